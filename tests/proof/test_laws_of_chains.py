"""Laws of a case: what is projected, what a step that is done does to the others, in what order all stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume, given, reject
from hypothesis import strategies as st

from kzcoord import (
    KAZAKHSTAN,
    RULES,
    Before,
    CalendarYear,
    Convention,
    Event,
    InvalidEventError,
    Modality,
    Obligation,
    Schedule,
    Status,
    TopLevelEvent,
    Within,
    earliest_event,
    schedule,
)
from kzcoord.testing import conventions, days, events, events_of

from .seeking import draws

ONE = timedelta(days=1)
readings = conventions(leave=("Q11",))
#: The kinds in which one step starts the next.
chained = st.one_of(
    [
        events_of(kind)
        for kind in (
            "top-level-event",
            "communication-received",
            "organization-decision-received",
            "proposals-received",
            "court-request-received",
            "court-application",
            "treaty-outside-plan",
        )
    ]
)
any_event = chained | events()
#: Events from which dates are projected: a step that is due on a day sets the day from which the next one runs.
linked = st.one_of(
    [
        events_of("top-level-event"),
        events_of("organization-decision-received"),
        events_of("proposals-received"),
        events_of("court-request-received", first=date(2015, 5, 18)),
        events_of("communication-received", first=date(2022, 1, 25)).filter(
            lambda event: event.anchor_day("reply_term")
        ),
    ]
)


def counted_from(row: Obligation) -> str | None:
    """The name of what a row counts from."""
    return row.deadline.limit.anchor


def same(row: Obligation, rows: Schedule) -> Obligation | None:
    """The row of the same norm in another schedule."""
    return next((other for other in rows if other.id == row.id), None)


def setter(row: Obligation, rows: Schedule) -> Obligation:
    """The one step that gives a projected row its day."""
    (found,) = [other for other in rows if other.rule.sets is not None and other.rule.sets == counted_from(row)]
    return found


@st.composite
def told(draw: st.DrawFn, event: Event, convention: Convention) -> dict[str, date]:
    """Some steps of a case and days on which they were done, each possible beside those before it."""
    done: dict[str, date] = {}
    for row in schedule(event, convention=convention):
        if draw(st.integers(0, 2)):
            continue
        now = same(row, schedule(event, convention=convention, done=done))
        if now is None:  # done so much earlier that its text was another, or none
            continue
        near = now.by or event.day or date(2026, 3, 2)
        tried = {**done, row.id: min(near + timedelta(days=draw(st.integers(-20, 20))), KAZAKHSTAN.last)}
        try:
            schedule(event, convention=convention, done=tried)
        except InvalidEventError:
            continue
        done = tried
    return done


def dates(rows: Schedule) -> Mapping[str, tuple[date | None, date | None]]:
    return {row.id: (row.by, row.safe_by) for row in rows}


@st.composite
def one_more(draw: st.DrawFn, *, first: int, last: int) -> tuple[Schedule, Schedule, str]:
    """A case with a projected date, and the same with the step before it done so many days after its due day.

    Done on another day than that, it changes a date: a case in which none changes shows nothing and is not drawn.
    """
    event, convention = draw(linked), draw(readings)
    before = schedule(event, convention=convention, done=draw(st.just({}) | told(event, convention)))
    steps = {setter(row, before).id for row in before if row.projected}
    assume(steps)
    row = before[draw(st.sampled_from(sorted(steps)))]
    assert row.by is not None
    day = min(row.by + timedelta(days=draw(st.integers(first, last))), KAZAKHSTAN.last)
    try:
        after = schedule(event, convention=convention, done={**dict(before.asked.done), row.id: day})
    except InvalidEventError:  # before it can be done
        reject()
    assume(day == row.by or dates(after) != dates(before))
    return before, after, row.id


@draws(150)
@given(one_more(first=-20, last=20))
def test_a_step_done_never_moves_a_date_that_was_fixed(found: tuple[Schedule, Schedule, str]) -> None:
    """What runs from the event or from a step already done keeps both its dates, whatever else is done."""
    before, after, _ = found
    for row in before:
        if row.by is not None and not row.projected:
            assert (after[row.id].by, after[row.id].safe_by) == (row.by, row.safe_by)
            assert not after[row.id].projected


@draws(150)
@given(one_more(first=-20, last=-1))
def test_a_step_done_early_brings_no_later_date(found: tuple[Schedule, Schedule, str]) -> None:
    """A projected date never precedes the real one that replaces it, when the step before it is done by its day.

    A safe date is projected from the safe day of the step before: done later than that, the step can bring a later one.
    """
    before, after, step = found
    done_on, safe_by = after[step].done_on, before[step].safe_by
    assert done_on is not None
    assert safe_by is not None
    for row in before:
        real = same(row, after)
        if row.by is not None and row.safe_by is not None and real is not None and real.rule is row.rule:
            assert real.by is not None
            assert real.safe_by is not None
            assert real.by <= row.by
            assert real.safe_by <= row.safe_by or done_on > safe_by


@draws(150)
@given(one_more(first=1, last=30))
def test_a_step_done_late_brings_no_earlier_date(found: tuple[Schedule, Schedule, str]) -> None:
    """A delay passes on or is absorbed; nothing falls due earlier for it."""
    before, after, _ = found
    for row in before:
        real = same(row, after)
        if row.by is not None and row.safe_by is not None and real is not None and real.rule is row.rule:
            assert real.by is not None
            assert real.safe_by is not None
            assert real.by >= row.by
            assert real.safe_by >= row.safe_by


@draws(100)
@given(one_more(first=0, last=0))
def test_a_step_done_on_its_due_day_changes_no_date(found: tuple[Schedule, Schedule, str]) -> None:
    """Projection assumes that each step is done on its last day; when that comes true, every such date stays.

    The safe dates were projected from its safe day, and are no earlier now.
    """
    before, after, step = found
    assert {row.id: row.by for row in after} == {row.id: row.by for row in before}
    for row in after:
        safe_before = before[row.id].safe_by
        assert row.safe_by is None or (safe_before is not None and row.safe_by >= safe_before)
        assert row.done_on == before[row.id].done_on or row.id == step
        assert row.projected == (before[row.id].projected and setter(row, before).id != step)


@draws(100)
@given(st.data(), linked, readings)
def test_a_step_done_on_its_safe_day_changes_no_safe_date(
    data: st.DataObject, event: Event, convention: Convention
) -> None:
    """The safe track is what it is projected to be when everybody keeps his safe day."""
    before = schedule(event, convention=convention)
    steps = {setter(row, before).id for row in before if row.projected}
    assume(steps)
    row = before[data.draw(st.sampled_from(sorted(steps)))]
    assert row.safe_by is not None
    try:
        after = schedule(event, convention=convention, done={row.id: row.safe_by})
    except InvalidEventError:  # before it can be done
        reject()
    for other in before:
        real = same(other, after)
        if real is not None and real.rule is other.rule:
            assert real.safe_by == other.safe_by


@draws(300)
@given(st.data(), any_event)
def test_the_safe_track_is_the_schedule_in_the_strict_reading(data: st.DataObject, event: Event) -> None:
    """The same days, last useful days, slack, path and conflicts, where both readings find the same rows and limits."""
    done = data.draw(told(event, Convention.STANDARD))
    try:
        strict = schedule(event, convention=Convention.STRICT, done=done)
    except InvalidEventError:  # a step that the strict reading does not have
        reject()
    found = schedule(event, done=done)
    assume({row.id: row.deadline.limit for row in found} == {row.id: row.deadline.limit for row in strict})
    for row in found:
        other = strict[row.id]
        assert (row.safe_by, row.safe_latest_useful) == (other.by, other.latest_useful)
        assert (other.safe_by, other.safe_latest_useful) == (other.by, other.latest_useful)
        assert row.rule is other.rule
    assert dict(found.safe_slack) == dict(strict.slack) == dict(strict.safe_slack)
    assert {row.id for row in found.safe_critical_path} == {row.id for row in strict.critical_path}
    only_safe = {note.provision for note in found.safe_conflicts}
    of_strict = {note.provision for note in strict.conflicts}
    assert only_safe <= of_strict <= only_safe | {note.provision for note in found.conflicts}
    assert strict.safe_conflicts == ()


@draws(150)
@given(st.data(), any_event, readings)
def test_a_projected_date_counts_from_the_step_before(
    data: st.DataObject, event: Event, convention: Convention
) -> None:
    """A row is projected if and only if it counts from a step that is not done: from that step's two days."""
    done = data.draw(told(event, convention))
    found = schedule(event, convention=convention, done=done)
    for row in found:
        if row.projected:
            step = setter(row, found)
            assert step.done_on is None
            assert (row.deadline.anchor, row.deadline.safe_anchor) == (step.by, step.safe_by)
        elif row.by is not None and event.anchor_day(counted_from(row) or "") is None and row.nominal is None:
            setters = [other for other in found if other.rule.sets and other.rule.sets == counted_from(row)]
            assert all(other.done_on == row.deadline.anchor for other in setters)


