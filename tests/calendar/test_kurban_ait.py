"""Labour Code: 7 January and the first day of Kurban Ait are days off, not holidays."""

from datetime import date, timedelta

import pytest
from tests.for_each import for_each

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY
from kzcoord.calendar import DayKind, WorkingCalendar
from kzcoord.calendar.holidays_and_transfers import KURBAN_AIT

BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)

OFFICIAL = [
    date(2010, 11, 16),  # Tuesday
    date(2011, 11, 6),  # Sunday
    date(2012, 10, 26),  # Friday
    date(2013, 10, 15),  # Tuesday
    date(2014, 10, 4),  # Saturday
    date(2015, 9, 24),  # Thursday
    date(2016, 9, 12),  # Monday
    date(2017, 9, 1),  # Friday
    date(2018, 8, 21),  # Tuesday
    date(2019, 8, 11),  # Sunday
    date(2020, 7, 31),  # Friday
    date(2021, 7, 20),  # Tuesday
    date(2022, 7, 9),  # Saturday
    date(2023, 6, 28),  # Wednesday
    date(2024, 6, 16),  # Sunday
    date(2025, 6, 6),  # Friday
    date(2026, 5, 27),  # Wednesday
]
# Expected by the Umm al-Qura calendar, not announced; two in 2039.
EXPECTED = [
    date(2027, 5, 16),  # Sunday
    date(2028, 5, 5),  # Friday
    date(2029, 4, 24),  # Tuesday
    date(2030, 4, 13),  # Saturday
    date(2031, 4, 2),  # Wednesday
    date(2032, 3, 22),  # Monday, the second day of Nauryz
    date(2033, 3, 11),  # Friday
    date(2034, 3, 1),  # Wednesday
    date(2035, 2, 18),  # Sunday
    date(2036, 2, 7),  # Thursday
    date(2037, 1, 26),  # Monday
    date(2038, 1, 16),  # Saturday
    date(2039, 1, 5),  # Wednesday
    date(2039, 12, 26),  # Monday
    date(2040, 12, 14),  # Friday
]
ON_NAURYZ = date(2032, 3, 22)


def days_off(calendar: WorkingCalendar, year: int) -> list[date]:
    return [status.day for status in calendar.holidays(year) if status.kind is DayKind.DAY_OFF]


def test_these_are_all_days_of_kurban_ait_and_those_after_2026_are_estimates() -> None:
    assert [(ait.day, ait.announced) for ait in KURBAN_AIT] == [
        *((day, True) for day in OFFICIAL),
        *((day, False) for day in EXPECTED),
    ]


@BOTH_WEEKS
@for_each(OFFICIAL)
def test_the_announced_first_day_is_off_and_settled(day: date, calendar: WorkingCalendar) -> None:
    status = calendar.explain(day)
    assert (status.working, status.kind, status.provisional) == (False, DayKind.DAY_OFF, False)
    assert status.act is not None
    assert status.origin is None


@for_each(OFFICIAL)
def test_an_announced_day_rests_on_a_reported_statement_of_the_muslim_board(day: date) -> None:
    # the Labour Code makes the day free and names no date
    act = KAZAKHSTAN.explain(day).act
    assert act is not None
    assert act.evidence == "report"
    assert act.title.en.startswith("Muslim Board of Kazakhstan")
    assert act.title.ru.startswith("Духовное управление мусульман Казахстана")
    assert act.title.kk.startswith("Қазақстан мұсылмандары діни басқармасы")


def test_the_day_of_2024_was_stated_nine_days_before() -> None:
    assert str(KAZAKHSTAN.explain(date(2024, 6, 16))) == (
        "16 June 2024: not a working day, first day of Kurban Ait; Muslim Board of Kazakhstan, 07.06.2024; "
        "Labour Code of 23.11.2015 No. 414-V, art. 84(5)"
    )


@BOTH_WEEKS
@for_each(EXPECTED)
def test_the_expected_first_day_is_off_and_provisional(day: date, calendar: WorkingCalendar) -> None:
    status = calendar.explain(day)
    assert (status.working, status.provisional) == (False, True)
    assert status.act is not None
    assert status.origin is None
    if day != ON_NAURYZ:
        assert status.kind is DayKind.DAY_OFF


@BOTH_WEEKS
@for_each([*OFFICIAL, *EXPECTED])
def test_only_the_first_day_is_off(day: date, calendar: WorkingCalendar) -> None:
    for neighbour in (day - timedelta(days=1), day + timedelta(days=1)):
        assert calendar.explain(neighbour).kind is not DayKind.DAY_OFF


@BOTH_WEEKS
@for_each(OFFICIAL)
def test_a_settled_year_has_7_january_one_kurban_ait_and_no_other_day_off(day: date, calendar: WorkingCalendar) -> None:
    assert days_off(calendar, day.year) == [date(day.year, 1, 7), day]


@BOTH_WEEKS
def test_2039_has_two_kurban_aits(calendar: WorkingCalendar) -> None:
    assert days_off(calendar, 2039) == [date(2039, 1, 5), date(2039, 1, 7), date(2039, 12, 26)]


