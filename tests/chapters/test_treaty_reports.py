"""Decree 1037, the Decree's own points and chapter 1 of the Rules, points 1 to 6: the yearly report on treaties.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the count, a
day in square brackets is not worked, and "safe" is the stricter reading: the day of receipt counts as the first, and
a fixed date on a day off goes back instead of forward.
"""

import re
from datetime import date

import pytest

from kzcoord import (
    RULES,
    CalendarYear,
    Convention,
    EditionGap,
    InvalidEventError,
    KzcoordError,
    Modality,
    NoTimeLimitError,
    Obligation,
    Schedule,
    Status,
    TreatyReportReceived,
    UnknownRuleError,
    parse_event,
    schedule,
)
from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    MFA,
    ORGANIZATION,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    Body,
)
from kzcoord.law import NoteKind

FINANCE = Body("MINFIN", roles=(CENTRAL_STATE_BODY,))
YEARLY = ("1037/2", "1037/4", "1037/5.1")


def mentions(plan: Schedule, kind: NoteKind, rule_id: str) -> bool:
    """True when a note of this kind is about the rule, alone or among others."""
    named = re.compile(rf"(?<![\w/-]){re.escape(rule_id)}(?![\w(-]|\.\d)")
    return any(named.search(f"{note.provision} {note.text}") for note in plan.notes if note.kind is kind)


def gaps(plan: Schedule) -> set[str]:
    return {note.provision for note in plan.notes if note.kind is NoteKind.GAP} & set(YEARLY)


def rows(plan: Schedule, rule_id: str) -> list[Obligation]:
    return [row for row in plan if row.rule.id == rule_id]


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


# -- 2: the central state bodies to the MFA, by 10 January -----------------------------------------------------

TENTH_OF_JANUARY = [
    pytest.param(2025, date(2025, 1, 10), date(2025, 1, 10), id="a plain Friday"),
    # Sat 10: [11] 12; safe: 9
    pytest.param(2026, date(2026, 1, 12), date(2026, 1, 9), id="a Saturday"),
    # Sun 10: 11; safe: [9] 8; Fri 8 is worked: 2 January, a Saturday, is carried to Mon 4
    pytest.param(2021, date(2021, 1, 11), date(2021, 1, 8), id="a Sunday"),
    # Sun 10: 11; safe: [9] 8
    pytest.param(2027, date(2027, 1, 11), date(2027, 1, 8), id="a Sunday of the provisional calendar"),
    # Mon 10 January 2022, mourned and worked
    pytest.param(2022, date(2022, 1, 10), date(2022, 1, 10), id="a day of mourning is worked"),
]


@pytest.mark.parametrize(("year", "by", "safe_by"), TENTH_OF_JANUARY)
def test_the_central_bodies_report_to_the_mfa_by_10_january(year: int, by: date, safe_by: date) -> None:
    row = schedule(CalendarYear(year=year))[f"1037/2@{year}-01-10"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to, row.modality) == ((CENTRAL_STATE_BODY,), (MFA,), Modality.OBLIGATION)
    assert row.rule.id == "1037/2"
    assert not row.projected
    (deadline,) = RULES["1037/2"].deadlines(year)
    assert (deadline.by, deadline.safe_by) == (by, safe_by)


def test_the_report_is_made_by_the_forms_of_annexes_1_to_5() -> None:
    row = schedule(CalendarYear(year=2026))["1037/2@2026-01-10"]
    assert [item.number for item in row.rule.documents] == [1, 2, 3, 4, 5]
    # the text of 2010 knew no annexes
    assert RULES.history("1037/2")[0].documents == ()


def test_who_lets_no_fixed_date_slip_has_friday() -> None:
    # Sat 10 January 2026: back to Fri 9
    for convention in (Convention.STRICT, Convention.STANDARD.choose(Q3="previous working day")):
        plan = schedule(CalendarYear(year=2026), convention=convention)
        assert dates(plan["1037/2@2026-01-10"]) == (date(2026, 1, 9), date(2026, 1, 9))


