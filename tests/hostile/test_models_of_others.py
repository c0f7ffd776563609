"""An event inside a model of another system is read as strictly as here, however loosely that model reads."""

from __future__ import annotations

from datetime import date
from json import dumps
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from kzcoord import InvalidEventError, ReplySent, TopLevelEvent
from kzcoord.events import AnyEvent


class Theirs(BaseModel):
    event: AnyEvent


class TheirReply(BaseModel):
    event: ReplySent


SOUND = {"kind": "reply-sent", "on": "2026-05-15"}
REPLY = ReplySent(on=date(2026, 5, 15))


def test_an_event_comes_as_itself_and_from_json_and_mappings() -> None:
    text = '{"event": {"kind": "reply-sent", "on": "2026-05-15"}}'
    for found in (Theirs(event=REPLY), Theirs.model_validate({"event": SOUND}), Theirs.model_validate_json(text)):
        assert found.event == REPLY
    assert TheirReply.model_validate_json(text).event == REPLY
    assert TypeAdapter(ReplySent).validate_json('{"on": "2026-05-15"}') == REPLY


@pytest.mark.parametrize(
    "event",
    [
        *({**SOUND, "on": on} for on in (1_779_840_000, "1779840000", 0, "2026-W20-5", "20260515", True)),
        {**SOUND, "added": 1},
        {"on": "2026-05-15"},
        {"kind": "no-such-event"},
        5,
        None,
    ],
)
@pytest.mark.parametrize("how", [{}, {"strict": False, "extra": "ignore", "from_attributes": True}])
def test_what_is_no_event_is_refused_however_it_is_asked(event: Any, how: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Theirs.model_validate({"event": event}, **how)


class TheirVisit(BaseModel):
    event: TopLevelEvent


LOOSELY = [{}, {"strict": False}, {"strict": False, "extra": "ignore"}, {"extra": "allow"}]


@pytest.mark.parametrize("how", LOOSELY, ids=str)
@pytest.mark.parametrize(
    "fields",
    [
        *({"starts": starts} for starts in (1_779_840_000, "1779840000", 0, "2026-05-20T00:00:00", "20260520", True)),
        {"starts": "2026-05-20", "abroad": "yes"},
        {"starts": "2026-05-20", "abroad": 1},
        {"starts": "2026-05-20", "added": 1},
        {"starts": "2026-05-20", "kind": "reply-sent"},
    ],
    ids=str,
)
def test_a_field_of_one_kind_of_event_takes_what_the_class_takes_and_nothing_else(
    fields: dict[str, Any], how: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        TheirVisit.model_validate_json(dumps({"event": fields}), **how)
    days = {name: date.fromisoformat(day) if day == "2026-05-20" else day for name, day in fields.items()}
    with pytest.raises(ValidationError):
        TheirVisit.model_validate({"event": days}, **how)
    with pytest.raises(ValidationError):
        TypeAdapter(TopLevelEvent).validate_python(days, **how)


@pytest.mark.parametrize("how", LOOSELY, ids=str)
def test_a_sound_event_of_one_kind_is_read_as_it_is_however_it_is_asked(how: dict[str, Any]) -> None:
    visit = TopLevelEvent(starts=date(2026, 5, 20), abroad=True)
    text = '{"event": {"kind": "top-level-event", "starts": "2026-05-20", "abroad": true}}'
    assert TheirVisit.model_validate_json(text, **how).event == visit
    assert TheirVisit.model_validate({"event": {"starts": date(2026, 5, 20), "abroad": True}}, **how).event == visit
    assert TheirVisit.model_validate({"event": visit}, **how).event == visit


def test_the_attributes_of_a_thing_make_no_event() -> None:
    thing = SimpleNamespace(kind="reply-sent", on=date(2026, 5, 15), acting_body=None)
    with pytest.raises(ValidationError, match="it is no event"):
        TheirReply.model_validate({"event": thing}, from_attributes=True)


@pytest.mark.parametrize("how", [{"strict": False}, {"extra": "ignore"}, {"extra": "allow"}, {"from_attributes": True}])
def test_the_check_of_an_event_cannot_be_loosened(how: dict[str, Any]) -> None:
    fields = {"on": date(2026, 5, 15)}
    with pytest.raises(InvalidEventError, match="would loosen the check; leave it out"):
        ReplySent.model_validate(fields, **how)
    with pytest.raises(InvalidEventError, match="would loosen the check; leave it out"):
        ReplySent.model_validate_strings({"on": "2026-05-15"}, **how)
    with pytest.raises(InvalidEventError, match="would loosen the check; leave it out"):
        ReplySent.model_validate_json('{"on": "2026-05-15"}', **how)
    assert ReplySent.model_validate(fields, strict=True, extra="forbid") == REPLY
