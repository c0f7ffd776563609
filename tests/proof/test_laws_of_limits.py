"""Laws of time limits: each holds for every rule that gives a date, from any day, under any convention."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kzcoord import (
    CALENDAR_DAYS,
    KAZAKHSTAN,
    MONTHS,
    QUESTIONS,
    RULES,
    WORKING_DAYS,
    Before,
    Convention,
    Deadline,
    Question,
    Rule,
    Unit,
    Within,
    WorkingCalendar,
)
from kzcoord.calendar import Transfer
from kzcoord.limits import AsSet, ByDate, OncePer
from kzcoord.testing import calendars, conventions, days, rules, transfers

from .seeking import draws

# From these days the longest limits stay in the calendar: three months back, and a date of the next year.
middle = days(first=date(2010, 7, 1), last=date(2039, 11, 15))
dated = rules(earlier=True, dated=True)
units = st.sampled_from(list(Unit))
gaps = st.integers(0, 45).map(lambda n: timedelta(days=n))
STANDARD, STRICT = Convention.STANDARD, Convention.STRICT
COUNTING = ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q8", "Q9", "Q10")


def both(found: Deadline) -> tuple[date, date]:
    assert found.by is not None
    assert found.safe_by is not None
    return found.by, found.safe_by


def within(n: int, unit: Unit, after: bool = False) -> Within:
    return Within(n, unit, after="meeting") if after else Within(n, unit, of="meeting")


@draws(300)
@given(dated, middle, gaps, conventions())
def test_a_later_trigger_never_brings_an_earlier_date(
    rule: Rule, day: date, later: timedelta, convention: Convention
) -> None:
    """Both dates of every rule are monotone in the day that they count from."""
    earlier, after = (both(rule.deadline(found, convention=convention)) for found in (day, day + later))
    assert earlier[0] <= after[0]
    assert earlier[1] <= after[1]


@draws(300)
@given(dated, middle, conventions())
def test_the_safe_date_is_never_after_the_latest_one(rule: Rule, day: date, convention: Convention) -> None:
    """safe_by <= by, and safe_by is the earlier of the convention's own date and the strict one."""
    by, safe_by = both(rule.deadline(day, convention=convention))
    strict = rule.deadline(day, convention=STRICT).by
    assert strict is not None
    assert safe_by == min(by, strict) <= by


@draws(100)
@given(dated, middle, calendars(most=1))
def test_every_limit_ends_on_a_working_day_in_both_readings(rule: Rule, day: date, calendar: WorkingCalendar) -> None:
    """Nothing is due on a rest day, whatever kind of limit it is."""
    for convention in (STANDARD, STRICT):
        for found in both(rule.deadline(day, calendar, convention)):
            assert calendar.is_working_day(found)


@draws(300)
@given(dated, middle, conventions(leave=("Q5",)))
def test_only_a_backward_limit_left_on_its_day_can_end_on_a_rest_day(
    rule: Rule, day: date, convention: Convention
) -> None:
    """Under every convention a limit ends on a working day, unless question Q5 is answered with the day itself."""
    assert KAZAKHSTAN.is_working_day(both(rule.deadline(day, convention=convention))[0])
    left = convention.choose(Q5="the day itself")
    if not isinstance(rule.limit, Before):
        assert rule.deadline(day, convention=left).by == rule.deadline(day, convention=convention).by


@draws(300)
@given(dated, middle, conventions(), st.sets(st.sampled_from(COUNTING), min_size=1))
def test_a_stricter_convention_is_never_later(
    rule: Rule, day: date, convention: Convention, questions: set[str]
) -> None:
    """Answering any questions the strict way moves no date later, whatever the others are answered."""
    stricter = convention.choose(**{question: STRICT[question] for question in questions})
    looser, tighter = (rule.deadline(day, convention=found) for found in (convention, stricter))
    assert both(tighter)[0] <= both(looser)[0]
    assert both(tighter)[1] <= both(looser)[1]


def test_the_questions_of_counting_are_all_moved() -> None:
    """The law above answers every question that a limit of the acts can raise: none is left out of its list."""
    texts = [text for rule in RULES for text in RULES.texts(rule.id)]
    raised = {question for text in texts for question in text.limit.questions}
    assert raised - {"Q7"} == set(COUNTING)  # which start is the natural one is recorded, not counted


@draws(300)
@given(middle, st.integers(1, 60), units, st.booleans(), conventions())
def test_a_longer_limit_is_never_due_earlier(
    day: date, n: int, unit: Unit, after: bool, convention: Convention
) -> None:
    """One unit more is never earlier forward, and never later backward."""
    n = min(n, 5) if unit is MONTHS else n
    shorter, longer = (within(k, unit, after) for k in (n, n + 1))
    for one, other in zip(
        *(both(found.resolve(day, convention=convention)) for found in (shorter, longer)), strict=True
    ):
        assert one <= other
    nearer, farther = (Before(k, unit, of="starts", exactly=after) for k in (n, n + 1))
    for one, other in zip(
        *(both(found.resolve(day, convention=convention)) for found in (nearer, farther)), strict=True
    ):
        assert one >= other


