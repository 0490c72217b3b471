"""Arrays for coreference: GUM, LitBank, GAP."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
from own import read_doc
from prepare import Doc, rows
from settings import WORK

from onrecord.language.mentions import describe, key_word
from onrecord.language.wordpiece import WordPiece


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
