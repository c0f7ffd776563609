"""`kzcoord.calendar.Kazakhstan`: the calendar as a workalendar class, a drop-in for `workalendar.asia.Kazakhstan`.

January 2024: Mon 1 and Tue 2 holidays, Sun 7 a day off. May 2024: Wed 1, Tue 7 and Thu 9 holidays, Sat 4 worked
instead of Wed 8. March 2026: Sat 21 to Mon 23 Nauryz, Tue 24 and Wed 25 carried.
"""

import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from workalendar.asia import Kazakhstan as WorkalendarsKazakhstan
from workalendar.core import Calendar
from workalendar.exceptions import UnsupportedDateType

import kzcoord
from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError, NotADateError
from kzcoord.calendar import Holiday, Kazakhstan, KurbanAit, Transfer
from kzcoord.calendar.ical import days_off_as_ical

HORIZON = [date(2010, 1, 1) + timedelta(days=n) for n in range((date(2040, 12, 31) - date(2010, 1, 1)).days + 1)]
SAT, SUN = 5, 6


@pytest.fixture(name="calendar", scope="module")
def _calendar() -> Any:
    return Kazakhstan()


# -- the same days --------------------------------------------------------------------------------------------


def test_every_day_of_the_horizon_is_working_or_not_as_in_the_calendar(calendar: Any) -> None:
    assert [day for day in HORIZON if calendar.is_working_day(day) != KAZAKHSTAN.is_working_day(day)] == []


def test_every_day_of_the_horizon_in_the_six_day_week() -> None:
    six = Kazakhstan(KAZAKHSTAN_SIX_DAY)
    assert [day for day in HORIZON if six.is_working_day(day) != KAZAKHSTAN_SIX_DAY.is_working_day(day)] == []
    assert tuple(six.get_weekend_days()) == (SUN,)
    # Wed 10 January 2024: 11(1) 12(2) 13(3) [14] 15(4)
    assert six.add_working_days(date(2024, 1, 10), 4) == date(2024, 1, 15)


def test_every_holiday_of_the_horizon_is_a_day_off_and_not_a_plain_weekend(calendar: Any) -> None:
    for year in range(2010, 2041):
        expected = [status.day for status in KAZAKHSTAN.holidays(year) if not status.working]
        assert [day for day, _ in calendar.holidays(year)] == expected
        for day in expected:
            assert calendar.is_holiday(day)
            assert not calendar.is_working_day(day)


@pytest.mark.parametrize("n", [1, 2, 5, 23, -1, -5, -23])
def test_adding_agrees_with_the_calendar(calendar: Any, n: int) -> None:
    for day in HORIZON[400:-400:5]:
        assert calendar.add_working_days(day, n) == KAZAKHSTAN.add_working_days(day, n), day


def test_the_difference_agrees_with_the_calendar(calendar: Any) -> None:
    for day in HORIZON[:-60:37]:
        end = day + timedelta(days=60)
        expected = KAZAKHSTAN.count_working_days(day, end)
        assert calendar.get_working_days_delta(day, end) == expected
        assert calendar.get_working_days_delta(end, day) == expected  # the order does not matter to workalendar


def test_the_following_working_day_agrees_with_the_calendar(calendar: Any) -> None:
    for day in HORIZON[::3]:
        assert calendar.find_following_working_day(day) == KAZAKHSTAN.roll_forward(day), day


# -- holidays -------------------------------------------------------------------------------------------------


def test_the_holidays_of_2026(calendar: Any) -> None:
    # no Constitution Day at all; Sun 8 March, Sat 21 and Sun 22 March, Sat 9 May and Sun 25 October carry
    assert [day for day, _ in calendar.holidays(2026)] == [
        date(2026, 1, 1),
        date(2026, 1, 2),
        date(2026, 1, 7),
        date(2026, 3, 8),
        date(2026, 3, 9),
        date(2026, 3, 21),
        date(2026, 3, 22),
        date(2026, 3, 23),
        date(2026, 3, 24),
        date(2026, 3, 25),
        date(2026, 5, 1),
        date(2026, 5, 7),
        date(2026, 5, 9),
        date(2026, 5, 11),
        date(2026, 5, 27),
        date(2026, 7, 6),
        date(2026, 10, 25),
        date(2026, 10, 26),
        date(2026, 12, 16),
    ]


