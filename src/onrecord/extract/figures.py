"""The figure reader: how many, how much, of what, and on whose word (``docs/figures.md``).

Sentence by sentence: quantity phrases, decoys out, outcome and unit, ellipsis from the figure before, then links.
All steps are token-based and linear in the text; a parse sharpens them and is not needed for them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

import msgspec

from onrecord.extract import figure_fate
from onrecord.extract.base import Found, Report
from onrecord.extract.figure_class import category_of, class_of_list
from onrecord.extract.figure_context import Beside, basis_of, realis_of, scope_of
from onrecord.extract.figure_decoys import Marks, decoy, marks_of
from onrecord.extract.figure_links import link, previous
from onrecord.extract.figure_lists import lists
from onrecord.extract.figure_phrases import quantities, share_moved
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_read import carried, settle, wanted
from onrecord.extract.figure_reading import Reading
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Number, Words, plain
from onrecord.language.analysis import Analysis
from onrecord.model.items import Category, Figure, Statement
from onrecord.model.spans import Spans, content_id

_CLOSERS = frozenset((",", ".", ";", "and", ""))
_SILENT = frozenset(("byline", "dateline"))


@dataclass(frozen=True, slots=True)
class FiguresReader:
    """Adds ``figures`` and the links between them (``includes``, ``revises``).

    Uses times, places and statements that were found before; without them scope and attribution stay open.
    """

    def read(self, report: Report, found: Found) -> Found:
        analysis = report.analysis
        if not len(analysis):
            return found
        words = Words.of(analysis)
        silent = [(s.span.start, s.span.end) for s in report.text.sections if s.kind in _SILENT]
        marks = marks_of(analysis, found.times, silent)
        countries = _countries(found)
        readings: list[Reading] = []
        for sentence in analysis.sentences:
            readings += _sentence(report, words, sentence, marks, countries, readings)
        beside = Beside(found)
        figures = [_figure(report, words, beside, r) for r in readings]
        figures = previous(words, readings, figures)
        links = link(words, readings, figures)
        return msgspec.structs.replace(found, figures=(*found.figures, *figures), links=(*found.links, *links))


def _countries(found: Found) -> tuple[str, ...]:
    """ISO codes of the countries of the story's places: the one named most often first (empty if none is), then all."""
    codes = [p.resolved.country for p in found.places if p.resolved is not None and p.resolved.country]
    counts = Counter(codes).most_common(2)
    tied = len(counts) == 2 and counts[0][1] == counts[1][1]
    return ("" if tied or not counts else str(counts[0][0]), *(str(c) for c in dict.fromkeys(codes)))


def _sentence(
    report: Report, words: Words, sentence: tuple[int, int], marks: Marks, countries: tuple[str, ...],
    earlier: list[Reading],
) -> list[Reading]:  # fmt: skip
    analysis = report.analysis
    if not any(_may_hold(words, k) for k in range(*sentence)):
        return []
    named = list(lists(words, sentence))
    kept: list[Quantity] = []
    label_end: int | None = None
    for q in quantities(analysis, words, sentence, countries):
        if any(a <= q.first < b for (a, b), _ in named):
            continue
        if decoy(analysis, words, q, marks, label_end):
            label_end = q.last if q.number.digits else None
            continue
        kept.append(q)
    kept = sorted([*kept, *(e for _, e in named if e is not None)], key=lambda q: (q.first, q.last))
    share_moved(words, kept)
    read: list[Reading] = []
    for n, q in enumerate(kept):
        before = kept[n - 1].end if n else sentence[0]
        following = next((k for k in islice(kept, n + 1, n + 4) if k.start >= q.end), None)
        after = following.start if following is not None else sentence[1]
        span = figure_fate.around(words, q, min(before, q.start), max(after, q.end))
        if not _one_more(words, q, kept[max(0, n - 4) : n]):
            continue
        seen = [*earlier[-24:], *(r for r in read[-8:] if wanted(analysis, words, r, earlier[-8:]))]
        read.append(settle(analysis, words, q, span, seen))
    kept_readings: list[Reading] = []
    for reading in carried(words, read):
        if wanted(analysis, words, reading, [*earlier[-8:], *kept_readings[-8:]]):
            kept_readings.append(reading)
    return kept_readings


