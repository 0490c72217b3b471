"""Fails when a measure has fallen below its pinned floor: ``python -m eval gate [--only record,figures] [--repin]``.

``floors.json`` holds, for each command of this package, patterns that find a figure in what it prints, and its floor.
A floor may be missed by its tolerance: int8 kernels of two kinds of processor round differently (half a point at most).
The digest of each gold is pinned too, so that a refreshed corpus cannot move a figure unseen.
``--repin`` raises floors to what was measured; it never lowers one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).parent / "floors.json"
ROOT = Path(__file__).resolve().parents[1]


def digest(paths: list[str]) -> str:
    """One digest over the bytes of the golds, folders file by file in the order of their names."""
    total = hashlib.sha256()
    for path in paths:
        here = (ROOT / path).resolve()
        for file in sorted(p for p in here.rglob("*") if p.is_file()) if here.is_dir() else [here]:
            total.update(file.read_bytes())
    return total.hexdigest()[:16]


def check(entry: dict[str, Any], repin: bool) -> list[str]:
    """Runs one command and returns what is wrong, printing a line a measure."""
    found = digest(entry["gold"])
    if entry.get("digest") not in (None, found):
        return [f"{entry['command']}: the gold changed (digest {found}, pinned {entry['digest']})"]
    entry["digest"] = found
    command = [sys.executable, "-m", "eval", *entry["command"].split()]
    printed = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    faults = []
    for measure in entry["measures"]:
        match = re.search(measure["pattern"], printed.stdout, re.MULTILINE)
        if match is None:
            faults.append(f"{entry['command']}: {measure['name']} was not printed\n{printed.stderr[-500:]}")
            continue
        value = float(match.group(1))
        fallen = value < measure["floor"] - measure.get("tolerance", 0.5)
        print(f"{'FALLEN' if fallen else 'ok':7}{value:8.4g}  floor {measure['floor']:6.4g}  {measure['name']}")
        if fallen:
            faults.append(f"{entry['command']}: {measure['name']} fell to {value} (floor {measure['floor']})")
        measure["measured"] = value
        if repin:
            measure["floor"] = max(measure["floor"], value)
    return faults


def table(entries: list[dict[str, Any]]) -> str:
    """What was measured, as Markdown; beside it what a capable user gets by other tools on the same data."""
    lines = ["| measure | onrecord | others |", "|---|---|---|"]
    for entry in entries:
        lines.append(f"| **{entry['title']}** (`python -m eval {entry['command']}`) | | |")
        for m in entry["measures"]:
            if "measured" in m:
                lines.append(f"| {m['name']} | {m['measured']:g} | {m.get('beside', '')} |")
    return "\n".join(lines) + "\n"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval gate", description=__doc__)
    parser.add_argument("--only", default="", help="first words of commands, parted by commas")
    parser.add_argument("--repin", action="store_true", help="raise the floors to what was measured now")
    parser.add_argument("--table", type=Path, help="write what was measured here, as Markdown")
    args = parser.parse_args(argv)
    entries = json.loads(FLOORS.read_text(encoding="utf-8"))
    wanted = {w for w in args.only.split(",") if w}
    faults = []
    for entry in entries:
        if not wanted or entry["command"].split()[0] in wanted:
            faults += check(entry, args.repin)
    if args.table:
        args.table.write_text(table(entries), encoding="utf-8")
    for entry in entries:
        for measure in entry["measures"]:
            measure.pop("measured", None)
    if args.repin:
        FLOORS.write_text(json.dumps(entries, indent=1) + "\n", encoding="utf-8")
    print(*faults, sep="\n", file=sys.stderr)
    return 1 if faults else 0
