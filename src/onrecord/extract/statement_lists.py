"""Statements by layout: lists under one cue, a name and a colon, a headline with a speaker behind a dash."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_words import NO_CUE, Cue
from onrecord.language.analysis import Range

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
        timed = a.upos[first] == "NUM" and any(m in a.word(first)[1:-1] for m in ":.") and first + 3 < last
        first += timed
        colon = next((w for w in range(first + 1, min(first + 6, last - 3)) if a.lower(w) == ":"), None)
        if colon is None or any(a.upos[w] not in ("PROPN", "NOUN", "DET", "ADJ") for w in range(first, colon)):
            continue
        head = colon - 1
        if timed and view.can_speak(head):
            found.append(Draft(colon, [], [(colon + 1, last)], head, lemma=":", frame="clause"))
            continue
        quoted = bool(view.quotes.between(colon, last)) and not view.quotes.items_at(colon + 1)
        promised = any(a.lower(w) in ("will", "must", "should") for w in range(colon + 1, last))
        if head not in view.named or not view.has_clause(colon + 1, last) or not (quoted or promised):
            continue
        if any(a.upos[w] == "VERB" and view.cue(w) is not None for w in range(colon + 1, last)):
            continue
        found.append(Draft(colon, [], [(colon + 1, last)], head, lemma=":", frame="clause"))
    return found


def heading_drafts(view: Clauses) -> list[Draft]:
    """*Hundreds missing after landslide: officials*, *Army chief: rebels have left the port*: a heading's colon."""
    a = view.analysis
    found: list[Draft] = []
    for first, last in a.paragraphs:
        if last - first < 5 or not view.is_heading(first):
            continue
        colons = [w for w in range(first + 1, last - 1) if a.lower(w) == ":" and view.quotes.of_word[w] < 0]
        if len(colons) != 1:
            continue
        colon = colons[0]
        for said, who in (((first, colon), (colon + 1, last)), ((colon + 1, last), (first, colon))):
            head = _heading_voice(view, who)
            if head is not None and _is_told(view, said):
                found.append(Draft(colon, [], [said], head, mention=who, lemma=":", frame="dash"))
                break
    return found


def _heading_voice(view: Clauses, who: Range) -> int | None:
    """The head of a short bare phrase that names an office, a body, a report or somebody by name; never a place."""
    a = view.analysis
    if who[1] - who[0] > 6 or any(a.upos[w] not in ("NOUN", "PROPN", "ADJ", "ADP", "PART") for w in range(*who)):
        return None
    stop = next((w for w in range(*who) if a.upos[w] == "ADP"), who[1])
    head = stop - 1
    if head < who[0] or any(n.start <= head < n.end and n.type in ("LOC", "FAC", "MISC") for n in a.names):
        return None
    named = any(n.start <= head < n.end and n.type in ("PERSON", "ORG") for n in a.names)
    kind = words.speaker_nouns().get(a.lower(head)) or words.speaker_nouns().get(a.lemmas[head])
    spoken = kind in ("office", "many", "person", "body") or a.lemmas[head] in words.phrases("heading_documents")
    return head if named or spoken else None


def _is_told(view: Clauses, said: Range) -> bool:
    """Whether a part of a heading tells something: it has a verb, and a word before or behind it."""
    a = view.analysis
    verbs = any(a.upos[w] in ("VERB", "AUX") for w in range(*said))
    return (
        said[1] - said[0] > 2
        and verbs
        and not any(
            a.upos[w] == "VERB" and "clause" in (view.cue(w) or NO_CUE).frames and view.can_speak(view.subject(w))
            for w in range(*said)
        )
    )


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
