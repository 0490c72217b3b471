"""Bytes in: what is refused, by which name; charsets; limits; notes on characters."""

from __future__ import annotations

import gzip
import zlib

import pytest

from onrecord.model.errors import UsageError
from onrecord.sources import Given, Limits, open_bytes
from onrecord.sources.charset import codec_of, decode
from onrecord.sources.detect import kind_of
from onrecord.sources.languages import language_of


def codes(raw: bytes, given: Given | None = None, limits: Limits | None = None) -> dict[str, str]:
    opened = open_bytes(raw, given or Given(), limits or Limits())[0]
    return {p.code: p.severity for p in opened.problems}


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"PK\x03\x04\x14\0....", "ZIP"),
        (b"\xff\xd8\xff\xe0....", "JPEG"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "old Office file"),
        (bytes(range(1, 9)) * 20, "binary file"),
    ],
)
def test_what_is_no_text_is_refused_by_its_real_name(raw: bytes, name: str) -> None:
    opened = open_bytes(raw, Given(name="page.html", media_type="text/html"))[0]
    (only,) = opened.problems
    assert (only.code, only.severity) == ("not-text", "error")
    assert name in only.message
    assert opened.text.content == ""
    assert opened.source.digest.startswith("sha256:")
    assert opened.source.bytes == len(raw)


@pytest.mark.parametrize("raw", [b"", b" \r\n\t", "\u00a0\u2003\ufeff\u200b\n".encode(), b" " * 100_000])
def test_nothing_to_read_is_empty(raw: bytes) -> None:
    assert codes(raw) == {"empty": "error"}


def test_gzip_is_opened_and_its_failures_are_named() -> None:
    page = b"Police said that two men were held on the ferry.\n" * 200
    assert open_bytes(gzip.compress(page))[0].text.content == page.decode()
    assert codes(gzip.compress(page)[:60]) == {"truncated": "error"}
    assert codes(gzip.compress(page)[:-20] + b"x" * 20) == {"truncated": "error"}
    assert codes(gzip.compress(gzip.compress(page))) == {"decompressed-too-large": "error"}
    assert codes(gzip.compress(page), limits=Limits(max_inflated=1000)) == {"decompressed-too-large": "error"}
    assert open_bytes(gzip.compress(page) + gzip.compress(b"End."))[0].text.content.endswith("End.")


def test_a_bomb_is_stopped_while_it_opens() -> None:
    engine, parts = zlib.compressobj(9, zlib.DEFLATED, 31), []
    for _ in range(64):
        parts.append(engine.compress(b"0" * 1_000_000))
    raw = b"".join(parts) + engine.flush()
    assert codes(raw, limits=Limits(max_inflated=1_000_000)) == {"decompressed-too-large": "error"}


def test_too_many_bytes() -> None:
    assert codes(b"x" * 101, limits=Limits(max_bytes=100)) == {"too-large": "error"}


def test_the_order_of_charsets() -> None:
    words = "René Côté: 40 €, 12 morts."
    assert decode(b"\xef\xbb\xbf" + words.encode(), None, "text/plain; charset=latin-1").encoding.used == "utf-8-sig"
    assert decode(words.encode("cp1252"), None, "text/html; charset=windows-1252").content == words
    said = decode(words.encode("cp1252"), None, "text/html; charset=utf-8")
    assert (said.content, said.encoding.used, said.problems[0].code) == (words, "cp1252", "charset")
    assert decode(words.encode("cp1250", "replace"), "cp1250").encoding.used == "cp1250"
    assert decode(words.encode("utf-16"), "cp1252").encoding.used == "cp1252"
    latin = decode(f"<meta charset=iso-8859-1><p>{words}".encode())
    assert latin.content.endswith(words)
    assert latin.encoding.declared == "iso-8859-1"
    assert latin.problems[0].severity == "note"
    declared = decode(b'<?xml version="1.0" encoding="koi8-r"?><a>' + "Москва".encode("koi8-r") + b"</a>")
    assert "Москва" in declared.content


def test_wide_characters_without_a_mark() -> None:
    words = "The dam at Orrel broke, police said."
    for codec in ("utf-16-le", "utf-16-be"):
        got = decode(words.encode(codec))
        assert (got.content, got.encoding.used, got.problems[0].code) == (words, codec, "charset")


