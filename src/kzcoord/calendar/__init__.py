"""When work is done in Kazakhstan: the working-day calendar, which knows nothing of the law on coordination.

`KAZAKHSTAN` and `KAZAKHSTAN_SIX_DAY` are built when first asked for; `Kazakhstan`, the same calendar as a
workalendar class, is imported only when asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.calendar.records import CalendarAct, DayKind, DayStatus, Holiday, KurbanAit, Transfer, WorkWeek
from kzcoord.calendar.working_calendar import WorkingCalendar

if TYPE_CHECKING:
    from kzcoord.calendar.kazakhstan import KAZAKHSTAN
    from kzcoord.calendar.kazakhstan_six_day import KAZAKHSTAN_SIX_DAY
    from kzcoord.calendar.workalendar import Kazakhstan

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

_ON_FIRST_USE = {
    "KAZAKHSTAN": "kazakhstan",
    "KAZAKHSTAN_SIX_DAY": "kazakhstan_six_day",
    "Kazakhstan": "workalendar",
}


def __getattr__(name: str) -> object:
    if name not in _ON_FIRST_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_ON_FIRST_USE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
