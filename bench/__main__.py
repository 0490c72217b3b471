"""``python -m bench``: cold start, reports a second, words a second of each stage, memory, the machine's limits.

``python -m bench language`` looks at the language stage alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench import corpus

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

ONRECORD = [sys.executable, "-m", "onrecord.cli"]


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Prints a Markdown table."""
    print(f"\n### {title}\n")
    print("| " + " | ".join(heads) + " |")
    print("|" + " --- |" * len(heads))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |", flush=True)


def cold(arguments: list[str], runs: int) -> tuple[float, float, float]:
    """Seconds of a whole process: its quickest and its middle run, and the least processor time of a run."""
    spent, used = [], []
    for _ in range(runs):
        before, begun = os.times(), time.perf_counter()
        subprocess.run([*ONRECORD, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        spent.append(time.perf_counter() - begun)
        after = os.times()
        used.append(after.children_user - before.children_user + after.children_system - before.children_system)
    return min(spent), sorted(spent)[len(spent) // 2], min(used)


def cold_starts(folder: Path, runs: int) -> None:
    """Whole processes: help, version, one report of 500 words, lists of a kept record."""
    report, record = str(folder / "00001.txt"), str(folder.parent / "one.record")
    subprocess.run([*ONRECORD, "add", report, "--record", record, "-q"], check=False)
    wanted = [
        ("onrecord --help", ["--help"], "0.15"),
        ("onrecord --version", ["--version"], "0.15"),
        ("onrecord read, 500 words", ["read", report], "2"),
        ("onrecord read --json, 500 words", ["read", report, "--json"], "2"),
        ("onrecord statements --json", ["statements", "--record", record, "--json"], ""),
        ("onrecord verify", ["verify", "--record", record], ""),
    ]
    rows = [(name, *(f"{s:.3f}" for s in cold(args, runs)), promise) for name, args, promise in wanted]
    table(f"Cold start (s, {runs} runs)", ("command", "best", "middle", "processor", "promise"), rows)


def batches(folder: Path, words: int) -> None:
    """All reports, read in processes of their own."""
    rows = []
    for workers, keep in ((1, False), (2, False), (1, True)):
        record = str(folder.parent / f"batch-{workers}.record")
        command = [sys.executable, "-m", "bench.batch", str(workers), str(folder), *([record] if keep else [])]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        made = json.loads(done.stdout)
        size = f"{Path(record).stat().st_size / made['reports'] / 1000:.0f} kB" if keep else ""
        rows.append((
            f"{workers}" + (", kept in a record file" if keep else ""), made["reports"], f"{made['seconds']:.1f}",
            f"{made['processor']:.1f}", f"{made['reports'] / made['seconds']:.1f}", f"{words / made['seconds']:,.0f}",
            " + ".join(f"{peak:.0f}" for peak in made["peaks"]), made["failed"], size,
        ))  # fmt: skip
    heads = (
        "workers",
        "reports",
        "s",
        "processor s",
        "reports/s",
        "words/s",
        "peak MB a process",
        "failed",
        "kept, a report",
    )
    table("Batch of reports of 500 words (promise: 8 reports/s on 2 cores, 700 MB a process)", heads, rows)


def stages(count: int) -> None:
    """Words a second of each stage, one process, one thread."""
    from bench.stages import measure

    texts = corpus.reports(count)
    words = sum(len(text.split()) for text in texts)
    spent = measure(texts)
    reading = sum(s for name, s in spent.items() if name not in ("keep", "verify", "show", "to JSON"))
    rows = [
        (name, f"{words / s:,.0f}", f"{1000 * s / count:.1f}", f"{100 * s / reading:.0f} %")
        for name, s in spent.items()
    ]
    rows.append(("reading, all of it", f"{words / reading:,.0f}", f"{1000 * reading / count:.1f}", "100 %"))
    table(
        f"Stages, over {count} reports, by processor time of one process",
        ("stage", "words/s", "ms a report", "of reading"),
        rows,
    )


def limits() -> None:
    """What one thread of the machine can do."""
    from bench.limits import copy_gb, float_gflops, int8_gops

    rows = [
        ("int8 matrix product (ONNX Runtime)", f"{int8_gops():.0f} Gop/s"),
        ("float32 matrix product (numpy)", f"{float_gflops():.0f} Gflop/s"),
        ("copying memory", f"{copy_gb():.1f} GB/s"),
    ]
    table("The machine's limit, one thread", ("what", "measured"), rows)


def main() -> None:
    """Measures and prints."""
    if sys.argv[1:2] == ["language"]:
        from bench import language

        sys.exit(language.main(sys.argv[2:]))
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--reports", type=int, default=1000, help="reports in the batch (default 1000)")
    parser.add_argument("--runs", type=int, default=7, help="runs of each cold start (default 7)")
    parser.add_argument("--stage-reports", type=int, default=100, help="reports for the stages (default 100)")
    asked = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, load {load:.1f}, ", end="")
    print(f"Python {platform.python_version()}, {platform.system()}")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made, "reports")
        folder.mkdir()
        words = corpus.write(folder, asked.reports)
        print(f"{asked.reports:,} reports, {words:,} words, from {corpus.SHARED}")
        cold_starts(folder, asked.runs)
        batches(folder, words)
    stages(min(asked.stage_reports, asked.reports))
    limits()


if __name__ == "__main__":
    main()
