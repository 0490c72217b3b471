"""Mentions that one sentence ties together: appositions, acronyms in brackets, *X is the Y*, *called X*."""

from __future__ import annotations

from onrecord.extract.actor_entity import Mention
from onrecord.extract.actor_names import initials_of_office
from onrecord.extract.actor_words import Noun, body_word, gender_of_given_name, nouns
from onrecord.language.analysis import Analysis

_NAMING = frozenset(("call", "name", "know", "identify", "style", "dub", "give"))
_DASHES = frozenset((",", "—", "–", "-", "("))
_NAMED_BY = frozenset(("xcomp", "obj", "obl", "ccomp", "nmod", "appos"))
_CLOSES = frozenset((",", ".", ";", ":", "—", "–", "!", "?", '"', "”"))
_KINDS = frozenset(("party", "group", "newspaper", "broadcaster", "website", "newsagency", "bank", "union"))
"""Sets of nouns that only say what a named body is when they stand behind its name."""
_LOOKED_AT = 60
"""How many words below one word are looked at: more is a parse gone wrong, and the work must stay linear."""
_BEFORE = 6
"""So many words may stand before a name in *the state-run Al Nahr channel*."""
_NAMED_WITHIN = 12
"""So many words may stand between a description and the name that it is given."""
_NOT = frozenset(("not", "n't", "never", "no"))


def tie(read: Analysis, mentions: list[Mention]) -> None:
    """Fills ``same`` and ``whole`` of the mentions."""
    by_head: dict[int, Mention] = {}
    for mention in mentions:
        if mention.form != "pronoun" and (mention.head not in by_head or mention.form == "name"):
            by_head[mention.head] = mention
        mention.whole = (mention.start, mention.end)
    by_end = {m.end: m for m in mentions if m.form == "name"}
    by_name = {m.start: m for m in mentions if m.form == "name"}
    for mention in mentions:
        if mention.form == "pronoun":
            continue
        for other in _tied_to(read, mention, by_head, by_end, by_name):
            if _agree(*_mended(read, mention, other)):
                _join(mention, other)
        if mention.form == "name":
            kind = _kind_behind(read, mention, by_head)
            if kind is not None:
                mention.kind, mention.gender = "body", "n"
                _join(mention, kind)
    _neighbours(read, [m for m in mentions if m.form != "pronoun" and (m.kind != "thing" or m.form == "name")])
    _part(mentions)


def _part(mentions: list[Mention]) -> None:
    """Of two names around one description only one is told by it: the first, unless one stands before that already.

    *The mayor, Ana Ruiz, the chair of the board, Ivo Lind, and …* is a list of two, *Ana Ruiz, the mayor, Ivo …* none.
    """
    for told in mentions:
        names = [m for m in told.same if m.form == "name" and m.kind == "person"]
        if told.form != "description" or len(names) < 2:
            continue
        before = [m for m in names if m.start < told.start]
        if len(before) != 1:
            continue
        listed = any(m.form == "description" and m.start < before[0].start for m in before[0].same)
        for other in before if listed else [m for m in names if m.start > told.start]:
            told.same.remove(other)
            other.same.remove(told)
            told.whole, other.whole = (told.start, told.end), (other.start, other.end)


def _join(a: Mention, b: Mention) -> None:
    if b is a or b in a.same:
        return
    a.same.append(b)
    b.same.append(a)


def _is_of_nearer(mention: Mention, other: Mention, nearer: Mention) -> bool:
    """*Ana Ruiz of River Watch, the group that …*: the body right before the comma is told of, not the person."""
    if nearer is mention or mention.form != "name" or other.form != "description" or mention.kind != "person":
        return False
    return other.kind == "body" and nearer.kind in ("body", "thing") and mention.end < nearer.start < other.start


def _touch(a: Mention, b: Mention) -> None:
    """The two stand beside each other: together they are one long mention."""
    whole = (min(a.start, b.start), max(a.end, b.end))
    a.whole = b.whole = whole


def _mended(read: Analysis, a: Mention, b: Mention) -> tuple[Mention, Mention]:
    """What stands beside a name tells what it names better than its form does (*Solvia, the company that …*)."""
    name, told = (a, b) if a.form == "name" else (b, a)
    if name.form != "name" or told.form != "description" or name.titles or name.noun is not None:
        return a, b
    trade = _as_body(read, name, told)
    if trade is not None:
        told.kind, told.gender, told.noun = "body", "n", trade
        name.kind, name.gender = "body", "n"
        return a, b
    if name.kind == "person" and told.kind == "body" and told.definite in ("definite", "indefinite", "owned"):
        name.kind, name.gender = "body", "n"
    elif name.kind in ("body", "thing") and told.kind == "person" and not told.plural and not _is_of_trade(told):
        words = [read.word(i) for i in range(*name.name)]
        if len(words) <= 3 and not any(body_word(w) for w in words) and not any(w.isupper() for w in words):
            name.kind, name.gender = "person", told.gender
    return a, b


