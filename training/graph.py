"""ONNX graphs written node by node, their matrices in int8: what ``export.py`` and ``export_heads.py`` build with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from model import Layer

MICROSOFT = "com.microsoft"


class Ranges:
    """Least and greatest input of each channel of each matrix, and samples of them, over calibration windows."""

    def __init__(self) -> None:
        self.low: dict[str, np.ndarray] = {}
        self.high: dict[str, np.ndarray] = {}
        self.samples: dict[str, list[np.ndarray]] = {}

    def watch(self, name: str, module: nn.Module, keep: dict[str, Any]) -> Any:
        def hook(_module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
            x = inputs[0].detach()
            mask = keep.get("mask")
            x = x[mask] if mask is not None and mask.shape == x.shape[:-1] else x.reshape(-1, x.shape[-1])
            self.add(name, x.numpy())

        return module.register_forward_pre_hook(hook)

    def add(self, name: str, x: np.ndarray) -> None:
        low, high = x.min(0), x.max(0)
        self.low[name] = np.minimum(self.low.get(name, low), low)
        self.high[name] = np.maximum(self.high.get(name, high), high)
        self.samples.setdefault(name, []).append(x[::5].astype(np.float32))

    def rows(self, name: str, most: int) -> np.ndarray:
        """Some inputs of a matrix, drawn from all windows."""
        x = np.concatenate(self.samples[name])
        self.samples[name] = [x]
        found: np.ndarray = x[np.sort(np.random.default_rng(5).permutation(len(x))[:most])]
        return found


PLAIN = 0.01
"""Share of a product's size that quantising may cost before its input is smoothed."""


@dataclass(frozen=True)
class Step:
    """How an input becomes uint8: divided by ``smooth`` channel by channel, then ``bottom`` to ``top`` in 255 steps."""

    smooth: np.ndarray
    bottom: float
    top: float
    plain: bool

    @property
    def scale(self) -> np.float32:
        return np.float32((self.top - self.bottom) / 255)

    @property
    def zero(self) -> np.uint8:
        return np.uint8(np.clip(round(-self.bottom / float(self.scale)), 0, 255))

    def through(self, x: np.ndarray) -> np.ndarray:
        """The numbers that an input becomes, as floats of its own size."""
        q = np.clip(np.round(x / self.smooth / self.scale) + self.zero, 0, 255)
        found: np.ndarray = (q - self.zero) * (self.scale * self.smooth)
        return found

    def loss(self, x: np.ndarray, w: np.ndarray) -> float:
        """Root mean square error of the products, as a share of their size."""
        step = np.maximum(np.abs(w * self.smooth[:, None]).max(0), 1e-8) / 127
        ws = np.round(w * self.smooth[:, None] / step) * step / self.smooth[:, None]
        y = x @ w
        return float(np.sqrt(((self.through(x) @ ws - y) ** 2).mean() / (y**2).mean()))


