"""Mentions of actors: names with their titles, descriptions with a noun for a person or body, pronouns."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from onrecord.extract.actor_entity import Definite, Kind, Mention
from onrecord.extract.actor_phrases import Phrases, is_outlet, is_plural, words_of
from onrecord.extract.actor_pronoun_words import pronoun_mention
from onrecord.extract.actor_title_words import TitleWords, top_of
from onrecord.extract.actor_words import Noun, body_word, gender_of_given_name, is_post, is_slug, nouns, title
from onrecord.language.analysis import Analysis, Name

_DEMONSTRATIVE = frozenset(("this", "that", "these", "those", "such"))
_INDEFINITE = frozenset((
    "a", "an", "one", "some", "another", "any", "several", "many", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "few", "no", "other", "most", "each", "every", "both", "all", "dozens", "hundreds",
    "thousands",
))  # fmt: skip
_SELVES = frozenset(("himself", "herself", "itself", "themselves"))
_AGENTS = ("er", "or", "ist", "ian", "eer", "ee")
"""Endings of those who do something (*podcaster*), for a noun that no list has and that speaks."""
_PLACE_TYPES = frozenset(("LOC", "FAC"))
_NAME_TYPES = frozenset(("PERSON", "ORG", "LOC", "FAC", "NORP", "MISC", "PRODUCT"))


class Finder:
    """Finds the mentions of one analysis."""

    def __init__(self, analysis: Analysis, phrases: Phrases, outlet: tuple[str, ...] = ()) -> None:
        self.read, self.phrases = analysis, phrases
        self.taken: dict[int, Name] = {}
        self.outlet = outlet
        self.labels = _labels(analysis)
        self.titles = TitleWords(analysis, phrases, self.taken)

    def find(self) -> list[Mention]:
        """All mentions, in reading order of their heads' phrases."""
        names = [n for n in self.read.names if n.type in _NAME_TYPES and self._says_something(n)]
        names += self._missed({i for n in self.read.names for i in range(n.start, n.end)})
        for name in names:
            for i in range(name.start, name.end):
                self.taken.setdefault(i, name)
        found = [self._name(n) for n in names]
        heads = {m.head for m in found}
        heads |= {i for n in self.read.names if n.type in ("DATE", "MONEY") for i in range(n.start, n.end)}
        covered = {i for m in found for r in m.titles for i in range(*r)}
        for i in range(len(self.read)):
            if i in heads or i in covered:
                continue
            mention = pronoun_mention(self.read, self.phrases, i) or self._description(i)
            if mention:
                found.append(mention)
        found.sort(key=lambda m: (m.start, -m.end, m.head))
        return found

    # ------------------------------------------------------------------ names

    def _says_something(self, name: Name) -> bool:
        """A name has a word with a capital or digit that is no article."""
        top = top_of(self.read, name.start, name.end)
        if name.type == "NORP" and (self.read.upos[top] == "ADJ" or self.read.labels[top] in ("amod", "compound")):
            return False
        words = [self.read.word(i) for i in range(name.start, name.end)]
        if is_slug(words[0]):
            return False
        return any(w.lower() not in ("the", "a", "an") and any(c.isupper() or c.isdigit() for c in w) for w in words)

    def _missed(self, known: set[int]) -> list[Name]:
        """Names that the model did not mark: behind a title (*Mr Key*), short forms of a body's (*the Courier*)."""
        read, found, i = self.read, [], 0
        bodies = [[read.word(k) for k in range(n.start, n.end)] for n in read.names if n.type == "ORG"]
        short = {words[-1] for words in (*bodies, self.outlet) if len(words) > 1}
        while i < len(read):
            if i not in known and self._is_short_body(i, short):
                found.append(Name(i, i + 1, "ORG", 0.5))
            told = i > 0 and i not in known and self._is_proper(i) and not title(read.word(i)) and i - 1 not in known
            if not (told and (title(read.word(i - 1)) and read.word(i - 1)[:1].isupper())):
                i += 1
                continue
            end = i + 1
            while end < len(read) and end not in known and self._is_proper(end) and end - i < 6:
                end += 1
            if read.sentence_of(end - 1) == read.sentence_of(i - 1):
                found.append(Name(i, end, "PERSON", 0.5))
            i = end
        return found

    def _is_short_body(self, i: int, short: set[str]) -> bool:
        """*the Courier* where the *Lakeside Courier* is named, or is the outlet."""
        read = self.read
        if i == 0 or read.lower(i - 1) != "the" or read.word(i) not in short or not read.word(i)[:1].isupper():
            return False
        return i + 1 >= len(read) or not read.word(i + 1)[:1].isalpha() or read.word(i + 1)[:1].islower()

    def _is_proper(self, i: int) -> bool:
        return self.read.upos[i] == "PROPN" and self.read.word(i)[:1].isupper()

    def _name(self, name: Name) -> Mention:
        read, start, end = self.read, name.start, name.end
        while end > start + 1 and read.word(end - 1) in ("'s", "’s", "'", "’", ",", "."):
            end -= 1
        while start < end - 1 and (read.lower(start) in ("the", "a", "an") or read.upos[start] == "PUNCT"):
            start += 1
        top = top_of(self.read, start, end)
        left, noun_at = self.titles.before(start, end)
        titles = ((left, start),) if noun_at is not None else ()
        if left < start and read.lower(left) in ("the", "a", "an") and noun_at is None:
            titles = ()
        kind, gender, noun = self._name_kind(name, start, end, noun_at)
        head = top
        if noun_at is not None and noun_at in islice(read.ancestors(top), 4):
            head = noun_at
        definite: Definite = "none"
        if titles and read.lower(left) in ("a", "an"):
            definite = "indefinite"
        return Mention(
            left, end, end, head, "name", kind, False, self.phrases.clause(head), gender=gender, definite=definite,
            lemma=noun.word if noun else "", noun=noun, name=(start, end), name_type=name.type, titles=titles,
            modifiers=self._words(left, start), quoted=self.phrases.quoted[start],
            owner=self._owner(noun_at) if noun_at is not None else None,
            given=gender_of_given_name(read.word(start)) if kind == "person" and end - start > 1 else "-",
        )  # fmt: skip

    def _name_kind(self, name: Name, start: int, end: int, noun_at: int | None) -> tuple[Kind, str, Noun | None]:
        read = self.read
        gender, noun = "-", None
        if noun_at is not None:
            readings = nouns(read.lemmas[noun_at])
            wanted = "person" if name.type == "PERSON" else "body"
            noun = next((n for n in readings if n.kind == wanted), readings[0] if readings else None)
            if noun and noun.kind == "body" and name.type != "PERSON":
                return "body", "n", noun
            if noun and noun.kind == "body" and not title(read.word(noun_at)):
                return "body", "n", noun
            for i in range(noun_at, start):
                told = title(read.word(i))
                if told and told.gender != "-":
                    gender = told.gender
            if gender == "-" and noun:
                gender = noun.gender
        bare = noun_at is None and name.type == "PERSON" and start > 0 and read.lower(start - 1) == "the"
        if bare and read.labels[top_of(self.read, start, end)].split(":")[0] not in ("compound", "flat", "nmod"):
            return "body", "n", None  # no person goes by "the" and a bare name: "the Ledger", "the League"
        if noun is None and name.type == "PERSON" and self._is_which(end):
            return "body", "n", None
        if noun is None and noun_at is None and name.type == "PERSON" and is_outlet(read, start, end):
            return "body", "n", None
        first = title(read.word(start))
        if gender == "-" and first and end > start + 1:
            gender = first.gender
        if noun and noun.kind == "person" and name.type in ("PERSON", "MISC", "PRODUCT"):
            return "person", gender, noun
        if name.type == "PERSON":
            return "person", gender, noun
        is_body = end - start > 1 and body_word(read.word(end - 1)) is not None
        if name.type == "ORG" or is_body:
            return "body", "n", noun
        if name.type == "NORP":
            return "people", "-", noun
        return ("place", "n", noun) if name.type in _PLACE_TYPES else ("thing", "n", noun)

    def _is_which(self, end: int) -> bool:
        """Whether *, which* follows: the name is no person's."""
        return end + 1 < len(self.read) and self.read.word(end) == "," and self.read.lower(end + 1) == "which"

    # ------------------------------------------------------------------ descriptions

    def _description(self, i: int) -> Mention | None:
        read, phrases = self.read, self.phrases
        if read.upos[i] not in ("NOUN", "PROPN", "ADJ", "NUM") or (i in self.taken and self._in_name(i)):
            return None
        label = read.labels[i].split(":")[0]
        if label == "vocative" and not self._signs(phrases.left_edge(i), i):
            return None
        if label in ("compound", "flat", "goeswith", "fixed") or read.labels[i] in (
            "nmod:unmarked",
            "obl:unmarked",
        ):
            return None
        if read.upos[i] in ("ADJ", "NUM") and not self._elliptic(i):
            return None
        if i in self.labels:
            return None
        start = phrases.left_edge(i)
        clause = phrases.clause(i)
        if self._signs(start, i):
            clause = replace(clause, speaks=True)
        plural = is_plural(self.read, i)
        noun = self._reading(i, plural)
        kind: Kind = "thing"
        if noun is not None:
            kind = (
                "people"
                if noun.kind == "people" or (noun.kind == "person" and plural)
                else "thing"
                if noun.kind == "none"
                else noun.kind
            )
        elif clause.speaks and read.lemmas[i].lower().endswith(_AGENTS):
            kind = "people" if plural else "person"
        if self._old(i):
            kind = "person"
        if kind == "body" and noun and noun.set == "city" and clause.part == "oblique":
            kind = "place"
        first, end = start, phrases.right_edge(i)
        if end < len(read) and read.lower(end) in _SELVES and end == phrases.base_end(i):
            end += 1
        gender = noun.gender if noun else "n" if kind == "thing" else "-"
        if kind in ("body", "document", "place"):
            gender = "n"
        return Mention(
            first, end, phrases.base_end(i), i, "description", kind, plural, clause, gender=gender,
            definite=self._definite(first, i), lemma=read.lemmas[i].lower(), noun=noun,
            modifiers=frozenset() if self._old(i) else self._told(first, i),
            owner=self._owner(i), quoted=phrases.quoted[i], aged=any(self._old(k) for k in range(first, i)),
        )  # fmt: skip

    def _signs(self, start: int, head: int) -> bool:
        """*Town faces ruin: deputy mayor*: who stands alone behind the colon of a headline has said it."""
        read = self.read
        paragraph = read.paragraph_of(head)
        last = read.paragraphs[paragraph][1]
        return paragraph < 2 and start > 0 and read.word(start - 1) == ":" and self.phrases.right_edge(head) == last

    def _in_name(self, i: int) -> bool:
        name = self.taken[i]
        return top_of(self.read, name.start, name.end) == i or self.read.upos[i] == "PROPN"

    def _elliptic(self, i: int) -> bool:
        """*the 58-year-old*, *the injured*: an adjective or number that stands for a person."""
        read = self.read
        det = read.child(i, "det")
        return det is not None and read.labels[i].split(":")[0] in ("nsubj", "obj", "obl", "nmod") and self._old(i)

    def _old(self, i: int) -> bool:
        """*58-year-old*, whole or split at its hyphens."""
        read = self.read
        word = read.lower(i)
        return word.endswith("year-old") or (
            word in ("old", "-old") and i >= 2 and "year" in (read.lower(i - 1), read.lower(i - 2))
        )

    def _reading(self, i: int, plural: bool) -> Noun | None:
        readings = nouns(self.read.lemmas[i]) or nouns(self.read.lower(i))
        if i and self.read.lower(i) in ("general", "generals"):  # "secretary general", "attorney general": no soldier
            readings = nouns(self.read.lemmas[i - 1]) or readings
        if plural and self.read.lower(i) != self.read.lemmas[i].lower():
            own = nouns(self.read.lower(i))
            readings = own if own and own[0].kind == "people" else readings
        if not readings:
            return None
        if plural:
            return next((n for n in readings if n.kind in ("people", "person")), readings[0])
        return readings[0]

    def _definite(self, start: int, head: int) -> Definite:
        read = self.read
        if start == head:
            return "bare"
        first = read.lower(start)
        if first == "the":
            return "definite"
        if first in _DEMONSTRATIVE:
            return "demonstrative"
        if first in _INDEFINITE or read.upos[start] == "NUM":
            return "indefinite"
        if self._owner(head) is not None:
            return "owned"
        return "bare"

    def _owner(self, head: int) -> int | None:
        read = self.read
        for child in read.children(head):
            if read.labels[child] in ("nmod:poss", "det:poss") or (
                child < head and read.lower(child) in ("its", "their", "his", "her")
            ):
                return child
        return None

    def _told(self, start: int, head: int) -> frozenset[str]:
        """The modifiers of a description, before its head and behind it."""
        return (self._words(start, head + 1) - {self.read.lemmas[head].lower()}) | self._behind(head)

    def _words(self, start: int, end: int) -> frozenset[str]:
        """The content words of a range, as they tell one bearer of a title from another; whose he is stands apart."""
        read = self.read
        for child in read.children(end - 1) if end > start else ():
            if read.labels[child] == "nmod:poss" and start <= child:
                start = self.phrases.high[child] + 1
        kept = (i for i in range(start, end) if read.upos[i] in ("ADJ", "NOUN", "PROPN") and len(read.word(i)) > 1)
        return frozenset(read.lemmas[i].lower() for i in kept if not (self._is_seat(i) or self._is_of_age(i)))

    def _is_of_age(self, i: int) -> bool:
        """A word of *27-year-old*, which tells how old somebody is and not which of several he is."""
        return any(self._old(k) for k in range(i, min(i + 3, len(self.read)))) and not self.read.word(i)[:1].isupper()

    def _is_seat(self, i: int) -> bool:
        """The place in *the Spokane-based company*, which tells where it sits and not which of several it is."""
        read = self.read
        return i + 2 < len(read) and read.word(i + 1) == "-" and read.lower(i + 2) == "based"

    def _behind(self, head: int) -> frozenset[str]:
        """The nouns of *of …*, *in …*, *for …* right behind the head."""
        read = self.read
        return frozenset(
            read.lemmas[c].lower()
            for c in read.children(head)
            if c > head and read.labels[c] == "nmod" and c - head < 6
        )


