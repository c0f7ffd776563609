"""A calendar as an object: immutable, equal by its facts, pickled, copied, printed, shared between threads."""

import copy
import pickle
import random
import threading
from datetime import date, timedelta

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar
from kzcoord.calendar import Holiday, Transfer

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
HORIZON = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)
TRANSFER = Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order of the Minister of Labour of 01.02.2027 No. 1")


def test_a_calendar_cannot_be_changed() -> None:
    for name in ("week", "first", "settled_until", "_working", "anything"):
        with pytest.raises(AttributeError, match="with_changes"):
            setattr(KAZAKHSTAN, name, None)
        with pytest.raises(AttributeError, match="with_changes"):
            delattr(KAZAKHSTAN, name)


# -- equality --------------------------------------------------------------------------------------------------


def test_calendars_are_equal_by_their_facts_and_their_week() -> None:
    assert KAZAKHSTAN != KAZAKHSTAN_SIX_DAY
    assert KAZAKHSTAN.with_changes() == KAZAKHSTAN
    assert hash(KAZAKHSTAN.with_changes()) == hash(KAZAKHSTAN)
    changed = KAZAKHSTAN.with_changes(transfers=[TRANSFER])
    assert changed != KAZAKHSTAN
    assert changed == KAZAKHSTAN.with_changes(transfers=[TRANSFER])
    assert len({KAZAKHSTAN, KAZAKHSTAN.with_changes(), KAZAKHSTAN_SIX_DAY, changed}) == 3
    assert KAZAKHSTAN != "KAZAKHSTAN"
    assert KAZAKHSTAN is not None


def with_holiday() -> WorkingCalendar:
    return KAZAKHSTAN.with_changes(holidays=[Holiday(7, 2, "New Day", "Law of 01.02.2027 No. 1", date(2030, 1, 1))])


def test_calendars_with_the_same_new_holiday_are_equal() -> None:
    assert with_holiday() == with_holiday()
    assert with_holiday() != KAZAKHSTAN
    assert KAZAKHSTAN != "KAZAKHSTAN"
    assert hash(with_holiday()) == hash(with_holiday())
    assert hash(KAZAKHSTAN) != hash(None)


def test_the_calendar_of_the_package_is_one_object() -> None:
    from kzcoord.calendar import KAZAKHSTAN as SAME

    assert SAME is KAZAKHSTAN


# -- copies ----------------------------------------------------------------------------------------------------


@BOTH_WEEKS
def test_a_calendar_survives_pickle(calendar: WorkingCalendar) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(calendar, protocol))
        assert again == calendar
        assert hash(again) == hash(calendar)
        assert repr(again) == repr(calendar)
    assert [again.is_working_day(day) for day in HORIZON] == [calendar.is_working_day(day) for day in HORIZON]
    assert again.holidays(2026) == calendar.holidays(2026)


def test_a_changed_calendar_survives_pickle() -> None:
    changed = KAZAKHSTAN.with_changes(transfers=[TRANSFER], settled_until=date(2027, 3, 31))
    again = pickle.loads(pickle.dumps(changed))
    assert again == changed != KAZAKHSTAN
    assert again.settled_until == date(2027, 3, 31)
    assert again.is_working_day(TRANSFER.worked)


@BOTH_WEEKS
def test_a_copy_of_a_calendar_is_the_calendar(calendar: WorkingCalendar) -> None:
    assert copy.copy(calendar) is calendar
    assert copy.deepcopy(calendar) is calendar
    assert copy.deepcopy({"calendar": [calendar]})["calendar"][0] is calendar


# -- words -----------------------------------------------------------------------------------------------------


def test_the_repr_of_a_calendar_says_what_it_holds() -> None:
    for calendar, week in [(KAZAKHSTAN, "five-day"), (KAZAKHSTAN_SIX_DAY, "six-day")]:
        text = repr(calendar)
        for words in ("Kazakhstan", week, "2010-01-01", "2040-12-31", "2026-12-31"):
            assert words in text


# -- threads ---------------------------------------------------------------------------------------------------


def test_eight_threads_get_the_answers_that_one_gets() -> None:
    tasks = [(day, n) for day in HORIZON[400:-900:7] for n in (-200, -7, 0, 1, 30, 250)]

    def answers(calendar: WorkingCalendar) -> list[object]:
        return [
            (
                calendar.add_working_days(day, n),
                calendar.count_working_days(day, calendar.add_working_days(day, n)),
                calendar.roll_back(day),
                calendar.explain(day).kind,
            )
            for day, n in tasks
        ]

    expected = answers(KAZAKHSTAN)
    together = threading.Barrier(8)
    same: list[bool] = []

    def work(seed: int) -> None:
        together.wait()
        own = KAZAKHSTAN.with_changes() if seed % 2 else KAZAKHSTAN
        order = list(range(len(tasks)))
        random.Random(seed).shuffle(order)
        for index in order[:500]:
            day, n = tasks[index]
            own.add_working_days(day, n)
            own.holidays(day.year)
        same.append(answers(own) == expected)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert same == [True] * 8
