"""The oracle's days against the ministry's published balances of working time, so that both are not wrong alike.

Its readings are held by examples worked out by hand, most of them around the days on which a statute answered.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from .calendar_facts import HOLIDAYS, TRANSFERS
from .days import (
    DAYS_OFF,
    DAYS_OFF_OF_SIX,
    ONE_DAY,
    OutsideTheCalendarError,
    every_day,
    same_number,
    working_day_on_or_before,
    working_days_after,
)
from .readings import (
    AS_SET,
    CALENDAR,
    MONTHS,
    Chosen,
    Reading,
    after,
    at_least_before,
    from_the_day_of,
    not_later_than,
    read,
    read_two_starts,
    two_starts,
    until,
)

PUBLISHED: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "working_time_balance.json").read_text(encoding="utf-8")
)["years"]


@pytest.mark.parametrize(
    ("week", "off"), [("five_day_in_force", DAYS_OFF), ("six_day_in_force", DAYS_OFF_OF_SIX)], ids=["five", "six"]
)
def test_every_published_month_has_its_working_days(week: str, off: frozenset[date]) -> None:
    compared = 0
    for year, figures in PUBLISHED.items():
        for month, days in enumerate(figures[week], start=1):
            if days is not None:
                first = date(int(year), month, 1)
                worked = [day for day in every_day(first, same_number(first, 1) - ONE_DAY) if day not in off]
                assert len(worked) == days, f"{year}-{month}"
                compared += 1
    assert compared == 8 * 12


def test_the_facts_are_complete() -> None:
    assert (len(HOLIDAYS), len(TRANSFERS)) == (16, 31)
    assert all(off in DAYS_OFF and worked not in DAYS_OFF for off, worked, _act in TRANSFERS)
    # Those that take a Sunday, and no other, move the six-day week too.
    sundays = "2010-01-10 2012-03-11 2014-05-04 2014-05-11 2020-01-05 2020-12-20 2025-01-05"
    moved = [str(worked) for off, worked, _act in TRANSFERS if off in DAYS_OFF_OF_SIX]
    assert moved == sundays.split()
    assert not any(date.fromisoformat(day) in DAYS_OFF_OF_SIX for day in moved)


def test_the_worked_examples_of_the_law() -> None:
    """The examples of the notes on counting: by, safe by."""
    assert read(from_the_day_of(5), date(2024, 1, 10)) == (date(2024, 1, 17), date(2024, 1, 16))
    assert read(not_later_than((12, 20)), date(2025, 12, 20)) == (date(2025, 12, 22), date(2025, 12, 19))
    assert read(until((10, 25)), date(2022, 10, 25)) == (date(2022, 10, 26), date(2022, 10, 22))
    assert read(at_least_before(30, "calendar days"), date(2027, 5, 20)) == (date(2027, 4, 20), date(2027, 4, 19))
    # 31 December two months back is 31 October; of 30 April, the last of February.
    assert read(at_least_before(2, "months"), date(2026, 4, 30)) == (date(2026, 2, 27), date(2026, 2, 27))
    # After Wed 10, two days: 11, 12. From Fri 12, counted: 12, 15.
    assert read_two_starts(2, date(2024, 1, 10), date(2024, 1, 12)) == (date(2024, 1, 16), date(2024, 1, 12))


def both(day: date) -> Reading:
    """One day in either reading."""
    return Reading(day, day)


# -- Law 107-II, article 12-1: from 13 August 2013 for certain, to 30 June 2021 --------------------------------------


@pytest.mark.parametrize("strict", [False, True])
def test_the_examples_of_the_statute(*, strict: bool) -> None:
    # Thursday 20 December 2018 is the first: 20, 21, 24, 25, 26, 27, 28; 29, a Saturday worked for Monday 31; 3, 4
    # January are the ninth and the tenth.
    assert read(from_the_day_of(10), date(2018, 12, 20), strict=strict) == both(date(2019, 1, 4))
    # Wednesday 5 May 2021 is the first: 5, 6; 7 is a holiday, 8 and 9 a weekend, 10 carried from 9; 11, 12, 13.
    assert read(from_the_day_of(5), date(2021, 5, 5), strict=strict) == both(date(2021, 5, 13))


def test_the_statute_answers_from_13_august_2013() -> None:
    five = from_the_day_of(5)
    # Before the window. Friday 12 July left out: 15 to 19; counted: 12, 15, 16, 17, 18.
    assert read(five, date(2013, 7, 12)) == (date(2013, 7, 19), date(2013, 7, 18))
    # In the window, its second day. Monday 15 July left out: 16, 17, 18, 19, 22; counted: 15 to 19.
    assert read(five, date(2013, 7, 15)) == (date(2013, 7, 22), date(2013, 7, 19))
    # Its last uncertain day. Monday 12 August left out: 13, 14, 15, 16, 19; counted: 12 to 16.
    assert read(five, date(2013, 8, 12)) == (date(2013, 8, 19), date(2013, 8, 16))
    assert read(five, date(2013, 8, 12), strict=True) == both(date(2013, 8, 16))
    # Tuesday 13 August counts: 13, 14, 15, 16, 19.
    assert read(five, date(2013, 8, 13)) == both(date(2013, 8, 19))
    assert read(five, date(2013, 8, 13), strict=True) == both(date(2013, 8, 19))


def test_the_statute_answers_until_30_june_2021() -> None:
    """Saturday 3 July 2021 is worked for Monday 5, and Tuesday 6 is Capital Day."""
    five = from_the_day_of(5)
    # Wednesday 30 June counts: 30, 1, 2, 3, 7; what runs over the end of the statute began under it.
    assert read(five, date(2021, 6, 30)) == both(date(2021, 7, 7))
    assert read(five, date(2021, 6, 30), strict=True) == both(date(2021, 7, 7))
    # Thursday 1 July left out: 2, 3, 7, 8, 9; counted: 1, 2, 3, 7, 8.
    assert read(five, date(2021, 7, 1)) == (date(2021, 7, 9), date(2021, 7, 8))
    assert read(five, date(2021, 7, 1), strict=True) == both(date(2021, 7, 8))


def test_a_last_day_that_is_not_worked_moves_on_by_the_statute() -> None:
    twenty = from_the_day_of(20, CALENDAR)
    # Monday 12 August 2013 left out: Sunday 1 September, so Monday 2. Counted: Saturday 31 August, back over Friday 30,
    # Constitution Day, to Thursday 29.
    assert read(twenty, date(2013, 8, 12)) == (date(2013, 9, 2), date(2013, 8, 29))
    # Tuesday 13 August is the first, Sunday 1 September the twentieth: Monday 2, for a strict reader too.
    assert read(twenty, date(2013, 8, 13)) == both(date(2013, 9, 2))
    assert read(twenty, date(2013, 8, 13), strict=True) == both(date(2013, 9, 2))
    # Monday 28 June 2021 is the first, Saturday 17 July the twentieth: Monday 19.
    assert read(twenty, date(2021, 6, 28)) == both(date(2021, 7, 19))
    # Wednesday 30 June 2021 is the first, Monday 19 July the twentieth.
    assert read(twenty, date(2021, 6, 30)) == both(date(2021, 7, 19))
    # Thursday 1 July left out: Wednesday 21 July. Counted: 20 July, Kurban Ait, back to Monday 19.
    assert read(twenty, date(2021, 7, 1)) == (date(2021, 7, 21), date(2021, 7, 19))


def test_a_saturday_counts_by_the_statute_only_if_it_is_of_the_units_kind() -> None:
    # Saturday 17 August 2013 is no working day: 19, 20, 21.
    assert read(from_the_day_of(3), date(2013, 8, 17)) == both(date(2013, 8, 21))
    # It is a calendar day, the first of twenty: 17 to 31 August are fifteen, Thursday 5 September is the twentieth.
    assert read(from_the_day_of(20, CALENDAR), date(2013, 8, 17)) == both(date(2013, 9, 5))
    # Saturday 29 December 2018 is worked for Monday 31: 29, 3 and 4 January.
    assert read(from_the_day_of(3), date(2018, 12, 29)) == both(date(2019, 1, 4))


def test_after_leaves_the_day_out_by_its_own_words() -> None:
    # After Monday 12 August 2013: 13, 14, 15; after Tuesday 13: 14, 15, 16; after Saturday 17: 19, 20, 21.
    assert read(after(3), date(2013, 8, 12)) == both(date(2013, 8, 15))
    assert read(after(3), date(2013, 8, 13)) == both(date(2013, 8, 16))
    assert read(after(3), date(2013, 8, 17)) == both(date(2013, 8, 21))
    # After Wednesday 30 June 2021: 1, 2 and Saturday 3 July, which is worked; after Thursday 1 July: 2, 3, 7.
    assert read(after(3), date(2021, 6, 30)) == both(date(2021, 7, 3))
    assert read(after(3), date(2021, 7, 1)) == both(date(2021, 7, 7))


def test_each_of_two_starts_has_the_law_of_its_own_day() -> None:
    # After Wednesday 23 June 2021: 24, 25. From Friday 25, which counts: 25, 28.
    assert read_two_starts(2, date(2021, 6, 23), date(2021, 6, 25)) == (date(2021, 6, 28), date(2021, 6, 25))
    # After Tuesday 29 June: 30, 1. From Wednesday 30, which counts: 30, 1.
    assert read_two_starts(2, date(2021, 6, 29), date(2021, 6, 30)) == both(date(2021, 7, 1))
    # After Wednesday 30 June: 1, 2. From Thursday 1 July, left out: 2, 3; counted: 1, 2.
    assert read_two_starts(2, date(2021, 6, 30), date(2021, 7, 1)) == (date(2021, 7, 3), date(2021, 7, 2))
    # One day for both: after Wednesday 30 June: 1, 2; from it: 30, 1. Which start it is stays open.
    assert read(two_starts(2), date(2021, 6, 30)) == (date(2021, 7, 2), date(2021, 7, 1))


def test_a_step_still_to_be_done_starts_on_its_own_day_on_each_track() -> None:
    # Thursday 1 July 2021 left out: 2, 3, 7, 8, 9. Wednesday 30 June counts by the statute: 30, 1, 2, 3, 7.
    across_the_end = Reading(date(2021, 7, 1), date(2021, 6, 30))
    assert read(from_the_day_of(5), across_the_end) == (date(2021, 7, 9), date(2021, 7, 7))
    # Tuesday 13 August 2013 counts: Sunday 1 September, on to Monday 2. From Monday 12 nothing is settled: Saturday 31
    # August, back over the holiday to Thursday 29.
    across_the_beginning = Reading(date(2013, 8, 13), date(2013, 8, 12))
    assert read(from_the_day_of(20, CALENDAR), across_the_beginning) == (date(2013, 9, 2), date(2013, 8, 29))


def test_what_is_chosen_stands_above_the_statute() -> None:
    five, twenty = from_the_day_of(5), from_the_day_of(20, CALENDAR)
    left_out, counted = Chosen(day_counted=False), Chosen(day_counted=True)
    back, on = Chosen(rolls_forward=False), Chosen(rolls_forward=True)
    # Wednesday 30 June 2021 left out: 1, 2, 3, 7, 8; safe is the day of the statute.
    assert read(five, date(2021, 6, 30), chosen=left_out) == (date(2021, 7, 8), date(2021, 7, 7))
    assert read(five, date(2021, 6, 30), strict=True, chosen=left_out) == (date(2021, 7, 8), date(2021, 7, 7))
    assert read(five, date(2021, 6, 30), chosen=counted) == both(date(2021, 7, 7))
    # From Monday 28 June 2021 the twentieth is Saturday 17 July, back to Friday 16, or on to Monday 19.
    assert read(twenty, date(2021, 6, 28), chosen=back) == both(date(2021, 7, 16))
    assert read(twenty, date(2021, 6, 28), strict=True, chosen=on) == both(date(2021, 7, 19))
    # The day left out, the twentieth is Sunday 18 July: on to Monday 19 by the statute.
    assert read(twenty, date(2021, 6, 28), strict=True, chosen=left_out) == both(date(2021, 7, 19))
    # After the statute. Thursday 1 July 2021 counted: 1, 2, 3, 7, 8. Twenty days: 20 July, Kurban Ait, on to Wednesday
    # 21; safe is Monday 19.
    assert read(five, date(2021, 7, 1), chosen=counted) == both(date(2021, 7, 8))
    assert read(twenty, date(2021, 7, 1), strict=True, chosen=on) == (date(2021, 7, 21), date(2021, 7, 19))


def test_the_statute_does_not_touch_the_other_limits() -> None:
    # Three months from 15 June 2019: Sunday 15 September, on to Monday 16 or back to Friday 13.
    assert read(from_the_day_of(3, MONTHS), date(2019, 6, 15)) == (date(2019, 9, 16), date(2019, 9, 13))
    # Sunday 20 June 2021: on to Monday 21 or back to Friday 18.
    assert read(not_later_than((6, 20)), date(2021, 6, 20)) == (date(2021, 6, 21), date(2021, 6, 18))
    # Back from Wednesday 30 June 2021: 29, 28, 25, 24, 23, 22, 21, 18, 17, 16; one more: 15.
    assert read(at_least_before(10), date(2021, 6, 30)) == (date(2021, 6, 16), date(2021, 6, 15))
    # A term that others set, Saturday 19 June 2021: Friday 18.
    assert read(AS_SET, date(2021, 6, 19)) == both(date(2021, 6, 18))


def test_a_count_does_not_leave_the_facts() -> None:
    with pytest.raises(OutsideTheCalendarError):
        working_day_on_or_before(date(2010, 1, 4))
    with pytest.raises(OutsideTheCalendarError):
        working_days_after(date(2040, 12, 31), 1)
