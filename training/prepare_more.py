"""Stage 1b: arrays for coreference, our own passages, events, factuality and story vectors.

    python training/prepare_more.py --data ../shared/data [--only coref passages events facts stories]

Comes after ``prepare.py`` and needs some weights in the package: texts without trees are read by them first.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pickle
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from data import LENGTHS
from event_names import our_type, type_maps
from prepare import Doc, base_doc, model_folder, rows
from settings import BESIDE, WORK, Settings

from onrecord.language.analysis import Analysis
from onrecord.language.analyst import default_analyst
from onrecord.language.mentions import describe, key_word
from onrecord.language.tokens import split_words
from onrecord.language.wordpiece import WordPiece
from onrecord.model.source import Text

REPO = Path(__file__).resolve().parents[1]
ACTS = [
    "assert",
    "claim_responsibility",
    "deny",
    "reject",
    "confirm",
    "accuse",
    "condemn",
    "order",
    "demand",
    "promise",
    "threaten",
    "warn",
    "announce",
    "ask",
    "offer",
    "thank",
    "praise",
    "predict",
    "opine",
    "concede",
    "apologise",
    "correct",
    "retract",
    "decline",
]
STATUSES = ["unstated", "none_given", "unverified", "cited", "verified", "contradicted"]
LEVELS = ["none", "certain", "probable", "possible", "reported", "doubted"]
RELATIONS = ["none", "denies", "rejects", "disputes", "confirms", "qualifies", "retracts"]
AROUND_CUE = frozenset(
    [
        "has",
        "have",
        "had",
        "having",
        "was",
        "were",
        "is",
        "are",
        "be",
        "been",
        "being",
        "will",
        "would",
        "could",
        "may",
        "might",
        "must",
        "should",
        "can",
        "do",
        "does",
        "did",
        "not",
        "n't",
        "to",
        "of",
        "for",
        "on",
        "that",
        "at",
        "against",
        "by",
        "with",
        "about",
        "in",
        "out",
        "up",
        "as",
        "from",
        "also",
    ]
)


def text_of(content: str) -> Text:
    """A text as the reader takes it, its paragraphs parted by line breaks."""
    found = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", content) if m.group().strip()]
    return Text(content=content, paragraphs=tuple(found))


def read_doc(name: str, content: str, pieces: WordPiece) -> tuple[Doc, Analysis]:
    """Words with the trees and sentences of the present reader."""
    a = default_analyst().analyse(text_of(content))
    words = [a.word(i) for i in range(len(a))]
    blanks = [i == 0 or a.starts[i] != a.ends[i - 1] for i in range(len(a))]
    openers = np.zeros(len(a), bool)
    openers[[s for s, _ in a.paragraphs]] = True
    doc = base_doc(name, words, blanks, openers.tolist(), pieces)
    doc["start"] = np.zeros(len(a), bool)
    doc["start"][[s for s, _ in a.sentences]] = True
    return doc, a


# ------------------------------------------------------------------ coreference
def add_mentions(
    doc: Doc, clusters: list[list[tuple[int, int]]], upos: Any, feats: Any, heads: Any, labels: Any
) -> None:
    """Mentions in reading order with the number of their thing; one mention a key word, the longest."""
    best: dict[int, tuple[int, int, int]] = {}
    for number, spans in enumerate(clusters):
        for start, end in spans:
            key = key_word(start, end, heads, labels)
            if key not in best or end - start > best[key][1] - best[key][0]:
                best[key] = (start, end, number)
    order = sorted(best, key=lambda k: (best[k][0], -best[k][1], k))
    sentence = np.cumsum(doc["start"]) - 1
    doc["mentions"] = describe(
        [best[k][:2] for k in order], order, [w.lower() for w in doc["words"]], upos,
        ["Number=Plur" in f for f in feats], heads, labels, sentence.tolist(), doc["quote"].tolist(),
    )  # fmt: skip
    doc["entity"] = np.array([best[k][2] for k in order], np.int64)


def coreference(data: Path, pieces: WordPiece, classes: dict[str, list[str]], split: str) -> list[Doc]:
    docs = []
    bank = {d["name"]: d for d in pickle.loads((WORK / f"gum.{split}.pickle").read_bytes())}
    for row in rows(data / f"language/gum/coref.{split}.jsonl.gz"):
        if row["id"] not in bank:
            continue
        d = bank[row["id"]]
        doc = {
            k: d[k] for k in ("name", "words", "ids", "count", "shape", "upper", "lower", "quote", "opener", "start")
        }

        def names(key: str, d: Doc = d) -> list[str]:
            return [classes[key][i] if i >= 0 else "" for i in d[key].tolist()]

        clusters = [[(m[0], m[1]) for m in c["mentions"]] for c in row["clusters"]]
        add_mentions(doc, clusters, names("upos"), names("feats"), d["head"].tolist(), names("label"))
        doc["all"] = True  # every mention is marked
        docs.append(doc)
    for row in rows(data / f"language/coref/litbank.{split}.jsonl.gz"):
        content, offsets = "", []
        for a, b in row["sentences"]:
            for i in range(a, b):
                offsets.append((len(content), len(content) + len(row["tokens"][i])))
                content += row["tokens"][i] + " "
        doc, an = read_doc(row["id"], content, pieces)
        clusters = [[an.words_in(offsets[s][0], offsets[e - 1][1]) for s, e in c] for c in row["clusters"]]
        add_mentions(doc, clusters, an.upos, an.feats, an.heads, an.labels)
        doc["all"] = False
        docs.append(doc)
    for row in rows(data / f"language/coref/gap.{split}.jsonl.gz"):
        if not row["a_coref"] and not row["b_coref"]:
            continue
        doc, an = read_doc(row["id"], row["text"], pieces)
        a, b, p = ([an.words_in(*row[k])] for k in ("a", "b", "pronoun"))
        clusters = [a + p * row["a_coref"], b + p * row["b_coref"]]
        add_mentions(doc, clusters, an.upos, an.feats, an.heads, an.labels)
        doc["all"] = False
        docs.append(doc)
    return docs


# ------------------------------------------------------------------ our own passages
def passage_docs(found: list[dict[str, Any]], pieces: WordPiece) -> list[Doc]:
    docs = []
    for p in found:
        text = p["text"]
        spans = split_words(text)
        words = [text[s:e] for s, e in spans]
        gaps = [True, *(spans[i][0] != spans[i - 1][1] for i in range(1, len(spans)))]
        openers = [i == 0 or "\n" in text[spans[i - 1][1] : s] for i, (s, _) in enumerate(spans)]
        doc = base_doc(p["id"], words, gaps, openers, pieces)
        doc["start"] = doc["opener"]
        lower = [w.lower() for w in words]

        def covered(ranges: list[list[int]], spans: list[tuple[int, int]] = spans) -> tuple[int, ...]:
            return tuple(
                i for i, (s, e) in enumerate(spans) if any(2 * (min(e, y) - max(s, x)) >= e - s for x, y in ranges)
            )

        doc["cue"] = np.zeros(len(words), np.int64)
        items = []
        for s in p["statements"]:
            cue, speaker, content = (covered(s[k]) for k in ("cue", "speaker", "content"))
            if not cue and not content:
                continue
            for rim in (
                (range(cue[0] - 1, max(-1, cue[0] - 5), -1), range(cue[-1] + 1, min(len(words), cue[-1] + 4)))
                if cue
                else ()
            ):
                for i in rim:  # the other corpus counts auxiliaries and prepositions into a cue, this one does not
                    if lower[i] not in AROUND_CUE:
                        break
                    doc["cue"][i] = -100 if doc["cue"][i] == 0 else doc["cue"][i]
            for j, i in enumerate(cue):
                doc["cue"][i] = 1 if j == 0 or cue[j - 1] != i - 1 else 2
            acts = np.zeros(len(ACTS), np.float32)
            for n, act in enumerate(s["act"]):
                acts[ACTS.index(act)] += (0.75 if n == 0 else 0.25 / (len(s["act"]) - 1)) if len(s["act"]) > 1 else 1.0
            status = np.zeros(len(STATUSES), np.float32)
            for one in s["evidence"]["status"]:
                status[STATUSES.index(one)] += 1 / len(s["evidence"]["status"])
            items.append({
                "id": s["id"], "cue": cue, "speaker": speaker, "content": content, "optional": s["optional"],
                "act": acts, "status": status, "negated": s["negated"],
                "level": LEVELS.index(s["certainty"] or "none"),
                "marks": [
                    covered(s["evidence"]["spans"]), covered(s["certainty_spans"]), covered(s["addressee"]),
                    covered(s["venue"]), covered(s["said_on"]), covered([x for r in s["relays"] for x in r]),
                ],
                "answers": s["answers"],
            })  # fmt: skip
        items.sort(key=lambda x: (min(x["cue"][:1] + x["content"][:1]), x["id"]))
        place = {x["id"]: n for n, x in enumerate(items)}
        relation = np.zeros((len(items), len(items), len(RELATIONS)), np.float32)
        relation[..., 0] = 1
        ignored = np.eye(len(items), dtype=bool)
        for n, x in enumerate(items):
            for answer in x["answers"]:
                targets = [place[t] for t in answer["to"] if t in place]
                for m in targets[1:] if not answer.get("optional") else targets:
                    ignored[n, m] = True
                if targets and not answer.get("optional"):
                    relation[n, targets[0]] = 0
                    for one in answer["relation"]:
                        relation[n, targets[0], RELATIONS.index(one)] = 1 / len(answer["relation"])
        doc["said"], doc["relation"], doc["ignored"] = items, relation, ignored
        docs.append(doc)
    return docs


def passages(pieces: WordPiece) -> dict[str, list[Doc]]:
    found, errors = load_check("passages").passages(sorted((REPO / "training/passages").glob("*.txt")))
    print(len(errors), "passages left out")
    own = [json.loads(x) for x in (REPO / "eval/gold/statements/first.jsonl").read_text(encoding="utf-8").splitlines()]
    return {
        "passages.train": passage_docs(found, pieces),
        "passages.dev": passage_docs([p for p in own if p["half"] == "dev"], pieces),
    }


# ------------------------------------------------------------------ events and facts
def silver(path: Path, most: int) -> list[tuple[str, str, list[tuple[int, str]]]]:
    """Newswire articles with the triggers that the reader's table finds."""
    kept = WORK / "silver.json"
    if kept.exists():
        return [(n, t, [(s, k) for s, k in e]) for n, t, e in json.loads(kept.read_text())]
    import onrecord

    articles: dict[str, str] = {}
    for row in rows(path):
        text = "".join(t + (" " if w == "1" else "") for t, w in zip(row["tokens"], row["ws"], strict=True))
        articles[row["doc"]] = articles.get(row["doc"], "") + text.strip() + "\n\n"
    out = []
    for name in sorted(articles)[:most]:
        record = onrecord.read(articles[name].encode(), name=name)
        out.append((name, record.text, [(e.trigger[0].start, e.type) for e in record.events if e.trigger]))
    kept.write_text(json.dumps(out))
    return out


