"""Who said what: cues from the reader's scores, then source and content around each cue by the second graph.

The graphs speak the habits of the corpus they learned from (PolNeAR): quotation marks and ``that`` belong to contents,
auxiliaries and addressees to cues.  ``to_record`` turns such a statement into the habits of the record format.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onrecord.language.analysis import Attribution, Range
from onrecord.language.decode import best_chains, spans_of
from onrecord.language.features import CLOSING, INSIDE, OPENING
from onrecord.language.weights_file import Weights

Floats = NDArray[np.float32]
_CHAINS = 256
_NEAR = 200
_RIM = frozenset(",;:-\u2013\u2014") | {"--", "..."}
_TRAILING_CUE = frozenset(("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "PUNCT", "ADV"))
_LEADING_CUE = frozenset(("AUX", "PART", "ADV", "PRON", "PUNCT", "CCONJ"))


@dataclass(frozen=True, slots=True)
class Found:
    """A statement as the graphs read it, in word ranges, after the habits of the corpus."""

    cue: Range
    source: tuple[Range, ...]
    content: tuple[Range, ...]
    score: float

    def moved(self, by: int) -> Found:
        """The same statement some words further on."""
        if not by:
            return self

        def move(ranges: tuple[Range, ...]) -> tuple[Range, ...]:
            return tuple((s + by, e + by) for s, e in ranges)

        return Found(move((self.cue,))[0], move(self.source), move(self.content), self.score)


def find_cues(scores: Floats, threshold: float, breaks: NDArray[np.bool_]) -> list[tuple[int, int, float]]:
    """Runs of cue words: a word whose chance to begin a cue passes the threshold, and the words that go on with it.

    ``scores`` [words, 3] are chances of none, begin, inside; a cue ends before a sentence start (``breaks``).
    """
    out = []
    inside = scores.argmax(1) == 2
    n = len(scores)
    for i in np.flatnonzero(scores[:, 1] > threshold).tolist():
        end = i + 1
        while end < n and inside[end] and not breaks[end] and end - i < 12:
            end += 1
        out.append((i, end, float(scores[i, 1])))
    return out


@lru_cache(maxsize=4096)
def distance_classes(length: int, first: int, last: int, steps: tuple[int, ...]) -> NDArray[np.int32]:
    """The class of each word's signed distance to a cue ``first..last``; 0 is the cue."""
    at = np.arange(length)
    gap = np.maximum(np.maximum(first - at, at - last), 0)
    step = np.searchsorted(np.array(steps), gap, side="right")
    return np.where((at > last) & (step > 0), step + len(steps), step).astype(np.int32)


def read_roles(weights: Weights, words: Floats, quotes: list[int], cues: list[tuple[int, int, float]]) -> list[Found]:
    """Source and content of each cue. ``words`` [words, width] as the first graph projects them."""
    manifest = weights.manifest
    reach, steps = int(manifest["role_reach"]), tuple(manifest["distance_steps"])
    quote = np.array(quotes, np.int32)
    out: list[Found] = []
    runs: list[tuple[int, Floats]] = []
    for a, b, _ in cues:
        lo, hi = max(0, a - reach), min(len(words), b + reach)
        feeds: dict[str, Any] = {
            "words": words[None, lo:hi],
            "cue": words[a : a + 1] + words[b - 1 : b],
            "quote": quote[None, lo:hi],
            "distance": distance_classes(hi - lo, a - lo, b - 1 - lo, steps)[None],
        }
        runs.append((lo, weights.roles.run(None, feeds)[0][0]))
    crf = weights.tables["role_crf"]
    tags = [
        row for i in range(0, len(runs), _CHAINS) for row in _tags([scores for _, scores in runs[i : i + _CHAINS]], crf)
    ]
    for (a, b, score), (lo, _), row in zip(cues, runs, tags, strict=True):
        source = [(s + lo, e + lo) for s, e in spans_of(row, 1)]
        content = tuple((s + lo, e + lo) for s, e in spans_of(row, 3))
        if len(source) > 1:
            source = [max(source, key=lambda r: (r[1] - r[0], -r[0]))]
        out.append(Found((a, b), tuple(source), content, score))
    return without_doubles(out)


def without_doubles(found: list[Found]) -> list[Found]:
    """Of two cues that give the same words to the same source (*Suryadi said:* has two) the likelier one."""
    kept: list[Found] = []
    for f in sorted(found, key=lambda f: (-f.score, f.cue)):
        if not any(_same(f, g) for g in kept if abs(g.cue[0] - f.cue[0]) < _NEAR):
            kept.append(f)
    return sorted(kept, key=lambda f: f.cue)


