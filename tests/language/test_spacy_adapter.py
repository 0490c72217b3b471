"""A spaCy pipeline in the place of the shipped reader: exact words, one tree a sentence, our names and relations."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

spacy = pytest.importorskip("spacy")

from onrecord.extract.base import Found, Report  # noqa: E402
from onrecord.extract.statements import StatementsReader  # noqa: E402
from onrecord.language import spacy_adapter  # noqa: E402
from onrecord.language.base import Analyst  # noqa: E402
from onrecord.language.spacy_adapter import SpacyAnalyst  # noqa: E402
from onrecord.language.spacy_scheme import Tree, is_clear, table  # noqa: E402
from onrecord.model.errors import UsageError  # noqa: E402
from onrecord.model.source import Source, Text, digest_of  # noqa: E402

if TYPE_CHECKING:
    from spacy.language import Language

# Word, tag, part of speech, head (from 0), relation; names as (first, last, type).
_SENTENCES = [
    ("Police said five men died .", "NNP VBD CD NNS VBD .", "PROPN VERB NUM NOUN VERB PUNCT", [1, 1, 3, 4, 1, 1],
     "nsubj ROOT nummod nsubj ccomp punct", []),
    ("Banda told reporters in Zomba .", "NNP VBD NNS IN NNP .", "PROPN VERB NOUN ADP PROPN PUNCT", [1, 1, 1, 1, 3, 1],
     "nsubj ROOT dobj prep pobj punct", [(0, 1, "PERSON"), (4, 5, "GPE")]),
    ("The road was closed on Monday .", "DT NN VBD VBN IN NNP .", "DET NOUN AUX VERB ADP PROPN PUNCT",
     [1, 3, 3, 3, 3, 4, 3], "det nsubjpass auxpass ROOT prep pobj punct", [(5, 6, "DATE")]),
]  # fmt: skip


@pytest.fixture(scope="module")
def nlp() -> Language:
    """A pipeline trained on three sentences, in the relations of spaCy's English models."""
    from spacy.tokens import Doc, Span
    from spacy.training import Example

    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    nlp.add_pipe("morphologizer")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    nlp.add_pipe("ner")
    examples = []
    for words, tags, pos, heads, deps, names in _SENTENCES:
        doc = Doc(nlp.vocab, words=words.split(), tags=tags.split(), pos=pos.split(), heads=heads, deps=deps.split())
        doc.ents = [Span(doc, a, b, label=label) for a, b, label in names]
        examples.append(Example(Doc(nlp.vocab, words=words.split()), doc))
    random.seed(0)
    spacy.util.fix_random_seed(0)
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(25):
        nlp.update(examples, sgd=optimizer)
    return nlp


def text_of(content: str) -> Text:
    bounds, at = [], 0
    for part in content.split("\n\n"):
        bounds.append((at, at + len(part)))
        at += len(part) + 2
    return Text(content, (), tuple(bounds))


@pytest.mark.slow
def test_it_is_an_analyst_that_names_its_pipeline(nlp: Language) -> None:
    analyst = SpacyAnalyst(nlp)
    assert isinstance(analyst, Analyst)
    assert analyst.digest.startswith(f"spacy-{spacy.__version__}:en_pipeline-0.0.0:")
    assert analyst.digest == SpacyAnalyst(nlp).digest


@pytest.mark.slow
def test_words_sentences_and_paragraphs_are_exact(nlp: Language) -> None:
    """No sentence runs over a paragraph break, white space is no word, and every offset is of the text's own."""
    content = (
        "Police said  five men died\n\n\U0001f30a Banda told reporters in Zomba .\nThe road was closed on Monday ."
    )
    a = SpacyAnalyst(nlp).analyse(text_of(content))
    assert [a.word(i) for i in range(len(a))] == content.split()
    for ranges in (a.sentences, a.paragraphs):
        assert [i for s, e in ranges for i in range(s, e)] == list(range(len(a)))
    assert a.paragraphs[0] == (0, 5)
    assert any(e == 5 for _, e in a.sentences)
    for s, e in a.sentences:
        assert sum(h < 0 for h in a.heads[s:e]) == 1
        assert all(h < 0 or s <= h < e for h in a.heads[s:e])
        assert all((a.heads[i] < 0) == (a.labels[i] == "root") for i in range(s, e))


@pytest.mark.slow
def test_names_and_relations_become_ours(nlp: Language) -> None:
    a = SpacyAnalyst(nlp).analyse(text_of("Banda told reporters in Zomba ."))
    assert [(a.phrase(n.start, n.end), n.type) for n in a.names] == [("Banda", "PERSON"), ("Zomba", "LOC")]
    assert a.labels == ("nsubj", "root", "obj", "case", "obl", "punct")
    assert a.heads == (1, -1, 1, 4, 1, 1)
    assert a.upos == ("PROPN", "VERB", "NOUN", "ADP", "PROPN", "PUNCT")


@pytest.mark.weights
@pytest.mark.slow
def test_readers_work_on_it(nlp: Language) -> None:
    text = text_of("Police said five men died .")
    source = Source(digest=digest_of(text.content.encode()))
    found = StatementsReader().read(Report(source, text, SpacyAnalyst(nlp).analyse(text)), Found())
    assert [s.text for said in found.statements for s in said.content] == ["five men died"]


