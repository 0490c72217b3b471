"""Measured nouns and verbs of level and change: *the toll stands at*, *prices rose by* (FIGURES section 7)."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_fate import HARM, Around, Fate, Kinds, word_outcome
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words

TIME_UNITS = function("time_unit")
_PRICED = function("priced")


def topic_of(words: Words, q: Quantity, left: int, right: int) -> tuple[str, int] | None:
    """The measured noun nearest before the quantity (else after it): its outcome and its place."""
    table = tables.topics()
    for k in (*range(q.start - 1, left - 1, -1), *range(q.end, right)):
        for stem in tables.stems(words.lower[k]):
            outcome = table.get(stem)
            if outcome is not None and outcome != "-":
                return outcome, k
    return None


def measured(words: Words, q: Quantity, left: int) -> tuple[str, int] | None:
    """A verb of level or change before the quantity: its kind (``up down level revise``) and its place."""
    for k in range(q.start if q.start < q.first else q.start - 1, left - 1, -1):
        if words.lower[k] in function("frame"):
            continue
        for stem in tables.stems(words.lower[k]):
            for kind in ("revise", "up", "down", "level"):
                if stem in tables.verbs(kind):
                    return kind, k
    return None


def nearest(words: Words, q: Quantity, span: Around, kinds: Kinds) -> Fate | None:
    """The nearest word of the clause that tells any outcome: the last resort where the parse shows nothing."""
    for k in (*range(q.end, span.right), *range(q.start - 1, span.left - 1, -1)):
        for role in ("be", "obj", "subj"):
            if role == "subj" and k < q.start:
                continue
            found = word_outcome(words, k, role, kinds)
            if found in HARM or found in ("detained", "destroyed", "damaged", "released", "rescued", "evacuated"):
                return Fate(found, k, True)
    return None


def nearest_price(words: Words, q: Quantity, span: Around) -> bool:
    """Whether a verb of cost governs a sum of money, or the sum is per head."""
    moved = measured(words, q, max(q.sentence[0], q.start - 8))
    if moved is not None and moved[0] in ("up", "down") and words.at(q.start - 1) in ("to", "from", "by"):
        return True
    for k in range(q.start - 1, max(span.left, q.start - 6) - 1, -1):
        if any(stem in _PRICED for stem in tables.stems(words.lower[k])):
            return k == q.start - 1 or "cost" not in tables.stems(words.lower[k])
    return words.at(q.end) in function("each")
