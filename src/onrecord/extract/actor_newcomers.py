"""Names that come new after a description of their bearer: *the county clerk said. … Ada Obi told …*."""

from __future__ import annotations

from onrecord.extract.actor_descriptions import APART
from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_mentions import body_nouns, name_text
from onrecord.extract.actor_names import body_words, name_words
from onrecord.extract.actor_offices import OfficeTable
from onrecord.extract.actor_phrases import Phrases
from onrecord.extract.actor_places import Geography
from onrecord.language.analysis import Analysis

_LEAD = 4
"""The lead is among so many first paragraphs, headlines and bylines counted."""
_HEADLINES = 2
"""Paragraphs at the beginning that can be headlines, which leave out articles."""
_TELLS_MORE = frozenset((",", "(", "of", "from", "at", "with", "—", "–"))
"""What follows a name that is told about there and then: he needs no description from before."""


class Newcomers:
    """Finds the unnamed actor that a new name belongs to."""

    def __init__(self, analysis: Analysis, phrases: Phrases, places: Geography) -> None:
        self.read, self.phrases, self.places = analysis, phrases, places
        self.offices = OfficeTable(analysis, places)

    def of_office(self, named: Mention, recent: list[Entity]) -> Entity | None:
        """*Finance Minister Ada Obi* after *the finance minister*: the one unnamed bearer of the title."""
        at = self.read.sentence_of(named.start)
        country = self.places.country_in(named.start, named.end)
        fits = []
        for entity in reversed(recent):
            first = entity.mentions[0]
            if entity.is_named or entity.plural or entity.kind != named.kind or named.lemma not in entity.lemmas:
                continue
            if (
                first.definite not in ("definite", "owned", "bare")
                or at - self.read.sentence_of(entity.last.start) > 12
            ):
                continue
            if "-" not in (entity.gender, named.gender) and entity.gender != named.gender:
                continue
            if country and entity.country and country != entity.country:
                continue
            if first.definite == "bare" and not self._is_headline(first):
                continue
            if ({w for m in entity.seen for w in m.modifiers} ^ named.modifiers) & APART:
                continue
            own = set().union(*(m.modifiers for m in entity.seen)) - {named.lemma}
            near = own or first.definite == "bare" or at - self.read.sentence_of(entity.last.start) <= 3
            if near and own <= named.modifiers and not self.offices.gainsays(entity, name_text(self.read, named)):
                fits.append(entity)
        return fits[0] if len(fits) == 1 else None

    def _is_headline(self, mention: Mention) -> bool:
        """Whether a title without an article may mean one person: in a headline, or with a capital (*Mayor quits*)."""
        return self.read.word(mention.head)[:1].isupper() or self.read.paragraph_of(mention.head) < _HEADLINES

    def kin(self, named: Mention, recent: list[Entity]) -> Entity | None:
        """The unnamed relative of somebody of the same family name, in the last sentences."""
        family = name_words(name_text(self.read, named))[-1:]
        at = self.read.sentence_of(named.start)
        for entity in reversed(recent):
            if "kin" not in entity.sets or entity.is_named or entity.owner is None or entity.plural:
                continue
            near = at - self.read.sentence_of(entity.last.start) <= 5
            fits = "-" in (entity.gender, named.gender) or entity.gender == named.gender
            if near and fits and any(name_words(n)[-1:] == family for n in entity.owner.names):
                return entity
        return None

    def introduced(self, named: Mention, group: list[Mention], recent: list[Entity]) -> Entity | None:
        """The unnamed actor to whom a new name belongs: somebody described shortly before, when the name comes bare.

        *A welder disagreed. Tomas said …*; *the county clerk said. … Ada Obi told …*; *Obi's sister … Eve Obi*.
        """
        if named.titles or any(m.form == "description" for m in group) or named.kind not in ("person", "body"):
            return None
        sentence, paragraph = self.read.sentence_of(named.start), self.read.paragraph_of(named.start)
        words = name_words(name_text(self.read, named))
        kin = self.kin(named, recent) if len(words) > 1 and named.kind == "person" else None
        if kin is not None:
            return kin
        near: list[Entity] = []
        for entity in reversed(recent):
            first = entity.mentions[0]
            if sentence - self.read.sentence_of(entity.last.start) > 5:
                continue
            if entity.is_named or entity.plural or entity.kind != named.kind:
                continue
            if first.definite == "bare" and first.start and self.read.word(first.start - 1) == ":":
                continue  # a headline's "…: deputy mayor" waits for his title, not for any name
            if sentence == self.read.sentence_of(entity.last.start):
                continue  # "in a letter read by his lawyer, Omar Sidi said": two people
            if "-" not in (entity.gender, named.gender) and entity.gender != named.gender:
                continue
            if "kin" in entity.sets:
                continue
            if first.definite in ("definite", "owned", "indefinite", "bare") and first.clause.part != "owner":
                near.append(entity)
        if named.clause.part != "subject" or len(words) < 1:
            return None
        return self._one_introduced(near, named, sentence, paragraph)

    def _one_introduced(self, near: list[Entity], named: Mention, sentence: int, paragraph: int) -> Entity | None:
        """The one that fits best: a newcomer of the sentence before; else the one title that waits for its name."""
        spoken = [e for e in near if any(m.speaks or m.clause.part == "subject" for m in e.seen)]
        closest = [
            e
            for e in spoken
            if e.mentions[0].definite == "indefinite"
            and (sentence - self.read.sentence_of(e.mentions[0].start) == 1 or ("group" in e.sets and named.speaks))
            and self._could_be(e, named)
        ]
        if closest:
            named.candidates = len(closest) if len(closest) > 1 else 0
            return closest[0] if len(closest) == 1 else None
        if named.kind == "body":
            told = [e for e in near if sentence - self.read.sentence_of(e.last.start) <= 3 and self._tells(e, named)]
            return told[0] if len(told) == 1 else None
        titled = [
            e
            for e in spoken
            if e.mentions[0].definite in ("definite", "owned", "bare")
            and not self.offices.gainsays(e, name_text(self.read, named))
            and any(m.noun is not None and m.noun.public for m in e.seen)
            and paragraph - self.read.paragraph_of(e.last.start) <= 4
            and not all(self.phrases.in_reported(m.head) for m in e.seen)
        ]
        named.candidates = len(titled) if len(titled) > 1 else 0
        bare = named.end >= len(self.read) or self.read.lower(named.end) not in _TELLS_MORE
        if named.kind != "person" or len(titled) != 1 or not bare:
            return None
        return titled[0] if named.speaks or self._opens(titled[0], named, paragraph) else None

    def _opens(self, entity: Entity, named: Mention, paragraph: int) -> bool:
        """*The former mayor said …* at the head of a report; the next paragraph opens with his full name."""
        read = self.read
        first = entity.mentions[0]
        opens = named.start == read.sentences[read.sentence_of(named.start)][0] and named.name[1] - named.name[0] > 1
        lead = read.paragraph_of(first.start) <= _LEAD and any(m.speaks for m in entity.seen)
        return opens and lead and paragraph - read.paragraph_of(entity.last.start) <= 1

    def _tells(self, entity: Entity, named: Mention) -> bool:
        """*The region's power company* before *Lakes Power*: of that sort, and a word stands in the name."""
        words = set(body_words(name_text(self.read, named)))
        return bool(body_nouns(self.read, named) & entity.sets) and bool(words & (entity.modifiers | entity.lemmas))

    def _could_be(self, entity: Entity, named: Mention) -> bool:
        """Whether what is known of the name agrees with what the description says."""
        if named.kind == "person":
            return True
        known = body_nouns(self.read, named)
        return bool(known & entity.sets)
