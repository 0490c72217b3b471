"""The lines that every view shows: items of a record as plain strings, private people masked.

Terminal, Markdown, CSV and HTML lay these out; none of them reads an item on its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from onrecord.model.items import Actor, Event, Evidence, Figure, Link, Place, Speaker, Statement, Time
from onrecord.model.record import Record
from onrecord.model.situation import Answer, Claim, Party, Point
from onrecord.model.spans import Spans
from onrecord.model.walk import AnyItem
from onrecord.views.labels import label, plain, tables
from onrecord.views.private import Mask

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
Only = Callable[[Record, AnyItem], bool]  # which items of a record a list is to show
NO_SPEAKER = "no speaker named"
OWN_VOICE = "the outlet itself"


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """What is said back, or to what: relation in words, label of the statement, its speaker and words."""

    relation: str
    label: str
    speaker: str
    words: str


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement in words. ``notes`` holds what else the report says of it, each a short phrase."""

    id: str
    label: str
    speaker: str
    written: str
    form: str
    act: str
    act_code: str
    words: str
    quoted: bool
    status: str
    evidence: str
    sign: str
    evidence_words: str
    notes: tuple[str, ...]
    answered: tuple[AnswerLine, ...]
    answers: tuple[AnswerLine, ...]
    disputed: bool


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure in words. ``who`` is the speaker or the outlet."""

    id: str
    label: str
    words: str
    outcome: str
    amount: str
    category: str
    who: str
    said_in: str
    as_of: str
    where: str
    realis: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in words."""

    id: str
    label: str
    what: str
    trigger: str
    parts: tuple[str, ...]
    where: str
    when: str
    begin: str
    realis: str
    who: str
    said_in: str


def joined(spans: Spans, mask: Mask) -> str:
    """The words of the spans with an ellipsis where other words stand between them."""
    return mask.text(" … ".join(" ".join(s.text.split()) for s in spans))


def day(value: str | None) -> str:
    """``2022-01-07`` as ``7 January 2022``; a month, a year or anything else as far as it goes."""
    if not value:
        return ""
    parts = value[:10].split("-")
    try:
        numbers = [int(p) for p in parts]
        if len(numbers) == 3:
            return f"{numbers[2]} {MONTHS[numbers[1] - 1]} {numbers[0]}"
        if len(numbers) == 2:
            return f"{MONTHS[numbers[1] - 1]} {numbers[0]}"
    except (ValueError, IndexError):
        return value
    return value


def stamp(value: str | None) -> str:
    """A date, with the clock and zone as given: ``7 January 2022, 18:40 +06:00``."""
    if not value or "T" not in value:
        return day(value)
    clock = value[11:16]
    zone = value[16:].lstrip(":0123456789.") if value[16:] else ""
    zone = value[len(value) - len(zone) :]
    return f"{day(value)}, {clock} {'UTC' if zone in ('Z', '+00:00') else zone}".strip()


def period(begin: str | None, end: str | None) -> str:
    """One day, or two with a dash between them."""
    if not begin or not end or begin[:10] == end[:10]:
        return day(begin or end)
    first, last = day(begin), day(end)
    if len(begin) >= 10 <= len(end) and begin[:7] == end[:7] and first != begin:
        return f"{first.split(' ', 1)[0]}–{last}"
    if begin[:4] == end[:4] and first.endswith(" " + begin[:4]):
        return f"{first.removesuffix(' ' + begin[:4])} – {last}"
    return f"{first} – {last}"


def act_words(act: str, negated: bool) -> str:
    """The act as a noun: ``denial``; ``no denial`` where the report says that it was not done."""
    return ("no " if negated else "") + label("acts", act)


def number(value: str) -> str:
    """A decimal string with commas between thousands."""
    try:
        found = Decimal(value)
    except InvalidOperation:
        return value
    return f"{found:,f}" if found.is_finite() else value


def amount(figure: Figure | Point) -> str:
    """The bounds in figures: ``26``, ``10–20``, ``26 or more``, ``up to 40``; the unit behind them."""
    low, high = figure.low, figure.high
    if low is not None and high is not None:
        text = number(low) if low == high else f"{number(low)}–{number(high)}"
    elif low is not None:
        text = f"{number(low)} or more"
    elif high is not None:
        text = f"up to {number(high)}"
    elif figure.value is not None:
        text = number(figure.value)
    else:
        text = "open"
    if figure.operator == "multiple":
        return f"× {text}"
    return f"{text} {_unit(figure.unit, text)}".strip()


