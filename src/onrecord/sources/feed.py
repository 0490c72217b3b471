"""Feeds: RSS, Atom, RDF and JSON Feed. Each entry becomes a source of its own."""

from __future__ import annotations

import io
import json
import re
from email.utils import parsedate_tz
from html import escape
from typing import Any, Literal, NamedTuple

import msgspec

from onrecord.model.record import Problem
from onrecord.model.source import Source, Text, digest_of
from onrecord.sources.base import Given, Limits, Opened
from onrecord.sources.dates import stamp
from onrecord.sources.detect import kind_of, problem
from onrecord.sources.html import ENTRY, read_page
from onrecord.sources.languages import language_of
from onrecord.sources.links import joined
from onrecord.sources.page import Builder
from onrecord.sources.plain import plain_text
from onrecord.sources.said import language_problem, said_of
from onrecord.sources.xml import plain_xml

_TAG = re.compile(r"<[A-Za-z/!][^<>]*>|&[a-z#][a-z0-9]{1,8};")
_ZONED = re.compile(r"(?:[+-]\d{2}:?\d{2}|\b[A-Z]{1,5})$")
_TWO_DIGIT = re.compile(r"^(.*?\b\d{1,2} [A-Za-z]{3}) (\d{2}) (\d)")


class Entry(NamedTuple):
    """What an entry says of itself, still in the feed's words. ``stamps`` are (name, words), best first."""

    title: str
    content: str
    markup: bool
    link: str | None
    stamps: tuple[str, ...]
    authors: tuple[str, ...]
    outlet: str | None
    cut: bool = False


def open_feed(
    raw: bytes,
    content: str,
    kind: Literal["feed", "json_feed"],
    source: Source,
    given: Given,
    limits: Limits,
    said: tuple[Problem, ...],
) -> list[Opened]:
    """Opens a decoded feed: one source for each entry.

    The raw bytes of an entry are a small document made of its title and content, in UTF-8 (see decision 0003): opened
    again, they give the same text.
    A feed without entries gives one source without text and the warning ``empty``.
    """
    entries, language, problems = (
        _json_entries(content, limits) if kind == "json_feed" else _xml_entries(content, given, limits)
    )
    said = (*said, *problems)
    if any(p.severity == "error" for p in said) or not entries:
        if not any(p.severity == "error" for p in said):
            said = (*said, problem("empty", "warning", "the feed has no entries."))
        source = msgspec.structs.replace(source, media_type="application/xml" if kind == "feed" else "application/json")
        return [Opened(raw=raw, source=source, text=Text(""), problems=said)]
    return [_opened(entry, source, given, limits, language, said) for entry in entries]


def entry_document(title: str, content: str, markup: bool) -> str:
    """The document that stands for an entry: its title and its content, as plain text or as HTML."""
    if not markup and kind_of(f"{title}\n\n{content}") == "plain":
        return f"{title}\n\n{content}" if title and content else title or content
    body = content if markup else f"<p>{escape(content)}</p>"
    head = f"<h1>{escape(title)}</h1>\n" if title else ""
    return f"{ENTRY}{head}{body}</article>"


def _opened(
    entry: Entry, feed: Source, given: Given, limits: Limits, language: str | None, said: tuple[Problem, ...]
) -> Opened:
    title = _bare(entry.title)
    document = entry_document(title, entry.content, entry.markup)
    raw = document.encode("utf-8", "replace")
    digest = digest_of(raw)
    problems = list(said)
    html = document.startswith(ENTRY)
    runs, share = None, None
    if html:
        read = read_page(document, limits, whole=True)
        text, runs, share = read.assembled.text(digest), read.assembled.source_map, read.assembled.share
        problems.extend(read.problems)
    else:
        text = plain_text(document, digest, title or None)
    if not text.content.strip():
        problems.append(problem("empty", "warning", "the entry has no text."))
    if entry.cut:
        problems.append(problem("truncated", "warning", "the feed ends in the middle of this entry; its text is cut."))
    at, origin = _published(entry, given, problems)
    spoken = language_of(text.content, language)
    made = msgspec.structs.replace(
        feed,
        digest=digest,
        bytes=len(raw),
        uri=entry.link or given.uri,
        media_type="text/html" if html else "text/plain",
        title=title or None,
        authors=entry.authors or given.authors,
        outlet=given.outlet or entry.outlet,
        published_at=at,
        published_from=origin,
        language=spoken,
        source_map=runs,
        aligned=share,
    )
    problems.extend(said_of(text.content))
    problems.extend(language_problem(text.content, spoken))
    return Opened(raw=raw, source=made, text=text, problems=tuple(dict.fromkeys(problems)))


def _published(entry: Entry, given: Given, problems: list[Problem]) -> tuple[str | None, Any]:
    for words in entry.stamps:
        if written := feed_stamp(words):
            return written, "feed"
        problems.append(problem("bad-date", "warning", f"the entry's date {words[:40]!r} is none; it was passed over."))
    return given.published_at, given.published_from if given.published_at else None


def feed_stamp(words: str) -> str | None:
    """A feed's date as ISO 8601 with its zone: ISO itself, or the dress of RFC 822 (``Tue, 04 Jan 2022 10:00 EST``)."""
    if written := stamp(words):
        return written
    words = _TWO_DIGIT.sub(r"\1 20\2 \3", " ".join(words.split())[:80])
    parsed = parsedate_tz(words)
    if parsed is None or parsed[0] < 1900:
        return None
    year, month, day, hour, minute, second = parsed[:6]
    zone = _zone(parsed[9]) if parsed[9] is not None and _ZONED.search(words) else ""
    return stamp(f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}{zone}")


