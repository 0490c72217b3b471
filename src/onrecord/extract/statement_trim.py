"""Trims contents: no cue words, no rims, whole quotations; ends them where another speaker's clause begins."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_fixed import phrasal
from onrecord.language.analysis import Range

_MARKS = ('"', "\u201c", "\u201d", "\u00ab", "\u00bb", "``", "''")
_PHRASES = ("obj", "prep", "whole", "phrasal", "putat")
"""Frames whose content is a phrase: what follows its colon is a statement of its own."""
_RIM = (",", ";", ":", ".", "\u2014", "\u2013", "--", "-", "(", ")", "\u2022")


def settle(view: Clauses, draft: Draft) -> None:
    """Trims and clips the content: no cue words, no rims, whole quotations."""
    kept: list[Range] = []
    for first, last in draft.content:
        piece = _trim(view, draft, first, last)
        if piece is not None:
            kept.append(piece)
    draft.content = sorted(set(kept))


def _trim(view: Clauses, draft: Draft, first: int, last: int) -> Range | None:
    a = view.analysis
    if draft.frame != "quote" or not _is_quote(view, first, last):
        first, last = _cut(view, draft, _after_dateline(view, first, last), last)
        last = _to_quote_end(view, draft, first, last)
    while first < last:
        lower = a.lower(first)
        if (
            (lower in _RIM and not _opens_bracket(view, first, last))
            or is_stray(view, first)
            or (
                lower == "that"
                and draft.frame not in ("quote", "obj", "whole", "phrasal", "prep", "number")
                and not _is_subject(view, first, last)
            )
            or (lower in ("and", "but") and draft.frame != "quote")
        ):
            first += 1
            continue
        last_is_stop = (a.lower(last - 1) in ("but", "and") and a.upos[last - 1] == "CCONJ") or (
            (a.lower(last - 1) in _RIM or is_stray(view, last - 1))
            and not (a.lower(last - 1) in (".", ")") and _keeps_stop(view, draft, first, last))
        )
        if last_is_stop:
            last -= 1
            continue
        whole = _whole_quote(view, first, last)
        if whole is None:
            break
        first, last = whole
    return (first, last) if first < last and any(a.upos[w] != "PUNCT" for w in range(first, last)) else None


def is_stray(view: Clauses, w: int) -> bool:
    """A quotation mark that opens and closes nothing."""
    if view.analysis.word(w) not in _MARKS:
        return False
    return not view.quotes.items_at(w) and w not in view.quotes.closes


def _is_subject(view: Clauses, that: int, last: int) -> bool:
    """*said that was wrong*: the word is what is spoken of, not the one that leads the clause in."""
    a = view.analysis
    if that + 1 == last or a.upos[that + 1] == "PUNCT":
        return view.label(that) in ("nsubj", "obj")
    return a.upos[that + 1] in ("AUX", "VERB") and a.labels[that] != "mark"


def _keeps_stop(view: Clauses, draft: Draft, first: int, last: int) -> bool:
    """A full stop inside quotation marks belongs to the words; so does a bracket that opens inside."""
    a = view.analysis
    if a.lower(last - 1) == ")":
        return any(a.lower(w) == "(" for w in range(first, last))
    return draft.frame in ("quote", "implied", "colon") and _is_quote_end(view, last)


def _opens_bracket(view: Clauses, first: int, last: int) -> bool:
    a = view.analysis
    return a.lower(first) == "(" and any(a.lower(w) == ")" for w in range(first, min(first + 8, last)))


def _is_quote(view: Clauses, first: int, last: int) -> bool:
    return any(q.start == first and q.end == last for q in view.quotes.between(first - 1, last + 1))


def _is_quote_end(view: Clauses, last: int) -> bool:
    quote = view.quotes.at(last - 1)
    return quote is not None and quote.end == last


def _whole_quote(view: Clauses, first: int, last: int) -> Range | None:
    """The words inside, where one quotation's marks are the rims."""
    inner = next((q for q in view.quotes.items_at(first) if q.outer == (first, last)), None)
    return (inner.start, inner.end) if inner else None


