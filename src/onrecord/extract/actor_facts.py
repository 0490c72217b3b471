"""What the record says of an actor: name, kind, aliases, roles, country, sector, office on the day, privacy."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_mentions import body_nouns, holds_post, name_text
from onrecord.extract.actor_names import is_acronym, is_rank, name_words
from onrecord.extract.actor_offices import OfficeTable
from onrecord.extract.actor_phrases import Phrases
from onrecord.extract.actor_places import Geography
from onrecord.extract.actor_title_words import top_of
from onrecord.extract.actor_words import body_word, is_post, nouns, title
from onrecord.extract.base import Report
from onrecord.language.analysis import Range
from onrecord.model.items import Actor, ActorKind, ActorRole, Office, Sector
from onrecord.model.spans import content_id, in_order
from onrecord.tables import countries, organisations

_STATE = frozenset(("government", "police", "judiciary", "military"))
_OF_STATE = frozenset(("state", "national", "federal", "royal"))
"""First words of names of bodies that a state has; which state, the report's place tells."""
_MANY = frozenset(("media", "press"))
_GROUPS = frozenset(("movement", "faction", "gang", "militia", "front", "cell", "resistance", "cartel"))
_NARROWS = 8
"""No more words than these before or behind a name narrow it down."""
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my"))


@dataclass(frozen=True, slots=True)
class Naming:
    """The name an actor goes by, and the other names, titles and descriptions the report uses for him."""

    name: str
    aliases: tuple[str, ...]


