"""One quantity read whole: outcome and unit, from its own words or carried over from the figure before it.

Rules: FIGURES sections 1, 6 and 9: ellipsis, parts of wholes, and small words that need an outcome to be figures.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.extract import figure_fate
from onrecord.extract import figure_measured as measured
from onrecord.extract import figure_outcome as outcome
from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_context import is_change
from onrecord.extract.figure_fate import PERSONAL, Around, Fate
from onrecord.extract.figure_nouns import noun_entry
from onrecord.extract.figure_parts import amount_whole, before_in_sentence, kin_of, whole_of
from onrecord.extract.figure_quantity import Quantity
from onrecord.extract.figure_reading import Reading
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import Words
from onrecord.language.analysis import Analysis

_WEAK = frozenset(("many", "numerous", "both", "one", "no", "zero"))
_FORBIDDING = function("forbid")
_THOUGHT = _FORBIDDING | {"to", "not", "n't", "never", "would", "will"}
_WAS = frozenset(("was", "were"))
_SOLO = frozenset(("killed", "injured", "missing", "hostage"))


def settle(analysis: Analysis, words: Words, q: Quantity, span: Around, earlier: list[Reading]) -> Reading:
    """Outcome and unit of a quantity, ``earlier`` being the readings before it (the nearest last)."""
    if q.kind != "count":
        reading = _amount(words, q, span, earlier)
        reading.whole = amount_whole(words, q, earlier)
        return reading
    person = outcome.is_person(analysis, words, q)
    whole, named = whole_of(analysis, words, q, earlier, _suggested(analysis, words, q, span, person))
    before = before_in_sentence(q, earlier)
    if q.number.kind == "times" or words.at(q.end - 1) == "times":
        return Reading(q, span, Fate("count", None, True), "thing", False, None)
    if words.at(q.start - 1) in ("for", "of") and words.at(q.start - 2) in function("capacity"):
        return Reading(q, span, Fate("count", None, True), "person" if person is not False else "thing", person)
    source: Reading | None = None
    things = q.noun is None and _last_thing(analysis, q, earlier)
    fate = outcome.close_fate(analysis, words, q, span, near=whole is not None, person=False) if things else None
    if fate is None:
        near = whole is not None and words.at(q.last) != "of"
        fate = outcome.close_fate(analysis, words, q, span, near=near)
    fate = _either(analysis, words, fate)
    if q.number.kind == "article":
        return Reading(q, span, fate or Fate("count", None, False), "person", True, whole)
    if fate is None and whole is not None and q.noun is not None:
        fate = outcome.relative_fate(analysis, words, q, outcome.kinds_of(analysis, words, q, person))
    if fate is None and whole is not None:
        fate = Fate(whole.outcome, None, whole.fate.told)
    if fate is None:
        fate = _joined(words, q, before, person)
    if fate is None:
        fate = outcome.far_fate(analysis, words, q, span)
    if fate is None and not q.inner and q.number.kind != "none":
        fate = _measured(analysis, words, q, span, earlier, person)
    if fate is None and q.noun is None and q.number.kind != "none" and not q.inner:
        source = _elliptic(analysis, words, q, earlier)
        fate = Fate(source.outcome, None, source.fate.told) if source is not None else None
    parsed = any(h >= 0 for h in analysis.heads[q.reach(8) : q.end])
    if fate is None and not parsed and not q.inner:
        fate = measured.nearest(words, q, span, outcome.kinds_of(analysis, words, q, person))
    if fate is None and q.inner and before is not None and before.outcome == "deployed":
        fate = before.fate  # *the first 350 of 1,800 peacekeepers landed*
    if fate is None:
        fate = _by_noun(analysis, words, q, person)
    unit, person = _unit(analysis, words, q, fate, person, whole or before, earlier)
    return Reading(q, span, fate, unit, person, whole, kin_of(words, q, whole or before, person), source, named)


def _suggested(analysis: Analysis, words: Words, q: Quantity, span: Around, person: bool | None) -> bool | None:
    """Whether a pronoun stands for people: as the noun says, else as the verb does (*destroyed about 80 of them*)."""
    if person is not None or words.at(q.last) != "of":
        return person
    told = outcome.close_fate(analysis, words, q, span) or outcome.far_fate(analysis, words, q, span)
    if told is None or not told.told:
        return None
    return True if told.outcome in PERSONAL else False if told.outcome in ("destroyed", "damaged") else None


def _last_thing(analysis: Analysis, q: Quantity, earlier: list[Reading]) -> bool:
    """Whether the count before, no more than a sentence back, was of things: *Forty lorries … Forty were burned*."""
    last = next((r for r in reversed(earlier) if r.quantity.kind == "count"), None)
    if last is None or last.person is not False:
        return False
    return analysis.sentence_of(q.first) - analysis.sentence_of(last.quantity.first) <= 1


def _either(analysis: Analysis, words: Words, fate: Fate | None) -> Fate | None:
    """*killed or injured*, *killed and wounded scores*: one outcome, casualties."""
    if fate is None or fate.word is None or fate.outcome not in ("killed", "injured"):
        return fate
    k, kinds = fate.word, ("any", "person")
    for joint, other in ((k + 1, k + 2), (k - 1, k - 2)):
        if words.at(joint) not in ("or", "and") or not 0 <= other < len(words):
            continue
        roles = (figure_fate.word_outcome(words, other, role, kinds) for role in ("be", "obj"))
        told = next(filter(None, roles), None)
        if told not in {"killed", "injured"} - {fate.outcome}:
            continue
        ends = other + 1 >= len(words) or words.at(other + 1) in (".", ",", ";", "in", "by", "on", "when", "at", "as")
        if words.at(joint) == "or" or other < k or ends:
            return Fate("casualties", k, True)
    return fate


def _coordinated(words: Words, start: int, end: int) -> bool:
    """Whether nothing but a joining word stands between two phrases (quotation marks aside)."""
    between = [w for w in words.lower[start:end] if w not in function("mark")] if 0 < end - start <= 5 else []
    links = [w for w in between if w in ("and", "or", ",", "plus", "but")]
    return (
        bool(links) and len(between) <= 3 and all(w in links or w in ("also", "another", "the", "a") for w in between)
    )


def _joined(words: Words, q: Quantity, before: Reading | None, person: bool | None) -> Fate | None:
    """A quantity joined to the one before by *and*, *or* or a comma shares its verb: *34 civilians and 12 soldiers*."""
    if before is None or before.quantity.end > q.start:
        return None
    if not _coordinated(words, before.quantity.end, q.start):
        return None
    if person is not None and before.person is not None and person != before.person:
        return None
    return Fate(before.outcome, before.fate.word, before.fate.told)


def _measured(
    analysis: Analysis, words: Words, q: Quantity, span: Around, earlier: list[Reading], person: bool | None
) -> Fate | None:
    """A bare number after a verb of level or change, or beside a measured noun: *the toll stands at 62*."""
    moved = measured.measured(words, q, q.reach())
    topic = measured.topic_of(words, q, q.reach(), min(span.right, q.end + 7))
    if topic is not None and q.noun is None and topic[0] in PERSONAL | {"casualties"}:
        close = moved is not None or abs(topic[1] - q.first) <= 6
        if close:
            return Fate(topic[0], topic[1], True)
    if q.noun is None and moved is not None:
        fate = measured.framed(words, q) or measured.kind_framed(analysis, words, q)
        if fate is not None:
            return fate
    if person and q.noun is not None:
        for k in range(q.start - 1, max(q.sentence[0], q.start - 7) - 1, -1):
            if "loss" in tables.stems(words.lower[k]):
                return Fate("killed", k, True)
    if q.noun is None and moved is not None:
        for r in reversed(earlier):
            near = analysis.sentence_of(q.first) - analysis.sentence_of(r.quantity.first)
            if (
                near <= 4
                and r.quantity.kind == "count"
                and not r.quantity.inner
                and r.fate.told
                and r.outcome in PERSONAL
            ):
                return Fate(r.outcome, moved[1], True)
    return None


def _elliptic(analysis: Analysis, words: Words, q: Quantity, earlier: list[Reading]) -> Reading | None:
    """A number without a noun takes the outcome of the last count of the same paragraph's neighbourhood."""
    if q.number.kind == "vague" and q.end < len(words) and analysis.upos[q.end] in ("AUX", "VERB"):
        return None
    for r in reversed(earlier):
        if r.quantity.kind != "count" or (r.quantity.inner and not q.inner):
            continue
        near = analysis.sentence_of(q.first) - analysis.sentence_of(r.quantity.first)
        if near > 2 or analysis.paragraph_of(q.first) != analysis.paragraph_of(r.quantity.first):
            return None
        return r
    return None


