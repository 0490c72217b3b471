"""A text that breaks off anywhere is read without a crash, and every span quotes it."""

from __future__ import annotations

import pytest

from onrecord.model.walk import items_of, spans_in
from onrecord.pipeline import read_opened
from onrecord.sources.opening import open_text

SENTENCES = (
    "The mayor of Orrel, Ode Brandt, told reporters on Monday that at least 14 people had died, but said that",
    "“We lost 14 people,” she said. “Nobody warned us, and the army denied that",
    "According to the ministry, which did not say who, $3m was stolen by troops who the governor said that",
    "Rescuers warned that the toll could rise to between 20 and",
    "Asked whether the dam would hold, the engineer refused to comment on the accusation that",
)


@pytest.mark.weights
@pytest.mark.slow
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_text_may_end_after_any_word(sentence: str) -> None:
    words = sentence.split(" ")
    for end in range(1, len(words) + 1):
        content = " ".join(words[:end])
        record = read_opened(open_text(content))
        assert record.text == content
        for _, item in items_of(record):
            assert all(content[s.start : s.end] == s.text for _, s in spans_in(item))
