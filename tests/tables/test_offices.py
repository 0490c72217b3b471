"""Office-holders on a day; titles are compared by what they are about."""

from __future__ import annotations

import pytest

from onrecord.tables import offices


@pytest.mark.parametrize(
    ("country", "office", "day", "person"),
    [
        ("KZ", "president", "2022-01-07", "Kassym-Jomart Tokayev"),
        ("KZ", "prime minister", "2022-01-03", "Askar Mamin"),
        ("MN", "president", "2024-02-07", "Khurelsukh Ukhnaa"),
        ("EC", "president", "2014-03-11", "Rafael Correa Delgado"),
        ("DE", "chancellor", "2022-01-07", "Olaf Scholz"),
        ("UA", "foreign minister", "2022-02-24", "Dmytro Kuleba"),
        ("GB", "home secretary", "2019-08-01", "Priti Patel"),
        ("FR", "interior minister", "2020-11-01", "Gérald Darmanin"),
    ],
)
def test_one_certain_holder(country: str, office: str, day: str, person: str) -> None:
    found = offices.holders(country, office, day)
    assert [h.person for h in found if h.certain] == [person] or person in [h.person for h in found][:1]
    assert found[0].table == "office-holders"
    assert found[0].row


def test_the_day_of_a_hand_over_has_two() -> None:
    assert len(offices.holders("GB", "prime minister", "2019-07-24")) == 2


def test_a_bare_minister_is_no_office() -> None:
    assert offices.holders("FR", "minister", "2020-11-01") == ()
    assert offices.holders("FR", "of the", "2020-11-01") == ()


def test_a_deputy_is_not_the_minister() -> None:
    assert offices.portfolio("Deputy Minister of Internal Affairs") == offices.portfolio("deputy interior minister")
    assert offices.portfolio("vice president") != offices.portfolio("president")


def test_titles_of_one_portfolio_are_equal() -> None:
    interior = offices.portfolio("interior minister")
    assert offices.portfolio("Minister of the Interior") == interior
    assert offices.portfolio("Minister of Internal Affairs") == interior
    assert offices.portfolio("Secretary of State for the Home Department") == interior


def test_a_name_leads_to_the_office_of_the_day() -> None:
    found = offices.held_by("Tokayev", "2022-01-07", "KZ")
    assert [(h.person, h.title) for h in found] == [("Kassym-Jomart Tokayev", "President")]
    assert offices.held_by("Tokayev", "1960-01-07") == ()
    assert offices.held_by("Nobody Known", "2022-01-07") == ()
