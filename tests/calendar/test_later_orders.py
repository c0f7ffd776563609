"""What a later order can say: take a transfer back, put another in its place, give a day once, take that back too.

July 2027: Sat 3, Sun 4, Mon 5; Tue 6 is Capital Day; Fri 9, Sat 10. 29 February 2028 is a Tuesday, 28 a Monday.
May 2020: Sat 9 is a holiday and carries to Mon 11, which an order works for Fri 8.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    WORKING_DAYS,
    CalendarChangeError,
    CalendarRangeError,
    KzcoordError,
    NotADateError,
    Within,
    WorkingCalendar,
)
from kzcoord.calendar import CalendarAct, Cancellation, DayKind, Holiday, Kazakhstan, KurbanAit, Transfer
from kzcoord.text import Text

HORIZON = [date(2010, 1, 1) + timedelta(days=n) for n in range((date(2040, 12, 31) - date(2010, 1, 1)).days + 1)]
FIRST_ORDER, SECOND_ORDER = "Order of 01.02.2027 No. 1", "Order of 01.06.2027 No. 2"
MONDAY, SATURDAY = date(2027, 7, 5), date(2027, 7, 3)
FRIDAY, NEXT_SATURDAY = date(2027, 7, 9), date(2027, 7, 10)
LEAP_DAY = date(2028, 2, 29)
ORDERED = KAZAKHSTAN.with_changes(transfers=[Transfer(MONDAY, SATURDAY, FIRST_ORDER)])
TAKEN_BACK = Cancellation(MONDAY, SECOND_ORDER)
GIVEN = Holiday.once(LEAP_DAY, "Day of rest", FIRST_ORDER)
BOTH_WEEKS = pytest.mark.parametrize(
    "calendar", [KAZAKHSTAN, KAZAKHSTAN_SIX_DAY], ids=["five-day week", "six-day week"]
)


def differing(one: WorkingCalendar, other: WorkingCalendar) -> dict[date, bool]:
    """The days that only one of the two calendars works, and whether the second one works them."""
    return {day: other.is_working_day(day) for day in HORIZON if one.is_working_day(day) != other.is_working_day(day)}


# -- a transfer is taken back ----------------------------------------------------------------------------------


def test_a_transfer_that_is_taken_back_leaves_no_trace_in_the_days() -> None:
    again = ORDERED.with_changes(cancellations=[TAKEN_BACK])
    assert differing(ORDERED, again) == {MONDAY: True, SATURDAY: False}
    assert differing(KAZAKHSTAN, again) == {}
    assert again.holidays(2027) == KAZAKHSTAN.holidays(2027)


def test_both_days_rest_on_the_order_that_took_it_back() -> None:
    again = ORDERED.with_changes(cancellations=[TAKEN_BACK])
    for day, kind in ((MONDAY, DayKind.WORKING), (SATURDAY, DayKind.WEEKEND)):
        status = again.explain(day)
        assert (status.kind, str(status.act), status.origin) == (kind, SECOND_ORDER, None)
    assert again.explain(MONDAY).said().startswith(f"5 July 2027: working day, transfer cancelled; {SECOND_ORDER}")
    assert again.explain(MONDAY).said("ru").startswith("5 июля 2027 года: рабочий день, перенос отменён; ")
    assert again.explain(SATURDAY).said("kk").startswith("2027 жылғы 3 шілде: жұмыс күні емес, ауыстыру жойылған; ")


def test_a_count_over_the_days_follows() -> None:
    # two working days after Fri 2 July: Sat 3(1) [4 5 6] Wed 7(2); taken back: Mon 5(1) [6] Wed 7(2)
    again = ORDERED.with_changes(cancellations=[TAKEN_BACK])
    limit = Within(2, WORKING_DAYS, after="reply_sent")
    for calendar, days in ((ORDERED, [3, 7]), (again, [5, 7])):
        steps = limit.resolve(date(2027, 7, 2), calendar).steps
        assert [step.day.day for step in steps if step.number] == days
    assert SECOND_ORDER in limit.resolve(date(2027, 7, 2), again).explain()


def test_a_transfer_of_the_released_calendar_is_taken_back_too() -> None:
    # without the transfer of 2024: Wed 8 May is worked, Sat 4 May is not
    changed = KAZAKHSTAN.with_changes(cancellations=[Cancellation(date(2024, 5, 8), SECOND_ORDER)])
    assert differing(KAZAKHSTAN, changed) == {date(2024, 5, 4): False, date(2024, 5, 8): True}


def test_a_carried_rest_day_that_was_worked_is_free_again_for_its_holiday() -> None:
    changed = KAZAKHSTAN.with_changes(cancellations=[Cancellation(date(2020, 5, 8), SECOND_ORDER)])
    assert differing(KAZAKHSTAN, changed) == {date(2020, 5, 8): True, date(2020, 5, 11): False}
    carried = changed.explain(date(2020, 5, 11))
    assert (carried.kind, carried.origin) == (DayKind.CARRIED_REST_DAY, date(2020, 5, 9))


def test_in_the_six_day_week_a_saturday_is_worked_before_and_after() -> None:
    ordered = KAZAKHSTAN_SIX_DAY.with_changes(transfers=[Transfer(MONDAY, SATURDAY, FIRST_ORDER)])
    again = ordered.with_changes(cancellations=[TAKEN_BACK])
    assert differing(ordered, again) == {}
    assert again.explain(SATURDAY).kind is DayKind.WORKING
    assert again.holidays(2027) == KAZAKHSTAN_SIX_DAY.holidays(2027)


def test_in_the_six_day_week_a_transfer_from_a_sunday_is_taken_back() -> None:
    # Fri 3 January 2025 is free for Sun 5
    changed = KAZAKHSTAN_SIX_DAY.with_changes(cancellations=[Cancellation(date(2025, 1, 3), SECOND_ORDER)])
    assert differing(KAZAKHSTAN_SIX_DAY, changed) == {date(2025, 1, 3): True, date(2025, 1, 5): False}


def test_what_was_taken_back_may_be_ordered_again_and_taken_back_again() -> None:
    taken_back = ORDERED.with_changes(cancellations=[TAKEN_BACK])
    third = taken_back.with_changes(transfers=[Transfer(MONDAY, SATURDAY, "Order No. 3")])
    assert differing(ORDERED, third) == {}
    assert str(third.explain(MONDAY).act) == "Order No. 3"
    fourth = third.with_changes(cancellations=[Cancellation(MONDAY, "Order No. 4")])
    assert differing(KAZAKHSTAN, fourth) == {}
    assert str(fourth.explain(MONDAY).act) == "Order No. 4"


# -- another transfer in its place -----------------------------------------------------------------------------


def test_an_order_moves_the_free_day_to_another_day() -> None:
    # Fri 9 July instead of Mon 5, still for Sat 3
    moved = ORDERED.with_changes(cancellations=[TAKEN_BACK], transfers=[Transfer(FRIDAY, SATURDAY, SECOND_ORDER)])
    assert differing(KAZAKHSTAN, moved) == {SATURDAY: True, FRIDAY: False}
    assert str(moved.explain(SATURDAY)).startswith("3 July 2027: working day in exchange for 9 July; Order of 01.06")
    assert str(moved.explain(MONDAY)).startswith("5 July 2027: working day, transfer cancelled; Order of 01.06")


def test_an_order_works_another_day_for_the_same_free_day() -> None:
    # Mon 5 July stays free, Sat 10 is worked instead of Sat 3
    moved = ORDERED.with_changes(cancellations=[TAKEN_BACK], transfers=[Transfer(MONDAY, NEXT_SATURDAY, SECOND_ORDER)])
    assert differing(ORDERED, moved) == {SATURDAY: False, NEXT_SATURDAY: True}
    assert moved.explain(MONDAY).origin == NEXT_SATURDAY
    assert str(moved.explain(MONDAY).act) == SECOND_ORDER


def test_a_transfer_makes_way_for_a_holiday_or_a_kurban_ait() -> None:
    # a law makes 3 July a holiday, and the order is taken back: Sat 3 is carried to Mon 5
    law = Holiday(7, 3, "A new holiday", "Law of 01.06.2027", date(2027, 6, 1))
    with pytest.raises(CalendarChangeError, match="or cancel the transfer if an act does so"):
        ORDERED.with_changes(holidays=[law])
    changed = ORDERED.with_changes(holidays=[law], cancellations=[TAKEN_BACK])
    assert changed.explain(SATURDAY).kind is DayKind.HOLIDAY
    assert changed.explain(MONDAY).kind is DayKind.CARRIED_REST_DAY
    # an order works Sat 15 May 2027; the Board names that Saturday
    worked = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 17), date(2027, 5, 15), FIRST_ORDER)])
    free = worked.with_changes(
        kurban_ait=[KurbanAit(date(2027, 5, 15), "A letter")],
        cancellations=[Cancellation(date(2027, 5, 17), SECOND_ORDER)],
    )
    assert free.explain(date(2027, 5, 15)).kind is DayKind.DAY_OFF
    assert free.is_working_day(date(2027, 5, 17))


@pytest.mark.parametrize(
    ("off", "worked"),
    [(MONDAY, NEXT_SATURDAY), (FRIDAY, SATURDAY), (SATURDAY, NEXT_SATURDAY)],
    ids=["the same free day", "the same worked day", "the worked day made free"],
)
def test_a_second_transfer_of_a_day_says_how_the_first_is_replaced(off: date, worked: date) -> None:
    with pytest.raises(
        CalendarChangeError,
        match=r"to replace the earlier transfer, add cancellations=\[Cancellation\(datetime.date\(2027, 7, 5\), act=",
    ):
        ORDERED.with_changes(transfers=[Transfer(off, worked, SECOND_ORDER)])


# -- a day given once ------------------------------------------------------------------------------------------


@BOTH_WEEKS
def test_an_order_frees_a_leap_day_once(calendar: WorkingCalendar) -> None:
    changed = calendar.with_changes(holidays=[GIVEN])
    assert differing(calendar, changed) == {LEAP_DAY: False}
    status = changed.explain(LEAP_DAY)
    assert (status.kind, status.name.en, str(status.act)) == (DayKind.DAY_OFF, "Day of rest", FIRST_ORDER)
    # from Mon 28 February 2028 to Wed 1 March
    assert changed.add_working_days(date(2028, 2, 28), 1) == date(2028, 3, 1)


def test_a_day_given_once_is_free_in_its_year_only_and_is_not_carried() -> None:
    # 1 June 2029 is a Friday, 1 June 2030 a Saturday, 3 June 2030 a Monday; Sat 2 June 2029 is a weekend
    given = [Holiday.once(date(2029, 6, day), "Days of the summit", FIRST_ORDER) for day in (1, 2)]
    changed = KAZAKHSTAN.with_changes(holidays=given)
    assert differing(KAZAKHSTAN, changed) == {date(2029, 6, 1): False}
    assert changed.explain(date(2029, 6, 2)).kind is DayKind.DAY_OFF
    assert changed.explain(date(2029, 6, 4)).kind is DayKind.WORKING
    assert changed.explain(date(2030, 6, 3)).kind is DayKind.WORKING


def test_a_yearly_holiday_on_29_february_falls_in_leap_years() -> None:
    # 29 February: Tuesday in 2028, Sunday in 2032, Friday in 2036, Wednesday in 2040; the Sunday gives Mon 1 March
    holiday = Holiday(2, 29, "Leap Day", FIRST_ORDER, date(2027, 1, 1))
    assert differing(KAZAKHSTAN, KAZAKHSTAN.with_changes(holidays=[holiday])) == {
        date(2028, 2, 29): False,
        date(2032, 3, 1): False,
        date(2036, 2, 29): False,
        date(2040, 2, 29): False,
    }
    with pytest.raises(CalendarChangeError, match="until 2031-12-31 falls on no day"):
        KAZAKHSTAN.with_changes(holidays=[holiday._replace(since=date(2029, 1, 1), until=date(2031, 12, 31))])


def test_a_day_given_once_may_be_taken_back() -> None:
    given = KAZAKHSTAN.with_changes(holidays=[GIVEN])
    changed = given.with_changes(cancellations=[Cancellation(LEAP_DAY, SECOND_ORDER)])
    assert differing(KAZAKHSTAN, changed) == {}
    assert changed.holidays(2028) == KAZAKHSTAN.holidays(2028)
    told = changed.explain(LEAP_DAY)
    assert told.said().startswith(f"29 February 2028: working day, the day off given is cancelled; {SECOND_ORDER}")
    # and given for another day by the same order: Mon 28 February instead of Tue 29
    moved = given.with_changes(
        cancellations=[Cancellation(LEAP_DAY, SECOND_ORDER)],
        holidays=[Holiday.once(date(2028, 2, 28), "Day of rest", SECOND_ORDER)],
    )
    assert differing(KAZAKHSTAN, moved) == {date(2028, 2, 28): False}


def test_a_day_given_once_before_a_holiday_of_its_date_began_leaves_the_holiday() -> None:
    # 7 May 2012, a Monday, is no holiday yet: Defender's Day is one since the law of 19.10.2012
    changed = KAZAKHSTAN.with_changes(holidays=[Holiday.once(date(2012, 5, 7), "Day of rest", FIRST_ORDER)])
    assert differing(KAZAKHSTAN, changed) == {date(2012, 5, 7): False}


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2027, 7, 6), "holiday"),  # it would end Capital Day
        (date(2027, 5, 10), "carried rest day"),  # it would carry 9 May on to 11 May
        (date(2027, 1, 7), "day off"),
        (date(2024, 5, 8), "transferred rest day"),
    ],
)
def test_a_day_that_is_free_already_cannot_be_given_once(day: date, kind: str) -> None:
    with pytest.raises(CalendarChangeError, match=f"cannot be given once on {day}: it is a {kind} already"):
        KAZAKHSTAN.with_changes(holidays=[Holiday.once(day, "Day of rest", FIRST_ORDER)])


def test_a_worked_saturday_is_given_only_when_its_transfer_is_taken_back() -> None:
    given = Holiday.once(SATURDAY, "Day of rest", SECOND_ORDER)
    with pytest.raises(CalendarChangeError, match=r"2027-07-03 would be a day off .* a transfer works it"):
        ORDERED.with_changes(holidays=[given])
    # the order gives both days: the Saturday is a rest day again, the Monday stays free
    both = ORDERED.with_changes(
        cancellations=[TAKEN_BACK], holidays=[Holiday.once(MONDAY, "Day of rest", SECOND_ORDER)]
    )
    assert differing(KAZAKHSTAN, both) == {MONDAY: False}


@pytest.mark.parametrize("wrong", [datetime(2028, 2, 29, tzinfo=UTC), "2028-02-29", 20280229, None], ids=repr)
def test_a_day_given_once_must_be_a_date(wrong: Any) -> None:
    with pytest.raises(NotADateError, match=r"Holiday.once takes a datetime.date, not"):
        Holiday.once(wrong, "Day of rest", FIRST_ORDER)


# -- refused ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("off", "words"),
    [
        (date(2027, 7, 7), "2027-07-07 cannot be cancelled: no transfer and no Holiday.once frees it"),
        (date(2027, 7, 6), "a holiday is ended by giving it again with an until"),  # Capital Day
        (date(2027, 5, 10), "no transfer and no Holiday.once frees it"),  # carried from 9 May
        (SATURDAY, "it is worked in exchange for 2027-07-05, so cancel that day"),
    ],
)
def test_a_day_that_no_order_frees_cannot_be_taken_back(off: date, words: str) -> None:
    with pytest.raises(CalendarChangeError, match=words):
        ORDERED.with_changes(cancellations=[Cancellation(off, SECOND_ORDER)])


def test_a_transfer_is_taken_back_once() -> None:
    with pytest.raises(CalendarChangeError, match="2027-07-05 cannot be cancelled"):
        ORDERED.with_changes(cancellations=[TAKEN_BACK, TAKEN_BACK])


REFUSED: dict[str, tuple[type[KzcoordError], Callable[[], Cancellation], str]] = {
    "no date": (NotADateError, lambda: Cancellation("2027-07-05", SECOND_ORDER), "free day of a cancellation must be"),  # type: ignore[arg-type]
    "outside": (CalendarRangeError, lambda: Cancellation(date(2041, 1, 1), SECOND_ORDER), "2041-01-01 is after"),
    "no act": (CalendarChangeError, lambda: Cancellation(MONDAY, " "), "the cancellation of 2027-07-05 has no act"),
}


@pytest.mark.parametrize(("error", "entry", "words"), REFUSED.values(), ids=REFUSED)
def test_a_cancellation_needs_a_day_of_the_calendar_and_an_act(
    error: type[KzcoordError], entry: Callable[[], Cancellation], words: str
) -> None:
    with pytest.raises(error, match=words):
        ORDERED.with_changes(cancellations=[entry()])


# -- the same calendar in other hands --------------------------------------------------------------------------

REPLACED = ORDERED.with_changes(
    cancellations=[TAKEN_BACK],
    transfers=[Transfer(FRIDAY, NEXT_SATURDAY, SECOND_ORDER)],
    holidays=[GIVEN],
)


def test_arrays_of_days_follow() -> None:
    days = np.array(HORIZON[:-400], "datetime64[D]")
    expected = [REPLACED.add_working_days(day, 3) for day in HORIZON[:-400]]
    assert REPLACED.add_working_days_many(days, 3).tolist() == expected
    # Fri 2 July 2027: Mon 5(1), Wed 7(2), Thu 8(3); Fri 9 is free
    assert REPLACED.add_working_days(date(2027, 7, 2), 3) == date(2027, 7, 8)
    assert REPLACED.add_working_days(date(2027, 7, 8), 1) == NEXT_SATURDAY


def test_the_workalendar_class_follows() -> None:
    theirs = Kazakhstan(REPLACED)
    assert [day for day in HORIZON if theirs.is_working_day(day) != REPLACED.is_working_day(day)] == []
    listed = dict(theirs.holidays(2027))
    assert FRIDAY in listed
    assert MONDAY not in listed
    assert theirs.is_holiday(LEAP_DAY)


def test_a_cancellation_as_plain_values() -> None:
    (first, second) = REPLACED.to_dict()["changes"]
    assert first["cancellations"] == []
    assert second["cancellations"] == [{"off": "2027-07-05", "act": SECOND_ORDER}]


def test_an_act_of_a_cancellation_keeps_its_three_names() -> None:
    act = CalendarAct(Text(kk="№ 2 бұйрық", ru="Приказ № 2", en="Order No. 2"), date(2027, 6, 1))
    changed = ORDERED.with_changes(cancellations=[Cancellation(MONDAY, act)])
    assert changed.explain(MONDAY).act == act
    assert "Приказ № 2" in changed.explain(MONDAY).said("ru")
