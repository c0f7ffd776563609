"""What every model of the library is: declared as a lawyer would write it, immutable, and refused in words.

Whatever way a model is made (a call, a mapping, JSON, a copy with other fields), it is checked, and what cannot be is a
`KzcoordError` that keeps pydantic's detail.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator

from kzcoord.errors import DeclarationError, KzcoordError
from kzcoord.errors.days import ISO_DAY, is_plain_date, plain_day
from kzcoord.errors.mappings import entries_of
from kzcoord.errors.messages import Message, Quoted, Row, Words
from kzcoord.errors.shown_values import in_a_row, place, shown
from kzcoord.errors.words import fault_of_words

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["Day", "Declared", "for_declarations_only", "known_word"]

#: More faults than these are only counted in a message.
_MOST_TOLD = 8
#: What a value is not, by pydantic's name for the fault or by the beginning of that name.
_IS_NOT = {
    "bool": Message("which is neither True nor False"),
    "date": Message("which is no day"),
    "int": Message("which is no whole number"),
    "literal": Message("which is none of its words"),
    "model_type": Message("which is no {class_name}"),
    "string": Message("which is no text"),
    "tuple": Message("which is no list"),
}
#: What is said in other languages for pydantic's own words on a fault, by its name for it.
_OF_PYDANTIC = {
    "enum": Message("it is one of {expected}"),
    "greater_than": Message("it is greater than {gt}"),
    "greater_than_equal": Message("it is {ge} or more"),
    "json_invalid": Message("it is no JSON"),
    "less_than": Message("it is less than {lt}"),
    "less_than_equal": Message("it is {le} or less"),
    "recursion_loop": Message("it holds itself"),
    "string_too_long": Message("it has {max_length} letters at most"),
    "string_too_short": Message("it has {min_length} letters at least"),
    "too_long": Message("it has {max_length} entries at most"),
    "too_short": Message("it has {min_length} entries at least"),
}
_DOES_NOT_FIT = Message("it does not fit")
#: What a caller may say on how a model is checked, where it leaves the check as strict as it is declared.
_AS_DECLARED: Mapping[str, tuple[object, ...]] = {
    "strict": (None, True),
    "extra": (None, "forbid"),
    "from_attributes": (None, False),
}
_NO_FIELD = ("extra_forbidden", "invalid_key", "unexpected_keyword_argument")
_MISSING = ("missing", "missing_argument")

_Init = TypeVar("_Init", bound=Callable[..., None])


def for_declarations_only(init: _Init) -> _Init:
    """Marks a model's own ``__init__`` as a convenience of declarations.

    Without the mark pydantic would call it for JSON too: missing fields would then be a TypeError instead of a
    refusal in words, and an ISO day would arrive as a string where only a date is accepted.
    """
    init.__pydantic_base_init__ = True  # type: ignore[attr-defined]
    return init


def known_word(words: type[StrEnum]) -> BeforeValidator:
    """Refuses what is no text before an enum looks at it: an enum asks a thing for its words, and it may have none."""

    def checked(value: object) -> object:
        if not isinstance(value, str):
            raise ValueError(Message("it is one of {expected}", expected=", ".join(words)))
        return value

    return BeforeValidator(checked)


class Declared(BaseModel):
    """An immutable model without unknown fields, which cannot be made unchecked."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    #: How one is written, for the message of a refusal.
    example: ClassVar[str]

    @for_declarations_only
    def __init__(self, /, **fields: Any) -> None:
        try:
            super().__init__(**fields)
        except (ValidationError, RecursionError) as error:
            raise self._refused(error) from None

    @model_validator(mode="after")
    def _in_words(self) -> Self:
        """Refuses words that could not stand on a line of an answer, or that a language lacks."""
        for name, value in self.__dict__.items():
            fault = _fault_of(value)
            if fault is not None:
                raise ValueError(Message("{name} is {given}: {fault}", name=name, given=shown(value), fault=fault))
        return self

    @classmethod
    def model_validate(cls, obj: Any, **how: Any) -> Self:
        """The model of a mapping of Python values; refused in words if it is none."""
        cls._check_terms(how)
        try:
            return super().model_validate(obj, **how)
        except (ValidationError, RecursionError) as error:
            raise cls._refused(error) from None

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
        """The model of a JSON text; refused in words if it is none."""
        cls._check_terms(how)
        try:
            return super().model_validate_json(json_data, **how)
        except (ValidationError, RecursionError) as error:
            raise cls._refused(error) from None

    @classmethod
    def model_validate_strings(cls, obj: Any, **how: Any) -> Self:
        """The model of a mapping of strings; refused in words if it is none."""
        cls._check_terms(how)
        try:
            return super().model_validate_strings(obj, **how)
        except (ValidationError, RecursionError) as error:
            raise cls._refused(error) from None

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:  # type: ignore[override]
        """The same as `model_validate`: an answer is only as good as what it was asked with."""
        return cls.model_validate(values)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """The same with other fields, checked like a new one: what follows from a field follows anew."""
        if update is None:
            return super().model_copy(deep=deep)
        entries = entries_of(update)
        if entries is None:
            raise self._refusal([Message("update is {given}; give a mapping of fields", given=shown(update))], ())
        given = {name: getattr(self, name) for name in self.model_fields_set}
        return type(self).model_validate({**given, **entries})

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:  # type: ignore[override]
        """The same as `model_copy`, whose older name it is."""
        # without include= and exclude= of pydantic's own, which leave fields out unchecked
        return self.model_copy(update=update, deep=deep)

    @classmethod
    def _check_terms(cls, how: Mapping[str, Any]) -> None:
        """Refuses what would loosen the check of a model."""
        loose = [name for name, value in how.items() if name in _AS_DECLARED and value not in _AS_DECLARED[name]]
        if loose:
            told = Message("{names} would loosen the check; leave it out", names=in_a_row(loose))
            raise cls._refusal([told], ())

    @classmethod
    def _refused(cls, error: ValidationError | RecursionError) -> KzcoordError:
        """The refusal in words: each field, what was given, why it cannot stand."""
        if isinstance(error, RecursionError):
            return cls._refusal([Message("a part of it is nested too deeply, too large to print")], ())
        details = error.errors(include_url=False)
        told = [cls._fault(detail) for detail in details[:_MOST_TOLD]]
        if len(details) > len(told):
            told.append(Message("and {more} more", more=len(details) - len(told)))
        kept = ({name: value for name, value in detail.items() if name != "ctx"} for detail in details)
        return cls._refusal(told, tuple(kept))

    @classmethod
    def _refusal(cls, told: list[Message], errors: tuple[dict[str, object], ...]) -> KzcoordError:
        """The error of this kind of model for what is told."""
        return DeclarationError(
            "this is no {model}: {faults}; write for example {example}",
            errors,
            model=cls.__name__,
            faults=Row(told, "; "),
            example=cls.example,
        )

    @classmethod
    def _fault(cls, detail: ErrorDetails) -> Message:
        """One fault in words, with what to do about it."""
        where, sort = place(detail["loc"]), detail["type"]
        if sort in _NO_FIELD or (not where and sort == "string_unicode"):  # the name itself is no text
            if len(detail["loc"]) > 1:
                return Message("{where} is no field there; leave it out", where=where)
            return Message(
                "{where} is no field of it; the fields are {known}",
                where=where or shown(detail["input"]),
                known=", ".join(name for name in cls.model_fields if name != "kind") or Message("none"),
            )
        if not where and sort == "value_error":
            return _problem(detail)
        advice = cls._advice(detail["loc"])
        if sort in _MISSING:
            return Message("{where} is missing{advice}", where=where, advice=advice)
        told = {"where": where or Message("the whole"), "given": shown(detail["input"]), "advice": advice}
        is_not = _IS_NOT.get(sort, _IS_NOT.get(sort.partition("_")[0]))
        if is_not is None:
            return Message("{where} is {given}: {problem}{advice}", problem=_problem(detail), **told)
        is_not = Message(is_not.template, **detail.get("ctx", {}))
        return Message("{where} is {given}, {is_not}{advice}", is_not=is_not, **told)

    @classmethod
    def _advice(cls, loc: tuple[int | str, ...]) -> Words:
        """What to give at a place; nothing where the example of the whole says it."""
        return ""


