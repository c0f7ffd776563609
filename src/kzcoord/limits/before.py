"""At least or exactly so many units before an anchor."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors.models import for_declarations_only, known_word
from kzcoord.limits.anchors import AnchorName, anchor_named
from kzcoord.limits.counting import Steps, clear_day, last_day_of_the_month, moved, trigger, units, units_away
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.time_limit import TimeLimit
from kzcoord.limits.units import LONGEST, MONTHS, WORKING_DAYS, Amount, Unit
from kzcoord.text import Language, checked_language

__all__ = ["Before"]


class Before(TimeLimit):
    """At least ``n`` units before an anchor, or ``exactly`` that many; the anchor day is not counted.

    Months back into one without the number end on its last day, whatever Q6 reads: the first day of the next month
    would leave less than the months before the anchor.

    >>> from kzcoord import CALENDAR_DAYS
    >>> str(Before(30, CALENDAR_DAYS, of="starts"))
    'at least 30 calendar days before the event'
    """

    kind: Literal["before"] = "before"
    n: int = Field(gt=0, le=LONGEST, strict=True)
    unit: Annotated[Unit, known_word(Unit)]
    of: AnchorName
    exactly: bool = Field(default=False, strict=True)

    @for_declarations_only
    def __init__(self, n: int, unit: Unit, of: str, exactly: bool = False, **more: Any) -> None:
        super().__init__(n=n, unit=unit, of=of, exactly=exactly, **more)

    @property
    def anchor(self) -> str:
        return self.of

    @property
    def questions(self) -> tuple[str, ...]:
        raised = {"Q4": not self.exactly, "Q5": self.unit is not WORKING_DAYS}
        return tuple(question for question, is_raised in raised.items() if is_raised)

    def nominal(self, end: date, calendar: WorkingCalendar) -> date:
        """The day ``n`` units before ``end``, whatever kind of day it is."""
        return units_away(end, -self.n, self.unit, calendar)

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        unit = self.unit
        clear = 0 if self.exactly else ways.clear_units
        if steps is not None:
            steps.append(trigger(anchor, anchor_named(self.of).day, False, None if self.exactly else "Q4"))
        if unit is MONTHS:
            last = units(anchor, -self.n, unit, calendar, last_day_of_the_month)
            if clear:
                last = clear_day(last, steps)
        else:
            last = units(anchor, -self.n - clear, unit, calendar, last_day_of_the_month, steps)
        return last if unit is WORKING_DAYS else moved(last, ways.backward_end_goes, "Q5", calendar, steps)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        amount, anchor = Amount(self.n, self.unit), anchor_named(self.of)
        if lang == "en":
            return f"{'exactly' if self.exactly else 'at least'} {amount.said(lang)} before {anchor.en}"
        if lang == "ru":
            least = "ровно" if self.exactly else "не менее чем"
            return f"{least} за {amount.said_accusative()} до {anchor.ru}"
        if anchor.before_kk.endswith("дейін") and not self.exactly:
            end = "дан" if self.unit is MONTHS else "нен"
            return f"{anchor.before_kk} {amount.said(lang)}{end} кешіктірмей"
        least = "дәл " if self.exactly else "кемінде "
        return f"{anchor.before_kk} {least}{amount.said(lang)} бұрын"
