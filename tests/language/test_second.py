"""The second look on weights made here: small random matrices, and a graph that hands its words through."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest
from tests.support import analysis

from onrecord.language import statement_features
from onrecord.language.analysis import Analysis
from onrecord.language.mentions import SIZES
from onrecord.language.second import SecondLook, _runs
from onrecord.language.statement_features import MARKS, Said
from onrecord.language.weights_file import Floats, Weights

WIDTH, PROJECTED = 8, 6
CLASSES = {
    "act": ["assert", "deny", "decline"], "status": ["unstated", "cited"], "level": ["none", "certain", "possible"],
    "relation": ["none", "denies", "rejects"], "event": ["none", "flood", "strike"],
}  # fmt: skip


def matrices() -> dict[str, dict[str, Floats]]:
    rng = np.random.default_rng(7)

    def layers(**shapes: tuple[int, ...]) -> dict[str, Floats]:
        return {f"{k}.weight": rng.normal(0, 0.6, s).astype(np.float32) for k, s in shapes.items()} | {
            f"{k}.bias": rng.normal(0, 0.6, s[-1]).astype(np.float32) for k, s in shapes.items()
        }

    w, p, z = WIDTH, PROJECTED, 2 * PROJECTED
    coreference = layers(
        mention1=(w, 5), mention2=(5, 1), edge_key=(w, 6), edge_word=(w, 6), key=(w, 4), start=(w, 4), end=(w, 4),
        later=(4, 4), earlier=(4, 4), both=(4, 4), out=(4, 1), edge=(2, 5), match_=(4, 4),
        **{f"features.{k}": (n, 4) for k, n in enumerate(SIZES)},
    )  # fmt: skip
    coreference |= {"edge_bias": coreference["edge.weight"], "match": coreference["match_.weight"]}
    coreference = {k: v for k, v in coreference.items() if not (k.startswith("features") and k.endswith("bias"))}
    statements = layers(
        project=(w, p), out1=(z, 5), out2=(5, 9), from_=(z, 4), onto=(z, 4), both=(z, 4), order=(16, 4), speaker=(4, 4),
        overlap=(4, 4), relation=(4, 3),
    )  # fmt: skip
    others = layers(event1=(w, 5), event2=(5, 3), fact1=(w, 5), fact2=(5, 1), story=(w, w))
    return {"coreference": coreference, "statements": statements, "others": others}


class StubWeights:
    """Weights in memory; the graph's marks are the first projected numbers of each word, its vectors all of them."""

    def __init__(self) -> None:
        self._parts = matrices()
        self.manifest: dict[str, Any] = {"distance_steps": [1, 2, 3, 5, 8]}
        self.fed: list[dict[str, Any]] = []

    @property
    def statements(self) -> StubWeights:
        return self

    def run(self, outputs: tuple[str, ...], feeds: dict[str, Any]) -> list[Floats]:
        assert outputs == ("marks", "hidden")
        self.fed.append(feeds)
        return [feeds["words"][..., : len(MARKS)], feeds["words"]]

    def second(self, part: str) -> dict[str, Floats]:
        return self._parts[part]

    def classes(self, key: str) -> list[str]:
        return CLASSES[key]


def text(sentences: int) -> Analysis:
    one = (
        "The|DET|2|det mayor|NOUN|3|nsubj said|VERB|0|root the|DET|5|det dam|NOUN|6|nsubj held|VERB|3|ccomp .|PUNCT|3|-"
    )
    return analysis(*([one] * sentences))


def look_at(a: Analysis, weights: StubWeights | None = None, seed: int = 3) -> SecondLook:
    h = np.random.default_rng(seed).normal(0, 1, (len(a), WIDTH)).astype(np.float16)
    return SecondLook(cast(Weights, weights or StubWeights()), a, h, [0] * len(a))


def said_in(sentence: int) -> Said:
    n = 7 * sentence
    return Said((n + 2,), (n, n + 1), (n + 3, n + 4, n + 5))


def test_chains_hold_the_mentions_once_each_inside_sentences() -> None:
    a = text(40)
    second = look_at(a)
    found = [span for chain in second.chains for span in chain]
    assert sorted(found) == sorted(second.mentions[0])
    assert len(set(found)) == len(found) > 20
    assert all(a.sentence_of(s) == a.sentence_of(e - 1) for s, e in found)
    assert all(list(chain) == sorted(chain, key=lambda r: (r[0], -r[1])) for chain in second.chains)
    firsts = [chain[0] for chain in second.chains]
    assert firsts == sorted(firsts, key=lambda r: (r[0], -r[1]))


def test_an_analysis_hands_on_the_chains_or_none() -> None:
    a = text(5)
    second = look_at(a)
    assert a.chains == ()
    assert replace(a, second=second).chains == second.chains


def test_links_are_scored_pair_by_pair_whatever_else_is_asked() -> None:
    second = look_at(text(6))
    spans = [(0, 2), (3, 5), (7, 9), (10, 12)]
    assert second.link(spans, []) == []
    assert second.link([], []) == []
    many = second.link(spans, [(1, 0), (3, 1), (2, 0)])
    assert [type(x) for x in many] == [float] * 3
    assert second.link(spans, [(2, 0)]) == pytest.approx(many[2:], abs=1e-5)


