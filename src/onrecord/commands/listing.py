"""The lists: statements, figures, events, places, actors, timeline, problems, reports of a record file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from onrecord.commands import output
from onrecord.commands.options import filters, manners, private_option, record_option, take_filter
from onrecord.commands.output import Manners
from onrecord.model.codec import json_line
from onrecord.model.errors import UsageError

if TYPE_CHECKING:
    from onrecord.model.record import Record
    from onrecord.model.walk import AnyItem
    from onrecord.stores.base import Heading
    from onrecord.views.lines import Only

_FORMS = (
    click.option("--json", "as_json", is_flag=True, help="JSON, one line an item."),
    click.option("--csv", "as_csv", is_flag=True, help="CSV; cells that a spreadsheet would run get an apostrophe."),
)


def _lister(name: str, kind: str, doc: str, *asked: str) -> click.Command:
    """One list command: ``kind`` is the record's field, ``asked`` its filters."""

    def listed(manner: Manners, path: str, as_json: bool, as_csv: bool, show_private: bool, **options: Any) -> None:
        _one_form(as_json, as_csv)
        wanted = take_filter(options)
        from onrecord.stores import open_store

        with open_store(path, readonly=True) as store:
            chosen = store.chosen(kind, wanted)  # type: ignore[arg-type]
            records = map(store.record, chosen)
            if name == "timeline":
                records = map(_dated, records)

            def only(record: Record, item: AnyItem) -> bool:
                return item.id in chosen[record.id]

            _print(name, kind, records, only, manner, as_json, as_csv, show_private)

    listed.__doc__ = doc
    command: Callable[..., Any] = manners(listed)
    for option in (private_option, *_FORMS, filters(*asked), record_option):
        command = option(command)
    return click.command(name)(command)


def _one_form(as_json: bool, as_csv: bool) -> None:
    if as_json and as_csv:
        raise UsageError("choose one of --json and --csv", code="two-formats")


def _dated(record: Record) -> Record:
    """The record with dated events only, by day: a timeline has no place for others."""
    import msgspec

    dated = sorted((e for e in record.events if e.begin), key=lambda e: e.begin or "")
    return msgspec.structs.replace(record, events=tuple(dated))


def _print(
    name: str,
    kind: str,
    records: Iterable[Record],
    only: Only,
    manner: Manners,
    as_json: bool,
    as_csv: bool,
    show_private: bool,
) -> None:
    if as_json:
        from onrecord.views import json

        for line in json.items(kind, records, show_private=show_private, only=only):
            output.write_data(line)
    elif as_csv:
        from onrecord.views import csv

        output.write_data(getattr(csv, kind)(records, show_private=show_private, only=only), end="")
    else:
        from onrecord.views import terminal

        shown = terminal.listing(
            name, records, width=manner.width, color=manner.color, show_private=show_private, only=only
        )
        if shown.strip():
            output.write(shown, end="")
        else:
            manner.say(f"no {name} found")


@click.command()
@record_option
@click.option("--severity", type=click.Choice(["error", "warning", "note"]), help="Only these.")
@click.option("--report", metavar="ID", help="Only this report (its id, or how the id begins).")
@_FORMS[1]
@_FORMS[0]
@manners
def problems(manner: Manners, path: str, severity: str | None, report: str | None, as_json: bool, as_csv: bool) -> None:
    """List what could not be read, and what was guessed.

    \b
    Examples:
      onrecord problems --record crisis.record --severity error
      onrecord problems --record crisis.record --json
    """
    _one_form(as_json, as_csv)
    import msgspec

    from onrecord.stores import open_store

    with open_store(path, readonly=True) as store:
        found = [
            (record, problem)
            for record in store
            for problem in record.problems
            if severity in (None, problem.severity) and record.id.startswith(report or "")
        ]
    rows = [
        {"report": r.id, "outlet": r.source.outlet, "uri": r.source.uri, **msgspec.to_builtins(p)} for r, p in found
    ]
    columns = ("report", "outlet", "uri", "severity", "code", "stage", "message")
    lines = [(row["severity"], row["code"], row["uri"] or row["report"], row["message"]) for row in rows]
    _rows(manner, rows, columns, lines, as_json, as_csv, "no problems found")


