"""A quantity: a number in its phrase, as the figure reader works on it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extract.numbers import Bounds, Number, bounds_of
from onrecord.language.analysis import Range


@dataclass(slots=True)
class Quantity:
    """A number in its phrase: ``start`` to ``end``; ``parts`` are the bare number words, ``noun`` is what is counted.

    ``kind``: ``count``, ``money``, ``percent``, ``measure``, ``multiple``.
    ``per`` is the unit of a rate (*a day*, *a litre*); ``partitive`` means *N of the …*; ``new`` means *another N*.
    ``inner`` marks the *M* of *N of the M*; ``sentence`` is the word range that the phrase lies in;
    ``listed`` marks an enumeration of kin.
    """

    start: int
    end: int
    parts: tuple[Range, ...]
    number: Number
    sentence: Range
    operator: str = "exact"
    kind: str = "count"
    unit: str | None = None
    unit_outcome: str = "count"
    candidates: int | None = None
    per: str | None = None
    noun: int | None = None
    partitive: bool = False
    new: bool = False
    moved_from: bool = False
    inner: bool = False
    stated_range: bool = False
    listed: bool = False

    @property
    def first(self) -> int:
        """The first word of the bare number."""
        return self.parts[0][0]

    @property
    def last(self) -> int:
        """The word after the bare number."""
        return self.parts[-1][1]

    def reach(self, before: int = 40) -> int:
        """The first word of the sentence that is looked at: some words before the phrase, so that work stays linear."""
        return max(self.sentence[0], self.start - before)

    def bounds(self) -> Bounds:
        """Bounds by operator; people and things come in whole numbers."""
        return bounds_of(self.number, self.operator, whole=self.kind == "count")
