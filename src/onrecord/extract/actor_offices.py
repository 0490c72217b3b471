"""Offices of the actors of a report: which row of the office table fits a title, a country and the report's day."""

from __future__ import annotations

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_names import name_words
from onrecord.extract.actor_places import Geography
from onrecord.language.analysis import Analysis
from onrecord.tables import countries, offices

_HEADS = frozenset(
    (
        "president",
        "prime minister",
        "premier",
        "chancellor",
        "king",
        "queen",
        "emir",
        "sultan",
        "head of state",
        "head of government",
    )
)

_WITH_PARTS = frozenset((
    "AE", "AR", "AT", "AU", "BA", "BE", "BR", "CA", "CH", "DE", "ES", "ET", "FM", "GB", "IN", "IQ", "KM", "MX", "MY",
    "NG", "NP", "PK", "RU", "SD", "SO", "SS", "US", "VE",
))  # fmt: skip
"""Countries whose states, provinces or regions have ministers of their own."""
_OF_STATE_ONLY = frozenset(("foreign", "defence"))
_WHOLE = frozenset(("federal", "national", "union"))
_PARTS = frozenset(("state", "provincial", "regional", "local", "shadow", "opposition", "former", "ex", "late"))
_WEAK = ("seen in one version only", "extra words in the name")
"""Flags of rows that give way to a row without them."""


class OfficeTable:
    """Looks titles up for one report."""

    def __init__(self, read: Analysis, places: Geography) -> None:
        self.read, self.places = read, places

    def of(self, entity: Entity, country: str | None) -> offices.Holder | None:
        """The row of the office table, where title, country and day leave one holder.

        For a person without a name: heads of state and government only, and only by the bare title.
        For a named person: the row must bear the name.
        """
        if entity.kind != "person" or entity.plural or not country or not self.places.day:
            return None
        if not entity.is_named and not all(self._is_national(m) for m in entity.mentions[:40]):
            return None
        for mention in entity.mentions:
            for words in self._office_words(mention):
                rows = offices.holders(country, words, self.places.day)
                if entity.is_named:
                    own = [r for r in rows if self._bears(entity, r)]
                    if len(own) == 1:
                        return own[0]
                elif words in _HEADS or self._is_ministry(words, mention, country):
                    if words not in _HEADS:
                        rows = tuple(r for r in rows if offices.portfolio(r.title) == offices.portfolio(words))
                    firm = [r for r in rows if not any(f in r.flags for f in _WEAK)] or list(rows)
                    if len({r.person for r in firm}) == 1 and firm[0].certain:
                        return firm[0]
        return None

    def _is_ministry(self, words: str, mention: Mention, country: str) -> bool:
        """Whether a title is that of one ministry of the state: no deputy's, no province's."""
        about = offices.portfolio(words)
        if "minister" not in about or len(about) < 2 or about & {"deputy", "prime-minister", "first-minister"}:
            return False
        if mention.modifiers & _PARTS:
            return False
        if country not in _WITH_PARTS or about & _OF_STATE_ONLY or mention.modifiers & _WHOLE:
            return True
        return self.places.country_in(mention.start, mention.end) == country

    def _is_national(self, mention: Mention) -> bool:
        """Whether a title may be one of the state: *the president*, *Peru's president*, *the president of Peru*; never

        *the union's president*, *its president*, *the president of the club*.
        """
        read, head = self.read, mention.head
        if mention.form != "description":
            return True
        if mention.owner is not None and (
            read.upos[mention.owner] == "PRON" or self.places.country_in(mention.start, head) is None
        ):
            return False
        behind = [c for c in read.children(head) if c > head and read.labels[c] == "nmod"]
        return all(self.places.country_in(head + 1, c + 1) is not None for c in behind)

    def _office_words(self, mention: Mention) -> list[str]:
        read = self.read
        if mention.form == "description" and mention.noun is not None and mention.noun.public:
            return (
                [self._bare_title(mention.start, mention.short_end)]
                if not mention.modifiers & {"former", "ex", "late"}
                else []
            )
        return [
            self._bare_title(a, b)
            for a, b in mention.titles
            if not {"former", "ex", "late"} & {read.lower(i) for i in range(a, b)}
        ]

    def _bare_title(self, start: int, end: int) -> str:
        """The title without article, possessor and nationality, in lower case."""
        read = self.read
        kept = [
            read.lower(i) for i in range(start, end)
            if read.upos[i] not in ("DET", "PART", "PUNCT") and read.labels[i] not in ("nmod:poss", "det:poss")
            and not countries.by_demonym(read.word(i))
            and not (read.word(i)[:1].isupper() and countries.by_name(read.word(i)))
        ]  # fmt: skip
        return " ".join(kept)

    def _bears(self, entity: Entity, holder: offices.Holder) -> bool:
        known = [name_words(tuple(n.split())) for n in (holder.person, *holder.aliases)]
        return any(
            set(name_words(own)) <= set(k) or set(k) <= set(name_words(own)) for own in entity.names for k in known
        )

    def gainsays(self, entity: Entity, name: tuple[str, ...]) -> bool:
        """Whether the table knows who bears the title of an unnamed actor, and it is nobody of this name."""
        country = entity.country or self.places.main
        known = self.of(entity, country) if not entity.is_named else None
        if known is None:
            return False
        own = set(name_words(name))
        return not any(own & set(name_words(tuple(n.split()))) for n in (known.person, *known.aliases))
