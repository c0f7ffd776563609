"""New transfers: `with_changes(transfers=...)` moves a rest day, or says why it cannot.

July 2027: Sat 3, Sun 4, Mon 5; Tue 6 is Capital Day. May 2027: Sat 1 is Unity Day, so Mon 3 is free; Fri 7 is
Defender's Day; Sun 9 is Victory Day, so Mon 10 is free; Sun 16 is the expected Kurban Ait. June 2030: Sat 1.
"""

from datetime import date, timedelta

import pytest

from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    WORKING_DAYS,
    CalendarChangeError,
    CalendarRangeError,
    Within,
    WorkingCalendar,
)
from kzcoord.calendar import CalendarAct, DayKind, Holiday, KurbanAit, Transfer
from kzcoord.text import Text

HORIZON = [date(2010, 1, 1) + timedelta(days=n) for n in range((date(2040, 12, 31) - date(2010, 1, 1)).days + 1)]
ORDER = "Order of the Minister of Labour of 01.02.2027 No. 1"
LAW = CalendarAct(
    Text(kk="01.02.2027 № 1 Заң", ru="Закон от 01.02.2027 № 1", en="Law of 01.02.2027 No. 1"), date(2027, 2, 1)
)
CAPITAL_BRIDGE = Transfer(off=date(2027, 7, 5), worked=date(2027, 7, 3), act=ORDER)
CHILDRENS_DAY = Holiday(6, 1, "Children's Day", LAW, date(2027, 2, 1))


def differing(one: WorkingCalendar, other: WorkingCalendar) -> dict[date, bool]:
    """The days that only one of the two calendars works, and whether the second one works them."""
    return {day: other.is_working_day(day) for day in HORIZON if one.is_working_day(day) != other.is_working_day(day)}


# -- days ------------------------------------------------------------------------------------------------------


def test_a_transfer_changes_two_days_and_no_third() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE])
    assert differing(KAZAKHSTAN, calendar) == {date(2027, 7, 3): True, date(2027, 7, 5): False}


def test_both_days_of_a_transfer_have_its_act() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE])
    free, worked = calendar.explain(date(2027, 7, 5)), calendar.explain(date(2027, 7, 3))
    assert (free.kind, free.origin) == (DayKind.TRANSFERRED_REST_DAY, date(2027, 7, 3))
    assert (worked.kind, worked.origin) == (DayKind.TRANSFERRED_WORKING_DAY, date(2027, 7, 5))
    for status in (free, worked):
        assert str(status.act) == ORDER
        assert status.act is not None
        assert status.act.title == Text(ORDER, ORDER, ORDER)
        assert status.act.evidence == "user"
        assert ORDER in str(status)
    assert "rest day transferred from 3 July" in str(free)
    assert "working day in exchange for 5 July" in str(worked)
    assert [status.day for status in calendar.holidays(2027) if status.act == free.act] == [
        date(2027, 7, 3),
        date(2027, 7, 5),
    ]


def test_an_act_keeps_its_three_names_and_its_day() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE._replace(act=LAW)])
    status = calendar.explain(date(2027, 7, 5))
    assert status.act == LAW
    assert "Закон от 01.02.2027 № 1" in status.said("ru")
    assert "01.02.2027 № 1 Заң" in status.said("kk")


def test_a_deadline_counts_on_the_changed_calendar() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE])
    limit = Within(2, WORKING_DAYS, after="reply_sent")
    # from Fri 2 July 2027: [3 4] 5(1) [6] 7(2); changed: Sat 3(1) [4 5 6] 7(2)
    assert limit.resolve(date(2027, 7, 2)).by == date(2027, 7, 7)
    deadline = limit.resolve(date(2027, 7, 2), calendar)
    assert deadline.by == date(2027, 7, 7)
    assert [step.day.day for step in deadline.steps if step.number] == [3, 7]
    # one day: Mon 5, changed: Sat 3
    one = Within(1, WORKING_DAYS, after="reply_sent")
    assert one.resolve(date(2027, 7, 2)).by == date(2027, 7, 5)
    assert one.resolve(date(2027, 7, 2), calendar).by == date(2027, 7, 3)
    assert ORDER in one.resolve(date(2027, 7, 2), calendar).explain()


def test_a_transfer_may_come_from_a_sunday() -> None:
    transfer = Transfer(date(2027, 7, 5), date(2027, 7, 4), ORDER)
    calendar = KAZAKHSTAN.with_changes(transfers=[transfer])
    assert differing(KAZAKHSTAN, calendar) == {date(2027, 7, 4): True, date(2027, 7, 5): False}


