"""The reader of times: finds expressions, dates them against the report, adds them to what is found.

The calendar day of a report is that of ``published_at`` in its own zone.
Live blogs and diaries set days of their own: a paragraph that is nothing but a date rules what stands below it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace as replaced
from datetime import date

from msgspec.structs import replace

from onrecord.extract.base import Found, Report
from onrecord.extract.timex_find import find
from onrecord.extract.timex_tense import direction, is_future_in_past, is_limit, is_standing
from onrecord.extract.timex_value import Context, Reading, value_of_raw
from onrecord.extract.timex_words import Raw
from onrecord.model.items import Time
from onrecord.model.record import Problem
from onrecord.model.spans import Span, content_id

_HALF_DAY = re.compile(r"(?i)\d\s?[ap]\.?m\b")
_FREE = frozenset({"date", "weekday", "deictic", "month", "year", "quarter", "calendar", "season", "decade", "century"})
"""Kinds that need no other expression, only the day of the report."""


class TimesReader:
    """Reads dates, clock times, lengths and repetitions (TIMEX3 of ISO-TimeML)."""

    def read(self, report: Report, found: Found) -> Found:
        """Adds a ``Time`` for each expression, in reading order, and one problem for all that no date could anchor."""
        times, loose = read_times(report)
        problems = found.problems
        if loose:
            message = f"{len(loose)} expressions of time have no full value: the report has no date of publication"
            problems = (*problems, Problem("time-unanchored", "warning", "times", message, tuple(loose)))
        return replace(found, times=(*found.times, *times), problems=problems)


def published_day(report: Report) -> date | None:
    """The calendar day of publication in the report's own zone; None where it is not known to the day."""
    given = report.source.published_at or ""
    try:
        day = date.fromisoformat(given[:10])
    except ValueError:
        return None
    return day if 1500 <= day.year <= 2500 else None  # beyond, no step of the calendar may fall off its edge


def read_times(report: Report) -> tuple[list[Time], list[Span]]:
    """All times of the report, and the spans of those that want a date of publication."""
    content = report.text.content
    placed = _place(report)
    readings = _readings(report, placed)
    ids = [
        content_id("ti", report.source.digest, (report.span(p.raw.start, p.raw.end),), r.value)
        for p, r in zip(placed, readings, strict=True)
    ]
    times, loose = [], []
    for key, p, r in zip(ids, placed, readings, strict=True):
        span = Span(p.raw.start, p.raw.end, content[p.raw.start : p.raw.end])
        anchor = ids[int(r.anchor)] if r.anchor and r.anchor.isdigit() else r.anchor
        times.append(
            Time(id=key, span=span, type=r.type, value=r.value, mod=r.mod, begin=r.begin, end=r.end, anchor=anchor)
        )
        if r.loose:
            loose.append(span)
    return times, loose


class _Placed:
    """An expression with its paragraph and sentence; ``alone``: nothing else stands there; ``limit``: *until* it."""

    __slots__ = ("alone", "limit", "paragraph", "raw", "sentence")

    def __init__(self, raw: Raw, paragraph: int, sentence: int, alone: bool, limit: bool) -> None:
        self.raw, self.paragraph, self.sentence, self.alone, self.limit = raw, paragraph, sentence, alone, limit


def _place(report: Report) -> list[_Placed]:
    analysis, content = report.analysis, report.text.content
    out = []
    for number, (first, last) in enumerate(analysis.paragraphs):
        if first >= last:
            continue
        start, end = analysis.starts[first], analysis.ends[last - 1]
        for raw in find(content, start, end):
            rest = content[start : raw.start] + content[raw.end : end]
            word = min(analysis.words_in(raw.start, raw.end)[0], len(analysis) - 1)
            alone = not any(c.isalnum() for c in rest)
            out.append(_Placed(raw, number, analysis.sentence_of(word), alone, is_limit(analysis, raw)))
    return out


def _readings(report: Report, placed: list[_Placed]) -> list[Reading]:
    """Two passes: what stands by itself first, then what needs the days named around it."""
    published = published_day(report)
    half_days = bool(_HALF_DAY.search(report.text.content))
    readings: list[Reading | None] = []
    for p in placed:
        free = p.raw.kind in _FREE
        if not free:
            readings.append(None)
            continue
        side = direction(report.analysis, p.raw)
        said = _said_before(report, placed, readings, len(readings), published) if side > 0 else None
        told = readings[said] if said is not None else None
        day = told.day if told is not None else published
        reading = value_of_raw(p.raw, Context(day, side, p.limit, half_days=half_days))
        readings.append(reading if said is None else replaced(reading, anchor=str(said)))
    named = _Named(placed, readings, published)
    for n, p in enumerate(placed):
        if readings[n] is None:
            standing = is_standing(report.analysis, p.raw)
            beside = _apposed(report.text.content, placed, readings, n)
            if beside is not None:
                readings[n] = beside
                continue
            context = replaced(named.around(n), published=published, half_days=half_days, standing=standing)
            readings[n] = value_of_raw(p.raw, context)
        named.seen(n, readings[n])
    return [r for r in readings if r is not None]