def test_january_2039_works_between_two_days_off() -> None:
    # 1 Saturday and 2 Sunday give Monday 3 and Tuesday 4; Wednesday 5 is Kurban Ait, Friday 7 off.
    assert KAZAKHSTAN.add_working_days(date(2039, 1, 1), 1) == date(2039, 1, 6)
    assert KAZAKHSTAN.add_working_days(date(2039, 1, 1), 2) == date(2039, 1, 10)
    # Six-day week: only Sunday 2 carries, to Monday 3; then Tuesday 4, Thursday 6, Saturday 8.
    assert KAZAKHSTAN_SIX_DAY.add_working_days(date(2039, 1, 1), 1) == date(2039, 1, 4)
    assert KAZAKHSTAN_SIX_DAY.add_working_days(date(2039, 1, 1), 3) == date(2039, 1, 8)


@BOTH_WEEKS
def test_kurban_ait_on_nauryz_gives_no_further_day(calendar: WorkingCalendar) -> None:
    # 2032: 21 March Sunday, 22 Monday (Nauryz and Kurban Ait), 23 Tuesday; 24 is for the 21st alone.
    carried = calendar.explain(date(2032, 3, 24))
    assert (carried.kind, carried.origin) == (DayKind.CARRIED_REST_DAY, date(2032, 3, 21))
    assert calendar.explain(date(2032, 3, 25)).kind is DayKind.WORKING


@BOTH_WEEKS
@for_each(range(2010, 2041))
def test_7_january_is_a_day_off_every_year(year: int, calendar: WorkingCalendar) -> None:
    status = calendar.explain(date(year, 1, 7))
    assert (status.working, status.kind, status.origin) == (False, DayKind.DAY_OFF, None)
    assert status.act is not None
    assert status.provisional is (year > 2026)


@BOTH_WEEKS
@pytest.mark.parametrize(
    ("day_off", "next_monday"),
    [
        (date(2012, 1, 7), date(2012, 1, 9)),  # Saturday
        (date(2017, 1, 7), date(2017, 1, 9)),  # Saturday
        (date(2018, 1, 7), date(2018, 1, 8)),  # Sunday
        (date(2023, 1, 7), date(2023, 1, 9)),  # Saturday
        (date(2024, 1, 7), date(2024, 1, 8)),  # Sunday
        (date(2011, 11, 6), date(2011, 11, 7)),  # Sunday
        (date(2014, 10, 4), date(2014, 10, 6)),  # Saturday
        (date(2019, 8, 11), date(2019, 8, 12)),  # Sunday
        (date(2022, 7, 9), date(2022, 7, 11)),  # Saturday
        (date(2024, 6, 16), date(2024, 6, 17)),  # Sunday
        (date(2027, 5, 16), date(2027, 5, 17)),  # Sunday
        (date(2030, 4, 13), date(2030, 4, 15)),  # Saturday
        (date(2035, 2, 18), date(2035, 2, 19)),  # Sunday
        (date(2038, 1, 16), date(2038, 1, 18)),  # Saturday
    ],
    ids=str,
)
def test_a_day_off_on_a_rest_day_is_not_carried(calendar: WorkingCalendar, day_off: date, next_monday: date) -> None:
    assert not calendar.is_working_day(day_off)
    assert calendar.explain(next_monday).kind is DayKind.WORKING
    assert calendar.roll_forward(day_off) == next_monday


@BOTH_WEEKS
@for_each(range(2010, 2041))
def test_no_carried_day_comes_from_7_january_or_kurban_ait(year: int, calendar: WorkingCalendar) -> None:
    origins = {status.origin for status in calendar.holidays(year) if status.kind is DayKind.CARRIED_REST_DAY}
    assert origins.isdisjoint({date(year, 1, 7), *OFFICIAL, *EXPECTED})


@BOTH_WEEKS
@pytest.mark.parametrize(
    "day",
    [
        # Umm al-Qura gives Wednesday 23 September 2015, officially the 24th; for 2016 it gives a Sunday, 11.
        pytest.param(date(2015, 9, 23), id="2015 by Umm al-Qura"),
        # First published as 17 June 2024, Monday; moved to Sunday 16 on 7 June 2024.
        pytest.param(date(2024, 6, 17), id="2024 as first published"),
        # The arithmetic calendar is a day late in these years.
        pytest.param(date(2010, 11, 17), id="2010 by arithmetic, Wednesday"),
        pytest.param(date(2011, 11, 7), id="2011 by arithmetic, Monday"),
        pytest.param(date(2016, 9, 13), id="2016 by arithmetic, Tuesday"),
        pytest.param(date(2018, 8, 22), id="2018 by arithmetic, Wednesday"),
        pytest.param(date(2019, 8, 12), id="2019 by arithmetic, Monday"),
        pytest.param(date(2023, 6, 29), id="2023 by arithmetic, Thursday"),
    ],
)
def test_a_date_by_another_calendar_is_an_ordinary_working_day(calendar: WorkingCalendar, day: date) -> None:
    assert calendar.explain(day).kind is DayKind.WORKING


@BOTH_WEEKS
def test_kurban_ait_has_one_name_and_7_january_another(calendar: WorkingCalendar) -> None:
    for language in ("kk", "ru", "en"):
        kurban_ait = {getattr(calendar.explain(day).name, language) for day in OFFICIAL}
        christmas = {getattr(calendar.explain(date(day.year, 1, 7)).name, language) for day in OFFICIAL}
        assert len(kurban_ait) == len(christmas) == 1
        assert kurban_ait.isdisjoint(christmas)
