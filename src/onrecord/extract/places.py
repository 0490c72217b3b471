"""The reader of places: mentions with their role, resolved to rows of the bundled gazetteer.

*Kenya said* is an actor, *in Kenya* a location; a name inside the name of a body is part of it; *from Kenya* after a
person is an origin. What the gazetteer and the report do not settle stays unresolved.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.extract.base import Found, Report
from onrecord.extract.place_find import find
from onrecord.extract.place_mention import Mention, is_land
from onrecord.extract.place_resolve import Choice, resolve
from onrecord.extract.place_words import listed, tables
from onrecord.language.analysis import Analysis
from onrecord.model.items import Place, PlaceForm, PlaceRole, Resolved, Time
from onrecord.model.spans import content_id
from onrecord.tables import countries, gazetteer
from onrecord.tables.gazetteer import Entry

_REGIONS = frozenset({
    "adm1", "adm2", "region", "disputed", "continent", "sea", "ocean", "gulf", "strait", "bay", "river", "lake",
    "mountains", "mountain", "desert", "peninsula", "plateau", "plain", "valley", "coast", "delta", "islands",
    "island", "basin",
})  # fmt: skip


LARGE = 1_000_000
"""A town or province of so many people is known by its name alone, also within another name."""


class PlacesReader:
    """Reads places, one item a mention."""

    def read(self, report: Report, found: Found) -> Found:
        """Adds a ``Place`` for each mention, in reading order."""
        return replace(found, places=(*found.places, *read_places(report, found.times)))


def read_places(report: Report, times: Sequence[Time] = ()) -> list[Place]:
    """All places of the report; what stands within one of the ``times`` (*Jan. 3*) is none."""
    dated = {i for t in times for i in range(*report.analysis.words_in(t.span.start, t.span.end))}
    mentions = [m for m in find(report) if m.first not in dated]
    containers = containment(report.analysis, mentions)
    choices = resolve(mentions, containers, report.source.published_at)
    spans = [report.words(m.first, m.last) for m in mentions]
    ids = [content_id("pl", report.source.digest, (span,)) for span in spans]
    places = []
    bearers = {i for x in report.analysis.names if x.type in ("PERSON", "DATE") for i in range(x.start, x.end)}
    told = {c.entry.country for m, c in zip(mentions, choices, strict=True) if c.entry is not None and not m.inside}
    told.discard(None)
    for n, (m, choice) in enumerate(zip(mentions, choices, strict=True)):
        holder = containers[n]
        role = _role(report.analysis, m, choice.entry)
        named = role == "part_of_name" and (
            (m.first in bearers and _is_small(choice.entry)) or not _says_where(report.analysis, m, choice.entry, told)
        )
        places.append(Place(
            id=ids[n], span=spans[n], form=_form(m, choice.entry), role=role,
            resolved=None if named else _resolved(m, choice),
            candidates=choice.candidates if choice.candidates > 1 else None,
            within=ids[holder] if holder is not None else None,
        ))  # fmt: skip
    return places


def _says_where(a: Analysis, m: Mention, entry: Entry | None, told: set[str | None]) -> bool:
    """Whether the name within another name says where that is.

    A state or a large town does (*Kenya Red Cross*); a continent within a body's name (*European Union*), a small
    place in a country of which the report does not speak, or *Indian* before *Tribe* does not.
    """
    if entry is None or entry.kind == "continent":
        return False
    if entry.kind == "country":
        beside = {a.lower(i) for i in (m.first - 1, m.last) if 0 <= i < len(a)}
        return m.name not in ("Indian", "Indians") or not beside & listed("first_peoples")
    return entry.kind == "capital" or entry.country in told or (entry.population or 0) >= LARGE


def _is_small(entry: Entry | None) -> bool:
    """A town or village: within a person's name or a date (*Ayo Bello*, *Jan. 3*) its own name says nothing."""
    return entry is not None and entry.kind not in gazetteer.AREAS and entry.kind != "capital"


def _form(m: Mention, entry: Entry | None) -> PlaceForm:
    if m.form != "name":
        return m.form
    if entry is not None and (entry.kind in _REGIONS and (entry.kind not in ("adm1", "adm2") or m.kinds)):
        return "region"
    return "name" if entry is not None or not is_land(m.name) else "region"


