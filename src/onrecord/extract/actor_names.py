"""Whether two names can be one: surnames, initials, short forms, acronyms."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from onrecord.extract.actor_words import body_word, title

Words = tuple[str, ...]

_SMALL = frozenset(
    ("of", "the", "for", "and", "de", "del", "la", "le", "les", "du", "des", "et", "y", "in", "on", "to", "a", "&")
)
_PARTS = frozenset(
    ("department", "dept", "division", "unit", "branch", "committee", "office", "team", "wing", "section", "desk")
)
"""Last words of names of parts of a body."""
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """The word in lower case without marks, stops or apostrophes, as names are compared."""
    flat = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in flat if c.isalnum() or c == "-")


def name_words(words: tuple[str, ...]) -> Words:
    """The comparable words of a person's name: no titles before it, no *Jr.* behind it, no possessive ``'s``."""
    kept = [p for w in words if (p := plain(w)) and w not in ("'s", "’s", "'", "’")]
    while len(kept) > 1 and title(kept[0]):
        kept = kept[1:]
    while len(kept) > 1 and kept[-1] in _SUFFIXES:
        kept = kept[:-1]
    return tuple(kept)


def body_words(words: tuple[str, ...]) -> Words:
    """The comparable words of a body's name, *the* at its head left out."""
    kept = [p for w in words if (p := plain(w)) and w not in ("'s", "’s", "'", "’")]
    return tuple(kept[1:] if len(kept) > 1 and kept[0] in ("the", "a", "an") else kept)


def same_person(full: Words, short: Words) -> bool:
    """Whether ``short`` can be a shorter or equal form of the person's name ``full`` (both from `name_words`).

    One word: the family name or given name. More words: the same first (or its initial) and last word, or, in order, a
    part of the full name that keeps its last word.
    """
    if not full or not short or len(short) > len(full):
        return False
    if full == short:
        return True
    if len(short) == 1:
        fathers = {b for a, b in pairwise(full) if a in ("bin", "ibn", "bint")}  # "King Salman" is no "Omar bin Salman"
        return len(short[0]) > 1 and short[0] in full and short[0] not in fathers
    if short[-1] == full[-1] and _fits_first(full[0], short[0]):
        return all(any(_fits_first(f, s) for f in full[1:-1]) for s in short[1:-1])
    if len(full) > 2 and set(short) <= set(full):
        return _in_order(full, short)
    return sorted(full) == sorted(short)


def _fits_first(full: str, short: str) -> bool:
    return full == short or (len(short) == 1 and full.startswith(short)) or (len(full) == 1 and short.startswith(full))


def _in_order(full: Words, short: Words) -> bool:
    rest = iter(full)
    return all(word in rest for word in short)


def acronym_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The acronyms that a body's name can have: initials of its words, small words left out or kept."""
    parts = [p for w in words for p in w.replace("-", " ").split() if p[:1].isalpha()]
    if parts and parts[0].lower() == "the":
        parts = parts[1:]
    large = "".join(p[0] for p in parts if p.lower() not in _SMALL)
    every = "".join(p[0] for p in parts)
    return tuple(dict.fromkeys(a.upper() for a in (large, every) if len(a) > 1))


def initials_of_office(title_words: Sequence[str]) -> tuple[str, ...]:
    """The initials under which a title can stand again: *DC* of *Khuzdar Deputy Commissioner*, *IGP* of *Inspector
    General of Police*; they begin in the title itself, not in the body that stands behind *of*."""
    title_end = next((k for k, w in enumerate(title_words) if w.lower() in ("of", "for", "at", "by")), len(title_words))
    told = [(k, w) for k, w in enumerate(title_words) if w[:1].isalpha() and w.lower() not in _SMALL and len(w) > 1]
    letters = "".join(w[0].upper() for _, w in told)
    return tuple(letters[n:] for n, (k, _) in enumerate(told) if k < title_end and len(letters) - n > 1)


def is_acronym(word: str) -> bool:
    """Whether the word is written like an acronym: two to eight letters (stops aside), two or more of them capitals."""
    bare = word.replace(".", "")
    return 2 <= len(bare) <= 8 and bare.isalpha() and sum(c.isupper() for c in bare) >= 2 and bare[-1:] != "s"


def is_rank(word: str) -> bool:
    """Whether the word before a name is made of the initials of an office (*SHO*, *MPA*): three or four capitals.

    Two capitals may be the bearer's initials.
    """
    return word.isalpha() and word.isupper() and 3 <= len(word) <= 4


def same_body(full: tuple[str, ...], short: tuple[str, ...], *, the: bool = False) -> bool:
    """Whether ``short`` can be a shorter or equal form of the body's name ``full`` (words as they stand).

    Equal words; an acronym of the other; or words out of the longer name that hold its first or last word: one last
    word only after *the* or if it says what the body is (*the League* for *Open Press League*), one first word only if
    all others do (*Steppe* for *Steppe Savings Bank*; never *Tokyo* for *Tokyo Games*).
    """
    a, b = body_words(full), body_words(short)
    if not a or not b:
        return False
    if a == b or "".join(a) == "".join(b):
        return True
    if len(short) == 1 and is_acronym(short[0]) and short[0].replace(".", "").upper() in acronym_of(full):
        return True
    if len(b) >= len(a) or not _in_order(a, b) or b[0] in _SMALL:
        return False
    if a[-1] in _PARTS and a[-1] not in b:
        return False  # "Meridian Bank" is not "Meridian Bank Finance Department"
    if a[-1] == b[-1]:
        return len(b) > 1 or the or body_word(b[0]) is not None
    return a[0] == b[0] and (len(b) > 1 or (len(b[0]) > 3 and all(body_word(w) for w in a[1:])))
