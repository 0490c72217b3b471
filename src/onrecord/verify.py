"""Checks a record against its source from the bytes up: hash, text, every span, every id. Loads no model.

Nothing here trusts what the reader computed: the text is drawn from the stored bytes again and must be the record's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from onrecord.model.errors import OnRecordError, UsageError
from onrecord.model.fault import Fault
from onrecord.model.items import Actor, Event, Figure, Place, Statement, Time
from onrecord.model.record import FORMAT, Record
from onrecord.model.source import digest_of
from onrecord.model.walk import AnyItem, items_of, spans_in

if TYPE_CHECKING:
    from onrecord.sources.base import Given
    from onrecord.stores.base import Store

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T.*)?)?)?", re.ASCII)


def verify(what: str | Path | Store | Record, raw: bytes | None = None) -> list[Fault]:
    """What does not hold, row by row; empty if all of it does.

    Args:
        what: the path of a record file, an open store, or one record.
        raw: the bytes of the record's source; without them, hash and text of a single record are taken on trust.

    Raises:
        StoreError: the record file cannot be opened.
    """
    checked = Checked()
    if isinstance(what, Record):
        return list(checked.record(what, raw))
    if isinstance(what, str | Path):
        from onrecord.stores import open_store

        with open_store(what, readonly=True) as store:
            return list(checked.store(store))
    return list(checked.store(what))


class Checked:
    """Counts what was checked; each check gives its faults as it goes."""

    def __init__(self) -> None:
        self.reports = self.items = self.spans = self.faults = 0

    def __str__(self) -> str:
        parts = [(self.reports, "report"), (self.items, "item"), (self.spans, "span")]
        counted = ", ".join(_counted(number, what) for number, what in parts)
        return f"{counted} checked: " + (_counted(self.faults, "fault") if self.faults else "all hold")

    def store(self, store: Store) -> Iterator[Fault]:
        """All reports of a store, earlier versions too, and the store's own rows."""
        for fault in store.faults():
            self.faults += 1
            yield fault
        for heading in store.headings(all_versions=True):
            try:
                record = store.record(heading.id)
            except OnRecordError:
                continue  # the store has named the row already
            try:
                raw = store.raw(record.source.digest)
            except OnRecordError as error:
                self.faults += 1
                yield Fault(record.id, "source.digest", str(error))
                raw = None
            yield from self.record(record, raw)

    def record(self, record: Record, raw: bytes | None = None) -> Iterator[Fault]:
        """One record; with its bytes, their hash and the text that they give, too."""
        self.reports += 1
        self.items += sum(1 for _ in items_of(record))
        for where, message in self._all(record, raw):
            self.faults += 1
            yield Fault(record.id, where, message)

    def _all(self, record: Record, raw: bytes | None) -> Iterator[tuple[str, str]]:
        if record.format != FORMAT:
            yield "format", f"is {record.format!r}, not {FORMAT!r}"
        if raw is not None:
            yield from _source_faults(record, raw)
        if record.text is not None:
            yield from self._span_faults(record, record.text)
            yield from _section_faults(record, len(record.text))
        yield from _id_faults(record)
        yield from _tie_faults(record)

    def _span_faults(self, record: Record, text: str) -> Iterator[tuple[str, str]]:
        parts: list[tuple[str, object]] = [(f"{kind} {item.id}", item) for kind, item in items_of(record)]
        for name in ("sections", "links", "problems"):
            parts += [(f"{name} {number}", part) for number, part in enumerate(getattr(record, name), 1)]
        for where, part in parts:
            for field, span in spans_in(part):
                self.spans += 1
                if span.end > len(text):
                    yield f"{where} {field}", f"ends at {span.end}, the text has {len(text)} characters"
                elif text[span.start : span.end] != span.text:
                    found = text[span.start : span.end]
                    yield f"{where} {field}", f"{span.start}-{span.end} is {found[:60]!r}, not {span.text[:60]!r}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def _source_faults(record: Record, raw: bytes) -> Iterator[tuple[str, str]]:
    digest = digest_of(raw)
    if digest != record.source.digest:
        yield "source.digest", f"the bytes have {digest}, the record says {record.source.digest}"
    if len(raw) != record.source.bytes:
        yield "source.bytes", f"there are {len(raw)} bytes, the record says {record.source.bytes}"
    if record.text is not None and not _gives(record, raw):
        yield "text", "the bytes do not give this text"


