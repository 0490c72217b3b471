"""The HTML report: one self-contained file that asks nothing of any network, and a fragment for notebooks.

Overlapping spans become flat runs, each a link to its line in the ledger; every line links back to its words.
All text of a report is escaped by Jinja; the style and the script are ours, named by SHA-256 in the page's policy.
Everything reads without script and on paper; the script adds hovering, keys and the filter.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from onrecord.model.record import Record
from onrecord.model.situation import Situation
from onrecord.model.walk import KINDS, AnyItem, first_span
from onrecord.views.json import masked
from onrecord.views.labels import data_text
from onrecord.views.lines import EventLine, FigureLine, Lines, StatementLine, stamp
from onrecord.views.marks import labelled, marks_of
from onrecord.views.private import Mask, initials
from onrecord.views.safe import visible
from onrecord.views.segments import Mark, Run, between, runs
from onrecord.views.situation import Block, counts, sections
from onrecord.views.situation import title as title_of

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_LAYERS = (
    ("s", "Statements"), ("f", "Figures"), ("e", "Events"), ("t", "Times"), ("p", "Places"), ("a", "Actors"),
)  # fmt: skip
_TAGS = {"headline": "h3", "subheading": "h4"}
_HIDDEN = "~"  # key of the marks over names that are shown by initials
_BARE = frozenset(("none_given", "unverified", "contradicted"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A flat run as it is written: its text, the anchors of its items, anchor and label of those that begin here."""

    text: str
    keys: tuple[str, ...] = ()
    ids: tuple[tuple[str, str], ...] = ()
    classes: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the text; ``kind`` is empty for what stands between sections."""

    kind: str
    tag: str
    runs: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A report with all that the template needs of it."""

    label: str
    title: str
    outlet: str
    published: str
    authors: tuple[str, ...]
    uri: str
    href: str
    digest: str
    language: str
    parts: tuple[Part, ...]
    statements: tuple[StatementLine, ...]
    figures: tuple[FigureLine, ...]
    events: tuple[EventLine, ...]
    lists: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    speakers: tuple[str, ...] = field(default=())
    acts: tuple[str, ...] = field(default=())
    footings: tuple[str, ...] = field(default=())


def page(report: Situation, records: Sequence[Record], *, show_private: bool = False) -> str:
    """The situation report as one HTML file, each report's text beside its ledger.

    Args:
        report: the situation report over ``records``.
        records: the records, in any order; those without text show their ledger alone.
        show_private: names of private people instead of their initials.
    """
    mask = Mask.of(records, show_private=show_private)
    records = [labelled(r) for r in records]
    by_id = {r.id: r for r in records}
    shown = [_shown(by_id[row.id], row.label, mask) for row in report.reports]
    one = len(shown) == 1
    title = shown[0].title if one else title_of(report)
    tally = [
        *(() if one else ((len(shown), "reports"),)),
        *((sum(len(getattr(r, kind)) for r in records), kind) for kind in ("statements", "figures", "events")),
        (sum(bool(c.answers) for c in report.claims), "answered by another"),
        (sum(r.unevidenced for r in report.reports), "with no evidence given"),
    ]
    style, script = data_text("style.css"), data_text("script.js")
    html: str = _template().render(
        title=title, kicker="One report" if one else f"Situation report over {counts(len(shown), 'report')}",
        tally=tally, parts=sections(report, mask), shown_reports=shown, layers=_LAYERS, masked=bool(mask),
        style=_ours(style), style_hash=_hash(style), script=_ours(script), script_hash=_hash(script),
        data=_data(report, records, mask),
    )  # fmt: skip
    return html


