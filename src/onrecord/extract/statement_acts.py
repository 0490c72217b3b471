"""What is done by saying it: the act, direct or indirect, how sure. From the cue table and clues in the content."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import CertaintyLevel

_OPEN_ACTS = ("assert", "announce", "opine")
_SELF = ("i", "we", "it", "he", "she", "they")


def act_of(view: Clauses, draft: Draft) -> str:
    """The act: the cue's own, unless the cue is neutral and the content says more."""
    if draft.frame == "decline" or draft.act == "decline":
        return "decline"
    if draft.frame == "resp":
        return "claim_responsibility"
    if draft.lemma == "call" and draft.frame in ("prep", "ask"):
        return "demand"
    if draft.lemma == "ask" and draft.frame in ("prep", "ask", "inf"):
        return "demand"
    if draft.lemma in ("call", "describe", "dismiss", "brand", "label", "term") and _holds(
        view, draft.content, "untrue"
    ):
        return "reject"
    if draft.frame == "plea":
        return "concede" if view.analysis.lower(draft.content[0][0]) == "guilty" else "deny"
    if draft.frame == "ultimatum":
        return "demand"
    words_said = [view.analysis.lower(w) for x, y in draft.content for w in range(x, y)]
    if draft.lemma == "describe" and "as" in words_said:
        return "opine"
    if draft.lemma in ("call", "brand", "label", "describe") and draft.frame == "whole" and _of_words(view, draft):
        return "reject"
    if draft.lemma == "agree" and draft.frame == "clause":
        return "opine"
    if draft.frame == "phrasal" and draft.act == "deny" and _holds_lemma(view, draft.content, "plans"):
        return "reject"  # ruled out payment: no word on what was, but on what will be
    if draft.frame == "clause" and draft.lemma in words.phrases("sworn") and _is_settled(view, draft):
        return "assert"
    if draft.lemma == "tell" and draft.frame == "ask":
        return "order"
    if draft.act not in _OPEN_ACTS or draft.frame not in (
        "clause",
        "quote",
        "according",
        "dash",
        "colon",
        "implied",
        "turn",
    ):
        return draft.act
    return _from_content(view, draft) if draft.content else draft.act


def _holds_lemma(view: Clauses, content: list[Range], group: str) -> bool:
    a = view.analysis
    return any(a.lemmas[w] in words.phrases(group) for x, y in content for w in range(x, y))


def _is_settled(view: Clauses, draft: Draft) -> bool:
    """*swore that the gate was locked*: what is or was so, where a promise would speak of what will be."""
    a = view.analysis
    root = _main_verb(view, *draft.content[0]) if draft.content else None
    if root is None:
        return False
    auxiliaries = {a.lower(c) for c in a.children(root) if view.label(c) == "aux"}
    return not auxiliaries & words.phrases("future") and a.xpos[root] != "VB"


