"""On what footing a statement stands: evidence named, none given, could not be checked, checked, contradicted.

Phrases come from ``evidence_patterns.tsv``; each is laid to the statement in whose clause it stands or to the one
that its sentence points back to (*neither account*, *his claim*, *the statement*).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import EvidenceBasis, EvidenceStatus

_LONGEST = 1200
_NEAR_SENTENCES = 4
_NEAR = 40
_CHECKS = frozenset(
    ["verify", "confirm", "establish", "check", "corroborate", "authenticate", "substantiate", "determine", "vouch"]
)
_COUNTS = frozenset({"number", "figure", "count", "toll", "total", "tally", "estimate"})
_BASIS: dict[EvidenceBasis, tuple[str, ...]] = {
    "video": ("video", "footage", "film", "recording", "clip", "livestream"),
    "photo": ("photograph", "photo", "image", "picture"),
    "data": ("data", "statistic", "satellite", "sensor", "measurement", "seismograph", "radar"),
    "eyewitness": ("witness", "eyewitness", "onlooker", "bystander"),
    "official_count": ("register", "registry", "count", "census", "tally"),
    "hearsay": ("rumour", "rumor", "hearsay"),
}

_THINGS = frozenset(w for v in _BASIS.values() for w in v) | {"certificate", "copy", "receipt", "result", "evidence"}


@dataclass(frozen=True, slots=True)
class Footing:
    """A phrase about evidence: its status, whether it points back, its words, and the basis that it names."""

    status: EvidenceStatus
    back: bool
    words: Range
    basis: tuple[EvidenceBasis, ...]


@cache
def _patterns() -> tuple[tuple[EvidenceStatus, bool, re.Pattern[str]], ...]:
    allowed: tuple[EvidenceStatus, ...] = ("none_given", "unverified", "contradicted", "verified", "cited")
    by_name: dict[str, EvidenceStatus] = {s: s for s in allowed}
    return tuple((by_name[s], reach == "back", re.compile(p)) for s, reach, p in words.rows("evidence_patterns.tsv"))


def footings(view: Clauses) -> list[Footing]:
    """All phrases about evidence, in reading order, outside quotations; no two share a word."""
    a = view.analysis
    found: list[Footing] = []
    taken: set[int] = set()
    for first, last in a.sentences:
        if last <= first or a.ends[last - 1] - a.starts[first] > _LONGEST:
            continue
        text = a.phrase(first, last).lower().replace("\u2019", "'")
        base = a.starts[first]
        if len(text) != a.ends[last - 1] - base:
            continue
        for status, back, pattern in _patterns():
            for match in pattern.finditer(text):
                begin, end = _words(view, first, last, base + match.start(), base + match.end())
                if begin >= end or view.quotes.of_word[begin] >= 0 or taken & set(range(begin, end)):
                    continue
                if status == "cited" and not _names_source(view, begin, end):
                    continue
                taken.update(range(begin, end))
                found.append(Footing(status, back, (begin, end), _basis(view, first, last, begin)))
    return sorted(found, key=lambda f: f.words)


def _words(view: Clauses, first: int, last: int, start: int, end: int) -> Range:
    a = view.analysis
    begin = bisect_right(a.ends, start, first, last)
    stop = begin
    while stop < last and a.starts[stop] < end:
        stop += 1
    return begin, stop


def _names_source(view: Clauses, begin: int, end: int) -> bool:
    """*seen by X* counts where X is an outlet or the reporter; *citing X* where X follows."""
    a = view.analysis
    if a.lower(begin) in ("seen", "obtained", "reviewed", "examined", "viewed", "read", "consulted"):
        head = a.heads[begin]
        thing = head >= 0 and a.lemmas[head] in words.documents() | {w for v in _BASIS.values() for w in v}
        return thing and any(
            w in view.named or a.upos[w] == "PROPN" or a.lemmas[w] in words.outlets() | {"reporter", "us", "agency"}
            for w in range(begin + 2, end)
        )
    if a.lower(begin) in ("has", "have"):
        subject = view.subject(begin + 1)
        ours = subject is not None and (
            subject in view.named or a.lower(subject) == "we" or a.lemmas[subject] in words.outlets()
        )
        return ours and any(a.lemmas[w] in words.documents() | _THINGS for w in range(begin + 2, min(end + 4, len(a))))
    if a.lower(begin) in ("which", "that"):
        between = [w for w in range(begin + 1, end) if a.upos[w] in ("VERB", "PUNCT")]
        outlet = any(
            w in view.named or a.upos[w] == "PROPN" or a.lemmas[w] in words.outlets() for w in range(begin + 1, end)
        )
        return outlet and len(between) <= 1
    source = next((w for w in range(end - 1, min(end + 6, len(a))) if a.upos[w] in ("NOUN", "PROPN")), None)
    if source is None:
        return False
    while source + 1 < len(a) and a.upos[source + 1] in ("NOUN", "PROPN"):
        source += 1
    return (
        a.lemmas[source] in words.documents() | _THINGS
        or a.lower(source) in words.documents()
        or view.can_speak(source)
    )


def _basis(view: Clauses, first: int, last: int, begin: int) -> tuple[EvidenceBasis, ...]:
    a = view.analysis
    lemmas = {a.lemmas[w] for w in range(max(first, begin - 6), last) if a.upos[w] in ("NOUN", "PROPN")}
    found: list[EvidenceBasis] = [k for k, names in _BASIS.items() if lemmas & set(names)]
    if lemmas & (
        words.documents() - {"data", "figure", "post", "page", "sign", "press", "order", "release"} | {"certificate"}
    ):
        found.insert(0, "document")
    return tuple(found)


def is_check(footing_list: list[Footing], draft: Draft, lemma: str) -> bool:
    """Whether a draft is only the outlet's own check of what others say: *we could not verify the claim*."""
    for f in footing_list:
        checks = f.back and f.status == "unverified" and lemma in _CHECKS
        withholds = not f.back and f.status == "none_given"
        if f.words[0] <= draft.head < f.words[1] and (checks or withholds):
            return True
    return False


