"""The model's vote on who is who: how well a mention goes with an actor, where the language stage has a second look.

Without one (``Analysis.second`` is None) nobody votes, and the rules alone decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.language.analysis import Analysis, Range

PRONOUN_WEIGHT = 1.5
"""What one unit of the model's score weighs beside the features of ``actors_pronouns.json``."""
SURE = 1.0
"""From this score on a description that the rules leave open takes up an actor,"""
AHEAD = 1.0
"""if no other actor comes nearer than this."""
SURE_ALONE = 2.5
"""From this score on it does so where the rules know nobody."""
_MOST = 4.0
"""No vote weighs more than this, for or against."""
_BACK = 40
"""With so many mentions before it is each mention compared: a bound on the work."""
_LATEST = 6
"""So many of an actor's latest mentions speak for him."""


class Votes:
    """The model's scores for the mentions of one text; all pairs are scored together, when first asked for."""

    def __init__(self, analysis: Analysis, mentions: Sequence[Mention]) -> None:
        self.read, self._mentions = analysis, mentions

    @cached_property
    def _spans(self) -> list[Range]:
        """The words of the mentions, in reading order."""
        kept = {(m.start, m.end) for m in self._mentions if m.kind != "thing" or m.form != "description" or m.speaks}
        return sorted(kept, key=lambda s: (s[0], -s[1]))

    @cached_property
    def _scores(self) -> dict[tuple[Range, Range], float]:
        second = self.read.second
        if second is None:
            return {}
        later = {(m.start, m.end) for m in self._mentions if m.form != "name" or m.name[1] - m.name[0] == 1}
        spans = self._spans
        pairs = [(i, j) for i in range(len(spans)) if spans[i] in later for j in range(max(0, i - _BACK), i)]
        scores = second.link(spans, pairs)
        return {(spans[i], spans[j]): s for (i, j), s in zip(pairs, scores, strict=True)}

    def of(self, mention: Mention, entity: Entity) -> float | None:
        """How well the mention goes with the actor: that of the mentions it fits best; None where nobody votes."""
        if self.read.second is None:
            return None
        own = (mention.start, mention.end)
        seen = (self._scores.get((own, (m.start, m.end))) for m in entity.mentions[-_LATEST:])
        known = [s for s in seen if s is not None]
        return max(known) if known else None

    def weigh(self, mention: Mention, entity: Entity) -> float:
        """What the vote adds to the score of an actor whom a pronoun may mean; 0 where nobody votes."""
        score = self.of(mention, entity)
        return 0.0 if score is None else PRONOUN_WEIGHT * min(_MOST, max(-_MOST, score))

    def best(self, mention: Mention, entities: Iterable[Entity], least: float = SURE) -> Entity | None:
        """The actor who fits a mention that the rules leave open, if he is well ahead of the others; None without."""
        if self.read.second is None:
            return None
        ranked = [(s, -e.number, e) for e in entities if (s := self.of(mention, e)) is not None]
        ranked.sort(key=lambda r: r[:2], reverse=True)
        if not ranked or ranked[0][0] < least:
            return None
        return ranked[0][2] if len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= AHEAD else None
