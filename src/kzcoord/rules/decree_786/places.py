"""The points of Decree 786."""

from __future__ import annotations

from kzcoord.law.coverage import Place, each_place
from kzcoord.rules.reasons import AMENDMENTS, COMMENCES

__all__ = ["PLACES_OF_786"]

PLACES_OF_786: tuple[Place, ...] = (
    *each_place("786", "1", reason=AMENDMENTS),
    *each_place("786", "2", reason=COMMENCES),
)
