"""Which statement a phrase about evidence is about, among those that stand near it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from onrecord.extract import evidence_findings as own
from onrecord.extract import statement_words as words
from onrecord.extract.evidence_grammar import members
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import EvidenceBasis, EvidenceStatus

_NEAR_SENTENCES = 4
_NEAR = 40
_COUNTS = frozenset({"number", "figure", "count", "toll", "total", "tally", "estimate"})
_ASKS = frozenset({"decline", "ask", "demand", "order", "thank", "apologise", "offer"})
_REACH: dict[str, frozenset[str]] = {"cited": frozenset({"decline", "thank"}), "contradicted": frozenset({"decline"})}


@dataclass(frozen=True, slots=True)
class Footing:
    """A phrase about evidence: its status, whether it points back, its words, and the basis that it names."""

    status: EvidenceStatus
    back: bool
    words: Range
    basis: tuple[EvidenceBasis, ...]


class Layer:
    """Finds the statements that a phrase about evidence is about, among those that stand near it."""

    def __init__(self, view: Clauses, drafts: list[Draft], mentions: list[Range | None]) -> None:
        self.view, self.drafts, self.mentions = view, drafts, mentions
        self.spots = [d.cue[0][0] if d.cue else d.content[0][0] for d in drafts]
        self._order = sorted(range(len(drafts)), key=lambda k: self.spots[k])
        self._sorted = [self.spots[k] for k in self._order]

    def targets(self, footing: Footing) -> list[int]:
        """Indices of drafts: those pointed back to, or else the one in whose clause the phrase stands."""
        at = bisect_left(self._sorted, footing.words[0])
        near = self._order[max(0, at - _NEAR) : at + _NEAR]
        barred = _REACH.get(footing.status, _ASKS)
        near = [k for k in near if self.drafts[k].act not in barred or self._around(k, footing)]
        if footing.status != "cited" and self._is_told(near, footing.words[0]):
            return []
        if footing.status in ("contradicted", "verified") and footing.back:
            near = [k for k in near if self._is_next(k, footing.words[0])]
        pointed = self._back(footing, near) if footing.back else []
        if pointed:
            return pointed
        own = self._own(footing, near)
        return [own] if own is not None else []

    def found(self, finding: own.Finding) -> int | None:
        """The statement that a finding of the outlet bears on."""
        at = bisect_left(self._sorted, finding.words[0])
        near = self._order[max(0, at - _NEAR) : at + 1]
        outer = [k for k in near if not self._is_inner(k)]
        chosen = own.target(self.view, finding, [self.drafts[k] for k in outer])
        return outer[chosen] if chosen is not None else None

    def _is_next(self, k: int, begin: int) -> bool:
        """Whether a statement stands in the sentence of a verdict or right before it, in one paragraph."""
        a = self.view.analysis
        same = a.paragraph_of(self.spots[k]) == a.paragraph_of(begin)
        return same and 0 <= a.sentence_of(begin) - a.sentence_of(self._last(k)) <= 1

    def _last(self, k: int) -> int:
        return max([self.spots[k], *(y - 1 for _, y in self.drafts[k].content)])

    def _is_told(self, near: list[int], begin: int) -> bool:
        """Whether the phrase is part of what somebody says: inside a content, not set off from what stands before."""
        a = self.view.analysis
        if not any(
            self._holds(k, begin) and self.spots[k] < begin and a.sentence_of(self.spots[k]) == a.sentence_of(begin)
            for k in near
        ):
            return False
        set_off = (",", "without", "but", ";", "\u2014", "\u2013", "and", "which")
        return not any(a.lower(w) in set_off for w in range(max(0, begin - 3), begin + 1))

    def _around(self, k: int, footing: Footing) -> bool:
        """Whether the statement is cued in the sentence of a phrase that stands in its clause."""
        a = self.view.analysis
        return not footing.back and a.sentence_of(self.spots[k]) == a.sentence_of(footing.words[0])

    def _holds(self, k: int, word: int) -> bool:
        return any(first <= word < last for first, last in self.drafts[k].content)

    def _is_inner(self, k: int) -> bool:
        """Whether the cue stands in the content of a near other statement."""
        near = range(max(0, k - 6), min(len(self.drafts), k + 7))
        return any(j != k and self._holds(j, self.spots[k]) for j in near)

    def _own(self, footing: Footing, near: list[int]) -> int | None:
        """The statement of the same sentence in whose clause, speaker or occasion the phrase stands."""
        a, begin = self.view.analysis, footing.words[0]
        first, last = a.sentences[a.sentence_of(begin)]
        here = [
            k
            for k in near
            if first <= self.spots[k] < last or any(x < last and first < y for x, y in self.drafts[k].content)
        ]
        if not here:
            return self._nearest_before(begin, near) if footing.status != "cited" else None
        for k in here:
            mention = self.mentions[k]
            if mention and mention[0] <= begin < mention[1] + 2:
                return k
        outside = [k for k in here if not self._holds(k, begin)]
        falsely = a.lower(begin) in members("falsely")
        if (
            footing.status == "contradicted"
            and falsely
            and not any(abs(s - begin) <= 4 for s in self.spots_of(outside))
        ):
            return None
        subject = self.view.subject(begin)
        if (
            footing.status == "none_given"
            and not any(self.spots[k] < begin for k in outside)
            and subject is not None
            and a.upos[subject] == "PRON"
            and subject - first <= 1
        ):
            return self._nearest_before(first, near)
        before = [k for k in outside if self.spots[k] < begin]
        if before:
            return max(before, key=lambda k: self.spots[k])
        return min(outside, key=lambda k: self.spots[k]) if outside else max(here, key=lambda k: self.spots[k])

    def spots_of(self, which: list[int]) -> list[int]:
        """The first cue words of some drafts."""
        return [self.spots[k] for k in which]

    def _nearest_before(self, begin: int, near: list[int]) -> int | None:
        a = self.view.analysis
        limit = a.sentences[max(0, a.sentence_of(begin) - _NEAR_SENTENCES)][0]
        before = [k for k in near if limit <= self.spots[k] < begin and not self._is_inner(k)]
        if not before:
            return None
        nearest = max(before, key=lambda k: self.spots[k])
        if self.drafts[nearest].act in ("reject", "deny"):
            # what is denied may be told inside the denial: *dismissed talk of a mutiny, after diplomats said that ...*
            told = [k for k in near if k != nearest and self._holds(nearest, self.spots[k]) and self.spots[k] < begin]
            nearest = told[0] if told else nearest
        apart = a.paragraph_of(begin) - a.paragraph_of(self.spots[nearest])
        # over a paragraph's edge only the paragraph's first sentence points back
        opens = a.sentence_of(begin) == a.sentence_of(a.paragraphs[a.paragraph_of(begin)][0])
        return nearest if apart == 0 or (apart == 1 and opens) else None

    def _back(self, footing: Footing, near: list[int]) -> list[int]:
        """The statements that a sentence of its own points back to."""
        a, begin = self.view.analysis, footing.words[0]
        first = a.sentences[a.sentence_of(begin)][0]
        clause = max([first] + [w + 1 for w in range(first, begin) if a.lower(w) in (";", "\u2014", "\u2013", ":")])
        nearest = self._nearest_before(clause, near)
        if nearest is None:
            return []
        own = any(clause <= self.spots[k] < begin and self.drafts[k].content for k in near)
        if own and not any(a.lower(w) in words.phrases("back_words") for w in range(clause, begin)):
            return []
        opening = [a.lower(w) for w in range(clause, min(clause + 2, len(a)))]
        if "none" in opening:
            here = a.paragraph_of(begin)
            numbered = [
                k
                for k in near
                if a.paragraph_of(self.spots[k]) == here and self.spots[k] < clause and self._has_number(k)
            ]
            return sorted({nearest, *numbered})
        behind = [a.lower(w) for w in range(footing.words[1] - 1, min(footing.words[1] + 3, len(a)))]
        if {"neither", "both"} & set(opening) or {"either", "neither"} & set(behind):
            counted = bool(
                _COUNTS & set(behind) | _COUNTS & {a.lower(w) for w in range(clause, min(clause + 3, len(a)))}
            )
            other = [
                k
                for k in near
                if self.spots[k] < self.spots[nearest]
                and (not counted or self._has_number(k))
                and not self._is_inner(k)
                and a.paragraph_of(self.spots[k]) == a.paragraph_of(self.spots[nearest])
            ]
            other = [k for k in other if self.drafts[k].speaker != self.drafts[nearest].speaker] or other
            return sorted({nearest, *other[-1:]})
        owner = next(
            (
                w
                for w in (*range(clause, min(begin, clause + 8)), *range(begin, min(footing.words[1] + 4, len(a))))
                if a.labels[w] == "nmod:poss" and a.upos[w] == "NOUN"
            ),
            None,
        )
        return self._of_owner(owner, nearest, begin, near) if owner is not None else [nearest]

    def _of_owner(self, owner: int, nearest: int, begin: int, near: list[int]) -> list[int]:
        """*The inmates' account*: the statement by those named, or else what others said inside the nearest one."""
        same = [k for k in reversed(near) if self.spots[k] < begin and self._names(k, owner)]
        if same and self.spots[nearest] - self.spots[same[0]] < 80:
            return same[:1]
        inner = [k for k in near if self._holds(nearest, self.spots[k]) and self.drafts[k].speaker is not None]
        return [nearest, *inner[:1]]

    def _has_number(self, k: int) -> bool:
        a = self.view.analysis
        return any(a.upos[w] == "NUM" for first, last in self.drafts[k].content for w in range(first, last))

    def _names(self, k: int, owner: int) -> bool:
        a, mention = self.view.analysis, self.mentions[k]
        return mention is not None and any(
            a.lemmas[w] == a.lemmas[owner] or a.lower(w) == a.lower(owner)
            for w in range(*mention)
            if a.upos[w] in ("NOUN", "PROPN")
        )
