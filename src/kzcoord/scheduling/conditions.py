"""Whether an event meets the conditions of a rule, and whether a provision takes its duty away."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kzcoord.calendar import WorkingCalendar
from kzcoord.law.bodies import Body
from kzcoord.law.conditions import Condition
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption
from kzcoord.law.rule_book import RuleBook
from kzcoord.law.rules import Rule
from kzcoord.limits.conventions import Convention

__all__ = ["Terms", "exempting_text", "exempts", "exempts_body", "hold"]


class Terms(NamedTuple):
    """What an answer is worked out with: the rule book, the calendar, the convention, the day of law that is asked."""

    book: RuleBook
    calendar: WorkingCalendar
    convention: Convention
    law_on: date | None = None

    def reads(self, question_id: str, reading: str | None) -> bool:
        """True when the convention answers a question of the book with a reading."""
        return self.convention.answer(self.book.questions[question_id]) == reading


def hold(alternatives: tuple[tuple[Condition, ...], ...], event: Event, terms: Terms) -> bool:
    """True when the event meets every condition of one of the alternatives."""
    for conditions in alternatives:
        for condition in conditions:
            if not _holds(condition, event, terms):
                break
        else:
            return True
    return False


def _holds(condition: Condition, event: Event, terms: Terms) -> bool:
    if condition.only_under is not None and not terms.reads(condition.only_under, condition.reading):
        return False
    value = getattr(event, condition.field)
    if condition.within is not None:
        met = (
            value is not None and event.day is not None and value <= condition.within.nominal(event.day, terms.calendar)
        )
    elif condition.late_for is not None:
        met = _late(value, condition.late_for, terms) is condition.equals
    else:
        met = getattr(value, "code", value) == condition.equals
    return met or (condition.waived_by is not None and terms.reads(condition.waived_by, condition.reading))


def _late(day: date, rule_id: str, terms: Terms) -> bool:
    """True when a day lies behind the year's term under a rule with one fixed date; no term, nothing late."""
    rule = terms.book[rule_id]
    (due,) = rule.deadlines(day.year, terms.calendar, terms.convention)
    assert due.by is not None
    assert due.anchor is not None
    law_on = terms.law_on or due.anchor
    return day > due.by and any(text.in_force.on(law_on) for text in terms.book.texts(rule_id))


def exempts(exemption: Exemption, event: Event, day: date | None, terms: Terms, *, draft: bool) -> bool:
    """True when a provision takes a duty away in this event; ``day`` is the one whose law applies."""
    if exemption.question is not None and not terms.reads(exemption.question, exemption.reading):
        return False
    texts = terms.book.texts(exemption.by)
    if not draft and day is not None and not any(text.in_force.on(day) for text in texts):
        return False
    if exemption.bodies:
        return event.acting_body is not None and exempts_body(exemption, event.acting_body, day, terms.book)
    assert exemption.field is not None
    value = getattr(event, exemption.field, None)
    return value in exemption.values if exemption.values else bool(value)


def exempting_text(exemption: Exemption, day: date | None, book: RuleBook) -> Rule:
    """The text of the provision that takes duties away as it was in force on a day; the latest where none was."""
    of_the_day = (text for text in book.texts(exemption.by) if day is not None and text.in_force.on(day))
    return next(of_the_day, book[exemption.by])


def exempts_body(exemption: Exemption, body: Body, day: date | None, book: RuleBook) -> bool:
    """True when a provision takes duties away from a body that it names."""
    if not exemption.bodies:
        return False
    text = exempting_text(exemption, day, book)
    # A text keeps the name of a body that another has taken the place of, until it is changed.
    return any(body.plays(bearer) or body.code == bearer.successor for bearer in text.who)
