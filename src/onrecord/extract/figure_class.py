"""Who is counted: the counted words as they stand and their class (FIGURES section 10).

The class is read from the counted noun by ``figures_nouns.tsv``; a head that says little (*men*, *members*,
*workers*) takes it from the words beside it (``figures_modifiers.tsv``); where no noun tells it, what the sentence says
of the people does: whoever is arrested is a detainee, whoever marches protests.
"""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.base import Report
from onrecord.extract.figure_fate import Fate
from onrecord.extract.figure_nouns import NOMINAL, noun_entry, past_age, scan_noun
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import HYPHENS, Words, read_number
from onrecord.language.analysis import Analysis, Range
from onrecord.model.items import Category

_IDLE = NOMINAL | function("idle")
_GENERAL = function("general")
_VAGUE = function("anyone")
_MARKS = "\"\u201c\u201d\u2018\u2019'"
_OF_THEM = function("pronoun_of")


def category_of(
    analysis: Analysis, words: Words, report: Report, q: Quantity, fate: Fate, named: int | None = None
) -> Category | None:
    """The counted words as they stand, their class, and whether they stand in quotation marks.

    ``named`` is the noun that a pronoun of the phrase stands for (*214 of them*), if it was found.
    """
    said = _predicate(analysis, words, q)
    if said is not None:
        first, last = said
        return Category(spans=(report.words(first, last),), class_=_class_in(analysis, words, first, last - 1))  # type: ignore[arg-type]
    if q.kind not in ("count", "percent"):
        return None
    noun = _noun(analysis, words, q)
    if noun is None:
        spans = (report.words(named, named + 1),) if named is not None else ()
        class_ = _class_in(analysis, words, named, named) if named is not None else None
        class_ = class_ or (_by_fate(words, q, fate) if q.number.kind != "none" else None)
        return Category(spans=spans, class_=class_) if class_ is not None or spans else None  # type: ignore[arg-type]
    if words.lower[noun] in ("times", "time", "more", "other"):
        return None
    first = _begin(words, q, noun)
    class_ = _class_in(analysis, words, first, noun)
    if class_ in (None, "man") and words.lower[noun] in _VAGUE | {"men", "man"}:
        class_ = _by_fate(words, q, fate) or _by_owner(analysis, words, q, fate) or class_
    entry = noun_entry(analysis, words, noun) if class_ is None else None
    if entry is not None and entry.kind == "person" and fate.outcome == "detained":
        class_ = _by_fate(words, q, fate)
    quoted = words.at(first - 1) != "" and words.at(first - 1) in _MARKS and words.at(noun + 1) in _MARKS
    quoted = quoted and words.at(noun + 1) != ""
    return Category(spans=(report.words(first, noun + 1),), class_=class_, quoted=quoted)  # type: ignore[arg-type]


def _noun(analysis: Analysis, words: Words, q: Quantity) -> int | None:
    """The counted noun, or that of a frame before the number: *the number of dead civilians at no fewer than 40*."""
    if q.noun is not None or q.kind != "count":
        return q.noun
    for k in range(q.start - 1, q.reach(14) - 1, -1):
        if words.lower[k] in function("frame") and words.at(k + 1) == "of":
            noun = scan_noun(analysis, words, k + 2, q.start)
            entry = noun_entry(analysis, words, noun) if noun is not None else None
            return noun if entry is not None and entry.kind == "person" else None
        if words.lower[k] in (";", ":") or words.lower[k][0].isdigit():
            return None
    return None


def _begin(words: Words, q: Quantity, noun: int) -> int:
    """Where the counted words begin: adjectives before the noun, the number and idle words left out."""
    first = noun
    low = past_age(words, q.last, noun) if noun >= q.last else max(q.sentence[0], noun - 4)
    while (
        first > low
        and words.lower[first - 1] not in function("det") | function("stop")
        and (words.lower[first - 1][0].isalpha() or words.lower[first - 1] in "-\u2019'")
    ):
        first -= 1
    while first < noun and (words.lower[first][0] in "-\u2019'" or (words.lower[first],) in tables.number_words()):
        first += 1
    while first < noun and words.lower[first] in _IDLE:
        first += 1
    return first


