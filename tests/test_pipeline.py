"""A report reads the same alone and in company, in any order, on any number of workers, under any hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from onrecord import pipeline
from onrecord.extract.confidence import weights
from onrecord.model import codec
from onrecord.model.errors import SourceError, UsageError
from onrecord.model.walk import spans_in

EXAMPLES = Path(__file__).parents[1] / "examples"
pytestmark = pytest.mark.weights

MADE = """Flood kills nine in Sele valley

SELE, March 3 (Northwire) - At least nine people were killed when the Orrel dam burst on Tuesday, the army said.

"Nobody warned us," said Ode Brandt, a farmer. "We heard the water and ran."

The energy minister denied that the gates had been left open. He gave no evidence.
"""


def lines(sources: list[str], **options: object) -> list[str]:
    return [record.to_json() for record in pipeline.read_many(sources, **options)]  # type: ignore[arg-type]


def test_every_span_slices_the_text_and_every_id_is_known() -> None:
    for record in pipeline.read_many([str(EXAMPLES)]):
        assert record.text is not None
        for _, span in spans_in(record):
            assert record.text[span.start : span.end] == span.text
        assert codec.decode(record.to_json()) == record


def test_order_and_company_change_nothing() -> None:
    inputs = sorted(str(p) for p in EXAMPLES.iterdir() if not p.name.startswith(".") and p.name != "README.md")
    together = lines(inputs)
    assert together
    assert sorted(lines(inputs[::-1])) == sorted(together)
    alone = [line for source in inputs for line in lines([source])]
    assert alone == together


@pytest.mark.slow
def test_workers_and_hash_seeds_change_nothing(tmp_path: Path) -> None:
    code = """if __name__ == "__main__":
    import sys
    from onrecord import pipeline
    for record in pipeline.read_many(sys.argv[2:], workers=int(sys.argv[1])):
        print(record.to_json())
"""
    script = tmp_path / "batch.py"
    script.write_text(code)
    outputs = set()
    for seed, workers in (("0", "1"), ("1", "2"), ("random", "1")):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, str(script), workers, str(EXAMPLES)], capture_output=True, check=True, env=env
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


@pytest.mark.slow
def test_other_weights_are_named_in_the_record_on_any_number_of_workers(tmp_path: Path) -> None:
    """The same weights under another digest: the records differ in that alone, also out of worker processes."""
    import json
    import shutil

    from onrecord.language.weights_file import FOLDER

    other = tmp_path / "weights"
    shutil.copytree(FOLDER, other)
    manifest = json.loads((other / "manifest.json").read_text(encoding="utf-8"))
    (other / "manifest.json").write_text(json.dumps({**manifest, "digest": "sha256:other"}), encoding="utf-8")
    path = tmp_path / "report.txt"
    path.write_text(MADE, encoding="utf-8")
    shipped = pipeline.read(path)
    for workers in (1, 2):
        (record,) = pipeline.read_many([path], workers=workers, weights=str(other))
        assert record.source.read_with is not None
        assert record.source.read_with.weights == "sha256:other"
        assert msgspec.structs.replace(record, source=shipped.source) == shipped
    assert pipeline.read(path, weights=other) == record


def test_bytes_are_read_and_know_what_the_caller_says() -> None:
    record = pipeline.read(MADE.encode(), published_at="2020-03-04", outlet="Northwire")
    assert record.text == MADE
    assert (record.source.published_at, record.source.published_from) == ("2020-03-04", "argument")
    said = {s.text for statement in record.statements for s in statement.content}
    assert any("Nobody warned us" in text for text in said)
    assert record.source.read_with is not None
    assert record.source.read_with.weights


def test_high_precision_leaves_out_the_doubtful_and_says_so() -> None:
    """Over the examples: what is kept is sure enough, what is not is counted, and nothing changes its voice."""
    least, left_out = weights().high, 0
    for whole, sure in zip(
        pipeline.read_many([EXAMPLES]), pipeline.read_many([EXAMPLES], precision="high"), strict=True
    ):
        assert sure.source.read_with is not None
        assert whole.source.read_with is not None
        assert (whole.source.read_with.precision, sure.source.read_with.precision) == (msgspec.UNSET, "high")
        assert codec.decode(sure.to_json()) == sure
        doubtful = [s for s in whole.statements if (s.confidence or 0) < least]
        assert {s.id for s in sure.statements} == {s.id for s in whole.statements} - {s.id for s in doubtful}
        notes = [p for p in sure.problems if p.code == "low-confidence"]
        assert [p.message.split()[0] for p in notes] == ([str(len(doubtful))] if doubtful else [])
        own = {item.id for item in (*whole.figures, *whole.events) if item.attribution is None}
        assert {item.id for item in (*sure.figures, *sure.events) if item.attribution is None} == own
        left_out += len(doubtful)
    assert left_out


def test_a_missing_file_is_the_callers_mistake_and_a_batch_goes_on(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(MADE, encoding="utf-8")
    with pytest.raises(SourceError):
        pipeline.read(tmp_path / "none.txt")
    readings = list(pipeline.read_all([tmp_path / "none.txt", good]))
    assert [[p.severity for p in r.record.problems] if r.record else None for r in readings][:1] == [["error"]]
    assert readings[1].record is not None
    assert readings[1].record.statements


def test_a_feed_is_many_reports() -> None:
    feed = next(EXAMPLES.glob("**/*.xml"))
    with pytest.raises(UsageError):
        pipeline.read(feed)
    assert len(list(pipeline.read_many([feed]))) >= 3


def test_nothing_readable_gives_a_record_with_its_problem() -> None:
    record = pipeline.read(b"%PDF-1.7 \x00\x01\x02")
    assert not record.statements
    assert [p.severity for p in record.problems] == ["error"]


def test_where_a_file_lies_changes_no_id(tmp_path: Path) -> None:
    records = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "report.html"
        path.write_text(f"<html><body><article><p>{MADE}</p></article></body></html>", encoding="utf-8")
        records.append(pipeline.read(path))
    assert records[0].id == records[1].id
    assert [s.id for s in records[0].statements] == [s.id for s in records[1].statements]


def test_a_negator_within_a_name_negates_nothing() -> None:
    record = pipeline.read(b"Doctors Without Borders put the number of deaths at 19.", published_at="2020-05-13")
    assert [(s.act, s.negated) for s in record.statements] == [("assert", False)]