def test_holidays_have_names(calendar: Any) -> None:
    names = dict(calendar.holidays(2026))
    assert names[date(2026, 3, 23)] == "Nauryz"
    assert names[date(2026, 3, 24)] == "rest day carried from 21 March"
    assert names[date(2026, 5, 27)] == "first day of Kurban Ait"
    assert all(isinstance(name, str) and name for name in names.values())
    assert calendar.get_holiday_label(date(2026, 3, 24)) == "rest day carried from 21 March"
    assert calendar.get_holiday_label(date(2026, 3, 26)) is None


def test_holidays_come_as_workalendar_gives_them(calendar: Any) -> None:
    listed = calendar.holidays(2024)
    assert isinstance(listed, list)
    assert listed == sorted(listed)
    assert all(isinstance(entry, tuple) and len(entry) == 2 for entry in listed)
    assert calendar.holidays_set(2024) == {day for day, _ in listed}
    assert calendar.holidays(2024) == listed


def test_a_transferred_rest_day_is_a_holiday_and_a_worked_saturday_is_not(calendar: Any) -> None:
    assert calendar.is_holiday(date(2024, 5, 8))
    assert not calendar.is_working_day(date(2024, 5, 8))
    assert not calendar.is_holiday(date(2024, 5, 4))
    assert calendar.is_working_day(date(2024, 5, 4))


def test_a_plain_weekend_is_no_holiday_and_no_working_day(calendar: Any) -> None:
    assert not calendar.is_holiday(date(2024, 1, 13))
    assert not calendar.is_working_day(date(2024, 1, 13))


def test_a_year_outside_the_horizon_is_refused(calendar: Any) -> None:
    for year in (2009, 2041):
        with pytest.raises(CalendarRangeError, match=str(year)):
            calendar.holidays(year)
        with pytest.raises(CalendarRangeError, match=str(year)):
            calendar.is_working_day(date(year, 6, 1))
        with pytest.raises(CalendarRangeError, match=str(year)):
            calendar.is_holiday(date(year, 6, 1))
    with pytest.raises(CalendarRangeError, match="2041-01-01"):
        calendar.add_working_days(date(2040, 12, 28), 5)
    with pytest.raises(CalendarRangeError, match="2009-12-31"):
        calendar.sub_working_days(date(2010, 1, 6), 5)


# -- workalendar's own methods --------------------------------------------------------------------------------


def test_it_is_a_workalendar_calendar(calendar: Any) -> None:
    assert isinstance(calendar, Calendar)
    assert Kazakhstan.name == WorkalendarsKazakhstan.name == "Kazakhstan"
    assert tuple(calendar.get_weekend_days()) == (SAT, SUN)


def test_adding_and_subtracting_days(calendar: Any) -> None:
    # 19(1) 20(2) [21 to 25] 26(3) 27(4) [28 29] 30(5)
    assert calendar.add_working_days(date(2026, 3, 18), 5) == date(2026, 3, 30)
    # back: 27(1) 26(2) [25 to 21] 20(3) 19(4) 18(5)
    assert calendar.sub_working_days(date(2026, 3, 30), 5) == date(2026, 3, 18)
    assert calendar.sub_working_days(date(2026, 3, 30), -5) == date(2026, 3, 18)
    assert calendar.add_working_days(date(2026, 3, 30), -5) == date(2026, 3, 18)
    assert calendar.add_working_days(date(2026, 3, 21), 0) == date(2026, 3, 21)
    # 4(1) [5] 6(2): the worked Saturday counts
    assert calendar.add_working_days(date(2024, 5, 3), 2) == date(2024, 5, 6)
    assert calendar.sub_working_days(date(2024, 5, 6), 1) == date(2024, 5, 4)


