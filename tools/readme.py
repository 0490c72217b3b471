"""Fills the blocks of README.md that show a command's true output: ``python -m tools.readme [--check]``.

A block stands between ``<!-- output: NAME -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def run(*command: str) -> str:
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, cwd=ROOT, check=True, encoding="utf-8", env=environment
    )
    return done.stdout


def demo() -> str:
    """The record of the agency brief, up to its events."""
    printed = run("onrecord", "read", "examples/agency", "--color", "never")
    kept = printed.split("\nEVENTS")[0].rstrip()
    return f"```\n$ onrecord read examples/agency\n{kept}\n…\n```"


def figures() -> str:
    """The table that ``python -m eval gate --table docs/figures.md`` wrote."""
    return (ROOT / "docs" / "figures.md").read_text(encoding="utf-8").rstrip()


BLOCKS = {"demo": demo, "figures": figures}


def filled(text: str) -> str:
    """The page with each block's output made anew."""

    def fill(match: re.Match[str]) -> str:
        return f"<!-- output: {match[1]} -->\n{BLOCKS[match[1]]()}\n<!-- end -->"

    return re.sub(r"<!-- output: (\w+) -->\n.*?<!-- end -->", fill, text, flags=re.DOTALL)


def main(argv: list[str]) -> int:
    before = README.read_text(encoding="utf-8")
    after = filled(before)
    if "--check" in argv:
        return int(before != after)
    README.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
