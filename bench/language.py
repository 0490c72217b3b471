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
from functools import cache
from pathlib import Path
from typing import Any

from bench.limits import int8_gops
from onrecord.language import windows
from onrecord.language.analyst import OnnxAnalyst
from onrecord.language.forms import Forms
from onrecord.language.weights_file import FOLDER, Weights
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


def _timed(analyst: OnnxAnalyst, name: str) -> list[float]:
    """Processor seconds that a graph of the reader takes from now on, in a list of one."""
    session, spent = getattr(analyst._weights, name), [0.0]
    run = session.run

    def timed(*args: Any) -> Any:
        at = time.process_time()
        result = run(*args)
        spent[0] += time.process_time() - at
        return result

    session.run = timed
    return spent


def work(texts: list[Text], folder: Path, threads: int, out: Any) -> None:
    began = time.perf_counter()
    analyst = OnnxAnalyst(folder, threads)
    analyst.analyse(Text("Nothing was said.", (), ((0, 17),)))
    load = time.perf_counter() - began
    spent_in = {name: _timed(analyst, name) for name in ("reader", "roles", "labels")}
    began, spent = time.perf_counter(), time.process_time()
    tokens = sum(len(analyst.analyse(t)) for t in texts)
    wall, cpu = time.perf_counter() - began, time.process_time() - spent
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    out.put((load, wall, *(s[0] for s in spent_in.values()), tokens, memory, cpu))


@cache
def _table(folder: Path) -> Forms:
    return Forms(Weights(folder).pieces)


def _inputs(text: Text, folder: Path) -> list[dict[str, Any]]:
    """What the encoder is given for a text."""
    words = windows.read_words(text.content, text.paragraphs, _table(folder))
    return [given for _, _, given in windows.feeds(words)]


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
    alone: list[float] = []
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
        load, wall, graph, roles, labels, tokens, memory, cpu = (max(f[k] for f in found) for k in range(8))
        print(
            f"{n} process(es), {threads} thread(s): {n * words / wall:8.0f} words/s {n * tokens / wall:8.0f} tokens/s  "
            f"({n * words / cpu:.0f} words a second of processor time)  "
            f"encoder {100 * graph / cpu:.0f} %, roles {100 * roles / cpu:.0f} %, labels {100 * labels / cpu:.0f} %, "
            f"the rest (words, pieces, decoding, lemmas) {100 - 100 * (graph + roles + labels) / cpu:.0f} %  "
            f"encoder alone {n * words / graph:.0f} words/s  load {load:.2f} s  {memory:.0f} MB"
        )
        alone.append(graph)
    limit = int8_gops(98, 384, 1536)
    work_done = OPERATIONS_A_PIECE * sum(len(f["ids"][0]) for t in texts for f in _inputs(t, args.weights)) / 1e9
    print(
        f"int8 matrix limit, one thread, at a window's 98 pieces: {limit:.0f} Gop/s; "
        f"{OPERATIONS_A_PIECE / 1e6:.1f} Mop a piece, {limit * words / work_done:.0f} words/s; "
        f"the encoder alone reaches {100 * work_done / alone[0] / limit:.0f} % of it in the first row"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
