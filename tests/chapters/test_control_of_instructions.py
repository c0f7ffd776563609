"""Decree 1037, chapter 4, points 33 to 35: the reports on the President's instructions.

Every date is counted by hand from the text and the calendar. In the workings a day in square brackets is not
worked. "Until" a date may leave the date itself out: the last defensible day takes it in and moves forward to a
working day, the safe day leaves it out and moves back. A term of the control plan is never moved forward.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    CalendarYear,
    ControlPlanSet,
    Convention,
    InvalidEventError,
    Modality,
    Obligation,
    Schedule,
    Status,
    schedule,
)
from kzcoord.bodies import (
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    INVESTMENT_BODY,
    MFA,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    Body,
)
from kzcoord.law import NoteKind
from kzcoord.limits import ByDate

BODIES_AND_ORGANIZATIONS = {INTERESTED_BODY, INTERESTED_ORGANIZATION}
OF_CONTROL = ("1037/33.1", "1037/33.2", "1037/34", "1037/34.2", "1037/35")


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


def rows_of(year: int, rule_id: str) -> list[Obligation]:
    return [row for row in schedule(CalendarYear(year)) if row.rule.id == rule_id]


def printed(year: int, rule_id: str) -> list[str]:
    """The month and day of each of a year's rows of a rule, as the act prints them."""
    found = rows_of(year, rule_id)
    assert all(row.id.startswith(f"{rule_id}@{year}-") for row in found)
    return [row.id.removeprefix(f"{rule_id}@{year}-") for row in found]


def questions(row: Obligation) -> list[str]:
    return [question.id for question in row.deadline.open_questions]


def control_plan(due: date) -> ControlPlanSet:
    return ControlPlanSet(bodies_due=due, mfa_due=due)


# The bodies report by Wed 10 June 2026, the MFA by Wed 24 June 2026; both days are worked.
PLAN = ControlPlanSet(bodies_due=date(2026, 6, 10), mfa_due=date(2026, 6, 24))


# -- 33, part 1, and 34: the terms of the control plan -----------------------------------------------------


def test_a_control_plan_gives_the_report_of_the_bodies_and_then_the_summary_of_the_mfa() -> None:
    plan = schedule(PLAN)
    assert [row.id for row in plan] == ["1037/33.1", "1037/34"]
    bodies, mfa = plan
    assert (set(bodies.who), bodies.to) == (BODIES_AND_ORGANIZATIONS, (MFA,))
    assert (mfa.who, mfa.to) == ((MFA,), (GOVERNMENT_OFFICE,))
    assert bodies.modality is mfa.modality is Modality.OBLIGATION
    assert (bodies.cite.para, bodies.cite.part, mfa.cite.para) == ("33", 1, "34")


def test_each_of_the_two_has_the_term_set_for_it() -> None:
    plan = schedule(PLAN)
    assert dates(plan["1037/33.1"]) == (date(2026, 6, 10), date(2026, 6, 10))
    assert dates(plan["1037/34"]) == (date(2026, 6, 24), date(2026, 6, 24))
    assert not any(row.projected for row in plan)
    assert all(row.deadline.open_questions == () for row in plan)


@pytest.mark.parametrize("rule_id", ["1037/33.1", "1037/34"])
def test_the_limit_says_whose_plan_it_is_and_what_the_plan_rests_on(rule_id: str) -> None:
    # terms in the plural, of the Office's plan, worked out on the basis of the one approved in the Administration
    limit = RULES[rule_id].limit
    assert limit.said("ru") == (
        "в сроки, установленные закреплением контроля Аппарата Правительства на основе закрепления контроля "
        "Администрации Президента"
    )
    assert limit.said("kk") == (
        "Президент Әкімшілігінің бақылауды бекітуіне негізделген Үкімет Аппаратының бақылауды бекітуінде белгіленген "
        "мерзімдерде"
    )
    # until Decree 195 the plan was of the Prime Minister's Office
    before = RULES.texts(rule_id)[-2].limit
    assert "закреплением контроля Канцелярии Премьер-Министра на основе" in before.said("ru")
    assert "Премьер-Министр Кеңсесінің бақылауды бекітуінде" in before.said("kk")


