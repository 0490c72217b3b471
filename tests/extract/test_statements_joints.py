"""Where one statement ends and the next begins, and who speaks, in parses that tie words to the wrong clause."""

from __future__ import annotations

from tests.extract.statement_samples import said, statements, who


def _told(name: str) -> list[tuple[str, str, str]]:
    return [(who(s), s.act, said(s)) for s in statements(name)]


def test_the_noun_behind_a_semicolon_speaks() -> None:
    first, second = statements("semicolon_subject")
    assert (who(first), said(first)) == ("The army", "he was shot while fleeing")
    assert who(second).startswith("a farmer")
    assert said(second) == "he had been beaten"


def test_a_noun_clause_ends_before_the_main_predicate() -> None:
    contents = [said(s) for s in statements("noun_subject")]
    assert "the bridge was safe" in contents


def test_a_refusal_is_a_statement_of_its_own() -> None:
    told = _told("refusal_after")
    assert [t[1:] for t in told] == [("concede", "some guards were missing"), ("decline", "a figure")]


def test_the_words_before_a_colon_are_not_quoted() -> None:
    contents = [said(s) for s in statements("colon_lead")]
    assert "it meant nothing | until the cheque clears" in contents
    assert not any("played down" in c for c in contents)


def test_the_quoted_ministry_speaks_and_the_radio_passes_on() -> None:
    (told,) = statements("quoting_relay")
    assert who(told) == "the interior ministry"
    assert said(told) == "The border is closed"


def test_a_court_that_dismisses_complaints_says_nothing() -> None:
    assert statements("court_papers") == ()


def test_the_body_behind_it_demands_as_well() -> None:
    assert _told("still_it") == [
        ("The union", "assert", 'it had "serious doubts" about the count'),
        ("The union", "demand", "a new vote"),
    ]


def test_an_arrangement_is_announced() -> None:
    assert [s.act for s in statements("arranged")] == ["announce"]
