"""What a body is: its code, its names in three languages and over time, the roles that it plays."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from kzcoord.declared import for_declarations_only
from kzcoord.text import Language, Text

__all__ = ["Body", "OtherName"]


class OtherName(NamedTuple):
    """A name that a body had before the day ``until``, or that it has from the day ``since`` on."""

    name: Text
    until: date | None = None
    since: date | None = None

    def holds(self, day: date) -> bool:
        """True when the body had this name on the day."""
        return (self.until is None or day < self.until) and (self.since is None or self.since <= day)


class Body(BaseModel):
    """A body or a role. ``short`` is used in sentences, ``abbreviations`` are the usual short forms.

    ``until`` is the first day on which the body was no more, ``successor`` the code of the body that took its place;
    ``other_names`` are those that it had, or has, at other times than the texts.

    >>> from kzcoord.bodies import CENTRAL_STATE_BODY, INTERESTED_BODY
    >>> Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY)).plays(INTERESTED_BODY)
    True
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    name: Text
    short: Text
    abbreviations: tuple[str, ...] = ()
    role: bool = False
    roles: tuple[Body, ...] = ()
    until: date | None = None
    successor: str | None = None
    other_names: tuple[OtherName, ...] = ()

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
        called = Text.same(code) if name is None else Text.same(name) if isinstance(name, str) else name
        super().__init__(
            code=code,
            name=called,
            short=called if short is None else short,
            abbreviations=abbreviations,
            role=role,
            roles=tuple(roles),
            until=until,
            successor=successor,
            other_names=tuple(other_names),
        )

    def plays(self, other: Body) -> bool:
        """True when this body is ``other`` or plays it as a role, directly or through a role that it plays."""
        return self.code == other.code or any(role.plays(other) for role in self.roles)

    def name_on(self, day: date) -> Text:
        """The name of the body on a day: that of the texts, or another before or after a renaming.

        >>> from datetime import date
        >>> from kzcoord.bodies import SUPREME_AUDIT_CHAMBER
        >>> SUPREME_AUDIT_CHAMBER.name_on(date(2020, 1, 1)).en
        'the Accounts Committee'
        """
        return next((other.name for other in self.other_names if other.holds(day)), self.name)

    def said(self, lang: Language = "en") -> str:
        """The short name in one language."""
        return self.short.said(lang)

    def __str__(self) -> str:
        return self.short.en

    def __repr__(self) -> str:
        return self.code
