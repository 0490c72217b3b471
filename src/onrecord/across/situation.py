"""Records → the situation report: lines put beside each other, never weighed."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from onrecord.model.items import Actor, Event, Figure, Item, Link, Place, Speaker, Statement
from onrecord.model.record import Record
from onrecord.model.situation import (
    Answer,
    Claim,
    Country,
    Fact,
    Group,
    Moment,
    Party,
    Point,
    Ref,
    Report,
    Situation,
    Toll,
    Unread,
)
from onrecord.model.spans import Span, span_of

_DENYING = ("denies", "rejects", "disputes", "retracts")


def situation(records: Iterable[Record]) -> Situation:
    """The situation report over these records.

    Reports are ordered by date of publication (undated last), then outlet, title and id, so that the order in which
    the records come changes nothing.
    Each line keeps the item that says it; figures of one outcome stand side by side and are not averaged.
    """
    ordered = sorted(records, key=_report_order)
    desks = [_Desk(record) for record in ordered]
    tops = [_main_country(d.record) for d in desks]
    return Situation(
        reports=tuple(_report(d.record, f"R{n}") for n, d in enumerate(desks, 1)),
        claims=tuple(c for d in desks for c in d.claims()),
        tolls=_tolls(desks),
        timeline=_timeline(desks),
        conditions=_conditions(desks),
        reactions=tuple(c for d, top in zip(desks, tops, strict=True) for c in d.reactions(top)),
        basics=_basics(ordered, tops),
        unread=tuple(Unread(r.id, p) for r in ordered for p in r.problems),
    )


@cache
def _rules() -> dict[str, Any]:
    return tomllib.loads(files("onrecord.across").joinpath("data", "situation.toml").read_text(encoding="utf-8"))


def _report_order(record: Record) -> tuple[bool, str, str, str, str]:
    source = record.source
    return (source.published_at is None, source.published_at or "", source.outlet or "", source.title or "", record.id)


def _report(record: Record, label: str) -> Report:
    source = record.source
    return Report(
        id=record.id, label=label, digest=source.digest, outlet=source.outlet, title=source.title, uri=source.uri,
        published_at=source.published_at, statements=len(record.statements),
        unevidenced=sum(s.evidence.status == "none_given" for s in record.statements), figures=len(record.figures),
        events=len(record.events), problems=len(record.problems),
    )  # fmt: skip


class _Desk:
    """One record with its look-ups."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.statements: dict[str, Statement] = {s.id: s for s in record.statements}
        self.actors: dict[str, Actor] = {a.id: a for a in record.actors}
        self.places: dict[str, Place] = {p.id: p for p in record.places}
        self.times = {t.id: t for t in record.times}
        self.labels = {i.id: i.label for i in (*record.statements, *record.figures, *record.events)}
        self._back: dict[str, list[Link]] = {}
        self._revised: dict[str, list[Ref]] = {}
        for link in record.links:
            if link.kind == "answers":
                self._back.setdefault(link.to, []).append(link)
            elif link.kind == "revises" and link.to in self.labels:
                revised = Ref(record.id, link.to, self.labels[link.to])
                self._revised.setdefault(link.from_, []).append(revised)
        self._starts = [start for start, _ in record.sentences]

    def ref(self, item: Item) -> Ref:
        return Ref(self.record.id, item.id, item.label)

    def party(self, speaker: Speaker | None) -> Party | None:
        """Who is meant, as far as the record settles it."""
        if speaker is None:
            return None
        actor = self.actors.get(speaker.actor or "")
        words = " … ".join(s.text for s in speaker.mention)
        return Party(
            name=actor.name if actor else None,
            words=words or (actor.name if actor else ""),
            form=speaker.form,
            country=actor.country if actor else None,
            private=bool(actor and actor.private),
        )

    def voice(self, attribution: str | None) -> Party | None:
        """The speaker of the statement in which an item stands; None is the outlet."""
        said = self.statements.get(attribution or "")
        if said is None:
            return None
        return self.party(said.speaker) or Party(None, "", "unnamed")

    def answers(self, target: str) -> tuple[Answer, ...]:
        """What is said back to an item."""
        return tuple(
            Answer(self.ref(said), link.relation, self.party(said.speaker), said.act, said.content)
            for link in self._back.get(target, ())
            if link.relation and (said := self.statements.get(link.from_))
        )

    def claim(self, said: Statement) -> Claim:
        outer = self.statements.get(said.nested_in or "")
        return Claim(
            ref=self.ref(said), speaker=self.party(said.speaker), act=said.act, kind=said.kind, negated=said.negated,
            content=said.content, evidence=said.evidence, certainty=said.certainty, answers=self.answers(said.id),
            nested_in=self.ref(outer) if outer else None,
        )  # fmt: skip

    def claims(self) -> list[Claim]:
        """Every statement, in reading order; those that only answer another stand beside it and not again."""
        answering = {link.from_ for link in self.record.links if link.kind == "answers"}
        answered = {link.to for link in self.record.links if link.kind == "answers"}
        return [self.claim(s) for s in self.record.statements if s.id not in answering or s.id in answered]

    def reactions(self, country: str | None) -> list[Claim]:
        """What is said by those abroad: another country's people and bodies, and bodies of several states."""
        found: list[Claim] = []
        for said in self.record.statements:
            actor = self.actors.get(said.speaker.actor or "") if said.speaker else None
            if actor is None or said.act in _rules()["not_reactions"]:
                continue
            foreign = bool(country and actor.country and actor.country != country and actor.kind != "person")
            if (
                foreign
                or actor.sector in _rules()["abroad_sectors"]
                or (country and actor.country not in (None, country) and actor.sector in ("government", "military"))
            ):
                found.append(self.claim(said))
        return found

    def told(self) -> list[Event]:
        """The events that words carry."""
        return [e for e in self.record.events if e.trigger]

    def context(self, spans: Sequence[Span]) -> Span:
        """The sentence around the first of the spans; the span itself where the record has no text."""
        text, at = self.record.text, spans[0]
        number = bisect_right(self._starts, at.start) - 1
        if text is None or number < 0:
            return at
        start, end = self.record.sentences[number]
        return span_of(text, start, end) if start <= at.start and at.end <= end else at

    def moment(self, event: Event) -> Moment:
        place = self.places.get(event.place or "")
        resolved = place.resolved if place else None
        return Moment(
            ref=self.ref(event), type=event.type, begin=event.begin, end=event.end, trigger=event.trigger,
            context=self.context(event.trigger), place=place.span.text if place else None,
            country=resolved.country if resolved else None, realis=event.realis,
            speaker=self.voice(event.attribution), outlet=self.record.source.outlet,
        )  # fmt: skip

    def point(self, figure: Figure) -> Point:
        place = self.places.get(figure.scope.place or "")
        as_of = self.times[figure.as_of].value if figure.as_of in self.times else figure.as_of
        category = figure.category
        against = [a for key in (figure.id, figure.attribution) if key for a in self.answers(key)]
        return Point(
            ref=self.ref(figure), words=figure.phrase,
            category=" … ".join(s.text for s in category.spans) if category else "",
            quoted=bool(category and category.quoted), low=figure.low, high=figure.high, value=figure.value,
            operator=figure.operator, unit=figure.unit, realis=figure.realis, speaker=self.voice(figure.attribution),
            outlet=self.record.source.outlet, as_of=as_of, published_at=self.record.source.published_at,
            place=place.span.text if place else None, revises=tuple(self._revised.get(figure.id, ())),
            disputed_by=tuple(a for a in against if a.relation in _DENYING),
        )  # fmt: skip


