"""On what footing a statement stands: evidence named, none given, could not be checked, checked, contradicted.

Phrases come from ``evidence_patterns.tsv``; each is laid to the statement in whose clause it stands or to the one
that its sentence points back to (*neither account*, *his claim*, *the statement*).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import EvidenceBasis, EvidenceStatus

_LONGEST = 1200
_NEAR_SENTENCES = 4
_BASIS: dict[EvidenceBasis, tuple[str, ...]] = {
    "video": ("video", "footage", "film", "recording", "clip", "livestream"),
    "photo": ("photograph", "photo", "image", "picture"),
    "data": ("data", "statistic", "satellite", "sensor", "measurement", "seismograph", "radar"),
    "eyewitness": ("witness", "eyewitness", "onlooker", "bystander"),
    "official_count": ("register", "registry", "count", "census", "tally"),
    "hearsay": ("rumour", "rumor", "hearsay"),
}


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
    if a.lower(begin) in ("which", "that"):
        return any(
            w in view.named or a.upos[w] == "PROPN" or a.lemmas[w] in words.outlets() for w in range(begin + 1, end)
        )
    return a.upos[begin] == "VERB" or a.lower(begin) in ("based", "on", "referring", "relying")


def _basis(view: Clauses, first: int, last: int, begin: int) -> tuple[EvidenceBasis, ...]:
    a = view.analysis
    lemmas = {a.lemmas[w] for w in range(max(first, begin - 6), last) if a.upos[w] in ("NOUN", "PROPN")}
    found: list[EvidenceBasis] = [k for k, names in _BASIS.items() if lemmas & set(names)]
    if lemmas & (
        words.documents() - {"data", "figure", "post", "page", "sign", "press", "order", "release"} | {"certificate"}
    ):
        found.insert(0, "document")
    return tuple(found)


def lay(
    view: Clauses, drafts: list[Draft], mentions: list[Range | None], actors: list[str | None]
) -> dict[int, Footing]:
    """Which footing belongs to which draft (by index). ``drafts`` stand in reading order of their cues."""
    found: dict[int, Footing] = {}
    spots = [d.cue[0][0] if d.cue else d.content[0][0] for d in drafts]
    for footing in footings(view):
        targets = _back(view, drafts, spots, mentions, footing) if footing.back else []
        if not targets:
            own = _own(view, drafts, spots, mentions, footing)
            targets = [own] if own is not None else []
        for k in _with_twins(drafts, actors, targets, footing):
            found.setdefault(k, footing)
    return found


def _own(
    view: Clauses, drafts: list[Draft], spots: list[int], mentions: list[Range | None], footing: Footing
) -> int | None:
    """The statement of the same sentence in whose clause, speaker or occasion the phrase stands."""
    a = view.analysis
    begin, _end = footing.words
    first, last = a.sentences[a.sentence_of(begin)]
    here = [
        k for k, s in enumerate(spots) if first <= s < last or any(x < last and first < y for x, y in drafts[k].content)
    ]
    if not here:
        return _nearest_before(view, drafts, spots, begin) if footing.status != "cited" else None
    for k in here:
        mention = mentions[k]
        if mention and mention[0] <= begin < mention[1] + 2:
            return k
    before = [k for k in here if spots[k] < begin and not any(x <= begin < y for x, y in drafts[k].content)]
    if before:
        return max(before, key=lambda k: spots[k])
    after = [k for k in here if spots[k] >= begin and not any(x <= begin < y for x, y in drafts[k].content)]
    if after:
        return min(after, key=lambda k: spots[k])
    holding = [k for k in here if any(x <= begin < y for x, y in drafts[k].content)]
    return max(holding, key=lambda k: spots[k]) if holding else None


def _is_inner(drafts: list[Draft], spots: list[int], k: int) -> bool:
    """Whether the cue stands in the content of a near other statement."""
    near = range(max(0, k - 6), min(len(drafts), k + 7))
    return any(j != k and any(x <= spots[k] < y for x, y in drafts[j].content) for j in near)


def _nearest_before(view: Clauses, drafts: list[Draft], spots: list[int], begin: int) -> int | None:
    a = view.analysis
    limit = a.sentences[max(0, a.sentence_of(begin) - _NEAR_SENTENCES)][0]
    before = [k for k, s in enumerate(spots) if limit <= s < begin and not _is_inner(drafts, spots, k)]
    if not before:
        return None
    nearest = max(before, key=lambda k: spots[k])
    return nearest if a.paragraph_of(begin) - a.paragraph_of(spots[nearest]) <= 1 else None


def _back(
    view: Clauses, drafts: list[Draft], spots: list[int], mentions: list[Range | None], footing: Footing
) -> list[int]:
    """The statements that a sentence of its own points back to."""
    a = view.analysis
    begin = footing.words[0]
    first = a.sentences[a.sentence_of(begin)][0]
    clause = max([first] + [w + 1 for w in range(first, begin) if a.lower(w) in (";", "\u2014", "\u2013", ":")])
    nearest = _nearest_before(view, drafts, spots, clause)
    if nearest is None:
        return []
    own = [k for k, s in enumerate(spots) if clause <= s < begin and drafts[k].content != []]
    if own and not any(
        a.lower(w) in ("this", "that", "which", "it", "account", "claim", "statement", "report", "figure")
        for w in range(clause, begin)
    ):
        return []
    opening = [a.lower(w) for w in range(clause, min(clause + 12, len(a)))]
    if "neither" in opening[:2] or "both" in opening[:2]:
        earlier = [
            k
            for k, s in enumerate(spots)
            if s < spots[nearest] and drafts[k].speaker != drafts[nearest].speaker and not _is_inner(drafts, spots, k)
        ]
        return sorted({nearest, earlier[-1]}) if earlier else [nearest]
    owner = next(
        (w for w in range(clause, min(begin, clause + 8)) if a.labels[w] == "nmod:poss" and a.upos[w] == "NOUN"), None
    )
    if owner is not None:
        same = [
            k
            for k in range(len(drafts) - 1, -1, -1)
            if spots[k] < begin and spots[nearest] - spots[k] < 80 and _names(view, mentions[k], owner)
        ]
        if same:
            return same[:1]
        inner = [
            k
            for k, s in enumerate(spots)
            if any(x <= s < y for x, y in drafts[nearest].content) and drafts[k].speaker is not None
        ]
        if inner and not _names(view, mentions[nearest], owner):
            return [nearest, inner[0]]
    return [nearest]


def _names(view: Clauses, mention: Range | None, owner: int) -> bool:
    a = view.analysis
    return mention is not None and any(a.lemmas[w] == a.lemmas[owner] for w in range(*mention) if a.upos[w] == "NOUN")


def _with_twins(drafts: list[Draft], actors: list[str | None], targets: list[int], footing: Footing) -> list[int]:
    """A claim of responsibility that could not be checked covers the same speaker's other tellings of it."""
    found = list(targets)
    if footing.status in ("unverified", "none_given"):
        for k in targets:
            if drafts[k].act == "claim_responsibility" and actors[k] is not None:
                found.extend(
                    j for j in range(len(drafts)) if j not in found and actors[j] == actors[k] and _claims(drafts[j])
                )
    return sorted(found)


def _claims(draft: Draft) -> bool:
    return draft.act in ("claim_responsibility", "assert", "announce") and draft.frame == "clause" and not draft.negated
