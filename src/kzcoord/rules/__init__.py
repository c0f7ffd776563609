"""What the acts say: one module a chapter, each rule a plain declaration, and the book that holds them all."""

from __future__ import annotations

from kzcoord.rules.agreements import AGREEMENT_RULES
from kzcoord.rules.amendments import AMENDMENTS, Amendment
from kzcoord.rules.annexes import ANNEXES, Annex
from kzcoord.rules.book import RuleBook
from kzcoord.rules.changes import Change
from kzcoord.rules.control import CONTROL_RULES
from kzcoord.rules.coordination import COORDINATION_RULES
from kzcoord.rules.courts import COURT_RULES
from kzcoord.rules.coverage import PLACES, Covered
from kzcoord.rules.draft_2015 import DRAFT_RULES
from kzcoord.rules.model import Approval, Condition, Document, Effect, Exemption, Modality, Rule, SetAside, When
from kzcoord.rules.organization_decisions import ORGANIZATION_DECISION_RULES
from kzcoord.rules.special_procedures import SPECIAL_PROCEDURES_RULES
from kzcoord.rules.top_level_events import TOP_LEVEL_EVENT_RULES
from kzcoord.rules.treaty_plans import TREATY_PLAN_RULES
from kzcoord.rules.treaty_reports import OWN_POINT_RULES, TREATY_REPORT_RULES
from kzcoord.rules.unseen import UNSEEN

__all__ = [
    "AMENDMENTS",
    "ANNEXES",
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
