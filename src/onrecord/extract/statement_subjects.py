"""Who does what a verb says: its subject by the parse, mended by the surface where the parse is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.extract import statement_words as words
from onrecord.extract.statement_words import NO_CUE

if TYPE_CHECKING:
    from onrecord.extract.statement_clauses import Clauses

NOUNS = ("NOUN", "PROPN", "PRON", "NUM")
PHRASE = (*NOUNS, "DET", "ADJ", "ADP", "ADV", "PART", "CCONJ", "X", "SYM")
_LABEL = 6
"""A quotation of so many words may be a name or a label."""
_OPENLY = ("demand", "condemn", "accuse", "threaten", "warn", "deny", "reject")
_RELATIVE = ("who", "which", "that", "whom", "whose")


def subject(view: Clauses, verb: int) -> int | None:
    """The head word of who does it: the verb's own subject, or the one that it shares with the verb above it."""
    found, quote = _subject(view, verb, 0), view.quotes.at(verb)
    found = _name_before(view, found, verb) if found is not None else None
    inside = view.quotes.at(found) if found is not None else None
    if inside is not None and not inside.start <= verb < inside.end and inside.end - inside.start > _LABEL:
        return inverted(view, verb)  # a word of what is quoted is nobody who says it
    return found if found is None or quote is None or quote.start <= found < quote.end else None


def _subject(view: Clauses, verb: int, depth: int) -> int | None:
    a = view.analysis
    if depth > 6:
        return None
    if view.final(verb) is not None:
        return (view.final(verb) or (0, 0))[1]
    beside = _beside(view, verb)
    if beside is not None:
        return beside
    absolute = _absolute(view, verb)
    if absolute is not None:
        return absolute
    shared = _participle(view, verb) or odd_conjunct(view, verb)
    if shared is not None:
        return _subject(view, shared, depth + 1)
    own = [c for c in a.children(verb) if a.labels[c] in ("nsubj", "nsubj:pass", "nsubj:outer", "csubj")]
    if not own and (behind := inverted(view, verb)) is not None:
        return behind
    if own:
        return _antecedent(view, verb, own[-1] if own[-1] < verb else own[0])
    head = a.heads[verb]
    if head < 0:
        return None
    label = view.label(verb)
    told = _told_to(view, verb)
    if told is not None:
        return told
    if label == "conj" and head < verb and (joined := _joined(view, verb, head)) is not None:
        return joined[0]
    if label == "acl":
        return head if a.upos[head] in NOUNS else None
    if (
        (a.lemmas[head] in ("quote", "cite") or (a.lemmas[head] == "report" and a.lower(verb - 1) == "as"))
        and label in ("advcl", "xcomp", "ccomp", "obl")
        and not view.is_passive(head)
    ):
        return a.child(head, "obj", "iobj")
    if label in ("parataxis", "dep") and head < view.around(verb)[0]:
        return _after_semicolon(view, verb)
    if label == "xcomp":
        obj = a.child(head, "obj")
        return obj if obj is not None and obj < verb else _subject(view, head, depth + 1)
    if label in ("conj", "advcl") or (label in ("parataxis", "dep") and head < verb):
        return _subject(view, head, depth + 1) if a.upos[head] in ("VERB", "AUX", "ADJ", "NOUN") else None
    return None


def _after_semicolon(view: Clauses, verb: int) -> int | None:
    """*...; an inmate reached by phone claimed ...*: the noun that opens the clause, tied elsewhere."""
    a = view.analysis
    return next(
        (w for w in range(view.around(verb)[0], verb) if a.labels[w] == "nsubj" and view.can_speak(w)),
        None,
    )


