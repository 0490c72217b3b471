"""The command line in process: what each command prints, and with which status it ends. The model stays out of it."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import click
import jsonschema
import pytest

from onrecord import cli, pipeline
from onrecord.assemble import assemble
from onrecord.commands import output
from onrecord.extract.base import Found
from onrecord.model.codec import decode
from onrecord.model.errors import ModelFileError
from onrecord.model.record import Record
from onrecord.model.source import ReadWith
from onrecord.sources.base import Opened
from onrecord.stores import open_store
from tests.samples import TEXT, flood

LISTS = ["statements", "figures", "events", "timeline", "places", "actors"]


class Ran:
    """What a command line gave."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Runs a command line in this process, with bytes on standard input if there are any."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "ONRECORD_RECORD", "ONRECORD_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def ran(*arguments: str, stdin: bytes | None = None) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin or b""), encoding="ascii"))
        capsys.readouterr()
        status = cli.run(list(arguments))
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return ran


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline that opens sources as always and finds nothing in them."""

    def read_opened(opened: Opened, **how: object) -> Record:
        if "BREAK" in opened.text.content:
            raise ValueError("planted")
        if "NO MODEL" in opened.text.content:
            raise ModelFileError("the weights are missing: reinstall onrecord")
        import msgspec

        source = msgspec.structs.replace(opened.source, read_with=pipeline.reads_with(opened))
        return assemble(source, opened.text, (), Found(), opened.problems)

    monkeypatch.setattr(pipeline, "read_opened", read_opened)
    monkeypatch.setattr(pipeline, "reads_with", lambda opened, *rest, **how: ReadWith("test"))


@pytest.fixture
def report(tmp_path: Path) -> str:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


# -- help, versions, wrong use


@pytest.mark.parametrize("name", list(cli.COMMANDS))
def test_every_command_has_help_with_purpose_examples_and_statuses(run: Callable[..., Ran], name: str) -> None:
    done = run(name, "--help")
    assert done.status == 0
    assert cli.COMMANDS[name][1] in done.out
    assert done.out.count("onrecord " + name) >= 3  # usage and two examples
    assert "Exit statuses" in done.out


@pytest.mark.parametrize("name", list(cli.COMMANDS))
def test_the_line_in_the_overview_is_the_commands_own(name: str) -> None:
    command = cli.onrecord.get_command(click.Context(cli.onrecord), name)
    assert command is not None
    assert (command.help or "").splitlines()[0] == cli.COMMANDS[name][1]
    assert command.name == name


def test_the_version_names_program_model_sqlite_and_python(run: Callable[..., Ran]) -> None:
    done = run("--version")
    assert done.status == 0
    assert [line.split()[0] for line in done.out.splitlines()] == ["onrecord", "model", "SQLite", "Python"]
    assert "sha256:" in done.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nothing"], "No such command"),
        (["read", "--nothing"], "No such option"),
        (["statements"], "--record"),
        (["statements", "--record", "x", "--act", "shouts"], "there is no act 'shouts'"),
        (["figures", "--record", "x", "--outcome", "dead"], "there is no outcome 'dead'"),
        (["statements", "--record", "x", "--since", "yesterday"], "is no day"),
        (["statements", "--record", "x", "--since", "2022-13-01"], "is no day"),
        (["statements", "--record", "x", "--json", "--csv"], "choose one of"),
        (["read", "a.txt", "b.txt", "--title", "T"], "one input"),
        (["read", "-", "-"], "only once"),
        (["read", "x", "--date", "soon"], "is no date"),
        (["search", "--record", "x"], "WORDS"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(run: Callable[..., Ran], arguments: list[str], told: str) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert told in done.err
    assert done.err.count("\n") == 1
    assert done.err.startswith("onrecord: ")


def test_nothing_at_all_shows_help_on_standard_error(run: Callable[..., Ran]) -> None:
    done = run()
    assert (done.status, done.out) == (2, "")
    assert "Commands:" in done.err


# -- read


@pytest.mark.usefixtures("light")
def test_read_json_gives_a_valid_record_a_line(run: Callable[..., Ran], report: str) -> None:
    done = run("read", report, report, "--json", "--date", "2022-01-07", "--outlet", "The “Paper”")
    assert (done.status, done.err) == (0, "")
    from onrecord.model.codec import schema

    for line in done.lines:
        jsonschema.validate(line, schema())
        assert line["source"]["outlet"] == "The “Paper”"  # type: ignore[index]
        assert line["text"] == TEXT
    assert "“Paper”" in done.out  # not escaped
    first, second = map(decode, done.out.splitlines())
    assert first == second
    assert (first.source.published_at, first.source.published_from) == ("2022-01-07", "argument")


@pytest.mark.parametrize(("asked", "got"), [((), "normal"), (("--precision", "high"), "high")])
@pytest.mark.parametrize("command", ["read", "add"])
def test_precision_reaches_the_reader(
    run: Callable[..., Ran], report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str,
    asked: tuple[str, ...], got: str,
) -> None:  # fmt: skip
    """From a file and from standard input, for reading and for keeping."""
    seen: list[object] = []

    def read_opened(opened: Opened, **how: object) -> Record:
        seen.append(how.get("precision", "normal"))
        return assemble(opened.source, opened.text, (), Found(), opened.problems)

    monkeypatch.setattr(pipeline, "read_opened", read_opened)
    monkeypatch.setattr(pipeline, "reads_with", lambda opened, *rest, **how: ReadWith("test"))
    kept = ("--record", str(tmp_path / "x.record")) if command == "add" else ()
    assert run(command, report, *kept, *asked).status == 0
    assert run(command, "-", *kept, *asked, stdin=TEXT.encode() + b" And on.").status == 0
    assert seen == [got, got]


@pytest.mark.parametrize("command", ["read", "add"])
def test_weights_and_device_reach_the_reader(
    run: Callable[..., Ran], report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """From a file and from standard input, for reading and for keeping; without them the shipped weights are taken."""
    from onrecord.language import analyst
    from onrecord.language.base import SHIPPED, Model

    seen: list[object] = []

    def read_opened(opened: Opened, **how: object) -> Record:
        seen.append(how["model"])
        return assemble(opened.source, opened.text, (), Found(), opened.problems)

    monkeypatch.setattr(pipeline, "read_opened", read_opened)
    monkeypatch.setattr(pipeline, "reads_with", lambda opened, *rest, **how: ReadWith(repr(how["model"])))
    monkeypatch.setattr(analyst, "analyst_for", lambda model: None)
    kept = ("--record", str(tmp_path / "x.record")) if command == "add" else ()
    for asked in ((), ("--weights", str(tmp_path), "--device", "cuda")):
        assert run(command, report, *kept, *asked).status == 0
        assert run(command, "-", *kept, *asked, stdin=TEXT.encode() + b" And on.").status == 0
    assert seen == [SHIPPED, SHIPPED, Model(tmp_path, "cuda"), Model(tmp_path, "cuda")]


@pytest.mark.parametrize("stdin", [True, False])
def test_a_device_that_is_not_there_is_one_line_and_status_2(
    run: Callable[..., Ran], report: str, monkeypatch: pytest.MonkeyPatch, stdin: bool
) -> None:
    import onnxruntime

    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    done = run("read", "-" if stdin else report, "--device", "cuda", stdin=TEXT.encode())
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert "install onnxruntime-gpu" in done.err


def test_a_folder_without_weights_is_one_line_and_status_4(
    run: Callable[..., Ran], report: str, tmp_path: Path
) -> None:
    done = run("read", report, "--weights", str(tmp_path))
    assert (done.status, done.out, done.err.count("\n")) == (4, "", 1)
    assert "manifest" in done.err
    assert run("read", report, "--weights", str(tmp_path / "none")).status == 2


def test_precision_has_two_values(run: Callable[..., Ran], report: str) -> None:
    assert run("read", report, "--precision", "low").status == 2


@pytest.mark.usefixtures("light")
def test_read_without_text_leaves_it_out_of_the_json(run: Callable[..., Ran], report: str) -> None:
    assert run("read", report, "--json", "--no-text").lines[0]["text"] is None


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("form", ["terminal", "json", "md", "html"])
def test_every_format_tells_the_report(run: Callable[..., Ran], report: str, form: str) -> None:
    done = run("read", report, "--format", form, "--title", "Flood & fire")
    assert (done.status, done.err) == (0, "")
    assert "Flood" in done.out
    assert "\x1b" not in done.out


@pytest.mark.usefixtures("light")
def test_standard_input_is_read_as_bytes_with_or_without_a_dash(run: Callable[..., Ran]) -> None:
    raw = "“Não,” said José.\r\nThe dam is safe.\n".encode()
    for arguments in (["read", "-", "--json"], ["read", "--json"]):
        done = run(*arguments, "--name", "wire", "--url", "https://news.example/1", "--encoding", "utf-8", stdin=raw)
        assert done.status == 0
        assert done.lines[0]["text"] == raw.decode()
        assert done.lines[0]["source"]["uri"] == "https://news.example/1"  # type: ignore[index]
    assert run("read", "-", "--json", "--encoding", "cp1252", stdin="José said no.".encode("cp1252")).lines[0]["text"]


@pytest.mark.usefixtures("light")
def test_names_may_come_from_standard_input_with_nul_after_each(run: Callable[..., Ran], tmp_path: Path) -> None:
    names = ["a b.txt", "-x.txt", "new\nline.txt", "caf\udce9.txt"]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"Report {number} said so.")
    listed = b"".join(str(tmp_path / name).encode("utf-8", "surrogateescape") + b"\0" for name in names)
    done = run("read", "-0", "--json", stdin=listed)
    assert (done.status, done.err) == (0, "")
    assert [line["text"] for line in done.lines] == [f"Report {n} said so." for n in range(4)]
    assert "\\ud" not in done.out


@pytest.mark.usefixtures("light")
def test_names_that_begin_with_a_dash_work_after_two_dashes(
    run: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("--debug").write_text("The army denied it.")
    assert run("read", "--json", "--", "--debug").lines[0]["text"] == "The army denied it."


@pytest.mark.usefixtures("light")
def test_one_bad_input_stops_nothing_and_is_listed_at_the_end(
    run: Callable[..., Ran], report: str, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_bytes(b"%PDF-1.7 ...")
    (tmp_path / "empty.txt").touch()
    inputs = [str(tmp_path / "page.html"), report, str(tmp_path / "missing.txt"), str(tmp_path / "empty.txt"), report]
    done = run("read", *inputs, "--json")
    assert done.status == 3
    assert [line["text"] for line in done.lines].count(TEXT) == 2
    told = done.err.splitlines()
    assert told[0] == "onrecord: 3 of 5 inputs could not be read:"
    assert "page.html" in told[1]
    assert "PDF" in told[1]
    assert "missing.txt" in told[2]
    assert "empty.txt" in told[3]
    assert len(told) == 4


@pytest.mark.usefixtures("light")
def test_one_input_that_fails_is_told_in_one_line(run: Callable[..., Ran], tmp_path: Path) -> None:
    done = run("read", str(tmp_path / "missing.txt"))
    assert (done.status, done.out) == (3, "")
    assert done.err.count("\n") == 1


@pytest.mark.usefixtures("light")
def test_what_breaks_on_one_input_is_told_and_the_others_are_read(
    run: Callable[..., Ran], report: str, tmp_path: Path
) -> None:
    (tmp_path / "bad.txt").write_text("BREAK it, he said.")
    done = run("read", str(tmp_path / "bad.txt"), report, "--json")
    assert done.status == 70
    assert len(done.lines) == 1
    assert "ValueError: planted" in done.err
    assert "Traceback" not in done.err


@pytest.mark.usefixtures("light")
def test_a_missing_model_stops_with_status_4(run: Callable[..., Ran], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("NO MODEL here, he said.")
    done = run("read", str(tmp_path / "a.txt"))
    assert (done.status, done.err) == (4, "onrecord: the weights are missing: reinstall onrecord\n")


@pytest.mark.usefixtures("light")
def test_warnings_are_told_and_strict_makes_them_count(run: Callable[..., Ran], tmp_path: Path) -> None:
    (tmp_path / "french.txt").write_text(
        "Le ministère de l'intérieur a déclaré que douze personnes étaient mortes dans les inondations de la nuit. "
        "Les secours cherchent encore les disparus, selon la préfecture, qui demande aux habitants de rester chez eux."
    )
    done = run("read", str(tmp_path / "french.txt"), "--json")
    assert done.status == 0
    assert "warning: language-not-supported" in done.err
    assert run("read", str(tmp_path / "french.txt"), "--json", "--strict").status == 1
    quiet = run("read", str(tmp_path / "french.txt"), "--json", "-q")
    assert (quiet.status, quiet.err) == (0, "")


@pytest.mark.usefixtures("light")
def test_notes_are_told_only_when_asked_for(run: Callable[..., Ran], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"The army\x00 denied it, he said.")
    assert run("read", str(tmp_path / "a.txt"), "--json").err == ""
    assert "note: control-characters" in run("read", str(tmp_path / "a.txt"), "--json", "-v").err
    assert "0 statements" in run("read", str(tmp_path / "a.txt"), "--json", "-vv").err


@pytest.mark.usefixtures("light")
def test_limits_are_options(run: Callable[..., Ran], report: str) -> None:
    done = run("read", report, "--max-bytes", "10")
    assert done.status == 3
    assert "too-large" in done.err


@pytest.mark.usefixtures("light")
def test_control_characters_never_reach_the_terminal_raw(run: Callable[..., Ran], tmp_path: Path) -> None:
    name = tmp_path / "a\x1b[2Jb.txt"
    name.write_bytes(b"He said: \x1b]0;owned\x07 and \x9b31m more \xe2\x80\xae gnp.exe\n\nThe army denied it.")
    for form in ("terminal", "md", "html"):
        done = run("read", str(name), "--format", form, "--outlet", "a\x1bb", "-v")
        assert not set(done.out + done.err) & {"\x1b", "\x07", "\x9b", "\x00"}
    done = run("read", str(tmp_path / "missing\x1b[2J.txt"))
    assert "\x1b" not in done.err
    assert "\\x1b" in done.err


# -- add


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("name", ["c.record", "c.jsonl"])
def test_add_keeps_once_what_it_reads(run: Callable[..., Ran], report: str, tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    done = run("add", report, "--record", path)
    assert (done.status, done.out) == (0, "")
    assert "1 report added" in done.err
    again = run("add", report, "--record", path)
    assert "0 reports added, 1 there already" in again.err
    with open_store(path, readonly=True) as store:
        (record,) = store
        assert record.text == TEXT
        assert store.raw(record.source.digest) == TEXT.encode()
    assert run("add", report, "--record", path, "--force", "-q").err == ""
    assert run("verify", "--record", path).status == 0


@pytest.mark.usefixtures("light")
def test_add_does_not_read_again_what_is_kept(
    run: Callable[..., Ran], report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "c.record")
    run("add", report, "--record", path)
    monkeypatch.setattr(pipeline, "read_opened", lambda opened, **how: pytest.fail("it was read again"))
    assert run("add", report, "--record", path).status == 0


@pytest.mark.usefixtures("light")
def test_add_says_when_a_page_has_changed_since(run: Callable[..., Ran], tmp_path: Path) -> None:
    path, told = str(tmp_path / "c.record"), ""
    for text in ("The army denied it, he said.", "The army confirmed it, he said."):
        told = run("add", "-", "--url", "https://news.example/a", "--record", path, stdin=text.encode()).err
    assert "1 of them changed since" in told
    assert len(run("reports", "--record", path, "--json").lines) == 1
    assert [line["version"] for line in run("reports", "--record", path, "--all-versions", "--json").lines] == [1, 2]


@pytest.mark.usefixtures("light")
def test_add_keeps_what_could_not_be_read_so_that_it_is_not_forgotten(
    run: Callable[..., Ran], report: str, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_bytes(b"%PDF-1.7 ...")
    path = str(tmp_path / "c.record")
    assert run("add", report, str(tmp_path / "page.html"), "--record", path).status == 3
    found = run("problems", "--record", path, "--severity", "error", "--json")
    assert [line["code"] for line in found.lines] == ["not-text"]


@pytest.mark.usefixtures("light")
def test_a_record_file_that_cannot_be_used_is_status_4(run: Callable[..., Ran], report: str, tmp_path: Path) -> None:
    for path in (str(tmp_path / "none" / "c.record"), report, "/dev/full"):
        done = run("add", report, "--record", path)
        assert done.status == 4
        assert done.err.count("\n") == 1
    assert Path(report).read_text() == TEXT


# -- lists


@pytest.mark.parametrize("name", LISTS)
def test_lists_print_text_json_and_csv(run: Callable[..., Ran], kept: str, name: str) -> None:
    text, lines, csv = (run(name, "--record", kept, *how) for how in ([], ["--json"], ["--csv"]))
    assert (text.status, lines.status, csv.status) == (0, 0, 0)
    assert text.err == lines.err == csv.err == ""
    assert text.out.strip()
    assert len(lines.lines) == len(csv.out.splitlines()) - 1 > 0
    with open_store(kept, readonly=True) as store:
        assert {line["report"] for line in lines.lines} == {h.id for h in store.headings()}


@pytest.mark.parametrize("name", [*LISTS, "problems", "reports"])
def test_finding_nothing_is_no_error_and_is_said(run: Callable[..., Ran], tmp_path: Path, name: str) -> None:
    path = str(tmp_path / "empty.record")
    open_store(path).close()
    done = run(name, "--record", path)
    assert (done.status, done.out, done.err) == (0, "", f"onrecord: no {name} found\n")
    assert run(name, "--record", path, "-q").err == ""
    assert run(name, "--record", path, "--json").out == ""


def test_filters_reach_the_store(run: Callable[..., Ran], kept: str) -> None:
    found = run(
        "statements", "--record", kept, "--speaker", "opposition", "--act", "reject", "--evidence", "none_given",
        "--since", "2019-03-21", "--until", "2019-03-22", "--limit", "5", "--json",
    )  # fmt: skip
    assert [line["label"] for line in found.lines] == ["S2"]
    assert run("statements", "--record", kept, "--limit", "1", "--json").lines[0]["label"] == "S1"
    assert run("figures", "--record", kept, "--outcome", "killed", "--place", "MZ", "--json").lines
    assert run("events", "--record", kept, "--type", "protest", "--json").lines == []
    assert run("actors", "--record", kept, "--actor", "sofala", "--json").lines


def test_a_filtered_list_still_tells_what_is_said_back(run: Callable[..., Ran], kept: str) -> None:
    """The rejection is not asked for, but it stands beside the claim that is."""
    shown = run("statements", "--record", kept, "--speaker", "governor", "--report", flood()[0].id)
    assert "the count" in shown.out
    assert "S2" in shown.out
    csv = run("statements", "--record", kept, "--speaker", "governor", "--csv").out.splitlines()
    assert len(csv) == 3
    assert all(",S2," in line for line in csv[1:])


def test_the_record_file_may_be_named_in_the_environment(
    run: Callable[..., Ran], kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_RECORD", kept)
    assert len(run("reports", "--json").lines) == 2


def test_reports_and_problems_are_listed(run: Callable[..., Ran], kept: str) -> None:
    assert run("reports", "--record", kept).out.count("\n") == 2
    assert run("reports", "--record", kept, "--csv").out.splitlines()[0].startswith("id,title,outlet")
    assert "encoding-guessed" in run("problems", "--record", kept).out
    assert run("problems", "--record", kept, "--severity", "error").out == ""
    assert len(run("problems", "--record", kept, "--csv").out.splitlines()) == 3


@pytest.mark.parametrize("name", [*LISTS, "problems", "reports", "report", "verify"])
def test_a_missing_record_file_is_one_line_and_status_4(run: Callable[..., Ran], tmp_path: Path, name: str) -> None:
    done = run(name, "--record", str(tmp_path / "none.record"))
    assert (done.status, done.out) == (4, "")
    assert done.err.count("\n") == 1
    assert "onrecord add" in done.err
    assert not (tmp_path / "none.record").exists()


# -- show, search, report


def test_show_prints_an_item_in_its_context_by_id_beginning_or_label(run: Callable[..., Ran], kept: str) -> None:
    record, _ = flood()
    item = record.statements[0]
    for arguments in ([item.id], [item.id[:10]], ["S1", "--report", record.id[:12]]):
        done = run("show", *arguments, "--record", kept)
        assert (done.status, done.err) == (0, "")
        assert "at least 12 people had drowned" in done.out
    assert run("show", item.id, "--record", kept, "--json").lines[0]["id"] == item.id
    assert "Flood in Beira" in run("show", record.id, "--record", kept).out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["S1"], "--report"),
        (["st_zzz"], "no item has the id"),
        (["st_"], "items have an id that begins with"),
        (["rc_zz"], "no report has the id"),
        (["S99", "--report", "rc_"], "more than one report"),
    ],
)
def test_show_says_what_is_wrong_with_an_id(
    run: Callable[..., Ran], kept: str, arguments: list[str], told: str
) -> None:
    done = run("show", *arguments, "--record", kept)
    assert (done.status, done.out) == (2, "")
    assert told in done.err


def test_search_marks_the_words(run: Callable[..., Ran], kept: str) -> None:
    done = run("search", "drowned", "--record", kept)
    assert done.status == 0
    assert done.out.count("⟦drowned⟧") == 4
    assert "\x1b[1mdrowned\x1b[0m" in run("search", "drowned", "--record", kept, "--color", "always").out
    lines = run("search", '"had drowned"', "--record", kept, "--json").lines
    assert [line["label"] for line in lines] == ["S1", "S1", None, None]
    for line in lines:
        start, end = line["marks"][0]  # type: ignore[index]
        assert "drowned" in line["snippet"][start:end]  # type: ignore[index]
    nothing = run("search", "volcano", "--record", kept)
    assert (nothing.status, nothing.out, nothing.err) == (0, "", "onrecord: nothing found\n")
    assert run("search", "***", "--record", kept).status == 2


@pytest.mark.parametrize("form", ["terminal", "md", "html", "json"])
def test_report_prints_the_situation(run: Callable[..., Ran], kept: str, form: str) -> None:
    done = run("report", "--record", kept, "--format", form)
    assert (done.status, done.err) == (0, "")
    assert "drowned" in done.out


# -- verify, backup, schema, completion


def test_verify_names_rows_and_ends_with_1(run: Callable[..., Ran], kept: str) -> None:
    import sqlite3

    sound = run("verify", "--record", kept)
    assert (sound.status, sound.out) == (0, "")
    assert "all hold" in sound.err
    by_hand = sqlite3.connect(kept)
    by_hand.execute("UPDATE statements SET act = 'deny' WHERE number = 1")
    by_hand.commit()
    by_hand.close()
    done = run("verify", "--record", kept)
    assert done.status == 1
    assert "statements 1.act: is 'deny', the record says 'assert'" in done.out
    assert run("verify", "--record", kept, "--json").lines[0]["where"] == "statements 1.act"


@pytest.mark.parametrize("name", ["c.record", "c.jsonl"])
def test_backup_copies_and_does_not_overwrite_unasked(run: Callable[..., Ran], tmp_path: Path, name: str) -> None:
    path, copy = str(tmp_path / name), str(tmp_path / f"copy-{name}")
    with open_store(path) as store:
        store.add(*flood())
    assert run("backup", copy, "--record", path).status == 0
    with open_store(copy, readonly=True) as store:
        assert list(store) == [flood()[0]]
        assert store.raw(flood()[0].source.digest) == flood()[1]
    assert run("backup", copy, "--record", path).status == 2
    assert run("backup", copy, "--record", path, "--force").status == 0


def test_the_schema_is_one_that_validators_accept(run: Callable[..., Ran]) -> None:
    made = json.loads(run("schema").out)
    jsonschema.Draft202012Validator.check_schema(made)
    jsonschema.validate(json.loads(flood()[0].to_json()), made)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(run: Callable[..., Ran], shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from click.shell_completion import BashComplete

    monkeypatch.setattr(BashComplete, "_check_version", staticmethod(lambda: None))
    assert "_ONRECORD_COMPLETE" in run("completion", shell).out


# -- colours, errors


@pytest.mark.parametrize(
    ("flag", "environment", "terminal", "wanted"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour_is_for_terminals_unless_asked(
    flag: str, environment: dict[str, str], terminal: bool, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stream = io.StringIO()
    stream.isatty = lambda: terminal  # type: ignore[method-assign]
    assert output.wants_color(flag, stream) is wanted


@pytest.mark.parametrize("error", [RuntimeError("boom"), RecursionError("deep"), MemoryError()])
def test_a_bug_is_one_line_and_status_70(
    run: Callable[..., Ran], kept: str, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: str, readonly: bool = False) -> None:
        raise error

    monkeypatch.setattr("onrecord.stores.open_store", broken)
    done = run("reports", "--record", kept)
    assert done.status == 70
    assert "please report it" in done.err
    assert done.err.count("\n") == 1
    with pytest.raises(type(error)):
        cli.run(["reports", "--record", kept, "--debug"])


def test_ctrl_c_is_status_130_and_says_what_is_kept(
    run: Callable[..., Ran], report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(opened: Opened, **how: object) -> Record:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "read_opened", stopped)
    monkeypatch.setattr(pipeline, "reads_with", lambda opened, *rest, **how: ReadWith("test"))
    done = run("add", report, "--record", str(tmp_path / "c.record"))
    assert done.status == 130
    assert "0 reports added" in done.err
    assert "what was finished is kept" in done.err
    assert "Traceback" not in done.err
