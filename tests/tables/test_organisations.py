"""Organisations by name, alias and acronym."""

from __future__ import annotations

from onrecord.tables import organisations


def test_acronyms_and_names_lead_to_one_row() -> None:
    (bloc,) = organisations.by_name("CSTO")
    assert bloc.name == "Collective Security Treaty Organization"
    assert (bloc.sector, bloc.kind) == ("igo", "intergovernmental")
    assert organisations.by_name("the Collective Security Treaty Organization") == (bloc,)


def test_hand_written_rows_come_first_and_shared_acronyms_have_several() -> None:
    found = organisations.by_name("RSF")
    assert len(found) > 1
    assert found[0].source == "hand"


def test_sectors_follow_from_kinds() -> None:
    assert organisations.by_name("MSF")[0].sector == "ngo"
    assert organisations.by_name("al-Shabaab")[0].sector == "rebel"


def test_acronyms_keep_their_case() -> None:
    assert organisations.by_name("who") == ()
    assert organisations.by_name("WHO")
