"""Brings the drafts together: every rule's finds, trimmed, joined, without doubles, in reading order."""

from __future__ import annotations

from bisect import bisect_right

from onrecord.extract import statement_words as words
from onrecord.extract.statement_according import according
from onrecord.extract.statement_acts import act_of
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_cues import verb_drafts
from onrecord.extract.statement_declines import declines
from onrecord.extract.statement_free import add_free
from onrecord.extract.statement_learned import learned_drafts
from onrecord.extract.statement_lists import colon_drafts, heading_drafts, headline_dash, list_drafts
from onrecord.extract.statement_marks import govern
from onrecord.extract.statement_nouns import noun_drafts
from onrecord.extract.statement_trim import settle
from onrecord.extract.statement_turns import turn_drafts
from onrecord.language.analysis import Range

_RECORDS = frozenset(
    [
        "recording",
        "message",
        "transcript",
        "record",
        "log",
        "footage",
        "video",
        "tape",
        "text",
        "email",
        "document",
        "minutes",
    ]
)

_NOW = frozenset(("am", "are", "'m", "'re", "want", "must", "can", "would", "'d"))
_PAST = frozenset(("was", "were", "had", "did", "have", "'ve", "has", "could", "might", "will", "'ll"))


def find_drafts(view: Clauses, list_items: frozenset[int] = frozenset()) -> list[Draft]:
    """All statements of the text as drafts, in reading order of their first words.

    ``list_items`` holds the numbers of the paragraphs that the source marks as items of a list.
    """
    governed: dict[int, list[int]] = {}
    loose: set[int] = set()
    for g in govern(view):
        governed.setdefault(g.verb, []).append(g.quote)
        if g.loose:
            loose.add(g.verb)
    refused = declines(view)
    silent = {w for d in refused for first, last in d.cue for w in range(first, last)}
    drafts = [d for d in verb_drafts(view, governed, loose) if d.head not in silent] + refused
    drafts += (
        according(view)
        + noun_drafts(view)
        + headline_dash(view)
        + list_drafts(view, list_items)
        + colon_drafts(view)
        + heading_drafts(view)
        + turn_drafts(view)
    )
    drafts += learned_drafts(view, drafts)
    for draft in drafts:
        _pass_on(view, draft)
    drafts = _only_passed_on(view, drafts)
    drafts = [d for d in drafts if not _in_slug(view, d)]
    owners = {k: verb for verb, quotes in governed.items() for k in quotes}
    for draft in drafts:
        draft.content = [r for r in draft.content if not _is_anothers(view, draft, r, owners)]
        settle(view, draft)
    for draft in drafts:
        _and_that(view, draft)
    _end_before(view, drafts, refused)
    _end_at_tags(view, drafts)
    drafts = [d for d in drafts if d.content or d.frame == "decline"]
    drafts.sort(key=_place)
    add_free(view, drafts, {k for ks in governed.values() for k in ks})
    drafts.sort(key=_place)
    return _without_doubles(_without_mentioned(view, drafts))


def _end_before(view: Clauses, drafts: list[Draft], refused: list[Draft]) -> None:
    """*admitted that some were missing and would not give a figure*: the refusal is no part of what is said before."""
    a = view.analysis
    shared = {d.cue[0][0]: d.speaker for d in refused if d.cue and a.upos[d.cue[0][0] - 1] == "CCONJ"}
    if not shared:
        return
    for draft in drafts:
        if draft.frame != "clause" or not draft.content or draft.speaker is None:
            continue
        first, last = draft.content[-1]
        at = next((w for w in range(first + 2, last) if shared.get(w) == draft.speaker), None)
        if at is not None:
            draft.content[-1] = (first, at - 2 if a.lower(at - 2) == "," else at - 1)


def _and_that(view: Clauses, draft: Draft) -> None:
    """*said the port was shut and that no ship would enter*: the second *that* is said as well."""
    a = view.analysis
    if draft.frame != "clause" or not draft.content or draft.content[-1][0] < draft.head:
        return
    first, end = draft.content[-1]
    high = view.around(draft.head)[1]
    at = end + (end < high and a.lower(end) == ",")
    if at + 2 >= high or a.upos[at] != "CCONJ" or a.lower(at + 1) != "that" or a.labels[at + 1] != "mark":
        return
    told = a.heads[at + 1]
    if told > at + 1 and view.quotes.of_word[told] == view.quotes.of_word[draft.head]:
        draft.content[-1] = (first, max(end, min(view.right[told] + 1, high)))


