"""Clauses as contents: before, behind and around a cue verb; who is told. Rules over the parse."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses
from onrecord.extract.statement_parted import carries, from_marks, parted, said_as, whole_heading
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_words import Cue
from onrecord.language.analysis import Range

_QUESTION = ("what", "who", "whom", "whose", "when", "where", "why", "how", "which", "whether", "if")


@dataclass(slots=True)
class Shape:
    """What a frame found: content ranges, cue words besides the verb, the addressee, the frame's name."""

    frame: str
    content: list[Range] = field(default_factory=list)
    extra: list[int] = field(default_factory=list)
    addressee: int | None = None


def clause(view: Clauses, verb: int, cue: Cue) -> Shape | None:
    """A finite clause or question before, behind or around the cue."""
    a = view.analysis
    low, high = view.around(verb)
    start = cue_start(view, verb)
    final = view.final(verb)
    if final is not None:
        return _around_final(view, verb, final[0], low, high)
    if cue.takes("obj") and any(c > verb and noun_clause(view, verb, c) for c in a.children(verb)):
        return None
    for c in sorted(a.children(verb), key=lambda c: (c < verb, c)):
        loose = (
            a.xpos[c] == "VBG"
            and a.lower(view.left[c] - 1) == ","
            and not any(view.label(d) == "aux" for d in a.children(c))
        )
        if c > verb and loose:
            continue
        if a.labels[c] == "ccomp" and low <= c < high and _is_clause(view, c):
            c = next((d for d in a.children(verb) if d > c and a.labels[d] == "ccomp" and view.left[d] < c), c)
            first, last = max(view.left[c], low), min(view.right[c] + 1, high)
            if c > verb and (halves := parted(view, verb, c, low, start)) is not None:
                return Shape("clause", [halves[0], (halves[1], last)])
            if c > verb:
                told = addressee_of(view, verb, cue)
                if told is not None and told > verb and _lacks_subject(view, c, told):
                    return Shape("clause", [(max(view.left[told], verb + 1), last)])
                first = max(first, verb + 1)
                if a.lower(verb + 1) == "that" or a.lower(first - 1) in _QUESTION:
                    first = verb + 1 if a.lower(verb + 1) == "that" else max(first - 1, verb + 1)
                return Shape("clause", [(first, last)], addressee=told)
            pieces = [(first, min(last, start))]
            rest = next((w + 1 for w in range(verb + 1, min(verb + 12, last)) if a.lower(w) == ","), last)
            if any(a.upos[w] == "VERB" for w in range(rest, last)):
                pieces.append((rest, last))
            return Shape("clause", pieces)
    found = _asked(view, verb, cue, high) or _inserted(view, verb, start, low, high)
    if found:
        return found
    before = said_as(view, verb, low)
    if before is not None:
        return Shape("clause", [before])
    behind = _clause_behind(view, verb, cue, low, high)
    if behind:
        return behind
    return _before(view, verb, start, low) or _bare_behind(view, verb, cue, low, high)


def _around_final(view: Clauses, verb: int, comma: int, low: int, high: int) -> Shape:
    """What stands before the reporting clause, and behind it where it was only put in: *The dam, he says, is safe*."""
    a = view.analysis
    pieces: list[Range] = [(from_marks(view, verb, whole_heading(view, verb, low)), comma)]
    after = next((w for w in range(verb + 1, min(verb + 8, high)) if a.lower(w) == ","), None)
    if (
        after is not None
        and after + 2 < high
        and a.xpos[after + 1] != "VBG"
        and a.upos[after + 1] not in ("CCONJ", "SCONJ")
    ):
        begins = a.lower(after + 1) not in (
            "who",
            "which",
            "whose",
            "where",
            "when",
            "as",
            "while",
            "though",
            "although",
        )
        if begins and any(a.upos[w] in ("VERB", "AUX") for w in range(after + 1, high)):
            pieces.append((after + 1, high))
    return Shape("clause", pieces)


