"""Parts of wholes: what *96 of them*, *including three*, *among them nine* and *others* point back to.

A pronoun stands for the nearest plural that fits. Where that is a figure, the quantity is a part of it; where it is a
plural without a number (*the children; 214 of them*), there is no whole to name, but the noun tells who is counted.
Rules: FIGURES section 6.
"""

from __future__ import annotations

from onrecord.extract import figure_fate
from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_fate import PERSONAL
from onrecord.extract.figure_nouns import NOMINAL, noun_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_reading import Reading
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words
from onrecord.language.analysis import Analysis

_OTHERS = NOMINAL | {"others", "other", "more"}
_PRONOUNS = function("pronoun_of")
_MARKED = (("among", "them"), ("of", "whom"), ("of", "which"), ("of", "them"), ("among", "whom"), ("amongst", "them"))
_REFERRED = frozenset(("nsubj", "obj", "conj", "root", "obl", "appos", "nmod"))
_LOOK_BACK = 60
_KINDS = ("any", "person")


def before_in_sentence(q: Quantity, earlier: list[Reading]) -> Reading | None:
    """The count before this one in the same sentence."""
    return next(
        (r for r in reversed(earlier) if r.quantity.sentence == q.sentence and r.quantity.kind == "count"), None
    )


def whole_of(
    analysis: Analysis, words: Words, q: Quantity, earlier: list[Reading], person: bool | None
) -> tuple[Reading | None, int | None]:
    """The figure that this one is a part of, or else the plural noun that its pronoun stands for.

    ``person``: whether people are counted, as far as the words of the phrase and its verb tell.
    """
    if q.noun is not None and words.at(q.last) == "of" and words.at(q.last + 1) not in ("these", "those"):
        return None, None
    opened = _opened(words, q)
    if opened is not None:
        same = _counted_as(analysis, words, opened, earlier)
        return (same or (_fitting(analysis, q, earlier, person, 2) if words.at(opened + 1) == "," else None)), None
    last = before_in_sentence(q, earlier)
    if last is not None:
        between = words.lower[last.quantity.end : q.start]
        start = last.quantity.start
        opens = words.at(start - 1) == "of" and (start - 1 == q.sentence[0] or words.at(start - 2) == "out")
        if between == (",",) and (opens or words.lower[start - 2 : start] == ("of", "the")):
            return last, None
        adverb = q.number.kind == "none" or words.at(q.last).endswith("ly")  # *six were hurt, one gravely*
        if adverb and q.noun is None and words.at(q.start - 1) == "," and last.fate.told:
            return last, None
    low = max(q.sentence[0], q.start - 4)
    before = words.lower[low : q.start - (words.at(q.start - 1) in function("be"))]
    marked = before[-2:] in _MARKED
    pointed = words.at(q.last) == "of" and words.at(q.last + 1) in _PRONOUNS
    trailed = words.lower[q.end : q.end + 2] in _MARKED and words.at(q.start - 1) in (",", "\u2014", "\u2013", "(")
    if before[-1:] == ("including",) or (trailed and last is not None):
        return _fitting(analysis, q, earlier, person, sentences=0), None
    if not (marked or pointed):
        return None, None
    if "whom" in (words.at(q.last + 1), before[-1:]) or words.at(q.last + 1) == "which":
        return _fitting(analysis, q, earlier, person, sentences=0), None
    found = _fitting(analysis, q, earlier, person, sentences=2)
    if not pointed:
        return found, None
    edge = found.quantity.end if found is not None else q.reach(_LOOK_BACK)
    plural = _plural_between(analysis, words, max(edge, q.start - _LOOK_BACK), q, person)
    if plural is None:
        return found, None
    same = _counted_as(analysis, words, plural, earlier)
    return (same, None) if same is not None else (None, plural)


def _opened(words: Words, q: Quantity) -> int | None:
    """*Of those taken to hospital, nine …*: where the group stands that opens the sentence of a part."""
    first = q.sentence[0]
    if words.at(q.start - 1) != "," or words.lower[first] != "of" or words.at(first + 1) not in ("those", "these"):
        return None
    return first + 1 if "," not in words.lower[first : q.start - 1] else None