def _name_before(view: Clauses, found: int, verb: int) -> int:
    """*The World Water Fund, a charity, estimates*: the name before the comma rather than what is added to it."""
    a = view.analysis
    first = view.left[found]
    loose = (
        found < verb
        and first >= 2
        and a.upos[first] == "DET"
        and a.lower(first - 1) == ","
        and a.lower(first) in ("a", "an", "the")
    )
    if not loose or a.lower(min(view.right[found] + 1, verb)) != "," or first < view.around(verb)[0] + 2:
        return found
    before = first - 2
    if before not in view.named or found in view.named:
        return found
    while view.around(verb)[0] <= a.heads[before] < before and a.heads[before] in view.named:
        before = a.heads[before]
    return before


def _beside(view: Clauses, verb: int) -> int | None:
    """The noun phrase right before a finite cue verb, where the parse has its subject elsewhere."""
    a = view.analysis
    if a.xpos[verb] not in ("VBD", "VBZ", "VBP") or view.cue(verb) is None:
        return None
    low = view.around(verb)[0]
    w = verb - 1
    while w >= low and a.upos[w] in ("AUX", "ADV", "PART") and a.lower(w) != "'s":
        w -= 1
    last = w + 1
    if w >= low and a.upos[w] == "CCONJ":
        return None  # said it had doubts about the count and demanded ...
    while w >= low and last - w <= 12 and (a.upos[w] in PHRASE or a.word(w) == "-") and a.lower(w) not in _RELATIVE:
        w -= 1
    first = w + 1
    if first < last and any(q.outer[1] == first for q in view.quotes.between(max(0, first - 300), first)):
        return _right_behind_marks(view, first, last)
    if first >= last or (
        a.upos[first] in ("ADP", "CCONJ", "ADV") and first > low and a.upos[first - 1] not in ("PUNCT", "VERB")
    ):
        return None
    if first > low and a.upos[first - 1] == "VERB":
        return None  # the object of a verb before: a man who took hostages told ...
    while first < last and a.upos[first] in ("CCONJ", "ADV"):
        first += 1
    if first < last and a.upos[first] == "ADP" and a.xpos[last - 1] == "NNS" and a.upos[last - 2] == "PROPN":
        own_noun = not any(view.label(c) == "nsubj" for c in a.children(verb)) and view.can_speak(last - 1)
        return last - 1 if own_noun else None  # In Lagos miners threatened ...
    if first >= last or a.upos[first] in ("ADP", "PART") or a.upos[last - 1] == "ADP":
        return None
    own = [c for c in a.children(verb) if a.labels[c] in ("nsubj", "nsubj:pass", "nsubj:outer")]
    if any(first <= c < last or c > verb for c in own) or (view.label(verb) in ("xcomp", "acl", "conj") and not own):
        return None
    adposition = next((v for v in range(first + 1, last) if a.upos[v] == "ADP"), last)
    nouns = [v for v in range(first, adposition) if a.upos[v] in NOUNS and view.can_speak(v)]
    if not nouns or nouns[-1] != max(v for v in range(first, adposition) if a.upos[v] in NOUNS):
        return None
    if own and view.left[own[0]] <= nouns[-1] <= view.right[own[0]]:
        return None  # a man who said he was the leader denied
    whole = a.heads[nouns[-1]]  # Obi, Herunga and Nambala said
    listed = a.labels[nouns[-1]] == "conj" and low <= whole < first and view.can_speak(whole)
    return whole if listed else nouns[-1]


def _right_behind_marks(view: Clauses, first: int, last: int) -> int | None:
    """*"...," the 58-year-old told the radio*: whatever phrase stands between a quotation and its cue speaks."""
    a = view.analysis
    adposition = next((v for v in range(first + 1, last) if a.upos[v] == "ADP"), last)
    nouns = [v for v in range(first, adposition) if a.upos[v] in NOUNS]
    if nouns and (nouns[-1] == adposition - 1 or a.upos[nouns[-1]] != "NUM"):
        return nouns[-1]
    return adposition - 1 if a.upos[first] == "DET" and adposition - 1 > first else None