def _asked(view: Clauses, verb: int, cue: Cue, high: int) -> Shape | None:
    """*asked in a chat if the water was safe*: the question, whatever the parse calls the clause."""
    a = view.analysis
    for c in a.children(verb) if cue.act == "ask" else ():
        begin = view.left[c]
        if verb < begin < high and a.lower(begin) in ("if", "whether") and view.label(c) in ("advcl", "ccomp"):
            told = addressee_of(view, verb, cue)
            return Shape("clause", [(begin, min(view.right[c] + 1, high))], addressee=told)
    return None


def _lacks_subject(view: Clauses, c: int, told: int) -> bool:
    """*warned that floods were likely*, misread with *floods* as the one who is warned."""
    a = view.analysis
    if any(view.label(d) in ("nsubj", "expl", "csubj") for d in a.children(c)) or view.left[c] < told:
        return False
    return any(view.label(d) in ("cop", "aux") and a.lower(d) != "to" for d in a.children(c)) or a.xpos[c] in (
        "VBD",
        "VBZ",
    )


def noun_clause(view: Clauses, verb: int, c: int) -> bool:
    """*denied a report that ...*: the clause says what the noun reports, whatever the parse hangs it on."""
    a = view.analysis
    obj = a.child(verb, "obj")
    return (
        obj is not None
        and verb < obj < view.left[c]
        and a.lemmas[obj] in words.nouns()
        and a.lower(view.left[c]) == "that"
    )


def _is_clause(view: Clauses, c: int) -> bool:
    a = view.analysis
    if a.upos[c] in ("VERB", "AUX"):
        return True
    return any(view.label(d) in ("nsubj", "cop", "aux", "csubj", "expl", "mark") for d in a.children(c)) or a.upos[
        c
    ] in ("ADJ", "NUM")


def cue_start(view: Clauses, verb: int) -> int:
    """Where the reporting clause begins: its subject or auxiliaries, whichever comes first."""
    a = view.analysis
    first = verb
    for c in a.children(verb):
        if c < verb and view.label(c) in ("nsubj", "aux", "advmod") and not any(a.labels[d] == "ccomp" for d in (c,)):
            first = min(first, view.left[c])
    return first


def _inserted(view: Clauses, verb: int, start: int, low: int, high: int) -> Shape | None:
    """*The road, he said, is cut*: the reporting clause hangs on the reported one."""
    a = view.analysis
    head = a.heads[verb]
    if head < low or head >= high or a.labels[verb].split(":")[0] not in ("parataxis", "dep", "advcl", "discourse"):
        return None
    subject = a.child(verb, "nsubj")
    if subject is None or any(view.label(c) == "mark" and c < verb and a.lower(c) != "as" for c in a.children(verb)):
        return None
    as_said = any(a.lower(c) == "as" for c in a.children(verb)) or a.lower(max(0, start - 1)) == "as"
    if a.labels[verb].startswith("advcl") and not as_said:
        return None
    if as_said and a.lower(subject) in ("we", "i"):
        return None  # as we write
    if as_said and any(view.label(c) in ("obj", "ccomp", "xcomp") and c > verb for c in a.children(verb)):
        return None
    told = next((c for c in a.children(head) if a.labels[c] == "ccomp" and c < verb), None)
    if as_said and told is not None and view.cue(head) is not None:
        return Shape("clause", [(view.left[told], min(view.right[told] + 1, start))])
    first, last = max(low, view.left[head]), min(high, view.right[head] + 1)
    pieces: list[Range] = []
    if first < start and (
        view.has_clause(first, start)
        or view.quotes.between(first, start)
        or (head > verb and carries(view, head, first, start))
    ):
        pieces.append((first, start))
    after = view.right[verb] + 1
    if head > verb and after <= head:
        pieces.append((min(after, view.left[head]) if view.left[head] > verb else after, last))
    elif after < last and head < verb and any(w > after and view.left[w] >= after for w in a.children(head)):
        pieces.append((after, last))
    return Shape("clause", pieces) if pieces else None


