"""verify finds every way in which a record and its source can disagree, and finds nothing where they agree."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from onrecord.model.items import Link
from onrecord.model.record import Record
from onrecord.model.source import Section, digest_of
from onrecord.model.spans import Span
from onrecord.stores import open_store
from onrecord.verify import Checked, verify
from tests.samples import TEXT, flood
from tests.strategies import records

replace = msgspec.structs.replace


def test_a_sound_record_has_no_faults() -> None:
    record, raw = flood()
    checked = Checked()
    assert list(checked.record(record, raw)) == []
    assert (checked.reports, checked.items, checked.faults) == (1, 7, 0)
    assert checked.spans > 15
    assert str(checked).endswith("all hold")


def with_statement(record: Record, number: int, **changes: object) -> Record:
    said = list(record.statements)
    said[number] = replace(said[number], **changes)
    return replace(record, statements=tuple(said))


def broken() -> dict[str, tuple[Record, str]]:
    """Records with one fault each, and where it must be named."""
    record, _ = flood()
    one, two = record.statements
    moved = Span(one.content[0].start + 1, one.content[0].end + 1, one.content[0].text)
    beyond = Span(len(TEXT) - 2, len(TEXT) + 1, "abc")
    figure, event = record.figures[0], record.events[0]
    return {
        "span moved": (with_statement(record, 0, content=(moved,)), f"statements {one.id} content"),
        "span beyond the end": (with_statement(record, 0, cue=(beyond,)), f"statements {one.id} cue"),
        "nested span": (
            with_statement(record, 0, speaker=replace(one.speaker, mention=(moved,))),
            f"statements {one.id} speaker.mention",
        ),
        "participant": (
            replace(record, events=(replace(event, participants=(replace(event.participants[0], spans=(moved,)),)),)),
            f"events {event.id} participants[0].spans",
        ),
        "section": (
            replace(record, sections=(*record.sections, Section("se_3", "other", moved))),
            "sections 3 span",
        ),
        "problem": (
            replace(record, problems=(replace(record.problems[0], spans=(moved,)),)),
            "problems 1 spans",
        ),
        "unknown speaker": (
            with_statement(record, 0, speaker=replace(one.speaker, actor="ac_0")),
            f"statements {one.id} speaker.actor",
        ),
        "tie to another kind": (
            with_statement(record, 0, said_on=record.places[0].id),
            f"statements {one.id} said_on",
        ),
        "ring": (
            with_statement(with_statement(record, 0, nested_in=two.id), 1, nested_in=one.id),
            f"statements {one.id} nested_in",
        ),
        "unknown scope": (
            replace(record, figures=(replace(figure, scope=replace(figure.scope, place="pl_0")),)),
            f"figures {figure.id} scope.place",
        ),
        "unknown as-of": (replace(record, figures=(replace(figure, as_of="ti_0"),)), f"figures {figure.id} as_of"),
        "unknown figure": (replace(record, events=(replace(event, figures=("fi_0",)),)), f"events {event.id} figures"),
        "link to nowhere": (replace(record, links=(Link(kind="answers", from_=one.id, to="st_0"),)), "links 1"),
        "same id twice": (replace(record, statements=(one, one)), f"statements {one.id}"),
        "overlapping sections": (
            replace(record, sections=(record.sections[1], record.sections[0])),
            "sections 2",
        ),
        "sentences in disorder": (replace(record, sentences=record.sentences[::-1]), "sentences 2"),
        "other format": (replace(record, format="onrecord/9"), "format"),
        "other text": (replace(record, text=TEXT + "!"), "text"),
        "other digest": (
            replace(record, source=replace(record.source, digest=digest_of(b"x"))),
            "source.digest",
        ),
        "other size": (replace(record, source=replace(record.source, bytes=3)), "source.bytes"),
    }


@pytest.mark.parametrize("name", list(broken()))
def test_each_fault_is_named_at_its_row(name: str) -> None:
    record, where = broken()[name]
    assert where in [fault.where for fault in verify(record, flood()[1])]


def test_as_of_may_be_a_date() -> None:
    record, raw = flood()
    for date in ("2019-03-19", "2019-03", "2019"):
        assert verify(replace(record, figures=(replace(record.figures[0], as_of=date),)), raw) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_no_span_is_found_wrong_that_is_right(made: tuple[Record, bytes]) -> None:
    record, _ = made
    spans = [f for f in verify(record) if "characters" in f.message or " is '" in f.message]
    assert spans == []


@pytest.mark.parametrize("name", ["r.record", "r.jsonl"])
def test_a_record_file_is_checked_by_its_path(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path / name) as store:
        store.add(*flood())
        bad, raw = flood(TEXT + " More.", uri=None)
        one = bad.statements[0]
        store.add(with_statement(bad, 0, cue=(Span(0, 4, "said"),)), raw)
    (fault,) = verify(tmp_path / name)
    assert (fault.report, fault.where) == (bad.id, f"statements {one.id} cue")
    assert "'Floo'" in fault.message


def test_bytes_that_changed_in_the_file_are_found(tmp_path: Path) -> None:
    import sqlite3

    with open_store(tmp_path / "r.record") as store:
        store.add(*flood())
    by_hand = sqlite3.connect(tmp_path / "r.record")
    by_hand.execute("UPDATE sources SET packed = 'plain', content = ?", (TEXT.replace("12", "21").encode(),))
    by_hand.commit()
    by_hand.close()
    assert [f.where for f in verify(tmp_path / "r.record")] == ["source.digest", "text"]


def test_other_charsets_are_opened_as_they_were_read(tmp_path: Path) -> None:
    from onrecord.sources import Given, open_bytes

    text = TEXT + " “Não,” said José."
    for charset, given_ in [
        ("cp1252", Given(encoding="cp1252")),
        ("utf-16", Given()),
        ("utf-8-sig", Given()),
        ("koi8-r", Given(encoding="koi8-r")),
    ]:
        raw = text.encode(charset, "replace")
        (opened,) = open_bytes(raw, given_)
        record = replace(flood()[0], source=opened.source, text=opened.text.content, problems=())
        assert "text" not in [f.where for f in verify(record, raw)]


def test_it_works_where_no_model_can_be_loaded(tmp_path: Path) -> None:
    """On a machine without numpy and onnxruntime, a record file can still be checked."""
    with open_store(tmp_path / "r.record") as store:
        store.add(*flood())
    code = (
        "import sys\n"
        "for name in ('numpy', 'onnxruntime', 'rich'): sys.modules[name] = None\n"
        "from onrecord.cli import run\n"
        f"sys.exit(run(['verify', '--record', {str(tmp_path / 'r.record')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "1 report, 7 items" in done.stderr
