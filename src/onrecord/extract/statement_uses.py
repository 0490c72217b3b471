"""What a cue verb is used for: whose words, of which things, and where it says nothing at all."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.actor_words import nouns
from onrecord.extract.statement_clauses import Clauses
from onrecord.extract.statement_words import Cue


def a_clause(view: Clauses, subject: int) -> bool:
    """Whether the subject is a clause or a bare *this*: nobody who could say anything."""
    a = view.analysis
    if a.upos[subject] == "ADJ" and words.speaker_nouns().get(a.lower(subject)) == "many":
        return False  # the second denied it
    return a.upos[subject] in ("VERB", "AUX", "ADJ") or a.lower(subject) in ("this", "that", "these", "those", "what")


def is_mute(view: Clauses, subject: int) -> bool:
    """A common noun for a thing: it promises, offers and confirms in a manner of speaking only."""
    a = view.analysis
    if a.upos[subject] != "NOUN" or view.can_speak(subject) or any(c in view.named for c in a.children(subject)):
        return False
    return not any(n.kind in ("person", "people", "body") for n in nouns(a.lemmas[subject]))


def is_document(view: Clauses, subject: int | None) -> bool:
    return subject is not None and view.analysis.lemmas[subject] in words.documents()


def is_finder(view: Clauses, verb: int, cue: Cue, subject: int | None) -> bool:
    """*The court found that the ban was void*: a body that finds something out makes it known."""
    a = view.analysis
    if cue.lemma != "find" or subject is None:
        return False
    if not any(a.labels[c] == "ccomp" and c > verb and a.child(c, "nsubj") is not None for c in a.children(verb)):
        return False
    first, last = view.mention(subject)
    if any(a.lemmas[w] in words.phrases("finders") for w in range(first, last)):
        return True
    body = words.speaker_nouns().get(a.lemmas[subject]) == "body" and a.upos[subject] == "NOUN"
    return body or any(n.type == "ORG" and n.start <= subject < n.end for n in a.names)


def is_marked(view: Clauses, word: int) -> bool:
    """*a step that the union called "a betrayal"*: a judgement in marks, where a name would be a mere mention."""
    quote = view.quotes.at(word)
    return quote is not None and view.analysis.lower(quote.start) in ("a", "an", "the", "not", "no")


_OWN = ("his", "her", "its", "their", "our", "my", "your")


def is_other_use(view: Clauses, cue: Cue, obj: int) -> bool:
    """*welcomed the guests*, *denied bail*, *dismissed the appeal*, *declared bankruptcy*: deeds, no words."""
    a = view.analysis
    lower, lemma = a.lower(obj), a.lemmas[obj]
    return (
        (cue.lemma == "welcome" and (a.upos[obj] == "PRON" or _is_guest(view, obj)))
        or (cue.lemma == "report" and any(a.lower(c) in _OWN for c in a.children(obj)))
        or (cue.lemma == "exclude" and lemma not in words.phrases("excluded"))
        or (cue.lemma == "concede" and lemma in words.phrases("scored"))
        or (cue.lemma == "deny" and lower in words.phrases("not_denied"))
        or (cue.lemma == "dismiss" and lemma in words.phrases("court_papers"))
        or (cue.lemma == "declare" and lemma in words.phrases("declared_states"))
    )


def _is_guest(view: Clauses, word: int) -> bool:
    a = view.analysis
    if a.lemmas[word] in words.documents():
        return False
    return view.can_speak(word) or any(n.kind in ("person", "people") for n in nouns(a.lemmas[word]))


def is_count(view: Clauses, w: int) -> bool:
    """A number that counts something: no year, no part of a date."""
    a = view.analysis
    word = a.word(w)
    year = len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")
    return a.upos[w] == "NUM" and w not in view.dated and not year
