"""The record file under bad conditions: killed, full, read-only, locked, foreign, older, newer, damaged."""

from __future__ import annotations

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.model.errors import StoreError, UsageError
from onrecord.stores import open_store, sqlite_file
from onrecord.stores.sqlite import SqliteStore
from tests.samples import TEXT, flood
from tests.stores.writer import report

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def writer(path: Path, first: int, count: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.stores.writer", str(path), str(first), str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def as_nobody(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs Python as a user without rights where the tests run as root, to whom nothing is read-only."""
    drop = "import os\nif os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
    imports = (
        "import sys\nfrom onrecord.stores import jsonl, open_store, sqlite\nfrom tests.samples import *\nflood()\n"
    )
    return subprocess.run(
        [sys.executable, "-c", imports + drop + code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


TRY_TO_ADD = """
from onrecord.model.errors import StoreError
try:
    with open_store(sys.argv[1]) as store:
        store.add(*flood(TEXT + " More.", uri=None))
except StoreError as error:
    print(error)
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["r.record", "r.jsonl"])
def test_killed_fifty_times_it_loses_no_finished_report_and_keeps_no_half_one(tmp_path: Path, name: str) -> None:
    path, said = tmp_path / name, set[int]()
    rounds = 50 if name == "r.record" else 5
    for turn in range(rounds):
        process = writer(path, turn * 1000, 1000)
        assert process.stdout is not None
        for _ in range(1 + turn % 4):
            said.add(int(process.stdout.readline()))
        time.sleep(0.0007 * (turn % 11))  # so that the kill falls on other points of a transaction
        process.kill()
        rest, _ = process.communicate()
        said |= {int(line) for line in rest.split(b"\n")[:-1]}
    with open_store(path) as store:
        kept = {record.id: record for record in store}
        assert list(store.faults()) == []
        for number in said:
            record, raw = report(number)
            assert kept.pop(record.id) == record  # type: ignore[attr-defined]
            assert store.raw(record.source.digest) == raw  # type: ignore[attr-defined]
        # A report may have been finished in the moment before the kill without having been said; never a half one.
        for record in kept.values():
            number = int((record.text or "").split(" Report ")[1].split(".")[0])
            assert record == report(number)[0]
        assert len(kept) <= rounds
    with open_store(path) as store:
        store.add(*flood())


@pytest.mark.slow
@pytest.mark.parametrize("name", ["r.record", "r.jsonl"])
def test_two_programs_that_write_at_once_lose_nothing(tmp_path: Path, name: str) -> None:
    path, count = tmp_path / name, 500 if name == "r.record" else 100
    processes = [writer(path, 0, count), writer(path, 100_000, count)]
    for process in processes:
        _, errors = process.communicate()
        assert process.returncode == 0, errors.decode()
    with open_store(path, readonly=True) as store:
        ids = [h.id for h in store.headings()]
        assert len(ids) == len(set(ids)) == 2 * count
        assert list(store.faults()) == []


def test_readers_do_not_wait_for_a_writer_and_see_whole_reports_only(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with SqliteStore(path) as store:
        store.add(*flood())
        store._db.execute("BEGIN IMMEDIATE")
        store._db.execute("DELETE FROM statements")
        begun = time.monotonic()
        with open_store(path, readonly=True) as other:
            assert len(next(iter(other)).statements) == 2
        assert time.monotonic() - begun < 2
        store._db.execute("ROLLBACK")


def test_a_locked_file_is_told_after_the_wait(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with SqliteStore(path) as store:
        store.add(*flood())
        store._db.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        with pytest.raises(StoreError, match="in use by another program"):
            open_store(path, wait=0.2)
        assert time.monotonic() - begun >= 0.15
        store._db.execute("ROLLBACK")


def test_a_lock_that_comes_later_is_told_too_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with SqliteStore(path, wait=0.2) as store, SqliteStore(path) as other:
        store.add(*flood())
        other._db.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use"):
            store.add(*flood(TEXT + " More.", uri=None))
        other._db.execute("ROLLBACK")
        assert len(list(store)) == 1
        assert store.add(*flood(TEXT + " More.", uri=None))


def test_a_full_disk_is_told_and_the_old_content_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with SqliteStore(path) as store:
        store.add(*flood())
        before = list(store)
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(StoreError, match="disk is full"):
            store.add(*report(1))  # type: ignore[arg-type]
        assert list(store) == before
        assert list(store.faults()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/shm-like mounts of Linux")
def test_a_tiny_disk_that_fills_up_keeps_what_was_finished(tmp_path: Path) -> None:
    """A file system of 1 MB in a mount namespace of its own; skipped where none may be made."""
    code = """
from onrecord.model.errors import StoreError
from tests.stores.writer import report
done = 0
try:
    with open_store(sys.argv[1]) as store:
        for number in range(1000):
            store.add(*report(number))
            done += 1
except StoreError as error:
    print(error)
with open_store(sys.argv[1], readonly=True) as store:
    assert len(list(store)) == done > 3, done
    assert not list(store.faults())
"""
    (tmp_path / "code.py").write_text("import sys\nfrom onrecord.stores import open_store\n" + code)
    (tmp_path / "disk").mkdir()
    here, root, python = (shlex.quote(str(p)) for p in (tmp_path, ROOT, sys.executable))
    command = (
        f"mount -t tmpfs -o size=2m none {here}/disk || exit 77; "
        f"PYTHONPATH={root} exec {python} {here}/code.py {here}/disk/r.record"
    )
    if shutil.which("unshare") is None:
        pytest.skip("no unshare here")
    done = subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode in (1, 77) and ("unshare" in done.stderr or done.returncode == 77):
        pytest.skip("no mount may be made here")
    assert done.returncode == 0, done.stderr
    assert "disk is full" in done.stdout


def test_a_read_only_file_is_told_and_can_still_be_read(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with open_store(path) as store:
        store.add(*flood())
    before = path.read_bytes()
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    for folder in tmp_path.parents[:3]:
        folder.chmod(folder.stat().st_mode | 0o055)
    told = as_nobody(TRY_TO_ADD, str(path))
    seen = as_nobody("with open_store(sys.argv[1], readonly=True) as s: print(len(list(s)))", str(path))
    tmp_path.chmod(0o755)
    assert "read-only" in told.stdout or "cannot be opened" in told.stdout, told
    assert seen.stdout == "1\n", seen
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["r.record", "r.jsonl"])
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    tmp_path.chmod(0o555)
    for folder in tmp_path.parents[:3]:
        folder.chmod(folder.stat().st_mode | 0o055)
    told = as_nobody(TRY_TO_ADD, str(tmp_path / name))
    tmp_path.chmod(0o755)
    assert told.stdout.count("\n") == 1, told
    assert str(tmp_path / name) in told.stdout


@pytest.mark.parametrize("name", ["r.record", "r.jsonl"])
def test_missing_folders_files_and_odd_paths_are_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreError, match=r"folder .* does not exist"):
        open_store(tmp_path / "none" / name)
    with pytest.raises(StoreError, match="does not exist"):
        open_store(tmp_path / name, readonly=True)
    (tmp_path / name).mkdir()
    with pytest.raises(StoreError, match="is no file"):
        open_store(tmp_path / name)


@pytest.mark.parametrize("device", ["/dev/full", "/dev/null"])
def test_devices_are_no_record_files(device: str) -> None:
    with pytest.raises(StoreError, match="is no file"):
        open_store(device)


@pytest.mark.parametrize("name", ["report.txt", "r.jsonl"])
@pytest.mark.parametrize("content", [b"A report, not a record file. " * 100, b"\x00" * 5000, b"x\n"])
def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for readonly in (True, False):
        try:
            open_store(path, readonly=readonly).close()
        except StoreError:
            continue
        assert name == "r.jsonl"
        assert b"\n" not in content  # half a line is what a crash leaves
    assert path.read_bytes() == content


def test_another_programs_sqlite_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE mine (x)")
    other.commit()
    other.close()
    before = path.read_bytes()
    for readonly in (True, False):
        with pytest.raises(StoreError, match="another program"):
            open_store(path, readonly=readonly)
    assert path.read_bytes() == before


def test_a_newer_schema_is_refused_with_a_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with SqliteStore(path) as store:
        store._db.execute("PRAGMA user_version = 99")
    for readonly in (True, False):
        with pytest.raises(StoreError, match=r"newer onrecord \(its schema is 99.*install a newer onrecord"):
            open_store(path, readonly=readonly)


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    open_store(path).close()
    head = path.read_bytes()[:100]
    assert head[68:72] == b"onrc"
    assert int.from_bytes(head[60:64], "big") == sqlite_file.VERSION
    with SqliteStore(path) as store:
        for pragma, value in [("foreign_keys", 1), ("trusted_schema", 0), ("journal_mode", "wal"), ("synchronous", 2)]:
            assert store._db.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.record"]


def test_the_number_of_schema_steps_is_the_version() -> None:
    assert len(list(sqlite_file._SCHEMAS.glob("*.sql"))) == sqlite_file.VERSION


@pytest.mark.parametrize("version", range(1, sqlite_file.VERSION + 1))
def test_stored_files_of_every_released_schema_still_open(tmp_path: Path, version: int) -> None:
    """The files in ``data`` were written by the released versions and are never written again."""
    path = tmp_path / "old.record"
    shutil.copy(HERE / "data" / f"schema-{version}.record", path)
    with open_store(path, readonly=True) as store:
        records = list(store)
        assert [r.source.title for r in records] == ["Flood in Beira", "Flood in Beira"]
        assert store.raw(records[0].source.digest).decode() == TEXT
        assert [k.item.label for k in store.statements(act="reject")] == ["S2", "S2"]
        assert store.search("drowned")
        assert list(store.faults()) == []


@pytest.fixture
def two_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with one schema step more than this one."""
    schemas = tmp_path / "schema"
    shutil.copytree(sqlite_file._SCHEMAS, schemas)
    last = schemas / f"{sqlite_file.VERSION + 1:04}.sql"
    last.write_text("ALTER TABLE reports ADD COLUMN desk TEXT;\nCREATE TABLE notes (n INTEGER);\n")
    monkeypatch.setattr(sqlite_file, "_SCHEMAS", schemas)
    monkeypatch.setattr(sqlite_file.migrate, "__defaults__", (schemas,))
    monkeypatch.setattr(sqlite_file, "VERSION", sqlite_file.VERSION + 1)
    return last


def test_an_older_file_is_migrated_after_a_copy(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = tmp_path / "r.record"
    with open_store(path) as store:
        store.add(*flood())
    was = sqlite_file.VERSION
    request.getfixturevalue("two_steps")
    with open_store(path, readonly=True) as store:
        assert list(store) == [flood()[0]]
        assert store._db.execute("PRAGMA user_version").fetchone() == (was + 1,)  # type: ignore[union-attr]
        assert store._db.execute("SELECT desk FROM reports").fetchall() == [(None,)]  # type: ignore[union-attr]
    copy = sqlite3.connect(f"{path}.schema-{was}")
    assert copy.execute("PRAGMA user_version").fetchone() == (was,)
    assert copy.execute("SELECT count(*) FROM reports").fetchone() == (1,)
    copy.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = tmp_path / "r.record"
    with open_store(path) as store:
        store.add(*flood())
    was = sqlite_file.VERSION
    step: Path = request.getfixturevalue("two_steps")
    step.write_text(step.read_text() + "ALTER TABLE no_such_table ADD COLUMN x;\n")
    with pytest.raises(StoreError, match="no_such_table"):
        open_store(path)
    kept = sqlite3.connect(path)
    assert kept.execute("PRAGMA user_version").fetchone() == (was,)
    assert "desk" not in [row[1] for row in kept.execute("PRAGMA table_info(reports)")]
    kept.close()


def test_an_empty_file_is_made_a_record_file_only_for_writing(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    path.touch()
    with pytest.raises(StoreError, match="is empty"):
        open_store(path, readonly=True)
    with open_store(path) as store:
        assert store.add(*flood())


def test_a_damaged_file_is_told_and_not_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "r.record"
    with open_store(path) as store:
        for number in range(5):
            store.add(*report(number))  # type: ignore[arg-type]
    whole = bytearray(path.read_bytes())
    for offset in range(4096, len(whole), 4096):
        whole[offset : offset + 64] = b"\xff" * 64
    path.write_bytes(whole)
    with pytest.raises(StoreError, match=r"damaged|could not be used"), open_store(path, readonly=True) as store:
        list(store)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ("UPDATE statements SET act = 'deny' WHERE label = 'S2'", "statements 2.act"),
        ("UPDATE statements SET json = replace(json, '\"reject\"', '\"confirm\"') WHERE label = 'S2'", "reports"),
        ("DELETE FROM figures", "reports"),
        ("DELETE FROM links", "links"),
        ("UPDATE reports SET outlet = 'Another'", "reports.outlet"),
        ("UPDATE reports SET text = replace(text, '12', '21')", "reports"),
        ("UPDATE spans SET start = start + 1 WHERE number = 1", "spans 1.start"),
        ("UPDATE events SET json = '{}'", "reports"),
        ("DELETE FROM sources", "reports 1"),
        ("UPDATE links SET relation = 'confirms'", "links 1.relation"),
    ],
)
def test_a_row_changed_by_hand_is_named(tmp_path: Path, change: str, where: str) -> None:
    path = tmp_path / "r.record"
    with open_store(path) as store:
        store.add(*flood())
    by_hand = sqlite3.connect(path)
    by_hand.execute(change)
    by_hand.commit()
    by_hand.close()
    with open_store(path, readonly=True) as store:
        assert where in [fault.where for fault in store.faults()]


def test_a_backup_is_whole_also_while_another_writes(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "r.record") as store, SqliteStore(tmp_path / "r.record") as other:
        store.add(*flood())
        other._db.execute("BEGIN IMMEDIATE")
        other._db.execute("DELETE FROM statements")
        store.backup(tmp_path / "copy.record")
        other._db.execute("ROLLBACK")
    with open_store(tmp_path / "copy.record", readonly=True) as copy:
        assert list(copy) == [flood()[0]]
        assert list(copy.faults()) == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.record", "r.record"]


def test_a_backup_into_a_missing_folder_is_told(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "r.record") as store, pytest.raises(StoreError):
        store.backup(tmp_path / "none" / "copy.record")


def test_a_source_is_packed_only_when_that_makes_it_smaller(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "r.record") as store:
        store.add(*report(1))  # type: ignore[arg-type]
        store.add(*flood(TEXT[:170] + TEXT[170:], uri=None))
        packed = dict(store._db.execute("SELECT packed, length(content) * 1.0 / bytes FROM sources").fetchall())
    assert packed["zlib"] < 0.9


def test_odd_names_of_record_files_work(tmp_path: Path) -> None:
    for name in ["a b.record", "?mode=rw#x.record", "100%.record", "-x.record", os.fsdecode(b"caf\xe9.record")]:
        with open_store(tmp_path / name) as store:
            store.add(*flood())
        with open_store(tmp_path / name, readonly=True) as store:
            assert len(list(store)) == 1


def test_a_read_only_store_refuses_to_write(tmp_path: Path) -> None:
    for name in ("r.record", "r.jsonl"):
        with open_store(tmp_path / name) as store:
            store.add(*flood())
        with open_store(tmp_path / name, readonly=True) as store, pytest.raises(StoreError):
            store.add(*flood(TEXT + " More."))


def test_a_half_line_is_left_out_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    with open_store(path) as store:
        store.add(*flood())
    with path.open("ab") as out:
        out.write(b'{"format":"onrecord/1","id":"rc_')
    with open_store(path) as store:
        assert len(list(store)) == 1
        assert [f.where for f in store.faults()] == ["file"]
        store.add(*flood(TEXT + " More.", uri=None))
        assert len(list(store)) == 2
        assert list(store.faults()) == []
        with pytest.raises(UsageError):
            store.record("rc_zz")
