"""Before an act, no number given."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors.models import for_declarations_only
from kzcoord.limits.anchors import AnchorName
from kzcoord.limits.counting import Step, Steps, days_between
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.time_limit import TimeLimit, in_all_languages
from kzcoord.text import Language, Text, checked_language

__all__ = ["BeforeAct"]


class BeforeAct(TimeLimit):
    """Before an act, no number given: a date only where the day of the act is known.

    ``of`` names the anchor under which an event tells that day, where one does.
    """

    kind: Literal["before-act"] = "before-act"
    act: Text
    of: AnchorName | None = None

    @for_declarations_only
    def __init__(self, act: Any, *, of: str | None = None, **more: Any) -> None:
        super().__init__(act=in_all_languages(act), of=of, **more)

    @property
    def anchor(self) -> str | None:
        return self.of

    @property
    def questions(self) -> tuple[str, ...]:
        return () if self.of is None else self.questions_when_counted

    @property
    def questions_when_counted(self) -> tuple[str, ...]:
        return ("Q10",)

    def count(
        self, anchor: date, other: date | None, calendar: WorkingCalendar, ways: Ways, steps: Steps = None
    ) -> date:
        last = ways.before_act(anchor, calendar)
        if steps is not None:
            steps.append(Step(anchor, None, self.act, "Q10"))
            days_between(anchor, last, calendar, steps)
        return last

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": f"before {self.act.en}", "ru": f"до {self.act.ru}", "kk": f"{self.act.kk} дейін"}
        return words[lang]
