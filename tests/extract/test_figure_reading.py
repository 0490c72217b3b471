"""Outcome, class, parts and money of figures on sentences of many crises; no weights: words alone or a parse."""

from __future__ import annotations

import pytest

from onrecord.extract.base import Found
from onrecord.extract.figures import FiguresReader
from onrecord.model.items import Place, Resolved, Statement
from onrecord.model.spans import span_of
from tests.extract.test_figures import flat
from tests.support import analysis, report


def read(text: str, found: Found | None = None) -> Found:
    return FiguresReader().read(report(flat(text)), found or Found())


def parsed(*sentences: str) -> Found:
    return FiguresReader().read(report(analysis(*sentences)), Found())


def fates(found: Found) -> list[tuple[str | None, str | None, str]]:
    return [(f.low, f.high, f.outcome) for f in found.figures]


def classes(found: Found) -> list[str | None]:
    return [f.category.class_ if f.category else None for f in found.figures]


def in_country(text: str, name: str, code: str) -> Found:
    """What is found where the text names one place of a country."""
    at = text.index(name)
    span = span_of(text, at, at + len(name))
    resolved = Resolved(table="gazetteer", row="1", name=name, kind="P", country=code)
    place = Place(id="pl_1", span=span, form="name", role="location", resolved=resolved)
    return read(text, Found(places=(place,)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Four trekkers were stabbed to death.", [("4", "4", "killed")]),
        ("The mob beat two drivers to death.", [("2", "2", "killed")]),
        ("The tribunal sentenced nine officers to death.", [("9", "9", "charged")]),
        ("Seven farmhands lost their lives.", [("7", "7", "killed")]),
        ("Shells killed and wounded scores of shoppers.", [("20", "99", "casualties")]),
        ("The blast killed 13 people and wounded 31.", [("13", "13", "killed"), ("31", "31", "injured")]),
        ("Poachers held six rangers hostage.", [("6", "6", "hostage")]),
        ("Arsonists set 12 cars ablaze.", [("12", "12", "destroyed")]),
        ("The floods drove 8,000 people from their homes.", [("8000", "8000", "displaced")]),
        ("Only 16 passengers survived.", [("16", "16", "count")]),
    ],
)
def test_outcomes_of_many_wordings(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert fates(read(text)) == wanted


def test_the_object_of_a_light_verb_tells_the_fate_of_its_subject() -> None:
    found = parsed(
        "At|ADP|2|case least|ADJ|3|nmod three|NUM|4|nummod weavers|NOUN|10|nsubj ~,|PUNCT|7|punct "
        "including|VERB|8|case a|DET|8|det boy|NOUN|4|nmod ~,|PUNCT|4|punct lost|VERB|0|root|lose "
        "their|PRON|12|nmod:poss lives|NOUN|10|obj|life ~.|PUNCT|10|punct"
    )
    assert fates(found)[0] == ("3", None, "killed")


def test_the_doer_of_a_passive_is_its_subject() -> None:
    found = parsed(
        "The|DET|2|det funeral|NOUN|4|nsubj:pass was|AUX|4|aux:pass attended|VERB|0|root|attend by|ADP|6|case "
        "thousands|NOUN|4|obl:agent ~.|PUNCT|4|punct"
    )
    assert fates(found) == [("1000", "9999", "present")]


def test_the_subject_of_include_tells_the_fate() -> None:
    found = parsed(
        "The|DET|2|det dead|NOUN|3|nsubj include|VERB|0|root 14|NUM|5|nummod soldiers|NOUN|3|obj ~.|PUNCT|3|punct"
    )
    assert (fates(found), classes(found)) == ([("14", "14", "killed")], ["soldier"])


def test_a_party_loses_members_and_an_army_loses_men() -> None:
    party = parsed("The|DET|2|det union|NOUN|3|nsubj lost|VERB|0|root|lose 300|NUM|5|nummod members|NOUN|3|obj")
    army = parsed("The|DET|2|det army|NOUN|3|nsubj lost|VERB|0|root|lose two|NUM|5|nummod men|NOUN|3|obj")
    assert fates(party) == [("300", "300", "count")]
    assert (fates(army), classes(army)) == ([("2", "2", "killed")], ["soldier"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Eleven servicemen have died.", "soldier"),
        ("Three members of the security forces were hurt.", "security_force"),
        ("Five aid workers are missing.", "aid_worker"),
        ("Two hospital workers were hurt.", "health_worker"),
        ("Six prison officers were hurt.", "security_force"),
        ("Four armed men were killed.", "militant"),
        ("Nine migrants drowned.", "refugee"),
        ("Some 120 prisoners were freed.", "detainee"),
        ("Two men were arrested.", "detainee"),
        ("About 900 people marched.", "protester"),
        ("A total of 12 worshippers were hurt.", "civilian"),
        ("Two welders were hurt.", "civilian"),
        ("The number of dead civilians stands at 40.", "civilian"),
        ("Two fans were hurt.", None),
    ],
)
def test_class_of_the_counted(text: str, wanted: str | None) -> None:
    assert classes(read(text)) == [wanted]


def test_what_the_parts_are_is_said_after_them() -> None:
    found = read("Four people lost their lives, one of them a policeman.")
    assert classes(found) == [None, "police"]
    assert classes(read("Of the 30 patients, 12 are children.")) == [None, "child"]


def test_kin_are_of_the_class_of_the_first() -> None:
    assert classes(read("A woman and her two sons drowned.")) == ["woman"]


def test_a_pronoun_takes_the_things_that_its_verb_wants() -> None:
    found = parsed(
        "The|DET|2|det agency|NOUN|3|nsubj gave|VERB|0|root|give 90|NUM|5|nummod tents|NOUN|3|obj to|ADP|8|case "
        "40|NUM|8|nummod families|NOUN|3|obl ~.|PUNCT|3|punct",
        "A|DET|2|det storm|NOUN|3|nsubj destroyed|VERB|0|root|destroy 12|NUM|3|obj of|ADP|6|case them|PRON|4|nmod",
    )
    assert fates(found)[-1] == ("12", "12", "destroyed")
    assert found.links[-1].to == found.figures[-1].id


def test_a_plural_without_a_number_is_no_whole_but_tells_the_class() -> None:
    found = parsed(
        "Rebels|NOUN|2|nsubj|rebel|NNS killed|VERB|0|root|kill 13|NUM|4|nummod soldiers|NOUN|2|obj|soldier|NNS "
        "~.|PUNCT|2|punct",
        "They|PRON|3|nsubj had|AUX|3|aux fought|VERB|0|root|fight children|NOUN|3|obj|child|NNS ~,|PUNCT|6|punct "
        "killing|VERB|3|advcl|kill several|ADJ|6|obj of|ADP|9|case them|PRON|7|nmod ~.|PUNCT|3|punct",
    )
    assert not found.links
    assert classes(found) == ["soldier", "child"]


def test_others_leave_the_parts_out() -> None:
    found = read("The fire killed 44 people, including 10 firefighters, and injured 200 others.")
    assert classes(found) == [None, "civilian", None]


def test_none_after_a_count_is_a_part_of_it() -> None:
    found = read("Six officers were hurt, none seriously.")
    assert fates(found) == [("6", "6", "injured"), ("0", "0", "injured")]
    assert [k.kind for k in found.links] == ["includes"]


def test_a_part_that_trails_its_whole_has_its_speaker() -> None:
    text = "Police put the number of dead at 19, among them two officers."
    at = text.index("the number"), text.index(", among")
    said = Statement(id="st_1", content=(span_of(text, *at),), cue=(), kind="indirect", act="assert")
    found = read(text, Found(statements=(said,)))
    assert [f.attribution for f in found.figures] == ["st_1", "st_1"]


def test_a_measure_has_its_whole() -> None:
    found = read("The border is 900 kilometres long, 300 kilometres of which are mined.")
    assert [(k.from_, k.to) for k in found.links] == [(found.figures[0].id, found.figures[1].id)]


def test_a_correction_moves_the_figure_before() -> None:
    found = read("The bulletin gave the number of cases as 2,210. The figure should have read 1,021.")
    first, second = found.figures
    assert (second.low, second.previous) == ("1021", first.id)


@pytest.mark.parametrize(
    ("text", "name", "code", "wanted"),
    [
        ("A bag costs Rs3,400 in Multan, up from Rs.2,900.", "Multan", "PK", [("3400", "PKR"), ("2900", "PKR")]),
        ("A bag costs N45,000 in Kano.", "Kano", "NG", [("45000", "NGN")]),
        ("Fares in Nakuru rose by Sh50 to Sh200.", "Nakuru", "KE", [("50", "KES"), ("200", "KES")]),
        ("Cleaners in Durban earn R450.", "Durban", "ZA", [("450", "ZAR")]),
        ("Cleaners in Lyon took the N1 and the R450.", "Lyon", "FR", []),
        ("Delegates in Cairo spoke of COP27.", "Cairo", "EG", []),
        ("Bread costs 12CUP in Holguin.", "Holguin", "CU", [("12", "CUP")]),
        ("A 336-million-ringgit case opened in Ipoh.", "Ipoh", "MY", [("336000000", "MYR")]),
    ],
)
def test_currency_letters_on_the_number(text: str, name: str, code: str, wanted: list[tuple[str, str]]) -> None:
    assert [(f.low, f.unit) for f in in_country(text, name, code).figures] == wanted


def test_a_sum_that_is_lost_or_raised_is_no_change() -> None:
    assert [f.basis for f in read("The fund raised $3,000 and lost $900.").figures] == ["total", "total"]
    assert [f.basis for f in read("Petrol rose $3.").figures] == ["change"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The truce will take no longer than a month.", [(None, "1")]),
        ("They waited for more than a week.", [("1", None)]),
        ("Prices doubled in one week.", [("2", "2"), ("1", "1")]),
        ("They had not fired a single bullet.", [("0", "0")]),
        ("He died at the age of 96.", []),
        ("Kim Min-seo, 44, was convicted.", []),
        ("At five he was dead.", []),
        ("The clinic closed a couple of days ago.", []),
        ("Nobody knew how to stop a gunman.", []),
    ],
)
def test_small_numbers_and_decoys(text: str, wanted: list[tuple[str | None, str | None]]) -> None:
    assert [(f.low, f.high) for f in read(text).figures] == wanted


