"""``report``, ``show`` and ``search``: a record file looked at as a whole, line by line, and by words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from onrecord.commands import output
from onrecord.commands.options import manners, private_option, record_option
from onrecord.commands.output import Manners
from onrecord.model.codec import json_line
from onrecord.model.errors import UsageError

if TYPE_CHECKING:
    from onrecord.model.record import Record
    from onrecord.stores.base import Hit
    from onrecord.stores.jsonl import JsonlStore
    from onrecord.stores.sqlite import SqliteStore

_LABEL = re.compile(r"[SFETPA][0-9]+", re.ASCII)


@click.command()
@record_option
@click.option(
    "--format", "form", type=click.Choice(["terminal", "md", "html", "json"]), default="terminal", show_default=True,
    help="html is one self-contained page.",
)  # fmt: skip
@private_option
@manners
def report(manner: Manners, path: str, form: str, show_private: bool) -> None:
    """Print the situation report over a record file.

    What is claimed and by whom, tolls by source, the timeline, who holds what, reactions abroad, the basics of the
    country, what could not be read.

    \b
    Examples:
      onrecord report --record crisis.record
      onrecord report --record crisis.record --format html > crisis.html
    """
    from onrecord.across.situation import situation
    from onrecord.stores import open_store

    with open_store(path, readonly=True) as store:
        records = list(store)
    made = situation(records)
    if form == "json":
        from onrecord.views import json

        output.write(json.situation(made, records, show_private=show_private))
    elif form == "md":
        from onrecord.views import markdown

        output.write(markdown.situation(made, records, show_private=show_private), end="")
    elif form == "html":
        from onrecord.views import html

        output.write(html.page(made, records, show_private=show_private))
    else:
        from onrecord.views import terminal_situation

        shown = terminal_situation.situation(
            made, records, width=manner.width, color=manner.color, show_private=show_private
        )
        output.write(shown, end="")


@click.command()
@click.argument("key", metavar="ID")
@record_option
@click.option("--report", "within", metavar="ID", help="The report, where a label (S4) stands in several.")
@click.option("--json", "as_json", is_flag=True, help="The item as JSON.")
@private_option
@manners
def show(manner: Manners, key: str, path: str, within: str | None, as_json: bool, show_private: bool) -> None:
    """Show one line of a record with its words in their context.

    ID is the id of an item or report, or how it begins, or a label (S4) together with --report.

    \b
    Examples:
      onrecord show st_5f0c2e --record crisis.record
      onrecord show F3 --report rc_91ab --record crisis.record
    """
    from onrecord.stores import open_store
    from onrecord.views import terminal

    with open_store(path, readonly=True) as store:
        record, item = _wanted(store, key, within)
    options = {"width": manner.width, "color": manner.color, "show_private": show_private}
    if as_json:
        from onrecord.stores.rows import as_json as encoded

        found = record.item(item) if item else None
        output.write(encoded(found) if found is not None else record.to_json())
    elif item is None:
        output.write(terminal.render(record, **options), end="")  # type: ignore[arg-type]
    else:
        output.write(terminal.shown(record, item, **options), end="")  # type: ignore[arg-type]


def _wanted(store: SqliteStore | JsonlStore, key: str, within: str | None) -> tuple[Record, str | None]:
    """The record, and the item in it, that a key means; no item where it means the whole record.

    Raises:
        UsageError: there is none, or more than one.
    """
    if key.startswith("rc_"):
        return store.record(key), None
    if _LABEL.fullmatch(key):
        headings = store.headings()
        if within is None and len(headings) != 1:
            raise UsageError(f"{key} stands in many reports; say which one with --report", code="many-items")
        record = store.record(within or headings[0].id)
        if record.item(key) is None:
            raise UsageError(f"{record.id} has no {key}", code="no-item")
        return record, key
    found = [kept for kept in store.find(key) if kept.report.id.startswith(within or "")]
    if not found:
        raise UsageError(f"no item has the id {key!r}", code="no-item")
    items = list(dict.fromkeys(kept.item.id for kept in found))
    if len(items) > 1:
        shown = ", ".join(items[:5]) + (" …" if len(items) > 5 else "")
        raise UsageError(f"{len(items)} items have an id that begins with {key!r}: {shown}", code="many-items")
    return store.record(found[-1].report.id), items[0]


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@record_option
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many of each.")
@click.option("--json", "as_json", is_flag=True, help="JSON, one line a place.")
@private_option
@manners
def search(
    manner: Manners, words: tuple[str, ...], path: str, limit: int, as_json: bool, show_private: bool
) -> None:  # fmt: skip
    """Find words in reports and statements.

    All words must stand there; "in quotes" is a phrase, kill* a beginning, and after -- a -word leaves out.

    \b
    Examples:
      onrecord search airport --record crisis.record
      onrecord search '"state of emergency" Almaty' --record crisis.record --json
    """
    from onrecord.stores import open_store
    from onrecord.views.private import Mask

    with open_store(path, readonly=True) as store:
        hits = store.search(" ".join(words), limit=limit)
        masks = {h.report.id: Mask.of([store.record(h.report.id)], show_private=show_private) for h in hits}
    if not hits:
        manner.say("nothing found")
    for hit in hits:
        hit_shown = _masked(hit, masks[hit.report.id])
        output.write(_hit_json(hit_shown) if as_json else _hit_line(hit_shown, manner.color))


def _masked(hit: Hit, mask: object) -> Hit:
    """The hit with initials for private people. Marks are found again, since the words moved."""
    import msgspec

    text: str = mask.text(hit.snippet)  # type: ignore[attr-defined]
    if text == hit.snippet:
        return hit
    marks, place = list[tuple[int, int]](), 0
    for start, end in hit.marks:
        at = text.find(hit.snippet[start:end], place)
        if at >= 0:
            place = at + end - start
            marks.append((at, place))
    return msgspec.structs.replace(hit, snippet=text, marks=tuple(marks))


def _hit_json(hit: Hit) -> str:
    item = hit.item
    row = {
        "report": hit.report.id, "outlet": hit.report.outlet, "published_at": hit.report.published_at,
        "title": hit.report.title, "uri": hit.report.uri, "item": item.id if item else None,
        "label": item.label if item else None, "snippet": hit.snippet, "marks": hit.marks,
    }  # fmt: skip
    return json_line(row)


def _hit_line(hit: Hit, color: bool) -> str:
    from onrecord.views.safe import one_line

    begin, end = ("\x1b[1m", "\x1b[0m") if color else ("⟦", "⟧")
    shown, place = "", 0
    for start, stop in hit.marks:
        shown += _kept_line(hit.snippet[place:start]) + begin + _kept_line(hit.snippet[start:stop]) + end
        place = stop
    shown += _kept_line(hit.snippet[place:])
    title = hit.report.title or hit.report.uri or hit.report.id
    where = " · ".join(p for p in (hit.report.outlet, (hit.report.published_at or "")[:10], title) if p)
    mark = f"{hit.item.label} " if hit.item else ""
    return f"{mark}{one_line(where)}\n  {shown.strip()}\n  {hit.item.id if hit.item else hit.report.id}\n"


def _kept_line(text: str) -> str:
    """Visible, on one line, blanks at the ends kept: it is a piece of a line."""
    from onrecord.views.safe import visible

    return visible(re.sub(r"\s", " ", text))


COMMANDS = {"report": report, "show": show, "search": search}
