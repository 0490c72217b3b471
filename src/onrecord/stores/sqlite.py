"""Many records in one SQLite file, with their sources' bytes, full-text search, and tables that a person can read."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import msgspec

from onrecord.model.codec import encode
from onrecord.model.errors import OnRecordError, StoreError, UsageError
from onrecord.model.fault import Fault
from onrecord.model.record import Record
from onrecord.model.source import Source, digest_of
from onrecord.model.walk import KINDS
from onrecord.stores import rows, sqlite_file
from onrecord.stores.base import (
    Filter,
    Heading,
    Hit,
    ItemKind,
    Kept,
    address_of,
    hold_to_source,
    is_web,
    key_of,
    reader_of,
)
from onrecord.stores.listing import Listing
from onrecord.stores.searching import MARK, SEARCHED, UNMARK, marked, search_words

_CHILDREN = {
    **{kind: ("report", *columns) for kind, columns in rows.COLUMNS.items()},
    "links": ("report", "position", "kind", "relation", "from_item", "to_item", "words"),
    "problems": ("report", "position", "code", "severity", "stage", "message", "words"),
    "spans": ("report", "kind", "item", "field", "start", '"end"'),
}
# Names of tables and columns come from the constants above only; every value is a parameter.
_INSERTS = {
    table: f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
    for table, columns in _CHILDREN.items()
}
_REPORT = (
    "id", "title", "outlet", "authors", "published_at", "published_day", "language", "uri", "address", "digest",
    "reader", "text", "head", "record_digest",
)  # fmt: skip
_DECODERS = {kind: msgspec.json.Decoder(made) for kind, made in rows.KIND_TYPES.items()}
_HEAD = msgspec.json.Decoder(Record)
_HEADING = """r.id, r.title, r.outlet, r.published_at, r.uri, r.digest, r.version,
  (SELECT f.id FROM reports f WHERE f.number = r.follows)"""
_CURRENT = "NOT EXISTS (SELECT 1 FROM reports n WHERE n.follows = r.number)"
_SMALL = 200  # bytes under which packing is not worth a try


class SqliteStore(Listing):
    """A record file. Use as a context manager, or close it.

    One process or many may read while one writes; writers wait for each other.
    """

    def __init__(self, path: str | Path, *, readonly: bool = False, wait: float = 30.0) -> None:
        """Opens a record file, and makes it if it is missing (unless ``readonly``).

        Args:
            wait: seconds to wait for another program that writes.

        Raises:
            StoreError: the file cannot be used; the message says why.
        """
        self.path = Path(path)
        self._db = sqlite_file.connect(self.path, readonly=readonly, wait=wait)

    def close(self) -> None:
        """Closes the file; the last one to close it leaves one file and no helpers beside it."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failed: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Record]:
        return self.records()

    # -- writing

    def add(self, record: Record, raw: bytes, *, force: bool = False) -> bool:
        """Keeps a record and its bytes in one transaction. See `onrecord.stores.base.Store.add`."""
        hold_to_source(record, raw)
        with self._writing():
            reader = reader_of(record.source.read_with)
            old = self._db.execute(
                "SELECT number, reader FROM reports WHERE digest = ? AND published_at IS ? AND address = ?",
                key_of(record.source),
            ).fetchone()
            if old is not None and old[1] == reader and not force:
                return False
            self._put_source(record, raw)
            number = self._put_report(record, reader, None if old is None else old[0])
            for table, made in _children(record):
                self._db.executemany(_INSERTS[table], ((number, *row) for row in made))
            self._index(number, remove=False)
        return True

    def _index(self, number: int, *, remove: bool) -> None:
        """Puts a report and its statements into the full-text tables, or takes them out before they change."""
        for table, key in (("reports", "number"), ("statements", "report")):
            columns = ", ".join(SEARCHED[table])
            into, first = (f"{table}_search, ", "'delete', ") if remove else ("", "")
            self._db.execute(
                f"INSERT INTO {table}_search ({into}rowid, {columns})"  # noqa: S608
                f" SELECT {first}number, {columns} FROM {table} WHERE {key} = ?",
                (number,),
            )

    def _put_source(self, record: Record, raw: bytes) -> None:
        packed = zlib.compress(raw, 6) if len(raw) > _SMALL else raw
        how, content = ("zlib", packed) if len(packed) < len(raw) else ("plain", raw)
        self._db.execute(
            "INSERT INTO sources (digest, media_type, bytes, packed, content) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (digest) DO NOTHING",
            (record.source.digest, record.source.media_type, len(raw), how, content),
        )

    def _put_report(self, record: Record, reader: str, old: int | None) -> int:
        """Writes the report's own row; a new reading takes over the number, version and place of the old one."""
        row = (*_report_row(record), reader, *_record_columns(record))
        if old is not None:
            self._index(old, remove=True)
            for table in _CHILDREN:
                self._db.execute(f"DELETE FROM {table} WHERE report = ?", (old,))  # noqa: S608
            places = ", ".join(f"{column} = ?" for column in _REPORT)
            self._db.execute(f"UPDATE reports SET {places} WHERE number = ?", (*row, old))  # noqa: S608
            return old
        follows, version = None, 1
        if is_web(record.source.uri):
            last = self._db.execute(
                "SELECT number, version FROM reports WHERE address = ? ORDER BY version DESC, number DESC LIMIT 1",
                (record.source.uri,),
            ).fetchone()
            if last is not None:
                follows, version = last[0], last[1] + 1
        columns = ", ".join((*_REPORT, "version", "follows"))
        made = self._db.execute(
            f"INSERT INTO reports ({columns}) VALUES ({', '.join('?' * (len(_REPORT) + 2))})",  # noqa: S608
            (*row, version, follows),
        )
        return int(made.lastrowid or 0)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """All of it or nothing. The lock is taken first: a later upgrade would fail at once when two write."""
        with sqlite_file.told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except UnicodeEncodeError as error:
                raise StoreError(f"{self.path} cannot keep broken characters: {error}", code="surrogate") from error
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One snapshot for several queries, so that a report being replaced is seen before or after, never between."""
        with sqlite_file.told(self.path):
            if self._db.in_transaction:
                yield
                return
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def _ask(self, question: str, values: Sequence[object] = ()) -> list[Any]:
        """All rows of an answer. Taken at once, so that no reader holds the file while it prints."""
        with sqlite_file.told(self.path):
            return self._db.execute(question, values).fetchall()

    # -- reading

    def has(self, source: Source) -> bool:
        """Whether this source was read by this reader already."""
        found = self._ask(
            "SELECT 1 FROM reports WHERE digest = ? AND published_at IS ? AND address = ? AND reader = ?",
            (*key_of(source), reader_of(source.read_with)),
        )
        return bool(found)

    def headings(self, *, all_versions: bool = False) -> list[Heading]:
        """The reports, in the order in which they came."""
        where = "" if all_versions else f"WHERE {_CURRENT}"
        return [Heading(*row) for row in self._ask(f"SELECT {_HEADING} FROM reports r {where} ORDER BY r.number")]  # noqa: S608

    def records(self, *, all_versions: bool = False) -> Iterator[Record]:
        """The records, one after the other, in the order in which they came."""
        where = "" if all_versions else f"WHERE {_CURRENT}"
        for (number,) in self._ask(f"SELECT r.number FROM reports r {where} ORDER BY r.number"):  # noqa: S608
            record = self._record(number)
            if record is not None:
                yield record

    def record(self, key: str) -> Record:
        """The record with this id, or the only one whose id begins so."""
        found = self._ask(
            "SELECT number, id FROM reports WHERE id = ? OR substr(id, 1, ?) = ? ORDER BY id = ? DESC LIMIT 2",
            (key, len(key), key, key),
        )
        if not found or not key:
            raise UsageError(f"no report has the id {key!r}", code="no-such-report")
        if len(found) > 1 and found[0][1] != key:
            raise UsageError(f"more than one report has an id that begins with {key!r}", code="many-reports")
        record = self._record(found[0][0])
        if record is None:
            raise UsageError(f"no report has the id {key!r}", code="no-such-report")
        return record

    def _record(self, number: int) -> Record | None:
        with self._reading():
            found = self._db.execute("SELECT head, text FROM reports WHERE number = ?", (number,)).fetchone()
            if found is None:
                return None
            made: dict[str, Any] = {"text": found[1]}
            try:
                for kind in KINDS:
                    lines = self._db.execute(
                        f"SELECT json FROM {kind} WHERE report = ? ORDER BY position",  # noqa: S608
                        (number,),
                    )
                    made[kind] = tuple(_DECODERS[kind].decode(line) for (line,) in lines)
                return msgspec.structs.replace(_HEAD.decode(found[0]), **made)
            except (msgspec.MsgspecError, ValueError, TypeError) as error:
                raise StoreError(
                    f"{self.path}: report number {number} is no longer what was written: {error}", code="store-changed"
                ) from error

    def items(self, kind: ItemKind, wanted: Filter) -> Iterator[Kept]:
        """The items of a kind that a filter lets through, report after report in reading order."""
        where, values = _conditions(kind, wanted)
        limit = "" if wanted.limit is None else f" LIMIT {int(wanted.limit)}"
        found = self._ask(
            f"SELECT i.json, {_HEADING} FROM {kind} i JOIN reports r ON r.number = i.report WHERE {where}"  # noqa: S608
            f" ORDER BY i.report, i.position{limit}",
            values,
        )
        for line, *heading in found:
            yield Kept(Heading(*heading), _DECODERS[kind].decode(line))

    def find(self, key: str) -> list[Kept]:
        """The items whose id begins so."""
        found: list[Kept] = []
        for kind in KINDS:
            asked = self._ask(
                f"SELECT i.json, {_HEADING} FROM {kind} i JOIN reports r ON r.number = i.report"  # noqa: S608
                " WHERE i.id >= ? AND substr(i.id, 1, ?) = ? ORDER BY i.id, i.report LIMIT 50",
                (key, len(key), key),
            )
            found.extend(Kept(Heading(*heading), _DECODERS[kind].decode(line)) for line, *heading in asked)
        return found

    def search(self, words: str, *, limit: int = 20) -> list[Hit]:
        """Where the words stand, best first; statements before reports."""
        asked = search_words(words)
        if not asked:
            raise UsageError("give at least one word to search for", code="no-words")
        marks = (MARK, UNMARK)
        statements = self._ask(
            f"SELECT snippet(statements_search, -1, ?, ?, '…', 24), i.json, {_HEADING} FROM statements_search"  # noqa: S608
            " JOIN statements i ON i.number = statements_search.rowid JOIN reports r ON r.number = i.report"
            f" WHERE statements_search MATCH ? AND {_CURRENT} ORDER BY rank, i.number LIMIT ?",
            (*marks, asked, limit),
        )
        reports = self._ask(
            f"SELECT snippet(reports_search, -1, ?, ?, '…', 24), NULL, {_HEADING} FROM reports_search"  # noqa: S608
            " JOIN reports r ON r.number = reports_search.rowid"
            f" WHERE reports_search MATCH ? AND {_CURRENT} ORDER BY rank, r.number LIMIT ?",
            (*marks, asked, limit),
        )
        return [
            Hit(Heading(*heading), _DECODERS["statements"].decode(line) if line else None, *marked(snippet))
            for snippet, line, *heading in (*statements, *reports)
        ]

    def raw(self, digest: str) -> bytes:
        """The bytes of a source."""
        found = self._ask("SELECT packed, content FROM sources WHERE digest = ?", (digest,))
        if not found:
            raise UsageError(f"there is no source {digest}", code="no-such-source")
        packed, content = found[0]
        try:
            return zlib.decompress(content) if packed == "zlib" else bytes(content)
        except (zlib.error, TypeError) as error:
            raise StoreError(f"{self.path}: the bytes of {digest} are damaged", code="store-damaged") from error

    def backup(self, to: str | Path) -> None:
        """A whole copy of the record file, also while others write. An existing file of that name is replaced."""
        with sqlite_file.told(Path(to)):
            sqlite_file.backup(self._db, Path(to))

    # -- checking

    def faults(self) -> Iterator[Fault]:
        """Damage of the file, broken ties, and rows that are not what the record's JSON says."""
        for (line,) in self._ask("PRAGMA integrity_check(50)"):
            if line != "ok":
                yield Fault("", "file", str(line))
        for table, number, parent, _ in self._ask("PRAGMA foreign_key_check"):
            yield Fault("", f"{table} {number}", f"points to a row of {parent} that is missing")
        for number, key, digest in self._ask("SELECT number, id, record_digest FROM reports ORDER BY number"):
            yield from self._row_faults(number, key, digest)

    def _row_faults(self, number: int, key: str, digest: str) -> Iterator[Fault]:
        try:
            record = self._record(number)
        except OnRecordError as error:
            yield Fault(key, "reports", str(error))
            return
        if record is None:
            return
        if digest_of(encode(record).encode()) != digest:
            yield Fault(key, "reports", "the record is not the one that was written (its digest differs)")
        row = (*_report_row(record), reader_of(record.source.read_with), *_record_columns(record))
        kept = self._ask(f"SELECT {', '.join(_REPORT)} FROM reports WHERE number = ?", (number,))  # noqa: S608
        for column, is_, should in zip(_REPORT, kept[0], row, strict=True):
            if is_ != should and column != "record_digest":
                yield Fault(key, f"reports.{column}", f"is {_short(is_)}, the record says {_short(should)}")
        for table, made in _children(record):
            columns = _CHILDREN[table][1:]
            rows_kept = self._ask(
                f"SELECT number, {', '.join(columns)} FROM {table} WHERE report = ? ORDER BY number",  # noqa: S608
                (number,),
            )
            yield from _differences(key, table, columns, rows_kept, made)