def test_the_mfa_does_not_report_to_itself() -> None:
    plan = schedule(CalendarYear(year=2026, acting_body=MFA))
    assert mentions(plan, NoteKind.SELF, "1037/2")
    assert all(MFA not in row.to for row in rows(plan, "1037/2"))
    other = schedule(CalendarYear(year=2026, acting_body=FINANCE))
    assert not mentions(other, NoteKind.SELF, "1037/2")
    assert other["1037/2@2026-01-10"].to == (MFA,)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 1, 9), Status.PENDING),
        (date(2026, 1, 10), Status.AT_RISK),
        (date(2026, 1, 12), Status.AT_RISK),
        (date(2026, 1, 13), Status.OVERDUE),
    ],
    ids=str,
)
def test_the_report_is_at_risk_after_friday_and_overdue_after_monday(day: date, status: Status) -> None:
    assert schedule(CalendarYear(year=2026))["1037/2@2026-01-10"].status(day) is status


@pytest.mark.parametrize(
    ("sent", "status"), [(date(2026, 1, 12), Status.DONE), (date(2026, 1, 13), Status.DONE_LATE)], ids=str
)
def test_a_report_that_was_sent_is_done_in_time_or_late(sent: date, status: Status) -> None:
    plan = schedule(CalendarYear(year=2026), done={"1037/2@2026-01-10": sent})
    assert plan["1037/2@2026-01-10"].status(date(2026, 1, 20)) is status
    # the later duties have dates of their own, and do not move
    assert plan["1037/4@2026-02-10"].by == date(2026, 2, 10)


# -- 3: what the report holds ----------------------------------------------------------------------------------


def test_the_report_on_treaties_in_force_holds_the_analysis_and_the_proposals() -> None:
    row = schedule(CalendarYear(year=2026))["1037/3"]
    assert (row.who, row.modality) == ((CENTRAL_STATE_BODY,), Modality.OBLIGATION)
    assert dates(row) == (None, None)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED
    assert "analysis" in str(row.rule)
    assert "proposals" in str(row.rule)
    with pytest.raises(NoTimeLimitError, match="1037/3"):
        RULES["1037/3"].deadline(date(2026, 1, 10))


# -- 4: the MFA to the Government Office, by 10 February -------------------------------------------------------


@pytest.mark.parametrize(
    ("year", "by", "safe_by"),
    [
        pytest.param(2026, date(2026, 2, 10), date(2026, 2, 10), id="a plain Tuesday"),
        # Sat 10: [11] 12; safe: 9
        pytest.param(2024, date(2024, 2, 12), date(2024, 2, 9), id="a Saturday"),
        # Sun 10: 11; safe: [9] 8
        pytest.param(2019, date(2019, 2, 11), date(2019, 2, 8), id="a Sunday"),
    ],
)
def test_the_mfa_sends_the_summary_by_10_february(year: int, by: date, safe_by: date) -> None:
    row = schedule(CalendarYear(year=year))[f"1037/4@{year}-02-10"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.modality) == ((MFA,), Modality.OBLIGATION)
    (deadline,) = RULES["1037/4"].deadlines(year)
    assert (deadline.by, deadline.safe_by) == (by, safe_by)


def test_the_summary_follows_annex_6_with_an_assessment_and_the_recommendations_of_organisations() -> None:
    row = schedule(CalendarYear(year=2026))["1037/4@2026-02-10"]
    assert row.to == (GOVERNMENT_OFFICE,)
    assert [item.number for item in row.rule.documents] == [6]
    assert "assessment" in str(row.rule)
    assert "recommendations" in str(row.rule)
    assert RULES.history("1037/4")[0].documents == ()


# -- 5: the Government Office to the Presidential Administration, by 25 February -------------------------------


@pytest.mark.parametrize(
    ("year", "by", "safe_by"),
    [
        pytest.param(2026, date(2026, 2, 25), date(2026, 2, 25), id="a plain Wednesday"),
        # Sun 25: 26; safe: [24] 23
        pytest.param(2024, date(2024, 2, 26), date(2024, 2, 23), id="a Sunday"),
        # Sat 25: [26] 27; safe: 24
        pytest.param(2023, date(2023, 2, 27), date(2023, 2, 24), id="a Saturday"),
    ],
)
def test_the_information_goes_on_to_the_administration_by_25_february(year: int, by: date, safe_by: date) -> None:
    row = schedule(CalendarYear(year=year))[f"1037/5.1@{year}-02-25"]
    assert dates(row) == (by, safe_by)
    assert (row.to, row.modality) == ((PRESIDENTIAL_ADMINISTRATION,), Modality.OBLIGATION)
    (deadline,) = RULES["1037/5.1"].deadlines(year)
    assert (deadline.by, deadline.safe_by) == (by, safe_by)


