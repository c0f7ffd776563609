"""The events that the acts know, `Event` to declare one of your own, and `parse_event` to read one from JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from kzcoord.law.calendar_year import CalendarYear as CalendarYear
from kzcoord.law.event_json import parse_event as parse_event
from kzcoord.law.events import Event as Event
from kzcoord.rules import RULES, public_events
from kzcoord.rules.public_events import *

#: The classes of events by their kind.
EVENTS = RULES.events

if TYPE_CHECKING:
    AnyEvent = Event
else:  # a checker follows the imports
    __all__ = ["EVENTS", "AnyEvent", "CalendarYear", "Event", "parse_event", *public_events.__all__]
    #: The union of these events, told apart by their kind: for a field, a type adapter, a web framework.
    AnyEvent = Annotated[Union[tuple(EVENTS.values())], Field(discriminator="kind")]  # noqa: UP007 - made at run time
