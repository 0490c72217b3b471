"""What is plain to see of a statement and of two: the words looked at, their roles, and features of pairs."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.language.statement_features import (
    CONTENT,
    CUE,
    MOST,
    NEAREST,
    NOTHING,
    OTHER_CONTENT,
    OTHER_CUE,
    OTHER_SPEAKER,
    REACH,
    SPEAKER,
    Said,
    look,
    pair_features,
    pairs,
)

ORDERS, SPEAKERS, OVERLAPS = 16, 4, 4
"""Sizes of the tables that the heads hold (training/heads.py)."""


def said_at(first: int, size: int = 10) -> Said:
    """Speaker, cue and content one behind the other."""
    return Said((first + 1,), (first,), tuple(range(first + 2, first + size)))


def roles_by_word(said: list[Said], which: int, length: int) -> dict[int, int]:
    words, roles = look(said, which, length)
    return dict(zip(words.tolist(), roles.tolist(), strict=True))


def test_a_statement_spans_cue_and_content_whichever_comes_first() -> None:
    behind = Said((9, 10), (8,), (0, 1, 2))
    assert (behind.first, behind.last) == (0, 10)
    assert (said_at(4).first, said_at(4).last) == (5, 13)
    assert (Said((), (), (3, 4)).first, Said((5,), (), ()).last) == (3, 5)


def test_each_word_has_its_role_for_the_statement_and_for_others() -> None:
    found = roles_by_word([said_at(2, 5), said_at(10, 5)], 1, 20)
    assert [found[i] for i in (2, 3, 4)] == [OTHER_SPEAKER, OTHER_CUE, OTHER_CONTENT]
    assert [found[i] for i in (10, 11, 12, 14, 15)] == [SPEAKER, CUE, CONTENT, CONTENT, NOTHING]


def test_own_words_win_over_those_of_a_statement_around() -> None:
    outer, inner = Said((1,), (0,), tuple(range(2, 12))), Said((5,), (4,), (6, 7))
    of_inner = roles_by_word([outer, inner], 1, 12)
    assert [of_inner[i] for i in (1, 3, 4, 5, 6, 8)] == [
        OTHER_CUE, OTHER_CONTENT, SPEAKER, CUE, CONTENT, OTHER_CONTENT,
    ]  # fmt: skip
    of_outer = roles_by_word([outer, inner], 0, 12)
    assert [of_outer[i] for i in (4, 5, 6, 8)] == [CONTENT] * 4


def test_the_reach_ends_with_the_text_and_with_its_bound() -> None:
    words, roles = look([said_at(0, 4)], 0, 4)
    assert words.tolist() == [0, 1, 2, 3]
    assert roles.tolist() == [SPEAKER, CUE, CONTENT, CONTENT]
    words, _ = look([said_at(500)], 0, 10_000)
    assert (words[0], words[-1]) == (501 - REACH, 509 + REACH)
    assert len(words) == len(np.unique(words))


@pytest.mark.parametrize("size", [MOST - 2 * REACH, MOST, 5_000])
def test_of_a_long_statement_both_ends_are_kept(size: int) -> None:
    said = said_at(1_000, size)
    words, roles = look([said], 0, 20_000)
    assert len(words) == len(roles) <= MOST
    assert (np.diff(words) > 0).all()
    assert {said.first, said.last, said.first - REACH, said.last + REACH} <= set(words.tolist())
    assert roles[np.searchsorted(words, said.cue[0])] == CUE
    assert roles[np.searchsorted(words, said.last)] == CONTENT


def test_one_word() -> None:
    words, roles = look([Said((0,), (), ())], 0, 1)
    assert (words.tolist(), roles.tolist()) == ([0], [CUE])


def test_a_long_statement_before_still_shows_behind_many_short_ones() -> None:
    outer = Said((0,), (), tuple(range(1, 400)))
    said = [outer, *(Said((n,), (), (n + 1,)) for n in range(2, 320, 12))]
    found = roles_by_word(said, len(said) - 1, 500)
    assert found[said[-1].cue[0] - 1] == OTHER_CONTENT


def test_only_statements_near_by_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [said_at(30 * n, 25) for n in range(2_000)]
    asked = []
    whole = Said.first.fget
    assert whole
    monkeypatch.setattr(Said, "first", property(lambda s: asked.append(1) or whole(s)))
    for k in range(0, 2_000, 100):
        look(said, k, 60_000)
    assert len(asked) < 20 * 100


def features(said: list[Said], forms: list[str], a: int, b: int) -> list[int]:
    found: list[int] = pair_features(said, forms, np.array([a]), np.array([b]))[0].tolist()
    return found


TEXT = """the ministry said rebels burned the village . she said rebels burned everything .
ministry said nothing happened . it rained"""
FORMS = TEXT.split()
SAID = [
    Said((2,), (0, 1), (3, 4, 5, 6)),
    Said((9,), (8,), (10, 11, 12)),
    Said((15,), (14,), (16, 17)),
    Said((), (), (19, 20)),
]


def test_speakers_are_the_same_another_or_open_on_one_side() -> None:
    assert features(SAID, FORMS, 0, 2)[1] == 1, "the article does not count"
    assert features(SAID, FORMS, 1, 0)[1] == 2, "a pronoun is open"
    assert features(SAID, FORMS, 3, 0)[1] == 2, "and so is nobody"
    assert features(SAID, FORMS, 0, 1)[1] == 3
    other = [SAID[0], Said((2,), (3,), (4,))]
    assert features(other, FORMS, 0, 1)[1] == features(other, FORMS, 1, 0)[1] == 0


def test_shared_words_are_the_same_from_both_sides_and_order_turns_over() -> None:
    for i, j in ((0, 1), (0, 2), (1, 3), (0, 3)):
        one, two = features(SAID, FORMS, i, j), features(SAID, FORMS, j, i)
        assert one[2] == two[2]
        middle = features(SAID, FORMS, i, i)[0]
        assert one[0] - middle == middle - two[0] == j - i
    assert features(SAID, FORMS, 0, 1)[2] == 3, "rebels, burned"
    assert features(SAID, FORMS, 0, 2)[2] == 0
    assert features(SAID, FORMS, 0, 3)[2] == 0


def test_features_of_every_pair_fit_their_tables() -> None:
    said = [Said((n,), (n,) if n % 3 else (), (n, n + 1)) for n in range(40)]
    forms = [f"word{n % 5}" if n % 4 else "she" for n in range(60)]
    a, b = pairs(said)
    found = pair_features(said, forms, a, b)
    assert found.min() >= 0
    assert (found.max(0) < [ORDERS, SPEAKERS, OVERLAPS]).all()


def test_pairs_are_near_never_of_one_and_grow_with_the_text_only() -> None:
    for n in (0, 1):
        a, b = pairs([said_at(0)] * n)
        assert len(a) == len(b) == 0
        assert pair_features([said_at(0)] * n, ["w"] * 20, a, b).shape == (0, 3)
    a, b = pairs([said_at(0)] * 1_000)
    assert (a != b).all()
    assert np.abs(a - b).max() == NEAREST
    assert len(a) <= 1_000 * 2 * NEAREST
    assert {(0, 1), (1, 0), (500, 500 - NEAREST), (500, 500 + NEAREST)} <= set(zip(a.tolist(), b.tolist(), strict=True))