@pytest.mark.parametrize("rule_id", ["1037/33.1", "1037/34"])
@pytest.mark.parametrize(
    ("term", "due"),
    [
        # Wed 25 March 2026 [carried; 24 carried; 23, 22, 21 Nauryz] Fri 20
        pytest.param(date(2026, 3, 25), date(2026, 3, 20), id="a carried day goes back over Nauryz"),
        # Sun 7 June 2026 [6 Sat] Fri 5
        pytest.param(date(2026, 6, 7), date(2026, 6, 5), id="a Sunday goes back to Friday"),
        # Mon 16 Dec 2024 [hol; 15, 14] Fri 13
        pytest.param(date(2024, 12, 16), date(2024, 12, 13), id="Independence Day goes back to Friday"),
        # Thu 9 May 2024 [hol; 8 transferred; 7 hol] Mon 6
        pytest.param(date(2024, 5, 9), date(2024, 5, 6), id="a run of holidays goes back over all of them"),
        # Sun 5 Jan 2025 was worked in exchange for Fri 3
        pytest.param(date(2025, 1, 5), date(2025, 1, 5), id="a worked Sunday stays"),
        pytest.param(date(2026, 6, 10), date(2026, 6, 10), id="a working day stays"),
    ],
)
def test_a_term_of_the_control_plan_is_never_moved_forward(term: date, due: date, rule_id: str) -> None:
    assert dates(schedule(control_plan(term))[rule_id]) == (due, due)


@pytest.mark.parametrize("rule_id", ["1037/33.1", "1037/34"])
def test_who_moves_an_outside_term_forward_has_until_monday_and_is_safe_on_friday(rule_id: str) -> None:
    forward = Convention.STANDARD.choose(Q9="next working day")
    row = schedule(control_plan(date(2026, 6, 7)), convention=forward)[rule_id]
    # Sun 7 June 2026: forward Mon 8, back Fri 5
    assert dates(row) == (date(2026, 6, 8), date(2026, 6, 5))
    assert questions(row) == ["Q9"]


def test_a_late_report_of_the_bodies_moves_nothing_for_the_mfa() -> None:
    plan = schedule(PLAN, done={"1037/33.1": date(2026, 6, 11)})
    assert plan["1037/33.1"].status(date(2026, 6, 12)) is Status.DONE_LATE
    assert dates(plan["1037/34"]) == (date(2026, 6, 24), date(2026, 6, 24))
    assert plan["1037/34"].status(date(2026, 6, 24)) is Status.PENDING
    assert plan["1037/34"].status(date(2026, 6, 25)) is Status.OVERDUE


def test_a_report_on_the_day_of_the_term_is_in_time() -> None:
    plan = schedule(PLAN, done={"1037/33.1": date(2026, 6, 10)})
    assert plan["1037/33.1"].status(date(2026, 6, 10)) is Status.DONE


@pytest.mark.parametrize(
    ("body", "owed"),
    [
        (Body("MIN", roles=(INTERESTED_BODY,)), ["1037/33.1"]),
        (Body("COMPANY", roles=(INTERESTED_ORGANIZATION,)), ["1037/33.1"]),
        (MFA, ["1037/33.1", "1037/34"]),
        (GOVERNMENT_OFFICE, ["1037/34"]),
        (PRESIDENTIAL_ADMINISTRATION, []),
    ],
    ids=["a ministry", "an organisation", "the MFA", "the Government Office", "the Administration"],
)
def test_each_body_finds_what_it_owes_and_receives(body: Body, owed: list[str]) -> None:
    assert [row.id for row in schedule(PLAN).for_body(body)] == owed


def test_a_control_plan_needs_both_terms() -> None:
    with pytest.raises(InvalidEventError, match="mfa_due"):
        ControlPlanSet(bodies_due=date(2026, 6, 10))  # type: ignore[call-arg]
    with pytest.raises(InvalidEventError, match="bodies_due"):
        ControlPlanSet(mfa_due=date(2026, 6, 10))  # type: ignore[call-arg]


# -- 33, part 2: the MFA's quarterly report on investment understandings -----------------------------------

