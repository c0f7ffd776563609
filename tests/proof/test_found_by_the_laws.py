"""The smallest cases in which a law of this folder was once broken, each counted by hand from the text.

The laws draw their cases at random; these are tried on every run.
"""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import CourtApplication, InvalidEventError, MeetingHeld, TopLevelEvent, schedule


def test_an_undated_step_of_an_older_text_stands_before_the_one_that_it_leads_to() -> None:
    # Until 2017 the package of 26, part 1, followed its preparation under 21 directly: no meeting of 25, part 2, lay
    # between. Thu 20 January 2011: 19(1) 18(2) 17(3) 14(4) 13(5) 12(6) 11(7) 10(8) 6(9) 5(10), [9 to 7, 4 to 1, the
    # New Year of Sat 1 and Sun 2 is carried], 31(11) 30(12) 29(13) 28(14) 27(15)
    found = schedule(TopLevelEvent(starts=date(2011, 1, 20)))
    places = [row.id for row in found]
    assert found["1037/26.1"].by == date(2010, 12, 27)
    assert found["1037/21.1"].latest_useful == date(2010, 12, 27)
    assert places.index("1037/21.1") < places.index("1037/26.1")


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


@pytest.mark.parametrize("step", ["1037/31.1", "1037/31.2", "1037/32-1.4"])
def test_instructions_are_not_given_before_the_event(step: str) -> None:
    # 31.1 stands in the act before the steps of 32 and 32-1 that lead to it
    with pytest.raises(InvalidEventError, match=f"done says that {step} was done on 2027-05-19, before 2027-05-20"):
        schedule(TopLevelEvent(starts=date(2027, 5, 20)), done={step: date(2027, 5, 19)})


@pytest.mark.parametrize(
    "event",
    [
        MeetingHeld(on=date(2026, 3, 2)),
        MeetingHeld(on=date(2026, 3, 2), next_meeting=date(2026, 3, 5), in_kazakhstan=False),
    ],
    ids=str,
)
def test_a_meeting_that_calls_for_nothing_is_told_why(event: MeetingHeld) -> None:
    # 49, part 1, speaks of a next meeting in Kazakhstan, part 2 of a meeting without the MFA: neither is the case
    found = schedule(event)
    assert len(found) == 0
    assert any("1037/49" in str(note) for note in found.notes)


def test_an_application_of_which_only_the_sending_is_known_takes_the_law_of_that_day() -> None:
    # chapter 5 was put into its present form by Decree 23 of 18 May 2015; before it nothing of it stood
    found = schedule(CourtApplication(sending_on=date(2014, 5, 5)))
    assert len(found) == 0
    assert "1037/39, 1037/40.1a, 1037/40.1b" in found.notes[0].text


def test_a_draft_is_agreed_under_the_text_of_the_notice_that_it_leads_to() -> None:
    # Ten working days before Mon 12 October 2020: 9(1) 8(2) 7(3) 6(4) 5(5) [4, 3] 2(6) 1(7) 30(8) 29(9) 28(10). On
    # Mon 28 September the Ministry of National Economy had not yet given way (Decree 426 of 5 October).
    found = schedule(CourtApplication(sending_on=date(2020, 10, 12)))
    assert found["1037/40.1b"].by == date(2020, 9, 28)
    assert [body.code for body in found["1037/40.1a"].to] == ["MFA", "NATIONAL_ECONOMY", "JUSTICE"]
