"""When a rule answers: the event, and what its fields must say."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, StrictBool, StrictInt, WithJsonSchema

from kzcoord.errors import DeclarationError
from kzcoord.errors.messages import Message
from kzcoord.errors.models import Declared
from kzcoord.errors.shown_values import named, shown
from kzcoord.law.bodies import Body
from kzcoord.law.events import Event, event_class
from kzcoord.limits import Within

__all__ = ["Condition", "EventClass", "When", "on"]


class Condition(Declared):
    """A condition that an event decides: its field has this value.

    Other tests of the same field: ``within`` (its day lies within a limit counted from the event's own day),
    ``late_for`` (its day lies after the date of that rule in the same year; ``equals=False`` turns it round). Where
    the condition is disputed, ``waived_by`` names an open question, and the condition falls if the convention answers
    it with ``reading``; ``only_under`` makes it hold under that reading only.
    """

    example = 'Condition(field="abroad", equals=True)'

    field: str
    equals: StrictBool | StrictInt | str | None = True
    within: Within | None = None
    late_for: str | None = None
    waived_by: str | None = None
    only_under: str | None = None
    reading: str | None = None


def _class_of(given: Any) -> Any:
    if isinstance(given, type) and issubclass(given, Event):
        if not given.is_a_kind():
            raise ValueError(Message("it has no kind; {advice}", advice=given.kind_to_write()))
        return given
    if isinstance(given, str):
        return event_class(given)
    raise ValueError(Message("it is the class of an event or its kind, not {given}", given=shown(given)))


#: The class of an event inside a model; in JSON its kind.
EventClass = Annotated[
    Any,
    BeforeValidator(_class_of),
    PlainSerializer(lambda found: found.kind_name(), return_type=str),
    WithJsonSchema({"type": "string"}),
]


class When(Declared):
    """An event that a rule answers, and the conditions on its fields; several of one event are alternatives."""

    example = "on(MyEvent, abroad=True)"

    event: EventClass
    conditions: tuple[Condition, ...] = ()

    @property
    def kind(self) -> str:
        """The kind of the event."""
        kind: str = self.event.kind_name()
        return kind


def on(event: type[Event], *others: Condition, **conditions: bool | int | str | Body | None) -> When:
    """The rule answers ``event``; each condition names a field and the value that it must have.

    Raises `DeclarationError` for a field that the event lacks.
    """
    if not isinstance(event, type) or not issubclass(event, Event):
        raise DeclarationError("on() takes the class of an event such as CalendarYear, not {given}", given=shown(event))
    every = [
        Condition(field=field, equals=value.code if isinstance(value, Body) else value)
        for field, value in conditions.items()
    ]
    every += others
    for condition in every:
        if not event.has_field(condition.field):
            raise DeclarationError(
                "{event} has no field {field} to set a condition on; its fields are {known}",
                event=event.__name__,
                field=named(condition.field),
                known=", ".join(event.model_fields),
            )
    return When(event=event, conditions=tuple(every))