@pytest.mark.slow
def test_a_text_reads_the_same_in_any_company(nlp: Language) -> None:
    analyst = SpacyAnalyst(nlp)
    texts = [text_of("Banda told reporters in Zomba ."), text_of(""), text_of("said"), text_of(" \n ")]
    assert analyst.analyse_many(texts) == [analyst.analyse(t) for t in texts]
    assert [len(a) for a in analyst.analyse_many(texts)] == [6, 0, 1, 0]


@pytest.mark.slow
def test_a_paragraph_longer_than_a_piece_is_cut_at_a_blank(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_adapter, "_PIECE", 1_000)
    content = "Police said five men died . " * 150
    a = SpacyAnalyst(nlp).analyse(Text(content, (), ((0, len(content)),)))
    assert [a.word(i) for i in range(len(a))] == content.split()
    assert a.paragraphs == ((0, len(a)),)


def test_a_pipeline_without_a_parser_is_refused() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    with pytest.raises(UsageError, match="lacks a parser") as caught:
        SpacyAnalyst(nlp)
    assert caught.value.code == "spacy-pipeline"


def converted(words: str, upos: str, heads: list[int], labels: str) -> list[tuple[str, str, str]]:
    """Word, relation and head word of a tree in the CLEAR style once it is turned."""
    forms = words.split()
    lemmas = ["be" if w in ("is", "was", "were") else w for w in forms]
    tree = Tree([h if h != i else -1 for i, h in enumerate(heads)], labels.split(), upos.split(), lemmas)
    turned, names = tree.converted()
    return [(w, n, forms[h] if h >= 0 else "") for w, n, h in zip(forms, names, turned, strict=True)]


def test_a_copula_goes_below_its_predicate() -> None:
    got = converted("The bridge was unsafe today", "DET NOUN AUX ADJ NOUN", [1, 2, 2, 2, 2],
                    "det nsubj ROOT acomp npadvmod")  # fmt: skip
    assert got == [
        ("The", "det", "bridge"), ("bridge", "nsubj", "unsafe"), ("was", "cop", "unsafe"), ("unsafe", "root", ""),
        ("today", "obl:unmarked", "unsafe"),
    ]  # fmt: skip


def test_an_agent_and_a_preposition_of_a_preposition_are_cases() -> None:
    got = converted("Tents were burned by troops from across town", "NOUN AUX VERB ADP NOUN ADP ADP NOUN",
                    [2, 2, 2, 2, 3, 4, 5, 6], "nsubjpass auxpass ROOT agent pobj prep prep pobj")  # fmt: skip
    assert got == [
        ("Tents", "nsubj:pass", "burned"), ("were", "aux:pass", "burned"), ("burned", "root", ""),
        ("by", "case", "troops"), ("troops", "obl:agent", "burned"), ("from", "case", "town"),
        ("across", "case", "town"), ("town", "nmod", "troops"),
    ]  # fmt: skip


def test_conjuncts_hang_on_the_first_and_conjunctions_on_the_next() -> None:
    got = converted("Food , water and fuel ran out", "NOUN PUNCT NOUN CCONJ NOUN VERB ADP", [5, 0, 0, 2, 2, 5, 5],
                    "nsubj punct conj cc conj ROOT prt")  # fmt: skip
    assert got == [
        ("Food", "nsubj", "ran"), (",", "punct", "Food"), ("water", "conj", "Food"), ("and", "cc", "fuel"),
        ("fuel", "conj", "Food"), ("ran", "root", ""), ("out", "compound:prt", "ran"),
    ]  # fmt: skip


def test_a_long_tree_takes_time_in_proportion() -> None:
    """Ten thousand conjuncts, each with its phrase: no step goes through the sentence for every word."""
    n = 10_000
    heads, labels, upos = [0], ["ROOT"], ["NOUN"]
    for k in range(n):
        at = len(heads)
        heads += [at - 3 if k else 0, at, at + 1]
        labels += ["conj", "prep", "pobj"]
        upos += ["NOUN", "ADP", "NOUN"]
    tree = Tree([-1, *heads[1:]], labels, upos, ["x"] * len(heads))
    turned, names = tree.converted()
    assert names.count("conj") == n
    assert names.count("case") == n
    assert sum(h < 0 for h in turned) == 1


def test_universal_relations_are_told_from_clear_ones() -> None:
    assert is_clear({"nsubj", "dobj", "pobj"})
    assert not is_clear({"nsubj", "obj", "obl", "acl:relcl", "root"})


@pytest.mark.weights
def test_the_tables_hold_only_what_we_know() -> None:
    from onrecord.language.weights_file import FOLDER, Weights

    known = Weights(FOLDER)
    assert set(table("spacy_labels.tsv").values()) <= set(known.classes("label"))
    assert set(table("spacy_names.tsv").values()) <= {*known.classes("name"), "-"}
    assert set(table("spacy_tags.tsv").values()) <= set(known.classes("upos"))
