"""Did it happen? The realis of an event, from its clause and from the act of the statement that tells it."""

from __future__ import annotations

from onrecord.extract.event_lexicon import case_of
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import EventRealis, Statement

_BY_ACT: dict[str, EventRealis] = {
    "order": "ordered",
    "demand": "demanded",
    "promise": "announced",
    "threaten": "threatened",
    "offer": "announced",
    "announce": "announced",
    "predict": "possible",
    "warn": "possible",
}
"""What an act makes of an event that its words do not tell as done."""


def realis_of(analysis: Analysis, i: int, statement: Statement | None, type_: str = "") -> EventRealis:
    """The realis of the event of ``type_`` that word ``i`` triggers and that stands in the content of ``statement``.

    Only what governs the trigger in the syntax counts: what is taken for granted (*an inquiry into the deaths*) or
    told as done in its own clause is not touched by an order, a wish or a fear around it.
    """
    by_clause = _of_clause(analysis, i, type_)
    if by_clause == "denied" or _is_called_untrue(analysis, i):
        return "denied"
    if by_clause == "announced" and type_ in _USED_AS_THREATS and _is_own_condition(analysis, i):
        return "threatened"
    if statement is not None:
        granted = _is_granted(analysis, i)
        if (
            statement.act in ("deny", "reject")
            and by_clause in (None, "happened", "ongoing", "announced")
            and not granted
        ):
            return "denied"
        if statement.negated or statement.act == "decline":
            return by_clause or ("happened" if granted else "possible")
        if by_clause in (None, "announced") and not granted and not _is_in_done_clause(analysis, i):
            lent = _BY_ACT.get(statement.act)
            if lent is not None and not (statement.act == "announce" and type_ in _FINISHED):
                return lent
    return by_clause or "happened"


_USED_AS_THREATS = frozenset({
    "strike_labour", "hunger_strike", "boycott", "blockade", "protest", "armed_attack", "killing",
    "withdrawal", "execution", "internet_shutdown", "power_outage", "border_closure", "sanctions", "bank_run",
    "occupation_of_building",
})  # fmt: skip


def _is_own_condition(analysis: Analysis, i: int) -> bool:
    """*If our demands are not met, we will block the road*."""
    clause = next((w for w in (i, *analysis.ancestors(i)) if analysis.upos[w] == "VERB"), i)
    own = conditional = False
    for c in analysis.children(clause):
        own = own or (analysis.labels[c] == "nsubj" and analysis.lower(c) in ("we", "i"))
        marks = {analysis.lower(d) for d in analysis.children(c) if analysis.labels[d] == "mark"}
        conditional = conditional or (analysis.labels[c] == "advcl" and bool(marks & {"if", "unless", "until"}))
    return own and conditional


def _is_called_untrue(analysis: Analysis, i: int) -> bool:
    """Whether the words that tell it are the subject of *is false* or *is not true*."""
    words = word_sets("event_realis.tsv")
    node = i
    for _ in range(6):
        head, label = analysis.heads[node], analysis.labels[node]
        if head < 0:
            return False
        lemma = analysis.lemmas[head].lower()
        if node != i and label.startswith(("nsubj", "csubj")) and lemma in words["untrue"] | words["true"]:
            negated = any(analysis.lower(c) in words["negator"] for c in analysis.children(head))
            return (lemma in words["untrue"]) != negated
        node = head
    return False


_FINISHED = frozenset({
    "killing", "injury", "arrest", "raid", "rescue", "weapons_seizure", "hostage_taking", "missing_persons",
    "explosion", "shooting", "accident", "earthquake", "flood", "fire", "landslide", "disease_outbreak",
})  # fmt: skip
"""Types that can be announced only when they are over (*announced the arrest of two men*)."""


