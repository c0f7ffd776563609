"""What every time limit is: pure data that resolves to a deadline, under two readings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import NoTimeLimitError
from kzcoord.errors.given import shown
from kzcoord.errors.models import Declared, for_declarations_only
from kzcoord.limits.anchors import anchor_named
from kzcoord.limits.conventions import Convention, checked_convention
from kzcoord.limits.counting import Step, checked_calendar, checked_day
from kzcoord.limits.deadline import Deadline
from kzcoord.text import Language, Text

__all__ = ["TimeLimit", "anchor_text", "checked_tools", "in_all_languages", "named_anchor"]


class TimeLimit(Declared):
    """A time limit as pure data. The kinds below are its subclasses."""

    example = 'Within(5, WORKING_DAYS, of="receipt")'

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
        if calendar.__class__ is not WorkingCalendar or convention.__class__ is not Convention:
            checked_tools(calendar, convention)
        if or_anchor is not None:
            if "Q8" not in self.questions:
                raise NoTimeLimitError(
                    f"'{self.said()}' has one start only, but a second one was given: {shown(or_anchor)}"
                )
            or_anchor = checked_day(or_anchor, calendar)
        if anchor is None:
            return Deadline(self, None, None, None, calendar, convention, None, subject)
        if anchor.__class__ is not date or anchor not in calendar:
            anchor = checked_day(anchor, calendar)
        if not self.counted:
            return Deadline(self, anchor, None, None, calendar, convention, or_anchor, subject)
        by = safe = self._last_day(anchor, or_anchor, calendar, convention)
        if convention is not Convention.STRICT:
            safe = min(by, self._last_day(anchor, or_anchor, calendar, Convention.STRICT))
        return Deadline(self, anchor, by, safe, calendar, convention, or_anchor, subject)

    def last_day(
        self,
        anchor: date,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
    ) -> date:
        """The one date under a convention, without the other reading; for limits that give a date."""
        checked_tools(calendar, convention)
        day = checked_day(anchor, calendar)
        if not self.counted:
            raise NoTimeLimitError(f"no day follows from a limit that gives none: {self.said()}")
        return self._last_day(day, None, calendar, convention)

    @property
    def questions(self) -> tuple[str, ...]:
        """The ids of the open questions on counting that this kind of limit can raise."""
        return ()

    @property
    def counted(self) -> bool:
        """True when the limit gives a date once its anchor is known."""
        return True

    @property
    def anchor(self) -> str | None:
        """The name of the anchor that the limit counts from, if it counts."""
        return None

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        raise AssertionError(f"{type(self).__name__} has no count")

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        """The steps of the count under a convention."""
        yield from ()

    def said(self, lang: Language = "en") -> str:
        """The limit in words."""
        raise AssertionError(f"{type(self).__name__} has no words")

    def __str__(self) -> str:
        return self.said()


def checked_tools(calendar: WorkingCalendar, convention: Convention) -> None:
    """Nothing, where a limit can be counted with both; `NotADateError` and `InvalidEventError` where not."""
    checked_calendar(calendar)
    checked_convention(convention)


def named_anchor(name: str | None) -> str | None:
    """The name, refused where it is blank."""
    if name is not None and not name.strip():
        raise ValueError("an anchor needs a name: what the limit counts from, such as 'receipt' or 'starts'")
    return name


def anchor_text(name: str) -> Text:
    """The anchor's day in words."""
    found = anchor_named(name)
    return Text(kk=found.kk, ru=f"день {found.ru}", en=found.en)


def in_all_languages(words: Any) -> Any:
    """One word for three languages, where no words for each were given."""
    return Text.same(words) if isinstance(words, str) else words
