"""What the record says of actors: names, kinds, countries, sectors, offices, privacy, states by their capitals."""

from __future__ import annotations

from onrecord.extract.actors import ActorsReader
from onrecord.extract.base import Found
from onrecord.language.analysis import Analysis, Name
from onrecord.model.items import Actor, Place, Resolved
from onrecord.model.spans import span_of
from tests.support import analysis, report


def place(read: Analysis, words: str, country: str, kind: str = "city", role: str = "location") -> Place:
    """A place mention of these words, resolved to a row of that country."""
    start = read.content.index(words)
    resolved = Resolved(table="t", row="r", name=words, kind=kind, country=country)
    return Place(id=f"pl_{start}", span=span_of(read.content, start, start + len(words)), role=role, resolved=resolved)  # type: ignore[arg-type]


def actors_of(read: Analysis, *places: Place, day: str = "2019-06-01", outlet: str | None = None) -> tuple[Actor, ...]:
    """The actors of a text with these places."""
    return ActorsReader().read(report(read, day, outlet), Found(places=places)).actors


def named(actors: tuple[Actor, ...], name: str) -> Actor:
    """The one actor of this name."""
    (found,) = [a for a in actors if a.name == name]
    return found


def test_a_capital_that_speaks_is_its_state() -> None:
    """*Lima ordered …* is Peru; Lima where something happens is no actor."""
    read = analysis(
        "¶Lima|PROPN|2|nsubj ordered|VERB|0|root|order calm|NOUN|2|obj ~.|PUNCT|2|punct",
        "Shops|NOUN|2|nsubj closed|VERB|0|root|close in|ADP|4|case Lima|PROPN|2|obl ~.|PUNCT|2|punct",
        names=(Name(0, 1, "LOC"), Name(7, 8, "LOC")),
    )
    (actor,) = [a for a in actors_of(read, place(read, "Lima", "PE", "capital")) if a.kind == "country"]
    assert (actor.name, actor.country, len(actor.mentions)) == ("Peru", "PE", 1)
    assert "Lima" in actor.aliases


def test_local_bodies_take_the_country_of_the_report() -> None:
    """The interior ministry of a report from Lima is Peru's; a bare name of a company is nobody's."""
    read = analysis(
        "¶The|DET|3|det interior|ADJ|3|amod ministry|NOUN|4|nsubj waited|VERB|0|root|wait"
        " in|ADP|6|case Lima|PROPN|4|obl"
        " ~.|PUNCT|4|punct",
        "Solvia|PROPN|2|nsubj agreed|VERB|0|root|agree ~.|PUNCT|2|punct",
        names=(Name(5, 6, "LOC"), Name(7, 8, "ORG")),
    )
    actors = actors_of(read, place(read, "Lima", "PE"))
    ministry = named(actors, "interior ministry")
    assert (ministry.country, ministry.sector, ministry.kind) == ("PE", "government", "organisation")
    assert named(actors, "Solvia").country is None


def test_nationality_words_win_over_the_country_of_the_report() -> None:
    """*Chilean lawmakers* in a report from Lima are Chile's."""
    read = analysis(
        "¶Chilean|ADJ|2|amod lawmakers|NOUN|3|nsubj|lawmaker|NNS|Number=Plur agreed|VERB|0|root|agree in|ADP|5|case"
        " Lima|PROPN|3|obl ~.|PUNCT|3|punct",
        names=(Name(4, 5, "LOC"),),
    )
    assert named(actors_of(read, place(read, "Lima", "PE")), "Chilean lawmakers").country == "CL"


def test_the_president_unnamed_gets_the_holder_of_the_day() -> None:
    """*The president spoke* in a report from Nairobi of June 2019: the office table knows who it was."""
    read = analysis(
        "¶The|DET|2|det president|NOUN|3|nsubj spoke|VERB|0|root|speak in|ADP|5|case"
        " Nairobi|PROPN|3|obl ~.|PUNCT|3|punct",
        names=(Name(4, 5, "LOC"),),
    )
    (actor,) = [a for a in actors_of(read, place(read, "Nairobi", "KE")) if a.kind == "person"]
    assert actor.office is not None
    assert "Kenyatta" in actor.name
    assert "president" in actor.aliases
    undated = ActorsReader().read(report(read, None), Found(places=(place(read, "Nairobi", "KE"),))).actors
    assert [a.office for a in undated if a.kind == "person"] == [None]


def test_an_unnamed_title_whose_holder_is_known_takes_no_other_name() -> None:
    """*The president spoke. Tomas told reporters …*: Tomas is not the president of Kenya."""
    read = analysis(
        "¶The|DET|2|det president|NOUN|3|nsubj spoke|VERB|0|root|speak in|ADP|5|case"
        " Nairobi|PROPN|3|obl ~.|PUNCT|3|punct",
        "Tomas|PROPN|2|nsubj said|VERB|0|root|say so|ADV|2|advmod ~.|PUNCT|2|punct",
        names=(Name(4, 5, "LOC"), Name(6, 7, "PERSON")),
    )
    assert named(actors_of(read, place(read, "Nairobi", "KE")), "Tomas").office is None


