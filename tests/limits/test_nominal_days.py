"""The days that a limit names, whatever kind of day they are, and the deadlines of a year."""

from datetime import date

import pytest

from kzcoord import KAZAKHSTAN, CalendarRangeError
from kzcoord.limits import CALENDAR_DAYS, MONTHS, WORKING_DAYS, AsSet, Before, ByDate, OncePer, Within


def test_nominal_days() -> None:
    assert Within(1, MONTHS, of="receipt").nominal(date(2026, 1, 31), KAZAKHSTAN) == date(2026, 2, 28)
    assert Within(3, CALENDAR_DAYS, of="receipt").nominal(date(2026, 3, 18), KAZAKHSTAN) == date(2026, 3, 21)
    assert Within(3, WORKING_DAYS, of="receipt").nominal(date(2026, 3, 18), KAZAKHSTAN) == date(2026, 3, 26)
    assert Before(1, MONTHS, of="starts").nominal(date(2026, 3, 31), KAZAKHSTAN) == date(2026, 2, 28)
    assert Before(3, WORKING_DAYS, of="starts").nominal(date(2026, 3, 26), KAZAKHSTAN) == date(2026, 3, 18)
    halves = ByDate([(6, 15), (12, 15)])
    assert halves.nominal(date(2026, 6, 15)) == date(2026, 6, 15)
    assert halves.nominal(date(2026, 6, 16)) == date(2026, 12, 15)
    assert halves.nominal(date(2026, 12, 16)) == date(2027, 6, 15)


def test_the_dates_of_a_year() -> None:
    # 15 June 2026 is a Monday, 15 December a Tuesday; the quarters of 2026 end on working days
    assert [found.by for found in ByDate([(6, 15), (12, 15)]).occurrences(2026)] == [
        date(2026, 6, 15),
        date(2026, 12, 15),
    ]
    quarters = [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)]
    assert [found.by for found in OncePer("quarter").occurrences(2026)] == quarters
    assert [found.by for found in OncePer("half-year").occurrences(2026)] == quarters[1::2]
    assert [found.by for found in OncePer("year").occurrences(2026)] == quarters[3:]
    # Saturday 31 December 2022: the last working day of the period is Friday
    (last,) = OncePer("year").occurrences(2022)
    assert (last.by, last.safe_by) == (date(2022, 12, 30), date(2022, 12, 30))


@pytest.mark.parametrize("limit", [ByDate((6, 15)), OncePer("half-year")])
def test_a_year_outside_the_calendar_is_refused(limit: ByDate | OncePer) -> None:
    with pytest.raises(CalendarRangeError):
        limit.occurrences(2041)


def test_a_term_that_was_set_replaces_the_default() -> None:
    limit = AsSet("the term", Within(2, WORKING_DAYS, of="receipt"))
    assert limit.resolve(date(2026, 3, 18)).by == date(2026, 3, 20)
    assert limit.on(date(2026, 3, 22)).by == date(2026, 3, 20)  # a Sunday: the last working day before it
