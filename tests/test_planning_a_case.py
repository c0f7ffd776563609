"""Planning a case: conflicts, slack, the critical path, the first date that leaves everyone the full term."""

from datetime import date, timedelta

import pytest

from kzcoord import (
    KAZAKHSTAN,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    Convention,
    CourtApplication,
    CourtRequestReceived,
    InternationalEventHeld,
    KzcoordError,
    NotADateError,
    TopLevelEvent,
    earliest_event,
    schedule,
)

# Abroad, Thu 20 May 2027, fixed on Mon 1 March: 22 by Fri 19 March (20 March is a Saturday), 23.1 twenty calendar days
# later, Thu 8 April, 25.1 the working day before the concept, Mon 19 April, 24 by Tue 20 April, 26.1 by Mon 26 April.
VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True, date_fixed_on=date(2027, 3, 1))


def test_a_case_in_good_time_has_no_conflict() -> None:
    assert schedule(VISIT).conflicts == ()


def test_a_date_fixed_too_late_is_a_conflict_and_so_is_what_was_due_before() -> None:
    # fixed on Wed 7 April, one day after the last (Tue 6 April); 22 was due on 19 March
    told = schedule(VISIT.model_copy(update={"date_fixed_on": date(2027, 4, 7)})).conflicts
    assert {note.provision for note in told} == {"1037/27", "1037/22"}


def test_an_application_sent_too_soon_cannot_keep_its_order() -> None:
    # initiated on Mon 2 March 2026, to be sent on Mon 16 March: the notice was due ten working days before, before
    # the initiative itself (9 March is a rest day), and the agreement may take until 3 April
    plan = schedule(CourtApplication(initiated_on=date(2026, 3, 2), sending_on=date(2026, 3, 16)))
    told = {(note.provision, note.words.en.split(",")[0]) for note in plan.conflicts}
    assert told == {
        ("1037/40.1b", "{0} is due on {1}"),
        ("1037/40.1a", "{0} is due on {1}"),
    }
    assert len(plan.conflicts) == 2


def test_a_report_asked_for_after_its_term_is_a_conflict() -> None:
    # ended Fri 5 June 2026: 8(1) 9(2) 10(3) 11(4) 12(5) 15(6) Tue 16 June(7)
    in_time = InternationalEventHeld(ended=date(2026, 6, 5), requested_on=date(2026, 6, 16))
    late = InternationalEventHeld(ended=date(2026, 6, 5), requested_on=date(2026, 6, 17))
    assert schedule(in_time).conflicts == ()
    assert [note.provision for note in schedule(late).conflicts] == ["1037/46(3)"]


def test_the_slack_is_the_working_days_to_the_next_fixed_day() -> None:
    slack = schedule(VISIT).slack
    # 25.1 Mon 19 April -> 24 Tue 20 April: 1
    assert slack["1037/25.1"] == 1
    # 24 Tue 20 April -> 25.2, two working days before the package, Thu 22 April: 2
    assert slack["1037/24"] == 2
    # 23.1 Thu 8 April -> 25.1 Mon 19 April: 9(1) 12(2) 13(3) 14(4) 15(5) 16(6) 19(7)
    assert slack["1037/23.1"] == 7
    # nothing follows the records of conversation
    assert slack["1037/28.2"] is None


def test_a_projected_step_moves_with_the_one_before_it() -> None:
    # 23.1 may end by Mon 19 April (25.1); twenty calendar days before that is Tue 30 March, the last day for 22, which
    # is due on Fri 19 March: [20-24: weekend, Nauryz, carried] 25(1) 26(2) 29(3) 30(4)
    slack = schedule(VISIT).slack
    assert slack["1037/22"] == 4
    assert slack["1037/20(1)"] is None  # no date of its own
    late = schedule(VISIT, done={"1037/22": date(2027, 3, 30)})
    assert (late["1037/23.1"].by, late["1037/25.1"].by) == (date(2027, 4, 19), date(2027, 4, 19))


def test_a_step_that_is_done_bounds_nothing_any_more() -> None:
    # 25.1 done on Mon 12 April: 23.1, Thu 8 April, is next bounded by 25.2, two working days before the package, Thu
    # 22 April: 9(1) 12(2) 13(3) 14(4) 15(5) 16(6) 19(7) 20(8) 21(9) 22(10)
    assert schedule(VISIT, done={"1037/25.1": date(2027, 4, 12)}).slack["1037/23.1"] == 10


def test_a_duty_that_comes_back_bounds_the_last_one_before_it() -> None:
    # 2018: the MFA reports quarterly under 34 (5 March, 5 June, 5 September, 5 December), the Government Office under
    # 35 by 15 June, a Friday, and 15 December, a Saturday; 16 and 17 December are holidays, 18 the day carried from
    # Sunday 16, so Wednesday 19
    slack = schedule(CalendarYear(2018)).slack
    # Tue 5 June -> Fri 15 June: 6(1) 7(2) 8(3) 11(4) 12(5) 13(6) 14(7) 15(8)
    assert slack["1037/34@2018-06-05"] == 8
    # Wed 5 December -> Wed 19 December: 6(1) 7(2) 10(3) 11(4) 12(5) 13(6) 14(7) 19(8)
    assert slack["1037/34@2018-12-05"] == 8
    # after those of March and September the next report of 35 takes a later one of the MFA
    assert slack["1037/34@2018-03-05"] is None
    assert slack["1037/34@2018-09-05"] is None


