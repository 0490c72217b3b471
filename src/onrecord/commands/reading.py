"""``read`` and ``add``: reports in, a record of each out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import click

from onrecord.commands import output
from onrecord.commands.exporting import FORMS, force_files_option, sink, to_option
from onrecord.commands.options import manners, private_option, record_option, source_options, take_given, take_limits
from onrecord.commands.output import Manners, Progress
from onrecord.commands.proposing import proposal_options, take_proposer
from onrecord.model.errors import InternalError, SourceError, UsageError

if TYPE_CHECKING:
    from onrecord.extract.base import Reader
    from onrecord.language.base import Model
    from onrecord.model.source import Source
    from onrecord.pipeline import Precision, Reading
    from onrecord.sources.base import Given, Limits
    from onrecord.stores.base import Store


@click.command()
@click.argument("inputs", nargs=-1, metavar="[FILE|FOLDER|URL|-]...")
@click.option("--json", "as_json", is_flag=True, help="The record as JSON, one line a report.")
@click.option("--format", "form", type=click.Choice(["terminal", *FORMS]), help="How to print, or what to write.")
@to_option
@force_files_option
@click.option("--no-text", is_flag=True, help="Leave the report's text out of the JSON.")
@private_option
@proposal_options
@source_options
@manners
def read(
    manner: Manners, inputs: tuple[str, ...], as_json: bool, form: str | None, to: str | None, force: bool,
    no_text: bool, show_private: bool, strict: bool, **options: Any,
) -> int:  # fmt: skip
    """Read reports and print what they say.

    Inputs are files, folders, feeds, URLs, or - for standard input. A URL is fetched, and a model's server is asked
    where --propose names one; nothing else opens a socket. With --to, files are written: for brat a .txt and an .ann
    a report, for webannotation a page of W3C Web Annotation, for csv a file a kind (without --to: the statements).

    \b
    Examples:
      onrecord read report.html
      onrecord read reports/*.txt --date 2022-01-07 --outlet "The Paper" --json
      onrecord read report.html --precision high
      onrecord read reports/ --format brat --to brat/crisis
      cat report.txt | onrecord read -
      find . -name '*.html' -print0 | onrecord read -0 --json
    """
    shape = form or ("json" if as_json else "terminal")
    tally = Tally(manner, strict)
    out = sink(shape, to, manner, show_private=show_private, text=not no_text, force=force)
    progress = Progress(manner, "reports read") if not sys.stdout.isatty() else None
    proposer = take_proposer(options)
    for reading in readings(inputs, options, proposer=proposer):
        if progress:
            progress.step()
            progress.clear()
        tally.count(reading)
        if reading.record is not None and (shape in ("json", "html") or not tally.failed_last):
            out.add(reading.record)
    out.finish()
    return tally.finish()


@click.command()
@click.argument("inputs", nargs=-1, metavar="[FILE|FOLDER|FEED|URL|-]...")
@record_option
@click.option("--force", is_flag=True, help="Read again what is kept already.")
@source_options
@manners
def add(manner: Manners, inputs: tuple[str, ...], path: str, force: bool, strict: bool, **options: Any) -> int:
    """Read reports and keep them in a record file.

    Each report is kept as a whole, with its bytes, in one step; what is kept already is not added again.
    A page that has changed since is kept as a new version, linked to the old.

    \b
    Examples:
      onrecord add reports/ --record crisis.record
      onrecord add feed.xml https://news.example/story --record crisis.record
    """
    from onrecord.stores import KeptAlready, open_store

    tally, progress = Tally(manner, strict), Progress(manner, "reports read")
    added = 0
    with open_store(path) as store:
        followed = _followed(store)
        try:
            skip = None if force else store.has if options["workers"] == 1 else KeptAlready(path)
            for reading in readings(inputs, options, skip):
                tally.count(reading, progress)
                progress.step()
                if reading.record is not None:
                    added += store.add(reading.record, reading.raw, force=force)
        finally:
            progress.clear()
            left = tally.skipped + tally.read - added
            manner.say(f"{path}: {_reports(added)} added" + (f", {left} there already" if left else ""))
            if (now := _followed(store)) > followed:
                manner.say(
                    f"{path}: {now - followed} of them changed since; lists show the newest (--all-versions: all)"
                )
    return tally.finish()


def _followed(store: Store) -> int:
    """How many kept reports have a newer version of the same page."""
    return len(store.headings(all_versions=True)) - len(store.headings())


def _reports(number: int) -> str:
    return f"{number:,} report{'' if number == 1 else 's'}"


def readings(
    inputs: tuple[str, ...],
    options: dict[str, Any],
    skip: Callable[[Source], bool] | None = None,
    proposer: Reader | None = None,
) -> Iterator[Reading]:
    """The records of what was asked for on the command line, in that order.

    ``skip`` and ``proposer`` are as in `pipeline.read_all`.

    Raises:
        UsageError: nothing was asked for, or what was said of one input is said of several.
    """
    from onrecord.pipeline import chosen, read_all

    given, limits = take_given(options), take_limits(options)
    null, workers, allow_private = options.pop("null"), options.pop("workers"), options.pop("allow_private")
    precision, weights, device = (options.pop(name) for name in ("precision", "weights", "device"))
    if null:
        names = [name for name in sys.stdin.buffer.read().split(b"\0") if name]
        inputs = (*inputs, *map(_name, names))
    elif not inputs:
        if sys.stdin.isatty():
            raise UsageError("give files, folders or URLs to read, or - for standard input", code="no-input")
        inputs = ("-",)
    if len(inputs) > 1 and (given.title or given.uri or given.name):
        raise UsageError("--title, --url and --name tell of one input; give one, or leave them out", code="one-input")
    for part, piped in _runs(inputs):
        if piped:
            yield from _from_stdin(given, limits, skip, proposer, precision, chosen(weights, device))
        else:
            yield from read_all(
                part, given=given, limits=limits, workers=workers, allow_private=allow_private, skip=skip,
                proposer=proposer, precision=precision, weights=weights, device=device,
            )  # fmt: skip


def _name(raw: bytes) -> str:
    import os

    return os.fsdecode(raw)


def _runs(inputs: tuple[str, ...]) -> Iterator[tuple[list[str], bool]]:
    """Stretches of inputs that can be read together; ``-`` stands alone, and only once."""
    part, piped = list[str](), False
    for name in inputs:
        if name != "-":
            part.append(name)
            continue
        if piped:
            raise UsageError("standard input (-) can be read only once", code="stdin-twice")
        piped = True
        if part:
            yield part, False
            part = []
        yield [], True
    if part:
        yield part, False


def _from_stdin(
    given: Given,
    limits: Limits,
    skip: Callable[[Source], bool] | None,
    proposer: Reader | None,
    precision: Precision,
    model: Model,
) -> Iterator[Reading]:
    """Standard input, as bytes: never the locale's decoding."""
    import msgspec

    from onrecord.pipeline import Reading, open_any, read_one

    raw = sys.stdin.buffer.read(limits.max_bytes + 1)
    name = given.name or "standard input"
    try:
        for opened in open_any(raw, msgspec.structs.replace(given, name=name), limits):
            yield read_one(opened, name, skip, proposer, precision, model)
    except SourceError as error:
        yield Reading(name, None, error=error)


class Tally:
    """What went wrong with which input; tells warnings as they come and failures at the end."""

    def __init__(self, manner: Manners, strict: bool) -> None:
        self._manner, self._strict = manner, strict
        self._failed: list[tuple[str, str]] = []
        self._warned = False
        self._total = 0
        self._broken = False
        self.read = self.skipped = 0
        self.failed_last = False

    def count(self, reading: Reading, progress: Progress | None = None) -> None:
        """Takes note of a reading, and says what must be said of it now."""
        self._total += 1
        self.failed_last = reading.record is None
        if reading.skipped:
            self.skipped += 1
            return
        if reading.record is None:
            self._broken |= isinstance(reading.error, InternalError)
            self._failed.append((reading.name, str(reading.error)))
            return
        self.read += 1
        for problem in reading.record.problems:
            if problem.severity == "error":
                self.failed_last = True
                self._failed.append((reading.name, f"{problem.code}: {problem.message}"))
                continue
            self._warned |= problem.severity == "warning"
            if self._manner.level >= (0 if problem.severity == "warning" else 1):
                if progress:
                    progress.clear()
                output.complain(f"{reading.name}: {problem.severity}: {problem.code}: {problem.message}")
        if self._manner.level >= 2:
            found = ", ".join(f"{len(getattr(reading.record, k))} {k}" for k in ("statements", "figures", "events"))
            output.complain(f"{reading.name}: {reading.record.id}: {found}")

    def finish(self) -> int:
        """Lists the failures and gives the exit status."""
        if self._failed:
            output.tell_failures(self._failed, self._total)
            return output.INTERNAL if self._broken else output.UNREAD
        return output.FOUND if self._strict and self._warned else output.DONE


COMMANDS = {"read": read, "add": add}
