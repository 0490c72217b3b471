"""Fixed expressions of single verbs: *claimed responsibility*, *put the toll at*, *played down*, *revised it to*."""

from __future__ import annotations

from functools import cache

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses
from onrecord.extract.statement_complements import Shape, before_which, case_of, clause, phrase_end
from onrecord.extract.statement_words import Cue

_FIGURES = ("toll", "number", "figure", "estimate", "count", "tally", "total", "it", "this", "that", "them")
_TIMES = ("hour", "day", "week", "minute", "month")


@cache
def _phrasal() -> dict[tuple[str, str], tuple[str, str]]:
    return {(r[0], r[1]): (r[2], r[3]) for r in words.rows("phrasal_cues.tsv")}


def phrasal(view: Clauses, verb: int) -> tuple[Shape, str] | None:
    """A verb with a particle that makes it a cue (*played down the concession*), and the act of the two together."""
    a = view.analysis
    _low, high = view.around(verb)
    for w in range(verb + 1, min(verb + 4, high)):
        known = _phrasal().get((a.lemmas[verb], a.lower(w)))
        tied = w == verb + 1 or a.heads[w] == verb or (w == verb + 2 and a.upos[verb + 1] == "PRON")
        if known is None or not tied or not view.can_speak(view.subject(verb)):
            continue
        act, takes = known
        if takes == "clause":
            found = clause(view, verb, Cue(a.lemmas[verb], act, frozenset({"clause"})))
            if found:
                found.extra.append(w)
            return (found, act) if found else None
        obj = next(
            (
                c
                for c in a.children(verb)
                if view.label(c) in ("obj", "obl", "xcomp", "ccomp")
                and verb < c < high
                and c != w
                and not (view.label(c) == "obl" and view.is_day(c))
            ),
            None,
        )
        if obj is None and a.upos[w] == "NOUN":
            obj = next((c for c in a.children(w) if view.label(c) == "nmod" and w < c < high), None)
        if obj is None:
            return None
        if obj < w and w + 1 < high and a.lower(w + 1) == "as":
            last = max((c for c in a.children(verb) if c > w), default=w + 1)
            return Shape("whole", [(view.left[obj], min(phrase_end(view, verb, last), high))]), act
        if obj < w:
            return Shape("phrasal", [(view.left[obj], min(view.right[obj] + 1, w))], extra=[w]), act
        begin = w + 1 if view.left[obj] <= w < obj else view.left[obj]
        extra = [w]
        if (
            a.upos[begin] == "ADP"
            and a.lower(begin) in ("at", "against", "on", "with", "to", "for", "of", "about")
            and begin < obj
        ):
            extra, begin = [w, begin], begin + 1  # lashed out at the council
        end = before_which(view, begin, min(phrase_end(view, verb, obj), high))
        end = next((v for v in range(begin + 1, end) if a.lower(v) == ":" and view.quotes.of_word[v] < 0), end)
        of_speech = a.lemmas[obj] in words.documents() or a.lemmas[obj] in words.nouns()
        if of_speech and any(a.lower(v) == "that" for v in range(end, min(end + 10, high))):
            end = high
        if act == "retract":
            if a.lemmas[obj] not in words.nouns() and a.lemmas[obj] not in words.documents():
                return None
            if end < high and a.lower(end) in ("in", "which", "that", "saying", "announcing", "where"):
                end = high
        return Shape("phrasal", [(begin, end)], extra=extra), act
    return None


def _to_number(view: Clauses, verb: int, high: int) -> Shape | None:
    """*revised this to 19*, *lowered the toll to 28*."""
    a = view.analysis
    obj = a.child(verb, "obj")
    if obj is None or (a.lemmas[obj] not in _FIGURES and a.lower(obj) not in _FIGURES):
        return None
    to = next((w for w in range(obj + 1, min(obj + 12, high - 1)) if a.lower(w) in ("to", "from", "by")), None)
    if to is None or not any(a.upos[w] == "NUM" for w in range(to + 1, min(to + 6, high))):
        return None
    last = max(w for w in range(to + 1, min(to + 6, high)) if a.upos[w] == "NUM")
    return Shape("number", [(view.left[obj], last + 1)])


