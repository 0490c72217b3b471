"""HTML pages: the report's text, tied character by character to the page."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from onrecord.model.record import Problem
from onrecord.model.source import Section, Source, Text
from onrecord.sources.align import Aligned, align
from onrecord.sources.assemble import Assembled, assemble
from onrecord.sources.base import Given, Limits, Opened
from onrecord.sources.chooser import Chooser
from onrecord.sources.detect import problem
from onrecord.sources.extractor import Answer, extract
from onrecord.sources.facts import Facts, facts_of
from onrecord.sources.languages import language_of
from onrecord.sources.layout import Layout, lay_out
from onrecord.sources.page import Builder, Page
from onrecord.sources.plain import dateline_date
from onrecord.sources.published import published
from onrecord.sources.said import language_problem, said_of
from onrecord.sources.verdict import verdict

ENTRY = '<article data-entry="feed">'  # how the document begins that stands for a feed's entry
_SMALL = 600  # characters of seen text below which there is nothing to choose among: simple rules do
_LIMITS = {
    "max_depth": (
        "too-deep",
        "elements are nested deeper than {max_depth:,} (max_depth); the deeper ones count as flat.",
    ),
    "max_attributes": ("too-many-attributes", "a tag has more than {max_attributes:,} attributes (max_attributes)."),
    "max_nodes": ("cut", "the page has more than {max_nodes:,} tags and texts (max_nodes); the rest was not read."),
}


class Read(NamedTuple):
    """A page that was read, before it becomes a source: for feeds and tests."""

    page: Page
    facts: Facts
    layout: Layout
    assembled: Assembled
    aligned: Aligned | None
    problems: tuple[Problem, ...]


def read_page(content: str, limits: Limits, *, whole: bool = False) -> Read:
    """Reads a decoded page: blocks, the extractor's choice, parts, text. A feed's entry is ``whole``: all report."""
    page = Builder(content, limits.max_attributes, limits.max_nodes, limits.max_depth).build()
    said = [_limit(name, limits) for name in dict.fromkeys(page.hit)]
    facts = facts_of(page.head)
    small = sum(len(b.words) for b in page.blocks) < _SMALL
    answer = Answer(None) if whole or small else extract(page.cleaned, page.tags, 0.4 * limits.seconds)
    said.extend(answer.problems)
    aligned = align(page.blocks, answer.lines) if answer.lines else None
    # Where the extractor's words are mostly not those of the page, its choice is no choice.
    trusted = aligned is not None and 2 * aligned.lost <= aligned.letters
    if aligned is not None and trusted and aligned.lost:
        message = (
            f"{aligned.lost:,} of {aligned.letters:,} letters that the extractor chose were not found in the page."
        )
        said.append(problem("unaligned", "note", message))
    chosen = [True] * len(page.blocks) if whole else aligned.chosen if aligned and trusted else None
    chooser = Chooser(page, chosen)
    layout = lay_out(chooser, facts)
    assembled = assemble(chooser, layout)
    if not whole:
        said.extend(verdict(page, facts, assembled, chooser.walled))
    return Read(page, facts, layout, assembled, aligned, tuple(said))


def open_html(
    raw: bytes, content: str, source: Source, given: Given, limits: Limits, said: tuple[Problem, ...]
) -> Opened:
    """Opens a decoded HTML page as one source."""
    read = read_page(content, limits, whole=content.startswith(ENTRY))
    facts = read.facts
    problems = [*said, *read.problems, *facts.problems[:5]]
    text, language = Text(""), None
    if read.assembled.content:
        text = read.assembled.text(source.digest)
        language = language_of(text.content, facts.language)
        problems.extend(language_problem(text.content, language))
    problems.extend(said_of(content))
    changes: dict[str, object] = {
        "media_type": "text/html",
        "language": language,
        "source_map": read.assembled.source_map,
        "aligned": read.assembled.share,
        "title": given.title or title_of(facts, text),
        "authors": given.authors or tuple(facts.authors),
        "outlet": given.outlet or facts.outlet,
        "uri": given.uri or facts.uri,
    }
    if source.published_at is None:
        taken = given.fetched.at if given.fetched else None
        found = published(read.page, facts, given.uri or facts.uri, taken, read.layout.first)
        changes |= {"published_at": found.at, "published_from": found.origin}
        problems.extend(found.problems)
        if found.at is None and not found.problems and (day := dateline_date(text)) is not None:
            changes |= {"published_at": day, "published_from": "dateline"}
    source = msgspec.structs.replace(source, **changes)
    return Opened(raw=raw, source=source, text=text, problems=_once(problems))


def title_of(facts: Facts, text: Text) -> str | None:
    """The report's title: its headline as it stands, else what the page says of itself."""
    headline = next((_plain(s) for s in text.sections if s.kind == "headline"), None)
    stated = facts.first_title("json_ld") or facts.first_title("meta")
    return headline or stated or _bare_title(facts.first_title("title"), facts.outlet)


def _plain(section: Section) -> str:
    return " ".join(section.span.text.split())


def _bare_title(title: str | None, outlet: str | None) -> str | None:
    """The title element without the outlet's name at its end."""
    if title is None:
        return None
    for bar in (" | ", " - ", " – ", " — ", " :: ", " » "):
        head, found, tail = title.rpartition(bar)
        if found and len(head.split()) >= 3 and (tail == outlet or len(tail.split()) <= 3):
            return head
    return title


def _limit(name: str, limits: Limits) -> Problem:
    code, words = _LIMITS[name]
    return problem(code, "warning" if code == "cut" else "note", words.format(**msgspec.structs.asdict(limits)))


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(problems))
