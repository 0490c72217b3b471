"""A quick look at the development parts: rough figures on gold words, to steer by, not to report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import data
import numpy as np
import torch
from losses import passage_pairs, role_scores, spans, statement_batch, statement_scores, stretches, take
from settings import Settings
from torch import Tensor

from model import Reader, viterbi
from onrecord.language.mentions import earlier_candidates, pair_features

Batches = Iterator[tuple[list[data.Window], dict[str, Any], Tensor]]


@torch.no_grad()
def look(model: Reader, dev: dict[str, list[data.Doc]], s: Settings, most: int) -> dict[str, float]:
    """Rough dev figures (gold words, greedy heads): to steer by, not to report."""
    model.eval()
    out: dict[str, float] = {}
    rng = np.random.default_rng(1)
    for name in ("ewt", "gum"):
        found = look_trees(model, batches(model, dev[name], (128,), "start", s, most, rng))
        out |= {f"{name}.{k}": v for k, v in found.items()}
    out |= look_names(model, batches(model, dev["newswire"], (160,), "opener", s, most, rng))
    out |= look_said(model, batches(model, dev["polnear"], (200,), "start", s, most, rng), s)
    out |= look_coref(model, dev["coref"], s, most) | look_passages(model, dev["passages"], s)
    out |= look_words(model, dev, s, most)
    model.train()
    return out


def batches(
    model: Reader, docs: list[data.Doc], caps: tuple[int, ...], unit: str, s: Settings, most: int, rng: Any
) -> Batches:
    """Up to ``most`` batches, their inputs and their words' vectors; what is done with them runs in bf16 too."""
    found = data.windows(docs, caps, 0.0, np.random.default_rng(0), unit)
    for n, group in enumerate(data.batches(found, s.batch_pieces, rng)):
        if n >= most:
            break
        batch = data.collate(group, s, None)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            yield group, batch, model.words(batch)


def look_trees(model: Reader, groups: Batches) -> dict[str, float]:
    """Tags, arcs, labels and sentence starts of a treebank."""
    hits = dict.fromkeys(("upos", "script", "uas", "las", "tp", "pp", "gp"), 0)
    n = 0
    for group, batch, h in groups:
        heads, sentence, counted = data.trees(group, batch["first"])
        ok = batch["word_mask"] & (heads >= -1)
        n += int(ok.sum())
        scores, at = model.tag(h).float(), 0
        for key in model.tags:
            size = model.sizes[key]
            if key in hits:
                got = scores[..., at : at + size].argmax(-1)
                hits[key] += int(((got == data.padded(group, key, -100, batch["first"])) & ok).sum())
            at += size
        score, root = model.arcs(h)
        same = (sentence[:, :, None] == sentence[:, None, :]) & (sentence > 0)[:, :, None]
        same &= ~torch.eye(same.shape[1], dtype=torch.bool)
        found = torch.cat([root.float()[..., None], score.float().masked_fill(~same, -1e4)], -1).argmax(-1) - 1
        label = model.labels(h, found).float().argmax(-1)
        right = (found == heads) & ok
        hits["uas"] += int(right.sum())
        hits["las"] += int((right & (label == data.padded(group, "label", -100, batch["first"]))).sum())
        start = (model.starts(h) > 0) & counted
        gold = (data.padded(group, "start", 0, batch["first"]) > 0) & counted
        hits["tp"] += int((start & gold).sum())
        hits["pp"] += int(start.sum())
        hits["gp"] += int(gold.sum())
    shares = {k: round(100 * hits[k] / n, 2) for k in ("upos", "script", "uas", "las")}
    return shares | {"start": f1(hits["tp"], hits["pp"], hits["gp"])}


def look_names(model: Reader, groups: Batches) -> dict[str, float]:
    """Names, words and type."""
    tp = pp = gp = 0
    for group, batch, h in groups:
        tags = viterbi(model.names(h).float(), model.name_crf.float(), batch["word_mask"])
        for i, (d, a, b) in enumerate(group):
            got, want = set(spans(tags[i, : b - a].tolist())), set(spans(d["names"][a:b].tolist()))
            tp, pp, gp = tp + len(got & want), pp + len(got), gp + len(want)
    return {"names": f1(tp, pp, gp)}