def _feeling(view: Clauses, verb: int, high: int) -> Shape | None:
    """*expressed concern over reports that ...*: the noun belongs to the cue."""
    a = view.analysis
    noun = next((w for w in range(verb + 1, min(verb + 4, high)) if a.lower(w) in words.phrases("feelings")), None)
    if (
        noun is None
        or noun + 2 >= high
        or a.lower(noun + 1) not in ("over", "at", "about", "that", "for", "with", "in")
    ):
        return None
    obj = a.child(verb, "obj")
    end = max(view.right[noun], view.right[obj] if obj is not None else noun) + 1
    return Shape("prep", [(noun + 2, min(end, high))], extra=[noun]) if end > noun + 2 else None


def _plea(view: Clauses, verb: int, high: int) -> Shape | None:
    """*pleaded guilty to theft*, *pleaded not guilty*."""
    a = view.analysis
    plea = next((w for w in range(verb + 1, min(verb + 3, high)) if a.lower(w) == "guilty"), None)
    if plea is None:
        return None
    to = next((c for c in (*a.children(verb), *a.children(plea)) if c > plea and case_of(view, c) == "to"), None)
    end = min(view.right[to] + 1, high) if to is not None else plea + 1
    end = next((w for w in range(plea + 1, end) if a.lower(w) in ("when", "after", "before", "while", "as")), end)
    return Shape("plea", [(verb + 1, end)])


def _ultimatum(view: Clauses, verb: int, high: int) -> Shape | None:
    """*gave the mutineers 24 hours to leave*."""
    a = view.analysis
    time = next(
        (w for w in range(verb + 1, min(verb + 12, high)) if a.lemmas[w] in _TIMES and a.upos[w - 1] == "NUM"), None
    )
    if time is None:
        until = next((w for w in range(verb + 1, min(verb + 12, high - 3)) if a.lower(w) == "until"), None)
        to = next((w for w in range(until + 1, min(until + 6, high)) if a.lower(w) == "to"), None) if until else None
        if until is None or to is None:
            return None
        told = next((c for c in a.children(verb) if verb < c < until and view.label(c) in ("obj", "iobj")), None)
        return Shape("ultimatum", [(until, high)], addressee=told)
    if time is None or time + 2 >= high or a.lower(time + 1) != "to":
        return None
    told = next((c for c in a.children(verb) if c < time - 1 and view.label(c) in ("obj", "iobj") and c > verb), None)
    return Shape("ultimatum", [(time - 1, high)], addressee=told)


def _stated(view: Clauses, verb: int, obj: int, high: int) -> Shape | None:
    """*gave the turnout as 18,000*, *gives 60,000*: a number that somebody states."""
    a = view.analysis
    if obj == verb + 1 and a.upos[obj] == "NUM" and (obj + 1 >= high or a.upos[obj + 1] in ("PUNCT", "ADP")):
        return Shape("number", [(obj, obj + 1)])
    mark = next((w for w in range(verb + 2, min(verb + 14, high - 1)) if a.lower(w) == "as"), None)
    if mark is None or any(a.upos[w] in ("PUNCT", "VERB", "AUX") for w in range(verb + 1, mark)):
        return None
    number = next((w for w in range(mark + 1, min(mark + 6, high)) if a.upos[w] == "NUM"), None)
    if number is None:
        return None
    end = next((w for w in range(number + 1, high) if a.lower(w) in (",", ";", ":", ".")), high)
    return Shape("number", [(verb + 1, end)])


def _thanks(view: Clauses, verb: int, obj: int, high: int) -> Shape:
    """*thanked them for the water*: what for, if it is said; else whom."""
    a = view.analysis
    purpose = next((c for c in a.children(verb) if c > obj and case_of(view, c) == "for"), None)
    first = view.left[purpose] if purpose is not None else obj
    return Shape(
        "thank", [(first, min(phrase_end(view, verb, obj), high))], addressee=obj if purpose is not None else None
    )


