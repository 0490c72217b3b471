"""Who held which public office, in which country, on which day.

Titles are compared by what they are about: *interior minister*, *Minister of Internal Affairs* and *home secretary*
have the same portfolio (``office-words.tsv``); a deputy is never taken for the office itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from onrecord.tables import files

TABLE = "office-holders"
_WORD = re.compile(r"[^\W\d_]+")


class Holder(msgspec.Struct, frozen=True):
    """A tenure. ``end`` is None where the table has none; ``certain`` is false where it cannot vouch for the day.

    ``flags`` are the table's own doubts and must be shown with the row.
    """

    row: str
    country: str
    role: str
    title: str
    person: str
    aliases: tuple[str, ...] = ()
    begin: str | None = None
    end: str | None = None
    certain: bool = True
    flags: str = ""
    table: str = TABLE


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, str], tuple[tuple[str, str], ...], frozenset[str]]:
    """Single words and their sense, phrases and their sense, words that say nothing."""
    single: dict[str, str] = {}
    phrases: list[tuple[str, str]] = []
    empty: list[str] = []
    for line in files.path("office-words.tsv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        words, sense = line.split("\t")
        if sense == "-":
            empty.append(words)
        elif " " in words:
            phrases.append((words, sense))
        else:
            single[words] = sense
    return single, tuple(sorted(phrases, key=lambda p: (-len(p[0]), p[0]))), frozenset(empty)


@lru_cache(maxsize=4096)
def portfolio(title: str) -> frozenset[str]:
    """What a title is about, as a set of senses (*Deputy Minister of Internal Affairs*: deputy, minister, interior)."""
    single, phrases, empty = _words()
    text = " " + " ".join(_WORD.findall(title.casefold())) + " "
    for phrase, sense in phrases:
        text = text.replace(f" {phrase} ", f" {sense} ")
    return frozenset(single.get(w, w) for w in re.findall(r"[\w-]+", text) if single.get(w, w) not in empty)


def holders(country: str, office: str, on: str) -> tuple[Holder, ...]:
    """Those who held the office in the country (ISO2) on the day (ISO date), exact titles before wider ones.

    ``office`` is a title as a report writes it (*president*, *interior minister*) or ``head of state``,
    ``head of government``, ``leader``. Several rows come back where two persons bear the title (or on the day of a
    hand-over): a single row whose ``certain`` is true is an answer, anything else is not.
    """
    wanted = portfolio(office)
    rows = [h for h in _on_day(country.upper(), on[:10]) if _role_fits(h, office) or _title_fits(wanted, h)]
    exact = [h for h in rows if portfolio(h.title) == wanted]
    return tuple(_one_a_person(exact or rows))


def held_by(person: str, on: str, country: str | None = None) -> tuple[Holder, ...]:
    """The offices that a person of this name (full name, alias or surname) held on the day; the caller must see
    whether the rows are of one person (same ``country`` and ``person``) before it believes them."""
    key = files.fold(person)
    sql = "select h.* from holder_names n join holders h on h.number = n.holder where n.key = ?"
    rows = files.connect("facts.sqlite").execute(sql + " order by h.number", (key,)).fetchall()
    found = [_holder(r, on[:10]) for r in rows if _covers(r, on[:10]) and (country is None or r[2] == country.upper())]
    return tuple(found)


@lru_cache(maxsize=512)
def _on_day(country: str, day: str) -> tuple[Holder, ...]:
    sql = "select * from holders where country = ? order by number"
    rows = files.connect("facts.sqlite").execute(sql, (country,)).fetchall()
    return tuple(_holder(r, day) for r in rows if _covers(r, day))


_Row = tuple[int, str, str, str, str, str, str, str, str, str, str, str]


def _covers(row: _Row, day: str) -> bool:
    """Whether the tenure may cover the day; dates that are only a month or a year count as the whole of it."""
    begin, end, gone_by = row[7], row[8], row[10]
    if begin > day or not begin:
        return False
    if end:
        return day[: len(end)] <= end
    return not gone_by or day <= gone_by


def _holder(row: _Row, day: str) -> Holder:
    _, name, country, role, title, person, aliases, begin, end, last_listed, gone_by, flags = row
    certain = bool(end) or (day <= last_listed if last_listed else not gone_by)
    stops = re.search(r"source stops (\d{4}-\d\d-\d\d)", flags)
    if (stops and day > stops[1]) or "no end although" in flags or "end before begin" in flags:
        certain = False
    others = tuple(a for a in aliases.split(";") if a)
    return Holder(name, country, role, title, person, others, begin or None, end or None, certain, flags)


def _role_fits(holder: Holder, office: str) -> bool:
    return {
        "head of state": holder.role == "head-of-state",
        "head of government": holder.role == "head-of-government",
        "leader": holder.role in ("leader", "head-of-state", "head-of-government"),
    }.get(office.casefold(), False)


def _title_fits(wanted: frozenset[str], holder: Holder) -> bool:
    """The title has all of what is asked for, is no deputy's unless asked, and *minister* alone is no office."""
    has = portfolio(holder.title)
    if not wanted or not wanted <= has or ("deputy" in has) != ("deputy" in wanted):
        return False
    if "minister" in wanted:
        return len(wanted) > 1
    return has == wanted or bool(wanted - {"president", "chief", "secretary", "governor", "speaker"})


def _one_a_person(rows: list[Holder]) -> list[Holder]:
    """Doubles of one person and title out: the first row of the table stands."""
    seen: dict[tuple[str, str], Holder] = {}
    for holder in rows:
        seen.setdefault((files.fold(holder.person), holder.title), holder)
    return list(seen.values())
