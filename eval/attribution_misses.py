"""Sorts the missed statements of PolNeAR by cause: ``python -m eval attribution_misses --pred FILE [--gold FILE]``.

``FILE`` is what ``python -m eval attribution --out FILE`` wrote.
A gold relation is missed when no prediction has its source and content (Dice >= .5 each).
Prints counts by class, no text of the corpus.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from eval.attribution import DEFAULT
from eval.language import load_scorer, open_any

Pieces = list[list[int]]


def chars(pieces: Pieces) -> set[int]:
    return {p for s, e in pieces for p in range(s, e)}


def dice(a: Pieces, b: Pieces) -> float:
    x, y = chars(a), chars(b)
    return 2 * len(x & y) / (len(x) + len(y)) if x or y else 1.0


def cue_kind(scorer: Any, text: str, relation: dict[str, Pieces]) -> str:
    if scorer.is_speech(relation, text):
        return "speech word"
    words = " ".join(text[s:e] for s, e in relation["cue"])
    return "other word" if any(c.isalpha() for c in words) else "punctuation"


def cause(scorer: Any, text: str, want: dict[str, Pieces], found: list[dict[str, Pieces]]) -> str:
    """Why a relation was missed, from the prediction whose cue shares a character with its cue."""
    near = [f for f in found if chars(f["cue"]) & chars(want["cue"])]
    if not near:
        return "cue not noticed: " + cue_kind(scorer, text, want)
    best = max(near, key=lambda f: dice(f["content"], want["content"]) + dice(f["source"], want["source"]))
    if dice(best["content"], want["content"]) < 0.5:
        longer = len(chars(best["content"])) > len(chars(want["content"]))
        return "content too long" if longer else "content too short"
    if not want["source"]:
        return "source given where the gold has none"
    if not best["source"]:
        return "source left open"
    if chars(best["source"]) & chars(want["source"]):
        return "source span too short or long"
    return "another phrase as source"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval attribution_misses", description=__doc__)
    parser.add_argument("--gold", type=Path, default=DEFAULT)
    parser.add_argument("--pred", type=Path, required=True)
    args = parser.parse_args(argv)
    scorer = load_scorer("attribution")
    found = {row["doc"]: row for row in map(json.loads, open_any(args.pred))}
    causes: Counter[str] = Counter()
    total = 0
    for row in map(json.loads, open_any(args.gold)):
        text = row["text"]
        gold, predicted = scorer.norm(row["relations"], text), scorer.norm(found[row["doc"]]["relations"], text)
        hit = scorer.pairs(gold, predicted, scorer.same_statement)
        total += len(gold)
        for n, want in enumerate(gold):
            if n not in hit:
                causes[cause(scorer, text, want, predicted)] += 1
    print(f"{sum(causes.values())} of {total} gold statements missed")
    for name, count in causes.most_common():
        print(f"{count:6}  {name}")
    return 0
