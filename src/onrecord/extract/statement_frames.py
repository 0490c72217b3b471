"""What stands beside a cue verb: the content, the addressee, further cue words. Rules over the parse."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses
from onrecord.extract.statement_complements import (
    Shape,
    addressee_of,
    before_which,
    case_of,
    clause,
    cue_start,
    loose_end,
    noun_clause,
    phrase_end,
)
from onrecord.extract.statement_fixed import fixed
from onrecord.extract.statement_parted import is_said_as
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_uses import a_clause, is_count, is_document, is_finder, is_marked, is_mute, is_other_use
from onrecord.extract.statement_words import Cue

_TIED = {"as": ("as",), "with": ("with", "to")}
"""Frames that want a phrase with one of these words: *mocked them as clowns*, *credited her with it*."""
_BACK = ("reject", "retract", "accept", "confirm", "deny")
_FUTURE = ("order", "demand", "promise", "offer", "predict", "announce", "ask", "threaten")


def shape(view: Clauses, verb: int, cue: Cue) -> Shape | None:
    """How the content stands beside this verb; None where it governs none."""
    subject = view.subject(verb)
    speaking = view.can_speak(subject)
    if cue.lemma == "report" and any(is_said_as(view, c) for c in view.analysis.children(verb)):
        return None
    if (not cue.weak or speaking) and not (subject is not None and is_mute(view, subject)):
        for frame in (fixed, _whole, _ask, _prepositional):
            found = frame(view, verb, cue, speaking)
            if found:
                return found
    if (
        cue.takes("clause", speaking)
        or cue.takes("clause~", speaking)
        or (cue.takes("docclause") and (is_document(view, subject) or is_finder(view, verb, cue, subject)))
    ):
        found = clause(view, verb, cue)
        if found:
            return found
    if cue.takes("docobj") and is_document(view, subject):
        obj = view.analysis.child(verb, "obj")
        return (
            Shape("obj", [(max(view.left[obj], verb + 1), view.right[obj] + 1)])
            if obj is not None and obj > verb
            else None
        )
    if cue.takes("talk") or cue.takes("tell"):
        yes = _pro_speech(view, verb, cue, speaking)
        if yes:
            return yes
    if (cue.weak and not speaking) or (subject is not None and (a_clause(view, subject) or is_mute(view, subject))):
        return None
    for frame in (_infinitive, _object, _relative):
        found = frame(view, verb, cue, speaking)
        if found:
            return found
    return None


def _pro_speech(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*The printer said so too*, *the council says no*, *told me so*: a word that stands for what is said."""
    a = view.analysis
    high = view.around(verb)[1]
    told = a.child(verb, "obj", "iobj") if cue.takes("tell") else verb
    w = view.right[told] + 1 if told is not None and told >= verb and cue.takes("tell") else verb + 1
    if not speaking or w >= high or a.lower(w) not in words.phrases("pro_speech") or w - verb > 5:
        return None
    if cue.lemma not in ("say", "tell", "repeat") or (w + 1 < high and a.upos[w + 1] in ("ADJ", "DET", "NOUN", "VERB")):
        return None
    return Shape("obj", [(w, w + 1)])