def fragment(record: Record, *, show_private: bool = False) -> str:
    """A record for a notebook cell: the ledger of statements as a table, and counts of the rest; no script."""
    from markupsafe import escape

    mask = Mask.of([record], show_private=show_private)
    lines = Lines(record, mask)
    source = record.source
    head = " · ".join(p for p in (source.outlet, stamp(source.published_at)) if p)
    tally = ", ".join(f"{len(getattr(record, kind))} {kind}" for kind in KINDS)
    rows = []
    for line in map(lines.statement, record.statements):
        words = f"“{line.words}”" if line.quoted else line.words
        footing = f"{line.sign} {line.evidence}" if line.status != "unstated" else ""
        back = "; ".join(f"⇄ {a.relation} {a.speaker} ({a.label})" for a in line.answered)
        cells = (line.label, line.speaker, line.act, words, "; ".join(p for p in (footing, back) if p))
        rows.append("<tr>" + "".join(f"<td>{escape(visible(c))}</td>" for c in cells) + "</tr>")
    heads = "".join(f"<th>{h}</th>" for h in ("", "Speaker", "Act", "Words", "Footing and answers"))
    title = escape(visible(mask.text(source.title or source.uri or record.id)))
    return (
        "<div class='onrecord'><style>.onrecord td,.onrecord th{text-align:left!important;vertical-align:top}"
        ".onrecord td:nth-child(4){max-width:34em;white-space:normal}</style>"
        f"<p><b>{title}</b><br>{escape(visible(head))}<br>{escape(tally)}</p>"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def anchor(ref: str) -> str:
    """``R1/S5`` as the id of its line, ``r1-s5``; the words have ``-w`` behind it."""
    return ref.replace("/", "-").lower()


@cache
def _template() -> Any:
    from jinja2 import Environment

    made: Environment = Environment(autoescape=True, trim_blocks=False, lstrip_blocks=False)
    made.filters.update(shown=_shown_text, escaped=_escaped, anchor=anchor, used=_used, slug=_slug)
    return made.from_string(data_text("page.html.j2"))


def _slug(words: str) -> str:
    return words.lower().replace(" ", "-")


def _escaped(text: str) -> Markup:
    """Escaped text; a CR that the parser would turn into LF is written as a reference."""
    from markupsafe import Markup, escape

    return Markup(escape(text).replace("\r", Markup("&#13;")))


def _shown_text(text: str) -> Markup:
    """Escaped text, its control characters written out."""
    return _escaped(visible(text, bidi=False))


def _ours(text: str) -> Markup:
    from markupsafe import Markup

    return Markup(text)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _used(block: Block) -> list[int]:
    """The columns of a table that hold anything."""
    return [n for n in range(len(block.heads)) if any(row.cells[n] for row in block.rows)]


def _data(report: Situation, records: Sequence[Record], mask: Mask) -> Markup:
    """The records as JSON that cannot end its element; masked records go without their text, and say so."""
    order = {row.id: n for n, row in enumerate(report.reports)}
    kept = [msgspec.to_builtins(r) for r in sorted(records, key=lambda r: order[r.id])]
    if mask:
        kept = [{**masked(r, mask.text), "text": None} for r in kept]
    raw = msgspec.json.encode({"format": "onrecord.page/1", "masked": bool(mask), "records": kept}).decode()
    for character in "<>&\u2028\u2029":
        raw = raw.replace(character, f"\\u{ord(character):04x}")
    return _ours(raw)


def _shown(record: Record, label: str, mask: Mask) -> Shown:
    lines, source = Lines(record, mask), record.source
    statements = tuple(map(lines.statement, record.statements))
    uri = source.uri or ""
    return Shown(
        label=label, title=mask.text(source.title or uri or "Untitled report"), outlet=source.outlet or "",
        published=stamp(source.published_at), authors=tuple(map(mask.text, source.authors)), uri=uri,
        href=uri if re.match(r"https?://[^\s\x00-\x1f]+$", uri, re.IGNORECASE) else "", digest=source.digest,
        language=source.language if source.language and re.fullmatch(r"[A-Za-z-]{2,12}", source.language) else "en",
        parts=tuple(_parts(record, label, mask)), statements=statements,
        figures=tuple(map(lines.figure, record.figures)), events=tuple(map(lines.event, record.events)),
        lists=(
            ("Times", tuple(map(lines.time, record.times))),
            ("Places", tuple(map(lines.place, record.places))),
            ("Actors", tuple(map(lines.actor, record.actors))),
        ),
        speakers=_distinct(s.speaker for s in statements), acts=_distinct(s.act for s in statements),
        footings=_distinct(s.evidence for s in statements),
    )  # fmt: skip


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values), key=lambda v: (v.casefold(), v)))


def _parts(record: Record, label: str, mask: Mask) -> Iterator[Part]:
    """The text in its sections, what stands between them included, as pieces."""
    text = record.text
    if text is None:
        return
    writer = _Writer(record, label, text, mask)
    at = 0
    for section in record.sections:
        start, end = max(at, section.span.start), section.span.end
        if start >= end:
            continue
        if at < start:
            yield Part("", "", writer.pieces(at, start))
        yield Part(section.kind, _TAGS.get(section.kind, "p"), writer.pieces(start, end))
        at = end
    if at < len(text):
        kind = "" if record.sections else "paragraph"
        yield Part(kind, "p", writer.pieces(at, len(text)))


class _Writer:
    """Cuts the text of one record into pieces."""

    def __init__(self, record: Record, label: str, text: str, mask: Mask) -> None:
        self._text, self._prefix = text, label.lower()
        hidden = [Mark(start, end, _HIDDEN) for start, end in mask.stretches(text)]
        self._hidden = {m.start: initials(text[m.start : m.end]) for m in hidden}
        bounds = [edge for s in record.sections for edge in (s.span.start, s.span.end)]
        self._runs = runs(len(text), [*marks_of(record), *hidden], bounds)
        self._first: dict[int, list[AnyItem]] = {}
        for kind in KINDS:
            for item in getattr(record, kind):
                span = first_span(item)
                if span:
                    self._first.setdefault(span.start, []).append(item)
        disputed = {
            link.to for link in record.links
            if link.kind == "answers" and link.relation in ("denies", "rejects", "disputes", "retracts")
        }  # fmt: skip
        self._signs = {
            s.label: " is-bare" * (s.evidence.status in _BARE) + " is-disputed" * (s.id in disputed)
            for s in record.statements
        }

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        return tuple(self._piece(run) for run in between(self._runs, start, end))

    def _piece(self, run: Run) -> Piece:
        items = self._first.get(run.start, ())
        ids = tuple((self._anchor(item.label), item.label) for item in items)
        text = visible(self._text[run.start : run.end + 1], bidi=False)
        text = text[: len(text) - len(visible(self._text[run.end : run.end + 1], bidi=False))]
        if _HIDDEN in run.keys:
            text = self._hidden.get(run.start, "")
        keys: dict[str, None] = {}
        classes: dict[str, None] = {}
        for key in run.keys:
            if key == _HIDDEN:
                continue
            label, part = key.split(".", 1)
            keys.setdefault(self._anchor(label))
            classes.setdefault(f"{label[0].lower()}-{part}")
            if part == "content":
                for sign in self._signs.get(label, "").split():
                    classes.setdefault(sign)
        return Piece(text, tuple(keys), ids, " ".join(classes))

    def _anchor(self, label: str) -> str:
        return f"{self._prefix}-{label.lower()}"
