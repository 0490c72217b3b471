"""HTML pages: places of characters, what is left out, parts, title, verdicts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.sources import Given, Limits, Opened, open_bytes
from onrecord.sources.convert import source_stretch, untied
from onrecord.sources.tokens import Limit, decoded, pieces, tokens_of

ONE = "Nine miners died when the shaft at Karwin flooded, the labour inspector, Petr Hanak, said on Tuesday."
TWO = "\u201cThe pumps were off,\u201d said Ida Wolna, whose brother is missing."
MORE = "The company, Severka, denied that any alarm had been switched off and said it would open its logs."


def page(body: str, head: str = "", lang: str = "en", title: str = "Flood in the Karwin shaft") -> str:
    return (
        f"<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def opened(body: str, **more: str) -> Opened:
    raw = page(body, **more).encode()
    made = open_bytes(raw)[0]
    check(made, raw.decode())
    return made


def check(made: Opened, source: str) -> None:
    text = made.text
    assert made.source.source_map is not None
    assert untied(text.content, source, made.source.source_map) == []
    assert all(text.content[s.span.start : s.span.end] == s.span.text for s in text.sections)
    assert all(a.span.end <= b.span.start for a, b in pairwise(text.sections))
    assert all(a < b for a, b in text.paragraphs)


def parts(made: Opened) -> list[tuple[str, str]]:
    return [(s.kind, s.span.text) for s in made.text.sections]


def codes(made: Opened) -> dict[str, str]:
    return {p.code: p.severity for p in made.problems}


BASE = f"<p>{ONE}</p><p>{TWO}</p><p>{MORE}</p>"


def test_a_page_becomes_headline_and_paragraphs_tied_to_their_place() -> None:
    made = opened(BASE)
    assert parts(made) == [
        ("headline", "Flood in the Karwin shaft"),
        ("paragraph", ONE),
        ("paragraph", TWO),
        ("paragraph", MORE),
    ]
    assert made.source.aligned == 1.0
    source = page(BASE)
    at = made.text.content.index("Petr Hanak")
    assert made.source.source_map is not None
    stretch = source_stretch(made.source.source_map, len(made.text.content), at, at + 10)
    assert stretch is not None
    assert source[stretch[0] : stretch[1]] == "Petr Hanak"


def test_inline_tags_do_not_part_words_and_blocks_do() -> None:
    made = opened(
        f"<p>Ni<b>ne</b> miners and 1<span>4</span>0 others, the ar<wbr>my said.</p><p>Toll: 1</p><p>4 hurt</p>{BASE}"
    )
    assert "Nine miners and 140 others, the army said." in made.text.content
    assert "14 hurt" not in made.text.content
    made = opened(f"<p>Before: 12<br>13 were found later, police said.</p>{BASE}")
    assert "12\n13" in made.text.content


def test_references_keep_their_place() -> None:
    source = page(
        "<p>Caf&eacute; owner Jos&eacute; N&uacute;&ntilde;ez said: "
        f"&#x31;4&nbsp;people; R&amp;amp;B &copy 2026 AT&T.</p>{BASE}"
    )
    made = open_bytes(source.encode())[0]
    check(made, source)
    assert "Café owner José Núñez said: 14\u00a0people; R&amp;B © 2026 AT&T." in made.text.content
    at = made.text.content.index("14\u00a0people")
    assert made.source.source_map is not None
    stretch = source_stretch(made.source.source_map, len(made.text.content), at, at + 2)
    assert stretch is not None
    assert source[stretch[0] : stretch[1]] == "&#x31;4"


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>99 died.</p>",
        "<p style='color:red; display : none'>99 died.</p>",
        "<div style='visibility:hidden'><p>99 died.</p></div>",
        "<p style='font-size:0'>99 died.</p>",
        "<span aria-hidden=true>99 died.</span>",
        "<span class='sr-only'>99 died.</span>",
        "<noscript><p>99 died.</p></noscript>",
        "<template><p>99 died.</p></template>",
        "<script>document.write('99 died.')</script>",
        "<style>p::after{content:'99 died.'}</style>",
        "<!-- 99 died. -->",
        "<!--[if IE]><p>99 died.</p><![endif]-->",
        "<p><s>99 died.</s> <del>99 died.</del> <strike>99 died.</strike></p>",
        "<textarea>99 died.</textarea><select><option>99 died.</option></select><button>99 died.</button>",
        "<iframe srcdoc='<p>99 died.</p>'></iframe><img alt='99 died.'><svg><text>99 died.</text></svg>",
        "<dialog><p>99 died.</p></dialog>",
    ],
)
def test_what_a_reader_does_not_see_never_enters(hidden: str) -> None:
    made = opened(f"<p>{ONE}</p>{hidden}<p>{TWO}</p><p>{MORE}</p>")
    assert "99" not in made.text.content
    assert ONE in made.text.content
    assert MORE in made.text.content


@pytest.mark.parametrize(
    "aside",
    [
        "<div id=cookie-consent><p>We and our 812 partners store data, our officer said.</p></div>",
        "<aside><h3>Read more</h3><ul><li><a href=/x>88 killed in the quake of 1911</a></li></ul></aside>",
        "<div class='related-stories'><p>812 people were killed elsewhere, a minister said.</p></div>",
        "<section id=comments><h2>3 comments</h2><p>troll: 88 died and the mayor said so!</p></section>",
        "<div class=newsletter-signup><p>Join 812 readers, the editor said.</p></div>",
        "<div class=paywall><p>Subscribe to read the full story; 812 readers joined.</p></div>",
        "<nav><ul><li><a href=/>812 stories</a></li></ul></nav>",
        "<footer><p>Copyright 812, all rights reserved, the publisher said.</p></footer>",
    ],
)
def test_what_stands_beside_the_report_stays_out(aside: str) -> None:
    made = opened(BASE + aside)
    assert "812" not in made.text.content
    assert "88" not in made.text.content
    assert MORE in made.text.content


def test_head_of_the_report() -> None:
    head = '<meta property="og:site_name" content="The Karwin Post">'
    body = (
        "<header><p class=standfirst>Families have waited at the gate since dawn for news of the night shift.</p>"
        "<p class=byline>By Ondrej Maly in Karwin</p>"
        "<p>Published <time datetime=2019-02-05T08:10:00+01:00>5 Feb 2019</time></p></header>"
        f"<figure><img src=a.jpg><figcaption>A pump at the shaft in 2018</figcaption></figure>{BASE}"
    )
    made = opened(body, head=head)
    assert [k for k, _ in parts(made)][:4] == ["headline", "standfirst", "byline", "caption"]
    assert "Published" not in made.text.content
    assert made.source.outlet == "The Karwin Post"
    assert (made.source.published_at, made.source.published_from) == ("2019-02-05T08:10:00+01:00", "time_element")


def test_quotes_lists_headings_boxes_and_tables() -> None:
    body = (
        f"<p>{ONE}</p><blockquote><p>{TWO}</p></blockquote><h2>What the inspector asks</h2>"
        "<ul><li>The pump logs of the whole month of January</li><li>The names of all men on the night shift</li></ul>"
        f"<p>{MORE}</p>"
        "<table><tr><th>Shaft</th><th>Killed</th></tr><tr><td>North</td><td>6</td></tr>"
        "<tr><td>Deep</td><td>3</td></tr></table>"
        "<section class=box><h2>The basics</h2><p>Karwin has mined coal since 1858.</p>"
        "<p>Three shafts are left of the twelve.</p></section>"
    )
    made = opened(body)
    assert [k for k, _ in parts(made)] == [
        "headline", "paragraph", "quote", "subheading", "list_item", "list_item", "paragraph", "table", "box",
    ]  # fmt: skip
    table = next(s for s in made.text.sections if s.kind == "table")
    assert table.span.text == "Shaft\tKilled\nNorth\t6\nDeep\t3"
    box = made.text.sections[-1]
    assert [h.text for h in box.heading] == ["The basics"]
    assert "1858" in box.span.text
    item = next(s for s in made.text.sections if s.kind == "list_item")
    assert [h.text for h in item.heading] == ["What the inspector asks"]


def test_live_entries_carry_their_stamp_and_heading() -> None:
    entries = "".join(
        f"<section><div><time datetime=2019-02-05T{h}:10:00Z>{h}:10</time></div>{head}<p>{words}</p></section>"
        for h, head, words in (
            ("14", "<h2>Two found</h2>", "Two men have been found alive in the deep shaft, the inspector says."),
            ("11", "", "The pumps are running again, according to Severka, the owner of the mine."),
            ("09", "", "Nine men are dead, the labour inspector told reporters at the gate."),
        )
    )
    made = opened(entries)
    live = [s for s in made.text.sections if s.kind == "live_entry"]
    assert [[h.text for h in s.heading] for s in live] == [["14:10", "Two found"], ["11:10"], ["09:10"]]


def test_a_text_for_two_screens_is_read_once() -> None:
    made = opened(f"<div class=desktop>{BASE}</div><div class=mobile>{BASE}</div>")
    assert made.text.content.count(ONE) == 1


@pytest.mark.parametrize(
    ("source", "code", "severity"),
    [
        ("<html><head><title></title></head><body><div><img src=x></div></body></html>", "no-text", "error"),
        (
            page("<p>Sorry, the page you are looking for cannot be found.</p>", title="Page not found"),
            "no-article",
            "warning",
        ),
        ("<html><body>Moved.</body></html>", "no-article", "warning"),
        (
            page(
                BASE,
                head='<script type=application/ld+json>{"@type":"Article","isAccessibleForFree":"False"}</script>',
            ),
            "paywall",
            "warning",
        ),
        (
            page(BASE, head='<script type="application/ld+json">{"@type":"NewsArticle",}</script>'),
            "bad-metadata",
            "note",
        ),
        (page("<div>" * 600 + BASE), "too-deep", "note"),
        (page("<i " + " ".join(f"a{i}=1" for i in range(2100)) + f">x</i>{BASE}"), "too-many-attributes", "note"),
    ],
)
def test_what_is_wrong_with_a_page_is_said(source: str, code: str, severity: str) -> None:
    assert codes(open_bytes(source.encode())[0])[code] == severity


def test_limits_stop_the_work() -> None:
    source = page(BASE * 200).encode()
    made = open_bytes(source, Given(), Limits(max_nodes=60))[0]
    assert codes(made)["cut"] == "warning"
    assert len(made.text.content) < len(BASE) * 20


def test_a_body_that_waits_for_its_script_is_seen() -> None:
    source = f"<html><body style='visibility:hidden'><article><h1>Flood</h1>{BASE}</article></body></html>"
    assert ONE in open_bytes(source.encode())[0].text.content


def test_tokens_know_their_place() -> None:
    source = "<p class='a>b' id=x>A &amp; B<br/>c</p><!-- <p>no --><script>if(a<b){}</script>d<x"
    tokens = list(tokens_of(source, Limit(10, 100, [])))
    assert [(t.kind, t.name) for t in tokens] == [
        ("start", "p"), ("text", ""), ("start", "br"), ("text", ""), ("end", "p"),
        ("start", "script"), ("raw", "script"), ("end", "script"), ("text", ""),
    ]  # fmt: skip
    assert tokens[0].attributes == {"class": "a>b", "id": "x"}
    assert source[tokens[-1].start : tokens[-1].end] == "d"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("&amp;lt;", "&lt;"), ("&ltx", "<x"), ("&notit;", "¬it;"), ("&nosuch;", "&nosuch;"), ("&#xD800;", "\ufffd"),
        ("&#0;", "\ufffd"), ("&#150;", "–"), ("&#x110000;", "\ufffd"), ("AT&T", "AT&T"), ("&#;", "&#;"), ("&", "&"),
    ],
)  # fmt: skip
def test_references(written: str, read: str) -> None:
    assert decoded(written) == read


@settings(deadline=None)
@given(st.text(alphabet="<>/!-=\"' abp&;#x1\n", max_size=120))
def test_tokens_cover_in_order_and_never_raise(source: str) -> None:
    end = 0
    for token in tokens_of(source, Limit(20, 500, [])):
        assert end <= token.start < token.end <= len(source)
        end = token.end
        if token.kind == "text":
            found = list(pieces(source, token.start, token.end))
            assert found[0].start == token.start
            assert found[-1].end == token.end
            assert all(a.end == b.start for a, b in pairwise(found))


TAGS = [
    "p", "div", "b", "s", "li", "ul", "table", "tr", "td", "h2", "pre", "blockquote", "article", "section", "a",
    "figure", "figcaption", "aside", "nav",
]  # fmt: skip
MARKUP = st.one_of(
    st.sampled_from(TAGS).map("<{}>".format),
    st.sampled_from(TAGS).map("</{}>".format),
    st.sampled_from(
        ["<br>", "<!--", "-->", "&amp;", "&#x31;", "<p hidden>", "<a href=x>", "<time>10:15</time>", "<h1>"]
    ),
    st.sampled_from(
        [
            "\r\n",
            "  ",
            "\n\n",
            "\t",
            "\0",
            "\U0001f30a",
            "14",
            "The mayor, ",
            "denied it.",
            "Police said nine men died. ",
        ]
    ),
)


@settings(deadline=None, max_examples=150)
@given(st.lists(MARKUP, max_size=40).map("".join))
def test_a_feed_s_entry_leads_back_to_its_markup(body: str) -> None:
    source = f'<article data-entry="feed"><h1>Flood</h1>{body}</article>'
    made = open_bytes(source.encode())[0]
    check(made, source)


@settings(deadline=None, max_examples=25)
@given(st.lists(MARKUP, max_size=40).map("".join))
def test_any_markup_gives_a_text_that_leads_back_to_it(body: str) -> None:
    source = f"<html><body><article>{body}</article>"
    made = open_bytes(source.encode())[0]
    if made.text.content:
        check(made, source)
