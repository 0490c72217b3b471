"""The situation report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.model.record import Record
from onrecord.model.situation import Situation
from onrecord.views.lines import stamp
from onrecord.views.private import Mask
from onrecord.views.safe import one_line
from onrecord.views.situation import Section, counts, sections, title
from onrecord.views.terminal import Page, statement, styled


def situation(
    report: Situation,
    records: Iterable[Record],
    *,
    width: int = 100,
    color: bool = False,
    show_private: bool = False,
) -> str:
    """The situation report over these records.

    Args:
        width: columns, at least 40.
        color: with escape codes for a terminal; without, plain text.
        show_private: names of private people instead of their initials.
    """
    page, mask = Page(width, color), Mask.of(records, show_private=show_private)
    page.put(styled((one_line(title(report)), "head")))
    page.put(styled((f"Situation report over {counts(len(report.reports), 'report')}", "note")))
    rows = [
        (r.label, r.outlet or "", stamp(r.published_at) or "no date", mask.text(r.title or r.uri or ""))
        for r in report.reports
    ]
    page.table(("", "outlet", "published", "title"), rows)
    for section in sections(report, mask):
        _section(page, section)
    return page.text()


def _section(page: Page, section: Section) -> None:
    page.heading(section.title)
    page.put(styled((one_line(section.note), "note")))
    for heading, claims in (("", section.claims), ("Also said", section.more)):
        if claims and heading:
            page.put("", styled((heading, "head")))
        for row in claims:
            statement(page, row.line, row.ref)
    for block in section.blocks:
        page.put("")
        if block.caption:
            note = f"  {one_line(block.note)}" if block.note else ""
            page.put(styled((one_line(block.caption), "head"), (note, "note")))
        page.table([h.lower() for h in block.heads], [row.cells for row in block.rows])
