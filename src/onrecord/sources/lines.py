"""Lines of a plain text, and which of them belong together as one paragraph."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.sources.words import table

# Every line end that Unicode knows; FF and PS also end a paragraph, which a blank line between does too.
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BULLET = re.compile(r"[ \t\u00a0]*(?:[•‣▪●◦∙*·►➤–]|-{1,2}|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)")
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_STAMP = re.compile(
    r"(?:\d{1,2}[:.]\d{2}|\d{1,2}(?=[ \u00a0]?[ap]\.?m))(?:[ \u00a0]?[ap]\.?m\b\.?)?"
    r"(?:[ \u00a0]?(?:[A-Z]{2,5}|local time))?(?=[ \t]*(?:$|[-–—:|]))"
)
_STOP = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_TABULAR = re.compile(r"\S(?:\t+|[ ]{3,}|[ ]*\|[ ]*)(?=\S)")
_FIRST_WORD = re.compile(r"\S+")
_NARROW, _WIDE = 45, 120


class Line(NamedTuple):
    """A line without its end: where it starts and ends, white space at its rims left out."""

    start: int
    end: int
    body: int  # where the words start, after a bullet or quote mark
    mark: str  # "", "bullet", "quote", "stamp", "table"


class Unit(NamedTuple):
    """Lines that make one paragraph. ``block`` numbers the stretches between blank lines."""

    start: int
    end: int
    mark: str
    block: int


def units_of(content: str) -> list[Unit]:
    """The paragraphs of a plain text, in order; they cover all that is not white space, bullets and quote marks.

    A single line end inside running prose is a wrapped line and joins; a list of one-line paragraphs, and the lines
    of a heading block, stay apart: line widths, final stops and the case of the next letter decide.
    """
    blocks = _blocks(content)
    width = _wrap_width(content, blocks)
    units: list[Unit] = []
    for number, block in enumerate(blocks):
        first = last = block[0]
        for line in block[1:]:
            if _joins(content, last, line, width):
                last = line
                continue
            units.append(Unit(first.body, last.end, first.mark, number))
            first = last = line
        units.append(Unit(first.body, last.end, first.mark, number))
    return units


def ends_with_stop(words: str) -> bool:
    """Whether the words end like a sentence (closing quotes and brackets passed over)."""
    return bool(_STOP.search(words[-8:]))


def stamp_of(words: str) -> str:
    """The clock time with which the words begin (``17:05 CEST``), or an empty string."""
    match = _STAMP.match(words[:40])
    return match.group() if match else ""


def _blocks(content: str) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    fresh, at = True, 0
    while at <= len(content):
        match = _LINE_END.search(content, at)
        end = match.start() if match else len(content)
        line = _line(content, at, end)
        if line is None:
            fresh = True
        elif fresh:
            blocks.append([line])
            fresh = False
        else:
            blocks[-1].append(line)
        if match is None:
            break
        fresh = fresh or match.group() in "\x0c\u2029"
        at = match.end()
    return blocks


def _line(content: str, start: int, end: int) -> Line | None:
    while start < end and _blank(content[start]):
        start += 1
    while end > start and _blank(content[end - 1]):
        end -= 1
    if start == end:
        return None
    if match := _QUOTED.match(content, start, end):
        return Line(start, end, match.end(), "quote") if match.end() < end else None
    if match := _BULLET.match(content, start, end):
        return Line(start, end, match.end(), "bullet")
    if stamp_of(content[start : min(end, start + 40)]):
        return Line(start, end, start, "stamp")
    if len(_TABULAR.findall(content[start : min(end, start + 2000)])) >= 2:
        return Line(start, end, start, "table")
    return Line(start, end, start, "")


def _blank(character: str) -> bool:
    return character.isspace() or character in "\ufeff\u200b\u2060"


def _wrap_width(content: str, blocks: list[list[Line]]) -> int:
    """The column at which the text is wrapped by hand; 0 where its lines are paragraphs.

    Lines inside a block (not its last) tell: of a wrapped text they are of middling, even length and mostly do not end
    with a stop.
    """
    inner = sorted(a.end - a.start for block in blocks for a in block[:-1] if a.mark in ("", "bullet"))
    inner = [n for n in inner if n >= _NARROW]
    if not inner or inner[len(inner) // 2] > _WIDE:
        return 0
    ends = [content[a.start : a.end] for block in blocks for a in block[:-1] if a.end - a.start >= _NARROW]
    if 2 * sum(map(ends_with_stop, ends)) > len(ends):
        return 0
    return inner[min(len(inner) - 1, int(0.95 * len(inner)))]


def _joins(content: str, above: Line, below: Line, width: int) -> bool:
    """Whether the line below goes on with the sentence or paragraph of the line above."""
    if below.mark in ("bullet", "stamp", "table") or above.mark in ("stamp", "table"):
        return False
    if (below.mark == "quote") != (above.mark == "quote"):
        return False
    words = content[above.body : above.end]
    stop = ends_with_stop(words)
    starts_low = content[below.body].islower()
    if starts_low and not stop:
        return True
    if not width or _is_byline(words) or _is_byline(content[below.body : below.end]):
        return False
    match = _FIRST_WORD.match(content, below.body, min(below.end, below.body + 80))
    full = above.end - above.start + 1 + len(match.group() if match else "") > width
    if stop:
        return full and above.end - above.start >= _NARROW
    return full or (above.end - above.start >= 0.5 * width and not _headed(words))


def _headed(words: str) -> bool:
    """Whether the words are set like a heading: all capitals."""
    return words.isupper()


def _is_byline(words: str) -> bool:
    return words.startswith(tuple(table("plain")["byline"])) and len(words.split()) <= 14
