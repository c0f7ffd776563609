"""What a deadline needs of its limit: words, the questions it raises, and one count that also writes its steps."""

from __future__ import annotations

from datetime import date
from typing import Any

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import NoTimeLimitError
from kzcoord.errors.models import Declared, for_declarations_only
from kzcoord.limits.conventions import Convention, checked_convention
from kzcoord.limits.counting import Step, Steps, checked_calendar, checked_day, written
from kzcoord.limits.counting_answers import Ways
from kzcoord.text import Language

__all__ = ["Countable", "checked_tools"]


class Countable(Declared):
    """A limit as pure data: what it counts, from what, and how. A kind gives its `count` and its words."""

    example = 'Within(5, WORKING_DAYS, of="receipt")'

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**parts)

    @property
    def questions(self) -> tuple[str, ...]:
        """The ids of the open questions on counting that the limit raises."""
        return ()

    @property
    def questions_when_counted(self) -> tuple[str, ...]:
        """The same once a day is given to count from, where the text itself knows none."""
        return self.questions

    @property
    def counted(self) -> bool:
        """True when the limit gives a date once its anchor is known."""
        return True

    @property
    def anchor(self) -> str | None:
        """The name of the anchor that the limit counts from, if it counts."""
        return None

    @property
    def second_anchor(self) -> str | None:
        """The name of its second start, where the limit has two."""
        return None

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        """The last day, counted from ``anchor`` (or from ``other``, a second start); ``steps`` gets its moves."""
        raise AssertionError(f"{type(self).__name__} has no count")

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> tuple[Step, ...]:
        """The steps of the count under a convention, the last day at the end; none where nothing is counted."""
        if anchor is None or not self.counted:
            return ()
        steps: list[Step] = []
        return written(steps, self.count(anchor, other, calendar, convention.ways, steps))

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
            raise NoTimeLimitError("no day follows from a limit that gives none: {limit}", limit=self)
        return self.count(day, None, calendar, convention.ways)

    def said(self, lang: Language = "en") -> str:
        """The limit in words."""
        raise AssertionError(f"{type(self).__name__} has no words")

    def __str__(self) -> str:
        return self.said()


def checked_tools(calendar: WorkingCalendar, convention: Convention) -> None:
    """Nothing, where a limit can be counted with both; `NotADateError` and `ConventionError` where not."""
    checked_calendar(calendar)
    checked_convention(convention)
