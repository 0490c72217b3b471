"""Files and folders: read once, in a stated order, never hanging."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from onrecord.sources import Limits, expand, open_path, survey

WORDS = "Police said that two men were held on the ferry.\n"


def codes(path: str | Path, limits: Limits | None = None) -> list[tuple[str, str]]:
    return [(p.code, p.severity) for o in open_path(path, limits=limits or Limits()) for p in o.problems]


def test_a_folder_gives_its_reports_in_byte_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "Z.TXT", "x.meta.json", ".hidden.txt", "notes.docx", "data.json"):
        (tmp_path / name).write_text(WORDS)
    (tmp_path / "feed.json").write_text('{"version": "https://jsonfeed.org/version/1", "items": []}')
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "report.txt").write_text(WORDS)
    (tmp_path / "one" / "meta.json").write_text('{"title": "Two held"}')
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "c.txt").write_text(WORDS)
    found, said = survey([tmp_path])
    assert [os.path.relpath(f, tmp_path) for f in found] == [
        "Z.TXT",
        "a.html",
        "b.txt",
        "deep/c.txt",
        "feed.json",
        "one",
    ]
    assert said[0].code == "left-out"
    assert said[0].message.startswith("3 things")
    assert open_path(found[-1])[0].source.title == "Two held"


def test_names_of_other_things_stay_as_they_are() -> None:
    assert expand(["-", "https://a.example/x", "missing.txt"]) == ["-", "https://a.example/x", "missing.txt"]


@pytest.mark.parametrize(
    "name",
    ["-rf.txt", "a\nb.txt", " lead.txt", "$(id).txt", "\udcff\udcfe.txt", "n\u00e4\U0001f30a.txt", "a#b?c=d", "http:"],
)
def test_awkward_names_are_read_and_found_again(tmp_path: Path, name: str) -> None:
    path = os.path.join(tmp_path, name)
    Path(path).write_text(WORDS)
    (one,) = open_path(path)
    assert one.text.content == WORDS
    uri = one.source.uri
    assert uri is not None
    assert uri.isascii()
    rest = uri.removeprefix("file:").encode()
    parts = rest.split(b"%")
    plain = parts[0] + b"".join(bytes([int(p[:2], 16)]) + p[2:] for p in parts[1:])
    assert os.fsdecode(plain) == path


def test_what_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    os.symlink("b.txt", tmp_path / "a.txt")
    os.symlink("a.txt", tmp_path / "b.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    os.symlink(tmp_path, tmp_path / "loop")
    assert codes(tmp_path / "missing.txt") == [("unreadable", "error")]
    assert codes(tmp_path / "a.txt") == [("unreadable", "error")]
    assert codes(tmp_path / "pipe.txt", Limits(seconds=0.2)) in ([("unreadable", "error")], [("empty", "error")])
    assert expand([tmp_path]) == []
    (tmp_path / "big.txt").write_bytes(b"x" * 2000)
    assert codes(tmp_path / "big.txt", Limits(max_bytes=1000)) == [("too-large", "error")]


def test_a_bad_side_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(WORDS)
    (tmp_path / "x.meta.json").write_text("[1]")
    assert codes(tmp_path / "x.txt") == [("bad-metadata", "warning")]
    (tmp_path / "x.meta.json").write_text('{"published_at": "soon", "title": 3}')
    assert codes(tmp_path / "x.txt") == [("bad-metadata", "warning")]
