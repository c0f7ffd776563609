"""The methods over numpy arrays refuse what the methods for one day refuse; without numpy they name the extra."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

import kzcoord
from kzcoord import KAZAKHSTAN, CalendarRangeError, KzcoordError, MissingExtraError, NotADateError

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
HORIZON = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


Days = npt.NDArray[np.datetime64]


def array(*days: date | str) -> Days:
    return np.array(days, "datetime64[D]")


ALL = array(*HORIZON)


PAIR = array("2024-01-10", "2024-01-13")


def refused(error: type[KzcoordError], call: Any, *expected: str) -> None:
    with pytest.raises(error) as caught:
        call()
    assert isinstance(caught.value, KzcoordError)
    for words in expected:
        assert words in str(caught.value)


def refused_everywhere(error: type[KzcoordError], days: Any, *expected: str) -> None:
    """Refused as the days to add to, with one number and with many, and as either end of a count."""
    good = np.full(np.shape(days), np.datetime64("2024-01-10"), "datetime64[D]")
    for n in (0, 5, -5, np.full(np.shape(days), 5)):
        refused(error, lambda n=n: KAZAKHSTAN.add_working_days_many(days, n), *expected)
    refused(error, lambda: KAZAKHSTAN.count_working_days_many(days, good), *expected)
    refused(error, lambda: KAZAKHSTAN.count_working_days_many(good, days), *expected)


# -- days outside the calendar ---------------------------------------------------------------------------------


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


def test_of_several_days_outside_the_first_is_named() -> None:
    days = array("2024-01-10", "2041-01-02", "2009-12-31")
    refused_everywhere(CalendarRangeError, days, "2041-01-02 is outside", "2 of 3 days are")


def test_the_first_and_the_last_day_are_not_counted_among_those_outside() -> None:
    days = np.array(["2009-12-31", "2010-01-01", "2040-12-31", "2041-01-01", "2041-01-02"], "datetime64[D]")
    refused_everywhere(CalendarRangeError, days, "2009-12-31 is outside", "3 of 5 days are")


@pytest.mark.parametrize("size", [1, 30_000])
def test_the_first_and_the_last_day_of_the_calendar_are_taken(size: int) -> None:
    first, last = np.full(size, ALL[0]), np.full(size, ALL[-1])
    # Fri 1 January 2010: [1 to 4] 5(1); Mon 31 December 2040: [30 29] 28(1)
    assert set(KAZAKHSTAN.add_working_days_many(first, 1).tolist()) == {date(2010, 1, 5)}
    assert set(KAZAKHSTAN.add_working_days_many(last, -1).tolist()) == {date(2040, 12, 28)}
    assert set(KAZAKHSTAN.add_working_days_many(last, 0).tolist()) == {LAST}
    assert (
        set(KAZAKHSTAN.count_working_days_many(first, last).tolist())
        == {KAZAKHSTAN.count_working_days(FIRST, LAST)}
    )  # fmt: skip


# -- answers outside the calendar ------------------------------------------------------------------------------


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
    expected = ("2010-01-01", "2040-12-31", "2024-01-10" if size > 1 and abs(n) > 2 else day)
    refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(days, n), *expected)
    if abs(n) < 2**62:
        each = np.zeros(size, np.int64)
        each[-1] = n
        refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(days, each), day, *expected[:2])


@pytest.mark.parametrize("size", [1, 30_000])
@pytest.mark.parametrize("n", [8000, 10**6, -(10**6), 10**30])
def test_a_sum_outside_the_horizon_names_the_given_number(size: int, n: int) -> None:
    days = np.full(size, np.datetime64("2024-01-10"), "datetime64[D]")
    refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(days, n), f"{n} working days")


def test_numbers_at_the_ends_of_their_types_are_refused_as_out_of_range() -> None:
    for dtype in (np.int64, np.uint64, np.int32):
        numbers = np.array([np.iinfo(dtype).max, 0], dtype)
        refused(CalendarRangeError, lambda n=numbers: KAZAKHSTAN.add_working_days_many(PAIR, n), "2024-01-10")
    lowest = np.array([np.iinfo(np.int64).min, 0])
    refused(CalendarRangeError, lambda: KAZAKHSTAN.add_working_days_many(PAIR, lowest), "2024-01-10")


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


# -- wrong types -----------------------------------------------------------------------------------------------


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
def test_a_value_that_is_not_an_array_is_refused(days: Any) -> None:
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
def test_numbers_that_are_not_whole_are_refused(n: Any) -> None:
    refused(NotADateError, lambda: KAZAKHSTAN.add_working_days_many(PAIR, n), "whole number")
    refused(NotADateError, lambda: KAZAKHSTAN.add_working_days_many(ALL, n), "whole number")


def test_arrays_of_shapes_that_do_not_fit_are_refused() -> None:
    refused(KzcoordError, lambda: KAZAKHSTAN.add_working_days_many(PAIR, np.array([1, 2, 3])))
    refused(KzcoordError, lambda: KAZAKHSTAN.count_working_days_many(PAIR, ALL))


def test_masked_arrays_are_refused() -> None:
    days = np.array(["2026-03-18", "2026-03-19"], "datetime64[D]")
    masked = np.ma.MaskedArray(days, mask=[False, True])
    refused_everywhere(NotADateError, masked, "days is a masked array", "days.compressed()")
    with pytest.raises(NotADateError, match=r"n is a masked array; give .*n\.compressed\(\)"):
        KAZAKHSTAN.add_working_days_many(days, np.ma.MaskedArray([1, 2], mask=[True, False]))


# -- without numpy ---------------------------------------------------------------------------------------------


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
    output = run_without_numpy(
        """
from kzcoord import KAZAKHSTAN, KzcoordError, MissingExtraError
for call in (
    lambda: KAZAKHSTAN.add_working_days_many([], 5),
    lambda: KAZAKHSTAN.count_working_days_many([], []),
    lambda: KAZAKHSTAN.add_working_days_many([], 5),  # a second time too
):
    try:
        call()
    except MissingExtraError as error:
        assert isinstance(error, KzcoordError) and isinstance(error, ImportError)
        print(error)
"""
    ).splitlines()
    assert len(output) == 3
    for line in output:
        assert "numpy" in line
        assert "kzcoord[bulk]" in line


def test_without_numpy_everything_else_works() -> None:
    output = run_without_numpy(
        """
from datetime import date
import kzcoord
print(kzcoord.KAZAKHSTAN.add_working_days(date(2026, 3, 18), 5))
print(kzcoord.Within(5, kzcoord.WORKING_DAYS, of="receipt").resolve(date(2026, 3, 18)).by)
"""
    )
    assert output.split() == ["2026-03-30", "2026-03-30"]


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
