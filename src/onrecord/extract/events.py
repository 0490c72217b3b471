"""What happened: events with their participants, place, time and realis.

A word of the trigger table opens an event; its clause gives the rest.
Later words for the same happening (*the blast*, after *an explosion tore through the terminal*) become mentions of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from onrecord.extract.base import Found, Report
from onrecord.extract.event_lexicon import Trigger, lexicon
from onrecord.extract.event_realis import realis_of
from onrecord.extract.event_roles import participants_of
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import Event, Figure, Place, Scope, Statement, Time
from onrecord.model.spans import Span, content_id, width

T = TypeVar("T", Time, Place)


class EventsReader:
    """Adds the events, and tells each figure in an event's phrase which event it measures."""

    def read(self, report: Report, found: Found) -> Found:
        events = [_event(report, found, i, trigger) for i, trigger in _triggers(report.analysis) if trigger is not None]
        merged = _merged(report, [e for e in events if e is not None])
        figures = _with_events(found.figures, merged)
        return msgspec.structs.replace(found, events=tuple(merged), figures=figures)


def _triggers(analysis: Analysis) -> list[tuple[int, Trigger]]:
    """Trigger words; of two in one phrase that say the same (*suicide attack*) the head alone."""
    words = lexicon()
    found = [(i, t) for i in range(len(analysis)) if (t := words.match(analysis, i)) is not None]
    types = {i: t.type for i, t in found}
    return [
        (i, t) for i, t in found
        if not (analysis.labels[i].split(":")[0] in ("compound", "amod") and analysis.heads[i] in types)
        and not _is_in_name(analysis, i)
    ]  # fmt: skip


def _is_in_name(analysis: Analysis, i: int) -> bool:
    return any(n.start <= i < n.end and n.end - n.start > 1 and n.type in ("PERSON", "ORG", "LOC", "FAC", "MISC")
               for n in analysis.names)  # fmt: skip


def _event(report: Report, found: Found, i: int, trigger: Trigger) -> Event | None:
    analysis = report.analysis
    spans = _trigger_spans(report, i)
    statement = innermost(found.statements, spans[0].start, spans[0].end)
    participants = participants_of(report, i, trigger, found.actors)
    time = _time_of(report, found.times, i)
    place = _place_of(report, found.places, i)
    dated = time is not None and time.type in ("DATE", "TIME")
    figures = _figures_of(report, found.figures, i, [s for p in participants for s in p.spans])
    return Event(
        id=content_id("ev", report.source.digest, spans, trigger.type),
        type=trigger.type,
        trigger=spans,
        participants=participants,
        place=place.id if place else None,
        time=time.id if time else None,
        begin=time.begin if time and dated else None,
        end=time.end if time and dated else None,
        realis=realis_of(analysis, i, statement),
        figures=tuple(f.id for f in figures),
        attribution=statement.id if statement else None,
    )


def _trigger_spans(report: Report, i: int) -> tuple[Span, ...]:
    """The trigger word with its particle (*set … ablaze*), adjacent words as one span."""
    analysis = report.analysis
    words = [i] + [c for c in analysis.children(i) if analysis.labels[c] == "compound:prt"]
    words += [c for c in analysis.children(i) if analysis.labels[c] == "compound" and c == i - 1
              and analysis.upos[i] == "NOUN" and lexicon().match(analysis, c) is not None]  # fmt: skip
    words.sort()
    if words[-1] - words[0] == len(words) - 1:
        return (report.words(words[0], words[-1] + 1),)
    return tuple(report.words(w, w + 1) for w in words)


def innermost(statements: Sequence[Statement], start: int, end: int) -> Statement | None:
    """The statement with the shortest content that holds the stretch; attitudes say nothing and are left out."""
    holding = [s for s in statements if not s.attitude and any(c.start <= start and end <= c.end for c in s.content)]
    return min(holding, key=lambda s: (width(s.content), s.id), default=None)


