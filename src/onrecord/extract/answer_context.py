"""Where a statement stands towards those around it: who is spoken of in it, how it opens, what its cue does."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from onrecord.extract import statement_words as words
from onrecord.extract.answer_rules import group
from onrecord.extract.base import Found, Report
from onrecord.model.items import Statement

_NOT = frozenset({"not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor"})


@dataclass(frozen=True, slots=True)
class Setting:
    """``about`` and ``lands``: actors and countries that the content names; ``land``: the speaker's country;
    ``cue``: lemmas of the cue; ``points``: the content opens with a word for what was said (*that*, *such tales*);
    ``judged``: the noun of speech that the content opens with (*the undertaking*); ``denies``: its main clause is
    negated; ``refuses``: it is a negated wish or plan; ``hedges``: it limits what was said; ``bare``: little more
    than a number; ``official``: an office or a body speaks; ``mends``: the sentence is marked as a correction;
    ``owner``: the speaker is named by a possessive pronoun (*his lawyer*); ``causal``: it says how something came
    about; ``short``: a clause cut short (*he had not*); ``anew``: said later, or of the real number; ``recasts``: what
    was spoken of is called another thing."""

    about: frozenset[str]
    lands: frozenset[str]
    land: str | None
    cue: frozenset[str]
    points: bool
    judged: str
    denies: bool
    refuses: bool
    hedges: bool
    doubts: bool
    disbelieves: bool
    bare: bool
    official: bool
    person: bool
    mends: bool
    owner: bool
    wrong: bool
    forces: bool
    negative: bool
    causal: bool
    short: bool
    anew: bool
    recasts: bool
    future: bool
    last_sentence: int


def settings(report: Report, found: Found) -> list[Setting]:
    """One for every statement, in reading order."""
    spots = sorted((m.start, m.end, a.id) for a in found.actors for m in a.mentions)
    country = {a.id: a.country for a in found.actors}
    lands = sorted(
        (p.span.start, p.resolved.country) for p in found.places if p.resolved is not None and p.resolved.country
    )
    return [_setting(report, s, spots, country, lands) for s in found.statements]


def _setting(
    report: Report,
    s: Statement,
    spots: list[tuple[int, int, str]],
    country: dict[str, str | None],
    lands: list[tuple[int, str]],
) -> Setting:
    a = report.analysis
    content = [w for span in s.content for w in range(*a.words_in(span.start, span.end))]
    cue = [w for span in s.cue for w in range(*a.words_in(span.start, span.end))]
    names = [w for span in (s.speaker.mention if s.speaker else ()) for w in range(*a.words_in(span.start, span.end))]
    about: set[str] = set()
    named: set[str] = set()
    for span in s.content:
        at = bisect_left(spots, (span.start, 0, ""))
        while at < len(spots) and spots[at][0] < span.end:
            about.add(spots[at][2])
            at += 1
        at = bisect_left(lands, (span.start, ""))
        while at < len(lands) and lands[at][0] < span.end:
            named.add(lands[at][1])
            at += 1
    named |= {c for c in (country.get(x) for x in about) if c}
    who = s.speaker.actor if s.speaker else None
    land = country.get(who) if who else None
    if land is None and s.speaker and s.speaker.mention:
        first = bisect_left(lands, (s.speaker.mention[0].start, ""))
        if first < len(lands) and lands[first][0] < s.speaker.mention[-1].end:
            land = lands[first][1]
    low = [a.lower(w) for w in content]
    opening = low[:3]
    anchor = (cue or content or [0])[0]
    sentence = a.sentences[a.sentence_of(anchor)]
    kinds = {words.speaker_nouns().get(a.lemmas[w]) for w in names}
    kinds |= {words.speaker_nouns().get(a.lower(w)) for w in names}
    main = _main(report, content)
    negated = _negated(report, content, main)
    return Setting(
        about=frozenset(about),
        lands=frozenset(named),
        land=land,
        cue=frozenset(a.lemmas[w] for w in cue) | frozenset(a.lower(w) for w in cue),
        points=_lost_that(report, content)
        or (
            bool(low)
            and low[0] in group("points")
            and (low[0] != "it" or len(low) == 1)
            and not _is_article(report, content)
        ),
        judged=_judged(report, content),
        denies=negated or any(w in group("nothing") for w in low),
        refuses=_modal(low) or _pair(low, "would", "rather"),
        hedges=any(w in group("hedge") for w in low),
        doubts=any(a.lemmas[w] in ("doubt",) for w in content),
        disbelieves=(negated or "wish" in {a.lemmas[w] for w in content})
        and any(a.lemmas[w] == "believe" for w in content)
        and any(w in ("it", "that", "him", "her", "them", "this") for w in low),
        bare=any(a.upos[w] == "NUM" for w in content) and len(content) <= 8 and _only_counts(report, content),
        official=bool(kinds & {"office", "body"}) or (not kinds - {None} and _is_place(report, names)),
        person=bool(kinds & {"person", "many"}) and not kinds & {"office"},
        mends=any(a.lemmas[w] in group("correction") for w in range(sentence[0], min(sentence[1], sentence[0] + 6))),
        owner=any(a.lower(w) in ("his", "her", "their", "its") for w in names),
        wrong=any(w in ("wrong", "mistaken", "mistake", "error") for w in low),
        negative=any(w in _NOT for w in low),
        recasts=_recasts(report, content, main),
        causal=any(a.lemmas[w] in group("cause") for w in (*cue, *content)),
        short=1 < len(low) <= 4 and low[-1] in group("ending"),
        anew=any(w in group("real") for w in low)
        or any(
            a.lower(w) in group("later") | {"now", "since"} for w in range(sentence[0], min(sentence[1], anchor + 3))
        ),
        forces=any(a.lemmas[w] in group("armed") for w in content),
        future=any(w in ("will", "would", "'ll") for w in opening + low[3:8]),
        last_sentence=a.sentence_of(max([anchor, *content])),
    )


def _modal(low: list[str]) -> bool:
    """*It would not*, *we will never*, *"Not this month"*: a negated wish or plan at the head of the content."""
    if low[:1] in (["not"], ["never"], ["no"]):
        return True
    return any(
        w in group("modal") and any(x in ("not", "n't", "never") for x in low[n : n + 3]) for n, w in enumerate(low[:5])
    )


def _pair(low: list[str], first: str, second: str) -> bool:
    return any(x == first and y == second for x, y in pairwise(low))


def _main(report: Report, content: list[int]) -> int | None:
    """The word of the content that hangs on none of the others."""
    a = report.analysis
    inside = set(content)
    return next((w for w in content if a.heads[w] not in inside and a.upos[w] != "PUNCT"), None)


def _negated(report: Report, content: list[int], main: int | None) -> bool:
    """Whether the main clause of the content is negated, by a particle or by a negative subject or object."""
    a = report.analysis
    if main is None:
        return False
    inside = set(content)
    tops = [
        main,
        *(
            c
            for c in a.children(main)
            if a.labels[c].split(":")[0] in ("nsubj", "obj", "obl", "cop", "aux", "advmod", "xcomp", "conj", "cc")
        ),
    ]
    return any(a.lower(c) in _NOT for t in tops for c in (t, *a.children(t)) if c in inside)


def _lost_that(report: Report, content: list[int]) -> bool:
    """*She said that was news to her*: the pronoun was taken for the word that opens the clause."""
    a = report.analysis
    return (
        bool(content) and content[0] > 0 and a.upos[content[0]] == "AUX" and a.lower(content[0] - 1) in ("that", "this")
    )


def _is_article(report: Report, content: list[int]) -> bool:
    """*that man*, *this year*: the pointing word belongs to a noun that is no noun of speech."""
    a = report.analysis
    if len(content) < 2 or a.lower(content[0]) == "it":
        return False
    noun = next((w for w in content[1:4] if a.upos[w] != "ADJ"), None)
    return noun is not None and a.upos[noun] in ("NOUN", "PROPN") and a.lemmas[noun] not in group("said")


def _judged(report: Report, content: list[int]) -> str:
    """The noun of speech in the phrase that the content opens with: *the undertaking*, *its noon promise*."""
    a = report.analysis
    if len(content) > 2 and a.lower(content[0]) == "to" and a.upos[content[1]] == "VERB":
        content = content[2:]
    for n, w in enumerate(content[:6]):
        if a.upos[w] == "NOUN":
            opener = a.lower(content[0]) in (
                "the",
                "that",
                "this",
                "these",
                "those",
                "such",
                "its",
                "his",
                "her",
                "their",
            )
            return a.lemmas[w] if opener and n and (a.lemmas[w] in group("said") or a.lemmas[w] in _pointing()) else ""
        if a.upos[w] not in ("DET", "PRON", "ADJ", "NUM", "PROPN", "PART", "ADV"):
            return ""
    return ""


def _recasts(report: Report, content: list[int], main: int | None) -> bool:
    """*The device was a shoebox*, *it was a draft*: something spoken of is said to be another thing."""
    a = report.analysis
    if main is None or a.upos[main] != "NOUN" or len(content) > 12:
        return False
    kids = a.children(main)
    subject = next((c for c in kids if a.labels[c].startswith("nsubj")), None)
    known = subject is not None and (
        a.lower(subject) in ("it", "they")
        or any(a.lower(c) in ("the", "his", "her", "its") for c in a.children(subject))
    )
    return known and any(a.labels[c] == "cop" for c in kids) and any(a.lower(c) in ("a", "an") for c in kids)


@cache
def _pointing() -> frozenset[str]:
    """All nouns that can point back to a statement of some act."""
    acts = (
        "any",
        "accuse",
        "claim_responsibility",
        "offer",
        "promise",
        "demand",
        "order",
        "threaten",
        "warn",
        "figure",
    )
    return frozenset(w for act in acts for w in group("ref:" + act))


def _only_counts(report: Report, content: list[int]) -> bool:
    a = report.analysis
    nouns = {a.lemmas[w] for w in content if a.upos[w] in ("NOUN", "PROPN")}
    doing = [
        w for w in content if a.upos[w] in ("VERB", "ADJ") and a.lemmas[w] not in group("counts") | {"stand", "reach"}
    ]
    if doing:
        return False
    return nouns <= group("ref:figure") | {"satellite", "people", "person"}


def _is_place(report: Report, names: list[int]) -> bool:
    a = report.analysis
    if not names:
        return False
    at = bisect_right(a.names, names[0], key=lambda n: n.start) - 1
    return at >= 0 and a.names[at].end > names[0] and a.names[at].type in ("LOC", "ORG")
