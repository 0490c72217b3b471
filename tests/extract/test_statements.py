"""Who said what, by rules over small analyses."""

from __future__ import annotations

import time

import pytest

from onrecord.extract.base import Found
from onrecord.extract.statements import StatementsReader
from tests.extract.statement_samples import cue, read, said, sample, statements, who
from tests.support import analysis, report


def test_split_quotation_is_one_statement() -> None:
    """Pieces before and behind one reporting clause belong together, marks and commas left out."""
    (s,) = statements("split_quote")
    assert (said(s), cue(s), who(s)) == ("The bridge is gone | We need boats.", "said", "Mayor Ana Ruiz")
    assert s.kind == "direct"


@pytest.mark.parametrize("name", ["curly", "doubled_single", "guillemets"])
def test_every_style_of_marks_is_direct_speech(name: str) -> None:
    (s,) = statements(name)
    assert (said(s), who(s), s.kind) == ("We left at dawn", "she", "direct")


def test_single_marks_do_not_close_at_a_possessive() -> None:
    (s,) = statements("single")
    assert (said(s), s.kind) == ("We left the miners’ hall at dawn", "direct")


def test_two_speakers_of_one_sentence_stay_apart() -> None:
    first, second = statements("two_speakers")
    assert (who(first), said(first)) == ("The army", "its troops had taken the harbour")
    assert (who(second), said(second)) == ("a rebel spokesman", "they had lost")
    assert second.nested_in is None


def test_content_ends_before_a_coordinated_refusal() -> None:
    first, second = statements("coord_cut")
    assert said(first) == "the ward was full"
    assert (said(second), second.negated) == ("how many had died", True)


def test_reported_clause_before_the_cue() -> None:
    (s,) = statements("reported_last")
    assert (said(s), who(s), s.kind) == ("The road is closed", "police", "indirect")
    assert s.speaker is not None
    assert s.speaker.form == "collective"


def test_inverted_cue_and_a_speaker_without_loose_apposition() -> None:
    (s,) = statements("inverted")
    assert (said(s), who(s)) == ("Nobody came", "Farah")


def test_according_to() -> None:
    (s,) = statements("according")
    assert (said(s), cue(s), who(s)) == ("the ward had no power", "According to", "two nurses")


def test_demand_has_an_addressee() -> None:
    (s,) = statements("demand_infinitive")
    assert (s.act, said(s), s.addressee[0].text, who(s)) == ("demand", "to return to talks", "both sides", "Paris")


def test_decline_is_an_act_and_not_negated() -> None:
    (s,) = statements("decline")
    assert (s.act, s.negated, cue(s), said(s)) == ("decline", False, "declined to say", "who had fired first")


def test_negated_cue() -> None:
    (s,) = statements("negated")
    assert (s.act, s.negated, said(s)) == ("assert", True, "when talks would resume")


def test_label_in_marks_behind_a_number_is_no_quotation() -> None:
    (s,) = statements("scare_label")
    assert (s.kind, said(s)) == ("indirect", '26 "saboteurs" had been arrested')


def test_part_in_marks_is_mixed() -> None:
    (s,) = statements("mixed_name")
    assert (s.kind, said(s), who(s)) == ("mixed", 'the offer "a bad joke"', "Villagers")


def test_title_of_a_song_is_no_statement() -> None:
    assert statements("song_title") == ()


def test_wish_for_anonymity_is_no_statement() -> None:
    (s,) = statements("anonymity")
    assert (who(s), said(s)) == ("A guard", "the gate was open")


def test_accusation_keeps_accused_and_deed() -> None:
    (s,) = statements("accuse")
    assert (s.act, said(s)) == ("accuse", "the owners of hiding the leak")


def test_report_inside_a_denial_is_a_statement_of_its_own() -> None:
    outer, inner = statements("nested_report")
    assert (outer.act, who(inner), said(inner)) == ("deny", "the daily Sur", "prices had doubled")
    assert inner.nested_in == outer.id


def test_relay_is_not_the_speaker() -> None:
    (s,) = statements("passive_relay")
    assert (who(s), said(s)) == ("The minister", "fuel was short")
    assert [r.mention[0].text for r in s.relays] == ["the daily Sur"]


def test_rumours_have_no_speaker() -> None:
    (s,) = statements("rumour")
    assert s.speaker is not None
    assert (s.speaker.form, s.speaker.mention, s.evidence.status) == ("implied", (), "unverified")


def test_speaker_before_a_colon_has_no_cue() -> None:
    (s,) = statements("colon")
    assert (said(s), cue(s), who(s), s.kind) == ("They took the pumps.", "nodded", "Her neighbour", "direct")


def test_headline_with_a_speaker_behind_a_dash() -> None:
    (s,) = statements("headline")
    assert (said(s), cue(s), who(s)) == ("Ferry sinks off Cebu, dozens missing", "", "coast guard")


def test_act_done_by_saying_it_is_one_statement() -> None:
    (s,) = statements("apology")
    assert (s.act, s.kind, who(s)) == ("apologise", "direct", "the captain")


def test_future_of_the_speaker_is_a_promise() -> None:
    (s,) = statements("promise")
    assert (s.act, said(s)) == ("promise", "it would repay every ticket")


def test_imperative_in_marks_is_a_demand() -> None:
    (s,) = statements("imperative")
    assert (s.act, s.addressee[0].text) == ("demand", "residents")


def test_verdict_of_another_speaker_ends_the_content() -> None:
    claim, verdict = statements("verdict")
    assert said(claim) == "they held the hill"
    assert (verdict.act, who(verdict)) == ("reject", "the army")


def test_ids_come_from_content_and_stay() -> None:
    once, twice = statements("split_quote", "decline"), statements("split_quote", "decline")
    assert [s.id for s in once] == [s.id for s in twice]
    assert len({s.id for s in once}) == len(once)


def test_a_mark_that_never_closes_is_a_problem() -> None:
    text = analysis(
        '"|PUNCT|3|punct ~We|PRON|3|nsubj left|VERB|0|root|leave|VBD ~.|PUNCT|3|punct',
        "¶ Ice|NOUN|0|root ~.|PUNCT|1|punct",
    )
    found = read(text)
    assert [p.code for p in found.problems] == ["quote-unclosed"]
    assert found.statements == ()


def test_an_empty_text_gives_nothing() -> None:
    assert StatementsReader().read(report(analysis()), Found()).statements == ()


def test_two_thousand_quotations_in_one_paragraph_take_linear_time() -> None:
    sentence = (
        '"|PUNCT|3|punct ~We|PRON|3|nsubj left|VERB|6|ccomp|leave|VBD ~,|PUNCT|6|punct ~"|PUNCT|6|punct '
        "said|VERB|0|root|say|VBD Ada|PROPN|6|nsubj ~.|PUNCT|6|punct"
    )
    text = analysis(*[sentence] * 2000)
    begin = time.perf_counter()
    found = StatementsReader().read(report(text), Found())
    assert len(found.statements) == 2000
    assert time.perf_counter() - begin < 10


def test_several_samples_in_one_text_do_not_disturb_each_other() -> None:
    together = statements("decline", "accuse", "curly")
    alone = [s for name in ("decline", "accuse", "curly") for s in statements(name)]
    assert [(said(a), a.act) for a in together] == [(said(b), b.act) for b in alone]
    assert sample("decline").content in sample("decline", "accuse").content
