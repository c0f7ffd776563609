"""The rule book: every norm by its place, its texts in time, its bearer, its sentence; nothing dangling in it."""

import pickle
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    OMBUDSMAN,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    QUESTIONS,
    RULES,
    WORKING_DAYS,
    Before,
    Body,
    Event,
    KzcoordError,
    Modality,
    NotADateError,
    NoTimeLimitError,
    Rule,
    TopLevelEvent,
    UnknownRuleError,
    Within,
    schedule,
)
from kzcoord.acts import ACTS
from kzcoord.anchors import ANCHORS
from kzcoord.bodies import BODIES
from kzcoord.events import EVENTS
from kzcoord.notes import NoteKind
from kzcoord.rules.model import Condition, Exemption, SetAside, When
from kzcoord.rules.unseen import UNSEEN, Unseen
from kzcoord.timelimits import CALENDAR_DAYS, AsSet, ByDate, NoLimit, OncePer, TimeLimit

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
        ["8.2", "8-1", "8-2", "14-1", "14-2", "14-2(4)", "14-2(6)", "14-3", "14-4", "36.1", "36.2", "37.1", "37.3",
         "38", "39", "40.1a", "40.1b", "41"],
        ["9"],
        [],
        id="23 of 2015",
    ),  # fmt: skip
    pytest.param(
        date(2016, 1, 14),
        ["2", "4", "5.1", *CHAPTER_6],  # 44 in words that were not seen
        [],
        [],
        id="175 of 2016",
    ),
    pytest.param(
        date(2017, 11, 13),
        ["23.2", "23.3", "25.1", "25.2", "25.3", "25.4", "25.5", "26.2", "26-1", "28.2", "29-1", "33.2", "34.2",
         "44.1", "44.2a", "44.2b"],
        ["1037-decree/4.2", "23.1", "24", "26.1", "26.3", "28.1"],
        ["25"],
        id="582 of 2017",
    ),  # fmt: skip
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
        ["4", "5.1", "5.2", "6", "12", "13", "13(1)", "13(2)", "14.1", "25.1", "25.2", "33.1", "33.2", "34", "35",
         "40.1b", "50.1"],
        ["34.2"],
        id="195 of 2023",
    ),  # fmt: skip
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
    assert RULES.select(para="30") == ()


def test_select_by_act() -> None:
    assert RULES.select(act="1037") == tuple(RULES)
    assert RULES.select() == tuple(RULES)


def test_select_by_bearer_and_by_addressee() -> None:
    assert ids(RULES.select(who=PRIME_MINISTER)) == ["25.3"]
    assert ids(RULES.select(who=PRESIDENT)) == ["31.1"]
    assert ids(RULES.select(who=GOVERNMENT)) == ["19.2", "25.1", "25.2"]
    assert ids(RULES.select(who=COMPETENT_BODY)) == ["14-7.1", "26-1"]  # 26-1: any state body
    assert sorted(ids(RULES.select(who=PRESIDENTIAL_ADMINISTRATION))) == ["26.3", "27"]
    assert ids(RULES.select(to=OMBUDSMAN)) == ["14-5.2", "14-9.2"]
    assert ids(RULES.select(to=PRIME_MINISTER)) == ["25.5"]
    assert sorted(ids(RULES.select(who=INTERESTED_ORGANIZATION, to=MFA))) == ["23.1", "23.3", "31.3", "32.2"]


def test_select_in_force_on_a_day_gives_the_text_of_that_day() -> None:
    (old,) = RULES.select(para="25", in_force_on=date(2015, 6, 1))
    assert (old.id, old.to) == ("1037/25", (PRESIDENTIAL_ADMINISTRATION,))
    assert ids(RULES.select(para="25", in_force_on=date(2026, 6, 1))) == ["25.1", "25.2", "25.3", "25.4", "25.5"]
    assert RULES.select(para="14-5", in_force_on=date(2022, 1, 24)) == ()
    assert ids(RULES.select(para="14-5", in_force_on=date(2022, 1, 25))) == ["14-5.1", "14-5.2"]


def test_a_body_of_the_caller_s_own_finds_the_rules_of_its_roles() -> None:
    finance = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))
    # 14-11 as a central state body, 26-1 as a state body, the rest as an interested one
    assert ids(RULES.select(who=finance)) == ["14-11", "23.1", "23.2", "23.3", "26-1", "31.3", "32.2"]
    assert RULES.select(who=Body("NOBODY")) == ()


@pytest.mark.parametrize("wrong", ["MFA", 5], ids=str)
def test_select_takes_bodies(wrong: Any) -> None:
    for field in ("who", "to"):
        with pytest.raises(KzcoordError):
            RULES.select(**{field: wrong})


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(MFA, ["14-11", "18"], id="the MFA, a central state body too"),
        pytest.param(GOVERNMENT, ["19.2"], id="the Government"),
        pytest.param(CENTRAL_STATE_BODY, ["14-11"], id="central state bodies"),
        pytest.param(Body("MINFIN", roles=(CENTRAL_STATE_BODY,)), ["14-11"], id="a ministry"),
        pytest.param(INTERESTED_BODY, [], id="interested bodies"),
        pytest.param(OMBUDSMAN, [], id="the Ombudsman"),
    ],
)
def test_standing_lists_the_continuing_duties_of_a_body(body: Body, found: list[str]) -> None:
    assert ids(RULES.standing(body)) == found
    assert all(rule.modality is Modality.STANDING and not rule.limit.counted for rule in RULES.standing(body))


