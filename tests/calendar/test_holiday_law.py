"""The Law on holidays: which days are holidays, from which year and until which year."""

from datetime import date

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError
from kzcoord.calendar import DayKind, WorkingCalendar
from kzcoord.calendar.holidays_and_transfers import HOLIDAYS as LISTED

BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)

HORIZON = range(2010, 2041)

# (month, day), first year, last year
HOLIDAYS: dict[str, tuple[tuple[int, int], int, int]] = {
    "New Year": ((1, 1), 2010, 2040),
    "New Year, second day": ((1, 2), 2010, 2040),
    "Women's Day": ((3, 8), 2010, 2040),
    "Constitution Day in March": ((3, 15), 2027, 2040),
    "Nauryz, first day": ((3, 21), 2010, 2040),
    "Nauryz, second day": ((3, 22), 2010, 2040),
    "Nauryz, third day": ((3, 23), 2010, 2040),
    "Unity Day": ((5, 1), 2010, 2040),
    "Defender's Day": ((5, 7), 2013, 2040),
    "Victory Day": ((5, 9), 2010, 2040),
    "Capital Day": ((7, 6), 2010, 2040),
    "Constitution Day in August": ((8, 30), 2010, 2025),
    "Republic Day": ((10, 25), 2022, 2040),
    "First President's Day": ((12, 1), 2012, 2021),
    "Independence Day": ((12, 16), 2010, 2040),
    "Independence Day, second day": ((12, 17), 2010, 2021),
}

# On 22 March 2032 the expected Kurban Ait falls on Nauryz: off in any case, but the law gives no kind.
TWO_REASONS = {date(2032, 3, 22)}


@BOTH_WEEKS
@pytest.mark.parametrize(("month_and_day", "since", "until"), HOLIDAYS.values(), ids=HOLIDAYS)
def test_the_day_is_a_holiday_in_the_years_of_the_law_and_in_no_other(
    calendar: WorkingCalendar, month_and_day: tuple[int, int], since: int, until: int
) -> None:
    for year in HORIZON:
        status = calendar.explain(date(year, *month_and_day))
        if status.day in TWO_REASONS:
            assert not status.working
        elif since <= year <= until:
            assert (status.working, status.kind) == (False, DayKind.HOLIDAY), status.day
            assert status.act is not None
            assert status.origin is None
        else:
            assert status.kind is not DayKind.HOLIDAY, status.day


@BOTH_WEEKS
@pytest.mark.parametrize(
    ("years", "number"),
    [
        pytest.param(range(2010, 2012), 12, id="with three days of Nauryz and two of Independence Day"),
        pytest.param(range(2012, 2013), 13, id="1 December added"),
        pytest.param(range(2013, 2022), 14, id="7 May added"),
        pytest.param(range(2022, 2026), 13, id="25 October added, 1 and 17 December removed"),
        pytest.param(range(2026, 2027), 12, id="30 August removed, 15 March already past"),
        pytest.param(range(2027, 2028), 13, id="15 March added"),
    ],
)
def test_a_year_has_these_holidays_and_no_more(calendar: WorkingCalendar, years: range, number: int) -> None:
    for year in years:
        listed = [status.day for status in calendar.holidays(year) if status.kind is DayKind.HOLIDAY]
        assert listed == [date(year, *day) for day, since, until in HOLIDAYS.values() if since <= year <= until]
        assert len(listed) == number


