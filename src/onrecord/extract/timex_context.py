"""Makers of time expressions that are judged by the words around them: *May* the month or the verb, *2000* the year or
the number, *12 years* the length or the age.
"""

from __future__ import annotations

import re

from onrecord.extract.timex_plain import (
    and_half,
    bounds_of,
    clock_of,
    clock_part,
    date_of,
    holiday_of,
    iso_of,
    mod_of,
    month_rule,
    ordinal_of,
    plain,
    reference_of,
    set_of,
    whole,
    year_of,
)  # fmt: skip
from onrecord.extract.timex_words import (
    Maker,
    Raw,
    amount_of,
    month_of,
    pattern_of,
    unit_of,
    value_of,
    weekday_of,
    word_set,
)  # fmt: skip

_AGE_BEFORE = re.compile(r"(?i)\b(?:his|her|their|my|your|our)\s(?:(?:early|mid|late)[\s-])?$")


def _decade(m: re.Match[str]) -> Raw | None:
    """*the 80s*; *in her late 80s* is an age."""
    start = m.start("mod") if m["mod"] else m.start("x")
    return None if _AGE_BEFORE.search(m.string[max(0, start - 14) : start]) else plain("decade")(m)


def _numeric(m: re.Match[str]) -> Raw | None:
    """Day and month in figures: only where the order leaves no choice (a day above 12, the same twice, or points)."""
    first, second = int(m["day"]), int(m["month"])
    if m["sep"] == "." or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    return Raw(*bounds_of(m), "date", int(m["year"]), month, day) if 1 <= month <= 12 and day <= 31 else None


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
    verb = name in ("may", "march") and re.match(r"\s(?:be|have|not|on|in|also|seem|well|to|for)\b", after)
    if verb and not _BEFORE_MONTH.search(before):
        return None
    if (
        name in ("june", "april", "august", "may")
        and re.match(r"\s[A-Z][a-z]", after)
        and not re.search(r"(?i)\b(?:in|since|last|next|until|by)\s$", before)
    ):
        return None
    return month_rule(m)


_BEFORE_YEAR = re.compile(
    r"(?i)(?:\b(?:in|since|from|to|until|till|by|of|during|before|after|through|early|mid|late|around|circa|about|and"
    r"|between|the|a|an|or"
    r"|than|for|on|back|until|its|their|his|her|was|late-|mid-|early-)[\s-]{1,3}|[(,;–—-]\s?|^)$"
)
_PLURAL_NEXT = re.compile(r"\s([a-z]{3,}s)\b(?!\s+of)")


def _bare_year(m: re.Match[str]) -> Raw | None:
    before = m.string[max(0, m.start("x") - 12) : m.start("x")]
    after = m.string[m.end("x") : m.end("x") + 20]
    if re.match(pattern_of("counted", r"\s{}\b"), after) or re.search(
        r"(?i)(?:\bno\.?|#|\bnumber|\bflight|\bpage|\broute|\bhighway|\bresolution)\s?$", before
    ):
        return None
    plural = _PLURAL_NEXT.match(after)
    the = re.search(r"(?i)\b(?:the|its|his|her|their|of the)\s$", before)
    if plural and not the and plural[1] not in word_set("no_nouns"):
        return None
    if not _BEFORE_YEAR.search(before) and not m["mod"] and not re.search(r"[A-Z][\w'’.]*\s$", before):
        return None
    return Raw(*bounds_of(m), "year", int(m["year"]), mod=mod_of(m))


def _of_day(m: re.Match[str]) -> Raw | None:
    end = max(m.end(g) for g in ("x", "day", "month", "year") if g in m.re.groupindex and m[g])
    month = month_of(m["month"])
    return Raw(m.start("x"), end, "date", year_of(m["year"]), month, whole(m["day"]), part=value_of("parts", m["part"]))


def _quarter(m: re.Match[str]) -> Raw | None:
    """*the third quarter*, *the first half of 2021*; a bare half belongs to a game or to something cut in two."""
    number = {"last": 4 if m["value"].lower() == "quarter" else 2}.get(m["ordinal"].lower()) or int(
        ordinal_of(m["ordinal"]) or 0
    )
    bare = m["year"] is None and m["relation"] is None and not m["x"].lower().endswith("year")
    if m["value"].lower() == "half" and (number > 2 or bare):
        return None
    if number > 4 or (bare and not re.match(r"(?i)the", m["x"])):
        return None
    relation = value_of("relations", m["relation"]) if m["relation"] else None
    unit = "Q" if m["value"].lower() == "quarter" else "H"
    return Raw(*bounds_of(m), "quarter", year_of(m["year"]), relation=relation, amount=str(number), unit=unit)


def _q_code(m: re.Match[str]) -> Raw | None:
    if m["year"] is None and m["value"] == "H":
        return None
    return Raw(*bounds_of(m), "quarter", year_of(m["year"]), amount=m["amount"], unit=m["value"])


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
    return Raw(
        *bounds_of(m), "season", year_of(m["year"]), relation=relation, value=value_of("seasons", word), mod=mod_of(m)
    )


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
    return Raw(*bounds_of(m), "deictic", relation=offset, part=part)


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
        *bounds_of(m), "weekday", weekday=weekday_of(g["weekday"]), relation=relation, value=after, part=part, mod=mod
    )


