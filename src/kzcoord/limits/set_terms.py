"""Limits without a number of their own: a term set by another, before or after an act, at once, none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Literal

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import NotADateError
from kzcoord.errors.models import for_declarations_only
from kzcoord.limits.anchors import AnchorName
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counted import Before, Within
from kzcoord.limits.counting import Step, before_act, set_term, trace_before_act, trace_day
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.time_limit import TimeLimit, in_all_languages
from kzcoord.text import Language, Text, checked_language

__all__ = ["AfterAct", "AsSet", "BeforeAct", "NoLimit", "Promptly"]


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
    def questions(self) -> tuple[str, ...]:
        return ("Q9",) if self.default is None else self.default.questions

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
            raise NotADateError(f"on() takes the day to which {self.by} was set, such as date(2027, 5, 20)")
        return AsSet(self.by).resolve(day, calendar, convention, subject=subject)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return set_term(anchor, calendar, convention)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            what = Text(kk="белгіленген күн", ru="установленный день", en="the day that was set")
            yield from trace_day(anchor, what, set_term(anchor, calendar, convention), calendar, False, "Q9")

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": ("within", "or"), "ru": ("в", "или в"), "kk": ("", "немесе")}[lang]
        if self.default is None:
            return f"{words[0]} {self.by.said(lang)}".strip()
        return f"{self.default.said(lang)}, {words[1]} {self.by.said(lang)}"


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
        return ("Q10",)

    def _last_day(self, anchor: date, other: date | None, calendar: WorkingCalendar, convention: Convention) -> date:
        return before_act(anchor, calendar, convention)

    def trace(
        self, anchor: date | None, other: date | None, calendar: WorkingCalendar, convention: Convention
    ) -> Iterator[Step]:
        if anchor is not None:
            last = before_act(anchor, calendar, convention)
            yield from trace_before_act(anchor, self.act, last, calendar)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": f"before {self.act.en}", "ru": f"до {self.act.ru}", "kk": f"{self.act.kk} дейін"}
        return words[lang]


class _Undated(TimeLimit):
    """A limit that gives no date, whatever the day."""

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**parts)

    @property
    def counted(self) -> bool:
        return False


class AfterAct(_Undated):
    """After an act, no number given: no date follows."""

    kind: Literal["after-act"] = "after-act"
    act: Text

    @for_declarations_only
    def __init__(self, act: Any, **more: Any) -> None:
        super().__init__(act=in_all_languages(act), **more)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": f"after {self.act.en}", "ru": f"после {self.act.ru}", "kk": f"{self.act.kk} кейін"}
        return words[lang]


class Promptly(_Undated):
    """Immediately: the law gives no number, and none is invented."""

    kind: Literal["promptly"] = "promptly"

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {"en": "immediately", "ru": "незамедлительно", "kk": "дереу"}[lang]


class NoLimit(_Undated):
    """A duty without a time limit."""

    kind: Literal["no-limit"] = "no-limit"

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {"en": "no time limit", "ru": "срок не установлен", "kk": "мерзім белгіленбеген"}[lang]
