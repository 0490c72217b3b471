"""Markdown (CommonMark with tables) of records and of the situation report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from onrecord.model.record import Record
from onrecord.model.situation import Situation
from onrecord.views.labels import label
from onrecord.views.lines import Lines, StatementLine, stamp
from onrecord.views.private import Mask
from onrecord.views.safe import one_line
from onrecord.views.situation import Block, ClaimRow, Section, counts, sections, title

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~^-])")


def escaped(text: str) -> str:
    """Text on one line in which nothing is Markdown or HTML."""
    kept = _SPECIAL.sub(r"\\\1", one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    kept = re.sub(r"^(\d+)([.)])", r"\1\\\2", kept)
    return re.sub(r"(?i)(https?|www)([:.])", r"\1&#8203;\2", kept)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; columns without a cell are left out."""
    kept = list(rows)
    used = [n for n in range(len(heads)) if any(row[n] for row in kept)]
    lines = ["| " + " | ".join(heads[n] for n in used) + " |", "|" + " --- |" * len(used)]
    lines += ["| " + " | ".join(escaped(row[n]) for n in used) + " |" for row in kept]
    return "\n".join(lines)


def statement(line: StatementLine, mark: str) -> str:
    """A statement as a list item."""
    words = escaped(f"“{line.words}”" if line.quoted else line.words)
    written = f" (“{escaped(line.written)}”)" if line.written else ""
    rows = [f"- **{escaped(mark)}** · **{escaped(line.speaker)}**{written} · *{line.act}*: {words}"]
    if line.status != "unstated":
        quote = f": “{escaped(line.evidence_words)}”" if line.evidence_words else ""
        rows.append(f"  - {line.sign} **{line.evidence}**{quote}")
    if line.notes:
        rows.append(f"  - {escaped('; '.join(line.notes))}")
    for a in line.answered:
        rows.append(f"  - ⇄ **{a.relation}** {escaped(a.speaker)} ({escaped(a.label)}): {escaped(a.words)}")
    rows += [f"  - ↳ {a.relation} {escaped(a.label)}, {escaped(a.speaker)}" for a in line.answers]
    return "\n".join(rows)


def record(record: Record, *, show_private: bool = False) -> str:
    """A record: its statements, figures, events, places, actors and problems."""
    mask = Mask.of([record], show_private=show_private)
    lines, source = Lines(record, mask), record.source
    parts = [
        f"# {escaped(mask.text(source.title or source.uri or 'Untitled report'))}",
        escaped(" · ".join(p for p in (source.outlet, stamp(source.published_at), source.uri, source.digest) if p)),
    ]
    if record.statements:
        said = map(lines.statement, record.statements)
        parts += ["## Statements", "\n".join(statement(line, line.label) for line in said)]
    for heading, heads, rows in _tables(record, lines):
        if rows:
            parts += [f"## {heading}", table(heads, rows)]
    return "\n\n".join(parts) + "\n"


def _tables(record: Record, lines: Lines) -> Iterable[tuple[str, tuple[str, ...], list[tuple[str, ...]]]]:
    """Heading, heads and rows of each kind but statements."""
    yield (
        "Figures",
        ("", "What", "Amount", "Words", "Who says so", "As of", "Notes"),
        [
            (x.label, x.outcome, x.amount, f"“{x.words}”", f"{x.who} {x.said_in}".strip(), x.as_of, "; ".join(x.notes))
            for x in map(lines.figure, record.figures)
        ],
    )
    yield (
        "Events",
        ("", "What", "Words", "Who", "Where", "When", "Status", "Who says so"),
        [
            (x.label, x.what, f"“{x.trigger}”", "; ".join(x.parts), x.where, x.when, x.realis, f"{x.who} {x.said_in}")
            for x in map(lines.event, record.events)
        ],
    )
    yield "Times", ("", "Words", "Value", "Day"), list(map(lines.time, record.times))
    yield "Places", ("", "Words", "Read as", "Country", "At", "Role"), list(map(lines.place, record.places))
    yield "Actors", ("", "Name", "Kind", "Titles", "Country", "Mentions"), list(map(lines.actor, record.actors))
    yield (
        "Problems",
        ("Kind", "Code", "What happened"),
        [(label("severities", p.severity), p.code, lines.mask.text(p.message)) for p in record.problems],
    )


def situation(report: Situation, records: Iterable[Record], *, show_private: bool = False) -> str:
    """The situation report."""
    mask = Mask.of(records, show_private=show_private)
    parts = [f"# {escaped(title(report))}", f"Situation report over {counts(len(report.reports), 'report')}."]
    rows = [
        (r.label, r.outlet or "", stamp(r.published_at), mask.text(r.title or r.uri or ""), str(r.statements))
        for r in report.reports
    ]
    parts.append(table(("", "Outlet", "Published", "Title", "Statements"), rows))
    for section in sections(report, mask):
        parts += _section(section)
    return "\n\n".join(parts) + "\n"


def _section(section: Section) -> list[str]:
    parts = [f"## {section.title}", escaped(section.note)]
    for heading, claims in (("", section.claims), ("Also said", section.more)):
        if claims:
            parts += [f"### {heading}"] if heading else []
            parts.append("\n".join(map(_claim, claims)))
    for block in section.blocks:
        parts += _block(block)
    return parts


def _claim(row: ClaimRow) -> str:
    return statement(row.line, row.ref)


def _block(block: Block) -> list[str]:
    parts = [f"### {escaped(block.caption)}"] if block.caption else []
    if block.note:
        parts.append(escaped(block.note))
    return [*parts, table(block.heads, [row.cells for row in block.rows])]
