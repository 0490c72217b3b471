"""Cuts a text into words and windows: runs of whole paragraphs, as the model was trained on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from onrecord.language.features import place_shapes, quote_states
from onrecord.language.forms import AFTER_STOP, STOP, Forms
from onrecord.language.tokens import words_in

Ints = NDArray[np.int32]

MAX_WORDS = 110
"""Wider windows read no better (measured at 70, 110, 140 and 180 words) and cost more in attention."""
MAX_PIECES = 380
_EDGE_SHAPE = 20
_CLS, _SEP = 101, 102
_BLOCK = 20_000
"""Words that are made into Python objects or pieces at once: memory stays bounded in a text of any length."""
_GROUP = 64
"""Windows whose inputs are laid out together."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text with all that the encoder is told of them; one entry a word."""

    starts: Ints
    ends: Ints
    numbers: Ints
    """Of the forms, in ``table``."""
    openers: NDArray[np.bool_]
    quotes: NDArray[np.int8]
    shapes: NDArray[np.int8]
    table: Forms

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def forms(self) -> list[str]:
        """The words as they stand."""
        names = self.table.names
        return [names[i] for i in self.numbers.tolist()]


def read_words(content: str, paragraphs: tuple[tuple[int, int], ...], table: Forms) -> Words:
    """Cuts each paragraph into words; a paragraph of blanks gives none."""
    bounds, lengths = [], []
    for start, end in paragraphs:
        found = _spans(content, start, end)
        if len(found):
            bounds.append(found)
            lengths.append(len(found) // 2)
    if not bounds:
        none = np.zeros(0, np.int32)
        return Words(none, none, none, none.astype(bool), none.astype(np.int8), none.astype(np.int8), table)
    both = np.concatenate(bounds).reshape(-1, 2)
    starts, ends = np.ascontiguousarray(both[:, 0]), np.ascontiguousarray(both[:, 1])
    del bounds, both
    n = len(starts)
    openers = np.zeros(n, bool)
    at = np.cumsum([0, *lengths])
    openers[at[:-1]] = True
    numbers = np.empty(n, np.int32)
    for a in range(0, n, _BLOCK):
        pairs = zip(starts[a : a + _BLOCK].tolist(), ends[a : a + _BLOCK].tolist(), strict=True)
        numbers[a : a + _BLOCK] = table.number([content[s:e] for s, e in pairs])
    blanks = np.ones(n, bool)
    blanks[1:] = starts[1:] != ends[:-1]
    quotes = _quotes(numbers, table, blanks, at.tolist())
    shapes = place_shapes(table.shapes(numbers), table.effects(numbers), blanks, openers).astype(np.int8)
    return Words(starts, ends, numbers, openers, quotes, shapes, table)


def _spans(content: str, start: int, end: int) -> Ints:
    """Starts and ends of the words of a paragraph in turn."""
    flat = chain.from_iterable(words_in(content, start, end))
    parts = []
    while len(part := np.fromiter(islice(flat, 2 * _BLOCK), np.int32)):
        parts.append(part)
    return np.concatenate(parts) if parts else np.zeros(0, np.int32)


def _quotes(numbers: Ints, table: Forms, blanks: NDArray[np.bool_], bounds: list[int]) -> NDArray[np.int8]:
    """Quotation states; only paragraphs that hold a mark are looked at word by word."""
    out = np.zeros(len(numbers), np.int8)
    marks = np.flatnonzero(table.marks(numbers))
    which = np.unique(np.searchsorted(np.array(bounds), marks, side="right") - 1) if len(marks) else marks
    for k in which.tolist():
        a, b = bounds[k], bounds[k + 1]
        forms = [table.names[i] for i in numbers[a:b].tolist()]
        opener = [False] * (b - a)
        opener[0] = True
        out[a:b] = quote_states(forms, blanks[a:b].tolist(), opener)
    return out


def cut_windows(words: Words, counts: NDArray[np.integer]) -> Iterator[tuple[int, int]]:
    """Word ranges of at most ``MAX_WORDS`` words and ``MAX_PIECES`` pieces, made of whole paragraphs where they fit.

    A longer paragraph is cut after its last sentence stop that fits, or in mid-sentence where there is none.
    ``counts`` are the pieces of each word.
    """
    n = len(words)
    stops = words.table.stops(words.numbers).astype(np.int8)
    start = 0
    while start < n:
        to = start + MAX_WORDS + 1
        end = start + _cut(
            words.openers[start:to].tolist(), counts[start:to].tolist(), stops[start:to].tolist(), n - start
        )
        yield start, end
        start = end


def _cut(openers: list[bool], counts: list[int], stops: list[int], left: int) -> int:
    """Words of the next window, given the words that it could hold and the next one; ``left`` are left in the text."""
    pieces, i = 2, 0
    paragraph = stop = -1
    while i < left:
        if i and openers[i]:
            paragraph = i
            pieces += 1
        pieces += counts[i]
        if i >= MAX_WORDS or pieces > MAX_PIECES:
            break
        if stops[i] == STOP or (stop == i and stops[i] == AFTER_STOP):
            stop = i + 1
        i += 1
    else:
        return left
    if openers[i]:
        end = i
    elif paragraph >= MAX_WORDS // 3:
        end = paragraph
    elif stop > MAX_WORDS // 4:
        end = stop
    elif paragraph > 0:
        end = paragraph
    else:
        end = i
    return max(end, 1)


def feeds(words: Words) -> Iterator[tuple[int, int, dict[str, Ints]]]:
    """Each window of a text with the inputs of its run of the encoder.

    ``first`` points at the first piece of each word.
    One window a run: nothing is padded, and a window cannot feel its neighbours.
    """
    counts = words.table.counts(words.numbers).astype(np.int8)  # at most wordpiece.MAX_PIECES
    group: list[tuple[int, int]] = []
    for cut in cut_windows(words, counts):
        group.append(cut)
        if len(group) == _GROUP:
            yield from _lay_out(words, counts, group)
            group = []
    if group:
        yield from _lay_out(words, counts, group)


def _lay_out(
    words: Words, counts: NDArray[np.int8], group: list[tuple[int, int]]
) -> Iterator[tuple[int, int, dict[str, Ints]]]:
    """Inputs of neighbouring windows: made at once, then cut apart."""
    low, high = group[0][0], group[-1][1]
    count = counts[low:high].astype(np.int32)
    # one mark between paragraphs, one after and one before a window
    extra = words.openers[low:high].astype(np.int32)
    heads = np.array([a for a, _ in group]) - low
    extra[heads] = 2
    extra[0] = 1
    before = np.cumsum(extra, dtype=np.int32)
    first = np.cumsum(count, dtype=np.int32) - count + before
    place = np.arange(int(count.sum()), dtype=np.int32) + np.repeat(before, count)
    total = int(first[-1] + count[-1]) + 1
    ids, shape, quote = np.full(total, _SEP, np.int32), np.full(total, _EDGE_SHAPE, np.int32), np.zeros(total, np.int32)
    ids[first[heads] - 1] = _CLS
    ids[place] = words.table.pieces(words.numbers[low:high])
    shape[place] = np.repeat(words.shapes[low:high], count)
    quote[place] = np.repeat(words.quotes[low:high], count)
    for a, b in group:
        i, j = int(first[a - low]) - 1, int(first[b - 1 - low] + count[b - 1 - low]) + 1
        out = {"ids": ids[None, i:j], "shape": shape[None, i:j], "quote": quote[None, i:j]}
        yield a, b, {**out, "first": first[None, a - low : b - low] - np.int32(i)}
