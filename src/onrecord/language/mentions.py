"""Mentions and what is plain to see of two of them: the surface half of coreference.

The same code makes the inputs of training and of reading.
A pair is a later mention and an earlier one; the vectors of their words are the other half (``coreference``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.language.analysis import Range

Ints = NDArray[np.int64]

KINDS = (
    "other", "I", "you", "he", "she", "it", "they", "we", "who", "this", "name", "names", "definite", "definites",
    "indefinite", "indefinites", "possessed", "bare",
)  # fmt: skip
"""Kinds of mention: pronouns by person, names and descriptions by number and article."""
_PRONOUNS = {
    "I": "i me my mine myself", "you": "you your yours yourself yourselves", "he": "he him his himself",
    "she": "she her hers herself", "it": "it its itself", "they": "they them their theirs themselves 'em",
    "we": "we us our ours ourselves", "who": "who whom whose which that", "this": "this these those",
}  # fmt: skip
_KIND_OF = {word: KINDS.index(kind) for kind, words in _PRONOUNS.items() for word in words.split()}
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "such", "both"])
_RELATIONS = ("other", "nsubj", "obj", "obl", "nmod", "appos", "conj", "root")
_RELATION_OF = {label: i for i, label in enumerate(_RELATIONS)} | {"iobj": 2, "csubj": 1, "compound": 4, "flat": 4}
_STEPS = np.array((1, 2, 3, 4, 6, 10, 20, 40))
_WORD_STEPS = np.array((1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 150, 300, 600))
_MATCHES = ("none", "overlap", "inside", "acronym", "key", "same")

SIZES = (len(KINDS) ** 2, len(_STEPS) + 1, len(_WORD_STEPS) + 1, len(_MATCHES), 3, len(_RELATIONS) ** 2, 8)
"""How many values each feature of a pair takes: kinds, sentences and words apart, match, nesting, relations, quotes."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """The mentions of a text in reading order; arrays of one entry a mention.

    ``key`` is the word that names the thing: the head, or the last word of a name.
    """

    start: Ints
    end: Ints
    key: Ints
    kind: Ints
    sentence: Ints
    relation: Ints
    quote: Ints
    string: Ints
    key_string: Ints
    content: tuple[frozenset[int], ...]
    initials: Ints

    def __len__(self) -> int:
        return len(self.start)


def kind_of_pronoun(word: str) -> int:
    """The kind of a pronoun in lower case, -1 for any other word."""
    return _KIND_OF.get(word, -1)


def key_word(start: int, end: int, heads: Sequence[int], labels: Sequence[str]) -> int:
    """The head of a stretch of words; of a name in several parts its last part."""
    top = next((i for i in range(start, end) if not start <= heads[i] < end), start)
    last = top
    for i in range(top + 1, end):
        if heads[i] == top and labels[i].startswith("flat"):
            last = i
    return last


def describe(
    spans: Sequence[Range],
    keys: Sequence[int],
    words: Sequence[str],
    upos: Sequence[str],
    feats_plural: Sequence[bool],
    heads: Sequence[int],
    labels: Sequence[str],
    sentence_of: Sequence[int],
    quotes: Sequence[int],
) -> Mentions:
    """Mentions with their surface features; ``words`` are in lower case, ``quotes`` true inside quotation marks."""
    index: dict[str, int] = {}

    def number(text: str) -> int:
        return index.setdefault(text, len(index))

    rows = []
    contents = []
    for (start, end), key in zip(spans, keys, strict=True):
        first = start + 1 if end - start > 1 and upos[start] == "DET" else start
        own = [i for i in range(first, end) if upos[i] in ("NOUN", "PROPN", "NUM", "ADJ")]
        label = labels[key] if labels[key] != "flat" else labels[heads[key]]
        capitals = "".join(words[i][:1] for i in range(first, end) if upos[i] == "PROPN")
        rows.append(
            (
                start, end, key, _kind(start, end, key, words, upos, feats_plural, heads, labels), sentence_of[key],
                _RELATION_OF.get(label.split(":")[0], 0), int(quotes[key] > 0), number(" ".join(words[first:end])),
                number(words[key]), number(capitals) if len(capitals) > 1 else -1,
            )
        )  # fmt: skip
        contents.append(frozenset(number(words[i]) for i in own))
    table = np.array(rows, np.int64).reshape(-1, 10).T
    t = table
    return Mentions(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], tuple(contents), t[9])


def _kind(
    start: int, end: int, key: int, words: Sequence[str], upos: Sequence[str], plural: Sequence[bool],
    heads: Sequence[int], labels: Sequence[str],
) -> int:  # fmt: skip
    if end - start == 1 and words[key] in _KIND_OF and upos[key] in ("PRON", "DET"):
        return _KIND_OF[words[key]]
    many = int(plural[key])
    if upos[key] == "PROPN":
        return KINDS.index("name") + many
    if (
        upos[start] == "PRON"
        or (start > 0 and labels[start] == "nmod:poss")
        or any(labels[i] == "nmod:poss" and heads[i] == key for i in range(start, key))
    ):
        return KINDS.index("possessed")
    if upos[key] != "NOUN":
        return 0
    if words[start] in _DEFINITE:
        return KINDS.index("definite") + many
    if upos[start] == "DET" or upos[start] == "NUM":
        return KINDS.index("indefinite") + many
    return KINDS.index("bare") if not many else KINDS.index("indefinites")


def pair_features(m: Mentions, later: Ints, earlier: Ints) -> Ints:
    """Feature values [pair, feature] of pairs of mentions, each below its entry of ``SIZES``."""
    i, j = later, earlier
    apart = np.maximum(0, m.start[i] - m.end[j])
    same = m.string[i] == m.string[j]
    key = m.key_string[i] == m.key_string[j]
    acronym = (m.initials[i] == m.string[j]) | (m.initials[j] == m.string[i])
    inside = np.zeros(len(i), bool)
    overlap = np.zeros(len(i), bool)
    for n in np.flatnonzero(~same & ~key):
        a, b = m.content[i[n]], m.content[j[n]]
        if a and b and not a.isdisjoint(b):
            overlap[n] = True
            inside[n] = int(m.key_string[i[n]]) in b or int(m.key_string[j[n]]) in a
    match = np.select([same, key, acronym, inside, overlap], [5, 4, 3, 2, 1], 0)
    nested = np.select(
        [(m.start[j] <= m.start[i]) & (m.end[i] <= m.end[j]), (m.start[i] <= m.start[j]) & (m.end[j] <= m.end[i])],
        [1, 2],
        0,
    )
    sentences = m.sentence[i] - m.sentence[j]
    quotes = m.quote[i] * 2 + m.quote[j] + 4 * (sentences == 0)
    return np.stack(
        [
            m.kind[i] * len(KINDS) + m.kind[j],
            np.searchsorted(_STEPS, sentences, side="right"),
            np.searchsorted(_WORD_STEPS, apart, side="right"),
            match,
            nested,
            m.relation[i] * len(_RELATIONS) + m.relation[j],
            quotes,
        ],
        -1,
    )


def earlier_candidates(m: Mentions, nearest: int = 60, alike: int = 3) -> tuple[Ints, Ints]:
    """Pairs to be judged: each mention with the ``nearest`` before it and the last ``alike`` of the same key word.

    Linear in the number of mentions.
    """
    later: list[int] = []
    earlier: list[int] = []
    seen: dict[int, list[int]] = {}
    pronoun = KINDS.index("this")
    for i in range(len(m)):
        low = max(0, i - nearest)
        own = list(range(low, i))
        key = int(m.key_string[i])
        if m.kind[i] > pronoun or m.kind[i] == 0:
            own = [j for j in seen.get(key, ())[-alike:] if j < low] + own
            seen.setdefault(key, []).append(i)
        later.extend([i] * len(own))
        earlier.extend(own)
    return np.array(later, np.int64), np.array(earlier, np.int64)