def _to_quote_end(view: Clauses, draft: Draft, first: int, last: int) -> int:
    """A quotation that begins in the content is taken whole; one that the cue stands in is never left."""
    _low, _high = view.around(draft.head)
    for w in range(first, last):
        quote = view.quotes.at(w)
        if quote is not None and quote.open >= first and quote.outer[1] > last and quote.start > draft.head:
            return quote.outer[1] if not quote.runs_on else quote.end
    return last


def _cut(view: Clauses, draft: Draft, first: int, last: int) -> Range:
    """Cuts a content at a semicolon, at a coordinated clause with a cue and speaker of its own, at loose evidence."""
    a = view.analysis
    if first > draft.head or not draft.cue:
        for w in range(first, last):
            if view.quotes.of_word[w] != view.quotes.of_word[draft.head]:
                continue
            if view.parts(w) or (w > first and a.lower(w) == ":" and draft.frame in _PHRASES):
                return first, w
            if w > first and (
                _is_verdict(view, w) or _says_more(view, draft, w) or _which_denied(view, w) or _shows(view, draft, w)
            ):
                return first, w
            if view.odd_conjunct(w) is not None and view.cue(w) is not None and view.odd_conjunct(w) == draft.head:
                return first, _joint(view, w, first)
            if _own_cue(view, draft, w, first):
                return first, _joint(view, w, first)
    else:
        for w in range(last - 1, first, -1):
            if view.quotes.of_word[w] != view.quotes.of_word[draft.head]:
                continue
            if (view.parts(w) and not view.is_heading(w)) or (a.lower(w) == ":" and _speaks_before(view, first, w)):
                return w + 1, last
    return first, last


def _speaks_before(view: Clauses, first: int, colon: int) -> bool:
    """*He played down the deal: it meant nothing, he said*: the words before the colon are a report of their own."""
    a = view.analysis
    return any(
        a.upos[w] == "VERB"
        and (view.cue(w) is not None or phrasal(view, w) is not None)
        and a.labels[w] == "root"
        and view.can_speak(view.subject(w))
        for w in range(first, colon)
    )


def _shows(view: Clauses, draft: Draft, w: int) -> bool:
    """*..., producing a photograph*, *..., without giving a figure*, *..., on the basis of a tape*: a deed."""
    a = view.analysis
    if a.lower(w) != "," or w + 3 >= len(a):
        return False
    opener = a.lower(w + 1)
    if opener == "without" and a.xpos[w + 2] == "VBG":
        return a.lemmas[w + 2] in words.phrases("shown")
    if opener == "on" and (a.lower(w + 2), a.lower(w + 3)) == ("the", "basis"):
        return True
    if opener == "each":
        return draft.frame in ("obj", "number") and a.lower(w + 2) in ("with", "of", "backed", "supported")
    if opener == "which":
        return _which_unsure(view, w)
    return a.xpos[w + 1] == "VBG" and (a.lemmas[w + 1] in words.phrases("deeds") or a.heads[w + 1] == draft.head)


def _which_unsure(view: Clauses, w: int) -> bool:
    """*..., which could not be verified*, *..., which is impossible to check*."""
    a = view.analysis
    near = [a.lower(v) for v in range(w + 2, min(w + 10, len(a)))]
    stop = next((k for k, word in enumerate(near) if word in (",", ".", ";")), len(near))
    near = near[:stop]
    checked = any(word.startswith(("verif", "check", "confirm", "corroborat")) for word in near)
    return checked and any(word in ("not", "n't", "impossible", "no", "never", "unable") for word in near)


def _which_denied(view: Clauses, w: int) -> bool:
    """*..., which they deny*."""
    a = view.analysis
    if a.lower(w) != "," or w + 3 >= len(a) or a.lower(w + 1) != "which":
        return False
    for v in range(w + 2, min(w + 8, len(a))):
        cue = view.cue(v) if a.upos[v] == "VERB" else None
        if cue is not None:
            return cue.act in ("deny", "reject")
    return False


