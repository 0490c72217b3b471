"""When a page was published: which of its stamps is taken, and what is said where they differ."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from html import escape
from typing import NamedTuple

from onrecord.model.record import Problem
from onrecord.model.source import PublishedFrom
from onrecord.sources.dates import apart, implausible, instant, stamp
from onrecord.sources.detect import problem
from onrecord.sources.facts import Facts, Stamp, url_day
from onrecord.sources.page import Page
from onrecord.sources.plain import date_in
from onrecord.sources.words import table

_FAR = timedelta(hours=36)
_ZONE = re.compile(r"(?:Z|[+-]\d{2}:\d{2})$")
_LABEL = re.compile(r"(?:written|published|posted|publication date|release date|date)(?: on)?\s*:?\s*", re.IGNORECASE)
_WHOLE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")
_SEARCHED = 3_000_000


class Published(NamedTuple):
    """The stamp, its origin, and what the desk must know."""

    at: str | None
    origin: PublishedFrom | None
    problems: tuple[Problem, ...] = ()


def published(page: Page, facts: Facts, address: str | None, taken: str | None, first: int | None) -> Published:
    """Chooses the page's date.

    JSON-LD is believed before meta before a time element of the head before the address.
    Where JSON-LD and meta lie more than 36 hours apart, a third stamp decides; without one the date stays open.
    Only where the page states none of these is htmldate asked, with fixed bounds instead of the clock.

    Args:
        page: the page.
        facts: what it says of itself.
        address: its URI, if known.
        taken: when it was fetched, if it was.
        first: index of the first block of the report's body.
    """
    timed = _timed(page, first)
    stamps = [*facts.stamps, *([timed] if timed else [])]
    far = [s for s in stamps if implausible(s.written, taken)]
    said = [
        problem("date-implausible", "warning", f"the page dates itself {s.written} ({s.origin}); that cannot be right.")
        for s in far[:3]
    ]
    stamps = [s for s in stamps if s not in far]
    if not stamps:
        found = _searched(page, address) if not far else Published(None, None)
        return found._replace(problems=(*said, *found.problems))
    head = stamps[0]
    day = url_day(address)
    rivals = [s for s in stamps[1:] if apart(s.written, head.written) > _FAR and s.origin != "time_element"]
    if rivals:  # a time element may be that of another story; JSON-LD and meta speak of the page
        return _judged(stamps, head, rivals[0], day, said)
    local = _local(head, stamps)
    if local.written[:10] != (day or local.written[:10]) and _is_utc(local.written) and _same_day_somewhere(local, day):
        message = (
            f"the page dates itself {local.written}, in UTC; its address says {day}, the desk's own day, and was taken."
        )
        return Published(day, "url", (*said, problem("date-zone", "note", message)))
    return Published(local.written, local.origin, tuple(said))


def _is_utc(written: str) -> bool:
    return written.endswith(("Z", "+00:00"))


def _local(head: Stamp, stamps: list[Stamp]) -> Stamp:
    """A stamp in UTC gives way to one of the same moment in the desk's own zone, since the zone decides the day.

    A stamp without zone that differs by whole quarters of an hour is that moment on the desk's clock.
    """
    if not _is_utc(head.written):
        return head
    for other in stamps:
        if len(other.written) == 10 or _is_utc(other.written):
            continue
        shift = instant(other.written) - instant(head.written)
        zoned = bool(_ZONE.search(other.written))
        if zoned and abs(shift) <= timedelta(minutes=1):
            return other
        if not zoned and shift and abs(shift) <= timedelta(hours=14) and not shift % timedelta(minutes=15):
            minutes = abs(shift) // timedelta(minutes=1)
            sign = "+" if shift > timedelta() else "-"
            return Stamp(f"{other.written}{sign}{minutes // 60:02d}:{minutes % 60:02d}", other.origin)
    return head


def _same_day_somewhere(local: Stamp, day: str | None) -> bool:
    """Whether some zone of the earth had this day at the moment of the stamp."""
    if day is None or len(local.written) == 10:
        return False
    moment = instant(local.written)
    return any((moment + timedelta(hours=h)).date().isoformat() == day for h in (-12, 14))


def _judged(stamps: list[Stamp], head: Stamp, rival: Stamp, day: str | None, said: list[Problem]) -> Published:
    voices = [s.written for s in stamps] + ([day] if day else [])
    near = {s: sum(apart(s.written, v) <= _FAR for v in voices) for s in (head, rival)}
    chosen = head if near[head] > near[rival] else rival if near[rival] > near[head] else None
    listed = ", ".join(f"{s.written} ({s.origin})" for s in stamps)
    outcome = f"{chosen.written} was taken, which another stamp supports" if chosen else "none was taken"
    said = [*said, problem("date-conflict", "warning", f"the page's dates differ: {listed}; {outcome}.")]
    return Published(chosen.written if chosen else None, chosen.origin if chosen else None, tuple(said))


def _timed(page: Page, first: int | None) -> Stamp | None:
    """The time element that dates the page: marked as such, or the first one at the head of the report."""
    early: Stamp | None = None
    for place, attributes in page.head.times:
        written = stamp(attributes.get("datetime"))
        if written is None:
            continue
        if "datepublished" in attributes.get("itemprop", "").lower() or "pubdate" in attributes:
            return Stamp(written, "time_element")
        near = first is None or first - 12 <= place <= first + 2
        if early is None and near:
            early = Stamp(written, "time_element")
    return early


def _searched(page: Page, address: str | None) -> Published:
    """htmldate's answer, and where in the page it stands. A day that can be read two ways is left open."""
    day = url_day(address)
    if day is not None and not implausible(day):
        return Published(day, "url")
    if len(page.cleaned) > _SEARCHED or page.tags > 60_000:
        return Published(None, None)
    if labelled := _labelled(page):
        return Published(labelled, "dateline")
    visible = "\n".join(b.words for b in page.blocks[:400])
    if two := _two_ways(visible, page.head.language):
        message = f"{two!r} can be read as two days; without another date the day stays open."
        return Published(None, None, (problem("date-ambiguous", "warning", message),))
    found = _htmldate(page, address)
    if found is None:
        return Published(None, None)
    return Published(found, _origin(page, found))


