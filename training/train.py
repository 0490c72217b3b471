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

import data
import numpy as np
import torch
from look import look
from losses import Parts, losses
from prepare import model_folder
from settings import WORK, Settings

from model import Reader, rate_factor

SOURCES = ("treebank", "newswire", "polnear", "coref", "passages", "events", "facts", "stories")


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
        if self.unit == "run":
            self.now = data.runs(self.docs, self.s, rng)
            return next(self.now)
        if self.unit == "whole":
            found = data.whole(self.docs)
        elif self.unit == "units":
            found = data.units(self.docs)
        else:
            found = data.windows(self.docs, self.caps, self.cut, rng, self.unit)
        self.now = data.batches(found, self.s.batch_pieces // (2 if self.unit == "whole" else 1), rng)
        return next(self.now)


# ------------------------------------------------------------------ the run
def optimiser(model: Reader, s: Settings) -> torch.optim.Optimizer:
    model.encoder.word.weight.requires_grad_(s.embedding_rate > 0)
    inner = [
        p
        for n, p in model.named_parameters()
        if n.startswith("encoder.")
        and p.requires_grad
        and not n.startswith(("encoder.shape", "encoder.quote", "encoder.word"))
    ]
    known = {id(p) for p in inner} | {id(model.encoder.word.weight)}
    heads = [p for p in model.parameters() if p.requires_grad and id(p) not in known]
    groups = [
        {"params": inner, "lr": s.encoder_rate, "top": s.encoder_rate},
        {"params": heads, "lr": s.head_rate, "top": s.head_rate},
    ]
    if s.embedding_rate:
        groups.append({"params": [model.encoder.word.weight], "lr": s.embedding_rate, "top": s.embedding_rate})
    return torch.optim.AdamW(groups, weight_decay=s.weight_decay, betas=(0.9, 0.98), fused=True)


def read_arguments() -> tuple[argparse.Namespace, Settings]:
    """The command line, and the settings that it asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--steps", type=int, default=Settings.steps)
    parser.add_argument("--start", type=Path, help="weights to begin from")
    parser.add_argument("--set", nargs="*", default=[], help="settings as name=number")
    parser.add_argument("--look-every", type=int, default=500)
    arguments = parser.parse_args()
    given = {k: type(getattr(Settings, k))(float(v)) for k, v in (x.split("=") for x in arguments.set)}
    return arguments, Settings(**{"steps": arguments.steps} | given)


def new_model(s: Settings, start: Path | None) -> Reader:
    """A network with the plain encoder's weights, or with those of an earlier run as far as they go."""
    classes = json.loads((WORK / "classes.json").read_text())
    model = Reader(s, {k: len(v) for k, v in classes.items()})
    model.encoder.load_plain(model_folder())
    if start:
        kept = torch.load(start, weights_only=False)
        missing, unexpected = model.load_state_dict(kept.get("model", kept["average"]), strict=False)
        assert not unexpected, unexpected
        print("new:", sorted({k.split(".")[0] for k in missing}), flush=True)
    return model


def make_streams(s: Settings) -> dict[str, Stream]:
    """A stream for each source, from the train parts."""
    train = {
        "treebank": data.load(WORK / "ewt.train.pickle") + data.load(WORK / "gum.train.pickle"),
    } | {k: data.load(WORK / f"{k}.train.pickle") for k in SOURCES[1:]}
    return {
        "treebank": Stream(train["treebank"], s.treebank_caps, s.cut_share, "start", s, 0),
        "newswire": Stream(train["newswire"], s.newswire_caps, 0.0, "opener", s, 1),
        "polnear": Stream(train["polnear"], s.polnear_caps, 0.0, "start", s, 2),
        "coref": Stream(train["coref"], (), 0.0, "run", s, 3),
        "passages": Stream(train["passages"], (), 0.0, "whole", s, 4),
        "events": Stream(train["events"], s.newswire_caps, 0.0, "start", s, 5),
        "facts": Stream(train["facts"], (128,), 0.0, "start", s, 6),
        "stories": Stream(train["stories"], (), 0.0, "units", s, 7),
    }


class Run:
    """The network, its averaged weights, and how far the training has come."""

    def __init__(self, s: Settings, model: Reader, name: str) -> None:
        self.s, self.model = s, model
        self.streams = make_streams(s)
        self.optimizer = optimiser(model, s)
        self.trained = [(k, v) for k, v in model.named_parameters() if v.requires_grad]
        self.average = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.path = WORK / f"{name}.checkpoint"
        self.step, self.seconds = 0, 0.0
        self.words = dict.fromkeys(SOURCES, 0)
        if self.path.exists():
            self.resume()
        self.rng = np.random.default_rng((s.seed, 99, self.step))
        self.chances = np.array([getattr(s, f"share_{k}") for k in SOURCES])
        self.chances /= self.chances.sum()
        self.began = time.time() - self.seconds

    def resume(self) -> None:
        """Goes back to the last checkpoint; batches that were taken before it are passed over."""
        kept = torch.load(self.path, weights_only=False)
        self.model.load_state_dict(kept["model"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.average, self.step, self.seconds = kept["average"], kept["step"], kept["seconds"]
        self.words = kept["words"]
        for name, taken in kept["taken"].items():
            while self.streams[name].taken < taken:
                self.streams[name].next()
        print("goes on at step", self.step, flush=True)

    def forward(self) -> Parts | None:
        """One step, on a batch of a source drawn by its share; nothing where the loss is not finite."""
        s = self.s
        source = SOURCES[int(np.random.default_rng((s.seed, self.step)).choice(len(SOURCES), p=self.chances))]
        group = self.streams[source].next()
        self.words[source] += sum(w[2] - w[1] for w in group)
        parts = losses(self.model, source, group, s, self.rng)
        loss = torch.stack([v.float() for v in parts.values()]).sum()
        if not torch.isfinite(loss):
            print("step", self.step, source, "loss is not finite: left out", flush=True)
            self.step += 1
            return None
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for _, p in self.trained], s.clip)
        for g in self.optimizer.param_groups:
            g["lr"] = g["top"] * rate_factor(self.step, s.steps, s.warm_steps, s.decay_from)
        self.optimizer.step()
        self.step += 1
        keep = min(s.average, self.step / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_([self.average[k] for k, _ in self.trained], [v for _, v in self.trained], 1 - keep)
        return parts

    def report(self, total: dict[str, list[float]]) -> None:
        """Time, speed and mean losses."""
        took = time.time() - self.began
        line = " ".join(f"{k} {np.mean(v):.3f}" for k, v in total.items())
        print(f"{self.step} {took / 60:.1f} min {sum(self.words.values()) / took:.0f} w/s {line}", flush=True)

    def look_and_keep(self, dev: dict[str, list[data.Doc]]) -> None:
        """A rough look at dev with the averaged weights (at all of it at the end), and a checkpoint."""
        live = {k: v.detach().clone() for k, v in self.model.state_dict().items()}
        self.model.load_state_dict(self.average)
        figures = look(self.model, dev, self.s, 1000 if self.step == self.s.steps else 12)
        print("dev", self.step, json.dumps(figures), flush=True)
        self.model.load_state_dict(live)
        kept = {
            "model": live,
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "words": self.words,
            "seconds": time.time() - self.began,
            "taken": {k: v.taken for k, v in self.streams.items()},
        }
        torch.save(kept, self.path.with_suffix(".new"))
        self.path.with_suffix(".new").rename(self.path)


def main() -> None:
    arguments, s = read_arguments()
    torch.set_num_threads(s.threads)
    torch.manual_seed(s.seed)
    print(json.dumps(dataclasses.asdict(s)), flush=True)
    run = Run(s, new_model(s, arguments.start), arguments.name)
    dev = {k: data.load(WORK / f"{k}.dev.pickle") for k in ("ewt", "gum", *SOURCES[1:])}
    total: dict[str, list[float]] = {}
    run.model.train()
    while run.step < s.steps:
        parts = run.forward()
        if parts is None:
            continue
        for k, v in parts.items():
            total.setdefault(k, []).append(float(v.detach()))
        if run.step % 50 == 0:
            run.report(total)
            total = {}
        if run.step % arguments.look_every == 0 or run.step == s.steps:
            run.look_and_keep(dev)
    kept = {"average": run.average, "settings": dataclasses.asdict(s), "words": run.words}
    torch.save(kept, WORK / f"{arguments.name}.weights")
    print("done", json.dumps(run.words), flush=True)


if __name__ == "__main__":
    main()
