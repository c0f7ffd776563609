"""The strategies of `kzcoord.testing`: what they promise of what they draw, and what they say when they cannot."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import kzcoord.testing
from kzcoord import (
    BODIES,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    QUESTIONS,
    RULES,
    CalendarChangeError,
    Convention,
    Event,
    InvalidEventError,
    KzcoordError,
    ReplySent,
    Rule,
    RuleBook,
    UnknownQuestionError,
    WorkingCalendar,
    parse_event,
    schedule,
)
from kzcoord.calendar import Transfer
from kzcoord.events import EVENTS
from kzcoord.testing import (
    bodies,
    calendars,
    conventions,
    days,
    events,
    events_of,
    nearly_valid_events,
    rules,
    transfers,
    working_days,
)
from kzcoord.testing.laws import _LAWS
from kzcoord.testing.refused import _as_python

from .nonsense import checked_message
from .seeking import SEARCH, draws

KINDS = sorted(EVENTS)


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """So many examples of a strategy, the same on every run."""
    found: list[Any] = []

    @settings(max_examples=number, derandomize=True, database=None)
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found


# -- events -------------------------------------------------------------------------------------------------------


@draws(300)
@given(events(), conventions(leave=("Q11",)), st.booleans())
def test_every_event_is_answered(event: Event, convention: Convention, drafts: bool) -> None:
    found = schedule(event, convention=convention, include_drafts=drafts)
    assert found.notes is not None
    assert found.to_dict()["event"]["kind"] == event.kind


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_drawn(kind: str) -> None:
    # looked for, not counted: how evenly kinds come depends on the release of hypothesis
    assert find(events(), lambda event: event.kind == kind, settings=SEARCH).kind == kind


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_drawn_with_and_without_a_value(kind: str) -> None:
    model = EVENTS[kind]
    found = drawn(events_of(kind), 100)
    assert {type(event) for event in found} == {model}
    for name, field in model.model_fields.items():
        values = [getattr(event, name) for event in found]
        if name != "kind":
            assert any(value != field.default for value in values), f"{kind}: {name} is never told"
            assert len({repr(value) for value in values}) > 1
            if not field.is_required():
                assert any(
                    name not in event.model_fields_set or value == field.default
                    for event, value in zip(found, values, strict=True)
                )


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_an_event_lies_between_the_days_given(kind: str) -> None:
    first, last = date(2027, 3, 1), date(2027, 3, 20)
    for event in drawn(events_of(EVENTS[kind], first=first, last=last), 40):
        if kind == "calendar-year":
            assert event.year == 2027
        else:
            assert event.day is None or first <= event.day <= last


@pytest.mark.long
def test_the_ends_of_the_calendar_can_be_asked_for() -> None:
    for event in drawn(events(first=KAZAKHSTAN.first, last=KAZAKHSTAN.last), 300):
        assert parse_event(event.model_dump_json()) == event


def test_a_kind_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidEventError, match=r"'replies-sent'; the nearest kinds are reply-sent"):
        events_of("replies-sent")


# -- nearly events ------------------------------------------------------------------------------------------------


@draws(500)
@given(nearly_valid_events())
def test_what_is_nearly_an_event_is_refused(mapping: dict[str, Any]) -> None:
    with pytest.raises(InvalidEventError) as refused:
        parse_event(mapping)
    assert str(refused.value)


@draws(250)
@given(nearly_valid_events(json=True))
def test_what_is_nearly_an_event_in_json_is_refused(mapping: dict[str, Any]) -> None:
    text = json.dumps(mapping)
    assert json.loads(text) == mapping
    for source in (text, mapping):
        with pytest.raises(InvalidEventError):
            parse_event(source)


FAULTS: dict[str, Callable[[str], bool]] = {
    "no kind": lambda told: told.startswith("the event has no kind"),
    "another kind": lambda told: told.startswith("no event of kind"),
    "a missing field": lambda told: " is missing" in told,
    "an unknown field": lambda told: "is no field of it" in told,
    "no day": lambda told: "which is no day" in told,
    "no yes or no": lambda told: "which is neither True nor False; give True or False" in told,
    "no year": lambda told: "which is no whole number; give a whole number" in told,
    "no word that is known": lambda told: "which is none of its words; give '" in told,
    "no body": lambda told: "which is no Body; give kzcoord.MFA or its code" in told,
    "another body": lambda told: "; by " in told and told.endswith("; give one of them"),
    "an impossible order": lambda told: ", before " in told,
}


def faults_drawn(number: int) -> Counter[str]:
    """How often each fault comes up in so many examples; each refusal is told in the words of one that is known."""
    counts: Counter[str] = Counter()
    for mapping in drawn(nearly_valid_events(), number):
        with pytest.raises(InvalidEventError) as refused:
            parse_event(mapping)
        named = [name for name, has in FAULTS.items() if has(str(refused.value))]
        assert named, str(refused.value)
        counts.update(named)
    return counts


def test_only_faults_that_are_known_are_drawn() -> None:
    assert len(faults_drawn(150)) > 5


@pytest.mark.long
def test_every_fault_is_drawn() -> None:
    assert set(faults_drawn(1000)) == set(FAULTS)


# -- calendars, conventions, rules, bodies ------------------------------------------------------------------------


@draws(60)
@given(transfers())
def test_a_transfer_fits_both_weeks(transfer: Transfer) -> None:
    for calendar in (KAZAKHSTAN, KAZAKHSTAN_SIX_DAY):
        changed = calendar.with_changes(transfers=[transfer])
        assert changed.is_working_day(transfer.worked)
    assert KAZAKHSTAN.is_working_day(transfer.off)
    assert not KAZAKHSTAN.is_working_day(transfer.worked)
    assert not KAZAKHSTAN.with_changes(transfers=[transfer]).is_working_day(transfer.off)


@pytest.mark.long
def test_transfers_cross_the_new_year_and_move_carried_days() -> None:
    found = drawn(transfers(), 1000)
    assert any(transfer.off.year != transfer.worked.year for transfer in found)
    assert any(KAZAKHSTAN.explain(transfer.worked).kind == "carried rest day" for transfer in found)
    assert any(transfer.worked > transfer.off for transfer in found)
    assert any(transfer.worked < transfer.off for transfer in found)


def test_a_transfer_of_the_six_day_week_is_not_drawn() -> None:
    with pytest.raises(CalendarChangeError, match="five-day week"):
        transfers(KAZAKHSTAN_SIX_DAY)


@pytest.mark.long
def test_calendars_are_of_both_weeks_or_of_one() -> None:
    assert {calendar.week for calendar in drawn(calendars(most=1), 25)} == {"five-day", "six-day"}
    assert {calendar.week for calendar in drawn(calendars(most=1, six_day=False), 10)} == {"five-day"}
    assert {len(calendar.changes) for calendar in drawn(calendars(most=2), 25)} == {0, 1, 2}


@pytest.mark.long
def test_orders_of_every_kind_are_drawn() -> None:
    changes = [change for calendar in drawn(calendars(most=3), 200) for change in calendar.changes]
    assert any(change.transfers for change in changes)
    assert any(change.cancellations for change in changes)
    assert any(change.holidays for change in changes)


@draws(200)
@given(st.sampled_from([KAZAKHSTAN, KAZAKHSTAN_SIX_DAY]), st.data())
def test_days_lie_within_the_calendar_and_the_bounds(calendar: WorkingCalendar, data: st.DataObject) -> None:
    assert data.draw(days(calendar)) in calendar
    first, last = date(2027, 3, 5), date(2027, 3, 9)
    assert first <= data.draw(days(calendar, first=first, last=last)) <= last
    assert calendar.is_working_day(data.draw(working_days(calendar)))
    worked = data.draw(working_days(calendar, first=first, last=last))
    assert first <= worked <= last
    assert calendar.is_working_day(worked)


def test_both_ends_of_the_calendar_are_days_of_it() -> None:
    assert find(days(), lambda day: day == KAZAKHSTAN.first) == KAZAKHSTAN.first
    assert find(days(first=date(2040, 12, 30)), lambda day: day == KAZAKHSTAN.last) == KAZAKHSTAN.last
    assert drawn(days(first=date(1900, 1, 1), last=date(2010, 1, 1)), 3)[0] == KAZAKHSTAN.first


@pytest.mark.long
def test_every_reading_that_can_be_chosen_is_drawn() -> None:
    found = drawn(conventions(), 600)
    for question in QUESTIONS.values():
        names = {reading.name for reading in question.readings if reading.counted}
        assert names <= {convention[question.id] for convention in found}
    assert Convention.STANDARD in found
    assert Convention.STRICT in found


@pytest.mark.parametrize("number", [40, pytest.param(200, marks=pytest.mark.long)])
def test_a_question_left_alone_keeps_the_answer_of_its_convention(number: int) -> None:
    for convention in drawn(conventions(leave=("Q1", "Q11")), number):
        assert convention["Q1"] == getattr(Convention, convention.to_dict()["name"])["Q1"]
        assert convention["Q11"] == "less than"
    with pytest.raises(UnknownQuestionError, match="'Q999'"):
        conventions(leave=("Q999",))


@pytest.mark.parametrize(
    ("strategy", "all_of_them"),
    [
        pytest.param(rules, lambda: list(RULES), id="the latest texts"),
        pytest.param(lambda: rules(dated=True), lambda: [r for r in RULES if r.limit.counted], id="with a date"),
        pytest.param(
            lambda: rules(earlier=True), lambda: [text for r in RULES for text in RULES.texts(r.id)], id="all texts"
        ),
    ],
)
def test_every_rule_is_drawn(
    strategy: Callable[[], st.SearchStrategy[Rule]], all_of_them: Callable[[], list[Rule]]
) -> None:
    wanted = all_of_them()
    assert {id(rule) for rule in drawn(strategy(), 4000)} == {id(rule) for rule in wanted}


@pytest.mark.long
def test_bodies_of_the_texts_and_of_a_caller_are_drawn() -> None:
    found = drawn(bodies(), 600)
    own = [body for body in found if body.code not in BODIES]
    assert {body.code for body in found} >= set(BODIES)
    assert own
    assert all(body.roles for body in own)


# -- what a strategy is asked with ---------------------------------------------------------------------------------


def loose(value: object) -> Any:
    """A value of a type that the call does not allow."""
    return value


# 6 and 7 March 2027 are a Saturday and a Sunday.
ASKED: dict[str, tuple[Callable[[], object], str]] = {
    "days of no calendar": (lambda: days(loose("x")), "'x'"),
    "a first day that is none": (lambda: days(first=loose(5)), "first takes a datetime.date, not int 5"),
    "a last day that is a moment": (lambda: days(last=datetime(2027, 5, 20)), "last takes a datetime.date"),  # noqa: DTZ001
    "days that end before they begin": (lambda: days(first=date(2027, 3, 2), last=date(2027, 3, 1)), "2027-03-02"),
    "days after the calendar": (lambda: days(first=date(2041, 1, 1)), "2040-12-31"),
    "working days of a weekend": (
        lambda: working_days(first=date(2027, 3, 6), last=date(2027, 3, 7)),
        "no working day lies from 2027-03-06 to 2027-03-07",
    ),
    "working days of nobody": (lambda: working_days(loose(None)), "None"),
    "transfers of no calendar": (lambda: transfers(loose(None)), "None"),
    "transfers from no day": (lambda: transfers(first=loose("2027-05-20")), "first takes a datetime.date"),
    "transfers at the end of the calendar": (lambda: transfers(first=date(2040, 12, 20)), "28 days"),
    "calendars with many transfers": (lambda: calendars(most=loose("x")), "most is 'x'"),
    "calendars with less than none": (lambda: calendars(most=-1), "most is -1"),
    "calendars with one True": (lambda: calendars(most=True), "most is True"),
    "calendars of perhaps six days": (lambda: calendars(six_day=loose(None)), "six_day is None"),
    "events from no day": (lambda: events(first=loose(5)), "first takes a datetime.date"),
    "events to no day": (lambda: events(last=loose("x")), "last takes a datetime.date"),
    "events after the calendar": (lambda: events(first=date(2041, 1, 31), last=date(2042, 1, 1)), "2040-12-31"),
    "events of a number": (lambda: events_of(loose(5)), "no event of kind 5; the nearest kinds are"),
    "events of a class that is none": (lambda: events_of(loose(date)), "no event of kind <class 'datetime.date'>"),
    "events of the base": (lambda: events_of(Event), "no event of kind"),
    "events of one kind to no day": (lambda: events_of("reply-sent", last=loose(5)), "last takes a datetime.date"),
    "conventions that leave a number": (lambda: conventions(leave=loose(5)), "leave is a list of ids"),
    "conventions that leave letters": (lambda: conventions(leave="Q11"), "leave is a list of ids"),
    "conventions that leave a list": (lambda: conventions(leave=loose([[]])), "no question []"),
    "rules that are perhaps dated": (lambda: rules(dated=loose(1)), "dated is 1"),
    "rules that are perhaps earlier": (lambda: rules(earlier=loose("no")), "earlier is 'no'"),
    "events that are perhaps JSON": (lambda: nearly_valid_events(json=loose(None)), "json is None"),
}


@pytest.mark.parametrize("name", ASKED)
def test_a_strategy_says_at_once_what_it_cannot_draw_from(name: str) -> None:
    call, words = ASKED[name]
    with pytest.raises(KzcoordError) as refused:
        call()
    told = checked_message(refused.value)
    assert words in told, told


@pytest.mark.parametrize("number", [40, pytest.param(200, marks=pytest.mark.long)])
def test_days_outside_the_calendar_are_left_out_as_in_days(number: int) -> None:
    # reply_by lies within ninety days after on: near the end of the calendar both must stay in it
    for event in drawn(events(first=date(2040, 10, 1), last=date(2041, 1, 31)), number):
        assert event.day is None or date(2040, 10, 1) <= event.day <= KAZAKHSTAN.last
    for event in drawn(events_of("communication-received", first=date(2000, 1, 1), last=date(2010, 1, 31)), number):
        assert event.day is not None
        assert KAZAKHSTAN.first <= event.day <= date(2010, 1, 31)


# -- without hypothesis -------------------------------------------------------------------------------------------


def in_a_fresh_process(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_without_hypothesis_the_missing_extra_is_named() -> None:
    told = in_a_fresh_process(
        "import sys; sys.modules['hypothesis'] = None\n"
        "import kzcoord\n"
        "try:\n    import kzcoord.testing\n"
        "except kzcoord.MissingExtraError as error:\n    print(error)"
    )
    assert told == (
        "hypothesis is not installed, and the strategies of kzcoord.testing need it: pip install 'kzcoord[testing]'"
    )


def test_nothing_else_of_the_library_needs_hypothesis() -> None:
    told = in_a_fresh_process(
        "import importlib, pkgutil, sys; sys.modules['hypothesis'] = None\n"
        "import kzcoord\n"
        "for found in pkgutil.walk_packages(kzcoord.__path__, 'kzcoord.'):\n"
        "    if not found.name.startswith(('kzcoord.testing', 'kzcoord.__main__')):\n"
        "        importlib.import_module(found.name)\n"
        "print(*sorted(name for name in sys.modules if name.startswith('kzcoord.')))"
    )
    assert len(told.split()) > 50


def test_the_strategies_and_the_laws_are_listed_each_with_an_example() -> None:
    assert kzcoord.testing.__all__ == sorted(kzcoord.testing.__all__)
    for name in kzcoord.testing.__all__:
        listed = getattr(kzcoord.testing, name)
        assert callable(listed)
        assert listed.__doc__
        # the class of a law needs no example of its own: nobody makes one, `laws_of` does
        assert ">>>" in listed.__doc__ or listed is kzcoord.testing.Law, name
    assert "law()" in (kzcoord.testing.laws_of.__doc__ or "")


@pytest.mark.parametrize("law", _LAWS.values(), ids=_LAWS)
def test_what_lies_outside_the_calendar_breaks_no_law(law: Callable[[Event, RuleBook], None]) -> None:
    # ten working days after 28 December 2040 end in 2041, so that there is no schedule
    law(ReplySent(on=date(2040, 12, 28)), RULES)


def test_a_day_that_no_month_has_stays_the_text_that_it_is() -> None:
    assert _as_python("on", "2027-02-30", ReplySent) == "2027-02-30"
    assert _as_python("on", "20270228", ReplySent) == "20270228"
    assert _as_python("on", "2027-02-28", ReplySent) == date(2027, 2, 28)
