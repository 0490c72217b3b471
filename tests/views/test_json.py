"""JSON of situation reports and lists."""

from __future__ import annotations

import json

from onrecord.across.situation import situation
from onrecord.views import json as view
from tests.views.sample import agency, private


def test_the_situation_report_is_one_object() -> None:
    """Its format, its sections, spans that still quote the text."""
    record = agency()
    found = json.loads(view.situation(situation([record]), [record]))
    assert found["format"] == "onrecord.situation/1"
    assert {"reports", "claims", "tolls", "timeline", "conditions", "reactions", "basics", "unread"} <= set(found)
    for claim in found["claims"]:
        for span in claim["content"]:
            assert (record.text or "")[span["start"] : span["end"]] == span["text"]


def test_items_are_lines_with_their_report() -> None:
    """One object a line, fields of the record format, names of private people as initials."""
    lines = [json.loads(line) for line in view.items("figures", [agency()])]
    assert [x["label"] for x in lines] == ["F1", "F2", "F3", "F4", "F5", "F6"]
    assert lines[1]["outlet"] == "Meridian Wire"
    assert lines[1]["category"]["class"] == "militant"
    assert "Mwale" not in "".join(view.items("actors", [private()]))
    assert "Grace Mwale" in "".join(view.items("actors", [private()], show_private=True))
