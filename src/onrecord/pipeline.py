"""Puts the rooms in order: bytes → source and text → analysis → items → record."""

from __future__ import annotations

import signal
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from onrecord.assemble import assemble
from onrecord.language.base import SHIPPED, Analyst, Device, Model
from onrecord.model.errors import InternalError, OnRecordError, SourceError, UsageError
from onrecord.model.record import Record
from onrecord.model.source import ReadWith, Source
from onrecord.sources import expand, open_bytes, open_path
from onrecord.sources.base import Given, Limits, Opened
from onrecord.version import __version__

if TYPE_CHECKING:
    from onrecord.extract.base import Reader

Precision = Literal["normal", "high"]
"""Whether all statements are kept, or only those sure enough that who said what is right nine times in ten."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A record together with the bytes that it was read from, or the error that stopped it. ``name`` is the input's.

    ``skipped``: it was not read because the caller's ``skip`` said so.
    """

    name: str
    record: Record | None
    raw: bytes = b""
    error: OnRecordError | None = None
    skipped: bool = False


_READERS = (
    ("times", "TimesReader"),
    ("places", "PlacesReader"),
    ("actors", "ActorsReader"),
    ("statements", "StatementsReader"),
    ("answers", "AnswersReader"),
    ("figures", "FiguresReader"),
    ("events", "EventsReader"),
)


def default_readers() -> tuple[Reader, ...]:
    """The readers of every kind, in the order in which they need each other's results."""
    from importlib import import_module

    return tuple(getattr(import_module(f"onrecord.extract.{module}"), reader)() for module, reader in _READERS)


def read_opened(
    opened: Opened,
    *,
    analyst: Analyst | None = None,
    readers: Sequence[Reader] | None = None,
    proposer: Reader | None = None,
    precision: Precision = "normal",
    model: Model = SHIPPED,
) -> Record:
    """The record of an opened source.

    ``analyst`` takes the place of the shipped reader; ``model`` says which weights that one takes, and on what device.
    ``proposer`` is a plug-in reader of statements that works behind the reader of statements (``extract.proposals``).
    ``precision="high"`` leaves out what is not sure enough (``extract.precision``).
    A source with a problem of severity ``error``, or in a language that is not read, gives a record without items.
    """
    from onrecord.extract.base import Found, Report

    source = msgspec.structs.replace(
        opened.source, read_with=reads_with(opened, analyst, readers is None, precision, model)
    )
    if not _is_readable(opened):
        return assemble(source, opened.text, (), Found(), opened.problems)

    if analyst is None:
        from onrecord.language.analyst import analyst_for

        analyst = analyst_for(model)
    if readers is None:
        readers = default_readers()
    if proposer is not None:
        readers = _with_proposer(readers, proposer)
    analysis = analyst.analyse(opened.text)
    report = Report(source, opened.text, analysis)
    found = Found()
    for reader in readers:
        found = reader.read(report, found)
    if precision == "high":
        from onrecord.extract.confidence import weights
        from onrecord.extract.precision import sure_only

        found = sure_only(found, weights().high)
    sentences = tuple((analysis.starts[a], analysis.ends[b - 1]) for a, b in analysis.sentences if b > a)
    return assemble(source, opened.text, sentences, found, opened.problems)


def _with_proposer(readers: Sequence[Reader], proposer: Reader) -> Sequence[Reader]:
    """The proposer behind the reader of statements, so that figures, events and answers see what it proposes."""
    names = [type(reader).__name__ for reader in readers]
    at = names.index("StatementsReader") + 1 if "StatementsReader" in names else len(names)
    return (*readers[:at], proposer, *readers[at:])


def reads_with(
    opened: Opened,
    analyst: Analyst | None = None,
    own_tables: bool = True,
    precision: Precision = "normal",
    model: Model = SHIPPED,
) -> ReadWith:
    """What a source is read with: known before it is read, so that a caller can tell that it need not be."""
    if not _is_readable(opened):
        return ReadWith(onrecord=__version__)
    if analyst is None:
        from onrecord.language.analyst import analyst_for

        analyst = analyst_for(model)
    from onrecord.tables import digests

    return ReadWith(
        onrecord=__version__,
        weights=analyst.digest,
        tables=digests() if own_tables else {},
        precision="high" if precision == "high" else msgspec.UNSET,
    )


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
    precision: Precision = "normal",
    weights: str | Path | None = None,
    device: Device = "cpu",
) -> Record:
    """Reads one report into a record.

    Args:
        source: a path (a file, or a folder with ``report.txt`` or ``report.html`` and ``meta.json``), the report's
            bytes, or a URL (``http://`` or ``https://``; the only case in which a socket is opened).
        published_at: ISO 8601, a day or a stamp with zone; wins over what the page says.
        precision: ``"high"`` leaves out statements that are not sure enough; the record's problems say how many.
        weights: a folder of weights that ``training/export.py`` wrote; the shipped ones if left out.
        device: ``"cuda"`` reads on a graphics card; it needs onnxruntime-gpu and a folder of fp32 weights.

    Raises:
        SourceError: the source could not be opened. Text that cannot be read is a problem of the record instead.
        UsageError: the source holds several reports (a feed): use `read_many`. Or the device is not there.
        ModelFileError: the folder holds no weights, or damaged ones.
    """
    model = chosen(weights, device)
    given = Given(name=name, uri=uri, published_at=published_at, outlet=outlet, title=title, encoding=encoding)
    opened = open_any(source, given, limits or Limits())
    if len(opened) != 1:
        raise UsageError(f"{name or source!s:.80} holds {len(opened)} reports; use read_many", code="many-reports")
    for problem in opened[0].problems:
        if problem.code == "unreadable":
            raise SourceError(f"{source!s:.200}: {problem.message}", code=problem.code, name=str(source))
    return read_opened(opened[0], precision=precision, model=model)


