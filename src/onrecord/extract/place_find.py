"""Finds mentions of places: what the model takes for places, and what the gazetteer knows among other capitals.

The gazetteer has a village of nearly every name, so a capitalised run that the model did not mark counts only with
a reason: a country or demonym, a dateline, a preposition of place before it, or the same name as a place elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from onrecord.extract.base import Report
from onrecord.extract.place_mention import Mention, is_land, put, significance
from onrecord.extract.place_sites import add_descriptions, add_sites
from onrecord.extract.place_words import listed, tables
from onrecord.language.analysis import Analysis, Name
from onrecord.tables import countries, gazetteer, organisations

MOST_WORDS = 5
_DATELINE = re.compile(
    r"[ \t]*(?:\([^)\n]{2,30}\)[ \t]*)?(?P<place>[A-ZÀ-Þ][^\W\d]*(?:[ '’-][A-ZÀ-Þ][^\W\d]*){0,4}"
    r"(?:/[A-ZÀ-Þ][^\W\d]*(?:[ '’-][A-ZÀ-Þ][^\W\d]*){0,3}){0,2})(?P<rest>,[^\n]{0,60}?)?"
    r"[ \t]*(?:\([^)\n]{2,40}\)[ \t]*(?:[-–—:]|$|\.)|[-–—]{1,2}[ \t])"
)


def find(report: Report) -> list[Mention]:
    """All mentions in reading order, none over another."""
    a = report.analysis
    taken: list[Mention | None] = [None] * len(a)
    persons = _person_words(a)
    votes = _votes(a)
    outlet = _outlet_words(report)
    for mention in _datelines(a):
        put(taken, mention)
    for name in a.names:
        if name.type in ("LOC", "FAC"):
            for part in _parts(a, name):
                found_here = _from_place_name(a, part)
                if found_here and found_here.name.lower() not in outlet:
                    put(taken, found_here)
    names_at: list[Name | None] = [None] * len(a)
    for name in a.names:
        for i in range(name.start, name.end):
            names_at[i] = name
    evidence = _Evidence(a, names_at, persons, votes, outlet, plain=_sums(a, taken))
    _from_runs(evidence, taken)
    evidence.believed.update(m.name for m in taken if m is not None and m.form == "name" and not m.inside)
    _from_runs(evidence, taken)  # again: what was believed once is a place wherever it stands
    add_sites(a, taken)
    add_descriptions(a, taken)
    found = sorted({m for m in taken if m is not None}, key=lambda m: m.first)
    return [m for m in found if a.phrase(m.first, m.last).strip()]


def _person_words(a: Analysis) -> frozenset[str]:
    """Words of the names of persons with more than one word: *Jordan* is nobody's country in a text on Eve Jordan."""
    return frozenset(
        a.word(i)
        for n in a.names
        if n.type == "PERSON" and n.end - n.start > 1 and n.score > 0.6
        for i in range(n.start, n.end)
    )


def _votes(a: Analysis) -> dict[str, Counter[str]]:
    """How often the model took each name for which type."""
    found: dict[str, Counter[str]] = {}
    for n in a.names:
        found.setdefault(a.phrase(n.start, n.end).title(), Counter())[n.type] += 1
    return found


def _sums(a: Analysis, taken: list[Mention | None]) -> set[int]:
    """Capitalised words right before the unit of a sum of money (*176 Hong Kong dollars*): they name no place.

    What the model took for a place there is dropped.
    """
    found: set[int] = set()
    units = listed("money_units")
    for i in range(1, len(a)):
        if a.lower(i) not in units:
            continue
        k = i
        while k > 0 and i - k < 4 and a.word(k - 1)[:1].isupper() and a.upos[k - 1] in ("PROPN", ""):
            k -= 1
        if k == i or _is_demonym(a.phrase(k, i)):
            continue
        found.update(range(k, i))
        for j in range(k, i):
            taken[j] = None
    return found


