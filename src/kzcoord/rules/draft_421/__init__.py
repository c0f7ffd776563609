"""The draft decree of Resolution 421 of 2015: never signed, never in force, shown only when drafts are asked for.

`editions` holds the draft, `coordination` its rules, `places` every point and part for the coverage. Its events are
those of chapter 6 of the Rules of Decree 1037.
"""

from __future__ import annotations

from kzcoord.law.acts import Act
from kzcoord.law.coverage import Place
from kzcoord.law.rules import Rule
from kzcoord.rules.draft_421 import coordination, editions
from kzcoord.rules.draft_421.places import PLACES_OF_421

__all__ = ["ACTS", "PLACES", "RULES"]

ACTS: tuple[Act, ...] = (editions.DRAFT_421,)
RULES: tuple[Rule, ...] = coordination.RULES
PLACES: tuple[Place, ...] = PLACES_OF_421
