"""A reading: a quantity together with what is known of it and the readings that it leans on."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extract.figure_fate import Around, Fate
from onrecord.extract.figure_quantity import Quantity


@dataclass(slots=True)
class Reading:
    """A quantity with its outcome and unit. ``whole`` is the reading that it is a part of, if it says so;
    ``like`` the one whose noun is understood (*40 others*); ``source`` the one whose outcome is carried over;
    ``named`` the plural noun that a pronoun of the phrase stands for, where it is no figure (*214 of them*)."""

    quantity: Quantity
    around: Around
    fate: Fate
    unit: str | None
    person: bool | None
    whole: Reading | None = None
    like: Reading | None = None
    source: Reading | None = None
    named: int | None = None

    @property
    def outcome(self) -> str:
        """The outcome as written in a record."""
        return self.fate.outcome
