"""The calendar that somebody could know on a day: only acts that were signed or announced by then."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WORKING_DAYS, NotADateError, Within, WorkingCalendar
from kzcoord.calendar import CalendarAct, Cancellation, DayKind, Holiday, KurbanAit, Transfer
from kzcoord.errors import CalendarChangeError
from kzcoord.text import Text


@pytest.mark.parametrize(
    ("known_on", "day", "kind"),
    [
        # Law 306-VIII of 11 June 2026 ended the holiday of 30 August, a Sunday in 2026, which was carried to Monday.
        ("2026-03-01", "2026-08-31", DayKind.CARRIED_REST_DAY),
        ("2026-06-10", "2026-08-31", DayKind.CARRIED_REST_DAY),
        ("2026-06-11", "2026-08-31", DayKind.WORKING),
        # the same law made 15 March, a Monday in 2027, a holiday
        ("2026-06-10", "2027-03-15", DayKind.WORKING),
        ("2026-06-11", "2027-03-15", DayKind.HOLIDAY),
        # Law 143-VII of 29 September 2022 ended 1 and 17 December; Saturday 17 December 2022 was carried to Monday 19.
        ("2022-09-28", "2022-12-01", DayKind.HOLIDAY),
        ("2022-09-29", "2022-12-01", DayKind.WORKING),
        ("2022-09-28", "2022-12-19", DayKind.CARRIED_REST_DAY),
        ("2022-09-29", "2022-12-19", DayKind.WORKING),
        # and 16 December, a Friday, goes on as a state holiday
        ("2022-09-28", "2022-12-16", DayKind.HOLIDAY),
        ("2022-09-29", "2022-12-16", DayKind.HOLIDAY),
        # Kurban Ait of 2024: expected on Sunday 16 June, Monday 17 by the letter of 17.10.2023, 16 again on 07.06.2024
        ("2023-10-16", "2024-06-17", DayKind.WORKING),
        ("2023-10-17", "2024-06-17", DayKind.DAY_OFF),
        ("2023-10-17", "2024-06-16", DayKind.WEEKEND),
        ("2024-06-06", "2024-06-17", DayKind.DAY_OFF),
        ("2024-06-07", "2024-06-17", DayKind.WORKING),
        ("2024-06-07", "2024-06-16", DayKind.DAY_OFF),
        # Order 436 of 21 November 2024: Friday 3 January 2025 free, Sunday 5 worked
        ("2024-11-20", "2025-01-03", DayKind.WORKING),
        ("2024-11-20", "2025-01-05", DayKind.WEEKEND),
        ("2024-11-21", "2025-01-03", DayKind.TRANSFERRED_REST_DAY),
        ("2024-11-21", "2025-01-05", DayKind.TRANSFERRED_WORKING_DAY),
        # Resolution 864 of 2017, its day not known: not there in 2016, and left in for the whole year 2017
        ("2016-12-31", "2018-03-09", DayKind.WORKING),
        ("2017-01-01", "2018-03-09", DayKind.TRANSFERRED_REST_DAY),
        # the Labour Code of 23 November 2015 says of 7 January what the one of 2007 said
        ("2015-11-22", "2017-01-07", DayKind.DAY_OFF),
        ("2015-11-23", "2017-01-07", DayKind.DAY_OFF),
    ],
)
def test_a_day_as_it_was_known(known_on: str, day: str, kind: DayKind) -> None:
    calendar = KAZAKHSTAN.as_known_on(date.fromisoformat(known_on))
    status = calendar.explain(date.fromisoformat(day))
    assert status.kind is kind
    assert calendar.is_working_day(status.day) is kind.working


def test_the_act_of_a_day_is_the_one_that_was_known() -> None:
    november = KAZAKHSTAN.as_known_on(date(2025, 11, 5)).explain(date(2026, 5, 27))
    assert (november.kind, november.act and november.act.evidence) == (DayKind.DAY_OFF, "estimate")
    a_day_later = KAZAKHSTAN.as_known_on(date(2025, 11, 6)).explain(date(2026, 5, 27))
    assert (a_day_later.kind, a_day_later.act and a_day_later.act.evidence) == (DayKind.DAY_OFF, "report")
    old = KAZAKHSTAN.as_known_on(date(2015, 11, 22)).explain(date(2017, 1, 7))
    assert old.act is not None
    assert "251-III" in old.act.title.en


def test_since_when_an_act_was_known() -> None:
    day = KAZAKHSTAN.explain(date(2018, 3, 9)).act
    assert day is not None
    assert [day.public_on(date(year, 6, 1)) for year in (2016, 2017, 2018)] == [False, None, True]
    signed = CalendarAct(Text.same("Order No. 1"), date(2027, 2, 1))
    assert [signed.public_on(date(2027, month, 1)) for month in (1, 2, 3)] == [False, True, True]
    assert CalendarAct(Text.same("Order No. 2")).public_on(date(2027, 1, 1)) is None
    assert CalendarAct(Text.same("an estimate"), evidence="estimate").public_on(date(2011, 1, 1)) is True


def test_nothing_is_settled_after_the_day() -> None:
    # an order may come at any time: that of 6 December 2013 moved 28 December 2013
    assert KAZAKHSTAN.as_known_on(date(2026, 3, 1)).settled_until == date(2026, 3, 1)
    assert KAZAKHSTAN.as_known_on(date(2027, 3, 1)).settled_until == KAZAKHSTAN.settled_until == date(2026, 12, 31)
    assert KAZAKHSTAN.as_known_on(date(2009, 3, 1)).settled_until == date(2010, 1, 1)


@pytest.mark.parametrize("calendar", [KAZAKHSTAN, KAZAKHSTAN_SIX_DAY], ids=["five days", "six days"])
def test_what_is_known_today_is_the_calendar_itself(calendar: WorkingCalendar) -> None:
    known = calendar.as_known_on(date(2026, 11, 27))
    days = (KAZAKHSTAN.first + timedelta(days=number) for number in range(31 * 365))
    assert [day for day in days if known.explain(day)[:5] != calendar.explain(day)[:5]] == []


def test_changes_count_from_the_day_of_their_acts() -> None:
    order = CalendarAct(Text.same("Order No. 1"), date(2027, 2, 1))
    taken_back = CalendarAct(Text.same("Order No. 2"), date(2027, 6, 1))
    announced = CalendarAct(Text.same("Statement of the Board"), date(2027, 5, 10))
    changed = KAZAKHSTAN.with_changes(
        transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), order)],
        kurban_ait=[KurbanAit(date(2027, 5, 17), announced)],
        holidays=[Holiday(9, 15, "A new day", CalendarAct(Text.same("Law No. 1"), date(2027, 3, 1)), date(2027, 9, 1))],
        settled_until=date(2027, 12, 31),
    ).with_changes(cancellations=[Cancellation(date(2027, 7, 5), taken_back)])
    kinds = {
        known_on: [
            changed.as_known_on(known_on).explain(day).kind
            for day in (date(2027, 7, 5), date(2027, 5, 16), date(2027, 5, 17), date(2027, 9, 15))
        ]
        for known_on in (date(2027, 1, 31), date(2027, 2, 1), date(2027, 3, 1), date(2027, 5, 10), date(2027, 6, 1))
    }
    work, rest, off = DayKind.WORKING, DayKind.WEEKEND, DayKind.DAY_OFF
    assert kinds == {
        date(2027, 1, 31): [work, off, work, work],
        date(2027, 2, 1): [DayKind.TRANSFERRED_REST_DAY, off, work, work],
        date(2027, 3, 1): [DayKind.TRANSFERRED_REST_DAY, off, work, DayKind.HOLIDAY],
        date(2027, 5, 10): [DayKind.TRANSFERRED_REST_DAY, rest, off, DayKind.HOLIDAY],
        date(2027, 6, 1): [work, rest, off, DayKind.HOLIDAY],
    }
    assert changed.settled_until == date(2027, 12, 31)
    assert changed.as_known_on(date(2027, 6, 1)).settled_until == date(2026, 12, 31)


def test_an_announcement_that_another_one_replaced_counts_until_then() -> None:
    november, may = (
        CalendarAct(Text.same(f"Statement of {day}"), day) for day in (date(2026, 11, 6), date(2027, 5, 10))
    )
    changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 17), november)])
    changed = changed.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 18), may)])
    days = [date(2027, 5, day) for day in (16, 17, 18)]
    free = {
        known_on: [day.day for day in days if changed.as_known_on(known_on).explain(day).kind is DayKind.DAY_OFF]
        for known_on in (date(2026, 11, 5), date(2026, 11, 6), date(2027, 5, 9), date(2027, 5, 10))
    }
    assert list(free.values()) == [[16], [17], [17], [18]]
    with pytest.raises(CalendarChangeError, match="Kurban Ait on 2027-05-17 has a before; give what was announced"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 17), may, before=KurbanAit(days[0], november))])


def test_the_act_that_moved_a_carried_day_is_found_though_it_speaks_of_another_day() -> None:
    # Sunday 9 May 2027 is a holiday, carried to Monday 10; with Kurban Ait on Monday it is carried to Tuesday 11.
    stated = CalendarAct(Text.same("Statement of the Board"), date(2027, 5, 1))
    changed = KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 10), stated)])
    tuesday = changed.explain(date(2027, 5, 11))
    assert (tuesday.kind, tuesday.origin) == (DayKind.CARRIED_REST_DAY, date(2027, 5, 9))
    assert changed.as_known_on(date(2027, 4, 30)).is_working_day(tuesday.day)
    assert changed.made_known_later({tuesday.day, date(2027, 5, 9)}, date(2027, 4, 30)) == stated


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"transfers": [Transfer(date(2027, 7, 5), date(2027, 7, 3), CalendarAct(Text.same("x"), year="2027"))]},  # type: ignore[arg-type]
            r"rests on CalendarAct\(year='2027'\), which is no act",
        ),
        (
            {"holidays": [Holiday(9, 15, "A day", "Law No. 1", date(2027, 9, 1), begun_by=" ")]},
            "the beginning of the holiday A day has no act",
        ),
    ],
)
def test_what_says_since_when_a_fact_is_known_is_checked(change: dict[str, Any], told: str) -> None:
    with pytest.raises(CalendarChangeError, match=told):
        KAZAKHSTAN.with_changes(**change)


def test_an_act_in_plain_words_has_no_day_and_stays() -> None:
    changed = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order No. 1")])
    assert not changed.as_known_on(date(2026, 1, 1)).is_working_day(date(2027, 7, 5))


def test_a_calendar_of_a_day_can_be_asked_again_kept_and_not_changed() -> None:
    march = KAZAKHSTAN.as_known_on(date(2026, 3, 1))
    assert march.known_on == date(2026, 3, 1)
    assert KAZAKHSTAN.known_on is None
    assert march.as_known_on(date(2026, 6, 12)) == KAZAKHSTAN.as_known_on(date(2026, 6, 12)) != march
    assert pickle.loads(pickle.dumps(march)) == march
    assert march.with_changes() is march
    assert march.as_known_on(date(2026, 3, 1)) is march
    again = KAZAKHSTAN.as_known_on(date(2026, 3, 1))
    assert KAZAKHSTAN.as_known_on(date(2026, 3, 1)) is again  # worked out once for many cases
    with pytest.raises(Exception, match=r"what was public on 2026-03-01, and a new fact was not; change the calendar"):
        march.with_changes(transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order No. 1")])
    with pytest.raises(NotADateError, match=r"as_known_on\(\) takes a datetime.date, not str '2026-03-01'"):
        KAZAKHSTAN.as_known_on("2026-03-01")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known_on", "start", "by"),
    [
        # The statute of 2013 counts the trigger: Wednesday 14 August 2013 is 1, then 15(2) 16(3) 19(4) 20(5).
        (date(2013, 7, 3), date(2013, 8, 14), date(2013, 8, 20)),
        # before the law of 3 July 2013 nobody knew of it: 15(1) 16(2) 19(3) 20(4) 21(5)
        (date(2013, 7, 2), date(2013, 8, 14), date(2013, 8, 21)),
        # Code 350-VI of 29 June 2020 repealed it from 1 July 2021: Wednesday 4 August 2021, 5(1) 6(2) 9(3) 10(4) 11(5)
        (date(2020, 6, 29), date(2021, 8, 4), date(2021, 8, 11)),
        # a day before it seemed to go on: 4(1) 5(2) 6(3) 9(4) 10(5)
        (date(2020, 6, 28), date(2021, 8, 4), date(2021, 8, 10)),
    ],
)
def test_the_law_of_counting_is_the_one_that_was_known(known_on: date, start: date, by: date) -> None:
    limit = Within(5, WORKING_DAYS, of="receipt")
    assert limit.resolve(start, calendar=KAZAKHSTAN.as_known_on(known_on)).by == by