def _clause_behind(view: Clauses, verb: int, cue: Cue, low: int, high: int) -> Shape | None:
    """A clause right behind the cue that the parse hangs elsewhere."""
    a = view.analysis
    begin = verb + 1
    addressee = addressee_of(view, verb, cue)
    if addressee is not None and addressee > verb:
        begin = view.right[addressee] + 1 if view.right[addressee] - addressee < 6 else addressee + 1
    while begin < high and (
        a.upos[begin] in ("ADV", "PART") or (view.label(begin) == "obl" and a.upos[begin] in ("NOUN", "PROPN"))
    ):
        begin += 1
    if begin >= high:
        return None
    opener = a.lower(begin)
    for c in a.children(verb):
        if c > verb and view.label(c) in ("advcl", "acl", "parataxis", "dep", "obj", "xcomp") and _finite(view, c):
            first = view.left[c]
            marks = [a.lower(d) for d in a.children(c) if view.label(d) == "mark"]
            if a.xpos[c] == "VBG" or a.lower(first) == "to":
                continue
            if marks and marks[0] not in ("that", "whether", "if"):
                continue
            if first <= begin + 1 and first >= verb:
                return Shape("clause", [(first, min(view.right[c] + 1, high))], addressee=addressee)
    deep = _that_below(view, verb, high)
    if deep is not None:
        return Shape("clause", [deep], addressee=addressee)
    if opener == "that" and (a.labels[begin] == "obj" or begin + 1 >= high or a.upos[begin + 1] == "PUNCT"):
        return None
    if a.upos[begin - 1] == "ADP" and opener in ("where", "when", "which", "whom"):
        return None  # a post from where the police learnt of it
    if opener in ("that", "whether") or (opener in _QUESTION and opener not in ("when", "if", "where")):
        return Shape("clause", [(begin, _stretch_end(view, begin, high))], addressee=addressee)
    return None


def _that_below(view: Clauses, verb: int, high: int) -> Range | None:
    """*said in a statement posted on its site that ...*: a that-clause that the parse hangs on a word in between."""
    a = view.analysis
    for w in range(verb + 1, min(verb + 25, high)):
        if a.lower(w) == "that" and a.labels[w] == "mark" and a.heads[w] > w:
            c = a.heads[w]
            if view.label(c) in ("ccomp", "acl", "advcl") and _hangs_on(view, c, verb):
                return w, min(view.right[c] + 1, high)
    return None


def _bare_behind(view: Clauses, verb: int, cue: Cue, low: int, high: int) -> Shape | None:
    """*said the road was cut*, by the surface: a noun phrase and a finite verb behind a plain cue verb."""
    a = view.analysis
    begin = verb + 1
    while begin < high and a.upos[begin] == "ADV":
        begin += 1
    if cue.weak or begin >= high - 2 or a.upos[begin] not in (*NOUNS, "DET", "ADJ", "SCONJ") or cue.takes("tell"):
        return None
    if view.subject(verb) is None or (view.subject(verb) or 0) > verb:
        return None
    for w in range(begin + 1, min(begin + 14, high)):
        if a.xpos[w] in ("VBD", "VBZ", "VBP", "MD"):
            return Shape("clause", [(begin, _stretch_end(view, begin, high))])
        if (a.upos[w] in ("PUNCT", "CCONJ") and a.lower(w) != "-") or a.lower(w) in ("where", "who", "which", "when"):
            return None
    return None


def _hangs_on(view: Clauses, c: int, verb: int) -> bool:
    """Whether a clause hangs on the verb through phrases only: no coordination and no other cue between."""
    a = view.analysis
    for depth, up in enumerate(a.ancestors(c)):
        if up == verb:
            return True
        if a.upos[up] == "NOUN" and up < c and a.lemmas[up] in words.nouns() and a.child(verb, "obj") == up:
            return False
        reduced = (
            view.label(up) == "acl"
            and a.xpos[up] in ("VBN", "VBD")
            and not any(view.label(d) == "nsubj" for d in a.children(up))
        )
        if a.upos[up] == "NOUN" and a.lemmas[up] not in words.phrases("venue_nouns") and view.label(up) != "obj":
            return False
        if depth > 5 or view.label(up) == "conj" or (a.upos[up] == "VERB" and view.cue(up) is not None and not reduced):
            return False
    return False


