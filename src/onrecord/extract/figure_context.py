"""What a quantity is worth and where it belongs: realis, basis, scope, as-of, the statement that holds it.

Rules: FIGURES sections 7, 8 and 12.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.extract import figure_tables as tables
from onrecord.extract.base import Found, Report
from onrecord.extract.figure_fate import HARM, PERSONAL, Around, Fate
from onrecord.extract.figure_measured import measured
from onrecord.extract.figure_outcome import anchor_of
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words
from onrecord.language.analysis import Analysis
from onrecord.model.items import FigureBasis, FigureRealis, Place, Scope, Statement, Time
from onrecord.model.spans import contains, width

_BAD = HARM | {"destroyed", "damaged"}
_BLOCK = 1024
_MAY = frozenset(("may", "might", "could"))
_WILL = frozenset(("will", "would", "shall", "'ll", "wo"))
_TIME_UNITS = function("time_unit")
_RUNNING = function("running")
_HELD = function("held")
_PLANNED = function("planned")
_CHAIN = (("denied", "deny"), ("feared", "fear"), ("ordered", "order"), ("projected", "project"), ("planned", "plan"))


class Beside:
    """What was found before, by blocks of the text, so that a look-up sees no more than its neighbourhood."""

    def __init__(self, found: Found) -> None:
        self._places: dict[int, list[Place]] = {}
        self._times: dict[int, list[Time]] = {}
        self._statements: dict[int, list[Statement]] = {}
        for place in found.places:
            self._places.setdefault(place.span.start // _BLOCK, []).append(place)
        for time in found.times:
            self._times.setdefault(time.span.start // _BLOCK, []).append(time)
        for statement in found.statements:
            if statement.attitude:
                continue
            blocks = {b for s in statement.content for b in range(s.start // _BLOCK, s.end // _BLOCK + 1)}
            for block in sorted(blocks):
                self._statements.setdefault(block, []).append(statement)

    def innermost(self, start: int, end: int) -> Statement | None:
        """The statement with the shortest content that holds the stretch."""
        holding = [s for s in self._statements.get(start // _BLOCK, ()) if contains(s.content, start, end)]
        return min(holding, key=lambda s: (width(s.content), s.id), default=None)

    def places(self, start: int, end: int) -> list[Place]:
        """The places that begin in the stretch."""
        near = (p for b in range(start // _BLOCK, end // _BLOCK + 1) for p in self._places.get(b, ()))
        return [p for p in near if start <= p.span.start < end]

    def times(self, start: int, end: int) -> list[Time]:
        """The times that begin in the stretch."""
        near = (t for b in range(start // _BLOCK, end // _BLOCK + 1) for t in self._times.get(b, ()))
        return [t for t in near if start <= t.span.start < end]


def realis_of(
    analysis: Analysis, words: Words, q: Quantity, fate: Fate, span: Around, statement: Statement | None
) -> FigureRealis:
    """Whether the number is said to be so, feared, foreseen, planned, ordered, denied or supposed."""
    if q.inner:
        return "actual"
    if words.at(q.start - 1) == "not" and ("but" in words.lower[q.end : q.end + 2] or words.at(q.start - 2) == ","):
        return "denied"
    chain = _chain(analysis, words, q, fate)
    for realis, kind in _CHAIN:
        if any(stem in tables.verbs(kind) for k in chain for stem in tables.stems(words.lower[k])):
            if kind == "deny" and (q.number.kind == "none" or not _denied(analysis, words, q, chain, fate)):
                continue
            if kind == "plan" and (fate.outcome not in _PLANNED or q.kind == "money"):
                continue
            return realis  # type: ignore[return-value]
    if (
        statement is not None
        and statement.act in ("deny", "reject")
        and q.number.kind != "none"
        and not statement.negated
        and q.number.kind != "times"
        and words.at(q.end - 1) != "times"
        and _denied(analysis, words, q, chain, fate)
    ):
        return "denied"
    if statement is not None and statement.act == "predict":
        return "projected"
    verbs = [
        k for k in chain if analysis.upos[k] in ("VERB", "AUX", "ADJ") or analysis.child(k, "aux", "cop") is not None
    ]
    for k in verbs[:2]:
        for child in analysis.children(k):
            if words.lower[child] == "if" and analysis.labels[child] == "mark":
                return "hypothetical"
    loose = q.kind != "count" or (fate.outcome == "count" and not fate.told)
    if loose and verbs and not _central(analysis, q, verbs[0]):
        return "actual"
    modal = _modal(analysis, words, q, verbs[:1], span)
    if modal in _MAY and fate.outcome not in _BAD and _perfect(words, q, verbs[:1]):
        return "actual"
    if modal == "could" and q.kind == "count" and q.operator == "exact" and fate.outcome not in _BAD:
        return "actual"
    if modal in _MAY and not (modal == "may" and q.operator == "at_most" and q.kind != "count"):
        return "feared" if fate.outcome in _BAD else "projected"
    if modal in _WILL:
        return "planned" if fate.outcome in _PLANNED or fate.outcome == "detained" else "projected"
    doubt = tables.verbs("doubt")
    if words.at(q.start - 1) in doubt or words.lower[q.start] in doubt:
        return "feared"
    return "actual"


def _denied(analysis: Analysis, words: Words, q: Quantity, chain: list[int], fate: Fate) -> bool:
    """Whether what is denied is that so many were …, and not a thing that has a number (*dismissed 14 complaints*)."""
    verbs = tables.verbs("deny")
    deny = next((n for n, k in enumerate(chain) if not verbs.isdisjoint(tables.stems(words.lower[k]))), None)
    if fate.told and q.kind == "count":
        return True
    if deny is None:
        return q.kind == "count"
    return any(analysis.labels[k].split(":")[0] in ("ccomp", "xcomp", "acl", "csubj") for k in chain[:deny])


def _chain(analysis: Analysis, words: Words, q: Quantity, fate: Fate) -> list[int]:
    """The words that govern the quantity, from its verb to the root of its sentence, over complements alone."""
    at = fate.word if fate.word is not None and q.sentence[0] <= fate.word < q.sentence[1] else q.first
    chain, k = ([at] if not q.start <= at < q.end else []), at
    for _ in range(12):
        head, label = analysis.heads[k], analysis.labels[k].split(":")[0]
        joined = (
            label == "conj" and analysis.upos[k] not in ("VERB", "AUX") and analysis.upos[head] not in ("VERB", "AUX")
        )
        if head < 0 or (label in ("conj", "parataxis", "advcl", "dep") and not joined):
            break
        if label == "acl" and analysis.upos[head] not in ("NOUN",):
            break
        chain.append(head)
        k = head
    return chain


def _perfect(words: Words, q: Quantity, verbs: list[int]) -> bool:
    """*may have been*: doubt about what was, not a view of what will be."""
    at = verbs[0] if verbs else q.start
    near = words.lower[max(q.sentence[0], at - 4) : at + 1]
    return any(a in _MAY and b == "have" for a, b in pairwise(near))


def _central(analysis: Analysis, q: Quantity, verb: int) -> bool:
    """Whether the counted is subject or object of the verb itself, not something said by the way."""
    at = anchor_of(analysis, q)
    while q.start <= analysis.heads[at] < q.end and analysis.heads[at] != at:
        at = analysis.heads[at]
    if at == verb:
        return True  # *losses could top $200,000*: the verb is the operator
    return analysis.heads[at] == verb and analysis.labels[at].split(":")[0] in (
        "nsubj",
        "obj",
        "obl",
        "xcomp",
        "advmod",
    )


def _modal(analysis: Analysis, words: Words, q: Quantity, verbs: list[int], span: Around) -> str:
    for k in verbs:
        for child in analysis.children(k):
            if words.lower[child] in _MAY | _WILL and analysis.labels[child].split(":")[0] == "aux":
                return words.lower[child]
        if analysis.children(k):
            return ""
    if any(h >= 0 for h in analysis.heads[q.reach(8) : q.end]):
        return ""
    near = (*range(q.end, min(q.end + 3, span.right)), *range(q.start - 1, max(span.left, q.start - 4) - 1, -1))
    return next((words.lower[k] for k in near if words.lower[k] in _MAY | _WILL), "")


def basis_of(words: Words, q: Quantity, left: int, outcome: str) -> FigureBasis:
    """Total unless the words say new, rate, revised or change."""
    if q.per in _TIME_UNITS or (q.per and q.kind == "measure"):
        return "rate"
    if q.kind == "multiple" or is_change(words, q, left):
        return "change"
    if q.new:
        return "new"
    moved = measured(words, q, q.reach(14))
    if moved is not None and moved[0] == "revise" and words.at(q.start - 1) in ("to", "at"):
        framed = any(words.lower[k] in function("frame") for k in range(q.reach(20), q.start))
        if q.kind in ("count", "money") and (outcome in PERSONAL or framed):
            return "revised"
    return "total"


def is_change(words: Words, q: Quantity, left: int) -> bool:
    """*rose by 31*, *fell 9 per cent*, *a 9 per cent rise*, *up 4 %*; not *rose to 31*."""
    before = words.at(q.start - 1)
    rising = any(s in tables.verbs("up") | tables.verbs("down") for s in tables.stems(before))
    if before in ("to", "at", "of", "from") or (words.at(q.start - 2) == "to" and not rising):
        return False
    noun = tables.verbs("change_noun")
    if q.kind == "percent" and (words.at(q.end) in noun or words.at(q.end + 1) in noun) and words.at(q.end) != "of":
        return True
    moved = measured(words, q, left)
    if moved is None or moved[0] not in ("up", "down", "revise"):
        makes = "make" in tables.stems(words.at(q.start - 2))  # *they make up 40 percent*
        return before in ("up", "down") and q.kind == "percent" and not makes
    if before == "by" or words.at(q.first - 1) == "by":
        return True
    if q.kind == "money" and moved[0] in ("up", "down") and q.start - moved[1] == 1:
        return function("sum_moved").isdisjoint(tables.stems(words.lower[moved[1]]))  # *lost $3 million* is a sum
    between = words.lower[moved[1] + 1 : q.start]
    return q.kind == "percent" and len(between) <= 4 and not q.moved_from and not {",", "whose"} & set(between)


def scope_of(report: Report, words: Words, beside: Beside, q: Quantity, toll: bool) -> tuple[Scope, str | None]:
    """Place and time in the sentence of the quantity, and the time id as of which a toll held."""
    analysis = report.analysis
    first, last = q.reach(60), min(q.end + 60, q.sentence[1])
    a, b = analysis.starts[first], analysis.ends[last - 1]
    here = analysis.starts[q.first]
    located = (p for p in beside.places(a, b) if p.role == "location")
    places = [p for p in located if not (p.span.text.isupper() and len(p.span.text) > 3)]  # no datelines
    place = min(places, key=lambda p: (abs(p.span.start - here), p.span.start), default=None)
    times = [t for t in beside.times(a, b) if t.type != "SET"]
    times = [
        t for t in times if not (t.span.start < analysis.ends[q.end - 1] and analysis.starts[q.start] < t.span.end)
    ]
    as_of: Time | None = None
    over: Time | None = None
    for time in sorted(times, key=lambda t: (abs(t.span.start - here), t.span.start)):
        first, _ = analysis.words_in(time.span.start, time.span.end)
        before = words.at(first - 1)
        if before in _RUNNING or time.type == "DURATION":
            over = over or time
        elif time.type in ("DATE", "TIME") and (toll or before in _HELD):
            if toll or before in ("by", "of", "until"):
                if not (time.value or "").endswith("_REF"):  # *earlier* names no day at which a count held
                    as_of = as_of or time
            else:
                over = over or time
        elif time.type in ("DATE", "TIME"):
            over = over or time
    return Scope(place=place.id if place else None, time=over.id if over else None), as_of.id if as_of else None
