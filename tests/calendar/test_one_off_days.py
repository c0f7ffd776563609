"""Days that the press, a rumour or an emergency called special; in the calendar they are ordinary."""

from datetime import date

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY
from kzcoord.calendar import DayKind, WorkingCalendar

BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)

ORDINARY_WORKING_DAYS = [
    # In August 2016 pictures of the transfer of 2011 were passed round.
    pytest.param(date(2016, 8, 29), id="hoax of 2016, Monday"),
    # Day of national mourning, and the days of the emergency beside it.
    pytest.param(date(2022, 1, 5), id="emergency of January 2022, Wednesday"),
    pytest.param(date(2022, 1, 6), id="emergency of January 2022, Thursday"),
    pytest.param(date(2022, 1, 10), id="day of mourning 2022, Monday"),
    pytest.param(date(2022, 1, 11), id="emergency of January 2022, Tuesday"),
    # The emergency of 2020 starts.
    pytest.param(date(2020, 3, 16), id="emergency of 2020, Monday"),
    # City kindergartens were closed for the summit of 2010.
    pytest.param(date(2010, 11, 29), id="summit of 2010, Monday"),
    pytest.param(date(2010, 11, 30), id="summit of 2010, Tuesday"),
    pytest.param(date(2010, 12, 1), id="summit of 2010, Wednesday"),
    pytest.param(date(2010, 12, 2), id="summit of 2010, Thursday"),
    pytest.param(date(2010, 12, 3), id="summit of 2010, Friday"),
    # The same for the summit of 2024.
    pytest.param(date(2024, 7, 3), id="summit of 2024, Wednesday"),
    pytest.param(date(2024, 7, 4), id="summit of 2024, Thursday"),
    # The day after the referendum, itself on a Sunday.
    pytest.param(date(2026, 3, 16), id="after the referendum of 2026, Monday"),
]


@BOTH_WEEKS
@pytest.mark.parametrize("day", ORDINARY_WORKING_DAYS)
def test_the_day_is_an_ordinary_working_day(calendar: WorkingCalendar, day: date) -> None:
    status = calendar.explain(day)
    assert (status.working, status.kind, status.act) == (True, DayKind.WORKING, None)


def test_the_saturday_of_the_hoax_is_an_ordinary_weekend_unlike_that_of_2011() -> None:
    assert KAZAKHSTAN.explain(date(2016, 8, 27)).kind is DayKind.WEEKEND
    assert KAZAKHSTAN.explain(date(2011, 8, 27)).kind is DayKind.TRANSFERRED_WORKING_DAY
    assert KAZAKHSTAN.explain(date(2011, 8, 29)).kind is DayKind.TRANSFERRED_REST_DAY


@pytest.mark.parametrize(
    ("calendar", "expected"),
    [
        # Monday 30 March to Monday 20 April 2020: three weeks and a day, no holiday among them.
        pytest.param(KAZAKHSTAN, 16, id="five-day week: 3 x 5 + 1"),
        pytest.param(KAZAKHSTAN_SIX_DAY, 19, id="six-day week: 3 x 6 + 1"),
    ],
)
def test_the_suspension_of_2020_in_two_cities_is_not_a_rest_day_of_the_country(
    calendar: WorkingCalendar, expected: int
) -> None:
    assert calendar.count_working_days(date(2020, 3, 29), date(2020, 4, 20)) == expected


@BOTH_WEEKS
def test_the_referendum_sunday_is_a_plain_weekend(calendar: WorkingCalendar) -> None:
    status = calendar.explain(date(2026, 3, 15))
    assert (status.working, status.kind, status.act) == (False, DayKind.WEEKEND, None)
