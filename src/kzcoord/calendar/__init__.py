"""When work is done in Kazakhstan: the working-day calendar, which knows nothing of the law on coordination.

`KAZAKHSTAN` and `KAZAKHSTAN_SIX_DAY` are built when first asked for; `Kazakhstan`, the same calendar as a
workalendar class, is imported only when asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.calendar.records import CalendarAct, DayKind, DayStatus, Holiday, KurbanAit, Transfer, WorkWeek
from kzcoord.calendar.working_calendar import WorkingCalendar

__all__ = [
    "KAZAKHSTAN",
    "KAZAKHSTAN_SIX_DAY",
    "CalendarAct",
    "DayKind",
    "DayStatus",
    "Holiday",
    "Kazakhstan",
    "KurbanAit",
    "Transfer",
    "WorkWeek",
    "WorkingCalendar",
]

if TYPE_CHECKING:
    from kzcoord.calendar.kazakhstan import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY
    from kzcoord.calendar.workalendar import Kazakhstan
else:
    # Type checkers do not see this part, so a misspelt import from this package is an error for them.
    _ON_FIRST_USE = {
        "KAZAKHSTAN": "kazakhstan",
        "KAZAKHSTAN_SIX_DAY": "kazakhstan",
        "Kazakhstan": "workalendar",
    }

    def __getattr__(name: str) -> object:
        if name not in _ON_FIRST_USE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"{__name__}.{_ON_FIRST_USE[name]}"), name)
        return globals().setdefault(name, value)

    def __dir__() -> list[str]:
        return __all__
