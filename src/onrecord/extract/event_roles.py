"""Who takes part in an event, and how: roles from the arcs around the trigger."""

from __future__ import annotations

from onrecord.extract.base import Report
from onrecord.extract.event_lexicon import Trigger, case_of, name_type, objects, subjects
from onrecord.extract.event_nearby import Nearby
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import Participant, Sector
from onrecord.model.spans import Span

_LEFT = frozenset({"det", "amod", "nummod", "compound", "nmod", "flat", "advmod", "case", "punct", "goeswith"})


def participants_of(report: Report, i: int, trigger: Trigger, nearby: Nearby) -> tuple[Participant, ...]:
    """The participants of the event that word ``i`` expresses, agent first."""
    analysis = report.analysis
    pairs = _verb_roles(analysis, i, trigger) if analysis.upos[i] == "VERB" else _noun_roles(analysis, i, trigger)
    found: list[Participant] = []
    taken: set[int] = set()
    for role, head in pairs:
        for part in (head, *_conjuncts(analysis, head)):
            if part in taken or not _can_take_part(analysis, part):
                continue
            taken.add(part)
            span = phrase_span(report, part)
            actor = nearby.actor(part, len(span.text) + 40)
            sector = (actor.sector if actor else None) or _sector_of(analysis, part)
            found.append(Participant(role=role, spans=(span,), actor=actor.id if actor else None, sector=sector))
    return tuple(found)


def _verb_roles(analysis: Analysis, i: int, trigger: Trigger) -> list[tuple[str, int]]:
    subject = [s for s in subjects(analysis, i) if not _is_measure(analysis, s)]
    empty = word_sets("event_roles.tsv")["no_target"]
    target = [o for o in objects(analysis, i) if not _is_measure(analysis, o) and analysis.lower(o) not in empty]
    if trigger.frame == "T" or (not target and (trigger.frame == "t" or _is_told_short(analysis, i, trigger))):
        return [("target", s) for s in subject]
    pairs = [("agent", s) for s in subject] + [("target", o) for o in target]
    for c in analysis.children(i):
        if analysis.labels[c].split(":")[0] != "obl":
            continue
        case = case_of(analysis, c)
        if case == "with" and analysis.upos[c] == "NOUN" and analysis.lemmas[c] in word_sets("event_roles.tsv")["tool"]:
            pairs.append(("instrument", c))
        elif case in ("against", "at", "on", "from") and not target and trigger.type in _AIMED:
            pairs.append(("target", c))
    return pairs


def _is_told_short(analysis: Analysis, i: int, trigger: Trigger) -> bool:
    """A passive without its auxiliary, as headlines and lists have it (*Officials: 27 miners killed*)."""
    if trigger.type not in _SUFFERED_BY_VERB or analysis.xpos[i] not in ("VBD", "VBN"):
        return False
    return not any(analysis.labels[c].split(":")[0] in ("obj", "aux", "xcomp", "ccomp") for c in analysis.children(i))


def _is_measure(analysis: Analysis, i: int) -> bool:
    """Amounts and days are no participants."""
    sets = word_sets("event_roles.tsv")
    return name_type(analysis, i) in ("DATE", "MONEY") or analysis.lemmas[i].lower() in sets["measure"]


_SUFFERED_BY_VERB = frozenset({
    "killing", "injury", "arrest", "detention", "hostage_taking", "release_of_captives", "displacement", "evacuation",
    "rescue", "deportation", "shooting", "stabbing",
})  # fmt: skip
"""Types whose verbs always have somebody who suffers them."""

_AIMED = frozenset({"shooting", "armed_attack", "protest", "clash", "explosion", "shelling", "bank_run"})
"""Types whose aim may stand after *on*, *at* or *against* instead of as an object."""


def _noun_roles(analysis: Analysis, i: int, trigger: Trigger) -> list[tuple[str, int]]:
    pairs: list[tuple[str, int]] = []
    for c in analysis.children(i):
        label = analysis.labels[c]
        case = case_of(analysis, c)
        if label == "nmod:poss":
            pairs.append(("target" if trigger.frame == "t" or trigger.type in _SUFFERED else "agent", c))
        elif label.split(":")[0] in ("nmod", "obl"):
            if case == "by":
                pairs.append(("agent", c))
            elif case == "of":
                pairs.append(("agent" if trigger.frame == "a" else "target", c))
            elif case in ("on", "against", "to") and trigger.type not in ("killing", "injury"):
                pairs.append(("target", c))
            elif case == "between":
                pairs.append(("agent", c))
    pairs += _lent_roles(analysis, i)
    if analysis.upos[i] == "ADJ":
        head, label = analysis.heads[i], analysis.labels[i]
        if label == "amod" and head >= 0:
            pairs.append(("target", head))
        pairs += [("target", c) for c in analysis.children(i) if analysis.labels[c].startswith("nsubj")]
    return sorted(pairs, key=lambda p: (p[0] != "agent", p[1]))


