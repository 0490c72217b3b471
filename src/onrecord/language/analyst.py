"""The shipped reader of English: rule-based words, one int8 encoder, exact decoding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from onrecord.language import decode, naming, roles, windows
from onrecord.language.analysis import Analysis, Name, Range
from onrecord.language.base import SHIPPED, Device, Model
from onrecord.language.forms import Forms
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
_NAME_BLOCK = 4_000
"""Words whose names are found together; scores of names are let go then."""
_MOST_VECTORS = 200_000
"""A longer text (several books) gets no second look: its vectors would not fit."""


@dataclass(slots=True)
class _Scores:
    """What the model says of every word of a text, and the names and statements found. All small: 30 bytes a word."""

    tags: NDArray[np.int16]
    start: NDArray[np.bool_]
    head: NDArray[np.int32]
    label: NDArray[np.int16]
    names: list[naming.Candidate]
    found: list[roles.Found]
    vectors: NDArray[np.float16] | None


class OnnxAnalyst:
    """Implements ``Analyst`` with the weights of a folder.

    A text is always read by itself, so it reads the same in any company; ranges of the int8 matrices are fixed, so a
    paragraph's numbers do not hang on its neighbours' either.
    """

    def __init__(self, folder: Path = FOLDER, threads: int = 1, device: Device = "cpu") -> None:
        self._weights = Weights(folder, threads, device)
        self.cue_threshold: float | None = None
        """Least chance of a cue; None takes the shipped one."""

    def check(self) -> None:
        """Raises what is wrong with the weights' manifest or the device; opens no weights."""
        self._weights.check()

    @property
    def digest(self) -> str:
        """The digest of the weights."""
        return self._weights.digest

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        return {k: self._weights.classes(k) for k in ("upos", "xpos", "feats", "label", "name")}

    @cached_property
    def _forms(self) -> Forms:
        return Forms(self._weights.pieces)

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
        words = windows.read_words(text.content, paragraphs, self._forms)
        try:
            return self._read(text, words)
        finally:
            self._forms.trim()

    def _read(self, text: Text, words: windows.Words) -> tuple[Analysis, list[roles.Found]]:
        if not len(words):
            return Analysis(text.content, (), (), (), (), (), (), (), (), (), ()), []
        scores = self._score(words)
        kinds, forms, quotes, tags = self._names, words.forms, words.quotes.tolist(), scores.tags
        # of a book each column is 15 MB as a list and as much as a tuple: no two lists more than needed at a time
        xpos = _pick(kinds["xpos"], tags[:, 1])
        lemmas = self._lemmatise.all(forms, xpos, tags[:, 3].tolist())
        upos = _agreeing(list(_pick(kinds["upos"], tags[:, 0])), xpos)
        found = scores.found
        said = tuple(roles.to_record(f, forms, upos, lemmas, quotes) for f in found if f.content)
        names = self._settle_names(scores, forms)
        del forms
        analysis = Analysis(
            content=text.content,
            starts=tuple(words.starts.tolist()),
            ends=tuple(words.ends.tolist()),
            upos=tuple(upos),
            xpos=xpos,
            feats=_pick(kinds["feats"], tags[:, 2]),
            lemmas=tuple(lemmas),
            heads=tuple(scores.head.tolist()),
            labels=_pick(kinds["label"], scores.label),
            sentences=tuple(_ranges(scores.start)),
            paragraphs=tuple(_ranges(words.openers)),
            names=tuple(names),
            attributions=said,
        )
        if scores.vectors is None:
            return analysis, found
        return replace(analysis, second=SecondLook(self._weights, analysis, scores.vectors, quotes)), found

    # ------------------------------------------------------------------ scores
    def _score(self, words: windows.Words) -> _Scores:
        n, session = len(words), self._weights.reader
        keeps = self._weights.has_second and n <= _MOST_VECTORS
        out = _Scores(
            tags=np.empty((n, 4), np.int16),
            start=np.zeros(n, bool),
            head=np.empty(n, np.int32),
            label=np.empty(n, np.int16),
            names=[],
            found=[],
            vectors=np.empty((n, _WIDTH), np.float16) if keeps else None,
        )
        outputs = (*_OUTPUTS, "words") if keeps else _OUTPUTS
        block = named = 0
        cues: list[Floats] = []
        vectors: list[Floats] = []
        names: list[Floats] = []
        for a, b, feeds in windows.feeds(words):
            values = {k: v[0] for k, v in zip(outputs, session.run(outputs, feeds), strict=True)}
            if out.vectors is not None:
                out.vectors[a:b] = values["words"]
            start = (values["start"][:, 0] > 0) | words.openers[a:b]
            start[0] = True
            out.tags[a:b], out.start[a:b] = values["tags"], start
            head = decode.best_trees(values["arc"], values["root"][:, 0], start)
            out.label[a:b] = self._labels(values["dependent"], values["head"], head)
            out.head[a:b] = np.where(head < 0, -1, head + a)
            names.append(values["name"])
            cues.append(values["cue"])
            vectors.append(values["role"])
            if b == n or b - named > _NAME_BLOCK:
                out.names.extend(self._find_names(words, out.start, named, b, np.concatenate(names)))
                named, names = b, []
            if b == n or b - block > _BLOCK:
                both = np.concatenate(cues), np.concatenate(vectors)
                out.found.extend(self._statements(words, out.start, block, *both))
                block, cues, vectors = b, [], []
        return out

    def _labels(self, dependent: Floats, governor: Floats, heads: NDArray[np.int64]) -> NDArray[np.int64]:
        """Relation of each word of a window to its head."""
        feeds = {"dependent": dependent, "head": governor, "heads": heads}
        best: NDArray[np.int64] = self._weights.labels.run(None, feeds)[0]
        best[heads < 0] = self._names["label"].index("root")
        return best

    def _find_names(
        self, words: windows.Words, start: NDArray[np.bool_], a: int, b: int, scores: Floats
    ) -> list[naming.Candidate]:
        """Names among the words ``a`` to ``b``, whose scores are given."""
        chains = np.array([i for s, e in _ranges(start[a:b]) for i in range(s, e, _CHAIN)])
        tags = decode.tag_sequences(scores, chains, self._weights.tables["name_crf"], outside_first=True)
        forms, numbers = words.table.names, words.numbers
        found: list[naming.Candidate] = []
        for k in np.unique((tags[tags > 0] - 1) // 2).tolist():
            for s, e in decode.spans_of(tags, 1 + 2 * k):
                while e > s and forms[numbers[a + e - 1]] in _NO_NAME_END:
                    e -= 1
                if e == s:
                    continue
                chances = np.exp(scores[s:e] - scores[s:e].max(1, keepdims=True))
                chances /= chances.sum(1, keepdims=True)
                # begin and inside of a type together, the least of the name's words
                least = chances[:, 1:].reshape(e - s, -1, 2).sum(2).min(0)
                found.append(naming.Candidate(a + s, a + e, self._names["name"][k], least))
        return sorted(found, key=lambda c: c.start)

    def _settle_names(self, scores: _Scores, forms: list[str]) -> list[Name]:
        """Names of the whole text with their types."""
        arrays = self._weights.second("others") if scores.vectors is not None else None
        return naming.settle(scores.names, forms, self._names["name"], scores.vectors, arrays)

    def _statements(
        self, words: windows.Words, start: NDArray[np.bool_], a: int, scores: Floats, vectors: Floats
    ) -> list[roles.Found]:
        """Statements whose cues lie in the words from ``a`` on, whose cue scores and vectors are given."""
        b = a + len(scores)
        threshold = float(self._weights.manifest["cue_threshold"]) if self.cue_threshold is None else self.cue_threshold
        cues = roles.find_cues(scores, threshold, start[a:b])
        if not cues:
            return []
        return [f.moved(a) for f in roles.read_roles(self._weights, vectors, words.quotes[a:b].tolist(), cues)]


def _ranges(starts: NDArray[np.bool_]) -> list[Range]:
    at = [*np.flatnonzero(starts).tolist(), len(starts)]
    return list(pairwise(at))


def _pick(names: list[str], numbers: NDArray[np.integer]) -> tuple[str, ...]:
    return tuple(map(names.__getitem__, numbers.tolist()))


def _agreeing(upos: list[str], xpos: Sequence[str]) -> list[str]:
    """The two tags made to agree: particles are a closed class, one with a verb's fine tag (*declined*) is a verb."""
    for i, tag in enumerate(upos):
        if tag == "PART" and xpos[i].startswith("VB"):
            upos[i] = "VERB"
    return upos


@lru_cache(maxsize=2)
def analyst_for(model: Model) -> OnnxAnalyst:
    """The reader with these weights on this device, one a process; weights are opened at the first text.

    Raises:
        ModelFileError: there are no weights there.
        UsageError: the device is not there.
    """
    analyst = OnnxAnalyst(model.folder or FOLDER, device=model.device)
    analyst.check()
    return analyst


def default_analyst() -> OnnxAnalyst:
    """The reader with the shipped weights on the processor."""
    return analyst_for(SHIPPED)
