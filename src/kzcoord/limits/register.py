"""The open questions of reading, as data: provisions, readings with their reasons, defaults."""

from __future__ import annotations

from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question, Reading
from kzcoord.limits.questions_of_commencement import COMMENCEMENT
from kzcoord.limits.questions_of_provisions import PROVISIONS

__all__ = ["REGISTER", "Question", "Reading"]

#: All questions, in the order of their numbers.
REGISTER: tuple[Question, ...] = tuple(
    sorted((*COUNTING, *COMMENCEMENT, *PROVISIONS), key=lambda question: int(question.id[1:]))
)
