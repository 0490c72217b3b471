"""What the language stage knows of a text: parallel arrays over its words.

An analysis is working state.
It is never stored, so plain slotted dataclasses do; what a record keeps is drawn from it by the readers in ``extract``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.language.second import SecondLook

Range = tuple[int, int]
"""A half-open stretch of word indices."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name: words ``start`` to ``end`` (half open), its type, and the model's score (0 to 1).

    Types: ``PERSON ORG LOC FAC NORP DATE MONEY PRODUCT MISC``.
    """

    start: int
    end: int
    type: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Attribution:
    """What the model reads as *who said what*: word ranges of a cue and of the source and content laid to it.

    Ranges follow the record format, not the training corpus: no quotation marks at the rims of a content.
    ``source`` may be empty; ``score`` is that of the cue (0 to 1).
    ``attitude`` is true for wishes, plans and support, which are no speech.
    """

    cue: tuple[Range, ...]
    source: tuple[Range, ...]
    content: tuple[Range, ...]
    score: float = 1.0
    attitude: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """Parallel arrays, one entry a word; offsets are half-open code points of ``content``.

    ``heads`` holds word indices of the whole text, -1 for a root; no arc leaves its sentence.
    ``labels`` are Universal Dependencies relations with subtypes (``nsubj:pass``).
    ``feats`` are UD features joined by ``|`` or ``""``.
    ``sentences`` and ``paragraphs`` are word ranges that cover all words in order; no sentence crosses a paragraph.
    ``second`` answers what is asked beyond that (who is who, what a statement does); None where no model can.
    """

    content: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    sentences: tuple[Range, ...]
    paragraphs: tuple[Range, ...]
    names: tuple[Name, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    second: SecondLook | None = field(default=None, repr=False, compare=False)
    _children: list[tuple[int, ...]] = field(default_factory=list, repr=False, compare=False)
    _sentence_starts: list[int] = field(default_factory=list, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def chains(self) -> tuple[tuple[Range, ...], ...]:
        """Mentions of one thing together, in reading order, lone ones too; empty without a model of them."""
        return () if self.second is None else self.second.chains

    def word(self, i: int) -> str:
        """The word as it stands."""
        return self.content[self.starts[i] : self.ends[i]]

    def lower(self, i: int) -> str:
        """The word in lower case, curly apostrophes made straight."""
        return self.content[self.starts[i] : self.ends[i]].lower().replace("\u2019", "'")

    def phrase(self, start: int, end: int) -> str:
        """The text from word ``start`` up to the end of word ``end - 1``."""
        return self.content[self.starts[start] : self.ends[end - 1]] if end > start else ""

    def children(self, i: int) -> tuple[int, ...]:
        """The words whose head is ``i``, in text order."""
        if not self._children:
            table: list[list[int]] = [[] for _ in self.starts]
            for child, head in enumerate(self.heads):
                if head >= 0:
                    table[head].append(child)
            self._children.extend(tuple(c) for c in table)
        return self._children[i]

    def subtree(self, i: int) -> tuple[int, ...]:
        """``i`` and all words below it, in text order."""
        found, stack = [], [i]
        while stack:
            j = stack.pop()
            found.append(j)
            stack.extend(self.children(j))
        return tuple(sorted(found))

    def child(self, i: int, *labels: str) -> int | None:
        """The first child whose relation (subtype left out, unless named) is one of ``labels``."""
        for c in self.children(i):
            if self.labels[c] in labels or self.labels[c].split(":")[0] in labels:
                return c
        return None

    def sentence_of(self, i: int) -> int:
        """The index of the sentence that holds word ``i``."""
        if not self._sentence_starts:
            self._sentence_starts.extend(s for s, _ in self.sentences)
        return bisect_right(self._sentence_starts, i) - 1

    def paragraph_of(self, i: int) -> int:
        """The index of the paragraph that holds word ``i``."""
        return bisect_right(self.paragraphs, (i, len(self.starts) + 1)) - 1

    def words_in(self, start: int, end: int) -> Range:
        """The words that lie wholly or partly between two code-point offsets."""
        first = bisect_right(self.ends, start)
        last = first
        while last < len(self.starts) and self.starts[last] < end:
            last += 1
        return first, last

    def ancestors(self, i: int) -> Iterator[int]:
        """The head of ``i``, its head, and so on up to the root."""
        seen = 0
        while (i := self.heads[i]) >= 0 and seen < 500:
            seen += 1
            yield i
