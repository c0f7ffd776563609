"""The calendar that a user holds: it adds, counts and rolls working days, and says why a day is working or not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from kzcoord.calendar.day_tables import DayTables, day_tables
from kzcoord.calendar.records import (
    WEEKEND,
    WORKING_DAY,
    CalendarAct,
    CalendarChanges,
    CalendarFacts,
    Cancellation,
    DayKind,
    DayStatus,
    Holiday,
    KurbanAit,
    Transfer,
    WorkWeek,
)
from kzcoord.calendar.refusals import NO_ANSWER_OUTSIDE, not_a_date, not_a_whole_number, outside
from kzcoord.calendar.special_days import SpecialDay, special_days
from kzcoord.errors import CalendarChangeError, CalendarRangeError, NotADateError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import is_plain_date, plain_day
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import shown

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from kzcoord.calendar.arrays import ArrayTables

__all__ = ["WorkingCalendar"]

_PLAIN = (DayKind.WORKING, DayKind.WEEKEND)
_A_DAY = Message("a calendar day")
_HOW_MANY = Message("the number of working days")


class WorkingCalendar:
    """The working days of one week (five-day or six-day) from a first to a last day, each with its reason.

    A calendar is immutable, and threads can share it. Days are plain `datetime.date` objects: a `datetime`, a number
    or a string is a `NotADateError`, a day before the first or after the last day is a `CalendarRangeError`.

    >>> from datetime import date
    >>> from kzcoord import KAZAKHSTAN
    >>> KAZAKHSTAN.add_working_days(date(2026, 3, 18), 5)
    datetime.date(2026, 3, 30)
    """

    __slots__ = (
        "_arrays",
        "_before",
        "_facts",
        "_released",
        "_shown",
        "_special",
        "_upto",
        "_working",
        "changes",
        "known_on",
        "week",
    )

    week: WorkWeek
    changes: tuple[CalendarChanges, ...]  # what `with_changes` has added to the released facts
    known_on: date | None  # the day on which what `as_known_on` shows was public; None for all that is known now
    _released: CalendarFacts  # before the changes
    _shown: WorkingCalendar | None  # the last answer of `as_known_on`: many cases are asked on one day
    _facts: CalendarFacts
    _special: dict[date, SpecialDay]
    _working: list[date]  # these three are the tables of `day_tables`
    _upto: dict[date, int]
    _before: dict[date, int]
    _arrays: ArrayTables | None  # the same tables as numpy arrays, made on first use

    def __init__(
        self,
        facts: CalendarFacts,
        week: WorkWeek = WorkWeek.FIVE_DAY,
        changes: tuple[CalendarChanges, ...] = (),
        released: CalendarFacts | None = None,
        known_on: date | None = None,
    ) -> None:
        if not is_a(facts, CalendarFacts) or not is_a(week, WorkWeek):
            raise NotADateError(
                "a WorkingCalendar is made of CalendarFacts and a WorkWeek, not {facts} and {week}; take "
                "kzcoord.KAZAKHSTAN, or its with_changes() for other facts",
                facts=shown(facts),
                week=shown(week),
            )
        special = special_days(facts, week)
        worked = {day: status.kind.working for day, status in special.items()}
        tables = day_tables(facts.first, facts.last, week.rest_weekdays, worked)
        set_slot = object.__setattr__
        set_slot(self, "week", week)
        set_slot(self, "changes", changes)
        set_slot(self, "known_on", known_on)
        set_slot(self, "_shown", None)
        set_slot(self, "_released", facts if released is None else released)
        set_slot(self, "_facts", facts)
        set_slot(self, "_special", special)
        set_slot(self, "_working", tables.working)
        set_slot(self, "_upto", tables.upto)
        set_slot(self, "_before", tables.before)
        set_slot(self, "_arrays", None)

    # -- the horizon ------------------------------------------------------------------------------------------

    @property
    def first(self) -> date:
        """The first day that the calendar answers for."""
        return self._facts.first

    @property
    def last(self) -> date:
        """The last day that the calendar answers for."""
        return self._facts.last

    @property
    def settled_until(self) -> date:
        """The last day whose holidays, transfers and Kurban Ait are all known; later answers are provisional."""
        return self._facts.settled_until

    def __contains__(self, day: object) -> bool:
        """True when ``day`` is a plain date within the horizon."""
        try:
            return day in self._upto
        except TypeError:
            return False

    # -- arithmetic -------------------------------------------------------------------------------------------

    def is_working_day(self, day: date) -> bool:
        """True when work is done on ``day``.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> KAZAKHSTAN.is_working_day(date(2024, 5, 4))  # a Saturday worked instead of 8 May
        True
        """
        try:
            return self._upto[day] == self._before[day]
        except (KeyError, TypeError):
            self._refuse(day)

    def add_working_days(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day``; before it for a negative ``n``; ``day`` itself for 0.

        Counts working days. ``day`` is never counted, working or not. Takes the same time for any ``n``.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> KAZAKHSTAN.add_working_days(date(2027, 4, 20), -10)
        datetime.date(2027, 4, 6)
        """
        if type(n) is int:
            try:
                if n > 0:
                    return self._working[self._upto[day] + n]
                index = self._before[day] + n
                if n == 0:
                    return day
                if index >= 0:
                    return self._working[index]
            except (KeyError, TypeError):
                self._refuse(day)
            except IndexError:
                pass
        self._refuse_addition(day, n)

    def count_working_days(self, start: date, end: date) -> int:
        """The number of working days in (``start``, ``end``]: ``start`` is not counted, ``end`` is.

        Negative when ``end`` is before ``start``: ``count(a, b) == -count(b, a)``.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> KAZAKHSTAN.count_working_days(date(2026, 3, 18), date(2026, 3, 30))
        5
        """
        try:
            return self._upto[end] - self._upto[start]
        except (KeyError, TypeError):
            self._check(start)
            self._refuse(end)

    def roll_forward(self, day: date) -> date:
        """``day`` if it is a working day, else the nearest working day after it.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> KAZAKHSTAN.roll_forward(date(2026, 12, 20))
        datetime.date(2026, 12, 21)
        """
        try:
            return self._working[self._before[day]]
        except (KeyError, TypeError):
            self._refuse(day)
        except IndexError:
            raise CalendarRangeError(
                "no working day on or after {day} is within the calendar, which ends on {last}", day=day, last=self.last
            ) from None

    def roll_back(self, day: date) -> date:
        """``day`` if it is a working day, else the nearest working day before it.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> KAZAKHSTAN.roll_back(date(2022, 10, 24))  # Saturday 22 October 2022 was worked
        datetime.date(2022, 10, 22)
        """
        try:
            index = self._upto[day]
        except (KeyError, TypeError):
            self._refuse(day)
        if index < 0:
            raise CalendarRangeError(
                "no working day on or before {day} is within the calendar, which begins on {first}",
                day=day,
                first=self.first,
            )
        return self._working[index]

    # -- reasons ----------------------------------------------------------------------------------------------

    def explain(self, day: date) -> DayStatus:
        """Why ``day`` is working or not: its kind, name, act, the day it comes from, settled or provisional.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> print(KAZAKHSTAN.explain(date(2026, 3, 24)))
        24 March 2026: not a working day, rest day carried from 21 March; Law on holidays of 13.12.2001 No. \
267-II, art. 5
        """
        self._check(day)
        provisional = day > self._facts.settled_until
        special = self._special.get(day)
        if special is None:
            if self._upto[day] == self._before[day]:
                return DayStatus(day, DayKind.WORKING, WORKING_DAY, None, None, provisional)
            return DayStatus(day, DayKind.WEEKEND, WEEKEND, None, None, provisional)
        return DayStatus(day, special.kind, special.named(day), special.act, special.origin, provisional)

    def holidays(self, year: int) -> tuple[DayStatus, ...]:
        """The days off of ``year`` that are not plain weekends, and its transferred working days, in order.

        >>> from kzcoord import KAZAKHSTAN
        >>> [str(status.day) for status in KAZAKHSTAN.holidays(2026) if status.kind == "carried rest day"]
        ['2026-03-09', '2026-03-24', '2026-03-25', '2026-05-11', '2026-10-26']
        """
        if type(year) is not int:
            raise not_a_whole_number(year, Message("the year"))
        if not self.first.year <= year <= self.last.year:
            raise CalendarRangeError(
                "the year {year} is outside the calendar, which holds {first} to {last}; the holiday law of other "
                "years is not encoded",
                year=shown(year),
                first=self.first,
                last=self.last,
            )
        listed = (self.explain(day) for day in sorted(self._special) if day.year == year)
        return tuple(status for status in listed if status.kind not in _PLAIN)

    # -- batches ----------------------------------------------------------------------------------------------

    def add_working_days_many(
        self, days: npt.NDArray[np.datetime64], n: int | npt.NDArray[np.integer[Any]]
    ) -> npt.NDArray[np.datetime64]:
        """`add_working_days` over a numpy array of ``datetime64[D]``; ``n`` is a whole number or an array of them.

        Needs numpy (the extra ``bulk``); `MissingExtraError` says so when it is not installed.
        """
        return self._array_tables().add(days, n)

    def count_working_days_many(
        self, start: npt.NDArray[np.datetime64], end: npt.NDArray[np.datetime64]
    ) -> npt.NDArray[np.int64]:
        """`count_working_days` over numpy arrays of ``datetime64[D]`` (the extra ``bulk``)."""
        return self._array_tables().count(start, end)

    def _array_tables(self) -> ArrayTables:
        arrays = self._arrays
        if arrays is None:
            from kzcoord.calendar.arrays import ArrayTables

            arrays = ArrayTables(DayTables(self._working, self._upto, self._before))
            object.__setattr__(self, "_arrays", arrays)
        return arrays

    # -- changes ----------------------------------------------------------------------------------------------

    def with_changes(
        self,
        *,
        transfers: Iterable[Transfer] = (),
        holidays: Iterable[Holiday] = (),
        kurban_ait: Iterable[KurbanAit] = (),
        cancellations: Iterable[Cancellation] = (),
        settled_until: date | None = None,
    ) -> WorkingCalendar:
        """A new calendar with more facts, each with its act; this one stays as it is.

        A `KurbanAit` replaces the expected day of the same Kurban Ait. A `Holiday` replaces the holiday of the same
        month and day from its ``since`` on; to end a holiday, give it again with an ``until``. `Holiday.once` gives
        a free day once. A `Cancellation` takes back a free day that a transfer or `Holiday.once` gave; it comes
        before what is given beside it, so both together replace a transfer. ``settled_until`` is the last day about
        which everything is now known.

        Raises `CalendarChangeError` for a fact without an act and for a change that contradicts the calendar: a
        transfer may not fall on a holiday, may not work a working day and may not free a rest day, and no day is
        settled while a Kurban Ait before it is only estimated. A day outside the calendar is a `CalendarRangeError`.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> from kzcoord.calendar import Transfer
        >>> order = "Order of the Minister of Labour of 01.02.2027 No. 1"
        >>> changed = KAZAKHSTAN.with_changes(
        ...     transfers=[Transfer(off=date(2027, 7, 5), worked=date(2027, 7, 3), act=order)]
        ... )
        >>> changed.is_working_day(date(2027, 7, 3)), KAZAKHSTAN.is_working_day(date(2027, 7, 3))
        (True, False)
        """
        from kzcoord.calendar.checked_changes import listed  # most programs change no calendar

        changes = CalendarChanges(
            listed(transfers, "transfers"),
            listed(holidays, "holidays"),
            listed(kurban_ait, "kurban_ait"),
            listed(cancellations, "cancellations"),
            settled_until,
        )
        return self.changed_by([changes])

    def changed_by(self, changes: Iterable[CalendarChanges]) -> WorkingCalendar:
        """A new calendar with the changes of several calls of `with_changes`, such as the ``changes`` of another one.

        Its days are worked out once. A change without a fact is left out; without any it is this calendar.
        """
        from kzcoord.calendar.checked_changes import changed_facts, checked_parts

        new = checked_parts(self.changes, changes)
        if not new:
            return self
        if self.known_on is not None:
            raise CalendarChangeError(
                "this calendar shows what was public on {day}, and a new fact was not; change the calendar first: "
                "KAZAKHSTAN.with_changes(...).as_known_on(...)",
                day=self.known_on,
            )
        facts = self._facts
        for change in new:
            facts = changed_facts(facts, change)
        return WorkingCalendar(facts, self.week, (*self.changes, *new), self._released)

    def as_known_on(self, day: date) -> WorkingCalendar:
        """The calendar that somebody could know on ``day``: the facts whose acts were public by then.

        A fact of which nobody knows since when it was public stays in. A holiday whose end was not public yet goes on,
        and before a Kurban Ait was announced its expected day stands. Nothing is settled after ``day``.

        >>> from datetime import date
        >>> from kzcoord import KAZAKHSTAN
        >>> monday = date(2026, 8, 31)  # 30 August, a holiday until the law of 11 June 2026, is a Sunday
        >>> KAZAKHSTAN.as_known_on(date(2026, 3, 1)).is_working_day(monday), KAZAKHSTAN.is_working_day(monday)
        (False, True)
        """
        from kzcoord.calendar.checked_changes import changed_facts
        from kzcoord.calendar.public_facts import public_changes, public_facts  # most programs ask what is known now

        day = plain_day(day, "as_known_on()")
        if day == self.known_on:
            return self
        last = self._shown  # read once: another thread may ask for another day meanwhile
        if last is not None and day == last.known_on:
            return last
        facts = public_facts(self._released, day)
        for change in public_changes(self.changes, day):
            facts = changed_facts(facts, change)
        shown_calendar = WorkingCalendar(facts, self.week, self.changes, self._released, day)
        object.__setattr__(self, "_shown", shown_calendar)
        return shown_calendar

    def made_known_later(self, days: Iterable[date], known_on: date) -> CalendarAct:
        """The act signed or announced after ``known_on`` that makes days others than they were known to be."""
        from kzcoord.calendar.public_facts import later_acts

        return next(later_acts(self._released, self.changes, days, known_on))

    def to_dict(self) -> dict[str, Any]:
        """The calendar as plain values, ready for JSON: its week, the changes to the released facts, the day asked."""
        return {
            "week": str(self.week),
            "changes": [change.to_dict() for change in self.changes],
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
        }

    # -- refusals ---------------------------------------------------------------------------------------------

    def _check(self, day: date) -> None:
        try:
            self._upto[day]
        except (KeyError, TypeError):
            self._refuse(day)

    def _refuse(self, day: object) -> NoReturn:
        if not is_plain_date(day):
            raise not_a_date(day, _A_DAY) from None
        raise outside(day, self.first, self.last) from None

    def _refuse_addition(self, day: date, n: object) -> NoReturn:
        if type(n) is not int:
            raise not_a_whole_number(n, _HOW_MANY) from None
        raise CalendarRangeError(
            "{n} working days from {day} lie outside the calendar, which holds {first} to {last}; {why}",
            n=shown(n),
            day=day,
            first=self.first,
            last=self.last,
            why=NO_ANSWER_OUTSIDE,
        ) from None

    # -- identity ---------------------------------------------------------------------------------------------

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a WorkingCalendar cannot be changed ({name}); with_changes() makes a new one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a WorkingCalendar cannot be changed ({name}); with_changes() makes a new one")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkingCalendar):
            return NotImplemented
        if self is other:
            return True
        return (self.week, self.known_on, self._facts) == (other.week, other.known_on, other._facts)

    def __hash__(self) -> int:
        return hash((self.week, self._facts))

    def __copy__(self) -> WorkingCalendar:
        return self

    def __deepcopy__(self, memo: object) -> WorkingCalendar:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return (WorkingCalendar, (self._facts, self.week, self.changes, self._released, self.known_on))

    def __repr__(self) -> str:
        return (
            f"<WorkingCalendar of Kazakhstan, {self.week} week, {self.first} to {self.last}, "
            f"settled until {self.settled_until}>"
        )
