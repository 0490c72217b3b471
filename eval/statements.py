"""Scores statements on our own gold: ``python -m eval statements [--half dev|test|all] [--gold FILE] [--misses N]``.

How it counts
  found       gold and predicted statements pair one to one, best first, by Dice of their contents in letters and
              digits >= .5; statements without content pair on their cue.
  who said what  found, and the speaker words overlap with Dice >= .5, or both name nobody.
  of found    kind, act (any accepted value), form, negated, addressee, venue, said_on: share right.
  evidence    accuracy and macro-F1 over the statuses of the gold, on found statements.
  answers     P/R/F over links; both ends must be the paired statements and the relation one that the gold accepts.
  nested, relayed  of gold statements found that are nested (relayed): the right outer statement (relay that overlaps).
  non-statements   share of the gold's non-statements that lie inside the content of a predicted statement whose own
              words are no gold statement.
Misses of the test half are never printed.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import onrecord.pipeline as pipeline
from onrecord.model.items import Statement
from onrecord.model.record import Record
from onrecord.model.spans import Spans

GOLD = Path(__file__).parent / "gold" / "statements" / "first.jsonl"
Chars = frozenset[int]


def chars(text: str, pieces: Iterable[tuple[int, int]]) -> Chars:
    return frozenset(p for s, e in pieces for p in range(s, e) if text[p].isalnum())


def dice(a: Chars, b: Chars) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def of(spans: Spans) -> list[tuple[int, int]]:
    return [(s.start, s.end) for s in spans]


class Tally:
    """Counts of one run."""

    def __init__(self) -> None:
        self.gold = self.found = self.false = self.said = 0
        self.right: Counter[str] = Counter()
        self.of: Counter[str] = Counter()
        self.status: list[tuple[list[str], str]] = []
        self.links = [0, 0, 0]
        self.fooled = self.traps = 0
        self.misses: list[str] = []

    def add(self, name: str, right: bool) -> None:
        self.of[name] += 1
        self.right[name] += right


def pairs_of(text: str, gold: list[dict[str, Any]], made: Sequence[Statement]) -> dict[int, int]:
    """Gold index to predicted index."""
    scored = []
    for g, want in enumerate(gold):
        for p, have in enumerate(made):
            a, b = chars(text, want["content"]), chars(text, of(have.content))
            score = dice(a, b)
            if (not a and not b) or (want["act"][0] == "decline" and have.act == "decline"):
                whole = chars(text, [*want["content"], *want["cue"]]), chars(text, [*of(have.content), *of(have.cue)])
                score = max(score, dice(*whole))
            if score >= 0.5:
                speaker = dice(
                    chars(text, want["speaker"]), chars(text, of(have.speaker.mention if have.speaker else ()))
                )
                scored.append((score + 0.3 * speaker + 0.2 * (have.act in want["act"]), g, p))
    found: dict[int, int] = {}
    for _, g, p in sorted(scored, key=lambda x: (-x[0], x[1], x[2])):
        if g not in found and p not in found.values():
            found[g] = p
    return found


def score_passage(row: dict[str, Any], record: Record, tally: Tally) -> None:
    text, gold = row["text"], row["statements"]
    pairs = pairs_of(text, gold, record.statements)
    for g, want in enumerate(gold):
        if g not in pairs:
            if not want.get("optional"):
                tally.gold += 1
                tally.misses.append(f"{row['id']} missed   {words(text, want['cue'])} | {words(text, want['content'])}")
            continue
        if not want.get("optional"):
            tally.gold += 1
            tally.found += 1
            score_statement(row, want, g, pairs, record, tally)
    score_false(row, pairs, record, tally)
    score_links(row, pairs, record, tally)


def score_statement(
    row: dict[str, Any], want: dict[str, Any], g: int, pairs: dict[int, int], record: Record, tally: Tally
) -> None:
    text, have = row["text"], record.statements[pairs[g]]
    mention = of(have.speaker.mention) if have.speaker else []
    a, b = chars(text, want["speaker"]), chars(text, mention)
    said = dice(a, b) >= 0.5 or (not a and not b) or (bool(a) and a <= b and len(b) <= 3 * len(a))
    tally.said += said
    if not said:
        tally.misses.append(f"{row['id']} speaker  {words(text, want['speaker'])} -> {words(text, mention)}")
    tally.add("kind", have.kind in [want["kind"], *want.get("kind_or", [])])
    tally.add("act", have.act in want["act"])
    if have.act not in want["act"]:
        tally.misses.append(f"{row['id']} act      {want['act']} -> {have.act}: {words(text, want['cue'])}")
    form = have.speaker.form if have.speaker else None
    tally.add("form", form in [want["form"], *want.get("form_or", [])])
    tally.add("negated", have.negated == want["negated"] or "decline" in want["act"])
    for name, spans in (("addressee", have.addressee), ("venue", have.venue)):
        if want[name]:
            tally.add(name, bool(chars(text, want[name]) & chars(text, of(spans))))
    if want["said_on"]:
        time = record.item(have.said_on) if have.said_on else None
        tally.add("said_on", time is not None and bool(chars(text, want["said_on"]) & chars(text, [span_of(time)])))
    tally.status.append((want["evidence"]["status"], have.evidence.status))
    if have.evidence.status not in want["evidence"]["status"]:
        tally.misses.append(f"{row['id']} evidence {want['evidence']['status']} -> {have.evidence.status}")
    if want["certainty"]:
        tally.add("certainty", have.certainty is not None and have.certainty.level == want["certainty"])
    if want["relays"]:
        relays = chars(text, [s for r in have.relays for s in of(r.mention)])
        tally.add("relayed", bool(chars(text, [s for r in want["relays"] for s in r]) & relays))
    if want["nested_in"]:
        outer = next((n for n, s in enumerate(row["statements"]) if s["id"] == want["nested_in"]), None)
        key = record.statements[pairs[outer]].id if outer in pairs else None
        tally.add("nested", key is not None and have.nested_in == key)


def span_of(item: Any) -> tuple[int, int]:
    return (item.span.start, item.span.end)


def score_false(row: dict[str, Any], pairs: dict[int, int], record: Record, tally: Tally) -> None:
    text = row["text"]
    covered = [chars(text, [*s["content"], *s["cue"]]) for s in row["statements"]]
    strangers = []
    for p, have in enumerate(record.statements):
        if p in pairs.values() or have.attitude:
            continue
        content = chars(text, of(have.content))
        if any(content and len(content & c) >= 0.6 * len(content) for c in covered):
            continue  # a piece of a statement that the gold has
        strangers.append(content)
        tally.false += 1
        tally.misses.append(f"{row['id']} false    {words(text, of(have.cue))} | {words(text, of(have.content))}")
    for trap in row["non_statements"]:
        tally.traps += 1
        tally.fooled += any(dice(chars(text, [trap]), s) >= 0.5 for s in strangers)


def score_links(row: dict[str, Any], pairs: dict[int, int], record: Record, tally: Tally) -> None:
    ids = {s["id"]: n for n, s in enumerate(row["statements"])}
    wanted: dict[tuple[int, int], tuple[set[str], bool]] = {}
    for g, want in enumerate(row["statements"]):
        for answer in want["answers"]:
            for to in answer["to"]:
                optional = bool(answer.get("optional") or want.get("optional"))
                wanted[g, ids[to]] = (set(answer["relation"]), optional)
    back = {record.statements[p].id: g for g, p in pairs.items()}
    hit = set()
    for link in record.links:
        if link.kind != "answers":
            continue
        key = (back.get(link.from_, -1), back.get(link.to, -1))
        if key in wanted and link.relation in wanted[key][0]:
            hit.add(key)
        elif key in wanted and wanted[key][1]:
            continue
        else:
            tally.links[1] += 1
    groups = {
        (g, n): [(g, ids[to]) for to in answer["to"]]
        for g, want in enumerate(row["statements"])
        for n, answer in enumerate(want["answers"])
    }
    for keys in groups.values():
        met = any(k in hit for k in keys)
        if met:
            tally.links[0] += 1
        elif not all(wanted[k][1] for k in keys):
            tally.links[2] += 1
            tally.misses.append(f"{row['id']} answer missed")


def words(text: str, pieces: Iterable[tuple[int, int]]) -> str:
    return " … ".join(text[s:e] for s, e in pieces)


def macro(status: list[tuple[list[str], str]]) -> tuple[float, dict[str, float]]:
    """Macro-F1 over the statuses of the gold; a status that the gold accepts counts as its first."""
    pairs = [(want[0], want[0] if have in want else have) for want, have in status]
    scores = {}
    for name in sorted({w for w, _ in pairs}):
        hit = sum(w == h == name for w, h in pairs)
        want, have = sum(w == name for w, _ in pairs), sum(h == name for _, h in pairs)
        scores[name] = 2 * hit / (want + have) if want + have else 0.0
    return sum(scores.values()) / max(1, len(scores)), scores


def show(tally: Tally, title: str) -> None:
    precision = tally.found / max(1, tally.found + tally.false)
    recall = tally.found / max(1, tally.gold)
    f = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"{title}: {tally.gold} statements, {tally.found} found, {tally.false} false")
    print(f"  found P {100 * precision:.1f} R {100 * recall:.1f} F {100 * f:.1f}")
    sp, sr = tally.said / max(1, tally.found + tally.false), tally.said / max(1, tally.gold)
    print(f"  who said what P {100 * sp:.1f} R {100 * sr:.1f} F {200 * sp * sr / max(1e-9, sp + sr):.1f}")
    for name in sorted(tally.of):
        print(f"  {name:11}{100 * tally.right[name] / tally.of[name]:6.1f}  {tally.right[name]} of {tally.of[name]}")
    mean, by = macro(tally.status)
    print(f"  evidence macro-F1 {mean:.3f}  " + "  ".join(f"{k} {v:.2f}" for k, v in by.items()))
    hit, false, missed = tally.links
    p, r = hit / max(1, hit + false), hit / max(1, hit + missed)
    f = 2 * p * r / max(1e-9, p + r)
    share = 100 * tally.fooled / max(1, tally.traps)
    print(f"  answers P {100 * p:.1f} R {100 * r:.1f} F {100 * f:.1f}  ({hit} right, {false} false, {missed} missed)")
    print(f"  non-statements read as statements {tally.fooled} of {tally.traps} ({share:.1f} %)")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval statements", description=__doc__)
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--half", choices=("dev", "test", "all"), default="dev")
    parser.add_argument("--misses", type=int, default=0, help="of the dev half alone")
    args = parser.parse_args(argv)
    rows = [json.loads(line) for line in args.gold.read_text(encoding="utf-8").splitlines()]
    for half in ("dev", "test") if args.half == "all" else (args.half,):
        tally = Tally()
        for row in rows:
            if row["half"] == half:
                score_passage(row, pipeline.read(row["text"].encode(), name=row["id"]), tally)
        show(tally, half)
        if half == "dev" and args.misses:
            print(*tally.misses[: args.misses], sep="\n")
    return 0
