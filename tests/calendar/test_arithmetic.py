"""Adding, counting and rolling working days: what is counted, the edges of the horizon, bad input, identity.

Expected days are counted by hand: a number in brackets is the count, a day in square brackets is not worked.
"""

import copy
import pickle
import random
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    CalendarRangeError,
    KzcoordError,
    NotADateError,
    WorkingCalendar,
)
from kzcoord.calendar import Transfer, WorkWeek

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
DAY = timedelta(days=1)
HORIZON = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)

# -- adding ---------------------------------------------------------------------------------------------------

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
def test_adding_nothing_gives_the_day_back_whatever_it_is(calendar: WorkingCalendar) -> None:
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


# -- counting -------------------------------------------------------------------------------------------------

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
def test_counting_takes_the_end_and_leaves_the_start(start: date, end: date, number: int) -> None:
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
def test_counting_back_is_counting_forth_with_the_sign_turned(
    calendar: WorkingCalendar, one: date, other: date
) -> None:
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


# -- rolling --------------------------------------------------------------------------------------------------

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


# -- the edges of the horizon ---------------------------------------------------------------------------------


def test_the_horizon_and_the_last_settled_day() -> None:
    for calendar in (KAZAKHSTAN, KAZAKHSTAN_SIX_DAY):
        assert (calendar.first, calendar.last) == (FIRST, LAST)
        assert calendar.settled_until == date(2026, 12, 31)
        assert FIRST in calendar
        assert LAST in calendar
        assert FIRST - DAY not in calendar
        assert LAST + DAY not in calendar
    assert KAZAKHSTAN.week is WorkWeek.FIVE_DAY
    assert KAZAKHSTAN_SIX_DAY.week is WorkWeek.SIX_DAY


@pytest.mark.parametrize("wrong", ["2024-01-10", 5, None, [], {}, 1.5, datetime(2024, 1, 10, tzinfo=UTC)], ids=repr)
def test_what_is_no_date_is_not_in_the_calendar(wrong: object) -> None:
    assert wrong not in KAZAKHSTAN


def test_at_the_beginning() -> None:
    # Fri 1 and Sat 2 January 2010 are holidays, the 2nd carried to Mon 4; Tue 5 is the first working day;
    # Thu 7 is a day off, Fri 8 is free in exchange for Sun 10
    assert [day.day for day in HORIZON[:11] if KAZAKHSTAN.is_working_day(day)] == [5, 6, 10, 11]
    assert KAZAKHSTAN.add_working_days(FIRST, 1) == date(2010, 1, 5)
    assert KAZAKHSTAN.add_working_days(FIRST, 3) == date(2010, 1, 10)
    assert KAZAKHSTAN.add_working_days(date(2010, 1, 6), -1) == date(2010, 1, 5)
    assert KAZAKHSTAN.roll_forward(FIRST) == date(2010, 1, 5)
    assert KAZAKHSTAN.count_working_days(FIRST, date(2010, 1, 5)) == 1
    assert KAZAKHSTAN.count_working_days(FIRST, date(2010, 1, 4)) == 0


def test_at_the_end() -> None:
    # 31 December 2040 is a Monday, 28 December a Friday
    assert KAZAKHSTAN.add_working_days(date(2040, 12, 28), 1) == LAST
    assert KAZAKHSTAN.add_working_days(date(2040, 12, 29), 1) == LAST
    assert KAZAKHSTAN.add_working_days(LAST, -1) == date(2040, 12, 28)
    assert KAZAKHSTAN.roll_forward(date(2040, 12, 29)) == LAST
    assert KAZAKHSTAN.roll_back(LAST) == LAST
    assert KAZAKHSTAN.count_working_days(date(2040, 12, 28), LAST) == 1


NO_ANSWER: dict[str, tuple[Callable[[], object], tuple[str, ...]]] = {
    "one after the last": (lambda: KAZAKHSTAN.add_working_days(LAST, 1), ("1", "2040-12-31")),
    "many after the last": (lambda: KAZAKHSTAN.add_working_days(date(2040, 12, 1), 500), ("500", "2040-12-31")),
    "one before the first": (lambda: KAZAKHSTAN.add_working_days(date(2010, 1, 5), -1), ("-1", "2010-01-01")),
    "one before the holidays": (lambda: KAZAKHSTAN.add_working_days(FIRST, -1), ("-1", "2010-01-01")),
    "far before": (lambda: KAZAKHSTAN.add_working_days(date(2010, 2, 1), -500), ("-500", "2010-01-01")),
    "further than the table": (lambda: KAZAKHSTAN.add_working_days(date(2024, 1, 10), 10**4), ("10000",)),
    "further than a machine word": (lambda: KAZAKHSTAN.add_working_days(date(2024, 1, 10), 10**30), (str(10**30),)),
    "as far back": (lambda: KAZAKHSTAN.add_working_days(date(2024, 1, 10), -(10**30)), (str(-(10**30)),)),
    "back from the first holidays": (lambda: KAZAKHSTAN.roll_back(date(2010, 1, 4)), ("2010-01-04", "2010-01-01")),
    "back from the first day": (lambda: KAZAKHSTAN.roll_back(FIRST), ("2010-01-01",)),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "told"), NO_ANSWER.values(), ids=NO_ANSWER)
