"""Which mentions of a report mean the same actor.

Reading order, entity by entity, in the manner of the sieves of Raghunathan et al. (2010): ties inside a sentence first
(apposition, copula), then names, then descriptions, then pronouns by a weighted sum of features in the manner of Lappin
and Leass (1994), the weights fitted on the training part of GUM (``eval/coref.py``).
Where two actors fit nearly alike, the mention stays open and ``candidates`` counts them.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extract.actor_descriptions import DescriptionJudge
from onrecord.extract.actor_entity import Entity, Kind, Mention
from onrecord.extract.actor_mentions import body_nouns, name_text
from onrecord.extract.actor_name_book import WINDOW, NameBook
from onrecord.extract.actor_names import initials_of_office, is_acronym
from onrecord.extract.actor_newcomers import Newcomers
from onrecord.extract.actor_phrases import Phrases
from onrecord.extract.actor_places import Geography
from onrecord.extract.actor_pronouns import PronounJudge
from onrecord.extract.actor_votes import Votes
from onrecord.extract.actor_words import nouns
from onrecord.language.analysis import Analysis

_THINGS = 24
"""How many things beside actors are kept in sight, as rivals for *it* and *they*."""


_SURE = 0.85
"""From this probability on, a pronoun settles its actor's gender; below, it only hints at it."""


