"""Where records are kept. `open_store` is the door; `onrecord.open` is the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.model.source import Source
    from onrecord.stores.jsonl import JsonlStore
    from onrecord.stores.sqlite import SqliteStore

__all__ = ["KeptAlready", "open_store"]


class KeptAlready:
    """Whether a source, as read by its ``read_with``, is in a record file; may be sent to other processes.

    The file is opened for reading at the first question. A file that is not there yet holds nothing.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = path
        self._store: SqliteStore | JsonlStore | None = None

    def __call__(self, source: Source) -> bool:
        if self._store is None:
            if not Path(self.path).exists():
                return False
            self._store = open_store(self.path, readonly=True)
        return self._store.has(source)

    def __reduce__(self) -> tuple[type[KeptAlready], tuple[str | Path]]:
        return (KeptAlready, (self.path,))

    def close(self) -> None:
        """Lets go of the file."""
        if self._store is not None:
            self._store.close()


def open_store(path: str | Path, readonly: bool = False, *, wait: float = 30.0) -> SqliteStore | JsonlStore:
    """Opens a record file, and makes it if it is missing (unless ``readonly``).

    A name that ends in ``.jsonl`` is a file of JSON lines with a folder of sources beside it; any other is SQLite.

    >>> with onrecord.open("crisis.record") as store:
    ...     for kept in store.statements(speaker="ministry", evidence="none_given"):
    ...         print(kept.report.outlet, kept.item.label)

    Args:
        wait: seconds to wait for another program that writes.

    Raises:
        StoreError: the file cannot be used; the message says why and what to do.
    """
    if Path(path).suffix.lower() == ".jsonl":
        from onrecord.stores.jsonl import JsonlStore

        return JsonlStore(path, readonly=readonly, wait=wait)
    from onrecord.stores.sqlite import SqliteStore

    return SqliteStore(path, readonly=readonly, wait=wait)
