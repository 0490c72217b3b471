"""What a tag's attributes say: whether it hides its content, which words its class and id hold."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from onrecord.sources.words import table

Attributes = dict[str, str]
_HIDDEN_STYLE = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![\d.]*[1-9]))"
)
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_NAMED = ("class", "id", "role", "data-testid", "data-component", "itemprop")


class Hiding(Enum):
    """Whether an element's content is hidden from the eye."""

    NO = 0
    YES = 1


def hides(name: str, attributes: Attributes) -> Hiding:
    """Whether a tag hides what it holds.

    Counted as hidden: the ``hidden`` attribute, ``display:none``, ``visibility:hidden``, ``font-size:0``,
    ``aria-hidden=true`` (decoration, or a double of other text), classes for screen readers only, a closed ``dialog``.
    A page that hides its own ``body`` until a script runs is taken as seen.
    """
    if name in ("html", "body"):
        return Hiding.NO
    if "hidden" in attributes or attributes.get("aria-hidden", "").strip().lower() == "true":
        return Hiding.YES
    style = attributes.get("style")
    if style and _HIDDEN_STYLE.search(style.lower()):
        return Hiding.YES
    if name == "dialog" and "open" not in attributes:
        return Hiding.YES
    given = attributes.get("class")
    if given and ("hidden" in given or "reader" in given or "sr-only" in given) and _for_readers(given):
        return Hiding.YES
    return Hiding.NO


@lru_cache(maxsize=4096)
def _for_readers(given: str) -> bool:
    names = given.lower().split()
    return any(
        n in ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader") for n in names
    )


def classes_of(attributes: Attributes) -> frozenset[str]:
    """The words in class, id, role and the like: ``articleBody related-links`` gives article, body, related, links.

    Pairs of words that mean something together (``read more``) are added as they stand in ``data/html.toml``.
    """
    given = " ".join(attributes[n][:300] for n in _NAMED if n in attributes)
    return _split(given) if given else frozenset()


@lru_cache(maxsize=8192)
def _split(given: str) -> frozenset[str]:
    found: set[str] = set()
    pairs = frozenset(table("html")["classes"]["pairs"])
    for name in given.split():
        parts = [p.lower() for p in _HUMP.findall(name)]
        found.update(parts)
        found.add("".join(parts))
        found.update(f"{a} {b}" for a, b in pairwise(parts) if f"{a} {b}" in pairs)
    return frozenset(found)
