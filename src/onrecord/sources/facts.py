"""What a page says of itself: JSON-LD (also inside @graph), meta elements, time elements, the address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from onrecord.model.record import Problem
from onrecord.model.source import PublishedFrom
from onrecord.sources.dates import stamp
from onrecord.sources.detect import problem
from onrecord.sources.page import Head
from onrecord.sources.tokens import decoded
from onrecord.sources.words import table

_SCRIPT_SIZE, _NODES, _DEPTH = 2_000_000, 20_000, 60
_WRAP = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$")
_BY = re.compile(r"^(?:written |reported |posted )?by:?\s+", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]{0,200}>")
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})[/_.-]?(0?[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_URL_MONTH = re.compile(
    r"/((?:19|20)\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d{1,2})(?!\d)", re.IGNORECASE
)


class Stamp(NamedTuple):
    """A time stamp as the page gives it, and where it stood."""

    written: str
    origin: PublishedFrom


@dataclass(slots=True)
class Facts:
    """What was found. Titles come with their origin, best first; ``free`` is ``isAccessibleForFree``."""

    titles: list[tuple[str, str]] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    outlet: str | None = None
    stamps: list[Stamp] = field(default_factory=list)
    description: str | None = None
    types: list[str] = field(default_factory=list)
    free: bool | None = None
    uri: str | None = None
    language: str | None = None
    problems: list[Problem] = field(default_factory=list)

    def first_title(self, origin: str) -> str | None:
        """The title of this origin (``json_ld``, ``meta``, ``title``)."""
        return next((t for t, o in self.titles if o == origin), None)


def facts_of(head: Head) -> Facts:
    """All that the head of a page says."""
    facts = Facts(language=head.language)
    article = _article(head, facts)
    if article is not None:
        _from_article(article, facts)
    _from_metas(head, facts)
    for titled in head.titles[:1]:
        if titled:
            facts.titles.append((titled, "title"))
    for rel in head.links:
        if "canonical" in rel.get("rel", "").lower().split() and facts.uri is None:
            facts.uri = _address(rel.get("href"))
    return facts


def url_day(address: str | None) -> str | None:
    """The day in an address (``/2021/11/09/``, ``/2021/nov/09/``, ``-20211109``), as ``YYYY-MM-DD``; None for none."""
    if not address:
        return None
    if match := _URL_MONTH.search(address):
        month = table("plain")["months"][match.group(2).lower()]
        return stamp(f"{match.group(1)}-{month:02d}-{int(match.group(3)):02d}")
    found = _URL_DAY.search(address)
    return stamp(f"{found.group(1)}-{int(found.group(2)):02d}-{found.group(3)}") if found else None


# --- JSON-LD


def _article(head: Head, facts: Facts) -> dict[str, Any] | None:
    """The JSON-LD object that describes the page's own report."""
    ranks = {name: i for i, name in enumerate(table("metadata")["json_ld"]["articles"])}
    found: list[tuple[int, int, dict[str, Any]]] = []
    publishers: dict[str, dict[str, Any]] = {}
    for script in head.scripts:
        for thing in _things(script, facts):
            kinds = _kinds(thing)
            rank = min((ranks[k] for k in kinds if k in ranks), default=None)
            if isinstance(thing.get("@id"), str):
                publishers.setdefault(thing["@id"], thing)
            if rank is not None:
                found.append((rank, len(found), thing))
    if not found:
        return None
    best = min(found, key=lambda f: (f[0], not f[2].get("datePublished"), f[1]))[2]
    for key in ("publisher", "author"):
        value = best.get(key)
        if isinstance(value, dict) and "name" not in value and value.get("@id") in publishers:
            best = {**best, key: publishers[value["@id"]]}
    return best


