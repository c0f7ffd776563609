"""What the acts say: one module a chapter, each rule a plain declaration, and the book that holds them all."""

from __future__ import annotations

from kzcoord.rules.agreements import AGREEMENT_RULES
from kzcoord.rules.book import RuleBook
from kzcoord.rules.coverage import PLACES, Covered
from kzcoord.rules.model import Condition, Document, Effect, Modality, Rule, SetAside, When
from kzcoord.rules.special_procedures import SPECIAL_PROCEDURES_RULES
from kzcoord.rules.top_level_events import TOP_LEVEL_EVENT_RULES

__all__ = [
    "RULES",
    "Condition",
    "Covered",
    "Document",
    "Effect",
    "Modality",
    "Rule",
    "RuleBook",
    "SetAside",
    "When",
]

RULES = RuleBook((*SPECIAL_PROCEDURES_RULES, *TOP_LEVEL_EVENT_RULES, *AGREEMENT_RULES), PLACES)
