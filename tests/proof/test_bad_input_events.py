"""Events under nonsense: every field of every kind, from Python and from JSON, and JSON texts with random damage.

The message says which event and field is wrong, and a text that is taken is an event that comes back from its JSON.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    CalendarRangeError,
    Convention,
    Event,
    InvalidEventError,
    KzcoordError,
    parse_event,
    schedule,
)
from kzcoord.events import EVENTS
from kzcoord.text import LANGUAGES

from .nonsense import DAYS, JSON_NONSENSE, WORDS, Entry, checked_message, nonsense, swept

# One event of each kind in JSON, with every field that it needs.
SOUND: dict[str, dict[str, Any]] = {
    "top-level-event": {"starts": "2027-05-20"},
    "intergovernmental-event": {"starts": "2027-05-20"},
    "materials-request-received": {"on": "2027-05-20"},
    "materials-returned": {"on": "2027-05-20"},
    "draft-instructions-received": {"on": "2027-05-20", "receiver": "INTERESTED_BODY"},
    "control-plan-set": {"bodies_due": "2027-05-20", "mfa_due": "2027-05-25"},
    "calendar-year": {"year": 2027},
    "treaty-report-received": {"on": "2027-05-20"},
    "organization-decision-drafted": {},
    "organization-decision-received": {"on": "2027-05-20"},
    "proposals-received": {"on": "2027-05-20", "receiver": "MFA"},
    "eec-matter": {"on": "2027-05-20", "matter": "treaty"},
    "communication-received": {"on": "2027-05-20"},
    "reply-sent": {"on": "2027-05-20"},
    "ohchr-published": {"on": "2027-05-20"},
    "special-procedures-visit-proposed": {"proposer": "MFA"},
    "treaty-body-matter": {"on": "2027-05-20"},
    "court-request-received": {"on": "2027-05-20"},
    "court-request-forwarded": {"on": "2027-05-20"},
    "court-application": {"applicant": "NCE", "sending_on": "2027-05-20"},
    "court-letters-received": {"on": "2027-05-20"},
    "international-event-planned": {},
    "international-event-held": {"ended": "2027-05-20"},
    "delegation-travel": {"departs": "2027-05-20"},
    "meeting-held": {"on": "2027-05-20"},
    "letter-to-foreign-side": {"on": "2027-05-20"},
    "treaty-concept-received": {"on": "2027-05-20"},
    "plans-agreed": {"on": "2027-05-20"},
    "treaty-outside-plan": {"on": "2027-05-20"},
    "plan-change-received": {"on": "2027-05-20"},
}
ENDS_OF_TIME = [
    *(date(2010, 1, 1) + timedelta(number) for number in range(6)),
    *(date(2040, 12, 31) - timedelta(number) for number in range(6)),
    date(2009, 12, 31),
    date(2041, 1, 1),
    date.min,
    date.max,
]


def answered(event: Event) -> None:
    """Everything an event is used for; what was let in must not fail later but in words."""
    assert parse_event(event.model_dump_json()) == event
    for lang in LANGUAGES:
        assert event.said(lang)
    try:
        found = schedule(event)
    except KzcoordError as error:
        checked_message(error)
        return
    assert json.loads(found.to_json())
    for lang in LANGUAGES:
        assert found.table(lang)


def test_one_of_each_kind_is_here_and_is_sound() -> None:
    assert set(SOUND) == set(EVENTS)
    for kind, fields in SOUND.items():
        answered(parse_event(json.dumps({"kind": kind, **fields})))


@pytest.mark.parametrize("kind", EVENTS)
def test_any_value_in_any_field_makes_an_event_or_is_refused_by_its_name(kind: str, tried: Counter[str]) -> None:
    sound = parse_event({"kind": kind, **SOUND[kind]})
    given = {name: getattr(sound, name) for name in sound.model_fields_set - {"kind"}}
    for field in EVENTS[kind].model_fields:
        for name, value in nonsense().items():
            tried[__name__] += 1
            try:
                made = EVENTS[kind](**{**given, field: value})
            except KzcoordError as error:
                told = checked_message(error)
                assert EVENTS[kind].__name__ in told or "no body" in told, told
                assert name in DAYS or field in told or "no body" in told, told
            except Exception as error:
                raise AssertionError(f"{kind}.{field} of {name}: {type(error).__name__}") from error
            else:
                assert not _is_day(kind, field) or value is None or name in DAYS
                answered(made)


def _is_day(kind: str, field: str) -> bool:
    return "date" in str(EVENTS[kind].model_fields[field].annotation)


@pytest.mark.parametrize("kind", EVENTS)
def test_any_json_value_in_any_field_makes_an_event_or_is_refused(kind: str, tried: Counter[str]) -> None:
    for field in [*EVENTS[kind].model_fields, "", "no field", "a\nb", "\ud800", "x" * 5000]:
        for value in JSON_NONSENSE:
            tried[__name__] += 1
            try:
                event = parse_event(json.dumps({"kind": kind, **SOUND[kind], field: value}))
            except KzcoordError as error:
                checked_message(error)
            else:
                assert field in EVENTS[kind].model_fields
                answered(event)


def test_any_damage_to_a_text_of_json_gives_an_event_or_an_error(tried: Counter[str]) -> None:
    seeded = random.Random(586)
    alphabet = '{}[]",:0123456789-+eE.\\u tfn\x00\ud800СІМ\u2028\n' + "kindonstarts"
    texts = [json.dumps({"kind": kind, **fields}) for kind, fields in SOUND.items()]
    taken = 0
    for _ in range(30_000):
        text = seeded.choice(texts)
        for _ in range(seeded.choice([1, 1, 1, 2, 5])):
            place = seeded.randrange(len(text))
            text = text[:place] + seeded.choice(["", seeded.choice(alphabet)]) + text[place + seeded.randrange(3) :]
            text = text or "{"
        tried[__name__] += 1
        source: Any = text if "\ud800" in text else seeded.choice([text, text.encode()])
        try:
            event = parse_event(source)
        except KzcoordError as error:
            checked_message(error)
        else:
            taken += 1
            assert parse_event(event.model_dump_json()) == event
    assert 100 < taken < 15_000  # both outcomes are tried


def test_an_event_at_either_end_of_the_calendar_is_answered_or_refused_with_the_bound(tried: Counter[str]) -> None:
    answers = 0
    for kind, sound in SOUND.items():
        days = [name for name in EVENTS[kind].model_fields if _is_day(kind, name)]
        for day in ENDS_OF_TIME:
            for field in days or [""]:
                fields = {**sound, field: str(day)} if field else {**sound, "year": day.year}
                if not field and kind != "calendar-year":
                    continue
                tried[__name__] += 1
                try:
                    event = parse_event({"kind": kind, **fields})
                    found = schedule(event, convention=Convention.STRICT if day.day % 2 else Convention.STANDARD)
                except CalendarRangeError as error:
                    told = checked_message(error)
                    assert str(KAZAKHSTAN.first) in told or str(KAZAKHSTAN.last) in told, told
                except InvalidEventError as error:
                    told = checked_message(error)  # an order that cannot be
                    assert str(day) in told, told
                else:
                    answers += 1
                    assert found.table("kk")
                    assert all(row.by is None or row.by in KAZAKHSTAN for row in found)
                    assert json.loads(found.to_json())
    assert answers > 100


ENTRIES = [
    # a string of JSON that is no object, bytes, mappings without a kind: nothing of it is an event
    Entry("parse_event", parse_event),
    Entry("the kind of a mapping", lambda value: parse_event({"kind": value, "on": date(2026, 3, 18)})),
    Entry("a language", parse_event({"kind": "reply-sent", "on": date(2026, 3, 18)}).said),
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_each_value_is_the_right_one_or_is_refused_in_words(entry: Entry, tried: Counter[str]) -> None:
    tried[__name__] += swept(entry)


def test_a_thousand_wrong_fields_are_told_in_one_short_line_and_kept_in_the_detail() -> None:
    with pytest.raises(InvalidEventError, match="and 992 more") as refused:
        parse_event({"kind": "reply-sent", "on": "2027-05-20", **{f"field {number}": 1 for number in range(1000)}})
    checked_message(refused.value)
    assert len(refused.value.errors) == 1000


@pytest.mark.parametrize("depth", [100, 240, 260, 400, 900, 5000])
def test_a_body_with_roles_without_end_is_taken_or_refused(depth: int, tried: Counter[str]) -> None:
    inner: dict[str, Any] = {"code": "X0", "name": ["x"] * 3, "short": ["x"] * 3}
    for number in range(depth):
        inner = {"code": f"X{number}", "name": ["x"] * 3, "short": ["x"] * 3, "roles": [inner]}
    tried[__name__] += 1
    try:
        event = parse_event({"kind": "reply-sent", "on": "2027-05-20", "acting_body": inner})
    except KzcoordError as error:
        checked_message(error)
    else:
        answered(event)


def test_a_name_that_no_text_can_hold_is_refused_in_a_body_of_json(tried: Counter[str]) -> None:
    for field in ("code", "name", "short"):
        for text in [*sorted(WORDS), "\ud800"]:
            words: Any = text if field == "code" else [text] * 3
            body = {"code": "X", "name": ["x"] * 3, "short": ["x"] * 3, "roles": ["NCE"], field: words}
            tried[__name__] += 1
            try:
                event = parse_event(json.dumps({"kind": "reply-sent", "on": "2027-05-20", "acting_body": body}))
            except KzcoordError as error:
                checked_message(error)
            else:
                answered(event)
