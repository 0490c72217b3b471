"""Word lists of the readers: data files with a name and its words a line, parted by a tab."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def data_lines(file: str) -> list[str]:
    """The lines of a file in ``extract/data``, empty ones and remarks (``#``) left out."""
    text = files("onrecord.extract").joinpath("data", file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def word_sets(file: str) -> dict[str, frozenset[str]]:
    """The named sets of a file in ``extract/data``. Lines that begin with ``#`` are remarks.

    Words of a set are parted by blanks; a set that needs blanks inside its entries parts them by ``;``.
    """
    found: dict[str, frozenset[str]] = {}
    for line in data_lines(file):
        name, words = line.split("\t", 1)
        parts = words.split(";") if ";" in words else words.split()
        found[name] = frozenset(p.strip() for p in parts if p.strip())
    return found
