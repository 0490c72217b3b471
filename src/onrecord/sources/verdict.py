"""Whether a page holds a report at all, and whether it is whole."""

from __future__ import annotations

from onrecord.model.record import Problem
from onrecord.sources.assemble import Assembled
from onrecord.sources.detect import problem
from onrecord.sources.facts import Facts
from onrecord.sources.lines import ends_with_stop
from onrecord.sources.page import Page
from onrecord.sources.words import table

_SHORT = 60


def verdict(page: Page, facts: Facts, made: Assembled, walled: bool) -> list[Problem]:
    """Problems that say: nothing to read, no report here, or a report that is cut by a wall."""
    if not made.content:
        if any(b.words.strip() for b in page.blocks):
            return [problem("no-article", "warning", "the page has text, but none that looks like a report.")]
        return [problem("no-text", "error", "the page has no text that a reader could see.")]
    said = []
    if why := _no_article(facts, made):
        said.append(problem("no-article", "warning", f"this looks like {why}, not like a report."))
    if walled or facts.free is False or _asks_to_pay(page):
        said.append(problem("paywall", "warning", "the page is for subscribers; the text may be cut."))
    return said


def _no_article(facts: Facts, made: Assembled) -> str | None:
    phrases = table("metadata")["phrases"]
    body = " ".join(
        made.content[p.start : p.end] for p in made.parts if p.kind not in ("headline", "byline", "caption")
    )
    title = " ".join(t for t, _ in facts.titles).lower()
    here = body.lower()
    count = len(body.split())
    if count == 0:
        return "a page with a headline alone"
    if count <= _SHORT:
        if _says(title, phrases["missing"][:6]) or (_says(here, phrases["missing"]) and count <= 40):
            return "a page that is not there"
        if _says(here, phrases["consent"]) and (_says(title, phrases["consent"]) or count <= 30):
            return "a wall that asks for consent"
        if _says(here, phrases["robot"]):
            return "a wall for robots"
        if count <= 5 and (_says(here, phrases["moved"]) or not ends_with_stop(body.strip())):
            return "a notice"
    if made.linked > 0.6 * len(made.content):
        return "a list of links"
    return None


def _says(words: str, phrases: list[str]) -> bool:
    return any(p in words for p in phrases)


def _asks_to_pay(page: Page) -> bool:
    """Whether a short block of the page asks the reader to subscribe in order to go on."""
    phrases = table("metadata")["phrases"]["paywall"]
    return any(len(b.words) <= 250 and _says(b.words.lower(), phrases) for b in page.blocks)
