"""Lemmas come from the dictionary, then the script, then the regular endings, judged by a vocabulary."""

from __future__ import annotations

import pytest

from onrecord.language.lemma import Lemmatiser

KNOWN = {"said|VBD": "say", "buses|NNS": "bus", "fled|VBD": "flead"}
SCRIPTS = ["L0", "L2", "K0", "L1"]
WORDS = {
    w: n for n, w in enumerate(("say", "race", "injure", "stop", "deny", "bus", "fear", "tax", "rac", "fin", "fine"))
}


@pytest.mark.parametrize(
    ("form", "xpos", "script", "lemma"),
    [
        ("said", "VBD", 1, "say"),
        ("Said", "VBD", 1, "say"),
        ("feared", "VBD", 1, "fear"),
        ("injured", "VBD", 1, "injure"),
        ("racing", "VBG", 1, "race"),
        ("stopped", "VBN", 1, "stop"),
        ("denied", "VBD", 1, "deny"),
        ("taxes", "NNS", 0, "tax"),
        ("frobbed", "VBD", 1, "frob"),
        ("abducted", "VBN", 3, "abduct"),
        ("tore", "VBD", 1, "tear"),
        ("defused", "VBD", 1, "defuse"),
        ("fled", "VBD", 0, "flee"),
        ("retook", "VBP", 0, "retake"),
        ("freed", "VBN", 1, "free"),
        ("raced", "VBD", 1, "race"),
        ("fined", "VBN", 1, "fine"),
        ("Esmeraldas", "NNP", 2, "Esmeraldas"),
    ],
)
def test_a_lemma(form: str, xpos: str, script: int, lemma: str) -> None:
    assert Lemmatiser(KNOWN, SCRIPTS, WORDS)(form, xpos, script) == lemma
