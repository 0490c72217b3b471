"""The clause around a word: its subject, its complements, where they begin and end."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from onrecord.extract import statement_words as words
from onrecord.extract.actor_words import nouns
from onrecord.extract.quotes import Quote, Quotes
from onrecord.extract.statement_mentions import mention
from onrecord.extract.statement_subjects import NOUNS, PHRASE, inverted, odd_conjunct, subject
from onrecord.extract.statement_words import Cue
from onrecord.language.analysis import Analysis, Range

_NOBODY = ("nobody", "none", "neither", "no-one")
_TOLD = ("ask", "urge", "order", "tell", "warn", "advise", "instruct", "request", "press")
_LONGEST_HEADING = 30
_SPEAKS = ("person", "people", "body")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_LEADS_ON = ("ADP", "DET", "ADJ", "AUX", "SCONJ", "PART")
"""After these a quotation is a part of the clause even where it begins with a capital: *the mine is a "Big Lie"*."""


@dataclass(slots=True)
class Draft:
    """A statement in the making; all ranges are word ranges.

    ``head`` is the main cue word, or the first content word where there is no cue.
    ``speaker`` is the head word of the mention, ``mention`` its words.
    ``follows``: the draft whose speaker is carried on, where no words name one here.
    ``beside``: for a quotation that is a paragraph of its own, the drafts of the paragraphs before and behind it.
    """

    head: int
    cue: list[Range] = field(default_factory=list)
    content: list[Range] = field(default_factory=list)
    speaker: int | None = None
    mention: Range | None = None
    act: str = "assert"
    lemma: str = ""
    frame: str = ""
    negated: bool = False
    addressee: Range | None = None
    venue: Range | None = None
    relays: list[int] = field(default_factory=list)
    quoted: bool = False
    implied: bool = False
    outlet: bool = False
    attitude: bool = False
    follows: Draft | None = None
    beside: tuple[list[Draft], list[Draft]] | None = None
    score: float | None = None


class Clauses:
    """Looks at clauses of one text. All answers are word indices or word ranges; every question costs its answer."""

    def __init__(self, analysis: Analysis, quotes: Quotes) -> None:
        self.analysis = analysis
        self.quotes = quotes
        self.left, self.right = _edges(analysis)
        self._stops = _semicolons(analysis, quotes)
        self.named = _name_words(analysis)
        self.name_end = {w: n.end for n in analysis.names if n.type in ("PERSON", "ORG") for w in range(n.start, n.end)}
        self.dated = frozenset(w for n in analysis.names if n.type == "DATE" for w in range(n.start, n.end))
        self._finals: dict[int, tuple[int, int] | None] = {}

    def cue(self, word: int) -> Cue | None:
        """The cue verb that a word is a form of."""
        return words.cue_verb(self.analysis.lemmas[word], self.analysis.lower(word))

    def final(self, verb: int) -> tuple[int, int] | None:
        """*The road is cut, officials in town said.*: the comma and the head of the speaker's words, by the surface.

        A cue verb with a short noun phrase between it and a comma, and nothing behind it that could be said.
        """
        if verb not in self._finals:
            self._finals[verb] = self._find_final(verb)
        return self._finals[verb]

    def _find_final(self, verb: int) -> tuple[int, int] | None:
        a = self.analysis
        cue = self.cue(verb)
        low, high = self.around(verb)
        if (
            cue is None
            or (cue.weak and a.lemmas[verb] != "add")
            or "clause" not in cue.frames
            or not self._ends_here(verb, high)
        ):
            return None
        if a.lower(low) == "according":
            return None
        titled = self._titled_name(verb, low)
        if titled is not None:
            return titled
        w = verb - 1
        while w > low and a.upos[w] == "AUX":
            w -= 1
        while w >= low and verb - w <= 14 and a.upos[w] in PHRASE and a.lower(w) not in ("that", "who", "which"):
            w -= 1
        if (
            w < low
            or w == verb - 1
            or a.lower(w) not in (",", "\u2014", "\u2013")
            or a.lower(w - 1) in ("which", "who", "whose", "where")
            or a.lower(w + 1) in ("and", "but", "or", "while", "as")
        ):
            return None
        part = any(q.outer[1] <= w + 1 and self.is_part(q) for q in self.quotes.between(max(low, w - 40), w + 2))
        told = self.has_clause(low, w) or (
            self.is_heading(verb) and any(a.upos[v] in ("VERB", "AUX") for v in range(low, w))
        )
        if not (part or told) or self.quotes.of_word[w] != self.quotes.of_word[verb]:
            return None
        quoted = [q for q in self.quotes.between(max(low, w - 200), w + 2) if q.outer[1] == w or q.end == w]
        if any(not self.is_part(q) for q in quoted):
            return None
        if any(a.upos[v] == "DET" and a.upos[v - 1] in ("NOUN", "PROPN") for v in range(w + 2, verb)):
            return None  # a claim the army denied: two phrases
        adposition = next((v for v in range(w + 2, verb) if a.upos[v] == "ADP"), verb)
        nouns = [v for v in range(w + 1, adposition) if a.upos[v] in NOUNS and self.can_speak(v)]
        return (w, nouns[-1]) if nouns else None

    def _titled_name(self, verb: int, low: int) -> tuple[int, int] | None:
        """*..., the administrator, Abdul Chale, told us.*: the comma before the title, and the title's head."""
        a = self.analysis
        if verb - 5 < low or a.lower(verb - 1) != ",":
            return None
        w = verb - 2
        while w > low and verb - w <= 8 and a.upos[w] == "PROPN":
            w -= 1
        if w == verb - 2 or a.lower(w) != "," or not self.can_speak(w - 1) or a.upos[w - 1] != "NOUN":
            return None
        head, v = w - 1, w - 1
        while v > low and head - v <= 8 and a.upos[v] in ("NOUN", "ADJ", "DET", "PROPN", "PART"):
            v -= 1
        if a.lower(v) != "," or a.upos[v + 1] not in ("DET", "PRON", "NOUN", "PROPN") or not self.has_clause(low, v):
            return None
        return v, head

    def is_part(self, quote: Quote) -> bool:
        """Whether a quotation is only a part of the clause around it: *Talks "close to collapse", mediator warns*."""
        a = self.analysis
        before = quote.open - 1
        if before < 0 or self.quotes.of_word[before] != self.quotes.of_word[quote.open]:
            return False
        if a.sentence_of(before) != a.sentence_of(quote.open) or a.upos[before] in ("PUNCT", "SYM", "INTJ", "X"):
            return False
        if a.content[a.starts[quote.start]].isupper() and a.upos[before] not in _LEADS_ON:
            return False
        if a.upos[before] in ("CCONJ", "ADV") and before == a.sentences[a.sentence_of(before)][0]:
            return False  # But "we had to leave," she said
        cue = self.cue(before) if a.upos[before] == "VERB" else None
        return cue is None or "quote" not in cue.frames

    def has_clause(self, first: int, last: int) -> bool:
        """Whether the stretch holds a finite verb behind a noun: a clause rather than a phrase."""
        a = self.analysis
        noun = next((v for v in range(first, last) if a.upos[v] in (*NOUNS, "DET")), last)
        return any(a.xpos[v] in ("VBD", "VBZ", "VBP", "MD") for v in range(noun + 1, last))

    def _ends_here(self, verb: int, high: int) -> bool:
        """Whether nothing that could be said follows: the end, a comma, a day, an occasion."""
        a = self.analysis
        cue = self.cue(verb)
        if cue is not None and cue.takes("tell"):
            told = verb + 1
            while told < high and told - verb <= 5 and a.upos[told] in ("DET", "ADJ", "NOUN", "PROPN", "PRON"):
                told += 1
            if told > verb + 1 and (told >= high or a.lower(told) in (".", ",", "by", "in", "on", "at")):
                return True
        if verb + 1 >= high or a.lower(verb + 1) in (".", ",", "?", "!", ")"):
            return True
        if self._adds_occasion(verb, high):
            return True
        if a.upos[verb + 1] not in ("ADP", "ADV", "PROPN", "NOUN", "DET") or a.lower(verb + 1) in ("that", "of"):
            return False
        end = next((w for w in range(verb + 1, high) if a.lower(w) in (",", ".")), high)
        return not any(a.upos[w] in ("VERB", "AUX") for w in range(verb + 1, end)) and self.can_end(verb + 1)

    def _adds_occasion(self, verb: int, high: int) -> bool:
        """*..., he said on Tuesday after the talks had failed*, *..., Sur reports quoting the mayor*."""
        a = self.analysis
        told = (c for c in a.children(verb) if c > verb and a.labels[c] == "ccomp")
        if any(a.lower(self.left[c]) not in ("after", "before", "while", "following") for c in told):
            return False
        if a.xpos[verb + 1] == "VBG":
            return a.lower(verb + 1) in ("quoting", "citing", "adding")
        w = verb + 1
        while w < high and w - verb < 4 and (self.is_day(w) or a.lower(w) == "on"):
            w += 1
        return a.lower(min(w, high - 1)) in ("after", "before", "while", "following") and w < high

    def is_day(self, w: int) -> bool:
        """Whether the word belongs to a date or names a day."""
        return w in self.dated or self.analysis.lower(w) in words.phrases("day_nouns")

    def can_end(self, w: int) -> bool:
        """Whether a phrase behind a cue is a day or an occasion rather than what is said."""
        a = self.analysis
        return (
            a.upos[w] in ("ADP", "ADV")
            or a.lower(w) in words.phrases("day_nouns")
            or a.lower(w) in ("this", "last", "late", "early")
        )

    def edges(self, i: int) -> Range:
        """The stretch from the first to the last word below ``i``."""
        return self.left[i], self.right[i] + 1

    def label(self, i: int) -> str:
        """The relation of a word, its subtype left out."""
        return self.analysis.labels[i].split(":")[0]

    def around(self, i: int) -> Range:
        """What a statement cued by word ``i`` cannot leave: its quotation, or else its sentence up to a semicolon."""
        quote = self.quotes.at(i)
        first, last = self.analysis.sentences[self.analysis.sentence_of(i)]
        if quote:
            return max(first, quote.start), min(last, quote.end)
        k = bisect_left(self._stops, i)
        if k and self._stops[k - 1] >= first:
            first = self._stops[k - 1] + 1
        return first, min(last, self._stops[k]) if k < len(self._stops) else last

    def parts(self, i: int) -> bool:
        """Whether the word is a semicolon that parts two clauses, not the members of a list."""
        if self.analysis.lower(i) != ";":
            return False
        at = bisect_left(self._stops, i)
        return self.quotes.of_word[i] >= 0 or (at < len(self._stops) and self._stops[at] == i)

    def is_heading(self, i: int) -> bool:
        """Whether the word stands in a heading: a short paragraph of one sentence without a stop at its end."""
        a = self.analysis
        first, last = a.paragraphs[a.paragraph_of(i)]
        if not 3 < last - first < _LONGEST_HEADING or a.lower(last - 1) in (".", "?", "!", ":", ";", ",", "\u2026"):
            return False
        return a.sentences[a.sentence_of(first)] == (first, last) and a.lower(last - 1) not in ('"', "\u201d")

    def is_passive(self, verb: int) -> bool:
        """Whether the verb is passive: *was told*, *quoted by*; in a heading also *Minister asked to resign*."""
        a = self.analysis
        kids = a.children(verb)
        if self._clipped(verb):
            return True
        if any(a.labels[c] in ("aux:pass", "nsubj:pass", "obl:agent") for c in kids):
            return True
        told = a.lemmas[verb] == "tell" and not any(self.label(c) in ("nsubj", "obj", "iobj") for c in kids)
        if told and self.label(verb) == "conj" and a.heads[verb] < verb and self.is_passive(a.heads[verb]):
            return True
        if "Voice=Pass" in a.feats[verb] and not any(a.labels[c] == "nsubj" for c in kids):
            return True
        reduced = a.labels[verb] == "acl" and a.xpos[verb] == "VBD" and a.lemmas[verb] in _TOLD
        if reduced or (self.label(verb) in ("acl", "advcl") and a.xpos[verb] == "VBN"):
            return not any(self.label(c) in ("nsubj", "aux") for c in kids)
        if (
            self.label(verb) == "conj"
            and a.xpos[verb] == "VBN"
            and not any(self.label(c) in ("nsubj", "aux") for c in kids)
        ):
            return self.is_passive(a.heads[verb]) if a.heads[verb] < verb else False
        return False

    def _clipped(self, verb: int) -> bool:
        """*Airlines warned over fees*: in a heading a past form without its object has lost its *was*."""
        a = self.analysis
        if a.lemmas[verb] not in _TOLD or a.xpos[verb] not in ("VBD", "VBN") or verb + 1 >= len(a):
            return False
        bare = not any(a.labels[c] in ("obj", "iobj", "ccomp") for c in a.children(verb))
        leads = a.lower(verb + 1) in ("to", "over", "of", "about", "not", "by")
        return bare and leads and self.is_heading(verb)

    def subject(self, verb: int) -> int | None:
        """The head word of who does it: the verb's own subject, or the one that it shares with the verb above it."""
        return subject(self, verb)

    def inverted(self, verb: int) -> int | None:
        """The noun phrase behind a finite cue verb that stands right behind a quotation: *"No," said Farah*."""
        return inverted(self, verb)

    def odd_conjunct(self, verb: int) -> int | None:
        """The verb that a past verb belongs with where the parse ties it to an infinitive."""
        return odd_conjunct(self, verb)

    def is_negated(self, verb: int) -> bool:
        """*did not say*, *never said*, *without saying*, *has yet to say*, *none claimed*."""
        a = self.analysis
        for c in a.children(verb):
            negator = a.lower(c) in ("not", "n't", "never", "neither", "nor", "without", "hardly")
            if c < verb and negator and c not in self.named:
                return True
            if self.label(c) == "nsubj" and a.lower(c) in (*_NOBODY, "no"):
                return True
            if self.label(c) == "nsubj" and any(a.lower(d) == "no" for d in a.children(c)) and c < verb:
                return True
        if self.label(verb) == "xcomp" and any(a.lower(c) == "yet" for c in a.children(a.heads[verb])):
            return True
        for w in range(max(0, verb - 2), verb):
            negator = a.lower(w) in ("not", "n't", "never", "without") and w not in self.named
            if negator and a.paragraph_of(w) == a.paragraph_of(verb):
                return True
        if self.label(verb) == "conj" and a.lower(max(0, verb - 1)) in ("or", "nor"):
            return self.is_negated(a.heads[verb])
        return False

    def can_speak(self, word: int | None) -> bool:
        """Whether the word names somebody who can speak: a person, a body, a place for its government, a pronoun."""
        if word is None:
            return False
        a = self.analysis
        lower, lemma = a.lower(word), a.lemmas[word]
        if a.upos[word] == "PRON":
            return lower in (
                "he",
                "she",
                "they",
                "we",
                "i",
                "it",
                "one",
                "some",
                "many",
                "none",
                "nobody",
                "others",
                "both",
                "neither",
                "who",
                "several",
                "few",
                "someone",
                "somebody",
            )
        table = words.speaker_nouns()
        if word in self.named or a.upos[word] == "PROPN" or lower in table or lemma in table:
            return True
        return a.upos[word] == "NOUN" and any(n.kind in _SPEAKS for n in nouns(lemma))

    def mention(self, head: int, avoid: Range | None = None) -> Range:
        """The words that name whom ``head`` names: the phrase with a name in apposition, without loose additions."""
        return mention(self, head, avoid)


