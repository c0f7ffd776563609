"""Terms that someone else sets: named in a communication, in a plan, by an administration."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import NotADateError
from kzcoord.errors.models import for_declarations_only
from kzcoord.limits.anchors import AnchorName
from kzcoord.limits.before import Before
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting import Step, Steps, moved
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.time_limit import TimeLimit, in_all_languages
from kzcoord.limits.within import Within
from kzcoord.text import Language, Text, checked_language

__all__ = ["AsSet"]

_DAY_THAT_WAS_SET = Text(kk="белгіленген күн", ru="установленный день", en="the day that was set")


class AsSet(TimeLimit):
    """A term that someone else sets: named in the communication, in the control plan, by the Administration.

    With a ``default`` the text counts a limit of its own unless another term is set; `resolve` then counts the
    default, and `on` the term that was set. Without one, `resolve` takes the day that was set. ``of`` names the
    anchor under which an event tells that day.
    """

    kind: Literal["as-set"] = "as-set"
    by: Text
    default: Within | Before | None = None
    of: AnchorName | None = None

    @for_declarations_only
    def __init__(self, by: Any, default: Any = None, *, of: str | None = None, **more: Any) -> None:
        super().__init__(by=in_all_languages(by), default=default, of=of, **more)

    @property
    def anchor(self) -> str | None:
        return None if self.default is None else self.default.anchor

    @property
    def second_anchor(self) -> str | None:
        return None if self.default is None else self.default.second_anchor

    @property
    def questions(self) -> tuple[str, ...]:
        return ("Q9",) if self.default is None else (*self.default.questions, "Q9")

    def resolve(
        self,
        anchor: date | None,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        or_anchor: date | None = None,
        subject: Any = None,
    ) -> Deadline:
        """The deadline: of the default limit counted from ``anchor``, or of the day ``anchor`` itself."""
        if self.default is not None:
            return self.default.resolve(anchor, calendar, convention, or_anchor=or_anchor, subject=subject)
        return super().resolve(anchor, calendar, convention, or_anchor=or_anchor, subject=subject)

    def on(
        self,
        day: date,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
        *,
        subject: Any = None,
    ) -> Deadline:
        """The deadline of a term set to ``day``: never later, the last working day before if it is none."""
        if day is None:
            raise NotADateError("on() takes the day to which {by} was set, such as date(2027, 5, 20)", by=self.by)
        return AsSet(self.by).resolve(day, calendar, convention, subject=subject)

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        if self.default is not None:
            return self.default.count(anchor, other, calendar, ways, steps)
        if steps is not None:
            steps.append(Step(anchor, None, _DAY_THAT_WAS_SET))
        return moved(anchor, ways.set_term_goes, "Q9", calendar, steps)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": ("within", ", or"), "ru": ("в", " или в"), "kk": ("", " немесе")}[lang]
        if self.default is None:
            return f"{words[0]} {self.by.said(lang)}".strip()
        return f"{self.default.said(lang)}{words[1]} {self.by.said(lang)}"
