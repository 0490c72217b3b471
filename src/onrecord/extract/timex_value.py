"""What a time expression means on the calendar: TIMEX3 values against the date of the report and the words around.

Values follow ISO-TimeML 1.2.1 (weeks as ``2021-W44``, weekends ``-WE``, parts of a day ``TMO``, seasons ``-SP``).
Weeks are those of ISO 8601. Nothing is read from the clock or the locale of the machine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.extract.timex_calendar import SEASON_MONTHS, at_grain, bounds, day_or_none, moved, week_of
from onrecord.extract.timex_words import Raw, period
from onrecord.model.items import TimeType

Direction = Callable[[Raw], int]
"""-1 where the words place the expression in the past, 1 in the future, 0 where they leave it open."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A value for an expression. ``anchor`` is ``published``, the position of another expression as a string, or None.

    ``day`` is the calendar day where the value has one; ``loose`` marks what has no value because no date is known.
    """

    type: TimeType
    value: str | None
    mod: str | None = None
    anchor: str | None = None
    day: date | None = None
    begin: str | None = None
    end: str | None = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around an expression: the day of publication, the direction of its clause, whether
    it is a limit (*by*, *until*), the days named near it.

    ``named`` is the day of the sentence or paragraph (or of the heading above) with the position of its expression;
    ``before`` the last day named at all; ``period`` the last month or quarter named before, ``year`` the last year.
    """

    published: date | None
    direction: int = 0
    limit: bool = False
    named: tuple[date, str] | None = None
    before: tuple[date, str] | None = None
    clock_before: tuple[date, str, str] | None = None
    period: tuple[str, str] | None = None
    year: tuple[int, str] | None = None
    half_days: bool = False
    standing: bool = False


def value_of_raw(raw: Raw, context: Context) -> Reading:
    """The reading of one expression."""
    reading = _READERS[raw.kind](raw, context)
    if reading.value is not None and reading.begin is None and reading.type in ("DATE", "TIME"):
        begin, end = bounds(reading.value)
        reading = replace(reading, begin=begin, end=end)
    return replace(reading, mod=raw.mod or reading.mod)


def _day(raw: Raw, day: date | None, anchor: str | None, unknown: str | None = None) -> Reading:
    """A day with the part or the clock time that the words add."""
    kind: TimeType = "TIME" if raw.part or raw.clock else "DATE"
    stem = day.isoformat() if day else unknown
    if stem is None:
        return Reading(kind, None, loose=True)
    tail = f"T{raw.clock}{raw.zone or ''}" if raw.clock else (f"T{raw.part}" if raw.part else "")
    return Reading(kind, stem + tail, anchor=anchor, day=day, loose=day is None)


def _date(raw: Raw, c: Context) -> Reading:
    """A day of the calendar; without a year the nearest one, the tense deciding where that is half a year away."""
    if raw.month is None:
        return Reading("DATE", None)
    if raw.year:
        day = day_or_none(raw.year, raw.month, raw.day or 1)
        return _day(raw, day, None) if day else Reading("DATE", None)
    if c.published is None:
        return _day(raw, None, None, f"XXXX-{raw.month:02d}-{raw.day or 1:02d}")
    if raw.value:
        shift = next((s for w, s in _YEAR_SHIFTS.items() if w in raw.value.split()), 0)
        return _day(raw, day_or_none(c.published.year + shift, raw.month, raw.day or 1), "published")
    years = (c.published.year - 1, c.published.year, c.published.year + 1)
    days = [d for d in (day_or_none(y, raw.month, raw.day or 1) for y in years) if d]
    if raw.weekday:
        days = [d for d in days if d.isoweekday() == raw.weekday] or days
    published = c.published
    days.sort(key=lambda d: (abs((d - published).days), d))
    # news names the year of a day that is far off; tense only counts where two years are about equally near
    if days and abs((days[0] - published).days) > 120 and c.direction:
        days = [d for d in days if (d - published).days * c.direction >= 0] or days
    return _day(raw, days[0] if days else None, "published")


