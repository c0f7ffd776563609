"""A saved schedule in which one value is another one is refused, whatever the value is and wherever it stands."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from itertools import islice
from time import perf_counter
from typing import Any

import pytest

from kzcoord import (
    COMPETENT_BODY,
    KAZAKHSTAN,
    MFA,
    Body,
    CommunicationReceived,
    Convention,
    ReplySent,
    SavedScheduleError,
    load_schedule,
    schedule,
)
from kzcoord.calendar import Transfer
from kzcoord.scheduling.checksum import with_checksum

from .test_saved_schedules import CHANGED, CHANGED_BY_ACTS, ORDER, SAVED

REPLY = ReplySent(on=date(2026, 5, 15))
MINISTRY = Body("MINFIN", name="the Ministry of Finance", roles=(COMPETENT_BODY,))
SMALL = {
    "a step done": schedule(REPLY, done={"1037/14-9.1": date(2026, 5, 18)}, law_on=date(2026, 1, 1)),
    "a changed calendar": schedule(REPLY, calendar=CHANGED),
    "acts in three languages": schedule(REPLY, calendar=CHANGED_BY_ACTS),
    "as it was known on a day": schedule(REPLY, known_on=date(2026, 5, 1)),
    "a chosen reading": schedule(REPLY, convention=Convention.STRICT.choose(Q1="not counted")),
    "a body of one's own": schedule(CommunicationReceived(on=date(2026, 3, 18), acting_body=MINISTRY)).for_body(MFA),
}


def others(value: Any) -> list[Any]:
    """Values of JSON that are not this one, though some are like it."""
    if isinstance(value, bool):
        return [not value, int(value), str(value)]
    if isinstance(value, int):
        return [value + 1, float(value), str(value)]
    if isinstance(value, str):
        return [f"{value}x", "", None, [value], "2026-05-19", "MFA"]
    if isinstance(value, dict):
        return [{**value, "added": 1}, [], None, *({n: v for n, v in value.items() if n != left} for left in value)]
    if isinstance(value, list):
        return [[*value, 1], [*value, *value[-1:]], value[1:], {}, None]
    return [False, 0, "", [], "2026-05-19"]


def altered(given: Any) -> Iterator[tuple[str, Any]]:
    """The value with one place in it altered, for each place and each other value, with words for the place."""
    for other in others(given):
        if json.dumps(other) != json.dumps(given):
            yield f" = {str(other)[:40]}", other
    items: Any = given.items() if isinstance(given, dict) else enumerate(given) if isinstance(given, list) else ()
    for key, value in items:
        for place, other in altered(value):
            found = copy.copy(given)
            found[key] = other
            yield f".{key}{place}", found


def the_first_of_each_place(alterations: Iterator[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    """One alteration for each place, of the rows in the first one only."""
    seen = set()
    for told, other in alterations:
        place = told.partition(" = ")[0]
        if place not in seen and (not place.startswith(".obligations.") or place.startswith(".obligations.0.")):
            seen.add(place)
            yield told, other


def accepted(alterations: Iterator[tuple[str, Any]], *, forged: bool = False) -> list[str]:
    """The alterations of a saved schedule that load, told by their place; ``forged`` ones have their own checksum."""
    taken = []
    for place, other in alterations:
        if forged and not isinstance(other, dict):
            continue
        try:
            again = load_schedule(with_checksum(other) if forged else other)
        except SavedScheduleError:
            continue
        assert json.dumps(again.to_dict(), sort_keys=True) == json.dumps(with_checksum(other), sort_keys=True), place
        taken.append(place)
    return taken


@pytest.mark.parametrize("name", SMALL)
def test_no_alteration_of_a_value_is_taken(name: str) -> None:
    sound = SMALL[name].to_dict()
    assert accepted(the_first_of_each_place(altered(sound))) == []


@pytest.mark.long
@pytest.mark.parametrize("name", SMALL)
def test_no_alteration_at_all_is_taken(name: str) -> None:
    sound = SMALL[name].to_dict()
    assert accepted(altered(sound)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", SAVED)
def test_no_alteration_of_a_value_of_any_saved_schedule_is_taken(name: str) -> None:
    # The 46 have 96,000 alterations; every 29th of them falls on each place and on each kind of other value.
    sound = SAVED[name].to_dict()
    assert accepted(islice(altered(sound), 0, None, 29)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", SMALL)
def test_a_forger_who_writes_the_checksum_too_gets_what_the_file_says_and_no_other_row_or_note(name: str) -> None:
    sound = SMALL[name].to_dict()
    for place in accepted(altered(sound), forged=True):
        assert not place.startswith((".obligations", ".notes")), place


def test_the_act_behind_a_day_cannot_be_forged() -> None:
    # 21 May 2027 does not move the two days of the reply, so no row and no note tells of the order
    saved = schedule(
        REPLY, calendar=KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 21), date(2027, 5, 22), ORDER)])
    ).to_json()
    assert load_schedule(saved).calendar.explain(date(2027, 5, 21)).act == ORDER
    for written, other in (
        ('"en": "order"', '"en": "decree"'),
        ('"primary"', '"report"'),
        ("2026-11-02", "2026-11-03"),
    ):
        assert written in saved
        with pytest.raises(SavedScheduleError, match="was altered after it was written: its checksum is not"):
            load_schedule(saved.replace(written, other))


@pytest.mark.parametrize(
    ("part", "value", "words"),
    [
        ("include_drafts", 0, "its include_drafts is 0|include_drafts is True or False, not 0"),
        (
            "event",
            {"kind": "reply-sent", "on": "2026-05-15"},
            "its event tells of kind, on, and to_json.. writes kind, acting",
        ),
        ("convention", {"name": "STANDARD", "chosen": None}, "chosen is an object such as .*, not None"),
        (
            "calendar",
            {"week": "five-day", "changes": [], "known_on": None, "weeks": 1},
            "its calendar tells of week, changes, known_on",
        ),
        ("checksum", None, "its checksum is not that of its values"),
    ],
)
def test_what_is_not_as_it_is_written_is_told_by_its_place(part: str, value: Any, words: str) -> None:
    with pytest.raises(SavedScheduleError, match=words):
        load_schedule(
            with_checksum({**schedule(REPLY).to_dict(), part: value}) | ({"checksum": None} if value is None else {})
        )


NOTHING: dict[str, Any] = {
    "transfers": [],
    "holidays": [],
    "kurban_ait": [],
    "cancellations": [],
    "settled_until": None,
}


def test_changes_without_a_fact_are_never_written_and_cost_nothing() -> None:
    assert KAZAKHSTAN.with_changes() is KAZAKHSTAN
    assert schedule(REPLY, calendar=KAZAKHSTAN.with_changes()).to_dict()["calendar"]["changes"] == []
    saved = schedule(REPLY).to_dict()
    begun = perf_counter()
    with pytest.raises(SavedScheduleError, match=r"its calendar.changes is .*, and to_json.. writes \[\]"):
        load_schedule({**saved, "calendar": {**saved["calendar"], "changes": [NOTHING] * 1_000}})
    assert perf_counter() - begun < 5  # a calendar of its own for each took 15 seconds


def test_the_new_facts_of_a_calendar_have_a_bound() -> None:
    saved = schedule(REPLY).to_dict()
    settled = {**NOTHING, "settled_until": "2027-01-31"}
    for number, words in ((500, "checksum"), (501, "a calendar takes 500 new facts at most, not 501")):
        with pytest.raises(SavedScheduleError, match=words):
            load_schedule({**saved, "calendar": {**saved["calendar"], "changes": [settled] * number}})


class _Broken(dict[str, Any]):
    def __getitem__(self, key: str) -> Any:
        raise RuntimeError("no such luck")


class _Stubborn(dict[str, Any]):
    def items(self) -> Any:
        raise RuntimeError("no such luck")


def test_a_mapping_that_cannot_be_read_is_no_saved_schedule() -> None:
    saved = schedule(REPLY).to_dict()
    with pytest.raises(SavedScheduleError, match="an object is needed, not _Broken"):
        load_schedule(_Broken(saved))
    with pytest.raises(SavedScheduleError, match="a part of it cannot be written"):
        load_schedule({**saved, "done": _Stubborn(x=1)})
    with pytest.raises(SavedScheduleError, match="a part of it cannot be written"):
        load_schedule({**saved, "law_on": date(2026, 1, 1)})
