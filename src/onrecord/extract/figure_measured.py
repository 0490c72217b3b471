"""Measured nouns and verbs of level and change: *the toll stands at*, *prices rose by* (FIGURES section 7)."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_fate import HARM, Around, Fate, Kinds, word_outcome
from onrecord.extract.figure_nouns import noun_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words
from onrecord.language.analysis import Analysis

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


def framed(words: Words, q: Quantity) -> Fate | None:
    """*the number of people killed rose to 104*: the participle between the frame and the verb."""
    for k in range(q.start - 1, q.reach(14) - 1, -1):
        if words.lower[k] in function("frame"):
            for j in range(k + 1, q.start):
                for role in ("be", "obj"):
                    told = word_outcome(words, j, role, ("any", "person"))
                    if told is not None and words.lower[j].endswith(("ed", "en", "dead", "hurt", "ing")):
                        return Fate(told, j, True)
            return None
    return None


def kind_framed(analysis: Analysis, words: Words, q: Quantity) -> Fate | None:
    """*the number of inspectors was cut from 1,500 to 1,000*: a plain count of the noun of the frame."""
    for k in range(q.start - 1, q.reach(20) - 1, -1):
        if words.lower[k] in function("frame") and words.at(k + 1) == "of":
            entry = next((e for j in range(k + 2, min(k + 6, q.start)) if (e := noun_entry(analysis, words, j))), None)
            plain = entry is not None and entry.outcome in (None, "count")
            return Fate("count", None, False) if plain else None
    return None