def _gives(record: Record, raw: bytes) -> bool:
    """Whether opening the bytes gives the record's text: as they are, or with what the caller or the transport told."""
    from onrecord.sources import open_bytes

    for given in _told(record):
        try:
            opened = open_bytes(raw, given)
        except UsageError:
            continue  # a charset that is no longer known
        if any(one.text.content == record.text for one in opened):
            return True
    return False


def _told(record: Record) -> Iterator[Given]:
    from onrecord.sources.base import Given

    source = record.source
    headers = source.fetched.headers if source.fetched else {}
    transport = next((value for name, value in headers.items() if name.lower() == "content-type"), None)
    plain = Given(uri=source.uri, media_type=transport)
    known = msgspec.structs.replace(
        plain, title=source.title, published_at=source.published_at, outlet=source.outlet, authors=source.authors
    )
    yield plain
    yield known
    yield msgspec.structs.replace(known, encoding=source.encoding.used)
    if source.encoding.declared:
        yield msgspec.structs.replace(known, media_type=f"text/html; charset={source.encoding.declared}")


def _section_faults(record: Record, length: int) -> Iterator[tuple[str, str]]:
    last = 0
    for number, section in enumerate(record.sections, 1):
        if section.span.start < last:
            yield f"sections {number}", f"begins at {section.span.start}, inside the one before it"
        last = max(last, section.span.end)
    last = 0
    for number, (start, end) in enumerate(record.sentences, 1):
        if not last <= start <= end <= length:
            yield f"sentences {number}", f"{start}-{end} lies outside the text or inside the one before it"
        last = max(last, end)


def _id_faults(record: Record) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for kind, item in items_of(record):
        if item.id in seen:
            yield f"{kind} {item.id}", "has an id that another item has, too"
        seen.add(item.id)
    ids = [section.id for section in record.sections]
    if len(set(ids)) != len(ids):
        yield "sections", "have ids that stand twice"


def _tie_faults(record: Record) -> Iterator[tuple[str, str]]:
    """Ids that lead nowhere, or to an item of another kind; statements that lie inside each other in a ring."""
    kinds: dict[str, type[AnyItem]] = {item.id: type(item) for _, item in items_of(record)}
    for kind, item in items_of(record):
        for field, key, wanted in _ties(item):
            if key is not None and not issubclass(kinds.get(key, type(None)), wanted):
                yield f"{kind} {item.id} {field}", f"points to {key!r}, which is no {_named(wanted)} of this record"
    for number, link in enumerate(record.links, 1):
        for key in (link.from_, link.to):
            if key not in kinds:
                yield f"links {number}", f"points to {key!r}, which is no item of this record"
    yield from _rings(record)


def _named(wanted: type | tuple[type, ...]) -> str:
    return " or ".join(w.__name__.lower() for w in (wanted if isinstance(wanted, tuple) else (wanted,)))


def _ties(item: AnyItem) -> Iterator[tuple[str, str | None, type]]:
    """Field, id and kind of every tie from an item to another."""
    if isinstance(item, Statement):
        yield "speaker.actor", item.speaker.actor if item.speaker else None, Actor
        yield from (("relays.actor", relay.actor, Actor) for relay in item.relays)
        yield "nested_in", item.nested_in, Statement
        yield "said_on", item.said_on, Time
    elif isinstance(item, Figure):
        yield "scope.place", item.scope.place, Place
        yield "scope.time", item.scope.time, Time
        yield "scope.event", item.scope.event, Event
        yield "previous", item.previous, Figure
        yield "attribution", item.attribution, Statement
        if item.as_of is not None and not _DATE.fullmatch(item.as_of):
            yield "as_of", item.as_of, Time
    elif isinstance(item, Event):
        yield from (("participants.actor", p.actor, Actor) for p in item.participants)
        yield "place", item.place, Place
        yield "time", item.time, Time
        yield from (("figures", key, Figure) for key in item.figures)
        yield "attribution", item.attribution, Statement
    elif isinstance(item, Time):
        yield "anchor", None if item.anchor == "published" else item.anchor, Time
    elif isinstance(item, Place):
        yield "within", item.within, Place


def _rings(record: Record) -> Iterator[tuple[str, str]]:
    outer = {s.id: s.nested_in for s in record.statements}
    sound: set[str] = set()
    for statement in record.statements:
        path: list[str] = []
        key: str | None = statement.id
        while key is not None and key in outer and key not in sound:
            if key in path:
                yield f"statements {key} nested_in", "lies inside itself"
                break
            path.append(key)
            key = outer[key]
        sound.update(path)
