"""Days, working days, transfers of rest days, and calendars that orders have changed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypedDict

from hypothesis import strategies as st

from kzcoord.calendar import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    Cancellation,
    DayKind,
    Holiday,
    Transfer,
    WorkingCalendar,
    WorkWeek,
)
from kzcoord.calendar.holidays_and_transfers import TRANSFERS
from kzcoord.errors import CalendarChangeError, CalendarRangeError, KzcoordError
from kzcoord.errors.shown_values import shown
from kzcoord.limits.counting import checked_calendar
from kzcoord.testing.arguments import bounds, checked_choice

__all__ = ["calendars", "days", "transfers", "working_days"]

_DAY = timedelta(days=1)
#: No act has moved a rest day further than this.
_FURTHEST = 14
#: More orders than these no thirty years had; each of them makes a calendar.
_MOST = 100
_GIVEN = "A day off given once"
_ACTS = ("Order of the Minister of Labour of 01.02.2027 No. 1", "Resolution of the Government of 01.11.2029 No. 900")


def days(
    calendar: WorkingCalendar = KAZAKHSTAN, *, first: date | None = None, last: date | None = None
) -> st.SearchStrategy[date]:
    """Days that the calendar answers for, from ``first`` to ``last`` where they are given.

    A limit counted from a day near an end of the calendar may leave it; leave room with ``first`` and ``last``.

    >>> from hypothesis import given, settings
    >>> from kzcoord import KAZAKHSTAN
    >>> @settings(max_examples=20, deadline=None)
    ... @given(days())
    ... def every_day_has_a_reason(day):
    ...     assert str(KAZAKHSTAN.explain(day))
    >>> every_day_has_a_reason()
    """
    return st.dates(*bounds(calendar, first, last))


def working_days(
    calendar: WorkingCalendar = KAZAKHSTAN, *, first: date | None = None, last: date | None = None
) -> st.SearchStrategy[date]:
    """Days on which work is done, from ``first`` to ``last`` where they are given.

    >>> from hypothesis import given, settings
    >>> from kzcoord import KAZAKHSTAN
    >>> @settings(max_examples=20, deadline=None)
    ... @given(working_days())
    ... def no_working_day_moves(day):
    ...     assert KAZAKHSTAN.roll_forward(day) == KAZAKHSTAN.roll_back(day) == day
    >>> no_working_day_moves()
    """
    earliest, latest = bounds(calendar, first, last)
    if calendar.count_working_days(earliest, latest) == 0 and not calendar.is_working_day(earliest):
        raise CalendarRangeError(
            "no working day lies from {earliest} to {latest}; give an earlier first or a later last",
            earliest=earliest,
            latest=latest,
        )
    return st.dates(calendar.roll_forward(earliest), calendar.roll_back(latest)).map(calendar.roll_forward)


def transfers(
    calendar: WorkingCalendar = KAZAKHSTAN, *, first: date | None = None, last: date | None = None
) -> st.SearchStrategy[Transfer]:
    """Transfers that `WorkingCalendar.with_changes` takes: a working day made free, a rest day nearby worked for it.

    Every act of transfer is written for the five-day week, so ``calendar`` is one of it; the same transfers fit the
    six-day calendar with the same changes. One transfer may fall on the days of another drawn beside it: draw several
    with `calendars`, which takes care.

    >>> from hypothesis import given, settings
    >>> from kzcoord import KAZAKHSTAN
    >>> @settings(max_examples=20, deadline=None)
    ... @given(transfers())
    ... def a_transfer_moves_a_day(transfer):
    ...     changed = KAZAKHSTAN.with_changes(transfers=[transfer])
    ...     assert changed.is_working_day(transfer.worked) and not changed.is_working_day(transfer.off)
    >>> a_transfer_moves_a_day()
    """
    if checked_calendar(calendar).week is not WorkWeek.FIVE_DAY:
        raise CalendarChangeError(
            "transfers() takes a calendar of the five-day week, not of the six-day one; an act of transfer is written "
            "for the five-day week, and what is drawn fits the six-day calendar too",
        )
    margin = timedelta(days=2 * _FURTHEST)
    start, end = bounds(calendar, first, last)
    start, end = max(start, calendar.first + margin), min(end, calendar.last - margin)
    if end < start:
        raise CalendarRangeError(
            "a transfer needs {days} days of the calendar on either side, which holds {first} to {last}; give an "
            "earlier first or a later last",
            days=margin.days,
            first=calendar.first,
            last=calendar.last,
        )
    return _transfers(calendar, start, end)


@st.composite
def _transfers(draw: st.DrawFn, calendar: WorkingCalendar, first: date, last: date) -> Transfer:
    off = _working_day_from(calendar, draw(st.dates(first, last)))
    near = [off + timedelta(days=n) for n in range(-_FURTHEST, _FURTHEST + 1)]
    movable = [day for day in near if calendar.explain(day).kind in (DayKind.WEEKEND, DayKind.CARRIED_REST_DAY)]
    worked = draw(st.sampled_from(sorted(movable, key=lambda day: (abs((day - off).days), day))))
    return Transfer(off=off, worked=worked, act=draw(st.sampled_from(_ACTS)))


def _working_day_from(calendar: WorkingCalendar, day: date) -> date:
    """The first plain working day on or after a day."""
    while calendar.explain(day).kind is not DayKind.WORKING:
        day += _DAY
    return day


def calendars(*, most: int = 3, six_day: bool = True) -> st.SearchStrategy[WorkingCalendar]:
    """Calendars of both weeks that up to ``most`` orders have changed; ``six_day=False``: of the five-day week only.

    An order moves a rest day, takes back a transfer (of the released calendar or of an earlier order), or gives a day
    off once.

    >>> from datetime import date
    >>> from hypothesis import given, settings
    >>> from kzcoord import WORKING_DAYS, Within
    >>> @settings(max_examples=20, deadline=None)
    ... @given(calendars())
    ... def a_deadline_falls_on_a_working_day(calendar):
    ...     deadline = Within(5, WORKING_DAYS, of="receipt").resolve(date(2028, 3, 1), calendar)
    ...     assert calendar.is_working_day(deadline.by)
    >>> a_deadline_falls_on_a_working_day()
    """
    if most.__class__ is not int or not 0 <= most <= _MOST:
        raise KzcoordError(
            "most is {given}; give a whole number of orders from 0 to {most}", given=shown(most), most=_MOST
        )
    checked_choice("six_day", six_day)
    return _calendars(most, six_day)


@st.composite
def _calendars(draw: st.DrawFn, most: int, six_day: bool) -> WorkingCalendar:
    five, orders = KAZAKHSTAN, list[_Order]()
    freed = [transfer.off for transfer in TRANSFERS]
    for _ in range(draw(st.integers(0, most))):
        orders.append(draw(_orders(five, freed)))
        five = five.with_changes(**orders[-1])
    if not (six_day and draw(st.booleans())):
        return five
    six = KAZAKHSTAN_SIX_DAY
    for order in orders:
        six = six.with_changes(**order)
    return six


class _Order(TypedDict, total=False):
    """What one order changes, as `WorkingCalendar.with_changes` takes it."""

    transfers: list[Transfer]
    cancellations: list[Cancellation]
    holidays: list[Holiday]


@st.composite
def _orders(draw: st.DrawFn, calendar: WorkingCalendar, freed: list[date]) -> _Order:
    """An order on a calendar of the five-day week; ``freed`` are the days that it can take back, and is kept up."""
    what = draw(st.sampled_from(("move", "take back", "give once")))
    if what == "take back" and freed:
        off = draw(st.sampled_from(freed))
        freed.remove(off)
        return {"cancellations": [Cancellation(off, draw(st.sampled_from(_ACTS)))]}
    if what == "give once":
        day = _working_day_from(calendar, draw(st.dates(calendar.first, calendar.last - timedelta(days=_FURTHEST))))
        freed.append(day)
        return {"holidays": [Holiday.once(day, _GIVEN, draw(st.sampled_from(_ACTS)))]}
    transfer = draw(transfers(calendar))
    freed.append(transfer.off)
    return {"transfers": [transfer]}
