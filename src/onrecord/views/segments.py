"""Flat runs from overlapping marks: pure arithmetic on half-open stretches."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple


class Mark(NamedTuple):
    """A stretch of a text with a key, such as ``S1.content``."""

    start: int
    end: int
    key: str


class Run(NamedTuple):
    """A stretch over which the same marks lie; ``keys`` runs from the widest mark to the narrowest."""

    start: int
    end: int
    keys: tuple[str, ...] = ()


def runs(length: int, marks: Iterable[Mark], cuts: Iterable[int] = ()) -> tuple[Run, ...]:
    """Flat runs that cover ``0..length`` once and in order.

    Args:
        length: length of the text in code points.
        marks: may overlap in any way; what lies outside the text is cut off, empty marks are dropped.
        cuts: places at which a run must end besides the bounds of the marks.

    A sweep over the bounds: O(n log n) for n marks, plus the keys written out.
    """
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    bounds = {0, length} | {c for c in cuts if 0 < c < length}
    for mark in sorted(set(marks)):
        start, end = max(0, mark.start), min(length, mark.end)
        if start < end:
            opening.setdefault(start, []).append(mark)
            closing.setdefault(end, []).append(mark)
            bounds |= {start, end}
    out: list[Run] = []
    active: list[tuple[int, int, str]] = []  # (minus width, start, key): the widest first
    ordered = sorted(bounds)
    for at, until in pairwise(ordered):
        for mark in closing.get(at, ()):
            del active[bisect_left(active, _rank(mark))]
        for mark in opening.get(at, ()):
            insort(active, _rank(mark))
        out.append(Run(at, until, tuple(key for _, _, key in active)))
    return tuple(out)


def _rank(mark: Mark) -> tuple[int, int, str]:
    return (mark.start - mark.end, mark.start, mark.key)


def between(found: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    """The runs inside ``start..end``, cut to it. ``found`` is in order."""
    first = bisect_left(found, start, key=lambda run: run.end)
    out: list[Run] = []
    for run in found[first:]:
        if run.start >= end:
            break
        if max(run.start, start) < min(run.end, end):
            out.append(Run(max(run.start, start), min(run.end, end), run.keys))
    return tuple(out)
