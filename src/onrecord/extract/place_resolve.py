"""Which row of the gazetteer a mention means: size, kind, the countries of the report, containment and nearness.

Method: every candidate row gets a score in powers of ten of people (a town in the country that the report is about
beats one a hundred times its size elsewhere); a first pass settles what is plain, a second uses it for the rest.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field

from onrecord.extract.place_mention import Mention
from onrecord.extract.place_words import tables
from onrecord.tables import countries, gazetteer
from onrecord.tables.files import fold
from onrecord.tables.gazetteer import Entry

NEAR = 40
"""How many settled places are looked at for nearness: enough for a report, and a bound for anything longer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The row that is meant (None where it stays open) and how many rows there were."""

    entry: Entry | None
    candidates: int
    margin: float = 0.0


@dataclass(slots=True)
class Setting:
    """What the report says of where it plays: weight of each country, province names, rows settled so far."""

    countries: dict[str, float]
    provinces: Counter[tuple[str, str]]
    settled: list[Entry]
    memo: dict[tuple[str, str, tuple[str, ...], str], Choice] = field(default_factory=dict)


def candidates(mention: Mention) -> tuple[Entry, ...]:
    """The rows of the name; where the name with its kind word has none, those of the name without it."""
    told = metonym(mention.name)
    if told is not None:
        return (told,)
    found = gazetteer.lookup(mention.name)
    words = mention.name.split()
    kinds: dict[str, list[str]] = tables()["kind_words"]
    if len(words) > 1 and words[-1].lower() in kinds:
        asked = kinds[words[-1].lower()]
        found += tuple(e for e in gazetteer.lookup(" ".join(words[:-1])) if e.kind in asked and e not in found)
    elif not found and len(words) > 1 and words[0].lower() in kinds and words[0].lower() not in ("port",):
        asked = kinds[words[0].lower()]
        found = tuple(e for e in gazetteer.lookup(" ".join(words[1:])) if e.kind in asked)
    if not found and mention.base:
        return gazetteer.lookup(mention.base)
    if mention.form != "site" and "airport" not in mention.name.lower():
        rest = tuple(e for e in found if e.kind != "airport")
        found = rest or found
    return found


def metonym(name: str) -> Entry | None:
    """The town of a building that stands for a government or a body (*the Kremlin*)."""
    told: dict[str, list[str]] = tables()["metonyms"]
    if name not in told:
        return None
    town, country = told[name]
    rows = [e for e in gazetteer.lookup(town) if e.country == country and e.kind in gazetteer.SEATS]
    return max(rows, key=lambda e: (e.population or 0, e.row), default=None)


def resolve(
    mentions: list[Mention], containers: list[int | None], on: str | None, hint: str | None = None
) -> list[Choice]:
    """A choice for each mention. ``containers`` holds the mention that names what contains it (*X, Kenya*), or None.

    ``hint`` is a country code that the source speaks for (none is guessed where it is None).
    """
    lists = [candidates(m) if m.form not in ("demonym", "description") else () for m in mentions]
    setting = _setting(mentions, lists, hint)
    first: list[Choice] = [_choose(m, c, setting, None) for m, c in zip(mentions, lists, strict=True)]
    for m, choice in zip(mentions, first, strict=True):
        if choice.entry is not None and choice.margin >= 1.0 and not m.inside:
            if choice.entry not in setting.settled[:NEAR]:
                setting.settled.append(choice.entry)
            if choice.entry.country and choice.entry.kind != "country":
                land = choice.entry.country
                setting.countries[land] = setting.countries.get(land, 0.0) + (0.5 if choice.candidates > 3 else 1.0)
                if choice.entry.admin1:
                    setting.provinces[choice.entry.country, choice.entry.admin1] += 1
    setting.memo.clear()
    outer = _outer(mentions, lists, containers, setting)
    out: list[Choice] = []
    for n, (m, rows) in enumerate(zip(mentions, lists, strict=True)):
        holder = containers[n]
        if n in outer:
            out.append(outer[n])
        elif m.form == "demonym":
            out.append(_of_demonym(m, setting))
        elif m.form == "description":
            out.append(_of_description(m, setting, on))
        else:
            out.append(_choose(m, rows, setting, _holder_entry(mentions, holder, outer, setting)))
    return _one_sense(mentions, containers, out)


def _holder_entry(
    mentions: list[Mention], holder: int | None, outer: dict[int, Choice], setting: Setting
) -> Entry | None:
    if holder is None:
        return None
    if holder in outer:
        return outer[holder].entry
    return _of_demonym(mentions[holder], setting).entry if mentions[holder].form == "demonym" else None


def _outer(
    mentions: list[Mention],
    lists: list[tuple[Entry, ...]],
    containers: list[int | None],
    setting: Setting,
) -> dict[int, Choice]:
    """What the containing names mean: the row that has a place of the contained name (*Athens, Georgia*)."""
    found: dict[int, Choice] = {}
    for n, holder in enumerate(containers):
        if holder is None or mentions[holder].form == "demonym" or holder in found:
            continue
        rows = [e for e in lists[holder] if e.kind in gazetteer.AREAS] or list(lists[holder])
        best: tuple[float, Entry] | None = None
        for e in rows:
            inner = max((_score(mentions[n], x, setting, None) for x in lists[n] if _contains(e, x)), default=-5.0)
            score = _score(mentions[holder], e, setting, None) * 0.5 + inner
            if best is None or (score, best[1].row) > (best[0], e.row):
                best = (score, e)
        if best is not None:
            found[holder] = Choice(best[1], len(lists[holder]), 2.0)
    return found


def country_entry(code: str) -> Entry | None:
    """The gazetteer's row of a country."""
    country = countries.by_code(code)
    rows = gazetteer.lookup(country.name) if country else ()
    return next((e for e in rows if e.kind == "country" and e.country == code), None)


