"""Every point and part of Resolution 1082 and of its Rules, in order."""

from __future__ import annotations

from kzcoord.law.coverage import Place, each_place
from kzcoord.rules.reasons import APPROVES, COMMENCES, FORM, SUBJECT

__all__ = ["PLACES_OF_1082"]

PLACES_OF_1082: tuple[Place, ...] = (
    *each_place("1082-resolution", "1", reason=APPROVES),
    *each_place("1082-resolution", "2", reason=COMMENCES),
    *each_place("1082", "1", reason=SUBJECT),
    *each_place("1082", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"),
    *each_place("1082", "16.1(1)", "16.1(2)", "16.2", "16.3", "16.4", "17"),
    *each_place("1082", "annex-1", "annex-2", reason=FORM),
)