def _problem(detail: ErrorDetails) -> Message:
    """What is wrong with a value, in the words of the check that found it."""
    ctx, words = detail.get("ctx", {}), detail["msg"]
    if detail["type"] == "value_error":
        return message_of(ctx["error"])
    words = words if words.startswith("JSON") else f"{words[:1].lower()}{words[1:]}"
    bounds = {name: str(bound).replace(" or ", ", ") for name, bound in ctx.items()}
    return Quoted(words, _OF_PYDANTIC.get(detail["type"], _DOES_NOT_FIT).template, **bounds)


def message_of(error: ValueError) -> Message:
    """What a check says that refused a value; a caller's own check in its own words."""
    if isinstance(error, KzcoordError):
        return error.message
    return next((part for part in error.args[:1] if isinstance(part, Message)), Message(str(error)))


def _fault_of(value: object) -> Message | None:
    """What is wrong with words, alone or anywhere in a tuple; None where nothing is, and for what is no words."""
    if isinstance(value, str):
        return fault_of_words(value)
    if not isinstance(value, tuple):
        return None
    fault: Message | None = getattr(value, "fault", None)  # words in several languages know it
    return fault or next(filter(None, map(_fault_of, value)), None)


def _day_or_iso(day: Any) -> Any:
    if day is None or (isinstance(day, str) and ISO_DAY.fullmatch(day)):
        return day
    if is_plain_date(day):
        return plain_day(day, "a day")
    raise ValueError(Message('it is a day: date(2027, 5, 20), or "2027-05-20" in JSON'))


#: A day inside a declared model: a date, or its ISO form; pydantic alone would take a moment and a number too.
Day = Annotated[date, BeforeValidator(_day_or_iso)]
