"""What the bytes are, judged by content and never by name: not text, packed, or text of some kind."""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from typing import Literal

from onrecord.model.record import Problem
from onrecord.sources.base import Limits
from onrecord.sources.words import table

Kind = Literal["html", "feed", "json_feed", "plain"]
_GZIP = b"\x1f\x8b\x08"
_CHUNK = 1 << 20
_WINDOW = 4096

_HTML_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|section|frameset|p|h[1-6]|table|ul|ol|span|a"
    r"|script|style|link|br|font|center|blockquote)(?=[\s>/])",
    re.IGNORECASE,
)
_HTML_END = re.compile(r"</(?:p|div|html|body|article|a|b|i|em|strong|li|td|span|h[1-6])\s*>", re.IGNORECASE)
_FEED_ROOT = re.compile(r"<(?:[A-Za-z][\w.-]*:)?(rss|feed|rdf|channel)(?=[\s>/])", re.IGNORECASE)
_XML_START = re.compile(r"\s*<(?:\?xml|!DOCTYPE|!--|[A-Za-z])", re.IGNORECASE)
_DOCTYPE_HTML = re.compile(r"<!doctype\s+html", re.IGNORECASE)


def problem(code: str, severity: Literal["error", "warning", "note"], message: str) -> Problem:
    """A problem of this stage."""
    return Problem(code, severity, "sources", message)


@lru_cache(maxsize=1)
def _magic() -> tuple[tuple[int, bytes, int, bytes, str], ...]:
    return tuple(
        (k.get("offset", 0), bytes.fromhex(k["hex"]), k.get("rest_at", 0), bytes.fromhex(k.get("rest", "")), k["name"])
        for k in table("magic")["kinds"]
    )


def not_text(raw: bytes) -> str | None:
    """The name of what these bytes are when they are no text (``PDF``); None for what may be text."""
    for offset, magic, rest_at, rest, name in _magic():
        if raw.startswith(magic, offset) and raw.startswith(rest, rest_at):
            return name
    return None


def is_gzip(raw: bytes) -> bool:
    """Whether the bytes begin like a gzip member."""
    return raw.startswith(_GZIP)


def inflate(raw: bytes, limits: Limits) -> tuple[bytes, Problem | None]:
    """The bytes inside gzip, counted while they are inflated; a problem where that cannot be done.

    A gzip inside a gzip is not a page; a chain of them is how bombs are built, so it is refused.
    """
    parts: list[bytes] = []
    size, data = 0, raw
    while data:
        engine = zlib.decompressobj(31)
        while not engine.eof:
            try:
                part = engine.decompress(data, _CHUNK)
            except zlib.error as error:
                return b"", problem("truncated", "error", f"the gzip data is damaged ({error}); nothing was read.")
            data = engine.unconsumed_tail
            size += len(part)
            if size > limits.max_inflated:
                message = f"the gzip data opens to more than {limits.max_inflated:,} bytes (max_inflated)."
                return b"", problem("decompressed-too-large", "error", message)
            if not parts and is_gzip(part):
                message = "the gzip data holds gzip data again; such nesting is refused."
                return b"", problem("decompressed-too-large", "error", message)
            if part:
                parts.append(part)
            elif not data and not engine.eof:
                return b"", problem("truncated", "error", "the gzip data ends too early; nothing was read.")
        # What follows a member is another member, or padding that gzip(1) ignores too.
        data = engine.unused_data if is_gzip(engine.unused_data) else b""
    return b"".join(parts), None


def kind_of(content: str) -> Kind:
    """What kind of text this is: HTML, an XML or JSON feed, or plain text.

    Plain text that merely mentions a tag stays plain: markup has to begin the text or to be closed somewhere.
    """
    head = content[:_WINDOW].lstrip("\ufeff \t\r\n\x0b\x0c")
    if head.startswith("{") and '"https://jsonfeed.org/version' in content[:_WINDOW].replace("\\/", "/"):
        return "json_feed"
    if head.startswith("<") and _XML_START.match(head):
        root = _first_root(content)
        if root == "feed":
            return "feed"
        if root == "html" or _HTML_TAG.search(head) or _HTML_END.search(head):
            return "html"
        if head.startswith("<?xml"):
            return "feed" if _FEED_ROOT.search(head) else "html"
        return "plain" if not re.match(r"<[A-Za-z!][^<>]{0,200}>", head) else "html"
    tags = len(_HTML_END.findall(content[: 16 * _WINDOW]))
    return "html" if tags >= 3 and _HTML_TAG.search(content[: 16 * _WINDOW]) else "plain"


def _first_root(content: str) -> str | None:
    """``feed`` or ``html`` by the first element after declarations, comments and a document type."""
    at, length = 0, len(content)
    for _ in range(50):
        while at < length and content[at] in " \t\r\n\ufeff":
            at += 1
        if content.startswith("<?", at):
            end = content.find("?>", at)
        elif content.startswith("<!--", at):
            end = content.find("-->", at)
        elif content[at : at + 9].lower() == "<!doctype":
            if _DOCTYPE_HTML.match(content, at):
                return "html"
            end = _doctype_end(content, at)
        else:
            break
        if end < 0:
            return None
        at = content.find(">", end) + 1
    if _FEED_ROOT.match(content, at):
        return "feed"
    return "html" if re.compile(r"<html[\s>]", re.IGNORECASE).match(content, at) else None


def _doctype_end(content: str, at: int) -> int:
    """Where the document type ends; an internal subset in brackets may hold further declarations."""
    bracket, close = content.find("[", at), content.find(">", at)
    if 0 <= bracket < close:
        return content.find("]", bracket)
    return close