def test_where_needed_the_office_adds_its_own_proposals_without_a_date() -> None:
    row = schedule(CalendarYear(year=2026))["1037/5.2"]
    assert row.who == (GOVERNMENT_OFFICE,)
    assert dates(row) == (None, None)
    assert row.condition is not None
    assert "proposals" in str(row.rule)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED


def test_the_exemption_of_chapter_6_does_not_free_the_government_office_here() -> None:
    # point 50, part 1, speaks of chapter 6 only
    plan = schedule(CalendarYear(year=2026, acting_body=GOVERNMENT_OFFICE))
    assert plan["1037/5.1@2026-02-25"].who == (GOVERNMENT_OFFICE,)


# -- the year as a whole ---------------------------------------------------------------------------------------


def test_the_rows_stand_in_the_order_of_the_route_with_3_before_2_and_5_2_before_5_1() -> None:
    found = [row.id for row in schedule(CalendarYear(year=2026))]
    dated = [
        "1037/2@2026-01-10",
        "1037/4@2026-02-10",
        "1037/5.1@2026-02-25",
        "1037-decree/4.2@2026-06-30",
        "1037-decree/4.2@2026-12-31",
    ]
    assert [row for row in found if row in dated] == dated
    # what is sent is made and completed first
    assert found.index("1037/2@2026-01-10") - found.index("1037/3") == 1
    assert found.index("1037/5.1@2026-02-25") - found.index("1037/5.2") == 1


def test_what_is_sent_is_made_by_the_day_on_which_it_is_sent() -> None:
    plan = schedule(CalendarYear(year=2026))
    # 2: Sat 10 January, so Mon 12; 5.1: Wed 25 February
    assert (plan["1037/3"].by, plan["1037/3"].latest_useful) == (None, date(2026, 1, 12))
    assert (plan["1037/5.2"].by, plan["1037/5.2"].latest_useful) == (None, date(2026, 2, 25))


@pytest.mark.parametrize(
    ("year", "before"),
    [
        # the report of 10 November with its content, the proposals of 25 December
        pytest.param(2012, {"1037/3", "1037/5.2"}, id="the first text"),
        pytest.param(2014, set(), id="the text was not seen"),
        # 10 January fell into the gap, 25 February did not
        pytest.param(2016, {"1037/5.2"}, id="since 14 January 2016"),
        pytest.param(2017, {"1037/3", "1037/5.2"}, id="the whole year"),
    ],
)
def test_the_content_and_the_supplement_go_with_what_is_sent(year: int, before: set[str]) -> None:
    plan = schedule(CalendarYear(year=year))
    assert {row.id for row in plan if row.id in {"1037/3", "1037/5.2"}} == before


@pytest.mark.parametrize("rule_id", ["1037/4", "1037/5.1", "1037/5.2"])
def test_the_open_day_of_decree_195_is_a_question_of_each_point_that_it_changed(rule_id: str) -> None:
    assert "Q16" in [question.id for question in RULES[rule_id].open_questions]
    # the texts that ended with Decree 550 have nothing to do with it
    if rule_id != "1037/5.2":
        assert "Q16" not in [question.id for question in RULES.texts(rule_id)[0].open_questions]


def test_what_waits_for_a_receipt_or_has_no_period_is_no_row_of_the_year() -> None:
    plan = schedule(CalendarYear(year=2026))
    for rule_id in ("1037/1", "1037/6", "1037-decree/2", "1037-decree/3"):
        assert rows(plan, rule_id) == []


