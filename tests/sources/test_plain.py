"""Plain text: content unchanged, parts by their look, paragraphs between which no sentence runs."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from onrecord.model.source import Text
from onrecord.sources import NOTHING, Given, open_bytes
from onrecord.sources.plain import date_in, dateline_end, plain_text


def kinds(text: Text) -> list[tuple[str, str]]:
    return [(s.kind, s.span.text) for s in text.sections]


def paragraphs(text: Text) -> list[str]:
    return [text.content[a:b] for a, b in text.paragraphs]


def check(text: Text) -> None:
    """Every section slices, none overlap, paragraphs run forward and hold all but white space and bullets."""
    assert all(text.content[s.span.start : s.span.end] == s.span.text for s in text.sections)
    assert all(a.span.end <= b.span.start for a, b in pairwise(text.sections))
    assert all(a < b <= c for (a, b), (c, _) in pairwise(text.paragraphs))
    for section in text.sections:
        assert all(text.content[h.start : h.end] == h.text for h in section.heading)


REPORT = """Cholera spreads to a third island

Doctors in the south say that wells are running out of chlorine as the rains begin

By Mira Holt in Les Cayes
The Windward Post, 3 May 2011

LES CAYES, Haiti, May 3 (Windward) - Eleven people have died of cholera on Ile-a-Vache, the health ministry said.

"We had no warning," said Rose Paul, a nurse.

WHAT WE NEED

• Chlorine for 40 wells.
• Two boats.

THE BASICS

Cholera is spread by water.

It can kill within hours.

NEXT STEPS

The minister will speak on Thursday.

