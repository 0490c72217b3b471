"""Spans hold their invariants, ids come from content, errors survive a process border."""

from __future__ import annotations

import pickle

import msgspec
import pytest

from onrecord.model import errors
from onrecord.model.spans import Span, content_id, in_order, span_of, trimmed

TEXT = "“We lost 14 people,” 𝕋amsin Okoro said."


def test_a_span_is_never_empty_and_has_the_length_of_its_text() -> None:
    with pytest.raises(ValueError, match="start < end"):
        Span(3, 3, "")
    with pytest.raises(ValueError, match="length"):
        Span(0, 4, "abc")
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"start":5,"end":2,"text":"x"}', type=Span)


def test_spans_count_code_points() -> None:
    start = TEXT.index("𝕋amsin")
    assert span_of(TEXT, start, start + 6).text == "𝕋amsin"


def test_trimming_leaves_white_space_and_rims_outside() -> None:
    assert trimmed(TEXT, 0, 20, "“”,") == span_of(TEXT, 1, 18)
    assert trimmed("   ", 0, 3) is None


def test_reading_order_leaves_doubles_out() -> None:
    a, b = span_of(TEXT, 1, 3), span_of(TEXT, 4, 8)
    assert in_order([b, a, b]) == (a, b)


def test_ids_depend_on_content_alone() -> None:
    span = span_of(TEXT, 1, 3)
    assert content_id("st", "sha256:aa", [span], "x") == content_id("st", "sha256:aa", [span], "x")
    assert content_id("st", "sha256:aa", [span], "x") != content_id("st", "sha256:aa", [span], "y")
    assert content_id("st", "sha256:aa", [span]).startswith("st_")
    assert len(content_id("st", "sha256:aa", [span])) == 19


@pytest.mark.parametrize("kind", [k for k in vars(errors).values() if isinstance(k, type)])
def test_errors_are_one_family_and_cross_process_borders(kind: type[errors.OnRecordError]) -> None:
    error = kind("what was asked", code="some-code", name="a.txt")
    assert isinstance(error, errors.OnRecordError)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.code, again.name) == (kind, "what was asked", "some-code", "a.txt")
