"""Where and when it was said, and through whom: venue, day, relays. From what hangs on the cue verb."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from onrecord.extract import statement_words as words
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import Time

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
        while last > c + 1 and a.upos[last - 1] == "PUNCT":
            last -= 1
        return (case + 1, last) if a.lower(case) in ("by",) else (first, last)
    for c in kids:
        if a.labels[c] in ("obj", "iobj") and a.lemmas[c] in words.phrases("audience"):
            return view.mention(c)
    return _by_surface(view, draft)


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
        if last > w + 1 and a.upos[last - 1] == "NOUN" and a.lemmas[last - 1] in words.phrases("venue_nouns"):
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
        through = view.label(c) in ("obl", "nmod") and any(a.lower(d) in ("through", "via") for d in a.children(c))
        if through and view.can_speak(c) and a.lemmas[c] not in words.phrases("venue_nouns"):
            found.append(c)
    head = a.heads[draft.head] if a.upos[draft.head] in ("VERB", "AUX") else -1
    if head >= 0 and a.lemmas[head] in _RELAY_VERBS and any(a.lower(w) == "as" for w in range(head, draft.head)):
        relay = _agent(view, head) if view.is_passive(head) else view.subject(head)
        if relay is not None and relay != draft.speaker:
            found.append(relay)
    return found


def _agent(view: Clauses, verb: int) -> int | None:
    a = view.analysis
    for c in a.children(verb):
        if view.label(c) in ("obl", "nmod") and any(a.lower(d) == "by" for d in a.children(c)):
            return c
    return None
