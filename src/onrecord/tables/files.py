"""Where the bundled tables lie, how they are opened, and how names are folded for look-up.

The files are made by ``tools/build_tables.py``; ``data/README.md`` has a row for each with its source and licence.
"""

from __future__ import annotations

import json
import os
import sqlite3
import unicodedata
from functools import lru_cache
from pathlib import Path

from onrecord.model.errors import ModelFileError

DATA = Path(__file__).resolve().parent / "data"

# Letters that Unicode does not decompose, as newspapers write them without their marks.
_PLAIN = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n", "ħ": "h",
    "-": " ", "\u2010": " ", "\u2011": " ", "\u2013": " ", "/": " ", ",": " ", ".": " ", "(": " ", ")": " ",
    "'": None, "\u2019": None, "\u2018": None, "`": None, "\u02bb": None, "\u02bc": None, "\u02bf": None,
    "\u02be": None, "\u02b9": None, "\u2032": None,
})  # fmt: skip


def path(name: str) -> Path:
    """The file of this name; ``ModelFileError`` if the installation lacks it."""
    found = DATA / name
    if not found.is_file():
        raise ModelFileError(
            f"the bundled table {name} is missing from {DATA}; reinstall onrecord", code="table-missing", name=name
        )
    return found


def connect(name: str) -> sqlite3.Connection:
    """A read-only connection to one of the tables, one a process (a forked worker opens its own)."""
    return _connect(name, os.getpid())


@lru_cache(maxsize=8)
def _connect(name: str, process: int) -> sqlite3.Connection:
    uri = path(name).as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    connection.execute("pragma mmap_size=67108864")
    return connection


@lru_cache(maxsize=1)
def digests() -> dict[str, str]:
    """The digest of each built table, as the build wrote it down (a test compares it with the bytes)."""
    loaded: dict[str, str] = json.loads(path("digests.json").read_text("utf-8"))
    return loaded


def fold(name: str) -> str:
    """A name as it is looked up: lower case, no marks or apostrophes, hyphens and points as blanks, no *the*."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    folded = " ".join("".join(c for c in plain if not unicodedata.combining(c)).translate(_PLAIN).split())
    return folded.removeprefix("the ")


def short_key(name: str) -> str | None:
    """The case-keeping key of an abbreviation (``=US`` for *U.S.*, ``=Ind.`` for *Ind.*); None for any other name.

    *US*, *CAN* and *OR* are names only in capitals: these keys keep them apart from the words *us*, *can* and *or*.
    """
    if name.endswith(".") and "." not in name[:-1] and 1 < len(name) <= 6 and not name[:-1].isupper():
        return "=" + name
    bare = name.replace(".", "")
    if 2 <= len(bare) <= 5 and bare.isalpha() and bare.isupper() and bare.isascii():
        return "=" + bare
    return None


@lru_cache(maxsize=65536)
def keys(name: str) -> tuple[str, ...]:
    """The keys under which a name of a text is looked up, the case-keeping one first."""
    short, folded = short_key(name), fold(name)
    return tuple(k for k in (short, folded) if k)
