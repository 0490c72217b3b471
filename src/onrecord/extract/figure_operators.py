"""Operators beside a number: *at least*, *up to*, *passed*, *or more* (FIGURES section 2)."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_nouns import NOMINAL, scan_noun, word_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.figure_units import currency_at
from onrecord.extract.numbers import Number, Words

_DOUBT = function("doubt")


def operators_before(words: Words, q: Quantity) -> None:
    """Operators to the left, a money sign among them skipped."""
    low = q.sentence[0]
    edge = q.start
    sign = edge - 1
    if sign >= low and currency_at(words, sign, "sign"):
        edge = sign
    start, operator, table = edge, "", tables.operators("before")
    while start > low:
        word = words.lower[start - 1]
        if operator == "exact" and words.lower[start] == "all":
            break
        if word in function("new"):
            q.new, start = True, start - 1
            if words.at(start - 1) == "a":
                start -= 1
            continue
        if word == "minus" or (word == "\u2212" and words.glued(start)):
            value = q.number.value
            if value is not None:
                q.number = Number(start - 1, q.number.end, -value, -value, -value, digits=True)
                q.parts, start = ((start - 1, q.number.end),), start - 1
                continue
        for length in range(min(tables.longest("before"), start - low), 0, -1):
            name = table.get(words.lower[start - length : start])
            if name is not None and not _not_operator(words, q, start - length, length):
                operator = name if operator in ("", "about", "exact") else operator
                start -= length
                break
        else:
            if word in _DOUBT and words.at(start) not in ("many",):
                start -= 1
                continue
            break
    longer = operator == "more_than" and words.lower[start : start + 2] == ("longer", "than")
    if longer and not {"not", "n't"}.isdisjoint(words.lower[max(low, start - 3) : start]):
        operator = "at_most"  # *will not last longer than a month*
    q.operator = operator or "exact"
    q.start = start if operator or q.new else edge
    _verb_operator(words, q, edge)


def _not_operator(words: Words, q: Quantity, i: int, length: int) -> bool:
    """*some* before small numbers, *all* or *just* that belong to something else, *over* and *under* after children."""
    word = words.lower[i]
    if length > 1:
        return False
    if word == "some":
        value = q.number.value if q.number.value is not None else q.number.low
        return value is None or value < 10
    if word in ("over", "under", "above", "below") and _age_band(words, i):
        return True
    if word == "about" and i > q.sentence[0]:
        return any(stem in function("about_verb") for stem in tables.stems(words.lower[i - 1]))
    return word == "minimum" and i == q.sentence[0]


def _age_band(words: Words, i: int) -> bool:
    noun = word_entry(words, i - 1)
    return noun is not None and noun.kind == "person"


def _verb_operator(words: Words, q: Quantity, edge: int) -> None:
    k = edge - 1
    while k > q.sentence[0] and words.lower[k] in ("the", "now", "already", "has", "have"):
        k -= 1
    if k < q.sentence[0] or q.operator != "exact" or q.start != edge:
        return
    for stem in tables.stems(words.lower[k]):
        name = tables.operators("verb").get((stem,))
        bare = words.lower[k] == stem and words.at(k - 1) not in function("ahead")
        if name is not None and not bare:
            noun = scan_noun(None, words, q.number.end, q.sentence[1])
            if stem in ("exceed", "surpass", "top") or noun is None or words.lower[noun] in NOMINAL:
                q.operator, q.start = name, k
            return


def operators_after(words: Words, q: Quantity, k: int) -> None:
    """*or more*, *at least*, *-odd*, *-plus* to the right."""
    if words.hyphen(k, q.sentence[1]) and words.at(k + 1) in ("odd", "plus"):
        q.operator, q.end = "odd" if words.at(k + 1) == "odd" else "at_least", max(q.end, k + 2)
        return
    for length in range(tables.longest("after"), 0, -1):
        name = tables.operators("after").get(words.lower[k : k + length])
        if name is not None and k + length <= q.sentence[1] and words.lower[k] != "plus":
            q.operator, q.end = name, max(q.end, k + length)
            return
