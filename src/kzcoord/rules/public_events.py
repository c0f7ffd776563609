"""The events of all acts, from the chapters that declare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.rules.decree_1037.chapter_1_points_1_to_6_treaty_reports import *
from kzcoord.rules.decree_1037.chapter_2_1_points_14_5_to_14_11_special_procedures import *
from kzcoord.rules.decree_1037.chapter_2_points_7_to_14_decisions import *
from kzcoord.rules.decree_1037.chapter_3_points_15_to_29_top_level_events import *
from kzcoord.rules.decree_1037.chapter_4_points_30_to_35_instructions import *
from kzcoord.rules.decree_1037.chapter_5_points_36_to_41_courts import *
from kzcoord.rules.decree_1037.chapter_6_points_42_to_50_coordination import *
from kzcoord.rules.resolution_1082.treaty_plans import *

if not TYPE_CHECKING:  # a checker follows the star imports
    __all__ = [name for name, event in vars().items() if isinstance(event, type)]
