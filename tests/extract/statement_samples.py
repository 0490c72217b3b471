"""Reads the hand-checked analyses of ``data/statement_samples.txt`` and runs the statements readers on them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from onrecord.extract.answers import AnswersReader
from onrecord.extract.base import Found
from onrecord.extract.statements import StatementsReader
from onrecord.language.analysis import Analysis
from onrecord.model.items import Statement
from tests.support import analysis, report


@cache
def _samples() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in (Path(__file__).parent / "data" / "statement_samples.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            found[name] = []
        elif line and not line.startswith("#"):
            found[name].append(line)
    return {k: tuple(v) for k, v in found.items()}


def sample(*names: str) -> Analysis:
    """The analysis of one sample, or of several, a paragraph each."""
    lines: list[str] = []
    for name in names:
        first, *rest = _samples()[name]
        lines += ["¶ " + first if lines else first, *rest]
    return analysis(*lines)


def read(read_from: Analysis) -> Found:
    """Statements, their links and problems."""
    seen = report(read_from)
    return AnswersReader().read(seen, StatementsReader().read(seen, Found()))


def statements(*names: str) -> tuple[Statement, ...]:
    """The statements of samples; every span is checked against the text."""
    read_from = sample(*names)
    found = read(read_from)
    for s in found.statements:
        for span in (*s.content, *s.cue, *s.addressee, *s.venue, *s.evidence.spans):
            assert read_from.content[span.start : span.end] == span.text
        assert msgspec.json.encode(s)
    return found.statements


def said(s: Statement) -> str:
    """The content in one string, pieces parted by a bar."""
    return " | ".join(c.text for c in s.content)


def who(s: Statement) -> str:
    """The words that name the speaker, or an empty string."""
    return s.speaker.mention[0].text if s.speaker and s.speaker.mention else ""


def cue(s: Statement) -> str:
    """The cue words, pieces parted by a bar."""
    return " | ".join(c.text for c in s.cue)
