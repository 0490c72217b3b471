"""The record of one report."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Literal

import msgspec

from onrecord.model.items import Actor, Event, Figure, Link, Place, Statement, Time
from onrecord.model.source import Section, Source
from onrecord.model.spans import Spans

FORMAT = "onrecord/1"
Severity = Literal["error", "warning", "note"]


class Problem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that onrecord could not do, cut, or guessed, in one plain sentence.

    Codes: ``docs/problem-codes.md``.
    """

    code: str
    severity: Severity
    stage: str
    message: str
    spans: Spans = ()


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that one report says. ``text`` is None where the record was written without it."""

    format: str = FORMAT
    id: str
    source: Source
    text: str | None = None
    sections: tuple[Section, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    links: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()

    def item(self, key: str) -> Statement | Figure | Event | Time | Place | Actor | None:
        """The item with this id or label; None if there is none."""
        for kind in (self.statements, self.figures, self.events, self.times, self.places, self.actors):
            for item in kind:
                if key in (item.id, item.label):
                    return item
        return None

    def actor(self, key: str | None) -> Actor | None:
        """The actor with this id; None if there is none."""
        return next((a for a in self.actors if a.id == key), None) if key else None

    def to_json(self, *, text: bool = True) -> str:
        """One line of JSON, keys in the order of the format."""
        from onrecord.model.codec import encode

        return encode(self, text=text)

    def to_frame(self, kind: str = "statements", *, library: str | None = None, show_private: bool = False) -> Any:
        """The items of a kind as a data frame of pandas or polars, whichever is installed or asked for.

        Raises:
            UsageError: there is no such kind, or neither library.
        """
        return _view("frame").frame(kind, [self], library=library, show_private=show_private)

    def _repr_html_(self) -> str:
        shown: str = _view("html").fragment(self)
        return shown


def _view(name: str) -> Any:
    """A view, loaded when it is asked for: the model itself knows no room above it."""
    return import_module(f"onrecord.views.{name}")
