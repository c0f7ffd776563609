"""The errors for a wrong argument: one fault has one error class and one wording in all methods of a calendar.

Each function makes the error; the caller raises it.
"""

from __future__ import annotations

from datetime import date

from kzcoord.errors import CalendarRangeError, NotADateError
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import shown

__all__ = ["NO_ANSWER_OUTSIDE", "not_a_date", "not_a_whole_number", "outside"]

#: Why a day outside the calendar is refused.
NO_ANSWER_OUTSIDE = Message("the holidays and transfers of days outside it are not encoded, so no answer is given")


def not_a_date(value: object, what: Words) -> NotADateError:
    """The error for a value that is not a plain date.

    >>> print(not_a_date("2027-05-20", "settled_until"))
    settled_until must be a datetime.date, not str '2027-05-20'; give a date such as date(2027, 5, 20)
    """
    return NotADateError(
        "{what} must be a datetime.date, not {kind} {given}; give a date such as date(2027, 5, 20)",
        what=what,
        kind=type(value).__name__,
        given=shown(value),
    )


def not_a_whole_number(value: object, what: Words) -> NotADateError:
    """The error for a value that is not a whole number; True and False are not whole numbers here.

    >>> print(not_a_whole_number(2.5, "the number of working days"))
    the number of working days must be a whole number (int), not float 2.5
    """
    return NotADateError(
        "{what} must be a whole number (int), not {kind} {given}",
        what=what,
        kind=type(value).__name__,
        given=shown(value),
    )


def outside(day: date, first: date, last: date, what: Words = "") -> CalendarRangeError:
    """The error for a day before the ``first`` or after the ``last`` day of a calendar.

    >>> print(outside(date(2041, 1, 1), date(2010, 1, 1), date(2040, 12, 31), "settled_until"))
    settled_until 2041-01-01 is after 2040-12-31, the last day of the calendar; the holidays and transfers of days \
outside it are not encoded, so no answer is given
    """
    where = Message("{what} {day}", what=what, day=day) if what else day
    if day < first:
        return CalendarRangeError(
            "{where} is before {first}, the first day of the calendar; {why}",
            where=where,
            first=first,
            why=NO_ANSWER_OUTSIDE,
        )
    return CalendarRangeError(
        "{where} is after {last}, the last day of the calendar; {why}", where=where, last=last, why=NO_ANSWER_OUTSIDE
    )
