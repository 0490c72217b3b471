"""Who answers whom: the rules' links weighed by the model, and the model's own."""

from __future__ import annotations

import pytest

from onrecord.extract.answer_told import _SURE_RELATION, weighed
from onrecord.extract.base import Found, Told
from onrecord.extract.judged import LEAST_ANSWER, SURE_ANSWER
from onrecord.language.statement_features import NEAREST
from onrecord.model.items import Act, Link, Relation, Speaker, Statement
from onrecord.model.spans import Span

BELOW = 1e-3


def statement(number: int, act: Act = "assert", actor: str | None = None, read_by: str | None = None) -> Statement:
    at = 10 * number
    made = Statement(
        id=f"st{number}", content=(Span(at + 5, at + 9, "word"),), cue=(Span(at, at + 4, "said"),), act=act,
        speaker=Speaker(actor=actor) if actor else None,
    )  # fmt: skip
    return (
        made
        if read_by is None
        else Statement(**{k: getattr(made, k) for k in made.__struct_fields__} | {"read_by": read_by})
    )


def link(answer: int, to: int, relation: Relation = "denies") -> Link:
    return Link(kind="answers", from_=f"st{answer}", to=f"st{to}", relation=relation)


def told(answer: int, to: int, **relations: float) -> Told:
    return Told(f"st{answer}", f"st{to}", relations)


def pairs(found: list[Link]) -> list[tuple[str, str, str | None]]:
    return [(x.from_, x.to, x.relation) for x in found]


def weigh(
    links: list[Link], *said: Told, statements: list[Statement] | None = None
) -> list[tuple[str, str, str | None]]:
    made = statements if statements is not None else [statement(n) for n in range(4)]
    return pairs(weighed(Found(statements=tuple(made), told=said), links))


def test_nothing_told_and_no_links() -> None:
    assert weigh([]) == []
    assert weigh([], statements=[]) == []


def test_a_rules_link_stands_from_the_least_chance_on_and_falls_below() -> None:
    assert weigh([link(1, 0)], told(1, 0, denies=LEAST_ANSWER)) == [("st1", "st0", "denies")]
    assert weigh([link(1, 0)], told(1, 0, denies=LEAST_ANSWER - BELOW)) == []
    assert weigh([link(1, 0)]) == []
    assert weigh([link(1, 0)], told(0, 1, denies=LEAST_ANSWER)) == [], "the other way round is another question"


def test_a_link_that_the_model_never_looked_at_stands() -> None:
    many = [statement(n) for n in range(NEAREST + 2)]
    assert weigh([link(NEAREST + 1, 0)], statements=many) == [(f"st{NEAREST + 1}", "st0", "denies")]
    assert weigh([link(NEAREST, 0)], statements=many) == []
    proposed = [statement(0), statement(1, read_by="reader-x")]
    assert weigh([link(1, 0)], statements=proposed) == [("st1", "st0", "denies")]
    assert weigh([link(0, 1)], statements=proposed) == [("st0", "st1", "denies")]


def test_distance_is_counted_in_reading_order() -> None:
    turned = [statement(0), *(statement(n) for n in range(NEAREST + 1, 0, -1))]
    assert weigh([link(1, 0)], statements=turned) == []


def test_the_relation_changes_where_the_model_is_sure_of_the_answer_and_of_the_relation() -> None:
    share = _SURE_RELATION
    sure = told(1, 0, rejects=share, denies=1 - share)
    assert weigh([link(1, 0)], sure) == [("st1", "st0", "rejects")]
    torn = told(1, 0, rejects=share - BELOW, denies=1 - share)
    assert weigh([link(1, 0)], torn) == [("st1", "st0", "denies")]
    unsure = told(1, 0, rejects=SURE_ANSWER - BELOW)
    assert weigh([link(1, 0)], unsure) == [("st1", "st0", "denies")]


def test_a_changed_link_keeps_everything_else() -> None:
    rule = Link(kind="answers", from_="st1", to="st0", relation="denies", spans=(Span(10, 14, "said"),))
    (made,) = weighed(Found(statements=(statement(0), statement(1)), told=(told(1, 0, rejects=1.0),)), [rule])
    assert (made.relation, made.spans) == ("rejects", rule.spans)


def test_the_model_adds_its_answer_from_its_bound_on_with_the_cue_as_its_words() -> None:
    made = weighed(Found(statements=(statement(0), statement(1)), told=(told(1, 0, disputes=SURE_ANSWER),)), [])
    assert pairs(made) == [("st1", "st0", "disputes")]
    assert made[0].spans == statement(1).cue
    assert weigh([], told(1, 0, disputes=SURE_ANSWER - BELOW)) == []


def test_the_model_adds_nothing_where_a_rules_link_stands_but_fills_in_for_one_that_fell() -> None:
    own = told(2, 1, denies=1.0)
    assert weigh([link(2, 0)], own, told(2, 0, denies=LEAST_ANSWER)) == [("st2", "st0", "denies")]
    assert weigh([link(2, 0)], own) == [("st2", "st1", "denies")]


def test_a_statement_answers_the_likeliest_one_only() -> None:
    assert weigh([], told(2, 0, denies=0.9), told(2, 1, denies=0.6, rejects=0.4)) == [("st2", "st1", "denies")]


@pytest.mark.parametrize("turned", [False, True])
def test_no_two_statements_answer_each_other(turned: bool) -> None:
    both = (told(1, 0, denies=1.0), told(0, 1, denies=SURE_ANSWER))
    assert weigh([], *(both[::-1] if turned else both)) == [("st1", "st0", "denies")]
    assert weigh([link(0, 1)], *both) == [("st0", "st1", "denies")], "a rule's link comes first"


def test_a_refusal_to_speak_never_answers_but_may_be_answered() -> None:
    silent = [statement(0), statement(1, act="decline"), statement(2)]
    assert weigh([], told(1, 0, denies=1.0), statements=silent) == []
    assert weigh([], told(2, 1, disputes=1.0), statements=silent) == [("st2", "st1", "disputes")]


def test_nobody_answers_himself_but_by_taking_back() -> None:
    own = [statement(0, actor="a1"), statement(1, actor="a1"), statement(2, actor="a2")]
    assert weigh([], told(0, 0, denies=1.0)) == []
    assert weigh([], told(1, 0, denies=1.0), statements=own) == []
    assert weigh([], told(1, 0, retracts=1.0), statements=own) == [("st1", "st0", "retracts")]
    assert weigh([], told(2, 0, denies=1.0), statements=own) == [("st2", "st0", "denies")]
    unknown = [statement(0), statement(1)]
    assert weigh([], told(1, 0, denies=1.0), statements=unknown) == [("st1", "st0", "denies")]


def test_links_come_in_reading_order_of_the_answers() -> None:
    said = (told(3, 2, denies=1.0), told(1, 0, denies=1.0), told(2, 0, denies=LEAST_ANSWER))
    turned = [statement(n) for n in (3, 1, 0, 2)]
    assert [x[0] for x in weigh([link(2, 0)], *said, statements=turned)] == ["st1", "st2", "st3"]


def test_what_is_told_of_statements_that_are_gone_is_passed_over() -> None:
    assert weigh([], told(7, 0, denies=1.0), told(0, 7, denies=1.0)) == []