def test_the_year_of_one_body_holds_what_it_owes_and_receives() -> None:
    plan = schedule(CalendarYear(year=2026))
    of_a_ministry = {row.rule.id for row in plan.for_body(FINANCE)}
    assert {"1037/2", "1037/3", "1037-decree/4.2"} <= of_a_ministry
    assert not of_a_ministry & {"1037/4", "1037/5.1", "1037/5.2"}
    of_the_office = {row.rule.id for row in plan.for_body(GOVERNMENT_OFFICE)}
    assert {"1037/4", "1037/5.1", "1037/5.2"} <= of_the_office
    assert "1037/2" not in of_the_office


def test_a_year_whose_transfers_are_not_known_is_provisional() -> None:
    settled, later = (schedule(CalendarYear(year=year)) for year in (2026, 2027))
    assert not settled["1037/2@2026-01-10"].provisional
    assert later["1037/2@2027-01-10"].provisional
    assert any(note.kind is NoteKind.PROVISIONAL for note in later.notes)


@pytest.mark.parametrize("year", [2009, 2041])
def test_a_year_outside_the_calendar_is_refused(year: int) -> None:
    with pytest.raises(KzcoordError, match=str(year)):
        schedule(CalendarYear(year=year))


def test_the_last_year_of_the_calendar_is_answered_to_its_last_day() -> None:
    # 31 December 2040 is a Monday
    row = schedule(CalendarYear(year=2040))["1037-decree/4.2@2040-12-31"]
    assert dates(row) == (date(2040, 12, 31), date(2040, 12, 31))


@pytest.mark.parametrize("year", ["2026", 2026.5, True, None], ids=repr)
def test_a_year_is_a_whole_number(year: object) -> None:
    with pytest.raises(InvalidEventError, match="year"):
        CalendarYear(year=year)


# -- earlier texts of 2, 4 and 5 -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row_id", "by", "safe_by", "who", "to"),
    [
        pytest.param(
            "1037/2@2010-11-10", date(2010, 11, 10), date(2010, 11, 10), CENTRAL_STATE_BODY, MFA, id="2 in 2010"
        ),
        pytest.param(
            "1037/4@2010-12-10", date(2010, 12, 10), date(2010, 12, 10), MFA, PRIME_MINISTERS_OFFICE, id="4 in 2010"
        ),
        # Sat 25: [26] 27; safe: 24
        pytest.param(
            "1037/5.1@2010-12-25",
            date(2010, 12, 27),
            date(2010, 12, 24),
            PRIME_MINISTERS_OFFICE,
            PRESIDENTIAL_ADMINISTRATION,
            id="5 in 2010",
        ),
        # Sat 10: [11] 12; safe: 9
        pytest.param(
            "1037/4@2011-12-10", date(2011, 12, 12), date(2011, 12, 9), MFA, PRIME_MINISTERS_OFFICE, id="4 in 2011"
        ),
        # Sun 25: 26; safe: [24] 23
        pytest.param(
            "1037/5.1@2011-12-25",
            date(2011, 12, 26),
            date(2011, 12, 23),
            PRIME_MINISTERS_OFFICE,
            PRESIDENTIAL_ADMINISTRATION,
            id="5 in 2011",
        ),
        # Sat 10: [11] 12; safe: 9
        pytest.param(
            "1037/2@2012-11-10", date(2012, 11, 12), date(2012, 11, 9), CENTRAL_STATE_BODY, MFA, id="2 in 2012"
        ),
    ],
)
def test_until_2012_the_dates_were_10_november_10_december_and_25_december(
    row_id: str, by: date, safe_by: date, who: Body, to: Body
) -> None:
    plan = schedule(CalendarYear(year=by.year))
    row = plan[row_id]
    assert (dates(row), row.who, row.to) == ((by, safe_by), (who,), (to,))
    # one date a year, and not that of today
    assert len(rows(plan, row.rule.id)) == 1
    assert gaps(plan) == set()


@pytest.mark.parametrize("year", [2013, 2014, 2015])
def test_the_text_of_2_4_and_5_between_2013_and_2016_is_not_known_and_not_guessed(year: int) -> None:
    plan = schedule(CalendarYear(year=year))
    assert gaps(plan) == set(YEARLY)
    for rule_id in YEARLY:
        assert rows(plan, rule_id) == []
    with pytest.raises(EditionGap, match="1037/"):
        schedule(CalendarYear(year=year), on_gap="raise")


