"""Words a second of each stage, in one process and one thread, stage after stage over the same reports."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def measure(texts: list[str]) -> dict[str, float]:
    """Processor seconds that each stage takes for all texts; the first text is read once before, to warm up."""
    from onrecord.assemble import assemble
    from onrecord.extract.base import Found, Report
    from onrecord.language.analyst import default_analyst
    from onrecord.model.codec import encode
    from onrecord.pipeline import default_readers
    from onrecord.sources import Given, open_bytes
    from onrecord.stores import open_store
    from onrecord.verify import verify
    from onrecord.views import terminal

    analyst, readers = default_analyst(), default_readers()
    spent: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        begun = time.process_time()
        made = work()
        spent[stage] = spent.get(stage, 0.0) + time.process_time() - begun
        return made

    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder, "bench.record")) as store:
        for number, text in enumerate([texts[0], *texts]):
            if number == 1:
                spent.clear()  # weights and tables are open now
            raw = text.encode()
            (opened,) = timed("open", lambda raw=raw: open_bytes(raw, Given(published_at="2022-01-07")))
            analysis = timed("language", lambda opened=opened: analyst.analyse(opened.text))
            report, found = Report(opened.source, opened.text, analysis), Found()
            for reader in readers:
                name = type(reader).__name__.removesuffix("Reader").lower()
                found = timed(name, lambda r=reader, f=found, report=report: r.read(report, f))
            bounds = tuple((analysis.starts[a], analysis.ends[b - 1]) for a, b in analysis.sentences if b > a)
            record = timed("assemble", lambda o=opened, b=bounds, f=found: assemble(o.source, o.text, b, f, o.problems))
            timed("to JSON", lambda r=record: encode(r))
            timed("keep", lambda r=record, raw=raw, n=number: store.add(r, raw, force=n == 1))
            timed("verify", lambda r=record, raw=raw: verify(r, raw))
            timed("show", lambda r=record: terminal.render(r))
    return spent
