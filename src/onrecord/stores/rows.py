"""The rows that a record is kept as: one plain row an item, in columns that a person can read.

Both stores, their filters and the check of a file against its records use these rows and no others.
Every row of an item ends with its exact JSON, from which it is read back; the columns before it are for people,
for filters and for tools like Datasette.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from onrecord.model.codec import json_line
from onrecord.model.items import Actor, Event, Figure, Item, Place, Speaker, Statement, Time
from onrecord.model.record import Record
from onrecord.model.spans import Span
from onrecord.model.walk import AnyItem, first_span, items_of, spans_in
from onrecord.stores.base import Filter, folded, tells

Value = str | int | float | None
Row = tuple[Value, ...]

_COMMON = ("position", "id", "label", "start", "day")
COLUMNS: dict[str, tuple[str, ...]] = {
    "statements": (
        *_COMMON, "speaker", "speaker_name", "speaker_form", "act", "kind", "content", "cue", "negated", "evidence",
        "evidence_basis", "certainty", "relays", "addressee", "venue", "nested_in", "attitude", "places", "actors",
        "read_by", "confidence", "json",
    ),
    "figures": (
        *_COMMON, "phrase", "value", "low", "high", "operator", "unit", "outcome", "category", "category_class",
        "quoted", "basis", "realis", "as_of", "places", "speaker", "attribution", "confidence", "json",
    ),
    "events": (
        *_COMMON, "type", "trigger_words", "begins", "ends", "realis", "places", "actors", "speaker", "attribution",
        "confidence", "json",
    ),
    "times": (*_COMMON, "words", "type", "value", "mod", "begins", "ends", "anchor", "confidence", "json"),
    "places": (
        *_COMMON, "words", "form", "role", "name", "country", "admin1", "lat", "lon", "table_name", "table_row",
        "candidates", "confidence", "json",
    ),
    "actors": (
        *_COMMON, "name", "kind", "aliases", "titles", "country", "sector", "office", "mentions", "private",
        "confidence", "json",
    ),
}  # fmt: skip
KIND_TYPES: dict[str, type[AnyItem]] = {
    "statements": Statement, "figures": Figure, "events": Event, "times": Time, "places": Place, "actors": Actor,
}  # fmt: skip
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Filter fields, and per kind the columns that each is compared with. Words match anywhere, the others whole.
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "speaker": {"statements": ("speaker", "speaker_name"), "figures": ("speaker",), "events": ("speaker",)},
    "place": {
        "statements": ("places",), "figures": ("places",), "events": ("places",),
        "places": ("words", "name", "country"),
    },
    "actor": {
        "statements": ("speaker", "speaker_name", "relays", "actors"), "events": ("actors",),
        "actors": ("name", "aliases"),
    },
}  # fmt: skip
EXACT: dict[str, dict[str, str]] = {
    "act": {"statements": "act"}, "evidence": {"statements": "evidence"}, "outcome": {"figures": "outcome"},
    "type": {"events": "type", "times": "type", "actors": "kind"},
}  # fmt: skip


def words(spans: Iterable[Span]) -> str:
    """The words of spans, as one line for people; a gap is shown as an ellipsis."""
    return " … ".join(" ".join(s.text.split()) for s in spans)


class _Placed:
    """Names by the span that they stand at, to be asked for by stretch without going through all of them."""

    def __init__(self, placed: Iterable[tuple[Span, str]]) -> None:
        self._names = sorted(placed)
        self._starts = [span.start for span, _ in self._names]

    def within(self, spans: Iterable[Span]) -> Iterator[str]:
        for outer in spans:
            for n in range(bisect_left(self._starts, outer.start), bisect_left(self._starts, outer.end)):
                span, name = self._names[n]
                if span.end <= outer.end:
                    yield name


class _Looked:
    """A record with its items by id, so that a row can show names instead of ids."""

    def __init__(self, record: Record) -> None:
        self.items: dict[str, AnyItem] = {}
        for _, item in items_of(record):
            self.items.setdefault(item.id, item)
        self._places = _Placed((p.span, place_line(p)) for p in record.places)
        self._actors = _Placed((s, a.name) for a in record.actors for s in a.mentions)
        self.day = (record.source.published_at or "")[:10] or None

    def actor_name(self, key: str | None) -> str | None:
        found = self.items.get(key or "")
        return found.name if isinstance(found, Actor) else None

    def speaker_words(self, speaker: Speaker | None) -> str | None:
        return (words(speaker.mention) or self.actor_name(speaker.actor)) if speaker else None

    def speaker_of(self, key: str | None) -> str | None:
        """The speaker of the statement with this id: the name if it is known, else the words."""
        found = self.items.get(key or "")
        if not isinstance(found, Statement) or found.speaker is None:
            return None
        return self.actor_name(found.speaker.actor) or self.speaker_words(found.speaker)

    def day_of(self, key: str | None) -> str | None:
        """The first day of the time with this id, or of an ISO date."""
        found = self.items.get(key or "")
        stamp = (found.begin or found.value) if isinstance(found, Time) else key
        return stamp[:10] if stamp and _is_day(stamp[:10]) else None

    def place_words(self, key: str | None) -> str | None:
        found = self.items.get(key or "")
        return place_line(found) if isinstance(found, Place) else None

    def within(self, spans: Iterable[Span]) -> tuple[str | None, str | None]:
        """Places and actors that are named inside spans, each as one line."""
        held = tuple(spans)
        return _joined(self._places.within(held)), _joined(self._actors.within(held))


def _is_day(stamp: str) -> bool:
    return _DAY.fullmatch(stamp) is not None


def _joined(parts: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(p for p in parts if p)) or None


def place_line(place: Place) -> str:
    """A place for people: the words, then the name it is read as and its country, where they tell more."""
    shown = words((place.span,))
    if place.resolved is None:
        return shown
    name = place.resolved.name if folded(place.resolved.name) != folded(shown) else None
    more = ", ".join(part for part in (name, place.resolved.country) if part)
    return f"{shown} ({more})" if more else shown


def item_rows(record: Record, kind: str) -> Iterator[Row]:
    """The rows of a record's items of one kind, with the columns of `COLUMNS`."""
    looked = _Looked(record)
    make = _MAKERS[kind]
    for position, item in enumerate(getattr(record, kind)):
        yield _row(looked, position, item, make)


