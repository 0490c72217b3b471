"""Organisations that crisis reports name: UN bodies, blocs, armed groups, armies, aid groups, media, companies."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from onrecord.model.items import Sector
from onrecord.tables import files

TABLE = "organisations"


class Organisation(msgspec.Struct, frozen=True):
    """One row. ``country`` is ISO2 or None; ``sector`` follows from the kind where the kind settles it."""

    row: str
    name: str
    acronyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    kind: str = ""
    country: str | None = None
    sector: Sector | None = None
    source: str = ""
    table: str = TABLE


@lru_cache(maxsize=4096)
def by_name(name: str) -> tuple[Organisation, ...]:
    """All organisations of this name, alias or acronym, hand-written rows first; several when an acronym is shared.

    *RSF* is the Rapid Support Forces and Reporters Without Borders: choose by context or not at all.
    """
    connection = files.connect("facts.sqlite")
    for key in files.keys(name):
        rows = connection.execute(
            "select o.row, o.name, o.acronyms, o.aliases, o.kind, o.country, o.sector, o.source"
            " from organisation_names n join organisations o on o.number = n.organisation"
            " where n.key = ? order by o.number",
            (key,),
        ).fetchall()
        if rows:
            return tuple(_organisation(*r) for r in rows)
    return ()


def _organisation(
    row: str, name: str, acronyms: str, aliases: str, kind: str, country: str, sector: str, source: str
) -> Organisation:
    read = msgspec.convert(sector or None, Sector | None)
    return Organisation(row, name, _split(acronyms), _split(aliases), kind, country or None, read, source)


def _split(text: str) -> tuple[str, ...]:
    return tuple(x for x in text.split(";") if x)
