"""Statements that the rules did not see, from the model's attributions."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_cues import is_idle
from onrecord.extract.statement_parted import is_said_as
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_trim import is_stray
from onrecord.extract.statement_uses import is_other_use
from onrecord.language.analysis import Attribution, Range

_LEAST = 0.6
_SURE = 0.8
_CERTAIN = 0.95


def learned_drafts(view: Clauses, drafts: list[Draft], least: float = _LEAST) -> list[Draft]:
    """A draft for every attribution of speech whose cue no rule has used; scores of the others go to their drafts."""
    used: dict[int, Draft] = {w: d for d in drafts for first, last in d.cue for w in range(first, last)}
    found: list[Draft] = []
    for attribution in view.analysis.attributions:
        cue = [w for first, last in attribution.cue for w in range(first, last)]
        known = next((used[w] for w in cue if w in used), None)
        if known is not None:
            known.score = max(known.score or 0.0, attribution.score)
            _lend_speaker(view, known, attribution)
            _lend_content(view, known, attribution)
            continue
        if attribution.attitude or attribution.score < least or not cue or not attribution.content:
            continue
        draft = _draft(view, attribution, cue)
        if draft is not None:
            found.append(draft)
    return found


def _lend_speaker(view: Clauses, draft: Draft, attribution: Attribution) -> None:
    """Where the rules leave the speaker open, the model's source of the same cue, if it can speak."""
    open_here = draft.speaker is None and draft.mention is None and not draft.implied and draft.follows is None
    if not open_here or not attribution.source or attribution.score < _LEAST:
        return
    head = _head(view, attribution.source[0])
    low, high = view.around(draft.head)
    relative = view.analysis.lower(head) in ("who", "which", "that", "whom")
    if low <= head < high and view.can_speak(head) and not relative:
        draft.speaker = head


def _lend_content(view: Clauses, draft: Draft, attribution: Attribution) -> None:
    """The model's content where it ends a clause earlier, or takes more of a phrase, than the rules do.

    Measured on gold reports: elsewhere the rules' contents are as good or better.
    """
    if attribution.score < _SURE or draft.frame not in ("clause", "quote", "obj", "inf", "prep", "whole"):
        return
    a = view.analysis
    low, high = view.around(draft.head)
    pieces = _joined(view, list(attribution.content), draft.head)
    if pieces and attribution.score >= _CERTAIN and draft.frame == "clause" and _has_stray_mark(view, draft):
        draft.content, draft.quoted = pieces, True  # the marks do not pair: the rules see where words end badly
        return
    if not pieces or any(not (low <= first and last <= high) for first, last in pieces):
        return
    own = {w for first, last in draft.content for w in range(first, last)}
    if draft.frame == "obj" and len(own) == 1 and a.upos[min(own)] in ("PRON", "ADV"):
        return  # denied it outright, said so as well
    theirs = {w for first, last in pieces for w in range(first, last)}
    certain = draft.frame == "clause" and attribution.score >= _CERTAIN
    if certain and own < theirs and _lost_front(view, draft, own, pieces):
        draft.content = pieces
        return
    if draft.frame in ("clause", "quote") and own and own < theirs and not _is_unfinished(view, max(own), pieces):
        _lend_far_side(view, draft, pieces, own, attribution.score >= _CERTAIN)
        return
    if draft.frame == "clause" and own and own < theirs and _is_unfinished(view, max(own), pieces):
        draft.content = pieces
        return
    front = range(min(own, default=0), pieces[0][0])
    if any(a.upos[w] in NOUNS for w in front) and not any(a.upos[w] in ("VERB", "AUX") for w in front):
        return  # the model leaves out the head of the subject
    begins = 0 <= pieces[0][0] - min(own, default=0) <= 1
    shorter = theirs < own and (2 * len(theirs) > len(own) or (attribution.score >= _CERTAIN and begins))
    if draft.frame not in ("clause", "quote"):
        shorter = own < theirs or (theirs < own and begins and _adds_aside(view, pieces[-1][1]))
    if draft.frame != "quote" and shorter:
        draft.content = pieces


def _adds_aside(view: Clauses, w: int) -> bool:
    """Whether what follows only adds to what is said: *..., which ...*, *..., the fruit of ...*, a day."""
    a = view.analysis
    if w + 2 >= len(a):
        return False
    day = a.lower(w) == "on" and view.is_day(w + 1)
    return day or (
        a.lower(w) in (",", "\u2013", "\u2014") and (a.lower(w + 1) in ("which", "who", "whose", "the", "a"))
    )


def _lost_front(view: Clauses, draft: Draft, own: set[int], pieces: list[Range]) -> bool:
    """Whether the rules leave out words right behind the cue that hold no verb: a part of the clause's subject that the
    parse hangs elsewhere (*said 26 "rebels" | and 18 officers had died*)."""
    a = view.analysis
    if not own or len(pieces) != 1 or not draft.head < pieces[0][0] <= draft.head + 3:
        return False
    front = range(pieces[0][0], min(own))
    return (
        any(a.upos[w] in NOUNS for w in front)
        and not any(a.upos[w] in ("VERB", "AUX") for w in front)
        and all(w in own or a.upos[w] == "PUNCT" for w in range(min(own), pieces[0][1]))
    )


