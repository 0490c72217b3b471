"""Further names of one actor: ranks, initials, papers, documents, and the words that must not tie two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.extract.actor_entity import Entity
from onrecord.extract.actor_names import initials_of_office, is_rank, same_body
from onrecord.extract.actor_votes import Votes
from onrecord.language.analysis import Name
from tests.actor_support import actors_of, of, words
from tests.support import analysis


def test_initials_of_a_title_mean_its_bearer() -> None:
    """*District Collector Meera Nair spoke. The DC left.*"""
    read = analysis(
        "¶District|PROPN|2|compound Collector|PROPN|3|nmod:desc|collector Meera|PROPN|5|nsubj Nair|PROPN|3|flat"
        " spoke|VERB|0|root|speak ~.|PUNCT|5|punct",
        "The|DET|2|det DC|PROPN|3|nsubj left|VERB|0|root|leave ~.|PUNCT|3|punct",
        names=(Name(2, 4, "PERSON"), Name(7, 8, "ORG")),
    )
    actor = of(actors_of(read), "District Collector Meera Nair")
    assert words(actor) == ["District Collector Meera Nair", "The DC"] or words(actor)[1].endswith("DC")
    assert "Meera Nair" in (actor.name, *actor.aliases)


def test_initials_of_a_title_need_its_bearer() -> None:
    """*Harbour Pilot Meera Nair spoke. The DC left.* is of two."""
    read = analysis(
        "¶Harbour|PROPN|2|compound Pilot|PROPN|3|nmod:desc|pilot Meera|PROPN|5|nsubj Nair|PROPN|3|flat"
        " spoke|VERB|0|root|speak ~.|PUNCT|5|punct",
        "The|DET|2|det DC|PROPN|3|nsubj left|VERB|0|root|leave ~.|PUNCT|3|punct",
        names=(Name(2, 4, "PERSON"), Name(7, 8, "ORG")),
    )
    assert all("DC" not in " ".join(words(a)) for a in actors_of(read) if a.name == "Meera Nair")


def test_a_post_with_of_stands_before_its_bearer() -> None:
    """*Director of the Tarn Clinic Dr Ines Roth spoke*: the whole post is her title, *Dr Ines Roth* an alias."""
    read = analysis(
        "¶Director|PROPN|8|nsubj|director of|ADP|5|case the|DET|5|det Tarn|PROPN|5|compound Clinic|PROPN|1|nmod|clinic"
        " Dr|PROPN|7|nmod:desc Ines|PROPN|9|nsubj Roth|PROPN|7|flat spoke|VERB|0|root|speak ~.|PUNCT|9|punct",
        names=(Name(3, 5, "ORG"), Name(6, 8, "PERSON")),
    )
    actor = next(a for a in actors_of(read) if a.name == "Ines Roth")
    assert words(actor) == ["Director of the Tarn Clinic Dr Ines Roth"]
    assert "Dr Ines Roth" in actor.aliases


def test_a_body_before_the_comma_is_told_of_not_its_speaker() -> None:
    """*Rosa Lind of River Watch, the group, spoke*: the group is River Watch, whatever the parse says."""
    read = analysis(
        "¶Rosa|PROPN|10|nsubj Lind|PROPN|1|flat of|ADP|5|case River|PROPN|5|compound Watch|PROPN|1|nmod"
        " ~,|PUNCT|8|punct the|DET|8|det group|NOUN|1|appos ~,|PUNCT|8|punct spoke|VERB|0|root|speak ~.|PUNCT|10|punct",
        names=(Name(0, 2, "PERSON"), Name(3, 5, "ORG")),
    )
    actors = actors_of(read)
    assert of(actors, "Rosa Lind").kind == "person"
    assert "the group" in words(of(actors, "River Watch"))


def test_the_outlet_goes_by_the_last_word_of_its_name() -> None:
    """*A Lakeside Courier reporter saw it. The Courier asked.*"""
    read = analysis(
        "¶Mira|PROPN|3|nsubj Sand|PROPN|1|flat told|VERB|0|root|tell the|DET|5|det Courier|NOUN|3|iobj|courier"
        " so|ADV|3|advmod ~.|PUNCT|3|punct",
        names=(Name(0, 2, "PERSON"),),
    )
    actors = actors_of(read, outlet="Lakeside Courier")
    assert of(actors, "Courier").name == "Lakeside Courier"


def test_a_statement_speaks_with_its_issuers_voice() -> None:
    """*The port authority said so in a statement. The statement said no.*"""
    read = analysis(
        "¶The|DET|3|det port|NOUN|3|compound authority|NOUN|4|nsubj said|VERB|0|root|say so|ADV|4|advmod in|ADP|8|case"
        " a|DET|8|det statement|NOUN|4|obl ~.|PUNCT|4|punct",
        "The|DET|2|det statement|NOUN|3|nsubj said|VERB|0|root|say no|INTJ|3|obj ~.|PUNCT|3|punct",
    )
    actor = of(actors_of(read), "The port authority")
    assert "The statement" in words(actor)
    assert not any("statement" in a for a in actor.aliases)


def test_an_indictment_without_an_issuer_speaks_for_itself() -> None:
    """*The indictment said no.*"""
    read = analysis("¶The|DET|2|det indictment|NOUN|3|nsubj said|VERB|0|root|say no|INTJ|3|obj ~.|PUNCT|3|punct")
    (actor,) = actors_of(read)
    assert actor.kind == "other"


def test_two_of_a_list_are_two() -> None:
    """*The mayor, Ana Sol, the bishop, Ivo Lind, and others came*: each title has its own bearer."""
    read = analysis(
        "¶The|DET|2|det mayor|NOUN|13|nsubj ~,|PUNCT|4|punct Ana|PROPN|2|appos Sol|PROPN|4|flat ~,|PUNCT|8|punct"
        " the|DET|8|det bishop|NOUN|2|conj ~,|PUNCT|10|punct Ivo|PROPN|8|appos Lind|PROPN|10|flat ~,|PUNCT|13|punct"
        " came|VERB|0|root|come ~.|PUNCT|13|punct",
        names=(Name(3, 5, "PERSON"), Name(9, 11, "PERSON")),
    )
    actors = actors_of(read)
    assert "the bishop" in words(of(actors, "Ivo Lind"))
    assert "The mayor" in words(of(actors, "Ana Sol"))
    assert of(actors, "Ana Sol") is not of(actors, "Ivo Lind")


def test_a_lawyer_in_the_same_sentence_takes_no_new_name() -> None:
    """*A lawyer spoke. … a lawyer waited while Omar Sidi said so*: no name for him."""
    read = analysis(
        "¶In|ADP|3|case a|DET|3|det letter|NOUN|12|obl read|VERB|3|acl|read by|ADP|7|case a|DET|7|det lawyer|NOUN|4|obl"
        " ~,|PUNCT|12|punct then|ADV|12|advmod Omar|PROPN|12|nsubj Sidi|PROPN|10|flat said|VERB|0|root|say"
        " so|ADV|12|advmod ~.|PUNCT|12|punct",
        names=(Name(9, 11, "PERSON"),),
    )
    assert all("lawyer" not in w for a in actors_of(read) if a.name == "Omar Sidi" for w in words(a))


@pytest.mark.parametrize(
    ("full", "short", "same"),
    [
        ("Cascade Rim Power", "Cascade Rim", True),
        ("Meridian Bank Finance Department", "Meridian Bank", False),
        ("Meridian Bank Finance Department", "Finance Department", True),
    ],
)
def test_a_bank_is_not_its_department(full: str, short: str, same: bool) -> None:
    """A name without its last word is no part of the body."""
    assert same_body(tuple(full.split()), tuple(short.split())) is same


def test_initials_of_offices() -> None:
    """The last words of a title spell it; ranks have three letters and more."""
    assert "DC" in initials_of_office(["Northern", "Deputy", "Commissioner"])
    assert initials_of_office(["Mayor"]) == ()
    assert "IGP" in initials_of_office(["Inspector", "General", "of", "Police"])
    assert "TDA" not in initials_of_office(["Director", "of", "Tarn", "Diabetes", "Association"])
    assert [w for w in ("SHO", "KP", "Dr", "MLA") if is_rank(w)] == ["SHO", "MLA"]


def test_a_name_behind_a_post_is_no_town() -> None:
    """*The mayor of Lome, Ayo Bello, left*: whatever type the name was given."""
    read = analysis(
        "¶The|DET|2|det mayor|NOUN|9|nsubj of|ADP|4|case Lome|PROPN|2|nmod ~,|PUNCT|6|punct Ayo|PROPN|4|appos"
        " Bello|PROPN|6|flat ~,|PUNCT|6|punct left|VERB|0|root|leave ~.|PUNCT|9|punct",
        names=(Name(3, 4, "LOC"), Name(5, 7, "LOC")),
    )
    assert of(actors_of(read), "Ayo Bello").kind == "person"


def test_who_stands_behind_the_colon_of_a_headline_has_said_it() -> None:
    """*Town faces ruin: deputy mayor*"""
    read = analysis(
        "¶Town|NOUN|2|nsubj faces|VERB|0|root|face ruin|NOUN|2|obj ~:|PUNCT|6|punct deputy|NOUN|6|compound"
        " mayor|NOUN|2|parataxis",
        "¶It|PRON|2|nsubj rained|VERB|0|root|rain ~.|PUNCT|2|punct",
    )
    assert [w for a in actors_of(read) for w in words(a)] == ["deputy mayor"]


def test_a_miner_of_one_name_is_a_company() -> None:
    """*The miner, Corvex, spoke. The company left.* is one body, though the name looks like a person's."""
    read = analysis(
        "¶The|DET|2|det miner|NOUN|6|nsubj ~,|PUNCT|4|punct Corvex|PROPN|2|appos ~,|PUNCT|4|punct"
        " spoke|VERB|0|root|speak ~.|PUNCT|6|punct",
        "The|DET|2|det company|NOUN|3|nsubj left|VERB|0|root|leave ~.|PUNCT|3|punct",
        names=(Name(3, 4, "PERSON"),),
    )
    actor = of(actors_of(read), "Corvex")
    assert actor.kind == "organisation"
    assert "The company" in words(actor)


