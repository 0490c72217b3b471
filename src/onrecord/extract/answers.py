"""Which statement of a report answers which: denials, rejections, rival accounts and counts, words taken back.

Runs last. An answer points back by a word (*the accusation*, *it*), by what it repeats, by standing beside the words
that it disputes, or by standing inside them (*denied a report that ...*).
Nothing is linked across more than a few paragraphs without shared words.
"""

from __future__ import annotations

import msgspec

from onrecord.extract import answer_flow as flow
from onrecord.extract import answer_rival as rival
from onrecord.extract.answer_context import settings
from onrecord.extract.answer_rules import around, before, best, counts_differ, group, is_answer_only, other, topic
from onrecord.extract.answer_signs import Sign, signs
from onrecord.extract.answer_told import weighed
from onrecord.extract.base import Found, Report
from onrecord.model.items import Link, Relation

_NO_RIVAL = (
    "decline",
    "ask",
    "demand",
    "order",
    "promise",
    "offer",
    "thank",
    "predict",
    "concede",
    "confirm",
    "retract",
    "correct",
)
_CLAIMS = ("assert", "accuse", "announce", "claim_responsibility", "warn", "predict", "confirm", "opine", "condemn")
_ASKS = ("demand", "offer", "ask", "order")
_AGAINST: dict[str, Relation] = {"deny": "denies", "reject": "rejects"}


class AnswersReader:
    """A reader of ``answers`` links between the statements found before."""

    def read(self, report: Report, found: Found) -> Found:
        """``found`` with a link for every statement that answers another one."""
        table, around_all = signs(report, found), settings(report, found)
        links: list[Link] = []
        answered: dict[int, tuple[int, Relation]] = {}
        for k, sign in enumerate(table):
            hit = (
                rival.addressed(table, around_all, k)
                or _answer(table, k, answered)
                or rival.answer(table, around_all, k)
            )
            if hit is None:
                continue
            if hit[1] == "denies" and table[hit[0]].statement.act in _ASKS and sign.statement.act != "deny":
                hit = hit[0], "rejects"  # a demand is refused, not denied
            answered[k] = hit
            target = table[hit[0]].statement
            links.append(
                Link(kind="answers", from_=sign.statement.id, to=target.id, relation=hit[1], spans=sign.statement.cue)
            )
        links += _rival_accounts(report, table, answered)
        if found.told is not None:
            links = weighed(found, links)
        return msgspec.structs.replace(found, links=found.links + tuple(links))


def _rival_accounts(report: Report, table: list[Sign], answered: dict[int, tuple[int, Relation]]) -> list[Link]:
    """*Neither version could be verified*: two accounts that exclude each other; the later disputes the earlier."""
    content = report.text.content
    pairs: dict[int, list[int]] = {}
    for k, sign in enumerate(table):
        for span in sign.statement.evidence.spans:
            near = content[max(0, span.start - 40) : span.end + 20].lower()
            if "neither" in near or "either" in near:
                pairs.setdefault(span.start, []).append(k)
    made = []
    for ks in pairs.values():
        last, first = ks[-1], ks[0]
        if (
            len(ks) == 2
            and last not in answered
            and other(table[last], table[first])
            and table[last].statement.nested_in is None
        ):
            ids = table[last].statement, table[first].statement
            made.append(Link(kind="answers", from_=ids[0].id, to=ids[1].id, relation="disputes", spans=ids[0].cue))
    return made


def _answer(table: list[Sign], k: int, answered: dict[int, tuple[int, Relation]]) -> tuple[int, Relation] | None:
    """The first rule that finds what statement ``k`` answers."""
    for rule in (_own_words, _inside, _against, _confirms, flow.stands_by):
        hit = rule(table, k)
        if hit is not None:
            return hit
    if table[k].statement.nested_in is not None:
        return None
    return (
        flow.goes_on(table, k, answered)
        or flow.said_to_answer(table, k)
        or _calls_untrue(table, k)
        or _reply(table, k)
        or _rival(table, k)
    )


