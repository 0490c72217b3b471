"""The figure reader on sentences of many crises; no weights: words alone, or a parse written by hand."""

from __future__ import annotations

import time
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extract.base import Found
from onrecord.extract.figures import FiguresReader
from onrecord.language.analysis import Analysis
from onrecord.language.tokens import split_words
from onrecord.model.items import Figure, Place, Resolved, Statement, Time
from onrecord.model.spans import span_of
from tests.support import analysis, report


def flat(text: str) -> Analysis:
    """An analysis that knows words and sentences alone, as where no parse is to be had."""
    spans = split_words(text)
    n, sentences, begin = len(spans), [], 0
    for i, (a, b) in enumerate(spans):
        if text[a:b] in (".", "!", "?") or i == n - 1:
            sentences.append((begin, i + 1))
            begin = i + 1
    return Analysis(
        content=text, starts=tuple(a for a, _ in spans), ends=tuple(b for _, b in spans), upos=("",) * n,
        xpos=("",) * n, feats=("",) * n, lemmas=tuple(text[a:b].lower() for a, b in spans), heads=(-1,) * n,
        labels=("",) * n, sentences=tuple(sentences), paragraphs=((0, n),),
    )  # fmt: skip


def read(text: str, found: Found | None = None) -> Found:
    return FiguresReader().read(report(flat(text)), found or Found())


