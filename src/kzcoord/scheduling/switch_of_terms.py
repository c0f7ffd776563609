"""Switches of terms: whether the date of an event was fixed too late for the terms of other rules."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kzcoord.errors import CalendarRangeError, InvalidEventError
from kzcoord.law.events import Event
from kzcoord.law.rules import Rule
from kzcoord.limits import TimeLimit
from kzcoord.scheduling.conditions import Terms

__all__ = ["SwitchState", "switch_state"]


class SwitchState(NamedTuple):
    """Whether a switch applies, the last day on which the date can be fixed without it, and how it is read.

    ``as_read`` is true under the reading that the rule declares, false under the opposite one.
    """

    rule: Rule
    applies: bool
    last_day: date
    as_read: bool
    fixed_on: date | None


def switch_state(rule: Rule, event: Event, terms: Terms, law_on: date | None) -> SwitchState | None:
    """The state of a rule's switch in an event; None where the rule was not in force.

    Raises `InvalidEventError` for a term of the switch beside a date that was fixed in time: the two cannot both be.
    """
    switch = rule.switch
    assert switch is not None
    assert event.fixed_on is not None
    before = terms.book[switch.before]
    start = event.anchor_day(before.limit.anchor or "")
    if start is None:
        return None
    due = _last_day(before, before.limit, start, terms)
    if not rule.in_force.on(law_on or due):
        return None
    last_day = _last_day(rule, switch.limit, due, terms)
    fixed_on: date | None = getattr(event, event.fixed_on)
    given = [name for name in switch.terms if getattr(event, name) is not None]
    as_read = terms.reads(switch.question, switch.reading)
    if fixed_on is None:
        return SwitchState(rule, bool(given), last_day, as_read, None)
    applies = (fixed_on > last_day) is as_read
    if given and not applies:
        raise InvalidEventError(
            "{event}: {term} is a term that others set under {rule}, but the date was fixed on {fixed_on} and {rule} "
            "does not apply (the last day is {last_day}); leave {term} out or correct {field}",
            event=type(event).__name__,
            term=given[0],
            rule=rule.id,
            fixed_on=fixed_on,
            last_day=last_day,
            field=event.fixed_on,
        )
    return SwitchState(rule, applies, last_day, as_read, fixed_on)


def _last_day(rule: Rule, limit: TimeLimit, day: date, terms: Terms) -> date:
    try:
        return limit.last_day(day, terms.calendar, terms.convention)
    except CalendarRangeError as error:
        raise error.of(rule.id, day) from None
