"""What every time limit is: pure data that resolves to a deadline, under two readings."""

from __future__ import annotations

from datetime import date
from typing import Any

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import NoTimeLimitError
from kzcoord.errors.models import for_declarations_only
from kzcoord.errors.shown_values import shown
from kzcoord.limits.conventions import Convention
from kzcoord.limits.countable import Countable, checked_tools
from kzcoord.limits.counting import checked_day
from kzcoord.limits.deadline import Deadline
from kzcoord.text import Text

__all__ = ["TimeLimit"]


class TimeLimit(Countable):
    """A time limit as pure data. The kinds are its subclasses."""

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**parts)

    def resolve(
        self,
        anchor: date | None,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        or_anchor: date | None = None,
        subject: Any = None,
    ) -> Deadline:
        """The deadline counted from ``anchor``: ``by`` under the convention, ``safe_by`` never later.

        ``or_anchor`` is the day of the second start where the limit has two. Raises `NotADateError` for anything
        but a plain date and `CalendarRangeError` outside the calendar.

        >>> from datetime import date
        >>> from kzcoord import WORKING_DAYS, Within
        >>> print(Within(5, WORKING_DAYS, of="receipt").resolve(date(2024, 1, 10)))
        within 5 working days of receipt: by 2024-01-17 (safe by 2024-01-16)
        """
        if type(calendar) is not WorkingCalendar or type(convention) is not Convention:
            checked_tools(calendar, convention)
        if or_anchor is not None:
            if self.second_anchor is None:
                raise NoTimeLimitError(
                    "'{limit}' has one start only, but a second one was given: {given}",
                    limit=self,
                    given=shown(or_anchor),
                )
            or_anchor = checked_day(or_anchor, calendar)
        if anchor is None:
            return Deadline(self, None, None, None, calendar, convention, None, subject)
        if type(anchor) is not date or anchor not in calendar:
            anchor = checked_day(anchor, calendar)
        if not self.counted:
            return Deadline(self, anchor, None, None, calendar, convention, or_anchor, subject)
        by = safe = self.count(anchor, or_anchor, calendar, convention.ways)
        if convention is not Convention.STRICT:
            safe = min(by, self.count(anchor, or_anchor, calendar, Convention.STRICT.ways))
        return Deadline(self, anchor, by, safe, calendar, convention, or_anchor, subject)


def in_all_languages(words: Any) -> Any:
    """One word for three languages, where no words for each were given."""
    return Text.same(words) if isinstance(words, str) else words
