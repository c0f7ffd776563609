"""The oracle's days against the ministry's published balances of working time, so that both are not wrong alike."""

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
from .readings import at_least_before, from_the_day_of, not_later_than, read, read_two_starts, until

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


def test_a_count_does_not_leave_the_facts() -> None:
    with pytest.raises(OutsideTheCalendarError):
        working_day_on_or_before(date(2010, 1, 4))
    with pytest.raises(OutsideTheCalendarError):
        working_days_after(date(2040, 12, 31), 1)
