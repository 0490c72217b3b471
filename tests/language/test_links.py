"""Mentions found by key words and edges, and chains of them, from small matrices made here."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.language import links
from onrecord.language.analysis import Range
from onrecord.language.links import Floats
from onrecord.language.mentions import SIZES, Mentions, describe, earlier_candidates, pair_features

WIDTH, EDGE, REACH = 6, 3, 5


def matrices(seed: int = 4) -> dict[str, Floats]:
    """Random but fixed matrices of the shapes that the weights have."""
    rng = np.random.default_rng(seed)

    def of(*shape: int) -> Floats:
        return rng.normal(0, 0.7, shape).astype(np.float32)

    a = {f"features.{k}.weight": of(n, 4) for k, n in enumerate(SIZES)}
    for name, shape in {
        "mention1": (WIDTH, 5), "mention2": (5, 1), "edge_key": (WIDTH, 2 * EDGE), "edge_word": (WIDTH, 2 * EDGE),
        "key": (WIDTH, 4), "later": (4, 4), "out": (4, 1),
    }.items():  # fmt: skip
        a |= {f"{name}.weight": of(*shape), f"{name}.bias": of(shape[1])}
    a |= {
        f"{k}.weight": of(*s)
        for k, s in {"start": (WIDTH, 4), "end": (WIDTH, 4), "earlier": (4, 4), "both": (4, 4)}.items()
    }
    return a | {"edge_bias": of(2, REACH), "match": of(4, 4)}


def vectors(n: int, seed: int = 1) -> Floats:
    return np.random.default_rng(seed).normal(0, 1, (n, WIDTH)).astype(np.float32)


def sentences(n: int, length: int) -> list[Range]:
    return [(a, min(n, a + length)) for a in range(0, n, length)]


def plain(spans: list[Range], keys: list[int], n: int) -> Mentions:
    """Mentions of a text whose words are all names of their own."""
    return describe(
        spans, keys, [f"w{i % 11}" for i in range(n)], ["PROPN"] * n, [False] * n, [-1] * n, ["root"] * n,
        [i // 7 for i in range(n)], [0] * n,
    )  # fmt: skip


def test_a_layer_is_a_product_with_a_bias_where_there_is_one() -> None:
    a = {"x.weight": np.eye(2, dtype=np.float32), "x.bias": np.float32([1, 2]), "y.weight": np.ones((2, 1), np.float32)}
    x = np.float32([[3, 4]])
    assert links.dense(x, a, "x").tolist() == [[4, 6]]
    assert links.dense(x, a, "y").tolist() == [[7]]


@pytest.mark.parametrize("length", [1, 2, 7, 40])
def test_mentions_hold_their_key_word_and_stay_inside_its_sentence_and_reach(length: int) -> None:
    n = 200
    bounds = sentences(n, length)
    spans, keys = links.find_mentions(vectors(n), matrices(), bounds)
    assert len(spans) > 20
    for (start, end), key in zip(spans, keys, strict=True):
        low, high = bounds[key // length]
        assert low <= start <= key < end <= high
        assert key - start < REACH
        assert end - key <= REACH


def test_mentions_come_in_reading_order_the_longer_first_and_no_edges_twice() -> None:
    spans, keys = links.find_mentions(vectors(400), matrices(), sentences(400, 9))
    assert spans == sorted(set(spans), key=lambda s: (s[0], -s[1]))
    assert len(set(keys)) == len(keys)


def test_of_two_key_words_with_the_same_edges_the_likelier_one_stands() -> None:
    a = matrices()
    for name in ("edge_key", "edge_word"):
        a[f"{name}.weight"] *= 0
    # every mention reaches one word back and one ahead, as far as its sentence goes
    a["edge_bias"] = np.float32([[0, 1, 0, 0, 0], [0, 1, 0, 0, 0]])
    h = vectors(40)
    score = links.dense(links.relu(links.dense(h, a, "mention1")), a, "mention2")[:, 0]
    first = next(i for i in range(0, 40, 2) if score[i] > 0 and score[i + 1] > 0)
    spans, keys = links.find_mentions(h, a, sentences(40, 2))
    assert keys[spans.index((first, first + 2))] == first + int(score[first + 1] > score[first])


def test_a_block_of_key_words_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    h, a, bounds = vectors(300), matrices(), sentences(300, 11)
    whole = links.find_mentions(h, a, bounds)
    m = plain(*whole, 300)
    pairs = earlier_candidates(m)
    scores = links.pair_scores(links.vectors(h, a, m), m, a, *pairs)
    monkeypatch.setattr(links, "_BLOCK", 7)
    monkeypatch.setattr(links, "_EDGE_BLOCK", 7)
    assert links.find_mentions(h, a, bounds) == whole
    assert np.allclose(links.pair_scores(links.vectors(h, a, m), m, a, *pairs), scores, atol=1e-5)


def test_no_word_that_passes_means_no_mention() -> None:
    a = matrices()
    a["mention2.bias"] = np.float32([-1e3])
    assert links.find_mentions(vectors(30), a, sentences(30, 5)) == ([], [])


@pytest.mark.parametrize("passes", [True, False])
def test_one_word(passes: bool) -> None:
    a = matrices()
    a["mention2.bias"] = np.float32([1e3 if passes else -1e3])
    assert links.find_mentions(vectors(1), a, [(0, 1)]) == (([(0, 1)], [0]) if passes else ([], []))


def test_the_score_of_a_pair_is_that_of_the_formula() -> None:
    h, a = vectors(30), matrices()
    m = plain([(0, 2), (4, 5), (9, 12)], [1, 4, 10], 30)
    v = links.vectors(h, a, m)
    got = links.pair_scores(v, m, a, np.array([2]), np.array([0]))
    x, y = v[2], v[0]
    hidden = x @ a["later.weight"] + a["later.bias"] + y @ a["earlier.weight"] + (x * y) @ a["both.weight"]
    for k, value in enumerate(pair_features(m, np.array([2]), np.array([0]))[0]):
        hidden = hidden + a[f"features.{k}.weight"][value]
    want = np.maximum(hidden, 0) @ a["out.weight"] + a["out.bias"] + (x @ a["match"]) @ y
    assert got == pytest.approx(want, abs=1e-4)


def test_chains_are_disjoint_in_reading_order_and_leave_nobody_out() -> None:
    h, a = vectors(500), matrices()
    m = plain(*links.find_mentions(h, a, sentences(500, 7)), 500)
    found = links.chains(h, a, m)
    assert sorted(i for chain in found for i in chain) == list(range(len(m)))
    assert all(chain == sorted(chain) for chain in found)
    assert [chain[0] for chain in found] == sorted(chain[0] for chain in found)
    assert 1 < len(found) < len(m)


def test_nobody_is_linked_where_no_pair_passes_and_all_where_all_do() -> None:
    h, a = vectors(60), matrices()
    m = plain([(i, i + 1) for i in range(0, 60, 3)], list(range(0, 60, 3)), 60)
    a["out.bias"] = np.float32([-1e4])
    assert links.chains(h, a, m) == [[i] for i in range(len(m))]
    a["out.bias"] = np.float32([1e4])
    assert links.chains(h, a, m) == [list(range(len(m)))]


def test_no_mention_makes_no_chain_and_one_stands_alone() -> None:
    h, a = vectors(5), matrices()
    assert links.chains(h, a, plain([], [], 5)) == []
    assert links.chains(h, a, plain([(1, 3)], [2], 5)) == [[0]]


def test_the_same_vectors_give_the_same_chains() -> None:
    h, a, bounds = vectors(200), matrices(), sentences(200, 8)
    kept = h.copy()
    one, two = (links.chains(h, a, plain(*links.find_mentions(h, a, bounds), 200)) for _ in range(2))
    assert one == two
    assert (h == kept).all(), "the encoder's vectors are left as they were"
