"""The command line: finds the command, turns what went wrong into one line and an exit status.

Commands live in ``onrecord.commands`` and are loaded when they are called, so that ``onrecord --help`` is quick.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from onrecord.commands import output
from onrecord.model.errors import OnRecordError
from onrecord.version import __version__

# name: (module of onrecord.commands, the line that --help shows); a test compares the lines with the commands' own.
COMMANDS: dict[str, tuple[str, str]] = {
    "read": ("reading", "Read reports and print what they say."),
    "add": ("reading", "Read reports and keep them in a record file."),
    "report": ("showing", "Print the situation report over a record file."),
    "statements": ("listing", "List who said what, and on what evidence."),
    "figures": ("listing", "List how many and how much, and who says so."),
    "events": ("listing", "List what happened, or is said to have happened."),
    "timeline": ("listing", "List dated events by day."),
    "places": ("listing", "List the places that reports name."),
    "actors": ("listing", "List the people and bodies of reports."),
    "problems": ("listing", "List what could not be read, and what was guessed."),
    "reports": ("listing", "List the reports of a record file."),
    "show": ("showing", "Show one line of a record with its words in their context."),
    "search": ("showing", "Find words in reports and statements."),
    "export": ("exporting", "Write the reports of a record file for other tools."),
    "verify": ("upkeep", "Check every source, text and span of a record file again."),
    "backup": ("upkeep", "Copy a record file, also while others write."),
    "schema": ("upkeep", "Print the JSON Schema of a record."),
    "completion": ("upkeep", "Print the completion script of a shell."),
}
STATUSES = """\b
Exit statuses:
  0    done (finding nothing is no error)
  1    done, but verify or --strict found something
  2    wrong use
  3    an input could not be read (the others were)
  4    a record file, the output or the model is unusable
  70   an error of the program itself
  130  stopped with Ctrl-C
"""
EXAMPLES = """\b
Examples:
  onrecord read report.html
  onrecord read https://news.example/story --json
  onrecord add reports/ --record crisis.record
  onrecord statements --record crisis.record --evidence none_given
"""


class _Late(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"onrecord.commands.{COMMANDS[cmd_name][0]}")
        found: click.Command = module.COMMANDS[cmd_name]
        if found.epilog is None:
            found.epilog = STATUSES
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


def _print_version(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if not value or context.resilient_parsing:
        return
    import platform
    import sqlite3

    output.write(f"onrecord {__version__}")
    output.write(f"model    {_model_digest() or 'missing'}")
    output.write(f"SQLite   {sqlite3.sqlite_version}")
    output.write(f"Python   {platform.python_version()}")
    context.exit()


def _model_digest() -> str | None:
    """The digest of the shipped weights, from their manifest; the model is not loaded for it."""
    import json
    from importlib.resources import files

    try:
        manifest = files("onrecord").joinpath("language", "weights", "manifest.json").read_text(encoding="utf-8")
        return str(json.loads(manifest)["digest"])
    except (OSError, ValueError, KeyError):
        return None


@click.group(
    cls=_Late,
    epilog=f"{EXAMPLES}\n{STATUSES}",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_print_version, help="Print versions."
)
@click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of an error.")
def onrecord() -> None:
    """Read news reports into a record that can be checked line by line.

    It tells who said what, by which words, on what evidence.
    """


def main(arguments: list[str] | None = None) -> None:
    """The ``onrecord`` command."""
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: list[str]) -> int:
    """Runs a command line and gives its exit status; errors are told in one line on standard error."""
    output.prepare_streams()
    ours = arguments[: arguments.index("--")] if "--" in arguments else arguments
    debug = "--debug" in ours or bool(os.environ.get("ONRECORD_DEBUG"))
    try:
        if "_ONRECORD_COMPLETE" in os.environ:  # a shell asks for completions
            onrecord.main(list(arguments), prog_name="onrecord")
        # Not through click's own main: it would swallow a closed pipe and Ctrl-C in ways of its own.
        with onrecord.make_context("onrecord", list(arguments)) as context:
            status: Any = onrecord.invoke(context)
        sys.stdout.flush()
        return status if isinstance(status, int) else output.DONE
    except (output.PipeClosed, BrokenPipeError):
        output.mute()
        return output.DONE
    except (KeyboardInterrupt, click.Abort):
        output.complain("stopped; what was finished is kept, the same command goes on from there")
        return output.STOPPED
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        sys.stderr.write(error.format_message() + "\n")
        return output.WRONG_USE
    except click.ClickException as error:
        if debug:
            raise
        output.complain(_wrong_use(error))
        return output.WRONG_USE
    except OnRecordError as error:
        if debug:
            raise
        output.complain(str(error))
        return error.exit_code
    except Exception as error:  # the last door: whatever comes, the user sees one line
        if debug:
            raise
        output.complain(f"internal error: {type(error).__name__}: {error}; please report it, with what --debug shows")
        return output.INTERNAL


def _wrong_use(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "onrecord"
    message = error.format_message().rstrip(".")
    return f"{message} (see {path} --help)"


if __name__ == "__main__":
    main()
