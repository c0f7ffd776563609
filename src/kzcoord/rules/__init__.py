"""What the acts say: one module a chapter, each rule a plain declaration, and the book that holds them all."""

from __future__ import annotations

from kzcoord.law.coverage import PLACES, Covered
from kzcoord.law.rule_book import RuleBook
from kzcoord.law.rules import Approval, Condition, Document, Effect, Exemption, Modality, Rule, SetAside, When
from kzcoord.law.text_changes import Change
from kzcoord.law.unseen import UNSEEN
from kzcoord.rules.annexes import ANNEXES, Annex
from kzcoord.rules.decree_786.amendments import AMENDMENTS, Amendment
from kzcoord.rules.decree_1037._chapter_4_control import CONTROL_RULES
from kzcoord.rules.decree_1037.chapter_1_treaty_reports import OWN_POINT_RULES, TREATY_REPORT_RULES
from kzcoord.rules.decree_1037.chapter_2_1_special_procedures import SPECIAL_PROCEDURES_RULES
from kzcoord.rules.decree_1037.chapter_2_organization_decisions import ORGANIZATION_DECISION_RULES
from kzcoord.rules.decree_1037.chapter_3_top_level_events import TOP_LEVEL_EVENT_RULES
from kzcoord.rules.decree_1037.chapter_4_instructions import AGREEMENT_RULES
from kzcoord.rules.decree_1037.chapter_5_courts import COURT_RULES
from kzcoord.rules.decree_1037.chapter_6_coordination import COORDINATION_RULES
from kzcoord.rules.draft_421.coordination import DRAFT_RULES
from kzcoord.rules.resolution_1082.treaty_plans import TREATY_PLAN_RULES

__all__ = [
    "AMENDMENTS",
    "ANNEXES",
    "QUESTIONS",
    "RULES",
    "Amendment",
    "Annex",
    "Approval",
    "Change",
    "Condition",
    "Covered",
    "Document",
    "Effect",
    "Exemption",
    "Modality",
    "Rule",
    "RuleBook",
    "SetAside",
    "When",
]

#: In the order of the acts and of their places.
RULES = RuleBook(
    (
        *OWN_POINT_RULES,
        *TREATY_REPORT_RULES,
        *ORGANIZATION_DECISION_RULES,
        *SPECIAL_PROCEDURES_RULES,
        *TOP_LEVEL_EVENT_RULES,
        *AGREEMENT_RULES,
        *CONTROL_RULES,
        *COURT_RULES,
        *COORDINATION_RULES,
        *TREATY_PLAN_RULES,
        *DRAFT_RULES,
    ),
    PLACES,
    UNSEEN,
)

#: The open questions of reading, by id.
QUESTIONS = RULES.questions