def rounded(w: np.ndarray, inverse: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """A matrix as int8 with a step for each column.

    What rounding a row costs is made good in the rows after it, as far as inputs go together (GPTQ, Frantar et al.
    2023); ``inverse`` is the upper Cholesky factor of the inverse of the inputs' second moments.
    """
    step = (np.maximum(np.abs(w).max(0), 1e-8) / 127).astype(np.float32)
    if inverse is None:
        return np.clip(np.round(w / step), -127, 127).astype(np.int8), step
    left = w.astype(np.float64)
    out = np.empty(w.shape, np.int8)
    for i in range(len(w)):
        out[i] = np.clip(np.round(left[i] / step), -127, 127)
        missed = (left[i] - out[i] * step) / inverse[i, i]
        left[i + 1 :] -= np.outer(inverse[i, i + 1 :], missed)
    return out, step


class Graph:
    """Builds an ONNX graph; names of values are strings."""

    def __init__(self, ranges: Ranges, quantised: bool) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.ranges, self.quantised = ranges, quantised
        self.count = 0

    def constant(self, value: np.ndarray) -> str:
        self.count += 1
        name = f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(
        self, kind: str, *inputs: str, domain: str = "", out: str | None = None, outputs: int = 1, **attributes: Any
    ) -> Any:
        self.count += 1
        names = [out or f"v{self.count}"] if outputs == 1 else [f"v{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x: str, name: str, *modules: nn.Linear, outs: list[str | None] | None = None) -> list[str]:
        """Several matrices over one input, which is scaled and quantised once."""
        weights = [m.weight.detach().float().numpy().T for m in modules]
        biases = [m.bias.detach().float().numpy() if m.bias is not None else None for m in modules]
        return self.products(x, name, weights, biases, outs)

    def fit(self, name: str, weights: list[np.ndarray], free: bool = False) -> Step:
        """The smoothing and range of an input that cost least on samples; ``free``: smoothing costs no time there.

        Where an input needs no smoothing to stay within ``PLAIN`` of its true products, none is done.
        """
        if not self.quantised:
            return Step(np.ones(len(weights[0]), np.float32), 0, 1, True)
        w = np.concatenate(weights, 1)
        x = self.ranges.rows(name, 1000)
        low, high = self.ranges.low[name], self.ranges.high[name]
        reach = np.maximum(np.maximum(np.abs(low), np.abs(high)), 1e-4)
        weight_reach = np.maximum(np.abs(w).max(1), 1e-4)
        tried: list[tuple[float, Step]] = []
        for power in (None, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
            smooth = np.ones(len(w)) if power is None else reach**power / weight_reach ** (1 - power)
            smooth = (smooth / np.exp(np.log(smooth).mean())).astype(np.float32)
            for share in (1, 0.9, 0.8, 0.7, 0.6):
                bottom, top = share * min(0, (low / smooth).min()), share * max(0, (high / smooth).max())
                step = Step(smooth, float(bottom), float(top), power is None)
                tried.append((step.loss(x, w), step))
        loss, best = min(tried, key=lambda pair: pair[0])
        plain, step = min((pair for pair in tried if pair[1].plain), key=lambda pair: pair[0])
        if not free and plain < PLAIN:
            loss, best = plain, step
        print(f"{name}: loss {loss:.4f}, without smoothing {plain:.4f}{', taken' if best is step else ''}", flush=True)
        return best

    def quantise(self, x: str, step: Step) -> tuple[str, str, str]:
        """An input, smoothed already, as uint8, with the names of its scale and zero."""
        scale, zero = self.constant(np.array(step.scale)), self.constant(np.array(step.zero))
        return self.node("QuantizeLinear", x, scale, zero), scale, zero

    def smoothed(self, x: str, step: Step) -> tuple[str, str, str]:
        """The same for an input as it is."""
        return self.quantise(x if step.plain else self.node("Mul", x, self.constant(1 / step.smooth)), step)

    def products(
        self,
        x: str,
        name: str,
        weights: list[np.ndarray],
        biases: list[np.ndarray | None],
        outs: list[str | None] | None = None,
    ) -> list[str]:
        """Products of one input with several matrices; it is smoothed and quantised once."""
        outs = outs or [None] * len(weights)
        source: str | tuple[str, str, str] = x
        if self.quantised:
            step = self.fit(name, weights)
            source = self.smoothed(x, step)
            weights = [w * step.smooth[:, None] for w in weights]
            inverse = self.inverse(name, step)
            return [self.product(source, *args, inverse) for args in zip(weights, biases, outs, strict=True)]
        return [self.product(source, *args) for args in zip(weights, biases, outs, strict=True)]

    def inverse(self, name: str, step: Step) -> np.ndarray | None:
        """What rounding one row of a matrix asks of the rows after it (see ``rounded``), from samples of its input."""
        if not self.quantised:
            return None
        x = step.through(self.ranges.rows(name, 6000)) / step.smooth
        h = (x.T @ x).astype(np.float64)
        h += np.eye(len(h)) * (0.01 * np.diag(h).mean() + 1e-8)
        result: np.ndarray = np.linalg.cholesky(np.linalg.inv(h)).T
        return result

    def product(
        self,
        x: str | tuple[str, str, str],
        w: np.ndarray,
        b: np.ndarray | None,
        out: str | None = None,
        inverse: np.ndarray | None = None,
    ) -> str:
        """One product; int8 if its input is quantised."""
        result: str
        if isinstance(x, str):
            y = self.node("MatMul", x, self.constant(w.astype(np.float32)), out=out if b is None else None)
            result = y if b is None else self.node("Add", y, self.constant(b.astype(np.float32)), out=out)
            return result
        q, scale, zero = x
        wq, step = rounded(w, inverse)
        inputs = [
            q,
            self.constant(wq),
            scale,
            self.constant(step),
            zero,
            self.constant(np.zeros(len(step), np.int8)),
        ]
        if b is not None:
            inputs.append(self.constant(b.astype(np.float32)))
        result = self.node("MatMulIntegerToFloat", *inputs, domain=MICROSOFT, out=out)
        return result

    def norm(self, x: str, skip: str, module: nn.LayerNorm, out: str | None = None) -> str:
        """Layer norm of a sum; the plain operator is four times faster on CPU than the one that adds (1.32)."""
        weight, bias = (self.constant(p.detach().float().numpy()) for p in (module.weight, module.bias))
        total = self.node("Add", x, skip)
        result: str = self.node("LayerNormalization", total, weight, bias, out=out, axis=-1, epsilon=module.eps)
        return result

    def layer(self, x: str, module: Layer, name: str, rows: str | None = None, out: str | None = None) -> str:
        """One layer over one window; of the numbers of ``rows`` alone, where given (the last layer feeds no other)."""
        a, x = self.attention(x, module, name, rows)
        x = self.norm(a, x, module.norm1)
        up = self.node("Gelu", self.linear(x, f"{name}.up", module.up)[0], domain=MICROSOFT)
        return self.norm(self.linear(up, f"{name}.down", module.down)[0], x, module.norm2, out)

    def attention(self, x: str, module: Layer, name: str, rows: str | None) -> tuple[str, str]:
        """What a layer reads of its neighbours, and its own input: all of it or the asked rows."""
        width, heads = module.out.in_features, module.heads
        each = width // heads
        w, b = module.qkv.weight.detach().float().numpy().T, module.qkv.bias.detach().float().numpy()
        out_w, out_b = module.out.weight.detach().float().numpy().T, module.out.bias.detach().float().numpy()
        # what the output matrix wants its input divided by is divided out of the values' columns: it costs nothing
        after = self.fit(f"{name}.out", [out_w], free=True)
        factor = np.concatenate([np.full(width, each**-0.5), np.ones(width), 1 / after.smooth]).astype(np.float32)
        ws, bs = np.split(w * factor, 3, 1), np.split(b * factor, 3)
        source: str | tuple[str, str, str] = x
        inverse = None
        if self.quantised:
            step = self.fit(f"{name}.qkv", [w])
            source, inverse = self.smoothed(x, step), self.inverse(f"{name}.qkv", step)
            ws = [v * step.smooth[:, None] for v in ws]
        asked = source
        if rows is not None:
            flat = self.constant(np.array([-1, width], np.int64))
            x = self.node("Gather", self.node("Reshape", x, flat), rows)
            q = source if isinstance(source, str) else source[0]
            q = self.node("Gather", self.node("Reshape", q, flat), rows)
            asked = q if isinstance(source, str) else (q, *source[1:])
        # one window a run, so there is no padding and no mask; heads stay where they are, no transposes
        apart = self.constant(np.array([-1, heads, each], np.int64))
        q, k, v = (
            self.node("Reshape", self.product(s, w_, b_, None, inverse), apart)
            for s, w_, b_ in zip((asked, source, source), ws, bs, strict=True)
        )
        scores = self.node("FusedMatMul", q, k, domain=MICROSOFT, transBatchA=1, transBatchB=1, transB=1)
        read = self.node("FusedMatMul", self.node("Softmax", scores, axis=-1), v, domain=MICROSOFT, transBatchB=1)
        joined = self.node(
            "Reshape", self.node("Transpose", read, perm=[1, 0, 2]), self.constant(np.array([1, -1, width], np.int64))
        )
        if not self.quantised:
            return self.product(joined, out_w, out_b), x
        inverse = self.inverse(f"{name}.out", after)
        return self.product(self.quantise(joined, after), out_w * after.smooth[:, None], out_b, None, inverse), x

    def table(self, module: nn.Embedding, ids: str, bytes_: bool = False) -> str:
        """Rows of an embedding; int8 with a scale for each row where asked."""
        w = module.weight.detach().float().numpy()
        if not (bytes_ and self.quantised):
            result: str = self.node("Gather", self.constant(w), ids)
            return result
        step = np.maximum(np.abs(w).max(1), 1e-8) / 127
        rows = self.node(
            "Cast",
            self.node("Gather", self.constant(np.round(w / step[:, None]).astype(np.int8)), ids),
            to=TensorProto.FLOAT,
        )
        scale = self.node("Gather", self.constant(step[:, None].astype(np.float32)), ids)
        return str(self.node("Mul", rows, scale))

    def save(self, path: Path, inputs: dict[str, tuple[int, list[str]]], outputs: list[str]) -> None:
        graph = helper.make_graph(
            self.nodes,
            path.stem,
            [helper.make_tensor_value_info(k, t, shape) for k, (t, shape) in inputs.items()],
            [
                helper.make_tensor_value_info(
                    k, {"tags": TensorProto.INT32, "labels": TensorProto.INT64}.get(k, TensorProto.FLOAT), None
                )
                for k in outputs
            ],
            self.constants,
        )
        model = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)],
            producer_name="onrecord",
        )
        model.ir_version = 8
        path.write_bytes(model.SerializeToString(deterministic=True))
