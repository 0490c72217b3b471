"""Names of private people."""

from __future__ import annotations

import msgspec
import pytest

from onrecord.model.items import Actor
from onrecord.views.private import Mask, initials, is_personal_name
from tests.views.sample import private


@pytest.mark.parametrize("words", ["Grace Mwale", "Juma", "Mrs Achieng", "Ahmed al Rashid", "Jean-Paul O’Neill"])
def test_names_are_names(words: str) -> None:
    """Capitalised words, particles between them."""
    assert is_personal_name(words)


@pytest.mark.parametrize("words", ["A driver", "he", "He", "the 58-year-old", "residents", "A", "18"])
def test_other_words_for_people_are_no_names(words: str) -> None:
    """Pronouns and descriptions stay as they are."""
    assert not is_personal_name(words)


def test_initials_leave_titles_and_drop_particles() -> None:
    """What a newspaper would print."""
    assert initials("Grace Mwale") == "G. M."
    assert initials("Mrs Achieng") == "Mrs A."
    assert initials("Ahmed al Rashid") == "A. R."


def test_only_private_actors_are_masked() -> None:
    """A minister of the same report keeps his name, and so does everyone where names are asked for."""
    witness = Actor(id="ac_1", name="Grace Mwale", kind="person", private=True, aliases=("Mwale",))
    minister = Actor(id="ac_2", name="Elias Phiri", kind="person")
    told = "Grace Mwale told Elias Phiri; Mwale’s son and the Mwales listened."
    masked = "G. M. told Elias Phiri; M.’s son and the Mwales listened."
    assert Mask([witness, minister]).text(told) == masked
    assert Mask([witness, minister], show_private=True).text(told) == told


def test_places_outlets_and_reporters_are_public() -> None:
    """A name that is also read as a place, and those who sign the report, are not masked."""
    record = private()
    outlet = msgspec.structs.replace(record.source, authors=("Grace Mwale",), outlet="Mwale Herald")
    assert Mask.of([msgspec.structs.replace(record, source=outlet)]).names == ()
    assert Mask.of([record]).names == ("Grace Mwale", "Mwale")
