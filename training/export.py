"""Stage 3: writes the trained reader as int8 ONNX graphs for the package.

    python training/export.py --weights ../onrecord-work/v1.weights --out src/onrecord/language/weights [--fp32]

Matrices are int8 by column; what goes into them is uint8 with a fixed range (so nothing depends on the rest of a
batch), after smoothing where that is needed: scales are moved from activations into weights channel by channel
(SmoothQuant, Xiao et al. 2023), by the power and the range that cost least on samples.  Weights are rounded row by
row, the rest of a column making good what is lost (GPTQ, Frantar et al. 2023).
What comes out of them stays float.  The graph is written by hand, node by node: no exporter, no graph optimiser needed.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import data
import numpy as np
import torch
from export_heads import arrays, statements_graph
from graph import MICROSOFT, Graph, Ranges
from losses import role_scores, statement_batch, statement_scores
from onnx import TensorProto
from prepare import model_folder
from settings import WORK, Settings
from torch import nn

from model import DISTANCE_STEPS, Encoder, Reader

FILES = (
    "reader.onnx",
    "labels.onnx",
    "roles.onnx",
    "statements.onnx",
    "tables.npz",
    "second.npz",
    "lexicon.json.gz",
)
"""What the manifest gives digests of."""


def wb(m: nn.Linear) -> tuple[np.ndarray, np.ndarray]:
    """Matrix, laid out for ``x @ w``, and bias."""
    return m.weight.detach().float().numpy().T, m.bias.detach().float().numpy()


def reader_graph(model: Reader, ranges: Ranges, quantised: bool, path: Path) -> None:
    """Pieces to all word scores."""
    g = Graph(ranges, quantised)
    word_scores(g, model, word_products(g, model, word_vectors(g, model.encoder)))
    inputs = {k: (TensorProto.INT32, ["b", "n"]) for k in ("ids", "shape", "quote")} | {
        "first": (TensorProto.INT32, ["b", "w"])
    }
    g.save(path, inputs, ["tags", "start", "name", "cue", "arc", "root", "dependent", "head", "role", "words"])


def word_vectors(g: Graph, e: Encoder) -> str:
    """Pieces to the vectors of the words' first pieces."""
    length = g.node("Gather", g.node("Shape", "ids"), g.constant(np.array([1], np.int64)))
    places = g.node(
        "Slice",
        g.constant(e.position.weight.detach().float().numpy() + e.kind.detach().float().numpy()),
        g.constant(np.array([0], np.int64)),
        length,
        g.constant(np.array([0], np.int64)),
    )
    x = g.node("Add", g.table(e.word, "ids", bytes_=True), places)
    marks = g.node("Add", g.table(e.shape, "shape"), g.table(e.quote, "quote"))
    x = g.norm(x, marks, e.norm)
    for i, layer in enumerate(e.layers):
        last = i + 1 == len(e.layers)
        x = g.layer(x, layer, f"layer{i}", "first" if last else None, out="words" if last else None)
    return x


def word_products(g: Graph, model: Reader, h: str) -> list[str]:
    """What the heads' first matrices make of the words; tags first, then starts (own, left), names, cues, arcs."""
    tag_w, tag_b = wb(model.tag)
    sizes = np.cumsum([model.sizes[t] for t in model.tags])[:-1]
    tag_ws, tag_bs = np.split(tag_w, sizes, 1), np.split(tag_b, sizes)
    # columns in sixteens: ONNX Runtime up to 1.24 computes others wrongly on processors with AMX
    room = [-w.shape[1] % 16 for w in tag_ws]
    tag_ws = [np.pad(w, ((0, 0), (0, n))) for w, n in zip(tag_ws, room, strict=True)]
    tag_bs = [np.pad(b, (0, n), constant_values=-1e9) for b, n in zip(tag_bs, room, strict=True)]
    start_w, start_b = wb(model.start1)
    modules = [model.name1, model.cue1, model.arc_dependent, model.arc_head]
    modules += [model.label_dependent, model.label_head, model.roles.project]
    singles = [wb(m) for m in modules]
    weights = [*tag_ws, start_w[:384], start_w[384:], *(w for w, _ in singles)]
    biases: list[np.ndarray | None] = [*tag_bs, start_b, None, *(b for _, b in singles)]
    outs: list[str | None] = [None] * 10 + ["dependent", "head", "role"]
    return g.products(h, "heads", weights, biases, outs)


