"""What both stores promise: what comes out is equal to what went in, once, by the same filters."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.model.codec import decode, encode
from onrecord.model.errors import InternalError, StoreError, UsageError
from onrecord.model.record import Record
from onrecord.model.walk import KINDS
from onrecord.stores import open_store
from onrecord.stores.base import Filter, folded, is_web, key_of, tells
from onrecord.stores.rows import EXACT
from tests.samples import TEXT, flood
from tests.strategies import records

NAMES = ["r.record", "r.jsonl"]
quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(params=NAMES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


@quick
@given(records())
def test_json_gives_the_record_back(made: tuple[Record, bytes]) -> None:
    assert decode(encode(made[0])) == made[0]
    assert encode(decode(encode(made[0]))) == encode(made[0])


@pytest.mark.parametrize("name", NAMES)
@quick
@given(made=st.lists(records(), min_size=1, max_size=3))
def test_what_comes_out_is_equal_to_what_went_in(name: str, made: list[tuple[Record, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with open_store(Path(folder, name)) as store:
            for record, raw in made:
                store.add(record, raw)
        with open_store(Path(folder, name), readonly=True) as store:
            kept = list(store.records(all_versions=True))
            assert {key_of(r.source) for r in kept} == {key_of(r.source) for r, _ in made}
            assert all(record in [m for m, _ in made] for record in kept)
            for record in kept:
                assert encode(store.record(record.id)) == encode(record)
            for record, raw in made:
                assert store.raw(record.source.digest) == raw
            if len(made) == 1:
                assert list(store) == [made[0][0]]
                assert encode(next(iter(store))) == encode(made[0][0])
            assert list(store.faults()) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=st.lists(records(), min_size=1, max_size=2), data=st.data())
def test_both_stores_answer_a_filter_alike(made: list[tuple[Record, bytes]], data: st.DataObject) -> None:
    asked = st.none() | st.sampled_from(["o", "five", "A", "said", "NOT", "“no”", "Z", "assert", "", "e"])
    day = st.sampled_from([None, None, "2020-01-01", "2022-01-07"])
    wanted = Filter(
        speaker=data.draw(asked), place=data.draw(asked), actor=data.draw(asked), since=data.draw(day),
        until=data.draw(day), limit=data.draw(st.sampled_from([None, None, 0, 1])),
        act=data.draw(st.sampled_from([None, None, "assert", "deny"])),
        outcome=data.draw(st.sampled_from([None, None, "killed"])),
        type=data.draw(st.sampled_from([None, None, "DATE"])),
        report=data.draw(st.sampled_from([None, None, "rc_", "rc_0"])), all_versions=data.draw(st.booleans()),
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        answers = []
        for name in NAMES:
            with open_store(Path(folder, name)) as store:
                for record, raw in made:
                    store.add(record, raw)
                answers.append([list(store.items(kind, wanted)) for kind in KINDS])  # type: ignore[arg-type]
        assert answers[0] == answers[1]


def test_the_same_input_twice_adds_nothing(path: Path) -> None:
    record, raw = flood()
    with open_store(path) as store:
        assert store.add(record, raw)
        before = list(store)
        assert not store.add(record, raw)
        assert list(store) == before
        assert store.has(record.source)
        assert not store.has(msgspec.structs.replace(record.source, published_at="2001-01-01"))
        assert not store.has(msgspec.structs.replace(record.source, read_with=None))


def test_the_other_precision_is_another_reading(path: Path) -> None:
    """What was kept with high precision is read again when all is asked for, and takes the old one's place."""
    whole, raw = flood()
    assert whole.source.read_with is not None
    with_high = msgspec.structs.replace(whole.source.read_with, precision="high")
    sure = msgspec.structs.replace(whole, source=msgspec.structs.replace(whole.source, read_with=with_high))
    with open_store(path) as store:
        assert store.add(sure, raw)
        assert store.has(sure.source)
        assert not store.has(whole.source)
        assert list(store) == [sure]
        assert store.add(whole, raw)
        assert list(store) == [whole]


def test_another_reader_takes_the_old_readings_place(path: Path) -> None:
    first, raw = flood(weights="w1")
    second, _ = flood(weights="w2")
    second = msgspec.structs.replace(second, figures=(), problems=())
    with open_store(path) as store:
        store.add(*flood(TEXT + " More.", uri=None))
        store.add(first, raw)
        store.add(*flood(TEXT + " Still more.", uri=None))
        assert store.add(second, raw)
        assert [r.id for r in store] == [store.headings()[n].id for n in range(3)]
        assert list(store)[1] == second
        assert [k.report.id for k in store.figures()].count(first.id) == 0
        assert list(store.faults()) == []


def test_force_reads_again(path: Path) -> None:
    record, raw = flood()
    with open_store(path) as store:
        store.add(record, raw)
        changed = msgspec.structs.replace(record, events=())
        assert store.add(changed, raw, force=True)
        assert list(store) == [changed]


