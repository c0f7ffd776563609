"""Schedules, agendas, the earliest event and saved schedules under nonsense and damage."""

from __future__ import annotations

import copy
import json
import pickle
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    MFA,
    RULES,
    Body,
    CalendarYear,
    CommunicationReceived,
    Convention,
    KzcoordError,
    SavedScheduleError,
    TopLevelEvent,
    agenda,
    earliest_event,
    load_schedule,
    schedule,
)
from kzcoord.bodies import CENTRAL_STATE_BODY
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer
from kzcoord.text import LANGUAGES, Text

from .nonsense import DAYS, IN_CALENDAR, JSON_NONSENSE, MINISTRIES, Entry, checked_message, nonsense, other_days, swept

DAY = date(2026, 3, 18)
VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
LETTER = CommunicationReceived(on=DAY, reply_by=date(2026, 5, 17))
PLAN = schedule(VISIT)
WEEKS = agenda([VISIT], body=MFA, between=(DAY, date(2027, 12, 31)))
ROW = PLAN["1037/24"]


def with_done(rule_id: Any, day: Any) -> object:
    """The schedule of the visit with one step done; what cannot stand in a mapping is refused by Python itself."""
    try:
        hash(rule_id)
    except TypeError:
        rule_id = repr(type(rule_id))
    return schedule(VISIT, done={rule_id: day})


ENTRIES = [
    Entry("schedule", schedule, {"an event"}),
    Entry("done", lambda value: schedule(VISIT, done=value), {"None", "no mapping"}),
    Entry("a day of done", lambda value: with_done("1037/24", value), {"the last day"}),
    Entry("calendar", lambda value: schedule(VISIT, calendar=value), {"a calendar"}),
    Entry("convention", lambda value: schedule(VISIT, convention=value), {"a convention"}),
    Entry("on_gap", lambda value: schedule(VISIT, on_gap=value)),
    Entry("include_drafts", lambda value: schedule(VISIT, include_drafts=value), {"True", "False"}),
    Entry("law_on", lambda value: schedule(VISIT, law_on=value).to_json(), {"None", *DAYS}),
    Entry("agenda of a list", lambda value: agenda([value], body=MFA, between=(DAY, DAY)), {"an event"}),
    Entry(
        "agenda",
        lambda value: agenda(value, body=MFA, between=(DAY, DAY)),
        {"no list", "no mapping", "no tuple", "nothing to iterate"},
    ),
    Entry("agenda of a body", lambda value: agenda([VISIT], body=value, between=(DAY, DAY)), {"a body", *MINISTRIES}),
    Entry("agenda between", lambda value: agenda([VISIT], body=MFA, between=value)),
    Entry(
        "agenda from",
        lambda value: agenda([VISIT], body=MFA, between=(value, DAY)),
        {"date.min", "the day before the calendar", "the first day"},
    ),
    Entry(
        "agenda to",
        lambda value: agenda([VISIT], body=MFA, between=(DAY, value)),
        {"date.max", "the day after the calendar", "the last day"},
    ),
    Entry("agenda on", lambda value: agenda([], body=MFA, between=(DAY, DAY), calendar=value), {"a calendar"}),
    Entry("agenda under", lambda value: agenda([], body=MFA, between=(DAY, DAY), convention=value), {"a convention"}),
    Entry("earliest after", lambda value: earliest_event(after=value), {"the first day"}),
    Entry("earliest abroad", lambda value: earliest_event(after=DAY, abroad=value), {"True", "False"}),
    Entry("earliest, organization", lambda value: earliest_event(after=DAY, organization=value), {"True", "False"}),
    Entry("earliest on", lambda value: earliest_event(after=DAY, calendar=value), {"a calendar"}),
    Entry("earliest under", lambda value: earliest_event(after=DAY, convention=value), {"a convention"}),
    Entry("for_body", PLAN.for_body, {"a body", *MINISTRIES}),
    Entry("owes, the row", lambda value: PLAN.owes(value, MFA)),
    Entry("owes, the body", lambda value: PLAN.owes(ROW, value), {"a body", *MINISTRIES}),
    Entry("the language of a schedule", PLAN.table),
    Entry("its width", lambda value: PLAN.table(width=value), {"1", "2026"}),
    Entry("its day", lambda value: PLAN.table(as_of=value), {"None", *IN_CALENDAR}),
    Entry("its status in JSON", PLAN.to_dict, {"None", *IN_CALENDAR}),
    Entry("its indent", lambda value: PLAN.to_json(indent=value), {"None", "1", "2026"}),
    Entry("the language of an agenda", WEEKS.table),
    Entry("the width of an agenda", lambda value: WEEKS.table(width=value), {"1", "2026"}),
    Entry("status", ROW.status, IN_CALENDAR),
    Entry("the language of a row", ROW.said),
    Entry("the language of its reasons", ROW.explain),
    Entry("the language of a note", PLAN.notes[0].said),
    Entry("load_schedule", load_schedule),
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_each_value_is_the_right_one_or_is_refused_in_words(entry: Entry, tried: Counter[str]) -> None:
    tried[__name__] += swept(entry)


def test_a_step_that_no_rule_has_is_refused_whatever_it_is(tried: Counter[str]) -> None:
    for name, value in nonsense().items():
        tried[__name__] += 1
        if name in {"an id", "a string of another class"}:
            assert with_done(value, date(2027, 4, 1)) == schedule(VISIT, done={"1037/24": date(2027, 4, 1)})
            continue
        refused: KzcoordError | None = None
        try:
            with_done(value, date(2027, 4, 1))
        except KzcoordError as error:
            refused = error
        assert refused is not None, name
        checked_message(refused)


def test_a_row_is_asked_for_by_its_number_or_its_id_as_in_any_sequence() -> None:
    # what a sequence of Python answers stays so: loops over schedule[0], schedule[1], ... end by an IndexError
    with pytest.raises(IndexError):
        PLAN[len(PLAN)]
    with pytest.raises(IndexError):
        WEEKS[len(WEEKS)]
    for value in (None, 1.5, DAY, MFA):
        with pytest.raises(TypeError):
            PLAN[value]  # type: ignore[call-overload]
    for value in nonsense().values():
        assert (value in PLAN) == (isinstance(value, str) and value == "1037/24")
    with pytest.raises(KzcoordError, match="has no row"):
        PLAN["1037/14-5.1"]


@pytest.mark.long
def test_any_steps_on_any_days_are_counted_or_refused(tried: Counter[str]) -> None:
    seeded = random.Random(550)
    events = [VISIT, LETTER, TopLevelEvent(starts=date(2015, 6, 10)), CalendarYear(year=2027)]
    ids = sorted({row.id for event in events for row in schedule(event)} | {"1037/99", "1037/24@2027-01-01", "СІМ"})
    answers = 0
    for _ in range(3_000):
        event = seeded.choice(events)
        first = event.day or date(2027, 1, 1)
        done = {
            seeded.choice(ids): first + timedelta(seeded.randrange(-400, 400)) for _ in range(seeded.randrange(1, 4))
        }
        tried[__name__] += 1
        try:
            found = schedule(event, done=done, law_on=seeded.choice([None, None, first]))
        except KzcoordError as error:
            checked_message(error)
        else:
            answers += 1
            assert {row.id: row.done_on for row in found if row.done_on is not None} == done
            assert load_schedule(found.to_json()) == found
    assert answers > 100


# -- saved schedules -------------------------------------------------------------------------------------------------

ACT = CalendarAct(Text.same("Order No. 1"), date(2027, 2, 1), "user")
CHANGED = KAZAKHSTAN.with_changes(
    transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), ACT)],
    holidays=[Holiday(6, 2, Text.same("a day"), "a law", date(2027, 1, 1))],
    kurban_ait=[KurbanAit(date(2027, 5, 17), "an announcement")],
    settled_until=date(2027, 12, 31),
)
SAVED = {
    "a visit": schedule(
        VISIT, done={"1037/22": date(2027, 3, 10)}, convention=Convention.STRICT.choose(Q1="not counted")
    ),
    "a letter on a changed calendar": schedule(LETTER, calendar=CHANGED, law_on=DAY),
    "a year of a body": schedule(CalendarYear(year=2027), include_drafts=True).for_body(
        Body("MINFIN", roles=(CENTRAL_STATE_BODY,))
    ),
}