def test_who_is_private() -> None:
    """A baker with a name is private; a judge, a member of staff who leads something, and the reporter are not."""
    read = analysis(
        "¶By|ADP|2|case Ola|PROPN|0|root Berg|PROPN|2|flat",
        "¶A|DET|2|det baker|NOUN|7|nsubj ~,|PUNCT|4|punct Rui|PROPN|2|appos Paz|PROPN|4|flat ~,|PUNCT|4|punct"
        " waited|VERB|0|root|wait ~.|PUNCT|7|punct",
        "Judge|NOUN|4|nsubj|judge Eva|PROPN|1|flat Lind|PROPN|1|flat agreed|VERB|0|root|agree ~.|PUNCT|4|punct",
        "Ana|PROPN|8|nsubj Ruiz|PROPN|1|flat ~,|PUNCT|5|punct who|PRON|5|nsubj leads|VERB|1|acl:relcl|lead"
        " miners|NOUN|5|obj|miner ~,|PUNCT|5|punct refused|VERB|0|root|refuse ~.|PUNCT|8|punct",
        names=(Name(1, 3, "PERSON"), Name(6, 8, "PERSON"), Name(12, 14, "PERSON"), Name(16, 18, "PERSON")),
    )
    private = {a.name: a.private for a in actors_of(read) if a.kind == "person"}
    assert private == {"Ola Berg": False, "Rui Paz": True, "Eva Lind": False, "Ana Ruiz": False}


def test_the_outlet_goes_by_its_full_name() -> None:
    """*told the Courier* in the Coastal Courier means the outlet."""
    read = analysis(
        "¶Police|NOUN|2|nsubj|police|NNS told|VERB|0|root|tell the|DET|4|det Courier|PROPN|2|obj"
        " so|ADV|2|advmod ~.|PUNCT|2|punct",
        names=(Name(3, 4, "ORG"),),
    )
    assert "Courier" in named(actors_of(read, outlet="Coastal Courier"), "Coastal Courier").aliases


def test_what_stands_beside_a_name_tells_what_it_is() -> None:
    """*The dam company, Ondara, refused*: a body, whatever the name looked like to the model."""
    read = analysis(
        "¶The|DET|3|det dam|NOUN|3|compound company|NOUN|7|nsubj ~,|PUNCT|5|punct Ondara|PROPN|3|appos ~,|PUNCT|5|punct"
        " refused|VERB|0|root|refuse ~.|PUNCT|7|punct",
        names=(Name(4, 5, "PERSON"),),
    )
    (actor,) = actors_of(read)
    assert (actor.name, actor.kind, actor.sector) == ("Ondara", "organisation", "business")


def test_a_group_that_calls_itself_by_a_name() -> None:
    """*The group that calls itself the Salt Front said …* is the Salt Front."""
    read = analysis(
        "¶The|DET|2|det group|NOUN|8|nsubj that|PRON|4|nsubj calls|VERB|2|acl:relcl|call"
        " itself|PRON|4|obj the|DET|7|det"
        " Front|PROPN|4|xcomp agreed|VERB|0|root|agree ~.|PUNCT|8|punct",
        names=(Name(6, 7, "ORG"),),
    )
    (actor,) = [a for a in actors_of(read) if a.name == "Front"]
    assert actor.kind == "group"
    assert "The group" in actor.aliases


def test_asked_about_a_man_the_mayor_answers() -> None:
    """*The mayor spoke. Asked if the man was known, he said …*: *he* is the mayor."""
    read = analysis(
        "¶The|DET|2|det mayor|NOUN|3|nsubj spoke|VERB|0|root|speak ~.|PUNCT|3|punct",
        "Asked|VERB|9|advcl|ask if|SCONJ|6|mark the|DET|4|det man|NOUN|6|nsubj:pass was|AUX|6|aux:pass|be"
        " known|VERB|1|advcl|know ~,|PUNCT|1|punct he|PRON|9|nsubj said|VERB|0|root|say no|INTJ|9|obj ~.|PUNCT|9|punct",
    )
    (mayor,) = [a for a in actors_of(read) if "mayor" in a.name]
    assert "he" in [m.text for m in mayor.mentions]


def test_labels_of_list_items_are_nobody() -> None:
    """*Protection: The agency promised help*: the label is no actor."""
    read = analysis(
        "¶Protection|NOUN|5|dislocated ~:|PUNCT|1|punct The|DET|4|det agency|NOUN|5|nsubj promised|VERB|0|root|promise"
        " help|NOUN|5|obj ~.|PUNCT|5|punct",
    )
    assert [a.name for a in actors_of(read)] == ["agency"]


