"""A mention of an actor, and an actor in the making: the mentions tied so far and what they tell of him."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from onrecord.extract.actor_words import Noun
from onrecord.language.analysis import Range

if TYPE_CHECKING:
    from onrecord.extract.actor_phrases import Clause

Form = Literal["name", "description", "pronoun", "document"]
"""``document``: words for a document that speaks, as a mention of whoever issued it."""
Kind = Literal["person", "body", "people", "country", "place", "document", "thing"]
Definite = Literal["definite", "demonstrative", "owned", "indefinite", "bare", "none"]


@dataclass(slots=True, eq=False)
class Mention:
    """Words that mean an actor. ``start`` to ``end`` are the words; ``short_end`` ends them before *of …* and *who …*.

    ``name`` is the range of the bare name, empty for descriptions and pronouns; ``titles`` the ranges of title words.
    ``gender`` is what title, noun or pronoun tell; ``given`` what a given name makes likely.
    ``aged``: an age is among the words of a description (*the 27-year-old driver*).
    ``same`` holds mentions tied to this one by apposition, copula or relative clause.
    """

    start: int
    end: int
    short_end: int
    head: int
    form: Form
    kind: Kind
    plural: bool
    clause: Clause
    gender: str = "-"
    given: str = "-"
    definite: Definite = "none"
    lemma: str = ""
    noun: Noun | None = None
    name: Range = (0, 0)
    name_type: str = ""
    titles: tuple[Range, ...] = ()
    modifiers: frozenset[str] = frozenset()
    owner: int | None = None
    country: str | None = None
    stands_for: tuple[str, ...] = ()
    quoted: bool = False
    aged: bool = False
    same: list[Mention] = field(default_factory=list, repr=False)
    whole: Range = (0, 0)
    entity: Entity | None = field(default=None, repr=False)
    candidates: int = 0
    sure: float = 1.0

    @property
    def speaks(self) -> bool:
        return self.clause.speaks


@dataclass(slots=True, eq=False)
class Entity:
    """One actor. ``names`` holds each name's words, ``lemmas`` and ``sets`` its nouns; ``owner``: whose it is.

    ``offices`` are the initials of the titles before the name (*DC* of *Deputy Commissioner*).
    """

    number: int
    kind: Kind
    plural: bool
    gender: str = "-"
    given: str = "-"
    mentions: list[Mention] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    lemmas: set[str] = field(default_factory=set)
    sets: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    country: str | None = None
    owner: Entity | None = None
    credited: bool = False

    @property
    def seen(self) -> list[Mention]:
        """The first mentions, as many as tell what the actor is called: the work must not grow with all."""
        return self.mentions[:40]

    @property
    def last(self) -> Mention:
        return self.mentions[-1]

    @property
    def is_named(self) -> bool:
        return bool(self.names)