def _unit(unit: str | None, text: str) -> str:
    """The unit behind a number; names of units take the plural, codes and symbols do not."""
    if not unit or unit in tables()["units"]:
        return label("units", unit)
    return unit + "s" if text != "1" and len(unit) > 3 and unit.islower() and not unit.endswith("s") else unit


def party_name(party: Party | None, mask: Mask) -> str:
    """How a speaker of a situation report is called."""
    if party is None:
        return NO_SPEAKER
    return mask.text(party.name or " ".join(party.words.split()) or NO_SPEAKER)


class Lines:
    """The lines of one record."""

    def __init__(self, record: Record, mask: Mask) -> None:
        self.record, self.mask = record, mask
        self._statements = {s.id: s for s in record.statements}
        self._actors = {a.id: a for a in record.actors}
        self._places = {p.id: p for p in record.places}
        self._times = {t.id: t for t in record.times}
        self._labels = {
            i.id: i.label for kind in (record.statements, record.figures, record.events) for i in kind
        }  # fmt: skip
        self._back: dict[str, list[Link]] = {}
        self._to: dict[str, list[Link]] = {}
        for link in record.links:
            self._to.setdefault(link.from_, []).append(link)
            self._back.setdefault(link.to, []).append(link)

    def speaker(self, speaker: Speaker | None) -> str:
        """The actor's name where it is settled, else the words as written."""
        if speaker is None:
            return NO_SPEAKER
        actor = self._actors.get(speaker.actor or "")
        return self.mask.text(actor.name) if actor else (joined(speaker.mention, self.mask) or NO_SPEAKER)

    def voice(self, attribution: str | None) -> tuple[str, str]:
        """Who says an item, and the label of the statement it stands in."""
        said = self._statements.get(attribution or "")
        return (self.speaker(said.speaker), said.label) if said else (OWN_VOICE, "")

    def statement(self, said: Statement) -> StatementLine:
        """A statement with its evidence, its nesting, and what is said back to it."""
        written = joined(said.speaker.mention, self.mask) if said.speaker else ""
        speaker = self.speaker(said.speaker)
        answered = self._answered(said)
        return StatementLine(
            id=said.id, label=said.label, speaker=speaker, written="" if written == speaker else written,
            form=label("forms", said.speaker.form) if said.speaker else "",
            act=act_words(said.act, said.negated), act_code=said.act,
            words=joined(said.content, self.mask), quoted=said.kind == "direct", status=said.evidence.status,
            evidence=label("evidence", said.evidence.status),
            sign=label("evidence_signs", said.evidence.status), evidence_words=joined(said.evidence.spans, self.mask),
            notes=self._notes(said), answered=answered, answers=self._answers(said),
            disputed=any(a.relation in _AGAINST for a in answered),
        )  # fmt: skip

    def _notes(self, said: Statement) -> tuple[str, ...]:
        notes = [f"by way of {self.speaker(r)}" for r in said.relays]
        if said.nested_in in self._labels:
            notes.append(f"inside {self._labels[said.nested_in]}")
        if said.read_by:
            notes.append(f"proposed by {said.read_by}")
        if said.attitude:
            notes.append("a wish or stance, not words")
        if said.certainty:
            words = joined(said.certainty.spans, self.mask)
            notes.append(label("certainty", said.certainty.level) + (f" (“{words}”)" if words else ""))
        if said.evidence.basis:
            notes.append("basis: " + ", ".join(label("bases", b) for b in said.evidence.basis))
        if said.addressee:
            notes.append("to " + joined(said.addressee, self.mask))
        if said.venue:
            notes.append(joined(said.venue, self.mask))
        if said.said_on in self._times:
            notes.append(joined((self._times[said.said_on].span,), self.mask))
        return tuple(notes)

    def _answered(self, said: Statement) -> tuple[AnswerLine, ...]:
        return tuple(
            self._answer(label("answered", link.relation), link.from_)
            for link in self._back.get(said.id, ())
            if link.kind == "answers" and link.from_ in self._statements
        )

    def _answers(self, said: Statement) -> tuple[AnswerLine, ...]:
        return tuple(
            self._answer(label("answers", link.relation), link.to)
            for link in self._to.get(said.id, ())
            if link.kind == "answers" and link.to in self._statements
        )

    def _answer(self, relation: str, key: str) -> AnswerLine:
        said = self._statements[key]
        return AnswerLine(relation, said.label, self.speaker(said.speaker), joined(said.content, self.mask))

    def figure(self, figure: Figure) -> FigureLine:
        """A figure with who says it, as of when, where."""
        who, said_in = self.voice(figure.attribution)
        notes = [label("realis", figure.realis)]
        if figure.basis != "total":
            notes.append(plain(figure.basis))
        if figure.previous in self._labels:
            notes.append(f"before: {self._labels[figure.previous]}")
        for link in self._to.get(figure.id, ()):
            if link.kind in ("revises", "corrects", "includes") and link.to in self._labels:
                notes.append(f"{link.kind} {self._labels[link.to]}")
        category = joined(figure.category.spans, self.mask) if figure.category else ""
        if figure.category and figure.category.quoted:
            category = f"“{category}”"
        as_of = self._times[figure.as_of].value if figure.as_of in self._times else figure.as_of
        return FigureLine(
            id=figure.id, label=figure.label, words=joined(figure.phrase, self.mask),
            outcome=label("outcomes", figure.outcome), amount=amount(figure), category=category, who=who,
            said_in=said_in, as_of=day(as_of), where=self._place(figure.scope.place),
            realis=label("realis", figure.realis), notes=tuple(n for n in notes if n),
        )  # fmt: skip

    def _place(self, key: str | None) -> str:
        place = self._places.get(key or "")
        return self.mask.text(place.span.text) if place else ""

    def event(self, event: Event) -> EventLine:
        """An event with its participants, place and time."""
        who, said_in = self.voice(event.attribution)
        parts = [f"{plain(p.role)}: {joined(p.spans, self.mask)}" for p in event.participants if p.spans]
        return EventLine(
            id=event.id, label=event.label, what=plain(event.type), trigger=joined(event.trigger, self.mask),
            parts=tuple(parts), where=self._place(event.place), when=period(event.begin, event.end),
            begin=event.begin or "", realis=label("realis", event.realis), who=who, said_in=said_in,
        )  # fmt: skip

    def time(self, time: Time) -> tuple[str, ...]:
        """Label, words, value, day or period."""
        return (time.label, joined((time.span,), self.mask), time.value or "", period(time.begin, time.end))

    def place(self, place: Place) -> tuple[str, ...]:
        """Label, words, what it is read as, country, role."""
        read = place.resolved
        where = f"{read.lat:.2f}, {read.lon:.2f}" if read and read.lat is not None and read.lon is not None else ""
        name = read.name if read else ("open" if place.candidates is None else f"open, {place.candidates} rows fit")
        return (
            place.label, joined((place.span,), self.mask), name, (read.country or "") if read else "", where,
            label("place_roles", place.role),
        )  # fmt: skip

    def actor(self, actor: Actor) -> tuple[str, ...]:
        """Label, name, kind, titles, country, number of mentions."""
        titles = "; ".join(dict.fromkeys(joined(r.title, self.mask) for r in actor.roles if r.title))
        if actor.office:
            titles = f"{titles}; {actor.office.title}".strip("; ")
        return (
            actor.label, self.mask.text(actor.name), label("actor_kinds", actor.kind), titles, actor.country or "",
            str(len(actor.mentions)),
        )  # fmt: skip


