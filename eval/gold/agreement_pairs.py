"""Two readings of the statements of our own gold, side by side: how they are paired and what is counted of a passage.

Statements are paired one to one, best first, by the Dice of their contents (letters and digits; from .5).
A *no comment* is compared by cue and content together; speaker and cue settle ties.
Where an item may stand in one reading only, what is counted is a Counter: ``gold`` and ``pred`` are the items that pass
one and pass two require, ``hit_gold`` and ``hit_pred`` those of them that the other has too.
An item that its reader called optional is neither missed nor false.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent / "statements"
SAME_SIDE = {"denies", "rejects", "disputes"}  # the shared scorer lets these pass for each other
LEAST = 0.5
Spans = list[list[int]]
Item = dict[str, Any]
Answer = tuple[str | None, set[str | None], list[str], bool]


def letters(text: str, spans: Spans) -> set[int]:
    """Places of the letters and digits in ``spans``; marks and spaces never count."""
    return {i for a, b in spans for i in range(a, b) if text[i].isalnum()}


def dice(a: set[int], b: set[int]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


@dataclass
class Passage:
    """One passage read twice; ``pairs`` are indexes into the two readings."""

    id: str
    half: str
    text: str
    one: list[Item]
    two: list[Item]
    one_none: Spans
    two_none: Spans
    pairs: list[tuple[int, int]]

    def pair_of(self) -> dict[str, str]:
        """Ids of pass two by ids of pass one."""
        return {self.one[i]["id"]: self.two[j]["id"] for i, j in self.pairs}


def pair(text: str, one: list[Item], two: list[Item]) -> list[tuple[int, int]]:
    scored = []
    for i, a in enumerate(one):
        for j, b in enumerate(two):
            cues = "decline" in a["act"] or "decline" in b["act"] or not (a["content"] and b["content"])
            words = [letters(text, s["content"] + (s["cue"] if cues else [])) for s in (a, b)]
            d = dice(*words)
            if d >= LEAST:
                tie = dice(*(letters(text, s["speaker"]) for s in (a, b))) + dice(
                    *(letters(text, s["cue"]) for s in (a, b))
                )
                scored.append((-d, -tie, i, j))
    left, right, out = set(), set(), []
    for _, _, i, j in sorted(scored):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            out.append((i, j))
    return sorted(out)


def load(half: str | None) -> list[Passage]:
    rows = {}
    for name in ("first", "second"):
        with (HERE / f"{name}.jsonl").open(encoding="utf-8") as lines:
            rows[name] = {r["id"]: r for r in map(json.loads, lines)}
    out = []
    for key in sorted(rows["first"].keys() & rows["second"].keys()):
        a, b = rows["first"][key], rows["second"][key]
        if half in (None, a["half"]):
            one, two = a["statements"], b["statements"]
            out.append(
                Passage(
                    key,
                    a["half"],
                    a["text"],
                    one,
                    two,
                    a["non_statements"],
                    b["non_statements"],
                    pair(a["text"], one, two),
                )
            )
    return out


def f_of(c: Counter[str]) -> float:
    """F of the items counted."""
    r = c["hit_gold"] / c["gold"] if c["gold"] else 0.0
    p = c["hit_pred"] / c["pred"] if c["pred"] else 0.0
    return 2 * p * r / (p + r) if p + r else 0.0


def count(gold: Iterable[tuple[bool, bool]], pred: Iterable[tuple[bool, bool]]) -> Counter[str]:
    """Counts from (the other has it, optional) of each side."""
    c: Counter[str] = Counter()
    for side, items in (("gold", gold), ("pred", pred)):
        for hit, optional in items:
            if not optional:
                c[side] += 1
                c[f"hit_{side}"] += hit
    return c


def found(p: Passage) -> Counter[str]:
    hit1, hit2 = {i for i, _ in p.pairs}, {j for _, j in p.pairs}
    return count(
        ((i in hit1, s["optional"]) for i, s in enumerate(p.one)),
        ((j in hit2, s["optional"]) for j, s in enumerate(p.two)),
    )


def who(p: Passage) -> Counter[str]:
    """Statement found and its speaker right."""
    good = [(i, j) for i, j in p.pairs if same_speaker(p, p.one[i], p.two[j])]
    hit1, hit2 = {i for i, _ in good}, {j for _, j in good}
    return count(
        ((i in hit1, s["optional"]) for i, s in enumerate(p.one)),
        ((j in hit2, s["optional"]) for j, s in enumerate(p.two)),
    )


def ground(p: Passage) -> Counter[str]:
    """Evidence statuses other than *unstated*; any value that a reader lets pass is right."""
    pairs = dict(p.pairs)
    back = {j: i for i, j in p.pairs}

    def rows(own: list[Item], other: list[Item], to: dict[int, int]) -> list[tuple[bool, bool]]:
        out = []
        for i, s in enumerate(own):
            status = s["evidence"]["status"]
            if status[0] != "unstated":
                their = other[to[i]]["evidence"]["status"] if i in to else []
                out.append((bool(set(status) & set(their) - {"unstated"}), s["optional"] or "unstated" in status))
        return out

    return count(rows(p.one, p.two, pairs), rows(p.two, p.one, back))


def nesting(p: Passage) -> Counter[str]:
    to = p.pair_of()
    one = {(to.get(s["id"]), to.get(s["nested_in"])): s["optional"] for s in p.one if s["nested_in"]}
    two = {(s["id"], s["nested_in"]): s["optional"] for s in p.two if s["nested_in"]}
    gold = [((to.get(s["id"]), to.get(s["nested_in"])) in two, s["optional"]) for s in p.one if s["nested_in"]]
    return count(gold, ((k in one, v) for k, v in two.items()))


def near(text: str, a: Spans, b: Spans) -> bool:
    """One head of words at least is shared and half of the shorter is."""
    x, y = letters(text, a), letters(text, b)
    return bool(x and y) and len(x & y) >= LEAST * min(len(x), len(y))


def relays(p: Passage) -> Counter[str]:
    pairs, back = dict(p.pairs), {j: i for i, j in p.pairs}

    def rows(own: list[Item], other: list[Item], to: dict[int, int]) -> list[tuple[bool, bool]]:
        return [
            (i in to and any(near(p.text, r, o) for o in other[to[i]]["relays"]), s["optional"])
            for i, s in enumerate(own)
            for r in s["relays"]
        ]

    return count(rows(p.one, p.two, pairs), rows(p.two, p.one, back))


def side_words(field: str) -> Callable[[Passage], Counter[str]]:
    """Spans beside the statement (addressee, venue, said on): both have one and the words meet."""

    def measure(p: Passage) -> Counter[str]:
        gold, pred = [], []
        for i, j in p.pairs:
            a, b = p.one[i], p.two[j]
            hit = near(p.text, a[field], b[field])
            optional = a["optional"] or b["optional"]
            gold += [(hit, optional)] if a[field] else []
            pred += [(hit, optional)] if b[field] else []
        return count(gold, pred)

    return measure


def triples(items: list[Item], to: dict[str, str] | None) -> list[Answer]:
    """(from, targets, relations, optional); ids of pass one are turned into those of pass two."""
    name: Callable[[str], str | None] = (lambda x: to.get(x)) if to is not None else (lambda x: x)
    return [
        (name(s["id"]), {name(t) for t in a["to"]}, a["relation"], bool(a.get("optional") or s["optional"]))
        for s in items
        for a in s["answers"]
    ]


def answers(relation: str) -> Callable[[Passage], Counter[str]]:
    """Answers: the same ``first`` choice of relation, an ``exact`` value in common, the same ``side``, or ``any``.

    *Side*: denies, rejects and disputes are one. *Scored*: pass two's first choice is among pass one's.
    The two statements and a target must be the same each time.
    """

    def agree(a: list[str], b: list[str]) -> bool:
        if relation == "first":
            return a[0] == b[0]
        if relation == "scored":
            return b[0] in a
        sides = bool(SAME_SIDE.intersection(a)) and bool(SAME_SIDE.intersection(b))
        return relation == "any" or bool(set(a) & set(b)) or (relation == "side" and sides)

    def measure(p: Passage) -> Counter[str]:
        one, two = triples(p.one, p.pair_of()), triples(p.two, None)

        def meet(x: Answer, y: Answer) -> bool:
            return x[0] is not None and x[0] == y[0] and bool((x[1] & y[1]) - {None}) and agree(x[2], y[2])

        gold = ((any(meet(x, y) for y in two), x[3]) for x in one)
        return count(gold, ((any(meet(x, y) for x in one), y[3]) for y in two))

    return measure


def none_words(p: Passage) -> Counter[str]:
    """Words that are no statement; either marks them, by Dice from .5 or one within the other."""

    def rows(own: Spans, other: Spans) -> list[tuple[bool, bool]]:
        return [(any(near(p.text, [s], [o]) for o in other), False) for s in own]

    return count(rows(p.one_none, p.two_none), rows(p.two_none, p.one_none))


def same_speaker(p: Passage, a: Item, b: Item) -> bool:
    """The words have Dice from .5 or one is within the other; or neither has words."""
    if not a["speaker"] and not b["speaker"]:
        return True
    return near(p.text, a["speaker"], b["speaker"])


def values(field: str) -> Callable[[Passage, Item, Item], tuple[str, str]]:
    def one(_: Passage, a: Item, b: Item) -> tuple[str, str]:
        x, y = (s["evidence"]["status"] if field == "status" else s[field] for s in (a, b))
        return str(x[0] if isinstance(x, list) else x), str(y[0] if isinstance(y, list) else y)

    return one


def passing(s: Item, field: str) -> list[str]:
    """The values that a reader lets pass, the first choice first."""
    if field == "status":
        return list(s["evidence"]["status"])
    if field == "act":
        return list(s["act"])
    return [s[field], *s.get(f"{field}_or", [])]


def accepted(field: str) -> Callable[[Passage, Item, Item], bool]:
    """A value in common among those that the readers let pass."""
    return lambda _, a, b: bool(set(passing(a, field)) & set(passing(b, field)))


def scored(field: str) -> Callable[[Passage, Item, Item], bool]:
    """Pass two's first choice is among the values of pass one: the way in which the reader is scored."""
    return lambda _, a, b: passing(b, field)[0] in passing(a, field)
