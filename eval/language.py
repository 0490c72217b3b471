"""Scores the language stage from raw text: ``python -m eval language --gold FILE [FILE …]``.

A file is told by its form: CoNLL-U treebanks (words, sentences, tags, lemmas, trees), JSON lines with ``sents``
(sentence bounds by paragraph) or with ``spans`` (names).  All counting is by ``language.py`` of the shared scorers.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from onrecord.language.analysis import Analysis
from onrecord.language.analyst import OnnxAnalyst
from onrecord.language.weights_file import FOLDER
from onrecord.model.source import Text

SHARED = Path(__file__).resolve().parents[2] / "shared"
LANGUAGE = SHARED / "data" / "language"
DEFAULT = (
    "ewt/dev.conllu.gz",
    "gum/dev.conllu.gz",
    "sents/ewt.dev.jsonl.gz",
    "sents/gum.dev.jsonl.gz",
    "names/newswire.dev.jsonl.gz",
)
TYPES = {
    "person": "PERSON", "per": "PERSON", "organization": "ORG", "organisation": "ORG", "org": "ORG", "location": "LOC",
    "loc": "LOC", "place": "LOC", "gpe": "LOC", "facility": "FAC", "norp": "NORP", "date": "DATE", "money": "MONEY",
    "product": "PRODUCT", "misc": "MISC",
}  # fmt: skip
CORE = ["PERSON", "ORG", "LOC"]


def load_scorer(name: str) -> ModuleType:
    """The scorer beside this module (a copy), else the shared one."""
    own = Path(__file__).parent / "scorers" / f"{name}.py"
    path = own if own.exists() else SHARED / "eval" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"scorer_{name}", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer {name}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def open_any(path: Path) -> Iterator[str]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as f:
        yield from f


def text_of(paragraphs: Iterable[str]) -> Text:
    """Paragraphs parted by empty lines."""
    content, bounds = "", []
    for p in paragraphs:
        content += "\n\n" if content else ""
        bounds.append((len(content), len(content) + len(p)))
        content += p
    return Text(content, (), tuple(bounds))


# ------------------------------------------------------------------ treebanks
def raw_documents(path: Path) -> Iterator[list[str]]:
    """The raw paragraphs of each document of a treebank."""
    paragraphs: list[str] = []
    multi = 0
    for raw in open_any(path):
        line = raw.rstrip("\n")
        if line.startswith("# newdoc"):
            if paragraphs:
                yield [p.strip() for p in paragraphs]
            paragraphs = []
        elif line.startswith("# newpar"):
            paragraphs.append("")
        elif line and not line.startswith("#"):
            c = line.split("\t")
            if "-" in c[0]:
                multi = int(c[0].split("-")[1])
            elif int(c[0]) <= multi:
                continue
            if not paragraphs:
                paragraphs.append("")
            paragraphs[-1] += c[1] + ("" if "SpaceAfter=No" in c[9] else " ")
        elif not line:
            multi = 0
            if paragraphs and paragraphs[-1] and not paragraphs[-1].endswith(" "):
                paragraphs[-1] += ""
    if paragraphs:
        yield [p.strip() for p in paragraphs]


def to_conllu(a: Analysis) -> Iterator[str]:
    for start, end in a.sentences:
        for i in range(start, end):
            head = a.heads[i] - start + 1 if a.heads[i] >= 0 else 0
            yield "\t".join(
                (
                    str(i - start + 1),
                    a.word(i),
                    a.lemmas[i],
                    a.upos[i],
                    a.xpos[i],
                    a.feats[i] or "_",
                    str(head),
                    a.labels[i],
                    "_",
                    "_",
                )
            )
        yield ""


def score_treebank(path: Path, analyst: OnnxAnalyst, scorer: ModuleType) -> dict[str, float]:
    lines: list[str] = []
    for paragraphs in raw_documents(path):
        lines.extend(to_conllu(analyst.analyse(text_of(paragraphs))))
    found = scorer.score_conllu(str(path), lines)
    return {k: v["f1"] for k, v in found.items() if isinstance(v, dict) and "f1" in v}


# ------------------------------------------------------------------ sentences and names
def score_sentences(path: Path, rows: list[dict[str, Any]], analyst: OnnxAnalyst, scorer: ModuleType) -> dict[str, Any]:
    out = []
    for row in rows:
        text, bounds, at = row["text"], [], 0
        for part in text.split("\n\n"):
            bounds.append((at, at + len(part)))
            at += len(part) + 2
        a = analyst.analyse(Text(text, (), tuple(bounds)))
        out.append({"id": row["id"], "sents": [[a.starts[s], a.ends[e - 1]] for s, e in a.sentences]})
    found: dict[str, Any] = scorer.score_sents(rows, out)
    return found


def predict_names(rows: list[dict[str, Any]], analyst: OnnxAnalyst) -> list[dict[str, Any]]:
    """Names of each row in the row's own offsets (tokens or characters); rows of one ``doc`` are read as one text."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(str(row.get("doc", row["id"])), []).append(row)
    out = []
    for group in groups.values():
        parts, ranges = [], []
        for row in group:
            if "tokens" in row:
                part, places = "", []
                for token, ws in zip(row["tokens"], row["ws"], strict=True):
                    places.append((len(part), len(part) + len(token)))
                    part += token + (" " if str(ws) == "1" else "")
                parts.append(part)
                ranges.append(places)
            else:
                parts.append(row["text"])
                ranges.append([])
        text = text_of(parts)
        a = analyst.analyse(text)
        spans = [(a.starts[n.start], a.ends[n.end - 1], n.type) for n in a.names]
        for row, (low, high), places in zip(group, text.paragraphs, ranges, strict=True):
            own = [(s - low, e - low, t) for s, e, t in spans if s >= low and e <= high]
            if places:
                found = []
                for s, e, t in own:
                    inside = [i for i, (x, y) in enumerate(places) if x < e and y > s]
                    found.append([inside[0], inside[-1] + 1, t])
                out.append({"id": row["id"], "spans": found})
            else:
                out.append({"id": row["id"], "spans": [list(x) for x in own]})
    return out


