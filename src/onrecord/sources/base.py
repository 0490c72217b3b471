"""The door of the sources: bytes in, sources with their texts out."""

from __future__ import annotations

import msgspec

from onrecord.model.record import Problem
from onrecord.model.source import Fetched, PublishedFrom, Source, Text


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller knows of an input; it wins over what the input says of itself.

    ``media_type`` may carry the transport's ``; charset=``; ``encoding`` overrules every other word on the charset.
    ``published_from`` says where ``published_at`` came from (a side file says ``file``).
    ``fetched`` is what came with a page that was asked for by URL.
    """

    name: str | None = None
    uri: str | None = None
    published_at: str | None = None
    outlet: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    media_type: str | None = None
    encoding: str | None = None
    published_from: PublishedFrom = "argument"
    fetched: Fetched | None = None


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What an input may cost. Reaching a limit is a problem of the record, never a hang."""

    max_bytes: int = 50_000_000
    max_inflated: int = 200_000_000
    max_depth: int = 500
    max_attributes: int = 2_000
    max_nodes: int = 1_000_000
    max_items: int = 2_000
    max_read: int = 800_000
    seconds: float = 20.0


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A source that was opened: its raw bytes, what is known of it, its text, and what went wrong.

    A problem of severity ``error`` means that there is no text to read.
    """

    raw: bytes
    source: Source
    text: Text
    problems: tuple[Problem, ...] = ()


NOTHING = Given()
DEFAULTS = Limits()
