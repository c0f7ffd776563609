"""An announced Kurban Ait: `with_changes(kurban_ait=...)` replaces the expected day, or says why it cannot.

Kurban Ait is expected on Sunday 16 May 2027. 2039 has two: Wednesday 5 January and Monday 26 December.
"""

from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarChangeError, CalendarRangeError, WorkingCalendar
from kzcoord.calendar import DayKind, KurbanAit

HORIZON = [date(2010, 1, 1) + timedelta(days=n) for n in range((date(2040, 12, 31) - date(2010, 1, 1)).days + 1)]
EXPECTED = date(2027, 5, 16)
ACT = "Letter of the Muslim Board of 01.02.2027"
AIT_2027 = KurbanAit(date(2027, 5, 17), ACT)


def differing(one: WorkingCalendar, other: WorkingCalendar) -> dict[date, bool]:
    """The days that only one of the two calendars works, and whether the second one works them."""
    return {day: other.is_working_day(day) for day in HORIZON if one.is_working_day(day) != other.is_working_day(day)}


# -- an announced day ------------------------------------------------------------------------------------------


def test_an_announced_kurban_ait_replaces_the_expected_one() -> None:
    # Mon 17 May instead of Sun 16 May: one working day less in May 2027
    calendar = KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027])
    assert differing(KAZAKHSTAN, calendar) == {date(2027, 5, 17): False}
    moved = calendar.explain(date(2027, 5, 17))
    assert (moved.kind, str(moved.act)) == (DayKind.DAY_OFF, ACT)
    assert moved.reason() == "first day of Kurban Ait"
    assert calendar.explain(date(2027, 5, 16)).kind is DayKind.WEEKEND
    assert KAZAKHSTAN.explain(date(2027, 5, 16)).kind is DayKind.DAY_OFF
    may = (date(2027, 4, 30), date(2027, 5, 31))
    assert KAZAKHSTAN.count_working_days(*may) - calendar.count_working_days(*may) == 1


def test_an_announcement_of_the_expected_day_changes_only_the_act() -> None:
    announced = KurbanAit(EXPECTED, ACT)
    calendar = KAZAKHSTAN.with_changes(kurban_ait=[announced])
    assert differing(KAZAKHSTAN, calendar) == {}
    assert "estimate" in KAZAKHSTAN.explain(date(2027, 5, 16)).reason()
    assert "estimate" not in calendar.explain(date(2027, 5, 16)).reason()


def test_another_estimate_may_replace_an_estimate() -> None:
    calendar = KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027._replace(announced=False)])
    assert "estimate" in calendar.explain(date(2027, 5, 17)).reason()


def test_kurban_ait_can_be_moved_twice() -> None:
    # as in 2024: announced for one day, and later for another
    first = KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027])
    second = first.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 16), "Letter of 01.05.2027")])
    assert differing(KAZAKHSTAN, second) == {}
    assert str(second.explain(date(2027, 5, 16)).act) == "Letter of 01.05.2027"


def test_kurban_ait_is_off_in_the_six_day_week_too_and_on_a_saturday_costs_it_a_day() -> None:
    saturday = KurbanAit(date(2027, 5, 15), ACT)
    assert differing(KAZAKHSTAN_SIX_DAY, KAZAKHSTAN_SIX_DAY.with_changes(kurban_ait=[saturday])) == {
        date(2027, 5, 15): False
    }
    assert differing(KAZAKHSTAN, KAZAKHSTAN.with_changes(kurban_ait=[saturday])) == {}


# -- which Kurban Ait moves, and how far -----------------------------------------------------------------------


@pytest.mark.parametrize("days", [-10, -1, 0, 1, 10])
def test_an_announced_kurban_ait_moves_by_ten_days_at_most(days: int) -> None:
    announced = EXPECTED + timedelta(days=days)
    changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(announced, ACT)])
    assert not changed.is_working_day(announced)
    assert "Kurban Ait" in changed.explain(announced).name.en
    if days:
        assert "Kurban Ait" not in changed.explain(EXPECTED).name.en


@pytest.mark.parametrize("days", [-11, 11])
def test_a_kurban_ait_eleven_days_away_is_refused(days: int) -> None:
    with pytest.raises(CalendarChangeError, match="by 10 days at most"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED + timedelta(days=days), ACT)])


def test_of_two_kurban_aits_in_a_year_the_nearer_one_moves() -> None:
    # 2039: 5 January (Wednesday) and 26 December (Monday)
    calendar = KAZAKHSTAN.with_changes(
        kurban_ait=[KurbanAit(date(2039, 1, 6), ACT), KurbanAit(date(2039, 12, 27), ACT)]
    )
    assert differing(KAZAKHSTAN, calendar) == {
        date(2039, 1, 5): True,
        date(2039, 1, 6): False,
        date(2039, 12, 26): True,
        date(2039, 12, 27): False,
    }
    one = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2039, 12, 27), ACT)])
    assert not one.is_working_day(date(2039, 1, 5))


def test_the_other_kurban_ait_of_the_year_stays() -> None:
    # 2039 holds two: 5 January and 26 December
    changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2039, 12, 27), ACT)])
    assert [ait.day for ait in changed._facts.kurban_ait if ait.day.year == 2039] == [
        date(2039, 1, 5),
        date(2039, 12, 27),
    ]


# -- refused ---------------------------------------------------------------------------------------------------


def test_two_days_for_one_kurban_ait_contradict_each_other() -> None:
    # each is within ten days of the expected day, so they are up to twenty days apart
    for days in (1, 19, 20):
        announced = [
            KurbanAit(EXPECTED - timedelta(days=10), ACT),
            KurbanAit(EXPECTED + timedelta(days=days - 10), ACT),
        ]
        with pytest.raises(CalendarChangeError, match="both given for one Kurban Ait"):
            KAZAKHSTAN.with_changes(kurban_ait=announced)


def test_a_day_twenty_one_days_from_another_is_too_far_by_itself() -> None:
    # the later day is eleven days from the expected day
    announced = [KurbanAit(EXPECTED - timedelta(days=10), ACT), KurbanAit(EXPECTED + timedelta(days=11), ACT)]
    with pytest.raises(CalendarChangeError, match="no Kurban Ait is expected near"):
        KAZAKHSTAN.with_changes(kurban_ait=announced)


def test_a_day_that_is_near_no_kurban_ait_is_refused() -> None:
    with pytest.raises(
        CalendarChangeError, match="no Kurban Ait is expected near 2027-07-01; the nearest is 2027-05-16"
    ):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2027, 7, 1), ACT)])


def test_a_day_outside_the_calendar_is_refused() -> None:
    words = "the day of Kurban Ait 2041-05-01 is after 2040-12-31, the last day of the calendar"
    with pytest.raises(CalendarRangeError, match=words):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2041, 5, 1), ACT)])


@pytest.mark.parametrize("value", [None, 1, "yes"])
def test_announced_must_be_true_or_false(value: Any) -> None:
    with pytest.raises(CalendarChangeError, match="Kurban Ait on 2027-05-16: announced must be True or False"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(EXPECTED, ACT, announced=value)])
