"""Files and folders: which of them are reports, read once, as bytes."""

from __future__ import annotations

import errno
import os
import select
import stat
import time
from collections.abc import Iterable

import msgspec

from onrecord.model.record import Problem
from onrecord.sources.base import DEFAULTS, NOTHING, Given, Limits, Opened
from onrecord.sources.dates import stamp
from onrecord.sources.detect import kind_of, problem
from onrecord.sources.opening import open_bytes, refused

_SUFFIXES = (".txt", ".text", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".rdf", ".jsonfeed")
_META = "meta.json"
_REPORTS = ("report.txt", "report.html", "report.htm", "report.txt.gz", "report.html.gz")
_META_BYTES = 1_000_000
_PLAIN_NAME = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def open_path(path: str | os.PathLike[str], given: Given = NOTHING, limits: Limits = DEFAULTS) -> list[Opened]:
    """Opens a file, a folder that is one report, or all reports of a folder; what cannot be read is a problem.

    A folder with ``report.txt`` (or ``report.html``) and ``meta.json`` is one report.
    Beside a file ``X.txt``, ``X.meta.json`` is read likewise: published_at, outlet, title, uri, authors.

    Raises:
        UsageError: ``given`` itself is wrong.
    """
    name = os.fspath(path)
    if os.path.isdir(name):
        report = _report_in(name)
        if report is None:
            return [opened for inner in expand([name]) for opened in open_path(inner, given, limits)]
        return _open_file(report, os.path.join(name, _META), given, limits, name)
    return _open_file(name, _sidecar_of(name), given, limits, name)


def expand(paths: Iterable[str | os.PathLike[str]]) -> list[str]:
    """The inputs that these names stand for, a folder replaced by the reports in it; see ``survey``."""
    return survey(paths)[0]


def survey(paths: Iterable[str | os.PathLike[str]]) -> tuple[list[str], list[Problem]]:
    """The inputs that these names stand for, and notes on what a folder walk left out.

    A folder gives its files of known suffixes and its report folders, in byte order of their names, folders inside it
    too. Hidden names, side files, links to folders and things that are no files are left out. A name that is no folder
    (a file, a URL, ``-``) stays as it is.
    """
    found: list[str] = []
    said: list[Problem] = []
    for path in paths:
        name = os.fspath(path)
        if not os.path.isdir(name) or _report_in(name) is not None:
            found.append(name)
            continue
        left: list[str] = []
        _walk(name, found, left, set())
        if left:
            shown = ", ".join(repr(x) for x in left[:3]) + (" …" if len(left) > 3 else "")
            message = f"{len(left)} things in {name!r} were left out (hidden, no file, or no known suffix): {shown}"
            said.append(problem("left-out", "note", message))
    return found, said


def _walk(folder: str, found: list[str], left: list[str], seen: set[tuple[int, int]]) -> None:
    """Adds the reports of a folder; each real folder is visited once."""
    try:
        info = os.stat(folder)
        entries = sorted(os.scandir(folder), key=lambda e: os.fsencode(e.name))
    except OSError:
        left.append(folder)
        return
    if (info.st_dev, info.st_ino) in seen:
        return
    seen.add((info.st_dev, info.st_ino))
    for entry in entries:
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            if _report_in(entry.path) is not None:
                found.append(entry.path)
            else:
                _walk(entry.path, found, left, seen)
        elif _is_side_file(entry.name):
            continue
        elif _is_file(entry) and _wanted(entry):
            found.append(entry.path)
        else:
            left.append(entry.path)


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads in a circle
        return False


