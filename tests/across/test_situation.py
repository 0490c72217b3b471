"""Records put beside each other."""

from __future__ import annotations

import msgspec

from onrecord.across.situation import situation
from tests.views.sample import agency, private


def test_claims_stand_with_their_answers() -> None:
    """What only answers another is not told twice."""
    report = situation([agency()])
    claim = next(c for c in report.claims if c.ref.label == "S2")
    assert [(a.relation, a.speaker.name if a.speaker else None) for a in claim.answers] == [
        ("rejects", "Opposition groups"), ("disputes", "Opposition groups"),
    ]  # fmt: skip
    assert {"S6", "S7"}.isdisjoint(c.ref.label for c in report.claims)


def test_tolls_go_by_outcome_and_source() -> None:
    """Each figure keeps its speaker; the outlet's own figures have none."""
    tolls = {t.outcome: t for t in situation([agency()]).tolls}
    assert [(p.low, p.category, p.quoted) for p in tolls["killed"].points] == [
        ("26", "armed criminals", True), ("18", "officers", False),
    ]  # fmt: skip
    assert tolls["killed"].origins == 1
    assert tolls["killed"].points[1].as_of == "2022-01-07"
    assert tolls["deployed"].points[0].speaker is None


def test_the_order_of_the_records_changes_nothing() -> None:
    """Reports go by date; undated ones last."""
    one, other = situation([agency(), private()]), situation([private(), agency()])
    assert msgspec.json.encode(one) == msgspec.json.encode(other)
    assert [r.label for r in one.reports] == ["R1", "R2"]
    assert one.reports[1].published_at is None


def test_events_are_told_by_question() -> None:
    """Who moved in, what is cut or back, what was promised."""
    groups = {g.key: [m.type for m in g.moments] for g in situation([agency()]).conditions}
    assert groups["control"] == ["peacekeeping_deployment", "recapture"]
    assert groups["services"] == ["internet_shutdown", "internet_restoration"]
    assert groups["prices"] == ["price_increase", "price_cap"]


def test_reactions_come_from_abroad() -> None:
    """A body of several states speaks; the president's words are none."""
    assert [c.speaker.name for c in situation([agency()]).reactions if c.speaker] == ["European Union"] * 2


def test_basics_name_their_tables() -> None:
    """Capital on the day of the report, borders, languages, population."""
    (country,) = situation([agency()]).basics
    facts = {f.key: f for f in country.facts}
    assert country.code == "KZ"
    assert facts["capital"].value == "Nur-Sultan"
    assert {"borders", "languages", "population"} <= set(facts)
    assert all(f.table for f in country.facts)


def test_timeline_is_in_order_of_days() -> None:
    """Undated events stay out, the others keep the sentence that tells them."""
    timeline = situation([agency()]).timeline
    assert [m.begin for m in timeline] == sorted(m.begin or "" for m in timeline)
    assert all(m.trigger[0].text in m.context.text for m in timeline)


def test_no_records_give_an_empty_report() -> None:
    """No report, no line."""
    assert situation([]).reports == ()