# ------------------------------------------------------------------------------------------------ names of the model
def _trim(a: Analysis, first: int, last: int) -> tuple[int, int]:
    """Without articles, clitics, full stops and quotation marks at the rims."""
    while first < last and (
        a.lower(first) in ("the", "a", "an", "'s", "'") or not any(c.isalnum() for c in a.word(first))
    ):
        first += 1
    while last > first and (a.lower(last - 1) in ("'s", "'") or not any(c.isalnum() for c in a.word(last - 1))):
        last -= 1
    return first, last


def _parts(a: Analysis, name: Name) -> list[Name]:
    """*Springfield, Illinois* and *Goma and Bukavu* marked as one name are two."""
    cuts = [k for k in range(name.start, name.end) if a.word(k) == ","]
    cuts += [
        k
        for k in range(name.start, name.end)
        if a.lower(k) == "and" and not gazetteer.known(a.phrase(name.start, name.end))
    ]
    edges = [name.start, *sorted(cuts), name.end]
    parts = [(edges[0], edges[1]), *((lo + 1, hi) for lo, hi in pairwise(edges[1:]))]
    return [Name(lo, hi, name.type, name.score) for lo, hi in parts if lo < hi]


def _from_place_name(a: Analysis, name: Name) -> Mention | None:
    first, last = _trim(a, name.start, name.end)
    while first < last and a.word(first)[:1].islower():  # *northern Serbia*
        first += 1
    if first >= last or not a.word(first)[:1].isupper():
        return None
    phrase = a.phrase(first, last)
    if last - first == 1 and (phrase in listed("never") or len(phrase) < 2):
        return None
    if _is_demonym(phrase):
        return Mention(first, last, phrase, "demonym", name.score)
    if phrase in tables()["metonyms"]:
        return Mention(first, last, phrase, "site", name.score)
    if _is_body(phrase):
        return None
    site = a.lower(last - 1) in listed("sites") and last - first > 1
    known = gazetteer.known(phrase) or is_land(phrase)
    locative = first > 0 and a.lower(first - 1) in listed("locative")
    if not known and name.score < (0.4 if locative or site else 0.75):
        return None  # a name that neither the gazetteer nor the words around vouch for
    return Mention(
        first,
        last,
        phrase,
        "site" if site or name.type == "FAC" else "name",
        name.score,
        kinds=asked_kinds(a, first, last),
        base=_base(phrase) if site else "",
    )


def _base(phrase: str) -> str:
    """The town whose name a public site bears whole (*Almaty airport*, *Kaduna Central Prison*); streets bear any."""
    words = phrase.split()
    while len(words) > 1 and words[-1].lower() in listed("sites") | listed("site_fillers"):
        if words[-1].lower() not in listed("town_sites") | listed("site_fillers"):
            return ""
        words.pop()
    name = " ".join(words)
    return name if gazetteer.known(name) and significance(name) >= 4 else ""


def asked_kinds(a: Analysis, first: int, last: int) -> tuple[str, ...]:
    """The kinds that the words beside the name ask for: *Diffa region*, *the city of Diffa*, *the river Drina*."""
    kinds: dict[str, list[str]] = tables()["kind_words"]
    if last < len(a) and a.lower(last) in kinds and a.word(last)[:1].islower():
        return tuple(kinds[a.lower(last)])
    if last - first > 1 and a.lower(last - 1) in kinds:
        return tuple(kinds[a.lower(last - 1)])
    if first > 1 and a.lower(first - 1) == "of" and a.lower(first - 2) in kinds:
        return tuple(kinds[a.lower(first - 2)])
    if first > 0 and a.lower(first - 1) in ("river", "lake", "city", "town", "village", "island", "province", "port"):
        return tuple(kinds[a.lower(first - 1)])
    return ()