def _labelled(page: Page) -> str | None:
    """A day or moment that a short block names as that of publication (*Written: 2023-11-07 15:03*)."""
    for block in page.blocks[:400]:
        label = _LABEL.match(block.words) if len(block.words) <= 120 else None
        if label is not None:
            whole = _WHOLE.match(block.words, label.end())
            return stamp(whole.group()) if whole else date_in(block.words[label.end() :][:40])
    return None


def _two_ways(visible: str, language: str | None) -> str | None:
    """The first numeric day of the page if day and month could change places.

    With dots the day comes first everywhere; with slashes outside of English too, and in British and other English.
    """
    told = (language or "en").lower()
    match = _SLASHED.search(visible[:20_000])
    if match is None or (told not in ("en", "en-us", "en_us")):
        return None
    one, two = int(match.group(1)), int(match.group(2))
    return match.group() if one != two and 1 <= one <= 12 and 1 <= two <= 12 else None


def _htmldate(page: Page, address: str | None) -> str | None:
    """Asks htmldate about the page as it was cleaned, with its meta elements and JSON-LD put in front again."""
    from htmldate import find_date

    metas = "".join(
        "<meta" + "".join(f' {k}="{escape(v[:300])}"' for k, v in meta.items()) + ">" for meta in page.head.metas[:200]
    )
    titles = "".join(f"<title>{escape(t[:300])}</title>" for t in page.head.titles[:1])
    scripts = "".join(f'<script type="application/ld+json">{s}</script>' for s in page.head.scripts if len(s) < 100_000)
    whole = f"<html><head>{titles}{metas}{scripts}</head>{page.cleaned}</html>"
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    bounds = table("dates")["plausible"]
    try:
        found = find_date(
            whole,
            original_date=True,
            url=address,
            min_date=f"{bounds['first']}-01-01",
            max_date=f"{bounds['last']}-12-31",
        )
    except Exception:  # noqa: BLE001 -- whatever the finder trips over, the date stays open
        return None
    return stamp(found)


def _origin(page: Page, day: str) -> PublishedFrom:
    """Where a day that htmldate found stands: in the head, in a time element, or in the text."""
    compact = day.replace("-", "")
    for meta in page.head.metas:
        if day in meta.get("content", "") or compact in meta.get("content", ""):
            return "meta"
    if any(day in script for script in page.head.scripts):
        return "json_ld"
    if any(day in attributes.get("datetime", "") for _, attributes in page.head.times):
        return "time_element"
    return "dateline"
