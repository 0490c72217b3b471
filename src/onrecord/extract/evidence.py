"""On what footing a statement stands: evidence named, none given, could not be checked, checked, contradicted.

Phrases come from ``evidence_patterns.tsv`` (exact wordings) and from the grammar of word classes (see
:mod:`onrecord.extract.evidence_grammar`); each is laid to the statement in whose clause it stands or to the one that
its sentence points back to (*neither account*, *his claim*, *the statement*). What the outlet found itself comes from
:mod:`onrecord.extract.evidence_findings`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from onrecord.extract import evidence_findings as own
from onrecord.extract import evidence_grammar as grammar
from onrecord.extract import statement_words as words
from onrecord.extract.evidence_lay import Footing, Layer
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import EvidenceBasis, EvidenceStatus

_LONGEST = 1200
_CHECKS = frozenset(
    ["verify", "confirm", "establish", "check", "corroborate", "authenticate", "substantiate", "determine", "vouch"]
)
_BASIS: dict[EvidenceBasis, tuple[str, ...]] = {
    "video": ("video", "footage", "film", "recording", "clip", "livestream"),
    "photo": ("photograph", "photo", "image", "picture"),
    "data": ("data", "statistic", "satellite", "sensor", "measurement", "seismograph", "radar"),
    "eyewitness": ("witness", "eyewitness", "onlooker", "bystander"),
    "official_count": ("register", "registry", "count", "census", "tally"),
    "hearsay": ("rumour", "rumor", "hearsay"),
}

_THINGS = frozenset(w for v in _BASIS.values() for w in v) | {"certificate", "copy", "receipt", "result", "evidence"}


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
    outlets = grammar.bodies(view)
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
        for made, (begin, end) in grammar.matches(view, outlets, first, last):
            if made.status == "cited" and any(a.lower(w) in grammar.members("neg") for w in range(begin - 1, end)):
                continue
            if view.quotes.of_word[begin] < 0 and not taken & set(range(begin, end)):
                taken.update(range(begin, end))
                found.append(Footing(made.status, made.back, (begin, end), _basis(view, first, last, begin)))
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


def basis_of(view: Clauses, words_: Range) -> tuple[EvidenceBasis, ...]:
    """The basis that some words about evidence name."""
    a = view.analysis
    return _basis(view, *a.sentences[a.sentence_of(words_[0])], words_[0])


def is_check(footing_list: list[Footing], draft: Draft, lemma: str) -> bool:
    """Whether a draft is only the outlet's own check of what others say: *we could not verify the claim*."""
    for f in footing_list:
        checks = f.back and f.status == "unverified" and lemma in _CHECKS
        withholds = not f.back and f.status == "none_given"
        grounds = f.status == "cited" and lemma in ("point", "cite", "refer") and draft.frame not in ("clause", "quote")
        if f.words[0] <= draft.head < f.words[1] and (checks or withholds or grounds):
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
    layer = Layer(view, drafts, mentions)
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
    for finding in own.findings(view, drafts):
        if any(f.words[0] < finding.words[1] and finding.words[0] < f.words[1] and f.back for f in found.values()):
            continue
        about = layer.found(finding)
        status = own.side(view, finding, drafts[about]) if about is not None else None
        if about is not None and status is not None and (about not in found or found[about].status == "cited"):
            at = view.analysis.sentences[view.analysis.sentence_of(finding.verb)]
            found[about] = Footing(status, True, finding.words, _basis(view, *at, finding.words[0]))
    return found


def _tells(draft: Draft) -> bool:
    return draft.act in ("claim_responsibility", "assert", "announce") and draft.frame == "clause" and not draft.negated
