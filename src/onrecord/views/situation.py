"""The situation report laid out: sections of lines and tables that terminal, Markdown and HTML show alike.

Every row keeps the place of its words: ``ref`` is ``R1/S5``, the label of the report and of the item in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.model.situation import Claim, Country, Group, Moment, Party, Situation, Toll, Unread
from onrecord.model.spans import Span, Spans
from onrecord.views.labels import label, plain
from onrecord.views.lines import OWN_VOICE, StatementLine, amount, claim_line, day, joined, party_name, period
from onrecord.views.private import Mask

_ON_FOOTING = ("none_given", "unverified", "contradicted", "verified")
_CONTEXT = 200


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of a table and the item that they come from; ``ref`` is empty for lines of bundled tables."""

    cells: tuple[str, ...]
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A table under a caption with a line of counts."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A statement and the place of its words."""

    ref: str
    line: StatementLine


@dataclass(frozen=True, slots=True)
class Section:
    """One question of the report: statements and tables under it. ``note`` is one sentence of counts."""

    key: str
    title: str
    note: str
    claims: tuple[ClaimRow, ...] = ()
    more: tuple[ClaimRow, ...] = ()
    blocks: tuple[Block, ...] = ()


def sections(report: Situation, mask: Mask) -> tuple[Section, ...]:
    """The sections of the report, in order; those without a line are left out."""
    view = _View(report, mask)
    made = (
        view.claims(), view.tolls(), view.timeline(), view.conditions(), view.reactions(), view.basics(), view.unread(),
    )  # fmt: skip
    return tuple(s for s in made if s.claims or s.more or s.blocks)


def title(report: Situation) -> str:
    """What the report is about, in a headline of facts: countries and days."""
    names = [c.name for c in report.basics]
    dates = sorted(r.published_at[:10] for r in report.reports if r.published_at)
    where = _listed(names[:3]) if names else "Situation"
    when = period(dates[0], dates[-1]) if dates else "undated"
    return f"{where}, {when}"


