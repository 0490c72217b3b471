"""The model's word on each statement, weighed against the rules: act, evidence, certainty, who is answered.

Rules speak first where they are certain; the model has the last word where it is sure, and fills in where they are
silent.  The bounds are high: whole reports hold far fewer answers and remarks on evidence than the passages it learned
from (decision 0017).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from onrecord.extract.base import Told
from onrecord.extract.evidence_lay import Footing
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.language.second import Judgement
from onrecord.language.statement_features import Said
from onrecord.model.items import CertaintyLevel, EvidenceStatus

OPEN_ACTS = ("assert", "announce", "opine")
SURE_ACT = 0.75
"""Chance from which the model names the act of a neutral cue."""
OVER_RULE = 0.95
"""Chance from which the model's act stands against a cue of its own meaning."""
SURE_STATUS = 0.8
"""Chance from which the model's evidence status stands where no rule speaks."""
NO_STATUS = 0.98
"""Chance of *unstated* from which a rule's status is dropped."""
SURE_LEVEL = 0.7
LEAST_ANSWER = 0.1
"""Below this chance a rule's answer is dropped; from the next on the model's own answer stands."""
SURE_ANSWER = 0.8


class Opinions:
    """The model's judgement of each draft (None where it has none), and of each pair of them."""

    def __init__(self, view: Clauses, drafts: Sequence[Draft], mentions: Sequence[Range | None]) -> None:
        self.of: list[Judgement | None] = [None] * len(drafts)
        self._answers: dict[tuple[int, int], dict[str, float]] = {}
        second = view.analysis.second
        if second is None:
            return
        all_said = [_said(d, m) for d, m in zip(drafts, mentions, strict=True)]
        said = {k: s for k, s in enumerate(all_said) if s.cue or s.content}
        order = sorted(said, key=lambda k: (said[k].first, k))
        judgements, answers = second.judge([said[k] for k in order])
        for k, judgement in zip(order, judgements, strict=True):
            self.of[k] = judgement
        self._answers = {(order[i], order[j]): chances for (i, j), chances in answers.items()}

    def told(self, ids: Sequence[str]) -> tuple[Told, ...]:
        """What each statement is to another, by their ids, for the reader of answers."""
        return tuple(
            Told(ids[i], ids[j], chances)
            for (i, j), chances in sorted(self._answers.items())
            if sum(chances.values()) >= LEAST_ANSWER
        )

    @property
    def speaks(self) -> bool:
        """Whether a model judged at all."""
        return any(j is not None for j in self.of)


def _said(draft: Draft, mention: Range | None) -> Said:
    return Said(_words(draft.cue), _words([mention] if mention else []), _words(draft.content))


def _words(ranges: Iterable[Range]) -> tuple[int, ...]:
    return tuple(sorted({w for a, b in ranges for w in range(a, b)}))


def act(by_rule: str, draft: Draft, judgement: Judgement | None) -> str:
    """The act, from the rule's and the model's."""
    if judgement is None or by_rule == "decline" or not draft.content:
        return by_rule
    best = max(judgement.acts, key=lambda a: judgement.acts[a])
    needed = SURE_ACT if by_rule in OPEN_ACTS else OVER_RULE
    return best if judgement.acts[best] >= needed else by_rule


def footing(by_rule: Footing | None, judgement: Judgement | None, basis_of: Any) -> Footing | None:
    """The footing, from the rule's and the model's; ``basis_of`` gives the basis that some words name."""
    if judgement is None:
        return by_rule
    chances = judgement.evidence
    best = max(chances, key=lambda s: chances[s])
    if by_rule is not None:
        if chances["unstated"] >= NO_STATUS:
            return None
        if best in ("unstated", by_rule.status) or chances[best] < SURE_STATUS:
            return by_rule
        return Footing(cast(EvidenceStatus, best), by_rule.back, by_rule.words, by_rule.basis)
    runs = judgement.marks["evidence"]
    if best == "unstated" or chances[best] < SURE_STATUS or not runs:
        return None
    words = max(runs, key=lambda r: (r[1], r[0]))[0]
    return Footing(cast(EvidenceStatus, best), False, words, basis_of(words))


def certainty(
    by_rule: tuple[CertaintyLevel, Range] | None, judgement: Judgement | None
) -> tuple[CertaintyLevel, Range] | None:
    """How sure it is put, from the rule's and the model's."""
    if judgement is None:
        return by_rule
    best = max(judgement.certainty, key=lambda s: judgement.certainty[s])
    if judgement.certainty[best] < SURE_LEVEL:
        return by_rule
    if best == "none":
        return None if judgement.certainty[best] >= NO_STATUS else by_rule
    runs = judgement.marks["certainty"]
    words = max(runs, key=lambda r: (r[1], r[0]))[0] if runs else by_rule[1] if by_rule else None
    return (cast(CertaintyLevel, best), words) if words else by_rule
