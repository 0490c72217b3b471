"""What happened: events with their participants, place, time and realis.

A word of the trigger table opens an event; its clause gives the rest.
Later words for the same happening (*the blast*, after *an explosion tore through the terminal*) become mentions of it.
"""

from __future__ import annotations

from bisect import bisect_left
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
from onrecord.model.spans import Span, content_id, in_order, width

T = TypeVar("T", Time, Place)


class EventsReader:
    """Adds the events, and tells each figure in an event's phrase which event it measures."""

    def read(self, report: Report, found: Found) -> Found:
        counted = _Counted(report, found.figures)
        events = [_event(report, found, i, trigger, counted) for i, trigger in _triggers(report, found)]
        merged = _merged(report, events)
        figures = _with_events(found.figures, merged)
        return msgspec.structs.replace(found, events=tuple(merged), figures=figures)


def _triggers(report: Report, found: Found) -> list[tuple[int, Trigger]]:
    """Trigger words. A noun that only modifies another (*fire brigade*, *suicide attack*) tells no event of its own."""
    analysis, words = report.analysis, lexicon()
    skipped = [t.span for t in found.times] + [x.span for x in report.text.sections if x.kind == "subheading"]
    above = [x.span for x in report.text.sections if x.kind == "headline"]
    triggers = []
    for i in range(len(analysis)):
        trigger = words.match(analysis, i)
        if trigger is None or _is_in_name(analysis, i):
            continue
        label, start = analysis.labels[i].split(":")[0], analysis.starts[i]
        if analysis.upos[i] == "PROPN" and not any(h.start <= start < h.end for h in above):
            continue  # capitals mean a name (*March*, *Operation Storm*), but for headlines
        if label == "compound" and analysis.heads[i] > i:
            continue
        if any(s.start <= start < s.end for s in skipped):
            continue
        triggers.append((i, trigger))
    triggers = _one_sense(analysis, triggers)
    types = {i for i, _ in triggers}
    return [(i, t) for i, t in triggers if not (analysis.labels[i] == "amod" and analysis.heads[i] in types)]


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
    return any(n.start <= i < n.end and n.end - n.start > 1 and n.type in ("PERSON", "ORG", "LOC", "FAC", "MISC")
               for n in analysis.names)  # fmt: skip


