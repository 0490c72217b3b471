"""An event without a date of its own takes the day of its scene."""

from __future__ import annotations

import pytest

from onrecord.extract.base import Found
from onrecord.extract.events import EventsReader
from onrecord.language.analysis import Analysis
from onrecord.model.items import Event, Time
from onrecord.model.spans import span_of
from tests.support import analysis, report

FIRE = (
    "A|DET|2|det depot|NOUN|3|nsubj|depot burned|VERB|0|root|burn|VBD down|ADP|3|compound:prt|down on|ADP|6|case "
    "Monday|PROPN|3|obl|Monday ~.|PUNCT|3|punct"
)
HURT = (
    "Nine|NUM|2|nummod porters|NOUN|4|nsubj:pass|porter|NNS were|AUX|4|aux:pass|be|VBD hurt|VERB|0|root|hurt|VBN "
    "~.|PUNCT|4|punct"
)
IDLE = "The|DET|2|det street|NOUN|3|nsubj|street slept|VERB|0|root|sleep|VBD ~.|PUNCT|3|punct"


def dated(read: Analysis, word: str, day: str) -> tuple[Event, ...]:
    start = read.content.index(word)
    time = Time(id="ti_1", span=span_of(read.content, start, start + len(word)), type="DATE", value=day,
                begin=day, end=day)  # fmt: skip
    return EventsReader().read(report(read), Found(times=(time,))).events


def test_harm_told_below_a_dated_fire_is_of_its_day() -> None:
    events = dated(analysis(FIRE, HURT), "Monday", "2021-05-03")
    assert [(e.type, e.begin) for e in events] == [("fire", "2021-05-03"), ("injury", "2021-05-03")]


def test_harm_told_far_below_keeps_its_day_open() -> None:
    events = dated(analysis(FIRE, IDLE, IDLE, HURT), "Monday", "2021-05-03")
    assert [(e.type, e.begin) for e in events] == [("fire", "2021-05-03"), ("injury", None)]


@pytest.mark.parametrize(("count", "day"), [("two", "2021-05-03"), ("3", "2021-05-02"), ("several", None)])
def test_days_after_are_counted_back(count: str, day: str | None) -> None:
    (event,) = dated(
        analysis(
            "Crews|NOUN|2|nsubj|crew went|VERB|0|root|go|VBD home|ADV|2|advmod|home Wednesday|PROPN|2|obl|Wednesday "
            f"~,|PUNCT|2|punct {count}|NUM|7|nummod days|NOUN|11|obl|day after|SCONJ|11|mark a|DET|10|det "
            "barge|NOUN|11|nsubj|barge capsized|VERB|2|advcl|capsize|VBD"
        ),
        "Wednesday",
        "2021-05-05",
    )
    assert event.type == "accident"
    if day is not None:
        assert (event.begin, event.time) == (day, None)
