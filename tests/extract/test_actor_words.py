"""Word tables and name matching of the actors reader."""

from __future__ import annotations

import pytest

from onrecord.extract.actor_names import acronym_of, is_acronym, name_words, same_body, same_person
from onrecord.extract.actor_words import body_word, gender_of_given_name, nouns, stands_for, title, verb_use


def test_hand_written_nouns_carry_sector_and_gender() -> None:
    """A spokeswoman is a woman of a public role; a ministry is a body of government."""
    assert nouns("spokeswoman")[0].gender == "f"
    assert nouns("spokeswoman")[0].public is True
    assert nouns("ministry")[0].kind == "body"
    assert nouns("ministry")[0].sector == "government"


def test_unlisted_nouns_are_read_from_wordnet_or_by_their_last_part() -> None:
    """A bricklayer is a person though no list of ours has him; a vice-chairman is a chairman."""
    assert nouns("bricklayer")[0].kind == "person"
    assert nouns("vice-chairman")[0].set == "executive"
    assert nouns("teapot") == ()


def test_words_that_reports_use_otherwise_are_no_persons() -> None:
    """A number or a case is nobody."""
    assert nouns("number") == ()
    assert nouns("case") == ()


def test_titles_and_verbs() -> None:
    """Titles are known with and without their stop; verbs of speech, will and post are told apart."""
    assert title("Gen.") is not None
    assert title("Mrs").gender == "f"  # type: ignore[union-attr]
    assert title("bridge") is None
    assert verb_use("say") == "speech"
    assert verb_use("deploy") == "will"
    assert verb_use("represent") == "post"
    assert verb_use("rain") is None


def test_given_names_tell_gender_only_where_nearly_all_bearers_agree() -> None:
    """Mary and John are told; Robin stays open."""
    assert gender_of_given_name("Mary") == "f"
    assert gender_of_given_name("John") == "m"
    assert gender_of_given_name("Zoltanka") == "-"


def test_general_words_stand_for_a_set() -> None:
    """*the officer* can be the colonel; *the uncle* is never the son; any word for a newspaper will do."""
    assert stands_for("officer", "soldier")
    assert not stands_for("uncle", "kin")
    assert stands_for("paper", "newspaper")
    assert body_word("Ministry") == ("ministry", "government")


@pytest.mark.parametrize(
    ("full", "short", "same"),
    [
        ("Ana Maria Souza", "Souza", True),
        ("Ana Maria Souza", "Ana Souza", True),
        ("Ana Maria Souza", "A. Souza", True),
        ("Ana Maria Souza", "Maria Souza", True),
        ("Ana Souza", "Paulo Souza", False),
        ("Kim Do-yun", "Do-yun Kim", True),
        ("Ana Souza", "Souto", False),
        ("Søren Ågård", "Agard", True),
        ("Dr Ana Souza", "Ms Souza", True),
    ],
)
def test_names_of_persons(full: str, short: str, same: bool) -> None:
    """Surnames, initials and left-out middle names fit; other given names do not."""
    assert same_person(name_words(tuple(full.split())), name_words(tuple(short.split()))) is same


@pytest.mark.parametrize(
    ("full", "short", "same"),
    [
        ("Northern Relief League", "League", True),
        ("Northern Relief League", "NRL", True),
        ("Ministry of Public Works", "MPW", True),
        ("Delta Savings Bank", "Delta Savings", True),
        ("Delta Savings Bank", "Delta", True),
        ("Tokyo Games Committee", "Tokyo", False),
        ("Southern Front", "Northern Front", False),
        ("the Harbour Times", "Harbour Times", True),
    ],
)
def test_names_of_bodies(full: str, short: str, same: bool) -> None:
    """Acronyms and short forms fit when what is left out only says what the body is."""
    assert same_body(tuple(full.split()), tuple(short.split())) is same


def test_acronyms() -> None:
    """Small words may be left out of an acronym or kept in it."""
    assert acronym_of(("Bank", "of", "the", "South")) == ("BS", "BOTS")
    assert is_acronym("U.N.")
    assert not is_acronym("Un")
