"""The shipped reader: the shape of an analysis, the same reading in any company, bad input."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from onrecord.language.analysis import Analysis
from onrecord.language.analyst import OnnxAnalyst, default_analyst
from onrecord.language.base import Analyst
from onrecord.language.weights_file import FOLDER, Weights
from onrecord.model.errors import ModelFileError
from onrecord.model.source import Text

pytestmark = pytest.mark.weights

REPORTS = (
    "Floods cut off three districts of Malawi on Monday, the disaster agency said.\n\n"
    '"We have no boats left," said Grace Banda, who runs the shelter in Nsanje. She asked the army for help.',
    "Lima's mayor denied that police had fired on miners in Puno. According to the ombudsman, four people were hurt.",
    "The central bank of Ghana raised its key rate to 21% from 19%, and traders told reporters they expected more.",
)


def text(content: str) -> Text:
    bounds, at = [], 0
    for part in content.split("\n\n"):
        bounds.append((at, at + len(part)))
        at += len(part) + 2
    return Text(content, (), tuple(bounds))


def check(a: Analysis) -> None:
    n = len(a)
    assert all(len(x) == n for x in (a.ends, a.upos, a.xpos, a.feats, a.lemmas, a.heads, a.labels))
    assert all(s < e for s, e in zip(a.starts, a.ends, strict=True))
    for ranges in (a.sentences, a.paragraphs):
        assert [i for s, e in ranges for i in range(s, e)] == list(range(n))
    for s, e in a.sentences:
        assert sum(h < 0 for h in a.heads[s:e]) == 1
        assert all(h < 0 or s <= h < e for h in a.heads[s:e])
        assert all((a.heads[i] < 0) == (a.labels[i] == "root") for i in range(s, e))
        for i in range(s, e):
            assert sum(1 for _ in a.ancestors(i)) < e - s
    for s, e in a.paragraphs:
        assert s in {x for x, _ in a.sentences}
        assert e in {y for _, y in a.sentences}
    for found in a.attributions:
        for s, e in (*found.cue, *found.source, *found.content):
            assert 0 <= s < e <= n


def test_it_is_an_analyst() -> None:
    assert isinstance(default_analyst(), Analyst)
    assert default_analyst() is default_analyst()
    assert default_analyst().digest.startswith("sha256:")


@pytest.mark.parametrize("content", REPORTS)
def test_an_analysis_is_whole(content: str) -> None:
    check(default_analyst().analyse(text(content)))


def test_a_plain_report_is_read_right() -> None:
    a = default_analyst().analyse(text(REPORTS[0]))
    said = next(
        x for x in a.attributions if a.word(x.cue[0][0]) == "said" and a.phrase(*x.source[0]).startswith("Grace")
    )
    assert a.phrase(*said.content[0]) == "We have no boats left"
    assert {(a.phrase(n.start, n.end), n.type) for n in a.names} >= {
        ("Malawi", "LOC"),
        ("Grace Banda", "PERSON"),
        ("Monday", "DATE"),
    }
    assert len(a.sentences) == 3
    assert a.lemmas[a.words_in(*_at(REPORTS[0], "runs"))[0]] == "run"


def _at(content: str, word: str) -> tuple[int, int]:
    start = content.index(word)
    return start, start + len(word)


def test_a_report_reads_the_same_alone_and_in_any_company() -> None:
    texts = [text(r) for r in REPORTS]
    alone = [OnnxAnalyst().analyse(t) for t in texts]
    analyst = OnnxAnalyst()
    assert analyst.analyse_many(texts[::-1])[::-1] == alone
    assert analyst.analyse_many([*texts, text("\n\n".join(REPORTS))])[:3] == alone


def test_threads_change_nothing() -> None:
    for r in (*REPORTS, "\n\n".join(REPORTS) * 4):
        assert OnnxAnalyst(threads=2).analyse(text(r)) == OnnxAnalyst(threads=1).analyse(text(r))


def test_a_paragraph_in_a_window_of_its_own_does_not_feel_the_next_window() -> None:
    first = " ".join(REPORTS).replace("\n\n", " ") * 2
    alone, followed = (default_analyst().analyse(text(t)) for t in (first, first + "\n\n" + "Nobody knew why. " * 60))
    n = len(alone)
    assert (followed.upos[:n], followed.heads[:n], followed.labels[:n]) == (alone.upos, alone.heads, alone.labels)


@pytest.mark.parametrize(
    "content",
    ["", " \n\t ", ".", "a", '"', "\u200b", "\x00\x01\x02", "word " * 3000, "x" * 100_000, '"' * 2000, "。" * 500,
     "😀" * 500, "Протесты распространились по стране. " * 30, "تظاهرات " * 200,
     "no stop at all " * 400, "- " * 1000, "''" * 1000,
     "said " * 600, "THE MINISTRY SAID TEN PEOPLE DIED. " * 20, "a\u0301" * 300, "\ud83d" * 5],
)  # fmt: skip
def test_bad_input_is_read_without_a_crash(content: str) -> None:
    check(default_analyst().analyse(Text(content, (), ((0, len(content)),))))


def test_text_outside_the_paragraphs_is_not_read() -> None:
    a = default_analyst().analyse(Text("One. Two. Three.", (), ((5, 9),)))
    assert [a.word(i) for i in range(len(a))] == ["Two", "."]


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "w")
    with (tmp_path / "w" / "tables.npz").open("r+b") as f:
        f.seek(100)
        f.write(b"\x00\x01\x02\x03")
    with pytest.raises(ModelFileError, match="damaged"):
        _ = Weights(tmp_path / "w").tables
    with pytest.raises(ModelFileError, match="manifest"):
        _ = Weights(tmp_path / "none").manifest


def test_a_verb_by_its_fine_tag_is_no_particle() -> None:
    """Particles are a closed class: the two heads may disagree, what is read does not."""
    for text in ("The ministry declined to say when the inquiry would end.", "Officials declined to be named."):
        read = default_analyst().analyse(Text(text, (), ((0, len(text)),)))
        assert not [i for i in range(len(read)) if read.upos[i] == "PART" and read.xpos[i].startswith("VB")]
        assert "VERB" in read.upos
