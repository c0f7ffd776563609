"""How days are counted under a convention, and the trace of a count: the same steps, written down.

Each count here follows one row of the table of the two readings (see ``docs/counting.md``). The trace is only
made when it is asked for; `tests` hold both to the same answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import NotADateError
from kzcoord.errors.days import plain_day
from kzcoord.errors.given import shown
from kzcoord.limits.conventions import Convention
from kzcoord.text import Text

__all__ = ["CALENDAR_DAYS", "MONTHS", "WORKING_DAYS", "Step", "Unit"]

_DAY = timedelta(days=1)


@lru_cache(maxsize=256)
def _months_away(day: date, n: int) -> date:
    """The same number of another month, or its last day; both readings of a limit ask for the same one."""
    return day + relativedelta(months=n)


class Unit(StrEnum):
    """What a time limit counts."""

    WORKING_DAYS = "working days"
    CALENDAR_DAYS = "calendar days"
    MONTHS = "months"


WORKING_DAYS = Unit.WORKING_DAYS
CALENDAR_DAYS = Unit.CALENDAR_DAYS
MONTHS = Unit.MONTHS


class Step(NamedTuple):
    """One line of a count: a day, its number in the count if it has one, why, and the question it raises."""

    day: date
    number: int | None
    reason: Text
    question: str | None = None
    act: Text | None = None


def checked_calendar(calendar: WorkingCalendar) -> WorkingCalendar:
    """``calendar`` if it is one; `NotADateError` if not."""
    if not isinstance(calendar, WorkingCalendar):
        raise NotADateError(f"calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not {shown(calendar)}")
    return calendar


def checked_day(day: date, calendar: WorkingCalendar) -> date:
    """``day`` as a plain date within the calendar; `NotADateError` or `CalendarRangeError` if it is none."""
    checked_calendar(calendar)
    if day.__class__ is not date:
        day = plain_day(day, "a count")
    if day not in calendar:
        calendar.explain(day)  # raises, with the reason
    return day


# -- forward ------------------------------------------------------------------------------------------------------


def counts_trigger(start: date, unit: Unit, calendar: WorkingCalendar, convention: Convention, after: bool) -> bool:
    """True when the trigger day is day 1: the convention counts it and it is of the unit's kind."""
    if after or not convention.counting.trigger_counted or unit is MONTHS:
        return False
    return unit is CALENDAR_DAYS or calendar.is_working_day(start)


def forward(start: date, n: int, unit: Unit, calendar: WorkingCalendar, convention: Convention, after: bool) -> date:
    """The last day of a limit that runs forward from ``start``."""
    if counts_trigger(start, unit, calendar, convention, after):
        n -= 1
    if unit is WORKING_DAYS:
        return calendar.add_working_days(start, n)
    return rolled(shifted(start, n, unit, convention), calendar, convention)


def rolled(day: date, calendar: WorkingCalendar, convention: Convention) -> date:
    """Where the last day of a forward limit or a fixed date ends up when it is not a working day."""
    return calendar.roll_forward(day) if convention.counting.roll_next else calendar.roll_back(day)


def until_day(day: date, until: bool, calendar: WorkingCalendar, convention: Convention) -> date:
    """The last day of a fixed date, which an ``until`` limit may exclude."""
    if until and not convention.counting.until_included:
        day = checked_day(day - _DAY, calendar)
    return rolled(day, calendar, convention)


# -- backward -----------------------------------------------------------------------------------------------------


def backward(end: date, n: int, unit: Unit, calendar: WorkingCalendar, convention: Convention, exactly: bool) -> date:
    """The last day on which something due ``n`` units before ``end`` can be done; ``end`` is not counted."""
    clear = convention.counting.clear_units and not exactly
    if unit is WORKING_DAYS:
        return calendar.add_working_days(end, -n - clear)
    day = shifted(end, -n, unit, convention)
    if clear:
        day -= _DAY
    return calendar.roll_back(day) if convention.counting.backward_rolls else checked_day(day, calendar)


def set_term(day: date, calendar: WorkingCalendar, convention: Convention) -> date:
    """The last day of a term that someone else has set."""
    if convention.counting.set_term_rolls_next:
        return calendar.roll_forward(day)
    return calendar.roll_back(day)


def before_act(day: date, calendar: WorkingCalendar, convention: Convention) -> date:
    """The last day before an act whose day is known."""
    if convention.counting.act_day_included:
        return calendar.roll_back(day)
    return calendar.add_working_days(day, -1)


def units_away(day: date, n: int, unit: Unit, calendar: WorkingCalendar) -> date:
    """``n`` units away from ``day`` (either sign), whatever kind of day it is: where a limit ends by its number."""
    checked_day(day, calendar)
    if unit is WORKING_DAYS:
        return calendar.add_working_days(day, n)
    return shifted(day, n, unit, Convention.STANDARD)


def shifted(day: date, n: int, unit: Unit, convention: Convention) -> date:
    """``n`` calendar days or months away from ``day`` (either sign)."""
    if unit is CALENDAR_DAYS:
        return day + timedelta(days=n)
    moved = _months_away(day, n)
    if moved.day != day.day and not convention.counting.month_end_stays:
        return moved + _DAY
    return moved


