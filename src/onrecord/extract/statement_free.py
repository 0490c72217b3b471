"""Quotations without a cue: they go on with the statement before, or are a voice carried on."""

from __future__ import annotations

from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_marks import colon_speaker, free_standing, join

_MOST = 20
"""So many statements of a neighbouring paragraph are looked at."""


def add_free(view: Clauses, drafts: list[Draft], taken: set[int]) -> None:
    """Joins quotations of whole sentences to the statement that they go on with, or makes statements of them."""
    a = view.analysis
    covered = [False] * len(a)
    for d in drafts:
        for first, last in d.content:
            covered[first:last] = [True] * (last - first)
    owner = {k: d for d in drafts if d.frame == "quote" for k in _quotes_of(view, d)}
    carried = _Carried(view, drafts)
    free = free_standing(view, taken, covered)
    joined = _run_on(view, free, owner)
    for k in free:
        if k in joined:
            continue
        quote = view.quotes.items[k]
        previous = owner.get(k - 1) if k else None
        for back in range(k - 1, max(-1, k - 12), -1):
            if view.quotes.items[back].level == 0:
                previous = owner.get(back)
                break
        before = quote.open - 1
        first = a.paragraphs[a.paragraph_of(quote.open)][0]
        if before >= first and a.lower(before) == ":":
            draft = _after_colon(view, k, carried)
        elif previous is not None and _goes_on(view, previous, quote.open):
            join(view, previous, quote)
            owner[k] = previous
            carried.add(previous)
            continue
        else:
            draft = _carried(view, k, carried)
        if draft is not None:
            drafts.append(draft)
            carried.add(draft)
            owner[k] = draft


def _run_on(view: Clauses, free: list[int], owner: dict[int, Draft]) -> set[int]:
    """Joins a paragraph that runs on without a closing mark to the tagged paragraph that it runs on to."""
    joined: set[int] = set()
    for k in reversed(free):
        quote = view.quotes.items[k]
        ahead = next((n for n in range(k + 1, len(view.quotes.items)) if view.quotes.items[n].level == 0), None)
        if not quote.runs_on or ahead is None or ahead not in owner:
            continue
        a = view.analysis
        opened = view.quotes.items[ahead].open
        here = a.paragraph_of(quote.open)
        if a.paragraph_of(opened) == here + 1 and opened == a.paragraphs[here + 1][0]:
            join(view, owner[ahead], quote)
            owner[k] = owner[ahead]
            joined.add(k)
    return joined


def _quotes_of(view: Clauses, draft: Draft) -> list[int]:
    found = []
    for first, last in draft.content:
        k = view.quotes.of_word[first]
        if k >= 0 and view.quotes.items[k].end >= last:
            found.append(k)
    return found


def _goes_on(view: Clauses, previous: Draft, opened: int) -> bool:
    """The quotation stands right behind the statement's own sentence, or where its quotation runs on to."""
    a = view.analysis
    last = max(r[1] for r in (*previous.content, *previous.cue)) - 1
    if view.quotes.at(last) is not None and view.quotes.of_word[previous.head] < 0:
        last = max(last, view.quotes.items[view.quotes.of_word[last]].end)
    quote = view.quotes.at(previous.content[-1][1] - 1)
    if quote is not None and quote.runs_on and a.paragraph_of(opened) == a.paragraph_of(quote.open) + 1:
        return True
    if a.paragraph_of(last) != a.paragraph_of(opened):
        return False
    if any(a.lower(w) == "?" for w in range(last + 1, opened)):
        return False  # a question put in between: the next words answer it
    stops = [w for w in range(last + 1, opened) if a.lower(w) in (".", "?", "!", "...", "\u2026")]
    return opened - last < 40 and all(w == opened - 1 for w in stops)


def _after_colon(view: Clauses, k: int, carried: _Carried) -> Draft:
    quote = view.quotes.items[k]
    subject, _verb = colon_speaker(view, quote)
    draft = Draft(quote.start, [], [(quote.start, quote.end)], subject, lemma=":", frame="colon", quoted=True)
    if subject is None:
        draft.frame, draft.implied = "implied", True
        draft.follows = carried.before(quote.open)
    return draft


def _carried(view: Clauses, k: int, carried: _Carried) -> Draft:
    quote = view.quotes.items[k]
    draft = Draft(quote.start, [], [(quote.start, quote.end)], None, frame="implied", quoted=True, implied=True)
    draft.follows = carried.before(quote.open)
    if draft.follows is None and quote.open == view.analysis.paragraphs[view.analysis.paragraph_of(quote.open)][0]:
        draft.beside = carried.beside(quote.open)
    return draft


class _Carried:
    """The statements by paragraph, so that a quotation without a cue finds the last voice before it."""

    def __init__(self, view: Clauses, drafts: list[Draft]) -> None:
        self._view = view
        self._of: dict[int, list[Draft]] = {}
        for d in drafts:
            spoken = d.speaker is not None or d.mention is not None or d.follows is not None
            if d.content and spoken and view.quotes.of_word[d.head] < 0:
                self.add(d)

    def add(self, draft: Draft) -> None:
        paragraph = self._view.analysis.paragraph_of(draft.content[-1][1] - 1)
        self._of.setdefault(paragraph, []).append(draft)

    def before(self, word: int) -> Draft | None:
        """The last voice of this paragraph before a word, or the last direct one of the paragraph before."""
        here = self._view.analysis.paragraph_of(word)
        for paragraph in (here, here - 1):
            near = [
                d
                for d in self._of.get(paragraph, ())[-40:]
                if d.content[-1][1] <= word and (paragraph == here or d.quoted)
            ]
            if near:
                last = max(near, key=lambda d: d.content[-1][1])
                return last.follows or last
        return None

    def beside(self, word: int) -> tuple[list[Draft], list[Draft]]:
        """The statements of the paragraph before this one and of the one behind, those inside others left out."""
        here = self._view.analysis.paragraph_of(word)
        return self._outer(here - 1), self._outer(here + 1)

    def _outer(self, paragraph: int) -> list[Draft]:
        found = self._of.get(paragraph, [])[:_MOST]
        spots = [d.cue[0][0] if d.cue else d.content[0][0] for d in found]
        return [
            d
            for d, spot in zip(found, spots, strict=True)
            if not any(e is not d and first <= spot < last for e in found for first, last in e.content)
        ]
