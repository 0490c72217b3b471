"""Opening a record file: what it must be, how an older one is brought up to date, and what SQLite's errors mean."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.model.errors import StoreError
from onrecord.stores.base import tells

APPLICATION_ID = 0x6F6E7263  # "onrc", at a fixed place of the file's head: tools like file(1) can tell what it is
VERSION = 2
_SCHEMAS = Path(__file__).with_name("schema")


def connect(path: Path, *, readonly: bool, wait: float) -> sqlite3.Connection:
    """A connection to a record file of this program's version.

    For writing, a missing file is made and an older one is migrated, after a copy of it was put beside it.

    Args:
        wait: seconds to wait for another program that writes.

    Raises:
        StoreError: the file cannot be used; the message says why and what to do. Nothing in it was changed.
    """
    if path.exists() and not path.is_file():
        raise StoreError(f"{path} is no file", code="store-no-file", name=str(path))
    if not path.exists():
        if readonly:
            raise StoreError(
                f"{path} does not exist; make it with `onrecord add`", code="store-missing", name=str(path)
            )
        if not path.parent.is_dir():
            raise StoreError(f"the folder {path.parent} does not exist", code="store-no-folder", name=str(path))
    with told(path):
        if readonly:
            return _for_reading(path, wait)
        connection = _set_up(sqlite3.connect(path, timeout=wait, isolation_level=None))
        return _closed_on_failure(connection, lambda: _prepare(connection, path, wait))


def _set_up(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.create_function("tells", 2, tells, deterministic=True)
    return connection


def _closed_on_failure(connection: sqlite3.Connection, work: object) -> sqlite3.Connection:
    try:
        work()  # type: ignore[operator]
    except BaseException:
        connection.close()
        raise
    return connection


def _for_reading(path: Path, wait: float) -> sqlite3.Connection:
    """Read-only; a file at rest in a folder that cannot be written is read as it lies, without WAL's helper files."""
    address = path.absolute().as_uri()
    at_rest = not Path(f"{path}-wal").exists()
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(f"{address}?{mode}", uri=True, timeout=wait, isolation_level=None)
        try:
            _set_up(connection)
            version = _version(connection, path)
            break
        except sqlite3.OperationalError as error:
            connection.close()
            no_helpers = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
            if not no_helpers or not at_rest or "immutable" in mode:
                raise
        except BaseException:
            connection.close()
            raise
    if version == VERSION:
        return connection
    connection.close()
    if version == 0:
        raise StoreError(f"{path} is empty; fill it with `onrecord add`", code="store-empty", name=str(path))
    connect(path, readonly=False, wait=wait).close()  # an older file: bring it up to date first
    return _for_reading(path, wait)


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The file's schema version; 0 for an empty file.

    Raises:
        StoreError: it is another program's file, or of a newer version.
    """
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    if application != APPLICATION_ID:
        if tables or application or version:
            raise StoreError(
                f"{path} is an SQLite file of another program, no record file", code="store-foreign", name=str(path)
            )
        return 0
    if version > VERSION:
        raise StoreError(
            f"{path} was written by a newer onrecord (its schema is {version}, this program knows {VERSION}): "
            "install a newer onrecord",
            code="store-newer", name=str(path),
        )  # fmt: skip
    return version


def _prepare(connection: sqlite3.Connection, path: Path, wait: float) -> None:
    version = _version(connection, path)
    if version < VERSION:
        migrate(connection, path, version)
    _use_wal(connection, wait)
    connection.execute("PRAGMA synchronous = FULL")  # a finished report outlives a power cut, too
    # Asking for the write lock once shows now, not after minutes of reading, that nothing can be written here.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _use_wal(connection: sqlite3.Connection, wait: float) -> None:
    """Write-ahead logging, so that readers never wait; where the file system cannot do it SQLite keeps its old way.

    The switch does not heed the busy timeout, so two programs that make the same file at once would collide here.
    """
    until = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)


def migrate(connection: sqlite3.Connection, path: Path, version: int, schemas: Path = _SCHEMAS) -> None:
    """Brings a file from a version to the newest in one transaction: all steps or none.

    The steps are ``schema/0001.sql``, ``0002.sql``, … ; a new file goes through all of them.
    An older file is first copied to ``NAME.schema-N``.
    """
    steps = sorted(schemas.glob("[0-9]*.sql"))
    if version:
        backup(connection, Path(f"{path}.schema-{version}"))
    connection.execute("BEGIN IMMEDIATE")
    try:
        now = int(connection.execute("PRAGMA user_version").fetchone()[0])  # another program may have been quicker
        for step in steps[now:]:
            for command in _commands(step.read_text(encoding="utf-8")):
                connection.execute(command)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _commands(script: str) -> Iterator[str]:
    """The commands of a script. ``executescript`` would commit between them."""
    command = ""
    for line in script.splitlines(keepends=True):
        command += line
        if sqlite3.complete_statement(command):
            yield command
            command = ""


def backup(connection: sqlite3.Connection, to: Path) -> None:
    """A whole copy of the file as it is now, also while others write. It appears under its name only when complete."""
    part = to.with_name(f"{to.name}.part{os.getpid()}")
    try:
        copy = sqlite3.connect(part)
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


_PLAIN = {
    sqlite3.SQLITE_BUSY: "is in use by another program; nothing was changed, try again when that is done",
    sqlite3.SQLITE_LOCKED: "is in use by another program; nothing was changed, try again when that is done",
    sqlite3.SQLITE_FULL: "could not be written: the disk is full; what was kept before is whole",
    sqlite3.SQLITE_READONLY: "cannot be written: it is read-only; nothing was changed",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: may it and its folder be read and written?",
    sqlite3.SQLITE_NOTADB: "is no record file",
    sqlite3.SQLITE_CORRUPT: "is damaged; go back to a copy made with `onrecord backup`",
    sqlite3.SQLITE_IOERR: "could not be read or written by the system; what was kept before is whole",
    sqlite3.SQLITE_PERM: "may not be used: permission denied",
    sqlite3.SQLITE_AUTH: "may not be used: permission denied",
    sqlite3.SQLITE_TOOBIG: "cannot hold so large a source",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns SQLite's and the system's errors into a `StoreError` with one plain line."""
    try:
        yield
    except sqlite3.Error as error:
        number = getattr(error, "sqlite_errorcode", None)
        plain = _PLAIN.get(number & 0xFF) if number is not None else None
        if plain is None and isinstance(error, sqlite3.DatabaseError):
            plain = f"could not be used: {error}"
        code = (getattr(error, "sqlite_errorname", None) or "SQLITE_ERROR").lower().replace("_", "-")
        raise StoreError(f"{path} {plain or error}", code=code, name=str(path)) from error
    except OSError as error:
        raise StoreError(f"{path} could not be used: {error.strerror or error}", code="os", name=str(path)) from error