_AGAINST = frozenset(label("answered", r) for r in ("denies", "rejects", "disputes", "retracts"))


def claim_line(claim: Claim, mask: Mask, prefix: str = "") -> StatementLine:
    """A claim of a situation report as a line; ``prefix`` goes before the labels of other statements (``R1/``)."""
    answered = tuple(_answer_line(a, mask, prefix) for a in claim.answers)
    speaker = party_name(claim.speaker, mask)
    written = mask.text(" ".join(claim.speaker.words.split())) if claim.speaker else ""
    notes = []
    if claim.nested_in:
        notes.append(f"inside {prefix}{claim.nested_in.label}")
    if claim.certainty:
        words = joined(claim.certainty.spans, mask)
        notes.append(label("certainty", claim.certainty.level) + (f" (“{words}”)" if words else ""))
    evidence: Evidence = claim.evidence
    return StatementLine(
        id=claim.ref.item, label=claim.ref.label, speaker=speaker, written="" if written == speaker else written,
        form=label("forms", claim.speaker.form) if claim.speaker else "",
        act=act_words(claim.act, claim.negated), act_code=claim.act,
        words=joined(claim.content, mask), quoted=claim.kind == "direct", status=evidence.status,
        evidence=label("evidence", evidence.status), sign=label("evidence_signs", evidence.status),
        evidence_words=joined(evidence.spans, mask), notes=tuple(notes), answered=answered, answers=(),
        disputed=any(a.relation in _AGAINST for a in answered),
    )  # fmt: skip


def _answer_line(answer: Answer, mask: Mask, prefix: str) -> AnswerLine:
    return AnswerLine(
        label("answered", answer.relation), prefix + answer.ref.label, party_name(answer.speaker, mask),
        joined(answer.content, mask),
    )  # fmt: skip