class Facts:
    """Turns the entities of one report into actors."""

    def __init__(
        self, report: Report, places: Geography, phrases: Phrases, heads: frozenset[int] = frozenset()
    ) -> None:
        self.report, self.read, self.places, self.heads = report, report.analysis, places, heads
        self.phrases = phrases
        self.towns = {n.start: n for n in self.read.names if n.type == "LOC"}
        bodies = [n for n in self.read.names if n.type == "ORG" or body_word(self.read.word(n.end - 1))]
        self.in_bodies = frozenset(i for n in bodies for i in range(n.start, n.end))
        self.offices = OfficeTable(report.analysis, places)

    def actor(self, entity: Entity, outlet: str | None = None) -> Actor:
        """The actor of an entity; ``outlet`` is its full name where it is the report's own outlet."""
        country = self.country(entity)
        office = self.offices.of(entity, country)
        naming = self.naming(entity, country, outlet)
        if office is not None and not entity.is_named:
            naming = Naming(office.person, (naming.name, *naming.aliases))
        spans = in_order(self.report.words(m.start, self._end(m)) for m in entity.mentions)
        kind = self.kind(entity)
        return Actor(
            id=content_id("ac", self.report.source.digest, spans, kind), name=naming.name, kind=kind, mentions=spans,
            aliases=naming.aliases, roles=self.roles(entity, country), country=country, sector=self.sector(entity),
            office=Office(table=office.table, row=office.row, title=office.title, begin=office.begin, end=office.end)
            if office else None,
            private=self.private(entity, office is not None),
        )  # fmt: skip

    def _end(self, mention: Mention) -> int:
        """A mention ends before a phrase behind its head that names another actor (*a spokesman* for the minister)."""
        inside = (
            [h for h in self.heads if mention.short_end <= h < mention.end] if mention.end > mention.short_end else []
        )
        return mention.short_end if inside else mention.end

    # ------------------------------------------------------------------ names

    def naming(self, entity: Entity, country: str | None, outlet: str | None) -> Naming:
        aliases: list[str] = []
        for mention in entity.mentions:
            if mention.form not in ("pronoun", "document"):
                aliases.extend(self._forms(mention))
        name = outlet or self._name(entity, country, aliases)
        seen, kept = {_key(name)}, []
        for alias in aliases:
            if _key(alias) not in seen:
                seen.add(_key(alias))
                kept.append(alias)
        return Naming(name, tuple(kept))

    def _forms(self, mention: Mention) -> list[str]:
        """The words of a mention as aliases: the bare name, with its titles, the short and the long description."""
        read = self.read
        found = [read.phrase(*mention.name)] if mention.form == "name" else []
        if mention.form == "description":
            found.append(read.phrase(mention.start, mention.short_end))
        found.append(read.phrase(mention.start, mention.end))
        if mention.form == "name" and mention.titles:
            found.append(read.phrase(mention.start, mention.name[1]))
        if mention.form == "name":
            found.extend(read.phrase(*part) for part in self._longer_and_shorter(mention))
        if mention.whole[1] - mention.whole[0] > mention.end - mention.start:
            end = mention.whole[1] + (read.word(mention.whole[1] - 2) == "(")
            if mention.form == "description" or end > mention.whole[1]:
                found.append(read.phrase(mention.whole[0], min(end, len(read))))
        return [" ".join(f.split()) for f in found]

    def _longer_and_shorter(self, mention: Mention) -> list[Range]:
        """A name without the titles in it, with only the last title before it, and with what narrows it down.

        *Haji Karim Mengal* and *Karim Mengal*; *Dr Ana Ruiz* of *Head of Wards Dr Ana Ruiz*; *Ana Ruiz of the board*;
        *state Bureau of Mines*.
        """
        read, (start, end), found = self.read, mention.name, []
        if mention.kind == "person":
            bare = start
            while end - bare > 2 and (title(read.word(bare)) or is_rank(read.word(bare))):
                bare += 1
            found += [(bare, end)] if bare > start else []
            last = start
            while last > mention.start and title(read.word(last - 1)):
                last -= 1
            posts = {read.lower(i) for i in range(mention.start, last)} & {"of", "for"}
            found += [(last, end)] if posts and last < start else []
            far = self._of_what(mention.head, end)
            found += [(mention.start, far)] if end < far <= end + _NARROWS else []
        elif mention.kind in ("body", "place", "thing") and not mention.titles:
            first = self.phrases.left_edge(top_of(read, start, end))
            while first < start and read.upos[first] == "DET":
                first += 1
            if end - start > 1 and read.word(end - 1).islower() and nouns(read.lemmas[end - 1]):
                found.append((start, end - 1))  # "HRN" of "HRN radio"
            free = not any(read.labels[i] == "nmod:poss" for i in range(first, start))
            found += [(first, end)] if free and first < start <= first + _NARROWS else []
        return found

    def _of_what(self, head: int, end: int) -> int:
        """Where *of the board*, *, of the group Clean Air* right behind a name ends; ``end`` where there is none."""
        read = self.read
        of = end + (end < len(read) and read.word(end) == ",")
        if of >= len(read) or read.lower(of) != "of":
            return end
        child = next((c for c in read.children(head) if c > of and read.labels[c] == "nmod"), None)
        if child is None:
            return end
        far = self.phrases.base_end(child)
        named = next(
            (c for c in read.children(child) if read.labels[c] == "appos" and self.phrases.low[c] == far), None
        )
        return far if named is None else self.phrases.base_end(named)

    def _name(self, entity: Entity, country: str | None, aliases: list[str]) -> str:
        read = self.read
        if entity.kind == "country":
            row = countries.by_code(entity.country)
            return row.name if row else aliases[0]
        named = [m for m in entity.mentions if m.form == "name"]
        if named and entity.kind == "person":
            best = max(named, key=lambda m: (len(name_words(name_text(read, m))), m.name[1] - m.name[0], -m.start))
            start, end = best.name
            while end - start > 1 and title(read.word(start)) and end - start > len(name_words(name_text(read, best))):
                start += 1
            return " ".join(read.phrase(start, end).split())
        if named:
            full = [m for m in named if not is_acronym(read.phrase(*m.name))] or named
            best = max(full, key=lambda m: (m.name[1] - m.name[0], -m.start))
            return " ".join(read.phrase(*best.name).split())
        described = [m for m in entity.mentions if m.form == "description"]
        town = next((t for m in described if (t := self._town(m))), None)
        if town:
            return town
        best = max(described, key=lambda m: (len(m.modifiers), -m.start)) if described else entity.mentions[0]
        start = best.start
        while best.end - start > 1 and read.lower(start) in _ARTICLES:
            start += 1
        end = best.short_end if entity.kind in ("body", "people") and best.short_end > start else best.end
        return " ".join(read.phrase(start, end).split())

    def _town(self, mention: Mention) -> str | None:
        """The name in *the town of X*, *Peru's port of X*."""
        read, start = self.read, mention.short_end
        if mention.noun is None or mention.noun.set != "city" or mention.end <= start or read.lower(start) != "of":
            return None
        name = self.towns.get(start + 1)
        return read.phrase(name.start, name.end) if name else None

    # ------------------------------------------------------------------ kind, sector, country

    def kind(self, entity: Entity) -> ActorKind:
        if entity.kind == "person":
            return "group" if entity.plural else "person"
        if entity.kind == "people":
            return "organisation" if entity.sets & {"police", "authorities"} else "group"
        many = entity.plural and self.sector(entity) not in _STATE
        if entity.kind == "body" and (many or (entity.lemmas & _MANY and not entity.is_named)):
            return "group"
        if entity.kind == "body":
            rebel = self.sector(entity) == "rebel" and not entity.sets & {"company", "charity"}
            armed = rebel or entity.lemmas & _GROUPS or ("group" in entity.lemmas and not entity.is_named)
            return "group" if armed else "organisation"
        if entity.kind in ("country", "place"):
            return "country" if entity.kind == "country" else "place"
        return "other"

    def sector(self, entity: Entity) -> Sector | None:
        """The sector of the first noun or name word that has one; *opposition* before a title wins over it."""
        if entity.modifiers & {"opposition"}:
            return "opposition"
        if entity.credited:
            return "media"
        if entity.kind == "country":
            return "foreign_state" if self.places.main and entity.country != self.places.main else "government"
        found: Sector | None = None
        for mention in entity.mentions:
            if mention.noun is not None and found is None:
                found = mention.noun.sector
            for start, end in mention.titles:
                told = [t.sector for i in range(start, end) if (t := title(self.read.word(i))) and t.sector]
                found = found or (told[0] if told else None)
            if mention.form == "name" and entity.kind == "body" and found is None:
                found = self._sector_of_name(mention)
        if found is None and entity.owner is not None and entity.owner.kind in ("body", "people"):
            found = self.sector(entity.owner) if entity.owner.owner is not entity else None
        if found is None and entity.kind == "person" and entity.is_named and self.private(entity, False):
            return "civilian"
        return found

    def _sector_of_name(self, mention: Mention) -> Sector | None:
        rows = organisations.by_name(self.read.phrase(*mention.name))
        sectors = {r.sector for r in rows if r.sector}
        if len(sectors) == 1:
            return sectors.pop()
        for i in range(mention.name[1] - 1, mention.name[0] - 1, -1):
            known = body_word(self.read.word(i))
            if known and known[1]:
                return known[1]
        return None

    def country(self, entity: Entity, depth: int = 0) -> str | None:
        """The country that its own words name; its owner's; by default the report's, for local roles and bodies."""
        rows = [r for n in entity.names for r in organisations.by_name(" ".join(n))] if entity.kind == "body" else []
        if rows and len({r.country for r in rows}) == 1:
            return rows[0].country
        if entity.country:
            return entity.country
        for mention in entity.mentions:
            if mention.form in ("pronoun", "document"):
                continue
            found = self.places.country_in(*mention.whole) or self._country_behind(mention)
            found = found or self._country_of_owner(mention)
            if found:
                return found
        if entity.owner is not None and depth < 4:
            found = self.country(entity.owner, depth + 1)
            if found:
                return found
        if rows:
            return None
        return self.places.main if self._is_local(entity) else None

    def _country_of_owner(self, mention: Mention) -> str | None:
        """The country of *Peru's Foreign Ministry*, whose name begins behind its owner."""
        read = self.read
        if mention.form != "name" or mention.titles:
            return None
        owner = next((c for c in read.children(mention.head) if read.labels[c] == "nmod:poss"), mention.start)
        return self.places.country_in(owner, mention.start) if owner < mention.start <= owner + 4 else None

    def _country_behind(self, mention: Mention) -> str | None:
        """The country of a clause right behind the mention (*who commands the garrison at X*)."""
        read = self.read
        for child in read.children(mention.head):
            place = read.labels[child] in ("nmod", "appos")
            post = read.labels[child] in ("acl:relcl", "acl") and is_post(read.lemmas[child])
            if child > mention.head and (place or post):
                low = min((*read.subtree(child)[:1], child))
                high = max(read.subtree(child)) + 1
                if high - low <= 24:
                    found = self.places.country_in(low, high)
                    if found:
                        return found
        return None

    def _is_local(self, entity: Entity) -> bool:
        """Whether the report describes the actor by a role or body of the place it reports from."""
        if entity.kind in ("country", "place"):
            return False
        described = any(m.form == "description" or m.titles for m in entity.mentions)
        if entity.kind == "person":
            roles = [m.noun for m in entity.mentions if m.noun is not None]
            held = any(n.public is not False or n.set == "worker" for n in roles) or self._has_public_title(entity)
            return (described and held) or (self.private(entity, False) and self._is_at_home(entity))
        if entity.kind == "body" and entity.is_named and not described:
            own = entity.names[0][0].lower() in _OF_STATE
            return own or self.sector(entity) in _STATE or bool(entity.sets & {"hospital", "school"})
        return described

    def _is_at_home(self, entity: Entity) -> bool:
        """A private person of whom the report says nothing that points abroad: victims and residents of the place."""
        read = self.read
        for mention in entity.seen:
            start, end = read.sentences[read.sentence_of(mention.start)]
            if mention.form != "pronoun" and set(self.places.countries_in(start, end)) - {self.places.main}:
                return False
        return entity.is_named

    # ------------------------------------------------------------------ roles, office, privacy

    def roles(self, entity: Entity, country: str | None) -> tuple[ActorRole, ...]:
        """Titles and descriptions of a person, each with the body it belongs to."""
        if entity.kind != "person":
            return ()
        found: list[ActorRole] = []
        seen: set[str] = set()
        owner = entity.owner.names[0] if entity.owner and entity.owner.kind == "body" and entity.owner.names else None
        for mention in entity.mentions:
            parts = list(mention.titles)
            if (
                mention.form == "description"
                and mention.noun is not None
                and mention.noun.set not in ("man", "woman", "person")
            ):
                parts.append((mention.start, mention.short_end))
            for start, end in parts:
                while end - start > 1 and self.read.lower(start) in _ARTICLES:
                    start += 1
                span = self.report.words(start, end)
                if _key(span.text) not in seen:
                    seen.add(_key(span.text))
                    found.append(
                        ActorRole(title=(span,), organisation=" ".join(owner) if owner else None, country=country)
                    )
        return tuple(found)

    def private(self, entity: Entity, has_office: bool) -> bool:
        """Whether this is a person of no public role: no title or role held in public, no body behind him."""
        if entity.kind != "person" or has_office or entity.plural or entity.credited:
            return False
        roles = [m.noun for m in entity.mentions if m.noun is not None]
        if any(n.public for n in roles) or self._has_public_title(entity):
            return False
        if (
            entity.owner is not None
            and entity.owner.kind in ("body", "country")
            and any(n.public is None for n in roles)
        ):
            return False
        if any(self._stands_for(m) for m in entity.mentions):
            return False
        return entity.is_named or any(n.public is False for n in roles)

    def _has_public_title(self, entity: Entity) -> bool:
        return any(
            (t := title(self.read.word(i))) is not None and t.public
            for m in entity.mentions for a, b in m.titles for i in range(a, b)
        )  # fmt: skip

    def _stands_for(self, mention: Mention) -> bool:
        """*X of Northgate Capital*, *X, who represents …*: somebody who speaks for others."""
        read = self.read
        if mention.form in ("pronoun", "document"):
            return False
        if holds_post(read, mention.head):
            return True
        return any(read.labels[c] == "nmod" and self._is_body(c) for c in read.children(mention.head))

    def _is_body(self, i: int) -> bool:
        """Whether the word is of a named body, or a noun for one (*of the charity …*; a town is none)."""
        return i in self.in_bodies or any(n.kind == "body" and n.set != "city" for n in nouns(self.read.lemmas[i])[:1])


def _key(text: str) -> str:
    words = text.lower().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ("the", "a", "an") else words)


def told_of_body(report: Report, mention: Mention) -> set[str]:
    """The sets of nouns that can stand for a named body."""
    return body_nouns(report.analysis, mention)