def _is_unfinished(view: Clauses, last: int, pieces: list[Range]) -> bool:
    """Whether the words break off in the middle of a phrase that the model goes on with: *decided | to stay*."""
    a = view.analysis
    if len(pieces) != 1 or last + 1 >= pieces[0][1]:
        return False
    after = last + 1
    goes_on = a.upos[after] not in ("PUNCT", "CCONJ", "SCONJ", "PRON") and a.sentence_of(after) == a.sentence_of(last)
    return goes_on and view.quotes.of_word[after] == view.quotes.of_word[last]


def _has_stray_mark(view: Clauses, draft: Draft) -> bool:
    """Whether a quotation mark in the content, or at its rims, opens or closes nothing."""
    a = view.analysis
    return any(
        is_stray(view, w) for first, last in draft.content for w in range(max(0, first - 1), min(last + 1, len(a)))
    )


def _lend_far_side(view: Clauses, draft: Draft, pieces: list[Range], own: set[int], attribution_sure: bool) -> None:
    """*She never promised, she says, "to call"*: the part on the cue's other side, where the clause needs it."""
    a = view.analysis
    for first, last in pieces:
        if draft.frame == "quote" and first < min(own) <= last and attribution_sure:
            led = [w for w in range(first, min(own)) if view.label(w) in ("nsubj", "csubj") and a.heads[w] in own]
            if led and a.word(min(own))[:1].islower():
                draft.content = [(first, last), *(r for r in draft.content if r[0] >= last)]
                return
        apart = not own & set(range(first, last))
        across = (last <= draft.head) != (max(own) < draft.head)
        relative = a.lower(first) in ("which", "who", "whose", "that", "whom") or a.upos[first] in ("ADP", "SCONJ")
        if not (apart and across) or relative or view.quotes.between(first, last):
            continue
        finite = any(a.xpos[w] in ("VBD", "VBZ", "VBP", "MD") for w in range(first, last))
        needed = any(first <= w < last and view.label(w) in ("nsubj", "csubj", "expl") for w in range(first, last))
        if needed and (finite or any(a.heads[w] in own for w in range(first, last))):
            draft.content = sorted([*draft.content, (first, last)])


def _draft(view: Clauses, attribution: Attribution, cue: list[int]) -> Draft | None:
    a = view.analysis
    head = next((w for w in cue if a.upos[w] == "VERB"), cue[-1])
    known = view.cue(head)
    if known is None or a.upos[head] != "VERB" or "none" in known.frames:
        return None
    if "clause" not in known.frames and "quote" not in known.frames:
        return None
    written = view.subject(head) is not None and a.lemmas[view.subject(head) or 0] in words.documents()
    if known.lemma == "read" and not written:
        return None  # read out a poem
    around = view.around(head)
    if any(not (around[0] <= r[0] and r[1] <= around[1]) and view.quotes.at(r[0]) is None for r in attribution.content):
        return None
    said = [w for first, last in attribution.content for w in range(first, last)]
    spoken = any(a.upos[w] in ("VERB", "AUX", "NUM") or view.quotes.of_word[w] >= 0 for w in said)
    if view.is_passive(head) or not (spoken or "obj" in known.frames):
        return None
    if is_idle(view, head, view.subject(head)) or any(is_said_as(view, c) for c in a.children(head)):
        return None
    source = [r for r in attribution.source if r[0] < r[1]]
    speaker = _head(view, source[0]) if source else view.subject(head)
    if speaker is None or not view.can_speak(speaker):
        return None
    obj = a.child(head, "obj")
    if obj is not None and a.child(head, "ccomp") is None and is_other_use(view, known, obj):
        return None
    first = attribution.content[0][0]
    if a.upos[first] == "ADP" and not known.prepositions:
        return None
    content = _joined(view, list(attribution.content), head)
    draft = Draft(head, [(head, head + 1)], content, speaker, act=known.act, lemma=known.lemma)
    draft.frame, draft.score = "clause", attribution.score
    draft.negated = view.is_negated(head)
    return draft


def _joined(view: Clauses, pieces: list[Range], cue: int) -> list[Range]:
    """Pieces with a few words between them are one stretch, unless the cue or a quotation mark parts them."""
    a = view.analysis
    found: list[Range] = []
    for first, last in sorted(pieces):
        gap = range(found[-1][1], first) if found else range(0)
        near = (
            found
            and len(gap) <= 6
            and cue not in gap
            and view.quotes.of_word[first] == view.quotes.of_word[found[-1][0]]
        )
        if near and not any(a.lower(w) in (".", ";") for w in gap):
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _head(view: Clauses, words: Range) -> int:
    """The word of the stretch that hangs on none of the others."""
    a = view.analysis
    return next(
        (w for w in range(*words) if not words[0] <= a.heads[w] < words[1] and a.upos[w] in NOUNS), words[1] - 1
    )
