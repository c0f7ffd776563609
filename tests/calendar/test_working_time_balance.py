"""The yearly balance of working time, month by month, in the five-day and the six-day week."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.for_each import for_each

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError
from kzcoord.calendar import WorkingCalendar

BALANCE: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "working_time_balance.json").read_text(encoding="utf-8")
)["years"]
WEEKS = {"five_day": KAZAKHSTAN, "six_day": KAZAKHSTAN_SIX_DAY}
ONE_DAY = timedelta(days=1)

#: The week, the year, the month, and the working days that it has.
Month = tuple[str, int, int, int]
MONTHS: list[Month] = [
    (week, year, month, BALANCE[str(year)][f"{week}_in_force"][month - 1])
    for week in WEEKS
    for year in map(int, BALANCE)
    for month in range(1, 13)
]


def last_day_of(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - ONE_DAY


def days_of(year: int, month: int) -> Iterator[date]:
    day = date(year, month, 1)
    while day <= last_day_of(year, month):
        yield day
        day += ONE_DAY


def working_days_of(calendar: WorkingCalendar, year: int, month: int) -> int:
    return sum(calendar.is_working_day(day) for day in days_of(year, month))


@for_each(MONTHS)
def test_each_month_has_the_working_days_of_the_balance(of: Month) -> None:
    week, year, month, expected = of
    assert working_days_of(WEEKS[week], year, month) == expected


# January 2010 is the first month of the calendar, which has no answer for the day before it.
@for_each(of for of in MONTHS if of[1:3] != (2010, 1))
def test_counting_from_month_end_to_month_end_gives_the_balance(of: Month) -> None:
    week, year, month, expected = of
    before = date(year, month, 1) - ONE_DAY
    assert WEEKS[week].count_working_days(before, last_day_of(year, month)) == expected
    assert WEEKS[week].count_working_days(last_day_of(year, month), before) == -expected


@pytest.mark.parametrize("week", WEEKS)
def test_january_2010_cannot_be_counted_from_before_the_horizon(week: str) -> None:
    with pytest.raises(CalendarRangeError):
        WEEKS[week].count_working_days(date(2009, 12, 31), date(2010, 1, 31))
    # 1 January 2010 is a holiday, so counting from it loses no working day.
    expected = BALANCE["2010"][f"{week}_in_force"][0]
    assert WEEKS[week].count_working_days(date(2010, 1, 1), date(2010, 1, 31)) == expected


# Where a later change moved a published figure: the days it made working and the days it made off.
# in force = published + made working - made off
LATER_CHANGES = [
    # Five-day week: 25 October becomes a holiday, 24 off and Saturday 22 worked: 21 + 1 - 2 = 20.
    pytest.param(
        "five_day", 2022, 10, "Republic Day, with the transfer of 24 October",
        [date(2022, 10, 22)], [date(2022, 10, 24), date(2022, 10, 25)], id="Republic Day, five-day week",
    ),
    # Six-day week: Saturday 22 is worked anyway, so the transfer changes nothing: 26 - 1 = 25.
    pytest.param(
        "six_day", 2022, 10, "Republic Day",
        [], [date(2022, 10, 25)], id="Republic Day, six-day week",
    ),
    # Thursday 1 and Saturday 17 are no longer holidays, so nothing is carried to Monday 19: 19 + 2 = 21.
    pytest.param(
        "five_day", 2022, 12, "First President's Day and the second day of Independence Day removed",
        [date(2022, 12, 1), date(2022, 12, 19)], [], id="December holidays removed, five-day week",
    ),
    # Saturday 17 is itself a working day of the six-day week: 24 + 2 = 26.
    pytest.param(
        "six_day", 2022, 12, "First President's Day and the second day of Independence Day removed",
        [date(2022, 12, 1), date(2022, 12, 17)], [], id="December holidays removed, six-day week",
    ),
    # First published as Monday 17 June, moved to Sunday 16, which is no working day in either week.
    pytest.param(
        "five_day", 2024, 6, "Kurban Ait moved from 17 to 16 June",
        [date(2024, 6, 17)], [], id="Kurban Ait moved, five-day week",
    ),
    pytest.param(
        "six_day", 2024, 6, "Kurban Ait moved from 17 to 16 June",
        [date(2024, 6, 17)], [], id="Kurban Ait moved, six-day week",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("week", "year", "month", "reason", "made_working", "made_off"), LATER_CHANGES)
def test_without_the_later_change_the_month_is_as_published(
    week: str, year: int, month: int, reason: str, made_working: list[date], made_off: list[date]
) -> None:
    calendar = WEEKS[week]
    assert all(calendar.is_working_day(day) for day in made_working), reason
    assert not any(calendar.is_working_day(day) for day in made_off), reason
    without_the_change = working_days_of(calendar, year, month) - len(made_working) + len(made_off)
    assert without_the_change == BALANCE[str(year)][f"{week}_as_published"][month - 1], reason


def test_no_other_month_differs_from_the_published_balance() -> None:
    explained = {case.values[:3] for case in LATER_CHANGES}
    differing = {
        (week, int(year), month)
        for week in WEEKS
        for year, rows in BALANCE.items()
        for month in range(1, 13)
        if rows[f"{week}_as_published"][month - 1] != rows[f"{week}_in_force"][month - 1]
    }
    assert differing == explained


@pytest.mark.parametrize(
    ("year", "months"),
    [
        # There is no official table for these two years; the figures follow from the law.
        # 2011: Kurban Ait on Sunday 6 November; on Monday 7 it would make November 21.
        (2011, [18, 20, 19, 21, 20, 22, 20, 22, 22, 21, 22, 20]),
        # 2027: 15 March is a holiday (March 23 - 8, 15, 22, 23 and 24 for the 21st = 18), 30 August is not
        # (22), Kurban Ait is expected on Sunday 16 May and costs nothing (21 - 3, 7, 10 May = 18).
        (2027, [18, 20, 18, 22, 18, 22, 21, 22, 22, 20, 22, 22]),
    ],
)
def test_a_year_without_a_balance_follows_from_the_law(year: int, months: list[int]) -> None:
    assert [working_days_of(KAZAKHSTAN, year, month) for month in range(1, 13)] == months
    assert sum(months) == 247
    first = date(year, 1, 1)  # a holiday
    assert KAZAKHSTAN.count_working_days(first, date(year, 12, 31)) == 247


@pytest.mark.parametrize(
    ("year", "month", "expected"),
    [
        # 26 days without Sundays, less Monday 2 January, Tuesday 3 (carried from Sunday 1), Saturday 7.
        pytest.param(2017, 1, 23, id="7 January on a Saturday"),
        # 26 days without Sundays, less Wednesday 6 July and Kurban Ait on Saturday 9.
        pytest.param(2022, 7, 24, id="Kurban Ait on a Saturday"),
    ],
)
def test_a_day_off_on_a_saturday_costs_the_six_day_week_a_working_day(year: int, month: int, expected: int) -> None:
    assert working_days_of(KAZAKHSTAN_SIX_DAY, year, month) == expected
