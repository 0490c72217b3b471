"""Records on a terminal and in a pipe."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from onrecord.model.errors import UsageError
from onrecord.views import terminal
from tests.views.sample import agency, private


def test_a_pipe_gets_plain_lines() -> None:
    """No escape code, no line wider than asked for, no blanks at line ends."""
    shown = terminal.render(agency(), width=90)
    assert "\x1b" not in shown
    assert all(len(line) <= 90 and line == line.rstrip() for line in shown.splitlines())


def test_the_ledger_tells_speaker_act_words_evidence_and_answer() -> None:
    """One entry as it is read."""
    shown = terminal.render(agency(), width=110, kinds=["statements"])
    assert "Kassym-Jomart Tokayev (“he”) · accusation" in shown
    assert "⇄ Rejected by Opposition groups (S6): the accusation that the crowds were led by terrorists" in shown
    assert "∅ No evidence given: “gave no evidence for the figure”" in shown
    assert "FIGURES" not in shown


def test_every_item_stands_in_the_view() -> None:
    """Nothing is dropped."""
    record, shown = agency(), terminal.render(agency(), width=120)
    for kind in (record.statements, record.figures, record.events, record.places, record.actors):
        for item in kind:
            assert re.search(rf"(?m)^(?:.*\s)?{item.label}\b", shown), item.label


def test_colour_changes_no_word() -> None:
    """The coloured page without its codes is the plain page."""
    plain, colored = terminal.render(agency(), width=100), terminal.render(agency(), width=100, color=True)
    assert "\x1b[" in colored
    assert [x.rstrip() for x in re.sub(r"\x1b\[[0-9;]*m", "", colored).split("\n")] == plain.split("\n")


def test_hostile_words_do_not_reach_the_terminal() -> None:
    """Escape sequences are written out, markup is text, private names are initials."""
    shown = terminal.render(private())
    assert "\x1b" not in shown
    assert "\\x1b[31m G. M.\\x07 speaks" in shown
    assert "Mwale" not in shown
    assert "Grace Mwale" in terminal.render(private(), show_private=True)


def test_show_puts_the_words_into_their_context() -> None:
    """The sentence before and after, the words marked, every part with offsets."""
    shown = terminal.shown(agency(), "S5", width=200)
    assert '⟦26 "armed criminals" and 18 officers had been killed since the protests started⟧' in shown
    assert re.search(r"evidence\s+716–758\s+“could not independently verify the figures”", shown)
    with pytest.raises(UsageError):
        terminal.shown(agency(), "S99")


def test_lists_go_report_by_report() -> None:
    """A report without an item of the kind gives no line; an unknown kind is the caller's mistake."""
    shown = terminal.listing("figures", [private(), agency()], width=100)
    assert shown.startswith("Meridian Wire · 7 January 2022, 18:40 +06:00 · ")
    with pytest.raises(UsageError):
        terminal.listing("verdicts", [agency()])


def test_rich_is_loaded_on_use_alone() -> None:
    """Importing the view costs no third-party import."""
    code = (
        "import sys, onrecord.views.terminal, onrecord.views.html; "
        "sys.exit('rich' in sys.modules or 'jinja2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
