"""Finds the cues: verbs, *according to*, nouns of speech, no comment, a speaker before a colon or behind a dash."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_complements import Shape
from onrecord.extract.statement_declines import refuser
from onrecord.extract.statement_fixed import phrasal
from onrecord.extract.statement_frames import shape
from onrecord.extract.statement_passive import passive_draft
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_words import NO_CUE, Cue
from onrecord.language.analysis import Range

_TOLD = ("me", "us", "him", "her", "them")
_RUNG = ("telephone", "phone", "call", "door", "bell")
_POINTERS = ("this", "that", "these", "those", "there", "what")
_PHRASES = ("obj", "prep", "whole", "phrasal")
_QUOTED = ("quote", "cite", "report")


def verb_drafts(view: Clauses, governed: dict[int, list[int]], loose: set[int]) -> list[Draft]:
    """A draft for every cue verb that has a content: quotations laid to it, a clause, a phrase."""
    a = view.analysis
    found: list[Draft] = []
    for verb in range(len(a)):
        cue = view.cue(verb) if a.upos[verb] in ("VERB", "AUX") else None
        tied = phrasal(view, verb) if a.upos[verb] == "VERB" else None
        if tied is not None and verb in governed and not _before_colon(view, tied[0], governed[verb]):
            tied = None
        if tied is not None:
            found += _phrasal_draft(view, verb, *tied)
            if verb in governed:
                found += _behind_colon(view, verb, governed[verb])
            continue
        if (cue is None and verb not in governed) or (
            verb and a.word(verb - 1) == "-" and a.ends[verb - 1] == a.starts[verb]
        ):
            continue
        draft = _verb_draft(
            view, verb, cue or Cue(a.lemmas[verb], "assert", frozenset()), governed.get(verb, []), verb in loose
        )
        if draft is not None:
            found.append(draft)
            if draft.frame in _PHRASES and verb in governed:
                found += _behind_colon(view, verb, governed[verb])
    return found


def _before_colon(view: Clauses, found: Shape, quotes: list[int]) -> bool:
    """*confirmed her words: "I was there"*: what the verb speaks of ends at a colon before the quotation."""
    opens = min(view.quotes.items[k].open for k in quotes)
    inside = [r for r in found.content if r[1] <= opens]
    return bool(inside) and opens > 0 and view.analysis.lower(opens - 1) == ":" and len(inside) == len(found.content)


def _behind_colon(view: Clauses, verb: int, quotes: list[int]) -> list[Draft]:
    """The quotation behind that colon: words of the same speaker, without a cue of their own."""
    draft = Draft(verb, [], [(view.quotes.items[k].start, view.quotes.items[k].end) for k in quotes])
    draft.speaker, draft.frame, draft.quoted, draft.lemma = view.subject(verb), "quote", True, ":"
    return [draft]


def _phrasal_draft(view: Clauses, verb: int, found: Shape, act: str) -> list[Draft]:
    """The draft of a verb with its particle, none where it is idle or passive."""
    subject = view.subject(verb)
    if view.is_passive(verb) or is_idle(view, verb, subject):
        return []
    draft = Draft(verb, act=act, lemma=view.analysis.lemmas[verb], negated=view.is_negated(verb))
    draft.cue = [(verb, verb + 1), *((w, w + 1) for w in found.extra)]
    draft.content, draft.frame, draft.speaker = list(found.content), found.frame, subject
    return [draft]


def _verb_draft(view: Clauses, verb: int, cue: Cue, quoted: list[int], loose: bool) -> Draft | None:
    if "none" in cue.frames and not quoted:
        return None
    passive = view.is_passive(verb)
    if passive and not quoted:
        return passive_draft(view, verb, cue)
    if (
        view.label(verb) == "acl"
        and not quoted
        and cue.act in ("offer", "promise", "order")
        and view.analysis.xpos[verb] == "VBG"
    ):
        return None
    subject = view.subject(verb)
    if not quoted and is_idle(view, verb, subject):
        return None
    found = shape(view, verb, cue)
    if not quoted and found is None:
        return None
    draft = Draft(verb, act=cue.act, lemma=cue.lemma, negated=view.is_negated(verb))
    draft.attitude = "clause~" in cue.frames
    extra = list(found.extra) if found else []
    if quoted and any(view.analysis.lower(c) in ("might", "may") for c in view.analysis.children(verb) if c < verb):
        return None  # some might say "too" reliant
    if quoted and _is_shown(view, subject, loose and draft.negated):
        return None
    if found is not None and found.frame == "nothing":
        draft.negated, subject = True, refuser(view, verb)
    draft.cue = [(verb, verb + 1)] + [(w, w + 1) for w in extra]
    draft.addressee = _addressee(view, verb, found.addressee if found else None)
    draft.frame = found.frame if found else "quote"
    if quoted and found and found.frame in _PHRASES and not loose:
        cut = [(x, next((w for w in range(x, y) if view.analysis.lower(w) == ":"), y)) for x, y in found.content]
        apart = Shape(found.frame, [r for r in cut if r[1] > r[0]])
        if draft.act != "assert" and _before_colon(view, apart, quoted):
            draft.content, draft.speaker = apart.content, subject
            return draft
    if quoted:
        draft.content = [(view.quotes.items[k].start, view.quotes.items[k].end) for k in quoted]
        draft.quoted = not loose
        draft.frame = "quote"
        if found and found.frame == "clause":
            draft.content += _beside(view, verb, found.content, quoted)
        elif found and found.frame in ("obj", "whole", "prep", "putat") and loose:
            draft.content = found.content
    elif found:
        draft.content = list(found.content)
    if draft.addressee is not None:
        begin, end = draft.addressee
        draft.addressee = begin, min([end, *(r[0] for r in (*draft.cue, *draft.content) if begin < r[0])])
    draft.speaker = subject if not passive else None
    if draft.speaker is not None and _is_words(view, draft.speaker):
        draft.speaker = None
    if draft.speaker is not None and _is_hearsay(view, draft.speaker):
        draft.cue.insert(0, (draft.speaker, draft.speaker + 1))
        draft.speaker, draft.implied = None, True
        return draft
    if draft.speaker is None and not passive and (quoted or draft.frame == "clause"):
        beside = _subject_beside(view, verb)
        draft.speaker = beside if beside is not None else _opening(view, verb, cue)
    return draft


def _is_shown(view: Clauses, subject: int | None, denied: bool) -> bool:
    """*A banner reads "Welcome"*, *nobody here says "boss"*: words that stand somewhere, or that are only mentioned."""
    a = view.analysis
    if subject is None:
        return False
    return a.lemmas[subject] in words.phrases("signs") or (denied and a.lower(subject) in ("nobody", "none"))


def _is_words(view: Clauses, subject: int) -> bool:
    """*the offer*, *the accusation*, *this*: words, which no more speak than a document that is none."""
    a = view.analysis
    lemma = a.lemmas[subject]
    if a.lower(subject) in _POINTERS:
        return True
    said = a.upos[subject] == "NOUN" and lemma in words.nouns()
    return said and lemma not in words.documents() and not _is_hearsay(view, subject)


def _is_hearsay(view: Clauses, subject: int) -> bool:
    """*Reports say*, *rumours spoke of*: nobody in particular."""
    a = view.analysis
    return (
        a.lemmas[subject] in ("report", "rumour", "rumor")
        and a.xpos[subject] == "NNS"
        and not any(a.labels[c] in ("det", "nmod:poss", "nmod", "compound") for c in a.children(subject))
    )


def _beside(view: Clauses, verb: int, content: list[Range], quoted: list[int]) -> list[Range]:
    """The parts of a clause that lie outside the quotations: *There would be none, he said: "Not now"*."""
    items = [view.quotes.items[k] for k in quoted]
    kept = []
    for first, last in content:
        if any(q.open < last and first < q.end + 1 for q in items):
            continue
        fronted = view.analysis.xpos[first] == "VBG" and view.label(first) == "advcl"
        if last - first > 1 and last <= verb < items[0].open and not fronted:
            kept.append((first, last))
    return kept


def _opening(view: Clauses, verb: int, cue: Cue) -> int | None:
    """*A post seen 9,000 times claims ...*: the phrase that opens the clause, where the parse has no subject."""
    a = view.analysis
    low = view.around(verb)[0]
    if cue.weak or a.xpos[verb] not in ("VBD", "VBZ", "VBP") or not 1 < verb - low <= 12:
        return None
    last = low
    while last < verb and a.upos[last] in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"):
        last += 1
    if last == low or any(view.cue(w) is not None or a.upos[w] == "PUNCT" for w in range(last, verb)):
        return None
    return last - 1 if a.upos[last - 1] in NOUNS and view.can_speak(last - 1) else None


def _subject_beside(view: Clauses, verb: int) -> int | None:
    """*said Farah, 34*: the name behind or before the verb, where the parse gives no subject."""
    a = view.analysis
    low, _high = view.around(verb)
    for c in a.children(verb):
        if (
            c > verb
            and a.labels[c] in ("obj", "obl", "dep", "appos")
            and view.can_speak(c)
            and c - verb < 6
            and not a.child(c, "case")
        ):
            return c
    if verb - 1 >= low and a.upos[verb - 1] in NOUNS and view.can_speak(verb - 1):
        return verb - 1
    return None


def _addressee(view: Clauses, verb: int, word: int | None) -> Range | None:
    a = view.analysis
    if word is None:
        word = next(
            (
                c
                for c in a.children(verb)
                if c > verb
                and a.labels[c] in ("obl", "nmod")
                and (a.child(c, "case") is not None)
                and a.lower(a.child(c, "case") or 0) == "to"
                and view.can_speak(c)
                and c - verb < 6
            ),
            None,
        )
        told = view.cue(verb)
        if word is None and told and told.takes("tell"):
            word = next((c for c in a.children(verb) if a.labels[c] in ("obj", "iobj") and c > verb), None)
        beside = verb + 1
        if word is None and told and told.takes("tell") and beside < len(a) and a.lower(beside) in _TOLD:
            word = beside
    if word is None or a.upos[word] not in NOUNS:
        return None
    first, last = view.mention(word)
    last = next(
        (w for w in range(word + 1, last) if a.upos[w] in ("VERB", "PART", "SCONJ") and a.lower(w) != "'s"), last
    )
    while first < word and a.upos[first] == "ADP":
        first += 1
    return first, last


def is_idle(view: Clauses, verb: int, subject: int | None) -> bool:
    """No statement: an order to the reader, a condition, a wish for anonymity, a purpose."""
    a = view.analysis
    _first, last = view.around(verb)
    if subject is not None and a.lower(subject) in ("who", "what", "whoever") and a.upos[subject] == "PRON":
        return True
    named = view.cue(verb)
    if (
        named is not None
        and "callname" in named.frames
        and any(a.lower(c).endswith(("self", "selves")) for c in a.children(verb))
    ):
        return True
    generic = subject is not None and a.lemmas[subject] in (
        "person",
        "anyone",
        "someone",
        "whoever",
        "anybody",
        "people",
    )
    if generic and a.labels[verb].startswith("acl") and a.xpos[verb] in ("VBZ", "VBP"):
        return True  # a person who claims that ... could be fined
    if _other_sense(view, verb, last):
        return True
    posing = a.xpos[verb] == "VBG" and a.labels[verb].startswith("acl") and a.lemmas[verb] in ("claim", "purport")
    if posing and a.lower(min(verb + 1, len(a) - 1)) == "to":
        return True  # a man claiming to speak for the gang
    low = view.around(verb)[0]
    asked = a.lemmas[verb] in ("ask", "press", "quiz") and a.xpos[verb] in ("VBD", "VBN")
    if asked and (verb == low or a.lower(verb - 1) == "when") and a.child(verb, "nsubj") is None:
        return True
    own = a.child(verb, "nsubj")
    if subject is not None and a.lower(subject) == "you" and any(view.label(c) == "aux" for c in a.children(verb)):
        return True  # you can't tell people to go home
    imperative = own is None and a.xpos[verb] in ("VB", "VBP") and not any(a.lower(c) == "to" for c in a.children(verb))
    if imperative and (subject is None or view.label(verb) in ("root", "parataxis", "ccomp")):
        return True
    if _wants_no_name(view, verb, last):
        return True
    if view.label(verb) in ("advcl", "acl", "xcomp"):
        marks = [a.lower(c) for c in a.children(verb) if c < verb]
        if "to" in marks and view.label(verb) in ("advcl", "acl", "xcomp"):
            return not _light_infinitive(view, verb)
        if any(m in ("if", "unless", "before", "until") for m in marks):
            return True
    if any(
        a.lower(c) in ("could", "might", "may", "can", "must", "should", "to") and view.label(c) in ("aux", "mark")
        for c in (*a.children(verb), *(a.children(a.heads[verb]) if _shares_modal(view, verb) else ()))
    ):
        return not (
            view.is_negated(verb) and a.lemmas[verb] in ("say", "tell", "confirm", "explain", "exclude", "rule", "deny")
        )
    if (view.cue(verb) or Cue("", "", frozenset())).takes("clause~") and any(
        a.lower(c) == "would" for c in a.children(verb)
    ):
        return True  # he would believe it when ...
    first_person = subject is not None and a.lower(subject) in ("i", "we", "you")
    return first_person and (view.cue(verb) or Cue("", "", frozenset())).takes("clause~")


def _shares_modal(view: Clauses, verb: int) -> bool:
    """*He can dissolve the chamber and call for polls*: the bare verb stands under the first one's modal."""
    a = view.analysis
    bare = view.label(verb) == "conj" and a.xpos[verb] == "VB" and 0 <= a.heads[verb] < verb
    return bare and not any(view.label(c) in ("aux", "nsubj") for c in a.children(verb))


