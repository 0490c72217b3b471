"""Statements as wire copy puts them: tags in the middle, headings, quotations that stand alone, own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.extract.actors import ActorsReader
from onrecord.extract.base import Found
from onrecord.extract.statements import StatementsReader
from onrecord.language.analysis import Analysis, Attribution, Name
from onrecord.model.items import Statement
from tests.extract.statement_samples import cue, said, sample, statements, who
from tests.support import report


def _named(*names: str, people: tuple[str, ...]) -> tuple[tuple[Statement, ...], dict[str | None, str]]:
    """The statements of samples in which the given names are persons, and the names of their actors."""
    read = sample(*names)
    found: list[Name] = []
    for person in people:
        words = person.split()
        for at in range(len(read)):
            here = [read.word(w) for w in range(at, min(at + len(words), len(read)))]
            if here == words and not any(n.start <= at < n.end for n in found):
                found.append(Name(at, at + len(words), "PERSON"))
    return _read(replace(read, names=tuple(sorted(found, key=lambda n: n.start))))


def _read(read: Analysis) -> tuple[tuple[Statement, ...], dict[str | None, str]]:
    seen = report(read)
    made = StatementsReader().read(seen, ActorsReader().read(seen, Found()))
    return made.statements, {a.id: a.name for a in made.actors}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("half_quoted_reason", "The pilot was freed because “nobody saw him leave”"),
        ("fronted_negation", "At no time | was there any plan to close the mine"),
        ("parted_subject", "That | would ruin the port"),
        ("parted_gerund", "Bringing water to the hills | would cost two million"),
    ],
)
def test_no_word_of_a_content_is_lost_before_the_tag(name: str, content: str) -> None:
    """What stands before a tag belongs to the words, whatever the parse hangs it on."""
    assert [said(s) for s in statements(name)] == [content]


def test_who_is_told_is_not_what_is_told() -> None:
    (s,) = statements("told_and_about")
    assert (said(s), [a.text for a in s.addressee]) == ("the delay", ["the villagers"])


def test_a_tag_at_the_end_of_a_heading_holds_for_the_whole() -> None:
    (s,) = statements("heading_tag")
    assert (said(s), who(s)) == ("26 killed in clash; roads cut", "ministry")


@pytest.mark.parametrize(
    ("name", "speaker", "content"),
    [
        ("heading_colon", "officials", "Hundreds missing after landslide"),
        ("heading_office", "Army chief", "rebels have left the port"),
    ],
)
def test_a_colon_in_a_heading_parts_speaker_and_words(name: str, speaker: str, content: str) -> None:
    assert [(who(s), said(s)) for s in statements(name)] == [(speaker, content)]


@pytest.mark.parametrize("name", ["heading_topic", "heading_passive", "revised_targets"])
def test_what_nobody_says_is_no_statement(name: str) -> None:
    """A topic before a colon, a passive without its auxiliary, a plan with a year in its name."""
    assert not statements(name)


def test_the_one_who_adds_is_the_one_of_the_tag() -> None:
    first, second = statements("adding_behind_tag")
    assert (who(first), who(second), said(second)) == ("the prefect", "the prefect", "the wells were full")


def test_i_is_the_one_who_says_so() -> None:
    (outer, inner), names = _named("own_words", people=("Ada Obi",))
    assert inner.nested_in == outer.id
    assert inner.speaker is not None
    assert (cue(inner), names[inner.speaker.actor]) == ("told", "Ada Obi")


def test_saying_that_one_says_is_one_statement() -> None:
    """*I am saying that …*: the words are the speaker's own; there is no second statement in them."""
    assert [cue(s) for s in statements("own_act")] == ["said"]


def test_a_quotation_alone_is_said_by_the_speaker_around_it() -> None:
    (_, alone, _), names = _named("alone_1", "alone_2", "alone_3", people=("Petra Lind", "Lind"))
    assert alone.speaker is not None
    assert (alone.speaker.form, names.get(alone.speaker.actor)) == ("implied", "Petra Lind")