def _of_demonym(m: Mention, setting: Setting) -> Choice:
    """The country of a nationality word; where two share it, the one that the report names more often, else none."""
    continent = tables()["adjectives"].get(m.name.removesuffix("s"))
    if continent:
        order = {"continent": 0, "country": 1, "adm1": 2, "region": 3, "disputed": 4}
        rows = [e for e in gazetteer.lookup(continent) if e.kind in order]
        rows.sort(key=lambda e: (order[e.kind], -(e.population or 0), e.row))
        return Choice(rows[0] if rows else None, 1)
    codes = [c.code for c in countries.by_demonym(m.name)]
    choices = len(codes)
    if len(codes) > 1:
        named = [c for c in codes if setting.countries.get(c, 0) > 1.2]
        large = [
            c
            for c in codes
            if (population := _population(c)) and population > 20 * max(_population(x) for x in codes if x != c)
        ]
        codes = named if len(named) == 1 else large if len(large) == 1 else codes
    return Choice(country_entry(codes[0]) if len(codes) == 1 else None, choices)


def _population(code: str) -> int:
    country = countries.by_code(code)
    return (country.population or 0) if country else 0


def _of_description(m: Mention, setting: Setting, on: str | None) -> Choice:
    """*the capital* is that of the one country that the report is about; other descriptions stay open."""
    total = sum(setting.countries.values())
    if m.name.lower() != "capital" or not total:
        return Choice(None, 0)
    code, weight = min(setting.countries.items(), key=lambda p: (-p[1], p[0]))
    country = countries.by_code(code)
    name = country.capital(on) if country else None
    if weight < 0.6 * total or name is None:
        return Choice(None, 0)
    rows = [e for e in gazetteer.lookup(name) if e.country == code and e.kind in gazetteer.SEATS]
    rows.sort(key=lambda e: (e.kind != "capital", -(e.population or 0), e.row))
    return Choice(rows[0] if rows else None, 1)


def _setting(mentions: list[Mention], lists: list[tuple[Entry, ...]], hint: str | None) -> Setting:
    weights: Counter[str] = Counter()
    provinces: Counter[tuple[str, str]] = Counter()
    if hint:
        weights[hint] += 1
    for m, rows in zip(mentions, lists, strict=True):
        if m.form == "demonym":
            found = countries.by_demonym(m.name)
            for country in found:
                weights[country.code] += 1.0 / len(found)  # type: ignore[assignment]
            continue
        named = [e for e in rows if e.kind == "country"]
        if len(named) == 1:
            weights[named[0].country or ""] += 3 if m.dateline else 1.5  # type: ignore[assignment]
        states = [e for e in rows if e.kind == "adm1"]
        if not named and states and len({e.country for e in states}) == 1 and (states[0].population or 0) > 300_000:
            weights[states[0].country or ""] += 1
            towns = any(e.kind in ("capital", "seat1", "place") and (e.population or 0) > 100_000 for e in rows)
            for e in states if not towns else ():  # *Washington* and *New York* are towns as well
                provinces[e.country or "", e.admin1 or e.name] += 1
    return Setting(dict(weights), provinces, [])


def _size(e: Entry) -> float:
    sizes: dict[str, float] = tables()["kind_sizes"]
    size = math.log10(e.population) if e.population else sizes.get(e.kind, 2.0)
    if e.kind in ("adm1", "region", "disputed"):
        size = max(size, sizes.get(e.kind, 2.0))
    return size


def _choose(m: Mention, rows: tuple[Entry, ...], setting: Setting, inside: Entry | None) -> Choice:
    """The best row; the same name in the same setting is looked at once."""
    key = (m.name, m.form, m.kinds, inside.row if inside else "")
    if key not in setting.memo:
        setting.memo[key] = _best(m, rows, setting, inside) if rows else Choice(None, 0)
    return setting.memo[key]


