"""A plug-in reader that asks a language model which statements a report holds, and keeps what can be checked.

Off unless asked for. A proposal is kept only if its words stand in the report letter by letter, at one place or at the
place nearest to its other words, and if words of the report say that they are said. What is kept carries the reader's
name (``Statement.read_by``); what is not becomes a problem. Statements found by the rules are never changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, cast, get_args

import msgspec

from onrecord.extract.base import Found, Report
from onrecord.extract.proposal_places import Placed, Unclear, place
from onrecord.extract.quotes import find_quotes
from onrecord.extract.statement_acts import kind_of
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_speakers import Speakers
from onrecord.language.analysis import Range
from onrecord.model.errors import SourceError
from onrecord.model.items import Act, Speaker, Statement, StatementKind
from onrecord.model.record import Problem
from onrecord.model.source import Text
from onrecord.model.spans import Spans, content_id, span_of, width

Ask = Callable[[list[dict[str, str]]], str]
"""Takes the messages of a conversation, gives the model's answer; raises ``SourceError`` where there is none."""

_PIECE = 6_000
_PIECES = 200
_LISTED = 20
_TRIES = 8


class Proposal(msgspec.Struct, frozen=True):
    """A statement as a model proposes it: words only, since models cannot count characters."""

    content: str | list[str]
    speaker: str | None = None
    cue: str | list[str] | None = None
    act: str | None = None
    negated: bool = False


class ProposalsReader:
    """A reader of statements that a language model proposes; wants the statements of the rules found before.

    Args:
        ask: puts a question to the model (``Endpoint.ask``).
        name: what to call the reader in the record.
    """

    def __init__(self, ask: Ask, name: str) -> None:
        self._ask, self._name = ask, name

    def read(self, report: Report, found: Found) -> Found:
        """``found`` with the proposals that hold, a problem for each that does not, and a note with the numbers."""
        if not len(report.analysis):
            return found
        problems: list[Problem] = []
        proposed: list[tuple[Range, Proposal]] = []
        pieces = list(_pieces(report.text))
        if len(pieces) > _PIECES:
            problems.append(self._problem("proposals-cut", "only the first part of the report was sent", "warning"))
        for piece in pieces[:_PIECES]:
            try:
                answer = self._ask(_messages(report.text.content[slice(*piece)]))
            except SourceError as error:
                problems.append(self._problem("proposals-unavailable", f"gave no answer: {error}", "warning"))
                break
            proposals, bad = _read_answer(answer)
            problems += [self._problem("proposal-malformed", f"gave what is no proposal: {b}") for b in bad]
            proposed += [(piece, p) for p in proposals]
        return self._kept(report, found, proposed, problems)

    def _kept(
        self, report: Report, found: Found, proposed: list[tuple[Range, Proposal]], problems: list[Problem]
    ) -> Found:
        builder = _Builder(report, found, self._name)
        refused = known = 0
        for piece, proposal in proposed:
            try:
                known += not builder.add(piece, proposal)
            except Unclear as why:
                refused += 1
                problems.append(self._problem(why.code, str(why)))
        if len(problems) > _LISTED:
            left = len(problems) - _LISTED
            problems[_LISTED:] = [self._problem("proposals", f"has {left} more proposals that were not kept")]
        kept = len(builder.made)
        told = f"proposed {len(proposed)} statements: {kept} kept, {known} known already, {refused} refused"
        return msgspec.structs.replace(
            found,
            statements=(*found.statements, *builder.made),
            problems=(*found.problems, *problems, self._problem("proposals", told)),
        )

    def _problem(self, code: str, told: str, severity: str = "note") -> Problem:
        return Problem(code, cast(Any, severity), "proposals", f"{self._name} {told}")