@draws(300)
@given(middle, st.integers(1, 40), st.integers(0, 40), conventions())
def test_with_two_starts_the_date_lies_between_those_of_each(
    day: date, n: int, apart: int, convention: Convention
) -> None:
    """Two starts give one of the two dates that each would give alone: the later or the earlier, as Q8 is answered."""
    visit = day + timedelta(days=apart)
    found = Within(n, WORKING_DAYS, after="ends", or_of="visit_ends").resolve(
        day, convention=convention, or_anchor=visit
    )
    alone = (
        Within(n, WORKING_DAYS, after="ends").resolve(day, convention=convention).by,
        Within(n, WORKING_DAYS, of="visit_ends").resolve(visit, convention=convention).by,
    )
    dates = [end for end in alone if end is not None]
    assert found.by == (max(dates) if convention["Q8"] == "from the later" else min(dates))


@draws(300)
@given(middle, st.integers(1, 60), conventions())
def test_calendar_days_never_last_longer_than_as_many_working_days(day: date, n: int, convention: Convention) -> None:
    """Rest days are counted or passed over: n calendar days, before any rolling forward, end first."""
    calendar_days = within(n, CALENDAR_DAYS).resolve(day, convention=convention).by
    working_days = within(n, WORKING_DAYS).resolve(day, convention=convention).by
    assert calendar_days is not None
    assert working_days is not None
    assert calendar_days <= working_days


@draws(300)
@given(dated, middle, conventions())
def test_the_explanation_ends_on_the_date_that_it_explains(rule: Rule, day: date, convention: Convention) -> None:
    """The steps run without a gap to the due day, and a count of n units numbers 1 to n."""
    found = rule.deadline(day, convention=convention)
    steps = found.steps
    assert steps[-1].day == found.by
    limit = rule.limit.default if isinstance(rule.limit, AsSet) else rule.limit
    numbers = [step.number for step in steps if step.number is not None]
    if isinstance(limit, (Within, Before)) and limit.unit is not MONTHS:
        clear = isinstance(limit, Before) and not limit.exactly and convention["Q4"] == "clear units between"
        assert numbers == list(range(1, limit.n + clear + 1))
    elif not isinstance(limit, (Within, Before)):
        assert numbers == []


@draws(300)
@given(dated, middle, conventions())
def test_a_question_is_named_if_and_only_if_the_dates_differ(rule: Rule, day: date, convention: Convention) -> None:
    """One date needs no question; two dates always have one between them, and its strict answer is another."""
    found = rule.deadline(day, convention=convention)
    named: tuple[Question, ...] = found.open_questions
    assert bool(named) == (found.by != found.safe_by)
    assert all(question is QUESTIONS[question.id] for question in named)
    assert all(convention[question.id] != STRICT[question.id] for question in named)


@draws(150)
@given(dated, transfers(), middle)
def test_a_transfer_touches_only_the_counts_that_meet_its_days(rule: Rule, transfer: Transfer, day: date) -> None:
    """A deadline whose count, with two weeks' room, holds neither day of a transfer is the same after it."""
    before = rule.deadline(day)
    by, safe_by = both(before)
    assert before.anchor is not None
    room = timedelta(days=14)
    first, last = min(before.anchor, day, safe_by) - room, max(before.anchor, day, by) + room
    if any(first <= moved <= last for moved in (transfer.off, transfer.worked)):
        return
    after = rule.deadline(day, KAZAKHSTAN.with_changes(transfers=[transfer]))
    assert (after.by, after.safe_by) == (by, safe_by)


@draws(300)
@given(dated, middle, conventions())
def test_a_date_is_provisional_if_and_only_if_its_count_leaves_the_settled_calendar(
    rule: Rule, day: date, convention: Convention
) -> None:
    """A deadline that touches a day after settled_until says so, and no other does."""
    found = rule.deadline(day, convention=convention)
    assert found.anchor is not None
    latest = max(found.anchor, *both(found))
    assert found.provisional == (latest > KAZAKHSTAN.settled_until)


@draws(200)
@given(rules(earlier=True, dated=True), st.integers(2011, 2039), conventions())
def test_the_dates_of_a_year_are_those_of_its_days(rule: Rule, year: int, convention: Convention) -> None:
    """A year's deadlines have their printed days in it, in order, and each is what a count from that day gives."""
    if not isinstance(rule.limit, (ByDate, OncePer)):
        return
    found = rule.deadlines(year, convention=convention)
    printed = [deadline.anchor for deadline in found]
    assert printed == sorted(day for day in printed if day is not None)
    assert {day.year for day in printed if day is not None} == {year}
    for deadline in found:
        assert deadline.anchor is not None
        assert rule.deadline(deadline.anchor, convention=convention) == deadline