def _of_clause(analysis: Analysis, i: int, type_: str = "") -> EventRealis | None:
    """What negation, modals, conditions and governing verbs say, from the trigger upward."""
    words = word_sets("event_realis.tsv")
    if _is_negated(analysis, i):
        return "denied"
    if analysis.lemmas[i].lower() in words["under_ordered"] and type_ not in ("", "order_to_use_force"):
        return "ordered"  # the order itself tells it (*ordered the villagers to leave*)
    node = i
    for _ in range(5):
        found = _of_node(analysis, node, words)
        if found is not None:
            return found
        head = analysis.heads[node]
        if head < 0 or _is_told_as_done(analysis, node) or _is_granted(analysis, node, trigger=node == i):
            break
        label = analysis.labels[node].split(":")[0]
        found = _of_governor(analysis, node, head, label, words)
        if found is not None:
            past = found == "announced" and analysis.lemmas[head].lower() in words["telling"] and type_ in _FINISHED
            return None if past else found
        if label not in _RISING or _has_own_clause(analysis, node, label):
            break
        node = head
    return "ongoing" if _is_ongoing(analysis, i) else None


_RISING = frozenset({
    "conj", "xcomp", "obj", "obl", "nmod", "nsubj", "compound", "amod", "acl", "ccomp", "advcl",
})  # fmt: skip
"""Arcs along which what is said of the governor holds for the governed."""


def _has_own_clause(analysis: Analysis, node: int, label: str) -> bool:
    """A verb that is a clause of its own: what is said of the clause above is not said of it."""
    if analysis.upos[node] != "VERB":
        return False
    if label == "conj":
        return any(analysis.labels[c].split(":")[0] in ("nsubj", "aux") for c in analysis.children(node))
    return label in ("advcl", "ccomp", "nsubj", "obl")


def _of_governor(
    analysis: Analysis, node: int, head: int, label: str, words: dict[str, frozenset[str]]
) -> EventRealis | None:
    """What a governing verb, noun or adjective makes of what it governs (*ordered*, *a threat to*, *ready to*)."""
    if label == "advcl" and not _is_purpose(analysis, node):
        return None
    if label not in ("xcomp", "ccomp", "obj", "nsubj", "obl", "nmod", "acl", "csubj", "advcl"):
        return None
    if label == "obl" and case_of(analysis, node) not in words["governing"]:
        return None  # *demanded it at the talks*
    lemma = analysis.lemmas[head].lower()
    if label in ("xcomp", "acl", "csubj") and lemma == "be" and analysis.xpos[node] == "VB":
        return "announced"  # *both sides are to withdraw*
    infinitive = label in ("xcomp", "acl", "advcl", "csubj", "ccomp") or analysis.upos[head] == "NOUN"
    if analysis.upos[head] == "NOUN" and any(
        analysis.labels[c] == "det" and analysis.lower(c) in ("any", "no") for c in analysis.children(head)
    ):
        return "denied"  # *any plan to limit withdrawals*
    if lemma in words["only_for"] and not infinitive and case_of(analysis, node) not in ("for", "on"):
        return None
    acts = label == "nsubj" and analysis.labels[node] != "nsubj:pass"  # *a march is planned* is governed too
    for realis in _GOVERNED:
        if lemma in words["under_" + realis] and not acts:
            return realis
        if infinitive and lemma in words["infinitive_" + realis]:
            return realis
    return None


_GOVERNED: tuple[EventRealis, ...] = ("denied", "threatened", "ordered", "demanded", "announced", "possible")


def _is_purpose(analysis: Analysis, node: int) -> bool:
    """An infinitive that the parse takes for an adverbial clause (*ordered troops to guard the port*)."""
    return any(analysis.labels[c] == "mark" and analysis.lower(c) == "to" for c in analysis.children(node))


def _of_node(analysis: Analysis, node: int, words: dict[str, frozenset[str]]) -> EventRealis | None:
    for c in analysis.children(node):
        label, form = analysis.labels[c].split(":")[0], analysis.lower(c)
        if label == "mark" and form in words["condition"]:
            return "hypothetical"
        if label == "aux" and form in words["modal_possible"]:
            return "possible"
        if label == "aux" and form in words["modal_future"]:
            return "announced"
        if label == "advmod" and form in words["adverb_possible"]:
            return "possible"
        if label in ("cop", "aux") and form in ("is", "are") and analysis.xpos[node] == "VB":
            return "announced"  # *both sides are to withdraw*
    return None