def _event(report: Report, found: Found, i: int, trigger: Trigger, counted: _Counted) -> Event:
    analysis = report.analysis
    spans = _trigger_spans(report, i)
    statement = innermost(found.statements, spans[0].start, spans[0].end)
    withdrawn = statement is not None and any(
        link.relation == "retracts" and link.to == statement.id for link in found.links
    )
    participants = participants_of(report, i, trigger, found.actors)
    time = _time_of(report, found.times, i)
    place = _place_of(report, found.places, i)
    dated = time is not None and time.type in ("DATE", "TIME")
    figures = counted.of(report, i, [s for p in participants for s in p.spans])
    return Event(
        id=content_id("ev", report.source.digest, spans, trigger.type),
        type=trigger.type,
        trigger=spans,
        participants=participants,
        place=place.id if place else None,
        time=time.id if time else None,
        begin=time.begin if time and dated else None,
        end=time.end if time and dated else None,
        realis="denied" if withdrawn else realis_of(analysis, i, statement),
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


def _first_conjunct(analysis: Analysis, i: int) -> tuple[int, ...]:
    """The clause that a coordinated clause leans on: what dates and places the first holds for the second."""
    for node in (i, *analysis.ancestors(i)):
        if analysis.labels[node] in ("conj", "parataxis", "advcl", "acl:relcl"):
            return _clause(analysis, analysis.heads[node])
    return ()


def _time_of(report: Report, times: Sequence[Time], i: int) -> Time | None:
    """The dated time nearest to the trigger: below it, then in its clause."""
    dated = [t for t in times if t.type in ("DATE", "TIME") and t.value and not t.value.endswith("_REF")]
    return _nearest(report, dated, i) or _stamp_of(report, dated, i)


def _stamp_of(report: Report, dated: Sequence[Time], i: int) -> Time | None:
    """The stamp of the live entry that a trigger stands in: what an entry tells without a date is of its day."""
    start = report.analysis.starts[i]
    for section in report.text.sections:
        if section.kind == "live_entry" and section.span.start <= start < section.span.end:
            stamps = [t for t in dated for h in section.heading if h.start <= t.span.start < h.end]
            return stamps[0] if stamps else None
    return None


def _place_of(report: Report, places: Sequence[Place], i: int) -> Place | None:
    """The location nearest to the trigger: below it, then in its clause."""
    return _nearest(report, [p for p in places if p.role == "location" and p.form != "demonym"], i)


def _nearest(report: Report, items: Sequence[T], i: int) -> T | None:
    analysis = report.analysis
    first, last = analysis.sentences[analysis.sentence_of(i)]
    low, high = analysis.starts[first], analysis.ends[last - 1]
    here = [t for t in items if low <= t.span.start < high]
    for stretch in (analysis.subtree(i), _clause(analysis, i), _first_conjunct(analysis, i)):
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


class _Counted:
    """The figures of a report by the place of their numbers, so that an event costs no look at all of them."""

    def __init__(self, report: Report, figures: Sequence[Figure]) -> None:
        self._figures = figures
        self._numbers = sorted((n.start, n.end, k) for k, f in enumerate(figures) for n in f.number)
        self._starts = [start for start, _, _ in self._numbers]
        self._by_word: dict[int, list[int]] = {}
        for k, figure in enumerate(figures):
            for number in figure.number:
                self._by_word.setdefault(_head_word(report.analysis, number), []).append(k)

    def of(self, report: Report, i: int, spans: Sequence[Span]) -> list[Figure]:
        """The figures that count an event's participants or stand right below its trigger, in their order."""
        analysis = report.analysis
        hit = set[int]()
        for c in analysis.children(i):
            if analysis.labels[c].split(":")[0] in ("nummod", "nsubj", "obj", "obl"):
                hit.update(self._by_word.get(c, ()))
        for span in spans:
            inside = self._numbers[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
            hit.update(k for _, end, k in inside if end <= span.end)
        return [self._figures[k] for k in sorted(hit)]


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
    """Events told twice become one: the body's telling leads, headline words and later definite nouns join it."""
    headline = [x.span for x in report.text.sections if x.kind in ("headline", "standfirst")]
    in_headline = [any(h.start <= e.trigger[0].start < h.end for h in headline) for e in events]
    kept: list[Event] = []
    for event in (e for e, above in zip(events, in_headline, strict=True) if not above):
        earlier = None
        if _is_told_by_noun(report, event):  # looked at first: it spares most events the look at all earlier ones
            earlier = next((k for k, e in enumerate(kept) if _is_same(report, e, event)), None)
        if earlier is None:
            kept.append(event)
        else:
            kept[earlier] = _joined(kept[earlier], event)
    for event in (e for e, above in zip(events, in_headline, strict=True) if above):
        told = next((k for k, e in enumerate(kept) if _tells_again(report, e, event)), None)
        if told is None:
            kept.append(event)
        else:
            kept[told] = _joined(kept[told], event)
    return kept


def _joined(first: Event, later: Event) -> Event:
    return msgspec.structs.replace(
        first,
        mentions=in_order((*first.mentions, *later.trigger, *later.mentions)),
        participants=first.participants or later.participants,
        place=first.place or later.place,
        time=first.time or later.time,
        begin=first.begin or later.begin,
        end=first.end or later.end,
        figures=tuple(dict.fromkeys((*first.figures, *later.figures))),
    )


def _is_compatible(first: Event, later: Event) -> bool:
    if first.type != later.type or first.realis != later.realis:
        return False
    if first.begin and later.begin and first.begin[:10] != later.begin[:10]:
        return False
    return not (first.place and later.place and first.place != later.place)


def _is_told_by_noun(report: Report, event: Event) -> bool:
    word, _ = report.analysis.words_in(event.trigger[-1].start, event.trigger[-1].end)
    return report.analysis.upos[word] in ("NOUN", "PROPN")


def _is_same(report: Report, first: Event, later: Event) -> bool:
    """A later noun with *the* or *that* means the happening already told; so does a bare *toll* or *death toll*."""
    if first.type != later.type:
        return False
    analysis = report.analysis
    word, _ = analysis.words_in(later.trigger[-1].start, later.trigger[-1].end)
    sets = word_sets("event_merge.tsv")
    if analysis.lemmas[word].lower() in sets["running"]:
        return True
    if not _is_compatible(first, later):
        return False
    dets = [analysis.lower(c) for c in analysis.children(word) if analysis.labels[c].split(":")[0] == "det"]
    return bool(dets) and dets[0] in sets["definite"]


def _tells_again(report: Report, body: Event, above: Event) -> bool:
    """A headline tells what the body tells: same type, and no participant that the body's telling gainsays."""
    if not _is_compatible(body, above):
        return False
    if not body.participants or not above.participants:
        return True
    return bool(_heads(report, body) & _heads(report, above))


def _heads(report: Report, event: Event) -> set[str]:
    analysis = report.analysis
    return {analysis.lemmas[_head_word(analysis, s)].lower() for p in event.participants for s in p.spans}
