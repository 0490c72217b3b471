"""Mentions: key words, kinds, what is plain to see of a pair, and which pairs are judged."""

from __future__ import annotations

import numpy as np
import pytest
from tests.support import analysis

from onrecord.language.analysis import Analysis, Range
from onrecord.language.mentions import (
    KINDS,
    SIZES,
    Mentions,
    describe,
    earlier_candidates,
    key_word,
    kind_of_pronoun,
    pair_features,
)

READ = analysis(
    "The|DET|2|det regional|ADJ|3|amod governor|NOUN|6|nsubj ~,|PUNCT|3|punct Ana|PROPN|3|appos said|VERB|0|root",
    "She|PRON|2|nsubj called|VERB|0|root her|PRON|4|nmod:poss critics|NOUN|2|obj|||Number=Plur liars|NOUN|2|xcomp",
    "Governor|PROPN|4|nsubj Ana|PROPN|1|flat Ruiz|PROPN|1|flat left|VERB|0|root",
)
MATCH, NESTED, QUOTES = 3, 4, 6


def described(spans: list[Range], a: Analysis = READ, quotes: list[int] | None = None) -> Mentions:
    keys = [key_word(s, e, a.heads, a.labels) for s, e in spans]
    return describe(
        spans, keys, [a.lower(i) for i in range(len(a))], a.upos, ["Number=Plur" in f for f in a.feats], a.heads,
        a.labels, [a.sentence_of(i) for i in range(len(a))], quotes or [0] * len(a),
    )  # fmt: skip


def named(*words: str) -> Mentions:
    """A text of one-word sentences, each a mention of its own: a name, or a pronoun in lower case."""
    a = analysis(*(f"{w}|{'PRON' if w.islower() else 'PROPN'}|0|root" for w in words))
    return described([(i, i + 1) for i in range(len(a))], a)


def kinds(m: Mentions) -> list[str]:
    return [KINDS[k] for k in m.kind.tolist()]


def features(m: Mentions, later: int, earlier: int) -> list[int]:
    found: list[int] = pair_features(m, np.array([later]), np.array([earlier]))[0].tolist()
    return found


def test_the_key_word_of_a_phrase_is_its_head_and_of_a_flat_name_its_last_part() -> None:
    assert key_word(0, 3, READ.heads, READ.labels) == 2
    governor_ana_ruiz = (11, 14)
    assert key_word(*governor_ana_ruiz, READ.heads, READ.labels) == 13
    assert key_word(12, 13, READ.heads, READ.labels) == 12


def test_a_part_that_hangs_flat_on_another_name_does_not_move_the_key_word() -> None:
    heads, labels = [3, 0, 3, -1], ["nsubj", "flat", "nsubj", "root"]
    assert key_word(0, 4, heads, labels) == 3


def test_kinds_follow_pronoun_article_number_and_owner() -> None:
    m = described([(0, 3), (4, 5), (6, 7), (8, 10), (8, 9), (10, 11), (11, 14)])
    assert kinds(m) == ["definite", "name", "she", "possessed", "she", "bare", "name"]


def test_a_word_that_is_spelled_like_a_pronoun_but_is_none_is_not_taken_for_one() -> None:
    assert kind_of_pronoun("they") == KINDS.index("they")
    assert kind_of_pronoun("dam") == -1
    a = analysis("WHO|PROPN|2|nsubj warned|VERB|0|root")
    assert kinds(described([(0, 1)], a)) == ["name"]


def test_the_article_does_not_count_when_strings_are_compared() -> None:
    a = analysis("The|DET|2|det dam|NOUN|3|nsubj broke|VERB|0|root", "dam|NOUN|0|root")
    m = described([(0, 2), (3, 4)], a)
    assert m.string[0] == m.string[1]
    assert features(m, 1, 0)[MATCH] == 5


