"""Kazakhstan's calendar as a workalendar class: the same days as `KAZAKHSTAN`, behind workalendar's own methods."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from workalendar.core import SAT, SUN, Calendar, cleaned_date

from kzcoord.calendar.ical import days_off_as_ical
from kzcoord.calendar.kazakhstan import KAZAKHSTAN
from kzcoord.calendar.working_calendar import WorkingCalendar
from kzcoord.errors import NotADateError
from kzcoord.errors.classes import is_a
from kzcoord.errors.shown_values import shown

__all__ = ["Kazakhstan"]


class Kazakhstan(Calendar):  # type: ignore[misc] # workalendar has no type information
    """Kazakhstan as a class of workalendar: use it in the place of ``workalendar.asia.Kazakhstan``.

    It has the worked Saturdays, the carried and transferred rest days and the announced days of Kurban Ait. A year
    outside 2010-2040 is a `CalendarRangeError`. A value that is not a date is workalendar's ``UnsupportedDateType``.

    >>> from datetime import date
    >>> Kazakhstan().add_working_days(date(2026, 3, 18), 5)
    datetime.date(2026, 3, 30)
    >>> Kazakhstan().is_working_day(date(2024, 5, 4))  # a worked Saturday
    True
    """

    name = "Kazakhstan"
    WEEKEND_DAYS = (SAT, SUN)

    def __init__(self, calendar: WorkingCalendar = KAZAKHSTAN, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if not is_a(calendar, WorkingCalendar):
            raise NotADateError(
                "calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not {given}", given=shown(calendar)
            )
        self._calendar = calendar

    def get_weekend_days(self) -> tuple[int, ...]:
        """The plain weekly rest days of the calendar's week."""
        return tuple(sorted(self._calendar.week.rest_weekdays))

    def get_fixed_holidays(self, year: int) -> list[tuple[date, str]]:
        """All days off of the year with English names; none of them is a plain weekend."""
        return [(status.day, status.name.en) for status in self._calendar.holidays(year) if not status.working]

    def get_variable_days(self, year: int) -> list[tuple[date, str]]:
        """An empty list: `get_fixed_holidays` gives all days off."""
        return []

    def is_working_day(
        self,
        day: date,
        extra_working_days: Sequence[date] | None = None,
        extra_holidays: Sequence[date] | None = None,
    ) -> bool:
        """True when work is done on the day, transfers included; the extra days have workalendar's meaning."""
        day = cleaned_date(day)
        if extra_working_days and day in map(cleaned_date, extra_working_days):
            return True
        if extra_holidays and day in map(cleaned_date, extra_holidays):
            return False
        return self._calendar.is_working_day(day)

    def find_following_working_day(self, day: date) -> date:
        """The day itself if it is a working day, else the next one. workalendar's own method skips only weekends."""
        return self._calendar.roll_forward(cleaned_date(day))

    def export_to_ical(self, period: Sequence[int] | None = None, target_path: str | Path | None = None) -> str | None:
        """The days off as iCalendar (RFC 5545), by default of the whole horizon; written to a file if one is named.

        workalendar's own export writes a name as it stands, so that a line break in it would forge an event.
        """
        first, last = self._get_ical_period(period or [self._calendar.first.year, self._calendar.last.year])
        days = [day for year in range(first, last + 1) for day in self.holidays(year)]
        text = days_off_as_ical(days, str(self._calendar.week))
        if target_path is None:
            return text
        self._get_ical_target_path(target_path).write_bytes(text.encode())
        return None
