"""The texts of each norm in time: who changed them when, the names of bodies, what was not seen."""

from datetime import date, datetime
from itertools import pairwise
from typing import Any

import pytest

from kzcoord import (
    RULES,
    NotADateError,
    Rule,
)
from kzcoord.law import Unseen

from . import ALL_TEXTS, DAY, EACH_RULE, ids

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
            "23.3a",
            "23.3b",
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
        ["1037-decree/4.2", "23.1", "24", "26.1", "26.3", "28.1", "33.1", "34"],
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
        [],
        id="195 of 2023",
    ),
    # where no text follows, the old one stands to the last day of the window: it may have been in force
    pytest.param(date(2023, 5, 13), [], [], ["34.2"], id="195 of 2023, the end of its window"),
    pytest.param(date(2023, 8, 24), [], [], TREATY_PLANS, id="586 of 2023, the end of its window"),
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
        end.latest if end is text.in_force.ends and text is RULES[text.id] else end.earliest
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
    assert [act.code for act in RULES.acts.values() if act.draft] == ["421-draft"]


PLAN_OF_THE_PMO = (
    "within the terms set in the Prime Minister's Office's control plan, based on that of the Presidential "
    "Administration"
)
PLAN_OF_THE_GOVERNMENT_OFFICE = (
    "within the terms set in the Government Office's control plan, based on that of the Presidential Administration"
)
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
    (
        "1037/33.1",
        date(2019, 7, 3),
        PLAN_OF_THE_PMO,
    ),
    (
        "1037/33.1",
        date(2023, 4, 13),
        PLAN_OF_THE_GOVERNMENT_OFFICE,
    ),
    ("1037/33.2", date(2017, 11, 13), "until 25 March, 25 June, 25 September and 25 December"),
    ("1037/33.2", date(2023, 4, 13), "until 5 January, 5 April, 5 July and 5 October"),
    ("1037/34", date(2019, 7, 2), "until 5 March, 5 June, 5 September and 5 December"),
    (
        "1037/34",
        date(2019, 7, 3),
        PLAN_OF_THE_PMO,
    ),
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
        (date(2024, 1, 3), ["DEPUTY_HEADS_OF_PA"]),
        (date(2024, 1, 4), []),
        (date(2025, 1, 5), []),
        (date(2025, 1, 6), ["FIRST_DEPUTY_HEAD_OF_PA", "PRESIDENTS_ADVISERS"]),
    ],
    ids=str,
)
def test_who_approves_in_the_administration_changes_with_429_and_779(day: date, who: list[str]) -> None:
    (text,) = (rule for rule in RULES.in_force(day) if rule.id == "1037/32-1.1")
    changing = {"DEPUTY_HEADS_OF_PA", "FIRST_DEPUTY_HEAD_OF_PA", "PRESIDENTS_ADVISERS"}
    assert sorted({body.code for body in text.to} & changing) == who


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
        holes = [gap.in_force for gap in RULES.gaps if gap.rule == rule.id]
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
    assert {gap.rule for gap in RULES.gaps} == set(HOLES)
    assert len(RULES.gaps) == len(HOLES)


@pytest.mark.parametrize("gap", RULES.gaps, ids=lambda gap: gap.rule)
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
    assert sorted(ids(RULES.history("1037/23"))) == ["23.1", "23.1", "23.2", "23.3a", "23.3b"]
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