def _end_at_tags(view: Clauses, drafts: list[Draft]) -> None:
    """*They agreed to hold talks, the minister told us*: what is said inside what he told ends where his tag begins."""
    commas: dict[int, int] = {}
    for d in drafts:
        final = view.final(d.head) if d.cue and view.analysis.upos[d.head] == "VERB" else None
        if final is not None:
            commas[final[0]] = d.head
    marks = sorted(commas)
    for d in drafts:
        for k, (first, last) in enumerate(d.content):
            at = bisect_right(marks, first)
            comma = marks[at] if at < len(marks) else last
            if d.cue and d.head < comma < last and commas[comma] < last and commas[comma] != d.head:
                d.content[k] = (first, comma)


def _without_mentioned(view: Clauses, drafts: list[Draft]) -> list[Draft]:
    """Leaves out cues in quotations that are nobody's words (titles, labels), and acts done by saying so.

    *"We apologise", he said* is one statement: the inner cue gives the outer one its act.
    """
    a = view.analysis
    speech = [False] * len(a)
    for d in drafts:
        for first, last in d.content:
            if not d.cue or not any(q.start <= d.head < q.end and q.level == 0 for q in (view.quotes.at(first),) if q):
                speech[first:last] = [True] * (last - first)
    around: dict[int, Draft] = {}
    for d in drafts:
        if d.quoted:
            around.update((w, d) for first, last in d.content for w in range(first, last) if w not in around)
    holders = {w: d for d in drafts if d.frame == "clause" for first, last in d.content for w in range(first, last)}
    kept = []
    tails: set[int] = set()
    for d in drafts:
        if view.quotes.of_word[d.head] >= 0 and d.cue and not speech[d.head]:
            continue
        if d.negated and speech[d.head] and (d.frame == "obj" or _is_nobody(view, d)):
            continue
        thought = d.attitude or d.lemma in ("expect", "fear", "anticipate", "foresee")
        outer = holders.get(d.head)
        if thought and d.speaker is not None and a.upos[d.speaker] == "PRON" and outer is not None:
            if outer.head < d.head or outer.content[0][0] != d.speaker:
                continue
            tails.add(id(outer))  # He feared that ..., he added: the inner words are the statement
        if _is_own_refusal(view, d, holders.get(d.head)):
            continue
        outer = around.get(d.head) if around.get(d.head) is not d else None
        if outer is not None and d.frame != "decline" and _performs(view, d):
            if not d.negated and outer.act == "assert" and act_of(view, d) != "assert" and _opens(view, d, outer):
                outer.act, outer.frame = act_of(view, d), "performed"
            if not d.negated or d.lemma in ("say", "suggest", "claim"):
                continue
        kept.append(d)
    return [d for d in kept if id(d) not in tails]


def _performs(view: Clauses, draft: Draft) -> bool:
    """*We urge*, *I am saying*, *I want to thank*, *we must warn*: done by saying so, here and now."""
    a = view.analysis
    if draft.speaker is None or a.lower(draft.speaker) not in ("i", "we") or a.upos[draft.head] != "VERB":
        return False
    verb, steps = draft.head, 0
    while a.xpos[verb] == "VB" and view.label(verb) in ("xcomp", "advcl") and a.heads[verb] >= 0 and steps < 3:
        verb, steps = a.heads[verb], steps + 1
    beside = {a.lower(c) for c in a.children(verb) if c < verb and view.label(c) in ("aux", "cop")}
    if beside & _PAST:
        return False
    return a.xpos[verb] == "VBP" or bool(beside & _NOW)


def _opens(view: Clauses, draft: Draft, outer: Draft) -> bool:
    """Whether the act is done in the first sentence of what is said: what follows gives reasons for it."""
    a = view.analysis
    return a.sentence_of(draft.head) == a.sentence_of(outer.content[0][0])


def _is_anothers(view: Clauses, draft: Draft, piece: Range, owners: dict[int, int]) -> bool:
    """Whether a piece of content is a quotation that another cue governs."""
    k = view.quotes.of_word[min(piece[0] + 1, piece[1] - 1)]
    if k < 0 or draft.frame == "quote" or view.quotes.of_word[draft.head] == k:
        return False
    quote = view.quotes.items[k]
    return quote.open <= piece[0] and piece[1] <= quote.outer[1] + 1 and owners.get(k, draft.head) != draft.head


