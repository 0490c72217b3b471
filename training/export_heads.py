"""The heads of the second look: small matrices for numpy, and one graph over the words near a statement."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from graph import Graph, Ranges
from heads import Statements
from onnx import TensorProto
from torch import nn

from model import Reader

PARTS = {
    "coreference": (),
    "others": (),
    "statements": ("layers.", "norm.", "marks.", "role.", "quote.", "distance."),
}
"""Which modules go into ``second.npz``, less the parameters that the graph holds."""


def arrays(model: Reader) -> dict[str, np.ndarray]:
    """Every matrix of the second look in half precision, laid out for ``x @ w``."""
    out = {}
    for part, without in PARTS.items():
        module: nn.Module = getattr(model, part)
        linear = {f"{n}.weight" for n, m in module.named_modules() if isinstance(m, nn.Linear)}
        for name, value in module.state_dict().items():
            if not name.startswith(without or ("?",)):
                w = value.detach().float().numpy()
                out[f"{part}/{name}"] = np.ascontiguousarray(w.T if name in linear else w).astype(np.float16)
    return out


def statements_graph(head: Statements, ranges: Ranges, quantised: bool, path: Path) -> None:
    """Words around a statement to marks and hidden vectors."""
    g = Graph(ranges, quantised)
    width = head.project.out_features
    marks = g.node("Add", g.table(head.quote, "quote"), g.table(head.distance, "distance"))
    x = g.norm(g.node("Add", "words", g.table(head.role, "role")), marks, head.norm)
    for i, layer in enumerate(head.layers):
        x = g.layer(x, layer, f"statement{i}")
    y = g.node("MatMul", x, g.constant(head.marks.weight.detach().float().numpy().T))
    g.node("Add", y, g.constant(head.marks.bias.detach().float().numpy()), out="marks")
    g.node("Identity", x, out="hidden")
    inputs = {k: (TensorProto.INT32, ["n", "s"]) for k in ("role", "quote", "distance")}
    g.save(path, inputs | {"words": (TensorProto.FLOAT, ["n", "s", width])}, ["marks", "hidden"])  # type: ignore[dict-item]
