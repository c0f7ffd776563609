"""Events that can be: every kind of a rule book, with every field, in an order of days that the events allow."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from kzcoord.calendar import KAZAKHSTAN
from kzcoord.errors import InvalidEventError
from kzcoord.law.bodies import Body
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.event_json import unknown_kind
from kzcoord.law.events import Event, types_of
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.testing.arguments import bounds
from kzcoord.testing.law import bodies

__all__ = ["events", "events_of"]

#: The longest chain forward and the longest term backward stay within the calendar from these days.
_ROOM = timedelta(days=183)
_FIRST, _LAST = KAZAKHSTAN.first + _ROOM, KAZAKHSTAN.last - _ROOM
#: How many days lie between two days of an event at most: a term may be short, none may be earlier.
_APART = 90
#: A date fixed so late lets a switch of terms apply under every count.
_SURELY_LATE = 20
_DAY = timedelta(days=1)
#: Days on which a count is most easily wrong: the days off, and the last days of the months.
_YEARS = range(KAZAKHSTAN.first.year, KAZAKHSTAN.last.year + 1)
_MARKED = [status.day for year in _YEARS for status in KAZAKHSTAN.holidays(year)] + [
    date(year + month // 12, month % 12 + 1, 1) - _DAY for year in _YEARS for month in range(1, 13)
]


def events(*, first: date = _FIRST, last: date = _LAST, rules: RuleBook | None = None) -> st.SearchStrategy[Event]:
    """Events of every kind of a rule book; the day of each lies from ``first`` to ``last``.

    Days near a change of the law, a day off or the end of a month come up more often than others.

    `kzcoord.schedule` answers each of them, under every convention that leaves the questions of switches alone (Q11 in
    `kzcoord.RULES`). A schedule can be without rows: its notes then say why.

    >>> from hypothesis import given, settings
    >>> from kzcoord import parse_event
    >>> @settings(max_examples=20, deadline=None)
    ... @given(events())
    ... def an_event_survives_json(event):
    ...     assert parse_event(event.model_dump_json()) == event
    >>> an_event_survives_json()
    """
    book = checked_book(rules)
    first, last = bounds(KAZAKHSTAN, first, last)
    kinds = st.sampled_from(sorted(book.events))
    return kinds.flatmap(lambda kind: events_of(kind, first=first, last=last, rules=book))


def events_of(
    kind: str | type[Event], *, first: date = _FIRST, last: date = _LAST, rules: RuleBook | None = None
) -> st.SearchStrategy[Event]:
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
    book = checked_book(rules)
    first, last = bounds(KAZAKHSTAN, first, last)
    models = [model for name, model in book.events.items() if kind is model or (isinstance(kind, str) and kind == name)]
    if not models:
        raise unknown_kind(kind, book)
    if models[0] is CalendarYear:
        return st.builds(
            lambda year, acting: CalendarYear(year=year, acting_body=acting),
            st.integers(first.year, last.year),
            _acting(book),
        )
    return _drawn(models[0], _Days(book, first, last))


def _acting(book: RuleBook) -> st.SearchStrategy[Body | None]:
    return st.none() | bodies(rules=book)


class _Days:
    """The days to draw from: any, one near a change of the law, one beside a day off or the end of a month."""

    def __init__(self, book: RuleBook, first: date, last: date) -> None:
        self.book = book
        self.terms = {term for rule in book if rule.switch is not None for term in rule.switch.terms}
        self.strategy = st.dates(first, last) | _near(_turning(book), 40, first, last) | _near(_MARKED, 3, first, last)


@cache
def _turning(book: RuleBook) -> list[date]:
    """The days on which a text begins or ends."""
    ends = (
        end
        for rule in book
        for text in book.texts(rule.id)
        for end in (text.in_force.begins, text.in_force.ends)
        if end is not None
    )
    return sorted({day for end in ends for day in (end.earliest, end.latest) if day <= KAZAKHSTAN.last})


def _near(days: list[date], reach: int, first: date, last: date) -> st.SearchStrategy[date]:
    inside = [day for day in days if first <= day <= last]
    if not inside:
        return st.nothing()
    apart = st.integers(-reach, reach)
    return st.builds(lambda day, n: _within(day, n, first, last), st.sampled_from(inside), apart)


def _within(day: date, n: int, first: date = KAZAKHSTAN.first, last: date = KAZAKHSTAN.last) -> date:
    """The day ``n`` days later, or the nearest one from ``first`` to ``last``."""
    return min(max(day + n * _DAY, first), last)


@st.composite
def _drawn(draw: st.DrawFn, model: type[Event], days: _Days) -> Event:
    """An event whose other days are counted from its own, in the order that its class knows."""
    fields: dict[str, Any] = {model.main_day: draw(days.strategy)}
    optional = [name for name, field in model.model_fields.items() if name not in ("kind", model.main_day)]
    asked = [name for name in optional if model.model_fields[name].is_required() or draw(st.booleans())]
    if not model.model_fields[model.main_day].is_required() and not draw(st.booleans()):
        del fields[model.main_day]
    for name in sorted(asked, key=lambda name: _place(model, name)):
        annotation = model.model_fields[name].annotation
        if name == "acting_body":
            fields[name] = draw(_acting(days.book))
        elif name in model.players:
            fields[name] = draw(st.sampled_from(model.players[name]))
        elif date in types_of(annotation):
            fields[name] = draw(_day_of(model, name, fields, days))
        else:
            fields[name] = draw(_of_type(annotation))
    try:
        return model(**fields)
    except InvalidEventError:  # what only the class itself knows, such as a visit abroad that is at home
        return model(**{name: value for name, value in fields.items() if _has_no_order(model, name)})


def _has_no_order(model: type[Event], name: str) -> bool:
    """True for the own day of an event and for every field whose day no other bounds, unless it tells who acts."""
    if name == "acting_body":
        return False
    return name == model.main_day or model.model_fields[name].is_required() or not _bounds_of(model, name)


def _bounds_of(model: type[Event], name: str) -> list[tuple[str, str]]:
    return [pair for pair in model.in_order if name in pair]


def _place(model: type[Event], name: str) -> int:
    """Where a field stands among those that bound it: a day is drawn after the earlier ones, flags before all days."""
    is_day = date in types_of(model.model_fields[name].annotation)
    # The day on which the date was fixed comes last: a term of a switch that is given says how late it must be.
    return len([pair for pair in model.in_order if pair[1] == name]) + is_day + 100 * (name == model.fixed_on)


@st.composite
def _day_of(draw: st.DrawFn, model: type[Event], name: str, fields: dict[str, Any], days: _Days) -> date:
    """A day that keeps the order of the class: after the days that come before it, before those that come after."""
    own = fields.get(model.main_day) or draw(days.strategy)
    before = [fields[earlier] for earlier, later in model.in_order if later == name and fields.get(earlier) is not None]
    after = [fields[later] for earlier, later in model.in_order if earlier == name and fields.get(later) is not None]
    most = _APART
    if name == model.fixed_on and any(fields.get(term) is not None for term in days.terms):
        most = _SURELY_LATE
    apart = st.integers(0, 7).filter(lambda n: n <= most) | st.integers(0, most)
    if after:
        return _within(min(after), -draw(apart))
    if before:
        return _within(max(before), draw(apart))
    return _within(own, draw(st.integers(-10, 7) | st.integers(-30, most)))


def _of_type(annotation: Any) -> st.SearchStrategy[Any]:
    """The values of a field that is no day: a yes or no, one of the words that the class knows, a number, a text."""
    if annotation is bool:
        return st.booleans()
    if annotation is NoneType:
        return st.none()
    if annotation is int:
        return st.integers(1, 99)
    if annotation is str:
        return st.text(min_size=1, max_size=20)
    if get_origin(annotation) is Literal:
        return st.sampled_from(get_args(annotation))
    return st.one_of([_of_type(part) for part in reversed(get_args(annotation))])
