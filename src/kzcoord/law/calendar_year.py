"""A calendar year, for the duties that come back every year."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field

from kzcoord.errors.models import for_declarations_only
from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["CalendarYear"]


class CalendarYear(Event):
    """A year: every duty with a fixed date, or once in a period, of all acts in force.

    >>> from kzcoord import schedule
    >>> [row.id for row in schedule(CalendarYear(year=2027)) if row.by is not None][:2]
    ['1037/33.2@2027-01-05', '1037/2@2027-01-10']
    """

    kind: Literal["calendar-year"] = "calendar-year"
    year: int = Field(ge=1, le=9999)

    title = Text(kk="күнтізбелік жыл", ru="календарный год", en="calendar year")
    words = {"year": Text(kk="", ru="", en="")}
    prompts = {"year": Text(kk="жыл", ru="год", en="the year")}
    begins_all = False

    @for_declarations_only
    def __init__(self, /, year: Any = ..., **fields: Any) -> None:
        super().__init__(**fields if year is ... else {"year": year, **fields})

    @property
    def day(self) -> date | None:
        """None: a year is no day; each duty takes the law of its own date."""
        return None
