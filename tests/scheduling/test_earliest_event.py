"""The first date of an event that leaves everyone the full term."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kzcoord import (
    KAZAKHSTAN,
    CalendarRangeError,
    Convention,
    KzcoordError,
    NotADateError,
    TopLevelEvent,
    earliest_event,
    schedule,
)


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
