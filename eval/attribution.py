"""Scores who said what: ``python -m eval attribution --gold FILE [--by] [--ci]``.

Rows are those of PolNeAR (``doc``, ``text``, ``relations``).
The model's statements are scored before they are turned into the habits of the record format, because the corpus counts
quotation marks, ``that``, auxiliaries and addressees in.
Besides the scorer's table it prints the speech circle: precision, recall and F of who-said-what where the cue is a
verb of speaking or *according to*, apart from attitudes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from eval.language import SHARED, load_scorer, open_any
from onrecord.language.analyst import OnnxAnalyst
from onrecord.language.roles import Found
from onrecord.language.weights_file import FOLDER
from onrecord.model.source import Text

DEFAULT = SHARED / "data" / "attribution" / "polnear" / "dev.jsonl.gz"


def paragraphs_of(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches between empty lines."""
    at, out = 0, []
    for m in re.finditer(r"\n[^\S\n]*\n\s*|\Z", text):
        if text[at : m.start()].strip():
            out.append((at, m.start()))
        at = m.end()
    return tuple(out)


def relation(f: Found, starts: tuple[int, ...], ends: tuple[int, ...]) -> dict[str, list[list[int]]]:
    def chars(ranges: tuple[tuple[int, int], ...]) -> list[list[int]]:
        return [[starts[a], ends[b - 1]] for a, b in ranges]

    return {"source": chars(f.source), "cue": chars((f.cue,)), "content": chars(f.content)}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval attribution", description=__doc__)
    parser.add_argument("--gold", type=Path, default=DEFAULT)
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--threshold", type=float, help="of the cue, in place of the shipped one")
    parser.add_argument("--by", action="store_true")
    parser.add_argument("--ci", action="store_true")
    parser.add_argument("--out", type=Path, help="keep the predictions here")
    args = parser.parse_args(argv)
    scorer = load_scorer("attribution")
    analyst = OnnxAnalyst(args.weights)
    if args.threshold is not None:
        analyst.cue_threshold = args.threshold
    gold: dict[str, Any] = {}
    found: dict[str, Any] = {}
    for line in open_any(args.gold):
        row = json.loads(line)
        a, statements = analyst.read(Text(row["text"], (), paragraphs_of(row["text"])))
        gold[row["doc"]] = row
        found[row["doc"]] = {
            "doc": row["doc"],
            "relations": [relation(f, a.starts, a.ends) for f in statements if f.content],
        }
    table, slices, counts = scorer.score(gold, found)
    scorer.show(table, slices if args.by else None, scorer.intervals(counts) if args.ci else None)
    circle(scorer, gold, found)
    if args.out:
        args.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in found.values()), encoding="utf-8")
    return 0


def circle(scorer: Any, gold: dict[str, Any], found: dict[str, Any]) -> None:
    """Who said what within the speech circle: recall over gold speech cues, precision over predicted ones."""
    hits = wanted = right = given = 0
    for name, row in gold.items():
        text = row["text"]
        g, p = scorer.norm(row["relations"], text), scorer.norm(found[name]["relations"], text)
        pairs = scorer.pairs(g, p, scorer.same_statement)
        wanted += sum(scorer.is_speech(r, text) for r in g)
        given += sum(scorer.is_speech(r, text) for r in p)
        hits += sum(scorer.is_speech(g[i], text) for i in pairs)
        right += sum(scorer.is_speech(p[j], text) for j in pairs.values())
    precision, recall = 100 * right / max(1, given), 100 * hits / max(1, wanted)
    f = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"speech circle   P {precision:.2f} R {recall:.2f} F {f:.2f}  ({wanted} in the gold, {given} predicted)")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
