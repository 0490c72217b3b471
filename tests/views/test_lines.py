"""Items in words."""

from __future__ import annotations

import pytest

from onrecord.model.items import Figure
from onrecord.model.spans import Span
from onrecord.views.lines import amount, day, period, stamp

WORDS = (Span(0, 1, "x"),)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"low": "26", "high": "26", "unit": "person"}, "26 people"),
        ({"low": "2250", "high": "2750", "unit": "person"}, "2,250–2,750 people"),
        ({"low": "2001", "unit": "thing"}, "2,001 or more"),
        ({"high": "10", "unit": "km"}, "up to 10 km"),
        ({"value": "2", "operator": "multiple"}, "× 2"),
        ({"low": "12.50", "high": "12.50", "unit": "USD"}, "12.50 USD"),
        ({"low": "6", "high": "6", "unit": "month"}, "6 months"),
        ({}, "open"),
    ],
)
def test_amounts_show_both_bounds(fields: dict[str, str], shown: str) -> None:
    """An open bound is said to be open."""
    assert amount(Figure(id="fi_1", phrase=WORDS, number=WORDS, **fields)) == shown  # type: ignore[arg-type]


def test_days_are_written_without_a_locale() -> None:
    """As far as the value goes."""
    assert day("2022-01-07") == "7 January 2022"
    assert day("2022-01") == "January 2022"
    assert day("2022") == "2022"
    assert day("2022-W01") == "2022-W01"
    assert stamp("2022-01-07T18:40:00+06:00") == "7 January 2022, 18:40 +06:00"
    assert stamp("2022-01-07T14:12:00Z") == "7 January 2022, 14:12 UTC"
    assert stamp("2022-01-07T14:12") == "7 January 2022, 14:12"


def test_periods_are_as_short_as_they_can_be() -> None:
    """Month and year are said once."""
    assert period("2022-01-02", "2022-01-07") == "2–7 January 2022"
    assert period("2022-01-30", "2022-02-02") == "30 January – 2 February 2022"
    assert period("2021-12-30", "2022-01-02") == "30 December 2021 – 2 January 2022"
    assert period("2022-01-02", None) == "2 January 2022"