class _Oracle:
    """A second look that likes one pair of words."""

    def __init__(self, later: tuple[int, int], earlier: tuple[int, int]) -> None:
        self.pair = later, earlier

    def link(self, spans: list[tuple[int, int]], pairs: list[tuple[int, int]]) -> list[float]:
        return [4.0 if (spans[i], spans[j]) == self.pair else -4.0 for i, j in pairs]


def test_the_models_vote_decides_where_rules_leave_a_pronoun_open() -> None:
    """*Ana Sol met Eva Lind. She left.* stays open without a model; with one it is whom the model prefers."""
    read = analysis(
        "¶Ana|PROPN|3|nsubj Sol|PROPN|1|flat met|VERB|0|root|meet Eva|PROPN|3|obj Lind|PROPN|4|flat ~.|PUNCT|3|punct",
        "She|PRON|2|nsubj left|VERB|0|root|leave ~.|PUNCT|2|punct",
        names=(Name(0, 2, "PERSON"), Name(3, 5, "PERSON")),
    )
    voted = replace(read, second=_Oracle((6, 7), (3, 5)))  # type: ignore[arg-type]
    assert words(of(actors_of(voted), "Eva Lind")) == ["Eva Lind", "She"]
    assert "She" not in words(of(actors_of(read), "Eva Lind"))


def test_nobody_votes_without_a_model() -> None:
    """Without a second look no vote is cast, and none is asked for."""
    read = analysis("¶It|PRON|2|nsubj left|VERB|0|root|leave ~.|PUNCT|2|punct")
    votes = Votes(read, ())
    assert votes.best(object(), [Entity(0, "person", False)]) is None  # type: ignore[arg-type]
