"""What each source of training data asks of the network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import data
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from heads import EDGE_REACH
from settings import Settings
from torch import Tensor

from model import Reader, crf_loss, distance_ids
from onrecord.language import statement_features
from onrecord.language.mentions import Mentions, earlier_candidates, pair_features
from onrecord.language.statement_features import MARKS, Said

Parts = dict[str, Tensor]
Group = list[data.Window]


def treebank_loss(model: Reader, group: list[data.Window], batch: dict[str, Tensor]) -> dict[str, Tensor]:
    h = model.words(batch)
    heads, sentence, counted = data.trees(group, batch["first"])
    parts: dict[str, Tensor] = {}
    at = 0
    scores = model.tag(h).float()
    for key in model.tags:
        size = model.sizes[key]
        gold = data.padded(group, key, -100, batch["first"])
        parts[key] = F.cross_entropy(scores[..., at : at + size].flatten(0, 1), gold.flatten(), ignore_index=-100)
        at += size
    start = data.padded(group, "start", 0, batch["first"]).float()
    lost = F.binary_cross_entropy_with_logits(model.starts(h).float(), start, reduction="none")
    parts["start"] = 2 * (lost * counted).sum() / counted.sum().clamp(min=1)
    score, root = model.arcs(h)
    same = (sentence[:, :, None] == sentence[:, None, :]) & (sentence > 0)[:, :, None]
    same &= ~torch.eye(same.shape[1], dtype=torch.bool)
    score = torch.cat([root.float()[..., None], score.float().masked_fill(~same, -1e4)], -1)
    gold = torch.where(heads >= -1, heads + 1, -100)
    parts["arc"] = F.cross_entropy(score.flatten(0, 1), gold.flatten(), ignore_index=-100)
    label = data.padded(group, "label", -100, batch["first"]).masked_fill(heads < -1, -100)
    parts["label"] = F.cross_entropy(
        model.labels(h, heads.clamp(min=-1)).float().flatten(0, 1), label.flatten(), ignore_index=-100
    )
    return parts


def newswire_loss(model: Reader, group: list[data.Window], batch: dict[str, Tensor]) -> dict[str, Tensor]:
    h = model.words(batch)
    loss = crf_loss(model.names(h), model.name_crf, data.padded(group, "names", 0, batch["first"]), batch["word_mask"])
    parts = {"name": 3 * loss / batch["word_mask"].sum()}
    found = [(i, *x) for i, (d, a, b) in enumerate(group) for x in spans(d["names"][a:b].tolist())]
    if found:
        row, start, end, kind = torch.tensor(found).T
        total = F.pad(h.float().cumsum(1), (0, 0, 1, 0))
        mean = (total[row, end] - total[row, start]) / (end - start)[:, None]
        scores = model.others.types(h[row, start], h[row, end - 1], mean.to(h.dtype)).float()
        parts["type"] = 0.3 * F.cross_entropy(scores, kind)
    return parts


def spans(tags: list[int]) -> list[tuple[int, int, int]]:
    """Names in a row of tags: first word, word behind the last, type."""
    out, start, kind = [], -1, -1
    for i, t in enumerate([*tags, 0]):
        if start >= 0 and not (t > 0 and t % 2 == 0 and (t - 1) // 2 == kind):
            out.append((start, i, kind))
            start = -1
        if t > 0 and (t % 2 == 1 or start < 0):
            start, kind = i, (t - 1) // 2
    return out


def polnear_loss(
    model: Reader, group: list[data.Window], batch: dict[str, Tensor], s: Settings, rng: np.random.Generator | None
) -> dict[str, Tensor]:
    h = model.words(batch)
    gold = data.padded(group, "cue", -100, batch["first"])
    gold = gold.masked_fill(data.padded(group, "discard", 0, batch["first"]) > 0, -100)
    parts = {"cue": 6 * F.cross_entropy(model.cues(h).float().flatten(0, 1), gold.flatten(), ignore_index=-100)}
    roles = data.role_batch(group, s, rng)
    if roles is not None:
        emission = role_scores(model, h, roles)
        parts["role"] = 0.1 * crf_loss(emission, model.role_crf, roles["tags"], roles["mask"]) / roles["count"]
    return parts


def role_scores(model: Reader, h: Tensor, roles: dict[str, Tensor]) -> Tensor:
    p = model.roles.project(h)
    cue = p[roles["row"], roles["first"]] + p[roles["row"], roles["last"]]
    stretch = p[roles["row"][:, None], roles["word"]]
    result: Tensor = model.roles(stretch, roles["quote"], roles["distance"], cue, roles["mask"])
    return result


# ------------------------------------------------------------------ coreference
def take(m: Mentions, at: np.ndarray) -> Mentions:
    """Some of the mentions of a text."""
    fields = {k: getattr(m, k)[at] for k in m.__dataclass_fields__ if k != "content"}
    return replace(m, **fields, content=tuple(m.content[i] for i in at.tolist()))


def stretches(group: Group) -> Iterator[tuple[data.Doc, int, int, np.ndarray, np.ndarray]]:
    """Each run of windows of one text: its words from ``low`` to ``high``, and the row and column of each."""
    k = 0
    while k < len(group):
        d, low, high = group[k]
        row, column = [np.full(high - low, k)], [np.arange(high - low)]
        k += 1
        while k < len(group) and group[k][0] is d and group[k][1] == high:
            high = group[k][2]
            row.append(np.full(high - group[k][1], k))
            column.append(np.arange(high - group[k][1]))
            k += 1
        yield d, low, high, np.concatenate(row), np.concatenate(column)


def coref_loss(model: Reader, group: Group, batch: Parts) -> Parts:
    h = model.words(batch)
    head = model.coreference
    links, counted = [], []
    mention, gold, edge = [], [], []
    for d, low, high, row, column in stretches(group):
        m: Mentions = d["mentions"]
        ok = np.flatnonzero((m.start >= low) & (m.end <= high))
        if not len(ok):
            continue
        m, entity = take(m, ok), d["entity"][ok]
        words = h[torch.from_numpy(row), torch.from_numpy(column)]
        key, first, last = (torch.from_numpy(x - low) for x in (m.key, m.start, m.end - 1))
        if d["all"]:
            mention.append(head.mentions(words).float())
            is_key = torch.zeros(high - low)
            is_key[key] = 1
            gold.append(is_key)
            edge.append(edge_loss(head, words, key, first, last))
        later, earlier = earlier_candidates(m)
        if not len(later):
            continue
        vectors = head.vectors(words[key], words[first], words[last])
        i, j = torch.from_numpy(later), torch.from_numpy(earlier)
        score = head.pairs(vectors, i, j, torch.from_numpy(pair_features(m, later, earlier))).float()
        same = torch.from_numpy(entity[later] == entity[earlier])
        links.append(link_loss(score, same, i, len(m)))
        counted.append(len(m))
    parts = {}
    if links:
        parts["link"] = torch.stack(links).sum() / sum(counted)
    if mention:
        parts["mention"] = 2 * F.binary_cross_entropy_with_logits(torch.cat(mention), torch.cat(gold))
        parts["edge"] = 0.5 * torch.stack(edge).mean()
    return parts


def link_loss(score: Tensor, same: Tensor, later: Tensor, n: int) -> Tensor:
    """Each mention goes to one of the earlier mentions of its thing, or to none where there is none (summed)."""
    wide = torch.full((n, int(torch.bincount(later).max()) + 1), -1e4)
    right = torch.zeros(wide.shape, dtype=torch.bool)
    place = torch.arange(len(later)) - torch.searchsorted(later, later) + 1
    wide[:, 0] = 0
    wide[later, place] = score
    right[later, place] = same
    right[:, 0] = ~right.any(1)
    return (wide.logsumexp(1) - wide.masked_fill(~right, -1e4).logsumexp(1)).sum()


def edge_loss(head: Any, words: Tensor, key: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """First word among those up to the key word, last word among those from it on."""
    reach = torch.arange(EDGE_REACH + 1)
    loss = words.new_zeros((), dtype=torch.float32)
    for side, target in ((-1, key - first), (1, last - key)):
        at = key[:, None] + side * reach
        inside = (at >= 0) & (at < len(words))
        scores = head.edges(words[key], words[at.clamp(0, len(words) - 1)], reach)[0 if side < 0 else 1]
        scores = scores.float().masked_fill(~inside, -1e4)
        loss = loss + F.cross_entropy(scores, target.masked_fill(target > EDGE_REACH, -100), ignore_index=-100)
    return loss


# ------------------------------------------------------------------ our own passages
def statement_batch(group: Group) -> tuple[list[tuple[int, list[Said], data.Doc]], dict[str, Tensor]] | None:
    """All statements of whole passages: the words looked at and their roles, and every label."""
    texts = [
        (row, [Said(x["cue"], x["speaker"], x["content"]) for x in d["said"]], d)
        for row, (d, a, b) in enumerate(group)
        if a == 0 and b == len(d["words"]) and d["said"]
    ]
    items = []
    for row, said, d in texts:
        for k in range(len(said)):
            words, roles = statement_features.look(said, k, len(d["words"]))
            place = {w: n for n, w in enumerate(words.tolist())}
            first, last = place.get(said[k].first, 0), place.get(said[k].last, len(words) - 1)
            items.append((row, words, roles, first, last, place, d["said"][k], d))
    if not items:
        return None
    n, w = len(items), data.up(max(len(x[1]) for x in items), 32)
    out = {k: torch.zeros(n, w, dtype=torch.long) for k in ("word", "role", "quote", "distance")}
    out["mask"] = torch.zeros(n, w, dtype=torch.bool)
    out["marks"] = torch.zeros(n, w, len(MARKS))
    out["row"] = torch.tensor([x[0] for x in items])
    for k, (_, words, roles, first, last, place, item, d) in enumerate(items):
        size = len(words)
        out["word"][k, :size] = torch.from_numpy(words)
        out["role"][k, :size] = torch.from_numpy(roles)
        out["quote"][k, :size] = torch.from_numpy(d["quote"][words].astype(np.int64))
        out["distance"][k, :size] = torch.tensor(distance_ids(size, first, last))
        out["mask"][k, :size] = True
        for number, marked in enumerate(item["marks"]):
            for i in marked:
                if i in place:
                    out["marks"][k, place[i], number] = 1
    out["act"] = torch.tensor(np.array([x[6]["act"] for x in items]))
    out["status"] = torch.tensor(np.array([x[6]["status"] for x in items]))
    out["level"] = torch.tensor([x[6]["level"] for x in items])
    out["negated"] = torch.tensor([float(x[6]["negated"]) for x in items])
    return texts, out


def statement_scores(model: Reader, h: Tensor, x: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    head = model.statements
    p = head.project(h)[x["row"][:, None], x["word"]]
    found: tuple[Tensor, Tensor] = head(p, x["role"], x["quote"], x["distance"], x["mask"])
    return found


def passage_pairs(texts: list[tuple[int, list[Said], data.Doc]]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Pairs of statements of the batch, their features, what one is to the other, and which pairs count."""
    base, rows = 0, []
    for _, said, d in texts:
        a, b = statement_features.pairs(said)
        features = statement_features.pair_features(said, [w.lower() for w in d["words"]], a, b)
        rows.append((a + base, b + base, features, d["relation"][a, b], ~d["ignored"][a, b]))
        base += len(said)
    return tuple(torch.from_numpy(np.concatenate([r[k] for r in rows])) for k in range(5))  # type: ignore[return-value]


