"""The moves of a count: how it gets from the day that it starts on to its last day, and how each move is written.

A count is a row of moves; each takes the day that it starts on and gives the day that it reaches, by the arithmetic of
the calendar. Where a list of ``steps`` is given, the same move writes the days that it passes, with their numbers and
reasons. The count and its steps are therefore one piece of code; `written` adds the last day where no move has written
it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import NotADateError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import plain_day
from kzcoord.errors.shown_values import shown
from kzcoord.limits.units import CALENDAR_DAYS, WORKING_DAYS, Unit
from kzcoord.text import Text

__all__ = ["MonthEnd", "Step", "Steps", "Way", "checked_calendar", "checked_day", "units_away"]

_DAY = timedelta(days=1)


class Step(NamedTuple):
    """One line of a count: a day, its number in the count if it has one, why, and the question it raises."""

    day: date
    number: int | None
    reason: Text
    question: str | None = None
    act: Text | None = None


#: Where a move writes its steps; None where only the day is wanted.
Steps = list[Step] | None
#: Where a day goes: to itself or to another day.
Way = Callable[[date, WorkingCalendar], date]
#: A day so many months away.
MonthEnd = Callable[[date, int], date]


# -- what is given ------------------------------------------------------------------------------------------------


def checked_calendar(calendar: WorkingCalendar) -> WorkingCalendar:
    """``calendar`` if it is one; `NotADateError` if not."""
    if not is_a(calendar, WorkingCalendar):
        raise NotADateError(
            "calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not {given}", given=shown(calendar)
        )
    return calendar


def checked_day(day: date, calendar: WorkingCalendar) -> date:
    """``day`` as a plain date within the calendar; `NotADateError` or `CalendarRangeError` if it is none."""
    checked_calendar(calendar)
    if type(day) is not date:
        day = plain_day(day, "a count")
    if day not in calendar:
        calendar.explain(day)  # raises, with the reason
    return day


# -- ways to another day ------------------------------------------------------------------------------------------


def the_day_itself(day: date, calendar: WorkingCalendar) -> date:
    """The day, working or not."""
    return checked_day(day, calendar)


def next_working_day(day: date, calendar: WorkingCalendar) -> date:
    """The day if it is a working day, else the first one after it."""
    return calendar.roll_forward(day)


def previous_working_day(day: date, calendar: WorkingCalendar) -> date:
    """The day if it is a working day, else the last one before it."""
    return calendar.roll_back(day)


def working_day_before(day: date, calendar: WorkingCalendar) -> date:
    """The last working day before the day, which is itself out."""
    return calendar.add_working_days(day, -1)


@lru_cache(maxsize=256)
def last_day_of_the_month(day: date, n: int) -> date:
    """The same number of the month that is ``n`` months away, or its last day; both readings need the same one."""
    return day + relativedelta(months=n)


def first_day_of_the_next_month(day: date, n: int) -> date:
    """The same number of the month that is ``n`` months away, or the first day after it."""
    moved = last_day_of_the_month(day, n)
    return moved if moved.day == day.day else moved + _DAY


# -- moves --------------------------------------------------------------------------------------------------------


def units(
    day: date,
    n: int,
    unit: Unit,
    calendar: WorkingCalendar,
    month_end: MonthEnd,
    steps: Steps = None,
    number: int = 0,
) -> date:
    """The day ``n`` units away (either sign); the steps are numbered on from ``number``. Months pass no days."""
    if unit is WORKING_DAYS:
        reached = calendar.add_working_days(day, n)
    elif unit is CALENDAR_DAYS:
        reached = day + timedelta(days=n)
    else:
        return month_end(day, n)
    if steps is not None:
        step = _DAY if reached > day else -_DAY
        while day != reached:
            day += step
            counts = unit is CALENDAR_DAYS or calendar.is_working_day(day)
            number += counts
            steps.append(_passed(day, calendar, number if counts else None))
    return reached


def units_away(day: date, n: int, unit: Unit, calendar: WorkingCalendar) -> date:
    """``n`` units away from ``day`` (either sign), whatever kind of day it is: where a limit ends by its number."""
    return units(checked_day(day, calendar), n, unit, calendar, last_day_of_the_month)


def clear_day(day: date, steps: Steps) -> date:
    """The day before, which leaves clear months in between."""
    if steps is not None:
        steps.append(Step(day, None, _CLEAR, "Q4"))
    return day - _DAY


def day_excluded(day: date, what: Text, calendar: WorkingCalendar, steps: Steps) -> date:
    """The day before a date that is not included."""
    if steps is not None:
        steps.append(Step(day, None, _joined(what, _EXCLUDED), "Q2"))
    return checked_day(day - _DAY, calendar)


def moved(
    day: date, way: Way, question: str | None, calendar: WorkingCalendar, steps: Steps, settled_by: Text | None = None
) -> date:
    """Where a last day goes by a way; a day that stays is not written. An act that settles the question is named."""
    reached = way(day, calendar)
    if steps is not None and reached != day:
        name, act = _reason(day, calendar)
        why = _MOVES if settled_by is None else _joined(_MOVES, settled_by)
        steps.append(Step(day, None, _joined(name, why), question if settled_by is None else None, act))
        days_between(day, reached, calendar, steps)
    return reached


# -- how steps are written ----------------------------------------------------------------------------------------

_NOT_COUNTED = Text(kk="есептелмейді", ru="не считается", en="not counted")
_COUNTED = Text(kk="1-күн болып есептеледі", ru="считается первым днём", en="counted as day 1")
_MOVES = Text(
    kk="соңғы күн жұмыс күні емес, мерзім жылжиды",
    ru="последний день нерабочий, срок переносится",
    en="the last day is not a working day, so the limit moves",
)
_LAST = Text(kk="соңғы күн", ru="последний день", en="last day")
_EXCLUDED = Text(kk="күннің өзі кірмейді", ru="сам день не входит", en="the date itself is excluded")
_CLEAR = Text(
    kk="арасында толық айлар өтуі керек", ru="между ними должны пройти полные месяцы", en="clear months lie between"
)


def trigger(day: date, name: Text, counted: bool, question: str | None, settled_by: Text | None = None) -> Step:
    """The step of the day that a count starts from: day 1, or not counted; with the act that says so, if one does."""
    reason = _joined(name, _COUNTED if counted else _NOT_COUNTED)
    return Step(day, 1 if counted else None, reason, question, settled_by)


def written(steps: list[Step], last: date) -> tuple[Step, ...]:
    """The steps of a count that ends on ``last``, which is the day of the last one."""
    if steps[-1].day != last:
        steps.append(Step(last, None, _LAST))
    return tuple(steps)


def _joined(name: Text, more: Text) -> Text:
    return Text(*(f"{one}, {rest}" for one, rest in zip(name, more, strict=True)))


def _reason(day: date, calendar: WorkingCalendar) -> tuple[Text, Text | None]:
    status = calendar.explain(day)
    return status.name, None if status.act is None else status.act.cited


def _passed(day: date, calendar: WorkingCalendar, number: int | None) -> Step:
    """A day that a count passes: its number if it counts, else why not; a worked rest day says so too."""
    name, act = _reason(day, calendar)
    return Step(day, number, name if number is None or act is not None else Text.same(""), None, act)


def days_between(start: date, end: date, calendar: WorkingCalendar, steps: list[Step]) -> None:
    """Writes the days between two days, both left out, in the order in which they are passed."""
    step = 1 if end > start else -1
    ordinals = range(start.toordinal() + step, end.toordinal(), step)
    steps += [_passed(date.fromordinal(ordinal), calendar, None) for ordinal in ordinals]
