"""The day of a moment in Kazakhstan: a clock elsewhere shows another one for a part of each day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from kzcoord.calendar.kazakhstan import KAZAKHSTAN
from kzcoord.calendar.refusals import outside
from kzcoord.calendar.working_calendar import WorkingCalendar
from kzcoord.errors import NotADateError
from kzcoord.errors.classes import is_a
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import shown

__all__ = ["kazakhstan_day"]

#: The clock of Astana: six hours before UTC until the end of 29 February 2024, five since. The clocks went back by an
#: hour at midnight, so that this day had 25 hours.
_OLD, _NEW = timezone(timedelta(hours=6)), timezone(timedelta(hours=5))
_CHANGED = datetime(2024, 3, 1, tzinfo=_OLD)


def kazakhstan_day(
    moment: datetime, *, received_until: time | None = None, calendar: WorkingCalendar = KAZAKHSTAN
) -> date:
    """The date in Astana at a moment with an offset, such as the stamp of a message.

    With ``received_until`` a paper counts as received on the next working day of ``calendar`` where it came later on
    the day, by the clock of Astana. No hour is the default: the Regulations of the Government (point 150) take 18:00
    for electronic papers to the Government Office, and other bodies have other hours. A paper that comes on a rest day
    before the hour counts as received on that day.

    Raises `NotADateError` for what is no moment and for a moment without an offset, `CalendarRangeError` for a day
    outside the calendar.

    >>> from datetime import UTC, datetime, time
    >>> evening = datetime(2026, 11, 27, 19, 30, tzinfo=UTC)  # Saturday, 00:30 in Astana
    >>> print(kazakhstan_day(evening))
    2026-11-28
    >>> friday = datetime(2026, 11, 27, 13, 1, tzinfo=UTC)  # 18:01 in Astana
    >>> print(kazakhstan_day(friday), kazakhstan_day(friday, received_until=time(18)))
    2026-11-27 2026-11-30
    """
    if not is_a(calendar, WorkingCalendar):
        raise NotADateError(
            "calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not {given}", given=shown(calendar)
        )
    local = _in_astana(moment)
    day = local.date()
    if day not in calendar:
        raise outside(day, calendar.first, calendar.last, Message("the day in Kazakhstan"))
    if received_until is None:
        return day
    if not is_a(received_until, time) or received_until.tzinfo is not None:
        raise NotADateError(
            "received_until is an hour of the clock of Astana such as time(18), not {given}",
            given=shown(received_until),
        )
    return calendar.add_working_days(day, 1) if local.timetz().replace(tzinfo=None) > received_until else day


def _in_astana(moment: object) -> datetime:
    """The moment by the clock of Astana; `NotADateError` for what is no moment with an offset."""
    wrong = NotADateError(
        "kazakhstan_day() takes a moment with an offset, not {given}; give one such as "
        "datetime(2026, 11, 27, 19, 30, tzinfo=UTC)",
        given=shown(moment),
    )
    if not is_a(moment, datetime):
        raise wrong
    try:
        if moment.utcoffset() is not None:
            return moment.astimezone(_OLD if moment < _CHANGED else _NEW)
    except OverflowError:
        raise outside(moment.date(), KAZAKHSTAN.first, KAZAKHSTAN.last, Message("the day in Kazakhstan")) from None
    except (TypeError, ValueError):  # a time zone of the caller's own that does not know its offset
        raise wrong from None
    raise wrong  # without an offset it is another day elsewhere
