"""Planning a case: conflicts, slack, the critical path."""

from __future__ import annotations

import pickle
from datetime import date

from kzcoord import (
    GOVERNMENT_OFFICE,
    MFA,
    OMBUDSMAN,
    PRESIDENTIAL_ADMINISTRATION,
    CalendarYear,
    CommunicationReceived,
    CourtApplication,
    CourtRequestReceived,
    InternationalEventHeld,
    PlanChangeReceived,
    ProposalsReceived,
    TopLevelEvent,
    schedule,
)

PROPOSALS = ProposalsReceived(on=date(2026, 3, 9), receiver=GOVERNMENT_OFFICE, needs_funds=True, needs_president=True)
# Abroad, Thu 20 May 2027, fixed on Mon 1 March: 22 by Fri 19 March (20 March is a Saturday), 23.1 twenty calendar days
# later, Thu 8 April, 25.1 the working day before the concept, Mon 19 April, 24 by Tue 20 April, 26.1 by Mon 26 April.
VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True, date_fixed_on=date(2027, 3, 1))


def test_the_path_of_a_year_has_the_least_room() -> None:
    # 2016. 33.1 by Fri 25 November leaves 28 29 30 [1 December: the First President's Day] 2 5: five working days to 34
    # by Mon 5 December, and that 6 7 8 9 12 13 14 15: eight to 35. After 25 February there are 26 29 1 2 3 4 and Sat 5
    # March, worked for the 7th: seven; after 25 May 26 27 30 31 1 2 3 and Mon 6 June, for the 5th is a Sunday: eight;
    # after 25 August 26 29 [30] 31 1 2 5: six.
    plan = schedule(CalendarYear(2016))
    room = {row_id: plan.slack[row_id] for row_id in plan.slack if row_id.startswith("1037/33.1@")}
    assert room == {
        "1037/33.1@2016-02-25": 7,
        "1037/33.1@2016-05-25": 8,
        "1037/33.1@2016-08-25": 6,
        "1037/33.1@2016-11-25": 5,
    }
    assert plan.slack["1037/34@2016-12-05"] == 8
    path = [row.id for row in plan.critical_path]
    assert path == ["1037/33.1@2016-11-25", "1037/34@2016-12-05", "1037/35@2016-12-15"]


def test_a_path_goes_on_over_the_next_step_with_a_date_and_not_over_one_without() -> None:
    # 16, parts 3 and 4, of Resolution 1082: the change is put before the Government; neither has a fixed day ahead
    path = schedule(PlanChangeReceived(on=date(2021, 12, 15))).critical_path
    assert [row.id for row in path] == ["1082/16.3"]


def test_steps_that_lead_to_fixed_days_of_one_length_are_no_riddle() -> None:
    # of 13 and 13(2) both lead to a day: the path takes one, and compares no steps
    assert schedule(PROPOSALS).critical_path


def test_two_steps_of_one_day_are_no_conflict() -> None:
    # 13 and 13(2) have one term, and both count from the receipt by the Government Office
    plan = schedule(PROPOSALS)
    assert plan["1037/13"].by == plan["1037/13(2)"].by
    assert plan.conflicts == ()


def test_a_step_due_on_the_day_on_which_all_begins_is_no_conflict_with_it() -> None:
    event = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 3, 18))
    (conflict,) = schedule(event).conflicts
    assert conflict.provision == "1037/14-5.1"  # due five working days later, after the reply that follows it


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


def test_a_duty_that_comes_back_has_a_slack_for_each_time() -> None:
    # 2 on Mon 11 January 2027, 4 on Wed 10 February: 12(1) .. 15(4) 18(5) .. 22(9) 25(10) .. 29(14) Feb 1(15) .. 5(19)
    # 8(20) 9(21) 10(22); 4 to 5.1 on Thu 25 February: 11(1) 12(2) 15(3) .. 19(7) 22(8) 23(9) 24(10) 25(11)
    slack = schedule(CalendarYear(2027)).slack
    assert slack["1037/2@2027-01-10"] == 22
    assert slack["1037/4@2027-02-10"] == 11
    assert [slack[f"1037/33.2@2027-{month}-05"] for month in ("01", "04", "07", "10")] == [None] * 4


