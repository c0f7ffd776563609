"""Kazakhstan's five-day calendar, built from the facts when it is first asked for."""

from __future__ import annotations

from kzcoord.calendar.facts import FACTS
from kzcoord.calendar.records import WorkWeek
from kzcoord.calendar.working_calendar import WorkingCalendar

__all__ = ["KAZAKHSTAN"]

KAZAKHSTAN = WorkingCalendar(FACTS, WorkWeek.FIVE_DAY)