def word_scores(g: Graph, model: Reader, values: list[str]) -> None:
    """Scores of tags, starts, names, cues, arcs and roots."""
    tags, (s_self, s_left, name, cue, arc_d, arc_h) = values[:4], values[4:10]
    best = [g.node("Cast", g.node("ArgMax", t, axis=-1, keepdims=1), to=TensorProto.INT32) for t in tags]
    g.node("Concat", *best, axis=-1, out="tags")
    # the left neighbour: all words but the last, after a row of zeros
    kept = g.node("Slice", s_left, *(g.constant(np.array([v], np.int64)) for v in (0, -1, 1)))
    left = g.node("Pad", kept, g.constant(np.array([0, 1, 0, 0, 0, 0], np.int64)))
    s = g.node("Gelu", g.node("Add", s_self, left), domain=MICROSOFT)
    w, b = wb(model.start2)
    g.node("Add", g.node("MatMul", s, g.constant(w)), g.constant(b), out="start")
    w, b = wb(model.name2)
    g.node("Add", g.node("MatMul", g.node("Gelu", name, domain=MICROSOFT), g.constant(w)), g.constant(b), out="name")
    w, b = wb(model.cue2)
    g.node(
        "Softmax",
        g.node("Add", g.node("MatMul", g.node("Gelu", cue, domain=MICROSOFT), g.constant(w)), g.constant(b)),
        axis=-1,
        out="cue",
    )
    arc_d, arc_h = g.node("Relu", arc_d), g.node("Relu", arc_h)
    product = g.node("MatMul", arc_d, g.constant(model.arc.detach().float().numpy()))
    w, _b = wb(model.arc_bias)
    # the bias of a head rides along as one more column
    turned = g.node("Transpose", arc_h, perm=[0, 2, 1])
    head_bias = g.node("MatMul", g.constant(w.T.copy()), turned)
    g.node("Add", g.node("MatMul", product, turned), head_bias, out="arc")
    w, b = wb(model.arc_root)
    b = b - float(model.arc_bias.bias.detach())
    g.node("Add", g.node("MatMul", arc_d, g.constant(w)), g.constant(b.astype(np.float32)), out="root")


def roles_graph(model: Reader, ranges: Ranges, quantised: bool, path: Path) -> None:
    """Words around a cue to source and content scores."""
    g = Graph(ranges, quantised)
    r = model.roles

    def plain(x: str, m: nn.Linear) -> str:
        y = g.node("MatMul", x, g.constant(m.weight.detach().float().numpy().T))
        result: str = g.node("Add", y, g.constant(m.bias.detach().float().numpy()))
        return result

    axis = g.constant(np.array([1], np.int64))
    gate = g.node("Mul", g.node("Sigmoid", plain("cue", r.gate)), g.constant(np.array(2, np.float32)))
    x = g.node("Mul", "words", g.node("Unsqueeze", gate, axis))
    x = g.node("Add", x, g.node("Unsqueeze", plain("cue", r.cue), axis))
    x = g.norm(x, g.node("Add", g.table(r.quote, "quote"), g.table(r.distance, "distance")), r.norm)
    for i, layer in enumerate(r.layers):
        x = g.layer(x, layer, f"role{i}")
    y = g.node("MatMul", x, g.constant(r.out.weight.detach().float().numpy().T))
    g.node("Add", y, g.constant(r.out.bias.detach().float().numpy()), out="scores")
    width = r.project.out_features
    inputs = {k: (TensorProto.INT32, ["n", "s"]) for k in ("quote", "distance")}
    inputs |= {"words": (TensorProto.FLOAT, ["n", "s", width]), "cue": (TensorProto.FLOAT, ["n", width])}  # type: ignore[dict-item]
    g.save(path, inputs, ["scores"])


def labels_graph(model: Reader, path: Path, root: int) -> None:
    """Dependent and head vectors of a window, and its heads (-1 for a root), to the relation of each word."""
    g = Graph(Ranges(), False)
    length = g.node("Shape", "heads")
    rows = g.node("Concat", "head", g.constant(model.label_root.detach().float().numpy()[None]), axis=0)
    at = g.node("Where", g.node("Less", "heads", g.constant(np.array(0, np.int64))), length, "heads")
    hidden = g.node("Relu", g.node("Add", "dependent", g.node("Gather", rows, at)))
    bias = model.label.bias.detach().float().numpy().copy()
    bias[root] = -1e9  # only a root is one, and that is settled
    scores = g.node(
        "Add", g.node("MatMul", hidden, g.constant(model.label.weight.detach().float().numpy().T)), g.constant(bias)
    )
    g.node("ArgMax", scores, axis=-1, keepdims=0, out="labels")
    width = model.label_root.shape[0]
    inputs = {
        "dependent": (TensorProto.FLOAT, ["w", width]),
        "head": (TensorProto.FLOAT, ["w", width]),
        "heads": (TensorProto.INT64, ["w"]),
    }
    g.save(path, inputs, ["labels"])  # type: ignore[arg-type]


