"""Laws of putting together: agendas of weeks, months and years, and what the order of things given does not change."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzcoord import (
    CENTRAL_STATE_BODY,
    GOVERNMENT_OFFICE,
    JUSTICE,
    KAZAKHSTAN,
    MFA,
    RULES,
    Body,
    CalendarYear,
    Convention,
    Event,
    RuleBook,
    agenda,
    schedule,
)
from kzcoord.law import Place
from kzcoord.scheduling.agenda import Entry
from kzcoord.testing import bodies, conventions, days, events, events_of

from .seeking import draws

ONE = timedelta(days=1)
readings = conventions(leave=("Q11",))
several = st.lists(events(), min_size=1, max_size=6)
MINISTRY = Body("MINFIN", roles=(CENTRAL_STATE_BODY,))
ALWAYS = (KAZAKHSTAN.first, KAZAKHSTAN.last)


@st.composite
def merged(draw: st.DrawFn, whose: st.SearchStrategy[list[Event]]) -> tuple[list[Event], Body]:
    """Events, and a body whose agenda they make: mostly one that stands in their dated rows, the busier the rather."""
    given_events = draw(whose)
    rows = [row for event in given_events for row in schedule(event) if row.by is not None]
    there = [body for row in rows for body in (*row.who, *row.to)]
    busy = draw(st.integers(0, 5)) < 5 and bool(there)
    return given_events, draw(st.sampled_from(there) if busy else bodies())


years = st.builds(
    lambda year, others: [CalendarYear(year=year), *others], st.integers(2010, 2040), st.lists(events(), max_size=2)
)


def both_days(entry: Entry) -> set[date]:
    """The day on which a row is due, and the one on which it turns unsafe."""
    return {day for day in (entry.obligation.by, entry.obligation.safe_by) if day is not None}


def months(year: int) -> Iterator[tuple[date, date]]:
    """The first and the last day of each month."""
    first = date(year, 1, 1)
    while first.year == year:
        last = (first + timedelta(days=31)).replace(day=1) - ONE
        yield first, last
        first = last + ONE


@draws(60)
@given(merged(years), readings)
def test_the_agenda_of_a_year_is_the_union_of_its_months(
    found: tuple[list[Event], Body], convention: Convention
) -> None:
    """Each month holds what becomes due or turns unsafe in it, in the order of the year; rows without a day as well."""
    given_events, body = found
    assert isinstance(given_events[0], CalendarYear)
    year = given_events[0].year
    whole = agenda(given_events, body=body, between=(date(year, 1, 1), date(year, 12, 31)), convention=convention)
    for first, last in months(year):
        part = agenda(given_events, body=body, between=(first, last), convention=convention)
        assert list(part) == [entry for entry in whole if any(first <= day <= last for day in both_days(entry))]
        assert part.undated == whole.undated
        assert set(part.notes) <= set(whole.notes)


@draws(100)
@given(merged(several), days(), readings, st.data())
def test_an_agenda_splits_at_any_day(
    found: tuple[list[Event], Body], day: date, convention: Convention, data: st.DataObject
) -> None:
    """Up to a day and from the next one on: both together are the whole; what is unsafe before it stands in both."""
    given_events, body = found
    dated = [entry.obligation.by for entry in agenda(given_events, body=body, between=ALWAYS, convention=convention)]
    day = data.draw(st.sampled_from(dated)) or day if dated else day
    if day == KAZAKHSTAN.last:
        return
    first, last = ALWAYS
    whole, before, after = (
        list(agenda(given_events, body=body, between=between, convention=convention))
        for between in (ALWAYS, (first, day), (day + ONE, last))
    )
    assert [entry for entry in whole if min(both_days(entry)) <= day] == before
    assert [entry for entry in whole if max(both_days(entry)) > day] == after


@pytest.mark.parametrize(
    "body",
    [MFA, *(pytest.param(body, marks=pytest.mark.long) for body in (JUSTICE, GOVERNMENT_OFFICE, MINISTRY))],
    ids=repr,
)
@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=["standard", "strict"])
def test_no_duty_of_a_year_falls_between_two_agendas(body: Body, convention: Convention) -> None:
    """Asked year by year, each dated duty of every year stands in the year in which it is due or turns unsafe."""
    shown = {
        year: {
            entry.obligation.id
            for entry in agenda(
                [CalendarYear(year=year)],
                body=body,
                between=(date(year, 1, 1), date(year, 12, 31)),
                convention=convention,
            )
        }
        for year in range(2010, 2041)
    }
    crossing = 0
    for year in range(2011, 2041):
        for row in schedule(CalendarYear(year=year), convention=convention).for_body(body):
            for day in {row.by, row.safe_by} - {None}:
                assert day is not None
                assert row.id in shown[day.year], row
                crossing += day.year != year
    # the reports of the fifth of January: of the MFA, to the Government Office
    assert (crossing > 0) is (body in (MFA, GOVERNMENT_OFFICE))


@draws(40)
@given(merged(several), readings)
def test_no_row_falls_between_two_weeks(found: tuple[list[Event], Body], convention: Convention) -> None:
    """The agendas of single weeks hold what the weeks of the whole hold."""
    given_events, body = found
    for monday, entries in agenda(given_events, body=body, between=ALWAYS, convention=convention).weeks():
        if monday in KAZAKHSTAN:
            week = agenda(given_events, body=body, between=(monday, monday + timedelta(days=6)), convention=convention)
            assert list(week.weeks()) == [(monday, entries)]


@draws(100)
@given(merged(several), st.randoms(use_true_random=False))
def test_the_order_of_events_changes_no_agenda(found: tuple[list[Event], Body], order: random.Random) -> None:
    """Events given in another order make the same agenda: entries, rows without a day, notes."""
    given_events, body = found
    turned = list(given_events)
    order.shuffle(turned)
    assert agenda(turned, body=body, between=ALWAYS) == agenda(given_events, body=body, between=ALWAYS)


@draws(100)
@given(merged(several))
def test_an_agenda_holds_what_the_schedules_hold(found: tuple[list[Event], Body]) -> None:
    """Merged events keep each row of the body, none is lost or made up, and a schedule counts as its event."""
    given_events, body = found

    def rows(entries: list[Entry]) -> list[str]:
        return sorted(f"{entry.event}|{entry.obligation.id}|{entry.obligation.by}|{entry.owed}" for entry in entries)

    whole = agenda(given_events, body=body, between=ALWAYS)
    alone = [[*one, *one.undated] for one in (agenda([event], body=body, between=ALWAYS) for event in given_events)]
    # a calendar year brings rows of the years beside it too
    own = [[entry for entry in one if entry.event == event] for event, one in zip(given_events, alone, strict=True)]
    assert rows([entry for entry in (*whole, *whole.undated) if entry.event in given_events]) == rows(
        [entry for one in own for entry in one]
    )
    for event, one in zip(given_events, own, strict=True):
        mine = schedule(event).for_body(body)
        assert sorted(row.id for row in mine) == sorted(entry.obligation.id for entry in one)
    assert agenda([schedule(event) for event in given_events], body=body, between=ALWAYS) == whole


@pytest.mark.long
def test_an_agenda_stands_in_the_order_of_its_days() -> None:
    """Entries follow one another by their dates, and a week holds the days of its own."""
    with_several = 0

    @settings(max_examples=250)
    @given(merged(several))
    def law(drawn: tuple[list[Event], Body]) -> None:
        nonlocal with_several
        given_events, body = drawn
        found = agenda(given_events, body=body, between=ALWAYS)
        dates = [entry.obligation.by for entry in found if entry.obligation.by is not None]
        assert dates == sorted(dates)
        assert len(dates) == len(found)
        weeks = list(found.weeks())
        assert [monday for monday, _ in weeks] == sorted({monday for monday, _ in weeks})
        assert sum(len(entries) for _, entries in weeks) == sum(
            len({day - timedelta(days=day.weekday()) for day in both_days(entry)}) for entry in found
        )
        for monday, entries in weeks:
            assert monday.weekday() == 0
            assert all(any(0 <= (day - monday).days < 7 for day in both_days(entry)) for entry in entries)
        with_several += len(dates) > 1

    law()
    assert with_several >= 40, f"{with_several} agendas only had an order to keep"


@draws(60)
@given(events_of("top-level-event"), st.randoms(use_true_random=False))
def test_the_order_of_what_is_done_changes_nothing(event: Event, order: random.Random) -> None:
    """Steps told in another order are the same steps."""
    done = {row.id: row.by for row in schedule(event) if row.by is not None}
    turned = list(done.items())
    order.shuffle(turned)
    one, other = schedule(event, done=done), schedule(event, done=dict(turned))
    assert list(one) == list(other)
    assert one.notes == other.notes


Answer = tuple[dict[str, object], set[str]]
Answers = list[tuple[Event, Convention, Answer]]


def answer(event: Event, convention: Convention, book: RuleBook | None = None) -> Answer:
    found = schedule(event, convention=convention, include_drafts=True, rules=book)
    rows: dict[str, object] = {row.id: (row.rule, row.by, row.safe_by, row.projected) for row in found}
    return rows, {str(note.kind) for note in found.notes}


@pytest.fixture(scope="module")
def in_order() -> Answers:
    """Answers by the rule book as declared, worked out before the texts are shuffled."""
    asked: list[tuple[Event, Convention]] = []

    @settings(draws(250), derandomize=True, database=None)
    @given(events(), readings)
    def collect(event: Event, convention: Convention) -> None:
        asked.append((event, convention))

    collect()
    return [(event, convention, answer(event, convention)) for event, convention in asked]


@pytest.fixture(scope="module", params=[0, *(pytest.param(seed, marks=pytest.mark.long) for seed in (1, 2))])
def shuffled(request: pytest.FixtureRequest) -> RuleBook:
    """A rule book whose texts were declared in another order."""
    texts = [text for rule in RULES for text in RULES.texts(rule.id)]
    random.Random(request.param).shuffle(texts)
    return RuleBook(
        texts,
        acts=RULES.acts.values(),
        bodies=RULES.bodies.values(),
        questions=RULES.questions.values(),
        places=[Place(found.place, found.reason) for found in RULES.coverage()],
        unseen=RULES.gaps,
    )


def test_the_order_of_rules_changes_no_answer(in_order: Answers, shuffled: RuleBook) -> None:
    """Rules declared in another order answer every event with the same rows, texts, dates and kinds of note."""
    for event, convention, found in in_order:
        assert answer(event, convention, shuffled) == found, event


def test_the_order_of_rules_changes_no_book(shuffled: RuleBook) -> None:
    """A book of shuffled texts holds the same texts of each norm, oldest first, and the same law of each day."""
    assert {rule.id for rule in shuffled} == {rule.id for rule in RULES}
    for rule in RULES:
        assert shuffled.texts(rule.id) == RULES.texts(rule.id)
    for day in (date(2011, 1, 1), date(2016, 1, 14), date(2019, 7, 3), date(2024, 1, 4), date(2026, 3, 2)):
        assert {text.id for text in shuffled.in_force(day)} == {text.id for text in RULES.in_force(day)}
    assert {covered.place: set(covered.rules) for covered in shuffled.coverage()} == {
        covered.place: set(covered.rules) for covered in RULES.coverage()
    }
