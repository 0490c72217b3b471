"""Windows and batches from prepared documents."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from settings import Settings

from model import distance_ids

CLS, SEP, MASK = 101, 102, 103
DOUBLE, SINGLE = 1000, 1005
Doc = dict[str, Any]
Window = tuple[Doc, int, int]


def load(path: Path) -> list[Doc]:
    with path.open("rb") as f:
        docs: list[Doc] = pickle.load(f)
    for d in docs:
        d["offset"] = np.concatenate([[0], np.cumsum(d["count"])])
    return docs


def windows(docs: list[Doc], caps: tuple[int, ...], cut: float, rng: np.random.Generator, unit: str) -> list[Window]:
    """Runs of whole units (``start``: sentences, ``opener``: paragraphs) up to a cap drawn for each window.

    A share ``cut`` of the windows begins in mid-sentence.  A unit longer than the cap is cut.
    """
    out: list[Window] = []
    for d in docs:
        n = len(d["words"])
        bounds = np.append(np.flatnonzero(d[unit]), n)
        at = 0
        while at < n:
            cap = int(rng.choice(caps))
            if at == 0 and rng.random() < 0.5:
                cap = max(12, int(cap * rng.random()))
            limit = bounds[(bounds > at) & (bounds <= at + cap)]
            end = int(limit[-1]) if len(limit) else min(n, at + cap)
            begin = at
            if cut and rng.random() < cut and end - at > 8:
                begin = at + int(rng.integers(1, min(12, end - at - 4)))
            while d["offset"][end] - d["offset"][begin] > 380:
                end -= 8
            out.append((d, begin, end))
            at = end
    return out


LENGTHS = (32, 48, 64, 96, 128, 160, 192, 224, 256, 320, 416)
"""Batches have few shapes: the CPU's matrix kernels are built anew for each shape, which doubled the time of a step."""


def room(window: Window) -> int:
    """Pieces that a window takes, with the marks at its rims and between its paragraphs."""
    d, a, b = window[:3]
    return int(d["offset"][b] - d["offset"][a] + 2 + d["opener"][a + 1 : b].sum())


