"""Every view takes every record that the types allow."""

from __future__ import annotations

import csv
import io
import json
import re

from hypothesis import HealthCheck, Phase, given, settings

from onrecord.across.situation import situation
from onrecord.model.record import Record
from onrecord.model.walk import KINDS, items_of
from onrecord.views import brat, html, markdown, terminal, terminal_situation, webannotation
from onrecord.views import csv as csv_view
from onrecord.views import json as json_view
from tests.strategies import records

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
some = settings(
    max_examples=25, phases=(Phase.explicit, Phase.generate), deadline=None, suppress_health_check=list(HealthCheck)
)


@some
@given(records())
def test_the_terminal_shows_it(made: tuple[Record, bytes]) -> None:
    """Whole, item by item, and in the situation report: no control character, no line lost to an exception."""
    record, _ = made
    shown = terminal.render(record) + terminal_situation.situation(situation([record]), [record])
    for _, item in items_of(record):
        shown += terminal.shown(record, item.id)
    assert not CONTROLS.search(shown)


@some
@given(records())
def test_tables_and_documents_hold_it(made: tuple[Record, bytes]) -> None:
    """CSV parses back to one row an item; JSON parses; Markdown, fragment and exports are made."""
    record, _ = made
    for kind in KINDS:
        rows = list(csv.reader(io.StringIO(getattr(csv_view, kind)([record]), newline="")))
        assert len(rows) == 1 + len(getattr(record, kind))
        assert len({len(row) for row in rows}) == 1
        for line in json_view.items(kind, [record]):
            json.loads(line)
    json.loads(json_view.situation(situation([record]), [record]))
    json.loads(webannotation.annotation_page(record))
    assert not CONTROLS.search(markdown.record(record) + markdown.situation(situation([record]), [record]))
    assert "<script" not in html.fragment(record)
    if record.text is not None:
        assert brat.standoff(record)[0] == record.text
