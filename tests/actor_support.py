"""What the tests of actors share: the actors of an analysis, and how to point at one."""

from __future__ import annotations

from onrecord.extract.actors import ActorsReader
from onrecord.extract.base import Found
from onrecord.language.analysis import Analysis
from onrecord.model.items import Actor
from tests.support import report


def actors_of(read: Analysis, outlet: str | None = None) -> tuple[Actor, ...]:
    """The actors of a text that was published on a fixed day."""
    return ActorsReader().read(report(read, "2020-05-05", outlet), Found()).actors


def words(actor: Actor) -> list[str]:
    """The words of each mention, in reading order."""
    return [m.text for m in actor.mentions]


def of(actors: tuple[Actor, ...], text: str) -> Actor:
    """The one actor with a mention of these words."""
    (found,) = [a for a in actors if text in words(a)]
    return found
