"""What befell the counted: the outcome of a quantity, from its noun, its verb, or the clause around it.

Rules: FIGURES sections 5, 6 and 13. Evidence is tried from near to far: the noun itself, a participle beside it,
the governing verb of the parse, a scan over plain words, a phrase of the clause, a measured noun, the figure before.
"""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_fate import (
    Around,
    Fate,
    Kinds,
    given,
    parted,
    state_at,
    state_here,
    suffered,
    to_death,
    to_hospital,
    word_outcome,
)
from onrecord.extract.figure_nouns import NOMINAL, noun_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.figure_verbs import by_object, for_good, held, is_agent, of_subject
from onrecord.extract.numbers import Words
from onrecord.language.analysis import Analysis

_HAVE = frozenset(("have", "has", "had", "'ve"))
_PLACES = frozenset(("in", "on", "under", "beneath", "at", "aboard", "behind", "without"))
_ANY: Kinds = ("any", "person", "thing")
_BE = function("be")
_PULLS_THROUGH = frozenset((("make", "it"), ("made", "it"), ("pull", "through"), ("see", "out")))


def kinds_of(analysis: Analysis, words: Words, q: Quantity, person: bool | None) -> Kinds:
    """What the counted is to the outcome table: person or thing (both where open), and force or hostage."""
    kinds = {True: ("any", "person"), False: ("any", "thing"), None: ("any", "person", "thing")}[person]
    if person is None and q.noun is not None and not words.capital(q.noun):
        kinds = (*kinds, "unknown")
    entry = noun_entry(analysis, words, q.noun) if q.noun is not None else None
    responds = q.noun is not None and any(s in function("responder") for s in tables.stems(words.lower[q.noun]))
    if responds or (entry is not None and entry.class_ in ("soldier", "police", "security_force")):
        kinds = (*kinds, "force")
    if q.noun is not None and any(s in function("household") for s in tables.stems(words.lower[q.noun])):
        kinds = (*kinds, "person")
    if entry is not None and entry.outcome == "hostage":
        kinds = (*kinds, "hostage")
    return kinds


def is_person(analysis: Analysis, words: Words, q: Quantity) -> bool | None:
    """Whether people are counted; None where the noun does not tell."""
    if q.noun is None:
        holder = noun_entry(analysis, words, q.start - 2) if words.at(q.start - 1) == "of" else None
        return True if holder is not None and holder.kind == "person" else None
    if words.lower[q.noun] in NOMINAL:
        return True
    entry = noun_entry(analysis, words, q.noun)
    if entry is None:
        return True if _norp(analysis, q.noun) else None
    if entry.kind == "other":
        return None
    return entry.kind == "person"


def _norp(analysis: Analysis, i: int) -> bool:
    return analysis.upos[i] in ("PROPN", "NOUN") and any(
        n.type == "NORP" and n.start <= i < n.end for n in analysis.names
    )


def close_fate(
    analysis: Analysis, words: Words, q: Quantity, span: Around, near: bool = False, person: bool | None = None
) -> Fate | None:
    """The outcome of a count, told by the words next to it (``near``: not those before it); None if they tell none."""
    kinds = kinds_of(analysis, words, q, is_person(analysis, words, q) if person is None else person)
    found = _noun_fate(analysis, words, q)
    if q.partitive and q.noun is not None and words.lower[q.noun] in NOMINAL:
        found = _right(analysis, words, q, span, kinds) or found
    if q.partitive and not q.inner and not near:
        if q.noun is None:
            found = found or _beside(analysis, words, q, kinds) or _right(analysis, words, q, span, kinds)
        found = found or _left(analysis, words, q, span, kinds) or _governed(analysis, words, q, kinds)
    found = found or _beside(analysis, words, q, kinds)
    if q.inner:
        return found or relative_fate(analysis, words, q, kinds)
    found = found or _right(analysis, words, q, span, kinds)
    if near or found is not None:
        return found
    return _left(analysis, words, q, span, kinds) or state_here(words, q.end, span.right, kinds)


def far_fate(analysis: Analysis, words: Words, q: Quantity, span: Around) -> Fate | None:
    """The outcome of a count from farther words: a clause on its noun, its governor, a phrase of its clause."""
    kinds = kinds_of(analysis, words, q, is_person(analysis, words, q))
    if q.inner:
        return None
    return (
        relative_fate(analysis, words, q, kinds)
        or given(words, q, kinds)
        or _governed(analysis, words, q, kinds)
        or _state(words, q, span, kinds)
    )