def _resolved(m: Mention, choice: Choice) -> Resolved | None:
    e = choice.entry
    if e is None:
        return None
    kind = e.kind.removesuffix("1").removesuffix("2") if e.kind.startswith("seat") else e.kind
    country = countries.by_code(e.country) if e.kind == "country" else None
    name = country.name if country else e.name
    return Resolved(
        table=gazetteer.TABLE, row=e.row, name=name, kind=kind, lat=e.lat, lon=e.lon, country=e.country,
        admin1=e.admin1 if e.kind != "country" else None, precision=e.radius_km,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ containment
def containment(a: Analysis, mentions: list[Mention]) -> list[int | None]:
    """For each mention the one that says what it lies in (*X, Kenya*; *X in northern Kenya*; *Kenya's port of X*)."""
    found: list[int | None] = [None] * len(mentions)
    for n, m in enumerate(mentions):
        if m.form in ("demonym", "description"):
            continue
        after = mentions[n + 1] if n + 1 < len(mentions) else None
        before = mentions[n - 1] if n else None
        if after is not None and _holds_after(a, m, after):
            found[n] = n + 1
        elif before is not None and _holds_before(a, before, m):
            found[n] = n - 1
    return found


def _is_area(m: Mention) -> bool:
    return any(e.kind in gazetteer.AREAS for e in gazetteer.lookup(m.name))


def _between(a: Analysis, first: Mention, second: Mention) -> list[str] | None:
    if (
        second.first - first.last > 7
        or second.first < first.last
        or a.sentence_of(first.first) != a.sentence_of(second.first)
    ):
        return None
    return [a.lower(i) for i in range(first.last, second.first)]


def _holds_after(a: Analysis, inner: Mention, outer: Mention) -> bool:
    words = _between(a, inner, outer)
    if words is None or outer.form != "name" or not _is_area(outer):
        return False
    if words == [","]:
        if countries.all_by_name(inner.name) and countries.all_by_name(outer.name):
            return False  # two countries in a list; *Georgia* after a town is looked at by the resolver
        return not (
            outer.last < len(a) and a.lower(outer.last) in ("and", "or") and inner.form == "name" and _listed(a, inner)
        )
    if inner.form == "site" and words[:1] == ["in"]:
        return set(words) <= listed("in_words")
    return len(words) > 0 and words[0] == "in" and set(words) <= listed("in_words")


def _listed(a: Analysis, m: Mention) -> bool:
    """A comma before the name too: *Kenya, Uganda, Rwanda and Burundi* is a list, no nest."""
    return m.first > 0 and a.word(m.first - 1) == ","


def _holds_before(a: Analysis, outer: Mention, inner: Mention) -> bool:
    words = _between(a, outer, inner)
    if not words or inner.form == "demonym":
        return False
    kinds: dict[str, list[str]] = tables()["kind_words"]
    if outer.form == "demonym":
        return any(w in kinds for w in words) and words[-1] in ("of", ",", *kinds) and "and" not in words
    own = words[0] in ("'s", "’s", "'")
    return own and _is_area(outer) and any(w in kinds for w in words) and words[-1] in ("of", ",", *kinds)


# ------------------------------------------------------------------------------------------------ roles
def _role(a: Analysis, m: Mention, entry: Entry | None) -> PlaceRole:
    if m.inside:
        return "part_of_name"
    if m.form == "demonym":
        return "origin"
    stands_for = m.name in tables()["metonyms"]
    if m.dateline or (m.form in ("site", "description") and not stands_for):
        return "location"
    if _can_act(m, entry) and _acts(a, m):
        return "actor"
    return "origin" if _is_origin(a, m) else "location"


def _can_act(m: Mention, entry: Entry | None) -> bool:
    """Countries and their capitals can stand for governments; towns and rivers cannot."""
    if entry is None:
        return False
    if m.name in tables()["metonyms"]:
        return True
    return entry.kind in ("country", "capital", "disputed") or bool(entry.country and countries.by_capital(m.name))


def _head(a: Analysis, m: Mention) -> int:
    return next((i for i in range(m.first, m.last) if not m.first <= a.heads[i] < m.last), m.last - 1)


def _acts(a: Analysis, m: Mention) -> bool:
    if m.first > 0 and a.lower(m.first - 1) in listed("locative") and a.lower(m.first - 1) not in ("to", "between"):
        return False
    i = _head(a, m)
    label, head = a.labels[i], a.heads[i]
    steps = 0
    while label == "conj" and head >= 0 and steps < 5:  # *Kenya and Uganda agreed*
        label, head, steps = a.labels[head], a.heads[head], steps + 1
    if head < 0:
        return False
    if i > 1 and a.lower(m.first - 1) == "to" and a.lower(m.first - 2) == "according":
        return True
    lemma = a.lemmas[head]
    if label == "nmod" and lemma in ("government", "authority", "leader", "ruler", "junta", "regime"):
        return True
    if label == "nsubj" and a.upos[head] == "VERB":
        return lemma not in listed("verbs", "stative")
    if label == "nsubj" and a.upos[head] == "NOUN" and a.child(head, "cop") is None:
        return True  # headlines: the verb of *Kenya and Uganda trade accusations* is easily taken for a noun
    if _stands_as_subject(a, m):
        return True
    if label in ("obj", "iobj"):
        return lemma in listed("verbs", "addressed")
    if label == "obl:agent" or (label.startswith("obl") and m.first > 0 and a.lower(m.first - 1) == "by"):
        return a.xpos[head] == "VBN" or "Voice=Pass" in a.feats[head]
    return False


def _stands_as_subject(a: Analysis, m: Mention) -> bool:
    """Whether an active verb follows at once, whatever the parse says (*Abuja and N'Djamena have agreed*)."""
    before = a.lower(m.first - 1) if m.first else "."
    if before not in ("and", "but", "that", "as", "while", "when", "because", "after") and before[:1].isalnum():
        return False
    k, end = m.last, a.sentences[a.sentence_of(m.first)][1]
    if k < end and a.lower(k) == "and":
        k += 1
        while k < end and a.word(k)[:1].isupper():
            k += 1
    group = range(k, min(k + 4, end))
    verb = next((i for i in group if a.upos[i] == "VERB"), None)
    if verb is None or any(a.upos[i] not in ("AUX", "VERB", "ADV", "PART") for i in range(k, verb)):
        return False
    passive = any(a.lemmas[i] == "be" for i in range(k, verb))
    return (
        not passive
        and a.xpos[verb] not in ("VBG", "VBN" if verb == k else "")
        and a.lemmas[verb] not in listed("verbs", "stative")
    )


def _is_origin(a: Analysis, m: Mention) -> bool:
    """*a couple from Vukovar*, *Ann Reed, 34, of Plymouth*."""
    if m.first < 1:
        return False
    word = a.lower(m.first - 1)
    if word == "of" and m.first > 2 and a.word(m.first - 2) == ",":
        return a.word(m.first - 3).isdigit() or a.upos[m.first - 3] == "PROPN"
    if word == "from" and m.first > 1:
        return a.lower(m.first - 2) in listed("people", "words") or a.lemmas[m.first - 2] in listed("people", "words")
    return False
