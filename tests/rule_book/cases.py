"""Events with every combination of the fields that a text names."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from typing import Annotated, Any, Literal, get_args, get_origin

from kzcoord import (
    Body,
    CalendarYear,
    Event,
    InvalidEventError,
    Rule,
    TopLevelEvent,
)
from kzcoord.bodies import BODIES
from kzcoord.events import EVENTS
from kzcoord.law import Exemption

from . import DAY

YEARS = range(2010, 2041)


@cache
def choices_of(event: type[Event], field: str) -> tuple[Any, ...]:
    """Every value that an event takes in a field, as a rule's condition names it."""
    if field == "next_one":
        return (None, "same day", "later")
    if field == "year":
        return tuple(YEARS)
    offered = literals(event.model_fields[field].annotation)
    if offered != (Body,):
        return offered
    return tuple(code for code in BODIES if made(event, date(2026, 6, 10), {field: code}) is not None)


def literals(annotation: Any) -> tuple[Any, ...]:
    """The values of an annotation: of a bool, a Literal, None; of a body, only its class."""
    if annotation is bool:
        return (True, False)
    if annotation in (None, type(None)):
        return (None,)
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if annotation is Body or get_origin(annotation) is Annotated:
        return (Body,)
    return tuple(value for part in get_args(annotation) for value in literals(part))


def made(event: type[Event], day: date, fields: dict[str, Any]) -> Event | None:
    """The event on a day with these fields, the others left out or filled; None if it cannot be."""
    if event is CalendarYear:
        return CalendarYear(**{"year": day.year, **fields})
    given = {event.main_day: day, **fields}
    if event is TopLevelEvent:
        given.setdefault("date_fixed_on", day - 20 * DAY)  # less than thirty days before: point 27 applies
    fillers = {"receiver": "PRESIDENTIAL_ADMINISTRATION", "proposer": "MFA", "matter": "other", "mfa_due": day}
    for name, field in event.model_fields.items():
        if field.is_required() and name not in given:
            given[name] = fillers[name]
    try:
        return event(**given)
    except InvalidEventError:
        return None


def settings_of(event: type[Event], field: str, day: date) -> list[dict[str, Any]]:
    """The fields that give a field of a condition each value that could matter to it."""
    if field == "next_one":
        return [{}, {"next_meeting": day}, {"next_meeting": day + DAY}, {"next_meeting": day + 40 * DAY}]
    if field == "needed_by":
        return [{}, *({"needed_by": day + days * DAY} for days in (0, 1, 4, 5, 6, 7, 8, 9, 10, 14))]
    if field == "on":  # early and late in the year, and around every date that a rule names
        dates = [(3, 3), (9, 24), (9, 25), (9, 30), (10, 1), (11, 11), (12, 30)]
        return [{"on": date(day.year, *found)} for found in dates]
    return [{field: value} for value in choices_of(event, field)]


def each_case(text: Rule, kind: str, day: date) -> Iterator[Event]:
    """Events of a kind with every combination of the fields that the conditions and exemptions of a text name."""
    event = EVENTS[kind]
    named_in = [condition.field for when in text.when if when.kind == kind for condition in when.conditions]
    named_in += [
        aside.field
        for aside in text.exceptions
        if isinstance(aside, Exemption) and aside.field in event.model_fields and aside.field is not None
    ]
    for combination in product(*(settings_of(event, field, day) for field in dict.fromkeys(named_in))):
        found = made(event, day, {name: value for fields in combination for name, value in fields.items()})
        if found is not None:
            yield found


def middle_of(text: Rule) -> date:
    if text.in_force.never:
        return date(2026, 6, 10)
    ends = date(2026, 11, 20) if text.in_force.ends is None else text.in_force.ends.earliest
    return text.in_force.begins.latest + (ends - text.in_force.begins.latest) / 2


def kinds_of(text: Rule) -> list[str]:
    return list(dict.fromkeys(when.kind for when in text.when))
