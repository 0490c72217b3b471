"""A source (given bytes and what is known of them) and the text drawn from it."""

from __future__ import annotations

import hashlib
from typing import Literal

import msgspec

from onrecord.model.spans import Span, Spans

PublishedFrom = Literal["argument", "json_ld", "meta", "feed", "time_element", "dateline", "url", "file"]
SectionKind = Literal[
    "headline", "standfirst", "byline", "dateline", "paragraph", "quote", "list_item", "caption",
    "subheading", "box", "table", "live_entry", "other",
]  # fmt: skip


class Encoding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The charset that the source declared, the one its bytes suggest, the one used.

    ``replaced`` counts the characters that could not be decoded.
    """

    declared: str | None = None
    detected: str | None = None
    used: str = "utf-8"
    replaced: int = 0


class ReadWith(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What read the source: version of onrecord, digest of its weights, digest of each bundled table used.

    ``precision`` is set (and in the JSON) only where what was not sure enough was left out.
    """

    onrecord: str
    weights: str | None = None
    tables: dict[str, str] = {}
    precision: Literal["high"] | msgspec.UnsetType = msgspec.UNSET


class Fetched(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What came with a page that was asked for by URL."""

    url: str
    status: int
    at: str
    headers: dict[str, str] = {}


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One given or fetched file: who published it, when, and how its bytes were read.

    ``digest`` is ``sha256:`` and the hex digest of the raw bytes; ``bytes`` their number.
    ``source_map`` holds runs ``[text_start, source_start, source_end]`` that tie stretches of the text to the decoded
    page (code points of both); ``aligned`` is the share of the text that is tied; both are None for plain text.
    """

    digest: str
    uri: str | None = None
    media_type: str = "text/plain"
    bytes: int = 0
    encoding: Encoding = Encoding()
    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published_at: str | None = None
    published_from: PublishedFrom | None = None
    language: str | None = None
    read_with: ReadWith | None = None
    source_map: tuple[tuple[int, int, int], ...] | None = None
    aligned: float | None = None
    fetched: Fetched | None = None


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the page: its kind, its stretch of the text, and the words of the heading that stands over it."""

    id: str
    kind: SectionKind
    span: Span
    heading: Spans = ()


class Text(msgspec.Struct, frozen=True):
    """The readable string of a source; never normalised.

    ``sections`` lie in reading order and do not overlap.
    ``paragraphs`` are the half-open stretches between which no sentence may run; they hold all text that is to be read.
    """

    content: str
    sections: tuple[Section, ...] = ()
    paragraphs: tuple[tuple[int, int], ...] = ()


def digest_of(raw: bytes) -> str:
    """The name of these bytes: ``sha256:`` and 64 hex digits."""
    return "sha256:" + hashlib.sha256(raw).hexdigest()
