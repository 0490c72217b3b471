"""Answers that no word of denial marks: verdicts on *that*, refusals, other numbers, the one spoken of who replies.

Every rule wants two signs at least: standing next to each other in one paragraph, and something in the words of one
that is turned on the other.
"""

from __future__ import annotations

from onrecord.extract.answer_context import Setting
from onrecord.extract.answer_rules import best, counts_differ, group, is_answer_only, other, topic
from onrecord.extract.answer_signs import Sign
from onrecord.extract.antonyms import opposed
from onrecord.model.items import Relation

Hit = tuple[int, Relation]

_REACH = 3
_SHARED = 0.25
_CLAIMS = (
    "assert",
    "accuse",
    "announce",
    "claim_responsibility",
    "warn",
    "predict",
    "opine",
    "condemn",
    "deny",
    "praise",
    "promise",
    "confirm",
    "concede",
)
_ASKS = ("demand", "ask", "order", "threaten", "offer")
_SPEAKS = ("assert", "deny", "opine", "accuse", "announce", "reject", "condemn", "predict")
_REF = ("offer", "promise", "demand", "order", "threaten", "warn", "claim_responsibility")


def answer(table: list[Sign], settings: list[Setting], k: int) -> Hit | None:
    """The statement that statement ``k`` answers, by the first rule that sees one."""
    sign = table[k]
    if sign.statement.nested_in is not None or sign.statement.act in ("decline", "ask", "thank"):
        return None
    near = _near(table, settings, k)
    if not near:
        return None
    for rule in (
        _takes_back,
        _owns_up,
        _cut_short,
        _confirms,
        _verdict,
        _judges,
        _refuses,
        _numbers,
        _causes,
        _excludes,
        _against,
        _spoken_of,
        _limits,
        _recast,
    ):
        hit = rule(table, settings, k, near)
        if hit is not None:
            return hit
    return None


def addressed(table: list[Sign], settings: list[Setting], k: int) -> Hit | None:
    """*Rejected the minister's claim*, *contradicted him*: the statement of the one whom the words name."""
    sign, setting = table[k], settings[k]
    relation: Relation | None = {"deny": "denies", "reject": "rejects", "confirm": "confirms"}.get(sign.statement.act)  # type: ignore[assignment]
    if relation is None or sign.statement.negated or not setting.judged or not setting.about:
        return None
    if relation == "rejects" and setting.cue & group("contest"):
        relation = "disputes"
    told = [
        j
        for j in range(k - 1, max(-1, k - 15), -1)
        if table[j].actor in setting.about
        and table[j].actor is not None
        and other(sign, table[j])
        and not is_answer_only(table[j])
        and table[j].statement.nested_in != sign.statement.id
        and sign.paragraph - table[j].paragraph <= 3
    ]
    if not told:
        return None
    closest = best(table, sign, told)
    return (closest if closest is not None else told[0]), relation


def _near(table: list[Sign], settings: list[Setting], k: int) -> list[int]:
    """The statements shortly before in the same paragraph (or beside a live entry), nearest first, not nested ones."""
    sign = table[k]
    return [
        j
        for j in range(k - 1, max(-1, k - 7), -1)
        if sign.paragraph - table[j].paragraph <= 1
        and sign.sentence - table[j].sentence <= _REACH
        and (table[j].statement.nested_in is None or _tells(table, k, j))
        and (not is_answer_only(table[j]) or (table[j].statement.negated and table[j].statement.act != "decline"))
    ]


def _tells(table: list[Sign], k: int, j: int) -> bool:
    """Whether ``j`` is told by the speaker of ``k`` himself: *they swear it was clean, he said, adding ...*."""
    outer = next(
        (i for i in range(j - 1, max(-1, j - 4), -1) if table[i].statement.id == table[j].statement.nested_in), None
    )
    outer = (
        outer
        if outer is not None
        else next((i for i in range(j + 1, k) if table[i].statement.id == table[j].statement.nested_in), None)
    )
    return outer is not None and not other(table[k], table[outer])


def _others(table: list[Sign], k: int, near: list[int]) -> list[int]:
    return [j for j in near if other(table[k], table[j])]


def _beside(table: list[Sign], k: int, near: list[int]) -> list[int]:
    """Those by other speakers in the same paragraph, the sentence before or this one."""
    sign = table[k]
    return [
        j
        for j in _others(table, k, near)
        if table[j].paragraph == sign.paragraph and (sign.sentence - table[j].sentence <= 1 or j == near[0])
    ]


