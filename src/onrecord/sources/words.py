"""The word lists of the source readers, read from ``data/`` once."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=8)
def table(name: str) -> dict[str, Any]:
    """The TOML file ``data/NAME.toml``; its head says where the words come from."""
    return tomllib.loads((files("onrecord.sources") / "data" / f"{name}.toml").read_text("utf-8"))


@lru_cache(maxsize=128)
def words(name: str, key: str) -> frozenset[str]:
    """One list of such a file (``key`` may be a dotted path), for membership only: a set has no order."""
    found: Any = table(name)
    for part in key.split("."):
        found = found[part]
    return frozenset(found)
