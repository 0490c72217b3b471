"""Notes and warnings on a text's characters and language."""

from __future__ import annotations

import re
import unicodedata

from onrecord.model.record import Problem
from onrecord.sources.detect import problem

_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f]")


def said_of(content: str) -> list[Problem]:
    """Notes on characters that a reader of the text must know of."""
    said: list[Problem] = []
    controls = len(_CONTROLS.findall(content))
    if controls:
        message = f"the text holds {controls:,} control characters; they are kept, and shown escaped."
        said.append(problem("control-characters", "note", message))
    if bidi := len(_BIDI.findall(content)):
        message = f"the text holds {bidi:,} characters that turn the writing direction; the order in memory decides."
        said.append(problem("bidi-controls", "note", message))
    if mixed := _mixed_words(content):
        message = (
            f"letters of two alphabets stand in one word: {', '.join(mixed[:3])}; look-alike names are kept apart."
        )
        said.append(problem("mixed-script", "note", message))
    return said


def language_problem(content: str, language: str | None) -> list[Problem]:
    """The warning that a text is not in English, the one language that the program reads."""
    if language is None or language == "en":
        return []
    named = "an unknown language" if language == "und" else f"language {language!r}"
    message = f"the text seems to be in {named}; only English is read, so nothing is drawn from it."
    return [problem("language-not-supported", "warning", message)]


_OTHER = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_LETTERS = re.compile(r"[^\W\d_]{1,60}")
_WORD = 60


def _mixed_words(content: str) -> list[str]:
    """Words that mix Latin with Cyrillic or Greek letters, in order, the first few."""
    found: list[str] = []
    at = 0
    while (match := _OTHER.search(content, at)) and len(found) < 3:
        start = at_letter = match.start()
        while start > max(at, at_letter - _WORD) and content[start - 1].isalpha():
            start -= 1
        letters = _LETTERS.match(content, start)
        word, at = (letters.group(), letters.end()) if letters else ("", at_letter + 1)
        at = max(at, at_letter + 1)
        kinds = {a for c in word for a in _ALPHABETS if unicodedata.name(c, "").startswith(a)}
        if len(kinds) > 1 and word not in found:
            found.append(word)
    return found
