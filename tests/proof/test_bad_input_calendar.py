"""The calendar under nonsense: each value in each place is the right one, or is refused by an error of the library."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError, KzcoordError, WorkingCalendar
from kzcoord.calendar import CalendarAct, Cancellation, Holiday, Kazakhstan, KurbanAit, Transfer
from kzcoord.text import LANGUAGES, Text

from .nonsense import DAYS, IN_CALENDAR, LINES, NOTHING_LISTED, Entry, checked_message, nonsense, swept

DAY = date(2026, 3, 18)
ARRAY = np.array(["2026-03-18"], "datetime64[D]")
ACT = "Order of the Minister of Labour of 01.02.2027 No. 1"
TRANSFER: dict[str, Any] = {"off": date(2027, 7, 5), "worked": date(2027, 7, 3), "act": ACT}
HOLIDAY: dict[str, Any] = {"month": 6, "day": 2, "name": "a day", "act": ACT, "since": date(2027, 1, 1)}
KURBAN: dict[str, Any] = {"day": date(2027, 5, 17), "act": ACT}
TITLED: dict[str, Any] = {"title": Text.same("Order No. 1"), "known": None, "evidence": "user"}

# An act or a name is any words; a blank one is none.
NAMES = LINES


def used(changed: WorkingCalendar, day: date) -> object:
    """Everything that a changed calendar is asked for: what was let in must not fail later."""
    told = [changed.explain(day).said(lang) for lang in LANGUAGES]
    return told, changed.explain(day).to_dict(), changed.to_dict(), hash(changed), changed.holidays(2027), repr(changed)


def with_transfer(**fields: Any) -> object:
    return used(KAZAKHSTAN.with_changes(transfers=[Transfer(**{**TRANSFER, **fields})]), date(2027, 7, 5))


def with_holiday(**fields: Any) -> object:
    return used(KAZAKHSTAN.with_changes(holidays=[Holiday(**{**HOLIDAY, **fields})]), date(2027, 6, 2))


def with_feast(**fields: Any) -> object:
    return used(KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(**{**KURBAN, **fields})]), date(2027, 5, 17))


def with_act(**fields: Any) -> object:
    return with_transfer(act=CalendarAct(**{**TITLED, **fields}))


ENTRIES = [
    # 1 January is free and has no working day before it in the calendar; 31 December 2040 is a Monday, and worked
    Entry("is_working_day", KAZAKHSTAN.is_working_day, IN_CALENDAR),
    Entry("roll_forward", KAZAKHSTAN.roll_forward, IN_CALENDAR),
    Entry("roll_back", KAZAKHSTAN.roll_back, {"the last day"}),
    Entry("explain", KAZAKHSTAN.explain, IN_CALENDAR),
    Entry("holidays", KAZAKHSTAN.holidays, {"2026"}),
    Entry("add, the day", lambda value: KAZAKHSTAN.add_working_days(value, 1), {"the first day"}),
    Entry("add none, the day", lambda value: KAZAKHSTAN.add_working_days(value, 0), IN_CALENDAR),
    Entry("subtract, the day", lambda value: KAZAKHSTAN.add_working_days(value, -1), {"the last day"}),
    Entry("add, the number", lambda value: KAZAKHSTAN.add_working_days(DAY, value), {"0", "1", "-1", "2026"}),
    Entry("count, the start", lambda value: KAZAKHSTAN.count_working_days(value, DAY), IN_CALENDAR),
    Entry("count, the end", lambda value: KAZAKHSTAN.count_working_days(DAY, value), IN_CALENDAR),
    Entry("six days, add", lambda value: KAZAKHSTAN_SIX_DAY.add_working_days(value, 1), {"the first day"}),
    Entry("add many, the days", lambda value: KAZAKHSTAN.add_working_days_many(value, 1), {"an array of a day"}),
    Entry(
        "add many, the number",
        lambda value: KAZAKHSTAN.add_working_days_many(ARRAY, value),
        {"0", "1", "-1", "2026", "an array of numbers"},
    ),
    Entry(
        "count many, the start",
        lambda value: KAZAKHSTAN.count_working_days_many(value, ARRAY),
        {"an array of a day"},
    ),
    Entry("count many, the end", lambda value: KAZAKHSTAN.count_working_days_many(ARRAY, value), {"an array of a day"}),
    Entry("transfers", lambda value: KAZAKHSTAN.with_changes(transfers=value), NOTHING_LISTED),
    Entry("holidays of a change", lambda value: KAZAKHSTAN.with_changes(holidays=value), NOTHING_LISTED),
    Entry("kurban_ait", lambda value: KAZAKHSTAN.with_changes(kurban_ait=value), NOTHING_LISTED),
    Entry("cancellations", lambda value: KAZAKHSTAN.with_changes(cancellations=value), NOTHING_LISTED),
    Entry("a cancellation", lambda value: KAZAKHSTAN.with_changes(cancellations=[value])),
    Entry("the day of a cancellation", lambda value: KAZAKHSTAN.with_changes(cancellations=[Cancellation(value, ACT)])),
    Entry("the day of Holiday.once", lambda value: Holiday.once(value, "a day", ACT), DAYS),
    Entry("a transfer", lambda value: KAZAKHSTAN.with_changes(transfers=[value])),
    Entry("a holiday", lambda value: KAZAKHSTAN.with_changes(holidays=[value])),
    Entry("a Kurban Ait", lambda value: KAZAKHSTAN.with_changes(kurban_ait=[value])),
    Entry("settled_until", lambda value: KAZAKHSTAN.with_changes(settled_until=value), {"None", "the first day"}),
    Entry("Transfer.off", lambda value: with_transfer(off=value), {"the last day"}),
    Entry("Transfer.worked", lambda value: with_transfer(worked=value)),
    Entry("Transfer.act", lambda value: with_transfer(act=value), NAMES),
    Entry("Holiday.month", lambda value: with_holiday(month=value), {"1"}),
    Entry("Holiday.day", lambda value: with_holiday(day=value), {"1"}),
    Entry("Holiday.name", lambda value: with_holiday(name=value), NAMES),
    Entry("Holiday.act", lambda value: with_holiday(act=value), NAMES),
    Entry(
        "Holiday.since",
        lambda value: with_holiday(since=value),
        {"date.min", "the day before the calendar", "the first day"},
    ),
    Entry(
        "Holiday.until",
        lambda value: with_holiday(until=value),
        {"None", "date.max", "the day after the calendar", "the last day"},
    ),
    Entry("Holiday.carries", lambda value: with_holiday(carries=value), {"True", "False"}),
    Entry("Holiday.ended_by", lambda value: with_holiday(ended_by=value), {"None", *NAMES}),
    Entry("KurbanAit.day", lambda value: with_feast(day=value)),
    Entry("KurbanAit.act", lambda value: with_feast(act=value), NAMES),
    Entry("KurbanAit.announced", lambda value: with_feast(announced=value), {"True", "False"}),
    Entry("CalendarAct.title", lambda value: with_act(title=value)),
    Entry("CalendarAct.known", lambda value: with_act(known=value), {"None", *DAYS}),
    Entry("CalendarAct.evidence", lambda value: with_act(evidence=value)),
    Entry("WorkingCalendar", WorkingCalendar),
    Entry("workalendar's class", Kazakhstan, {"a calendar"}),
    Entry("the language of a day", KAZAKHSTAN.explain(DAY).said),
    Entry("the language of a reason", KAZAKHSTAN.explain(DAY).reason),
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_each_value_is_the_right_one_or_is_refused_in_words(entry: Entry, tried: Counter[str]) -> None:
    tried[__name__] += swept(entry)


def test_only_a_plain_date_within_the_horizon_is_in_the_calendar(tried: Counter[str]) -> None:
    values = nonsense()
    assert {name for name, value in values.items() if value in KAZAKHSTAN} == IN_CALENDAR
    tried[__name__] += len(values)


def test_any_day_and_any_number_give_a_day_that_counts_back_or_a_range_error(tried: Counter[str]) -> None:
    seeded = random.Random(1037)
    ends = [date.min, date(2009, 12, 31), date(2010, 1, 1), date(2010, 1, 4), date(2040, 12, 31), date.max]
    for number in range(20_000):
        day = seeded.choice(ends) if number % 4 == 0 else date(2005, 1, 1) + timedelta(seeded.randrange(14_000))
        n = seeded.choice([0, 1, -1, 10**30, -(10**30), seeded.randrange(-9000, 9000)])
        try:
            found = KAZAKHSTAN.add_working_days(day, n)
        except CalendarRangeError as error:
            told = checked_message(error)
            assert "2010-01-01" in told or "2040-12-31" in told
            assert str(day) in told
        else:
            assert KAZAKHSTAN.first <= found <= KAZAKHSTAN.last
            assert n == 0 or KAZAKHSTAN.is_working_day(found)
            assert n <= 0 or KAZAKHSTAN.count_working_days(day, found) == n
        tried[__name__] += 1


@pytest.mark.long
def test_random_changes_are_taken_and_answer_or_are_refused(tried: Counter[str]) -> None:
    seeded = random.Random(42)
    days = [date(2009, 12, 31) + timedelta(seeded.randrange(11_325)) for _ in range(60)]
    days += [date(2027, 5, 16), date(2027, 7, 3), date(2027, 7, 5), date(2028, 5, 5), date.min, date.max]
    taken = 0
    for _ in range(300):
        changes: dict[str, Any] = {
            "transfers": [Transfer(seeded.choice(days), seeded.choice(days), ACT) for _ in range(seeded.randrange(2))],
            "holidays": [
                Holiday(seeded.randrange(14), seeded.randrange(33), "a day", ACT, seeded.choice(days))
                for _ in range(seeded.randrange(2))
            ],
            "kurban_ait": [KurbanAit(seeded.choice(days), ACT) for _ in range(seeded.randrange(2))],
            "settled_until": seeded.choice([None, seeded.choice(days)]),
        }
        tried[__name__] += 1
        try:
            changed = KAZAKHSTAN.with_changes(**changes)
        except KzcoordError as error:
            checked_message(error)
            continue
        taken += 1
        used(changed, date(2027, 7, 5))
        assert changed.count_working_days(changed.first, changed.last) == sum(
            changed.is_working_day(date.fromordinal(number))
            for number in range(changed.first.toordinal() + 1, changed.last.toordinal() + 1)
        )
    assert 10 < taken < 290  # both outcomes are tried


def test_a_feast_on_a_day_and_one_at_a_moment_are_refused_in_words() -> None:
    both = [KurbanAit(date(2027, 5, 17), ACT), KurbanAit(nonsense()["a datetime"], ACT)]
    with pytest.raises(KzcoordError, match="datetime"):
        KAZAKHSTAN.with_changes(kurban_ait=both)
