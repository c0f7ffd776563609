"""How each reading counts: for every answer to a question on counting, the way that a count takes under it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from kzcoord.limits.counting import (
    MonthEnd,
    Way,
    first_day_of_the_next_month,
    last_day_of_the_month,
    next_working_day,
    previous_working_day,
    the_day_itself,
    working_day_before,
)
from kzcoord.limits.statute import ANSWERS, STATUTE, in_force
from kzcoord.text import Text

__all__ = ["Ways"]


class InDays(NamedTuple):
    """The ways of a limit in days, each with the act that settles it; None where the question is open."""

    trigger_counts: bool  # Q1
    end_goes: Way  # Q3
    trigger_by: Text | None  # Q1
    end_by: Text | None  # Q3

    @classmethod
    def by_statute(cls, chosen: Mapping[str, str]) -> InDays:
        """The ways of the statute, but for the answers that were chosen."""
        answers = {**ANSWERS, **{question: chosen[question] for question in ANSWERS if question in chosen}}
        ways = (_WAYS[question][answer] for question, answer in answers.items())
        return cls(*ways, *(STATUTE if answers[question] == ANSWERS[question] else None for question in ANSWERS))


class Ways(NamedTuple):
    """The ways of one convention, in the order of the questions that they answer; `by_statute` stands beside them."""

    trigger_counts: bool  # Q1
    date_included: bool  # Q2
    end_goes: Way  # Q3
    clear_units: int  # Q4
    backward_end_goes: Way  # Q5
    months_away: MonthEnd  # Q6
    end_of_two: Callable[[date, date], date]  # Q8
    set_term_goes: Way  # Q9
    before_act: Way  # Q10
    by_statute: InDays  # Q1 and Q3 while the statute was in force

    @classmethod
    def of(cls, answers: Mapping[str, str], chosen: Mapping[str, str]) -> Ways:
        """The ways of the answers to the questions on counting, of which some were chosen by the user."""
        return cls._make((*(ways[answers[question]] for question, ways in _WAYS.items()), InDays.by_statute(chosen)))

    def in_days(self, start: date, known_on: date | None) -> tuple[bool, Way, Text | None, Text | None]:
        """How a limit in days counts from a start: as the statute of that day says, or by these ways."""
        return self.by_statute if in_force(start, known_on) else (self.trigger_counts, self.end_goes, None, None)

    def with_some_of(self, other: Ways, questions: Collection[str]) -> Ways:
        """These ways, but those of another convention for some questions."""
        in_days = InDays._make(_mixed((*ANSWERS, *ANSWERS), self.by_statute, other.by_statute, questions))
        return Ways._make((*_mixed(_WAYS, self, other, questions), in_days))


def _mixed(
    asked: Iterable[str], own: tuple[Any, ...], theirs: tuple[Any, ...], questions: Collection[str]
) -> Iterator[Any]:
    """The ways of an answer to each question: those of another convention for some, its own for the rest."""
    for question, mine, other in zip(asked, own, theirs, strict=False):  # what stands beside the answers is left
        yield other if question in questions else mine


_WAYS: Mapping[str, Mapping[str, Any]] = {
    "Q1": {"not counted": False, "counted": True},
    "Q2": {"included": True, "excluded": False},
    "Q3": {"next working day": next_working_day, "previous working day": previous_working_day},
    "Q4": {"units back": 0, "clear units between": 1},
    "Q5": {"previous working day": previous_working_day, "the day itself": the_day_itself},
    "Q6": {
        "last day of the month": last_day_of_the_month,
        "first day of the next month": first_day_of_the_next_month,
    },
    "Q8": {"from the later": max, "from the earlier": min},
    "Q9": {"previous working day": previous_working_day, "next working day": next_working_day},
    "Q10": {"the day itself": previous_working_day, "the working day before": working_day_before},
}
