"""Time and place that one event has from another: *two were hurt in the blast* was when the blast was."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from onrecord.extract.event_lexicon import case_of
from onrecord.language.analysis import Analysis
from onrecord.model.items import Event

_WITHIN = frozenset({"in", "during", "from", "at", "by"})


def with_shared(analysis: Analysis, events: Sequence[Event]) -> list[Event]:
    """The events, those without a time or a place dated and placed by the event that they are part of.

    Only the syntax joins them: a phrase (*killed in the raid*), a subject (*the blast killed nine*), or a participle
    (*…, killing nine*). Both must have happened; nothing is taken over from an event that has none itself.
    """
    at: dict[int, int] = {}
    for n, event in enumerate(events):
        for span in (*event.trigger, *event.mentions):
            at.setdefault(analysis.words_in(span.start, span.end)[0], n)
    found = []
    for event in events:
        if event.time is not None and event.place is not None:
            found.append(event)
            continue
        words = [analysis.words_in(s.start, s.end)[0] for s in (*event.trigger[:1], *event.mentions)]
        others = [events[at[j]] for i in words for j in _joined(analysis, i) if j in at and events[at[j]] is not event]
        found.append(_dated(event, [o for o in others if o.realis == event.realis == "happened"]))
    return found


def _joined(analysis: Analysis, i: int) -> list[int]:
    """The words whose events word ``i`` is joined to."""
    near = [c for c in analysis.children(i) if _is_inner(analysis, c)]
    head, label = analysis.heads[i], analysis.labels[i].split(":")[0]
    if head >= 0 and (_is_inner(analysis, i) or (label in ("advcl", "acl") and analysis.xpos[i] == "VBG")):
        near.append(head)
    return near


def _is_inner(analysis: Analysis, c: int) -> bool:
    label = analysis.labels[c].split(":")[0]
    return label == "nsubj" or (label in ("obl", "nmod") and case_of(analysis, c) in _WITHIN)


def _dated(event: Event, others: Sequence[Event]) -> Event:
    time = next((o for o in others if o.time is not None), None)
    place = next((o for o in others if o.place is not None), None)
    if event.time is None and time is not None:
        event = msgspec.structs.replace(event, time=time.time, begin=time.begin, end=time.end)
    if event.place is None and place is not None:
        event = msgspec.structs.replace(event, place=place.place)
    return event
