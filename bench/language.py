"""Times the language stage: ``python -m bench language [--texts FILE] [--processes 1,2]``.

Text is raw; an item is a report of about 500 words.  Printed: words and tokens a second of the whole stage and of the
graphs alone, load time, resident memory, size of the weights, and the int8 matrix limit of this machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import resource
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.language.analyst import OnnxAnalyst
from onrecord.language.weights_file import FOLDER
from onrecord.model.source import Text

DEFAULT = Path(__file__).resolve().parents[2] / "shared/data/language/names/newswire.dev.jsonl.gz"
OPERATIONS_A_PIECE = 2 * 6 * (4 * 384 * 384 + 2 * 384 * 1536)


def reports(path: Path, words: int) -> list[Text]:
    """Blocks of a file joined to reports of about ``words`` words."""
    out, parts, count = [], [], 0
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            row: dict[str, Any] = json.loads(line)
            part = row.get("text") or "".join(
                t + (" " if w == "1" else "") for t, w in zip(row["tokens"], row["ws"], strict=True)
            )
            parts.append(part.strip())
            count += len(part.split())
            if count >= words:
                out.append(_join(parts))
                parts, count = [], 0
    return out + ([_join(parts)] if parts else [])


def _join(parts: list[str]) -> Text:
    bounds, at = [], 0
    for p in parts:
        bounds.append((at, at + len(p)))
        at += len(p) + 2
    return Text("\n\n".join(parts), (), tuple(bounds))


def work(texts: list[Text], folder: Path, threads: int, out: Any) -> None:
    began = time.perf_counter()
    analyst = OnnxAnalyst(folder, threads)
    analyst.analyse(Text("Nothing was said.", (), ((0, 17),)))
    load = time.perf_counter() - began
    session, graph = analyst._weights.reader, [0.0]
    run = session.run

    def timed(*args: Any) -> Any:
        at = time.perf_counter()
        result = run(*args)
        graph[0] += time.perf_counter() - at
        return result

    session.run = timed
    roles = analyst._weights.roles
    roles_run, roles_time = roles.run, [0.0]

    def timed_roles(*args: Any) -> Any:
        at = time.perf_counter()
        result = roles_run(*args)
        roles_time[0] += time.perf_counter() - at
        return result

    roles.run = timed_roles
    began, spent = time.perf_counter(), time.process_time()
    tokens = sum(len(analyst.analyse(t)) for t in texts)
    wall, cpu = time.perf_counter() - began, time.process_time() - spent
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    out.put((load, wall, graph[0], roles_time[0], tokens, memory, cpu))


def matrix_limit(pieces: int = 1024) -> float:
    """int8 operations a second (10^9) of MatMulInteger at the encoder's greatest shape, one thread."""
    import onnxruntime as ort
    from onnx import TensorProto, helper

    shapes = [("a", TensorProto.UINT8, [pieces, 384]), ("b", TensorProto.INT8, [384, 1536])]
    inputs = [helper.make_tensor_value_info(*x) for x in shapes]
    output = helper.make_tensor_value_info("c", TensorProto.INT32, None)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["a", "b"], ["c"])],
        "g",
        inputs[:1],
        [output],
        [helper.make_tensor("b", TensorProto.INT8, [384, 1536], np.ones(384 * 1536, np.int8).tobytes(), raw=True)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    s = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    a = np.ones((pieces, 384), np.uint8)
    s.run(None, {"a": a})
    began = time.perf_counter()
    for _ in range(100):
        s.run(None, {"a": a})
    return 100 * 2 * pieces * 384 * 1536 / (time.perf_counter() - began) / 1e9


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench language", description=__doc__)
    parser.add_argument("--texts", type=Path, default=DEFAULT)
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--words", type=int, default=500, help="of a report")
    parser.add_argument("--limit", type=int, default=120, help="reports")
    parser.add_argument("--processes", default="1,2")
    args = parser.parse_args(argv)
    texts = reports(args.texts, args.words)[: args.limit]
    words = sum(len(t.content.split()) for t in texts)
    size = sum(p.stat().st_size for p in args.weights.iterdir()) / 1e6
    print(f"{len(texts)} reports, {words} blank-separated words; weights {size:.1f} MB")
    context = multiprocessing.get_context("spawn")
    for n, threads in [(int(p), 1) for p in args.processes.split(",")] + [(1, 2)]:
        queue = context.Queue()
        began = time.perf_counter()
        jobs = [context.Process(target=work, args=(texts, args.weights, threads, queue)) for _ in range(n)]
        for j in jobs:
            j.start()
        found = [queue.get() for _ in jobs]
        for j in jobs:
            j.join()
        del began
        load, wall, graph, roles, tokens, memory, cpu = (max(f[k] for f in found) for k in range(7))
        print(
            f"{n} process(es), {threads} thread(s): {n * words / wall:8.0f} words/s {n * tokens / wall:8.0f} tokens/s  "
            f"({n * words / cpu:.0f} words a second of CPU time)  "
            f"encoder {100 * graph / wall:.0f} %, roles {100 * roles / wall:.0f} %, "
            f"the rest {100 - 100 * (graph + roles) / wall:.0f} %  "
            f"encoder alone {n * words / graph:.0f} words/s  load {load:.2f} s  {memory:.0f} MB"
        )
    try:
        limit = matrix_limit()
        print(f"int8 matrix limit, one thread: {limit:.0f} GOP/s; a piece takes {OPERATIONS_A_PIECE / 1e6:.1f} MOP")
    except ImportError:
        print("int8 matrix limit: needs the onnx package")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
