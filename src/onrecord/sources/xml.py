"""An XML feed made harmless and plain before any parser sees it: no document type, no entities, no deep nesting."""

from __future__ import annotations

import re
from html.entities import html5
from typing import NamedTuple

from onrecord.model.record import Problem
from onrecord.sources.base import Limits
from onrecord.sources.detect import problem

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\s+(%\s+)?([^\s>]+)\s+(?:(SYSTEM|PUBLIC)\b|\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_REFERENCE = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_NUMBER = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,12})|([0-9]{1,12}));?")
_TAG = re.compile(r"<!--|<!\[CDATA\[|<(/?)([A-Za-z_][^\s/>]{0,200})")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ITEM = re.compile(r"<(?:[A-Za-z]+:)?(?:item|entry)(?=[\s>/])", re.IGNORECASE)
_FIVE = frozenset(("amp", "lt", "gt", "quot", "apos"))
_ENTITY_LENGTH, _ENTITIES = 100, 300


class Plain(NamedTuple):
    """The XML without declaration and document type; None where it is refused."""

    xml: str | None
    problems: tuple[Problem, ...]


def plain_xml(content: str, limits: Limits) -> Plain:
    """Makes an XML text harmless.

    A document type is never loaded: without declarations of entities it is cut out; short internal entities (which old
    feeds declare for accents) are put in by us; any other entity, external or built of entities, refuses the feed.
    """
    said: list[Problem] = []
    content = _DECLARATION.sub("", content, count=1)
    body, subset = _without_doctype(content)
    own, why = _entities(subset)
    if why is not None:
        return Plain(None, (why,))
    if own:
        said.append(
            problem("xml-entities", "note", f"the feed declares {len(own)} entities of its own; they were put in.")
        )
    if why := _too_deep(body, limits.max_depth):
        return Plain(None, (why,))
    body, illegal = _ILLEGAL.subn(" ", body)
    if illegal:
        message = f"the feed holds {illegal:,} characters that XML forbids; blanks stand for them."
        said.append(problem("malformed-xml", "warning", message))
    body = _REFERENCE.sub(lambda m: _put_in(m, own), body)
    body = _NUMBER.sub(_valid, body)
    body, cut = _at_most(body, limits.max_items)
    if cut is not None:
        said.append(cut)
    return Plain(body, tuple(said))


def _without_doctype(content: str) -> tuple[str, str]:
    """The text without its document type, and the internal subset of that."""
    match = _DOCTYPE.search(content, 0, 100_000)
    if match is None:
        return content, ""
    bracket, close = content.find("[", match.end()), content.find(">", match.end())
    if bracket < 0 or close < bracket:
        return content[: match.start()] + content[close + 1 if close >= 0 else len(content) :], ""
    end = content.find("]", bracket)
    while end >= 0 and content[end + 1 :].lstrip()[:1] != ">":
        end = content.find("]", end + 1)
        if end > bracket + 200_000:
            break
    if end < 0:
        return content[: match.start()], content[bracket + 1 :]
    close = content.find(">", end)
    return content[: match.start()] + content[close + 1 :], content[bracket + 1 : end]


def _entities(subset: str) -> tuple[dict[str, str], Problem | None]:
    found: dict[str, str] = {}
    for count, match in enumerate(_ENTITY.finditer(subset)):
        parameter, name, outside, double, single = match.groups()
        value = double if double is not None else single or ""
        if outside or parameter:
            message = "the feed's document type asks for entities from elsewhere; such feeds are refused."
            return {}, problem("xml-entities", "error", message)
        inner = re.sub(r"&#(?:\d{1,7}|x[0-9a-fA-F]{1,6});", "", value)
        if count >= _ENTITIES or len(value) > _ENTITY_LENGTH or "&" in inner or "%" in inner or "<" in inner:
            message = "the feed declares large or nested entities, as bombs do; such feeds are refused."
            return {}, problem("xml-entities", "error", message)
        found.setdefault(name, value)
    if "<!ENTITY" in subset and not found:
        return {}, problem("xml-entities", "error", "the feed's declarations of entities are broken; it is refused.")
    return found, None


def _put_in(match: re.Match[str], own: dict[str, str]) -> str:
    name = match.group(1)
    if name in own:
        return own[name]
    value = html5.get(name + ";") if name not in _FIVE else None
    return value if value and value not in "<>&\"'" else match.group()


def _valid(match: re.Match[str]) -> str:
    """A numeric reference as it stands, or U+FFFD for one that is no character of XML (parsers fall over those)."""
    number = int(match.group(1), 16) if match.group(1) else int(match.group(2))
    control = number < 0x20 and number not in (9, 10, 13)
    good = not control and not 0xD800 <= number <= 0xDFFF and number not in (0xFFFE, 0xFFFF) and number <= 0x10FFFF
    return match.group() if good else "\ufffd"


def _too_deep(body: str, most: int) -> Problem | None:
    """A problem where elements are nested deeper than allowed; comments and CDATA passed over, one pass."""
    depth, at = 0, 0
    while match := _TAG.search(body, at):
        at = match.end()
        if match.group(2) is None:
            mark = "-->" if match.group() == "<!--" else "]]>"
            end = body.find(mark, at)
            if end < 0:
                return None
            at = end
        elif match.group(1):
            depth -= 1
        else:
            close = body.find(">", at)
            if close < 0:
                return None
            if body[close - 1] != "/":
                depth += 1
            at = close
            if depth > most:
                message = f"elements are nested deeper than {most:,} (max_depth); the feed was not read."
                return problem("too-deep", "error", message)
    return None


def _at_most(body: str, most: int) -> tuple[str, Problem | None]:
    """The feed with the items beyond the limit cut out."""
    starts = [m.start() for _, m in zip(range(most + 1), _ITEM.finditer(body), strict=False)]
    if len(starts) <= most:
        return body, None
    last = max(body.rfind("</item>"), body.rfind("</entry>"), body.rfind(":item>"))
    tail = body[body.find(">", last) + 1 :] if last > starts[most] else ""
    message = f"the feed has more than {most:,} items (max_items); the rest was not read."
    return body[: starts[most]] + tail, problem("too-many-items", "warning", message)
