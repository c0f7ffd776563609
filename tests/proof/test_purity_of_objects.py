"""Public objects are values: immutable, hashable, equal after a pickle and a copy, and one for all threads."""

from __future__ import annotations

import copy
import pickle
import sys
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

import kzcoord
from kzcoord import (
    AMENDMENTS,
    ANNEXES,
    BODIES,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    QUESTIONS,
    RULES,
    Body,
    CommunicationReceived,
    Convention,
    KzcoordError,
    TopLevelEvent,
    agenda,
    errors,
    parse_event,
    schedule,
)
from kzcoord.bodies import CENTRAL_STATE_BODY
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer
from kzcoord.events import EVENTS
from kzcoord.testing import events_of

VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
PLAN = schedule(VISIT, done={"1037/22": date(2027, 3, 10)})
CHANGED = KAZAKHSTAN.with_changes(
    transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order No. 1")], settled_until=date(2027, 3, 31)
)
WEEKS = agenda([VISIT], body=MFA, between=(date(2027, 1, 1), date(2027, 12, 31)))
ACT = CalendarAct(RULES["1037/24"].in_force.begins.act.title, date(2027, 2, 1))
OBJECTS: dict[str, Any] = {
    "the calendar": KAZAKHSTAN,
    "the six-day calendar": KAZAKHSTAN_SIX_DAY,
    "a changed calendar": CHANGED,
    "a day's status": KAZAKHSTAN.explain(date(2026, 3, 24)),
    "a transfer": Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order No. 1"),
    "STANDARD": Convention.STANDARD,
    "STRICT": Convention.STRICT,
    "a chosen convention": Convention.STRICT.choose(Q1="not counted"),
    "a question": QUESTIONS["Q1"],
    "a body": MFA,
    "a body of the caller's own": Body("MINFIN", roles=(CENTRAL_STATE_BODY,)),
    "a rule": RULES["1037/24"],
    "an earlier text": RULES.history("1037/24")[0],
    "a citation": RULES["1037/24"].cite,
    "a validity": RULES["1037/24"].in_force,
    "an event": VISIT,
    "a schedule": PLAN,
    "a schedule of a body": PLAN.for_body(MFA),
    "a row": PLAN["1037/24"],
    "a note": PLAN.notes[0],
    "a deadline": PLAN["1037/24"].deadline,
    "a step": RULES["1037/10"].deadline(date(2026, 3, 18)).steps[0],
    "an agenda": WEEKS,
    "an entry": WEEKS[0],
    "what was asked": PLAN.asked,
    "a change of the law": RULES.changes(between=(date(2025, 1, 1), date(2025, 12, 31)))[0],
    "a place of an act": RULES.coverage()[0],
    "an act": RULES["1037/24"].in_force.begins.act,
    "a commencement": RULES["1037/24"].in_force.begins,
    "an act of the calendar": ACT,
    "a holiday": Holiday(7, 9, "a day of the caller's", ACT, date(2027, 1, 1)),
    "Kurban Ait": KurbanAit(date(2027, 5, 16), ACT),
    "an amendment": AMENDMENTS[0],
    "an annex": next(iter(ANNEXES.values())),
    "a text": MFA.name,
    **{f"limit {rule.limit}": rule.limit for rule in list(RULES)[::6]},
}