def _best(m: Mention, rows: tuple[Entry, ...], setting: Setting, inside: Entry | None) -> Choice:
    scored = sorted(((_score(m, e, setting, inside), e) for e in rows), key=lambda p: (-p[0], p[1].row))
    best, entry = scored[0]
    entry = _in_country(_town_of(m, entry, scored), scored)
    rival = next((s for s, e in scored[1:] if not _same_ground(entry, e)), best - 9)
    distinct = 1 + sum(not _same_ground(entry, e) for _, e in scored[1:])
    if inside is None and entry.country not in setting.countries and _is_general(m.name):
        return Choice(None, len(rows))  # *the National Capital Region*: many states have one
    if best < 3.2 and entry.country not in setting.countries and best - rival < 0.6 and distinct > 1:
        return Choice(None, len(rows))  # small places of one name in several countries, none of them of this report
    return Choice(entry, len(rows), best - rival)


def _is_general(name: str) -> bool:
    return all(w.lower() in tables()["general_words"] for w in name.split())


def _score(m: Mention, e: Entry, setting: Setting, inside: Entry | None) -> float:
    priors: dict[str, float] = tables()["kind_priors"]
    score = _size(e) + priors.get(e.kind, 0.0)
    if m.kinds:
        score += 2.0 if e.kind in m.kinds else -1.0
    if m.form == "site":
        score += 2.0 if e.kind in ("airport", "facility", "section") else 0.0
    if fold(e.name) == fold(m.name):
        score += 1.2
    if e.country and e.kind not in ("country",):
        total = sum(setting.countries.values()) or 1
        weight = setting.countries.get(e.country, 0)
        if weight:
            score += 1.0 + 1.6 * weight / total
        if e.admin1 and e.kind != "adm1" and setting.provinces.get((e.country, e.admin1), 0):
            score += 1.5
    if inside is not None:
        score += 6.0 if _contains(inside, e) else -2.0
    elif setting.settled and e.kind != "country":
        near = (
            min(gazetteer.distance_km(e, other) for other in setting.settled[:NEAR] if other is not e)
            if any(other is not e and other.kind != "country" for other in setting.settled[:NEAR])
            else 9999.0
        )
        score += 0.8 if near < 150 else 0.4 if near < 400 else 0.0
    return score


def _contains(outer: Entry, inner: Entry) -> bool:
    if outer.row == inner.row:
        return False
    if outer.kind == "country":
        return inner.country == outer.country
    if outer.kind == "adm1":
        return inner.country == outer.country and fold(inner.admin1 or "") == fold(outer.admin1 or outer.name)
    if outer.country and inner.country and outer.country != inner.country:
        return False
    return gazetteer.distance_km(outer, inner) <= 1.2 * (outer.radius_km or 60)


def _same_ground(a: Entry, b: Entry) -> bool:
    """Rows that no reader would tell apart: a town and its district, doubles of one place."""
    return a.country == b.country and gazetteer.distance_km(a, b) < max(
        40.0, 0.7 * max(a.radius_km or 0, b.radius_km or 0)
    )


def _town_of(m: Mention, entry: Entry, scored: list[tuple[float, Entry]]) -> Entry:
    """A district or province of the name of its town means the town, unless the words ask for the area."""
    if entry.kind not in ("adm1", "adm2") or (m.kinds and entry.kind in m.kinds):
        return entry
    for _, e in scored:
        if e.kind in gazetteer.SEATS and e.country == entry.country and e.population:
            share = e.population / max(entry.population or 1, 1)
            town = share > 0.25 or e.kind == "capital" or (entry.kind == "adm2" and share > 0.1)
            if town and (_contains(entry, e) or _same_ground(entry, e)):
                return e
    return entry


def _in_country(entry: Entry, scored: list[tuple[float, Entry]]) -> Entry:
    """A disputed stretch of land without a country gives way to the row of the same ground that has one (*Gaza*)."""
    if entry.country or entry.kind not in ("disputed", "region", "facility"):
        return entry
    reach = entry.radius_km or 40.0
    near = (e for _, e in scored if e.country and gazetteer.distance_km(entry, e) <= reach)
    return next(near, entry) if entry.kind != "region" else entry


def _one_sense(mentions: list[Mention], containers: list[int | None], choices: list[Choice]) -> list[Choice]:
    """A bare name means what the same name with its container means elsewhere in the report."""
    told: dict[str, Choice] = {}
    for m, holder, choice in zip(mentions, containers, choices, strict=True):
        if holder is not None and choice.entry is not None:
            told.setdefault(fold(m.name), choice)
    return [
        told.get(fold(m.name), c) if holder is None and not m.kinds and m.form == "name" else c
        for m, holder, c in zip(mentions, containers, choices, strict=True)
    ]