def test_a_datetime_gives_a_date_and_on_request_a_datetime(calendar: Any) -> None:
    at_noon = datetime(2026, 3, 18, 12, 30, tzinfo=UTC)
    assert calendar.add_working_days(at_noon, 5) == date(2026, 3, 30)
    assert type(calendar.add_working_days(at_noon, 5)) is date
    kept = calendar.add_working_days(at_noon, 5, keep_datetime=True)
    assert kept == datetime(2026, 3, 30, 12, 30, tzinfo=UTC)
    back = calendar.sub_working_days(datetime(2026, 3, 30, 9, tzinfo=UTC), 5, keep_datetime=True)
    assert back == datetime(2026, 3, 18, 9, tzinfo=UTC)


def test_every_method_takes_a_datetime_for_a_day(calendar: Any) -> None:
    saturday = datetime(2024, 5, 4, 23, 59, tzinfo=UTC)
    assert calendar.is_working_day(saturday)
    assert not calendar.is_holiday(saturday)
    assert calendar.is_holiday(datetime(2024, 5, 8, tzinfo=UTC))
    assert calendar.find_following_working_day(datetime(2024, 5, 5, tzinfo=UTC)) == date(2024, 5, 6)
    assert calendar.get_working_days_delta(datetime(2024, 5, 3, tzinfo=UTC), saturday) == 1


@pytest.mark.parametrize("wrong", ["2024-05-04", 5, None, (2024, 5, 4)], ids=repr)
def test_a_value_that_is_not_a_date_is_refused_as_workalendar_refuses_it(calendar: Any, wrong: Any) -> None:
    for call in (
        calendar.is_working_day,
        calendar.is_holiday,
        calendar.find_following_working_day,
        lambda day: calendar.add_working_days(day, 1),
        lambda day: calendar.get_working_days_delta(day, date(2024, 5, 4)),
    ):
        with pytest.raises(UnsupportedDateType):
            call(wrong)


def test_the_difference_of_two_days(calendar: Any) -> None:
    # after 18 March 2026: 19 20 26 27 30
    assert calendar.get_working_days_delta(date(2026, 3, 18), date(2026, 3, 30)) == 5
    assert calendar.get_working_days_delta(date(2026, 3, 30), date(2026, 3, 18)) == 5
    assert calendar.get_working_days_delta(date(2026, 3, 18), date(2026, 3, 30), include_start=True) == 6
    assert calendar.get_working_days_delta(date(2026, 3, 21), date(2026, 3, 30), include_start=True) == 3
    assert calendar.get_working_days_delta(date(2026, 3, 18), date(2026, 3, 18)) == 0
    # after 3 May 2024: Sat 4, Mon 6
    assert calendar.get_working_days_delta(date(2024, 5, 3), date(2024, 5, 6)) == 2


def test_the_following_working_day(calendar: Any) -> None:
    assert calendar.find_following_working_day(date(2024, 1, 10)) == date(2024, 1, 10)
    assert calendar.find_following_working_day(date(2024, 1, 13)) == date(2024, 1, 15)
    assert calendar.find_following_working_day(date(2024, 5, 4)) == date(2024, 5, 4)
    assert calendar.find_following_working_day(date(2026, 3, 21)) == date(2026, 3, 26)
    assert calendar.find_following_working_day(date(2026, 3, 24)) == date(2026, 3, 26)


# -- extra days -----------------------------------------------------------------------------------------------


def test_extra_working_days_are_worked(calendar: Any) -> None:
    saturday = date(2024, 1, 13)
    assert calendar.is_working_day(saturday, extra_working_days=[saturday])
    assert calendar.is_working_day(date(2026, 3, 23), extra_working_days=(date(2026, 3, 23),))
    # 12(1) 13(2)
    assert calendar.add_working_days(date(2024, 1, 11), 2, extra_working_days=[saturday]) == saturday
    # 15(1) 13(2)
    assert calendar.sub_working_days(date(2024, 1, 16), 2, extra_working_days=[saturday]) == saturday
    # 11 12 13 15
    count = calendar.get_working_days_delta(date(2024, 1, 10), date(2024, 1, 15), extra_working_days=[saturday])
    assert count == 4


