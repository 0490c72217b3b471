"""Whom a description means (*the governor*, *the ministry*, *the paper*): an actor mentioned before, or a new one."""

from __future__ import annotations

from itertools import islice

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_names import body_words
from onrecord.extract.actor_places import Geography
from onrecord.extract.actor_votes import SURE_ALONE, Votes
from onrecord.extract.actor_words import stands_above, stands_for
from onrecord.language.analysis import Analysis
from onrecord.tables import countries, organisations

APART = frozenset(
    (
        "deputy",
        "vice",
        "former",
        "ex",
        "acting",
        "assistant",
        "other",
        "another",
        "second",
        "new",
        "old",
        "late",
        "rival",
        "fellow",
    )
)
"""Modifiers without which a title is somebody else's: *the deputy governor* is not *the governor*."""
_GENERIC = {
    "person": frozenset(("man", "woman", "person")),
    "body": frozenset(("group", "association", "agency")),
}
_SIGHT = 8
"""So many sentences back the model may see an actor for a description that the rules tie to nobody."""
_DEEP = 20
"""So many clauses and phrases above a word are looked at: deeper ones are a parse gone wrong."""
_OFFICIAL = frozenset(("government", "ministry", "police", "court", "parliament", "city", "council", "agency"))
_COLLECTIVE = frozenset(("police", "authorities", "troops", "media", "army"))


