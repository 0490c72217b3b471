"""What stands around a word of a report, found once, so that an event costs no look at all there is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeVar

from onrecord.extract.base import Found, Report
from onrecord.extract.event_lexicon import case_of
from onrecord.extract.event_scene import counted_back
from onrecord.extract.place_find import dateline
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import Actor, Figure, Place, Statement, Time
from onrecord.model.spans import Span, width

T = TypeVar("T", Time, Place)
BLOCK = 512
"""Code points a block; statements are looked up by the blocks that their contents touch."""


class Nearby:
    """The found items of a report by sentence, word or block."""

    def __init__(self, report: Report, found: Found) -> None:
        self.report = report
        analysis = report.analysis
        heads = _headers(report)
        dated = [t for t in found.times if t.type in ("DATE", "TIME") and t.value and not t.value.endswith("_REF")
                 and not _is_limit(report, t) and not any(a <= t.span.start < b for a, b in heads)]  # fmt: skip
        located = [p for p in found.places if p.role == "location" and p.form != "demonym"
                   and not any(a <= p.span.start < b for a, b in heads)]  # fmt: skip
        self._times = _by_sentence(analysis, dated)
        self._places = _by_sentence(analysis, located)
        self._stamps = _stamps(report, dated)
        self._counted = _Counted(report, found.figures)
        self._mentions: dict[int, list[tuple[int, int, int, Actor]]] = {}
        for actor in found.actors:
            for m in actor.mentions:
                for w in range(*analysis.words_in(m.start, min(m.end, m.start + 200))):
                    self._mentions.setdefault(w, []).append((m.end - m.start, m.start, m.end, actor))
        self._statements: dict[int, list[Statement]] = {}
        for statement in found.statements:
            blocks = {b for c in statement.content for b in range(c.start // BLOCK, c.end // BLOCK + 1)}
            for b in () if statement.attitude else sorted(blocks):
                self._statements.setdefault(b, []).append(statement)
        self._denials = frozenset(s.id for s in found.statements if s.act in ("deny", "reject") and not s.negated)
        self._withdrawn = frozenset(link.to for link in found.links if link.relation == "retracts")

    def statement(self, start: int, end: int) -> Statement | None:
        """The statement with the shortest content that holds the stretch; attitudes say nothing and are left out."""
        near = self._statements.get(start // BLOCK, ())
        holding = [s for s in near if any(c.start <= start and end <= c.end for c in s.content)]
        return min(holding, key=lambda s: (width(s.content), s.id), default=None)

    def is_withdrawn(self, statement: Statement | None) -> bool:
        """Whether its own speaker takes a statement back."""
        return statement is not None and statement.id in self._withdrawn

    def is_nested_in_denial(self, statement: Statement | None) -> bool:
        """Whether somebody denies what the statement says (*denied reports that …*)."""
        return statement is not None and statement.nested_in in self._denials

    def actor(self, word: int, room: int) -> Actor | None:
        """The actor with the shortest mention, of at most ``room`` code points, that holds the word."""
        start, end = self.report.analysis.starts[word], self.report.analysis.ends[word]
        holding = [m for m in self._mentions.get(word, ()) if m[1] <= start and end <= m[2] and m[0] <= room]
        return min(holding, key=lambda m: m[0])[3] if holding else None

    def time(self, i: int, told: bool = True) -> Time | None:
        """The dated time nearest to a trigger: below it, in its clause, in the clause that lends, or the stamp."""
        apart = _is_apart(self.report.analysis, i)
        return self._nearest(self._times, i, outside=not apart) or (self._stamp(i) if told else None)

    def counted_back(self, i: int) -> str | None:
        """The day of a trigger that a clause before it counts from (*two days after a ferry sank*)."""
        return counted_back(self.report.analysis, i, self._times.get(self.report.analysis.sentence_of(i), ()))

    def place(self, i: int) -> Place | None:
        """The location nearest to a trigger: below it, in its clause, or in the clause that lends to it."""
        return self._nearest(self._places, i, lent=not _has_own_subject(self.report.analysis, i))

    def figures(self, i: int, spans: Sequence[Span]) -> list[Figure]:
        """The figures that count an event's participants or stand right below its trigger, in their order."""
        return self._counted.of(self.report, i, spans)

    def _nearest(
        self, items: dict[int, list[tuple[int, T]]], i: int, lent: bool = True, outside: bool = True
    ) -> T | None:
        analysis = self.report.analysis
        here = items.get(analysis.sentence_of(i), ())
        if not here:
            return None
        roots = [i, _clause(analysis, i), _first_conjunct(analysis, i) if lent else None] if outside else [i]
        for root in (r for r in roots if r is not None):
            inside = set(analysis.subtree(root))
            near = [(_is_plain(t), abs(w - i), t.span.start, t) for w, t in here
                    if w in inside and (w == i or _reaches(analysis, w, root, i))]  # fmt: skip
            if near:
                near.sort(key=lambda n: n[:3])
                best = near[0][3]
                return next((t for *_, t in near if _is_narrower(t, best)), best)
        return None

    def _stamp(self, i: int) -> Time | None:
        """What a clause of a live entry tells as done, without a date, is of the day of its stamp."""
        analysis = self.report.analysis
        label, head = analysis.labels[i].split(":")[0], analysis.heads[i]
        carried = label in ("nsubj", "obj") and head >= 0 and analysis.upos[head] == "VERB"  # *a truce has begun*
        if not carried and (analysis.upos[i] != "VERB" or label in ("amod", "acl")):
            return None
        return next((t for a, b, t in self._stamps if a <= analysis.starts[i] < b), None)


