"""The rule book: every norm by its place, its texts in time, its bearer, its sentence; nothing dangling in it."""

import pickle
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise, product
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    KAZAKHSTAN,
    MFA,
    NCE,
    OMBUDSMAN,
    PARLIAMENT,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    QUESTIONS,
    RULES,
    SPECIAL_STATE_BODY,
    STATE_BODY,
    SUPREME_COURT,
    TRADE_INTEGRATION,
    TREATY_COMMISSION,
    WORKING_DAYS,
    Before,
    Body,
    CalendarYear,
    Convention,
    DeclarationError,
    Event,
    InvalidEventError,
    KzcoordError,
    Modality,
    NotADateError,
    NoTimeLimitError,
    Obligation,
    ReplySent,
    Rule,
    TopLevelEvent,
    UnknownBodyError,
    UnknownRuleError,
    Within,
    schedule,
)
from kzcoord.bodies import BODIES
from kzcoord.events import EVENTS
from kzcoord.law.acts import ACTS
from kzcoord.law.notes import NoteKind
from kzcoord.law.rules import Condition, Exemption, SetAside, on
from kzcoord.law.unseen import UNSEEN, Unseen
from kzcoord.limits import CALENDAR_DAYS, AsSet, ByDate, NoLimit, OncePer, TimeLimit
from kzcoord.limits.anchors import GENERAL
from kzcoord.rules.anchors import ANCHORS

ALL_TEXTS = [text for rule in RULES for text in RULES.texts(rule.id)]
EACH_TEXT = pytest.mark.parametrize(
    "text", ALL_TEXTS, ids=lambda text: f"{text.id} of {text.in_force.begins.earliest.year}"
)
EACH_RULE = pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.id)
DAY = timedelta(days=1)


def ids(rules: tuple[Rule, ...]) -> list[str]:
    return [rule.id.removeprefix("1037/") for rule in rules]


# -- ids -------------------------------------------------------------------------------------------------------


@EACH_TEXT
def test_an_id_is_act_point_part_and_sub_point(text: Rule) -> None:
    place = r"[0-9]+(-[0-9]+)?(\.[0-9]+)?(\([0-9]+\))?[a-z]?"
    assert re.fullmatch(rf"(1037-decree|1037|1082|421-draft)/{place}", text.id)
    assert text.cite.act == text.id.partition("/")[0]
    assert text.cite.act in ACTS
    assert text.cite.para == (re.match(r"[0-9-]+", text.id.partition("/")[2]) or [""])[0]


@EACH_RULE
def test_the_id_is_the_place_of_the_latest_text(rule: Rule) -> None:
    # norms that share a place take a, b, c in the order of the text
    sharing = [other.id for other in RULES if other.cite.place == rule.cite.place]
    letters = [""] if len(sharing) == 1 else "abcdefgh"[: len(sharing)]
    assert sharing == [f"{rule.cite.place}{letter}" for letter in letters]
    assert RULES[rule.id] is rule
    assert RULES.texts(rule.id)[-1] is rule
    assert rule.id in RULES


# Norms of each act, counted in the acts themselves (a place of several norms counts for each of them).
NORMS = {
    # 2, 3, part 2 of 4
    "1037-decree": 3,
    # 1-6: 7; 8-14: 8.1 three, 8.2, 8-1, 8-2, 9-13: 5, 13(1), 13(2), 14: 2; 14-1 to 14-4: 6; chapter 2-1: 13;
    # 18-29-1: 18, 19.2, 20: 2, 21: 2, 22, 23: 3, 24, 25: the old one and 5, 26: 3, 26-1, 27, 28: 2, 29: 2, 29-1;
    # 31-32-1: 3, 3, 4; 33: 2, 34, the old 34.2, 35; 36-41: 36: 2, 37: 3, 38, 39, 40: 4, 41;
    # 42-50: 42: 2, 43, 44: 3, 45: 5, 46: 5, 47, 48: 2, 49: 3, 50: 3
    "1037": 7 + 15 + 6 + 13 + 27 + 10 + 5 + 12 + 25,
    # 2 two, 3-15, 16: two of part 1 and three parts, 17
    "1082": 2 + 13 + 5 + 1,
    # 3: 2, 4, 5, 6: 8, 7: 6 and part 2, 8: 2 and two parts, 9: 2 and part 2
    "421-draft": 2 + 1 + 1 + 8 + 7 + 4 + 3,
}


def test_iteration_and_len_give_each_norm_once() -> None:
    found = [rule.id for rule in RULES]
    assert len(found) == len(set(found)) == len(RULES) == sum(NORMS.values())
    assert {act: sum(rule.cite.act == act for rule in RULES) for act in ACTS} == NORMS
    assert [act for act in ACTS for rule in RULES if rule.cite.act == act] == [rule.cite.act for rule in RULES]
    assert "1037/7" not in RULES
    assert None not in RULES


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        pytest.param("1037/23", ["1037/23.1", "1037/23.2", "1037/23.3"], id="a point offers its parts"),
        pytest.param("1037/14-10", ["1037/14-10(1)", "1037/14-10(2)", "1037/14-10(3)"], id="and its sub-points"),
        pytest.param("1037/29", ["1037/29.1", "1037/29.2"], id="29 is not 29-1"),
        pytest.param("1037/14-51", ["1037/14-5.1"], id="a forgotten dot"),
        pytest.param("1037/26-1.1", ["1037/26-1"], id="a part too many"),
        pytest.param("1037/24.1", ["1037/24"], id="a part of a point that has none"),
        pytest.param("14-5.1", ["1037/14-5.1"], id="no act"),
        pytest.param("1037/32.4", ["1037/32-1.4"], id="a forgotten 1"),
        pytest.param("1037/8.1", ["1037/8.1a", "1037/8.1b", "1037/8.1c"], id="a place of three norms"),
        pytest.param("1082/2", ["1082/2a", "1082/2b"], id="a point of two norms"),
        pytest.param("1082/16", ["1082/16.1(1)", "1082/16.1(2)", "1082/16.4"], id="sub-points and parts"),
        pytest.param("1037/46", ["1037/46(1)", "1037/46(5)"], id="a chapeau offers its sub-points"),
        pytest.param("421-draft/7.1", ["421-draft/7.1(1)", "421-draft/7.1(6)"], id="a chapeau of the draft"),
        pytest.param("421/3.1", ["421-draft/3.1"], id="a forgotten word of the act"),
        pytest.param("1037-decree/4", ["1037-decree/4.2"], id="a point of the Decree itself"),
        pytest.param("1037/40.1c", ["1037/40.1a", "1037/40.1b"], id="a letter too far"),
    ],
)
def test_an_id_that_is_not_there_is_refused_with_the_near_ones(wrong: str, near: list[str]) -> None:
    for ask in (RULES.__getitem__, RULES.texts):
        with pytest.raises(UnknownRuleError) as refused:
            ask(wrong)
        assert repr(wrong) in str(refused.value)
        assert any(re.search(rf"{re.escape(found)}(,|$)", str(refused.value)) for found in near)
    if not any(rule.id.removeprefix(wrong)[0] in ".(abc" for rule in RULES if rule.id.startswith(wrong)):
        with pytest.raises(UnknownRuleError, match=re.escape(repr(wrong))):
            RULES.history(wrong)


def test_a_point_offers_its_own_parts_only() -> None:
    with pytest.raises(UnknownRuleError) as refused:
        RULES["1037/29"]
    assert "1037/29-1" not in str(refused.value)


@pytest.mark.parametrize(
    "wrong",
    ["", " ", "1037", "1037/", "/24", "1037/24 ", "1037/1000", "24", "1082", "1082/1", "1082/18", "1037-decree/1",
     "1037-decree/24", "421-draft", "421/3", "786/1", "1037/annex-1", "x" * 5000],
)  # fmt: skip
def test_what_is_no_id_is_refused_in_words(wrong: str) -> None:
    for ask in (RULES.__getitem__, RULES.history, RULES.texts):
        with pytest.raises(UnknownRuleError):
            ask(wrong)


@pytest.mark.parametrize(
    "wrong", [None, 5, 1.5, ["1037/24"], date(2027, 5, 20), RULES["1037/24"]], ids=lambda wrong: type(wrong).__name__
)
def test_what_is_no_text_is_no_id_either(wrong: Any) -> None:
    asks: list[Callable[[Any], object]] = [RULES.__getitem__, RULES.history, RULES.texts]
    for ask in asks:
        with pytest.raises(KzcoordError):
            ask(wrong)


# -- texts in time ---------------------------------------------------------------------------------------------

