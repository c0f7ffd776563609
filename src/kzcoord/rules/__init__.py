"""What the acts say: a folder an act, a file a chapter, and the book that holds them all.

`bodies` names the bodies and roles. An act's folder holds its ``editions`` (the act and the acts that changed it, with
their days), its chapters, and what belongs to them. `published` says how acts are called, `reasons` why a place of an
act holds no norm, `unstated_starts` where a limit has no start. `public_events` names the events of all acts. The
tables below are collected from the folders.
"""

from __future__ import annotations

from kzcoord.law.amendments import Amendment
from kzcoord.law.annexes import Annexes
from kzcoord.law.rule_book import RuleBook
from kzcoord.rules import decree_786, decree_1037, draft_421, resolution_1082
from kzcoord.rules.bodies import BODIES_OF_THE_ACTS
from kzcoord.rules.unstated_starts import QUESTION_7

__all__ = ["AMENDMENTS", "ANNEXES", "QUESTIONS", "RULES"]

#: In the order of the acts and of their places.
RULES = RuleBook(
    (*decree_1037.RULES, *resolution_1082.RULES, *draft_421.RULES),
    acts=(*decree_1037.ACTS, *resolution_1082.ACTS, *draft_421.ACTS),
    bodies=BODIES_OF_THE_ACTS,
    questions=(QUESTION_7, *decree_1037.QUESTIONS),
    places=(*decree_1037.PLACES, *resolution_1082.PLACES, *draft_421.PLACES, *decree_786.PLACES),
    unseen=decree_1037.UNSEEN,
)
#: The open questions of reading, by id.
QUESTIONS = RULES.questions
#: The forms of all acts, by their place.
ANNEXES = Annexes({annex.id: annex for annex in (*decree_1037.ANNEXES, *resolution_1082.ANNEXES)})
#: What Decree 786 changed, record by record.
AMENDMENTS: tuple[Amendment, ...] = decree_786.AMENDMENTS
