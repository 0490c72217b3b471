"""Our own training passages: their check files find wrong marks, and what is right comes out with exact offsets."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

TRAINING = Path(__file__).resolve().parents[2] / "training"

STRIKE = (
    "# agency | strike\n"
    "Dockers walk out ¶ {as:The port authority} {ak:said} {ac:every berth was idle}. "
    "{bs:The union} {bk:disputed} {bc:that}. {n:“Pier pressure”}, the banner read. {ae:No figures were shown}.\n"
    "a assert i T ev=none_given\n"
    "b deny/reject i T ans=disputes/denies>a\n"
)
RAID = (
    "# a remark of the writer\n"
    "Gunmen {armed_attack/raid:fell upon} the mill and {killing:killed} two. A {curfew!announced:curfew} was planned.\n"
)


def check(folder: str) -> ModuleType:
    """The check file of one kind of passages, loaded from its path."""
    spec = importlib.util.spec_from_file_location(f"checked_{folder}", TRAINING / folder / "check.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(folder: str, path: Path, content: str) -> tuple[list[dict[str, Any]], list[str]]:
    """What the check file makes of ``content``: right passages, and lines about wrong ones."""
    path.write_text(content, encoding="utf-8")
    found: tuple[list[dict[str, Any]], list[str]] = check(folder).passages([path])
    return found


def test_marks_of_a_passage_become_stretches_of_its_text(tmp_path: Path) -> None:
    """Statements, quoted words that are none, and what answers what."""
    (passage,), errors = read("passages", tmp_path / "x.txt", STRIKE)
    text, (first, second) = passage["text"], passage["statements"]
    assert errors == []
    assert passage["id"] == "x1"
    assert [text[s:e] for s, e in first["content"] + first["cue"] + first["speaker"]] == [
        "every berth was idle",
        "said",
        "The port authority",
    ]
    assert first["evidence"]["status"] == ["none_given"]
    assert [text[s:e] for s, e in first["evidence"]["spans"]] == ["No figures were shown"]
    assert second["act"] == ["deny", "reject"]
    assert second["answers"] == [{"relation": ["disputes", "denies"], "to": ["a"]}]
    assert [text[s:e] for s, e in passage["non_statements"]] == ["“Pier pressure”"]


def test_the_pilcrow_parts_paragraphs_and_moves_no_offset(tmp_path: Path) -> None:
    """A line break stands in its place, as long as it was, so spans behind it still hold."""
    (passage,), _ = read("passages", tmp_path / "x.txt", STRIKE)
    assert "¶" not in passage["text"]
    assert [part.strip()[:16] for part in passage["text"].split("\n")] == ["Dockers walk out", "The port authori"]
    (start, end), *_ = passage["statements"][0]["speaker"]
    assert passage["text"][start:end] == "The port authority"


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("{ak:said}", "{ak:said", "open mark"),
        ("{ak:said}", "{ak:said }", "blank at the edge"),
        ("{ak:said}", "{aq:said}", "unknown mark"),
        ("{ak:said}", "{ck:said}", "mark without statement"),
        ("a assert i", "a mumble i", "unknown act"),
        ("ev=none_given", "ev=maybe", "unknown status"),
        ("ev=none_given", "", "evidence words without status"),
        ("{ae:No figures were shown}", "No figures were shown", "evidence without words"),
        ("ans=disputes/denies>a", "ans=disputes>z", "answers nothing"),
        ("ans=disputes/denies>a", "ans=shouts>a", "unknown relation"),
        ("ans=", "reply=", "unknown key"),
        ("b deny/reject i T", "b deny/reject i I", "speaker and form disagree"),
        ("b deny/reject i T ", "b deny/reject ", "ValueError"),
        ("b deny/reject i T", "a deny/reject i T", "id twice"),
        ("# agency | strike", "# agency", "ValueError"),
    ],
)
def test_a_wrong_passage_is_named_and_the_others_kept(right: str, wrong: str, said: str, tmp_path: Path) -> None:
    """One line for a wrong passage, with its file, its number and the reason."""
    assert STRIKE.count(right) == 1
    found, errors = read("passages", tmp_path / "x.txt", f"{STRIKE.replace(right, wrong)}\n{STRIKE}")
    assert [p["id"] for p in found] == ["x2"]
    assert len(errors) == 1
    assert errors[0].startswith("x.txt 1: ")
    assert said in errors[0]


def test_marks_of_events_become_stretches_types_and_realis(tmp_path: Path) -> None:
    """The best type comes first, what has no realis happened, and a writer's remark is no text."""
    (passage,), errors = read("events", tmp_path / "y.txt", RAID)
    assert errors == []
    assert passage["id"] == "y1"
    assert passage["text"] == "Gunmen fell upon the mill and killed two. A curfew was planned."
    assert [(passage["text"][s:e], kinds, realis) for s, e, kinds, realis in passage["events"]] == [
        ("fell upon", ["armed_attack", "raid"], "happened"),
        ("killed", ["killing"], "happened"),
        ("curfew", ["curfew"], "announced"),
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("{killing:killed}", "{slaughter:killed}", "slaughter"),
        ("!announced", "!rumoured", "rumoured"),
        ("{killing:killed}", "{killing:killed }", "blank at the edge"),
        ("{killing:killed}", "{killing:killed", "brace left over"),
        ("{killing:killed}", "{killing killed}", "brace left over"),
        (RAID.splitlines()[1], "", "no text"),
    ],
)
def test_a_passage_with_a_wrong_event_mark_is_named_and_left_out(
    right: str, wrong: str, said: str, tmp_path: Path
) -> None:
    """With its file and its number; the passages after it keep theirs."""
    found, errors = read("events", tmp_path / "y.txt", f"{RAID.replace(right, wrong).strip()}\n\n{RAID}")
    assert [p["id"] for p in found] == ["y2"]
    assert len(errors) == 1
    assert errors[0].startswith("y.txt 1: ")
    assert said in errors[0]


@pytest.mark.parametrize("folder", ["passages", "events"])
def test_our_own_passages_are_without_error(folder: str) -> None:
    """All files as they stand; no text twice."""
    found, errors = check(folder).passages(sorted((TRAINING / folder).glob("*.txt")))
    assert errors == []
    assert len({p["text"] for p in found}) == len(found) > 1000
