"""The names of a report and who bears them: which actor a name means that stands again, shorter or longer."""

from __future__ import annotations

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_mentions import name_text
from onrecord.extract.actor_names import body_words, is_acronym, name_words, same_body, same_person
from onrecord.language.analysis import Analysis

WINDOW = 60
"""How many actors back a description or short name looks: a bound on the work, wider than any report needs."""


class NameBook:
    """Finds actors by the words of their names."""

    def __init__(self, analysis: Analysis) -> None:
        self.read = analysis
        self.by_word: dict[str, list[Entity]] = {}

    def add(self, entity: Entity, words: tuple[str, ...]) -> None:
        """Notes a name of the actor."""
        keys = list(name_words(words) if entity.kind == "person" else body_words(words))
        keys += [w.replace(".", "").lower() for w in words if is_acronym(w)]
        for key in dict.fromkeys(keys):
            held = self.by_word.setdefault(key, [])
            if entity not in held and len(held) < WINDOW:
                held.append(entity)

    def choose(self, mention: Mention, recent: list[Entity]) -> Entity | None:
        """The actor who bears the name; None for a new name, or where two that are in sight bear it."""
        if mention.kind == "country":
            return next((e for e in reversed(recent) if e.kind == "country" and e.country == mention.country), None)
        words = name_text(self.read, mention)
        keys = name_words(words) if mention.kind == "person" else body_words(words)
        pool: list[Entity] = []
        for key in keys:
            pool.extend(e for e in self.by_word.get(key, ()) if e not in pool)
        if mention.kind in ("body", "thing", "place") and len(words) == 1 and is_acronym(words[0]):
            pool.extend(e for e in recent if e.kind == "body" and e.is_named and e not in pool)
        elif mention.kind != "person" and len(words) > 1:
            acronym = "".join(w[0] for w in keys)
            pool.extend(e for e in self.by_word.get(acronym, ()) if e not in pool)
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
            before = self.read.lower(mention.name[0] - 1) if mention.name[0] else ""
            compound = self.read.labels[mention.name[1] - 1] == "compound"  # "a Courier reporter"
            the = before == "the" or (before in ("a", "an") and compound)
            return any(same_body(n, words, the=the) or same_body(words, n) for n in entity.names)
        return False
