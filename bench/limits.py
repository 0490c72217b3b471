"""What this machine can do at most, on one thread: int8 matrix products, float32 products, copying memory."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np


def _best(work: Callable[[], object], rounds: int = 7) -> float:
    """Seconds of the quickest of some rounds."""
    best = 1e9
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


def _field(number: int, kind: int, value: bytes) -> bytes:
    return _varint(number << 3 | kind) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _part(number: int, content: bytes) -> bytes:
    return _field(number, 2, _varint(len(content)) + content)


def _matmul_model(rows: int, inner: int, columns: int) -> bytes:
    """An ONNX model of one MatMulInteger by an int8 matrix, written by hand: no onnx package is needed."""

    def value(name: str, element: int, shape: tuple[int, int]) -> bytes:
        dims = b"".join(_part(1, _field(1, 0, _varint(size))) for size in shape)
        tensor = _field(1, 0, _varint(element)) + _part(2, dims)
        return _part(1, name.encode()) + _part(2, _part(1, tensor))

    node = _part(1, b"a") + _part(1, b"b") + _part(2, b"y") + _part(4, b"MatMulInteger")
    weights = (
        _field(1, 0, _varint(inner))
        + _field(1, 0, _varint(columns))
        + _field(2, 0, _varint(3))  # int8
        + _part(8, b"b")
        + _part(9, bytes(range(256)) * (inner * columns // 256))
    )
    given, made = value("a", 2, (rows, inner)), value("y", 6, (rows, columns))
    graph = _part(1, node) + _part(2, b"g") + _part(5, weights) + _part(11, given) + _part(12, made)
    return _field(1, 0, _varint(8)) + _part(7, graph) + _part(8, _field(2, 0, _varint(13)))


def int8_gops(rows: int = 1024, inner: int = 1024, columns: int = 1024) -> float:
    """Billions of int8 multiply-adds, counted as two operations, a second: ONNX Runtime's own kernel, one thread."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = ort.InferenceSession(_matmul_model(rows, inner, columns), options, providers=["CPUExecutionProvider"])
    left = np.arange(rows * inner).astype(np.uint8).reshape(rows, inner)
    return 2 * rows * inner * columns / _best(lambda: session.run(None, {"a": left}), 200) / 1e9


def float_gflops(size: int = 1024) -> float:
    """Billions of float32 operations a second in a product of two matrices."""
    left = np.ones((size, size), dtype=np.float32)
    return 2 * size**3 / _best(lambda: left @ left) / 1e9


def copy_gb() -> float:
    """Gigabytes copied a second (256 MB, read and written once)."""
    source = np.ones(1 << 25, dtype=np.float64)
    target = np.empty_like(source)
    return source.nbytes / _best(lambda: np.copyto(target, source)) / 1e9
