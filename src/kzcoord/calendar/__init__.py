"""The working-day calendar of Kazakhstan. It knows nothing of the law on coordination and needs only Python.

`KAZAKHSTAN` is the calendar of the five-day week, `KAZAKHSTAN_SIX_DAY` of the six-day week. Both are built on first
use. `Kazakhstan` is the same calendar as a workalendar class; its module is imported on first use too.

    >>> from datetime import date
    >>> from kzcoord.calendar import KAZAKHSTAN
    >>> print(KAZAKHSTAN.explain(date(2024, 5, 4)))
    4 May 2024: working day in exchange for 8 May; Order of the acting Minister of Labour of 17.04.2024 No. 109

The files, in reading order:

1. ``records``: what a calendar is made of (`CalendarAct`, `Holiday`, `Transfer`, `KurbanAit`, `Cancellation`,
   `WorkWeek`) and what it answers (`DayStatus`, `DayKind`).
2. ``facts``: all holidays, transfers and days of Kurban Ait since 2010, each with its act. Only data; a new order of
   the Minister is one line here.
3. ``special_days``: from facts to days. Here are the rules of carrying (Law on holidays, art. 5) and of transfers.
4. ``day_tables``: from days to the tables that answer every question with one look-up.
5. ``working_calendar``: `WorkingCalendar`, the object that users hold, with all its methods.
6. ``refusals``: the errors for a wrong argument, in the same words everywhere.
7. ``checked_changes``: the checks of `WorkingCalendar.with_changes`.
8. ``public_facts``: the facts that were public on a day, for `WorkingCalendar.as_known_on`.
9. ``kazakhstan``: the two calendars of Kazakhstan.
10. ``moments``: `kazakhstan_day`, the day of a moment in Astana.

Two more ways to use a calendar, imported on first use: ``arrays`` for numpy arrays of days, ``workalendar`` for
programs that are written for that library, with ``ical`` for its export.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.calendar.records import (
    CalendarAct,
    Cancellation,
    DayKind,
    DayStatus,
    Holiday,
    KurbanAit,
    Transfer,
    WorkWeek,
)
from kzcoord.calendar.working_calendar import WorkingCalendar

__all__ = [
    "KAZAKHSTAN",
    "KAZAKHSTAN_SIX_DAY",
    "CalendarAct",
    "Cancellation",
    "DayKind",
    "DayStatus",
    "Holiday",
    "Kazakhstan",
    "KurbanAit",
    "Transfer",
    "WorkWeek",
    "WorkingCalendar",
    "kazakhstan_day",
]

if TYPE_CHECKING:
    from kzcoord.calendar.kazakhstan import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY
    from kzcoord.calendar.moments import kazakhstan_day
    from kzcoord.calendar.workalendar import Kazakhstan
else:
    # Type checkers do not see this part, so a misspelt import from this package is an error for them.
    _ON_FIRST_USE = {
        "KAZAKHSTAN": "kazakhstan",
        "KAZAKHSTAN_SIX_DAY": "kazakhstan",
        "Kazakhstan": "workalendar",
        "kazakhstan_day": "moments",
    }

    def __getattr__(name: str) -> object:
        if name not in _ON_FIRST_USE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"{__name__}.{_ON_FIRST_USE[name]}"), name)
        return globals().setdefault(name, value)

    def __dir__() -> list[str]:
        return __all__
