"""Quotations: which marks belong together, in every style, paragraph by paragraph, in linear time.

Straight and curly, single and double, guillemets, low-high marks and doubled single marks.
A mark that never closes is a problem, and its quotation ends nowhere: no quotation is stretched over paragraphs by a
missing mark.
The one exception is the printer's habit: each paragraph of a long quotation opens with a mark and only the last closes.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from onrecord.language.analysis import Analysis

_PAIRS: dict[str, tuple[str, ...]] = {
    "\u201c": ("\u201d",),
    "\u201e": ("\u201d", "\u201c"),
    "\u00ab": ("\u00bb",),
    "\u2039": ("\u203a",),
    "<<": (">>",),
    "\u2018": ("\u2019",),
    "\u201a": ("\u2018", "\u2019"),
    "``": ("''",),
    "\u2018\u2018": ("\u2019\u2019", "''"),
    '"': ('"',),
    "''": ("''",),
    "'": ("'",),
    "\u2019\u2019": ("\u2019\u2019",),
}
_STRAIGHT = ('"', "''", "'", "\u2019\u2019")
_MARKS = frozenset(_PAIRS) | {c for closing in _PAIRS.values() for c in closing}
_SINGLE = ("'", "\u2018", "\u2019", "\u201a")
_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: words ``start`` to ``end`` (half open) between the marks, which are words themselves.

    ``open`` is the word of the opening mark.
    ``level`` counts the quotations around it; ``parent`` is the index of the innermost one, or -1.
    ``runs_on``: no closing mark here, the next paragraph opens with one and goes on.
    ``single``: between single marks.
    """

    start: int
    end: int
    open: int
    level: int
    parent: int = -1
    runs_on: bool = False
    single: bool = False

    @property
    def outer(self) -> tuple[int, int]:
        """The range with its marks."""
        return self.open, self.end if self.runs_on else self.end + 1


@dataclass(frozen=True, slots=True)
class Quotes:
    """All quotations of a text by their start, the innermost one of every word (-1: none), and marks left alone."""

    items: tuple[Quote, ...]
    of_word: tuple[int, ...]
    unclosed: tuple[int, ...]
    opens: tuple[int, ...]
    closes: frozenset[int] = frozenset()

    def at(self, word: int) -> Quote | None:
        """The innermost quotation that holds the word (a mark stands outside its own)."""
        k = self.of_word[word]
        return self.items[k] if k >= 0 else None

    def items_at(self, word: int) -> tuple[Quote, ...]:
        """The quotation that opens at the word, if one does."""
        k = bisect_left(self.opens, word)
        return self.items[k : k + 1] if k < len(self.opens) and self.opens[k] == word else ()

    def between(self, start: int, end: int) -> tuple[Quote, ...]:
        """The quotations whose marks lie in the word range, whatever their level."""
        first, last = bisect_left(self.opens, start), bisect_left(self.opens, end)
        return tuple(q for q in self.items[first:last] if q.outer[1] <= end)


@dataclass(slots=True)
class _Open:
    word: int
    closes: tuple[str, ...]
    single: bool


def find_quotes(analysis: Analysis) -> Quotes:
    """All quotations of the text."""
    pairs: list[tuple[int, int, bool, bool]] = []
    alone: list[int] = []
    for number, (first, last) in enumerate(analysis.paragraphs):
        found, left = _pair(analysis, first, last)
        pairs.extend((o, c, False, s) for o, c, s in found)
        for opened in left:
            if number + 1 < len(analysis.paragraphs) and _goes_on(
                analysis, opened.word, analysis.paragraphs[number + 1]
            ):
                pairs.append((opened.word, last, True, opened.single))
            else:
                alone.append(opened.word)
    return _nest(pairs, len(analysis), alone)


def _goes_on(analysis: Analysis, mark: int, following: tuple[int, int]) -> bool:
    return following[0] < following[1] and analysis.word(following[0]) == analysis.word(mark)


