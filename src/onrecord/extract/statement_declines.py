"""No comment, in all its forms: *declined to say*, *would not discuss it*, *neither confirm nor deny*, *no reply*."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_frames import shape
from onrecord.extract.statement_words import Cue
from onrecord.language.analysis import Range

_ANY = Cue("", "decline", frozenset({"clause", "obj", "p:on", "p:about", "p:whether"}))
_NOT = ("not", "n't", "never")


def declines(view: Clauses) -> list[Draft]:
    """A draft for every refusal to say."""
    a = view.analysis
    found: list[Draft] = []
    for w in range(len(a)):
        lemma, lower = a.lemmas[w], a.lower(w)
        draft: Draft | None = None
        if a.upos[w] == "VERB" and lemma in words.phrases("decline_verbs"):
            draft = _declined(view, w)
        elif lower in ("comment", "reached") and a.upos[w] in ("NOUN", "VERB"):
            spoken = a.upos[w] == "VERB"
            draft = (_yet_to(view, w) if spoken else None) or _no_comment(view, w)
            draft = draft or ((_would_not(view, w) or _no_reply(view, w)) if spoken else None)
        elif lower == "nothing" and w > 0 and a.lemmas[w - 1] == "say" and a.lower(min(w + 1, len(a) - 1)) != "of":
            draft = _make(
                view,
                w - 1,
                (_aux_start(view, w - 1), w + 2 if a.lower(min(w + 1, len(a) - 1)) == "more" else w + 1),
                [],
            )
        elif a.upos[w] == "VERB":
            draft = _yet_to(view, w) or _would_not(view, w) or _neither(view, w) or _no_reply(view, w)
        named = draft is not None and draft.speaker is not None and a.upos[draft.speaker] in ("NOUN", "PROPN")
        if draft is not None and (named or view.can_speak(draft.speaker) or draft.speaker is None):
            found.append(draft)
    return found


def refuser(view: Clauses, verb: int) -> int | None:
    """Who refuses: in *admitted that some had fled and would not give a figure* the one who admits."""
    a = view.analysis
    head = a.heads[verb]
    own = a.child(verb, "nsubj") is not None
    if not own and view.label(verb) == "conj" and head >= 0 and a.labels[head] == "ccomp":
        cue = view.cue(a.heads[head])
        same = view.quotes.of_word[a.heads[head]] == view.quotes.of_word[verb]
        if cue is not None and "clause" in cue.frames and same:
            return view.subject(a.heads[head])
    return view.subject(verb)


def _make(view: Clauses, verb: int, cue: Range, content: list[Range]) -> Draft | None:
    subject = refuser(view, verb)
    if subject is None:
        return None
    return Draft(verb, [cue], content, subject, act="decline", lemma=view.analysis.lemmas[verb], frame="decline")


def _declined(view: Clauses, verb: int) -> Draft | None:
    """*declined to comment*, *refused to say who*."""
    a = view.analysis
    if a.lemmas[verb] == "deny":
        return None
    for c in a.children(verb):
        if c > verb and view.label(c) in ("xcomp", "ccomp", "advcl") and a.lemmas[c] in words.phrases("comment_verbs"):
            speaks = a.lemmas[c] in words.phrases("speech_verbs")
            if (
                a.lemmas[c] == "be"
                or (a.lemmas[verb] == "refuse" and not speaks)
                or not any(a.lower(d) == "to" for d in a.children(c))
            ):
                continue
            return _make(view, verb, (verb, c + 1), _content(view, c))
    behind = [a.lower(verb + n) for n in (1, 2, 3)] if verb + 3 < len(a) else []
    if behind[:2] == ["to", "be"] and behind[2] in ("interviewed", "drawn"):
        return _make(view, verb, (verb, verb + 4), [])
    if verb + 2 < len(a) and a.lower(verb + 1) == "to" and a.lemmas[verb + 2] in words.phrases("speech_verbs"):
        return _make(view, verb, (verb, verb + 3), _content(view, verb + 2))
    if a.lemmas[verb] == "decline":
        obj = a.child(verb, "obj")
        if obj is not None and a.lemmas[obj] in ("comment", "interview"):
            return _make(view, verb, (verb, obj + 1), [])
    return None


def _content(view: Clauses, verb: int) -> list[Range]:
    found = shape(view, verb, _ANY)
    around = ("as", "while", "after", "before", "because", "since", "until", "citing", "saying")
    return [r for r in found.content if r[0] > verb and view.analysis.lower(r[0]) not in around] if found else []


def _would_not(view: Clauses, verb: int) -> Draft | None:
    """*would not say*, *will not discuss it*, *won't name the man*."""
    a = view.analysis
    drawn = a.lower(verb) == "drawn" and a.lower(max(0, verb - 1)) == "be"
    if a.lemmas[verb] not in words.phrases("comment_verbs") and not drawn:
        return None
    auxiliaries = [c for c in a.children(verb) if c < verb and view.label(c) == "aux"]
    if not any(a.lower(c) in ("will", "would", "wo") for c in auxiliaries):
        return None
    negation = [c for c in a.children(verb) if c < verb and a.lower(c) in _NOT]
    if not negation and not any(a.lower(w) in _NOT for w in range(max(0, verb - 2), verb)):
        return None
    obj = a.child(verb, "obj")
    if drawn:
        return Draft(
            verb,
            [(min(auxiliaries), verb + 1)],
            [],
            view.subject(verb),
            act="decline",
            lemma="draw",
            frame="decline",
        )
    if a.lemmas[verb] not in words.phrases("speech_verbs") and (
        obj is None or a.lower(obj) not in words.phrases("light_nouns")
    ):
        return None
    return _make(view, verb, (min(auxiliaries), verb + 1), _content(view, verb))


