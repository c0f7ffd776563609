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
from kzcoord.errors.shown_values import in_a_row, place, shown
from kzcoord.errors.words import fault_of_words

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["Day", "Declared", "for_declarations_only", "known_word"]

#: More faults than these are only counted in a message.
_MOST_TOLD = 8
#: What a value is not, by the beginning of pydantic's name for the fault.
_IS_NOT = {
    "bool": "which is neither True nor False",
    "date": "which is no day",
    "int": "which is no whole number",
    "literal": "which is none of its words",
    "model_type": "which is no {class_name}",
    "string": "which is no text",
    "tuple": "which is no list",
}
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
            raise ValueError(f"it is one of {', '.join(words)}")
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
                raise ValueError(f"{name} is {shown(value)}: {fault}")
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
            raise self._refusal([f"update is {shown(update)}; give a mapping of fields"], ())
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
            raise cls._refusal([f"{in_a_row(loose)} would loosen the check; leave it out"], ())

    @classmethod
    def _refused(cls, error: ValidationError | RecursionError) -> KzcoordError:
        """The refusal in words: each field, what was given, why it cannot stand."""
        if isinstance(error, RecursionError):
            return cls._refusal(["a part of it is nested too deeply, too large to print"], ())
        details = error.errors(include_url=False)
        told = [cls._fault(detail) for detail in details[:_MOST_TOLD]]
        if len(details) > len(told):
            told.append(f"and {len(details) - len(told)} more")
        kept = ({name: value for name, value in detail.items() if name != "ctx"} for detail in details)
        return cls._refusal(told, tuple(kept))

    @classmethod
    def _refusal(cls, told: list[str], errors: tuple[dict[str, object], ...]) -> KzcoordError:
        """The error of this kind of model for what is told."""
        return DeclarationError(
            f"this is no {cls.__name__}: {'; '.join(told)}; write for example {cls.example}", errors
        )

    @classmethod
    def _fault(cls, detail: ErrorDetails) -> str:
        """One fault in words, with what to do about it."""
        where, sort = place(detail["loc"]), detail["type"]
        if sort in _NO_FIELD or (not where and sort == "string_unicode"):  # the name itself is no text
            if len(detail["loc"]) > 1:
                return f"{where} is no field there; leave it out"
            known = ", ".join(name for name in cls.model_fields if name != "kind") or "none"
            return f"{where or shown(detail['input'])} is no field of it; the fields are {known}"
        problem = detail["msg"].removeprefix("Value error, ")
        if not where and sort == "value_error":
            return problem
        what_to_do = cls._advice(detail["loc"])
        if sort in _MISSING:
            return f"{where} is missing{what_to_do}"
        is_not = _IS_NOT.get(sort, _IS_NOT.get(sort.partition("_")[0]))
        if is_not is None:
            why = f": {problem}" if problem.startswith("JSON") else f": {problem[:1].lower()}{problem[1:]}"
        else:
            why = f", {is_not.format(**detail.get('ctx', {}))}"
        return f"{where or 'the whole'} is {shown(detail['input'])}{why}{what_to_do}"

    @classmethod
    def _advice(cls, loc: tuple[int | str, ...]) -> str:
        """What to give at a place; nothing where the example of the whole says it."""
        return ""


def _fault_of(value: object) -> str | None:
    """What is wrong with words, alone or anywhere in a tuple; None where nothing is, and for what is no words."""
    if isinstance(value, str):
        return fault_of_words(value)
    if not isinstance(value, tuple):
        return None
    fault: str | None = getattr(value, "fault", None)  # words in several languages know it
    return fault or next(filter(None, map(_fault_of, value)), None)


def _day_or_iso(day: Any) -> Any:
    if day is None or (isinstance(day, str) and ISO_DAY.fullmatch(day)):
        return day
    if is_plain_date(day):
        return plain_day(day, "a day")
    raise ValueError('it is a day: date(2027, 5, 20), or "2027-05-20" in JSON')


#: A day inside a declared model: a date, or its ISO form; pydantic alone would take a moment and a number too.
Day = Annotated[date, BeforeValidator(_day_or_iso)]
