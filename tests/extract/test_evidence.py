"""On what footing a statement stands."""

from __future__ import annotations

import time

import pytest

from onrecord.extract import evidence_grammar as grammar
from onrecord.extract.antonyms import opposed
from onrecord.extract.quotes import find_quotes
from onrecord.extract.statement_clauses import Clauses
from tests.extract.statement_samples import read, statements
from tests.support import analysis, untagged


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


def spoken_of(text: str) -> set[str]:
    """The statuses that the grammar sees in one sentence, without any parse."""
    words = untagged(text)
    view = Clauses(words, find_quotes(words))
    return {made.status for made, _ in grammar.matches(view, frozenset(), 0, len(words))}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("She presented no maps, pictures or witnesses.", "none_given"),
        ("The firm has yet to produce a single document.", "none_given"),
        ("Asked for proof, the colonel left the room.", "none_given"),
        ("He did not say how he knew.", "none_given"),
        ("We could not tell where it was filmed.", "unverified"),
        ("The agency could find nobody able to corroborate the story.", "unverified"),
        ("No reporter has been let in.", "unverified"),
        ("It was filmed in another country years ago.", "contradicted"),
        ("That is not the case.", "contradicted"),
        ("The bishop, holding up a letter, said so.", "cited"),
        ("They left after interviewing forty families.", "cited"),
    ],
)
def test_the_grammar_knows_many_wordings(text: str, status: str) -> None:
    assert status in spoken_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The minister gave a speech about the harvest.",
        "Nobody was hurt in the fire.",
        "The trial begins on Monday.",
        "Police have closed the road.",
    ],
)
def test_neutral_sentences_say_nothing_about_evidence(text: str) -> None:
    assert spoken_of(text) == set()


def test_a_finding_of_the_outlet_speaks_against_what_it_denies() -> None:
    """Its own footage shows none of the weapons that the army spoke of."""
    (s,) = read(
        analysis(
            "The|DET|2|det army|NOUN|3|nsubj|army said|VERB|0|root|say|VBD it|PRON|5|nsubj|it hit|VERB|3|ccomp|hit|VBD "
            "weapons|NOUN|5|obj|weapon ~.|PUNCT|3|punct",
            "Footage|NOUN|6|nsubj|footage obtained|VERB|1|acl|obtain|VBN by|ADP|5|case our|PRON|5|nmod:poss|our "
            "desk|NOUN|2|obl:agent|desk shows|VERB|0|root|show|VBZ no|DET|8|det weapons|NOUN|6|obj|weapon "
            "~.|PUNCT|6|punct",
        )
    ).statements
    assert s.evidence.status == "contradicted"


def test_words_that_exclude_each_other() -> None:
    assert opposed(frozenset({"gate", "open"}), frozenset({"gate", "lock", "locked"}))
    assert not opposed(frozenset({"gate", "open"}), frozenset({"gate", "open"}))


def test_the_grammar_takes_linear_time() -> None:
    """Ten times the words take about ten times as long."""
    began = time.perf_counter()
    spoken_of("without giving no not evidence , " * 4000)
    assert time.perf_counter() - began < 5
