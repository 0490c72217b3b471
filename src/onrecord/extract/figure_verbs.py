"""Verbs whose outcome hangs on their other parts: doers of passives, light verbs, *lose*, *hold*, *bury*, *include*."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_fate import Fate, to_death, word_outcome
from onrecord.extract.figure_nouns import noun_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import HYPHENS, Words
from onrecord.language.analysis import Analysis

_HOLDERS = function("holder")
_ANY = ("any", "person", "thing")


def is_agent(analysis: Analysis, words: Words, i: int, verb: int, label: str) -> bool:
    """*attended by thousands*: the doer of a passive."""
    case = analysis.child(i, "case")
    if case is None or words.lower[case] != "by":
        return False
    return label == "obl:agent" or analysis.child(verb, "aux:pass") is not None


def by_object(analysis: Analysis, words: Words, verb: int, people: bool) -> Fate | None:
    """*lost their lives*, *took part*, *lost their roofs*: what the object of the verb says of its subject."""
    table, far = tables.light_verbs(), frozenset(("destroyed", "damaged"))
    for child in analysis.children(verb):
        if analysis.labels[child] not in ("obj", "obl") or child < verb:
            continue
        for v in tables.stems(words.lower[verb]):
            for o in (*tables.stems(words.lower[child]), *_hyphened(words, child)):
                if (v, o) in table and (table[v, o] in far) != people:
                    return Fate(table[v, o], verb, True)
    return None


def _hyphened(words: Words, k: int) -> tuple[str, ...]:
    """The word with its other half: *sit-in* is three words to a parse."""
    return tuple(
        "-".join((words.lower[a], words.at(a + 2))) for a in (k - 2, k) if a >= 0 and words.at(a + 1) in HYPHENS
    )


def of_subject(analysis: Analysis, words: Words, q: Quantity, verb: int) -> str | None:
    """*The dead include 14 soldiers*, *the flood claimed 40 lives*."""
    stems = tables.stems(words.lower[verb])
    if not tables.verbs("claim").isdisjoint(stems):
        return "killed" if q.noun is not None and words.lower[q.noun] in function("abstract") else None
    subject = analysis.child(verb, "nsubj") if not tables.verbs("include").isdisjoint(stems) else None
    if subject is None:
        return None
    if words.lower[subject] == "those":
        subject = analysis.child(subject, "acl") or subject
    told = word_outcome(words, subject, "be", ("any", "person", "thing")) or word_outcome(
        words, subject, "obj", ("any", "person", "thing")
    )
    entry = noun_entry(analysis, words, subject)
    return told or (entry.outcome if entry is not None and entry.outcome != "count" else None)


def for_good(analysis: Analysis, words: Words, q: Quantity, verb: int) -> bool:
    """Whether what is *lost* is lives: soldiers, children, crew; a party loses members and a shop customers."""
    if "lose" not in tables.stems(words.lower[verb]):
        return True
    if q.noun is None:
        return q.number.kind != "vague"  # *the company lost millions*
    entry = noun_entry(analysis, words, q.noun)
    mortal = entry is not None and entry.class_ is not None and entry.class_ not in ("worker", "passenger", "student")
    general = any(s in function("anyone") | function("lost_for_good") for s in tables.stems(words.lower[q.noun]))
    return mortal or general


def held(analysis: Analysis, words: Words, q: Quantity, verb: int, found: str) -> str:
    """*bury* is what landslides and mourners do, *hold* what police and captors do: words of the sentence decide."""
    if found == "hostage":
        taker = analysis.child(verb, "nsubj") if analysis.child(verb, "aux:pass") is None else None
        body = noun_entry(analysis, words, taker) if taker is not None else None
        if body is not None and body.class_ in ("police", "soldier", "security_force"):
            return "detained"  # *police took away four of them*
    if found in ("injured", "casualties") and to_death(words, verb, q):
        return "killed"
    if found == "killed" and "bury" in tables.stems(words.lower[verb]):
        return (
            "missing"
            if any(words.lower[k] in function("hazard") for k in range(q.reach(), min(q.end + 40, q.sentence[1])))
            else found
        )
    if found != "detained" or "hold" not in tables.stems(words.lower[verb]):
        return found
    if any(words.lower[k] in function("captive") for k in range(q.last, min(q.end + 8, q.sentence[1]))):
        return "hostage"
    subject = analysis.child(verb, "nsubj")
    if subject is not None and subject < verb < q.start:
        holder = noun_entry(analysis, words, subject)
        if holder is not None and holder.kind == "thing":
            return "present"  # *the truck held 51 people*
    by = range(verb + 1, min(verb + 6, q.sentence[1])) if words.at(verb + 1) == "by" else range(0)
    near = (*range(max(q.sentence[0], min(verb, q.start) - 8), verb), *by)
    return (
        "hostage" if any(stem in function("holder") for k in near for stem in tables.stems(words.lower[k])) else found
    )
