"""On what footing a statement stands."""

from __future__ import annotations

from tests.extract.statement_samples import statements


def test_no_evidence_given_belongs_to_the_claim_around_it() -> None:
    (s,) = statements("no_evidence")
    assert (s.evidence.status, s.evidence.spans[0].text) == ("none_given", "without giving evidence")


def test_a_sentence_that_points_back_reaches_the_claim_before() -> None:
    (s,) = statements("unverified")
    assert s.evidence.status == "unverified"


def test_a_cited_document_names_its_basis() -> None:
    (s,) = statements("citing")
    assert (s.evidence.status, s.evidence.basis) == ("cited", ("document",))


def test_nothing_said_about_evidence_is_unstated() -> None:
    (s,) = statements("promise")
    assert (s.evidence.status, s.evidence.spans) == ("unstated", ())


def test_evidence_of_another_paragraph_reaches_no_further() -> None:
    first, second = statements("promise", "unverified")
    assert (first.evidence.status, second.evidence.status) == ("unstated", "unverified")
