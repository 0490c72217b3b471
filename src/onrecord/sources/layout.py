"""The report's parts: headline, standfirst, byline, captions, live entries, boxes, tables, paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.model.source import SectionKind
from onrecord.sources.align import folded
from onrecord.sources.chooser import Chooser
from onrecord.sources.facts import Facts
from onrecord.sources.lines import ends_with_stop
from onrecord.sources.plain import is_box_title
from onrecord.sources.words import table

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CLOCK = re.compile(
    r"(?:(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})(?:,? \d{4})?,? (?:at )?)?"
    r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: \(?[A-Z]{2,5}\)?| local time| ago)?",
    re.IGNORECASE,
)
_NEAR = 15
_CREDIT = re.compile(r"(?:photo|picture|image|credit|getty|reuters/|afp/)", re.IGNORECASE)
_SMALL_WORDS = frozenset(("and", "in", "of", "for", "at", "de", "da", "van", "von", "der", "el", "al", "with"))


@dataclass(slots=True)
class Group:
    """Blocks that make one section together: a live entry, a box or a table. ``heads`` are blocks of its heading."""

    kind: SectionKind
    first: int
    last: int
    heads: list[int] = field(default_factory=list)
    element: int = -1


@dataclass(slots=True)
class Layout:
    """For each block its kind (None: not part of the report), and the groups in order."""

    kinds: list[SectionKind | None]
    groups: list[Group]
    headline: int | None
    first: int | None


def lay_out(chooser: Chooser, facts: Facts) -> Layout:
    """Gives every block of the report its kind; takes in what belongs to the report's head."""
    live = _live_entries(chooser, facts)
    chosen = chooser.choose() if not live else _with_live(chooser, live)
    first = next((i for i, c in enumerate(chosen) if c and not chooser.is_heading(i)), None)
    kinds: list[SectionKind | None] = [_kind(chooser, i) if c else None for i, c in enumerate(chosen)]
    layout = Layout(kinds, [], None, first)
    if first is None:
        return layout
    layout.headline = _headline(chooser, facts, first)
    _head(chooser, facts, layout, live)
    _captions(chooser, layout)
    layout.groups = sorted(
        [*live, *_boxes(chooser, layout), *_tables(chooser, layout)], key=lambda g: (g.first, -g.last)
    )
    layout.groups = _apart(layout.groups)
    return layout


def _apart(groups: list[Group]) -> list[Group]:
    """Groups that do not overlap; the outer one wins."""
    kept: list[Group] = []
    for group in groups:
        if not kept or group.first >= kept[-1].last:
            kept.append(group)
    return kept


def _kind(chooser: Chooser, i: int) -> SectionKind:
    block = chooser.blocks[i]
    if any(n in _HEADINGS for n in chooser.names(block, 2)):
        return "subheading"
    if chooser.inside(block, "figcaption", "caption") >= 0 or chooser.classed(block, "caption", 2):
        return "caption"
    if chooser.inside(block, "blockquote") >= 0:
        return "quote"
    if chooser.inside(block, "li", "dd") >= 0:
        return "list_item"
    short = len(block.words) <= 90 and not ends_with_stop(block.words)
    if block.strong and short and "\n" not in block.words and chooser.inside(block, "td", "th") < 0:
        return "subheading"
    return "paragraph"


# --- the head of the report


def _headline(chooser: Chooser, facts: Facts, first: int) -> int | None:
    """The block that is the headline: the heading that says the page's title, else the h1 nearest above the text."""
    wanted = [folded(t).casefold() for t, _ in facts.titles]
    ranked: list[tuple[int, int, int]] = []
    for i, block in enumerate(chooser.blocks[: first + 40]):
        names = chooser.names(block, 3)
        level = next((n for n in names if n in _HEADINGS), None)
        if level is None or not block.words.strip() or len(block.words) > 400:
            continue
        key = folded(block.words).casefold()
        same = any(w == key for w in wanted)
        part = len(key) >= 15 and any(w.startswith(key) or key.startswith(w) for w in wanted if len(w) >= 15)
        if same or part or (level == "h1" and i <= first + 2):
            ranked.append((0 if same else 1 if part else 2, abs(first - i), i))
    return min(ranked)[2] if ranked else None


