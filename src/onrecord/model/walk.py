"""Goes through the spans of an item or record, naming the field that each stands in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from onrecord.model.items import Actor, Event, Figure, Place, Statement, Time
from onrecord.model.record import Record
from onrecord.model.spans import Span, Spans

AnyItem = Statement | Figure | Event | Time | Place | Actor
KINDS = ("statements", "figures", "events", "times", "places", "actors")


@lru_cache(maxsize=64)
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """Python name and wire name of each field of a type."""
    return tuple(zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True))


def spans_in(value: object, path: str = "") -> Iterator[tuple[str, Span]]:
    """Every span inside a value, with its field's dotted wire name: ``speaker.mention``, ``participants[1].spans``.

    Spans of one field share its name, in their order there.
    """
    if isinstance(value, Span):
        yield path, value
    elif isinstance(value, msgspec.Struct):
        for field, wire in _fields(type(value)):
            inner = getattr(value, field)
            if isinstance(inner, tuple | msgspec.Struct):
                yield from spans_in(inner, f"{path}.{wire}" if path else wire)
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            if isinstance(inner, Span):
                yield path, inner
            elif isinstance(inner, tuple | msgspec.Struct):
                yield from spans_in(inner, f"{path}[{number}]")


def items_of(record: Record) -> Iterator[tuple[str, AnyItem]]:
    """Every item with the name of its kind (the record's field), kinds in the order of the format."""
    for kind in KINDS:
        for item in getattr(record, kind):
            yield kind, item


def first_span(item: AnyItem) -> Span | None:
    """The words that best stand for an item: what is said, counted, or names it; None where no words carry it."""
    spans: Spans
    if isinstance(item, Statement):
        spans = item.content or item.cue or (item.speaker.mention if item.speaker else ())
    elif isinstance(item, Figure):
        spans = item.phrase or item.number
    elif isinstance(item, Event):
        spans = item.trigger
    elif isinstance(item, Actor):
        spans = item.mentions
    else:
        spans = (item.span,)
    return spans[0] if spans else None
