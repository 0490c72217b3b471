"""Where a report plays: the country of some words, capitals that stand for states, the report's main country."""

from __future__ import annotations

from bisect import bisect_right

from onrecord.extract.base import Report
from onrecord.model.items import Place
from onrecord.tables import countries

_QUARTERS = frozenset(
    ("north", "south", "east", "west", "central", "latin", "northern", "southern", "eastern", "western")
)
_TIES = tuple(
    f"-{w}"
    for w in ("led", "backed", "born", "funded", "made", "trained", "speaking", "allied", "brokered", "installed")
)


class Geography:
    """The places of a report, by word."""

    def __init__(self, report: Report, places: tuple[Place, ...]) -> None:
        self.read = report.analysis
        self.day = (report.source.published_at or "")[:10] or None
        self.datelines = [(s.span.start, s.span.end) for s in report.text.sections if s.kind == "dateline"]
        self.heads = [(s.span.start, s.span.end) for s in report.text.sections if s.kind in ("headline", "standfirst")][
            :20
        ]
        self.places = sorted(places, key=lambda p: (p.span.start, p.span.end))
        self._starts = [p.span.start for p in self.places]
        self.main = self._main()

    def at(self, start: int, end: int) -> Place | None:
        """The place mention that covers these words (the words of a name, for instance)."""
        first, last = self.read.starts[start], self.read.ends[end - 1]
        for place in self._between(first, last):
            if place.span.start <= first + 1 and place.span.end >= last - 1:
                return place
        return None

    def country_in(self, start: int, end: int) -> str | None:
        """The one country that the places and nationality words of the range point to; None if none or several."""
        distinct = self.countries_in(start, end)
        return distinct[0] if len(distinct) == 1 else None

    def countries_in(self, start: int, end: int) -> list[str]:
        """All countries that the places and nationality words of the range point to."""
        if end <= start:
            return []
        found: list[str] = []
        open_words = set[int]()
        for place in self._between(self.read.starts[start], self.read.ends[end - 1]):
            if place.role == "part_of_name" and place.resolved is None:  # the name says not where (*Indian Tribe*)
                open_words.update(range(*self.read.words_in(place.span.start, place.span.end)))
            if place.resolved and place.resolved.country and not self._is_tie(place.span.end):
                found.append(place.resolved.country)
        for i in range(start, end):
            word = self.read.word(i)
            if (
                self.read.upos[i] in ("ADJ", "PROPN", "NOUN")
                and word[:1].isupper()
                and i not in open_words
                and not self._is_tie(self.read.ends[i])
            ):
                found.extend(c.code for c in countries.by_demonym(self._nationality(i))[:2])
        return list(dict.fromkeys(found))

    def _nationality(self, i: int) -> str:
        """The nationality word with its quarter (*South Korean*): *Latin American* is of no country."""
        before = self.read.word(i - 1) if i else ""
        return f"{before} {self.read.word(i)}" if before.lower() in _QUARTERS else self.read.word(i)

    def _is_tie(self, end: int) -> bool:
        """*Russian-led*, *US-backed*: whose friend somebody is, not where he is from."""
        return self.read.content.startswith(_TIES, end)

    def _between(self, first: int, last: int) -> list[Place]:
        at = bisect_right(self._starts, first)
        at = max(at - 3, 0)
        found = []
        while at < len(self.places) and self._starts[at] < last:
            if self.places[at].span.end > first:
                found.append(self.places[at])
            at += 1
        return found

    def capital_of(self, name: str, country: str | None) -> str | None:
        """The country of which the named city is the capital on the day of the report."""
        held = [c.code for c in countries.by_capital(name, self.day)]
        if country is not None:
            return country if country in held else None
        return held[0] if len(held) == 1 else None

    def state(self, name: str, place: Place | None) -> str | None:
        """The country that a place name stands for when it acts: its own name, or the name of its capital."""
        resolved = place.resolved if place else None
        if resolved is not None:
            return resolved.country if resolved.kind == "country" else self.capital_of(name, resolved.country)
        country = countries.by_name(name)
        return country.code if country else self.capital_of(name, None)

    def _main(self) -> str | None:
        """The country to which more than half of the located mentions belong, those in headings weighing three times;

        or twice as many as to any other; else the country of the datelines.
        """
        lines, counts = [], dict[str, int]()
        heads = self.heads
        for place in self.places:
            code = place.resolved.country if place.resolved else None
            if not code:
                continue
            if any(a <= place.span.start < b for a, b in self.datelines):
                lines.append(code)
            within = place.role == "part_of_name" and place.resolved is not None and place.resolved.kind == "country"
            if place.role == "location" or within:  # a small place within a body's name says not where the report plays
                weight = 3 if any(a <= place.span.start < b for a, b in heads) else 1
                counts[code] = counts.get(code, 0) + weight
        ranked = sorted(counts, key=lambda c: (-counts[c], c))
        if ranked:
            rest = sum(counts.values()) - counts[ranked[0]]
            second = counts[ranked[1]] if len(ranked) > 1 else 0
            if counts[ranked[0]] > rest or (counts[ranked[0]] >= 4 and counts[ranked[0]] >= 2 * second):
                return ranked[0]
        return lines[0] if len(set(lines)) == 1 else None
