"""Words around places (``data/places.toml``)."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any


@lru_cache(maxsize=1)
def tables() -> dict[str, Any]:
    """The tables of the data file."""
    return tomllib.loads((Path(__file__).parent / "data" / "places.toml").read_text("utf-8"))


@lru_cache(maxsize=32)
def listed(*path: str) -> frozenset[str]:
    """A list of the data file as a set (``listed("verbs", "stative")``)."""
    found: Any = tables()
    for step in path:
        found = found[step]
    return frozenset(found)
