"""What the command line writes for other tools, read back as these would: brat, Web Annotation, CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord import cli, pipeline
from onrecord.model.record import Record
from onrecord.model.source import ReadWith
from onrecord.model.walk import items_of
from onrecord.sources.base import Opened
from onrecord.stores import open_store
from tests.samples import TEXT, flood

FORMS = ["json", "md", "html", "csv", "webannotation", "brat"]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str, str]]:
    """Runs a command line in this process: status, standard output, standard error.

    Every report reads as the flood of ``tests.samples``, under its own name.
    """
    monkeypatch.delenv("ONRECORD_RECORD", raising=False)

    def read_opened(opened: Opened, **how: object) -> Record:
        return flood(opened.text.content, uri=opened.source.uri, published_at=opened.source.published_at)[0]

    monkeypatch.setattr(pipeline, "read_opened", read_opened)
    monkeypatch.setattr(pipeline, "reads_with", lambda opened, *rest, **how: ReadWith("test"))

    def ran(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.run(list(arguments))
        return (status, *capsys.readouterr())

    return ran


@pytest.fixture
def reports(tmp_path: Path) -> list[str]:
    """Two reports, one with a sign outside the basic plane ahead of every word."""
    paths = []
    for name, text in (("a.txt", TEXT), ("b.txt", TEXT.replace("\n\n", "\n\n\U0001f30a ", 1))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(str(tmp_path / name))
    return paths


def check_brat(folder: Path) -> None:
    """Every line is of the standoff format, its offsets cut its words, its types stand in the configuration."""
    sections = re.split(r"\[(\w+)\]\n", (folder / "annotation.conf").read_text(encoding="utf-8"))[1:]
    told = {
        name: {line.split("\t")[0]: line for line in body.splitlines() if line}
        for name, body in zip(sections[::2], sections[1::2], strict=True)
    }
    assert list(told) == ["entities", "relations", "events", "attributes"]
    assert not set(told["entities"]) & set(told["events"])
    for path in folder.glob("*.ann"):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        lines = dict(line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines())
        assert any(key.startswith("E") for key in lines)
        for key, rest in lines.items():
            words = rest.split("\t")[0].split()
            if key[0] == "T":
                head, quoted = rest.split("\t")
                stretches = [stretch.split() for stretch in head.split(" ", 1)[1].split(";")]
                assert " ".join(text[int(a) : int(b)] for a, b in stretches) == quoted
                assert words[0] in told["entities"] or words[0] in told["events"]
            elif key[0] == "E":
                kind, trigger = words[0].split(":")
                assert lines[trigger].split()[0] == kind
                assert kind in told["events"]
                for role in words[1:]:
                    name, target = role.split(":")
                    assert target in lines
                    assert name.rstrip("0123456789") + "*:<ENTITY>" in told["events"][kind]
            elif key[0] == "R":
                assert words[0] in told["relations"]
                assert all(w.split(":")[1] in lines for w in words[1:])
            elif key[0] == "A":
                assert words[1] in lines
                assert words[0] in told["attributes"]
                assert all(value in told["attributes"][words[0]] for value in words[2:])
            else:
                assert key[0] == "#"


def check_page(page: dict[str, object], record: Record) -> None:
    """The fields that the Web Annotation model demands, and selectors that find their words."""
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    items = page["items"]
    assert isinstance(items, list)
    assert len(items) == len(list(items_of(record)))
    for item in items:
        assert item["type"] == "Annotation"
        assert re.fullmatch(r"urn:onrecord:\w+", item["id"])
        assert item["target"]
        assert all(body["type"] == "TextualBody" and body["value"] for body in item["body"])
        for target in item["target"]:
            position, quote = target["selector"]
            assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
            assert (record.text or "")[position["start"] : position["end"]] == quote["exact"]
            assert target["source"]


def test_read_writes_brat_for_one_report(
    run: Callable[..., tuple[int, str, str]], reports: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "brat" / "flood"
    status, out, err = run("read", reports[1], "--format", "brat", "--to", str(folder))
    assert (status, out) == (0, "")
    assert "1 report written" in err
    assert sorted(p.suffix for p in folder.iterdir()) == [".ann", ".conf", ".txt"]
    check_brat(folder)


def test_read_writes_brat_for_a_batch(
    run: Callable[..., tuple[int, str, str]], reports: list[str], tmp_path: Path
) -> None:
    """A report that is given twice is written once."""
    folder = tmp_path / "brat"
    status, _, err = run("read", *reports, reports[0], "--format", "brat", "--to", str(folder))
    assert status == 0
    assert "2 reports written" in err
    assert len(list(folder.glob("*.ann"))) == len(list(folder.glob("*.txt"))) == 2
    check_brat(folder)


def test_read_prints_an_annotation_page_a_line(run: Callable[..., tuple[int, str, str]], reports: list[str]) -> None:
    status, out, _ = run("read", *reports, "--format", "webannotation", "--show-private")
    assert status == 0
    pages = [json.loads(line) for line in out.splitlines()]
    for page, path in zip(pages, reports, strict=True):
        record = flood(Path(path).read_text(encoding="utf-8"), uri=None, published_at=None)[0]
        check_page(page, record)


def test_read_prints_statements_as_one_csv(run: Callable[..., tuple[int, str, str]], reports: list[str]) -> None:
    """One head line for all reports; ``start`` and ``end`` cut the words."""
    status, out, _ = run("read", *reports, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert status == 0
    assert len(rows) == 2 * len(flood()[0].statements)
    assert len({row["report"] for row in rows}) == 2
    assert "report" not in {row["report"] for row in rows}


@pytest.mark.parametrize("form", FORMS)
def test_export_writes_every_report_of_a_record_file(
    run: Callable[..., tuple[int, str, str]], kept: str, tmp_path: Path, form: str
) -> None:
    folder = tmp_path / "out"
    status, out, err = run("export", "--record", kept, "--format", form, "--to", str(folder), "--show-private")
    assert (status, out) == (0, "")
    assert "2 reports written" in err
    with open_store(kept, readonly=True) as store:
        records = {record.id: record for record in store}
    names = {path.name for path in folder.iterdir()}
    if form == "brat":
        assert names == {f"{key}{end}" for key in records for end in (".txt", ".ann")} | {"annotation.conf"}
        check_brat(folder)
    elif form == "csv":
        kinds = ("statements", "figures", "events", "times", "places", "actors")
        assert names == {f"{kind}.csv" for kind in kinds}
        for kind in kinds:
            with (folder / f"{kind}.csv").open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            assert [r["id"] for r in rows] == [i.id for r in records.values() for i in getattr(r, kind)]
    else:
        end = {"webannotation": "jsonld"}.get(form, form)
        assert names == {f"{key}.{end}" for key in records}
        for key, record in records.items():
            content = (folder / f"{key}.{end}").read_text(encoding="utf-8")
            if form == "webannotation":
                check_page(json.loads(content), record)
            elif form == "json":
                assert content == record.to_json() + "\n"
            else:
                assert "Beira" in content


@pytest.mark.parametrize("form", [f for f in FORMS if f != "brat"])
def test_export_prints_where_no_folder_is_named(run: Callable[..., tuple[int, str, str]], kept: str, form: str) -> None:
    status, out, err = run("export", "--record", kept, "--format", form)
    assert (status, err) == (0, "")
    assert "Beira" in out


def test_export_of_one_report(run: Callable[..., tuple[int, str, str]], kept: str, tmp_path: Path) -> None:
    key = flood()[0].id
    folder = tmp_path / "one"
    run("export", "--record", kept, "--format", "brat", "--to", str(folder), "--report", key[:12])
    assert {p.name for p in folder.iterdir()} == {f"{key}.txt", f"{key}.ann", "annotation.conf"}
    assert "no reports found" in run("export", "--record", kept, "--format", "json", "--report", "rc_none")[2]


def test_files_of_before_are_kept_unless_forced(
    run: Callable[..., tuple[int, str, str]], kept: str, tmp_path: Path
) -> None:
    """Annotations that people corrected in brat are not overwritten by a second run."""
    asked = ("export", "--record", kept, "--format", "brat", "--to", str(tmp_path / "b"), "--report", flood()[0].id)
    run(*asked)
    (path,) = (tmp_path / "b").glob("*.ann")
    path.write_text("corrected", encoding="utf-8")
    status, _, err = run(*asked)
    assert (status, err.count("\n")) == (2, 1)
    assert "exists; give --force to replace it" in err
    assert path.read_text(encoding="utf-8") == "corrected"
    assert run(*asked, "--force")[0] == 0
    check_brat(tmp_path / "b")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--format", "brat"], "say by --to into which folder"),
        (["--to", "x"], "--to wants a --format"),
        (["--format", "json", "--force"], "--force wants --to"),
    ],
)
def test_a_form_that_does_not_fit_is_wrong_use(
    run: Callable[..., tuple[int, str, str]], reports: list[str], arguments: list[str], told: str
) -> None:
    status, out, err = run("read", reports[0], *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert told in err


def test_a_folder_that_cannot_be_written_is_status_4(
    run: Callable[..., tuple[int, str, str]], reports: list[str]
) -> None:
    status, _, err = run("read", reports[0], "--format", "brat", "--to", f"{reports[1]}/x", "-q")
    assert status == 4
    assert "could not be written" in err
