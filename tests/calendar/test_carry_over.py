"""Law on holidays, article 5: a holiday on a rest day gives the next working day off."""

from datetime import date, timedelta

import pytest
from tests.for_each import for_each

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY
from kzcoord.calendar import DayKind, WorkingCalendar

SATURDAY, SUNDAY = 5, 6
HORIZON = range(2010, 2041)

Carried = dict[date, date]  # the day off, and the holiday that it comes from

# The official examples: the run of holidays; what is carried and the day when work starts again, in the
# five-day week and then in the six-day week.
EXAMPLES: dict[str, tuple[list[date], Carried, date, Carried, date]] = {
    # 21 Sunday, 22 Monday, 23 Tuesday: one day, for the 21st, after the whole run.
    "Nauryz 2010, Sunday to Tuesday": (
        [date(2010, 3, 21), date(2010, 3, 22), date(2010, 3, 23)],
        {date(2010, 3, 24): date(2010, 3, 21)}, date(2010, 3, 25),
        {date(2010, 3, 24): date(2010, 3, 21)}, date(2010, 3, 25),
    ),
    "Nauryz 2021, Sunday to Tuesday": (
        [date(2021, 3, 21), date(2021, 3, 22), date(2021, 3, 23)],
        {date(2021, 3, 24): date(2021, 3, 21)}, date(2021, 3, 25),
        {date(2021, 3, 24): date(2021, 3, 21)}, date(2021, 3, 25),
    ),
    # 21 Friday, 22 Saturday, 23 Sunday: two days in the five-day week, one in the six-day week.
    "Nauryz 2014, Friday to Sunday": (
        [date(2014, 3, 21), date(2014, 3, 22), date(2014, 3, 23)],
        {date(2014, 3, 24): date(2014, 3, 22), date(2014, 3, 25): date(2014, 3, 23)}, date(2014, 3, 26),
        {date(2014, 3, 24): date(2014, 3, 23)}, date(2014, 3, 25),
    ),
    "Nauryz 2025, Friday to Sunday": (
        [date(2025, 3, 21), date(2025, 3, 22), date(2025, 3, 23)],
        {date(2025, 3, 24): date(2025, 3, 22), date(2025, 3, 25): date(2025, 3, 23)}, date(2025, 3, 26),
        {date(2025, 3, 24): date(2025, 3, 23)}, date(2025, 3, 25),
    ),
    # 21 Saturday, 22 Sunday, 23 Monday: the 23rd is itself a holiday and is skipped.
    "Nauryz 2015, Saturday to Monday": (
        [date(2015, 3, 21), date(2015, 3, 22), date(2015, 3, 23)],
        {date(2015, 3, 24): date(2015, 3, 21), date(2015, 3, 25): date(2015, 3, 22)}, date(2015, 3, 26),
        {date(2015, 3, 24): date(2015, 3, 22)}, date(2015, 3, 25),
    ),
    "Nauryz 2020, Saturday to Monday": (
        [date(2020, 3, 21), date(2020, 3, 22), date(2020, 3, 23)],
        {date(2020, 3, 24): date(2020, 3, 21), date(2020, 3, 25): date(2020, 3, 22)}, date(2020, 3, 26),
        {date(2020, 3, 24): date(2020, 3, 22)}, date(2020, 3, 25),
    ),
    "Nauryz 2026, Saturday to Monday": (
        [date(2026, 3, 21), date(2026, 3, 22), date(2026, 3, 23)],
        {date(2026, 3, 24): date(2026, 3, 21), date(2026, 3, 25): date(2026, 3, 22)}, date(2026, 3, 26),
        {date(2026, 3, 24): date(2026, 3, 22)}, date(2026, 3, 25),
    ),
    # 7 Saturday, 8 a plain Sunday, 9 Monday: the day for the 7th comes after the 9th.
    "7 and 9 May 2016": (
        [date(2016, 5, 7), date(2016, 5, 9)],
        {date(2016, 5, 10): date(2016, 5, 7)}, date(2016, 5, 11),
        {}, date(2016, 5, 10),
    ),
    "7 and 9 May 2022": (
        [date(2022, 5, 7), date(2022, 5, 9)],
        {date(2022, 5, 10): date(2022, 5, 7)}, date(2022, 5, 11),
        {}, date(2022, 5, 10),
    ),
    # 16 Sunday, 17 Monday.
    "Independence Day 2012, Sunday and Monday": (
        [date(2012, 12, 16), date(2012, 12, 17)],
        {date(2012, 12, 18): date(2012, 12, 16)}, date(2012, 12, 19),
        {date(2012, 12, 18): date(2012, 12, 16)}, date(2012, 12, 19),
    ),
    "Independence Day 2018, Sunday and Monday": (
        [date(2018, 12, 16), date(2018, 12, 17)],
        {date(2018, 12, 18): date(2018, 12, 16)}, date(2018, 12, 19),
        {date(2018, 12, 18): date(2018, 12, 16)}, date(2018, 12, 19),
    ),
    # 16 Saturday, 17 Sunday.
    "Independence Day 2017, Saturday and Sunday": (
        [date(2017, 12, 16), date(2017, 12, 17)],
        {date(2017, 12, 18): date(2017, 12, 16), date(2017, 12, 19): date(2017, 12, 17)}, date(2017, 12, 20),
        {date(2017, 12, 18): date(2017, 12, 17)}, date(2017, 12, 19),
    ),
    # 1 Saturday, 2 Sunday.
    "New Year 2022, Saturday and Sunday": (
        [date(2022, 1, 1), date(2022, 1, 2)],
        {date(2022, 1, 3): date(2022, 1, 1), date(2022, 1, 4): date(2022, 1, 2)}, date(2022, 1, 5),
        {date(2022, 1, 3): date(2022, 1, 2)}, date(2022, 1, 4),
    ),
    # A single Saturday: over the plain Sunday to Monday, and across the month.
    "Constitution Day 2014, Saturday": (
        [date(2014, 8, 30)],
        {date(2014, 9, 1): date(2014, 8, 30)}, date(2014, 9, 2),
        {}, date(2014, 9, 1),
    ),
    "Constitution Day 2025, Saturday": (
        [date(2025, 8, 30)],
        {date(2025, 9, 1): date(2025, 8, 30)}, date(2025, 9, 2),
        {}, date(2025, 9, 1),
    ),
    # A single Sunday.
    "Republic Day 2026, Sunday": (
        [date(2026, 10, 25)],
        {date(2026, 10, 26): date(2026, 10, 25)}, date(2026, 10, 27),
        {date(2026, 10, 26): date(2026, 10, 25)}, date(2026, 10, 27),
    ),
}  # fmt: skip


