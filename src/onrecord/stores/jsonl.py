"""Records as JSON lines, one a line, with the sources' bytes as files beside: for pipes and version control.

It answers the same questions as the SQLite store by reading all of the file; use that one beyond some hundred reports.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Self

from onrecord.model.codec import decode, encode
from onrecord.model.errors import StoreError, UsageError
from onrecord.model.fault import Fault
from onrecord.model.record import Record
from onrecord.model.source import Source
from onrecord.model.walk import items_of
from onrecord.stores import rows
from onrecord.stores.base import Filter, Heading, Hit, ItemKind, Kept, folded, hold_to_source, is_web, key_of, reader_of
from onrecord.stores.listing import Listing

try:
    import fcntl
except ImportError:  # Windows: no advisory locks; one writer at a time is then the caller's business
    fcntl = None  # type: ignore[assignment]


class JsonlStore(Listing):
    """A file of records in the order in which they came; ``NAME.sources`` holds the bytes, named by their digest."""

    def __init__(self, path: str | Path, *, readonly: bool = False, wait: float = 30.0) -> None:
        """Opens or makes the file. A half line at its end (a crash while writing) is left out, and removed by `add`."""
        self.path, self._readonly, self._wait = Path(path), readonly, wait
        self._folder = self.path.with_name(self.path.name + ".sources")
        self._known, self._seen = dict[tuple[str, str | None, str], str](), -1
        with self._told():
            if self.path.exists() and not self.path.is_file():
                raise StoreError(f"{path} is no file", code="store-no-file", name=str(path))
            if not self.path.exists():
                if readonly:
                    raise StoreError(f"{path} does not exist; make it with `onrecord add`", code="store-missing")
                if not self.path.parent.is_dir():
                    raise StoreError(f"the folder {self.path.parent} does not exist", code="store-no-folder")
                self.path.touch()
            for _ in self._kept():  # a file that is none of ours is told now, not in the middle of the work
                break

    def close(self) -> None:
        """Nothing stays open between calls."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failed: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Record]:
        return self.records()

    def add(self, record: Record, raw: bytes, *, force: bool = False) -> bool:
        """Appends a record, or puts it in the place of an older reading of the same bytes and date."""
        hold_to_source(record, raw)
        if self._readonly:
            raise StoreError(f"{self.path} was opened for reading only", code="store-readonly", name=str(self.path))
        with self._told(), self._locked():
            known = self._index()
            reader = reader_of(record.source.read_with)
            key = key_of(record.source)
            if known.get(key) == reader and not force:
                return False
            self._put_source(record.source.digest, raw)
            line = encode(record).encode() + b"\n"
            if key in known:
                kept = [record if key_of(r.source) == key else r for _, r in self._kept()]
                self._replace(self.path, b"".join(encode(r).encode() + b"\n" for r in kept))
            else:
                self._append(line)
            known[key] = reader
            self._seen = self.path.stat().st_size
        return True

    def _index(self) -> dict[tuple[str, str | None, str], str]:
        """Which reader read each record; read from the file again only when somebody else has written there."""
        if self.path.stat().st_size != self._seen:
            self._known = {key_of(r.source): reader_of(r.source.read_with) for _, r in self._kept()}
        return self._known

    def _append(self, line: bytes) -> None:
        """Adds a line at the end; a half line there, of a crash while writing, is cut off first."""
        with self.path.open("rb+") as out:
            whole = _whole(out)
            try:
                out.truncate(whole)
                out.seek(whole)
                out.write(line)
                out.flush()
                os.fsync(out.fileno())
            except OSError:
                out.truncate(whole)
                raise

    def _put_source(self, digest: str, raw: bytes) -> None:
        self._folder.mkdir(exist_ok=True)
        if not self._source_path(digest).exists():
            self._replace(self._source_path(digest), raw)

    def _source_path(self, digest: str) -> Path:
        return self._folder / digest.removeprefix("sha256:")

    @staticmethod
    def _replace(path: Path, content: bytes) -> None:
        """The file holds the old or the new content, whole, whatever happens in between."""
        part = path.with_name(f"{path.name}.part{os.getpid()}")
        try:
            with part.open("wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One writer at a time, by an advisory lock on a file beside; the system frees it when a process dies."""
        if fcntl is None:
            yield
            return
        self._folder.mkdir(exist_ok=True)
        with (self._folder / "lock").open("wb") as lock:
            until = time.monotonic() + self._wait
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        raise StoreError(
                            f"{self.path} is in use by another program; nothing was changed, try again later",
                            code="store-busy", name=str(self.path),
                        ) from None  # fmt: skip
                    time.sleep(0.02)
            yield

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StoreError(
                f"{self.path} could not be used: {error.strerror or error}; what was kept before is whole",
                code="os", name=str(self.path),
            ) from error  # fmt: skip

    def _kept(self) -> Iterator[tuple[Heading, Record]]:
        """Headings and records; the versions of an address are counted as they come."""
        last: dict[str, Heading] = {}
        with self._told():
            lines = self.path.read_bytes().split(b"\n")
        for number, line in enumerate(lines[:-1], 1):  # what follows the last line's end is a half line or nothing
            try:
                record = decode(line)
            except UsageError as error:
                raise StoreError(
                    f"{self.path} line {number} is no record: {error}", code="store-damaged", name=str(self.path)
                ) from error
            source = record.source
            heading = Heading(record.id, source.title, source.outlet, source.published_at, source.uri, source.digest)
            before = last.get(source.uri or "")
            if before is not None:
                heading = Heading(*_values(heading)[:6], before.version + 1, before.id)
            if is_web(source.uri):
                last[source.uri or ""] = heading
            yield heading, record

    def _current(self, all_versions: bool) -> list[tuple[Heading, Record]]:
        kept = list(self._kept())
        followed = set() if all_versions else {h.follows for h, _ in kept}
        return [(h, r) for h, r in kept if h.id not in followed]

    def has(self, source: Source) -> bool:
        """Whether this source was read by this reader already."""
        return self._index().get(key_of(source)) == reader_of(source.read_with)

    def headings(self, *, all_versions: bool = False) -> list[Heading]:
        """The reports, in the order in which they came."""
        return [h for h, _ in self._current(all_versions)]

    def records(self, *, all_versions: bool = False) -> Iterator[Record]:
        """The records, in the order in which they came."""
        return iter([r for _, r in self._current(all_versions)])

    def record(self, key: str) -> Record:
        """The record with this id, or the only one whose id begins so."""
        found = [r for _, r in self._kept() if key and r.id.startswith(key)]
        found = [r for r in found if r.id == key] or found
        if not found:
            raise UsageError(f"no report has the id {key!r}", code="no-such-report")
        if len(found) > 1:
            raise UsageError(f"more than one report has an id that begins with {key!r}", code="many-reports")
        return found[0]

    def items(self, kind: ItemKind, wanted: Filter) -> Iterator[Kept]:
        """The items of a kind that a filter lets through, report after report in reading order."""
        left = wanted.limit
        for heading, record in self._current(wanted.all_versions):
            if wanted.report is not None and not heading.id.startswith(wanted.report):
                continue
            for item, row in zip(getattr(record, kind), rows.item_rows(record, kind), strict=True):
                if left == 0:
                    return
                if rows.passes(kind, dict(zip(rows.COLUMNS[kind], row, strict=True)), wanted):
                    yield Kept(heading, item)
                    left = None if left is None else left - 1

    def find(self, key: str) -> list[Kept]:
        """The items whose id begins so."""
        return [Kept(h, i) for h, r in self._kept() for _, i in items_of(r) if key and i.id.startswith(key)]

    def search(self, words: str, *, limit: int = 20) -> list[Hit]:
        """Where all the words stand, statements before reports; whole words or their beginnings, no word forms."""
        asked = [folded(w) for w in re.findall(r"\w+", words)]
        if not asked:
            raise UsageError("give at least one word to search for", code="no-words")
        statements, reports = list[Hit](), list[Hit]()
        for heading, record in self._current(all_versions=False):
            for statement, row in zip(record.statements, rows.item_rows(record, "statements"), strict=True):
                line = " ".join(str(v) for v in row[5:7] + row[10:12] if v)
                if _holds(line, asked):
                    statements.append(Hit(heading, statement, rows.words(statement.content), ()))
            if _holds(f"{record.source.title or ''} {record.text or ''}", asked):
                reports.append(Hit(heading, None, _around(record.text or "", asked[0])))
        return [*statements[:limit], *reports[:limit]]

    def raw(self, digest: str) -> bytes:
        """The bytes of a source."""
        path = self._source_path(digest)
        if not re.fullmatch("[0-9a-f]{64}", path.name) or not path.exists():
            raise UsageError(f"there is no source {digest}", code="no-such-source")
        with self._told():
            return path.read_bytes()

    def backup(self, to: str | Path) -> None:
        """A copy of the file and of its sources. An existing file of that name is replaced."""
        copy = Path(to)
        with self._told():
            for _, record in self._kept():
                folder = copy.with_name(copy.name + ".sources")
                folder.mkdir(exist_ok=True)
                self._replace(folder / self._source_path(record.source.digest).name, self.raw(record.source.digest))
            self._replace(copy, b"".join(encode(r).encode() + b"\n" for _, r in self._kept()))

    def faults(self) -> Iterator[Fault]:
        """A half line at the end of the file. (Each whole line is checked whenever it is read.)"""
        if self.path.read_bytes().rpartition(b"\n")[2]:
            yield Fault("", "file", "ends in a half line; the next `onrecord add` removes it")


def _values(heading: Heading) -> tuple[str, str | None, str | None, str | None, str | None, str]:
    return heading.id, heading.title, heading.outlet, heading.published_at, heading.uri, heading.digest


def _whole(file: BinaryIO) -> int:
    """How many bytes of the file are whole lines."""
    end = file.seek(0, os.SEEK_END)
    while end > 0:
        begin = max(0, end - 65536)
        file.seek(begin)
        found = file.read(end - begin).rfind(b"\n")
        if found >= 0:
            return begin + found + 1
        end = begin
    return 0


def _holds(text: str, asked: list[str]) -> bool:
    held = set(re.findall(r"\w+", folded(text)))
    return all(any(h.startswith(a) for h in held) for a in asked)


def _around(text: str, word: str) -> str:
    place = max(0, text.lower().find(word) - 60)
    return " ".join(text[place : place + 180].split())
