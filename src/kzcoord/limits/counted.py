"""Limits of so many units: within n of or after an anchor, at least or exactly n before one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors.models import for_declarations_only, known_word
from kzcoord.limits.amounts import LONGEST, Amount
from kzcoord.limits.anchors import AnchorName, anchor_named
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting import Step, Unit, backward, forward, trace_backward, trace_forward, units_away
from kzcoord.limits.time_limit import TimeLimit, anchor_text, named_anchor
from kzcoord.text import Language, Text, checked_language

__all__ = ["Before", "Within"]


class Within(TimeLimit):
    """Within ``n`` units of or after an anchor.

    ``of`` ("from the day of") leaves open whether the trigger day counts; ``after`` leaves it out by the words.
    ``or_of`` is a second start beside ``after``: the end of a visit abroad. ``stated`` is false where the text
    does not say when the limit starts and the natural start is taken (question Q7). An anchor is a name; those of the
    acts (``kzcoord.anchors``) have words in three languages.

    >>> from kzcoord import WORKING_DAYS
    >>> str(Within(10, WORKING_DAYS, after="reply_sent"))
    'within 10 working days after the sending of the reply'
    """

    kind: Literal["within"] = "within"
    n: int = Field(gt=0, le=LONGEST, strict=True)
    unit: Annotated[Unit, known_word(Unit)]
    of: AnchorName | None = None
    after: AnchorName | None = None
    or_of: AnchorName | None = None
    stated: bool = True

    _anchors_named = field_validator("of", "after", "or_of")(named_anchor)

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
            raise ValueError("Within counts either of= an anchor or after= an anchor")
        if self.or_of is not None and self.after is None:
            raise ValueError("a second start (or_of=) stands beside after=")
        return self

    @property
    def anchor(self) -> str | None:
        return self.of or self.after

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q1", "Q3", "Q6") if self.or_of is None else ("Q1", "Q3", "Q6", "Q8")

    def nominal(self, start: date, calendar: WorkingCalendar) -> date:
        """The day ``n`` units after ``start``, whatever kind of day it is."""
        return units_away(start, self.n, self.unit, calendar)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        last = forward(anchor, self.n, self.unit, calendar, convention, self.of is None)
        if self.or_of is None or other is None:
            return last
        from_other = forward(other, self.n, self.unit, calendar, convention, False)
        return max(last, from_other) if convention.counting.from_later_start else min(last, from_other)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is None or self.anchor is None:
            return
        start, name, after = anchor, self.anchor, self.of is None
        if self.or_of is not None and other is not None:
            first = forward(anchor, self.n, self.unit, calendar, convention, after)
            second = forward(other, self.n, self.unit, calendar, convention, False)
            later = convention.counting.from_later_start
            takes_other = second >= first if later else second <= first
            if takes_other:
                start, name, after = other, self.or_of, False
            # The question is asked even where both starts give one date: the reader must see that it was.
            skipped, skipped_name = (anchor, self.anchor) if takes_other else (other, self.or_of)
            yield Step(skipped, None, _other_start(anchor_text(skipped_name)), "Q8")
        yield from trace_forward(start, anchor_text(name), self.n, self.unit, calendar, convention, after)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        amount = Amount(self.n, self.unit).said(lang)
        found = anchor_named(self.of or self.after or "")
        other = None if self.or_of is None else anchor_named(self.or_of)
        if lang == "en":
            text = f"within {amount} {'of' if self.of else 'after'} {found.en}"
            return text if other is None else f"{text} or from {other.en}"
        if lang == "ru":
            text = f"в течение {amount} {'со дня' if self.of else 'после'} {found.ru}"
            return text if other is None else f"{text} или со дня {other.ru}"
        start = found.kk_from if self.of else found.after_kk
        start = start if other is None else f"{start} немесе {other.kk_from}"
        return f"{start} {amount} ішінде"


def _other_start(anchor: Text) -> Text:
    return Text(
        kk=f"{anchor.kk}: екінші ықтимал басталу",
        ru=f"{anchor.ru}: второе возможное начало",
        en=f"{anchor.en}: the other possible start",
    )


class Before(TimeLimit):
    """At least ``n`` units before an anchor, or ``exactly`` that many; the anchor day is not counted.

    >>> from kzcoord import CALENDAR_DAYS
    >>> str(Before(30, CALENDAR_DAYS, of="starts"))
    'at least 30 calendar days before the event'
    """

    kind: Literal["before"] = "before"
    n: int = Field(gt=0, le=LONGEST, strict=True)
    unit: Annotated[Unit, known_word(Unit)]
    of: AnchorName
    exactly: bool = Field(default=False, strict=True)

    _anchor_named = field_validator("of")(named_anchor)

    @for_declarations_only
    def __init__(self, n: int, unit: Unit, of: str, exactly: bool = False, **more: Any) -> None:
        super().__init__(n=n, unit=unit, of=of, exactly=exactly, **more)

    @property
    def anchor(self) -> str | None:
        return self.of

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q4", "Q5", "Q6")

    def nominal(self, end: date, calendar: WorkingCalendar) -> date:
        """The day ``n`` units before ``end``, whatever kind of day it is."""
        return units_away(end, -self.n, self.unit, calendar)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return backward(anchor, self.n, self.unit, calendar, convention, self.exactly)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            yield from trace_backward(
                anchor, anchor_text(self.of), self.n, self.unit, calendar, convention, self.exactly
            )

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        amount, found = Amount(self.n, self.unit), anchor_named(self.of)
        if lang == "en":
            return f"{'exactly' if self.exactly else 'at least'} {amount.said(lang)} before {found.en}"
        if lang == "ru":
            least = "ровно" if self.exactly else "не менее чем"
            return f"{least} за {amount.said_accusative()} до {found.ru}"
        least = "дәл " if self.exactly else "кемінде "
        return f"{found.before_kk} {least}{amount.said(lang)} бұрын"
