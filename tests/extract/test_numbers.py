"""Numbers in words and digits, and the bounds that operators set."""

from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.extract.numbers import Number, Words, bounds_of, plain, read_number
from onrecord.language.tokens import split_words


def words_of(text: str) -> Words:
    spans = split_words(text)
    lower = tuple(text[a:b].lower().replace("\u2019", "'") for a, b in spans)
    return Words(text, tuple(a for a, _ in spans), tuple(b for _, b in spans), lower)


def numbers_in(text: str) -> list[tuple[str, str | None, str | None]]:
    words, i, found = words_of(text), 0, []
    while i < len(words):
        n = read_number(words, i, len(words))
        if n is not None:
            found.append((text[words.starts[n.start] : words.ends[n.end - 1]], plain(n.low), plain(n.high)))
        i = n.end if n is not None else i + 1
    return found


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("Crews cleared 3,471 mines.", "3,471", "3471"),
        ("The toll reached 9,867, with more feared.", "9,867", "9867"),
        ("Aid reached 12 300 families.", "12 300", "12300"),
        ("They lost 2,50,000 rupees.", "2,50,000", "250000"),
        ("Some 4.5 lakh voters queued.", "4.5 lakh", "450000"),
        ("It cost 7 crore.", "7 crore", "70000000"),
        ("A fund of $3.4bn opened.", "3.4bn", "3400000000"),
        ("The quake was 6.1.", "6.1", "6.1"),
        ("Twenty-six goats drowned.", "Twenty-six", "26"),
        ("Three hundred and twelve nurses left.", "Three hundred and twelve", "312"),
        ("Forty thousand two hundred cars.", "Forty thousand two hundred", "40200"),
        ("Two and a half million hectares burned.", "Two and a half million", "2500000"),
        ("Half a million ballots vanished.", "Half a million", "500000"),
        ("A quarter of a million fled.", "A quarter of a million", "250000"),
        ("Two dozen boats sank.", "Two dozen", "24"),
        ("Half a dozen boats sank.", "Half a dozen", "6"),
        ("Two-thirds of wells are dry.", "Two-thirds", "66.6667"),
        ("The strike halved output.", "halved", "0.5"),
    ],
)
def test_a_number_is_read_as_written(text: str, phrase: str, value: str) -> None:
    assert numbers_in(text) == [(phrase, value, value)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Scores of barns burned.", "20", "99"),
        ("Tens of thousands of hens died.", "10000", "99999"),
        ("Hundreds of thousands marched.", "100000", "999999"),
        ("Several bridges fell.", "3", "9"),
        ("Several hundred bridges fell.", "300", "999"),
        ("A few thousand stayed.", "3000", "9999"),
    ],
)
def test_a_vague_word_has_bounds_and_no_value(text: str, low: str, high: str) -> None:
    assert [(a, b) for _, a, b in numbers_in(text)] == [(low, high)]


@pytest.mark.parametrize("text", ["In the 1990s", "the 101st Brigade", "a 3D model", "at 23:00", "on 14/03/2020"])
def test_a_number_glued_to_letters_or_marks_is_none(text: str) -> None:
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    ("operator", "whole", "low", "high"),
    [
        ("exact", True, "75", "75"),
        ("at_least", True, "75", None),
        ("more_than", True, "76", None),
        ("more_than", False, "75", None),
        ("at_most", True, None, "75"),
        ("less_than", True, None, "74"),
        ("less_than", False, None, "75"),
        ("about", True, "67", "83"),
        ("nearly", True, "67", "74"),
        ("just_over", True, "76", "83"),
    ],
)
def test_an_operator_sets_the_bounds(operator: str, whole: bool, low: str | None, high: str | None) -> None:
    n = Decimal(75)
    made = bounds_of(Number(0, 1, n, n, n), operator, whole)
    assert (plain(made.low), plain(made.high), plain(made.value)) == (low, high, "75")


def test_odd_adds_up_to_the_next_ten() -> None:
    words = words_of("Thirty-odd tents")
    number = read_number(words, 0, len(words))
    assert number is not None
    made = bounds_of(number, "odd", whole=True)
    assert (plain(made.low), plain(made.high), made.operator) == ("30", "39", "about")


def test_plain_shows_no_exponent_and_no_idle_zeros() -> None:
    assert [plain(Decimal(x)) for x in ("1E+6", "2.50", "-18", "0.0", "33.333333")] == [
        "1000000", "2.5", "-18", "0", "33.3333",
    ]  # fmt: skip