def test_in_2016_the_gap_still_covers_10_january_and_not_february() -> None:
    # the text of 14 January 2016 came four days after the 10th
    plan = schedule(CalendarYear(year=2016))
    assert gaps(plan) == {"1037/2"}
    assert rows(plan, "1037/2") == []
    # Wed 10 and Thu 25 February
    assert dates(plan["1037/4@2016-02-10"]) == (date(2016, 2, 10), date(2016, 2, 10))
    assert dates(plan["1037/5.1@2016-02-25"]) == (date(2016, 2, 25), date(2016, 2, 25))


def test_from_2017_there_is_no_gap() -> None:
    plan = schedule(CalendarYear(year=2017))
    assert gaps(plan) == set()
    # Tue 10 January
    assert dates(plan["1037/2@2017-01-10"]) == (date(2017, 1, 10), date(2017, 1, 10))


@pytest.mark.parametrize(
    ("year", "office"),
    [
        (2016, PRIME_MINISTERS_OFFICE),
        (2022, PRIME_MINISTERS_OFFICE),
        (2023, PRIME_MINISTERS_OFFICE),
        (2024, GOVERNMENT_OFFICE),
    ],
)
def test_the_prime_minister_s_office_stood_there_until_decree_195_of_april_2023(year: int, office: Body) -> None:
    plan = schedule(CalendarYear(year=year))
    assert plan[f"1037/4@{year}-02-10"].to == (office,)
    assert plan[f"1037/5.1@{year}-02-25"].who == (office,)
    # February was over when the window of that decree opened on 13 April 2023
    assert not any(mentions(plan, NoteKind.WINDOW, rule_id) for rule_id in YEARLY)


@pytest.mark.parametrize(("year", "office"), [(2022, PRIME_MINISTERS_OFFICE), (2024, GOVERNMENT_OFFICE)])
def test_the_proposals_were_those_of_the_same_office(year: int, office: Body) -> None:
    assert schedule(CalendarYear(year=year))["1037/5.2"].who == (office,)


def test_the_history_names_the_days_of_change() -> None:
    first, last = RULES.history("1037/2")[0].in_force, RULES.history("1037/2")[-1].in_force
    assert first.begins.earliest == date(2010, 8, 12)
    assert first.ends is not None
    assert first.ends.earliest == date(2013, 4, 17)
    assert (last.begins.earliest, last.ends) == (date(2016, 1, 14), None)
    for rule_id in ("1037/4", "1037/5.1"):
        begun = {text.in_force.begins.earliest for text in RULES.history(rule_id)}
        assert begun >= {date(2010, 8, 12), date(2016, 1, 14), date(2023, 4, 13)}
        assert RULES[rule_id].in_force.begins.latest == date(2023, 5, 13)


def test_the_law_of_another_day_moves_the_dates() -> None:
    old = schedule(CalendarYear(year=2026), law_on=date(2012, 1, 1))
    # Tue 10 November, Thu 10 and Fri 25 December 2026
    assert dates(old["1037/2@2026-11-10"]) == (date(2026, 11, 10), date(2026, 11, 10))
    assert dates(old["1037/4@2026-12-10"]) == (date(2026, 12, 10), date(2026, 12, 10))
    assert dates(old["1037/5.1@2026-12-25"]) == (date(2026, 12, 25), date(2026, 12, 25))
    assert len(rows(old, "1037/2")) == 1

    new = schedule(CalendarYear(year=2014), law_on=date(2026, 1, 1))
    # Fri 10 January 2014
    assert dates(new["1037/2@2014-01-10"]) == (date(2014, 1, 10), date(2014, 1, 10))
    assert gaps(new) == set()

    assert gaps(schedule(CalendarYear(year=2026), law_on=date(2014, 6, 1))) == set(YEARLY)