# The acts that changed these chapters (findings, B.2 and B.3): norms that each one added, put in other words, ended.
CHAPTER_2_1 = ["14-5.1", "14-5.2", "14-6", "14-7.1", "14-7.2", "14-8.1", "14-8.2", "14-9.1", "14-9.2",
               "14-10(1)", "14-10(2)", "14-10(3)", "14-11"]  # fmt: skip
TREATY_PLANS = [
    "1082/2a", "1082/2b", *(f"1082/{point}" for point in range(3, 16)), "1082/16.1(1)", "1082/16.1(2)", "1082/16.2",
    "1082/16.3", "1082/16.4", "1082/17",
]  # fmt: skip
CHAPTER_6 = ["42.1", "42.2", "43", "45(1)", "45(2)", "45(3)", "45(4)", "45(5)", "46(1)", "46(2)", "46(3)", "46(4)",
             "46(5)", "47", "48.1", "48.2", "49.1(1)", "49.1(2)", "49.2", "50.1", "50.2", "50.3"]  # fmt: skip
CHANGES = [
    pytest.param(
        date(2013, 4, 17),
        ["32.2", "32.3"],
        ["11", "21.1", "21.2", "31.3", "32.1"],
        ["2", "4", "5.1"],  # changed too, into words that were not seen
        id="550 of 2013",
    ),
    pytest.param(date(2014, 10, 9), TREATY_PLANS, [], [], id="1082 of 2014"),
    pytest.param(
        date(2015, 5, 18),
        [
            "8.2",
            "8-1",
            "8-2",
            "14-1",
            "14-2",
            "14-2(4)",
            "14-2(6)",
            "14-3",
            "14-4",
            "36.1",
            "36.2",
            "37.1",
            "37.3",
            "38",
            "39",
            "40.1a",
            "40.1b",
            "41",
        ],
        ["9"],
        [],
        id="23 of 2015",
    ),
    pytest.param(
        date(2016, 1, 14),
        ["2", "4", "5.1", *CHAPTER_6],  # 44 in words that were not seen
        [],
        [],
        id="175 of 2016",
    ),
    pytest.param(
        date(2017, 11, 13),
        [
            "23.2",
            "23.3",
            "25.1",
            "25.2",
            "25.3",
            "25.4",
            "25.5",
            "26.2",
            "26-1",
            "28.2",
            "29-1",
            "33.2",
            "34.2",
            "44.1",
            "44.2a",
            "44.2b",
        ],
        ["1037-decree/4.2", "23.1", "24", "26.1", "26.3", "28.1"],
        ["25"],
        id="582 of 2017",
    ),
    pytest.param(
        date(2019, 7, 3),
        ["31.2", "32-1.1", "32-1.2", "32-1.3", "32-1.4"],
        ["29.2", "31.1", "31.3", "32.1", "32.2", "32.3", "33.1", "34"],  # 31, 32 as a whole in new words
        [],
        id="50 of 2019",
    ),
    pytest.param(
        date(2020, 10, 5),
        [],
        ["8.2", "14-2(6)", "14-3", "36.1", "36.2", "38", "40.1a", "41"],  # the Ministry of Trade and Integration
        [],
        id="426 of 2020",
    ),
    pytest.param(date(2021, 2, 27), ["37.2", "40.2", "40.3"], ["37.1", "37.3", "40.1a", "40.1b"], [], id="526 of 2021"),
    pytest.param(date(2022, 1, 25), CHAPTER_2_1, ["50.1"], [], id="786 of 2022"),
    pytest.param(date(2022, 11, 26), [], [], [], id="5 of 2022, an annex only"),
    pytest.param(
        date(2023, 4, 13),
        [],
        [
            "4",
            "5.1",
            "5.2",
            "6",
            "12",
            "13",
            "13(1)",
            "13(2)",
            "14.1",
            "25.1",
            "25.2",
            "33.1",
            "33.2",
            "34",
            "35",
            "40.1b",
            "50.1",
        ],
        ["34.2"],
        id="195 of 2023",
    ),
    pytest.param(date(2023, 7, 25), [], [], TREATY_PLANS, id="586 of 2023"),
    pytest.param(date(2024, 1, 4), [], ["32-1.1"], [], id="429 of 2024"),
    pytest.param(date(2025, 1, 6), [], ["32-1.1"], [], id="779, back to 6 January 2025"),
]


@pytest.mark.parametrize(("day", "added", "reworded", "ended"), CHANGES)
def test_an_amending_act_changes_these_norms_on_its_day_and_not_the_day_before(
    day: date, added: list[str], reworded: list[str], ended: list[str]
) -> None:
    before = {rule.id.removeprefix("1037/"): rule for rule in RULES.in_force(day - DAY)}
    after = {rule.id.removeprefix("1037/"): rule for rule in RULES.in_force(day)}
    assert sorted(set(after) - set(before)) == sorted(added)
    assert sorted(set(before) - set(after)) == sorted(ended)
    assert sorted(found for found in before if found in after and before[found] != after[found]) == sorted(reworded)


def test_the_book_changes_on_no_other_day() -> None:
    days = {date(2010, 8, 12), *(change.values[0] for change in CHANGES)}
    bounds = {
        end.earliest
        for text in ALL_TEXTS
        for end in (text.in_force.begins, text.in_force.ends)
        if end is not None and not text.in_force.never
    }
    assert bounds == days - {date(2022, 11, 26)}


def test_before_the_decree_nothing_was_in_force_and_on_its_day_the_texts_of_2010_were() -> None:
    assert RULES.in_force(date(2010, 8, 11)) == ()
    assert sorted(ids(RULES.in_force(date(2010, 8, 12)))) == sorted(
        ["1037-decree/2", "1037-decree/3", "1037-decree/4.2", "1", "2", "3", "4", "5.1", "5.2", "6",
         "8.1a", "8.1b", "8.1c", "9", "10", "11", "12", "13", "13(1)", "13(2)", "14.1", "14.2",
         "18", "19.2", "20(1)", "20(2)", "21.1", "21.2", "22", "23.1", "24", "25", "26.1", "26.3", "27", "28.1",
         "29.1", "29.2", "31.1", "31.3", "32.1", "33.1", "34", "35"]
    )  # fmt: skip


def test_today_s_texts_are_all_norms_but_those_that_ended_and_the_draft() -> None:
    gone = set(ids(tuple(RULES))) - set(ids(RULES.in_force(date(2026, 11, 20))))
    assert gone == {"25", "34.2", *TREATY_PLANS, *(rule.id for rule in RULES.select(act="421-draft"))}


@pytest.mark.parametrize("rule", RULES.select(act="421-draft"), ids=lambda rule: rule.id)
def test_the_draft_was_in_force_on_no_day_of_the_calendar(rule: Rule) -> None:
    assert rule.in_force.never
    assert rule.in_force.said() == "a draft, never in force"
    assert len(RULES.texts(rule.id)) == 1
    for day in (date(2010, 8, 12), date(2015, 6, 8), date(2016, 1, 14), date(2026, 11, 20), date(2040, 12, 31)):
        assert rule not in RULES.in_force(day)


def test_nothing_but_the_draft_is_a_draft() -> None:
    assert {text.cite.act for text in ALL_TEXTS if text.in_force.never} == {"421-draft"}
    assert [act.code for act in ACTS.values() if act.draft] == ["421-draft"]


