"""Whose document speaks: *said in a statement. … The statement said* is the voice of whoever issued it."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_phrases import Phrases

_ISSUERS = frozenset(("person", "body", "people", "country"))
_BY = frozenset(("from", "by"))


def lend_voices(phrases: Phrases, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
    """Gives each mention of a document that speaks to its issuer, where the text names him.

    The issuer owns it (*their report*), stands before it as one phrase (*a police register*) or behind it (*a letter
    from the chiefs*), or said something *in* it before. Where the text names no issuer, the document stands for itself.
    """
    by_head = {m.head: m for m in mentions if m.form != "pronoun"}
    for entity in entities:
        if entity.kind != "document" or not any(m.speaks for m in entity.mentions):
            continue
        issuers = [e for m in entity.mentions[:40] for e in _issuers(phrases, m, by_head)]
        if not issuers or any(e is not issuers[0] for e in issuers):
            continue
        lent = [m for m in entity.mentions if m.speaks]
        entity.mentions = [m for m in entity.mentions if not m.speaks]
        for mention in lent:
            mention.entity, mention.form = issuers[0], "document"
            issuers[0].mentions.append(mention)


def _issuers(phrases: Phrases, mention: Mention, by_head: dict[int, Mention]) -> list[Entity]:
    """Those whom the words around one mention of a document name as its issuer."""
    read, heads = phrases.analysis, [mention.owner] if mention.owner is not None else []
    for child in read.children(mention.head)[:20]:
        label = read.labels[child]
        case = read.child(child, "case") if label == "nmod" else None
        if label == "compound" or (case is not None and read.lower(case) in _BY):
            heads.append(child)
    verb = mention.clause.governor
    case = read.child(mention.head, "case")
    if mention.clause.part == "oblique" and case is not None and read.lower(case) == "in" and phrases.is_speech(verb):
        heads += [c for c in read.children(verb)[:20] if read.labels[c] == "nsubj"]
    found = [by_head[h].entity for h in heads if h in by_head]
    return [e for e in found if e is not None and e.kind in _ISSUERS and e.mentions]
