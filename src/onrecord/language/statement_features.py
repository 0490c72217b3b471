"""What is plain to see of a statement and of two of them: inputs of the heads that judge statements.

The same code makes the inputs of training and of reading.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.language.mentions import kind_of_pronoun

Ints = NDArray[np.int64]

NOTHING, CUE, SPEAKER, CONTENT, OTHER_CUE, OTHER_SPEAKER, OTHER_CONTENT = range(7)
"""What a word is to the statement that is looked at, or to another one."""
MARKS = ("evidence", "certainty", "addressee", "venue", "said_on", "relay")
"""Words near a statement that say something of it, in the order of the head's scores."""
REACH = 100
"""Words looked at to either side of a statement."""
MOST = 320
"""Words looked at in all: the inside of a longer statement is passed over."""
_BESIDE = 40
"""So many statements before one are looked through for their words near it: a bound on the work."""
NEAREST = 8
"""So many statements before and behind one may be answered by it."""
_FAR = 7


@dataclass(frozen=True, slots=True)
class Said:
    """A statement by the numbers of its words, each list rising."""

    cue: tuple[int, ...]
    speaker: tuple[int, ...]
    content: tuple[int, ...]

    @property
    def first(self) -> int:
        return min(self.cue[:1] + self.content[:1])

    @property
    def last(self) -> int:
        return max(self.cue[-1:] + self.content[-1:])


def look(said: Sequence[Said], which: int, length: int) -> tuple[Ints, Ints]:
    """The words looked at for a statement of a text of ``length`` words, and the role of each (``NOTHING`` and so on).

    ``said`` stands in reading order.
    """
    own = said[which]
    low, high = max(0, own.first - REACH), min(length, own.last + 1 + REACH)
    words = np.arange(low, high)
    if len(words) > MOST:
        words = np.concatenate([words[: MOST // 2], words[-(MOST - MOST // 2) :]])
    roles = np.zeros(high - low, np.int64)

    def mark(role: int, part: tuple[int, ...]) -> None:
        for i in part[bisect_left(part, low) : bisect_left(part, high)]:
            roles[i - low] = role

    for k in range(max(0, which - _BESIDE), len(said)):
        other = said[k]
        if other.first >= high:
            break
        if k != which and other.last >= low:
            mark(OTHER_CONTENT, other.content)
            mark(OTHER_SPEAKER, other.speaker)
            mark(OTHER_CUE, other.cue)
    mark(CONTENT, own.content)
    mark(SPEAKER, own.speaker)
    mark(CUE, own.cue)
    return words, roles[words - low]


def pair_features(said: Sequence[Said], forms: Sequence[str], a: Ints, b: Ints) -> Ints:
    """Features [pair, 3] of statement ``a`` as an answer to ``b``: order, speakers, shared words.

    ``said`` is in reading order, ``forms`` are the words in lower case.
    """
    speakers = [" ".join(forms[i] for i in s.speaker if forms[i] not in ("the", "a", "an")) for s in said]
    open_ = [not s or kind_of_pronoun(s) >= 0 for s in speakers]
    contents = [frozenset(forms[i] for i in s.content if len(forms[i]) > 3) for s in said]
    out = np.zeros((len(a), 3), np.int64)
    for n, (i, j) in enumerate(zip(a.tolist(), b.tolist(), strict=True)):
        out[n, 0] = min(max(j - i, -_FAR), _FAR) + _FAR
        out[n, 1] = 2 if open_[i] else 3 if open_[j] else int(speakers[i] == speakers[j])
        x, y = contents[i], contents[j]
        share = len(x & y) / max(1, min(len(x), len(y)))
        out[n, 2] = (share > 0) + (share > 0.15) + (share > 0.4)
    return out


def pairs(said: Sequence[Said], nearest: int = NEAREST) -> tuple[Ints, Ints]:
    """Ordered pairs of statements at most ``nearest`` apart in reading order."""
    n = len(said)
    found = [(i, j) for i in range(n) for j in range(max(0, i - nearest), min(n, i + nearest + 1)) if i != j]
    table = np.array(found, np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]
