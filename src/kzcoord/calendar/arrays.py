"""The calendar over numpy arrays: all days are looked up in its tables at once (the extra ``bulk``).

This module needs the tables of a calendar and not the calendar itself. It is imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzcoord.calendar.refusals import NO_ANSWER_OUTSIDE
from kzcoord.errors import CalendarRangeError, MissingExtraError, NotADateError
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import named, shown

try:
    import numpy as np
except ImportError as error:  # the rest of the library works without numpy
    raise MissingExtraError(
        "numpy is not installed, and the batch methods of the calendar need it: pip install 'kzcoord[bulk]'"
    ) from error

if TYPE_CHECKING:
    import numpy.typing as npt

    from kzcoord.calendar.day_tables import DayTables

__all__ = ["ArrayTables"]

_NO_DAY = np.datetime64("NaT", "D")


class ArrayTables:
    """The tables of a calendar as arrays, indexed by the number that numpy gives to a day.

    numpy counts days from 1 January 1970. Zeros fill the tables from there to the first day of the horizon, so the
    number of a day is its index, without a subtraction.
    """

    __slots__ = ("before", "first", "horizon", "upto", "working")

    def __init__(self, tables: DayTables) -> None:
        days = list(tables.upto)
        self.horizon = Message("{first} to {last}", first=days[0], last=days[-1])
        self.first = int(np.datetime64(days[0], "D").astype(np.int64))
        padding = np.zeros(self.first, np.int64)
        self.upto = np.concatenate([padding, np.fromiter(tables.upto.values(), np.int64)])
        self.before = np.concatenate([padding, np.fromiter(tables.before.values(), np.int64)])
        self.working = np.array(tables.working, "datetime64[D]")

    def add(
        self, days: npt.NDArray[np.datetime64], n: int | npt.NDArray[np.integer[Any]]
    ) -> npt.NDArray[np.datetime64]:
        """The ``n``-th working day after each day (see `WorkingCalendar.add_working_days`)."""
        numbers, lowest, highest = self._day_numbers(days)
        if isinstance(n, np.ndarray):
            if n.dtype.kind not in "iu":
                raise NotADateError("n must be an array of whole numbers, not of {dtype}", dtype=n.dtype)
            _refuse_mask(n, "n")
            _check_shapes(days, n)
            return self._add_each(days, numbers, n, Message("the given"))
        if type(n) is not int:
            raise NotADateError(
                "n must be a whole number or an array of them, not {kind} {given}",
                kind=type(n).__name__,
                given=shown(n),
            )
        ranks = self.upto if n > 0 else self.before
        # An n as long as the tables leaves the horizon from any day, and so does every larger n.
        given, n = n, max(-len(ranks), min(n, len(ranks)))
        if n == 0 or days.size < len(ranks):
            return self._add_each(days, numbers, np.array(n), given)
        # Many days: first one answer for each day of the horizon, then one look-up for each given day.
        wanted = ranks + n
        answers = self.working.take(wanted, mode="clip")
        answers[(wanted < 0) | (wanted >= len(self.working))] = _NO_DAY
        sums = answers.take(numbers)
        # Sums leave the horizon at one end only: if the day nearest to that end stays inside, all days do.
        if np.isnat(answers[highest if n > 0 else lowest]):
            self._refuse_sum(days, np.isnat(sums), given)
        return sums

    def count(self, start: npt.NDArray[np.datetime64], end: npt.NDArray[np.datetime64]) -> npt.NDArray[np.int64]:
        """The working days in (start, end] of each pair (see `WorkingCalendar.count_working_days`)."""
        _check_shapes(start, end)
        upto_start = self.upto.take(self._day_numbers(start)[0])
        upto_end = self.upto.take(self._day_numbers(end)[0])
        return np.asarray(upto_end - upto_start)

    def _add_each(
        self,
        days: npt.NDArray[np.datetime64],
        numbers: npt.NDArray[np.int64],
        n: npt.NDArray[np.integer[Any]],
        n_in_words: object,
    ) -> npt.NDArray[np.datetime64]:
        steps = np.clip(n, -len(self.upto), len(self.upto)).astype(np.int64)
        wanted = np.where(steps > 0, self.upto.take(numbers), self.before.take(numbers)) + steps
        outside = ((wanted < 0) | (wanted >= len(self.working))) & (steps != 0)
        if outside.any():
            self._refuse_sum(np.broadcast_to(days, outside.shape), outside, n_in_words)
        return np.where(steps == 0, days, self.working.take(wanted, mode="clip"))

    def _day_numbers(self, days: npt.NDArray[np.datetime64]) -> tuple[npt.NDArray[np.int64], int, int]:
        """The days as indexes of the tables, with the lowest and the highest of them."""
        if not isinstance(days, np.ndarray) or days.dtype != np.dtype("datetime64[D]"):
            kind = getattr(days, "dtype", type(days).__name__)
            raise NotADateError("days must be a numpy array of datetime64[D], not {kind}", kind=kind)
        _refuse_mask(days, "days")
        numbers = days.view(np.int64)
        if not numbers.size:
            return numbers, self.first, self.first
        lowest, highest = int(numbers.min()), int(numbers.max())
        if lowest < self.first or highest >= len(self.upto):
            wrong = days[(numbers < self.first) | (numbers >= len(self.upto))]
            if np.isnat(wrong).any():
                raise NotADateError("days holds NaT (not a date); no answer is given for a missing day")
            raise CalendarRangeError(
                "{day} is outside the calendar, which holds {horizon}; {number} of {all} days are; {why}",
                day=wrong[0],
                horizon=self.horizon,
                number=wrong.size,
                all=days.size,
                why=NO_ANSWER_OUTSIDE,
            )
        return numbers, lowest, highest

    def _refuse_sum(self, days: Any, outside: npt.NDArray[np.bool_], n: object) -> None:
        wrong = days[outside]
        raise CalendarRangeError(
            "{n} working days from {day} lie outside the calendar, which holds {horizon}; so do {number} of {all} "
            "answers; {why}",
            n=n if isinstance(n, Message) else named(n),
            day=wrong[0],
            horizon=self.horizon,
            number=wrong.size,
            all=outside.size,
            why=NO_ANSWER_OUTSIDE,
        )


def _check_shapes(one: object, other: object) -> None:
    if not isinstance(one, np.ndarray) or not isinstance(other, np.ndarray):
        return  # _day_numbers refuses what is not an array
    try:
        np.broadcast_shapes(one.shape, other.shape)
    except ValueError:
        raise NotADateError(
            "the two arrays do not fit each other: shapes {one} and {other}; give one value for each day",
            one=one.shape,
            other=other.shape,
        ) from None


def _refuse_mask(values: object, name: str) -> None:
    """A masked array is refused like a missing day: numpy would answer the masked values too."""
    if isinstance(values, np.ma.MaskedArray):
        raise NotADateError(
            "{name} is a masked array; give the values to be answered alone, as {name}.compressed()", name=name
        )
