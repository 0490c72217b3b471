"""Findings in the report's own voice that bear a statement out or speak against it.

*Footage from two sides shows ...*, *our reporter counted three*, *the census bears them out*: a sentence of the outlet
whose subject is an exhibit that shows, or the outlet itself that found. Which way it points is read from verbs of
agreement and contradiction, from negation on either side, from numbers, and from how the statement was put.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from onrecord.extract.antonyms import opposed
from onrecord.extract.evidence_grammar import members
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import EvidenceStatus

_REACH = 3
_SHORT = 18
_CLAIMS = (
    "assert",
    "accuse",
    "announce",
    "claim_responsibility",
    "deny",
    "praise",
    "promise",
    "opine",
    "predict",
    "warn",
)
_AGAINST = ("praise", "promise")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found: the words of the clause, its verb; ``sided``: its verb says whether it agrees."""

    words: Range
    verb: int
    ours: bool
    sided: bool
    short: bool = False
    plain: bool = False


def findings(view: Clauses, drafts: list[Draft]) -> list[Finding]:
    """All findings in reading order, outside quotations and outside what others say."""
    a = view.analysis
    said = _said(view, drafts)
    found: list[Finding] = []
    for first, last in a.sentences:
        short = _short(view, first, last)
        if short is not None and first not in said:
            found.append(short)
            continue
        for w in range(first, last):
            if w in said or view.quotes.of_word[w] >= 0 or a.upos[w] not in ("VERB", "AUX", "NOUN", "ADJ"):
                continue
            same = any(a.lower(v) == "same" for v in range(w + 1, min(w + 4, last)))
            sided = _is(view, w, "match") or _contradicts(view, w) or same
            shows, finds = _is(view, w, "show"), _is(view, w, "find")
            if not (sided or shows or finds):
                continue
            finding = _finding(view, w, first, last, sided, shows, finds)
            if finding is not None:
                found.append(finding)
                break
        else:
            if first not in said and view.quotes.of_word[first] < 0 and not any(w in said for w in range(first, last)):
                found.append(Finding((first, last - 1), first, False, False, plain=True))
    return found


def _short(view: Clauses, first: int, last: int) -> Finding | None:
    """*It had not.*, *Forty-one people did.*: a short sentence that ends in an auxiliary."""
    a = view.analysis
    end = last
    while end > first and a.upos[end - 1] == "PUNCT":
        end -= 1
    if not 2 <= end - first <= 7 or view.quotes.of_word[first] >= 0:
        return None
    ends = a.lower(end - 1) in members("ending")
    return Finding((first, end), end - 1, False, False, True) if ends else None


def _said(view: Clauses, drafts: list[Draft]) -> set[int]:
    """The words that somebody else says, and the cues that say so, but for cues of exhibits (*the log records*)."""
    found: set[int] = set()
    for d in drafts:
        if (
            d.speaker is not None
            and _is_ours(view, d.speaker)
            and (_is(view, d.head, "find") or _is(view, d.head, "show"))
        ):
            continue
        if d.speaker is not None and _is(view, d.speaker, "exhibit") and d.lemma not in ("say", "state", "claim"):
            continue
        for first, last in (*d.cue, *d.content):
            found.update(range(first, last))
    return found


def _is(view: Clauses, w: int, name: str) -> bool:
    a = view.analysis
    table = members(name)
    return a.lower(w) in table or a.lemmas[w] in table


def _contradicts(view: Clauses, w: int) -> bool:
    a = view.analysis
    if not _is(view, w, "contradict"):
        return False
    return a.lemmas[w] not in ("differ", "diverge") or any(
        a.lower(v) == "from" for v in range(w + 1, min(w + 4, len(a)))
    )


def _finding(view: Clauses, w: int, first: int, last: int, sided: bool, shows: bool, finds: bool) -> Finding | None:
    a = view.analysis
    subject = view.subject(w)
    if subject is None or not first <= subject < last or a.upos[w] == "NOUN":
        return None
    begin, end = _clause(view, subject, w, first, last)
    if a.lemmas[w] == "have" and a.upos[w] == "AUX":
        return None
    if _is(view, subject, "exhibit") and not view.is_passive(w) and (sided or shows):
        return Finding((begin, end), w, False, sided)
    if _is_ours(view, subject) and (sided or finds) and not (view.is_negated(w) and not sided):
        return Finding((begin, end), w, True, sided)
    return None


def _is_ours(view: Clauses, w: int) -> bool:
    """*We*, *our stringer*, *the agency*, *this newspaper*, *an agency reporter who toured the quay*."""
    a = view.analysis
    if a.lower(w) in ("we",):
        return True
    begin = view.left[w]
    near = [a.lower(v) for v in range(max(begin, w - 4), w)]
    if a.lemmas[w] in members("exhibit"):
        return False
    if "our" in near:
        return True
    if a.lemmas[w] in ("newspaper", "paper", "agency", "magazine", "website", "station", "broadcaster", "programme"):
        return "this" in near or (near[-1:] == ["the"] and a.lemmas[w] in ("agency", "newspaper", "paper"))
    return a.lemmas[w] in ("reporter", "journalist", "correspondent", "stringer") and (
        bool({"the", "an", "agency", "'s", "two"} & set(near))
    )


