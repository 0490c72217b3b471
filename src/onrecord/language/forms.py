"""The word forms met so far, with all that is told of a form whatever its place: found once, looked up by number then.

A text holds few distinct forms, so a word costs one look into a dictionary; the rest is done for all words at once.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.language.features import is_quotation_mark, start_effect, word_shape
from onrecord.language.wordpiece import WordPiece

Ints = NDArray[np.int32]

NO_STOP, STOP, AFTER_STOP = range(3)
"""Whether a sentence may end at a form: not there, there, or there if one ended just before."""

_STOPS = frozenset(".!?") | {"...", "\u2026", "!!", "??", "?!"}
_AFTER_STOP = frozenset("\"'\u201d\u2019)]") | {"''"}
_MOST_FORMS = 200_000
_MOST_LETTERS = 4_000_000
_SHAPE, _EFFECT, _MARK, _STOP, _COUNT, _OFFSET = range(6)


class Forms:
    """Numbers forms from 0 and keeps a row of facts and the word pieces of each."""

    def __init__(self, pieces: WordPiece) -> None:
        self._make = pieces
        self.clear()

    def clear(self) -> None:
        """Forgets all forms; numbers given before mean nothing any more."""
        self.names: list[str] = []
        """The forms by number."""
        self._numbers: dict[str, int] = {}
        self._rows = np.zeros((1024, 6), np.int32)
        self._pieces = np.zeros(4096, np.int32)
        self._used = self._letters = 0

    def trim(self) -> None:
        """Forgets all forms if they have become too many. To be called between texts."""
        if len(self.names) > _MOST_FORMS or self._letters > _MOST_LETTERS:
            self.clear()

    def number(self, forms: Sequence[str]) -> Ints:
        """The number of each form; new ones are taken up."""
        known = self._numbers
        found = list(map(known.get, forms))
        if None in found:
            found = [self._add(f) if n is None else n for f, n in zip(forms, found, strict=True)]
        return np.array(found, np.int32)

    def _add(self, form: str) -> int:
        number = self._numbers.get(form)
        if number is not None:  # twice in one list
            return number
        number = self._numbers[form] = len(self.names)
        self.names.append(form)
        self._letters += len(form)
        pieces = self._make(form)
        if number == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        while self._used + len(pieces) > len(self._pieces):
            self._pieces = np.concatenate([self._pieces, np.zeros_like(self._pieces)])
        shape = word_shape(form)
        stop = STOP if form in _STOPS else AFTER_STOP if form in _AFTER_STOP else NO_STOP
        mark = is_quotation_mark(form)
        self._rows[number] = (shape, start_effect(form, shape), mark, stop, len(pieces), self._used)
        self._pieces[self._used : self._used + len(pieces)] = pieces
        self._used += len(pieces)
        return number

    def _column(self, numbers: Ints, column: int) -> Ints:
        found: Ints = self._rows[numbers, column]
        return found

    def shapes(self, numbers: Ints) -> Ints:
        """The letter-case class of each, as ``features.word_shape`` gives it."""
        return self._column(numbers, _SHAPE)

    def effects(self, numbers: Ints) -> Ints:
        """What each does to a sentence start, as ``features.start_effect`` gives it."""
        return self._column(numbers, _EFFECT)

    def marks(self, numbers: Ints) -> NDArray[np.bool_]:
        """Which are quotation marks."""
        found: NDArray[np.bool_] = self._column(numbers, _MARK) > 0
        return found

    def stops(self, numbers: Ints) -> Ints:
        """``NO_STOP``, ``STOP`` or ``AFTER_STOP`` of each."""
        return self._column(numbers, _STOP)

    def counts(self, numbers: Ints) -> Ints:
        """How many word pieces each has."""
        return self._column(numbers, _COUNT)

    def pieces(self, numbers: Ints) -> Ints:
        """The word pieces of all of them, one after the other."""
        count = self._column(numbers, _COUNT)
        shift = self._column(numbers, _OFFSET) - (np.cumsum(count, dtype=np.int32) - count)
        found: Ints = self._pieces[np.arange(int(count.sum()), dtype=np.int32) + np.repeat(shift, count)]
        return found
