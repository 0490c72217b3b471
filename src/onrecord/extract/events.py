"""What happened: events with their participants, place, time and realis.

A word of the trigger table opens an event; its clause gives the rest.
Later words for the same happening (*the blast*, after *an explosion tore through the terminal*) become mentions of it.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from onrecord.extract.base import Found, Report
from onrecord.extract.event_lexicon import Trigger, hyphened, lexicon, name_at
from onrecord.extract.event_merge import merged
from onrecord.extract.event_nearby import Nearby
from onrecord.extract.event_realis import realis_of
from onrecord.extract.event_roles import participants_of
from onrecord.extract.event_scene import with_scene
from onrecord.extract.event_shared import with_shared
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import Event, Figure, Scope, Time
from onrecord.model.spans import Span, content_id


class EventsReader:
    """Adds the events, and tells each figure in an event's phrase which event it measures."""

    def read(self, report: Report, found: Found) -> Found:
        nearby = Nearby(report, found)
        told = [_event(report, nearby, i, trigger) for i, trigger in _triggers(report, found)]
        events = with_shared(report.analysis, merged(report, told, found.actors))
        events = with_scene(report, found, events)
        figures = _with_events(found.figures, events)
        return msgspec.structs.replace(found, events=tuple(events), figures=figures)


def _triggers(report: Report, found: Found) -> list[tuple[int, Trigger]]:
    """Trigger words. A noun that only modifies another (*fire brigade*, *suicide attack*) tells no event of its own."""
    analysis, words = report.analysis, lexicon()
    skipped = _words_of(analysis, [t.span for t in found.times])
    skipped |= _words_of(analysis, [x.span for x in report.text.sections if x.kind == "subheading"])
    above = _words_of(analysis, [x.span for x in report.text.sections if x.kind == "headline"])
    triggers = []
    for i in range(len(analysis)):
        if i in skipped:
            continue
        trigger = words.match(analysis, i)
        if trigger is None or _is_in_name(analysis, i):
            continue
        if analysis.upos[i] == "PROPN" and i not in above:
            continue  # capitals mean a name (*March*, *Operation Storm*), but for headlines
        if analysis.labels[i].split(":")[0] == "compound" and analysis.heads[i] > i:
            continue
        if _is_attribute(analysis, i, trigger):
            continue
        triggers.append((i, trigger))
    triggers = _one_sense(analysis, triggers)
    types = {i: t.type for i, t in triggers}
    return [(i, t) for i, t in triggers if not _is_told_beside(analysis, i, t, types)]


def _is_told_beside(analysis: Analysis, i: int, trigger: Trigger, types: dict[int, str]) -> bool:
    """What only adds to another trigger: an adjective of its noun (*a deadly blast*), a second noun of one kind
    (*tear gas and bullets*), the purpose of a deed of its kind (*used gas to clear the square*)."""
    label, head = analysis.labels[i], analysis.heads[i]
    if label == "amod":
        return head in types
    if label in ("advcl", "xcomp") and analysis.xpos[i] == "VB" and types.get(head) == trigger.type:
        return True
    if (
        label == "obj"
        and types.get(head) == trigger.type
        and analysis.lower(i) in word_sets("event_roles.tsv")["no_target"]
    ):
        return True  # *took control*: the verb tells it
    return label == "conj" and analysis.upos[i] == "NOUN" and types.get(head) == trigger.type


def _is_attribute(analysis: Analysis, i: int, trigger: Trigger) -> bool:
    """A participle that only tells of what kind something is (*state-backed*, *elected leaders*)."""
    if analysis.labels[i] != "amod":
        return False
    hyphened = analysis.starts[i] > 0 and analysis.content[analysis.starts[i] - 1] in "-\u2010\u2013"
    return hyphened or trigger.type in word_sets("event_roles.tsv")["never_modifier"]


def _words_of(analysis: Analysis, spans: Sequence[Span]) -> set[int]:
    return {w for s in spans for w in range(*analysis.words_in(s.start, s.end))}


