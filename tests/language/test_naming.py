"""Types of names: what the chain says, what the whole span says, and what other places in the text say."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.language.naming import Candidate, settle
from onrecord.language.weights_file import Floats

TYPES = ["PERSON", "ORG", "LOC", "DATE", "MONEY"]


def chance(**of: float) -> Floats:
    """Chances by type; what is left is shared by the others."""
    left = (1 - sum(of.values())) / (len(TYPES) - len(of))
    return np.array([of.get(t, left) for t in TYPES], np.float32)


def name(forms: list[str], words: str, number: int = 0, **of: float) -> Candidate:
    """The ``number``-th place where some words stand; its type is the likeliest one."""
    size = len(words.split())
    at = [i for i in range(len(forms)) if forms[i : i + size] == words.split()][number]
    chances = chance(**of)
    return Candidate(at, at + size, TYPES[int(chances.argmax())], chances)


def settled(found: list[Candidate], forms: list[str]) -> list[tuple[str, str]]:
    return [(" ".join(forms[n.start : n.end]), n.type) for n in settle(found, forms, TYPES, None, None)]


def test_no_names() -> None:
    assert settle([], ["It", "rained"], TYPES, None, None) == []


def test_a_lone_name_keeps_its_type_and_scores_its_chance() -> None:
    forms = ["Vellmar"]
    (only,) = settle([name(forms, "Vellmar", LOC=0.6)], forms, TYPES, None, None)
    assert (only.start, only.end, only.type, only.score) == (0, 1, "LOC", 0.6)


def test_other_places_with_the_same_words_re_type_a_doubtful_one() -> None:
    forms = ["Baltline", "sank", ".", "Baltline", "paid", ".", "BALTLINE", "left"]
    found = [name(forms, "Baltline", 0, LOC=0.5, ORG=0.4), *(name(forms, "Baltline", 1, ORG=0.9),)]
    assert settled(found, forms) == [("Baltline", "ORG"), ("Baltline", "ORG")]
    capitals = name(forms, "BALTLINE", 0, PERSON=0.45, ORG=0.4)
    assert settled([found[1], capitals], forms)[1] == ("BALTLINE", "ORG")


def test_a_sure_name_stands_against_a_doubtful_place() -> None:
    forms = ["Jordan", "said", "Jordan"]
    found = [name(forms, "Jordan", 0, PERSON=0.98), name(forms, "Jordan", 1, LOC=0.5, PERSON=0.4)]
    assert settled(found, forms) == [("Jordan", "PERSON"), ("Jordan", "PERSON")]


def test_a_surname_alone_takes_the_type_of_the_full_name() -> None:
    forms = ["Ines", "Holm", "spoke", ".", "Holm", "left", ".", "The", "Holm", "Bridge", "fell"]
    full = name(forms, "Ines Holm", PERSON=0.95)
    alone = name(forms, "Holm", 1, LOC=0.5, PERSON=0.4)
    bridge = name(forms, "Holm Bridge", LOC=0.9)
    assert settled([full, alone, bridge], forms) == [
        ("Ines Holm", "PERSON"),
        ("Holm", "PERSON"),
        ("Holm Bridge", "LOC"),
    ]
    assert settled([alone, bridge], forms)[0] == ("Holm", "LOC"), "without a full name nothing speaks for it"


def test_the_last_word_of_what_is_no_person_lends_nothing() -> None:
    forms = ["Port", "Holm", "lies", "north", ".", "Holm", "left"]
    found = [name(forms, "Port Holm", LOC=0.97), name(forms, "Holm", 1, PERSON=0.55, LOC=0.4)]
    assert settled(found, forms)[1] == ("Holm", "PERSON")


@pytest.mark.parametrize("fixed", ["DATE", "MONEY"])
def test_dates_and_money_neither_change_nor_come_from_other_places(fixed: str) -> None:
    forms = ["May", "fell", ".", "May", "rose", ".", "May", "went"]
    person = [name(forms, "May", n, PERSON=0.99) for n in (0, 1)]
    date = name(forms, "May", 2, **{fixed: 0.5, "PERSON": 0.4})
    assert settled([*person, date], forms)[2] == ("May", fixed)
    doubtful = name(forms, "May", 0, PERSON=0.4, **{fixed: 0.35})
    dates = [name(forms, "May", n, **{fixed: 0.99}) for n in (1, 2)]
    assert settled([doubtful, *dates], forms)[0][1] not in ("DATE", "MONEY")


def test_names_come_in_reading_order() -> None:
    forms = ["Vellmar", "and", "Holm"]
    found = [name(forms, "Holm", PERSON=0.9), name(forms, "Vellmar", LOC=0.9)]
    assert settled(found, forms) == [("Vellmar", "LOC"), ("Holm", "PERSON")]


def span_head(kind: str, weight: float) -> dict[str, Floats]:
    """A head that speaks for one type where the vector of a name's last word says so."""
    first, second = np.zeros((6, 1), np.float32), np.zeros((1, len(TYPES)), np.float32)
    first[2], second[0, TYPES.index(kind)] = 1, weight
    return {"type1.weight": first, "type1.bias": np.zeros(1, np.float32), "type2.weight": second}


def test_the_whole_span_has_a_say_in_half_precision() -> None:
    forms = ["Vellmar", "Port", "said"]
    found = [name(forms, "Vellmar Port", LOC=0.6, ORG=0.3)]
    vectors = np.array([[0, 0], [1, 0], [0, 0]], np.float16)
    (one,) = settle(found, forms, TYPES, vectors, span_head("ORG", 5))
    assert (one.type, one.score) == ("ORG", pytest.approx(0.3))
    (one,) = settle(found, forms, TYPES, vectors * 0, span_head("ORG", 5))
    assert one.type == "LOC"


def test_weights_without_the_span_head_change_nothing() -> None:
    forms = ["Vellmar"]
    found = [name(forms, "Vellmar", LOC=0.6)]
    assert settle(found, forms, TYPES, np.zeros((1, 2), np.float16), {}) == settle(found, forms, TYPES, None, None)


def test_a_great_score_and_no_chance_at_all_stay_finite() -> None:
    forms = ["Vellmar", "Port", "said"]
    zero = Candidate(0, 2, "LOC", np.zeros(len(TYPES), np.float32))
    vectors = np.full((3, 2), 60_000, np.float16)
    (one,) = settle([zero], forms, TYPES, vectors, span_head("ORG", 60_000))
    assert (one.type, one.score) == ("ORG", 0)
