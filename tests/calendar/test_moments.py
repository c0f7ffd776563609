"""The day of a moment by the clock of Astana, and the hour after which a paper counts as received a day later."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError, KzcoordError, NotADateError
from kzcoord.calendar import Transfer, kazakhstan_day


class Broken(tzinfo):
    """A time zone that does not know its offset."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        raise ValueError("no such luck")

    def dst(self, when: datetime | None) -> None:
        return None

    def tzname(self, when: datetime | None) -> None:
        return None


NO_OFFSET = datetime(2026, 11, 27, 19, 30, tzinfo=UTC).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        # six hours before UTC: the day begins at 18:00 of the day before
        (datetime(2012, 3, 1, 17, 59, 59, tzinfo=UTC), date(2012, 3, 1)),
        (datetime(2012, 3, 1, 18, 0, tzinfo=UTC), date(2012, 3, 2)),
        # At 18:00 UTC on 29 February 2024 the clocks went from midnight back to 23:00: this hour came twice.
        (datetime(2024, 2, 29, 17, 59, 59, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2024, 2, 29, 18, 0, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2024, 2, 29, 18, 59, 59, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2024, 2, 29, 19, 0, tzinfo=UTC), date(2024, 3, 1)),
        # five hours since
        (datetime(2026, 11, 27, 18, 59, 59, tzinfo=UTC), date(2026, 11, 27)),
        (datetime(2026, 11, 27, 19, 0, tzinfo=UTC), date(2026, 11, 28)),
        # the same moment by other clocks: 14:00 in New York is 19:00 UTC
        (datetime(2026, 11, 27, 14, 0, tzinfo=timezone(timedelta(hours=-5))), date(2026, 11, 28)),
        (datetime(2026, 11, 28, 0, 0, tzinfo=timezone(timedelta(hours=5))), date(2026, 11, 28)),
        # the ends of the calendar
        (datetime(2009, 12, 31, 18, 0, tzinfo=UTC), date(2010, 1, 1)),
        (datetime(2040, 12, 31, 18, 59, 59, tzinfo=UTC), date(2040, 12, 31)),
    ],
)
def test_the_day_in_astana(moment: datetime, day: date) -> None:
    assert kazakhstan_day(moment) == day


@pytest.mark.parametrize(
    ("hour", "minute", "day"),
    [
        (12, 59, date(2026, 11, 27)),  # Friday, 17:59 in Astana
        (13, 0, date(2026, 11, 27)),  # 18:00 is not after 18:00
        (13, 1, date(2026, 11, 30)),  # Monday
        (18, 59, date(2026, 11, 30)),
        (19, 0, date(2026, 11, 28)),  # already Saturday, and before the hour
    ],
)
def test_a_paper_after_the_hour_counts_as_received_on_the_next_working_day(hour: int, minute: int, day: date) -> None:
    moment = datetime(2026, 11, 27, hour, minute, tzinfo=UTC)
    assert kazakhstan_day(moment, received_until=time(18)) == day


def test_the_next_working_day_is_that_of_the_calendar() -> None:
    moment = datetime(2026, 11, 27, 13, 30, tzinfo=UTC)
    assert kazakhstan_day(moment, received_until=time(18), calendar=KAZAKHSTAN_SIX_DAY) == date(2026, 11, 28)
    freed = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2026, 11, 30), date(2026, 11, 29), "Order No. 1")])
    assert kazakhstan_day(moment, received_until=time(18), calendar=freed) == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("moment", "error", "told"),
    [
        (NO_OFFSET, NotADateError, r"takes a moment with an offset, not datetime.datetime\(2026, 11, 27, 19, 30\)"),
        (date(2026, 11, 27), NotADateError, r"takes a moment with an offset, not datetime.date\(2026, 11, 27\)"),
        ("2026-11-27T19:30:00Z", NotADateError, "takes a moment with an offset, not '2026-11-27T19:30:00Z'; give one"),
        (1_790_000_000, NotADateError, "takes a moment with an offset, not 1790000000"),
        (datetime(2026, 11, 27, 19, 30, tzinfo=Broken()), NotADateError, "takes a moment with an offset"),
        (datetime(2009, 12, 31, 17, 0, tzinfo=UTC), CalendarRangeError, "the day in Kazakhstan 2009-12-31 is before"),
        (datetime(2040, 12, 31, 19, 0, tzinfo=UTC), CalendarRangeError, "the day in Kazakhstan 2041-01-01 is after"),
        (datetime.max.replace(tzinfo=UTC), CalendarRangeError, "9999-12-31 is after 2040-12-31"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), CalendarRangeError, "0001-01-01 is before"),
    ],
)
def test_what_is_no_moment_is_refused(moment: datetime, error: type[KzcoordError], told: str) -> None:
    with pytest.raises(error, match=told):
        kazakhstan_day(moment)


@pytest.mark.parametrize("hour", ["18:00", 18, datetime(2026, 11, 27, 18, tzinfo=UTC), time(18, tzinfo=UTC)])
def test_what_is_no_hour_is_refused(hour: time) -> None:
    with pytest.raises(NotADateError, match=r"received_until is an hour of the clock of Astana such as time\(18\)"):
        kazakhstan_day(datetime(2026, 11, 27, tzinfo=UTC), received_until=hour)


def test_what_is_no_calendar_is_refused() -> None:
    with pytest.raises(NotADateError, match=r"calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not 'five'"):
        kazakhstan_day(datetime(2026, 11, 27, tzinfo=UTC), calendar="five")  # type: ignore[arg-type]