def _head(chooser: Chooser, facts: Facts, layout: Layout, live: list[Group]) -> None:
    """Takes headline, standfirst and byline in, and puts stamps and shares of the head out."""
    first, headline = layout.first, layout.headline
    assert first is not None
    if headline is not None:
        layout.kinds[headline] = "headline"
    start = min(headline if headline is not None else first, first)
    body = max(first, headline + 1 if headline is not None else 0)
    described = folded(facts.description or "")
    for i in range(max(0, start - 4), min(len(chooser.blocks), body + _NEAR)):
        block = chooser.blocks[i]
        if i == headline or len(block.words) > 600 or any(g.first <= i < g.last for g in live):
            continue
        kind = layout.kinds[i]
        if _is_byline(chooser, i, facts) and kind in (None, "paragraph", "list_item", "other"):
            layout.kinds[i] = "byline"
        elif _is_stamp(block.words):
            layout.kinds[i] = None
        elif headline is not None and headline < i <= headline + 6 and kind in (None, "paragraph", "subheading"):
            above = layout.kinds[headline + 1 : i]
            if "paragraph" in above or "standfirst" in above:
                continue
            if _CREDIT.match(block.words):
                layout.kinds[i] = "caption" if kind is not None else None
            elif _is_standfirst(chooser, i, described, kind is not None):
                layout.kinds[i] = "standfirst"


def _is_standfirst(chooser: Chooser, i: int, described: str, taken: bool) -> bool:
    block = chooser.blocks[i]
    if len(block.words.split()) < 5 or len(block.words) > 400 or 2 * block.linked > len(block.words):
        return False
    if chooser.excluded(chooser.blocks[i]):
        return False
    key = folded(block.words)
    if len(key) >= 25 and described and (key == described or (len(described) > 60 and key.startswith(described[:-3]))):
        return not taken or not chooser.inside(block, "p") >= 0 or chooser.classed(block, "standfirst", 2)
    return chooser.classed(block, "standfirst", 2)


def _is_byline(chooser: Chooser, i: int, facts: Facts) -> bool:
    words = chooser.blocks[i].words
    if len(words) > 150 or "\n" in words or chooser.excluded(chooser.blocks[i]) or ends_with_stop(words):
        return False
    named = any(len(a) >= 4 and a.casefold() in words.casefold() for a in facts.authors)
    begins = words.startswith(tuple(table("plain")["byline"]))
    if begins and len(words.split()) <= 14 and any(c.isupper() for c in words[3:]):
        return True
    if named and len(words.split()) <= 14:
        return True
    if not chooser.classed(chooser.blocks[i], "byline", 3) or any(c.isdigit() for c in words):
        return False
    # By its class alone only what is written like names: an author's box may hold anything.
    parts = words.split()
    names = all(p[0].isupper() or not p[0].isalpha() or p.lower() in _SMALL_WORDS for p in parts)
    return 2 <= len(parts) <= 14 and names and parts[0] != "The"


def _is_stamp(words: str) -> bool:
    """Whether a line says no more than when the page was published or how long it takes to read."""
    if len(words) > 120 or ends_with_stop(words):
        return False
    head = words.lower()
    return bool(
        re.match(r"(?:first )?(?:published|updated|posted|last updated|last modified|modified|created)\b", head)
        or re.fullmatch(r"\d+ min(?:ute)?s?(?: read)?", head)
        or (len(words) <= 60 and _CLOCK.fullmatch(words.strip(" |·•-–—")))
        or re.fullmatch(r"(?:[a-z]+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}),? \d{4}", head)
    )


def _captions(chooser: Chooser, layout: Layout) -> None:
    """Captions of pictures that stand between headline and end of the report."""
    taken = [i for i, k in enumerate(layout.kinds) if k is not None]
    for i in range(taken[0], taken[-1]) if taken else ():
        block = chooser.blocks[i]
        if (
            layout.kinds[i] is None
            and chooser.inside(block, "figcaption") >= 0
            and not chooser.excluded(chooser.blocks[i])
        ):
            layout.kinds[i] = "caption"