def fixed(view: Clauses, verb: int, cue: Cue, speaking: bool) -> Shape | None:
    """Expressions of single verbs: *claimed responsibility*, *put the toll at*, *stood by*, *gave 24 hours*."""
    a = view.analysis
    _low, high = view.around(verb)
    obj = a.child(verb, "obj")
    if cue.takes("resp") and verb + 1 < high and a.lemmas[verb + 1] in ("responsibility", "credit"):
        obj = verb + 1
    if cue.takes("resp") and obj is not None and speaking and a.lemmas[obj] in words.phrases("attacks"):
        return Shape("resp", [(max(view.left[obj], verb + 1), min(view.right[obj] + 1, high))])
    if cue.takes("resp") and obj is not None and a.lemmas[obj] in ("responsibility", "credit"):
        return Shape("resp", [(view.left[obj], min(phrase_end(view, verb, obj), high))])
    if cue.takes("resp") and obj is not None and speaking and a.lemmas[obj] in ("victory", "win", "defeat"):
        return Shape("obj", [(max(view.left[obj], verb + 1), min(view.right[obj] + 1, high))])
    if cue.takes("guilty"):
        return _plea(view, verb, high)
    if cue.takes("putat") and obj is not None and obj > verb:
        at = next((c for c in a.children(verb) if c > obj and case_of(view, c) == "at" and a.upos[c] == "NUM"), None)
        if at is None and view.right[obj] > obj and any(a.lower(w) == "at" for w in range(obj, view.right[obj])):
            at = view.right[obj]
        if at is not None:
            return Shape("putat", [(view.left[obj], min(max(view.right[at], view.right[obj]) + 1, high))])
    if cue.takes("putat"):
        at = next((w for w in range(verb + 2, min(verb + 14, high - 1)) if a.lower(w) == "at"), None)
        if at is not None and any(a.upos[w] == "NUM" for w in range(at + 1, min(at + 6, high))):
            end = next((w for w in range(at + 2, high) if a.lower(w) in ("but", "and", ",", ";", ".")), high)
            return Shape("putat", [(verb + 1, end)])
    if cue.takes("putat") and cue.lemma == "put" and speaking:
        down = next((w for w in range(verb + 2, min(verb + 10, high - 2)) if a.lower(w) == "down"), None)
        if down is not None and a.lower(down + 1) == "to":
            at = next((c for c in a.children(verb) if c > down and case_of(view, c) == "to"), obj or down)
            end = min(max(phrase_end(view, verb, at), down + 3), high)
            return Shape("putat", [(verb + 1, end)])
    if cue.takes("standby") and verb + 1 < high and a.lower(verb + 1) == "by":
        noun = next((c for c in a.children(verb) if c > verb + 1 and a.lemmas[c] in words.nouns()), None)
        if noun is None and speaking and a.xpos[verb] != "VBG":
            held = (c for c in a.children(verb) if c > verb + 1 and case_of(view, c) == "by")
            noun = next((c for c in held if a.lemmas[c] in words.documents() or not view.can_speak(c)), None)
        if noun is not None:
            return Shape(
                "standby", [(max(view.left[noun], verb + 2), min(view.right[noun] + 1, high))], extra=[verb + 1]
            )
    if cue.takes("thank") and obj is not None:
        return _thanks(view, verb, obj, high)
    if cue.takes("linkto") and obj is not None and speaking:
        to = next((c for c in a.children(verb) if c > verb and case_of(view, c) == "to"), None)
        if to is not None:
            return Shape("linkto", [(min(view.left[to], to), min(view.right[to] + 1, high))])
    if cue.takes("tonum", speaking):
        return _to_number(view, verb, high)
    if cue.takes("refusal"):
        act = next((c for c in a.children(verb) if view.label(c) in ("xcomp", "ccomp") and verb < c < high), None)
        if act is None or a.lemmas[act] not in words.phrases("refused_acts") or not speaking:
            return None
        return Shape("inf", [(max(view.left[act], verb + 1), min(view.right[act] + 1, high))])
    if cue.takes("feel") and speaking:
        return _feeling(view, verb, high)
    if cue.takes("ultimatum", speaking):
        found = _ultimatum(view, verb, high)
        if found is not None:
            return found
    if cue.lemma == "give" and speaking and obj is not None and any(a.lower(c) == "no" for c in a.children(obj)):
        return Shape("nothing", [(view.left[obj], min(view.right[obj] + 1, high))])
    stated = _stated(view, verb, obj, high) if cue.takes("fignum", speaking) and obj is not None else None
    if stated is not None:
        return stated
    counted = obj is not None and a.lemmas[obj] in (*_FIGURES, "magnitude", "sum", "rate")
    if cue.takes("fignum", speaking) and counted and obj is not None:
        last = min(view.right[obj] + 1, high)
        numbered = any(a.upos[w] == "NUM" for w in range(view.left[obj], last))
        return Shape("number", [(max(view.left[obj], verb + 1), last)]) if numbered else None
    return None
