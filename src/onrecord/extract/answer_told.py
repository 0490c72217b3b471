"""The model's word on who answers whom, weighed against the links that the rules made."""

from __future__ import annotations

from typing import cast

import msgspec

from onrecord.extract.base import Found, Told
from onrecord.extract.judged import LEAST_ANSWER, SURE_ANSWER
from onrecord.model.items import Link, Relation, Statement

_SURE_RELATION = 0.6
"""Share of the model's relation, among all relations of a pair, from which it stands against the rule's."""
_SILENT = ("decline",)


def weighed(found: Found, links: list[Link]) -> list[Link]:
    """The rules' links that the model does not rule out, with the model's relation where it is sure, and its own links.

    A statement answers one other; in reading order of the answers.
    """
    told = {(t.from_, t.to): t for t in found.told or ()}
    order = {s.id: k for k, s in enumerate(found.statements)}
    kept: dict[str, Link] = {}
    for link in links:
        said = told.get((link.from_, link.to))
        chance = sum(said.relations.values()) if said else 0.0
        far = abs(order[link.from_] - order[link.to]) > 8
        if chance >= LEAST_ANSWER or far:
            kept[link.from_] = _with_relation(link, said)
    best: dict[str, tuple[float, Told]] = {}
    for t in told.values():
        chance = sum(t.relations.values())
        if chance >= SURE_ANSWER and chance > best.get(t.from_, (0.0, t))[0]:
            best[t.from_] = chance, t
    by_id = {s.id: s for s in found.statements}
    for key, (_, t) in best.items():
        if key not in kept and _may_answer(by_id[key], by_id[t.to]):
            relation = max(t.relations, key=lambda r: t.relations[r])
            kept[key] = Link(
                kind="answers", from_=key, to=t.to, relation=cast(Relation, relation), spans=by_id[key].cue
            )
    return [kept[k] for k in sorted(kept, key=lambda k: order[k])]


def _with_relation(link: Link, said: Told | None) -> Link:
    if said is None:
        return link
    total = sum(said.relations.values())
    best = max(said.relations, key=lambda r: said.relations[r])
    if total >= SURE_ANSWER and said.relations[best] / total >= _SURE_RELATION:
        return msgspec.structs.replace(link, relation=cast(Relation, best))
    return link


def _may_answer(answer: Statement, asked: Statement) -> bool:
    """A refusal to speak answers nothing; nobody answers himself but by taking back."""
    return answer.act not in _SILENT and answer.id != asked.id
