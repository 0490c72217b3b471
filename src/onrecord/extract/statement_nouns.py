"""Nouns of speech and what hangs on them: *a report in X that ...*, *their denial of ...*, *attributed to "..."*."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_subjects import NOUNS
from onrecord.extract.statement_words import Cue
from onrecord.language.analysis import Range

_INSIDE = ("compound", "flat", "nummod", "nmod", "amod", "appos", "det", "case", "goeswith", "list")
"""How a word hangs on the head of the phrase that it stands in."""


def noun_drafts(view: Clauses) -> list[Draft]:
    """A draft for every noun of speech with a content: *a claim, attributed to X, that ...*."""
    a = view.analysis
    found: list[Draft] = []
    for noun in range(len(a)):
        cue = words.nouns().get(a.lemmas[noun]) if a.upos[noun] == "NOUN" or a.xpos[noun] in ("NN", "NNS") else None
        if cue is None or not ({"that", "of", "for", "inf"} & cue.frames):
            continue
        content = _noun_content(view, noun, cue)
        if content is None:
            continue
        speaker, relay, mention = _noun_source(view, noun)
        draft = Draft(noun, [(noun, noun + 1)], [content], speaker, act=cue.act, lemma=cue.lemma, frame="noun")
        draft.mention = mention
        draft.implied = speaker is None and mention is None
        draft.relays = [relay] if relay is not None else []
        found.append(draft)
    return found


def _noun_content(view: Clauses, noun: int, cue: Cue) -> Range | None:
    a = view.analysis
    _low, high = view.around(noun)
    for c in a.children(noun):
        if c <= noun or c >= high:
            continue
        label, begin = a.labels[c], view.left[c]
        marks = [d for d in a.children(c) if a.lower(d) == "that" and noun < d < c]
        if "that" in cue.frames and label in ("acl", "ccomp", "acl:relcl", "advcl", "appos") and marks:
            if _is_gap(view, noun, c, marks[0]) or _is_spoken_of(view, c):
                continue
            return marks[0] + 1, _before_predicate(view, noun, min(view.right[c] + 1, high))
        owned = a.child(noun, "nmod:poss") is not None or a.child(noun, "nmod") is not None
        if owned and "inf" in cue.frames and label in ("acl", "xcomp", "ccomp") and a.lower(begin) == "to":
            return begin, min(view.right[c] + 1, high)
        for word in ("of", "for"):
            if (
                word in cue.frames
                and label.startswith(("nmod", "acl"))
                and a.lower(begin) == word
                and (_has_source(view, noun) or (word == "for" and view.can_speak(_light_subject(view, noun))))
            ):
                return begin + 1, min(view.right[c] + 1, high)
    behind = _behind_source(view, noun, cue, high)
    if behind is not None:
        return behind
    return _that_behind(view, noun, high) if "that" in cue.frames else None


def _is_gap(view: Clauses, noun: int, verb: int, that: int) -> bool:
    """*a letter that he wrote*: the noun itself is what the clause lacks; not so where its object stands there too."""
    a = view.analysis
    if view.label(that) not in ("nsubj", "obj"):
        return False
    full = any(view.label(c) in ("obj", "iobj") and c not in (that, noun) and c > verb for c in a.children(verb))
    return view.label(that) == "nsubj" or not full or a.lemmas[noun] in ("letter", "document", "order")


def _before_predicate(view: Clauses, noun: int, end: int) -> int:
    """*his claim that the mine is safe was absurd*: the clause ends where what is said of the noun begins."""
    a = view.analysis
    head = a.heads[noun]
    if view.label(noun) != "nsubj" or not noun < head < end:
        return end
    return min([head] + [c for c in a.children(head) if view.label(c) in ("aux", "cop") and noun < c < head])


def _behind_source(view: Clauses, noun: int, cue: Cue, high: int) -> Range | None:
    """*a denial by the bank of any plan*, *calls by the union for him to go*: the phrase behind the speaker's."""
    a = view.analysis
    if noun + 3 >= high or a.lower(noun + 1) not in ("by", "from"):
        return None
    head = noun_from(view, noun + 2)
    if head is None or not view.can_speak(head):
        return None
    for w in range(head + 1, min(head + 5, high - 1)):
        if a.lower(w) in ("of", "for") and a.lower(w) in cue.frames:
            end = next(
                (v for v in range(w + 2, high) if a.xpos[v] in ("VBD", "VBZ", "VBP", "MD") or a.lower(v) in (",", ".")),
                high,
            )
            return (w + 1, end)
    return None


def _is_spoken_of(view: Clauses, verb: int) -> bool:
    """*a claim that the army dismissed as fiction*: the noun is the object of the verb, the clause not its content."""
    a = view.analysis
    cue = view.cue(verb)
    bare = a.child(verb, "ccomp", "xcomp") is None and (
        a.child(verb, "obj") is None or a.lower(a.child(verb, "obj") or 0) == "that"
    )
    return cue is not None and bare and (cue.takes("obj") or cue.takes("talk"))


