"""The actors reader: persons and bodies of a report, with every mention that means them."""

from __future__ import annotations

import msgspec

from onrecord.extract.actor_documents import lend_voices
from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_facts import Facts
from onrecord.extract.actor_mentions import Finder
from onrecord.extract.actor_phrases import Phrases, is_aged, is_told_person
from onrecord.extract.actor_places import Geography
from onrecord.extract.actor_ties import tie
from onrecord.extract.actor_words import metonym
from onrecord.extract.base import Found, Report
from onrecord.extract.coreference import Resolver
from onrecord.model.items import Actor

_CREDIT = frozenset(("reporting", "writing", "editing", "photographs", "photography", "compiled", "written", "edited"))


class ActorsReader:
    """Adds one actor for each person or body of the report; statements and events point at them by their mentions."""

    def read(self, report: Report, found: Found) -> Found:
        """``found`` with its ``actors``, in the order of their first mention."""
        if not len(report.analysis):
            return found
        places = Geography(report, found.places)
        phrases = Phrases(report.analysis)
        outlet_name = tuple((report.source.outlet or "").split())
        found_mentions = Finder(report.analysis, phrases, outlet_name).find()
        mentions = _read_places(found_mentions, phrases, places)
        tie(report.analysis, mentions)
        resolver = Resolver(report.analysis, phrases, places, mentions)
        outlet = resolver.seed(outlet_name, "body") if outlet_name else None
        entities = resolver.resolve()
        _first_person(report, mentions, outlet, entities)
        lend_voices(phrases, mentions, entities)
        listed = [e for e in entities if e.mentions and _is_actor(e, phrases)]
        facts = Facts(report, places, phrases, frozenset(m.head for e in listed for m in e.mentions))
        actors: list[Actor] = []
        for entity in listed:
            entity.mentions.sort(key=lambda m: (m.start, m.end))
            actors.append(facts.actor(entity, report.source.outlet if entity is outlet else None))
        actors.sort(key=lambda a: (a.mentions[0].start, a.mentions[0].end, a.id))
        return msgspec.structs.replace(found, actors=tuple(actors))


def _read_places(mentions: list[Mention], phrases: Phrases, places: Geography) -> list[Mention]:
    """Place names that act (*Nairobi ordered*) become mentions of states or towns; the others go."""
    kept = []
    for mention in mentions:
        if mention.form == "name" and mention.noun is None and not mention.titles:
            name = phrases.analysis.phrase(*mention.name)
            place = places.at(*mention.name)
            state = places.state(name, place)
            seat = metonym(name)
            if seat is not None and (seat.home is None or seat.home != places.main):
                state, mention.stands_for = seat.country, seat.body
            known = place is not None and place.resolved is not None
            if mention.kind == "place" and not known and is_told_person(phrases.analysis, *mention.name):
                mention.kind, mention.gender = "person", "-"
            aged = mention.kind == "person" and is_aged(phrases.analysis, mention.name[1])
            located = not aged and place is not None and place.resolved is not None and place.role != "part_of_name"
            if mention.kind == "place" or located or seat or (state and mention.kind != "person"):
                wills = mention.clause.part == "subject" and phrases.has_will(mention.clause.governor)
                wills = wills or phrases.is_target(mention.clause)
                if not (mention.speaks or wills or (place is not None and place.role == "actor")):
                    continue
                mention.kind = "country" if state else "body" if mention.stands_for else "place"
                mention.country = state or (place.resolved.country if place and place.resolved else None)
        kept.append(mention)
    return kept


def _first_person(report: Report, mentions: list[Mention], outlet: Entity | None, entities: list[Entity]) -> None:
    """*we* outside quotations is the outlet; *I* is the one author, where the byline names one."""
    bylines = [(s.span.start, s.span.end) for s in report.text.sections if s.kind == "byline"][:20]
    authors = [e for e in entities if e.kind == "person" and any(_in_byline(report, m, bylines) for m in e.mentions)]
    for entity in entities:
        entity.credited = entity in authors or any(_in_byline(report, m, bylines, credit=True) for m in entity.mentions)
    for mention in mentions:
        if mention.entity is None and mention.lemma == "we" and outlet is not None:
            mention.entity = outlet
            outlet.mentions.append(mention)
        elif mention.entity is None and mention.lemma == "I" and len(authors) == 1:
            mention.entity = authors[0]
            authors[0].mentions.append(mention)


def _in_byline(report: Report, mention: Mention, bylines: list[tuple[int, int]], *, credit: bool = False) -> bool:
    """Whether a name stands in a byline; with ``credit``, in the credits (*Reporting by …; editing by …*)."""
    read = report.analysis
    if mention.form != "name":
        return False
    first = mention.name[0]
    start = read.starts[first]
    if any(a <= start < b for a, b in bylines):
        return True
    before = [read.lower(i) for i in range(max(0, first - 2), first)]
    if before[-1:] != ["by"]:
        return False
    return before[0] in _CREDIT if credit else first - 1 in {a for a, _ in read.paragraphs[:6]}


def _is_actor(entity: Entity, phrases: Phrases) -> bool:
    """Whether the entity is one that the record lists: it has a name, or it acts, speaks or comes back."""
    speaks = any(m.speaks for m in entity.mentions)
    acts = any(_acts(m, phrases) for m in entity.mentions)
    if entity.kind == "thing":
        return False
    if entity.kind == "document":
        return speaks
    if all(m.name_type == "NORP" for m in entity.mentions if m.form == "name") and entity.kind == "people":
        return speaks or acts
    if entity.is_named or entity.kind == "country":
        return True
    if all(_is_nobody(m, phrases) for m in entity.mentions):
        return False
    if entity.kind == "place":
        return speaks or acts
    if entity.kind == "person" and not entity.plural:
        if "kin" in entity.sets and all(m.definite == "bare" or m.form == "pronoun" for m in entity.mentions):
            return False  # "Dad always told us": whose, the text does not say
        return speaks or acts or len(entity.mentions) > 1 or entity.mentions[0].definite != "bare"
    if entity.sets & {"city"}:
        return speaks or acts
    if entity.kind == "people" or entity.plural:
        return (
            speaks
            or any(m.form == "pronoun" for m in entity.mentions)
            or (acts and entity.mentions[0].definite != "indefinite")
            or any(phrases.is_target(m.clause) for m in entity.mentions)
        )
    return (
        speaks
        or acts
        or len(entity.mentions) > 1
        or any(m.clause.part == "subject" or m.definite in ("definite", "owned") for m in entity.mentions)
    )


def _is_nobody(mention: Mention, phrases: Phrases) -> bool:
    """*No witness*, *not one soldier*; *my mother* in somebody's words, who says nothing here."""
    read = phrases.analysis
    before = [read.lower(i) for i in range(max(0, mention.start - 1), mention.start + 1)]
    whose = read.lower(mention.owner) if mention.owner is not None else ""
    return (
        "no" in before[-1:] or "not" in before[:1] or (mention.quoted and whose in ("my", "our") and not mention.speaks)
    )


def _acts(mention: Mention, phrases: Phrases) -> bool:
    """The subject of a verb of will, or one that does something to something; the agent of a passive."""
    read, governor = phrases.analysis, mention.clause.governor
    if mention.clause.part == "oblique":
        case = read.child(mention.head, "case")
        return (
            case is not None and read.lower(case) == "by" and mention.kind == "people" and read.upos[governor] == "VERB"
        )
    if mention.clause.part != "subject" or governor < 0:
        return False
    does = read.labels[mention.head] == "nsubj" and read.upos[governor] == "VERB" and phrases.has_object(governor)
    return phrases.has_will(governor) or does
