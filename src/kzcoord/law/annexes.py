"""The forms annexed to an act, as data: their titles, their fields, and which duty uses them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kzcoord.errors import UnknownRuleError
from kzcoord.errors.days import plain_day
from kzcoord.errors.messages import Message
from kzcoord.errors.tables import Table
from kzcoord.law.documents import Document
from kzcoord.law.editions import Commencement, InForce
from kzcoord.text import Text

__all__ = ["Annex", "Annexes", "EarlierTitle", "Field", "numbered"]


class Field(NamedTuple):
    """A field of a form: its number, what it asks for, and who fills it in where the form says so."""

    number: str
    title: Text
    filled_by: str | None = None
    in_force: InForce | None = None


class EarlierTitle(NamedTuple):
    """A title that a form had until an act gave it another one."""

    title: Text
    until: Commencement


class Annex(NamedTuple):
    """A form: the act that it belongs to, its number and title, its fields, the duty that uses it.

    ``parts`` are the headings under which the form repeats its fields, where it has some; ``earlier_titles`` the titles
    that it had before, the oldest first.
    """

    act: str
    number: int
    title: Text
    fields: tuple[Field, ...]
    used_by: str
    in_force: InForce
    parts: tuple[Text, ...] = ()
    earlier_titles: tuple[EarlierTitle, ...] = ()

    @property
    def id(self) -> str:
        """The place of the annex: ``77/annex-1``."""
        return f"{self.act}/annex-{self.number}"

    def title_on(self, day: date) -> Text:
        """The title of the form on a day; inside a window of commencement the later one.

        >>> from datetime import date
        >>> from kzcoord import ANNEXES
        >>> ANNEXES["1037/annex-6"].title_on(date(2020, 1, 1)).en
        "structure of the information for the Prime Minister's Office"
        """
        day = plain_day(day, "title_on()")
        earlier = (old.title for old in self.earlier_titles if day < old.until.earliest)
        return next(earlier, self.title)

    def document(self) -> Document:
        """The annex as an item that a duty calls for."""
        return Document(number=self.number, title=self.title)


class Annexes(Table[Annex]):
    """Annexes by their place."""

    __slots__ = ()

    entry = Message("annex")
    refusal = UnknownRuleError


def numbered(*titles: Text | tuple[Text, str]) -> tuple[Field, ...]:
    """The fields of a form with their numbers from 1; a title may come with the body that fills the field in."""
    fields = []
    for number, title in enumerate(titles, 1):
        words, by = (title, None) if isinstance(title, Text) else title
        fields.append(Field(str(number), words, by))
    return tuple(fields)
