"""The edges of changes to the calendar, to the day: what mutants of ``changes`` showed.

25 October is the Day of the Republic since 2022; 1 December was marked until 2021. Kurban Ait is expected on Sunday
16 May 2027.
"""

from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    CalendarChangeError,
    CalendarRangeError,
    KzcoordError,
    NotADateError,
    WorkingCalendar,
)
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit
from kzcoord.text import Text

REPUBLIC_DAY = "Day of the Republic of Kazakhstan"
ACT = "Law of 01.02.2027 No. 1"
NAME = Text(kk="Жаңа күн", ru="Новый день", en="New Day")


def with_holiday(month: int, day: int, since: date, until: date | None = None) -> WorkingCalendar:
    return KAZAKHSTAN.with_changes(holidays=[Holiday(month, day, NAME, ACT, since, until)])


def name(calendar: WorkingCalendar, day: date) -> str:
    return calendar.explain(day).name.en


def test_a_new_holiday_takes_the_place_of_the_old_one_from_its_first_day() -> None:
    changed = with_holiday(10, 25, date(2030, 10, 25))
    assert name(changed, date(2029, 10, 25)) == name(KAZAKHSTAN, date(2029, 10, 25)) == REPUBLIC_DAY
    assert name(changed, date(2030, 10, 25)) == "New Day"


def test_the_old_holiday_lasts_until_the_day_before() -> None:
    # in force from the 26th: the 25th of that year is still the old one, of the next year the new one
    changed = with_holiday(10, 25, date(2030, 10, 26))
    assert name(changed, date(2030, 10, 25)) == REPUBLIC_DAY
    assert name(changed, date(2031, 10, 25)) == "New Day"


def test_a_holiday_that_had_ended_before_keeps_its_years() -> None:
    # 1 December was marked until 2021: a new holiday of that date does not take those years away
    changed = with_holiday(12, 1, date(2030, 1, 1))
    assert name(changed, date(2020, 12, 1)) == name(KAZAKHSTAN, date(2020, 12, 1))
    assert not changed.is_working_day(date(2020, 12, 1))
    assert name(KAZAKHSTAN, date(2029, 12, 3)) == name(changed, date(2029, 12, 3))
    assert name(changed, date(2030, 12, 1)) == "New Day"


def test_a_holiday_of_one_day_and_of_the_last_year() -> None:
    once = with_holiday(7, 2, date(2030, 7, 2), date(2030, 7, 2))
    assert [name(once, date(year, 7, 2)) == "New Day" for year in (2029, 2030, 2031)] == [False, True, False]
    last = with_holiday(7, 2, date(2040, 1, 1))
    assert name(last, date(2040, 7, 2)) == "New Day"


def test_a_holiday_that_is_never_marked_is_refused() -> None:
    # after the last 2 July of the horizon; in force for months without its day
    with pytest.raises(
        CalendarChangeError, match=r"falls on no day of the calendar, which holds 2010-01-01 to 2040-12-31"
    ):
        with_holiday(7, 2, date(2040, 7, 3))
    with pytest.raises(CalendarChangeError, match="until 2030-06-30 falls on no day"):
        with_holiday(7, 2, date(2030, 1, 1), date(2030, 6, 30))
    with pytest.raises(CalendarChangeError, match="before it begins"):
        with_holiday(7, 2, date(2030, 7, 2), date(2030, 7, 1))


@pytest.mark.parametrize(("month", "day"), [(2, 29), (13, 1), (0, 1), (7, 32), (7, 0), (7, 10**30)])
def test_a_day_that_some_year_does_not_have_is_refused(month: int, day: int) -> None:
    with pytest.raises(CalendarChangeError, match=f"a day that every year has, not month {month}, day {day}"):
        with_holiday(month, day, date(2030, 1, 1))


@pytest.mark.parametrize(
    ("month", "day", "field"), [(True, 5, "month"), (7, True, "day"), ("7", 2, "month"), (7, None, "day")]
)
def test_a_month_or_a_day_that_is_not_a_whole_number_is_refused(month: Any, day: Any, field: str) -> None:
    with pytest.raises(NotADateError, match=f"the holiday New Day: {field} must be a whole number"):
        with_holiday(month, day, date(2030, 1, 1))


EXPECTED = date(2027, 5, 16)


@pytest.mark.parametrize("days", [-10, -1, 0, 1, 10])
def test_an_announced_kurban_ait_moves_by_ten_days_at_most(days: int) -> None:
    announced = EXPECTED + timedelta(days=days)
    changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(announced, ACT)])
    assert not changed.is_working_day(announced)
    assert "Kurban Ait" in name(changed, announced)
    if days:
        assert "Kurban Ait" not in name(changed, EXPECTED)


