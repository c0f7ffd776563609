"""Event + rules in force + calendar = obligations: the whole way from a triggering event to its rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Literal

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import EditionGap, InvalidEventError, KzcoordError
from kzcoord.errors.days import plain_day
from kzcoord.errors.given import named, shown
from kzcoord.events import EVENTS
from kzcoord.law.events import Event
from kzcoord.law.notes import NoteKind
from kzcoord.law.years import CalendarYear
from kzcoord.limits.conventions import Convention, checked_convention
from kzcoord.limits.counting import checked_day
from kzcoord.rules import RULES
from kzcoord.scheduling.case import Case
from kzcoord.scheduling.plan import plan
from kzcoord.scheduling.remarks import remarks
from kzcoord.scheduling.routes import in_route_order
from kzcoord.scheduling.schedules import Asked, Schedule
from kzcoord.scheduling.year import YearCase, in_year_order

__all__ = ["Schedule", "schedule"]


def schedule(
    event: Event,
    *,
    done: Mapping[str, date] | None = None,
    calendar: WorkingCalendar = KAZAKHSTAN,
    convention: Convention = Convention.STANDARD,
    on_gap: Literal["note", "raise"] = "note",
    include_drafts: bool = False,
    law_on: date | None = None,
) -> Schedule:
    """Who must send what to whom, by when, under which provision, for one triggering event.

    ``done`` tells on which day a step was done (by rule id); later steps are then counted from that day instead of
    a projected one. ``law_on`` takes the texts in force on one day for all rows; otherwise each row takes the text
    of its own anchor day (forward limits) or due day (backward limits). ``on_gap="raise"`` turns a text that is
    not encoded into `EditionGap` instead of a note.

    Raises `InvalidEventError` for something that is no event or for terms that contradict each other,
    `UnknownRuleError` for an id in ``done`` that no rule has, `CalendarRangeError` outside the calendar.

    >>> from datetime import date
    >>> from kzcoord import TopLevelEvent, schedule
    >>> concept = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))["1037/24"]
    >>> print(concept.by, concept.safe_by)
    2027-04-20 2027-04-19
    """
    if not isinstance(event, Event):
        raise InvalidEventError(
            f"schedule() takes an event such as TopLevelEvent(starts=date(2027, 5, 20)), not {shown(event)}; "
            "parse_event() makes one from JSON"
        )
    if event.kind not in EVENTS:
        raise InvalidEventError(f"no event of kind {event.kind!r}; the kinds are {', '.join(EVENTS)}")
    checked_convention(convention)
    if not isinstance(calendar, WorkingCalendar):
        raise InvalidEventError(f"calendar is {shown(calendar)}; give a WorkingCalendar such as kzcoord.KAZAKHSTAN")
    if not isinstance(on_gap, str) or on_gap not in ("note", "raise"):
        raise InvalidEventError(f"on_gap is 'note' or 'raise', not {shown(on_gap)}; give one of the two")
    if not isinstance(include_drafts, bool):
        raise InvalidEventError(f"include_drafts is True or False, not {shown(include_drafts)}; give one of the two")
    if event.day is not None:
        checked_day(event.day, calendar)
    finished = _checked_done(done, event, calendar)
    if law_on is not None:
        law_on = plain_day(law_on, "law_on")
    kind = YearCase if isinstance(event, CalendarYear) else Case
    case = kind(event, finished, calendar, convention, law_on, include_drafts)
    case.run()
    for rule_id in finished:
        if rule_id not in case.rows:
            raise InvalidEventError(
                f"done names {named(rule_id)}, which does not stand in this schedule: its conditions are not met by "
                f"the event, or its text was not in force; the schedule has {', '.join(case.rows) or 'no rows'}"
            )
    if on_gap == "raise":
        for note in remarks(case):
            if note.kind is NoteKind.GAP:
                raise EditionGap(f"{note.provision}: {note.text}")
    rows = in_year_order(case) if isinstance(case, YearCase) else in_route_order(case.rows, plan(event.kind), calendar)
    asked = Asked(tuple(finished.items()), law_on, include_drafts)
    return Schedule(event, rows, partial(remarks, case), calendar, convention, asked)


def _checked_done(done: Mapping[str, date] | None, event: Event, calendar: WorkingCalendar) -> Mapping[str, date]:
    if done is None:
        return {}
    if not isinstance(done, Mapping):
        raise InvalidEventError(f'done is a mapping such as {{"1037/22": date(2027, 3, 10)}}, not {shown(done)}')
    known = {line.id for line in plan(event.kind).lines}
    finished: dict[str, date] = {}
    for rule_id, day in done.items():
        if not isinstance(rule_id, str) or rule_id.partition("@")[0] not in known:
            RULES[
                rule_id.partition("@")[0] if isinstance(rule_id, str) else rule_id
            ]  # an id that no rule has is refused with the nearest ones
            raise InvalidEventError(
                f"done names {named(rule_id)}, which no {type(event).__name__} calls for; it calls for "
                f"{', '.join(sorted(known))}"
            )
        try:
            finished[rule_id] = checked_day(day, calendar)
        except KzcoordError as error:
            raise type(error)(f"done[{shown(rule_id)}]: {error}") from None
    return finished