BOTH = ["Q2", "Q3"]
UNTIL_THE_FIFTH = [
    # Sun 5 Jan 2025 worked; safe, until the 5th: [4 Sat, 3 transferred, 2, 1 hol] Tue 31 Dec 2024
    pytest.param("2025-01-05", date(2025, 1, 5), date(2024, 12, 31), BOTH, id="January 2025: a worked Sunday"),
    # [Sat 5, Sun 6 April] Mon 7; safe Fri 4
    pytest.param("2025-04-05", date(2025, 4, 7), date(2025, 4, 4), BOTH, id="April 2025: a Saturday"),
    # [Sat 5 July, Sun 6 Capital Day, Mon 7 carried] Tue 8; safe Fri 4
    pytest.param("2025-07-05", date(2025, 7, 8), date(2025, 7, 4), BOTH, id="July 2025: before Capital Day"),
    # [Sun 5 Oct] Mon 6; safe [4 Sat] Fri 3: the 5th in or out, the day moves to the same one
    pytest.param("2025-10-05", date(2025, 10, 6), date(2025, 10, 3), ["Q3"], id="October 2025: a Sunday"),
    # Mon 5 Jan 2026; safe [4, 3, 2 hol, 1 hol] Wed 31 Dec 2025
    pytest.param("2026-01-05", date(2026, 1, 5), date(2025, 12, 31), BOTH, id="January 2026: safe in the old year"),
    # [Sun 5 April] Mon 6; safe [4] Fri 3
    pytest.param("2026-04-05", date(2026, 4, 6), date(2026, 4, 3), ["Q3"], id="April 2026: a Sunday"),
    # [Sun 5 July, Mon 6 Capital Day] Tue 7; safe [4] Fri 3
    pytest.param("2026-07-05", date(2026, 7, 7), date(2026, 7, 3), ["Q3"], id="July 2026: before Capital Day"),
    # Mon 5 Oct; safe [4, 3] Fri 2
    pytest.param("2026-10-05", date(2026, 10, 5), date(2026, 10, 2), BOTH, id="October 2026: a Monday"),
    # Thu 5 Oct 2023; safe Wed 4
    pytest.param("2023-10-05", date(2023, 10, 5), date(2023, 10, 4), ["Q2"], id="October 2023: a Thursday"),
]


@pytest.mark.parametrize(("named", "by", "safe_by", "asked"), UNTIL_THE_FIFTH)
def test_the_mfa_reports_to_the_government_office_until_the_fifth_after_the_quarter(
    named: str, by: date, safe_by: date, asked: list[str]
) -> None:
    row = schedule(CalendarYear(by.year))[f"1037/33.2@{named}"]
    assert row.rule.id == "1037/33.2"
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((MFA,), (GOVERNMENT_OFFICE,))
    assert row.modality is Modality.OBLIGATION
    assert not row.projected
    assert questions(row) == asked


def test_the_quarterly_report_comes_four_times_a_year_in_the_order_of_its_dates() -> None:
    assert printed(2026, "1037/33.2") == ["01-05", "04-05", "07-05", "10-05"]


def test_who_leaves_the_fifth_out_moves_forward_from_the_fourth() -> None:
    excluded = Convention.STANDARD.choose(Q2="excluded")
    plan = schedule(CalendarYear(2026), convention=excluded)
    # until Mon 5 Oct: [Sun 4] forward Mon 5; safe Fri 2
    assert dates(plan["1037/33.2@2026-10-05"]) == (date(2026, 10, 5), date(2026, 10, 2))
    # until Sun 5 July: [Sat 4, Sun 5, Mon 6 hol] forward Tue 7; safe Fri 3
    assert dates(plan["1037/33.2@2026-07-05"]) == (date(2026, 7, 7), date(2026, 7, 3))
    # until Thu 5 Oct 2023: Wed 4 itself
    row = schedule(CalendarYear(2023), convention=excluded)["1037/33.2@2023-10-05"]
    assert dates(row) == (date(2023, 10, 4), date(2023, 10, 4))


def test_the_rule_alone_gives_the_dates_printed_in_a_year() -> None:
    found = [(deadline.by, deadline.safe_by) for deadline in RULES["1037/33.2"].deadlines(2025)]
    # as in the first four of the list above
    assert found == [
        (date(2025, 1, 5), date(2024, 12, 31)),
        (date(2025, 4, 7), date(2025, 4, 4)),
        (date(2025, 7, 8), date(2025, 7, 4)),
        (date(2025, 10, 6), date(2025, 10, 3)),
    ]


def test_the_safe_day_of_january_2027_lies_in_2026_and_the_row_is_provisional() -> None:
    plan = schedule(CalendarYear(2027))
    row = plan["1037/33.2@2027-01-05"]
    # Tue 5 Jan 2027; safe [4 carried from Sat 2; 3; 2, 1 hol] Thu 31 Dec 2026
    assert dates(row) == (date(2027, 1, 5), date(2026, 12, 31))
    assert row.provisional
    assert notes(plan, NoteKind.PROVISIONAL) != ""


