"""Where words go: results to standard output as UTF-8, everything else to standard error, one line a thing."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from onrecord.model.errors import StoreError
from onrecord.views.safe import one_line, visible

DONE, FOUND, WRONG_USE, UNREAD, UNUSABLE, INTERNAL, STOPPED = 0, 1, 2, 3, 4, 70, 130
NAME = "onrecord"


class PipeClosed(Exception):
    """The reader of our output has gone: stop working, quietly."""


def prepare_streams() -> None:
    """Standard output is UTF-8 whatever the locale says; on standard error what cannot be shown is written out."""
    for stream, settings in ((sys.stdout, {"encoding": "utf-8", "newline": "\n"}), (sys.stderr, {})):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace", **settings)


def write(text: str, *, end: str = "\n") -> None:
    """Results, out at once.

    Raises:
        PipeClosed: nobody reads any more.
        StoreError: they could not be written (a full disk).
    """
    try:
        sys.stdout.write(text + end)
        sys.stdout.flush()
    except OSError as error:
        if error.errno in (errno.EPIPE, errno.EINVAL if os.name == "nt" else errno.EPIPE):
            raise PipeClosed from error
        mute()
        raise StoreError(f"the output could not be written: {error.strerror}", code="output") from error


def write_data(text: str, *, end: str = "\n") -> None:
    """Results for other programs: exact in a pipe; on a terminal with their control characters written out."""
    write(visible(text, bidi=False) if sys.stdout.isatty() else text, end=end)


def mute() -> None:
    """Standard output leads nowhere from now on, so that nothing complains at exit."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass


def complain(message: str) -> None:
    """One line on standard error, its control characters written out."""
    try:
        sys.stderr.write(f"{NAME}: {one_line(message)}\n")
        sys.stderr.flush()
    except OSError:
        pass


@dataclass(frozen=True, slots=True)
class Manners:
    """How a command speaks: ``level`` is -1 with ``-q``, 0, 1 with ``-v``, 2 with ``-vv``."""

    level: int = 0
    color: bool = False
    width: int = 100

    def say(self, message: str, *, level: int = 0) -> None:
        """A line on standard error, if it is asked for at this level."""
        if self.level >= level:
            complain(message)


def wants_color(choice: str, stream: TextIO) -> bool:
    """Colour for this stream: the flag wins over ``NO_COLOR`` and ``FORCE_COLOR``, these over what the stream is."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0", "false"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def width_of(stream: TextIO) -> int:
    """Columns of the terminal; 100 for a pipe, so that output does not depend on the window it was made in."""
    if not stream.isatty() and not os.environ.get("COLUMNS", "").isdigit():
        return 100
    return max(40, min(160, shutil.get_terminal_size((100, 24)).columns))


class Progress:
    """A counter on standard error, only on a terminal, only when results go elsewhere; gone when it is done."""

    def __init__(self, manners: Manners, what: str) -> None:
        self._what, self._count = what, 0
        self._on = manners.level >= 0 and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def step(self) -> None:
        """One more."""
        self._count += 1
        if self._on:
            sys.stderr.write(f"\r{self._count} {self._what}\x1b[K")
            sys.stderr.flush()

    def clear(self) -> None:
        """Takes the line away before something else is written."""
        if self._on and self._count:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def tell_failures(failed: Iterable[tuple[str, str]], total: int) -> None:
    """Every input that could not be read, with its reason, at the end."""
    listed = list(failed)
    if len(listed) > 1 or total > 1:
        complain(f"{len(listed)} of {total} inputs could not be read:")
    for name, reason in listed:
        complain(f"{name}: {reason}")
