"""How sure a statement is: the chance that its speaker words and its content are both right.

A logistic model over a few signs that are there once a statement is found: by which rule, by which word, whether the
model's own attribution agrees about speaker and content, what kind of words name the speaker. The weights are data
(``data/confidence.json``), fitted by ``python -m eval calibrate`` on held-back articles; no arithmetic beyond a sum and
one exponential is done here.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import msgspec

from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Attribution, Range
from onrecord.model.items import Speaker

_SHARES = (0.5, 0.8, 0.95)
_SCORES = (0.5, 0.7, 0.85, 0.95)
_PLAIN = ("say", "tell", "add")
_LONGEST = 12
"""So many words a cue of the model has at most."""
_NEAR = 200
"""An attribution whose cue lies further off than so many words is not compared: keeps the work linear."""


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``confidence.json`` holds: an intercept, a weight a sign, the least confidence of high precision."""

    about: str
    intercept: float
    weights: dict[str, float]
    high: float

    def chance(self, signs: tuple[str, ...]) -> float:
        """The chance (0 to 1) of a statement with these signs; a sign without a weight counts nothing."""
        total = self.intercept + sum(self.weights.get(sign, 0.0) for sign in signs)
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def weights() -> Weights:
    """The bundled weights."""
    raw = (files("onrecord.extract") / "data" / "confidence.json").read_bytes()
    return msgspec.json.decode(raw, type=Weights)


class Judge:
    """Judges the statements of one text."""

    def __init__(self, view: Clauses) -> None:
        self._view = view
        self._told = sorted(view.analysis.attributions, key=lambda t: t.cue)
        self._starts = [t.cue[0][0] if t.cue else 0 for t in self._told]
        self._sets = [(_words(t.cue), self._spoken(t.content)) for t in self._told]

    def chance(self, signs: tuple[str, ...]) -> float:
        """The confidence of a statement with these signs."""
        return weights().chance(signs)

    def signs(self, draft: Draft, mention: Range | None, speaker: Speaker | None, nested: bool) -> tuple[str, ...]:
        """What speaks for and against a statement, as names of signs, in a fixed order."""
        view = self._view
        a = view.analysis
        found = [f"rule {draft.frame or 'none'}", f"speaker {speaker.form if speaker else 'open'}"]
        if draft.cue:
            cue = view.cue(draft.head)
            plain = draft.lemma in _PLAIN
            found.append("cue plain" if plain else "cue weak" if cue is not None and cue.weak else "cue other")
            found += [f"cue {a.upos[draft.head]}"] if a.upos[draft.head] != "VERB" else []
        else:
            found.append("cue none")
        found += self._agreement(draft, mention)
        for name, holds in (
            ("actor", speaker is not None and speaker.actor is not None),
            ("quoted", draft.quoted),
            ("nested", nested),
            ("reduced", bool(draft.cue) and a.labels[draft.head].startswith(("acl", "advcl", "xcomp"))),
        ):
            if holds:
                found.append(name)
        return tuple(found)

    def _agreement(self, draft: Draft, mention: Range | None) -> list[str]:
        """How far the model's own attribution of the same cue (or, without one, of the same words) agrees."""
        told, share = self._closest(draft, self._spoken(draft.content))
        if told is None:
            return ["model silent"]
        who = _words(told.source)
        mine = set(range(*mention)) if mention else set[int]()
        if not who or not mine:
            agrees = "both open" if not who and not mine else "open here" if who else "open there"
        else:
            agrees = str(bisect_left(_SHARES, _dice(who, mine)))
        return [
            f"model score {bisect_left(_SCORES, told.score)}",
            f"model content {bisect_left(_SHARES, share)}",
            f"model speaker {agrees}",
        ]

    def _spoken(self, ranges: Iterable[Range]) -> set[int]:
        """The words of a content, marks and stops left out."""
        return {w for w in _words(ranges) if self._view.analysis.upos[w] != "PUNCT"}

    def _closest(self, draft: Draft, own: set[int]) -> tuple[Attribution | None, float]:
        """The attribution that shares the cue, or else one not far off that shares half of the words said."""
        cue = _words(draft.cue)
        first, last = min((*cue, draft.head)), max((*cue, draft.head))
        for reach in (_LONGEST, _NEAR) if cue else (_NEAR,):
            best: tuple[float, Attribution | None, float] = (0.0, None, 0.0)
            low, high = bisect_left(self._starts, first - reach), bisect_left(self._starts, last + reach)
            for told, (its_cue, content) in zip(self._told[low:high], self._sets[low:high], strict=True):
                same, share = bool(cue & its_cue), _dice(content, own)
                if (same or share >= 0.5) and share + same > best[0]:
                    best = (share + same, told, share)
            if best[0] >= 1:
                break
        return best[1], best[2]


def _words(ranges: Iterable[Range]) -> set[int]:
    return {w for first, last in ranges for w in range(first, last)}


def _dice(one: set[int], two: set[int]) -> float:
    return 2 * len(one & two) / (len(one) + len(two)) if one or two else 0.0