def test_an_answer_outside_the_horizon_is_refused(asked: Callable[[], object], told: tuple[str, ...]) -> None:
    with pytest.raises(CalendarRangeError) as refused:
        asked()
    assert isinstance(refused.value, KzcoordError)
    assert isinstance(refused.value, ValueError)
    for words in told:
        assert words in str(refused.value)


METHODS: dict[str, Callable[[Any], object]] = {
    "is_working_day": KAZAKHSTAN.is_working_day,
    "add_working_days": lambda day: KAZAKHSTAN.add_working_days(day, 5),
    "add_working_days, 0": lambda day: KAZAKHSTAN.add_working_days(day, 0),
    "add_working_days, negative": lambda day: KAZAKHSTAN.add_working_days(day, -5),
    "count_working_days, start": lambda day: KAZAKHSTAN.count_working_days(day, date(2024, 1, 10)),
    "count_working_days, end": lambda day: KAZAKHSTAN.count_working_days(date(2024, 1, 10), day),
    "count_working_days, both": lambda day: KAZAKHSTAN.count_working_days(day, day),
    "roll_forward": KAZAKHSTAN.roll_forward,
    "roll_back": KAZAKHSTAN.roll_back,
    "explain": KAZAKHSTAN.explain,
}
EACH_METHOD = pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)


@EACH_METHOD
@pytest.mark.parametrize(
    ("day", "side", "bound"),
    [
        (date(2009, 12, 31), "before", "2010-01-01"),
        (date.min, "before", "2010-01-01"),
        (date(2041, 1, 1), "after", "2040-12-31"),
        (date.max, "after", "2040-12-31"),
    ],
    ids=str,
)
def test_a_day_outside_the_horizon_is_refused_with_the_bound_and_the_reason(
    method: Callable[[Any], object], day: date, side: str, bound: str
) -> None:
    with pytest.raises(CalendarRangeError) as refused:
        method(day)
    told = str(refused.value)
    assert str(day) in told
    assert f"{side} {bound}" in told
    assert "not encoded" in told


# -- bad input ------------------------------------------------------------------------------------------------

NO_DATES = {
    "a datetime": (datetime(2024, 1, 10), "datetime"),  # noqa: DTZ001
    "a datetime with a zone": (datetime(2024, 1, 10, tzinfo=UTC), "datetime"),
    "a string": ("2024-01-10", "str"),
    "an empty string": ("", "str"),
    "a number": (20240110, "int"),
    "a float": (1.5, "float"),
    "None": (None, "NoneType"),
    "true": (True, "bool"),
    "a list": ([2024, 1, 10], "list"),
    "a dict": ({}, "dict"),
    "a tuple": ((2024, 1, 10), "tuple"),
    "the type": (date, "type"),
}


@EACH_METHOD
@pytest.mark.parametrize(("wrong", "kind"), NO_DATES.values(), ids=NO_DATES)
def test_what_is_no_plain_date_is_refused_and_named(method: Callable[[Any], object], wrong: object, kind: str) -> None:
    with pytest.raises(NotADateError) as refused:
        method(wrong)
    assert isinstance(refused.value, KzcoordError)
    assert isinstance(refused.value, TypeError)
    told = str(refused.value)
    assert "datetime.date" in told
    assert kind in told
    assert repr(wrong) in told


@EACH_METHOD
def test_a_numpy_day_is_refused(method: Callable[[Any], object]) -> None:
    numpy = pytest.importorskip("numpy")
    for wrong in (numpy.datetime64("2024-01-10"), numpy.datetime64("NaT"), numpy.array(["2024-01-10"], "M8[D]")):
        with pytest.raises(NotADateError, match=r"datetime64|ndarray"):
            method(wrong)


@pytest.mark.parametrize("n", [True, False, 5.0, 2.5, "5", None, [5], (5,), float("nan")], ids=repr)
@pytest.mark.parametrize("day", [date(2024, 1, 10), date(2024, 1, 13)], ids=str)
def test_a_number_of_days_that_is_no_whole_number_is_refused(day: date, n: Any) -> None:
    with pytest.raises(NotADateError) as refused:
        KAZAKHSTAN.add_working_days(day, n)
    told = str(refused.value)
    assert "whole number" in told
    assert type(n).__name__ in told
    assert repr(n) in told


def test_the_day_is_refused_before_the_sum_where_both_are_wrong() -> None:
    with pytest.raises(NotADateError, match="2024-01-10"):
        KAZAKHSTAN.add_working_days("2024-01-10", 10**6)  # type: ignore[arg-type]


