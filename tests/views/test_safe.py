"""Text from a stranger, made fit to be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.views.safe import one_line, visible


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("\x1b[2Jgone", "\\x1b[2Jgone"),
        ("bell\x07 del\x7f c1\x9b31m", "bell\\x07 del\\x7f c1\\x9b31m"),
        ("over\rwritten", "over\\x0dwritten"),
        ("line\r\nline\tend\n", "line\r\nline\tend\n"),
        ("half \ud83d", "half \\ud83d"),
    ],
)
def test_controls_are_written_out(given_text: str, shown: str) -> None:
    """Nothing that steers a terminal is left; new line, tab and CR LF are."""
    assert visible(given_text) == shown


def test_an_override_cannot_leave_its_line() -> None:
    """An unclosed right-to-left override is closed and isolated at the end of its line."""
    assert visible("file\u202etxt.exe\nnext") == "\u2068file\u202etxt.exe\u202c\u2069\nnext"


def test_a_closing_mark_without_opening_is_written_out() -> None:
    """A stray pop would close our own isolate."""
    assert visible("a\u2069b") == "\u2068a\\u2069b\u2069"


@given(st.text())
def test_one_line_has_one_line_and_no_controls(text: str) -> None:
    """What goes into a table cell stays in its cell."""
    shown = one_line(text)
    assert "\n" not in shown
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)
