"""Laws of counting working days: each holds on both weeks, on the released calendar and on changed ones."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar
from kzcoord.calendar import Cancellation, Holiday, Transfer
from kzcoord.testing import calendars, days, transfers, working_days

from .seeking import draws

ONE = timedelta(days=1)
# Room for the longest count below: 500 working days are two years and a little.
middle = days(first=date(2012, 4, 1), last=date(2038, 9, 1))
steps = st.integers(1, 250)
ALL_DAYS = [KAZAKHSTAN.first + timedelta(days=n) for n in range((KAZAKHSTAN.last - KAZAKHSTAN.first).days + 1)]


@draws(40)
@given(calendars(), middle, steps)
def test_adding_and_subtracting_undo_each_other_on_working_days(calendar: WorkingCalendar, day: date, n: int) -> None:
    """From a working day, n working days on and n back is that day again; and back and on."""
    start = calendar.roll_forward(day)
    assert calendar.add_working_days(calendar.add_working_days(start, n), -n) == start
    assert calendar.add_working_days(calendar.add_working_days(start, -n), n) == start


@draws(40)
@given(calendars(), middle, steps)
def test_adding_and_counting_agree(calendar: WorkingCalendar, day: date, n: int) -> None:
    """Between a day and the n-th working day after it lie n working days; before it too, from a working day."""
    assert calendar.count_working_days(day, calendar.add_working_days(day, n)) == n
    start = calendar.roll_back(day)
    assert calendar.count_working_days(start, calendar.add_working_days(start, -n)) == -n


@draws(40)
@given(calendars(), middle, steps, steps)
def test_steps_add_up(calendar: WorkingCalendar, day: date, m: int, n: int) -> None:
    """m working days and then n more are m + n, forward and backward."""
    for sign in (1, -1):
        halfway = calendar.add_working_days(day, sign * m)
        assert calendar.add_working_days(halfway, sign * n) == calendar.add_working_days(day, sign * (m + n))


@draws(40)
@given(calendars(), st.tuples(middle, middle, middle))
def test_counts_add_up_and_turn_round(calendar: WorkingCalendar, three: tuple[date, date, date]) -> None:
    """The count from a to c is that from a to b and from b to c, in any order of the three; back it is negative."""
    a, b, c = three
    count = calendar.count_working_days
    assert count(a, b) + count(b, c) == count(a, c)
    assert count(a, b) == -count(b, a)


@draws(40)
@given(calendars(), middle, st.integers(0, 120))
def test_a_count_is_the_number_of_working_days_passed(calendar: WorkingCalendar, day: date, length: int) -> None:
    """Each working day of (start, end] counts one, and no other day counts."""
    passed = [day + timedelta(days=n) for n in range(1, length + 1)]
    assert calendar.count_working_days(day, day + timedelta(days=length)) == sum(map(calendar.is_working_day, passed))


@draws(40)
@given(calendars(), middle)
def test_rolling_stops_at_the_nearest_working_day(calendar: WorkingCalendar, day: date) -> None:
    """A working day stays; from another, no working day lies between it and the day that it rolls to."""
    after, before = calendar.roll_forward(day), calendar.roll_back(day)
    assert before <= day <= after
    assert calendar.is_working_day(before)
    assert calendar.is_working_day(after)
    assert (before == day == after) == calendar.is_working_day(day)
    if before != day:
        assert calendar.add_working_days(before, 1) == after
    assert calendar.roll_forward(day) == calendar.add_working_days(day - ONE, 1)
    assert calendar.roll_back(day) == calendar.add_working_days(day + ONE, -1)


@draws(40)
@given(calendars(), middle, st.integers(0, 30), st.integers(-120, 120))
def test_a_later_start_is_never_counted_to_an_earlier_end(
    calendar: WorkingCalendar, day: date, later: int, n: int
) -> None:
    """Adding is monotone in the day, and strictly so in the number of days."""
    end = calendar.add_working_days(day, n)
    assert end <= calendar.add_working_days(day + timedelta(days=later), n)
    assert end < calendar.add_working_days(day, n + 1)


@draws(40)
@given(calendars(), st.integers(2010, 2040))
def test_every_day_is_what_its_reason_says(calendar: WorkingCalendar, year: int) -> None:
    """A day is worked if and only if the kind of its explanation is one on which work is done."""
    day = date(year, 1, 1)
    while day.year == year:
        told = calendar.explain(day)
        assert told.working == calendar.is_working_day(day)
        taken_back = str(told.name) in ("transfer cancelled", "the day off given is cancelled")
        assert (told.act is None) == (told.kind in ("working", "weekend") and not taken_back)
        assert told.provisional == (day > calendar.settled_until)
        day += ONE


@draws(40)
@given(transfers())
def test_a_transfer_moves_a_rest_day_and_nothing_else(transfer: Transfer) -> None:
    """The freed day is free, the worked one worked, each for the sake of the other; all other days stay."""
    changed = KAZAKHSTAN.with_changes(transfers=[transfer])
    differing = [day for day in ALL_DAYS if changed.is_working_day(day) != KAZAKHSTAN.is_working_day(day)]
    assert differing == sorted((transfer.off, transfer.worked))
    assert not changed.is_working_day(transfer.off)
    assert changed.is_working_day(transfer.worked)
    assert (changed.explain(transfer.off).origin, changed.explain(transfer.worked).origin) == (
        transfer.worked,
        transfer.off,
    )


@draws(40)
@given(transfers(), st.integers(0, 60), st.integers(0, 60))
def test_a_transfer_gives_nobody_a_day(transfer: Transfer, before: int, after: int) -> None:
    """Over any stretch that holds both of its days, a transfer leaves the number of working days as it was."""
    start = min(transfer.off, transfer.worked) - timedelta(days=before + 1)
    end = max(transfer.off, transfer.worked) + timedelta(days=after)
    if start < KAZAKHSTAN.first or end > KAZAKHSTAN.last:
        return
    changed = KAZAKHSTAN.with_changes(transfers=[transfer])
    assert changed.count_working_days(start, end) == KAZAKHSTAN.count_working_days(start, end)


@draws(40)
@given(transfers(), st.sampled_from([KAZAKHSTAN, KAZAKHSTAN_SIX_DAY]))
def test_a_transfer_that_is_taken_back_leaves_every_day_as_it_was(transfer: Transfer, week: WorkingCalendar) -> None:
    changed = week.with_changes(transfers=[transfer])
    again = changed.with_changes(cancellations=[Cancellation(transfer.off, "A later order")])
    for day in ALL_DAYS:
        told, before = again.explain(day), week.explain(day)
        assert (told.kind, told.origin) == (before.kind, before.origin), day
        assert told == before or day in (transfer.off, transfer.worked)
    assert [again.holidays(year) for year in range(2010, 2041)] == [week.holidays(year) for year in range(2010, 2041)]


@draws(20)
@given(working_days(), st.sampled_from([KAZAKHSTAN, KAZAKHSTAN_SIX_DAY]))
def test_a_day_given_once_frees_one_day_and_comes_back(day: date, week: WorkingCalendar) -> None:
    if KAZAKHSTAN.explain(day).kind != "working":
        return
    given_once = week.with_changes(holidays=[Holiday.once(day, "A day of rest", "An order")])
    assert [other for other in ALL_DAYS if given_once.is_working_day(other) != week.is_working_day(other)] == [day]
    again = given_once.with_changes(cancellations=[Cancellation(day, "A later order")])
    assert [again.is_working_day(other) for other in ALL_DAYS] == [week.is_working_day(other) for other in ALL_DAYS]


@draws(20)
@given(st.data())
def test_the_order_of_changes_is_nothing(data: st.DataObject) -> None:
    """Two transfers give one calendar, whichever is made known first, at once or one by one."""
    one = data.draw(transfers())
    other = data.draw(transfers(KAZAKHSTAN.with_changes(transfers=[one])))
    at_once = KAZAKHSTAN.with_changes(transfers=[one, other])
    turned = KAZAKHSTAN.with_changes(transfers=[other, one])
    one_by_one = KAZAKHSTAN.with_changes(transfers=[other]).with_changes(transfers=[one])
    for day in ALL_DAYS:
        assert at_once.explain(day) == turned.explain(day) == one_by_one.explain(day)


def test_the_six_day_week_works_whenever_the_five_day_week_does() -> None:
    """A day worked by those with two rest days is worked by those with one; the reverse differs on Saturdays mostly."""
    alone = [day for day in ALL_DAYS if KAZAKHSTAN.is_working_day(day) and not KAZAKHSTAN_SIX_DAY.is_working_day(day)]
    assert alone == []
