"""What schedule() refuses, in words: events, days, conventions, calendars that are none."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from kzcoord import (
    OMBUDSMAN,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    Convention,
    CourtApplication,
    Event,
    InternationalEventHeld,
    InvalidEventError,
    KzcoordError,
    MaterialsReturned,
    MeetingHeld,
    NotADateError,
    OrganizationDecisionReceived,
    ReplySent,
    Schedule,
    SpecialProceduresVisitProposed,
    TopLevelEvent,
    TreatyBodyMatter,
    schedule,
)

from .examples import VISIT

EVENT = TopLevelEvent(starts=date(2027, 5, 20))


@pytest.mark.parametrize(
    "wrong", [None, 5, "top-level-event", {}, {"kind": "reply-sent"}, date(2027, 5, 20), TopLevelEvent, []], ids=repr
)
def test_only_an_event_has_a_schedule(wrong: Any) -> None:
    with pytest.raises(InvalidEventError, match="takes an event"):
        schedule(wrong)


def test_the_base_of_all_events_is_no_event_of_a_kind() -> None:
    with pytest.raises(KzcoordError):
        schedule(Event(kind="something"))


@pytest.mark.parametrize("wrong", ["error", "", None, True, 5], ids=repr)
def test_a_gap_is_noted_or_raised_and_nothing_else(wrong: Any) -> None:
    with pytest.raises(InvalidEventError, match=r"on_gap.*'note' or 'raise'"):
        schedule(VISIT, on_gap=wrong)


@pytest.mark.parametrize("wrong", ["2020-01-01", datetime(2020, 1, 1), 2020, True, ()], ids=repr)  # noqa: DTZ001
def test_only_a_date_is_a_day_of_law(wrong: Any) -> None:
    with pytest.raises(NotADateError, match="law_on"):
        schedule(VISIT, law_on=wrong)


@pytest.mark.parametrize("wrong", ["strict", None, 5, {"Q1": "counted"}], ids=repr)
def test_only_a_convention_reads_the_law(wrong: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(VISIT, convention=wrong)


@pytest.mark.parametrize("wrong", ["five-day", None, 5, {}], ids=repr)
def test_only_a_calendar_counts_days(wrong: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(VISIT, calendar=wrong)


@pytest.mark.parametrize(
    "event",
    [
        TopLevelEvent(starts=date(2041, 1, 10)),
        TopLevelEvent(starts=date(2010, 1, 11)),
        CommunicationReceived(on=date(2040, 12, 31)),
        CommunicationReceived(on=date(2040, 12, 3), reply_by=date(2041, 2, 1)),
        ReplySent(on=date(2041, 1, 3)),
        MaterialsReturned(on=date(2041, 1, 3)),
        CalendarYear(2041),
        CalendarYear(2009),
        ControlPlanSet(bodies_due=date(2041, 1, 3), mfa_due=date(2041, 1, 10)),
        ControlPlanSet(bodies_due=date(2040, 12, 20), mfa_due=date(2041, 1, 10)),
        OrganizationDecisionReceived(on=date(2040, 12, 27)),
        CourtApplication(initiated_on=date(2040, 12, 13)),
        CourtApplication(sending_on=date(2010, 1, 8)),
        InternationalEventHeld(ended=date(2040, 12, 25)),
        MeetingHeld(on=date(2040, 12, 28), mfa_present=False),
    ],
    ids=str,
)
def test_what_lies_outside_the_calendar_is_refused_with_the_bound(event: Event) -> None:
    with pytest.raises(CalendarRangeError, match=r"2010-01-01|2040-12-31"):
        schedule(event)


@pytest.mark.parametrize("wrong", [None, "2027-04-20", datetime(2027, 4, 20), 5], ids=repr)  # noqa: DTZ001
def test_a_status_is_asked_for_a_date(plan: Schedule, wrong: Any) -> None:
    with pytest.raises(NotADateError):
        plan["1037/24"].status(wrong)
    if wrong is not None:
        with pytest.raises(NotADateError):
            plan.table(as_of=wrong)
        with pytest.raises(NotADateError):
            plan.to_dict(wrong)


@pytest.mark.parametrize("on_gap", ["rais", "NOTE", "", None, 1, True, ["note"]])
def test_on_gap_is_one_of_two_words(on_gap: Any) -> None:
    with pytest.raises(InvalidEventError, match="on_gap is 'note' or 'raise'"):
        schedule(EVENT, on_gap=on_gap)


@pytest.mark.parametrize("include_drafts", [None, 0, 1, "yes"])
def test_include_drafts_is_yes_or_no(include_drafts: Any) -> None:
    with pytest.raises(InvalidEventError, match="include_drafts is True or False"):
        schedule(EVENT, include_drafts=include_drafts)


@pytest.mark.parametrize("convention", ["strict", None, Convention])
def test_a_convention_and_nothing_else(convention: Any) -> None:
    # an event without a counted row asks for no convention, and is refused all the same
    for event in (EVENT, SpecialProceduresVisitProposed(proposer=OMBUDSMAN)):
        with pytest.raises(KzcoordError, match="Convention"):
            schedule(event, convention=convention)


@pytest.mark.parametrize("event", [None, "top-level-event", {"kind": "top-level-event"}, TopLevelEvent, 7])
def test_an_event_and_nothing_else(event: Any) -> None:
    with pytest.raises(InvalidEventError, match=r"schedule\(\) takes an event"):
        schedule(event)


def test_of_two_terms_of_point_27_that_cannot_be_the_first_is_named() -> None:
    # fixed on Mon 1 March 2027, long before the last day (6 April), so 27 does not apply
    event = TopLevelEvent(
        starts=date(2027, 5, 20),
        date_fixed_on=date(2027, 3, 1),
        concept_due=date(2027, 5, 3),
        package_due=date(2027, 5, 5),
    )
    with pytest.raises(
        InvalidEventError,
        match=r"concept_due is a term that others set under 1037/27, .*2027-03-01.*is 2027-04-06\); leave concept_due",
    ):
        schedule(event)


def test_a_range_error_names_the_day_of_its_own_step() -> None:
    # of Fri 28 December 2040 five working days lie beyond the end of the calendar
    with pytest.raises(CalendarRangeError, match=r"^1037/10, counted from 2040-12-28: "):
        schedule(OrganizationDecisionReceived(on=date(2040, 12, 28)))


def test_a_range_error_names_the_day_of_its_own_step_where_the_event_has_another() -> None:
    # 28.2 counts from the end of the visit; of Fri 28 December 2040 three working days lie beyond the calendar
    with pytest.raises(CalendarRangeError, match=r"^1037/28.2, counted from 2040-12-28: "):
        schedule(TopLevelEvent(starts=date(2040, 12, 10), ends=date(2040, 12, 28)))


def test_a_concept_due_before_the_calendar_begins_is_told_with_its_rule() -> None:
    # thirty calendar days before Wed 20 January 2010: 21 December 2009
    with pytest.raises(CalendarRangeError, match=r"^1037/24, counted from 2010-01-20: 2009-12-21 is before 2010-01-01"):
        schedule(TopLevelEvent(starts=date(2010, 1, 20)))


@pytest.mark.parametrize("day", [date.min, date(2009, 12, 31), date(2041, 1, 1), date.max], ids=str)
def test_an_event_outside_the_calendar_is_refused_whatever_it_answers(day: date) -> None:
    for event in (ReplySent(on=day), TreatyBodyMatter(on=day), TopLevelEvent(starts=day)):
        with pytest.raises(CalendarRangeError, match=str(day)):
            schedule(event)