def _semicolons(analysis: Analysis, quotes: Quotes) -> list[int]:
    """The semicolons that part clauses outside quotations, those between the members of a list left out."""
    found: list[int] = []
    for first, last in analysis.sentences:
        marks = [w for w in range(first, last) if quotes.of_word[w] < 0 and analysis.word(w) == ";"]
        for mark, end in zip(marks, [*marks, last][1:], strict=True):
            comma = next((w for w in range(mark + 1, end) if analysis.word(w) == ","), end)
            verbs = any(analysis.xpos[w] in _FINITE for w in range(mark + 1, comma))
            listed = len(marks) > 1 and not verbs
            found += [] if listed else [mark]
    return found


def _edges(analysis: Analysis) -> tuple[list[int], list[int]]:
    """The first and last word below every word, in linear time."""
    size = len(analysis)
    left, right = list(range(size)), list(range(size))
    order: list[int] = [i for i in range(size) if analysis.heads[i] < 0]
    for i in order:
        order.extend(analysis.children(i))
    for i in reversed(order):
        head = analysis.heads[i]
        if head >= 0:
            left[head] = min(left[head], left[i])
            right[head] = max(right[head], right[i])
    return left, right


def _name_words(analysis: Analysis) -> frozenset[int]:
    return frozenset(
        w for n in analysis.names if n.type in ("PERSON", "ORG", "LOC", "FAC", "NORP") for w in range(n.start, n.end)
    )
