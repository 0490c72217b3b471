"""CSV of each kind, one function a kind, one line an item.

Cells of text that a spreadsheet would run as a formula (``= + - @``, TAB, CR first) get an apostrophe in front, unless
``guard=False``; cells that are numbers stay numbers, negative ones too.
Several spans stand in one cell with `` … `` between them; ``start`` and ``end`` are code points of the report's text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.model.errors import UsageError
from onrecord.model.record import Record
from onrecord.model.spans import Spans
from onrecord.model.walk import items_of
from onrecord.views.lines import Lines, Only, joined
from onrecord.views.private import Mask

Cell = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_HEAD = ("report", "outlet", "published_at", "label", "id")


class Number(str):
    """A decimal string of ours that goes out as it is."""


def cell(value: Cell, *, guard: bool = True) -> Cell:
    """A cell as it is written."""
    if value is None:
        return ""
    if not isinstance(value, str) or isinstance(value, Number):
        return value
    if guard and value.startswith(_FORMULA):
        value = "'" + value
    return value.replace("\r\n", "\n").replace("\r", "\n")  # the csv module would not quote a CR


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns of a kind and how a record gives its rows: label, id, cells."""

    columns: tuple[str, ...]
    rows: Callable[[Record, Lines, Mask], Iterable[tuple[str, str, Sequence[Cell]]]]


def table(
    kind: str, records: Iterable[Record], *, show_private: bool = False, only: Only | None = None
) -> tuple[tuple[str, ...], Iterator[tuple[Cell, ...]]]:
    """The columns of a kind and its rows, cells unguarded; ``only`` chooses items.

    Raises:
        UsageError: there is no such kind.
    """
    if kind not in SHEETS:
        raise UsageError(f"there is no table of {kind!r}; there are {', '.join(SHEETS)}", code="no-kind")
    sheet = SHEETS[kind]

    def found() -> Iterator[tuple[Cell, ...]]:
        for record in records:
            mask = Mask.of([record], show_private=show_private)
            head = (record.id, record.source.outlet, record.source.published_at)
            wanted = None if only is None else {i.id for _, i in items_of(record) if only(record, i)}
            for label, key, cells in sheet.rows(record, Lines(record, mask), mask):
                if wanted is not None and key not in wanted:
                    continue
                yield (*head, label, key, *cells)

    return (*_HEAD, *sheet.columns), found()