class _Builder:
    """Turns proposals into statements of the record, and knows which words have a statement already."""

    def __init__(self, report: Report, found: Found, name: str) -> None:
        self._report, self._name = report, name
        self._view = Clauses(report.analysis, find_quotes(report.analysis))
        self._speakers = Speakers(report, found, self._view)
        self._old = found.statements
        self._taken = bytearray(len(report.text.content))
        for statement in found.statements:
            self._take(statement.content)
        self.made: list[Statement] = []

    def _take(self, spans: Spans) -> None:
        for s in spans:
            self._taken[s.start : s.end] = b"\1" * (s.end - s.start)

    def add(self, piece: Range, proposal: Proposal) -> bool:
        """Keeps a proposal; false if half of its words or more have a statement already.

        Raises:
            Unclear: it does not hold.
        """
        content = self._report.text.content
        placed = place(content, piece, self._report.text.paragraphs, _parts(proposal.content), proposal.speaker,
                       _parts(proposal.cue))  # fmt: skip
        spans = tuple(span_of(content, *r) for r in placed.content)
        if sum(sum(self._taken[s.start : s.end]) for s in spans) * 2 >= width(spans):
            return False
        statement = self._statement(proposal, placed, spans)
        self._take(spans)
        self.made.append(statement)
        return True

    def _statement(self, proposal: Proposal, placed: Placed, spans: Spans) -> Statement:
        a, content = self._report.analysis, self._report.text.content
        words = [a.words_in(*r) for r in placed.content]
        cues = [a.words_in(*r) for r in placed.cue]
        quoted = all(self._view.quotes.at(first) is not None for first, _ in words)
        draft = Draft(head=(cues or words)[0][0], cue=cues, content=words, quoted=quoted)
        kind = cast(StatementKind, kind_of(self._view, draft))
        if not cues and placed.speaker is None and kind == "indirect":
            raise Unclear("proposal-unclear", f"proposed words that nothing says are said: {spans[0].text[:80]!r}")
        cue = tuple(span_of(content, *r) for r in placed.cue)
        speaker = self._speaker(placed.speaker)
        who = speaker.mention if speaker else ()
        return Statement(
            id=content_id("st", self._report.source.digest, spans + cue, *(f"{s.start}:{s.end}" for s in who)),
            content=spans,
            cue=cue,
            speaker=speaker,
            kind=kind,
            act=cast(Act, proposal.act) if proposal.act in get_args(Act) else "assert",
            negated=proposal.negated,
            nested_in=self._around(spans),
            read_by=self._name,
        )

    def _speaker(self, at: Range | None) -> Speaker | None:
        """The speaker with the actor that the rules see in these words."""
        if at is None:
            return None
        a = self._report.analysis
        first, last = a.words_in(*at)
        head = next((w for w in range(first, last) if not first <= a.heads[w] < last), first)
        found = self._speakers.speaker(head, (first, last))
        mention = (span_of(a.content, *at),)
        return msgspec.structs.replace(found, mention=mention) if found else Speaker(mention=mention, form="unnamed")

    def _around(self, spans: Spans) -> str | None:
        """The narrowest statement of the rules that holds all these words."""
        around = [
            s for s in self._old if all(any(o.start <= i.start and i.end <= o.end for o in s.content) for i in spans)
        ]
        return min(around, key=lambda s: (width(s.content), s.id)).id if around else None


def _parts(words: str | Sequence[str] | None) -> list[str]:
    return [] if words is None else [words] if isinstance(words, str) else list(words)


def _pieces(text: Text) -> Iterator[Range]:
    """Stretches of whole paragraphs for one question each; a longer paragraph is cut at a blank."""
    content = text.content
    begin = stop = -1
    for start, end in text.paragraphs or ((0, len(content)),):
        if begin >= 0 and end - begin > _PIECE:
            yield begin, stop
            begin = -1
        begin = start if begin < 0 else begin
        while end - begin > _PIECE:
            blank = content.rfind(" ", begin + 1, begin + _PIECE)
            cut = blank if blank > begin else begin + _PIECE
            yield begin, cut
            begin = cut
        stop = end
    if begin >= 0:
        yield begin, stop


@cache
def _prompt() -> str:
    text = files("onrecord.extract").joinpath("data", "proposals_prompt.txt").read_text(encoding="utf-8")
    return text.replace("ACTS", ", ".join(get_args(Act)))


def _messages(passage: str) -> list[dict[str, str]]:
    return [{"role": "system", "content": _prompt()}, {"role": "user", "content": passage}]


def _read_answer(answer: str) -> tuple[list[Proposal], list[str]]:
    """The proposals of an answer, and what in it is none. Prose and code fences around the JSON are passed over."""
    told = _json_in(answer)
    listed = told.get("statements") if isinstance(told, dict) else told
    if not isinstance(listed, list):
        return [], [repr(answer[:80])]
    good, bad = [], []
    for one in listed:
        try:
            good.append(msgspec.convert(one, Proposal))
        except msgspec.ValidationError as error:
            bad.append(str(error)[:120])
    return good, bad


def _json_in(answer: str) -> object:
    """The first JSON object or list of an answer that can be read; None if there is none."""
    decoder = json.JSONDecoder()
    at = -1
    for _ in range(_TRIES):
        starts = [p for p in (answer.find("{", at + 1), answer.find("[", at + 1)) if p >= 0]
        if not starts:
            return None
        at = min(starts)
        try:
            return decoder.raw_decode(answer, at)[0]
        except (ValueError, RecursionError):
            continue
    return None