# -- traces -------------------------------------------------------------------------------------------------------

_NOT_COUNTED = Text(kk="есептелмейді", ru="не считается", en="not counted")
_COUNTED = Text(kk="1-күн болып есептеледі", ru="считается первым днём", en="counted as day 1")
_ROLLED = Text(
    kk="соңғы күн жұмыс күні емес, мерзім жылжиды",
    ru="последний день нерабочий, срок переносится",
    en="the last day is not a working day, so the limit moves",
)
_LAST = Text(kk="соңғы күн", ru="последний день", en="last day")
_EXCLUDED = Text(kk="күннің өзі кірмейді", ru="сам день не входит", en="the date itself is excluded")
_CLEAR = Text(kk="арасында толық бірліктер өтуі керек", ru="между ними полные единицы", en="clear units lie between")


def _with(day_name: Text, more: Text) -> Text:
    return Text(*(f"{name}, {rest}" for name, rest in zip(day_name, more, strict=True)))


def _reason(day: date, calendar: WorkingCalendar) -> tuple[Text, Text | None]:
    status = calendar.explain(day)
    return status.name, None if status.act is None else status.act.title


def _plain(day: date, calendar: WorkingCalendar, number: int | None, question: str | None = None) -> Step:
    """A day of the count: its number if it counts, else why not; a worked rest day says so too."""
    name, act = _reason(day, calendar)
    return Step(day, number, name if number is None or act is not None else Text.same(""), question, act)


def trace_forward(
    start: date,
    anchor: Text,
    n: int,
    unit: Unit,
    calendar: WorkingCalendar,
    convention: Convention,
    after: bool,
) -> Iterator[Step]:
    """The steps of `forward`, from the trigger day to the last day."""
    counted = counts_trigger(start, unit, calendar, convention, after)
    open_here = not after and unit is not MONTHS and (unit is CALENDAR_DAYS or calendar.is_working_day(start))
    number = 1 if counted else 0
    yield Step(start, number or None, _with(anchor, _COUNTED if counted else _NOT_COUNTED), "Q1" if open_here else None)
    last = forward(start, n, unit, calendar, convention, after)
    if unit is MONTHS:
        nominal = shifted(start, n, unit, convention)
        if nominal != last:
            yield from trace_rolled(nominal, last, calendar, "Q3")
        yield Step(last, None, _LAST)
        return
    day = start
    while number < n:
        day += _DAY
        if unit is CALENDAR_DAYS or calendar.is_working_day(day):
            number += 1
            yield _plain(day, calendar, number)
        else:
            yield _plain(day, calendar, None)
    if day != last:
        yield from trace_rolled(day, last, calendar, "Q3")
        yield Step(last, None, _LAST)


def trace_rolled(nominal: date, last: date, calendar: WorkingCalendar, question: str | None) -> Iterator[Step]:
    """The days between a last day that is not a working day and the one that the limit moves to."""
    step = _DAY if last > nominal else -_DAY
    name, act = _reason(nominal, calendar)
    yield Step(nominal, None, _with(name, _ROLLED), question, act)
    day = nominal + step
    while day != last:
        yield _plain(day, calendar, None)
        day += step


def trace_backward(
    end: date,
    anchor: Text,
    n: int,
    unit: Unit,
    calendar: WorkingCalendar,
    convention: Convention,
    exactly: bool,
) -> Iterator[Step]:
    """The steps of `backward`, from the event day back to the last day."""
    yield Step(end, None, _with(anchor, _NOT_COUNTED), None if exactly else "Q4")
    last = backward(end, n, unit, calendar, convention, exactly)
    clear = convention.counting.clear_units and not exactly
    if unit is MONTHS:
        day = shifted(end, -n, unit, convention)
        if clear:
            yield Step(day, None, _CLEAR, "Q4")
            day -= _DAY
    else:
        day, number = end, 0
        while number < n + clear:
            day -= _DAY
            if unit is CALENDAR_DAYS or calendar.is_working_day(day):
                number += 1
                yield _plain(day, calendar, number)
            else:
                yield _plain(day, calendar, None)
    if day != last:
        yield from trace_rolled(day, last, calendar, "Q5")
    if day != last or unit is MONTHS:
        yield Step(last, None, _LAST)


def trace_day(
    named: date, what: Text, last: date, calendar: WorkingCalendar, excluded: bool, question: str | None
) -> Iterator[Step]:
    """The steps of a day named by the text or by someone: the day, what is excluded, where it moves."""
    yield Step(named, None, _with(what, _EXCLUDED) if excluded else what, "Q2" if excluded else None)
    day = named - _DAY if excluded else named
    if day != last:
        yield from trace_rolled(day, last, calendar, question)
    if last != named:
        yield Step(last, None, _LAST)


def trace_before_act(day: date, act: Text, last: date, calendar: WorkingCalendar) -> Iterator[Step]:
    """The steps of a limit before an act: the day of the act, and the days back to the last one."""
    yield Step(day, None, act, "Q10")
    if last == day:
        return
    back = day - _DAY
    while back != last:
        yield _plain(back, calendar, None)
        back -= _DAY
    yield Step(last, None, _LAST)
