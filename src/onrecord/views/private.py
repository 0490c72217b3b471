"""Private people are shown by initials unless the user asks for their names."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache

from onrecord.model.items import Actor
from onrecord.model.record import Record
from onrecord.model.spans import contains
from onrecord.views.labels import data_text

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


@cache
def _words() -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in tomllib.loads(data_text("names.toml")).items()}


def is_personal_name(words: str) -> bool:
    """Whether the words look like the name of a person: capitalised words, with particles between them at most."""
    known = _words()
    found = [w for w in _WORD.findall(words) if w not in known["titles"]]
    if not found or found[0] in known["no_names"]:
        return False
    return all(w[0].isupper() or w in known["particles"] for w in found) and any(len(w) > 1 for w in found)


def initials(name: str) -> str:
    """``Grace Mwale`` → ``G. M.``; titles such as ``Mr`` stay."""
    known = _words()
    return " ".join(
        w if w in known["titles"] else f"{w[0]}." for w in _WORD.findall(name) if w not in known["particles"]
    )


class Mask:
    """Puts initials in the place of the names of private actors, wherever the names stand in a string."""

    def __init__(self, actors: Iterable[Actor], *, public: Iterable[str] = (), show_private: bool = False) -> None:
        names: set[str] = set()
        if not show_private:
            for actor in actors:
                if actor.private and actor.kind == "person":
                    names.update(n for n in (actor.name, *actor.aliases) if is_personal_name(n))
                    names.update(m.text for m in actor.mentions if is_personal_name(m.text))
        names.difference_update(public)
        longest_first = sorted(names, key=lambda n: (-len(n), n))
        self.names = tuple(longest_first)
        self._pattern = (
            re.compile(r"(?<!\w)(?:" + "|".join(re.escape(n) for n in longest_first) + r")(?!\w)") if names else None
        )

    @classmethod
    def of(cls, records: Iterable[Record], *, show_private: bool = False) -> Mask:
        """A mask for the private actors of all these records.

        Names that the records also read as places or times, and those of outlets and their reporters, are public.
        """
        kept = list(records)
        public: set[str] = set()
        for record in kept:
            outlet = record.source.outlet or ""
            public.update((*record.source.authors, outlet, *outlet.split()))
            public.update(p.span.text for p in record.places if p.resolved and p.role != "part_of_name")
            public.update(w for t in record.times for w in (t.span.text, *_WORD.findall(t.span.text)))
            bylines = [s.span for s in record.sections if s.kind in ("byline", "dateline")]
            signed = [m.text for a in record.actors for m in a.mentions if contains(bylines, m.start, m.end)]
            public.update(signed)
        return cls([a for record in kept for a in record.actors], public=public, show_private=show_private)

    def __bool__(self) -> bool:
        return self._pattern is not None

    def text(self, words: str) -> str:
        """The words with initials for names."""
        return self._pattern.sub(lambda m: initials(m.group()), words) if self._pattern else words

    def stretches(self, words: str) -> list[tuple[int, int]]:
        """Where names stand that are to be masked."""
        return [m.span() for m in self._pattern.finditer(words)] if self._pattern else []
