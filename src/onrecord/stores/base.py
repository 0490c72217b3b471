"""The door of the stores: records with their bytes in, the same records out, and their items by what they say."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from typing import Literal, Protocol, Self

import msgspec

from onrecord.model.errors import InternalError
from onrecord.model.fault import Fault
from onrecord.model.record import Record
from onrecord.model.source import ReadWith, Source, digest_of
from onrecord.model.walk import AnyItem

ItemKind = Literal["statements", "figures", "events", "times", "places", "actors"]


class Heading(msgspec.Struct, frozen=True):
    """What tells one kept report from another.

    ``version`` counts the readings of one address: a page that changed is kept again, and ``follows`` is the id of the
    report that it takes the place of.
    """

    id: str
    title: str | None = None
    outlet: str | None = None
    published_at: str | None = None
    uri: str | None = None
    digest: str = ""
    version: int = 1
    follows: str | None = None


class Kept(msgspec.Struct, frozen=True):
    """An item together with the report that it stands in."""

    report: Heading
    item: AnyItem


class Hit(msgspec.Struct, frozen=True):
    """A place where searched words stand: the report, the statement if it is one, some words around.

    ``marks`` are the half-open stretches of ``snippet`` that were searched for.
    """

    report: Heading
    item: AnyItem | None
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which items are asked for. Words match from a word's beginning, without regard to case
    and accents; two capitals (``KZ``) match as a whole word only. None asks for everything.

    Attributes:
        speaker: words of the speaker as written, or of the name that he is resolved to.
        act, evidence: of statements, as in the record format.
        outcome: of figures, as in the record format.
        type: of events and times; the kind of actors.
        since, until: ISO days, both inclusive. A statement stands under the day on which it was said, a figure under
            its as-of, an event under its begin; each under the report's day where the report does not tell.
            Items without any day are left out.
        place: words or name of a place that the item tells of, or its country's two letters.
        actor: words or name of somebody who speaks, takes part or is named.
        report: id of a report, or the beginning of it.
        limit: no more than so many.
        all_versions: earlier versions of a changed page too.
    """

    speaker: str | None = None
    act: str | None = None
    evidence: str | None = None
    outcome: str | None = None
    type: str | None = None
    since: str | None = None
    until: str | None = None
    place: str | None = None
    actor: str | None = None
    report: str | None = None
    limit: int | None = None
    all_versions: bool = False


class Store(Protocol):
    """Keeps records with the bytes they were read from. What comes out is equal to what went in.

    All methods raise `StoreError` where the file cannot be used.
    """

    def add(self, record: Record, raw: bytes, *, force: bool = False) -> bool:
        """Keeps a record in one step: all of it, or on any failure nothing.

        Gives False, and changes nothing, if this reader has already read these bytes with this date.
        With ``force``, or when another version of the reader read it, the new reading takes the old one's place.
        """
        ...

    def has(self, source: Source) -> bool:
        """Whether a record of this source, as read by its ``read_with``, is kept: `add` would change nothing."""
        ...

    def headings(self, *, all_versions: bool = False) -> list[Heading]:
        """The reports, in the order in which they came."""
        ...

    def records(self, *, all_versions: bool = False) -> Iterator[Record]:
        """The records, in the order in which they came; earlier versions of a changed page only if asked for."""
        ...

    def record(self, key: str) -> Record:
        """The record with this id, or the only one whose id begins so.

        Raises:
            UsageError: there is none, or more than one.
        """
        ...

    def items(self, kind: ItemKind, wanted: Filter) -> Iterator[Kept]:
        """The items of a kind that a filter lets through, report after report in reading order."""
        ...

    def find(self, key: str) -> list[Kept]:
        """The items whose id begins so."""
        ...

    def search(self, words: str, *, limit: int = 20) -> list[Hit]:
        """Where the words stand, best first: ``"a phrase"``, ``kill*`` for a beginning, ``-not`` to leave out."""
        ...

    def raw(self, digest: str) -> bytes:
        """The bytes of a source.

        Raises:
            UsageError: there is no such source.
        """
        ...

    def faults(self) -> Iterator[Fault]:
        """What is wrong with the file itself: damage, rows that are not what was written."""
        ...

    def close(self) -> None: ...

    def __iter__(self) -> Iterator[Record]: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *failed: object) -> None: ...


def reader_of(read_with: ReadWith | None) -> str:
    """A short name of what read a source: the version, and a digest over weights, tables and precision."""
    if read_with is None:
        return ""
    parts = [read_with.weights or "", *(f"{name}={digest}" for name, digest in sorted(read_with.tables.items()))]
    if read_with.precision:
        parts.append(f"precision {read_with.precision}")
    return f"{read_with.onrecord}+{hashlib.sha256(chr(31).join(parts).encode()).hexdigest()[:12]}"


def folded(words: str | None) -> str:
    """Words without case and accents, for comparing: ``Şükrü`` and ``sukru`` are the same."""
    if not words:
        return ""
    if words.isascii():
        return words.lower()
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def tells(words: object, asked: str) -> bool:
    """Whether words hold what was asked for, from the beginning of a word; two capitals match as a whole word only."""
    if not isinstance(words, str) or not words:
        return False
    wanted, place = folded(asked).strip(), -1
    held = folded(words)
    whole = len(asked) == 2 and asked.isupper()
    if not wanted:
        return True
    while (place := held.find(wanted, place + 1)) >= 0:
        after = held[place + len(wanted) : place + len(wanted) + 1]
        if (place == 0 or not held[place - 1].isalnum()) and not (whole and after.isalnum()):
            return True
    return False


def address_of(uri: str | None) -> str:
    """What of a source's uri tells it from other sources of the same bytes and date.

    A web address as it is; of a file, whose name says nothing, only the entry in it (``#…``) if it is a feed.
    """
    if uri is None or is_web(uri):
        return uri or ""
    return "".join(uri.partition("#")[1:])


def is_web(uri: str | None) -> bool:
    """Whether a uri is a web address: other bytes there are a new version of the same page."""
    return uri is not None and uri.lower().startswith(("http://", "https://"))


def key_of(source: Source) -> tuple[str, str | None, str]:
    """What makes two inputs the same report: the bytes, the date, the address."""
    return source.digest, source.published_at, address_of(source.uri)


def hold_to_source(record: Record, raw: bytes) -> None:
    """Refuses bytes that are not those a record was read from.

    Raises:
        InternalError: the digests differ.
    """
    if digest_of(raw) != record.source.digest:
        raise InternalError(f"the bytes given with {record.id} are not those of its source", code="store-digest")