def _as_body(read: Analysis, name: Mention, told: Mention) -> Noun | None:
    """The reading of *the miner*, *the broadcaster* as a body, where the name beside it is no person's full name."""
    if told.kind != "person" or told.plural or told.definite != "definite" or name.name[1] - name.name[0] > 1:
        return None
    if name.kind == "person" and gender_of_given_name(read.word(name.name[0])) != "-":
        return None
    return next((n for n in nouns(told.lemma) if n.kind == "body"), None)


def _is_of_trade(told: Mention) -> bool:
    """*A global leader in logistics*, *the world's champion*: companies call themselves so too."""
    return told.lemma in ("leader", "champion", "pioneer") and (
        told.definite == "indefinite" or bool(told.modifiers & {"global", "world", "market", "industry", "leading"})
    )


def _agree(a: Mention, b: Mention) -> bool:
    """Whether one actor can bear both: persons with persons, one with one."""
    if a.form == b.form == "name" and a.kind == b.kind == "person":
        return False
    kinds = {a.kind, b.kind}
    if "person" in kinds and kinds - {"person", "thing", "document"}:
        return False
    if "thing" in kinds and kinds & {"person"}:
        # an unknown noun beside a person's name: "the keeper of the light, Ana Ruiz"; never "the bridge, Ana Ruiz"
        return False
    if "-" not in (a.gender, b.gender) and a.gender != b.gender and "n" not in (a.gender, b.gender):
        return False
    plural = a.plural or a.kind == "people", b.plural or b.kind == "people"
    return plural[0] == plural[1] or ("body" in kinds and "people" in kinds)


def _tied_to(
    read: Analysis,
    mention: Mention,
    by_head: dict[int, Mention],
    by_end: dict[int, Mention],
    by_name: dict[int, Mention],
) -> list[Mention]:
    found = []
    for child in read.children(mention.head):
        label = read.labels[child]
        if label == "appos" and child in by_head and read.word(by_head[child].start - 1) != ":":
            other = by_head[child]
            if _is_of_nearer(mention, other, by_end.get(other.start - 1, mention)):
                continue  # the commas tie these two
            found.append(other)
            if _agree(*_mended(read, mention, other)) and 0 <= other.start - mention.end <= 2:
                _touch(mention, other)
            found.extend(_further(read, mention, other, by_head))
        elif label.startswith("acl"):
            found.extend(_called(read, child, by_head))
    found.extend(_named_as(read, mention, by_name))
    predicate = read.heads[mention.head]
    if mention.clause.part == "subject" and predicate in by_head and read.labels[mention.head] == "nsubj":
        other = by_head[predicate]
        if (mention.form == "name" or other.form == "name") and _says_what(read, predicate):
            found.append(other)
    return found


def _further(read: Analysis, named: Mention, other: Mention, by_head: dict[int, Mention]) -> list[Mention]:
    """*Ana Ruiz, chief executive and managing director*: further posts of one person, without an article."""
    if named.form != "name" or named.kind != "person" or other.kind != "person":
        return []
    more = [c for c in read.children(other.head)[:_LOOKED_AT] if read.labels[c] == "conj" and c in by_head]
    return [
        by_head[c] for c in more
        if by_head[c].form == "description" and by_head[c].kind == "person" and not by_head[c].plural
        and by_head[c].definite == "bare"
    ]  # fmt: skip


def _says_what(read: Analysis, predicate: int) -> bool:
    """Whether *X is …* holds as a plain fact: a copula, no *not*, no *may*, nothing like *from* before the noun."""
    children = read.children(predicate)[:_LOOKED_AT]
    labels = {read.labels[c] for c in children}
    if "cop" not in labels or "aux" in labels or any(read.lower(c) in _NOT for c in children):
        return False
    return all(read.word(c) in ("'s", "’s") for c in children if read.labels[c] == "case")


def _kind_behind(read: Analysis, name: Mention, by_head: dict[int, Mention]) -> Mention | None:
    """The noun behind a name that says what it is (*HRN radio*, *the Gerindra party*), alone with it."""
    behind = name.name[1]
    other = by_head.get(behind)
    if other is None or other.form != "description" or other.kind != "body" or other.noun is None or other.plural:
        return None
    top = next((i for i in range(*name.name) if not name.name[0] <= read.heads[i] < name.name[1]), name.head)
    whole = name.name[0] - _BEFORE <= other.start <= name.name[0] and read.heads[top] == behind
    return other if whole and other.noun.set in _KINDS and name.kind in ("body", "thing", "person") else None