def test_spoilt_bytes_are_counted_and_never_guessed_away() -> None:
    got = decode(b"Ren\xc3\xa9 C\xc3\xb4t\xc3\xa9 said 3 died. Jos\xe9 said 4.")
    assert got.encoding.used == "utf-8"
    assert got.encoding.replaced == 1
    assert got.problems[0].code == "undecodable-bytes"
    assert not any("\ud800" <= c <= "\udfff" for c in decode(b"x \xed\xa0\x80 y").content)


def test_an_unknown_charset_is_the_caller_s_mistake() -> None:
    with pytest.raises(UsageError):
        open_bytes(b"x", Given(encoding="no-such-thing"))
    with pytest.raises(UsageError):
        open_bytes(b"x", Given(published_at="yesterday"))
    assert codec_of("base64") is None
    assert codec_of("x-sjis") == "cp932"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("<!DOCTYPE html><p>x", "html"),
        ("<p>One.</p><p>Two.</p>", "html"),
        ("<?xml version='1.0'?><!-- c --><rss version='2.0'><channel/></rss>", "feed"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "feed"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>", "feed"),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', "json_feed"),
        ('{"a": 1}', "plain"),
        ("The tag <p> opens a paragraph, he said.", "plain"),
        ("3 < 4 and 5 > 2", "plain"),
        ("<3 said the minister", "plain"),
    ],
)
def test_kind_by_content(content: str, kind: str) -> None:
    assert kind_of(content) == kind


def test_characters_that_a_desk_must_know_of() -> None:
    assert codes(b"The mayor\0 said that 14 people died.") == {"control-characters": "note"}
    assert codes("The mayor said \u202e41\u202c people died there.".encode()) == {"bidi-controls": "note"}
    assert codes("T\u0430msin Okoro said that they were there.".encode()) == {"mixed-script": "note"}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The governor said that fourteen people had died and the army denied it.", "en"),
        ("El gobernador dijo que murieron catorce personas en la ciudad y que la presa falló.", "es"),
        ("Le gouverneur a déclaré que quatorze personnes sont mortes dans la ville.", "fr"),
        ("Der Gouverneur sagte, dass vierzehn Menschen ums Leben gekommen sind und die Armee es bestreitet.", "de"),
        ("O governador disse que quatorze pessoas morreram na cidade e que não há mais água.", "pt"),
        ("Vali, bir açıklama yaptı ve on dört kişi için yas ilan edildi, ancak daha fazla bilgi yok.", "tr"),
        ("Gubernur mengatakan bahwa empat belas orang tewas di kota itu dan tidak ada yang selamat dari banjir.", "id"),
        ("Губернатор заявил, что погибли четырнадцать человек.", "ru"),
        ("Губернатор заявив, що загинули чотирнадцять людей у місті Київ.", "uk"),
        ("قالت الحاكمة إن أربعة عشر شخصا قتلوا في المدينة", "ar"),
        ("知事は火曜日、十四人が死亡したと発表した。", "ja"),
        ("州长周二表示，已有十四人死亡。", "zh"),
        ("aaaa", None),
        ("Ana Ruiz, Ode Brandt, Lev Aro, Pia Lund", None),
    ],
)
def test_languages(words: str, language: str | None) -> None:
    assert language_of(words) == language


def test_a_text_that_is_not_english_is_marked_and_kept() -> None:
    words = "El gobernador dijo que murieron catorce personas en la ciudad y que la presa falló."
    opened = open_bytes(words.encode())[0]
    assert opened.source.language == "es"
    assert {p.code: p.severity for p in opened.problems} == {"language-not-supported": "warning"}
    assert opened.text.content == words


def test_a_long_text_is_kept_and_read_up_to_a_limit() -> None:
    text = "The dam broke at Orrel.\n\n" * 40
    (opened,) = open_bytes(text.encode(), limits=Limits(max_read=110))
    assert opened.text.content == text
    assert opened.text.paragraphs[-1][1] <= 110
    assert text[opened.text.paragraphs[-1][1] - 1].isspace() or opened.text.paragraphs[-1][1] in (98, 110)
    assert [p.code for p in opened.problems] == ["text-cut"]
