"""A day as it is given: a plain date, whatever class of date came; a moment, a number, a text is none."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from kzcoord.errors import NotADateError
from kzcoord.errors.classes import is_a
from kzcoord.errors.shown_values import shown

if TYPE_CHECKING:
    from typing import TypeGuard

__all__ = ["ISO_DAY", "day_pair", "is_plain_date", "plain_day"]

#: How a day is written in JSON.
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_plain_date(day: object) -> TypeGuard[date]:
    """True for a `datetime.date` that is no `datetime.datetime`: a day, not a moment of one."""
    return is_a(day, date) and not is_a(day, datetime)


def plain_day(day: object, where: str) -> date:
    """The day as a `datetime.date`; `NotADateError`, which says ``where`` it was given, for what is none.

    A class of date that another library made may count in a way of its own: only its day is taken.
    """
    if type(day) is date:
        return day
    if not is_plain_date(day):
        raise NotADateError(
            "{where} takes a datetime.date, not {kind} {given}; give a date such as date(2027, 5, 20)",
            where=where,
            kind=type(day).__name__,
            given=shown(day),
        )
    return date.fromordinal(date.toordinal(day))


def day_pair(between: object) -> tuple[date, date]:
    """The first and the last day of a pair of days; `NotADateError` for what is none."""
    if not isinstance(between, (tuple, list)) or len(between) != 2:
        raise NotADateError(
            "between is a pair of days, (date(2027, 1, 1), date(2027, 12, 31)), not {given}", given=shown(between)
        )
    first, last = (plain_day(day, "between") for day in between)
    if last < first:
        raise NotADateError(
            "between ends on {last}, before it begins on {first}; give the earlier day first", last=last, first=first
        )
    return first, last
