"""Exports for the tools of others: Web Annotation, brat, data frames."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from csv import reader as csv_reader
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

from onrecord.model.errors import UsageError
from onrecord.model.walk import items_of
from onrecord.views import brat, csv, webannotation
from onrecord.views.frame import frame
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


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_frame_of_each_kind_holds_the_rows_of_the_csv(library: str) -> None:
    """With the library itself, where it is installed; a kind without items has its columns all the same."""
    pytest.importorskip(library)
    record = agency()
    for kind in ("statements", "figures", "events", "times", "places", "actors"):
        made = record.to_frame(kind, library=library)
        rows = list(csv_reader(io.StringIO(getattr(csv, kind)([record]))))
        assert list(made.columns) == rows[0]
        assert list(made["label"]) == [row[rows[0].index("label")] for row in rows[1:]]
        assert frame(kind, [], library=library).shape == (0, len(rows[0]))
    assert list(record.to_frame("figures", library=library)["low"])[:3] == [20000.0, 26.0, 18.0]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_no_library_is_imported_before_a_frame_is_asked_for(tmp_path: Path, library: str) -> None:
    """In a process of its own, in which both can be imported: reading the record imports neither, asking only one."""
    for name in ("pandas", "polars"):
        (tmp_path / f"{name}.py").write_text("class DataFrame(dict):\n    pass\n", encoding="utf-8")
    (tmp_path / "record.json").write_text(agency().to_json(), encoding="utf-8")
    code = f"""
import sys
import onrecord
from onrecord.model.codec import decode
from onrecord.views import csv, html, terminal
record = decode(open({str(tmp_path / "record.json")!r}, encoding="utf-8").read())
csv.statements([record])
print(*sorted({{"pandas", "polars"}} & set(sys.modules)))
made = record.to_frame("statements", library={library!r})
print(*sorted({{"pandas", "polars"}} & set(sys.modules)))
print(len(made["label"]))
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.splitlines() == ["", library, str(len(agency().statements))]


def test_a_frame_without_a_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller's mistake, with the way out."""
    absent: Any = None
    for name in ("pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, absent)
    with pytest.raises(UsageError, match=r"onrecord\[frames\]"):
        agency().to_frame()