def _zone(seconds: int) -> str:
    minutes = abs(seconds) // 60
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


def _bare(title: str) -> str:
    """A title without markup, on one line."""
    if not _TAG.search(title):
        return " ".join(title.split())
    page = Builder(title, 50, 5_000, 50).build()
    return " ".join(" ".join(b.words for b in page.blocks).split())


# --- XML


def _xml_entries(content: str, given: Given, limits: Limits) -> tuple[list[Entry], str | None, tuple[Problem, ...]]:
    import feedparser

    plain = plain_xml(content, limits)
    if plain.xml is None:
        return [], None, plain.problems
    # A stream, never a string: feedparser takes a string for a file name or an address first.
    stream = io.BytesIO(plain.xml.encode("utf-8", "replace"))
    said = list(plain.problems)
    served = {"content-type": "application/xml; charset=utf-8"}
    try:
        parsed = feedparser.parse(stream, response_headers=served, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # noqa: BLE001 -- its loose reader can fall over what the strict one refused
        message = f"the feed is no well-formed XML, and its parser gave up ({type(error).__name__})."
        return [], None, (*said, problem("malformed-xml", "error", message))
    if parsed.get("bozo"):
        reason = " ".join(str(parsed.get("bozo_exception", "")).split())[:120]
        said.append(
            problem("malformed-xml", "warning", f"the feed is no well-formed XML ({reason}); read as far as it goes.")
        )
    channel = parsed.get("feed", {})
    base = joined(None, channel.get("link")) or given.uri
    outlet = _bare(channel.get("title") or "") or None
    entries = [_entry(e, base, outlet) for e in parsed.get("entries", [])[: limits.max_items]]
    tail = plain.xml.rstrip()[-400:].lower()
    if entries and not re.search(r"</(?:[a-z]+:)?(?:rss|feed|rdf|channel)\s*>", tail):
        said.append(problem("truncated", "warning", "the feed ends before it is closed."))
        if not re.search(r"</(?:[a-z]+:)?(?:item|entry)\s*>\s*$", tail):
            entries[-1] = entries[-1]._replace(cut=True)
    return entries, channel.get("language"), tuple(said)


def _entry(entry: Any, base: str | None, outlet: str | None) -> Entry:
    candidates = [(c.get("value") or "", c.get("type") or "") for c in entry.get("content") or []]
    detail = entry.get("summary_detail") or {}
    candidates.append((detail.get("value") or entry.get("summary") or "", detail.get("type") or ""))
    content, kind = max(candidates, key=lambda c: len(c[0]))
    markup = ("html" in kind or not kind) and bool(_TAG.search(content))
    own = detail.get("base") or base
    link = joined(entry.get("link_base") or own, entry.get("link"))
    if link is None:
        link = joined(None, entry.get("id"))
    names = [a.get("name") or "" for a in entry.get("authors") or []] or [entry.get("author") or ""]
    stamps = [entry.get(k) for k in ("published", "created", "issued", "updated")]
    origin = (entry.get("source") or {}).get("title")
    return Entry(
        title=entry.get("title") or "",
        content=content,
        markup=markup,
        link=link,
        stamps=tuple(dict.fromkeys(s for s in stamps if isinstance(s, str) and s.strip())),
        authors=tuple(dict.fromkeys(" ".join(n.split())[:200] for n in names if n.strip())),
        outlet=(_bare(origin) if isinstance(origin, str) else None) or outlet,
    )


# --- JSON Feed


def _json_entries(content: str, limits: Limits) -> tuple[list[Entry], str | None, tuple[Problem, ...]]:
    try:
        feed = json.loads(content, strict=False)
    except (ValueError, RecursionError):
        return [], None, (problem("malformed-json", "error", "this JSON Feed is no valid JSON; it was not read."),)
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return [], None, (problem("malformed-json", "error", "this JSON Feed has no list of items; it was not read."),)
    said: tuple[Problem, ...] = ()
    if len(items) > limits.max_items:
        message = f"the feed has more than {limits.max_items:,} items (max_items); the rest was not read."
        said = (problem("too-many-items", "warning", message),)
    outlet, base = _string(feed.get("title")) or None, _string(feed.get("home_page_url"))
    shared = _names(feed)
    entries = [_json_entry(i, base, outlet, shared) for i in items[: limits.max_items] if isinstance(i, dict)]
    return entries, _string(feed.get("language")) or None, said


def _json_entry(item: dict[str, Any], base: str, outlet: str | None, shared: tuple[str, ...]) -> Entry:
    markup = _string(item.get("content_html"))
    content = markup or _string(item.get("content_text")) or _string(item.get("summary"))
    link = joined(base, _string(item.get("url")) or _string(item.get("external_url"))) or joined(
        None, _string(item.get("id"))
    )
    stamps = tuple(s for k in ("date_published", "date_modified") if (s := _string(item.get(k))))
    return Entry(_string(item.get("title")), content, bool(markup), link, stamps, _names(item) or shared, outlet)


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _names(thing: dict[str, Any]) -> tuple[str, ...]:
    given = thing.get("authors") if isinstance(thing.get("authors"), list) else [thing.get("author")]
    assert isinstance(given, list)
    return tuple(n for a in given if isinstance(a, dict) and (n := " ".join(_string(a.get("name")).split())[:200]))