def all_rows(record: Record) -> Iterator[tuple[str, list[Row]]]:
    """The rows of every kind; the record is looked through once."""
    looked = _Looked(record)
    for kind in COLUMNS:
        yield kind, [_row(looked, position, item, _MAKERS[kind]) for position, item in enumerate(getattr(record, kind))]


def _row(looked: _Looked, position: int, item: AnyItem, make: object) -> Row:
    at = first_span(item)
    day, middle = make(looked, item)  # type: ignore[operator]
    shown = (position, item.id, item.label, at.start if at else None, day)
    return (*shown, *middle, item.confidence, as_json(item))


def as_json(item: Item) -> str:
    """The exact JSON of an item."""
    return json_line(item)


def _statement(looked: _Looked, item: Statement) -> tuple[str | None, Row]:
    speaker = item.speaker
    places, actors = looked.within(item.content)
    return looked.day_of(item.said_on) or looked.day, (
        looked.speaker_words(speaker), looked.actor_name(speaker.actor) if speaker else None,
        speaker.form if speaker else None, item.act, item.kind, words(item.content), words(item.cue) or None,
        int(item.negated), item.evidence.status, ", ".join(item.evidence.basis) or None,
        item.certainty.level if item.certainty else None, _joined(map(looked.speaker_words, item.relays)),
        words(item.addressee) or None, words(item.venue) or None, item.nested_in, int(item.attitude), places, actors,
        item.read_by or None,
    )  # fmt: skip


def _figure(looked: _Looked, item: Figure) -> tuple[str | None, Row]:
    scope, category = item.scope, item.category
    return looked.day_of(item.as_of) or looked.day_of(scope.time) or looked.day, (
        words(item.phrase), item.value, item.low, item.high, item.operator, item.unit, item.outcome,
        words(category.spans) if category else None, category.class_ if category else None,
        int(category.quoted) if category else None, item.basis, item.realis, looked.day_of(item.as_of),
        looked.place_words(scope.place), looked.speaker_of(item.attribution), item.attribution,
    )  # fmt: skip


def _event(looked: _Looked, item: Event) -> tuple[str | None, Row]:
    begins = item.begin or looked.day_of(item.time)
    actors = _joined(looked.actor_name(p.actor) or words(p.spans) for p in item.participants)
    return looked.day_of(begins) or looked.day, (
        item.type, words(item.trigger), begins, item.end, item.realis, looked.place_words(item.place), actors,
        looked.speaker_of(item.attribution), item.attribution,
    )  # fmt: skip


def _time(looked: _Looked, item: Time) -> tuple[str | None, Row]:
    return looked.day_of(item.id), (
        words((item.span,)), item.type, item.value, item.mod, item.begin, item.end, item.anchor,
    )  # fmt: skip


def _place(looked: _Looked, item: Place) -> tuple[str | None, Row]:
    read = item.resolved
    shown = (words((item.span,)), item.form, item.role)
    if read is None:
        return looked.day, (*shown, *(None,) * 7, item.candidates)
    return looked.day, (
        *shown, read.name, read.country, read.admin1, read.lat, read.lon, read.table, read.row, item.candidates,
    )  # fmt: skip


def _actor(looked: _Looked, item: Actor) -> tuple[str | None, Row]:
    return looked.day, (
        item.name, item.kind, _joined(item.aliases), _joined(words(r.title) for r in item.roles), item.country,
        item.sector, item.office.title if item.office else None, len(item.mentions), int(item.private),
    )  # fmt: skip


_MAKERS = {
    "statements": _statement, "figures": _figure, "events": _event, "times": _time, "places": _place, "actors": _actor,
}  # fmt: skip


def link_rows(record: Record) -> list[Row]:
    """Rows of ``links``: position, kind, relation, from_item, to_item, words."""
    return [(n, k.kind, k.relation, k.from_, k.to, words(k.spans) or None) for n, k in enumerate(record.links)]


def problem_rows(record: Record) -> list[Row]:
    """Rows of ``problems``: position, code, severity, stage, message, words."""
    return [(n, p.code, p.severity, p.stage, p.message, words(p.spans) or None) for n, p in enumerate(record.problems)]


def span_rows(record: Record) -> list[Row]:
    """Rows of ``spans``: kind, item, field, start, end, for every span of every item."""
    return [
        (kind, item.id, field, span.start, span.end)
        for kind, item in items_of(record)
        for field, span in spans_in(item)
    ]


def passes(kind: str, row: Mapping[str, Value], wanted: Filter) -> bool:
    """Whether a filter lets an item through, told from its row; report and limit are looked at elsewhere."""
    for field, columns in WORDS.items():
        asked = getattr(wanted, field)
        if asked is None:
            continue
        compared = columns.get(kind, ())
        if not any(tells(row[c], asked) for c in compared):
            return False
    for field, column in EXACT.items():
        asked = getattr(wanted, field)
        if asked is not None and (kind not in column or row[column[kind]] != asked):
            return False
    day = row["day"]
    if wanted.since is not None and (day is None or str(day) < wanted.since):
        return False
    return wanted.until is None or (day is not None and str(day) <= wanted.until)