def _labels(read: Analysis) -> frozenset[int]:
    """The words of labels that open a paragraph or list item (*Health: …*, *• Water: …*)."""
    found: set[int] = set()
    for start, end in read.paragraphs:
        while start < end and read.upos[start] in ("PUNCT", "SYM"):
            start += 1
        for i in range(start, min(start + 4, end - 1)):
            if read.word(i) == ":":
                found.update(range(start, i))
    return frozenset(found)


def name_text(read: Analysis, mention: Mention) -> tuple[str, ...]:
    """The words of the mention's bare name."""
    return mention.stands_for or words_of(read, mention.name)


def body_nouns(read: Analysis, mention: Mention) -> set[str]:
    """The sets of nouns that can stand for a named body, from the words of its name and the noun before it."""
    found = {mention.noun.set} if mention.noun else set()
    start, end = mention.name
    last = next((i for i in range(start + 1, end) if read.lower(i) in ("of", "for", "de", "du", "del")), end) - 1
    for i in range(start, end):
        known = body_word(read.word(i))
        if known:
            found.add(known[0])
            found.update(n.set for n in nouns(known[0]))
        if i in (last, end - 1):
            found.update(n.set for n in nouns(read.lemmas[i]) if n.kind == "body")
    return found


def holds_post(read: Analysis, head: int) -> bool:
    """Whether a clause about the person says that he leads or speaks for something (*who commands the garrison*)."""
    for child in read.children(head):
        if read.labels[child] in ("acl:relcl", "acl") and is_post(read.lemmas[child]):
            return True
    return False
