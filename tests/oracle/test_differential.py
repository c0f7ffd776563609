"""The calendar beside numpy's busday functions, the package `holidays` and workalendar's own Kazakhstan.

numpy counts among the oracle's days off, in the five-day week and in the six-day one; the others know five days only.
Every difference is listed with the act that decides it (`differences`): one that is not listed fails, and so does one
that is listed and is none.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Literal, NamedTuple

import holidays
import numpy as np
import pytest
import workalendar.asia

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar

from .calendar_facts import FIRST, LAST
from .days import DAYS_OFF, DAYS_OFF_OF_SIX, ONE_DAY, SATURDAY, every_day
from .differences import ESTIMATED, HOLIDAYS, KINDS, WORKALENDAR, Difference, days

HORIZON = every_day(FIRST, LAST)
COMPARED = every_day(date(2010, 1, 1), date(2027, 12, 31))
STEPS = (1, 2, 3, 5, 7, 10, 15, 20, 60, 250)
# Far enough from both ends for 250 working days.
INNER = [day for day in HORIZON if date(2011, 3, 1) <= day <= date(2039, 10, 31)]

Roll = Literal["forward", "backward"]
ALL_DAYS = "1111111"


class Week(NamedTuple):
    """A calendar of the library, and its days off by the oracle."""

    calendar: WorkingCalendar
    off: np.ndarray


WEEKS = {
    "five-day week": Week(KAZAKHSTAN, np.array(sorted(DAYS_OFF), "datetime64[D]")),
    "six-day week": Week(KAZAKHSTAN_SIX_DAY, np.array(sorted(DAYS_OFF_OF_SIX), "datetime64[D]")),
}
in_both_weeks = pytest.mark.parametrize("name", WEEKS)


# -- numpy -----------------------------------------------------------------------------------------------------------


def shifted(given: np.ndarray, n: int, off: np.ndarray) -> list[date]:
    """The n-th working day after (before, if negative) each day by numpy, the day itself never counted."""
    roll: Roll = "backward" if n > 0 else "forward"
    found: list[date] = np.busday_offset(given, n, roll=roll, weekmask=ALL_DAYS, holidays=off).tolist()
    return found


@in_both_weeks
def test_the_working_days_are_those_of_numpy(name: str, tell: Callable[[str], None]) -> None:
    calendar, off = WEEKS[name]
    given = np.array(HORIZON, "datetime64[D]")
    worked: list[bool] = np.is_busday(given, weekmask=ALL_DAYS, holidays=off).tolist()
    assert [calendar.is_working_day(day) for day in HORIZON] == worked
    assert len(HORIZON) == 31 * 365 + 8
    tell(f"numpy.is_busday, {name}, 2010-2040: {len(HORIZON)} days compared, 0 different")


@in_both_weeks
def test_adding_working_days_is_as_numpy_does_it(name: str, tell: Callable[[str], None]) -> None:
    calendar, off = WEEKS[name]
    given = np.array(INNER, "datetime64[D]")
    compared = 0
    for n in (*STEPS, *(-step for step in STEPS)):
        right = shifted(given, n, off)
        assert calendar.add_working_days_many(given, n).tolist() == right, f"{n} working days, many"
        assert [calendar.add_working_days(day, n) for day in INNER] == right, f"{n} working days"
        compared += len(right)
    assert compared == len(INNER) * 20 == 10472 * 20
    tell(f"numpy.busday_offset, {name}, one by one and many: {compared} sums compared, 0 different")


@in_both_weeks
def test_rolling_is_as_numpy_does_it(name: str, tell: Callable[[str], None]) -> None:
    calendar, off = WEEKS[name]
    given = np.array(INNER, "datetime64[D]")
    compared = 0
    rolls: list[tuple[Roll, Callable[[date], date]]] = [
        ("forward", calendar.roll_forward),
        ("backward", calendar.roll_back),
    ]
    for roll, ours in rolls:
        right = np.busday_offset(given, 0, roll=roll, weekmask=ALL_DAYS, holidays=off).tolist()
        assert [ours(day) for day in INNER] == right, f"roll {roll}"
        compared += len(right)
    assert compared == 2 * len(INNER)
    tell(f"numpy.busday_offset with 0, {name}: {compared} days compared, 0 different")


@in_both_weeks
def test_counting_working_days_is_as_numpy_does_it(name: str, tell: Callable[[str], None]) -> None:
    """Ours counts (start, end], numpy [start, end): a day later at both ends."""
    calendar, off = WEEKS[name]
    compared = 0
    for span in (0, 1, 2, 6, 7, 13, 30, 92, 365, 2000):
        starts = HORIZON[: len(HORIZON) - span - 1]
        ends = HORIZON[span : len(HORIZON) - 1]
        one, other = np.array(starts, "datetime64[D]"), np.array(ends, "datetime64[D]")
        right = np.busday_count(one + 1, other + 1, weekmask=ALL_DAYS, holidays=off)
        assert calendar.count_working_days_many(one, other).tolist() == right.tolist(), f"{span} days, many"
        assert calendar.count_working_days_many(other, one).tolist() == (-right).tolist(), f"{span} days back, many"
        pairs = list(zip(starts, ends, strict=True))
        assert [calendar.count_working_days(start, end) for start, end in pairs] == right.tolist(), f"{span} days"
        assert [calendar.count_working_days(end, start) for start, end in pairs] == (-right).tolist(), f"-{span}"
        compared += 2 * len(pairs)
    assert compared == 2 * (10 * (len(HORIZON) - 1) - 2516)
    tell(f"numpy.busday_count, {name}, one by one and many, both ways: {compared} counts compared, 0 different")


# -- calendars of others ---------------------------------------------------------------------------------------------


def unlisted(is_worked_there: Callable[[date], bool], listed: Iterable[Difference]) -> tuple[int, list[str]]:
    """How many days differ, and what is wrong with the list: differences not on it, and listed ones that are none."""
    reasons: dict[date, tuple[bool, str]] = {}
    wrong = []
    for difference in listed:
        for worked, named in ((False, days(difference.free)), (True, days(difference.worked))):
            for day in named:
                if day in reasons:
                    wrong.append(f"{day} is listed twice: {reasons[day][1]}; {difference.why}")
                reasons[day] = (worked, difference.why)
    found = {day: KAZAKHSTAN.is_working_day(day) for day in COMPARED}
    found = {day: worked for day, worked in found.items() if worked != is_worked_there(day)}
    for day in sorted(found.keys() | reasons.keys()):
        if day not in reasons:
            wrong.append(f"{day} differs and is not listed: {KAZAKHSTAN.explain(day)}")
        elif day not in found:
            wrong.append(f"{day} is listed and does not differ: {reasons[day][1]}")
        elif found[day] != reasons[day][0]:
            wrong.append(f"{day} differs the other way round: {reasons[day][1]}")
    return len(found), wrong


@pytest.mark.filterwarnings("ignore:Please take note that, due to arbitrary decisions:UserWarning")
def test_every_difference_from_workalendar_is_listed(tell: Callable[[str], None]) -> None:
    differing, wrong = unlisted(workalendar.asia.Kazakhstan().is_working_day, WORKALENDAR)
    assert not wrong, "\n".join(wrong)
    assert len(COMPARED) == 18 * 365 + 4
    tell(
        f"workalendar.asia.Kazakhstan, 2010-2027: {len(COMPARED)} days compared, {differing} different, "
        f"all listed under {len(WORKALENDAR)} reasons",
    )


@pytest.fixture(scope="module")
def public() -> holidays.HolidayBase:
    return holidays.country_holidays("KZ", years=range(2010, 2028), language="en_US")


def test_every_difference_from_holidays_is_listed(public: holidays.HolidayBase, tell: Callable[[str], None]) -> None:
    differing, wrong = unlisted(public.is_working_day, HOLIDAYS)
    assert not wrong, f"holidays {holidays.__version__}:\n" + "\n".join(wrong)
    tell(f"holidays, 2010-2027: {len(COMPARED)} days compared, {differing} different")


def kind_there(public: holidays.HolidayBase, day: date) -> tuple[str, date | None]:
    """The kind of day by the name that the package gives it, and the day that a transferred one comes from."""
    name = public.get(day, "")
    if name.startswith("Day off (substituted from "):
        return "transferred rest day", datetime.strptime(name[-11:-1], "%m/%d/%Y").date()  # noqa: DTZ007 # a plain day
    if name.endswith("(observed)"):
        return "carried rest day", None
    if name.startswith(("Orthodox Christmas", "Eid al-Adha")):
        return "day off", None
    if name:
        return "holiday", None
    if day.weekday() >= SATURDAY:
        return "transferred working day" if public.is_working_day(day) else "weekend", None
    return "working", None


def test_every_day_is_of_the_same_kind_as_in_holidays(
    public: holidays.HolidayBase, tell: Callable[[str], None]
) -> None:
    wrong = {}
    transfers = 0
    for day in COMPARED:
        status = KAZAKHSTAN.explain(day)
        kind, origin = kind_there(public, day)
        transfers += origin is not None
        if status.kind != kind or (origin is not None and status.origin != origin):
            wrong[day] = f"{day}: {status}; holidays {holidays.__version__} has a {kind} {origin or ''}"
    assert wrong.keys() == KINDS.keys(), "\n".join(wrong.values())
    assert transfers == 31
    tell(
        f"holidays, kinds of day, 2010-2027: {len(COMPARED)} compared, {transfers} transfers, {len(wrong)} different, "
        "listed",
    )


def test_what_holidays_only_estimates_is_settled_by_a_named_source_or_provisional_here(
    public: holidays.HolidayBase,
) -> None:
    estimated = {day for day in COMPARED if public.get(day, "").endswith("(estimated)")}
    assert estimated == {date(2026, 5, 27), date(2027, 5, 16)}
    assert {day for day in estimated if KAZAKHSTAN.explain(day).settled} == set(ESTIMATED)


def test_the_horizon_is_that_of_the_facts() -> None:
    assert (KAZAKHSTAN.first, KAZAKHSTAN.last) == (FIRST, LAST)
    assert HORIZON[-1] - HORIZON[0] == (len(HORIZON) - 1) * ONE_DAY
