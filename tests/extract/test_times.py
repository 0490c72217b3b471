"""Times are found and dated in sentences of many crises, without weights."""

from __future__ import annotations

import time

import pytest

from onrecord.extract.base import Found
from onrecord.extract.times import TimesReader
from onrecord.extract.timex_calendar import bounds
from onrecord.language.analysis import Analysis
from onrecord.model.items import Time
from tests.support import analysis, report, untagged

WEDNESDAY = "2023-05-17T09:30:00+03:00"


def read(text: str, published_at: str | None = WEDNESDAY) -> tuple[Time, ...]:
    return TimesReader().read(report(untagged(text), published_at), Found()).times


def values(text: str, published_at: str | None = WEDNESDAY) -> list[tuple[str, str, str | None]]:
    return [(t.span.text, t.type, t.value) for t in read(text, published_at)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighting began on Monday.", [("Monday", "DATE", "2023-05-15")]),
        ("The dam burst on Wednesday.", [("Wednesday", "DATE", "2023-05-17")]),
        ("Aid will arrive on Saturday.", [("Saturday", "DATE", "2023-05-20")]),
        ("Miners were told to leave by Friday.", [("Friday", "DATE", "2023-05-19")]),
        ("The miners were not found until Tuesday.", [("Tuesday", "DATE", "2023-05-16")]),
        ("The court ordered schools shut until Friday.", [("Friday", "DATE", "2023-05-19")]),
        ("He was freed last Thursday.", [("last Thursday", "DATE", "2023-05-11")]),
        ("The flood came on Sunday evening.", [("Sunday evening", "TIME", "2023-05-14TEV")]),
        ("The levee broke in the early hours of Monday.", [("the early hours of Monday", "TIME", "2023-05-15TMO")]),
        ("The cyclone made landfall on 14 May.", [("14 May", "DATE", "2023-05-14")]),
        ("The next vote is due on Sunday, May 28.", [("Sunday, May 28", "DATE", "2023-05-28")]),
        ("It was declared on Oct. 20 last year.", [("Oct. 20 last year", "DATE", "2022-10-20")]),
        ("Troops crossed the river in March 2022.", [("March 2022", "DATE", "2022-03")]),
        ("Since mid-April 700,000 people have fled.", [("mid-April", "DATE", "2023-04")]),
        ("The port was shut in November.", [("November", "DATE", "2022-11")]),
        ("The ban was lifted last week.", [("last week", "DATE", "2023-W19")]),
        ("Two ferries sank last month.", [("last month", "DATE", "2023-04")]),
        ("The drought of the 1980s killed many.", [("the 1980s", "DATE", "198")]),
        ("Output fell in the first half of 2021.", [("the first half of 2021", "DATE", "2021-H1")]),
        ("The peace deal was signed in 1998.", [("1998", "DATE", "1998")]),
        ("A drone hit the depot at 04:17 on 6 February.", [("04:17 on 6 February", "TIME", "2023-02-06T04:17")]),
        ("The curfew was lifted at 6 a.m. on Tuesday.", [("6 a.m. on Tuesday", "TIME", "2023-05-16T06:00")]),
        ("The train stopped at about 1630 GMT.", [("about 1630 GMT", "TIME", "2023-05-17T16:30Z")]),
        ("He was found at 5.15 this morning.", [("5.15 this morning", "TIME", "2023-05-17T05:15")]),
        ("At 8 in the evening sirens rang.", [("8 in the evening", "TIME", "2023-05-17T20:00")]),
        ("Shelling went on overnight.", [("overnight", "TIME", "2023-05-16TNI")]),
        ("The siege lasted six months.", [("six months", "DURATION", "P6M")]),
        ("They lay under the rubble for more than a year and a half.",
         [("more than a year and a half", "DURATION", "P18M")]),
        ("Crews had 48 hours to leave.", [("48 hours", "DURATION", "PT48H")]),
        ("The strike went into its four-hour break.", [("four-hour", "DURATION", "PT4H")]),
        ("Every Friday thousands gather.", [("Every Friday", "SET", "XXXX-WXX-5")]),
        ("The strike costs $5m a day.", [("a day", "SET", "P1D")]),
        ("Two years ago the mine collapsed.", [("Two years ago", "DATE", "2021")]),
    ],
)  # fmt: skip
def test_expressions_have_their_timex_value(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A 12-year-old girl was hurt.",
        "The widow, aged 60 years, wept.",
        "Talks may resume.",
        "The second of two barges sank.",
        "The Sun reported the deal.",
        "Some 2,000 people fled.",
        "In 2000 villages no aid came.",
        "May Hassan, a nurse, fled.",
        "It was the second strike in as many days.",
        "He read USA Today on the bus.",
        "The Sunday school was hit.",
        "The daily Al-Amal was shut.",
    ],
)
def test_decoys_are_no_times(text: str) -> None:
    assert values(text) == []


def test_the_day_is_that_of_the_zone_of_publication() -> None:
    assert values("Rain fell today.", "2022-01-07T00:30:00+06:00")[0][2] == "2022-01-07"


def test_days_are_counted_from_the_day_named_before_and_point_at_it() -> None:
    rebels = read("Rebels took the airport on 2 March. A day later they lost it. The following day it burned.")
    assert [t.value for t in rebels] == ["2023-03-02", "2023-03-03", "2023-03-04"]
    assert rebels[1].anchor == rebels[0].id
    assert rebels[2].anchor == rebels[1].id


def test_without_a_day_before_the_following_day_stays_open() -> None:
    assert values("The following day he flew home.") == [("The following day", "DATE", None)]