@draws(150)
@given(st.data(), any_event)
def test_chain_links_are_in_order(data: st.DataObject, event: Event) -> None:
    """What runs from a step is not due before that step; what is due before a step, not after it: on both tracks."""
    found = schedule(event, done=data.draw(told(event, Convention.STANDARD)))
    for row in found:
        limit = row.deadline.limit
        for start, by in ((row.deadline.anchor, row.by), (row.deadline.safe_anchor, row.safe_by)):
            if start is None or by is None:
                continue
            if isinstance(limit, Within):
                assert start <= by
            elif isinstance(limit, Before):
                assert by < start


@draws(150)
@given(st.data(), any_event, readings)
def test_an_order_that_cannot_be_kept_is_told(data: st.DataObject, event: Event, convention: Convention) -> None:
    """A duty is due no later than the duty that follows it, or a conflict names it."""
    found = schedule(event, convention=convention, done=data.draw(told(event, convention)))
    rows = {row.rule.id: row for row in found if row.nominal is None}
    told_of = {note.provision for note in found.conflicts}
    for row in rows.values():
        if row.by is None or row.done_on is not None or row.modality is Modality.PERMISSION:
            continue
        for link in (row.rule.follows, row.rule.or_follows):
            before = rows.get(link or "")
            if before is not None and before.by is not None and before.done_on is None:
                assert before.by <= row.by or before.id in told_of


