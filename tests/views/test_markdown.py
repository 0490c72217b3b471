"""Markdown of records and situation reports."""

from __future__ import annotations

from onrecord.across.situation import situation
from onrecord.views import markdown
from tests.views.sample import agency, private


def test_report_text_is_no_markup() -> None:
    """Markdown's own characters and HTML are escaped; addresses do not become links."""
    shown = markdown.escaped("# <b>*x*</b> [a](http://b.example) | `c`\n1. d")
    assert shown == r"\# &lt;b&gt;\*x\*&lt;/b&gt; \[a\]\(http&#8203;://b.example\) \| \`c\` 1. d"


def test_a_record_has_its_parts() -> None:
    """Headings, statements with evidence, tables."""
    shown = markdown.record(agency())
    assert shown.startswith("# WRAPUP 1")
    for heading in ("Statements", "Figures", "Events", "Times", "Places", "Actors", "Problems"):
        assert f"\n## {heading}\n" in shown
    assert "  - ∅ **No evidence given**: “gave no evidence for the figure”" in shown


def test_the_situation_report_has_its_sections() -> None:
    """Every section of the report; private names masked."""
    records = [agency(), private()]
    shown = markdown.situation(situation(records), records)
    for heading in (
        "Claims and answers", "Tolls and prices, by source", "Timeline", "Control, services, prices, promises",
        "Reactions from abroad", "The basics", "What could not be read",
    ):  # fmt: skip
        assert f"\n## {heading}\n" in shown
    assert "Mwale" not in shown
