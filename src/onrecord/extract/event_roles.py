"""Who takes part in an event, and how: roles from the arcs around the trigger."""

from __future__ import annotations

from onrecord.extract.base import Report
from onrecord.extract.event_lexicon import (
    Trigger,
    case_of,
    is_a,
    is_passive,
    lexicon,
    name_type,
    objects,
    subjects,
    word_classes,
)
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
            if part in taken or not _can_take_part(analysis, part) or (part != head and _is_share(analysis, part)):
                continue
            taken.add(part)
            span = phrase_span(report, part)
            actor = nearby.actor(part, len(span.text) + 40)
            if actor is None and analysis.lower(part) == "it":
                continue  # the weather's *it*, or nobody knows whose
            sector = (actor.sector if actor else None) or _sector_of(analysis, part)
            found.append(Participant(role=role, spans=(span,), actor=actor.id if actor else None, sector=sector))
    return tuple(found)


def _verb_roles(analysis: Analysis, i: int, trigger: Trigger) -> list[tuple[str, int]]:
    sets = word_sets("event_roles.tsv")
    subject = [s for s in subjects(analysis, i) if not _is_measure(analysis, s)]
    target = [
        o
        for o in objects(analysis, i)
        if not _is_measure(analysis, o) and not _is_empty(analysis, o) and o not in subject
    ]
    if trigger.frame == "o":
        return [("target", o) for o in target]
    if trigger.frame == "T" or (not target and (trigger.frame == "t" or _is_told_short(analysis, i, trigger))):
        return [("target", s) for s in subject]
    between = [c for c in analysis.children(i) if case_of(analysis, c) == "between"]
    subject = between or subject  # *as fighting between the army and the militia spread*
    passive = is_passive(analysis, i)
    pairs = [(_subject_role(analysis, s, passive), s) for s in subject]
    if analysis.lemmas[i].lower() in sets["wielding"] and trigger.type in _AIMED:
        means = [o for o in target if is_a(analysis, o, sets["means"])]
        if trigger.type != "shooting":  # *fired a round* is what the verb says
            pairs += [("instrument", o) for o in means]
        target = [o for o in target if o not in means]
    pairs += [("target", o) for o in target or _aims(analysis, i, trigger)]
    for c in analysis.children(i):
        if analysis.labels[c].split(":")[0] == "obl" and not _is_measure(analysis, c):
            pairs += _oblique_role(analysis, c, trigger, bool(target))
    return pairs


def _aims(analysis: Analysis, i: int, trigger: Trigger) -> list[int]:
    """Whom a purpose of the same kind names (*used tear gas to disperse the marchers*)."""
    for c in analysis.children(i):
        if analysis.labels[c] in ("advcl", "xcomp") and analysis.xpos[c] == "VB":
            if trigger.type == "offer_of_aid":  # *offered to send doctors*
                return objects(analysis, c)
            aim = lexicon().match(analysis, c)
            if aim is not None and aim.type == trigger.type:
                return objects(analysis, c)
    return []


def _is_empty(analysis: Analysis, o: int) -> bool:
    """An object that only belongs to the verb (*opened fire*, *took office*): a bare noun."""
    bare = not any(analysis.labels[c].split(":")[0] in ("det", "nmod", "amod") for c in analysis.children(o))
    return bare and analysis.lower(o) in word_sets("event_roles.tsv")["no_target"]


def _oblique_role(analysis: Analysis, c: int, trigger: Trigger, has_target: bool) -> list[tuple[str, int]]:
    """What a phrase with a preposition adds: the means, the other side, or whom it was aimed at."""
    case, means = case_of(analysis, c), word_sets("event_roles.tsv")["tool"]
    if case == "with" and analysis.upos[c] == "NOUN" and is_a(analysis, c, means):
        return [("instrument", c)]
    if has_target:
        return []
    if case == "with" and trigger.type in _MUTUAL:
        return [("target", c)]
    aimed = trigger.type in _AIMED and (case in _TOWARDS or (case == "from" and trigger.type == "bank_run"))
    return [("target", c)] if aimed or (case == "on" and trigger.type == "legislation") else []


def _subject_role(analysis: Analysis, s: int, passive: bool) -> str:
    """*Hit by stones* has a means; *the quake killed* a cause; else who stands there is the agent."""
    sets = word_sets("event_roles.tsv")
    if passive and analysis.upos[s] == "NOUN" and is_a(analysis, s, sets["means"] | sets["tool"]):
        return "instrument"
    return "cause" if _is_cause(analysis, s) else "agent"