(Reporting by Mira Holt; Editing by Jo Lind)
"""


def test_the_parts_of_a_report_are_told_apart() -> None:
    text = plain_text(REPORT, "sha256:0")
    check(text)
    assert kinds(text) == [
        ("headline", "Cholera spreads to a third island"),
        ("standfirst", "Doctors in the south say that wells are running out of chlorine as the rains begin"),
        ("byline", "By Mira Holt in Les Cayes"),
        ("dateline", "The Windward Post, 3 May 2011"),
        ("dateline", "LES CAYES, Haiti, May 3 (Windward) -"),
        ("paragraph", "Eleven people have died of cholera on Ile-a-Vache, the health ministry said."),
        ("paragraph", '"We had no warning," said Rose Paul, a nurse.'),
        ("subheading", "WHAT WE NEED"),
        ("list_item", "Chlorine for 40 wells."),
        ("list_item", "Two boats."),
        ("box", "THE BASICS\n\nCholera is spread by water.\n\nIt can kill within hours."),
        ("subheading", "NEXT STEPS"),
        ("paragraph", "The minister will speak on Thursday."),
        ("byline", "(Reporting by Mira Holt; Editing by Jo Lind)"),
    ]
    assert [h.text for h in text.sections[8].heading] == ["WHAT WE NEED"]
    assert [h.text for h in text.sections[10].heading] == ["THE BASICS"]


def test_hard_wrapped_lines_join_and_one_line_paragraphs_stay_apart() -> None:
    wrapped = (
        "The army said on Monday that it had retaken the airport of Goma after a\n"
        "night of shelling, and that nine of its soldiers had been killed. Colonel\n"
        "Jean Mbayo spoke on the radio.\nHe gave no names.\n\n"
        "A spokesman for the rebels denied it.\n"
    )
    assert paragraphs(plain_text(wrapped, "sha256:0")) == [
        wrapped[: wrapped.index("\nHe gave")], "He gave no names.", "A spokesman for the rebels denied it.",
    ]  # fmt: skip
    lines = "Police said two men were held.\nThe mayor denied it.\nSchools reopen on Friday.\n"
    assert len(plain_text(lines, "sha256:0").paragraphs) == 3


def test_a_line_that_begins_small_goes_on_with_the_line_above() -> None:
    text = plain_text("The dam at Orrel broke\nand the valley was flooded, police said.\n", "sha256:0")
    assert len(text.paragraphs) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b"])
def test_every_line_end_parts_paragraphs_and_stays_in_the_text(end: str) -> None:
    raw = f"Police said two men were held.{end}The mayor denied it.{end}".encode()
    opened = open_bytes(raw)[0]
    assert opened.text.content == raw.decode()
    assert paragraphs(opened.text) == ["Police said two men were held.", "The mayor denied it."]


def test_time_stamped_entries_are_live_entries() -> None:
    text = plain_text(
        "Ferry sinks off Zanzibar\n\n14:05 EAT\nDivers have gone down.\n\n13:40 - Nobody is missing.\n", "sha256:0"
    )
    check(text)
    assert kinds(text)[1:] == [
        ("live_entry", "14:05 EAT\nDivers have gone down."),
        ("live_entry", "13:40 - Nobody is missing."),
    ]
    assert [h.text for s in text.sections[1:] for h in s.heading] == ["14:05 EAT", "13:40"]


def test_the_given_title_finds_the_headline_below_other_lines() -> None:
    content = "PRESS UNION\nSTATEMENT\n\nFree the printers of Lomé\n\nThe union condemns the arrest of two printers.\n"
    assert kinds(plain_text(content, "sha256:0", "Free the printers of Lomé"))[:3] == [
        ("other", "PRESS UNION"), ("other", "STATEMENT"), ("headline", "Free the printers of Lomé"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "dateline"),
    [
        ("BOGOTA, Colombia (AP) -- The strike ended.", "BOGOTA, Colombia (AP) -- "),
        ("PORT-AU-PRINCE, 12 January 2010 (Wire) – The quake hit.", "PORT-AU-PRINCE, 12 January 2010 (Wire) – "),
        ("Nairobi (AFP) - Police fired.", "Nairobi (AFP) - "),
        ("BEIRUT — The port burned.", "BEIRUT — "),
        ("Police said - and nobody doubted it - that he fled.", ""),
        ("UN - led talks began.", ""),
        ("The army (ABC) gave no number.", ""),
    ],
)
def test_datelines(words: str, dateline: str) -> None:
    assert words[: dateline_end(words)] == dateline


def test_a_dateline_dates_the_report_only_with_its_year() -> None:
    dated = open_bytes(b"MANILA, 8 Nov 2013 (Wire) - The storm has made landfall, the weather bureau said.\n")[0]
    assert (dated.source.published_at, dated.source.published_from) == ("2013-11-08", "dateline")
    undated = open_bytes(b"MANILA, Nov 8 (Wire) - The storm has made landfall, the weather bureau said.\n")[0]
    assert undated.source.published_at is None
    given = open_bytes(
        b"MANILA, 8 Nov 2013 (Wire) - The storm came.\n", Given(published_at="2013-11-09T01:00:00+08:00")
    )[0]
    assert (given.source.published_at, given.source.published_from) == ("2013-11-09T01:00:00+08:00", "argument")


def test_dates_in_words() -> None:
    assert date_in("Saturday, November 21, 2020") == "2020-11-21"
    assert date_in("on 3rd Sept 2021") == "2021-09-03"
    assert date_in("31 Flurry 2021") is None


def test_text_is_the_decoded_input_unchanged() -> None:
    for content in [
        "\ufeffa b c.\r\n\0d\u00a0e",
        "  lead\n\n\n tail  ",
        "e\u0301 \U0001f30a",
        "=cmd|x\n-14 was a slip.",
    ]:
        raw = content.encode()
        assert open_bytes(raw, NOTHING)[0].text.content == content.removeprefix("\ufeff")


def test_quotes_lists_mail_and_tables() -> None:
    content = "From: a@b.example\nSubject: Orrel\n\n> Earlier: 9 died, police said.\nTown\tKilled\tHurt\nSele\t3\t8\n\n"
    content += "The army denied it.\n"
    text = plain_text(content, "sha256:0")
    check(text)
    assert [k for k, _ in kinds(text)] == ["other", "other", "quote", "table", "table", "paragraph"]


def test_the_shared_look_of_ids() -> None:
    one, two = plain_text(REPORT, "sha256:0"), plain_text(REPORT, "sha256:0")
    assert one == two
    assert len({s.id for s in one.sections}) == len(one.sections)


def test_a_side_file_is_the_report_s_metadata(tmp_path: Path) -> None:
    from onrecord.sources import open_path

    (tmp_path / "x.txt").write_text("Police said two men were held.\n")
    meta = {
        "published_at": "2021-03-01 08:00+0100",
        "outlet": "Post",
        "title": "Two held",
        "uri": "https://p.example/1",
    }
    (tmp_path / "x.meta.json").write_text(json.dumps(meta))
    source = open_path(tmp_path / "x.txt")[0].source
    assert (source.published_at, source.published_from) == ("2021-03-01T08:00:00+01:00", "file")
    assert (source.outlet, source.title, source.uri) == ("Post", "Two held", "https://p.example/1")