def counts(number: int, one: str, many: str | None = None) -> str:
    """``1 report``, ``3 reports``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def excerpt(context: Span, spans: Spans, mask: Mask, width: int = _CONTEXT) -> str:
    """The sentence, cut to about ``width`` characters around its marked words."""
    words = context.text
    if len(words) <= width:
        return mask.text(" ".join(words.split()))
    first = max(0, min(spans[0].start - context.start, len(words)))
    start = max(0, first - width // 2)
    end = min(len(words), start + width)
    start = words.find(" ", start) + 1 if start else 0
    stop = words.rfind(" ", start, end) if end < len(words) else end
    cut = words[start : stop if stop > start else end]
    return mask.text(("… " if start else "") + " ".join(cut.split()) + (" …" if end < len(words) else ""))


class _View:
    def __init__(self, report: Situation, mask: Mask) -> None:
        self.report, self.mask = report, mask
        self._labels = {r.id: r.label for r in report.reports}

    def ref(self, claim: Claim | Moment) -> str:
        return f"{self._labels[claim.ref.report]}/{claim.ref.label}"

    def who(self, speaker: Party | None, outlet: str | None) -> str:
        return party_name(speaker, self.mask) if speaker else (outlet or OWN_VOICE)

    def _claim_rows(self, claims: Iterable[Claim]) -> tuple[ClaimRow, ...]:
        return tuple(ClaimRow(self.ref(c), claim_line(c, self.mask, f"{self._labels[c.ref.report]}/")) for c in claims)

    def claims(self) -> Section:
        every = self.report.claims
        marked = [c for c in every if c.answers or c.evidence.status in _ON_FOOTING]
        rest = [c for c in every if not (c.answers or c.evidence.status in _ON_FOOTING)]
        said = sum(r.statements for r in self.report.reports)
        without = sum(r.unevidenced for r in self.report.reports)
        reports, answered = len(self.report.reports), sum(bool(c.answers) for c in every)
        note = (
            f"In this file {counts(reports, 'report')} {'holds' if reports == 1 else 'hold'} "
            f"{counts(said, 'statement')}. "
            f"{answered} answered by another; {without} with a note that no evidence was given."
        )
        return Section(
            "claims", label("sections", "claims"), note, claims=self._claim_rows(marked), more=self._claim_rows(rest)
        )

    def tolls(self) -> Section:
        heads = ("", "Amount", "Words", "Who says so", "As of", "Where", "Notes")
        blocks = tuple(
            Block(label("outcomes", t.outcome), heads, tuple(self._toll_rows(t)), self._toll_note(t))
            for t in self.report.tolls
        )
        return Section(
            "tolls", label("sections", "tolls"), "Figures stand side by side as each source gives them.", blocks=blocks
        )

    def _toll_note(self, toll: Toll) -> str:
        named = counts(toll.origins, "named origin") if toll.origins else "no origin named"
        return f"In this file: {counts(toll.reports, 'report')}, {counts(len(toll.points), 'figure')}, {named}."

    def _toll_rows(self, toll: Toll) -> Iterable[Row]:
        for p in toll.points:
            notes = [label("realis", p.realis)]
            notes += [f"takes the place of {r.label}" for r in p.revises]
            notes += [
                f"{label('answered', a.relation).lower()} {party_name(a.speaker, self.mask)}" for a in p.disputed_by
            ]
            as_of = day(p.as_of) or (f"published {day(p.published_at)}" if p.published_at else "")
            ref = f"{self._labels[p.ref.report]}/{p.ref.label}"
            yield Row(
                (ref, amount(p), f"“{joined(p.words, self.mask)}”", self.who(p.speaker, p.outlet), as_of, p.place or "",
                 "; ".join(n for n in notes if n)), ref,
            )  # fmt: skip

    def _moment_row(self, m: Moment, *, day_first: bool) -> Row:
        told = excerpt(m.context, m.trigger, self.mask)
        what = plain(m.type) + (f" ({label('realis', m.realis)})" if label("realis", m.realis) else "")
        who, ref, when = self.who(m.speaker, m.outlet), self.ref(m), period(m.begin, m.end)
        if day_first:
            return Row((ref, when, what, told, m.place or "", who), ref)
        return Row((ref, what, told, m.place or "", when, who), ref)

    def timeline(self) -> Section:
        rows = tuple(self._moment_row(m, day_first=True) for m in self.report.timeline)
        block = Block("", ("", "Day", "What", "As told", "Where", "Who says so"), rows)
        note = f"{counts(len(rows), 'event')} with a day, by the day on which they began."
        return Section("timeline", label("sections", "timeline"), note, blocks=(block,) if rows else ())

    def conditions(self) -> Section:
        blocks = tuple(self._group(g) for g in self.report.conditions)
        note = "As told in the reports, with who says so; nothing here is checked."
        return Section("conditions", label("sections", "conditions"), note, blocks=blocks)

    def _group(self, group: Group) -> Block:
        rows = [self._moment_row(m, day_first=False) for m in group.moments]
        for claim in group.claims:
            line, ref = claim_line(claim, self.mask), self.ref(claim)
            rows.append(Row((ref, line.act, line.words, "", "", line.speaker), ref))
        return Block(
            label("conditions", group.key), ("", "What", "As told", "Where", "When", "Who says so"), tuple(rows)
        )

    def reactions(self) -> Section:
        note = f"{counts(len(self.report.reactions), 'statement')} by other states and by bodies of several states."
        return Section(
            "reactions", label("sections", "reactions"), note, claims=self._claim_rows(self.report.reactions)
        )

    def basics(self) -> Section:
        return Section(
            "basics", label("sections", "basics"), "From the tables bundled with onrecord, each line with its table.",
            blocks=tuple(self._country(c) for c in self.report.basics),
        )  # fmt: skip

    def _country(self, country: Country) -> Block:
        rows = tuple(Row((label("facts", f.key), f.value, f.table)) for f in country.facts)
        return Block(country.name, ("What", "As the table has it", "Table"), rows)

    def unread(self) -> Section:
        found = self.report.unread
        rows = tuple(self._problem(u) for u in found)
        lost = sum(u.problem.severity == "error" for u in found)
        note = f"{counts(len(found), 'problem')}, {lost} of them with something lost."
        block = Block("", ("Report", "Kind", "Code", "What happened"), rows)
        return Section("unread", label("sections", "unread"), note, blocks=(block,) if rows else ())

    def _problem(self, unread: Unread) -> Row:
        problem = unread.problem
        return Row((
            self._labels[unread.report], label("severities", problem.severity), problem.code,
            self.mask.text(problem.message),
        ))  # fmt: skip