class DescriptionJudge:
    """Chooses the actor of a description among those mentioned before it. ``by_head``: the mention of a head word."""

    def __init__(
        self, analysis: Analysis, places: Geography, by_head: dict[int, Mention], votes: Votes | None = None
    ) -> None:
        self.read, self.places, self.by_head = analysis, places, by_head
        self.votes = votes or Votes(analysis, ())

    def choose(self, mention: Mention, recent: list[Entity], *, named: bool) -> Entity | None:
        """The actor, or None: nobody fits, or two fit alike. ``named``: a new name stands beside the description."""
        if mention.definite == "indefinite" or mention.kind == "thing":
            return None
        if mention.definite == "bare" and not self._is_known_bare(mention):
            return None
        best: list[tuple[int, int, Entity]] = []
        at = self.read.sentence_of(mention.start)
        owner = (
            self.by_head[mention.owner].entity if mention.owner is not None and mention.owner in self.by_head else None
        )
        for entity in reversed(recent):
            strength = self._fit(entity, mention, owner)
            away = at - self.read.sentence_of(entity.last.start)
            if strength == 3 and away > 3 and self._is_anyone(entity, mention):
                strength = 1
            if (
                strength
                and mention.definite == "bare"
                and mention.kind == "people"
                and not self._spoke(entity, mention)
            ):
                continue
            if strength == 0 or (named and (entity.is_named or strength < 3)):
                continue
            if strength < 3 and self._is_above(entity.last, mention):
                continue
            if away > (40 if strength == 3 or (strength == 2 and entity.is_named) else 15):
                continue
            best.append((strength, -away, entity))
        if not best:
            return None if named else self._voted(mention, recent, at)
        best.sort(key=lambda b: (b[0], b[1]), reverse=True)
        top = [b for b in best if b[0] == best[0][0]]
        if top[0][0] == 1:
            found = self._one_in_sight(mention, [(-away, e) for _, away, e in top])
            return found or self.votes.best(mention, [e for _, _, e in top])
        if len(top) > 1 and top[0][1] == top[1][1] and top[0][2].kind != "people":
            mention.candidates = len(top)
            return self.votes.best(mention, [e for _, _, e in top])
        return top[0][2]

    def _voted(self, mention: Mention, recent: list[Entity], at: int) -> Entity | None:
        """The actor of a kind and gender that fits for whom the model speaks clearly, where the rules know nobody."""
        if mention.definite not in ("definite", "demonstrative"):
            return None
        near = [
            e for e in reversed(recent)
            if at - self.read.sentence_of(e.last.start) <= _SIGHT and self._kinds_agree(e, mention)
            and ("-" in (e.gender, mention.gender) or e.gender == mention.gender)
        ]  # fmt: skip
        return self.votes.best(mention, near, SURE_ALONE)

    def _is_above(self, subject: Mention, mention: Mention) -> bool:
        """*The lawyer said the man …*: a description does not take up the subject of the clauses it stands in."""
        read, verb = self.read, subject.clause.governor
        if subject.clause.part != "subject" or read.sentence_of(subject.start) != read.sentence_of(mention.start):
            return False
        return verb in islice(read.ancestors(mention.head), _DEEP)

    def _is_anyone(self, entity: Entity, mention: Mention) -> bool:
        """*the man* after one *a man* some sentences back may mean another; after *the man … the man* it is he."""
        generic = mention.noun is not None and mention.noun.set in _GENERIC["person"] and not mention.modifiers
        return generic and sum(m.lemma == mention.lemma for m in entity.seen) < 2

    def _one_in_sight(self, mention: Mention, near: list[tuple[int, Entity]]) -> Entity | None:
        """*the man*, *the group*: the one unnamed actor of the last sentences; else the one named right before."""
        unnamed = [e for _, e in near if not e.is_named]
        known = [e for e in unnamed if sum(m.form == "description" for m in e.seen) > 1]
        unnamed = known if len(known) == 1 else unnamed
        at = self.read.paragraph_of(mention.start)
        told = {e.number for _, e in near if mention.speaks and at - self.read.paragraph_of(e.last.start) <= 1}
        beside = [e for away, e in near if away <= (1 if mention.kind == "person" else 3) or e.number in told]
        found = unnamed if mention.kind == "person" and unnamed else beside
        mention.candidates = len(near)
        far = len(found) == 1 and all(e is not found[0] or away > 3 for away, e in near)
        return found[0] if len(found) == 1 and not (far and beside) else None

    def _spoke(self, entity: Entity, mention: Mention) -> bool:
        return bool(mention.noun and mention.noun.set in _COLLECTIVE) or any(m.speaks for m in entity.seen)

    def _is_known_bare(self, mention: Mention) -> bool:
        """Without a determiner: a capitalised title, a body that needs none (*police*), or those who speak."""
        if mention.kind == "people":
            return mention.speaks or bool(mention.noun and mention.noun.set in _COLLECTIVE)
        return self._is_title(mention)

    def _is_title(self, mention: Mention) -> bool:
        """A capitalised title without a determiner away from the sentence's start (*Governor*, *Prime Minister*)."""
        return self.read.word(mention.head)[:1].isupper() and mention.noun is not None and mention.kind == "person"

    def _fit(self, entity: Entity, mention: Mention, owner: Entity | None) -> int:
        """How well an actor fits: 3 the same noun, 2 a noun of the same set, 1 a general word, 0 not at all."""
        if not self._kinds_agree(entity, mention):
            return 0
        if "-" not in (entity.gender, mention.gender) and entity.gender != mention.gender:
            return 0
        if owner is not None and (entity.owner is not None and entity.owner is not owner):
            return 0
        if owner is not None and entity.owner is None and mention.lemma not in entity.lemmas:
            return 0
        country = self.places.country_in(mention.start, mention.end)
        foreign = mention.owner is not None and owner is None and self.read.upos[mention.owner] != "PRON"
        if foreign and (mention.lemma not in entity.lemmas or (country is not None and country != entity.country)):
            return 0  # "Sudan's army" is no army named before, unless that was Sudan's
        if country and entity.country and country != entity.country:
            return 0
        known = entity.modifiers | {w for n in entity.names for w in body_words(n)}
        if (mention.modifiers & APART) != (entity.modifiers & APART) and mention.lemma in entity.lemmas:
            return 0
        extra = {w for w in mention.modifiers - known if not countries.by_demonym(w.capitalize())}
        own_set = mention.noun.set if mention.noun else mention.lemma
        if mention.lemma in entity.lemmas:
            if not extra or self._is_headline(entity):
                return 3
            return 1 if self._is_told_more(entity, mention, own_set) else 0
        if extra:
            return 1 if self._is_told_more(entity, mention, own_set) else 0
        if any(mention.lemma in body_words(n) for n in entity.names) and mention.kind == entity.kind:
            return 2
        if self._is_above_title(entity, mention):
            return 1
        if own_set in entity.sets:
            if mention.kind == "people" and own_set not in _COLLECTIVE:
                return 0
            return 2 if stands_for(mention.lemma, own_set) else 0
        return self._general(entity, mention, own_set)

    def _is_told_more(self, entity: Entity, mention: Mention, own_set: str) -> bool:
        """*the mining company* for a named company of which no trade was told before."""
        if not entity.is_named or entity.kind != "body" or mention.definite != "definite" or mention.owner is not None:
            return False
        fits = own_set in entity.sets and own_set not in _OFFICIAL and stands_for(mention.lemma, own_set)
        return fits and not entity.modifiers and not mention.modifiers & APART

    def _is_above_title(self, entity: Entity, mention: Mention) -> bool:
        """*the official* after the named minister, *the officer* after the named captain."""
        if not entity.is_named or mention.kind != "person" or mention.definite != "definite":
            return False
        sectors = stands_above(mention.lemma)
        told = {m.noun.sector for m in entity.seen if m.noun is not None and m.noun.public is not False}
        return bool(sectors & told) and mention.lemma not in entity.lemmas

    def _is_headline(self, entity: Entity) -> bool:
        """*Minister quits* may be told more of later (*the water minister*); *the minister* once named so may not."""
        return (
            not entity.is_named and entity.kind in ("person", "body") and all(m.definite == "bare" for m in entity.seen)
        )

    def _general(self, entity: Entity, mention: Mention, own_set: str) -> int:
        if mention.definite not in ("definite", "demonstrative") or mention.plural:
            return 0
        if mention.kind == "person" and (own_set in _GENERIC["person"] or mention.noun is None or mention.aged):
            held = any(m.noun is not None and m.noun.public for m in entity.seen)
            return 1 if not entity.plural and not held and "child" not in entity.sets else 0
        if mention.kind == "body" and own_set in _GENERIC["body"] and stands_for(mention.lemma, own_set):
            return 1 if entity.kind == "body" and entity.is_named and not self._is_official(entity) else 0
        return 0

    def _is_official(self, entity: Entity) -> bool:
        """A body of a state or of states, which nobody calls *the group*."""
        if entity.sets & _OFFICIAL:
            return True
        rows = [r for n in entity.names for r in organisations.by_name(" ".join(n))]
        return bool(rows) and all(r.sector in ("government", "igo", "military", "police", "judiciary") for r in rows)

    def _kinds_agree(self, entity: Entity, mention: Mention) -> bool:
        a, b = entity.kind, mention.kind
        if {a, b} <= {"body", "people"} and (mention.noun and mention.noun.set in _COLLECTIVE):
            return True
        if a == "person" and b == "person":
            return not entity.plural and not mention.plural
        if a == "people" and b == "people":
            return True
        if a == "body" and b == "body":
            return entity.plural == mention.plural
        return a == b == "document" and not mention.plural