def _said_before(
    report: Report, placed: list[_Placed], readings: list[Reading | None], n: int, published: date | None
) -> int | None:
    """The past day of the same sentence from which a weekday counts (*said on Friday they would leave by Sunday*)."""
    if placed[n].raw.kind != "weekday" or published is None or not is_future_in_past(report.analysis, placed[n].raw):
        return None
    for k in range(n - 1, max(n - 3, -1), -1):
        told = readings[k]
        if placed[k].sentence == placed[n].sentence and told is not None and told.day is not None:
            return k if told.day < published and placed[k].raw.kind in ("weekday", "date") else None
    return None


def _apposed(content: str, placed: list[_Placed], readings: list[Reading | None], n: int) -> Reading | None:
    """*Three days earlier, on 11 May,*: the day that follows says what the expression means."""
    if placed[n].raw.kind not in ("shift", "anaphor") or n + 1 >= len(placed):
        return None
    after, gap = readings[n + 1], content[placed[n].raw.end : placed[n + 1].raw.start]
    if after is None or after.day is None or placed[n + 1].limit or gap.split() not in ([","], [",", "on"]):
        return None
    return Reading("DATE", after.day.isoformat(), anchor=str(n + 1), day=after.day, begin=after.begin, end=after.end)


class _Named:
    """Keeps the days, clock times and periods that the text has named so far, and looks ahead inside the sentence."""

    def __init__(self, placed: list[_Placed], readings: list[Reading | None], published: date | None) -> None:
        self.placed, self.readings, self.published = placed, readings, published
        self.heading: tuple[date, str] | None = None
        self.day: tuple[date, str] | None = None
        self.day_paragraph = -1
        self.clock: tuple[date, str, str] | None = None
        self.period: tuple[str, str] | None = None
        self.year: tuple[int, str] | None = None
        self.by_sentence: dict[int, list[int]] = {}
        for n, (p, r) in enumerate(zip(placed, readings, strict=True)):
            if r is not None and r.day is not None and not p.limit:
                self.by_sentence.setdefault(p.sentence, []).append(n)

    def around(self, n: int) -> Context:
        """The days near expression ``n``: in its sentence (before it rather than after), its paragraph, its heading."""
        p = self.placed[n]
        near = self.by_sentence.get(p.sentence, [])
        place = bisect_left(near, n)
        ahead = (
            None if p.raw.value and p.raw.kind == "part" else next((k for k in near[place : place + 2] if k != n), None)
        )
        pick = near[place - 1] if place else ahead  # *that evening* never looks ahead
        named: tuple[date, str] | None = None
        if pick is not None:
            reading = self.readings[pick]
            named = (reading.day, str(pick)) if reading is not None and reading.day is not None else None
        own_night = p.raw.kind == "part" and p.raw.part == "NI" and not p.raw.value  # *overnight*
        if named is None and self.day is not None and self.day_paragraph == p.paragraph and not own_night:
            named = self.day
        near_day = named or self.heading
        return Context(
            None, named=near_day, before=self.day, clock_before=self.clock, period=self.period, year=self.year
        )

    def seen(self, n: int, reading: Reading | None) -> None:
        """Takes note of expression ``n`` as part of what was named before the next one."""
        p = self.placed[n]
        if reading is None or reading.value is None:
            return
        ahead = self.published is not None and reading.day is not None and reading.day > self.published
        if reading.day is not None and p.raw.kind not in ("clock", "part") and not p.limit and not ahead:
            self.day, self.day_paragraph = (reading.day, str(n)), p.paragraph
            if p.alone and p.raw.kind == "date":
                self.heading = (reading.day, str(n))
        if p.raw.part:
            self.clock = None  # *an hour later* counts from the last time told, and this one has no minute
        if p.raw.clock and reading.day is not None:
            self.clock = (reading.day, p.raw.clock, str(n))
        if reading.type == "DATE" and reading.value[:4].isdigit() and p.raw.kind != "calendar":
            self.year = (int(reading.value[:4]), str(n))
        if p.raw.kind in ("month", "quarter"):
            self.period = (reading.value, str(n))