def _lent_roles(analysis: Analysis, i: int) -> list[tuple[str, int]]:
    """What the verb lends to a noun event: the agent of *staged an attack*, the target of *the blast tore through*."""
    verb, label = analysis.heads[i], analysis.labels[i]
    if verb < 0 or analysis.upos[verb] != "VERB":
        return []
    sets, lemma = word_sets("event_roles.tsv"), analysis.lemmas[verb].lower()
    if label in ("obj", "nsubj:pass") and lemma in sets["carrier"]:
        return [("agent", s) for s in subjects(analysis, verb)]
    if label == "nsubj" and lemma in sets["striking"]:
        struck = [c for c in analysis.children(verb) if analysis.labels[c].split(":")[0] == "obl"
                  and case_of(analysis, c) in ("through", "at")]  # fmt: skip
        return [("target", o) for o in (objects(analysis, verb) or struck)]
    return []


_SUFFERED = frozenset({
    "arrest", "detention", "release_of_captives", "dismissal", "deportation", "execution", "appointment", "injury",
    "conviction", "trial", "acquittal", "hospitalisation",
})  # fmt: skip
"""Types whose noun takes the sufferer as possessor (*her arrest*)."""


def _conjuncts(analysis: Analysis, head: int) -> list[int]:
    return [c for c in analysis.children(head) if analysis.labels[c] == "conj" and analysis.upos[c] in _NOMINAL]


_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def _can_take_part(analysis: Analysis, i: int) -> bool:
    if analysis.upos[i] not in (*_NOMINAL, "ADJ", "DET"):
        return False
    return analysis.lower(i) not in word_sets("event_roles.tsv")["no_participant"]


def phrase_span(report: Report, head: int) -> Span:
    """The noun phrase of a head: its modifiers on the left, and a name or compound as a whole; no relative clauses."""
    analysis = report.analysis
    first = last = head
    for c in sorted(analysis.children(head), reverse=True):
        label = analysis.labels[c].split(":")[0]
        if c < head and label in _LEFT and c >= first - 1 - _width(analysis, c):
            first = (
                min(first, analysis.subtree(c)[0]) if label in ("nmod", "nummod", "compound", "amod") else min(first, c)
            )
    for c in analysis.children(head):
        if c == last + 1 and analysis.labels[c].split(":")[0] in ("flat", "nummod"):
            last = max(last, analysis.subtree(c)[-1])
    if analysis.upos[head] == "NUM" or analysis.lemmas[head].lower() in word_sets("event_roles.tsv")["quantity"]:
        counted = [c for c in analysis.children(head) if case_of(analysis, c) == "of"]
        last = max([last, *(_end_of_phrase(analysis, c) for c in counted)])
    while first < head and _opens_phrase_falsely(analysis, first, head):
        first += 1
    return report.words(first, last + 1)


def _end_of_phrase(analysis: Analysis, head: int) -> int:
    """The last word of a short noun phrase: its head, or the compound or name that runs on after it."""
    flat = [c for c in analysis.children(head) if analysis.labels[c].split(":")[0] in ("flat", "nummod") and c > head]
    return max([head, *flat])


def _opens_phrase_falsely(analysis: Analysis, i: int, head: int) -> bool:
    """The head's own preposition and opening punctuation are no part of the phrase."""
    return analysis.upos[i] == "PUNCT" or (analysis.labels[i] == "case" and analysis.heads[i] == head)


def _width(analysis: Analysis, i: int) -> int:
    tree = analysis.subtree(i)
    return tree[-1] - tree[0]


def _sector_of(analysis: Analysis, head: int) -> Sector | None:
    sets = word_sets("event_roles.tsv")
    lemma = analysis.lemmas[head].lower()
    for sector in _SECTORS:
        if lemma in sets["sector_" + sector]:
            return sector
    return None


_SECTORS: tuple[Sector, ...] = (
    "military", "police", "judiciary", "opposition", "protester", "rebel", "civilian", "business", "media", "ngo",
    "igo", "criminal", "government",
)  # fmt: skip
