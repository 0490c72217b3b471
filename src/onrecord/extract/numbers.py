"""Numbers in words and digits, and the bounds that the words beside them set.

Rules: ``docs/figures.md`` (FIGURES sections 2, 3, 4). Everything is read from word indices, left to right, in one pass;
no rule looks at more than a few words beyond the number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cache

from onrecord.extract import figure_tables as tables
from onrecord.language.analysis import Analysis

HYPHENS = frozenset("-\u2010\u2011\u2013")
_SPACES = "\u00a0\u2009\u202f "
_DIGITS = re.compile(
    r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?(?!,?\d)"
    r"|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)"
    rf"|[1-9]\d{{0,2}}(?:[{_SPACES}]\d{{3}}){{1,4}}(?![\d{_SPACES}]?\d)"
    r"|\d{1,18}(?:\.\d{1,9})?"
)
_PREFIXED = re.compile(r"[A-Za-z]{1,4}(?=\d)")
_SUFFIX = re.compile(r"(?:bn|mn|trn|tn|[kKmMbB]|(?:[mb]illion|trillion|thousand|crore|lakh))(?![\w])")
_LONG = {"million": "mn", "billion": "bn", "trillion": "trn", "thousand": "k"}
_POWERS = {"lakh": 5, "crore": 7, "k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "tn": 12, "trn": 12}
_GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text with their lower-case forms (curly apostrophes straight).

    ``vocabulary`` are all lower-case forms; ``shouting`` tells that the text stands in capitals.
    """

    content: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lower: tuple[str, ...]
    vocabulary: frozenset[str] = frozenset()
    shouting: bool = False

    @classmethod
    def of(cls, analysis: Analysis) -> Words:
        """The words of an analysis."""
        lower = tuple(analysis.lower(i) for i in range(len(analysis)))
        letters = [w for w in (analysis.word(i) for i in range(len(analysis))) if w.isalpha()]
        shouting = 2 * sum(w.isupper() for w in letters) > len(letters)
        return cls(analysis.content, analysis.starts, analysis.ends, lower, frozenset(lower), shouting)

    def __len__(self) -> int:
        return len(self.starts)

    def form(self, i: int) -> str:
        """Word ``i`` as it stands."""
        return self.content[self.starts[i] : self.ends[i]]

    def capital(self, i: int) -> bool:
        """Whether word ``i`` begins with a capital that means something (not where all is in capitals)."""
        return not self.shouting and self.form(i)[:1].isupper()

    def at(self, i: int) -> str:
        """The lower-case form of word ``i``; empty beyond the rims."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def glued(self, i: int) -> bool:
        """Whether nothing stands between word ``i`` and the one before it."""
        return 0 < i < len(self.starts) and self.ends[i - 1] == self.starts[i]

    def hyphen(self, i: int, stop: int) -> bool:
        """Whether word ``i`` is a hyphen glued to its neighbours, the next of which lies before ``stop``."""
        return i + 1 < stop and self.lower[i] in HYPHENS and self.glued(i) and self.glued(i + 1)


@dataclass(frozen=True, slots=True)
class Number:
    """Words ``start`` to ``end`` (half open) and what they say.

    ``kind``: ``exact``, ``vague`` (low and high set, value None), ``none`` (zero), ``share`` (value in percent),
    ``multiple``, ``times`` (*twice*), ``range`` (low and high set).
    ``suffix`` is a glued letter that may be a power or a unit (*m*): the value is taken without it.
    ``digits`` tells digits from words, ``step`` is the last power of ten that was named (20 has 10, 300 has 100).
    ``prefix`` are the letters of a currency that the splitter left on the digits (*Rs3,400*), as they stand.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    kind: str = "exact"
    suffix: str = ""
    digits: bool = False
    step: Decimal = Decimal(1)
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a number and its operator set: inclusive bounds, None where open, the single value if there is one."""

    low: Decimal | None
    high: Decimal | None
    value: Decimal | None
    operator: str


def plain(number: Decimal | None) -> str | None:
    """A decimal string without exponent or idle zeros; shares are cut to four places."""
    if number is None:
        return None
    rounded = number.quantize(Decimal("0.0001")) if number != number.to_integral_value() else number
    text = format(rounded, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def bounds_of(number: Number, operator: str, whole: bool) -> Bounds:
    """Bounds of a number under an operator of ``figures_operators.tsv``. ``whole``: things that come in whole numbers.

    For measures (money, percent, hours) *more than* and *nearly* keep the number itself as the open rim.
    """
    n = number.value
    if n is None:
        if operator in ("at_least", "more_than"):
            return Bounds(number.low, None, None, operator)
        if operator in ("at_most", "less_than"):
            return Bounds(None, number.high, None, operator)
        return Bounds(number.low, number.high, None, "between" if number.kind == "range" else "vague")
    if number.kind in ("none", "multiple"):
        return Bounds(n, n, n, number.kind)
    step = Decimal(1) if whole and n == n.to_integral_value() else Decimal(0)
    low, high = n * Decimal("0.9"), n * Decimal("1.1")
    if whole:
        low = low.to_integral_value(ROUND_FLOOR)
        high = high.to_integral_value(ROUND_CEILING)
    made = {
        "exact": Bounds(n, n, n, "exact"),
        "at_least": Bounds(n, None, n, "at_least"),
        "more_than": Bounds(n + step, None, n, "more_than"),
        "at_most": Bounds(None, n, n, "at_most"),
        "less_than": Bounds(None, n - step, n, "less_than"),
        "about": Bounds(low, high, n, "about"),
        "nearly": Bounds(low, n - step, n, "about"),
        "just_over": Bounds(n + step, high, n, "about"),
        "odd": Bounds(n, n + number.step - 1, n, "about"),
    }
    return made[operator]


def read_number(words: Words, i: int, stop: int) -> Number | None:
    """The number that begins at word ``i`` and ends before ``stop``, without operator, unit and range, or None."""
    found = _phrase(words, i, stop)
    if found is not None:
        return found
    first = words.lower[i]
    if first[0].isdigit() or first in _GLYPHS or (first[0] == "." and first[1:].isdigit()):
        return _digits(words, i, stop)
    glued = _PREFIXED.match(words.form(i)) if first[0].isalpha() else None
    if glued is not None and _is_money(glued.group()):
        number = _digits(words, i, stop, len(glued.group()))
        return None if number is None else replace(number, prefix=glued.group())
    if first in ("half", "a", "an") or first in ("one", "two", "three", "four", "five"):
        fraction = _fraction(words, i, stop)
        if fraction is not None:
            return fraction
    if first in ("a", "an") and i + 1 < stop:
        word = tables.number_words().get((words.lower[i + 1],))
        if word is None or word.kind not in ("hundred", "scale", "dozen"):
            return None
        made = _cardinal(words, i + 1, stop, None)
        return None if made is None else _over(made, i)
    return _cardinal(words, i, stop, None)


@cache
def _scales() -> tuple[tables.NumberWord, ...]:
    """Million, lakh and the like."""
    return tuple(w for w in tables.number_words().values() if w.kind == "scale")


def _is_money(letters: str) -> bool:
    """Whether letters on digits are a currency: a sign or a letter as it is written, or a code in capitals."""
    found = tables.currencies().get(letters.lower())
    return found is not None and letters[0].isupper() and (found.where in ("sign", "letter") or letters.isupper())


def _over(number: Number, start: int) -> Number:
    return replace(number, start=start)


def _exact(start: int, end: int, value: Decimal, kind: str = "exact", digits: bool = False, suffix: str = "") -> Number:
    step = Decimal(1)
    if value > 0 and value == value.to_integral_value():
        shown = format(value, "f")
        step = Decimal(10) ** (len(shown) - len(shown.rstrip("0")))
    return Number(start, end, value, value, value, kind, suffix, digits, step)


def _phrase(words: Words, i: int, stop: int) -> Number | None:
    """A phrase of the table that is no plain cardinal: vague words, zero, pairs, multiples."""
    table = tables.number_words()
    for length in range(min(tables.longest("numbers"), stop - i), 0, -1):
        found = table.get(words.lower[i : i + length])
        if found is None or found.kind in ("unit", "ten", "hundred", "scale", "dozen", "fraction"):
            continue
        end = i + length
        if found.kind == "vague":
            return _vague(words, i, end, stop, found.low, found.high)
        if found.kind == "pair":
            if words.at(end) in ("dozen", "hundred", "thousand", "million") and words.lower[i] == "a":
                scale = table[(words.lower[end],)].low
                return _exact(i, end + 1, found.low * scale)
            return _exact(i, end, found.low, "pair")
        if found.kind == "none":
            return Number(i, end, Decimal(0), Decimal(0), Decimal(0), "none")
        return _exact(i, end, found.low, found.kind)
    return None


def _vague(words: Words, i: int, end: int, stop: int, low: Decimal, high: Decimal | None) -> Number:
    """A vague word, with the scale that may follow it (*several hundred*, *a few thousand*, *dozens*)."""
    scale = tables.number_words().get((words.at(end),)) if end < stop else None
    if scale is not None and scale.kind in ("hundred", "scale", "dozen") and high is not None and high < 10:
        ceiling = (high + 1) * scale.low - 1
        return Number(i, end + 1, None, low * scale.low, ceiling, "vague")
    return Number(i, end, None, low, high, "vague")


def _digits(words: Words, i: int, stop: int, skip: int = 0) -> Number | None:
    """A number that begins with digits, with its glued suffix or the scale word after it.

    ``skip``: so many letters of a currency stand before them in the same word; the stop of *Rs.2,900* is passed over.
    """
    if words.lower[i] in _GLYPHS:
        return _exact(i, i + 1, _GLYPHS[words.lower[i]] * 100, "share")
    if words.lower[i][0] == "." and words.glued(i) and _is_money(words.form(i - 1)):
        skip = 1
    match = _DIGITS.match(words.content, words.starts[i] + skip, words.ends[stop - 1])
    if match is None:
        if words.lower[i][0] != ".":
            return None
        return _exact(i, i + 1, Decimal("0" + words.lower[i]), digits=True)
    offset, suffix = match.end(), ""
    tail = _SUFFIX.match(words.content, offset)
    if tail is not None:
        suffix, offset = _LONG.get(tail.group(), tail.group().lower()), tail.end()
    end = i
    while end < stop and words.ends[end] < offset:
        end += 1
    if end >= stop:
        return None
    code = words.content[offset : words.ends[end]]
    if code and not (len(code) == 3 and code.isupper() and code.isalpha() and _is_money(code)):
        return None
    end += 1
    value = Decimal("".join(c for c in match.group() if c.isdigit() or c == "."))
    if code:
        return replace(_exact(i, end, value, digits=True), prefix=code)
    if end < stop and words.hyphen(end, stop) and tables.number_words().get((words.at(end + 1),)) in _scales():
        end += 1  # *336-million-ringgit*
    if end < stop and words.at(end) in _GLYPHS and words.glued(end):
        value, end = value + _GLYPHS[words.lower[end]], end + 1
    if suffix and suffix != "m":
        return _exact(i, end, value * Decimal(10) ** _POWERS[suffix], digits=True, suffix=suffix)
    if suffix == "m":
        return _exact(i, end, value, digits=True, suffix="m")
    if end < stop and words.lower[end] in ("bn", "mn", "trn", "tn"):
        return _exact(
            i, end + 1, value * Decimal(10) ** _POWERS[words.lower[end]], digits=True, suffix=words.lower[end]
        )
    scaled = _cardinal(words, end, stop, value)
    if scaled is not None:
        return _over(scaled, i)
    return _exact(i, end, value, digits=True)


def _cardinal(words: Words, i: int, stop: int, seed: Decimal | None) -> Number | None:
    """Number words from ``i`` on. With ``seed`` (digits before), only scale words may follow."""
    table, total, current = tables.number_words(), Decimal(0), seed
    last, j, end, after_scale = Decimal("1e30"), i, i, False
    while j < stop:
        word = table.get((words.lower[j],))
        kind = word.kind if word is not None else ""
        if word is None or kind not in ("unit", "ten", "hundred", "scale", "dozen"):
            if end > i and words.hyphen(j, stop) and end == j and _joins(table, words, j + 1, current):
                j += 1
                continue
            if words.lower[j] == "and" and end == j and after_scale and _below_hundred(table, words, j + 1, stop):
                j += 1
                continue
            half = _and_a_half(words, j, stop)
            if half and end == j and (current is not None or total):
                if current is not None:
                    current += Decimal("0.5")
                else:
                    total += last / 2
                j = end = half
                continue
            break
        if kind in ("unit", "ten"):
            if (seed is not None and not after_scale) or not _fits(current, word.low, kind):
                break
            current = (current or Decimal(0)) + word.low
        elif kind == "hundred":
            if current is not None and current >= 100:
                break
            current = (current if current is not None else Decimal(1)) * 100
        elif kind == "dozen":
            current = (current if current is not None else Decimal(1)) * 12
            return _done(i, j + 1, total + current, seed)
        else:
            if current is None and total == 0 and i != j:
                break
            if word.low < last:
                total += (current if current is not None else Decimal(1)) * word.low
                last = word.low
            else:
                total = (total + (current or Decimal(0))) * word.low
            current = None
        after_scale = kind in ("hundred", "scale")
        j += 1
        end = j
    if end == i:
        return None
    return _done(i, end, total + (current or Decimal(0)), seed)


def _done(start: int, end: int, value: Decimal, seed: Decimal | None) -> Number:
    return _exact(start, end, value, digits=seed is not None)


def _fits(current: Decimal | None, value: Decimal, kind: str) -> bool:
    """Whether a unit or a ten may be added to what stands: *twenty* + *six*, *four hundred* + *twelve*."""
    if current is None:
        return True
    rest = current % 100
    if kind == "ten":
        return rest == 0 and current >= 100
    return (rest == 0 and current >= 100) or (20 <= rest <= 90 and rest % 10 == 0 and value < 10)


def _joins(table: dict[tuple[str, ...], tables.NumberWord], words: Words, j: int, current: Decimal | None) -> bool:
    word = table.get((words.at(j),))
    if word is None:
        return False
    return word.kind in ("hundred", "scale") or (word.kind in ("unit", "ten") and _fits(current, word.low, word.kind))


def _below_hundred(table: dict[tuple[str, ...], tables.NumberWord], words: Words, j: int, stop: int) -> bool:
    word = table.get((words.at(j),)) if j < stop else None
    return word is not None and word.kind in ("unit", "ten")


def _and_a_half(words: Words, j: int, stop: int) -> int | None:
    """Where *and a half* (hyphened or not) ends, if it stands at ``j``."""
    plainly = [k for k in range(j, min(stop, j + 6)) if words.lower[k] not in HYPHENS]
    if [words.lower[k] for k in plainly[:3]] == ["and", "a", "half"]:
        return plainly[2] + 1
    return None


def _fraction(words: Words, i: int, stop: int) -> Number | None:
    """*half*, *a third*, *two thirds*, *half a million*, *half a dozen*, *a quarter of a million*."""
    table, j, times = tables.number_words(), i, Decimal(1)
    if words.lower[i] != "half":
        times = Decimal(1) if words.lower[i] in ("a", "an") else table[(words.lower[i],)].low
        j = i + 1
        if words.hyphen(j, stop):
            j += 1
        if j >= stop:
            return None
    word = table.get((words.lower[j],))
    if word is None or word.kind != "fraction" or (words.lower[j].endswith("s") != (times > 1)):
        return None
    share, end = times / word.low, j + 1
    k = end + 1 if words.at(end) == "of" else end
    if words.hyphen(k, stop):
        k += 1
    if words.at(k) == "a" and words.lower[j] in ("half", "quarter"):
        k += 1
    elif words.lower[j] != "half":
        return _exact(i, end, share * 100, "share")
    scale = table.get((words.at(k),)) if k < stop else None
    if scale is not None and scale.kind in ("hundred", "scale", "dozen"):
        return _exact(i, k + 1, share * scale.low)
    return _exact(i, end, share * 100, "share")