def test_an_order_of_an_older_text_that_cannot_be_kept_is_told() -> None:
    # The concept is due thirty days before: Tue 21 December 2010; the materials for it only on Mon 10 January 2011.
    found = schedule(TopLevelEvent(starts=date(2011, 1, 20), materials_due=date(2011, 1, 10)))
    assert found["1037/24"].by == date(2010, 12, 21)
    assert found["1037/23.1"].by == date(2011, 1, 10)
    assert [note.provision for note in found.conflicts] == ["1037/23.1"]


def test_the_slack_of_a_request_is_what_twenty_calendar_days_leave_of_it() -> None:
    # The meeting of 25, part 1, is on Mon 19 April 2027; materials asked for by Tue 30 March come by then, those asked
    # for on Wed 31 March a day later. Due on Fri 19 March, the request can slip: [20 to 24: a weekend, Nauryz, the
    # Sunday of Nauryz carried] 25(1) 26(2) [27 28] 29(3) 30(4)
    found = schedule(TopLevelEvent(starts=date(2027, 5, 20)))
    assert found["1037/22"].by == date(2027, 3, 19)
    assert found["1037/25.1"].by == date(2027, 4, 19)
    assert found.slack["1037/22"] == 4


def test_the_slack_of_materials_ends_with_the_earlier_of_the_two_ways_that_they_go() -> None:
    # With terms of the Administration the package may come first: on Fri 14 May 2027, the concept on Wed 19 May; their
    # meetings have no day of their own then. Materials lead to both. From Thu 8 April: 9(1) 12-16(6) 19-23(11)
    # 26-30(16) [1 to 3 May: Unity Day, a Saturday, carried] 4-6(19) [7; 8; 9, a Sunday, carried to 10] 11-14(23)
    event = TopLevelEvent(starts=date(2027, 5, 20), concept_due=date(2027, 5, 19), package_due=date(2027, 5, 14))
    found = schedule(event)
    assert found["1037/23.1"].by == date(2027, 4, 8)
    assert found["1037/24"].by == date(2027, 5, 19)
    assert found["1037/26.1"].by == date(2027, 5, 14)
    assert found.slack["1037/23.1"] == 23


def test_a_share_has_the_slack_and_the_path_of_the_case() -> None:
    # The concept of the visit, Tue 20 April 2027, can slip to the meeting of 25.2, two working days before the package,
    # Thu 22 April: 21(1) 22(2). The meeting is not the MFA's, the concept is.
    visit = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
    whole = schedule(visit)
    mine = whole.for_body(MFA)
    ids = {row.id for row in mine}
    assert "1037/25.2" not in ids
    assert mine.slack["1037/24"] == 2
    assert dict(mine.slack) == {row_id: days for row_id, days in whole.slack.items() if row_id in ids}
    # The path goes over the request (22), the materials, the meeting (25.1) and the concept to the package; the
    # meeting, which the Government holds, drops out of the share.
    path = [row.id for row in whole.critical_path]
    assert [step for step in path if step in ("1037/22", "1037/25.1", "1037/24")] == ["1037/22", "1037/25.1", "1037/24"]
    assert [row.id for row in mine.critical_path] == [step for step in path if step in ids]
    assert "1037/24" in ids
    assert "1037/25.1" not in ids
    # a share of a share, and one that was carried away
    assert mine.for_body(PRESIDENTIAL_ADMINISTRATION).slack["1037/24"] == 2
    assert pickle.loads(pickle.dumps(mine)).slack == mine.slack


def test_a_share_without_a_step_on_the_path_has_none() -> None:
    # the communication (14-5.1), the information (14-7.1), the reply (14-8.1) and the report (14-9.1) are on the path;
    # the Ombudsman gets only copies, 14-5.2 and 14-9.2
    whole = schedule(CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 15)))
    assert "1037/14-9.1" in [row.id for row in whole.critical_path]
    assert whole.for_body(OMBUDSMAN).critical_path == ()
