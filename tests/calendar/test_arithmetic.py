"""Adding, counting and rolling working days.

The expected days are counted by hand: a number in brackets is the count, a day in square brackets is not worked.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError, WorkingCalendar

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
DAY = timedelta(days=1)
HORIZON = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)


# -- adding ----------------------------------------------------------------------------------------------------


FIVE_DAY_SUMS = {
    # 19(1) 20(2) [21 to 25: Nauryz and what it carries] 26(3) 27(4) [28 29] 30(5)
    "five days over Nauryz 2026": (date(2026, 3, 18), 5, date(2026, 3, 30)),
    # from Saturday 13 January 2024: 15(1); Saturday itself is not counted
    "one from a Saturday": (date(2024, 1, 13), 1, date(2024, 1, 15)),
    "one from the Friday before it": (date(2024, 1, 12), 1, date(2024, 1, 15)),
    # Saturday 4 May 2024 is worked: 4(1) [5] 6(2)
    "two over a worked Saturday": (date(2024, 5, 3), 2, date(2024, 5, 6)),
    # from the worked Saturday: 6(1) [7 8 9] 10(2)
    "two from a worked Saturday": (date(2024, 5, 4), 2, date(2024, 5, 10)),
    # [25 Republic Day] 26(1)
    "one from a free Monday": (date(2022, 10, 24), 1, date(2022, 10, 26)),
    # 31(1) [1 to 4 January] 5(2) 6(3) [7] 8(4)
    "four over New Year": (date(2025, 12, 30), 4, date(2026, 1, 8)),
    # 19(1) 16(2) 15(3) 14(4) 13(5) 12(6) 9(7) 8(8) 7(9) 6(10)
    "ten back from 20 April 2027": (date(2027, 4, 20), -10, date(2027, 4, 6)),
    # [14 13] 12(1)
    "one back from a Monday": (date(2024, 1, 15), -1, date(2024, 1, 12)),
    # from Sunday 14: [13] 12(1) 11(2); the day itself is no working day and would not count anyway
    "two back from a Sunday": (date(2024, 1, 14), -2, date(2024, 1, 11)),
    # [5] 4(1) 3(2)
    "two back over a worked Saturday": (date(2024, 5, 6), -2, date(2024, 5, 3)),
    "one back from a worked Saturday": (date(2024, 5, 4), -1, date(2024, 5, 3)),
    # [25 24 23 22 21] 20(1)
    "one back over Nauryz": (date(2026, 3, 26), -1, date(2026, 3, 20)),
    "one back from within Nauryz": (date(2026, 3, 24), -1, date(2026, 3, 20)),
}


SIX_DAY_SUMS = {
    # 11(1) 12(2) Saturday 13(3) [14] 15(4)
    "four over a Saturday": (date(2024, 1, 10), 4, date(2024, 1, 15)),
    # 19(1) 20(2) [21 22 23; the Sunday gives 24] 25(3)
    "three over Nauryz 2026": (date(2026, 3, 18), 3, date(2026, 3, 25)),
    "one back from a Sunday": (date(2024, 1, 14), -1, date(2024, 1, 13)),
}


@pytest.mark.parametrize(("day", "n", "result"), FIVE_DAY_SUMS.values(), ids=FIVE_DAY_SUMS)
def test_adding_working_days_never_counts_the_day_itself(day: date, n: int, result: date) -> None:
    assert KAZAKHSTAN.add_working_days(day, n) == result


@pytest.mark.parametrize(("day", "n", "result"), SIX_DAY_SUMS.values(), ids=SIX_DAY_SUMS)
def test_adding_working_days_in_the_six_day_week(day: date, n: int, result: date) -> None:
    assert KAZAKHSTAN_SIX_DAY.add_working_days(day, n) == result


@BOTH_WEEKS
def test_adding_zero_gives_the_day_back_working_or_not(calendar: WorkingCalendar) -> None:
    assert all(calendar.add_working_days(day, 0) == day for day in HORIZON)


@BOTH_WEEKS
@pytest.mark.parametrize("n", [1, 2, 5, 23, 250])
def test_adding_agrees_with_a_plain_walk_from_every_day(calendar: WorkingCalendar, n: int) -> None:
    worked = [day for day in HORIZON if calendar.is_working_day(day)]
    index = 0  # of the first working day after the day
    for day in HORIZON:
        while index < len(worked) and worked[index] <= day:
            index += 1
        if index + n <= len(worked):
            assert calendar.add_working_days(day, n) == worked[index + n - 1], day
        else:
            with pytest.raises(CalendarRangeError):
                calendar.add_working_days(day, n)


@BOTH_WEEKS
@pytest.mark.parametrize("n", [1, 2, 5, 23, 250])
def test_adding_a_negative_number_agrees_with_a_plain_walk_back(calendar: WorkingCalendar, n: int) -> None:
    worked = [day for day in HORIZON if calendar.is_working_day(day)]
    passed = 0  # working days before the day
    for day in HORIZON:
        while passed < len(worked) and worked[passed] < day:
            passed += 1
        if passed >= n:
            assert calendar.add_working_days(day, -n) == worked[passed - n], day
        else:
            with pytest.raises(CalendarRangeError):
                calendar.add_working_days(day, -n)


# -- counting --------------------------------------------------------------------------------------------------


COUNTS = {
    "over Nauryz 2026": (date(2026, 3, 18), date(2026, 3, 30), 5),
    "the start is not counted, the end is": (date(2024, 1, 10), date(2024, 1, 11), 1),
    "a day to itself": (date(2024, 1, 10), date(2024, 1, 10), 0),
    "a rest day to itself": (date(2024, 1, 13), date(2024, 1, 13), 0),
    "over a weekend": (date(2024, 1, 12), date(2024, 1, 14), 0),
    "to the Monday": (date(2024, 1, 12), date(2024, 1, 15), 1),
    # 4 and 6 May
    "over a worked Saturday": (date(2024, 5, 3), date(2024, 5, 6), 2),
    "to a worked Saturday": (date(2024, 5, 3), date(2024, 5, 4), 1),
    "within Nauryz": (date(2026, 3, 20), date(2026, 3, 25), 0),
    "back": (date(2026, 3, 30), date(2026, 3, 18), -5),
    "back over a worked Saturday": (date(2024, 5, 6), date(2024, 5, 3), -2),
    # January 2024 has 31 days: Monday 1 and Tuesday 2 are holidays, four weekends of two days: 31 - 2 - 8 = 21
    "January 2024": (date(2023, 12, 31), date(2024, 1, 31), 21),
}


@pytest.mark.parametrize(("start", "end", "number"), COUNTS.values(), ids=COUNTS)
def test_counting_includes_the_end_and_not_the_start(start: date, end: date, number: int) -> None:
    assert KAZAKHSTAN.count_working_days(start, end) == number


@BOTH_WEEKS
def test_counting_agrees_with_a_plain_loop_from_the_first_day(calendar: WorkingCalendar) -> None:
    number = 0
    for day in HORIZON[1:]:
        number += calendar.is_working_day(day)
        assert calendar.count_working_days(FIRST, day) == number
        assert calendar.count_working_days(day, FIRST) == -number


days = st.dates(FIRST, LAST)


weeks = st.sampled_from([KAZAKHSTAN, KAZAKHSTAN_SIX_DAY])


@given(weeks, days, days)
def test_counting_backwards_gives_the_negative_number(calendar: WorkingCalendar, one: date, other: date) -> None:
    assert calendar.count_working_days(one, other) == -calendar.count_working_days(other, one)


@given(weeks, days, days, days)
def test_counts_add_up_over_any_day_between(calendar: WorkingCalendar, one: date, between: date, other: date) -> None:
    assert calendar.count_working_days(one, other) == (
        calendar.count_working_days(one, between) + calendar.count_working_days(between, other)
    )


@given(weeks, days, st.integers(1, 800))
def test_counting_to_the_day_that_was_added_gives_the_number(calendar: WorkingCalendar, day: date, n: int) -> None:
    if calendar.count_working_days(day, LAST) < n:
        with pytest.raises(CalendarRangeError):
            calendar.add_working_days(day, n)
        return
    end = calendar.add_working_days(day, n)
    assert end > day
    assert calendar.is_working_day(end)
    assert calendar.count_working_days(day, end) == n
    assert calendar.count_working_days(day, end - DAY) == n - 1  # and no earlier day has the number


@given(weeks, days, st.integers(1, 800))
def test_from_a_working_day_counting_back_gives_the_number_too(calendar: WorkingCalendar, day: date, n: int) -> None:
    day = calendar.roll_back(max(day, date(2010, 1, 5)))
    if calendar.count_working_days(FIRST, day) <= n:
        return
    start = calendar.add_working_days(day, -n)
    assert start < day
    assert calendar.is_working_day(start)
    assert calendar.count_working_days(day, start) == -n
    assert calendar.add_working_days(start, n) == day


@given(weeks, days, st.integers(1, 800))
def test_from_a_rest_day_the_nth_working_day_before_it_has_n_minus_one_after_it(
    calendar: WorkingCalendar, day: date, n: int
) -> None:
    if calendar.is_working_day(day) or calendar.count_working_days(FIRST, day) <= n:
        return
    start = calendar.add_working_days(day, -n)
    # the n-th before is the first of n working days up to the day, and counting leaves the start out
    assert calendar.count_working_days(start, day) == n - 1


# -- rolling ---------------------------------------------------------------------------------------------------


ROLLS = {
    "a working day": (date(2024, 1, 10), date(2024, 1, 10), date(2024, 1, 10)),
    "a Saturday": (date(2024, 1, 13), date(2024, 1, 15), date(2024, 1, 12)),
    "a Sunday": (date(2024, 1, 14), date(2024, 1, 15), date(2024, 1, 12)),
    "a worked Saturday": (date(2024, 5, 4), date(2024, 5, 4), date(2024, 5, 4)),
    "the Sunday after it": (date(2024, 5, 5), date(2024, 5, 6), date(2024, 5, 4)),
    "a free Monday": (date(2022, 10, 24), date(2022, 10, 26), date(2022, 10, 22)),
    "a carried rest day": (date(2026, 3, 24), date(2026, 3, 26), date(2026, 3, 20)),
    "New Year's Day": (date(2026, 1, 1), date(2026, 1, 5), date(2025, 12, 31)),
    "31 December 2012": (date(2012, 12, 31), date(2013, 1, 3), date(2012, 12, 29)),
}


@pytest.mark.parametrize(("day", "forward", "back"), ROLLS.values(), ids=ROLLS)
def test_rolling_gives_the_day_itself_or_the_nearest_working_day(day: date, forward: date, back: date) -> None:
    assert KAZAKHSTAN.roll_forward(day) == forward
    assert KAZAKHSTAN.roll_back(day) == back


@BOTH_WEEKS
def test_rolling_agrees_with_a_plain_walk_from_every_day(calendar: WorkingCalendar) -> None:
    for day in HORIZON:
        walked = day
        while walked <= LAST and not calendar.is_working_day(walked):
            walked += DAY
        if walked <= LAST:
            assert calendar.roll_forward(day) == walked
        walked = day
        while walked >= FIRST and not calendar.is_working_day(walked):
            walked -= DAY
        if walked >= FIRST:
            assert calendar.roll_back(day) == walked
