"""Found items → record: reading order, labels, and the check that nothing points where its words are not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from onrecord.extract.base import Found
from onrecord.model.items import Item, Link, Time
from onrecord.model.record import FORMAT, Problem, Record
from onrecord.model.source import Source, Text
from onrecord.model.spans import content_id
from onrecord.model.walk import spans_in

T = TypeVar("T", bound=Item)


def assemble(
    source: Source,
    text: Text,
    sentences: tuple[tuple[int, int], ...],
    found: Found,
    problems: tuple[Problem, ...],
) -> Record:
    """The record of one report. Items whose words do not stand at their offsets become problems, never record lines."""
    refused: list[Problem] = []
    kept = {
        kind: _number(letter, _checked(getattr(found, kind), text.content, refused))
        for kind, letter in (
            ("statements", "S"), ("figures", "F"), ("events", "E"), ("times", "T"), ("places", "P"), ("actors", "A"),
        )
    }  # fmt: skip
    ids = {item.id for items in kept.values() for item in items}
    links = [link for link in found.links if link.from_ in ids and link.to in ids]
    return Record(
        format=FORMAT,
        id=content_id("rc", source.digest, (), source.published_at or "", _address(source)),
        source=source,
        text=text.content,
        sections=text.sections,
        sentences=sentences,
        links=tuple(sorted(links, key=_link_order)),
        problems=(*problems, *found.problems, *refused),
        **kept,
    )


def _address(source: Source) -> str:
    """The web address; where a file lies on this machine is no part of what it is."""
    uri = source.uri or ""
    return uri if uri.startswith(("http://", "https://")) else ""


def _link_order(link: Link) -> tuple[str, str, str, str]:
    return (link.kind, link.from_, link.to, link.relation or "")


def _first(item: Item) -> int:
    """Where an item begins for a reader: its own words come before those that other items lend it."""
    for field in ("content", "number", "trigger", "mentions"):
        spans = getattr(item, field, ())
        if spans:
            return min(int(s.start) for s in spans)
    return min((s.start for _, s in spans_in(item)), default=0)


def _checked(items: Iterable[T], content: str, refused: list[Problem]) -> list[T]:
    kept: dict[str, T] = {}
    for item in items:
        if any(content[s.start : s.end] != s.text for _, s in spans_in(item)):
            refused.append(
                Problem("span-not-verbatim", "error", "assemble", f"an item ({item.id}) did not point at its words")
            )
        elif item.id in kept:
            refused.append(Problem("item-twice", "note", "assemble", f"an item ({item.id}) was found twice"))
        else:
            kept[item.id] = item
    return list(kept.values())


def _number(letter: str, items: list[T]) -> tuple[T, ...]:
    """Reading order; labels count from 1 in that order."""
    items.sort(key=lambda item: (_first(item), item.id))
    return tuple(_rounded(msgspec.structs.replace(item, label=f"{letter}{n}")) for n, item in enumerate(items, 1))


def _rounded(item: T) -> T:
    """Two decimals of confidence: more would be noise, and would move with the order of floating-point sums."""
    confidence = getattr(item, "confidence", None)
    if confidence is None or isinstance(item, Time):
        return item
    return msgspec.structs.replace(item, confidence=round(confidence, 2))
