"""The words before a name that tell who bears it: titles, ranks, and the nouns of a description."""

from __future__ import annotations

from onrecord.extract.actor_phrases import Phrases, is_plural
from onrecord.extract.actor_words import nouns, title
from onrecord.language.analysis import Analysis, Name

_JOINS = frozenset(("of", "for", "the", "and", "&", "-"))
_OWNS = frozenset(("'s", "’s", "'", "’"))


def top_of(read: Analysis, start: int, end: int) -> int:
    """The word of the range whose head lies outside it."""
    return next((i for i in range(start, end) if not start <= read.heads[i] < end), start)


class TitleWords:
    """Finds the titles before names. ``taken``: each word's name, filled before the first question."""

    def __init__(self, analysis: Analysis, phrases: Phrases, taken: dict[int, Name]) -> None:
        self.read, self.phrases, self.taken = analysis, phrases, taken

    def before(self, start: int, end: int) -> tuple[int, int | None]:
        """Where title and description words before a name begin, and the noun among them that says what it is."""
        read = self.read
        sentence = read.sentences[read.sentence_of(start)][0]
        noun_at, left, i = None, start, start - 1
        while i >= sentence and start - i <= 8:
            word, tag = read.word(i), read.upos[i]
            if i in self.taken and read.upos[i] == "PROPN" and not title(word):
                # another name touches: "Northgate Capital analyst X" goes on, "Monday X" and "Kenya X" do not
                if noun_at is None or self.taken[i].type not in ("ORG", "LOC", "NORP", "MISC"):
                    break
            elif title(word) and word[:1].isupper():
                noun_at = i if noun_at is None and nouns(word.rstrip(".")) else noun_at
                noun_at = i if noun_at is None else noun_at
            elif tag == "ADJ" and noun_at is None and i == start - 1 and self._is_body_word(i):
                noun_at = i
            elif (
                tag == "PROPN"
                and noun_at is not None
                and left == i + 1
                and title(read.word(left))
                and word[:1].isupper()
            ):
                pass  # "Rear Admiral", "Deputy Governor": ranks of two words, however they are parsed
            elif tag in ("NOUN", "PROPN") and self._same_phrase(i, left, end):
                if noun_at is None:
                    rank = word.isupper() and len(word) > 1 and read.labels[i] == "nmod:desc"  # "MPA Rosa Lind"
                    if not (nouns(read.lemmas[i]) or rank):
                        break
                    noun_at = i
            elif noun_at is not None and (
                word in _OWNS or (word in ("-", "–") and left == i + 1 and read.ends[i] == read.starts[i + 1])
            ):
                pass
            elif tag in ("ADJ", "NUM") and (
                noun_at is not None or (i == start - 1 and self._same_phrase(i, left, end))
            ):
                if noun_at is None and read.upos[i] == "NUM":
                    break
            elif (tag == "DET" or word.lower() in ("his", "her", "its", "their", "our", "my")) and (
                noun_at is not None or start == i + 1
            ):
                left = i
                break
            else:
                break
            left, i = i, i - 1
        outer = self._of_body(sentence, left, bare=noun_at is None)
        if outer is not None:
            return outer
        if noun_at is None:
            return start, None
        while left < noun_at and read.upos[left] in ("PART", "PUNCT", "ADP"):
            left += 1
        return left, noun_at

    def _of_body(self, sentence: int, left: int, *, bare: bool) -> tuple[int, int] | None:
        """Where *Deputy Minister for Northern Affairs*, *Head of the Rivers Board* begin before a name, and the noun.

        All in capitals but the small words, no comma between; ``bare``: no other title stands before the name.
        """
        read, low = self.read, left
        while low > sentence and left - low < 10 and (read.word(low - 1)[:1].isupper() or read.word(low - 1) in _JOINS):
            low -= 1
        for k in range(low + 1, left if not bare else left - 1):
            word, noun = read.word(k), k - 1
            if word not in ("of", "for") or not read.word(noun)[:1].isupper() or is_plural(read, noun):
                continue
            held = title(read.word(noun)) is not None or any(
                n.kind == "person" and n.public for n in nouns(read.lemmas[noun])[:1]
            )
            if held and (left == k + 1 or read.word(left - 1)[:1].isupper()):
                first = noun
                while first > low and read.word(first - 1)[:1].isupper():
                    first -= 1
                return first, noun
        return None

    def _same_phrase(self, i: int, start: int, end: int) -> bool:
        """Whether the noun before a name belongs to one phrase with it (and is no object that happens to precede)."""
        read, top = self.read, top_of(self.read, start, end)
        if start <= read.heads[i] < end:
            return read.labels[i].split(":")[0] in ("compound", "flat", "amod", "nmod", "appos", "det", "nummod")
        if read.heads[top] == i:
            return read.labels[top].split(":")[0] in ("flat", "compound", "appos", "nmod")
        if i == start - 1 and i > 0 and read.upos[i] == "NOUN" and not is_plural(read, i):
            first = min(self.phrases.left_edge(i), i - 1)
            return read.upos[first] == "DET" and bool(nouns(read.lemmas[i])) and i not in self.taken
        return read.heads[i] == read.heads[top] and read.labels[i].split(":")[0] in ("compound", "flat")

    def _is_body_word(self, i: int) -> bool:
        """*the daily*, *the weekly* before a name, which the tagger may take for adjectives."""
        return any(n.kind == "body" for n in nouns(self.read.lower(i)))
