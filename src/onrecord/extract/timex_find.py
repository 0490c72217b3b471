"""Finds time expressions: patterns over the words of ``data/times.toml``, run one paragraph at a time.

What is found says *what the words mean* (a weekday, the second half of a year, two hours later), not yet *when*:
that needs the date of the report and the expressions around (``timex_value``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from onrecord.extract.timex_context import MAKERS
from onrecord.extract.timex_plain import plain
from onrecord.extract.timex_words import Maker, Raw, pattern


def find(content: str, start: int, end: int) -> list[Raw]:
    """The expressions between two offsets, longest first where they meet, in reading order, none over another."""
    found: list[Raw] = []
    lower = content[start:end].lower()
    for rank, (needs, text, make) in enumerate(rules()):
        if needs and not any(n in lower for n in needs):
            continue
        for match in _compiled(text).finditer(content, start, end):
            raw = make(match)
            if raw is not None:
                found.append(replace(raw, rank=rank))
    found.sort(key=lambda r: (r.start, -r.end, r.rank))
    kept: list[Raw] = []
    for raw in found:
        if not kept or raw.start >= kept[-1].end:
            kept.append(raw)
        elif raw.end - raw.start > kept[-1].end - kept[-1].start:
            kept[-1] = raw
    return _joined(content, kept)


def _joined(content: str, found: list[Raw]) -> list[Raw]:
    """A clock time and the day right beside it are one expression (*11 p.m. Monday*, *9 pm on 14 August*)."""
    out: list[Raw] = []
    for raw in found:
        before = out[-1] if out else None
        if before and before.kind == "clock" and raw.kind in _DAYS and not raw.part:
            gap = content[before.end : raw.start]
            if gap.split() in ([], ["on"]) and len(gap) < 8:
                mod = before.mod or raw.mod
                out[-1] = replace(raw, start=before.start, clock=before.clock, zone=before.zone, mod=mod)
                continue
        out.append(raw)
    return out


_DAYS = frozenset({"date", "weekday", "deictic", "anaphor"})


def _maker(name: str) -> Maker:
    """The maker of a rule: one of ``MAKERS``, or the plain one with the kind and fixed fields (``span amount=1``)."""
    kind, _, fixed = name.partition(" ")
    if kind in MAKERS and not fixed:
        return MAKERS[kind]
    return plain(kind, **dict(pair.split("=") for pair in fixed.split()))


@lru_cache(maxsize=128)
def _compiled(text: str) -> re.Pattern[str]:
    """The pattern of a rule, compiled when a text first needs it: a cold start should not pay for all of them."""
    return pattern(text)


@lru_cache(maxsize=1)
def rules() -> tuple[tuple[tuple[str, ...], str, Maker], ...]:
    """The rules of ``data/times_rules.tsv`` in order of rank: words that must stand in the text, pattern, maker."""
    lines = (Path(__file__).parent / "data" / "times_rules.tsv").read_text("utf-8").splitlines()
    split = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple((tuple(n.replace("|", " ") for n in needs.split()), text, _maker(name)) for name, needs, text in split)