def _clause(view: Clauses, subject: int, verb: int, first: int, last: int) -> Range:
    """From the first word of the subject to the end of its clause, without the full stop."""
    a = view.analysis
    begin = min(view.left[subject], verb)
    while begin > first and begin > subject - 12 and a.lower(begin) in (",", "and", "but"):
        begin += 1
    end = last
    while end > verb + 1 and a.upos[end - 1] == "PUNCT":
        end -= 1
    return max(first, begin), end


def side(view: Clauses, finding: Finding, draft: Draft) -> EvidenceStatus | None:
    """Whether the finding verifies or contradicts the statement; nothing where they seem to have nothing in common."""
    a = view.analysis
    first, last = finding.words
    denied = any(a.lower(w) in ("no", "not", "n't", "never", "nobody", "nothing", "none") for w in _content(draft))
    if finding.short:
        return "contradicted" if denied != any(a.lower(w) in ("not", "n't") for w in range(first, last)) else None
    if _is_future(view, draft):
        return None
    if finding.plain:
        return _plain(view, finding, draft, denied)
    negated = any(_is(view, w, "negfind") for w in range(finding.verb - 2 if finding.verb > first + 1 else first, last))
    if finding.sided:
        against = _contradicts(view, finding.verb) != view.is_negated(finding.verb)
        return "contradicted" if against else "verified"
    if any(a.lower(w) in members("other") for w in range(first, last)):
        return "contradicted"
    if any(a.lower(w) == "own" for w in range(first, min(first + 3, last))):
        return "contradicted"  # *his own diary puts him in Porto*
    if opposed(frozenset(_topics(view, range(first, last))), frozenset(_topics(view, _content(draft)))):
        return "contradicted"
    shared = overlap(view, finding, draft)
    near = 0 <= a.sentence_of(first) - a.sentence_of(draft.head) <= 1
    marked = finding.ours or any(_is(view, w, "marker") for w in range(first, last))
    definite = any(a.lower(w) in ("the", "its", "his", "her", "their") for w in range(first, min(first + 2, last)))
    if not shared and not (near and (marked or negated or denied or definite)):
        return None
    if denied != negated or draft.act in _AGAINST or draft.act == "deny":
        return "contradicted"
    quoted = any(view.quotes.of_word[w] >= 0 for w in _content(draft)) and not draft.quoted
    if not shared:  # nothing says which way the finding points, but a doubting cue or a quotation kept at a distance
        return "contradicted" if _is(view, draft.head, "sceptic") or quoted else None
    return "verified"


def _plain(view: Clauses, finding: Finding, draft: Draft, denied: bool) -> EvidenceStatus | None:
    """The report's own next sentence speaks against a statement where it denies what the statement says of the same
    things, affirms what it denies, or says what excludes it."""
    a = view.analysis
    if a.sentence_of(finding.words[0]) - a.sentence_of(draft.head) != 1 or finding.words[1] - finding.words[0] > _SHORT:
        return None
    ours, theirs = _topics(view, range(*finding.words)), _topics(view, _content(draft))
    negated = any(
        a.lower(w) in ("no", "not", "n't", "never", "nobody", "nothing", "none") for w in range(*finding.words)
    )
    shared = len(ours & theirs)
    if (negated and not denied and shared >= 1) or (denied and not negated and shared >= 2):
        return "contradicted"
    pointed = a.lower(finding.words[0]) in ("it", "he", "she", "they", "the", "his", "her", "its", "their")
    against = not negated and not denied and (shared or pointed) and opposed(frozenset(ours), frozenset(theirs))
    return "contradicted" if against else None


def _is_future(view: Clauses, draft: Draft) -> bool:
    """What is only to come can be neither borne out nor belied by what is there."""
    return draft.act not in _AGAINST and any(
        view.analysis.lower(w) in ("will", "would", "'ll") for w in _content(draft)
    )


def _type(view: Clauses, word: int) -> str:
    """The type of the name that holds a word."""
    names = view.analysis.names
    at = bisect_right(names, word, key=lambda n: n.start) - 1
    return names[at].type if at >= 0 and word < names[at].end else ""


def _content(draft: Draft) -> list[int]:
    return [w for first, last in draft.content for w in range(first, last)]


def overlap(view: Clauses, finding: Finding, draft: Draft) -> int:
    """How many content words the finding shares with the statement."""
    return len(_topics(view, range(*finding.words)) & _topics(view, _content(draft)))


def _topics(view: Clauses, where: range | list[int]) -> set[str]:
    a = view.analysis
    return {
        a.lemmas[w]
        for w in where
        if a.upos[w] in ("NOUN", "VERB", "ADJ", "NUM") and a.lemmas[w] not in ("be", "have", "do", "show", "say", "one")
    }


def target(view: Clauses, finding: Finding, near: list[Draft]) -> int | None:
    """Which of the statements near a finding it is about: of the few sentences before, the one that shares most words
    with it, or the nearest."""
    a = view.analysis
    begin = finding.words[0]
    here, paragraph = a.sentence_of(begin), a.paragraph_of(begin)
    opens = here == a.sentence_of(a.paragraphs[paragraph][0])
    able = [
        k
        for k, d in enumerate(near)
        if d.head < begin
        and not any(begin <= x < finding.words[1] for x, _ in d.content)
        and d.act in _CLAIMS
        and not d.negated
        and here - a.sentence_of(d.head) <= _REACH
        and (a.paragraph_of(d.head) == paragraph or (opens and a.paragraph_of(d.head) == paragraph - 1))
    ]
    return max(able, key=lambda k: (overlap(view, finding, near[k]), near[k].head)) if able else None