def _called(read: Analysis, verb: int, by_head: dict[int, Mention]) -> list[Mention]:
    """*a group called X*, *the group that calls itself X*, *a man identified as X*, *who gave his name as X*."""
    if read.lemmas[verb].lower() not in _NAMING:
        return []
    if read.lemmas[verb].lower() == "give":
        words = {read.lower(c) for c in read.children(verb)}
        return [by_head[c] for c in read.children(verb) if "name" in words and _is_as(read, c, by_head)]
    reflexive = any(read.lower(c).endswith(("self", "selves")) for c in read.children(verb))
    passive = (read.labels[verb] == "acl" and read.xpos[verb] != "VBG") or read.child(verb, "aux:pass") is not None
    if not (reflexive or passive):
        return []
    return [
        by_head[c] for c in read.children(verb)
        if c > verb and c in by_head and by_head[c].form == "name" and read.labels[c].split(":")[0] in _NAMED_BY
    ]  # fmt: skip


def _named_as(read: Analysis, described: Mention, by_name: dict[int, Mention]) -> list[Mention]:
    """*Police named the gunman as X*, *the driver was identified as X*, *named the man who fired as X*."""
    verb = read.heads[described.head]
    if described.form != "description" or verb < 0 or read.lemmas[verb].lower() not in ("name", "identify"):
        return []
    if read.labels[described.head] not in ("obj", "nsubj:pass") or described.definite == "indefinite":
        return []
    last = read.sentences[read.sentence_of(verb)][1]
    for i in range(max(verb, described.short_end - 1) + 1, min(described.short_end + _NAMED_WITHIN, last)):
        if read.word(i) in _CLOSES:
            return []
        if read.lower(i) == "as":
            return [by_name[i + 1]] if i + 1 in by_name else []
    return []


def _is_as(read: Analysis, head: int, by_head: dict[int, Mention]) -> bool:
    case = read.child(head, "case")
    return head in by_head and by_head[head].form == "name" and case is not None and read.lower(case) == "as"


def _neighbours(read: Analysis, mentions: list[Mention]) -> None:
    """Ties that the parse may miss, by the commas or brackets around them."""
    starts: dict[int, list[Mention]] = {}
    for mention in mentions:
        starts.setdefault(mention.start, []).append(mention)
        if mention.form == "name" and mention.name[0] != mention.start:
            starts.setdefault(mention.name[0], []).append(mention)
    for first in mentions:
        for end in dict.fromkeys((first.end, first.short_end)):
            if (
                end + 1 >= len(read)
                or read.word(end) not in _DASHES
                or read.sentence_of(end) != read.sentence_of(first.start)
            ):
                continue
            for second in starts.get(end + 1, ()):
                if read.word(end) == "(" and _spells(read, first, end, second):
                    second.kind, second.gender = first.kind, first.gender
                    _join(first, second)
                    continue
                if (
                    second.start == end + 1
                    and _beside(read, first, second, read.word(end))
                    and _agree(*_mended(read, first, second))
                ):
                    _join(first, second)
                    _touch(first, second)


def _spells(read: Analysis, first: Mention, end: int, second: Mention) -> bool:
    """*the harbour safety authority (HSA)*, *the Inspector General of Police (IGP)*: its own initials in brackets."""
    alone = second.end == second.start + 1 and second.end < len(read) and read.word(second.end) == ")"
    if not alone or first.form != "description" or first.plural or first.kind not in ("body", "person"):
        return False
    words = [read.word(i) for i in range(first.start, end)]
    return read.word(second.start).replace(".", "") in initials_of_office(words)


def _beside(read: Analysis, first: Mention, second: Mention, mark: str) -> bool:
    after = read.word(second.end) if second.end < len(read) else "."
    if mark == "(":
        return after == ")" and {first.kind, second.kind} == {"body"} and first.form == "name"
    if read.labels[second.head] == "conj" and _listed(read, second):
        return False
    if first.form == second.form == "description":  # "her brother, a taxi driver, …"
        return second.definite == "indefinite" and first.definite in ("definite", "owned") and after == ","
    if first.form == second.form:
        return False
    described = second if first.form == "name" else first
    if described.definite not in ("definite", "owned", "indefinite"):
        return False
    if described is first and read.labels[second.head].startswith("nsubj") and after not in _CLOSES and after != "(":
        return False  # in a letter read by his lawyer, Ana Ruiz said: two people
    if described is first:
        return described.definite == "owned" or after in _CLOSES or after == "("
    return after in _CLOSES or after.lower() in ("who", "which")


def _listed(read: Analysis, mention: Mention) -> bool:
    """Whether the mention is one of a list with *and* or *or*."""
    head = read.heads[mention.head]
    near = [c for c in read.children(head)[:_LOOKED_AT] if read.labels[c] == "conj"]
    return any(read.child(s, "cc") is not None for s in (mention.head, *near))