@pytest.mark.parametrize("days", [-11, 11])
def test_a_kurban_ait_eleven_days_away_is_refused(days: int) -> None:
    with pytest.raises(CalendarChangeError, match="by 10 days at most"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED + timedelta(days=days), ACT)])


@pytest.mark.parametrize(
    "act",
    [
        None,
        "",
        "  ",
        7,
        CalendarAct("a title", date(2027, 2, 1)),  # type: ignore[arg-type]
        CalendarAct(NAME, None, 7),  # type: ignore[arg-type]
        CalendarAct(Text(kk="", ru="", en=""), None),
    ],
)
def test_what_is_no_act_is_refused(act: Any) -> None:
    with pytest.raises(KzcoordError, match="act"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED, act)])


def test_an_act_of_a_day_that_is_not_a_date_is_refused() -> None:
    act = CalendarAct(NAME, "2027-02-01")  # type: ignore[arg-type]
    with pytest.raises(NotADateError, match=r"Kurban Ait on 2027-05-16: known, .* must be a datetime.date, not str"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED, act)])


def test_an_act_by_name_or_in_full() -> None:
    for act in (ACT, CalendarAct(NAME), CalendarAct(NAME, date(2027, 2, 1))):
        changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED + timedelta(days=1), act)])
        assert not changed.is_working_day(EXPECTED + timedelta(days=1))


def test_a_refused_day_names_the_end_that_it_lies_beyond() -> None:
    with pytest.raises(KzcoordError, match="2009-12-31 is before 2010-01-01, the first day of the calendar"):
        KAZAKHSTAN.is_working_day(date(2009, 12, 31))
    with pytest.raises(KzcoordError, match="2041-01-01 is after 2040-12-31, the last day of the calendar"):
        KAZAKHSTAN.is_working_day(date(2041, 1, 1))


def test_the_status_of_a_day_as_plain_values() -> None:
    carried = KAZAKHSTAN.explain(date(2026, 3, 24)).to_dict()
    assert (carried["origin"], carried["working"], carried["provisional"]) == ("2026-03-21", False, False)
    assert carried["act"] is not None
    plain = KAZAKHSTAN.explain(date(2027, 3, 17)).to_dict()
    assert (plain["origin"], plain["act"], plain["working"], plain["provisional"]) == (None, None, True, True)


def test_a_calendar_as_plain_values() -> None:
    assert KAZAKHSTAN.to_dict() == {"week": "five-day", "changes": []}
    (change,) = with_holiday(7, 2, date(2030, 1, 1)).to_dict()["changes"]
    assert [found["month"] for found in change["holidays"]] == [7]


def test_a_calendar_may_be_settled_up_to_its_last_day_and_no_further() -> None:
    assert KAZAKHSTAN.with_changes(settled_until=date(2040, 12, 31)).settled_until == date(2040, 12, 31)
    assert KAZAKHSTAN.with_changes(settled_until=date(2010, 1, 1)).settled_until == date(2010, 1, 1)
    for day in (date(2041, 1, 1), date(2009, 12, 31)):
        with pytest.raises(CalendarRangeError, match=f"settled_until {day} is .* day of the calendar"):
            KAZAKHSTAN.with_changes(settled_until=day)


def test_two_days_for_one_feast_contradict_each_other() -> None:
    # each within ten days of the expected one, so up to twenty days apart
    for days in (1, 19, 20):
        feasts = [KurbanAit(EXPECTED - timedelta(days=10), ACT), KurbanAit(EXPECTED + timedelta(days=days - 10), ACT)]
        with pytest.raises(CalendarChangeError, match="both given for one Kurban Ait"):
            KAZAKHSTAN.with_changes(kurban_ait=feasts)


def test_a_day_too_far_from_the_feast_is_no_second_day_of_it() -> None:
    # one day beyond the twenty: the later of the two is eleven days from the expected one, which is too far by itself
    feasts = [KurbanAit(EXPECTED - timedelta(days=10), ACT), KurbanAit(EXPECTED + timedelta(days=11), ACT)]
    with pytest.raises(CalendarChangeError, match="no Kurban Ait is expected near"):
        KAZAKHSTAN.with_changes(kurban_ait=feasts)


