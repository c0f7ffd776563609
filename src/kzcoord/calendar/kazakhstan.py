"""Kazakhstan's two calendars, each built on first use: one for the five-day week, one for the six-day week.

In the five-day week Saturday and Sunday are rest days, in the six-day week only Sunday.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.calendar.holidays_and_transfers import FACTS
from kzcoord.calendar.records import WorkWeek
from kzcoord.calendar.working_calendar import WorkingCalendar

__all__ = ["KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY"]

if TYPE_CHECKING:
    KAZAKHSTAN: WorkingCalendar
    KAZAKHSTAN_SIX_DAY: WorkingCalendar
else:
    # Type checkers do not see this function, so a misspelt import is an error for them.
    _WEEKS = {"KAZAKHSTAN": WorkWeek.FIVE_DAY, "KAZAKHSTAN_SIX_DAY": WorkWeek.SIX_DAY}

    def __getattr__(name: str) -> WorkingCalendar:
        if name not in _WEEKS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        calendar = WorkingCalendar(FACTS, _WEEKS[name])
        # Two threads may build the same calendar at once; both get the one that is stored first.
        return globals().setdefault(name, calendar)

    def __dir__() -> list[str]:
        return __all__
