"""Sources: bytes in, texts out. Files, folders, pages, feeds; a socket only when ``fetch`` is asked for a URL."""

from __future__ import annotations

from onrecord.sources.base import DEFAULTS, NOTHING, Given, Limits, Opened
from onrecord.sources.opening import open_bytes
from onrecord.sources.paths import expand, open_path, survey

__all__ = ["DEFAULTS", "NOTHING", "Given", "Limits", "Opened", "expand", "open_bytes", "open_path", "survey"]