def event_docs(data: Path, pieces: WordPiece) -> tuple[dict[str, list[Doc]], list[str]]:
    ids, mapped = type_maps()
    marked = [(n, t, e, "silver") for n, t, e in silver(data / "language/names/newswire.train.jsonl.gz", 2000)[::20]]
    for row in rows(data / "events/rams_dev.jsonl.gz")[::3]:
        kinds = [(e["trigger"][0], our_type(e["type"], mapped)) for e in row["events"]]
        marked.append((row["id"], row["text"], [(s, k) for s, k in kinds if k], "one"))
    for n, row in enumerate(rows(data / "events/wikievents_dev.jsonl.gz")):
        kinds = [(e["trigger"][0], our_type(e["type"], mapped)) for e in row["events"]]
        marked.append((row["id"], row["text"], [(s, k) for s, k in kinds if k], "all" if n % 3 else "dev"))
    for p in event_passages():
        marked.append((p["id"], p["text"], [(s, kinds[0]) for s, _, kinds, _ in p["events"]], "all"))
    classes = ["none", *ids]
    out: dict[str, list[Doc]] = {"events.train": [], "events.dev": []}
    for name, text, events, how in marked:
        doc, a = read_doc(name, text, pieces)
        content = np.array([u in ("NOUN", "VERB", "PROPN", "ADJ") for u in a.upos])
        doc["event"] = np.zeros(len(a), np.int64)
        doc["doubtful"] = content if how in ("silver", "one") else np.zeros(len(a), bool)
        doc["how"] = how
        for start, kind in events:
            i = a.words_in(start, start + 1)[0]
            if i < len(a):
                doc["event"][i] = classes.index(kind) if kind in classes else -100
                doc["doubtful"][i] = False
        out["events.dev" if how == "dev" else "events.train"].append(doc)
    return out, classes


