"""What the views call the codes of the record format; the words stand in ``data/labels.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


def data_text(name: str) -> str:
    """The content of a data file of this package."""
    return files("onrecord.views").joinpath("data", name).read_text(encoding="utf-8")


@cache
def tables() -> dict[str, dict[str, str]]:
    """All labels: table name → code → words."""
    return tomllib.loads(data_text("labels.toml"))


def label(table: str, code: str | None) -> str:
    """The words for a code of one table; a code without words is shown with its underscores opened."""
    if not code:
        return ""
    words = tables()[table].get(code)
    return code.replace("_", " ") if words is None else words


def plain(code: str) -> str:
    """An identifier as words: ``internet_shutdown`` → ``internet shutdown``."""
    return code.replace("_", " ")
