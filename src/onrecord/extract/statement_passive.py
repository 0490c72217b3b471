"""Cues in the passive: *was quoted as saying*, *is reported to have fled*, *were told by the guards that ...*."""

from __future__ import annotations

from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_complements import before_which
from onrecord.extract.statement_words import Cue

_THOUGHT = (
    "say",
    "report",
    "believe",
    "think",
    "fear",
    "allege",
    "know",
    "understand",
    "estimate",
    "claim",
    "rumour",
    "quote",
)


def passive_draft(view: Clauses, verb: int, cue: Cue) -> Draft | None:
    """*was quoted as saying*, *is reported to have fled*, *was told, ...*."""
    a = view.analysis
    low, high = view.around(verb)
    if any(a.lower(c) == "to" and c < verb for c in a.children(verb)):
        return None
    reduced = view.label(verb) == "acl" and not any(view.label(c) in ("nsubj", "aux") for c in a.children(verb))
    if reduced or (cue.lemma == "ask" and view.label(verb) in ("advcl", "acl", "root")):
        return None
    clause = next(
        (c for c in a.children(verb) if a.labels[c] in ("xcomp", "ccomp", "csubj", "csubj:pass") and c > verb), None
    )
    agent = next(
        (c for c in a.children(verb) if a.labels[c].startswith("obl") and a.lower(a.child(c, "case") or verb) == "by"),
        None,
    )
    subject = a.child(verb, "nsubj")
    if clause is not None and cue.lemma in _THOUGHT and subject is not None and a.lower(subject) != "it":
        if not any(a.lower(w) == "to" for w in range(verb, clause)):
            return None
        content = [
            (max(view.left[subject], low), view.right[subject] + 1),
            (verb + 1, min(before_which(view, clause, view.right[clause] + 1), high)),
        ]
        return Draft(
            verb,
            [(verb, verb + 1)],
            content,
            agent,
            lemma=cue.lemma,
            frame="thought",
            implied=agent is None,
        )
    if clause is not None and (subject is None or a.lower(subject) == "it") and "clause" in cue.frames:
        content = [(max(view.left[clause], verb + 1), min(view.right[clause] + 1, high))]
        return Draft(
            verb,
            [(verb, verb + 1)],
            content,
            agent,
            act=cue.act,
            lemma=cue.lemma,
            frame="thought",
            implied=agent is None,
        )
    told = _told_by(view, verb, cue, agent, clause, high)
    if told is not None:
        return told
    if agent is not None and subject is not None and cue.takes("obj") and not a.labels[verb].startswith("acl"):
        return Draft(
            verb,
            [(verb, verb + 1)],
            [(view.left[subject], view.right[subject] + 1)],
            agent,
            act=cue.act,
            lemma=cue.lemma,
            frame="obj",
            negated=view.is_negated(verb),
        )
    return None


def _told_by(view: Clauses, verb: int, cue: Cue, agent: int | None, clause: int | None, high: int) -> Draft | None:
    """*We were told by the guards that the road was mined*: the agent speaks, the subject is told."""
    a = view.analysis
    subject = a.child(verb, "nsubj")
    if clause is None or agent is None or subject is None or not cue.takes("tell") or "clause" not in cue.frames:
        return None
    begin = view.left[clause]
    if a.lower(begin) not in ("that", "whether", "to") and a.child(clause, "nsubj") is None:
        return None
    told = Draft(verb, [(verb, verb + 1)], [(begin, min(view.right[clause] + 1, high))], agent)
    told.act, told.lemma, told.frame = cue.act, cue.lemma, "ask" if a.lower(begin) == "to" else "clause"
    told.addressee, told.negated = view.mention(subject), view.is_negated(verb)
    return told
