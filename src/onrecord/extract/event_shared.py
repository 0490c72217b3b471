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
    for n, event in enumerate(events):
        if event.time is not None and event.place is not None:
            found.append(event)
            continue
        words = [analysis.words_in(s.start, s.end)[0] for s in (*event.trigger[:1], *event.mentions)]
        others = [events[at[j]] for i in words for j in _joined(analysis, i) if j in at and events[at[j]] is not event]
        others += _meant(analysis, events, n)
        found.append(_dated(event, [o for o in others if o.realis == event.realis == "happened"]))
    return found


_GENERAL = frozenset({"armed_attack", "clash", "raid", "riot", "shooting", "explosion", "accident", "fire"})
_VIOLENT = _GENERAL | {
    "arson", "killing", "hostage_taking", "shelling", "air_strike", "looting", "stabbing", "suicide_attack",
    "property_destruction", "occupation_of_building", "grenade_attack",
}  # fmt: skip


def _meant(analysis: Analysis, events: Sequence[Event], n: int) -> list[Event]:
    """What *the attack* means where nothing of its type was told before: the violence told in the two sentences above.

    The noun must be definite and say nothing more of itself.
    """
    event = events[n]
    word, _ = analysis.words_in(event.trigger[-1].start, event.trigger[-1].end)
    children = analysis.children(word)
    definite = any(analysis.lower(c) in ("the", "this") for c in children if analysis.labels[c] == "det")
    told = {"det", "case", "punct", "cc", "conj"}
    if event.type not in _GENERAL or analysis.upos[word] != "NOUN" or not definite:
        return []
    if any(analysis.labels[c].split(":")[0] not in told for c in children):
        return []
    here = analysis.sentence_of(word)
    above = [e for e in events[max(0, n - 8) : n] if e.type in _VIOLENT and e.trigger[0].start < event.trigger[0].start]
    near = [
        e for e in above if here - 2 <= analysis.sentence_of(analysis.words_in(e.trigger[0].start, e.trigger[0].end)[0])
    ]
    return near[-1:]


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
