"""The events that the acts know, `Event` to declare one of your own, and `parse_event` to read one from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Union

from pydantic import Field, ValidatorFunctionWrapHandler, WrapValidator

from kzcoord.errors import KzcoordError
from kzcoord.errors.classes import is_a
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import shown
from kzcoord.law.calendar_year import CalendarYear as CalendarYear
from kzcoord.law.event_json import parse_event as parse_event
from kzcoord.law.events import Event as Event
from kzcoord.rules import RULES, public_events
from kzcoord.rules.public_events import *

#: The classes of events by their kind.
EVENTS = RULES.events


def _told(given: Any, _loosely: ValidatorFunctionWrapHandler) -> Event:
    """The event of a field, read as `parse_event` reads it, however loosely the model around it reads."""
    if type(given) in EVENTS.values():
        event: Event = given
        return event
    if not is_a(given, Mapping):  # type: ignore[type-abstract]
        raise ValueError(
            Message("it is no event: {given}; give one, or an object with a 'kind' and its fields", given=shown(given))
        )
    try:
        return parse_event(given)
    except KzcoordError as error:
        raise ValueError(error.message) from None


if TYPE_CHECKING:
    AnyEvent = Event
else:  # a checker follows the imports
    __all__ = ["EVENTS", "AnyEvent", "CalendarYear", "Event", "parse_event", *public_events.__all__]
    #: The union of these events, told apart by their kind: for a field, a type adapter, a web framework.
    AnyEvent = Annotated[
        Union[tuple(EVENTS.values())],  # noqa: UP007 - made at run time
        Field(discriminator="kind"),
        WrapValidator(_told),
    ]
