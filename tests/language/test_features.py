"""Letter case and quotation state."""

from __future__ import annotations

import pytest

from onrecord.language.features import CLOSING, INSIDE, OPENING, OUTSIDE, SHAPES, quote_states, shapes
from onrecord.language.tokens import split_words


def states(text: str) -> dict[str, int]:
    return dict(zip(*_read(text), strict=True))


def _read(text: str) -> tuple[list[str], list[int]]:
    forms, blanks, openers = [], [], []
    for i, part in enumerate(text.split("\n\n")):
        last = -1
        for j, (s, e) in enumerate(split_words(part)):
            forms.append(part[s:e])
            blanks.append(s != last)
            openers.append(j == 0)
            last = e
        del i
    return forms, quote_states(forms, blanks, openers)


STYLES = ('"we ran"', "“we ran”", "''we ran''", "'we ran'", "‘we ran’", "«we ran»")


@pytest.mark.parametrize("text", [f"He said {quoted} twice" for quoted in STYLES])
def test_any_style_of_marks_gives_the_same_states(text: str) -> None:
    assert _read(text)[1] == [OUTSIDE, OUTSIDE, OPENING, INSIDE, INSIDE, CLOSING, OUTSIDE]


@pytest.mark.parametrize(
    "text", ["the workers' union and the farmers' league", "back in the '90s they left", "It’s the nurses’ turn"]
)
def test_apostrophes_are_no_quotation_marks(text: str) -> None:
    assert set(_read(text)[1]) == {OUTSIDE}


def test_an_owner_inside_single_marks_does_not_close_them() -> None:
    forms, found = _read("She said: 'The workers' union was told nothing.' Then she left")
    assert found[forms.index("nothing")] == INSIDE
    assert found[forms.index("Then")] == OUTSIDE


def test_a_missing_mark_does_not_reach_into_the_next_paragraph() -> None:
    forms, found = _read('He said: "We were told nothing.\n\nThe ministry denied it.')
    assert found[forms.index("nothing")] == INSIDE
    assert found[forms.index("ministry")] == OUTSIDE


def test_shapes_tell_a_sentence_start_from_a_name() -> None:
    forms = ["Troops", "entered", "Goma", ".", "Nobody", "spoke", "."]
    found = [s % SHAPES for s in shapes(forms, [True, True, True, False, True, True, False], [True] + [False] * 6)]
    assert found == [3, 1, 2, 0, 3, 1, 0]
