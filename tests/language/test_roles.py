"""Statements from the model: cues, distances, doubles, and the habits of the record format."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.language import roles
from onrecord.language.features import quote_states
from onrecord.language.roles import Found
from onrecord.language.tokens import split_words


def read(text: str) -> tuple[list[str], list[int]]:
    spans = split_words(text)
    forms = [text[s:e] for s, e in spans]
    blanks = [i == 0 or spans[i - 1][1] != s for i, (s, _) in enumerate(spans)]
    return forms, quote_states(forms, blanks, [i == 0 for i in range(len(forms))])


def content_of(text: str, piece: str) -> list[str]:
    """What is left of ``piece`` (words parted by blanks, a run of the words of ``text``) in the record format."""
    forms, quotes = read(text)
    wanted = piece.split()
    start = next(i for i in range(len(forms)) if forms[i : i + len(wanted)] == wanted)
    found = Found((0, 1), (), ((start, start + len(wanted)),), 0.9)
    made = roles.to_record(found, forms, ["NOUN"] * len(forms), [f.lower() for f in forms], quotes)
    return [" ".join(forms[s:e]) for s, e in made.content]


@pytest.mark.parametrize(
    ("text", "piece", "left"),
    [
        ('"We ran," she said.', '" We ran , "', "We ran"),
        ('"Who fired?" she asked.', '" Who fired ? "', "Who fired ?"),
        ('She said: "The dam held. We are safe."', '" The dam held . We are safe . "', "The dam held . We are safe ."),
        ("Officials said that the dam held.", "that the dam held .", "the dam held"),
        ('He called the vote "a farce".', 'the vote " a farce "', 'the vote " a farce "'),
        (
            'The army held 12 "armed men" and a boy, it said.',
            '12 " armed men " and a boy ,',
            '12 " armed men " and a boy',
        ),
    ],
)
def test_contents_lose_only_the_marks_at_their_rims(text: str, piece: str, left: str) -> None:
    assert content_of(text, piece) == [left]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("has/AUX said/VERB", "said"),
        ("told/VERB reporters/NOUN", "told"),
        ("said/VERB in/ADP a/DET statement/NOUN", "said"),
        ("declined/VERB to/PART say/VERB", "declined to say"),
        ("called/VERB for/ADP", "called for"),
        ("according/VERB to/ADP", "according to"),
        ("the/DET claim/NOUN that/SCONJ", "the claim that"),
    ],
)
def test_cues_lose_auxiliaries_and_addressees(words: str, left: str) -> None:
    forms, upos = zip(*(w.split("/") for w in words.split()), strict=True)
    found = Found((0, len(forms)), (), ((0, 1),), 0.9)
    ((start, end),) = roles.to_record(found, list(forms), list(upos), list(forms), [0] * len(forms)).cue
    assert " ".join(forms[start:end]) == left


def test_wishes_are_told_from_speech() -> None:
    for lemma, attitude in (("want", True), ("say", False), ("support", True), ("deny", False)):
        found = Found((0, 1), (), ((1, 2),), 0.9)
        assert roles.to_record(found, ["x", "y"], ["VERB", "NOUN"], [lemma, "y"], [0, 0]).attitude is attitude


def test_of_two_cues_for_the_same_words_the_likelier_stays() -> None:
    said, colon = Found((1, 2), ((0, 1),), ((3, 9),), 0.9), Found((2, 3), ((0, 1),), ((3, 9),), 0.7)
    other = Found((10, 11), ((9, 10),), ((11, 14),), 0.6)
    assert roles.without_doubles([said, colon, other]) == [said, other]


def test_distances_are_signed_and_nought_on_the_cue() -> None:
    found = roles.distance_classes(7, 2, 3, (1, 2, 3)).tolist()
    assert found == [2, 1, 0, 0, 4, 5, 6]


def test_cues_pass_the_threshold_and_end_at_a_sentence() -> None:
    scores = np.array([[0.9, 0.1, 0], [0.2, 0.8, 0], [0.1, 0.1, 0.8], [0.1, 0.1, 0.8], [0.5, 0.45, 0.05]], np.float32)
    breaks = np.array([True, False, False, True, False])
    assert [(a, b) for a, b, _ in roles.find_cues(scores, 0.5, breaks)] == [(1, 3)]
