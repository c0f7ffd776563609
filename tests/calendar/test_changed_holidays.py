"""New holidays: `with_changes(holidays=...)` adds, replaces or ends a holiday, or says why it cannot.

25 October is the Day of the Republic since 2022; 1 December was First President's Day until 2021. 1 June is a Saturday
in 2030, a Sunday in 2031 and 2036.
"""

from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarChangeError, NotADateError, WorkingCalendar
from kzcoord.calendar import CalendarAct, DayKind, Holiday
from kzcoord.calendar.holidays_and_transfers import HOLIDAYS as KAZAKHSTAN_HOLIDAYS
from kzcoord.text import Text

HORIZON = [date(2010, 1, 1) + timedelta(days=n) for n in range((date(2040, 12, 31) - date(2010, 1, 1)).days + 1)]
REPUBLIC_DAY = "Day of the Republic of Kazakhstan"
ACT = "Law of 01.02.2027 No. 1"
LAW = CalendarAct(
    Text(kk="01.02.2027 № 1 Заң", ru="Закон от 01.02.2027 № 1", en="Law of 01.02.2027 No. 1"), date(2027, 2, 1)
)
NAME = Text(kk="Жаңа күн", ru="Новый день", en="New Day")
CHILDREN = Text(kk="Балаларды қорғау күні", ru="День защиты детей", en="Children's Day")
CHILDRENS_DAY = Holiday(6, 1, CHILDREN, LAW, date(2027, 2, 1))


def differing(one: WorkingCalendar, other: WorkingCalendar) -> dict[date, bool]:
    """The days that only one of the two calendars works, and whether the second one works them."""
    return {day: other.is_working_day(day) for day in HORIZON if one.is_working_day(day) != other.is_working_day(day)}


def with_holiday(month: int, day: int, since: date, until: date | None = None) -> WorkingCalendar:
    return KAZAKHSTAN.with_changes(holidays=[Holiday(month, day, NAME, ACT, since, until)])


def name(calendar: WorkingCalendar, day: date) -> str:
    return calendar.explain(day).name.en


# -- a new holiday ---------------------------------------------------------------------------------------------


def test_a_new_holiday_is_free_from_its_first_year_on_and_carries() -> None:
    calendar = KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY])
    for year in range(2010, 2041):
        day = date(year, 6, 1)
        status = calendar.explain(day)
        assert (status.kind is DayKind.HOLIDAY) == (year >= 2027), year
    assert calendar.explain(date(2027, 6, 1)).name == CHILDREN
    assert calendar.explain(date(2027, 6, 1)).act == LAW
    # Sat 1 June 2030 gives Mon 3; Sun 1 June 2036 gives Mon 2; Sun 1 June 2031 gives Mon 2
    carried = {
        status.day: status.origin
        for year in range(2027, 2041)
        for status in calendar.holidays(year)
        if status.kind is DayKind.CARRIED_REST_DAY and status.day.month == 6
    }
    assert carried == {
        date(2030, 6, 3): date(2030, 6, 1),
        date(2031, 6, 2): date(2031, 6, 1),
        date(2036, 6, 2): date(2036, 6, 1),
    }
    assert all(calendar.is_working_day(day) is False for day in carried)


def test_in_the_six_day_week_a_new_holiday_on_a_saturday_carries_nothing() -> None:
    calendar = KAZAKHSTAN_SIX_DAY.with_changes(holidays=[CHILDRENS_DAY])
    assert not calendar.is_working_day(date(2030, 6, 1))
    assert calendar.is_working_day(date(2030, 6, 3))
    assert not calendar.is_working_day(date(2031, 6, 2))  # Sun 1 June 2031 carries in both weeks


def test_a_new_rest_day_that_is_no_holiday_does_not_carry() -> None:
    calendar = KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY._replace(carries=False)])
    assert calendar.explain(date(2027, 6, 1)).kind is DayKind.DAY_OFF
    assert calendar.is_working_day(date(2030, 6, 3))


def test_a_holiday_with_an_end_is_free_until_that_day() -> None:
    calendar = KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY._replace(until=date(2029, 12, 31))])
    assert [year for year in range(2010, 2041) if not calendar.is_working_day(date(year, 6, 1))] == [
        *(year for year in range(2010, 2027) if not KAZAKHSTAN.is_working_day(date(year, 6, 1))),
        2027,  # a Tuesday
        2028,  # a Thursday
        2029,  # a Friday
        2030,  # a Saturday
        2031,  # a Sunday
        2036,  # a Sunday
    ]


