"""The time of an answer grows with its question, and a refusal is one short line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

import kzcoord
from kzcoord import QUESTIONS, RULES, Body, Convention, KzcoordError, ReplySent, load_schedule, parse_event, schedule
from kzcoord.bodies import body

#: A busy machine needs a second; a time that grows with the square needs a minute.
SECONDS = 10.0
LONGEST_MESSAGE = 1_500
REPLY = ReplySent(on=date(2026, 5, 15))
LONG = "x" * 1_000_000


def refused(call: Callable[[], object]) -> str:
    """The message of a refusal, which comes soon and is short."""
    begun = perf_counter()
    with pytest.raises(KzcoordError) as caught:
        call()
    assert perf_counter() - begun < SECONDS
    assert len(str(caught.value)) < LONGEST_MESSAGE
    assert str(caught.value).isprintable()
    return str(caught.value)


def an_object(names: list[str]) -> str:
    return "{" + ",".join(f'"{name}":1' for name in names) + "}"


@pytest.mark.parametrize("read", [parse_event, load_schedule, ReplySent.model_validate_json])
def test_names_told_twice_are_found_in_one_pass(read: Callable[[str], object]) -> None:
    many = [f"k{number}" for number in range(60_000)]
    assert "it tells of k7 twice" in refused(lambda: read(an_object([*many, "k7"])))
    # of many the first eight are named, in the order of the letters, and the others are counted: 60,000 - 8
    told = refused(lambda: read(an_object(many[:40_000] * 2)))
    assert "it tells of k0, k1, k10, k100, k1000, k10000, k10001, k10002 and 39992 more twice" in told


@pytest.mark.parametrize("read", [parse_event, load_schedule])
def test_a_text_that_is_too_long_is_not_read(read: Callable[[str], object]) -> None:
    # an object of one name: 1,000,001 characters with the six of {"":1}
    assert "it is 1000001 characters long, and 1000000 are the most" in refused(
        lambda: read(an_object(["x" * (1_000_001 - 6)]))
    )
    assert "the most" not in refused(lambda: read(an_object(["x" * (1_000_000 - 6)])))


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_words_that_are_no_numbers_of_json_are_refused(word: str) -> None:
    assert f"{word} is no number of JSON" in refused(lambda: parse_event(f'{{"kind": "reply-sent", "on": {word}}}'))


def test_unknown_names_are_told_of_a_few_only() -> None:
    many = {f"k{number}": 1 for number in range(60_000)}
    refused(lambda: parse_event({"kind": "reply-sent", "on": "2026-05-15", **many}))
    refused(lambda: load_schedule({**schedule(REPLY).to_dict(), **many}))


NAMED: dict[str, Callable[[Any], object]] = {
    "a body": body,
    "a body of a share": lambda name: schedule(REPLY).for_body(name),
    "a body of one's own": lambda name: schedule(REPLY).for_body(Body(name)),
    "a rule": RULES.__getitem__,
    "the history of a rule": RULES.history,
    "an act": lambda name: RULES.select(act=name),
    "a question": QUESTIONS.__getitem__,
    "an answer": lambda name: Convention.STANDARD.choose(**{name: "counted"}),
    "a reading": lambda name: Convention.STANDARD.choose(Q1=name),
    "a row": schedule(REPLY).__getitem__,
    "a step": lambda name: schedule(REPLY, done={name: date(2026, 5, 15)}),
    "a kind of event": lambda name: parse_event({"kind": name}),
    "a field": lambda name: parse_event({"kind": "reply-sent", name: 1}),
    "a day": lambda name: parse_event({"kind": "reply-sent", "on": name}),
    "a player": lambda name: parse_event(
        {"kind": "eec-matter", "on": "2026-05-15", "acting_body": {"code": name, "name": ["a"] * 3, "short": ["a"] * 3}}
    ),
    "a part of a saved schedule": lambda name: load_schedule({**schedule(REPLY).to_dict(), name: 1}),
    "a convention": lambda name: Convention.from_dict({"name": name}),
    "a language": schedule(REPLY).table,
}


@pytest.mark.parametrize("what", NAMED)
def test_a_very_long_name_of_anything_is_refused_soon_and_in_one_line(what: str) -> None:
    refused(lambda: NAMED[what](LONG))


def test_near_names_are_looked_for_in_one_place() -> None:
    # the search takes the square of a name's length, so the one place that bounds it is the only one that searches
    source = Path(kzcoord.__file__).parent
    found = [
        path.relative_to(source).as_posix() for path in source.rglob("*.py") if "difflib" in path.read_text("utf-8")
    ]
    assert found == ["errors/tables.py"]


def test_a_saved_year_has_room_in_the_bound_twenty_times() -> None:
    longest = max(len(schedule(kzcoord.CalendarYear(year)).to_json()) for year in (2012, 2018, 2027))
    assert longest * 20 < 1_000_000