def _pass_on(view: Clauses, draft: Draft) -> None:
    """*..., the radio reports, quoting the ministry*: the ministry speaks, the radio passes on."""
    a = view.analysis
    if not draft.cue or a.upos[draft.head] != "VERB" or draft.speaker is None:
        return
    outlet = a.lemmas[draft.speaker] in words.outlets()
    beside = (
        [c for c in a.children(a.heads[draft.head]) if draft.head < c <= draft.head + 3]
        if a.heads[draft.head] >= 0
        else []
    )
    for c in (*a.children(draft.head), *a.children(draft.speaker), *beside):
        cites = a.lower(c) == "quoting" or (a.lower(c) == "citing" and outlet)
        if cites and c != draft.head and view.label(c) in ("advcl", "conj", "xcomp", "acl"):
            source = a.child(c, "obj")
            written = source is not None and a.lemmas[source] in words.documents()
            if source is not None and view.can_speak(source) and not written:
                draft.relays = [draft.speaker]
                draft.speaker, draft.cue = source, [*draft.cue, (c, c + 1)]
                return


def _only_passed_on(view: Clauses, drafts: list[Draft]) -> list[Draft]:
    """*The committee said ..., the agency Navo reported*: the agency passes on the whole of another's statement."""
    dropped: set[int] = set()
    inner_at = {d.cue[0][0]: d for d in drafts if d.cue and d.frame != "according" and d.speaker is not None}
    for outer in drafts:
        if outer.speaker is None or len(outer.content) != 1 or outer.content[0][1] > outer.head:
            continue
        record = outer.frame == "according" and view.analysis.lemmas[outer.speaker] in _RECORDS
        if outer.lemma != "report" and not record:
            continue
        first, last = outer.content[0]
        cue = next((w for w in range(first, min(first + 14, last)) if w in inner_at), None)
        inner = inner_at[cue] if cue is not None else None
        if (
            inner is not None
            and inner.speaker is not None
            and view.left[inner.speaker] <= first + 1
            and inner.head < last
        ):
            inner.relays = inner.relays if record else [outer.speaker]
            inner.content = [(x, min(y, last)) for x, y in inner.content]
            dropped.add(id(outer))
    return [d for d in drafts if id(d) not in dropped]


def _place(draft: Draft) -> tuple[int, int]:
    firsts = [r[0] for r in (*draft.cue, *draft.content)]
    return min(firsts), draft.cue[0][0] if draft.cue else min(firsts)


def _in_slug(view: Clauses, draft: Draft) -> bool:
    """A paragraph in brackets is the desk's own note: *(Recasts with claim of responsibility)*."""
    a = view.analysis
    first, last = a.paragraphs[a.paragraph_of(draft.head)]
    return a.lower(first) in ("(", "[") and a.lower(last - 1) in (")", "]")


def _is_own_refusal(view: Clauses, draft: Draft, outer: Draft | None) -> bool:
    """*The firm said it would not discuss the suit*: one refusal; its act goes to the outer statement."""
    a = view.analysis
    if outer is None or draft.frame != "decline" or draft.speaker is None or outer.lemma not in ("say", "tell", "add"):
        return False
    if a.lower(draft.speaker) not in ("it", "he", "she", "they") or draft.speaker - outer.content[0][0] > 1:
        return False
    outer.act, outer.frame = "decline", "performed"
    return True


def _is_nobody(view: Clauses, draft: Draft) -> bool:
    """*no one is suggesting ...* inside a statement: nobody's words."""
    a = view.analysis
    if draft.speaker is None:
        return False
    first = view.mention(draft.speaker)[0]
    return a.lower(first) in ("no", "nobody", "none")


def _without_doubles(drafts: list[Draft]) -> list[Draft]:
    """One statement a cue; the first rule that found it wins."""
    seen: set[tuple[int, ...]] = set()
    kept = []
    clauses = {tuple(d.content) for d in drafts if d.frame != "noun"}
    for d in drafts:
        if d.frame == "noun" and tuple(d.content) in clauses:
            continue
        key = tuple(w for r in d.cue for w in r) or tuple(w for r in d.content for w in r)
        if key in seen and d.frame != "list":
            continue
        seen.add(key)
        kept.append(d)
    return kept
