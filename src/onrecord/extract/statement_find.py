"""Brings the drafts together: every rule's finds, trimmed, joined, without doubles, in reading order."""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.statement_acts import act_of
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_cues import according, headline_dash, verb_drafts
from onrecord.extract.statement_declines import declines
from onrecord.extract.statement_learned import learned_drafts
from onrecord.extract.statement_lists import list_drafts
from onrecord.extract.statement_marks import colon_speaker, free_standing, govern, join
from onrecord.extract.statement_nouns import noun_drafts
from onrecord.language.analysis import Range

_RIM = (",", ";", ":", ".", "\u2014", "\u2013", "--", "-", "(", ")", "\u2022")
_JOINING = ("and", "but", "that", "while", "because", "so", "or", "though", "although")


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
    drafts += according(view) + noun_drafts(view) + headline_dash(view) + list_drafts(view, list_items)
    drafts += learned_drafts(view, drafts)
    drafts = [d for d in drafts if not _in_slug(view, d)]
    owners = {k: verb for verb, quotes in governed.items() for k in quotes}
    for draft in drafts:
        draft.content = [r for r in draft.content if not _is_anothers(view, draft, r, owners)]
        _settle(view, draft)
    drafts = [d for d in drafts if d.content or d.frame == "decline"]
    drafts.sort(key=_place)
    _add_free(view, drafts, {k for ks in governed.values() for k in ks})
    drafts.sort(key=_place)
    return _without_doubles(_without_mentioned(view, drafts))


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
    kept = []
    for d in drafts:
        if view.quotes.of_word[d.head] >= 0 and d.cue and not speech[d.head]:
            continue
        if d.negated and speech[d.head] and (d.frame == "obj" or _is_nobody(view, d)):
            continue
        if d.attitude and d.speaker is not None and a.upos[d.speaker] == "PRON" and speech[d.head]:
            continue
        outer = around.get(d.head) if around.get(d.head) is not d else None
        performs = (
            d.speaker is not None
            and a.lower(d.speaker) in ("i", "we")
            and a.xpos[d.head] == "VBP"
            and a.upos[d.head] == "VERB"
        )
        if outer is not None and performs and not d.negated and d.frame != "decline":
            if outer.act == "assert" and act_of(view, d) != "assert":
                outer.act, outer.frame = act_of(view, d), "performed"
            continue
        kept.append(d)
    return kept


def _is_anothers(view: Clauses, draft: Draft, piece: Range, owners: dict[int, int]) -> bool:
    """Whether a piece of content is a quotation that another cue governs."""
    k = view.quotes.of_word[min(piece[0] + 1, piece[1] - 1)]
    if k < 0 or draft.frame == "quote" or view.quotes.of_word[draft.head] == k:
        return False
    quote = view.quotes.items[k]
    return quote.open <= piece[0] and piece[1] <= quote.outer[1] + 1 and owners.get(k, draft.head) != draft.head


def _place(draft: Draft) -> tuple[int, int]:
    firsts = [r[0] for r in (*draft.cue, *draft.content)]
    return min(firsts), draft.cue[0][0] if draft.cue else min(firsts)


def _in_slug(view: Clauses, draft: Draft) -> bool:
    """A paragraph in brackets is the desk's own note: *(Recasts with claim of responsibility)*."""
    a = view.analysis
    first, last = a.paragraphs[a.paragraph_of(draft.head)]
    return a.lower(first) in ("(", "[") and a.lower(last - 1) in (")", "]")


def _settle(view: Clauses, draft: Draft) -> None:
    """Trims and clips the content: no cue words, no rims, whole quotations."""
    kept: list[Range] = []
    for first, last in draft.content:
        piece = _trim(view, draft, first, last)
        if piece is not None:
            kept.append(piece)
    draft.content = sorted(set(kept))