def _differences(
    key: str, table: str, columns: tuple[str, ...], kept: list[Any], made: list[rows.Row]
) -> Iterator[Fault]:
    if len(kept) != len(made):
        yield Fault(key, table, f"has {len(kept)} rows, the record {len(made)}")
        return
    for (number, *row), should in zip(kept, made, strict=True):
        for column, is_, right in zip(columns, row, should, strict=True):
            if is_ != right:
                yield Fault(key, f"{table} {number}.{column}", f"is {_short(is_)}, the record says {_short(right)}")


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _children(record: Record) -> Iterator[tuple[str, list[rows.Row]]]:
    yield from rows.all_rows(record)
    yield "links", rows.link_rows(record)
    yield "problems", rows.problem_rows(record)
    yield "spans", rows.span_rows(record)


def _report_row(record: Record) -> rows.Row:
    source = record.source
    return (
        record.id, source.title, source.outlet, "; ".join(source.authors) or None, source.published_at,
        (source.published_at or "")[:10] or None, source.language, source.uri, address_of(source.uri), source.digest,
    )  # fmt: skip


def _record_columns(record: Record) -> rows.Row:
    head: dict[str, Any] = dict.fromkeys(KINDS, ())
    return record.text, encode(msgspec.structs.replace(record, text=None, **head)), digest_of(encode(record).encode())


def _conditions(kind: str, wanted: Filter) -> tuple[str, list[object]]:
    """The filter in SQL. Says the same as `rows.passes`; a property test holds the two together."""
    where, values = ["1"] if wanted.all_versions else [_CURRENT], list[object]()
    for field, columns in rows.WORDS.items():
        asked = getattr(wanted, field)
        if asked is not None:
            told = [f"tells(i.{column}, ?)" for column in columns.get(kind, ())]
            where.append(f"({' OR '.join(told)})" if told else "0")
            values.extend([asked] * len(told))
    for field, column in rows.EXACT.items():
        asked = getattr(wanted, field)
        if asked is not None:
            where.append(f"i.{column[kind]} = ?" if kind in column else "0")
            values.extend([asked] if kind in column else [])
    for asked, test in ((wanted.since, "i.day >= ?"), (wanted.until, "i.day <= ?")):
        if asked is not None:
            where.append(test)
            values.append(asked)
    if wanted.report is not None:
        where.append("substr(r.id, 1, ?) = ?")
        values.extend([len(wanted.report), wanted.report])
    return " AND ".join(where), values
