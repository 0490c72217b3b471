"""How far two readers agree on our own gold: ``python -m eval.gold.agreement [--half dev|test] [--differ]``.

Compares ``statements/first.jsonl`` with ``statements/second.jsonl`` (fields as in ``statements/README.md``).
Read are the passages that stand in both; how statements are paired is told in ``agreement_pairs``.
Most is asked of pairs only; evidence (other than *unstated*), nesting, relays, answers and words that are no statement
count what one reader has alone, too.
Pass one stands as *gold* where a measure needs one; F is the same either way. Kappa is Cohen's.
``[low-high]`` is the 95 % interval of a bootstrap over passages (1,000 draws, fixed seed).
``--differ`` lists where the two differ, by class; of the test half, whose misses nobody may read, it gives counts only.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from eval.gold.agreement_pairs import (
    LEAST,
    Item,
    Passage,
    accepted,
    answers,
    dice,
    f_of,
    found,
    ground,
    letters,
    load,
    nesting,
    none_words,
    relays,
    same_speaker,
    scored,
    side_words,
    values,
    who,
)

STATUSES = ("none_given", "unverified", "cited", "verified", "contradicted", "unstated")


def kappa(table: Counter[tuple[str, str]]) -> float:
    n = sum(table.values())
    left, right = Counter[str](), Counter[str]()
    for (a, b), k in table.items():
        left[a] += k
        right[b] += k
    chance = sum(left[v] * right[v] for v in left) / n**2 if n else 1.0
    same = sum(k for (a, b), k in table.items() if a == b) / n if n else 0.0
    return (same - chance) / (1 - chance) if chance < 1 else 1.0


def macro_f1(table: Counter[tuple[str, str]], classes: Iterable[str]) -> float:
    """Mean F1 of the classes that either reader used."""
    out = []
    for v in classes:
        gold = sum(k for (a, _), k in table.items() if a == v)
        pred = sum(k for (_, b), k in table.items() if b == v)
        if gold + pred:
            out.append(2 * table[v, v] / (gold + pred))
    return sum(out) / len(out) if out else 0.0


def interval(per: list[Counter[Any]], score: Callable[[Counter[Any]], float]) -> str:
    rng, draws = random.Random(11), []
    for _ in range(1000):
        c: Counter[Any] = Counter()
        for k in rng.choices(range(len(per)), k=len(per)):
            c.update(per[k])
        draws.append(score(c))
    draws.sort()
    return f"[{100 * draws[25]:.1f}-{100 * draws[974]:.1f}]"


def rows_f(passages: list[Passage]) -> list[str]:
    measures: list[tuple[str, Callable[[Passage], Counter[str]]]] = [
        ("statement found (Dice of contents from .5)", found),
        ("statement found, and same speaker", who),
        ("evidence status other than unstated", ground),
        ("nested: both ends", nesting),
        ("relays", relays),
        ("answers: target, first choice of relation", answers("first")),
        ("answers: target, second's relation passes in first", answers("scored")),
        ("answers: target and relation (a value in common)", answers("exact")),
        ("answers: denies, rejects, disputes as one", answers("side")),
        ("answers: target alone", answers("any")),
        ("words that are no statement", none_words),
        ("addressee (of pairs)", side_words("addressee")),
        ("venue (of pairs)", side_words("venue")),
        ("said on (of pairs)", side_words("said_on")),
    ]
    out = ["| by either reader | first | second | F | 95 % |", "|---|---|---|---|---|"]
    for name, measure in measures:
        per = [measure(p) for p in passages]
        c = sum(per, Counter())
        out.append(f"| {name} | {c['gold']} | {c['pred']} | {100 * f_of(c):.1f} | {interval(per, f_of)} |")
    return out


def share(c: Counter[Any]) -> float:
    return sum(k for (a, b), k in c.items() if a == b) / max(1, sum(c.values()))


def macro(c: Counter[Any]) -> float:
    return macro_f1(c, STATUSES)


def paired(p: Passage) -> list[tuple[Item, Item]]:
    return [(p.one[i], p.two[j]) for i, j in p.pairs]


def percent(flags: Iterable[bool]) -> str:
    kept = list(flags)
    return f"{100 * sum(kept) / max(1, len(kept)):.1f}"


def rows_pairs(passages: list[Passage]) -> list[str]:
    pairs = [(p, a, b) for p in passages for a, b in paired(p)]
    out = [
        "| of the pairs | same first choice | second's first choice passes in first | a choice in common | kappa |",
        "|---|---|---|---|---|",
    ]
    tables = {}
    for field in ("form", "kind", "act", "status", "certainty", "negated"):
        first = values(field)
        per = [Counter(first(p, a, b) for a, b in paired(p)) for p in passages]
        c = tables[field] = sum(per, Counter())
        shown = " | "
        if field not in ("certainty", "negated"):
            shown = " | ".join(percent(f(*x) for x in pairs) for f in (scored(field), accepted(field)))
        name = "evidence status" if field == "status" else field
        out.append(f"| {name} | {100 * share(c):.1f} {interval(per, share)} | {shown} | {kappa(c):.2f} |")
        if field == "status":
            extra = f"macro-F1 of the first choices over the six statuses {100 * macro(c):.1f} {interval(per, macro)}"
    both, left, right = (tables["negated"][k] for k in (("True", "True"), ("True", "False"), ("False", "True")))
    extra += f"; negated by both {both}, by first only {left}, by second only {right}"
    words: Callable[[Passage, Item, str], set[int]] = lambda p, s, field: letters(p.text, s[field])  # noqa: E731
    strict = (
        a["speaker"] == b["speaker"] or dice(words(p, a, "speaker"), words(p, b, "speaker")) >= LEAST
        for p, a, b in pairs
    )
    for name, flags in (
        ("speaker words, one within the other", (same_speaker(*x) for x in pairs)),
        ("speaker words, Dice from .5", strict),
        ("content identical", (words(p, a, "content") == words(p, b, "content") for p, a, b in pairs)),
        ("cue identical", (words(p, a, "cue") == words(p, b, "cue") for p, a, b in pairs)),
    ):
        out.append(f"| {name} | {percent(flags)} | | | |")
    return [*out, "", f"Pairs: {len(pairs)}. Evidence: {extra}."]


def rows_status(passages: list[Passage]) -> list[str]:
    first = values("status")
    c = Counter(first(p, a, b) for p in passages for a, b in paired(p))
    out = ["| evidence: first \\ second | " + " | ".join(STATUSES) + " | F1 |", "|---" * (len(STATUSES) + 2) + "|"]
    for s in STATUSES:
        out.append(f"| {s} | " + " | ".join(str(c[s, t]) for t in STATUSES) + f" | {100 * macro_f1(c, [s]):.1f} |")
    return out


def rows_acts(passages: list[Passage]) -> list[str]:
    """The commonest differences of the first choice."""
    c, free = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for p in passages:
        for a, b in paired(p):
            key = (a["act"][0], b["act"][0])
            c[key] += 1
            free[key] += bool(set(a["act"]) & set(b["act"]))
    out = ["| first choice of act: first / second | times | a choice in common |", "|---|---|---|"]
    differ = sorted(((k, n) for k, n in c.items() if k[0] != k[1]), key=lambda x: (-x[1], x[0]))
    return out + [f"| {a} / {b} | {n} | {free[a, b]} |" for (a, b), n in differ[:12]]


def differences(passages: list[Passage]) -> dict[str, list[tuple[Passage, str]]]:
    """Where the readings differ, by class: the passage and a note."""
    out: dict[str, list[tuple[Passage, str]]] = defaultdict(list)
    for p in passages:
        one, two = {i for i, _ in p.pairs}, {j for _, j in p.pairs}
        for label, items, hit in (("first only", p.one, one), ("second only", p.two, two)):
            for i, s in enumerate(items):
                if i not in hit and not s["optional"]:
                    out[f"statement, {label}"].append((p, s["act"][0]))
        for a, b in paired(p):
            if not same_speaker(p, a, b):
                out["speaker words"].append((p, f"{a['form']}/{b['form']}"))
            for field in ("kind", "form", "act", "status"):
                if not accepted(field)(p, a, b):
                    x, y = values(field)(p, a, b)
                    out[f"{field}, nothing in common"].append((p, f"{x}/{y}"))
            for field in ("negated", "certainty"):
                x, y = values(field)(p, a, b)
                if x != y:
                    out[field].append((p, f"{x}/{y}"))
        for name, measure in (
            ("nesting", nesting),
            ("relay", relays),
            ("answer (relation or target)", answers("exact")),
            ("no statement", none_words),
        ):
            c = measure(p)
            lost, more = c["gold"] - c["hit_gold"], c["pred"] - c["hit_pred"]
            out[f"{name}, first only"] += [(p, "")] * lost
            out[f"{name}, second only"] += [(p, "")] * more
    return out


def rows_differ(passages: list[Passage]) -> list[str]:
    out = ["| class | dev | test | most often (first/second) | dev passages |", "|---|---|---|---|---|"]
    for name, items in sorted(differences(passages).items(), key=lambda kv: (-len(kv[1]), kv[0])):
        if not items:
            continue
        notes = Counter(n for _, n in items if n)
        often = ", ".join(f"{n} {k}" for n, k in notes.most_common(4))
        dev = [p.id for p, _ in items if p.half == "dev"]
        shown = " ".join(dict.fromkeys(dev))
        out.append(f"| {name} | {len(dev)} | {len(items) - len(dev)} | {often} | {shown} |")
    return out


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Agreement of the two readings of eval/gold/statements.")
    parser.add_argument("--half", choices=("dev", "test"))
    parser.add_argument(
        "--differ", action="store_true", help="list where they differ, by class (ids of the dev half only)"
    )
    args = parser.parse_args(argv)
    passages = load(args.half)
    n1, n2 = (sum(len(x) for x in side) for side in ([p.one for p in passages], [p.two for p in passages]))
    print(f"{len(passages)} passages read twice; statements: first {n1}, second {n2} (optional ones included)\n")
    for block in (rows_f(passages), rows_pairs(passages), rows_status(passages), rows_acts(passages)):
        print("\n".join(block), end="\n\n")
    if args.differ:
        print("\n".join(rows_differ(passages)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