@pytest.mark.parametrize(
    ("first", "second", "match"),
    [
        ("Ines|PROPN|2|compound Holm|PROPN|0|root", "Ines|PROPN|2|compound Holm|PROPN|0|root", 5),
        ("Ines|PROPN|2|compound Holm|PROPN|0|root", "Holm|PROPN|0|root", 4),
        ("Northern|PROPN|3|compound Relief|PROPN|3|compound Fund|PROPN|0|root", "NRF|PROPN|0|root", 3),
        ("flood|NOUN|2|compound victims|NOUN|0|root", "flood|NOUN|0|root", 2),
        ("old|ADJ|2|amod bridge|NOUN|0|root", "old|ADJ|2|amod mill|NOUN|0|root", 1),
        ("bridge|NOUN|0|root", "mill|NOUN|0|root", 0),
    ],
)
def test_likeness_of_words_is_seen_and_looks_the_same_from_both_sides(first: str, second: str, match: int) -> None:
    a = analysis(first, second)
    m = described([a.sentences[0], a.sentences[1]], a)
    assert features(m, 1, 0)[MATCH] == match
    assert features(m, 0, 1)[MATCH] == match


def test_nesting_turns_over_with_the_pair() -> None:
    a = analysis("The|DET|2|det mayor|NOUN|0|root of|ADP|4|case Lome|PROPN|2|nmod")
    m = described([(0, 4), (3, 4)], a)
    assert features(m, 1, 0)[NESTED] == 1
    assert features(m, 0, 1)[NESTED] == 2


def test_quotation_counts_for_each_mention_and_for_one_sentence() -> None:
    a = analysis("Ana|PROPN|2|nsubj said|VERB|0|root I|PRON|2|obj", "He|PRON|0|root")
    m = described([(0, 1), (2, 3), (3, 4)], a, [0, 1, 2, 0])
    assert features(m, 1, 0)[QUOTES] == 4 + 2
    assert features(m, 2, 1)[QUOTES] == 1
    assert features(m, 2, 0)[QUOTES] == 0


def test_every_feature_stays_below_its_size_however_far_apart() -> None:
    words = [w for n in range(600) for w in (f"N{n % 7}", "she")]
    m = named(*words)
    later, earlier = earlier_candidates(m)
    found = pair_features(m, np.append(later, len(m) - 1), np.append(earlier, 0))
    assert found.min() >= 0
    assert (found.max(0) < np.array(SIZES)).all()


def test_candidates_lie_before_and_come_once() -> None:
    m = named(*(f"N{n % 90}" for n in range(300)))
    later, earlier = earlier_candidates(m)
    assert (earlier < later).all()
    assert len(set(zip(later.tolist(), earlier.tolist(), strict=True))) == len(later)
    assert (np.diff(later) >= 0).all()


def test_a_name_reaches_back_to_its_last_namesakes_and_a_pronoun_does_not() -> None:
    far = ["Holm"] * 5 + [f"N{n}" for n in range(100)]
    m = named(*far, "Holm")
    later, earlier = earlier_candidates(m, nearest=10, alike=3)
    assert earlier[later == len(m) - 1].tolist() == [2, 3, 4, *range(len(m) - 11, len(m) - 1)]
    m = named(*(["she"] * 5), *far[5:], "she")
    later, earlier = earlier_candidates(m, nearest=10, alike=3)
    assert earlier[later == len(m) - 1].tolist() == list(range(len(m) - 11, len(m) - 1))


def test_the_pairs_of_a_long_text_grow_with_its_length_only() -> None:
    nearest, alike = 60, 3
    counts = {
        n: len(earlier_candidates(named(*(f"N{k % 50}" for k in range(n))), nearest, alike)[0]) for n in (1000, 2000)
    }
    assert counts[2000] <= 2000 * (nearest + alike)
    assert counts[2000] - counts[1000] <= 1000 * (nearest + alike)


def test_no_mention_and_one_mention_make_no_pairs() -> None:
    for spans in ([], [(0, 3)]):
        m = described(spans)
        assert len(m) == len(spans)
        later, earlier = earlier_candidates(m)
        assert len(later) == len(earlier) == 0
        assert pair_features(m, later, earlier).shape == (0, len(SIZES))


def test_the_same_text_gives_the_same_numbers() -> None:
    spans = [(0, 3), (4, 5), (6, 7), (11, 14)]
    one, two = described(spans), described(spans)
    assert one.string.tolist() == two.string.tolist()
    assert one.content == two.content
