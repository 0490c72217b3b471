"""Contents that a tag parts: *At no time, she added, was there a plan*; a tag at the end of a heading."""

from __future__ import annotations

from onrecord.extract.statement_clauses import Clauses
from onrecord.language.analysis import Range

_CARRIED = ("nsubj", "csubj", "obj", "iobj", "expl", "cop", "aux", "xcomp")


def carries(view: Clauses, head: int, first: int, last: int) -> bool:
    """*That, he says, would ruin the port*: a part that the clause behind the tag cannot do without."""
    a = view.analysis
    if a.lower(first) in ("which", "who", "whose", "whom"):
        return False
    return any(first <= c < last and view.label(c) in _CARRIED for c in a.children(head)) or any(
        a.lower(w) in ("no", "not", "never", "nor", "hardly", "only") for w in range(first, last)
    )


def parted(view: Clauses, verb: int, c: int, low: int, start: int) -> tuple[Range, int] | None:
    """*At no time, she added, was there a plan*, *The road, said Mora, would cost two million*: words before the tag.

    What stands before the comma, and where the rest begins behind the tag's own comma.
    """
    a = view.analysis
    subject = view.subject(verb)
    behind = subject is not None and verb < subject < c
    edge = verb if behind else min(start, subject if subject is not None and subject < verb else start)
    edge = min(edge, view.left[subject]) if subject is not None and subject < verb and not behind else edge
    if edge - 1 <= low or a.lower(edge - 1) not in (",", "\u2014", "\u2013"):
        return None
    rest = view.mention(subject)[1] if behind and subject is not None else verb + 1
    rest += rest < len(a) and a.labels[rest] == "compound:prt"
    if rest >= c + 1 or a.lower(rest) not in (",", "\u2014", "\u2013"):
        return None
    if a.lower(edge - 2) in ("which", "who", "whose"):
        return None
    headless = a.xpos[rest + 1] in ("VBD", "VBZ", "VBP", "MD")
    if not headless and not carries(view, c, low, edge - 1):
        return None
    return (low, edge - 1), rest + 1


def whole_heading(view: Clauses, verb: int, low: int) -> int:
    """*26 killed in clash; roads cut, ministry says*: in a heading the tag at the end holds for all of it."""
    a = view.analysis
    first = a.sentences[a.sentence_of(verb)][0]
    if low == first or a.lower(low - 1) != ";" or not view.is_heading(verb) or view.quotes.of_word[verb] >= 0:
        return low
    voices = any(view.cue(w) is not None and a.upos[w] == "VERB" and w != verb for w in range(first, low))
    return low if voices else first


def is_said_as(view: Clauses, verb: int) -> bool:
    """*quoted X as saying*, *reported X as saying*: the participle is the cue."""
    a = view.analysis
    return a.xpos[verb] == "VBG" and verb > 0 and a.lower(verb - 1) == "as" and view.cue(verb) is not None


def said_as(view: Clauses, verb: int, low: int) -> Range | None:
    """*The men were well, the minister was quoted as saying*: the words stand before the one who is quoted."""
    a = view.analysis
    above = a.heads[verb]
    closes = verb + 1 >= len(a) or a.lower(verb + 1) in (".", ",", "by", "in", "on")
    if not is_said_as(view, verb) or above < low or a.lemmas[above] not in ("quote", "cite", "report") or not closes:
        return None
    subject = a.child(above, "nsubj")
    begin = view.left[subject] if subject is not None and subject < above else low
    if begin - 1 <= low or a.lower(begin - 1) != "," or not view.has_clause(low, begin - 1):
        return None
    return low, begin - 1


def from_marks(view: Clauses, verb: int, low: int) -> int:
    """*The man is "a fool. He lies," she said*: the sentence in which the quotation opens is the first one."""
    quote, a = view.quotes.at(low), view.analysis
    if quote is None or view.quotes.of_word[verb] == view.quotes.of_word[low] or quote.parent >= 0:
        return low
    return a.sentences[a.sentence_of(quote.open)][0]
