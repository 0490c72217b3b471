"""brat standoff: a pair of files, the text and its annotations.

Format: brat manual, "Standoff format": text-bound annotations (T), events (E), relations (R), attributes (A) and
notes (#).
Offsets are code points; a span over several lines becomes fragments, one a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.model.errors import UsageError
from onrecord.model.items import Event, Figure, Place, Statement, Time
from onrecord.model.record import Record
from onrecord.model.spans import Span, Spans


def standoff(record: Record) -> tuple[str, str]:
    """The contents of the ``.txt`` and of the ``.ann`` file.

    Names are not masked: the text stands beside its annotations.

    Raises:
        UsageError: the record was written without its text.
    """
    if record.text is None:
        raise UsageError("brat needs the report's text, and this record was written without it", code="no-text")
    return record.text, _Writer(record).written()


class Configuration:
    """The ``annotation.conf`` of a folder: every type, role and value that its ``.ann`` files use."""

    def __init__(self) -> None:
        self._sections: dict[str, dict[str, dict[str, set[str]]]] = {
            name: {} for name in ("entities", "relations", "events", "attributes")
        }

    def add(self, written: str) -> None:
        """Takes note of the contents of an ``.ann`` file."""
        kinds: dict[str, str] = {}
        triggers: set[str] = set()
        for line in written.splitlines():
            key, rest = line.split("\t")[:2]
            words = rest.split()
            if key[0] == "E":
                kind, trigger = words[0].split(":")
                triggers.add(trigger)
                for role in words[1:]:
                    self._note("events", kind, role.split(":")[0].rstrip("0123456789") + "*", "<ENTITY>")
                self._note("events", kind)
            elif key[0] == "T":
                kinds[key] = words[0]
            elif key[0] == "R":
                for slot in ("Arg1", "Arg2"):
                    self._note("relations", words[0], slot, "<EVENT>")
            elif key[0] == "A":
                self._note("attributes", words[0], "Arg", "<EVENT>" if words[1][0] == "E" else "<ENTITY>")
                if len(words) > 2:
                    self._note("attributes", words[0], "Value", words[2])
        for key, kind in kinds.items():
            if key not in triggers:
                self._note("entities", kind)

    def _note(self, section: str, kind: str, slot: str | None = None, value: str = "") -> None:
        slots = self._sections[section].setdefault(kind, {})
        if slot is not None:
            slots.setdefault(slot, set()).add(value)

    def written(self) -> str:
        """The file's contents."""
        lines = []
        for section, kinds in self._sections.items():
            lines.append(f"[{section}]")
            for kind, slots in sorted(kinds.items()):
                told = ", ".join(f"{slot}:{'|'.join(sorted(values))}" for slot, values in sorted(slots.items()))
                lines.append(f"{kind}\t{told}".rstrip())
            lines.append("")
        return "\n".join(lines)


class _Writer:
    def __init__(self, record: Record) -> None:
        self._record = record
        self._lines: list[str] = []
        self._counts = {"T": 0, "E": 0, "R": 0, "A": 0, "#": 0}
        self._events: dict[str, str] = {}

    def written(self) -> str:
        record = self._record
        for said in record.statements:
            self._statement(said)
        for figure in record.figures:
            self._figure(figure)
        for event in record.events:
            self._event(event)
        for time in record.times:
            self._noted("Time", (time.span,), time)
        for place in record.places:
            self._noted("Place", (place.span,), place)
        for actor in record.actors:
            for mention in actor.mentions:
                self._note(self._bound("Actor", (mention,)), f"{actor.label} {actor.name}")
        for link in record.links:
            if link.from_ in self._events and link.to in self._events:
                kind = _name(link.relation or link.kind)
                pair = f"Arg1:{self._events[link.from_]} Arg2:{self._events[link.to]}"
                self._add("R", f"{kind} {pair}")
        return "".join(f"{line}\n" for line in self._lines)

    def _add(self, letter: str, rest: str) -> str:
        self._counts[letter] += 1
        key = f"{letter}{self._counts[letter]}"
        self._lines.append(f"{key}\t{rest}")
        return key

    def _bound(self, kind: str, spans: Spans) -> str:
        fragments = [f for span in spans for f in _fragments(span)]
        at = ";".join(f"{f.start} {f.end}" for f in fragments)
        return self._add("T", f"{kind} {at}\t{' '.join(f.text for f in fragments)}")

    def _note(self, key: str, words: str) -> None:
        self._add("#", f"AnnotatorNotes {key}\t{' '.join(words.split())}")

    def _statement(self, said: Statement) -> None:
        parts = [
            (role, self._bound(role, spans))
            for role, spans in (
                ("Speaker", said.speaker.mention if said.speaker else ()),
                ("Content", said.content),
                ("Evidence", said.evidence.spans),
            )
            if spans
        ]
        if not (said.cue or said.content):
            return
        trigger = self._bound("Statement", said.cue or said.content)  # brat has no event without words of its own
        roles = "".join(f" {role}:{key}" for role, key in parts)
        event = self._events[said.id] = self._add("E", f"Statement:{trigger}{roles}")
        self._add("A", f"Act {event} {said.act}")
        self._add("A", f"Footing {event} {said.evidence.status}")
        if said.negated:
            self._add("A", f"Negated {event}")

    def _figure(self, figure: Figure) -> None:
        key = self._bound("Figure", figure.phrase or figure.number)
        self._add("A", f"Outcome {key} {figure.outcome}")
        self._note(key, f"low={figure.low or ''} high={figure.high or ''} unit={figure.unit or ''}")

    def _event(self, event: Event) -> None:
        if not event.trigger:
            return
        trigger = self._bound(_name(event.type), event.trigger)
        roles = [(_name(p.role), self._bound("Participant", p.spans)) for p in event.participants if p.spans]
        counted: dict[str, int] = {}
        written = ""
        for role, key in roles:
            counted[role] = counted.get(role, 0) + 1
            written += f" {role}{counted[role] if counted[role] > 1 else ''}:{key}"
        self._events[event.id] = self._add("E", f"{_name(event.type)}:{trigger}{written}")
        self._add("A", f"Realis {self._events[event.id]} {event.realis}")

    def _noted(self, kind: str, spans: Spans, item: Time | Place) -> None:
        key = self._bound(kind, spans)
        if isinstance(item, Time):
            self._note(key, f"value={item.value or ''}")
        elif item.resolved:
            self._note(key, f"{item.resolved.table}:{item.resolved.row} {item.resolved.name}")


def _fragments(span: Span) -> Iterator[Span]:
    for match in re.finditer(r"[^\r\n]+", span.text):
        yield Span(span.start + match.start(), span.start + match.end(), match.group())


def _name(code: str) -> str:
    """``internet_shutdown`` → ``Internet_shutdown``; brat allows letters, digits, ``-`` and ``_``."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", code[:1].upper() + code[1:]) or "Item"