class Resolver:
    """Ties the mentions of one text together."""

    def __init__(self, analysis: Analysis, phrases: Phrases, places: Geography, mentions: Sequence[Mention]) -> None:
        self.read, self.phrases, self.places = analysis, phrases, places
        self.mentions = list(mentions)
        self.by_head = {m.head: m for m in self.mentions if m.form != "name"}
        self.by_head.update({m.head: m for m in self.mentions if m.form == "name"})
        self.names = NameBook(analysis)
        self.recent: list[Entity] = []
        self.things: list[Entity] = []
        self.entities: list[Entity] = []
        votes = Votes(analysis, self.mentions)
        self.descriptions = DescriptionJudge(analysis, places, self.by_head, votes)
        self.pronouns = PronounJudge(analysis, phrases, votes)
        self.newcomers = Newcomers(analysis, phrases, places)

    def resolve(self) -> list[Entity]:
        """All actors (and things that a pronoun could mean), in the order of their first mention."""
        for mention in self.mentions:
            self._settle(mention)
        return self.entities

    def seed(self, name: tuple[str, ...], kind: Kind) -> Entity:
        """An actor known beforehand (the outlet): it gets mentions only if the text names it."""
        entity = Entity(len(self.entities), kind, False, gender="n" if kind == "body" else "-", names=[name])
        self.names.add(entity, name)
        self.entities.append(entity)
        return entity

    # ------------------------------------------------------------------ one mention

    def _settle(self, mention: Mention) -> None:
        if mention.entity is not None:
            return
        if mention.form == "pronoun":
            self._pronoun(mention)
            return
        if mention.owner is not None and mention.owner in self.by_head:
            self._settle_owner(self.by_head[mention.owner], mention)
        if not mention.same and self._is_predicate(mention):
            return
        group = [mention, *(m for m in mention.same if m.entity is None)]
        tied = next((m.entity for m in mention.same if m.entity is not None), None)
        entity = tied or self._known(group) or self._create(group)
        for member in group:
            self._join(entity, member)

    def _is_predicate(self, mention: Mention) -> bool:
        """*I am no engineer*: what somebody is, or is not, brings in nobody."""
        return mention.form == "description" and self.read.child(mention.head, "cop") is not None

    def _settle_owner(self, owner: Mention, mention: Mention) -> None:
        if owner.entity is None and owner is not mention and owner.start <= mention.head:
            if owner.owner is not None and owner.form != "pronoun":
                owner.owner = None if owner.owner == mention.head else owner.owner
            self._settle(owner)

    def _known(self, group: list[Mention]) -> Entity | None:
        for mention in group:
            if mention.form == "name":
                found = self.names.choose(mention, self.recent)
                if found:
                    return self._with_kin(found, mention)
        if len(group) == 1:
            found = self._by_office(group[0])
            if found:
                return found
        for mention in group:
            if mention.form == "name" and mention.noun is not None and mention.kind in ("person", "body"):
                found = self.newcomers.of_office(mention, self.recent)
                if found:
                    return found
        for mention in group:
            if mention.form == "description":
                found = self.descriptions.choose(mention, self.recent, named=any(m.form == "name" for m in group))
                if found:
                    return found
        named = next((m for m in group if m.form == "name"), None)
        return self.newcomers.introduced(named, group, self.recent) if named else None

    def _by_office(self, mention: Mention) -> Entity | None:
        """*The DC* after *Deputy Commissioner Naveed Lehri*: the one person whose title has these initials."""
        read, head = self.read, mention.head
        alone = mention.form == "description" or mention.name == (head, head + 1)
        if not alone or not is_acronym(read.word(head)) or head == 0 or read.lower(head - 1) != "the":
            return None
        bearers = [e for e in self.recent if e.kind == "person" and read.word(head).replace(".", "") in e.offices]
        if len(bearers) != 1:
            return None
        mention.kind, mention.gender, mention.name_type = "person", "-", ""
        mention.form, mention.definite = "description", "definite"
        return bearers[0]

    def _with_kin(self, found: Entity, named: Mention) -> Entity:
        """A relative described before (*Obi's sister*) and somebody known by name alone: the full name ties the two."""
        if any(m.form == "description" or m.titles for m in found.seen) or named.name[1] - named.name[0] < 2:
            return found
        kin = self.newcomers.kin(named, self.recent)
        if kin is None or kin is found:
            return found
        for mention in found.mentions:
            mention.entity = None
            self._join(kin, mention)
        found.mentions.clear()
        found.names.clear()
        self.recent = [e for e in self.recent if e is not found]
        return kin

    def _create(self, group: list[Mention]) -> Entity:
        lead = next((m for m in group if m.form == "name"), group[0])
        kind = (
            next((m.kind for m in group if m.kind in ("person", "body")), lead.kind)
            if lead.kind in ("thing", "place")
            else lead.kind
        )
        entity = Entity(len(self.entities), kind, lead.plural)
        self.entities.append(entity)
        return entity

    def _join(self, entity: Entity, mention: Mention) -> None:
        mention.entity = entity
        entity.mentions.append(mention)
        if mention.form == "pronoun":
            if entity.gender == "-" and mention.gender in ("m", "f") and entity.kind == "person":
                if mention.sure >= _SURE:
                    entity.gender = mention.gender
                elif entity.given == "-":
                    entity.given = mention.gender
        else:
            self._learn(entity, mention)
        line = self.things if entity.kind == "thing" else self.recent
        if entity in line:
            line.remove(entity)
        line.append(entity)
        if len(line) > (_THINGS if entity.kind == "thing" else WINDOW):
            del line[0]

    def _learn(self, entity: Entity, mention: Mention) -> None:
        if entity.gender == "-" and mention.gender != "-":
            entity.gender = mention.gender
        if mention.form == "name":
            words = name_text(self.read, mention)
            if entity.kind == "thing" and mention.kind in ("body", "person"):
                entity.kind = mention.kind
                self.things = [e for e in self.things if e is not entity]
            if entity.given == "-":
                entity.given = mention.given
            if words not in entity.names:
                entity.names.append(words)
                self.names.add(entity, words)
            if entity.kind == "body" or mention.kind == "body":
                entity.sets |= body_nouns(self.read, mention)
            for start, end in mention.titles:
                self._learn_title(entity, start, end)
        elif mention.lemma:
            entity.lemmas.add(mention.lemma)
            if mention.noun:
                entity.sets.add(mention.noun.set)
                if mention.kind == "person" and mention.noun.public:
                    told = [self.read.word(i) for i in range(mention.start, mention.end)]
                    entity.offices.update(initials_of_office(told))
        entity.modifiers |= mention.modifiers
        if entity.country is None and mention.country:
            entity.country = mention.country
        if entity.country is None:
            entity.country = self.places.country_in(mention.start, mention.end)
        if entity.owner is None and mention.owner is not None and mention.owner in self.by_head:
            entity.owner = self.by_head[mention.owner].entity

    def _learn_title(self, entity: Entity, start: int, end: int) -> None:
        if entity.kind == "person":
            entity.offices.update(initials_of_office([self.read.word(i) for i in range(start, end)]))
        for i in range(start, end):
            for noun in nouns(self.read.lemmas[i])[:1]:
                entity.lemmas.add(self.read.lemmas[i].lower())
                entity.sets.add(noun.set)

    # ------------------------------------------------------------------ pronouns

    def _pronoun(self, mention: Mention) -> None:
        if mention.lemma in ("I", "we"):
            return
        if mention.lemma == "nobody":
            body = self.by_head.get(mention.owner) if mention.owner is not None else None
            if body is not None and body.form == "name" and body.kind == "body":
                self._settle(body)
                if body.entity is not None:
                    self._join(body.entity, mention)
            return
        if mention.lemma == "who":
            head = self.phrases.relative_head(mention.head)
            target = self.by_head.get(head) if head is not None else None
            if target is not None and target.entity is not None:
                self._join(target.entity, mention)
            return
        sight = self.recent
        if mention.lemma in ("it", "they"):
            sight = sorted(self.recent + self.things, key=lambda e: (e.last.start, e.number))
        found = self.pronouns.choose(mention, sight)
        if found is not None:
            self._join(found, mention)