def test_extra_holidays_are_not_worked(calendar: Any) -> None:
    thursday = date(2024, 1, 11)
    assert not calendar.is_working_day(thursday, extra_holidays=[thursday])
    assert calendar.is_holiday(thursday, extra_holidays=[thursday])
    assert not calendar.is_working_day(date(2024, 5, 4), extra_holidays=[date(2024, 5, 4)])
    # [11] 12(1) [13 14] 15(2)
    assert calendar.add_working_days(date(2024, 1, 10), 2, extra_holidays=[thursday]) == date(2024, 1, 15)
    # [11] 10(1)
    assert calendar.sub_working_days(date(2024, 1, 12), 1, extra_holidays=[thursday]) == date(2024, 1, 10)
    # 12 15
    count = calendar.get_working_days_delta(date(2024, 1, 10), date(2024, 1, 15), extra_holidays=[thursday])
    assert count == 2


def test_an_extra_working_day_comes_before_an_extra_holiday(calendar: Any) -> None:
    day = date(2024, 1, 11)
    assert calendar.is_working_day(day, extra_working_days=[day], extra_holidays=[day])


def test_extra_days_may_be_datetimes(calendar: Any) -> None:
    saturday, thursday = datetime(2024, 1, 13, 10, tzinfo=UTC), datetime(2024, 1, 11, 10, tzinfo=UTC)
    assert calendar.is_working_day(date(2024, 1, 13), extra_working_days=[saturday])
    assert not calendar.is_working_day(date(2024, 1, 11), extra_holidays=[thursday])
    assert calendar.add_working_days(date(2024, 1, 10), 2, extra_holidays=[thursday]) == date(2024, 1, 15)


def test_extra_days_that_cannot_be_iterated_twice_are_taken(calendar: Any) -> None:
    end = calendar.add_working_days(date(2024, 1, 10), 2, extra_holidays=iter([date(2024, 1, 11)]))
    assert end == date(2024, 1, 15)


def test_extra_days_do_not_change_the_calendar(calendar: Any) -> None:
    assert not calendar.is_working_day(date(2024, 1, 11), extra_holidays=[date(2024, 1, 11)])
    assert calendar.is_working_day(date(2024, 1, 11))


# -- in place of workalendar's own ----------------------------------------------------------------------------


# workalendar warns of its own Islamic calendar whenever its Kazakhstan is made
THEIR_WARNING = pytest.mark.filterwarnings("ignore:.*Islamic calendar computation may be wrong:UserWarning")


@THEIR_WARNING
def test_in_a_month_without_holidays_both_give_the_same_days(calendar: Any) -> None:
    # February has no holiday; no act has moved a rest day of it, and Kurban Ait comes to it only in 2035
    theirs = WorkalendarsKazakhstan()
    for year in range(2010, 2035):
        for day in (date(year, 2, number) for number in range(1, 29)):
            assert calendar.is_working_day(day) == theirs.is_working_day(day), day
        start = date(year, 2, 1)
        assert calendar.add_working_days(start, 10) == theirs.add_working_days(start, 10)


@THEIR_WARNING
def test_days_that_workalendar_gets_wrong_are_right_here(calendar: Any) -> None:
    theirs = WorkalendarsKazakhstan()
    for day, worked in {
        date(2024, 5, 4): True,  # a worked Saturday
        date(2024, 5, 8): False,  # free in exchange
        date(2026, 3, 24): False,  # carried from Saturday 21 March
        date(2022, 10, 25): False,  # a holiday since 2022
        date(2023, 12, 1): True,  # no holiday since 2022
    }.items():
        assert calendar.is_working_day(day) is worked
        assert theirs.is_working_day(day) is not worked


