"""The kinds of time limit and their two readings: the latest day that can be defended, the day nobody can dispute."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from .days import (
    ONE_DAY,
    is_working,
    same_number,
    working_day_on_or_after,
    working_day_on_or_before,
    working_days_after,
    working_days_before,
)

WORKING, CALENDAR, MONTHS = "working days", "calendar days", "months"


class Limit(NamedTuple):
    """A limit as the text gives it. ``kind`` is one of the keys of `STANDARD`."""

    kind: str
    n: int = 0
    unit: str = ""
    dates: tuple[tuple[int, int], ...] = ()


class Reading(NamedTuple):
    """What stands in a row: ``by`` and ``safe_by``."""

    by: date
    safe_by: date


def from_the_day_of(n: int, unit: str = WORKING) -> Limit:
    """күнінен бастап, со дня; also where the start is not stated."""
    return Limit("from the day of", n, unit)


def after(n: int) -> Limit:
    """кейін, после: the day itself is out by the words."""
    return Limit("after", n, WORKING)


def two_starts(n: int) -> Limit:
    """After the event, or from the day on which the visit abroad ends."""
    return Limit("two starts", n, WORKING)


def at_least_before(n: int, unit: str = WORKING) -> Limit:
    """кемінде ... бұрын, не менее чем за."""
    return Limit("at least before", n, unit)


def exactly_before(n: int) -> Limit:
    """бұрын, за ... до, without "at least"."""
    return Limit("exactly before", n, WORKING)


def not_later_than(*dates: tuple[int, int]) -> Limit:
    """кешіктірмей, не позднее: every year, the date included."""
    return Limit("not later than", dates=dates)


def until(*dates: tuple[int, int]) -> Limit:
    """дейін, до: every year, the date included or not."""
    return Limit("until", dates=dates)


ONCE_A_HALF_YEAR = Limit("once a half-year", dates=((6, 30), (12, 31)))
AS_SET = Limit("as set")
BEFORE_THE_ACT = Limit("before the act")


def date_that_runs(limit: Limit, day: date) -> date:
    """The first of a limit's dates that is not before the day; the one before it if that is carried so far."""
    ahead = behind = day
    while (ahead.month, ahead.day) not in limit.dates:
        ahead += ONE_DAY
    while (behind.month, behind.day) not in limit.dates:
        behind -= ONE_DAY
    return behind if working_day_on_or_after(behind) >= day else ahead


def end_of_the_period(limit: Limit, day: date) -> date:
    """The first of the last days of periods that is not before the day: no period runs on into the next."""
    while (day.month, day.day) not in limit.dates:
        day += ONE_DAY
    return day


# -- the latest day that can be defended -----------------------------------------------------------------------------


def _plain_end(day: date, n: int, unit: str) -> date:
    if unit == WORKING:
        return working_days_after(day, n)
    return working_day_on_or_after(day + n * ONE_DAY if unit == CALENDAR else same_number(day, n))


def _units_back(day: date, n: int, unit: str) -> date:
    """The day so many units before, whatever kind of day it is."""
    if unit == WORKING:
        return working_days_before(day, n)
    return day - n * ONE_DAY if unit == CALENDAR else same_number(day, -n)


STANDARD: dict[str, Callable[[Limit, date], date]] = {
    "from the day of": lambda limit, day: _plain_end(day, limit.n, limit.unit),
    "after": lambda limit, day: _plain_end(day, limit.n, limit.unit),
    "two starts": lambda limit, day: _plain_end(day, limit.n, limit.unit),
    "at least before": lambda limit, day: working_day_on_or_before(_units_back(day, limit.n, limit.unit)),
    "exactly before": lambda limit, day: working_days_before(day, limit.n),
    "not later than": lambda limit, day: working_day_on_or_after(date_that_runs(limit, day)),
    "until": lambda limit, day: working_day_on_or_after(date_that_runs(limit, day)),
    "once a half-year": lambda limit, day: working_day_on_or_before(end_of_the_period(limit, day)),
    "as set": lambda _, day: working_day_on_or_before(day),
    "before the act": lambda _, day: working_day_on_or_before(day),
}


# -- the day nobody can dispute --------------------------------------------------------------------------------------


def _day_counted(limit: Limit, day: date) -> date:
    """The trigger day is the first of the term, if it is of the unit's kind; a rest day at the end is not used."""
    if limit.unit == WORKING:
        return working_days_after(day, limit.n - 1 if is_working(day) else limit.n)
    if limit.unit == CALENDAR:
        return working_day_on_or_before(day + (limit.n - 1) * ONE_DAY)
    return working_day_on_or_before(same_number(day, limit.n))


def _one_unit_more(limit: Limit, day: date) -> date:
    """Clear units between: one unit further back, for months a day."""
    if limit.unit == MONTHS:
        return working_day_on_or_before(same_number(day, -limit.n) - ONE_DAY)
    return working_day_on_or_before(_units_back(day, limit.n + 1, limit.unit))


STRICT: dict[str, Callable[[Limit, date], date]] = {
    **STANDARD,
    "from the day of": _day_counted,
    # The day given is the one start chosen: the stricter of the two is that of the visit's end, which is counted.
    "two starts": _day_counted,
    "at least before": _one_unit_more,
    "not later than": lambda limit, day: working_day_on_or_before(date_that_runs(limit, day)),
    "until": lambda limit, day: working_day_on_or_before(date_that_runs(limit, day) - ONE_DAY),
    "before the act": lambda _, day: working_day_on_or_before(day - ONE_DAY),
}


def read(limit: Limit, start: date | Reading, *, strict: bool = False) -> Reading:
    """Both dates of a limit counted from a day, when the one or the other reading was asked for.

    A step that is still to be done has two days: the count goes on from each of them by its own reading.
    """
    days = start if isinstance(start, Reading) else Reading(start, start)
    safe = STRICT[limit.kind](limit, days.safe_by)
    if strict:
        return Reading(safe, safe)
    by = STANDARD[limit.kind](limit, days.by)
    return Reading(by, min(by, safe))


def read_two_starts(n: int, ended: date, visit_ended: date | None, *, strict: bool = False) -> Reading:
    """After the event, or from the end of a visit abroad: from the later, and safely from the earlier."""
    after_the_event = working_days_after(ended, n)
    if visit_ended is None:
        return Reading(after_the_event, after_the_event)
    later = max(after_the_event, working_days_after(visit_ended, n))
    safe = min(after_the_event, _day_counted(Limit("two starts", n, WORKING), visit_ended))
    return Reading(safe, safe) if strict else Reading(later, safe)