_LIMITS = frozenset({"until", "till", "before"})


def _is_limit(report: Report, time: Time) -> bool:
    """*Until Monday*: when it ends, not when it is."""
    word, _ = report.analysis.words_in(time.span.start, time.span.end)
    return report.analysis.lower(max(word - 1, 0)) in _LIMITS or report.analysis.lower(word) in _LIMITS


def _headers(report: Report) -> list[tuple[int, int]]:
    """Bylines and datelines: where and when was written, not what happened."""
    analysis = report.analysis
    found = [(x.span.start, x.span.end) for x in report.text.sections if x.kind in ("dateline", "byline")]
    for first, last in analysis.paragraphs:
        match = dateline(analysis.content, analysis.starts[first], analysis.ends[last - 1]) if last > first else None
        if match:
            found.append(match.span())
    return found


def _by_sentence(analysis: Analysis, items: Iterable[T]) -> dict[int, list[tuple[int, T]]]:
    found: dict[int, list[tuple[int, T]]] = {}
    for item in items:
        word = head_word(analysis, item.span)
        if word < len(analysis):
            found.setdefault(analysis.sentence_of(word), []).append((word, item))
    return found


def _stamps(report: Report, dated: Sequence[Time]) -> list[tuple[int, int, Time]]:
    found = []
    for section in report.text.sections:
        if section.kind == "live_entry":
            inside = [t for t in dated for h in section.heading if h.start <= t.span.start < h.end]
            found += [(section.span.start, section.span.end, inside[0])] if inside else []
    return found


def _clause(analysis: Analysis, i: int) -> int:
    """The head of the clause that a trigger stands in: the nearest finite verb above it."""
    node = i
    for _ in range(6):
        if analysis.upos[node] in ("VERB", "AUX") and analysis.labels[node] not in ("acl", "amod", "xcomp"):
            break
        head = analysis.heads[node]
        if head < 0:
            break
        node = head
    return node


def _first_conjunct(analysis: Analysis, i: int) -> int | None:
    """The head of the clause that a coordinated clause leans on: what dates and places it holds hold for the second."""
    for node in (i, *analysis.ancestors(i)):
        if analysis.labels[node] in ("conj", "parataxis", "advcl", "acl:relcl"):
            return _clause(analysis, analysis.heads[node])
    return None


def _is_narrower(item: Time | Place, other: Time | Place) -> bool:
    """Whether a place lies in the country that another is (*Kenya's port of Mombasa*)."""
    if not (isinstance(item, Place) and isinstance(other, Place)) or not (item.resolved and other.resolved):
        return False
    inner, outer = item.resolved, other.resolved
    return outer.kind == "country" and inner.kind != "country" and inner.country == outer.country