# -- 6: fifteen working days for the Administration ------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "by", "safe_by"),
    [
        # Mon 2 Feb: 3(1) .. 6(4) 9(5) .. 13(9) 16(10) .. 20(14) 23(15); safe: 2(1) 3(2) .. 20(15)
        pytest.param(date(2026, 2, 2), date(2026, 2, 23), date(2026, 2, 20), id="three plain weeks"),
        # Wed 25 Feb: 26(1) 27(2) 2(3) 3(4) 4(5) 5(6) 6(7) [7, 8 Sun hol, 9 carried] 10(8) 11(9) 12(10) 13(11)
        # [14, 15] 16(12) 17(13) 18(14) 19 March(15); safe: 18
        pytest.param(date(2026, 2, 25), date(2026, 3, 19), date(2026, 3, 18), id="over 8 March 2026"),
        # Mon 16 March: 17(1) 18(2) 19(3) 20(4) [21-23 Nauryz; 24, 25 carried] 26(5) 27(6) 30(7) 31(8) 1(9) 2(10)
        # 3(11) 6(12) 7(13) 8(14) 9 April(15); safe: 8
        pytest.param(date(2026, 3, 16), date(2026, 4, 9), date(2026, 4, 8), id="over Nauryz 2026"),
        # Mon 22 Apr: 23(1) 24(2) 25(3) 26(4) 29(5) 30(6) [1] 2(7) 3(8) Sat 4 worked(9) [5] 6(10)
        # [7 hol, 8 transferred, 9 hol] 10(11) 13(12) 14(13) 15(14) 16 May(15); safe: 15
        pytest.param(date(2024, 4, 22), date(2024, 5, 16), date(2024, 5, 15), id="over the transfer of May 2024"),
        # Sat 28 Feb: 2(1) 3(2) 4(3) 5(4) 6(5) [7, 8, 9] 10(6) 11(7) 12(8) 13(9) 16(10) 17(11) 18(12) 19(13) 20(14)
        # [21-25] 26 March(15) in both readings
        pytest.param(date(2026, 2, 28), date(2026, 3, 26), date(2026, 3, 26), id="received on a Saturday"),
        # under the text of 2010 and the statute of 2013, Mon 3 March 2014(1): 4(2) 5(3) 6(4) 7(5) [8 Sat hol, 9,
        # 10 carried] 11(6) 12(7) 13(8) 14(9) 17(10) 18(11) 19(12) 20(13) [21-23 Nauryz; 24, 25 carried] 26(14) 27(15)
        pytest.param(date(2014, 3, 3), date(2014, 3, 27), date(2014, 3, 27), id="over 8 March and Nauryz 2014"),
    ],
)
def test_the_administration_submits_within_fifteen_working_days_of_receipt(on: date, by: date, safe_by: date) -> None:
    plan = schedule(TreatyReportReceived(on=on))
    assert [row.id for row in plan] == ["1037/6"]
    row = plan[0]
    assert (dates(row), row.projected) == ((by, safe_by), False)
    assert (row.who, row.to) == ((PRESIDENTIAL_ADMINISTRATION,), (PRESIDENT,))
    assert row.modality is Modality.OBLIGATION
    asked = [question.id for question in row.deadline.open_questions]
    assert ("Q1" in asked) is (by != safe_by)
    assert RULES["1037/6"].deadline(on).by == by
    assert RULES["1037/6"].deadline(on).safe_by == safe_by


def test_who_counts_the_day_of_receipt_has_one_day_less() -> None:
    counted = Convention.STANDARD.choose(Q1="counted")
    # as "three plain weeks" above, safe
    row = schedule(TreatyReportReceived(on=date(2026, 2, 2)), convention=counted)["1037/6"]
    assert dates(row) == (date(2026, 2, 20), date(2026, 2, 20))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 2, 20), Status.PENDING),
        (date(2026, 2, 21), Status.AT_RISK),
        (date(2026, 2, 23), Status.AT_RISK),
        (date(2026, 2, 24), Status.OVERDUE),
    ],
    ids=str,
)
def test_the_administration_is_at_risk_between_the_two_days(day: date, status: Status) -> None:
    assert schedule(TreatyReportReceived(on=date(2026, 2, 2)))["1037/6"].status(day) is status


def test_point_6_covers_the_analysis_and_the_submission_in_one_term() -> None:
    assert "analyse" in str(RULES["1037/6"])
    assert "submit" in str(RULES["1037/6"])


