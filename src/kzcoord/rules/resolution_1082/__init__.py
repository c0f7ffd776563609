"""Resolution 1082 of 9 October 2014, in force until 2023: the Rules on plans of treaties.

`editions` holds the Resolution and the one that repealed it, `treaty_plans` the rules with their events, `annexes` the
forms of the two plans, `places` every point and part for the coverage.
"""

from __future__ import annotations

from kzcoord.law.acts import Act
from kzcoord.law.annexes import Annex
from kzcoord.law.coverage import Place
from kzcoord.law.rules import Rule
from kzcoord.rules.resolution_1082 import editions, treaty_plans
from kzcoord.rules.resolution_1082.annexes import ANNEXES_OF_1082
from kzcoord.rules.resolution_1082.places import PLACES_OF_1082

__all__ = ["ACTS", "ANNEXES", "PLACES", "RULES"]

ACTS: tuple[Act, ...] = (editions.RULES_1082,)
RULES: tuple[Rule, ...] = treaty_plans.RULES
PLACES: tuple[Place, ...] = PLACES_OF_1082
ANNEXES: tuple[Annex, ...] = ANNEXES_OF_1082
