"""Plain text: the decoded input is the text, unchanged; its parts are told apart by their look."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.model.source import Section, SectionKind, Text
from onrecord.model.spans import Span, content_id, span_of, trimmed
from onrecord.sources.lines import Unit, ends_with_stop, stamp_of, units_of
from onrecord.sources.words import table, words

_HEAD_UNITS = 12
_CREDIT = re.compile(r"\(\s*([A-Za-z]+(?: [a-z]+)?)[^()]*\)$")
_BRACKETED = re.compile(r"\([^()]*\)$")
_DASH = r"(?:--|[-–—_])"
_PLACE = r"[^\W\d_][\w.'’ ]{1,40}?"
_PLACE_UPPER = r"(?:[^\W\d_a-z][.'’/ -]?){2,40}"
_DATELINE = re.compile(
    rf"(?P<upper>{_PLACE_UPPER})(?:, {_PLACE}){{0,2}}"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?|, \d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?)?"
    rf"(?: \((?P<agency>[^()]{{2,40}})\))?(?: {_DASH} |—)(?=\S)"
)
_DATELINE_MIXED = re.compile(rf"[A-Z]{_PLACE}(?:, {_PLACE})? \([^()]{{2,40}}\) {_DASH} (?=\S)")
_INNER_STOP = re.compile(r"[a-z]{3}[.!?][\"'”’]? [A-Z]")
_MAIL = re.compile(r"(?:From|To|Cc|Date|Subject|Sent|Reply-To): ")


class Part(NamedTuple):
    """A stretch with its kind; ``heads`` are the stretches of the headings over it."""

    kind: SectionKind
    start: int
    end: int
    heads: tuple[tuple[int, int], ...] = ()


def plain_text(content: str, digest: str, title: str | None = None) -> Text:
    """The text of plain input.

    Args:
        content: the decoded input; it becomes ``Text.content`` as it is.
        digest: the source's digest, for the sections' ids.
        title: the title that the caller gave, to find the headline by.
    """
    units = units_of(content)
    parts, paragraphs = _parts(content, units, title)
    return Text(content, sections_of(content, digest, parts), tuple(paragraphs))


def sections_of(content: str, digest: str, parts: list[Part]) -> tuple[Section, ...]:
    """Sections with ids from parts; parts that hold only white space are left out."""
    made = []
    for part in parts:
        span = trimmed(content, part.start, part.end)
        if span is not None:
            heads = tuple(s for a, b in part.heads if (s := trimmed(content, a, b)) is not None)
            made.append(Section(content_id("se", digest, [span], part.kind), part.kind, span, heads))
    return tuple(made)


def dateline_end(words: str) -> int:
    """How long the dateline is with which the words begin (``MOMBASA, Kenya, Aug 14 (Tidewire) - ``); 0 without one."""
    head = words[:160]
    match = _DATELINE.match(head)
    if match is None or not _shouted(match.group("upper")):
        match = _DATELINE_MIXED.match(head)
    return match.end() if match else 0


def _shouted(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return len(letters) >= 3 and all(c.isupper() for c in letters)


def _parts(content: str, units: list[Unit], title: str | None) -> tuple[list[Part], list[tuple[int, int]]]:
    kinds = _kinds(content, units, title)
    parts: list[Part] = []
    paragraphs: list[tuple[int, int]] = []
    heads: tuple[tuple[int, int], ...] = ()
    open_kind: SectionKind | None = None  # a live entry or a box that is being gathered
    for unit, kind in zip(units, kinds, strict=True):
        here = content[unit.start : unit.end]
        cut = unit.start + dateline_end(here) if kind in ("paragraph", "quote") else unit.start
        if cut > unit.start:
            paragraphs.append((unit.start, cut))
        paragraphs.append((cut, unit.end))
        if kind == "live_entry" or (kind == "subheading" and is_box_title(here)):
            open_kind = "live_entry" if kind == "live_entry" else "box"
            stamp = len(stamp_of(here)) if kind == "live_entry" else len(here)
            heads = ((unit.start, unit.start + stamp),)
            parts.append(Part(open_kind, unit.start, unit.end, heads))
        elif kind == "subheading":
            if open_kind == "live_entry" and parts[-1].end == heads[0][1]:
                heads = (*heads, (unit.start, unit.end))
                parts[-1] = parts[-1]._replace(end=unit.end, heads=heads)
                continue
            open_kind, heads = None, ((unit.start, unit.end),)
            parts.append(Part("subheading", unit.start, unit.end))
        elif open_kind and kind in ("paragraph", "list_item", "quote", "table"):
            parts[-1] = parts[-1]._replace(end=unit.end)
        else:
            open_kind = None
            if kind in ("headline", "byline", "other", "standfirst"):
                heads = ()
            if cut > unit.start:
                parts.append(Part("dateline", unit.start, cut))
            parts.append(Part(kind, cut, unit.end, heads if kind not in ("headline", "dateline") else ()))
    return parts, paragraphs


def _kinds(content: str, units: list[Unit], title: str | None) -> list[SectionKind]:
    """One kind for each unit, first by its own look, then by its place in the head of the text."""
    wanted = _folded(title or "")
    texts = [content[u.start : u.end] for u in units]
    titles = [bool(wanted) and _folded(t) == wanted for t in texts]
    last_title = max((i for i, found in enumerate(titles) if found), default=-1)
    kinds: list[SectionKind] = []
    in_head = True
    for i, (unit, here) in enumerate(zip(units, texts, strict=True)):
        kind = _own_kind(unit, here)
        if titles[i]:
            kind, in_head = "headline", True
        elif kind == "paragraph":
            if _is_line(here):
                last = i + 1 == len(units)
                kind = _head_kind(units, texts, kinds, i, i <= last_title) if in_head else _line_kind(texts, i, last)
            else:
                in_head = False
        elif kind in ("list_item", "live_entry", "table", "quote"):
            in_head = False
        kinds.append(kind)
    return kinds


def _own_kind(unit: Unit, here: str) -> SectionKind:
    if unit.mark == "quote":
        return "quote"
    if unit.mark == "bullet":
        return "list_item"
    if unit.mark == "table":
        return "table"
    if unit.mark == "stamp":
        return "live_entry"
    if _MAIL.match(here):
        return "other"
    if here.startswith(tuple(table("plain")["byline"])) and len(here.split()) <= 14 and not ends_with_stop(here):
        return "byline"
    if match := _CREDIT.match(here):
        known = words("plain", "credit")
        start = match.group(1).lower()
        return "byline" if start in known or start.split()[0] + " by" in known else "other"
    if _BRACKETED.match(here) and len(here) <= 200:
        return "other"
    return "paragraph"


def _is_line(here: str) -> bool:
    """Short and without a final stop: a heading, a name, a date, not a sentence."""
    return (
        len(here) <= 250
        and not _INNER_STOP.search(here)
        and (not ends_with_stop(here) or (here.endswith("?") and len(here) <= 80))
    )


def _head_kind(
    units: list[Unit], texts: list[str], before: list[SectionKind], i: int, title_follows: bool
) -> SectionKind:
    """The kind of a stopless line in the head of the text, where no paragraph has come yet (or since a headline)."""
    here = texts[i]
    if len(texts) == 1:
        return "paragraph"
    if date_in(here) is not None and len(here.split()) <= 12:
        return "dateline"
    if "headline" not in before[:200]:  # bounded: a head of more lines than that is none
        return "other" if title_follows and len(here.split()) < 5 else "headline"
    if i and before[i - 1] == "byline" and units[i].block == units[i - 1].block:
        return "byline"
    if i and before[i - 1] == "headline" and len(here.split()) >= 6 and not here.isupper():
        return "standfirst"
    if (
        i < _HEAD_UNITS
        and i
        and units[i].block == units[i - 1].block
        and before[i - 1] in ("headline", "other", "dateline")
    ):
        return "other"
    return _line_kind(texts, i, i + 1 == len(texts))


def _line_kind(texts: list[str], i: int, last: bool) -> SectionKind:
    """The kind of a stopless line between paragraphs: a subheading if something stands under it."""
    here = texts[i]
    if last or len(here) > 100 or len(here.split()) > 14:
        return "paragraph" if len(here.split()) > 14 else "other"
    return "subheading"


def is_box_title(here: str) -> bool:
    """Whether a heading names a box that stands beside the story (*The basics*)."""
    name = here.split(":")[0].strip(" ?!.–—-").lower().replace("’", "'")
    return name in words("plain", "box")


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()


_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def date_in(words_: str) -> str | None:
    """The first whole calendar day (day, month in English words, year) in the words, as ``YYYY-MM-DD``."""
    months = table("plain")["months"]
    for pattern, order in ((_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"), (_ISO, "ymd")):
        for match in pattern.finditer(words_[:400]):
            got = dict(zip(order, match.groups(), strict=True))
            month = months.get(got["m"].lower()) if order != "ymd" else int(got["m"])
            if month and 1 <= month <= 12 and 1 <= int(got["d"]) <= 31:
                return f"{int(got['y']):04d}-{month:02d}-{int(got['d']):02d}"
    return None


def dateline_date(text: Text) -> str | None:
    """The day that a dateline or a line of the head names with its year; None for none, or where two differ."""
    days = [
        day
        for s in text.sections
        if s.kind in ("dateline", "byline") and s.span.start < 3000 and (day := date_in(s.span.text)) is not None
    ]
    return days[0] if days and all(d == days[0] for d in days) else None


def spans_of(content: str, ranges: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Spans of ranges."""
    return tuple(span_of(content, a, b) for a, b in ranges)