def passages_loss(model: Reader, group: Group, batch: Parts) -> Parts:
    h = model.words(batch)
    cue = data.padded(group, "cue", -100, batch["first"])
    parts = {"own_cue": 2 * F.cross_entropy(model.cues(h).float().flatten(0, 1), cue.flatten(), ignore_index=-100)}
    found = statement_batch(group)
    if found is None:
        return parts
    texts, x = found
    marks, z = statement_scores(model, h, x)
    act, status, level, negated = (c.float() for c in model.statements.classes(z))
    lost = F.binary_cross_entropy_with_logits(marks.float(), x["marks"], reduction="none")
    parts["marks"] = 8 * (lost * x["mask"][..., None]).sum() / x["mask"].sum() / len(MARKS)
    parts["act"] = 0.5 * F.cross_entropy(act, x["act"])
    parts["status"] = F.cross_entropy(status, x["status"])
    parts["level"] = 0.5 * F.cross_entropy(level, x["level"])
    parts["negated"] = 0.5 * F.binary_cross_entropy_with_logits(negated[:, 0], x["negated"])
    a, b, features, relation, counts = passage_pairs(texts)
    if counts.any():
        scores = model.statements.answers(z, a, b, features).float()
        parts["answer"] = F.cross_entropy(scores[counts], relation[counts])
    return parts


