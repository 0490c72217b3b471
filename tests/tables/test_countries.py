"""Countries are known by name, demonym, code and capital, each fact with its table."""

from __future__ import annotations

import pytest

from onrecord.tables import countries


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kazakhstan", "KZ"), ("Britain", "GB"), ("U.S.", "US"), ("US", "US"), ("DRC", "CD"), ("Ivory Coast", "CI"),
        ("Côte d’Ivoire", "CI"), ("Turkey", "TR"), ("Türkiye", "TR"), ("the Netherlands", "NL"), ("Burma", "MM"),
        ("KENYA", "KE"), ("Georgia", "GE"), ("Vatican", "VA"),
    ],
)  # fmt: skip
def test_names_and_aliases_lead_to_the_country(name: str, code: str) -> None:
    found = countries.by_name(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("word", ["us", "can", "Nowhere", "Congo", "Argentine", "", "Are"])
def test_words_and_shared_names_lead_to_none(word: str) -> None:
    assert countries.by_name(word) is None


def test_a_shared_name_has_both_countries() -> None:
    assert [c.code for c in countries.all_by_name("Congo")] == ["CD", "CG"]


def test_demonyms_need_their_capital_and_may_be_shared() -> None:
    assert [c.code for c in countries.by_demonym("Kenyans")] == ["KE"]
    assert [c.code for c in countries.by_demonym("Congolese")] == ["CD", "CG"]
    assert countries.by_demonym("polish") == ()


def test_capitals_have_their_days() -> None:
    kazakhstan = countries.by_code("kz")
    assert kazakhstan is not None
    assert kazakhstan.capital("2022-01-07") == "Nur-Sultan"
    assert kazakhstan.capital("2023-01-07") == "Astana"
    assert [c.code for c in countries.by_capital("Nur-Sultan", "2022-01-07")] == ["KZ"]
    assert countries.by_capital("Nur-Sultan", "2024-01-07") == ()
    assert [c.code for c in countries.by_capital("Nairobi")] == ["KE"]


def test_basics_are_there_for_every_member_of_the_un() -> None:
    for code in ("MN", "EC", "NE", "MG", "KM", "PY", "UA", "SD"):
        country = countries.by_code(code)
        assert country is not None
        assert country.languages
        assert country.population
        assert len(country.currency) == 3
        assert country.capital()


def test_facts_name_their_table() -> None:
    facts = countries.facts("KZ", "2022-01-07")
    assert facts[0] == countries.Fact("capital", "Nur-Sultan", "countries/capitals-history")
    assert {"population", "borders", "languages", "currency"} <= {f.key for f in facts}
    assert all(f.table.startswith("countries/") and f.value for f in facts)
    assert countries.facts("XX") == ()


def test_states_of_the_past_have_their_heirs() -> None:
    assert [c.code for c in countries.by_former_name("Czechoslovakia")] == ["CZ", "SK"]


def test_unknown_codes_are_none() -> None:
    assert countries.by_code(None) is None
    assert countries.by_code("QQ") is None