def _class_in(analysis: Analysis, words: Words, first: int, noun: int) -> str | None:
    """The class of a noun phrase: of a general head by the words beside it, else of the head, else of a word before."""
    head = words.lower[noun]
    general = any(s in _GENERAL for s in tables.stems(head))
    beside = [words.lower[k] for k in range(noun - 1, max(first, noun - 5) - 1, -1)]
    if general:
        beside += _belonging(words, noun)
        for word in beside:
            for stem in tables.stems(word):
                if stem in tables.modifiers():
                    return tables.modifiers()[stem]
    entry = noun_entry(analysis, words, noun)
    if entry is not None and (entry.class_ is not None or (entry.kind == "thing" and not general)):
        return entry.class_
    for k in range(noun - 1, first - 1, -1):
        idle = words.lower[k] in _IDLE or words.lower[k].endswith(("ed", "ing"))  # *suspected* is no suspect
        known = noun_entry(analysis, words, k) if not idle else None
        if known is not None and known.class_ is not None and known.kind == "person":
            return known.class_
    return "woman" if any(w in function("female") for w in beside) else None


def _belonging(words: Words, noun: int) -> list[str]:
    """The words of *of the security forces* after *members*."""
    if words.at(noun + 1) != "of":
        return []
    found: list[str] = []
    for k in range(noun + 2, min(noun + 7, len(words))):
        word = words.lower[k]
        if word in function("stop") or not word[0].isalpha():
            break
        if word not in function("det"):
            found.append(word)
    return found[::-1]


def _predicate(analysis: Analysis, words: Words, q: Quantity) -> Range | None:
    """What *N of them* are said to be: *one of them a policeman*, *four in five of them women*."""
    k, stop = q.end, q.sentence[1]
    if q.kind == "percent" and words.at(k) == "of" and words.at(k + 1) in _OF_THEM:
        k += 2
    pointed = words.at(k - 2) == "of" and words.at(k - 1) in _OF_THEM
    if (
        pointed
        and words.at(k - 1) == "those"
        and words.at(k).endswith(("ed", "en"))
        and words.at(k + 1) in function("be")
    ):
        k += 1  # *nine of those arrested were minors*
    bare = q.kind == "count" and q.noun is None and words.at(k) in function("be")
    if not (pointed or bare):
        return None
    while k < stop and (words.lower[k] in function("be") or words.lower[k] in function("filler") | {"a", "an", "also"}):
        k += 1
    if k >= stop or read_number(words, k, stop) is not None:
        return None
    if words.lower[k] in function("female"):
        return k, k + 1
    noun = scan_noun(analysis, words, k, min(stop, k + 5))
    entry = noun_entry(analysis, words, noun) if noun is not None else None
    if noun is None or entry is None or entry.kind != "person" or words.lower[noun] in NOMINAL:
        return None
    if analysis.upos[noun] == "VERB" or any(words.lower[j] in function("stop") for j in range(k, noun)):
        return None
    return k, noun + 1


def _by_fate(words: Words, q: Quantity, fate: Fate) -> str | None:
    """People of whom nothing is said but what they did or what befell them."""
    if not fate.told:
        return None
    if fate.outcome == "detained":
        return "detainee"
    if fate.outcome == "released":
        near = words.lower[q.reach() : min(q.end + 30, q.sentence[1])]
        return None if any(w in function("ward") | function("freed") for w in near) else "detainee"
    if fate.outcome != "present" or fate.word is None or q.start <= fate.word < q.end:
        return None
    protests = any(stem in function("protesting") for stem in tables.stems(words.lower[fate.word]))
    return "protester" if protests else None


def _by_owner(analysis: Analysis, words: Words, q: Quantity, fate: Fate) -> str | None:
    """*The army lost two men*: the men of a body are what its people are."""
    if q.noun is None or fate.word is None or not any(s == "lose" for s in tables.stems(words.lower[fate.word])):
        return None
    verb = fate.word
    for _ in range(3):
        subject = analysis.child(verb, "nsubj")
        if subject is not None:
            return next(filter(None, map(tables.modifiers().get, tables.stems(words.lower[subject]))), None)
        verb = analysis.heads[verb]
        if verb < 0:
            return None
    return None


def class_of_list(words: Words, first: int, last: int) -> str | None:
    """The class of an enumeration of kin (*a woman and her two sons*): that of its first member."""
    for k in range(first, last):
        for stem in tables.stems(words.lower[k]):
            entry = tables.nouns().get(stem)
            if entry is not None and entry.kind == "person" and words.lower[k] not in HYPHENS:
                return entry.class_
    return None
