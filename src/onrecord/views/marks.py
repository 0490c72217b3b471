"""Which words carry which part of which item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.model.record import Record
from onrecord.model.spans import Span
from onrecord.model.walk import KINDS, AnyItem, items_of, spans_in
from onrecord.views.segments import Mark

# Parts of an item by the first name of the path to its spans.
_PARTS = {"relays": "relay", "participants": "participant", "roles": "title", "mentions": "mention"}


def parts_of(item: AnyItem) -> Iterator[tuple[str, Span]]:
    """Every span of an item with the part that it carries: ``content``, ``cue``, ``speaker``, ``phrase``, …"""
    for path, span in spans_in(item):
        first = path.split(".", 1)[0].split("[", 1)[0]
        yield _PARTS.get(first, first), span


def labelled(record: Record) -> Record:
    """The record with labels ``S1``, ``F1``, … as the pipeline gives them; itself where they stand already.

    A record from elsewhere may lack them; views tie lines to words by label.
    """
    changed: dict[str, Any] = {}
    for kind in KINDS:
        items = getattr(record, kind)
        wanted = [f"{kind[0].upper()}{n}" for n in range(1, len(items) + 1)]
        if [i.label for i in items] != wanted:
            changed[kind] = tuple(
                msgspec.structs.replace(item, label=label) for item, label in zip(items, wanted, strict=True)
            )
    return msgspec.structs.replace(record, **changed) if changed else record


def marks_of(record: Record) -> Iterator[Mark]:
    """A mark for every span of every item; keys are ``label.part``, such as ``S1.content``."""
    for _, item in items_of(record):
        for part, span in parts_of(item):
            yield Mark(span.start, span.end, f"{item.label}.{part}")