def assert_comes_back(found: Any) -> None:
    """Its copies by a pickle of each protocol and by `copy` are equal, of its type, of its hash, and look like it."""
    copies = [pickle.loads(pickle.dumps(found, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for again in (*copies, copy.copy(found), copy.deepcopy(found)):
        assert type(again) is type(found)
        assert again == found
        assert hash(again) == hash(found)
        assert {found: 1}[again] == 1
        assert repr(again) == repr(found)


def _attributes(found: Any) -> Iterator[str]:
    fields = getattr(type(found), "model_fields", None) or getattr(found, "_fields", None)
    slots = [name for part in type(found).__mro__ for name in getattr(part, "__slots__", ())]
    yield from fields or slots
    yield "anything_else"


def assert_cannot_be_changed(found: Any) -> None:
    """No attribute of its own can be set or deleted, and no other can be added."""
    before = pickle.dumps(found)
    for attribute in _attributes(found):
        with pytest.raises((AttributeError, TypeError, ValueError)):
            setattr(found, attribute, None)
        with pytest.raises((AttributeError, TypeError, ValueError)):
            delattr(found, attribute)
    assert pickle.loads(before) == found


@pytest.mark.parametrize("name", OBJECTS)
def test_an_object_is_hashable_and_comes_back_equal_from_a_pickle_and_a_copy(name: str) -> None:
    assert_comes_back(OBJECTS[name])


@pytest.mark.parametrize("name", OBJECTS)
def test_an_object_cannot_be_changed(name: str) -> None:
    assert_cannot_be_changed(OBJECTS[name])


def _held(found: Any, seen: set[int]) -> Iterator[Any]:
    """Everything that a model holds in its fields, all the way down."""
    if id(found) in seen:
        return
    seen.add(id(found))
    yield found
    if isinstance(found, (tuple, frozenset)):
        for part in found:
            yield from _held(part, seen)
    for name in getattr(type(found), "model_fields", ()):
        yield from _held(getattr(found, name), seen)


def test_nothing_that_a_rule_a_body_or_a_question_holds_can_be_changed() -> None:
    seen: set[int] = set()
    held = [
        part
        for found in (*(text for rule in RULES for text in RULES.texts(rule.id)), *kzcoord.BODIES.values(),
                      *QUESTIONS.values(), *OBJECTS.values())
        for part in _held(found, seen)
    ]  # fmt: skip
    assert len(held) > 1_000
    assert [part for part in held if isinstance(part, (list, dict, set, bytearray))] == []
    for part in held:
        hash(part)


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_of_every_kind_is_a_value(kind: str) -> None:
    @settings(max_examples=10)
    @given(events_of(kind))
    def value(event: kzcoord.Event) -> None:
        assert_comes_back(event)
        assert_cannot_be_changed(event)

    value()


#: An error of every class; of those that keep pydantic's detail, one with it.
ERRORS: list[KzcoordError] = [getattr(errors, name)("a message") for name in errors.__all__]
ERRORS += [getattr(errors, name)("{name} is missing", name="on") for name in errors.__all__]
ERRORS += [made("a message", ({"loc": ("on",)},)) for made in (errors.InvalidEventError, errors.DeclarationError)]


@pytest.mark.parametrize(
    "error", ERRORS, ids=lambda error: f"{type(error).__name__} of {len(error.args) + len(error.values)}"
)
def test_an_error_is_the_same_after_a_pickle(error: KzcoordError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (again.args, str(again), vars(again)) == (error.args, str(error), vars(error))


def test_an_event_refused_in_another_process_is_refused_here_with_its_detail() -> None:
    with pytest.raises(errors.InvalidEventError) as refused:
        parse_event({"kind": "reply-sent", "on": "2027-02-30", "acting_body": 5})
    again = pickle.loads(pickle.dumps(refused.value))
    assert str(again) == str(refused.value)
    assert again.errors == refused.value.errors != ()


# -- the tables of the package -------------------------------------------------------------------------------------

TABLES: dict[str, tuple[Any, Any]] = {
    "RULES": (RULES, "1037/24"),
    "QUESTIONS": (QUESTIONS, "Q1"),
    "BODIES": (BODIES, "MFA"),
    "ANNEXES": (ANNEXES, next(iter(ANNEXES))),
    "AMENDMENTS": (AMENDMENTS, 0),
    "EVENTS": (EVENTS, "top-level-event"),
}
TABLES_OF_THE_BOOK: dict[str, tuple[Any, Any]] = {
    "RULES.acts": (RULES.acts, "1082"),
    "RULES.anchors": (RULES.anchors, "visit_ends"),
}
EVERY_TABLE = TABLES | TABLES_OF_THE_BOOK


def test_each_public_table_is_among_those_tried() -> None:
    """What stands in the package in capital letters and holds things by a key or a number."""
    public = {name for name in dir(kzcoord) if name.isupper() and hasattr(getattr(kzcoord, name), "__getitem__")}
    assert public - {"CALENDAR_DAYS", "MONTHS", "WORKING_DAYS"} == TABLES.keys()


@pytest.mark.parametrize("name", EVERY_TABLE)
def test_a_table_comes_back_equal_from_a_pickle_and_a_copy(name: str) -> None:
    assert_comes_back(EVERY_TABLE[name][0])


@pytest.mark.parametrize("name", EVERY_TABLE)
def test_a_table_cannot_be_written_into(name: str) -> None:
    table, key = EVERY_TABLE[name]
    before = table[key]
    for written in (key, "written"):
        with pytest.raises(TypeError):
            table[written] = None
        with pytest.raises(TypeError):
            del table[written]
    assert table[key] is before
    assert_cannot_be_changed(table)


# -- eight threads ----------------------------------------------------------------------------------------------------


def test_eight_threads_get_the_answers_that_one_gets() -> None:
    days = [date(2010, 1, 1) + timedelta(number) for number in range(0, 11_000, 7)]
    fresh = KAZAKHSTAN.with_changes(settled_until=date(2027, 3, 31))  # its arrays are made by whoever comes first
    array = np.array(days[:900], "datetime64[D]")
    events = [VISIT, CommunicationReceived(on=date(2026, 3, 18)), TopLevelEvent(starts=date(2015, 6, 10))]

    def ask() -> list[object]:
        told: list[object] = [fresh.add_working_days(day, 10) for day in days]
        told += [fresh.explain(day).said("ru") for day in days[::5]]
        told.append(fresh.add_working_days_many(array, 5).tolist())
        told += [RULES[rule.id].said("kk") for rule in RULES]
        told += [rule.id for rule in RULES.in_force(date(2020, 1, 1))]
        for event in events:
            found = schedule(event, calendar=fresh, convention=Convention.STRICT)
            told += [found.to_json(), found.table("en"), found]
        shared = PLAN.for_body(MFA)
        return [*told, PLAN.notes, shared, shared.notes]

    answers: list[list[object]] = []
    errors: list[BaseException] = []
    barrier = threading.Barrier(8)

    def work() -> None:
        try:
            barrier.wait()
            answers.extend(ask() for _ in range(3))
        except BaseException as error:
            errors.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert errors == []
    assert len(answers) == 24
    alone = ask()
    assert all(answer == alone for answer in answers)
