"""Time stamps as sources write them: zone kept, never moved to another, never dated by the machine's clock."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from onrecord.sources.words import table

_ISO = re.compile(
    r"\s*(?P<y>\d{4})-?(?P<m>\d{2})-?(?P<d>\d{2})"
    r"(?:[Tt ]+(?P<H>\d{1,2}):?(?P<M>\d{2})(?::?(?P<S>\d{2})(?:[.,](?P<f>\d{1,9}))?)?"
    r"\s*(?P<z>[Zz]|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?\s*$"
)


def stamp(words: object) -> str | None:
    """An ISO 8601 date or date and time in its usual dress, zone kept as written; None for anything else.

    A bare date stays a bare date, a time without zone stays without one, fractions of seconds are dropped.
    """
    if not isinstance(words, str) or len(words) > 60 or (match := _ISO.match(words)) is None:
        return None
    part = match.groupdict()
    try:
        day = date(int(part["y"]), int(part["m"]), int(part["d"]))
        if part["H"] is None:
            return day.isoformat()
        moment = datetime(day.year, day.month, day.day, int(part["H"]), int(part["M"]), int(part["S"] or 0))
    except ValueError:
        return None
    zone = part["z"] or ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        zone = "Z"
    elif zone:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        if int(digits[:2]) > 14 or int(digits[2:]) > 59:
            return None
        zone = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return moment.isoformat() + zone


def instant(written: str) -> datetime:
    """A stamp as a moment for comparing only: a bare date is taken at noon, a missing zone as UTC."""
    moment = datetime.fromisoformat(written.replace("Z", "+00:00"))
    if len(written) == 10:
        moment += timedelta(hours=12)
    offset = moment.utcoffset()
    return moment.replace(tzinfo=None) - (offset or timedelta())


def apart(one: str, other: str) -> timedelta:
    """How far two stamps lie apart."""
    return abs(instant(one) - instant(other))


def implausible(written: str, taken: str | None = None) -> bool:
    """Whether a page cannot have been published then: before the web, far ahead, or after it was fetched."""
    bounds = table("dates")["plausible"]
    if taken is not None and instant(written) - instant(taken) > timedelta(days=1):
        return True
    return not bounds["first"] <= written[:4] <= bounds["last"]
