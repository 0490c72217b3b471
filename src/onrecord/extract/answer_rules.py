"""What the rules of the answers reader ask of two statements: other speakers, shared topic, differing counts."""

from __future__ import annotations

from functools import cache

from onrecord.extract import statement_words as words
from onrecord.extract.answer_signs import Sign

REACH = 14
NEEDED = 0.3


@cache
def group(name: str) -> frozenset[str]:
    return frozenset(w for group, row in words.rows("answer_words.tsv") if group == name for w in row.split("|"))


def before(table: list[Sign], k: int) -> list[int]:
    """Statements before, nearest first."""
    return list(range(k - 1, max(-1, k - 1 - REACH), -1))


def other(a: Sign, b: Sign) -> bool:
    """Whether two statements have different speakers, as far as known."""
    if a.actor is not None and b.actor is not None:
        return a.actor != b.actor
    if (
        (a.pronoun or (a.generic and a.paragraph == b.paragraph))
        and a.actor is None
        and 0 <= a.sentence - b.sentence <= 1
    ):
        return False
    return a.who != b.who or not a.who


def is_answer_only(sign: Sign) -> bool:
    return sign.statement.act in ("decline", "ask", "thank") or sign.statement.negated


def around(table: list[Sign], k: int, j: int) -> bool:
    return table[k].statement.nested_in == table[j].statement.id


def best(table: list[Sign], sign: Sign, candidates: list[int]) -> int | None:
    """The candidate that shares most words of topic; the nearer one wins a tie."""
    scored = [(topic(sign, table[j]) - 0.02 * n, -n, j) for n, j in enumerate(candidates)]
    scored = [s for s in scored if s[0] >= NEEDED]
    return max(scored)[2] if scored else None


def topic(a: Sign, b: Sign) -> float:
    """Shared words of topic over the smaller set."""
    small = min(len(a.topic), len(b.topic))
    return len(a.topic & b.topic) / small if small else 0.0


def counts_differ(ours: Sign, theirs: Sign) -> bool:
    """Whether two statements give different numbers for what looks like the same thing."""
    for a in ours.figures:
        for b in theirs.figures:
            if (
                (a.low is None and a.high is None)
                or (b.low is None and b.high is None)
                or (a.low, a.high) == (b.low, b.high)
            ):
                continue
            if any(n.text.lower() in ("a", "an", "one") for f in (a, b) for n in f.number):
                continue
            classes = {f.category.class_ for f in (a, b) if f.category is not None and f.category.class_ is not None}
            if len(classes) > 1:
                continue  # dead policemen and dead civilians are no rival counts
            same_kind = a.outcome == b.outcome and a.outcome not in (
                "count",
                "money",
                "duration",
                "distance",
                "present",
            )
            if same_kind and a.unit == b.unit and a.basis == b.basis:
                return True
            if ours.bare_number and (a.unit == b.unit or a.unit in (None, "thing", "person")):
                return True
    return False
