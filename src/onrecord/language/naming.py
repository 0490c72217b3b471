"""Which kind of name a name is: what the chain says of it, what its whole span says, and what is said of it elsewhere.

The same words name the same thing all through a text, and a surname alone the person whose full name stands elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import starmap

import numpy as np
from numpy.typing import NDArray

from onrecord.language import links
from onrecord.language.analysis import Name
from onrecord.language.weights_file import Floats

_FIXED = frozenset(("DATE", "MONEY"))
_ELSEWHERE = 0.5
"""Weight of the mean over other places where the same words stand, a place counted up to ``_MOST`` times."""
_SURNAME = 1.0
_MOST = 3
_SPAN = 1.0
"""Weight of the types that the whole span is given, beside those of its words."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name as the chain found it: words ``start`` to ``end``, its type, and the chance of each type."""

    start: int
    end: int
    type: str
    chances: Floats


def settle(
    found: list[Candidate],
    forms: list[str],
    types: list[str],
    vectors: NDArray[np.float16] | None,
    arrays: dict[str, Floats] | None,
) -> list[Name]:
    """Names in reading order with their final type; the score is the chance of that type in the name's own place."""
    if not found:
        return []
    own = np.log(np.stack([c.chances for c in found]) + 1e-4)
    if vectors is not None and arrays is not None and "type1.weight" in arrays:
        own = own + _SPAN * _by_span(found, vectors, arrays)
    keys = [" ".join(forms[c.start : c.end]).lower() for c in found]
    places: dict[str, list[int]] = defaultdict(list)
    surnames: dict[str, list[int]] = defaultdict(list)
    for n, (key, c) in enumerate(zip(keys, found, strict=True)):
        places[key].append(n)
        if c.type == "PERSON" and c.end - c.start > 1:
            surnames[forms[c.end - 1].lower()].append(n)
    sums = {k: own[at].sum(0) for k, at in places.items()}
    persons = {k: own[at].mean(0) * min(len(at), 2) for k, at in surnames.items()}
    free = np.array([t not in _FIXED for t in types])
    out = []
    for n, (key, c) in enumerate(zip(keys, found, strict=True)):
        kind = types.index(c.type)
        if free[kind]:
            total = own[n]
            others = len(places[key]) - 1
            if others:
                total = total + _ELSEWHERE * (sums[key] - own[n]) / others * min(others, _MOST)
            if c.end - c.start == 1 and key in persons:
                total = total + _SURNAME * persons[key]
            kind = int(np.where(free, total, -np.inf).argmax())
        out.append((c.start, c.end, types[kind], round(float(c.chances[kind]), 4)))
    return sorted(starmap(Name, out), key=lambda name: name.start)


def _by_span(found: list[Candidate], vectors: NDArray[np.float16], arrays: dict[str, Floats]) -> Floats:
    """Logarithms of the chances of each type, from the first word, the last, and the mean of all."""
    x = np.stack(
        [
            np.concatenate([vectors[c.start], vectors[c.end - 1], vectors[c.start : c.end].mean(0, dtype=np.float32)])
            for c in found
        ]
    ).astype(np.float32)
    scores = links.dense(links.relu(links.dense(x, arrays, "type1")), arrays, "type2")
    scores -= scores.max(1, keepdims=True)
    y: Floats = scores - np.log(np.exp(scores).sum(1, keepdims=True))
    return y
