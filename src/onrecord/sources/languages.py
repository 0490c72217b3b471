"""Which language a text is in: by its script, then by its commonest words. Cheap, offline, and shy."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from onrecord.sources.words import table

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def language_of(content: str, hint: str | None = None) -> str | None:
    """The language as a BCP 47 code, ``und`` for words that are surely not English, None where nothing can be said.

    Method: the script of the letters decides between families; inside the Latin script, the share of words that are
    among a language's commonest function words (``data/languages.toml``).

    Args:
        content: the text; its first 20,000 characters are looked at.
        hint: what the page says of itself (``lang``); it breaks ties and lowers the bar, it does not decide.
    """
    sample = content[:_SAMPLE]
    letters = [c for c in sample if c.isalpha()]
    if len(letters) < 8:
        return None
    script = _script(letters)
    if script != "LATIN":
        return _by_script(script, letters, hint)
    return _by_words(sample, (hint or "").split("-")[0].lower() or None)


@lru_cache(maxsize=1)
def _function_words() -> dict[str, tuple[str, ...]]:
    """From a word to the languages that it is common in."""
    found: dict[str, list[str]] = {}
    for language, listed in table("languages")["words"].items():
        for word in listed.split():
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


@lru_cache(maxsize=4096)
def _script_of(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ")[0].split("-")[0]


def _script(letters: list[str]) -> str:
    counts = Counter(_script_of(c) for c in letters)
    # A Latin word or two in a Thai text is usual, so the other scripts weigh more: each of their letters says more.
    best = max(sorted(counts), key=lambda s: counts[s])
    others = sum(n for s, n in counts.items() if s not in ("LATIN", "FEMININE", "MASCULINE", "FULLWIDTH", "MODIFIER"))
    if best == "LATIN" and others > 0.4 * len(letters):
        return max(sorted(s for s in counts if s != "LATIN"), key=lambda s: counts[s])
    return best


def _by_script(script: str, letters: list[str], hint: str | None) -> str:
    rows = table("languages")["scripts"]
    if script == "CJK" and any(_script_of(c) in ("HIRAGANA", "KATAKANA") for c in letters):
        script = "HIRAGANA"
    known = rows.get(script)
    if known is None:
        return "und"
    told = (hint or "").split("-")[0].lower()
    if told in known["languages"]:
        return told
    for language, marks in known.get("marks", {}).items():
        if any(c in marks for c in letters):
            return str(language)
    return str(known["languages"][0])


def _by_words(sample: str, hint: str | None) -> str | None:
    known = _function_words()
    tokens = [w.lower().replace("’", "'") for w in _WORD.findall(sample)]
    counts: Counter[str] = Counter()
    for token in tokens:
        for language in known.get(token, ()):
            counts[language] += 1
    if not tokens:
        return None
    english = counts["en"]
    others = [language for language in sorted(counts) if language != "en"]
    best = max(others, key=lambda s: (counts[s], s == hint), default=None)
    if best is not None:
        needed = 2 if hint == best else 4
        if counts[best] >= needed and counts[best] > 1.5 * english and counts[best] >= 0.12 * len(tokens):
            return best
    if english >= 0.12 * len(tokens) and english >= 2:
        return "en"
    if len(tokens) >= 60 and english < 0.03 * len(tokens) and _prose(sample, tokens):
        return "und"
    return None


def _prose(sample: str, tokens: list[str]) -> bool:
    """Whether the words look like running text: many different ones, mostly written small."""
    small = sum(1 for w in _WORD.findall(sample) if w[0].islower())
    return small > 0.6 * len(tokens) and len(set(tokens)) > 0.3 * len(tokens)
