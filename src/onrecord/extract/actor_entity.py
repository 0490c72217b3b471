"""An actor in the making: the mentions tied so far and what they tell of him."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.extract.actor_mentions import Kind, Mention


@dataclass(slots=True, eq=False)
class Entity:
    """One actor. ``names`` holds each name's words, ``lemmas`` and ``sets`` its nouns; ``owner``: whose it is."""

    number: int
    kind: Kind
    plural: bool
    gender: str = "-"
    mentions: list[Mention] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    lemmas: set[str] = field(default_factory=set)
    sets: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    country: str | None = None
    owner: Entity | None = None

    @property
    def last(self) -> Mention:
        return self.mentions[-1]

    @property
    def is_named(self) -> bool:
        return bool(self.names)