# --- groups


def _live_entries(chooser: Chooser, facts: Facts) -> list[Group]:
    """The entries of a live page: elements under one parent that begin with a time stamp and hold running text."""
    page = chooser.page
    timed = {place for place, _ in page.head.times}
    begins: dict[int, list[int]] = {}
    for i, block in enumerate(chooser.blocks):
        if len(block.words) > 60 or not (
            _CLOCK.match(block.words) or (i in timed and any(c.isdigit() for c in block.words))
        ):
            continue
        for e in page.ancestors(block.element):
            element = page.elements[e]
            if element.first != i:
                break
            if element.last - i >= 2 and element.parent >= 0:
                begins.setdefault(element.parent, []).append(e)
    declared = "LiveBlogPosting" in facts.types
    best: list[int] = []
    for entries in begins.values():
        prose = [e for e in entries if _prose(chooser, e)]
        if len(prose) >= 2 and len(prose) > len(best):
            best = prose
    if not best or any(chooser.apart[a] for a in page.ancestors(best[0])):
        return []
    inside = sum(
        len(chooser.blocks[b].words) for e in best for b in range(page.elements[e].first, page.elements[e].last)
    )
    outside = sum(len(b.words) for b in chooser.blocks if ends_with_stop(b.words) and 2 * b.linked <= len(b.words))
    if not declared and 2 * inside < outside:
        return []
    return [_entry(chooser, e) for e in best]


def _prose(chooser: Chooser, element: int) -> bool:
    one = chooser.page.elements[element]
    blocks = chooser.blocks[one.first : one.last]
    return any(ends_with_stop(b.words) and 2 * b.linked <= len(b.words) and len(b.words) >= 20 for b in blocks)


def _entry(chooser: Chooser, element: int) -> Group:
    one = chooser.page.elements[element]
    heads = [one.first]
    if one.first + 1 < one.last and chooser.is_heading(one.first + 1):
        heads.append(one.first + 1)
    return Group("live_entry", one.first, one.last, heads, element)


def _with_live(chooser: Chooser, live: list[Group]) -> list[bool]:
    """The choice on a live page: its entries whole, boxes, and what the extractor took beside them."""
    chosen = chooser.choose()
    for group in live:
        for b in range(group.first, group.last):
            chosen[b] = not chooser.in_apart(chooser.blocks[b])
    return chosen


def _boxes(chooser: Chooser, layout: Layout) -> list[Group]:
    """Containers that are boxes by name or by their heading; a named heading without a container opens a box too."""
    page, found = chooser.page, []
    for i, kind in enumerate(layout.kinds):
        if kind != "subheading":
            continue
        block = chooser.blocks[i]
        for e in page.ancestors(block.element, 4):
            element = page.elements[e]
            if element.name in ("body", "main", "article", "html") or element.first != i or element.last - i < 2:
                continue
            if is_box_title(block.words) or (chooser.classed(block, "box", 4) and element.classes & _box_words()):
                found.append(Group("box", i, element.last, [i], e))
                break
        else:
            if is_box_title(block.words):
                found.append(Group("box", i, _until_heading(layout, i), [i]))
    return found


def _box_words() -> frozenset[str]:
    from onrecord.sources.chooser import words_of

    return words_of("box")


def _until_heading(layout: Layout, i: int) -> int:
    """Where a box without a container ends: at the next heading or the end of the report."""
    last = i + 1
    for j in range(i + 1, len(layout.kinds)):
        if layout.kinds[j] in ("subheading", "headline", "live_entry"):
            break
        if layout.kinds[j] is not None:
            last = j + 1
    return last


def _tables(chooser: Chooser, layout: Layout) -> list[Group]:
    """Tables of data: at least two rows with two cells, and short cells. Tables that only lay out a page are none."""
    found = []
    for e, element in enumerate(chooser.page.elements):
        if element.name != "table" or not chooser.is_data(e):
            continue
        if not any(layout.kinds[b] is not None for b in range(element.first, element.last)):
            continue
        found.append(Group("table", element.first, element.last, [], e))
    return found
