"""The ambiguity register: open questions of reading, and the conventions that answer them.

Where the law or its two languages leave a question open, the register says so: who would read it how, and why.
A `Convention` holds one answer to each question. ``STANDARD`` gives the latest date that can be defended,
``STRICT`` the date that nobody can dispute.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, NoReturn

from kzcoord.errors import ConventionError
from kzcoord.errors.default_book import default_book
from kzcoord.errors.given import shown
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question, Register

__all__ = ["Convention", "checked_convention"]


class _Answers(NamedTuple):
    """The answers that counting needs, as plain values."""

    trigger_counted: bool
    until_included: bool
    roll_next: bool
    clear_units: bool
    backward_rolls: bool
    month_end_stays: bool
    from_later_start: bool
    set_term_rolls_next: bool
    act_day_included: bool


class Convention:
    """One answer to each open question. Immutable; `choose` makes another.

    >>> Convention.STANDARD["Q1"]
    'not counted'
    >>> Convention.STANDARD.choose(Q1="counted")
    Convention.STANDARD.choose(Q1='counted')
    """

    __slots__ = ("_chosen", "_name", "answers", "counting")

    STANDARD: ClassVar[Convention]
    STRICT: ClassVar[Convention]

    answers: Mapping[str, str]
    counting: _Answers
    _name: str
    _chosen: Mapping[str, str]

    def __init__(self, name: str, answers: Mapping[str, str], chosen: Mapping[str, str]) -> None:
        set_slot = object.__setattr__
        set_slot(self, "_name", name)
        set_slot(self, "_chosen", MappingProxyType(dict(chosen)))
        set_slot(self, "answers", MappingProxyType(dict(answers)))
        set_slot(
            self,
            "counting",
            _Answers(
                trigger_counted=answers["Q1"] == "counted",
                until_included=answers["Q2"] == "included",
                roll_next=answers["Q3"] == "next working day",
                clear_units=answers["Q4"] == "clear units between",
                backward_rolls=answers["Q5"] == "previous working day",
                month_end_stays=answers["Q6"] == "last day of the month",
                from_later_start=answers["Q8"] == "from the later",
                set_term_rolls_next=answers["Q9"] == "next working day",
                act_day_included=answers["Q10"] == "the day itself",
            ),
        )

    def choose(self, register: Register | None = None, /, **readings: str) -> Convention:
        """This convention with other answers: ``Convention.STANDARD.choose(Q1="counted")``.

        Raises `UnknownQuestionError` for an id that is not in the register and `ConventionError` for a reading
        that the question does not offer, or that changes no date and so cannot be chosen.
        """
        for question_id, reading in readings.items():
            question = (register or _known())[question_id]
            offered = [choice.name for choice in question.readings if choice.counted]
            if not isinstance(reading, str) or reading not in offered:
                told = ", ".join(map(repr, offered)) or "none: it is recorded, and no date depends on it"
                raise ConventionError(
                    f"{question_id} ({question.title.en}) has no reading {shown(reading)} to choose; it offers {told}"
                )
        chosen = {**self._chosen, **readings}
        return Convention(self._name, {**self.answers, **readings}, chosen)

    def to_dict(self) -> dict[str, Any]:
        """The convention as plain values, ready for JSON: its name and what was chosen otherwise."""
        return {"name": self._name, "chosen": dict(self._chosen)}

    @classmethod
    def from_dict(cls, given: Mapping[str, Any], register: Register | None = None) -> Convention:
        """The convention of such values; `ConventionError` if there is no such one."""
        if not isinstance(given, Mapping):
            raise ConventionError(f'a convention is an object such as {{"name": "STANDARD"}}, not {shown(given)}')
        name, chosen = given.get("name"), given.get("chosen")
        base = cls.STRICT if isinstance(name, str) and name == "STRICT" else cls.STANDARD
        if not isinstance(name, str) or name not in ("STANDARD", "STRICT"):
            raise ConventionError(f"no convention {shown(name)}; there are STANDARD and STRICT")
        if not (chosen is None or (isinstance(chosen, Mapping) and all(isinstance(key, str) for key in chosen))):
            raise ConventionError(f'chosen is an object such as {{"Q1": "counted"}}, not {shown(chosen)}')
        return base.choose(register, **chosen) if chosen else base

    def __getitem__(self, question_id: str) -> str:
        return self.answer(_known()[question_id])

    def answer(self, question: Question) -> str:
        """The answer to a question."""
        found = self._chosen.get(question.id)
        return found or (question.strict if self._name == "STRICT" else question.standard)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Convention cannot be changed ({name}); choose() makes another")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Convention cannot be changed ({name}); choose() makes another")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Convention):
            return NotImplemented
        return self is other or self.answers == other.answers

    def __hash__(self) -> int:
        return hash(tuple(self.answers.items()))

    def __reduce__(self) -> tuple[object, ...]:
        return (Convention, (self._name, dict(self.answers), dict(self._chosen)))

    def __repr__(self) -> str:
        chosen = ", ".join(f"{key}={value!r}" for key, value in self._chosen.items())
        return f"Convention.{self._name}" + (f".choose({chosen})" if chosen else "")


Convention.STANDARD = Convention("STANDARD", {q.id: q.standard for q in COUNTING.values()}, {})
Convention.STRICT = Convention("STRICT", {q.id: q.strict for q in COUNTING.values()}, {})


def _known() -> Register:
    book = default_book()
    register: Register = COUNTING if book is None else book.questions
    return register


def checked_convention(convention: Convention) -> Convention:
    """``convention`` if it is one; `ConventionError` if not."""
    if not isinstance(convention, Convention):
        raise ConventionError(
            f"convention is Convention.STANDARD, .STRICT or one chosen from them, not {shown(convention)}"
        )
    return convention
