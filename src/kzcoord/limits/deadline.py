"""The answer of a time limit: two dates, the steps between, and the questions that separate them."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any, NamedTuple, Protocol

from kzcoord.calendar import WorkingCalendar
from kzcoord.limits.conventions import Convention, known_questions
from kzcoord.limits.countable import Countable
from kzcoord.limits.counting import Step
from kzcoord.limits.counting_answers import Ways
from kzcoord.limits.questions import Question
from kzcoord.text import Language, Text, full_date, short_day

__all__ = ["Deadline", "Subject"]


class Subject(Protocol):
    """What is due: a rule, or whatever else has an id and words."""

    @property
    def id(self) -> str:
        """Its id, which stands first in an explanation."""

    def said(self, lang: Language = "en") -> str:
        """What it says, in one sentence."""


class Deadline(NamedTuple):
    """When something is due: ``by``, the latest date that can be defended, and ``safe_by``, that none can dispute.

    Both are None where the law gives no date. ``anchor`` is the day that the limit counts from; ``other_anchor``
    the second start where the text has two. ``projected_from`` is the deadline of the step that the count starts from
    where that step is only assumed to be done: ``by`` counts from its ``by``, ``safe_by`` from its ``safe_by``.
    `steps` and `explain` are worked out on demand.
    """

    limit: Countable
    anchor: date | None
    by: date | None
    safe_by: date | None
    calendar: WorkingCalendar
    convention: Convention
    other_anchor: date | None = None
    subject: Subject | None = None
    projected_from: Deadline | None = None

    def projected(self, before: Deadline) -> Deadline:
        """This deadline, counted from the ``by`` of another one, with the safe date that follows from its safe date."""
        assert self.by is not None
        assert before.safe_by is not None
        safe = self.safe_by
        if before.safe_by != before.by:
            safe = min(
                self.by, self.limit.count(before.safe_by, self.other_anchor, self.calendar, Convention.STRICT.ways)
            )
        # several times quicker than _replace
        return Deadline(
            self.limit,
            self.anchor,
            self.by,
            safe,
            self.calendar,
            self.convention,
            self.other_anchor,
            self.subject,
            before,
        )

    @property
    def safe_anchor(self) -> date | None:
        """The day that ``safe_by`` counts from: the ``anchor``, or the safe day of a step that is not done yet."""
        return self.anchor if self.projected_from is None else self.projected_from.safe_by

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
        return self.limit.trace(self.anchor, self.other_anchor, self.calendar, self.convention)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions of the register that separate ``by`` from ``safe_by``; none when they are one date.

        What separates the days of the step that a projected count starts from can separate its own days too.
        """
        if self.by == self.safe_by or self.anchor is None:
            return ()
        mine, strict = self.convention, Convention.STRICT
        differing = [name for name in self._questions if mine[name] != strict[name]]
        days = {
            chosen: self._counted(self.anchor, mine.ways.with_some_of(strict.ways, chosen))
            for count in range(len(differing) + 1)
            for chosen in combinations(differing, count)
        }
        questions = known_questions()
        # A question separates the dates if its answer moves one, alone or once others are answered.
        return tuple(
            questions[name]
            for name in differing
            if any(
                days[chosen] != days[tuple(other for other in chosen if other != name)]
                for chosen in days
                if name in chosen
            )
        )

    @property
    def _questions(self) -> tuple[str, ...]:
        """The ids of the questions that its count raises, and the counts of the steps that it is projected from."""
        before = () if self.projected_from is None else self.projected_from._questions
        return tuple(dict.fromkeys([*self.limit.questions_when_counted, *before]))

    def _counted(self, anchor: date, ways: Ways) -> date:
        """The last day by other ways, by which the steps that it is projected from are counted too."""
        before = self.projected_from
        if before is not None and before.anchor is not None:
            anchor = before._counted(before.anchor, ways)
        return self.limit.count(anchor, self.other_anchor, self.calendar, ways)

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
            lines += [f"  {short_day(step.day, lang):<{width}}   {_line(step, lang)}".rstrip() for step in steps]
            lines.append("")
        return "\n".join([*lines, *self.conclusion(lang)])

    def conclusion(self, lang: Language = "en") -> list[str]:
        """The last lines of the explanation: both dates, the questions between them, provisional or not."""
        if self.by is None or self.safe_by is None:
            return [_NO_DATE.said(lang)]
        lines = [f"{_DUE_BY.said(lang)} {full_date(self.by, lang)}"]
        if self.safe_by != self.by:
            lines.append(f"{_SAFE_BY.said(lang)} {full_date(self.safe_by, lang)}")
            if self.safe_anchor is not None and self.safe_anchor != self.anchor:
                lines.append(f"  {_SAFE_FROM.said(lang)} {full_date(self.safe_anchor, lang)}")
            for question in self.open_questions:
                lines.append(f"  {question.said(lang)}")
                readings = (self.convention[question.id], Convention.STRICT[question.id])
                said = [question.reading(name).said(lang) for name in readings]
                lines.append(f"    {_READS.said(lang)}: {' / '.join(said)}")
        if self.provisional:
            lines.append(f"{_PROVISIONAL.said(lang)} {full_date(self.calendar.settled_until, lang)}")
        return lines

    def to_dict(self, lang: Language = "en") -> dict[str, Any]:
        """The deadline as plain values with its steps, ready for JSON, its words in one language."""
        return {
            "limit": self.limit.said(lang),
            "counted_from": _iso(self.anchor),
            "safe_counted_from": _iso(self.safe_anchor),
            "or_from": _iso(self.other_anchor),
            "by": _iso(self.by),
            "safe_by": _iso(self.safe_by),
            "provisional": self.provisional,
            "open_questions": [question.id for question in self.open_questions],
            "steps": [
                {
                    "day": step.day.isoformat(),
                    "number": step.number,
                    "reason": step.reason.said(lang),
                    "act": None if step.act is None else step.act.said(lang),
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


def _line(step: Step, lang: Language) -> str:
    """A step's number, reason, act and question."""
    number = "" if step.number is None else str(step.number)
    line = "  ".join(part for part in (number, step.reason.said(lang)) if part)
    if step.act is not None:
        line = f"{line:<34}  {step.act.said(lang)}"
    if step.question is not None:
        line = f"{line:<34}  {_QUESTION.said(lang)} {known_questions()[step.question].said(lang)}"
    return line


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_QUESTION = Text(kk="сұрақ", ru="вопрос", en="question")
_DUE_BY = Text(kk="мерзімі:", ru="срок:", en="due by")
_SAFE_BY = Text(kk="даусыз мерзім:", ru="бесспорный срок:", en="safe by")
_SAFE_FROM = Text(
    kk="бастау болатын қадамның даусыз мерзімінен есептелді:",
    ru="отсчитан от бесспорного срока шага, от которого исчисляется:",
    en="counted from the safe day of the step that it runs from:",
)
_READS = Text(kk="мерзім / даусыз мерзім", ru="срок / бесспорный срок", en="due by / safe by")
_NO_DATE = Text(kk="заң күнді белгілемейді", ru="закон не называет дня", en="the law gives no date")
_PROVISIONAL = Text(
    kk="алдын ала есеп: күнтізбе мына күнге дейін ғана белгілі:",
    ru="предварительно: календарь известен только по",
    en="provisional: the calendar is settled only until",
)
