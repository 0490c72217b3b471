"""The HTML report without a browser: its text, its links, its policy."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.across.situation import situation
from onrecord.model.codec import decode
from onrecord.model.record import Record
from onrecord.model.source import Section
from onrecord.model.spans import span_of
from onrecord.model.walk import items_of
from onrecord.views import html
from onrecord.views.marks import parts_of
from onrecord.views.safe import visible
from tests.strategies import records
from tests.views.sample import agency, private


class Page(HTMLParser):
    """What a parser finds in the page."""

    VOID = frozenset(("meta", "input", "br"))

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.covered: list[tuple[str, str]] = []  # a character of the text, the anchors over it
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append((tag, dict(attrs)))
        if dict(attrs).get("class") == "text":
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] in ("script", "style"):
            self.scripts.append((self._open[-1][1] | {"tag": self._open[-1][0]}, data))
        elif any(attrs.get("class") == "text" for _, attrs in self._open):
            self.texts[-1] += data
            keys = self._open[-1][1].get("data-k") or ""
            self.covered += [(c, keys) for c in data]


def page_of(*found: Record, show_private: bool = False) -> str:
    return html.page(situation(found), list(found), show_private=show_private)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(records(), min_size=1, max_size=2, unique_by=lambda made: made[0].id))
def test_stripping_the_marks_gives_back_the_text(made: list[tuple[Record, bytes]]) -> None:
    """Any record: the page's text is the record's, controls written out; every link has its target."""
    found = [record for record, _ in made]
    page = Page(page_of(*found, show_private=True))
    wanted = sorted(visible(r.text, bidi=False) for r in found if r.text)
    assert sorted(t for t in page.texts if t != "The text was left out of this record.") == wanted
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_every_span_is_marked() -> None:
    """Each character of each span stands in a run that names the item."""
    record = agency()
    covered = Page(page_of(record)).covered
    assert "".join(c for c, _ in covered) == record.text
    for _, item in items_of(record):
        for _, span in parts_of(item):
            assert all(f"r1-{item.label.lower()}" in k.split() for _, k in covered[span.start : span.end])


def test_every_link_has_its_target() -> None:
    """From a line to its words and back."""
    page = Page(page_of(agency(), private()))
    ids = {attrs["id"] for _, attrs in page.tags if "id" in attrs}
    inner = [(a["href"] or "")[1:] for tag, a in page.tags if tag == "a" and (a["href"] or "").startswith("#")]
    assert len(inner) > 100
    assert set(inner) <= ids
    assert {"r1-s5", "r1-s5-w", "r2-s1", "r2-s1-w"} <= set(inner)


def test_the_policy_names_our_style_and_script_alone() -> None:
    """No inline style or handler, nothing from elsewhere, hashes as the browser counts them."""
    raw = page_of(agency())
    page = Page(raw)
    policy = next(a["content"] for tag, a in page.tags if a.get("http-equiv") == "Content-Security-Policy") or ""
    assert policy.startswith("default-src 'none'; ")
    for attrs, body in page.scripts:
        if attrs.get("type") != "application/json":
            digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            kind = "style-src" if attrs["tag"] == "style" else "script-src"
            assert f"{kind} 'sha256-{digest}'" in policy
    for tag, attrs in page.tags:
        assert tag not in ("img", "link", "iframe", "object", "base", "video")
        assert not any(name.startswith("on") or name in ("style", "src") for name in attrs)
    outside = [a for tag, a in page.tags if tag == "a" and not (a["href"] or "").startswith("#")]
    assert [a["rel"] for a in outside] == ["noopener noreferrer"]


@pytest.mark.parametrize("uri", ["javascript:alert(1)", "data:text/html,x", "https://a b/", "file:///etc/passwd"])
def test_only_web_addresses_become_links(uri: str) -> None:
    """Anything else is shown as text."""
    record = agency()
    record = msgspec.structs.replace(record, source=msgspec.structs.replace(record.source, uri=uri))
    hrefs = [a["href"] or "" for tag, a in Page(page_of(record)).tags if tag == "a"]
    assert all(h.startswith("#") for h in hrefs)


def test_a_hostile_report_is_text() -> None:
    """Tags in text, title and names are escaped, a script end in the data cannot end it."""
    record = agency()
    text = "<script>alert(1)</script> said </script><!--\n"
    bad = msgspec.structs.replace(
        private(), text=text, statements=(), actors=(), sentences=(), id="rc_x",
        sections=(Section("se_1", "headline", span_of(text, 0, len(text) - 1)),),
        source=msgspec.structs.replace(record.source, title="</title><b onclick=x>", outlet='"><i>', authors=("<u>",)),
    )  # fmt: skip
    page = Page(page_of(bad))
    assert page.texts == [text]
    assert [tag for tag, _ in page.tags].count("script") == 2
    assert not any(tag in ("u", "b") and "onclick" in a for tag, a in page.tags)


def test_the_record_can_be_taken_out_again() -> None:
    """The JSON block holds the record whole, so that it can be verified later."""
    record = agency()
    body = next(b for a, b in Page(page_of(record)).scripts if a.get("type") == "application/json")
    assert "<" not in body
    data = json.loads(body)
    assert decode(json.dumps(data["records"][0])) == record


def test_private_people_are_initials_everywhere_unless_asked_for() -> None:
    """Ledger, text, title and data; the page says so."""
    raw = page_of(private())
    assert "Mwale" not in raw
    assert "Grace" not in raw
    assert Page(raw).texts[0].startswith("G. M., a nurse, told the Herald")
    assert "initials" in raw
    assert "Grace Mwale" in page_of(private(), show_private=True)
    assert "Mwale" not in html.fragment(private())


def test_unevidenced_and_disputed_claims_stand_out_in_words() -> None:
    """Not by colour alone: the line says it."""
    raw = page_of(agency())
    line = raw[raw.index('id="r1-s3"') : raw.index('id="r1-s4"')]
    assert "No evidence given" in line
    line = raw[raw.index('id="r1-s2"') : raw.index('id="r1-s3"')]
    assert re.search(r"Rejected by</b> <a href=\"#r1-s6\">Opposition groups", line)


def test_a_record_without_text_shows_its_ledger() -> None:
    """``--no-text`` leaves the lines."""
    page = Page(page_of(msgspec.structs.replace(agency(), text=None)))
    assert page.texts == ["The text was left out of this record."]
    assert any(a.get("id") == "r1-s5" for _, a in page.tags)


def test_a_notebook_shows_the_ledger() -> None:
    """``_repr_html_``: a table without script, escaped."""
    shown = agency()._repr_html_()
    assert "⇄ Rejected by Opposition groups (S6)" in shown
    assert "<script" not in shown
    assert "&lt;b&gt;was&lt;/b&gt;" in html.fragment(private())


def test_an_empty_situation_is_a_page() -> None:
    """No reports: a page with nothing on it, not a crash."""
    assert "<title>" in html.page(situation([]), [])
