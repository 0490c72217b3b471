"""Whether the clause around a time expression looks back or ahead.

The verb that governs the expression decides: in English news nearly always the nearest one before it.
"""

from __future__ import annotations

from functools import lru_cache

from onrecord.extract.timex_words import Raw, words
from onrecord.language.analysis import Analysis

_AHEAD = frozenset({"until", "till", "by", "from", "through"})
_JOINTS = frozenset({"before", "when", "once", "until", "till", "after", "as", "if", "that", "unless", "while"})
"""Conjunctions before a verb in the present that tells what is to come (*before classes resume on Monday*)."""


@lru_cache(maxsize=1)
def _tense() -> dict[str, frozenset[str]]:
    return {k: frozenset(v) for k, v in words()["tense"].items()}


def direction(analysis: Analysis, raw: Raw) -> int:
    """-1 past, 1 future, 0 open."""
    first, last = analysis.words_in(raw.start, raw.end)
    if first >= len(analysis) or first >= last:
        return 0
    begin, end = analysis.sentences[analysis.sentence_of(first)]
    before = [analysis.lower(i) for i in range(max(begin, first - 3), first)]
    prep = next((w for w in reversed(before) if w in _AHEAD), None) if before else None
    if before[-2:] == ["ahead", "of"]:
        return 1
    verb = _governor(analysis, first, last, begin, end)
    side = _side(analysis, verb, begin, end) if verb is not None else 0
    if prep is None or side > 0:
        return side
    if (
        side < 0
        and prep in ("until", "till", "through")
        and verb is not None
        and not _negated(analysis, verb, begin, first)
    ):
        return 0 if _lasts(analysis, verb, begin, first) else -1
    if side < 0 and prep in ("by", "from"):
        return 1 if _ordered(analysis, verb, begin, first) else -1
    return side or (1 if prep in ("until", "till", "by") else 0)


def is_future_in_past(analysis: Analysis, raw: Raw) -> bool:
    """Whether the clause tells what was to come when it was said (*was told that trucks would arrive by Sunday*)."""
    first, last = analysis.words_in(raw.start, raw.end)
    if first >= len(analysis) or first >= last:
        return False
    begin, end = analysis.sentences[analysis.sentence_of(first)]
    verb = _governor(analysis, first, last, begin, end)
    return verb is not None and any(analysis.lower(c) in ("would", "'d") for c in analysis.children(verb)
                                    if analysis.labels[c] == "aux")  # fmt: skip


def is_standing(analysis: Analysis, raw: Raw) -> bool:
    """Whether a clock time belongs to a rule that holds every day (*a curfew between 9pm and 4am*)."""
    first = analysis.words_in(raw.start, raw.end)[0]
    near = range(max(0, first - 8), min(first, len(analysis)))
    return raw.kind == "clock" and not raw.day and any(analysis.lower(i) in _tense()["standing"] for i in near)


def is_limit(analysis: Analysis, raw: Raw) -> bool:
    """Whether *by*, *until* or *through* stands right before."""
    first = analysis.words_in(raw.start, raw.end)[0]
    return 0 < first < len(analysis) and analysis.lower(first - 1) in ("by", "until", "till", "through")


def _lasts(analysis: Analysis, verb: int, begin: int, first: int) -> bool:
    """A measure was laid on (*shut until Sunday*, *a curfew until Friday*): its end may lie ahead."""
    near = range(max(begin, min(verb, first - 12)), first)
    return any(analysis.lower(i) in _tense()["lasting"] or analysis.lemmas[i] in _tense()["lasting"] for i in near)


def _ordered(analysis: Analysis, verb: int | None, begin: int, first: int) -> bool:
    """A promise, an infinitive or a deadline stands close before (*told to leave by Saturday*)."""
    near = [analysis.lower(i) for i in range(max(begin, first - 8), first)]
    if verb is not None and (
        analysis.lower(verb) in _tense()["promising"] or analysis.lemmas[verb] in _tense()["promising"]
    ):
        return True
    return "to" in near[:-1] or any(w in _tense()["forward"] for w in near)


def _negated(analysis: Analysis, verb: int, begin: int, first: int) -> bool:
    near = range(max(begin, min(verb, first) - 4), first)
    return any(analysis.lower(i) in ("not", "n't", "never", "no") for i in near)


def _is_verb(analysis: Analysis, i: int) -> bool:
    tag = analysis.upos[i]
    if tag:
        return tag in ("VERB", "AUX")
    word = analysis.lower(i)
    tense = _tense()
    if i and analysis.lower(i - 1) == "to" and word.isalpha() and word not in ("the", "a", "an", "his", "its", "their"):
        return analysis.word(i).islower()
    return (
        word in tense["forward"]
        or word in tense["backward"]
        or word in tense["saying"]
        or (word.endswith("ed") and len(word) > 4)
    )


def _governor(analysis: Analysis, first: int, last: int, begin: int, end: int) -> int | None:
    """The nearest verb to the left, else the verb above the expression in the parse, else the nearest to the right."""
    for i in range(first - 1, max(begin, first - 25) - 1, -1):
        if _is_verb(analysis, i) and not analysis.labels[i].startswith("amod"):
            return i
    if any(analysis.upos[first:last]):
        i = next((k for k in range(first, last) if not first <= analysis.heads[k] < last), first)
        above = next((j for j in analysis.ancestors(i) if _is_verb(analysis, j)), None)
        if above is not None:
            return above
    for i in range(last, min(end, last + 12)):
        if _is_verb(analysis, i) and analysis.lower(i) not in ("has", "have", "had", "been"):
            return i
    return None


def _side(analysis: Analysis, verb: int, begin: int, end: int) -> int:
    """Where the verb group points: helpers first, then the form of the verb itself."""
    tense = _tense()
    word, feats, tag = analysis.lower(verb), analysis.feats[verb], analysis.xpos[verb]
    helpers = [
        analysis.lower(i) for i in analysis.children(verb) if analysis.labels[i].split(":")[0] in ("aux", "mark", "cop")
    ]
    if not any(analysis.labels):
        helpers = [analysis.lower(i) for i in range(max(begin, verb - 3), verb)]
    if any(h in ("will", "wo", "shall", "'ll", "would", "'d") for h in helpers) or word in ("will", "due", "scheduled"):
        return -1 if "have" in helpers and "would" not in helpers else 1
    if "to" in helpers and (tag in ("VB", "") or "VerbForm=Inf" in feats):
        return -1 if "have" in helpers else 1
    if any(h in ("was", "were", "had", "has", "have", "did", "been") for h in helpers):
        return 1 if word == "set" or word in tense["forward"] else -1
    if any(h in ("may", "might", "could", "can", "must", "should") for h in helpers):
        return 1 if "have" not in helpers else -1
    if tag == "VB" or word in tense["forward"]:  # *demands that he resign on Friday*, *the vote due on Sunday*
        return 1
    if tag == "VBD" or "Tense=Past" in feats:
        return -1
    if any(h in ("is", "are", "'s", "'re", "am") for h in helpers) and (
        tag == "VBG" or word.endswith("ing") or word in tense["forward"]
    ):
        return 1
    if word in tense["backward"] or (not tag and word.endswith("ed")):
        return -1
    if word in tense["saying"] or analysis.lemmas[verb] in tense["saying"]:
        return -1
    if tag in ("VBZ", "VBP") and all(h in _JOINTS for h in helpers):
        return 1
    return 0