def _is_negated(analysis: Analysis, i: int) -> bool:
    """A negator of the word itself, of its subject or object (*no one*, *none of*), or of the verb that carries it."""
    words = word_sets("event_realis.tsv")

    def negated(node: int) -> bool:
        for c in analysis.children(node):
            label = analysis.labels[c].split(":")[0]
            if label in ("advmod", "det", "cc", "nummod", "case") and analysis.lower(c) in words["negator"]:
                return True
            if label in ("nsubj", "obj") and analysis.upos[node] in ("VERB", "ADJ", "NOUN"):
                if analysis.lower(c) in words["nobody"]:
                    return True
                if any(analysis.lower(d) in words["no_determiner"] for d in analysis.children(c)
                       if analysis.labels[d] == "det"):  # fmt: skip
                    return True
        return False

    if negated(i):
        return True
    head, label = analysis.heads[i], analysis.labels[i].split(":")[0]
    if head < 0 or label not in ("obj", "nsubj", "nmod", "xcomp", "amod", "compound"):
        return False
    if label == "nsubj" and analysis.upos[i] == "VERB":
        return False
    if label in ("nmod", "amod", "compound"):
        return any(analysis.lower(c) in words["no_determiner"] for c in analysis.children(head)
                   if analysis.labels[c] == "det")  # fmt: skip
    if label == "nsubj" and analysis.lemmas[head].lower() not in words["occur"]:
        return False
    return negated(head) if analysis.upos[head] in ("VERB", "AUX", "ADJ") else False


def _is_told_as_done(analysis: Analysis, i: int) -> bool:
    """A finite past or perfect verb."""
    if analysis.upos[i] != "VERB":
        return False
    if analysis.xpos[i] == "VBD":
        return True
    if analysis.xpos[i] in ("VBN", "VBG"):
        return any(analysis.lower(c) in ("was", "were", "has", "have", "had", "'ve", "'d") for c in analysis.children(i)
                   if analysis.labels[c].split(":")[0] == "aux")  # fmt: skip
    return False


def _is_granted(analysis: Analysis, i: int, trigger: bool = True) -> bool:
    """Whether the words take it for granted that it took place.

    So do a participle or relative clause that tells which one is meant (*the people arrested there*), a definite noun
    that hangs on another noun or names a time (*into the shootings*, *since her arrest*), and a definite subject.
    """
    label, base = analysis.labels[i], analysis.labels[i].split(":")[0]
    words = word_sets("event_realis.tsv")
    cases = {analysis.lower(c) for c in analysis.children(i) if analysis.labels[c] == "case"}
    if base in ("obl", "nmod") and cases & words["after_the_fact"]:
        return True
    if base == "nmod" and analysis.lemmas[analysis.heads[i]].lower() in words["grounds"]:
        return True
    if label == "acl:relcl":
        return not any(analysis.labels[c] == "aux" and analysis.xpos[c] == "MD" for c in analysis.children(i))
    if (base in ("acl", "amod") and analysis.xpos[i] in ("VBN", "VBD")) or (
        base == "amod" and analysis.xpos[i] == "VBG"
    ):
        return True
    if not trigger or analysis.upos[i] not in ("NOUN", "PROPN"):
        return False
    definite = any(
        (analysis.labels[c].split(":")[0] == "det" and analysis.lower(c) in words["definite"])
        or (analysis.labels[c] == "nmod:poss" and base != "obj")
        for c in analysis.children(i)
    )
    if not definite or analysis.heads[i] < 0:
        return False
    return base == "nsubj" or (base == "nmod" and analysis.lemmas[analysis.heads[i]].lower() not in words["of_none"])


def _is_in_done_clause(analysis: Analysis, i: int) -> bool:
    """Whether the nearest verb that carries the trigger is told as done (*the landscape changed after a slide*)."""
    node = i
    for _ in range(4):
        if analysis.upos[node] == "VERB":
            return _is_told_as_done(analysis, node)
        node = analysis.heads[node]
        if node < 0:
            return False
    return False


def _is_ongoing(analysis: Analysis, i: int) -> bool:
    """A present progressive, or a state in the present that has not ended."""
    if analysis.xpos[i] != "VBG":
        return False
    return any(analysis.lower(c) in ("is", "are", "'re", "'s", "am") for c in analysis.children(i)
               if analysis.labels[c].split(":")[0] == "aux")  # fmt: skip
