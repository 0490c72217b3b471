"""The docs are tied to the code: links lead somewhere, every problem code and every public list has its entry."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from onrecord.model.record import Record

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (page.parent / target).exists(), target


def problem_codes() -> set[str]:
    """The first argument of every ``Problem(…)`` and ``problem(…)`` in the package that is a plain string."""
    found = set()
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Problem", "problem"):
                named = [k.value for k in node.keywords if k.arg == "code"]
                for value in [*node.args[:1], *named]:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        found.add(value.value)
    return found


def test_every_problem_code_is_explained() -> None:
    page = (ROOT / "docs" / "problem-codes.md").read_text(encoding="utf-8")
    codes = problem_codes()
    assert len(codes) > 20
    assert [c for c in sorted(codes) if f"`{c}`" not in page] == []


def test_every_kind_has_a_page_and_every_field_of_a_record_is_in_the_format() -> None:
    for kind in ("statements", "figures", "events", "times", "places", "actors"):
        assert (ROOT / "docs" / "kinds" / f"{kind}.md").exists()
    page = (ROOT / "docs" / "record-format.md").read_text(encoding="utf-8")
    assert [f for f in Record.__struct_fields__ if f"`{f}" not in page] == []


def test_decisions_are_numbered_once() -> None:
    numbers = [p.name[:4] for p in (ROOT / "docs" / "decisions").glob("*.md")]
    assert len(numbers) == len(set(numbers))
