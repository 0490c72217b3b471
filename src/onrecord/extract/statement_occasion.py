"""Where and when it was said, and through whom: venue, day, relays. From what hangs on the cue verb."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import Time

_REACH = 25
"""So many words beside the cue are looked at for those who pass the words on."""
_RELAY_VERBS = ("quote", "cite", "report", "carry")


def venue_of(view: Clauses, draft: Draft) -> Range | None:
    """*in a televised address*, *told a news conference*: an occasion or a channel named at the cue."""
    a = view.analysis
    if a.upos[draft.head] not in ("VERB", "AUX") or not draft.cue:
        return None
    kids = list(a.children(draft.head))
    for c in kids:
        if view.label(c) not in ("obl", "nmod") or a.lemmas[c] not in words.phrases("venue_nouns"):
            continue
        if any(first <= c < last for first, last in draft.content):
            continue
        case = a.child(c, "case")
        if case is None or a.lower(case) not in ("in", "at", "on", "during", "via", "through", "by"):
            continue
        first, last = view.left[c], view.right[c] + 1
        while first < c and a.upos[first] in ("PUNCT",):
            first += 1
        for low, _high in (*draft.content, *draft.cue):
            if c < low < last:
                last = low
        while last > c + 1 and a.upos[last - 1] in ("PUNCT", "SCONJ"):
            last -= 1
        return (case + 1, last) if a.lower(case) in ("by",) else (first, last)
    for c in kids:
        if a.labels[c] in ("obj", "iobj") and a.lemmas[c] in words.phrases("audience"):
            return view.mention(c)
    return _by_surface(view, draft) or _addressed(view, draft)


def _addressed(view: Clauses, draft: Draft) -> Range | None:
    """*Addressing a press conference, he said*: whom the speaker addresses when he says it."""
    a = view.analysis
    for c in a.children(draft.head):
        obj = a.child(c, "obj") if view.label(c) == "advcl" and a.lemmas[c] in ("address", "tell", "brief") else None
        if obj is not None and c < draft.head and a.lemmas[obj] in words.phrases("audience"):
            first, last = view.edges(obj)
            return first, last - (a.lower(last - 1) == ",")
    return None


def _by_surface(view: Clauses, draft: Draft) -> Range | None:
    """An occasion beside the cue that the parse ties elsewhere: *In a video, a man begged*, *on the Senate floor*."""
    a = view.analysis
    low, high = view.around(draft.head)
    spoken = draft.mention or (view.mention(draft.speaker) if draft.speaker is not None else (0, 0))
    for w in range(max(low, draft.head - 25), min(high, draft.head + 14)):
        if a.upos[w] != "ADP" or a.lower(w) not in ("in", "at", "on", "during", "via", "before", "by", "through"):
            continue
        if any(x <= w < y for x, y in draft.content) or spoken[0] <= w < spoken[1]:
            continue
        last = w + 1
        while last < high and last - w <= 7 and a.upos[last] in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART"):
            last += 1
        platform = last == w + 2 and a.lower(w) in ("on", "via") and a.lower(last - 1) in words.phrases("platforms")
        occasion = a.upos[last - 1] == "NOUN" and a.lemmas[last - 1] in words.phrases("venue_nouns")
        if platform or (last > w + 1 and occasion):
            parted = w < draft.head and any(a.upos[v] == "VERB" and v != draft.head for v in range(w, draft.head))
            if not parted or w - low <= 2:
                return w, last
    return None


def time_of(view: Clauses, draft: Draft, times: Sequence[Time]) -> str | None:
    """The id of the time that hangs on the cue verb, outside the content: *said on Tuesday*. ``times`` in order."""
    a = view.analysis
    if a.upos[draft.head] not in ("VERB", "AUX") or not draft.cue:
        return None
    low, high = view.around(draft.head)
    at = bisect_left(times, a.starts[low], key=lambda t: t.span.start)
    for time in times[at:]:
        if time.span.start >= a.ends[high - 1]:
            break
        first, last = _words_of(view, low, high, time.span.start, time.span.end)
        if time.type not in ("DATE", "TIME") or first >= last or any(x <= first < y for x, y in draft.content):
            continue
        if any(a.heads[w] == draft.head for w in range(first, last)) or first == draft.cue[-1][1]:
            return time.id
    return None


def _words_of(view: Clauses, low: int, high: int, start: int, end: int) -> Range:
    a = view.analysis
    first = bisect_right(a.ends, start, low, high)
    last = first
    while last < high and a.starts[last] < end:
        last += 1
    return first, last


def relays_of(view: Clauses, draft: Draft) -> list[int]:
    """Who only passes the words on: *X, quoted by Y, denied*, *Y quoted X as saying*, *X was quoted by Y as saying*."""
    a = view.analysis
    found: list[int] = []
    if draft.speaker is not None:
        for c in a.children(draft.speaker):
            if view.label(c) == "acl" and a.lemmas[c] in ("quote", "cite") and draft.head != c:
                agent = _agent(view, c)
                if agent is not None:
                    found.append(agent)
    for c in (*a.children(draft.head), *(a.children(draft.speaker) if draft.speaker is not None else ())):
        through = view.label(c) in ("obl", "nmod") and _is_through(view, c)
        written = a.lemmas[c] in words.phrases("venue_nouns") or a.lemmas[c] in words.documents()
        if through and view.can_speak(c) and not written:
            found.append(c)
    found += [w for w in _carriers(view, draft) if w not in found and w != draft.speaker]
    head = a.heads[draft.head] if a.upos[draft.head] in ("VERB", "AUX") else -1
    if head >= 0 and a.lemmas[head] in _RELAY_VERBS and any(a.lower(w) == "as" for w in range(head, draft.head)):
        relay = _agent(view, head) if view.is_passive(head) else view.subject(head)
        if relay is not None and relay != draft.speaker:
            found.append(relay)
    above = a.heads[draft.speaker] if draft.speaker is not None else -1
    told = draft.speaker is not None and a.heads[draft.head] == draft.speaker and a.labels[draft.head] == "acl:relcl"
    if told and above >= 0 and a.lemmas[above] in ("quote", "cite") and view.label(draft.speaker or 0) == "obj":
        relay = view.subject(above)  # the agency quoted a witness who said ...
        found += [relay] if relay is not None and relay not in found else []
    return found


def _carriers(view: Clauses, draft: Draft) -> list[int]:
    """*in a letter read out by his lawyer*, *in a letter that an elder read out*, *speaking through an aide*."""
    a = view.analysis
    if not draft.cue or a.upos[draft.head] not in ("VERB", "AUX"):
        return []
    low, high = view.around(draft.head)
    found: list[int] = []
    for w in range(max(low, draft.head - _REACH), min(high, draft.head + _REACH)):
        if a.upos[w] != "VERB" or any(first <= w < last for first, last in draft.content) or w == draft.head:
            continue
        noun = a.heads[w]
        if view.label(w) in ("acl", "advcl") and a.xpos[w] == "VBG" and a.lemmas[w] in ("speak", "talk"):
            tied = noun in (draft.head, draft.speaker)
            found += [c for c in a.children(w) if tied and view.can_speak(c) and _is_through(view, c)]
        if noun < 0 or view.label(w) != "acl" or a.lemmas[w] not in words.phrases("relay_acts"):
            continue
        if a.lemmas[noun] not in words.phrases("venue_nouns") or not _leads_to(view, noun, draft.head):
            continue
        carrier = _agent(view, w) if a.xpos[w] in ("VBN", "VBD") else None
        own = a.child(w, "nsubj")
        if carrier is None and own is not None and noun < own < w and a.lower(own) not in ("that", "which"):
            carrier = own
        if carrier is not None and view.can_speak(carrier):
            found.append(carrier)
    return found


def _is_through(view: Clauses, word: int) -> bool:
    a = view.analysis
    return any(a.lower(d) in ("through", "via") for d in a.children(word))


def _leads_to(view: Clauses, word: int, verb: int) -> bool:
    """Whether the word hangs on the verb through nouns only."""
    a = view.analysis
    for up in a.ancestors(word):
        if up == verb:
            return True
        if a.upos[up] not in ("NOUN", "PROPN"):
            return False
    return False


def _agent(view: Clauses, verb: int) -> int | None:
    a = view.analysis
    for c in a.children(verb):
        if view.label(c) in ("obl", "nmod") and "by" in (a.lower(view.left[c]), *(a.lower(d) for d in a.children(c))):
            return c
    return None