def _from_content(view: Clauses, draft: Draft) -> str:
    a = view.analysis
    first, last = draft.content[0]
    end = draft.content[-1][1]
    if a.lower(end - 1) == "?" and draft.quoted and not any(a.lower(w) == "." for w in range(first, end)):
        return "ask"
    if draft.negated or a.lower(first) in ("what", "who", "when", "where", "why", "how", "which", "whether", "if"):
        return draft.act
    if draft.quoted and end - first <= 2 and a.lower(first) in words.phrases("refusals"):
        return "reject"
    opening = range(first, min(first + 4, last))
    if draft.quoted and any(a.lower(w) in words.phrases("sorry") for w in opening):
        return "apologise"
    if draft.quoted and any(a.lower(w) in words.phrases("thanks") for w in range(first, min(first + 2, last))):
        return "thank"
    if draft.act == "assert" and _denies(view, first, end):
        return "deny"
    root = _main_verb(view, first, last)
    if root is None:
        return draft.act
    if draft.quoted and draft.act == "assert" and a.lower(first) == "beware":
        return "warn"
    subject = a.child(root, "nsubj")
    if draft.quoted and subject is None and _is_imperative(view, root, first):
        office = draft.speaker is not None and words.speaker_nouns().get(a.lemmas[draft.speaker]) == "office"
        return "order" if office and not view.is_negated(root) else "demand"
    if draft.quoted and a.xpos[first] == "VB" and a.upos[first] == "VERB" and draft.act == "assert":
        return "demand"
    auxiliaries = {a.lower(c) for c in a.children(root) if view.label(c) == "aux"}
    if draft.lemma in ("reply", "answer", "respond", "retort") or (draft.quoted and "would" in auxiliaries):
        return draft.act
    if draft.act == "assert" and any(
        a.lower(w) in ("wrongly", "mistakenly", "erroneously") for w in range(first, last)
    ):
        return "correct"
    guess = draft.act == "opine" and draft.lemma in ("reckon", "believe", "think")
    if (draft.act != "assert" and not guess) or draft.lemma in ("add", "confide"):
        return draft.act
    if a.lemmas[root] in ("like", "rather", "prefer"):
        return "demand" if a.lemmas[root] == "like" else draft.act
    ahead = _ahead(view, draft, root, auxiliaries)
    if ahead is not None:
        return ahead
    if "must" in auxiliaries and draft.act in ("assert", "opine") and draft.quoted is False:
        return "demand"
    if auxiliaries & words.phrases("modal_opinion"):
        return "opine"
    return draft.act


def _ahead(view: Clauses, draft: Draft, root: int, auxiliaries: set[str]) -> str | None:
    """*it would be good*, *we will crush you*, *we will pay*, *it will rain*: opinions, threats, promises, guesses."""
    a = view.analysis
    subject = a.child(root, "nsubj")
    dummy = a.child(root, "nsubj", "expl")
    if "would" in auxiliaries and a.upos[root] == "ADJ" and dummy is not None and a.lower(dummy) == "it":
        return "opine"  # it would be good to see the map
    if auxiliaries & words.phrases("future") and not auxiliaries & {"have"}:
        harms = a.lemmas[root] in words.phrases("threats") and subject is not None and not view.is_negated(root)
        if harms and draft.quoted and (a.lower(subject or 0) in ("i", "we") or a.lower(subject or 0) == "you"):
            return "threaten"
        own = (
            subject is not None and a.lower(subject) in _SELF and (a.lower(subject) in ("i", "we") or not draft.quoted)
        )
        if not own and a.lemmas[root] in words.phrases("arranged") and not draft.quoted:
            return "announce"
        return (
            "promise"
            if own and a.upos[root] == "VERB" and not view.is_negated(root)
            else ("predict" if not own else draft.act)
        )
    return None


def _of_words(view: Clauses, draft: Draft) -> bool:
    """*called that account a lie*, *called it a film script*: a judgement on what another said, not on a thing."""
    a = view.analysis
    if not draft.content:
        return False
    first, last = draft.content[0]
    if a.lower(first) in ("it", "that", "this") and a.upos[first] == "PRON":
        return True
    noun = next((w for w in range(first, min(first + 3, last)) if a.upos[w] == "NOUN"), None)
    told = noun is not None and a.lemmas[noun] in words.nouns() and "ref" in words.nouns()[a.lemmas[noun]].frames
    return (
        told and a.lower(first) in ("that", "this", "such", "these", "those", "the") and a.lemmas[noun or 0] != "offer"
    )


