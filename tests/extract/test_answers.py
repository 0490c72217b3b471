"""Which statement answers which."""

from __future__ import annotations

from tests.extract.statement_samples import read, said, sample
from tests.support import analysis


def links(*names: str) -> list[tuple[str, str, str]]:
    found = read(sample(*names))
    by_id = {s.id: s for s in found.statements}
    assert all(link.kind == "answers" for link in found.links)
    return [(str(link.relation), said(by_id[link.from_]), said(by_id[link.to])) for link in found.links]


def test_the_accusation_finds_the_accusation() -> None:
    assert links("answer_accusation") == [("rejects", "the accusation", "the dam company of opening the gates")]


def test_it_finds_the_accusation_over_other_statements() -> None:
    """A promise in between is not what *the accusation* means."""
    assert ("rejects", "the accusation", "the dam company of opening the gates") in links(
        "promise", "answer_accusation"
    )


def test_a_denial_answers_the_report_inside_it() -> None:
    (link,) = links("nested_report")
    assert link[0] == "denies"
    assert link[2] == "prices had doubled"


def test_a_body_that_mends_its_own_count_retracts_it() -> None:
    assert links("retract") == [("retracts", "two names were listed twice", "the toll at 14")]


def test_a_verdict_answers_the_claim_before_it() -> None:
    (link,) = links("verdict")
    assert (link[0], link[2]) == ("rejects", "they held the hill")


def test_statements_that_answer_nothing_have_no_link() -> None:
    assert links("split_quote", "according", "decline", "demand_infinitive", "rumour") == []


def test_words_turned_on_what_was_said() -> None:
    """Another speaker's number for what was just counted is a rival one; a neutral sequel is none."""
    counted = analysis(
        "The|DET|2|det fire|NOUN|3|nsubj|chief said|VERB|0|root|say|VBD nine|NUM|5|nummod men|NOUN|7|nsubj:pass|man "
        "were|AUX|7|aux:pass|be drowned|VERB|3|ccomp|drown|VBN ~.|PUNCT|3|punct",
        "The|DET|2|det mayor|NOUN|3|nsubj said|VERB|0|root|say|VBD it|PRON|6|nsubj is|AUX|6|cop|be twelve|NUM|3|ccomp "
        "~.|PUNCT|3|punct",
    )
    assert [link.relation for link in read(counted).links] == ["disputes"]


def test_who_is_asked_and_will_not_rejects() -> None:
    asked = analysis(
        "The|DET|2|det union|NOUN|3|nsubj demanded|VERB|0|root|demand|VBD higher|ADJ|5|amod pay|NOUN|3|obj "
        "~.|PUNCT|3|punct",
        "The|DET|2|det governor|NOUN|3|nsubj said|VERB|0|root|say|VBD it|PRON|7|nsubj would|AUX|7|aux "
        "not|PART|7|advmod pay|VERB|3|ccomp|pay|VB more|ADJ|7|obj ~.|PUNCT|3|punct",
    )
    assert [link.relation for link in read(asked).links] == ["rejects"]
