"""Whether an event meets the conditions of a rule, and whether a provision takes its duty away."""

from __future__ import annotations

from datetime import date

from kzcoord.calendar import WorkingCalendar
from kzcoord.law.bodies import Body
from kzcoord.law.events import Event
from kzcoord.law.rules import Condition, Exemption
from kzcoord.limits.conventions import Convention
from kzcoord.rules import RULES

__all__ = ["exempts", "exempts_body", "hold"]


def hold(
    alternatives: tuple[tuple[Condition, ...], ...], event: Event, calendar: WorkingCalendar, convention: Convention
) -> bool:
    """True when the event meets every condition of one of the alternatives."""
    for conditions in alternatives:
        for condition in conditions:
            if not _holds(condition, event, calendar, convention):
                break
        else:
            return True
    return False


def _holds(condition: Condition, event: Event, calendar: WorkingCalendar, convention: Convention) -> bool:
    if condition.only_under is not None and convention[condition.only_under] != condition.reading:
        return False
    value = getattr(event, condition.field)
    if condition.within is not None:
        met = value is not None and event.day is not None and value <= _last_day(condition, event.day, calendar)
    elif condition.late_for is not None:
        met = (value > _due_in(value.year, condition.late_for, calendar, convention)) is condition.equals
    else:
        met = getattr(value, "code", value) == condition.equals
    return met or (condition.waived_by is not None and convention[condition.waived_by] == condition.reading)


def _last_day(condition: Condition, day: date, calendar: WorkingCalendar) -> date:
    """The last of the days that the condition counts: a plain count, since it is no time limit."""
    assert condition.within is not None
    return condition.within.nominal(day, calendar)


def _due_in(year: int, rule_id: str, calendar: WorkingCalendar, convention: Convention) -> date:
    """The last day of the year's duty under a rule with one fixed date."""
    (due,) = RULES[rule_id].deadlines(year, calendar, convention)
    assert due.by is not None
    return due.by


def exempts(exemption: Exemption, event: Event, day: date | None, convention: Convention, *, draft: bool) -> bool:
    """True when a provision takes a duty away in this event; ``day`` is the one whose law applies."""
    if exemption.question is not None and convention[exemption.question] != exemption.reading:
        return False
    if not draft and day is not None and not any(text.in_force.on(day) for text in RULES.texts(exemption.by)):
        return False
    if exemption.bodies:
        return event.acting_body is not None and exempts_body(exemption, event.acting_body, day)
    assert exemption.field is not None
    value = getattr(event, exemption.field, None)
    return value in exemption.values if exemption.values else bool(value)


def exempts_body(exemption: Exemption, body: Body, day: date | None) -> bool:
    """True when a provision takes duties away from a body that it names."""
    if not exemption.bodies:
        return False
    of_the_day = (text for text in RULES.texts(exemption.by) if day is not None and text.in_force.on(day))
    text = next(of_the_day, RULES[exemption.by])
    # A text keeps the name of a body that another has taken the place of, until it is changed.
    return any(body.plays(bearer) or body.code == bearer.successor for bearer in text.who)
