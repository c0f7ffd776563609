"""The tables of a calendar: the working days in order, and the place of every day among them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date
from typing import NamedTuple

__all__ = ["DayTables", "day_tables"]


class DayTables(NamedTuple):
    """The working days in order, and the place of every day among them.

    With these tables, adding, counting and rolling take the same time for any distance.
    """

    #: All working days of the horizon, in order.
    working: list[date]
    #: For each day, the index in ``working`` of the last working day on or before it; -1 if there is none.
    upto: dict[date, int]
    #: For each day, the number of working days before it, which is the index of the first one on or after it.
    before: dict[date, int]


def day_tables(first: date, last: date, rest_weekdays: Container[int], special: Mapping[date, bool]) -> DayTables:
    """The tables of the days from ``first`` to ``last``.

    ``special`` says whether a special day is worked; any other day is worked unless it is one of ``rest_weekdays``
    (Monday is 0).
    """
    working: list[date] = []
    upto: dict[date, int] = {}
    before: dict[date, int] = {}
    count = 0
    weekday = first.weekday()
    day_of = date.fromordinal
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = day_of(ordinal)
        before[day] = count
        if special.get(day, weekday not in rest_weekdays):
            working.append(day)
            count += 1
        upto[day] = count - 1
        weekday = (weekday + 1) % 7
    return DayTables(working, upto, before)
