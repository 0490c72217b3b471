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
    if found.where == "sign" and found.name and words.at(i).isalpha() and not words.form(i)[0].isupper():
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
    """Tells money, percent, measures and multiples from counts, and sets unit and phrase end."""
    if q.number.kind == "times" and words.at(q.end) not in function("multiple_after"):
        return
    if not (_as_multiple(words, q) or _as_money(words, q, countries) or _as_measure(words, q)):
        _as_bare(analysis, words, q)


def _as_multiple(words: Words, q: Quantity) -> bool:
    """*doubled*, *twice as many*, *ten times what it did*."""
    number, end = q.number, q.end
    times = words.at(end) == "times" and words.at(end + 1) in function("multiple_after")
    if number.kind != "multiple" and not times and not (number.kind == "times" and words.at(end) != "the"):
        return False
    q.kind, q.unit, q.unit_outcome = "multiple", "times", "change"
    q.end = end + 1 if times else end
    q.number = Number(number.start, number.end, number.value, number.low, number.high, "multiple")
    return True


def _as_money(words: Words, q: Quantity, countries: tuple[str, ...]) -> bool:
    """A sign or code before, a word or code after, a word and its country (*Kenyan shillings*), *millions of euros*."""
    if q.number.kind in ("none", "pair", "share"):
        return False
    stop, end, sign = q.sentence[1], q.end, q.first - 1
    if q.number.prefix:
        return _glued_money(words, q, countries)
    after = end + 1 if words.hyphen(end, stop) else end
    money = currency_at(words, sign, "sign", "code") if sign >= q.sentence[0] else None
    if money is not None:
        q.start = min(q.start, sign)
    elif after < stop:
        money = currency_at(words, after, "word", "code")
        end = after + 1 if money is not None else end
    if money is None and after < stop and words.capital(after):
        found = _of_country(words, after, stop)
        if found is not None:
            end, name, country = found
            money, countries = tables.currencies()[name], (country,) if country else countries
    if money is None and q.number.kind == "vague" and words.at(end) == "of" and end + 1 < stop:
        money = currency_at(words, end + 1, "word")
        end = end + 2 if money is not None else end
    if money is None:
        return False
    _money(words, q, money, countries)
    q.end = end
    set_per(words, q)
    return True


def _glued_money(words: Words, q: Quantity, countries: tuple[str, ...]) -> bool:
    """Letters of a currency on the digits: *Rs3,400*, *N45,000*, *12CUP*; *COP27* is a meeting."""
    money, value = tables.currencies()[q.number.prefix.lower()], q.number.value
    if money.where == "letter" and not _settled(words, q, money, countries):
        return False
    before = words.form(q.first)[0].isalpha()
    if money.where == "code" and before and (value is None or value < 100):
        return False
    _money(words, q, money, countries)
    set_per(words, q)
    return True


def _settled(words: Words, q: Quantity, money: tables.Currency, countries: tuple[str, ...]) -> bool:
    """Whether a single letter is a currency (*N5,000*, *R2.5 million*), no road (*the N1*): by country and size."""
    value = q.number.value
    if value is None or value < 100 or words.at(q.start - 1) in ("the", "road", "highway", "route"):
        return False
    return any(country in money.countries for country in countries)


def _as_measure(words: Words, q: Quantity) -> bool:
    """A unit of measure or percent, a fraction of a unit (*half an hour*), a bare share."""
    stop, end, share = q.sentence[1], q.end, q.number.kind == "share"
    after = end + 1 if words.hyphen(end, stop) else end
    if q.number.kind in ("vague", "pair") and words.at(end) == "of":
        after = end + 1  # *a couple of days*, *hundreds of kilometres*
    if share and words.at(q.first) == "half" and words.at(end) in ("a", "an"):
        after = end + 1
    measure = unit_at(words, after, stop)
    if measure is not None and measure[1] == "second" and words.at(after) == "second" and after == end:
        measure = None
    if measure is None:
        if share:
            q.kind, q.unit, q.unit_outcome = "percent", "percent", "share"
        return share
    ordinal = share and after == end and words.lower[q.last - 1] not in ("half", "quarter", "quarters")
    if ordinal:  # *a fifth night* is no part of one
        q.kind, q.unit, q.unit_outcome = "percent", "percent", "share"
        return True
    q.end, q.unit, q.unit_outcome = measure
    q.kind = "percent" if q.unit == "percent" else "measure"
    if share and after > end and q.number.value is not None:
        n = q.number.value / 100
        q.number = Number(q.number.start, q.number.end, n, n, n)
    during = q.operator == "more_than" and words.at(q.start) == "over" and q.unit_outcome == "duration"
    if during and q.start > q.sentence[0] and words.at(q.start - 1) not in function("over_span"):
        q.operator, q.start = "exact", q.start + 1
    set_per(words, q)
    return True


def _as_bare(analysis: Analysis, words: Words, q: Quantity) -> None:
    """*magnitude 6.3*, *a 5.8 quake*; a glued *m* is million before a noun and an open unit elsewhere."""
    after = q.end + 1 if words.hyphen(q.end, q.sentence[1]) else q.end
    before = words.lower[max(q.sentence[0], q.first - 2) : q.first]
    if words.at(after) == "magnitude" or before[-1:] == ("magnitude",) or before == ("magnitude", "of"):
        q.kind, q.unit = "measure", "magnitude"
        q.end = after + 1 if words.at(after) == "magnitude" else q.end
    elif q.number.digits and _quake(words, q):
        q.kind, q.unit = "measure", "magnitude"
    elif q.number.suffix == "m":
        if scan_noun(analysis, words, q.end, q.sentence[1]) is None:
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
