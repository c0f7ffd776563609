"""What a body is: its code, its names in three languages and over time, the roles that it plays."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, Self

from pydantic import Field, field_validator, model_validator

from kzcoord.errors import DeclarationError, UnknownBodyError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import is_plain_date, plain_day
from kzcoord.errors.default_book import default_book
from kzcoord.errors.messages import Message
from kzcoord.errors.models import Day, Declared, for_declarations_only
from kzcoord.errors.shown_values import shown
from kzcoord.text import Language, Text

__all__ = ["LONGEST_NAME", "Body", "OtherName"]

#: A longer text is no name of a body, and no near name is looked for.
LONGEST_NAME = 200
#: A role that plays a role, and so on; the texts know two, and JSON has an end.
_DEEPEST = 16


class OtherName(NamedTuple):
    """A name that a body had before the day ``until``, or that it has from the day ``since`` on."""

    name: Text
    until: Day | None = None
    since: Day | None = None

    def holds(self, day: date) -> bool:
        """True when the body had this name on the day."""
        return (self.until is None or day < self.until) and (self.since is None or self.since <= day)


class Body(Declared):
    """A body or a role. ``short`` is used in sentences, ``abbreviations`` are the usual short forms.

    ``until`` is the first day on which the body was no more, ``successor`` the code of the body that took its place;
    ``other_names`` are those that it had, or has, at other times than the texts.

    A code of the default rule book means the body of that book: with nothing but the code it is that body, with other
    fields than that body's it is refused.

    >>> from kzcoord.bodies import CENTRAL_STATE_BODY, INTERESTED_BODY
    >>> Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY)).plays(INTERESTED_BODY)
    True
    """

    example = "Body('MINFIN', roles=(CENTRAL_STATE_BODY,))"

    code: str = Field(strict=True)
    name: Text
    short: Text
    abbreviations: tuple[str, ...] = ()
    role: bool = Field(default=False, strict=True)
    roles: tuple[Body, ...] = ()
    until: Day | None = None
    successor: str | None = Field(default=None, strict=True)
    other_names: tuple[OtherName, ...] = ()

    @field_validator("code")
    @classmethod
    def _a_word(cls, code: str) -> str:
        if not code.strip() or not code.isprintable() or len(code) > LONGEST_NAME:
            raise ValueError(Message("a code is a word of {most} letters at most, such as 'MINFIN'", most=LONGEST_NAME))
        return code

    @field_validator("roles")
    @classmethod
    def _not_too_deep(cls, roles: tuple[Body, ...]) -> tuple[Body, ...]:
        below, depth = roles, 0
        while below:
            below, depth = tuple(role for body in below for role in body.roles), depth + 1
        if depth > _DEEPEST:
            raise ValueError(Message("roles that play roles go {most} deep at most", most=_DEEPEST))
        return roles

    @model_validator(mode="after")
    def _one_body_a_code(self) -> Self:
        same = _of_the_book(self.code)
        if same is not None and self != same:
            raise ValueError(
                Message(
                    "{code} is {name}, a body of the rule book; give the code alone, or take another code",
                    code=self.code,
                    name=same.name,
                )
            )
        return self

    @for_declarations_only
    def __init__(
        self,
        code: str,
        name: Text | str | None = None,
        short: Text | None = None,
        abbreviations: tuple[str, ...] = (),
        *,
        role: bool = False,
        roles: tuple[Body, ...] = (),
        until: date | None = None,
        successor: str | None = None,
        other_names: tuple[OtherName, ...] = (),
    ) -> None:
        others = (name, short, abbreviations, role, roles, until, successor, other_names)
        code_alone = all(other is None or other is False or other == () for other in map(_plain, others))
        if code_alone and isinstance(code, str) and (same := _of_the_book(code)) is not None:
            super().__init__(**{field: getattr(same, field) for field in type(self).model_fields})
            return
        called = Text.same(code) if name is None else Text.same(name) if isinstance(name, str) else name
        if until is not None and not is_plain_date(until):
            raise DeclarationError(
                "the body {code}: until is a datetime.date, not {given}", code=shown(code), given=shown(until)
            )
        super().__init__(
            code=code,
            name=called,
            short=called if short is None else short,
            abbreviations=abbreviations,
            role=role,
            roles=roles,
            until=until,
            successor=successor,
            other_names=other_names,
        )

    def plays(self, other: Body) -> bool:
        """True when this body is ``other`` or plays it as a role, directly or through a role that it plays."""
        if not is_a(other, Body):
            raise UnknownBodyError(
                "plays() takes a Body such as kzcoord.INTERESTED_BODY, not {given}", given=shown(other)
            )
        return self.code == other.code or any(role.plays(other) for role in self.roles)

    def name_on(self, day: date) -> Text:
        """The name of the body on a day: that of the texts, or another before or after a renaming.

        >>> from datetime import date
        >>> from kzcoord.bodies import SUPREME_AUDIT_CHAMBER
        >>> SUPREME_AUDIT_CHAMBER.name_on(date(2020, 1, 1)).en
        'the Accounts Committee'
        """
        day = plain_day(day, "name_on()")
        return next((other.name for other in self.other_names if other.holds(day)), self.name)

    def said(self, lang: Language = "en") -> str:
        """The short name in one language."""
        return self.short.said(lang)

    def __str__(self) -> str:
        return self.short.en

    def __repr__(self) -> str:
        return self.code


def _plain(given: object) -> object:
    """The value, if it is one of those that the constructor has by default; a name for any other."""
    return given if given is None or given is False or (given.__class__ is tuple and not given) else "given"


def _of_the_book(code: str) -> Body | None:
    """The body that has a code in the default rule book; None where it has none, and while the book is made."""
    book = default_book()
    body: Body | None = None if book is None else book.bodies.get(code)
    return body