def test_the_fifth_is_cited_in_both_languages() -> None:
    cite = RULES["1037/33.2"].cite
    assert (cite.para, cite.part) == ("33", 2)
    assert "5-күніне дейін" in cite.phrase_kk
    assert "до 5 числа" in cite.phrase_ru


# -- 35: the Government Office's summary, twice a year -----------------------------------------------------

HALF_YEARLY = [
    # [Sun 15 June] Mon 16; safe [14] Fri 13
    pytest.param("2025-06-15", date(2025, 6, 16), date(2025, 6, 13), id="June 2025: a Sunday"),
    pytest.param("2025-12-15", date(2025, 12, 15), date(2025, 12, 15), id="December 2025: a Monday"),
    # [Sat 15, Sun 16 June Kurban Ait] Mon 17, worked; safe Fri 14
    pytest.param("2024-06-15", date(2024, 6, 17), date(2024, 6, 14), id="June 2024: before Kurban Ait"),
    # [Sun 15, Mon 16 Dec Independence Day] Tue 17, worked since 2022; safe [14] Fri 13
    pytest.param("2024-12-15", date(2024, 12, 17), date(2024, 12, 13), id="December 2024: before the holiday"),
    pytest.param("2026-06-15", date(2026, 6, 15), date(2026, 6, 15), id="June 2026: a Monday"),
    pytest.param("2026-12-15", date(2026, 12, 15), date(2026, 12, 15), id="December 2026: a Tuesday"),
]
HALF_YEARLY_BEFORE_2023 = [
    # [Sat 15, Sun 16, Mon 17 hol, Tue 18 carried] Wed 19; safe Fri 14
    pytest.param("2012-12-15", date(2012, 12, 19), date(2012, 12, 14), id="December 2012: two holidays, one carried"),
    # [Sat 15, Sun 16, Mon 17 hol, Tue 18 carried] Wed 19; safe Fri 14
    pytest.param("2018-12-15", date(2018, 12, 19), date(2018, 12, 14), id="December 2018: two holidays, one carried"),
    # [Sun 15, Mon 16, Tue 17 hol] Wed 18; safe [14] Fri 13
    pytest.param("2019-12-15", date(2019, 12, 18), date(2019, 12, 13), id="December 2019: two holidays"),
    # [Sat 15, Sun 16 June] Mon 17; safe Fri 14
    pytest.param("2019-06-15", date(2019, 6, 17), date(2019, 6, 14), id="June 2019: a Saturday"),
]


@pytest.mark.parametrize(("named", "by", "safe_by"), HALF_YEARLY)
def test_the_government_office_sums_up_by_15_june_and_15_december(named: str, by: date, safe_by: date) -> None:
    row = schedule(CalendarYear(by.year))[f"1037/35@{named}"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((GOVERNMENT_OFFICE,), (PRESIDENTIAL_ADMINISTRATION,))
    assert row.modality is Modality.OBLIGATION
    assert questions(row) == ([] if by == safe_by else ["Q3"])


@pytest.mark.parametrize(("named", "by", "safe_by"), HALF_YEARLY_BEFORE_2023)
def test_until_2023_the_prime_minister_s_office_summed_up_on_the_same_dates(
    named: str, by: date, safe_by: date
) -> None:
    row = schedule(CalendarYear(by.year))[f"1037/35@{named}"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((PRIME_MINISTERS_OFFICE,), (PRESIDENTIAL_ADMINISTRATION,))


def test_the_summary_alone_gives_the_dates_of_2027() -> None:
    found = [(deadline.by, deadline.safe_by) for deadline in RULES["1037/35"].deadlines(2027)]
    # Tue 15 June, Wed 15 Dec 2027
    assert found == [(date(2027, 6, 15), date(2027, 6, 15)), (date(2027, 12, 15), date(2027, 12, 15))]


def test_the_two_dates_are_cited_in_both_languages() -> None:
    cite = RULES["1037/35"].cite
    assert "15 маусымнан" in cite.phrase_kk
    assert "15 желтоқсаннан" in cite.phrase_kk
    assert "не позднее 15 июня и 15 декабря" in cite.phrase_ru


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (date(2024, 12, 13), Status.PENDING),  # the safe day itself
        (date(2024, 12, 14), Status.AT_RISK),
        (date(2024, 12, 17), Status.AT_RISK),  # the last day
        (date(2024, 12, 18), Status.OVERDUE),
    ],
    ids=str,
)
def test_a_summary_named_for_a_sunday_is_at_risk_over_the_holiday(as_of: date, status: Status) -> None:
    assert schedule(CalendarYear(2024))["1037/35@2024-12-15"].status(as_of) is status


