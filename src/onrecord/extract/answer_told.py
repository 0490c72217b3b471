"""The model's word on who answers whom, weighed against the links that the rules made."""

from __future__ import annotations

from typing import cast

import msgspec

from onrecord.extract.base import Found, Told
from onrecord.extract.judged import LEAST_ANSWER, SURE_ANSWER
from onrecord.language.statement_features import NEAREST
from onrecord.model.items import Link, Relation, Statement

_SURE_RELATION = 0.6
"""Share of the model's relation, among all relations of a pair, from which it stands against the rule's."""
_SILENT = ("decline",)


def weighed(found: Found, links: list[Link]) -> list[Link]:
    """The rules' links that the model does not rule out, with the model's relation where it is sure, and its own links.

    A statement answers one other, and never the one that answers it; in reading order of the answers.
    A link that the model never saw (too far, or of a plug-in's statement) stays as it is.
    """
    by_id = {s.id: s for s in sorted(found.statements, key=_first)}
    told = {(t.from_, t.to): t for t in found.told or () if t.from_ in by_id and t.to in by_id}
    order = {key: k for k, key in enumerate(by_id)}
    kept: dict[str, Link] = {}
    for link in links:
        said = told.get((link.from_, link.to))
        unseen = (
            abs(order[link.from_] - order[link.to]) > NEAREST or by_id[link.from_].read_by or by_id[link.to].read_by
        )
        if unseen or _chance(said) >= LEAST_ANSWER:
            kept[link.from_] = _with_relation(link, said)
    best: dict[str, Told] = {}
    for t in told.values():
        if _chance(t) >= SURE_ANSWER and (t.from_ not in best or _chance(t) > _chance(best[t.from_])):
            best[t.from_] = t
    for key, t in sorted(best.items(), key=lambda x: (-_chance(x[1]), order[x[0]])):
        relation = cast(Relation, max(t.relations, key=lambda r: t.relations[r]))
        back = kept.get(t.to)
        if key in kept or (back and back.to == key) or not _may_answer(by_id[key], by_id[t.to], relation):
            continue
        kept[key] = Link(kind="answers", from_=key, to=t.to, relation=relation, spans=by_id[key].cue)
    return [kept[k] for k in sorted(kept, key=lambda k: order[k])]


def _first(statement: Statement) -> int:
    return min((s.start for s in (*statement.cue, *statement.content)), default=0)


def _chance(said: Told | None) -> float:
    return sum(said.relations.values()) if said else 0.0


def _with_relation(link: Link, said: Told | None) -> Link:
    if said is None:
        return link
    total = sum(said.relations.values())
    best = max(said.relations, key=lambda r: said.relations[r])
    if total >= SURE_ANSWER and said.relations[best] / total >= _SURE_RELATION:
        return msgspec.structs.replace(link, relation=cast(Relation, best))
    return link


def _may_answer(answer: Statement, asked: Statement, relation: Relation) -> bool:
    """A refusal to speak answers nothing; nobody answers himself but by taking back."""
    if answer.act in _SILENT or answer.id == asked.id:
        return False
    actors = [s.speaker.actor if s.speaker else None for s in (answer, asked)]
    return actors[0] is None or actors[0] != actors[1] or relation == "retracts"
