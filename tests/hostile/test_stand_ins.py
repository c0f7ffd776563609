"""What only says that it is a day, a body or a book, and a mapping that fails when it is read, is refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any
from unittest.mock import Mock

import pytest

from kzcoord import (
    KAZAKHSTAN,
    MFA,
    QUESTIONS,
    RULES,
    Body,
    Convention,
    Event,
    KzcoordError,
    Obligation,
    Question,
    ReplySent,
    RuleBook,
    WorkingCalendar,
    agenda,
    earliest_event,
    load_schedule,
    parse_event,
    schedule,
)
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer
from kzcoord.law import Act

DAY = date(2026, 5, 15)
REPLY = ReplySent(on=DAY)
PLAN = schedule(REPLY)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def faked(kind: type) -> Any:
    """A thing that says that it is of a class and is not."""

    found = type("Faked", (), {"__class__": property(lambda _: kind)})()
    assert isinstance(found, kind)
    return found


def free_day(off: Any) -> WorkingCalendar:
    return KAZAKHSTAN.with_changes(transfers=[Transfer(off, date(2027, 5, 22), "an order")])


#: The calls that take a value of a class, by the class.
TAKEN: dict[type, list[Callable[[Any], object]]] = {
    date: [
        KAZAKHSTAN.is_working_day,
        KAZAKHSTAN.explain,
        KAZAKHSTAN.roll_forward,
        KAZAKHSTAN.roll_back,
        lambda day: KAZAKHSTAN.add_working_days(day, 1),
        lambda day: KAZAKHSTAN.add_working_days(day, 0),
        lambda day: KAZAKHSTAN.count_working_days(day, DAY),
        lambda day: KAZAKHSTAN.count_working_days(DAY, day),
        free_day,
        lambda day: KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(day, "the Board")]),
        lambda day: KAZAKHSTAN.with_changes(holidays=[Holiday(6, 1, "a feast", "a law", day)]),
        lambda day: KAZAKHSTAN.with_changes(settled_until=day),
        lambda day: ReplySent(on=day),
        lambda day: parse_event({"kind": "reply-sent", "on": day}),
        lambda day: REPLY.model_copy(update={"on": day}),
        lambda day: schedule(REPLY, law_on=day),
        lambda day: schedule(REPLY, done={PLAN[0].id: day}),
        PLAN.to_dict,
        lambda day: PLAN.table(as_of=day),
        PLAN[0].status,
        lambda day: agenda([REPLY], body=MFA, between=(day, day)),
        lambda day: earliest_event(after=day),
        RULES["1037/24"].deadline,
        RULES["1037/24"].limit.resolve,
        RULES.in_force,
        lambda day: RULES.select(in_force_on=day),
        lambda day: RULES.changes(between=(day, day)),
        RULES["1037/24"].in_force.on,
        MFA.name_on,
        lambda day: Body("X", until=day),
    ],
    int: [
        lambda number: KAZAKHSTAN.add_working_days(DAY, number),
        KAZAKHSTAN.holidays,
        lambda number: PLAN.table(width=number),
        lambda number: KAZAKHSTAN.with_changes(holidays=[Holiday(number, 1, "a feast", "a law", DAY)]),
    ],
    str: [PLAN.table, Body, RULES.bodies.find],
    Body: [PLAN.for_body, MFA.plays, lambda body: agenda([REPLY], body=body, between=YEAR), RULES.standing],
    Event: [schedule, lambda event: agenda([event], body=MFA, between=YEAR)],
    Convention: [
        lambda convention: schedule(REPLY, convention=convention),
        lambda convention: RULES["1037/24"].deadline(DAY, KAZAKHSTAN, convention),
        lambda convention: RULES["1037/24"].limit.resolve(DAY, KAZAKHSTAN, convention),
    ],
    WorkingCalendar: [
        lambda calendar: schedule(REPLY, calendar=calendar),
        lambda calendar: RULES["1037/24"].deadline(DAY, calendar),
    ],
    RuleBook: [lambda book: schedule(REPLY, rules=book), lambda book: parse_event({"kind": "x"}, rules=book)],
    Obligation: [lambda row: PLAN.owes(row, MFA)],
    Question: [Convention.STANDARD.answer],
    Act: [lambda act: RULES.extended(acts=[act])],
    Transfer: [lambda fact: KAZAKHSTAN.with_changes(transfers=[fact])],
    Holiday: [lambda fact: KAZAKHSTAN.with_changes(holidays=[fact])],
    KurbanAit: [lambda fact: KAZAKHSTAN.with_changes(kurban_ait=[fact])],
    CalendarAct: [lambda act: KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 21), date(2027, 5, 22), act)])],
}


@pytest.mark.parametrize("kind", TAKEN)
@pytest.mark.parametrize("stand_in", [lambda kind: Mock(spec=kind), faked], ids=["a mock", "a faked class"])
def test_a_stand_in_is_refused_in_words(kind: type, stand_in: Callable[[type], Any]) -> None:
    for call in TAKEN[kind]:
        with pytest.raises(KzcoordError) as refused:
            call(stand_in(kind))
        assert str(refused.value).isprintable()


class Broken(Mapping[str, Any]):
    """A mapping that fails in one of its ways."""

    def __init__(self, fails: str) -> None:
        self.fails = fails

    def __getitem__(self, key: str) -> Any:
        raise RuntimeError("no such luck")

    def __iter__(self) -> Iterator[str]:
        if self.fails == "iter":
            raise RuntimeError("no such luck")
        return iter(["kind"])

    def __len__(self) -> int:
        return 1

    def __repr__(self) -> str:
        raise RuntimeError("no such luck")


MAPPINGS: dict[str, Callable[[Any], object]] = {
    "an event": parse_event,
    "an event of a kind": ReplySent.from_json,
    "the fields of an event": ReplySent.model_validate,
    "a player": lambda given: parse_event({"kind": "reply-sent", "on": "2026-05-15", "acting_body": given}),
    "a copy": lambda given: REPLY.model_copy(update=given),
    "a saved schedule": load_schedule,
    "a part of one": lambda given: load_schedule({**PLAN.to_dict(), "calendar": given}),
    "the steps done": lambda given: schedule(REPLY, done=given),
    "a convention": Convention.from_dict,
    "the chosen readings": lambda given: Convention.from_dict({"name": "STRICT", "chosen": given}),
}


@pytest.mark.parametrize("what", MAPPINGS)
@pytest.mark.parametrize("fails", ["iter", "getitem"])
def test_a_mapping_that_fails_is_refused_in_words(what: str, fails: str) -> None:
    with pytest.raises(KzcoordError) as refused:
        MAPPINGS[what](Broken(fails))
    assert str(refused.value).isprintable()


def test_the_calls_of_this_file_take_what_is_real() -> None:
    assert schedule(REPLY, convention=Convention.STRICT, calendar=KAZAKHSTAN, rules=RULES)
    assert Convention.STANDARD.answer(QUESTIONS["Q1"]) == "not counted"
    assert free_day(date(2027, 5, 21)) != KAZAKHSTAN


def test_a_mapping_of_another_kind_that_can_be_read_is_read() -> None:
    found = ReplySent.model_validate({"on": date(2026, 5, 15), "acting_body": MappingProxyType(MFA.model_dump())})
    assert found.acting_body == MFA


def test_what_is_no_change_of_a_calendar_is_refused() -> None:
    with pytest.raises(KzcoordError, match=r"changes takes the changes of a calendar, KAZAKHSTAN.changes, not 'none'"):
        KAZAKHSTAN.changed_by(["none"])  # type: ignore[list-item]
