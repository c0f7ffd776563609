"""The table of the two readings: `by` under STANDARD and `safe_by` under STRICT, one row of the table after another.

Every date is counted by hand from the contract and the calendar. In the workings a number in brackets is the
count, a day in square brackets is not worked, "safe" is the strict reading. A day is written with its weekday,
and the weekday is checked.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoord import (
    CALENDAR_DAYS,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MONTHS,
    QUESTIONS,
    WORKING_DAYS,
    AfterAct,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    Convention,
    NoLimit,
    OncePer,
    Promptly,
    TimeLimit,
    Unit,
    Within,
)

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def on(text: str) -> date:
    """The day written as ``Wed 10.01.2024``."""
    weekday, numbers = text.split()
    day, month, year = map(int, numbers.split("."))
    found = date(year, month, day)
    assert WEEKDAYS[found.weekday()] == weekday, text
    return found


class Case(NamedTuple):
    limit: TimeLimit
    counted_from: str
    by: str
    safe_by: str


def check(case: Case, other_start: str | None = None) -> None:
    anchor, other = on(case.counted_from), None if other_start is None else on(other_start)
    standard = case.limit.resolve(anchor, or_anchor=other)
    assert (standard.by, standard.safe_by) == (on(case.by), on(case.safe_by))
    strict = case.limit.resolve(anchor, convention=Convention.STRICT, or_anchor=other)
    assert (strict.by, strict.safe_by) == (on(case.safe_by), on(case.safe_by))


def of(n: int, unit: Unit = WORKING_DAYS) -> Within:
    return Within(n, unit, of="receipt")


def after(n: int, unit: Unit = WORKING_DAYS) -> Within:
    return Within(n, unit, after="reply_sent")


def before(n: int, unit: Unit = WORKING_DAYS, *, exactly: bool = False) -> Before:
    return Before(n, unit, of="starts", exactly=exactly)


# -- forward, in working days, "from the day of" --------------------------------------------------------------

WORKING_DAYS_FROM_THE_DAY_OF = {
    # 11(1) 12(2) [13 14] 15(3) 16(4) 17(5); safe: 10(1) 11(2) 12(3) 15(4) 16(5)
    "received on a Wednesday": Case(of(5), "Wed 10.01.2024", "Wed 17.01.2024", "Tue 16.01.2024"),
    # 16(1); safe: the day of receipt itself is day 1
    "one day": Case(of(1), "Mon 15.01.2024", "Tue 16.01.2024", "Mon 15.01.2024"),
    # Saturday is no working day, so it is day 1 in neither reading: 15(1) 16(2) 17(3)
    "received on a Saturday": Case(of(3), "Sat 13.01.2024", "Wed 17.01.2024", "Wed 17.01.2024"),
    "one day from a Sunday": Case(of(1), "Sun 14.01.2024", "Mon 15.01.2024", "Mon 15.01.2024"),
    # 23 is Nauryz, 24 and 25 are carried from 21 and 22: 26(1) 27(2)
    "received on a holiday": Case(of(2), "Mon 23.03.2026", "Fri 27.03.2026", "Fri 27.03.2026"),
    "received on a carried rest day": Case(of(2), "Tue 24.03.2026", "Fri 27.03.2026", "Fri 27.03.2026"),
    # 24 is free in exchange for Saturday 22, 25 is Republic Day: 26(1) 27(2)
    "received on a transferred rest day": Case(of(2), "Mon 24.10.2022", "Thu 27.10.2022", "Thu 27.10.2022"),
    # Saturday 4 May is worked instead of the 8th: [5] 6(1) [7 8 9] 10(2) [11 12] 13(3); safe: 4(1) 6(2) 10(3)
    "received on a worked Saturday": Case(of(3), "Sat 04.05.2024", "Mon 13.05.2024", "Fri 10.05.2024"),
    # 4(1) [5] 6(2); safe: 3(1) 4(2)
    "a worked Saturday in the count": Case(of(2), "Fri 03.05.2024", "Mon 06.05.2024", "Sat 04.05.2024"),
    # 19(1) 20(2) [21 to 25] 26(3) 27(4) [28 29] 30(5); safe: 18(1) 19(2) 20(3) 26(4) 27(5)
    "over Nauryz": Case(of(5), "Wed 18.03.2026", "Mon 30.03.2026", "Fri 27.03.2026"),
    # 30(1) 31(2) [1 to 4] 5(3) 6(4) [7] 8(5); safe: 29(1) 30(2) 31(3) 5(4) 6(5)
    "over New Year": Case(of(5), "Mon 29.12.2025", "Thu 08.01.2026", "Tue 06.01.2026"),
    # 18(1) 19(2) 20(3) 21(4) Sat 22(5) [23 24 25] 26(6) 27(7) 28(8) [29 30] 31(9) 1(10); safe: one less
    "over a worked Saturday and its free Monday": Case(
        of(10), "Mon 17.10.2022", "Tue 01.11.2022", "Mon 31.10.2022"
    ),
    # 16 is Independence Day, a Saturday, carried to the 18th: 19(1) 20(2) 21(3); safe: 15(1) 19(2) 20(3)
    "over a carried rest day": Case(of(3), "Fri 15.12.2023", "Thu 21.12.2023", "Wed 20.12.2023"),
}  # fmt: skip


@pytest.mark.parametrize("case", WORKING_DAYS_FROM_THE_DAY_OF.values(), ids=WORKING_DAYS_FROM_THE_DAY_OF)
def test_from_the_day_of_in_working_days_the_strict_reading_counts_a_trigger_that_is_a_working_day(
    case: Case,
) -> None:
    check(case)


def test_the_standard_reading_never_counts_the_trigger_day() -> None:
    # one unit from Wed 10 January 2024 is Thu 11 January, in working and in calendar days, "of" and "after"
    for limit in (of(1), of(1, CALENDAR_DAYS), after(1), after(1, CALENDAR_DAYS)):
        assert limit.resolve(date(2024, 1, 10)).by == date(2024, 1, 11)


def test_a_limit_whose_start_is_not_stated_is_counted_like_from_the_day_of() -> None:
    # 12(1) [13 14] 15(2); safe: 11(1) 12(2)
    unstated = Within(2, WORKING_DAYS, of="pa_draft_received", stated=False)
    check(Case(unstated, "Thu 11.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"))
    # received on a Sunday: 15(1) 16(2) in both readings
    check(Case(unstated, "Sun 14.01.2024", "Tue 16.01.2024", "Tue 16.01.2024"))


# -- forward, in calendar days, "from the day of" -------------------------------------------------------------

CALENDAR_DAYS_FROM_THE_DAY_OF = {
    # 10 + 20 = 30; safe: 10 is day 1, so day 20 is the 29th
    "ends on a working day": Case(of(20, CALENDAR_DAYS), "Wed 10.01.2024", "Tue 30.01.2024", "Mon 29.01.2024"),
    # every day is a calendar day, so a Saturday counts: 13 + 5 = 18; safe: 13(1) 14(2) 15(3) 16(4) 17(5)
    "received on a Saturday": Case(of(5, CALENDAR_DAYS), "Sat 13.01.2024", "Thu 18.01.2024", "Wed 17.01.2024"),
    # 18 + 10 = Sat 28, so Mon 30; safe: day 10 is Fri 27, which is worked
    "ends on a Saturday": Case(of(10, CALENDAR_DAYS), "Wed 18.03.2026", "Mon 30.03.2026", "Fri 27.03.2026"),
    # 8 + 6 = Sun 14, so Mon 15; safe: day 6 is Sat 13, back to Fri 12
    "ends on a weekend in both": Case(of(6, CALENDAR_DAYS), "Mon 08.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"),
    # 20 + 3 = Mon 23, Nauryz; [24 25 carried] so 26; safe: day 3 is Sun 22, back over Sat 21 to Fri 20
    "ends on a holiday": Case(of(3, CALENDAR_DAYS), "Fri 20.03.2026", "Thu 26.03.2026", "Fri 20.03.2026"),
    # 20 + 4 = Tue 24, carried, so 26; safe: day 4 is Mon 23, back to Fri 20
    "ends on a carried rest day": Case(of(4, CALENDAR_DAYS), "Fri 20.03.2026", "Thu 26.03.2026", "Fri 20.03.2026"),
    # 30 April + 4 = Sat 4 May, which is worked; safe: day 4 is Fri 3 May
    "ends on a worked Saturday": Case(of(4, CALENDAR_DAYS), "Tue 30.04.2024", "Sat 04.05.2024", "Fri 03.05.2024"),
    # 25 + 7 = 1 January; [1 2 holidays, 3 4 weekend] so Mon 5; safe: day 7 is Wed 31 December
    "ends at New Year": Case(of(7, CALENDAR_DAYS), "Thu 25.12.2025", "Mon 05.01.2026", "Wed 31.12.2025"),
}


@pytest.mark.parametrize("case", CALENDAR_DAYS_FROM_THE_DAY_OF.values(), ids=CALENDAR_DAYS_FROM_THE_DAY_OF)
def test_from_the_day_of_in_calendar_days_the_strict_reading_counts_any_trigger(case: Case) -> None:
    check(case)


# -- forward, in days, "after" --------------------------------------------------------------------------------

IN_DAYS_AFTER = {
    # 11(1) 12(2) 15(3) 16(4) 17(5)
    "after a Wednesday": Case(after(5), "Wed 10.01.2024", "Wed 17.01.2024", "Wed 17.01.2024"),
    # [16 17 18] 19(1) 20(2) 21(3)
    "over a carried rest day": Case(after(3), "Fri 15.12.2023", "Thu 21.12.2023", "Thu 21.12.2023"),
    # 15(1) 16(2) 17(3)
    "after a Saturday": Case(after(3), "Sat 13.01.2024", "Wed 17.01.2024", "Wed 17.01.2024"),
    # [5] 6(1)
    "after a worked Saturday": Case(after(1), "Sat 04.05.2024", "Mon 06.05.2024", "Mon 06.05.2024"),
    # 19(1) 20(2) 26(3) 27(4) 30(5) 31(6) 1(7) 2(8) 3(9) [4 5] 6(10)
    "over Nauryz": Case(after(10), "Wed 18.03.2026", "Mon 06.04.2026", "Mon 06.04.2026"),
    # 10 + 7 = Wed 17
    "calendar days to a working day": Case(
        after(7, CALENDAR_DAYS), "Wed 10.01.2024", "Wed 17.01.2024", "Wed 17.01.2024"
    ),
    # 18 + 10 = Sat 28: forward to Mon 30; safe: back to Fri 27
    "calendar days to a Saturday": Case(after(10, CALENDAR_DAYS), "Wed 18.03.2026", "Mon 30.03.2026", "Fri 27.03.2026"),
    # 20 + 5 = Wed 25, carried: forward to Thu 26; safe: back over 24 to 21 to Fri 20
    "calendar days to a carried rest day": Case(
        after(5, CALENDAR_DAYS), "Fri 20.03.2026", "Thu 26.03.2026", "Fri 20.03.2026"
    ),
}


@pytest.mark.parametrize("case", IN_DAYS_AFTER.values(), ids=IN_DAYS_AFTER)
def test_after_leaves_the_trigger_day_out_in_both_readings(case: Case) -> None:
    check(case)


# -- forward, in months ---------------------------------------------------------------------------------------

FORWARD_IN_MONTHS = {
    "the same number": Case(after(1, MONTHS), "Mon 15.01.2024", "Thu 15.02.2024", "Thu 15.02.2024"),
    "from the day of, the same": Case(of(1, MONTHS), "Mon 15.01.2024", "Thu 15.02.2024", "Thu 15.02.2024"),
    "from a Saturday": Case(after(1, MONTHS), "Sat 09.12.2023", "Tue 09.01.2024", "Tue 09.01.2024"),
    "31 January in a leap year": Case(after(1, MONTHS), "Wed 31.01.2024", "Thu 29.02.2024", "Thu 29.02.2024"),
    "31 January in a common year": Case(after(1, MONTHS), "Fri 31.01.2025", "Fri 28.02.2025", "Fri 28.02.2025"),
    "31 August": Case(after(1, MONTHS), "Sat 31.08.2024", "Mon 30.09.2024", "Mon 30.09.2024"),
    "31 December and two months": Case(after(2, MONTHS), "Tue 31.12.2024", "Fri 28.02.2025", "Fri 28.02.2025"),
    "31 December to 29 February": Case(after(2, MONTHS), "Sun 31.12.2023", "Thu 29.02.2024", "Thu 29.02.2024"),
    # the number of the start, not "the last day of the month"
    "from 29 February": Case(after(1, MONTHS), "Thu 29.02.2024", "Fri 29.03.2024", "Fri 29.03.2024"),
    "a year from 29 February": Case(after(12, MONTHS), "Thu 29.02.2024", "Fri 28.02.2025", "Fri 28.02.2025"),
    # 31 January + 1 month = Sat 28 February: Mon 2 March; safe: Fri 27 February
    "31 January to a Saturday": Case(after(1, MONTHS), "Sat 31.01.2026", "Mon 02.03.2026", "Fri 27.02.2026"),
    # 23 March is Nauryz, 24 and 25 carried: Thu 26; safe: back over Sun 22 and Sat 21 to Fri 20
    "to a holiday": Case(after(1, MONTHS), "Mon 23.02.2026", "Thu 26.03.2026", "Fri 20.03.2026"),
    "to a worked Saturday": Case(after(1, MONTHS), "Thu 04.04.2024", "Sat 04.05.2024", "Sat 04.05.2024"),
}


@pytest.mark.parametrize("case", FORWARD_IN_MONTHS.values(), ids=FORWARD_IN_MONTHS)
def test_a_limit_in_months_ends_on_the_same_number_or_the_last_day(case: Case) -> None:
    check(case)


# -- "until" a date -------------------------------------------------------------------------------------------


def until(month: int, day: int) -> ByDate:
    return ByDate([(month, day)], until=True)


UNTIL = {
    # 25 is Republic Day: Wed 26; safe: Mon 24 is free in exchange, Sun 23, so Sat 22, which is worked
    "25 October 2022": Case(until(10, 25), "Sat 01.10.2022", "Wed 26.10.2022", "Sat 22.10.2022"),
    "a Wednesday": Case(until(1, 10), "Mon 01.01.2024", "Wed 10.01.2024", "Tue 09.01.2024"),
    "a Friday": Case(until(4, 5), "Mon 01.04.2024", "Fri 05.04.2024", "Thu 04.04.2024"),
    # safe: Sun 14, back to Fri 12
    "a Monday": Case(until(1, 15), "Mon 01.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"),
    # Sat 13: Mon 15; safe: Fri 12
    "a Saturday": Case(until(1, 13), "Mon 01.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"),
    # Sun 5: Mon 6; safe: Sat 4, which is worked
    "the day after a worked Saturday": Case(until(5, 5), "Wed 01.05.2024", "Mon 06.05.2024", "Sat 04.05.2024"),
    # safe: 29 February
    "1 March of a leap year": Case(until(3, 1), "Thu 01.02.2024", "Fri 01.03.2024", "Thu 29.02.2024"),
    # Wed 25 is carried: Thu 26; safe: Tue 24, back over 23, 22, 21 to Fri 20
    "a carried rest day": Case(until(3, 25), "Sun 01.03.2026", "Thu 26.03.2026", "Fri 20.03.2026"),
    # Sat 3: Mon 5; safe: Fri 2, a holiday, Thu 1, a holiday, so 31 December of the year before
    "3 January": Case(until(1, 3), "Mon 01.12.2025", "Mon 05.01.2026", "Wed 31.12.2025"),
    # Wed 1 January and Thu 2 are holidays: Fri 3 is free, but Sun 5 is worked in exchange; safe: 31 December
    "1 January": Case(until(1, 1), "Mon 02.12.2024", "Sun 05.01.2025", "Tue 31.12.2024"),
}


@pytest.mark.parametrize("case", UNTIL.values(), ids=UNTIL)
def test_until_includes_the_date_and_strictly_excludes_it(case: Case) -> None:
    check(case)


# -- by a date ------------------------------------------------------------------------------------------------


def by_date(month: int, day: int) -> ByDate:
    return ByDate([(month, day)])


BY_DATE = {
    "a working day": Case(by_date(1, 10), "Mon 01.01.2024", "Wed 10.01.2024", "Wed 10.01.2024"),
    "a Saturday": Case(by_date(2, 10), "Mon 01.01.2024", "Mon 12.02.2024", "Fri 09.02.2024"),
    "a Sunday": Case(by_date(2, 25), "Mon 01.01.2024", "Mon 26.02.2024", "Fri 23.02.2024"),
    "a worked Saturday": Case(by_date(10, 22), "Sat 01.10.2022", "Sat 22.10.2022", "Sat 22.10.2022"),
    # Mon 24 is free, Tue 25 a holiday: Wed 26; safe: Sun 23, Sat 22 is worked
    "a transferred rest day": Case(by_date(10, 24), "Sat 01.10.2022", "Wed 26.10.2022", "Sat 22.10.2022"),
    "a carried rest day": Case(by_date(3, 24), "Sun 01.03.2026", "Thu 26.03.2026", "Fri 20.03.2026"),
    # Mon 31 December is free, 1 and 2 January holidays: Thu 3; safe: Sun 30, Sat 29 is worked
    "31 December 2012": Case(by_date(12, 31), "Sat 01.12.2012", "Thu 03.01.2013", "Sat 29.12.2012"),
    # Sun 15; Mon 16 is Independence Day: Tue 17; safe: Fri 13
    "15 December 2024": Case(by_date(12, 15), "Sun 01.12.2024", "Tue 17.12.2024", "Fri 13.12.2024"),
    # Sat 15; Sun 16 is Kurban Ait, which is not carried: Mon 17; safe: Fri 14
    "15 June 2024": Case(by_date(6, 15), "Sat 01.06.2024", "Mon 17.06.2024", "Fri 14.06.2024"),
}


@pytest.mark.parametrize("case", BY_DATE.values(), ids=BY_DATE)
def test_a_fixed_date_rolls_forward_and_strictly_back(case: Case) -> None:
    check(case)


def test_of_several_dates_the_first_on_or_after_the_day_counts() -> None:
    twice = ByDate([(6, 15), (12, 15)])
    # 2026: 15 June is a Monday, 15 December a Tuesday; 2027: 15 June is a Tuesday
    check(Case(twice, "Thu 01.01.2026", "Mon 15.06.2026", "Mon 15.06.2026"))
    check(Case(twice, "Mon 15.06.2026", "Mon 15.06.2026", "Mon 15.06.2026"))
    check(Case(twice, "Tue 16.06.2026", "Tue 15.12.2026", "Tue 15.12.2026"))
    check(Case(twice, "Wed 16.12.2026", "Tue 15.06.2027", "Tue 15.06.2027"))


def test_between_the_printed_date_and_the_day_to_which_it_rolls_that_date_runs() -> None:
    january = by_date(1, 10)
    # 10 January 2027 is a Sunday: due on Mon 11, safely on Fri 8; on the Tuesday it is over, and the next is that of
    # 2028, a Monday
    for day in ("Sun 10.01.2027", "Mon 11.01.2027"):
        check(Case(january, day, "Mon 11.01.2027", "Fri 08.01.2027"))
    check(Case(january, "Tue 12.01.2027", "Mon 10.01.2028", "Mon 10.01.2028"))
    # 10 January 2026 is a Saturday: it runs over the Sunday; 10 January 2025 is a Friday, and over on the Saturday
    check(Case(january, "Sun 11.01.2026", "Mon 12.01.2026", "Fri 09.01.2026"))
    check(Case(january, "Sat 11.01.2025", "Mon 12.01.2026", "Fri 09.01.2026"))
    # until 25 October 2026, a Sunday: Mon 26 is the day of the Republic's holiday, 25 October itself: carried to the
    # Monday, so Tue 27 October; safely, the date excluded, Sat 24 is no working day: Fri 23 October
    check(Case(until(10, 25), "Mon 26.10.2026", "Tue 27.10.2026", "Fri 23.10.2026"))
    # a date of its own answers for itself: Sat 9 and Sun 10 January 2027 both roll to the Monday
    (ninth, tenth) = ByDate([(1, 9), (1, 10)]).occurrences(2027)
    assert (ninth.anchor, tenth.anchor) == (on("Sat 09.01.2027"), on("Sun 10.01.2027"))
    assert ByDate([(1, 9), (1, 10)]).resolve(on("Mon 11.01.2027")).anchor == on("Sun 10.01.2027")


def test_the_calendar_ends_before_a_date_that_would_run() -> None:
    # 1 January 2010 is the first day of the calendar, a holiday; of 31 December 2009 it knows nothing
    assert by_date(12, 31).resolve(on("Fri 01.01.2010")).by == on("Fri 31.12.2010")


def test_the_dates_of_a_year_are_chosen_by_the_date_printed_in_the_act() -> None:
    # 20 December 2025 is a Saturday; 31 December 2012 was due only on 3 January 2013, and stays a date of 2012
    (december,) = by_date(12, 20).occurrences(2025)
    assert (december.by, december.safe_by) == (on("Mon 22.12.2025"), on("Fri 19.12.2025"))
    (new_year,) = by_date(12, 31).occurrences(2012)
    assert new_year.by == on("Thu 03.01.2013")
    twice = ByDate([(12, 15), (6, 15)]).occurrences(2024)
    assert [found.by for found in twice] == [on("Mon 17.06.2024"), on("Tue 17.12.2024")]
    strict = ByDate([(6, 15), (12, 15)]).occurrences(2024, convention=Convention.STRICT)
    assert [found.by for found in strict] == [on("Fri 14.06.2024"), on("Fri 13.12.2024")]


def test_a_fixed_date_on_a_worked_saturday_rolls_in_no_week() -> None:
    for calendar in (KAZAKHSTAN, KAZAKHSTAN_SIX_DAY):
        found = by_date(5, 4).resolve(on("Wed 01.05.2024"), calendar)
        assert (found.by, found.safe_by) == (on("Sat 04.05.2024"), on("Sat 04.05.2024"))


def test_in_the_six_day_week_a_saturday_is_a_working_day_and_a_sunday_is_not() -> None:
    # Sat 10.02.2024 is worked; Sun 25.02.2024: Mon 26, safe Sat 24
    saturday = by_date(2, 10).resolve(on("Mon 01.01.2024"), KAZAKHSTAN_SIX_DAY)
    assert (saturday.by, saturday.safe_by) == (on("Sat 10.02.2024"), on("Sat 10.02.2024"))
    sunday = by_date(2, 25).resolve(on("Mon 01.01.2024"), KAZAKHSTAN_SIX_DAY)
    assert (sunday.by, sunday.safe_by) == (on("Mon 26.02.2024"), on("Sat 24.02.2024"))
    # within 5 working days of Wed 10.01.2024: 11(1) 12(2) 13(3) [14] 15(4) 16(5); safe: 10(1) ... 15(5)
    counted = of(5).resolve(on("Wed 10.01.2024"), KAZAKHSTAN_SIX_DAY)
    assert (counted.by, counted.safe_by) == (on("Tue 16.01.2024"), on("Mon 15.01.2024"))


# -- backward -------------------------------------------------------------------------------------------------

BACKWARD_IN_WORKING_DAYS = {
    # 17(1) 16(2) 15(3) [14 13] 12(4) 11(5); safe: 10(6)
    "before a Thursday": Case(before(5), "Thu 18.01.2024", "Thu 11.01.2024", "Wed 10.01.2024"),
    # 19(1) 18(2) 17(3) [16 15] 14(4) 13(5) 12(6) 11(7) [10 9 8 7] 6(8) 5(9) 4(10) [3 2 1] 30(11) 29(12) 28(13)
    # 27(14) 26(15); safe: [25 24] 23(16)
    "over the holidays of May": Case(before(15), "Thu 20.05.2027", "Mon 26.04.2027", "Fri 23.04.2027"),
    # 19(1) 16(2) 15(3) 14(4) 13(5) 12(6) 9(7) 8(8) 7(9) 6(10); safe: 5(11)
    "ten before 20 April": Case(before(10), "Tue 20.04.2027", "Tue 06.04.2027", "Mon 05.04.2027"),
    # [5] 4(1); safe: 3(2)
    "to a worked Saturday": Case(before(1), "Mon 06.05.2024", "Sat 04.05.2024", "Fri 03.05.2024"),
    # the event day is not counted: 3(1); safe: 2(2)
    "from a worked Saturday": Case(before(1), "Sat 04.05.2024", "Fri 03.05.2024", "Thu 02.05.2024"),
    # [20] 19(1); safe: 18(2)
    "from a Sunday": Case(before(1), "Sun 21.01.2024", "Fri 19.01.2024", "Thu 18.01.2024"),
    # [22 21] 20(1) 19(2); safe: 18(3)
    "from a holiday": Case(before(2), "Mon 23.03.2026", "Thu 19.03.2026", "Wed 18.03.2026"),
    # 26(1) [25 24 23 22 21] 20(2) 19(3); safe: 18(4)
    "over Nauryz": Case(before(3), "Fri 27.03.2026", "Thu 19.03.2026", "Wed 18.03.2026"),
}

BACKWARD_IN_CALENDAR_DAYS = {
    # 20 May - 30 = 20 April; safe: one day further
    "30 days before 20 May": Case(before(30, CALENDAR_DAYS), "Thu 20.05.2027", "Tue 20.04.2027", "Mon 19.04.2027"),
    # 31 May - 30 = 1 May, a holiday: 30 April; safe: 30 April, a Tuesday, stands
    "to a holiday": Case(before(30, CALENDAR_DAYS), "Fri 31.05.2024", "Tue 30.04.2024", "Tue 30.04.2024"),
    # 3 June - 30 = Sat 4 May, worked; safe: Fri 3 May
    "to a worked Saturday": Case(before(30, CALENDAR_DAYS), "Mon 03.06.2024", "Sat 04.05.2024", "Fri 03.05.2024"),
    # 8 June - 30 = 9 May, Victory Day; [8 free, 7 a holiday] Mon 6; safe: 8 May, so Mon 6 too
    "from a Saturday": Case(before(30, CALENDAR_DAYS), "Sat 08.06.2024", "Mon 06.05.2024", "Mon 06.05.2024"),
    # 24 January - 10 = Sun 14: Fri 12; safe: Sat 13, so Fri 12 too
    "to a Sunday": Case(before(10, CALENDAR_DAYS), "Wed 24.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"),
    # 25 January - 10 = Mon 15; safe: Sun 14, so Fri 12
    "to a Monday": Case(before(10, CALENDAR_DAYS), "Thu 25.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"),
    # 24 April - 30 = 25 March, carried: back over 24 to 21 to Fri 20; safe: 24 March, the same
    "to a carried rest day": Case(before(30, CALENDAR_DAYS), "Fri 24.04.2026", "Fri 20.03.2026", "Fri 20.03.2026"),
}

BACKWARD_IN_MONTHS = {
    "31 December - 2 = 31 October": Case(before(2, MONTHS), "Tue 31.12.2024", "Thu 31.10.2024", "Wed 30.10.2024"),
    # 30 November is a Saturday: Fri 29; safe: Fri 29 itself
    "31 December - 1 = 30 November": Case(before(1, MONTHS), "Tue 31.12.2024", "Fri 29.11.2024", "Fri 29.11.2024"),
    "30 June - 2 = 30 April": Case(before(2, MONTHS), "Mon 30.06.2025", "Wed 30.04.2025", "Tue 29.04.2025"),
    "29 June - 2 = 29 April": Case(before(2, MONTHS), "Sun 29.06.2025", "Tue 29.04.2025", "Mon 28.04.2025"),
    "31 August - 2 = 30 June": Case(before(2, MONTHS), "Mon 31.08.2026", "Tue 30.06.2026", "Mon 29.06.2026"),
    "30 April - 2 = 29 February": Case(before(2, MONTHS), "Tue 30.04.2024", "Thu 29.02.2024", "Wed 28.02.2024"),
    "29 April - 2 = 29 February": Case(before(2, MONTHS), "Mon 29.04.2024", "Thu 29.02.2024", "Wed 28.02.2024"),
    "30 April - 2 = 28 February": Case(before(2, MONTHS), "Wed 30.04.2025", "Fri 28.02.2025", "Thu 27.02.2025"),
    "29 February - 2 = 29 December": Case(before(2, MONTHS), "Thu 29.02.2024", "Fri 29.12.2023", "Thu 28.12.2023"),
    "29 February - 12 = 28 February": Case(before(12, MONTHS), "Thu 29.02.2024", "Tue 28.02.2023", "Mon 27.02.2023"),
    # 1 January is a holiday: 31 December; safe: 31 December itself
    "1 March - 2 = 1 January": Case(before(2, MONTHS), "Sun 01.03.2026", "Wed 31.12.2025", "Wed 31.12.2025"),
    # Mon 8 January; safe: Sun 7, so Fri 5
    "8 March - 2 = 8 January": Case(before(2, MONTHS), "Fri 08.03.2024", "Mon 08.01.2024", "Fri 05.01.2024"),
    # Sat 4 May is worked; safe: Fri 3 May
    "4 July - 2 = a worked Saturday": Case(before(2, MONTHS), "Thu 04.07.2024", "Sat 04.05.2024", "Fri 03.05.2024"),
}

BACKWARD = {
    **{f"working days: {name}": case for name, case in BACKWARD_IN_WORKING_DAYS.items()},
    **{f"calendar days: {name}": case for name, case in BACKWARD_IN_CALENDAR_DAYS.items()},
    **{f"months: {name}": case for name, case in BACKWARD_IN_MONTHS.items()},
}


@pytest.mark.parametrize("case", BACKWARD.values(), ids=BACKWARD)
def test_at_least_so_long_before_counts_back_and_strictly_one_further(case: Case) -> None:
    check(case)


EXACTLY = {
    # [25 24 23 22 21] 20(1)
    "one working day, over Nauryz": Case(before(1, exactly=True), "Thu 26.03.2026", "Fri 20.03.2026", "Fri 20.03.2026"),
    "one working day before a Monday": Case(
        before(1, exactly=True), "Mon 15.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"
    ),
    "one working day before a Sunday": Case(
        before(1, exactly=True), "Sun 14.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"
    ),
    "one working day after a worked Saturday": Case(
        before(1, exactly=True), "Mon 06.05.2024", "Sat 04.05.2024", "Sat 04.05.2024"
    ),
    "ten calendar days to a Monday": Case(
        before(10, CALENDAR_DAYS, exactly=True), "Thu 25.01.2024", "Mon 15.01.2024", "Mon 15.01.2024"
    ),
    "ten calendar days to a Sunday": Case(
        before(10, CALENDAR_DAYS, exactly=True), "Wed 24.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"
    ),
    # 31 March - 1 month = Sat 28 February: Fri 27
    "one month to a Saturday": Case(
        before(1, MONTHS, exactly=True), "Tue 31.03.2026", "Fri 27.02.2026", "Fri 27.02.2026"
    ),
}


@pytest.mark.parametrize("case", EXACTLY.values(), ids=EXACTLY)
def test_exactly_so_long_before_is_one_day_in_both_readings(case: Case) -> None:
    check(case)


# -- terms set outside the acts -------------------------------------------------------------------------------

TERM_NAMED = AsSet("the term named in the communication")
DEPARTURE = BeforeAct("departure")

SET_TERMS = {
    "a working day": Case(TERM_NAMED, "Wed 17.01.2024", "Wed 17.01.2024", "Wed 17.01.2024"),
    "a Saturday": Case(TERM_NAMED, "Sat 13.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"),
    "a worked Saturday": Case(TERM_NAMED, "Sat 04.05.2024", "Sat 04.05.2024", "Sat 04.05.2024"),
    "a carried rest day": Case(TERM_NAMED, "Tue 24.03.2026", "Fri 20.03.2026", "Fri 20.03.2026"),
    "a free Monday": Case(TERM_NAMED, "Mon 24.10.2022", "Sat 22.10.2022", "Sat 22.10.2022"),
    "New Year": Case(TERM_NAMED, "Thu 01.01.2026", "Wed 31.12.2025", "Wed 31.12.2025"),
}


@pytest.mark.parametrize("case", SET_TERMS.values(), ids=SET_TERMS)
def test_a_term_set_by_someone_else_never_rolls_forward(case: Case) -> None:
    check(case)
    assert isinstance(case.limit, AsSet)
    found = case.limit.on(on(case.counted_from))
    assert (found.by, found.safe_by) == (on(case.by), on(case.safe_by))


def test_a_term_with_a_default_counts_the_default_until_a_term_is_set() -> None:
    term = AsSet("as the Presidential Administration sets", default=of(20, CALENDAR_DAYS))
    # 10 + 20 = Tue 30; safe: Mon 29
    check(Case(term, "Wed 10.01.2024", "Tue 30.01.2024", "Mon 29.01.2024"))
    # set to Sat 13 January: Fri 12, whatever the default would have been
    found = term.on(on("Sat 13.01.2024"))
    assert (found.by, found.safe_by) == (on("Fri 12.01.2024"), on("Fri 12.01.2024"))
    strict = term.on(on("Sat 13.01.2024"), convention=Convention.STRICT)
    assert (strict.by, strict.safe_by) == (on("Fri 12.01.2024"), on("Fri 12.01.2024"))


BEFORE_AN_ACT = {
    "on a Wednesday": Case(DEPARTURE, "Wed 17.01.2024", "Wed 17.01.2024", "Tue 16.01.2024"),
    "on a Monday": Case(DEPARTURE, "Mon 15.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"),
    # the day is not worked, so both readings give the last working day before it
    "on a Saturday": Case(DEPARTURE, "Sat 13.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"),
    "on a worked Saturday": Case(DEPARTURE, "Sat 04.05.2024", "Sat 04.05.2024", "Fri 03.05.2024"),
    "after a worked Saturday": Case(DEPARTURE, "Mon 06.05.2024", "Mon 06.05.2024", "Sat 04.05.2024"),
    "on a carried rest day": Case(DEPARTURE, "Wed 25.03.2026", "Fri 20.03.2026", "Fri 20.03.2026"),
    "the day after Nauryz": Case(DEPARTURE, "Thu 26.03.2026", "Thu 26.03.2026", "Fri 20.03.2026"),
}


@pytest.mark.parametrize("case", BEFORE_AN_ACT.values(), ids=BEFORE_AN_ACT)
def test_before_an_act_the_day_itself_and_strictly_the_working_day_before(case: Case) -> None:
    check(case)


# -- two starts -----------------------------------------------------------------------------------------------

EVENT_OR_VISIT = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")

TWO_STARTS = {
    # later: the visit, 12 not counted: 15(1) 16(2); earlier: the event, 10 not counted: 11(1) 12(2)
    "the visit ends later": (
        "Fri 12.01.2024",
        Case(EVENT_OR_VISIT, "Wed 10.01.2024", "Tue 16.01.2024", "Fri 12.01.2024"),
    ),
    # later: the visit: 12(1) 15(2); earlier: the event: 11(1) 12(2)
    "the visit ends a day later": (
        "Thu 11.01.2024",
        Case(EVENT_OR_VISIT, "Wed 10.01.2024", "Mon 15.01.2024", "Fri 12.01.2024"),
    ),
    # later: the event: 15(1) 16(2); earlier: the visit, its day counted: 10(1) 11(2)
    "the visit ends earlier": (
        "Wed 10.01.2024",
        Case(EVENT_OR_VISIT, "Fri 12.01.2024", "Tue 16.01.2024", "Thu 11.01.2024"),
    ),
    # one day: 11(1) 12(2); safe: the end of the visit is counted: 10(1) 11(2)
    "both end on one day": (
        "Wed 10.01.2024",
        Case(EVENT_OR_VISIT, "Wed 10.01.2024", "Fri 12.01.2024", "Thu 11.01.2024"),
    ),
    # neither day is worked: 15(1) 16(2) from both
    "both end on a weekend": (
        "Sun 14.01.2024",
        Case(EVENT_OR_VISIT, "Sat 13.01.2024", "Tue 16.01.2024", "Tue 16.01.2024"),
    ),
    # later: the visit on the worked Saturday 4 May: 6(1) [7 8 9] 10(2); earlier: the event: 3(1) 4(2)
    "the visit ends on a worked Saturday": (
        "Sat 04.05.2024",
        Case(EVENT_OR_VISIT, "Thu 02.05.2024", "Fri 10.05.2024", "Sat 04.05.2024"),
    ),
}


@pytest.mark.parametrize(("visit_ends", "case"), TWO_STARTS.values(), ids=TWO_STARTS)
def test_two_starts_count_from_the_later_and_strictly_from_the_earlier(visit_ends: str, case: Case) -> None:
    check(case, visit_ends)


def test_without_a_second_start_only_the_first_counts() -> None:
    # 11(1) 12(2), "after" in both readings
    check(Case(EVENT_OR_VISIT, "Wed 10.01.2024", "Fri 12.01.2024", "Fri 12.01.2024"))


# -- once per period ------------------------------------------------------------------------------------------

ONCE_PER = {
    # Sun 31 March: Fri 29
    "quarter, ends on a Sunday": Case(OncePer("quarter"), "Sun 31.03.2024", "Fri 29.03.2024", "Fri 29.03.2024"),
    "quarter, second": Case(OncePer("quarter"), "Mon 01.04.2024", "Fri 28.06.2024", "Fri 28.06.2024"),
    "quarter, third": Case(OncePer("quarter"), "Thu 15.08.2024", "Mon 30.09.2024", "Mon 30.09.2024"),
    "quarter, fourth": Case(OncePer("quarter"), "Tue 01.10.2024", "Tue 31.12.2024", "Tue 31.12.2024"),
    # Sat 30 June: Fri 29
    "quarter, ends on a Saturday": Case(OncePer("quarter"), "Fri 01.06.2018", "Fri 29.06.2018", "Fri 29.06.2018"),
    # Sun 30 June: Fri 28
    "half-year, first": Case(OncePer("half-year"), "Mon 01.01.2024", "Fri 28.06.2024", "Fri 28.06.2024"),
    "half-year, its last day": Case(OncePer("half-year"), "Sun 30.06.2024", "Fri 28.06.2024", "Fri 28.06.2024"),
    "half-year, second": Case(OncePer("half-year"), "Mon 01.07.2024", "Tue 31.12.2024", "Tue 31.12.2024"),
    # Mon 31 December is free in exchange for Sat 29, which is worked
    "half-year 2012": Case(OncePer("half-year"), "Mon 02.07.2012", "Sat 29.12.2012", "Sat 29.12.2012"),
    "year 2018": Case(OncePer("year"), "Mon 01.01.2018", "Sat 29.12.2018", "Sat 29.12.2018"),
    # Sat 31 December: Fri 30
    "year 2022": Case(OncePer("year"), "Sat 01.01.2022", "Fri 30.12.2022", "Fri 30.12.2022"),
    "year, its last day": Case(OncePer("year"), "Sun 31.12.2023", "Fri 29.12.2023", "Fri 29.12.2023"),
}  # fmt: skip


@pytest.mark.parametrize("case", ONCE_PER.values(), ids=ONCE_PER)
def test_once_per_period_is_due_by_its_last_working_day_in_both_readings(case: Case) -> None:
    check(case)


def test_a_year_has_four_quarters_two_halves_and_one_year() -> None:
    # 2024: Fri 29 March, Fri 28 June, Mon 30 September, Tue 31 December
    quarters = [on("Fri 29.03.2024"), on("Fri 28.06.2024"), on("Mon 30.09.2024"), on("Tue 31.12.2024")]
    assert [found.by for found in OncePer("quarter").occurrences(2024)] == quarters
    assert [found.by for found in OncePer("half-year").occurrences(2024)] == quarters[1::2]
    assert [found.by for found in OncePer("year").occurrences(2024)] == quarters[3:]


# -- limits that give no date ---------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [Promptly(), NoLimit(), AfterAct("arrival")], ids=str)
@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=repr)
def test_a_limit_without_a_number_gives_no_date(limit: TimeLimit, convention: Convention) -> None:
    for anchor in (None, on("Wed 10.01.2024")):
        found = limit.resolve(anchor, convention=convention)
        assert (found.by, found.safe_by) == (None, None)
    assert not limit.counted


@pytest.mark.parametrize(
    "limit", [of(5), after(5), before(5), by_date(1, 10), OncePer("year"), TERM_NAMED, DEPARTURE], ids=str
)
def test_a_limit_whose_anchor_is_not_known_gives_no_date(limit: TimeLimit) -> None:
    found = limit.resolve(None)
    assert (found.anchor, found.by, found.safe_by) == (None, None, None)
    assert limit.counted


# -- the test cases (1) to (5) of the findings, A.9 -----------------------------------------------------------


def test_case_1_five_working_days_from_10_january_2024() -> None:
    check(Case(of(5), "Wed 10.01.2024", "Wed 17.01.2024", "Tue 16.01.2024"))


def test_case_2_20_december_on_a_saturday_and_on_a_sunday() -> None:
    check(Case(by_date(12, 20), "Sat 20.12.2025", "Mon 22.12.2025", "Fri 19.12.2025"))
    check(Case(by_date(12, 20), "Sun 20.12.2026", "Mon 21.12.2026", "Fri 18.12.2026"))


def test_case_3_10_january_on_a_saturday_and_on_a_sunday() -> None:
    # safe: Fri 9 January 2026; Fri 8 January 2027 (Thu 7 is a day off)
    check(Case(by_date(1, 10), "Sat 10.01.2026", "Mon 12.01.2026", "Fri 09.01.2026"))
    check(Case(by_date(1, 10), "Sun 10.01.2027", "Mon 11.01.2027", "Fri 08.01.2027"))


def test_case_4_10_february_2024_on_a_saturday_and_25_february_2024_on_a_sunday() -> None:
    check(Case(by_date(2, 10), "Sat 10.02.2024", "Mon 12.02.2024", "Fri 09.02.2024"))
    check(Case(by_date(2, 25), "Sun 25.02.2024", "Mon 26.02.2024", "Fri 23.02.2024"))


def test_case_5_until_25_october_2022_the_day_of_the_republic() -> None:
    check(Case(until(10, 25), "Tue 25.10.2022", "Wed 26.10.2022", "Sat 22.10.2022"))


# -- all days, against a plain count --------------------------------------------------------------------------
#
# The table once more, as plainly as it can be put down: day by day, asking only whether a day is worked.


def worked(day: date) -> bool:
    return KAZAKHSTAN.is_working_day(day)


def rolled(day: date, step: int) -> date:
    while not worked(day):
        day += timedelta(days=step)
    return day


def counted_on(day: date, n: int, step: int) -> date:
    while n:
        day += timedelta(days=step)
        n -= worked(day)
    return day


def months_away(day: date, n: int) -> date:
    months = day.year * 12 + day.month - 1 + n
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def plainly_within(limit: Within, start: date, strict: bool) -> date:
    # By the statute of 2013 to 2021 terms in days begin on the day of the event and end on the next working day.
    statute = date(2013, 8, 13) <= start <= date(2021, 6, 30) and limit.unit is not MONTHS
    counted = (strict or statute) and limit.of is not None
    if limit.unit is MONTHS:
        last = months_away(start, limit.n)
    elif limit.unit is CALENDAR_DAYS:
        last = start + timedelta(days=limit.n - counted)
    elif counted and worked(start):
        last = counted_on(start, limit.n - 1, 1)
    else:
        last = counted_on(start, limit.n, 1)
    return last if limit.unit is WORKING_DAYS else rolled(last, -1 if strict and not statute else 1)


def plainly_before(limit: Before, event: date, strict: bool) -> date:
    further = strict and not limit.exactly
    if limit.unit is MONTHS:
        last = months_away(event, -limit.n) - timedelta(days=further)
    elif limit.unit is CALENDAR_DAYS:
        last = event - timedelta(days=limit.n + further)
    else:
        last = counted_on(event, limit.n + further, -1)
    return rolled(last, -1)


def plainly_by_date(limit: ByDate, day: date, strict: bool) -> date:
    printed = ahead = day
    while (printed.month, printed.day) not in limit.dates:
        printed -= timedelta(days=1)
    while (ahead.month, ahead.day) not in limit.dates:
        ahead += timedelta(days=1)
    if rolled(printed, 1) < day:
        printed = ahead
    return rolled(printed - timedelta(days=strict and limit.until), -1 if strict else 1)


def plainly(limit: TimeLimit, day: date, strict: bool) -> date:
    if isinstance(limit, Within):
        return plainly_within(limit, day, strict)
    if isinstance(limit, Before):
        return plainly_before(limit, day, strict)
    if isinstance(limit, ByDate):
        return plainly_by_date(limit, day, strict)
    if isinstance(limit, BeforeAct) and strict:
        return rolled(day - timedelta(days=1), -1)
    assert isinstance(limit, AsSet | BeforeAct)
    return rolled(day, -1)


COUNTED: list[TimeLimit] = [
    *(of(n, unit) for unit in Unit for n in (1, 2, 7, 30)),
    *(after(n, unit) for unit in Unit for n in (1, 3, 10)),
    *(before(n, unit) for unit in Unit for n in (1, 2, 15)),
    *(before(n, unit, exactly=True) for unit in Unit for n in (1, 10)),
    by_date(1, 10),
    until(10, 25),
    ByDate([(1, 5), (4, 5), (7, 5), (10, 5)], until=True),
    TERM_NAMED,
    DEPARTURE,
]
# 2012 to 2028 hold every transfer but those of 2010 and 2011, and each weekday for each date.
ALL_DAYS = [date(2012, 1, 1) + timedelta(days=n) for n in range(17 * 365)]


@pytest.mark.long
@pytest.mark.parametrize("limit", COUNTED, ids=str)
def test_both_readings_agree_with_a_plain_count_from_every_day_of_seventeen_years(limit: TimeLimit) -> None:
    for day in ALL_DAYS:
        latest, safe = plainly(limit, day, strict=False), plainly(limit, day, strict=True)
        standard = limit.resolve(day)
        assert (standard.by, standard.safe_by) == (latest, min(latest, safe)), day
        assert safe <= latest, day
        strict = limit.resolve(day, convention=Convention.STRICT)
        assert (strict.by, strict.safe_by) == (safe, safe), day


# -- under any convention -------------------------------------------------------------------------------------

CHOICES = {
    question.id: [reading.name for reading in question.readings if reading.counted]
    for question in QUESTIONS.values()
    if any(reading.counted for reading in question.readings)
}
conventions = st.fixed_dictionaries(
    {},
    optional={question: st.sampled_from(readings) for question, readings in CHOICES.items()},
).map(lambda chosen: Convention.STANDARD.choose(**chosen))
days = st.dates(date(2012, 1, 1), date(2037, 12, 31))  # the longest limit, 30 months, stays in the calendar


@given(st.sampled_from([*COUNTED, OncePer("quarter")]), days, conventions)
def test_the_safe_date_is_never_later_under_any_convention(limit: TimeLimit, day: date, convention: Convention) -> None:
    found = limit.resolve(day, convention=convention)
    strict = limit.resolve(day, convention=Convention.STRICT).by
    assert found.by is not None
    assert strict is not None
    assert found.safe_by == min(found.by, strict)
    assert found.safe_by <= found.by


@given(days, days, conventions)
def test_with_two_starts_the_safe_date_is_never_later_either(event: date, visit: date, convention: Convention) -> None:
    found = EVENT_OR_VISIT.resolve(event, convention=convention, or_anchor=visit)
    assert found.by is not None
    assert found.safe_by is not None
    assert found.safe_by <= found.by


@given(st.sampled_from([*COUNTED, OncePer("half-year")]), days)
def test_the_date_is_a_working_day_in_both_readings(limit: TimeLimit, day: date) -> None:
    found = limit.resolve(day)
    assert found.by is not None
    assert found.safe_by is not None
    assert KAZAKHSTAN.is_working_day(found.by)
    assert KAZAKHSTAN.is_working_day(found.safe_by)


def test_a_strict_deadline_made_of_choices_has_one_date_too() -> None:
    answers = {question: Convention.STRICT[question] for question in CHOICES}
    chosen = Convention.STANDARD.choose(**answers)
    for limit in COUNTED:
        found = limit.resolve(on("Wed 18.03.2026"), convention=chosen)
        assert found.by == found.safe_by == limit.resolve(on("Wed 18.03.2026")).safe_by


# -- months back -----------------------------------------------------------------------------------------------

NEXT_MONTH = "first day of the next month"


def months_after(day: date, n: int) -> date:
    """The same number ``n`` months later, or the last day of a month that lacks it."""
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def test_months_before_an_event_are_never_less_than_whole_months() -> None:
    # a month before Tue 31 March 2026: Sat 28 February, so Fri 27; 1 March would be less than a month before
    literal = Convention.STANDARD.choose(Q6=NEXT_MONTH)
    assert Before(1, MONTHS, of="starts").resolve(date(2026, 3, 31), convention=literal).by == date(2026, 2, 27)
    # and forward, where the reading has its sense: a month from Wed 31 January 2024 is Fri 1 March
    assert Within(1, MONTHS, after="ends").resolve(date(2024, 1, 31), convention=literal).by == date(2024, 3, 1)


@pytest.mark.parametrize("exactly", [False, True], ids=["at least", "exactly"])
@pytest.mark.parametrize("months", [1, 2, 3, 12])
def test_no_answer_to_the_question_of_the_missing_number_shortens_the_months_before(months: int, exactly: bool) -> None:
    limit = Before(months, MONTHS, of="starts", exactly=exactly)
    for ordinal in range(date(2026, 1, 1).toordinal(), date(2028, 12, 31).toordinal()):
        event = date.fromordinal(ordinal)
        for convention in (Convention.STANDARD, Convention.STRICT):
            usual = limit.resolve(event, convention=convention)
            chosen = limit.resolve(event, convention=convention.choose(Q6=NEXT_MONTH))
            assert (chosen.by, chosen.safe_by) == (usual.by, usual.safe_by)
            assert chosen.by is not None
            assert months_after(chosen.by, months) <= event
