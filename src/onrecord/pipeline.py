"""Puts the rooms in order: bytes → source and text → analysis → items → record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from onrecord.assemble import assemble
from onrecord.model.errors import SourceError, UsageError
from onrecord.model.record import Record
from onrecord.model.source import ReadWith
from onrecord.sources import expand, open_bytes, open_path
from onrecord.sources.base import Given, Limits, Opened
from onrecord.version import __version__

if TYPE_CHECKING:
    from onrecord.extract.base import Reader
    from onrecord.language.base import Analyst


@dataclass(frozen=True, slots=True)
class Reading:
    """A record together with the bytes that it was read from, or the error that stopped it. ``name`` is the input's."""

    name: str
    record: Record | None
    raw: bytes = b""
    error: SourceError | None = None


_READERS = (
    ("times", "TimesReader"),
    ("places", "PlacesReader"),
    ("actors", "ActorsReader"),
    ("statements", "StatementsReader"),
    ("figures", "FiguresReader"),
    ("events", "EventsReader"),
    ("answers", "AnswersReader"),
)


def default_readers() -> tuple[Reader, ...]:
    """The readers of every kind, in the order in which they need each other's results."""
    from importlib import import_module

    readers = []
    for module, reader in _READERS:
        try:
            readers.append(getattr(import_module(f"onrecord.extract.{module}"), reader)())
        except ModuleNotFoundError:
            continue
    return tuple(readers)


def read_opened(
    opened: Opened, *, analyst: Analyst | None = None, readers: Sequence[Reader] | None = None
) -> Record:
    """The record of an opened source.

    A source with a problem of severity ``error``, or in a language that is not read, gives a record without items.
    """
    from onrecord.extract.base import Found, Report

    tables: dict[str, str] = {}
    if not _is_readable(opened):
        source = msgspec.structs.replace(opened.source, read_with=ReadWith(onrecord=__version__))
        return assemble(source, opened.text, (), Found(), opened.problems)

    if analyst is None:
        from onrecord.language.analyst import default_analyst

        analyst = default_analyst()
    if readers is None:
        from onrecord.tables import digests

        readers, tables = default_readers(), digests()
    source = msgspec.structs.replace(
        opened.source, read_with=ReadWith(onrecord=__version__, weights=analyst.digest, tables=tables)
    )
    analysis = analyst.analyse(opened.text)
    report = Report(source, opened.text, analysis)
    found = Found()
    for reader in readers:
        found = reader.read(report, found)
    sentences = tuple((analysis.starts[a], analysis.ends[b - 1]) for a, b in analysis.sentences if b > a)
    return assemble(source, opened.text, sentences, found, opened.problems)


def _is_readable(opened: Opened) -> bool:
    if not opened.text.content.strip():
        return False
    return not any(p.severity == "error" or p.code == "language-not-supported" for p in opened.problems)


def read(
    source: str | Path | bytes,
    *,
    published_at: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    uri: str | None = None,
    name: str | None = None,
    encoding: str | None = None,
    limits: Limits | None = None,
) -> Record:
    """Reads one report into a record.

    Args:
        source: a path (a file, or a folder with ``report.txt`` or ``report.html`` and ``meta.json``), the report's
            bytes, or a URL (``http://`` or ``https://``; the only case in which a socket is opened).
        published_at: ISO 8601, a day or a stamp with zone; wins over what the page says.

    Raises:
        SourceError: the source could not be opened. Text that cannot be read is a problem of the record instead.
        UsageError: the source holds several reports (a feed): use `read_many`.
    """
    given = Given(name=name, uri=uri, published_at=published_at, outlet=outlet, title=title, encoding=encoding)
    opened = open_any(source, given, limits or Limits())
    if len(opened) != 1:
        raise UsageError(f"{name or source!s:.80} holds {len(opened)} reports; use read_many", code="many-reports")
    return read_opened(opened[0])


def open_any(source: str | Path | bytes, given: Given, limits: Limits, *, allow_private: bool = False) -> list[Opened]:
    """Opens bytes, a path or a URL."""
    if isinstance(source, bytes):
        return open_bytes(source, given, limits)
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        from onrecord.sources.fetch import fetch

        raw, told, fetched = fetch(source, limits, allow_private=allow_private)
        merged = _over(given, told)
        return [
            msgspec.structs.replace(o, source=msgspec.structs.replace(o.source, fetched=fetched))
            for o in open_bytes(raw, merged, limits)
        ]
    return open_path(Path(source), given, limits)


def _over(given: Given, told: Given) -> Given:
    """What the caller knows, then what the transport told."""
    return Given(**{f: getattr(given, f) or getattr(told, f) for f in Given.__struct_fields__})


def read_many(
    sources: Iterable[str | Path],
    *,
    given: Given | None = None,
    limits: Limits | None = None,
    workers: int = 1,
) -> Iterator[Record]:
    """Reads many reports, in the order of the inputs; folders and feeds give several.

    Inputs that cannot be opened are left out; use `read_all` to see them.
    """
    for reading in read_all(sources, given=given, limits=limits, workers=workers):
        if reading.record is not None:
            yield reading.record


def read_all(
    sources: Iterable[str | Path],
    *,
    given: Given | None = None,
    limits: Limits | None = None,
    workers: int = 1,
    allow_private: bool = False,
) -> Iterator[Reading]:
    """As `read_many`, with each input's name and bytes, and with the error where an input could not be opened.

    With ``workers`` above one, reports are read in so many processes; the results and their order do not change.
    """
    given, limits = given or Given(), limits or Limits()
    if workers <= 1:
        for source in _inputs(sources):
            yield from _read_input(source, given, limits, allow_private)
        return
    yield from _read_parallel(_inputs(sources), given, limits, allow_private, workers)


def _inputs(sources: Iterable[str | Path]) -> Iterator[str | Path]:
    for source in sources:
        if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
            yield source
        else:
            yield from expand([source])


def _read_input(source: str | Path, given: Given, limits: Limits, allow_private: bool) -> list[Reading]:
    try:
        opened = open_any(source, given, limits, allow_private=allow_private)
    except SourceError as error:
        return [Reading(str(source), None, error=error)]
    return [Reading(o.source.uri or str(source), read_opened(o), o.raw) for o in opened]


def _read_parallel(
    sources: Iterator[str | Path], given: Given, limits: Limits, allow_private: bool, workers: int
) -> Iterator[Reading]:
    """A bounded queue of futures, taken in order, so that memory does not grow with the number of inputs."""
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[list[Reading]]] = deque()
        for source in sources:
            waiting.append(pool.submit(_read_input, source, given, limits, allow_private))
            if len(waiting) >= workers * 8:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