@click.command()
@record_option
@click.option("--all-versions", is_flag=True, help="Earlier versions of changed pages, too.")
@_FORMS[1]
@_FORMS[0]
@manners
def reports(manner: Manners, path: str, all_versions: bool, as_json: bool, as_csv: bool) -> None:
    """List the reports of a record file.

    \b
    Examples:
      onrecord reports --record crisis.record
      onrecord reports --record crisis.record --all-versions --csv
    """
    _one_form(as_json, as_csv)
    import msgspec

    from onrecord.stores import open_store

    with open_store(path, readonly=True) as store:
        found: list[Heading] = store.headings(all_versions=all_versions)
    rows = [msgspec.to_builtins(heading) for heading in found]
    columns = ("id", "title", "outlet", "published_at", "uri", "digest", "version", "follows")
    lines = [
        (
            h.id,
            (h.published_at or "")[:10],
            h.outlet or "",
            f"{h.title or h.uri or ''}" + (f" (version {h.version})" if h.version > 1 else ""),
        )
        for h in found
    ]
    _rows(manner, rows, columns, lines, as_json, as_csv, "no reports found")


def _rows(
    manner: Manners,
    rows: list[dict[str, Any]],
    columns: tuple[str, ...],
    lines: Sequence[tuple[str, ...]],
    as_json: bool,
    as_csv: bool,
    nothing: str,
) -> None:
    """Rows that are no items: JSON lines, CSV, or a line each."""
    if as_json:
        for row in rows:
            output.write(json_line(row))
    elif as_csv:
        import csv
        import io

        from onrecord.views.csv import cell

        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([cell(row[column]) for column in columns] for row in rows)
        output.write_data(out.getvalue(), end="")
    elif lines:
        from onrecord.views.safe import one_line

        for line in lines:
            output.write("  ".join(one_line(part) for part in line if part))
    else:
        manner.say(nothing)


def _doc(first: str, more: str, *examples: str) -> str:
    listed = "\n".join(f"  {example}" for example in examples)
    return f"{first}\n\n{more}\n\n\b\nExamples:\n{listed}\n"


_R = "--record crisis.record"
COMMANDS = {
    "statements": _lister(
        "statements", "statements",
        _doc(
            "List who said what, and on what evidence.",
            "A statement stands under the day on which it was said, or the day of its report.",
            f"onrecord statements {_R} --speaker ministry --evidence none_given",
            f"onrecord statements {_R} --act deny --since 2022-01-05 --json",
        ),
        "speaker", "act", "evidence", "place", "actor", "since", "until",
    ),
    "figures": _lister(
        "figures", "figures",
        _doc(
            "List how many and how much, and who says so.",
            "A figure stands under the day that it is said to hold for, or the day of its report.",
            f"onrecord figures {_R} --outcome killed",
            f"onrecord figures {_R} --place KZ --csv",
        ),
        "outcome", "speaker", "place", "since", "until",
    ),
    "events": _lister(
        "events", "events",
        _doc(
            "List what happened, or is said to have happened.",
            "An event stands under the day on which it began, or the day of its report.",
            f"onrecord events {_R} --type protest --place Almaty",
            f"onrecord events {_R} --since 2022-01-05 --json",
        ),
        "type", "speaker", "place", "actor", "since", "until",
    ),
    "timeline": _lister(
        "timeline", "events",
        _doc(
            "List dated events by day.",
            "Events whose day the report does not settle are left out; see onrecord events.",
            f"onrecord timeline {_R}",
            f"onrecord timeline {_R} --until 2022-01-06 --csv",
        ),
        "type", "speaker", "place", "actor", "since", "until",
    ),
    "places": _lister(
        "places", "places",
        _doc(
            "List the places that reports name.",
            "Two capitals are a country's ISO code.",
            f"onrecord places {_R} --place KZ",
            f"onrecord places {_R} --csv",
        ),
        "place", "since", "until",
    ),
    "actors": _lister(
        "actors", "actors",
        _doc(
            "List the people and bodies of reports.",
            "Private people are shown by their initials unless asked for.",
            f"onrecord actors {_R} --actor Tokayev",
            f"onrecord actors {_R} --type organisation --json",
        ),
        "actor", "type", "since", "until",
    ),
    "problems": problems,
    "reports": reports,
}  # fmt: skip
