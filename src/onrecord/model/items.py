"""The items of a record, field by field as in ``docs/record-format.md``.

None means that the report does not settle it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.model.spans import Span, Spans

SpeakerForm = Literal[
    "named", "title", "pronoun", "metonym", "collective", "unnamed", "document", "outlet", "implied",
]  # fmt: skip
StatementKind = Literal["direct", "indirect", "mixed"]
Act = Literal[
    "assert", "claim_responsibility", "deny", "reject", "confirm", "accuse", "condemn", "order", "demand", "promise",
    "threaten", "warn", "announce", "ask", "offer", "thank", "praise", "predict", "opine", "concede", "apologise",
    "correct", "retract", "decline",
]  # fmt: skip
EvidenceStatus = Literal["none_given", "unverified", "cited", "verified", "contradicted", "unstated"]
EvidenceBasis = Literal[
    "document", "video", "photo", "eyewitness", "official_count", "own_count", "hearsay", "statement", "data",
]  # fmt: skip
CertaintyLevel = Literal["certain", "probable", "possible", "reported", "doubted"]
Operator = Literal[
    "exact", "at_least", "more_than", "at_most", "less_than", "about", "between", "vague", "none", "multiple",
]  # fmt: skip
CategoryClass = Literal[
    "civilian", "protester", "security_force", "police", "soldier", "militant", "official", "journalist", "child",
    "woman", "detainee", "foreigner", "health_worker", "aid_worker", "refugee", "worker", "student", "passenger",
    "prisoner", "teacher", "man",
]  # fmt: skip
Outcome = Literal[
    "killed", "injured", "missing", "detained", "released", "displaced", "evacuated", "rescued", "hostage", "deployed",
    "present", "infected", "homeless", "charged", "casualties", "destroyed", "damaged", "price", "money", "share",
    "change", "duration", "distance", "age_group", "count",
]  # fmt: skip
FigureBasis = Literal["total", "new", "revised", "rate", "change"]
FigureRealis = Literal["actual", "feared", "projected", "planned", "ordered", "denied", "hypothetical"]
EventRealis = Literal[
    "happened", "ongoing", "announced", "ordered", "threatened", "demanded", "possible", "hypothetical", "denied",
]  # fmt: skip
Sector = Literal[
    "government", "military", "police", "judiciary", "opposition", "protester", "rebel", "civilian", "business",
    "media", "ngo", "igo", "foreign_state", "criminal",
]  # fmt: skip
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
PlaceForm = Literal["name", "demonym", "region", "site", "description"]
PlaceRole = Literal["location", "actor", "part_of_name", "origin"]
ActorKind = Literal["person", "organisation", "group", "country", "place", "role", "other"]
LinkKind = Literal["answers", "same_event", "revises", "corrects", "includes"]
Relation = Literal["denies", "rejects", "disputes", "confirms", "qualifies", "retracts"]


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What all items share. ``id`` comes from content, ``label`` numbers items of a kind in reading order."""

    id: str
    label: str = ""