def test_a_thousand_actors_take_linear_time() -> None:
    """Twice the text, about twice the time: no pass looks back without bound."""
    import time

    def seconds(copies: int) -> float:
        one = (
            "¶Mr|PROPN|3|nsubj {0}|PROPN|1|flat said|VERB|0|root|say he|PRON|5|nsubj"
            " left|VERB|3|ccomp|leave ~.|PUNCT|3|punct"
        )
        lines = [one.format("Name" + "abcdefghij"[i % 10] * (1 + i % 7) + str(i)) for i in range(copies)]
        read = analysis(*lines, names=tuple(Name(6 * i + 1, 6 * i + 2, "PERSON") for i in range(copies)))
        begin = time.perf_counter()
        ActorsReader().read(report(read), Found())
        return time.perf_counter() - begin

    seconds(50)
    assert seconds(1000) < 8 * seconds(250) + 0.2


def test_one_sentence_that_lists_thousands_takes_linear_time() -> None:
    """A list of names without an end, all below one word: twice the words, about twice the time."""
    import time

    def seconds(words: int) -> float:
        line = "¶Anna|PROPN|0|root" + " ~,|PUNCT|1|punct Anna|PROPN|1|conj" * words
        read = analysis(line, names=tuple(Name(2 * i, 2 * i + 1, "PERSON") for i in range(words + 1)))
        begin = time.perf_counter()
        ActorsReader().read(report(read), Found())
        return time.perf_counter() - begin

    seconds(50)
    assert seconds(2000) < 8 * seconds(500) + 0.2


def test_seats_stand_for_their_governments() -> None:
    """*The Kremlin denied it*: Russia; *Brussels agreed* in a report from Lima: the European Union."""
    read = analysis(
        "¶The|DET|2|det Kremlin|PROPN|3|nsubj denied|VERB|0|root|deny it|PRON|3|obj ~.|PUNCT|3|punct",
        "Brussels|PROPN|2|nsubj agreed|VERB|0|root|agree in|ADP|4|case Lima|PROPN|2|obl ~.|PUNCT|2|punct",
        names=(Name(1, 2, "LOC"), Name(5, 6, "LOC"), Name(8, 9, "LOC")),
    )
    actors = actors_of(read, place(read, "Lima", "PE"))
    assert named(actors, "Russia").kind == "country"
    assert "Brussels" in [m.text for a in actors if a.name != "Russia" for m in a.mentions]
    assert [a.kind for a in actors if "Brussels" in a.aliases or a.name == "Brussels"] == ["organisation"]


def test_friends_of_a_state_are_not_of_that_country() -> None:
    """*A Russian-led alliance* has no country by that word."""
    read = analysis(
        "¶A|DET|5|det Russian|ADJ|4|amod ~-|PUNCT|4|punct ~led|VERB|5|amod|lead alliance|NOUN|6|nsubj"
        " agreed|VERB|0|root|agree ~.|PUNCT|6|punct",
    )
    assert [a.country for a in actors_of(read)] == [None]


def test_the_finance_minister_finds_his_name() -> None:
    """*The finance minister resigned. … Finance Minister Ada Obi said …* is one actor."""
    read = analysis(
        "¶The|DET|3|det finance|NOUN|3|compound minister|NOUN|4|nsubj resigned|VERB|0|root|resign ~.|PUNCT|4|punct",
        "The|DET|3|det health|NOUN|3|compound minister|NOUN|4|nsubj stayed|VERB|0|root|stay ~.|PUNCT|4|punct",
        "Finance|PROPN|2|compound|finance Minister|PROPN|5|nsubj|minister Ada|PROPN|2|flat Obi|PROPN|2|flat"
        " spoke|VERB|0|root|speak ~.|PUNCT|5|punct",
        names=(Name(12, 14, "PERSON"),),
    )
    actors = actors_of(read)
    assert sorted(len(a.mentions) for a in actors) == [1, 2]
    assert "finance minister" in [a.lower().removeprefix("the ") for a in named(actors, "Ada Obi").aliases]


def test_the_president_of_a_union_is_not_the_head_of_state() -> None:
    """*The union's president spoke in Nairobi* has no office of state."""
    read = analysis(
        "¶The|DET|2|det union|NOUN|4|nmod:poss 's|PART|2|case president|NOUN|5|nsubj spoke|VERB|0|root|speak"
        " in|ADP|7|case Nairobi|PROPN|5|obl ~.|PUNCT|5|punct",
        names=(Name(6, 7, "LOC"),),
    )
    actors = actors_of(read, place(read, "Nairobi", "KE"))
    assert [a.office for a in actors] == [None] * len(actors)
    assert any("president" in a.name for a in actors)