def _wanted(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    if name.startswith("."):
        return False
    if name.endswith(".gz"):
        name = name[:-3]
    if name.endswith(_SUFFIXES):
        return True
    return name.endswith(".json") and _is_json_feed(entry.path)


def _is_json_feed(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return kind_of(file.read(4096).decode("utf-8", "replace")) == "json_feed"
    except OSError:
        return False


def _is_side_file(name: str) -> bool:
    return name == _META or name.endswith("." + _META)


def _report_in(folder: str) -> str | None:
    """The report file of a folder that is one report; None for any other folder."""
    if not os.path.isfile(os.path.join(folder, _META)):
        return None
    files = (os.path.join(folder, name) for name in _REPORTS)
    return next((f for f in files if os.path.isfile(f)), None)


def _sidecar_of(path: str) -> str:
    stem = path[:-3] if path.lower().endswith(".gz") else path
    return os.path.splitext(stem)[0] + "." + _META


def _open_file(path: str, side: str, given: Given, limits: Limits, name: str) -> list[Opened]:
    said: list[Problem] = []
    if os.path.isfile(side):
        given, said = _with_side_file(side, given)
    given = msgspec.structs.replace(given, name=given.name or name, uri=given.uri or "file:" + _quoted(name))
    raw, why = read_file(path, limits)
    if why is not None:
        return [refused(raw, given, why)]
    opened = open_bytes(raw, given, limits)
    return [msgspec.structs.replace(o, problems=(*said, *o.problems)) for o in opened] if said else opened


def _quoted(name: str) -> str:
    """A file name as the path of a URI: its bytes, all but plain ones as ``%XX``; it leads back to the file."""
    return "".join(chr(b) if b in _PLAIN_NAME else f"%{b:02X}" for b in os.fsencode(name.replace(os.sep, "/")))


def _with_side_file(side: str, given: Given) -> tuple[Given, list[Problem]]:
    raw, why = read_file(side, Limits(max_bytes=_META_BYTES))
    try:
        meta = msgspec.json.decode(raw) if why is None else None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        meta = None
    if not isinstance(meta, dict):
        return given, [problem("bad-metadata", "warning", "the side file meta.json is no JSON object; it was ignored.")]
    said = []
    changes: dict[str, object] = {}
    for key in ("outlet", "title", "uri"):
        value = meta.get(key)
        if isinstance(value, str) and value.strip() and getattr(given, key) is None:
            changes[key] = value
    authors = meta.get("authors")
    if isinstance(authors, list) and not given.authors:
        changes["authors"] = tuple(a for a in authors if isinstance(a, str) and a.strip())
    if given.published_at is None and meta.get("published_at") is not None:
        written = stamp(meta["published_at"])
        if written is None:
            said.append(
                problem("bad-metadata", "warning", "published_at in meta.json is no ISO 8601 date; it was ignored.")
            )
        else:
            changes |= {"published_at": written, "published_from": "file"}
    return msgspec.structs.replace(given, **changes), said


def read_file(path: str, limits: Limits) -> tuple[bytes, Problem | None]:
    """The bytes of a file, read once, or why there are none. A pipe is read for at most ``limits.seconds``."""
    try:
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        )
    except (OSError, ValueError) as error:
        return b"", _unreadable(error)
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode) or stat.S_ISBLK(mode) or stat.S_ISSOCK(mode):
            return b"", problem(
                "not-a-file", "error", "this is no file that can be read as text (a folder, device or socket)."
            )
        return _drained(handle, limits, waits=not stat.S_ISREG(mode))
    except OSError as error:
        return b"", _unreadable(error)
    finally:
        os.close(handle)


def _unreadable(error: OSError | ValueError) -> Problem:
    if isinstance(error, OSError) and error.errno in (errno.ENXIO, errno.EISDIR):
        return problem("not-a-file", "error", f"this is no file: {error.strerror}.")
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return problem("unreadable", "error", f"the file cannot be read: {reason}.")


def _drained(handle: int, limits: Limits, *, waits: bool) -> tuple[bytes, Problem | None]:
    parts: list[bytes] = []
    size, deadline = 0, time.monotonic() + limits.seconds
    while True:
        if waits:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([handle], [], [], left)[0]:
                return b"", problem("unreadable", "error", f"nothing more came within {limits.seconds:g} s (seconds).")
        try:
            part = os.read(handle, min(1 << 20, limits.max_bytes + 1 - size))
        except BlockingIOError:
            continue
        if not part:
            return b"".join(parts), None
        parts.append(part)
        size += len(part)
        if size > limits.max_bytes:
            message = f"the input has more than {limits.max_bytes:,} bytes (max_bytes); it was not read."
            return b"", problem("too-large", "error", message)