def test_a_holiday_of_a_single_year_and_of_the_last_year() -> None:
    once = with_holiday(7, 2, date(2030, 7, 2), date(2030, 7, 2))
    assert [name(once, date(year, 7, 2)) == "New Day" for year in (2029, 2030, 2031)] == [False, True, False]
    last = with_holiday(7, 2, date(2040, 1, 1))
    assert name(last, date(2040, 7, 2)) == "New Day"


def test_a_holiday_may_be_named_in_one_language_only() -> None:
    calendar = KAZAKHSTAN.with_changes(holidays=[Holiday(6, 1, "Children's Day", "Law No. 1", date(2027, 1, 1))])
    status = calendar.explain(date(2027, 6, 1))
    assert status.name == Text("Children's Day", "Children's Day", "Children's Day")
    assert str(status.act) == "Law No. 1"


# -- in the place of an old holiday ----------------------------------------------------------------------------


def test_a_new_holiday_replaces_the_old_one_from_its_first_day() -> None:
    changed = with_holiday(10, 25, date(2030, 10, 25))
    assert name(changed, date(2029, 10, 25)) == name(KAZAKHSTAN, date(2029, 10, 25)) == REPUBLIC_DAY
    assert name(changed, date(2030, 10, 25)) == "New Day"


def test_the_old_holiday_lasts_until_the_day_before() -> None:
    # in force from 26 October 2030: the 25th is the old holiday in 2030 and the new one in 2031
    changed = with_holiday(10, 25, date(2030, 10, 26))
    assert name(changed, date(2030, 10, 25)) == REPUBLIC_DAY
    assert name(changed, date(2031, 10, 25)) == "New Day"


def test_the_old_holiday_ends_on_the_day_before_the_new_one() -> None:
    old = [holiday for holiday in with_holiday(10, 25, date(2030, 10, 25))._facts.holidays if holiday[:2] == (10, 25)]
    assert [(holiday.since, holiday.until) for holiday in old] == [
        (date(2022, 9, 29), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2030, 10, 24)),
        (date(2030, 10, 25), None),
    ]


def test_a_holiday_that_ended_earlier_keeps_its_years() -> None:
    # 1 December was a holiday until 2021; a new holiday of that date does not change those years
    changed = with_holiday(12, 1, date(2030, 1, 1))
    assert name(changed, date(2020, 12, 1)) == name(KAZAKHSTAN, date(2020, 12, 1))
    assert not changed.is_working_day(date(2020, 12, 1))
    assert name(KAZAKHSTAN, date(2029, 12, 3)) == name(changed, date(2029, 12, 3))
    assert name(changed, date(2030, 12, 1)) == "New Day"


@pytest.mark.parametrize(
    ("since", "left"),
    [
        # from the last day of the old holiday: that day belongs to the new one
        (date(2030, 7, 2), [(date(2028, 1, 1), date(2030, 7, 1)), (date(2030, 7, 2), None)]),
        # from its first day: nothing is left of the old holiday
        (date(2028, 1, 1), [(date(2028, 1, 1), None)]),
    ],
)
def test_no_day_belongs_to_an_old_holiday_and_to_the_new_one(since: date, left: list[tuple[date, date | None]]) -> None:
    once = with_holiday(7, 2, date(2028, 1, 1), date(2030, 7, 2))
    again = once.with_changes(holidays=[Holiday(7, 2, "Another day", ACT, since)])
    assert [(holiday.since, holiday.until) for holiday in again._facts.holidays if holiday[:2] == (7, 2)] == left
    assert name(again, date(2030, 7, 2)) == "Another day"


