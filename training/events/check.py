"""Reads our own event passages and prints their errors or their counts.

    python training/events/check.py [training/events/f.txt ...]

A passage is one line with marks ``{type:words}`` or ``{type/other!realis:words}``; an empty line ends it.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TYPES = HERE.parents[1] / "src/onrecord/tables/data/event_types.csv"
REALIS = ["happened", "ongoing", "announced", "ordered", "threatened", "demanded", "possible", "hypothetical", "denied"]
MARK = re.compile(r"\{([a-z_/]+)(?:!([a-z]+))?:([^{}]+)\}")


def types() -> set[str]:
    with TYPES.open(encoding="utf-8") as f:
        return {row["id"] for row in csv.DictReader(f)}


def passages(paths: list[Path]) -> tuple[list[dict[str, Any]], list[str]]:
    """All right passages, as ``{id, text, events: [(start, end, types, realis)]}``, and a line for each error."""
    known = types()
    out: list[dict[str, Any]] = []
    errors = []
    for path in paths:
        for number, block in enumerate(re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip()), 1):
            line = " ".join(x for x in block.splitlines() if not x.startswith("#"))
            text, at, events = "", 0, []
            before = len(errors)
            for m in MARK.finditer(line):
                text += line[at : m.start()]
                kinds, realis = m.group(1).split("/"), m.group(2) or "happened"
                wrong = [k for k in kinds if k not in known] + ([] if realis in REALIS else [realis])
                if wrong or m.group(3) != m.group(3).strip():
                    errors.append(f"{path.name} {number}: {wrong or 'blank at the edge'}: {m.group()}")
                events.append((len(text), len(text) + len(m.group(3)), kinds, realis))
                text += m.group(3)
                at = m.end()
            text += line[at:]
            if "{" in text or "}" in text:
                errors.append(f"{path.name} {number}: brace left over: {text[:80]}")
            if not text:
                errors.append(f"{path.name} {number}: no text")
            if len(errors) == before:
                out.append({"id": f"{path.stem}{number}", "text": text, "events": events})
    return out, errors


def main() -> None:
    paths = [Path(x) for x in sys.argv[1:]] or sorted(HERE.glob("*.txt"))
    found, errors = passages(paths)
    count = Counter(e[2][0] for p in found for e in p["events"])
    print(len(found), "passages,", sum(count.values()), "events,", sum(not p["events"] for p in found), "without")
    print("types:", dict(count.most_common()), "never:", sorted(types() - set(count)))
    print("realis:", dict(Counter(e[3] for p in found for e in p["events"]).most_common()))
    marked: Counter[str] = Counter(p["text"][s:e].lower() for p in found for s, e, *_ in p["events"])
    bare = Counter(w for p in found for w in re.findall(r"\w+", _outside(p).lower()))
    print("marked here, bare there:", {w: (n, bare[w]) for w, n in marked.most_common() if bare[w]})
    print("\n".join(errors) or "no errors")
    sys.exit(bool(errors))


def _outside(p: dict[str, Any]) -> str:
    text = p["text"]
    for s, e, *_ in p["events"]:
        text = text[:s] + "_" * (e - s) + text[e:]
    return str(text)


if __name__ == "__main__":
    main()
