"""Wider cues: rarer verbs of saying, verbs with a particle, short words that stand for a statement, who can speak."""

from __future__ import annotations

import pytest

import onrecord
from tests.extract.statement_samples import said, statements, who


@pytest.mark.parametrize(
    ("name", "speaker", "content"),
    [
        ("cleaner_speaks", "A cleaner", "the alarm had never rung"),
        ("second_of_two", "The second", "it"),
        ("mocked_as", "The senator", "the plan as a fairy tale"),
        ("put_down_to", "A ranger", "the fire down to a thrown bottle"),
        ("stood_by_thing", "The weather bureau", "its map"),
        ("allowed_that", "A colonel", "two shells had gone astray"),
        ("said_so", "The baker", "so"),
        ("stated_as", "The committee", "the turnout as 312"),
        ("let_slip", "A caterer", "the wedding had been moved"),
        ("paid_tribute", "The captain", "the divers"),
        ("timed_line", "Prison service", "a fire in the laundry is out"),
        ("rang_to_say", "A pilot", "the runway was flooded"),
        ("laughed_off_as", "The coach", "it off as a joke"),
        ("judged_in_marks", "farmers", "a death sentence"),
        ("coroner_found", "Coroner Ada Holm", "the lift had been overloaded"),
        ("apology_which", "The airline", "the delay"),
    ],
)
def test_who_says_what(name: str, speaker: str, content: str) -> None:
    """One statement each, with its speaker and its words."""
    (s,) = statements(name)
    assert (who(s), said(s)) == (speaker, content)


def test_a_judgement_may_stand_before_what_is_judged() -> None:
    first = statements("fronted_as")[0]
    assert (first.act, said(first)) == ("reject", "as gossip a claim that the crane had been sold")


def test_who_is_warned_is_not_what_is_warned_of() -> None:
    (s,) = statements("warned_of")
    assert [a.text for a in s.addressee] == ["customers"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("producing", "the well was poisoned"), ("without_number", "the strike was solid")],
)
def test_what_the_speaker_does_beside_is_not_said(name: str, content: str) -> None:
    """*..., producing a goat*, *..., without giving a figure* are no part of the words."""
    assert [said(s) for s in statements(name)] == [content]


@pytest.mark.parametrize("name", ["allowed_ships", "offered_no", "they_want"])
def test_a_deed_is_no_statement(name: str) -> None:
    assert not statements(name)


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("ruled_out_fact", "deny"),
        ("ruled_out_plan", "reject"),
        ("swore_was", "assert"),
        ("swore_will", "promise"),
        ("refused_drawn", "decline"),
        ("allowed_that", "concede"),
        ("paid_tribute", "praise"),
    ],
)
def test_act(name: str, act: str) -> None:
    assert [s.act for s in statements(name)] == [act]


def test_labels_with_titles_open_turns() -> None:
    turns = [(who(s), said(s)) for s in statements("turns_titles")]
    assert turns == [("MR LOWE", "Had you checked the valve?"), ("THE WITNESS", "Twice"), ("MR LOWE", "Who saw you?")]


def test_what_a_body_wants_is_an_attitude() -> None:
    """It is kept apart from what is said: ``attitude`` is set."""
    (s,) = statements("union_wants")
    assert (s.attitude, s.act, said(s)) == (True, "demand", "nine per cent")


@pytest.mark.weights
def test_an_outer_content_reaches_as_far_as_the_order_told_in_it() -> None:
    """What is ordered inside a statement stands whole inside it."""
    record = onrecord.read(
        b"The governor said on Monday he had told the guards to close the bridge, "
        b"which he called a death trap, after a week of rain."
    )
    by_id = {s.id: s for s in record.statements}
    for inner in record.statements:
        if inner.nested_in is not None:
            outer = by_id[inner.nested_in]
            assert outer.content[-1].end >= inner.content[-1].end
