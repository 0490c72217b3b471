"""CSV of each kind."""

from __future__ import annotations

import csv
import io

import pytest

from onrecord.model.walk import KINDS
from onrecord.views import csv as view
from tests.views.sample import agency, private


@pytest.mark.parametrize("kind", KINDS)
def test_one_line_an_item(kind: str) -> None:
    """Every kind has a function; each item one row, keyed by its id."""
    record = agency()
    rows = list(csv.DictReader(io.StringIO(getattr(view, kind)([record]))))
    assert [r["id"] for r in rows] == [i.id for i in getattr(record, kind)]
    assert {r["report"] for r in rows} == {record.id}


def test_formulas_are_guarded_unless_asked_for() -> None:
    """Words that a spreadsheet would run get an apostrophe; also in the outlet's name."""
    guarded = next(csv.DictReader(io.StringIO(view.statements([private()]))))
    assert guarded["content"] == "'=SUM(1;2) <b>was</b> on the wall"
    assert guarded["outlet"] == "'-Herald"
    raw = next(csv.DictReader(io.StringIO(view.statements([private()], guard=False))))
    assert raw["content"].startswith("=SUM")


def test_numbers_stay_numbers() -> None:
    """Bounds and coordinates are written bare, a negative one too."""
    rows = list(csv.DictReader(io.StringIO(view.figures([agency()]))))
    assert (rows[1]["low"], rows[1]["high"], rows[1]["said_by"]) == ("26", "26", "interior ministry")
    assert view.cell(view.Number("-5")) == "-5"
    assert view.cell(-71.4) == -71.4
    assert view.cell("-5 degrees") == "'-5 degrees"


def test_private_names_are_initials() -> None:
    """Unless they are asked for."""
    assert "Mwale" not in view.actors([private()]) + view.statements([private()])
    assert "Grace Mwale" in view.actors([private()], show_private=True)
