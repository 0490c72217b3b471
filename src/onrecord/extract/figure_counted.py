"""Finds what is counted: the noun right of a number, or after *of* (FIGURES sections 4 to 6)."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_nouns import NOMINAL, is_person_word, past_age, scan_noun
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.figure_units import set_per, unit_at
from onrecord.extract.numbers import Words, read_number
from onrecord.language.analysis import Analysis


def set_noun(analysis: Analysis, words: Words, q: Quantity) -> None:
    """Finds the counted noun: right of the number, or after *of*."""
    stop, end = q.sentence[1], q.end
    if q.number.kind == "article":
        q.noun = scan_noun(analysis, words, past_age(words, end, stop), stop)
        q.end = q.noun + 1 if q.noun is not None else end
        return
    if q.number.kind == "times" or words.at(end) == "times":
        q.noun, q.end = (end, end + 1) if words.at(end) == "times" else (None, end)
        return
    if words.hyphen(end, stop) and words.at(end + 1) in function("strong"):
        q.end = end + 2
        q.noun = scan_noun(analysis, words, end + 2, stop)
        return
    quoted = words.at(end) in function("mark") and words.at(q.start - 1) in function("mark")
    if words.at(end + quoted) == "of":  # also *"several" of the attackers*
        _partitive(analysis, words, q, end + quoted)
        return
    if q.new and words.at(end) == "more":
        end += 1
    elif words.at(end) in ("more", "other", "others", "further", "additional", "new"):
        q.new = words.lower[end] in ("more", "further", "additional", "new") or q.new
        if words.lower[end] == "others" or scan_noun(analysis, words, end + 1, stop) is None:
            q.noun, q.end = (end if words.lower[end] == "others" else None), end + 1
            if words.at(end + 1) == "of":
                _partitive(analysis, words, q, end + 1)
            return
        end += 1
    noun = _by_arc(analysis, q)
    scanned = scan_noun(analysis, words, end, stop)
    if (
        noun is None
        or not end <= noun < end + 8
        or any(
            words.lower[k] in function("stop") | function("det") or words.lower[k][0].isdigit()
            for k in range(end, noun + 1)
        )
    ):
        noun = scanned
    if noun is not None and noun > end and words.lower[noun] in function("harms"):
        suffers = any(s in function("suffered") for k in range(end, noun) for s in tables.stems(words.lower[k]))
        noun = None if suffers else noun  # *six sustained injuries*
    if noun is not None and words.lower[noun] == "shot" and q.number.high != 1:
        noun = None  # *six shot at a party*: a participle
    if noun is None and words.lower[end : end + 2] == ("in", "all") and words.at(q.start - 1) == ",":
        q.noun = q.start - 2 if words.at(q.start - 2).isalpha() else None
    if noun is not None:
        q.noun, q.end = noun, noun + 1
        pair = words.at(q.end) in ("and", "or") and is_person_word(words, noun) and is_person_word(words, q.end + 1)
        if pair and (words.lower[noun] in NOMINAL) == (words.lower[q.end + 1] in NOMINAL):
            q.end += 2  # *women and children*, *dead and wounded*; not *killed 12 people and wounded 31*
        if words.at(q.end) in ("a", "an", "per", "every") and unit_at(words, q.end + 1, stop):
            set_per(words, q)


def _by_arc(analysis: Analysis, q: Quantity) -> int | None:
    for first, last in reversed(q.parts):
        for k in range(last - 1, first - 1, -1):
            head = analysis.heads[k]
            if (
                analysis.labels[k].split(":")[0] in ("nummod", "det")
                and head >= q.last
                and analysis.upos[head] not in ("ADV", "VERB", "ADP")
            ):
                return head
    return None


def _operator(words: Words, i: int, stop: int) -> int:
    """How many words the operator has that begins at ``i`` (*some*, *at least*), 0 if none does."""
    table = tables.operators("before")
    for length in range(min(tables.longest("before"), stop - i), 0, -1):
        if words.lower[i : i + length] in table:
            return length
    return 0


def _partitive(analysis: Analysis, words: Words, q: Quantity, of: int) -> None:
    """*two of the raiders*, *17 of the 52 people*, *hundreds of shopkeepers*, *96 of them*."""
    stop, k = q.sentence[1], of + 1
    vague = q.number.kind in ("vague", "pair") or words.at(q.last - 1) == "dozen"
    det = False
    while k < stop and (words.lower[k] in function("det") or words.at(k) in ("'s", "both")):
        det, k = True, k + 1
    q.partitive = det or not vague
    if words.at(of + 1) in ("them", "whom", "these", "those", "us", "which") and not words.at(of + 2)[:1].isdigit():
        q.partitive, q.end = True, of + 2
        return
    skip = _operator(words, k, stop)
    inner = read_number(words, k + skip, stop) if k + skip < stop else None
    if inner is not None:
        k = inner.end
    noun = scan_noun(analysis, words, k, stop)
    while noun is not None and words.at(noun + 1) == "'s":
        owned = read_number(words, noun + 2, stop) if noun + 2 < stop else None
        noun = scan_noun(analysis, words, owned.end if owned is not None else noun + 2, stop)
    if noun is not None:
        q.noun = noun
        q.end = noun + 1 if inner is None else q.end
