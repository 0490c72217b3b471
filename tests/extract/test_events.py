"""Events are read from clauses of many crises, without weights."""

from __future__ import annotations

import csv
from importlib.resources import files
from time import process_time

import pytest

from onrecord.extract.base import Found
from onrecord.extract.event_lexicon import SLOTS, lexicon, word_classes
from onrecord.extract.events import EventsReader
from onrecord.model.items import Event, Statement, Time
from onrecord.model.spans import span_of
from tests.support import analysis, report

QUAKE = (
    "At|ADP|2|case|at|IN least|ADJ|3|nummod|least|JJS nine|NUM|4|nummod|nine|CD people|NOUN|6|nsubj:pass|people|NNS "
    "were|AUX|6|aux:pass|be|VBD killed|VERB|0|root|kill|VBN when|ADV|10|advmod|when|WRB an|DET|9|det|a|DT "
    "earthquake|NOUN|10|nsubj|earthquake|NN struck|VERB|6|advcl|strike|VBD Sarpol|PROPN|10|obj|Sarpol|NNP "
    "~.|PUNCT|6|punct"
)
LATER = "The|DET|2|det quake|NOUN|3|nsubj|quake|NN lasted|VERB|0|root|last|VBD long|ADV|3|advmod ~.|PUNCT|3|punct"


def read(*sentences: str, found: Found | None = None) -> tuple[Event, ...]:
    return EventsReader().read(report(analysis(*sentences)), found or Found()).events


def by_type(events: tuple[Event, ...], type_: str) -> Event:
    return next(e for e in events if e.type == type_)


def test_a_passive_names_its_target_and_a_noun_opens_an_event() -> None:
    events = read(QUAKE)
    assert [e.type for e in events] == ["killing", "earthquake"]
    killing = by_type(events, "killing")
    assert [(p.role, p.spans[0].text) for p in killing.participants] == [("target", "At least nine people")]
    assert killing.realis == "happened"


def test_a_definite_noun_joins_the_happening_already_told() -> None:
    events = read(QUAKE, LATER)
    assert [e.type for e in events] == ["killing", "earthquake"]
    assert [m.text for m in by_type(events, "earthquake").mentions] == ["quake"]


def test_an_active_verb_gives_agent_and_target() -> None:
    (event,) = read(
        "Fishermen|NOUN|2|nsubj|fisherman|NNS blocked|VERB|0|root|block|VBD the|DET|5|det coast|NOUN|5|compound "
        "road|NOUN|2|obj ~.|PUNCT|2|punct"
    )
    assert event.type == "blockade"
    assert [(p.role, p.spans[0].text) for p in event.participants] == [
        ("agent", "Fishermen"),
        ("target", "the coast road"),
    ]


@pytest.mark.parametrize(
    ("sentence", "realis"),
    [
        ("Nobody|PRON|4|nsubj:pass has|AUX|4|aux been|AUX|4|aux:pass hurt|VERB|0|root|hurt|VBN", "denied"),
        ("Miners|NOUN|3|nsubj|miner will|AUX|3|aux|will|MD strike|VERB|0|root|strike|VB", "announced"),
        ("Miners|NOUN|3|nsubj|miner may|AUX|3|aux|may|MD strike|VERB|0|root|strike|VB", "possible"),
        (
            "Miners|NOUN|2|nsubj|miner threatened|VERB|0|root|threaten|VBD to|PART|4|mark "
            "strike|VERB|2|xcomp|strike|VB",
            "threatened",
        ),
        (
            "They|PRON|5|nsubj if|SCONJ|5|mark the|DET|4|det miners|NOUN|5|nsubj|miner strike|VERB|6|advcl|strike|VBP "
            "leave|VERB|0|root|leave|VBP",
            "hypothetical",
        ),
        ("Miners|NOUN|3|nsubj|miner are|AUX|3|aux|be|VBP striking|VERB|0|root|strike|VBG", "ongoing"),
    ],
)
def test_realis_follows_the_clause(sentence: str, realis: str) -> None:
    events = [e for e in read(sentence) if e.type != "threat"]
    assert [e.realis for e in events] == [realis]


def test_what_a_denial_tells_did_not_happen_and_is_laid_to_its_speaker() -> None:
    read_text = analysis(
        "The|DET|2|det army|NOUN|3|nsubj denied|VERB|0|root|deny|VBD that|SCONJ|7|mark its|PRON|6|nmod:poss "
        "troops|NOUN|7|nsubj|troop looted|VERB|3|ccomp|loot|VBD shops|NOUN|7|obj|shop ~.|PUNCT|3|punct"
    )
    content = span_of(read_text.content, read_text.content.index("its"), read_text.content.index("."))
    denial = Statement(id="st_1", content=(content,), act="deny")
    event = by_type(EventsReader().read(report(read_text), Found(statements=(denial,))).events, "looting")
    assert (event.type, event.realis, event.attribution) == ("looting", "denied", "st_1")