def test_a_judgement_gives_chances_of_every_class() -> None:
    judged, _ = look_at(text(3)).judge([said_in(0), said_in(2)])
    assert len(judged) == 2
    for j in judged:
        assert list(j.acts) == CLASSES["act"]
        assert list(j.evidence) == CLASSES["status"]
        assert list(j.certainty) == CLASSES["level"]
        for chances in (j.acts, j.evidence, j.certainty):
            assert sum(chances.values()) == pytest.approx(1, abs=1e-3)
        assert 0 <= j.negated <= 1
        assert tuple(j.marks) == MARKS
    assert judged[0] != judged[1]


def test_answers_are_pairs_of_near_statements_without_none() -> None:
    said = [said_in(n) for n in range(12)]
    _, answers = look_at(text(12)).judge(said)
    assert all(0 < abs(i - j) <= statement_features.NEAREST for i, j in answers)
    assert (0, statement_features.NEAREST) in answers
    assert (0, statement_features.NEAREST + 1) not in answers
    for chances in answers.values():
        assert list(chances) == ["denies", "rejects"]
        assert 0 <= sum(chances.values()) <= 1.001


def test_nothing_said_and_one_statement_have_no_answers() -> None:
    second = look_at(text(1))
    assert second.judge([]) == ([], {})
    judged, answers = second.judge([said_in(0)])
    assert (len(judged), answers) == (1, {})


def test_a_quotation_without_a_cue_and_a_cue_without_content_are_judged() -> None:
    judged, answers = look_at(text(2)).judge([Said((), (), (3, 4)), Said((9,), (), ())])
    assert all(np.isfinite(list(j.acts.values())).all() for j in judged)
    assert set(answers) == {(0, 1), (1, 0)}


def test_the_graph_sees_the_words_near_a_statement_and_no_more() -> None:
    weights = StubWeights()
    a = text(200)
    long = Said((2,), (0, 1), tuple(range(3, 1_200)))
    look_at(a, weights).judge([long, said_in(190)])
    sizes = [f["words"].shape[1] for f in weights.fed]
    assert sizes[0] == statement_features.MOST
    assert sizes[1] <= 2 * statement_features.REACH + 6
    for fed in weights.fed:
        assert {fed[k].shape for k in ("role", "quote", "distance")} == {fed["words"].shape[:2]}
        assert {fed[k].dtype for k in ("role", "quote", "distance")} == {np.dtype(np.int32)}
    near = weights.fed[1]
    assert (near["distance"][near["role"] == statement_features.CUE] == 0).all()


def test_events_and_facts_and_the_story_of_a_text() -> None:
    a = text(4)
    second = look_at(a)
    kinds, chances = second.events()
    assert kinds == CLASSES["event"]
    assert chances.shape == (len(a), len(kinds))
    assert np.allclose(chances.sum(1), 1, atol=1e-5)
    facts = second.facts([3, 9])
    assert facts == pytest.approx([second.facts([3])[0], second.facts([9])[0]], abs=1e-5)
    assert second.facts([]) == []
    story = second.story()
    assert story.shape == (WIDTH,)
    assert np.linalg.norm(story) == pytest.approx(1, abs=1e-5)


def test_a_text_of_one_word() -> None:
    a = analysis("Flood|NOUN|0|root")
    second = look_at(a)
    assert len(second.chains) <= 1
    assert second.events()[1].shape == (1, 3)
    judged, _ = second.judge([Said((0,), (), ())])
    assert len(judged) == 1


def test_great_numbers_in_half_precision_stay_finite() -> None:
    a = text(2)
    h = np.full((len(a), WIDTH), 3_000, np.float16)
    second = SecondLook(cast(Weights, StubWeights()), a, h, [0] * len(a))
    judged, answers = second.judge([said_in(0), said_in(1)])
    assert all(0 <= j.negated <= 1 and sum(j.acts.values()) == pytest.approx(1, abs=1e-3) for j in judged)
    assert all(np.isfinite(list(c.values())).all() for c in answers.values())
    assert np.isfinite(second.story()).all()


def test_the_same_vectors_give_the_same_answers() -> None:
    one, two = look_at(text(9)), look_at(text(9))
    said = [said_in(n) for n in range(9)]
    assert one.chains == two.chains
    assert one.judge(said) == two.judge(said)


@pytest.mark.parametrize(
    ("words", "chances", "found"),
    [
        ([], [], ()),
        ([4], [0.9], (((4, 5), 0.9),)),
        ([4], [0.5], ()),
        ([4, 5, 6, 7], [0.1, 0.6, 0.8, 0.2], (((5, 7), 0.7),)),
        ([4, 5, 6, 7], [0.9, 0.1, 0.1, 0.9], (((4, 5), 0.9), ((7, 8), 0.9))),
        ([4, 5, 90, 91], [0.9, 0.9, 0.7, 0.7], (((4, 6), 0.9), ((90, 92), 0.7))),
    ],
)
def test_runs_are_of_neighbouring_words_that_pass(words: list[int], chances: list[float], found: Any) -> None:
    assert _runs(np.array(words, np.int64), np.array(chances, np.float32)) == found