LIMITS_IN_TIME = [
    # findings, B.3
    ("1037/31.3", date(2013, 4, 16), "within 4 working days after the event"),
    ("1037/31.3", date(2013, 4, 17), "within 2 working days after the event"),
    ("1037/31.3", date(2019, 7, 2), "within 2 working days after the event"),
    ("1037/31.3", date(2019, 7, 3), "within 2 working days after the event or from the end of the visit abroad"),
    ("1037/29.2", date(2019, 7, 2), "within 4 working days after the event"),
    ("1037/29.2", date(2019, 7, 3), "within 2 working days after the event or from the end of the visit abroad"),
    ("1037/32.3", date(2019, 7, 2), "within 7 working days after the event"),
    ("1037/32.3", date(2019, 7, 3), "within 7 working days after the event or from the end of the visit abroad"),
    ("1037/25", date(2017, 11, 12), "at least 15 working days before the event"),
    ("1037/28.1", date(2017, 11, 12), "no time limit"),
    ("1037/2", date(2013, 4, 16), "by 10 November"),
    ("1037/2", date(2016, 1, 14), "by 10 January"),
    ("1037/4", date(2013, 4, 16), "by 10 December"),
    ("1037/4", date(2016, 1, 14), "by 10 February"),
    ("1037/4", date(2023, 4, 13), "by 10 February"),
    ("1037/5.1", date(2013, 4, 16), "by 25 December"),
    ("1037/5.1", date(2016, 1, 14), "by 25 February"),
    ("1037/6", date(2023, 4, 12), "within 15 working days of receipt of the information"),
    ("1037/10", date(2010, 8, 12), "within 5 working days of receipt of the decision"),
    ("1037/11", date(2013, 4, 16), "within 15 working days of receipt of the decision from the MFA"),
    ("1037/12", date(2023, 4, 12), "within 10 working days of receipt of the proposals by the MFA"),
    ("1037/33.1", date(2019, 7, 2), "until 25 February, 25 May, 25 August and 25 November"),
    ("1037/33.1", date(2019, 7, 3), "within the term set in the Prime Minister's Office's control plan"),
    ("1037/33.1", date(2023, 4, 13), "within the term set in the Government Office's control plan"),
    ("1037/33.2", date(2017, 11, 13), "until 25 March, 25 June, 25 September and 25 December"),
    ("1037/33.2", date(2023, 4, 13), "until 5 January, 5 April, 5 July and 5 October"),
    ("1037/34", date(2019, 7, 2), "until 5 March, 5 June, 5 September and 5 December"),
    ("1037/34", date(2019, 7, 3), "within the term set in the Prime Minister's Office's control plan"),
    ("1037/34.2", date(2023, 4, 12), "until 5 January, 5 April, 5 July and 5 October"),
    ("1037/35", date(2010, 8, 12), "by 15 June and 15 December"),
    ("1037/36.1", date(2015, 5, 18), "within 3 working days of receipt of the court's request"),
    ("1037/36.2", date(2015, 5, 18), "within 10 working days of receipt of the forwarded request"),
    ("1037/40.1a", date(2015, 5, 18), "within 20 working days of the start of the initiative"),
    ("1037/40.1b", date(2015, 5, 18), "at least 10 working days before the sending of the application to the court"),
    ("1037/40.3", date(2021, 2, 27), "within 5 working days of receipt of the originals of the letters"),
    ("1037/41", date(2015, 5, 18), "at least 10 working days before the sending of the application to the court"),
    ("1037/46(2)", date(2016, 1, 14), "by 20 December"),
    ("1037/46(3)", date(2016, 1, 14), "within 7 working days of the completion of the event"),
    ("1037/49.2", date(2016, 1, 14), "within 5 working days after the meeting or talks"),
    ("1037-decree/3", date(2010, 8, 12), "within 3 months of the signing of the Decree"),
    ("1037-decree/4.2", date(2017, 11, 12), "once per half-year"),
    ("1082/8", date(2023, 7, 24), "until 25 October"),
]


@pytest.mark.parametrize(("rule_id", "day", "said"), LIMITS_IN_TIME, ids=str)
def test_the_limit_is_that_of_the_text_of_the_day(rule_id: str, day: date, said: str) -> None:
    (text,) = (rule for rule in RULES.in_force(day) if rule.id == rule_id)
    assert str(text.limit) == said


@pytest.mark.parametrize("rule_id", ["1037/25.1", "1037/25.2"])
def test_the_prime_minister_s_office_takes_part_until_decree_195_and_the_government_office_since(rule_id: str) -> None:
    earlier, later = (
        next(rule for rule in RULES.in_force(day) if rule.id == rule_id)
        for day in (date(2023, 4, 12), date(2023, 4, 13))
    )
    assert "PRIME_MINISTERS_OFFICE" in [body.code for body in earlier.attending]
    assert "GOVERNMENT_OFFICE" in [body.code for body in later.attending]
    assert not {body.code for body in earlier.attending} & {"GOVERNMENT_OFFICE"}
    assert not {body.code for body in later.attending} & {"PRIME_MINISTERS_OFFICE"}


@pytest.mark.parametrize(
    ("day", "who"),
    [
        (date(2024, 1, 3), {"DEPUTY_HEADS_OF_PA"}),
        (date(2024, 1, 4), set()),
        (date(2025, 1, 5), set()),
        (date(2025, 1, 6), {"FIRST_DEPUTY_HEAD_OF_PA", "PRESIDENTS_ADVISERS"}),
    ],
    ids=str,
)
def test_who_approves_in_the_administration_changes_with_429_and_779(day: date, who: set[str]) -> None:
    (text,) = (rule for rule in RULES.in_force(day) if rule.id == "1037/32-1.1")
    changing = {"DEPUTY_HEADS_OF_PA", "FIRST_DEPUTY_HEAD_OF_PA", "PRESIDENTS_ADVISERS"}
    assert {body.code for body in text.to} & changing == who


RENAMED = [
    # the Prime Minister's Office until Decree 195, the Government Office since (findings, B.3)
    *(
        (rule_id, date(2023, 4, 13), "PRIME_MINISTERS_OFFICE", "GOVERNMENT_OFFICE")
        for rule_id in ("4", "5.1", "5.2", "12", "13", "13(1)", "13(2)", "25.1", "25.2", "34", "35", "40.1b", "50.1")
    ),
    # the Ministry of National Economy until Decree 426, of Trade and Integration since
    *(
        (rule_id, date(2020, 10, 5), "NATIONAL_ECONOMY", "TRADE_INTEGRATION")
        for rule_id in ("8.2", "14-2(6)", "14-3", "36.1", "36.2", "38", "40.1a", "41")
    ),
    ("11", date(2013, 4, 17), "FINANCE", "BUDGET_PLANNING"),
    ("33.2", date(2023, 4, 13), "INVESTMENT_BODY", "GOVERNMENT_OFFICE"),
]


def named(text: Rule) -> set[str]:
    agreed = [found.body for found in text.agreed_with]
    bodies = (*text.who, *text.to, *text.copy_to, *text.attending, *agreed, text.via)
    return {body.code for body in bodies if body is not None}


@pytest.mark.parametrize(("rule_id", "day", "earlier", "later"), RENAMED, ids=str)
def test_one_body_takes_the_place_of_another_on_the_day_of_the_decree(
    rule_id: str, day: date, earlier: str, later: str
) -> None:
    before, after = (
        named(next(rule for rule in RULES.in_force(on) if rule.id == f"1037/{rule_id}")) for on in (day - DAY, day)
    )
    assert earlier in before
    assert later not in before
    assert later in after
    assert earlier not in after


def test_the_later_texts_name_no_body_of_another_time() -> None:
    for text in RULES.in_force(date(2026, 11, 20)):
        assert not named(text) & {"PRIME_MINISTERS_OFFICE", "NATIONAL_ECONOMY"}, text.id
    for text in RULES.in_force(date(2020, 10, 4)):
        assert not named(text) & {"GOVERNMENT_OFFICE", "TRADE_INTEGRATION"}, text.id


@EACH_RULE
def test_the_texts_of_one_norm_never_overlap_and_each_end_is_the_next_beginning(rule: Rule) -> None:
    texts = RULES.texts(rule.id)
    assert len({text.id for text in texts}) == 1
    for earlier, later in pairwise(texts):
        assert earlier.in_force.ends is not None
        holes = [gap.in_force for gap in UNSEEN if gap.rule == rule.id]
        ends = {hole.ends for hole in holes if hole.begins == earlier.in_force.ends} or {earlier.in_force.ends}
        assert ends == {later.in_force.begins}
        assert earlier.in_force.begins.earliest < later.in_force.begins.earliest
    for text in texts:
        assert text.in_force.begins.earliest <= text.in_force.begins.latest
        if text.in_force.ends is not None:
            assert text.in_force.begins.latest < text.in_force.ends.earliest
    for day in (date(2010, 8, 12) + n * DAY for n in range(0, 6000, 7)):
        assert sum(text.in_force.on(day) for text in texts) <= 1


# Norms whose text of a time was in no edition (findings, B.2 and B.3): 550 moved the dates of 2, 4 and 5 or left them,
# 175 restated them; 175 brought 44, 582 restated it.
HOLES = {
    **{f"1037/{point}": (date(2013, 4, 17), date(2016, 1, 13)) for point in ("2", "4", "5.1")},
    **{f"1037/{place}": (date(2016, 1, 14), date(2017, 11, 12)) for place in ("44.1", "44.2a", "44.2b")},
}


def test_the_texts_that_were_not_seen_are_these() -> None:
    assert {gap.rule for gap in UNSEEN} == set(HOLES)
    assert len(UNSEEN) == len(HOLES)


@pytest.mark.parametrize("gap", UNSEEN, ids=lambda gap: gap.rule)
def test_a_text_that_was_not_seen_is_a_gap_on_each_of_its_days_and_on_no_other(gap: Unseen) -> None:
    first, last = HOLES[gap.rule]
    for day in (first, first + (last - first) / 2, last):
        assert RULES.unseen(gap.rule, day) == gap
        assert gap.rule not in [text.id for text in RULES.in_force(day)]
    for day in (first - DAY, last + DAY):
        assert RULES.unseen(gap.rule, day) is None
    assert gap.rule in [text.id for text in RULES.in_force(last + DAY)]


