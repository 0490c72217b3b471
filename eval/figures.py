"""Scores figures: ``python -m eval figures [--gold FILE] [--errors N] [--json]``.

``--gold`` is told by its rows: figure phrases (``text``, ``figures``; scored by the shared ``figures.py``), incidents
with their reports (``docs``, ``killed``, ``injured``), or documents with MUC templates (``templates[].figures``).
Default: the figure probe.
For incidents the largest count of an outcome in a report is held against the incident's.
For templates a gold figure is found where the document has one with the same low bound (or an alternative) and outcome.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import onrecord.pipeline as pipeline
from eval.record import SHARED, scorer
from onrecord.model.items import Figure


def rows(path: Path) -> list[dict[str, Any]]:
    """The JSON lines of a file, plain or gzipped."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read(text: str, name: str) -> tuple[Figure, ...]:
    """The figures of a text, read by the whole pipeline."""
    return pipeline.read(text.encode("utf-8", "replace"), name=name).figures


def score_phrases(gold: Path, errors: str, as_json: bool) -> int:
    """Writes predictions in the scorer's form and runs it."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "figures.jsonl"
        with out.open("w", encoding="utf-8") as file:
            for row in rows(gold):
                record = pipeline.read(str(row["text"]).encode("utf-8", "replace"), name=str(row["id"]))
                figures = json.loads(record.to_json())["figures"]
                file.write(json.dumps({"id": row["id"], "text": row["text"], "figures": figures}) + "\n")
        command = [sys.executable, str(scorer("figures.py")), str(gold), str(out), "--errors", errors]
        return subprocess.run([*command, "--json"] if as_json else command, check=False).returncode


def largest(figures: Iterable[Figure], outcome: str) -> int:
    """The largest single count of an outcome, 0 where none is read."""
    return max((int(float(f.low)) for f in figures if f.outcome == outcome and f.low and f.unit == "person"), default=0)


def score_incidents(gold: list[dict[str, Any]]) -> int:
    """Reports whose largest count is the incident's."""
    right = dict.fromkeys(("killed", "injured"), 0)
    several = {k: [0, 0] for k in right}
    n = 0
    for incident in gold:
        for doc in incident["docs"]:
            n += 1
            figures = read(doc["text"], doc["id"])
            for outcome in right:
                hit = largest(figures, outcome) == incident[outcome]
                right[outcome] += hit
                if incident[outcome] > 1:
                    several[outcome][0] += hit
                    several[outcome][1] += 1
    for outcome, hits in right.items():
        a, b = several[outcome]
        print(
            f"{outcome:8} largest count is the incident's: {hits} of {n} reports; of those with two or more: {a} of {b}"
        )
    return 0


def score_templates(gold: list[dict[str, Any]]) -> int:
    """Template figures that the document's figures hold."""
    found = bounds = total = 0
    for doc in gold:
        wanted = [f for t in doc["templates"] if not t.get("optional") for f in t.get("figures", ())]
        if not wanted:
            continue
        figures = read(doc["text"], doc["id"])
        for w in wanted:
            accepted = {str(w.get("low")), *(str(a) for a in w.get("alts") or ())}
            told = w.get("outcome")
            outcomes = told if isinstance(told, list) else [told]
            total += 1
            same = [f for f in figures if str(f.low) in accepted]
            bounds += bool(same)
            found += any(f.outcome in outcomes for f in same)
    print(f"template figures: {total}; read with the low bound: {bounds}; with the outcome too: {found}")
    return 0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval figures", description=__doc__)
    parser.add_argument("--gold", type=Path, default=SHARED / "figure_phrases" / "probe.jsonl")
    parser.add_argument("--errors", default="0")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    first = rows(args.gold)[0]
    if "docs" in first:
        return score_incidents(rows(args.gold))
    if "templates" in first:
        return score_templates(rows(args.gold))
    return score_phrases(args.gold, args.errors, args.json)
