"""The word tables of the statements reader: cue verbs, nouns of speech, nouns that can speak, phrases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word: the act that it names, how its content stands (see ``cue_verbs.tsv``), whether it is weak."""

    lemma: str
    act: str
    frames: frozenset[str]
    weak: bool = False

    def takes(self, frame: str, speaking: bool = True) -> bool:
        """Whether the word governs this frame; ``speaking``: the subject is one who can speak."""
        return frame in self.frames or (speaking and frame + "+" in self.frames)

    @property
    def prepositions(self) -> tuple[str, ...]:
        """The words that introduce a prepositional content."""
        return tuple(sorted(f[2:] for f in self.frames if f.startswith("p:")))


NO_CUE = Cue("", "", frozenset())
"""Stands in for the cue that a word is not."""


def rows(name: str) -> list[list[str]]:
    """The rows of a bundled table, comments and empty lines left out."""
    raw = (files("onrecord.extract") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in raw.splitlines() if line and not line.startswith("#")]


@cache
def verbs() -> dict[str, Cue]:
    """Cue verbs by lemma."""
    return {r[0]: Cue(r[0], r[1], frozenset(r[2].split(",")), r[3] == "1") for r in rows("cue_verbs.tsv")}


def cue_verb(lemma: str, form: str) -> Cue | None:
    """The cue verb of a word: by its lemma, or where no verb has that lemma by its form with an ending taken off."""
    table = verbs()
    if lemma in table:
        return table[lemma]
    if form in table:
        return table[form]
    for end, instead in (
        ("ied", "y"),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("es", ""),
        ("s", ""),
        ("ing", ""),
        ("ing", "e"),
    ):
        if form.endswith(end) and len(form) - len(end) > 2 and form[: -len(end)] + instead in table:
            return table[form[: -len(end)] + instead]
    return None


@cache
def nouns() -> dict[str, Cue]:
    """Nouns of speech by lemma."""
    return {r[0]: Cue(r[0], r[1], frozenset(r[2].split(","))) for r in rows("statement_nouns.tsv")}


@cache
def speaker_nouns() -> dict[str, str]:
    """Lemma (or plural form) of a noun that can speak → its class; the first class that lists it wins."""
    found: dict[str, str] = {}
    for kind, words in rows("speaker_nouns.tsv"):
        for word in words.split():
            found.setdefault(word, kind)
    return found


@cache
def documents() -> frozenset[str]:
    """Nouns that name a document or another text that can be said to speak."""
    return frozenset(w for kind, words in rows("speaker_nouns.tsv") if kind == "document" for w in words.split())


@cache
def outlets() -> frozenset[str]:
    """Nouns that name a news outlet."""
    return frozenset(w for kind, words in rows("speaker_nouns.tsv") if kind == "outlet" for w in words.split())


@cache
def phrases(group: str) -> frozenset[str]:
    """The words or phrases of one group of ``statement_phrases.tsv``."""
    return frozenset(w for name, words in rows("statement_phrases.tsv") if name == group for w in words.split("|"))
