"""Every code has words, and no words of ours judge."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import onrecord.across.situation
import onrecord.views
from onrecord.model import items
from onrecord.model.record import Severity
from onrecord.views.labels import data_text, tables

VIEWS = Path(onrecord.views.__file__).parent
SOURCES = [*sorted(VIEWS.glob("*.py")), Path(onrecord.across.situation.__file__)]
NEVER = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(w) for w in data_text("never_said.txt").splitlines() if w and not w.startswith("#"))
    + r")(?![\w-])",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("acts", items.Act), ("forms", items.SpeakerForm), ("kinds", items.StatementKind),
        ("evidence", items.EvidenceStatus), ("evidence_signs", items.EvidenceStatus), ("bases", items.EvidenceBasis),
        ("certainty", items.CertaintyLevel), ("operators", items.Operator), ("outcomes", items.Outcome),
        ("realis", items.FigureRealis), ("realis", items.EventRealis), ("answered", items.Relation),
        ("answers", items.Relation), ("severities", Severity), ("severity_signs", Severity),
        ("place_roles", items.PlaceRole), ("place_forms", items.PlaceForm), ("actor_kinds", items.ActorKind),
    ],
)  # fmt: skip
def test_every_code_has_words(table: str, codes: object) -> None:
    """A new code of the record format must get its words."""
    assert set(get_args(codes)) <= set(tables()[table])


def _strings(source: str) -> Iterator[str]:
    """String constants of a module that are shown: docstrings and codes (one word in lower case) left out."""
    tree = ast.parse(source)
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body
        and isinstance(node.body[0], ast.Expr)
    }  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield "" if re.fullmatch(r"[a-z_]+", node.value) else node.value


def _shown() -> Iterator[tuple[str, str]]:
    for table, words in tables().items():
        for code, shown in words.items():
            yield f"labels.toml [{table}] {code}", shown
    for path in SOURCES:
        for shown in _strings(path.read_text(encoding="utf-8")):
            yield path.name, shown
    for path in sorted((VIEWS / "data").glob("*.j2")):
        yield (
            path.name,
            re.sub(r"\{%.*?%\}|\{\{.*?\}\}|aria-hidden=\"true\"", " ", path.read_text(encoding="utf-8"), flags=re.S),
        )
    for path in sorted((VIEWS / "data").glob("*.js")):
        for shown in re.findall(r"\"[^\"\n]*\"|`[^`]*`", path.read_text(encoding="utf-8")):
            yield path.name, shown


def test_nothing_of_ours_judges() -> None:
    """No label, template or message holds a word that passes a verdict."""
    found = [(where, match.group()) for where, shown in _shown() if (match := NEVER.search(shown))]
    assert found == []
    assert NEVER.search("This is likely true")
