"""Sources in a phrase: *according to X*, *by X's count*, and the clause that the phrase stands in."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_nouns import noun_from
from onrecord.language.analysis import Range


def according(view: Clauses) -> list[Draft]:
    """*according to X*, *by X's count*, *in the words of X*."""
    a = view.analysis
    found: list[Draft] = []
    for w in range(len(a) - 2):
        if a.lower(w) == "according" and a.lower(w + 1) == "to":
            head = noun_from(view, w + 2)
            if head is not None and not (a.upos[head] == "NOUN" and a.lower(head) in words.phrases("no_source")):
                draft = _around_phrase(view, (w, w + 2), head, w)
                if draft is not None:
                    found.append(draft)
        elif a.lower(w) in ("by", "on") and a.upos[w] == "ADP":
            noun = a.heads[w]
            owner: int | None = None
            high = view.around(w)[1]
            mark = next((v for v in range(w + 2, min(w + 8, high - 1)) if a.lower(v) in ("'s", "'")), None)
            if mark is not None and a.lemmas[mark + 1] in words.phrases("count_nouns"):
                noun, owner = mark + 1, mark - 1
            if noun > w and a.lemmas[noun] in words.phrases("count_nouns"):
                owner = owner or a.child(noun, "nmod:poss")
                if owner is not None and view.can_speak(owner):
                    draft = _around_phrase(view, (w, w + 1), owner, w, noun)
                    if draft is not None:
                        draft.cue.append((noun, noun + 1))
                        found.append(draft)
    return found


def _around_phrase(view: Clauses, cue: Range, head: int, begin: int, end_word: int | None = None) -> Draft | None:
    """The clause that a phrase of source stands in: behind it at the start, before it else, or both."""
    a = view.analysis
    low, high = view.around(cue[0])
    mention = view.mention(head)
    mention = (max(mention[0], cue[1]), mention[1]) if head >= cue[1] else mention
    if "," in {a.lower(w) for w in range(head, mention[1])} and mention[1] < high and a.lower(mention[1]) != ",":
        comma = next(w for w in range(head, mention[1]) if a.lower(w) == ",")
        mention = (mention[0], comma)  # according to the envoy, Ana Ruiz was safe: she is no envoy
    end = max(mention[1], view.right[head] + 1 if a.lower(min(mention[1], high - 1)) not in (",", ";") else mention[1])
    end = min(max(end, (end_word or 0) + 1), high)
    added = _added(view, head, end, high)
    if added is not None:
        end = added
    elif a.lower(min(end, high - 1)) == "," and end < high and _is_relative(view, end + 1, high):
        end = next((w for w in range(end + 1, high) if a.lower(w) in (",", ";", ".") and w > end + 3), high)
    bounds = [w for w in range(low, high) if view.parts(w)]
    first = max([low] + [w + 1 for w in bounds if w < begin])
    last = min([high] + [w for w in bounds if w >= end])
    leading = not any(
        a.upos[w] in ("VERB", "AUX") or (view.label(w) in ("nsubj", "csubj") and a.heads[w] >= end)
        for w in range(first, begin)
    )
    opener = begin - 2 if a.lower(begin - 1) == "," else begin - 1
    if opener > first and a.lower(opener) in ("that", "which") and a.upos[opener] != "DET":
        leading = True  # said that, according to the briefing, ...
    joint = a.upos[opener] == "CCONJ" and a.lower(begin - 1) == "," and a.lower(min(end, last - 1)) == ","
    if joint and opener > first and a.heads[opener] >= end:
        leading = True  # he resigned and, according to the palace, left the country
    if leading and opener > first and a.lower(opener) == "which" and a.heads[opener] >= end:
        last = min(last, view.right[a.heads[opener]] + 1)
    content: list[Range] = []
    if leading:
        content = [(end, last)]
    else:
        begin_clause = _conjunct_start(view, first, begin)
        content = [(begin_clause, begin)]
        if (
            end < last - 1
            and a.lower(end) == ","
            and a.lower(begin - 1) == ","
            and any(a.upos[w] in ("VERB", "AUX") for w in range(end, last))
        ):
            head_verb = a.heads[head]
            parted = any(view.label(w) in ("nsubj", "csubj") and a.heads[w] >= end for w in range(first, begin))
            if head_verb >= end or parted:
                content.append((end, last))
    return Draft(cue[0], [cue], content, head, mention=mention, lemma="according", frame="according")


def _added(view: Clauses, head: int, end: int, high: int) -> int | None:
    """*according to Obi, a former pilot, ...*: the comma behind what is added to the speaker's name."""
    a = view.analysis
    if end + 2 >= high or a.lower(end) != ",":
        return None
    for c in a.children(head):
        if view.label(c) in ("appos", "acl") and end <= view.left[c] <= end + 1 and a.upos[end + 1] != "PROPN":
            stop = view.right[c] + (a.lower(view.right[c]) != ",")
            return stop if stop < high - 1 and a.lower(stop) == "," else None
    return None


def _is_relative(view: Clauses, w: int, high: int) -> bool:
    return w < high and view.analysis.lower(w) in ("who", "which", "whose")


def _conjunct_start(view: Clauses, first: int, begin: int) -> int:
    """Where the last coordinated clause with a subject of its own begins, if a cue stands in the one before."""
    a = view.analysis
    for w in range(begin - 1, first, -1):
        if (
            a.lower(w) in ("and", "but", "while")
            and a.lower(w - 1) == ","
            and any(view.cue(v) is not None and a.upos[v] == "VERB" for v in range(first, w))
        ):
            return w + 1
    return first
