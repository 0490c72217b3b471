"""Which mentions are of one thing: the learned half of coreference, in numpy.

Mentions are found by their key words and edges; each later mention is scored with earlier ones (Lee et al. 2017 in the
word-level form of Dobrovolskii 2021). Linear in the length of a text: a mention is compared with a bounded number.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.language.analysis import Range
from onrecord.language.mentions import Ints, Mentions, earlier_candidates, pair_features

Floats = NDArray[np.float32]
_BLOCK = 4096
LEAST = -0.5
"""Score from which a mention goes to its best earlier one (chosen on GUM dev among 0, -0.5, -1 and -2)."""
_EDGE_BLOCK = 512
"""Key words whose edges are sought together: 41 vectors each are held at once."""


def dense(x: Floats, arrays: dict[str, Floats], name: str) -> Floats:
    """One linear layer; a layer without bias has none in ``arrays``."""
    y: Floats = x @ arrays[f"{name}.weight"]
    bias = arrays.get(f"{name}.bias")
    return y if bias is None else y + bias


def relu(x: Floats) -> Floats:
    return np.maximum(x, 0, out=x)


def find_mentions(h: Floats, arrays: dict[str, Floats], sentences: Sequence[Range]) -> tuple[list[Range], list[int]]:
    """Spans of all mentions in reading order, and their key words; none reaches out of its sentence.

    ``h`` [words, width] are the encoder's vectors.  Of two key words with the same edges the likelier one stands.
    """
    a = arrays
    scores = dense(relu(dense(h, a, "mention1")), a, "mention2")[:, 0]
    keys = np.flatnonzero(scores > 0)
    if not len(keys):
        return [], []
    low, high = np.empty(len(h), np.int64), np.empty(len(h), np.int64)
    for s, e in sentences:
        low[s:e], high[s:e] = s, e - 1
    words = dense(h, a, "edge_word")
    reach = np.arange(a["edge_bias"].shape[1])
    starts, ends = np.empty(len(keys), np.int64), np.empty(len(keys), np.int64)
    for n in range(0, len(keys), _EDGE_BLOCK):
        k = keys[n : n + _EDGE_BLOCK]
        q = dense(h[k], a, "edge_key")
        half = q.shape[1] // 2
        for side, out, own in ((-1, starts, slice(0, half)), (1, ends, slice(half, None))):
            at = k[:, None] + side * reach
            inside = (at >= low[k][:, None]) & (at <= high[k][:, None])
            w = words[:, own][np.clip(at, 0, len(h) - 1)]
            score = np.einsum("ke,kre->kr", q[:, own], w) + a["edge_bias"][0 if side < 0 else 1]
            out[n : n + _EDGE_BLOCK] = k + side * np.where(inside, score, -np.inf).argmax(1)
    found: dict[Range, int] = {}
    for i in np.lexsort((keys, -scores[keys], -ends, starts)).tolist():
        found.setdefault((int(starts[i]), int(ends[i]) + 1), int(keys[i]))
    return list(found), list(found.values())


def vectors(h: Floats, arrays: dict[str, Floats], m: Mentions) -> Floats:
    """One vector for each mention."""
    y: Floats = np.tanh(
        dense(h[m.key], arrays, "key") + dense(h[m.start], arrays, "start") + dense(h[m.end - 1], arrays, "end")
    )
    return y


def pair_scores(v: Floats, m: Mentions, arrays: dict[str, Floats], later: Ints, earlier: Ints) -> Floats:
    """Scores of pairs of mentions; above 0 they go together rather than not."""
    a = arrays
    out = np.empty(len(later), np.float32)
    mine, theirs, turned = dense(v, a, "later"), dense(v, a, "earlier"), v @ a["match"]
    tables = [a[f"features.{k}.weight"] for k in range(sum(name.startswith("features.") for name in a))]
    for n in range(0, len(later), _BLOCK):
        i, j = later[n : n + _BLOCK], earlier[n : n + _BLOCK]
        features = pair_features(m, i, j)
        x = mine[i] + theirs[j] + dense(v[i] * v[j], a, "both")
        for k, table in enumerate(tables):
            x += table[features[:, k]]
        out[n : n + _BLOCK] = dense(relu(x), a, "out")[:, 0] + np.einsum("nw,nw->n", turned[i], v[j])
    return out


def chains(h: Floats, arrays: dict[str, Floats], m: Mentions) -> list[list[int]]:
    """Mentions of one thing together, each with its best earlier one; a thing that is mentioned once stands alone."""
    thing = list(range(len(m)))
    later, earlier = earlier_candidates(m)
    if len(later):
        scores = pair_scores(vectors(h, arrays, m), m, arrays, later, earlier)
        bounds = np.flatnonzero(np.diff(later, prepend=-1))
        for a, b in zip(bounds, [*bounds[1:], len(later)], strict=True):
            best = a + int(scores[a:b].argmax())
            if scores[best] > LEAST:
                thing[int(later[best])] = thing[int(earlier[best])]
    found: dict[int, list[int]] = {}
    for i, t in enumerate(thing):
        found.setdefault(t, []).append(i)
    return list(found.values())
