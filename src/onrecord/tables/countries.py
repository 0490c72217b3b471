"""Countries: names, demonyms, capitals, borders, languages, population, currency, each fact with its table."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from onrecord.tables import files


class Capital(msgspec.Struct, frozen=True):
    """A capital with its dates (ISO, as exact as known); an empty end means that it still is one."""

    name: str
    other_names: tuple[str, ...] = ()
    begin: str = ""
    end: str = ""


class Fact(msgspec.Struct, frozen=True):
    """One thing that a bundled table says of a country, and which table says it."""

    key: str
    value: str
    table: str


class Country(msgspec.Struct, frozen=True):
    """A country or territory with an ISO code.

    ``borders`` are ISO2 codes; ``languages`` are locale codes; ``population`` and ``area_km2`` are None where unknown.
    ``radius_km`` is the radius of a circle of the same area around the point ``lat``, ``lon``.
    """

    code: str
    name: str
    official: str = ""
    iso3: str = ""
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capitals: tuple[Capital, ...] = ()
    borders: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    population: int | None = None
    area_km2: float | None = None
    currency: str = ""
    currency_name: str = ""
    continent: str = ""
    region: str = ""
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    facts: tuple[Fact, ...] = ()

    def capital(self, on: str | None = None) -> str | None:
        """The name of the capital on that day (ISO date; None: the latest that the tables know)."""
        held = [c for c in self.capitals if on is None or (c.begin <= on[:10] and (not c.end or on[:10] <= c.end))]
        return held[-1].name if held else (self.capitals[-1].name if self.capitals else None)


class _Table(msgspec.Struct, frozen=True):
    rows: tuple[Country, ...]
    former: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _table() -> _Table:
    return msgspec.json.decode(files.path("countries.json").read_bytes(), type=_Table)


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Country]:
    return {c.code: c for c in _table().rows}


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for country in _table().rows:
        for name in (country.name, country.official, *country.names):
            for key in files.keys(name)[:1]:
                codes = found.setdefault(key, [])
                if country.code not in codes:
                    codes.append(country.code)
    return {key: tuple(codes) for key, codes in found.items()}


@lru_cache(maxsize=1)
def _demonyms() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for country in _table().rows:
        for form in country.demonyms:
            found.setdefault(files.fold(form), []).append(country.code)
    return {key: tuple(codes) for key, codes in found.items()}


@lru_cache(maxsize=1)
def _capitals() -> dict[str, tuple[tuple[str, Capital], ...]]:
    found: dict[str, list[tuple[str, Capital]]] = {}
    for country in _table().rows:
        for capital in country.capitals:
            for name in (capital.name, *capital.other_names):
                found.setdefault(files.fold(name), []).append((country.code, capital))
    return {key: tuple(rows) for key, rows in found.items()}


def every() -> tuple[Country, ...]:
    """All rows, ordered by code."""
    return _table().rows


def by_code(code: str | None) -> Country | None:
    """The country with this ISO 3166-1 alpha-2 code."""
    return _by_code().get((code or "").upper())


def by_name(name: str) -> Country | None:
    """The country of this name or alias (*Britain*, *DR Congo*, *U.S.*); None if there is none or the name is shared.

    Case counts for abbreviations only.
    *Georgia* gives the country: whoever must tell it from the state asks the gazetteer.
    """
    found = all_by_name(name)
    return found[0] if len(found) == 1 else None


def all_by_name(name: str) -> tuple[Country, ...]:
    """All countries of this name or alias (*Congo* has two)."""
    for key in files.keys(name):
        codes = _names().get(key, ())
        if codes:
            return tuple(_by_code()[c] for c in codes)
    return ()


def by_former_name(name: str) -> tuple[Country, ...]:
    """The present countries on the ground of a state of the past (*Czechoslovakia*: two of them)."""
    codes = _table().former.get(files.fold(name), ())
    return tuple(_by_code()[c] for c in codes if c in _by_code())


def by_demonym(word: str) -> tuple[Country, ...]:
    """The countries that this noun or adjective belongs to (*Kazakh*, *Kenyans*; *Congolese* has two); empty if none.

    Nationality words are written with a capital; a word that begins in lower case has no country.
    """
    if not word[:1].isupper():
        return ()
    return tuple(_by_code()[c] for c in _demonyms().get(files.fold(word), ()))


def by_capital(name: str, on: str | None = None) -> tuple[Country, ...]:
    """The countries whose capital bears (on that day, or ever) this name."""
    rows = _capitals().get(files.fold(name), ())
    day = (on or "")[:10]
    codes = [code for code, c in rows if not day or (c.begin <= day and (not c.end or day <= c.end))]
    return tuple(_by_code()[c] for c in dict.fromkeys(codes))


def facts(code: str, on: str | None = None) -> tuple[Fact, ...]:
    """What the tables say of a country, the capital as it was on that day, each line with the table that says it."""
    country = by_code(code)
    if country is None:
        return ()
    name = country.capital(on)
    table = "countries/capitals-history" if len(country.capitals) > 1 else "countries/factbook"
    return ((Fact("capital", name, table),) if name else ()) + country.facts