@draws(150)
@given(st.data(), any_event, readings)
def test_rows_stand_in_the_order_of_their_dates(data: st.DataObject, event: Event, convention: Convention) -> None:
    """Dated rows follow one another by date; a step without a date stands before the dated one that it leads to."""
    found = schedule(event, convention=convention, done=data.draw(told(event, convention)))
    due = [row.by for row in found if row.by is not None]
    assert due == sorted(due)
    assert len({row.id for row in found}) == len(found)
    place = {row.rule.id: number for number, row in enumerate(found)}
    for row in found:
        before = row.rule.follows
        follows_it = before in place and row.by is not None and row.modality is not Modality.PERMISSION
        if follows_it and before is not None and found[place[before]].by is None and row.nominal is None:
            assert place[before] < place[row.rule.id]


@draws(150)
@given(st.data(), any_event, readings)
def test_the_last_useful_day_leaves_the_next_duty_its_time(
    data: st.DataObject, event: Event, convention: Convention
) -> None:
    """A step without a date is useful until the duty after it is due at the latest, and only while that is open."""
    found = schedule(event, convention=convention, done=data.draw(told(event, convention)))
    rows = {row.rule.id: row for row in found}
    for row in found:
        if row.latest_useful is not None:
            assert row.by is None
            assert row.done_on is None
        after = [
            later.by
            for later in rows.values()
            if row.rule.id in (later.rule.follows, later.rule.or_follows)
            and later.modality is not Modality.PERMISSION
            and later.by is not None
            and later.done_on is None
        ]
        if row.by is None and row.done_on is None and row.nominal is None and after and event.kind != "calendar-year":
            assert row.latest_useful is not None
            assert row.latest_useful <= min(after)


