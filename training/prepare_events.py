"""Arrays for events (newswire by the table, RAMS, WikiEvents, our own passages) and for factuality (UW, MEANTIME)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from event_names import our_type, type_maps
from own import REPO, load_check, read_doc
from prepare import Doc, rows
from settings import WORK

from onrecord.language.wordpiece import WordPiece


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


# ------------------------------------------------------------------ factuality
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
