"""Statements by layout: lists under one cue, a name and a colon, a headline with a speaker behind a dash."""

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


def colon_drafts(view: Clauses) -> list[Draft]:
    """*Monrovia: crossings will stay open "for now"*: a name, a colon and what it says, without a verb of saying."""
    a = view.analysis
    found: list[Draft] = []
    for first, last in a.sentences:
        colon = next((w for w in range(first + 1, min(first + 6, last - 3)) if a.lower(w) == ":"), None)
        if colon is None or any(a.upos[w] not in ("PROPN", "NOUN", "DET", "ADJ") for w in range(first, colon)):
            continue
        head = colon - 1
        quoted = bool(view.quotes.between(colon, last)) and not view.quotes.items_at(colon + 1)
        promised = any(a.lower(w) in ("will", "must", "should") for w in range(colon + 1, last))
        if head not in view.named or not view.has_clause(colon + 1, last) or not (quoted or promised):
            continue
        if any(a.upos[w] == "VERB" and view.cue(w) is not None for w in range(colon + 1, last)):
            continue
        found.append(Draft(colon, [], [(colon + 1, last)], head, lemma=":", frame="clause"))
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


def headline_dash(view: Clauses) -> list[Draft]:
    """*Blast kills six - police*: a paragraph that ends in a dash and a speaker, without a full stop."""
    a = view.analysis
    found: list[Draft] = []
    for first, last in a.paragraphs:
        if not 5 < last - first < 40 or a.lower(last - 1) in (".", "?", "!"):
            continue
        dash = next(
            (w for w in range(last - 2, max(first + 2, last - 7), -1) if a.lower(w) in ("-", "\u2013", "\u2014", "--")),
            None,
        )
        if dash is None or a.ends[dash - 1] == a.starts[dash] or any(a.upos[w] == "VERB" for w in range(dash, last)):
            continue
        head = next((w for w in range(last - 1, dash, -1) if view.can_speak(w)), None)
        dated = any(a.upos[w] == "NUM" for w in range(dash, last)) or not any(
            a.upos[w] in ("VERB", "ADJ") for w in range(first, dash)
        )
        if head is not None and not dated:
            found.append(Draft(dash, [], [(first, dash)], head, mention=(dash + 1, last), lemma="-", frame="dash"))
    return found
