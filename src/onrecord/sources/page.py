"""A page as blocks of visible text, each character with its place in the page.

The page's own tokens give *where*.
Elements are kept only as far as they say what a block is: no tree is built, tags are matched on a stack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import NamedTuple

from onrecord.sources.markup import Attributes, Hiding, classes_of, hides
from onrecord.sources.tokens import Limit, Token, pieces, raw_words, tokens_of
from onrecord.sources.words import table, words

# White space that is not one single space between two words of the same piece.
_GAP = re.compile(r"^ \Z|^[ \t\n\r\x0c]+|[ \t\n\r\x0c]+\Z|[ \t\n\r\x0c]{2,}|[\t\n\r\x0c]")


_HANDED = frozenset(
    ("class", "id", "role", "itemprop", "itemtype", "href", "rel", "data-component", "data-testid", "datetime", "title")
)


class Run(NamedTuple):
    """A stretch of block text and the stretch of the page it stands for.

    Equal lengths: character by character (white space stands for white space). Unequal: the page's stretch as a whole
    reads as the text's (a reference, folded white space).
    """

    at: int
    length: int
    start: int
    end: int


@dataclass(slots=True)
class Element:
    """A tag that was opened: its name, parent (index, -1 for none), what it was given, and the blocks inside it."""

    name: str
    parent: int
    attributes: Attributes
    classes: frozenset[str]
    first: int
    last: int = 0


@dataclass(slots=True)
class Block:
    """Text between two block borders: characters, runs, innermost element, characters inside links."""

    element: int
    words: str
    runs: list[Run]
    linked: int = 0
    strong: bool = False


@dataclass(slots=True)
class Head:
    """What the page says of itself outside its text."""

    titles: list[str] = field(default_factory=list)
    metas: list[Attributes] = field(default_factory=list)
    links: list[Attributes] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    times: list[tuple[int, Attributes]] = field(default_factory=list)  # block index at that point, attributes
    base: str = ""
    language: str | None = None
    frames: bool = False


@dataclass(slots=True)
class Page:
    """Blocks in order, the elements they lie in, the head's facts, and the names of limits that were reached."""

    source: str
    blocks: list[Block] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    head: Head = field(default_factory=Head)
    hit: list[str] = field(default_factory=list)
    cleaned: str = ""  # the page for the extractor: seen parts only, no deep nesting, no swollen tags
    tags: int = 0

    def ancestors(self, element: int, most: int = 1_000_000) -> list[int]:
        """The element and those around it, innermost first, ``most`` of them."""
        found: list[int] = []
        while element >= 0 and len(found) < most:
            found.append(element)
            element = self.elements[element].parent
        return found


class _Open(NamedTuple):
    name: str
    element: int
    unseen: bool
    linked: bool
    block: bool
    preformatted: bool


