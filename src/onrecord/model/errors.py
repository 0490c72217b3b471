"""Every error that onrecord raises on purpose.

::

    OnRecordError
    ├── UsageError       the caller asked for something that cannot be: bad argument, unknown view
    ├── SourceError      a source could not be opened or is no text (a limit, a missing file, a refused address)
    ├── StoreError       a record file is locked, full, read-only, damaged or newer than this program
    ├── ModelFileError   the shipped weights or tables are missing or are not what their digest says
    └── InternalError    one of our own promises broke: a bug, please report it

The caller's mistake raises.
The world's untidiness (a broken tag, a missing date) is a ``Problem`` in the record instead.
"""

from __future__ import annotations


class OnRecordError(Exception):
    """Base of all errors of this package.

    Attributes:
        code: a stable short name (``source-missing``).
        name: the input that it is about, if there is one.
    """

    exit_code = 70

    def __init__(self, message: str, *, code: str = "", name: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.name = name

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), str(self), self.code, self.name))


def _rebuild(kind: type[OnRecordError], message: str, code: str, name: str | None) -> OnRecordError:
    """Errors cross process borders in a batch; keyword arguments do not survive plain pickling."""
    return kind(message, code=code, name=name)


class UsageError(OnRecordError):
    """The caller asked for something that cannot be."""

    exit_code = 2


class SourceError(OnRecordError):
    """A source could not be opened or holds no text."""

    exit_code = 3


class StoreError(OnRecordError):
    """A record file is locked, full, read-only, damaged or newer than this program."""

    exit_code = 4


class ModelFileError(OnRecordError):
    """Shipped weights or tables are missing or not what their digest says."""

    exit_code = 4


class InternalError(OnRecordError):
    """One of our own promises broke: a bug."""

    exit_code = 70
