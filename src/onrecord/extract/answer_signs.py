"""What the answers reader looks at in a statement: its speaker, its topic, the word that points back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from onrecord.extract import statement_words as words
from onrecord.extract.base import Found, Report
from onrecord.model.items import Figure, Statement


@dataclass(frozen=True, slots=True)
class Sign:
    """A statement and what it shows: ``who`` is the mention in lower case, ``topic`` lemmas of content words,
    ``pointer`` the lemma of a content that only points back, ``section`` and ``paragraph`` where its cue stands."""

    statement: Statement
    actor: str | None
    who: str
    topic: frozenset[str]
    pointer: str
    numbers: bool
    figures: tuple[Figure, ...]
    bare_number: bool
    denying: bool
    contrast: bool
    mends: bool
    noun_cue: bool
    paragraph: int
    section: int
    body: frozenset[str]
    pronoun: bool
    kin_of_previous: bool
    misquoted: bool
    replies: bool
    earlier: bool
    later: bool
    answering: bool
    sentence: int
    participle: bool
    untrue: bool
    names_claim: bool
    no_such: bool
    insists: bool
    counts: bool
    shown: bool
    judges: bool
    blamed: bool
    turn: bool
    generic: bool
    opens_with_pronoun: bool
    contests: bool

    def speaks_for(self, other: Sign) -> bool:
        """Whether this speaker is named as speaking for the other one: *the ministry* ... *said its spokeswoman*."""
        if self.body & _table("spokes") or self.kin_of_previous:
            return True
        return bool(self.body & other.body) or bool(self.body & _table("ranks") and other.body & _table("forces"))


def signs(report: Report, found: Found) -> list[Sign]:
    """The signs of all statements, in reading order."""
    stop = _table("stop")
    by_statement: dict[str, list[Figure]] = {}
    for figure in found.figures:
        if figure.attribution is not None:
            by_statement.setdefault(figure.attribution, []).append(figure)
    starts = [s.span.start for s in report.text.sections]
    return [_sign(report, s, stop, tuple(by_statement.get(s.id, ())), starts) for s in found.statements]


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(w for group, row in words.rows("answer_words.tsv") if group == name for w in row.split("|"))


def _sign(report: Report, s: Statement, stop: frozenset[str], figures: tuple[Figure, ...], sections: list[int]) -> Sign:
    a = report.analysis
    content = [w for span in s.content for w in range(*a.words_in(span.start, span.end))]
    spot = (s.cue or s.content)[0].start
    first = a.words_in(spot, spot + 1)[0]
    mention = s.speaker.mention[0] if s.speaker and s.speaker.mention else None
    names = list(range(*a.words_in(mention.start, mention.end))) if mention else []
    after = range(names[-1] + 1, min(names[-1] + 6, len(a))) if names else range(0)
    topic = frozenset(
        _stem(a.lemmas[w])
        for w in content
        if a.upos[w] in ("NOUN", "VERB", "PROPN", "ADJ", "NUM") and a.lemmas[w] not in stop and len(a.lemmas[w]) > 2
    )
    nouns = [w for w in content if a.upos[w] in ("NOUN", "PRON", "PROPN") and a.labels[w] != "nmod:poss"]
    pointer = ""
    if nouns and len(content) <= 12:
        pronoun = a.upos[nouns[0]] == "PRON"
        pointer = ("" if len(content) > 3 else a.lower(nouns[0])) if pronoun else a.lemmas[nouns[0]]
    denying = any(a.lower(w) in _table("denying") for w in content)
    sentence = a.sentences[a.sentence_of(first)]
    paragraph = a.paragraphs[a.paragraph_of(first)]
    # a short sentence that opens the paragraph may say that what follows is another account
    opening = paragraph[0] if 0 < sentence[0] - paragraph[0] <= 12 else sentence[0]
    return Sign(
        statement=s,
        actor=s.speaker.actor if s.speaker else None,
        who=mention.text.lower() if mention else "",
        topic=topic,
        pointer=pointer,
        numbers=bool(figures) or any(a.upos[w] == "NUM" for w in content),
        figures=figures,
        bare_number=bool(content)
        and len(content) <= 6
        and any(a.upos[w] == "NUM" for w in content)
        and not any(a.upos[w] in ("NOUN", "PROPN", "VERB") for w in content),
        denying=denying and (s.kind != "mixed" or a.lemmas[first] in _table("reply") | _table("insist")),
        contrast=any(a.lower(w) in _table("contrast") for w in range(opening, sentence[1]))
        or any(a.lower(w) == "only" for w in range(first, min(first + 2, sentence[1]))),
        mends=(s.act in ("assert", "concede") and _is_wrong(report, content))
        or (s.act in ("assert", "concede") and any({a.lemmas[w], a.lower(w)} & _table("mend") for w in content)),
        noun_cue=bool(s.cue) and a.upos[first] == "NOUN",
        paragraph=a.paragraph_of(first),
        section=bisect_right(sections, spot),
        body=frozenset(a.lower(w) for w in (*names, *after) if a.upos[w] == "NOUN" or a.lower(w) in _table("ranks")),
        pronoun=bool(s.speaker and s.speaker.form in ("pronoun", "implied")),
        kin_of_previous=any(a.lower(w) in ("its", "their", "his", "her") for w in names[:1] or ())
        or (
            bool(names) and any(a.lower(w) in ("its", "their") for w in range(max(sentence[0], names[0] - 3), names[0]))
        ),
        misquoted=any(a.lower(w) in _table("misquoted") for w in content),
        replies=bool(s.cue) and a.lemmas[first] in _table("reply"),
        earlier=any(a.lower(w) in _table("earlier") for w in range(max(sentence[0], first - 4), first)),
        later=any(
            a.lower(w) in _table("later") for w in range(max(sentence[0], first - 3), min(first + 3, sentence[1]))
        ),
        answering=_answering(report, first, content),
        sentence=a.sentence_of(first),
        names_claim=any(
            a.lemmas[w] in _table("ref:any") | _table("ref:accuse") and a.upos[w] == "NOUN" for w in content[:3]
        ),
        untrue=len(content) <= 20 and any(a.lower(w) in words.phrases("untrue") for w in content),
        no_such=any(a.lower(w) == "no" and a.lower(w + 1) == "such" for w in content[:-1]),
        insists=bool(s.cue) and a.lemmas[first] in _table("insist"),
        counts=bool(s.cue) and a.lemmas[first] in _table("counts"),
        judges=bool(s.cue) and a.lemmas[first] in _table("judge"),
        blamed=any(a.lower(w) in _table("blamed") for w in content),
        turn=bool(names) and names[0] > sentence[0] and a.lower(names[0] - 1) in _table("turn"),
        shown=len(content) in range(2, 9) and a.lower(content[0]) in _table("shown") and a.upos[content[0]] == "DET",
        generic=len(names) == 2 and a.lower(names[0]) == "the" and a.lemmas[names[1]] in _table("generic"),
        opens_with_pronoun=bool(content) and a.lower(content[0]) in ("it", "that", "this", "there"),
        contests=bool(s.cue) and a.lemmas[first] in _table("contest"),
        participle=bool(s.cue) and a.xpos[first] == "VBG",
    )


def _is_wrong(report: Report, content: list[int]) -> bool:
    """*that number was wrong*: a count or report named and called wrong."""
    a = report.analysis
    named = any(a.lemmas[w] in _table("ref:figure") | _table("ref:any") for w in content)
    return named and any(a.lower(w) in ("wrong", "incorrect", "inaccurate") for w in content)


def _answering(report: Report, first: int, content: list[int]) -> bool:
    """The next sentence says that this was an answer: *It was responding to a report ...*."""
    a = report.analysis
    k = a.sentence_of(max([first, *content])) + 1
    if k >= len(a.sentences):
        return False
    begin, end = a.sentences[k]
    return any(a.lemmas[w] in _table("reply") and a.xpos[w] == "VBG" for w in range(begin, min(end, begin + 5)))


def _stem(lemma: str) -> str:
    """Noun and verb of one root fall together: *killing*, *kill*; *detention*, *detain* do not (no stemmer is used)."""
    for end in ("ings", "ing", "ed", "es", "s"):
        if lemma.endswith(end) and len(lemma) - len(end) >= 4:
            return lemma[: -len(end)]
    return lemma
