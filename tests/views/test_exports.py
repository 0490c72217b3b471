"""Exports for the tools of others: Web Annotation, brat, data frames."""

from __future__ import annotations

import json
import re
import sys
from types import ModuleType
from typing import Any

import msgspec
import pytest

from onrecord.model.errors import UsageError
from onrecord.model.walk import items_of
from onrecord.views import brat, webannotation
from onrecord.views.marks import parts_of
from tests.views.sample import agency, private


def test_selectors_find_the_words() -> None:
    """Position and quote name the same words, for every span of every item."""
    record = agency()
    text = record.text or ""
    page = json.loads(webannotation.annotation_page(record))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == len(list(items_of(record)))
    targets = [t for item in page["items"] for t in item["target"]]
    assert len(targets) == sum(len(list(parts_of(i))) for _, i in items_of(record))
    for target in targets:
        position, quote = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
    assert "Mwale" not in webannotation.annotation_page(private())


def test_brat_files_point_into_the_text() -> None:
    """Each text-bound line quotes its offsets; each reference has been defined; statements are events."""
    record = agency()
    text, written = brat.standoff(record)
    assert text == record.text
    defined: set[str] = set()
    for line in written.splitlines():
        key, rest = line.split("\t", 1)
        assert key not in defined
        defined.add(key)
        if key[0] == "T":
            head, quoted = rest.split("\t")
            stretches = [f.split() for f in head.split(" ", 1)[1].split(";")]
            assert " ".join(text[int(a) : int(b)] for a, b in stretches) == quoted
        assert all(ref in defined for ref in re.findall(r"(?<=:)[TE]\d+", rest.split("\t")[0]))
    assert re.search(r"(?m)^R\d+\tRejects Arg1:E6 Arg2:E2$", written)
    with pytest.raises(UsageError):
        brat.standoff(msgspec.structs.replace(record, text=None))


def test_a_frame_is_made_by_the_library_that_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Columns as in the CSV, bounds as numbers; pandas first, polars where it is asked for."""
    for name in ("pandas", "polars"):
        fake = ModuleType(name)
        fake.DataFrame = lambda data, made_by=name: (made_by, data)  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, name, fake)
    made_by, data = agency().to_frame("figures")
    assert made_by == "pandas"
    assert data["low"][:3] == [20000.0, 26.0, 18.0]
    assert data["label"] == ["F1", "F2", "F3", "F4", "F5", "F6"]
    assert agency().to_frame(library="polars")[0] == "polars"
    with pytest.raises(UsageError):
        agency().to_frame("verdicts")


def test_a_frame_without_a_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller's mistake, with the way out."""
    absent: Any = None
    for name in ("pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, absent)
    with pytest.raises(UsageError, match=r"onrecord\[frames\]"):
        agency().to_frame()