def _own_words(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """A speaker takes back or mends what he (or his body) said before."""
    sign = table[k]
    if sign.misquoted:
        own = [j for j in before(table, k)[:4] if not other(sign, table[j])]
        return (own[0], "denies") if own else None
    if sign.later:
        first = [
            j
            for j in before(table, k)[:3]
            if table[j].earlier and table[j].sentence == sign.sentence and not other(sign, table[j])
        ]
        if first:
            return first[0], "retracts"
    if sign.statement.act not in group("own") and not sign.mends:
        return None
    if any(table[j].statement.act in group("own") and table[j].sentence == sign.sentence for j in before(table, k)[:1]):
        return None
    inner = [j for j in range(k + 1, min(len(table), k + 4)) if table[j].statement.nested_in == sign.statement.id]
    if inner and sign.statement.act in group("own"):
        return inner[0], "retracts"
    near = before(table, k)
    same = [j for j in near if not other(sign, table[j]) and topic(sign, table[j]) > 0]
    same = [j for j in same if table[j].statement.act != "predict"]
    if same:
        return same[0], "retracts"
    mine = [j for j in near[:6] if not other(sign, table[j]) and table[j].statement.nested_in is None]
    if mine and (
        sign.statement.act == "retract"
        or (
            sign.statement.act == "correct"
            and table[mine[0]].numbers
            and table[mine[0]].statement.act in ("assert", "announce")
        )
    ):
        return mine[0], "retracts"
    if sign.mends and mine:
        return mine[0], "retracts"
    if sign.mends:
        figures = [j for j in near[:2] if table[j].numbers and (sign.numbers or not sign.pronoun)]
        if figures and table[figures[0]].section == sign.section:
            return figures[0], "retracts"
    return None


def _confirms(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """*Canberra confirmed that one would arrive*, *the bank confirmed it*: what another has just said or asked."""
    sign = table[k]
    if sign.statement.act != "confirm" or sign.statement.negated:
        return None
    near = [j for j in before(table, k)[:5] if other(sign, table[j]) and table[j].paragraph == sign.paragraph]
    if sign.pointer in group("ref:pronoun"):
        plain = [j for j in near if table[j].statement.act in _CLAIMS]
        affirmed = [j for j in plain if not table[j].denying]
        return ((affirmed or plain)[0], "confirms") if plain else None
    asked = [j for j in near[:2] if table[j].statement.act in ("ask", "demand")]
    if asked:
        return asked[0], "confirms"
    closest = best(table, sign, near)
    return (closest, "confirms") if closest is not None else None


def _calls_untrue(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """*that was "simply untrue"*, *no such talk took place*: against what another said right before."""
    sign = table[k]
    if (
        not (sign.no_such or (sign.untrue and (sign.opens_with_pronoun or sign.names_claim)))
        or sign.statement.act in _NO_RIVAL
    ):
        return None
    near = [
        j
        for j in before(table, k)[:6]
        if other(sign, table[j])
        and sign.paragraph - table[j].paragraph <= 1
        and table[j].statement.act in (*_CLAIMS, "deny")
    ]
    top = [j for j in near if table[j].statement.nested_in is None and not is_answer_only(table[j])]
    plain = [j for j in top if table[j].statement.act != "accuse" and not other(table[j], table[top[0]])]
    return ((plain or top)[0], "denies") if top else None


def _inside(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """*denied a report in X that ...*: the answered words stand inside the answer's content."""
    sign = table[k]
    relation = _AGAINST.get(sign.statement.act) or ("confirms" if sign.statement.act == "confirm" else None)
    if relation is None:
        return None
    for j in range(k + 1, min(len(table), k + 3)):
        inner = table[j].statement
        told = table[j].noun_cue or inner.speaker is None or inner.speaker.form in ("document", "implied")
        if inner.nested_in == sign.statement.id and told and other(sign, table[j]):
            return j, relation
    return None


def _against(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """Denials and rejections: by the word that points back, by shared words, or the claim right before."""
    sign = table[k]
    relation = _AGAINST.get(sign.statement.act)
    judging = sign.judges or sign.shown or sign.statement.act == "condemn"
    if sign.statement.negated or (relation is None and not judging):
        return None
    if sign.shown and sign.statement.act in ("reject", "deny", "opine", "condemn"):
        others = [j for j in before(table, k) if other(sign, table[j]) and sign.paragraph - table[j].paragraph <= 1]
        others = [j for j in others if table[j].statement.act not in ("decline", "thank")]
        if others:
            return others[0], relation or "disputes"
    if relation is None and sign.opens_with_pronoun and sign.judges:
        told = [j for j in before(table, k)[:3] if other(sign, table[j]) and table[j].paragraph == sign.paragraph]
        told = [j for j in told if table[j].statement.act in _CLAIMS and table[j].statement.nested_in is None]
        return (told[0], "rejects") if told else None
    if relation is None:
        pointed = (
            _pointed(table, sign, [j for j in before(table, k) if other(sign, table[j])])
            if sign.pointer not in group("ref:pronoun")
            else None
        )
        return (pointed, "rejects") if pointed is not None else None
    candidates = [
        j
        for j in before(table, k)
        if other(sign, table[j]) and not is_answer_only(table[j]) and not around(table, k, j)
    ]
    pointed = _pointed(table, sign, candidates)
    if pointed is not None:
        return pointed, "disputes" if sign.contests else relation
    closest = best(table, sign, candidates)
    if sign.contests:
        relation = "disputes"
    if closest is not None:
        return closest, relation
    if sign.statement.cue and sign.statement.cue[-1].text == "out":
        asked = [j for j in candidates if table[j].paragraph == sign.paragraph and table[j].statement.act in _ASKS]
        return (asked[0], relation) if asked else None  # otherwise to rule something out answers nobody in particular
    same = [
        j
        for j in candidates
        if table[j].paragraph == sign.paragraph
        and table[j].statement.nested_in is None
        and not table[j].denying
        and (
            table[j].statement.act in _CLAIMS[:5]
            or (relation == "rejects" and table[j].statement.act in ("demand", "offer", "ask"))
        )
    ]
    if same:
        return same[0], relation
    if relation == "rejects" and not same:
        asked = [j for j in candidates if sign.paragraph - table[j].paragraph <= 1 and table[j].statement.act in _ASKS]
        if asked:
            return asked[0], relation
    later = (
        []
        if sign.noun_cue
        else [
            j
            for j in range(k + 1, min(len(table), k + 4))
            if other(sign, table[j])
            and table[j].paragraph == sign.paragraph
            and table[j].statement.act in _CLAIMS[:5]
            and not table[j].replies
            and not table[j].kin_of_previous
            and not around(table, j, k)
        ]
    )
    if later:
        return later[-1], relation
    accused = [
        j
        for j in candidates
        if (sign.blamed or sign.paragraph - table[j].paragraph <= 1)
        and table[j].statement.act in ("accuse", "claim_responsibility", "warn")
    ]
    return (accused[0], relation) if accused else None


def _pointed(table: list[Sign], sign: Sign, candidates: list[int]) -> int | None:
    """The statement that a word of the content points to: *the accusation*, *the offer*, *it*, *her*."""
    if not sign.pointer:
        return None
    lemma = sign.pointer
    if lemma in group("ref:pronoun"):
        if lemma in ("him", "her", "them"):
            persons = [j for j in candidates if table[j].paragraph >= sign.paragraph - 1]
            return persons[0] if persons else None
        near = [j for j in candidates if sign.paragraph - table[j].paragraph <= 1]
        return near[0] if near else None
    for act in ("accuse", "claim_responsibility", "offer", "promise", "demand", "order", "threaten", "warn"):
        if lemma in group("ref:" + act):
            acts = (act, "promise") if act == "offer" else (act,)
            fitting = [
                j for j in candidates if table[j].statement.act in acts and sign.paragraph - table[j].paragraph <= 2
            ]
            beside = [
                j for j in candidates if table[j].paragraph == sign.paragraph and table[j].statement.act in _CLAIMS
            ]
            if act == "accuse" and beside and not any(j in fitting for j in beside):
                return beside[0]
            if fitting:
                return fitting[0]
    if lemma in group("ref:figure"):
        fitting = [j for j in candidates if table[j].numbers]
        return fitting[0] if fitting else None
    if lemma in group("ref:any"):
        closest = best(table, sign, candidates)
        return closest if closest is not None else (candidates[0] if candidates else None)
    return None


def _rival(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """Another number for the same thing, or an account that says otherwise of what was just said."""
    sign = table[k]
    if sign.statement.act in _NO_RIVAL:
        return None
    near = [
        j
        for j in before(table, k)[:6]
        if other(sign, table[j])
        and table[j].paragraph >= sign.paragraph - 1
        and table[j].statement.nested_in is None
        and not is_answer_only(table[j])
    ]
    beside = [j for j in near if table[j].paragraph == sign.paragraph]
    if sign.turn and beside and table[beside[0]].statement.act in _ASKS and table[beside[0]].sentence == sign.sentence:
        return beside[0], "rejects"
    if (
        sign.turn
        and sign.numbers
        and beside
        and table[beside[0]].numbers
        and table[beside[0]].sentence == sign.sentence
    ):
        return beside[0], "disputes"
    rivals = [j for j in near if sign.counts and counts_differ(sign, table[j])]
    if rivals and not sign.kin_of_previous:
        return rivals[0], "disputes"
    for j in beside:
        if not sign.kin_of_previous and counts_differ(sign, table[j]):
            return j, "disputes"
        if table[j].statement.evidence.status == "contradicted":
            return j, "denies"
    if sign.denying and not sign.kin_of_previous:
        accused = [j for j in (near if sign.contrast else beside) if table[j].statement.act == "accuse"]
        claims = [j for j in beside if table[j].statement.act in _CLAIMS]
        if accused and (sign.contrast or accused[0] == claims[0]):
            return accused[0], "denies"
    pool = beside or near
    if sign.contrast or sign.denying:
        closest = best(table, sign, pool)
        if closest is not None:
            return closest, "denies" if sign.denying else "disputes"
    plain = [j for j in pool if table[j].statement.act in ("assert", "announce", "confirm")]
    return (plain[0], "denies" if sign.denying else "disputes") if sign.contrast and plain else None


def _reply(table: list[Sign], k: int) -> tuple[int, Relation] | None:
    """*There would be none, she replied*: a refusal of what was just demanded, a denial of what was just said."""
    sign = table[k]
    if not (sign.replies or (sign.insists and sign.denying)) or sign.statement.act == "decline":
        return None
    reach = 1 if sign.insists else 0
    near = [j for j in before(table, k)[:6] if other(sign, table[j]) and sign.paragraph - table[j].paragraph <= reach]
    if sign.insists:
        near = [j for j in near if table[j].statement.nested_in is None]
    near = [j for j in near if not is_answer_only(table[j])]
    denied = [j for j in near if table[j].statement.act in ("deny", "reject")]
    if not sign.denying:
        return (denied[0], "disputes") if denied else None
    if not near:
        return None
    asked = table[near[0]].statement.act in ("demand", "ask", "order", "offer", "threaten")
    return near[0], "rejects" if asked else "denies"
