"""Places are found, given a role and resolved, without weights."""

from __future__ import annotations

import time

import pytest

from onrecord.extract.base import Found
from onrecord.extract.places import PlacesReader
from onrecord.language.analysis import Analysis, Name
from onrecord.model.items import Place
from tests.support import analysis, report, untagged


def of(read: Analysis, outlet: str | None = None) -> tuple[Place, ...]:
    return PlacesReader().read(report(read, "2023-05-17", outlet), Found()).places


def told(places: tuple[Place, ...]) -> list[tuple[str, str | None, str | None]]:
    return [
        (p.span.text, p.resolved.country if p.resolved else None, p.resolved.admin1 if p.resolved else None)
        for p in places
    ]


def test_a_dateline_names_town_and_country() -> None:
    places = of(untagged("GOMA, Congo, May 17 (Newsline) - Shells fell on the town, nurses said."))
    assert [(p.span.text, p.role) for p in places] == [("GOMA", "location"), ("Congo", "location")]
    assert places[0].resolved is not None
    assert places[0].resolved.country == "CD"
    assert places[0].within == places[1].id


@pytest.mark.parametrize(
    ("text", "names", "country", "admin1"),
    [
        ("Two died in Athens, Georgia, on Sunday.", (("Athens", "LOC"), ("Georgia", "LOC")), "US", "Georgia"),
        ("Two died in Athens, Greece, on Sunday.", (("Athens", "LOC"), ("Greece", "LOC")), "GR", "Attica"),
        ("A riot broke out in Warsaw, Missouri.", (("Warsaw", "LOC"), ("Missouri", "LOC")), "US", "Missouri"),
        ("Flood water rose in Tripoli, Lebanon.", (("Tripoli", "LOC"), ("Lebanon", "LOC")), "LB", "Liban-Nord"),
    ],
)
def test_what_contains_a_town_settles_which_one_it_is(
    text: str, names: tuple[tuple[str, str], ...], country: str, admin1: str
) -> None:
    inner, outer = of(untagged(text, names))
    assert inner.resolved is not None
    assert (inner.resolved.country, inner.within) == (country, outer.id)
    if country == "US":
        assert inner.resolved.admin1 == admin1
    assert inner.candidates is not None
    assert inner.candidates > 1


def test_a_bare_name_means_what_it_meant_with_its_state() -> None:
    text = "Shots rang out in Springfield, Illinois. Schools in Springfield were shut."
    places = of(untagged(text, (("Springfield", "LOC"), ("Illinois", "LOC"))))
    assert [p.resolved.admin1 for p in places if p.resolved and p.span.text == "Springfield"] == [
        "Illinois",
        "Illinois",
    ]


def test_the_country_of_the_report_pulls_small_towns_to_it() -> None:
    niger = of(
        untagged(
            "Floods hit Niger. Families left Diffa and Dosso.", (("Niger", "LOC"), ("Diffa", "LOC"), ("Dosso", "LOC"))
        )
    )
    assert [c for _, c, _ in told(niger)] == ["NE", "NE", "NE"]


def test_state_and_country_of_one_name_are_told_apart() -> None:
    text = "Bandits struck in Niger State, in Nigeria."
    places = of(untagged(text, (("Niger State", "LOC"), ("Nigeria", "LOC"))))
    assert places[0].resolved is not None
    assert (places[0].resolved.kind, places[0].resolved.country) == ("adm1", "NG")


def test_river_and_country_of_one_name_are_told_apart() -> None:
    places = of(untagged("Boats sank on the river Jordan.", (("Jordan", "LOC"),)))
    assert places[0].resolved is None or places[0].resolved.kind == "river"


def test_a_person_is_no_country() -> None:
    assert of(untagged("Jordan Reeves, a nurse, said she had seen it.", (("Jordan Reeves", "PERSON"),))) == ()


def test_armed_groups_and_blocs_are_no_villages() -> None:
    assert of(untagged("The EU and Hamas did not comment.", (("EU", "ORG"), ("Hamas", "ORG")))) == ()


def test_the_outlet_is_no_place() -> None:
    assert of(untagged("Continental could not confirm it.", (("Continental", "LOC"),)), outlet="Continental") == ()


def test_demonyms_have_the_country_of_their_people() -> None:
    places = of(
        untagged("Kenyan police and two Ugandans were hurt; a Congolese officer fled Kinshasa.", (("Kinshasa", "LOC"),))
    )
    assert [(p.span.text, p.form, p.resolved.country if p.resolved else None) for p in places][:3] == [
        ("Kenyan", "demonym", "KE"), ("Ugandans", "demonym", "UG"), ("Congolese", "demonym", "CD"),
    ]  # fmt: skip


def test_a_shared_demonym_without_context_stays_open() -> None:
    (place,) = of(untagged("A Dominican sailor drowned."))
    assert place.resolved is None or place.candidates == 2


SAID = (
    "Nairobi|PROPN|2|nsubj ordered|VERB|0|root|order|VBD troops|NOUN|2|obj in|ADP|5|case Kenya|PROPN|2|obl "
    "~.|PUNCT|2|punct"
)


def test_a_capital_that_orders_is_an_actor_and_a_setting_is_not() -> None:
    places = of(analysis(SAID, names=(Name(0, 1, "LOC"), Name(4, 5, "LOC"))))
    assert [(p.span.text, p.role) for p in places] == [("Nairobi", "actor"), ("Kenya", "location")]