def _is_cause(analysis: Analysis, s: int) -> bool:
    """Whether a subject is no doer: a happening or a force of nature (*the quake*, *floodwater*, *the blast*)."""
    if analysis.upos[s] != "NOUN":
        return False
    if is_a(analysis, s, word_sets("event_roles.tsv")["causes"]):
        return True
    return lexicon().match(analysis, s) is not None and not is_a(analysis, s, word_classes()["person"])


_TOWARDS = ("against", "at", "on", "into")
_MUTUAL = frozenset({"clash", "violent_protest", "talks", "agreement", "shooting"})
"""Types whose other side stands after *with*."""


def _is_told_short(analysis: Analysis, i: int, trigger: Trigger) -> bool:
    """A passive without its auxiliary, as headlines and lists have it (*Officials: 27 miners killed*)."""
    if trigger.type not in _SUFFERED_BY_VERB or analysis.xpos[i] not in ("VBD", "VBN"):
        return False
    if not any(analysis.labels[c] == "nsubj" for c in analysis.children(i)) or analysis.labels[i] == "acl:relcl":
        return False
    return not any(analysis.labels[c].split(":")[0] in ("obj", "aux", "xcomp", "ccomp") for c in analysis.children(i))


def _is_measure(analysis: Analysis, i: int) -> bool:
    """Amounts and days are no participants."""
    sets = word_sets("event_roles.tsv")
    return name_type(analysis, i) in ("DATE", "TIME", "MONEY") or analysis.lemmas[i].lower() in sets["measure"]


_SUFFERED_BY_VERB = frozenset({
    "killing", "injury", "arrest", "detention", "hostage_taking", "release_of_captives", "displacement", "evacuation",
    "rescue", "deportation", "shooting", "stabbing",
})  # fmt: skip
"""Types whose verbs always have somebody who suffers them."""

_AIMED = frozenset({
    "shooting", "armed_attack", "protest", "clash", "explosion", "shelling", "bank_run", "use_of_force",
    "violent_protest", "air_strike", "grenade_attack", "arson",
})  # fmt: skip
"""Types whose aim may stand after *on*, *at* or *against* instead of as an object."""


def _noun_roles(analysis: Analysis, i: int, trigger: Trigger) -> list[tuple[str, int]]:
    pairs: list[tuple[str, int]] = []
    suffered = trigger.frame == "t" or trigger.type in _SUFFERED
    for c in analysis.children(i):
        label = analysis.labels[c]
        if _is_measure(analysis, c):
            continue
        if label == "nmod:poss":
            pairs.append(("target" if suffered else "agent", c))
        elif label.split(":")[0] in ("nmod", "obl"):
            pairs += _phrase_roles(analysis, c, trigger)
        elif label in ("compound", "amod") and c < i:
            pairs += _compound_roles(analysis, c, trigger)
        elif label == "acl" and analysis.xpos[c] == "VBN" and _carries(analysis, c):
            pairs += [("agent", s) for s in subjects(analysis, c)]  # *an attack carried out by raiders*
        elif label == "nsubj" and trigger.type in _SUFFERED:  # *the general is under arrest*
            pairs.append(("target", c))
    pairs += _lent_roles(analysis, i, trigger)
    if analysis.upos[i] == "ADJ":
        pairs += [("target", o) for o in objects(analysis, i)]
    return sorted(pairs, key=lambda p: (p[0] != "agent", p[1]))


_DONE_BY = frozenset({"resignation", "surrender", "visit", "apology", "threat", "protest", "strike_labour"})
"""Types whose noun has who did it after *of* (*the resignation of the minister*)."""

_BURSTS = frozenset({"explosion", "fire", "arson"})
"""Types that befall the thing at which they break out (*a blast at a depot*, *a depot blast*)."""


def _is_thing(analysis: Analysis, c: int) -> bool:
    classes = word_classes()
    return analysis.upos[c] == "NOUN" and is_a(analysis, c, classes["property"] | classes["vehicle"] | classes["works"])


_ON = ("on", "against", "to")
_AGAINST: dict[str, tuple[str, ...]] = {"killing": (), "injury": ()}
"""Prepositions before the target of a noun, where they are others than those of ``_ON``."""


def _phrase_roles(analysis: Analysis, c: int, trigger: Trigger) -> list[tuple[str, int]]:
    """The part that a phrase with a preposition after a noun plays (*the killing of X by Y*, *an attack on Z*)."""
    case = case_of(analysis, c)
    if case == "by":
        return [("agent", c)]
    pairs: list[tuple[str, int]] = []
    if case == "of":
        pairs.append(("agent" if trigger.frame == "a" or trigger.type in _DONE_BY else "target", c))
    elif case == "at" and trigger.type in _BURSTS and _is_thing(analysis, c):
        pairs.append(("target", c))
    elif case == "between":
        pairs.append(("agent", c))
    elif case in (("with",) if trigger.type in _MUTUAL else ()) + _AGAINST.get(trigger.type, _ON):
        pairs.append(("target", c))
    for d in analysis.children(c):  # *an attack on the post by raiders*: the last words may hang on the noun before
        nominal = analysis.labels[d].split(":")[0] in ("nmod", "obl")
        if nominal and case_of(analysis, d) == "by" and not _is_measure(analysis, d):
            pairs.append(("agent", d))
    return pairs


