"""Scores the second look from raw text: ``python -m eval second chains|ontogum|gap|events|facts|stories``.

``chains``   mentions and things on GUM, predicted mentions, lone ones too (and without them), by the shared scorer.
``ontogum``  the same chains, lone ones left out, against OntoGUM's.
``gap``      ambiguous pronouns: whether a name is in the pronoun's chain, by the shared scorer.
``events``   triggers and types on the development texts of WikiEvents that the training left out.
``facts``    mean error and correlation of factuality on UW and MEANTIME dev.
``stories``  headlines of one story (UCI) against others: how often the nearest headline tells of the same.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from eval.coref import gum, score
from eval.language import LANGUAGE, SHARED, open_any
from onrecord.language.analysis import Analysis
from onrecord.language.analyst import OnnxAnalyst
from onrecord.language.links import LEAST
from onrecord.language.second import SecondLook
from onrecord.language.weights_file import FOLDER
from onrecord.model.source import Text

ROOT = Path(__file__).resolve().parents[1]


def second(a: Analysis) -> SecondLook:
    if a.second is None:
        raise SystemExit("these weights hold no second look")
    return a.second


def rows(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, open_any(path))


def chains_of(analyst: OnnxAnalyst, gold: Analysis) -> list[list[list[int]]]:
    """Chains read from the raw text, in the gold's words; a mention whose rims are no words of the gold is left out."""
    paragraphs = tuple((gold.starts[a], gold.ends[b - 1]) for a, b in gold.paragraphs)
    read = analyst.analyse(Text(gold.content, (), paragraphs))
    first = {s: i for i, s in enumerate(gold.starts)}
    last = {e: i + 1 for i, e in enumerate(gold.ends)}
    out = []
    for chain in read.chains:
        spans = [(first.get(read.starts[a], -1), last.get(read.ends[b - 1], -1)) for a, b in chain]
        kept = sorted({(a, b) for a, b in spans if 0 <= a < b})
        if kept:
            out.append([list(x) for x in kept])
    return out


def chains(analyst: OnnxAnalyst, split: str) -> None:
    found = [{"id": key, "clusters": chains_of(analyst, a)} for key, (a, _) in sorted(gum(split).items())]
    path = LANGUAGE / f"gum/coref.{split}.jsonl.gz"
    print("lone mentions counted:")
    score("coref", path, found)
    print("lone mentions left out:")
    score("coref", path, found, "--no-singletons")


def ontogum(analyst: OnnxAnalyst, split: str) -> None:
    found = [
        {"id": key, "clusters": [c for c in chains_of(analyst, a) if len(c) > 1]}
        for key, (a, _) in sorted(gum(split).items())
    ]
    score("coref", LANGUAGE / f"coref/ontogum.{split}.jsonl.gz", found, "--no-singletons")


def gap(analyst: OnnxAnalyst, split: str) -> None:
    """Twice: the names that stand in the pronoun's chain; and, the two names given, the likelier one."""
    path = LANGUAGE / f"coref/gap.{split}.jsonl.gz"
    by_chain, by_score = [], []
    for row in rows(path):
        read = analyst.analyse(Text(row["text"], (), ((0, len(row["text"])),)))
        spans = {k: read.words_in(*row[k]) for k in ("pronoun", "a", "b")}
        chain = next((c for c in read.chains if spans["pronoun"] in c), ())
        names = [(read.starts[a], read.ends[b - 1]) for a, b in chain if (a, b) != spans["pronoun"]]
        answers = {f"{k}_coref": any(_is_name(read.content, s, e, row[k]) for s, e in names) for k in "ab"}
        by_chain.append({"id": row["id"], **answers})
        order = sorted(spans, key=lambda k: spans[k])
        scores = {}
        for k in "ab":
            later, earlier = sorted((order.index(k), order.index("pronoun")), reverse=True)
            scores[k] = second(read).link([spans[x] for x in order], [(later, earlier)])[0]
        best = max("ab", key=lambda k: scores[k])
        by_score.append({"id": row["id"], **{f"{k}_coref": k == best and scores[k] > LEAST for k in "ab"}})
    print("by the chains:")
    score("gap", path, by_chain)
    print("the two names given:")
    score("gap", path, by_score)


