"""Dates: the zone is kept, conflicts are said, the clock is never asked."""

from __future__ import annotations

import pytest

from onrecord.sources import Given, Opened, open_bytes
from onrecord.sources.dates import implausible, stamp
from onrecord.sources.facts import url_day

BODY = "<p>Nine miners died when the shaft flooded, the inspector said.</p><p>The owner denied that.</p>"


def read(head: str = "", body: str = "", uri: str | None = None, lang: str = "en") -> Opened:
    top = f"<html lang={lang}><head><title>Flood</title>{head}</head>"
    source = f"{top}<body><article><h1>Flood</h1>{body}{BODY}</article></body></html>"
    return open_bytes(source.encode(), Given(uri=uri))[0]


def ld(date: str) -> str:
    return (
        f'<script type="application/ld+json">{{"@graph":[{{"@type":"NewsArticle","datePublished":"{date}"}}]}}</script>'
    )


def meta(date: str, name: str = "article:published_time") -> str:
    return f'<meta property="{name}" content="{date}">'


def dated(made: Opened) -> tuple[str | None, str | None]:
    return made.source.published_at, made.source.published_from


def said(made: Opened) -> set[str]:
    return {p.code for p in made.problems}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2022-01-07", "2022-01-07"),
        ("2022-01-07T09:30:00+06:00", "2022-01-07T09:30:00+06:00"),
        ("2022-01-07 09:30 +0600", "2022-01-07T09:30:00+06:00"),
        ("2022-01-07T09:30:00.123Z", "2022-01-07T09:30:00Z"),
        ("20220107T093000Z", "2022-01-07T09:30:00Z"),
        ("2022-01-07T09:30", "2022-01-07T09:30:00"),
        ("2022-02-30", None),
        ("2022-01-07T25:00Z", None),
        ("2022-01-07T09:30+27:00", None),
        ("7 January 2022", None),
        (20220107, None),
        ("2024-02-29", "2024-02-29"),
        ("2022-01-07T09:30:00+14:00", "2022-01-07T09:30:00+14:00"),
    ],
)
def test_stamps(written: object, kept: str | None) -> None:
    assert stamp(written) == kept


def test_the_order_of_belief() -> None:
    assert dated(read(ld("2019-02-05T08:10:00+01:00") + meta("2019-02-05T09:00:00+01:00"))) == (
        "2019-02-05T08:10:00+01:00",
        "json_ld",
    )
    assert dated(read(meta("2019-02-05T23:30:00-08:00"))) == ("2019-02-05T23:30:00-08:00", "meta")
    assert dated(read(body="<time datetime=2019-02-05>5 Feb</time>")) == ("2019-02-05", "time_element")
    assert dated(read(uri="https://post.example/2019/feb/05/flood")) == ("2019-02-05", "url")
    assert dated(read()) == (None, None)


def test_the_desk_s_own_zone_wins_over_utc() -> None:
    local = read(ld("2019-02-06T02:10:00Z") + meta("2019-02-05T18:10:00-08:00"))
    assert dated(local) == ("2019-02-05T18:10:00-08:00", "meta")
    clock = read(ld("2019-02-06T02:10:00+00:00") + meta("2019-02-05 18:10:00", "sailthru.date"))
    assert dated(clock) == ("2019-02-05T18:10:00-08:00", "meta")
    address = read(ld("2019-02-04T23:10:00Z"), uri="https://post.example/2019/02/05/flood")
    assert dated(address) == ("2019-02-05", "url")
    assert "date-zone" in said(address)


def test_dates_that_differ() -> None:
    open_ = read(ld("2018-11-20T08:00:00Z") + meta("2019-02-05T10:00:00Z"))
    assert dated(open_) == (None, None)
    assert "date-conflict" in said(open_)
    third = read(
        ld("2018-11-20T08:00:00Z") + meta("2019-02-05T10:00:00Z"), body="<time datetime=2019-02-05T10:00Z>x</time>"
    )
    assert dated(third) == ("2019-02-05T10:00:00Z", "meta")
    assert "date-conflict" in said(third)


def test_days_that_cannot_be() -> None:
    assert "date-implausible" in said(read(meta("2099-01-01T00:00:00Z")))
    assert implausible("2021-05-04", taken="2021-05-01T10:00:00Z")
    assert not implausible("2021-05-01", taken="2021-05-01T10:00:00Z")


def test_a_day_that_can_be_read_two_ways_stays_open() -> None:
    two = read(body="<p class=date>03/04/2019</p>")
    assert dated(two) == (None, None)
    assert "date-ambiguous" in said(two)


def test_a_labelled_day_in_the_text() -> None:
    assert dated(read(body="<p>Written: 2019-02-05 15:03:30</p>")) == ("2019-02-05T15:03:30", "dateline")


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://a.example/2021/11/09/x", "2021-11-09"),
        ("https://a.example/world/2021/nov/9/x", "2021-11-09"),
        ("https://a.example/x-20211109", "2021-11-09"),
        ("https://a.example/news-59900000", None),
        ("https://a.example/20211399", None),
        (None, None),
    ],
)
def test_days_in_addresses(address: str | None, day: str | None) -> None:
    assert url_day(address) == day