@EACH_RULE
def test_a_norm_with_a_text_on_every_day_since_its_first_has_no_gap(rule: Rule) -> None:
    if rule.id in HOLES:
        return
    for day in (date(2010, 8, 12) + n * DAY for n in range(0, 6000, 31)):
        assert RULES.unseen(rule.id, day) is None


def test_history_gives_all_texts_of_a_norm_or_of_a_point_oldest_first() -> None:
    assert [text.in_force.begins.earliest for text in RULES.history("1037/31.3")] == [
        date(2010, 8, 12),
        date(2013, 4, 17),
        date(2019, 7, 3),
    ]
    assert [text.in_force.begins.earliest.year for text in RULES.history("1037/32-1.1")] == [2019, 2024, 2025]
    assert ids(RULES.history("1037/22")) == ["22"]
    assert sorted(ids(RULES.history("1037/23"))) == ["23.1", "23.1", "23.2", "23.3"]
    assert sorted(set(ids(RULES.history("1037/25")))) == ["25", "25.1", "25.2", "25.3", "25.4", "25.5"]
    assert sorted(set(ids(RULES.history("1037/14-10")))) == ["14-10(1)", "14-10(2)", "14-10(3)"]
    assert set(ids(RULES.history("1037/29"))) == {"29.1", "29.2"}
    assert set(ids(RULES.history("1037/29-1"))) == {"29-1"}
    assert ids(RULES.history("1037/2")) == ["2", "2"]
    assert sorted(set(ids(RULES.history("1037/8")))) == ["8.1a", "8.1b", "8.1c", "8.2"]
    assert sorted(ids(RULES.history("1037/8.1"))) == ["8.1a", "8.1b", "8.1c"]
    assert sorted(ids(RULES.history("1037/40.1"))) == ["40.1a"] * 3 + ["40.1b"] * 3
    assert sorted(ids(RULES.history("1037/14"))) == ["14.1", "14.1", "14.2"]
    assert sorted(set(ids(RULES.history("1037/34")))) == ["34", "34.2"]
    assert ids(RULES.history("1037-decree/4")) == ["1037-decree/4.2"] * 2
    assert sorted(ids(RULES.history("1082/16.1"))) == ["1082/16.1(1)", "1082/16.1(2)"]
    assert sorted(ids(RULES.history("421-draft/8"))) == [f"421-draft/8.{place}" for place in ("1(1)", "1(2)", "2", "3")]
    for place in ("1037/23", "1037/25", "1037/32-1", "1037/31", "1037/34", "1037/40", "1037/5"):
        begins = [text.in_force.begins.earliest for text in RULES.history(place)]
        assert begins == sorted(begins)


@pytest.mark.parametrize("wrong", ["2026-03-18", datetime(2026, 3, 18), 20260318, None, True], ids=repr)  # noqa: DTZ001
def test_only_a_date_is_a_day_of_law(wrong: Any) -> None:
    with pytest.raises(NotADateError):
        RULES.in_force(wrong)
    if wrong is not None:
        with pytest.raises(NotADateError):
            RULES.select(in_force_on=wrong)


# -- selecting -------------------------------------------------------------------------------------------------


def test_select_by_point() -> None:
    assert ids(RULES.select(para="26")) == ["26.1", "26.2", "26.3"]
    assert ids(RULES.select(para="26-1")) == ["26-1"]
    assert ids(RULES.select(act="1037", para="14-9")) == ["14-9.1", "14-9.2"]
    assert ids(RULES.select(act="1037", para="8")) == ["8.1a", "8.1b", "8.1c", "8.2"]
    assert ids(RULES.select(act="1037", para="46")) == [f"46({number})" for number in range(1, 6)]
    assert ids(RULES.select(para="4")) == ["1037-decree/4.2", "4", "1082/4", "421-draft/4"]
    assert RULES.select(para="30") == ()


def test_select_by_act() -> None:
    assert RULES.select() == tuple(RULES)
    assert [rule for act in ACTS for rule in RULES.select(act=act)] == list(RULES)
    for act in ACTS:
        assert RULES.select(act=act) == tuple(rule for rule in RULES if rule.id.startswith(f"{act}/"))
    assert ids(RULES.select(act="1037-decree")) == ["1037-decree/2", "1037-decree/3", "1037-decree/4.2"]
    with pytest.raises(UnknownRuleError, match="421-draft"):
        RULES.select(act="786")


def test_select_by_bearer_and_by_addressee() -> None:
    assert ids(RULES.select(who=PRIME_MINISTER)) == ["25.3"]
    assert ids(RULES.select(who=PRESIDENT)) == ["31.1"]
    assert ids(RULES.select(who=GOVERNMENT)) == ["1037-decree/3", "19.2", "25.1", "25.2"]
    # 14-7.1 itself; the others bind any state body
    assert ids(RULES.select(act="1037", who=COMPETENT_BODY)) == ["14-2", "14-2(4)", "14-2(6)", "14-7.1", "26-1"]
    assert sorted(ids(RULES.select(who=PRESIDENTIAL_ADMINISTRATION))) == ["14.1", "26.3", "27", "50.1", "6"]
    assert ids(RULES.select(who=SUPREME_COURT)) == ["38"]
    assert ids(RULES.select(who=NCE)) == ["41"]
    assert ids(RULES.select(who=TREATY_COMMISSION)) == ["1082/13", "1082/16.1(2)"]
    assert ids(RULES.select(to=OMBUDSMAN)) == ["14-5.2", "14-9.2"]
    assert ids(RULES.select(to=PRIME_MINISTER)) == ["13(1)", "25.5"]
    assert ids(RULES.select(to=PARLIAMENT)) == ["1082/15"]
    assert sorted(ids(RULES.select(who=INTERESTED_ORGANIZATION, to=MFA))) == ["23.1", "23.3", "31.3", "32.2", "33.1"]


def test_select_in_force_on_a_day_gives_the_text_of_that_day() -> None:
    (old,) = RULES.select(para="25", in_force_on=date(2015, 6, 1))
    assert (old.id, old.to) == ("1037/25", (PRESIDENTIAL_ADMINISTRATION,))
    assert ids(RULES.select(para="25", in_force_on=date(2026, 6, 1))) == ["25.1", "25.2", "25.3", "25.4", "25.5"]
    assert RULES.select(para="14-5", in_force_on=date(2022, 1, 24)) == ()
    assert ids(RULES.select(para="14-5", in_force_on=date(2022, 1, 25))) == ["14-5.1", "14-5.2"]


def test_a_body_of_the_caller_s_own_finds_the_rules_of_its_roles() -> None:
    finance = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))
    by_role = {
        CENTRAL_STATE_BODY: ["1", "2", "3", "8.1a", "8.1b", "8.1c", "8.2", "8-1", "8-2", "9", "11", "14-1", "14-4",
                             "14-11", "44.1", "44.2a", "44.2b", "46(1)", "46(2)", "46(3)", "46(4)", "46(5)", "48.2",
                             "50.2"],
        INTERESTED_BODY: ["23.1", "23.2", "23.3", "31.3", "32.2", "33.1", "36.2"],
        STATE_BODY: ["14-2", "14-2(4)", "14-2(6)", "26-1"],
    }  # fmt: skip
    found = ids(RULES.select(act="1037", who=finance))
    assert sorted(found) == sorted(rule_id for rules in by_role.values() for rule_id in rules)
    assert found == [rule.id.removeprefix("1037/") for rule in RULES if rule.id.removeprefix("1037/") in found]
    assert ids(RULES.select(act="1082", who=finance)) == [f"1082/{place}" for place in ("4", "5", "7", "16.2", "16.4")]
    assert ids(RULES.select(act="1037-decree", who=finance)) == ["1037-decree/2"]
    with pytest.raises(UnknownBodyError, match="NOBODY"):
        RULES.select(who=Body("NOBODY"))


@pytest.mark.parametrize("wrong", ["MFA", 5], ids=str)
def test_select_takes_bodies(wrong: Any) -> None:
    for field in ("who", "to"):
        with pytest.raises(KzcoordError):
            RULES.select(**{field: wrong})


