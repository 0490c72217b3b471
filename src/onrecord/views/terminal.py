"""Records and lists for a terminal; plain lines when they go into a pipe.

rich is imported on first use.
Report text never becomes markup: it is put in as text, its control characters written out (``safe.visible``).
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from onrecord.model.errors import UsageError
from onrecord.model.items import Actor, Event, Figure, Place, Statement, Time
from onrecord.model.record import Problem, Record
from onrecord.model.walk import KINDS, AnyItem, first_span
from onrecord.views.labels import label
from onrecord.views.lines import AnswerLine, Lines, Only, StatementLine, stamp
from onrecord.views.marks import parts_of
from onrecord.views.private import Mask
from onrecord.views.safe import one_line, visible
from onrecord.views.segments import Mark, between, runs

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text as Styled

STYLES = {
    "head": "bold", "rule": "dim", "label": "dim", "speaker": "bold", "act": "italic", "words": "", "note": "dim",
    "evidence": "yellow", "answer": "magenta", "content": "underline", "cue": "italic", "number": "bold",
    "trigger": "bold", "lost": "bold red", "guessed": "yellow",
}  # fmt: skip


class Page:
    """A sheet of fixed width on which blocks are put one below the other."""

    def __init__(self, width: int, color: bool) -> None:
        from rich.console import Console

        self._out = io.StringIO()
        self.console: Console = Console(
            file=self._out, width=max(40, width), force_terminal=color, color_system="standard" if color else None,
            no_color=not color, markup=False, emoji=False, highlight=False, legacy_windows=False, _environ={},
        )  # fmt: skip

    def put(self, *blocks: RenderableType) -> None:
        """Adds blocks."""
        for block in blocks:
            self.console.print(block)

    def text(self) -> str:
        """All that was put, without blanks at the ends of lines."""
        return "\n".join(line.rstrip() for line in self._out.getvalue().split("\n"))

    def heading(self, title: str, count: int | None = None) -> None:
        """A section's title, with the number of lines under it."""
        self.put("")
        self.put(styled((title.upper(), "head"), ("" if count is None else f"  {count}", "note")))

    def entry(self, mark: str, *lines: Styled) -> None:
        """A label with lines beside it, hanging."""
        from rich.cells import cell_len
        from rich.text import Text

        mark = one_line(mark)
        indent = max(5, cell_len(mark)) + 1
        rows: list[Styled] = []
        for line in lines:
            for piece in line.wrap(self.console, max(20, self.console.width - indent), overflow="fold"):
                piece.rstrip()
                first = mark + " " * (indent - cell_len(mark)) if not rows else " " * indent
                rows.append(Text.assemble((first, STYLES["label"]), piece))
        self.put(Text("\n").join(rows))

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table without rules; empty columns are left out."""
        from rich.table import Table

        kept = [tuple(one_line(c) for c in row) for row in rows]
        used = [n for n in range(len(heads)) if any(row[n] for row in kept)]
        grid = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style=STYLES["note"])
        for n in used:
            grid.add_column(heads[n], overflow="fold", no_wrap=n == 0, min_width=4)
        for row in kept:
            grid.add_row(*(styled((row[n], "label" if n == 0 else "words")) for n in used))
        self.put(grid)


def styled(*parts: tuple[str, str]) -> Styled:
    """Text from pieces, each with the name of its style."""
    from rich.text import Text

    made = Text()
    for words, style in parts:
        made.append(words, STYLES[style])
    return made


def render(
    record: Record,
    *,
    width: int = 100,
    color: bool = False,
    show_private: bool = False,
    kinds: Sequence[str] | None = None,
) -> str:
    """A whole record: statements, figures, events, timeline, places, actors, problems.

    Args:
        width: columns, at least 40.
        color: with escape codes for a terminal; without, plain text.
        show_private: names of private people instead of their initials.
        kinds: only these parts (names as in the record, and ``timeline``, ``problems``).
    """
    page, lines = Page(width, color), Lines(record, Mask.of([record], show_private=show_private))
    _masthead(page, lines)
    for kind, part in _PARTS.items():
        found = items(record, kind)
        if (found and kind != "times") if kinds is None else kind in kinds:
            page.heading(kind, len(found))
            part(page, lines, found)
    return page.text()


def listing(
    kind: str,
    records: Iterable[Record],
    *,
    width: int = 100,
    color: bool = False,
    show_private: bool = False,
    only: Only | None = None,
) -> str:
    """The items of one kind (or ``timeline``) of several records, report by report; nothing for a report without.

    ``only`` chooses items; the others still stand beside them as what answers them or says them.

    Raises:
        UsageError: there is no such kind.
    """
    if kind not in _PARTS:
        raise UsageError(f"there is no list of {kind!r}; there are {', '.join(_PARTS)}", code="no-kind")
    page, first = Page(width, color), True
    for record in records:
        found = [item for item in items(record, kind) if only is None or only(record, item)]
        if found:
            lines = Lines(record, Mask.of([record], show_private=show_private))
            if not first:
                page.put("")
            first = False
            page.put(styled((one_line(by_line(lines)), "head")))
            _PARTS[kind](page, lines, found)
    return page.text()


def shown(record: Record, key: str, *, width: int = 100, color: bool = False, show_private: bool = False) -> str:
    """One item (by id or label) in its context, its main words between ``⟦ ⟧``, then each part with its offsets.

    Raises:
        UsageError: the record has no such item.
    """
    item = record.item(key)
    if item is None:
        raise UsageError(f"there is no item {key!r} in this record", code="no-item", name=key)
    lines = Lines(record, Mask.of([record], show_private=show_private))
    page = Page(width, color)
    page.put(styled((one_line(by_line(lines)), "note")), "")
    if record.text is not None:
        page.put(_context(lines, record.text, item), "")
    kind = next(k for k in KINDS if item in getattr(record, k))
    _PARTS[kind](page, lines, [item])
    page.put("")
    rows = [(part, f"{s.start}–{s.end}", f"“{lines.mask.text(s.text)}”") for part, s in parts_of(item)]
    page.table(("part", "offsets", "words"), rows)
    page.put("", styled((one_line(item.id), "note")))
    return page.text()


def items(record: Record, kind: str) -> list[Any]:
    """The items of a kind; ``timeline`` is the dated events by day."""
    if kind == "timeline":
        return sorted((e for e in record.events if e.begin), key=lambda e: e.begin or "")
    return list(getattr(record, kind))


def by_line(lines: Lines) -> str:
    """Outlet, date and title of a report, as far as they are known."""
    source = lines.record.source
    title = source.title or source.uri or lines.record.id
    return " · ".join(p for p in (source.outlet, stamp(source.published_at), lines.mask.text(title)) if p)


def _masthead(page: Page, lines: Lines) -> None:
    source = lines.record.source
    page.put(styled((one_line(lines.mask.text(source.title or source.uri or "Untitled report")), "head")))
    facts = (source.outlet, stamp(source.published_at) or "no date", ", ".join(map(lines.mask.text, source.authors)))
    page.put(styled((one_line(" · ".join(f for f in facts if f)), "note")))
    page.put(styled((one_line(f"{source.uri or ''}  {source.digest[:19]}…  {lines.record.id}".strip()), "note")))


def _statements(page: Page, lines: Lines, found: Sequence[Statement]) -> None:
    for item in found:
        statement(page, lines.statement(item))


def statement(page: Page, line: StatementLine, mark: str | None = None) -> None:
    """One line of the ledger: speaker and act, words, evidence, who answers."""
    written = f" (“{one_line(line.written)}”)" if line.written else ""
    rows = [
        styled((one_line(line.speaker), "speaker"), (written, "note"), (" · ", "note"), (line.act, "act")),
        styled((f"“{one_line(line.words)}”" if line.quoted else one_line(line.words), "words")),
    ]
    if line.status != "unstated":
        words = f": “{one_line(line.evidence_words)}”" if line.evidence_words else ""
        rows.append(styled((f"{line.sign} {line.evidence}", "evidence"), (words, "note")))
    if line.notes:
        rows.append(styled((one_line("; ".join(line.notes)), "note")))
    rows += [_answer("⇄", a) for a in line.answered]
    rows += [styled((one_line(f"↳ {a.relation} {a.label}, {a.speaker}"), "note")) for a in line.answers]
    page.entry(mark or line.label, *rows)


def _answer(sign: str, answer: AnswerLine) -> Styled:
    return styled(
        (f"{sign} {answer.relation} ", "answer"), (one_line(answer.speaker), "speaker"),
        (f" ({one_line(answer.label)}): {one_line(answer.words)}", "words"),
    )  # fmt: skip


def _figures(page: Page, lines: Lines, found: Sequence[Figure]) -> None:
    rows = []
    for item in found:
        line = lines.figure(item)
        notes = "; ".join(n for n in (line.where, line.as_of and f"as of {line.as_of}", *line.notes) if n)
        who = f"{line.who} ({line.said_in})" if line.said_in else line.who
        rows.append((line.label, line.outcome, line.amount, f"“{line.words}”", who, notes))
    page.table(("", "what", "amount", "words", "who says so", "notes"), rows)


def _events(page: Page, lines: Lines, found: Sequence[Event]) -> None:
    rows = []
    for line in map(lines.event, found):
        who = f"{line.who} ({line.said_in})" if line.said_in else line.who
        parts = "; ".join(_clipped(p) for p in line.parts)
        rows.append((line.label, line.what, f"“{line.trigger}”", parts, line.where, line.when, line.realis, who))
    page.table(("", "what", "words", "who", "where", "when", "status", "who says so"), rows)


def _clipped(words: str, width: int = 48) -> str:
    """At most ``width`` characters, with an ellipsis where some are left out."""
    return words if len(words) <= width else words[: width - 2].rstrip() + " …"


def _timeline(page: Page, lines: Lines, found: Sequence[Event]) -> None:
    rows = []
    for line in map(lines.event, found):
        told = " ".join(p for p in (line.realis, line.where and f"in {line.where}") if p)
        who = f"{line.who} ({line.said_in})" if line.said_in else line.who
        rows.append((line.when, line.label, line.what, f"“{line.trigger}”", told, who))
    page.table(("day", "", "what", "words", "how, where", "who says so"), rows)


def _times(page: Page, lines: Lines, found: Sequence[Time]) -> None:
    page.table(("", "words", "value", "day"), map(lines.time, found))


def _places(page: Page, lines: Lines, found: Sequence[Place]) -> None:
    """Mentions of one reading on one line, with their number."""
    merged: dict[tuple[str, ...], list[str]] = {}
    for item in found:
        label, *rest = lines.place(item)
        merged.setdefault(tuple(rest), []).append(label)
    rows = [(labels[0], *key, "" if len(labels) == 1 else f"{len(labels)} times") for key, labels in merged.items()]
    page.table(("", "words", "read as", "country", "at", "role", "mentioned"), rows)


def _actors(page: Page, lines: Lines, found: Sequence[Actor]) -> None:
    page.table(("", "name", "kind", "titles", "country", "mentions"), map(lines.actor, found))


def _problems(page: Page, lines: Lines, found: Sequence[Problem]) -> None:
    for problem in found:
        style = {"error": "lost", "warning": "guessed"}.get(problem.severity, "note")
        sign = label("severity_signs", problem.severity)
        told = one_line(lines.mask.text(problem.message))
        page.entry(
            f"{sign}",
            styled((label("severities", problem.severity), style), (f"  {one_line(problem.code)}: {told}", "words")),
        )


def _context(lines: Lines, text: str, item: AnyItem) -> Styled:
    """The sentences that hold the item's words, one more on either side; gaps are shown as ``…``."""
    spans = sorted(span for _, span in parts_of(item))
    main = first_span(item)
    if isinstance(item, Actor):
        spans = spans[:1]
    wanted: set[int] = set()
    bounds = lines.record.sentences or ((0, len(text)),)
    for number, (start, end) in enumerate(bounds):
        if any(s.start < end and start < s.end for s in spans):
            wanted |= {number - 1, number, number + 1}
    parts: list[tuple[str, str]] = []
    last = None
    found = runs(len(text), [Mark(s.start, s.end, part) for part, s in parts_of(item)])
    main_part = next((part for part, s in parts_of(item) if s == main), "")
    for number in sorted(n for n in wanted if 0 <= n < len(bounds)):
        if last is not None:
            parts.append((" … " if number != last + 1 else " ", "note"))
        last = number
        for run in between(found, *bounds[number]):
            words = " ".join(("|" + text[run.start : run.end] + "|").split())[1:-1]
            shown_words = visible(lines.mask.text(words))
            if main_part in run.keys:
                parts.append((f"⟦{shown_words}⟧", "content"))
            else:
                parts.append((shown_words, _style_of(run.keys)))
    return styled(*parts)


def _style_of(keys: Sequence[str]) -> str:
    return next((k for k in reversed(keys) if k in STYLES), "words")


_PARTS: dict[str, Callable[[Page, Lines, Sequence[Any]], None]] = {
    "statements": _statements,
    "figures": _figures,
    "events": _events,
    "timeline": _timeline,
    "times": _times,
    "places": _places,
    "actors": _actors,
    "problems": _problems,
}
