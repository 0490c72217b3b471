"""Who is who in small texts written by hand: ties, names, descriptions, pronouns, and doubt."""

from __future__ import annotations

import msgspec

from onrecord.extract.actors import ActorsReader
from onrecord.extract.base import Found, Report
from onrecord.language.analysis import Analysis, Name
from onrecord.model.source import Section
from onrecord.model.spans import Span
from tests.actor_support import actors_of, of, words
from tests.support import analysis, report

SPOKESMAN = (
    "¶A|DET|3|det government|NOUN|3|compound spokesman|NOUN|8|nsubj|spokesman ~,|PUNCT|5|punct Pedro|PROPN|3|appos"
    " Alves|PROPN|5|flat ~,|PUNCT|5|punct denied|VERB|0|root|deny it|PRON|8|obj ~.|PUNCT|8|punct"
)
HE_SAID = "He|PRON|2|nsubj said|VERB|0|root|say it|PRON|5|nsubj was|AUX|5|cop|be false|ADJ|2|ccomp ~.|PUNCT|2|punct"


def test_apposition_title_and_pronoun_are_one_actor() -> None:
    """*A government spokesman, Pedro Alves, denied it. He said … Mr Alves left.*"""
    left = "Mr|PROPN|3|nsubj Alves|PROPN|1|flat left|VERB|0|root|leave ~.|PUNCT|3|punct"
    read = analysis(SPOKESMAN, HE_SAID, left, names=(Name(4, 6, "PERSON"), Name(17, 18, "PERSON")))
    actor = of(actors_of(read), "Pedro Alves")
    assert words(actor) == ["A government spokesman", "Pedro Alves", "He", "Mr Alves"]
    assert actor.name == "Pedro Alves"
    assert "A government spokesman, Pedro Alves" in actor.aliases
    assert (actor.kind, actor.private) == ("person", False)
    assert [s.text for r in actor.roles for s in r.title] == ["government spokesman", "Mr"]


def test_title_before_a_name_and_surname_after() -> None:
    """*Colonel Rita Sousa said … Sousa said …* is one, and the later title *the colonel* is hers too."""
    first = (
        "¶Colonel|NOUN|4|nsubj|colonel Rita|PROPN|1|flat Sousa|PROPN|1|flat spoke|VERB|0|root|speak ~.|PUNCT|4|punct"
    )
    second = "Sousa|PROPN|2|nsubj waited|VERB|0|root|wait ~.|PUNCT|2|punct"
    third = "The|DET|2|det colonel|NOUN|3|nsubj|colonel left|VERB|0|root|leave ~.|PUNCT|3|punct"
    read = analysis(first, second, third, names=(Name(1, 3, "PERSON"), Name(5, 6, "PERSON")))
    (actor,) = actors_of(read)
    assert words(actor) == ["Colonel Rita Sousa", "Sousa", "The colonel"]
    assert actor.sector == "military"


def test_acronym_in_brackets_is_the_body() -> None:
    """*The River Aid Network (RAN) said … RAN warned.*"""
    first = (
        "¶The|DET|4|det River|PROPN|4|compound Aid|PROPN|4|compound Network|PROPN|8|nsubj (|PUNCT|6|punct"
        " ~RAN|PROPN|4|appos ~)|PUNCT|6|punct spoke|VERB|0|root|speak ~.|PUNCT|8|punct"
    )
    second = "RAN|PROPN|2|nsubj warned|VERB|0|root|warn ~.|PUNCT|2|punct"
    names = (Name(1, 4, "ORG"), Name(5, 6, "ORG"), Name(9, 10, "ORG"))
    (actor,) = actors_of(analysis(first, second, names=names))
    assert actor.name == "River Aid Network"
    assert "RAN" in actor.aliases
    assert len(actor.mentions) == 3


