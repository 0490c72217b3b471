"""Transcripts: turns that a label in capitals opens, *PRESENTER: Is it safe? MINISTER: It is.*"""

from __future__ import annotations

from onrecord.extract import statement_words as words
from onrecord.extract.actor_words import title
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range

_LONGEST = 4


def turn_drafts(view: Clauses) -> list[Draft]:
    """A direct statement for every turn of a transcript; none where the capitals only head a section or a list item."""
    labels = _labels(view)
    names = [view.analysis.phrase(*r).lower() for r in labels]
    spoken = {n for n in names if _can_label(n) or names.count(n) > 1}
    if len(set(names)) < 2 or not any(_can_label(n) for n in names) or len(spoken) * 2 < len(set(names)):
        return []
    a = view.analysis
    found: list[Draft] = []
    for k, (first, colon) in enumerate(labels):
        end = a.paragraphs[a.paragraph_of(first)][1]
        if k + 1 < len(labels):
            end = min(end, labels[k + 1][0])
        if colon + 1 < end:
            draft = Draft(first, [], [(colon + 1, end)], colon - 1, mention=(first, colon), lemma=":", frame="turn")
            draft.quoted = True
            found.append(draft)
    return found


def _can_label(name: str) -> bool:
    parts = name.split()
    if any(title(p) is not None for p in parts[:-1]):
        return True
    parts = parts[1:] if parts[0] == "the" else parts
    return any(p in words.phrases("labels") or words.speaker_nouns().get(p) in ("office", "person") for p in parts)


def _labels(view: Clauses) -> list[Range]:
    """Runs of capitals before a colon, at the head of a paragraph or right behind the end of a sentence."""
    a = view.analysis
    found: list[Range] = []
    for colon in range(1, len(a)):
        if a.word(colon) != ":":
            continue
        first = colon
        while (
            first > 0 and colon - first < _LONGEST and a.word(first - 1).isupper() and a.word(first - 1)[-1].isalpha()
        ):
            first -= 1
        opens = (
            first == 0
            or a.word(first - 1) in (".", "?", "!", "\u2026")
            or a.paragraph_of(first - 1) != a.paragraph_of(first)
        )
        if first < colon and opens and a.ends[colon - 1] == a.starts[colon] and a.ends[colon - 1] - a.starts[first] > 2:
            found.append((first, colon))
    return found