def chosen(weights: str | Path | None, device: Device) -> Model:
    """What the caller chose, looked at before anything is read; the shipped weights need no look."""
    model = Model(Path(weights) if weights is not None else None, device)
    if model != SHIPPED:
        from onrecord.language.analyst import analyst_for

        analyst_for(model)
    return model


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
    precision: Precision = "normal",
    weights: str | Path | None = None,
    device: Device = "cpu",
) -> Iterator[Record]:
    """Reads many reports, in the order of the inputs; folders and feeds give several.

    ``precision``, ``weights`` and ``device`` are as in `read`.
    Inputs that cannot be opened are left out; use `read_all` to see them.
    """
    for reading in read_all(
        sources, given=given, limits=limits, workers=workers, precision=precision, weights=weights, device=device
    ):
        if isinstance(reading.error, InternalError):
            raise reading.error
        if reading.record is not None:
            yield reading.record


def read_all(
    sources: Iterable[str | Path],
    *,
    given: Given | None = None,
    limits: Limits | None = None,
    workers: int = 1,
    allow_private: bool = False,
    skip: Callable[[Source], bool] | None = None,
    proposer: Reader | None = None,
    precision: Precision = "normal",
    weights: str | Path | None = None,
    device: Device = "cpu",
) -> Iterator[Reading]:
    """As `read_many`, with each input's name and bytes, and with the error where an input could not be read.

    With ``workers`` above one, reports are read in so many processes; the results and their order do not change.
    An input on which the program itself breaks gives an `InternalError` as its error, and the others are still read.

    Args:
        skip: asked for every opened source, with its ``read_with``, whether it need not be read. With workers, it is
            asked in their processes, and so must be one that pickles.
        proposer: a plug-in reader of statements, as in `read_opened`; with workers it must pickle.
        precision, weights, device: as in `read`; each process opens the weights for itself.
    """
    given, limits = given or Given(), limits or Limits()
    model = chosen(weights, device)
    if workers <= 1:
        for source in _inputs(sources):
            yield from _read_input(source, given, limits, allow_private, skip, proposer, precision, model)
        return
    how = (given, limits, allow_private, skip, proposer, precision, model)
    yield from _read_parallel(_inputs(sources), how, workers)


def _inputs(sources: Iterable[str | Path]) -> Iterator[str | Path]:
    for source in sources:
        if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
            yield source
        else:
            yield from expand([source])


def _read_input(
    source: str | Path,
    given: Given,
    limits: Limits,
    allow_private: bool,
    skip: Callable[[Source], bool] | None,
    proposer: Reader | None,
    precision: Precision,
    model: Model,
) -> list[Reading]:
    try:
        opened = open_any(source, given, limits, allow_private=allow_private)
    except (SourceError, InternalError) as error:
        return [Reading(str(source), None, error=error)]
    except OnRecordError:
        raise
    except Exception as error:  # noqa: BLE001 -- one input never stops a batch
        return [Reading(str(source), None, error=_broken(error))]
    if len(opened) == 1:
        return [read_one(opened[0], str(source), skip, proposer, precision, model)]
    return [read_one(o, o.source.uri or str(source), skip, proposer, precision, model) for o in opened]


def read_one(
    opened: Opened,
    name: str,
    skip: Callable[[Source], bool] | None = None,
    proposer: Reader | None = None,
    precision: Precision = "normal",
    model: Model = SHIPPED,
) -> Reading:
    """Reads one opened source of a batch: what breaks on it does not break the others."""
    with_what = reads_with(opened, precision=precision, model=model) if skip is not None else None
    if skip is not None and skip(msgspec.structs.replace(opened.source, read_with=with_what)):
        return Reading(name, None, skipped=True)
    try:
        return Reading(name, read_opened(opened, proposer=proposer, precision=precision, model=model), opened.raw)
    except InternalError as error:
        return Reading(name, None, opened.raw, error=error)
    except OnRecordError:
        raise  # weights or tables are missing: no other report could be read either
    except Exception as error:  # noqa: BLE001 -- one input never stops a batch
        return Reading(name, None, opened.raw, error=_broken(error))


def _broken(error: Exception) -> InternalError:
    """The program's own error, with the place where it broke, since no traceback is shown."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return InternalError(f"internal error: {type(error).__name__}: {error}{at}; please report it", code="internal")


def _quiet_worker() -> None:
    """Ctrl-C is the parent's to handle; a worker would only print a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_parallel(
    sources: Iterator[str | Path],
    how: tuple[Given, Limits, bool, Callable[[Source], bool] | None, Reader | None, Precision, Model],
    workers: int,
) -> Iterator[Reading]:
    """A bounded queue of futures, taken in order, so that memory does not grow with the number of inputs."""
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_quiet_worker) as pool:
        waiting: deque[Future[list[Reading]]] = deque()
        try:
            for source in sources:
                waiting.append(pool.submit(_read_input, source, *how))
                if len(waiting) >= workers * 8:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:  # nobody takes the rest: a closed pipe, Ctrl-C
            pool.shutdown(cancel_futures=True)
