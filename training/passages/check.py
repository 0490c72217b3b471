"""Reads our own training passages and prints their errors or their counts.

    python training/passages/check.py [training/passages/a.txt ...]

Notation and conventions are those of ``eval/gold/statements`` (its ``build.py``), with one thing more: `` ¶ `` parts
two paragraphs of a passage.  Writers of these files had not seen the gold, save a few passages for the notation.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
GOLD = HERE.parents[1] / "eval/gold/statements"


def notation() -> ModuleType:
    """The reader of the notation."""
    spec = importlib.util.spec_from_file_location("notation", GOLD / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def passages(paths: list[Path]) -> tuple[list[dict[str, Any]], list[str]]:
    """All passages that are right, and one line for each that is wrong; a passage's id is its file and number."""
    build = notation()
    out: list[dict[str, Any]] = []
    errors = []
    for path in paths:
        for number, block in enumerate(re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip()), 1):
            lines = [x for x in block.splitlines() if x.strip()]
            try:
                item = build.passage(number, lines)
            except (build.Bad, KeyError, ValueError, IndexError) as error:
                about = lines[1][:90] if len(lines) > 1 else str(lines)
                errors.append(f"{path.name} {number}: {type(error).__name__} {error}: {about}")
                continue
            item["id"], item["text"] = f"{path.stem}{number}", item["text"].replace("\u00b6", "\n")
            out.append(item)
    return out, errors


def main() -> None:
    paths = [Path(x) for x in sys.argv[1:]] or sorted(HERE.glob("*.txt"))
    found, errors = passages(paths)
    for p in found:
        p["half"] = "train"
    notation().report(found)
    print("\n".join(errors) or "no errors")
    sys.exit(bool(errors))


if __name__ == "__main__":
    main()
