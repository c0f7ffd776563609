"""Conventions: one answer to each open question of reading.

Where the law or its two languages leave a question open, the register says so: who would read it how, and why.
``STANDARD`` gives the latest date that can be defended, ``STRICT`` the date that nobody can dispute.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, NoReturn

from kzcoord.errors import ConventionError
from kzcoord.errors.classes import is_a
from kzcoord.errors.default_book import default_book
from kzcoord.errors.mappings import entries_of
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import in_a_row, shown
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question, Register

__all__ = ["Convention", "checked_convention", "known_questions"]

#: What a convention tells in JSON.
_PARTS = ("name", "chosen")
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def known_questions() -> Register:
    """The questions of the default book; those on counting alone where there is no book."""
    book = default_book()
    register: Register = COUNTING if book is None else book.questions
    return register


class Convention:
    """One answer to each open question. Immutable; `choose` makes another.

    >>> Convention.STANDARD["Q1"]
    'not counted'
    >>> Convention.STANDARD.choose(Q1="counted")
    Convention.STANDARD.choose(Q1='counted')
    """

    __slots__ = ("_answers", "_chosen", "_name", "_questions", "ways")

    STANDARD: ClassVar[Convention]
    STRICT: ClassVar[Convention]

    #: How the convention counts.
    ways: Ways
    _name: str
    _chosen: Mapping[str, str]
    _questions: Mapping[str, Question]  # what was chosen for
    _answers: dict[str, str]  # to the questions on counting, and to others once they are known

    def __init__(
        self, name: str, chosen: Mapping[str, str] = _NOTHING, questions: Mapping[str, Question] = _NOTHING
    ) -> None:
        set_slot = object.__setattr__
        set_slot(self, "_name", name)
        set_slot(self, "_chosen", MappingProxyType(dict(chosen)))
        set_slot(self, "_questions", MappingProxyType(dict(questions)))
        answers = {question.id: self.answer(question) for question in (*COUNTING.values(), *questions.values())}
        set_slot(self, "_answers", answers)
        set_slot(self, "ways", Ways.of(answers, chosen))

    def choose(self, register: Register | None = None, /, **readings: str) -> Convention:
        """This convention with other answers: ``Convention.STANDARD.choose(Q1="counted")``.

        ``register`` holds the questions of another book than the default one; those on counting are the same in every
        book. Raises `UnknownQuestionError` for an id that is in no register and `ConventionError` for a reading that
        the question does not offer, or that changes no date and so cannot be chosen.
        """
        if register is not None and not is_a(register, Register):
            raise ConventionError(
                "choose() takes readings such as Q1='counted', after the register of a book, not {given}",
                given=shown(register),
            )
        questions = {question_id: _question(question_id, register) for question_id in readings}
        for question_id, reading in readings.items():
            question = questions[question_id]
            offered = [choice.name for choice in question.readings if choice.counted]
            if not isinstance(reading, str) or reading not in offered:
                choices: Words = ", ".join(map(repr, offered)) or Message(
                    "none: it is recorded, and no date depends on it"
                )
                raise ConventionError(
                    "{question} ({title}) has no reading {given} to choose; it offers {choices}",
                    question=question_id,
                    title=question.title,
                    given=shown(reading),
                    choices=choices,
                )
        return Convention(self._name, {**self._chosen, **readings}, {**self._questions, **questions})

    def answer(self, question: Question) -> str:
        """The answer to a question of any book: the reading that was chosen, else the default of the convention."""
        if not is_a(question, Question):
            raise ConventionError(
                "answer() takes a Question such as QUESTIONS['Q1'], not {given}", given=shown(question)
            )
        chosen = self._chosen.get(question.id)
        if chosen is not None and any(reading.name == chosen for reading in question.readings):
            return chosen
        return question.strict if self._name == "STRICT" else question.standard

    @property
    def answers(self) -> Mapping[str, str]:
        """The answer to every question of the default book, and to those of other books that were chosen for."""
        return MappingProxyType({question.id: self.answer(question) for question in self._known(self).values()})

    def _known(self, other: Convention) -> dict[str, Question]:
        """The questions that this convention and another one know."""
        return {**known_questions(), **other._questions, **self._questions}

    def to_dict(self) -> dict[str, Any]:
        """The convention as plain values, ready for JSON: its name and what was chosen otherwise."""
        return {"name": self._name, "chosen": dict(self._chosen)}

    @classmethod
    def from_dict(cls, given: Mapping[str, Any], register: Register | None = None) -> Convention:
        """The convention of such values; `ConventionError` if there is no such one.

        ``register`` holds the questions of another book than the default one, as in `choose`.
        """
        entries = entries_of(given)
        if entries is None:
            raise ConventionError(
                'a convention is an object such as {{"name": "STANDARD"}}, not {given}', given=shown(given)
            )
        if unknown := [name for name in entries if name not in _PARTS]:
            raise ConventionError(
                "a convention has a name and what is chosen, no {names}; leave it out", names=in_a_row(unknown)
            )
        name, chosen = entries.get("name"), entries_of(entries.get("chosen", {}))
        if not isinstance(name, str) or name not in ("STANDARD", "STRICT"):
            raise ConventionError("no convention {given}; there are STANDARD and STRICT", given=shown(name))
        if chosen is None or not all(isinstance(key, str) for key in chosen):
            raise ConventionError(
                'chosen is an object such as {{"Q1": "counted"}}, not {given}', given=shown(entries["chosen"])
            )
        base = cls.STRICT if name == "STRICT" else cls.STANDARD
        return base.choose(register, **chosen) if chosen else base

    def __getitem__(self, question_id: str) -> str:
        try:
            return self._answers[question_id]
        except (KeyError, TypeError):
            answer = self.answer(known_questions()[question_id])
        self._answers[question_id] = answer
        return answer

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Convention cannot be changed ({name}); choose() makes another")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Convention cannot be changed ({name}); choose() makes another")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Convention):
            return NotImplemented
        if self is other or self.ways != other.ways:
            return self is other
        # Of one base, only what was chosen can differ; of two, any question of the default book.
        same_base = self._name == other._name
        questions = {**other._questions, **self._questions} if same_base else self._known(other)
        return all(self.answer(question) == other.answer(question) for question in questions.values())

    def __hash__(self) -> int:
        return hash(self.ways)  # conventions that differ in other answers only share it

    def __copy__(self) -> Convention:
        return self

    def __deepcopy__(self, memo: object) -> Convention:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        if not self._chosen:
            return (getattr, (Convention, self._name))
        return (Convention, (self._name, dict(self._chosen), dict(self._questions)))

    def __repr__(self) -> str:
        chosen = ", ".join(f"{key}={value!r}" for key, value in self._chosen.items())
        return f"Convention.{self._name}" + (f".choose({chosen})" if chosen else "")


Convention.STANDARD = Convention("STANDARD")
Convention.STRICT = Convention("STRICT")


def _question(question_id: str, register: Register | None) -> Question:
    """The question of an id: on counting, of the register that is given, of the default book."""
    for questions in (COUNTING, register):
        if questions is not None and question_id in questions:
            return questions[question_id]
    return known_questions()[question_id]


def checked_convention(convention: Convention) -> Convention:
    """``convention`` if it is one; `ConventionError` if not."""
    if not is_a(convention, Convention):
        raise ConventionError(
            "convention is Convention.STANDARD, .STRICT or one chosen from them, not {given}",
            given=shown(convention),
        )
    return convention
