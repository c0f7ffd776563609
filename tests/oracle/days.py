"""Which days are worked, and counts among them: one day after another; the counts are those of the five-day week."""

from calendar import monthrange
from datetime import date, timedelta

from .calendar_facts import FIRST, HOLIDAYS, KURBAN_AIT, LAST, ORTHODOX_CHRISTMAS, TRANSFERS

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


class OutsideTheCalendarError(Exception):
    """A count ran before the first or after the last day of the facts."""


def every_day(first: date, last: date) -> list[date]:
    """The days from ``first`` to ``last``, both included."""
    found = []
    day = first
    while day <= last:
        found.append(day)
        day += ONE_DAY
    return found


def is_holiday(day: date) -> bool:
    """True for a national or state holiday."""
    for month, number, since, until in HOLIDAYS:
        if (day.month, day.day) == (month, number) and since <= day.year and (until is None or day.year <= until):
            return True
    return False


def _days_off(weekend: int) -> frozenset[date]:
    """The days off of the week whose rest days begin with ``weekend``: Saturday in five days, Sunday in six."""
    off = set()
    for day in every_day(FIRST, LAST):
        labour_code = (day.month, day.day) == ORTHODOX_CHRISTMAS or day in KURBAN_AIT
        if day.weekday() >= weekend or is_holiday(day) or labour_code:
            off.add(day)
    # Law on holidays, art. 5: a holiday on a rest day makes the next working day after it free. Each holiday gives
    # its own; days off are not touched before all holidays are known, so a run of holidays is jumped over.
    for day in every_day(FIRST, LAST):
        if day.weekday() >= weekend and is_holiday(day):
            carried = day
            while carried in off:
                carried += ONE_DAY
            off.add(carried)
    # An act moves a rest day of the week in question: from a Saturday it says nothing to who works on Saturdays, and
    # from Monday 11 May 2020 neither, to which 9 May, a Saturday, carries in the five-day week alone.
    for free, worked, _act in TRANSFERS:
        if worked in off:
            off.add(free)
            off.remove(worked)
    return frozenset(off)


DAYS_OFF = _days_off(SATURDAY)
DAYS_OFF_OF_SIX = _days_off(SUNDAY)


def is_working(day: date) -> bool:
    """True when the day is worked; `OutsideTheCalendarError` beyond the facts."""
    if not FIRST <= day <= LAST:
        raise OutsideTheCalendarError
    return day not in DAYS_OFF


def working_day_on_or_after(day: date) -> date:
    """The day itself if it is worked, else the next one that is."""
    while not is_working(day):
        day += ONE_DAY
    return day


def working_day_on_or_before(day: date) -> date:
    """The day itself if it is worked, else the last one before it that is."""
    while not is_working(day):
        day -= ONE_DAY
    return day


def working_days_after(day: date, n: int) -> date:
    """The n-th working day after ``day``, which is not counted."""
    while n:
        day += ONE_DAY
        if is_working(day):
            n -= 1
    return day


def working_days_before(day: date, n: int) -> date:
    """The n-th working day before ``day``, which is not counted."""
    while n:
        day -= ONE_DAY
        if is_working(day):
            n -= 1
    return day


def same_number(day: date, months: int) -> date:
    """The same number of the month so many months later (earlier, if negative), or that month's last day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