def _trim(view: Clauses, draft: Draft, first: int, last: int) -> Range | None:
    a = view.analysis
    if draft.frame != "quote" or not _is_quote(view, first, last):
        first, last = _cut(view, draft, _after_dateline(view, first, last), last)
        last = _to_quote_end(view, draft, first, last)
    while first < last:
        lower = a.lower(first)
        if (
            lower in _RIM
            or (
                lower == "that"
                and draft.frame not in ("quote", "obj", "whole", "phrasal", "prep", "number")
                and not _is_subject(view, first, last)
            )
            or (lower in ("and", "but") and draft.frame != "quote")
        ):
            first += 1
            continue
        last_is_stop = (a.lower(last - 1) in ("but", "and") and a.upos[last - 1] == "CCONJ") or (
            a.lower(last - 1) in _RIM
            and not (a.lower(last - 1) in (".", ")") and _keeps_stop(view, draft, first, last))
        )
        if last_is_stop:
            last -= 1
            continue
        whole = _whole_quote(view, first, last)
        if whole is None:
            break
        first, last = whole
    return (first, last) if first < last and any(a.upos[w] != "PUNCT" for w in range(first, last)) else None


def _is_subject(view: Clauses, that: int, last: int) -> bool:
    """*said that was wrong*: the word is what is spoken of, not the one that leads the clause in."""
    a = view.analysis
    return that + 1 < last and a.upos[that + 1] in ("AUX", "VERB") and a.labels[that] != "mark"


def _keeps_stop(view: Clauses, draft: Draft, first: int, last: int) -> bool:
    """A full stop inside quotation marks belongs to the words; so does a bracket that opens inside."""
    a = view.analysis
    if a.lower(last - 1) == ")":
        return any(a.lower(w) == "(" for w in range(first, last))
    return draft.frame in ("quote", "implied", "colon") and _is_quote_end(view, last)


def _is_quote(view: Clauses, first: int, last: int) -> bool:
    return any(q.start == first and q.end == last for q in view.quotes.between(first - 1, last + 1))


def _is_quote_end(view: Clauses, last: int) -> bool:
    quote = view.quotes.at(last - 1)
    return quote is not None and quote.end == last


def _whole_quote(view: Clauses, first: int, last: int) -> Range | None:
    """The words inside, where one quotation's marks are the rims."""
    inner = next((q for q in view.quotes.items_at(first) if q.outer == (first, last)), None)
    return (inner.start, inner.end) if inner else None


def _to_quote_end(view: Clauses, draft: Draft, first: int, last: int) -> int:
    """A quotation that begins in the content is taken whole; one that the cue stands in is never left."""
    _low, _high = view.around(draft.head)
    for w in range(first, last):
        quote = view.quotes.at(w)
        if quote is not None and quote.open >= first and quote.outer[1] > last and quote.start > draft.head:
            return quote.outer[1] if not quote.runs_on else quote.end
    return last


def _cut(view: Clauses, draft: Draft, first: int, last: int) -> Range:
    """Cuts a content at a semicolon, at a coordinated clause with a cue and speaker of its own, at loose evidence."""
    a = view.analysis
    if first > draft.head or not draft.cue:
        for w in range(first, last):
            if view.quotes.of_word[w] != view.quotes.of_word[draft.head]:
                continue
            if a.lower(w) == ";" or (w > first and _is_verdict(view, w)):
                return first, w
            if view.odd_conjunct(w) is not None and view.cue(w) is not None and view.odd_conjunct(w) == draft.head:
                return first, _joint(view, w, first)
            if _own_cue(view, draft, w, first):
                return first, _joint(view, w, first)
    else:
        for w in range(last - 1, first, -1):
            if a.lower(w) == ";" and view.quotes.of_word[w] == view.quotes.of_word[draft.head]:
                return w + 1, last
    return first, last


def _is_verdict(view: Clauses, w: int) -> bool:
    """*..., a claim that the army denied*: what another says of the words, behind them."""
    a = view.analysis
    if (
        a.lower(w) not in (",", "\u2014", "\u2013", "--")
        or w + 3 >= len(a)
        or a.lower(w + 1) not in ("a", "an", "something", "the")
    ):
        return False
    noun = a.heads[w + 1] if a.upos[w + 1] == "DET" else w + 1
    if not w < noun <= w + 4 or (a.lemmas[noun] not in words.nouns() and a.lower(noun) != "something"):
        return False
    return any(a.labels[c].startswith("acl") and view.cue(c) is not None for c in a.children(noun))


