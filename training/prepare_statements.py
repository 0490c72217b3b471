"""Arrays of our own passages: statements with cue, speaker, content, act, evidence, and what answers what."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from own import REPO, load_check
from prepare import Doc, base_doc

from onrecord.language.tokens import split_words
from onrecord.language.wordpiece import WordPiece

ACTS = [
    "assert", "claim_responsibility", "deny", "reject", "confirm", "accuse", "condemn", "order",
    "demand", "promise", "threaten", "warn", "announce", "ask", "offer", "thank",
    "praise", "predict", "opine", "concede", "apologise", "correct", "retract", "decline",
]  # fmt: skip
STATUSES = ["unstated", "none_given", "unverified", "cited", "verified", "contradicted"]
LEVELS = ["none", "certain", "probable", "possible", "reported", "doubted"]
RELATIONS = ["none", "denies", "rejects", "disputes", "confirms", "qualifies", "retracts"]
AROUND_CUE = frozenset([
    "has", "have", "had", "having", "was", "were", "is", "are", "be", "been", "being", "will", "would", "could",
    "may", "might", "must", "should", "can", "do", "does", "did", "not", "n't", "to", "of", "for", "on",
    "that", "at", "against", "by", "with", "about", "in", "out", "up", "as", "from", "also",
])  # fmt: skip
"""Words beside a cue that PolNeAR counts into it and our passages do not."""

Span = tuple[int, int]


def covered(ranges: list[list[int]], spans: list[Span]) -> tuple[int, ...]:
    """The words that lie in a stretch by half or more."""
    return tuple(i for i, (s, e) in enumerate(spans) if any(2 * (min(e, y) - max(s, x)) >= e - s for x, y in ranges))


def mark_cue(tags: np.ndarray, cue: tuple[int, ...], lower: list[str]) -> None:
    """Cue words as 1 (a piece begins) and 2; words of ``AROUND_CUE`` beside them do not count (-100)."""
    if cue:
        for rim in (range(cue[0] - 1, max(-1, cue[0] - 5), -1), range(cue[-1] + 1, min(len(lower), cue[-1] + 4))):
            for i in rim:  # the other corpus counts auxiliaries and prepositions into a cue, this one does not
                if lower[i] not in AROUND_CUE:
                    break
                tags[i] = -100 if tags[i] == 0 else tags[i]
    for j, i in enumerate(cue):
        tags[i] = 1 if j == 0 or cue[j - 1] != i - 1 else 2


def act_shares(acts: list[str]) -> np.ndarray:
    """Three quarters for the best act, the rest for the others that a desk could take."""
    shares = np.zeros(len(ACTS), np.float32)
    for n, act in enumerate(acts):
        shares[ACTS.index(act)] += (0.75 if n == 0 else 0.25 / (len(acts) - 1)) if len(acts) > 1 else 1.0
    return shares


def status_shares(statuses: list[str]) -> np.ndarray:
    """The same share for every evidence status that is right."""
    shares = np.zeros(len(STATUSES), np.float32)
    for one in statuses:
        shares[STATUSES.index(one)] += 1 / len(statuses)
    return shares


def statement(s: dict[str, Any], spans: list[Span]) -> dict[str, Any]:
    """One statement, its stretches as word numbers."""
    cue, speaker, content = (covered(s[k], spans) for k in ("cue", "speaker", "content"))
    marks = (
        s["evidence"]["spans"], s["certainty_spans"], s["addressee"],
        s["venue"], s["said_on"], [x for r in s["relays"] for x in r],
    )  # fmt: skip
    return {
        "id": s["id"], "cue": cue, "speaker": speaker, "content": content, "optional": s["optional"],
        "act": act_shares(s["act"]), "status": status_shares(s["evidence"]["status"]), "negated": s["negated"],
        "level": LEVELS.index(s["certainty"] or "none"),
        "marks": [covered(x, spans) for x in marks],
        "answers": s["answers"],
    }  # fmt: skip


def relations(items: list[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """What one statement is to another [n, n, relations], and which pairs do not count (other right targets)."""
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
    return relation, ignored


def passage_doc(p: dict[str, Any], pieces: WordPiece) -> Doc:
    """One passage, cut by our own splitter."""
    text = p["text"]
    spans = split_words(text)
    words = [text[s:e] for s, e in spans]
    gaps = [True, *(spans[i][0] != spans[i - 1][1] for i in range(1, len(spans)))]
    openers = [i == 0 or "\n" in text[spans[i - 1][1] : s] for i, (s, _) in enumerate(spans)]
    doc = base_doc(p["id"], words, gaps, openers, pieces)
    doc["start"] = doc["opener"]
    lower = [w.lower() for w in words]
    doc["cue"] = np.zeros(len(words), np.int64)
    items = []
    for s in p["statements"]:
        item = statement(s, spans)
        if item["cue"] or item["content"]:
            mark_cue(doc["cue"], item["cue"], lower)
            items.append(item)
    items.sort(key=lambda x: (min(x["cue"][:1] + x["content"][:1]), x["id"]))
    doc["said"] = items
    doc["relation"], doc["ignored"] = relations(items)
    return doc


def passages(pieces: WordPiece) -> dict[str, list[Doc]]:
    """Our own passages to train on, and the open half of the gold passages to look at."""
    found, errors = load_check("passages").passages(sorted((REPO / "training/passages").glob("*.txt")))
    print(len(errors), "passages left out")
    own = [json.loads(x) for x in (REPO / "eval/gold/statements/first.jsonl").read_text(encoding="utf-8").splitlines()]
    return {
        "passages.train": [passage_doc(p, pieces) for p in found],
        "passages.dev": [passage_doc(p, pieces) for p in own if p["half"] == "dev"],
    }
