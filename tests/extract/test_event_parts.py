"""Who takes part in an event, whether and when it took place: sentences of many crises, without weights."""

from __future__ import annotations

import pytest

from onrecord.extract.base import Found
from onrecord.extract.events import EventsReader
from onrecord.extract.times import TimesReader
from onrecord.model.items import Event
from tests.support import analysis, report

GAS = (
    "Police|NOUN|2|nsubj|police|NNS fired|VERB|0|root|fire|VBD tear|NOUN|4|compound|tear|NN "
    "gas|NOUN|2|obj|gas|NN at|ADP|6|case|at|IN strikers|NOUN|2|obl|striker|NNS ~.|PUNCT|2|punct|.|."
)
FORD = (
    "The|DET|2|det|the|DT ford|NOUN|4|nsubj:pass|ford|NN was|AUX|4|aux:pass|be|VBD "
    "retaken|VERB|0|root|retake|VBN from|ADP|6|case|from|IN raiders|NOUN|4|obl|raider|NNS "
    "by|ADP|9|case|by|IN the|DET|9|det|the|DT army|NOUN|6|nmod|army|NN ~.|PUNCT|4|punct|.|."
)
FERRY = (
    "An|DET|2|det|a|DT attack|NOUN|8|nsubj|attack|NN on|ADP|5|case|on|IN the|DET|5|det|the|DT "
    "ferry|NOUN|2|nmod|ferry|NN by|ADP|7|case|by|IN pirates|NOUN|2|nmod|pirate|NNS "
    "killed|VERB|0|root|kill|VBD two|NUM|10|nummod|two|CD sailors|NOUN|8|obj|sailor|NNS "
    "~.|PUNCT|8|punct|.|."
)
INQUIRY = (
    "The|DET|2|det|the|DT premier|NOUN|3|nsubj|premier|NN promised|VERB|0|root|promise|VBD "
    "an|DET|5|det|a|DT inquiry|NOUN|3|obj|inquiry|NN into|ADP|8|case|into|IN the|DET|8|det|the|DT "
    "deaths|NOUN|5|nmod|death|NNS ~.|PUNCT|3|punct|.|."
)
READY = (
    "Miners|NOUN|3|nsubj|miner|NNS are|AUX|3|cop|be|VBP ready|ADJ|0|root|ready|JJ to|PART|5|mark|to|TO "
    "strike|VERB|3|xcomp|strike|VB ~.|PUNCT|3|punct|.|."
)
FAILED = (
    "Rebels|NOUN|2|nsubj|rebel|NNS failed|VERB|0|root|fail|VBD to|PART|4|mark|to|TO "
    "capture|VERB|2|xcomp|capture|VB the|DET|6|det|the|DT bridge|NOUN|4|obj|bridge|NN "
    "~.|PUNCT|2|punct|.|."
)
ROAD = (
    "The|DET|2|det|the|DT road|NOUN|3|nsubj|road|NN remains|VERB|0|root|remain|VBZ "
    "closed|VERB|3|xcomp|close|VBN ~.|PUNCT|3|punct|.|."
)
SIT_IN = (
    "Nurses|NOUN|2|nsubj|nurse|NNS staged|VERB|0|root|stage|VBD a|DET|6|det|a|DT "
    "sit|NOUN|6|compound|sit|NN ~-|PUNCT|4|punct|-|HYPH ~in|NOUN|2|obj|in|NN ~.|PUNCT|2|punct|.|."
)
STONES = (
    "Four|NUM|2|nummod|four|CD guards|NOUN|4|nsubj:pass|guard|NNS were|AUX|4|aux:pass|be|VBD "
    "hit|VERB|0|root|hit|VBN by|ADP|6|case|by|IN stones|NOUN|4|obl:agent|stone|NNS ~.|PUNCT|4|punct|.|."
)
ANNOUNCED = (
    "The|DET|2|det|the|DT minister|NOUN|3|nsubj|minister|NN announced|VERB|0|root|announce|VBD "
    "the|DET|5|det|the|DT arrest|NOUN|3|obj|arrest|NN of|ADP|8|case|of|IN two|NUM|8|nummod|two|CD "
    "smugglers|NOUN|5|nmod|smuggler|NNS ~.|PUNCT|3|punct|.|."
)
CONDEMNED = (
    "The|DET|2|det|the|DT mayor|NOUN|3|nsubj|mayor|NN condemned|VERB|0|root|condemn|VBD "
    "the|DET|5|det|the|DT raid|NOUN|3|obj|raid|NN on|ADP|7|case|on|IN Friday|PROPN|3|obl|Friday|NNP "
    "~.|PUNCT|3|punct|.|."
)
PHONE = (
    "The|DET|2|det|the|DT phone|NOUN|3|nsubj|phone|NN went|VERB|0|root|go|VBD dead|ADJ|3|advmod|dead|JJ "
    "~.|PUNCT|3|punct|.|."
)
LANDSLIDE = (
    "She|PRON|2|nsubj|she|PRP won|VERB|0|root|win|VBD the|DET|4|det|the|DT "
    "election|NOUN|2|obj|election|NN by|ADP|7|case|by|IN a|DET|7|det|a|DT "
    "landslide|NOUN|2|obl|landslide|NN ~.|PUNCT|2|punct|.|."
)
CALLED = (
    "The|DET|2|det|the|DT union|NOUN|3|nsubj|union|NN called|VERB|0|root|call|VBD on|ADP|5|case|on|IN "
    "guards|NOUN|3|obl|guard|NNS to|PART|7|mark|to|TO free|VERB|3|advcl|free|VB the|DET|9|det|the|DT "
    "miners|NOUN|7|obj|miner|NNS ~.|PUNCT|3|punct|.|."
)
RAIDS = (
    "Militia|NOUN|2|compound|militia|NN raids|NOUN|3|nsubj|raid|NNS displaced|VERB|0|root|displace|VBD "
    "herders|NOUN|3|obj|herder|NNS ~.|PUNCT|3|punct|.|."
)
UNDER = (
    "The|DET|2|det|the|DT general|NOUN|5|nsubj|general|NN is|AUX|5|cop|be|VBZ under|ADP|5|case|under|IN "
    "arrest|NOUN|0|root|arrest|NN ~.|PUNCT|5|punct|.|."
)
DEPOT = (
    "A|DET|2|det|a|DT blast|NOUN|6|nsubj|blast|NN at|ADP|5|case|at|IN a|DET|5|det|a|DT "
    "depot|NOUN|2|nmod|depot|NN hurt|VERB|0|root|hurt|VB six|NUM|8|nummod|six|CD "
    "workers|NOUN|6|obj|worker|NNS ~.|PUNCT|6|punct|.|."
)
BATONS = (
    "Guards|NOUN|2|nsubj|guard|NNS used|VERB|0|root|use|VBD batons|NOUN|2|obj|baton|NNS "
    "to|PART|5|mark|to|TO disperse|VERB|2|advcl|disperse|VB strikers|NOUN|5|obj|striker|NNS "
    "~.|PUNCT|2|punct|.|."
)
UNTIL = (
    "The|DET|2|det|the|DT port|NOUN|3|nsubj|port|NN stays|VERB|0|root|stay|VBZ shut|ADJ|3|xcomp|shut|JJ "
    "until|ADP|6|case|until|IN Monday|PROPN|3|obl|Monday|NNP ~.|PUNCT|3|punct|.|."
)
BOND = (
    "The|DET|3|det|the|DT 2031|NUM|3|compound|2031|CD bond|NOUN|4|nsubj|bond|NN "
    "weakened|VERB|0|root|weaken|VBD in|ADP|6|case|in|IN March|PROPN|4|obl|March|NNP ~.|PUNCT|4|punct|.|."
)
MARCH = (
    "A|DET|2|det|a|DT march|NOUN|4|nsubj:pass|march|NN is|AUX|4|aux:pass|be|VBZ "
    "planned|VERB|0|root|plan|VBN for|ADP|6|case|for|IN Monday|PROPN|4|obl|Monday|NNP "
    "~.|PUNCT|4|punct|.|."
)
BACKED = (
    "State|NOUN|3|compound|state|NN ~-|PUNCT|1|punct|-|HYPH ~backed|VERB|4|amod|back|VBN "
    "papers|NOUN|5|nsubj|paper|NNS praised|VERB|0|root|praise|VBD the|DET|7|det|the|DT "
    "deal|NOUN|5|obj|deal|NN ~.|PUNCT|5|punct|.|."
)