# Both sides of every change of the law.
CHANGES = [
    # Nauryz has three days from the first year of the horizon on (Sunday, Monday, Tuesday in 2010).
    (date(2010, 3, 20), False, DayKind.WEEKEND),
    (date(2010, 3, 21), False, DayKind.HOLIDAY),
    (date(2010, 3, 22), False, DayKind.HOLIDAY),
    (date(2010, 3, 23), False, DayKind.HOLIDAY),
    (date(2010, 3, 25), True, DayKind.WORKING),
    # First President's Day: a law of 14 December 2011 introduces it, a law of 29 September 2022 removes it.
    (date(2010, 12, 1), True, DayKind.WORKING),  # Wednesday
    (date(2011, 12, 1), True, DayKind.WORKING),  # Thursday
    (date(2012, 12, 1), False, DayKind.HOLIDAY),  # Saturday ...
    (date(2012, 12, 3), False, DayKind.CARRIED_REST_DAY),  # ... carried to Monday
    (date(2021, 12, 1), False, DayKind.HOLIDAY),  # Wednesday
    (date(2022, 12, 1), True, DayKind.WORKING),  # Thursday
    (date(2023, 12, 1), True, DayKind.WORKING),  # Friday
    # Defender's Day: a law of 19 October 2012.
    (date(2011, 5, 7), False, DayKind.WEEKEND),  # Saturday
    (date(2012, 5, 7), True, DayKind.WORKING),  # Monday
    (date(2013, 5, 7), False, DayKind.HOLIDAY),  # Tuesday
    # Republic Day: back by the law of 29 September 2022.
    (date(2010, 10, 25), True, DayKind.WORKING),  # Monday
    (date(2021, 10, 25), True, DayKind.WORKING),  # Monday
    (date(2022, 10, 25), False, DayKind.HOLIDAY),  # Tuesday
    (date(2025, 10, 25), False, DayKind.HOLIDAY),  # Saturday ...
    (date(2025, 10, 27), False, DayKind.CARRIED_REST_DAY),  # ... carried to Monday
    (date(2026, 10, 25), False, DayKind.HOLIDAY),  # Sunday ...
    (date(2026, 10, 26), False, DayKind.CARRIED_REST_DAY),  # ... carried to Monday
    (date(2026, 10, 27), True, DayKind.WORKING),
    # Second day of Independence Day: dropped by the law of 29 September 2022.
    (date(2021, 12, 17), False, DayKind.HOLIDAY),  # Friday
    (date(2022, 12, 16), False, DayKind.HOLIDAY),  # Friday
    (date(2022, 12, 17), False, DayKind.WEEKEND),  # Saturday
    (date(2022, 12, 19), True, DayKind.WORKING),  # Monday: nothing to carry
    (date(2023, 12, 17), False, DayKind.WEEKEND),  # Sunday
    (date(2023, 12, 18), False, DayKind.CARRIED_REST_DAY),  # Monday, for Saturday 16
    (date(2023, 12, 19), True, DayKind.WORKING),  # Tuesday: nothing for Sunday 17
    # Constitution Day: a law in force on 1 July 2026 moves it from 30 August to 15 March.
    (date(2025, 3, 15), False, DayKind.WEEKEND),  # Saturday
    (date(2025, 3, 17), True, DayKind.WORKING),  # Monday
    (date(2025, 8, 30), False, DayKind.HOLIDAY),  # Saturday ...
    (date(2025, 9, 1), False, DayKind.CARRIED_REST_DAY),  # ... carried to Monday
    (date(2026, 3, 15), False, DayKind.WEEKEND),  # Sunday, before the law was in force
    (date(2026, 3, 16), True, DayKind.WORKING),  # Monday
    (date(2026, 8, 30), False, DayKind.WEEKEND),  # Sunday, after the law was in force
    (date(2026, 8, 31), True, DayKind.WORKING),  # Monday
    (date(2027, 3, 15), False, DayKind.HOLIDAY),  # Monday
    (date(2027, 3, 16), True, DayKind.WORKING),  # Tuesday
    (date(2027, 8, 30), True, DayKind.WORKING),  # Monday
]


@pytest.mark.parametrize(("day", "working", "kind"), CHANGES, ids=str)
def test_each_change_of_the_law_has_two_sides(day: date, working: bool, kind: DayKind) -> None:
    status = KAZAKHSTAN.explain(day)
    assert (status.day, status.working, status.kind) == (day, working, kind)
    assert KAZAKHSTAN.is_working_day(day) is working


# The same where the six-day week answers otherwise: Saturday is no rest day and carries nothing.
SIX_DAY_CHANGES = [
    (date(2012, 12, 1), False, DayKind.HOLIDAY),  # Saturday
    (date(2012, 12, 3), True, DayKind.WORKING),  # Monday
    (date(2011, 5, 7), True, DayKind.WORKING),  # Saturday
    (date(2025, 10, 25), False, DayKind.HOLIDAY),  # Saturday
    (date(2025, 10, 27), True, DayKind.WORKING),  # Monday
    (date(2026, 10, 25), False, DayKind.HOLIDAY),  # Sunday ...
    (date(2026, 10, 26), False, DayKind.CARRIED_REST_DAY),  # ... carried in both weeks
    (date(2022, 12, 17), True, DayKind.WORKING),  # Saturday, an ordinary one since 2022
    (date(2022, 12, 19), True, DayKind.WORKING),  # Monday
    (date(2023, 12, 16), False, DayKind.HOLIDAY),  # Saturday
    (date(2023, 12, 18), True, DayKind.WORKING),  # Monday
    (date(2025, 3, 15), True, DayKind.WORKING),  # Saturday
    (date(2025, 8, 30), False, DayKind.HOLIDAY),  # Saturday
    (date(2025, 9, 1), True, DayKind.WORKING),  # Monday
    (date(2026, 3, 15), False, DayKind.WEEKEND),  # Sunday
    (date(2026, 3, 16), True, DayKind.WORKING),  # Monday
    (date(2026, 8, 30), False, DayKind.WEEKEND),  # Sunday
    (date(2026, 8, 31), True, DayKind.WORKING),  # Monday
]