def _says_more(view: Clauses, draft: Draft, w: int) -> bool:
    """*..., adding that*: the same speaker goes on in words of his own."""
    a = view.analysis
    if a.lower(w) != "," or w + 2 >= len(a) or a.xpos[w + 1] != "VBG" or view.subject(w + 1) != draft.speaker:
        return False
    cue = view.cue(w + 1)
    if cue is None or (cue.weak and cue.lemma != "add"):
        return False
    if cue.lemma == "call" and a.lower(w + 2) in ("for", "on", "upon"):
        return True
    return "clause" in cue.frames or cue.act in ("demand", "condemn", "accuse", "praise", "reject", "thank")


def _is_verdict(view: Clauses, w: int) -> bool:
    """*..., a claim that the army denied*: what another says of the words, behind them."""
    a = view.analysis
    if (
        a.lower(w) not in (",", "\u2014", "\u2013", "--")
        or w + 3 >= len(a)
        or a.lower(w + 1) not in ("a", "an", "something", "the")
    ):
        return False
    noun = a.heads[w + 1] if a.upos[w + 1] == "DET" else w + 1
    if not w < noun <= w + 4 or (a.lemmas[noun] not in words.nouns() and a.lower(noun) != "something"):
        return False
    return any(a.labels[c].startswith("acl") and view.cue(c) is not None for c in a.children(noun))


def _after_dateline(view: Clauses, first: int, last: int) -> int:
    """*MANILA (Agency) - Floods ...*, *09:31 BREAKING: Blast ...*: the first word behind a dateline or time stamp."""
    a = view.analysis
    if first != a.paragraphs[a.paragraph_of(first)][0]:
        return first
    if a.upos[first] == "NUM" and ":" in a.word(first) and first + 2 < last:
        first += 1
    if not a.word(first).isupper() or a.ends[first] - a.starts[first] < 3:
        return first
    for w in range(first + 1, min(first + 18, last - 1)):
        if a.lower(w) in ("-", "\u2013", "\u2014", "--", ":") and a.starts[w] - a.ends[w - 1] + (a.lower(w) == ":") > 0:
            return w + 1
        if a.upos[w] in ("VERB", "AUX", "PRON"):
            return first
    return first


def _own_cue(view: Clauses, draft: Draft, w: int, first: int) -> bool:
    """A cue verb inside a content that begins a coordinated clause with a speaker of its own."""
    a = view.analysis
    cue = view.cue(w) if a.upos[w] == "VERB" else None
    if cue is None or cue.weak:
        return False
    if _surface_joint(view, w, first) is not None:
        return True
    if a.labels[w] != "conj" or a.heads[w] < first:
        return False
    subject = a.child(w, "nsubj")
    return (
        subject is not None
        and subject > first
        and view.can_speak(subject)
        and _joint(view, w, first) < w
        and _joint(view, w, first) > first
    )


def _surface_joint(view: Clauses, verb: int, first: int) -> int | None:
    """Where *, but a neighbour told ...* begins, by the surface: comma, conjunction, a noun phrase that can speak."""
    a = view.analysis
    if a.xpos[verb] not in ("VBD", "VBZ", "VBP", "VB") and not any(
        a.xpos[w] == "MD" for w in range(max(0, verb - 3), verb)
    ):
        return None
    w = verb - 1
    while (
        w > first + 1
        and verb - w <= 14
        and a.upos[w] in ("AUX", "ADV", "PART", "DET", "ADJ", "ADP", "NOUN", "PROPN", "PRON", "NUM")
    ):
        w -= 1
    joins = a.upos[w] == "CCONJ" or a.lower(w) in ("though", "although", "while", "whereas")
    if not joins or a.lower(w - 1) != "," or w <= first + 1 or w == verb - 1:
        return None
    nouns = [v for v in range(w + 1, verb) if a.upos[v] in ("NOUN", "PROPN", "PRON")]
    return w - 1 if any(view.can_speak(v) for v in nouns) else None


def _joint(view: Clauses, verb: int, first: int) -> int:
    """Where the coordinated clause of a verb begins, its conjunction and comma included."""
    a = view.analysis
    begin = _surface_joint(view, verb, first) or view.left[verb]
    while begin - 1 > first and a.lower(begin - 1) in ("and", "but", ",", "while"):
        begin -= 1
    return begin
