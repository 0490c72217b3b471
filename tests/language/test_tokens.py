"""The word splitter: habits of UD English, exact offsets, nothing lost, linear time."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.tokens import split_words


def words(text: str) -> list[str]:
    return [text[s:e] for s, e in split_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They didn't leave.", "They|did|n't|leave|."),
        ("Kenya’s army can't and cannot wait", "Kenya|’s|army|ca|n't|and|can|not|wait"),
        ("the U.S. envoy, Mr. Okafor, left at 5pm", "the|U.S.|envoy|,|Mr.|Okafor|,|left|at|5|pm"),
        ("a non-profit in the flood-hit north", "a|non-profit|in|the|flood|-|hit|north"),
        ("It cost $2,500 (12.5%) more.", "It|cost|$|2,500|(|12.5|%|)|more|."),
        ("No. 3 said no. No.", "No.|3|said|no|.|No|."),
        ("O'Neill met the Shi'ite cleric", "O'Neill|met|the|Shi'ite|cleric"),
        ("the workers' union in the 1990s", "the|workers|'|union|in|the|1990s"),
        (
            "Write to desk@example.org or see https://example.org/a?b=1.",
            "Write|to|desk@example.org|or|see|https://example.org/a?b=1|.",
        ),
        ("''We ran,'' she said -- twice...", "''|We|ran|,|''|she|said|--|twice|..."),
        ("10-12 March 2021, 18:30", "10|-|12|March|2021|,|18:30"),
        ("the 3rd, 44th and 101st", "the|3rd|,|44th|and|101st"),
    ],
)
def test_words_follow_the_habits_of_the_treebanks(text: str, expected: str) -> None:
    assert words(text) == expected.split("|")


@given(st.text(max_size=300))
def test_every_visible_character_belongs_to_one_word(text: str) -> None:
    spans = split_words(text)
    assert all(s < e for s, e in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    covered = set()
    for s, e in spans:
        assert not any(c.isspace() for c in text[s:e])
        covered.update(range(s, e))
    assert all(i in covered for i, c in enumerate(text) if not c.isspace())


def test_bounds_limit_the_reading() -> None:
    assert split_words("one two three", 4, 7) == [(4, 7)]


@pytest.mark.parametrize(
    "text",
    ["a" * 400_000, "a." * 200_000, "don't" * 80_000, "'" * 400_000, "1," * 200_000, "-" * 400_000, "a-" * 200_000,
     "www." * 100_000, "x@" * 200_000, "a'b" * 130_000, "\u4e2d" * 400_000, "1.2" * 130_000, "non-" * 100_000,
     "ab.cd." * 60_000],
)  # fmt: skip
def test_hostile_runs_take_linear_time(text: str) -> None:
    began = time.process_time()
    split_words(text)
    assert time.process_time() - began < 5


def test_a_long_run_without_white_space_is_one_word() -> None:
    """Data and walls of marks cost no more than their length; the words around them are cut as ever."""
    wall = "1,\u201c" * 100_000
    text = f"Police said so. {wall} They didn't."
    words = [text[s:e] for s, e in split_words(text)]
    assert words == ["Police", "said", "so", ".", wall, "They", "did", "n't", "."]
    assert len(split_words("1," * 1_500)) > 1_000
