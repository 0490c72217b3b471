"""Stage 2: trains the reader.

    python training/train.py --name v0 --steps 1500 [--start CHECKPOINT]

Seeded and resumable: a run that was cut off goes on from its last checkpoint when started again with the same name.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import data
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from prepare import model_folder
from settings import WORK, Settings
from torch import Tensor

from model import Reader, cosine, crf_loss, viterbi

SOURCES = ("treebank", "newswire", "polnear")


class Stream:
    """Endless batches of one source; the state is the number of batches taken."""

    def __init__(
        self, docs: list[data.Doc], caps: tuple[int, ...], cut: float, unit: str, s: Settings, number: int
    ) -> None:
        self.docs, self.caps, self.cut, self.unit, self.s, self.number = docs, caps, cut, unit, s, number
        self.taken, self.turn = 0, 0
        self.now: Iterator[list[data.Window]] = iter(())

    def next(self) -> list[data.Window]:
        self.taken += 1
        for group in self.now:
            return group
        rng = np.random.default_rng((self.s.seed, self.number, self.turn))
        self.turn += 1
        found = data.windows(self.docs, self.caps, self.cut, rng, self.unit)
        self.now = data.batches(found, self.s.batch_pieces, rng)
        return next(self.now)


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
    return {"name": 3 * loss / batch["word_mask"].sum()}


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


def losses(
    model: Reader, source: str, group: list[data.Window], s: Settings, rng: np.random.Generator | None
) -> dict[str, Tensor]:
    batch = data.collate(group, s, rng)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        if source == "treebank":
            return treebank_loss(model, group, batch)
        if source == "newswire":
            return newswire_loss(model, group, batch)
        return polnear_loss(model, group, batch, s, rng)


# ------------------------------------------------------------------ a quick look at dev
@torch.no_grad()
def look(model: Reader, dev: dict[str, list[data.Doc]], s: Settings, most: int) -> dict[str, float]:
    """Rough dev figures (gold words, greedy heads): to steer by, not to report."""
    model.eval()
    out: dict[str, float] = {}
    rng = np.random.default_rng(1)

    def groups(
        name: str, caps: tuple[int, ...], unit: str
    ) -> Iterator[tuple[list[data.Window], dict[str, Any], Tensor]]:
        found = data.windows(dev[name], caps, 0.0, np.random.default_rng(0), unit)
        for n, group in enumerate(data.batches(found, s.batch_pieces, rng)):
            if n >= most:
                break
            batch = data.collate(group, s, None)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                yield group, batch, model.words(batch)

    for name in ("ewt", "gum"):
        hits = dict.fromkeys(("upos", "script", "uas", "las", "tp", "pp", "gp"), 0)
        n = 0
        for group, batch, h in groups(name, (128,), "start"):
            heads, sentence, counted = data.trees(group, batch["first"])
            ok = batch["word_mask"] & (heads >= -1)
            n += int(ok.sum())
            scores, at = model.tag(h).float(), 0
            for key in model.tags:
                size = model.sizes[key]
                if key in hits:
                    hits[key] += int(
                        (
                            (scores[..., at : at + size].argmax(-1) == data.padded(group, key, -100, batch["first"]))
                            & ok
                        ).sum()
                    )
                at += size
            score, root = model.arcs(h)
            same = (sentence[:, :, None] == sentence[:, None, :]) & (sentence > 0)[:, :, None]
            same &= ~torch.eye(same.shape[1], dtype=torch.bool)
            found = torch.cat([root.float()[..., None], score.float().masked_fill(~same, -1e4)], -1).argmax(-1) - 1
            label = model.labels(h, found).float().argmax(-1)
            right = (found == heads) & ok
            hits["uas"] += int(right.sum())
            hits["las"] += int((right & (label == data.padded(group, "label", -100, batch["first"]))).sum())
            start, gold = (
                (model.starts(h) > 0) & counted,
                (data.padded(group, "start", 0, batch["first"]) > 0) & counted,
            )
            hits["tp"] += int((start & gold).sum())
            hits["pp"] += int(start.sum())
            hits["gp"] += int(gold.sum())
        out |= {f"{name}.{k}": round(100 * hits[k] / n, 2) for k in ("upos", "script", "uas", "las")}
        out[f"{name}.start"] = round(200 * hits["tp"] / max(1, hits["pp"] + hits["gp"]), 2)
    tp = pp = gp = 0
    for group, batch, h in groups("newswire", (160,), "opener"):
        tags = viterbi(model.names(h).float(), model.name_crf.float(), batch["word_mask"])
        for i, (d, a, b) in enumerate(group):
            got, want = spans(tags[i, : b - a].tolist()), spans(d["names"][a:b].tolist())
            tp, pp, gp = tp + len(got & want), pp + len(got), gp + len(want)
    out["names"] = round(200 * tp / max(1, pp + gp), 2)
    tp = pp = gp = whole = cues = 0
    for group, batch, h in groups("polnear", (200,), "start"):
        found = (model.cues(h).float().softmax(-1)[..., 1] > 0.5).long()
        gold = (data.padded(group, "cue", 0, batch["first"]) == 1).long()
        tp, pp, gp = tp + int((found * gold).sum()), pp + int(found.sum()), gp + int(gold.sum())
        roles = data.role_batch(group, s, None)
        if roles is not None:
            tags = viterbi(role_scores(model, h, roles).float(), model.role_crf.float(), roles["mask"])
            count = int(roles["count"])
            whole += int((((tags == roles["tags"]) | ~roles["mask"]).all(1))[:count].sum())
            cues += count
    out["cue"] = round(200 * tp / max(1, pp + gp), 2)
    out["roles"] = round(100 * whole / max(1, cues), 2)
    model.train()
    return out


def spans(tags: list[int]) -> set[tuple[int, int, int]]:
    out, start, kind = set(), -1, -1
    for i, t in enumerate([*tags, 0]):
        if start >= 0 and not (t > 0 and t % 2 == 0 and (t - 1) // 2 == kind):
            out.add((start, i, kind))
            start = -1
        if t > 0 and (t % 2 == 1 or start < 0):
            start, kind = i, (t - 1) // 2
    return out


# ------------------------------------------------------------------ the run
def optimiser(model: Reader, s: Settings) -> torch.optim.Optimizer:
    model.encoder.word.weight.requires_grad_(False)
    inner = [
        p
        for n, p in model.named_parameters()
        if n.startswith("encoder.") and p.requires_grad and "shape" not in n and "quote" not in n
    ]
    known = {id(p) for p in inner}
    heads = [p for p in model.parameters() if p.requires_grad and id(p) not in known]
    groups = [
        {"params": inner, "lr": s.encoder_rate, "top": s.encoder_rate},
        {"params": heads, "lr": s.head_rate, "top": s.head_rate},
    ]
    return torch.optim.AdamW(groups, weight_decay=s.weight_decay, betas=(0.9, 0.98), fused=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--steps", type=int, default=Settings.steps)
    parser.add_argument("--start", type=Path, help="weights to begin from")
    parser.add_argument("--set", nargs="*", default=[], help="settings as name=number")
    parser.add_argument("--look-every", type=int, default=500)
    arguments = parser.parse_args()
    given = {k: type(getattr(Settings, k))(float(v)) for k, v in (x.split("=") for x in arguments.set)}
    s = Settings(**{"steps": arguments.steps} | given)
    torch.set_num_threads(s.threads)
    torch.manual_seed(s.seed)
    print(json.dumps(dataclasses.asdict(s)), flush=True)
    classes = json.loads((WORK / "classes.json").read_text())
    model = Reader(s, {k: len(v) for k, v in classes.items()})
    model.encoder.load_plain(model_folder())
    if arguments.start:
        model.load_state_dict(torch.load(arguments.start)["average"])
    train = {
        "treebank": data.load(WORK / "ewt.train.pickle") + data.load(WORK / "gum.train.pickle"),
        "newswire": data.load(WORK / "newswire.train.pickle"),
        "polnear": data.load(WORK / "polnear.train.pickle"),
    }
    dev = {k: data.load(WORK / f"{k}.dev.pickle") for k in ("ewt", "gum", "newswire", "polnear")}
    streams = {
        "treebank": Stream(train["treebank"], s.treebank_caps, s.cut_share, "start", s, 0),
        "newswire": Stream(train["newswire"], s.newswire_caps, 0.0, "opener", s, 1),
        "polnear": Stream(train["polnear"], s.polnear_caps, 0.0, "start", s, 2),
    }
    optimizer = optimiser(model, s)
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    path = WORK / f"{arguments.name}.checkpoint"
    step, seconds = 0, 0.0
    words = dict.fromkeys(SOURCES, 0)
    if path.exists():
        kept = torch.load(path, weights_only=False)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        average, step, seconds, words = kept["average"], kept["step"], kept["seconds"], kept["words"]
        for name, taken in kept["taken"].items():
            while streams[name].taken < taken:
                streams[name].next()
        print("goes on at step", step, flush=True)
    rng = np.random.default_rng((s.seed, 99, step))
    chances = np.array([s.share_treebank, s.share_newswire, s.share_polnear])
    total: dict[str, list[float]] = {}
    model.train()
    began = time.time() - seconds
    trained = [(k, v) for k, v in model.named_parameters() if v.requires_grad]
    while step < s.steps:
        source = SOURCES[int(np.random.default_rng((s.seed, step)).choice(3, p=chances))]
        group = streams[source].next()
        words[source] += sum(b - a for _, a, b in group)
        parts = losses(model, source, group, s, rng)
        loss = torch.stack([v.float() for v in parts.values()]).sum()
        if not torch.isfinite(loss):
            print("step", step, source, "loss is not finite: left out", flush=True)
            step += 1
            continue
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for _, p in trained], s.clip)
        for g in optimizer.param_groups:
            g["lr"] = g["top"] * cosine(step, s.steps, s.warm_steps)
        optimizer.step()
        step += 1
        keep = min(s.average, step / (step + 10))
        with torch.no_grad():
            torch._foreach_lerp_([average[k] for k, _ in trained], [v for _, v in trained], 1 - keep)
        for k, v in parts.items():
            total.setdefault(k, []).append(float(v.detach()))
        if step % 50 == 0:
            took = time.time() - began
            line = " ".join(f"{k} {np.mean(v):.3f}" for k, v in total.items())
            print(f"{step} {took / 60:.1f} min {sum(words.values()) / took:.0f} w/s {line}", flush=True)
            total = {}
        if step % arguments.look_every == 0 or step == s.steps:
            live = {k: v.detach().clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average)
            print("dev", step, json.dumps(look(model, dev, s, 1000 if step == s.steps else 12)), flush=True)
            model.load_state_dict(live)
            torch.save(
                {
                    "model": live,
                    "average": average,
                    "optimizer": optimizer.state_dict(),
                    "step": step,
                    "words": words,
                    "seconds": time.time() - began,
                    "taken": {k: v.taken for k, v in streams.items()},
                },
                path.with_suffix(".new"),
            )
            path.with_suffix(".new").rename(path)
    torch.save(
        {"average": average, "settings": dataclasses.asdict(s), "words": words}, WORK / f"{arguments.name}.weights"
    )
    print("done", json.dumps(words), flush=True)


if __name__ == "__main__":
    main()
