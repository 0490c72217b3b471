"""Reads the open reports and scores whole records: ``python -m eval record [--only 01,05] [--report NN]``.

``--gold`` is a folder with ``reports/`` and ``gold/`` (default: ``../shared/data/reports``).
What the scorer prints is explained in that folder's README.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import onrecord.pipeline as pipeline

SHARED = Path(__file__).resolve().parents[2] / "shared"


def scorer(name: str) -> Path:
    """The scorer's file: the copy beside this module if there is one, else the shared one."""
    own = Path(__file__).parent / "scorers" / name
    return own if own.exists() else SHARED / "eval" / name


def read_reports(folder: Path, out: Path, only: set[str], precision: pipeline.Precision = "normal") -> None:
    """Writes one record a report into ``out``, named as the scorer wants it."""
    for path in sorted(folder.glob("[0-9][0-9].*")):
        if path.suffix not in (".txt", ".html") or path.name.endswith(".ref.txt"):
            continue
        if only and path.name[:2] not in only:
            continue
        for reading in pipeline.read_all([path], precision=precision):
            if reading.record is None:
                print(f"{path.name}: {reading.error}", file=sys.stderr)
                continue
            (out / f"{path.name[:2]}.json").write_text(reading.record.to_json() + "\n", encoding="utf-8")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval record", description=__doc__)
    parser.add_argument("--gold", type=Path, default=SHARED / "data" / "reports")
    parser.add_argument("--only", default="")
    parser.add_argument("--report", default="")
    parser.add_argument("--misses", default="0")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--precision", choices=("normal", "high"), default="normal")
    parser.add_argument("--out", type=Path, help="keep the records here")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as scratch:
        out = args.out or Path(scratch)
        out.mkdir(parents=True, exist_ok=True)
        wanted = {args.report} if args.report else {n for n in args.only.split(",") if n}
        read_reports(args.gold / "reports", out, wanted, args.precision)
        command = [sys.executable, str(scorer("record.py")), str(out), "--gold", str(args.gold)]
        if args.report:
            command += ["--report", args.report]
        if args.only:
            command += ["--only", args.only]
        if args.misses != "0":
            command += ["--misses", args.misses]
        if args.json:
            command += ["--json", str(args.json)]
        return subprocess.run(command, check=False).returncode