def _one_more(words: Words, q: Quantity, before: list[Quantity]) -> bool:
    """Whether *a third* after two of a kind is one person more, no share; it is a figure if an outcome is laid to him.

    *killed two of the raiders and captured a third* is made a count of one; of *two volunteers …; a third said* it is
    told that nothing is to be read (False).
    """
    if q.number.kind != "share" or words.lower[q.first] != "a" or not q.number.value:
        return True
    counts = [b for b in before if b.kind == "count" and b.sentence == q.sentence]
    nth = round(100 / q.number.value)
    if any(b.number.value == nth - 1 for b in counts) and words.at(q.last) in function("be") | {"had", "has"}:
        one = Decimal(1)  # *two were killed and a third was hurt*
        q.number, q.kind, q.unit, q.unit_outcome = Number(q.first, q.last, one, one, one), "count", None, "count"
        return True
    if words.at(q.last) not in _CLOSERS or not counts:
        return True
    if figure_fate.word_outcome(words, q.start - 1, "obj", ("any", "person")) is not None:
        one = Decimal(1)
        q.number = Number(q.first, q.last, one, one, one)
        q.kind, q.unit, q.unit_outcome = "count", None, "count"
        return True
    return words.at(q.last) != "," or all(b.number.value != 2 for b in counts)


def _may_hold(words: Words, k: int) -> bool:
    word = words.lower[k]
    return word[0].isdigit() or word.isalpha() or not word.isascii() or "." in word


def _category(report: Report, words: Words, r: Reading) -> Category | None:
    """What is counted: by the words of the phrase, else as the figure that it continues or is a part of says."""
    q = r.quantity
    if q.listed:
        return Category(spans=(report.words(q.start, q.end),), class_=class_of_list(words, q.start, q.end))  # type: ignore[arg-type]
    own = category_of(report.analysis, words, report, q, r.fate, r.named)
    if own is not None and own.class_ is not None:
        return own
    bare = q.noun is None or words.lower[q.noun] in ("others", "other", "more", "another")
    for kin in (r.like, r.whole, r.source) if bare and r.named is None else (r.like,):
        if kin is None or kin.person is False or r.person is False:
            continue
        understood = _category(report, words, kin)
        if understood is not None and understood.class_ is not None and not understood.quoted:
            return Category(spans=own.spans if own is not None else (), class_=understood.class_)
    return own


def _public(category: Category | None) -> Category | None:
    """The category in the classes of the record format, which has none for workers, students and travellers."""
    if category is not None and category.class_ in function("civil"):
        return msgspec.structs.replace(category, class_="civilian")
    return category


def _of_whole(analysis: Analysis, beside: Beside, r: Reading) -> Statement | None:
    """The statement of the whole, where a part trails it: *the police put the dead at 19, among them two officers*."""
    whole = r.whole
    if whole is None or whole.quantity.sentence != r.quantity.sentence or whole.quantity.first > r.quantity.first:
        return None
    first, last = whole.quantity.first, whole.quantity.last
    return beside.innermost(analysis.starts[first], analysis.ends[last - 1])


def _figure(report: Report, words: Words, beside: Beside, r: Reading) -> Figure:
    analysis, q = report.analysis, r.quantity
    number: Spans = tuple(report.words(a, b) for a, b in q.parts)
    phrase: Spans = (report.words(q.start, q.end),)
    statement = beside.innermost(number[0].start, number[-1].end) or _of_whole(analysis, beside, r)
    bounds = q.bounds()
    basis = basis_of(words, q, r.around.left, r.outcome)
    toll = r.outcome in ("killed", "injured", "missing", "casualties", "infected") and basis in ("total", "revised")
    scope, as_of = scope_of(report, words, beside, q, toll)
    if toll and as_of is None and statement is not None:
        as_of = statement.said_on
    low, high = plain(bounds.low), plain(bounds.high)
    return Figure(
        id=content_id("fg", report.source.digest, (*number, *phrase), low, high, q.unit, r.outcome),
        phrase=phrase,
        number=number,
        low=low,
        high=high,
        value=plain(bounds.value),
        operator=bounds.operator,  # type: ignore[arg-type]
        unit=r.unit,
        category=_public(_category(report, words, r)),
        outcome=r.outcome,  # type: ignore[arg-type]
        basis=basis,
        realis=realis_of(analysis, words, q, r.fate, r.around, statement),
        scope=scope,
        as_of=as_of,
        attribution=statement.id if statement is not None else None,
        candidates=q.candidates,
    )
