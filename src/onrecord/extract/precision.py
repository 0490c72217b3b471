"""The high precision mode: statements that are not sure enough are left out, and said to be.

What stands only in a statement that was left out is left out with it. A figure or an event laid to it would otherwise
turn into the outlet's own word, which is a worse error than a gap; a desk that wants it reads without the mode.
Where a kept statement lies around the one left out, its speaker has said those words too, and the figures and events
go to him.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from onrecord.extract.base import Found
from onrecord.model.items import Event, Figure, Statement
from onrecord.model.record import Problem
from onrecord.model.spans import in_order

Told = TypeVar("Told", Figure, Event)


def sure_only(found: Found, least: float) -> Found:
    """``found`` without the statements whose confidence, in hundredths, is below ``least``, and without ties to them.

    A statement without a confidence was never measured, and so is left out too.
    The problem ``low-confidence`` (a note) counts what was left out and points at its words.
    """
    kept = {s.id for s in found.statements if s.confidence is not None and round(s.confidence, 2) >= least}
    gone = [s for s in found.statements if s.id not in kept]
    if not gone:
        return found
    around = {s.id: s.nested_in for s in found.statements}
    voice: dict[str | None, str | None] = {key: _outer(key, around, kept) for key in around}
    figures = _told(found.figures, voice)
    events = _told(found.events, voice)
    left = {item.id for item in (*figures, *events)}
    ids = kept | left | {item.id for kind in (found.times, found.places, found.actors) for item in kind}
    return msgspec.structs.replace(
        found,
        statements=tuple(
            msgspec.structs.replace(s, nested_in=voice[s.nested_in]) if s.nested_in in around else s
            for s in found.statements
            if s.id in kept
        ),
        figures=tuple(_clean_figure(f, left) for f in figures),
        events=tuple(msgspec.structs.replace(e, figures=tuple(k for k in e.figures if k in left)) for e in events),
        links=tuple(link for link in found.links if link.from_ in ids and link.to in ids),
        problems=(*found.problems, _note(gone, len(found.figures) - len(figures), len(found.events) - len(events))),
    )


def _outer(key: str, around: dict[str, str | None], kept: set[str]) -> str | None:
    """The statement itself if it is kept, else the innermost kept one around it."""
    seen: set[str] = set()
    at: str | None = key
    while at is not None and at not in kept and at not in seen:
        seen.add(at)
        at = around.get(at)
    return at if at in kept else None


def _told(items: tuple[Told, ...], voice: dict[str | None, str | None]) -> tuple[Told, ...]:
    """The items that the outlet or a kept voice tells."""
    made = []
    for item in items:
        if item.attribution not in voice:
            made.append(item)
        elif (who := voice[item.attribution]) is not None:
            made.append(msgspec.structs.replace(item, attribution=who))
    return tuple(made)


def _clean_figure(figure: Figure, left: set[str]) -> Figure:
    scope = figure.scope
    if scope.event is not None and scope.event not in left:
        scope = msgspec.structs.replace(scope, event=None)
    previous = figure.previous if figure.previous in left else None
    return msgspec.structs.replace(figure, scope=scope, previous=previous)


def _note(gone: list[Statement], figures: int, events: int) -> Problem:
    parts = [_count(len(gone), "statement")]
    parts += [_count(n, word) for n, word in ((figures, "figure"), (events, "event")) if n]
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    spans = in_order({s for statement in gone for s in (*statement.cue, *statement.content)})
    return Problem(
        "low-confidence", "note", "statements", f"{listed} left out: not sure enough for high precision", spans
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
