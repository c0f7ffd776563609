"""Public objects are values: immutable, hashable, equal after a pickle and a copy, and one for all threads."""

from __future__ import annotations

import copy
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

import kzcoord
from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    QUESTIONS,
    RULES,
    Body,
    CommunicationReceived,
    Convention,
    TopLevelEvent,
    agenda,
    schedule,
)
from kzcoord.bodies import CENTRAL_STATE_BODY
from kzcoord.calendar import Transfer
from kzcoord.events import EVENTS

VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
PLAN = schedule(VISIT, done={"1037/22": date(2027, 3, 10)})
CHANGED = KAZAKHSTAN.with_changes(
    transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order No. 1")], settled_until=date(2027, 12, 31)
)
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
    "an agenda": agenda([VISIT], body=MFA, between=(date(2027, 1, 1), date(2027, 12, 31))),
    "a change of the law": RULES.changes(between=(date(2025, 1, 1), date(2025, 12, 31)))[0],
    "a place of an act": RULES.coverage()[0],
    **{f"limit {rule.limit}": rule.limit for rule in list(RULES)[::6]},
}


@pytest.mark.parametrize("name", OBJECTS)
def test_an_object_is_hashable_and_comes_back_equal_from_a_pickle_and_a_copy(name: str) -> None:
    found = OBJECTS[name]
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


@pytest.mark.parametrize("name", OBJECTS)
def test_an_object_cannot_be_changed(name: str) -> None:
    found = OBJECTS[name]
    before = pickle.dumps(found)
    for attribute in _attributes(found):
        with pytest.raises((AttributeError, TypeError, ValueError)):
            setattr(found, attribute, None)
        with pytest.raises((AttributeError, TypeError, ValueError)):
            delattr(found, attribute)
    assert pickle.loads(pickle.dumps(found)) == pickle.loads(before)


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


def test_every_kind_of_event_is_a_value() -> None:
    for kind in EVENTS.values():
        assert kind.model_config["frozen"] is True
        assert kind.model_config["strict"] is True
        assert kind.model_config["extra"] == "forbid"


def test_the_rule_book_and_the_register_cannot_be_written_into() -> None:
    books: list[tuple[Any, str]] = [(RULES, "1037/24"), (QUESTIONS, "Q1")]
    for book, key in books:
        with pytest.raises(TypeError):
            book[key] = None
        with pytest.raises(TypeError):
            del book[key]


WRITABLE: dict[str, Callable[[], object]] = {
    "RULES is equal after a pickle": lambda: _is(pickle.loads(pickle.dumps(RULES)) == RULES),
    "RULES takes no attribute": lambda: _refuses_attributes(RULES),
    "QUESTIONS is hashable": lambda: hash(QUESTIONS),
    "QUESTIONS takes no attribute": lambda: _refuses_attributes(QUESTIONS),
    "BODIES takes no body": lambda: _refuses_items(kzcoord.BODIES),
    "ANNEXES takes no annex": lambda: _refuses_items(kzcoord.ANNEXES),
}


def _is(found: bool) -> None:
    assert found


def _refuses_attributes(found: Any) -> None:
    found.written = 1
    del found.written
    raise AssertionError("an attribute was written")


def _refuses_items(found: Any) -> None:
    found["written"] = None
    del found["written"]
    raise AssertionError("an item was written")


@pytest.mark.parametrize("name", WRITABLE)
def test_the_tables_of_the_package_are_values_too(name: str) -> None:
    try:
        WRITABLE[name]()
    except (AttributeError, TypeError) as refused:
        if "unhashable" in str(refused):
            raise


# -- eight threads ----------------------------------------------------------------------------------------------------


def test_eight_threads_get_the_answers_that_one_gets() -> None:
    days = [date(2010, 1, 1) + timedelta(number) for number in range(0, 11_000, 7)]
    fresh = KAZAKHSTAN.with_changes(settled_until=date(2027, 12, 31))  # its arrays are made by whoever comes first
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
