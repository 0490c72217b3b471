"""Which words of a report express an event of which type: a table of triggers and the conditions they ask for.

The table (``data/event_triggers.tsv``) is written for this project after the cue words of ``event_types.csv``.
A row has a type, a word class (``V`` verb, ``N`` noun, ``A`` adjective or adverb), lemmas, conditions and, where the
usual reading of subject and object does not hold, a frame.
The first row that fits a word decides, so rows with conditions stand before rows without.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from onrecord.extract.word_data import data_lines
from onrecord.language.analysis import Analysis, Name

_POS = {"VERB": "V", "AUX": "V", "NOUN": "N", "PROPN": "N", "ADJ": "A", "ADV": "A"}
SLOTS = frozenset({"obj", "subj", "obl", "nmod", "of", "mod", "prt", "xcomp", "det", "head", "near", "self"})
"""Where a condition may look."""

_OBJECTS = ("obj", "nsubj:pass")
_PASSIVE_AGENT = ("obl:agent",)


@dataclass(frozen=True, slots=True)
class Condition:
    """One demand on a word's surroundings: ``slot`` (``obj``, ``obl.into``, ``of``, ``mod`` …), a class or a word."""

    slot: str
    values: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Trigger:
    """A row of the table."""

    type: str
    conditions: tuple[Condition, ...]
    frame: str


class Lexicon:
    """Triggers by lemma and word class."""

    def __init__(self, rows: dict[tuple[str, str], tuple[Trigger, ...]]) -> None:
        self._rows = rows
        self.slots = tuple(sorted({c.slot.split(".")[0] for ts in rows.values() for t in ts for c in t.conditions}))
        self.types = tuple(sorted({t.type for triggers in rows.values() for t in triggers}))

    def match(self, analysis: Analysis, i: int) -> Trigger | None:
        """The trigger that word ``i`` is, if it is one."""
        pos = _POS.get(analysis.upos[i])
        if pos is None:
            return None
        lemma = analysis.lemmas[i].lower()
        options = self._rows.get((pos, lemma))
        if options is None and pos == "A" and analysis.xpos[i] in ("VBN", "VBG"):
            options = self._rows.get(("V", lemma))
        if options is None and pos == "V" and analysis.upos[i] == "VERB":
            options = self._rows.get(("A", lemma))
        for trigger in options or ():
            if all(_holds(analysis, i, c) for c in trigger.conditions):
                return trigger
        return None


@cache
def word_classes() -> dict[str, frozenset[str]]:
    """The classes that conditions name, each with its lemmas and ``@`` name types."""
    raw: dict[str, list[str]] = {}
    for line in data_lines("event_classes.tsv"):
        name, words = line.split("\t")
        raw[name] = words.split()
    resolved: dict[str, frozenset[str]] = {}
    for name, members in raw.items():
        found: set[str] = set()
        for member in members:
            found.update(raw[member[1:]] if member.startswith("+") else (member,))
        resolved[name] = frozenset(found)
    return resolved


@cache
def lexicon() -> Lexicon:
    """The shipped table."""
    rows: dict[tuple[str, str], list[Trigger]] = {}
    for line in data_lines("event_triggers.tsv"):
        type_, pos, lemmas, *rest = line.split("\t")
        conditions = tuple(_condition(c) for c in (rest[0].split() if rest else ()))
        frame = rest[1].strip() if len(rest) > 1 else ""
        for lemma in lemmas.split():
            rows.setdefault((pos, lemma), []).append(Trigger(type_, conditions, frame))
    return Lexicon({k: tuple(v) for k, v in rows.items()})


def _condition(text: str) -> Condition:
    negated = text.startswith("!")
    slot, _, values = text.lstrip("!").partition(":")
    known: set[str] = set()
    for value in values.split(","):
        if value.startswith("%"):
            known.update(word_classes()[value[1:]])
        elif value:
            known.add(value)
    return Condition(slot, frozenset(known), negated)


def _holds(analysis: Analysis, i: int, condition: Condition) -> bool:
    fillers = list(_fillers(analysis, i, condition.slot))
    if not condition.values:
        return bool(fillers) != condition.negated
    return any(is_a(analysis, f, condition.values) for f in fillers) != condition.negated


def is_a(analysis: Analysis, i: int, values: frozenset[str]) -> bool:
    """Whether a word, as head of its phrase, is one of these lemmas or a name of one of these types."""
    if analysis.lemmas[i].lower() in values or analysis.lower(i) in values:
        return True
    if analysis.upos[i] == "NUM" and "person" in values:
        return True
    kind = name_type(analysis, i)
    return kind is not None and "@" + kind in values


def name_at(analysis: Analysis, i: int) -> Name | None:
    """The name that covers word ``i``; names stand in text order and do not overlap."""
    k = bisect_right(analysis.names, i, key=lambda n: n.start) - 1
    name = analysis.names[k] if k >= 0 else None
    return name if name is not None and i < name.end else None


def name_type(analysis: Analysis, i: int) -> str | None:
    """The type of the name that covers word ``i``."""
    name = name_at(analysis, i)
    return name.type if name else None


