"""Hypothesis strategies for records. Every span that they make lies in the record's text and quotes it."""

from __future__ import annotations

import typing
from functools import cache
from itertools import pairwise
from typing import Any

import msgspec
from hypothesis import strategies as st

from onrecord.model import items
from onrecord.model.record import Problem, Record
from onrecord.model.source import Encoding, Fetched, ReadWith, Section, Source, digest_of
from onrecord.model.spans import Span, content_id

WORDS = st.sampled_from(
    ["Officials", "said", "five", "people", "died", "in", "the", "flood", "—", "“no”", "'", "\n\n", "1,200", "Żubr",
     "naïve", "\U0001f30a", "e\u0301", "\u200f", "\x00", "\r\n", "\u2028", "Accra", "denied", "NOT", "100%", "a\tb"]
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=3, max_size=40).map(" ".join)
SHORT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
STAMPS = st.sampled_from(
    ["2021-03-04", "2022-01-07T10:15:00+06:00", "2019-08-14T11:26:00Z", "2020-02-29T23:59:59-05:00"]
)
CONFIDENCE = st.none() | st.floats(0, 1, allow_nan=False)
IDS = [f"{prefix}_{n:016x}" for prefix in ("st", "fi", "ev", "ti", "pl", "ac") for n in range(2)]
KINDS: dict[str, type[items.Item]] = {
    "statements": items.Statement, "figures": items.Figure, "events": items.Event, "times": items.Time,
    "places": items.Place, "actors": items.Actor,
}  # fmt: skip
# A span is drawn without knowing the text, and moved into the text afterwards (`_fit`): so strategies are built once.
_LOOSE = st.tuples(st.integers(0, 300), st.integers(1, 30)).map(lambda at: Span(at[0], at[0] + at[1], "?" * at[1]))


@cache
def of(hint: Any) -> st.SearchStrategy[Any]:
    """A strategy for a type of the model."""
    known: dict[Any, st.SearchStrategy[Any]] = {
        Span: _LOOSE, bool: st.booleans(), str: SHORT, float: st.floats(0, 1, allow_nan=False), int: st.integers(0, 9),
        msgspec.UnsetType: st.just(msgspec.UNSET),
        tuple[Span, ...]: st.lists(_LOOSE, max_size=2).map(tuple),
    }  # fmt: skip
    if hint in known:
        return known[hint]
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        hints = typing.get_type_hints(hint)
        return st.builds(hint, **{name: of(hints[name]) for name in hint.__struct_fields__})
    if typing.get_origin(hint) is typing.Literal:
        return st.sampled_from(typing.get_args(hint))
    if typing.get_origin(hint) is tuple:
        return st.lists(of(typing.get_args(hint)[0]), max_size=1).map(tuple)
    options = [part for part in typing.get_args(hint) if part is not type(None)]
    inner = st.sampled_from(IDS) if options == [str] else st.one_of(*map(of, options))
    return st.none() | inner if type(None) in typing.get_args(hint) else inner


def _fit(value: Any, text: str) -> Any:
    """The value with every span moved into the text."""
    if isinstance(value, Span):
        start = value.start % len(text)
        end = min(len(text), start + value.end - value.start)
        return Span(start, end, text[start:end])
    if isinstance(value, msgspec.Struct):
        return type(value)(**{name: _fit(getattr(value, name), text) for name in value.__struct_fields__})
    if isinstance(value, tuple):
        return tuple(_fit(inner, text) for inner in value)
    return value


SOURCES = st.builds(
    Source, digest=st.just(""), uri=st.none() | SHORT, encoding=of(Encoding), title=st.none() | SHORT,
    authors=st.lists(SHORT, max_size=2).map(tuple), outlet=st.none() | SHORT, published_at=st.none() | STAMPS,
    published_from=st.sampled_from([None, "argument", "file"]), language=st.sampled_from([None, "en"]),
    read_with=st.sampled_from([None, ReadWith("0.1.0"), ReadWith("0.1.0", "w" * 8, {"a": "1", "b": "2"}, "high")]),
    source_map=st.sampled_from([None, ((0, 5, 9), (4, 12, 20))]), aligned=CONFIDENCE,
    fetched=st.none() | st.just(Fetched("https://news.example/a", 200, "2022-01-07T00:00:00Z", {"etag": "x"})),
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn, *, text: st.SearchStrategy[str] = TEXTS) -> tuple[Record, bytes]:
    """A record with its bytes: spans quote the text, item ids are unique, sections lie in order."""
    content = draw(text)
    raw = content.encode()
    source = msgspec.structs.replace(draw(SOURCES), digest=digest_of(raw), bytes=len(raw))
    made: dict[str, Any] = {}
    for name, kind in KINDS.items():
        drawn = draw(st.lists(of(kind), max_size=2))
        made[name] = tuple(
            msgspec.structs.replace(_fit(item, content), id=f"{name[:2]}_{n:016x}", label=f"{name[0].upper()}{n + 1}")
            for n, item in enumerate(drawn)
        )
    cuts = sorted(draw(st.sets(st.integers(0, len(content)), max_size=5)))
    stretches = list(pairwise(cuts))
    return Record(
        id=content_id("rc", source.digest, (), source.published_at or "", source.uri or ""),
        source=source, text=content,
        sections=tuple(Section(f"se_{n}", "paragraph", Span(a, b, content[a:b])) for n, (a, b) in enumerate(stretches)),
        sentences=tuple(stretches),
        links=_fit(tuple(draw(st.lists(of(items.Link), max_size=2))), content),
        problems=_fit(tuple(draw(st.lists(of(Problem), max_size=2))), content), **made,
    ), raw  # fmt: skip