def test_the_time_of_the_clause_dates_the_event() -> None:
    read_text = analysis(
        "Rebels|NOUN|2|nsubj|rebel attacked|VERB|0|root|attack|VBD Bosso|PROPN|2|obj|Bosso|NNP on|ADP|5|case "
        "Monday|PROPN|2|obl:tmod|Monday|NNP ~.|PUNCT|2|punct"
    )
    start = read_text.content.index("Monday")
    monday = Time(id="ti_1", span=span_of(read_text.content, start, start + 6), type="DATE", value="2020-06-08",
                  begin="2020-06-08", end="2020-06-08")  # fmt: skip
    (event,) = EventsReader().read(report(read_text), Found(times=(monday,))).events
    assert (event.type, event.time, event.begin) == ("armed_attack", "ti_1", "2020-06-08")


def test_every_row_of_the_table_names_a_known_type_and_known_classes() -> None:
    """A misspelt class would raise on loading; types are checked against the bundled list."""
    table = files("onrecord.tables").joinpath("data", "event_types.csv").read_text(encoding="utf-8")
    known = {row["id"] for row in csv.DictReader(table.splitlines())}
    assert set(lexicon().types) <= known
    assert all(words for words in word_classes().values())
    assert set(lexicon().slots) <= SLOTS


def test_reading_events_is_linear() -> None:
    """Four times the sentences cost about four times the work, counted in processor time with room for noise."""

    def cost(times: int) -> float:
        read_text = analysis(*[QUAKE] * times)
        started = process_time()
        EventsReader().read(report(read_text), Found())
        return process_time() - started

    cost(50)
    small, large = cost(300), cost(1200)
    assert large < 10 * small + 0.2


@pytest.mark.parametrize(
    ("sentence", "type_"),
    [
        (  # an order to stay at home is no detention
            "The|DET|2|det population|NOUN|4|nsubj:pass|population|NN was|AUX|4|aux:pass|be|VBD "
            "confined|VERB|0|root|confine|VBN to|ADP|7|case their|PRON|7|nmod:poss homes|NOUN|4|obl|home|NNS",
            "curfew",
        ),
        (
            "Hackers|NOUN|2|nsubj|hacker broke|VERB|0|root|break|VBD into|ADP|5|case the|DET|5|det "
            "server|NOUN|2|obl|server",
            "cyber_attack",
        ),
        (
            "A|DET|2|det squad|NOUN|3|nsubj|squad shot|VERB|0|root|shoot|VBD two|NUM|5|nummod "
            "deserters|NOUN|3|obj|deserter|NNS",
            "execution",
        ),
        (
            "A|DET|2|det trawler|NOUN|3|nsubj|trawler picked|VERB|0|root|pick|VBD up|ADP|3|compound:prt "
            "nine|NUM|6|nummod stowaways|NOUN|3|obj|stowaway|NNS",
            "rescue",
        ),
        (
            "Detectives|NOUN|2|nsubj|detective picked|VERB|0|root|pick|VBD up|ADP|2|compound:prt "
            "her|PRON|5|nmod:poss cousin|NOUN|2|obj|cousin|NN",
            "arrest",
        ),
        (
            "The|DET|2|det town|NOUN|4|nsubj|town is|AUX|4|cop|be siege|NOUN|0|root|siege under|ADP|4|case",
            "blockade",
        ),
        (
            "The|DET|2|det rains|NOUN|3|nsubj|rain|NNS failed|VERB|0|root|fail|VBD again|ADV|3|advmod",
            "drought",
        ),
        (
            "Petrol|NOUN|3|nsubj|petrol is|AUX|3|cop|be dearer|ADJ|0|root|dear|JJR",
            "price_increase",
        ),
    ],
)
def test_the_company_of_a_word_settles_its_sense(sentence: str, type_: str) -> None:
    assert [e.type for e in read(sentence)] == [type_]


def test_what_the_parse_takes_for_a_receiver_counts_as_the_object() -> None:
    (event,) = read(
        "The|DET|2|det sniper|NOUN|3|nsubj|sniper gave|VERB|0|root|give|VBD himself|PRON|3|iobj|himself "
        "up|ADP|3|compound:prt|up"
    )
    assert event.type == "surrender"


def test_a_state_of_siege_takes_no_hostages() -> None:
    events = read(
        "A|DET|2|det state|NOUN|6|nsubj|state of|ADP|4|case siege|NOUN|2|nmod|siege has|AUX|6|aux|have "
        "begun|VERB|0|root|begin|VBN"
    )
    assert [e.type for e in events] == ["state_of_emergency"]


def test_a_noun_for_a_person_that_no_class_lists_is_known_from_the_actors() -> None:
    (event,) = read(
        "Raiders|NOUN|2|nsubj|raider snatched|VERB|0|root|snatch|VBD the|DET|4|det seamstress|NOUN|2|obj|seamstress|NN"
    )
    assert event.type == "hostage_taking"


@pytest.mark.parametrize(
    "sentence",
    [
        "He|PRON|2|nsubj let|VERB|0|root|let|VBD them|PRON|2|obj|they off|ADP|2|compound:prt|off "
        "cheaply|ADV|2|advmod|cheaply",
        "Voters|NOUN|4|nsubj|voter have|AUX|4|aux|have a|DET|4|det crush|NOUN|0|root|crush on|ADP|6|case "
        "him|PRON|4|nmod|he",
    ],
)
def test_a_phrase_in_another_sense_opens_no_event(sentence: str) -> None:
    assert read(sentence) == ()
