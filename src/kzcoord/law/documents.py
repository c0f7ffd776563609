"""What goes with a duty: the documents of a package, and those who must agree first."""

from __future__ import annotations

from pydantic import StrictBool, StrictInt

from kzcoord.errors.models import Declared
from kzcoord.law.body_names import BodyRef
from kzcoord.text import Language, Text

__all__ = ["Approval", "Document"]

_IF_POSSIBLE = Text(kk="мүмкіндігінше", ru="по возможности", en="where possible")


class Approval(Declared):
    """A body whose agreement is needed before the duty is done; with ``field``, only where the event says so."""

    example = "Approval(body=JUSTICE)"

    body: BodyRef
    field: str | None = None
    where: Text | None = None


class Document(Declared):
    """An item of a package: its number in the text and what it is; with ``field``, only where the event says so."""

    example = "Document(number=1, title=Text(kk=..., ru=..., en=...))"

    number: StrictInt
    title: Text
    field: str | None = None
    if_possible: StrictBool = False

    def said(self, lang: Language = "en") -> str:
        """The item with its number, and whether it is owed only where possible."""
        told = f"{self.number}) {self.title.said(lang)}"
        return f"{told} ({_IF_POSSIBLE.said(lang)})" if self.if_possible else told
