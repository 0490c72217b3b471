"""Reads the statements of a report: who said what, by which words, on what evidence.

Rules where they are certain (quotations in all styles, *according to*, cue verbs with a clause), the model's
attributions for what the rules do not see.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import cast

import msgspec

from onrecord.extract import evidence, judged
from onrecord.extract.base import Found, Report, Told
from onrecord.extract.confidence import Judge
from onrecord.extract.evidence_lay import Footing
from onrecord.extract.quotes import find_quotes
from onrecord.extract.statement_acts import act_of, certainty_of, kind_of
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statement_find import find_drafts
from onrecord.extract.statement_occasion import relays_of, time_of, venue_of
from onrecord.extract.statement_speakers import Speakers, mention_of
from onrecord.language.analysis import Range
from onrecord.model.items import Act, Certainty, CertaintyLevel, Evidence, Speaker, Statement, StatementKind, Time
from onrecord.model.record import Problem
from onrecord.model.spans import Spans, content_id, in_order


class StatementsReader:
    """A reader of statements; wants times, places and actors found before. ``judge`` says how sure each one is."""

    def __init__(self, judge: type[Judge] = Judge) -> None:
        self._judge = judge

    def read(self, report: Report, found: Found) -> Found:
        """``found`` with statements in reading order, and a problem for every quotation mark that never closes."""
        if not len(report.analysis):
            return found
        view = Clauses(report.analysis, find_quotes(report.analysis))
        drafts = find_drafts(view, _list_items(report))
        made, told = _build(report, found, view, drafts, self._judge(view))
        problems = tuple(
            Problem(
                "quote-unclosed",
                "warning",
                "statements",
                "a quotation opens here and never closes; its words were read as if they stood without marks",
                (report.words(w, w + 1),),
            )
            for w in view.quotes.unclosed
        )
        return msgspec.structs.replace(found, statements=made, told=told, problems=found.problems + problems)


def _list_items(report: Report) -> frozenset[int]:
    """The paragraphs of the analysis that stand in list items of the source."""
    a = report.analysis
    starts = {s.span.start for s in report.text.sections if s.kind == "list_item"}
    if not starts:
        return frozenset()
    ends = {s.span.start: s.span.end for s in report.text.sections if s.kind == "list_item"}
    ordered = sorted(starts)
    found = []
    for number, (first, last) in enumerate(a.paragraphs):
        if first < last:
            at = bisect_right(ordered, a.starts[first]) - 1
            if at >= 0 and a.starts[first] < ends[ordered[at]]:
                found.append(number)
    return frozenset(found)


def _build(
    report: Report, found: Found, view: Clauses, drafts: list[Draft], judge: Judge
) -> tuple[tuple[Statement, ...], tuple[Told, ...] | None]:
    speakers = Speakers(report, found, view)
    checked = evidence.footings(view)
    lemmas = view.analysis.lemmas
    drafts = [d for d in drafts if d.frame == "decline" or not evidence.is_check(checked, d, lemmas[d.head])]
    evidence.clear(view, drafts, checked)
    _cover_inner(view, drafts)
    mentions = [mention_of(view, d) for d in drafts]
    named: list[Speaker | None] = []
    index = {id(d): k for k, d in enumerate(drafts)}
    for draft, mention in zip(drafts, mentions, strict=True):
        named.append(_speaker(speakers, draft, mention, named, index))
    _name_alone(drafts, named, index)
    opinions = judged.Opinions(view, drafts, mentions)
    for k, draft in enumerate(drafts):
        draft.act = judged.act(act_of(view, draft), draft, opinions.of[k])
    footing = evidence.lay(view, drafts, mentions, [s.actor if s else None for s in named], checked)
    times = tuple(sorted(found.times, key=lambda t: t.span))
    statements: list[Statement] = []
    ids: list[str] = []
    for k, draft in enumerate(drafts):
        based = judged.footing(footing.get(k), opinions.of[k], lambda words: evidence.basis_of(view, words))
        sure = judged.certainty(certainty_of(view, draft), opinions.of[k])
        statement = _statement(report, times, view, speakers, draft, named[k], based, sure)
        statements.append(statement)
        ids.append(statement.id)
    made = []
    for k, outer in enumerate(_nested(drafts)):
        if outer is not None:
            named[k] = speakers.own_words(named[k], named[outer])
            statements[k] = msgspec.structs.replace(statements[k], speaker=named[k])
        chance = judge.chance(judge.signs(drafts[k], mentions[k], named[k], outer is not None))
        inside = None if outer is None else ids[outer]
        made.append(msgspec.structs.replace(statements[k], nested_in=inside, confidence=chance))
    return tuple(made), opinions.told(ids) if opinions.speaks else None


def _speaker(
    speakers: Speakers, draft: Draft, mention: Range | None, before: list[Speaker | None], index: dict[int, int]
) -> Speaker | None:
    if draft.outlet:
        return Speaker(form="outlet")
    if draft.follows is not None:
        carried = before[index[id(draft.follows)]] if id(draft.follows) in index else None
        return Speaker(actor=carried.actor if carried else None, form="implied")
    if draft.speaker is None and mention is None:
        return Speaker(form="implied") if draft.implied else None
    return speakers.speaker(draft.speaker, mention)


def _name_alone(drafts: list[Draft], named: list[Speaker | None], index: dict[int, int]) -> None:
    """A paragraph of quoted words without a tag is said by the speaker of the paragraphs around it, if there is one.

    The last speaker of the paragraph before must be the only one there, and the first of the paragraph behind, if
    anybody speaks in it, the same.
    """
    for k, draft in enumerate(drafts):
        if draft.beside is not None:
            before, behind = (
                [named[index[id(d)]] for d in side if id(d) in index and index[id(d)] != k] for side in draft.beside
            )
            actors = {s.actor if s else None for s in before}
            if len(actors) == 1 and None not in actors and (not behind or (behind[0] and behind[0].actor in actors)):
                named[k] = Speaker(actor=actors.pop(), form="implied")
        elif draft.follows is not None and draft.follows.beside is not None and id(draft.follows) in index:
            carried = named[index[id(draft.follows)]]
            named[k] = Speaker(actor=carried.actor if carried else None, form="implied")


def _statement(
    report: Report,
    times: tuple[Time, ...],
    view: Clauses,
    speakers: Speakers,
    draft: Draft,
    speaker: Speaker | None,
    footing: Footing | None,
    sure: tuple[CertaintyLevel, Range] | None,
) -> Statement:
    content, cue = _spans(report, draft.content), _spans(report, draft.cue)
    venue = draft.venue or venue_of(view, draft)
    who = speaker.mention if speaker else ()
    return Statement(
        id=content_id("st", report.source.digest, content + cue, *(f"{s.start}:{s.end}" for s in who)),
        content=content,
        cue=cue,
        speaker=speaker,
        relays=tuple(
            s
            for s in (speakers.speaker(r, view.mention(r)) for r in (draft.relays or relays_of(view, draft)))
            if s is not None
        ),
        kind=cast(StatementKind, kind_of(view, draft)),
        act=cast(Act, draft.act),
        negated=draft.negated and draft.act != "decline",
        evidence=Evidence(status=footing.status, basis=footing.basis, spans=(report.words(*footing.words),))
        if footing
        else Evidence(),
        certainty=Certainty(level=sure[0], spans=(report.words(*sure[1]),)) if sure else None,
        addressee=_spans(report, [draft.addressee] if draft.addressee else []),
        venue=_spans(report, [venue] if venue else []),
        said_on=time_of(view, draft, times),
        attitude=draft.attitude,
    )


def _spans(report: Report, ranges: list[Range]) -> Spans:
    return in_order(report.words(first, last) for first, last in ranges if first < last)


def _cover_inner(view: Clauses, drafts: list[Draft]) -> None:
    """What is said inside other words belongs to them whole: an outer content reaches as far as the inner one."""
    a = view.analysis
    for k, outer in enumerate(_nested(drafts)):
        if outer is None or not drafts[k].cue or not drafts[k].content:
            continue
        inner_end, spot = drafts[k].content[-1][1], drafts[k].cue[0][0]
        for n, (first, last) in enumerate(drafts[outer].content):
            run_on = first <= spot < last < inner_end and drafts[k].content[-1][0] <= last
            if run_on and a.sentence_of(inner_end - 1) == a.sentence_of(spot) and n == len(drafts[outer].content) - 1:
                drafts[outer].content[n] = first, inner_end


def _nested(drafts: list[Draft]) -> list[int | None]:
    """For every draft the innermost other one whose content holds its cue (or, without a cue, its content)."""
    spots = [(d.cue[0] if d.cue else d.content[0]) for d in drafts]
    holders = sorted(((a, b, k) for k, d in enumerate(drafts) for a, b in d.content), key=lambda r: (r[0], -r[1], r[2]))
    order = sorted(range(len(drafts)), key=lambda k: spots[k])
    found: list[int | None] = [None] * len(drafts)
    stack: list[tuple[int, int, int]] = []
    at = 0
    for k in order:
        first, last = spots[k]
        while at < len(holders) and holders[at][0] <= first:
            while stack and stack[-1][1] <= holders[at][0]:
                stack.pop()
            stack.append(holders[at])
            at += 1
        while stack and stack[-1][1] <= first:
            stack.pop()
        for a, b, owner in reversed(stack):
            if owner != k and a <= first and last <= b and not _holds_back(drafts[k], drafts[owner]):
                found[k] = owner
                break
    return found


def _holds_back(inner: Draft, outer: Draft) -> bool:
    """Two cues inside each other's content: the one with the shorter content is the inner one."""
    spot = outer.cue[0] if outer.cue else None
    if spot is None:
        return False
    held = any(a <= spot[0] and spot[1] <= b for a, b in inner.content)
    return held and sum(b - a for a, b in inner.content) >= sum(b - a for a, b in outer.content)
