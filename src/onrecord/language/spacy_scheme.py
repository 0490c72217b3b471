"""Turns the dependency trees of spaCy's English models (CLEAR style) into Universal Dependencies, as far as they tell.

UD puts content words above function words. So a preposition goes below its noun, a copula below its predicate, a
conjunction before its own conjunct, and conjuncts hang on the first one. The other arcs keep their head and change
their name by ``data/spacy_labels.tsv``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

_CLEAR_ONLY = frozenset(("dobj", "pobj", "prep", "nsubjpass", "auxpass", "pcomp", "npadvmod", "acomp", "relcl"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "SYM", "X"))
_STAYS = frozenset(("case", "mark", "fixed", "punct"))
"""Dependents that a preposition keeps when its noun takes its place."""


@cache
def table(name: str) -> dict[str, str]:
    """A two-column table of ``language/data``."""
    text = files("onrecord.language").joinpath("data", name).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {row[0]: row[1] for row in rows}


def is_clear(labels: Sequence[str] | set[str]) -> bool:
    """Whether the relations of a parser are of the CLEAR style; all others pass as Universal Dependencies."""
    return not _CLEAR_ONLY.isdisjoint(labels)


class Tree:
    """One sentence: heads by word (-1 for the root) and relations, changed in place."""

    def __init__(self, heads: Sequence[int], labels: Sequence[str], upos: Sequence[str], lemmas: Sequence[str]) -> None:
        self.heads, self.labels = list(heads), list(labels)
        self._upos, self._lemmas = upos, lemmas
        self._below: list[list[int]] = []

    def converted(self) -> tuple[list[int], list[str]]:
        """Heads and relations in Universal Dependencies."""
        self._conjunctions()
        self._below = _children(self.heads)
        self._copulas()
        self._prepositions()
        names = table("spacy_labels.tsv")
        done = [names.get(label, label) for label in self.labels]
        self._refine(done)
        for i, head in enumerate(self.heads):
            if (head < 0) != (done[i] == "root"):
                done[i] = "root" if head < 0 else "dep"
        return self.heads, done

    def _conjunctions(self) -> None:
        """*a, b and c*: all conjuncts hang on the first, the conjunction on the conjunct behind it."""
        heads, first = list(self.heads), list(range(len(self.heads)))
        for i in _top_down(heads):
            if self.labels[i] == "conj" and heads[i] >= 0:
                first[i] = first[heads[i]]
                self.heads[i] = first[i]
        for below in _children(heads):
            conjunct = -1
            for i in reversed(below):
                if self.labels[i] == "conj":
                    conjunct = i
                elif self.labels[i] == "cc" and conjunct > i:
                    self.heads[i] = conjunct

    def _copulas(self) -> None:
        """*The road is open*: the predicate takes the place of *be* and all that hangs on it."""
        for verb in _bottom_up(self.heads):
            if self._lemmas[verb] != "be":
                continue
            below = self._below[verb]
            predicate = next((c for c in below if self.labels[c] in ("attr", "acomp") and c > verb), None)
            if predicate is not None and not any(self.labels[c] == "expl" for c in below):
                self._lift(predicate, verb, "cop", frozenset())

    def _prepositions(self) -> None:
        """*in the town*: the noun takes the place of its preposition, which becomes its case."""
        for word in _bottom_up(self.heads):
            relation = self.labels[word]
            if relation not in ("prep", "agent", "dative"):
                continue
            inner = next((c for c in self._below[word] if self.labels[c] in ("pobj", "pcomp", "prep")), None)
            if inner is None:
                if relation == "prep" and self._upos[word] == "VERB":
                    self.labels[word] = "advcl"
                continue
            clause = self.labels[inner] == "pcomp" and self._upos[inner] in ("VERB", "AUX")
            self._lift(inner, word, "mark" if clause else "case", _STAYS)
            if clause:
                self.labels[inner] = "advcl"
            elif relation == "dative":
                self.labels[inner] = "prep"

    def _lift(self, low: int, high: int, relation: str, stays: frozenset[str]) -> None:
        """Swaps a word with its head: ``low`` takes head, relation and dependents of ``high``, but for ``stays``."""
        kept = [i for i in self._below[high] if i != low and self.labels[i] in stays]
        moved = [i for i in self._below[high] if i != low and self.labels[i] not in stays]
        for i in moved:
            self.heads[i] = low
        above = self.heads[high]
        if above >= 0:
            self._below[above] = [low if i == high else i for i in self._below[above]]
        self._below[high] = kept
        self._below[low] = sorted((*self._below[low], *moved, high))
        self.heads[low], self.labels[low] = above, self.labels[high]
        self.heads[high], self.labels[high] = low, relation

    def _refine(self, labels: list[str]) -> None:
        """What the relation's name alone does not tell: a noun's dependent or a verb's, a phrase or a word."""
        clausal = {h for i, h in enumerate(self.heads) if self.labels[i] in ("nsubj", "nsubjpass", "cop")}
        for i, head in enumerate(self.heads):
            if head < 0:
                continue
            nominal = self._upos[head] in _NOMINAL and head not in clausal
            if self.labels[i] == "prep":
                phrase = any(self.labels[c] in ("case", "mark") for c in self._below[i])
                labels[i] = ("nmod" if nominal else "obl") if phrase else "advmod"
            elif self.labels[i] == "npadvmod" and nominal:
                labels[i] = "nmod:unmarked"


def _children(heads: Sequence[int]) -> list[list[int]]:
    below: list[list[int]] = [[] for _ in heads]
    for i, head in enumerate(heads):
        if head >= 0:
            below[head].append(i)
    return below


def _top_down(heads: Sequence[int]) -> list[int]:
    """All words, each behind its head."""
    below = _children(heads)
    order = [i for i, head in enumerate(heads) if head < 0]
    for i in order:
        order.extend(below[i])
    return order


def _bottom_up(heads: Sequence[int]) -> list[int]:
    return _top_down(heads)[::-1]