def _noun_fate(analysis: Analysis, words: Words, q: Quantity) -> Fate | None:
    if words.at(q.start - 1) == "of":
        entry = noun_entry(analysis, words, q.start - 2)
        if entry is not None and entry.outcome not in (None, "count"):
            return Fate(str(entry.outcome), q.start - 2, True)
    if q.noun is None:
        return None
    if words.lower[q.noun] in NOMINAL:
        told = word_outcome(words, q.noun, "be", _ANY)
        return Fate(told, q.noun, True) if told is not None else None
    entry = noun_entry(analysis, words, q.noun)
    if entry is None or entry.outcome is None or (entry.outcome == "count" and entry.kind == "thing"):
        return None
    if entry.outcome in ("hostage", "displaced", "count"):
        return None
    return Fate(entry.outcome, q.noun, True)


def _beside(analysis: Analysis, words: Words, q: Quantity, kinds: Kinds) -> Fate | None:
    """A participle before the noun (*two wounded conscripts*) or right after it (*27 civilians killed*)."""
    if q.noun is not None:
        for k in range(q.last, q.noun):
            tells = words.lower[k] in NOMINAL or words.lower[k].endswith(("ed", "en"))
            found = word_outcome(words, k, "be", kinds) or word_outcome(words, k, "obj", kinds) if tells else None
            if found is not None:
                done = _governed(analysis, words, q, kinds) if not q.inner else None
                changed = done is not None and done.outcome in ("killed", "released", "rescued", "evacuated")
                return done if changed else Fate(found, k, True)  # *rescued 31 kidnapped herders*
    k, stop = max(q.end, q.last), q.sentence[1]
    while k < stop and words.lower[k].endswith("ly") and state_at(words, k, kinds) is None:
        k += 1
    if k >= stop:
        return None
    if words.lower[k].endswith("ly"):
        return Fate(str(state_at(words, k, kinds)), k, True)
    participle = words.lower[k] in NOMINAL or tables.forms().get(words.lower[k]) or words.lower[k].endswith("ed")
    follows = words.at(k + 1)
    if not participle or (analysis.upos[k] == "VERB" and "VerbForm=Fin" in analysis.feats[k] and len(kinds) < 3):
        return None
    if follows and (follows in function("det") or follows[0].isdigit() or words.at(k) == "left"):
        return None
    for role in ("be", "obj"):
        found = word_outcome(words, k, role, kinds)
        if found is not None and not word_outcome(words, k, "subj", kinds):
            done = (
                _governed(analysis, words, q, kinds)
                if found in ("hostage", "detained", "injured") and not q.inner
                else None
            )
            if done is not None and done.outcome in ("killed", "released", "rescued"):
                return done  # *two guards taken hostage were freed*
            return Fate("killed" if to_death(words, k, q) else found, k, True)
    return None


def anchor_of(analysis: Analysis, q: Quantity) -> int:
    """The word of the phrase that the rest of the sentence governs."""
    best = q.noun if q.noun is not None and not q.partitive else None
    for first, last in q.parts:
        for k in range(first, last):
            head = analysis.heads[k]
            if not q.first <= head < q.last and (best is None or head not in (best,)):
                if q.noun is not None and head == q.noun:
                    return q.noun
                if best is None:
                    return k
    return best if best is not None else q.first