# ------------------------------------------------------------------------------------------------ datelines
def _datelines(a: Analysis) -> list[Mention]:
    """*NAIROBI, Kenya, Aug 14 (Agency) —* at the beginning of a paragraph: city by city."""
    found = []
    for first, last in a.paragraphs:
        if first >= last:
            continue
        match = dateline(a.content, a.starts[first], a.ends[last - 1])
        if not match:
            continue
        for part in re.finditer(r"[^/]+", match["place"]):
            one, two = a.words_in(match.start("place") + part.start(), match.start("place") + part.end())
            phrase = a.phrase(one, two)
            if one < two and gazetteer.known(phrase) and phrase not in listed("never"):
                found.append(Mention(one, two, phrase, "name", dateline=True))
        if match["rest"]:
            found.extend(_after_dateline(a, *a.words_in(match.start("rest"), match.end("rest"))))
    return found


def dateline(content: str, start: int, end: int) -> re.Match[str] | None:
    """The dateline at the beginning of the paragraph ``content[start:end]`` (*GOMA, Congo, May 17 (Newsline) -*)."""
    return _DATELINE.match(content, start, min(end, start + 160))


def _after_dateline(a: Analysis, first: int, last: int) -> list[Mention]:
    """The country or state between the city and the date."""
    for i in range(first, last):
        for j in range(min(last, i + 3), i, -1):
            phrase = a.phrase(i, j)
            if (
                phrase[:1].isupper()
                and a.word(j - 1)[-1:].isalnum()
                and any(e.kind in ("country", "adm1") for e in gazetteer.lookup(phrase))
            ):
                return [Mention(i, j, phrase, "name", dateline=True)]
    return []


# ------------------------------------------------------------------------------------------------ capitalised runs
@dataclass(slots=True)
class _Evidence:
    """What speaks for and against a capitalised word being a place; ``plain``: no name begins here."""

    a: Analysis
    names_at: list[Name | None]
    persons: frozenset[str]
    votes: dict[str, Counter[str]]
    outlet: frozenset[str]
    believed: set[str] = field(default_factory=set)
    plain: set[int] = field(default_factory=set)


def _outlet_words(report: Report) -> frozenset[str]:
    """The name of the outlet, whole: *Continental* in a report by Continental is no place."""
    outlet = (report.source.outlet or "").lower()
    return frozenset(x for x in (outlet, outlet.removeprefix("the ")) if x)


def _from_runs(e: _Evidence, taken: list[Mention | None]) -> None:
    """The longest names of the gazetteer in capitalised words that are no place yet."""
    a, i = e.a, 0
    while i < len(a):
        step = 1
        if i not in e.plain and taken[i] is None and a.word(i)[:1].isupper():
            widths = _widths(e, taken, i)
            if not widths:
                e.plain.add(i)
            for width in widths:
                mention = _known_run(e, i, i + width)
                if mention:
                    put(taken, mention)
                    step = width
                    break
        i += step


def _widths(e: _Evidence, taken: list[Mention | None], first: int) -> list[int]:
    """How many words from ``first`` on may name a place, the most first."""
    a, found = e.a, []
    headed = first > 1 and a.lower(first - 1) == "of" and a.lower(first - 2) in listed("heads")
    if a.lower(first) == "the":
        return []
    for last in range(first + 1, min(first + MOST_WORDS, len(a)) + 1):
        word = a.word(last - 1)
        if taken[last - 1] is not None or (
            last > first + 1 and "\n" in a.content[a.ends[last - 2] : a.starts[last - 1]]
        ):
            break
        if not (word[:1].isupper() or word.lower() in listed("connectors") or word in ("'", "’", "-")):
            break
        phrase = a.phrase(first, last)
        single = last == first + 1 and (phrase in listed("never") or len(phrase) < 2)
        if word[:1].isupper() and not single and phrase.lower() not in e.outlet and (headed or _told(phrase)):
            found.append(last - first)
    return found[::-1]


@lru_cache(maxsize=65536)
def _told(phrase: str) -> str:
    """What the tables say of capitalised words: ``demonym``, ``metonym``, ``body``, ``known`` (a place) or nothing."""
    if _is_demonym(phrase):
        return "demonym"
    if phrase in tables()["metonyms"]:
        return "metonym"
    if not gazetteer.known(phrase):
        return ""
    return "body" if _is_body(phrase) else "known"