def places(given: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place of a value of JSON; of the rows and the notes the first ones only."""
    if path:
        yield path
    items: Any = given.items() if isinstance(given, dict) else enumerate(given) if isinstance(given, list) else ()
    for key, value in items:
        if not (isinstance(key, int) and key > 1):
            yield from places(value, (*path, key))


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_schedule_comes_back_as_it_was(name: str) -> None:
    assert load_schedule(SAVED[name].to_json()) == SAVED[name]


@pytest.mark.long
@pytest.mark.parametrize("name", SAVED)
def test_any_value_at_any_place_of_a_saved_schedule_is_refused_in_words(name: str, tried: Counter[str]) -> None:
    sound = json.loads(SAVED[name].to_json())
    seeded = random.Random(name)
    for path in places(sound):
        for value in seeded.sample(JSON_NONSENSE, 4):
            altered = copy.deepcopy(sound)
            at = altered
            for key in path[:-1]:
                at = at[key]
            if at[path[-1]] == value:
                continue
            at[path[-1]] = value
            tried[__name__] += 1
            try:
                found = load_schedule(seeded.choice([altered, json.dumps(altered)]))
            except SavedScheduleError as error:
                checked_message(error)
            else:
                # other words for the same: 0 for False, a body by its code, a status, which is not compared
                again = json.loads(found.to_json())
                assert again["obligations"] == sound["obligations"], path
                assert again["notes"] == sound["notes"], path


@pytest.mark.long
@pytest.mark.parametrize("name", SAVED)
def test_any_damage_to_the_text_of_a_saved_schedule_is_refused_or_changes_nothing(
    name: str, tried: Counter[str]
) -> None:
    seeded = random.Random(name)
    sound = SAVED[name].to_json()
    for _ in range(400):
        spot = seeded.randrange(len(sound))
        text = sound[:spot] + seeded.choice(["", '"', "0", "{", "]", "\x00", "С", ","]) + sound[spot + 1 :]
        tried[__name__] += 1
        try:
            found = load_schedule(text)
        except SavedScheduleError as error:
            checked_message(error)
        else:
            assert json.loads(found.to_json())["obligations"] == json.loads(sound)["obligations"]


@pytest.mark.parametrize("field", [*json.loads(PLAN.to_json())])
def test_a_saved_schedule_without_a_field_is_refused(field: str, tried: Counter[str]) -> None:
    given = {name: value for name, value in json.loads(PLAN.to_json()).items() if name != field}
    tried[__name__] += 1
    with pytest.raises(SavedScheduleError) as refused:
        load_schedule(given)
    checked_message(refused.value)


def test_every_rule_is_asked_at_the_ends_of_the_calendar(tried: Counter[str]) -> None:
    for rule in RULES:
        for day in (date(2010, 1, 1), date(2010, 1, 5), date(2040, 12, 30), date(2040, 12, 31), date.min, date.max):
            for convention in (Convention.STANDARD, Convention.STRICT):
                tried[__name__] += 1
                try:
                    found = rule.deadline(day, convention=convention)
                except KzcoordError as error:
                    checked_message(error)
                else:
                    assert found.by is None or found.by in KAZAKHSTAN
                    for lang in LANGUAGES:
                        assert found.explain(lang)


# -- days of other classes, parts told twice ------------------------------------------------------------------------


def test_a_day_of_another_class_is_taken_as_the_plain_day_that_it_is(tried: Counter[str]) -> None:
    plain = schedule(VISIT, done={"1037/22": date(2027, 3, 10)}, law_on=DAY)
    ends = agenda([VISIT], body=MFA, between=(date(2027, 5, 1), date(2027, 5, 31)))
    for done, law_on, first, last in zip(
        *map(other_days, (date(2027, 3, 10), DAY, date(2027, 5, 1), date(2027, 5, 31))), strict=True
    ):
        tried[__name__] += 4
        found = schedule(VISIT, done={"1037/22": done}, law_on=law_on)
        assert found == plain
        assert {type(day) for _, day in found.asked.done} == {date}
        assert type(found.asked.law_on) is date
        assert agenda([VISIT], body=MFA, between=(first, last)) == ends
        assert ROW.status(done) == ROW.status(date(2027, 3, 10))
        assert earliest_event(after=done) == earliest_event(after=date(2027, 3, 10))


TWICE = {
    "a step done": ('"1037/22": "2027-03-10"', '"1037/22": "2027-03-11", "1037/22": "2027-03-10"', "1037/22 twice"),
    "the convention": ('"convention": {', '"convention": {}, "convention": {', "convention twice"),
    "a date of a row": ('"by": "2027-04-19"', '"by": "2027-04-14", "by": "2027-04-19"', "by twice"),
    "a part that is none": ('"law_on": ', '"lawon": null, "law_on": ', "lawon"),
    "a day without its dashes": ('"1037/22": "2027-03-10"', '"1037/22": "20270310"', "20270310"),
    "a day of a week": ('"1037/22": "2027-03-10"', '"1037/22": "2027-W10-3"', "2027-W10-3"),
    "a day of a transfer": ('"off": "2027-07-05"', '"off": "20270705"', "20270705"),
    "the day of the law": ('"law_on": "2026-03-18"', '"law_on": "2026-W12-3"', "2026-W12-3"),
}


@pytest.mark.parametrize("name", TWICE)
def test_a_saved_schedule_tells_each_thing_once_and_as_it_was_written(name: str) -> None:
    # 2027-W10-3 is 10 March 2027, and 2026-W12-3 is 18 March 2026: Python would read both
    sound = schedule(VISIT, done={"1037/22": date(2027, 3, 10)}, calendar=CHANGED, law_on=DAY).to_json()
    assert load_schedule(sound).to_json() == sound
    written, altered, words = TWICE[name]
    assert written in sound, name
    with pytest.raises(SavedScheduleError) as refused:
        load_schedule(sound.replace(written, altered, 1))
    assert words in checked_message(refused.value)


def test_the_slack_of_a_schedule_is_hashable_and_survives_a_pickle() -> None:
    slack = PLAN.slack
    again = pickle.loads(pickle.dumps(slack))
    assert again == slack
    assert hash(again) == hash(slack)
    assert dict(slack)["1037/24"] == slack["1037/24"]
    with pytest.raises(KzcoordError, match="no row 'x'; the nearest are"):
        slack["x"]