def clear(view: Clauses, drafts: list[Draft], footing_list: list[Footing]) -> None:
    """Ends contents before the words that say that no evidence was given: *told us that ..., but offered none*."""
    a = view.analysis
    for footing in footing_list:
        begin = footing.words[0]
        if footing.back or footing.status != "none_given":
            continue
        while begin > 0 and a.lower(begin - 1) in (",", "but", "and", "though", "however", "he", "she", "they", "it"):
            begin -= 1
        if a.lower(begin) not in (",", "but"):
            continue
        for draft in drafts:
            draft.content = [
                (x, begin) if x < begin < y and draft.head < x and footing.words[1] >= y - 6 else (x, y)
                for x, y in draft.content
            ]


def lay(
    view: Clauses,
    drafts: list[Draft],
    mentions: list[Range | None],
    actors: list[str | None],
    found_footings: list[Footing],
) -> dict[int, Footing]:
    """Which footing belongs to which draft (by index). ``drafts`` stand in reading order of their cues."""
    found: dict[int, Footing] = {}
    layer = _Layer(view, drafts, mentions)
    tellings: dict[str, list[int]] = {}
    for k, actor in enumerate(actors):
        if actor is not None and _tells(drafts[k]):
            tellings.setdefault(actor, []).append(k)
    for footing in found_footings:
        targets = [k for k in layer.targets(footing) if drafts[k].act != "decline"]
        if footing.status in ("unverified", "none_given"):
            # a claim of responsibility that could not be checked covers the same speaker's other tellings of it
            claims = [k for k in targets if drafts[k].act == "claim_responsibility"]
            targets += [j for k in claims for j in tellings.get(actors[k] or "", ()) if j not in targets]
        for k in targets:
            # that a document was seen says less than that its claim was checked, or could not be
            if k not in found or found[k].status == "cited":
                found[k] = footing
    return found


def _tells(draft: Draft) -> bool:
    return draft.act in ("claim_responsibility", "assert", "announce") and draft.frame == "clause" and not draft.negated


class _Layer:
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
        pointed = self._back(footing, near) if footing.back else []
        if pointed:
            return pointed
        own = self._own(footing, near)
        return [own] if own is not None else []

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
        if footing.status == "contradicted" and not any(abs(s - begin) <= 4 for s in self.spots_of(outside)):
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
                and self.drafts[k].speaker != self.drafts[nearest].speaker
                and not self._is_inner(k)
            ]
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