# The continuing duties of every state body, and of every central one; of acts that are in force.
OF_STATE_BODIES = ["1037-decree/2", "14-2"]
OF_CENTRAL_BODIES = [*OF_STATE_BODIES, "1", "8-1", "14-1", "14-4", "14-11", "46(1)", "50.2"]
OF_THE_MFA = [*OF_CENTRAL_BODIES, "18", "42.1", "45(1)", "45(2)", "45(3)", "45(5)", "47"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(MFA, OF_THE_MFA, id="the MFA, a central state body too"),
        pytest.param(GOVERNMENT, ["19.2"], id="the Government"),
        pytest.param(PRESIDENT, ["31.1"], id="the President"),
        pytest.param(CENTRAL_STATE_BODY, OF_CENTRAL_BODIES, id="central state bodies"),
        pytest.param(Body("MINFIN", roles=(CENTRAL_STATE_BODY,)), OF_CENTRAL_BODIES, id="a ministry"),
        pytest.param(TRADE_INTEGRATION, [*OF_CENTRAL_BODIES, "14-3"], id="the ministry of trade"),
        pytest.param(INTERESTED_BODY, OF_STATE_BODIES, id="interested bodies"),
        pytest.param(SPECIAL_STATE_BODY, [*OF_STATE_BODIES, "50.3"], id="special state bodies"),
        pytest.param(PRESIDENTIAL_ADMINISTRATION, ["50.1"], id="the Administration"),
        pytest.param(TREATY_COMMISSION, [], id="the commission on treaties, whose rules have ended"),
        pytest.param(OMBUDSMAN, [], id="the Ombudsman"),
    ],
)
def test_standing_lists_the_continuing_duties_of_a_body(body: Body, found: list[str]) -> None:
    assert sorted(ids(RULES.standing(body))) == sorted(found)
    assert all(rule.modality is Modality.STANDING and not rule.limit.counted for rule in RULES.standing(body))


def test_coverage_lists_every_point_once() -> None:
    # contract, 1.3: RULES.coverage() lists every point of every act, with its rules or why it has none
    assert len({covered.place for covered in RULES.coverage()}) == len(RULES.coverage()) > 0
    listed = {rule for covered in RULES.coverage() for rule in covered.rules}
    assert {rule.id for rule in RULES} == listed
    assert all(bool(covered.rules) is (covered.reason is None) for covered in RULES.coverage())
    for covered in RULES.coverage():
        assert [rule.id for rule in RULES if rule.cite.place == covered.place] == list(covered.rules)


# -- sentences -------------------------------------------------------------------------------------------------

SENTENCES = {
    "1037/14-5.2": "The MFA sends the same communication or recommendation to the Ombudsman for information, "
    "within 5 working days of receipt of the communication (1037/14-5.2)",
    "1037/14-7.1": "The competent state bodies submit their information on the communication or recommendation to the "
    "MFA; signed by the first head of the state body or the person acting as such (1037/14-7.1)",
    "1037/14-7.2": "The MFA holds a meeting to work out the draft reply, with the interested state bodies taking part; "
    "at the level of heads of structural units or above (1037/14-7.2)",
    "1037/14-8.1": "The MFA sends the reply to the UN special procedures through diplomatic channels, within the term "
    "named in the communication or recommendation; signed by the first head or the person acting as such; in the "
    "language of the communication or recommendation (1037/14-8.1)",
    "1037/14-9.1": "The MFA sends a report on the work done to the Presidential Administration, within 10 working days "
    "after the sending of the reply (1037/14-9.1)",
    "1037/14-9.2": "The MFA sends the same report to the Ombudsman for information, within 10 working days after the "
    "sending of the reply (1037/14-9.2)",
    "1037/18": "The MFA coordinates the work of state bodies and organisations on the substance of top-level and "
    "intergovernmental events (1037/18)",
    "1037/25.2": "The Government holds a further meeting to finish the package and approve the draft list of the "
    "delegation, with the interested state bodies, the interested organisations, the Government Office and the "
    "Presidential Administration taking part, exactly 2 working days before the submission of the package; bodies and "
    "organisations not below the level of deputy head (1037/25.2)",
    "1037/25.3": "The Prime Minister chairs both meetings, or one of his deputies does on his instruction (1037/25.3)",
    "1037/26.1": "The MFA submits the package of information and analysis to the Presidential Administration, at least "
    "15 working days before the event (1037/26.1)",
    "1037/26.2": "The MFA may submit the package brought up to date to the Presidential Administration, at least 7 "
    "working days before the event (1037/26.2)",
    "1037/26.3": "The Presidential Administration examines the package, reworks it if need be, and submits it to the "
    "President (1037/26.3)",
    "1037/26-1": "State bodies or organisations submit their materials themselves to the Presidential Administration, "
    "at least 15 working days before the event; on the instruction of the Presidential Administration (1037/26-1)",
    "1037/28.1": "The MFA records the agreements reached in the course of the event (1037/28.1)",
    "1037/28.2": "The MFA submits the records of the conversations of the Head of State to the Presidential "
    "Administration, within 3 working days after the event (1037/28.2)",
    "1037/32.2": "The interested state bodies and the interested organisations give their remarks on the draft "
    "instructions or their approval to the MFA, within 2 working days of receipt of the draft instructions; in "
    "writing; silence means consent (1037/32.2)",
}


@pytest.mark.parametrize("rule_id", SENTENCES)
def test_a_rule_is_one_plain_sentence(rule_id: str) -> None:
    assert str(RULES[rule_id]) == SENTENCES[rule_id]


def test_an_earlier_text_has_its_own_sentence() -> None:
    assert str(RULES.texts("1037/31.3")[0]) == (
        "The interested state bodies and the interested organisations submit concrete proposals for the draft "
        "instructions to the MFA, within 4 working days after the event (1037/31.3)"
    )


@EACH_TEXT
def test_every_sentence_is_well_formed_and_ends_in_its_id(text: Rule) -> None:
    sentence = str(text)
    assert sentence[0].isupper()
    assert sentence.endswith(f" ({text.id})")
    for wrong in ("  ", " ,", " ;", ",,", ";;", "None", "{", "}", "()", "..", " .", "the the ", "to to "):
        assert wrong not in sentence
    assert sentence.startswith(text.said())
    assert repr(text).startswith(f"<Rule {text.id}: ")
    if text.condition is not None:
        assert text.condition.en in sentence
    if text.limit.counted:
        assert text.limit.said() in sentence


@EACH_TEXT
def test_every_rule_speaks_russian_and_kazakh(text: Rule) -> None:
    for lang, letters in (("ru", r"[а-яё]"), ("kk", r"[а-яёәіңғүұқөһ]")):
        said = text.said("ru" if lang == "ru" else "kk")
        assert len(re.findall(letters, said)) > 20, said
        assert not re.search(r"[A-Za-z]", said), said
        assert said != text.said()
        limit = text.limit.said("ru" if lang == "ru" else "kk")
        assert limit
        assert not re.search(r"[A-Za-z]", limit), limit
        if text.condition is not None:
            condition = text.condition.said("ru" if lang == "ru" else "kk")
            assert not re.search(r"[A-Za-z]", condition), condition
        for item in text.documents:
            assert not re.search(r"[A-Za-z]", item.title.ru + item.title.kk)
        for words in text.manner("ru" if lang == "ru" else "kk"):
            assert not re.search(r"[A-Za-z]", words), words
        for approval in text.agreed_with:
            assert approval.where is None or not re.search(r"[A-Za-z]", approval.where.ru + approval.where.kk)
    assert text.said("ru") != text.said("kk")
    assert re.search(r"[әіңғүұқөһӘІҢҒҮҰҚӨҺ]", text.said("kk"))
    assert not re.search(r"[әіңғүұқөһӘІҢҒҮҰҚӨҺ]", text.said("ru"))


@EACH_TEXT
def test_a_counted_limit_is_quoted_as_printed(text: Rule) -> None:
    if not text.limit.counted:
        return
    phrases = [text.cite.phrase_kk, text.cite.phrase_ru]
    if text.cite.act == "1082" and text.id != "1082/8":
        assert phrases.pop() == ""  # of Resolution 1082 the Russian text is known in point 8 only
    for phrase in phrases:
        assert phrase, f"{text.id} quotes no phrase"
        assert re.search(r"[а-яёәіңғүұқөһ]", phrase)
        assert not re.search(r"[A-Za-z«»]", phrase)
        assert len(phrase) < 150


@EACH_TEXT
def test_a_number_of_the_limit_is_in_the_words_that_are_quoted(text: Rule) -> None:
    limit = text.limit.default if isinstance(text.limit, AsSet) else text.limit
    if not isinstance(limit, (Within, Before)):
        return
    if re.search(r"бірінші бөлі|части первой|частью первой|часть первая", text.cite.phrase_kk + text.cite.phrase_ru):
        return  # the term of another part
    numbers = {
        1: ("бір", "один"), 2: ("екі", "дв"), 3: ("үш|3", "тре|3"), 4: ("төрт", "четыр"), 5: ("бес|5", "пят|5"),
        7: ("жеті", "сем"), 10: ("он|10", "десят|10"), 15: ("он бес", "пятнадцат"), 20: ("жиырма|20", "двадцат|20"),
        30: ("отыз", "тридцат"),
    }  # fmt: skip
    kk, ru = numbers[limit.n]
    if text.cite.phrase_kk:
        assert re.search(rf"\b({kk})\b", text.cite.phrase_kk), text.id
    if text.cite.phrase_ru:
        assert re.search(rf"\b({ru})", text.cite.phrase_ru), text.id


