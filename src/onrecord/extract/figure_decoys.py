"""Numbers that count nothing: ages, dates, clock times, scores, labels, names, telephone numbers, pronouns.

Rules: FIGURES section 1. Each test looks at a few words on either side of a quantity.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_labels import is_label, is_month, joined, named_group
from onrecord.extract.figure_nouns import NOMINAL, noun_entry
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import HYPHENS, Words, read_number
from onrecord.language.analysis import Analysis
from onrecord.model.items import Time

_NAME_TYPES = frozenset(("PERSON", "ORG", "LOC", "FAC", "PRODUCT", "MISC"))
_YEAR_BEFORE = function("year_before")
_WHOLE_BEFORE = function("part_before")
_HALF_AFTER = function("half_after")
_MULTIPLE_AFTER = function("multiple_after")
_CLOSERS = frozenset((",", ".", ";", ":", ")", "", "\u2013", "\u2014", "-", "]"))
_PAST = function("past")
_AGO = function("ago")
_SUBJECTS = frozenset(("he", "she", "they", "we", "i", "it"))
_SPANNING = frozenset(("in", "within", "for", "over", "after", "under"))


@dataclass(frozen=True, slots=True)
class Marks:
    """Words of the text that lie in a date or clock time, in a name, or in a section that is not read (a byline)."""

    dated: bytearray
    named: bytearray
    silent: bytearray


def marks_of(analysis: Analysis, times: Sequence[Time], silent: Sequence[tuple[int, int]]) -> Marks:
    """Marks from the times found, the names of the analysis, and stretches (code points) that are not read."""
    dated, named, mute = (bytearray(len(analysis)) for _ in range(3))
    for time in times:
        if time.type in ("DATE", "TIME"):
            for k in range(*analysis.words_in(time.span.start, time.span.end)):
                dated[k] = 1
    for name in analysis.names:
        if name.type in _NAME_TYPES and name.end - name.start > 1:
            for k in range(name.start, name.end):
                named[k] = 1
    for start, end in silent:
        for k in range(*analysis.words_in(start, end)):
            mute[k] = 1
    return Marks(dated, named, mute)


def decoy(analysis: Analysis, words: Words, q: Quantity, marks: Marks, label_end: int | None) -> bool:
    """Whether the quantity is no figure. ``label_end``: where the last label number of the sentence ended, if any."""
    if marks.silent[q.first] or _glued(words, q):
        return True
    if q.kind in ("money", "percent", "multiple"):
        return _share(analysis, words, q) if q.number.kind in ("share", "multiple") else False
    tests = (named_group, _age, _date, _clock, _score, _phone, _street, _listed, _loose)
    if any(test(analysis, words, q) for test in tests):
        return True
    if q.kind == "measure":
        return _when(analysis, words, q) or (
            label_end is not None and joined(words, q, label_end) and _after_aged(words, q)
        )
    if q.number.kind == "exact" and _dated(q, marks):
        return True
    return is_label(analysis, words, q, label_end) or _named(analysis, words, q, marks)


def _dated(q: Quantity, marks: Marks) -> bool:
    return (
        all(marks.dated[k] for first, last in q.parts for k in range(first, last))
        and q.noun is None
        and not q.partitive
    )


def _glued(words: Words, q: Quantity) -> bool:
    """*T-72*, *the 1,000th*, *+351 …*, *2:1*, *UPDATE 2-Death toll*."""
    before, after = q.first - 1, q.last
    if before >= q.sentence[0] and words.glued(q.first):
        mark = words.lower[before]
        if mark in HYPHENS and words.glued(before) and words.lower[before - 1][-1:].isalpha():
            return q.start == q.first
        if mark in "+#:/'" or (mark == "." and words.glued(before)):
            return True
    if words.glued(after) and after < q.sentence[1]:
        mark = words.lower[after]
        if mark in ("st", "nd", "rd", "th"):
            return True
        if mark[0].isalpha() and after >= q.end:
            return mark in ("st", "nd", "rd", "th") or mark.isalnum()
        if mark in ":/" and words.glued(after + 1) and words.at(after + 1)[:1].isdigit():
            return True
    return False


def _share(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """Halves and thirds that are no shares, doublings that are adjectives."""
    first, after = words.lower[q.first], words.at(q.last)
    if q.number.kind == "multiple":
        if first in ("twice", "thrice") or words.at(q.last) == "times":
            return False
        if first in function("multiply"):
            ends = after in _CLOSERS and q.first > q.sentence[0] and analysis.xpos[q.first - 1] == "NNS"
            if ends:
                return False  # *hospitals have seen admissions triple*
            moves = words.at(q.first - 1) in (
                "to",
                "will",
                "would",
                "could",
                "may",
                "might",
                "nearly",
                "almost",
                "than",
            )
            verb = analysis.upos[q.first] == "VERB" and analysis.upos[min(q.last, len(analysis) - 1)] not in (
                "NOUN",
                "ADJ",
            )
            return not (moves or verb or after in ("the", "what", "that")) or words.hyphen(q.last, q.sentence[1])
        return analysis.upos[q.first] == "ADJ" and bool(analysis.labels[q.first] == "amod")
    if " in " in f" {' '.join(words.lower[q.first : q.last])} ":
        return False
    if words.at(q.first - 1) in _WHOLE_BEFORE or (words.hyphen(q.last, q.sentence[1]) and first == "half"):
        return True
    if first in ("a", "one") and not words.lower[q.last - 1].startswith("half"):
        return q.last < q.sentence[1] and analysis.upos[q.last] in ("NOUN", "PROPN", "ADJ") and after != "of"
    if first == "half":
        tag = analysis.upos[q.last] if q.last < len(analysis) else ""
        noun = (
            tag in ("NOUN", "PROPN", "DET", "NUM")
            or noun_entry(analysis, words, min(q.last, len(words) - 1)) is not None
        )
        by = words.at(q.first - 1) in ("by", "than", "nearly", "almost", "about")
        return not (after in _HALF_AFTER or noun or by) or words.at(q.first - 1) == "in"
    return False


def _age(analysis: Analysis, words: Words, q: Quantity) -> bool:
    value = q.number.value if q.number.value is not None else q.number.high
    before, after = words.at(q.first - 1), words.at(q.last)
    near = [words.at(k) for k in range(q.last, min(q.last + 6, q.sentence[1]))]
    aged = {"age", "aged", "ages"} & set(words.lower[max(q.sentence[0], q.start - 2) : q.start])
    if aged and q.noun is None and q.kind == "count" and before in ("of", "from", "between", *aged):
        return True
    if before in ("aged", "age", "ages") or (
        q.operator != "exact" and words.at(q.start - 1) in ("aged", "age", "ages")
    ):
        return True
    if "old" in near[:5] and any(w.startswith(("year", "month", "week", "day")) for w in near[:3]):
        return near[0] in HYPHENS or near[0].startswith(("year", "month", "week", "day"))
    if value is None or value > 115 or q.kind != "count":
        return False
    if q.operator in ("less_than", "more_than") and q.noun is None and q.start > q.sentence[0]:
        told = q.start - 1 - (words.at(q.start - 1) in function("be"))
        band = noun_entry(analysis, words, told)
        if (band is not None and band.kind == "person") or words.at(q.start - 1) in ("anyone", "those"):
            return True
    band = noun_entry(analysis, words, q.first - 2) if q.first - 2 >= q.sentence[0] else None
    banded = before in ("under", "over", "above", "below") and q.noun is None and q.start == q.first
    if banded and band is not None and band.kind == "person":
        return True
    if before == "of" and words.at(q.first - 2) in function("parent") | {"age"}:
        return True
    if before in ("then", "now") and after in (",", ")") and words.at(q.first - 2) in (",", "("):
        return True  # *Imran, then 19, …*
    if q.noun is None and before in ("and", "or", ",") and _aged_too(words, q):
        return True
    if not q.number.digits:
        return False
    if after in ("and", "or") and words.at(q.last + 1).isdigit() and words.at(q.last + 2).startswith("year"):
        return words.at(q.last + 3) == "old"
    if before == "at" and after in ("he", "she", "i") and value >= 12:
        return True
    if q.partitive and words.at(q.last + 1) in function("pronoun_of"):
        return False  # *since 3 March, 29 of them*
    if before in (",", "(") and after in _CLOSERS - {""} | {"of", "and", "who"} and q.first - 2 >= q.sentence[0]:
        k = q.first - 2
        while k - 2 >= q.sentence[0] and words.lower[k - 1] in HYPHENS and words.glued(k):
            k -= 2  # *Kim Min-seo, 44,*
        if words.capital(k) and words.at(q.first - 2).isalpha():
            return True
        named = noun_entry(analysis, words, q.first - 2)
        single = named is not None and named.kind == "person" and not words.at(q.first - 2).endswith("s")
        return single and q.noun is None and after in (",", ")")
    if before == "both" and q.noun is None and value < 100:
        return True
    subject = words.at(q.first - 2)
    turned = before in ("is", "was", "turned", "'s", "turns") and subject in ("he", "she", "i", "who")
    return turned and (after in _CLOSERS or after in ("and", "when"))


def _aged_too(words: Words, q: Quantity) -> bool:
    """*aged six and nine*, *ages 4, 7 and 11*: nothing but numbers and joining words back to the word of age."""
    for k in range(q.first - 1, q.reach(10) - 1, -1):
        word = words.lower[k]
        if word in ("aged", "ages"):
            return True
        if word not in ("and", "or", ",", "-") and read_number(words, k, k + 1) is None:
            return False
    return False


def _date(analysis: Analysis, words: Words, q: Quantity) -> bool:
    value = q.number.high
    if (
        q.unit == "year"
        and q.number.digits
        and value is not None
        and 1900 <= value <= 2099
        and q.number.kind == "exact"
    ):
        return not any("," in words.lower[a] for a, _ in q.parts)  # *2022 year-end inflation*
    if value is None or q.kind != "count" or q.number.kind not in ("exact", "range"):
        return False
    direct = q.noun is not None and not q.partitive
    if value <= 31:
        k = q.last
        if words.at(k) in ("and", "or", "to") and words.at(k + 1).isdigit():
            k += 2
        if k < q.sentence[1] and is_month(words, k):
            return True
        if q.first > q.sentence[0] and is_month(words, q.first - 1) and not (direct and _people(analysis, words, q)):
            return True
        return words.at(q.first - 1) in ("-", "to", "and") and is_month(words, q.first - 3) and not direct
    if not 1500 <= value <= 2099 or not q.number.digits or any("," in words.lower[a] for a, _ in q.parts):
        return False
    if q.operator not in ("exact", "about") and words.at(q.first - 1) not in ("below", "above"):
        return False
    if not direct or is_month(words, q.first - 1) or words.at(q.first - 1) in _YEAR_BEFORE:
        return True
    return not _people(analysis, words, q)


def _people(analysis: Analysis, words: Words, q: Quantity) -> bool:
    noun = noun_entry(analysis, words, q.noun) if q.noun is not None else None
    return noun is not None and noun.kind == "person" and _plural(words, q)


def _plural(words: Words, q: Quantity) -> bool:
    return q.noun is not None and words.lower[q.noun].endswith(("s", "people", "men", "women", "children", "dead"))


def _clock(analysis: Analysis, words: Words, q: Quantity) -> bool:
    clock = tables.labels("time")
    if words.at(q.last) in clock or _stamp(words, q):
        return True
    if q.number.high is not None and q.number.high <= 12 and words.at(q.last) in function("weekday"):
        return q.kind == "count"
    if q.number.high is None or q.number.high > 24 or q.noun is not None or q.kind != "count":
        return False
    if (
        q.last < q.sentence[1]
        and words.at(q.last) in ("and", "to", "or")
        and any(words.at(k) in clock for k in (q.last + 2, q.last + 3))
    ):
        return True
    closed = words.at(q.last) in _CLOSERS or (not q.number.digits and words.at(q.last) in _SUBJECTS)
    if words.at(q.start - 1) in ("until", "till", "since") and q.number.high <= 12 and closed:
        return True
    if words.at(q.start - 1) != "at" or q.operator not in ("exact", "about", "nearly"):
        return False
    level = ("up", "down", "level", "revise")
    for k in range(q.start - 2, max(q.sentence[0], q.start - 8) - 1, -1):
        if any(stem in tables.verbs(kind) for stem in tables.stems(words.lower[k]) for kind in level):
            return False
    return closed or words.at(q.last) in ("on", "in", "this")


def _stamp(words: Words, q: Quantity) -> bool:
    """*09.05 Airport reopens*: a time of day that opens an entry of a live blog."""
    hour, dot, minute = words.lower[q.first].partition(".")
    if q.first != q.sentence[0] or not dot or not (hour.isdigit() and minute.isdigit() and len(minute) == 2):
        return False
    return int(hour) < 24 and int(minute) < 60 and (q.last >= q.sentence[1] or words.capital(q.last))


def _score(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """A hyphenated pair that falls, or stands beside a word of games and votes."""
    stop = q.sentence[1]
    falling = words.hyphen(q.last, stop) and words.at(q.last + 1)[:1].isdigit()
    tail = words.hyphen(q.first - 1, stop) and words.at(q.first - 2)[:1].isdigit()
    if falling or tail:
        return True
    near = words.lower[max(q.sentence[0], q.first - 5) : q.first]
    paired = (words.at(q.last), words.at(q.last + 1)[:1].isdigit()) == ("to", True) or (
        words.at(q.first - 1) == "to" and words.at(q.first - 2)[:1].isdigit()
    )
    if paired and q.noun is None and not q.moved_from and any(w in tables.labels("score") for w in near):
        return True
    if not q.stated_range or not words.hyphen(q.parts[0][1], stop):
        return False
    around = [*range(max(q.sentence[0], q.first - 4), q.first), *range(q.last, min(q.last + 2, stop))]
    return q.noun is None and any(words.lower[k] in tables.labels("score") for k in around)


def _phone(analysis: Analysis, words: Words, q: Quantity) -> bool:
    if not q.number.digits:
        return False
    form = words.lower[q.first]
    if len(form) > 1 and form[0] == "0" and form.isdigit():
        return True
    neighbours = (words.at(q.first - 1), words.at(q.last))
    if neighbours == ("(", ")") and len(form) >= 3 and words.at(q.last + 1)[:1].isdigit():
        return True
    if form in tables.labels("emergency") and words.at(q.last).startswith(("call", "operator", "dispatch")):
        return True
    return (any(w.isdigit() for w in neighbours) and q.noun is None) or neighbours[0] == "+"


def _street(analysis: Analysis, words: Words, q: Quantity) -> bool:
    if not q.number.digits or q.number.value is None or q.number.value != q.number.value.to_integral_value():
        return False
    k = q.last + 1 if words.at(q.last) in HYPHENS else q.last
    if words.at(k) in tables.labels("after") or (words.at(k) in tables.labels("after_capital") and words.capital(k)):
        return True
    for k in range(q.last, min(q.last + 4, q.sentence[1])):
        if not (words.capital(k) or (k > q.last and words.lower[k][0].isdigit())):
            return False
        if words.lower[k] in tables.labels("street") and k > q.last:
            return words.lower[k + 1 : k + 2] == () or not words.at(k + 1).endswith("s") or words.at(k + 1) == "'s"
    return False


def _listed(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """The number of a list item or of a section."""
    if q.first != q.sentence[0] and not (q.first == q.sentence[0] + 1 and words.at(q.first - 1) == "("):
        return False
    return q.number.digits and words.at(q.last) in (")", ".", ":", "]") and words.glued(q.last)


def _loose(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """Pronouns and set phrases: *one day*, *how many*, *scores 3 goals*, *both A and B*, *top 10*."""
    if _compound(words, q):
        return True
    kind, first, after = q.number.kind, words.lower[q.first], words.at(q.last)
    before = words.at(q.start - 1)
    if first == "one" and q.number.value == 1 and q.last == q.first + 1:
        if q.kind == "measure":
            spanned = before in _SPANNING and words.at(q.end) in _CLOSERS
            return not words.hyphen(q.last, q.sentence[1]) and q.operator == "exact" and not spanned
        if before == "," and after.endswith("ly") and q.noun is None:
            return False  # *17 were hurt, one seriously*
        if before in ("and", "but", ";") and after in function("be") | {"has", "had"} and q.noun is None:
            return all(read_number(words, k, q.first) is None for k in range(q.reach(16), q.first - 1))
        return before in ("the", "this", "that", "each", "every", "any", "which", "number", "day", "no") or (
            q.noun is None and not q.partitive
        )
    if first in ("many", "numerous"):
        return before in ("how", "so", "too", "as", "very", "that", "not") or after == "as"
    if first in ("scores", "tens") and q.last == q.first + 1:
        return after != "of"
    if first == "both":
        return "and" in words.lower[q.last : q.last + 5] or q.noun is None
    if kind == "vague" and first in ("several", "a") and q.noun is None and q.kind == "count" and not q.partitive:
        return after not in ("were", "was", "have", "had", "others", "died", "more")
    if first == "zero":
        return q.noun is None
    return before == "top"


def _compound(words: Words, q: Quantity) -> bool:
    """*a seven-storey block*, *a two-way street*: a number that describes, not counts."""
    if q.kind != "count" or not words.hyphen(q.last, q.sentence[1]) or q.stated_range:
        return False
    return words.at(q.last + 1) not in function("strong") | {"odd", "plus", "some"} and words.at(q.last + 1).isalpha()


def _when(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """Stretches of time that only say when: *two days ago*, *the past three weeks*."""
    if q.unit_outcome != "duration":
        return False
    if words.at(q.end) in _AGO or (words.hyphen(q.end, q.sentence[1]) and words.at(q.end + 1) in _AGO):
        return True
    verb = q.start > 0 and analysis.upos[q.start - 1] == "VERB"  # *will not last longer than a month*
    return (words.at(q.start - 1) in _PAST and not verb) or words.at(q.first - 1) in _PAST


def _after_aged(words: Words, q: Quantity) -> bool:
    return any(words.lower[k] in ("aged", "age", "ages") for k in range(q.reach(12), q.first))


def _named(analysis: Analysis, words: Words, q: Quantity, marks: Marks) -> bool:
    """A number inside a name."""
    if not all(marks.named[k] for k in range(q.first, q.last)):
        return False
    if q.noun is not None and words.lower[q.noun] in NOMINAL:
        return False  # *BLAST HORROR Four dead*
    beside = [k for k in (q.first - 1, q.last) if 0 <= k < len(words) and marks.named[k]]
    return bool(beside) and (q.number.value is None or q.number.value < Decimal(100000))
