"""onrecord as a component of a spaCy pipeline: ``spacy.blank("en").add_pipe("onrecord")``.

Needs the extra ``onrecord[spacy]``. The component reads the text of a document and gives a document of the same text
with onrecord's own words, since its trees stand on these; white space that is more than one blank is a token, as spaCy
has it. So it stands first in a pipeline of ``spacy.blank("en")``; what earlier components wrote on the document's
tokens is not kept.

It sets tags, parts of speech, morphology, lemmas, heads, relations (Universal Dependencies), sentence starts and
entities, and the extensions

- ``doc._.onrecord_record``: the `Record` (made from ``doc._.onrecord_json``, which is what is stored with a document),
- ``doc._.statements``: its statements,
- ``doc._.coref_clusters``: a list of spans for each actor that is mentioned twice or more,
- ``doc._.onrecord_chains``: a list of spans for each thing that the model finds mentioned twice or more, actor or not;
  none where the weights hold no coreference.

``doc.spans["sc"]`` holds what is said, by which words and by whom (``CONTENT``, ``CUE``, ``SPEAKER``), and
``doc.spans["onrecord_chains"]`` the chains' mentions (``CHAIN1``, ``CHAIN2`` …), both for displaCy.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from spacy.language import Language
from spacy.tokens import Doc, Span

from onrecord.language.analysis import Analysis, Name
from onrecord.language.analyst import analyst_for, default_analyst
from onrecord.language.base import Analyst, Device, Model
from onrecord.model import codec
from onrecord.model.items import Statement
from onrecord.model.record import Record
from onrecord.model.source import Text
from onrecord.model.spans import Spans
from onrecord.pipeline import read_opened
from onrecord.sources import Given
from onrecord.sources.opening import open_text

if TYPE_CHECKING:
    from spacy.vocab import Vocab

SPANS = "sc"
"""The key under which displaCy looks for spans."""
CHAINS = "onrecord_chains"
"""The key of the mentions of chains; a mention's label names its chain."""


@dataclass(frozen=True, slots=True)
class _Given:
    """An analyst that hands out an analysis made before, so that a text is read once."""

    digest: str
    analysis: Analysis

    def analyse(self, text: Text) -> Analysis:
        return self.analysis

    def analyse_many(self, texts: list[Text]) -> list[Analysis]:
        return [self.analysis for _ in texts]


@Language.factory(
    "onrecord",
    assigns=[
        "token.tag", "token.pos", "token.morph", "token.lemma", "token.head", "token.dep", "token.sent_start",
        "doc.ents", "doc.spans", "doc._.onrecord_record", "doc._.statements", "doc._.coref_clusters",
        "doc._.onrecord_chains",
    ],
    default_config={"published_at": None, "outlet": None, "weights": None, "device": "cpu"},
)  # fmt: skip
def make_component(
    nlp: Language, name: str, published_at: str | None, outlet: str | None, weights: str | None, device: Device
) -> OnrecordComponent:
    """The component; ``published_at`` and ``outlet`` hold for all documents that do not say otherwise.

    A document says otherwise by ``doc.user_data["published_at"]`` and ``doc.user_data["outlet"]``.
    ``weights`` and ``device`` are as in `pipeline.read`.
    """
    other = weights is not None or device != "cpu"
    analyst = analyst_for(Model(Path(weights) if weights is not None else None, device)) if other else None
    return OnrecordComponent(published_at, outlet, analyst)


class OnrecordComponent:
    """Reads a document into a record, and writes on it what spaCy has a place for."""

    def __init__(
        self, published_at: str | None = None, outlet: str | None = None, analyst: Analyst | None = None
    ) -> None:
        self._known = Given(published_at=published_at, outlet=outlet)
        self._analyst = analyst
        _extend()

    def __call__(self, doc: Doc) -> Doc:
        given = Given(
            published_at=doc.user_data.get("published_at") or self._known.published_at,
            outlet=doc.user_data.get("outlet") or self._known.outlet,
        )
        opened = open_text(doc.text, given)
        analyst = self._analyst or default_analyst()
        analysis = analyst.analyse(opened.text if opened.text.content else Text(doc.text))
        record = read_opened(opened, analyst=_Given(analyst.digest, analysis))
        made = as_doc(doc.vocab, analysis)
        made.user_data.update({k: v for k, v in doc.user_data.items() if not isinstance(k, tuple)})
        made._context = doc._context  # what nlp.pipe(as_tuples=True) goes by
        made._.onrecord_json = record.to_json(text=False)
        made.spans[SPANS] = _shown(made, record)
        return made


