"""Decree 1037 of 12 August 2010 and the Rules that it approves: on coordinating international activity.

`editions` holds the Decree and the decrees that changed it, `points_of_the_decree` the Decree's own points. Then a file
a chapter of the Rules, in the order of the text, each with its events, anchors, open questions, notes and rules.
`package` is the list of point 21, `annexes` the forms, `places` every point and part for the coverage.
"""

from __future__ import annotations

from kzcoord.law.acts import Act
from kzcoord.law.annexes import Annex
from kzcoord.law.coverage import Place
from kzcoord.law.editions import InForce, Unseen
from kzcoord.law.rules import Rule
from kzcoord.limits.questions import Question
from kzcoord.rules.decree_1037 import (
    chapter_1_points_1_to_6_treaty_reports,
    chapter_2_1_points_14_5_to_14_11_special_procedures,
    chapter_2_points_7_to_14_decisions,
    chapter_3_points_15_to_29_top_level_events,
    chapter_4_points_30_to_35_instructions,
    chapter_5_points_36_to_41_courts,
    chapter_6_points_42_to_50_coordination,
    editions,
    points_of_the_decree,
)
from kzcoord.rules.decree_1037.annexes import ANNEXES_OF_1037
from kzcoord.rules.decree_1037.places import PLACES_OF_1037

__all__ = ["ACTS", "ANNEXES", "PLACES", "QUESTIONS", "RULES", "UNSEEN"]

# The files that hold rules, in the order of the text.
_PARTS = (
    points_of_the_decree,
    chapter_1_points_1_to_6_treaty_reports,
    chapter_2_points_7_to_14_decisions,
    chapter_2_1_points_14_5_to_14_11_special_procedures,
    chapter_3_points_15_to_29_top_level_events,
    chapter_4_points_30_to_35_instructions,
    chapter_5_points_36_to_41_courts,
    chapter_6_points_42_to_50_coordination,
)

ACTS: tuple[Act, ...] = (editions.OWN_POINTS_1037, editions.RULES_1037)
RULES: tuple[Rule, ...] = tuple(rule for part in _PARTS for rule in part.RULES)
QUESTIONS: tuple[Question, ...] = editions.QUESTIONS
PLACES: tuple[Place, ...] = PLACES_OF_1037
ANNEXES: tuple[Annex, ...] = ANNEXES_OF_1037
#: Texts that were in force and were not seen in any edition.
UNSEEN: tuple[Unseen, ...] = (
    # Decree 550 added the annexes that points 2 and 4 call for, so their text changed then; Decree 175 restated them.
    Unseen("1037/2", InForce(begins=editions.BY_550, ends=editions.BY_175)),
    Unseen("1037/4", InForce(begins=editions.BY_550, ends=editions.BY_175)),
    Unseen("1037/5.1", InForce(begins=editions.BY_550, ends=editions.BY_175)),
    # Decree 582 restated point 44; the wording that Decree 175 gave it was not seen.
    Unseen("1037/44.1", InForce(begins=editions.BY_175, ends=editions.BY_582)),
    Unseen("1037/44.2a", InForce(begins=editions.BY_175, ends=editions.BY_582)),
    Unseen("1037/44.2b", InForce(begins=editions.BY_175, ends=editions.BY_582)),
)
