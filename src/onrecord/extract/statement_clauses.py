"""The clause around a word: its subject, its complements, where they begin and end."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from onrecord.extract import statement_words as words
from onrecord.extract.quotes import Quote, Quotes
from onrecord.extract.statement_mentions import mention
from onrecord.extract.statement_words import Cue
from onrecord.language.analysis import Analysis, Range

NOUNS = ("NOUN", "PROPN", "PRON", "NUM")
_RELATIVE = ("who", "which", "that", "whom", "whose")
_NOBODY = ("nobody", "none", "neither", "no-one")
_PHRASE = (*NOUNS, "DET", "ADJ", "ADP", "ADV", "PART", "CCONJ", "X", "SYM")


@dataclass(slots=True)
class Draft:
    """A statement in the making; all ranges are word ranges.

    ``head`` is the main cue word, or the first content word where there is no cue.
    ``speaker`` is the head word of the mention, ``mention`` its words.
    ``follows``: the draft whose speaker is carried on, where no words name one here.
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
    score: float | None = None


class Clauses:
    """Looks at clauses of one text. All answers are word indices or word ranges; every question costs its answer."""

    def __init__(self, analysis: Analysis, quotes: Quotes) -> None:
        self.analysis = analysis
        self.quotes = quotes
        self.left, self.right = _edges(analysis)
        self._stops = _semicolons(analysis, quotes)
        self.named = _name_words(analysis)
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
        w = verb - 1
        while w >= low and verb - w <= 14 and a.upos[w] in _PHRASE and a.lower(w) not in ("that", "who", "which"):
            w -= 1
        if (
            w < low
            or w == verb - 1
            or a.lower(w) not in (",", "\u2014", "\u2013")
            or a.lower(w + 1) in ("and", "but", "or", "while", "as")
        ):
            return None
        part = any(q.outer[1] <= w + 1 and self.is_part(q) for q in self.quotes.between(max(low, w - 40), w + 2))
        if not (part or self.has_clause(low, w)) or self.quotes.of_word[w] != self.quotes.of_word[verb]:
            return None
        quoted = [q for q in self.quotes.between(max(low, w - 200), w + 2) if q.outer[1] == w or q.end == w]
        if any(not self.is_part(q) for q in quoted):
            return None
        if any(a.upos[v] == "DET" and a.upos[v - 1] in ("NOUN", "PROPN") for v in range(w + 2, verb)):
            return None  # a claim the army denied: two phrases
        adposition = next((v for v in range(w + 2, verb) if a.upos[v] == "ADP"), verb)
        nouns = [v for v in range(w + 1, adposition) if a.upos[v] in NOUNS and self.can_speak(v)]
        return (w, nouns[-1]) if nouns else None

    def is_part(self, quote: Quote) -> bool:
        """Whether a quotation is only a part of the clause around it: *Talks "close to collapse", mediator warns*."""
        a = self.analysis
        before = quote.open - 1
        if (
            before < 0
            or a.content[a.starts[quote.start]].isupper()
            or self.quotes.of_word[before] != self.quotes.of_word[quote.open]
        ):
            return False
        if a.sentence_of(before) != a.sentence_of(quote.open) or a.upos[before] not in (
            "NOUN",
            "PROPN",
            "VERB",
            "ADP",
            "AUX",
            "ADJ",
            "DET",
        ):
            return False
        return a.upos[before] != "VERB" or self.cue(before) is None

    def has_clause(self, first: int, last: int) -> bool:
        """Whether the stretch holds a finite verb behind a noun: a clause rather than a phrase."""
        a = self.analysis
        noun = next((v for v in range(first, last) if a.upos[v] in (*NOUNS, "DET")), last)
        return any(a.xpos[v] in ("VBD", "VBZ", "VBP", "MD") for v in range(noun + 1, last))

    def _ends_here(self, verb: int, high: int) -> bool:
        """Whether nothing that could be said follows: the end, a comma, a day, an occasion."""
        a = self.analysis
        if verb + 1 >= high or a.lower(verb + 1) in (".", ",", "?", "!", ")"):
            return True
        if a.upos[verb + 1] not in ("ADP", "ADV", "PROPN", "NOUN", "DET") or a.lower(verb + 1) in ("that", "of"):
            return False
        end = next((w for w in range(verb + 1, high) if a.lower(w) in (",", ".")), high)
        return not any(a.upos[w] in ("VERB", "AUX") for w in range(verb + 1, end)) and self.can_end(verb + 1)

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

    def is_passive(self, verb: int) -> bool:
        """Whether the verb is passive: *was told*, *quoted by*."""
        a = self.analysis
        kids = a.children(verb)
        if any(a.labels[c] in ("aux:pass", "nsubj:pass", "obl:agent") for c in kids):
            return True
        told = a.lemmas[verb] == "tell" and not any(self.label(c) in ("nsubj", "obj", "iobj") for c in kids)
        if told and self.label(verb) == "conj" and a.heads[verb] < verb and self.is_passive(a.heads[verb]):
            return True
        if "Voice=Pass" in a.feats[verb] and not any(a.labels[c] == "nsubj" for c in kids):
            return True
        if self.label(verb) in ("acl", "advcl") and a.xpos[verb] == "VBN":
            return not any(self.label(c) in ("nsubj", "aux") for c in kids)
        if (
            self.label(verb) == "conj"
            and a.xpos[verb] == "VBN"
            and not any(self.label(c) in ("nsubj", "aux") for c in kids)
        ):
            return self.is_passive(a.heads[verb]) if a.heads[verb] < verb else False
        return False

    def subject(self, verb: int) -> int | None:
        """The head word of who does it: the verb's own subject, or the one that it shares with the verb above it."""
        found, quote = self._subject(verb, 0), self.quotes.at(verb)
        return found if found is None or quote is None or quote.start <= found < quote.end else None

    def _subject(self, verb: int, depth: int) -> int | None:
        a = self.analysis
        if depth > 6:
            return None
        if self.final(verb) is not None:
            return (self.final(verb) or (0, 0))[1]
        beside = self._beside(verb)
        if beside is not None:
            return beside
        shared = self._participle(verb) or self.odd_conjunct(verb)
        if shared is not None:
            return self._subject(shared, depth + 1)
        own = [c for c in a.children(verb) if a.labels[c] in ("nsubj", "nsubj:pass", "nsubj:outer", "csubj")]
        if not own and (inverted := self.inverted(verb)) is not None:
            return inverted
        if own:
            return self._antecedent(verb, own[-1] if own[-1] < verb else own[0])
        head = a.heads[verb]
        if head < 0:
            return None
        label = self.label(verb)
        told = self._told_to(verb)
        if told is not None:
            return told
        if label == "conj" and head < verb and (joined := self._joined(verb, head)) is not None:
            return joined[0]
        if label == "acl":
            return head if a.upos[head] in NOUNS else None
        if (
            a.lemmas[head] in ("quote", "cite")
            and label in ("advcl", "xcomp", "ccomp", "obl")
            and not self.is_passive(head)
        ):
            return a.child(head, "obj")
        if label == "xcomp":
            obj = a.child(head, "obj")
            return obj if obj is not None and obj < verb else self._subject(head, depth + 1)
        if label in ("conj", "advcl") or (label in ("parataxis", "dep") and head < verb):
            return self._subject(head, depth + 1) if a.upos[head] in ("VERB", "AUX", "ADJ", "NOUN") else None
        return None

    def _beside(self, verb: int) -> int | None:
        """The noun phrase right before a finite cue verb, where the parse has its subject elsewhere."""
        a = self.analysis
        if a.xpos[verb] not in ("VBD", "VBZ", "VBP") or self.cue(verb) is None:
            return None
        low = self.around(verb)[0]
        w = verb - 1
        while w >= low and a.upos[w] in ("AUX", "ADV", "PART") and a.lower(w) != "'s":
            w -= 1
        last = w + 1
        while w >= low and last - w <= 12 and a.upos[w] in _PHRASE and a.lower(w) not in ("that", "who", "which"):
            w -= 1
        first = w + 1
        if first >= last or (
            a.upos[first] in ("ADP", "CCONJ", "ADV") and first > low and a.upos[first - 1] not in ("PUNCT", "VERB")
        ):
            return None
        while first < last and a.upos[first] in ("CCONJ", "ADV"):
            first += 1
        if first < last and a.upos[first] == "ADP" and a.xpos[last - 1] == "NNS" and a.upos[last - 2] == "PROPN":
            own_noun = not any(self.label(c) == "nsubj" for c in a.children(verb)) and self.can_speak(last - 1)
            return last - 1 if own_noun else None  # In Lagos miners threatened ...
        if first >= last or a.upos[first] in ("ADP", "PART") or a.upos[last - 1] == "ADP":
            return None
        own = [c for c in a.children(verb) if a.labels[c] in ("nsubj", "nsubj:pass", "nsubj:outer")]
        if any(first <= c < last or c > verb for c in own) or (
            self.label(verb) in ("xcomp", "acl", "conj") and not own
        ):
            return None
        adposition = next((v for v in range(first + 1, last) if a.upos[v] == "ADP"), last)
        nouns = [v for v in range(first, adposition) if a.upos[v] in NOUNS and self.can_speak(v)]
        return (
            nouns[-1] if nouns and nouns[-1] == max(v for v in range(first, adposition) if a.upos[v] in NOUNS) else None
        )

    def inverted(self, verb: int) -> int | None:
        """The noun phrase behind a finite cue verb that stands right behind a quotation: *"No," said Farah*."""
        a = self.analysis
        if a.xpos[verb] not in ("VBD", "VBZ", "VBP") or self.cue(verb) is None or verb < 2:
            return None
        if not any(q.outer[1] in (verb, verb - 1) for q in self.quotes.between(max(0, verb - 300), verb)):
            return None
        w, high = verb + 1, self.around(verb)[1]
        while w < high and w - verb <= 12 and a.upos[w] in ("DET", "ADJ", *NOUNS, "PART"):
            w += 1
        nouns = [v for v in range(verb + 1, w) if a.upos[v] in NOUNS and self.can_speak(v)]
        return nouns[-1] if nouns else None

    def _told_to(self, verb: int) -> int | None:
        """*prompting his rivals to claim ...*: the noun right before the infinitive says it."""
        a = self.analysis
        if (
            verb < 3
            or a.lower(verb - 1) != "to"
            or a.upos[verb - 2] not in ("NOUN", "PROPN")
            or not self.can_speak(verb - 2)
        ):
            return None
        governor = a.heads[verb - 2]
        tied = governor in (a.heads[verb], verb) or a.heads[verb] == verb - 2
        return verb - 2 if tied and self.label(verb - 2) in ("obj", "iobj", "nsubj") and governor >= 0 else None

    def _joined(self, verb: int, head: int) -> tuple[int | None] | None:
        """*..., but a diplomat, who asked not to be named, said*: the phrase behind the conjunction is the subject.

        None where no phrase follows the conjunction; an open subject where that phrase cannot speak.
        """
        a = self.analysis
        low = max(head, self.around(verb)[0])
        joint = next((w for w in range(verb - 1, low, -1) if a.upos[w] == "CCONJ" and a.heads[w] in (verb, head)), None)
        if joint is None or verb - joint < 3 or a.lower(verb - 1) != ",":
            return None
        w = joint + 1
        while w < verb and a.upos[w] in ("DET", "ADJ", "NOUN", "PROPN", "NUM"):
            w += 1
        if w == joint + 1 or a.upos[w - 1] not in ("NOUN", "PROPN"):
            return None
        return (w - 1 if self.can_speak(w - 1) else None,)

    def odd_conjunct(self, verb: int) -> int | None:
        """*urged them to stay and asked for help*: a past verb tied to an infinitive belongs with the verb above it."""
        a = self.analysis
        head = a.heads[verb]
        if a.labels[verb] != "conj" or head < 0 or a.xpos[verb] not in ("VBD", "VBZ", "VBP") or a.xpos[head] != "VB":
            return None
        bare = any(a.lower(c) == "to" or a.xpos[c] == "MD" for c in a.children(head))
        if not bare or any(self.label(c) == "nsubj" for c in a.children(verb)):
            return None
        return next((v for v in a.ancestors(head) if a.xpos[v] in ("VBD", "VBZ", "VBP", "VBN")), None)

    def _participle(self, verb: int) -> int | None:
        """*..., saying*: the cue right before it in the clause has the speaker, whatever the parse hangs it on."""
        a = self.analysis
        if (
            a.xpos[verb] != "VBG"
            or verb < 2
            or a.lower(verb - 1) != ","
            or self.label(verb) not in ("advcl", "acl", "xcomp", "conj")
        ):
            return None
        low = self.around(verb)[0]
        for w in range(verb - 1, low - 1, -1):
            if (
                a.upos[w] == "VERB"
                and a.xpos[w] in ("VBD", "VBZ", "VBP")
                and any(a.labels[c] == "nsubj" for c in a.children(w))
            ):
                return w if self.cue(w) is not None and w != a.heads[verb] and a.heads[verb] < w else None
        return None

    def _antecedent(self, verb: int, subject: int) -> int:
        """What a relative pronoun stands for; other subjects as they are."""
        a = self.analysis
        if a.lower(subject) not in _RELATIVE:
            return subject
        for up in (verb, *a.ancestors(verb)):
            if a.labels[up] in ("acl:relcl", "acl") and a.heads[up] >= 0:
                return a.heads[up]
        return self._noun_before(subject) or subject

    def _noun_before(self, relative: int) -> int | None:
        """The head of the phrase right before a relative pronoun, where the parse does not tie the clause to it."""
        a = self.analysis
        low = self.around(relative)[0]
        w = relative - (2 if a.lower(relative - 1) == "," else 1) if relative else -1
        if w < low or a.upos[w] not in NOUNS or a.lower(relative) not in ("who", "which"):
            return None
        while low <= a.heads[w] < relative and a.upos[a.heads[w]] in NOUNS:
            w = a.heads[w]
        return w

    def is_negated(self, verb: int) -> bool:
        """*did not say*, *never said*, *without saying*, *has yet to say*, *none claimed*."""
        a = self.analysis
        for c in a.children(verb):
            if c < verb and a.lower(c) in ("not", "n't", "never", "neither", "nor", "without", "hardly"):
                return True
            if self.label(c) == "nsubj" and a.lower(c) in (*_NOBODY, "no"):
                return True
            if self.label(c) == "nsubj" and any(a.lower(d) == "no" for d in a.children(c)) and c < verb:
                return True
        if self.label(verb) == "xcomp" and any(a.lower(c) == "yet" for c in a.children(a.heads[verb])):
            return True
        for w in range(max(0, verb - 2), verb):
            if a.lower(w) in ("not", "n't", "never", "without") and a.paragraph_of(w) == a.paragraph_of(verb):
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
        return word in self.named or a.upos[word] == "PROPN" or lower in table or lemma in table

    def mention(self, head: int, avoid: Range | None = None) -> Range:
        """The words that name whom ``head`` names: the phrase with a name in apposition, without loose additions."""
        return mention(self, head, avoid)


def _semicolons(analysis: Analysis, quotes: Quotes) -> list[int]:
    """The semicolons that part clauses outside quotations."""
    return [w for w in range(len(analysis)) if quotes.of_word[w] < 0 and analysis.word(w) == ";"]


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