class Speaker(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whom the words are laid to: the words that name him, the actor that they mean (None where that is open).

    ``candidates`` counts the actors that could be meant where ``actor`` is open and there was a choice.
    """

    mention: Spans = ()
    actor: str | None = None
    form: SpeakerForm = "named"
    candidates: int | None = None


class Evidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """On what footing a statement stands, and the words that say so."""

    status: EvidenceStatus = "unstated"
    basis: tuple[EvidenceBasis, ...] = ()
    spans: Spans = ()


class Certainty(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How sure the words are, and which words say so."""

    level: CertaintyLevel
    spans: Spans = ()


class Statement(Item, frozen=True, kw_only=True):
    """Somebody says something.

    ``read_by`` names the plugged-in reader that proposed it; unset (falsy, and absent from JSON, so that records
    written before the field was there keep their bytes and digests): onrecord read it.
    """

    content: Spans
    cue: Spans = ()
    speaker: Speaker | None = None
    relays: tuple[Speaker, ...] = ()
    kind: StatementKind = "indirect"
    act: Act = "assert"
    negated: bool = False
    evidence: Evidence = Evidence()
    certainty: Certainty | None = None
    nested_in: str | None = None
    addressee: Spans = ()
    venue: Spans = ()
    said_on: str | None = None
    attitude: bool = False
    confidence: float | None = None
    read_by: str | msgspec.UnsetType = msgspec.UNSET


class Category(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who or what is counted, in the words of the source; ``quoted`` marks a label that stands in scare quotes."""

    spans: Spans
    class_: CategoryClass | None = msgspec.field(name="class", default=None)
    quoted: bool = False


class Scope(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Ids of the place, time and event that a figure is about."""

    place: str | None = None
    time: str | None = None
    event: str | None = None


class Figure(Item, frozen=True, kw_only=True):
    """How many, how much. Bounds are decimal strings, inclusive, None where open."""

    phrase: Spans
    number: Spans
    low: str | None = None
    high: str | None = None
    value: str | None = None
    operator: Operator = "exact"
    unit: str | None = None
    category: Category | None = None
    outcome: Outcome = "count"
    basis: FigureBasis = "total"
    previous: str | None = None
    realis: FigureRealis = "actual"
    scope: Scope = Scope()
    as_of: str | None = None
    attribution: str | None = None
    candidates: int | None = None
    confidence: float | None = None


class Participant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who or what takes part in an event, and how."""

    role: str
    spans: Spans
    actor: str | None = None
    sector: Sector | None = None


class Event(Item, frozen=True, kw_only=True):
    """What happened, or is said to have happened, or not to happen."""

    type: str
    trigger: Spans
    mentions: Spans = ()
    participants: tuple[Participant, ...] = ()
    place: str | None = None
    time: str | None = None
    begin: str | None = None
    end: str | None = None
    realis: EventRealis = "happened"
    figures: tuple[str, ...] = ()
    attribution: str | None = None
    confidence: float | None = None


class Time(Item, frozen=True, kw_only=True):
    """A time expression and its TIMEX3 value. ``anchor`` is a time id, ``published`` or None."""

    span: Span
    type: TimeType
    value: str | None = None
    mod: str | None = None
    begin: str | None = None
    end: str | None = None
    anchor: str | None = None
    confidence: float | None = None


class Resolved(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The row of a bundled table that a place is read as. ``country`` is ISO 3166-1 alpha-2, ``precision`` in km."""

    table: str
    row: str
    name: str
    kind: str
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    admin1: str | None = None
    precision: float | None = None


class Place(Item, frozen=True, kw_only=True):
    """One mention of a place."""

    span: Span
    form: PlaceForm = "name"
    role: PlaceRole = "location"
    resolved: Resolved | None = None
    candidates: int | None = None
    within: str | None = None
    confidence: float | None = None


class ActorRole(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A title or description that the report gives to an actor."""

    title: Spans
    organisation: str | None = None
    country: str | None = None


class Office(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An office held on the report's date, by a bundled table."""

    table: str
    row: str
    title: str
    begin: str | None = None
    end: str | None = None


class Actor(Item, frozen=True, kw_only=True):
    """A person or body of the report.

    ``mentions`` holds every mention, pronouns too; ``aliases`` the names and titles as written.
    """

    name: str
    kind: ActorKind = "other"
    mentions: Spans = ()
    aliases: tuple[str, ...] = ()
    roles: tuple[ActorRole, ...] = ()
    country: str | None = None
    sector: Sector | None = None
    office: Office | None = None
    private: bool = False
    confidence: float | None = None


class Link(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A tie between two items of one report."""

    kind: LinkKind
    from_: str = msgspec.field(name="from")
    to: str
    relation: Relation | None = None
    spans: Spans = ()
    confidence: float | None = None
