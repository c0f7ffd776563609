"""The answer of a time limit: two dates, the steps between, and the questions that separate them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any, NamedTuple, Protocol

from kzcoord.calendar import WorkingCalendar
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting import Step
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question
from kzcoord.text import Language, Text, full_date, short_day

__all__ = ["Deadline"]


class _Limit(Protocol):
    def resolve(
        self,
        anchor: date | None,
        calendar: WorkingCalendar = ...,
        convention: Convention = ...,
        *,
        or_anchor: date | None = ...,
    ) -> Deadline: ...

    def trace(
        self,
        anchor: date | None,
        other: date | None,
        calendar: WorkingCalendar,
        convention: Convention,
    ) -> Iterator[Step]: ...

    def said(self, lang: Language = "en") -> str: ...

    @property
    def anchor(self) -> str | None: ...

    @property
    def questions(self) -> tuple[str, ...]: ...


class _Subject(Protocol):
    @property
    def id(self) -> str: ...

    def said(self, lang: Language = "en") -> str: ...


class Deadline(NamedTuple):
    """When something is due: ``by``, the latest date that can be defended, and ``safe_by``, that none can dispute.

    Both are None where the law gives no date. ``anchor`` is the day that the limit counts from; ``other_anchor``
    the second start where the text has two. `steps` and `explain` are worked out when asked for.
    """

    limit: _Limit
    anchor: date | None
    by: date | None
    safe_by: date | None
    calendar: WorkingCalendar
    convention: Convention
    other_anchor: date | None = None
    subject: _Subject | None = None

    @property
    def provisional(self) -> bool:
        """True when the count touches days whose transfers or Kurban Ait are not known yet."""
        if self.by is None:
            return False
        settled = self.calendar.settled_until
        touched = (self.anchor, self.other_anchor, self.by, self.safe_by)
        return any(day is not None and day > settled for day in touched)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The count of ``by``, day by day, with reasons."""
        return tuple(self.limit.trace(self.anchor, self.other_anchor, self.calendar, self.convention))

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions of the register that separate ``by`` from ``safe_by``; none when they are one date."""
        if self.by == self.safe_by or self.anchor is None:
            return ()
        mine, strict = self.convention, Convention.STRICT
        differing = [found for found in self.limit.questions if mine[found] != strict[found]]
        dates = {
            chosen: self._last(mine.choose(**{found: strict[found] for found in chosen}))
            for count in range(len(differing) + 1)
            for chosen in combinations(differing, count)
        }
        # A question separates the dates if its answer moves one, alone or once others are answered.
        return tuple(
            COUNTING[found]
            for found in differing
            if any(
                dates[chosen] != dates[tuple(other for other in chosen if other != found)]
                for chosen in dates
                if found in chosen
            )
        )

    def _last(self, convention: Convention) -> date | None:
        return self.limit.resolve(self.anchor, self.calendar, convention, or_anchor=self.other_anchor).by

    def explain(self, lang: Language = "en") -> str:
        """The whole count in words: what is due, each day with its reason, both dates, the open questions."""
        head = [] if self.subject is None else [f"{self.subject.id}  {self.subject.said(lang)}"]
        limit = self.limit.said(lang)
        anchors = () if self.limit.anchor is None else (self.anchor, self.other_anchor)
        days = [full_date(day, lang) for day in anchors if day is not None]
        head.append(f"{limit}, {' / '.join(dict.fromkeys(days))}" if days else limit)
        lines = [*head, ""]
        if steps := self.steps:
            width = max(len(short_day(step.day, lang)) for step in steps)
            lines += [f"  {short_day(step.day, lang):<{width}}   {_told(step, lang)}".rstrip() for step in steps]
            lines.append("")
        return "\n".join([*lines, *self.conclusion(lang)])

    def conclusion(self, lang: Language = "en") -> list[str]:
        """The last lines of the explanation: both dates, the questions between them, provisional or not."""
        if self.by is None or self.safe_by is None:
            return [_NO_DATE.said(lang)]
        lines = [f"{_DUE_BY.said(lang)} {full_date(self.by, lang)}"]
        if self.safe_by != self.by:
            lines.append(f"{_SAFE_BY.said(lang)} {full_date(self.safe_by, lang)}")
            for question in self.open_questions:
                lines.append(f"  {question.said(lang)}")
                readings = (self.convention[question.id], Convention.STRICT[question.id])
                told = [question.reading(name).said(lang) for name in readings]
                lines.append(f"    {_READS.said(lang)}: {' / '.join(told)}")
        if self.provisional:
            lines.append(f"{_PROVISIONAL.said(lang)} {full_date(self.calendar.settled_until, lang)}")
        return lines

    def to_dict(self) -> dict[str, Any]:
        """The deadline as plain values with its steps, ready for JSON."""
        return {
            "limit": self.limit.said(),
            "counted_from": _iso(self.anchor),
            "or_from": _iso(self.other_anchor),
            "by": _iso(self.by),
            "safe_by": _iso(self.safe_by),
            "provisional": self.provisional,
            "open_questions": [question.id for question in self.open_questions],
            "steps": [
                {
                    "day": step.day.isoformat(),
                    "number": step.number,
                    "reason": step.reason.en,
                    "act": None if step.act is None else step.act.en,
                    "question": step.question,
                }
                for step in self.steps
            ],
        }

    def __repr__(self) -> str:
        return f"<Deadline {self}>"

    def __str__(self) -> str:
        if self.by is None or self.safe_by is None:
            return f"{self.limit.said()}: no date by law"
        safe = "" if self.safe_by == self.by else f" (safe by {self.safe_by})"
        return f"{self.limit.said()}: by {self.by}{safe}"


def _told(step: Step, lang: Language) -> str:
    """A step's number, reason, act and question."""
    number = "" if step.number is None else str(step.number)
    told = "  ".join(part for part in (number, step.reason.said(lang)) if part)
    if step.act is not None:
        told = f"{told:<34}  {step.act.said(lang)}"
    if step.question is not None:
        told = f"{told:<34}  {_QUESTION.said(lang)} {COUNTING[step.question].said(lang)}"
    return told


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_QUESTION = Text(kk="сұрақ", ru="вопрос", en="question")
_DUE_BY = Text(kk="мерзімі:", ru="срок:", en="due by")
_SAFE_BY = Text(kk="даусыз мерзім:", ru="бесспорный срок:", en="safe by")
_READS = Text(kk="мерзім / даусыз мерзім", ru="срок / бесспорный срок", en="due by / safe by")
_NO_DATE = Text(kk="заң күнді белгілемейді", ru="закон не называет дня", en="the law gives no date")
_PROVISIONAL = Text(
    kk="алдын ала есеп: күнтізбе мына күнге дейін ғана белгілі:",
    ru="предварительно: календарь известен только по",
    en="provisional: the calendar is settled only until",
)