def _same(f: Found, g: Found) -> bool:
    """Whether two statements share four fifths of their words, and a word of the source (or ``f`` has none)."""
    one, two = _words(f.content), _words(g.content)
    return 2 * len(one & two) >= 0.8 * (len(one) + len(two)) > 0 and (
        not f.source or bool(_words(f.source) & _words(g.source))
    )


def _words(ranges: tuple[Range, ...]) -> set[int]:
    return {i for s, e in ranges for i in range(s, e)}


def _tags(scores: list[Floats], crf: Floats) -> list[NDArray[np.int64]]:
    """Best tags of each stretch, all at once."""
    lengths = np.array([len(s) for s in scores])
    order = np.argsort(-lengths, kind="stable")
    block = np.zeros((len(scores), int(lengths.max()), scores[0].shape[1]), np.float32)
    for row, i in enumerate(order.tolist()):
        block[row, : lengths[i]] = scores[i]
    tags = best_chains(block, crf[:-1], lengths[order], crf[-1])
    place = np.argsort(order, kind="stable")
    return [tags[place[i], : lengths[i]] for i in range(len(scores))]


@cache
def attitude_lemmas() -> frozenset[str]:
    """Lemmas of wishes, plans and support."""
    lines = files("onrecord.language").joinpath("data/attitudes.tsv").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#") and line != "lemma")


def to_record(found: Found, forms: list[str], upos: list[str], lemmas: list[str], quotes: list[int]) -> Attribution:
    """The same statement after the habits of the record format.

    Contents lose the quotation marks, commas and the leading ``that`` at their rims, cues the auxiliaries before and
    the addressee after their verb, sources the marks at their rims.
    """
    content = tuple(r for piece in found.content for r in _content(piece, forms, lemmas, quotes))
    source = tuple(r for piece in found.source for r in [_trim(piece, forms, quotes)] if r)
    cue = _cue(found.cue, upos, lemmas)
    words = lemmas[cue[0] : cue[1]]
    verbs = [w for w, tag in zip(words, upos[cue[0] : cue[1]], strict=True) if tag in ("VERB", "NOUN", "ADJ")]
    attitude = bool(verbs) and all(w in attitude_lemmas() for w in verbs)
    return Attribution((cue,), source, content, round(found.score, 4), attitude)


def _trim(piece: Range, forms: list[str], quotes: list[int]) -> Range | None:
    start, end = piece
    while start < end and (forms[start] in _RIM or quotes[start] in (OPENING, CLOSING)):
        start += 1
    while end > start and (forms[end - 1] in _RIM or quotes[end - 1] in (OPENING, CLOSING)):
        end -= 1
    return (start, end) if start < end else None


def _content(piece: Range, forms: list[str], lemmas: list[str], quotes: list[int]) -> list[Range]:
    start, end = piece
    while start < end:
        marks = quotes[start:end]
        if _loose_start(forms[start], marks):
            start += 1
        elif _loose_end(forms[end - 1], marks):
            end -= 1
        elif forms[start] == "that" and end - start > 2 and quotes[start] != INSIDE and lemmas[start] == "that":
            start += 1
        else:
            break
    return [(start, end)] if start < end else []


def _loose_start(form: str, marks: list[int]) -> bool:
    """Whether the first word of a content is a mark that belongs to no content: ``marks`` are its quotation states."""
    if form in _RIM or marks[0] == CLOSING or (form == "." and len(marks) > 1):
        return True
    # an opening mark goes when it wraps the whole content or closes outside of it
    return marks[0] == OPENING and (CLOSING not in marks or marks.index(CLOSING) == len(marks) - 1)


def _loose_end(form: str, marks: list[int]) -> bool:
    """The same for the last word; a stop inside quotation marks stays."""
    if form in _RIM or marks[-1] == OPENING or (form == "." and marks[-1] != INSIDE):
        return True
    return marks[-1] == CLOSING and OPENING not in marks


def _cue(cue: Range, upos: list[str], lemmas: list[str]) -> Range:
    start, end = cue
    verbs = [i for i in range(start, end) if upos[i] == "VERB"]
    if not verbs:
        return cue
    while start < verbs[0] and upos[start] in _LEADING_CUE:
        start += 1
    tail = end
    while tail > verbs[-1] + 1 and upos[tail - 1] in _TRAILING_CUE:
        tail -= 1
    # what is left after the verb is a particle or a preposition; one before an addressee goes with it
    if tail > verbs[-1] + 1 and tail < end and lemmas[tail - 1] in ("to", "in", "on", "at", "with"):
        tail -= 1
    return start, tail
