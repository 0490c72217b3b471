"""What single words tell of an actor: persons, bodies, titles, given names, verbs of speaking and acting.

All words come from data files in ``data/``; each file names its source.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast

from onrecord.model.items import Sector

NounKind = Literal["person", "body", "people", "document", "none"]

_DATA = Path(__file__).resolve().parent / "data"
_SECTORS = frozenset(Sector.__args__)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that can name an actor. Words of one ``set`` can stand for one another with *the*.

    ``gender`` is ``m``, ``f`` or ``-``; ``public`` is true for a role held in public, false for a private one.
    """

    word: str
    kind: NounKind
    set: str
    gender: str = "-"
    sector: Sector | None = None
    public: bool | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A title before a person's name."""

    word: str
    gender: str = "-"
    sector: Sector | None = None
    public: bool = False


def _rows(name: str) -> list[list[str]]:
    lines = (_DATA / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _sector(word: str) -> Sector | None:
    return cast(Sector, word) if word in _SECTORS else None


@lru_cache(maxsize=1)
def _nouns() -> dict[str, tuple[Noun, ...]]:
    found: dict[str, list[Noun]] = {}
    for word, kind, own_set, gender, sector, public in _rows("actors_nouns.tsv"):
        held = None if public == "-" else public == "public"
        found.setdefault(word, []).append(Noun(word, cast(NounKind, kind), own_set, gender, _sector(sector), held))
    return {word: tuple(nouns) for word, nouns in found.items()}


@lru_cache(maxsize=1)
def _persons() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("actors_persons.tsv")}


@lru_cache(maxsize=8192)
def nouns(lemma: str) -> tuple[Noun, ...]:
    """The readings of a noun, the likeliest first; empty for a word that names no actor.

    A word that is not listed is read by its last part (*vice-chairman*, *hostage-taker*), then by WordNet's persons.
    """
    lemma = lemma.lower()
    table = _nouns()
    if lemma in table:
        return tuple(n for n in table[lemma] if n.kind != "none")
    if lemma in _persons():
        return (Noun(lemma, "person", lemma, _persons()[lemma] if _persons()[lemma] != "-" else _by_ending(lemma)),)
    if "-" in lemma:
        return nouns(lemma.rsplit("-", 1)[1])
    return ()


def _by_ending(word: str) -> str:
    return "f" if word.endswith("woman") else "m" if word.endswith(("man", "sman")) and word != "human" else "-"


@lru_cache(maxsize=1)
def _titles() -> dict[str, Title]:
    return {row[0]: Title(row[0], row[1], _sector(row[2]), row[3] == "public") for row in _rows("actors_titles.tsv")}


def title(word: str) -> Title | None:
    """The title that this word is when it stands before a name (*Mr*, *Gen.*, *Sheriff*); None for any other word."""
    return _titles().get(word.lower().rstrip("."))


@lru_cache(maxsize=1)
def _given() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("actors_given_names.tsv")}


def gender_of_given_name(word: str) -> str:
    """``f`` or ``m`` for a given name that nearly only women or men bear, else ``-``."""
    return _given().get(word.lower(), "-")


@lru_cache(maxsize=1)
def _body_words() -> dict[str, tuple[str, Sector | None]]:
    return {row[0]: (row[1], _sector(row[2])) for row in _rows("actors_body_words.tsv")}


def body_word(word: str) -> tuple[str, Sector | None] | None:
    """What a word inside a body's name says of it: the noun that can stand for the body, and its sector."""
    return _body_words().get(word.lower())


@lru_cache(maxsize=1)
def _verbs() -> dict[str, str]:
    table = {row[0]: row[1] for row in _rows("actors_verbs.tsv") if row[1] in ("act", "will", "post")}
    table.update({row[0]: "speech" for row in _rows("cue_verbs.tsv") if row[0] not in ("show", "see", "find")})
    return table


@lru_cache(maxsize=1)
def _object_verbs() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("actors_verbs.tsv") if row[1] in ("target", "quote")}


def _of(table: dict[str, str], lemma: str) -> str | None:
    """The entry of a verb; a lemma cut short from *denies* to *denie* is read as *deny*."""
    word = lemma.lower()
    return table.get(word) or (table.get(word[:-2] + "y") if word.endswith("ie") else None)


def verb_use(lemma: str) -> str | None:
    """``speech``, ``will`` (its subject is a person or body), ``act`` (often so), ``post`` (he leads), or None."""
    return _of(_verbs(), lemma)


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    return frozenset(row[0] for row in _rows("actors_verbs.tsv") if row[1] == "post")


def is_post(lemma: str) -> bool:
    """Whether the subject of the verb leads or speaks for its object (*commands the garrison*)."""
    return lemma.lower() in _posts()


def object_use(lemma: str) -> str | None:
    """``target`` (its object is a person or body), ``quote`` (its object speaks), or None."""
    return _of(_object_verbs(), lemma)


@dataclass(frozen=True, slots=True)
class Metonym:
    """What a building or seat stands for: a ``country`` or a ``body``; not in reports from ``home``."""

    country: str | None
    body: tuple[str, ...]
    home: str | None


@lru_cache(maxsize=1)
def _metonyms() -> dict[str, Metonym]:
    rows = [[None if cell == "-" else cell for cell in row] for row in _rows("actors_metonyms.tsv")]
    return {
        str(name).lower(): Metonym(country, tuple((body or "").split()), home) for name, country, body, home in rows
    }


def metonym(name: str) -> Metonym | None:
    """What this name of a building or seat stands for when it speaks (*Kremlin*, *White House*, *Brussels*)."""
    return _metonyms().get(name.lower().removeprefix("the "))


@lru_cache(maxsize=1)
def _slugs() -> frozenset[str]:
    return frozenset(row[0] for row in _rows("actors_slugs.tsv"))


def is_slug(word: str) -> bool:
    """Whether the word is one that agencies put before a headline (*WRAPUP 1-…*)."""
    return word in _slugs()


@lru_cache(maxsize=1)
def _general() -> dict[str, frozenset[str]]:
    return {row[0]: frozenset(row[1].split()) for row in _rows("actors_general.tsv")}


@lru_cache(maxsize=1)
def _superordinates() -> dict[str, frozenset[str]]:
    return {row[0]: frozenset(row[1].split()) for row in _rows("actors_superordinates.tsv")}


def stands_above(lemma: str) -> frozenset[str]:
    """The sectors for whose people *the* and this word can stand, whatever their title (*official*: a minister)."""
    return _superordinates().get(lemma, frozenset())


def stands_for(lemma: str, own_set: str) -> bool:
    """Whether *the* and this word can take up an actor that was called by another word of the set."""
    words = _general().get(own_set)
    return words is None or lemma in words