def _clause(analysis: Analysis, i: int) -> tuple[int, ...]:
    """The words of the clause that a trigger stands in: up to the nearest finite verb, then everything below it."""
    node = i
    for _ in range(6):
        if analysis.upos[node] in ("VERB", "AUX") and analysis.labels[node] not in ("acl", "amod", "xcomp"):
            break
        head = analysis.heads[node]
        if head < 0:
            break
        node = head
    return analysis.subtree(node)


def _time_of(report: Report, times: Sequence[Time], i: int) -> Time | None:
    """The dated time nearest to the trigger: below it, then in its clause."""
    dated = [t for t in times if t.type in ("DATE", "TIME") and t.value and not t.value.endswith("_REF")]
    return _nearest(report, dated, i)


def _place_of(report: Report, places: Sequence[Place], i: int) -> Place | None:
    """The location nearest to the trigger: below it, then in its clause."""
    return _nearest(report, [p for p in places if p.role == "location" and p.form != "demonym"], i)


def _nearest(report: Report, items: Sequence[T], i: int) -> T | None:
    analysis = report.analysis
    first, last = analysis.sentences[analysis.sentence_of(i)]
    low, high = analysis.starts[first], analysis.ends[last - 1]
    here = [t for t in items if low <= t.span.start < high]
    for stretch in (analysis.subtree(i), _clause(analysis, i)):
        inside = set(stretch)
        near = [(abs(w - i), t.span.start, t) for t in here if (w := _head_word(analysis, t.span)) in inside]
        if near:
            return min(near, key=lambda n: n[:2])[2]
    return None


def _head_word(analysis: Analysis, span: Span) -> int:
    """The word of a span whose head lies outside it."""
    first, last = analysis.words_in(span.start, span.end)
    for w in range(first, last):
        if not first <= analysis.heads[w] < last:
            return w
    return first


def _figures_of(report: Report, figures: Sequence[Figure], i: int, spans: Sequence[Span]) -> list[Figure]:
    """The figures that count an event's participants or stand right below its trigger."""
    analysis = report.analysis
    below = {c for c in analysis.children(i) if analysis.labels[c].split(":")[0] in ("nummod", "nsubj", "obj", "obl")}
    found = []
    for figure in figures:
        inside = any(s.start <= n.start and n.end <= s.end for n in figure.number for s in spans)
        if inside or any(_head_word(analysis, n) in below for n in figure.number):
            found.append(figure)
    return found


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


def _merged(report: Report, events: list[Event]) -> list[Event]:
    """Later definite nouns for a happening join its first telling, unless number, time or realis speak against it."""
    kept: list[Event] = []
    for event in events:
        earlier = next((k for k, e in enumerate(kept) if _is_same(report, e, event)), None)
        if earlier is None:
            kept.append(event)
            continue
        first = kept[earlier]
        kept[earlier] = msgspec.structs.replace(
            first,
            mentions=(*first.mentions, *event.trigger),
            participants=first.participants or event.participants,
            place=first.place or event.place,
            time=first.time or event.time,
            begin=first.begin or event.begin,
            end=first.end or event.end,
            figures=tuple(dict.fromkeys((*first.figures, *event.figures))),
        )
    return kept


def _is_same(report: Report, first: Event, later: Event) -> bool:
    if first.type != later.type or first.realis != later.realis:
        return False
    if first.begin and later.begin and first.begin[:10] != later.begin[:10]:
        return False
    if first.figures and later.figures:
        return False
    if first.place and later.place and first.place != later.place:
        return False
    analysis = report.analysis
    word, _ = analysis.words_in(later.trigger[0].start, later.trigger[0].end)
    if analysis.upos[word] not in ("NOUN", "PROPN"):
        return False
    definite = word_sets("event_merge.tsv")["definite"]
    dets = [analysis.lower(c) for c in analysis.children(word) if analysis.labels[c].split(":")[0] == "det"]
    return bool(dets) and dets[0] in definite
