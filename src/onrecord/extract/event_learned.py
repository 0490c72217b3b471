"""The model's word on triggers: what the table passes over, and what it takes for an event that is none."""

from __future__ import annotations

from typing import Any

from onrecord.extract.event_lexicon import Trigger, lexicon
from onrecord.language.analysis import Analysis

SURE = 0.85
"""Chance of a type from which the model opens an event where the table knows none."""
NONE = 0.97
"""Chance of no event from which a word of the table opens none."""
OTHER = 0.9
"""Chance of another type from which it stands against the table's."""
_WORDS = ("NOUN", "VERB")


class Learned:
    """What the second look says of the words of a text; says nothing where there is none."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._types: list[str] = []
        self._chances: Any = None  # [words, types]
        if analysis.second is not None:
            self._types, self._chances = analysis.second.events()

    def settle(self, i: int, trigger: Trigger | None) -> Trigger | None:
        """The trigger of word ``i``, from the table's (None where it knows none) and the model's."""
        if self._chances is None:
            return trigger
        row = self._chances[i]
        best = int(row.argmax())
        if trigger is None:
            opens = best > 0 and row[best] >= SURE and self._analysis.upos[i] in _WORDS
            return self._trigger(best) if opens else None
        if row[0] >= NONE:
            return None
        if best > 0 and row[best] >= OTHER and self._types[best] != trigger.type:
            return self._trigger(best)
        return trigger

    def _trigger(self, number: int) -> Trigger:
        """A trigger of a type as the table would have it, with the roles that most words of the type take."""
        kind = self._types[number]
        return Trigger(kind, (), lexicon().usual_frame(kind))
