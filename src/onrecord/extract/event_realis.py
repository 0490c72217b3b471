"""Did it happen? The realis of an event, from its clause and from the act of the statement that tells it."""

from __future__ import annotations

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


def realis_of(analysis: Analysis, i: int, statement: Statement | None) -> EventRealis:
    """The realis of the event whose trigger is word ``i`` and which stands in the content of ``statement``."""
    by_clause = _of_clause(analysis, i)
    if by_clause == "denied":
        return "denied"
    if statement is not None:
        if statement.act in ("deny", "reject") and by_clause in (None, "happened", "ongoing"):
            return "denied"
        if statement.negated or statement.act == "decline":
            return by_clause or "possible"
        if by_clause in (None, "announced") and not _is_told_as_done(analysis, i):
            lent = _BY_ACT.get(statement.act)
            if lent is not None:
                return lent
    return by_clause or "happened"


def _of_clause(analysis: Analysis, i: int) -> EventRealis | None:
    """What negation, modals, conditions and governing verbs say, from the trigger upward."""
    words = word_sets("event_realis.tsv")
    if _is_negated(analysis, i):
        return "denied"
    node = i
    for _ in range(4):
        found = _of_node(analysis, node, words)
        if found is not None:
            return found
        head = analysis.heads[node]
        if head < 0 or _is_told_as_done(analysis, node) or _is_taken_for_granted(analysis, node):
            break
        lemma, label = analysis.lemmas[head].lower(), analysis.labels[node].split(":")[0]
        if label in ("xcomp", "ccomp", "obj", "nsubj", "obl", "nmod", "acl", "csubj"):
            for realis in ("denied", "threatened", "ordered", "demanded", "announced", "possible"):
                if lemma in words["under_" + realis] and label != "nsubj":
                    return realis
        if label not in ("conj", "xcomp", "obj", "obl", "nmod", "nsubj", "compound", "amod", "acl", "ccomp", "advcl"):
            break
        if label == "advcl" and analysis.upos[node] == "VERB":
            break
        if label in ("ccomp", "nsubj", "obl") and analysis.upos[node] == "VERB":
            break
        node = head
    return "ongoing" if _is_ongoing(analysis, i) else None


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
    return None


def _is_negated(analysis: Analysis, i: int) -> bool:
    """A negator of the word itself, of its subject or object (*no one*, *none of*), or of the verb that carries it."""
    words = word_sets("event_realis.tsv")

    def negated(node: int) -> bool:
        for c in analysis.children(node):
            label = analysis.labels[c].split(":")[0]
            if label in ("advmod", "det", "cc") and analysis.lower(c) in words["negator"]:
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


def _is_taken_for_granted(analysis: Analysis, i: int) -> bool:
    """A participle or relative clause that tells which one is meant (*the people arrested there*): it took place."""
    label = analysis.labels[i]
    return label == "acl:relcl" or (label in ("acl", "amod") and analysis.xpos[i] in ("VBN", "VBD"))


def _is_ongoing(analysis: Analysis, i: int) -> bool:
    """A present progressive, or a state in the present that has not ended."""
    if analysis.xpos[i] != "VBG":
        return False
    return any(analysis.lower(c) in ("is", "are", "'re", "'s", "am") for c in analysis.children(i)
               if analysis.labels[c].split(":")[0] == "aux")  # fmt: skip
