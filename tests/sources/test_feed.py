"""Feeds: entries become sources; XML is made harmless before any parser sees it."""

from __future__ import annotations

import json

import pytest

from onrecord.sources import Given, Limits, Opened, open_bytes
from onrecord.sources.feed import feed_stamp
from onrecord.sources.links import joined

ITEM = (
    "<item><title>Bridge falls</title><link>https://w.example/1</link>"
    "<pubDate>Tue, 05 Feb 2019 08:10:00 -0500</pubDate>"
    "<description>&lt;p&gt;Police said two men died.&lt;/p&gt;&lt;script&gt;99 died&lt;/script&gt;</description></item>"
)


def rss(items: str, head: str = "") -> bytes:
    channel = "<title>Wire</title><link>https://w.example/news/</link>"
    return f'{head}<rss version="2.0"><channel>{channel}{items}</channel></rss>'.encode()


def codes(made: list[Opened]) -> dict[str, str]:
    return {p.code: p.severity for one in made for p in one.problems}


def test_an_entry_is_a_source_of_its_own() -> None:
    (one,) = open_bytes(rss(ITEM))
    source = one.source
    assert one.text.content == "Bridge falls\n\nPolice said two men died."
    assert [s.kind for s in one.text.sections] == ["headline", "paragraph"]
    assert (source.title, source.uri, source.outlet) == ("Bridge falls", "https://w.example/1", "Wire")
    assert (source.published_at, source.published_from) == ("2019-02-05T08:10:00-05:00", "feed")
    assert source.media_type == "text/html"


def test_the_bytes_of_an_entry_opened_again_give_the_same_text() -> None:
    plain = "<item><title>A &lt;3 B</title><description>Only words: two men died, police said.</description></item>"
    for one in open_bytes(rss(ITEM + plain)):
        again = open_bytes(one.raw)[0]
        assert (again.text, again.source.digest) == (one.text, one.source.digest)


def test_atom_content_links_and_authors() -> None:
    raw = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><link href="https://d.example/river/"/>
    <entry><id>tag:1</id><title type="html">Dam &lt;em&gt;holds&lt;/em&gt;</title><link href="1/dam.html"/>
    <published>2019-02-05T06:10:00+05:30</published><updated>2019-02-06T00:00:00Z</updated>
    <author><name>Ila Marrow</name></author>
    <summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The dam holds, the
    governor said.</p><p>Nobody has died.</p></div></content></entry></feed>"""
    (one,) = open_bytes(raw)
    assert one.text.content == "Dam holds\n\nThe dam holds, the governor said.\n\nNobody has died."
    assert (one.source.uri, one.source.authors) == ("https://d.example/river/1/dam.html", ("Ila Marrow",))
    assert one.source.published_at == "2019-02-05T06:10:00+05:30"


def test_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Desk",
        "items": [
            {"id": 1, "content_text": "Two men died, police said.", "date_published": "soon"},
            {"id": "2", "url": "https://d.example/2", "title": "T", "content_html": "<p>The army denied it.</p>"},
        ],
    }
    one, two = open_bytes(json.dumps(feed).encode())
    assert one.text.content == "Two men died, police said."
    assert codes([one]) == {"bad-date": "warning"}
    assert (two.text.content, two.source.uri) == ("T\n\nThe army denied it.", "https://d.example/2")
    assert codes(open_bytes(b'{"version": "https://jsonfeed.org/version/1", "items": [')) == {"malformed-json": "error"}


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>',
        '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE r [<!ENTITY a "' + "x" * 5000 + '">]>',
        '<!DOCTYPE r [<!ENTITY a "<b>x</b>">]>',
        "<!DOCTYPE r [<!ENTITY broken>]>",
    ],
)
def test_entities_from_elsewhere_and_bombs_are_refused(head: str) -> None:
    made = open_bytes(rss(ITEM, head))
    assert codes(made)["xml-entities"] == "error"
    assert made[0].text.content == ""


def test_a_harmless_document_type_is_cut_out() -> None:
    assert (
        codes(open_bytes(rss(ITEM, '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://127.0.0.1:9/x.dtd">'))) == {}
    )
    entity = '<!DOCTYPE rss [<!ENTITY eacute "&#233;">]>'
    (one,) = open_bytes(rss(ITEM.replace("Bridge", "Caf&eacute;"), entity))
    assert one.source.title == "Café falls"
    assert codes([one]) == {"xml-entities": "note"}


def test_limits_of_feeds() -> None:
    assert codes(open_bytes(rss("<a>" * 600 + "</a>" * 600))) == {"too-deep": "error"}
    made = open_bytes(rss(ITEM * 9), Given(), Limits(max_items=4))
    assert len(made) == 4
    assert codes(made)["too-many-items"] == "warning"
    assert "malformed-xml" not in codes(made)


def test_broken_feeds_are_read_as_far_as_they_go() -> None:
    cut = rss(ITEM)[: -len("</description></item></channel></rss>") - 3]
    whole_then_cut = (
        rss(ITEM).replace(b"</channel></rss>", b"") + b"<item><title>Second</title><description>The mayor sa"
    )
    for raw in (cut, whole_then_cut):
        assert codes(open_bytes(raw))["truncated"] == "warning"
    first, second = open_bytes(whole_then_cut)
    assert first.text.content.endswith("two men died.")
    assert any(p.code == "truncated" and "this entry" in p.message for p in second.problems)
    control = rss(ITEM.replace("falls", "falls\x0b"))
    assert codes(open_bytes(control))["malformed-xml"] == "warning"


def test_a_feed_without_entries_is_a_valid_answer() -> None:
    made = open_bytes(rss(""))
    assert codes(made) == {"empty": "warning"}
    assert made[0].text.content == ""


def test_a_page_named_like_a_feed_is_read_as_a_page() -> None:
    raw = b"<!doctype html><html><body><p>Police said that two men died on the bridge.</p></body></html>"
    (one,) = open_bytes(raw, Given(name="feed.xml"))
    assert codes([one])["not-a-feed"] == "note"
    assert "two men died" in one.text.content


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Tue, 05 Feb 2019 08:10:00 EST", "2019-02-05T08:10:00-05:00"),
        ("Tue, 05 Feb 2019 08:10:00 GMT", "2019-02-05T08:10:00+00:00"),
        ("Tue, 05 Feb 19 08:10:00", "2019-02-05T08:10:00"),
        ("05 Feb 2019 08:10:00 +0530", "2019-02-05T08:10:00+05:30"),
        ("2019-02-05", "2019-02-05"),
        ("32 Foo 2026 25:99", None),
        ("", None),
    ],
)
def test_stamps_of_feeds(words: str, kept: str | None) -> None:
    assert feed_stamp(words) == kept


@pytest.mark.parametrize(
    ("base", "link", "whole"),
    [
        ("https://a.example/b/c", "d", "https://a.example/b/d"),
        ("https://a.example/b/c", "/d?e#f", "https://a.example/d?e#f"),
        ("https://a.example/b/c/", "../d", "https://a.example/b/d"),
        ("https://a.example", "//o.example/x", "https://o.example/x"),
        (None, "https://a.example/x y", "https://a.example/xy"),
        ("https://a.example/", "javascript:alert(1)", None),
        (None, "x", None),
        ("https://a.example/", "", None),
    ],
)
def test_links_joined_to_their_base(base: str | None, link: str, whole: str | None) -> None:
    assert joined(base, link) == whole
