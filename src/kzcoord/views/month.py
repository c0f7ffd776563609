"""A month of the calendar with the reason for every day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from kzcoord.calendar import DayKind, DayStatus, WorkingCalendar
from kzcoord.calendar.records import PROVISIONAL
from kzcoord.text import Language, Text, month_year, short_day

__all__ = ["month_days", "month_table"]

_WEEK = {
    "five-day": Text(kk="бес күндік апта", ru="пятидневная неделя", en="five-day week"),
    "six-day": Text(kk="алты күндік апта", ru="шестидневная неделя", en="six-day week"),
}
_COUNT = Text(kk="жұмыс күндері: {0}", ru="рабочих дней: {0}", en="{0} working days")


def month_days(calendar: WorkingCalendar, year: int, month: int) -> tuple[DayStatus, ...]:
    """The status of every day of a month; `CalendarRangeError` outside the calendar."""
    calendar.holidays(year)  # refuses a year outside the horizon
    return tuple(calendar.explain(date(year, month, day)) for day in range(1, monthrange(year, month)[1] + 1))


def month_table(calendar: WorkingCalendar, year: int, month: int, lang: Language = "en") -> str:
    """The month as text: each day, its number among the working days, the reason, the act."""
    days = month_days(calendar, year, month)
    count = sum(status.working for status in days)
    head = f"{month_year(days[0].day, lang)}, {_WEEK[calendar.week].said(lang)}, {_COUNT.said(lang).format(count)}"
    lines = [head, ""]
    number = 0
    for status in days:
        number += status.working
        counted = str(number) if status.working else ""
        reason = "" if status.kind is DayKind.WORKING and status.act is None else status.reason(lang)
        act = "" if status.act is None else status.act.cited.said(lang)
        lines.append(f"  {short_day(status.day, lang)}  {counted:>2}  {reason:<36}  {act}".rstrip())
    if days[-1].provisional:
        lines += ["", PROVISIONAL.said(lang)]
    return "\n".join(lines)
