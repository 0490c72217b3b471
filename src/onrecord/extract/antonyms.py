"""Words that exclude each other: *the gate was open* and *the gate was locked* cannot both hold."""

from __future__ import annotations

from functools import cache

from onrecord.extract import statement_words as words


@cache
def _table() -> dict[str, frozenset[str]]:
    """Lemma to the lemmas that it excludes."""
    found: dict[str, set[str]] = {}
    for left, right in words.rows("antonyms.tsv"):
        for mine, theirs in ((left, right), (right, left)):
            for word in mine.split():
                found.setdefault(word, set()).update(theirs.split())
    return {w: frozenset(v) for w, v in found.items()}


def opposed(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a word of one set excludes a word of the other, and none of the two stands in both."""
    table = _table()
    return any(table.get(w, frozenset()) & theirs - ours and w not in theirs for w in ours)
