"""The HTML report in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.across.situation import situation
from onrecord.views import html
from tests.browser.chrome import CHROME, Chrome
from tests.views.sample import agency

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROME is None, reason="there is no Chromium"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
PLANTED = (
    "<script>window.planted = 'script'</script>"
    '<img src="data:," onerror="window.planted = \'handler\'"><p style="position:fixed" id="styled">x</p>'
)


@pytest.fixture(scope="module")
def chrome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    started = Chrome(tmp_path_factory.mktemp("profile"))
    yield started
    started.close()


@pytest.fixture
def opened(chrome: Chrome, tmp_path: Path) -> Chrome:
    path = tmp_path / "report.html"
    path.write_text(html.page(situation([agency()]), [agency()]), encoding="utf-8")
    chrome.open(path)
    return chrome


def test_our_script_runs_and_the_text_is_the_record_s(opened: Chrome) -> None:
    """The page as a reader gets it: no error of the script, the marks stripped give the text."""
    assert opened.ask("document.documentElement.classList.contains('scripted')") is True
    assert opened.ask("document.querySelector('.text').textContent") == agency().text


def test_planted_code_does_not_run(chrome: Chrome, tmp_path: Path) -> None:
    """An unlisted script, an inline handler and an inline style do nothing; without the policy they would."""
    page = html.page(situation([agency()]), [agency()]).replace("<main>", "<main>" + PLANTED)
    results = []
    for name, content in (("with", page), ("without", page.replace("Content-Security-Policy", "X-None"))):
        path = tmp_path / f"{name}.html"
        path.write_text(content, encoding="utf-8")
        chrome.open(path)
        styled = "getComputedStyle(document.getElementById('styled')).position"
        results.append((chrome.ask("typeof window.planted"), chrome.ask(styled)))
    assert results == [("undefined", "static"), ("string", "fixed")]


def test_keys_go_from_line_to_line_to_the_words_and_back(opened: Chrome) -> None:
    """J and K move through the ledger, Enter goes to the words, Escape returns to the line."""
    here = "(document.activeElement.closest('.line') || {id: ''}).id"
    opened.press("j")
    assert opened.ask(here) == "r1-s1"
    opened.press("j")
    opened.press("j")
    opened.press("k")
    assert opened.ask(here) == "r1-s2"
    assert '"bandits" and "terrorists"' in opened.ask(
        "Array.from(document.querySelectorAll('.text .lit'), (n) => n.textContent).join('|')"
    )
    opened.press("Enter")
    opened.until("location.hash === '#r1-s2-w'")
    opened.until("document.activeElement.matches('.text a') && document.activeElement.dataset.k.includes('r1-s2')")
    opened.press("Escape")
    assert opened.ask(here) == "r1-s2"


def test_the_filter_leaves_the_lines_that_fit(opened: Chrome) -> None:
    """By evidence, and disputed alone."""
    left = "Array.from(document.querySelectorAll('.line[data-act]:not([hidden])'), (n) => n.id).join(' ')"
    change = "f = document.querySelector('form.filter'); {}; f.dispatchEvent(new Event('change', {{bubbles: true}}))"
    opened.ask(change.format("f.evidence.value = 'No evidence given'"))
    assert opened.ask(left) == "r1-s3"
    assert opened.ask("document.querySelector('.count').textContent") == "1 of 12"
    opened.ask(change.format("f.evidence.value = ''; f.disputed.checked = true"))
    assert opened.ask(left) == "r1-s2"


def test_hovering_words_lights_their_line(opened: Chrome) -> None:
    """And leaving them puts the light out."""
    words = "document.querySelector('.text [data-k~=r1-s6]')"
    opened.ask(f"{words}.dispatchEvent(new MouseEvent('mouseenter'))")
    assert opened.ask("document.getElementById('r1-s6').classList.contains('lit')") is True
    opened.ask(f"{words}.dispatchEvent(new MouseEvent('mouseleave'))")
    assert opened.ask("document.querySelectorAll('.lit').length") == 0


def test_it_reads_without_script(chrome: Chrome, tmp_path: Path) -> None:
    """Text, ledger and layers stand; a layer's box works by style alone; the filter does not show."""
    path = tmp_path / "plain.html"
    path.write_text(html.page(situation([agency()]), [agency()]), encoding="utf-8")
    chrome.send("Emulation.setScriptExecutionDisabled", value=True)
    try:
        chrome.open(path)
        facts = chrome.ask(
            "[document.querySelector('.text').textContent.length,"
            " getComputedStyle(document.querySelector('.filter')).display,"
            " document.documentElement.classList.contains('scripted')]"
        )
        assert facts == [len(agency().text or ""), "none", False]
    finally:
        chrome.send("Emulation.setScriptExecutionDisabled", value=False)
