"""Word pieces of the uncased BERT vocabulary, word by word and remembered."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from onrecord.language.features import flat

MAX_PIECES = 16
"""No word gives more pieces; the rest of a longer one (an address, a blob) is not read."""

_MAX_CHARACTERS = 100


class WordPiece:
    """Greedy longest match over a vocabulary in which pieces inside a word start with ``##``.

    The algorithm of BERT (Devlin et al. 2019): lower case, accents cut off, marks apart, longest piece first,
    the unknown piece for what cannot be built.
    """

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: i for i, piece in enumerate(vocabulary)}
        self._unknown = self._ids["[UNK]"]
        self.cls, self.sep, self.pad = self._ids["[CLS]"], self._ids["[SEP]"], self._ids["[PAD]"]
        self._cache: dict[str, tuple[int, ...]] = {}

    def __call__(self, word: str) -> tuple[int, ...]:
        """The piece ids of one word, at least one and at most ``MAX_PIECES``."""
        found = self._cache.get(word)
        if found is None:
            found = self.pieces(flat(word))[:MAX_PIECES] or (self._unknown,)
            if len(self._cache) > 200_000:
                self._cache.clear()
            if len(word) <= _MAX_CHARACTERS:
                self._cache[word] = found
        return found

    def pieces(self, word: str) -> tuple[int, ...]:
        """The piece ids of a string without blanks, as the reference tokeniser gives them."""
        if len(word) > 4 * _MAX_CHARACTERS:
            return (self._unknown,)
        out: list[int] = []
        for run in _runs(word):
            out.extend(self._match(run))
        return tuple(out)

    def _match(self, run: str) -> list[int]:
        if len(run) > _MAX_CHARACTERS:
            return [self._unknown]
        out: list[int] = []
        start, n = 0, len(run)
        while start < n:
            for end in range(n, start, -1):
                piece = run[start:end] if start == 0 else "##" + run[start:end]
                found = self._ids.get(piece)
                if found is not None:
                    out.append(found)
                    start = end
                    break
            else:
                return [self._unknown]
        return out


def _runs(word: str) -> list[str]:
    """Lower-cased runs of letters and digits; marks and ideographs alone."""
    if word.isascii() and word.isalnum():
        return [word.lower()]
    runs: list[str] = []
    current: list[str] = []
    for c in unicodedata.normalize("NFD", "".join(map(str.lower, word))):  # by letter: no final sigma
        kind = unicodedata.category(c)
        if kind == "Mn" or c in "\x00\ufffd" or (kind.startswith("C") and c not in "\t\n\r"):
            continue
        if c.isspace() or kind.startswith("Z"):
            if current:
                runs.append("".join(current))
                current = []
        elif _is_mark(c, kind) or _is_ideograph(ord(c)):
            if current:
                runs.append("".join(current))
                current = []
            runs.append(c)
        else:
            current.append(c)
    if current:
        runs.append("".join(current))
    return runs


def _is_mark(c: str, kind: str) -> bool:
    code = ord(c)
    return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 or kind.startswith("P")


def _is_ideograph(code: int) -> bool:
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2A6DF
        or 0x2A700 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )
