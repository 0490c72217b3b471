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

from onrecord.extract.word_data import data_lines, word_sets
from onrecord.language.analysis import Analysis, Name

_POS = {"VERB": "V", "AUX": "V", "NOUN": "N", "PROPN": "N", "ADJ": "A", "ADV": "A"}
SLOTS = frozenset((
    "obj", "subj", "obl", "nmod", "of", "poss", "mod", "prt", "xcomp", "det", "head", "told", "near", "self", "voice",
    "case", "arc",
))  # fmt: skip
"""Where a condition may look."""

_OBJECTS = ("obj", "nsubj:pass")


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
        joined = hyphened(analysis, i)
        if pos is None and joined == i:
            return None
        lemma = analysis.lemmas[i].lower()
        options = self._rows.get((pos, lemma)) if pos else None
        if joined < i:
            first = "".join(analysis.lower(k) for k in range(joined, i))
            whole = (self._rows.get((p, first + w)) for p in ("N", "V") for w in (lemma, lemma.removesuffix("s")))
            options = next((rows for rows in whole if rows), options)
        if options is None and pos == "A" and analysis.xpos[i] in ("VBN", "VBG"):
            options = self._rows.get(("V", lemma))
        if options is None and pos == "V" and analysis.upos[i] == "VERB":
            options = self._rows.get(("A", lemma))
        for trigger in options or ():
            if all(_holds(analysis, i, c) for c in trigger.conditions):
                return trigger
        return None


def hyphened(analysis: Analysis, i: int) -> int:
    """Where the word with hyphens begins that word ``i`` ends (*sit-in*, *hostage-taking* are three words each)."""
    first = i
    while first >= 2 and i - first < 4 and analysis.word(first - 1) in ("-", "‐") and (
        analysis.starts[first] == analysis.ends[first - 1] and analysis.starts[first - 1] == analysis.ends[first - 2]
    ):  # fmt: skip
        first -= 2
    return first


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
    if condition.slot == "voice":
        return ("passive" if _is_passive(analysis, i) else "active") in condition.values
    if condition.slot == "arc":
        return (analysis.labels[i] in condition.values) != condition.negated
    fillers = list(_fillers(analysis, i, condition.slot))
    if not condition.values:
        return bool(fillers) != condition.negated
    return any(is_a(analysis, f, condition.values) for f in fillers) != condition.negated


def is_a(analysis: Analysis, i: int, values: frozenset[str]) -> bool:
    """Whether a word, as head of its phrase, is one of these lemmas or a name of one of these types."""
    if _is_word(analysis, i, values):
        return True
    if "person" in values and (analysis.upos[i] == "NUM" or analysis.lemmas[i].lower() in _person_nouns()):
        return True
    kind = name_type(analysis, i)
    if kind is not None and "@" + kind in values:
        return True
    lemma = analysis.lemmas[i].lower()
    if lemma in _transparent("parts"):  # *its side of the border*, *hundreds of homes*
        inner = next((c for c in analysis.children(i) if case_of(analysis, c) == "of"), None)
        if inner is not None:
            return _is_word(analysis, inner, values) or "@" + str(name_type(analysis, inner)) in values
    if lemma in _transparent("sites"):  # *four crossing points*
        return any(_is_word(analysis, c, values) for c in analysis.children(i) if analysis.labels[c] == "compound")
    return False


def _is_word(analysis: Analysis, i: int, values: frozenset[str]) -> bool:
    """Whether a word or its lemma is one of these; a lemma that kept its plural ending counts too (*troops*)."""
    lemma = analysis.lemmas[i].lower()
    return lemma in values or analysis.lower(i) in values or (lemma.endswith("s") and lemma[:-1] in values)


@cache
def _person_nouns() -> frozenset[str]:
    """The nouns for persons that the reader of actors knows; a few mean a thing as often (``thing_nouns``)."""
    rows = (line.split("\t") for line in data_lines("actors_nouns.tsv"))
    return frozenset(noun for noun, kind, *_ in rows if kind == "person") - word_sets("event_roles.tsv")["thing_nouns"]


