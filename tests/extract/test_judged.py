"""The model's word against the rules': act, footing, certainty at their bounds, and whom the model is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import pytest

from onrecord.extract import judged
from onrecord.extract.evidence_lay import Footing
from onrecord.extract.judged import (
    LEAST_ANSWER,
    NO_STATUS,
    OPEN_ACTS,
    OVER_RULE,
    SURE_ACT,
    SURE_LEVEL,
    SURE_STATUS,
    Opinions,
)
from onrecord.extract.quotes import find_quotes
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.language.second import Judgement
from onrecord.language.statement_features import MARKS, Said
from onrecord.model.items import CertaintyLevel, EvidenceBasis
from tests.support import analysis

BELOW = 1e-3
SPOKEN = Draft(head=2, cue=[(2, 3)], content=[(3, 6)])


def judgement(
    acts: dict[str, float] | None = None,
    evidence: dict[str, float] | None = None,
    certainty: dict[str, float] | None = None,
    marks: dict[str, tuple[tuple[Range, float], ...]] | None = None,
) -> Judgement:
    return Judgement(
        acts or {"assert": 1.0}, {"unstated": 0.0} | (evidence or {"unstated": 1.0}), certainty or {"none": 1.0}, 0.0,
        dict.fromkeys(MARKS, ()) | (marks or {}),
    )  # fmt: skip


# ------------------------------------------------------------------ acts
@pytest.mark.parametrize("rule", OPEN_ACTS)
def test_a_neutral_cue_takes_the_models_act_from_its_bound_on(rule: str) -> None:
    assert judged.act(rule, SPOKEN, judgement({"warn": SURE_ACT, rule: 0.0})) == "warn"
    assert judged.act(rule, SPOKEN, judgement({"warn": SURE_ACT - BELOW, rule: 0.0})) == rule


def test_a_cue_with_a_meaning_of_its_own_gives_way_only_to_a_very_sure_model() -> None:
    assert judged.act("deny", SPOKEN, judgement({"assert": OVER_RULE})) == "assert"
    assert judged.act("deny", SPOKEN, judgement({"assert": OVER_RULE - BELOW})) == "deny"


def test_without_a_model_without_words_said_and_for_a_refusal_the_rule_stands() -> None:
    sure = judgement({"accuse": 1.0})
    assert judged.act("assert", SPOKEN, None) == "assert"
    assert judged.act("decline", SPOKEN, sure) == "decline"
    assert judged.act("assert", Draft(head=2, cue=[(2, 3)]), sure) == "assert"


def test_of_acts_that_are_equally_likely_it_is_always_the_same_one() -> None:
    even = judgement({"warn": 0.9, "threaten": 0.9})
    assert {judged.act("assert", SPOKEN, even) for _ in range(3)} == {"warn"}


# ------------------------------------------------------------------ footing
RULE = Footing("cited", True, (8, 10), ("video",))


def basis_of(words: Range) -> tuple[EvidenceBasis, ...]:
    return ("document",) if words == (4, 6) else ()


def footing(rule: Footing | None, model: Judgement | None) -> Footing | None:
    return judged.footing(rule, model, basis_of)


def test_without_a_model_the_rules_footing_stands() -> None:
    assert footing(RULE, None) is RULE
    assert footing(None, None) is None


def test_a_rules_footing_falls_when_the_model_is_sure_that_there_is_none() -> None:
    assert footing(RULE, judgement(evidence={"unstated": NO_STATUS})) is None
    assert footing(RULE, judgement(evidence={"unstated": NO_STATUS - BELOW})) is RULE


def test_a_rules_status_changes_from_the_bound_on_and_keeps_its_words() -> None:
    changed = footing(RULE, judgement(evidence={"unverified": SURE_STATUS}))
    assert changed == replace(RULE, status="unverified")
    assert footing(RULE, judgement(evidence={"unverified": SURE_STATUS - BELOW})) is RULE
    assert footing(RULE, judgement(evidence={"cited": 1.0})) is RULE


def test_where_rules_are_silent_the_model_needs_a_sure_status_and_words() -> None:
    marked = {"evidence": (((1, 2), 0.6), ((4, 6), 0.8))}
    found = footing(None, judgement(evidence={"cited": SURE_STATUS}, marks=marked))
    assert found == Footing("cited", False, (4, 6), ("document",))
    assert footing(None, judgement(evidence={"cited": SURE_STATUS - BELOW}, marks=marked)) is None
    assert footing(None, judgement(evidence={"cited": 1.0})) is None, "a status without words is a guess"
    assert footing(None, judgement(evidence={"unstated": 1.0}, marks=marked)) is None


# ------------------------------------------------------------------ certainty
SAYS: tuple[CertaintyLevel, Range] = ("possible", (1, 2))


def test_without_a_model_or_a_sure_one_the_rules_level_stands() -> None:
    for rule in (SAYS, None):
        assert judged.certainty(rule, None) == rule
        assert judged.certainty(rule, judgement(certainty={"certain": SURE_LEVEL - BELOW})) == rule


def test_a_sure_level_takes_the_models_words_else_the_rules() -> None:
    sure = {"certain": SURE_LEVEL}
    marked = judgement(certainty=sure)
    assert judged.certainty(SAYS, marked) == ("certain", (1, 2))
    assert judged.certainty(None, marked) is None, "a level without words is a guess"
    words = judgement(certainty=sure, marks={"certainty": (((5, 6), 0.7), ((7, 9), 0.9))})
    assert judged.certainty(SAYS, words) == ("certain", (7, 9))
    assert judged.certainty(None, words) == ("certain", (7, 9))


def test_a_rules_level_falls_only_when_the_model_is_very_sure_of_none() -> None:
    assert judged.certainty(SAYS, judgement(certainty={"none": max(NO_STATUS, SURE_LEVEL)})) is None
    assert judged.certainty(SAYS, judgement(certainty={"none": NO_STATUS - BELOW})) == SAYS
    assert judged.certainty(None, judgement(certainty={"none": 1.0})) is None


# ------------------------------------------------------------------ who is asked about whom
class StubLook:
    """Answers every question with the first word of the statements that it was asked about."""

    def __init__(self, answers: dict[tuple[int, int], dict[str, float]]) -> None:
        self.answers, self.asked = answers, cast("list[Said]", [])

    def judge(self, said: Sequence[Said]) -> tuple[list[Judgement], dict[tuple[int, int], dict[str, float]]]:
        self.asked = list(said)
        return [judgement({"assert": s.first / 100}) for s in said], self.answers


TEXT = analysis(
    "Ines|PROPN|2|nsubj said|VERB|0|root the|DET|4|det dam|NOUN|5|nsubj held|VERB|2|ccomp",
    "Omar|PROPN|2|nsubj denied|VERB|0|root it|PRON|2|obj",
)


def opinions(drafts: list[Draft], mentions: list[Range | None], look: Any) -> Opinions:
    a = replace(TEXT, second=look)
    return Opinions(Clauses(a, find_quotes(a)), drafts, mentions)


FIRST, SECOND = Draft(head=1, cue=[(1, 2)], content=[(2, 5)]), Draft(head=6, cue=[(6, 7)], content=[(7, 8)])


def test_without_a_second_look_nobody_has_an_opinion() -> None:
    found = opinions([FIRST], [(0, 1)], None)
    assert found.of == [None]
    assert not found.speaks
    assert found.told(["a"]) == ()


def test_drafts_are_asked_about_in_reading_order_and_answered_in_their_own() -> None:
    look = StubLook({(1, 0): {"denies": 0.7, "rejects": 0.1}})
    found = opinions([SECOND, FIRST], [(5, 6), (0, 1)], look)
    assert look.asked == [Said((1,), (0,), (2, 3, 4)), Said((6,), (5,), (7,))]
    assert [j and j.acts["assert"] for j in found.of] == [0.06, 0.01]
    assert found.speaks
    (told,) = found.told(["late", "early"])
    assert (told.from_, told.to, told.relations) == ("late", "early", {"denies": 0.7, "rejects": 0.1})


def test_a_draft_without_words_is_passed_over() -> None:
    look = StubLook({(1, 0): {"denies": 0.7}})
    found = opinions([FIRST, Draft(head=3), Draft(head=3, cue=[(3, 3)]), SECOND], [(0, 1), None, None, None], look)
    assert [j is None for j in found.of] == [False, True, True, False]
    assert [(t.from_, t.to) for t in found.told(["a", "b", "c", "d"])] == [("d", "a")]


def test_answers_below_the_least_chance_are_not_told() -> None:
    look = StubLook(
        {(0, 1): {"denies": LEAST_ANSWER / 2, "rejects": LEAST_ANSWER / 4}, (1, 0): {"denies": LEAST_ANSWER}}
    )
    found = opinions([FIRST, SECOND], [None, None], look)
    assert [(t.from_, t.to) for t in found.told(["a", "b"])] == [("b", "a")]


def test_no_drafts() -> None:
    found = opinions([], [], StubLook({}))
    assert (found.of, found.speaks, found.told([])) == ([], False, ())
