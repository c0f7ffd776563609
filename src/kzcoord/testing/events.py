"""Events that can be: every kind, with every field, in an order of days that the law and the models allow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from kzcoord.rules.bodies import BODIES
from kzcoord.calendar import KAZAKHSTAN
from kzcoord.errors import InvalidEventError
from kzcoord.errors.given import named, shown
from kzcoord.events import EVENTS, TopLevelEvent
from kzcoord.law.bodies import Body
from kzcoord.law.events import Event
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.rules import RULES
from kzcoord.testing.arguments import bounds
from kzcoord.testing.law import bodies

__all__ = ["PLAYERS", "events", "events_of"]

#: The longest chain forward and the longest term backward stay within the calendar from these days.
_ROOM = timedelta(days=183)
_FIRST, _LAST = KAZAKHSTAN.first + _ROOM, KAZAKHSTAN.last - _ROOM

#: Who can stand in a field that names a body; others are refused.
PLAYERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "court-application": {"applicant": ("INITIATING_BODY", "NCE")},
    "draft-instructions-received": {"receiver": ("INTERESTED_BODY", "PRESIDENTIAL_ADMINISTRATION")},
    "organization-decision-received": {"receiver": ("MFA", "CENTRAL_STATE_BODY")},
    "proposals-received": {"receiver": ("MFA", "GOVERNMENT_OFFICE", "PRESIDENTIAL_ADMINISTRATION")},
    "special-procedures-visit-proposed": {"proposer": ("COMPETENT_BODY", "MFA", "OMBUDSMAN")},
}
#: How many days after the event's own day its other days lie: a term may be short, none may be earlier ...
_LATER = (0, 90)
#: ... but these, which no order binds.
_EITHER_WAY = {"mfa_due": (-30, 90), "requested_on": (-10, 60)}
#: A date fixed so late puts the terms of the Administration in the place of points 24 to 26 under every count.
_SURELY_LATE = 20

_DAY = timedelta(days=1)
#: The days on which a text begins or ends ...
_TURNING = sorted(
    {
        day
        for rule in RULES
        for text in RULES.texts(rule.id)
        for end in (text.in_force.begins, text.in_force.ends)
        if end is not None
        for day in (end.earliest, end.latest)
        if day <= KAZAKHSTAN.last
    }
)
#: ... and those on which a count is most easily wrong: the days off, and the last days of the months.
_YEARS = range(KAZAKHSTAN.first.year, KAZAKHSTAN.last.year + 1)
_MARKED = [found.day for year in _YEARS for found in KAZAKHSTAN.holidays(year)] + [
    date(year + month // 12, month % 12 + 1, 1) - _DAY for year in _YEARS for month in range(1, 13)
]


def events(*, first: date = _FIRST, last: date = _LAST) -> st.SearchStrategy[Event]:
    """Events of every kind; the day of each lies from ``first`` to ``last``.

    Days near a change of the law, a day off or the end of a month come up more often than others.

    `kzcoord.schedule` answers each of them, under every convention that leaves question Q11 alone. A schedule can be
    without rows: its notes then tell why.

    >>> from hypothesis import given, settings
    >>> from kzcoord import parse_event
    >>> @settings(max_examples=20, deadline=None)
    ... @given(events())
    ... def an_event_survives_json(event):
    ...     assert parse_event(event.model_dump_json()) == event
    >>> an_event_survives_json()
    """
    first, last = bounds(KAZAKHSTAN, first, last)
    return st.sampled_from(sorted(EVENTS)).flatmap(lambda kind: events_of(kind, first=first, last=last))


def events_of(kind: str | type[Event], *, first: date = _FIRST, last: date = _LAST) -> st.SearchStrategy[Event]:
    """Events of one kind, named by its ``kind`` or by its class; the day of each lies from ``first`` to ``last``.

    >>> from datetime import date
    >>> from hypothesis import given, settings
    >>> from kzcoord import schedule
    >>> @settings(max_examples=20, deadline=None)
    ... @given(events_of("communication-received", first=date(2025, 2, 12)))
    ... def a_communication_is_forwarded(event):
    ...     assert "1037/14-5.1" in schedule(event)
    >>> a_communication_is_forwarded()
    """
    first, last = bounds(KAZAKHSTAN, first, last)
    model = next(
        (found for name, found in EVENTS.items() if kind is found or (isinstance(kind, str) and kind == name)), None
    )
    if model is None:
        near = get_close_matches(named(kind), EVENTS, n=3, cutoff=0.0)
        raise InvalidEventError(f"no event of kind {shown(kind)}; the nearest kinds are {', '.join(near)}")
    if model is TopLevelEvent:
        return _top_level_events(first, last)
    if model is CalendarYear:
        return st.builds(
            lambda year, acting: CalendarYear(year=year, acting_body=acting),
            st.integers(first.year, last.year),
            _acting(),
        )
    return _plain_events(model, first, last)


def _acting() -> st.SearchStrategy[Body | None]:
    return st.none() | bodies()


@cache
def _days(first: date, last: date) -> st.SearchStrategy[date]:
    """The day of an event: any, one near a change of the law, or one beside a day off or the end of a month."""

    def near(found: list[date], reach: int) -> st.SearchStrategy[date]:
        inside = [day for day in found if first <= day <= last]
        apart = st.integers(-reach, reach)
        moved = st.builds(lambda day, n: min(max(day + n * _DAY, first), last), st.sampled_from(inside), apart)
        return moved if inside else st.nothing()

    return st.dates(first, last) | near(_TURNING, 40) | near(_MARKED, 3)


@st.composite
def _plain_events(draw: st.DrawFn, model: type[Event], first: date, last: date) -> Event:
    """An event whose other days are counted from its own."""
    day = draw(_days(first, last))
    fields: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if name == "kind" or not (field.is_required() or draw(st.booleans())):
            continue
        if name == "acting_body":
            fields[name] = draw(_acting())
        elif name in PLAYERS.get(model.model_fields["kind"].default, {}):
            codes = PLAYERS[model.model_fields["kind"].default][name]
            fields[name] = BODIES[draw(st.sampled_from(codes))]
        elif name == model.main_day:
            fields[name] = day
        else:
            fields[name] = draw(_of_type(field.annotation, name, day))
    return model(**fields)


def _of_type(annotation: Any, name: str, day: date) -> st.SearchStrategy[Any]:
    """The values of a field: a day near the event's own, a yes or no, one of the words that the model knows."""
    if annotation is date:
        least, most = _EITHER_WAY.get(name, _LATER)
        apart = st.integers(0, 7) | st.integers(least, most)
        return apart.map(lambda n: min(max(day + timedelta(days=n), KAZAKHSTAN.first), KAZAKHSTAN.last))
    if annotation is bool:
        return st.booleans()
    if annotation is NoneType:
        return st.none()
    if get_origin(annotation) is Literal:
        return st.sampled_from(get_args(annotation))
    return st.one_of([_of_type(part, name, day) for part in reversed(get_args(annotation))])


