"""What every event is: a strict, immutable model with a day, anchors and words, and its way from JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, Self, get_args, get_origin

from pydantic import ConfigDict, ModelWrapValidatorHandler, ValidationInfo, model_validator

from kzcoord.errors import DeclarationError, InvalidEventError, KzcoordError
from kzcoord.errors.days import ISO_DAY, is_plain_date, plain_day
from kzcoord.errors.default_book import default_book
from kzcoord.errors.jsontext import json_value
from kzcoord.errors.mappings import entries_of
from kzcoord.errors.messages import Message, Row, Words
from kzcoord.errors.models import Declared, for_declarations_only
from kzcoord.errors.shown_values import named, shown
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import BodyRef
from kzcoord.text import Language, Text, full_date

__all__ = ["Event", "checked_object", "event_class", "json_object", "types_of"]

#: The kind of an event: words in small letters, with hyphens between them.
_KIND = re.compile(r"[^\W_A-Z]+(-[^\W_A-Z]+)*")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
#: What to give for a field, by its type.
_EXAMPLES: Mapping[object, Message] = {
    date: Message('date(2027, 5, 20), or "2027-05-20" in JSON'),
    bool: Message("True or False"),
    int: Message("a whole number such as 2027"),
    str: Message("text"),
    Body: Message("kzcoord.MFA or its code"),
}


class Event(Declared):
    """A triggering event: strict (a `datetime` or a string is no date), frozen, no unknown fields.

    Every event may name the ``acting_body``, for provisions that exempt a body. A kind of event is a subclass with a
    ``kind`` of its own, the class variables below and its fields; there is nothing to register. A class variable that
    names a field which the class lacks is a `DeclarationError`.

    >>> from datetime import date
    >>> from typing import Literal
    >>> from kzcoord.text import Text
    >>> class LetterReceived(Event):
    ...     kind: Literal["letter-received"] = "letter-received"
    ...     on: date
    ...     title = Text(kk="хат алынды", ru="получено письмо", en="letter received")
    ...     anchors = {"receipt": "on"}
    >>> LetterReceived(on=date(2026, 3, 18)).said()
    'Letter received, 18 March 2026'
    """

    model_config = ConfigDict(strict=True)
    example = "CalendarYear(year=2027)"

    kind: str
    acting_body: BodyRef | None = None

    #: The event in words, for headings.
    title: ClassVar[Text]
    #: The fields in words, for headings; a field without words is not told.
    words: ClassVar[Mapping[str, Text]] = {}
    #: What to give for a field that no heading tells, in words.
    prompts: ClassVar[Mapping[str, Text]] = {}
    #: The values of fields that know only some, in words.
    choices: ClassVar[Mapping[str, Text]] = {}
    #: Which field supplies which anchor of the time limits.
    anchors: ClassVar[Mapping[str, str]] = {}
    #: True when nothing that follows from the event can be done before it; false for one that is prepared.
    begins_all: ClassVar[bool] = True
    #: The roles of the event, one of which the acting body plays: the one that is its own, or else the first.
    acting_as: ClassVar[tuple[Body, ...]] = ()
    #: The bodies that can stand in a field which knows only some.
    players: ClassVar[Mapping[str, tuple[Body, ...]]] = {}
    #: Where the texts say so, for the message of a refusal.
    players_by: ClassVar[Text] = Text(kk="мәтіндер", ru="тексты", en="the texts")
    #: Pairs of fields whose days come in this order, where both have one.
    in_order: ClassVar[tuple[tuple[str, str], ...]] = ()
    #: The field that tells on which day the date of the event was fixed, if there is one.
    fixed_on: ClassVar[str | None] = None
    #: The field whose day the event as a whole happens on.
    main_day: ClassVar[str] = "on"

    @for_declarations_only
    def __init__(
        self, /, **fields: Any
    ) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**fields)

    @classmethod
    def __pydantic_init_subclass__(cls, **given: Any) -> None:
        """Refuses a kind of event whose class variables name fields that it lacks."""
        super().__pydantic_init_subclass__(**given)
        for name in ("words", "prompts", "choices", "anchors", "players"):
            setattr(cls, name, MappingProxyType({str(key): value for key, value in getattr(cls, name).items()}))
        if not cls.is_a_kind():
            return  # no kind of event yet, but a class that several kinds share
        kind, typed = cls.kind_name(), cls.model_fields["kind"].annotation
        if get_args(typed) != (kind,) or not _KIND.fullmatch(kind):
            raise DeclarationError(
                "{model}: kind is {kind} of the type {typed}; {advice}",
                model=cls.__name__,
                kind=shown(kind),
                typed=shown(typed),
                advice=cls.kind_to_write(),
            )
        if not isinstance(getattr(cls, "title", None), Text):
            raise DeclarationError(
                "{model} has no title; give title = Text(kk=..., ru=..., en=...)", model=cls.__name__
            )
        named_fields = [
            *(("anchors", field) for field in cls.anchors.values()),
            *(("words", field) for field in cls.words),
            *(("prompts", field) for field in cls.prompts),
            *(("players", field) for field in cls.players),
            *(("in_order", field) for pair in cls.in_order for field in pair),
            ("main_day", None if isinstance(vars(cls).get("day"), property) else cls.main_day),
            ("fixed_on", cls.fixed_on),
        ]
        for variable, field in named_fields:
            if field is not None and not cls.has_field(field):
                fields = ", ".join(name for name in cls.model_fields if name != "kind")
                wrong = Message(
                    "{variable} names {field}, which is no field of it", variable=variable, field=named(field)
                )
                if variable == "main_day":
                    wrong = Message(
                        "{field} is no field of it; say which field holds the day of the event: main_day = ...",
                        field=named(field),
                    )
                raise DeclarationError(
                    "{model}: {wrong}; the fields are {fields}", model=cls.__name__, wrong=wrong, fields=fields
                )

    @classmethod
    def kind_name(cls) -> str:
        """The ``kind`` of this class of events."""
        kind: str = cls.model_fields["kind"].default
        return kind

    @classmethod
    def is_a_kind(cls) -> bool:
        """True for a class of events with a ``kind``; false for one that several kinds share."""
        return isinstance(cls.model_fields["kind"].default, str)

    @classmethod
    def kind_to_write(cls) -> Message:
        """How the kind of the class is written, for the message of a refusal."""
        kind = _CAPITAL.sub("-", cls.__name__).lower()
        return Message('write its name in small letters, with hyphens: kind: Literal["{kind}"] = "{kind}"', kind=kind)

    @classmethod
    def has_field(cls, name: str) -> bool:
        """True for the name of a field, or of a property that is read like one."""
        return name in cls.model_fields or isinstance(getattr(cls, name, None), property)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
        """The event of a JSON text; `InvalidEventError` if it is none."""
        return cls.from_json(json_object(json_data), **how)

    @classmethod
    def from_json(cls, given: Mapping[str, Any], **how: Any) -> Self:
        """The event of a JSON object, whose days are ISO dates and nothing else."""
        return cls.model_validate(cls._with_days(checked_object(given)), **how)

    @classmethod
    def _with_days(cls, fields: dict[str, Any]) -> dict[str, Any]:
        """The fields with the days that came as ISO dates; what is no day stays as it is, and is refused as such."""
        for name, found in _exact_types(cls).items():
            value = fields.get(name)
            if found is date and isinstance(value, str) and ISO_DAY.fullmatch(value):
                with suppress(ValueError):
                    fields[name] = date.fromisoformat(value)
        return fields

    @model_validator(mode="wrap")
    @classmethod
    def _as_declared(cls, given: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        """The event as its class declares it, however loosely the model of another that holds it is read."""
        if isinstance(given, cls):
            return handler(given)
        fields = entries_of(given)
        if fields is None:
            handler(given)  # refuses it, unless the model around reads the attributes of anything
            raise ValueError(
                Message("it is no event: {given}; give one, or an object with its fields", given=shown(given))
            )
        event = handler(fields if info.mode == "python" else cls._with_days(fields))
        exact = _exact_types(cls)
        for name, value in fields.items():
            if name not in cls.model_fields:
                raise ValueError(Message("{field} is no field of it; leave it out", field=shown(name)))
            found = exact.get(name)
            if found is None or value is None:
                continue
            if not is_plain_date(value) if found is date else type(value) is not found:
                raise ValueError(
                    Message("{name} is {given}{advice}", name=name, given=shown(value), advice=cls._advice((name,)))
                )
        return event

    @model_validator(mode="after")
    def _checked(self) -> Self:
        for name, value in self.__dict__.items():
            if isinstance(value, date) and value.__class__ is not date:
                self.__dict__[name] = plain_day(value, name)
        self._complete()
        for name, players in self.players.items():
            player = getattr(self, name)
            if player is not None and player.code not in {found.code for found in players}:
                known = Row((found.code for found in players), " or ")
                raise ValueError(
                    Message(
                        "{name} is {given}; by {texts} it is {known}; give one of them",
                        name=name,
                        given=named(player.code),
                        texts=self.players_by,
                        known=known,
                    )
                )
        for earlier, later in self.in_order:
            first, second = getattr(self, earlier), getattr(self, later)
            if first is not None and second is not None and second < first:
                raise ValueError(
                    Message(
                        "{later} is {second}, before {earlier}, which is {first}; correct one of the two",
                        later=later,
                        second=second,
                        earlier=earlier,
                        first=first,
                    )
                )
        contradiction = self._contradiction()
        if contradiction is not None:
            raise ValueError(contradiction)
        return self

    def _complete(self) -> None:
        """Fill the days that follow from others; only called while the event is made."""

    def _contradiction(self) -> Message | str | None:
        """What contradicts itself among the fields, in words."""
        return None

    @property
    def day(self) -> date | None:
        """The day that the event happens on; None where it has none."""
        found: date | None = getattr(self, self.main_day)
        return found

    @property
    def first_day(self) -> date | None:
        """The first of the days that the event tells; None where it tells none."""
        days = [getattr(self, field) for field in self.anchors.values()]
        return min((day for day in days if day is not None), default=None)

    @property
    def acting_role(self) -> Body | None:
        """The role that the acting body plays in the event; None where the event knows none, or nobody acts."""
        acting = self.acting_body
        if acting is None or not self.acting_as:
            return None
        return next((role for role in self.acting_as if acting.plays(role)), self.acting_as[0])

    def anchor_day(self, anchor: str) -> date | None:
        """The day of an anchor that this event supplies; None where it supplies none."""
        if not isinstance(anchor, str):
            raise InvalidEventError(
                "anchor_day() takes the name of an anchor, not {given}; give one such as 'starts'", given=shown(anchor)
            )
        field = self.anchors.get(anchor)
        return None if field is None else getattr(self, field)

    def said(self, lang: Language = "en") -> str:
        """The event in one line: its title, its day, and what else was told of it."""
        title = self.title.said(lang)
        told = [title[0].upper() + title[1:]]
        if self.day is not None:
            told.append(full_date(self.day, lang))
        for name, words in self.words.items():
            value = getattr(self, name)
            if isinstance(value, date) and (name != "ends" or value != self.day):
                told.append(f"{words.said(lang)} {full_date(value, lang)}")
            elif isinstance(value, int) and not isinstance(value, bool):
                told.append(f"{words.said(lang)} {value}".strip())
            elif isinstance(value, bool) and value is not type(self).model_fields[name].default:
                told.append(words.said(lang))
            elif isinstance(value, str) and value != type(self).model_fields[name].default:
                told.append(f"{words.said(lang)} {self.choices[value].said(lang)}")
            elif isinstance(value, Body):
                told.append(f"{words.said(lang)} {value.said(lang)}")
        return ", ".join(told)

    @classmethod
    def _refusal(cls, told: list[Message], errors: tuple[dict[str, object], ...]) -> KzcoordError:
        return InvalidEventError("{model}: {faults}", errors, model=cls.__name__, faults=Row(told, "; "))

    @classmethod
    def _advice(cls, loc: tuple[int | str, ...]) -> Words:
        """What can stand in the field, at whose place or inside which something is wrong."""
        field = cls.model_fields.get(str(loc[0])) if loc else None
        if field is None:
            return Message("; give a mapping of its fields")
        types = types_of(field.annotation)
        words = [repr(word) for found in types if get_origin(found) is Literal for word in get_args(found)]
        examples = [
            *(_EXAMPLES[found] for found in types if found in _EXAMPLES),
            *([Row(words, " or ")] if words else []),
        ]
        what: Words = Row(examples, " or ")
        if len(loc) > 1:
            what = Message("{field} as {example}", field=named(loc[0]), example=what)
        return Message("; give {what}", what=what)

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self if name != "kind" and name in self.model_fields_set)
        return f"{type(self).__name__}({told})"


def event_class(kind: str) -> type[Event]:
    """The class of the events of a kind; `ValueError` where none or several have it."""
    book = default_book()
    encoded: type[Event] | None = None if book is None else book.events.get(kind)
    if encoded is not None:
        return encoded
    below, found = [Event], []
    for model in below:  # grows while it is walked
        below += model.__subclasses__()
        found += [model] if model.model_fields["kind"].default == kind else []
    if len(found) != 1:
        raise ValueError(
            Message(
                "{number} classes of events have the kind {given}; give the class itself",
                number=len(found) or Message("no"),
                given=shown(kind),
            )
        )
    return found[0]


def json_object(text: str | bytes | bytearray) -> Mapping[str, Any]:
    """The object of a JSON text, each of its names told once; `InvalidEventError` if it is none."""
    try:
        given = json_value(text)
    except ValueError as error:
        raise InvalidEventError(
            "the event is not JSON: {error}; give an object with a 'kind'", error=error.args[0]
        ) from None
    return checked_object(given)


def checked_object(given: object) -> dict[str, Any]:
    """The mapping that an event is made of; `InvalidEventError` for anything else."""
    entries = entries_of(given)
    if entries is None:
        raise InvalidEventError(
            "an event is an object, not {kind} {given}; give one with a 'kind' and its fields",
            kind=type(given).__name__,
            given=shown(given),
        )
    return entries


@cache
def _exact_types(model: type[Event]) -> Mapping[str, type]:
    """The fields that hold a day, a yes or no, or a whole number, with that type: nothing else is taken for one."""
    found = {}
    for name, field in model.model_fields.items():
        exact = [one for one in types_of(field.annotation) if one in (date, bool, int)]
        if exact:
            found[name] = exact[0]
    return found


def types_of(annotation: Any) -> list[Any]:
    """The types that a field may have: ``date | None`` has two."""
    if get_origin(annotation) is Literal or not get_args(annotation):
        return [annotation]
    parts = get_args(annotation)[:1] if get_origin(annotation) is Annotated else get_args(annotation)
    return [found for part in parts for found in types_of(part)]
