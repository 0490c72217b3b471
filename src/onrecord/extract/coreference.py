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
from onrecord.extract.actor_names import body_words, is_acronym, name_words, same_body, same_person
from onrecord.extract.actor_offices import OfficeTable
from onrecord.extract.actor_phrases import Phrases
from onrecord.extract.actor_places import Geography
from onrecord.extract.actor_pronouns import PronounJudge
from onrecord.extract.actor_words import nouns
from onrecord.language.analysis import Analysis

_WINDOW = 60
"""How many actors back a description or short name looks: a bound on the work, wider than any report needs."""
_THINGS = 24
"""How many things beside actors are kept in sight, as rivals for *it* and *they*."""


_SURE = 0.85
"""From this probability on, a pronoun settles its actor's gender; below, it only hints at it."""
_TELLS_MORE = frozenset((",", "(", "of", "from", "at", "with", "—", "–"))
"""What follows a name that is told about there and then: he needs no description from before."""


class Resolver:
    """Ties the mentions of one text together."""

    def __init__(self, analysis: Analysis, phrases: Phrases, places: Geography, mentions: Sequence[Mention]) -> None:
        self.read, self.phrases, self.places = analysis, phrases, places
        self.mentions = list(mentions)
        self.by_head = {m.head: m for m in self.mentions if m.form != "name"}
        self.by_head.update({m.head: m for m in self.mentions if m.form == "name"})
        self.by_name_word: dict[str, list[Entity]] = {}
        self.recent: list[Entity] = []
        self.things: list[Entity] = []
        self.entities: list[Entity] = []
        self.descriptions = DescriptionJudge(analysis, places, self.by_head)
        self.pronouns = PronounJudge(analysis, phrases)
        self.offices = OfficeTable(analysis, places)

    def resolve(self) -> list[Entity]:
        """All actors (and things that a pronoun could mean), in the order of their first mention."""
        for mention in self.mentions:
            self._settle(mention)
        return self.entities

    def seed(self, name: tuple[str, ...], kind: Kind) -> Entity:
        """An actor known beforehand (the outlet): it gets mentions only if the text names it."""
        entity = Entity(len(self.entities), kind, False, gender="n" if kind == "body" else "-", names=[name])
        self._index(entity, name)
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
                found = self._by_name(mention)
                if found:
                    return self._with_kin(found, mention)
        for mention in group:
            if mention.form == "name" and mention.noun is not None and mention.kind in ("person", "body"):
                found = self._same_office(mention)
                if found:
                    return found
        for mention in group:
            if mention.form == "description":
                found = self.descriptions.choose(mention, self.recent, named=any(m.form == "name" for m in group))
                if found:
                    return found
        named = next((m for m in group if m.form == "name"), None)
        return self._introduced(named, group) if named else None

    def _same_office(self, named: Mention) -> Entity | None:
        """*Finance Minister Ada Obi* after *the finance minister*: the one unnamed bearer of the title."""
        at = self.read.sentence_of(named.start)
        country = self.places.country_in(named.start, named.end)
        fits = []
        for entity in reversed(self.recent):
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
            own = set().union(*(m.modifiers for m in entity.seen)) - {named.lemma}
            near = own or first.definite == "bare" or at - self.read.sentence_of(entity.last.start) <= 3
            if near and own <= named.modifiers and not self.offices.gainsays(entity, name_text(self.read, named)):
                fits.append(entity)
        return fits[0] if len(fits) == 1 else None

    def _with_kin(self, found: Entity, named: Mention) -> Entity:
        """A relative described before (*Obi's sister*) and somebody known by name alone: the full name ties the two."""
        if any(m.form == "description" or m.titles for m in found.seen) or named.name[1] - named.name[0] < 2:
            return found
        kin = self._kin(named)
        if kin is None or kin is found:
            return found
        for mention in found.mentions:
            mention.entity = None
            self._join(kin, mention)
        found.mentions.clear()
        found.names.clear()
        self.recent = [e for e in self.recent if e is not found]
        return kin

    def _kin(self, named: Mention) -> Entity | None:
        """The unnamed relative of somebody of the same family name, in the last sentences."""
        family = name_words(name_text(self.read, named))[-1:]
        at = self.read.sentence_of(named.start)
        for entity in reversed(self.recent):
            if "kin" not in entity.sets or entity.is_named or entity.owner is None or entity.plural:
                continue
            near = at - self.read.sentence_of(entity.last.start) <= 5
            fits = "-" in (entity.gender, named.gender) or entity.gender == named.gender
            if near and fits and any(name_words(n)[-1:] == family for n in entity.owner.names):
                return entity
        return None

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
        if len(line) > (_THINGS if entity.kind == "thing" else _WINDOW):
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
                self._index(entity, words)
            if entity.kind == "body" or mention.kind == "body":
                entity.sets |= body_nouns(self.read, mention)
            for start, end in mention.titles:
                self._learn_title(entity, start, end)
        elif mention.lemma:
            entity.lemmas.add(mention.lemma)
            if mention.noun:
                entity.sets.add(mention.noun.set)
        entity.modifiers |= mention.modifiers
        if entity.country is None and mention.country:
            entity.country = mention.country
        if entity.country is None:
            entity.country = self.places.country_in(mention.start, mention.end)
        if entity.owner is None and mention.owner is not None and mention.owner in self.by_head:
            entity.owner = self.by_head[mention.owner].entity

    def _learn_title(self, entity: Entity, start: int, end: int) -> None:
        for i in range(start, end):
            for noun in nouns(self.read.lemmas[i])[:1]:
                entity.lemmas.add(self.read.lemmas[i].lower())
                entity.sets.add(noun.set)

    def _index(self, entity: Entity, words: tuple[str, ...]) -> None:
        keys = list(name_words(words) if entity.kind == "person" else body_words(words))
        keys += [w.replace(".", "").lower() for w in words if is_acronym(w)]
        for key in dict.fromkeys(keys):
            held = self.by_name_word.setdefault(key, [])
            if entity not in held and len(held) < _WINDOW:
                held.append(entity)

    # ------------------------------------------------------------------ names

    def _by_name(self, mention: Mention) -> Entity | None:
        if mention.kind == "country":
            return next(
                (e for e in reversed(self.recent) if e.kind == "country" and e.country == mention.country), None
            )
        words = name_text(self.read, mention)
        keys = name_words(words) if mention.kind == "person" else body_words(words)
        pool: list[Entity] = []
        for key in keys:
            pool.extend(e for e in self.by_name_word.get(key, ()) if e not in pool)
        if mention.kind in ("body", "thing", "place") and len(words) == 1 and is_acronym(words[0]):
            pool.extend(e for e in self.recent if e.kind == "body" and e.is_named and e not in pool)
        elif mention.kind != "person" and len(words) > 1:
            acronym = "".join(w[0] for w in keys)
            pool.extend(e for e in self.by_name_word.get(acronym, ()) if e not in pool)
        fits = [e for e in pool if self._name_fits(e, mention, words)]
        exact = [
            e for e in fits if any(tuple(w.lower() for w in n) == tuple(w.lower() for w in words) for n in e.names)
        ]
        if len(exact) == 1:
            return exact[0]
        fits = exact or fits
        if len(fits) == 1:
            return fits[0]
        if len(fits) > 1:
            return self._nearest(fits, mention)
        return None

    def _nearest(self, fits: list[Entity], mention: Mention) -> Entity | None:
        """Of several bearers of a name, the one last spoken of, if the others are out of sight."""
        at = self.read.sentence_of(mention.start)
        seen = [(self.read.sentence_of(e.last.start), e.number, e) for e in fits if e.mentions]
        seen.sort(key=lambda s: (s[0], s[1]), reverse=True)
        titled = [s for s in seen if mention.lemma and mention.lemma in s[2].lemmas]
        if len(titled) == 1:
            return titled[0][2]
        if not seen:
            return fits[0]
        if len(seen) == 1 or (seen[0][0] > seen[1][0] and at - seen[0][0] <= 3):
            return seen[0][2]
        mention.candidates = len(seen)
        return None

    def _name_fits(self, entity: Entity, mention: Mention, words: tuple[str, ...]) -> bool:
        if mention.kind == "person" and entity.kind == "person":
            if "-" not in (entity.gender, mention.gender) and entity.gender != mention.gender:
                return False
            own = name_words(words)
            known = [name_words(n) for n in entity.names]
            fits = [same_person(n, own) or same_person(own, n) for n in known]
            return any(fits) and all(f for n, f in zip(known, fits, strict=True) if len(n) > 1)
        lowered = tuple(w.lower() for w in words)
        if any(tuple(w.lower() for w in n) == lowered for n in entity.names):
            return {mention.kind, entity.kind} != {"person", "place"}
        if mention.kind in ("body", "thing") and entity.kind in ("body", "thing"):
            the = mention.name[0] > 0 and self.read.lower(mention.name[0] - 1) == "the"
            return any(same_body(n, words, the=the) or same_body(words, n) for n in entity.names)
        return False

    def _introduced(self, named: Mention, group: list[Mention]) -> Entity | None:
        """The unnamed actor to whom a new name belongs: somebody described shortly before, when the name comes bare.

        *A welder disagreed. Tomas said …*; *the county clerk said. … Ada Obi told …*; *Obi's sister … Eve Obi*.
        """
        if named.titles or any(m.form == "description" for m in group) or named.kind not in ("person", "body"):
            return None
        sentence, paragraph = self.read.sentence_of(named.start), self.read.paragraph_of(named.start)
        words = name_words(name_text(self.read, named))
        kin = self._kin(named) if len(words) > 1 and named.kind == "person" else None
        if kin is not None:
            return kin
        near: list[Entity] = []
        for entity in reversed(self.recent):
            first = entity.mentions[0]
            if sentence - self.read.sentence_of(entity.last.start) > 5:
                continue
            if entity.is_named or entity.plural or entity.kind != named.kind:
                continue
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
        return titled[0] if named.kind == "person" and len(titled) == 1 and named.speaks and bare else None

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