def _is_plain(item: Time | Place) -> bool:
    """A place without a name (*the station*): one with a name in the same clause says more."""
    return isinstance(item, Place) and item.form == "description"


def _is_apart(analysis: Analysis, i: int) -> bool:
    """Whether a noun's happening has a time of its own: the clause is about it (*protests over the death*, *an inquiry
    into the blast*), or its verb only speaks of it (*condemned the killing on Friday*)."""
    if analysis.upos[i] not in ("NOUN", "PROPN"):
        return False
    words = word_sets("event_realis.tsv")
    node = i
    for _ in range(4):
        head, label = analysis.heads[node], analysis.labels[node].split(":")[0]
        if head < 0 or analysis.upos[node] == "VERB":
            return False
        case = case_of(analysis, node) if analysis.lemmas[node].lower() not in words["stretches"] else None
        into_verb = case == "into" and analysis.upos[head] == "VERB"  # *turned into a riot*
        if label in ("nmod", "obl") and case in words["apart"] and not into_verb:
            return True
        if label in ("obj", "nsubj") and analysis.lemmas[head].lower() in words["recounting"]:
            return label == "obj" or analysis.labels[node] == "nsubj:pass"
        node = head
    return False


def _has_own_subject(analysis: Analysis, i: int) -> bool:
    """Whether the trigger's clause is a second one with a subject of its own (*… and the union threatened*)."""
    head = _clause(analysis, i)
    own = any(analysis.labels[c].startswith("nsubj") for c in analysis.children(head))
    return own and analysis.labels[head] in ("conj", "parataxis")


def _reaches(analysis: Analysis, word: int, root: int, trigger: int) -> bool:
    """Whether a time or place says something of the clause of ``root``.

    It does not within a clause of its own below (*drivers, who left on Monday*), but for what happened at the same
    time (*when the roof fell in on Friday*), nor as an attribute of a noun that is not the trigger (*the 2031 bond*).
    """
    node = word
    for _ in range(24):
        if node in (root, trigger):
            return True
        head, label = analysis.heads[node], analysis.labels[node]
        if head < 0:
            return False
        base = label.split(":")[0]
        if node == word and analysis.upos[node] == "NUM" and base in ("nummod", "compound") and head != trigger:
            return False
        if label in ("acl:relcl", "parataxis", "ccomp", "acl") and trigger not in analysis.subtree(node):
            return False
        if base == "advcl" and trigger not in analysis.subtree(node) and not _is_same_time(analysis, node):
            return False
        node = head
    return False


def _is_same_time(analysis: Analysis, node: int) -> bool:
    marks = {analysis.lower(c) for c in analysis.children(node) if analysis.labels[c] in ("mark", "advmod")}
    past = analysis.xpos[node] in ("VBD", "VBN", "VBG")
    return past and (bool(marks & {"when", "as", "while"}) or analysis.xpos[node] == "VBG")


def head_word(analysis: Analysis, span: Span) -> int:
    """The word of a span whose head lies outside it."""
    first, last = analysis.words_in(span.start, span.end)
    for w in range(first, last):
        if not first <= analysis.heads[w] < last:
            return w
    return first


class _Counted:
    """The figures of a report by the place of their numbers, so that an event costs no look at all of them."""

    def __init__(self, report: Report, figures: Sequence[Figure]) -> None:
        self._figures = figures
        self._numbers = sorted((n.start, n.end, k) for k, f in enumerate(figures) for n in f.number)
        self._starts = [start for start, _, _ in self._numbers]
        self._by_word: dict[int, list[int]] = {}
        for k, figure in enumerate(figures):
            for number in figure.number:
                self._by_word.setdefault(head_word(report.analysis, number), []).append(k)

    def of(self, report: Report, i: int, spans: Sequence[Span]) -> list[Figure]:
        """The figures that count an event's participants or stand right below its trigger, in their order."""
        analysis = report.analysis
        hit = set[int]()
        for c in analysis.children(i):
            if analysis.labels[c].split(":")[0] in ("nummod", "nsubj", "obj", "obl"):
                hit.update(self._by_word.get(c, ()))
        for span in spans:
            inside = self._numbers[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
            hit.update(k for _, end, k in inside if end <= span.end)
        return [self._figures[k] for k in sorted(hit)]
