"""onrecord inside a spaCy pipeline: the text unharmed, annotations set, extensions and displaCy at work."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

spacy = pytest.importorskip("spacy")

from onrecord.language.analysis import Analysis, Name  # noqa: E402
from onrecord.spacy_component import CHAINS, SPANS, OnrecordComponent, as_doc  # noqa: E402
from tests.support import analysis  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

TEXT = (
    "Grace Banda, the mayor of Zomba, said on Monday that four bridges had collapsed.\n\n"
    "  \U0001f30a “We have no boats left,” she said.\tThe army denied it."
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    """A blank English pipeline; the component is found by its entry point."""
    nlp = spacy.blank("en")
    nlp.add_pipe("onrecord", config={"published_at": "2023-03-14", "outlet": "The Paper"})
    return nlp


def test_a_document_gives_the_text_of_an_analysis_back() -> None:
    """White space of any kind is kept, words are onrecord's own, one sentence a root."""
    read = analysis("Police|PROPN|2|nsubj said|VERB|0|root|say|VBD so|ADV|2|advmod ~.|PUNCT|2|punct",
                    "¶Banda|PROPN|2|nsubj|Banda|NNP left|VERB|0|root|leave|VBD|Tense=Past",
                    names=(Name(4, 5, "PERSON"), Name(4, 6, "ORG")))  # fmt: skip
    doc = as_doc(spacy.blank("en").vocab, read)
    assert doc.text == read.content
    assert [t.text for t in doc] == ["Police", "said", "so", ".", "\n\n", "Banda", "left"]
    assert [t.dep_ for t in doc] == ["nsubj", "ROOT", "advmod", "punct", "dep", "nsubj", "ROOT"]
    assert [s.text for s in doc.sents] == ["Police said so.\n\n", "Banda left"]
    assert (doc[6].lemma_, doc[6].tag_, doc[6].pos_, str(doc[6].morph)) == ("leave", "VBD", "VERB", "Tense=Past")
    assert [(e.text, e.label_) for e in doc.ents] == [("Banda left", "ORG")]


def chained() -> Analysis:
    """The ferry, she and the harbour master; a lone mention; a paragraph break, which is a token, in between."""
    read = analysis("The|DET|2|det ferry|NOUN|3|nsubj left|VERB|0|root Banda|PROPN|3|obl ~.|PUNCT|3|punct",
                    "¶She|PRON|2|nsubj saw|VERB|0|root it|PRON|2|obj ~.|PUNCT|2|punct")  # fmt: skip
    chains = (((0, 2), (7, 8)), ((0, 1),), ((3, 4), (5, 6)))
    return replace(read, second=SimpleNamespace(chains=chains))


def test_chains_are_an_extension_that_is_stored_with_the_document() -> None:
    """Mentions of one thing are together, lone ones left out; words are the document's own."""
    from spacy.tokens import Doc

    OnrecordComponent()  # sets the extensions
    doc = as_doc(spacy.blank("en").vocab, chained())
    assert [[s.text for s in chain] for chain in doc._.onrecord_chains] == [["The ferry", "it"], ["Banda", "She"]]
    kept = Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes())
    assert [[s.text for s in chain] for chain in kept._.onrecord_chains] == [["The ferry", "it"], ["Banda", "She"]]


def test_without_a_model_of_them_there_are_no_chains() -> None:
    OnrecordComponent()
    vocab = spacy.blank("en").vocab
    assert as_doc(vocab, replace(chained(), second=None))._.onrecord_chains == []
    assert spacy.blank("en")("A document of others.")._.onrecord_chains == []


def test_displacy_draws_chains() -> None:
    """One label a chain, so that the mentions of a thing are seen together."""
    from spacy import displacy

    doc = as_doc(spacy.blank("en").vocab, chained())
    drawn = displacy.render(doc, style="span", options={"spans_key": CHAINS}, jupyter=False)
    assert drawn.count("CHAIN1") == drawn.count("CHAIN2") == 2
    assert "CHAIN3" not in drawn


def test_other_weights_and_a_device_can_be_configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import onnxruntime

    from onrecord.model.errors import ModelFileError, UsageError

    with pytest.raises(ModelFileError):
        spacy.blank("en").add_pipe("onrecord", config={"weights": str(tmp_path)})
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    with pytest.raises(UsageError, match="onnxruntime-gpu"):
        spacy.blank("en").add_pipe("onrecord", config={"device": "cuda"})


def test_white_space_alone_is_a_document() -> None:
    vocab = spacy.blank("en").vocab
    for content in ("", " ", "\n \t"):
        nothing = Analysis(content, (), (), (), (), (), (), (), (), (), ())
        assert as_doc(vocab, nothing).text == content


@pytest.mark.weights
@pytest.mark.slow
def test_it_sets_what_spacy_has_a_place_for(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert doc.text == TEXT
    for name in ("TAG", "POS", "LEMMA", "HEAD", "DEP", "MORPH", "SENT_START", "ENT_IOB"):
        assert doc.has_annotation(name), name
    assert "Grace Banda" in [e.text for e in doc.ents if e.label_ == "PERSON"]
    assert any(s.text.startswith("Grace Banda") and s.text.strip().endswith("collapsed.") for s in doc.sents)


@pytest.mark.weights
@pytest.mark.slow
def test_the_record_and_its_statements_are_extensions(nlp: Language) -> None:
    doc = nlp(TEXT)
    record = doc._.onrecord_record
    assert record.source.published_at == "2023-03-14"
    assert record.source.outlet == "The Paper"
    assert "We have no boats left" in [s.text for said in doc._.statements for s in said.content]
    for said in doc._.statements:
        assert all(doc.text[s.start : s.end] == s.text for s in said.content)
    assert all(len(cluster) > 1 for cluster in doc._.coref_clusters)
    assert any("Grace Banda" in [s.text for s in cluster] for cluster in doc._.coref_clusters)


@pytest.mark.weights
@pytest.mark.slow
def test_displacy_draws_names_and_statements(nlp: Language) -> None:
    from spacy import displacy

    doc = nlp(TEXT)
    assert {s.label_ for s in doc.spans[SPANS]} == {"CONTENT", "CUE", "SPEAKER"}
    drawn = displacy.render(doc, style="ent", jupyter=False)
    assert "Grace Banda" in drawn
    assert "PERSON" in drawn
    spans = displacy.render(doc, style="span", jupyter=False)
    assert "CONTENT" in spans
    assert "SPEAKER" in spans
    assert "<svg" in displacy.render(doc, style="dep", jupyter=False)


@pytest.mark.weights
@pytest.mark.slow
def test_documents_are_stored_and_piped(nlp: Language) -> None:
    """The record goes with the bytes of a document; contexts stay with their texts; empty texts pass."""
    from spacy.tokens import Doc

    texts = [(TEXT, 1), ("", 2), ("Sí.", 3), (" \n", 4)]
    docs = list(nlp.pipe(texts, as_tuples=True))
    assert [(d.text, n) for d, n in docs] == texts
    kept = Doc(nlp.vocab).from_bytes(docs[0][0].to_bytes())
    assert kept._.onrecord_record == docs[0][0]._.onrecord_record
    assert docs[0][0]._.onrecord_record == nlp(TEXT)._.onrecord_record


@pytest.mark.weights
@pytest.mark.slow
def test_a_document_says_when_it_was_published(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc.user_data["published_at"] = "2024-05-06"
    doc = nlp.get_pipe("onrecord")(doc)
    assert doc._.onrecord_record.source.published_at == "2024-05-06"
    assert doc.user_data["published_at"] == "2024-05-06"
