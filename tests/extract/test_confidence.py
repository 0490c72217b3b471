"""How sure statements are, and what the high precision mode leaves out."""

from __future__ import annotations

import time
from dataclasses import replace

import msgspec
import pytest

from onrecord.extract import confidence
from onrecord.extract.base import Found
from onrecord.extract.precision import sure_only
from onrecord.extract.quotes import find_quotes
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.extract.statements import StatementsReader
from onrecord.language.analysis import Analysis, Attribution
from onrecord.model.items import Event, Figure, Link, Speaker, Statement
from onrecord.model.spans import Span
from tests.extract.statement_samples import sample
from tests.samples import TEXT, flood
from tests.support import report

# ------------------------------------------------------------------------------------------------ the model


def test_the_bundled_weights_are_complete_and_tell_where_they_come_from() -> None:
    weights = confidence.weights()
    assert 0.5 <= weights.high < 1
    assert 10 < len(weights.weights) < 60
    assert "python -m eval calibrate" in weights.about
    assert list(weights.weights) == sorted(weights.weights)


def test_a_chance_is_the_logistic_of_intercept_and_known_weights() -> None:
    """A sign without a weight counts nothing, and no sum leaves the range of a chance."""
    weights = confidence.Weights("", 1.0, {"quoted": 2.0, "nested": -1000.0}, 0.8)
    assert weights.chance(()) == pytest.approx(0.731, abs=0.001)
    assert weights.chance(("quoted", "never seen")) == pytest.approx(0.953, abs=0.001)
    assert 0 < weights.chance(("nested",)) < 1e-9


def test_agreement_of_rule_and_model_makes_a_statement_surer() -> None:
    """The same statement with no attribution by the model, with another speaker's and content, and with its own."""
    alone = sample("reported_last")
    (read,) = _read(alone)
    assert read.speaker is not None
    cue, source, content = (
        alone.words_in(spans[0].start, spans[-1].end) for spans in (read.cue, read.speaker.mention, read.content)
    )
    agrees = _with(alone, Attribution((cue,), (source,), (content,), 0.99))
    differs = _with(alone, Attribution((cue,), (content,), (source,), 0.99))
    chances = [_read(a)[0].confidence or 0.0 for a in (differs, alone, agrees)]
    assert chances == sorted(chances)
    assert chances[0] < chances[2] - 0.1


def _with(alone: Analysis, *told: Attribution) -> Analysis:
    return replace(alone, attributions=told)


def _read(analysis: Analysis) -> tuple[Statement, ...]:
    return StatementsReader().read(report(analysis), Found()).statements


def test_every_statement_has_a_confidence_between_nothing_and_all() -> None:
    for name in ("split_quote", "according", "two_speakers", "inverted"):
        for s in _read(sample(name)):
            assert s.confidence is not None
            assert 0 < s.confidence < 1


def test_signs_name_rule_cue_speaker_and_what_the_model_says() -> None:
    view = Clauses(sample("reported_last"), find_quotes(sample("reported_last")))
    draft = Draft(5, [(5, 6)], [(0, 4)], 4, (4, 5), lemma="say", frame="clause")
    signs = confidence.Judge(view).signs(draft, (4, 5), Speaker(form="collective"), nested=True)
    assert {"rule clause", "speaker collective", "cue plain", "model silent", "nested"} <= set(signs)
    assert confidence.Judge(view).signs(draft, (4, 5), Speaker(form="collective"), nested=True) == signs


def test_a_reader_may_bring_its_own_judge() -> None:
    class Certain(confidence.Judge):
        def chance(self, signs: tuple[str, ...]) -> float:
            return 0.5

    seen = report(sample("two_speakers"))
    assert {s.confidence for s in StatementsReader(Certain).read(seen, Found()).statements} == {0.5}


def test_judging_takes_linear_time_in_attributions_and_statements() -> None:
    """Twice the text, about twice the time: only attributions near a cue are compared."""

    def seconds(times: int) -> float:
        whole = sample(*["two_speakers"] * times)
        size = len(whole) // times
        told = tuple(
            Attribution(((k * size, k * size + 1),), (), ((k * size + 1, k * size + 3),)) for k in range(times)
        )
        view = Clauses(_with(whole, *told), find_quotes(whole))
        drafts = [Draft(k * size, [(k * size, k * size + 1)], [(k * size + 1, k * size + 4)]) for k in range(times)]
        begin = time.perf_counter()
        judge = confidence.Judge(view)
        for draft in drafts:
            judge.signs(draft, None, None, nested=False)
        return time.perf_counter() - begin

    seconds(50)
    one, four = min(seconds(150) for _ in range(3)), min(seconds(600) for _ in range(3))
    assert four < 12 * one + 0.05


