"""Spans: half-open stretches of a text, counted in Unicode code points."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec


class Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True, order=True):
    """Words at a place: ``record.text[start:end] == text``, never empty."""

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must have 0 <= start < end, not {self.start}, {self.end}")
        if len(self.text) != self.end - self.start:
            raise ValueError(f"span {self.start}-{self.end} does not have the length of its text")


Spans = tuple[Span, ...]


def span_of(content: str, start: int, end: int) -> Span:
    """The span of ``content`` from ``start`` to ``end``."""
    return Span(start, end, content[start:end])


def trimmed(content: str, start: int, end: int, rim: str = "") -> Span | None:
    """The stretch without white space (and without the characters of ``rim``) at its edges; None if nothing is left."""
    while start < end and (content[start].isspace() or content[start] in rim):
        start += 1
    while end > start and (content[end - 1].isspace() or content[end - 1] in rim):
        end -= 1
    return span_of(content, start, end) if start < end else None


def in_order(spans: Iterable[Span]) -> Spans:
    """Reading order, doubles left out."""
    return tuple(sorted(set(spans)))


def contains(outer: Iterable[Span], start: int, end: int) -> bool:
    """Whether one of the spans holds the whole stretch."""
    return any(s.start <= start and end <= s.end for s in outer)


def overlaps(spans: Iterable[Span], start: int, end: int) -> bool:
    """Whether one of the spans shares a character with the stretch."""
    return any(s.start < end and start < s.end for s in spans)


def width(spans: Iterable[Span]) -> int:
    """How many code points the spans cover together (they do not overlap)."""
    return sum(s.end - s.start for s in spans)


def content_id(prefix: str, digest: str, spans: Iterable[Span], *extra: object) -> str:
    """An id from content: ``prefix``, ``_``, 16 hex digits over digest, kind, spans and what else sets it apart."""
    parts = [digest, prefix, *(f"{s.start}:{s.end}" for s in spans), *(str(x) for x in extra)]
    return prefix + "_" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