def test_the_class_takes_a_changed_calendar() -> None:
    changed = KAZAKHSTAN.with_changes(
        transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "An order")],
        kurban_ait=[KurbanAit(date(2027, 5, 17), "A letter")],
    )
    mine = Kazakhstan(changed)
    assert [day for day in HORIZON if mine.is_working_day(day) != changed.is_working_day(day)] == []
    assert mine.is_working_day(date(2027, 7, 3))
    assert mine.is_holiday(date(2027, 5, 17))
    assert not Kazakhstan().is_working_day(date(2027, 7, 3))


# -- iCalendar ------------------------------------------------------------------------------------------------


def unfolded(text: str) -> list[str]:
    """The lines of an iCalendar text, each in one piece (RFC 5545, 3.1)."""
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def events(text: str) -> list[tuple[str, str]]:
    """The day and the name of each event, the name without its escapes (3.3.11)."""
    listed = []
    lines = iter(unfolded(text))
    for line in lines:
        if line == "BEGIN:VEVENT":
            fields = dict(field.split(":", 1) for field in takewhile(lambda field: field != "END:VEVENT", lines))
            words = re.sub(r"\\(.)", lambda mark: "\n" if mark[1] == "n" else mark[1], fields["SUMMARY"])
            listed.append((fields["DTSTART;VALUE=DATE"], words))
    return listed


