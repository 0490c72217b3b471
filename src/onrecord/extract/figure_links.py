"""Ties between the figures of a report: a figure that another moved from, and a figure that is part of another.

Rules: FIGURES sections 6 and 7.
"""

from __future__ import annotations

import msgspec

from onrecord.extract import figure_measured as measured
from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_fate import PERSONAL
from onrecord.extract.figure_nouns import NOMINAL
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_reading import Reading
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words
from onrecord.model.items import Figure, Link

_PLAIN = NOMINAL | {"people", "persons", "others", "bodies", "deaths", "cases", "victims"}
_NEAR = 40
_MOVES = ("up", "down", "revise")


def previous(words: Words, readings: list[Reading], figures: list[Figure]) -> list[Figure]:
    """The figures with ``previous`` filled where the words say that a count moved."""
    made = list(figures)
    for n in range(len(readings)):
        at = _moved_from(words, readings, figures, n)
        if at is not None:
            made[n] = msgspec.structs.replace(made[n], previous=figures[at].id)
        newer = _outdated(words, readings, n)
        if newer is not None:
            made[newer] = msgspec.structs.replace(made[newer], previous=figures[n].id)
    return made


def _of_these(words: Words, q: Quantity) -> bool:
    """*Of the dead, 22 were women*: a part, whatever its whole."""
    near = words.lower[max(q.sentence[0], q.start - 5) : q.start]
    return near[-1:] == (",",) and "of" in near and ("the" in near or "those" in near)


def _stems(near: tuple[str, ...]) -> list[str]:
    return [s for w in near for s in tables.stems(w)]


def _outdated(words: Words, readings: list[Reading], n: int) -> int | None:
    """The figure that took the place of this one: *34 died, … revising an earlier toll of 19*."""
    q = readings[n].quantity
    near = words.lower[max(q.sentence[0], q.start - 4) : q.start]
    moved = near[-1:] == ("from",) and any(s in tables.verbs("up") | tables.verbs("down") for s in _stems(near))
    old = near[-1:] == ("of",) and not function("outdated").isdisjoint(near)
    if not (moved or old) or function("frame").isdisjoint(near):
        return None
    near_by: list[int] = [*range(n - 1, max(-1, n - 4), -1), n + 1]
    for k in near_by:
        same = k < len(readings) and readings[k].quantity.sentence == q.sentence
        if same and readings[k].outcome == readings[n].outcome and readings[k].quantity.kind == q.kind:
            return k
    return None


def _corrected(words: Words, q: Quantity) -> bool:
    """*the figure should have read 1,021*."""
    near = words.lower[max(q.sentence[0], q.start - 5) : q.start]
    return near[-3:-1] == ("should", "have") or (
        near[-2:-1] == ("should",) and near[-1:] in (("be",), ("read",), ("say",))
    )


def _moved_from(words: Words, readings: list[Reading], figures: list[Figure], n: int) -> int | None:
    q = readings[n].quantity
    if n and _corrected(words, q):
        return next((k for k in range(n - 1, max(-1, n - 4), -1) if readings[k].quantity.kind == q.kind), None)
    last = readings[n - 1].quantity if n else None
    linked = words.at(q.start - 1) in ("to", "then", "later", "now", "finally")
    if last is not None and last.moved_from and last.sentence == q.sentence and last.kind == q.kind and linked:
        return n - 1
    if n + 1 < len(readings) and q.kind in ("money", "percent") and readings[n + 1].quantity.sentence == q.sentence:
        after = readings[n + 1].quantity
        if after.kind == q.kind and words.at(after.start - 1) == "from" and after.start - q.end <= 3:
            return n + 1
    next_to = n + 1
    if next_to < len(readings) and readings[next_to].quantity.inner and readings[next_to].quantity.end == q.end:
        next_to += 1  # *45 of the 113 seats, up from 29*
    if next_to < len(readings) and readings[next_to].quantity.sentence == q.sentence and not q.inner:
        start = readings[next_to].quantity.start
        if words.at(start - 1) == "from" and words.at(start - 2) in ("up", "down") and start - q.end <= 14:
            return next_to
    if q.moved_from or q.kind != "count" or readings[n].outcome not in PERSONAL or readings[n].whole is not None:
        return None
    moved = measured.measured(words, q, readings[n].around.left)
    if moved is None or moved[0] not in _MOVES or words.at(q.start - 1) not in ("to", "at") or q.new:
        return None
    if n + 1 < len(readings) and words.at(readings[n + 1].quantity.start - 1) == "from":
        later = readings[n + 1]
        if later.quantity.sentence == q.sentence and later.outcome == readings[n].outcome:
            return n + 1
    return _last_like(words, readings, figures, n)


def _last_like(words: Words, readings: list[Reading], figures: list[Figure], n: int) -> int | None:
    """The nearest count before with the same outcome: a plain toll before a group (*38 passengers*)."""
    group: int | None = None
    for k in range(n - 1, max(-1, n - 16), -1):
        other = readings[k]
        if other.outcome != readings[n].outcome or other.quantity.kind != "count" or other.whole is not None:
            continue
        if _of_these(words, other.quantity) or _outdated(words, readings, k) is not None:
            continue
        if other.quantity.number.value == readings[n].quantity.number.value or figures[k].realis != "actual":
            continue
        noun = other.quantity.noun
        if group is None and readings[n].quantity.first - other.quantity.last <= _NEAR:
            return k
        if noun is None or words.lower[noun] in _PLAIN:
            return k
        group = k if group is None else group
    return group


def link(words: Words, readings: list[Reading], figures: list[Figure]) -> list[Link]:
    """``includes`` from a whole to its part, ``revises`` from a corrected count to the one it replaces."""
    made: list[Link] = []
    at = {id(r): n for n, r in enumerate(readings)}
    for n, r in enumerate(readings):
        if r.whole is not None and id(r.whole) in at:
            made.append(Link(kind="includes", from_=figures[at[id(r.whole)]].id, to=figures[n].id))
        elif n + 1 < len(readings) and r.quantity.partitive:
            following = readings[n + 1].quantity
            if following.inner and following.end == r.quantity.end:
                made.append(Link(kind="includes", from_=figures[n + 1].id, to=figures[n].id))
        if figures[n].basis == "revised" and figures[n].previous is not None:
            made.append(Link(kind="revises", from_=figures[n].id, to=str(figures[n].previous)))
    return made
