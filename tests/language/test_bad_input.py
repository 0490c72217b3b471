"""Bad input to the language stage: no crash, bounded memory, every word where it stands."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from onrecord.language.analysis import Analysis
from onrecord.language.analyst import default_analyst
from onrecord.model.source import Text

pytestmark = pytest.mark.weights

SIZE = 100_000
SMALL = {
    "empty": "",
    "blanks": " \t\n\u00a0\u2003 ",
    "one word": "Flood",
    "one letter": "x",
    "one mark": "”",
    "no end": "Police said the",
    "controls": "Police\x00said\x1b[31m five \x07men\x85died.\x7f",
    "format characters": "Po\u00adlice\u200b said\u202e five\u2066 men\u2069 died.\ufeff",
    "emoji": "\U0001f30a\U0001f30a Five \U0001f468\u200d\U0001f469\u200d\U0001f467 went\U0001f3fd.",
    "combining": "E\u0301a\u0300n said z" + "\u0351" * 500 + "algo left.",
    "surrogate": "Police \ud800 said so.",
    "other scripts": "Полиция сообщила о пяти погибших. 警察は五人が死亡したと発表した。قالت الشرطة إن خمسة قتلوا.",
    "mixed scripts": "Раris police said ５ men and ٣ women died in 東京.",
    "shouting": "POLICE SAID FIVE MEN DIED IN THE FLOOD!!!!!!! WHAT NOW?!?!",
    "marks": "“”‘’\"\"''((([[{{}}]])))...!!!???;;;",
    "line ends": "Police\r\nsaid\rfive\u2028men\x0bdied\x0c.",
}
LARGE = {
    "no white space": "a" * SIZE,
    "no white space, many words": "said,five." * (SIZE // 10),
    "one line": "Police in Orrel said on Monday that five men had died, but the mayor denied it. " * (SIZE // 80),
    "one sentence": "and the man who said that " * (SIZE // 26),
    "emoji": "\U0001f30a" * (SIZE // 2) + " said. " + "\U0001f468\u200d\U0001f469 " * (SIZE // 20),
    "other script": "警察は五人が死亡したと発表した。" * (SIZE // 32),
    "quotes": "“ " * (SIZE // 8),
    "lines": "x\n" * (SIZE // 8),
    "controls": "\x00\x01 " * (SIZE // 12),
    "blanks": " " * SIZE,
    "combining marks": "e" + "\u0301" * SIZE,
}


def check(a: Analysis, content: str) -> None:
    """Words lie in order, hold all that is no white space, and every array goes along with them."""
    n = len(a)
    assert a.content == content
    assert all(len(x) == n for x in (a.ends, a.upos, a.xpos, a.feats, a.lemmas, a.heads, a.labels))
    at = 0
    for s, e in zip(a.starts, a.ends, strict=True):
        assert at <= s < e
        assert not content[at:s].strip()
        assert not content[s:e][:1].isspace()
        at = e
    assert not content[at:].strip()
    for ranges in (a.sentences, a.paragraphs):
        assert [i for s, e in ranges for i in range(s, e)] == list(range(n))
    for s, e in a.sentences:
        assert sum(h < 0 for h in a.heads[s:e]) == 1
        assert all(h < 0 or s <= h < e for h in a.heads[s:e])
    for name in a.names:
        assert 0 <= name.start < name.end <= n
    for found in a.attributions:
        assert all(0 <= s < e <= n for s, e in (*found.cue, *found.source, *found.content))


@pytest.mark.parametrize("name", SMALL)
def test_small_bad_input_keeps_every_word_in_its_place(name: str) -> None:
    content = SMALL[name]
    check(default_analyst().analyse(Text(content, (), ((0, len(content)),))), content)


def test_bad_paragraphs_between_good_ones_change_nothing_there() -> None:
    """Each text reads the same behind any other, whatever went before."""
    content = "Police said five men died."
    good = Text(content, (), ((0, len(content)),))
    before = default_analyst().analyse(good)
    others = [Text(c, (), ((0, len(c)),)) for c in SMALL.values()]
    assert default_analyst().analyse_many([*others, good])[-1] == before


@pytest.mark.slow
@pytest.mark.parametrize("name", LARGE)
def test_large_bad_input_keeps_every_word_in_its_place(name: str) -> None:
    """A hundred thousand characters, in no more time than as many characters of prose may take."""
    content = LARGE[name]
    began = time.process_time()
    read = default_analyst().analyse(Text(content, (), ((0, len(content)),)))
    assert time.process_time() - began < 30
    check(read, content)


@pytest.mark.slow
def test_memory_grows_with_the_text_and_no_faster() -> None:
    """In one line of prose: less than 1,000 bytes of working memory a character, at either size."""
    default_analyst().analyse(Text("Warm.", (), ((0, 5),)))
    for size in (5_000, 20_000):
        content = LARGE["one line"][:size]
        tracemalloc.start()
        default_analyst().analyse(Text(content, (), ((0, len(content)),)))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 2_000_000 + 1_000 * size