def _month(raw: Raw, c: Context) -> Reading:
    month = raw.month or 1
    if raw.year:
        return Reading("DATE", f"{raw.year}-{month:02d}")
    if c.published is None:
        return Reading("DATE", f"XXXX-{month:02d}", loose=True)
    year, now = c.published.year, c.published.month
    if raw.relation == -1:
        year -= month >= now
    elif raw.relation == 1 or (raw.relation is None and (c.direction > 0 or (c.limit and 0 < month - now <= 4))):
        year += month < now or (raw.relation == 1 and month == now)
    elif raw.relation is None:
        year -= month > now
    return Reading("DATE", f"{year}-{month:02d}", anchor="published")


def _month_of_year(raw: Raw, c: Context) -> Reading:
    """*June last year* from the year of the report, *March the same year* from the year named before."""
    words = raw.value.lower().split()
    shift = next((s for w, s in _YEAR_SHIFTS.items() if w in words), 0)
    told = any(w in words for w in ("same", "previous", "following"))
    base = c.year if told and c.year else ((c.published.year, "published") if c.published else None)
    if base is None:
        return Reading("DATE", f"XXXX-{raw.month or 1:02d}", loose=True)
    return Reading("DATE", f"{base[0] + shift}-{raw.month or 1:02d}", anchor=base[1])


_YEAR_SHIFTS = {"last": -1, "previous": -1, "next": 1, "following": 1}


def _year(raw: Raw, c: Context) -> Reading:
    return Reading("DATE", str(raw.year))


def _decade(raw: Raw, c: Context) -> Reading:
    digits = raw.value
    return Reading("DATE", (digits if len(digits) == 4 else "19" + digits)[:3])


def _century(raw: Raw, c: Context) -> Reading:
    return Reading("DATE", f"{int(raw.amount or 1) - 1:02d}")


def _quarter(raw: Raw, c: Context) -> Reading:
    code = f"{raw.unit}{raw.amount}"
    if raw.year:
        return Reading("DATE", f"{raw.year}-{code}")
    if c.published is None:
        return Reading("DATE", f"XXXX-{code}", loose=True)
    year = c.published.year + (raw.relation or 0)
    length = 3 if raw.unit == "Q" else 6
    if raw.relation is None and c.direction <= 0 and int(raw.amount) * length - length + 1 > c.published.month:
        year -= 1
    return Reading("DATE", f"{year}-{code}", anchor="published")


def _season(raw: Raw, c: Context) -> Reading:
    """A season by the northern calendar's order; winter bears the year of its December."""
    if raw.year:
        return Reading("DATE", f"{raw.year}-{raw.value}")
    if c.published is None:
        return Reading("DATE", f"XXXX-{raw.value}", loose=True)
    begin, now = SEASON_MONTHS[raw.value], c.published.month
    year = c.published.year
    inside = begin <= now < begin + 3 or (raw.value == "WI" and now < 3)
    if raw.value == "WI" and now < 3:
        year -= 1
    if raw.relation == -1:
        year -= now < begin + 3 and not (raw.value == "WI" and now < 3 and not inside)
    elif raw.relation == 1 or (raw.relation is None and c.direction > 0):
        year += now >= begin and not (inside and raw.relation is None)
    elif raw.relation is None and not inside:
        year -= begin > now
    return Reading("DATE", f"{year}-{raw.value}", anchor="published")


def _weekday(raw: Raw, c: Context) -> Reading:
    wanted = raw.weekday or 1
    if c.published is None:
        return _day(raw, None, None, f"XXXX-WXX-{wanted}")
    back = (c.published.isoweekday() - wanted) % 7
    if raw.value.endswith("week"):
        week = {"last": -1, "this": 0, "next": 1}[raw.value.split()[0]]
        monday = c.published - timedelta(days=c.published.isoweekday() - 1)
        return _day(raw, monday + timedelta(weeks=week, days=wanted - 1), "published")
    if raw.relation == -1:
        shift = -(back or 7)
    elif raw.relation == 1:
        shift = (7 - back) if back else 7
    elif c.direction > 0 or (raw.relation == 0 and c.direction == 0) or (c.limit and c.direction == 0 and back > 3):
        shift = (7 - back) % 7
    else:
        shift = -back
    return _day(raw, c.published + timedelta(days=shift), "published")


