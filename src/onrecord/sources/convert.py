"""Offsets in other units. A record counts Unicode code points; files count bytes, browsers count UTF-16 units."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

Map = tuple[tuple[int, int, int], ...]


def byte_offsets(text: str, points: Iterable[int], codec: str = "utf-8") -> list[int]:
    """The byte offset of each code-point offset in the text's encoded form, in the order given.

    For a plain text whose source began with a byte order mark, add the mark's length (3 for UTF-8).

    Raises:
        IndexError: an offset lies outside of the text.
    """
    return _converted(text, points, lambda part: len(part.encode(codec, "surrogatepass")))


def utf16_offsets(text: str, points: Iterable[int]) -> list[int]:
    """The offset in UTF-16 code units (what JavaScript counts) of each code-point offset, in the order given."""
    return _converted(text, points, lambda part: len(part) + sum(c > "\uffff" for c in part))


def points_of_utf16(text: str, units: Iterable[int]) -> list[int]:
    """The code-point offset of each UTF-16 offset; one inside a surrogate pair counts as the pair's start."""
    wanted = list(units)
    steps = [0]
    for c in text:
        steps.append(steps[-1] + (2 if c > "\uffff" else 1))
    if any(u < 0 or u > steps[-1] for u in wanted):
        raise IndexError("a UTF-16 offset lies outside of the text")
    return [bisect_right(steps, u) - 1 for u in wanted]


def _converted(text: str, points: Iterable[int], size: Callable[[str], int]) -> list[int]:
    wanted = list(points)
    if any(p < 0 or p > len(text) for p in wanted):
        raise IndexError("a code-point offset lies outside of the text")
    found: dict[int, int] = {}
    at = done = 0
    for point in sorted(set(wanted)):
        done += size(text[at:point])
        found[point] = done
        at = point
    return [found[p] for p in wanted]


def source_stretch(source_map: Map, length: int, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of the decoded page from which ``text[start:end]`` was drawn; None where it is all made up.

    Args:
        source_map: ``Source.source_map``.
        length: how long the text is.
        start, end: code points of the text.
    """
    starts = [run[0] for run in source_map]
    found: list[tuple[int, int]] = []
    for i in range(max(0, bisect_right(starts, start) - 1), len(source_map)):
        at, begin, finish = source_map[i]
        until = starts[i + 1] if i + 1 < len(starts) else length
        if at >= end:
            break
        if begin == finish or until <= start:
            continue
        if finish - begin == until - at:  # character by character
            found.append((begin + max(0, start - at), finish - max(0, until - end)))
        else:
            found.append((begin, finish))
    return (found[0][0], max(f[1] for f in found)) if found else None


def untied(text: str, page: str, source_map: Map) -> list[int]:
    """The indices of runs whose stretch of the page does not read as their stretch of the text: none, if all is well.

    A run of equal lengths must agree character by character (white space with white space); one of unequal lengths must
    read the same once references are decoded and white space is folded; a run without a stretch must be white space.
    """
    from onrecord.sources.tokens import decoded

    bad = []
    for i, (at, begin, finish) in enumerate(source_map):
        until = source_map[i + 1][0] if i + 1 < len(source_map) else len(text)
        words, there = text[at:until], page[begin:finish]
        if begin == finish:
            good = words.isspace()
        else:
            good = _same(words, there) or words == decoded(there) or _is_break(words, there)
        if not good:
            bad.append(i)
    return bad


def _same(words: str, there: str) -> bool:
    """Character by character, white space standing for white space; folded white space is one blank."""
    if len(words) != len(there):
        return words == " " and there.isspace()
    return all(a == b or (a.isspace() and b.isspace()) for a, b in zip(words, there, strict=True))


def _is_break(words: str, there: str) -> bool:
    return words == "\n" and (there.startswith("<") or there.isspace())