def inverted(view: Clauses, verb: int) -> int | None:
    """The noun phrase behind a finite cue verb that stands right behind a quotation: *"No," said Farah*."""
    a = view.analysis
    if a.xpos[verb] not in ("VBD", "VBZ", "VBP") or view.cue(verb) is None or verb < 2:
        return None
    near = view.quotes.between(max(0, verb - 300), verb)
    if not any(q.outer[1] == verb or (q.outer[1] == verb - 1 and a.lower(verb - 1) == ",") for q in near):
        return None
    w, high = verb + 1, view.around(verb)[1]
    while w < high and w - verb <= 12 and a.upos[w] in ("DET", "ADJ", *NOUNS, "PART"):
        w += 1
    nouns = [v for v in range(verb + 1, w) if a.upos[v] in NOUNS and view.can_speak(v)]
    return nouns[-1] if nouns else None


def _told_to(view: Clauses, verb: int) -> int | None:
    """*prompting his rivals to claim ...*: the noun right before the infinitive says it."""
    a = view.analysis
    if (
        verb < 3
        or a.lower(verb - 1) != "to"
        or a.upos[verb - 2] not in ("NOUN", "PROPN")
        or not view.can_speak(verb - 2)
    ):
        return None
    governor = a.heads[verb - 2]
    tied = governor in (a.heads[verb], verb) or a.heads[verb] == verb - 2
    return verb - 2 if tied and view.label(verb - 2) in ("obj", "iobj", "nsubj") and governor >= 0 else None


def _joined(view: Clauses, verb: int, head: int) -> tuple[int | None] | None:
    """*..., but a diplomat, who asked not to be named, said*: the phrase behind the conjunction is the subject.

    None where no phrase follows the conjunction; an open subject where that phrase cannot speak.
    """
    a = view.analysis
    low = max(head, view.around(verb)[0])
    joint = next((w for w in range(verb - 1, low, -1) if a.upos[w] == "CCONJ" and a.heads[w] in (verb, head)), None)
    if joint is None or verb - joint < 3 or a.lower(verb - 1) != ",":
        return None
    w = joint + 1
    while w < verb and a.upos[w] in ("DET", "ADJ", "NOUN", "PROPN", "NUM"):
        w += 1
    if w == joint + 1 or a.upos[w - 1] not in ("NOUN", "PROPN"):
        return None
    return (w - 1 if view.can_speak(w - 1) else None,)


def odd_conjunct(view: Clauses, verb: int) -> int | None:
    """*urged them to stay and asked for help*: a past verb tied to an infinitive belongs with the verb above it."""
    a = view.analysis
    head = a.heads[verb]
    if a.labels[verb] != "conj" or head < 0 or a.xpos[verb] not in ("VBD", "VBZ", "VBP"):
        return None
    if _still_it(view, verb, head):
        return a.heads[head]
    if a.xpos[head] != "VB":
        return None
    bare = any(a.lower(c) == "to" or a.xpos[c] == "MD" for c in a.children(head))
    if not bare or any(view.label(c) == "nsubj" for c in a.children(verb)):
        return None
    return next((v for v in a.ancestors(head) if a.xpos[v] in ("VBD", "VBZ", "VBP", "VBN")), None)


def _still_it(view: Clauses, verb: int, head: int) -> bool:
    """*The union said it had doubts and demanded ...*: the body of the reporting verb does the second thing as well."""
    a = view.analysis
    above, cue = a.heads[head], view.cue(verb)
    if cue is None or cue.act not in _OPENLY or a.labels[head] != "ccomp" or above < 0 or not _reports(view, above):
        return False
    said_of = a.child(head, "nsubj")
    plain = not any(view.label(c) in ("aux", "mark") for c in a.children(head))
    owned = any(view.label(c) in ("nsubj", "aux") for c in a.children(verb))
    return plain and not owned and said_of is not None and a.lower(said_of) == "it" and a.xpos[verb] == a.xpos[above]


def _reports(view: Clauses, word: int) -> bool:
    """Whether the word is a verb that takes a reported clause."""
    cue = view.cue(word) if view.analysis.upos[word] == "VERB" else None
    return cue is not None and "clause" in cue.frames


