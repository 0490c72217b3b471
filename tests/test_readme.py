"""The README shows what the commands print."""

from __future__ import annotations

import pytest
from tools import readme


@pytest.mark.weights
def test_the_readme_shows_true_output() -> None:
    text = readme.README.read_text(encoding="utf-8")
    assert readme.filled(text) == text, "stale: run python -m tools.readme"
