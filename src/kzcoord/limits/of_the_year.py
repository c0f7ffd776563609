"""Limits by the calendar: by dates of every year, once in a period of it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import Field, StrictBool, field_validator

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors.messages import Message, Quoted
from kzcoord.errors.models import for_declarations_only, known_word
from kzcoord.errors.shown_values import shown
from kzcoord.limits.conventions import Convention
from kzcoord.limits.countable import checked_tools
from kzcoord.limits.counting import Step, Steps, checked_day, day_excluded, moved, previous_working_day
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.time_limit import TimeLimit
from kzcoord.text import Language, Text, checked_language, day_month, day_month_from, day_month_until, join

__all__ = ["ByDate", "MonthDay", "OfTheYear", "OncePer", "Period"]


class MonthDay(NamedTuple):
    """A day of every year."""

    month: Annotated[int, Field(strict=True)]
    day: Annotated[int, Field(strict=True)]


class OfTheYear(TimeLimit):
    """A limit that falls due in every year by itself, without an event."""

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**parts)

    def occurrences(
        self,
        year: int,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        subject: Any = None,
    ) -> tuple[Deadline, ...]:
        """The deadlines of ``year``: one for each date printed in the act, or for each period."""
        checked_tools(calendar, convention)
        calendar.holidays(year)  # refuses a year outside the horizon
        return tuple(self.resolve(day, calendar, convention, subject=subject) for day in self.nominal_days(year))

    def nominal_days(self, year: int) -> tuple[date, ...]:
        """The days of ``year`` that the act names, whatever kind of day they are."""
        raise AssertionError(f"{type(self).__name__} names no days")


_DATE_IN_THE_ACT = Text(kk="актіде аталған күн", ru="день, названный в акте", en="the date named in the act")
_DAY = timedelta(days=1)
_END_OF_THE_PERIOD = Text(kk="кезеңнің соңғы күні", ru="последний день периода", en="the last day of the period")

#: A year without a 29 February: a day that it lacks is no date of every year.
_COMMON_YEAR = 2027


class ByDate(OfTheYear):
    """By a date (or dates) of every year; ``until`` where the text says "until", which may exclude the date.

    Counted from any day, it gives the first of its dates on or after that day; a date before it that falls on a rest
    day still runs up to the next working day. `occurrences` gives a year's.

    >>> from datetime import date
    >>> print(ByDate([(6, 15), (12, 15)]).resolve(date(2026, 7, 1)))
    by 15 June and 15 December: by 2026-12-15
    """

    kind: Literal["by-date"] = "by-date"
    dates: tuple[MonthDay, ...] = Field(min_length=1)
    until: StrictBool = False

    @for_declarations_only
    def __init__(self, dates: Any, until: bool = False, **more: Any) -> None:
        super().__init__(dates=dates, until=until, **more)

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q2", "Q3") if self.until else ("Q3",)

    @field_validator("dates", mode="before")
    @classmethod
    def _one_or_many(cls, dates: Any) -> Any:
        if not isinstance(dates, (list, tuple)):
            raise ValueError(Message("it is a day of every year, (1, 10), or a list of them"))
        if len(dates) == 2 and all(isinstance(part, int) for part in dates):
            return (tuple(dates),)
        return dates

    @field_validator("dates")
    @classmethod
    def _real_days(cls, dates: tuple[MonthDay, ...]) -> tuple[MonthDay, ...]:
        for month, day in dates:
            try:
                date(_COMMON_YEAR, month, day)
            except (OverflowError, ValueError) as error:
                raise ValueError(
                    Message(
                        "month {month}, day {day} is no date of every year: {error}",
                        month=shown(month),
                        day=shown(day),
                        error=Quoted(str(error), "there is no such day"),
                    )
                ) from None
        return tuple(sorted(set(dates)))

    def resolve(
        self,
        anchor: date | None,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        or_anchor: date | None = None,
        subject: Any = None,
    ) -> Deadline:
        """The deadline of the date that runs on ``anchor``; its anchor is the date in the act."""
        checked_tools(calendar, convention)
        named = None if anchor is None else self.running(checked_day(anchor, calendar), calendar)
        return super().resolve(named, calendar, convention, or_anchor=or_anchor, subject=subject)

    def nominal_days(self, year: int) -> tuple[date, ...]:
        """The dates printed in the act as they fall in ``year``, whatever kind of day they are."""
        return tuple(date(year, month, day) for month, day in self.dates)

    def nominal(self, day: date) -> date:
        """The first of the dates on or after ``day``, whatever kind of day it is."""
        for month, number in self.dates:
            named = date(day.year, month, number)
            if named >= day:
                return named
        month, number = self.dates[0]
        return date(day.year + 1, month, number)

    def running(self, day: date, calendar: WorkingCalendar) -> date:
        """The date that runs on a day: the first on or after it, or a rest day before it that is carried to it.

        It is the same in every reading, so that the two dates of a deadline are those of one date in the act.
        """
        carried = day - _DAY
        while carried in calendar and not calendar.is_working_day(carried):
            if (carried.month, carried.day) in self.dates and self.nominal(day) != day:
                return carried
            carried -= _DAY
        return self.nominal(day)

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        day = self.nominal(anchor)
        if self.until and not ways.date_included:
            day = day_excluded(day, _DATE_IN_THE_ACT, calendar, steps)
        elif steps is not None:
            steps.append(Step(day, None, _DATE_IN_THE_ACT))
        return moved(day, ways.end_goes, "Q3", calendar, steps)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        days = self.nominal_days(_COMMON_YEAR)
        if lang == "kk":
            named = join([day_month_until(day) if self.until else day_month_from(day) for day in days], lang)
            return f"{named} {'дейін' if self.until else 'кешіктірмей'}"
        named = join([day_month(day, lang) for day in days], lang)
        words = ("until", "by") if lang == "en" else ("до", "не позднее")
        return f"{words[0] if self.until else words[1]} {named}"


class Period(StrEnum):
    """A period of the year."""

    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months the period has."""
        return {"quarter": 3, "half-year": 6, "year": 12}[self.value]


class OncePer(OfTheYear):
    """Once in a period, no day given: due by the last working day of the period that the anchor lies in.

    >>> from datetime import date
    >>> print(OncePer("half-year").resolve(date(2026, 2, 1)))
    once per half-year: by 2026-06-30
    """

    kind: Literal["once-per"] = "once-per"
    period: Annotated[Period, known_word(Period)]

    @for_declarations_only
    def __init__(self, period: Any, **more: Any) -> None:
        super().__init__(period=period, **more)

    def nominal_days(self, year: int) -> tuple[date, ...]:
        """The last days of the periods of ``year``, whatever kind of day they are."""
        months = self.period.months
        return tuple(_last_of(year, month) for month in range(months, 13, months))

    def _end(self, day: date) -> date:
        months = self.period.months
        return _last_of(day.year, (day.month - 1) // months * months + months)

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        end = self._end(anchor)
        if steps is not None:
            steps.append(Step(end, None, _END_OF_THE_PERIOD))
        return moved(end, previous_working_day, None, calendar, steps)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {
            "en": f"once per {self.period}",
            "ru": {"quarter": "раз в квартал", "half-year": "раз в полугодие", "year": "раз в год"}[self.period],
            "kk": {"quarter": "тоқсанда бір рет", "half-year": "жарты жылда бір рет", "year": "жылда бір рет"}[
                self.period
            ],
        }[lang]


def _last_of(year: int, month: int) -> date:
    """The last day of a month that ends a period: March, June, September or December."""
    return date(year, month, 30 if month in (6, 9) else 31)
