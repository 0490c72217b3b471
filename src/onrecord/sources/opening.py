"""Bytes in, opened sources out: the one way into the record, whatever the input is."""

from __future__ import annotations

import unicodedata

import msgspec

from onrecord.model.errors import UsageError
from onrecord.model.record import Problem
from onrecord.model.source import Encoding, Source, Text, digest_of
from onrecord.sources.base import DEFAULTS, NOTHING, Given, Limits, Opened
from onrecord.sources.charset import codec_of, decode
from onrecord.sources.dates import stamp
from onrecord.sources.detect import inflate, is_gzip, kind_of, not_text, problem
from onrecord.sources.languages import language_of
from onrecord.sources.plain import dateline_date, plain_text
from onrecord.sources.said import language_problem, said_of

_BINARY = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})
_HEAD = 4096


def open_bytes(raw: bytes, given: Given = NOTHING, limits: Limits = DEFAULTS) -> list[Opened]:
    """Opens bytes as what they are: one source, or one for each entry of a feed.

    Args:
        raw: the bytes as they came; gzip is opened, nothing else is unpacked.
        given: what the caller knows; it wins over what the input says of itself.
        limits: what the input may cost.

    Returns:
        The opened sources. One with a problem of severity ``error`` has no text.

    Raises:
        UsageError: ``given`` itself is wrong (a date that is none, an unknown charset).
    """
    return [_within(o, limits.max_read) for o in _opened(raw, _checked(given), limits)]


def _within(opened: Opened, most: int) -> Opened:
    """Leaves out of the reading what lies beyond ``most`` code points; it stays in the text, and the record says so."""
    content, paragraphs = opened.text.content, opened.text.paragraphs
    if not paragraphs or paragraphs[-1][1] <= most:
        return opened
    kept = [(a, min(b, most)) for a, b in paragraphs if a < most]
    while kept[-1][1] > kept[-1][0] + 1 and not content[kept[-1][1] - 1].isspace():
        kept[-1] = (kept[-1][0], kept[-1][1] - 1)
    message = f"of {len(content):,} characters the first {most:,} were read (max_read); the rest is kept unread."
    text = msgspec.structs.replace(opened.text, paragraphs=tuple(kept))
    return msgspec.structs.replace(
        opened, text=text, problems=(*opened.problems, problem("text-cut", "warning", message))
    )


def _opened(raw: bytes, given: Given, limits: Limits) -> list[Opened]:
    if len(raw) > limits.max_bytes:
        message = f"the input has {len(raw):,} bytes; the limit is {limits.max_bytes:,} (max_bytes)."
        return [refused(raw, given, problem("too-large", "error", message))]
    if not raw:
        return [refused(raw, given, problem("empty", "error", "the input has no bytes."))]
    data, packed = raw, None
    if is_gzip(raw):
        data, packed = inflate(raw, limits)
        if packed is not None:
            return [refused(raw, given, packed)]
    name = not_text(data) or _binary(data)
    if name:
        return [refused(raw, given, problem("not-text", "error", f"this is no text but a {name}; it was not read."))]
    decoded = decode(data, given.encoding, given.media_type)
    if blank(decoded.content):
        return [refused(raw, given, problem("empty", "error", "the input holds nothing but white space."))]
    source = _source(raw, given, decoded.encoding)
    kind = kind_of(decoded.content)
    if kind == "html":
        from onrecord.sources.html import open_html

        if _named_feed(given):
            message = "this was named or served as a feed, but is an HTML page; it was read as one."
            decoded = decoded._replace(problems=(*decoded.problems, problem("not-a-feed", "note", message)))
        return [open_html(raw, decoded.content, source, given, limits, decoded.problems)]
    if kind in ("feed", "json_feed"):
        from onrecord.sources.feed import open_feed

        return open_feed(raw, decoded.content, kind, source, given, limits, decoded.problems)
    return [_open_plain(raw, decoded.content, source, given, decoded.problems)]


def open_text(content: str, given: Given = NOTHING) -> Opened:
    """Opens a string that is plain text, whatever it looks like. Its bytes are its UTF-8.

    Raises:
        UsageError: ``given`` itself is wrong (a date that is none).
    """
    given = _checked(given)
    raw = content.encode("utf-8", "surrogatepass")
    if blank(content):
        return refused(raw, given, problem("empty", "error", "the input holds nothing but white space."))
    return _open_plain(raw, content, _source(raw, given, Encoding()), given, ())


def refused(raw: bytes, given: Given, why: Problem) -> Opened:
    """A source without text, and why."""
    return Opened(raw=raw, source=_source(raw, given, Encoding()), text=Text(""), problems=(why,))


def blank(content: str) -> bool:
    """Whether there is nothing to see: white space, zero-width and other format characters only."""
    if any(c.isalnum() for c in content[:_HEAD]):
        return False
    return all(c.isspace() or unicodedata.category(c) in ("Cf", "Cc") for c in content)


def _binary(data: bytes) -> str | None:
    head = data[:_HEAD]
    if b"\0" in head and (head[0::2].count(0) > 0.3 * len(head) / 2 or head[1::2].count(0) > 0.3 * len(head) / 2):
        return None  # two-byte characters, or none of our business: decoding decides
    controls = len(head) - len(head.translate(None, _BINARY))
    return "binary file of an unknown kind" if controls > 0.1 * len(head) else None


def _named_feed(given: Given) -> bool:
    served = (given.media_type or "").lower()
    named = (given.name or "").lower().endswith((".xml", ".rss", ".atom", ".rdf"))
    return named or any(k in served for k in ("rss", "atom", "application/xml", "text/xml"))


def _checked(given: Given) -> Given:
    if given.encoding is not None and codec_of(given.encoding) is None:
        raise UsageError(f"no such charset: {given.encoding!r}", code="bad-encoding", name=given.name)
    if given.published_at is None:
        return given
    written = stamp(given.published_at)
    if written is None:
        message = f"{given.published_at!r} is no date; write 2022-01-07 or 2022-01-07T09:30:00+06:00"
        raise UsageError(message, code="bad-date", name=given.name)
    return msgspec.structs.replace(given, published_at=written)


def _source(raw: bytes, given: Given, encoding: Encoding) -> Source:
    return Source(
        digest=digest_of(raw),
        uri=given.uri,
        bytes=len(raw),
        encoding=encoding,
        title=given.title,
        authors=given.authors,
        outlet=given.outlet,
        published_at=given.published_at,
        published_from=given.published_from if given.published_at else None,
        fetched=given.fetched,
    )


def _open_plain(raw: bytes, content: str, source: Source, given: Given, said: tuple[Problem, ...]) -> Opened:
    text = plain_text(content, source.digest, given.title)
    language = language_of(content)
    changes: dict[str, object] = {"language": language}
    if source.published_at is None and (day := dateline_date(text)) is not None:
        changes |= {"published_at": day, "published_from": "dateline"}
    if source.title is None:
        changes["title"] = next((s.span.text for s in text.sections if s.kind == "headline"), None)
    source = msgspec.structs.replace(source, **changes)
    return Opened(
        raw=raw, source=source, text=text, problems=(*said, *said_of(content), *language_problem(content, language))
    )