def test_who_is_accused_is_an_actor() -> None:
    read = analysis(
        "Paraguay|PROPN|2|nsubj accused|VERB|0|root|accuse|VBD Bolivia|PROPN|2|obj of|SCONJ|5|mark "
        "murder|NOUN|2|obl ~.|PUNCT|2|punct",
        names=(Name(0, 1, "LOC"), Name(2, 3, "LOC")),
    )
    assert [p.role for p in of(read)] == ["actor", "actor"]


def test_what_is_hit_is_a_location() -> None:
    read = analysis(
        "Haiti|PROPN|3|nsubj:pass was|AUX|3|aux:pass|be|VBD hit|VERB|0|root|hit|VBN by|ADP|5|case "
        "floods|NOUN|3|obl:agent ~.|PUNCT|3|punct",
        names=(Name(0, 1, "LOC"),),
    )
    assert [p.role for p in of(read)] == ["location"]


def test_a_building_stands_for_its_government() -> None:
    read = analysis(
        "The|DET|2|det Kremlin|PROPN|3|nsubj denied|VERB|0|root|deny|VBD it|PRON|3|obj ~.|PUNCT|3|punct",
        names=(Name(0, 2, "LOC"),),
    )
    (kremlin,) = of(read)
    assert (kremlin.role, kremlin.form, kremlin.resolved.country if kremlin.resolved else None) == (
        "actor",
        "site",
        "RU",
    )


def test_home_towns_are_origins() -> None:
    text = "Ann Reed, 34, of Plymouth, and a couple from Vukovar were rescued."
    places = of(untagged(text, (("Ann Reed", "PERSON"), ("Plymouth", "LOC"), ("Vukovar", "LOC"))))
    assert [(p.span.text, p.role) for p in places] == [("Plymouth", "origin"), ("Vukovar", "origin")]


def test_a_name_inside_a_body_is_part_of_it() -> None:
    places = of(untagged("The Bank of Mongolia sold dollars.", (("Bank of Mongolia", "ORG"),)))
    assert [(p.span.text, p.role) for p in places] == [("Mongolia", "part_of_name")]


def test_sites_and_descriptions_are_places_without_a_guess() -> None:
    places = of(
        untagged(
            "Guards left the checkpoint and the hospital. Fires burned in the south and at Zarqa market.",
            (("Zarqa", "LOC"),),
        )
    )
    assert [(p.span.text, p.form) for p in places if p.form in ("site", "description")] == [
        ("checkpoint", "description"), ("south", "description"), ("Zarqa market", "site"),
    ]  # fmt: skip
    assert all(p.resolved is None for p in places if p.form == "description")


def test_the_capital_is_that_of_the_one_country_of_the_report() -> None:
    text = "Crowds marched in Mongolia. Shops in the capital were shut."
    capital = of(untagged(text, (("Mongolia", "LOC"),)))[-1]
    assert (capital.form, capital.resolved.country if capital.resolved else None) == ("description", "MN")


def test_small_villages_of_one_name_in_many_countries_stay_open() -> None:
    (place,) = of(untagged("A fire broke out in Santa Rita.", (("Santa Rita", "LOC"),)))
    assert place.candidates is not None
    assert place.candidates > 5


@pytest.mark.parametrize("unit", ["Springfield, ", "Ab ", "in Paris and Goma ", "Big Market ", "A/"])
def test_time_grows_with_the_length_of_the_text(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    start = time.perf_counter()
    of(untagged(text))
    assert time.perf_counter() - start < 8


def test_the_month_of_a_date_is_no_town() -> None:
    """*Jan. 3* is a date, though a town bears the name: it never gets coordinates."""
    read = untagged("Troops entered Togo on Jan 3.", (("Togo", "LOC"), ("Jan 3", "DATE")))
    assert [p.span.text for p in of(read) if p.resolved is not None] == ["Togo"]


def test_the_name_of_a_currency_is_no_place() -> None:
    assert not of(untagged("A ticket cost 90 Hong Kong dollars.", (("Kong", "LOC"),)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The European Union sent observers.", (("European Union", "ORG"),)),
        ("The Gulf Farmers Union met on Friday.", (("Gulf Farmers Union", "ORG"),)),
        ("The Hopi Indian Tribe sued the mine.", (("Hopi Indian Tribe", "ORG"),)),
        ("Smoke lay over the National Capital Region.", (("National Capital Region", "LOC"),)),
    ],
)
def test_a_general_word_in_a_name_says_no_country(text: str, names: tuple[tuple[str, str], ...]) -> None:
    assert [p for p in of(untagged(text, names)) if p.resolved is not None and p.resolved.country] == []


def test_a_state_in_the_name_of_a_body_says_where_it_is() -> None:
    places = of(untagged("The Kenya Red Cross sent tents.", (("Kenya Red Cross", "ORG"),)))
    assert [(p.role, p.resolved.country if p.resolved else None) for p in places] == [("part_of_name", "KE")]


def test_an_airport_is_where_its_town_is() -> None:
    places = of(untagged("Troops held Khujand airport on Friday.", (("Khujand airport", "FAC"),)))
    assert [(p.form, p.resolved.country if p.resolved else None) for p in places] == [("site", "TJ")]