@pytest.mark.parametrize(
    ("on", "certain"),
    [
        (date(2023, 4, 12), True),
        (date(2023, 4, 13), False),
        (date(2023, 5, 12), False),
        (date(2023, 5, 13), True),
    ],
    ids=str,
)
def test_in_the_window_of_decree_195_the_sender_s_name_is_not_certain(on: date, certain: bool) -> None:
    plan = schedule(TreatyReportReceived(on=on))
    assert mentions(plan, NoteKind.WINDOW, "1037/6") is not certain
    assert plan["1037/6"].who == (PRESIDENTIAL_ADMINISTRATION,)


def test_before_the_decree_nothing_and_from_its_day_point_6() -> None:
    before = schedule(TreatyReportReceived(on=date(2010, 8, 11)))
    assert len(before) == 0
    assert mentions(before, NoteKind.NOT_IN_FORCE, "1037/6")
    # Thu 12 Aug: 13(1) 16(2) .. 20(6) 23(7) .. 27(11) [30 Mon hol] 31(12) 1(13) 2(14) 3 Sept(15); safe: 2
    row = schedule(TreatyReportReceived(on=date(2010, 8, 12)))["1037/6"]
    assert dates(row) == (date(2010, 9, 3), date(2010, 9, 2))


@pytest.mark.parametrize(("on", "said"), [(date(2025, 2, 12), False), (date(2025, 2, 13), True)], ids=str)
def test_after_12_february_2025_a_later_change_cannot_be_excluded(on: date, said: bool) -> None:
    plan = schedule(TreatyReportReceived(on=on))
    assert any(note.kind is NoteKind.TEXT_KNOWN_TO for note in plan.notes) is said


# -- the Decree's own points -----------------------------------------------------------------------------------


def test_the_decree_has_three_norms_of_its_own() -> None:
    assert [rule.id for rule in RULES.select(act="1037-decree")] == [
        "1037-decree/2",
        "1037-decree/3",
        "1037-decree/4.2",
    ]
    # approval, personal responsibility, changes of other acts, repeal, commencement
    for place in ("1", "4.1", "5", "6", "7"):
        with pytest.raises(UnknownRuleError):
            RULES[f"1037-decree/{place}"]


def test_all_bodies_and_organisations_keep_the_order_and_tighten_control() -> None:
    rule = RULES["1037-decree/2"]
    assert (rule.modality, rule.who) == (Modality.STANDING, (STATE_BODY, ORGANIZATION))
    assert "control" in str(rule)
    assert rule in RULES.standing(FINANCE)
    with pytest.raises(NoTimeLimitError, match="1037-decree/2"):
        rule.deadline(date(2026, 1, 12))


def test_central_bodies_see_to_the_treaties_without_end() -> None:
    rule = RULES["1037/1"]
    assert (rule.modality, rule.who) == (Modality.STANDING, (CENTRAL_STATE_BODY,))
    assert rule in RULES.standing(CENTRAL_STATE_BODY)
    assert rule not in RULES.standing(PRESIDENT)
    with pytest.raises(NoTimeLimitError, match="1037/1"):
        rule.deadline(date(2026, 1, 12))


def test_in_2010_the_government_had_three_months_from_signing_for_its_own_rules() -> None:
    row = schedule(CalendarYear(year=2010))["1037-decree/3"]
    # Thu 12 August 2010, three months: Fri 12 November 2010
    assert dates(row) == (date(2010, 11, 12), date(2010, 11, 12))
    assert (row.who, row.modality) == ((GOVERNMENT,), Modality.OBLIGATION)
    assert RULES["1037-decree/3"].deadline(date(2010, 8, 12)).by == date(2010, 11, 12)
    # Resolution 1190 came on 11 November
    done = schedule(CalendarYear(year=2010), done={"1037-decree/3": date(2010, 11, 11)})["1037-decree/3"]
    assert done.status(date(2010, 12, 1)) is Status.DONE
    assert rows(schedule(CalendarYear(year=2011)), "1037-decree/3") == []


