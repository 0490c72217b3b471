"""The shipped examples give these very bytes. A changed golden record is reviewed like code.

``pytest tests/test_golden.py --update-golden`` rewrites them and prints what changed, item by item.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from onrecord import pipeline
from onrecord.model import codec
from onrecord.model.record import Record
from onrecord.model.walk import first_span, items_of

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(p.name for p in (ROOT / "examples").iterdir() if p.is_dir() or p.suffix in (".html", ".xml"))


def portable(record: Record) -> Record:
    """Without what changes with each release: the digests of program, weights and tables."""
    return msgspec.structs.replace(record, source=msgspec.structs.replace(record.source, read_with=None, uri=None))


def lines_of(name: str) -> str:
    records = pipeline.read_many([ROOT / "examples" / name])
    return "".join(codec.encode(portable(r)) + "\n" for r in records)


def described(text: str) -> list[str]:
    """One line an item, for the eye."""
    found = []
    for line in text.splitlines():
        for kind, item in items_of(codec.decode(line)):
            span = first_span(item)
            found.append(f"{kind} {item.id} {span.text if span else ''!r}")
    return found


@pytest.mark.weights
@pytest.mark.parametrize("name", NAMES)
def test_an_example_gives_its_golden_record(name: str, pytestconfig: pytest.Config) -> None:
    path = GOLDEN / f"{name}.jsonl"
    now = lines_of(name)
    if pytestconfig.getoption("--update-golden"):
        before = described(path.read_text(encoding="utf-8")) if path.exists() else []
        after = described(now)
        print(*(f"- {d}" for d in before if d not in after), *(f"+ {d}" for d in after if d not in before), sep="\n")
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8")
