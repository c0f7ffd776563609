"""What every event is: a strict, immutable model with a day, anchors and words, and its way from JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any, ClassVar, Self, get_args

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from kzcoord.bodies import Body, BodyRef
from kzcoord.declared import for_declarations_only
from kzcoord.errors import InvalidEventError
from kzcoord.text import ISO_DAY, Language, Text, full_date, named, place, shown

__all__ = ["Event", "json_object"]

#: A message tells so many faults; the others are counted, and stand in ``errors``.
_MOST_TOLD = 8


class Event(BaseModel):
    """A triggering event: strict (a `datetime` or a string is no date), frozen, no unknown fields.

    Every event may name the ``acting_body``, for provisions that exempt a body.
    """

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    kind: str
    acting_body: BodyRef | None = None

    #: The event in words, for headings.
    title: ClassVar[Text]
    #: The fields in words, for headings; a field without words is not told.
    words: ClassVar[Mapping[str, Text]] = {}
    #: The values of fields that know only some, in words.
    choices: ClassVar[Mapping[str, Text]] = {}
    #: Which field supplies which anchor of the time limits.
    anchors: ClassVar[Mapping[str, str]] = {}
    #: True when nothing that follows from the event can be done before it.
    begins_all: ClassVar[bool] = True
    #: The role that the acting body plays in the event.
    acting_as: ClassVar[Body | None] = None
    #: The field whose day the event as a whole happens on.
    main_day: ClassVar[str] = "on"

    @for_declarations_only
    def __init__(self, **fields: Any) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            raise _invalid(type(self), error) from None

    @classmethod
    def model_validate(cls, obj: Any, **how: Any) -> Self:
        """The event of a mapping of Python values; `InvalidEventError` if it is none."""
        try:
            return super().model_validate(obj, **how)
        except ValidationError as error:
            raise _invalid(cls, error) from None

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
        """The event of a JSON text; `InvalidEventError` if it is none."""
        return cls.from_json(json_object(json_data), **how)

    @classmethod
    def from_json(cls, given: Mapping[str, Any], **how: Any) -> Self:
        """The event of a JSON object, whose days are ISO dates and nothing else."""
        days = [
            name for name, field in cls.model_fields.items() if date in (field.annotation, *get_args(field.annotation))
        ]
        fields = dict(given)
        for name in days:
            value = fields.get(name)
            if isinstance(value, str) and ISO_DAY.fullmatch(value):
                with suppress(ValueError):  # a day that no month has stays a string, and is refused as one
                    fields[name] = date.fromisoformat(value)
        return cls.model_validate(fields, **how)

    @model_validator(mode="after")
    def _checked(self) -> Self:
        self._complete()
        contradiction = self._contradiction()
        if contradiction is not None:
            raise ValueError(contradiction)
        return self

    def _complete(self) -> None:
        """Fill the days that follow from others; only called while the event is made."""

    def _contradiction(self) -> str | None:
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

    def anchor_day(self, anchor: str) -> date | None:
        """The day of an anchor that this event supplies; None where it supplies none."""
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

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self if name != "kind" and name in self.model_fields_set)
        return f"{type(self).__name__}({told})"


def json_object(text: str | bytes | bytearray) -> Mapping[str, Any]:
    """The object of a JSON text, each of its names told once; `InvalidEventError` if it is none."""
    try:
        given = json.loads(text, object_pairs_hook=_told_once)
    except (ValueError, RecursionError) as error:
        raise InvalidEventError(f"the event is not JSON: {error}; give an object with a 'kind'") from None
    if not isinstance(given, dict):
        raise InvalidEventError(f"an event is an object with a 'kind' and its fields, not {type(given).__name__}")
    return given


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object whose names are each told once; json would keep the last in silence."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise InvalidEventError(f"the event tells of {', '.join(map(named, twice))} twice; leave one out")
    return found


def _invalid(event: type[Event], error: ValidationError) -> InvalidEventError:
    """The error in words: each field, what was given, why it cannot stand, what to give instead."""
    known = [name for name in event.model_fields if name != "kind"]
    told = []
    for detail in error.errors()[:_MOST_TOLD]:
        field = place(detail["loc"])
        problem = detail["msg"].removeprefix("Value error, ")
        if detail["type"] == "missing":
            told.append(f"{field} is missing")
        elif detail["type"] == "extra_forbidden":
            told.append(f"{field} is no field of it; the fields are {', '.join(known)}")
        elif not field:
            told.append(problem)
        elif detail["type"].startswith("date"):
            told.append(
                f'{field} is {shown(detail["input"])}, which is no day; give date(2027, 5, 20), or "2027-05-20" in JSON'
            )
        else:
            told.append(f"{field} is {shown(detail['input'])}: {problem[0].lower()}{problem[1:]}")
    more = error.error_count() - len(told)
    if more:
        told.append(f"and {more} more")
    return InvalidEventError(
        f"{event.__name__}: {'; '.join(told)}",
        tuple(dict(detail) for detail in error.errors(include_url=False, include_context=False)),
    )