def short(figure: Figure) -> tuple[str, str | None, str | None, str | None, str]:
    number = " ".join(s.text for s in figure.number)
    return number, figure.low, figure.high, figure.unit, figure.outcome


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("At least 17 miners died in the shaft.", [("17", "17", None, "person", "killed")]),
        ("More than 900 pilgrims were hurt.", [("900", "901", None, "person", "injured")]),
        ("Up to 40 hikers may be missing.", [("40", None, "40", "person", "missing")]),
        ("Police arrested about 80 strikers.", [("80", "72", "88", "person", "detained")]),
        ("Fewer than a dozen tents arrived.", [("a dozen", None, "11", "thing", "count")]),
        ("Between 30 and 45 raiders attacked the farm.", [("30 45", "30", "45", "person", "present")]),
        (
            "The storm killed 12 and wounded 31.",
            [("12", "12", "12", "person", "killed"), ("31", "31", "31", "person", "injured")],
        ),
        (
            "Nine nurses were killed and 22 injured.",
            [("Nine", "9", "9", "person", "killed"), ("22", "22", "22", "person", "injured")],
        ),
        ("The avalanche buried three climbers.", [("three", "3", "3", "person", "missing")]),
        ("Villagers buried six children.", [("six", "6", "6", "person", "killed")]),
        ("Pirates are holding 11 sailors.", [("11", "11", "11", "person", "hostage")]),
        ("The flood swept away four bridges.", [("four", "4", "4", "thing", "destroyed")]),
        ("Some 5,200 families lost their homes.", [("5,200", "4680", "5720", "thing", "homeless")]),
        ("Turnout was 41.5%.", [("41.5", "41.5", "41.5", "percent", "share")]),
        ("Three in five wells are dry.", [("Three in five", "60", "60", "percent", "share")]),
        ("One child in four is ill.", [("One child in four", "25", "25", "percent", "share")]),
        ("A third of the herd is dead.", [("A third", "33.3333", "33.3333", "percent", "share")]),
        ("Rents rose by almost 8 per cent.", [("8", "7.2", "8", "percent", "price")]),
        ("Fuel prices tripled in May.", [("tripled", "3", "3", "times", "price")]),
        ("The fund lost between £3m and £5m.", [("3m 5m", "3000000", "5000000", "GBP", "money")]),
        ("Bread costs 900 naira a loaf.", [("900", "900", "900", "NGN", "price")]),
        ("Each gets 400 dinars a day.", [("400", "400", "400", "dinar", "money")]),
        ("A three-week curfew began.", [("three", "3", "3", "week", "duration")]),
        ("A 5.4 quake hit the coast.", [("5.4", "5.4", "5.4", "magnitude", "count")]),
        ("It fell to minus 22 degrees.", [("minus 22", "-22", "-22", "degree", "count")]),
        ("The siren sounded three times.", [("three", "3", "3", "thing", "count")]),
        ("A dozen or so shells fell.", [("A dozen", "10", "14", "thing", "count")]),
        ("No one was hurt.", [("No one", "0", "0", "person", "injured")]),
        ("There were no casualties.", [("no", "0", "0", "person", "casualties")]),
        ("A widow and her four sons drowned.", [("A widow and her four sons", "5", "5", "person", "killed")]),
        (
            "A bomb killed a postman and hurt two clerks.",
            [("a", "1", "1", "person", "killed"), ("two", "2", "2", "person", "injured")],
        ),
        ("Rescuers search for 17 people.", [("17", "17", "17", "person", "missing")]),
        ("Six people were taken to a local hospital.", [("Six", "6", "6", "person", "injured")]),
        ("Four guards were fatally wounded.", [("Four", "4", "4", "person", "killed")]),
        ("The clinic saw 12 new cholera cases.", [("12", "12", "12", "person", "infected")]),
        ("The court heard 12 cases.", [("12", "12", "12", "thing", "count")]),
        ("The siege lasted half an hour.", [("half", "0.5", "0.5", "hour", "duration")]),
        ("Forty lorries burned. Forty were burned.", [("Forty", "40", "40", "thing", "destroyed")] * 2),
        ("It paid 3 million Kenyan shillings.", [("3 million", "3000000", "3000000", "KES", "money")]),
        ("60 people were killed or injured.", [("60", "60", "60", "person", "casualties")]),
        (
            "Guards killed two of the raiders and captured a third.",
            [("two", "2", "2", "person", "killed"), ("a third", "1", "1", "person", "detained")],
        ),
        (
            "Wages rose from 200 to 260 euros.",
            [("200", "200", "200", "EUR", "money"), ("260", "260", "260", "EUR", "money")],
        ),
    ],
)  # fmt: skip
def test_a_figure_is_read_without_a_parse(text: str, wanted: list[tuple[str, str, str, str, str]]) -> None:
    assert [short(f) for f in read(text).figures] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind, 47, was on the tram.",
        "The 33-year-old pilot waved.",
        "A boy aged 9 waited outside.",
        "The ban begins on 4 June.",
        "It ends at 6 p.m. or at 18:30.",
        "They met at 7 in the hall.",
        "The dam was built in 1964.",
        "The 2016 vote was close.",
        "It was the fourth blackout.",
        "The 12th Battalion left.",
        "The visitors won 2-1 that night.",
        "The council voted 9 to 4 for the plan.",
        "Lorries left the M25 at Exit 7.",
        "Flight QX 217 came down.",
        "Article 88 of the charter is clear.",
        "Articles 12 and 14 were cited.",
        "She lives at 9 Harbour Street.",
        "Dial 911 at once.",
        "Ring 0800 440 221 for help.",
        "The Mi-17 landed.",
        "Resolution 1325 was read out.",
        "The Boeing 777 was searched.",
        "One of the envoys said so.",
        "One day the rain came.",
        "There were no reports of injuries.",
        "No one has claimed the attack.",
        "It is unclear how many came.",
        "The strike began two days ago.",
        "A seven-storey block stands empty.",
        "UPDATE 3-Ferry sinks",
    ],
)
def test_a_number_that_counts_nothing_is_left_out(text: str) -> None:
    assert read(text).figures == ()


def test_the_text_of_every_span_stands_in_the_text() -> None:
    """Offsets are exact also beside money signs, hyphens and quotation marks."""
    text = "Losses hit US$2.5bn; 15-20 “fighters” died, two-thirds of them boys."
    for figure in read(text).figures:
        for span in (*figure.phrase, *figure.number, *(figure.category.spans if figure.category else ())):
            assert text[span.start : span.end] == span.text


