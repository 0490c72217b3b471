"""Word pieces agree with the reference tokeniser; quotation marks of all styles read alike."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.weights_file import FOLDER
from onrecord.language.wordpiece import MAX_PIECES, WordPiece

tokenizers = pytest.importorskip("tokenizers")
pytestmark = pytest.mark.weights


@pytest.fixture(scope="module")
def vocabulary() -> list[str]:
    found: list[str] = json.loads(gzip.decompress((FOLDER / "lexicon.json.gz").read_bytes()))["pieces"]
    return found


@pytest.fixture(scope="module")
def pieces(vocabulary: list[str]) -> WordPiece:
    return WordPiece(vocabulary)


@pytest.fixture(scope="module")
def reference(vocabulary: list[str]) -> object:
    model = tokenizers.models.WordPiece(vocab={p: i for i, p in enumerate(vocabulary)}, unk_token="[UNK]")
    made = tokenizers.Tokenizer(model)
    made.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    return made


@pytest.mark.parametrize(
    "word",
    [
        "Protests",
        "n't",
        "O'Neill",
        "2,500",
        "São",
        "Kyrgyzstan",
        "señor",
        "中国",
        "...",
        "U.S.",
        "x" * 101,
        "İzmir",
        "naïve-ish",
        "😀",
        "AΣ",
    ],
)
def test_pieces_equal_the_reference(word: str, pieces: WordPiece, reference: tokenizers.Tokenizer) -> None:
    assert list(pieces.pieces(word)) == reference.encode(word, add_special_tokens=False).ids


@given(
    word=st.text(
        alphabet=st.characters(max_codepoint=0x052F, categories=("L", "N", "P", "S", "Mn")), min_size=1, max_size=20
    )
)
def test_pieces_of_any_word_equal_the_reference(word: str, pieces: WordPiece, reference: tokenizers.Tokenizer) -> None:
    assert list(pieces.pieces(word)) == reference.encode(word, add_special_tokens=False).ids


def test_quotation_marks_of_all_styles_are_one(pieces: WordPiece) -> None:
    assert len({pieces(m) for m in ('"', "“", "”", "''", "``", "«", "»", "„")}) == 1
    assert pieces("n’t") == pieces("n't")


def test_no_word_gives_more_pieces_than_the_limit(pieces: WordPiece) -> None:
    assert len(pieces("a-" * 90)) == MAX_PIECES
    assert len(pieces("y" * 1_000_000)) == 1