def _known_run(e: _Evidence, first: int, last: int) -> Mention | None:
    a = e.a
    phrase = a.phrase(first, last)
    told = _told(phrase)
    name = e.names_at[first]
    if name is not None and e.names_at[last - 1] is not name:
        return None
    part = name is not None and (name.end - name.start) > (last - first)
    if told == "demonym":
        return Mention(first, last, phrase, "demonym", inside=part and name is not None and name.type != "NORP")
    if told == "metonym":
        return Mention(first, last, phrase, "site")
    if told == "body":
        return None
    if name is not None and name.type == "PERSON" and (part or (phrase in e.persons and phrase not in e.believed)):
        return None
    kinds = asked_kinds(a, first, last)
    if not told:  # *the village of X*: a place, though no table knows it
        return Mention(first, last, phrase, "name", 0.4) if not part and not _runs_on(a, first, last) else None
    weight = significance(phrase)
    if len(phrase) == 2 and phrase.isupper() and weight < 8 and (first == 0 or a.word(first - 1) != ","):
        return None  # *OK*, *AK*: states only after a comma
    if part:
        return Mention(first, last, phrase, "name", inside=True) if weight >= 5 else None
    if _runs_on(a, first, last) and weight < 8:
        return None
    return Mention(first, last, phrase, "name", 0.6, kinds=kinds) if _is_place(e, first, last, phrase, weight) else None


def _is_demonym(phrase: str) -> bool:
    adjective = phrase in tables()["adjectives"] or phrase.removesuffix("s") in tables()["adjectives"]
    return adjective or bool(countries.by_demonym(phrase) and not countries.by_name(phrase))


def _is_body(phrase: str) -> bool:
    """A body of the hand-written table (*Hamas*, *EU*), though a village somewhere bears the name too."""
    return significance(phrase) < 6 and any(o.source == "hand" for o in organisations.by_name(phrase))


def _runs_on(a: Analysis, first: int, last: int) -> bool:
    """More capitals stand right beside: the words are a piece of a longer name."""
    after = (
        last < len(a)
        and a.starts[last] - a.ends[last - 1] == 1
        and a.word(last)[:1].isupper()
        and a.upos[last] in ("PROPN", "")
    )
    before = (
        first > 0
        and a.starts[first] - a.ends[first - 1] == 1
        and a.word(first - 1)[:1].isupper()
        and a.upos[first - 1] == "PROPN"
    )
    return after or before


def _is_place(e: _Evidence, first: int, last: int, phrase: str, weight: float) -> bool:
    """Whether a known name that the model did not take for a place is one here."""
    a, name = e.a, e.names_at[first]
    seen = e.votes.get(phrase.title(), Counter())
    if phrase in e.persons and not seen["LOC"]:
        return False
    before = a.lower(first - 1) if first else ""
    if name is not None and name.type == "DATE":
        return False
    contained = last + 1 < len(a) and a.word(last) == "," and bool(countries.by_name(a.word(last + 1)))
    headed = first > 1 and before == "of" and a.lower(first - 2) in listed("heads")
    tailed = last < len(a) and a.lower(last) in listed("tails") and a.word(last)[:1].islower()
    island = before == "on" and any(x.kind in ("island", "islands") for x in gazetteer.lookup(phrase))
    if contained or headed or tailed or island:
        return True
    if seen["PERSON"] > seen["LOC"] and weight < 7 and phrase not in e.believed:
        return False
    if phrase in e.believed or seen["LOC"]:
        return True
    if weight >= 8:  # a country
        bearer = phrase in listed("given_names") and name is not None and name.type == "PERSON"
        return not bearer or before in listed("locative")
    if before in listed("locative") and weight >= 3:
        return name is None or name.type != "ORG" or name.score < 0.7
    # capitals speak for governments, and a weak model takes them for persons and bodies
    large = weight >= 6 and (name is None or name.score < 0.97) and not a.word(first).isupper()
    return large or (weight >= 5.5 and (name is None or name.type != "PERSON"))