@pytest.mark.parametrize(
    ("sent", "status"),
    [(date(2024, 12, 17), Status.DONE), (date(2024, 12, 18), Status.DONE_LATE)],
    ids=str,
)
def test_one_of_the_two_summaries_can_be_told_as_done(sent: date, status: Status) -> None:
    plan = schedule(CalendarYear(2024), done={"1037/35@2024-12-15": sent})
    assert plan["1037/35@2024-12-15"].status(date(2024, 12, 31)) is status
    assert plan["1037/35@2024-06-15"].status(date(2024, 12, 31)) is Status.OVERDUE


def test_a_year_is_in_the_order_of_its_days() -> None:
    found = [row for row in schedule(CalendarYear(2026)) if row.rule.id in OF_CONTROL]
    assert [row.id for row in found] == [
        "1037/33.2@2026-01-05",
        "1037/33.2@2026-04-05",
        "1037/35@2026-06-15",
        "1037/33.2@2026-07-05",
        "1037/33.2@2026-10-05",
        "1037/35@2026-12-15",
    ]


# -- point in time: 2010 to 2019, the quarterly dates ------------------------------------------------------

UNTIL_THE_25TH = [
    # [Sun 25 Feb 2018] Mon 26; safe [24 Sat] Fri 23
    pytest.param("2018-02-25", date(2018, 2, 26), date(2018, 2, 23), id="February 2018: a Sunday"),
    # Fri 25 May 2018; safe Thu 24
    pytest.param("2018-05-25", date(2018, 5, 25), date(2018, 5, 24), id="May 2018: a Friday"),
    # Sat 25 Aug 2018 was worked in exchange for Fri 31; safe Fri 24
    pytest.param("2018-08-25", date(2018, 8, 25), date(2018, 8, 24), id="August 2018: a worked Saturday"),
    # [Sun 25 Nov 2018] Mon 26; safe [24 Sat] Fri 23
    pytest.param("2018-11-25", date(2018, 11, 26), date(2018, 11, 23), id="November 2018: a Sunday"),
    # Mon 25 Feb 2019; safe [24, 23] Fri 22
    pytest.param("2019-02-25", date(2019, 2, 25), date(2019, 2, 22), id="February 2019: a Monday"),
    # [Sat 25, Sun 26 May 2019] Mon 27; safe Fri 24
    pytest.param("2019-05-25", date(2019, 5, 27), date(2019, 5, 24), id="May 2019: a Saturday"),
]
UNTIL_THE_FIFTH_OF_THE_LAST_MONTH = [
    # [Sun 5 March 2017] Mon 6; safe [4 Sat] Fri 3
    pytest.param("2017-03-05", date(2017, 3, 6), date(2017, 3, 3), id="March 2017: a Sunday"),
    # Mon 5 March 2018; safe [4 Sun] Sat 3, worked in exchange for Fri 9
    pytest.param("2018-03-05", date(2018, 3, 5), date(2018, 3, 3), id="March 2018: safe on a worked Saturday"),
    # Tue 5 June 2018; safe Mon 4
    pytest.param("2018-06-05", date(2018, 6, 5), date(2018, 6, 4), id="June 2018"),
    # Wed 5 June 2019; safe Tue 4
    pytest.param("2019-06-05", date(2019, 6, 5), date(2019, 6, 4), id="June 2019: the last one"),
]


@pytest.mark.parametrize(("named", "by", "safe_by"), UNTIL_THE_25TH)
def test_until_2019_the_bodies_reported_until_the_25th_two_months_into_the_quarter(
    named: str, by: date, safe_by: date
) -> None:
    row = schedule(CalendarYear(by.year))[f"1037/33.1@{named}"]
    assert dates(row) == (by, safe_by)
    assert (set(row.who), row.to) == (BODIES_AND_ORGANIZATIONS, (MFA,))