def _denies(view: Clauses, first: int, end: int) -> bool:
    """*nothing of the kind had happened*, *no such talk took place*, *the letter was a forgery*.

    A mere *no* in what is said is left an assertion: whether it denies anything, the words around it must say.
    """
    a = view.analysis
    said = [a.lower(w) for w in range(first, min(end, first + 24)) if a.upos[w] != "PUNCT"]
    if any(w in ("should", "must", "ought", "?") for w in said[:8]) or len(said) < 3:
        return False
    text = " ".join(said)
    if "nothing of the" in text or "no such" in text:
        return True
    root = _main_verb(view, first, end)
    named = a.upos[first] in ("DET", "NOUN", "PRON") and root is not None and a.lower(root) in words.phrases("untrue")
    return named and any(w in ("was", "were", "is", "are", "had", "been") for w in said[1:8])


def _main_verb(view: Clauses, first: int, last: int) -> int | None:
    """The word of the stretch that hangs on none of the others."""
    a = view.analysis
    for w in range(first, last):
        if not first <= a.heads[w] < last and a.upos[w] in ("VERB", "AUX", "ADJ", "NOUN", "PROPN"):
            return w
    return None


def _is_imperative(view: Clauses, root: int, first: int) -> bool:
    a = view.analysis
    if a.xpos[root] not in ("VB", "VBP") and "Mood=Imp" not in a.feats[root]:
        return False
    begin = next((w for w in range(first, root + 1) if a.upos[w] not in ("INTJ", "PUNCT", "ADV")), root)
    return begin == root or a.lower(begin) in ("do", "let", "please", "never", "not")


def _holds(view: Clauses, content: list[Range], group: str) -> bool:
    table = words.phrases(group)
    return any(view.analysis.lower(w) in table for first, last in content for w in range(first, last))


def kind_of(view: Clauses, draft: Draft) -> str:
    """direct: all in marks and governed as speech; mixed: some words in marks no scare quotes; else indirect."""
    if draft.frame == "turn":
        return "direct"
    a = view.analysis
    base = view.quotes.of_word[draft.head] if draft.cue else -1
    level = view.quotes.items[base].level if base >= 0 else -1
    inside = outside = 0
    for first, last in draft.content:
        for w in range(first, last):
            if a.upos[w] == "PUNCT":
                continue
            quote = view.quotes.at(w)
            if quote is not None and quote.level > level and not is_scare(view, _outermost(view, w, level)):
                inside += 1
            else:
                outside += 1
    if inside and not outside and draft.quoted:
        return "direct"
    return "mixed" if inside else "indirect"


def _outermost(view: Clauses, w: int, level: int) -> int:
    """The quotation around a word that lies one level below the cue."""
    k = view.quotes.of_word[w]
    while view.quotes.items[k].parent >= 0 and view.quotes.items[k].level > level + 1:
        k = view.quotes.items[k].parent
    return k


def is_scare(view: Clauses, k: int) -> bool:
    """A label in marks behind a number or *so-called*, or the title of a work: no words of the speaker's."""
    a = view.analysis
    quote = view.quotes.items[k]
    size = quote.end - quote.start
    if quote.open == 0:
        return False
    before = quote.open - 1
    if a.lower(before) in ("so-called", "self-styled", "dubbed", "nicknamed", "codenamed", "titled", "entitled") or (
        a.lower(before) == "called" and quote.open > 1 and a.lower(before - 1) == "so"
    ):
        return True
    return (
        size <= 3
        and a.upos[before] == "NUM"
        and not any(a.upos[w] in ("VERB", "AUX") for w in range(quote.start, quote.end))
    )


def certainty_of(view: Clauses, draft: Draft) -> tuple[CertaintyLevel, Range] | None:
    """How sure the content is put, and the word that says so: the first such word that belongs to its main clause."""
    a = view.analysis
    levels: tuple[CertaintyLevel, ...] = ("reported", "probable", "possible", "doubted", "certain")
    for first, last in draft.content:
        root = _main_verb(view, first, last)
        for w in range(first, last):
            if root is not None and w != root and a.heads[w] != root:
                continue
            for level in levels:
                if a.lower(w) in words.phrases(level) and (level != "possible" or a.upos[w] != "PROPN"):
                    return level, (w, w + 1)
    return None
