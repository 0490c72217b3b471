"""Cuts a text into words and windows: runs of whole paragraphs, as the model was trained on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.language.features import quote_states, shapes
from onrecord.language.tokens import Span, split_words
from onrecord.language.wordpiece import WordPiece

Ints = NDArray[np.int32]

MAX_WORDS = 110
"""Wider windows read no better (measured at 70, 110, 140 and 180 words) and cost more in attention."""
MAX_PIECES = 380
_STOPS = frozenset(".!?") | {"...", "\u2026", "!!", "??", "?!"}
_AFTER_STOP = frozenset("\"'\u201d\u2019)]") | {"''"}
_EDGE_SHAPE = 20
_CLS, _SEP = 101, 102


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text with all that the encoder is told of them; one entry a word."""

    spans: list[Span]
    forms: list[str]
    openers: list[bool]
    quotes: list[int]
    shapes: list[int]


def read_words(content: str, paragraphs: tuple[tuple[int, int], ...], cache: dict[str, int]) -> Words:
    """Cuts each paragraph into words; a paragraph of blanks gives none."""
    spans: list[Span] = []
    openers: list[bool] = []
    for start, end in paragraphs:
        found = split_words(content, start, end)
        if found:
            openers.extend([True] + [False] * (len(found) - 1))
            spans.extend(found)
    forms = [content[s:e] for s, e in spans]
    blanks = [True] * len(spans)
    last = -1
    for i, (s, e) in enumerate(spans):
        blanks[i] = s != last
        last = e
    return Words(spans, forms, openers, quote_states(forms, blanks, openers), shapes(forms, blanks, openers, cache))


def cut_windows(words: Words, counts: list[int]) -> list[tuple[int, int]]:
    """Word ranges of at most ``MAX_WORDS`` words and ``MAX_PIECES`` pieces, made of whole paragraphs where they fit.

    A longer paragraph is cut after its last sentence stop that fits, or in mid-sentence where there is none.
    """
    openers = words.openers
    n = len(openers)
    out: list[tuple[int, int]] = []
    start = 0
    while start < n:
        pieces = 2
        i = start
        paragraph = stop = -1
        while i < n:
            if i > start and openers[i]:
                paragraph = i
                pieces += 1
            pieces += counts[i]
            if i - start >= MAX_WORDS or pieces > MAX_PIECES:
                break
            if words.forms[i] in _STOPS or (stop == i and words.forms[i] in _AFTER_STOP):
                stop = i + 1
            i += 1
        if i >= n:
            out.append((start, n))
            break
        if openers[i]:
            end = i
        elif paragraph > 0 and paragraph - start >= MAX_WORDS // 3:
            end = paragraph
        elif stop > start + MAX_WORDS // 4:
            end = stop
        elif paragraph > 0:
            end = paragraph
        else:
            end = i
        end = max(end, start + 1)
        out.append((start, end))
        start = end
    return out


def feeds(words: Words, pieces: WordPiece) -> Iterator[tuple[int, int, dict[str, Ints]]]:
    """Each window of a text with the inputs of its run of the encoder.

    ``first`` points at the first piece of each word.
    One window a run: nothing is padded, and a window cannot feel its neighbours.
    """
    ids = [pieces(w) for w in words.forms]
    counts = [len(w) for w in ids]
    flat = np.fromiter((i for w in ids for i in w), np.int32, sum(counts))
    count = np.array(counts, np.int64)
    offset = np.concatenate([[0], np.cumsum(count)])
    opener = np.array(words.openers, bool)
    shape, quote = np.array(words.shapes, np.int32), np.array(words.quotes, np.int32)
    for a, b in cut_windows(words, counts):
        breaks = opener[a:b].copy()
        breaks[0] = False
        own = offset[a:b] - offset[a]
        first = 1 + own + np.cumsum(breaks)
        word = np.repeat(np.arange(b - a), count[a:b])
        place = np.arange(len(word)) + (first - own)[word]
        length = len(word) + 2 + int(breaks.sum())
        out = {
            "ids": np.full((1, length), _SEP, np.int32),
            "shape": np.full((1, length), _EDGE_SHAPE, np.int32),
            "quote": np.zeros((1, length), np.int32),
        }
        out["ids"][0, 0] = _CLS
        out["ids"][0, place] = flat[offset[a] : offset[b]]
        out["shape"][0, place] = shape[a:b][word]
        out["quote"][0, place] = quote[a:b][word]
        out["first"] = first[None].astype(np.int32)
        yield a, b, out