UNTRUE = (
    "Posts|NOUN|9|nsubj|post|NNS claiming|VERB|1|acl|claim|VBG that|SCONJ|6|mark|that|IN "
    "she|PRON|6|nsubj|she|PRP had|AUX|6|aux|have|VBD died|VERB|2|ccomp|die|VBN were|AUX|9|cop|be|VBD "
    "not|PART|9|advmod|not|RB true|ADJ|0|root|true|JJ ~.|PUNCT|9|punct|.|."
)
IF = (
    "If|SCONJ|6|mark|if|IN our|PRON|3|nmod:poss|our|PRP$ demands|NOUN|6|nsubj:pass|demand|NNS "
    "are|AUX|6|aux:pass|be|VBP not|PART|6|advmod|not|RB met|VERB|10|advcl|meet|VBN ~,|PUNCT|6|punct|,|, "
    "we|PRON|10|nsubj|we|PRP will|AUX|10|aux|will|MD block|VERB|0|root|block|VB the|DET|12|det|the|DT "
    "highway|NOUN|10|obj|highway|NN ~.|PUNCT|10|punct|.|."
)
FOUR = (
    "Four|NUM|2|nummod|four|CD sailors|NOUN|4|nsubj:pass|sailor|NNS were|AUX|4|cop|be|VBD "
    "hurt|ADJ|0|root|hurt|JJ ~.|PUNCT|4|punct|.|."
)
THEY = (
    "The|DET|2|det|the|DT sailors|NOUN|4|nsubj:pass|sailor|NNS were|AUX|4|aux:pass|be|VBD "
    "hurt|ADJ|0|root|hurt|JJ in|ADP|7|case|in|IN a|DET|7|det|a|DT blast|NOUN|4|obl|blast|NN "
    "~.|PUNCT|4|punct|.|."
)


