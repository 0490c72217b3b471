"""Counted nouns: what the table says of a word, and where the noun of a number stands."""

from __future__ import annotations

from onrecord.extract import figure_tables as tables
from onrecord.extract.figure_tables import function
from onrecord.extract.numbers import HYPHENS, Words
from onrecord.language.analysis import Analysis

NOMINAL = frozenset(("dead", "wounded", "injured", "missing", "displaced", "homeless", "deceased", "hurt"))
_THING = tables.Noun("thing", None, None)


def past_age(words: Words, i: int, stop: int) -> int:
    """The word after *34-year-old* if that stands at ``i``."""
    for k in range(i, min(i + 6, stop)):
        if words.lower[k] == "old" and words.lower[k - 1] in HYPHENS:
            return k + 1
    return i


def is_person_word(words: Words, i: int) -> bool:
    entry = word_entry(words, i)
    return entry is not None and entry.kind == "person"


def _health_case(words: Words, i: int) -> bool:
    """Whether a *case* is one of illness: the text speaks of a disease, or the case is suspected, confirmed, new."""
    return words.at(i - 1) in function("case_of") or not function("disease").isdisjoint(words.vocabulary)


def word_entry(words: Words, i: int) -> tables.Noun | None:
    for stem in tables.stems(words.at(i)):
        entry = tables.nouns().get(stem)
        if entry is not None:
            court = entry.outcome == "infected" and stem == "case" and not _health_case(words, i)
            return _THING if court else entry
    word = words.at(i)
    single = tables.nouns().get(word[:-3] + "man") if word.endswith("men") else None
    if single is not None:
        return single
    if word.endswith(("men", "women", "man", "woman", "people")) and len(word) > 5:
        return tables.Noun("person", None, None)
    return None


def noun_entry(analysis: Analysis, words: Words, i: int) -> tables.Noun | None:
    """What the table says of the noun at word ``i``: by its form, its lemma, or the shape of the word."""
    pairs = (tables.nouns().get(words.at(i - 1) + " " + stem) for stem in tables.stems(words.at(i)))
    pair = next((p for p in pairs if p is not None), None)
    entry = pair or word_entry(words, i) or tables.nouns().get(analysis.lemmas[i].lower())
    if entry is not None:
        return entry
    word = words.lower[i]
    proper = words.capital(i) and i > 0
    if proper and word.endswith(("ans", "ese", "ians", "is")) and analysis.upos[i] in ("PROPN", "NOUN", "ADJ"):
        return tables.Noun("person", None, None)
    if word.endswith(("ers", "ors", "ists", "ants", "ees")) and len(word) > 6 and analysis.upos[i] in ("NOUN", ""):
        return (
            tables.Noun("person", None, None) if word not in function("no_person") else tables.Noun("thing", None, None)
        )
    return None


def scan_noun(analysis: Analysis | None, words: Words, i: int, stop: int) -> int | None:
    """The head of the noun run that begins near ``i``: adjectives and participles skipped; None if none is."""
    head, k = None, i
    while k < min(stop, i + 8):
        word = words.lower[k]
        if words.hyphen(k, stop) and k > i:
            k += 1
            continue
        if word in "\"'\u201c\u201d\u2018\u2019`" and head is None:
            k += 1
            continue
        if not (word[0].isalpha()) or word in function("stop"):
            break
        tag = analysis.upos[k] if analysis is not None else ""
        entry = word_entry(words, k)
        if tag in ("NOUN", "PROPN") or (tag in ("", "X") and entry is not None and not (head and word.endswith("ed"))):
            head = k
        elif head is not None or tag in (
            "VERB",
            "AUX",
            "ADP",
            "DET",
            "PRON",
            "SCONJ",
            "CCONJ",
            "PUNCT",
            "INTJ",
            "PART",
        ):
            finite = analysis is not None and "VerbForm=Fin" in analysis.feats[k]
            participle = tag == "VERB" and head is None and word.endswith(("ed", "en", "ing")) and word not in NOMINAL
            participle = participle and not finite
            if not participle:
                if (
                    head is None
                    and entry is not None
                    and word not in NOMINAL
                    and tag in ("VERB",)
                    and not word.endswith("ed")
                ):
                    head = k
                break
        k += 1
    if head is None and i < stop:
        word = words.lower[i]
        if word in NOMINAL or word in ("others", "more", "other"):
            return i
    return head