def _transparent(name: str) -> frozenset[str]:
    return word_sets("event_roles.tsv")[name]


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
    if head == "obj":  # *gave herself up*: the parse may take it for whom something is given
        return objects(analysis, i) or [c for c in children if analysis.labels[c] == "iobj"]
    if head == "subj":
        return subjects(analysis, i)
    if head == "prt":
        found = [c for c in children if analysis.labels[c] in ("compound:prt", "advmod", "xcomp", "obl")]
        return found + _fused_particles(analysis, i)
    if head == "mod":
        return [c for c in children if analysis.labels[c].split(":")[0] in ("compound", "amod", "nmod", "advmod")
                and c < i]  # fmt: skip
    if head in ("obl", "nmod"):
        wanted = ("obl", "nmod")
        found = [c for c in children if analysis.labels[c].split(":")[0] in wanted]
        return [c for c in found if not case or not set(case.split(",")).isdisjoint(_cases(analysis, c))]
    if head == "case":
        return [c for c in children if analysis.labels[c] == "case"]
    if head == "poss":
        return [c for c in children if analysis.labels[c] == "nmod:poss"]
    if head == "told":  # the verb whose infinitive the word is (*ordered to fire*)
        marked = any(analysis.labels[c] == "mark" and analysis.lower(c) == "to" for c in children)
        return [analysis.heads[i]] if marked and analysis.heads[i] >= 0 else []
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


def _cases(analysis: Analysis, i: int) -> list[str]:
    """All prepositions of a phrase (*out of*)."""
    return [analysis.lower(c) for c in analysis.children(i) if analysis.labels[c] == "case"]


def _fused_particles(analysis: Analysis, i: int) -> list[int]:
    """A particle that the parse counts as the first preposition of what follows (*ran out of blood*)."""
    if analysis.upos[i] != "VERB" or i + 1 >= len(analysis) or analysis.labels[i + 1] != "case":
        return []
    noun = analysis.heads[i + 1]
    return [i + 1] if noun >= 0 and analysis.heads[noun] == i else []


def objects(analysis: Analysis, i: int) -> list[int]:
    """What a verb acts on: its object, its passive subject, or the noun that a past participle modifies."""
    found = [c for c in analysis.children(i) if analysis.labels[c] in _OBJECTS]
    for c in () if found else _fused_particles(analysis, i):  # *burned down the office*
        if analysis.lower(c) in _transparent("particles") and len(_cases(analysis, analysis.heads[c])) == 1:
            found = [analysis.heads[c]]
    if found:
        return [_antecedent(analysis, i, c) for c in found]
    head, label = analysis.heads[i], analysis.labels[i]
    if label == "root" and analysis.upos[i] == "ADJ":
        return _subject_words(analysis, i)
    if head < 0:
        return []
    if label in ("acl", "amod") and analysis.xpos[i] in ("VBN", "JJ"):
        return [head]
    if analysis.upos[i] == "ADJ" and _subject_words(analysis, i):  # *the road is closed*
        return _subject_words(analysis, i)
    if label in ("xcomp", "advmod") and (analysis.upos[i] == "ADJ" or analysis.xpos[i] == "VBN"):
        # *declared the law suspended*, *the school stays closed*, *rations have to be halved*
        return [c for c in analysis.children(head) if analysis.labels[c] == "obj"] or [
            *_subject_words(analysis, head), *(c for c in analysis.children(head) if analysis.labels[c] == "nsubj:pass")
        ]  # fmt: skip
    if label == "acl:relcl" and not _has_active_subject(analysis, i):
        return [head] if any(analysis.labels[c] == "aux:pass" for c in analysis.children(i)) else []
    if label == "conj" and _is_passive(analysis, i):
        return objects(analysis, head)
    if label == "conj":  # *abused and killed the captives*: the object after both
        return [c for c in analysis.children(head) if analysis.labels[c] == "obj" and c > i]
    return []


def _subject_words(analysis: Analysis, i: int) -> list[int]:
    found = [c for c in analysis.children(i) if analysis.labels[c] in ("nsubj", "nsubj:outer")]
    return [_antecedent(analysis, i, c) for c in found]


