"""The gazetteer: folding, abbreviations, speed, and the files as they were built."""

from __future__ import annotations

import hashlib
import time

import pytest

from onrecord.model.errors import ModelFileError
from onrecord.tables import digests, files, gazetteer


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Zürich", "zurich"), ("N’Djamena", "ndjamena"), ("Port-au-Prince", "port au prince"),
        ("St. Louis", "st louis"),
        ("the Hague", "hague"), ("Łódź", "lodz"), ("Sana'a", "sanaa"), ("  Cox’s  Bazar ", "coxs bazar"),
    ],
)  # fmt: skip
def test_names_are_folded(name: str, folded: str) -> None:
    assert files.fold(name) == folded


def test_abbreviations_keep_their_case() -> None:
    assert [e.row for e in gazetteer.lookup("Ind.")] == ["a1:US.IN"]
    assert any(e.kind == "country" for e in gazetteer.lookup("U.S."))
    assert not any(e.kind == "country" for e in gazetteer.lookup("us"))
    assert gazetteer.lookup("ind") == ()


def test_all_rows_of_a_name_come_back() -> None:
    found = gazetteer.lookup("Warsaw")
    assert {e.country for e in found} >= {"PL", "US"}
    assert max(found, key=lambda e: e.population or 0).kind == "capital"


def test_ids_of_all_sources_are_as_in_the_table() -> None:
    assert "gn:756135" in {e.row for e in gazetteer.lookup("Warsaw")}
    assert "a1:EC.09" in {e.row for e in gazetteer.lookup("Esmeraldas")}


def test_regions_have_members_and_blocs_are_marked() -> None:
    sahel, nato = gazetteer.region("the Sahel"), gazetteer.region("NATO")
    assert sahel is not None
    assert "ML" in sahel.members
    assert nato is not None
    assert nato.kind == "bloc"


def test_unknown_names_are_empty() -> None:
    assert gazetteer.lookup("Qqxyzville") == ()
    assert not gazetteer.known("Qqxyzville")
    assert gazetteer.region("Qqxyzville") is None


def test_distance() -> None:
    a = gazetteer.Entry("", "", "", 0.0, 0.0, None, None)
    b = gazetteer.Entry("", "", "", 0.0, 1.0, None, None)
    assert abs(gazetteer.distance_km(a, b) - 111.19) < 0.1


def test_digests_are_those_of_the_files() -> None:
    assert set(digests()) == {"countries.json", "facts.sqlite", "gazetteer.sqlite"}
    for name, digest in digests().items():
        assert "sha256:" + hashlib.sha256(files.path(name).read_bytes()).hexdigest() == digest


def test_all_tables_together_stay_small() -> None:
    assert sum(files.path(n).stat().st_size for n in digests()) < 36_700_160  # 35 MiB


def test_the_first_look_up_is_quick() -> None:
    files._connect.cache_clear()
    gazetteer.lookup.cache_clear()
    start = time.perf_counter()
    gazetteer.lookup("Kramatorsk")
    assert time.perf_counter() - start < 0.5


def test_a_missing_table_is_told() -> None:
    with pytest.raises(ModelFileError, match="reinstall"):
        files.path("nothing.sqlite")