def _by_noun(analysis: Analysis, words: Words, q: Quantity, person: bool | None) -> Fate:
    """Where nothing tells: what the noun says by itself (*hostages*, *refugees*), else a plain count."""
    entry = noun_entry(analysis, words, q.noun) if q.noun is not None else None
    if entry is not None and entry.outcome is not None:
        return Fate(entry.outcome, q.noun, entry.outcome != "count")
    people = (person is not False and q.noun is not None) or q.number.kind == "vague"
    if (q.inner and person) or (people and _at_a_place(words, q)):
        return Fate("present", None, False)
    if person and q.number.kind != "none" and _in_the_midst(analysis, words, q):
        return Fate("present", None, False)
    if q.number.kind == "none" and words.at(q.end) in ("in", "on", "aboard", "inside"):
        return Fate("present", None, False)
    strong = words.at(q.last + 1) == "strong" if words.at(q.last) == "-" else False
    return Fate("present" if strong else "count", None, strong)


def _in_the_midst(analysis: Analysis, words: Words, q: Quantity) -> bool:
    """*when 120 people were finishing the shift*: what was under way tells who was there."""
    k = q.end
    while k < q.sentence[1] and (words.lower[k].endswith("ly") or words.lower[k] in ("still", "already", "also")):
        k += 1
    if words.at(k) in _WAS and words.at(k + 1).endswith("ing"):
        return True
    if q.noun is None or analysis.labels[q.noun] != "nsubj":
        return False
    verb = analysis.heads[q.noun]
    under_way = verb > q.noun and words.lower[verb].endswith("ing")
    return under_way and any(words.lower[c] in _WAS for c in analysis.children(verb) if analysis.labels[c] == "aux")