def _anaphor(m: re.Match[str]) -> Raw | None:
    value, unit = " ".join(m["value"].lower().split()), m["unit"].lower()
    if unit in ("before", "after") and value in ("week", "month", "year", "night", "weekend"):
        part, step = ("NI" if value == "night" else ""), (-1 if unit == "before" else 1)
        return Raw(*bounds_of(m), "anaphor", relation=step, unit="D" if part else unit_of(value), part=part)
    if value == "day":
        after = m.string[m.end("x") : m.end("x") + 6]
        if unit not in ("before", "after") or not re.match(r"\s?[,.;:)\]’”'\"]|\s(?:and|but|to|in|at)\b|\s*$", after):
            return None  # *the day after the crash* is dated by the crash
        return Raw(*bounds_of(m), "anaphor", relation=-1 if unit == "before" else 1, unit="D")
    if unit in ("before", "after"):
        return None
    relation = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(value, 0)
    part = value_of("parts", unit) if unit in ("night", "morning", "evening", "afternoon") else ""
    return Raw(*bounds_of(m), "anaphor", relation=relation, unit="D" if part else unit_of(unit), part=part)


def _that_day(m: re.Match[str]) -> Raw:
    """*later in the day*: the day named before."""
    return Raw(*bounds_of(m), "anaphor", relation=0, unit="D")


_AGE = re.compile(r"\s?(?:-?\s?olds?\b|of age\b)")


def _span_of(m: re.Match[str]) -> Raw | None:
    """A length; no age (*12 years old*, *aged 12 years*) and no *one day* of a tale."""
    before = m.string[max(0, m.start("x") - 10) : m.start("x")]
    if _AGE.match(m.string[m.end("x") : m.end("x") + 8]) or re.search(r"(?i)\baged\s$", before):
        return None
    words = m["amount"].lower()
    if words == "many" and re.search(r"(?i)\bas\s$", before):  # *the second strike in as many days*
        return None
    if words in ("second", "some") and not m["x"].lower().endswith("s"):
        return None
    if m["unit"].lower() == "second" and not m["x"].lower().endswith("s") and not words[:1].isdigit():
        return None
    if words == "one" and m["unit"].lower() in ("day", "night") and re.search(r"(?:^|[.“\"]\s?)$", before):
        return None
    return plain("span")(m)


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
        return Raw(*bounds_of(m), "span", amount="X", unit=unit_of(m["unit"]))
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
    before = m.string[max(0, m.start("x") - 9) : m.start("x")]
    if m["value"].lower() == "last" and re.search(
        r"(?i)\b(?:to|will|would|could|can|may|might|must|should|not|n't)\s$", before
    ):
        return Raw(
            m.start("amount"), m.end("x"), "span", amount=amount, unit=unit_of(m["unit"])
        )  # *due to last a week*
    return Raw(*bounds_of(m), "stretch", relation=side, amount=amount, unit=unit_of(m["unit"]))


def _every(m: re.Match[str]) -> Raw:
    word = (m["amount"] or "1").lower()
    amount = {"other": "2", "few": "X", "single": "1", "1": "1"}.get(word) or amount_of(word)
    return Raw(*bounds_of(m), "every", amount=amount, unit=unit_of(m["unit"]))


def _rate(m: re.Match[str]) -> Raw | None:
    """*15 a year*, *40,000 tugriks a day*: after a number or a counted thing."""
    before = m.string[max(0, m.start() - 40) : m.start()]
    words = before.split()
    last = words[-1].lower() if words else ""
    counted = (
        bool(re.search(r"\d", last))
        or (last.endswith("s") and last not in word_set("no_nouns"))
        or last in word_set("rated")
    )
    if not counted:
        return None
    number = any(re.search(r"\d", w) or amount_of(w) != "X" for w in words[-4:])
    if not number and last not in ("once", "twice", "times"):
        return None
    return plain("every", amount="1")(m)


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
    return reference_of(m)


def _early_hours(m: re.Match[str]) -> Raw | None:
    """*the early hours of Sunday* belong to the Sunday; without a day they are a part of the day like any other."""
    return _weekday(m) if m["weekday"] else plain("part")(m)


MAKERS: dict[str, Maker] = {
    "iso": iso_of, "holiday": holiday_of, "and_half": and_half, "clock_part": clock_part,
    "decade": _decade, "numeric": _numeric,
    "date": date_of, "month": month_rule, "of_day": _of_day,
    "bare_month": _bare_month, "bare_year": _bare_year, "quarter": _quarter, "q_code": _q_code, "season": _season,
    "deictic": _deictic, "weekday": _weekday, "early_hours": _early_hours, "anaphor": _anaphor, "clock": clock_of,
    "stretch": _stretch, "span_of": _span_of, "one_unit": _one_unit, "plural": _plural, "every": _every,
    "rate": _rate, "set": set_of, "loose": _loose, "that_day": _that_day,
}  # fmt: skip
"""The makers that are more than a reading of named groups, by the name that the rules file gives them."""