@draws(200)
@given(any_event)
def test_a_step_done_as_late_as_its_slack_touches_no_later_day(event: Event) -> None:
    """Slack promises no more than there is: a step that uses all of it up makes no order impossible."""
    before = schedule(event)
    broken = {note.provision for note in before.conflicts}
    for row_id, spare in before.slack.items():
        by = before[row_id].by
        if spare is None or spare < 0 or by is None:
            continue
        after = schedule(event, done={row_id: KAZAKHSTAN.add_working_days(by, spare)})
        # a step known to be due before the date of the event was fixed is another conflict than a broken order
        order = {
            note.provision for note in after.conflicts if "before the date of the event was fixed" not in note.text
        }
        assert order <= broken, f"{row_id} has no slack of {spare} days"


ORDER = [Status.PENDING, Status.AT_RISK, Status.OVERDUE]


@draws(150)
@given(st.data(), any_event, readings)
def test_a_status_only_ever_grows_worse_until_the_step_is_done(
    data: st.DataObject, event: Event, convention: Convention
) -> None:
    """Pending, at risk, overdue, in this order and on the days of the two dates; what is done stays done."""
    found = schedule(event, convention=convention, done=data.draw(told(event, convention)))
    as_of = data.draw(st.lists(days(), min_size=4, max_size=4))
    for row in found:
        near = [day + n * ONE for day in (row.by, row.safe_by, row.done_on) if day is not None for n in (-1, 0, 1)]
        for day, later in pairwise(sorted([*as_of, *near])):
            now, then = row.status(day), row.status(later)
            if row.done_on is not None and row.done_on <= day:
                assert now is then
                late = row.by is not None and row.done_on > row.by
                assert now is (Status.DONE_LATE if late else Status.DONE)
            elif row.by is None or row.safe_by is None:
                assert now is (Status.OPEN if row.modality is Modality.PERMISSION else Status.UNDATED)
            elif row.modality is Modality.PERMISSION:
                assert now is (Status.OPEN if day <= row.by else Status.LAPSED)
            else:
                assert ORDER.index(now) == (day > row.safe_by) + (day > row.by)
                assert then in ORDER[ORDER.index(now) :] or then in (Status.DONE, Status.DONE_LATE)


LAW_OF = [date(2012, 3, 1), date(2016, 6, 1), date(2018, 6, 1), date(2020, 12, 1), date(2026, 3, 2)]


def moved(event: Event, later: timedelta) -> Event:
    """The same event with all its days so much later."""
    if isinstance(event, CalendarYear):
        return CalendarYear(year=min(event.year + 1, 2040), acting_body=event.acting_body)
    fields = {name: getattr(event, name) for name in event.model_fields_set}
    return type(event)(**{n: v + later if isinstance(v, date) else v for n, v in fields.items()})


def by_rule(rows: Schedule) -> dict[str, Obligation]:
    """The rows by their rule; those of a year, which come back, by their place among the rows of their rule."""
    found: dict[str, Obligation] = {}
    for row in rows:
        number = sum(row.rule.id == other.rule.id for other in found.values())
        found[f"{row.rule.id} {number}"] = row
    return found


#: What the days of an event decide: whether a concept comes too late for the plan of its year (1082), whether a letter
#: is urgent (44), whether the date was fixed too late (27). Such a row may come or go with the days.
BY_ITS_DAYS = {
    rule.id
    for rule in RULES
    if rule.switch is not None or any(found.late_for or found.within for when in rule.when for found in when.conditions)
}


def assert_no_later(first: dict[str, Obligation], second: dict[str, Obligation]) -> None:
    """Both have the same rows under the same texts, with the same of them dated, and no date of the first is later."""
    assert {name.partition(" ")[0] for name in first.keys() ^ second.keys()} <= BY_ITS_DAYS
    switched = "1037/27 0" in first.keys() ^ second.keys()  # 27 takes the terms of 24 to 26 away
    for name in first.keys() & second.keys():
        row, other = first[name], second[name]
        assert row.rule is other.rule
        assert (row.by is None) == (other.by is None) or switched, name
        if row.by is not None and row.safe_by is not None and other.by is not None and other.safe_by is not None:
            assert row.by <= other.by
            assert row.safe_by <= other.safe_by


