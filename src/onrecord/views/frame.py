"""Items as a data frame of pandas, or of polars where pandas is not installed; neither is needed until called."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any

from onrecord.model.errors import UsageError
from onrecord.model.record import Record
from onrecord.views.csv import Cell, Number, table

LIBRARIES = ("pandas", "polars")


def frame(kind: str, records: Iterable[Record], *, library: str | None = None, show_private: bool = False) -> Any:
    """The items of a kind, one row an item, columns as in the CSV; bounds of figures are numbers.

    Args:
        kind: ``statements``, ``figures``, ``events``, ``times``, ``places``, ``actors``.
        library: ``pandas`` or ``polars``; the first that is installed if left out.
        show_private: names of private people instead of their initials.

    Raises:
        UsageError: there is no such kind, or no such library is installed.
    """
    columns, rows = table(kind, records, show_private=show_private)
    data: dict[str, list[Any]] = {name: [] for name in columns}
    for row in rows:
        for name, value in zip(columns, row, strict=True):
            data[name].append(_plain(value))
    return _library(library).DataFrame(data)


def _plain(value: Cell) -> Any:
    if isinstance(value, Number):
        return float(value)
    return value


def _library(wanted: str | None) -> Any:
    if wanted is not None and wanted not in LIBRARIES:
        raise UsageError(f"there is no data frame of {wanted!r}; choose pandas or polars", code="no-frame-library")
    for name in (wanted,) if wanted else LIBRARIES:
        try:
            return import_module(name)
        except ModuleNotFoundError:
            continue
    raise UsageError(
        f"a data frame needs {wanted or 'pandas or polars'}; install one of them, such as with "
        "`pip install onrecord[frames]`",
        code="no-frame-library",
    )
