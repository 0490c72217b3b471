"""Words of time (``data/times.toml``) and the small patterns made of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

GAP = r"[ \u00a0\t]{0,3}\n?[ \u00a0\t]{0,3}"
"""White space inside an expression; a blank line cannot lie in it because rules are run one paragraph at a time."""
SPACE = r"(?:[ \u00a0\t]{1,3}\n?[ \u00a0\t]{0,3}|\n[ \u00a0\t]{0,3})"


@dataclass(frozen=True, slots=True)
class Raw:
    """An expression as the words have it. ``kind`` says which of the other fields count; ``end`` is exclusive."""

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relation: int | None = None
    amount: str = ""
    unit: str = ""
    part: str = ""
    clock: str = ""
    zone: str | None = None
    value: str = ""
    mod: str | None = None
    rank: int = field(default=0, compare=False)


Maker = Callable[[re.Match[str]], Raw | None]


@lru_cache(maxsize=1)
def words() -> dict[str, dict[str, Any]]:
    """The tables of the data file."""
    return tomllib.loads((Path(__file__).parent / "data" / "times.toml").read_text("utf-8"))


def one_of(names: object) -> str:
    """A pattern for any of the names, longest first; a blank stands for any gap."""
    listed = sorted((str(n) for n in names), key=lambda n: (-len(n), n))  # type: ignore[attr-defined]
    return "(?:" + "|".join(re.escape(n).replace(r"\ ", SPACE) for n in listed) + ")"


def _cased(names: object) -> str:
    """Names that must be written with a capital or all in capitals."""
    listed = [str(n) for n in names]  # type: ignore[attr-defined]
    return one_of([*listed, *(n.upper() for n in listed)])


@lru_cache(maxsize=1)
def fragments() -> dict[str, str]:
    """The named parts that rules are put together from, by the word in braces."""
    w = words()
    month, short = _cased(w["months"]), _cased(w["short_months"])
    number = one_of(n for n in w["numbers"] if n not in ("a", "an"))
    tens = one_of(n for n, v in w["numbers"].items() if isinstance(v, int) and v in range(20, 100, 10))
    ones = one_of(n for n, v in w["numbers"].items() if isinstance(v, int) and v < 10 and n not in ("a", "an"))
    return {
        "S": SPACE,
        "OPEN": r"(?<![\w$€£.,:/-])",
        "END": r"(?![\w-])",
        "month": month,
        "anymonth": rf"(?:{month}|{short}\.?)",
        "day": r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?",
        "year": r"(?:1[5-9]\d\d|20\d\d)",
        "weekday": _cased(w["weekdays"]),
        "anyweekday": rf"(?:{_cased(w['weekdays'])}|{_cased(w['short_weekdays'])}\.?)",
        "amount": rf"(?:\d{{1,3}}(?:,\d{{3}})?(?:\.\d)?|(?i:{tens}[-\u2010 ]{ones}|{number}))",
        "vague": rf"(?i:{one_of(w['vague'])})",
        "unit": r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|weekend)",
        "shortunit": one_of(w["short_units"]),
        "part": one_of(w["parts"]),
        "barepart": one_of(w["bare_parts"]["words"]),
        "season": one_of(w["seasons"]),
        "zone": rf"(?:{one_of(w['zones'])})(?![A-Za-z])",
        "deictic": one_of(r for r in w["relations"] if r not in ("following", "previous", "preceding")),
        "relation": one_of(w["relations"]),
        "mod": rf"(?i:{one_of(k for k, v in w['modifiers'].items() if v in ('START', 'MID', 'END'))})",
        "about": rf"(?i:{one_of(k for k, v in w['modifiers'].items() if v not in ('START', 'MID', 'END'))})",
        "ordinal": one_of(w["ordinals"]),
        "set": one_of(w["sets"]),
        "reference": one_of(w["references"]),
        "holiday": _cased(w["holidays"]).replace("'", "['’]"),
        "clockword": one_of(w["clock_words"]),
    }


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A rule with its ``{part}`` words put in; ordinary braces are doubled as in ``str.format``."""
    return re.compile(text.format(**fragments()), flags)


@lru_cache(maxsize=8)
def word_set(name: str) -> frozenset[str]:
    """One of the lists under ``[around]`` of the data file."""
    return frozenset(words()["around"][name])


@lru_cache(maxsize=8)
def pattern_of(name: str, frame: str) -> re.Pattern[str]:
    """A pattern with any word of the list in the place of ``{}``."""
    return re.compile(frame.replace("{}", one_of(words()["around"][name])))


@lru_cache(maxsize=1)
def _folded() -> dict[str, dict[str, Any]]:
    tables = {n: t for n, t in words().items() if n not in ("tense", "around", "bare_parts")}
    return {name: {k.lower(): v for k, v in table.items()} for name, table in tables.items()}


def value_of(table: str, word: str) -> Any:
    """The entry of a word, whatever its case, stop and gaps; None if there is none."""
    return _folded()[table].get(" ".join(word.lower().split()).rstrip("."))


def month_of(word: str) -> int | None:
    """The number of a month by its long or short name."""
    found = value_of("months", word) or value_of("short_months", word)
    return int(found) if found else None


def weekday_of(word: str) -> int:
    """1 for Monday to 7 for Sunday."""
    return int(value_of("weekdays", word) or value_of("short_weekdays", word))


def amount_of(word: str) -> str:
    """A number as TIMEX3 writes it (``X`` where the words leave it open)."""
    plain = " ".join(word.lower().replace("\u2010", "-").split())
    vague = value_of("vague", plain)
    if vague is not None:
        return str(vague)
    if plain[:1].isdigit():
        return plain.replace(",", "").removesuffix(".0")
    if plain in _folded()["numbers"]:
        return str(_folded()["numbers"][plain])
    parts = plain.replace("-", " ").split()
    values = [_folded()["numbers"].get(p) for p in parts]
    return str(sum(v for v in values if v)) if all(values) else "X"


def unit_of(word: str) -> str:
    """The TIMEX3 letters of a unit, singular or plural."""
    plain = word.lower()
    found = value_of("units", plain) or value_of("short_units", plain) or value_of("units", plain.removesuffix("s"))
    return str(found)


def period(amount: str, unit: str) -> str:
    """A TIMEX3 period: *six* and *month* give ``P6M``, *two* and *decade* ``P20Y``, *half an* and *hour* ``PT30M``."""
    head = "PT" if unit.startswith("T") else "P"
    letters = unit.removeprefix("T")
    factor = letters[:-1] if letters[:-1].isdigit() else ""
    letter = letters.removeprefix(factor)
    if amount.endswith(".5") and unit in _HALVES:
        smaller, many = _HALVES[unit]
        return period(str(int(float(amount) * many)), smaller)
    if factor and amount != "X":
        amount = str(int(float(amount) * int(factor)))
    return f"{head}{amount}{letter}"


# half of a unit as a whole number of a smaller one
_HALVES = {"TH": ("TM", 60), "D": ("TH", 24), "Y": ("M", 12), "TM": ("TS", 60), "10Y": ("Y", 10), "100Y": ("Y", 100)}
