"""A day as it is given: a plain date, whatever class of date came; a moment, a number, a text is none."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator

from kzcoord.calendar.records import is_plain_date
from kzcoord.errors import NotADateError
from kzcoord.text import ISO_DAY, shown

__all__ = ["Day", "day_pair", "plain_day"]


def plain_day(day: object, where: str) -> date:
    """The day as a `datetime.date`; `NotADateError`, which says ``where`` it was given, for what is none.

    A class of date that another library made may count in a way of its own: only its day is taken.
    """
    if day.__class__ is date:
        return day
    if not is_plain_date(day):
        raise NotADateError(
            f"{where} takes a datetime.date, not {type(day).__name__} {shown(day)}; "
            "give a date such as date(2027, 5, 20)"
        )
    return date.fromordinal(date.toordinal(day))


def day_pair(between: object) -> tuple[date, date]:
    """The first and the last day of a pair of days; `NotADateError` for what is none."""
    if not isinstance(between, (tuple, list)) or len(between) != 2:
        raise NotADateError(f"between is a pair of days, (date(2027, 1, 1), date(2027, 12, 31)), not {shown(between)}")
    first, last = (plain_day(day, "between") for day in between)
    if last < first:
        raise NotADateError(f"between ends on {last}, before it begins on {first}; give the earlier day first")
    return first, last


def _day_or_iso(day: Any) -> Any:
    if day is None or (isinstance(day, str) and ISO_DAY.fullmatch(day)):
        return day
    if is_plain_date(day):
        return plain_day(day, "a day")
    raise ValueError('it is a day: date(2027, 5, 20), or "2027-05-20" in JSON')


#: A day inside a declared model: a date, or its ISO form; pydantic alone would take a moment and a number too.
Day = Annotated[date, BeforeValidator(_day_or_iso)]
