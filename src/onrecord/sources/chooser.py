"""Which blocks of a page are the report, and what each of them is."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from onrecord.sources.align import folded
from onrecord.sources.lines import ends_with_stop
from onrecord.sources.page import Block, Page
from onrecord.sources.plain import is_box_title
from onrecord.sources.words import table, words

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_APART_TAGS = frozenset(("nav", "footer", "aside"))
_MOST = 0.35
_LONG = 40
_GROUP = 2_000  # blocks of a list, table or box that is looked at as one


class Chooser:
    """The page's blocks with a mark on each: taken into the report or not.

    The extractor's choice is the start; containers that never hold the report go out, and what a reader of the page
    counts to the report (a lone heading, the rest of a list or table) comes in.
    """

    def __init__(self, page: Page, chosen: list[bool] | None) -> None:
        self.page = page
        self.blocks = page.blocks
        self.chosen = list(chosen) if chosen is not None else [False] * len(page.blocks)
        self.apart = [self._apart(i, "apart") for i in range(len(page.elements))]
        self.walled = False
        self._nearest: dict[tuple[str, ...], list[int]] = {}
        self._aparts: list[int] = []
        self._outs: list[int] = []
        self._settle()

    def choose(self) -> list[bool]:
        """The final choice."""
        self._take_out()
        if not any(c and not self.is_heading(i) for i, c in enumerate(self.chosen)):
            self._by_rules()
        self._fill_rows()
        self._fill_lists()
        self._take_headings()
        self._take_boxes()
        self._drop_after()
        self._drop_doubles()
        return self.chosen

    # --- what an element is

    def names(self, block: Block, most: int) -> list[str]:
        """The names of the elements around a block, innermost first, ``most`` of them."""
        return [self.page.elements[e].name for e in self.page.ancestors(block.element, most)]

    def inside(self, block: Block, *names: str) -> int:
        """The innermost element around a block with one of these names; -1 if there is none."""
        if names not in self._nearest:
            # Parents come before their children, so one pass over the elements serves all blocks.
            found: list[int] = []
            for i, element in enumerate(self.page.elements):
                found.append(i if element.name in names else found[element.parent] if element.parent >= 0 else -1)
            self._nearest[names] = found
        return self._nearest[names][block.element] if block.element >= 0 else -1

    def _inherited(self, marks: list[bool]) -> list[int]:
        """For each element, how many of it and those around it are marked."""
        found: list[int] = []
        for mark, element in zip(marks, self.page.elements, strict=True):
            found.append(mark + (found[element.parent] if element.parent >= 0 else 0))
        return found

    def in_apart(self, block: Block) -> bool:
        """Whether a block stands in a container that is apart."""
        return block.element >= 0 and self._aparts[block.element] > 0

    def excluded(self, block: Block) -> bool:
        """Whether a block stands in a container that is apart, or in the page's navigation, footer or an aside."""
        return block.element >= 0 and self._outs[block.element] > 0

    def is_heading(self, i: int) -> bool:
        """Whether a block is a heading by its tag."""
        element = self.blocks[i].element
        return element >= 0 and self.page.elements[element].name in _HEADINGS

    def classed(self, block: Block, group: str, depth: int = 4) -> bool:
        """Whether the block or one of the nearest elements around it bears a class word of this group."""
        known = words_of(group)
        return any(self.page.elements[e].classes & known for e in self.page.ancestors(block.element, depth))

    def _apart(self, element: int, group: str) -> bool:
        one = self.page.elements[element]
        return bool(one.classes & words_of(group)) and one.name not in ("html", "body", "main")

    # --- steps

    def _settle(self) -> None:
        """Works out which elements lie inside containers that are apart."""
        self._aparts = self._inherited(self.apart)
        tags = [e.name in _APART_TAGS for e in self.page.elements]
        self._outs = self._inherited([a or t for a, t in zip(self.apart, tags, strict=True)])

    def _take_out(self) -> None:
        """Takes blocks in containers that are apart out of the extractor's choice, if only a part stands in them."""
        sums = [0, *accumulate(len(b.words) if c else 0 for b, c in zip(self.blocks, self.chosen, strict=True))]
        total = sums[-1] or 1
        wall = words_of("paywall")
        for i, element in enumerate(self.page.elements):
            if not self.apart[i]:
                continue
            last = max(element.last, element.first)
            if sums[last] - sums[element.first] > _MOST * total and not element.classes & wall:
                self.apart[i] = False
            elif element.classes & wall and last > element.first:
                self.walled = True
        self._settle()
        self.chosen = [c and not self.in_apart(b) for b, c in zip(self.blocks, self.chosen, strict=True)]

    def _by_rules(self) -> None:
        """Our own choice, where the extractor has none: blocks of running text outside of what is apart.

        Inside ``article`` or ``main`` where one holds most of the running text, else anywhere.
        """
        weak = words_of("weak")
        bad = [
            self.apart[i] or e.name in _APART_TAGS or e.name in _HEADINGS or bool(e.classes & weak and e.name != "body")
            for i, e in enumerate(self.page.elements)
        ]
        out = self._inherited(bad)
        good = [(b.element < 0 or not out[b.element]) and self._is_running(b) for b in self.blocks]
        weights = [0, *accumulate(len(b.words) if g else 0 for b, g in zip(self.blocks, good, strict=True))]
        total = weights[-1]
        first, last = 0, len(self.blocks)
        for element in self.page.elements:
            if element.name not in ("article", "main") and not element.classes & words_of("body"):
                continue
            if 2 * (weights[max(element.last, element.first)] - weights[element.first]) > total > 0:
                first, last = element.first, element.last
        self.chosen = [g and first <= i < last for i, g in enumerate(good)]

    def _is_running(self, block: Block) -> bool:
        if 2 * block.linked > len(block.words):
            return False
        return len(block.words.split()) >= 5 or ends_with_stop(block.words) or self.inside(block, "td", "th", "li") >= 0

    def _fill_rows(self) -> None:
        """A table of which the extractor took most is taken whole: a row without its empty-looking cells would lie."""
        for e, element in enumerate(self.page.elements):
            if element.name == "table" and element.last > element.first and self.is_data(e):
                self._fill(element.first, element.last)

    def is_data(self, index: int) -> bool:
        """Whether a table holds data: two rows or more with two cells or more, short cells, no table inside it."""
        element = self.page.elements[index]
        if element.last - element.first > _GROUP:
            return False
        inner = self.blocks[element.first : element.last]
        if len(inner) < 3 or sum(len(b.words) for b in inner) > 120 * len(inner):
            return False
        rows = Counter(self.inside(b, "tr") for b in inner)
        cells = Counter(self.inside(b, "td", "th") for b in inner)
        nested = any(self.inside(b, "table") != index for b in inner)
        return not nested and sum(n >= 2 for n in rows.values()) >= 2 and max(cells.values()) <= 3

    def _fill_lists(self) -> None:
        """A list of which most items were taken is taken whole."""
        for element in self.page.elements:
            if element.name in ("ul", "ol", "dl") and 2 < element.last - element.first <= _GROUP:
                self._fill(element.first, element.last, most=0.5)

    def _fill(self, first: int, last: int, most: float = 0.4) -> None:
        taken = sum(self.chosen[first:last])
        if 0 < taken < last - first and taken >= most * (last - first):
            for b in range(first, last):
                if not self.in_apart(self.blocks[b]):
                    self.chosen[b] = True

    def _take_headings(self) -> None:
        """A heading between two taken blocks belongs to what stands under it."""
        if not any(self.chosen):
            return
        first = self.chosen.index(True)
        last = len(self.chosen) - 1 - self.chosen[::-1].index(True)
        for i in range(first + 1, last):
            block = self.blocks[i]
            if (
                self.chosen[i]
                or not self.chosen[i + 1]
                or len(block.words) > 200
                or 2 * block.linked > len(block.words)
            ):
                continue
            if self.excluded(block):
                continue
            around = self.page.ancestors(block.element, 3)
            shared = not set(around[1:]).isdisjoint(self.page.ancestors(self.blocks[i + 1].element, 6))
            if shared and self.page.elements[block.element].name in ("h2", "h3", "h4", "h5"):
                self.chosen[i] = True

    def _take_boxes(self) -> None:
        """A box beside or inside the story, named as one (*The basics*), is part of the report."""
        for i, block in enumerate(self.blocks):
            if not self.is_heading(i) or not is_box_title(block.words):
                continue
            holder = self._holder(i)
            if holder < 0 or self._aparts[holder]:
                continue
            element = self.page.elements[holder]
            inner = range(element.first, element.last)
            prose = sum(
                len(self.blocks[b].words) for b in inner if 2 * self.blocks[b].linked <= len(self.blocks[b].words)
            )
            whole = sum(len(self.blocks[b].words) for b in inner)
            if 10 * prose >= 8 * whole and whole > _LONG:
                for b in inner:
                    self.chosen[b] = self.chosen[b] or not self.in_apart(self.blocks[b])

    def _holder(self, i: int) -> int:
        """The container that a heading opens: an element around it that begins with it and holds more; -1 for none."""
        for e in self.page.ancestors(self.blocks[i].element, 4)[1:]:
            element = self.page.elements[e]
            if (
                element.first == i
                and 2 <= element.last - i <= _GROUP
                and element.name in ("section", "div", "aside", "details", "article")
            ):
                return e
        return -1

    def _drop_after(self) -> None:
        """A short line such as *Related stories* or *Comments* goes out, and the links or the container under it."""
        starts = tuple(table("html")["after"]["starts"])
        exact = words("html", "after.exact")
        total, done = sum(self.chosen), 0
        for i, block in enumerate(self.blocks):
            line = block.words[:80].strip(" :.…»>–—-").lower()
            if i < done or len(line) > 60 or not (line in exact or line.startswith(starts)):
                continue
            around = self.page.ancestors(block.element, 4)
            holder = next((e for e in around if self.page.elements[e].last - i >= 2), -1)
            last = self.page.elements[holder].last if holder >= 0 and self.page.elements[holder].first == i else i + 1
            while last < len(self.blocks) and self._is_link(self.blocks[last]):
                last += 1
            done = last
            if 3 * sum(self.chosen[i:last]) < total or last - i <= 2:
                for b in range(i, last):
                    self.chosen[b] = False

    def _is_link(self, block: Block) -> bool:
        return 2 * block.linked > len(block.words)

    def _drop_doubles(self) -> None:
        """A text that stands twice on the page (for wide and for narrow screens) is taken once."""
        seen: set[str] = set()
        for i, block in enumerate(self.blocks):
            if not self.chosen[i]:
                continue
            key = folded(block.words)
            if len(key) >= _LONG and key in seen:
                self.chosen[i] = False
            seen.add(key)


def words_of(group: str) -> frozenset[str]:
    """A group of class words of ``data/html.toml``."""
    return words("html", f"classes.{group}")