def score_name_rows(rows: list[dict[str, Any]], analyst: OnnxAnalyst, scorer: ModuleType) -> dict[str, Any]:
    gold = [dict(r, spans=[[s, e, TYPES.get(str(t).lower(), str(t))] for s, e, t, *_ in r["spans"]]) for r in rows]
    known = {t for r in gold for _, _, t in r["spans"]}
    found = [dict(r, spans=[x for x in r["spans"] if x[2] in known]) for r in predict_names(rows, analyst)]
    return {"all": scorer.score_names(gold, found), "core": scorer.score_names(gold, found, only=CORE)}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval language", description=__doc__)
    parser.add_argument("--gold", type=Path, nargs="*", default=[LANGUAGE / d for d in DEFAULT])
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args(argv)
    scorer = load_scorer("language")
    analyst = OnnxAnalyst(args.weights)
    report: dict[str, Any] = {}
    for path in args.gold:
        name = "/".join(path.parts[-2:])
        if ".conllu" in path.name:
            result: Any = score_treebank(path, analyst, scorer)
            print(name, " ".join(f"{k} {v:.2f}" for k, v in result.items()), flush=True)
        else:
            rows = [json.loads(line) for line in open_any(path) if line.strip()]
            if "sents" in rows[0]:
                result = score_sentences(path, rows, analyst, scorer)
            else:
                result = score_name_rows(rows, analyst, scorer)
            print(name, json.dumps(_short(result)), flush=True)
        report[name] = result
    if args.json:
        args.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


def _short(value: Any) -> Any:
    """Figures to two places; precision, recall and F only."""
    if isinstance(value, dict):
        return {k: _short(v) for k, v in value.items() if k not in ("correct", "gold", "pred", "p", "r")}
    if isinstance(value, (tuple, list)):
        return [_short(v) for v in value]
    return round(value, 2) if isinstance(value, float) else value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