def event_passages() -> list[dict[str, Any]]:
    """Our own passages with every event marked."""
    found: list[dict[str, Any]] = load_check("events").passages(sorted((REPO / "training/events").glob("*.txt")))[0]
    return found


def load_check(folder: str) -> Any:
    """The reader of one kind of our own passages."""
    spec = importlib.util.spec_from_file_location(f"check_{folder}", REPO / "training" / folder / "check.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fact_docs(data: Path, pieces: WordPiece) -> dict[str, list[Doc]]:
    out: dict[str, list[Doc]] = {}
    for split in ("train", "dev"):
        docs = []
        for corpus in ("uw", "meantime"):
            texts: dict[str, list[list[float]]] = {}
            for row in rows(data / f"attribution/factuality/{corpus}_{split}.jsonl.gz"):
                texts.setdefault(row["text"], []).extend(row["events"])
            for text, events in texts.items():
                doc, a = read_doc(corpus, text, pieces)
                doc["fact"] = np.full(len(a), np.nan, np.float32)
                for s, e, value in events:
                    i = a.words_in(int(s), int(e))[0]
                    if i < len(a):
                        doc["fact"][i] = value
                docs.append(doc)
        out[f"facts.{split}"] = docs
    return out


# ------------------------------------------------------------------ story vectors
@torch.no_grad()
def stories(docs: list[Doc], s: Settings) -> list[Doc]:
    """Paragraphs with the vector that the plain sentence encoder gives them (Sentence-BERT, mean of the pieces)."""
    from model import Encoder

    plain = Encoder(s)
    plain.load_plain(model_folder())
    plain.shape.weight.zero_()
    plain.quote.weight.zero_()
    plain.eval()
    for d in docs:
        offset = np.concatenate([[0], np.cumsum(d["count"])])
        bounds = np.append(np.flatnonzero(d["opener"]), len(d["words"])).tolist()
        d["units"] = []
        for a, b in pairwise(bounds):
            if min(b, a + 128) - a >= 6:
                d["units"].append((a, min(b, a + 128)))
        for k in range(0, len(d["units"]), 8):  # few shapes: the CPU's kernels are built anew for each
            some = d["units"][k : k + 8]
            rows_ = [[101, *d["ids"][offset[a] : offset[b]][:300].tolist(), 102] for a, b in some]
            ids = torch.zeros(8, next(n for n in LENGTHS if n >= max(map(len, rows_))), dtype=torch.long)
            for n, row in enumerate(rows_):
                ids[n, : len(row)] = torch.tensor(row)
            mask = ids > 0
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = plain(ids, 0 * ids, 0 * ids, mask | (torch.arange(8) >= len(some))[:, None]).float()
            x = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
            x = torch.nn.functional.normalize(x, dim=-1).numpy().astype(np.float16)
            d["units"][k : k + 8] = [(a, b, x[n]) for n, (a, b) in enumerate(some)]
    return docs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=BESIDE / "shared" / "data")
    parser.add_argument("--only", nargs="*", default=["coref", "passages", "events", "facts", "stories"])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    pieces = WordPiece((model_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    classes = json.loads((WORK / "classes.json").read_text())
    out: dict[str, list[Doc]] = {}
    if "coref" in arguments.only:
        out |= {f"coref.{x}": coreference(arguments.data, pieces, classes, x) for x in ("train", "dev")}
    if "passages" in arguments.only:
        out |= passages(pieces)
        classes |= {"act": ACTS, "status": STATUSES, "level": LEVELS, "relation": RELATIONS}
    if "events" in arguments.only:
        found, classes["event"] = event_docs(arguments.data, pieces)
        out |= found
    if "facts" in arguments.only:
        out |= fact_docs(arguments.data, pieces)
    if "stories" in arguments.only:
        for x in ("train", "dev"):
            docs = pickle.loads((WORK / f"newswire.{x}.pickle").read_bytes())
            out[f"stories.{x}"] = stories(docs[:: 1 if x == "train" else 4], Settings())
    (WORK / "classes.json").write_text(json.dumps(classes, ensure_ascii=False, indent=0))
    for name, docs in out.items():
        (WORK / f"{name}.pickle").write_bytes(pickle.dumps(docs))
        print(f"{name:16} {len(docs):5} texts {sum(len(d['words']) for d in docs):8} words", flush=True)


if __name__ == "__main__":
    main()
