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
    """A rule applied to an event: its dates, its sentence, how it stands; `kzcoord.Obligation` is one."""

    @property
    def id(self) -> str:
        """The id of the rule."""

    @property
    def rule(self) -> Rule:
        """The rule."""

    @property
    def deadline(self) -> Deadline:
        """The day with its steps."""

    @property
    def modality(self) -> Modality:
        """Must, may and the like."""

    @property
    def by(self) -> date | None:
        """The last day, if there is one."""

    @property
    def safe_by(self) -> date | None:
        """The last day under every reading."""

    @property
    def projected(self) -> bool:
        """True when it counts from a step that is only assumed to be done."""

    @property
    def provisional(self) -> bool:
        """True when the day can still change."""

    @property
    def done_on(self) -> date | None:
        """The day on which it was done."""

    @property
    def latest_useful(self) -> date | None:
        """The last day that leaves the later steps their time."""

    @property
    def safe_latest_useful(self) -> date | None:
        """The last day that leaves the later steps their time until their safe days."""

    @property
    def attending(self) -> tuple[Body, ...]:
        """The bodies that attend."""

    @property
    def owed(self) -> bool:
        """False where it would be owed to nobody but oneself."""

    def said(self, lang: Language = "en") -> str:
        """The duty in a sentence."""

    def status(self, as_of: date) -> Any:
        """How it stands on a day."""


class Entry(Protocol):
    """A row of an event in an agenda."""

    @property
    def event(self) -> Event:
        """The event."""

    @property
    def obligation(self) -> Row:
        """The row."""

    @property
    def owed(self) -> bool:
        """False for what the body only receives."""

    def day_in(self, monday: date) -> date:
        """The day that the row stands on in a week."""