def test_a_quotation_between_two_speakers_stays_open() -> None:
    (_, alone, _), _ = _named("alone_1", "alone_2", "alone_4", people=("Petra Lind", "Ali Bongo"))
    assert alone.speaker is not None
    assert (alone.speaker.form, alone.speaker.actor) == ("implied", None)


def test_a_paragraph_that_runs_on_belongs_to_the_tag_behind() -> None:
    (s,) = statements("runs_on_1", "runs_on_2")
    assert (said(s), who(s)) == ("It was never safe. We knew it. | In May we told the council", "Petra Lind")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("tag_inside", [("the minister", "Gabon and Chad have agreed to hold talks in Lome"),
                        ("Gabon and Chad", "to hold talks in Lome")]),
        ("yet_to_be", [("Obi", "money from the deal has yet to be paid")]),
        ("parted_source", [("Mora", "The price of the mine | will be two million")]),
        ("pointed_out", [("he", "Massive works | have been done at the port")]),
        ("blaming_behind", [("the authorities", "Nine miners were killed in the blast"),
                            ("the authorities", "it on the rain")]),
        ("source_added", [("Lu Bai", "the radar was old")]),
        ("source_report", [("the latest report", "Ana Ruiz was well")]),
        ("nobody_between", [("He", "the plan helped firms to grow faster than they would have been able to"),
                            ("He", "the second phase had begun")]),
        ("declined_as", [("He", "")]),
        ("ruling_welcomed", [("The union", "the ruling")]),
        ("court_ruled", [("The court", "the ban was illegal")]),
        ("without_name", [("A senior official", "the talks were dead")]),
        ("marks_then_more", [("The military", "“hits” were identified near the port"),
                             ("The military", "nobody was hurt")]),
        ("but_quoted", [("he", "the wells are dry. The pumps are old")]),
        ("semicolon_list", [("the ministry", "Five of the nine plants are in the north: two at the Oi port; "
                             "one at the Mihama port; and two at Takahama")]),
        ("source_compound", [("a satellite data-based report", "the forest shrank")]),
        ("which_source", [("the Government", "is a cause for concern")]),
        ("that_source", [("He", "according to the briefing given to deputies, the army is ready"),
                         ("the briefing given to deputies", "the army is ready")]),
        ("person_in_post", [("A person", "the file was open")]),
        ("three_speak", [("Obi, Herunga and Nambala", "the road was cut")]),
        ("lashed_out", [("The governor", "the opposition")]),
        ("said_after", [("the minister", "The state was ready for talks")]),
        ("inner_demand", [("Mora", "the union left the hall, demanding talks"), ("the union", "talks")]),
        ("calling_behind", [("She", "the choice of five languages"), ("She", "to come")]),
        ("court_found", [("The court", "the ban was illegal")]),
        ("mixed_marks", [("Obi", "As two democracies, our aims are close | We are committed to an open port.")]),
        ("and_that", [("The chairman", "corruption was everywhere and that the day was needed")]),
        ("hyphen_title", [("Deputy director-general of the agency Tawee Obi", "the dam would fail")]),
        ("judge_held", [("The judge", "the lawyers had lied")]),
        ("who_added", [("the health minister", "Children were among the victims"),
                       ("the health minister", "all had died")]),
        ("investigation_found", [("An investigation by the bank", "the exchange house did not adhere to the rules")]),
        ("bracket_kept", [("Obi", "(For example) the drummers, bringing young men aboard")]),
        ("absolute_with", [("Tamaki Tera", "they are a hangover from the war")]),
        ("says_in_analysis", [("the Fund", "The rise in debt limits the room of the states to face bad years")]),
        ("asked_if", [("He", "if the water was safe")]),
        ("claims_leader", [("A man", "he was the gang's leader"), ("A man", "any child had been hurt")]),
        ("told_by_guards", [("the guards", "the road was mined")]),
        ("assured_by", [("the minister", "two trucks would reach the town")]),
        ("roster_shows", [("the jail's online roster", "Twenty men had been released by Monday")]),
        ("caption_reads", [("a caption", "Not 12 dead, but 400")]),
        ("resigned_and", [("his press service", "left the town")]),
        ("sources_station", [("sources in the City police station", "A case was opened against 200 people")]),
        ("gave_a_call", [("The traders' union", "a strike")]),
        ("you_cannot_tell", [("she", "You can't tell people to go home")]),
        ("would_not_say_when", [("A spokeswoman", "when the video might be made public")]),
        ("doubt_toll", [("Rights groups", "the official toll")]),
        ("praised_which", [("The envoy", "the deal"), ("he", "was sound")]),
        ("asked_which", [("The ministry", "to save power amid a shortage")]),
    ],
)  # fmt: skip
def test_who_said_what(name: str, told: list[tuple[str, str]]) -> None:
    """Speaker words and content of sentences as wire copy builds them."""
    assert [(who(s), said(s)) for s in statements(name)] == told


