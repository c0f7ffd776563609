"""The open questions of reading, as data: provisions, readings with their reasons, defaults."""

from __future__ import annotations

from kzcoord.register.commencement import COMMENCEMENT
from kzcoord.register.counting import COUNTING
from kzcoord.register.model import Question, Reading
from kzcoord.register.provisions import PROVISIONS

__all__ = ["REGISTER", "Question", "Reading"]

#: All questions, in the order of their numbers.
REGISTER: tuple[Question, ...] = tuple(
    sorted((*COUNTING, *COMMENCEMENT, *PROVISIONS), key=lambda question: int(question.id[1:]))
)