def test_an_apposition_dates_what_stands_before_it() -> None:
    assert [v for _, _, v in values("Three days earlier, on 11 May, she was freed.")] == ["2023-05-11", "2023-05-11"]


def test_a_date_alone_in_its_paragraph_rules_the_times_below() -> None:
    text = "MONDAY, 10 May\n\nThe bridge fell at midday.\n\nTUESDAY, 11 May\n\nAt dawn boats came."
    assert [v for _, _, v in values(text)] == ["2023-05-10", "2023-05-10T12:00", "2023-05-11", "2023-05-11TMO"]


def test_stamps_of_a_live_blog_are_times_of_the_day_of_the_report() -> None:
    text = "11.48 Bridge reopens\n\nTraffic moves again.\n\n09:05 Good morning\n\nRain fell."
    assert [v for _, _, v in values(text)][:2] == ["2023-05-17T11:48", "2023-05-17T09:05"]


def test_overnight_is_the_night_before_the_report_unless_its_sentence_names_a_day() -> None:
    assert [v for _, _, v in values("Protests began on 2 May. Overnight the army came.")][1] == "2023-05-16TNI"


def test_a_range_of_days_borrows_the_month() -> None:
    assert [v for _, _, v in values("between 10 and 16 June 2020")] == ["2020-06-10", "2020-06-16"]


def test_curfew_hours_have_no_day() -> None:
    assert [v for _, _, v in values("A curfew from 10pm to 5am was imposed on Monday.")][:2] == ["T22:00", "T05:00"]


def test_without_a_publication_date_values_stay_open_and_a_problem_says_so() -> None:
    found = TimesReader().read(report(untagged("Guards fled on Monday, 3 April. It snowed yesterday.")), Found())
    assert [t.value for t in found.times] == ["XXXX-04-03", None]
    assert [p.code for p in found.problems] == ["time-unanchored"]
    assert len(found.problems[0].spans) == 2


def test_full_dates_need_no_publication_date() -> None:
    found = TimesReader().read(report(untagged("The treaty of 3 April 1976 held.")), Found())
    assert [t.value for t in found.times] == ["1976-04-03"]
    assert found.problems == ()


def test_begin_and_end_are_the_days_of_the_value() -> None:
    (june,) = read("They fled in June 2020.")
    assert (june.begin, june.end) == ("2020-06-01", "2020-06-30")
    (past,) = read("In the past nine days 31 people died.")
    assert (past.type, past.value, past.begin, past.end) == ("DURATION", "P9D", "2023-05-08", "2023-05-17")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-W44", ("2021-11-01", "2021-11-07")),
        ("2021-W45-WE", ("2021-11-13", "2021-11-14")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2021-H2", ("2021-07-01", "2021-12-31")),
        ("2020-WI", ("2020-12-01", "2021-02-28")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("2021-11-07TEV", ("2021-11-07", "2021-11-07")),
        ("XXXX-11-07", (None, None)),
        ("PAST_REF", (None, None)),
    ],
)
def test_bounds_of_values(value: str, expected: tuple[str | None, str | None]) -> None:
    assert bounds(value) == expected


def test_the_verb_before_the_day_tells_the_direction() -> None:
    """*demanded that he resign on Friday*: the nearer verb is a bare form, so the day lies ahead."""
    read_ = analysis(
        "Deputies|NOUN|2|nsubj demanded|VERB|0|root|demand|VBD that|SCONJ|5|mark he|PRON|5|nsubj "
        "resign|VERB|2|ccomp|resign|VB|VerbForm=Inf on|ADP|7|case Friday|PROPN|2|obl ~.|PUNCT|2|punct"
    )
    times = TimesReader().read(report(read_, WEDNESDAY), Found()).times
    assert [t.value for t in times] == ["2023-05-19"]


@pytest.mark.parametrize("unit", ["Monday ", "1 ", "the last ", "10:10:", "early ", "on 3 May at 5 pm ", "a", "("])
def test_time_grows_with_the_length_of_the_text(unit: str) -> None:
    """No rule runs away on repeated words."""
    text = unit * (20_000 // len(unit))
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 5


def of_read(read: Analysis) -> list[tuple[str, str | None]]:
    times = TimesReader().read(report(read, "2023-05-17"), Found()).times
    return [(t.span.text, t.value) for t in times]


def test_a_present_verb_after_before_looks_ahead() -> None:
    told = analysis(
        "Leave|VERB|0|root|leave|VB before|SCONJ|4|mark|before|IN schools|NOUN|4|nsubj|school|NNS "
        "reopen|VERB|1|advcl|reopen|VBP on|ADP|6|case|on|IN Monday|PROPN|4|obl|Monday|NNP ~.|PUNCT|1|punct|.|."
    )
    assert of_read(told) == [("Monday", "2023-05-22")]


def test_what_would_come_counts_from_the_day_it_was_said() -> None:
    told = analysis(
        "She|PRON|2|nsubj|she|PRP said|VERB|0|root|say|VBD on|ADP|4|case|on|IN Friday|PROPN|2|obl|Friday|NNP "
        "trucks|NOUN|7|nsubj|truck|NNS would|AUX|7|aux|would|MD come|VERB|2|ccomp|come|VB by|ADP|9|case|by|IN "
        "Sunday|PROPN|7|obl|Sunday|NNP ~.|PUNCT|2|punct|.|."
    )
    assert of_read(told) == [("Friday", "2023-05-12"), ("Sunday", "2023-05-14")]