def _at_a_place(words: Words, q: Quantity) -> bool:
    """*… people were on the night shift*, *Hundreds were still on rooftops*: a form of *be* and a place."""
    k, be = q.end, False
    while k < q.sentence[1] and (words.lower[k] in function("filler") or words.lower[k].endswith("ly")):
        be, k = be or words.lower[k] in function("be"), k + 1
    return be and words.at(k) in ("on", "in", "at", "inside", "aboard", "outside", "near", "under", "waiting")


def _unit(
    analysis: Analysis, words: Words, q: Quantity, fate: Fate, person: bool | None, before: Reading | None,
    earlier: list[Reading],
) -> tuple[str | None, bool | None]:  # fmt: skip
    if q.number.kind == "times" or words.at(q.end - 1) == "times":
        return "thing", False
    if q.number.kind == "none" and q.noun is None and words.lower[q.first] != "none":
        return "person", True
    if q.noun is not None and words.lower[q.noun] in ("others", "other", "more", "another"):
        person = before.person if before is not None and before.person is not None else True
    if person is None and q.noun is None and words.at(q.end) in function("be") and q.end + 1 < len(words):
        entry = noun_entry(analysis, words, q.end + 1)
        if entry is not None and entry.kind == "person":
            return "person", True
    if q.noun is None and (
        q.number.kind == "pair" or (q.number.kind == "vague" and fate.outcome in ("count", "present"))
    ):
        return "person", True
    if (
        person is None
        and fate.word is not None
        and not function("living").isdisjoint(tables.stems(words.lower[fate.word]))
    ):
        return "person", True
    if person is None and q.noun is None:
        source = before or next((r for r in reversed(earlier) if r.quantity.kind == "count"), None)
        if source is not None and source.outcome == fate.outcome and source.person is not None:
            return source.unit, source.person
        if fate.outcome in PERSONAL:
            return "person", True
        return ("person", True) if source is not None and source.person else ("thing", False)
    if person is None:
        person = fate.outcome in PERSONAL - {"present", "deployed", "evacuated"} or fate.outcome in (
            "present",
            "deployed",
        )
    return ("person", True) if person else ("thing", False)


