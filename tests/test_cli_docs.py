"""The command reference is the commands' own help, word for word; ``--update-golden`` writes it again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.cli import COMMANDS

PAGE = Path(__file__).parents[1] / "docs" / "command-line.md"
HEAD = """# Command line

Made from `onrecord COMMAND --help`; do not edit.
Results go to standard output as UTF-8, everything else to standard error.
`ONRECORD_RECORD` names the record file where `--record` is not given; `NO_COLOR` and `FORCE_COLOR` are heeded.
"""


def written() -> str:
    """The page as the program of today would have it."""
    parts = [HEAD]
    for name in ("", *COMMANDS):
        command = [sys.executable, "-m", "onrecord.cli", *([name] if name else []), "--help"]
        environment = {**os.environ, "COLUMNS": "100", "TERM": "dumb"}
        shown = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
        if name:
            shown = shown.split("\n  Exit statuses:")[0].rstrip()
        parts.append(f"## onrecord {name}".rstrip() + f"\n\n```text\n{shown.strip()}\n```\n")
    return "\n".join(parts)


@pytest.mark.slow
def test_the_command_reference_is_what_help_says(request: pytest.FixtureRequest) -> None:
    made = written()
    if request.config.getoption("--update-golden"):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made, "run pytest tests/test_cli_docs.py --update-golden"