def _whole(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*accused X of Y*, *described X as Y*, *called X Y*: all that follows the verb in its phrase."""
    a = view.analysis
    _low, high = view.around(verb)
    obj = next((c for c in a.children(verb) if view.label(c) in ("obj", "iobj") and c > verb), None)
    subject = view.subject(verb)
    if obj is None and speaking and subject is not None and subject < verb:
        obj = next((c for c in a.children(verb) if a.labels[c] == "nsubj" and verb < c < verb + 4), None)
    if obj is None and verb + 1 < high and a.lower(verb + 1) == "as":
        bare = (c for c in a.children(verb) if view.label(c) == "obl" and c > verb + 2 and not case_of(view, c))
        obj = next(bare, None)
    if cue.takes("callname"):
        if (
            cue.lemma == "call"
            and verb + 1 < high
            and a.lower(verb + 1) in ("for", "on", "upon", "off", "at", "up", "in", "into")
        ):
            return None
        named = [c for c in a.children(verb) if c > verb and view.label(c) in ("xcomp", "obj", "ccomp", "iobj")]
        if not named or not speaking or a.labels[verb].startswith("csubj") or _is_free_relative(view, verb):
            return None
        if a.labels[verb].startswith("acl") and not is_marked(view, named[-1]):
            return None
        end = phrase_end(view, verb, named[-1])
        quoted = any(q.open > verb for q in view.quotes.between(verb, min(end + 2, high)))
        judged = any(a.upos[w] == "ADJ" or a.lower(w) in words.phrases("untrue") for w in range(named[0] + 1, end))
        if len(named) < 2 and not quoted and not judged and a.labels[named[0]] != "ccomp":
            small = view.label(named[0]) == "xcomp" and a.child(named[0], "nsubj") is not None
            return Shape("whole", [(view.left[named[0]], min(end, high))]) if small else None
        return Shape("whole", [(min(view.left[n] for n in named), min(end, high))])
    tied = next((words_of for frame, words_of in _TIED.items() if cue.takes(frame)), ())
    if not (cue.takes("whole") or tied) or not (speaking or not cue.weak):
        return None
    if obj is None and verb + 1 < high and a.xpos[verb + 1] in ("VBG", "NN", "NNS") and cue.lemma == "blame":
        obj = verb + 1
    if obj is None:
        marked = view.quotes.between(verb, min(verb + 4, high)) if verb + 1 < high else ()
        obj = marked[0].start if marked and marked[0].open == verb + 1 else None
    if obj is not None and obj > verb + 2 and a.lower(verb + 1) == "as" and cue.act == "reject" and speaking:
        return Shape("whole", [(verb + 1, min(phrase_end(view, verb, obj), high))])  # dismissed as a lie the claim
    if obj is None or a.lower(obj) in ("whom", "which"):
        return None
    others = [
        c
        for c in a.children(verb)
        if c > verb
        and c != obj
        and view.label(c) in ("obl", "advcl", "xcomp", "ccomp")
        and case_of(view, c) in (tied or ("of", "as", "for", "with", "on", "to"))
    ]
    if tied and not cue.takes("whole") and not others:
        inside = [c for c in a.children(obj) if c > obj and case_of(view, c) in tied]
        if not inside or case_of(view, inside[0]) == "to":
            return None
        others = inside
    if cue.lemma in (
        "identify",
        "name",
        "describe",
        "portray",
        "characterise",
        "characterize",
        "attribute",
        "ascribe",
    ) and not (others or any(a.lower(w) in ("as", "to") for w in range(obj, view.right[obj] + 1))):
        return None
    if cue.lemma == "dismiss" and not others and a.lemmas[obj] in words.phrases("court_papers"):
        return None  # a court's act, not what it says
    first = min(view.left[obj], obj)
    return Shape("whole", [(max(first, verb + 1), min(phrase_end(view, verb, others[-1] if others else obj), high))])


def _is_free_relative(view: Clauses, verb: int) -> bool:
    """*what she called "fiction"*: words mentioned, no statement."""
    a = view.analysis
    start = cue_start(view, verb)
    return (start > 0 and a.lower(start - 1) in ("what", "whatever")) or any(
        a.lower(c) == "what" and c < verb for c in a.children(verb)
    )


def _ask(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*urged residents not to share it*, *called on them to leave*."""
    a = view.analysis
    _low, high = view.around(verb)
    calls_on = cue.takes("p:on") and cue.lemma == "call" and verb + 1 < high and a.lower(verb + 1) in ("on", "upon")
    if not cue.takes("ask") and not calls_on:
        return None
    target = next(
        (
            c
            for c in a.children(verb)
            if c > verb
            and a.labels[c] in ("obj", "iobj", "obl")
            and a.upos[c] in NOUNS
            and (cue.lemma != "request" or view.can_speak(c))
            and (calls_on or case_of(view, c) in ("", "to"))
        ),
        None,
    )
    if target is None:
        return None
    for c in a.children(verb) + a.children(target):
        if c <= target or view.label(c) not in ("xcomp", "ccomp", "advcl", "acl"):
            continue
        to = next((d for d in a.children(c) if a.lower(d) == "to" and d < c), None)
        if to is None:
            continue
        first = to - 1 if a.lower(to - 1) == "not" else to
        size = first - view.left[target]
        begin = view.left[target] if cue.act == "order" and size <= view.right[c] + 1 - first else first
        end = view.right[c] + 1
        end = next((view.right[d] + 1 for d in a.children(verb) if view.left[d] == end and a.labels[d] == "obj"), end)
        end = before_which(view, c, end)
        return Shape("ask", [(begin, min(end, high))], extra=[verb + 1] if calls_on else [], addressee=target)
    return None


def _prepositional(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*spoke of 26 dead*, *warned against panic*, *called for talks*."""
    a = view.analysis
    _low, high = view.around(verb)
    told = a.child(verb, "obj", "iobj") if cue.takes("tell") or cue.takes("ask") else None
    below = [c for c in a.children(told) if view.label(c) == "nmod" and c > told] if told is not None else []
    for c in [*a.children(verb), *(c for c in below if told is not None and told > verb and view.can_speak(told))]:
        if c <= verb or c >= high or view.label(c) not in ("obl", "advcl", "obj", "ccomp", "xcomp", "nmod"):
            continue
        case = case_of(view, c) or (a.lower(view.left[c]) if a.upos[view.left[c]] == "ADP" else "")
        if case not in cue.prepositions or (cue.lemma == "call" and case == "on"):
            continue
        if not speaking and view.subject(verb) is not None:
            continue
        if case == "to" and view.can_speak(c) and _also(view, verb, c, cue):
            continue  # apologised to the villagers for the delay: they are told, not told of
        mark = next((d for d in a.children(c) if a.lower(d) == case), view.left[c])
        begin = mark if case == "against" else mark + 1
        if begin >= high or (
            cue.lemma == "tell" and not a.child(verb, "obj", "iobj") and (not speaking or a.xpos[verb] == "VBN")
        ):
            continue
        return Shape(
            "prep",
            [(begin, before_which(view, begin, min(phrase_end(view, verb, c), high)))],
            extra=[mark] if case != "against" else [],
            addressee=told if c in below else addressee_of(view, verb, cue),
        )
    return None


def _also(view: Clauses, verb: int, told: int, cue: Cue) -> bool:
    """Whether a further phrase behind the one who is told says what it is about."""
    return any(
        c > told and view.label(c) in ("obl", "advcl") and case_of(view, c) in cue.prepositions
        for c in (*view.analysis.children(verb), *view.analysis.children(told))
    )


def _infinitive(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*threatened to strike*, *denied firing*."""
    if not cue.takes("inf", speaking):
        return None
    a = view.analysis
    _low, high = view.around(verb)
    for c in a.children(verb):
        if c <= verb or c >= high or view.label(c) not in ("xcomp", "ccomp", "advcl"):
            continue
        to = next((d for d in a.children(c) if a.lower(d) == "to" and d < c), None)
        if to is None and "," in (a.lower(view.left[c] - 1), a.lower(view.left[c])):
            continue  # denied it, saying ...: the participle is a cue of its own
        having = any(a.xpos[d] == "VBG" and view.label(d) == "aux" for d in a.children(c))
        if to is None and a.xpos[c] != "VBG" and not having:
            continue
        first = max(view.left[c], verb + 1)
        quoted = view.quotes.between(verb, first)
        if quoted:
            first = quoted[0].open
        last = min(view.right[c] + 1, high)
        last = before_which(view, c, last)
        if last < high and a.lower(last) in ("unless", "if", "until"):
            last = high
        told = a.child(verb, "obj", "iobj")
        return Shape("inf", [(first, last)], addressee=told if view.can_speak(told) else None)
    return None


def _object_word(view: Clauses, verb: int, cue: Cue, speaking: bool, high: int) -> int | None:
    """The head of what is said: the last object, the thing behind a pronoun, a bare number."""
    a = view.analysis
    objects = [c for c in a.children(verb) if view.label(c) in ("obj", "iobj") and verb < c < high]
    obj = objects[-1] if objects else None
    if (
        obj is not None
        and a.upos[obj] == "PRON"
        and obj + 1 < high
        and a.upos[obj + 1] in ("DET", "NUM")
        and cue.act in _FUTURE
    ):
        behind = next(
            (w for w in range(obj + 1, min(obj + 8, high)) if a.upos[w] == "NOUN" and a.heads[w] <= obj), None
        )
        obj = behind or obj
    if obj is None and verb + 1 < high and a.upos[verb + 1] == "NUM" and cue.takes("num", speaking):
        obj = verb + 1
    return obj


def _object(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*denied ill-treatment*, *demanded an apology*, *counts 1,900*."""
    a = view.analysis
    _low, high = view.around(verb)
    obj = _object_word(view, verb, cue, speaking, high)
    if obj is None or obj >= high:
        return None
    numbered = any(is_count(view, w) for w in range(view.left[obj], view.right[obj] + 1))
    of_speech = a.lemmas[obj] in words.nouns() or a.lemmas[obj] in words.documents()
    back = cue.takes("talk") and cue.act in _BACK and a.lower(obj) in ("it", "this", "that", "both")
    same = back or (cue.lemma == "say" and a.lower(obj) in ("same", "so", "otherwise"))
    if not (
        same
        or cue.takes("obj", speaking)
        or (cue.takes("num", speaking) and numbered)
        or (cue.takes("talk") and of_speech)
    ):
        return None
    if is_other_use(view, cue, obj) or (cue.lemma == "deny" and a.child(verb, "iobj") not in (None, obj)):
        return None  # denied them help
    subject = view.subject(verb)
    body = subject is not None and a.upos[subject] != "PRON" and view.can_speak(subject)
    habit = a.xpos[verb] in ("VBZ", "VBP")  # the airline offers eight flights
    given = (
        a.lower(obj) in words.phrases("offered")
        or (numbered and not habit)
        or (body and not habit and a.lower(obj) not in words.phrases("not_offered"))
    )
    if cue.lemma == "offer" and (not given or any(a.lower(c) == "no" for c in a.children(obj))):
        return None
    if a.lower(obj) == "that" and obj == verb + 1 and cue.act in (*_BACK, "condemn"):
        return Shape("obj", [(obj, obj + 1)])
    if a.upos[obj] == "PRON" and a.lower(obj) in (
        "himself",
        "herself",
        "themselves",
        "itself",
        "who",
        "which",
        "what",
        "that",
    ):
        return None
    first, last = view.left[obj], min(loose_end(view, obj), high)
    if a.upos[obj] == "PRON":
        colon = next((w for w in range(obj, high) if a.lower(w) == ":"), None)
        if colon is not None and colon + 2 < high:
            return Shape("clause", [(colon + 1, high)])
    told = next(
        (c for c in a.children(verb) if view.label(c) == "ccomp" and c > obj and noun_clause(view, verb, c)), None
    )
    if told is not None:
        last = min(view.right[told] + 1, high)
    if cue.act in _FUTURE and (a.upos[obj] != "PRON" or cue.act == "order"):
        last = min(phrase_end(view, verb, obj), high)
    return Shape("obj", [(max(first, verb + 1), last)])


def _relative(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """*a charge that La Paz dismissed as invention*, *which he denies*: the noun before is what is spoken of."""
    a = view.analysis
    behind = [
        c for c in a.children(verb) if view.label(c) in ("obj", "ccomp", "xcomp") and c > verb and a.lower(c) != "that"
    ]
    named = behind and not (cue.takes("whole") and case_of(view, behind[0]) in ("as", "of"))
    if not speaking or named or not (cue.takes("obj") or cue.takes("talk") or cue.takes("whole")):
        return None
    subject = view.subject(verb)
    if subject is not None and 0 < subject < verb and cue.act in ("deny", "reject") and not behind:
        which = next((w for w in range(max(0, view.left[subject] - 1), subject) if a.lower(w) == "which"), None)
        if which is not None:
            return Shape("obj", [(which, which + 1)])
    contact = _contact(view, verb, subject)
    if contact is None and (not a.labels[verb].startswith("acl") or a.upos[a.heads[verb]] not in ("NOUN", "PROPN")):
        return None
    noun = contact if contact is not None else a.heads[verb]
    if a.lemmas[noun] in ("word", "thing"):
        return None  # the last words he said to me
    if subject is None or not noun < subject < verb or a.lower(subject) in ("who", "which", "that"):
        return None
    content = [(noun - 1 if contact is not None else view.left[noun], noun + 1)]
    end = phrase_end(view, verb, verb)
    high = view.around(verb)[1]
    if (
        cue.takes("clause")
        and verb + 1 < high
        and any(a.xpos[w] in ("VBD", "VBZ", "VBP", "MD") for w in range(verb + 1, high))
    ):
        return Shape("clause", [*content, (verb + 1, max(view.right[noun] + 1, verb + 2))])
    if cue.takes("whole") and not cue.takes("obj") and end <= verb + 1:
        return None
    if end > verb + 1 and cue.takes("whole"):
        content.append((verb + 1, end))
    return Shape("obj", content)


def _contact(view: Clauses, verb: int, subject: int | None) -> int | None:
    """*an allegation the minister dismissed*: the noun of speech right before the subject's phrase."""
    a = view.analysis
    if subject is None or not subject < verb:
        return None
    first = subject
    while (first > 0 and a.upos[first - 1] in ("ADJ", "PROPN")) or (first > 0 and a.labels[first - 1] == "compound"):
        first -= 1
    if first and a.upos[first - 1] == "DET":
        first -= 1
    noun = first - 1
    if noun < 1 or a.upos[noun] != "NOUN" or a.lemmas[noun] not in words.nouns() or a.upos[noun - 1] != "DET":
        return None
    return noun