def as_doc(vocab: Vocab, analysis: Analysis) -> Doc:
    """A document with the words, tags, trees, sentence bounds, names and chains of an analysis.

    Its text is the analysis'. A thing that is mentioned once is no chain here.
    """
    words, spaces, of_word = _tokens(analysis)
    place = {word: token for token, word in enumerate(of_word) if word >= 0}
    if not place:
        return Doc(vocab, words=words, spaces=spaces)
    heads, deps = [], []
    before = place[0]
    for token, word in enumerate(of_word):
        if word < 0:  # white space hangs on the word before it, as in spaCy's own pipelines
            heads.append(before)
            deps.append("dep")
            continue
        before, head = token, analysis.heads[word]
        heads.append(place[head] if head >= 0 else token)
        deps.append(analysis.labels[word] if head >= 0 else "ROOT")
    doc = Doc(  # sentence starts follow from the heads
        vocab,
        words=words,
        spaces=spaces,
        tags=[analysis.xpos[w] if w >= 0 else "_SP" for w in of_word],
        pos=[analysis.upos[w] if w >= 0 else "SPACE" for w in of_word],
        morphs=[analysis.feats[w] if w >= 0 else "" for w in of_word],
        lemmas=[analysis.lemmas[w] if w >= 0 else words[t] for t, w in enumerate(of_word)],
        heads=heads,
        deps=deps,
    )
    doc.ents = [Span(doc, place[n.start], place[n.end - 1] + 1, label=n.type) for n in _apart(analysis)]
    doc.spans[CHAINS] = [
        Span(doc, place[start], place[end - 1] + 1, label=f"CHAIN{number}")
        for number, chain in enumerate((c for c in analysis.chains if len(c) > 1), 1)
        for start, end in chain
    ]
    return doc


def _apart(analysis: Analysis) -> list[Name]:
    """The names, without those that overlap one before them: spaCy holds no two at one place."""
    kept: list[Name] = []
    for name in sorted(analysis.names, key=lambda n: (n.start, -n.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _tokens(analysis: Analysis) -> tuple[list[str], list[bool], list[int]]:
    """Tokens that give the text back to the letter, whether a blank follows each, and the word that each one is."""
    content = analysis.content
    words: list[str] = []
    spaces: list[bool] = []
    of_word: list[int] = []
    at = 0

    def gap(end: int) -> None:
        nonlocal at
        if at < end and words and content[at] == " ":
            spaces[-1] = True
            at += 1
        if at < end:
            words.append(content[at:end])
            spaces.append(False)
            of_word.append(-1)
            at = end

    for word, (start, end) in enumerate(zip(analysis.starts, analysis.ends, strict=True)):
        gap(start)
        words.append(content[start:end])
        spaces.append(False)
        of_word.append(word)
        at = end
    gap(len(content))
    return words, spaces, of_word


def _spans(doc: Doc, spans: Spans, label: str = "") -> list[Span]:
    """Spans of a record as spans of a document; words are never cut."""
    found = (doc.char_span(s.start, s.end, label=label, alignment_mode="expand") for s in spans)
    return [s for s in found if s is not None]


def _shown(doc: Doc, record: Record) -> list[Span]:
    shown: list[Span] = []
    for said in record.statements:
        shown += _spans(doc, said.content, "CONTENT") + _spans(doc, said.cue, "CUE")
        shown += _spans(doc, said.speaker.mention, "SPEAKER") if said.speaker else []
    return shown


def _record(doc: Doc) -> Record | None:
    line = doc._.onrecord_json
    if line is None:
        return None
    return msgspec.structs.replace(codec.decode(line), text=doc.text)


def _statements(doc: Doc) -> tuple[Statement, ...]:
    record = _record(doc)
    return record.statements if record else ()


def _clusters(doc: Doc) -> list[list[Span]]:
    record = _record(doc)
    return [_spans(doc, a.mentions) for a in record.actors if len(a.mentions) > 1] if record else []


def _chains(doc: Doc) -> list[list[Span]]:
    chains: dict[int, list[Span]] = {}
    for span in doc.spans.get(CHAINS, ()):
        chains.setdefault(span.label, []).append(span)  # by number: a stored document's labels may lack their words
    return list(chains.values())


def _extend() -> None:
    """The extensions, set once a process."""
    if not Doc.has_extension("onrecord_json"):
        Doc.set_extension("onrecord_json", default=None)
        Doc.set_extension("onrecord_record", getter=_record)
        Doc.set_extension("statements", getter=_statements)
        Doc.set_extension("coref_clusters", getter=_clusters)
        Doc.set_extension("onrecord_chains", getter=_chains)