def test_what_is_dismissed_is_a_thing_and_what_is_denied_a_number() -> None:
    dismissed = parsed(
        "The|DET|2|det court|NOUN|3|nsubj dismissed|VERB|0|root|dismiss 14|NUM|5|nummod complaints|NOUN|3|obj"
    )
    denied = parsed(
        "He|PRON|2|nsubj denied|VERB|0|root|deny that|SCONJ|7|mark three|NUM|5|nummod boys|NOUN|7|nsubj had|AUX|7|aux "
        "died|VERB|2|ccomp|die"
    )
    assert [f.realis for f in (*dismissed.figures, *denied.figures)] == ["actual", "denied"]


def test_the_verb_of_a_sum_may_be_its_operator() -> None:
    found = parsed(
        "Losses|NOUN|3|nsubj could|AUX|3|aux top|VERB|0|root $|SYM|3|obj ~200,000|NUM|4|nummod ~.|PUNCT|3|punct"
    )
    assert [(f.low, f.high, f.realis) for f in found.figures] == [("200000", None, "projected")]


def test_a_third_after_two_is_one_more() -> None:
    assert fates(read("Two clerks were killed and a third was hurt.")) == [("2", "2", "killed"), ("1", "1", "injured")]


def test_the_old_count_is_previous_to_the_new() -> None:
    found = read("At least 34 people died, officials said, revising an earlier toll of 19.")
    new, old = found.figures
    assert (new.previous, old.previous) == (old.id, None)
    seats = read("The party won 45 of the 113 seats, up from 29.")
    assert [f.previous for f in seats.figures] == [seats.figures[2].id, None, None]