def _is_name(text: str, start: int, end: int, name: list[int]) -> bool:
    """Whether a mention is the given name: they overlap, and the mention is not a longer phrase that only holds it."""
    return (
        start < name[1]
        and name[0] < end
        and text[start:end].find(text[name[0] : name[1]]) in (-1, 0, end - start - (name[1] - name[0]))
    )


def event_names() -> ModuleType:
    """The table of event names that the training uses."""
    spec = importlib.util.spec_from_file_location("event_names", ROOT / "training/event_names.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def events(analyst: OnnxAnalyst) -> None:
    names = event_names()
    _, mapped = names.type_maps()
    tp = pp = gp = typed = 0
    for n, row in enumerate(rows(SHARED / "data/events/wikievents_dev.jsonl.gz")):
        if n % 3:
            continue  # the other texts were trained on
        read = analyst.analyse(Text(row["text"], (), tuple(_lines(row["text"]))))
        gold = {
            read.words_in(e["trigger"][0], e["trigger"][0] + 1)[0]: names.our_type(e["type"], mapped)
            for e in row["events"]
        }
        classes, chances = second(read).events()
        found = {i: classes[k] for i, k in enumerate(chances.argmax(1)) if k}
        tp, pp, gp = tp + len(found.keys() & gold.keys()), pp + len(found), gp + len(gold)
        typed += sum(gold.get(i) == k for i, k in found.items())
    shares = [100 * hits / n for hits, n in ((tp, pp), (tp, gp), (typed, pp), (typed, gp))]
    print("triggers P {:.1f} R {:.1f}; with type P {:.1f} R {:.1f}".format(*shares))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def facts(analyst: OnnxAnalyst) -> None:
    for corpus in ("uw", "meantime"):
        got, want = [], []
        for row in rows(SHARED / f"data/attribution/factuality/{corpus}_dev.jsonl.gz"):
            read = analyst.analyse(Text(row["text"], (), ((0, len(row["text"])),)))
            at = [read.words_in(int(s), int(e))[0] for s, e, _ in row["events"]]
            got += second(read).facts(at)
            want += [v for *_, v in row["events"]]
        x, y = np.array(got), np.array(want)
        error, r = np.abs(x - y).mean(), np.corrcoef(x, y)[0, 1]
        print(f"{corpus}: {len(x)} events, mean error {error:.3f}, correlation {r:.3f}")


def stories(analyst: OnnxAnalyst) -> None:
    found = list(rows(SHARED / "data/across/uci-headlines.dev.jsonl.gz"))[:3000]
    vectors, names = [], []
    for row in found:
        text = row.get("title") or row["text"]
        vectors.append(second(analyst.analyse(Text(text, (), ((0, len(text)),)))).story())
        names.append(row["story"])
    v = np.array(vectors)
    near = v @ v.T
    np.fill_diagonal(near, -1)
    many = np.array([names.count(n) > 1 for n in names])
    right = np.array(names, object)[near.argmax(1)] == np.array(names, object)
    print(f"{many.sum()} headlines with a fellow; nearest is of the same story {100 * right[many].mean():.1f} %")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval second", description=__doc__)
    parser.add_argument("what", choices=("chains", "ontogum", "gap", "events", "facts", "stories"))
    parser.add_argument("--split", default="dev", choices=("train", "dev"))
    parser.add_argument("--weights", type=Path, default=FOLDER)
    args = parser.parse_args(argv)
    analyst = OnnxAnalyst(args.weights)
    if args.what in ("chains", "ontogum", "gap"):
        {"chains": chains, "ontogum": ontogum, "gap": gap}[args.what](analyst, args.split)
    else:
        {"events": events, "facts": facts, "stories": stories}[args.what](analyst)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