def amount_whole(words: Words, q: Quantity, earlier: list[Reading]) -> Reading | None:
    """The whole of a measure: *a border of 1,400 kilometres, some 300 kilometres of which*."""
    before = words.lower[max(q.sentence[0], q.start - 2) : q.start]
    pointed = words.at(q.end) == "of" and words.at(q.end + 1) in _PRONOUNS
    if q.kind != "measure" or not (pointed or before == ("of", "which")):
        return None
    last = next((r for r in reversed(earlier) if r.quantity.kind == "measure" and r.unit == q.unit), None)
    return last if last is not None and last.quantity.sentence == q.sentence else None


def _fitting(
    analysis: Analysis, q: Quantity, earlier: list[Reading], person: bool | None, sentences: int
) -> Reading | None:
    """The nearest count, so many sentences back at most: of people, of things if those are counted, else of any."""
    here = analysis.sentence_of(q.first)
    near = [
        r
        for r in reversed(earlier)
        if r.quantity.kind == "count"
        and r.quantity.number.kind not in ("article", "none")
        and here - analysis.sentence_of(r.quantity.first) <= sentences
        and not (r.quantity.inner and r.quantity.end == q.end)
    ]
    alike = (r for r in near if r.person == (person is not False))
    return next(alike, None) or (next(iter(near), None) if person is None else None)


def _plural_between(analysis: Analysis, words: Words, start: int, q: Quantity, person: bool | None) -> int | None:
    """The nearest plural noun from a word to the quantity that its pronoun can stand for.

    Passed over are speakers, owners, and the subject of the verb that has the quantity as its object.
    """
    for k in range(q.start - 1, start - 1, -1):
        word = words.lower[k]
        if word == "those" and words.at(k + 1).endswith(("ed", "en")):
            return k
        if analysis.xpos[k] != "NNS" and word not in NOMINAL:
            continue
        entry = noun_entry(analysis, words, k)
        is_person = entry is not None and entry.kind == "person" and word not in function("abstract")
        if entry is not None and entry.outcome in ("killed", "injured", "infected") and word not in NOMINAL:
            is_person = False
        if is_person != (person is not False) or words.at(k + 1) in ("'s", "'"):
            continue
        label, head = analysis.labels[k].split(":")[0], analysis.heads[k]
        case = analysis.child(k, "case")
        if (label == "nsubj" and head == analysis.heads[q.first]) or (case is not None and words.lower[case] == "by"):
            continue
        stems = tables.stems(words.lower[head]) if label == "nsubj" and head >= 0 else ()
        if label in _REFERRED and tables.verbs("speech").isdisjoint(stems):
            return k
    return None


def _counted_as(analysis: Analysis, words: Words, plural: int, earlier: list[Reading]) -> Reading | None:
    """The figure that a plural repeats: *those arrested* after *arresting 38*, *the wounded* after *12 wounded*."""
    told: str | None = None
    at = plural + 1 if words.lower[plural] == "those" else plural
    if any(s in function("carried") for s in tables.stems(words.at(at))) and figure_fate.to_hospital(
        words, at, len(words)
    ):
        told = "injured"
    for role in ("be", "obj"):
        told = told or figure_fate.word_outcome(words, at, role, _KINDS)
    for r in reversed(earlier):
        if r.quantity.kind != "count" or r.quantity.number.kind in ("article", "none"):
            continue
        noun = r.quantity.noun
        same = noun is not None and words.lower[noun] == words.lower[plural]
        if same or (told is not None and told in PERSONAL and r.outcome == told):
            return r
    return None


def kin_of(words: Words, q: Quantity, before: Reading | None, person: bool | None) -> Reading | None:
    """The reading whose noun is understood where this one has none or says *others*."""
    if before is None or not person or not before.person or not (q.noun is None or words.lower[q.noun] in _OTHERS):
        return None
    between = words.lower[before.quantity.end : q.start]
    others = q.noun is not None and words.lower[q.noun] == "others"
    if before.whole is not None and others:
        before = before.whole  # *killed 44, including 10 firefighters, and hurt 200 others*
    joined = "and" in between[-3:] and "," not in between and before.whole is None
    pointed = words.at(q.last) == "of" or others
    if before.quantity.number.kind == "article":
        return None
    return before.like or before if joined or pointed else None