def _other_sense(view: Clauses, verb: int, last: int) -> bool:
    """A verb that says nothing here: *answered the telephone*, *considered whether*, *speaking of the dam, he said*."""
    a = view.analysis
    if a.lemmas[verb] == "answer" and any(a.lemmas[w] in _RUNG for w in range(verb + 1, min(verb + 4, last))):
        return True  # answered the telephone
    if a.xpos[verb] == "VBG" and a.heads[verb] >= 0 and a.lemmas[a.heads[verb]] in ("worth", "worthy"):
        return True  # it is worth mentioning that
    state = a.lemmas[verb] == "commit" and any(a.lemmas[c] == "be" for c in a.children(verb) if c < verb)
    if state and a.child(verb, "obj") is None:
        return True  # was committed to
    cue = view.cue(verb)
    if cue is not None and "bynoun" in cue.frames:
        subject = view.subject(verb)
        return subject is None or a.upos[subject] == "PRON" or not view.can_speak(subject)
    if cue is not None and "thatonly" in cue.frames and a.lower(min(verb + 1, len(a) - 1)) != "that":
        return True  # considered whether to leave, allowed the ships to sail: nothing is said
    # speaking of the dam, the mayor said ...
    return a.xpos[verb] == "VBG" and a.lemmas[verb] in ("speak", "talk") and view.label(verb) == "advcl"


def _wants_no_name(view: Clauses, verb: int, last: int) -> bool:
    """*asked not to be named*, *who gave only her first name*."""
    a = view.analysis
    asks = a.labels[verb].startswith("acl") or a.lemmas[verb] in ("ask", "request", "insist", "want", "prefer")
    return asks and any(a.lower(w) in words.phrases("anonymity") for w in range(verb + 1, min(last, verb + 9)))


def _light_infinitive(view: Clauses, verb: int) -> bool:
    """*went on to say*, *seemed to suggest*, *was quick to deny*, *have yet to say*."""
    a = view.analysis
    head = a.heads[verb]
    if head >= 0 and a.lemmas[head] in words.phrases("contacts") and "clause" in (view.cue(verb) or NO_CUE).frames:
        return True  # rang to say that the road was shut
    return head >= 0 and (
        a.lemmas[head]
        in ("prompt", "lead", "cause", "force", "go", "seem", "appear", "continue", "claim", "have", "be")
        or a.upos[head] == "ADJ"
        or a.lemmas[head] == "yet"
    )
