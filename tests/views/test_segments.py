"""Flat runs from overlapping marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.views.segments import Mark, Run, between, runs

MARKS = st.lists(st.builds(Mark, st.integers(-5, 60), st.integers(-5, 60), st.sampled_from("abcdef")), max_size=30)


@given(st.integers(0, 50), MARKS, st.lists(st.integers(-3, 60), max_size=5))
def test_runs_cover_the_text_once_and_in_order(length: int, marks: list[Mark], cuts: list[int]) -> None:
    """Each position lies in exactly one run, with exactly the keys of the marks over it."""
    found = runs(length, marks, cuts)
    assert [p for run in found for p in range(run.start, run.end)] == list(range(length))
    for run in found:
        for position in range(run.start, run.end):
            over = {m.key for m in marks if m.start <= position < m.end}
            assert set(run.keys) == over
    assert all(any(run.end == c for run in found) for c in cuts if 0 < c < length)


@given(st.integers(1, 50), MARKS, st.integers(0, 50), st.integers(0, 50))
def test_between_cuts_runs_to_a_stretch(length: int, marks: list[Mark], start: int, end: int) -> None:
    """The runs of a stretch cover it once, inside the text."""
    found = between(runs(length, marks), start, end)
    assert [p for run in found for p in range(run.start, run.end)] == list(range(start, min(end, length)))


def test_keys_run_from_the_widest_to_the_narrowest() -> None:
    """The last key of a run is the one that a click means."""
    found = runs(10, [Mark(2, 4, "inner"), Mark(0, 9, "outer"), Mark(2, 6, "middle")])
    assert Run(2, 4, ("outer", "middle", "inner")) in found


def test_many_nested_marks_take_a_moment() -> None:
    """Twenty thousand marks on a long text: no quadratic search."""
    found = runs(300_000, [Mark(n * 10, n * 10 + 25, f"S{n}") for n in range(20_000)])
    assert len(found) >= 40_000
