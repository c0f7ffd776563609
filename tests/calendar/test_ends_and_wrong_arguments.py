"""The first and the last day of the calendar, days outside it, and arguments of a wrong type."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from tests.for_each import for_each

from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    CalendarRangeError,
    KzcoordError,
    NotADateError,
    WorkingCalendar,
)
from kzcoord.calendar import Holiday, WorkWeek

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
DAY = timedelta(days=1)
HORIZON = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


# -- the first and the last day --------------------------------------------------------------------------------


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


def test_answers_near_the_first_day() -> None:
    # Fri 1 and Sat 2 January 2010 are holidays, the 2nd carried to Mon 4; Tue 5 is the first working day;
    # Thu 7 is a day off, Fri 8 is free in exchange for Sun 10
    assert [day.day for day in HORIZON[:11] if KAZAKHSTAN.is_working_day(day)] == [5, 6, 10, 11]
    assert KAZAKHSTAN.add_working_days(FIRST, 1) == date(2010, 1, 5)
    assert KAZAKHSTAN.add_working_days(FIRST, 3) == date(2010, 1, 10)
    assert KAZAKHSTAN.add_working_days(date(2010, 1, 6), -1) == date(2010, 1, 5)
    assert KAZAKHSTAN.roll_forward(FIRST) == date(2010, 1, 5)
    assert KAZAKHSTAN.count_working_days(FIRST, date(2010, 1, 5)) == 1
    assert KAZAKHSTAN.count_working_days(FIRST, date(2010, 1, 4)) == 0


def test_answers_near_the_last_day() -> None:
    # 31 December 2040 is a Monday, 28 December a Friday
    assert KAZAKHSTAN.add_working_days(date(2040, 12, 28), 1) == LAST
    assert KAZAKHSTAN.add_working_days(date(2040, 12, 29), 1) == LAST
    assert KAZAKHSTAN.add_working_days(LAST, -1) == date(2040, 12, 28)
    assert KAZAKHSTAN.roll_forward(date(2040, 12, 29)) == LAST
    assert KAZAKHSTAN.roll_back(LAST) == LAST
    assert KAZAKHSTAN.count_working_days(date(2040, 12, 28), LAST) == 1


@pytest.mark.parametrize("wrong", ["2024-01-10", 5, None, [], {}, 1.5, datetime(2024, 1, 10, tzinfo=UTC)], ids=repr)
def test_a_value_that_is_not_a_date_is_not_in_the_calendar(wrong: object) -> None:
    assert wrong not in KAZAKHSTAN


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


@pytest.mark.parametrize(("call", "expected"), NO_ANSWER.values(), ids=NO_ANSWER)
def test_an_answer_outside_the_horizon_is_refused(call: Callable[[], object], expected: tuple[str, ...]) -> None:
    with pytest.raises(CalendarRangeError) as refused:
        call()
    assert isinstance(refused.value, KzcoordError)
    assert isinstance(refused.value, ValueError)
    for words in expected:
        assert words in str(refused.value)


def test_rolling_does_not_leave_the_calendar() -> None:
    # 31 December 2040 is a Monday; as a holiday it has no working day after it. 1 January 2010, a holiday, has no
    # working day before it
    changed = KAZAKHSTAN.with_changes(holidays=[Holiday(12, 31, "Year's end", "Law of 2030", date(2030, 1, 1))])
    with pytest.raises(CalendarRangeError, match=r"no working day on or after 2040-12-31 .* ends on 2040-12-31"):
        changed.roll_forward(date(2040, 12, 31))
    assert KAZAKHSTAN.roll_forward(date(2040, 12, 31)) == date(2040, 12, 31)
    with pytest.raises(CalendarRangeError, match=r"no working day on or before 2010-01-01 .* begins on 2010-01-01"):
        KAZAKHSTAN.roll_back(date(2010, 1, 1))


# -- days outside the calendar ---------------------------------------------------------------------------------


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


EACH_METHOD = for_each(METHODS)


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
@EACH_METHOD
def test_a_day_outside_the_horizon_is_refused_with_the_bound_and_the_reason(
    method: str, day: date, side: str, bound: str
) -> None:
    with pytest.raises(CalendarRangeError) as refused:
        METHODS[method](day)
    message = str(refused.value)
    assert str(day) in message
    assert f"{side} {bound}" in message
    assert "not encoded" in message


def test_the_message_names_the_bound_that_the_day_passes() -> None:
    with pytest.raises(KzcoordError, match="2009-12-31 is before 2010-01-01, the first day of the calendar"):
        KAZAKHSTAN.is_working_day(date(2009, 12, 31))
    with pytest.raises(KzcoordError, match="2041-01-01 is after 2040-12-31, the last day of the calendar"):
        KAZAKHSTAN.is_working_day(date(2041, 1, 1))


@pytest.mark.parametrize("year", [2009, 2041, 0, -2024, 10**9])
def test_a_year_outside_the_horizon_is_refused(year: int) -> None:
    with pytest.raises(CalendarRangeError) as refused:
        KAZAKHSTAN.holidays(year)
    message = str(refused.value)
    assert str(year) in message
    assert "2010-01-01" in message
    assert "2040-12-31" in message


# -- wrong types -----------------------------------------------------------------------------------------------


NOT_DATES = {
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


@pytest.mark.parametrize(("wrong", "kind"), NOT_DATES.values(), ids=NOT_DATES)
@EACH_METHOD
def test_a_value_that_is_not_a_plain_date_is_refused_and_named(method: str, wrong: object, kind: str) -> None:
    with pytest.raises(NotADateError) as refused:
        METHODS[method](wrong)
    assert isinstance(refused.value, KzcoordError)
    assert isinstance(refused.value, TypeError)
    message = str(refused.value)
    assert "datetime.date" in message
    assert kind in message
    assert repr(wrong) in message


@EACH_METHOD
def test_a_numpy_day_is_refused(method: str) -> None:
    numpy = pytest.importorskip("numpy")
    for wrong in (numpy.datetime64("2024-01-10"), numpy.datetime64("NaT"), numpy.array(["2024-01-10"], "M8[D]")):
        with pytest.raises(NotADateError, match=r"datetime64|ndarray"):
            METHODS[method](wrong)


@pytest.mark.parametrize("n", [True, False, 5.0, 2.5, "5", None, [5], (5,), float("nan")], ids=repr)
@pytest.mark.parametrize("day", [date(2024, 1, 10), date(2024, 1, 13)], ids=str)
def test_a_number_of_days_that_is_not_whole_is_refused(day: date, n: Any) -> None:
    with pytest.raises(NotADateError) as refused:
        KAZAKHSTAN.add_working_days(day, n)
    message = str(refused.value)
    assert "whole number" in message
    assert type(n).__name__ in message
    assert repr(n) in message


def test_the_day_is_refused_before_the_sum_if_both_are_wrong() -> None:
    with pytest.raises(NotADateError, match="2024-01-10"):
        KAZAKHSTAN.add_working_days("2024-01-10", 10**6)  # type: ignore[arg-type]


@pytest.mark.parametrize("year", ["2024", 2024.0, None, True, date(2024, 1, 1), [2024]], ids=repr)
def test_a_year_that_is_not_a_whole_number_is_refused(year: Any) -> None:
    with pytest.raises(NotADateError, match="year") as refused:
        KAZAKHSTAN.holidays(year)
    assert repr(year) in str(refused.value)


@pytest.mark.parametrize("facts", [None, "facts", KAZAKHSTAN])
def test_a_calendar_is_made_of_facts(facts: Any) -> None:
    with pytest.raises(KzcoordError, match="made of CalendarFacts and a WorkWeek"):
        WorkingCalendar(facts)
