"""An event inside a model of another system is read as strictly as here, however loosely that model reads."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from kzcoord import InvalidEventError, ReplySent
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
