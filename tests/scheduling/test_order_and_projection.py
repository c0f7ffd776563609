"""The order of the rows, the last useful days, and which dates are projected."""

from __future__ import annotations

from datetime import date

from kzcoord import (
    CalendarYear,
    CommunicationReceived,
    Convention,
    Obligation,
    OrganizationDecisionReceived,
    ReplySent,
    TopLevelEvent,
    schedule,
)

EVENT = TopLevelEvent(starts=date(2027, 5, 20))


def test_a_step_without_a_date_never_parts_two_steps_of_one_day() -> None:
    # received on Wed 2 December 2026; five working days for both parts of 14-5: 3(1) 4(2) 7(3) 8(4) 9(5). The steps
    # that follow the first have no date, since no term for the reply was named, and stand behind both.
    ids = [row.id for row in schedule(CommunicationReceived(on=date(2026, 12, 2)))]
    assert ids[:2] == ["1037/14-5.1", "1037/14-5.2"]
    assert ids.index("1037/14-7.1") == 2


def test_of_two_steps_ahead_the_sooner_bounds_the_last_useful_day() -> None:
    # a visit to Kazakhstan on Thu 20 May 2027: 28.1 leads to 31.3, two working days, 21(1) 24(2), and to 28.2, three
    # after, 21(1) 24(2) 25(3)
    rows = schedule(EVENT)
    assert (rows["1037/31.3"].by, rows["1037/28.2"].by) == (date(2027, 5, 24), date(2027, 5, 25))
    assert rows["1037/28.1"].latest_useful == date(2027, 5, 24)


def test_a_row_without_a_date_is_not_projected() -> None:
    for event in (
        EVENT,
        CommunicationReceived(on=date(2026, 3, 18)),
        OrganizationDecisionReceived(on=date(2026, 3, 18)),
    ):
        assert [row.id for row in schedule(event) if row.by is None and row.projected] == []
    # 13(1) and 13(2) read as consideration only have no term (Q25)
    reading = Convention.STANDARD.choose(Q25="consideration only")
    asked = schedule(OrganizationDecisionReceived(on=date(2026, 3, 18), needs_president=True), convention=reading)
    assert [row.id for row in asked if row.by is None and row.projected] == []


def test_nothing_of_a_year_is_projected() -> None:
    # each duty of a year stands on its own date, also those that go with another: 5.2 with 5.1, and the Decree's 3
    for year in (2010, 2027):
        assert [row.id for row in schedule(CalendarYear(year=year)) if row.projected] == []


def test_of_two_times_a_duty_comes_back_a_step_follows_the_last_before_it() -> None:
    # In 2019 33.1 came twice, on 25 February and 25 May, before the control plan took its place in July. From Mon 25
    # February to 34 on Tue 5 March there are 26 27 28 1 4 5: six working days.
    assert schedule(CalendarYear(2019)).slack["1037/33.1@2019-02-25"] == 6


def test_of_two_steps_of_one_day_the_second_follows_the_first() -> None:
    # in the law of April 2023 the reports of 33.2 and 34.2 were due on one day, Fri 5 January 2029
    room = schedule(CalendarYear(2029), law_on=date(2023, 4, 13)).slack
    assert room["1037/33.2@2029-01-05"] == 0


def test_a_row_is_given_and_not_projected_unless_it_is_said_to_be() -> None:
    row = schedule(ReplySent(on=date(2026, 5, 15)))[0]
    assert Obligation(row.rule, row.deadline) == row
    assert not Obligation(row.rule, row.deadline).projected


def test_the_report_of_2022_is_projected_from_the_reply() -> None:
    # reply by Fri 29 April 2022; [1 May a Sunday, carried to Mon 2] 3(1) 4(2) 5(3) 6(4) [7 a Saturday, 9 Victory Day,
    # 7 carried to Tue 10] 11(5) 12(6) 13(7) 16(8) 17(9) 18(10)
    found = schedule(CommunicationReceived(on=date(2022, 3, 1), reply_by=date(2022, 4, 29)))
    assert found["1037/14-9.1"].by == date(2022, 5, 18)
    assert found["1037/14-9.1"].projected


def test_the_consent_of_2018_runs_from_the_draft_that_was_sent() -> None:
    # sent on Tue 22 May 2018, which the statute of 2013 to 2021 counts: 22(1) 23(2)
    found = schedule(TopLevelEvent(starts=date(2018, 5, 18)), done={"1037/32.1": date(2018, 5, 22)})
    assert found["1037/32.2"].by == date(2018, 5, 23)


def test_an_undated_step_of_an_older_text_stands_before_the_one_that_it_leads_to() -> None:
    # Until 2017 the package of 26, part 1, followed its preparation under 21 directly: no meeting of 25, part 2, lay
    # between. Thu 20 January 2011: 19(1) 18(2) 17(3) 14(4) 13(5) 12(6) 11(7) 10(8) 6(9) 5(10), [9 to 7, 4 to 1, the
    # New Year of Sat 1 and Sun 2 is carried], 31(11) 30(12) 29(13) 28(14) 27(15)
    found = schedule(TopLevelEvent(starts=date(2011, 1, 20)))
    places = [row.id for row in found]
    assert found["1037/26.1"].by == date(2010, 12, 27)
    assert found["1037/21.1"].latest_useful == date(2010, 12, 27)
    assert places.index("1037/21.1") < places.index("1037/26.1")
