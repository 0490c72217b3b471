"""Writes numbered reports into a record file until it is done or killed.

``python -m tests.stores.writer FILE FIRST COUNT``

Prints the number of each report after the store has said that it is kept, so that a test knows what must be there.
"""

from __future__ import annotations

import sys

from onrecord.stores import open_store
from tests.samples import TEXT, flood


def report(number: int) -> tuple[object, bytes]:
    """The record with a number; its text is long enough that a half-written one would show."""
    return flood(TEXT + f" Report {number}." + " The water is still rising." * 200, uri=None)


def main(path: str, first: int, count: int) -> None:
    """Adds the reports one by one."""
    with open_store(path) as store:
        for number in range(first, first + count):
            record, raw = report(number)
            store.add(record, raw)  # type: ignore[arg-type]
            print(number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
