"""The kinds of time limit and their two readings: the latest day that can be defended, the day nobody can dispute.

From 13 August 2013 to 30 June 2021 a statute says how a limit in days is counted: both readings follow it.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from .calendar_facts import FIRST
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


class Answers(NamedTuple):
    """Whether the trigger day is the first of the term, and whether a rest day at the end moves it forward."""

    day_counted: bool
    rolls_forward: bool


class Chosen(NamedTuple):
    """What a caller answers himself; None leaves it to the statute, and else to the reading."""

    day_counted: bool | None = None
    rolls_forward: bool | None = None


NOTHING = Chosen()

# Law 107-II, art. 12-1, point 5, on terms in days: they begin on the day of the event, and a last day that is not
# worked gives way to the next one that is. It came into force on a day between 14 July and 13 August 2013 that is not
# known, so the first day on which it answers for certain is the last of these; it was repealed from 1 July 2021.
STATUTE_FIRST, STATUTE_LAST = date(2013, 8, 13), date(2021, 6, 30)
BY_STATUTE = Answers(day_counted=True, rolls_forward=True)
BY_STANDARD = Answers(day_counted=False, rolls_forward=True)
BY_STRICT = Answers(day_counted=True, rolls_forward=False)


def answers(limit: Limit, start: date, *, strict: bool, chosen: Chosen = NOTHING) -> Answers:
    """What holds for a limit that starts on a day: what was chosen, else the statute of that day, else the reading."""
    in_days = limit.unit in (WORKING, CALENDAR)
    settled = in_days and STATUTE_FIRST <= start <= STATUTE_LAST
    counted, forward = BY_STATUTE if settled else BY_STRICT if strict else BY_STANDARD
    return Answers(
        counted if chosen.day_counted is None else chosen.day_counted,
        forward if chosen.rolls_forward is None else chosen.rolls_forward,
    )


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
    """The first of a limit's dates that is not before the day; the one before it if that is carried so far.

    None is carried into the facts: the last date in an act before 2010 is 25 December 2009, a Friday that was worked.
    """
    ahead = behind = day
    while (ahead.month, ahead.day) not in limit.dates:
        ahead += ONE_DAY
    while (behind.month, behind.day) not in limit.dates:
        behind -= ONE_DAY
    return behind if behind >= FIRST and working_day_on_or_after(behind) >= day else ahead


def end_of_the_period(limit: Limit, day: date) -> date:
    """The first of the last days of periods that is not before the day: no period runs on into the next."""
    while (day.month, day.day) not in limit.dates:
        day += ONE_DAY
    return day


# -- the ends ---------------------------------------------------------------------------------------------------------


def _rolled(day: date, given: Answers) -> date:
    return working_day_on_or_after(day) if given.rolls_forward else working_day_on_or_before(day)


def _from_the_day(limit: Limit, day: date, given: Answers) -> date:
    """The end of a limit forward; the day itself counts, if at all, only if it is of the unit's kind."""
    if limit.unit == WORKING:
        return working_days_after(day, limit.n - 1 if given.day_counted and is_working(day) else limit.n)
    if limit.unit == CALENDAR:
        return _rolled(day + (limit.n - given.day_counted) * ONE_DAY, given)
    return _rolled(same_number(day, limit.n), given)


def _after(limit: Limit, day: date, given: Answers) -> date:
    return _from_the_day(limit, day, given._replace(day_counted=False))


def _units_back(day: date, n: int, unit: str) -> date:
    """The day so many units before, whatever kind of day it is."""
    if unit == WORKING:
        return working_days_before(day, n)
    return day - n * ONE_DAY if unit == CALENDAR else same_number(day, -n)


def _one_unit_more(limit: Limit, day: date, _: Answers) -> date:
    """Clear units between: one unit further back, for months a day."""
    if limit.unit == MONTHS:
        return working_day_on_or_before(same_number(day, -limit.n) - ONE_DAY)
    return working_day_on_or_before(_units_back(day, limit.n + 1, limit.unit))


# The latest day that can be defended.
STANDARD: dict[str, Callable[[Limit, date, Answers], date]] = {
    "from the day of": _from_the_day,
    "after": _after,
    # The day given is both starts: the later end is that of the event, after which the limit runs.
    "two starts": _after,
    "at least before": lambda limit, day, _: working_day_on_or_before(_units_back(day, limit.n, limit.unit)),
    "exactly before": lambda limit, day, _: working_days_before(day, limit.n),
    "not later than": lambda limit, day, given: _rolled(date_that_runs(limit, day), given),
    "until": lambda limit, day, given: _rolled(date_that_runs(limit, day), given),
    "once a half-year": lambda limit, day, _: working_day_on_or_before(end_of_the_period(limit, day)),
    "as set": lambda _, day, __: working_day_on_or_before(day),
    "before the act": lambda _, day, __: working_day_on_or_before(day),
}

# The day nobody can dispute.
STRICT: dict[str, Callable[[Limit, date, Answers], date]] = {
    **STANDARD,
    # The day given is both starts: the earlier end is that of the visit's end, from the day of which the limit runs.
    "two starts": _from_the_day,
    "at least before": _one_unit_more,
    "until": lambda limit, day, given: _rolled(date_that_runs(limit, day) - ONE_DAY, given),
    "before the act": lambda _, day, __: working_day_on_or_before(day - ONE_DAY),
}


def read(limit: Limit, start: date | Reading, *, strict: bool = False, chosen: Chosen = NOTHING) -> Reading:
    """Both dates of a limit counted from a day, when the one or the other reading was asked for.

    A step that is still to be done has two days: the count goes on from each of them by its own reading, and by the
    law of counting of that day. What is chosen moves ``by`` alone, but ``safe_by`` is never later.
    """
    days = start if isinstance(start, Reading) else Reading(start, start)
    safe = STRICT[limit.kind](limit, days.safe_by, answers(limit, days.safe_by, strict=True))
    ends = STRICT if strict else STANDARD
    by = ends[limit.kind](limit, days.by, answers(limit, days.by, strict=strict, chosen=chosen))
    return Reading(by, min(by, safe))


def read_two_starts(
    n: int, ended: date, visit_ended: date | None, *, strict: bool = False, chosen: Chosen = NOTHING
) -> Reading:
    """After the event, or from the end of a visit abroad, each by its own day: the later, and safely the earlier."""
    event = read(after(n), ended, strict=strict, chosen=chosen)
    if visit_ended is None:
        return event
    visit = read(from_the_day_of(n), visit_ended, strict=strict, chosen=chosen)
    by = min(event.by, visit.by) if strict else max(event.by, visit.by)
    return Reading(by, min(event.safe_by, visit.safe_by))