def look_said(model: Reader, groups: Batches, s: Settings) -> dict[str, float]:
    """First words of cues, and whole statements where the cue is given."""
    tp = pp = gp = whole = cues = 0
    for group, batch, h in groups:
        found = (model.cues(h).float().softmax(-1)[..., 1] > 0.5).long()
        gold = (data.padded(group, "cue", 0, batch["first"]) == 1).long()
        tp, pp, gp = tp + int((found * gold).sum()), pp + int(found.sum()), gp + int(gold.sum())
        roles = data.role_batch(group, s, None)
        if roles is not None:
            tags = viterbi(role_scores(model, h, roles).float(), model.role_crf.float(), roles["mask"])
            count = int(roles["count"])
            whole += int((((tags == roles["tags"]) | ~roles["mask"]).all(1))[:count].sum())
            cues += count
    return {"cue": f1(tp, pp, gp), "roles": round(100 * whole / max(1, cues), 2)}


def f1(hits: int, found: int, gold: int) -> float:
    return round(200 * hits / max(1, found + gold), 2)


def run(model: Reader, group: Any, s: Settings) -> tuple[dict[str, Any], Tensor]:
    batch = data.collate([w[:3] for w in group], s, None)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return batch, model.words(batch)


def look_coref(model: Reader, docs: list[data.Doc], s: Settings, most: int) -> dict[str, float]:
    """Share of mentions that go where they should, of given mentions; key words and edges of GUM's."""
    head = model.coreference
    right = dict.fromkeys(("gum", "litbank", "gap", "edge"), 0)
    total = dict.fromkeys(right, 0)
    tp = pp = gp = 0
    for n, group in enumerate(data.runs(docs, s, np.random.default_rng(0))):
        if n >= 4 * most:
            break
        _, h = run(model, group, s)
        for d, low, high, row, column in stretches(group):
            m = d["mentions"]
            ok = np.flatnonzero((m.start >= low) & (m.end <= high))
            if not len(ok):
                continue
            m, entity = take(m, ok), d["entity"][ok]
            words = h[torch.from_numpy(row), torch.from_numpy(column)].float()
            key, first, last = (torch.from_numpy(x - low) for x in (m.key, m.start, m.end - 1))
            if d["all"]:
                found = head.mentions(words) > 0
                gold = torch.zeros(high - low, dtype=torch.bool)
                gold[key] = True
                tp, pp, gp = tp + int((found & gold).sum()), pp + int(found.sum()), gp + int(gold.sum())
            later, earlier = earlier_candidates(m)
            if not len(later):
                continue
            i, j = torch.from_numpy(later), torch.from_numpy(earlier)
            features = torch.from_numpy(pair_features(m, later, earlier))
            score = head.pairs(head.vectors(words[key], words[first], words[last]), i, j, features).numpy()
            kind = "gum" if d["all"] else "gap" if len(d["mentions"]) <= 3 else "litbank"
            for k in np.unique(later):
                at = np.flatnonzero(later == k)
                best = at[score[at].argmax()]
                same = entity[earlier[at]] == entity[k]
                right[kind] += int(not same.any() if score[best] <= 0 else entity[earlier[best]] == entity[k])
                total[kind] += 1
    out = {f"link.{k}": round(100 * right[k] / max(1, total[k]), 2) for k in ("gum", "litbank", "gap")}
    return out | {"mention": f1(tp, pp, gp)}


