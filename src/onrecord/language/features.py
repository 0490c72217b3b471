"""What the encoder is told of a word beside its pieces: its letter case, the blank before it, and the quotation state.

The vocabulary is uncased, so letter case comes in by a small embedding.
Quotation marks of all styles become one mark for the word pieces; the state tells opening from closing, so a text reads
the same with straight, curly or doubled single marks.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]

SHAPES = 10
"""Letter-case classes; a shape id is the class, plus ``SHAPES`` when a blank or a paragraph start stands before."""

OUTSIDE, OPENING, INSIDE, CLOSING = range(4)

_OPEN = frozenset("\u201c\u201e\u00ab\u201f") | {"``", "\u2018\u2018", "<<"}
_CLOSE = frozenset("\u201d\u00bb") | {"\u2019\u2019", ">>"}
_STRAIGHT = frozenset(('"', "''", "\uff02"))
_SINGLE = frozenset("'\u2018\u2019\u201a`")
_ENDERS = frozenset(".!?:\u2026")
_SKIPPED = _OPEN | _CLOSE | _STRAIGHT | _SINGLE | frozenset("()[]-\u2013\u2014*\u2022")
_FLAT = {"\u2019": "'", "\u2018": "'", "\u201a": "'", "`": "'", "\u2026": "..."}


def flat(word: str) -> str:
    """The word as the word pieces see it: one style of quotation marks and apostrophes."""
    if word in _OPEN or word in _CLOSE or word in _STRAIGHT:
        return '"'
    if word in _FLAT:
        return _FLAT[word]
    return word.replace("\u2019", "'").replace("\u2018", "'") if len(word) > 1 else word


def word_shape(word: str) -> int:
    """The letter-case class: 0 no letter or digit, 1 lower, 2 capital first, 4 all capitals, 5 one capital letter,

    6 mixed, 7 digits, 8 letters and digits, 9 letters without case.  (3, capital at a sentence start, needs the place.)
    """
    if word.isalpha() and len(word) <= 64:
        if word.islower():
            return 1
        if word.isupper():
            return 4 if len(word) > 1 else 5
        if word[0].isupper() and word[1:].islower():
            return 2
    letters = digits = upper = lower = 0
    for c in word[:64]:
        if c.isalpha():
            letters += 1
            upper += c.isupper()
            lower += c.islower()
        elif c.isdigit():
            digits += 1
    if not letters:
        return 7 if digits else 0
    if digits:
        return 8
    if not upper:
        return 1 if lower else 9
    if not lower:
        return 5 if letters == 1 else 4
    first = next(c for c in word[:64] if c.isalpha())
    return 2 if upper == 1 and first.isupper() else 6


KEEPS = 2


def start_effect(word: str, shape: int) -> int:
    """What a word does to whether the next one stands at a sentence start: 1 it does, 0 it does not, ``KEEPS``."""
    if shape:
        return 0
    if word[-1] in _ENDERS:
        return 1
    return KEEPS if word in _SKIPPED else 0


def is_quotation_mark(word: str) -> bool:
    """Whether the quotation state may change at a word."""
    return len(word) < 3 and (word in _OPEN or word in _CLOSE or word in _STRAIGHT or word in _SINGLE)


def shapes(words: list[str], blanks: list[bool], openers: list[bool], cache: dict[str, int] | None = None) -> list[int]:
    """A shape id for each word. ``blanks``: a blank stands before; ``openers``: first word of a paragraph."""
    cache = {} if cache is None else cache
    for word in words:
        if word not in cache:
            cache[word] = word_shape(word)
    own = [cache[word] for word in words]
    effects = [start_effect(word, shape) for word, shape in zip(words, own, strict=True)]
    found: list[int] = place_shapes(*(np.array(v, np.int32) for v in (own, effects, blanks, openers))).tolist()
    return found


def place_shapes(own: Ints, effects: Ints, blanks: NDArray[Any], openers: NDArray[Any]) -> Ints:
    """Shape ids from the letter-case class and the effect (see ``start_effect``) of each word."""
    here = np.arange(len(own), dtype=np.int32)
    # the last word before each that settled the matter, and the last paragraph start up to each
    settled = np.maximum.accumulate(np.where(effects != KEEPS, here, -1))
    settled = np.concatenate([np.full(1, -1, np.int32), settled])[:-1]
    opener = np.maximum.accumulate(np.where(openers, here, -1))
    at_start = (opener > settled) | (settled < 0) | (effects[settled] == 1)
    found: Ints = np.where((own == 2) & at_start, 3, own) + np.where((blanks != 0) | (openers != 0), SHAPES, 0)
    return found.astype(np.int32)


def quote_states(words: list[str], blanks: list[bool], openers: list[bool]) -> list[int]:
    """The quotation state of each word; it starts anew in each paragraph.

    A single mark counts as a quotation mark when it opens before a word and closes in the same paragraph.
    """
    out = [OUTSIDE] * len(words)
    inside = False
    single = -1
    n = len(words)
    for i, word in enumerate(words):
        if openers[i]:
            _undo(out, single, i)
            inside, single = False, -1
        if len(word) < 3:
            if word in _OPEN:
                out[i], inside = OPENING, True
                continue
            if word in _CLOSE:
                out[i], inside = CLOSING, False
                continue
            if word in _STRAIGHT:
                out[i] = CLOSING if inside else OPENING
                inside = not inside
                continue
            if word in _SINGLE and not inside:
                last = i + 1 == n or openers[i + 1]
                glued = not last and not blanks[i + 1]
                free = blanks[i] or openers[i] or out[i - 1] == OPENING or words[i - 1] in _SKIPPED
                if single < 0 and free and glued and word != "\u2019":
                    out[i], single = OPENING, i
                    continue
                if single >= 0 and not blanks[i] and i > single + 1:
                    owner = words[i - 1][-1] in "sS" and not last and blanks[i + 1] and words[i + 1][:1].islower()
                    if not owner or not _closes_later(words, blanks, openers, i + 1):
                        out[i], single = CLOSING, -1
                        continue
        out[i] = INSIDE if inside or single >= 0 else OUTSIDE
    _undo(out, single, n)
    return out


def _undo(out: list[int], single: int, end: int) -> None:
    """Takes back a single mark that never closed."""
    if single >= 0:
        out[single:end] = [OUTSIDE if state == INSIDE or j == 0 else state for j, state in enumerate(out[single:end])]


def _closes_later(words: list[str], blanks: list[bool], openers: list[bool], start: int) -> bool:
    """Whether a closing single mark follows within the next 60 words of the paragraph."""
    for j in range(start, min(start + 60, len(words))):
        if openers[j]:
            return False
        if words[j] in _SINGLE:
            return not blanks[j]
    return False