def _deictic(raw: Raw, c: Context) -> Reading:
    if c.published is None:
        return Reading("TIME" if raw.part or raw.clock else "DATE", None, loose=True)
    return _day(raw, c.published + timedelta(days=raw.relation or 0), "published")


def _part(raw: Raw, c: Context) -> Reading:
    """*this morning*, *last night*, *at dawn*: on the day named nearby, else on the day of the report."""
    if raw.relation is not None:
        if c.published is None:
            return Reading("TIME", None, loose=True)
        back = timedelta(days=1 if raw.relation < 0 else 0)
        return _day(raw, c.published - back, "published")
    named = c.named or (c.before if raw.value else None)
    if named is None and c.published is not None:
        named = (c.published, "published")
        if raw.part == "NI":  # a report of the day tells of the night that is over
            named = (c.published - timedelta(days=1), "published")
    if named is None:
        return Reading("TIME", f"XXXX-XX-XXT{raw.part}", loose=True)
    return _day(raw, *named)


def _clock(raw: Raw, c: Context) -> Reading:
    if c.standing:
        return Reading("TIME", f"T{raw.clock}{raw.zone or ''}")
    if raw.value == "open" and c.half_days:  # 7:10 in a text that writes a.m. and p.m.: which half is not said
        return Reading("TIME", f"T{raw.clock}")
    named = c.named or ((c.published, "published") if c.published else None)
    if named is None:
        return Reading("TIME", f"T{raw.clock}{raw.zone or ''}", loose=True)
    return _day(raw, *named)


def _calendar(raw: Raw, c: Context) -> Reading:
    """*last week*, *this month*, *the weekend*."""
    if c.published is None:
        return Reading("DATE", None, loose=True)
    shift = raw.relation if raw.relation is not None else 0
    if raw.unit == "WE":
        told = c.direction <= 0 if raw.relation is None else (shift == 0 and c.direction < 0)
        if told and c.published.isoweekday() < 6:
            shift = -1
        return Reading("DATE", week_of(c.published + timedelta(weeks=shift)) + "-WE", anchor="published")
    return Reading("DATE", at_grain(moved(c.published, shift, raw.unit), raw.unit), anchor="published")


def _shift(raw: Raw, c: Context) -> Reading:
    """*two days ago* from the day of the report; *two days later* from the day named before."""
    vague = not raw.amount.isdigit()
    word = raw.value.lower().split()[0]
    if word == "ago" or raw.value.lower().startswith("from"):
        base = (c.published, "published") if c.published else None
    else:
        base = c.before
    sign = -1 if word in ("ago", "earlier", "beforehand", "previously") else 1
    if raw.unit.startswith("T"):
        return _shift_clock(raw, c, sign) if word != "ago" else Reading("DURATION", period(raw.amount, raw.unit))
    if vague:
        return Reading("DATE", "PAST_REF") if word == "ago" else Reading("DURATION", period("X", raw.unit))
    if raw.unit.endswith("Y") and word not in ("ago", "from") and c.year and 0 < c.year[0] < 9999:
        base = (date(c.year[0], 7, 1), c.year[1])
    if base is None:
        return Reading("DATE", None, loose=c.published is None)
    day = moved(base[0], sign * int(raw.amount), raw.unit)
    fine = raw.unit in ("D", "N") or (raw.unit == "W" and raw.amount == "1")
    if fine:
        return Reading("DATE", day.isoformat(), anchor=base[1], day=day)
    return Reading("DATE", at_grain(day, raw.unit), anchor=base[1])


