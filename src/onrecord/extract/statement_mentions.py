"""The words of a mention: a phrase with its title, name and apposition, without loose additions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.extract import statement_words as words
from onrecord.language.analysis import Range

if TYPE_CHECKING:
    from onrecord.extract.statement_clauses import Clauses

_MAX_MENTION = 16
_NOUNS = ("NOUN", "PROPN", "PRON", "NUM")


def mention(view: Clauses, head: int, avoid: Range | None = None) -> Range:
    """The words that name whom ``head`` names: the phrase with a name in apposition, without loose additions."""
    a = view.analysis
    low, high = view.around(head)
    first, last = max(view.left[head], low), head + 1
    first = max(first, head - _MAX_MENTION)
    while head in view.named and first - 1 >= low and first > head - 8 and _is_title(view, first - 1):
        first -= 1
    while (
        first - 1 >= low
        and a.upos[first - 1] in ("PROPN", "NOUN")
        and first <= a.heads[first - 1] <= head
        and first > head - 8
    ):
        first -= 1  # a title that the parse ties to the name alone
    end = min(view.right[head] + 1, high)
    cut = _loose(view, head, end)
    while last < cut and last - first < _MAX_MENTION:
        last += 1
    while last > head + 1 and (
        a.upos[last - 1] in ("PUNCT", "ADP", "CCONJ") or (a.upos[last - 1] == "ADV" and a.heads[last - 1] != head)
    ):
        last -= 1
    last = max(last, min(view.name_end.get(head, last), high))
    if last < high and a.lower(last) == "," and _names_follow(view, head, last):
        last += 2
        while last < high and (a.upos[last] == "PROPN" or last in view.named):
            last += 1
    finite = (
        w for w in range(head - 1, first, -1) if a.xpos[w] in ("VBD", "VBZ", "VBP", "MD") or a.labels[w] == "mark"
    )
    first = next(finite, first - 1) + 1
    for w in range(first, head):
        stray = a.lower(w) == ")" and not any(a.lower(v) == "(" for v in range(first, w))
        if stray or a.lower(w) == "according" or (a.lower(w) == "," and _holds_no_noun(view, first, w)):
            first = w + 1
    while first < head and (
        a.upos[first] in ("PUNCT", "CCONJ", "SCONJ", "ADP")
        or a.lower(first) in ("to", "according")
        or (a.upos[first] == "NUM" and ":" in a.word(first))
        or _is_adverb(view, first, head)
    ):
        first += 1
    if avoid and first <= avoid[0] < last:
        last = avoid[0] if avoid[0] > head else last
        first = avoid[1] if avoid[1] <= head else first
    for w in range(first, head):
        if view.quotes.of_word[w] != view.quotes.of_word[head] and not _inside(view, w, head):
            first = w + 1
    return first, max(last, head + 1)


def _inside(view: Clauses, w: int, head: int) -> bool:
    return any(q.open >= view.left[head] and q.outer[1] <= head for q in view.quotes.between(max(0, w - 8), head))


def _is_adverb(view: Clauses, w: int, head: int) -> bool:
    return (
        view.analysis.upos[w] in ("ADV", "INTJ") and view.analysis.heads[w] == head and view.analysis.labels[w] != "det"
    )


def _loose(view: Clauses, head: int, end: int) -> int:
    """Where the phrase of ``head`` ends for a mention: before clauses and commas, after a name in apposition."""
    a = view.analysis
    stop = end
    for c in a.children(head):
        if c <= head:
            continue
        label = a.labels[c]
        if label.startswith(("acl", "parataxis", "ccomp", "conj", "advcl", "punct", "cc", "dep", "list")):
            begin = view.left[c]
            restrictive = label.startswith("acl") and a.upos[begin - 1] != "PUNCT" and not _speaks(view, c)
            short = view.right[c] - begin < 10
            joined = label.startswith(("conj", "cc")) and a.upos[head] in _NOUNS and view.right[c] - begin < 8
            if (restrictive and short) or joined or begin >= stop:
                continue
            if label.startswith("punct") and (_names_follow(view, head, c) or _is_hyphen(view, c)):
                continue
            stop = min(stop, begin)
        elif label == "appos" and not _apposition_names(view, head, c):
            stop = min(stop, view.left[c])
        elif label == "appos":
            stop = min(stop, _loose(view, c, view.right[c] + 1)) if view.right[c] + 1 >= c else stop
    for w in range(head + 1, min(stop, head + _MAX_MENTION)):
        if a.upos[w] == "ADP" and (view.is_day(min(w + 1, len(a) - 1)) or _is_occasion(view, w)):
            return w
        if a.lower(w) == "," and _is_listed(view, head, w):
            continue
        if a.lower(w) in ("(", ";", ":", "\u2013", "\u2014", "--") or (
            a.lower(w) == "," and not _names_follow(view, head, w)
        ):
            return w
    return stop


def _holds_no_noun(view: Clauses, first: int, last: int) -> bool:
    return not any(view.analysis.upos[w] in _NOUNS for w in range(first, last))


def _is_occasion(view: Clauses, w: int) -> bool:
    """*a man in a post on the web*: where it was said, no part of who said it."""
    a = view.analysis
    noun = a.heads[w]
    inside = a.lower(w) in ("in", "during") and w < noun <= w + 5
    spoken = a.lemmas[noun] in words.documents() or a.lemmas[noun] in ("interview", "speech", "briefing", "video")
    return inside and spoken and view.label(noun) in ("obl", "nmod")


def _is_listed(view: Clauses, head: int, comma: int) -> bool:
    """*Obi, Herunga and Nambala*: a comma between the members of a list that ends in *and*."""
    a = view.analysis
    members = [c for c in a.children(head) if c > head and a.labels[c] == "conj" and a.upos[c] in _NOUNS]
    if not members or not any(view.left[c] in (comma, comma + 1) for c in members):
        return False
    return any(a.child(c, "cc") is not None for c in members) and members[-1] - head < _MAX_MENTION


def _is_hyphen(view: Clauses, w: int) -> bool:
    """The hyphen of *director-general*."""
    a = view.analysis
    return a.lower(w) == "-" and w + 1 < len(a) and a.ends[w - 1] == a.starts[w] and a.ends[w] == a.starts[w + 1]


def _is_title(view: Clauses, w: int) -> bool:
    """*shift manager* of *shift manager Orhan Tekin*: a word of office right before a name, or what stands with one."""
    a = view.analysis
    if a.xpos[w] not in ("NN", "NNP", "JJ") and a.upos[w] != "PROPN":
        return False
    if w in view.named:
        return True
    kind = words.speaker_nouns().get(a.lemmas[w])
    if kind in ("office", "person"):
        return True
    return a.labels[w] in ("compound", "amod", "nmod:desc", "flat") and w < a.heads[w] <= w + 3


def _speaks(view: Clauses, verb: int) -> bool:
    a = view.analysis
    if a.xpos[verb] == "VBG" and a.lower(min(verb + 1, len(a) - 1)) in (
        "to",
        "itself",
        "themselves",
        "himself",
        "herself",
    ):
        return False
    cue = view.cue(verb)
    return cue is not None and "callname" not in cue.frames and view.analysis.xpos[verb] != "VBN"


def _names_follow(view: Clauses, head: int, comma: int) -> bool:
    """Whether a comma parts a title from the name that it belongs to: *a spokesman, Hery Rasolo*."""
    a = view.analysis
    if head in view.named or a.upos[head] == "PROPN" or comma + 1 >= len(a):
        return False
    if a.lemmas[head] in words.documents() or a.xpos[head] == "NNS":
        return False  # a report, people: no title of the one named behind the comma
    for w in range(comma + 1, min(comma + 5, len(a))):
        if a.upos[w] == "PUNCT" or a.upos[w] in ("VERB", "AUX", "DET", "PRON"):
            return False
        if w in view.named or a.upos[w] == "PROPN":
            if view.label(w) == "nsubj" and a.heads[w] != a.heads[head]:
                return False  # in a letter read by his lawyer, Ana Ruiz said
            return any(d in view.named or a.upos[d] == "PROPN" for d in (w, w + 1) if d < len(a))
    return False


def _apposition_names(view: Clauses, head: int, appos: int) -> bool:
    a = view.analysis
    return head not in view.named and a.upos[head] != "PROPN" and (appos in view.named or a.upos[appos] == "PROPN")
