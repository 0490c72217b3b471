"""Whom a pronoun means: a weighted sum of features over the actors in sight; nobody where two come out nearly alike."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_phrases import Phrases
from onrecord.extract.actor_votes import Votes
from onrecord.extract.actor_words import nouns, verb_use
from onrecord.language.analysis import Analysis

SIGHT = 5
"""How many sentences back a pronoun looks."""

_POSSESSIVE = frozenset(("his", "her", "its", "their"))
_ASKED = frozenset(("asked", "pressed", "questioned", "challenged", "quizzed"))
_REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, float]]:
    """The weights of each feature, for each pronoun, and the margins below which a pronoun stays open."""
    path = Path(__file__).resolve().parent / "data" / "actors_pronouns.json"
    loaded: dict[str, dict[str, float]] = json.loads(path.read_text("utf-8"))["weights"]
    return loaded


class PronounJudge:
    """Chooses the actor of a pronoun among those mentioned before it."""

    def __init__(self, analysis: Analysis, phrases: Phrases, votes: Votes | None = None) -> None:
        self.read, self.phrases, self.votes = analysis, phrases, votes

    def choose(self, pronoun: Mention, recent: list[Entity]) -> Entity | None:
        """The actor, or None where nobody fits or two fit nearly alike (then ``pronoun.candidates`` counts them)."""
        table = weights()[pronoun.lemma]
        host = self._host(pronoun, recent)
        if host is not None:
            return host
        scored = self.scored(pronoun, recent, table)
        if not scored:
            return None
        scored.sort(key=lambda s: (-s[0], s[1].number))
        top, best = scored[0]
        total = sum(math.exp(s - top) for s, _ in scored) + math.exp(-top)
        pronoun.sure = 1.0 / total
        among = 1.0 / (total - math.exp(-top))
        if pronoun.sure < table["least"] and not (pronoun.sure >= table["some"] and among >= table["clear"]):
            voice = self._last_voice(pronoun, [e for e in recent if self._agrees(pronoun, e)])
            pronoun.candidates = len(scored) if voice is None else 0
            return voice
        return best if self._can_speak(best) else None

    def _host(self, pronoun: Mention, recent: list[Entity]) -> Entity | None:
        """*The envoy praised the deal, which, he said, was sound*: a tag in a relative clause takes up the subject."""
        read, verb = self.read, pronoun.clause.governor
        if not pronoun.speaks or verb < 0 or pronoun.lemma not in ("he", "she"):
            return None
        first = read.sentences[read.sentence_of(verb)][0]
        above = list(read.ancestors(verb))
        at = pronoun.start
        relative = at - 2 >= first and read.word(at - 1) == "," and read.lower(at - 2) in ("which", "who", "whose")
        if not relative or read.labels[verb].split(":")[0] not in ("parataxis", "acl") or not above:
            return None
        here = [
            e for e in recent if self._agrees(pronoun, e)
            for m in e.mentions[-6:]
            if m.clause.governor == above[-1] and m.clause.part == "subject" and first <= m.start < pronoun.start
        ]  # fmt: skip
        return here[0] if len(here) == 1 else None

    def _last_voice(self, pronoun: Mention, fits: list[Entity]) -> Entity | None:
        """The one who spoke last, where nobody else whom the pronoun fits was named since, outside what was said."""
        read = self.read
        if not pronoun.speaks or pronoun.lemma not in ("he", "she") or pronoun.quoted:
            return None
        told = [(m, e) for e in fits for m in e.mentions[-6:] if not m.quoted and not self.phrases.in_reported(m.head)]
        spoke = [(m.start, e) for m, e in told if m.speaks]
        if not spoke:
            return None
        at, voice = max(spoke, key=lambda s: s[0])
        if read.sentence_of(pronoun.start) - read.sentence_of(at) > SIGHT:
            return None
        return None if any(m.start > at and e is not voice for m, e in told) else voice

    def scored(self, pronoun: Mention, recent: list[Entity], table: dict[str, float]) -> list[tuple[float, Entity]]:
        """Each actor that agrees with the pronoun, with the scores of its mentions taken together (log-sum-exp)."""
        found = []
        for entity, options in self.options(pronoun, recent):
            sums = [sum(table.get(name, 0.0) * value for name, value in o.items()) for o in options]
            top = max(sums)
            together = top + math.log(sum(math.exp(s - top) for s in sums))
            vote = self.votes.weigh(pronoun, entity) if self.votes else 0.0
            found.append((together + table.get("bias", 0.0) + vote, entity))
        return found

    def options(self, pronoun: Mention, recent: list[Entity]) -> list[tuple[Entity, list[dict[str, float]]]]:
        """Each actor that agrees with the pronoun, nearest first, with the features of its mentions in sight."""
        sight = list(self.in_sight(pronoun, recent))
        if not sight:
            return []
        aloud = [m for _, mentions in sight for m in mentions if pronoun.quoted or not m.quoted]
        nearest = max((self.read.paragraph_of(m.start) for m in aloud), default=0)
        found = []
        for rank, (entity, mentions) in enumerate(sight):
            common = {"alone": 1.0} if len(sight) == 1 else {}
            if max(self.read.paragraph_of(m.start) for m in mentions) < nearest:
                common["passed-over"] = 1.0
            found.append((entity, [self.features(pronoun, entity, m, rank) | common for m in mentions]))
        return found

    def in_sight(self, pronoun: Mention, recent: list[Entity]) -> Iterator[tuple[Entity, list[Mention]]]:
        """The actors that agree with the pronoun, nearest first, each with its mentions in sight."""
        at = self.read.sentence_of(pronoun.start)
        willing = self._is_willing(pronoun)
        for entity in reversed(recent):
            if not self._agrees(pronoun, entity) or (willing and not self._can_speak(entity)):
                continue
            mentions = [
                m for m in entity.mentions[-6:]
                if m.start < pronoun.start and at - self.read.sentence_of(m.start) <= SIGHT and self._may(pronoun, m)
            ]  # fmt: skip
            if mentions and not (self._barred(pronoun, entity)):
                yield entity, mentions

    def _can_speak(self, entity: Entity) -> bool:
        """Things and places have no will; a document has a voice once it has spoken."""
        if entity.kind == "document":
            return any(m.speaks for m in entity.seen)
        return entity.kind not in ("thing", "place")

    def _is_willing(self, pronoun: Mention) -> bool:
        """Whether only a person or body can be meant: who speaks, wills, or has people."""
        if pronoun.speaks or self._owns_people(pronoun):
            return True
        if (
            pronoun.clause.part != "subject"
            or self.read.labels[pronoun.head] == "nsubj:pass"
            or pronoun.clause.governor < 0
        ):
            return False
        return verb_use(self.read.lemmas[pronoun.clause.governor]) in ("will", "speech")

    def _owns_people(self, pronoun: Mention) -> bool:
        """*its spokeswoman*, *their leader*: only a body or people has such."""
        if pronoun.clause.part != "owner" or pronoun.lemma not in ("it", "they"):
            return False
        return any(n.kind in ("person", "people") for n in nouns(self.read.lemmas[pronoun.clause.governor])[:1])

    def _agrees(self, pronoun: Mention, entity: Entity) -> bool:
        if pronoun.lemma in ("he", "she"):
            return entity.kind == "person" and not entity.plural and entity.gender in ("-", pronoun.gender)
        if pronoun.lemma == "it":
            return entity.kind not in ("person", "people") and not entity.plural and entity.gender in ("n", "-")
        if entity.kind in ("person", "thing", "document", "place"):
            return entity.plural and entity.kind != "place"
        return True

    def _may(self, pronoun: Mention, mention: Mention) -> bool:
        """A phrase does not hold its own pronoun; parts of one clause are two actors unless one owns or reflects."""
        if mention.start <= pronoun.start < mention.end and mention.form != "pronoun":
            return False
        if pronoun.speaks and mention.form != "pronoun" and self._says(pronoun, mention):
            return False
        word = self.read.lower(pronoun.start)
        if word in _REFLEXIVE:
            return mention.clause.governor == pronoun.clause.governor
        if pronoun.clause.part == "owner" and word in _POSSESSIVE:
            return mention.head != pronoun.clause.governor
        same = mention.clause.governor == pronoun.clause.governor and mention.clause.governor >= 0
        return not (same and mention.clause.part in ("subject", "object", "oblique"))

    def _is_embedded(self, mention: Mention) -> bool:
        """Whether the clause of the mention hangs on another one (a relative clause, an aside, what is reported)."""
        governor = mention.clause.governor
        return governor >= 0 and self.read.labels[governor].split(":")[0] in ("acl", "advcl", "ccomp", "csubj")

    def _says(self, pronoun: Mention, mention: Mention) -> bool:
        """Whether the mention stands in what the pronoun's clause reports, by the parse or by *…, he said.*"""
        read, verb = self.read, pronoun.clause.governor
        if read.sentence_of(mention.start) != read.sentence_of(pronoun.start):
            return False
        if self.phrases.in_content_of(mention.head, verb):
            return True
        closes = verb + 1 >= len(read) or read.upos[verb + 1] == "PUNCT"
        return closes and pronoun.start < verb < pronoun.start + 4 and read.upos[pronoun.start - 1] == "PUNCT"

    def asked(self, pronoun: Mention) -> int:
        """Where *Asked if …, he said* begins; -1 elsewhere: what he was asked about is not himself by name."""
        read = self.read
        start = read.sentences[read.sentence_of(pronoun.start)][0]
        for i in range(start, min(start + 3, pronoun.start)):
            if read.lower(i) in _ASKED and read.upos[i] == "VERB":
                return i
        return -1

    def _barred(self, pronoun: Mention, entity: Entity) -> bool:
        """An actor beside the pronoun in its own clause, or one he was asked about, is somebody else."""
        if pronoun.speaks and entity.last.start > self.asked(pronoun) >= 0:
            return True
        if pronoun.clause.part == "owner" or self.read.lower(pronoun.start) in _REFLEXIVE:
            return False
        last = entity.last
        return (
            last.clause.governor == pronoun.clause.governor
            and last.clause.governor >= 0
            and last.clause.part in ("subject", "object", "oblique")
            and last.clause.part != pronoun.clause.part
        )

    def features(self, pronoun: Mention, entity: Entity, mention: Mention, rank: int) -> dict[str, float]:
        """What speaks for or against a mention as the one that the pronoun takes up."""
        read = self.read
        away = read.sentence_of(pronoun.start) - read.sentence_of(mention.start)
        paragraphs = read.paragraph_of(pronoun.start) - read.paragraph_of(mention.start)
        found = {f"sentence-{min(away, 4)}": 1.0, f"paragraph-{min(paragraphs, 2)}": 1.0, f"rank-{min(rank, 3)}": 1.0}
        found[mention.clause.part] = 1.0
        found[f"is-{mention.form}"] = 1.0
        if mention.form == "pronoun" and mention.lemma == pronoun.lemma:
            found["same-pronoun"] = 1.0
        if mention.definite == "indefinite":
            found["indefinite"] = 1.0
        if mention.form == "description" and mention.noun is not None and mention.noun.public:
            found["has-office"] = 1.0
        if self._is_embedded(mention):
            found["embedded"] = 1.0
        if mention.clause.part == pronoun.clause.part:
            found["parallel"] = 1.0
        if mention.speaks:
            found["speaker"] = 1.0
            if pronoun.speaks and pronoun.quoted == mention.quoted:
                found["speaker-again" if away <= 3 else "speaker-before"] = 1.0
        if pronoun.lemma in ("he", "she") and entity.gender == pronoun.gender:
            found["gender-known"] = 1.0
        elif pronoun.lemma in ("he", "she") and entity.given != "-":
            found["given-fits" if entity.given == pronoun.gender else "given-clashes"] = 1.0
        if mention.quoted != pronoun.quoted:
            found["quote-in" if pronoun.quoted else "quote-out"] = 1.0
            if pronoun.quoted and mention.speaks and away == 0:
                found["own-quote"] = 1.0
        if away > 0 and self.phrases.in_reported(mention.head):
            found["reported"] = 1.0
        if pronoun.lemma in ("it", "they"):
            if entity.kind not in ("body", "country"):  # reports speak of bodies more than the corpus of the weights
                found[f"kind-{entity.kind}"] = 1.0
            if self.phrases.has_will(pronoun.clause.governor) and entity.kind not in (
                "body",
                "people",
                "person",
                "country",
            ):
                found["no-will"] = 1.0
            if pronoun.clause.part == "owner" and entity.kind == "thing":
                found["owned-by-thing"] = 1.0
            if self._is_willing(pronoun):
                found["willing"] = 1.0
        found["mentions"] = math.log(1 + len(entity.mentions))
        return found