@EACH_TEXT
def test_a_conditioned_sentence_says_its_condition_once(text: Rule) -> None:
    # in the table the condition stands right behind the sentence
    if text.condition is None:
        return
    for lang in ("ru", "kk"):
        sentence = text.said("ru" if lang == "ru" else "kk").lower()
        condition = text.condition.said("ru" if lang == "ru" else "kk").lower()
        shared = [words for words in re.split(r"[,;]\s*", condition) if len(words) > 25 and words in sentence]
        assert not shared, f"{sentence}; {condition}"


# -- nothing dangles -------------------------------------------------------------------------------------------


def limits_of(text: Rule) -> list[TimeLimit]:
    found: list[TimeLimit] = [text.limit]
    found += [aside.limit for aside in text.exceptions if isinstance(aside, SetAside)]
    if text.threshold is not None:
        found.append(text.threshold)
    found += [limit.default for limit in list(found) if isinstance(limit, AsSet) and limit.default is not None]
    return found


@EACH_TEXT
def test_every_link_and_every_provision_that_a_rule_names_exists(text: Rule) -> None:
    for before in (text.follows, text.or_follows):
        if before is not None:
            assert before in RULES
            assert before != text.id
    for aside in text.exceptions:
        assert aside.by in RULES
        if aside.question is not None:
            assert aside.reading in [reading.name for reading in QUESTIONS[aside.question].readings if reading.counted]
    assert all(question.id in QUESTIONS for question in text.open_questions)
    for approval in text.agreed_with:
        assert approval.body.code in BODIES
        if approval.field is not None:
            assert all(approval.field in EVENTS[when.event].model_fields for when in text.when)
            assert approval.where is not None


@EACH_TEXT
def test_every_exemption_names_bodies_or_a_field_and_values_that_it_can_have(text: Rule) -> None:
    for exemption in text.exceptions:
        if not isinstance(exemption, Exemption):
            continue
        assert exemption.bodies is (exemption.field is None)
        if exemption.bodies:
            # what takes bodies out is a continuing provision of its own
            assert RULES[exemption.by].modality is Modality.STANDING
            assert RULES[exemption.by].who
            continue
        with_the_field = [event for event in EVENTS.values() if exemption.field in event.model_fields]
        assert with_the_field
        assert exemption.field is not None
        for event in with_the_field:
            offered = choices_of(event, exemption.field)
            assert set(exemption.values) <= set(offered)


@EACH_TEXT
def test_the_link_before_a_text_stands_in_the_same_route_and_was_in_force_with_it(text: Rule) -> None:
    for before in filter(None, (text.follows, text.or_follows)):
        texts = RULES.texts(before)
        # what comes back every year is the link before an event that it leads to (5.1 before 6, 1082/4 before 6)
        routes = {when.event for found in texts for when in found.when}
        assert {when.event for when in text.when} & routes or routes == {"calendar-year"}
        days = [text.in_force.begins.latest]
        days += [] if text.in_force.ends is None else [text.in_force.ends.earliest - DAY]
        for day in days:
            assert any(found.in_force.on(day) for found in texts), f"{text.id} follows {before}, not in force on {day}"


@EACH_RULE
def test_the_route_has_no_circle(rule: Rule) -> None:
    for text in RULES.texts(rule.id):
        seen, here = {text.id}, text.follows
        while here is not None:
            assert here not in seen
            seen.add(here)
            here = RULES[here].follows


@EACH_TEXT
def test_every_anchor_is_known_and_is_given_by_the_event_or_set_by_another_rule(text: Rule) -> None:
    anchors = {limit.anchor for limit in limits_of(text)} | {
        limit.or_of for limit in limits_of(text) if isinstance(limit, Within)
    }
    own = {text.limit.anchor, text.limit.or_of if isinstance(text.limit, Within) else None}
    assert anchors - {None} <= {*GENERAL, *ANCHORS}
    if not text.when:
        return
    # these count from a day that only an event of its own tells; in the longer route they have no date
    supplied = []
    for when in text.when:
        routes = [other for other in ALL_TEXTS if any(found.event == when.event for found in other.when)]
        supplied.append(own - {None} <= {*EVENTS[when.event].anchors, *(other.sets for other in routes)})
    assert any(supplied) if text.id in {"1037/14-8.2", "1037/23.3", "1082/15"} else all(supplied)


@EACH_TEXT
def test_every_anchor_that_a_rule_sets_is_counted_from_by_another(text: Rule) -> None:
    if text.sets is None:
        return
    assert text.sets in {*GENERAL, *ANCHORS}
    assert any(text.sets == limit.anchor for other in ALL_TEXTS for limit in limits_of(other))


@EACH_TEXT
def test_every_term_that_another_sets_is_a_field_of_the_event(text: Rule) -> None:
    for limit in limits_of(text):
        if isinstance(limit, AsSet) and limit.of is not None:
            assert any(limit.of in EVENTS[when.event].anchors for when in text.when)


@EACH_TEXT
def test_every_condition_names_a_field_of_its_event_and_a_value_that_it_can_have(text: Rule) -> None:
    for when in text.when:
        event = EVENTS[when.event]
        for condition in when.conditions:
            for question in filter(None, (condition.waived_by, condition.only_under)):
                assert condition.reading in [
                    reading.name for reading in QUESTIONS[question].readings if reading.counted
                ]
            if condition.late_for is not None:
                assert isinstance(condition.equals, bool)
                assert isinstance(RULES[condition.late_for].limit, ByDate)
                assert event.model_fields[condition.field].annotation is date
            elif condition.within is not None:
                assert condition.within.anchor in event.anchors
                assert "date" in str(event.model_fields[condition.field].annotation)
            else:
                assert condition.equals in choices_of(event, condition.field)


@EACH_TEXT
def test_no_two_alternatives_are_the_same(text: Rule) -> None:
    assert len(set(text.when)) == len(text.when)
    for when in text.when:
        assert len(set(when.conditions)) == len(when.conditions)


@EACH_TEXT
def test_every_backward_limit_counts_from_a_day_and_each_provision_sets_aside_its_own_points(text: Rule) -> None:
    if isinstance(text.limit, Before):
        assert text.limit.anchor in {"starts", "concept_submitted", "package_submitted", "application_sent"}
    # 27 puts another term in the place of 24 to 26-1; 14-1 takes the Commission's decisions out of 10 to 14; 50 takes
    # bodies and spheres out of chapter 6; 13, 9, 37, 44 and the draft's points make exceptions from themselves
    points = {
        "1037/27": {"1037/24", "1037/25", "1037/26", "1037/26-1"},
        "1037/13": {"1037/13"},
        "1037/14-1": {f"1037/{point}" for point in range(10, 15)},
        "1037/9": {"1037/9"},
        "1037/37.3": {"1037/37"},
        "1037/42.1": {"1037/42"},
        "1037/44.1": {"1037/44"},
        "1037/50.1": {f"1037/{point}" for point in range(42, 50)},
        "1037/50.2": {"1037/46"},
        "1037/50.3": {"1037/48", "1037/49"},
        "421-draft/5": {"421-draft/5"},
        "421-draft/7.2": {"421-draft/7"},
    }
    for aside in text.exceptions:
        assert f"{text.cite.act}/{text.cite.para}" in points[aside.by]


@pytest.mark.parametrize(
    ("provision", "paras"),
    [("1037/14-1", range(10, 15)), ("1037/50.1", range(42, 50)), ("1037/50.2", [46]), ("1037/50.3", [48, 49]),
     ("421-draft/7.2", [7])],
    ids=str,
)  # fmt: skip
def test_what_a_provision_takes_out_is_every_norm_of_its_points(provision: str, paras: Iterable[int]) -> None:
    act = provision.partition("/")[0]
    for para in map(str, paras):
        for rule in RULES.select(act=act, para=para):
            if rule.id != provision:
                assert provision in [aside.by for aside in rule.exceptions], rule.id


# -- every rule fires ------------------------------------------------------------------------------------------

# Continuing duties, and provisions that take bodies or spheres out of others: no event triggers them. An
# intergovernmental event notes 19.2, which tells the Government to make rules of its own.
NEVER = {
    "1037-decree/2", "1037/1", "1037/19.2", "1037/42.2", "1037/43", "1037/45(1)", "1037/45(2)",
    "1037/45(3)", "1037/45(5)", "1037/46(1)", "1037/47", "1037/50.1", "1037/50.2", "1037/50.3",
    "1082/2a", "1082/2b", "1082/11", "1082/17",
    "421-draft/3.1", "421-draft/3.2", "421-draft/4", "421-draft/6(1)", "421-draft/6(2)", "421-draft/6(3)",
    "421-draft/6(4)", "421-draft/6(5)", "421-draft/6(7)", "421-draft/7.1(1)", "421-draft/7.2", "421-draft/8.3",
    "421-draft/9.2",
}  # fmt: skip
# 42.1 leaves the Commission and the WTO to others: their events only note that it does not reach them.
EXCEPTED = {"1037/42.1"}
YEARS = range(2010, 2041)
STANDARD = Convention.STANDARD


