"""People named instead of counted: *a woman and her two sons*, *a couple and their baby* (FIGURES section 5)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_nouns import past_age, word_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.numbers import Number, Words, read_number
from onrecord.language.analysis import Range

_ARTICLES = frozenset(("a", "an", "one"))
_OWNERS = frozenset(("his", "her", "their"))
_TOTALS = frozenset(("all", "total", "altogether"))


def lists(words: Words, sentence: Range) -> Iterator[tuple[Range, Quantity | None]]:
    """Enumerations of kin in a sentence: their stretch, and one quantity (None where the report states their total)."""
    i, stop = sentence
    while i < stop:
        found = _list_at(words, i, stop)
        if found is None:
            i += 1
            continue
        end, people = found
        n = Decimal(people)
        made = Quantity(i, end, ((i, end),), Number(i, end, n, n, n), sentence, listed=True)
        yield (i, end), None if _total_follows(words, end, stop) else made
        i = end


def _list_at(words: Words, i: int, stop: int) -> tuple[int, int] | None:
    first = _member(words, i, stop, _ARTICLES)
    if first is None:
        return None
    end, people = first
    owned, members = False, 1
    while end < stop:
        k = end
        if words.lower[k] == ",":
            k += 1
        if words.at(k) in ("and", "with", "plus") and k < stop:
            k += 1
        if k == end:
            break
        following = _member(words, k, stop, _OWNERS) or (_member(words, k, stop, _ARTICLES) if owned else None)
        if following is None:
            break
        owned, members = True, members + 1
        end, people = following[0], people + following[1]
    return (end, people) if owned and members > 1 else None


def _member(words: Words, i: int, stop: int, openers: frozenset[str]) -> tuple[int, int] | None:
    """One member: an opener, up to three further words, a kinship word. Gives its end and how many people it is."""
    if i >= stop or words.lower[i] not in openers:
        return None
    k, number = i + 1, None
    if words.lower[i] in _OWNERS and k < stop:
        number = read_number(words, k, stop)
        if number is not None and (number.value is None or number.kind not in ("exact", "pair")):
            return None
        k = number.end if number is not None else k
    k = past_age(words, k, stop)
    for end in range(k, min(k + 3, stop)):
        if not words.lower[end].isalpha():
            return None
        if words.lower[end] in tables.kin() or (
            number is None and openers is _ARTICLES and _somebody(words, end, stop)
        ):
            if words.at(end + 1) in tables.kin():
                continue
            each = tables.kin().get(words.lower[end], 1)
            if number is not None and number.value is not None:
                return end + 1, int(number.value)
            return (end + 1, each) if each is not None else None
    return None


def _somebody(words: Words, i: int, stop: int) -> bool:
    """A word for a single person right before *and his*, *and her* or a comma and the same."""
    k = i + 1
    while k < min(i + 3, stop) and words.lower[k] in (",", "and", "with"):
        k += 1
    if k == i + 1 or k >= stop or words.lower[k] not in _OWNERS:
        return False
    entry = word_entry(words, i)
    return (entry is not None and entry.kind == "person") or words.lower[i].endswith(("er", "or", "ist"))


def _total_follows(words: Words, end: int, stop: int) -> bool:
    for k in range(end, min(end + 5, stop)):
        number = read_number(words, k, stop)
        if number is not None:
            return any(words.lower[j] in _TOTALS for j in range(number.end, min(number.end + 4, stop)))
    return False
