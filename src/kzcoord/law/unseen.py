"""Texts that were in force and were not seen in any edition: explicit gaps, answered with nothing."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kzcoord.law.acts import BY_175, BY_550, BY_582, InForce

__all__ = ["UNSEEN", "Unseen"]


class Unseen(NamedTuple):
    """A norm whose text of a time is not known."""

    rule: str
    in_force: InForce

    def on(self, day: date) -> bool:
        """True when the unknown text was in force on the day."""
        return self.in_force.on(day)


UNSEEN: tuple[Unseen, ...] = (
    # Decree 550 added the annexes that points 2 and 4 call for, so their text changed then; Decree 175 restated them.
    Unseen("1037/2", InForce(begins=BY_550, ends=BY_175)),
    Unseen("1037/4", InForce(begins=BY_550, ends=BY_175)),
    Unseen("1037/5.1", InForce(begins=BY_550, ends=BY_175)),
    # Decree 582 restated point 44; the wording that Decree 175 gave it was not seen.
    Unseen("1037/44.1", InForce(begins=BY_175, ends=BY_582)),
    Unseen("1037/44.2a", InForce(begins=BY_175, ends=BY_582)),
    Unseen("1037/44.2b", InForce(begins=BY_175, ends=BY_582)),
)
