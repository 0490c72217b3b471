"""The bundled gazetteer: some 387,000 places under 600,000 folded names, opened in a millisecond.

A look-up gives every row of a name; which of them a report means is for the reader of places to say.
"""

from __future__ import annotations

import math
from functools import lru_cache

import msgspec

from onrecord.tables import files

TABLE = "gazetteer"
SEATS = frozenset(
    {"capital", "seat1", "seat2", "seat3", "seat4", "seat5", "place", "section", "locality", "settlement"}
)
"""Kinds that are towns, villages or parts of them."""
AREAS = frozenset({"country", "adm1", "adm2", "region", "disputed", "continent"})
"""Kinds that are stretches of land with other places in them."""


class Entry(msgspec.Struct, frozen=True):
    """One row. ``radius_km`` is a rough size; numbers are None where unknown; ``country`` is ISO2."""

    row: str
    name: str
    kind: str
    lat: float
    lon: float
    country: str | None
    admin1: str | None
    population: int | None = None
    radius_km: float | None = None


class Region(msgspec.Struct, frozen=True):
    """A group of countries (*the Sahel*, *Central Asia*, *the EU*) and its members' ISO2 codes.

    ``kind``: ``un-m49``, ``usage`` (a stretch of land) or ``bloc`` (an organisation of states, no place).
    """

    name: str
    kind: str
    members: tuple[str, ...]


@lru_cache(maxsize=1)
def _kinds() -> dict[int, str]:
    return dict(files.connect("gazetteer.sqlite").execute("select number, kind from kinds").fetchall())


@lru_cache(maxsize=1)
def _provinces() -> dict[int, tuple[str, str]]:
    rows = files.connect("gazetteer.sqlite").execute("select number, country, name from provinces").fetchall()
    return {n: (country, name) for n, country, name in rows}


@lru_cache(maxsize=16384)
def lookup(name: str) -> tuple[Entry, ...]:
    """All places of this name or alias, in the order of the table; empty if there is none.

    Marks, case, hyphens and a leading *the* do not count, but abbreviations (*US*, *Ind.*) keep their case.
    """
    numbers: dict[int, None] = {}
    for key in files.keys(name):
        numbers.update(dict.fromkeys(_numbers(key)))
    return tuple(_entry(n) for n in numbers)


def known(name: str) -> bool:
    """Whether any place bears the name; cheaper than ``lookup``."""
    return any(_numbers(key) for key in files.keys(name))


@lru_cache(maxsize=65536)
def _numbers(key: str) -> tuple[int, ...]:
    row = files.connect("gazetteer.sqlite").execute("select places from names where key = ?", (key,)).fetchone()
    packed: bytes = row[0] if row else b""
    return tuple(int.from_bytes(packed[i : i + 3], "big") for i in range(0, len(packed), 3))


@lru_cache(maxsize=32768)
def _entry(number: int) -> Entry:
    sql = "select row, name, kind, lat, lon, province, population, radius from places where number = ?"
    row, name, kind, lat, lon, province, population, radius = (
        files.connect("gazetteer.sqlite").execute(sql, (number,)).fetchone()
    )
    country, admin1 = _provinces()[province]
    if isinstance(row, int):
        row = f"gn:{row}" if row > 0 else f"pc:{-row}"
    return Entry(
        row,
        name,
        _kinds()[kind],
        lat / 1e4,
        lon / 1e4,
        country or None,
        admin1 or None,
        population,
        float(radius) if radius else None,
    )


@lru_cache(maxsize=1024)
def region(name: str) -> Region | None:
    """The group of countries of this name or alias."""
    for key in files.keys(name):
        sql = "select name, kind, members from regions where key = ?"
        row = files.connect("gazetteer.sqlite").execute(sql, (key,)).fetchone()
        if row:
            return Region(row[0], row[1], tuple(row[2].split()))
    return None


def distance_km(a: Entry, b: Entry) -> float:
    """The distance of two points on a sphere of radius 6371 km."""
    lat1, lat2 = math.radians(a.lat), math.radians(b.lat)
    half_turn = math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * half_turn
    return 12742 * math.asin(min(1.0, math.sqrt(h)))