# ------------------------------------------------------------------ events, facts, stories
def events_loss(model: Reader, group: Group, batch: Parts, rng: np.random.Generator | None) -> Parts:
    """Triggers; a word that a table or a sparse marking passed over is only sometimes taken for none."""
    h = model.words(batch)
    gold = data.padded(group, "event", -100, batch["first"])
    doubtful = data.padded(group, "doubtful", 0, batch["first"]) > 0
    if rng is not None:
        gold = gold.masked_fill(doubtful & torch.from_numpy(rng.random(tuple(gold.shape)) < 0.6), -100)
    return {
        "event": 2 * F.cross_entropy(model.others.events(h).float().flatten(0, 1), gold.flatten(), ignore_index=-100)
    }


def facts_loss(model: Reader, group: Group, batch: Parts) -> Parts:
    score = model.others.facts(model.words(batch)).float()
    gold = torch.full(score.shape, float("nan"))
    for i, (d, a, b) in enumerate(group):
        gold[i, : b - a] = torch.from_numpy(d["fact"][a:b])
    known = ~gold.isnan()
    return {"fact": 0.3 * F.smooth_l1_loss(score[known], gold[known])} if known.any() else {"fact": score.sum() * 0}


def stories_loss(model: Reader, group: Group, batch: Parts) -> Parts:
    """The vector of a paragraph is to be that of the plain sentence encoder, and as near to the others as there."""
    got = model.others.stories(model.words(batch), batch["word_mask"])[: len(group)]
    want = torch.from_numpy(np.stack([w[3] for w in group]).astype(np.float32))  # type: ignore[misc]
    return {"story": (1 - (got * want).sum(-1)).mean() + 2 * ((got @ got.T - want @ want.T) ** 2).mean()}


def losses(model: Reader, source: str, group: Any, s: Settings, rng: np.random.Generator | None) -> Parts:
    batch = data.collate([w[:3] for w in group], s, rng)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        match source:
            case "treebank":
                return treebank_loss(model, group, batch)
            case "newswire":
                return newswire_loss(model, group, batch)
            case "polnear":
                return polnear_loss(model, group, batch, s, rng)
            case "coref":
                return coref_loss(model, group, batch)
            case "passages":
                return passages_loss(model, group, batch)
            case "events":
                return events_loss(model, group, batch, rng)
            case "facts":
                return facts_loss(model, group, batch)
            case "stories":
                return stories_loss(model, group, batch)
    raise ValueError(source)
