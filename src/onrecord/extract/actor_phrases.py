"""The shape of noun phrases in an analysis: their edges, their part in the clause, whether they speak, what is quoted.

Everything is worked out once for a text, in time linear in its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.extract.actor_words import gender_of_given_name, nouns, object_use, title, verb_use
from onrecord.language.analysis import Analysis, Range
from onrecord.language.features import INSIDE, quote_states

Part = Literal["subject", "object", "owner", "oblique", "other"]

_BEFORE = frozenset(("det", "amod", "compound", "nummod", "nmod", "flat", "advmod", "det:predet", "goeswith"))
_BEHIND = frozenset(("nmod", "acl", "amod", "flat", "compound"))
_WHO = frozenset(("who", "whom", "which", "that", "whose"))
_OUTSIDE = frozenset(("not", "n't", "only", "just", "even", "also", "then", "now", "still"))
"""Adverbs that may stand before a phrase and are no part of it."""
_INSIDE_PHRASE = frozenset(("-", "–", "“", "”", '"', "‘", "'", "’", "'s", "’s"))
"""Marks that may stand between the words of a phrase, whatever the parse hangs them on."""
_LONGEST = 16
"""No noun phrase is taken to be longer than this, in words: a longer one is a parse gone wrong."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a noun phrase stands: its part, the word that governs it, and whether it says something there."""

    part: Part
    governor: int
    speaks: bool


