"""The calendar over numpy arrays: one table look-up for all days at once (the extra ``bulk``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzcoord.errors import CalendarRangeError, MissingExtraError, NotADateError
from kzcoord.errors.given import named, shown

try:
    import numpy as np
except ImportError as error:  # the core works without numpy
    raise MissingExtraError(
        "numpy is not installed, and the batch methods of the calendar need it: pip install 'kzcoord[bulk]'"
    ) from error

if TYPE_CHECKING:
    import numpy.typing as npt

    from kzcoord.calendar.working_calendar import WorkingCalendar

__all__ = ["add_many", "count_many"]

_NOT_WITHIN = np.datetime64("NaT", "D")


class _Arrays:
    """A calendar's tables as arrays indexed by numpy's own day number, and its working days in order.

    The days from 1970 to the horizon's first are padding, so that no subtraction stands before a look-up.
    """

    __slots__ = ("before", "first", "upto", "working")

    def __init__(self, calendar: WorkingCalendar) -> None:
        self.first = int(np.datetime64(calendar.first, "D").astype(np.int64))
        padding = np.zeros(self.first, np.int64)
        self.upto = np.concatenate([padding, np.fromiter(calendar._upto.values(), np.int64)])
        self.before = np.concatenate([padding, np.fromiter(calendar._before.values(), np.int64)])
        self.working = np.array(calendar._working, "datetime64[D]")


def add_many(
    calendar: WorkingCalendar, days: npt.NDArray[np.datetime64], n: int | npt.NDArray[np.integer[Any]]
) -> npt.NDArray[np.datetime64]:
    """The ``n``-th working day after each day (see `WorkingCalendar.add_working_days`)."""
    arrays = _arrays(calendar)
    numbers, lowest, highest = _day_numbers(calendar, arrays, days)
    if isinstance(n, np.ndarray):
        if n.dtype.kind not in "iu":
            raise NotADateError(f"n must be an array of whole numbers, not of {n.dtype}")
        _refuse_mask(n, "n")
        _check_shapes(days, n)
        return _add_each(calendar, arrays, days, numbers, n, "the given")
    if n.__class__ is not int:
        raise NotADateError(f"n must be a whole number or an array of them, not {type(n).__name__} {shown(n)}")
    ranks = arrays.upto if n > 0 else arrays.before
    # A huge n lies outside as surely as one that is as long as the tables.
    given, n = n, max(-len(ranks), min(n, len(ranks)))
    if n == 0 or days.size < len(ranks):
        return _add_each(calendar, arrays, days, numbers, np.array(n), given)
    # Many days: one answer for each day of the horizon, then one look-up for each day asked.
    wanted = ranks + n
    answers = arrays.working.take(wanted, mode="clip")
    answers[(wanted < 0) | (wanted >= len(arrays.working))] = _NOT_WITHIN
    found = answers.take(numbers)
    # Sums leave the horizon at one end only, so the day nearest to that end tells for all.
    if np.isnat(answers[highest if n > 0 else lowest]):
        _refuse_sum(calendar, days, np.isnat(found), given)
    return found


def count_many(
    calendar: WorkingCalendar, start: npt.NDArray[np.datetime64], end: npt.NDArray[np.datetime64]
) -> npt.NDArray[np.int64]:
    """The working days in (start, end] of each pair (see `WorkingCalendar.count_working_days`)."""
    arrays = _arrays(calendar)
    _check_shapes(start, end)
    started = arrays.upto.take(_day_numbers(calendar, arrays, start)[0])
    ended = arrays.upto.take(_day_numbers(calendar, arrays, end)[0])
    return np.asarray(ended - started)


def _add_each(
    calendar: WorkingCalendar,
    arrays: _Arrays,
    days: npt.NDArray[np.datetime64],
    numbers: npt.NDArray[np.int64],
    n: npt.NDArray[np.integer[Any]],
    told: object,
) -> npt.NDArray[np.datetime64]:
    steps = np.clip(n, -len(arrays.upto), len(arrays.upto)).astype(np.int64)
    wanted = np.where(steps > 0, arrays.upto.take(numbers), arrays.before.take(numbers)) + steps
    out = ((wanted < 0) | (wanted >= len(arrays.working))) & (steps != 0)
    if out.any():
        _refuse_sum(calendar, np.broadcast_to(days, out.shape), out, told)
    return np.where(steps == 0, days, arrays.working.take(wanted, mode="clip"))


def _check_shapes(one: object, other: object) -> None:
    if not isinstance(one, np.ndarray) or not isinstance(other, np.ndarray):
        return  # the days themselves are refused elsewhere, by what they are
    try:
        np.broadcast_shapes(one.shape, other.shape)
    except ValueError:
        raise NotADateError(
            f"the two arrays do not fit each other: shapes {one.shape} and {other.shape}; give one value for each day"
        ) from None


def _refuse_mask(values: object, name: str) -> None:
    """What a mask hides would be answered all the same, so a masked array is refused like a missing day."""
    if isinstance(values, np.ma.MaskedArray):
        raise NotADateError(f"{name} is a masked array; give the values to be answered alone, as {name}.compressed()")


def _arrays(calendar: WorkingCalendar) -> _Arrays:
    """The arrays of a calendar, made once and kept with it; a calendar is immutable, so they are too."""
    found: _Arrays | None = calendar._arrays
    if found is None:
        found = _Arrays(calendar)
        object.__setattr__(calendar, "_arrays", found)
    return found


def _day_numbers(
    calendar: WorkingCalendar, arrays: _Arrays, days: npt.NDArray[np.datetime64]
) -> tuple[npt.NDArray[np.int64], int, int]:
    """The days as indexes of the tables, with the lowest and the highest of them."""
    if not isinstance(days, np.ndarray) or days.dtype != np.dtype("datetime64[D]"):
        kind = getattr(days, "dtype", type(days).__name__)
        raise NotADateError(f"days must be a numpy array of datetime64[D], not {kind}")
    _refuse_mask(days, "days")
    numbers = days.view(np.int64)
    if not numbers.size:
        return numbers, arrays.first, arrays.first
    lowest, highest = int(numbers.min()), int(numbers.max())
    if lowest < arrays.first or highest >= len(arrays.upto):
        wrong = days[(numbers < arrays.first) | (numbers >= len(arrays.upto))]
        if np.isnat(wrong).any():
            raise NotADateError("days holds NaT (not a date); no answer is given for a missing day")
        raise CalendarRangeError(
            f"{wrong[0]} is outside the calendar, which holds {calendar.first} to {calendar.last}; "
            f"{wrong.size} of {days.size} days are"
        )
    return numbers, lowest, highest


def _refuse_sum(calendar: WorkingCalendar, days: Any, out: npt.NDArray[np.bool_], n: object) -> None:
    wrong = days[out]
    raise CalendarRangeError(
        f"{named(n)} working days from {wrong[0]} lie outside the calendar, which holds {calendar.first} to "
        f"{calendar.last}; so do {wrong.size} of {out.size} answers"
    )
