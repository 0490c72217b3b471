"""From scores to decisions: chains of tags, trees, spans."""

from __future__ import annotations

from itertools import pairwise

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
    chains, steps, _tags = scores.shape
    out = np.zeros((chains, steps), np.int64)
    if chains and steps:
        inside = np.arange(steps)[None] < lengths[:, None]
        out[inside] = _settle(scores[inside], np.cumsum(lengths) - lengths, transition, first)
    return out


def _settle(scores: Floats, starts: Ints, transition: Floats, first: Floats) -> Ints:
    """Best tags of chains that lie one after the other; they begin at ``starts``.

    A tag that leads by more than all that transitions could make good is on the best path whatever its neighbours are
    (put in place of another it gains); most words are settled so, and what is left are short runs between them.
    """
    n = len(scores)
    here = np.arange(n)
    best: Ints = scores.argmax(1)
    top = scores[here, best]
    others = scores.copy()
    others[here, best] = _NEVER
    sure = top - others.max(1) > _reach(transition, first)[best]
    begins = np.zeros(n + 1, bool)
    begins[starts] = begins[n] = True
    opened = ~sure
    left = np.flatnonzero(opened & (begins[:-1] | np.concatenate([[True], sure[:-1]])))
    if not len(left):
        return best
    right = np.flatnonzero(opened & (begins[1:] | np.concatenate([sure[1:], [True]]))) + 1
    order = np.argsort(left - right, kind="stable")
    left, right = left[order], right[order]
    length = right - left
    into = np.where(begins[left][:, None], first, transition[best[left - 1]])
    out_of = np.where(begins[right][:, None], np.float32(0), transition[:, best[np.minimum(right, n - 1)]].T)
    steps = np.arange(int(length[0]))
    inside = steps[None] < length[:, None]
    at = np.where(inside, left[:, None] + steps[None], 0)
    best[at[inside]] = _viterbi(scores[at], transition, length, into, out_of)[inside]
    return best


def _reach(transition: Floats, first: Floats) -> Floats:
    """By how much each tag must lead to be the best whatever stands before and after it; a little more for rounding."""
    before = np.concatenate([transition, first[None]])
    after = np.concatenate([transition, np.zeros((len(transition), 1), np.float32)], 1)
    gain = (before[:, None] - before[:, :, None]).max(0) + (after[None] - after[:, None]).max(2)
    found: Floats = gain.max(1) + np.float32(1e-3)
    return found


def _viterbi(scores: Floats, transition: Floats, lengths: Ints, into: Floats, out_of: Floats) -> Ints:
    """The same by dynamic programming; ``into`` and ``out_of`` [chains, tags] are what stands around each chain."""
    chains, steps, tags = scores.shape
    out = np.zeros((chains, steps), np.int64)
    turned = np.ascontiguousarray(transition.T)
    back = np.zeros((steps, chains, tags), np.int8)
    # chains come longest first, so those that reach step t are the first live[t]
    live = (chains - np.cumsum(np.bincount(lengths, minlength=steps + 1)[: steps + 1])).tolist()
    score = scores[:, 0] + into
    last = np.full((chains, tags), _NEVER, np.float32)
    last[live[1] :] = score[live[1] :]
    for t in range(1, steps):
        n = live[t]
        all_ = score[:n, None, :] + turned
        back[t, :n] = all_.argmax(2)
        score = all_.max(2) + scores[:n, t]
        if live[t + 1] < n:
            last[live[t + 1] : n] = score[live[t + 1] :]
    current = (last + out_of).argmax(1)
    rows = np.arange(chains)
    out[rows, lengths - 1] = current
    for t in range(steps - 1, 0, -1):
        n = live[t]
        current[:n] = back[t, rows[:n], current[:n]]
        out[:n, t - 1] = current[:n]
    return out


def tag_sequences(scores: Floats, starts: Ints, crf: Floats, outside_first: bool) -> Ints:
    """Best tags of chains that lie one after the other and begin at ``starts`` (the first at 0).

    ``crf`` holds transitions and, in its last row, the scores of first tags; with ``outside_first`` a chain begins as
    if the word before it were outside.
    """
    if not len(scores):
        return np.zeros(0, np.int64)
    return _settle(scores, starts, crf[:-1], crf[0] if outside_first else crf[-1])


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
def best_trees(arcs: Floats, roots: Floats, starts: NDArray[np.bool_]) -> Ints:
    """The head of each word of a window, -1 for a root: one tree with one root for each of its sentences.

    ``arcs`` [word, head]; ``starts`` tells the first word of each sentence.
    Greedy heads are nearly always a tree; the search is kept for the rest.
    """
    n = len(roots)
    here = np.arange(n)
    sentence = np.cumsum(starts)
    apart = sentence[:, None] != sentence
    apart[here, here] = True
    own = np.where(apart, _NEVER, arcs)
    best = own.argmax(1)
    heads: Ints = np.where(roots > own[here, best], -1, best)
    at = [*np.flatnonzero(starts).tolist(), n]
    bounds = list(pairwise(at))
    for k in broken_sentences(heads, bounds):
        a, b = bounds[k]
        heads[a:b] = [-1 if h < 0 else h + a for h in best_tree(own[a:b, a:b], roots[a:b])]
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