def _that_behind(view: Clauses, noun: int, high: int) -> Range | None:
    """*a claim, attributed to X, that ...*, *a report in X that ...*: a clause that the parse hangs elsewhere."""
    a = view.analysis
    for w in range(noun + 1, min(noun + 14, high - 2)):
        if a.upos[w] == "CCONJ" or a.lower(w) in ("fact", "idea", "view"):
            return None
        if a.upos[w] in ("VERB", "AUX") and a.lower(w) not in ("attributed", "made", "published", "posted", "issued"):
            return None
        if a.lower(w) == "that":
            head = a.heads[w]
            whole = head > w and any(view.label(c) in ("nsubj", "expl") and c != w for c in a.children(head))
            if (
                not whole
                or _is_spoken_of(view, head)
                or a.upos[w] not in ("SCONJ", "PRON")
                or (a.labels[head] == "ccomp" and a.heads[head] > noun)
            ):
                return None
            mark = a.labels[w] == "mark" or (a.child(head, "obj") in (None, w) and a.upos[w] == "SCONJ")
            return (w + 1, _before_predicate(view, noun, min(view.right[head] + 1, high))) if mark else None
    return None


def _has_source(view: Clauses, noun: int) -> bool:
    a = view.analysis
    return any(
        a.labels[c] == "nmod:poss" or (view.label(c) == "nmod" and a.lower(view.left[c]) in ("by", "from"))
        for c in a.children(noun)
    )


def _light_subject(view: Clauses, noun: int) -> int | None:
    """*a union renewed a claim that ...*: the subject of the light verb speaks."""
    a = view.analysis
    verb = a.heads[noun]
    if verb < 0 or verb > noun or view.label(noun) != "obj" or a.lemmas[verb] not in words.phrases("light_verbs"):
        return None
    subject = view.subject(verb)
    return subject if view.can_speak(subject) else None


def _misread_verb(view: Clauses, noun: int) -> int | None:
    """*A post seen 9,000 times claims, falsely, that ...*: a verb read as a plural; the opening phrase speaks."""
    a = view.analysis
    low = view.around(noun)[0]
    before = a.upos[noun - 1] if noun > low else "DET"
    if a.xpos[noun] != "NNS" or view.cue(noun) is None or before in ("DET", "ADJ", "ADP", "PROPN") or noun - low > 12:
        return None
    last = low
    while last < noun and a.upos[last] in ("DET", "ADJ", "NOUN", "PROPN", "NUM"):
        last += 1
    if last in (low, noun) or a.upos[last] != "VERB" or not view.can_speak(last - 1):
        return None
    return last - 1


def _noun_source(view: Clauses, noun: int) -> tuple[int | None, int | None, Range | None]:
    """Speaker, relay and, for a speaker in marks, the words: *their*, *by the union*, *attributed to "..."*."""
    a = view.analysis
    speaker: int | None = None
    _low, high = view.around(noun)
    if noun + 2 < high and a.lower(noun + 1) in ("by", "from", "in"):
        head = noun_from(view, noun + 2)
        speaker = head if head is not None and view.can_speak(head) and a.upos[head] != "PRON" else None
    for c in a.children(noun) if speaker is None else ():
        if (
            a.labels[c] == "nmod:poss"
            and (view.can_speak(c) or a.lower(c) in ("his", "her", "their", "its", "our", "my"))
        ) or (view.label(c) in ("nmod", "obl") and a.lower(view.left[c]) in ("by", "from", "in") and view.can_speak(c)):
            speaker = c
    if speaker is None:
        misread = _misread_verb(view, noun)
        speaker = misread if misread is not None else _light_subject(view, noun)
    for w in range(noun + 1, min(noun + 5, high - 2)):
        if a.lower(w) == "attributed" and a.lower(w + 1) == "to":
            verb = next((v for v in a.ancestors(noun) if a.upos[v] == "VERB"), None)
            relay = view.subject(verb) if verb is not None else None
            quoted = view.quotes.between(w + 2, min(w + 4, high))
            if quoted and quoted[0].open == w + 2:
                return None, relay, (quoted[0].start, quoted[0].end)
            return noun_from(view, w + 2), relay, None
    return speaker, None, None


def noun_from(view: Clauses, w: int) -> int | None:
    """The head of the noun phrase that begins at a word."""
    a = view.analysis
    _low, high = view.around(w)
    for i in range(w, min(w + 8, high)):
        if a.upos[i] in NOUNS:
            head = i
            if i + 1 < high and a.lower(i + 1) == ",":
                return head
            while w <= a.heads[head] < min(high, head + 6) and a.upos[a.heads[head]] in (*NOUNS, "VERB", "ADJ"):
                inner = view.label(head) in _INSIDE or (view.label(head) == "obl" and a.labels[a.heads[head]] == "amod")
                if not inner:
                    break
                if any(a.lower(v) == "," for v in range(head, a.heads[head])):
                    break
                head = a.heads[head]
            return head
    return None