def test_coverage_lists_every_point_once() -> None:
    # contract, 1.3: RULES.coverage() lists every point of every act, with its rules or why it has none
    assert len({covered.place for covered in RULES.coverage()}) == len(RULES.coverage()) > 0
    listed = {rule for covered in RULES.coverage() for rule in covered.rules}
    assert {rule.id for rule in RULES} == listed
    assert all(covered.rules or covered.reason for covered in RULES.coverage())


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
    assert text.said("ru") != text.said("kk")
    assert re.search(r"[әіңғүұқөһӘІҢҒҮҰҚӨҺ]", text.said("kk"))
    assert not re.search(r"[әіңғүұқөһӘІҢҒҮҰҚӨҺ]", text.said("ru"))


@EACH_TEXT
def test_a_counted_limit_is_quoted_as_printed(text: Rule) -> None:
    if not text.limit.counted:
        return
    for phrase in (text.cite.phrase_kk, text.cite.phrase_ru):
        assert phrase, f"{text.id} quotes no phrase"
        assert re.search(r"[а-яёәіңғүұқөһ]", phrase)
        assert len(phrase) < 150


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
    found: list[TimeLimit] = [text.limit, *(aside.limit for aside in text.exceptions)]
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
            assert aside.reading in [reading.name for reading in QUESTIONS[aside.question].readings]
    assert all(question.id in QUESTIONS for question in text.open_questions)


@EACH_TEXT
def test_the_link_before_a_text_stands_in_the_same_route_and_was_in_force_with_it(text: Rule) -> None:
    for before in filter(None, (text.follows, text.or_follows)):
        texts = RULES.texts(before)
        assert {when.event for when in text.when} & {when.event for found in texts for when in found.when}
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
    assert anchors - {None} <= set(ANCHORS)
    if not text.when:
        return
    # 14-8.2 and 23.3 count from a day that only an event of its own tells; in the longer route they have no date
    supplied = []
    for when in text.when:
        routes = [other for other in ALL_TEXTS if any(found.event == when.event for found in other.when)]
        supplied.append(own - {None} <= {*EVENTS[when.event].anchors, *(other.sets for other in routes)})
    assert any(supplied) if text.id in {"1037/14-8.2", "1037/23.3"} else all(supplied)


@EACH_TEXT
def test_every_anchor_that_a_rule_sets_is_counted_from_by_another(text: Rule) -> None:
    if text.sets is None:
        return
    assert text.sets in ANCHORS
    assert any(text.sets == limit.anchor for other in ALL_TEXTS for limit in limits_of(other))


@EACH_TEXT
def test_every_term_that_another_sets_is_a_field_of_the_event(text: Rule) -> None:
    for limit in limits_of(text):
        if isinstance(limit, AsSet) and limit.of is not None:
            assert any(limit.of in EVENTS[when.event].anchors for when in text.when)


@EACH_TEXT
def test_every_condition_names_a_field_of_its_event_and_a_value_that_it_can_have(text: Rule) -> None:
    for when in text.when:
        for condition in when.conditions:
            assert condition.field in EVENTS[when.event].model_fields
            assert isinstance(condition.equals, bool) or condition.equals in BODIES


@EACH_TEXT
def test_every_backward_limit_counts_from_a_day_and_every_point_27_rule_names_26_or_before(text: Rule) -> None:
    if isinstance(text.limit, Before):
        assert text.limit.anchor in {"starts", "concept_submitted", "package_submitted"}
    if text.exceptions:
        assert text.cite.para in {"24", "25", "26", "26-1"}


# -- every rule fires ------------------------------------------------------------------------------------------

NEVER = {
    # 19.2 tells the Government to make rules of its own: no event triggers it, an intergovernmental one notes it
    "1037/19.2",
}


def event_for(when: When, day: date) -> Event:
    fields: dict[str, Any] = {condition.field: condition.equals for condition in when.conditions}
    event = EVENTS[when.event]
    fields["starts" if "starts" in event.model_fields else "on"] = day
    if event is TopLevelEvent:
        fields["date_fixed_on"] = day - 20 * DAY  # less than thirty days before: point 27 applies
    for name, field in event.model_fields.items():
        if field.is_required() and name not in fields:
            fields[name] = "INTERESTED_BODY"
    return event(**fields)


@EACH_TEXT
def test_every_text_fires_in_the_middle_of_its_time_for_every_event_that_it_answers(text: Rule) -> None:
    if text.id in NEVER:
        assert text.when == ()
        return
    assert text.when
    ends = date(2026, 11, 20) if text.in_force.ends is None else text.in_force.ends.earliest
    middle = text.in_force.begins.latest + (ends - text.in_force.begins.latest) / 2
    for when in text.when:
        rows = {row.id: row.rule for row in schedule(event_for(when, middle))}
        assert rows.get(text.id) is text


@EACH_TEXT
def test_no_text_fires_for_an_event_that_breaks_one_of_its_conditions(text: Rule) -> None:
    for when in text.when:
        event = event_for(when, date(2026, 6, 10))
        for condition in when.conditions:
            if isinstance(condition.equals, bool) and condition.waived_by is None:
                other = event.model_copy(update={condition.field: not condition.equals})
                assert text.id not in [row.id for row in schedule(other)]


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


@EACH_RULE
def test_no_rule_of_these_chapters_has_a_fixed_date_and_the_error_says_what_to_do(rule: Rule) -> None:
    with pytest.raises(NoTimeLimitError, match=re.escape(rule.id)):
        rule.deadlines(2026)


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
