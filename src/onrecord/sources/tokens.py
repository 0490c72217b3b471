"""HTML tokens with exact places in the page: a small tokenizer of our own.

Why own: no ready tokenizer of the registries is at once exact in its places, linear on hostile input and well settled
(docs/decisions/0003-sources.md). It follows the tokenizing rules of the HTML standard (13.2.5) for text, comments, tags
with attributes and raw text; it builds no tree. Each byte of the page is looked at a bounded number of times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import Literal, NamedTuple

Kind = Literal["text", "raw", "start", "end"]
_MARKUP = re.compile(r"<(?=[A-Za-z!/?])")
_NAME = re.compile(r"[A-Za-z][^\s/>\x00]*")
_COMMENT_END = re.compile("--!?>")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)\s*(=)?\s*", re.ASCII)
_BARE_VALUE = re.compile(r"[^\s>]*", re.ASCII)
_GAP = re.compile(r"[\s/]*", re.ASCII)
_REFERENCE = re.compile(r"&(?:#[xX]([0-9a-fA-F]{1,12})|#([0-9]{1,12})|([A-Za-z][A-Za-z0-9]{0,31}))(;?)")
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"))
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in sorted(_RAW)}
_REFERENCES_IN_RAW = frozenset(("textarea", "title"))
_C1 = {0x80 + i: c for i, c in enumerate(bytes(range(0x80, 0xA0)).decode("cp1252", "replace")) if c != "\ufffd"}

Attributes = dict[str, str]


class Token(NamedTuple):
    """One token. ``start`` and ``end`` are code points of the page; ``name`` is the tag's (raw text: its element's)."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    attributes: Attributes = {}  # noqa: RUF012 -- never written to


class Limit(NamedTuple):
    """How many attributes a tag and how many tokens a page may have; ``hit`` names the limits that were reached."""

    attributes: int
    tokens: int
    hit: list[str]


def tokens_of(page: str, limit: Limit) -> Iterator[Token]:
    """The tokens of a page in order. Comments, document types and instructions are passed over.

    A text token's words are ``page[start:end]`` with its references not yet decoded (``pieces`` does that).
    """
    at, length, count = 0, len(page), 0
    while at < length:
        count += 1
        if count > limit.tokens:
            limit.hit.append("max_nodes")
            return
        match = _MARKUP.search(page, at)
        if match is None:
            yield Token("text", at, length)
            return
        start = match.start()
        if start > at:
            yield Token("text", at, start)
        after = page[start + 1]
        if after in "!?":
            at = _comment_end(page, start)
        elif after == "/":
            at, token = _end_tag(page, start)
            if token is not None:
                yield token
        else:
            at, token = _start_tag(page, start, limit)
            if token is None:
                return  # the page ends inside a tag: what the tag holds was never text
            yield token
            if token.name in _RAW:
                close = _RAW_END[token.name].search(page, at)
                end = close.start() if close else length
                if end > at:
                    yield Token("raw", at, end, token.name)
                at = end
            elif token.name == "plaintext":
                yield Token("text", at, length)
                return


def _comment_end(page: str, start: int) -> int:
    """Where a comment, document type, CDATA mark or instruction ends; the page's end if it is never closed."""
    if page.startswith("<!--", start):
        if page.startswith((">", "->"), start + 4):
            return page.index(">", start) + 1
        close = _COMMENT_END.search(page, start + 4)
        return close.end() if close else len(page)
    end = page.find(">", start)
    return end + 1 if end >= 0 else len(page)


def _end_tag(page: str, start: int) -> tuple[int, Token | None]:
    name = _NAME.match(page, start + 2)
    end = page.find(">", start)
    if end < 0:
        return len(page), None
    if name is None:
        return end + 1, None
    return end + 1, Token("end", start, end + 1, name.group().lower())


def _start_tag(page: str, start: int, limit: Limit) -> tuple[int, Token | None]:
    match = _NAME.match(page, start + 1)
    assert match is not None
    name, at, length = match.group().lower(), match.end(), len(page)
    attributes: Attributes = {}
    count = 0
    while True:
        gap = _GAP.match(page, at)
        at = gap.end() if gap else at
        if at >= length:
            return length, None
        if page[at] == ">":
            return at + 1, Token("start", start, at + 1, name, attributes)
        count += 1
        found = _ATTRIBUTE.match(page, at)
        if found is None:  # a NUL or the like inside a tag
            at += 1
            continue
        at, value = found.end(), ""
        if found.group(2):
            if at >= length:
                return length, None
            quote = page[at]
            if quote in "\"'":
                end = page.find(quote, at + 1)
                if end < 0:
                    return length, None
                value, at = page[at + 1 : end], end + 1
            else:
                bare = _BARE_VALUE.match(page, at)
                value, at = (bare.group(), bare.end()) if bare else ("", at)
        if count <= limit.attributes:
            attributes.setdefault(found.group(1).lower(), decoded(value) if "&" in value else value)
        elif count == limit.attributes + 1:
            limit.hit.append("max_attributes")


class Piece(NamedTuple):
    """Characters of a text token and the stretch of the page that they stand for."""

    words: str
    start: int
    end: int


def pieces(page: str, start: int, end: int) -> Iterator[Piece]:
    """The characters of a text token: verbatim stretches, and each decoded reference on its own."""
    at = start
    while at < end:
        match = _REFERENCE.search(page, at, end)
        if match is None:
            break
        words, stop = _resolved(match)
        if words is None:
            yield Piece(page[at : match.end()], at, match.end())
            at = match.end()
            continue
        if match.start() > at:
            yield Piece(page[at : match.start()], at, match.start())
        yield Piece(words, match.start(), stop)
        at = stop
    if at < end:
        yield Piece(page[at:end], at, end)


def decoded(value: str) -> str:
    """A string with its character references decoded."""
    return "".join(piece.words for piece in pieces(value, 0, len(value)))


def _resolved(match: re.Match[str]) -> tuple[str | None, int]:
    """What a reference stands for and where it ends; None for one that is no reference (``AT&T``)."""
    hexadecimal, decimal, name, semicolon = match.groups()
    if name is None:
        number = int(hexadecimal, 16) if hexadecimal else int(decimal)
        return _character(number), match.end()
    if semicolon and (found := html5.get(name + ";")):
        return found, match.end()
    for size in range(min(len(name), 6), 1, -1):  # references without a semicolon: at most six letters
        if found := html5.get(name[:size]):
            return found, match.start() + 1 + size
    return None, match.end()


def _character(number: int) -> str:
    """The character of a numeric reference: surrogates, zero and what lies beyond Unicode become U+FFFD."""
    if number in _C1:
        return _C1[number]
    if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return "\ufffd"
    return chr(number)


def raw_words(page: str, token: Token) -> str:
    """The characters of a raw token; references are decoded where the standard has them so (title, textarea)."""
    words = page[token.start : token.end]
    return decoded(words) if token.name in _REFERENCES_IN_RAW else words
