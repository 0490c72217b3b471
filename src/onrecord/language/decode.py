"""From scores to decisions: chains of tags, trees, spans."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
_NEVER = np.float32(-1e9)


def best_chains(scores: Floats, transition: Floats, lengths: Ints, first: Floats) -> Ints:
    """Best tag of each step of each chain (Viterbi), all chains at once; the longest chain comes first.

    ``scores`` [chains, steps, tags], ``transition`` [from, to], ``first`` [tags].
    Steps past the end of a chain hold 0.
    """
    chains, steps, tags = scores.shape
    out = np.zeros((chains, steps), np.int64)
    if not chains or not steps:
        return out
    turned = np.ascontiguousarray(transition.T)
    back = np.zeros((steps, chains, tags), np.int8)
    # chains come longest first, so those that reach step t are the first live[t]
    live = (chains - np.cumsum(np.bincount(lengths, minlength=steps + 1)[: steps + 1])).tolist()
    score = scores[:, 0] + first
    last = np.full((chains, tags), _NEVER, np.float32)
    last[live[1] :] = score[live[1] :]
    longest = int(lengths[0])
    for t in range(1, longest):
        n = live[t]
        all_ = score[:n, None, :] + turned
        back[t, :n] = all_.argmax(2)
        score = all_.max(2) + scores[:n, t]
        if live[t + 1] < n:
            last[live[t + 1] : n] = score[live[t + 1] :]
    current = last.argmax(1)
    rows = np.arange(chains)
    out[rows, lengths - 1] = current
    for t in range(longest - 1, 0, -1):
        n = live[t]
        current[:n] = back[t, rows[:n], current[:n]]
        out[:n, t - 1] = current[:n]
    return out


def tag_sequences(scores: Floats, bounds: list[tuple[int, int]], crf: Floats, outside_first: bool) -> Ints:
    """Best tags for a whole text whose chains are the word ranges ``bounds`` (in order, covering all words).

    ``crf`` holds transitions and, in its last row, the scores of first tags; with ``outside_first`` a chain begins as
    if the word before it were outside.
    """
    out = np.zeros(len(scores), np.int64)
    if not bounds:
        return out
    start = np.array([a for a, _ in bounds])
    length = np.array([b - a for a, b in bounds])
    order = np.argsort(-length, kind="stable")
    start, length = start[order], length[order]
    steps = np.arange(int(length[0]))
    inside = steps[None] < length[:, None]
    at = np.where(inside, start[:, None] + steps[None], 0)
    first = crf[0] if outside_first else crf[-1]
    tags = best_chains(scores[at], crf[:-1], length, first)
    out[at[inside]] = tags[inside]
    return out


def spans_of(tags: Ints, begin: int) -> list[tuple[int, int]]:
    """Runs that begin with tag ``begin`` and go on with ``begin + 1``; a run may also begin with the latter."""
    out: list[tuple[int, int]] = []
    start = stop = -1
    for i in np.flatnonzero((tags == begin) | (tags == begin + 1)).tolist():
        if start >= 0 and (i != stop or tags[i] == begin):
            out.append((start, stop))
            start = -1
        if start < 0:
            start = i
        stop = i + 1
    if start >= 0:
        out.append((start, stop))
    return out


# ------------------------------------------------------------------ trees
def best_trees(arcs: Floats, roots: Floats, bounds: list[tuple[int, int]]) -> Ints:
    """The head of each word of a window, -1 for a root: one tree with one root for each of its sentences.

    ``arcs`` [word, head]; ``bounds`` are the sentences.
    Greedy heads are nearly always a tree; the search is kept for the rest.
    """
    heads = np.empty(len(roots), np.int64)
    for a, b in bounds:
        own = arcs[a:b, a:b]
        np.fill_diagonal(own, _NEVER)
        best = own.argmax(1)
        heads[a:b] = np.where(roots[a:b] > own[np.arange(b - a), best], -1, best + a)
    for k in broken_sentences(heads, bounds):
        a, b = bounds[k]
        heads[a:b] = [-1 if h < 0 else h + a for h in best_tree(arcs[a:b, a:b], roots[a:b])]
    return heads


def broken_sentences(heads: Ints, bounds: list[tuple[int, int]]) -> list[int]:
    """Sentences whose greedy heads are no tree with one root. ``heads`` are word numbers of the text, -1 for a root."""
    n = len(heads)
    if not n:
        return []
    starts = np.array([a for a, _ in bounds])
    is_root = heads < 0
    roots = np.add.reduceat(is_root.astype(np.int64), starts)
    up = np.where(is_root, np.arange(n), heads)
    longest = max(b - a for a, b in bounds)
    for _ in range(max(1, int(longest).bit_length())):
        up = up[up]
    lost = np.add.reduceat((~is_root[up]).astype(np.int64), starts)
    found: list[int] = np.flatnonzero((roots != 1) | (lost > 0)).tolist()
    return found


def best_tree(arcs: Floats, roots: Floats) -> list[int]:
    """Best tree with a single root (Chu and Liu 1965; Edmonds 1967).

    ``arcs`` [word, head]; returns the head of each word, -1 for the root.
    """
    n = len(roots)
    if n == 1:
        return [-1]
    if n > 300:
        return _chain_tree(arcs, roots)
    scores = np.full((n + 1, n + 1), -1e9, np.float64)
    scores[1:, 1:] = arcs
    scores[1:, 0] = roots
    np.fill_diagonal(scores, -1e9)
    heads = _edmonds(scores)
    if heads[1:].count(0) != 1:
        scores[1:, 0] -= 1e6  # a price on roots: the best tree takes one
        heads = _edmonds(scores)
    return [h - 1 for h in heads[1:]]


def _chain_tree(arcs: Floats, roots: Floats) -> list[int]:
    """For very long sentences: the best root, and arcs taken greedily unless they close a circle."""
    n = len(roots)
    root = int(roots.argmax())
    heads: list[int] = arcs.argmax(1).tolist()
    heads[root] = -1
    state = [0] * n
    state[root] = 2
    for i in range(n):
        path = []
        j = i
        while state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if state[j] == 1:
            heads[j] = root
        for k in path:
            state[k] = 2
    return heads


def _edmonds(scores: NDArray[np.float64]) -> list[int]:
    """Heads of the best arborescence from node 0; ``scores`` [dependent, head]."""
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads.tolist())
    if not cycle:
        return [int(h) for h in heads]
    inside = np.zeros(n, bool)
    inside[cycle] = True
    outer = np.flatnonzero(~inside)
    members = np.array(cycle)
    kept = scores[members, heads[members]]
    # arcs into the circle: what is gained over the arc that it breaks
    into = scores[np.ix_(members, outer)] - kept[:, None]
    best_in = into.argmax(0)
    out_of = scores[np.ix_(outer, members)]
    best_out = out_of.argmax(1)
    m = len(outer)
    small = np.full((m + 1, m + 1), -1e9)
    small[:m, :m] = scores[np.ix_(outer, outer)]
    small[m, :m] = into[best_in, np.arange(m)]
    small[:m, m] = out_of[np.arange(m), best_out]
    np.fill_diagonal(small, -1e9)
    solved = _edmonds(small)
    out = [0] * n
    for member in cycle:
        out[member] = int(heads[member])
    for i in range(1, m):
        h = solved[i]
        out[int(outer[i])] = int(members[best_out[i]]) if h == m else int(outer[h])
    entry = solved[m]
    out[int(members[best_in[entry]])] = int(outer[entry])
    return out


def _cycle(heads: list[int]) -> list[int]:
    """Some circle among the heads (node 0 is the root), or an empty list."""
    state = [0] * len(heads)
    state[0] = 2
    for i in range(1, len(heads)):
        path = []
        j = i
        while state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if state[j] == 1:
            return path[path.index(j) :]
        for k in path:
            state[k] = 2
    return []
