"""How each reading counts: for every answer to a question on counting, the way that a count takes under it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
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

__all__ = ["Ways"]


class Ways(NamedTuple):
    """The ways of one convention, in the order of the questions that they answer."""

    trigger_counts: bool  # Q1
    date_included: bool  # Q2
    end_goes: Way  # Q3
    clear_units: int  # Q4
    backward_end_goes: Way  # Q5
    months_away: MonthEnd  # Q6
    end_of_two: Callable[[date, date], date]  # Q8
    set_term_goes: Way  # Q9
    before_act: Way  # Q10

    @classmethod
    def of(cls, answers: Mapping[str, str]) -> Ways:
        """The ways of the answers to the questions on counting."""
        return cls._make(ways[answers[question]] for question, ways in _WAYS.items())

    def with_some_of(self, other: Ways, questions: Collection[str]) -> Ways:
        """These ways, but those of another convention for some questions."""
        return Ways._make(
            theirs if question in questions else own for question, own, theirs in zip(_WAYS, self, other, strict=True)
        )


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