@cache
def choices_of(event: type[Event], field: str) -> tuple[Any, ...]:
    """Every value that an event takes in a field, as a rule's condition names it."""
    if field == "next_one":
        return (None, "same day", "later")
    if field == "year":
        return tuple(YEARS)
    offered = literals(event.model_fields[field].annotation)
    if offered != (Body,):
        return offered
    return tuple(code for code in BODIES if made(event, date(2026, 6, 10), {field: code}) is not None)


def literals(annotation: Any) -> tuple[Any, ...]:
    """The values of an annotation: of a bool, a Literal, None; of a body, only its class."""
    if annotation is bool:
        return (True, False)
    if annotation in (None, type(None)):
        return (None,)
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if annotation is Body or get_origin(annotation) is Annotated:
        return (Body,)
    return tuple(value for part in get_args(annotation) for value in literals(part))


def made(event: type[Event], day: date, fields: dict[str, Any]) -> Event | None:
    """The event on a day with these fields, the others left out or filled; None if it cannot be."""
    if event is CalendarYear:
        return CalendarYear(**{"year": day.year, **fields})
    given = {event.main_day: day, **fields}
    if event is TopLevelEvent:
        given.setdefault("date_fixed_on", day - 20 * DAY)  # less than thirty days before: point 27 applies
    fillers = {"receiver": "PRESIDENTIAL_ADMINISTRATION", "proposer": "MFA", "matter": "other", "mfa_due": day}
    for name, field in event.model_fields.items():
        if field.is_required() and name not in given:
            given[name] = fillers[name]
    try:
        return event(**given)
    except InvalidEventError:
        return None


def settings_of(event: type[Event], field: str, day: date) -> list[dict[str, Any]]:
    """The fields that give a field of a condition each value that could matter to it."""
    if field == "next_one":
        return [{}, {"next_meeting": day}, {"next_meeting": day + DAY}, {"next_meeting": day + 40 * DAY}]
    if field == "needed_by":
        return [{}, *({"needed_by": day + days * DAY} for days in (0, 1, 4, 5, 6, 7, 8, 9, 10, 14))]
    if field == "on":  # early and late in the year, and around every date that a rule names
        dates = [(3, 3), (9, 24), (9, 25), (9, 30), (10, 1), (11, 11), (12, 30)]
        return [{"on": date(day.year, *found)} for found in dates]
    return [{field: value} for value in choices_of(event, field)]


def each_case(text: Rule, kind: str, day: date) -> Iterator[Event]:
    """Events of a kind with every combination of the fields that the conditions and exemptions of a text name."""
    event = EVENTS[kind]
    named_in = [condition.field for when in text.when if when.event == kind for condition in when.conditions]
    named_in += [
        aside.field
        for aside in text.exceptions
        if isinstance(aside, Exemption) and aside.field in event.model_fields and aside.field is not None
    ]
    for combination in product(*(settings_of(event, field, day) for field in dict.fromkeys(named_in))):
        found = made(event, day, {name: value for fields in combination for name, value in fields.items()})
        if found is not None:
            yield found


def met(condition: Condition, event: Event, convention: Convention) -> bool:
    """Whether an event meets a condition, worked out apart from the library."""
    if condition.only_under is not None and convention[condition.only_under] != condition.reading:
        return False
    if condition.waived_by is not None and convention[condition.waived_by] == condition.reading:
        return True
    value = getattr(event, condition.field)
    if condition.within is not None:
        if value is None or event.day is None:
            return False
        if condition.within.unit is CALENDAR_DAYS:
            return bool((value - event.day).days <= condition.within.n)
        return KAZAKHSTAN.count_working_days(event.day, value) <= condition.within.n
    if condition.late_for is not None:
        (month, day) = {"1082/4": (9, 25)}[condition.late_for]
        late = value > KAZAKHSTAN.roll_forward(date(value.year, month, day))
        return late is condition.equals
    return bool((value.code if isinstance(value, Body) else value) == condition.equals)


def answered(text: Rule, event: Event, convention: Convention) -> bool:
    """Whether a text answers an event: one of its alternatives holds and no field of the event takes it out."""
    if not any(
        all(met(condition, event, convention) for condition in when.conditions)
        for when in text.when
        if when.event == event.kind
    ):
        return False
    for aside in text.exceptions:
        if isinstance(aside, SetAside) or aside.field is None:
            continue
        if aside.question is not None and convention[aside.question] != aside.reading:
            continue
        value = getattr(event, aside.field, None)
        said = value in aside.values if aside.values else bool(value)
        by = RULES.texts(aside.by)
        if said and (text.in_force.never or (event.day and any(found.in_force.on(event.day) for found in by))):
            return False
    return True


def middle_of(text: Rule) -> date:
    if text.in_force.never:
        return date(2026, 6, 10)
    ends = date(2026, 11, 20) if text.in_force.ends is None else text.in_force.ends.earliest
    return text.in_force.begins.latest + (ends - text.in_force.begins.latest) / 2


def kinds_of(text: Rule) -> list[str]:
    return list(dict.fromkeys(when.event for when in text.when))


#: The conventions under which a condition or an exemption that is disputed falls the other way too.
OTHER_READINGS = [
    STANDARD.choose(**{question: reading.name})
    for question in sorted(
        {
            question
            for text in ALL_TEXTS
            for when in text.when
            for condition in when.conditions
            for question in (condition.waived_by, condition.only_under)
            if question is not None
        }
        | {aside.question for text in ALL_TEXTS for aside in text.exceptions if aside.question is not None}
    )
    for reading in QUESTIONS[question].readings
    if reading.counted
]


@EACH_TEXT
def test_a_text_without_an_event_is_a_continuing_duty(text: Rule) -> None:
    assert (text.id in NEVER) is (text.when == ())
    if text.when == ():
        assert text.modality is Modality.STANDING
        assert isinstance(text.limit, NoLimit)
        assert text.follows is text.or_follows is text.sets is None
        if text is RULES[text.id] and text.in_force.ends is None and not text.in_force.never:
            assert all(text in RULES.standing(bearer) for bearer in text.who)


@EACH_TEXT
def test_every_text_fires_in_the_middle_of_its_time_for_every_event_that_it_answers_and_for_no_other(
    text: Rule,
) -> None:
    for kind in kinds_of(text):
        if kind == "calendar-year":
            continue  # below: each date of a year has its own law
        fired = set()
        for convention in (STANDARD, *OTHER_READINGS):
            for event in each_case(text, kind, middle_of(text)):
                plan = schedule(event, include_drafts=text.in_force.never, convention=convention)
                rows = {row.id: row.rule for row in plan}
                assert (text.id in rows) is answered(text, event, convention), f"{event} {convention}"
                if text.id in rows:
                    assert rows[text.id] is text
                    fired |= {
                        when
                        for when in text.when
                        if when.event == kind and all(met(found, event, convention) for found in when.conditions)
                    }
        # none of the alternatives is idle
        assert fired == {when for when in text.when if when.event == kind and text.id not in EXCEPTED}


@pytest.mark.parametrize("rule_id", EXCEPTED)
def test_a_rule_that_its_own_exception_takes_away_is_told_in_a_note(rule_id: str) -> None:
    rule = RULES[rule_id]
    for kind in kinds_of(rule):
        cases = [event for event in each_case(rule, kind, middle_of(rule)) if not answered(rule, event, STANDARD)]
        told = [
            [note.provision for note in schedule(event).notes if note.kind is NoteKind.EXEMPTION] for event in cases
        ]
        assert any(rule_id in provisions for provisions in told)


@EACH_TEXT
def test_no_text_fires_before_its_first_day_or_on_its_last(text: Rule) -> None:
    for kind in kinds_of(text):
        if kind == "calendar-year":
            continue
        bounds = [text.in_force.begins.earliest - DAY] if not text.in_force.never else [date(2015, 6, 8)]
        bounds += [] if text.in_force.ends is None else [text.in_force.ends.latest]
        for day in bounds:
            for event in each_case(text, kind, middle_of(text)):
                assert all(row.rule is not text for row in schedule(event, law_on=day))


def year_of(year: int) -> list[Obligation]:
    return list(schedule(CalendarYear(year), include_drafts=True))


