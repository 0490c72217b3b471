"""Event sets as they come: ``python -m eval events [--gold FILE] [--types COLUMN]``.

``--gold`` is a file of the shared event format (``{id, text, events}`` a line); default: WikiEvents dev.
Predicted types are translated by a column of ``event_types.csv`` before they are compared.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import onrecord.pipeline as pipeline
from eval.record import SHARED, scorer

TYPES = Path(pipeline.__file__).parent / "tables" / "data" / "event_types.csv"


def rows(path: Path) -> list[dict[str, object]]:
    """The JSON lines of a file, plain or gzipped."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def predict(gold: Path, out: Path) -> None:
    """Reads each text and writes its events in the scorer's form."""
    with out.open("w", encoding="utf-8") as file:
        for row in rows(gold):
            record = pipeline.read(str(row["text"]).encode("utf-8", "replace"), name=str(row["id"]))
            events = [
                {
                    "type": e.type,
                    "trigger": [e.trigger[0].start, e.trigger[-1].end],
                    "args": [{"role": p.role, "span": [s.start, s.end]} for p in e.participants for s in p.spans[:1]],
                    "realis": e.realis,
                }
                for e in record.events
            ]
            file.write(json.dumps({"id": row["id"], "text": row["text"], "events": events}) + "\n")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval events", description=__doc__)
    parser.add_argument("--gold", type=Path, default=SHARED / "data" / "events" / "wikievents_dev.jsonl.gz")
    parser.add_argument("--types", default="wikievents", help="column of event_types.csv that holds the gold's names")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "events.jsonl"
        predict(args.gold, out)
        command = [
            sys.executable,
            str(scorer("events.py")),
            str(args.gold),
            str(out),
            "--types",
            f"{TYPES}:{args.types}",
        ]
        return subprocess.run(command + (["--json"] if args.json else []), check=False).returncode
