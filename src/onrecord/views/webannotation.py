"""W3C Web Annotation (JSON-LD): every item with position and quote selectors.

Method: Web Annotation Data Model, W3C Recommendation of 23 February 2017, sections 4.2.4 and 4.2.5.
Position selectors count code points of the record's text; quote selectors also find the words in the page itself.
"""

from __future__ import annotations

from typing import Any

import msgspec

from onrecord.model.items import Actor, Event, Figure, Place, Statement, Time
from onrecord.model.record import Record
from onrecord.model.spans import Span
from onrecord.model.walk import AnyItem, items_of
from onrecord.views.json import masked
from onrecord.views.marks import parts_of
from onrecord.views.private import Mask

_AROUND = 32  # characters of context before and after a quote


def annotation_page(record: Record, *, show_private: bool = False) -> str:
    """The record as one annotation page: an annotation an item, a target a span.

    The part that a span carries (``content``, ``cue``) is the ``styleClass`` of its target.
    """
    mask = Mask.of([record], show_private=show_private)
    source = record.source.uri or f"urn:{record.source.digest}"
    items = [_annotation(record, kind, item, source) for kind, item in items_of(record)]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:onrecord:{record.id}",
        "type": "AnnotationPage",
        "items": masked(items, mask.text),
    }
    return msgspec.json.format(msgspec.json.encode(page), indent=2).decode()


def _annotation(record: Record, kind: str, item: AnyItem, source: str) -> dict[str, Any]:
    tags = (kind.removesuffix("s"), *_tags(item))
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]
    return {
        "id": f"urn:onrecord:{item.id}",
        "type": "Annotation",
        "motivation": "identifying" if isinstance(item, Place | Actor | Time) else "describing",
        "label": item.label,
        "body": bodies,
        "target": [_target(record.text, part, span, source) for part, span in parts_of(item)] or [source],
    }


def _target(text: str | None, part: str, span: Span, source: str) -> dict[str, Any]:
    quote = {"type": "TextQuoteSelector", "exact": span.text}
    if text is not None:
        quote["prefix"] = text[max(0, span.start - _AROUND) : span.start]
        quote["suffix"] = text[span.end : span.end + _AROUND]
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": source, "styleClass": part, "selector": [position, quote]}


def _tags(item: AnyItem) -> list[str]:
    """What the item is read as, as ``field: value``."""
    found: list[tuple[str, str | None]] = []
    if isinstance(item, Statement):
        found = [("act", item.act), ("kind", item.kind), ("evidence", item.evidence.status)]
    elif isinstance(item, Figure):
        found = [("outcome", item.outcome), ("low", item.low), ("high", item.high), ("unit", item.unit)]
    elif isinstance(item, Event):
        found = [("type", item.type), ("realis", item.realis), ("begin", item.begin), ("end", item.end)]
    elif isinstance(item, Time):
        found = [("value", item.value)]
    elif isinstance(item, Place):
        read = item.resolved
        found = [("row", f"{read.table}:{read.row}" if read else None), ("country", read.country if read else None)]
    else:
        found = [("name", item.name), ("country", item.country)]
    return [f"{field}: {value}" for field, value in found if value is not None]