def test_a_transfer_cannot_free_a_day_that_a_new_holiday_carries() -> None:
    # Monday 24 October 2022 is free for Saturday 22; a holiday on Sunday 23 would carry to it
    with pytest.raises(CalendarChangeError, match=r"2022-10-24 would be a carried rest day .* a transfer frees it"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(10, 23, "A day", ACT, date(2022, 1, 1), date(2022, 12, 31))])


def test_changes_as_plain_values_tell_up_to_when_all_is_known() -> None:
    (settled,) = KAZAKHSTAN.with_changes(settled_until=date(2027, 12, 31)).to_dict()["changes"]
    (unsettled,) = with_holiday(7, 2, date(2030, 1, 1)).to_dict()["changes"]
    assert (settled["settled_until"], unsettled["settled_until"]) == ("2027-12-31", None)


@pytest.mark.parametrize("facts", ["a week", 7, None, b"bytes"])
@pytest.mark.parametrize("field", ["transfers", "holidays", "kurban_ait"])
def test_changes_are_lists_of_facts(field: str, facts: Any) -> None:
    changes: dict[str, Any] = {field: facts}
    with pytest.raises(KzcoordError, match=f"{field} takes a list of facts"):
        KAZAKHSTAN.with_changes(**changes)


@pytest.mark.parametrize("facts", [None, "facts", KAZAKHSTAN])
def test_a_calendar_is_made_of_facts(facts: Any) -> None:
    with pytest.raises(KzcoordError, match="made of CalendarFacts and a WorkWeek"):
        WorkingCalendar(facts)


def test_calendars_are_equal_when_their_facts_are() -> None:
    assert with_holiday(7, 2, date(2030, 1, 1)) == with_holiday(7, 2, date(2030, 1, 1))
    assert with_holiday(7, 2, date(2030, 1, 1)) != KAZAKHSTAN
    assert KAZAKHSTAN != "KAZAKHSTAN"
    assert hash(with_holiday(7, 2, date(2030, 1, 1))) == hash(with_holiday(7, 2, date(2030, 1, 1)))
    assert hash(KAZAKHSTAN) != hash(None)


def test_the_old_holiday_is_told_to_end_the_day_before() -> None:
    old = [found for found in with_holiday(10, 25, date(2030, 10, 25))._facts.holidays if found[:2] == (10, 25)]
    assert [(found.since, found.until) for found in old] == [
        (date(2022, 9, 29), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2030, 10, 24)),
        (date(2030, 10, 25), None),
    ]


@pytest.mark.parametrize("value", [None, 1, "yes"])
def test_yes_or_no_and_nothing_else(value: Any) -> None:
    with pytest.raises(CalendarChangeError, match="carries must be True or False"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, NAME, ACT, date(2030, 1, 1), carries=value)])
    with pytest.raises(CalendarChangeError, match="announced must be True or False"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED, ACT, announced=value)])


def test_the_feast_nearest_to_the_announced_day_moves() -> None:
    # 2039 holds two: 5 January and 26 December
    changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2039, 12, 27), ACT)])
    assert [found.day for found in changed._facts.kurban_ait if found.day.year == 2039] == [
        date(2039, 1, 5),
        date(2039, 12, 27),
    ]


@pytest.mark.parametrize("words", ["", " ", 7, None, Text(kk="", ru="День", en="Day")])
def test_a_holiday_needs_a_name(words: Any) -> None:
    with pytest.raises(CalendarChangeError, match="needs a name in words"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, words, ACT, date(2030, 1, 1))])


@pytest.mark.parametrize("act", ["", 7])
def test_the_end_of_a_holiday_rests_on_an_act(act: Any) -> None:
    with pytest.raises(CalendarChangeError, match="the end of the holiday"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, NAME, ACT, date(2030, 1, 1), date(2031, 1, 1), ended_by=act)])


@pytest.mark.parametrize(
    ("since", "left"),
    [
        # from the last day of the old one on: that day belongs to the new one
        (date(2030, 7, 2), [(date(2028, 1, 1), date(2030, 7, 1)), (date(2030, 7, 2), None)]),
        # from its first day on: nothing is left of the old one
        (date(2028, 1, 1), [(date(2028, 1, 1), None)]),
    ],
)
def test_no_day_belongs_to_an_old_holiday_and_to_the_new_one(since: date, left: list[tuple[date, date | None]]) -> None:
    once = with_holiday(7, 2, date(2028, 1, 1), date(2030, 7, 2))
    again = once.with_changes(holidays=[Holiday(7, 2, "Another day", ACT, since)])
    assert [(found.since, found.until) for found in again._facts.holidays if found[:2] == (7, 2)] == left
    assert name(again, date(2030, 7, 2)) == "Another day"