@pytest.mark.parametrize(("day", "working", "kind"), SIX_DAY_CHANGES, ids=str)
def test_the_changes_in_the_six_day_week(day: date, working: bool, kind: DayKind) -> None:
    status = KAZAKHSTAN_SIX_DAY.explain(day)
    assert (status.day, status.working, status.kind) == (day, working, kind)


@BOTH_WEEKS
def test_2026_has_no_constitution_day_at_all(calendar: WorkingCalendar) -> None:
    listed = {status.day for status in calendar.holidays(2026)}
    assert listed.isdisjoint({date(2026, 3, 15), date(2026, 3, 16), date(2026, 8, 30), date(2026, 8, 31)})


@BOTH_WEEKS
def test_republic_day_is_renamed_in_2026(calendar: WorkingCalendar) -> None:
    before, after = (calendar.explain(date(year, 10, 25)).name for year in (2025, 2026))
    assert before.ru == "День Республики"
    assert after.ru == "День Республики Казахстан"
    assert after.kk == "Қазақстан Республикасы күні"


@BOTH_WEEKS
def test_both_constitution_days_bear_the_same_name(calendar: WorkingCalendar) -> None:
    august, march = (calendar.explain(day).name for day in (date(2025, 8, 30), date(2027, 3, 15)))
    assert (august.kk, august.ru, august.en) == (march.kk, march.ru, march.en)


@BOTH_WEEKS
def test_childrens_day_was_discussed_but_is_not_a_day_off(calendar: WorkingCalendar) -> None:
    assert calendar.explain(date(2026, 6, 1)).kind is DayKind.WORKING  # Monday


@BOTH_WEEKS
@pytest.mark.parametrize("day", [date(2009, 3, 21), date(2009, 12, 31), date(2041, 1, 1)], ids=str)
def test_the_holidays_before_2010_and_after_2040_are_not_answered(calendar: WorkingCalendar, day: date) -> None:
    with pytest.raises(CalendarRangeError):
        calendar.explain(day)
    with pytest.raises(CalendarRangeError):
        calendar.is_working_day(day)
    with pytest.raises(CalendarRangeError):
        calendar.holidays(day.year)


# -- the facts as they are listed ------------------------------------------------------------------------------

# Month and day, the first day of each holiday, and its last day.
FIRST, ENDLESS = date(2010, 1, 1), None
IN_FORCE = [
    ((1, 1), FIRST, ENDLESS),
    ((1, 2), FIRST, ENDLESS),
    ((1, 7), FIRST, date(2015, 12, 31)),  # the Labour Code of 2015 from 1 January 2016
    ((1, 7), date(2016, 1, 1), ENDLESS),
    ((3, 8), FIRST, ENDLESS),
    ((3, 15), date(2026, 7, 1), ENDLESS),
    ((3, 21), FIRST, ENDLESS),
    ((3, 22), FIRST, ENDLESS),
    ((3, 23), FIRST, ENDLESS),
    ((5, 1), FIRST, ENDLESS),
    ((5, 7), date(2012, 10, 19), ENDLESS),
    ((5, 9), FIRST, ENDLESS),
    ((7, 6), FIRST, ENDLESS),
    ((8, 30), FIRST, date(2026, 6, 30)),
    ((10, 25), date(2022, 9, 29), date(2026, 6, 30)),
    ((10, 25), date(2026, 7, 1), ENDLESS),
    ((12, 1), date(2011, 12, 14), date(2022, 9, 28)),
    ((12, 16), FIRST, date(2022, 9, 28)),  # the national holiday of art. 2 ...
    ((12, 16), date(2022, 9, 29), ENDLESS),  # ... and a state holiday of art. 3
    ((12, 17), FIRST, date(2022, 9, 28)),
]


def test_the_first_and_the_last_day_of_each_holiday() -> None:
    assert [((holiday.month, holiday.day), holiday.since, holiday.until) for holiday in LISTED] == IN_FORCE


def test_only_7_january_is_not_carried() -> None:
    assert {(holiday.month, holiday.day) for holiday in LISTED if not holiday.carries} == {(1, 7)}


