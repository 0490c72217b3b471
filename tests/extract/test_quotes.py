"""Which quotation marks belong together."""

from __future__ import annotations

import pytest

from onrecord.extract.quotes import Quotes, find_quotes
from onrecord.language.analysis import Analysis
from onrecord.language.tokens import split_words


def plain(*paragraphs: str) -> Analysis:
    """An analysis with words and paragraphs only."""
    content = "\n\n".join(paragraphs)
    words, ranges, at = [], [], 0
    for p in paragraphs:
        found = split_words(content, at, at + len(p))
        ranges.append((len(words), len(words) + len(found)))
        words += found
        at += len(p) + 2
    n = len(words)
    empty = ("",) * n
    return Analysis(
        content=content,
        starts=tuple(a for a, _ in words),
        ends=tuple(b for _, b in words),
        upos=("NOUN",) * n,
        xpos=empty,
        feats=empty,
        lemmas=empty,
        heads=(-1,) * n,
        labels=empty,
        sentences=tuple(ranges),
        paragraphs=tuple(ranges),
    )


def texts(read: Analysis, quotes: Quotes) -> list[str]:
    return [read.phrase(q.start, q.end) for q in quotes.items]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('He said "no" twice.', ["no"]),
        ("He said “no” twice.", ["no"]),
        ("He said ''no'' twice.", ["no"]),
        ("He said «no» twice.", ["no"]),
        ("He said „no“ twice.", ["no"]),
        ("He said 'no' twice.", ["no"]),
        ("The miners' strike and the '90s.", []),
        ("‘The miners’ strike is over,’ she said.", ["The miners’ strike is over,"]),
        ("It’s Juma’s boat.", []),
        ("Rock 'n' roll.", ["n"]),
        ('"One," he said. "Two."', ["One,", "Two."]),
        ("“She said, ‘Go,’ and I went.”", ["She said, ‘Go,’ and I went.", "Go,"]),
        ("\"She said, 'Go,' and I went.\"", ["She said, 'Go,' and I went.", "Go,"]),
        ('A 6" pipe.', []),
    ],
)
def test_pairs(text: str, inside: list[str]) -> None:
    read = plain(text)
    assert texts(read, find_quotes(read)) == inside


def test_levels_and_parents() -> None:
    read = plain("“She said, ‘Go,’ and I went.”")
    outer, inner = find_quotes(read).items
    assert (outer.level, inner.level, inner.parent) == (0, 1, 0)
    assert inner.single


def test_a_quotation_runs_on_where_the_next_paragraph_opens_with_a_mark() -> None:
    read = plain("“We left at dawn.", "“Nobody followed,” she said.")
    first, second = find_quotes(read).items
    assert (first.runs_on, second.runs_on) == (True, False)
    assert find_quotes(read).unclosed == ()


def test_a_missing_mark_stretches_no_quotation_over_paragraphs() -> None:
    read = plain("“We left at dawn.", "The road was open.", "He said “no”.")
    quotes = find_quotes(read)
    assert texts(read, quotes) == ["no"]
    assert [read.word(w) for w in quotes.unclosed] == ["“"]


def test_a_paragraph_of_marks_is_read_in_linear_time() -> None:
    read = plain('"a" ' * 20_000)
    assert len(find_quotes(read).items) == 20_000


def test_deep_nesting_and_stray_marks_do_not_break() -> None:
    for text in ("“" * 50 + "a" + "”" * 50, "'" * 99, '"' * 99, "’’’’", "» a «"):
        find_quotes(plain(text))