def test_under_the_law_of_the_day_before_the_decree_its_term_for_the_government_is_told_as_not_in_force() -> None:
    # in force from Thu 12 August 2010
    before = schedule(CalendarYear(year=2010), law_on=date(2010, 8, 11))
    assert rows(before, "1037-decree/3") == []
    assert any("not in force yet" in note.text and "1037-decree/3" in note.text for note in before.notes)
    assert rows(schedule(CalendarYear(year=2010), law_on=date(2010, 8, 12)), "1037-decree/3") != []


@pytest.mark.parametrize(
    ("year", "first", "second"),
    [
        # Tue 30 June, Thu 31 December
        pytest.param(2026, date(2026, 6, 30), date(2026, 12, 31), id="both on working days"),
        # Sun 30 June: [30, 29] 28; Tue 31 December
        pytest.param(2024, date(2024, 6, 28), date(2024, 12, 31), id="30 June on a Sunday"),
        # Sat 30 June: 29; Mon 31 December [transferred], [30], Sat 29 worked
        pytest.param(2018, date(2018, 6, 29), date(2018, 12, 29), id="31 December transferred to Saturday 29"),
        # Sat 30 June: 29; Mon 31 December [transferred], [30], Sat 29 worked
        pytest.param(2012, date(2012, 6, 29), date(2012, 12, 29), id="the same in 2012"),
        # Fri 30 June; Sun 31 December: [31, 30] 29
        pytest.param(2023, date(2023, 6, 30), date(2023, 12, 29), id="31 December on a Sunday"),
    ],
)
def test_once_a_half_year_the_mfa_tells_the_state_bodies_the_official_position(
    year: int, first: date, second: date
) -> None:
    plan = schedule(CalendarYear(year=year))
    halves = rows(plan, "1037-decree/4.2")
    assert [row.id for row in halves] == [f"1037-decree/4.2@{year}-06-30", f"1037-decree/4.2@{year}-12-31"]
    assert [dates(row) for row in halves] == [(first, first), (second, second)]
    for row in halves:
        assert (row.who, row.to, row.modality) == ((MFA,), (STATE_BODY,), Modality.OBLIGATION)
    assert [deadline.by for deadline in RULES["1037-decree/4.2"].deadlines(year)] == [first, second]


def test_in_2010_only_the_second_half_year_was_under_the_decree() -> None:
    halves = rows(schedule(CalendarYear(year=2010)), "1037-decree/4.2")
    # Fri 31 December 2010
    assert [(row.id, row.by) for row in halves] == [("1037-decree/4.2@2010-12-31", date(2010, 12, 31))]


# -- places, phrases, JSON -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule_id", "place", "kk", "ru"),
    [
        ("1037-decree/3", "1037-decree/3", "үш ай мерзімде", "в трехмесячный срок"),
        ("1037-decree/4.2", "1037-decree/4.2", "жарты жылда бір рет", "один раз в полугодие"),
        ("1037/2", "1037/2", "10 қаңтардан кешіктірмей", "не позднее 10 января"),
        ("1037/4", "1037/4", "10 ақпаннан кешіктірмей", "не позднее 10 февраля"),
        ("1037/5.1", "1037/5.1", "25 ақпаннан кешіктірмей", "не позднее 25 февраля"),
        ("1037/6", "1037/6", "он бес жұмыс күні ішінде", "в течение пятнадцати рабочих дней"),
    ],
    ids=lambda given: given if given.startswith("1037") else "",
)
def test_each_limit_cites_its_place_and_its_words_in_both_languages(rule_id: str, place: str, kk: str, ru: str) -> None:
    cite = RULES[rule_id].cite
    assert cite.place == place
    assert kk in cite.phrase_kk.lower()
    assert ru in cite.phrase_ru.lower()


def test_the_events_come_from_json_and_go_back() -> None:
    for event in (CalendarYear(year=2026), TreatyReportReceived(on=date(2026, 2, 25))):
        assert parse_event(event.model_dump_json()) == event
    assert parse_event('{"kind": "calendar-year", "year": 2026}') == CalendarYear(year=2026)
    assert parse_event('{"kind": "treaty-report-received", "on": "2026-02-25"}') == TreatyReportReceived(
        on=date(2026, 2, 25)
    )