# ------------------------------------------------------------------------------------------------ high precision


def _words(words: str) -> tuple[Span, ...]:
    start = TEXT.index(words)
    return (Span(start, start + len(words), words),)


def _statement(key: str, sure: float | None, inside: str | None = None, words: str = "said") -> Statement:
    return Statement(id=key, content=_words(words), nested_in=inside, confidence=sure)


def _figure(key: str, who: str | None, **more: object) -> Figure:
    return Figure(id=key, phrase=_words("12"), number=_words("12"), attribution=who, **more)  # type: ignore[arg-type]


def test_sure_statements_stay_as_they_are() -> None:
    found = Found(statements=(_statement("st_1", 0.8), _statement("st_2", 0.7951)))
    assert sure_only(found, 0.8) is found


def test_a_doubtful_statement_goes_with_all_that_hangs_on_it_and_is_counted() -> None:
    """Figures and events of a voice that was left out never turn into the outlet's own word."""
    record, _ = flood()
    found = Found(
        times=record.times, places=record.places, actors=record.actors, statements=record.statements,
        figures=record.figures, events=record.events, links=record.links,
    )  # fmt: skip
    left = sure_only(found, 0.95)
    assert (left.statements, left.figures, left.events, left.links) == ((), (), (), ())
    assert (left.times, left.places, left.actors) == (found.times, found.places, found.actors)
    (problem,) = left.problems
    assert (problem.code, problem.severity) == ("low-confidence", "note")
    assert problem.message.startswith("2 statements, 1 figure and 1 event left out")
    assert {s.text for s in problem.spans} >= {"said", "at least 12 people had drowned in Beira", "the count"}


def test_what_was_never_measured_is_no_sure_statement() -> None:
    left = sure_only(Found(statements=(_statement("st_1", None), _statement("st_2", 0.9))), 0.8)
    assert [s.id for s in left.statements] == ["st_2"]
    assert left.problems[0].message.startswith("1 statement left out")


def test_the_kept_statement_around_takes_over() -> None:
    """Lawyers said that the guard said that ...: without the guard, the lawyers have said it."""
    found = Found(
        statements=(
            _statement("st_1", 0.9), _statement("st_2", 0.3, "st_1", "governor"),
            _statement("st_3", 0.9, "st_2", "rejected"),
        ),
        figures=(_figure("fi_1", "st_2"), _figure("fi_2", None)),
        events=(Event(id="ev_1", type="x", trigger=_words("drowned"), attribution="st_2", figures=("fi_1",)),),
    )  # fmt: skip
    left = sure_only(found, 0.8)
    assert [(s.id, s.nested_in) for s in left.statements] == [("st_1", None), ("st_3", "st_1")]
    assert [f.attribution for f in left.figures] == ["st_1", None]
    assert (left.events[0].attribution, left.events[0].figures) == ("st_1", ("fi_1",))


def test_ties_to_what_was_left_out_are_cut() -> None:
    event = Event(id="ev_1", type="x", trigger=_words("drowned"), attribution="st_2")
    own = Event(id="ev_2", type="x", trigger=_words("kills"), figures=("fi_1", "fi_2"))
    later = _figure("fi_2", None, previous="fi_1")
    later = msgspec.structs.replace(later, scope=msgspec.structs.replace(later.scope, event="ev_1"))
    found = Found(
        statements=(_statement("st_1", 0.9), _statement("st_2", 0.1, words="rejected")),
        figures=(_figure("fi_1", "st_2"), later),
        events=(event, own),
        links=(
            Link(kind="answers", from_="st_1", to="st_2"),
            Link(kind="revises", from_="fi_2", to="fi_1"),
            Link(kind="same_event", from_="ev_2", to="ev_2"),
        ),
    )
    left = sure_only(found, 0.8)
    assert [link.kind for link in left.links] == ["same_event"]
    assert [(f.id, f.previous, f.scope.event) for f in left.figures] == [("fi_2", None, None)]
    assert [(e.id, e.figures) for e in left.events] == [("ev_2", ("fi_2",))]


def test_a_ring_of_nested_statements_ends() -> None:
    found = Found(statements=(_statement("st_1", 0.1, "st_2"), _statement("st_2", 0.1, "st_1", "rejected")))
    assert sure_only(found, 0.8).statements == ()