def test_a_label_in_quotation_marks_is_marked_as_quoted() -> None:
    figure = read("Troops shot dead 14 “bandits” near the dam.").figures[0]
    assert figure.category is not None
    assert (figure.category.class_, figure.category.quoted) == ("militant", True)


def test_coordinated_victims_share_their_fate_across_quotation_marks() -> None:
    figures = read("The ministry said 26 “armed criminals” and 18 officers had been killed.").figures
    assert [(f.low, f.outcome) for f in figures] == [("26", "killed"), ("18", "killed")]


def test_a_pair_of_words_tells_the_class() -> None:
    category = read("Seven health workers have died.").figures[0].category
    assert category is not None
    assert category.class_ == "health_worker"


def test_a_part_is_included_in_its_whole() -> None:
    found = read("The blast killed 30 people, including seven children.")
    whole, part = found.figures
    assert [(k.kind, k.from_, k.to) for k in found.links] == [("includes", whole.id, part.id)]
    assert (part.outcome, part.category and part.category.class_) == ("killed", "child")


def test_n_of_the_m_are_part_of_the_m() -> None:
    found = read("Two of the eleven divers were rescued.")
    part, whole = found.figures
    assert (part.low, part.outcome, whole.low, whole.outcome) == ("2", "rescued", "11", "present")
    assert [(k.from_, k.to) for k in found.links] == [(whole.id, part.id)]


def test_a_count_that_moved_knows_the_count_before() -> None:
    first, second = read("The death toll rose from 12 to 31.").figures
    assert (first.low, second.low, second.previous, second.basis) == ("12", "31", first.id, "total")


def test_a_corrected_count_revises_the_one_before() -> None:
    found = read("Thirty people drowned, rescuers said. Later the toll was cut to 26.")
    assert [k.kind for k in found.links] == ["revises"]
    assert found.figures[1].basis == "revised"


def test_what_is_added_is_new_and_a_rate_is_a_rate() -> None:
    assert read("Another four bodies were found.").figures[0].basis == "new"
    assert read("Camps get 300 litres a day.").figures[0].basis == "rate"


@pytest.mark.parametrize(
    ("text", "realis"),
    [
        ("Up to 60 villagers may be dead.", "feared"),
        ("About 400 troops will be sent north.", "planned"),
        ("Losses could reach $5 million.", "projected"),
    ],
)
def test_the_modal_says_what_a_number_is_worth(text: str, realis: str) -> None:
    assert [f.realis for f in read(text).figures] == [realis]


def test_the_innermost_statement_that_holds_the_number_is_its_source() -> None:
    text = "The ministry said the mayor had told it that 40 cows drowned. Ten pigs died."
    outer = Statement(id="st_outer", content=(span_of(text, 18, 60),))
    inner = Statement(id="st_inner", content=(span_of(text, 45, 60),), nested_in="st_outer")
    figures = read(text, Found(statements=(outer, inner))).figures
    assert [f.attribution for f in figures] == ["st_inner", None]


def test_a_denied_number_is_denied_and_not_zero() -> None:
    text = "The firm denied that three welders had died."
    denial = Statement(id="st_1", content=(span_of(text, 16, 43),), act="deny")
    figure = read(text, Found(statements=(denial,))).figures[0]
    assert (figure.low, figure.realis, figure.attribution) == ("3", "denied", "st_1")


def test_the_country_of_the_story_settles_a_currency() -> None:
    """Dinars are Tunisian in a story about Tunisia alone, and plain dinars where no country is known."""
    text = "In Sfax bread costs 2 dinars."
    tunisia = Resolved(table="t", row="1", name="Sfax", kind="city", country="TN")
    place = Place(id="pl_1", span=span_of(text, 3, 7), resolved=tunisia)
    assert read(text, Found(places=(place,))).figures[0].unit == "TND"
    assert read(text).figures[0].unit == "dinar"


