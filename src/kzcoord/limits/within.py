"""Within so many units of or after an anchor."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, model_validator

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors.messages import Message
from kzcoord.errors.models import for_declarations_only, known_word
from kzcoord.limits.anchors import AnchorName, anchor_named
from kzcoord.limits.counting import Step, Steps, moved, trigger, units, units_away
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.time_limit import TimeLimit
from kzcoord.limits.units import CALENDAR_DAYS, LONGEST, MONTHS, WORKING_DAYS, Amount, Unit
from kzcoord.text import Language, Text, checked_language

__all__ = ["Within"]


class Within(TimeLimit):
    """Within ``n`` units of or after an anchor.

    ``of`` ("from the day of") leaves open whether the trigger day counts; ``after`` leaves it out by the words.
    ``or_of`` is a second start beside ``after``, always from the day of it: the end of a visit abroad. ``stated`` is
    false where the text does not say when the limit starts and the natural start is taken (question Q7). An anchor is
    a name, or an `Anchor` that brings its words.

    >>> from kzcoord import WORKING_DAYS
    >>> str(Within(10, WORKING_DAYS, after="ends"))
    'within 10 working days after the event'
    """

    kind: Literal["within"] = "within"
    n: int = Field(gt=0, le=LONGEST, strict=True)
    unit: Annotated[Unit, known_word(Unit)]
    of: AnchorName | None = None
    after: AnchorName | None = None
    or_of: AnchorName | None = None
    stated: StrictBool = True

    @for_declarations_only
    def __init__(
        self,
        n: int,
        unit: Unit,
        *,
        of: str | None = None,
        after: str | None = None,
        or_of: str | None = None,
        stated: bool = True,
        **more: Any,
    ) -> None:
        super().__init__(n=n, unit=unit, of=of, after=after, or_of=or_of, stated=stated, **more)

    @model_validator(mode="after")
    def _one_start(self) -> Within:
        if (self.of is None) == (self.after is None):
            raise ValueError(Message("Within counts either of= an anchor or after= an anchor"))
        if self.or_of is not None and self.after is None:
            raise ValueError(Message("a second start (or_of=) stands beside after="))
        return self

    @property
    def anchor(self) -> str:
        return self.of or self.after or ""

    @property
    def second_anchor(self) -> str | None:
        return self.or_of

    @property
    def questions(self) -> tuple[str, ...]:
        from_a_day = self.of is not None or self.or_of is not None
        raised = {
            "Q1": from_a_day and self.unit is not MONTHS,
            "Q3": self.unit is not WORKING_DAYS,  # a count of working days ends on one
            "Q6": self.unit is MONTHS,
            "Q7": not self.stated,
            "Q8": self.or_of is not None,
        }
        return tuple(question for question, is_raised in raised.items() if is_raised)

    def nominal(self, start: date, calendar: WorkingCalendar) -> date:
        """The day ``n`` units after ``start``, whatever kind of day it is."""
        return units_away(start, self.n, self.unit, calendar)

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        if other is not None and self.or_of is not None:
            return self._count_of_two(anchor, other, calendar, ways, steps)
        unit = self.unit
        if unit is MONTHS:
            if steps is not None:
                steps.append(trigger(anchor, anchor_named(self.anchor).day, counted=False, question=None))
            return moved(units(anchor, self.n, unit, calendar, ways.months_away), ways.end_goes, "Q3", calendar, steps)
        trigger_counts, end_goes, trigger_by, end_by = ways.in_days(anchor, calendar.known_on)
        may_count = self.of is not None and (unit is CALENDAR_DAYS or calendar.is_working_day(anchor))
        counted = may_count and trigger_counts
        if steps is not None:
            question = "Q1" if may_count and trigger_by is None else None
            act = trigger_by if may_count else None
            steps.append(trigger(anchor, anchor_named(self.anchor).day, counted, question, act))
        last = units(anchor, self.n - counted, unit, calendar, ways.months_away, steps, counted)
        return last if unit is WORKING_DAYS else moved(last, end_goes, "Q3", calendar, steps, end_by)

    @cached_property
    def _from_the_second_start(self) -> Within:
        """The limit that runs from the day of the second start alone."""
        return Within(self.n, self.unit, of=self.or_of)

    def _count_of_two(
        self, anchor: date, other: date, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        """The last day of two limits, one from each start, of which the convention takes one."""
        second = self._from_the_second_start
        from_first = self.count(anchor, None, calendar, ways)
        from_second = second.count(other, None, calendar, ways)
        last = ways.end_of_two(from_first, from_second)
        if steps is None:
            return last
        # The question stands even where both starts give one date: the reader must see it.
        if last == from_second:
            steps.append(_other_start(anchor, self.anchor))
            return second.count(other, None, calendar, ways, steps)
        steps.append(_other_start(other, second.anchor))
        return self.count(anchor, None, calendar, ways, steps)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        amount = Amount(self.n, self.unit).said(lang)
        start = anchor_named(self.anchor)
        other = None if self.or_of is None else anchor_named(self.or_of)
        if lang == "en":
            text = f"within {amount} {'of' if self.of else 'after'} {start.en}"
            return text if other is None else f"{text} or from {other.en}"
        if lang == "ru":
            text = f"в течение {amount} {'со дня' if self.of else 'после'} {start.ru}"
            return text if other is None else f"{text} или со дня {other.ru}"
        from_start = start.kk_from if self.of else start.after_kk
        starts = from_start if other is None else f"{from_start} немесе {other.kk_from}"
        return f"{starts} {amount} ішінде"


def _other_start(day: date, name: str) -> Step:
    """The step of the start that the count does not take."""
    anchor = anchor_named(name).day
    words = Text(
        kk=f"{anchor.kk}: екінші ықтимал басталу",
        ru=f"{anchor.ru}: второе возможное начало",
        en=f"{anchor.en}: the other possible start",
    )
    return Step(day, None, words, "Q8")
