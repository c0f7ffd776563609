"""Question Q7 on counting, with the reasons that the acts give place by place."""

from __future__ import annotations

from dataclasses import replace

from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question, Reading

__all__ = ["QUESTION_7"]

QUESTION_7: Question = replace(
    COUNTING["Q7"],
    readings=(
        Reading(
            "natural start",
            "The step that makes the duty possible: the signing of the Decree (its point 3), the receipt of the "
            "decision from the MFA (11) or of the proposals (13), the return of the material (23.3), the receipt of "
            "the draft (32-1) or of the forwarded request (36 part 2), the start of the initiative (40 part 1), the "
            "President's agreement (1082/15). Whether that day counts is Q1.",
            counted=False,
        ),
        Reading(
            "another start",
            "11 may run from the day on which the proposals are worked out, 1082/15 from the receipt of the agreed "
            "plans; the text says neither.",
            counted=False,
        ),
    ),
)
