"""Our event types for the names that other corpora use."""

from __future__ import annotations

import csv
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "src/onrecord/tables/data/event_types.csv"


def type_maps() -> tuple[list[str], dict[str, str]]:
    """Our event types, and to each type of RAMS or WikiEvents the first core type that names it."""
    with TABLE.open(encoding="utf-8") as f:
        table = list(csv.DictReader(f))
    found: dict[str, str] = {}
    for core in ("1", "0"):
        for row in table:
            if row["core"] == core:
                for name in [*row["rams"].split(";"), *row["wikievents"].split(";")]:
                    if name.strip():
                        found.setdefault(name.strip().lower(), row["id"])
    return [r["id"] for r in table], found


def our_type(name: str, found: dict[str, str]) -> str | None:
    """The type for a dotted name, or for the part of it that is known."""
    parts = name.lower().replace(".n/a", "").replace(".unspecified", "").split(".")
    return next((found[k] for n in range(len(parts), 0, -1) if (k := ".".join(parts[:n])) in found), None)
