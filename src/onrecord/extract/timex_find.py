"""Finds time expressions: patterns over the words of ``data/times.toml``, run one paragraph at a time.

What is found says *what the words mean* (a weekday, the second half of a year, two hours later), not yet *when*:
that needs the date of the report and the expressions around (``timex_value``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from onrecord.extract.timex_words import amount_of, month_of, pattern, unit_of, value_of, weekday_of


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


def find(content: str, start: int, end: int) -> list[Raw]:
    """The expressions between two offsets, longest first where they meet, in reading order, none over another."""
    found: list[Raw] = []
    for rank, (rule, make) in enumerate(rules()):
        for match in rule.finditer(content, start, end):
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


def _mod(match: re.Match[str]) -> str | None:
    words = match.groupdict().get("mod") or match.groupdict().get("about")
    return value_of("modifiers", words.rstrip("- ")) if words else None


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.start("x"), match.end("x")


def _int(text: str | None) -> int | None:
    digits = re.sub(r"\D", "", text or "")
    return int(digits) if digits else None


def _year(text: str | None) -> int | None:
    number = _int(text)
    if number is None or number > 99:
        return number
    return number + (2000 if number < 30 else 1900)


def _date(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    month = month_of(g["month"]) if not g["month"].isdigit() else int(g["month"])
    day = _int(g.get("day"))
    if month is None or not 1 <= month <= 12 or (day and day > 31):
        return None
    weekday = weekday_of(g["weekday"]) if g.get("weekday") else None
    part = value_of("parts", g["part"]) if g.get("part") else ""
    return Raw(*_span(m), "date", _year(g.get("year")), month, day, weekday, part=part, mod=_mod(m))


def _month(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    relation = value_of("relations", g["relation"]) if g.get("relation") else None
    kind, told = ("month_of_year", g["yearrel"]) if g.get("yearrel") else ("month", "")
    return Raw(*_span(m), kind, _year(g.get("year")), month_of(g["month"]), relation=relation, value=told, mod=_mod(m))


def _kind(kind: str, **fixed: str) -> Maker:
    """A maker that reads the named groups of a match into the fields of an expression."""

    def make(m: re.Match[str]) -> Raw:
        g = {k: v for k, v in m.groupdict().items() if v}
        return Raw(
            *_span(m), kind,
            year=_year(g.get("year")),
            weekday=weekday_of(g["weekday"]) if "weekday" in g else None,
            relation=value_of("relations", g["relation"]) if "relation" in g else None,
            amount=fixed.get("amount") or (amount_of(g["amount"]) if "amount" in g else _ordinal(g.get("ordinal"))),
            unit=fixed.get("unit") or (unit_of(g["unit"]) if "unit" in g else ""),
            part=(value_of("parts", g["part"]) or "") if "part" in g else "",
            value=fixed.get("value") or g.get("value", ""),
            mod=_mod(m),
        )  # fmt: skip

    return make


def _ordinal(text: str | None) -> str:
    return str(value_of("ordinals", text) or _int(text) or "") if text else ""


def _clock(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    if g.get("word"):
        return Raw(*_span(m), "clock", clock=value_of("clock_words", g["word"]), mod=_mod(m))
    hour, minute = int(g["hour"]), int(g.get("minute") or 0)
    half = (g.get("half") or "").lower().replace(".", "").replace(" ", "")
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    zone = None
    if g.get("zone"):
        zone = value_of("zones", g["zone"])
    if g.get("shift"):
        hours = int(re.sub(r"[^\d]", "", g["shift"])[:2] or 0)
        zone = f"{'-' if '-' in g['shift'] or '−' in g['shift'] else '+'}{hours:02d}:00"
    open_half = not half and zone is None and hour <= 12 and not g["hour"].startswith("0") and bool(g.get("twelve"))
    return Raw(
        *_span(m), "clock", clock=f"{hour:02d}:{minute:02d}", zone=zone, mod=_mod(m), value="open" if open_half else ""
    )


def _reference(m: re.Match[str]) -> Raw:
    return Raw(*_span(m), "reference", value=value_of("references", m["x"]))


def _set(m: re.Match[str]) -> Raw | None:
    """*daily*, *weekly*; papers are called so too (*the daily Al-Fajr*, *the weekly has*)."""
    paper = re.match(
        r"\s(?:[A-Z]|has\b|had\b|was\b|is\b|said\b|says\b|report|publish|quoted)", m.string[m.end("x") : m.end("x") + 9]
    )
    return None if paper or not m["x"].islower() else Raw(*_span(m), "set", value=value_of("sets", m["x"]))


def _iso(m: re.Match[str]) -> Raw | None:
    if not (1 <= int(m["month"]) <= 12 and 1 <= int(m["day"]) <= 31):
        return None
    zone = m["zone"]
    return Raw(*_span(m), "date", int(m["year"]), int(m["month"]), int(m["day"]), clock=m["clock"] or "", zone=zone)


_MAKERS: dict[str, Maker] = {}
"""The makers that are more than a reading of named groups, by the name that the rules file gives them."""


def _maker(name: str) -> Maker:
    """The maker of a rule: one of ``_MAKERS``, or the plain one with the kind and fixed fields (``span amount=1``)."""
    kind, _, fixed = name.partition(" ")
    if kind in _MAKERS and not fixed:
        return _MAKERS[kind]
    return _kind(kind, **dict(pair.split("=") for pair in fixed.split()))


@lru_cache(maxsize=1)
def rules() -> tuple[tuple[re.Pattern[str], Maker], ...]:
    """The compiled rules of ``data/times_rules.tsv``, in order of rank."""
    lines = (Path(__file__).parent / "data" / "times_rules.tsv").read_text("utf-8").splitlines()
    split = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple((pattern(text), _maker(name)) for name, text in split)


_AGE_BEFORE = re.compile(r"(?i)\b(?:his|her|their|my|your|our)\s(?:(?:early|mid|late)[\s-])?$")


def _decade(m: re.Match[str]) -> Raw | None:
    """*the 80s*; *in her late 80s* is an age."""
    start = m.start("mod") if m["mod"] else m.start("x")
    return None if _AGE_BEFORE.search(m.string[max(0, start - 14) : start]) else _kind("decade")(m)


def _numeric(m: re.Match[str]) -> Raw | None:
    """Day and month in figures: only where the order leaves no choice (a day above 12, the same twice, or points)."""
    first, second = int(m["day"]), int(m["month"])
    if m["sep"] == "." or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    return Raw(*_span(m), "date", int(m["year"]), month, day) if 1 <= month <= 12 and day <= 31 else None


# words before a month or a year that is a date; *May* and *March* begin sentences and are names and verbs too
_BEFORE_MONTH = re.compile(
    r"(?i)(?:\b(?:in|since|from|to|until|till|by|of|during|before|after|through|throughout|last|next|this|for|on|early|mid|late"
    r"|and|between|or|than|at|was|around|over|every|each)|\bthe (?:previous|following))[\s-]{1,3}$"
)
_WORD_MONTHS = frozenset({"may", "march", "august", "april", "june"})


def _bare_month(m: re.Match[str]) -> Raw | None:
    name = m["month"].lower()
    before = m.string[max(0, m.start("x") - 14) : m.start("x")]
    after = m.string[m.end("x") : m.end("x") + 24]
    if m["relation"] is None and m["mod"] is None and not _BEFORE_MONTH.search(before):
        if name in _WORD_MONTHS or re.match(r"\s[A-Z]", after):
            return None
        if re.search(r"[A-Z][\w.]*\s$", before):
            return None
    if name in ("may", "march") and re.match(r"\s(?:be|have|not|on|in|also|seem|well|to|for)\b", after):
        if not _BEFORE_MONTH.search(before):
            return None
    if (
        name in ("june", "april", "august", "may")
        and re.match(r"\s[A-Z][a-z]", after)
        and not re.search(r"(?i)\b(?:in|since|last|next|until|by)\s$", before)
    ):
        return None
    return _month(m)


_BEFORE_YEAR = re.compile(
    r"(?i)(?:\b(?:in|since|from|to|until|till|by|of|during|before|after|through|early|mid|late|around|circa|about|and|between|the|a|an|or"
    r"|than|for|on|back|until|its|their|his|her|was|late-|mid-|early-)[\s-]{1,3}|[(,;–—-]\s?|^)$"
)
_COUNTED = re.compile(
    r"\s(?:people|men|women|children|troops|soldiers|police|km|kilometers|kilometres|miles|metres|meters|tonnes|tons|litres|dollars"
    r"|euros|pounds|hectares|acres|homes|houses|families|deaths|cases|casualties|victims|others|feet|points|workers|protesters"
    r"|civilians|refugees|degrees|calories|per cent|percent|times|more|of them|years|days|hours|members|fighters|officers)\b"
)
_NO_NOUN = frozenset(
    "was has as is this does says his its onwards towards across perhaps besides unless versus plus sometimes always"
    " nonetheless nevertheless afterwards less thus yes".split()
)
_PLURAL_NEXT = re.compile(r"\s([a-z]{3,}s)\b(?!\s+of)")


def _bare_year(m: re.Match[str]) -> Raw | None:
    before = m.string[max(0, m.start("x") - 12) : m.start("x")]
    after = m.string[m.end("x") : m.end("x") + 20]
    if _COUNTED.match(after) or re.search(
        r"(?i)(?:\bno\.?|#|\bnumber|\bflight|\bpage|\broute|\bhighway|\bresolution)\s?$", before
    ):
        return None
    plural = _PLURAL_NEXT.match(after)
    the = re.search(r"(?i)\b(?:the|its|his|her|their|of the)\s$", before)
    if plural and not the and plural[1] not in _NO_NOUN:
        return None
    if not _BEFORE_YEAR.search(before) and not m["mod"] and not re.search(r"[A-Z][\w'’.]*\s$", before):
        return None
    return Raw(*_span(m), "year", int(m["year"]), mod=_mod(m))


def _of_day(m: re.Match[str]) -> Raw | None:
    end = max(m.end(g) for g in ("x", "day", "month", "year") if g in m.re.groupindex and m[g])
    month = month_of(m["month"])
    return Raw(m.start("x"), end, "date", _year(m["year"]), month, _int(m["day"]), part=value_of("parts", m["part"]))


def _quarter(m: re.Match[str]) -> Raw | None:
    """*the third quarter*, *the first half of 2021*; a bare half belongs to a game or to something cut in two."""
    number = {"last": 4 if m["value"].lower() == "quarter" else 2}.get(m["ordinal"].lower()) or int(
        _ordinal(m["ordinal"]) or 0
    )
    bare = m["year"] is None and m["relation"] is None and not m["x"].lower().endswith("year")
    if m["value"].lower() == "half" and (number > 2 or bare):
        return None
    if number > 4 or (bare and not re.match(r"(?i)the", m["x"])):
        return None
    relation = value_of("relations", m["relation"]) if m["relation"] else None
    unit = "Q" if m["value"].lower() == "quarter" else "H"
    return Raw(*_span(m), "quarter", _year(m["year"]), relation=relation, amount=str(number), unit=unit)


def _q_code(m: re.Match[str]) -> Raw | None:
    if m["year"] is None and m["value"] == "H":
        return None
    return Raw(*_span(m), "quarter", _year(m["year"]), amount=m["amount"], unit=m["value"])


def _season(m: re.Match[str]) -> Raw | None:
    """A season counts with a year, a relation, or a preposition before it; *fall* and *spring* are verbs too."""
    word = m["value"].lower()
    before = m.string[max(0, m.start("x") - 10) : m.start("x")]
    firm = m["year"] or m["relation"] or m["mod"]
    if not firm:
        strong = (
            r"(?i)\b(?:by|until|in|since|during|before)\s(?:the\s)?$"
            if word != "fall"
            else r"(?i)\bin the\s$|\bthis\s$"
        )
        if not re.search(strong, before + ("the " if m["x"].lower().startswith("the") else "")):
            return None
    if word == "fall" and not (m["year"] or m["relation"]) and m["mod"]:
        return None
    relation = value_of("relations", m["relation"]) if m["relation"] else None
    return Raw(*_span(m), "season", _year(m["year"]), relation=relation, value=value_of("seasons", word), mod=_mod(m))


def _deictic(m: re.Match[str]) -> Raw | None:
    """*today*, *yesterday evening*; a capital in the middle of a sentence belongs to a title (*USA Today*)."""
    if m["value"][0].isupper() and re.search(r"[\w,] $", m.string[max(0, m.start("x") - 2) : m.start("x")]):
        return None
    word = " ".join(m["value"].lower().split())
    offset = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "before yesterday": -2, "after tomorrow": 2}[
        word
    ]
    g = m.groupdict()
    part = value_of("parts", g["part"]) if g.get("part") else ("NI" if word == "tonight" else "")
    return Raw(*_span(m), "deictic", relation=offset, part=part)


def _weekday(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    relation = value_of("relations", g["relation"]) if g.get("relation") else None
    after = " ".join((g.get("value") or "").lower().split())
    if after in ("last", "next"):
        relation, after = value_of("relations", after), ""
    part = value_of("parts", g["part"]) if g.get("part") else ""
    mod = value_of("modifiers", g["mod"].split()[0]) if g.get("mod") else None
    name = m.string[max(0, m.start("x") - 14) : m.start("x")]
    if re.search(r"(?:Bloody|Good|Black|Palm|Easter|Ash|Holy|Cyber|Super|Fat) $", name):
        return None
    return Raw(
        *_span(m), "weekday", weekday=weekday_of(g["weekday"]), relation=relation, value=after, part=part, mod=mod
    )


def _anaphor(m: re.Match[str]) -> Raw | None:
    value, unit = " ".join(m["value"].lower().split()), m["unit"].lower()
    if unit in ("before", "after") and value in ("week", "month", "year", "night", "weekend"):
        part, step = ("NI" if value == "night" else ""), (-1 if unit == "before" else 1)
        return Raw(*_span(m), "anaphor", relation=step, unit="D" if part else unit_of(value), part=part)
    if value == "day":
        return (
            Raw(*_span(m), "anaphor", relation=-1 if unit == "before" else 1, unit="D")
            if unit in ("before", "after")
            else None
        )
    if unit in ("before", "after"):
        return None
    relation = {"following": 1, "next": 1, "previous": -1}.get(value, 0)
    part = value_of("parts", unit) if unit in ("night", "morning", "evening", "afternoon") else ""
    return Raw(*_span(m), "anaphor", relation=relation, unit="D" if part else unit_of(unit), part=part)


def _that_day(m: re.Match[str]) -> Raw:
    """*later in the day*: the day named before."""
    return Raw(*_span(m), "anaphor", relation=0, unit="D")


_AGE = re.compile(r"\s?(?:-?\s?olds?\b|of age\b)")


def _span_of(m: re.Match[str]) -> Raw | None:
    """A length; no age (*12 years old*, *aged 12 years*) and no *one day* of a tale."""
    before = m.string[max(0, m.start("x") - 10) : m.start("x")]
    if _AGE.match(m.string[m.end("x") : m.end("x") + 8]) or re.search(r"(?i)\baged\s$", before):
        return None
    words = m["amount"].lower()
    if words in ("second", "some") and not m["x"].lower().endswith("s"):
        return None
    if m["unit"].lower() == "second" and not m["x"].lower().endswith("s") and not words[:1].isdigit():
        return None
    if words == "one" and m["unit"].lower() in ("day", "night") and re.search(r"(?:^|[.“\"]\s?)$", before):
        return None
    return _kind("span")(m)


def _one_unit(m: re.Match[str]) -> Raw | None:
    """*within a week*, *for an hour*; with *about* and its like the modifier belongs to the expression."""
    if m["unit"].lower() in ("second", "quarter", "night", "weekend"):
        return None
    mod = value_of("modifiers", m["about"])
    start = m.start("about") if mod else m.start("x")
    return Raw(start, m.end("x"), "span", amount="1", unit=unit_of(m["unit"]), mod=mod)


_LENGTH = re.compile(
    r"(?i)\b(?:for|in|within|after|over|of|took|takes|taking|lasted|last|lasting|just|only|than|be|until|through|before|these|by)\s$"
)


def _plural(m: re.Match[str]) -> Raw | None:
    before = m.string[max(0, m.start("x") - 10) : m.start("x")]
    after = m.string[m.end("x") : m.end("x") + 9]
    if (
        re.match(r"\s(?:later|ago|earlier|before|after)\b", after)
        or _LENGTH.search(before)
        or "long" in m["x"].lower()
        or re.match(r"\s(?:of|in)\b", after)
    ):
        if _AGE.match(after) or re.search(
            r"(?i)\b(?:the|opening|working|office|business|man|late|early|small|happy|rush)\s$", before
        ):
            return None
        if (
            re.match(r"(?i)\s(?:in|of)\b", after)
            and re.search(r"(?i)\b\w+(?:ing|ed|th)\s$|\d\s$", before)
            and not _LENGTH.search(before)
        ):
            return None
        return Raw(*_span(m), "span", amount="X", unit=unit_of(m["unit"]))
    return None


def _stretch(m: re.Match[str]) -> Raw | None:
    g = m.groupdict()
    if g.get("amount") and g["amount"].lower() in ("few",):
        amount = "X"
    elif g.get("amount") and g["amount"].lower().startswith("couple"):
        amount = "2"
    else:
        amount = amount_of(g["amount"]) if g.get("amount") else "1"
    side = value_of("relations", m["value"]) or 0
    return Raw(*_span(m), "stretch", relation=side, amount=amount, unit=unit_of(m["unit"]))


def _every(m: re.Match[str]) -> Raw:
    word = (m["amount"] or "1").lower()
    amount = {"other": "2", "few": "X", "single": "1", "1": "1"}.get(word) or amount_of(word)
    return Raw(*_span(m), "every", amount=amount, unit=unit_of(m["unit"]))


_RATE = re.compile(
    r"(?i)(?:\d[\d.,]*|\b(?:dollars?|euros?|pounds?|cents?|times|tonnes?|tons|barrels?|litres?|people|hours|days|times|flights?|percent|per cent|million|billion|thousand|hundred|[a-z]+s|once|twice))$"
)


def _rate(m: re.Match[str]) -> Raw | None:
    """*15 a year*, *40,000 tugriks a day*: after a number or a counted thing."""
    before = m.string[max(0, m.start() - 40) : m.start()]
    words = before.split()
    if (
        not words
        or not _RATE.search(before.rstrip())
        or re.search(r"(?i)\b(?:is|was|has|as|takes|lasts|this|its|his|for|says|ours|theirs|within)$", words[-1])
    ):
        return None
    if not any(re.search(r"\d", w) or amount_of(w) not in ("X",) for w in words[-4:]) and words[-1].lower() not in (
        "once",
        "twice",
        "times",
    ):
        return None
    return _kind("every", amount="1")(m)


_LOOSE = re.compile(
    r"(?i)(?:\b(?:in|of|for|over|until|than|by|even|and|but|has|have|had|was|were|is|are|be|who|which)\s|[.,;:]\s|^)$"
)


def _loose(m: re.Match[str]) -> Raw | None:
    """*earlier*, *the past*: only where no noun follows that they belong to."""
    word = " ".join(m["x"].lower().split())
    after = m.string[m.end("x") : m.end("x") + 12]
    if word == "the past" and re.match(r"\s[a-z0-9]", after):
        return None
    if word in ("earlier",) and re.match(r"\s(?:than|version|this|in|on|today)\b", after):
        return None
    if word == "shortly" and re.match(r"\s(?:after|before)\b", after):
        return None
    if word in ("soon",) and re.match(r"\s(?:after|as)\b", after):
        return None
    return _reference(m)


def _early_hours(m: re.Match[str]) -> Raw | None:
    """*the early hours of Sunday* belong to the Sunday; without a day they are a part of the day like any other."""
    return _weekday(m) if m["weekday"] else _kind("part")(m)


_MAKERS.update(
    iso=_iso, decade=_decade, numeric=_numeric, date=_date, month=_month, bare_month=_bare_month, bare_year=_bare_year, of_day=_of_day,
    quarter=_quarter, q_code=_q_code, season=_season, deictic=_deictic, weekday=_weekday, early_hours=_early_hours,
    anaphor=_anaphor, clock=_clock, stretch=_stretch, span_of=_span_of, one_unit=_one_unit, plural=_plural, every=_every,
    rate=_rate, set=_set, loose=_loose, that_day=_that_day,
)  # fmt: skip
