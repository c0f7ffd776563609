"""Events under nonsense: every field of every kind, from Python and from JSON, and JSON texts with random damage.

The message says which event and field is wrong, and a text that is taken is an event that comes back from its JSON.
"""

from __future__ import annotations

import json
import pickle
import random
from collections import Counter
from copy import copy
from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    MFA,
    CalendarRangeError,
    Convention,
    Event,
    InvalidEventError,
    KzcoordError,
    ReplySent,
    TopLevelEvent,
    agenda,
    parse_event,
    schedule,
)
from kzcoord.events import EVENTS
from kzcoord.text import LANGUAGES

from .nonsense import DAYS, JSON_NONSENSE, WORDS, Entry, checked_message, nonsense, other_days, swept

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


@pytest.mark.long
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
            # a copy with the field is what an event made with it is, or is refused like it
            try:
                copied = sound.model_copy(update={field: value})
            except KzcoordError as error:
                checked_message(error)
            else:
                assert copied == EVENTS[kind](**{**given, field: value})


def _is_day(kind: str, field: str) -> bool:
    return "date" in str(EVENTS[kind].model_fields[field].annotation)


@pytest.mark.long
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


@pytest.mark.long
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


VISIT = TopLevelEvent(starts=date(2027, 5, 20))
ENTRIES = [
    # a string of JSON that is no object, bytes, mappings without a kind: nothing of it is an event
    Entry("parse_event", parse_event),
    Entry("the kind of a mapping", lambda value: parse_event({"kind": value, "on": date(2026, 3, 18)})),
    Entry("an event of a mapping", ReplySent.model_validate, {"an event"}),
    Entry("an event of JSON", ReplySent.model_validate_json),
    Entry("an event of strings", ReplySent.model_validate_strings),
    Entry("an event of an object", ReplySent.from_json),
    Entry("an event of any kind of JSON", Event.model_validate_json),
    Entry("a copy", lambda value: VISIT.model_copy(update=value), {"None", "no mapping"}),
    Entry("an anchor", VISIT.anchor_day, WORDS),
    Entry("an event made unchecked", lambda value: ReplySent.model_construct(on=value), DAYS),
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


# -- copies, and what is made unchecked ---------------------------------------------------------------------------


def test_days_that_follow_from_others_follow_anew_in_a_copy() -> None:
    moved = VISIT.model_copy(update={"starts": date(2027, 6, 20)})
    assert (moved.ends, moved.visit_ends) == (date(2027, 6, 20), date(2027, 6, 20))
    assert moved == TopLevelEvent(starts=date(2027, 6, 20))
    assert schedule(moved) == schedule(TopLevelEvent(starts=date(2027, 6, 20)))
    assert VISIT.copy(update={"starts": date(2027, 6, 20)}) == moved


def test_a_day_that_was_given_stays_in_a_copy_and_is_checked() -> None:
    two_days = TopLevelEvent(starts=date(2027, 5, 20), ends=date(2027, 5, 21))
    assert two_days.model_copy(update={"starts": date(2027, 5, 19)}).ends == date(2027, 5, 21)
    with pytest.raises(InvalidEventError, match="ends is 2027-05-21, before starts, which is 2027-06-20; correct one"):
        two_days.model_copy(update={"starts": date(2027, 6, 20)})


@pytest.mark.parametrize(
    ("update", "words"),
    [
        ({"kind": "ohchr-published"}, "kind is 'ohchr-published', which is none of its words; give 'top-level-event'"),
        ({"acting_body": 5}, "acting_body is 5, which is no Body; give kzcoord.MFA or its code"),
        ({"abroad": "yes"}, "abroad is 'yes', which is neither True nor False; give True or False"),
        ({"starts": "2027-05-20"}, "which is no day; give date"),
        ({"on": date(2027, 5, 20)}, "on is no field of it; the fields are acting_body, starts"),
        ({5: 5}, "5 is no field of it; the fields are acting_body, starts"),
        ({"\ud800": 5}, r"'\ud800' is no field of it; the fields are acting_body, starts"),
        (
            {"acting_body": {"code": "X", "name": ["x"] * 3, "short": ["x"] * 3, "seat": "Astana"}},
            "acting_body.seat is no field there; leave it out",
        ),
        ({"acting_body": {"code": 5}}, "acting_body.code is 5, which is no text; give acting_body as kzcoord.MFA"),
    ],
    ids=str,
)
def test_a_copy_is_checked_like_a_new_event(update: Any, words: str) -> None:
    with pytest.raises(InvalidEventError) as refused:
        VISIT.model_copy(update=update)
    assert words in checked_message(refused.value)


@pytest.mark.parametrize("kind", EVENTS)
def test_no_event_can_be_made_unchecked(kind: str) -> None:
    model: Any = EVENTS[kind]
    if any(field.is_required() for field in model.model_fields.values()):
        for asked in (schedule, lambda event: agenda([event], body=MFA, between=(date.min, date.max))):
            with pytest.raises(InvalidEventError, match=" is missing; give "):
                asked(model.model_construct())
    sound = parse_event({"kind": kind, **SOUND[kind]})
    fields = {name: getattr(sound, name) for name in sound.model_fields_set}
    assert model.model_construct(**fields) == sound
    for same in (sound.model_copy(), sound.model_copy(deep=True), copy(sound), pickle.loads(pickle.dumps(sound))):
        assert same == sound
        assert schedule(same) == schedule(sound)


@pytest.mark.parametrize("kind", EVENTS)
def test_the_days_of_an_event_are_plain_ones(kind: str, tried: Counter[str]) -> None:
    sound = parse_event({"kind": kind, **SOUND[kind]})
    given = {name: getattr(sound, name) for name in sound.model_fields_set - {"kind"}}
    for field in filter(lambda name: _is_day(kind, name), EVENTS[kind].model_fields):
        day = given.get(field, date(2027, 5, 20))
        plain = EVENTS[kind](**{**given, field: day})
        for other in other_days(day):
            tried[__name__] += 1
            made = EVENTS[kind](**{**given, field: other})
            assert type(getattr(made, field)) is date
            assert made == plain
            assert schedule(made) == schedule(plain)


def test_a_range_that_is_left_is_told_with_the_rule_and_the_day_it_was_counted_from() -> None:
    # thirty days before 5 January 2010 is 6 December 2009
    with pytest.raises(CalendarRangeError, match=r"^1037/24, counted from 2010-01-05: 2009-12-06 is before 2010-01-01"):
        schedule(TopLevelEvent(starts=date(2010, 1, 5)))
    # ten working days after 28 December 2040 end in January 2041
    with pytest.raises(CalendarRangeError, match=r"^1037/14-9.1, counted from 2040-12-28: 10 working days from"):
        schedule(ReplySent(on=date(2040, 12, 28)))