def test_owned_wholes_are_of_their_noun() -> None:
    found = read("As many as 22 of the province's 34 districts are affected.")
    assert [(f.high, f.unit, f.outcome) for f in found.figures] == [("22", "thing", "count"), ("34", "thing", "count")]


def test_room_for_people_is_no_fate() -> None:
    assert fates(read("Four inmates were killed. The jail was built for 600."))[-1] == ("600", "600", "count")


def test_a_count_after_a_date_is_a_count() -> None:
    found = read("Cholera has caused 47 deaths since 3 March, 29 of them in Beira.")
    assert fates(found)[-1] == ("29", "29", "killed")


@pytest.mark.parametrize("text", ["They are between the ages of 20 and 22.", "The pupils are under 15."])
def test_bands_of_age_are_no_counts(text: str) -> None:
    assert not read(text).figures


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine guests were fighting for their lives.", [("9", "9", "injured")]),
        ("Two may not survive.", [("2", "2", "killed")]),
        ("A dozen miners came to the clinic with broken ribs.", [("12", "12", "injured")]),
        ("Lifeguards dragged five bathers from the surf.", [("5", "5", "rescued")]),
        ("Agents took 133 packers into custody.", [("133", "133", "detained")]),
        ("The army flew in 80 sappers.", [("80", "80", "deployed")]),
        ("About 40 firefighters battled the flames.", [("36", "44", "deployed")]),
        ("Two of its divers were among those swept away.", [("2", "2", "missing")]),
        ("When 120 dyers were finishing their work, the boiler burst.", [("120", "120", "present")]),
        ("The court handed prison terms to 14 guards.", [("14", "14", "charged")]),
        ("The jury cleared four dockers.", [("4", "4", "released")]),
        ("Marshals cleared four dockers from the gate.", [("4", "4", "count")]),
        ("Some 600 carers walked off the job.", [("540", "660", "present")]),
        ("About 200 stalls went up in flames.", [("180", "220", "destroyed")]),
        ('It had wounded "several" of the raiders.', [("3", "9", "injured")]),
        ("The militia swapped 14 airmen for 20 rebels.", [("14", "14", "released"), ("20", "20", "released")]),
        ("Three in every five shops are shut.", [("60", "60", "share")]),
        ("The firm has 12million customers.", [("12000000", "12000000", "count")]),
        ("A room costs £89 a night.", [("89", "89", "price")]),
        ("It rose by 2.3 percentage points to 31.8 percent.", [("2.3", "2.3", "change"), ("31.8", "31.8", "share")]),
        ("Nine have been recaptured and one was shot dead.", [("9", "9", "detained"), ("1", "1", "killed")]),
        ("It freed 40 herders, four tourists among them.", [("40", "40", "released"), ("4", "4", "released")]),
        ("Of 320 complaints, 45 were upheld.", [("320", "320", "count"), ("45", "45", "count")]),
    ],
)  # fmt: skip
def test_words_of_many_classes_tell_what_befell_the_counted(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert fates(read(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Two boys, aged six and nine, watched.",
        "Imran, then 19, has not been seen.",
        "Three nurses spoke. All three asked for a rise.",
    ],
)
def test_ages_in_a_row_and_people_known_are_no_counts(text: str) -> None:
    numbers = {f.low for f in read(text).figures}
    assert not numbers & {"6", "9", "19"}
    assert len(read(text).figures) <= 1


def test_workers_are_civilians_and_reinforcements_soldiers() -> None:
    """The record format has no class for workers."""
    assert classes(read("Three welders were killed.")) == ["civilian"]
    assert classes(read("The army sent 400 reinforcements.")) == ["soldier"]
    assert classes(read("Police nicked 46 yobs.")) == ["detainee"]


def test_a_part_that_opens_a_sentence_is_tied_to_its_whole() -> None:
    found = read("Crews took 46 people to hospital. Of those taken to the infirmary, nine were in a coma.")
    assert [(link.kind, link.to) for link in found.links] == [("includes", found.figures[1].id)]
