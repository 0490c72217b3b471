"""Decoding against plain search: chains, trees, spans."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from onrecord.language import decode


def plain_chain(scores: np.ndarray, transition: np.ndarray, first: np.ndarray) -> list[int]:
    best, found = -1e18, ()
    for tags in product(range(scores.shape[1]), repeat=len(scores)):
        value = first[tags[0]] + scores[0, tags[0]]
        for t in range(1, len(tags)):
            value += transition[tags[t - 1], tags[t]] + scores[t, tags[t]]
        if value > best:
            best, found = value, tags
    return list(found)


@pytest.mark.parametrize("seed", range(5))
def test_chains_equal_plain_search_whatever_stands_beside_them(seed: int) -> None:
    rng = np.random.default_rng(seed)
    lengths = np.array(sorted(rng.integers(1, 7, 6).tolist(), reverse=True))
    scores = rng.normal(size=(6, int(lengths[0]), 3)).astype(np.float32)
    transition = rng.normal(size=(3, 3)).astype(np.float32)
    first = rng.normal(size=3).astype(np.float32)
    found = decode.best_chains(scores, transition, lengths, first)
    for row, n in enumerate(lengths):
        assert found[row, :n].tolist() == plain_chain(scores[row, :n], transition, first)


@pytest.mark.parametrize("seed", range(8))
def test_settled_words_do_not_change_the_best_chain(seed: int) -> None:
    """Words that lead by far are settled without a search; chains around and between them stay the best ones."""
    rng = np.random.default_rng(seed)
    lengths = np.array([8, 8, 7, 5, 2, 1])
    scores = (rng.normal(size=(6, 8, 3)) * rng.choice([0.5, 8], size=(6, 8, 1))).astype(np.float32)
    transition = rng.normal(size=(3, 3)).astype(np.float32)
    first = rng.normal(size=3).astype(np.float32)
    found = decode.best_chains(scores, transition, lengths, first)
    for row, n in enumerate(lengths):
        assert found[row, :n].tolist() == plain_chain(scores[row, :n], transition, first)
    flat = np.concatenate([scores[row, :n] for row, n in enumerate(lengths)])
    crf = np.concatenate([transition, first[None]])
    joined = decode.tag_sequences(flat, np.cumsum(lengths) - lengths, crf, outside_first=False)
    assert joined.tolist() == [tag for row, n in enumerate(lengths) for tag in found[row, :n].tolist()]


def is_tree(heads: list[int]) -> bool:
    if heads.count(-1) != 1:
        return False
    for i in range(len(heads)):
        seen = set()
        while i >= 0:
            if i in seen:
                return False
            seen.add(i)
            i = heads[i]
    return True


def plain_tree(arcs: np.ndarray, roots: np.ndarray) -> float:
    n = len(roots)
    best = -1e18
    for heads in product(range(-1, n), repeat=n):
        if is_tree(list(heads)):
            best = max(best, sum(roots[i] if h < 0 else arcs[i, h] for i, h in enumerate(heads)))
    return best


@pytest.mark.parametrize("seed", range(12))
def test_trees_equal_plain_search(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 6))
    arcs, roots = rng.normal(size=(n, n)).astype(np.float32), rng.normal(size=n).astype(np.float32)
    np.fill_diagonal(arcs, -1e9)
    heads = decode.best_tree(arcs, roots)
    assert is_tree(heads)
    value = sum(roots[i] if h < 0 else arcs[i, h] for i, h in enumerate(heads))
    assert value == pytest.approx(plain_tree(arcs, roots), abs=1e-4)


@pytest.mark.parametrize("n", [2, 40, 299, 301, 1500])
def test_any_scores_give_a_tree(n: int) -> None:
    rng = np.random.default_rng(n)
    arcs = rng.normal(size=(n, n)).astype(np.float32)
    np.fill_diagonal(arcs, -1e9)
    assert is_tree(decode.best_tree(arcs, rng.normal(size=n).astype(np.float32)))


def test_broken_sentences_are_found() -> None:
    # a good tree, a circle beside a root, two roots
    heads = np.array([-1, 0, 3, 2, -1, -1, -1])
    assert decode.broken_sentences(heads, [(0, 2), (2, 5), (5, 7)]) == [1, 2]


def test_spans_part_where_a_new_one_begins() -> None:
    assert decode.spans_of(np.array([0, 1, 2, 1, 0, 2, 2, 0, 1]), 1) == [(1, 3), (3, 4), (5, 7), (8, 9)]