def look_passages(model: Reader, docs: list[data.Doc], s: Settings) -> dict[str, float]:
    """Acts, evidence, answers and marked words of our own passages, of given statements."""
    act = n = 0
    status = np.zeros((3, 6), int)
    links = np.zeros(4, int)
    marks = np.zeros((3, 6), int)
    for group in data.batches(data.whole(docs), s.batch_pieces, np.random.default_rng(0)):
        _, h = run(model, group, s)
        found = statement_batch(group)
        if found is None:
            continue
        texts, x = found
        with torch.autocast("cpu", dtype=torch.bfloat16):
            m, z = statement_scores(model, h, x)
            scores = [c.float() for c in model.statements.classes(z)]
            a, b, features, relation, counts = passage_pairs(texts)
            answer = model.statements.answers(z, a, b, features).float()
        act += int((x["act"].gather(1, scores[0].argmax(1)[:, None]) > 0).sum())
        n += len(x["row"])
        got, want = scores[1].argmax(1), x["status"].argmax(1)
        ok = x["status"].gather(1, got[:, None])[:, 0] > 0
        for k in range(6):
            status[:, k] += [
                int(((got == k) & ok).sum()),
                int((got == k).sum()),
                int((torch.where(ok, got, want) == k).sum()),
            ]
        chosen = answer.argmax(1)
        hit = (chosen > 0) & (relation.gather(1, chosen[:, None])[:, 0] > 0) & counts
        target = (chosen > 0) & (relation[:, 0] == 0) & counts
        links += [
            int(hit.sum()),
            int(((chosen > 0) & counts).sum()),
            int(((relation[:, 0] == 0) & counts).sum()),
            int(target.sum()),
        ]
        on = (m > 0) & x["mask"][..., None]
        gold = x["marks"] > 0
        for k in range(6):
            marks[:, k] += [int((on & gold)[..., k].sum()), int(on[..., k].sum()), int(gold[..., k].sum())]
    return {
        "act": round(100 * act / max(1, n), 2),
        "status": round(float(np.mean([f1(*status[:, k]) for k in range(6)])), 2),
        "answer": f1(*links[:3]), "target": f1(links[3], links[1], links[2]),
        "marks": [f1(*marks[:, k]) for k in range(6)],  # type: ignore[dict-item]
    }  # fmt: skip


def look_words(model: Reader, dev: dict[str, list[data.Doc]], s: Settings, most: int) -> dict[str, float]:
    """Triggers, how factual events are, and how near story vectors come to the plain encoder's."""
    tp = pp = gp = typed = 0
    for group in data.batches(
        data.windows(dev["events"], (128,), 0.0, np.random.default_rng(0), "start"),
        s.batch_pieces,
        np.random.default_rng(0),
    ):
        batch, h = run(model, group, s)
        got = model.others.events(h.float()).argmax(-1)
        gold = data.padded(group, "event", -100, batch["first"])
        on, want = (got > 0) & (gold != -100), gold != 0
        want &= gold != -100
        tp, pp, gp = tp + int((on & want).sum()), pp + int(on.sum()), gp + int(want.sum())
        typed += int((on & want & (got == gold)).sum())
    value, truth = [], []
    for group in data.batches(
        data.windows(dev["facts"], (128,), 0.0, np.random.default_rng(0), "start"),
        s.batch_pieces,
        np.random.default_rng(0),
    ):
        _, h = run(model, group, s)
        score = model.others.facts(h.float())
        for i, (d, a, b) in enumerate(group):
            known = ~np.isnan(d["fact"][a:b])
            value.extend(score[i, : b - a][torch.from_numpy(known)].tolist())
            truth.extend(d["fact"][a:b][known].tolist())
    near = []
    for n, group in enumerate(data.batches(data.units(dev["stories"]), s.batch_pieces, np.random.default_rng(0))):
        if n >= most:
            break
        batch, h = run(model, group, s)
        got = model.others.stories(h.float(), batch["word_mask"])[: len(group)].numpy()
        near.extend((got * np.stack([w[3] for w in group]).astype(np.float32)).sum(-1).tolist())
    fact, gold = np.array(value), np.array(truth)
    return {
        "trigger": f1(tp, pp, gp),
        "event": f1(typed, pp, gp),
        "fact.r": round(float(np.corrcoef(fact, gold)[0, 1]), 3),
        "fact.mae": round(float(np.abs(fact - gold).mean()), 3),
        "story": round(float(np.mean(near)), 3),
    }
