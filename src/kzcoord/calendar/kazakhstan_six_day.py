"""Kazakhstan's six-day calendar (Sunday is the only weekly rest day), built when it is first asked for."""

from __future__ import annotations

from kzcoord.calendar.facts import FACTS
from kzcoord.calendar.records import WorkWeek
from kzcoord.calendar.working_calendar import WorkingCalendar

__all__ = ["KAZAKHSTAN_SIX_DAY"]

KAZAKHSTAN_SIX_DAY = WorkingCalendar(FACTS, WorkWeek.SIX_DAY)
