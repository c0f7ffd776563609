"""Every point and part of Resolution 421 and of the draft that it submits, in order."""

from __future__ import annotations

from kzcoord.law.coverage import Place, each_place
from kzcoord.rules.reasons import APPROVES, CHAPEAU, DEFINITION, NEVER_COMMENCED, SUBJECT, SUBMITS_DRAFT

__all__ = ["PLACES_OF_421"]

PLACES_OF_421: tuple[Place, ...] = (
    *each_place("421-resolution", "1", reason=SUBMITS_DRAFT),
    *each_place("421-draft-decree", "1", reason=APPROVES),
    *each_place("421-draft-decree", "2", reason=NEVER_COMMENCED),
    *each_place("421-draft", "1", reason=SUBJECT),
    *each_place("421-draft", "2", reason=DEFINITION),
    *each_place("421-draft", "3.1", "3.2", "4", "5"),
    *each_place("421-draft", "6", reason=CHAPEAU),
    *each_place("421-draft", "6(1)", "6(2)", "6(3)", "6(4)", "6(5)", "6(6)", "6(7)", "6(8)"),
    *each_place("421-draft", "7.1", reason=CHAPEAU),
    *each_place("421-draft", "7.1(1)", "7.1(2)", "7.1(3)", "7.1(4)", "7.1(5)", "7.1(6)", "7.2"),
    *each_place("421-draft", "8.1(1)", "8.1(2)", "8.2", "8.3", "9.1(1)", "9.1(2)", "9.2"),
)