@pytest.mark.parametrize(("named", "by", "safe_by"), UNTIL_THE_FIFTH_OF_THE_LAST_MONTH)
def test_until_2019_the_mfa_reported_until_the_fifth_of_the_last_month_of_the_quarter(
    named: str, by: date, safe_by: date
) -> None:
    row = schedule(CalendarYear(by.year))[f"1037/34@{named}"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((MFA,), (PRIME_MINISTERS_OFFICE,))


@pytest.mark.parametrize(
    ("year", "of_33", "of_34", "of_35"),
    [
        # the decree is in force from Thu 12 August 2010
        pytest.param(2010, ["08-25", "11-25"], ["09-05", "12-05"], ["12-15"], id="2010, from 12 August"),
        pytest.param(
            2018,
            ["02-25", "05-25", "08-25", "11-25"],
            ["03-05", "06-05", "09-05", "12-05"],
            ["06-15", "12-15"],
            id="2018, a whole year",
        ),
        # Decree 50 of 3 July 2019 left the terms to the control plan
        pytest.param(2019, ["02-25", "05-25"], ["03-05", "06-05"], ["06-15", "12-15"], id="2019, until 3 July"),
        pytest.param(2020, [], [], ["06-15", "12-15"], id="2020, by the control plan"),
        pytest.param(2026, [], [], ["06-15", "12-15"], id="2026, by the control plan"),
    ],
)
def test_each_date_takes_the_text_of_its_own_day(
    year: int, of_33: list[str], of_34: list[str], of_35: list[str]
) -> None:
    found = [printed(year, rule_id) for rule_id in ("1037/33.1", "1037/34", "1037/35")]
    assert found == [of_33, of_34, of_35]


def test_before_3_july_2019_there_was_no_term_by_a_control_plan_and_it_is_said_so() -> None:
    plan = schedule(control_plan(date(2019, 7, 2)))
    assert len(plan) == 0
    said = notes(plan, NoteKind.NOT_IN_FORCE)
    assert "1037/33.1" in said
    assert "1037/34" in said
    # the quarterly dates stood then, in the texts that answer a year
    assert "calendar year" in said
    assert "until 25 February, 25 May, 25 August and 25 November" in said
    assert "until 5 March, 5 June, 5 September and 5 December" in said
    # a year after the change says nothing of the other text
    assert "1037/33.1" not in notes(schedule(CalendarYear(2020)), NoteKind.NOT_IN_FORCE)


@pytest.mark.parametrize(
    "due",
    [
        pytest.param(date(2019, 7, 3), id="the first day of Decree 50"),
        pytest.param(date(2022, 6, 15), id="2022"),
        pytest.param(date(2023, 4, 12), id="the last day before Decree 195"),
    ],
)
def test_from_2019_to_2023_the_plan_is_of_the_prime_minister_s_office(due: date) -> None:
    plan = schedule(control_plan(due))
    assert [row.id for row in plan] == ["1037/33.1", "1037/34"]
    assert dates(plan["1037/33.1"]) == dates(plan["1037/34"]) == (due, due)
    assert (plan["1037/34"].who, plan["1037/34"].to) == ((MFA,), (PRIME_MINISTERS_OFFICE,))
    assert notes(plan, NoteKind.WINDOW) == ""


@pytest.mark.parametrize("due", [date(2023, 4, 13), date(2023, 5, 12)], ids=str)
def test_between_13_april_and_13_may_2023_it_is_said_that_the_text_is_not_certain(due: date) -> None:
    plan = schedule(control_plan(due))
    assert plan["1037/34"].to == (GOVERNMENT_OFFICE,)
    said = notes(plan, NoteKind.WINDOW)
    assert "1037/33.1" in said
    assert "1037/34" in said
    assert "195" in said


def test_after_13_may_2023_the_plan_is_of_the_government_office_and_nothing_is_uncertain() -> None:
    # Mon 15 May 2023
    plan = schedule(control_plan(date(2023, 5, 15)))
    assert plan["1037/34"].to == (GOVERNMENT_OFFICE,)
    assert notes(plan, NoteKind.WINDOW) == ""


def test_each_term_of_a_plan_takes_the_text_of_its_own_day() -> None:
    plan = schedule(ControlPlanSet(bodies_due=date(2023, 4, 12), mfa_due=date(2023, 5, 15)))
    assert plan["1037/34"].to == (GOVERNMENT_OFFICE,)
    before = schedule(ControlPlanSet(bodies_due=date(2023, 4, 11), mfa_due=date(2023, 4, 12)))
    assert before["1037/34"].to == (PRIME_MINISTERS_OFFICE,)


# -- point in time: 2017 to 2023, the investment reports ---------------------------------------------------

INVESTMENT_BODY_S = [
    # Mon 25 Dec 2017; safe [24, 23] Fri 22
    pytest.param("2017-12-25", date(2017, 12, 25), date(2017, 12, 22), id="December 2017: the first one"),
    # [Sun 25 March 2018] Mon 26; safe [24 Sat; 23, 22, 21 Nauryz] Tue 20
    pytest.param("2018-03-25", date(2018, 3, 26), date(2018, 3, 20), id="March 2018: after Nauryz"),
    # Mon 25 June 2018; safe [24, 23] Fri 22
    pytest.param("2018-06-25", date(2018, 6, 25), date(2018, 6, 22), id="June 2018: a Monday"),
    # Tue 25 Sept 2018; safe Mon 24
    pytest.param("2018-09-25", date(2018, 9, 25), date(2018, 9, 24), id="September 2018: a Tuesday"),
    # [Sat 25, Sun 26 March 2023] Mon 27; safe Fri 24
    pytest.param("2023-03-25", date(2023, 3, 27), date(2023, 3, 24), id="March 2023: the last one"),
]
MFA_S = [
    # Fri 5 Jan 2018; safe Thu 4
    pytest.param("2018-01-05", date(2018, 1, 5), date(2018, 1, 4), id="January 2018: the first one"),
    # Thu 5 July 2018; safe Wed 4
    pytest.param("2018-07-05", date(2018, 7, 5), date(2018, 7, 4), id="July 2018"),
    # Sun 5 Jan 2020 was worked in exchange for Fri 3; safe [4 Sat, 3, 2, 1] Tue 31 Dec 2019
    pytest.param("2020-01-05", date(2020, 1, 5), date(2019, 12, 31), id="January 2020: a worked Sunday"),
    # Wed 5 April 2023; safe Tue 4
    pytest.param("2023-04-05", date(2023, 4, 5), date(2023, 4, 4), id="April 2023: the last one"),
]


@pytest.mark.parametrize(("named", "by", "safe_by"), INVESTMENT_BODY_S)
def test_from_2017_to_2023_the_investment_body_reported_to_the_mfa_until_the_25th(
    named: str, by: date, safe_by: date
) -> None:
    row = schedule(CalendarYear(int(named[:4])))[f"1037/33.2@{named}"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((INVESTMENT_BODY,), (MFA,))
    assert "Kazakh" in str(row.rule.language)
    assert "Russian" in str(row.rule.language)


@pytest.mark.parametrize(("named", "by", "safe_by"), MFA_S)
def test_from_2017_to_2023_the_mfa_passed_the_investment_report_on_until_the_fifth(
    named: str, by: date, safe_by: date
) -> None:
    row = schedule(CalendarYear(int(named[:4])))[f"1037/34.2@{named}"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((MFA,), (PRIME_MINISTERS_OFFICE,))


@pytest.mark.parametrize(
    ("year", "of_33_2", "of_34_2"),
    [
        # in force from 13 November 2017
        pytest.param(2016, [], [], id="2016: none yet"),
        pytest.param(2017, ["12-25"], [], id="2017: from 13 November"),
        pytest.param(
            2018, ["03-25", "06-25", "09-25", "12-25"], ["01-05", "04-05", "07-05", "10-05"], id="2018: both reports"
        ),
        # Decree 195, not before 13 April 2023: one report, of the MFA itself
        pytest.param(2023, ["03-25", "07-05", "10-05"], ["01-05", "04-05"], id="2023: the change"),
        pytest.param(2024, ["01-05", "04-05", "07-05", "10-05"], [], id="2024: one report"),
    ],
)
def test_the_two_investment_reports_became_one_in_2023(year: int, of_33_2: list[str], of_34_2: list[str]) -> None:
    assert [printed(year, "1037/33.2"), printed(year, "1037/34.2")] == [of_33_2, of_34_2]


def test_in_2023_the_first_report_of_the_mfa_itself_is_that_of_july() -> None:
    plan = schedule(CalendarYear(2023))
    # Wed 5 July 2023; safe Tue 4
    row = plan["1037/33.2@2023-07-05"]
    assert dates(row) == (date(2023, 7, 5), date(2023, 7, 4))
    assert (row.who, row.to) == ((MFA,), (GOVERNMENT_OFFICE,))
    # none of these dates lies between 13 April and 13 May 2023
    uncertain = {note.provision for note in plan.notes if note.kind is NoteKind.WINDOW}
    assert not any(provision.startswith(OF_CONTROL) for provision in uncertain)


# -- the editions ------------------------------------------------------------------------------------------


def test_the_first_text_of_33_part_1_names_four_dates_and_the_last_a_control_plan() -> None:
    texts = RULES.history("1037/33.1")
    first, last = texts[0], texts[-1]
    assert isinstance(first.limit, ByDate)
    assert first.limit.until
    assert [tuple(day) for day in first.limit.dates] == [(2, 25), (5, 25), (8, 25), (11, 25)]
    assert first.in_force.begins.earliest == date(2010, 8, 12)
    assert not isinstance(last.limit, ByDate)
    assert date(2019, 7, 3) in [text.in_force.begins.earliest for text in texts]


def test_decree_582_put_a_second_part_behind_33_and_34_and_195_took_that_of_34_away() -> None:
    parts = {rule_id: [text.cite.part for text in RULES.texts(rule_id)] for rule_id in ("1037/33.1", "1037/34")}
    # the texts of 2010, 582, 50 and 195
    assert parts == {"1037/33.1": [None, 1, 1, 1], "1037/34": [None, 1, 1, None]}


@pytest.mark.parametrize("rule_id", OF_CONTROL)
def test_what_decree_195_changed_asks_when_it_came_into_force(rule_id: str) -> None:
    assert all("Q16" in [question.id for question in text.open_questions] for text in RULES.texts(rule_id))


@pytest.mark.parametrize("rule_id", ["1037/33.1", "1037/33.2", "1037/34", "1037/35"])
def test_the_last_text_is_that_of_decree_195_known_only_as_a_window(rule_id: str) -> None:
    force = RULES.history(rule_id)[-1].in_force
    assert (force.begins.earliest, force.begins.latest) == (date(2023, 4, 13), date(2023, 5, 13))
    assert force.begins.act.code == "195"
    assert force.ends is None


def test_34_part_2_was_in_force_from_2017_to_2023() -> None:
    force = RULES["1037/34.2"].in_force
    assert (force.begins.earliest, force.begins.act.code) == (date(2017, 11, 13), "582")
    assert force.ends is not None
    assert (force.ends.earliest, force.ends.act.code) == (date(2023, 4, 13), "195")
    assert RULES.history("1037/33.2")[0].in_force.begins.earliest == date(2017, 11, 13)


def test_law_on_asks_what_the_law_of_2018_would_say_of_2026() -> None:
    plan = schedule(CalendarYear(2026), law_on=date(2018, 6, 1))
    # Wed 25 Feb 2026; safe Tue 24
    assert dates(plan["1037/33.1@2026-02-25"]) == (date(2026, 2, 25), date(2026, 2, 24))
    # Mon 25 May 2026; safe [24, 23] Fri 22
    assert dates(plan["1037/33.1@2026-05-25"]) == (date(2026, 5, 25), date(2026, 5, 22))
    assert plan["1037/35@2026-06-15"].who == (PRIME_MINISTERS_OFFICE,)
    found = {row.id for row in plan}
    assert "1037/34.2@2026-04-05" in found
    assert "1037/33.2@2026-04-05" not in found


def test_law_on_asks_what_today_s_law_would_say_of_a_plan_of_2018() -> None:
    # Fri 15 June 2018
    plan = schedule(control_plan(date(2018, 6, 15)), law_on=date(2024, 6, 3))
    assert dates(plan["1037/33.1"]) == (date(2018, 6, 15), date(2018, 6, 15))
    assert plan["1037/34"].to == (GOVERNMENT_OFFICE,)


@pytest.mark.parametrize(("due", "noted"), [(date(2025, 2, 12), False), (date(2025, 2, 13), True)], ids=str)
def test_after_12_february_2025_it_is_said_that_the_text_is_known_to_that_day(due: date, noted: bool) -> None:
    assert (notes(schedule(control_plan(due)), NoteKind.TEXT_KNOWN_TO) != "") is noted