@draws(250)
@given(events(first=date(2011, 1, 1), last=date(2040, 3, 1)), st.integers(0, 40), readings, st.sampled_from(LAW_OF))
def test_a_later_event_never_brings_an_earlier_date(
    event: Event, later: int, convention: Convention, law_on: date
) -> None:
    """Under the law of one day, no row of any event falls due earlier because all its days are later."""
    then = moved(event, timedelta(days=later))
    first, second = (by_rule(schedule(found, convention=convention, law_on=law_on)) for found in (event, then))
    assert_no_later(first, second)


@draws(250)
@given(any_event, readings)
def test_the_safe_date_of_a_row_is_never_after_its_latest_one(event: Event, convention: Convention) -> None:
    """Each row has both dates or none, and safe_by <= by."""
    for row in schedule(event, convention=convention):
        assert (row.by is None) == (row.safe_by is None)
        if row.by is not None and row.safe_by is not None:
            assert row.safe_by <= row.by


@draws(300)
@given(any_event, readings, st.sets(st.sampled_from(["Q1", "Q2", "Q3", "Q4", "Q8", "Q10"]), min_size=1))
def test_a_stricter_convention_makes_no_row_later(event: Event, convention: Convention, questions: set[str]) -> None:
    """Strict answers move no date of a case later, through all its links, and change none of its rows or texts."""
    stricter = convention.choose(**{question: Convention.STRICT[question] for question in questions})
    looser, tighter = (by_rule(schedule(event, convention=found)) for found in (convention, stricter))
    assert_no_later(tighter, looser)


@draws(150)
@given(days(first=date(2011, 1, 1), last=date(2040, 6, 1)), readings, st.booleans())
def test_point_27_switches_on_one_day(starts: date, convention: Convention, abroad: bool) -> None:
    """Fixed ten working days before the concept is due, the terms stand; fixed a day later, they are another's."""
    due = schedule(TopLevelEvent(starts=starts, abroad=abroad), convention=convention)["1037/24"].by
    assert due is not None
    last = KAZAKHSTAN.add_working_days(due, -10)
    stands = schedule(TopLevelEvent(starts=starts, abroad=abroad, date_fixed_on=last), convention=convention)
    assert stands["1037/24"].by == due
    assert stands["1037/26.1"].by is not None
    switched = schedule(TopLevelEvent(starts=starts, abroad=abroad, date_fixed_on=last + ONE), convention=convention)
    assert switched["1037/24"].by is switched["1037/26.1"].by is None
    assert "1037/27" in [row.id for row in switched]
    assert "1037/27" not in [row.id for row in stands]


@draws(12)
@given(days(first=date(2024, 2, 3), last=date(2038, 1, 1)), st.booleans(), st.sampled_from(["STANDARD", "STRICT"]))
def test_the_earliest_event_fits_and_none_before_it_does(after: date, abroad: bool, name: str) -> None:
    """No step of the earliest event is due before work begins, and a day earlier one is, or its order breaks."""
    convention: Convention = getattr(Convention, name)
    found = earliest_event(after=after, abroad=abroad, convention=convention)

    def fits(starts: date) -> bool:
        plan = schedule(TopLevelEvent(starts=starts, abroad=abroad, date_fixed_on=after), convention=convention)
        return not plan.conflicts and all(row.by is None or row.by >= after for row in plan)

    assert fits(found)
    assert not any(fits(found - timedelta(days=n)) for n in range(1, 8) if found - timedelta(days=n) > after)


@draws(200)
@given(any_event, readings)
def test_no_row_sets_a_day_that_its_event_tells(event: Event, convention: Convention) -> None:
    """A day that the event tells is given; only another is set by a row, and projected until it is done."""
    for row in schedule(event, convention=convention):
        assert row.rule.sets is None or event.anchor_day(row.rule.sets) is None
