"""Ties an extractor's lines to the blocks of a page."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from onrecord.sources.page import Block

_LONG = 40  # folded characters from which a block that stands twice on a page is one text shown twice
_SHARE = 0.6


class Aligned(NamedTuple):
    """Which blocks the extractor chose, and how many of its letters were found in none of them."""

    chosen: list[bool]
    letters: int
    lost: int


def folded(line: str) -> str:
    """Letters and digits only: what is left of a line when spaces, bars, bullets and quotes are taken away."""
    return "".join(c for c in line if c.isalnum())


def align(blocks: list[Block], lines: list[str]) -> Aligned:
    """Chooses the blocks that hold the lines.

    A block is chosen when its letters are a line (or a table cell of one), when its own lines are, or when most of its
    word triples stand in the lines that no block has whole (the extractor leaves out words inside a block at times).
    Where a text stands in more blocks than the extractor has it, the block among chosen neighbours is taken.
    """
    known = Counter(key for line in lines for part in {line, *line.split("|")} if (key := folded(part)))
    keys = [folded(b.words) for b in blocks]
    chosen = [key in known or _by_lines(block, known) for key, block in zip(keys, blocks, strict=True)]
    held = {folded(part) for b, c in zip(blocks, chosen, strict=True) if c for part in {b.words, *b.words.split("\n")}}
    rest = [line for line in lines if folded(line) not in held]
    grams = {size: _grams(rest, size) for size in (3, 4, 5)}
    chosen = [c or _by_words(block, grams) for c, block in zip(chosen, blocks, strict=True)]
    _drop_doubles(keys, chosen, known)
    letters = sum(len(folded(line)) for line in lines)
    return Aligned(chosen, letters, _lost(lines, blocks, keys, chosen))


def _by_lines(block: Block, known: Counter[str]) -> bool:
    parts = [key for part in block.words.split("\n") if (key := folded(part))]
    return len(parts) > 1 and 2 * sum(len(p) for p in parts if p in known) > sum(map(len, parts))


def _words(line: str) -> list[str]:
    return [key for word in line.split() if (key := folded(word))]


def _grams(lines: list[str], size: int) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    words = [w for line in lines for w in _words(line)]
    for i in range(len(words) - size + 1):
        found.add(tuple(words[i : i + size]))
    return found


def _by_words(block: Block, grams: dict[int, set[tuple[str, ...]]]) -> bool:
    words = _words(block.words)
    if len(words) < 3:
        return False
    if len(words) <= 5:
        return tuple(words) in grams[len(words)]
    here = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
    return sum(g in grams[3] for g in here) >= _SHARE * len(here)


def _drop_doubles(keys: list[str], chosen: list[bool], known: Counter[str]) -> None:
    """Of blocks with the same words keeps as many as the extractor has, those beside other chosen blocks first."""
    places: dict[str, list[int]] = {}
    for i, key in enumerate(keys):
        if chosen[i]:
            places.setdefault(key, []).append(i)
    for key, found in places.items():
        wanted = 1 if len(key) >= _LONG else max(1, known[key])
        if len(found) > wanted:
            ranked = sorted(found, key=lambda i: (-_neighbours(chosen, i), i))
            for i in ranked[wanted:]:
                chosen[i] = False


def _neighbours(chosen: list[bool], i: int) -> int:
    return sum(chosen[max(0, i - 3) : i]) + sum(chosen[i + 1 : i + 4])


def _lost(lines: list[str], blocks: list[Block], keys: list[str], chosen: list[bool]) -> int:
    """Letters of lines of which no chosen block has the words."""
    held = {key for key, c in zip(keys, chosen, strict=True) if c}
    grams = _grams([b.words for b, c in zip(blocks, chosen, strict=True) if c], 3)
    lost = 0
    for line in lines:
        key = folded(line)
        if key in held or ("|" in line and all(folded(cell) in held for cell in line.split("|") if folded(cell))):
            continue
        words = _words(line)
        here = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
        if not here or 2 * sum(g in grams for g in here) < len(here):
            lost += len(key)
    return lost
