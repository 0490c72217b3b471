"""Finds where proposed words stand: letter by letter, whole words, at one place or at the one nearest the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language.analysis import Range
from onrecord.model.spans import trimmed

_RIM = '"\u201c\u201d\u201e\u00ab\u00bb'
_MOST = 200
"""Places of the same words that are looked at; words that stand oftener say nothing about where they were found."""


class Unclear(Exception):
    """A proposal that does not hold; the message says why, ``code`` is the problem's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Placed:
    """The stretches (code points) of a proposal's words."""

    content: tuple[Range, ...]
    speaker: Range | None
    cue: tuple[Range, ...]


def place(
    text: str, piece: Range, paragraphs: Sequence[Range], content: list[str], speaker: str | None, cue: list[str]
) -> Placed:
    """Where the words of a proposal stand in a piece of the text.

    The longest part of the content leads. It must stand at one place, or else the one place that has the other words
    nearest to it is taken; the other words stand in the same paragraph or the next on either side.

    Raises:
        Unclear: words do not stand there (``proposal-not-verbatim``), or it is open where (``proposal-unclear``).
    """
    parts = [p for p in map(_bare, content) if p]
    if not parts:
        raise Unclear("proposal-malformed", "proposed a statement without words")
    others = [p for p in [*cue, speaker or ""] if p.strip()]
    places = {words: _occurrences(text, piece, words) for words in dict.fromkeys([*parts, *map(str.strip, others)])}
    for words, found in places.items():
        if not found:
            raise Unclear("proposal-not-verbatim", f"proposed words that do not stand in the report: {words[:80]!r}")
    lead = max(parts, key=len)
    leads = places[lead]
    rest = [w for w in places if w != lead]
    start = leads[0]
    if len(leads) > 1:
        costs = sorted((sum(_distance(at, places[w]) for w in rest), at) for at in leads)
        if not rest or len(leads) >= _MOST or costs[0][0] == costs[1][0]:
            raise Unclear("proposal-unclear", f"proposed words that stand at {len(leads)} places: {lead[:80]!r}")
        start = costs[0][1]
    taken: list[Range] = []

    def put(words: str) -> Range:
        at = start if words == lead and not taken else _nearest(start, places[words], len(words), taken)
        if at is None or abs(_number(paragraphs, at) - _number(paragraphs, start)) > 1:
            raise Unclear("proposal-unclear", f"proposed words that stand elsewhere in the report: {words[:80]!r}")
        taken.append((at, at + len(words)))
        return taken[-1]

    first = put(lead)
    said = [first, *(put(p) for k, p in enumerate(parts) if k != parts.index(lead))]
    cues = [put(c.strip()) for c in cue if c.strip()]
    who = put(speaker.strip()) if speaker and speaker.strip() else None
    return Placed(tuple(sorted(said)), who, tuple(sorted(cues)))


def _bare(words: str) -> str:
    """The words without quotation marks around them and without the comma before a closing one."""
    span = trimmed(words, 0, len(words), _RIM)
    return span.text.rstrip(",").rstrip() if span else ""


def _occurrences(text: str, piece: Range, words: str) -> list[int]:
    """Where the words stand as whole words, in order; at most ``_MOST`` places."""
    found: list[int] = []
    at = text.find(words, *piece)
    while at >= 0 and len(found) < _MOST:
        end = at + len(words)
        inside = at > 0 and text[at - 1].isalnum() and words[0].isalnum()
        inside |= end < len(text) and text[end].isalnum() and words[-1].isalnum()
        if not inside:
            found.append(at)
        at = text.find(words, at + 1, piece[1])
    return found


def _distance(at: int, places: list[int]) -> int:
    k = bisect_left(places, at)
    return min(abs(p - at) for p in places[max(0, k - 1) : k + 1])


def _nearest(at: int, places: list[int], length: int, taken: list[Range]) -> int | None:
    """The place nearest to ``at`` that is clear of what is taken."""
    free = [p for p in places if all(p + length <= s or e <= p for s, e in taken)]
    return min(free, key=lambda p: (abs(p - at), p)) if free else None


def _number(paragraphs: Sequence[Range], at: int) -> int:
    return bisect_right(paragraphs, (at, 1 << 62))