def _amount(words: Words, q: Quantity, span: Around, earlier: list[Reading]) -> Reading:
    """Money, percent, measures, multiples."""
    left = q.reach()
    told, place = q.unit_outcome, None
    topic = measured.topic_of(words, q, max(left, span.left - 12), min(span.right, q.end + 6))
    twin = earlier[-1] if earlier and earlier[-1].quantity.sentence == q.sentence else None
    if q.kind == "money":
        told = "price" if _is_price(words, q, span, topic[0] if topic else None, twin) else told
    elif q.kind in ("percent", "multiple"):
        changed = q.kind == "multiple" or is_change(words, q, left)
        told = "change" if changed else q.unit_outcome
        if changed and words.at(q.end) in tables.verbs("change_noun") and words.at(q.end + 1) in ("in", "of"):
            topic = measured.topic_of(words, q, q.start, min(q.sentence[1], q.end + 6))  # *a 5 % cut in fares*
        if q.kind == "multiple" and words.at(q.end) in function("multiple_after"):  # *four times as many wounded*
            topic = measured.topic_of(words, q, q.start, min(q.sentence[1], q.end + 6)) or topic
        if changed and topic is not None and topic[0] not in ("money", "share"):
            told, place = topic
    return Reading(q, span, Fate(told, place, True), q.unit, False)


def _is_price(words: Words, q: Quantity, span: Around, topic: str | None, twin: Reading | None) -> bool:
    """Whether a sum is what a thing costs. Sums of a million and more are budgets and losses, whatever moves them."""
    if q.per and (q.per not in measured.TIME_UNITS or q.per == "night"):  # *£89 a night* is what a room costs
        return True
    if q.number.high is not None and q.number.high >= 1000000:
        return False
    if topic == "price" or (twin is not None and twin.quantity.kind == "money" and twin.outcome == "price"):
        return True
    return topic != "money" and (q.moved_from or measured.nearest_price(words, q, span))


def wanted(analysis: Analysis, words: Words, r: Reading, earlier: list[Reading]) -> bool:
    """Whether a small or definite number is a figure at all: it is only where an outcome is laid to it."""
    q = r.quantity
    first = words.lower[q.first]
    strong = r.fate.told and r.outcome in PERSONAL | {"destroyed", "damaged"}
    if q.kind != "count":
        return True
    if q.number.kind == "article":
        return r.fate.told and r.outcome in function("single") and not _unreal(words, r)
    if q.number.kind == "none":
        return _zero(analysis, words, r, strong)
    if q.number.kind == "pair" and q.noun is None and not q.partitive and first == "a":
        return strong  # *a couple* is two people who are no count
    if first in _WEAK and q.last == q.first + 1:
        if first == "one" and (q.partitive and r.whole is None):
            return strong and r.outcome in _SOLO and r.fate.word is not None and r.fate.word >= q.end
        told_at = r.fate.word if r.fate.word is not None else q.end
        if first == "one" and any(w in ("who", "whose", "whom", "that") for w in words.lower[q.end : told_at]):
            return False
        if first == "one" and r.whole is not None:
            return words.at(q.start - 1) == "," or (strong and r.fate.word is not None)
        return strong and not (first == "one" and r.outcome == "present")
    if q.noun is None and not strong and words.at(q.first - 1) == "all":
        return False  # *all three asked*: named before
    if q.inner and q.noun is None and words.at(q.start - 1) == "the":
        return False  # *one of the two*
    lone = q.noun is None and r.whole is None and not r.fate.told and r.source is None and not q.inner
    held = words.at(q.start - 1) == "of" and noun_entry(analysis, words, q.start - 2) is not None
    framed = any(words.lower[k] in function("frame") for k in range(q.reach(14), q.start))
    if (
        lone
        and not held
        and not framed
        and measured.measured(words, q, q.reach(8)) is None
        and words.lower[q.start - 2 : q.start] != ("of", "the")
        and q.operator == "exact"
        and q.number.kind == "exact"
        and not q.partitive
    ):
        return False
    return not _known(analysis, words, r, earlier)