def _after_dateline(view: Clauses, first: int, last: int) -> int:
    """*MANILA (Agency) - Floods ...*, *09:31 BREAKING: Blast ...*: the first word behind a dateline or time stamp."""
    a = view.analysis
    if first != a.paragraphs[a.paragraph_of(first)][0]:
        return first
    if a.upos[first] == "NUM" and ":" in a.word(first) and first + 2 < last:
        first += 1
    if not a.word(first).isupper() or a.ends[first] - a.starts[first] < 3:
        return first
    for w in range(first + 1, min(first + 18, last - 1)):
        if a.lower(w) in ("-", "\u2013", "\u2014", "--", ":") and a.starts[w] - a.ends[w - 1] + (a.lower(w) == ":") > 0:
            return w + 1
        if a.upos[w] in ("VERB", "AUX", "PRON"):
            return first
    return first


def _own_cue(view: Clauses, draft: Draft, w: int, first: int) -> bool:
    """A cue verb inside a content that begins a coordinated clause with a speaker of its own."""
    a = view.analysis
    cue = view.cue(w) if a.upos[w] == "VERB" else None
    if cue is None or cue.weak:
        return False
    if _surface_joint(view, w, first) is not None:
        return True
    if a.labels[w] != "conj" or a.heads[w] < first:
        return False
    subject = a.child(w, "nsubj")
    return (
        subject is not None
        and subject > first
        and view.can_speak(subject)
        and _joint(view, w, first) < w
        and _joint(view, w, first) > first
    )


def _surface_joint(view: Clauses, verb: int, first: int) -> int | None:
    """Where *, but a neighbour told ...* begins, by the surface: comma, conjunction, a noun phrase that can speak."""
    a = view.analysis
    if a.xpos[verb] not in ("VBD", "VBZ", "VBP", "VB") and not any(
        a.xpos[w] == "MD" for w in range(max(0, verb - 3), verb)
    ):
        return None
    w = verb - 1
    while (
        w > first + 1
        and verb - w <= 14
        and a.upos[w] in ("AUX", "ADV", "PART", "DET", "ADJ", "ADP", "NOUN", "PROPN", "PRON", "NUM")
    ):
        w -= 1
    joins = a.upos[w] == "CCONJ" or a.lower(w) in ("though", "although", "while", "whereas")
    if not joins or a.lower(w - 1) != "," or w <= first + 1 or w == verb - 1:
        return None
    nouns = [v for v in range(w + 1, verb) if a.upos[v] in ("NOUN", "PROPN", "PRON")]
    return w - 1 if any(view.can_speak(v) for v in nouns) else None


def _joint(view: Clauses, verb: int, first: int) -> int:
    """Where the coordinated clause of a verb begins, its conjunction and comma included."""
    a = view.analysis
    begin = _surface_joint(view, verb, first) or view.left[verb]
    while begin - 1 > first and a.lower(begin - 1) in ("and", "but", ",", "while"):
        begin -= 1
    return begin


# ------------------------------------------------------------------------------- quotations without a cue
def _add_free(view: Clauses, drafts: list[Draft], taken: set[int]) -> None:
    """Joins quotations of whole sentences to the statement that they go on with, or makes statements of them."""
    a = view.analysis
    covered = [False] * len(a)
    for d in drafts:
        for first, last in d.content:
            covered[first:last] = [True] * (last - first)
    owner = {k: d for d in drafts if d.frame == "quote" for k in _quotes_of(view, d)}
    carried = _Carried(view, drafts)
    for k in free_standing(view, taken, covered):
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
            continue
        else:
            draft = _carried(view, k, carried)
        if draft is not None:
            drafts.append(draft)
            carried.add(draft)
            owner[k] = draft


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
    return draft


def _is_nobody(view: Clauses, draft: Draft) -> bool:
    """*no one is suggesting ...* inside a statement: nobody's words."""
    a = view.analysis
    if draft.speaker is None:
        return False
    first = view.mention(draft.speaker)[0]
    return a.lower(first) in ("no", "nobody", "none")


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
