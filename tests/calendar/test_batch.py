"""The batch methods over numpy arrays: the scalar answers for all days at once, and the same refusals."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

import kzcoord
from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    CalendarRangeError,
    KzcoordError,
    MissingExtraError,
    NotADateError,
    WorkingCalendar,
)
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


# -- adding ---------------------------------------------------------------------------------------------------


@EACH_CALENDAR
@pytest.mark.parametrize("n", [0, 1, -1, 2, 5, -5, 10, 22, -22, 250, -1000, 3000])
def test_one_number_added_to_all_days_agrees_with_the_scalar_method(calendar: WorkingCalendar, n: int) -> None:
    days = within(calendar, n)
    found = calendar.add_working_days_many(array(*days), n)
    assert found.dtype == np.dtype("datetime64[D]")
    assert found.tolist() == [calendar.add_working_days(day, n) for day in days]


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
    found = calendar.add_working_days_many(array(*days), np.array(numbers))
    assert found.tolist() == [calendar.add_working_days(day, n) for day, n in zip(days, numbers, strict=True)]


@pytest.mark.parametrize(
    "dtype",
    [np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64],
    ids=lambda t: t.__name__,
)
def test_numbers_of_any_whole_type_are_taken(dtype: type[np.integer[Any]]) -> None:
    # from Wed 10 January 2024: 11(1) 12(2) 15(3) 16(4) 17(5)
    days = array("2024-01-10", "2024-01-13", "2024-01-10")
    found = KAZAKHSTAN.add_working_days_many(days, np.array([5, 1, 0], dtype))
    assert found.tolist() == [date(2024, 1, 17), date(2024, 1, 15), date(2024, 1, 10)]


def test_one_number_as_an_array_without_dimensions_is_taken() -> None:
    found = KAZAKHSTAN.add_working_days_many(array("2024-01-10", "2024-01-13"), np.array(5))
    assert found.tolist() == [date(2024, 1, 17), date(2024, 1, 19)]


def test_a_few_days_by_hand() -> None:
    # 18 March 2026: 19(1) 20(2) [21 to 25] 26(3) 27(4) [28 29] 30(5); back: 17(1) 16(2) 13(3) 12(4) 11(5);
    # 3 May 2024: 4(1) [5] 6(2) [7 8 9] 10(3) 13(4) 14(5); back: 2(1) 30(2) 29(3) 26(4) 25(5)
    days = array("2026-03-18", "2024-05-03")
    assert KAZAKHSTAN.add_working_days_many(days, 5).tolist() == [date(2026, 3, 30), date(2024, 5, 14)]
    assert KAZAKHSTAN.add_working_days_many(days, -5).tolist() == [date(2026, 3, 11), date(2024, 4, 25)]


def test_the_changed_calendar_has_its_own_answers() -> None:
    # Fri 2 July 2027: Sat 3 is worked under the order, else Mon 5
    day = array("2027-07-02")
    assert KAZAKHSTAN.add_working_days_many(day, 1).tolist() == [date(2027, 7, 5)]
    assert CHANGED.add_working_days_many(day, 1).tolist() == [date(2027, 7, 3)]
    assert KAZAKHSTAN.add_working_days_many(day, 1).tolist() == [date(2027, 7, 5)]


def test_the_days_that_were_given_stay_as_they_were() -> None:
    days = array("2024-01-10", "2024-01-13")
    days.flags.writeable = False
    for n in (0, 5, -5):
        found = KAZAKHSTAN.add_working_days_many(days, n)
        assert not np.shares_memory(found, days)
        assert found.flags.writeable
    assert days.tolist() == [date(2024, 1, 10), date(2024, 1, 13)]


@pytest.mark.parametrize(
    "days", [ALL[500:-500:2], ALL[500:-500][::-1], np.asfortranarray(ALL[:10000].reshape(100, 100))]
)
def test_days_in_any_layout_are_taken(days: Days) -> None:
    found = KAZAKHSTAN.add_working_days_many(days, 3)
    assert found.shape == days.shape
    flat = days.ravel().astype(object)
    assert found.ravel().tolist() == [KAZAKHSTAN.add_working_days(day, 3) for day in flat]


# -- counting -------------------------------------------------------------------------------------------------


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


# -- shapes ---------------------------------------------------------------------------------------------------


def test_empty_arrays_give_empty_arrays() -> None:
    empty = np.array([], "datetime64[D]")
    for n in (0, 5, -5, 10**6, np.array([], np.int64)):
        found = KAZAKHSTAN.add_working_days_many(empty, n)
        assert (found.shape, found.dtype) == ((0,), np.dtype("datetime64[D]"))
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


def test_one_day_in_an_array_without_dimensions() -> None:
    assert KAZAKHSTAN.add_working_days_many(np.array("2024-01-10", "datetime64[D]"), 5) == np.datetime64("2024-01-17")


def test_a_big_array_of_two_dimensions_keeps_its_shape() -> None:
    days = np.concatenate([ALL[300:-300]] * 2).reshape(2, -1)
    found = KAZAKHSTAN.add_working_days_many(days, 5)
    assert found.shape == days.shape
    assert found[0].tolist() == found[1].tolist()
    assert found[0].tolist() == [KAZAKHSTAN.add_working_days(day, 5) for day in HORIZON[300:-300]]


# -- refusals -------------------------------------------------------------------------------------------------

PAIR = array("2024-01-10", "2024-01-13")


def refused(error: type[KzcoordError], asked: Any, *told: str) -> None:
    with pytest.raises(error) as caught:
        asked()
    assert isinstance(caught.value, KzcoordError)
    for words in told:
        assert words in str(caught.value)


def refused_everywhere(error: type[KzcoordError], days: Any, *told: str) -> None:
    """Refused as the days to add to, with one number and with many, and as either end of a count."""
    good = np.full(np.shape(days), np.datetime64("2024-01-10"), "datetime64[D]")
    for n in (0, 5, -5, np.full(np.shape(days), 5)):
        refused(error, lambda n=n: KAZAKHSTAN.add_working_days_many(days, n), *told)
    refused(error, lambda: KAZAKHSTAN.count_working_days_many(days, good), *told)
    refused(error, lambda: KAZAKHSTAN.count_working_days_many(good, days), *told)


@pytest.mark.parametrize("size", [2, 30_000])
def test_a_missing_day_is_refused(size: int) -> None:
    days = np.full(size, np.datetime64("2024-01-10"), "datetime64[D]")
    days[size // 2] = np.datetime64("NaT")
    refused_everywhere(NotADateError, days, "NaT")
    refused_everywhere(NotADateError, np.full(size, np.datetime64("NaT"), "datetime64[D]"), "NaT")


@pytest.mark.parametrize("size", [2, 30_000])
@pytest.mark.parametrize("outside", ["2009-12-31", "2041-01-01", "1969-12-31", "0001-01-01", "9999-12-31"])
def test_a_day_outside_the_horizon_is_refused_and_named(size: int, outside: str) -> None:
    days = np.full(size, np.datetime64("2024-01-10"), "datetime64[D]")
    days[size // 2] = np.datetime64(outside)
    refused_everywhere(CalendarRangeError, days, outside, "2010-01-01", "2040-12-31", f"1 of {size}")


@pytest.mark.parametrize("size", [1, 30_000])
def test_the_edges_of_the_horizon_are_taken(size: int) -> None:
    first, last = np.full(size, ALL[0]), np.full(size, ALL[-1])
    # Fri 1 January 2010: [1 to 4] 5(1); Mon 31 December 2040: [30 29] 28(1)
    assert set(KAZAKHSTAN.add_working_days_many(first, 1).tolist()) == {date(2010, 1, 5)}
    assert set(KAZAKHSTAN.add_working_days_many(last, -1).tolist()) == {date(2040, 12, 28)}
    assert set(KAZAKHSTAN.add_working_days_many(last, 0).tolist()) == {LAST}
    assert (
        set(KAZAKHSTAN.count_working_days_many(first, last).tolist())
        == {KAZAKHSTAN.count_working_days(FIRST, LAST)}
    )  # fmt: skip


@pytest.mark.parametrize("size", [1, 30_000])
@pytest.mark.parametrize(
    ("day", "n"),
    [
        ("2040-12-31", 1),
        ("2040-12-28", 2),
        ("2040-12-01", 10**6),
        ("2010-01-05", -1),
        ("2010-01-01", -1),
        ("2010-01-04", -1),
        ("2010-02-01", -(10**6)),
        ("2024-01-10", 10**30),
        ("2024-01-10", -(10**30)),
    ],
)
def test_a_sum_outside_the_horizon_is_refused(size: int, day: str, n: int) -> None:
    days = np.full(size, np.datetime64("2024-01-10"), "datetime64[D]")
    days[-1] = np.datetime64(day)
    told = ("2010-01-01", "2040-12-31", "2024-01-10" if size > 1 and abs(n) > 2 else day)
    refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(days, n), *told)
    if abs(n) < 2**62:
        each = np.zeros(size, np.int64)
        each[-1] = n
        refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(days, each), day, *told[:2])


@pytest.mark.parametrize("size", [1, 30_000])
@pytest.mark.parametrize("n", [8000, 10**6, -(10**6), 10**30])
def test_a_sum_outside_the_horizon_names_the_number_that_was_given(size: int, n: int) -> None:
    days = np.full(size, np.datetime64("2024-01-10"), "datetime64[D]")
    refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(days, n), f"{n} working days")


def test_numbers_at_the_ends_of_their_types_are_refused_as_out_of_range() -> None:
    for dtype in (np.int64, np.uint64, np.int32):
        numbers = np.array([np.iinfo(dtype).max, 0], dtype)
        refused(CalendarRangeError, lambda n=numbers: KAZAKHSTAN.add_working_days_many(PAIR, n), "2024-01-10")
    lowest = np.array([np.iinfo(np.int64).min, 0])
    refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(PAIR, lowest), "2024-01-10")


WRONG_DAYS: dict[str, Any] = {
    "seconds": np.array(["2024-01-10T00:00", "2024-01-13T00:00"], "datetime64[s]"),
    "nanoseconds": np.array(["2024-01-10", "2024-01-13"], "datetime64[ns]"),
    "months": np.array(["2024-01", "2024-02"], "datetime64[M]"),
    "no unit": np.array(["NaT", "NaT"], "datetime64"),
    "whole numbers": np.array([19732, 19735]),
    "floats": np.array([19732.0, 19735.0]),
    "strings": np.array(["2024-01-10", "2024-01-13"]),
    "objects": np.array([date(2024, 1, 10), date(2024, 1, 13)], object),
    "time spans": np.array([1, 2], "timedelta64[D]"),
    "truth values": np.array([True, False]),
}


@pytest.mark.parametrize("days", WRONG_DAYS.values(), ids=WRONG_DAYS)
def test_an_array_of_another_type_is_refused_and_the_type_is_named(days: Any) -> None:
    refused_everywhere(NotADateError, days, "datetime64[D]", str(days.dtype))


@pytest.mark.parametrize(
    "days",
    [[date(2024, 1, 10)], date(2024, 1, 10), "2024-01-10", None, np.datetime64("2024-01-10"), (), 19732],
    ids=repr,
)
def test_what_is_no_array_is_refused(days: Any) -> None:
    for n in (0, 5):
        refused(NotADateError, lambda n=n: KAZAKHSTAN.add_working_days_many(days, n), "datetime64[D]")
    refused(NotADateError, lambda: KAZAKHSTAN.count_working_days_many(days, PAIR), "datetime64[D]")
    refused(NotADateError, lambda: KAZAKHSTAN.count_working_days_many(PAIR, days), "datetime64[D]")


@pytest.mark.parametrize(
    "n",
    [
        True,
        5.0,
        "5",
        None,
        [5, 5],
        np.array([5.0, 5.0]),
        np.array([True, False]),
        np.array(["5", "5"]),
        np.array([5, None], object),
        np.array([1, 2], "timedelta64[D]"),
    ],
    ids=repr,
)
def test_numbers_that_are_no_whole_numbers_are_refused(n: Any) -> None:
    refused(NotADateError, lambda: KAZAKHSTAN.add_working_days_many(PAIR, n), "whole number")
    refused(NotADateError, lambda: KAZAKHSTAN.add_working_days_many(ALL, n), "whole number")


def test_arrays_that_do_not_fit_each_other_are_refused_as_kzcoord_refuses() -> None:
    refused(KzcoordError, lambda: KAZAKHSTAN.add_working_days_many(PAIR, np.array([1, 2, 3])))
    refused(KzcoordError, lambda: KAZAKHSTAN.count_working_days_many(PAIR, ALL))


# -- without numpy --------------------------------------------------------------------------------------------


def run_without_numpy(program: str) -> str:
    blocked = f"import sys\nsys.modules['numpy'] = None\n{program}"
    source = str(Path(kzcoord.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", blocked],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_numpy_the_batch_methods_name_the_extra() -> None:
    told = run_without_numpy(
        """
