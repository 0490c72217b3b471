"""A small grammar over word classes: who gave no evidence, what could not be checked, what a claim rests on.

Classes stand in ``evidence_words.tsv``, patterns in ``evidence_grammar.tsv``. A pattern is tried only where its first
class stands, and its gaps are bounded, so that a text takes linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Range
from onrecord.model.items import EvidenceStatus

_BREAKS = (";", ":", "\u2014", "\u2013")
_GAP = re.compile(r"(\.\.|,,)(\d)")


@dataclass(frozen=True, slots=True)
class Part:
    """One element of a pattern: a set of words, or a gap of up to ``gap`` words (``commas``: commas may be among them).

    ``own_names``: names of bodies count as members, as in *Oriel was not able to confirm*.
    """

    members: frozenset[str]
    gap: int = -1
    commas: bool = False
    optional: bool = False
    own_names: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, what it says, how far it reaches, and whether it must open its clause."""

    status: EvidenceStatus
    back: bool
    opens: bool
    parts: tuple[Part, ...]


def members(name: str) -> frozenset[str]:
    """The words of a class."""
    return word_sets("evidence_words.tsv")[name]


def _part(piece: str) -> Part:
    gap = _GAP.fullmatch(piece)
    if gap:
        return Part(frozenset(), int(gap[2]), gap[1] == ",,")
    optional = piece.endswith("?") and len(piece) > 1
    bare = piece.removesuffix("?") if optional else piece
    if bare.startswith("{"):
        return Part(members(bare[1:-1]), optional=optional, own_names=bare == "{ours}")
    return Part(frozenset({bare}), optional=optional)


@cache
def _table() -> tuple[dict[str, tuple[Pattern, ...]], tuple[Pattern, ...]]:
    """Patterns by the words that can open them, and those that a name can open."""
    index: dict[str, list[Pattern]] = {}
    named: list[Pattern] = []
    for status, reach, text in words.rows("evidence_grammar.tsv"):
        pieces = text.split()
        opens = pieces[0] == "^"
        parts = tuple(_part(p) for p in pieces[opens:])
        pattern = Pattern(cast(EvidenceStatus, status), reach == "back", opens, parts)
        for word in sorted(parts[0].members):
            index.setdefault(word, []).append(pattern)
        if parts[0].own_names:
            named.append(pattern)
    return {w: tuple(found) for w, found in index.items()}, tuple(named)


def bodies(view: Clauses) -> frozenset[int]:
    """The words of names of bodies."""
    return frozenset(w for n in view.analysis.names if n.type == "ORG" for w in range(n.start, n.end))


def matches(view: Clauses, outlets: frozenset[int], first: int, last: int) -> Iterator[tuple[Pattern, Range]]:
    """Every pattern that holds in the words ``first`` to ``last`` (one sentence), in reading order.

    ``outlets``: see :func:`bodies`.
    """
    a = view.analysis
    index, named = _table()
    for w in range(first, last):
        lower, lemma = a.lower(w), a.lemmas[w]
        tried = index.get(lower, ()) + (index.get(lemma, ()) if lemma != lower else ())
        for pattern in tried + (named if w in outlets else ()):
            if pattern.opens and w > first and a.lower(w - 1) not in _BREAKS:
                continue
            end = _end(view, outlets, pattern.parts, 0, w, last)
            if end is not None:
                yield pattern, (w, end)


def _end(view: Clauses, outlets: frozenset[int], parts: tuple[Part, ...], k: int, w: int, last: int) -> int | None:
    """Where the rest of a pattern ends that begins at word ``w``, or nothing; shortest gaps first."""
    a = view.analysis
    if k == len(parts):
        return w
    part = parts[k]
    if part.gap >= 0:
        for size in range(part.gap + 1):
            if w + size > last:
                return None
            found = _end(view, outlets, parts, k + 1, w + size, last)
            if found is not None:
                return found
            if w + size >= last or (
                a.upos[w + size] == "PUNCT"
                and (a.lower(w + size) != "," or not part.commas)
                and a.word(w + size) != "-"
            ):
                return None
        return None
    if w < last and (a.lower(w) in part.members or a.lemmas[w] in part.members or (part.own_names and w in outlets)):
        found = _end(view, outlets, parts, k + 1, w + 1, last)
        if found is not None:
            return found
    return _end(view, outlets, parts, k + 1, w, last) if part.optional else None