@pytest.mark.parametrize(
    "name",
    [
        "airline_offers", "arrival_confirms", "guests_welcomed", "weighed", "wants_no_name", "she_found",
        "goal_conceded", "answered_phone", "banner_reads", "rebels_held", "denied_help", "their_injuries",
        "can_call", "post_from_where", "some_might_say", "poem_read", "worth_mentioning", "was_committed",
    ],
)  # fmt: skip
def test_deeds_and_thoughts_are_no_statements(name: str) -> None:
    assert not statements(name)


@pytest.mark.parametrize(
    ("name", "act", "content"),
    [("guilty", "concede", "guilty to three charges of theft"), ("not_guilty", "deny", "not guilty")],
)
def test_a_plea_says_what_was_done(name: str, act: str, content: str) -> None:
    (s,) = statements(name)
    assert (s.act, said(s)) == (act, content)


@pytest.mark.parametrize(
    ("name", "speaker", "relay", "content"),
    [
        ("through_aide", "The commander", "his lawyer", "the charge"),
        ("read_by_lawyer", "Omar Sidi", "his lawyer", "the wells were dry"),
        ("carried_by", "the army", "state television", "the town was quiet"),
        ("quoted_last", "the minister", "the daily Sur", "The hostages were well"),
        ("reported_as", "the governor", "State television", "nobody was hurt"),
        ("quoted_witness", "a witness", "The agency Navo", "he saw smoke"),
    ],
)
def test_who_passes_the_words_on(name: str, speaker: str, relay: str, content: str) -> None:
    """Whoever reads out, carries, quotes or translates is a relay; the words are the speaker's."""
    (s,) = statements(name)
    assert (who(s), said(s)) == (speaker, content)
    assert [r.mention[0].text for r in s.relays] == [relay]


def test_a_quotation_that_ends_a_sentence_brings_the_sentence() -> None:
    """The model's content lends the words before the mark, where the verb inside needs them."""
    read = sample("half_behind_comma")
    words = [read.word(w) for w in range(len(read))]
    lent = Attribution(
        cue=((words.index("added"), words.index("added") + 1),),
        source=((words.index("he"), words.index("he") + 1),),
        content=((0, words.index("”") + 1),),
        score=0.99,
    )
    ((s,), _) = _read(replace(read, attributions=(lent,)))
    assert said(s) == "Conditions on the road, however, “continue to be bad,”"


def test_this_says_nothing() -> None:
    """A pronoun that points at a deed is nobody who speaks: the speaker stays open."""
    assert [s.speaker for s in statements("this_adding")] == [None]


def test_a_tag_in_a_relative_clause_takes_up_the_subject() -> None:
    """*The envoy praised the deal, which, he said, was sound*: he is the envoy."""
    found, names = _named("host_tag", people=())
    speakers = {cue(s): names.get(s.speaker.actor) for s in found if s.speaker}
    assert speakers["said"] == speakers["praised"] == "envoy"


@pytest.mark.parametrize(("name", "act"), [("crush_you", "threaten"), ("beware", "warn"), ("would_be_good", "opine")])
def test_words_tell_what_is_done_by_them(name: str, act: str) -> None:
    """The act of a neutral cue, where the words leave no doubt."""
    assert [s.act for s in statements(name)] == [act]
