"""Offsets in bytes and UTF-16 units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.convert import byte_offsets, points_of_utf16, source_stretch, untied, utf16_offsets

TEXT = st.text(alphabet=st.sampled_from("aé€\U0001f30a\n"), max_size=30)


@given(TEXT, st.data())
def test_offsets_slice_the_same_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    a, b = byte_offsets(text, [start, end])
    assert text.encode()[a:b].decode() == text[start:end]
    a, b = utf16_offsets(text, [start, end])
    assert text.encode("utf-16-le")[2 * a : 2 * b].decode("utf-16-le") == text[start:end]
    assert points_of_utf16(text, [a, b]) == [start, end]


def test_offsets_outside_are_refused() -> None:
    with pytest.raises(IndexError):
        byte_offsets("abc", [4])
    with pytest.raises(IndexError):
        points_of_utf16("abc", [4])


def test_stretches_of_the_page() -> None:
    page, text = "<p>Caf&eacute; x</p><p>y</p>", "Café x\n\ny"
    runs = ((0, 3, 6), (3, 6, 14), (4, 14, 16), (6, 23, 23), (8, 23, 24))
    assert untied(text, page, runs) == []
    assert source_stretch(runs, len(text), 1, 4) == (4, 14)
    assert source_stretch(runs, len(text), 5, 9) == (15, 24)
    assert source_stretch(runs, len(text), 6, 8) is None
    assert untied(text, page, ((0, 4, 7), *runs[1:])) == [0]
