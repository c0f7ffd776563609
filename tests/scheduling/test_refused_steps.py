"""What `done` refuses: steps that the event does not call for, days that cannot be."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from kzcoord import (
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    InvalidEventError,
    KzcoordError,
    NotADateError,
    TopLevelEvent,
    UnknownRuleError,
    schedule,
)

from .examples import VISIT

EVENT = TopLevelEvent(starts=date(2027, 5, 20))


@pytest.mark.parametrize(
    ("done", "error", "told"),
    [
        pytest.param({"1037/99": date(2027, 3, 1)}, UnknownRuleError, "1037/9", id="no such rule"),
        pytest.param({"1037/7": date(2027, 3, 1)}, UnknownRuleError, "definition", id="a point without a norm"),
        pytest.param({"1037/8.1": date(2027, 3, 1)}, UnknownRuleError, "1037/8.1c", id="a place of several norms"),
        pytest.param({"1037/35": date(2027, 3, 1)}, InvalidEventError, "1037/22", id="a rule of the year"),
        pytest.param({"1037/35@2027-06-15": date(2027, 3, 1)}, KzcoordError, "1037/35", id="a row of a year"),
        pytest.param({"1037/23": date(2027, 3, 1)}, UnknownRuleError, "1037/23.1", id="a point with parts"),
        pytest.param({"": date(2027, 3, 1)}, UnknownRuleError, "''", id="no id"),
        pytest.param({None: date(2027, 3, 1)}, UnknownRuleError, "None", id="None"),
        pytest.param({"1037/14-5.1": date(2027, 3, 1)}, InvalidEventError, "1037/22", id="a rule of another event"),
        pytest.param({"1037/18": date(2027, 3, 1)}, InvalidEventError, "TopLevelEvent", id="a standing duty"),
        pytest.param({"1037/22": datetime(2027, 3, 1)}, NotADateError, "datetime", id="a datetime"),  # noqa: DTZ001
        pytest.param({"1037/22": "2027-03-01"}, NotADateError, "2027-03-01", id="a text"),
        pytest.param({"1037/22": 20270301}, NotADateError, "20270301", id="a number"),
        pytest.param({"1037/22": None}, NotADateError, "None", id="no day"),
        pytest.param({"1037/22": True}, NotADateError, "True", id="yes"),
        pytest.param({"1037/22": date(2009, 12, 31)}, CalendarRangeError, "2010-01-01", id="before the calendar"),
        pytest.param({"1037/22": date(2041, 1, 1)}, CalendarRangeError, "2040-12-31", id="after the calendar"),
    ],
)
def test_done_that_cannot_be_is_refused(done: Any, error: type[KzcoordError], told: str) -> None:
    with pytest.raises(error) as refused:
        schedule(VISIT, done=done)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    "wrong",
    ["1037/22", ["1037/22"], [("1037/22", date(2027, 3, 1))], {"1037/22"}, 5, VISIT],
    ids=lambda wrong: type(wrong).__name__,
)
def test_done_is_a_mapping(wrong: Any) -> None:
    with pytest.raises(InvalidEventError, match="done is a mapping"):
        schedule(VISIT, done=wrong)


@pytest.mark.parametrize(
    ("rule_id", "why"),
    [
        ("1037/29.1", "only when the MFA is absent"),
        ("1037/26-1", "only when the bodies submit themselves"),
        ("1037/21.2", "only for an organisation"),
        ("1037/27", "only when the date is fixed late"),
        ("1037/25", "ended in 2017"),
    ],
)
def test_a_step_that_this_event_does_not_call_for_is_not_dropped_in_silence(rule_id: str, why: str) -> None:
    # an option that is accepted and ignored is a trap: it is refused, or a note says that it does not count
    def said(done: dict[str, date]) -> str:
        try:
            plan = schedule(VISIT, done=done)
        except KzcoordError as refused:
            return str(refused)
        return "; ".join(f"{note.provision} {note.text}" for note in set(plan.notes) - set(schedule(VISIT).notes))

    assert rule_id in said({rule_id: date(2027, 5, 20)}), why


def test_done_names_a_step_of_the_event() -> None:
    with pytest.raises(InvalidEventError, match="which no TopLevelEvent calls for"):
        schedule(EVENT, done={"1037/10": date(2027, 1, 11)})
    with pytest.raises(UnknownRuleError, match="1037/999"):
        schedule(EVENT, done={"1037/999": date(2027, 1, 11)})
    # 29.2 is for events without the MFA; the steps that the schedule has are named
    with pytest.raises(InvalidEventError, match=r"does not stand in this schedule.*the schedule has 1037/20"):
        schedule(EVENT, done={"1037/29.2": date(2027, 5, 21)})


@pytest.mark.parametrize("day", [None, "2027-04-20", 7, date(2041, 1, 1), date(2009, 12, 31)])
def test_done_tells_days_of_the_calendar(day: Any) -> None:
    with pytest.raises(KzcoordError, match=r"done\['?1037/24'?\]"):
        schedule(EVENT, done={"1037/24": day})


@pytest.mark.parametrize("key", [7, None, ("1037/24",)])
def test_done_names_steps_by_their_ids(key: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(EVENT, done={key: date(2027, 4, 20)})


def test_a_step_counted_from_another_is_done_no_sooner_than_that_one() -> None:
    # the report of 14-9 follows the reply, sent on Thu 14 May 2026, and not the communication of March
    event = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 15))
    with pytest.raises(InvalidEventError, match=r"1037/14-9.1 was done on 2026-05-13, before 2026-05-14"):
        schedule(event, done={"1037/14-8.1": date(2026, 5, 14), "1037/14-9.1": date(2026, 5, 13)})
    assert schedule(event, done={"1037/14-8.1": date(2026, 5, 14), "1037/14-9.1": date(2026, 5, 14)})


@pytest.mark.parametrize("rule_id", ["1037/28.1", "1037/28.2", "1037/31.3", "1037/32.1", "1037/32-1.1", "1037/29-1"])
def test_what_follows_an_event_is_not_done_before_it(rule_id: str) -> None:
    with pytest.raises(InvalidEventError, match="2027-05-20"):
        schedule(TopLevelEvent(starts=date(2027, 5, 20)), done={rule_id: date(2027, 5, 19)})


def test_what_follows_an_event_may_be_done_in_its_course() -> None:
    event = TopLevelEvent(starts=date(2027, 5, 20), ends=date(2027, 5, 22))
    found = schedule(event, done={"1037/31.3": date(2027, 5, 20)})
    assert found["1037/31.3"].done_on == date(2027, 5, 20)


@pytest.mark.parametrize("step", ["1037/31.1", "1037/31.2", "1037/32-1.4"])
def test_instructions_are_not_given_before_the_event(step: str) -> None:
    # 31.1 stands in the act before the steps of 32 and 32-1 that lead to it
    with pytest.raises(InvalidEventError, match=f"done says that {step} was done on 2027-05-19, before 2027-05-20"):
        schedule(TopLevelEvent(starts=date(2027, 5, 20)), done={step: date(2027, 5, 19)})


REPORTS = "1037/33.2@2027-01-05, 1037/33.2@2027-04-05, 1037/33.2@2027-07-05, 1037/33.2@2027-10-05"


@pytest.mark.parametrize(
    ("done", "told"),
    [
        pytest.param(
            ["1037/33.2"],
            f"done names 1037/33.2, but the rows of 1037/33.2 in this schedule are {REPORTS}; give one of them",
            id="a rule of four rows",
        ),
        pytest.param(
            ["1037/2@2027-01-11"],
            "done names 1037/2@2027-01-11, but the rows of 1037/2 in this schedule are 1037/2@2027-01-10; give one of "
            "them",
            id="the rolled day in the place of the printed one",
        ),
        pytest.param(
            ["1037/2", "1037/2@2027-01-10"],
            "done tells of 1037/2@2027-01-10 twice, by its id and by that of its rule; leave one out",
            id="one row by two ids",
        ),
    ],
)
def test_a_step_of_a_year_is_named_once_and_without_doubt(done: list[str], told: str) -> None:
    with pytest.raises(InvalidEventError) as refused:
        schedule(CalendarYear(2027), done=dict.fromkeys(done, date(2027, 1, 8)))
    assert str(refused.value) == told
