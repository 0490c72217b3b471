"""Makers of time expressions that need no look at the words around: a match in, an expression out."""

from __future__ import annotations

import re

from onrecord.extract.timex_words import Maker, Raw, amount_of, month_of, unit_of, value_of, weekday_of


def mod_of(match: re.Match[str]) -> str | None:
    words = match.groupdict().get("mod") or match.groupdict().get("about")
    return value_of("modifiers", words.rstrip("- ")) if words else None


def bounds_of(match: re.Match[str]) -> tuple[int, int]:
    return match.start("x"), match.end("x")


def whole(text: str | None) -> int | None:
    digits = re.sub(r"\D", "", text or "")
    return int(digits) if digits else None


def year_of(text: str | None) -> int | None:
    number = whole(text)
    if number is None or number > 99:
        return number
    return number + (2000 if number < 30 else 1900)


def date_of(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    month = month_of(g["month"]) if not g["month"].isdigit() else int(g["month"])
    day = whole(g.get("day"))
    if month is None or not 1 <= month <= 12 or (day and day > 31):
        return None
    weekday = weekday_of(g["weekday"]) if g.get("weekday") else None
    part = value_of("parts", g["part"]) if g.get("part") else ""
    told = " ".join((g.get("yearrel") or "").lower().split())
    year = year_of(g.get("year"))
    return Raw(*bounds_of(m), "date", year, month, day, weekday, part=part, value=told, mod=mod_of(m))


def clock_part(m: re.Match[str]) -> Raw | None:
    """*8 in the morning*, *5.15 this morning*, *7 last night*: the part of the day says which half the hour is in."""
    hour, minute = int(m["hour"]), int(m["minute"] or 0)
    if not 1 <= hour <= 12:
        return None
    part = value_of("parts", m["part"])
    late = part in ("AF", "EV") or (part == "NI" and hour > 5)
    clock = f"{hour % 12 + (12 if late else 0):02d}:{minute:02d}"
    told = " ".join(m["value"].lower().split())
    if told == "in the":
        return Raw(*bounds_of(m), "clock", clock=clock, mod=mod_of(m))
    return Raw(*bounds_of(m), "deictic", relation=-1 if told == "last" else 0, clock=clock, mod=mod_of(m))


def holiday_of(m: re.Match[str]) -> Raw | None:
    """*Christmas Day*, *New Year's Eve*: days that fall on the same date every year."""
    month, day = value_of("holidays", m["value"].replace("\u2019", "'")).split("-")
    return Raw(*bounds_of(m), "date", year_of(m["year"]), int(month), int(day))


def and_half(m: re.Match[str]) -> Raw | None:
    """*a year and a half*."""
    amount = amount_of(m["amount"])
    if not amount.isdigit():
        return None
    return Raw(*bounds_of(m), "span", amount=f"{amount}.5", unit=unit_of(m["unit"]), mod=mod_of(m))


def month_rule(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    relation = value_of("relations", g["relation"]) if g.get("relation") else None
    kind, told = ("month_of_year", g["yearrel"]) if g.get("yearrel") else ("month", "")
    return Raw(
        *bounds_of(m), kind, year_of(g.get("year")), month_of(g["month"]), relation=relation, value=told, mod=mod_of(m)
    )


def plain(kind: str, **fixed: str) -> Maker:
    """A maker that reads the named groups of a match into the fields of an expression."""

    def make(m: re.Match[str]) -> Raw:
        g = {k: v for k, v in m.groupdict().items() if v}
        return Raw(
            *bounds_of(m), kind,
            year=year_of(g.get("year")),
            weekday=weekday_of(g["weekday"]) if "weekday" in g else None,
            relation=value_of("relations", g["relation"]) if "relation" in g else None,
            amount=fixed.get("amount") or (amount_of(g["amount"]) if "amount" in g else ordinal_of(g.get("ordinal"))),
            unit=fixed.get("unit") or (unit_of(g["unit"]) if "unit" in g else ""),
            part=(value_of("parts", g["part"]) or "") if "part" in g else "",
            value=fixed.get("value") or g.get("value", ""),
            mod=mod_of(m),
        )  # fmt: skip

    return make


def ordinal_of(text: str | None) -> str:
    return str(value_of("ordinals", text) or whole(text) or "") if text else ""


def clock_of(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    if g.get("word"):
        return Raw(*bounds_of(m), "clock", clock=value_of("clock_words", g["word"]), mod=mod_of(m))
    hour, minute = int(g["hour"]), int(g.get("minute") or 0)
    half = (g.get("half") or "").lower().replace(".", "").replace(" ", "")
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    zone = None
    if g.get("zone"):
        zone = value_of("zones", g["zone"])
    if g.get("shift"):
        hours = int(re.sub(r"[^\d]", "", g["shift"])[:2] or 0)
        zone = f"{'-' if '-' in g['shift'] or '−' in g['shift'] else '+'}{hours:02d}:00"
    start, end = bounds_of(m)
    if m.string[end - 1] == ")" and "(" not in m.string[start:end]:
        end -= 1
    open_half = not half and zone is None and hour <= 12 and not g["hour"].startswith("0") and bool(g.get("twelve"))
    return Raw(
        start,
        end,
        "clock",
        clock=f"{hour:02d}:{minute:02d}",
        zone=zone,
        mod=mod_of(m),
        value="open" if open_half else "",
    )


def reference_of(m: re.Match[str]) -> Raw:
    return Raw(*bounds_of(m), "reference", value=value_of("references", m["x"]))


def set_of(m: re.Match[str]) -> Raw | None:
    """*daily*, *weekly*; papers are called so too (*the daily Al-Fajr*, *the weekly has*)."""
    paper = re.match(
        r"\s(?:[A-Z]|has\b|had\b|was\b|is\b|said\b|says\b|report|publish|quoted)", m.string[m.end("x") : m.end("x") + 9]
    )
    return None if paper or not m["x"].islower() else Raw(*bounds_of(m), "set", value=value_of("sets", m["x"]))


def iso_of(m: re.Match[str]) -> Raw | None:
    if not (1 <= int(m["month"]) <= 12 and 1 <= int(m["day"]) <= 31):
        return None
    zone = m["zone"]
    return Raw(*bounds_of(m), "date", int(m["year"]), int(m["month"]), int(m["day"]), clock=m["clock"] or "", zone=zone)