def test_a_name_that_comes_bare_takes_up_the_one_described_before() -> None:
    """*A welder disagreed. Tomas said …*: the welder gets his name, and stays a private person."""
    first = "¶A|DET|2|det welder|NOUN|3|nsubj disagreed|VERB|0|root|disagree ~.|PUNCT|3|punct"
    second = "Tomas|PROPN|2|nsubj said|VERB|0|root|say so|ADV|2|advmod ~.|PUNCT|2|punct"
    (actor,) = actors_of(analysis(first, second, names=(Name(4, 5, "PERSON"),)))
    assert words(actor) == ["A welder", "Tomas"]
    assert actor.private is True


def test_two_described_before_leave_the_name_alone() -> None:
    """With a mayor and a governor before it, a bare name is neither."""
    first = "¶The|DET|2|det mayor|NOUN|3|nsubj disagreed|VERB|0|root|disagree ~.|PUNCT|3|punct"
    second = "The|DET|2|det governor|NOUN|3|nsubj agreed|VERB|0|root|agree ~.|PUNCT|3|punct"
    third = "Tomas|PROPN|2|nsubj said|VERB|0|root|say so|ADV|2|advmod ~.|PUNCT|2|punct"
    read = analysis(first, second, third, names=(Name(8, 9, "PERSON"),))
    assert words(of(actors_of(read), "Tomas")) == ["Tomas"]


def test_a_deputy_is_not_the_officer_himself() -> None:
    """*The deputy governor … the governor*: two people."""
    first = "¶The|DET|3|det deputy|ADJ|3|amod governor|NOUN|4|nsubj spoke|VERB|0|root|speak ~.|PUNCT|4|punct"
    second = "The|DET|2|det governor|NOUN|3|nsubj spoke|VERB|0|root|speak ~.|PUNCT|3|punct"
    assert len(actors_of(analysis(first, second))) == 2


def test_ministries_of_different_things_stay_apart_and_the_ministry_is_the_last() -> None:
    """*The health ministry … The labour ministry … The ministry …*."""
    one = "¶The|DET|3|det health|NOUN|3|compound ministry|NOUN|4|nsubj agreed|VERB|0|root|agree ~.|PUNCT|4|punct"
    two = "The|DET|3|det labour|NOUN|3|compound ministry|NOUN|4|nsubj refused|VERB|0|root|refuse ~.|PUNCT|4|punct"
    three = "The|DET|2|det ministry|NOUN|3|nsubj waited|VERB|0|root|wait ~.|PUNCT|3|punct"
    actors = actors_of(analysis(one, two, three))
    assert len(actors) == 2
    assert "The ministry" in words(of(actors, "The labour ministry"))


def test_its_spokeswoman_belongs_to_the_body_before() -> None:
    """*The port authority waited. Its spokeswoman, Lia Moss, said …*: *its* is the authority."""
    one = "¶The|DET|3|det port|NOUN|3|compound authority|NOUN|4|nsubj waited|VERB|0|root|wait ~.|PUNCT|4|punct"
    two = (
        "Its|PRON|2|nmod:poss|its spokeswoman|NOUN|7|nsubj ~,|PUNCT|4|punct Lia|PROPN|2|appos Moss|PROPN|4|flat"
        " ~,|PUNCT|4|punct agreed|VERB|0|root|agree ~.|PUNCT|7|punct"
    )
    actors = actors_of(analysis(one, two, names=(Name(8, 10, "PERSON"),)))
    assert "Its" in words(of(actors, "The port authority"))
    assert words(of(actors, "Lia Moss")) == ["Its spokeswoman", "Lia Moss"]


def test_he_is_not_a_woman_and_she_is_not_a_man() -> None:
    """*Mr Osei met Mrs Larbi. She left.*"""
    one = "¶Mr|PROPN|3|nsubj Osei|PROPN|1|flat met|VERB|0|root|meet Mrs|PROPN|3|obj Larbi|PROPN|4|flat ~.|PUNCT|3|punct"
    two = "She|PRON|2|nsubj left|VERB|0|root|leave ~.|PUNCT|2|punct"
    actors = actors_of(analysis(one, two, names=(Name(1, 2, "PERSON"), Name(4, 5, "PERSON"))))
    assert "She" in words(of(actors, "Mrs Larbi"))


