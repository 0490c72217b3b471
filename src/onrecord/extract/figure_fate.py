"""Words that tell what befell the counted: verbs by the role of the counted, phrases of a clause, injuries suffered."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_nouns import NOMINAL
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words

Kinds = tuple[str, ...]
_BREAKS = frozenset((";", ":", ".", "!", "?", "\u2014", "("))
_LINKS = function("link")
PERSONAL = function("personal")
HARM = function("harm")


@dataclass(frozen=True, slots=True)
class Fate:
    """An outcome, the word that tells it (None where it is carried over), and whether words tell it at all."""

    outcome: str
    word: int | None
    told: bool


@dataclass(frozen=True, slots=True)
class Around:
    """The words of a clause around a quantity: ``left`` to the phrase, the phrase's end to ``right``."""

    left: int
    right: int


def around(words: Words, q: Quantity, before: int, after: int) -> Around:
    """The clause of a quantity between the quantity before (its end) and the one after (its start)."""
    left = q.start
    while left > before and words.lower[left - 1] not in _BREAKS:
        if words.lower[left - 1] == "," and words.at(left) in _LINKS:
            break
        left -= 1
    right = q.end
    while right < after and words.lower[right] not in _BREAKS:
        if words.lower[right] == "," and words.at(right + 1) in _LINKS:
            break
        right += 1
    return Around(left, right)


def word_outcome(words: Words, i: int, role: str, kinds: Kinds) -> str | None:
    """The outcome that the word at ``i`` (with the particle after it) lays on what stands in ``role`` to it."""
    table = tables.outcomes()
    for stem in tables.stems(words.lower[i]):
        for length in (4, 3, 2, 1):
            tail = words.lower[i + 1 : i + length]
            if len(tail) < length - 1:
                continue
            for of, outcome in table.get((" ".join((stem, *tail)), role), ()):
                if outcome == "injured" and stem in ("treat", "admit") and _ill(words):
                    outcome = "infected"
                if stem == "admit" and not _of_health(words):
                    continue  # *the union admitted 40 students*
                if stem == "clear" and outcome == "released" and function("court").isdisjoint(words.vocabulary):
                    continue  # *cleared 40 protesters from the square*
                if words.at(i + 1) == "of" and stem in function("flow"):
                    continue  # *a flood of 5,000 newcomers*
                if of in kinds and not ("unknown" in kinds and outcome in function("loose")):
                    return outcome
    return None


def _ill(words: Words) -> bool:
    """Whether the text speaks of a disease and of no wounds."""
    return not function("disease").isdisjoint(words.vocabulary) and function("wound").isdisjoint(words.vocabulary)


def _of_health(words: Words) -> bool:
    wards = function("ward") | function("disease") | function("harms") | function("wound")
    return not wards.isdisjoint(words.vocabulary)


def to_hospital(words: Words, verb: int, stop: int) -> bool:
    """*taken to a local hospital*, *sent four people to the hospital*."""
    near = words.lower[verb + 1 : min(verb + 9, stop)]
    return "to" in near and any(w in function("ward") for w in near[near.index("to") :])


def suffered(words: Words, verb: int, stop: int) -> Fate | None:
    """*suffered a head injury*, *had serious wounds*: a noun that tells an injury close after the verb."""
    for k in range(verb + 1, min(verb + 5, stop)):
        found = (tables.nouns().get(stem) for stem in tables.stems(words.lower[k]))
        entry = next((e for e in found if e is not None), None)
        if entry is not None and entry.outcome == "injured" and words.lower[k] not in NOMINAL:
            return Fate("injured", k, True)
        hurt = words.lower[k] in function("hurt_part") and words.at(k + 1) in function("body")
        if hurt or words.lower[k] in function("harms"):
            return Fate("injured", k, True)
        if words.lower[k] in _BREAKS or words.lower[k] == ",":
            break
    return None


def among_those(words: Words, k: int, kinds: Kinds) -> str | None:
    """*among those seized*, *among the 14 taken*: the fate of a group that the counted belong to."""
    if words.lower[k] != "among" or words.at(k + 1) not in ("those", "the") or "person" not in kinds:
        return None
    for j in range(k + 2, min(k + 6, len(words))):
        word = words.lower[j]
        if word in _BREAKS or word == ",":
            return None
        told = word_outcome(words, j, "be", kinds) or word_outcome(words, j, "obj", kinds)
        if told is not None:
            return told
        if word in ("taken", "seized") and not function("seized").isdisjoint(words.vocabulary):
            return "hostage"
    return None


def parted(words: Words, verb: int, particle: int, kinds: Kinds, close: bool = False) -> str | None:
    """A verb whose particle stands behind the counted: *forced 600 residents out*."""
    if not close and words.at(particle) not in function("particle") | function("particle_after"):
        return None
    for length in (1,) if close else (3, 2, 1):
        tail = " ".join(words.lower[particle : particle + length])  # *took 133 workers into custody*
        for stem in tables.stems(words.lower[verb]):
            for of, outcome in tables.outcomes().get((f"{stem} {tail}", "obj"), ()):
                if of in kinds:
                    return outcome
    return None


def state_at(words: Words, k: int, kinds: Kinds) -> str | None:
    table = tables.state_phrases()
    for length in range(min(tables.longest_state(), len(words) - k), 0, -1):
        outcome = table.get(words.lower[k : k + length])
        if outcome is not None and ("person" in kinds or outcome in function("remote")):
            return outcome
    return among_those(words, k, kinds)


def state_here(words: Words, k: int, stop: int, kinds: Kinds) -> Fate | None:
    """A phrase that begins right at ``k``: *in the hospital*, *with serious burns*."""
    if k >= stop:
        return None
    told = state_at(words, k, kinds)
    if told is not None:
        return Fate(told, k, True)
    return suffered(words, k, stop) if words.lower[k] == "with" and "person" in kinds else None


def to_death(words: Words, verb: int, q: Quantity) -> bool:
    """*stabbed to death*, *beat two men to death*; not *sentenced to death*."""
    if not tables.verbs("sentence").isdisjoint(tables.stems(words.lower[verb])):
        return False
    return words.lower[verb + 1 : verb + 3] == ("to", "death") or words.lower[q.end : q.end + 2] == ("to", "death")


def given(words: Words, q: Quantity, kinds: Kinds) -> Fate | None:
    """*handed down prison terms to 14 guards*, *charges against nine*: what a court lays on the counted."""
    if words.at(q.start - 1) not in ("to", "on", "against", "for") or "person" not in kinds:
        return None
    for k in range(q.start - 2, q.reach(12) - 1, -1):
        if words.lower[k] in _BREAKS or words.lower[k] in _LINKS:
            return None
        if words.lower[k] in function("penalty") and words.at(q.start - 1) != "for":
            return Fate("charged", k, True)
        if words.at(q.start - 1) == "for" and any(s in function("swap") for s in tables.stems(words.lower[k])):
            return Fate("released", k, True)
    return None
