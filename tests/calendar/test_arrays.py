"""The methods over numpy arrays give the answers of the methods for one day, in arrays of any shape."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar
from kzcoord.calendar import Transfer

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
HORIZON = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


CHANGED = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "An order")])


EACH_CALENDAR = pytest.mark.parametrize(
    "calendar",
    [
        pytest.param(KAZAKHSTAN, id="five-day week"),
        pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week"),
        pytest.param(CHANGED, id="a changed calendar"),
    ],
)


Days = npt.NDArray[np.datetime64]


def array(*days: date | str) -> Days:
    return np.array(days, "datetime64[D]")


ALL = array(*HORIZON)


def within(calendar: WorkingCalendar, n: int) -> list[date]:
    """The days of the horizon from which ``n`` working days stay in it."""
    if n > 0:
        last = calendar.add_working_days(LAST, -n) if n > 1 else calendar.roll_back(LAST) - timedelta(days=1)
        return [day for day in HORIZON if day < last]
    if n < 0:
        first = calendar.add_working_days(FIRST, 1 - n)
        return [day for day in HORIZON if day >= first]
    return HORIZON


# -- adding ----------------------------------------------------------------------------------------------------


@EACH_CALENDAR
@pytest.mark.parametrize("n", [0, 1, -1, 2, 5, -5, 10, 22, -22, 250, -1000, 3000])
def test_one_number_added_to_all_days_agrees_with_the_scalar_method(calendar: WorkingCalendar, n: int) -> None:
    days = within(calendar, n)
    sums = calendar.add_working_days_many(array(*days), n)
    assert sums.dtype == np.dtype("datetime64[D]")
    assert sums.tolist() == [calendar.add_working_days(day, n) for day in days]


@EACH_CALENDAR
@pytest.mark.parametrize("n", [0, 1, -1, 5, -22, 250])
def test_few_days_and_many_days_get_the_same_answers(calendar: WorkingCalendar, n: int) -> None:
    days = array(*within(calendar, n))
    many = np.concatenate([days] * 3)  # more days than the horizon has
    expected = [calendar.add_working_days(day, n) for day in days.tolist()]
    assert calendar.add_working_days_many(many, n).tolist() == expected * 3
    for few in (days[:1], days[100:107], days[-1:]):
        assert calendar.add_working_days_many(few, n).tolist() == [
            calendar.add_working_days(day, n) for day in few.tolist()
        ]


@EACH_CALENDAR
def test_an_array_of_numbers_is_added_day_by_day(calendar: WorkingCalendar) -> None:
    days = HORIZON[500:-500]
    numbers = [(index * 11) % 301 - 150 for index in range(len(days))]  # -150 to 150, 0 among them
    assert 0 in numbers
    sums = calendar.add_working_days_many(array(*days), np.array(numbers))
    assert sums.tolist() == [calendar.add_working_days(day, n) for day, n in zip(days, numbers, strict=True)]


@pytest.mark.parametrize(
    "dtype",
    [np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64],
    ids=lambda t: t.__name__,
)
def test_numbers_of_any_whole_type_are_taken(dtype: type[np.integer[Any]]) -> None:
    # from Wed 10 January 2024: 11(1) 12(2) 15(3) 16(4) 17(5)
    days = array("2024-01-10", "2024-01-13", "2024-01-10")
    sums = KAZAKHSTAN.add_working_days_many(days, np.array([5, 1, 0], dtype))
    assert sums.tolist() == [date(2024, 1, 17), date(2024, 1, 15), date(2024, 1, 10)]


def test_one_number_as_an_array_without_dimensions_is_taken() -> None:
    sums = KAZAKHSTAN.add_working_days_many(array("2024-01-10", "2024-01-13"), np.array(5))
    assert sums.tolist() == [date(2024, 1, 17), date(2024, 1, 19)]


def test_adding_by_hand() -> None:
    # 18 March 2026: 19(1) 20(2) [21 to 25] 26(3) 27(4) [28 29] 30(5); back: 17(1) 16(2) 13(3) 12(4) 11(5);
    # 3 May 2024: 4(1) [5] 6(2) [7 8 9] 10(3) 13(4) 14(5); back: 2(1) 30(2) 29(3) 26(4) 25(5)
    days = array("2026-03-18", "2024-05-03")
    assert KAZAKHSTAN.add_working_days_many(days, 5).tolist() == [date(2026, 3, 30), date(2024, 5, 14)]
    assert KAZAKHSTAN.add_working_days_many(days, -5).tolist() == [date(2026, 3, 11), date(2024, 4, 25)]


def test_a_changed_calendar_has_its_own_answers() -> None:
    # Fri 2 July 2027: Sat 3 is worked under the order, else Mon 5
    day = array("2027-07-02")
    assert KAZAKHSTAN.add_working_days_many(day, 1).tolist() == [date(2027, 7, 5)]
    assert CHANGED.add_working_days_many(day, 1).tolist() == [date(2027, 7, 3)]
    assert KAZAKHSTAN.add_working_days_many(day, 1).tolist() == [date(2027, 7, 5)]


def test_the_given_days_do_not_change() -> None:
    days = array("2024-01-10", "2024-01-13")
    days.flags.writeable = False
    for n in (0, 5, -5):
        sums = KAZAKHSTAN.add_working_days_many(days, n)
        assert not np.shares_memory(sums, days)
        assert sums.flags.writeable
    assert days.tolist() == [date(2024, 1, 10), date(2024, 1, 13)]


# -- counting --------------------------------------------------------------------------------------------------


@EACH_CALENDAR
def test_counting_all_days_agrees_with_the_scalar_method(calendar: WorkingCalendar) -> None:
    for distance in (0, 1, 7, 100, 3000):
        start, end = HORIZON[: len(HORIZON) - distance], HORIZON[distance:]
        forth = calendar.count_working_days_many(array(*start), array(*end))
        assert forth.dtype == np.dtype(np.int64)
        assert forth.tolist() == [calendar.count_working_days(a, b) for a, b in zip(start, end, strict=True)]
        back = calendar.count_working_days_many(array(*end), array(*start))
        assert (back == -forth).all()


def test_counting_by_hand() -> None:
    # Nauryz 2026: 19 20 26 27 30; 3 to 6 May 2024: 4 and 6; and both back
    start, end = array("2026-03-18", "2024-05-03"), array("2026-03-30", "2024-05-06")
    assert KAZAKHSTAN.count_working_days_many(start, end).tolist() == [5, 2]
    assert KAZAKHSTAN.count_working_days_many(end, start).tolist() == [-5, -2]


days_of_the_horizon = st.dates(date(2011, 1, 1), date(2039, 12, 31))


@given(st.lists(st.tuples(days_of_the_horizon, st.integers(-200, 200)), min_size=1, max_size=20))
def test_adding_and_counting_many_agree(pairs: list[tuple[date, int]]) -> None:
    days = array(*(day for day, _ in pairs))
    numbers = np.array([n for _, n in pairs])
    ends = KAZAKHSTAN.add_working_days_many(days, numbers)
    counted = KAZAKHSTAN.count_working_days_many(days, ends).tolist()
    for (day, n), end, number in zip(pairs, ends.tolist(), counted, strict=True):
        assert end == KAZAKHSTAN.add_working_days(day, n)
        assert number == KAZAKHSTAN.count_working_days(day, end)
        if n >= 0 or KAZAKHSTAN.is_working_day(day):
            assert number == n


# -- shapes ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "days", [ALL[500:-500:2], ALL[500:-500][::-1], np.asfortranarray(ALL[:10000].reshape(100, 100))]
)
def test_days_in_any_layout_are_taken(days: Days) -> None:
    sums = KAZAKHSTAN.add_working_days_many(days, 3)
    assert sums.shape == days.shape
    flat = days.ravel().astype(object)
    assert sums.ravel().tolist() == [KAZAKHSTAN.add_working_days(day, 3) for day in flat]


def test_empty_arrays_give_empty_arrays() -> None:
    empty = np.array([], "datetime64[D]")
    for n in (0, 5, -5, 10**6, np.array([], np.int64)):
        sums = KAZAKHSTAN.add_working_days_many(empty, n)
        assert (sums.shape, sums.dtype) == ((0,), np.dtype("datetime64[D]"))
    counted = KAZAKHSTAN.count_working_days_many(empty, empty)
    assert (counted.shape, counted.dtype) == ((0,), np.dtype(np.int64))
    flat = np.empty((0, 3), "datetime64[D]")
    assert KAZAKHSTAN.add_working_days_many(flat, 5).shape == (0, 3)


def test_arrays_of_two_dimensions_keep_their_shape() -> None:
    days = ALL[1000:1012].reshape(3, 4)
    added = KAZAKHSTAN.add_working_days_many(days, 5)
    assert added.shape == (3, 4)
    assert added.ravel().tolist() == [KAZAKHSTAN.add_working_days(day, 5) for day in HORIZON[1000:1012]]
    each = KAZAKHSTAN.add_working_days_many(days, np.arange(12).reshape(3, 4))
    assert each.shape == (3, 4)
    assert each.ravel().tolist() == [KAZAKHSTAN.add_working_days(day, n) for n, day in enumerate(HORIZON[1000:1012])]
    counted = KAZAKHSTAN.count_working_days_many(days, added)
    assert counted.shape == (3, 4)
    assert (counted == 5).all()


def test_a_big_array_of_two_dimensions_keeps_its_shape() -> None:
    days = np.concatenate([ALL[300:-300]] * 2).reshape(2, -1)
    sums = KAZAKHSTAN.add_working_days_many(days, 5)
    assert sums.shape == days.shape
    assert sums[0].tolist() == sums[1].tolist()
    assert sums[0].tolist() == [KAZAKHSTAN.add_working_days(day, 5) for day in HORIZON[300:-300]]


def test_one_day_in_an_array_without_dimensions() -> None:
    assert KAZAKHSTAN.add_working_days_many(np.array("2024-01-10", "datetime64[D]"), 5) == np.datetime64("2024-01-17")
