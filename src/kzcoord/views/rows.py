"""What the views need of a row: they get rows and notes, whatever made them."""

from __future__ import annotations

from datetime import date
from typing import Any, Protocol

from kzcoord.law.bodies import Body
from kzcoord.law.events import Event
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits.deadline import Deadline
from kzcoord.text import Language

__all__ = ["Entry", "Row"]


class Row(Protocol):
    """A rule applied to an event: its dates, its sentence, how it stands."""

    @property
    def id(self) -> str: ...
    @property
    def rule(self) -> Rule: ...
    @property
    def deadline(self) -> Deadline: ...
    @property
    def modality(self) -> Modality: ...
    @property
    def by(self) -> date | None: ...
    @property
    def safe_by(self) -> date | None: ...
    @property
    def projected(self) -> bool: ...
    @property
    def provisional(self) -> bool: ...
    @property
    def done_on(self) -> date | None: ...
    @property
    def latest_useful(self) -> date | None: ...
    @property
    def attending(self) -> tuple[Body, ...]: ...
    def said(self, lang: Language = "en") -> str: ...
    def status(self, as_of: date) -> Any: ...


class Entry(Protocol):
    """A row of an event in an agenda."""

    @property
    def event(self) -> Event: ...
    @property
    def obligation(self) -> Row: ...
    @property
    def owed(self) -> bool: ...
