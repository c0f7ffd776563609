"""The first date of an event that leaves everyone the full term."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import CalendarRangeError, InvalidEventError
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import shown
from kzcoord.law.events import Event
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting import checked_day
from kzcoord.scheduling.schedule import schedule

__all__ = ["earliest_event", "planned_event"]

_DAY = timedelta(days=1)


def earliest_event(
    *,
    after: date,
    event: type[Event] | None = None,
    calendar: WorkingCalendar = KAZAKHSTAN,
    convention: Convention = Convention.STANDARD,
    rules: RuleBook | None = None,
    **fields: Any,
) -> date:
    """The first day on which an event can take place so that every step has its full term from ``after`` on.

    ``event`` is a class of events whose date can be fixed (`Event.fixed_on`); by default the one that the rule book
    has, the top-level event. ``fields`` are other fields of it, such as ``abroad=True``. ``after`` is the day on which
    the date is fixed and work begins: no step is due before it, no provision lets others set the terms, and the order
    of the steps can be kept. Under ``Convention.STRICT`` that holds for the dates that nobody can dispute. Raises
    `CalendarRangeError` if there is no such day in the calendar.

    >>> from datetime import date
    >>> earliest_event(after=date(2027, 1, 11))
    datetime.date(2027, 3, 11)
    """
    book = checked_book(rules)
    model = planned_event(book) if event is None else event
    if not isinstance(model, type) or not issubclass(model, Event) or model.fixed_on is None:
        raise InvalidEventError(
            "event is a class of events whose date can be fixed (one with fixed_on), not {given}; leave it out where "
            "the rule book has one such class",
            given=shown(event),
        )
    after = checked_day(after, calendar)
    day = after + _DAY
    while day in calendar:
        planned = model(**{model.main_day: day, model.fixed_on: after, **fields})
        try:
            plan = schedule(planned, calendar=calendar, convention=convention, rules=book)
        except CalendarRangeError:  # what goes before the event, or follows it, would lie outside
            day += _DAY
            continue
        if not plan.conflicts and all(row.by is None or row.by >= after for row in plan):
            return day
        day += _DAY
    raise CalendarRangeError(
        "no event after {after} leaves everyone the full term before {last}, the last day of the calendar",
        after=after,
        last=calendar.last,
    )


def planned_event(book: RuleBook) -> type[Event]:
    """The one class of events of a book whose date can be fixed."""
    models = [model for model in book.events.values() if model.fixed_on is not None]
    if len(models) != 1:
        names: Words = ", ".join(model.__name__ for model in models) or Message("none")
        raise InvalidEventError(
            "the rule book has no single event whose date can be fixed ({names}); give event= the class of one",
            names=names,
        )
    return models[0]
