"""onrecord reads news of a crisis into a record that a desk can check line by line.

>>> import onrecord
>>> record = onrecord.read("report.html", published_at="2022-01-07")
>>> for statement in record.statements:
...     print(statement.label, statement.act, [span.text for span in statement.content])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.model.errors import (
    InternalError,
    ModelFileError,
    OnRecordError,
    SourceError,
    StoreError,
    UsageError,
)
from onrecord.model.items import Actor, Event, Figure, Link, Place, Statement, Time
from onrecord.model.record import Problem, Record
from onrecord.model.source import Source
from onrecord.model.spans import Span
from onrecord.version import __version__

if TYPE_CHECKING:
    from onrecord.pipeline import read, read_many
    from onrecord.stores import open_store as open
    from onrecord.verify import verify

__all__ = [
    "Actor",
    "Event",
    "Figure",
    "InternalError",
    "Link",
    "ModelFileError",
    "OnRecordError",
    "Place",
    "Problem",
    "Record",
    "Source",
    "SourceError",
    "Span",
    "Statement",
    "StoreError",
    "Time",
    "UsageError",
    "__version__",
    "open",
    "read",
    "read_many",
    "verify",
]

_LATE = {
    "open": ("onrecord.stores", "open_store"),
    "read": ("onrecord.pipeline", "read"),
    "read_many": ("onrecord.pipeline", "read_many"),
    "verify": ("onrecord.verify", "verify"),
}


def __getattr__(name: str) -> Any:
    """Loads the working parts on first use, so that importing the package costs little."""
    if name not in _LATE:
        raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _LATE[name]
    return getattr(import_module(module), attribute)


def __dir__() -> list[str]:
    return __all__