def _one_sense(analysis: Analysis, triggers: list[tuple[int, Trigger]]) -> list[tuple[int, Trigger]]:
    """A noun keeps the type that a condition gave it before (*a dawn raid on the post … the raid*)."""
    settled: dict[str, Trigger] = {}
    found = []
    for i, trigger in triggers:
        lemma = analysis.lemmas[i].lower()
        if analysis.upos[i] == "NOUN":
            if trigger.conditions and not all(c.negated for c in trigger.conditions):
                settled.setdefault(lemma, trigger)
            trigger = settled.get(lemma, trigger)
        found.append((i, trigger))
    return found


def _is_in_name(analysis: Analysis, i: int) -> bool:
    name = name_at(analysis, i)
    return name is not None and name.end - name.start > 1 and name.type in ("PERSON", "ORG", "LOC", "FAC", "MISC")


def _event(report: Report, nearby: Nearby, i: int, trigger: Trigger) -> Event:
    spans = _trigger_spans(report, i)
    statement = nearby.statement(spans[0].start, spans[0].end)
    participants = participants_of(report, i, trigger, nearby)
    realis = realis_of(report.analysis, i, statement, trigger.type)
    time, place = nearby.time(i, realis in ("happened", "ongoing")), nearby.place(i)
    figures = nearby.figures(i, [s for p in participants for s in p.spans])
    if nearby.is_withdrawn(statement) or (realis == "happened" and nearby.is_nested_in_denial(statement)):
        realis = "denied"
    if realis == "happened" and time is not None and _is_to_come(report, time):
        realis = "announced"
    back = nearby.counted_back(i) if realis == "happened" else None
    if back is not None:
        time = None
    return Event(
        id=content_id("ev", report.source.digest, spans, trigger.type),
        type=trigger.type,
        trigger=spans,
        participants=participants,
        place=place.id if place else None,
        time=time.id if time else None,
        begin=time.begin if time else back,
        end=time.end if time else back,
        realis=realis,
        figures=tuple(f.id for f in figures),
        attribution=statement.id if statement else None,
    )


def _is_to_come(report: Report, time: Time) -> bool:
    """Whether a time begins after the day of publication."""
    published = report.source.published_at
    return bool(published and time.begin and len(time.begin) >= 10 and time.begin[:10] > published[:10])


def _trigger_spans(report: Report, i: int) -> tuple[Span, ...]:
    """The trigger word with its particle (*set … ablaze*) or empty object (*open fire*), adjacent words as one span."""
    analysis = report.analysis
    words = list(range(_opening(report, i), i + 1)) + [
        c for c in analysis.children(i) if analysis.labels[c] == "compound:prt"
    ]
    empty = word_sets("event_roles.tsv")["no_target"]
    words += [c for c in analysis.children(i) if analysis.labels[c] == "obj" and analysis.upos[i] == "VERB"
              and analysis.lower(c) in empty and c - i <= 2]  # fmt: skip
    words += [c for c in analysis.children(i) if analysis.labels[c] == "compound" and c == i - 1
              and analysis.upos[i] == "NOUN" and lexicon().match(analysis, c) is not None]  # fmt: skip
    words.sort()
    if words[-1] - words[0] == len(words) - 1:
        return (report.words(words[0], words[-1] + 1),)
    return tuple(report.words(w, w + 1) for w in words)


def _is_particle(analysis: Analysis, i: int, c: int) -> bool:
    """The small word that makes one verb with the trigger (*passed away*), whatever the parse calls it."""
    near = analysis.labels[c] == "advmod" and c == i + 1 and analysis.upos[i] == "VERB"
    return analysis.labels[c] == "compound:prt" or (
        near and analysis.lower(c) in word_sets("event_roles.tsv")["particles"]
    )


def _opening(report: Report, i: int) -> int:
    """The first word of a trigger with hyphens that the table knows as a whole (*sit-in*); else the word itself."""
    first = hyphened(report.analysis, i)
    return first if first < i and report.analysis.upos[first] != "ADJ" else i


def _with_events(figures: Sequence[Figure], events: Sequence[Event]) -> tuple[Figure, ...]:
    by_figure: dict[str, str] = {}
    for event in events:
        for key in event.figures:
            by_figure.setdefault(key, event.id)
    found: list[Figure] = []
    for figure in figures:
        if figure.id in by_figure and figure.scope.event is None:
            scope: Scope = msgspec.structs.replace(figure.scope, event=by_figure[figure.id])
            figure = msgspec.structs.replace(figure, scope=scope)
        found.append(figure)
    return tuple(found)