def test_a_changed_page_is_a_new_version_linked_to_the_old(path: Path) -> None:
    old, raw_old = flood()
    new, raw_new = flood(TEXT + " Updated.")
    with open_store(path) as store:
        store.add(old, raw_old)
        store.add(new, raw_new)
        assert [(h.id, h.version, h.follows) for h in store.headings()] == [(new.id, 2, old.id)]
        assert [h.id for h in store.headings(all_versions=True)] == [old.id, new.id]
        assert {k.report.id for k in store.statements()} == {new.id}
        assert {k.report.id for k in store.statements(all_versions=True)} == {old.id, new.id}
        assert not store.add(old, raw_old)


def test_files_without_an_address_are_never_taken_for_versions(path: Path) -> None:
    with open_store(path) as store:
        store.add(*flood(uri="report.txt"))
        store.add(*flood(TEXT + " Another.", uri="report.txt"))
        assert len(store.headings()) == 2


@pytest.mark.parametrize(
    ("kind", "wanted", "labels"),
    [
        ("statements", {}, ["S1", "S2"]),
        ("statements", {"speaker": "GOVERNOR"}, ["S1"]),
        ("statements", {"speaker": "sofala"}, ["S1"]),
        ("statements", {"speaker": "overnor"}, []),
        ("statements", {"act": "reject"}, ["S2"]),
        ("statements", {"evidence": "none_given"}, ["S2"]),
        ("statements", {"place": "beira"}, ["S1"]),
        ("statements", {"place": "MZ"}, ["S1"]),
        ("statements", {"actor": "Opposition"}, ["S2"]),
        ("statements", {"since": "2019-03-20"}, ["S2"]),
        ("statements", {"until": "2019-03-19"}, ["S1"]),
        ("statements", {"outcome": "killed"}, []),
        ("statements", {"limit": 1}, ["S1"]),
        ("figures", {"outcome": "killed"}, ["F1"]),
        ("figures", {"speaker": "governor"}, ["F1"]),
        ("figures", {"place": "Beira"}, ["F1"]),
        ("events", {"type": "drowning", "place": "MZ"}, ["E1"]),
        ("events", {"type": "protest"}, []),
        ("events", {"actor": "people"}, ["E1"]),
        ("places", {"place": "MZ"}, ["P1"]),
        ("actors", {"actor": "provincial"}, ["A1"]),
        ("actors", {"type": "person"}, []),
        ("times", {"type": "DATE", "since": "2019-03-19"}, ["T1"]),
    ],
)
def test_filters_let_through_what_they_say(path: Path, kind: str, wanted: dict[str, object], labels: list[str]) -> None:
    with open_store(path) as store:
        store.add(*flood())
        assert [k.item.label for k in getattr(store, kind)(**wanted)] == labels


def test_an_unknown_filter_is_a_mistake_of_the_caller(path: Path) -> None:
    with open_store(path) as store, pytest.raises(TypeError):
        store.statements(speeker="x")


def test_items_and_reports_are_found_by_the_beginning_of_their_id(path: Path) -> None:
    record, raw = flood()
    with open_store(path) as store:
        store.add(record, raw)
        assert [k.item for k in store.find(record.figures[0].id[:8])] == [record.figures[0]]
        assert store.find("zz_") == []
        assert store.record(record.id[:9]) == record
        for wrong in ("rc_zz", ""):
            with pytest.raises(UsageError):
                store.record(wrong)
        with pytest.raises(UsageError):
            store.raw("sha256:" + "0" * 64)
        with pytest.raises(UsageError):
            store.raw("sha256:../../etc/passwd")


def test_an_ambiguous_beginning_of_an_id_is_told(path: Path) -> None:
    with open_store(path) as store:
        store.add(*flood())
        store.add(*flood(TEXT + " More.", uri=None))
        with pytest.raises(UsageError, match="more than one"):
            store.record("rc_")


@pytest.mark.parametrize("words", ["drowned", "DROWNED", '"had drowned"', "drow*"])
def test_search_finds_statements_and_reports(tmp_path: Path, words: str) -> None:
    record, raw = flood()
    with open_store(tmp_path / "r.record") as store:
        store.add(record, raw)
        hits = store.search(words)
        assert [h.item.label if h.item else None for h in hits] == ["S1", None]
        for hit in hits:
            assert all("drown" in hit.snippet[a:b] for a, b in hit.marks)
            assert hit.marks


@pytest.mark.parametrize(
    "words", ['"', '"unclosed', "C++ AND OR", "NEAR(", "a:b", "-", "*", "col:*", "\x00", "((", "^x", "'"]
)
def test_no_words_that_people_type_break_the_search(path: Path, words: str) -> None:
    with open_store(path) as store:
        store.add(*flood())
        with contextlib.suppress(UsageError):  # no word in it at all
            store.search(words)


