"""The calendar behind TIMEX3 values: steps by unit, values at a grain, first and last day of a value."""

from __future__ import annotations

from datetime import date, timedelta

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season, by the meteorological calendar of the northern half of the world."""


def day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def week_of(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def moved(day: date, steps: int, unit: str) -> date:
    """The day so many units away; the end of the month where the day does not exist; the edge of the calendar holds."""
    letters = unit.lstrip("0123456789")
    many = int(unit[: len(unit) - len(letters)] or 1) * steps
    try:
        if letters in ("D", "N"):
            return day + timedelta(days=many)
        if letters in ("W", "WE"):
            return day + timedelta(weeks=many)
        months = {"M": 1, "Q": 3, "Y": 12}.get(letters, 0) * many
        total = day.year * 12 + day.month - 1 + months
        for last in (day.day, 30, 29, 28):
            found = day_or_none(total // 12, total % 12 + 1, min(day.day, last))
            if found:
                return found
    except OverflowError:
        pass
    return day


def at_grain(day: date, unit: str) -> str:
    """The day at the grain of the unit."""
    if unit == "Y":
        return str(day.year)
    if unit == "Q":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if unit == "M":
        return f"{day.year}-{day.month:02d}"
    if unit in ("W", "2W"):
        return week_of(day)
    if unit == "10Y":
        return str(day.year)[:3]
    if unit == "100Y":
        return str(day.year)[:2]
    return day.isoformat()


def bounds(value: str) -> tuple[str | None, str | None]:
    """First and last day of a TIMEX3 date as ISO dates; both None where it has none (``XXXX-..``, ``PAST_REF``)."""
    stem = value.split("T")[0] if value[:1].isdigit() else ""
    if not stem or "X" in stem:
        return None, None
    parts = stem.split("-")
    year = parts[0]
    if len(year) < 4:
        width = 4 - len(year)
        return f"{year}{'0' * width}-01-01", f"{year}{'9' * width}-12-31"
    if len(parts) == 1:
        return f"{year}-01-01", f"{year}-12-31"
    code = parts[1]
    if code.startswith("W") and code[1:].isdigit():
        monday = date.fromisocalendar(int(year), int(code[1:]), 1)
        if parts[2:] == ["WE"]:
            return (monday + timedelta(days=5)).isoformat(), (monday + timedelta(days=6)).isoformat()
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    if code[0] in "QH" and code[1:].isdigit():
        months = 3 if code[0] == "Q" else 6
        first = date(int(year), (int(code[1:]) - 1) * months + 1, 1)
        return first.isoformat(), (moved(first, months, "M") - timedelta(days=1)).isoformat()
    if code in SEASON_MONTHS:
        first = date(int(year), SEASON_MONTHS[code], 1)
        return first.isoformat(), (moved(first, 3, "M") - timedelta(days=1)).isoformat()
    if len(parts) == 2 and code.isdigit():
        first = date(int(year), int(code), 1)
        return first.isoformat(), (moved(first, 1, "M") - timedelta(days=1)).isoformat()
    return stem, stem