class Builder:
    """Turns tokens into a page. One pass; memory in proportion to the page."""

    def __init__(self, source: str, max_attributes: int, max_nodes: int, max_depth: int) -> None:
        self.page = Page(source)
        self._limit = Limit(max_attributes, max_nodes, self.page.hit)
        self._max_depth = max_depth
        self._stack: list[_Open] = []
        self._counts: dict[str, int] = {}
        self._over: dict[str, int] = {}
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._linked = 0
        self._strong = 0
        self._pending: tuple[int, int] | None = None  # white space that is waiting for a word after it
        self._kept: list[str] = []
        self._lists = {name: words("html", name) for name in ("void", "block", "never", "struck")}
        self._closes: dict[str, list[str]] = table("html")["closes"]
        self._scope: dict[str, list[str]] = table("html")["scope"]

    def build(self) -> Page:
        """The page."""
        handlers = {"text": self._text, "raw": self._raw, "start": self._start, "end": self._end}
        for token in tokens_of(self.page.source, self._limit):
            handlers[token.kind](token)
        self._border()
        while self._stack:
            self._pop()
        self.page.cleaned = "".join(self._kept)
        return self.page

    # --- tags

    def _start(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        self._note(token)
        block = name in self._lists["block"]
        if block:
            self._border()
            for closed in self._closes.get(name, ()) if name in self._closes else (("p",) if name != "p" else ()):
                self._close_implied(closed)
        if name == "br":
            self._break(token)
        if name in self._lists["void"]:
            if name in ("br", "hr", "img") and not self._unseen():
                self._keep_tag(token)
            return
        if len(self._stack) >= self._max_depth:
            self._over[name] = self._over.get(name, 0) + 1
            if "max_depth" not in self.page.hit:
                self.page.hit.append("max_depth")
            return
        self._push(name, attributes, block)
        if not self._unseen():
            self._keep_tag(token)

    def _unseen(self) -> bool:
        return bool(self._stack) and self._stack[-1].unseen

    def _keep_tag(self, token: Token) -> None:
        """Hands a start tag on to the extractor, without sizes, styles and long values."""
        self.page.tags += 1
        given = ((k, v) for k, v in token.attributes.items() if k in _HANDED and len(v) < 500)
        shown = "".join(f' {k}="{escape(v, quote=True)}"' for k, v in given)
        self._kept.append(f"<{token.name}{shown}>")

    def _push(self, name: str, attributes: Attributes, block: bool) -> None:
        top = self._stack[-1] if self._stack else None
        unseen = top.unseen if top else False
        hiding = hides(name, attributes)
        if not unseen:
            unseen = name in self._lists["never"] or name in self._lists["struck"] or hiding is Hiding.YES
        element = top.element if top else -1
        if block or attributes:
            classes = classes_of(attributes)
            self.page.elements.append(Element(name, element, attributes, classes, len(self.page.blocks)))
            element = len(self.page.elements) - 1
        linked = (top.linked if top else False) or name == "a"
        preformatted = (top.preformatted if top else False) or name in ("pre", "listing")
        self._stack.append(_Open(name, element, unseen, linked, block, preformatted))
        self._counts[name] = self._counts.get(name, 0) + 1

    def _end(self, token: Token) -> None:
        name = token.name
        if not self._unseen() and name not in self._over:
            self._kept.append(f"</{name}>")
        if name in self._lists["block"] and (self._counts.get(name) or name == "p"):
            self._border()  # an end tag without its start is passed over, but for </p>, which makes an empty paragraph
        if name == "br":
            self._break(token)
        if self._over.get(name):
            self._over[name] -= 1
            return
        if not self._counts.get(name):
            return
        if name in self._lists["block"]:
            while self._stack:
                if self._pop() == name:
                    return
        # An inline end tag does not reach out of the block in which it stands.
        depth = len(self._stack) - 1
        while depth >= 0 and not self._stack[depth].block and self._stack[depth].name != name:
            depth -= 1
        if depth >= 0 and self._stack[depth].name == name:
            while len(self._stack) > depth:
                self._pop()

    def _close_implied(self, name: str) -> None:
        """Closes an open element that a start tag ends, unless an element between them shields it."""
        if not self._counts.get(name):
            return
        shields = self._scope.get(name, ())
        for depth in range(len(self._stack) - 1, max(-1, len(self._stack) - 60), -1):
            if self._stack[depth].name == name:
                while len(self._stack) > depth:
                    self._pop()
                return
            if self._stack[depth].name in shields:
                return

    def _pop(self) -> str:
        gone = self._stack.pop()
        self._counts[gone.name] -= 1
        top = self._stack[-1].element if self._stack else -1
        if gone.element != top:
            self.page.elements[gone.element].last = len(self.page.blocks)
        return gone.name

    # --- text

    def _text(self, token: Token) -> None:
        top = self._stack[-1] if self._stack else None
        if top and top.unseen:
            return
        self._kept.append(self.page.source[token.start : token.end])
        linked = bool(top and top.linked)
        kept = bool(top and top.preformatted)
        for piece in pieces(self.page.source, token.start, token.end):
            if piece.end - piece.start != len(piece.words) or self.page.source[piece.start] == "&":
                self._add(piece.words, piece.start, piece.end, linked)
            elif kept:
                self._preformatted(piece.words, piece.start, linked)
            else:
                self._fold(piece.words, piece.start, linked)

    def _fold(self, words_: str, start: int, linked: bool) -> None:
        """Adds words with each stretch of white space folded to one space."""
        at = 0
        for gap in _GAP.finditer(words_):
            if gap.start() > at:
                self._add(words_[at : gap.start()], start + at, start + gap.start(), linked)
            if self._pending is None:
                self._pending = (start + gap.start(), start + gap.end())
            at = gap.end()
        if at < len(words_):
            self._add(words_[at:], start + at, start + len(words_), linked)

    def _preformatted(self, words_: str, start: int, linked: bool) -> None:
        """Adds words with their line ends kept; an empty line ends the block."""
        at = 0
        for line in words_.splitlines(keepends=True):
            bare = line.rstrip("\r\n")
            if not bare.strip() and len(bare) < len(line) and (not self._parts or self._parts[-1] == "\n"):
                self._border()
            else:
                self._fold(bare, start + at, linked)
                if len(bare) < len(line) and self._length:
                    self._pending = None
                    self._append("\n", start + at + len(bare), start + at + len(line))
            at += len(line)

    def _add(self, words_: str, start: int, end: int, linked: bool) -> None:
        if self._pending is not None:
            if self._length and self._parts[-1] != "\n":
                self._append(" ", *self._pending)
            self._pending = None
        self._append(words_, start, end)
        if linked:
            self._linked += len(words_)
        if self._stack and any(o.name in ("b", "strong") for o in self._stack[-3:]):
            self._strong += len(words_)

    def _append(self, words_: str, start: int, end: int) -> None:
        last = self._runs[-1] if self._runs else None
        plain = len(words_) == end - start and (len(words_) > 1 or self.page.source[start] != "&")
        if last is not None and plain and last.end == start and last.length == last.end - last.start:
            self._runs[-1] = Run(last.at, last.length + len(words_), last.start, end)
        else:
            self._runs.append(Run(self._length, len(words_), start, end))
        self._parts.append(words_)
        self._length += len(words_)

    def _break(self, token: Token) -> None:
        """A line break: kept as a line end; two in a row end the block."""
        if self._stack and self._stack[-1].unseen:
            return
        self._pending = None
        if not self._length:
            return
        if self._parts[-1] == "\n":
            self._border()
        else:
            self._append("\n", token.start, token.end)

    def _border(self) -> None:
        """Ends the block that is being gathered."""
        self._pending = None
        while self._parts and self._parts[-1] in ("\n", " "):
            self._length -= len(self._parts.pop())
            cut = self._runs[-1]
            if cut.at >= self._length:
                self._runs.pop()
            else:
                self._runs[-1] = Run(cut.at, self._length - cut.at, cut.start, cut.start + self._length - cut.at)
        text = "".join(self._parts)
        if text and not text.isspace():
            element = self._stack[-1].element if self._stack else -1
            self.page.blocks.append(Block(element, text, self._runs, self._linked, 2 * self._strong > len(text)))
        self._parts, self._runs, self._length, self._linked, self._strong = [], [], 0, 0, 0

    # --- what the page says of itself

    def _note(self, token: Token) -> None:
        head, name = self.page.head, token.name
        if name == "meta":
            head.metas.append(token.attributes)
        elif name == "link":
            head.links.append(token.attributes)
        elif name == "base" and not head.base:
            head.base = token.attributes.get("href", "")
        elif name == "html" and head.language is None:
            head.language = token.attributes.get("lang") or token.attributes.get("xml:lang")
        elif name == "time":
            head.times.append((len(self.page.blocks), token.attributes))
        elif name == "frame":
            head.frames = True

    def _raw(self, token: Token) -> None:
        if token.name == "title":
            self.page.head.titles.append(" ".join(raw_words(self.page.source, token).split()))
        elif token.name == "script" and self._stack:
            element = self._stack[-1]
            given = self.page.elements[element.element].attributes if element.element >= 0 else {}
            if "ld+json" in given.get("type", "").lower():
                self.page.head.scripts.append(self.page.source[token.start : token.end])