def test_search_leaves_out_unwanted_words_and_finds_word_forms(tmp_path: Path) -> None:
    with open_store(tmp_path / "r.record") as store:
        store.add(*flood())
        assert store.search("drowning")
        assert store.search("drowned -beira") == []
        assert store.search("sofala")[0].item is not None
        assert store.search("nothing") == []


def test_search_sees_the_new_words_of_a_new_reading_and_not_the_old(tmp_path: Path) -> None:
    record, raw = flood()
    with open_store(tmp_path / "r.record") as store:
        store.add(record, raw)
        store.add(msgspec.structs.replace(record, statements=()), raw, force=True)
        assert [h.item for h in store.search("drowned")] == [None]
        assert list(store.faults()) == []


def test_bytes_of_another_source_are_refused(path: Path) -> None:
    with open_store(path) as store:
        with pytest.raises(InternalError):
            store.add(flood()[0], b"other")
        assert list(store) == []


def test_a_store_shows_its_records_and_their_headings(path: Path) -> None:
    record, raw = flood()
    with open_store(str(path)) as store:
        store.add(record, raw)
        heading = store.headings()[0]
    assert (heading.id, heading.title, heading.outlet) == (record.id, "Flood in Beira", "The Example")
    assert (heading.published_at, heading.digest, heading.version) == ("2019-03-20", record.source.digest, 1)


def test_records_without_their_text_are_kept_so(path: Path) -> None:
    record, raw = flood()
    bare = msgspec.structs.replace(record, text=None)
    with open_store(path) as store:
        store.add(bare, raw)
        assert list(store) == [bare]


def test_broken_characters_are_told_and_nothing_is_kept(path: Path) -> None:
    record, raw = flood(title="half \ud83d")
    with open_store(path) as store:
        with pytest.raises((StoreError, UnicodeEncodeError)):
            store.add(record, raw)
        assert list(store) == []


def test_words_are_compared_without_case_and_accents() -> None:
    assert folded("Şükrü ÉTÉ") == "sukru ete"
    assert tells("Minister Erdoğan", "erdogan")
    assert not tells("Russia", "US")
    assert tells("Biden (US)", "US")
    assert not tells("Ussuri", "US")
    assert not tells(None, "x")


def test_a_file_is_known_by_its_bytes_wherever_it_lies(path: Path) -> None:
    with open_store(path) as store:
        assert store.add(*flood(uri="file:report.txt"))
        assert not store.add(*flood(uri="file:/home/desk/report.txt"))
        assert store.add(*flood(uri="file:feed.xml#entry-1"))
        assert store.add(*flood(uri="file:feed.xml#entry-2"))
        assert not store.add(*flood(uri="file:copy.xml#entry-2"))
        assert store.add(*flood(uri="https://news.example/a"))
        assert store.add(*flood(uri="https://news.example/b"))
        assert len(store.headings()) == 5


def test_only_web_addresses_have_versions() -> None:
    assert is_web("HTTPS://news.example/a")
    assert not is_web("report.txt")
    assert not is_web(None)


def test_chosen_items_are_named_by_report(path: Path) -> None:
    record, raw = flood()
    with open_store(path) as store:
        store.add(record, raw)
        assert store.chosen("statements", Filter(act="reject")) == {record.id: {record.statements[1].id}}
        assert store.chosen("statements", Filter(act="thank")) == {}


def test_every_filter_is_told_by_both_stores() -> None:
    """A filter that one of the two tables forgets would silently let everything through."""
    from onrecord.stores.rows import WORDS

    known = {*WORDS, *EXACT, "since", "until", "report", "limit", "all_versions"}
    assert known == set(Filter.__struct_fields__)


def test_a_file_opens_well_in_other_tools(tmp_path: Path) -> None:
    """Plain tables, foreign keys and full-text search that sqlite-utils and Datasette recognise by themselves."""
    sqlite_utils = pytest.importorskip("sqlite_utils")
    with open_store(tmp_path / "r.record") as store:
        store.add(*flood())
    db = sqlite_utils.Database(sqlite3.connect(tmp_path / "r.record"))
    tables = {
        "sources", "reports", "statements", "figures", "events", "times", "places", "actors", "links", "problems",
        "spans",
    }  # fmt: skip
    assert tables <= set(db.table_names())
    assert db["reports"].detect_fts() == "reports_search"
    assert db["statements"].detect_fts() == "statements_search"
    assert [row["id"] for row in db["reports"].search("drowned")] == [flood()[0].id]
    assert {k.other_table for k in db["statements"].foreign_keys} == {"reports"}
    shown = next(iter(db.query("select speaker, act, content, evidence from statements where label = 'S2'")))
    assert shown == {
        "speaker": "Opposition lawmakers",
        "act": "reject",
        "content": "the count",
        "evidence": "none_given",
    }
    assert {r["words"] for r in db.query("select words from words where kind = 'times'")} == {"Tuesday"}
    db.conn.close()
