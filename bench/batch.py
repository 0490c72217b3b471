"""One batch in a process of its own: ``python -m bench.batch WORKERS FOLDER [RECORD]`` prints what it took as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path


def _peak(who: int) -> float:
    """Megabytes of the greatest process among these."""
    return resource.getrusage(who).ru_maxrss / 1024


def main(workers: int, folder: str, record: str | None = None) -> None:
    """Reads all reports of a folder, keeps them if a record file is named."""
    from onrecord.pipeline import read_all
    from onrecord.stores import open_store

    names = sorted(str(p) for p in Path(folder).iterdir())
    store = open_store(record) if record else None
    begun = time.perf_counter()
    items = failed = 0
    for reading in read_all(names, workers=workers):
        if reading.record is None:
            failed += 1
            continue
        items += len(reading.record.statements) + len(reading.record.figures) + len(reading.record.events)
        if store is not None:
            store.add(reading.record, reading.raw)
    seconds = time.perf_counter() - begun
    if store is not None:
        store.close()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    processor = sum(u.ru_utime + u.ru_stime for u in used)
    peaks = [_peak(resource.RUSAGE_SELF)] + ([_peak(resource.RUSAGE_CHILDREN)] if workers > 1 else [])
    made = {"reports": len(names), "seconds": seconds, "processor": processor, "items": items}
    print(json.dumps({**made, "failed": failed, "peaks": peaks}))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
