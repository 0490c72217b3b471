"""The day that an event without a date of its own has from what is told around it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from onrecord.extract.base import Found, Report
from onrecord.extract.timex_words import value_of
from onrecord.extract.word_data import word_sets
from onrecord.language.analysis import Analysis
from onrecord.model.items import Event, Time

REACH = 2
"""So many sentences above an event its scene may have been dated."""
ROOM = 14
"""So many words may stand between *two days after* and the trigger."""
_DAYS = {"day": 1, "week": 7}


def with_scene(report: Report, found: Found, events: Sequence[Event]) -> list[Event]:
    """The events; what harm and help followed takes the day of the deed or disaster told just above it.

    *A gas main blew up on Monday. Nine people were hurt*: the second sentence has no time, and nothing with another
    day stands between them. A headline's event takes the day on which the first dated sentences tell its type.
    """
    analysis = report.analysis
    above = [x.span for x in report.text.sections if x.kind in ("headline", "standfirst")]
    timed = {analysis.sentence_of(analysis.words_in(t.span.start, t.span.end)[0])
             for t in found.times if t.begin and t.type in ("DATE", "TIME")}  # fmt: skip
    words = word_sets("event_merge.tsv")
    result = list(events)
    order = sorted(range(len(events)), key=lambda n: events[n].trigger[0].start)
    body = [n for n in order if not any(s.start <= events[n].trigger[0].start < s.end for s in above)]
    last: tuple[int, Event] | None = None  # what sentences below lean on
    beside: tuple[int, Event] | None = None  # what the rest of a sentence leans on
    for n in body:
        event, sentence = result[n], _sentence(analysis, events[n])
        here = beside is not None and beside[0] == sentence
        lean = beside if here else last if sentence not in timed else None
        follows = lean is not None and sentence - lean[0] <= REACH and event.type in words["aftermath"]
        if lean is not None and follows and _is_open(event) and lean[1].type in words["scene"] | words["aftermath"]:
            event = result[n] = _of_day(event, lean[1])
        if event.begin is not None and event.realis == "happened":
            beside = (sentence, event)
            last = beside if _is_told(analysis, event) else last
    for n in (n for n in order if n not in set(body)):
        if _is_open(result[n]) and result[n].type in words["scene"] | words["aftermath"]:
            told = next((result[k] for k in body[:12] if result[k].type == result[n].type and result[k].begin), None)
            if told is not None and told.realis == "happened":
                result[n] = _of_day(result[n], told)
    return result


def _sentence(analysis: Analysis, event: Event) -> int:
    return analysis.sentence_of(analysis.words_in(event.trigger[0].start, event.trigger[0].end)[0])


def _is_told(analysis: Analysis, event: Event) -> bool:
    """Whether its sentence is about the event: what hangs on a noun only recalls (*the death of a cook shot*)."""
    word, _ = analysis.words_in(event.trigger[0].start, event.trigger[0].end)
    return analysis.labels[word].split(":")[0] not in ("nmod", "acl", "amod")


def _is_open(event: Event) -> bool:
    return event.realis == "happened" and event.time is None and event.begin is None


def _of_day(event: Event, other: Event) -> Event:
    return msgspec.structs.replace(event, time=other.time, begin=other.begin, end=other.end)


def counted_back(analysis: Analysis, i: int, times: Sequence[tuple[int, Time]]) -> str | None:
    """The day of *two days after a ferry sank*, counted back from the day that the clause before it has.

    ``times`` are the dated times of the trigger's sentence with the words where they stand.
    """
    first, _ = analysis.sentences[analysis.sentence_of(i)]
    for k in range(i - 1, max(first, i - ROOM), -1):
        if analysis.lower(k) == "after" and k - 2 >= first and analysis.lemmas[k - 1].lower() in _DAYS:
            count = 1 if analysis.lower(k - 2) in ("a", "one") else _count(analysis.lower(k - 2))
            if count is None or i not in _up(analysis, k, k - 1):
                return None
            base = max(((w, t) for w, t in times if w < k), key=lambda x: x[0], default=None)
            day = base[1].begin[:10] if base is not None and base[1].begin else ""
            if len(day) < 10:
                return None
            back = datetime.timedelta(days=count * _DAYS[analysis.lemmas[k - 1].lower()])
            return (datetime.date.fromisoformat(day) - back).isoformat()
    return None


def _count(word: str) -> int | None:
    if word.isascii() and word.isdigit() and len(word) < 3:
        return int(word)
    number = value_of("numbers", word)
    return number if isinstance(number, int) else None


def _up(analysis: Analysis, k: int, stop: int) -> list[int]:
    """The next three words above ``k``, not past ``stop``."""
    found: list[int] = []
    node = analysis.heads[k]
    while node >= 0 and node != stop and len(found) < 3:
        found.append(node)
        node = analysis.heads[node]
    return found
