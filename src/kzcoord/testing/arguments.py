"""What the strategies are asked with, checked when they are asked: a draw is too late to say what is wrong."""

from __future__ import annotations

from datetime import date

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import CalendarRangeError, KzcoordError
from kzcoord.errors.days import plain_day
from kzcoord.errors.shown_values import shown
from kzcoord.limits.counting import checked_calendar

__all__ = ["bounds", "checked_choice"]


def bounds(calendar: WorkingCalendar, first: date | None, last: date | None) -> tuple[date, date]:
    """The first and the last day to draw from: those given, within the calendar; `CalendarRangeError` if none is."""
    checked_calendar(calendar)
    start = calendar.first if first is None else max(plain_day(first, "first"), calendar.first)
    end = calendar.last if last is None else min(plain_day(last, "last"), calendar.last)
    if end < start:
        raise CalendarRangeError(
            "no day lies from first={first} to last={last} within the calendar, which holds {earliest} to {latest}; "
            "give an earlier first or a later last",
            first=first,
            last=last,
            earliest=calendar.first,
            latest=calendar.last,
        )
    return start, end


def checked_choice(name: str, value: object) -> None:
    """`KzcoordError` for what is neither True nor False."""
    if not isinstance(value, bool):
        raise KzcoordError("{name} is {given}; give True or False", name=name, given=shown(value))