def batches(found: list[Window], pieces: int, rng: np.random.Generator) -> Iterator[list[Window]]:
    """Windows of like length together, the batches in random order."""
    by_length: dict[int, list[Window]] = {}
    for i in rng.permutation(len(found)):
        by_length.setdefault(next(n for n in LENGTHS if n >= room(found[i])), []).append(found[i])
    groups = [
        rows[i : i + pieces // n] for n, rows in sorted(by_length.items()) for i in range(0, len(rows), pieces // n)
    ]
    for i in rng.permutation(len(groups)):
        yield groups[i]


def runs(docs: list[Doc], s: Settings, rng: np.random.Generator) -> Iterator[list[Window]]:
    """Windows in reading order, text after text in random order, so that a batch holds long stretches of few texts."""
    cap = int(rng.choice(s.coref_caps))
    found = [w for i in rng.permutation(len(docs)) for w in windows([docs[i]], (cap,), 0.0, rng, "start")]
    group: list[Window] = []
    for w in found:
        longest = next(n for n in LENGTHS if n >= max(room(x) for x in [*group, w]))
        if group and longest * (len(group) + 1) > s.batch_pieces:
            yield group
            group = []
        group.append(w)
    if group:
        yield group


def whole(docs: list[Doc]) -> list[Window]:
    """Each text in one window; a text that is too long is left out."""
    return [(d, 0, len(d["words"])) for d in docs if room((d, 0, len(d["words"]))) <= LENGTHS[-1]]


def units(docs: list[Doc]) -> list[Any]:
    """Paragraphs with the vector that they are to have."""
    return [(d, a, b, v) for d in docs for a, b, v in d["units"] if room((d, a, b)) <= LENGTHS[-1]]


def up(number: int, step: int) -> int:
    return -(-number // step) * step


def collate(group: list[Window], s: Settings, rng: np.random.Generator | None) -> dict[str, Any]:
    """Inputs of a batch; with ``rng`` also masking and changes of case and quotation marks."""
    rows = []
    for d, a, b in group:
        shape_key, single = "shape", False
        if rng is not None:
            r = rng.random()
            shape_key = "upper" if r < s.upper_share else "lower" if r < s.upper_share + s.lower_share else "shape"
            single = rng.random() < s.single_quote_share
        count = d["count"][a:b]
        ids = d["ids"][d["offset"][a] : d["offset"][b]].copy()
        if single:
            ids[ids == DOUBLE] = SINGLE
        if rng is not None:
            ids[rng.random(len(ids)) < s.mask_share] = MASK
        opener = d["opener"][a:b].copy()
        opener[0] = False
        extra = np.cumsum(opener)
        first = 1 + np.concatenate([[0], np.cumsum(count)[:-1]]) + extra
        n = int(count.sum() + 2 + opener.sum())
        row_ids = np.full(n, SEP)
        row_shape = np.full(n, 20)
        row_quote = np.zeros(n, np.int64)
        row_ids[0] = CLS
        word = np.repeat(np.arange(b - a), count)
        place = np.arange(len(ids)) - np.repeat(np.concatenate([[0], np.cumsum(count)[:-1]]), count) + first[word]
        row_ids[place] = ids
        row_shape[place] = d[shape_key][a:b][word]
        row_quote[place] = d["quote"][a:b][word]
        rows.append((row_ids, row_shape, row_quote, first))
    n = next(x for x in LENGTHS if x >= max(len(r[0]) for r in rows))
    w = up(max(len(r[3]) for r in rows), 32)
    # whole batches and half ones: few shapes
    b = max(len(rows), (s.batch_pieces if 2 * n * len(rows) > s.batch_pieces else s.batch_pieces // 2) // n)
    out = {k: torch.zeros(b, n, dtype=torch.long) for k in ("ids", "shape", "quote")}
    out["mask"] = torch.zeros(b, n, dtype=torch.bool)
    out["first"] = torch.zeros(b, w, dtype=torch.long)
    out["word_mask"] = torch.zeros(b, w, dtype=torch.bool)
    for i, (ids, shape, quote, first) in enumerate(rows):
        out["ids"][i, : len(ids)] = torch.from_numpy(ids)
        out["shape"][i, : len(ids)] = torch.from_numpy(shape)
        out["quote"][i, : len(ids)] = torch.from_numpy(quote)
        out["mask"][i, : len(ids)] = True
        out["first"][i, : len(first)] = torch.from_numpy(first)
        out["word_mask"][i, : len(first)] = True
    return out


def padded(group: list[Window], key: str, fill: int, like: torch.Tensor) -> torch.Tensor:
    """One label array of the windows of a batch, of the shape of ``like``."""
    out = torch.full(like.shape, fill, dtype=torch.long)
    for i, (d, a, b) in enumerate(group):
        out[i, : b - a] = torch.from_numpy(np.asarray(d[key][a:b]).astype(np.int64))
    return out


def trees(group: list[Window], like: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Heads inside the window (-1 root, -100 not counted), sentence numbers, and where sentence starts count."""
    heads = torch.full(like.shape, -100, dtype=torch.long)
    sentence = torch.full(like.shape, -1, dtype=torch.long)
    counted = torch.zeros(like.shape, dtype=torch.bool)
    for i, (d, a, b) in enumerate(group):
        start = d["start"][a:b].copy()
        whole = bool(start[0])
        start[0] = True
        number = np.cumsum(start)
        head = d["head"][a:b]
        local = np.where(head < 0, -1, head - a)
        ok = np.ones(b - a, bool)
        if not whole:
            ok[number == 1] = False
        if b < len(d["words"]) and not d["start"][b]:
            ok[number == number[-1]] = False
        heads[i, : b - a] = torch.from_numpy(np.where(ok, local, -100))
        sentence[i, : b - a] = torch.from_numpy(number)
        counted[i, : b - a] = torch.from_numpy(~d["opener"][a:b])
        counted[i, 0] = False
    return heads, sentence, counted


def role_batch(group: list[Window], s: Settings, rng: np.random.Generator | None) -> dict[str, torch.Tensor] | None:
    """For each cue wholly inside a window: the stretch around it and the tags of its source and content."""
    items = []
    for i, (d, a, b) in enumerate(group):
        for cue, source, content in d["relations"]:
            if cue[0] < a or cue[-1] >= b or any(x < a or x >= b for x in source + content):
                continue
            lo, hi = max(a, cue[0] - s.role_reach), min(b, cue[-1] + 1 + s.role_reach)
            tags = np.zeros(hi - lo, np.int64)
            for begin, words in ((1, source), (3, content)):
                inside = [x for x in words if lo <= x < hi]
                for j, x in enumerate(inside):
                    tags[x - lo] = begin if j == 0 or inside[j - 1] != x - 1 else begin + 1
            items.append((i, lo - a, hi - a, cue[0] - a, cue[-1] - a, tags, d["quote"][lo:hi]))
    if not items:
        return None
    if rng is not None and len(items) > 32:
        items = [items[j] for j in sorted(rng.permutation(len(items))[:32])]
    n, w = up(len(items), 8), up(max(x[2] - x[1] for x in items), 32)
    out = {k: torch.zeros(n, w, dtype=torch.long) for k in ("word", "quote", "distance", "tags")}
    out["mask"] = torch.zeros(n, w, dtype=torch.bool)
    for key, at in (("row", 0), ("first", 3), ("last", 4)):
        out[key] = torch.zeros(n, dtype=torch.long)
        out[key][: len(items)] = torch.tensor([x[at] for x in items])
    out["count"] = torch.tensor(len(items))
    for j, (_, lo, hi, first, last, tags, quote) in enumerate(items):
        out["word"][j, : hi - lo] = torch.arange(lo, hi)
        out["quote"][j, : hi - lo] = torch.from_numpy(quote.astype(np.int64))
        out["distance"][j, : hi - lo] = torch.tensor(distance_ids(hi - lo, first - lo, last - lo))
        out["tags"][j, : hi - lo] = torch.from_numpy(tags)
        out["mask"][j, : hi - lo] = True
    return out
