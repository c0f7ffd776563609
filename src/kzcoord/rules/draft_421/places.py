"""Every point and part of Resolution 421 and of the draft that it submits, in order."""

from __future__ import annotations

from kzcoord.law.coverage import Place, each_place
from kzcoord.rules.reasons import APPROVES, CHAPEAU, DEFINITION, NEVER_COMMENCED, SUBJECT, SUBMITS_DRAFT

__all__ = ["PLACES_OF_421"]

_DRAFT_421 = (
    *each_place("421-resolution", "1", reason=SUBMITS_DRAFT),
    *each_place("421-draft-decree", "1", reason=APPROVES),
    *each_place("421-draft-decree", "2", reason=NEVER_COMMENCED),
    *each_place("421-draft", "1", reason=SUBJECT),
    *each_place("421-draft", "2", reason=DEFINITION),
    *each_place("421-draft", "3.1", "3.2", "4", "5"),
    *each_place("421-draft", "6", reason=CHAPEAU),
    *each_place("421-draft", *(f"6({number})" for number in range(1, 9))),
    *each_place("421-draft", "7.1", reason=CHAPEAU),
    *each_place("421-draft", *(f"7.1({number})" for number in range(1, 7)), "7.2"),
    *each_place("421-draft", "8.1(1)", "8.1(2)", "8.2", "8.3", "9.1(1)", "9.1(2)", "9.2"),
)

PLACES_OF_421: tuple[Place, ...] = (*_DRAFT_421,)
