"""``export``, and where records go in a form: to standard output, or as files into a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from onrecord.commands import output
from onrecord.commands.options import manners, private_option, record_option
from onrecord.commands.output import Manners
from onrecord.model.errors import StoreError, UsageError

if TYPE_CHECKING:
    from onrecord.model.record import Record
    from onrecord.views.brat import Configuration

FORMS = ("json", "md", "html", "csv", "webannotation", "brat")
KINDS = ("statements", "figures", "events", "times", "places", "actors")
to_option = click.option("--to", metavar="FOLDER", help="Write files into this folder: one or two a report.")
force_files_option = click.option("--force", is_flag=True, help="Replace files that are there already.")


class Sink(Protocol):
    """Takes records one by one; what can only be written at the end is written by ``finish``."""

    def add(self, record: Record) -> None: ...

    def finish(self) -> None: ...


def sink(
    form: str, to: str | None, manner: Manners, *, show_private: bool, text: bool = True, force: bool = False
) -> Sink:
    """Where records go; ``text=False`` leaves the report's text out of the JSON.

    Raises:
        UsageError: a form that wants a folder and has none, or the other way round.
    """
    if to is not None:
        if form == "terminal":
            raise UsageError("--to wants a --format of files: " + ", ".join(FORMS), code="no-format")
        return Folder(Path(to), form, manner, show_private=show_private, text=text, force=force)
    if force:
        raise UsageError("--force wants --to: there are no files to replace", code="no-folder")
    if form == "brat":
        raise UsageError("brat wants files: say by --to into which folder", code="no-folder")
    return Printed(form, manner, show_private=show_private, text=text)


def annotation_line(record: Record, show_private: bool) -> str:
    """The record's annotation page on one line."""
    import msgspec

    from onrecord.views.webannotation import annotation_page

    return msgspec.json.format(annotation_page(record, show_private=show_private), indent=-1)


class Printed:
    """Records on standard output: one after the other, or all on one page of HTML."""

    def __init__(self, form: str, manner: Manners, *, show_private: bool, text: bool) -> None:
        self._form, self._manner, self._private, self._text = form, manner, show_private, text
        self._pages: list[Record] = []
        self._count = 0

    def add(self, record: Record) -> None:
        self._count += 1
        if self._form == "html":
            self._pages.append(record)
        elif self._form == "csv":
            from onrecord.views import csv

            output.write_data(
                csv.rows("statements", [record], head=self._count == 1, show_private=self._private), end=""
            )
        elif self._form == "webannotation":
            output.write_data(annotation_line(record, self._private))
        elif self._form == "json":
            output.write(record.to_json(text=self._text))
        elif self._form == "md":
            from onrecord.views import markdown

            output.write(markdown.record(record, show_private=self._private))
        else:
            from onrecord.views import terminal

            m = self._manner
            output.write(terminal.render(record, width=m.width, color=m.color, show_private=self._private))

    def finish(self) -> None:
        if self._pages:
            output.write(_page(self._pages, self._private))


class Folder:
    """Files in a folder, named after the records' ids; CSV is one file a kind, over all reports."""

    def __init__(self, path: Path, form: str, manner: Manners, *, show_private: bool, text: bool, force: bool) -> None:
        self._path, self._form, self._manner = path, form, manner
        self._private, self._text, self._force = show_private, text, force
        self._count = 0
        self._begun: set[str] = set()
        self._kept: set[str] = set()
        self._seen: Configuration | None = None

    def add(self, record: Record) -> None:
        if record.id in self._kept:  # the same report twice: its files are there
            return
        self._kept.add(record.id)
        self._count += 1
        for name, content in self._files(record):
            self._write(name, content)

    def finish(self) -> None:
        if self._seen is not None:
            self._write("annotation.conf", self._seen.written())
        self._manner.say(f"{self._path}: {self._count:,} report{'' if self._count == 1 else 's'} written")

    def _files(self, record: Record) -> Iterator[tuple[str, str]]:
        """Name and content of each file of a record."""
        if self._form == "json":
            yield f"{record.id}.json", record.to_json(text=self._text) + "\n"
        elif self._form == "md":
            from onrecord.views import markdown

            yield f"{record.id}.md", markdown.record(record, show_private=self._private)
        elif self._form == "html":
            yield f"{record.id}.html", _page([record], self._private)
        elif self._form == "webannotation":
            from onrecord.views.webannotation import annotation_page

            yield f"{record.id}.jsonld", annotation_page(record, show_private=self._private) + "\n"
        elif self._form == "brat":
            from onrecord.views import brat

            text, written = brat.standoff(record)
            self._seen = self._seen or brat.Configuration()
            self._seen.add(written)
            yield f"{record.id}.txt", text
            yield f"{record.id}.ann", written
        else:
            from onrecord.views import csv

            for kind in KINDS:
                yield f"{kind}.csv", csv.rows(kind, [record], head=self._count == 1, show_private=self._private)

    def _write(self, name: str, content: str) -> None:
        """A new file, or the next lines of one that was begun; a file of before is not touched unasked."""
        path = self._path / name
        mode = "a" if self._form == "csv" and name in self._begun else "w" if self._force else "x"
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            with path.open(mode, encoding="utf-8", newline="") as file:
                file.write(content)
        except FileExistsError as error:
            raise UsageError(f"{path} exists; give --force to replace it", code="exists") from error
        except OSError as error:
            raise StoreError(f"{path} could not be written: {error.strerror}", code="output") from error
        self._begun.add(name)


def _page(records: list[Record], show_private: bool) -> str:
    from onrecord.across.situation import situation
    from onrecord.views.html import page

    return page(situation(records), records, show_private=show_private)


@click.command()
@record_option
@click.option("--format", "form", type=click.Choice(FORMS), required=True, help="In which form.")
@to_option
@click.option("--report", "within", metavar="ID", help="Only this report (its id, or how the id begins).")
@click.option("--all-versions", is_flag=True, help="Earlier versions of changed pages, too.")
@force_files_option
@private_option
@manners
def export(
    manner: Manners, path: str, form: str, to: str | None, within: str | None, all_versions: bool, force: bool,
    show_private: bool,
) -> None:  # fmt: skip
    """Write the reports of a record file for other tools.

    webannotation is W3C Web Annotation, a page a report (on standard output: a line a report). brat is a .txt and an
    .ann a report, and the folder's annotation.conf. csv is a file a kind (on standard output: the statements).

    \b
    Examples:
      onrecord export --record crisis.record --format brat --to brat/crisis
      onrecord export --record crisis.record --format webannotation > annotations.jsonl
    """
    from onrecord.stores import open_store

    out = sink(form, to, manner, show_private=show_private, force=force)
    found = False
    with open_store(path, readonly=True) as store:
        for record in store.records(all_versions=all_versions):
            if record.id.startswith(within or ""):
                found = True
                out.add(record)
    out.finish()
    if not found:
        manner.say("no reports found")


COMMANDS = {"export": export}
