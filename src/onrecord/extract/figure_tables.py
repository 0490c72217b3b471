"""The word lists of the figure reader, read once from ``extract/data/figures_*.tsv``."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number word or phrase: what it is, and its value (for vague words: low and high, None where open)."""

    kind: str
    low: Decimal
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: person, thing or other; the class of the record format; the outcome that it carries by itself."""

    kind: str
    class_: str | None
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency form: where it stands, its ISO code if certain, its plain name, and codes by country of the story."""

    where: str
    code: str | None
    name: str
    countries: dict[str, str]


def _rows(name: str) -> list[list[str]]:
    text = (files("onrecord.extract") / "data" / f"figures_{name}.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("# ")]


def _open(cell: str) -> str | None:
    return None if cell in ("", "-") else cell


@cache
def number_words() -> dict[Phrase, NumberWord]:
    """Number phrases by their lower-case words."""
    table: dict[Phrase, NumberWord] = {}
    for row in _rows("numbers"):
        high = _open(row[3]) if len(row) > 3 else row[2]
        table[tuple(row[0].split())] = NumberWord(row[1], Decimal(row[2]), Decimal(high) if high else None)
    return table


@cache
def operators(where: str) -> dict[Phrase, str]:
    """Operator phrases that stand ``before`` or ``after`` a number, or verbs (``verb``) that are one."""
    return {tuple(row[0].split()): row[2] for row in _rows("operators") if row[1] == where}


@cache
def longest(where: str) -> int:
    """How many words the longest phrase of a list has; ``where`` as in :func:`operators`, or ``numbers``."""
    table = number_words() if where == "numbers" else operators(where)
    return max(len(phrase) for phrase in table)


@cache
def units() -> dict[Phrase, tuple[str, str]]:
    """Unit name and default outcome by the words of the unit."""
    table: dict[Phrase, tuple[str, str]] = {}
    for forms, unit, outcome in _rows("units"):
        for form in forms.split():
            table[tuple(form.split("_"))] = (unit, outcome)
    return table


@cache
def currencies() -> dict[str, Currency]:
    """Currency signs, words and codes by their form in lower case (signs as they stand)."""
    table: dict[str, Currency] = {}
    for row in _rows("currencies"):
        settled = dict(pair.split("=") for pair in row[4].split()) if len(row) > 4 else {}
        for form in row[0].split():
            code = form.upper() if row[1] == "code" else _open(row[2])
            table.setdefault(form.lower(), Currency(row[1], code, row[3], settled))
    return table


@cache
def dollar_currencies() -> int:
    """How many currencies a bare dollar sign can mean."""
    return len(set(currencies()["$"].countries.values()))


@cache
def labels(kind: str) -> frozenset[str]:
    """Words that make a number a name: ``before``, ``before_digit``, ``street``, ``score``, ``time``, ``month``."""
    return frozenset(row[0] for row in _rows("labels") if row[1] == kind)


@cache
def nouns() -> dict[str, Noun]:
    """Counted nouns by lemma. The first line that names a lemma with a class wins."""
    table: dict[str, Noun] = {}
    for kind, class_, outcome, lemmas in _rows("nouns"):
        for lemma in lemmas.split():
            if lemma != "-":
                table.setdefault(lemma.replace("_", " "), Noun(kind, _open(class_), _open(outcome)))
    return table


@cache
def modifiers() -> dict[str, str]:
    """The class of the people of a body by a word that names it (*army*, *relief*)."""
    table: dict[str, str] = {}
    for class_, words in _rows("modifiers"):
        for word in words.split():
            table.setdefault(word, class_)
    return table


@cache
def kin() -> dict[str, int | None]:
    """Kinship words and how many people one of them is; None for plurals, which need a number of their own."""
    return {word: int(n) if n != "-" else None for word, n in _rows("kin")}


@cache
def outcomes() -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """By lemma (words joined by blanks) and role (``obj``, ``subj``, ``be``): pairs of *of what* and outcome."""
    table: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for outcome, role, of, lemmas in _rows("outcomes"):
        for lemma in lemmas.split():
            table.setdefault((lemma.replace("_", " "), role), []).append((of, outcome))
    return {key: tuple(value) for key, value in table.items()}


@cache
def light_verbs() -> dict[tuple[str, str], str]:
    """Outcome by a verb and its object, of the subject (*lose* and *life*)."""
    return {(v, o): row[0] for row in _rows("light") for v in row[1].split() for o in row[2].split()}


@cache
def state_phrases() -> dict[Phrase, str]:
    """Outcome by a phrase of the clause (*under the rubble*, *in hospital*)."""
    return {tuple(words.split()): outcome for outcome, words in _rows("places_of")}


@cache
def longest_state() -> int:
    """How many words the longest phrase of :func:`state_phrases` has."""
    return max(len(phrase) for phrase in state_phrases())


@cache
def topics() -> dict[str, str]:
    """Outcome by the lemma of a measured noun (*toll*, *case*, *price*); ``-`` for frames such as *number*."""
    return {lemma.replace("_", " "): outcome for _, outcome, words in _rows("topics") for lemma in words.split()}


@cache
def verbs(kind: str) -> frozenset[str]:
    """Lemmas of one kind of ``figures_verbs.tsv``."""
    return frozenset(word for row in _rows("verbs") if row[0] == kind for word in row[1].split())


@cache
def function(kind: str) -> frozenset[str]:
    """Function words of one kind of ``figures_function.tsv``."""
    return frozenset(w for row in _rows("function") if row[0] == kind for w in row[1].split())


@cache
def forms() -> dict[str, str]:
    """Irregular forms and their lemmas."""
    return {row[0]: row[1] for row in _rows("forms")}


_SUFFIXES = (
    ("ies", "y"), ("ied", "y"), ("ves", "f"), ("es", ""), ("es", "e"), ("s", ""),
    ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
)  # fmt: skip


@cache
def stems(word: str) -> tuple[str, ...]:
    """What the lemma of a lower-case word may be, the word itself first. Makes table look-ups outlive a wrong lemma."""
    found = [word]
    if word in forms():
        found.append(forms()[word])
    for suffix, instead in _SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            stem = word[: -len(suffix)]
            found.append(stem + instead)
            if instead == "" and suffix in ("ed", "ing") and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))