@st.composite
def _top_level_events(draw: st.DrawFn, first: date, last: date) -> Event:
    """A top-level event: one to a week long, perhaps with a longer visit, perhaps with terms of the Administration."""
    starts = draw(_days(first, last))
    fields: dict[str, Any] = {"starts": starts, "acting_body": draw(_acting())}
    for name in ("abroad", "organization", "mfa_present", "bodies_submit_directly"):
        fields[name] = draw(st.booleans())
    ends = starts
    if draw(st.booleans()):
        fields["ends"] = ends = min(starts + timedelta(days=draw(st.integers(0, 6))), KAZAKHSTAN.last)
    if fields["abroad"] and draw(st.booleans()):
        fields["visit_ends"] = min(ends + timedelta(days=draw(st.integers(0, 4))), KAZAKHSTAN.last)

    def before(most: int) -> date:
        return max(starts - timedelta(days=draw(st.integers(0, most))), KAZAKHSTAN.first)

    if draw(st.booleans()):
        fields["materials_due"] = before(60)
    terms = [name for name in ("concept_due", "package_due") if draw(st.booleans())]
    for name in terms:
        fields[name] = before(40)
    if draw(st.booleans()):
        fields["date_fixed_on"] = before(_SURELY_LATE if terms else 150)
    return TopLevelEvent(**fields)
