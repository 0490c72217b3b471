"""Mentions of places, and how much a bare name says by itself."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.items import PlaceForm
from onrecord.tables import gazetteer


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of words that names a place.

    ``name`` is what is looked up, ``base`` the name inside a site (*Almaty* of *Almaty airport*).
    ``inside``: it is part of the name of something else.
    ``kinds`` are the gazetteer kinds that the words ask for (*the river*, *province*); empty: any.
    """

    first: int
    last: int
    name: str
    form: PlaceForm
    score: float = 1.0
    inside: bool = False
    dateline: bool = False
    kinds: tuple[str, ...] = ()
    base: str = ""


def put(taken: list[Mention | None], mention: Mention) -> None:
    if mention.first < mention.last and all(taken[i] is None for i in range(mention.first, mention.last)):
        for i in range(mention.first, mention.last):
            taken[i] = mention


def is_land(phrase: str) -> bool:
    """A stretch of land over several countries; blocs of states are organisations."""
    region = gazetteer.region(phrase)
    return region is not None and region.kind != "bloc"


def significance(phrase: str) -> float:
    """How large the largest place of the name is: 9 a country, 7 a capital, else the logarithm of its people."""
    best = 0.0
    for e in gazetteer.lookup(phrase):
        if e.kind == "country":
            return 9.0
        size = min(len(str(e.population or 0)) - 1.0, 6.0)
        if e.kind == "capital" and size >= 4:
            size = 7.0
        elif e.kind in ("adm1", "region", "disputed", "continent"):
            size = 5.5 if e.kind != "adm1" or (e.population or 0) > 500_000 else 5.0
        best = max(best, size)
    return max(best, 8.0 if is_land(phrase) else 0.0)