@pytest.mark.parametrize("year", ["2024", 2024.0, None, True, date(2024, 1, 1), [2024]], ids=repr)
def test_a_year_that_is_no_whole_number_is_refused(year: Any) -> None:
    with pytest.raises(NotADateError, match="year") as refused:
        KAZAKHSTAN.holidays(year)
    assert repr(year) in str(refused.value)


@pytest.mark.parametrize("year", [2009, 2041, 0, -2024, 10**9])
def test_a_year_outside_the_horizon_is_refused(year: int) -> None:
    with pytest.raises(CalendarRangeError) as refused:
        KAZAKHSTAN.holidays(year)
    told = str(refused.value)
    assert str(year) in told
    assert "2010-01-01" in told
    assert "2040-12-31" in told


# -- identity -------------------------------------------------------------------------------------------------

TRANSFER = Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order of the Minister of Labour of 01.02.2027 No. 1")


def test_a_calendar_cannot_be_changed() -> None:
    for name in ("week", "first", "settled_until", "_working", "anything"):
        with pytest.raises(AttributeError, match="with_changes"):
            setattr(KAZAKHSTAN, name, None)
        with pytest.raises(AttributeError, match="with_changes"):
            delattr(KAZAKHSTAN, name)


@BOTH_WEEKS
def test_a_calendar_survives_pickle(calendar: WorkingCalendar) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(calendar, protocol))
        assert again == calendar
        assert hash(again) == hash(calendar)
        assert repr(again) == repr(calendar)
    assert [again.is_working_day(day) for day in HORIZON] == [calendar.is_working_day(day) for day in HORIZON]
    assert again.holidays(2026) == calendar.holidays(2026)


def test_a_changed_calendar_survives_pickle() -> None:
    changed = KAZAKHSTAN.with_changes(transfers=[TRANSFER], settled_until=date(2027, 12, 31))
    again = pickle.loads(pickle.dumps(changed))
    assert again == changed != KAZAKHSTAN
    assert again.settled_until == date(2027, 12, 31)
    assert again.is_working_day(TRANSFER.worked)


@BOTH_WEEKS
def test_a_copy_of_a_calendar_is_the_calendar(calendar: WorkingCalendar) -> None:
    assert copy.copy(calendar) is calendar
    assert copy.deepcopy(calendar) is calendar
    assert copy.deepcopy({"calendar": [calendar]})["calendar"][0] is calendar


def test_calendars_are_equal_by_their_facts_and_their_week() -> None:
    assert KAZAKHSTAN != KAZAKHSTAN_SIX_DAY
    assert KAZAKHSTAN.with_changes() == KAZAKHSTAN
    assert hash(KAZAKHSTAN.with_changes()) == hash(KAZAKHSTAN)
    changed = KAZAKHSTAN.with_changes(transfers=[TRANSFER])
    assert changed != KAZAKHSTAN
    assert changed == KAZAKHSTAN.with_changes(transfers=[TRANSFER])
    assert len({KAZAKHSTAN, KAZAKHSTAN.with_changes(), KAZAKHSTAN_SIX_DAY, changed}) == 3
    assert KAZAKHSTAN != "KAZAKHSTAN"
    assert KAZAKHSTAN is not None


def test_the_repr_of_a_calendar_says_what_it_holds() -> None:
    for calendar, week in [(KAZAKHSTAN, "five-day"), (KAZAKHSTAN_SIX_DAY, "six-day")]:
        told = repr(calendar)
        for words in ("Kazakhstan", week, "2010-01-01", "2040-12-31", "2026-12-31"):
            assert words in told


def test_the_calendar_of_the_package_is_one_object() -> None:
    from kzcoord.calendar import KAZAKHSTAN as SAME

    assert SAME is KAZAKHSTAN


# -- threads --------------------------------------------------------------------------------------------------


def test_eight_threads_get_the_answers_that_one_gets() -> None:
    tasks = [(day, n) for day in HORIZON[400:-900:7] for n in (-200, -7, 0, 1, 30, 250)]

    def answers(calendar: WorkingCalendar) -> list[object]:
        return [
            (
                calendar.add_working_days(day, n),
                calendar.count_working_days(day, calendar.add_working_days(day, n)),
                calendar.roll_back(day),
                calendar.explain(day).kind,
            )
            for day, n in tasks
        ]

    expected = answers(KAZAKHSTAN)
    together = threading.Barrier(8)
    found: list[bool] = []

    def work(seed: int) -> None:
        together.wait()
        own = KAZAKHSTAN.with_changes() if seed % 2 else KAZAKHSTAN
        order = list(range(len(tasks)))
        random.Random(seed).shuffle(order)
        for index in order[:500]:
            day, n = tasks[index]
            own.add_working_days(day, n)
            own.holidays(day.year)
        found.append(answers(own) == expected)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 8