def _yet_to(view: Clauses, verb: int) -> Draft | None:
    """*has yet to comment*."""
    a = view.analysis
    if a.lemmas[verb] not in ("comment", "respond", "reply", "react") or verb < 3:
        return None
    if (a.lower(verb - 2), a.lower(verb - 1)) != ("yet", "to"):
        return None
    return _make(view, verb, (verb - 3, verb + 1), [])


def _neither(view: Clauses, verb: int) -> Draft | None:
    """*would neither confirm nor deny*."""
    a = view.analysis
    if (
        not a.lower(verb).startswith("confirm")
        or verb + 2 >= len(a)
        or a.lower(verb + 1) not in ("nor", "or")
        or not a.lower(verb + 2).startswith(("deny", "deni"))
    ):
        return None
    if not any(a.lower(w) in ("neither", *_NOT) for w in range(max(0, verb - 4), verb)):
        return None
    return _make(view, verb, (_aux_start(view, verb), verb + 3), _content(view, verb + 2) or _content(view, verb))


def _no_reply(view: Clauses, verb: int) -> Draft | None:
    """*have not responded*, *did not immediately reply to requests*, *did not return calls*."""
    a = view.analysis
    if a.lemmas[verb] not in words.phrases("reply_verbs") or not view.is_negated(verb):
        return None
    objects = [c for c in a.children(verb) if c > verb and view.label(c) in ("obj", "obl")]
    asked = [c for c in objects if a.lemmas[c] in words.phrases("decline_nouns")]
    about = [c for c in objects if view.analysis.lower(view.left[c]) in ("on", "about")]
    if a.lemmas[verb] == "comment" and about:
        start = min([verb, *(c for c in a.children(verb) if a.lower(c) in _NOT and c < verb)])
        return _make(view, verb, (start, verb + 1), [(view.left[about[0]] + 1, view.right[about[0]] + 1)])
    if objects and not asked:
        return None
    if a.lemmas[verb] in ("return", "answer") and not asked:
        return None
    end = max([verb, *(min(view.right[c], verb + 6) for c in asked)]) + 1
    start = min([verb, *(c for c in a.children(verb) if a.lower(c) in _NOT and c < verb)])
    return _make(view, verb, (start, end), [])


def _no_comment(view: Clauses, w: int) -> Draft | None:
    """*no comment*, *was not available for comment*, *could not be reached for comment*."""
    a = view.analysis
    first = a.sentences[a.sentence_of(w)][0]
    before = [a.lower(i) for i in range(max(first, w - 5), w)]
    if a.lower(w) == "reached":
        if ("not" not in before and "n't" not in before) or "be" not in before:
            return None
        start = next(i for i in range(max(first, w - 5), w) if a.lower(i) in ("could", "can", "not", "be"))
        return Draft(w, [(start, w + 1)], [], _passive_subject(view, w), act="decline", lemma="reach", frame="decline")
    if before[-2:] in (["available", "for"], ["unavailable", "for"], ["reached", "for"]):
        if before[-2] == "reached":
            return None
        adjective = w - 2
        subject = a.child(adjective, "nsubj") or next(
            (view.subject(v) for v in a.ancestors(w) if a.upos[v] in ("VERB", "ADJ")), None
        )
        nobody = subject is not None and (
            a.lower(subject) in ("nobody", "none", "neither") or any(a.lower(c) == "no" for c in a.children(subject))
        )
        if not (nobody or "not" in before or "n't" in before or before[-2] == "unavailable"):
            return None
        start = next((i for i in range(max(first, w - 5), w) if a.lower(i) in ("was", "were", "is", "are")), adjective)
        return Draft(adjective, [(start, w + 1)], [], subject, act="decline", lemma="comment", frame="decline")
    if before[-1:] == ["no"] or (before[-2:-1] == ["no"] and a.upos[w - 1] == "ADJ"):
        verb = next((i for i in range(w - 1, first - 1, -1) if a.upos[i] == "VERB"), None)
        if verb is None or a.lemmas[verb] not in (
            "reply",
            "have",
            "make",
            "give",
            "offer",
            "say",
            "answer",
            "respond",
            "issue",
            "add",
        ):
            return None
        return Draft(
            verb,
            [(verb, verb + 1), (w - 1, w + 1)],
            [],
            view.subject(verb),
            act="decline",
            lemma="comment",
            frame="decline",
        )
    return None


def _passive_subject(view: Clauses, verb: int) -> int | None:
    return view.analysis.child(verb, "nsubj") or view.subject(verb)


def _aux_start(view: Clauses, verb: int) -> int:
    a = view.analysis
    return min([verb, *(c for c in a.children(verb) if c < verb and view.label(c) == "aux" and verb - c < 5)])