def _tolls(desks: Sequence[_Desk]) -> tuple[Toll, ...]:
    points: dict[str, list[Point]] = {}
    for desk in desks:
        for figure in desk.record.figures:
            points.setdefault(figure.outcome, []).append(desk.point(figure))
    out = []
    for outcome in _rules()["tolls"]:
        found = sorted(points.get(outcome, ()), key=lambda p: (p.as_of or p.published_at or "9999")[:10])
        if found:
            origins = {p.speaker.name or p.speaker.words for p in found if p.speaker} - {""}
            out.append(Toll(outcome, tuple(found), len({p.ref.report for p in found}), len(origins)))
    return tuple(out)


def _timeline(desks: Sequence[_Desk]) -> tuple[Moment, ...]:
    """Events with a date that happened or go on, by day, then by report and place in it."""
    told = ("happened", "ongoing", "announced")
    dated = [d.moment(e) for d in desks for e in d.told() if e.begin and e.realis in told]
    return tuple(sorted(dated, key=lambda m: m.begin or ""))


def _conditions(desks: Sequence[_Desk]) -> tuple[Group, ...]:
    out = []
    for rule in _rules()["groups"]:
        types, acts = frozenset(rule["events"]), frozenset(rule.get("acts", ()))
        moments = tuple(d.moment(e) for d in desks for e in d.told() if e.type in types)
        claims = tuple(d.claim(s) for d in desks for s in d.record.statements if s.act in acts and not s.negated)
        if moments or claims:
            out.append(Group(rule["key"], moments, claims))
    return tuple(out)


def _main_country(record: Record) -> str | None:
    """The country of most locations and demonyms of the report; None where two lead together."""
    counts = Counter(
        p.resolved.country
        for p in record.places
        if p.resolved and p.resolved.country and (p.role == "location" or p.form == "demonym")
    )
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _basics(records: Sequence[Record], tops: Sequence[str | None]) -> tuple[Country, ...]:
    """What the bundled tables say of the countries that the reports are about, on the day of the latest report."""
    from onrecord.tables import countries

    dates = [r.source.published_at[:10] for r in records if r.source.published_at]
    counts = Counter(p.resolved.country or "" for r in records for p in r.places if p.resolved)
    out = []
    for code in sorted({t for t in tops if t}, key=lambda c: (-counts[c], c)):
        row = countries.by_code(code)
        if row:
            known = {f.key: f for f in reversed(countries.facts(code, max(dates, default=None)))}
            facts = tuple(Fact(k, known[k].value, known[k].table) for k in _rules()["facts"] if k in known)
            out.append(Country(code, row.name, counts[code], facts))
    return tuple(out)
