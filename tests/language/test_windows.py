"""Windows: whole paragraphs where they fit, cuts after a stop where they do not, nothing left out."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.language.forms import Forms
from onrecord.language.windows import MAX_PIECES, MAX_WORDS, Words, cut_windows, feeds, read_words
from onrecord.language.wordpiece import WordPiece

VOCABULARY = [
    "[PAD]",
    *(f"[unused{i}]" for i in range(100)),
    "[CLS]",
    "[SEP]",
    "[UNK]",
    "the",
    "dam",
    "held",
    ".",
    "##s",
]


def words_of(*paragraphs: str) -> Words:
    content, bounds = "", []
    for p in paragraphs:
        content += "\n\n" if content else ""
        bounds.append((len(content), len(content) + len(p)))
        content += p
    return read_words(content, tuple(bounds), Forms(WordPiece(VOCABULARY)))


def cuts_of(words: Words, pieces: int = 1) -> list[tuple[int, int]]:
    return list(cut_windows(words, np.full(len(words), pieces)))


@pytest.mark.parametrize("lengths", [[3, 4], [60, 70, 20], [5] * 90, [400], [1], [109, 1, 110, 2], [3, 300, 3]])
def test_windows_cover_all_words_in_order(lengths: list[int]) -> None:
    words = words_of(*(" ".join(["dam"] * n) for n in lengths))
    cuts = cuts_of(words)
    assert [i for a, b in cuts for i in range(a, b)] == list(range(sum(lengths)))
    assert all(0 < b - a <= MAX_WORDS for a, b in cuts)


def test_paragraphs_stay_whole_where_they_fit() -> None:
    words = words_of("the dam held . " * 15, "the dam held . " * 20)
    assert cuts_of(words) == [(0, 60), (60, 140)]


def test_a_long_paragraph_is_cut_after_a_stop() -> None:
    words = words_of("the dam held . " * 100)
    assert all(a % 4 == 0 for a, _ in cuts_of(words))


def test_pieces_bound_a_window_too() -> None:
    words = words_of(" ".join(["dam"] * 100))
    cuts = cuts_of(words, 16)
    assert all(16 * (b - a) <= MAX_PIECES for a, b in cuts)


def test_inputs_point_at_the_first_piece_of_each_word() -> None:
    words = words_of("the dams held.", "the dam")
    ((a, b, given),) = list(feeds(words))
    ids = given["ids"][0]
    pieces = {p: i for i, p in enumerate(VOCABULARY)}
    assert (a, b) == (0, len(words.forms))
    assert ids[0] == 101
    assert ids[-1] == 102
    assert list(ids).count(102) == 2
    expected = [pieces[x] for x in ("the", "dam", "held", ".", "the", "dam")]
    assert np.array_equal(ids[given["first"][0]], expected)
    assert set(given["shape"][0][[0, -1]]) == {20}


def test_windows_laid_out_together_hold_what_they_hold_alone() -> None:
    """The inputs of a window do not hang on the windows before and after it."""
    parts = [" ".join(["the dams held ."] * 20) for _ in range(5)]
    together = [given for _, _, given in feeds(words_of(*parts))]
    alone = [given for part in parts for _, _, given in feeds(words_of(part))]
    assert len(together) == len(alone)
    for one, other in zip(together, alone, strict=True):
        assert all(np.array_equal(one[k], other[k]) for k in one)
        assert all(one[k].flags.c_contiguous for k in one)
