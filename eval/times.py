"""Scores times: ``python -m eval times [--gold FILE] [--errors N] [--json]``.

Rows of the gold: ``id``, ``text``, ``dct`` (the day of the report), ``timexes`` as ``[start, end, type, value]``.
The whole analysis and the reader of times are run; ``scorers/times.py`` counts (relaxed, strict, type, value).
Default: the development half of MEANTIME.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from eval.record import SHARED, scorer
from onrecord.extract.base import Found, Report
from onrecord.extract.times import TimesReader
from onrecord.language.analyst import default_analyst
from onrecord.model.source import Source, Text, digest_of


def report_of(row: dict[str, Any], published_at: str | None, outlet: str | None = None) -> Report:
    """A report from a row: every line is a paragraph."""
    content = str(row["text"])
    bounds, at = [], 0
    for line in content.split("\n"):
        if line.strip():
            bounds.append((at, at + len(line)))
        at += len(line) + 1
    text = Text(content, paragraphs=tuple(bounds))
    source = Source(digest=digest_of(content.encode("utf-8", "replace")), published_at=published_at, outlet=outlet)
    return Report(source, text, default_analyst().analyse(text))


def load(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file, plain or packed."""
    import gzip

    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def errors_of(rows: list[dict[str, Any]], read: list[dict[str, Any]], most: int) -> None:
    """Prints expressions whose value is another, that were missed, or that are none."""
    shown = 0
    for gold, found in zip(rows, read, strict=True):
        text, spans = gold["text"], found["timexes"]
        for start, end, kind, value in gold["timexes"]:
            hits = [s for s in spans if s[0] < end and start < s[1]]
            if shown < most and not any(str(s[3]) == str(value) for s in hits):
                shown += 1
                told = ", ".join(f"{s[2]} {s[3]}" for s in hits) or "not found"
                print(f"{gold['id']}: {text[start:end]!r} is {kind} {value}; read: {told}")
        for start, end, kind, value in spans:
            if shown < most and not any(s[0] < end and start < s[1] for s in gold["timexes"]):
                shown += 1
                print(f"{gold['id']}: {text[start:end]!r} read as {kind} {value} is no expression of the gold")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval times", description=__doc__)
    parser.add_argument("--gold", type=Path, default=SHARED / "data" / "time-place" / "meantime-en" / "dev.jsonl.gz")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(argv)
    rows, read, spent = load(given.gold), [], 0.0
    for row in rows:
        report = report_of(row, row.get("dct") or None)
        began = time.perf_counter()
        found = TimesReader().read(report, Found()).times
        spent += time.perf_counter() - began
        read.append({"id": row["id"], "timexes": [[t.span.start, t.span.end, t.type, t.value] for t in found]})
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        out.writelines(json.dumps(r) + "\n" for r in read)
        out.flush()
        command = [sys.executable, str(scorer("times.py")), str(given.gold), out.name]
        code = subprocess.run([*command, "--json"] if given.json else command, check=False).returncode
    if not given.json:
        print(f"reader alone: {len(rows) / max(spent, 1e-9):.0f} documents a second")
        errors_of(rows, read, given.errors)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