def _shift_clock(raw: Raw, c: Context, sign: int) -> Reading:
    """*an hour later*: a clock time where the one before is known to the minute, else only the length."""
    if c.clock_before is None or not raw.amount.isdigit():
        return Reading("DURATION", period(raw.amount, raw.unit))
    day, clock, anchor = c.clock_before
    step = {"TH": 60, "TM": 1}.get(raw.unit, 0) * int(raw.amount) * sign
    minutes = int(clock[:2]) * 60 + int(clock[3:5]) + step
    day, minutes = day + timedelta(days=minutes // 1440), minutes % 1440
    value = f"{day.isoformat()}T{minutes // 60:02d}:{minutes % 60:02d}"
    return Reading("TIME", value, anchor=anchor, day=day)


def _anaphor(raw: Raw, c: Context) -> Reading:
    """*the following day*, *that week*: counted from the day named before."""
    base = c.before
    if base is None and not raw.relation and c.published:  # *that week* with no day before it is the report's
        base = (c.published, "published")
    if raw.unit == "Y" and c.year and 0 < c.year[0] < 9999:
        base = (date(c.year[0], 7, 1), c.year[1])
    if base is None:
        return Reading("TIME" if raw.part else "DATE", None, loose=c.published is None)
    day = moved(base[0], raw.relation or 0, raw.unit)
    if raw.unit == "D":
        return _day(raw, day, base[1])
    if raw.unit == "WE":
        return Reading("DATE", week_of(day) + "-WE", anchor=base[1])
    return Reading("DATE", at_grain(day, raw.unit), anchor=base[1])


def _year_before(raw: Raw, c: Context) -> Reading:
    """*the same month a year ago*: the month or quarter named before, one year back."""
    if c.period is None:
        return Reading("DATE", None)
    value, anchor = c.period
    return (
        Reading("DATE", f"{int(value[:4]) - 1}{value[4:]}", anchor=anchor)
        if value[:4].isdigit()
        else Reading("DATE", None)
    )


def _nth(raw: Raw, c: Context) -> Reading:
    """*a third consecutive day*: the day of the report."""
    if c.published is None:
        return Reading("DATE", None, loose=True)
    if raw.unit == "N":
        night = c.published - timedelta(days=1)
        return Reading("TIME", f"{night.isoformat()}TNI", anchor="published")
    return Reading("DATE", at_grain(c.published, raw.unit), anchor="published")


def _span(raw: Raw, c: Context) -> Reading:
    return Reading("DURATION", period(raw.amount, raw.unit))


def _stretch(raw: Raw, c: Context) -> Reading:
    """*the past nine days*: a length that ends (or begins) with the report."""
    value = period(raw.amount, raw.unit)
    if c.published is None or not raw.amount.isdigit() or raw.unit.startswith("T") or not raw.relation:
        return Reading("DURATION", value)
    other = moved(c.published, raw.relation * int(raw.amount), raw.unit)
    begin, end = sorted((c.published, other))
    return Reading("DURATION", value, anchor="published", begin=begin.isoformat(), end=end.isoformat())


def _every(raw: Raw, c: Context) -> Reading:
    return Reading("SET", period(raw.amount or "1", raw.unit))


def _every_weekday(raw: Raw, c: Context) -> Reading:
    return Reading("SET", f"XXXX-WXX-{raw.weekday}" + (f"T{raw.part}" if raw.part else ""))


def _every_part(raw: Raw, c: Context) -> Reading:
    return Reading("SET", f"XXXX-XX-XXT{raw.part}")


def _set(raw: Raw, c: Context) -> Reading:
    return Reading("SET", raw.value)


def _reference(raw: Raw, c: Context) -> Reading:
    return Reading("DATE", raw.value)


_READERS: dict[str, Callable[[Raw, Context], Reading]] = {
    "date": _date, "month": _month, "year": _year, "decade": _decade, "century": _century, "quarter": _quarter,
    "season": _season, "weekday": _weekday, "deictic": _deictic, "part": _part, "clock": _clock, "calendar": _calendar,
    "shift": _shift, "anaphor": _anaphor, "month_of_year": _month_of_year, "year_before": _year_before,
    "nth": _nth, "span": _span, "stretch": _stretch,
    "every": _every, "every_weekday": _every_weekday, "every_part": _every_part, "set": _set, "reference": _reference,
}  # fmt: skip