def _unreal(words: Words, r: Reading) -> bool:
    """Whether what befell a single one is only thought of: *to kill a guard*, *would harm a child*."""
    at = r.fate.word
    if at is None or r.quantity.start <= at < r.quantity.end:
        return False
    return words.at(at - 1) in _THOUGHT


def _zero(analysis: Analysis, words: Words, r: Reading, strong: bool) -> bool:
    q = r.quantity
    first = words.lower[q.first]
    if r.whole is not None and first == "none":
        return True
    after = words.lower[q.end : q.end + 3]
    verb = next((w for w in after if w not in function("det") and not w.endswith("ly")), "")
    if first == "a":  # *not a single shot*
        return q.noun is not None and noun_entry(analysis, words, q.noun) is not None
    if first == "no" and q.last == q.first + 1:
        if words.at(q.first - 1) in function("be") and "there" not in words.lower[max(0, q.first - 4) : q.first]:
            return False
        if q.noun is not None and any(s in function("zero_noun") for s in tables.stems(words.lower[q.noun])):
            return True
        return (strong and q.noun is not None and noun_entry(analysis, words, q.noun) is not None) or (
            r.person is True and r.fate.told
        )
    if any(w in _FORBIDDING for w in after) or any(s in tables.verbs("speech") for s in tables.stems(verb)):
        return False
    if first in ("nobody", "no-one") or (first == "no" and words.at(q.first + 1) == "one"):
        suffered = strong and r.fate.outcome != "present"  # *nobody stormed anything* counts nobody
        return suffered or (r.person is True and words.at(q.end) == "in" and words.at(q.end + 1) in ("it", "them"))
    if words.at(q.first - 1) in function("be") or (verb and not verb[0].isalpha() and not strong):
        return False
    return strong or q.partitive or r.whole is not None or (q.noun is None and bool(verb))


def _known(analysis: Analysis, words: Words, r: Reading, earlier: list[Reading]) -> bool:
    """*the two leaders*, *the three*: named before, not counted anew. A part is no such thing."""
    q = r.quantity
    before = words.at(q.start - 1)
    if before not in ("the", "these", "those", "other") or q.partitive or q.operator != "exact" or q.start != q.first:
        return False
    if q.inner or words.at(q.start - 2) == "all":
        return False
    if any(e.quantity.number.value == q.number.value and e.person == r.person for e in earlier):
        return True
    value = q.number.value
    return value is not None and value <= 12 and not (words.at(q.last) == "-" and words.at(q.last + 1) == "strong")


def carried(words: Words, read: list[Reading]) -> list[Reading]:
    """Later mends inside a sentence: a first quantity without an outcome takes the one that the next shares with it."""
    for this, following in reversed(list(pairwise(read))):
        if this.fate.told or not following.fate.told or this.quantity.kind != "count":
            continue
        if not _coordinated(words, this.quantity.end, following.quantity.start):
            continue
        if this.person == following.person or following.person is None or this.quantity.noun is None:
            this.fate = following.fate
            if this.quantity.noun is None:
                this.unit, this.person = following.unit, following.person
    return read