def _fillers(analysis: Analysis, i: int, slot: str) -> list[int]:
    """The words that stand in a slot of word ``i``."""
    if slot == "of":
        slot = "nmod.of"
    head, _, case = slot.partition(".")
    children = analysis.children(i)
    if head == "obj":
        return objects(analysis, i)
    if head == "subj":
        return subjects(analysis, i)
    if head == "prt":
        return [c for c in children if analysis.labels[c] in ("compound:prt", "advmod", "xcomp", "obl")]
    if head == "mod":
        return [c for c in children if analysis.labels[c].split(":")[0] in ("compound", "amod", "nmod", "advmod")
                and c < i]  # fmt: skip
    if head in ("obl", "nmod"):
        wanted = ("obl", "nmod")
        found = [c for c in children if analysis.labels[c].split(":")[0] in wanted]
        return [c for c in found if not case or case_of(analysis, c) == case]
    if head == "xcomp":
        return [c for c in children if analysis.labels[c].split(":")[0] in ("xcomp", "ccomp", "acl", "advcl")]
    if head == "head":
        return [analysis.heads[i]] if analysis.heads[i] >= 0 else []
    if head == "det":
        return [c for c in children if analysis.labels[c].split(":")[0] == "det"]
    if head == "near":
        first, last = analysis.sentences[analysis.sentence_of(i)]
        return list(range(max(first, i - 12), min(last, i + 13)))
    if head == "self":
        return [i]
    raise ValueError(f"unknown slot {slot!r}")


def case_of(analysis: Analysis, i: int) -> str | None:
    """The preposition (or the clitic ``'s``) that marks a phrase; lower case."""
    child = analysis.child(i, "case")
    return analysis.lower(child) if child is not None else None


def objects(analysis: Analysis, i: int) -> list[int]:
    """What a verb acts on: its object, its passive subject, or the noun that a past participle modifies."""
    found = [c for c in analysis.children(i) if analysis.labels[c] in _OBJECTS]
    if found:
        return [_antecedent(analysis, i, c) for c in found]
    head, label = analysis.heads[i], analysis.labels[i]
    if head < 0:
        return []
    if label in ("acl", "amod") and analysis.xpos[i] in ("VBN", "JJ"):
        return [head]
    if label == "acl:relcl" and not _has_active_subject(analysis, i):
        return [head] if any(analysis.labels[c] == "aux:pass" for c in analysis.children(i)) else []
    if label == "conj" and _is_passive(analysis, i):
        return objects(analysis, head)
    return []


def subjects(analysis: Analysis, i: int) -> list[int]:
    """Who acts: the active subject, the ``by`` phrase, or the subject that a control verb or a conjunct lends."""
    children = analysis.children(i)
    found = [c for c in children if analysis.labels[c] in ("nsubj", "nsubj:outer")]
    if found:
        return [_antecedent(analysis, i, c) for c in found]
    by = [c for c in children if analysis.labels[c] in _PASSIVE_AGENT
          or (analysis.labels[c].split(":")[0] == "obl" and case_of(analysis, c) == "by")]  # fmt: skip
    if by or _is_passive(analysis, i):
        return by
    return _lent_subjects(analysis, i)


def _lent_subjects(analysis: Analysis, i: int) -> list[int]:
    head, label = analysis.heads[i], analysis.labels[i].split(":")[0]
    if head < 0:
        return []
    if label in ("advcl", "acl", "ccomp") and analysis.lemmas[head].lower() in (
        "accuse",
        "suspect",
        "convict",
        "blame",
    ):
        return objects(analysis, head)
    if label == "xcomp":
        return [c for c in analysis.children(head) if analysis.labels[c] == "obj"] or subjects(analysis, head)
    if label == "conj" and analysis.upos[head] == "VERB":
        return subjects(analysis, head)
    if label == "acl" and analysis.xpos[i] in ("VBG", "VB"):
        return [head]
    if label == "advcl" and analysis.xpos[i] == "VBG":
        return subjects(analysis, head)
    return []


def _antecedent(analysis: Analysis, verb: int, filler: int) -> int:
    """The noun that a relative pronoun stands for."""
    head = analysis.heads[verb]
    relative = analysis.lower(filler) in ("who", "whom", "which", "that") and analysis.labels[verb] == "acl:relcl"
    return head if relative and head >= 0 else filler


def _is_passive(analysis: Analysis, i: int) -> bool:
    if analysis.xpos[i] != "VBN":
        return False
    children = analysis.children(i)
    if any(analysis.labels[c] in ("aux:pass", "nsubj:pass") for c in children):
        return True
    if any(analysis.labels[c] == "aux" for c in children):
        return False
    return analysis.labels[i] in ("acl", "amod") or (
        analysis.labels[i] == "conj" and analysis.heads[i] >= 0 and _is_passive(analysis, analysis.heads[i])
    )


def is_passive(analysis: Analysis, i: int) -> bool:
    """Whether a verb stands in the passive, by auxiliary or as a participle after its noun."""
    return _is_passive(analysis, i)


def _has_active_subject(analysis: Analysis, i: int) -> bool:
    return any(analysis.labels[c] == "nsubj" for c in analysis.children(i))