# A day off, its act as cited, and the day on which the act was signed.
ACTS_BY_DAY = {
    date(2010, 5, 9): ("13.12.2001 No. 267-II", date(2001, 12, 13)),
    date(2010, 3, 21): ("22.04.2009 No. 152-IV", date(2009, 4, 22)),
    date(2012, 12, 1): ("14.12.2011 No. 509-IV", date(2011, 12, 14)),
    date(2013, 5, 7): ("19.10.2012 No. 43-V", date(2012, 10, 19)),
    date(2022, 10, 25): ("29.09.2022 No. 143-VII", date(2022, 9, 29)),
    date(2026, 10, 25): ("11.06.2026 No. 306-VIII", date(2026, 6, 11)),
    date(2027, 3, 15): ("11.06.2026 No. 306-VIII", date(2026, 6, 11)),
    date(2015, 1, 7): ("15.05.2007 No. 251-III", date(2007, 5, 15)),
    date(2016, 1, 7): ("23.11.2015 No. 414-V", date(2015, 11, 23)),
    # Kurban Ait: the day of the statement, where it is known
    date(2010, 11, 16): ("15.05.2007 No. 251-III", None),
    date(2015, 9, 24): ("15.05.2007 No. 251-III", None),
    date(2016, 9, 12): ("23.11.2015 No. 414-V", None),
    date(2024, 6, 16): ("23.11.2015 No. 414-V", date(2024, 6, 7)),
    date(2026, 5, 27): ("23.11.2015 No. 414-V", date(2025, 11, 6)),
}


@pytest.mark.parametrize(("day", "cited"), ACTS_BY_DAY.items())
def test_the_act_of_a_holiday_and_its_date(day: date, cited: tuple[str, date | None]) -> None:
    act = KAZAKHSTAN.explain(day).act
    assert act is not None
    assert cited[0] in act.title.en
    assert act.known == cited[1]


# The article of the Law on holidays that names the holiday: 2 for the national holiday, 3 for state holidays.
ARTICLES = {
    **{date(2021, *day): 3 for day in ((1, 1), (1, 2), (3, 8), (3, 22), (5, 1), (5, 9), (7, 6), (8, 30))},
    **{date(year, 12, 16): 2 for year in (2010, 2021)},
    date(2021, 12, 17): 2,
    **{date(year, 12, 16): 3 for year in (2022, 2026, 2027)},  # Republic Day is the national holiday since 2022
}


@pytest.mark.parametrize(("day", "article"), ARTICLES.items(), ids=str)
def test_a_holiday_rests_on_its_own_article(day: date, article: int) -> None:
    act = KAZAKHSTAN.explain(day).act
    assert act is not None
    assert act.title.en == f"Law on holidays of 13.12.2001 No. 267-II, art. {article}"
    assert act.title.ru.endswith(f", ст. {article}")
    assert act.title.kk.endswith(f", {article}-бап")


@pytest.mark.parametrize(
    ("day", "en", "ru", "kk"),
    [
        (date(2015, 1, 7), "art. 96(4)", "п. 4 ст. 96", "96-баптың 4-тармағы"),
        (date(2016, 1, 7), "art. 84(5)", "п. 5 ст. 84", "84-баптың 5-тармағы"),
        (date(2015, 9, 24), "art. 96(4)", "п. 4 ст. 96", "96-баптың 4-тармағы"),
        (date(2016, 9, 12), "art. 84(5)", "п. 5 ст. 84", "84-баптың 5-тармағы"),
    ],
)
def test_a_rest_day_of_the_labour_code_names_the_paragraph_of_its_article(day: date, en: str, ru: str, kk: str) -> None:
    act = KAZAKHSTAN.explain(day).act
    assert act is not None
    assert act.title.en.endswith(f", {en}")
    assert act.title.ru.endswith(f", {ru}")
    assert act.title.kk.endswith(f", {kk}")


@pytest.mark.parametrize(
    ("day", "ru", "kk"),
    [
        (
            date(2025, 8, 30),
            "День Конституции Республики Казахстан",
            "Қазақстан Республикасының Конституциясы күні",
        ),
        (
            date(2021, 12, 1),
            "День Первого Президента Республики Казахстан",
            "Қазақстан Республикасының Тұңғыш Президенті күні",
        ),
    ],
)
def test_a_holiday_has_the_whole_name_that_the_law_gives_it(day: date, ru: str, kk: str) -> None:
    name = KAZAKHSTAN.explain(day).name
    assert (name.ru, name.kk) == (ru, kk)
