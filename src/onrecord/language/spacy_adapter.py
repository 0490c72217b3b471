"""Any spaCy pipeline with a tagger, parser and name finder in the place of the shipped reader.

Needs the extra ``onrecord[spacy]``. The pipeline reads paragraph by paragraph, so that no sentence, arc or name runs
over a paragraph break, and texts may be of any length.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from onrecord.language.analysis import Analysis, Name, Range
from onrecord.language.lemma import Lemmatiser
from onrecord.language.spacy_scheme import Tree, is_clear, table
from onrecord.language.weights_file import FOLDER, Weights
from onrecord.model.errors import UsageError
from onrecord.model.source import Text

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_PIECE = 50_000
"""Code points of a paragraph that are read at once; a longer one is cut at white space."""

_CUT = {"L0": (), "K0": ("NNP", "NNPS"), "L1": ("VBD", "VBN", "VBZ", "NNS"), "L3": ("VBG",)}
"""Edit scripts of `Lemmatiser` (case, letters to cut) and the Penn tags whose commonest change they are."""


@dataclass(slots=True)
class _Draft:
    """An analysis in the making; lists over the words."""

    spans: list[Range] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    sentences: list[Range] = field(default_factory=list)
    paragraphs: list[Range] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)


class SpacyAnalyst:
    """Implements ``Analyst`` with a spaCy pipeline.

    Entity types become ours by ``data/spacy_names.tsv``. A parser of the CLEAR style (the English models of spaCy) is
    turned into Universal Dependencies by `spacy_scheme`; other relations are taken for Universal Dependencies.
    Statements found by a model, and coreference, are not there: the rules alone read them.

    Args:
        nlp: the pipeline. It must set parts of speech or tags, and dependencies.

    Raises:
        UsageError: the pipeline sets no tags or no dependencies (``spacy-pipeline``).
    """

    def __init__(self, nlp: Language) -> None:
        sets = {attribute for name in nlp.pipe_names for attribute in nlp.get_pipe_meta(name).assigns}
        lacks = []
        if sets.isdisjoint(("token.tag", "token.pos")):
            lacks.append("a tagger")
        if "token.dep" not in sets:
            lacks.append("a parser")
        if lacks:
            raise UsageError(f"the spaCy pipeline lacks {' and '.join(lacks)}", code="spacy-pipeline")
        self._nlp = nlp
        labels = {label for name in nlp.pipe_names for label in getattr(nlp.get_pipe(name), "labels", ())}
        self._clear = is_clear(labels)

    @property
    def digest(self) -> str:
        """Name and version of the pipeline, the version of spaCy, and a digest of the pipeline's description."""
        from importlib.metadata import version

        meta: dict[str, Any] = dict(self._nlp.meta)
        told = json.dumps([meta, self._nlp.config], sort_keys=True, default=str)
        short = hashlib.sha256(told.encode("utf-8")).hexdigest()[:16]
        return f"spacy-{version('spacy')}:{meta['lang']}_{meta['name']}-{meta['version']}:{short}"

    def analyse_many(self, texts: list[Text]) -> list[Analysis]:
        """Each text by itself, in the given order."""
        return [self.analyse(t) for t in texts]

    def analyse(self, text: Text) -> Analysis:
        """Words, sentences, tags, trees and names of a text, as the pipeline sees them."""
        draft = _Draft()
        pieces = list(_pieces(text))
        docs = self._nlp.pipe(text.content[a:b] for _, a, b in pieces)
        last = -1
        for (paragraph, start, _), doc in zip(pieces, docs, strict=True):
            first = len(draft.spans)
            self._take(draft, doc, start)
            if len(draft.spans) == first:
                continue
            if paragraph == last:
                draft.paragraphs[-1] = (draft.paragraphs[-1][0], len(draft.spans))
            else:
                draft.paragraphs.append((first, len(draft.spans)))
            last = paragraph
        return Analysis(
            content=text.content,
            starts=tuple(s for s, _ in draft.spans),
            ends=tuple(e for _, e in draft.spans),
            upos=tuple(draft.upos),
            xpos=tuple(draft.xpos),
            feats=tuple(draft.feats),
            lemmas=tuple(draft.lemmas),
            heads=tuple(draft.heads),
            labels=tuple(draft.labels),
            sentences=tuple(draft.sentences),
            paragraphs=tuple(draft.paragraphs),
            names=tuple(draft.names),
        )

    def _take(self, draft: _Draft, doc: Doc, offset: int) -> None:
        """Adds the words of a paragraph; white space, which is a token for spaCy, is no word here."""
        base = len(draft.spans)
        place, at = [], base
        for token in doc:
            place.append(at)
            at += not token.is_space
        place.append(at)
        for token in doc:
            if token.is_space:
                continue
            start = offset + token.idx
            draft.spans.append((start, start + len(token.text)))
            draft.upos.append(_part_of_speech(token.pos_, token.tag_))
            draft.xpos.append(token.tag_)
            draft.feats.append(str(token.morph))
            draft.lemmas.append(token.lemma_ or self._lemma(token.text, token.tag_))
        for sentence in doc.sents:
            first, last = place[sentence.start], place[sentence.end]
            if first < last:
                draft.sentences.append((first, last))
                self._tree(draft, doc, place, (sentence.start, sentence.end), first)
        kinds = table("spacy_names.tsv")
        for entity in doc.ents:
            first, last = place[entity.start], place[entity.end]
            kind = kinds.get(entity.label_, "MISC")
            if first < last and kind != "-":
                draft.names.append(Name(first, last, kind))

    @cached_property
    def _lemmatise(self) -> Lemmatiser:
        weights = Weights(FOLDER)
        return Lemmatiser(weights.lemmas, list(_CUT), weights.vocabulary)

    def _lemma(self, form: str, tag: str) -> str:
        """The lemma where the pipeline has none: the shipped dictionary, then the tag's regular ending."""
        scripts = list(_CUT)
        script = next((n for n, s in enumerate(scripts) if tag in _CUT[s]), scripts.index("L0"))
        return self._lemmatise(form, tag, script)

    def _tree(self, draft: _Draft, doc: Doc, place: list[int], bounds: Range, first: int) -> None:
        """Heads and relations of one sentence, with one root."""
        heads: list[int] = []
        labels: list[str] = []
        for token in doc[bounds[0] : bounds[1]]:
            if token.is_space:
                continue
            head = token.head
            while head.is_space and head.head.i != head.i:
                head = head.head
            inside = bounds[0] <= head.i < bounds[1] and not head.is_space and head.i != token.i
            heads.append(place[head.i] - first if inside else -1)
            labels.append(token.dep_ or "dep")
        _one_root(heads, labels)
        if self._clear:
            words = slice(first, first + len(heads))
            heads, labels = Tree(heads, labels, draft.upos[words], draft.lemmas[words]).converted()
        draft.heads.extend(h if h < 0 else h + first for h in heads)
        draft.labels.extend(labels)


def _one_root(heads: list[int], labels: list[str]) -> None:
    """Makes the first word without a head the root; others without one hang on it."""
    root = heads.index(-1)  # spaCy's trees have no cycles, so that there is one
    for i, head in enumerate(heads):
        if i == root:
            labels[i] = "root"
        elif head < 0:
            heads[i], labels[i] = root, "parataxis"
        elif labels[i].lower() == "root":
            labels[i] = "dep"


def _pieces(text: Text) -> Iterator[tuple[int, int, int]]:
    """Paragraph number, start and end of each stretch to read."""
    content = text.content
    for number, (start, end) in enumerate(text.paragraphs or ((0, len(content)),)):
        while start < end:
            stop = min(end, start + _PIECE)
            if stop < end:
                blank = max(content.rfind(" ", start, stop), content.rfind("\n", start, stop))
                stop = blank + 1 if blank > start else stop
            yield number, start, stop
            start = stop


def _part_of_speech(upos: str, tag: str) -> str:
    """The part of speech; by the Penn tag where the pipeline has a tagger alone."""
    if upos:
        return upos
    return table("spacy_tags.tsv").get(tag, "X")