def check(calendar: WorkingCalendar, run: list[date], carried: Carried, back_at_work: date) -> None:
    for holiday in run:
        assert calendar.explain(holiday).kind is DayKind.HOLIDAY
    for day, origin in carried.items():
        status = calendar.explain(day)
        assert (status.working, status.kind, status.origin) == (False, DayKind.CARRIED_REST_DAY, origin)
        assert status.act is not None
    assert calendar.explain(back_at_work).kind is DayKind.WORKING
    assert calendar.roll_forward(run[-1]) == back_at_work


@pytest.mark.parametrize(
    ("run", "carried", "back_at_work"),
    [pytest.param(run, carried, back, id=name) for name, (run, carried, back, _, _) in EXAMPLES.items()],
)
def test_the_official_examples_in_the_five_day_week(run: list[date], carried: Carried, back_at_work: date) -> None:
    check(KAZAKHSTAN, run, carried, back_at_work)


@pytest.mark.parametrize(
    ("run", "carried", "back_at_work"),
    [pytest.param(run, carried, back, id=name) for name, (run, _, _, carried, back) in EXAMPLES.items()],
)
def test_the_official_examples_in_the_six_day_week_where_only_sunday_is_a_rest_day(
    run: list[date], carried: Carried, back_at_work: date
) -> None:
    check(KAZAKHSTAN_SIX_DAY, run, carried, back_at_work)


# The one carried day that was worked: 11 May 2020, for Saturday 9 May, exchanged for 8 May by an act.
WORKED_BY_ACT = (date(2020, 5, 9),)


@pytest.mark.parametrize(
    ("calendar", "rest_days", "worked"),
    [
        pytest.param(KAZAKHSTAN, (SATURDAY, SUNDAY), WORKED_BY_ACT, id="five-day week"),
        pytest.param(KAZAKHSTAN_SIX_DAY, (SUNDAY,), (), id="six-day week"),
    ],
)
@for_each(HORIZON)
def test_every_holiday_on_a_rest_day_gives_exactly_one_day_and_no_other_day_does(
    year: int, calendar: WorkingCalendar, rest_days: tuple[int, ...], worked: tuple[date, ...]
) -> None:
    listed = calendar.holidays(year)
    on_rest_days = [
        status.day for status in listed if status.kind is DayKind.HOLIDAY and status.day.weekday() in rest_days
    ]
    carried = [status for status in listed if status.kind is DayKind.CARRIED_REST_DAY]
    assert [status.origin for status in carried] == [day for day in on_rest_days if day not in worked]


@pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)
@for_each(HORIZON)
def test_no_working_day_lies_between_a_holiday_and_the_day_it_gives(year: int, calendar: WorkingCalendar) -> None:
    for status in calendar.holidays(year):
        if status.kind is DayKind.CARRIED_REST_DAY:
            assert status.origin is not None
            assert status.origin < status.day
            assert calendar.count_working_days(status.origin, status.day - timedelta(days=1)) == 0, status.day