def _takes_back(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*Correction: they say ...*: the same speaker's words before."""
    own = [j for j in near if not other(table[k], table[j]) and table[j].statement.act in _CLAIMS]
    if not own or table[k].statement.negated:
        return None
    j = own[0]
    if settings[k].mends:
        return j, "retracts"
    if (
        not settings[k].anew
        or table[j].sentence == table[k].sentence
        or table[k].statement.act not in ("assert", "concede")
    ):
        return None
    turned = settings[k].short and settings[k].negative != settings[j].negative
    counted = table[k].numbers and table[j].numbers and (settings[k].bare or counts_differ(table[k], table[j]))
    return (j, "retracts") if turned or counted else None


def _cut_short(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*His wife acknowledged that he had*, *prosecutors said he had*: a clause cut short leans on the one before."""
    beside = [j for j in _beside(table, k, near) if table[j].statement.act in _CLAIMS]
    if not settings[k].short or not beside:
        return None
    j = beside[0]
    if settings[k].negative != settings[j].negative:
        return j, "denies"
    return (j, "confirms") if not settings[k].negative else None


def _excludes(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*The gate was locked* after *the gate was open*: what cannot hold beside what another has just said."""
    sign, setting = table[k], settings[k]
    if sign.statement.act not in _SPEAKS or sign.statement.negated or setting.future or setting.negative:
        return None
    for j in _beside(table, k, near)[:2]:
        pointed = setting.owner or bool(sign.topic & table[j].topic) or sign.opens_with_pronoun
        plain = not settings[j].negative and not settings[j].future and table[j].statement.act in _CLAIMS
        if plain and pointed and opposed(sign.topic, table[j].topic):
            return j, "disputes"
    return None


def _causes(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*It began in a kitchen*, *it began in the meter room*: two accounts of how the same came about."""
    beside = [j for j in _beside(table, k, near) if settings[j].causal and table[j].statement.act in _CLAIMS]
    able = settings[k].causal and table[k].statement.act in _SPEAKS and not table[k].kin_of_previous
    return (beside[0], "disputes") if able and beside and beside[0] == near[0] else None


def _owns_up(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """Who concedes what he denied, or that he was wrong, takes it back."""
    if table[k].statement.act not in ("concede", "apologise", "retract", "correct"):
        return None
    own = [j for j in near if not other(table[k], table[j])]
    denied = [j for j in own if table[j].statement.act in ("deny", "reject") or settings[j].denies]
    if denied:
        return denied[0], "retracts"
    return (own[0], "retracts") if own and settings[k].wrong else None


def _verdict(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*That was news to her*, *it doubted that*, *he did not believe a word of it*: of what another has just said."""
    sign, setting = table[k], settings[k]
    told = [
        j
        for j in _others(table, k, near)
        if table[j].paragraph == sign.paragraph and table[j].statement.act in (*_CLAIMS, *_ASKS)
    ]
    if not told:
        return None
    if setting.cue & group("retort"):
        return told[0], "rejects"
    if setting.disbelieves:
        return told[0], "rejects"
    if setting.doubts and sign.statement.act in ("assert", "reject", "deny", "opine"):
        return told[0], "disputes"
    if (
        setting.points
        and sign.statement.act in ("assert", "opine", "deny", "reject", "condemn")
        and len(sign.topic) <= 6
        and sign.sentence - table[told[0]].sentence <= 1
        and not sign.numbers
    ):
        return told[0], "denies" if sign.untrue and sign.statement.kind == "indirect" else "rejects"
    return None


def _judges(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*Called the undertaking "two eyes too late"*, *scoffed at the threat*, *questioned the method*."""
    sign, setting = table[k], settings[k]
    cues = group("judge") | group("mock") | group("contest")
    if not (setting.cue & cues or sign.statement.act in ("reject", "condemn")) or not (
        setting.judged or setting.points
    ):
        return None
    relation: Relation = "disputes" if setting.cue & group("contest") else "rejects"
    told = _others(table, k, near)
    for act in _REF:
        if setting.judged in group("ref:" + act):
            fitting = [j for j in told if table[j].statement.act in (act, "promise" if act == "offer" else act)]
            if fitting:
                return fitting[0], relation
    closest = best(table, sign, told)
    if closest is not None:
        return closest, relation
    claims = [j for j in told if table[j].statement.act in (*_CLAIMS, *_ASKS)]
    return (claims[0], relation) if claims else None


def _confirms(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """A confirmation by the one spoken of, or of *it*; who does not deny it confirms it."""
    sign, setting = table[k], settings[k]
    beside = [j for j in _beside(table, k, near) if table[j].statement.act in (*_CLAIMS, *_ASKS)]
    if not beside:
        return None
    if sign.statement.act == "deny" and sign.statement.negated and not setting.cue & {"confirm", "nor"}:
        return beside[0], "confirms"
    if sign.statement.act != "confirm" or sign.statement.negated:
        return None
    spoken = [j for j in beside if _is_spoken_of(table[k], setting, settings[j])]
    if spoken:
        return spoken[0], "confirms"
    next_to = beside[0] == near[0] and table[beside[0]].statement.act not in _ASKS and not settings[beside[0]].future
    return (beside[0], "confirms") if setting.points or next_to else None


def _refuses(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*Would rather be shot*, *would not be put off*: what another has just asked, ordered or threatened."""
    if table[k].statement.act not in (*_SPEAKS, "promise", "threaten", "warn") or not (
        settings[k].refuses or settings[k].negative
    ):
        return None
    asked = [j for j in _beside(table, k, near) if table[j].statement.act in _ASKS]
    return (asked[0], "rejects") if asked and (settings[k].refuses or asked[0] == near[0]) else None


def _numbers(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*The fire department says it is twelve*: another number for what was just counted."""
    sign = table[k]
    told = [j for j in _beside(table, k, near) if table[j].numbers and table[j].statement.act in _CLAIMS]
    if not told or sign.statement.act not in (*_SPEAKS, "predict"):
        return None
    if settings[k].bare or counts_differ(sign, table[told[0]]):
        return told[0], "disputes"
    return None


def _against(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """One says it is, the other says it is not: of two statements side by side one is negated, and they have a word,
    a person or a country in common, or the later one is put as an objection."""
    sign, setting = table[k], settings[k]
    if sign.statement.act not in (*_SPEAKS, "promise", "concede", "warn") or sign.statement.negated:
        return None
    for j in _beside(table, k, near):
        theirs = settings[j]
        if (
            table[j].statement.act not in _CLAIMS
            or setting.denies == theirs.denies
            or sign.paragraph != table[j].paragraph
        ):
            continue
        tied = (
            topic(sign, table[j]) >= _SHARED
            or _is_spoken_of(sign, setting, theirs)
            or (setting.denies and setting.official and theirs.person and j == near[0])
            or (bool(setting.cue & group("counter")) and j == near[0])
            or (setting.owner and not table[j].pronoun)
        )
        if tied:
            return j, "denies" if setting.denies else "disputes"
    return None


def _is_spoken_of(sign: Sign, ours: Setting, theirs: Setting) -> bool:
    """Whether the content of the other statement names this speaker, or his country as another's than its speaker's."""
    if sign.actor is not None and sign.actor in theirs.about:
        return True
    return ours.land is not None and ours.land in theirs.lands and theirs.land is not None and ours.land != theirs.land


def _spoken_of(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """Who was accused, or spoken of by another, gives his own account right after."""
    sign, setting = table[k], settings[k]
    if sign.statement.act not in ("assert", "deny", "accuse", "opine") or sign.statement.negated or setting.future:
        return None
    for j in _beside(table, k, near)[:2]:
        theirs, act = settings[j], table[j].statement.act
        if act not in ("assert", "accuse", "deny", "condemn", "claim_responsibility"):
            continue
        spoken = _is_spoken_of(sign, setting, theirs) and act in ("accuse", "condemn")
        countered = bool(setting.cue & group("counter")) and setting.official
        answered = act == "accuse" and setting.official and sign.statement.kind != "direct"
        uniform = (
            theirs.forces
            and theirs.person
            and setting.official
            and bool(sign.body & group("forces") | sign.body & {"police"})
        )
        if spoken or countered or answered or uniform:
            return j, "denies" if setting.negative and not theirs.negative else "disputes"
    return None


def _limits(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*Monday was "a target date"*, *a virus could well be involved too*: less, or other, than what was said."""
    sign = table[k]
    if not settings[k].hedges or sign.statement.act not in ("assert", "opine", "concede", "correct"):
        return None
    told = [j for j in near if table[j].paragraph == sign.paragraph and table[j].statement.act in _CLAIMS]
    shared = [j for j in told if topic(sign, table[j]) > 0 and table[j].sentence != sign.sentence]
    return (shared[0], "qualifies") if shared else None


def _recast(table: list[Sign], settings: list[Setting], k: int, near: list[int]) -> Hit | None:
    """*Police said the device was a shoebox*: the thing that another has just spoken of is called another thing."""
    beside = [j for j in _beside(table, k, near) if table[j].statement.act in (*_CLAIMS, "threaten")]
    able = settings[k].recasts and table[k].statement.act in _SPEAKS and not table[k].kin_of_previous
    return (beside[0], "disputes") if able and beside and beside[0] == near[0] else None
