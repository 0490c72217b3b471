"""Which quotation belongs to which cue: words in marks before, behind and around a reporting clause."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extract.quotes import Quote
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_words import Cue
from onrecord.language.analysis import Range

_ENDS = (",", "?", "!", "\u2026", "...", "\u2014", "\u2013", "--")
_STOPS = (".", "?", "!", "\u2026", "...")
_CLOSERS = ("'", "\u2019", '"', "\u201d", "''", "\u00bb")
_FAR = 45


@dataclass(frozen=True, slots=True)
class Governed:
    """A quotation laid to a cue verb. ``loose``: it stands there as a fragment, without comma or colon."""

    quote: int
    verb: int
    loose: bool = False


def govern(view: Clauses) -> list[Governed]:
    """For each quotation the cue verb that governs it, in reading order of the quotations."""
    found: list[Governed] = []
    for k, quote in enumerate(view.quotes.items):
        behind = _cue_behind(view, quote)
        if behind is not None:
            found.append(Governed(k, behind))
            continue
        before = _cue_before(view, quote)
        if before is not None:
            found.append(Governed(k, before[0], before[1]))
    return found


def _level_end(view: Clauses, quote: Quote) -> int:
    """Where the text around the quotation ends: the outer quotation's end or the paragraph's."""
    a = view.analysis
    if quote.parent >= 0:
        return view.quotes.items[quote.parent].end
    return a.paragraphs[a.paragraph_of(quote.open)][1]


def _cue_behind(view: Clauses, quote: Quote) -> int | None:
    """*"We left," he said*: a reporting clause behind the closing mark, before the sentence ends."""
    a = view.analysis
    if quote.runs_on:
        return None
    at = quote.outer[1]
    end = min(_level_end(view, quote), at + _FAR)
    inside = _last_word(view, quote)
    if view.is_part(quote):
        return None
    if at < end and a.lower(at) == ",":
        at += 1
    elif inside not in _ENDS:
        return None
    if at >= end or not (a.word(at)[:1].islower() or a.upos[at] in (*NOUNS, "DET", "ADJ", "VERB")):
        return None
    if inside in ("?", "!") and not a.word(at)[:1].islower() and a.upos[at] != "PROPN":
        return None
    if a.upos[at] in ("ADP", "SCONJ", "CCONJ"):
        return None  # ..., after a week of unrest: no reporting clause
    candidates = []
    for w in range(at, end):
        if a.lower(w) in (".", ";", "?", "!", ":") or any(q.open == w for q in view.quotes.between(w, w + 1)):
            break
        if a.lower(w) in ("and", "but", "then") and w == at:
            return None
        if a.upos[w] in ("VERB", "AUX", "NOUN", "ADJ") and _quotes(view, w):
            if (view.cue(w) or Cue("", "", frozenset())).takes("come") and not (
                w == at and ((a.child(w, "nsubj") or 0) > w or view.inverted(w) is not None)
            ):
                continue
            candidates.append(w)
            if not a.labels[w].startswith("acl"):
                break
        if view.quotes.of_word[w] != view.quotes.of_word[at]:
            break
    plain = [w for w in candidates if not a.labels[w].startswith("acl")]
    best = plain or candidates
    if not best:
        return None
    verb = best[0]
    if view.subject(verb) is None and verb != at and verb - at > 8:
        return None
    return verb


def _last_word(view: Clauses, quote: Quote) -> str:
    """The last word or stop inside the marks, inner closing marks left out."""
    a = view.analysis
    last = quote.end - 1
    while last > quote.start and a.lower(last) in _CLOSERS:
        last -= 1
    return a.lower(last)


def _quotes(view: Clauses, w: int, *, inverted: bool = True) -> bool:
    cue = view.cue(w)
    if cue is None or view.analysis.upos[w] in ("NOUN", "ADJ"):
        return False
    return "quote" in cue.frames or (inverted and "come" in cue.frames)


def _cue_before(view: Clauses, quote: Quote) -> tuple[int, bool] | None:
    """*he said: "We left"*, *he replied, "No"*, *reported "a couple dozen"*; with whether it is a loose fragment."""
    a = view.analysis
    low = a.paragraphs[a.paragraph_of(quote.open)][0]
    if quote.parent >= 0:
        low = max(low, view.quotes.items[quote.parent].start)
    low = max(low, quote.open - _FAR)
    at = quote.open - 1
    if at < low:
        return None
    mark = a.lower(at)
    if mark in (",", ":"):
        return _nearest(view, at - 1, low, colon=mark == ":")
    verb = at
    if mark in ("only", "of", "just") and at > low:
        verb = at - 1 if a.upos[at - 1] == "VERB" else at - 2
    cue = view.cue(verb) if verb >= low and a.upos[verb] == "VERB" else None
    if cue is None:
        return None
    governs = "quote" in cue.frames and (not view.is_passive(verb) or _as_saying(view, verb))
    if not governs and "quoteonly" not in cue.frames:
        return None
    fragment = (
        quote.end - quote.start <= 8
        and a.lower(quote.end - 1) not in ("?", "!")
        and not a.word(quote.start)[:1].isupper()
    )
    if view.label(verb) == "xcomp" and cue.lemma == "read":
        return None
    if any(view.label(c) == "ccomp" and c > verb and not quote.start <= c < quote.end for c in a.children(verb)):
        return None
    return verb, fragment


def _as_saying(view: Clauses, verb: int) -> bool:
    a = view.analysis
    return verb > 0 and a.lower(verb - 1) == "as"


def _nearest(view: Clauses, at: int, low: int, *, colon: bool) -> tuple[int, bool] | None:
    """The cue verb before a comma or colon, no other clause between."""
    a = view.analysis
    for w in range(at, low - 1, -1):
        if a.lower(w) in (".", ";", "?", "!"):
            return None
        if view.quotes.of_word[w] != view.quotes.of_word[at]:
            return None
        if (
            a.upos[w] in ("VERB", "AUX")
            and _quotes(view, w, inverted=False)
            and not a.labels[w].startswith("acl:relcl")
            and not (colon and a.lower(w) == "asked" and view.label(w) == "advcl")
        ):
            if not colon and at - w > 6 and a.child(w, "ccomp") is not None:
                return None
            return w, False
        if a.upos[w] == "VERB" and not a.labels[w].startswith("acl") and not colon:
            return None
    return None


def free_standing(view: Clauses, taken: set[int], covered: list[bool]) -> list[int]:
    """Quotations of whole sentences at the top level that no cue governs and no content holds."""
    a = view.analysis
    found = []
    for k, q in enumerate(view.quotes.items):
        if k in taken or q.level > 0 or covered[q.start]:
            continue
        first, last = a.paragraphs[a.paragraph_of(q.open)]
        before = a.lower(q.open - 1) if q.open > first else "."
        opened = before in (*_STOPS, ":") or view.quotes.of_word[q.open - 1] >= 0 or _is_close(view, q.open - 1)
        closed = (
            q.runs_on or _last_word(view, q) in (*_STOPS, ",") or (q.outer[1] < last and a.lower(q.outer[1]) in _STOPS)
        )
        closed = closed or (q.outer[1] >= last and q.end - q.start >= 5)
        if opened and closed and (q.end - q.start >= 3 or before in (":", "?") or q.open == first):
            found.append(k)
    return found


def _is_close(view: Clauses, w: int) -> bool:
    return any(q.end == w and not q.runs_on for q in view.quotes.between(max(0, w - 400), w + 1))


def colon_speaker(view: Clauses, quote: Quote) -> tuple[int | None, int | None]:
    """Before a colon with no cue verb: the subject of the clause, or a name that stands there alone; and its verb.

    *Her neighbour nodded: "…"*, *From our reporter at the port: "…"*, *Juma: "…"*.
    """
    a = view.analysis
    low = a.sentences[a.sentence_of(quote.open - 1)][0]
    at = quote.open - 1
    verbs = [w for w in range(low, at) if a.upos[w] == "VERB" and not a.labels[w].startswith("acl")]
    for w in verbs:
        if any(a.lower(c) == "to" and c < w for c in a.children(w)):
            continue
        subject = view.subject(w)
        if subject is not None and view.can_speak(subject):
            return subject, w
    for w in range(low, at):
        if a.upos[w] in ("ADJ", "NOUN") and a.child(w, "nsubj") is not None and a.child(w, "cop") is not None:
            return _whose(view, a.child(w, "nsubj")), w
    nominal = [
        w
        for w in range(low, at)
        if a.upos[w] in ("NOUN", "PROPN")
        and view.can_speak(w)
        and (a.heads[w] < low or a.heads[w] >= at or a.upos[a.heads[w]] not in NOUNS)
    ]
    if verbs and nominal and any(a.lower(w) in ("from", "by") for w in range(verbs[-1], nominal[-1])):
        return nominal[-1], None  # drew one word from her deputy: "No."
    return (nominal[0] if nominal and not verbs else None), None


def _whose(view: Clauses, subject: int | None) -> int | None:
    """*her answer was a single word: "Never"*: whose answer it is."""
    if subject is None or view.can_speak(subject) or view.analysis.upos[subject] == "PRON":
        return subject
    return view.analysis.child(subject, "nmod:poss")


def join(view: Clauses, into: Draft, quote: Quote) -> None:
    """Adds a further piece of quotation to a statement."""
    into.content.append((quote.start, quote.end))
    into.content.sort()


def within(inner: Range, outer: list[Range]) -> bool:
    """Whether a range lies inside one of the others."""
    return any(a <= inner[0] and inner[1] <= b for a, b in outer)
