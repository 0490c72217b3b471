"""Who speaks: the words, their form, and the actor that the actors reader found there. Open where there is none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import msgspec

from onrecord.extract import statement_words as words
from onrecord.extract.base import Found, Report
from onrecord.extract.statement_clauses import Clauses, Draft
from onrecord.language.analysis import Range
from onrecord.model.items import Actor, Speaker, SpeakerForm
from onrecord.model.spans import Spans

_PLURAL_TAGS = ("NNS", "NNPS")
_DEFINITE = ("the", "its", "his", "her", "their", "our", "my", "this", "that")


class Speakers:
    """Turns mention words into speakers of the record."""

    def __init__(self, report: Report, found: Found, view: Clauses) -> None:
        self.report, self.view = report, view
        mentions = sorted(
            ((m.start, m.end, k) for k, a in enumerate(found.actors) for m in a.mentions), key=lambda m: (m[0], -m[1])
        )
        self._mentions = mentions
        self._starts = [m[0] for m in mentions]
        self._actors = found.actors
        self._by_id = {a.id: a for a in found.actors}
        self._widest = max((m[1] - m[0] for m in mentions), default=0)
        self._places = {p.span.start: p for p in found.places}

    def actor_at(self, start: int, end: int) -> Actor | None:
        """The actor of the longest mention that holds the stretch; two different ones of one length leave it open."""
        best: tuple[int, int] | None = None
        tie = False
        first = bisect_left(self._starts, end - self._widest)
        for s, e, k in self._mentions[first : bisect_right(self._starts, start)]:
            if s <= start and end <= e:
                if best is None or e - s > best[0]:
                    best, tie = (e - s, k), False
                elif e - s == best[0] and k != best[1]:
                    tie = True
        return None if best is None or tie else self._actors[best[1]]

    def speaker(self, head: int | None, mention: Range | None) -> Speaker | None:
        """The speaker named by a head word (or by words given as they stand)."""
        if head is None and mention is None:
            return None
        a = self.view.analysis
        spans: Spans = (self.report.words(*mention),) if mention else ()
        if head is None:
            return Speaker(mention=spans, form="unnamed")
        actor = self.actor_at(a.starts[head], a.ends[head])
        named = self._named_part(head, mention)
        if named is not None and (actor is None or actor.kind in ("role", "other")):
            actor = self.actor_at(a.starts[named], a.ends[named]) or actor
        return Speaker(mention=spans, actor=actor.id if actor else None, form=self.form(head, mention, actor))

    def _named_part(self, head: int, mention: Range | None) -> int | None:
        """The name that stands with a title as one phrase: *Hery Rasolo* of *a spokesman, Hery Rasolo*."""
        a, view = self.view.analysis, self.view
        if mention is None or head in view.named:
            return None
        for c in a.children(head):
            inside = mention[0] <= c < mention[1] and view.label(c) in ("appos", "flat", "compound") and c in view.named
            person = inside and any(n.start <= c < n.end and n.type == "PERSON" for n in a.names)
            if person or (inside and view.label(c) == "appos"):
                return c
        return None

    def own_words(self, inner: Speaker | None, outer: Speaker | None) -> Speaker | None:
        """*I told them*, *we told them* in somebody's words: *I* is the person who says so, *we* the body that does."""
        if inner is None or inner.actor is not None or not inner.mention or outer is None or outer.actor is None:
            return inner
        actor = self._by_id[outer.actor]
        kinds = {"i": ("person", "role"), "we": ("organisation", "group", "country")}
        if actor.kind not in kinds.get(inner.mention[0].text.lower(), ()):
            return inner
        return msgspec.structs.replace(inner, actor=actor.id)

    def form(self, head: int, mention: Range | None, actor: Actor | None) -> SpeakerForm:
        """What kind of words name the speaker."""
        a, view = self.view.analysis, self.view
        lower, lemma = a.lower(head), a.lemmas[head]
        if a.upos[head] == "PRON" and lower not in (
            "some",
            "many",
            "one",
            "none",
            "nobody",
            "others",
            "both",
            "neither",
            "all",
            "few",
            "several",
        ):
            return "pronoun"
        first, _last = mention or (head, head + 1)
        place = self._places.get(a.starts[head]) or self._places.get(a.starts[first])
        table = words.speaker_nouns()
        kind = table.get(lower) or table.get(lemma)
        if self._named_part(head, mention) is not None or any(
            n.start <= head < n.end and n.type in ("PERSON", "ORG") for n in a.names
        ):
            return "named"
        if place is not None and place.span.start >= a.starts[first] and head in view.named | {first}:
            country = place.resolved is not None and place.resolved.kind == "country"
            return "named" if country or place.form == "demonym" else "metonym"
        office = kind == "office" and a.lower(first) in _DEFINITE and not any(n.start <= head < n.end for n in a.names)
        if (head in view.named or a.upos[head] == "PROPN") and not office:
            return "named"
        if lemma in words.outlets() and a.lower(first) in ("state", "national") and first < head:
            return "named"  # state television
        if lemma in words.documents() and kind in ("document", None):
            return "document"
        if lower in ("one", "somebody", "someone", "nobody"):
            return "unnamed"
        definite = a.lower(first) in _DEFINITE or any(a.labels[c] == "nmod:poss" for c in a.children(head))
        plural = a.xpos[head] in _PLURAL_TAGS or kind == "many" or "Number=Plur" in a.feats[head]
        if plural:
            return "collective"
        if definite and kind in ("office", "body"):
            return "named" if kind == "body" else "title"
        return "title" if definite else "unnamed"


def mention_of(view: Clauses, draft: Draft) -> Range | None:
    """The words that name the draft's speaker, clear of its cue and content."""
    if draft.mention is not None or draft.speaker is None:
        return draft.mention
    first, last = view.mention(draft.speaker, draft.cue[0] if draft.cue else None)
    for begin, end in draft.content:
        if begin <= draft.speaker < end:
            continue
        if first < begin < last and begin > draft.speaker:
            last = begin
        if first < end <= draft.speaker:
            first = max(first, end)
    a = view.analysis
    while first < draft.speaker and a.upos[first] == "PUNCT":
        first += 1
    while last > draft.speaker + 1 and a.upos[last - 1] in ("PUNCT", "SCONJ", "ADP"):
        last -= 1
    return first, last