class Phrases:
    """Noun phrases of one analysis."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.low, self.high = _extents(analysis)
        self.quoted = _quoted(analysis)
        self._speech: dict[int, bool] = {}
        self._object: dict[int, bool] = {}

    def left_edge(self, head: int) -> int:
        """The first word of the noun phrase: determiner, possessor and modifiers that touch one another."""
        read = self.analysis
        edge = head
        for child in reversed(read.children(head)):
            if child > head:
                continue
            label = read.labels[child]
            if label.split(":")[0] not in _BEFORE or self.high[child] >= edge + 1 or self.high[child] != edge - 1:
                if child == edge - 1 and read.word(child) in _INSIDE_PHRASE:
                    edge = child
                    continue
                break
            if edge - self.low[child] > _LONGEST:
                break
            edge = self.low[child]
        while edge < head and (read.upos[edge] in ("PUNCT", "ADP", "CCONJ") or read.lower(edge) in _OUTSIDE):
            edge += 1
        return edge

    def base_end(self, head: int) -> int:
        """The end of the phrase without what is said behind its head: the head, with a name's further words."""
        read = self.analysis
        end = head + 1
        for child in read.children(head):
            if child == end and read.labels[child].split(":")[0] in ("flat", "compound", "goeswith", "nummod"):
                end = self.high[child] + 1
        return end

    def right_edge(self, head: int) -> int:
        """The end of the phrase with the phrases and restrictive clauses that follow its head without a comma."""
        read = self.analysis
        end = self.base_end(head)
        first = self.left_edge(head)
        for child in read.children(head):
            if child < head or self.low[child] != end or read.labels[child].split(":")[0] not in _BEHIND:
                continue
            high = self.high[child] + 1
            if high - first > _LONGEST:
                break
            for i in range(end, high):
                if read.word(i) in (",", ";", ":", "—", "–", "(", '"', "“", "”"):
                    high = i
                    break
            if high <= end + 1 and read.labels[child].startswith("acl"):
                break
            end = high
        return end

    def clause(self, head: int) -> Clause:
        """The part that the phrase of this head has in its clause; coordinated phrases have that of the first."""
        read = self.analysis
        seen = 0
        while read.labels[head] in ("conj", "appos") and read.heads[head] >= 0 and seen < 30:
            if read.labels[head] == "conj" and read.upos[read.heads[head]] not in (
                "NOUN",
                "PROPN",
                "PRON",
                "NUM",
                "ADJ",
            ):
                break
            head, seen = read.heads[head], seen + 1
        label, governor = read.labels[head], read.heads[head]
        kind = label.split(":")[0]
        if governor < 0:
            return Clause("other", -1, False)
        if kind in ("nsubj", "csubj"):
            aloud = self.is_speech(governor) and label != "nsubj:pass"
            return Clause("subject", governor, aloud and self.quoted[head] == self.quoted[governor])
        if label in ("nmod:poss", "det:poss"):
            return Clause("owner", governor, False)
        if kind in ("obj", "iobj"):
            return Clause("object", governor, self._is_quoted_source(governor))
        if kind in ("obl", "nmod"):
            return Clause("oblique", governor, self._speaks_obliquely(head, label, governor))
        if kind == "dislocated" or (kind == "parataxis" and read.upos[head] in ("PROPN", "NOUN")):
            return Clause("subject", governor, False)
        return Clause("other", governor, False)

    def is_speech(self, verb: int) -> bool:
        """Whether the word is a verb of speaking, alone or through *refuse to*, *go on to*, *was able to*."""
        if verb not in self._speech:
            self._speech[verb] = self._speaks(verb)
        return self._speech[verb]

    def has_object(self, verb: int) -> bool:
        """Whether the verb has a direct object."""
        if verb not in self._object:
            self._object[verb] = self.analysis.child(verb, "obj") is not None
        return self._object[verb]

    def _speaks(self, verb: int) -> bool:
        read = self.analysis
        if read.upos[verb] not in ("VERB", "AUX", "NOUN", "ADJ"):
            return False
        if verb_use(read.lemmas[verb]) == "speech" and read.upos[verb] in ("VERB", "AUX"):
            return True
        inner = read.child(verb, "xcomp")
        return inner is not None and read.upos[inner] == "VERB" and verb_use(read.lemmas[inner]) == "speech"

    def _is_quoted_source(self, verb: int) -> bool:
        """*cited the ministry as saying …*: the object of *cite* or *quote* speaks where *as* and a verb follow."""
        read = self.analysis
        if object_use(read.lemmas[verb]) != "quote":
            return False
        return any(read.lower(i) == "as" for i in range(verb + 1, min(self.high[verb] + 1, verb + 12)))

    def is_target(self, clause: Clause) -> bool:
        """The object of *accuse*, *thank*, *sue*, *quote*: somebody, not something."""
        return clause.part == "object" and object_use(self.analysis.lemmas[clause.governor]) is not None

    def _speaks_obliquely(self, head: int, label: str, governor: int) -> bool:
        """*according to X*; *said by X*, *a report by X*, *in the words of X*."""
        read = self.analysis
        for child in read.children(head):
            if read.labels[child] != "case":
                continue
            word = read.lower(child)
            if word == "according":
                return True
            if word == "to" and child > 0 and read.lower(child - 1) == "according":
                return True
            if word == "by" and (label == "obl:agent" or read.labels[head].startswith("obl")):
                return verb_use(read.lemmas[governor]) == "speech"
        return False

    def has_will(self, governor: int) -> bool:
        """Whether the governing verb is one whose subject is a person or body."""
        read = self.analysis
        if governor < 0 or read.upos[governor] != "VERB":
            return False
        return verb_use(read.lemmas[governor]) is not None or self.is_speech(governor)

    def in_content_of(self, i: int, verb: int) -> bool:
        """Whether word ``i`` lies in what ``verb`` reports: in its complement, or in the clause it is put behind."""
        read = self.analysis
        outer = read.heads[verb] if read.labels[verb].split(":")[0] == "parataxis" else -1
        previous = i
        for above in read.ancestors(i):
            if above == verb:
                return read.labels[previous].split(":")[0] in ("ccomp", "parataxis", "xcomp")
            if above == outer:
                return True
            previous = above
        return i == outer

    def in_reported(self, i: int) -> bool:
        """Whether word ``i`` lies in the clause complement of any verb of speaking."""
        read = self.analysis
        previous = i
        for above in read.ancestors(i):
            if read.labels[previous].split(":")[0] == "ccomp" and verb_use(read.lemmas[above]) == "speech":
                return True
            previous = above
        return False

    def relative_head(self, pronoun: int) -> int | None:
        """The noun that a relative pronoun stands for; None if the word is no relative pronoun."""
        read = self.analysis
        if read.lower(pronoun) not in _WHO:
            return None
        previous = pronoun
        for above in read.ancestors(pronoun):
            if read.labels[previous] == "acl:relcl":
                return above if above < pronoun else None
            previous = above
        return None


