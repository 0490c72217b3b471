"""Places without a proper name of their own: *Analakely market*, *at the airport*, *in the south*."""

from __future__ import annotations

from onrecord.extract.place_mention import Mention, put, significance
from onrecord.extract.place_words import listed
from onrecord.language.analysis import Analysis
from onrecord.tables import gazetteer


def add_sites(a: Analysis, taken: list[Mention | None]) -> None:
    """*Analakely market*, *Kilindo Road terminal*: capitals and a noun of a site."""
    sites = listed("sites")
    openers = frozenset(start for start, _ in a.sentences)
    for i in range(1, len(a)):
        if taken[i] is not None or a.lower(i) not in sites:
            continue
        first = i
        while first > 0 and i - first < 6 and _belongs(a, first, openers):
            first -= 1
        inner = next((taken[k] for k in range(first, i) if taken[k] is not None), None)
        if inner is not None and (inner.form != "name" or inner.inside or _is_area(inner.name) or a.word(i - 1) == ","):
            first = inner.last  # countries and provinces keep their own mention (*an Indiana jail*)
            inner = next((taken[k] for k in range(first, i) if taken[k] is not None), None)
        bare = not _is_numbered(a, i)
        if first >= i or (
            bare and all(a.lower(k) in listed("site_fillers") or a.lower(k) in sites for k in range(first, i))
        ):
            continue
        if inner is None:
            last = i + 2 if _is_numbered(a, i) and taken[i + 1] is None else i + 1
            put(taken, Mention(first, last, a.phrase(first, last), "site", 0.6))
        elif inner.form == "name" and a.sentence_of(inner.first) == a.sentence_of(i):
            # *Almaty airport*: the site is told by town and noun together
            site = Mention(inner.first, i + 1, a.phrase(inner.first, i + 1), "site", 0.6, base=inner.name)
            _replace(taken, inner, site)


def _is_numbered(a: Analysis, i: int) -> bool:
    """*National Road 1*."""
    return i + 1 < len(a) and a.lower(i) in listed("numbered_sites") and a.word(i + 1).isdigit()


def _belongs(a: Analysis, first: int, openers: frozenset[int]) -> bool:
    """Whether the word before ``first`` is a capitalised word of the same name."""
    k = first - 1
    if not a.word(k)[:1].isupper() or a.lower(k) in ("the", "a") or a.word(k) in listed("never"):
        return False
    if a.starts[first] - a.ends[k] > 1 or a.upos[k] == "PUNCT":
        return False
    return k not in openers or a.upos[k] in ("PROPN", "")


def _is_area(name: str) -> bool:
    """Countries and provinces that share their name with no large town."""
    rows = gazetteer.lookup(name)
    town = any(e.kind in gazetteer.SEATS and (e.population or 0) > 50_000 for e in rows)
    area = any(e.kind == "country" or (e.kind in ("adm1", "region") and not town) for e in rows)
    return area and significance(name) >= 5


def _replace(taken: list[Mention | None], old: Mention, new: Mention) -> None:
    for k in range(old.first, old.last):
        taken[k] = None
    put(taken, new)


def add_descriptions(a: Analysis, taken: list[Mention | None]) -> None:
    """*at the airport*, *in the south*, *in the capital*: places without a name."""
    for i in range(1, len(a) - 1):
        if a.lower(i) not in ("the", "a", "an") or taken[i] is not None:
            continue
        j = i + 1
        while j < min(len(a), i + 3) and a.lower(j) in listed("site_fillers"):
            j += 1
        if j >= len(a) or taken[j] is not None or a.word(j)[:1].isupper():
            continue
        width = _described(a, i, j)
        if width:
            first = j if a.lower(j) == "capital" else i + 1
            put(taken, Mention(first, j + width, a.phrase(first, j + width), "description", 0.6))


def _described(a: Analysis, article: int, j: int) -> int:
    """How many words from ``j`` describe a place; 0 if they do not."""
    before, noun = a.lower(article - 1), a.lower(j)
    if a.lower(article) != "the" and (noun == "capital" or noun in listed("directions")):
        return 0
    if noun == "capital":
        return 0 if j + 1 < len(a) and a.upos[j + 1] in ("NOUN", "PROPN") and a.word(j + 1) != "," else 1
    if noun in listed("directions") and before in ("in", "from", "to", "across", "of", "into"):
        return 1
    pair = f"{noun} {a.lower(j + 1)}" if j + 1 < len(a) else ""
    width = 2 if pair in listed("plain_sites") else 1 if noun in listed("plain_sites") else 0
    if not width or before not in listed("locative") | {"of", "on", "by", "along", "against"}:
        return 0
    follows = j + width
    compound = follows < len(a) and a.upos[follows] == "NOUN" and a.word(follows)[:1].islower()
    return 0 if compound else width
