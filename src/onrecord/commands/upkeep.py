"""``verify``, ``backup``, ``schema`` and ``completion``."""

from __future__ import annotations

import click

from onrecord.commands import output
from onrecord.commands.options import manners, record_option
from onrecord.commands.output import Manners
from onrecord.model.codec import json_line


@click.command()
@record_option
@click.option("--json", "as_json", is_flag=True, help="JSON, one line a fault.")
@manners
def verify(manner: Manners, path: str, as_json: bool) -> int:
    """Check every source, text and span of a record file again.

    Hashes the bytes of every source, draws the text from them again, cuts every span out of it again, and compares all
    rows with the records; names every row that fails, and then exits with 1.

    \b
    Examples:
      onrecord verify --record crisis.record
      onrecord verify --record crisis.record --json
    """
    from onrecord.stores import open_store
    from onrecord.verify import Checked

    checked = Checked()
    with open_store(path, readonly=True) as store:
        for fault in checked.store(store):
            if as_json:
                output.write(json_line(fault))
            else:
                from onrecord.views.safe import one_line

                output.write(one_line(f"{fault.report or path}: {fault.where}: {fault.message}"))
    manner.say(f"{path}: {checked}")
    return output.FOUND if checked.faults else output.DONE


@click.command()
@click.argument("to", metavar="COPY")
@record_option
@click.option("--force", is_flag=True, help="Replace an existing file.")
@manners
def backup(manner: Manners, to: str, path: str, force: bool) -> None:
    """Copy a record file, also while others write.

    Copying a live file with other tools is no backup: part of it may still be in the log beside it.

    \b
    Examples:
      onrecord backup crisis-2022-01-07.record --record crisis.record
      onrecord backup /mnt/safe/crisis.record --record crisis.record --force
    """
    from pathlib import Path

    from onrecord.model.errors import UsageError
    from onrecord.stores import open_store

    if Path(to).exists() and not force:
        raise UsageError(f"{to} exists; give --force to replace it", code="exists")
    with open_store(path, readonly=True) as store:
        store.backup(to)
    manner.say(f"{path}: copied to {to}")


@click.command()
@manners
def schema(manner: Manners) -> None:
    """Print the JSON Schema of a record.

    \b
    Examples:
      onrecord schema
      onrecord schema > record.schema.json
    """
    import json

    from onrecord.model.codec import schema as made

    output.write(json.dumps(made(), indent=2, ensure_ascii=False))


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@manners
def completion(manner: Manners, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    Examples:
      onrecord completion bash > ~/.local/share/bash-completion/completions/onrecord
      onrecord completion fish > ~/.config/fish/completions/onrecord.fish
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"there is no completion for {shell}")
    output.write(kind(click.get_current_context().find_root().command, {}, "onrecord", "_ONRECORD_COMPLETE").source())


COMMANDS = {"verify": verify, "backup": backup, "schema": schema, "completion": completion}