def governor(analysis: Analysis, words: Words, q: Quantity) -> tuple[int, str, int] | None:
    """The governing word, the role of the counted to it, and the word in that role; None where the parse shows none.

    Climbs out of conjuncts, appositions, *bodies of*, *hundreds of*, *the release of*.
    """
    h = anchor_of(analysis, q)
    for _ in range(8):
        head, label = analysis.heads[h], analysis.labels[h]
        if head < 0:
            return (h, "self", h)
        base = label.split(":")[0]
        if base in ("nummod", "det", "appos", "compound", "flat", "fixed", "amod", "advmod", "goeswith") or (
            base == "conj" and analysis.upos[h] not in ("VERB", "AUX")
        ):
            h = head
            continue
        if base == "conj" and analysis.upos[h] == "VERB":
            return (h, "self", h)
        if base == "nmod":
            told = word_outcome(words, head, "obj", _ANY)
            entry = noun_entry(analysis, words, head)
            case = analysis.child(h, "case")
            befalls = case is None or words.lower[case] in function("befalling")
            if befalls and (told is not None or (entry is not None and entry.outcome not in (None, "count"))):
                return (head, "nmod", h)
            if case is not None and words.lower[case] != "of":
                return None
            if analysis.upos[head] in ("NOUN", "NUM", "PROPN", "PRON", "ADJ"):
                h = head
                continue
        passive = label in ("nsubj:pass", "csubj:pass")
        if base in ("nsubj", "csubj"):
            return (head, "obj" if passive else "subj", h)
        if base in ("obj", "iobj", "xcomp", "ccomp"):
            return (head, "obj", h)
        if base == "obl" and is_agent(analysis, words, h, head, label):
            return (head, "subj", h)
        return (head, base, h)
    return None


def _governed(analysis: Analysis, words: Words, q: Quantity, kinds: Kinds) -> Fate | None:
    got = governor(analysis, words, q)
    if got is None:
        return None
    verb, role, member = got
    if role == "nmod":
        entry = noun_entry(analysis, words, verb)
        found = entry.outcome if entry is not None and entry.outcome not in (None, "count") else None
        found = found or word_outcome(words, verb, "obj", kinds)
        return Fate(found, verb, True) if found else None
    return _from_verb(analysis, words, q, verb, role, kinds, member)


def relative_fate(analysis: Analysis, words: Words, q: Quantity, kinds: Kinds) -> Fate | None:
    """A clause that hangs on the noun: *the 52 people arrested there*, *miners who were trapped*."""
    node = q.noun if q.noun is not None else anchor_of(analysis, q)
    for child in analysis.children(node):
        if analysis.labels[child].split(":")[0] == "acl" and child > node:
            passive = analysis.child(child, "aux:pass") is not None or analysis.labels[child] == "acl"
            ing = words.lower[child].endswith("ing") and analysis.child(child, "aux:pass") is None
            found = word_outcome(words, child, "subj" if ing or not passive else "obj", kinds)
            found = found or word_outcome(words, child, "be", kinds)
            if found is not None:
                return Fate(found, child, True)
    return None


def _from_verb(
    analysis: Analysis, words: Words, q: Quantity, verb: int, role: str, kinds: Kinds, member: int
) -> Fate | None:
    """The outcome by the verb and role, or by the verb's predicate (*were found beheaded*, *left one injured*)."""
    if role in ("subj", "obj"):
        found = word_outcome(words, verb, role, kinds)
        carried = any(s in function("carried") for s in tables.stems(words.lower[verb])) and "person" in kinds
        if role == "obj" and carried and to_hospital(words, verb, q.sentence[1]):
            return Fate("injured", verb, True)
        if role == "obj" and verb < q.start:
            found = parted(words, verb, q.end, kinds) or found
        if role == "obj" and found is None:
            found = of_subject(analysis, words, q, verb)
        for people in (True, False) if role == "subj" else ():
            light = by_object(analysis, words, verb, people) if ("person" if people else "thing") in kinds else None
            if light is not None:
                return light
        if role == "subj":
            found = found or word_outcome(words, verb, "be", kinds)
        elif found == "killed" and not for_good(analysis, words, q, verb):
            found = None
        if found is not None and not (found == "homeless" and role == "obj"):
            return Fate(held(analysis, words, q, verb, found), verb, True)
    if role == "self" and analysis.upos[verb] in ("VERB", "ADJ"):
        found = word_outcome(words, verb, "be", kinds) or word_outcome(words, verb, "obj", kinds)
        return Fate(found, verb, True) if found else None
    for child in analysis.children(verb):
        base = analysis.labels[child].split(":")[0]
        if base not in ("xcomp", "ccomp") or child == member:
            continue
        subject = analysis.child(child, "nsubj")
        if base == "ccomp" and subject is not None:
            continue
        passive = analysis.child(child, "aux:pass") is not None or words.lower[child].endswith(("ed", "en"))
        for kind in ("be", "obj" if passive else "subj"):
            found = word_outcome(words, child, kind, kinds)
            if found is not None:
                return Fate(found, child, True)
    return None