def _compound_roles(analysis: Analysis, c: int, trigger: Trigger) -> list[tuple[str, int]]:
    """*A rebel attack*, *Kenyan air strikes*, *the hostage release*: a doer or a sufferer before the noun."""
    classes = word_classes()
    if analysis.labels[c] == "amod":
        return [("agent", c)] if trigger.type in _ATTACKS and name_type(analysis, c) == "NORP" else []
    suffered = trigger.frame == "t" or trigger.type in _SUFFERED
    if trigger.type in _BURSTS:
        return [("target", c)] if _is_thing(analysis, c) else []
    if trigger.type in _BLOCKED:
        return [("target", c)] if is_a(analysis, c, classes["road"] | classes["border"]) else []
    if is_a(analysis, c, classes["captive"]) or (suffered and is_a(analysis, c, classes["person"])):
        return [("target", c)]
    if trigger.type in _ATTACKS and is_a(analysis, c, classes["fighter"] | classes["force"] | {"@NORP", "@ORG"}):
        return [("agent", c)]
    return []


_ATTACKS = frozenset({
    "armed_attack", "air_strike", "shelling", "raid", "border_incursion", "suicide_attack", "killing",
    "shooting", "hostage_taking", "arrest", "blockade",
})  # fmt: skip
"""Types whose doer may stand right before the noun."""


_BLOCKED = frozenset({"blockade", "road_closure", "border_closure"})

_DECIDED = frozenset({
    "ceasefire", "curfew", "strike_labour", "boycott", "state_of_emergency", "ban", "sanctions", "mobilisation",
    "election", "protest", "border_closure", "investigation", "withdrawal", "curfew_lifted", "emergency_lifted",
    "sanctions_lifted", "concession", "price_cap", "price_increase", "legislation", "deployment", "evacuation",
    "internet_shutdown", "hunger_strike", "capital_controls", "raid", "offer_of_aid", "aid_delivery",
    "release_of_captives",
})  # fmt: skip
"""Types that come about by being called, ordered or declared: who announces them is their agent."""


def _carries(analysis: Analysis, verb: int) -> bool:
    return analysis.lemmas[verb].lower() in word_sets("event_roles.tsv")["carrier"]


def _lent_roles(analysis: Analysis, i: int, trigger: Trigger) -> list[tuple[str, int]]:
    """What the verb lends to a noun event: the agent of *staged an attack*, the target of *the blast tore through*."""
    verb, label = analysis.heads[i], analysis.labels[i]
    if verb < 0 or analysis.upos[verb] != "VERB":
        return []
    sets, lemma = word_sets("event_roles.tsv"), analysis.lemmas[verb].lower()
    if label in ("obj", "nsubj:pass") and lemma in sets["carrier"]:
        if lemma in sets["telling"] and trigger.type not in _DECIDED:
            return []  # who only tells of it has no part in it
        return [("agent", s) for s in subjects(analysis, verb)]
    if label == "obl" and case_of(analysis, i) == "with" and lemma in sets["responding"]:
        return [("agent", s) for s in subjects(analysis, verb)]  # *police responded with tear gas*
    if label == "obl" and case_of(analysis, i) == "to" and lemma in sets["resorting"]:
        return [("agent", s) for s in subjects(analysis, verb)]
    if (
        label == "nsubj" and trigger.type in _BURSTS and lemma in sets["occurring"]
    ):  # *the blaze broke out at the depot*
        at = [c for c in analysis.children(verb) if case_of(analysis, c) in ("at", "in") and _is_thing(analysis, c)]
        if at:
            return [("target", c) for c in at]
    if label == "nsubj" and lemma in sets["striking"] and trigger.type != "earthquake":
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


def _is_share(analysis: Analysis, i: int) -> bool:
    """*Six of them*: a share of those named before."""
    return any(analysis.lower(c) in ("them", "whom", "these", "those") for c in analysis.children(i)
               if case_of(analysis, c) == "of")  # fmt: skip


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
    if (
        analysis.upos[head] == "NUM"
        or analysis.lemmas[head].lower()
        in word_sets("event_roles.tsv")["quantity"] | word_sets("event_roles.tsv")["parts"]
    ):
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
    return analysis.upos[i] in ("PUNCT", "CCONJ") or (analysis.labels[i] == "case" and analysis.heads[i] == head)


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
