"""The second look: what the encoder's vectors say beyond words, trees, names and cues, read only where asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from onrecord.language import links, statement_features
from onrecord.language.analysis import Analysis, Range
from onrecord.language.mentions import Mentions, describe, key_word
from onrecord.language.roles import distance_classes
from onrecord.language.statement_features import MARKS, Said
from onrecord.language.weights_file import Floats, Weights


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the model says of one statement: chances by class, and runs of words with their chance by kind of mark."""

    acts: dict[str, float]
    evidence: dict[str, float]
    certainty: dict[str, float]
    negated: float
    marks: dict[str, tuple[tuple[Range, float], ...]]


class SecondLook:
    """Holds the encoder's vectors of a text and answers what is asked of them.

    ``vectors`` [words, width] in half precision; ``quotes`` are the quotation states of the words.
    """

    def __init__(
        self, weights: Weights, analysis: Analysis, vectors: NDArray[np.float16], quotes: Sequence[int]
    ) -> None:
        self._weights, self._analysis, self._half, self._quotes = weights, analysis, vectors, quotes

    def _part(self, name: str) -> dict[str, Floats]:
        return self._weights.second(name)

    @cached_property
    def _h(self) -> Floats:
        return self._half.astype(np.float32)

    @cached_property
    def _lower(self) -> list[str]:
        return [self._analysis.word(i).lower() for i in range(len(self._analysis))]

    # ------------------------------------------------------------------ who is who
    @cached_property
    def mentions(self) -> tuple[tuple[Range, ...], tuple[int, ...]]:
        """All mentions in reading order, and the key word of each."""
        spans, keys = links.find_mentions(self._h, self._part("coreference"), self._analysis.sentences)
        return tuple(spans), tuple(keys)

    def _described(self, spans: Sequence[Range], keys: Sequence[int]) -> Mentions:
        a = self._analysis
        sentence = np.zeros(len(a), np.int64)
        sentence[[s for s, _ in a.sentences]] = 1
        return describe(
            spans, keys, self._lower, a.upos, ["Number=Plur" in f for f in a.feats], a.heads, a.labels,
            np.cumsum(sentence).tolist(), self._quotes,
        )  # fmt: skip

    @cached_property
    def chains(self) -> tuple[tuple[Range, ...], ...]:
        """Mentions of one thing together, things that are mentioned once too, in reading order."""
        spans, keys = self.mentions
        if not spans:
            return ()
        found = links.chains(self._h, self._part("coreference"), self._described(spans, keys))
        return tuple(tuple(spans[i] for i in chain) for chain in found)

    def link(self, spans: Sequence[Range], pairs: Sequence[tuple[int, int]]) -> list[float]:
        """How well mentions go together: a score for each pair (later, earlier) of numbers of ``spans``.

        Above 0 they are of one thing rather than not.  ``spans`` are word ranges in reading order.
        """
        if not pairs:
            return []
        a = self._analysis
        m = self._described(spans, [key_word(s, e, a.heads, a.labels) for s, e in spans])
        arrays = self._part("coreference")
        later, earlier = np.array(pairs, np.int64).T
        return [float(x) for x in links.pair_scores(links.vectors(self._h, arrays, m), m, arrays, later, earlier)]

    # ------------------------------------------------------------------ statements
    @cached_property
    def _projected(self) -> Floats:
        """All words as the graph of statements takes them: statements look at much the same ones."""
        return links.dense(self._h, self._part("statements"), "project")

    def _seen(self, said: Sequence[Said]) -> tuple[list[Floats], list[NDArray[np.int64]], Floats]:
        """Chances of marks and the words looked at for each statement, and the statements' vectors."""
        session = self._weights.statements
        steps = tuple(self._weights.manifest["distance_steps"])
        quotes = np.array(self._quotes, np.int32)
        marks, seen, vectors = [], [], []
        for k in range(len(said)):
            words, role = statement_features.look(said, k, len(self._analysis))
            first, last = (int(np.searchsorted(words, x)) for x in (said[k].first, said[k].last))
            feeds = {
                "words": self._projected[words][None],
                "role": role[None].astype(np.int32), "quote": quotes[words][None],
                "distance": distance_classes(len(words), first, min(last, len(words) - 1), steps)[None],
            }  # fmt: skip
            mark, x = session.run(("marks", "hidden"), feeds)
            pooled = [
                x[0][role == r].mean(0) if (role == r).any() else np.zeros(x.shape[2], np.float32)
                for r in (statement_features.CUE, statement_features.CONTENT)
            ]
            marks.append(_sigmoid(mark[0]))
            seen.append(words)
            vectors.append(np.concatenate(pooled))
        return marks, seen, np.array(vectors, np.float32)

    def judge(self, said: Sequence[Said]) -> tuple[list[Judgement], dict[tuple[int, int], dict[str, float]]]:
        """What each statement does and rests on, and what one is to another.

        ``said`` stands in reading order.  The second value gives, for pairs of near statements, the chance of each
        relation of the first to the second (``none`` left out).
        """
        if not said:
            return [], {}
        arrays = self._part("statements")
        marks, seen, z = self._seen(said)
        names = [self._weights.classes(k) for k in ("act", "status", "level")]
        scores = links.dense(links.relu(links.dense(z, arrays, "out1")), arrays, "out2")
        bounds = np.cumsum([0, *map(len, names)])
        out = []
        for k, row in enumerate(scores):
            chances = [_softmax(row[bounds[n] : bounds[n + 1]]) for n in range(3)]
            act, status, level = (
                {c: round(float(v), 4) for c, v in zip(n, x, strict=True)} for n, x in zip(names, chances, strict=True)
            )
            runs = {m: _runs(seen[k], marks[k][:, n]) for n, m in enumerate(MARKS)}
            out.append(Judgement(act, status, level, round(float(_sigmoid(row[-1:])[0]), 4), runs))
        return out, self._answers(said, z)

    def _answers(self, said: Sequence[Said], z: Floats) -> dict[tuple[int, int], dict[str, float]]:
        arrays = self._part("statements")
        a, b = statement_features.pairs(said)
        if not len(a):
            return {}
        features = statement_features.pair_features(said, self._lower, a, b)
        x = (
            links.dense(z, arrays, "from_")[a]
            + links.dense(z, arrays, "onto")[b]
            + links.dense(z[a] * z[b], arrays, "both")
        )
        for k, name in enumerate(("order", "speaker", "overlap")):
            x += arrays[f"{name}.weight"][features[:, k]]
        scores = links.dense(links.relu(x), arrays, "relation")
        relations = self._weights.classes("relation")
        return {
            (int(i), int(j)): {
                r: round(float(v), 4) for r, v in zip(relations, _softmax(s), strict=True) if r != "none"
            }
            for i, j, s in zip(a, b, scores, strict=True)
        }

    # ------------------------------------------------------------------ words
    def events(self) -> tuple[list[str], Floats]:
        """Event types (the first is none) and their chances [words, types]."""
        arrays = self._part("others")
        scores = links.dense(links.relu(links.dense(self._h, arrays, "event1")), arrays, "event2")
        top = np.exp(scores - scores.max(1, keepdims=True))
        return self._weights.classes("event"), top / top.sum(1, keepdims=True)

    def facts(self, words: Sequence[int]) -> list[float]:
        """How sure it is that what a word names happened: 3 certainly, 0 open, -3 certainly not."""
        arrays = self._part("others")
        x = links.dense(links.relu(links.dense(self._h[list(words)], arrays, "fact1")), arrays, "fact2")
        return [float(v) for v in x[:, 0]]

    def story(self) -> Floats:
        """One vector [width] of length 1 for the whole text: near vectors tell of the same."""
        arrays = self._part("others")
        x = links.dense(self._h.mean(0, keepdims=True), arrays, "story")[0]
        y: Floats = x / max(float(np.linalg.norm(x)), 1e-9)
        return y


def _sigmoid(x: Floats) -> Floats:
    y: Floats = np.exp(-np.logaddexp(0, -x))  # whatever the score, nothing overflows
    return y


def _softmax(x: Floats) -> Floats:
    e = np.exp(x - x.max())
    y: Floats = e / e.sum()
    return y


def _runs(words: NDArray[np.int64], chances: Floats, least: float = 0.5) -> tuple[tuple[Range, float], ...]:
    """Runs of neighbouring words whose chance passes ``least``, each with its mean chance."""
    on = np.flatnonzero(chances > least)
    if not len(on):
        return ()
    breaks = np.flatnonzero((np.diff(on) != 1) | (np.diff(words[on]) != 1)) + 1
    out: list[tuple[Range, float]] = []
    for run in np.split(on, breaks):
        span = int(words[run[0]]), int(words[run[-1]]) + 1
        out.append((span, round(float(chances[run].mean()), 4)))
    return tuple(out)