def _right(analysis: Analysis, words: Words, q: Quantity, span: Around, kinds: Kinds) -> Fate | None:
    """The first content word after the phrase, over auxiliaries: *… people were wounded*, *… have died*."""
    be = have = negated = False
    for k in range(q.end, span.right):
        word = words.lower[k]
        if word in ("not", "n't", "never"):
            negated = True
            continue
        if word in function("mark"):
            continue
        state = state_at(words, k, kinds) if word not in _PLACES else None
        if state is not None:
            return Fate(state, k, True)
        hurt = suffered(words, k, span.right) if (word in _HAVE or word == "with") and "person" in kinds else None
        if hurt is not None:
            return hurt
        if word in function("filler") or word.endswith("ly"):
            if word in _HAVE or word == "to":
                be, have = False, True
            be = be or word in _BE
            continue
        stems = tables.stems(word)
        if negated:
            lives = any(s in function("living") for s in stems) or words.lower[k : k + 2] in _PULLS_THROUGH
            return Fate("killed", k, True) if lives and "person" in kinds else None
        if analysis.labels[k] == "compound":
            return None  # *50 were rescue officials*
        if words.lower[k + 1 : k + 3] == ("to", "death") and "person" in kinds and to_death(words, k, q):
            return Fate("killed", k, True)
        if any(s in function("carried") for s in stems) and "person" in kinds and to_hospital(words, k, span.right):
            return Fate("injured", k, True)
        if any(s in function("suffered") for s in stems) and "person" in kinds:
            hurt = suffered(words, k, span.right)
            if hurt is not None:
                return hurt
        if be and word.endswith("ing"):
            roles: tuple[str, ...] = ("subj", "be")
        elif be:
            roles = ("be", "obj")
        elif have or analysis.upos[k] == "VERB":
            roles = ("subj",)
        else:
            roles = ("subj", "be")
        for role in roles:
            found = word_outcome(words, k, role, kinds)
            if found is not None:
                return Fate(held(analysis, words, q, k, found), k, True)
        return None
    return None


def _left(analysis: Analysis, words: Words, q: Quantity, span: Around, kinds: Kinds) -> Fate | None:
    """The first content word before the phrase: *killed all 43*, *the deaths of four*, *bodies of seven*."""
    for k in range(q.start - 1, max(span.left, q.start - 4) - 1, -1):
        word = words.lower[k]
        if word in function("det") or word in function("particle") or word in ("of", "another") or word.endswith("ly"):
            continue
        entry = noun_entry(analysis, words, k) if words.at(k + 1) == "of" else None
        if entry is not None and entry.outcome not in (None, "count"):
            return Fate(str(entry.outcome), k, True)
        carried = any(s in function("carried") for s in tables.stems(word)) and "person" in kinds
        if carried and words.at(q.end) == "to" and to_hospital(words, k, q.sentence[1]):
            return Fate("injured", k, True)
        if word == "for" and any(s in function("search") for s in tables.stems(words.at(k - 1))) and "person" in kinds:
            lost = not function("rescue").isdisjoint(words.vocabulary)
            return Fate("missing", k - 1, True) if lost else None
        passive = words.at(k - 1) in _BE and not word.endswith("ing")
        if passive or not for_good(analysis, words, q, k):
            return None
        found = word_outcome(words, k, "obj", kinds) or parted(words, k, q.end, kinds)
        if found is None and word in ("in", "on", "into"):  # *flew in 80 sappers*
            k, found = k - 1, parted(words, k - 1, k, kinds, close=True)
        return Fate(held(analysis, words, q, k, found), k, True) if found is not None and found != "homeless" else None
    return None


def _state(words: Words, q: Quantity, span: Around, kinds: Kinds) -> Fate | None:
    """A phrase of the clause that tells a state: *under the rubble*, *in relief camps*, *lost their homes*."""
    for k in (*range(q.end, span.right), *range(q.start - 1, span.left - 1, -1)):
        hurt = state_here(words, k, span.right, kinds) if words.lower[k] == "with" and k >= q.end else None
        if hurt is not None and hurt.outcome == "injured":
            return hurt
        outcome = state_at(words, k, kinds)
        if outcome is None:
            continue
        if "person" not in kinds and outcome not in ("destroyed", "damaged"):
            homes = q.noun is not None and any(s in function("homes") for s in tables.stems(words.lower[q.noun]))
            if not homes:
                continue
        return Fate(outcome, k, True)
    return None