def test_a_known_holiday_is_ended_by_replacing_it() -> None:
    # Capital Day, 6 July: 2027 Tuesday, 2028 Thursday
    (capital,) = (
        holiday for holiday in KAZAKHSTAN_HOLIDAYS if (holiday.month, holiday.day, holiday.until) == (7, 6, None)
    )
    calendar = KAZAKHSTAN.with_changes(holidays=[capital._replace(until=date(2027, 12, 31), ended_by=LAW)])
    assert calendar.explain(date(2027, 7, 6)).kind is DayKind.HOLIDAY
    assert calendar.explain(date(2028, 7, 6)).kind is DayKind.WORKING
    # Sat 6 July 2030 is no longer carried: Mon 8 is worked; 2025 (a Sunday, Mon 7 free) stays as it was
    assert KAZAKHSTAN.explain(date(2030, 7, 8)).kind is DayKind.CARRIED_REST_DAY
    assert calendar.is_working_day(date(2030, 7, 8))
    assert calendar.explain(date(2025, 7, 7)).kind is DayKind.CARRIED_REST_DAY
    assert all(day.month == 7 and day.year >= 2028 for day in differing(KAZAKHSTAN, calendar))


def test_a_known_holiday_can_be_ended_with_another_beginning() -> None:
    # Capital Day is a holiday since the Law of 25.06.2008, a day before the calendar
    ended = Holiday(7, 6, "Capital Day", LAW, date(2008, 6, 25), date(2027, 12, 31))
    assert KAZAKHSTAN.with_changes(holidays=[ended]).is_working_day(date(2028, 7, 6))


# -- refused ---------------------------------------------------------------------------------------------------


def test_a_holiday_that_falls_on_no_day_of_the_calendar_is_refused() -> None:
    # after the last 2 July of the horizon; in force for months without its day
    with pytest.raises(
        CalendarChangeError, match=r"falls on no day of the calendar, which holds 2010-01-01 to 2040-12-31"
    ):
        with_holiday(7, 2, date(2040, 7, 3))
    with pytest.raises(CalendarChangeError, match="until 2030-06-30 falls on no day"):
        with_holiday(7, 2, date(2030, 1, 1), date(2030, 6, 30))


def test_a_holiday_that_begins_after_the_calendar_is_refused() -> None:
    words = "since 2041-01-01 falls on no day of the calendar, which holds 2010-01-01 to 2040-12-31"
    with pytest.raises(CalendarChangeError, match=words):
        KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY._replace(since=date(2041, 1, 1))])


def test_a_holiday_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(CalendarChangeError, match="Children's Day ends on 2027-01-31, before it begins on 2027-02-01"):
        KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY._replace(until=date(2027, 1, 31))])
    with pytest.raises(CalendarChangeError, match="before it begins"):
        with_holiday(7, 2, date(2030, 7, 2), date(2030, 7, 1))


@pytest.mark.parametrize(("month", "day"), [(2, 30), (6, 31), (13, 1), (0, 1), (7, 32), (7, 0), (7, 10**30)])
def test_a_day_that_no_year_has_is_refused(month: int, day: int) -> None:
    with pytest.raises(CalendarChangeError, match=f"needs a day of the year, not month {month}, day {day}"):
        with_holiday(month, day, date(2030, 1, 1))


@pytest.mark.parametrize(
    ("month", "day", "field"), [(True, 5, "month"), (7, True, "day"), ("7", 2, "month"), (7, None, "day")]
)
def test_a_month_or_a_day_that_is_not_a_whole_number_is_refused(month: Any, day: Any, field: str) -> None:
    with pytest.raises(NotADateError, match=f"the holiday New Day: {field} must be a whole number"):
        with_holiday(month, day, date(2030, 1, 1))


@pytest.mark.parametrize("words", ["", " ", 7, None, Text(kk="", ru="День", en="Day")])
def test_a_holiday_needs_a_name(words: Any) -> None:
    with pytest.raises(CalendarChangeError, match="needs a name in words"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, words, ACT, date(2030, 1, 1))])


@pytest.mark.parametrize("act", ["", 7])
def test_the_end_of_a_holiday_rests_on_an_act(act: Any) -> None:
    with pytest.raises(CalendarChangeError, match="the end of the holiday"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, NAME, ACT, date(2030, 1, 1), date(2031, 1, 1), ended_by=act)])


@pytest.mark.parametrize("value", [None, 1, "yes"])
def test_carries_must_be_true_or_false(value: Any) -> None:
    with pytest.raises(CalendarChangeError, match="the holiday New Day: carries must be True or False"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, NAME, ACT, date(2030, 1, 1), carries=value)])
