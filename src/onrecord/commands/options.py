"""Options that several commands share, and what they are turned into."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

from onrecord.commands.output import Manners, wants_color, width_of
from onrecord.model.errors import UsageError

if TYPE_CHECKING:
    from onrecord.sources.base import Given, Limits
    from onrecord.stores.base import Filter

Command = TypeVar("Command", bound=Callable[..., Any])
_LIMITS = {
    "max_bytes": "bytes of an input",
    "max_inflated": "bytes of a packed input once it is unpacked",
    "max_depth": "elements inside each other",
    "max_attributes": "attributes of an element",
    "max_nodes": "elements and stretches of text of a page",
    "max_items": "entries of a feed",
    "max_read": "characters of a text that are read",
    "seconds": "seconds of work on an input",
}


def _together(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def manners(command: Callable[..., Any]) -> Callable[..., Any]:
    """``-q``, ``-v``, ``--color`` and ``--debug``, alike for every command; gives the function a `Manners` first."""

    @wraps(command)
    def run(*, quiet: bool, verbose: int, color: str, **rest: Any) -> Any:
        level = -1 if quiet else min(verbose, 2)
        return command(Manners(level, wants_color(color, sys.stdout), width_of(sys.stdout)), **rest)

    return _together(
        click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors."),
        click.option("-v", "--verbose", count=True, help="Say more: notes; -vv: each input."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours."),
        click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of an error."),
    )(run)


record_option = click.option(
    "--record", "path", required=True, metavar="FILE", envvar="ONRECORD_RECORD", show_envvar=True,
    help="The record file (SQLite; JSON lines if it ends in .jsonl).",
)  # fmt: skip
private_option = click.option(
    "--show-private", is_flag=True, help="Names of private people (victims, witnesses), not their initials."
)


def source_options(command: Command) -> Command:
    """What is known of the inputs, and what they may cost."""
    known = [
        click.option(
            "--date", "published_at", metavar="DATE", help="When it was published: a day, or a stamp with zone."
        ),
        click.option("--outlet", help="Who published it."),
        click.option("--title", help="Its title."),
        click.option("--url", "uri", metavar="URL", help="Where it was published (it is not fetched)."),
        click.option("--name", help="What to call the input, for standard input."),
        click.option("--encoding", metavar="CHARSET", help="The charset of the bytes, whatever they say of it."),
        click.option("-0", "--null", is_flag=True, help="Read names of inputs from standard input, NUL after each."),
        click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes."),
        click.option(
            "--precision", type=click.Choice(["normal", "high"]), default="normal", show_default=True,
            help="high: leave out statements that are not sure enough, and say how many.",
        ),
        click.option(
            "--weights", type=click.Path(exists=True, file_okay=False), metavar="FOLDER",
            help="Read with the weights of this folder (as training/export.py writes it).",
        ),
        click.option(
            "--device", type=click.Choice(["cpu", "cuda"]), default="cpu", show_default=True,
            help="cuda: an NVIDIA card, by onnxruntime-gpu and --weights in fp32.",
        ),
        click.option("--strict", is_flag=True, help="Exit with 1 if anything was guessed or left out (a warning)."),
        click.option("--allow-private", is_flag=True, help="Fetch from addresses of your own network, too."),
    ]  # fmt: skip
    for name, what in _LIMITS.items():
        kind = click.FloatRange(min=0.1) if name == "seconds" else click.IntRange(min=1)
        known.append(click.option("--" + name.replace("_", "-"), name, type=kind, help=f"At most so many {what}."))
    return _together(*known)(command)


def take_given(options: dict[str, Any]) -> Given:
    """What the caller knows, taken out of a command's options.

    Raises:
        UsageError: a date that is none, an unknown charset.
    """
    from onrecord.sources import Given, open_bytes

    known = ("published_at", "outlet", "title", "uri", "name", "encoding")
    given = Given(**{key: options.pop(key) for key in known})
    open_bytes(b"", given)  # what is said of the inputs is wrong or right before any of them is opened
    return given


def take_limits(options: dict[str, Any]) -> Limits:
    """The limits, taken out of a command's options; the defaults of `Limits` where none is given."""
    from onrecord.sources.base import Limits

    asked = {key: options.pop(key) for key in _LIMITS}
    return Limits(**{key: value for key, value in asked.items() if value is not None})


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", value, re.ASCII):
        raise click.BadParameter(f"{value!r} is no day; write it like 2022-01-07")
    return value


FILTERS: dict[str, Callable[[Command], Command]] = {
    "speaker": click.option("--speaker", metavar="WORDS", help="Whose words: part of a name or title."),
    "act": click.option("--act", metavar="ACT", help="assert, deny, accuse, order, promise, decline …"),
    "evidence": click.option("--evidence", metavar="STATUS", help="none_given, unverified, cited, verified …"),
    "outcome": click.option("--outcome", metavar="OUTCOME", help="killed, injured, missing, detained, price …"),
    "type": click.option("--type", metavar="TYPE", help="Type of event; kind of actor."),
    "since": click.option("--since", metavar="DAY", callback=_day, help="From this day on."),
    "until": click.option("--until", metavar="DAY", callback=_day, help="Up to this day, the day included."),
    "place": click.option("--place", metavar="WORDS", help="Part of a place's name; two capitals are a country (KZ)."),
    "actor": click.option("--actor", metavar="WORDS", help="Who speaks, takes part or is named."),
    "report": click.option("--report", metavar="ID", help="Only this report (its id, or how the id begins)."),
    "limit": click.option("--limit", type=click.IntRange(min=0), help="No more than so many."),
    "all_versions": click.option("--all-versions", is_flag=True, help="Earlier versions of changed pages, too."),
}


def filters(*names: str) -> Callable[[Command], Command]:
    """The filters of a list, in this order; ``--report``, ``--limit`` and ``--all-versions`` stand at every list."""
    return _together(*(FILTERS[name] for name in (*names, "report", "limit", "all_versions")))


def take_filter(options: dict[str, Any]) -> Filter:
    """The filter, taken out of a command's options.

    Raises:
        UsageError: a code that the record format does not know.
    """
    from typing import get_args

    from onrecord.model.items import Act, EvidenceStatus, Outcome
    from onrecord.stores.base import Filter

    asked = {key: options.pop(key) for key in FILTERS if key in options}
    for key, known in (("act", Act), ("evidence", EvidenceStatus), ("outcome", Outcome)):
        value = asked.get(key)
        if value is not None and value not in get_args(known):
            raise UsageError(f"there is no {key} {value!r}; there are {', '.join(get_args(known))}", code="no-code")
    return Filter(**asked)
