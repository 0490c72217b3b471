"""Quantity phrases: a number with its operator, range, unit, money sign and counted noun.

Rules: FIGURES sections 2 to 4 and 13. Works on words; where the text has been parsed, tags and arcs find the counted noun.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import HYPHENS, Bounds, Number, Words, bounds_of, read_number
from onrecord.language.analysis import Analysis, Range

NOMINAL = frozenset(["dead", "wounded", "injured", "missing", "displaced", "homeless", "deceased", "hurt"])
_DOUBT = function("doubt")
_THING = tables.Noun("thing", None, None)
_SHARE_OF = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000})
_CHANGE_UP_DOWN = ("up", "down", "level", "revise")


@dataclass(slots=True)
class Quantity:
    """A number in its phrase. ``start`` to ``end`` is the phrase, ``parts`` the bare number words, ``noun`` what is counted.

    ``kind``: ``count``, ``money``, ``percent``, ``measure``, ``multiple``.
    ``per`` is the unit of a rate (*a day*, *a litre*); ``partitive`` means *N of the …*; ``new`` means *another N*.
    ``inner`` marks the *M* of *N of the M*; ``sentence`` is the word range that the phrase lies in.
    """

    start: int
    end: int
    parts: tuple[Range, ...]
    number: Number
    sentence: Range
    operator: str = "exact"
    kind: str = "count"
    unit: str | None = None
    unit_outcome: str = "count"
    candidates: int | None = None
    per: str | None = None
    noun: int | None = None
    partitive: bool = False
    new: bool = False
    moved_from: bool = False
    inner: bool = False
    stated_range: bool = False

    @property
    def first(self) -> int:
        """The first word of the bare number."""
        return self.parts[0][0]

    @property
    def last(self) -> int:
        """The word after the bare number."""
        return self.parts[-1][1]

    def reach(self, before: int = 40) -> int:
        """The first word of the sentence that is looked at: some words before the phrase, so that work stays linear."""
        return max(self.sentence[0], self.start - before)

    def bounds(self) -> Bounds:
        """Bounds by operator; people and things come in whole numbers."""
        return bounds_of(self.number, self.operator, whole=self.kind == "count")


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
        _before(words, quantity)
        _after(words, quantity, quantity.last)
        _unit(analysis, words, quantity, countries)
        if quantity.kind == "count":
            _counted(analysis, words, quantity)
        _after(words, quantity, quantity.end)
        found.append(quantity)
        i = max(quantity.last, i + 1)
    for this, following in pairwise(found):
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
    if words.lower[i] not in ("a", "an"):
        return None
    noun = _scan_noun(analysis, words, past_age(words, i + 1, stop), stop)
    if noun is None or not _is_person(words, noun) or words.lower[noun].endswith("s") or words.at(noun + 1) == "of":
        return None
    return Number(i, i + 1, Decimal(1), Decimal(1), Decimal(1), "article")


def past_age(words: Words, i: int, stop: int) -> int:
    """The word after *34-year-old* if that stands at ``i``."""
    for k in range(i, min(i + 6, stop)):
        if words.lower[k] == "old" and words.lower[k - 1] in HYPHENS:
            return k + 1
    return i


def _share_unit(words: Words, this: Quantity, following: Quantity) -> None:
    """*from 12 to 7 litres*, *two of the eleven miners*: what two quantities say of each other."""
    between = words.lower[this.last : following.start]
    if this.moved_from and between == ("to",) and this.kind == "count" and this.noun is None:
        this.kind, this.unit, this.unit_outcome = following.kind, following.unit, following.unit_outcome
        this.per, this.candidates, this.noun = following.per, following.candidates, following.noun
        if following.number.suffix == "m" and following.kind == "money":
            this.number = following.number
    bare = following.kind == "count" and following.noun is None and following.operator == "exact"
    if bare and this.kind in ("money", "percent") and words.at(following.start - 1) == "from" and following.number.digits:
        following.kind, following.unit, following.unit_outcome = this.kind, this.unit, this.unit_outcome
        following.candidates, following.moved_from = this.candidates, False
    if this.partitive and between[:1] == ("of",) and len(between) <= 6 and following.kind == "count":
        following.inner = True
        this.end = following.end


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
    unit = _unit_at(words, end, stop)
    measure = words.lower[end] if unit is None and _currency_at(words, end, "word") else (unit[1] if unit else "")
    if measure:
        step = unit[0] if unit else end + 1
        if words.at(step) in ("and", "to", "-", "\u2013"):
            link, k = words.lower[step], step + 1
    if k < stop and _currency_at(words, k, "sign", "code"):
        k += 1
    if number.value == 1 and words.lower[number.start] == "one" and words.at(end + 1) == "in":
        link, k = "in", end + 2
    other = read_number(words, k, stop) if k < stop else None
    if other is None or other.value is None or number.value is None or other.kind not in ("exact",):
        return
    before = words.at(q.start - 1)
    if before != "between" and _currency_at(words, q.start - 1, "sign", "code"):
        before = words.at(q.start - 2) if link == "and" else before
    if link == "in":
        if other.value in _SHARE_OF and number.value < other.value and not _unit_at(words, other.end, stop):
            share = number.value * 100 / other.value
            q.number = Number(number.start, other.end, share, share, share, "share")
            q.parts, q.end = ((number.start, other.end),), other.end
        return
    if measure and not _same_unit(words, other.end, stop, measure):
        return
    ranged = link == "to" or (link in HYPHENS and words.glued(end) == words.glued(end + 1)) or link == "\u2014"
    between = link == "and" and before == "between"
    near = link == "or" and 0 < other.value - number.value <= 5 and not number.digits
    if not (ranged or between or near):
        return
    low, high = number.value, other.value
    scale = _scale_of(words, other)
    if scale and low < high / scale and not _scale_of(words, number):
        low *= scale
    if (link == "to" and _moves(words, q)) or low >= high:
        return
    q.number = Number(number.start, other.end, None, low, high, "range", other.suffix, other.digits)
    q.parts, q.end = ((number.start, number.end), (other.start, other.end)), other.end
    q.stated_range = True
    if between:
        q.start -= 1 if words.at(q.start - 1) == "between" else 2


def _same_unit(words: Words, i: int, stop: int, measure: str) -> bool:
    unit = _unit_at(words, i, stop)
    return (unit is not None and unit[1] == measure) or words.at(i) == measure


def _scale_of(words: Words, number: Number) -> int:
    """The power named with a number (*20 million*, *7bn*): both ends of a range share it."""
    last = tables.number_words().get((words.at(number.end - 1),))
    if last is not None and last.kind in ("hundred", "scale", "dozen") and number.end - number.start > 1:
        return int(last.low)
    return {"k": 10**3, "mn": 10**6, "bn": 10**9, "b": 10**9, "trn": 10**12, "tn": 10**12}.get(number.suffix, 0)


def _moves(words: Words, q: Quantity) -> bool:
    """Whether *from A to B* is a move and not a range: a verb or noun of change stands before *from*."""
    if words.at(q.start - 1) != "from" and words.at(q.start - 2) != "from":
        return False
    change = [tables.verbs(kind) for kind in ("up", "down", "change_noun", "revise")]
    for k in range(q.start - 2, max(q.sentence[0], q.start - 9) - 1, -1):
        if any(stem in kind for stem in tables.stems(words.lower[k]) for kind in change):
            q.moved_from = True
            return True
    return False


def _before(words: Words, q: Quantity) -> None:
    """Operators to the left, a money sign among them skipped."""
    low = q.sentence[0]
    edge = q.start
    sign = edge - 1
    if sign >= low and _currency_at(words, sign, "sign"):
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
    noun = _noun_entry(words, i - 1)
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
            noun = _scan_noun(None, words, q.number.end, q.sentence[1])
            if stem in ("exceed", "surpass", "top") or noun is None or words.lower[noun] in NOMINAL:
                q.operator, q.start = name, k
            return


def _after(words: Words, q: Quantity, k: int) -> None:
    """*or more*, *at least*, *-odd*, *-plus* to the right."""
    if words.hyphen(k, q.sentence[1]) and words.at(k + 1) in ("odd", "plus"):
        q.operator, q.end = "odd" if words.at(k + 1) == "odd" else "at_least", max(q.end, k + 2)
        return
    for length in range(tables.longest("after"), 0, -1):
        name = tables.operators("after").get(words.lower[k : k + length])
        if name is not None and k + length <= q.sentence[1] and words.lower[k] != "plus":
            q.operator, q.end = name, max(q.end, k + length)
            return


def _currency_at(words: Words, i: int, *where: str) -> tables.Currency | None:
    found = tables.currencies().get(words.at(i))
    if found is None or found.where not in where or (found.where == "code" and not words.form(i).isupper()):
        return None
    if found.where == "sign" and found.name and words.at(i).isalpha() and not words.form(i)[:1].isupper():
        return None
    return found


def _unit_at(words: Words, i: int, stop: int) -> tuple[int, str, str] | None:
    """Unit of measure that begins at word ``i``: where it ends, its name, its default outcome."""
    for length in (3, 2, 1):
        if i + length <= stop:
            found = tables.units().get(words.lower[i : i + length])
            if found is not None:
                return i + length, found[0], found[1]
    return None


def _unit(analysis: Analysis, words: Words, q: Quantity, countries: tuple[str, ...]) -> None:
    number, stop, end = q.number, q.sentence[1], q.end
    if number.kind == "multiple":
        q.kind, q.unit, q.unit_outcome = "multiple", "times", "change"
        return
    if number.kind == "times":
        q.kind = "count"
        return
    if words.at(end) == "times" and words.at(end + 1) in function("multiple_after"):
        q.kind, q.unit, q.unit_outcome, q.end = "multiple", "times", "change", end + 1
        q.number = Number(number.start, number.end, number.value, number.low, number.high, "multiple")
        return
    sign = q.first - 1
    money = _currency_at(words, sign, "sign", "code") if sign >= q.sentence[0] else None
    after = end + 1 if words.hyphen(end, stop) else end
    if money is None and after < stop:
        money = _currency_at(words, after, "word", "code")
        if money is not None and number.kind not in ("none", "pair", "share"):
            end = after + 1
    elif money is not None:
        q.start = min(q.start, sign)
    if money is not None and number.kind not in ("none", "pair", "share"):
        _money(words, q, money, countries)
        q.end = end
        _per(words, q)
        return
    measure = _unit_at(words, after, stop)
    if measure is not None and measure[1] == "second" and words.at(after) == "second" and after == end:
        measure = None
    if measure is not None:
        q.end, q.unit, q.unit_outcome = measure
        q.kind = "percent" if q.unit == "percent" else "measure"
        _per(words, q)
        return
    if number.kind == "share":
        q.kind, q.unit, q.unit_outcome = "percent", "percent", "share"
        return
    if words.at(after) == "magnitude" or words.at(q.first - 1) == "magnitude" or (
        words.at(q.first - 1) == "of" and words.at(q.first - 2) == "magnitude"
    ):
        q.kind, q.unit = "measure", "magnitude"
        q.end = after + 1 if words.at(after) == "magnitude" else q.end
    elif number.digits and end < stop + 1 and _quake(words, q):
        q.kind, q.unit = "measure", "magnitude"
    elif number.suffix == "m" and _scan_noun(analysis, words, end, stop) is None:
        q.kind = "measure"


def _quake(words: Words, q: Quantity) -> bool:
    """A decimal below ten beside a word for earthquakes: *a 5.8 quake*, *the quake measured 7.1*."""
    n = q.number.value
    if n is None or n >= 10 or n == n.to_integral_value() or _currency_at(words, q.first - 1, "sign", "code"):
        return False
    near = range(max(q.sentence[0], q.first - 8), min(q.last + 3, q.sentence[1]))
    return any(words.lower[k] in function("quake") for k in near)


def _money(words: Words, q: Quantity, money: tables.Currency, countries: tuple[str, ...]) -> None:
    q.kind, q.unit_outcome = "money", "money"
    if q.number.suffix == "m":
        n = q.number
        value, low, high = (x * 1000000 if x is not None else None for x in (n.value, n.low, n.high))
        q.number = Number(n.start, n.end, value, low, high, n.kind)
    if money.code is not None:
        q.unit = money.code
        return
    settled = {money.countries[c] for c in countries if c in money.countries}
    if len(settled) == 1:
        q.unit = settled.pop()
    elif money.name == "dollar" and not settled:
        q.unit, q.candidates = "USD", tables.dollar_currencies()
    elif money.name == "rupee" and not settled and words.at(q.last - 1) in ("lakh", "lakhs", "crore", "crores"):
        q.unit, q.candidates = "INR", len(set(money.countries.values()))
    else:
        q.unit = money.name
        q.candidates = len(settled) or (len(set(money.countries.values())) or None)


def _per(words: Words, q: Quantity) -> None:
    """*a day*, *per person per day*, *a litre*, */month* after a unit."""
    k, stop = q.end, q.sentence[1]
    while k + 1 < stop and words.lower[k] in ("a", "an", "per", "every", "/", "each"):
        word = words.lower[k + 1]
        unit = _unit_at(words, k + 1, stop)
        if unit is not None and words.at(unit[0]) in function("ago"):
            return
        if words.lower[k] in ("a", "an", "every", "each") and unit is None and q.kind != "money":
            return
        if unit is None and not word.isalpha():
            return
        q.per = unit[1] if unit is not None else word
        q.end = k = unit[0] if unit is not None else k + 2


def _is_person(words: Words, i: int) -> bool:
    entry = _noun_entry(words, i)
    return entry is not None and entry.kind == "person"


def _noun_entry(words: Words, i: int) -> tables.Noun | None:
    for stem in tables.stems(words.at(i)):
        entry = tables.nouns().get(stem)
        if entry is not None:
            court = entry.outcome == "infected" and stem == "case" and function("disease").isdisjoint(words.vocabulary)
            return _THING if court else entry
    word = words.at(i)
    if word.endswith(("men", "women", "man", "woman", "people")) and len(word) > 5:
        return tables.Noun("person", None, None)
    return None


def noun_entry(analysis: Analysis, words: Words, i: int) -> tables.Noun | None:
    """What the table says of the noun at word ``i``: by its form, its lemma, or the shape of the word."""
    pair = tables.nouns().get(words.at(i - 1) + " " + words.at(i))
    entry = pair or _noun_entry(words, i) or tables.nouns().get(analysis.lemmas[i].lower())
    if entry is not None:
        return entry
    word = words.lower[i]
    proper = words.form(i)[:1].isupper() and i > 0
    if proper and word.endswith(("ans", "ese", "ians", "is")) and analysis.upos[i] in ("PROPN", "NOUN", "ADJ"):
        return tables.Noun("person", None, None)
    if word.endswith(("ers", "ors", "ists", "ants", "ees")) and len(word) > 6 and analysis.upos[i] in ("NOUN", ""):
        return tables.Noun("person", None, None) if word not in _NO_PERSONS else tables.Noun("thing", None, None)
    return None


_NO_PERSONS = function("no_person")


def _scan_noun(analysis: Analysis | None, words: Words, i: int, stop: int) -> int | None:
    """The head of the noun run that begins near ``i``: adjectives, participles and names skipped; None if none is there."""
    head, k = None, i
    while k < min(stop, i + 8):
        word = words.lower[k]
        if words.hyphen(k, stop) and k > i:
            k += 1
            continue
        if word in "\"'\u201c\u201d\u2018\u2019`" and head is None:
            k += 1
            continue
        if not (word[0].isalpha()) or word in function("stop"):
            break
        tag = analysis.upos[k] if analysis is not None else ""
        entry = _noun_entry(words, k)
        if tag in ("NOUN", "PROPN") or (tag in ("", "X") and entry is not None and not (head and word.endswith("ed"))):
            head = k
        elif head is not None or tag in ("VERB", "AUX", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "PUNCT", "INTJ", "PART"):
            participle = tag == "VERB" and head is None and word.endswith(("ed", "en", "ing")) and word not in NOMINAL
            if not participle:
                if head is None and entry is not None and word not in NOMINAL and tag in ("VERB",) and not word.endswith("ed"):
                    head = k
                break
        k += 1
    if head is None and i < stop:
        word = words.lower[i]
        if word in NOMINAL or word in ("others", "more", "other"):
            return i
    return head


def _counted(analysis: Analysis, words: Words, q: Quantity) -> None:
    """Finds the counted noun: right of the number, or after *of*."""
    stop, end = q.sentence[1], q.end
    if q.number.kind == "article":
        q.noun = _scan_noun(analysis, words, past_age(words, end, stop), stop)
        q.end = q.noun + 1 if q.noun is not None else end
        return
    if q.number.kind == "times" or words.at(end) == "times":
        q.noun, q.end = (end, end + 1) if words.at(end) == "times" else (None, end)
        return
    if words.hyphen(end, stop) and words.at(end + 1) in function("strong"):
        q.end = end + 2
        q.noun = _scan_noun(analysis, words, end + 2, stop)
        return
    if words.at(end) == "of":
        _partitive(analysis, words, q, end)
        return
    if q.new and words.at(end) == "more":
        end += 1
    elif words.at(end) in ("more", "other", "others", "further", "additional", "new"):
        q.new = words.lower[end] in ("more", "further", "additional", "new") or q.new
        if words.lower[end] == "others" or _scan_noun(analysis, words, end + 1, stop) is None:
            q.noun, q.end = (end if words.lower[end] == "others" else None), end + 1
            if words.at(end + 1) == "of":
                _partitive(analysis, words, q, end + 1)
            return
        end += 1
    noun = _by_arc(analysis, q)
    scanned = _scan_noun(analysis, words, end, stop)
    if noun is None or not end <= noun < end + 8 or any(
        words.lower[k] in function("stop") or words.lower[k][0].isdigit() for k in range(end, noun + 1)
    ):
        noun = scanned
    if noun is not None:
        q.noun, q.end = noun, noun + 1
        if words.at(q.end) in ("and", "or") and _is_person(words, noun) and _is_person(words, q.end + 1):
            q.end += 2
        if words.at(q.end) in ("a", "an", "per", "every") and _unit_at(words, q.end + 1, stop):
            _per(words, q)


def _by_arc(analysis: Analysis, q: Quantity) -> int | None:
    for first, last in reversed(q.parts):
        for k in range(last - 1, first - 1, -1):
            head = analysis.heads[k]
            if analysis.labels[k].split(":")[0] in ("nummod", "det") and head >= q.last:
                return head
    return None


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
    inner = read_number(words, k, stop) if k < stop else None
    if inner is not None:
        k = inner.end
    noun = _scan_noun(analysis, words, k, stop)
    while noun is not None and words.at(noun + 1) == "'s":
        noun = _scan_noun(analysis, words, noun + 2, stop)
    if noun is not None:
        q.noun = noun
        q.end = noun + 1 if inner is None else q.end
