"""Records written by hand, for tests of what keeps and shows them."""

from __future__ import annotations

from onrecord.model.items import (
    Actor,
    Category,
    Event,
    Evidence,
    Figure,
    Link,
    Participant,
    Place,
    Resolved,
    Scope,
    Speaker,
    Statement,
    Time,
)
from onrecord.model.record import Problem, Record
from onrecord.model.source import ReadWith, Section, Source, digest_of
from onrecord.model.spans import Span, content_id

TEXT = (
    "Flood in Beira kills at least 12\n\n"
    "The provincial governor said on Tuesday that at least 12 people had drowned in Beira. "
    "Opposition lawmakers rejected the count, and gave no evidence for a higher one."
)


def span(text: str, words: str, nth: int = 1) -> Span:
    """The span of the nth occurrence of words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words), words)


def flood(
    text: str = TEXT, *, uri: str | None = "https://news.example/beira", published_at: str | None = "2019-03-20",
    weights: str = "w1", title: str = "Flood in Beira",
) -> tuple[Record, bytes]:  # fmt: skip
    """A report on a flood, with an item of every kind. Other texts must keep the words that the items point to."""
    raw = text.encode()
    digest = digest_of(raw)
    said, rejected = span(text, "at least 12 people had drowned in Beira"), span(text, "the count")
    one, two = content_id("st", digest, (said,)), content_id("st", digest, (rejected,))
    governor, beira = span(text, "The provincial governor"), span(text, "Beira", text.count("Beira"))
    ids = {k: content_id(k, digest, (beira,)) for k in ("fi", "ev", "ti", "pl", "ac")}
    who = content_id("ac", digest, (governor,))
    drowned = span(text, "drowned")
    source = Source(
        digest=digest, uri=uri, bytes=len(raw), title=title, outlet="The Example", published_at=published_at,
        published_from="argument" if published_at else None, language="en",
        read_with=ReadWith("0.1.0", weights, {"countries": "c1"}),
    )  # fmt: skip
    return Record(
        id=content_id("rc", digest, (), published_at or "", uri or ""), source=source, text=text,
        sections=(
            Section("se_1", "headline", Span(0, 32, text[:32])),
            Section("se_2", "paragraph", Span(34, len(text), text[34:])),
        ),
        sentences=((0, 32), (34, text.index(". ") + 1), (text.index(". ") + 2, len(text))),
        statements=(
            Statement(
                id=one, label="S1", content=(said,), cue=(span(text, "said"),),
                speaker=Speaker(mention=(governor,), actor=who, form="title"), said_on=ids["ti"], confidence=0.9,
            ),
            Statement(
                id=two, label="S2", content=(rejected,), cue=(span(text, "rejected"),), act="reject",
                speaker=Speaker(mention=(span(text, "Opposition lawmakers"),), form="collective"),
                evidence=Evidence(status="none_given", spans=(span(text, "gave no evidence"),)),
            ),
        ),
        figures=(
            Figure(
                id=ids["fi"], label="F1", phrase=(span(text, "at least 12 people"),),
                number=(span(text, "12", 2),), low="12",
                operator="at_least", unit="person", category=Category(spans=(span(text, "people"),)), outcome="killed",
                scope=Scope(place=ids["pl"], time=ids["ti"], event=ids["ev"]), attribution=one,
            ),
        ),
        events=(
            Event(
                id=ids["ev"], label="E1", type="drowning", trigger=(drowned,), place=ids["pl"], time=ids["ti"],
                begin="2019-03-19",
                participants=(Participant(role="affected", spans=(span(text, "people"),), sector="civilian"),),
                figures=(ids["fi"],), attribution=one,
            ),
        ),
        times=(
            Time(
                id=ids["ti"], label="T1", span=span(text, "Tuesday"), type="DATE", value="2019-03-19",
                begin="2019-03-19", end="2019-03-19", anchor="published",
            ),
        ),
        places=(
            Place(
                id=ids["pl"], label="P1", span=beira, candidates=3,
                resolved=Resolved(
                    table="gazetteer", row="1052373", name="Beira", kind="city", lat=-19.84, lon=34.84, country="MZ"
                ),
            ),
        ),
        actors=(
            Actor(
                id=who, label="A1", name="Governor of Sofala", kind="role", mentions=(governor,),
                aliases=("The provincial governor",),
            ),
        ),
        links=(Link(kind="answers", relation="rejects", from_=two, to=one),),
        problems=(Problem("encoding-guessed", "warning", "sources", "the charset was guessed"),),
    ), raw  # fmt: skip
