"""The door of the readers: analysis in, items of one kind out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import msgspec

from onrecord.language.analysis import Analysis
from onrecord.model.items import Actor, Event, Figure, Link, Place, Statement, Time
from onrecord.model.record import Problem
from onrecord.model.source import Source, Text
from onrecord.model.spans import Span


class Told(msgspec.Struct, frozen=True):
    """What the model says that one statement is to another: a chance for each relation of ``from_`` to ``to`` (ids)."""

    from_: str
    to: str
    relations: dict[str, float]


class Found(msgspec.Struct, frozen=True):
    """The items found so far. Readers depend on each other's results, never on each other's modules."""

    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()
    told: tuple[Told, ...] | None = None
    """For the reader of answers, not for the record; None where no model judged."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a reader looks at: the source, its text, and what the language stage knows of it."""

    source: Source
    text: Text
    analysis: Analysis

    def span(self, start: int, end: int) -> Span:
        """The span between two code-point offsets."""
        return Span(start, end, self.text.content[start:end])

    def words(self, first: int, last: int) -> Span:
        """The span of words ``first`` to ``last`` (half open)."""
        return self.span(self.analysis.starts[first], self.analysis.ends[last - 1])


class Reader(Protocol):
    """Reads items of one kind; gets what was found before, gives the same with its own items added.

    Order: times, places, actors, statements, figures, events, links.
    """

    def read(self, report: Report, found: Found) -> Found: ...