def test_a_step_that_is_done_has_no_slack() -> None:
    done = schedule(VISIT, done={"1037/22": date(2027, 3, 10)})
    assert done.slack["1037/22"] is None
    # 23.1 from 10 March: 30 March; to Mon 19 April: 31(1) Apr 1(2) 2(3) 5(4) .. 9(8) 12(9) .. 16(13) 19(14)
    assert done["1037/23.1"].by == date(2027, 3, 30)
    assert done.slack["1037/23.1"] == 14


def test_slack_is_negative_where_the_order_cannot_be_kept() -> None:
    # the agreement, from Mon 2 March 2026: 3(1) .. 6(4) [9] 10(5) .. 13(8) 16(9) .. 20(13) [21-25] 26(14) 27(15) 30(16)
    # 31(17) Apr 1(18) 2(19) Fri 3(20); the notice, before a sending on Fri 3 April: 2(1) 1(2) 31(3) 30(4) 27(5) 26(6)
    # [25-21] 20(7) 19(8) 18(9) Tue 17 March(10)
    plan = schedule(CourtApplication(initiated_on=date(2026, 3, 2), sending_on=date(2026, 4, 3)))
    assert (plan["1037/40.1a"].by, plan["1037/40.1b"].by) == (date(2026, 4, 3), date(2026, 3, 17))
    # back from 3 April to 17 March: as many working days as the notice has, ten
    assert plan.slack["1037/40.1a"] == -10


def test_the_critical_path_runs_from_the_first_step_to_the_package() -> None:
    path = [row.id for row in schedule(VISIT).critical_path]
    assert path[0] == "1037/20(1)"
    assert [step for step in path if step in ("1037/22", "1037/23.1", "1037/25.1", "1037/24", "1037/26.1")] == [
        "1037/22",
        "1037/23.1",
        "1037/25.1",
        "1037/24",
        "1037/26.1",
    ]


def test_a_chain_without_a_fixed_end_is_its_own_path() -> None:
    path = [row.id for row in schedule(CourtRequestReceived(on=date(2026, 3, 2))).critical_path]
    assert path[:2] == ["1037/36.1", "1037/36.2"]


def test_a_schedule_without_dates_has_no_path() -> None:
    # no term is named in the communication, and the event is before chapter 2-1
    assert schedule(CommunicationReceived(on=date(2020, 3, 2))).critical_path == ()


@pytest.mark.parametrize(
    ("after", "first"),
    [
        # two months before Thu 11 March 2027 is Mon 11 January, the day itself; before Wed 10 March it is Sunday the
        # 10th, so Friday the 8th
        (date(2027, 1, 11), date(2027, 3, 11)),
        # Sat 13 February 2027: Tue 13 April is two months after a Saturday, so Fri 12 February, too early; Wed 14 and
        # Thu 15 April go back to Sunday the 14th (Friday the 12th) and to Monday the 15th
        (date(2027, 2, 13), date(2027, 4, 15)),
    ],
)
def test_the_earliest_event_leaves_two_months_from_the_day_the_date_is_fixed(after: date, first: date) -> None:
    assert earliest_event(after=after) == first
    plan = schedule(TopLevelEvent(starts=first, date_fixed_on=after))
    assert plan.conflicts == ()
    assert plan["1037/22"].by is not None
    assert plan["1037/22"].by >= after
    sooner = schedule(TopLevelEvent(starts=first - timedelta(days=1), date_fixed_on=after))
    assert sooner["1037/22"].by is not None
    assert sooner["1037/22"].by < after


def test_beyond_dispute_it_is_a_day_later() -> None:
    # two months and a day: Fri 12 March 2027 -> 12 January -> Mon 11 January
    assert earliest_event(after=date(2027, 1, 11), convention=Convention.STRICT) == date(2027, 3, 12)


def test_it_is_refused_where_the_calendar_ends_and_for_what_is_no_day() -> None:
    with pytest.raises(CalendarRangeError, match="full term"):
        earliest_event(after=date(2040, 12, 1))
    with pytest.raises(NotADateError):
        earliest_event(after="2027-01-11")  # type: ignore[arg-type]
    with pytest.raises(KzcoordError):
        earliest_event(after=KAZAKHSTAN.last + timedelta(days=1))


def test_a_duty_that_comes_back_has_a_slack_for_each_time() -> None:
    # 2 on Mon 11 January 2027, 4 on Wed 10 February: 12(1) .. 15(4) 18(5) .. 22(9) 25(10) .. 29(14) Feb 1(15) .. 5(19)
    # 8(20) 9(21) 10(22); 4 to 5.1 on Thu 25 February: 11(1) 12(2) 15(3) .. 19(7) 22(8) 23(9) 24(10) 25(11)
    slack = schedule(CalendarYear(2027)).slack
    assert slack["1037/2@2027-01-10"] == 22
    assert slack["1037/4@2027-02-10"] == 11
    assert [slack[f"1037/33.2@2027-{month}-05"] for month in ("01", "04", "07", "10")] == [None] * 4
