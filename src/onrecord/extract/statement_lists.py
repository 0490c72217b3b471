"""Lists under one cue: *We ask:* and then a line for each demand."""

from __future__ import annotations

from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_words import Cue

_BULLETS = ("-", "\u2022", "*", "\u2013", "\u2014", "\u00b7", "\u25aa")
_MOST = 60


def list_drafts(view: Clauses, items: frozenset[int]) -> list[Draft]:
    """A draft for every item of a list that a cue verb and a colon lead in.

    ``items`` holds the paragraphs that the source marks as list items, their bullets left out.
    """
    a = view.analysis
    found: list[Draft] = []
    for number, (first, last) in enumerate(a.paragraphs):
        if last - first < 2 or a.lower(last - 1) != ":" or last - first > _MOST:
            continue
        verb = next(
            (w for w in range(last - 2, first - 1, -1) if a.upos[w] == "VERB" and view.cue(w) is not None), None
        )
        if verb is None or view.subject(verb) is None:
            continue
        cue = view.cue(verb) or Cue("", "assert", frozenset())
        for item, (begin, end) in enumerate(a.paragraphs[number + 1 :], number + 1):
            start = _item_start(view, begin, end, item in items)
            if start is None:
                break
            draft = Draft(
                verb, [(verb, verb + 1)], [(start, end)], view.subject(verb), act=cue.act, lemma=cue.lemma, frame="list"
            )
            to = next(
                (w for w in range(start, min(end, start + 14)) if a.lower(w) == "to" and a.upos[w] == "PART"), None
            )
            if to is not None and to > start and a.upos[to - 1] in (*NOUNS, "PUNCT"):
                draft.addressee, draft.content = (start, to), [(to, end)]
            found.append(draft)
    return found


def _item_start(view: Clauses, begin: int, end: int, marked: bool) -> int | None:
    """The first word of a list item behind its bullet or number; None where the paragraph is no item."""
    a = view.analysis
    if end - begin < 2:
        return None
    if a.lower(begin) in _BULLETS:
        return begin + 1
    if a.upos[begin] == "NUM" and a.lower(begin + 1) in (".", ")"):
        return begin + 2
    return begin if marked else None
