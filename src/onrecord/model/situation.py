"""The situation report: what several records say together, each line with the item that says it.

Facts and counts with spans, never a verdict: nothing here is weighed, averaged or ranked.
"""

from __future__ import annotations

import msgspec

from onrecord.model.items import Act, Certainty, Evidence, Operator, Outcome, Relation, SpeakerForm, StatementKind
from onrecord.model.record import Problem
from onrecord.model.spans import Span, Spans

SITUATION_FORMAT = "onrecord.situation/1"


class Ref(msgspec.Struct, frozen=True, order=True):
    """An item of a report: the record's id, the item's id and its label (``S4``)."""

    report: str
    item: str
    label: str


class Party(msgspec.Struct, frozen=True):
    """Who speaks: the actor's name where it is settled, the words as written, the form of these words.

    ``name`` is None where the report does not settle who is meant. ``private`` people are shown by initials.
    """

    name: str | None
    words: str
    form: SpeakerForm
    country: str | None = None
    private: bool = False


class Answer(msgspec.Struct, frozen=True):
    """What is said back to a claim."""

    ref: Ref
    relation: Relation
    speaker: Party | None
    act: Act
    content: Spans


class Claim(msgspec.Struct, frozen=True):
    """A statement with what is said back to it."""

    ref: Ref
    speaker: Party | None
    act: Act
    kind: StatementKind
    negated: bool
    content: Spans
    evidence: Evidence
    certainty: Certainty | None
    answers: tuple[Answer, ...] = ()
    nested_in: Ref | None = None


class Point(msgspec.Struct, frozen=True):
    """One figure for an outcome, as one source gives it. ``speaker`` None: the outlet says it in its own voice."""

    ref: Ref
    words: Spans
    category: str
    quoted: bool
    low: str | None
    high: str | None
    value: str | None
    operator: Operator
    unit: str | None
    realis: str
    speaker: Party | None
    outlet: str | None
    as_of: str | None
    published_at: str | None
    place: str | None
    revises: tuple[Ref, ...] = ()
    disputed_by: tuple[Answer, ...] = ()


class Toll(msgspec.Struct, frozen=True):
    """All figures for one outcome, earliest ``as_of`` first, side by side; never averaged.

    ``reports`` counts the records that give one; ``origins`` the speakers named for one.
    """

    outcome: Outcome
    points: tuple[Point, ...]
    reports: int
    origins: int


class Moment(msgspec.Struct, frozen=True):
    """An event as a report tells it. ``begin`` and ``end`` are ISO dates, None where the report leaves them open."""

    ref: Ref
    type: str
    begin: str | None
    end: str | None
    trigger: Spans
    context: Span
    place: str | None
    country: str | None
    realis: str
    speaker: Party | None
    outlet: str | None


class Group(msgspec.Struct, frozen=True):
    """Events and promises under one question: who holds what, what is cut, what was promised."""

    key: str
    moments: tuple[Moment, ...] = ()
    claims: tuple[Claim, ...] = ()


class Fact(msgspec.Struct, frozen=True):
    """A line of a bundled table about a country."""

    key: str
    value: str
    table: str


class Country(msgspec.Struct, frozen=True):
    """The country that reports are about, with what the bundled tables say of it. ``mentions`` counts its places."""

    code: str
    name: str
    mentions: int
    facts: tuple[Fact, ...] = ()


class Unread(msgspec.Struct, frozen=True):
    """Something that the reader could not do or guessed, and the report that it happened in."""

    report: str
    problem: Problem


class Report(msgspec.Struct, frozen=True):
    """One line about a report. ``label`` numbers reports by date of publication (``R1``).

    ``unevidenced`` counts the statements for which the report says that no evidence was given.
    """

    id: str
    label: str
    digest: str
    outlet: str | None
    title: str | None
    uri: str | None
    published_at: str | None
    statements: int
    unevidenced: int
    figures: int
    events: int
    problems: int


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """The situation report over some records."""

    format: str = SITUATION_FORMAT
    reports: tuple[Report, ...]
    claims: tuple[Claim, ...] = ()
    tolls: tuple[Toll, ...] = ()
    timeline: tuple[Moment, ...] = ()
    conditions: tuple[Group, ...] = ()
    reactions: tuple[Claim, ...] = ()
    basics: tuple[Country, ...] = ()
    unread: tuple[Unread, ...] = ()

    def report(self, key: str) -> Report:
        """The report with this record id."""
        return next(r for r in self.reports if r.id == key)
