"""The first date of a top-level event that leaves everyone the full term."""

from __future__ import annotations

from datetime import date, timedelta

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import CalendarRangeError
from kzcoord.events import TopLevelEvent
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting import checked_day
from kzcoord.scheduling.answer import schedule

__all__ = ["earliest_event"]

_DAY = timedelta(days=1)


def earliest_event(
    *,
    after: date,
    abroad: bool = False,
    organization: bool = False,
    calendar: WorkingCalendar = KAZAKHSTAN,
    convention: Convention = Convention.STANDARD,
) -> date:
    """The first day on which a top-level event can start so that every step has its full term from ``after`` on.

    ``after`` is the day on which the date is fixed and work begins: no step is due before it, point 27 does not move
    the terms, and the order of the steps can be kept. Under ``Convention.STRICT`` that holds for the dates that nobody
    can dispute. Raises `CalendarRangeError` if there is no such day in the calendar.

    >>> from datetime import date
    >>> earliest_event(after=date(2027, 1, 11))
    datetime.date(2027, 3, 11)
    """
    after = checked_day(after, calendar)
    day = after + _DAY
    while day in calendar:
        event = TopLevelEvent(starts=day, abroad=abroad, organization=organization, date_fixed_on=after)
        try:
            plan = schedule(event, calendar=calendar, convention=convention)
        except CalendarRangeError:  # what goes before the event, or follows it, would lie outside
            day += _DAY
            continue
        if not plan.conflicts and all(row.by is None or row.by >= after for row in plan):
            return day
        day += _DAY
    raise CalendarRangeError(
        f"no event after {after} leaves everyone the full term before {calendar.last}, the last day of the calendar"
    )