def read(*sentences: str) -> tuple[Event, ...]:
    about = report(analysis(*sentences), "2023-05-17")
    return EventsReader().read(about, TimesReader().read(about, Found())).events


def parts(event: Event) -> list[tuple[str, str]]:
    return [(p.role, p.spans[0].text) for p in event.participants]


def one(type_: str, *sentences: str) -> Event:
    (event,) = [e for e in read(*sentences) if e.type == type_]
    return event


@pytest.mark.parametrize(
    ("sentence", "type_", "expected"),
    [
        (GAS, "use_of_force", [("agent", "Police"), ("instrument", "tear gas"), ("target", "strikers")]),
        (FORD, "recapture", [("agent", "the army"), ("target", "The ford")]),
        (FERRY, "armed_attack", [("agent", "pirates"), ("target", "the ferry")]),
        (FERRY, "killing", [("cause", "An attack"), ("target", "two sailors")]),
        (ROAD, "road_closure", [("target", "The road")]),
        (STONES, "injury", [("instrument", "stones"), ("target", "Four guards")]),
        (CALLED, "release_of_captives", [("agent", "guards"), ("target", "the miners")]),
        (RAIDS, "raid", [("agent", "Militia")]),
        (UNDER, "arrest", [("target", "The general")]),
        (DEPOT, "explosion", [("target", "a depot")]),
        (BATONS, "use_of_force", [("agent", "Guards"), ("instrument", "batons"), ("target", "strikers")]),
    ],
)
def test_parts_are_told_apart_by_the_construction(sentence: str, type_: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(parts(one(type_, sentence))) == sorted(expected)


@pytest.mark.parametrize(
    ("sentence", "type_", "realis"),
    [
        (INQUIRY, "investigation", "announced"),
        (INQUIRY, "killing", "happened"),
        (READY, "strike_labour", "announced"),
        (FAILED, "capture_of_place", "denied"),
        (ANNOUNCED, "arrest", "happened"),
        (MARCH, "protest", "announced"),
        (UNTRUE, "killing", "denied"),
        (IF, "blockade", "threatened"),
    ],
)
def test_only_what_governs_an_event_says_whether_it_took_place(sentence: str, type_: str, realis: str) -> None:
    assert one(type_, sentence).realis == realis


def test_a_word_with_a_hyphen_is_one_trigger() -> None:
    assert [t.text for t in one("protest", SIT_IN).trigger] == ["sit-in"]


@pytest.mark.parametrize("sentence", [PHONE, BACKED])
def test_a_word_in_another_sense_opens_no_event_of_the_first(sentence: str) -> None:
    assert "killing" not in {e.type for e in read(sentence)}
    assert not [e for e in read(sentence) if e.trigger[0].text == "backed"]


def test_a_victory_by_a_landslide_moves_no_earth() -> None:
    assert {e.type for e in read(LANDSLIDE)} == {"election"}


def test_a_verb_that_only_speaks_of_an_event_does_not_date_it() -> None:
    assert one("raid", CONDEMNED).begin is None


def test_until_a_day_is_no_beginning() -> None:
    assert [e.begin for e in read(UNTIL)] == [None] * len(read(UNTIL))


def test_a_year_that_names_a_thing_dates_no_event() -> None:
    assert one("economic_loss", BOND).begin == "2023-03-01"


def test_what_befell_the_same_people_told_again_is_one_event() -> None:
    event = one("injury", FOUR, THEY)
    assert [m.text for m in event.mentions] == ["hurt"]