def _participle(view: Clauses, verb: int) -> int | None:
    """*..., saying*: the cue right before it in the clause has the speaker, whatever the parse hangs it on."""
    a = view.analysis
    if a.xpos[verb] != "VBG" or verb < 2 or a.lower(verb - 1) != "," or a.child(verb, "nsubj") is not None:
        return None
    low, head = view.around(verb)[0], a.heads[verb]
    tag = next((w for w in range(verb - 2, max(low, verb - 16), -1) if a.upos[w] == "VERB"), None)
    if tag is not None and tag != head and view.final(tag) is not None:
        return tag  # ..., he said, adding that ...
    if head >= low and _reports(view, head):
        return None
    for w in range(verb - 1, low - 1, -1):
        finite = a.upos[w] in ("VERB", "AUX", "ADJ") and any(a.labels[c] == "nsubj" for c in a.children(w))
        if finite and head < verb:
            if _reports(view, w) and a.xpos[w] in ("VBD", "VBZ", "VBP"):
                return w
            # inside what another says, the other goes on: *said the bank was ready, adding that ...*
            above = a.heads[w]
            inside = a.labels[w] == "ccomp" and above >= low and _reports(view, above)
            own = a.child(w, "nsubj")
            deed = view.cue(verb) is not None and (view.cue(verb) or NO_CUE).act in _OPENLY
            if inside and deed and own is not None and a.upos[own] != "PRON" and view.can_speak(own):
                return None  # said the union had left, demanding talks: the union demands
            return above if inside else _outer_voice(view, w, low)
    return None


def _absolute(view: Clauses, verb: int) -> int | None:
    """*..., with Ana Ruiz, a spokeswoman, saying ...*: the one behind *with* says it."""
    a = view.analysis
    if a.xpos[verb] != "VBG" or verb < 4:
        return None
    low = view.around(verb)[0]
    for w in range(verb - 1, max(low, verb - 25), -1):
        if a.upos[w] in ("VERB", "AUX"):
            return None
        head = a.heads[w]
        if a.lower(w) == "with" and a.lower(w - 1) == "," and w < head < verb and view.can_speak(head):
            return head if a.upos[head] in ("NOUN", "PROPN") else None
    return None


def _outer_voice(view: Clauses, w: int, low: int) -> int | None:
    """*He stressed that the plan was sounder than it had been, stating that ...*: nobody between can speak."""
    a = view.analysis
    for up in a.ancestors(w):
        if up < low:
            return None
        if _reports(view, up) and a.xpos[up] in ("VBD", "VBZ", "VBP"):
            return up
        own = a.child(up, "nsubj")
        written = own is not None and a.lemmas[own] in words.documents()
        if own is not None and a.upos[own] != "PRON" and view.can_speak(own) and not written:
            return None
    return None


def _antecedent(view: Clauses, verb: int, subject: int) -> int | None:
    """What a relative pronoun stands for; other subjects as they are."""
    a = view.analysis
    if a.lower(subject) not in _RELATIVE:
        return subject
    for up in (verb, *a.ancestors(verb)):
        if a.labels[up] in ("acl:relcl", "acl") and a.heads[up] >= 0:
            return a.heads[up]
    found = _noun_before(view, subject)
    return found if found is not None or a.lower(subject) == "who" else None


def _noun_before(view: Clauses, relative: int) -> int | None:
    """The head of the phrase right before a relative pronoun, where the parse does not tie the clause to it."""
    a = view.analysis
    low = view.around(relative)[0]
    w = relative - (2 if a.lower(relative - 1) == "," else 1) if relative else -1
    if w < low or a.upos[w] not in NOUNS or a.lower(relative) not in ("who", "which"):
        return None
    while low <= a.heads[w] < relative and a.upos[a.heads[w]] in NOUNS:
        w = a.heads[w]
    return w
