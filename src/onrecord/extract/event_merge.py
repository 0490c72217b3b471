"""Events told twice become one."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from onrecord.extract.base import Report
from onrecord.extract.event_nearby import head_word
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import Actor, Event, Participant
from onrecord.model.spans import in_order

REACH = 40
"""So many earlier events of a type are looked at: a text that repeats one thing costs no square."""


def merged(report: Report, events: list[Event], actors: Sequence[Actor] = ()) -> list[Event]:
    """Events told twice become one: the body's telling leads, headline words and later definite nouns join it."""
    named = frozenset(a.id for a in actors if a.kind == "person" and a.name[:1].isupper())
    headline = [x.span for x in report.text.sections if x.kind in ("headline", "standfirst")]
    in_headline = [any(h.start <= e.trigger[0].start < h.end for h in headline) for e in events]
    kept: list[Event] = []
    by_type: dict[str, list[int]] = {}
    for event in (e for e, above in zip(events, in_headline, strict=True) if not above):
        earlier = None
        told = by_type.get(event.type, [])[:REACH]
        if _is_told_by_noun(report, event):
            earlier = next((k for k in told if _is_same(report, kept[k], event)), None)
        if earlier is None and event.type in _ONCE:
            earlier = next((k for k in told if _is_same_fate(report, kept[k], event, named)), None)
        if earlier is None:
            by_type.setdefault(event.type, []).append(len(kept))
            kept.append(event)
        else:
            kept[earlier] = _joined(kept[earlier], event)
    for event in (e for e, above in zip(events, in_headline, strict=True) if above):
        body = by_type.get(event.type, [])[:REACH]
        again = next((k for k in body if _tells_again(report, kept[k], event)), None)
        if again is None:
            kept.append(event)
        else:
            kept[again] = _joined(kept[again], event)
    return kept


_ONCE = frozenset({
    "killing", "arrest", "resignation", "dismissal", "appointment", "release_of_captives", "missing_persons",
    "hostage_taking", "execution", "assassination", "injury", "shooting", "deportation", "conviction",
    "hospitalisation", "surrender",
})  # fmt: skip
"""Types that a person meets with once in a story."""


def _is_same_fate(report: Report, first: Event, later: Event, named: frozenset[str]) -> bool:
    """Whether both tell what befell the same person (*the death of Ana Ruiz … Ruiz died on Friday*).

    The person is named, or the later words mean one already told (*four men … all four men*, *a boy … he*).
    """
    if not _is_compatible(first, later):
        return False
    role = _FATE.get(first.type, "target")
    whom = [p for p in first.participants if p.role == role]
    for part in (p for p in later.participants if p.role == role):
        again = _means_one_told(report, part)
        for before in whom:
            same = part.actor is not None and part.actor == before.actor
            if same and (part.actor in named or again):
                return True
            if again and part.spans and before.spans and _head(report, part) == _head(report, before):
                return True
    return False


def _head(report: Report, part: Participant) -> str:
    return report.analysis.lemmas[head_word(report.analysis, part.spans[0])].lower()


def _means_one_told(report: Report, part: Participant) -> bool:
    """Words that mean somebody told before: a pronoun, or a noun with *the*, *all*, *both*."""
    if not part.spans:
        return False
    first, last = report.analysis.words_in(part.spans[0].start, part.spans[0].end)
    one = last - first == 1 and report.analysis.upos[first] == "PRON"
    return one or report.analysis.lower(first) in word_sets("event_merge.tsv")["known"]


_FATE = {"resignation": "agent", "surrender": "agent"}


def _joined(first: Event, later: Event) -> Event:
    return msgspec.structs.replace(
        first,
        mentions=in_order((*first.mentions, *later.trigger, *later.mentions)),
        participants=first.participants or later.participants,
        place=first.place or later.place,
        time=first.time or later.time,
        begin=first.begin or later.begin,
        end=first.end or later.end,
        figures=tuple(dict.fromkeys((*first.figures, *later.figures))),
    )


def _is_compatible(first: Event, later: Event) -> bool:
    if first.type != later.type or first.realis != later.realis:
        return False
    if first.begin and later.begin and first.begin[:10] != later.begin[:10]:
        return False
    return not (first.place and later.place and first.place != later.place)


def _is_told_by_noun(report: Report, event: Event) -> bool:
    word, _ = report.analysis.words_in(event.trigger[-1].start, event.trigger[-1].end)
    return report.analysis.upos[word] in ("NOUN", "PROPN")


def _is_same(report: Report, first: Event, later: Event) -> bool:
    """A later noun with *the* or *that* means the happening already told; so does a bare *toll* or *death toll*."""
    if first.type != later.type:
        return False
    analysis = report.analysis
    word, _ = analysis.words_in(later.trigger[-1].start, later.trigger[-1].end)
    sets = word_sets("event_merge.tsv")
    if analysis.lemmas[word].lower() in sets["running"]:
        return True
    if not _is_compatible(first, later):
        return False
    dets = [analysis.lower(c) for c in analysis.children(word) if analysis.labels[c].split(":")[0] == "det"]
    if not dets or dets[0] not in sets["definite"]:
        return False
    earlier, _ = analysis.words_in(first.trigger[-1].start, first.trigger[-1].end)
    here, there = _modifiers(analysis, word), _modifiers(analysis, earlier)
    return not here or not there or bool(here & there)  # *the port blast* is not the depot blast


def _modifiers(analysis: Analysis, word: int) -> set[str]:
    """The nouns before a noun that say which one it is."""
    return {
        analysis.lemmas[c].lower()
        for c in analysis.children(word)
        if analysis.labels[c] in ("compound", "nmod:poss") and analysis.upos[c] in ("NOUN", "PROPN")
    }


def _tells_again(report: Report, body: Event, above: Event) -> bool:
    """A headline tells what the body tells: same type, and no participant that the body's telling gainsays."""
    if not _is_compatible(body, above):
        return False
    if not body.participants or not above.participants:
        return True
    told, again = _heads(report, body), _heads(report, above)
    return not again or not told or bool(told & again)


def _heads(report: Report, event: Event) -> set[str]:
    """The heads of the participants; bare numbers (*six killed*) say not who it was."""
    analysis = report.analysis
    heads = {head_word(analysis, s) for p in event.participants for s in p.spans}
    return {analysis.lemmas[h].lower() for h in heads if analysis.upos[h] != "NUM"}