def test_a_transfer_may_come_from_a_carried_rest_day() -> None:
    # as on 11 May 2020: Mon 10 May 2027, carried from Sun 9 May, is worked, and Thu 6 May is free
    transfer = Transfer(date(2027, 5, 6), date(2027, 5, 10), ORDER)
    calendar = KAZAKHSTAN.with_changes(transfers=[transfer])
    assert differing(KAZAKHSTAN, calendar) == {date(2027, 5, 6): False, date(2027, 5, 10): True}
    assert calendar.explain(date(2027, 5, 10)).kind is DayKind.TRANSFERRED_WORKING_DAY


def test_a_transfer_may_come_from_a_day_that_a_new_holiday_carries() -> None:
    # Children's Day on Sat 1 June 2030 gives Mon 3; the order works it and frees Fri 31 May
    transfer = Transfer(date(2030, 5, 31), date(2030, 6, 3), ORDER)
    calendar = KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY], transfers=[transfer])
    assert calendar.explain(date(2030, 6, 3)).kind is DayKind.TRANSFERRED_WORKING_DAY
    assert not calendar.is_working_day(date(2030, 5, 31))
    with pytest.raises(CalendarChangeError, match="2030-06-03"):
        KAZAKHSTAN.with_changes(transfers=[transfer])  # without the holiday, Mon 3 June is a working day


def test_a_transfer_may_cross_the_end_of_a_year() -> None:
    # as in 2013-2014. 1 January 2029 is a Monday: Wed 3 is freed, Sat 30 December 2028 is worked
    forth = Transfer(date(2029, 1, 3), date(2028, 12, 30), ORDER)
    # 1 January 2030 is a Tuesday: Mon 31 December 2029 is freed, Sat 5 January 2030 is worked
    back = Transfer(date(2029, 12, 31), date(2030, 1, 5), ORDER)
    calendar = KAZAKHSTAN.with_changes(transfers=[forth, back])
    assert differing(KAZAKHSTAN, calendar) == {
        date(2028, 12, 30): True,
        date(2029, 1, 3): False,
        date(2029, 12, 31): False,
        date(2030, 1, 5): True,
    }
    assert date(2028, 12, 30) in [status.day for status in calendar.holidays(2028)]
    assert date(2029, 1, 3) in [status.day for status in calendar.holidays(2029)]
    assert calendar.explain(date(2029, 12, 31)).reason() == "rest day transferred from 5 January 2030"


# -- the six-day week ------------------------------------------------------------------------------------------


def test_in_the_six_day_week_a_transfer_from_a_saturday_changes_nothing() -> None:
    calendar = KAZAKHSTAN_SIX_DAY.with_changes(transfers=[CAPITAL_BRIDGE])
    assert differing(KAZAKHSTAN_SIX_DAY, calendar) == {}
    assert calendar.explain(date(2027, 7, 3)).kind is DayKind.WORKING
    assert calendar.explain(date(2027, 7, 5)).kind is DayKind.WORKING
    assert calendar.week == KAZAKHSTAN_SIX_DAY.week


def test_in_the_six_day_week_a_transfer_from_a_sunday_counts() -> None:
    calendar = KAZAKHSTAN_SIX_DAY.with_changes(transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 4), ORDER)])
    assert differing(KAZAKHSTAN_SIX_DAY, calendar) == {date(2027, 7, 4): True, date(2027, 7, 5): False}


def test_in_the_six_day_week_a_transfer_from_a_day_carried_from_a_saturday_changes_nothing() -> None:
    # Mon 3 May 2027 is carried from Sat 1 May in the five-day week only
    transfer = Transfer(date(2027, 5, 6), date(2027, 5, 3), ORDER)
    assert differing(KAZAKHSTAN, KAZAKHSTAN.with_changes(transfers=[transfer])) == {
        date(2027, 5, 3): True,
        date(2027, 5, 6): False,
    }
    assert differing(KAZAKHSTAN_SIX_DAY, KAZAKHSTAN_SIX_DAY.with_changes(transfers=[transfer])) == {}


def test_in_the_six_day_week_a_transfer_may_not_free_a_holiday_either() -> None:
    bad = Transfer(date(2027, 7, 6), date(2027, 7, 4), ORDER)  # Capital Day
    with pytest.raises(CalendarChangeError, match="2027-07-06"):
        KAZAKHSTAN_SIX_DAY.with_changes(transfers=[bad])


# -- contradictions --------------------------------------------------------------------------------------------