def test_who_belongs_to_the_noun_before_it() -> None:
    """*The clerk, who refused, left*: *who* is a mention of the clerk."""
    one = (
        "¶The|DET|2|det clerk|NOUN|7|nsubj ~,|PUNCT|5|punct who|PRON|5|nsubj refused|VERB|2|acl:relcl|refuse"
        " ~,|PUNCT|5|punct left|VERB|0|root|leave ~.|PUNCT|7|punct"
    )
    (actor,) = actors_of(analysis(one))
    assert "who" in words(actor)


def test_we_outside_quotations_is_the_outlet() -> None:
    """*We ask …* in a body's own statement is the body, if it is named in the text or not."""
    one = "¶We|PRON|2|nsubj ask|VERB|0|root|ask why|ADV|2|advmod ~.|PUNCT|2|punct"
    (actor,) = actors_of(analysis(one), outlet="Harbour Watch")
    assert (actor.name, words(actor)) == ("Harbour Watch", ["We"])


def test_i_outside_quotations_is_the_one_author() -> None:
    """*By Ola Berg … I asked …*: the reporter of the byline."""
    one = "¶By|ADP|2|case Ola|PROPN|0|root Berg|PROPN|2|flat"
    two = "¶I|PRON|2|nsubj asked|VERB|0|root|ask twice|ADV|2|advmod ~.|PUNCT|2|punct"
    read = analysis(one, two, names=(Name(1, 3, "PERSON"),))
    made = report(read, "2020-05-05")
    section = Section(id="s1", kind="byline", span=Span(0, 11, "By Ola Berg"))
    made = Report(made.source, msgspec.structs.replace(made.text, sections=(section,)), read)
    (actor,) = ActorsReader().read(made, Found()).actors
    assert words(actor) == ["Ola Berg", "I"]


def test_every_mention_stands_in_the_text_and_ids_do_not_depend_on_the_run() -> None:
    """Spans slice to their words; two runs give the same actors."""
    read = analysis(SPOKESMAN, HE_SAID, names=(Name(4, 6, "PERSON"),))
    first, second = actors_of(read), actors_of(read)
    assert first == second
    assert all(read.content[m.start : m.end] == m.text for a in first for m in a.mentions)


def test_an_empty_text_has_no_actors() -> None:
    """Nothing in, nothing out."""
    read = Analysis("", (), (), (), (), (), (), (), (), (), ())
    assert ActorsReader().read(report(read), Found()).actors == ()


def test_a_name_that_reports_at_the_end_is_no_person() -> None:
    """*The dam held, Al Sabah reported. He left.*: a paper, and never whom *he* means."""
    first = (
        "¶The|DET|2|det dam|NOUN|3|nsubj held|VERB|0|root|hold ~,|PUNCT|7|punct Al|PROPN|7|nsubj Sabah|PROPN|5|flat"
        " reported|VERB|3|parataxis|report ~.|PUNCT|3|punct"
    )
    second = "He|PRON|2|nsubj left|VERB|0|root|leave ~.|PUNCT|2|punct"
    (paper,) = actors_of(analysis(first, second, names=(Name(4, 6, "PERSON"),)))
    assert (paper.name, paper.kind, words(paper)) == ("Al Sabah", "organisation", ["Al Sabah"])


def test_an_office_told_of_by_another_takes_no_name_that_follows() -> None:
    """*Duval said the foreign minister agreed. Pravin replied.*: nothing says that Pravin is the minister."""
    first = (
        "¶Duval|PROPN|2|nsubj said|VERB|0|root|say the|DET|5|det foreign|ADJ|5|amod minister|NOUN|6|nsubj|minister"
        " agreed|VERB|2|ccomp|agree ~.|PUNCT|2|punct"
    )
    second = "Pravin|PROPN|2|nsubj replied|VERB|0|root|reply ~.|PUNCT|2|punct"
    actors = actors_of(analysis(first, second, names=(Name(0, 1, "PERSON"), Name(7, 8, "PERSON"))))
    assert words(of(actors, "Pravin")) == ["Pravin"]
    assert words(of(actors, "the foreign minister")) == ["the foreign minister"]