def subjects(analysis: Analysis, i: int) -> list[int]:
    """Who acts: the active subject, the ``by`` phrase, or the subject that a control verb or a conjunct lends."""
    children = analysis.children(i)
    found = [c for c in children if analysis.labels[c] in ("nsubj", "nsubj:outer")]
    if found:
        return [_antecedent(analysis, i, c) for c in found]
    passive = _is_passive(analysis, i)
    by = [c for c in children if _is_agent_phrase(analysis, c)]
    if passive and not by:  # *retaken from rebels by the army*, the last words tied to the wrong noun
        by = [d for c in children if analysis.labels[c].split(":")[0] == "obl"
              for d in analysis.children(c) if case_of(analysis, d) == "by" and _is_agent_phrase(analysis, d)
              and lexicon().match(analysis, c) is None]  # fmt: skip
    if by or passive or (analysis.labels[i] == "xcomp" and analysis.xpos[i] in ("VBN", "JJ")):
        return by  # *the road stays closed*: nobody acts
    return _lent_subjects(analysis, i)


def _is_agent_phrase(analysis: Analysis, c: int) -> bool:
    """A phrase with *by* that can name who did it: no time, no amount, no way (*by force*, *by Friday*)."""
    if analysis.labels[c].split(":")[0] not in ("obl", "nmod") or case_of(analysis, c) != "by":
        return False
    if name_type(analysis, c) in ("DATE", "TIME", "MONEY") or analysis.upos[c] in ("VERB", "SYM"):
        return False
    sets = word_sets("event_roles.tsv")
    return analysis.lemmas[c].lower() not in sets["no_participant"] | sets["measure"]


def _lent_subjects(analysis: Analysis, i: int) -> list[int]:
    head, label = analysis.heads[i], analysis.labels[i].split(":")[0]
    if head < 0:
        return []
    blaming = word_sets("event_roles.tsv")["blaming"]
    if label in ("advcl", "acl", "ccomp", "obl") and analysis.lemmas[head].lower() in blaming:
        return objects(analysis, head)
    if label in ("xcomp", "advcl") and _asked(analysis, head):
        return _asked(analysis, head)
    if label == "xcomp":
        return [c for c in analysis.children(head) if analysis.labels[c] == "obj"] or subjects(analysis, head)
    if label == "conj" and analysis.upos[head] == "VERB":
        return subjects(analysis, head)
    if label == "acl" and analysis.xpos[i] in ("VBG", "VB"):
        return _of_noun(analysis, i, head)
    if label == "advcl" and analysis.xpos[i] == "VBG":
        return subjects(analysis, head)
    if label == "advcl" and any(analysis.labels[c] == "mark" and analysis.lower(c) == "to"
                                for c in analysis.children(i)):  # fmt: skip
        # *ordered troops to guard the port*; *troops moved in to guard the port*
        led = analysis.lemmas[head].lower() in word_sets("event_roles.tsv")["directing"]
        sent = [c for c in analysis.children(head) if analysis.labels[c] == "obj"] if led else []
        return sent or (objects(analysis, head) if led and _is_passive(analysis, head) else subjects(analysis, head))
    return []


def _asked(analysis: Analysis, verb: int) -> list[int]:
    """Who is called on to do something (*called on the guards to free them*)."""
    if analysis.lemmas[verb].lower() not in ("call", "appeal"):
        return []
    return [c for c in analysis.children(verb) if case_of(analysis, c) in ("on", "upon", "to")]


def _of_noun(analysis: Analysis, i: int, noun: int) -> list[int]:
    """Who acts in a clause below a noun: the noun (*men carrying guns*), or whose will it is (*their plan to go*)."""
    marks = [analysis.lower(c) for c in analysis.children(i) if analysis.labels[c] == "mark"]
    if analysis.lemmas[noun].lower() in word_sets("event_roles.tsv")["intents"]:
        whose = [c for c in analysis.children(noun) if analysis.labels[c] == "nmod:poss"]
        verb = analysis.heads[noun]
        if not whose and verb >= 0 and analysis.labels[noun] == "obj":
            return subjects(analysis, verb)
        return whose
    verb = analysis.heads[noun]
    blamed = verb >= 0 and analysis.lemmas[verb].lower() in word_sets("event_roles.tsv")["blaming"]
    return [noun] if blamed or not marks or marks[0] == "to" else []


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