# The free day, the worked day, and what the message says about one of them.
CONTRADICTIONS = {
    "frees a Sunday": (date(2027, 7, 4), date(2027, 7, 3), "make 2027-07-04 a rest day: it is a weekend"),
    "frees a Saturday": (date(2027, 7, 3), date(2027, 7, 4), "make 2027-07-03 a rest day: it is a weekend"),
    "frees a holiday": (date(2027, 7, 6), date(2027, 7, 3), "make 2027-07-06 a rest day: it is a holiday"),
    "frees a carried rest day": (
        date(2027, 5, 10), date(2027, 5, 8), "make 2027-05-10 a rest day: it is a carried rest day",
    ),
    "frees a day off": (date(2027, 1, 7), date(2027, 1, 9), "make 2027-01-07 a rest day: it is a day off"),
    "frees a transferred rest day": (
        date(2024, 5, 8), date(2024, 5, 11), "make 2024-05-08 a rest day: it is a transferred rest day",
    ),
    "frees a transferred working day": (
        date(2024, 5, 4), date(2024, 5, 11), "make 2024-05-04 a rest day: it is a transferred working day",
    ),
    "works a working day": (
        date(2027, 7, 5), date(2027, 7, 2), "take the rest from 2027-07-02: it is a working day",
    ),
    "works the day that it frees": (
        date(2027, 7, 5), date(2027, 7, 5), "take the rest from 2027-07-05: it is a working day",
    ),
    "works a holiday": (date(2027, 7, 5), date(2027, 7, 6), "take the rest from 2027-07-06: it is a holiday"),
    "works a holiday on a Saturday": (
        date(2027, 5, 4), date(2027, 5, 1), "take the rest from 2027-05-01: it is a holiday",
    ),
    "works Kurban Ait": (date(2027, 5, 18), date(2027, 5, 16), "take the rest from 2027-05-16: it is a day off"),
    "works a Saturday that another transfer works": (
        date(2024, 5, 3), date(2024, 5, 4), "take the rest from 2024-05-04: it is a transferred working day",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("off", "worked", "words"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_a_transfer_that_contradicts_the_calendar_is_refused(off: date, worked: date, words: str) -> None:
    with pytest.raises(CalendarChangeError, match=f"the transfer of {worked} to {off} cannot {words}"):
        KAZAKHSTAN.with_changes(transfers=[Transfer(off, worked, ORDER)])


OUTSIDE = {
    "the free day": (
        date(2041, 1, 4),
        date(2040, 12, 29),
        "the free day of a transfer 2041-01-04 is after 2040-12-31, the last day",
    ),
    "the worked day": (
        date(2010, 1, 5),
        date(2009, 12, 26),
        "the worked day of a transfer 2009-12-26 is before 2010-01-01, the first day",
    ),
}


@pytest.mark.parametrize(("off", "worked", "words"), OUTSIDE.values(), ids=OUTSIDE)
def test_a_transfer_of_a_day_outside_the_calendar_is_refused(off: date, worked: date, words: str) -> None:
    with pytest.raises(CalendarRangeError, match=words):
        KAZAKHSTAN.with_changes(transfers=[Transfer(off, worked, ORDER)])


def test_the_same_transfer_twice_is_refused() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE])
    with pytest.raises(CalendarChangeError, match="2027-07-05"):
        KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE, CAPITAL_BRIDGE])
    with pytest.raises(CalendarChangeError, match="2027-07-05"):
        calendar.with_changes(transfers=[CAPITAL_BRIDGE])


def test_one_bad_transfer_among_good_changes_is_refused() -> None:
    bad = Transfer(date(2027, 7, 6), date(2027, 7, 10), ORDER)
    announced = KurbanAit(date(2027, 5, 17), "A letter")
    with pytest.raises(CalendarChangeError, match="2027-07-06"):
        KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE, bad], kurban_ait=[announced])


def test_a_later_kurban_ait_may_not_fall_on_a_worked_saturday() -> None:
    # an order works Sat 15 May 2027; then the Muslim Board announces Kurban Ait for that Saturday
    worked = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 17), date(2027, 5, 15), ORDER)])
    with pytest.raises(CalendarChangeError, match=r"2027-05-15 would be a day off .* a transfer works it"):
        worked.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 15), "A letter")])


def test_a_later_holiday_may_not_fall_on_a_worked_saturday() -> None:
    # an order works Sat 3 July 2027; then a law makes 3 July a holiday
    worked = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE])
    with pytest.raises(CalendarChangeError, match=r"2027-07-03 would be a holiday .* a transfer works it"):
        worked.with_changes(holidays=[Holiday(7, 3, "A new holiday", LAW, date(2027, 1, 1))])


def test_a_later_holiday_may_not_carry_to_a_transferred_rest_day() -> None:
    # Monday 24 October 2022 is free for Saturday 22; a holiday on Sunday 23 would carry to it
    with pytest.raises(CalendarChangeError, match=r"2022-10-24 would be a carried rest day .* a transfer frees it"):
        KAZAKHSTAN.with_changes(holidays=[Holiday(10, 23, "A day", LAW, date(2022, 1, 1), date(2022, 12, 31))])