def test_a_bare_dollar_sign_is_marked_as_open() -> None:
    figure = read("Damage is put at $30 million.").figures[0]
    assert figure.unit == "USD"
    assert figure.candidates is not None


def test_the_parse_tells_the_outcome_where_words_lie_between() -> None:
    parsed = analysis(
        "Twelve|NUM|2|nummod clerks|NOUN|7|nsubj:pass|clerk of|ADP|5|case the|DET|5|det bank|NOUN|2|nmod "
        "were|AUX|7|aux:pass|be shot|VERB|0|root|shoot dead|ADJ|7|xcomp ~.|PUNCT|7|punct"
    )
    figures = FiguresReader().read(report(parsed), Found()).figures
    assert [short(f) for f in figures] == [("Twelve", "12", "12", "person", "killed")]


def test_ids_do_not_depend_on_what_was_found_before() -> None:
    text = "Six divers drowned."
    place = Place(id="pl_1", span=span_of(text, 4, 10))
    assert [f.id for f in read(text).figures] == [f.id for f in read(text, Found(places=(place,))).figures]


@pytest.mark.slow
def test_reading_time_grows_with_the_text_alone() -> None:
    """A long sentence full of numbers stays linear: ten times the text takes no more than some thirty times as long."""
    unit = "killed 12 people and 3,400 cows, "
    marks = []
    for times in (100, 1000):
        start = time.perf_counter()
        read(unit * times)
        marks.append(time.perf_counter() - start)
    assert marks[1] < 30 * marks[0] + 0.5


_PIECES = """
12 3,400 2.5 1990s half a third of the between and to – - -odd million dozen dozens hundreds no
none one two $ € US$ % per cent km litres a day people killed wounded others of them whom
including among , . ; : ( ) “ ” ' aged years old August 2019 14 6 pm at by from rose fell
doubled twice times more than at least up to about some all both many not but his her their
sons and wife 00 +44 T-72 ½ .5 1.2bn 40k 5m ٣ 十 \u200b Ⅷ
"""


@given(
    st.lists(st.sampled_from(_PIECES.split()), min_size=1, max_size=40),
    st.lists(st.booleans(), min_size=40, max_size=40),
)
@settings(max_examples=150, deadline=None)
def test_any_string_of_pieces_is_read_without_a_fault(pieces: list[str], glued: list[bool]) -> None:
    """Every span points at its words, bounds do not cross, ids are those of a second reading."""
    text = "".join(p if g else p + " " for p, g in zip(pieces, glued, strict=False)).strip() or "x"
    figures = read(text).figures
    for figure in figures:
        for span in (*figure.phrase, *figure.number):
            assert text[span.start : span.end] == span.text
        if figure.low is not None and figure.high is not None:
            assert Decimal(figure.low) <= Decimal(figure.high)
    assert [f.id for f in read(text).figures] == [f.id for f in figures]
    assert len({f.id for f in figures}) == len(figures)


@pytest.mark.parametrize("text", ["Nobody stormed the depot.", "Nobody marched that day.", "Nobody warned us."])
def test_nobody_who_did_a_thing_is_no_count(text: str) -> None:
    assert read(text).figures == ()


def test_a_count_told_as_earlier_holds_at_no_day() -> None:
    """*Earlier* names no day; a day that the text names does."""
    text = "Officials earlier put the toll at nine."
    start = text.index("earlier")
    vague = Time(id="ti_1", span=span_of(text, start, start + 7), type="DATE", value="PAST_REF")
    named = msgspec.structs.replace(vague, value="2021-05-03", begin="2021-05-03")
    assert [f.as_of for f in read(text, Found(times=(vague,))).figures] == [None]
    assert [f.as_of for f in read(text, Found(times=(named,))).figures] == ["ti_1"]
