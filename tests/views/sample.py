"""Records made by hand, every span looked up in the text, so that views are tested without a reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from onrecord.model.items import (
    Actor,
    ActorRole,
    Category,
    Certainty,
    Event,
    Evidence,
    Figure,
    Link,
    Office,
    Participant,
    Place,
    Resolved,
    Scope,
    Speaker,
    Statement,
    Time,
)
from onrecord.model.record import Problem, Record
from onrecord.model.source import Section, Source, digest_of
from onrecord.model.spans import Span, Spans, content_id, span_of

EXAMPLE = Path(__file__).parents[2] / "examples" / "agency"


class Hand:
    """Finds words in a text: ``find("said", 2)`` is the second "said"."""

    def __init__(self, content: str, digest: str) -> None:
        self.content, self.digest = content, digest

    def find(self, words: str, nth: int = 1) -> Span:
        at = -1
        for _ in range(nth):
            at = self.content.index(words, at + 1)
        return span_of(self.content, at, at + len(words))

    def __call__(self, *words: str | tuple[str, int]) -> Spans:
        return tuple(self.find(*w) if isinstance(w, tuple) else self.find(w) for w in words)

    def within(self, context: str, words: str) -> Spans:
        """The words where they stand inside a longer passage."""
        start = self.content.index(context) + context.index(words)
        return (span_of(self.content, start, start + len(words)),)

    def id(self, prefix: str, spans: Spans) -> str:
        return content_id(prefix, self.digest, spans)


def agency() -> Record:
    """The agency example, read by hand."""
    raw = (EXAMPLE / "report.txt").read_bytes()
    meta: dict[str, Any] = json.loads((EXAMPLE / "meta.json").read_text(encoding="utf-8"))
    text, digest = raw.decode(), digest_of(raw)
    at = Hand(text, digest)
    actors = _actors(at)
    by = {a.name: a.id for a in actors}
    times, places = _times(at), _places(at)
    statements = _statements(at, by)
    return Record(
        id=content_id("rc", digest, (), meta["published_at"]),
        source=Source(digest=digest, bytes=len(raw), published_from="argument", language="en", **meta),
        text=text,
        sections=_sections(text),
        sentences=_sentences(text),
        statements=statements,
        figures=_figures(at, statements, places, times),
        events=_events(at, statements, places, times, by),
        times=times,
        places=places,
        actors=actors,
        links=_links(statements),
        problems=(
            Problem(
                "time-unanchored",
                "warning",
                "times",
                "“earlier this week” could be any day before Friday",
                at("earlier this week"),
            ),
            Problem("byline-skipped", "note", "sources", "the credit line at the end holds no statement"),
        ),
    )


def _sections(text: str) -> tuple[Section, ...]:
    out, at = [], 0
    for number, part in enumerate(text.rstrip("\n").split("\n\n")):
        kind = {0: "headline", 2: "byline"}.get(number, "paragraph")
        out.append(Section(f"se_{number:016x}", kind, span_of(text, at, at + len(part))))  # type: ignore[arg-type]
        at += len(part) + 2
    return tuple(out)


def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    import re

    return tuple(m.span() for m in re.finditer(r"[^\s][^\n]*?(?:(?<!Jan)[.!?](?= [A-Z])|(?=\n)|$)", text))


def _actors(at: Hand) -> tuple[Actor, ...]:
    def actor(label: str, name: str, kind: Any, mentions: Spans, **more: Any) -> Actor:
        return Actor(id=at.id("ac", mentions[:1]), label=label, name=name, kind=kind, mentions=mentions, **more)

    return (
        actor(
            "A1",
            "Kassym-Jomart Tokayev",
            "person",
            at("Kazakhstan's president", ("he", 6), "The president"),
            aliases=("Kazakhstan's president",),
            roles=(ActorRole(title=at(("president", 2)), country="KZ"),),
            country="KZ",
            sector="government",
            office=Office(table="offices", row="KZ-president", title="President of Kazakhstan", begin="2019-03-20"),
        ),
        actor(
            "A2", "interior ministry", "organisation", at("The interior ministry"), country="KZ", sector="government"
        ),
        actor("A3", "Opposition groups", "group", at("Opposition groups"), country="KZ", sector="opposition"),
        actor("A4", "European Union", "organisation", at("The European Union"), sector="igo"),
        actor(
            "A5",
            "Collective Security Treaty Organization",
            "organisation",
            at("Collective Security Treaty Organization"),
            sector="igo",
        ),
        actor("A6", "government", "organisation", at("The government"), country="KZ", sector="government"),
        actor("A7", "Meridian Wire", "organisation", at(("Meridian Wire", 2)), sector="media"),
    )


def _times(at: Hand) -> tuple[Time, ...]:
    def time(label: str, words: Span, value: str | None, **more: Any) -> Time:
        return Time(
            id=at.id("ti", (words,)), label=label, span=words, type=more.pop("type", "DATE"), value=value, **more
        )

    day = {"anchor": "published"}
    return (
        time("T1", at.find("Jan 7"), "2022-01-07", begin="2022-01-07", end="2022-01-07"),
        time("T2", at.find("Friday"), "2022-01-07", begin="2022-01-07", end="2022-01-07", **day),
        time("T3", at.find("Sunday, Jan. 2"), "2022-01-02", begin="2022-01-02", end="2022-01-02", **day),
        time("T4", at.find("earlier this week"), "2022-W01", **day),
        time("T5", at.find("six months"), "P6M", type="DURATION"),
    )


def _places(at: Hand) -> tuple[Place, ...]:
    def place(label: str, words: Span, name: str, lat: float, lon: float, kind: str = "city", **more: Any) -> Place:
        read = Resolved(table="gazetteer", row=f"{name}:1", name=name, kind=kind, lat=lat, lon=lon, country="KZ")
        return Place(id=at.id("pl", (words,)), label=label, span=words, resolved=read, candidates=1, **more)

    return (
        place("P1", at.find("NUR-SULTAN"), "Astana", 51.18, 71.45),
        place("P2", at.find("Kazakhstan"), "Kazakhstan", 48.0, 68.0, "country", role="actor"),
        place("P3", at.find("Almaty"), "Almaty", 43.25, 76.95),
        Place(
            id=at.id("pl", at("The airport")),
            label="P4",
            span=at.find("The airport of Almaty"),
            form="site",
            candidates=2,
        ),
    )


def _statements(at: Hand, by: dict[str, str]) -> tuple[Statement, ...]:
    president, ministry = by["Kassym-Jomart Tokayev"], by["interior ministry"]

    def said(label: str, content: Spans, cue: Spans, speaker: Speaker | None, **more: Any) -> Statement:
        return Statement(id=at.id("st", content), label=label, content=content, cue=cue, speaker=speaker, **more)

    first = said(
        "S1",
        at("he had ordered security forces to open fire without warning on protesters"),
        at.within("said on Friday", "said"),
        Speaker(mention=at("Kazakhstan's president"), actor=president, form="title"),
    )
    return (
        first,
        said(
            "S2",
            at('"bandits" and "terrorists"'),
            at("called"),
            Speaker(mention=at.within("whom he called", "he"), actor=president, form="pronoun"),
            kind="mixed",
            act="accuse",
        ),
        said(
            "S3",
            at("20,000"),
            at("put their number at"),
            Speaker(mention=at.within("he put their", "he"), actor=president, form="pronoun"),
            venue=at("In a televised address"),
            evidence=Evidence(status="none_given", spans=at("gave no evidence for the figure")),
        ),
        said(
            "S4",
            at("calls for talks with the protesters"),
            at("dismissed"),
            Speaker(mention=at("The president"), actor=president, form="title"),
            act="reject",
        ),
        said(
            "S5",
            at('26 "armed criminals" and 18 officers had been killed since the protests started'),
            at(("said", 2)),
            Speaker(mention=at("The interior ministry"), actor=ministry, form="named"),
            evidence=Evidence(status="unverified", spans=at("could not independently verify the figures")),
        ),
        said(
            "S6",
            at("the accusation that the crowds were led by terrorists"),
            at("rejected"),
            Speaker(mention=at("Opposition groups"), actor=by["Opposition groups"], form="named"),
            act="reject",
        ),
        said(
            "S7",
            at("Those in the streets were ordinary people angry about prices"),
            at.within("they said", "said"),
            Speaker(mention=at.within("they said", "they"), actor=by["Opposition groups"], form="pronoun"),
            evidence=Evidence(status="cited", basis=("statement",), spans=at("in a joint statement")),
        ),
        said(
            "S8",
            at("how long the soldiers would stay"),
            at("declined to say"),
            Speaker(mention=at("An alliance spokesman"), form="unnamed"),
            act="decline",
        ),
        said(
            "S9",
            at("The airport of Almaty, the country's largest city, has been retaken from protesters"),
            at.within("television reported", "reported"),
            Speaker(mention=at("state television"), form="named"),
        ),
        said(
            "S10",
            at("caps on fuel prices would be restored for six months"),
            at.within("said caps", "said"),
            Speaker(mention=at("The government"), actor=by["government"], form="named"),
            act="announce",
        ),
        said(
            "S11",
            at("its help in resolving the crisis"),
            at("offered"),
            Speaker(mention=at("The European Union"), actor=by["European Union"], form="named"),
            act="offer",
        ),
        said(
            "S12",
            at("an end to the violence"),
            at("called for an end"),
            Speaker(mention=at("The European Union"), actor=by["European Union"], form="named"),
            act="demand",
            certainty=Certainty(level="certain"),
        ),
    )


def _figures(
    at: Hand, said: tuple[Statement, ...], places: tuple[Place, ...], times: tuple[Time, ...]
) -> tuple[Figure, ...]:
    ministry, president = said[4].id, said[2].id

    def figure(label: str, phrase: Spans, number: Spans, **more: Any) -> Figure:
        return Figure(id=at.id("fi", number), label=label, phrase=phrase, number=number, **more)

    return (
        figure(
            "F1",
            at("20,000"),
            at("20,000"),
            low="20000",
            high="20000",
            value="20000",
            unit="person",
            outcome="count",
            attribution=president,
        ),
        figure(
            "F2",
            at(('26 "armed criminals"', 2)),
            at(("26", 2)),
            low="26",
            high="26",
            value="26",
            unit="person",
            category=Category(spans=at(("armed criminals", 2)), class_="militant", quoted=True),
            outcome="killed",
            attribution=ministry,
            as_of="2022-01-07",
            scope=Scope(place=places[1].id),
        ),
        figure(
            "F3",
            at("18 officers"),
            at("18"),
            low="18",
            high="18",
            value="18",
            unit="person",
            category=Category(spans=at("officers"), class_="security_force"),
            outcome="killed",
            attribution=ministry,
            as_of=times[1].id,
        ),
        figure("F4", at("doubled"), at("doubled"), value="2", operator="multiple", outcome="price", unit="thing"),
        figure(
            "F5",
            at("about 2,500"),
            at("2,500"),
            low="2250",
            high="2750",
            value="2500",
            operator="about",
            unit="person",
            outcome="deployed",
        ),
        figure(
            "F6",
            at("six months"),
            at("six"),
            low="6",
            high="6",
            value="6",
            unit="month",
            outcome="duration",
            realis="planned",
            attribution=said[9].id,
        ),
    )


def _events(
    at: Hand, said: tuple[Statement, ...], places: tuple[Place, ...], times: tuple[Time, ...], by: dict[str, str]
) -> tuple[Event, ...]:
    def event(label: str, type_: str, trigger: Spans, **more: Any) -> Event:
        return Event(id=at.id("ev", trigger), label=label, type=type_, trigger=trigger, **more)

    friday = {"begin": "2022-01-07", "end": "2022-01-07", "time": times[1].id}
    return (
        event(
            "E1",
            "order_to_use_force",
            at("ordered"),
            attribution=said[0].id,
            **friday,
            participants=(
                Participant(role="agent", spans=at("he"), actor=by["Kassym-Jomart Tokayev"], sector="government"),
                Participant(role="target", spans=at("protesters"), sector="protester"),
            ),
        ),
        event("E2", "killing", at(("killed", 2)), attribution=said[4].id, begin="2022-01-02", end="2022-01-07"),
        event("E3", "price_increase", at("doubled"), begin="2022-01-02", end="2022-01-02", time=times[2].id),
        event("E4", "protest", at("The protests"), begin="2022-01-02", mentions=at("They spread")),
        event(
            "E5",
            "peacekeeping_deployment",
            at("have arrived"),
            participants=(Participant(role="agent", spans=at("Peacekeepers"), sector="igo"),),
        ),
        event("E6", "recapture", at("retaken"), place=places[2].id, attribution=said[8].id),
        event("E7", "internet_shutdown", at("cut earlier"), realis="happened"),
        event("E8", "internet_restoration", at("returned in some areas")),
        event("E9", "price_cap", at("restored"), realis="announced", attribution=said[9].id, **friday),
        event("E10", "offer_of_aid", at("offered"), begin="2022-01-07", end="2022-01-07"),
    )


def _links(said: tuple[Statement, ...]) -> tuple[Link, ...]:
    return (
        Link(kind="answers", from_=said[5].id, to=said[1].id, relation="rejects", spans=said[5].cue),
        Link(kind="answers", from_=said[6].id, to=said[1].id, relation="disputes"),
    )


PRIVATE_TEXT = (
    "Grace Mwale, a nurse, told the Herald she had carried two of the wounded out herself. "
    '"=SUM(1;2) <b>was</b> on the wall," Mwale said.\n'
)


def private() -> Record:
    """A witness with a name, words that a spreadsheet or a browser would run, and an escape sequence in the title."""
    raw = PRIVATE_TEXT.encode()
    at = Hand(PRIVATE_TEXT, digest_of(raw))
    witness = Actor(
        id="ac_00000000000000aa",
        label="A1",
        name="Grace Mwale",
        kind="person",
        private=True,
        mentions=at("Grace Mwale", "she", ("Mwale", 2)),
        aliases=("Grace Mwale", "Mwale"),
    )
    content = at("=SUM(1;2) <b>was</b> on the wall")
    return Record(
        id="rc_00000000000000bb",
        source=Source(digest=digest_of(raw), bytes=len(raw), title="\x1b[31m Grace Mwale\x07 speaks", outlet="-Herald"),
        text=PRIVATE_TEXT,
        sentences=((0, 86), (87, len(PRIVATE_TEXT) - 1)),
        actors=(witness,),
        statements=(
            Statement(
                id="st_00000000000000cc",
                label="S1",
                content=content,
                cue=at("said"),
                kind="direct",
                speaker=Speaker(mention=at(("Mwale", 2)), actor=witness.id),
            ),
        ),
    )
