"""Quantity phrases: a number with its operator, range, unit, money sign and counted noun.

Rules: FIGURES sections 2 to 4 and 13. Works on words; where the text has been parsed, tags and arcs find the noun.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_counted import set_noun
from onrecord.extract.figure_nouns import past_age, scan_noun, word_entry
from onrecord.extract.figure_operators import operators_after, operators_before
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.figure_units import currency_at, set_unit, unit_at
from onrecord.extract.numbers import HYPHENS, Number, Words, read_number
from onrecord.language.analysis import Analysis, Range

_NEGATORS = frozenset(("not", "n't", "never", "without", "nor"))
_SHARE_OF = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000))


def quantities(analysis: Analysis, words: Words, sentence: Range, countries: tuple[str, ...]) -> list[Quantity]:
    """The quantity phrases of a sentence, in text order, decoys not yet sifted out.

    ``countries`` are the ISO codes of the countries of the story, which settle *dinars* and the like.
    """
    found: list[Quantity] = []
    i, stop = sentence
    while i < stop:
        skipped = _operator_at(words, i, stop)
        number = None if skipped else read_number(words, i, stop) or _article(analysis, words, i, stop)
        if number is None:
            i += skipped or 1
            continue
        quantity = Quantity(number.start, number.end, ((number.start, number.end),), number, sentence)
        _share_or_range(words, quantity)
        operators_before(words, quantity)
        operators_after(words, quantity, quantity.last)
        set_unit(analysis, words, quantity, countries)
        if number.prefix and quantity.kind != "money":
            i = quantity.last
            continue
        if quantity.kind == "count":
            set_noun(analysis, words, quantity)
        operators_after(words, quantity, quantity.end)
        found.append(quantity)
        i = max(quantity.last, i + 1)
    for this, following in reversed(list(pairwise(found))):
        _share_unit(words, this, following)
    return found


def _operator_at(words: Words, i: int, stop: int) -> int:
    """How many words an operator of several words has that begins at ``i`` (*no more than*); 0 if none does."""
    if words.lower[i] not in ("no", "not", "a"):
        return 0
    for length in range(min(tables.longest("before"), stop - i), 1, -1):
        if words.lower[i : i + length] in tables.operators("before"):
            return length
    return 0


def _article(analysis: Analysis, words: Words, i: int, stop: int) -> Number | None:
    """The article before a single unnamed person (*a soldier was wounded*): one, if an outcome is laid to him."""
    if words.lower[i] not in ("a", "an") or words.at(i + 1) in function("ordinal"):
        return None
    span = unit_at(words, i + 1, stop)
    if span is not None and span[2] in ("duration", "distance") and _bounded(words, i):
        return Number(i, i + 1, Decimal(1), Decimal(1), Decimal(1))
    if words.at(i + 1) == "single":
        denied = not _NEGATORS.isdisjoint(words.lower[max(0, i - 5) : i])
        zero = Decimal(0)
        return Number(i, i + 2, zero, zero, zero, "none") if denied else None
    noun = scan_noun(analysis, words, past_age(words, i + 1, stop), stop)
    named = word_entry(words, noun) if noun is not None else None
    if (
        noun is None
        or named is None
        or named.kind != "person"
        or (named.outcome and not named.class_)
        or words.lower[noun].endswith("s")
        or words.at(noun + 1) == "of"
    ):
        return None
    return Number(i, i + 1, Decimal(1), Decimal(1), Decimal(1), "article")


def _bounded(words: Words, i: int) -> bool:
    """Whether an operator that says more than *just* ends before word ``i``: *more than a week*, *nearly a mile*."""
    table = tables.operators("before")
    for length in range(min(tables.longest("before"), i), 0, -1):
        name = table.get(words.lower[i - length : i])
        if name is not None:
            return name != "exact" and words.lower[i - 1] not in ("some", "minimum", "maximum", "below", "above")
    return False


def _share_unit(words: Words, this: Quantity, following: Quantity) -> None:
    """*from 12 to 7 litres*, *two of the eleven miners*: what two quantities say of each other."""
    between = words.lower[this.last : following.start]
    if this.moved_from and between == ("to",) and this.kind == "count" and this.noun is None:
        this.kind, this.unit, this.unit_outcome = following.kind, following.unit, following.unit_outcome
        this.per, this.candidates, this.noun = following.per, following.candidates, following.noun
        if following.number.suffix == "m" and following.kind == "money":
            this.number = following.number
    bare = following.kind == "count" and following.noun is None and following.operator == "exact"
    if (
        bare
        and this.kind in ("money", "percent")
        and this.number.kind != "share"
        and words.at(following.start - 1) in function("against")
        and following.number.digits
    ):
        following.kind, following.unit, following.unit_outcome = this.kind, this.unit, this.unit_outcome
        following.candidates, following.moved_from = this.candidates, False
    if this.noun is None and this.kind == following.kind == "count" and 0 < len(between) <= 3:
        steps = all(w in function("sequence") for w in between)
        if steps and between[-1] in ("then", "later", "now", "finally"):
            this.noun, this.moved_from = following.noun, True
    counted = following.kind == "count" and following.number.kind != "article"
    if this.partitive and between[:1] == ("of",) and len(between) <= 6 and counted:
        following.inner = True
        this.end = following.end


def share_moved(words: Words, kept: list[Quantity]) -> None:
    """*58 square miles by Friday, up from 41*: the bare number takes unit and noun of the one that it moved to."""
    for this, following in pairwise(kept):
        bare = following.kind == "count" and following.noun is None and following.operator == "exact"
        moved = words.at(following.start - 1) == "from" and words.at(following.start - 2) in ("up", "down")
        if bare and moved and this.kind in ("count", "measure"):
            following.kind, following.unit, following.unit_outcome = this.kind, this.unit, this.unit_outcome
            following.noun, following.moved_from = this.noun, False


def _share_or_range(words: Words, q: Quantity) -> None:
    """*four in 10*, *between A and B*, *A to B*, *A-B*."""
    stop, end, number = q.sentence[1], q.number.end, q.number
    if number.kind not in ("exact", "pair") or end >= stop:
        return
    link, k = words.lower[end], end + 1
    if link == "out" and words.at(end + 1) == "of":
        link, k = "in", end + 2
    if words.hyphen(end, stop) and words.at(end + 1) in ("to", "in") and words.hyphen(end + 2, stop):
        link, k = words.at(end + 1), end + 3
    unit = unit_at(words, end, stop)
    measure = words.lower[end] if unit is None and currency_at(words, end, "word") else (unit[1] if unit else "")
    if measure:
        step = unit[0] if unit else end + 1
        if words.at(step) in ("and", "to", "-", "\u2013"):
            link, k = words.lower[step], step + 1
    signed = k < stop and currency_at(words, k, "sign", "code") is not None
    k += signed
    if link == "in" and words.at(k) == "every":
        k += 1
    if number.value == 1 and words.lower[number.start] == "one" and words.at(end + 1) == "in":
        link, k = "in", end + 2
    other = read_number(words, k, stop) if k < stop else None
    if other is None or other.value is None or number.value is None or other.kind not in ("exact",):
        return
    before = words.at(q.start - 1)
    if other.prefix not in ("", number.prefix) or (number.prefix and (link != "to" or before == "by")):
        return
    if signed and link == "to" and words.at(q.start - 2) == "by":
        return  # *rose by $5 to $40*
    if before != "between" and currency_at(words, q.start - 1, "sign", "code"):
        before = words.at(q.start - 2) if link == "and" else before
    if link == "in":
        if other.value in _SHARE_OF and number.value < other.value and not unit_at(words, other.end, stop):
            share = number.value * 100 / other.value
            q.number = Number(number.start, other.end, share, share, share, "share")
            q.parts, q.end = ((number.start, other.end),), other.end
            entry = word_entry(words, other.end) if other.end < stop else None
            q.noun = other.end if entry is not None and entry.kind == "person" else None
        return
    if measure and ((before == "by" and link == "to") or not _same_unit(words, other.end, stop, measure)):
        return  # *rose by 2.3 points to 31.8*
    ranged = link == "to" or (link in HYPHENS and words.glued(end) == words.glued(end + 1)) or link == "\u2014"
    between = link == "and" and before == "between"
    near = link == "or" and 0 < other.value - number.value <= 5 and not number.digits
    if not (ranged or between or near):
        return
    low, high = number.value, other.value
    scale = _scale_of(words, other)
    if scale and low < high / scale and not _scale_of(words, number):
        low *= scale
    if (link == "to" and moves(words, q)) or low >= high:
        return
    q.number = Number(
        number.start, other.end, None, low, high, "range", other.suffix, other.digits, prefix=number.prefix
    )
    q.parts, q.end = ((number.start, number.end), (other.start, other.end)), other.end
    q.stated_range = True
    if between:
        q.start -= 1 if words.at(q.start - 1) == "between" else 2


def _same_unit(words: Words, i: int, stop: int, measure: str) -> bool:
    unit = unit_at(words, i, stop)
    return (unit is not None and unit[1] == measure) or words.at(i) == measure


def _scale_of(words: Words, number: Number) -> int:
    """The power named with a number (*20 million*, *7bn*): both ends of a range share it."""
    last = tables.number_words().get((words.at(number.end - 1),))
    if last is not None and last.kind in ("hundred", "scale", "dozen") and number.end - number.start > 1:
        return int(last.low)
    return {"k": 10**3, "mn": 10**6, "bn": 10**9, "b": 10**9, "trn": 10**12, "tn": 10**12}.get(number.suffix, 0)


def moves(words: Words, q: Quantity) -> bool:
    """Whether *from A to B* is a move and not a range: a verb or noun of change stands before *from*."""
    sign = bool(currency_at(words, q.start - 1, "sign", "code"))
    if sign and any(s in tables.verbs(kind) for s in tables.stems(words.at(q.start - 2)) for kind in ("up", "down")):
        return True
    if words.at(q.start - 1) != "from" and words.at(q.start - 2) != "from":
        return False
    change = [tables.verbs(kind) for kind in ("up", "down", "change_noun", "revise")]
    for k in range(q.start - 2, max(q.sentence[0], q.start - 14) - 1, -1):
        if any(stem in kind for stem in tables.stems(words.lower[k]) for kind in change):
            q.moved_from = True
            return True
    return False
