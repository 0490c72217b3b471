"""Numbers that are part of a name: *Article 159*, *Exit 12*, *Boeing 737*, *the Harbour Six* (FIGURES section 1)."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_nouns import NOMINAL, noun_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.numbers import Words
from onrecord.language.analysis import Analysis


def is_month(words: Words, i: int) -> bool:
    return words.at(i) in tables.labels("month") and words.form(i)[:1].isupper()


def is_label(analysis: Analysis, words: Words, q: Quantity, label_end: int | None) -> bool:
    """Numbers that name: *Article 159*, *Exit 12*, *Resolution 2254*, *Articles 79 and 254*, *Boeing 737*."""
    if q.number.kind not in ("exact", "range") or q.kind != "count":
        return False
    direct = q.noun is not None and not q.partitive and q.noun >= q.last and analysis.upos[q.noun] != "VERB"
    if label_end is not None and not direct and joined(words, q, label_end):
        return True
    k = q.first - 1
    if q.start < q.first or k < q.sentence[0]:
        return False
    if words.lower[k] in (".", "#", "-") and k > q.sentence[0] and words.glued(k):
        k -= 1
    if (
        not words.shouting
        and words.form(k).isupper()
        and len(words.lower[k]) <= 3
        and words.at(k - 1) in tables.labels("before")
    ):
        return True
    word, capital = words.lower[k], words.capital(k)
    if word in tables.labels("before") or (q.number.digits and word in tables.labels("before_digit")):
        plural = direct and q.noun is not None and noun_entry(analysis, words, q.noun) is not None
        return (q.number.digits or capital) and not (plural and not (capital and k > q.sentence[0]))
    if not q.number.digits or not capital or k == q.sentence[0] or direct or _goes_on(analysis, words, q.last):
        return False
    return analysis.upos[k] in ("PROPN", "NOUN", "", "X") and word not in tables.currencies() and not is_month(words, k)


def joined(words: Words, q: Quantity, end: int) -> bool:
    """Whether nothing but *and* or a comma stands between a number that was none and this one."""
    between = words.lower[end : q.first]
    return 0 < len(between) <= 2 and all(w in (",", "and", "or", "to", "&", "-", "\u2013") for w in between)


def named_group(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """*the Harbour Six*: a capitalised number word after a name, in running text."""
    k = q.first - 1
    if q.number.digits or k <= q.sentence[0] or not words.capital(q.first) or q.noun is not None:
        return False
    low = any(
        words.form(j).islower() and len(words.lower[j]) > 3 for j in range(q.reach(6), min(q.last + 6, q.sentence[1]))
    )
    return low and words.capital(k) and analysis.upos[k] in ("PROPN", "NOUN")


def _goes_on(analysis: Analysis, words: Words, i: int) -> bool:
    """Whether what follows tells of the number's fate (*26 were hurt*, *26 dead*)."""
    if i >= len(words):
        return False
    return analysis.upos[i] in ("AUX", "VERB") or words.lower[i] in NOMINAL or words.lower[i] in ("of", "were", "was")