from kzcoord import KAZAKHSTAN, KzcoordError, MissingExtraError
for asked in (
    lambda: KAZAKHSTAN.add_working_days_many([], 5),
    lambda: KAZAKHSTAN.count_working_days_many([], []),
    lambda: KAZAKHSTAN.add_working_days_many([], 5),  # a second time too
):
    try:
        asked()
    except MissingExtraError as error:
        assert isinstance(error, KzcoordError) and isinstance(error, ImportError)
        print(error)
"""
    ).splitlines()
    assert len(told) == 3
    for line in told:
        assert "numpy" in line
        assert "kzcoord[bulk]" in line


def test_without_numpy_everything_else_works() -> None:
    told = run_without_numpy(
        """
from datetime import date
import kzcoord
print(kzcoord.KAZAKHSTAN.add_working_days(date(2026, 3, 18), 5))
print(kzcoord.Within(5, kzcoord.WORKING_DAYS, of="receipt").resolve(date(2026, 3, 18)).by)
"""
    )
    assert told.split() == ["2026-03-30", "2026-03-30"]


@pytest.mark.parametrize("many", [False, True], ids=["one number", "a number for each day"])
def test_the_first_and_the_last_working_day_are_reached_and_nothing_beyond(many: bool) -> None:
    # Fri 1 January 2010 is a holiday, so all working days come after it; Mon 31 December 2040 is the last of them. The
    # first is Tue 5 January 2010: the 2nd a holiday and a Saturday, carried to Mon 4.
    whole = KAZAKHSTAN.count_working_days(date(2010, 1, 1), date(2040, 12, 31))
    first, last = array("2010-01-01"), array("2040-12-31")

    def added(days: Any, n: int) -> Any:
        return KAZAKHSTAN.add_working_days_many(days, np.array([n]) if many else n)

    assert added(first, whole) == last
    assert added(last, 1 - whole) == array("2010-01-05")
    for days, n in ((first, whole + 1), (first, whole + 2), (last, -whole), (last, -whole - 1)):
        refused(CalendarRangeError, lambda days=days, n=n: added(days, n), "lie outside the calendar")


def test_of_several_days_outside_the_first_is_named() -> None:
    days = array("2024-01-10", "2041-01-02", "2009-12-31")
    refused_everywhere(CalendarRangeError, days, "2041-01-02 is outside", "2 of 3 days are")


def test_the_first_and_the_last_day_are_not_counted_among_those_outside() -> None:
    days = np.array(["2009-12-31", "2010-01-01", "2040-12-31", "2041-01-01", "2041-01-02"], "datetime64[D]")
    refused_everywhere(CalendarRangeError, days, "2009-12-31 is outside", "3 of 5 days are")


def test_what_a_mask_hides_is_not_answered() -> None:
    days = np.array(["2026-03-18", "2026-03-19"], "datetime64[D]")
    masked = np.ma.MaskedArray(days, mask=[False, True])
    refused_everywhere(NotADateError, masked, "days is a masked array", "days.compressed()")
    with pytest.raises(NotADateError, match=r"n is a masked array; give .*n\.compressed\(\)"):
        KAZAKHSTAN.add_working_days_many(days, np.ma.MaskedArray([1, 2], mask=[True, False]))


def test_the_error_for_a_missing_extra_is_a_kzcoord_error() -> None:
    assert issubclass(MissingExtraError, KzcoordError)
    assert issubclass(MissingExtraError, ImportError)


def test_numpy_is_not_imported_before_it_is_needed() -> None:
    source = str(Path(kzcoord.__file__).parents[1])
    program = (
        "import sys\nfrom datetime import date\nfrom kzcoord import KAZAKHSTAN\n"
        "KAZAKHSTAN.add_working_days(date(2024, 1, 10), 5)\nassert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "PYTHONPATH": source})