def _extents(read: Analysis) -> tuple[list[int], list[int]]:
    """The first and the last word of the subtree below each word."""
    low, high = list(range(len(read))), list(range(len(read)))
    order: list[int] = []
    stack = [i for i, head in enumerate(read.heads) if head < 0]
    while stack:
        i = stack.pop()
        order.append(i)
        stack.extend(read.children(i))
    for i in reversed(order):
        head = read.heads[i]
        if head >= 0:
            low[head], high[head] = min(low[head], low[i]), max(high[head], high[i])
    return low, high


def _quoted(read: Analysis) -> list[bool]:
    """Whether each word stands inside quotation marks."""
    words = [read.word(i) for i in range(len(read))]
    blanks = [i == 0 or read.starts[i] > read.ends[i - 1] for i in range(len(read))]
    openers = [False] * len(read)
    for start, _ in read.paragraphs:
        if start < len(openers):
            openers[start] = True
    return [state == INSIDE for state in quote_states(words, blanks, openers)]


def is_plural(read: Analysis, i: int) -> bool:
    """Whether the noun stands in the plural."""
    feats = read.feats[i]
    if "Number=" in feats:
        return "Number=Plur" in feats
    return read.xpos[i] in ("NNS", "NNPS")


def is_told_person(read: Analysis, start: int, end: int) -> bool:
    """Whether a name of two words and more stands behind a post: *the mayor of Lome, Ayo Bello, asked*."""
    if end - start < 2 or start < 3 or end >= len(read) or read.word(start - 1) != "," or read.word(end) != ",":
        return False
    for i in range(start - 2, max(start - 9, -1), -1):
        readings = nouns(read.lemmas[i])
        if read.upos[i] == "NOUN" and readings:
            return readings[0].kind == "person" and readings[0].public is True and i < start - 2
        if not (read.word(i)[:1].isupper() or read.lower(i) in ("of", "for", "in", "the")):
            return False
    return False


def is_aged(read: Analysis, end: int) -> bool:
    """Whether an age stands behind a name that ends here: *…, 19, …*; *…, then 19, …*."""
    i = end + 1
    if i < len(read) and read.lower(i) in ("then", "now", "aged"):
        i += 1
    if i + 1 >= len(read) or read.word(end) != "," or not (read.word(i).isdigit() and 0 < len(read.word(i)) < 3):
        return False
    return read.word(i + 1) in (",", ".", ";", ")", "—", "–") or read.lower(i + 1) in ("and", "who")


def words_of(read: Analysis, part: Range) -> tuple[str, ...]:
    """The words of a range as they stand."""
    return tuple(read.word(i) for i in range(*part))


def is_outlet(read: Analysis, start: int, end: int) -> bool:
    """Whether an untitled name is media by where it stands: *…, Al Sabah reported.* at the end of what is told."""
    tag = start > 0 and read.word(start - 1) == "," and end < len(read) and read.lower(end) == "reported"
    closes = tag and (end + 1 >= len(read) or read.word(end + 1) in (".", ",", ";"))
    first = read.word(start)  # "Al" is a given name, and the article of many an outlet
    return closes and title(first) is None and (first == "Al" or gender_of_given_name(first) == "-")
