"""Answers that follow from the run of the text: what is named next, one's own story, the words after a denial."""

from __future__ import annotations

from onrecord.extract.answer_rules import before, other
from onrecord.extract.answer_signs import Sign
from onrecord.model.items import Relation


def said_to_answer(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """*X says ... It was answering a report by Y that ...*: the statement of the next sentence is the one answered."""
    sign = table[k]
    if not sign.answering:
        return None
    following = [
        j for j in range(k + 1, min(len(table), k + 4)) if table[j].sentence > sign.sentence and other(sign, table[j])
    ]
    return (following[0], "denies" if sign.denying else "disputes") if following else None


def stands_by(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """*The paper stood by its story*: an earlier statement of the same speaker."""
    sign = table[k]
    if sign.statement.act != "confirm" or not sign.pointer:
        return None
    same = [j for j in before(table, k) if not other(sign, table[j])]
    return (same[0], "confirms") if same else None


def goes_on(table: list[Sign], k: int, answered: dict[int, tuple[int, Relation]]) -> tuple[int, Relation] | None:
    """The next words of one who has just denied, said against the same: *"We learned of it from you," he said*."""
    sign = table[k]
    last = next((j for j in before(table, k) if table[j].statement.nested_in is None), None)
    if last is None or last not in answered:
        return None
    previous, (target, relation) = table[last], answered[last]
    if previous.statement.act not in ("deny", "reject", "retract") or target == k:
        return None
    if sign.participle and sign.sentence != previous.sentence:
        return None
    kin = not other(sign, previous) or sign.speaks_for(previous)
    against = (
        sign.sentence == previous.sentence
        or sign.denying
        or sign.opens_with_pronoun
        or sign.statement.kind == "direct"
        or sign.statement.act == "deny"
    )
    if (
        kin
        and against
        and sign.paragraph == previous.paragraph
        and sign.statement.act in ("assert", "deny", "reject", "announce")
    ):
        own = sign.statement.act == "assert" and not sign.denying and sign.statement.kind != "direct"
        return target, "disputes" if own and relation == "rejects" else relation
    return None