OF_A_YEAR = [text for text in ALL_TEXTS if "calendar-year" in kinds_of(text)]


@pytest.mark.parametrize("text", OF_A_YEAR, ids=lambda text: f"{text.id} of {text.in_force.begins.earliest.year}")
def test_every_yearly_text_fires_on_each_of_its_dates_on_which_it_is_in_force_and_on_no_other(text: Rule) -> None:
    fired = 0
    for year in YEARS:
        rows = [row for row in year_of(year) if row.rule is text]
        if isinstance(text.limit, (ByDate, OncePer)):
            expected = [
                (f"{text.id}@{day}", day)
                for day in text.limit.nominal_days(year)
                if text.in_force.never or text.in_force.on(day)
            ]
            assert [(row.id, row.nominal) for row in rows] == expected
        elif text.id == "1037-decree/3":
            assert [(row.id, row.nominal) for row in rows] == ([(text.id, None)] if year == 2010 else [])
        else:
            # it goes with the dated duty that it follows
            dated = [row.nominal for row in year_of(year) if row.rule.id == text.follows and row.nominal is not None]
            expected_rows = [text.id] if dated and text.in_force.on(dated[0]) else []
            assert [row.id for row in rows] == expected_rows
        fired += len(rows)
    assert fired


@EACH_TEXT
def test_a_draft_is_shown_only_when_drafts_are_asked_for(text: Rule) -> None:
    if not text.in_force.never:
        return
    for kind in kinds_of(text):
        for event in each_case(text, kind, date(2026, 6, 10)):
            assert not any(row.rule.in_force.never for row in schedule(event))
            plan = schedule(event, include_drafts=True)
            drafts = {row.id for row in plan if row.rule.in_force.never}
            assert (NoteKind.DRAFT in {note.kind for note in plan.notes}) is bool(drafts)
            assert [row for row in plan if row.id not in drafts] == list(schedule(event))


@EACH_TEXT
def test_a_body_that_a_provision_takes_out_owes_nothing_and_the_note_names_the_provision(text: Rule) -> None:
    takes_out = [aside for aside in text.exceptions if isinstance(aside, Exemption) and aside.bodies]
    for kind in kinds_of(text):
        day = middle_of(text)
        cases = list(each_case(text, kind, day))
        event = next((found for found in cases if answered(text, found, STANDARD)), cases[0])
        for exemption in takes_out:
            by = next(found for found in RULES.texts(exemption.by) if found.in_force.on(day))
            for bearer in (*by.who, Body("ONE OF THEM", roles=by.who)):
                plan = schedule(event.model_copy(update={"acting_body": bearer}))
                assert text.id not in [row.rule.id for row in plan]
                assert exemption.by in [note.provision for note in plan.notes if note.kind is NoteKind.EXEMPTION]
        if takes_out and text.id not in EXCEPTED:
            ministry = Body("A MINISTRY", roles=(CENTRAL_STATE_BODY,))
            plan = schedule(event.model_copy(update={"acting_body": ministry}))
            assert text.id in [row.rule.id for row in plan]
            assert NoteKind.EXEMPTION not in {note.kind for note in plan.notes}


# -- data ------------------------------------------------------------------------------------------------------


@EACH_TEXT
def test_every_text_goes_to_json_and_back(text: Rule) -> None:
    assert Rule.model_validate_json(text.model_dump_json()) == text
    assert Rule.model_validate(text.model_dump()) == text


@EACH_TEXT
def test_every_text_is_frozen_hashable_and_survives_a_pickle(text: Rule) -> None:
    with pytest.raises(ValueError, match="frozen"):
        text.action = "forgets"  # type: ignore[misc]
    again = pickle.loads(pickle.dumps(text))
    assert again == text
    assert hash(again) == hash(text)
    assert {text, again} == {text}


def test_no_two_texts_are_equal() -> None:
    assert len(set(ALL_TEXTS)) == len(ALL_TEXTS)


def test_a_field_that_a_rule_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="deadline"):
        Rule.model_validate({**RULES["1037/24"].model_dump(), "deadline": "soon"})


# -- dates -----------------------------------------------------------------------------------------------------


@EACH_TEXT
def test_a_rule_without_a_date_says_so_and_what_to_do(text: Rule) -> None:
    if text.limit.counted:
        assert text.deadline(date(2026, 6, 10)).by is not None
        return
    with pytest.raises(NoTimeLimitError) as refused:
        text.deadline(date(2026, 6, 10))
    for words in (text.id, text.limit.said(), str(text.cite), "schedule()"):
        assert words in str(refused.value)


FIXED_DATES = {
    "1037-decree/4.2": [(6, 30), (12, 31)],  # the end of each half-year: no day is named
    "1037/2": [(1, 10)],
    "1037/4": [(2, 10)],
    "1037/5.1": [(2, 25)],
    "1037/33.2": [(1, 5), (4, 5), (7, 5), (10, 5)],
    "1037/34.2": [(1, 5), (4, 5), (7, 5), (10, 5)],
    "1037/35": [(6, 15), (12, 15)],
    "1037/46(2)": [(12, 20)],
    "1082/4": [(9, 25)],
    "1082/7": [(9, 25)],
    "1082/8": [(10, 25)],
    "1082/12": [(11, 10)],
    "1082/14": [(11, 25)],
    "421-draft/6(8)": [(6, 20), (12, 20)],
    "421-draft/7.1(2)": [(6, 20), (12, 20)],
    "421-draft/7.1(3)": [(6, 20), (12, 20)],
}


@EACH_RULE
def test_a_rule_has_the_fixed_dates_of_its_text_or_none_and_the_error_says_what_to_do(rule: Rule) -> None:
    if rule.id not in FIXED_DATES:
        with pytest.raises(NoTimeLimitError, match=re.escape(rule.id if not rule.limit.counted else "deadline(day)")):
            rule.deadlines(2026)
        return
    for year in (2011, 2026, 2027, 2040):
        printed = [date(year, *found) for found in FIXED_DATES[rule.id]]
        if rule.id == "1037-decree/4.2":
            # the last working day of the period
            expected = [KAZAKHSTAN.roll_back(day) for day in printed]
        else:
            expected = [KAZAKHSTAN.roll_forward(day) for day in printed]
        assert [deadline.by for deadline in rule.deadlines(year)] == expected
        assert all(
            found.safe_by is not None and found.by is not None and found.safe_by <= found.by
            for found in rule.deadlines(year)
        )


def test_a_deadline_is_not_tried_on_a_rule_without_one() -> None:
    # the advice must be one that can be followed: deadline(day) of a rule that has no date leads nowhere
    with pytest.raises(NoTimeLimitError) as refused:
        RULES["1037/18"].deadlines(2026)
    assert "deadline(day)" not in str(refused.value)


def test_the_deadline_of_an_ended_text_is_still_counted() -> None:
    # 15 working days back from Wed 10 June 2015: 9(1) 8(2) 5(3) 4(4) 3(5) 2(6) 1(7) 29 May(8) 28(9) 27(10) 26(11)
    # 25(12) 22(13) 21(14) 20(15)
    deadline = RULES["1037/25"].deadline(date(2015, 6, 10))
    assert (deadline.by, deadline.safe_by) == (date(2015, 5, 20), date(2015, 5, 19))


def test_the_latest_text_of_31_3_counts_two_working_days() -> None:
    # Wed 10 June 2026: 11(1) 12(2)
    assert RULES["1037/31.3"].deadline(date(2026, 6, 10)).by == date(2026, 6, 12)
    # and the text of 2010 four: 11(1) 12(2) 15(3) 16(4)
    assert RULES.texts("1037/31.3")[0].deadline(date(2026, 6, 10)).by == date(2026, 6, 16)
    assert Within(2, WORKING_DAYS, after="ends").resolve(date(2026, 6, 10)).by == date(2026, 6, 12)


def test_a_condition_stands_on_a_field_of_its_event() -> None:
    with pytest.raises(DeclarationError, match=r"ReplySent has no field starts to .*its fields are .*on"):
        on(ReplySent, starts=None)


def test_a_change_says_its_day_its_act_and_what_differs() -> None:
    (change,) = RULES.changes(between=(date(2025, 1, 1), date(2025, 12, 31)))
    assert str(change).startswith(
        "6 January 2025 (Decree of the President of 12.02.2025 No. 779): 1037/32-1.1 changed: addressee: "
    )


def test_a_rule_book_equals_only_a_rule_book() -> None:
    assert RULES != "a rule book"
    assert pickle.loads(pickle.dumps(RULES)) == RULES


def test_days_in_the_wrong_order_are_told() -> None:
    with pytest.raises(NotADateError, match="between ends on 2025-01-01, before it begins on 2025-12-31"):
        RULES.changes(between=(date(2025, 12, 31), date(2025, 1, 1)))