@torch.no_grad()
def calibrate(model: Reader, s: Settings, most: int) -> Ranges:
    """Ranges from train windows of every source."""
    ranges, keep = Ranges(), {}
    for i, layer in enumerate(model.encoder.layers):
        for kind in ("qkv", "out", "up", "down"):
            ranges.watch(f"layer{i}.{kind}", getattr(layer, kind), keep)
    for i, layer in enumerate(model.roles.layers):
        for kind in ("qkv", "out", "up", "down"):
            ranges.watch(f"role{i}.{kind}", getattr(layer, kind), keep)
    for i, layer in enumerate(model.statements.layers):
        for kind in ("qkv", "out", "up", "down"):
            ranges.watch(f"statement{i}.{kind}", getattr(layer, kind), keep)
    for name, caps, unit in (
        ("ewt", (80, 180), "start"),
        ("gum", (180,), "start"),
        ("newswire", (180,), "opener"),
        ("polnear", (180,), "start"),
    ):
        docs = data.load(WORK / f"{name}.train.pickle")
        rng = np.random.default_rng(7)
        found = data.windows(docs, caps, 0.0, rng, unit)
        picked = [found[i] for i in sorted(rng.permutation(len(found))[:most])]
        for group in data.batches(picked, 2048, rng):
            batch = data.collate(group, s, None)
            keep["mask"] = batch["mask"]
            h = model.words(batch)
            ranges.add("heads", h[batch["word_mask"]].numpy())
            roles = data.role_batch(group, s, None) if name == "polnear" else None
            if roles is not None:
                keep["mask"] = roles["mask"]
                role_scores(model, h, roles)
    whole = data.whole(data.load(WORK / "passages.train.pickle"))
    rng = np.random.default_rng(7)
    for group in data.batches([whole[i] for i in sorted(rng.permutation(len(whole))[: 4 * most])], 2048, rng):
        batch = data.collate(group, s, None)
        keep["mask"] = batch["mask"]
        h = model.words(batch)
        found = statement_batch(group)
        if found is not None:
            keep["mask"] = found[1]["mask"]
            statement_scores(model, h, found[1])
    return ranges


def lexicon(classes: dict[str, list[str]]) -> dict[str, Any]:
    """Vocabulary of pieces, and the lemmas that the train parts know."""
    words = json.loads((WORK / "dictionary.json").read_text())
    pieces = (model_folder() / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return {"pieces": pieces, "lemmas": words}


def trained(weights: Path, classes: dict[str, list[str]]) -> tuple[Reader, Settings]:
    """The network with its averaged weights, and the settings of its run."""
    kept = torch.load(weights, weights_only=False)
    known = set(Settings.__dataclass_fields__)
    s = Settings(
        **{k: tuple(v) if isinstance(v, list) else v for k, v in kept.get("settings", {}).items() if k in known}
    )
    model = Reader(s, {k: len(v) for k, v in classes.items()})
    model.load_state_dict(kept["average"])
    return model.float().eval(), s


def write(model: Reader, ranges: Ranges, quantised: bool, classes: dict[str, list[str]], out: Path) -> None:
    """The graphs, tables and words of ``FILES``."""
    reader_graph(model, ranges, quantised, out / "reader.onnx")
    roles_graph(model, ranges, quantised, out / "roles.onnx")
    labels_graph(model, out / "labels.onnx", classes["label"].index("root"))
    tables = {"name_crf": model.name_crf, "role_crf": model.role_crf}
    np.savez(out / "tables.npz", **{k: v.detach().float().numpy() for k, v in tables.items()})
    statements_graph(model.statements, ranges, quantised, out / "statements.onnx")
    np.savez_compressed(out / "second.npz", **arrays(model))
    packed = json.dumps(lexicon(classes), ensure_ascii=False, separators=(",", ":")).encode()
    (out / "lexicon.json.gz").write_bytes(gzip.compress(packed, 9, mtime=0))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--fp32", action="store_true")
    parser.add_argument("--windows", type=int, default=60, help="calibration windows of each source")
    parser.add_argument("--note", default="")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    classes = json.loads((WORK / "classes.json").read_text())
    model, s = trained(arguments.weights, classes)
    ranges = Ranges() if arguments.fp32 else calibrate(model, s, arguments.windows)
    out = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    write(model, ranges, not arguments.fp32, classes, out)
    files = {n: hashlib.sha256((out / n).read_bytes()).hexdigest() for n in FILES}
    manifest = {
        "format": 1,
        "digest": "sha256:" + hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest(),
        "files": files,
        "classes": classes,
        "distance_steps": list(DISTANCE_STEPS),
        "role_reach": s.role_reach,
        "cue_threshold": 0.45,
        "numbers": "fp32" if arguments.fp32 else "int8",
        "licence": "CC BY-SA 4.0",
        "note": arguments.note,
    }
    (out / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n")
    print({p.name: p.stat().st_size for p in sorted(out.iterdir())}, manifest["digest"])


if __name__ == "__main__":
    main()
