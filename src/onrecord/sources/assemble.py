"""From chosen blocks to a text: one string, its parts, its paragraphs, and the map back to the page."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.model.source import SectionKind, Text
from onrecord.sources.chooser import Chooser
from onrecord.sources.layout import Group, Layout
from onrecord.sources.lines import units_of
from onrecord.sources.page import Block
from onrecord.sources.plain import Part, dateline_end, sections_of

Runs = tuple[tuple[int, int, int], ...]


@dataclass(slots=True)
class Assembled:
    """The text in the making.

    ``runs`` are ``(text_start, source_start, source_end)``; each reaches to the next one's start, the last to the end
    of the text; a run with ``source_start == source_end`` is made up (the border between two blocks).
    """

    content: str = ""
    parts: list[Part] = field(default_factory=list)
    paragraphs: list[tuple[int, int]] = field(default_factory=list)
    runs: list[tuple[int, int, int]] = field(default_factory=list)
    made_up: int = 0
    linked: int = 0

    @property
    def source_map(self) -> Runs:
        """The runs, frozen."""
        return tuple(self.runs)

    @property
    def share(self) -> float | None:
        """The share of the text's characters that are tied to the page; block borders, which are white space, aside."""
        seen = sum(not c.isspace() for c in self.content)
        return round((seen - self.made_up) / seen, 4) if seen else None

    def text(self, digest: str) -> Text:
        """The text with its sections."""
        return Text(self.content, sections_of(self.content, digest, self.parts), tuple(self.paragraphs))


class _Writer:
    def __init__(self) -> None:
        self.made = Assembled()
        self._pieces: list[str] = []
        self.length = 0

    def border(self, words: str, place: int) -> None:
        """Writes a border that the page does not have: between blocks, rows or cells."""
        if self.length:
            self.made.runs.append((self.length, place, place))
            self._pieces.append(words)
            self.length += len(words)

    def block(self, block: Block) -> tuple[int, int]:
        """Writes a block; gives its stretch."""
        start = self.length
        for run in block.runs:
            self.made.runs.append((start + run.at, run.start, run.end))
        self._pieces.append(block.words)
        self.length += len(block.words)
        self.made.linked += block.linked
        return start, self.length

    def done(self) -> Assembled:
        self.made.content = "".join(self._pieces)
        return self.made


def assemble(chooser: Chooser, layout: Layout) -> Assembled:
    """Writes the blocks of the report in page order, and their parts."""
    writer = _Writer()
    made = writer.made
    groups = list(layout.groups)
    current: Group | None = None
    heads: tuple[tuple[int, int], ...] = ()
    row = cell = -2
    for i, kind in enumerate(layout.kinds):
        while groups and groups[0].last <= i:
            groups.pop(0)
        group = groups[0] if groups and groups[0].first <= i else None
        if kind is None:
            continue
        block = chooser.blocks[i]
        place = block.runs[0].start
        new_row, new_cell = chooser.inside(block, "tr"), chooser.inside(block, "td", "th")
        in_table = group is not None and group is current and group.kind == "table"
        if in_table and new_row == row:
            writer.border("\t" if new_cell != cell else " ", place)
        else:
            writer.border("\n" if in_table else "\n\n", place)
        start, end = writer.block(block)
        if group is None:
            heads = _single(made, block, kind, start, end, heads)
        elif group is not current:
            made.parts.append(Part(group.kind, start, end, ((start, end),) if i in group.heads else ()))
            made.paragraphs.extend(_paragraphs(block, start))
        else:
            part = made.parts[-1]
            more = (*part.heads, (start, end)) if i in group.heads else part.heads
            made.parts[-1] = part._replace(end=end, heads=more)
            if in_table and new_row == row:
                made.paragraphs[-1] = (made.paragraphs[-1][0], end)
            else:
                made.paragraphs.extend(_paragraphs(block, start))
        current, row, cell = group, new_row, new_cell
    return writer.done()


def _single(
    made: Assembled, block: Block, kind: SectionKind, start: int, end: int, heads: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], ...]:
    """Adds the part of a block that stands alone; gives the heading that now stands over what follows."""
    if kind == "subheading":
        made.parts.append(Part("subheading", start, end))
        made.paragraphs.append((start, end))
        return ((start, end),)
    cut = start + (dateline_end(block.words) if kind in ("paragraph", "standfirst") else 0)
    if cut > start:
        made.parts.append(Part("dateline", start, cut))
        made.paragraphs.append((start, cut))
        made.paragraphs.extend(p for p in _paragraphs(block, start, cut))
    else:
        made.paragraphs.extend(_paragraphs(block, start))
    under = heads if kind in ("paragraph", "list_item", "quote", "table", "caption") else ()
    made.parts.append(Part(kind, cut, end, under))
    return heads if kind not in ("headline", "byline", "standfirst") else ()


def _paragraphs(block: Block, start: int, cut: int | None = None) -> list[tuple[int, int]]:
    """The paragraphs of a block: one, unless line breaks part it."""
    cut = start if cut is None else cut
    if "\n" not in block.words:
        return [(cut, start + len(block.words))]
    found = [(max(cut, start + u.start), start + u.end) for u in units_of(block.words)]
    return [(a, b) for a, b in found if a < b]