def test_the_ics_text_holds_the_days_off(calendar: Any) -> None:
    text = calendar.export_to_ical(period=[2026, 2026])
    assert unfolded(text)[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert unfolded(text)[-1] == "END:VCALENDAR"
    assert events(text) == [(f"{day:%Y%m%d}", name) for day, name in calendar.holidays(2026)]


def test_an_event_of_the_ics_text_line_by_line(calendar: Any) -> None:
    lines = unfolded(calendar.export_to_ical(period=[2026, 2026]))
    place = lines.index("UID:20260308-five-day@kzcoord")
    assert lines[place - 1 : place + 6] == [
        "BEGIN:VEVENT",
        "UID:20260308-five-day@kzcoord",
        "DTSTAMP:20260308T000000Z",
        "DTSTART;VALUE=DATE:20260308",
        "SUMMARY:Women's Day",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def named(name: str) -> Any:
    """The calendar with a day off of that name on 29 February 2028."""
    return Kazakhstan(KAZAKHSTAN.with_changes(holidays=[Holiday.once(date(2028, 2, 29), name, "An order")]))


LONG = "Демалыс күні, " * 20


@pytest.mark.parametrize(
    ("name", "summary"),
    [
        ("a; b, c\\ d", r"a\; b\, c\\ d"),
        ('a:b "c"', 'a:b "c"'),
        (LONG, LONG.replace(",", r"\,")),
    ],
    ids=["marks", "marks that stay", "a long name"],
)
def test_the_name_of_an_event_is_escaped_and_comes_back(name: str, summary: str) -> None:
    text = named(name).export_to_ical(period=[2028, 2028])
    assert f"SUMMARY:{summary}" in unfolded(text)
    assert ("20280229", name) in events(text)


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\x0b", "\x85", "\u2028"], ids=repr)
def test_a_name_cannot_forge_an_event(end: str) -> None:
    forged = end.join(("Day", "END:VEVENT", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20280301", "SUMMARY:Forged"))
    # the calendar may refuse such a name before it comes here, so the text is made of it directly
    text = days_off_as_ical([(date(2028, 2, 29), forged)], "five-day")
    assert unfolded(text).count("BEGIN:VEVENT") == unfolded(text).count("END:VEVENT") == 1
    assert [day for day, _ in events(text)] == ["20280229"]
    assert r"SUMMARY:Day\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART\;VALUE=DATE:20280301\nSUMMARY:Forged" in unfolded(text)


def test_characters_that_have_no_place_in_the_text_are_left_out() -> None:
    text = days_off_as_ical([(date(2028, 2, 29), "a\x00b\x1b[31mc\ud800d")], "five-day")
    assert "SUMMARY:ab[31mcd" in unfolded(text)


@pytest.mark.parametrize("length", [66, 67, 68, 500])
@pytest.mark.parametrize("letter", ["a", "ә", "€", "🎈"])
def test_no_line_of_the_ics_text_is_longer_than_75_octets(length: int, letter: str) -> None:
    # "SUMMARY:" has 8 octets, so 67 letters of one octet fill a line
    text = days_off_as_ical([(date(2028, 2, 29), letter * length)], "five-day")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert not any(mark in line for line in lines for mark in "\r\n")
    assert f"SUMMARY:{letter * length}" in unfolded(text)
    if letter == "a":
        assert (f"SUMMARY:{letter * length}" in lines) == (length <= 67)


def test_without_a_period_the_ics_text_holds_the_whole_horizon(calendar: Any) -> None:
    days = [day for day, _ in events(calendar.export_to_ical())]
    assert days[0] == "20100101"
    assert days[-1][:4] == "2040"
    assert len(days) == sum(len(calendar.holidays(year)) for year in range(2010, 2041))


def test_the_events_of_the_ics_text_have_lasting_identifiers(calendar: Any) -> None:
    def identifiers(exported: Any) -> list[str]:
        text = exported.export_to_ical(period=(2024, 2026))
        return [line for line in unfolded(text) if line.startswith("UID:")]

    assert identifiers(calendar) == identifiers(Kazakhstan())
    assert len(set(identifiers(calendar))) == len(identifiers(calendar)) > 40
    # the same text at any time: no clock is asked
    assert calendar.export_to_ical() == Kazakhstan().export_to_ical()
    assert not set(identifiers(calendar)) & set(identifiers(Kazakhstan(KAZAKHSTAN_SIX_DAY)))


def test_the_ics_file_is_written(calendar: Any, tmp_path: Path) -> None:
    assert calendar.export_to_ical(period=[2024, 2024], target_path=tmp_path / "kazakhstan") is None
    text = (tmp_path / "kazakhstan.ics").read_bytes().decode()
    assert text == calendar.export_to_ical(period=[2024, 2024])
    assert ("20240508", "rest day transferred from 4 May") in events(text)
    assert "20240504" not in [day for day, _ in events(text)]


def test_a_period_outside_the_horizon_is_refused(calendar: Any) -> None:
    for period in ([2000, 2030], [2026, 2050]):
        with pytest.raises(CalendarRangeError):
            calendar.export_to_ical(period=period)


# -- imported on first use ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "program",
    [
        "import kzcoord",
        "import kzcoord.calendar",
        "from kzcoord import KAZAKHSTAN; from datetime import date; KAZAKHSTAN.explain(date(2026, 3, 18))",
        "from kzcoord.calendar import KAZAKHSTAN_SIX_DAY, WorkingCalendar, Transfer",
        "import kzcoord; kzcoord.Within(5, kzcoord.WORKING_DAYS, of='receipt')",
        "import kzcoord.calendar; 'Kazakhstan' in dir(kzcoord.calendar)",
    ],
)
def test_workalendar_is_not_imported_before_its_first_use(program: str) -> None:
    run(f"{program}\nimport sys\nassert not [name for name in sys.modules if name.startswith('workalendar')]")


def test_workalendar_is_imported_on_the_first_use_of_its_class() -> None:
    run("from kzcoord.calendar import Kazakhstan\nimport sys\nassert 'workalendar.core' in sys.modules")
    run("import kzcoord.calendar as c\nimport sys\nc.Kazakhstan\nassert 'workalendar.core' in sys.modules")


def test_the_class_is_not_a_name_of_the_package_itself() -> None:
    assert not hasattr(kzcoord, "Kazakhstan")
    assert Kazakhstan.__module__ == "kzcoord.calendar.workalendar"


def run(program: str) -> None:
    source = str(Path(kzcoord.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert done.returncode == 0, done.stderr


def test_the_class_takes_only_a_calendar_of_kzcoord() -> None:
    with pytest.raises(NotADateError, match=r"calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not 'KZ'"):
        Kazakhstan("KZ")  # type: ignore[arg-type]