def rows(
    kind: str,
    records: Iterable[Record],
    *,
    head: bool = True,
    guard: bool = True,
    show_private: bool = False,
    only: Only | None = None,
) -> str:
    """The lines of a kind; without the ``head`` line they go on where others ended."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    columns, found = table(kind, records, show_private=show_private, only=only)
    if head:
        writer.writerow(columns)
    writer.writerows([cell(c, guard=guard) for c in row] for row in found)
    return out.getvalue()


def _bounds(spans: Spans) -> tuple[int | None, int | None]:
    return (spans[0].start, spans[-1].end) if spans else (None, None)


def _decimal(value: str | None) -> Number | None:
    return None if value is None else Number(value)


def _statements(record: Record, lines: Lines, mask: Mask) -> Iterable[tuple[str, str, Sequence[Cell]]]:
    for item in record.statements:
        line = lines.statement(item)
        speaker = item.speaker
        yield item.label, item.id, (
            line.speaker if speaker else "", line.written or (line.speaker if speaker else ""),
            speaker.form if speaker else "", item.act, "yes" if item.negated else "no", item.kind, line.words,
            joined(item.cue, mask), item.evidence.status, " ".join(item.evidence.basis), line.evidence_words,
            item.certainty.level if item.certainty else "", item.nested_in,
            " ".join(a.label for a in line.answers), " ".join(a.label for a in line.answered),
            *_bounds(item.content), item.confidence, item.read_by or None,
        )  # fmt: skip


_STATEMENTS = (
    "speaker",
    "speaker_words",
    "speaker_form",
    "act",
    "negated",
    "kind",
    "content",
    "cue",
    "evidence",
    "evidence_basis",
    "evidence_words",
    "certainty",
    "nested_in",
    "answers",
    "answered_by",
    "start",
    "end",
    "confidence",
    "read_by",
)


def _figures(record: Record, lines: Lines, mask: Mask) -> Iterable[tuple[str, str, Sequence[Cell]]]:
    for item in record.figures:
        line = lines.figure(item)
        category = item.category
        yield item.label, item.id, (
            line.words, joined(item.number, mask), _decimal(item.low), _decimal(item.high), _decimal(item.value),
            item.operator, item.unit, joined(category.spans, mask) if category else "",
            category.class_ if category else None, ("yes" if category.quoted else "no") if category else "",
            item.outcome, item.basis, item.realis, line.as_of, line.where, line.who, item.attribution,
            *_bounds(item.phrase), item.confidence,
        )  # fmt: skip


_FIGURES = (
    "phrase",
    "number",
    "low",
    "high",
    "value",
    "operator",
    "unit",
    "category",
    "category_class",
    "category_quoted",
    "outcome",
    "basis",
    "realis",
    "as_of",
    "place",
    "said_by",
    "attribution",
    "start",
    "end",
    "confidence",
)


def _events(record: Record, lines: Lines, mask: Mask) -> Iterable[tuple[str, str, Sequence[Cell]]]:
    for item in record.events:
        line = lines.event(item)
        yield item.label, item.id, (
            item.type, line.trigger, "; ".join(line.parts), line.where, item.begin, item.end, item.realis,
            line.who, item.attribution, *_bounds(item.trigger), item.confidence,
        )  # fmt: skip


_EVENTS = (
    "type",
    "trigger",
    "participants",
    "place",
    "begin",
    "end_date",
    "realis",
    "said_by",
    "attribution",
    "start",
    "end",
    "confidence",
)


def _times(record: Record, lines: Lines, mask: Mask) -> Iterable[tuple[str, str, Sequence[Cell]]]:
    for item in record.times:
        yield item.label, item.id, (
            joined((item.span,), mask), item.type, item.value, item.mod, item.begin, item.end, item.anchor,
            item.span.start, item.span.end, item.confidence,
        )  # fmt: skip


_TIMES = ("words", "type", "value", "mod", "begin", "end_date", "anchor", "start", "end", "confidence")


def _places(record: Record, lines: Lines, mask: Mask) -> Iterable[tuple[str, str, Sequence[Cell]]]:
    for item in record.places:
        read = item.resolved
        yield item.label, item.id, (
            joined((item.span,), mask), item.form, item.role, read.name if read else None,
            read.country if read else None, read.admin1 if read else None, read.lat if read else None,
            read.lon if read else None, read.precision if read else None,
            f"{read.table}:{read.row}" if read else None, item.candidates, item.span.start, item.span.end,
            item.confidence,
        )  # fmt: skip


_PLACES = (
    "words",
    "form",
    "role",
    "name",
    "country",
    "admin1",
    "lat",
    "lon",
    "precision_km",
    "row",
    "candidates",
    "start",
    "end",
    "confidence",
)


def _actors(record: Record, lines: Lines, mask: Mask) -> Iterable[tuple[str, str, Sequence[Cell]]]:
    for item in record.actors:
        aliases = "; ".join(mask.text(a) for a in item.aliases)
        _, name, _, titles, _, count = lines.actor(item)
        yield item.label, item.id, (
            name, item.kind, aliases, titles, item.country, item.sector, item.office.title if item.office else None,
            "yes" if item.private else "no", int(count), *_bounds(item.mentions[:1]), item.confidence,
        )  # fmt: skip


_ACTORS = (
    "name",
    "kind",
    "aliases",
    "titles",
    "country",
    "sector",
    "office",
    "private",
    "mentions",
    "start",
    "end",
    "confidence",
)


SHEETS = {
    "statements": Sheet(_STATEMENTS, _statements),
    "figures": Sheet(_FIGURES, _figures),
    "events": Sheet(_EVENTS, _events),
    "times": Sheet(_TIMES, _times),
    "places": Sheet(_PLACES, _places),
    "actors": Sheet(_ACTORS, _actors),
}


def statements(
    records: Iterable[Record], *, guard: bool = True, show_private: bool = False, only: Only | None = None
) -> str:
    """Statements: who says what, how, on what footing, who answers."""
    return rows("statements", records, guard=guard, show_private=show_private, only=only)


def figures(
    records: Iterable[Record], *, guard: bool = True, show_private: bool = False, only: Only | None = None
) -> str:
    """Figures: what is counted, its bounds, and who says so."""
    return rows("figures", records, guard=guard, show_private=show_private, only=only)


def events(
    records: Iterable[Record], *, guard: bool = True, show_private: bool = False, only: Only | None = None
) -> str:
    """Events: what, who, where, when, and who says so."""
    return rows("events", records, guard=guard, show_private=show_private, only=only)


def times(
    records: Iterable[Record], *, guard: bool = True, show_private: bool = False, only: Only | None = None
) -> str:
    """Time expressions and their values."""
    return rows("times", records, guard=guard, show_private=show_private, only=only)


def places(
    records: Iterable[Record], *, guard: bool = True, show_private: bool = False, only: Only | None = None
) -> str:
    """Place mentions and the rows of the gazetteer that they are read as."""
    return rows("places", records, guard=guard, show_private=show_private, only=only)


def actors(
    records: Iterable[Record], *, guard: bool = True, show_private: bool = False, only: Only | None = None
) -> str:
    """People and bodies of each report."""
    return rows("actors", records, guard=guard, show_private=show_private, only=only)
