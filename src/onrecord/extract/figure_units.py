"""Units of a quantity: money, percent, measures, rates (FIGURES sections 4 and 13)."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_nouns import scan_noun
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Number, Words
from onrecord.language.analysis import Analysis
from onrecord.tables import countries as countries_table


def currency_at(words: Words, i: int, *where: str) -> tables.Currency | None:
    found = tables.currencies().get(words.at(i))
    if found is None or found.where not in where or (found.where == "code" and not words.form(i).isupper()):
        return None
    if found.where == "sign" and found.name and words.at(i).isalpha() and not words.capital(i):
        return None
    return found


def unit_at(words: Words, i: int, stop: int) -> tuple[int, str, str] | None:
    """Unit of measure that begins at word ``i``: where it ends, its name, its default outcome."""
    for length in (3, 2, 1):
        if i + length <= stop:
            found = tables.units().get(words.lower[i : i + length])
            if found is not None:
                return i + length, found[0], found[1]
    return None


def set_unit(analysis: Analysis, words: Words, q: Quantity, countries: tuple[str, ...]) -> None:
    number, stop, end = q.number, q.sentence[1], q.end
    if number.kind == "multiple":
        q.kind, q.unit, q.unit_outcome = "multiple", "times", "change"
        return
    if number.kind == "times" and words.at(end) not in function("multiple_after"):
        q.kind = "count"
        return
    if (number.kind == "times" and words.at(end) != "the") or words.at(end) == "times" and words.at(end + 1) in function("multiple_after"):
        q.kind, q.unit, q.unit_outcome = "multiple", "times", "change"
        q.end = end + 1 if words.at(end) == "times" else end
        q.number = Number(number.start, number.end, number.value, number.low, number.high, "multiple")
        return
    sign = q.first - 1
    money = currency_at(words, sign, "sign", "code") if sign >= q.sentence[0] else None
    after = end + 1 if words.hyphen(end, stop) else end
    if money is None and after < stop:
        money = currency_at(words, after, "word", "code")
        if money is not None and number.kind not in ("none", "pair", "share"):
            end = after + 1
        elif number.kind not in ("none", "pair", "share") and words.capital(after):
            found = _of_country(words, after, stop)
            if found is not None:
                end, name, country = found
                _money(words, q, tables.currencies()[name], (country,) if country else countries)
                q.end = end
                set_per(words, q)
                return
    elif money is not None:
        q.start = min(q.start, sign)
    if money is not None and number.kind not in ("none", "pair", "share"):
        _money(words, q, money, countries)
        q.end = end
        set_per(words, q)
        return
    if number.kind == "vague" and words.at(end) == "of" and end + 1 < stop and currency_at(words, end + 1, "word"):
        _money(words, q, tables.currencies()[words.lower[end + 1]], countries)
        q.end = end + 2
        return
    measure = unit_at(words, after, stop)
    if measure is not None and measure[1] == "second" and words.at(after) == "second" and after == end:
        measure = None
    if measure is not None:
        q.end, q.unit, q.unit_outcome = measure
        q.kind = "percent" if q.unit == "percent" else "measure"
        during = q.operator == "more_than" and words.at(q.start) == "over" and q.unit_outcome == "duration"
        if during and q.start > q.sentence[0] and words.at(q.start - 1) not in function("over_span"):
            q.operator, q.start = "exact", q.start + 1
        set_per(words, q)
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
    elif number.suffix == "m":
        if scan_noun(analysis, words, end, stop) is None:
            q.kind = "measure"
        else:
            _millions(q)


def _quake(words: Words, q: Quantity) -> bool:
    """A decimal below ten beside a word for earthquakes: *a 5.8 quake*, *the quake measured 7.1*."""
    n = q.number.value
    if n is None or n >= 10 or n == n.to_integral_value() or currency_at(words, q.first - 1, "sign", "code"):
        return False
    near = range(max(q.sentence[0], q.first - 8), min(q.last + 3, q.sentence[1]))
    return any(words.lower[k] in function("quake") for k in near)


def _of_country(words: Words, i: int, stop: int) -> tuple[int, str, str] | None:
    """*Kenyan shillings*, *South Sudanese pounds*: where it ends, the currency's word, the country."""
    for k in range(i + 1, min(i + 3, stop)):
        if currency_at(words, k, "word") and words.lower[k].endswith("s"):
            name = words.content[words.starts[i] : words.ends[k - 1]]
            found = countries_table.by_demonym(name) or countries_table.all_by_name(name)
            return k + 1, words.lower[k], found[0].code if len(found) == 1 else ""
        if not words.capital(k):
            return None
    return None


def _millions(q: Quantity) -> None:
    n = q.number
    value, low, high = (x * 1000000 if x is not None else None for x in (n.value, n.low, n.high))
    q.number = Number(n.start, n.end, value, low, high, n.kind)


def _money(words: Words, q: Quantity, money: tables.Currency, countries: tuple[str, ...]) -> None:
    q.kind, q.unit_outcome = "money", "money"
    if q.number.suffix == "m":
        _millions(q)
    if money.code is not None:
        q.unit = money.code
        return
    home = money.countries.get(countries[0]) if countries else None
    settled = {money.countries[c] for c in countries[1:] if c in money.countries and money.name != "dollar"}
    if home is not None:
        settled = {home}
    if len(settled) == 1:
        q.unit = settled.pop()
    elif money.name == "dollar" and not settled:
        q.unit, q.candidates = "USD", tables.dollar_currencies()
    elif money.name == "rupee" and not settled and words.at(q.last - 1) in ("lakh", "lakhs", "crore", "crores"):
        q.unit, q.candidates = "INR", len(set(money.countries.values()))
    else:
        q.unit = money.name
        q.candidates = len(settled) or (len(set(money.countries.values())) or None)


def set_per(words: Words, q: Quantity) -> None:
    """*a day*, *per person per day*, *a litre*, */month* after a unit."""
    k, stop = q.end, q.sentence[1]
    while k + 1 < stop and words.lower[k] in ("a", "an", "per", "every", "/", "each"):
        word = words.lower[k + 1]
        unit = unit_at(words, k + 1, stop)
        if unit is not None and words.at(unit[0]) in function("ago"):
            return
        if words.lower[k] in ("a", "an", "every", "each") and unit is None and q.kind != "money":
            return
        if unit is None and not word.isalpha():
            return
        q.per = unit[1] if unit is not None else word
        q.end = k = unit[0] if unit is not None else k + 2