def _things(script: str, facts: Facts) -> Iterator[dict[str, Any]]:
    """Every object of a script, outermost first; a broken script is a problem, not an error."""
    if len(script) > _SCRIPT_SIZE:
        facts.problems.append(problem("bad-metadata", "note", "a JSON-LD script is too large; it was passed over."))
        return
    try:
        parsed = json.loads(_WRAP.sub("", script), strict=False, parse_constant=_refuse)
    except (ValueError, RecursionError):
        facts.problems.append(problem("bad-metadata", "note", "a JSON-LD script is broken; it was passed over."))
        return
    queue: list[tuple[Any, int]] = [(parsed, 0)]
    for count, (value, depth) in enumerate(queue):
        if count > _NODES or depth > _DEPTH:
            facts.problems.append(problem("bad-metadata", "note", "a JSON-LD script is nested too deep; it was cut."))
            return
        if isinstance(value, dict):
            yield value
            queue.extend((v, depth + 1) for v in value.values() if isinstance(v, dict | list))
        elif isinstance(value, list):
            queue.extend((v, depth + 1) for v in value if isinstance(v, dict | list))


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _kinds(thing: dict[str, Any]) -> list[str]:
    given = thing.get("@type")
    listed = given if isinstance(given, list) else [given]
    return [k.rsplit("/", 1)[-1] for k in listed if isinstance(k, str)]


def _from_article(article: dict[str, Any], facts: Facts) -> None:
    facts.types = _kinds(article)
    if title := _line(article.get("headline")) or _line(article.get("name")):
        facts.titles.append((title, "json_ld"))
    elif article.get("headline") is not None:
        facts.problems.append(problem("bad-metadata", "note", "the JSON-LD headline is no text; it was passed over."))
    facts.description = _line(article.get("description"))
    facts.authors = _people(article.get("author"))
    publisher = article.get("publisher")
    if isinstance(publisher, list) and publisher:
        publisher = publisher[0]
    if isinstance(publisher, dict):
        facts.outlet = _line(publisher.get("name"))
    if written := stamp(article.get("datePublished")):
        facts.stamps.append(Stamp(written, "json_ld"))
    free = article.get("isAccessibleForFree")
    if isinstance(free, bool | str):
        facts.free = str(free).strip().lower() not in ("false", "no", "0")


def _people(value: Any) -> list[str]:
    found: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        name = _line(one.get("name")) if isinstance(one, dict) else _line(one)
        if isinstance(one, dict) and isinstance(one.get("name"), list):
            name = _line(next((n for n in one["name"] if isinstance(n, str)), None))
        name = _BY.sub("", name).strip(" ,;|·-–—") if name else None
        if name and _is_person_name(name) and name not in found:
            found.append(name)
    return found[:20]


def _is_person_name(name: str) -> bool:
    return (
        len(name) <= 100
        and "://" not in name
        and not name.lower().startswith(("www.", "@", "http"))
        and "/" not in name
    )


def _line(value: Any) -> str | None:
    """A string on one line, references decoded, tags dropped; None for anything else."""
    if not isinstance(value, str):
        return None
    line = " ".join(_TAGS.sub("", decoded(value)).split())
    return line[:500] or None


# --- meta elements


def _from_metas(head: Head, facts: Facts) -> None:
    known = table("metadata")["meta"]
    given: dict[str, str] = {}
    for meta in head.metas:
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name and meta.get("content", "").strip():
            given.setdefault(name, meta["content"].strip())
    for name in known["published"]:
        if name in given and (written := stamp(given[name])):
            facts.stamps.append(Stamp(written, "meta"))
    if title := next((_line(given[n]) for n in known["title"] if n in given), None):
        facts.titles.append((title, "meta"))
    facts.description = facts.description or next((_line(given[n]) for n in known["description"] if n in given), None)
    facts.outlet = facts.outlet or next((_line(given[n]) for n in known["outlet"] if n in given), None)
    if not facts.authors and (author := next((n for n in known["author"] if n in given), None)):
        facts.authors = _people([part for part in re.split(r"\s*(?:,|;|\band\b|&)\s*", given[author]) if part])
    facts.uri = facts.uri or next((_address(given[n]) for n in known["uri"] if n in given), None)
    if facts.language is None:
        facts.language = next((given[n] for n in known["language"] if n in given), None)
    if "og:type" in given:
        facts.types.append("og:" + given["og:type"].lower())
    if facts.free is None and given.get("article:content_tier", "").lower() in ("locked", "metered"):
        facts.free = False


def _address(value: str | None) -> str | None:
    """An http(s) address as text; never opened."""
    if not value:
        return None
    value = value.strip()
    plain = value.lower().startswith(("http://", "https://")) and value.isprintable() and len(value) <= 2000
    return value if plain and not any(c.isspace() for c in value) else None
