"""Point 27: when the date of an event is fixed too late for the terms of points 24 to 26."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import CalendarRangeError, InvalidEventError
from kzcoord.events import TopLevelEvent
from kzcoord.law.events import Event
from kzcoord.law.rules import Rule
from kzcoord.limits import TimeLimit
from kzcoord.limits.conventions import Convention
from kzcoord.rules import RULES

__all__ = ["LateDate", "late_date"]

_CONCEPT = RULES["1037/24"]
_SWITCH = RULES["1037/27"]


class LateDate(NamedTuple):
    """Whether point 27 applies, and the last day on which the date can be fixed without it."""

    applies: bool
    last_day: date


def late_date(
    event: Event, calendar: WorkingCalendar, convention: Convention, law_on: date | None = None
) -> LateDate | None:
    """The switch of point 27 for a top-level event; None for other events, and where 27 was not in force.

    The last day is ten working days before the ``by`` of rule 24. A term set by the Administration, given while
    the date was fixed in time, is refused: the two cannot both be.
    """
    if not isinstance(event, TopLevelEvent):
        return None
    assert _SWITCH.threshold is not None
    due = _last_day(_CONCEPT, _CONCEPT.limit, event.starts, calendar, convention)
    if not _SWITCH.in_force.on(law_on or due):
        return None
    last_day = _last_day(_SWITCH, _SWITCH.threshold, due, calendar, convention)
    fixed_on = event.date_fixed_on
    given = [name for name in ("concept_due", "package_due") if getattr(event, name) is not None]
    if fixed_on is None:
        return LateDate(bool(given), last_day)
    late = fixed_on > last_day
    applies = late if convention["Q11"] == "less than" else not late
    if given and not applies:
        raise InvalidEventError(
            f"{type(event).__name__}: {given[0]} is a term of point 27, but the date was fixed on {fixed_on} and "
            f"point 27 does not apply (the last day is {last_day}); leave {given[0]} out or correct date_fixed_on"
        )
    return LateDate(applies, last_day)


def _last_day(rule: Rule, limit: TimeLimit, day: date, calendar: WorkingCalendar, convention: Convention) -> date:
    try:
        return limit.last_day(day, calendar, convention)
    except CalendarRangeError as error:
        raise error.of(rule.id, day) from None
