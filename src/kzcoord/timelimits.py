"""By when: the kinds of time limit that the acts use, as pure data, and their two readings.

A limit says what is counted and from what; `resolve` counts it on a calendar under a convention. How a reading
counts stands in `counting`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from kzcoord.anchors import anchor_named
from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.counting import (
    CALENDAR_DAYS,
    MONTHS,
    WORKING_DAYS,
    Step,
    Unit,
    backward,
    before_act,
    checked_day,
    forward,
    set_term,
    shifted,
    trace_backward,
    trace_before_act,
    trace_day,
    trace_forward,
    until_day,
)
from kzcoord.deadlines import Deadline
from kzcoord.declared import declaration_error, for_declarations_only
from kzcoord.errors import NotADateError, NoTimeLimitError
from kzcoord.questions import Convention, checked_convention
from kzcoord.text import Language, Text, checked_language, day_month, day_month_from, day_month_until, join, shown

__all__ = [
    "CALENDAR_DAYS",
    "MONTHS",
    "WORKING_DAYS",
    "AfterAct",
    "AnyLimit",
    "AsSet",
    "Before",
    "BeforeAct",
    "ByDate",
    "MonthDay",
    "NoLimit",
    "OncePer",
    "Period",
    "Promptly",
    "TimeLimit",
    "Unit",
    "Within",
]

#: No act counts further; a larger number is a slip of the pen.
_LONGEST = 3660


class TimeLimit(BaseModel):
    """A time limit as pure data. The kinds below are its subclasses."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:
        try:
            super().__init__(**parts)
        except ValidationError as error:
            raise declaration_error(type(self).__name__, error, 'Within(5, WORKING_DAYS, of="receipt")') from None

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
        >>> print(Within(5, WORKING_DAYS, of="receipt").resolve(date(2024, 1, 10)))
        within 5 working days of receipt: by 2024-01-17 (safe by 2024-01-16)
        """
        if calendar.__class__ is not WorkingCalendar or convention.__class__ is not Convention:
            _refuse_tools(calendar, convention)
        if or_anchor is not None and "Q8" not in self.questions:
            raise NoTimeLimitError(
                f"'{self.said()}' has one start only, but a second one was given: {shown(or_anchor)}"
            )
        if anchor is None:
            return Deadline(self, None, None, None, calendar, convention, None, subject)
        if anchor not in calendar or (or_anchor is not None and or_anchor not in calendar):
            checked_day(anchor, calendar)
            checked_day(anchor if or_anchor is None else or_anchor, calendar)
        by = self._last_day(anchor, or_anchor, calendar, convention)
        if convention is Convention.STRICT:
            return Deadline(self, anchor, by, by, calendar, convention, or_anchor, subject)
        safe = self._last_day(anchor, or_anchor, calendar, Convention.STRICT)
        if by is not None and safe is not None and by < safe:
            safe = by
        return Deadline(self, anchor, by, safe, calendar, convention, or_anchor, subject)

    def last_day(
        self,
        anchor: date,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
    ) -> date:
        """The one date under a convention, without the other reading; for limits that give a date."""
        _refuse_tools(calendar, convention)
        last = self._last_day(checked_day(anchor, calendar), None, calendar, convention)
        if last is None:
            raise NoTimeLimitError(f"no day follows from a limit that gives none: {self.said()}")
        return last

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

    def _last_day(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> date | None:
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


def _refuse_tools(calendar: WorkingCalendar, convention: Convention) -> None:
    if not isinstance(calendar, WorkingCalendar):
        raise NotADateError(f"calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not {shown(calendar)}")
    checked_convention(convention)


def _named_anchor(name: str | None) -> str | None:
    if name is not None and not name.strip():
        raise ValueError("an anchor needs a name: what the limit counts from, such as 'receipt' or 'starts'")
    return name


def _anchor_text(name: str) -> Text:
    found = anchor_named(name)
    return Text(kk=found.kk, ru=f"день {found.ru}", en=found.en)


def _in_all_languages(words: Any) -> Any:
    return Text.same(words) if isinstance(words, str) else words


class _Amount(NamedTuple):
    n: int
    unit: Unit

    def said(self, lang: Language) -> str:
        """The amount as it stands after a preposition: ``5 working days``, ``5 рабочих дней``."""
        checked_language(lang)
        one = self.n == 1 if lang == "en" else self.n % 10 == 1 and self.n % 100 != 11
        words = {
            "en": {
                WORKING_DAYS: "working day" if one else "working days",
                CALENDAR_DAYS: "calendar day" if one else "calendar days",
                MONTHS: "month" if one else "months",
            },
            "ru": {
                WORKING_DAYS: "рабочего дня" if one else "рабочих дней",
                CALENDAR_DAYS: "календарного дня" if one else "календарных дней",
                MONTHS: "месяца" if one else "месяцев",
            },
            "kk": {WORKING_DAYS: "жұмыс күні", CALENDAR_DAYS: "күнтізбелік күн", MONTHS: "ай"},
        }[lang]
        return f"{self.n} {words[self.unit]}"

    def said_accusative(self) -> str:
        """The Russian amount after «за»: ``за 1 рабочий день``, ``за 2 рабочих дня``."""
        few = self.n % 10 in (2, 3, 4) and self.n % 100 not in (12, 13, 14)
        singular = self.n % 10 == 1 and self.n % 100 != 11
        index = 0 if singular else 1 if few else 2
        words = {
            WORKING_DAYS: ("рабочий день", "рабочих дня", "рабочих дней"),
            CALENDAR_DAYS: ("календарный день", "календарных дня", "календарных дней"),
            MONTHS: ("месяц", "месяца", "месяцев"),
        }
        return f"{self.n} {words[self.unit][index]}"


class Within(TimeLimit):
    """Within ``n`` units of or after an anchor.

    ``of`` ("from the day of") leaves open whether the trigger day counts; ``after`` leaves it out by the words.
    ``or_of`` is a second start beside ``after``: the end of a visit abroad. ``stated`` is false where the text
    does not say when the limit starts and the natural start is taken (question Q7). An anchor is a name; those of the
    acts (``kzcoord.anchors``) have words in three languages.

    >>> str(Within(10, WORKING_DAYS, after="reply_sent"))
    'within 10 working days after the sending of the reply'
    """

    kind: Literal["within"] = "within"
    n: int = Field(gt=0, le=_LONGEST, strict=True)
    unit: Unit
    of: str | None = None
    after: str | None = None
    or_of: str | None = None
    stated: bool = True

    _anchors_named = field_validator("of", "after", "or_of")(_named_anchor)

    @for_declarations_only
    def __init__(
        self,
        n: int,
        unit: Unit,
        *,
        of: str | None = None,
        after: str | None = None,
        or_of: str | None = None,
        stated: bool = True,
        **more: Any,
    ) -> None:
        super().__init__(n=n, unit=unit, of=of, after=after, or_of=or_of, stated=stated, **more)

    @model_validator(mode="after")
    def _one_start(self) -> Within:
        if (self.of is None) == (self.after is None):
            raise ValueError("Within counts either of= an anchor or after= an anchor")
        if self.or_of is not None and self.after is None:
            raise ValueError("a second start (or_of=) stands beside after=")
        return self

    @property
    def anchor(self) -> str | None:
        return self.of or self.after

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q1", "Q3", "Q6") if self.or_of is None else ("Q1", "Q3", "Q6", "Q8")

    def nominal(self, start: date, calendar: WorkingCalendar) -> date:
        """The day ``n`` units after ``start``, whatever kind of day it is."""
        if self.unit is WORKING_DAYS:
            return calendar.add_working_days(start, self.n)
        return shifted(start, self.n, self.unit, calendar, Convention.STANDARD)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        last = forward(anchor, self.n, self.unit, calendar, convention, self.of is None)
        if self.or_of is None or other is None:
            return last
        from_other = forward(other, self.n, self.unit, calendar, convention, False)
        return max(last, from_other) if convention.counting.from_later_start else min(last, from_other)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is None or self.anchor is None:
            return
        start, name, after = anchor, self.anchor, self.of is None
        if self.or_of is not None and other is not None:
            first = forward(anchor, self.n, self.unit, calendar, convention, after)
            second = forward(other, self.n, self.unit, calendar, convention, False)
            later = convention.counting.from_later_start
            takes_other = second >= first if later else second <= first
            if takes_other:
                start, name, after = other, self.or_of, False
            # The question is asked even where both starts give one date: the reader must see that it was.
            skipped, skipped_name = (anchor, self.anchor) if takes_other else (other, self.or_of)
            yield Step(skipped, None, _other_start(_anchor_text(skipped_name)), "Q8")
        yield from trace_forward(start, _anchor_text(name), self.n, self.unit, calendar, convention, after)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        amount = _Amount(self.n, self.unit).said(lang)
        found = anchor_named(self.of or self.after or "")
        other = None if self.or_of is None else anchor_named(self.or_of)
        if lang == "en":
            text = f"within {amount} {'of' if self.of else 'after'} {found.en}"
            return text if other is None else f"{text} or from {other.en}"
        if lang == "ru":
            text = f"в течение {amount} {'со дня' if self.of else 'после'} {found.ru}"
            return text if other is None else f"{text} или со дня {other.ru}"
        start = found.kk_from if self.of else found.after_kk
        start = start if other is None else f"{start} немесе {other.kk_from}"
        return f"{start} {amount} ішінде"


def _other_start(anchor: Text) -> Text:
    return Text(
        kk=f"{anchor.kk}: екінші ықтимал басталу",
        ru=f"{anchor.ru}: второе возможное начало",
        en=f"{anchor.en}: the other possible start",
    )


class Before(TimeLimit):
    """At least ``n`` units before an anchor, or ``exactly`` that many; the anchor day is not counted.

    >>> str(Before(30, CALENDAR_DAYS, of="starts"))
    'at least 30 calendar days before the event'
    """

    kind: Literal["before"] = "before"
    n: int = Field(gt=0, le=_LONGEST, strict=True)
    unit: Unit
    of: str
    exactly: bool = Field(default=False, strict=True)

    _anchor_named = field_validator("of")(_named_anchor)

    @for_declarations_only
    def __init__(self, n: int, unit: Unit, of: str, exactly: bool = False, **more: Any) -> None:
        super().__init__(n=n, unit=unit, of=of, exactly=exactly, **more)

    @property
    def anchor(self) -> str | None:
        return self.of

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q4", "Q5", "Q6")

    def nominal(self, end: date, calendar: WorkingCalendar) -> date:
        """The day ``n`` units before ``end``, whatever kind of day it is."""
        if self.unit is WORKING_DAYS:
            return calendar.add_working_days(end, -self.n)
        return shifted(end, -self.n, self.unit, calendar, Convention.STANDARD)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return backward(anchor, self.n, self.unit, calendar, convention, self.exactly)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            yield from trace_backward(
                anchor, _anchor_text(self.of), self.n, self.unit, calendar, convention, self.exactly
            )

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        amount, found = _Amount(self.n, self.unit), anchor_named(self.of)
        if lang == "en":
            return f"{'exactly' if self.exactly else 'at least'} {amount.said(lang)} before {found.en}"
        if lang == "ru":
            least = "ровно" if self.exactly else "не менее чем"
            return f"{least} за {amount.said_accusative()} до {found.ru}"
        least = "дәл " if self.exactly else "кемінде "
        return f"{found.before_kk} {least}{amount.said(lang)} бұрын"


class MonthDay(NamedTuple):
    """A day of every year."""

    month: int
    day: int


class ByDate(TimeLimit):
    """By a date (or dates) of every year; ``until`` where the text says "until", which may exclude the date.

    Counted from any day, it gives the first of its dates on or after that day; `occurrences` gives a year's.

    >>> from datetime import date
    >>> print(ByDate([(6, 15), (12, 15)]).resolve(date(2026, 7, 1)))
    by 15 June and 15 December: by 2026-12-15
    """

    kind: Literal["by-date"] = "by-date"
    dates: tuple[MonthDay, ...] = Field(min_length=1)
    until: bool = False

    @for_declarations_only
    def __init__(self, dates: Any, until: bool = False, **more: Any) -> None:
        super().__init__(dates=dates, until=until, **more)

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q2", "Q3")

    @field_validator("dates", mode="before")
    @classmethod
    def _one_or_many(cls, dates: Any) -> Any:
        if isinstance(dates, (list, tuple)) and len(dates) == 2 and all(isinstance(part, int) for part in dates):
            return (tuple(dates),)
        return dates

    @field_validator("dates")
    @classmethod
    def _real_days(cls, dates: tuple[MonthDay, ...]) -> tuple[MonthDay, ...]:
        for month, day in dates:
            date(2027, month, day)  # a day that a year may lack (29 February) is no date of every year
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
        """The deadline of the first of the dates on or after ``anchor``; its anchor is the date in the act."""
        _refuse_tools(calendar, convention)
        named = None if anchor is None else self.nominal(checked_day(anchor, calendar))
        return super().resolve(named, calendar, convention, or_anchor=or_anchor, subject=subject)

    def occurrences(
        self,
        year: int,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        subject: Any = None,
    ) -> tuple[Deadline, ...]:
        """The deadlines of the dates printed in the act that fall in ``year``."""
        _refuse_tools(calendar, convention)
        calendar.holidays(year)  # refuses a year outside the horizon
        return tuple(self.resolve(day, calendar, convention, subject=subject) for day in self.nominal_days(year))

    def nominal_days(self, year: int) -> tuple[date, ...]:
        """The dates printed in the act as they fall in ``year``, whatever kind of day they are."""
        return tuple(date(year, month, day) for month, day in self.dates)

    def nominal(self, day: date) -> date:
        """The first of the dates on or after ``day``, whatever kind of day it is."""
        for month, number in self.dates:
            found = date(day.year, month, number)
            if found >= day:
                return found
        month, number = self.dates[0]
        return date(day.year + 1, month, number)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return until_day(self.nominal(anchor), self.until, calendar, convention)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            named = self.nominal(anchor)
            excluded = self.until and not convention.counting.until_included
            last = until_day(named, self.until, calendar, convention)
            what = Text(kk="актіде аталған күн", ru="день, названный в акте", en="the date named in the act")
            yield from trace_day(named, what, last, calendar, excluded, "Q3")

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        days = [date(2027, month, day) for month, day in self.dates]
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


class OncePer(TimeLimit):
    """Once in a period, no day given: due by the last working day of the period that the anchor lies in.

    >>> from datetime import date
    >>> print(OncePer("half-year").resolve(date(2026, 2, 1)))
    once per half-year: by 2026-06-30
    """

    kind: Literal["once-per"] = "once-per"
    period: Period

    @for_declarations_only
    def __init__(self, period: Any, **more: Any) -> None:
        super().__init__(period=period, **more)

    def occurrences(
        self,
        year: int,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        subject: Any = None,
    ) -> tuple[Deadline, ...]:
        """The deadlines of the periods of ``year``."""
        _refuse_tools(calendar, convention)
        calendar.holidays(year)  # refuses a year outside the horizon
        return tuple(self.resolve(day, calendar, convention, subject=subject) for day in self.nominal_days(year))

    def nominal_days(self, year: int) -> tuple[date, ...]:
        """The last days of the periods of ``year``, whatever kind of day they are."""
        return tuple(self._end(date(year, month, 1)) for month in range(1, 13, self.period.months))

    def _end(self, day: date) -> date:
        months = self.period.months
        last_month = (day.month - 1) // months * months + months
        return date(day.year, last_month, 30 if last_month in (6, 9) else 31)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return calendar.roll_back(self._end(anchor))

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            end = self._end(anchor)
            what = Text(kk="кезеңнің соңғы күні", ru="последний день периода", en="the last day of the period")
            yield from trace_day(end, what, calendar.roll_back(end), calendar, False, None)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {
            "en": f"once per {self.period}",
            "ru": {"quarter": "раз в квартал", "half-year": "раз в полугодие", "year": "раз в год"}[self.period],
            "kk": {"quarter": "тоқсанда бір рет", "half-year": "жарты жылда бір рет", "year": "жылда бір рет"}[
                self.period
            ],
        }[lang]


class AsSet(TimeLimit):
    """A term that someone else sets: named in the communication, in the control plan, by the Administration.

    With a ``default`` the text counts a limit of its own unless another term is set; `resolve` then counts the
    default, and `on` the term that was set. Without one, `resolve` takes the day that was set. ``of`` names the
    anchor under which an event tells that day.
    """

    kind: Literal["as-set"] = "as-set"
    by: Text
    default: Within | Before | None = None
    of: str | None = None

    @for_declarations_only
    def __init__(self, by: Any, default: Any = None, *, of: str | None = None, **more: Any) -> None:
        super().__init__(by=_in_all_languages(by), default=default, of=of, **more)

    @property
    def anchor(self) -> str | None:
        return None if self.default is None else self.default.anchor

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q9",) if self.default is None else self.default.questions

    def resolve(
        self,
        anchor: date | None,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        or_anchor: date | None = None,
        subject: Any = None,
    ) -> Deadline:
        """The deadline: of the default limit counted from ``anchor``, or of the day ``anchor`` itself."""
        if self.default is not None:
            return self.default.resolve(anchor, calendar, convention, or_anchor=or_anchor, subject=subject)
        return super().resolve(anchor, calendar, convention, or_anchor=or_anchor, subject=subject)

    def on(
        self,
        day: date,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        subject: Any = None,
    ) -> Deadline:
        """The deadline of a term set to ``day``: never later, the last working day before if it is none."""
        if day is None:
            raise NotADateError(f"on() takes the day to which {self.by} was set, such as date(2027, 5, 20)")
        return AsSet(self.by).resolve(day, calendar, convention, subject=subject)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return set_term(anchor, calendar, convention)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            what = Text(kk="белгіленген күн", ru="установленный день", en="the day that was set")
            yield from trace_day(anchor, what, set_term(anchor, calendar, convention), calendar, False, "Q9")

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": ("within", "or"), "ru": ("в", "или в"), "kk": ("", "немесе")}[lang]
        if self.default is None:
            return f"{words[0]} {self.by.said(lang)}".strip()
        return f"{self.default.said(lang)}, {words[1]} {self.by.said(lang)}"


class BeforeAct(TimeLimit):
    """Before an act, no number given: a date only where the day of the act is known.

    ``of`` names the anchor under which an event tells that day, where one does.
    """

    kind: Literal["before-act"] = "before-act"
    act: Text
    of: str | None = None

    @for_declarations_only
    def __init__(self, act: Any, *, of: str | None = None, **more: Any) -> None:
        super().__init__(act=_in_all_languages(act), of=of, **more)

    @property
    def anchor(self) -> str | None:
        return self.of

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q10",)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return before_act(anchor, calendar, convention)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            last = before_act(anchor, calendar, convention)
            yield from trace_before_act(anchor, self.act, last, calendar)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": f"before {self.act.en}", "ru": f"до {self.act.ru}", "kk": f"{self.act.kk} дейін"}
        return words[lang]


class _Undated(TimeLimit):
    """A limit that gives no date, whatever the day."""

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**parts)

    @property
    def counted(self) -> bool:
        return False

    def _last_day(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> date | None:
        return None


class AfterAct(_Undated):
    """After an act, no number given: no date follows."""

    kind: Literal["after-act"] = "after-act"
    act: Text

    @for_declarations_only
    def __init__(self, act: Any, **more: Any) -> None:
        super().__init__(act=_in_all_languages(act), **more)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": f"after {self.act.en}", "ru": f"после {self.act.ru}", "kk": f"{self.act.kk} кейін"}
        return words[lang]


class Promptly(_Undated):
    """Immediately: the law gives no number, and none is invented."""

    kind: Literal["promptly"] = "promptly"

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {"en": "immediately", "ru": "незамедлительно", "kk": "дереу"}[lang]


class NoLimit(_Undated):
    """A duty without a time limit."""

    kind: Literal["no-limit"] = "no-limit"

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {"en": "no time limit", "ru": "срок не установлен", "kk": "мерзім белгіленбеген"}[lang]


AnyLimit = Annotated[
    Within | Before | ByDate | OncePer | AsSet | BeforeAct | AfterAct | Promptly | NoLimit,
    Field(discriminator="kind"),
]
