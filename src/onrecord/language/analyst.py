"""The shipped reader of English: rule-based words, one int8 encoder, exact decoding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from onrecord.language import decode, naming, roles, windows
from onrecord.language.analysis import Analysis, Name, Range
from onrecord.language.lemma import Lemmatiser
from onrecord.language.second import SecondLook
from onrecord.language.weights_file import FOLDER, Floats, Weights
from onrecord.model.source import Text

_OUTPUTS = ("tags", "start", "name", "cue", "arc", "root", "dependent", "head", "role")
_CHAIN = 64
_WIDTH = 384
_NO_NAME_END = frozenset((",", ";", ":", '"', "\u201c", "\u201d", "(", "-", "\u2013", "\u2014"))
_BLOCK = 20_000
"""Words after which the vectors for statements are let go, so that memory stays bounded in a text of any length."""


@dataclass(slots=True)
class _Scores:
    """What the model says of every word of a text, and the statements found."""

    tags: NDArray[np.int32]
    start: NDArray[np.bool_]
    name: Floats
    cue: Floats
    head: NDArray[np.int64]
    label: NDArray[np.int64]
    found: list[roles.Found]
    vectors: NDArray[np.float16] | None


class OnnxAnalyst:
    """Implements ``Analyst`` with the weights of a folder.

    A text is always read by itself, so it reads the same in any company; ranges of the int8 matrices are fixed, so a
    paragraph's numbers do not hang on its neighbours' either.
    """

    def __init__(self, folder: Path = FOLDER, threads: int = 1) -> None:
        self._weights = Weights(folder, threads)
        self._shapes: dict[str, int] = {}
        self.cue_threshold: float | None = None
        """Least chance of a cue; None takes the shipped one."""

    @property
    def digest(self) -> str:
        """The digest of the weights."""
        return self._weights.digest

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        return {k: self._weights.classes(k) for k in ("upos", "xpos", "feats", "label", "name")}

    @cached_property
    def _lemmatise(self) -> Lemmatiser:
        return Lemmatiser(self._weights.lemmas, self._weights.classes("script"), self._weights.vocabulary)

    def analyse_many(self, texts: list[Text]) -> list[Analysis]:
        """Each text by itself, in the given order."""
        return [self.analyse(t) for t in texts]

    def analyse(self, text: Text) -> Analysis:
        """Words, sentences, tags, trees, names and statements of a text."""
        return self.read(text)[0]

    def read(self, text: Text) -> tuple[Analysis, list[roles.Found]]:
        """The analysis, and its statements after the habits of the training corpus (for scoring)."""
        paragraphs = text.paragraphs or ((0, len(text.content)),)
        if len(self._shapes) > 200_000:
            self._shapes.clear()
        words = windows.read_words(text.content, paragraphs, self._shapes)
        if not words.spans:
            return Analysis(text.content, (), (), (), (), (), (), (), (), (), ()), []
        scores = self._score(words)
        sentences = _ranges(scores.start)
        kinds = self._names
        upos = _pick(kinds["upos"], scores.tags[:, 0])
        xpos = _pick(kinds["xpos"], scores.tags[:, 1])
        lemmatise = self._lemmatise
        lemmas = [lemmatise(f, x, s) for f, x, s in zip(words.forms, xpos, scores.tags[:, 3].tolist(), strict=True)]
        found = scores.found
        analysis = Analysis(
            content=text.content,
            starts=tuple(s for s, _ in words.spans),
            ends=tuple(e for _, e in words.spans),
            upos=tuple(upos),
            xpos=tuple(xpos),
            feats=tuple(_pick(kinds["feats"], scores.tags[:, 2])),
            lemmas=tuple(lemmas),
            heads=tuple(scores.head.tolist()),
            labels=tuple(_pick(kinds["label"], scores.label)),
            sentences=tuple(sentences),
            paragraphs=tuple(_ranges(np.array(words.openers, bool))),
            names=tuple(self._find_names(scores, sentences, words.forms)),
            attributions=tuple(roles.to_record(f, words.forms, upos, lemmas, words.quotes) for f in found if f.content),
        )
        if scores.vectors is None:
            return analysis, found
        return replace(analysis, second=SecondLook(self._weights, analysis, scores.vectors, words.quotes)), found

    # ------------------------------------------------------------------ scores
    def _score(self, words: windows.Words) -> _Scores:
        n, tags = len(words.forms), 2 * len(self._names["name"]) + 1
        session = self._weights.reader
        openers = np.array(words.openers, bool)
        out = _Scores(
            tags=np.empty((n, 4), np.int32),
            start=np.zeros(n, bool),
            name=np.empty((n, tags), np.float32),
            cue=np.empty((n, 3), np.float32),
            head=np.empty(n, np.int64),
            label=np.empty(n, np.int64),
            found=[],
            vectors=np.empty((n, _WIDTH), np.float16) if self._weights.has_second else None,
        )
        outputs = (*_OUTPUTS, "words") if self._weights.has_second else _OUTPUTS
        block, vectors = 0, []
        for a, b, feeds in windows.feeds(words, self._weights.pieces):
            values = {k: v[0] for k, v in zip(outputs, session.run(outputs, feeds), strict=True)}
            if out.vectors is not None:
                out.vectors[a:b] = values["words"]
            start = (values["start"][:, 0] > 0) | openers[a:b]
            start[0] = True
            out.tags[a:b], out.start[a:b] = values["tags"], start
            out.name[a:b], out.cue[a:b] = values["name"], values["cue"]
            head = decode.best_trees(values["arc"], values["root"][:, 0], _ranges(start))
            out.label[a:b] = self._labels(values["dependent"], values["head"], head)
            out.head[a:b] = np.where(head < 0, -1, head + a)
            vectors.append(values["role"])
            if b == n or b - block > _BLOCK:
                out.found.extend(self._statements(words, out, block, b, np.concatenate(vectors)))
                block, vectors = b, []
        return out

    def _labels(self, dependent: Floats, governor: Floats, heads: NDArray[np.int64]) -> NDArray[np.int64]:
        """Relation of each word of a window to its head."""
        feeds = {"dependent": dependent, "head": governor, "heads": heads}
        best: NDArray[np.int64] = self._weights.labels.run(None, feeds)[0]
        best[heads < 0] = self._names["label"].index("root")
        return best

    def _find_names(self, scores: _Scores, sentences: list[Range], forms: list[str]) -> list[Name]:
        bounds = [(i, min(i + _CHAIN, b)) for a, b in sentences for i in range(a, b, _CHAIN)]
        tags = decode.tag_sequences(scores.name, bounds, self._weights.tables["name_crf"], outside_first=True)
        kinds = self._names["name"]
        found: list[naming.Candidate] = []
        for k, kind in enumerate(kinds):
            for s, e in decode.spans_of(tags, 1 + 2 * k):
                while e > s and forms[e - 1] in _NO_NAME_END:
                    e -= 1
                if e == s:
                    continue
                chances = np.exp(scores.name[s:e] - scores.name[s:e].max(1, keepdims=True))
                chances /= chances.sum(1, keepdims=True)
                # begin and inside of a type together, the least of the name's words
                found.append(naming.Candidate(s, e, kind, chances[:, 1:].reshape(e - s, -1, 2).sum(2).min(0)))
        found.sort(key=lambda c: c.start)
        arrays = self._weights.second("others") if scores.vectors is not None else None
        return naming.settle(found, forms, kinds, scores.vectors, arrays)

    def _statements(self, words: windows.Words, scores: _Scores, a: int, b: int, vectors: Floats) -> list[roles.Found]:
        """Statements whose cues lie in the words ``a`` to ``b``, whose vectors are given."""
        threshold = float(self._weights.manifest["cue_threshold"]) if self.cue_threshold is None else self.cue_threshold
        cues = roles.find_cues(scores.cue[a:b], threshold, scores.start[a:b])
        return [f.moved(a) for f in roles.read_roles(self._weights, vectors, words.quotes[a:b], cues)] if cues else []


def _ranges(starts: NDArray[np.bool_]) -> list[Range]:
    at = [*np.flatnonzero(starts).tolist(), len(starts)]
    return list(pairwise(at))


def _pick(names: list[str], numbers: NDArray[np.integer]) -> list[str]:
    return [names[i] for i in numbers.tolist()]


@lru_cache(maxsize=1)
def default_analyst() -> OnnxAnalyst:
    """The reader with the shipped weights, one a process; weights are opened at the first text."""
    return OnnxAnalyst()
