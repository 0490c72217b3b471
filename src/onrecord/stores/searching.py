"""Full-text questions as people type them, and the marks in the answers."""

from __future__ import annotations

import re

SEARCHED = {"reports": ("title", "text"), "statements": ("content", "speaker", "speaker_name", "cue")}
MARK, UNMARK = "\ufdd0", "\ufdd1"  # Unicode keeps these two out of texts, so that programs may use them so


def search_words(words: str) -> str:
    """What people type, as an FTS5 question that is never ill-formed.

    Words must all occur; ``"in quotes"`` is a phrase, ``kill*`` a beginning, ``-not`` leaves out what holds the word.
    """
    wanted, unwanted = list[str](), list[str]()
    for minus, phrase, word in re.findall(r'(-?)(?:"([^"]*)"?|([^\s"]+))', words):
        shown = (phrase or word).replace("\x00", " ")
        star = "*" if not phrase and shown.endswith("*") else ""
        if any(c.isalnum() for c in shown):
            (unwanted if minus else wanted).append('"' + shown.rstrip("*") + '"' + star)
    return " ".join(wanted) + "".join(f" NOT {u}" for u in unwanted) if wanted else ""


def marked(snippet: str | None) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet without its marks, and the stretches that they held."""
    shown, marks, begin = "", list[tuple[int, int]](), 0
    for part in re.split(f"([{MARK}{UNMARK}])", snippet or ""):
        if part == MARK:
            begin = len(shown)
        elif part == UNMARK:
            if len(shown) > begin:
                marks.append((begin, len(shown)))
        else:
            shown += part
    return shown, tuple(marks)