def _finite(view: Clauses, c: int) -> bool:
    a = view.analysis
    return any(view.label(d) in ("nsubj", "cop", "expl") for d in a.children(c))


def _stretch_end(view: Clauses, begin: int, high: int) -> int:
    """Up to a semicolon or the end of the sentence."""
    for w in range(begin, high):
        if view.parts(w):
            return w
    return high


def _before(view: Clauses, verb: int, start: int, low: int) -> Shape | None:
    """*The road is cut, he said.*: nothing behind the cue, a comma before the reporting clause, a verb before it."""
    a = view.analysis
    subject = view.subject(verb)
    inverted = subject is not None and subject > verb
    edge = verb if inverted else start
    if edge <= low or a.lower(edge - 1) not in (",", "\u2014", "\u2013", "--", "-"):
        return None
    own = a.child(verb, "nsubj")
    if own is None or not view.can_speak(view.subject(verb)):
        return None
    if any(view.label(c) in ("obj", "iobj", "ccomp", "xcomp") and c > verb and c != own for c in a.children(verb)):
        return None
    first = low
    for w in range(edge - 2, low - 1, -1):
        if view.parts(w):
            first = w + 1
            break
    if not view.has_clause(first, edge - 1):
        return None
    return Shape("clause", [(first, edge - 1)])


def addressee_of(view: Clauses, verb: int, cue: Cue) -> int | None:
    """Who is told: the object beside a clause, or *to reporters*."""
    a = view.analysis
    if verb + 1 < len(a) and a.lower(verb + 1) == "that":
        return None
    if not (cue.takes("tell") or cue.takes("ask")):
        return next(
            (c for c in a.children(verb) if view.label(c) == "obl" and case_of(view, c) == "to" and view.can_speak(c)),
            None,
        )
    for c in a.children(verb):
        if a.labels[c] in ("obj", "iobj") and a.upos[c] in NOUNS:
            return c
    return None


def case_of(view: Clauses, noun: int) -> str:
    a = view.analysis
    c = a.child(noun, "case", "mark")
    return a.lower(c) if c is not None and c < noun else ""


def loose_end(view: Clauses, noun: int) -> int:
    """The end of a noun phrase without a relative clause after a comma."""
    a = view.analysis
    end = view.right[noun] + 1
    for c in a.children(noun):
        begin = view.left[c]
        if (
            c > noun
            and a.labels[c].startswith(("acl:relcl", "parataxis", "conj"))
            and begin > noun
            and a.lower(begin - 1) in (",", "\u2014")
        ):
            end = min(end, begin - 1)
    return end


def before_which(view: Clauses, verb: int, end: int) -> int:
    """Where *, which ...* begins behind a verb that is not what it speaks of; else ``end``."""
    a = view.analysis
    return next((w for w in range(verb + 1, end - 1) if a.lower(w) == "," and a.lower(w + 1) == "which"), end)


def phrase_end(view: Clauses, verb: int, at_least: int) -> int:
    """The end of the verb's phrase: before coordinated verbs, loose participles, days and statements of occasion."""
    a = view.analysis
    end = max(at_least + 1, min(loose_end(view, at_least), view.right[at_least] + 1))
    for c in a.children(verb):
        if c < at_least:
            continue
        label = view.label(c)
        if label == "conj" and a.upos[c] in ("NOUN", "PROPN") and view.left[c] <= end + 1:
            end = max(end, view.right[c] + 1)
            continue
        if label in ("conj", "cc", "punct", "parataxis", "dep", "discourse"):
            if label == "cc" and c + 1 < len(a) and a.upos[c + 1] in ("NOUN", "PROPN", "DET", "ADJ", "NUM"):
                continue
            if c > at_least:
                break
            continue
        if label in ("obl", "nmod", "advmod", "xcomp", "advcl", "iobj", "obj"):
            begin = view.left[c]
            if label == "advcl" and a.lower(begin - 1) == ",":
                break
            if label == "obl" and (case_of(view, c) in ("in", "at") and a.lower(begin - 1) == ","):
                break
            end = max(end, view.right[c] + 1)
    return end
