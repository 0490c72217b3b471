"""JSON of situation reports and of the lines that lists give.

A whole record is written by ``onrecord.model.codec``, unmasked: that is the contract.
Here the names of private people become initials unless they are asked for; offsets keep pointing at their words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from onrecord.model.codec import json_line
from onrecord.model.record import Record
from onrecord.model.situation import Situation
from onrecord.views.lines import Only
from onrecord.views.private import Mask


def situation(report: Situation, records: Iterable[Record], *, show_private: bool = False) -> str:
    """The situation report as one JSON object, indented by two."""
    mask = Mask.of(records, show_private=show_private)
    return msgspec.json.format(json_line(masked(msgspec.to_builtins(report), mask.text)), indent=2)


def items(
    kind: str, records: Iterable[Record], *, show_private: bool = False, only: Only | None = None
) -> Iterator[str]:
    """One line of JSON an item of a kind (``statements``), with the report it stands in.

    Keys: ``report`` (record id), ``outlet``, ``published_at``, then the fields of the item as in the record format.
    """
    for record in records:
        mask = Mask.of([record], show_private=show_private)
        head = {"report": record.id, "outlet": record.source.outlet, "published_at": record.source.published_at}
        for item in getattr(record, kind):
            if only is not None and not only(record, item):
                continue
            yield json_line({**head, **masked(msgspec.to_builtins(item), mask.text)})


def masked(value: Any, change: Callable[[str], str]) -> Any:
    """The built-in value with every string changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: masked(inner, change) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [masked(inner, change) for inner in value]
    return value