def _pair(analysis: Analysis, first: int, last: int) -> tuple[list[tuple[int, int, bool]], list[_Open]]:
    """Closed pairs (open, close, single) of one paragraph and the marks that stay open."""
    marks = [i for i in range(first, last) if analysis.word(i) in _MARKS]
    closers = [i for i in marks if analysis.word(i) in ("'", "\u2019") and _may_close(analysis, i, first, last)]
    curly = max((i for i in marks if analysis.word(i) == "\u201d"), default=-1)
    stack: list[_Open] = []
    pairs: list[tuple[int, int, bool]] = []
    left: list[_Open] = []
    for i in marks:
        word = analysis.word(i)
        match = next((k for k in range(len(stack) - 1, -1, -1) if word in stack[k].closes), None)
        if match is None and stack and _is_other_style(analysis, stack[-1].word, i, curly):
            match = len(stack) - 1
        closes = match is not None and _may_close(analysis, i, first, last)
        if closes and word in _SINGLE and _is_possessive(analysis, i, stack, closers):
            continue
        reopens = word in _STRAIGHT and match != len(stack) - 1 and _may_open(analysis, i, first, last)
        if closes and not reopens:
            assert match is not None
            left.extend(o for o in stack[match + 1 :] if not o.single)
            pairs.append((stack[match].word, i, stack[match].single))
            del stack[match:]
        elif len(stack) < _MAX_DEPTH and _may_open(analysis, i, first, last):
            if word in ("'", "\u2018") and not (closers and closers[-1] > i):
                continue
            if word in _PAIRS:
                stack.append(_Open(i, _PAIRS[word], word in _SINGLE))
    left.extend(o for o in stack if not o.single or o.word == first)
    return pairs, left


def _is_other_style(analysis: Analysis, opened: int, i: int, curly: int) -> bool:
    """Whether a curly mark is closed by a straight one, or the other way round, as careless copy has it.

    ``curly`` is the last curly closing mark of the paragraph: where one is to come, a straight mark closes nothing.
    """
    pair = analysis.word(opened), analysis.word(i)
    sticks = i > opened + 1 and analysis.ends[i - 1] == analysis.starts[i]
    return sticks and (pair == ('"', "\u201d") or (pair == ("\u201c", '"') and curly < i))


def _may_close(analysis: Analysis, i: int, first: int, last: int) -> bool:
    """Text goes on right before the mark, and none sticks to it from behind."""
    if i == first:
        return False
    glued_before = analysis.ends[i - 1] == analysis.starts[i]
    nxt = analysis.content[analysis.ends[i] : analysis.ends[i] + 1]
    return (glued_before or analysis.word(i) not in ("'", "\u2019")) and not (nxt.isalnum() and glued_before)


def _may_open(analysis: Analysis, i: int, first: int, last: int) -> bool:
    """Something follows in the paragraph, and no letter sticks to the mark from before."""
    if i + 1 >= last:
        return False
    before = analysis.content[analysis.starts[i] - 1 : analysis.starts[i]] if analysis.starts[i] else ""
    glued_after = analysis.ends[i] == analysis.starts[i + 1]
    if analysis.word(i) in _PAIRS and analysis.word(i) not in ("\u2018", "\u201a"):
        return True
    return glued_after and not before.isalnum()


def _is_possessive(analysis: Analysis, i: int, stack: list[_Open], closers: list[int]) -> bool:
    """``the miners' strike'``: an s before, a word after, and a later mark that can close instead."""
    if not analysis.lower(i - 1).endswith("s") or not closers or closers[-1] <= i:
        return False
    return (
        i + 1 < len(analysis)
        and analysis.upos[i + 1] in ("NOUN", "ADJ", "PROPN")
        and analysis.starts[i + 1] > analysis.ends[i]
    )


def _nest(pairs: list[tuple[int, int, bool, bool]], size: int, alone: list[int]) -> Quotes:
    """Levels and parents, and the innermost quotation of every word."""
    items: list[Quote] = []
    of_word = [-1] * size
    around: list[int] = []
    for opened, close, runs_on, single in sorted(pairs, key=lambda p: (p[0], -p[1])):
        if close <= opened + 1:
            continue
        while around and items[around[-1]].end <= opened:
            around.pop()
        items.append(Quote(opened + 1, close, opened, len(around), around[-1] if around else -1, runs_on, single))
        around.append(len(items) - 1)
    # outer quotations come first, so inner ones overwrite; the depth is bounded, so this stays linear
    for k, q in enumerate(items):
        for w in range(q.start, q.end):
            of_word[w] = k
    return Quotes(
        tuple(items),
        tuple(of_word),
        tuple(sorted(alone)),
        tuple(q.open for q in items),
        frozenset(q.end for q in items),
    )
