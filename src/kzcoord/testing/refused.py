"""Mappings that are nearly an event, each with one fault, which `kzcoord.parse_event` must refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from types import NoneType
from typing import Any, Literal, get_origin

from hypothesis import strategies as st

from kzcoord.errors.default_book import default_book
from kzcoord.law.events import Event, types_of
from kzcoord.testing.arguments import checked_choice
from kzcoord.testing.events import events_of

__all__ = ["nearly_valid_events"]

_Mapping = dict[str, Any]
_Fault = Callable[[st.DrawFn, _Mapping], None]

#: What is no day although it looks like one, or is none at all.
_NO_DAYS: tuple[Any, ...] = (
    "2027-02-30",
    "2027-5-20",
    "20270520",
    "20.05.2027",
    "2027-05-20T00:00:00",
    " 2027-05-20",
    "2027-W20-4",
    "",
    0,
    1_800_000_000,
    20270520.0,
    True,
    [],
    {},
)
_MOMENT = datetime(2027, 5, 20)  # noqa: DTZ001 - a moment is what must be refused
_NO_DAYS_IN_PYTHON: tuple[Any, ...] = (_MOMENT, _MOMENT.replace(hour=9, tzinfo=UTC), b"2027-05-20", ("2027-05-20",))
_NO_ANSWERS: tuple[Any, ...] = ("true", "yes", "", 0, 1, 1.0, [])
_NO_YEARS: tuple[Any, ...] = ("2027", "", 2027.5, 2027.0, True, None, [])
_NO_WORDS: tuple[Any, ...] = ("", "no such word", 1, True, [])
_NO_FIELDS = ("On", "starts_on", "date", "deadline", "kind ", "model_config", "тип")
_NO_KIND_AT_ALL = "no kind at all"
_NO_KINDS: tuple[Any, ...] = (_NO_KIND_AT_ALL, "event", "", "Event", None, 5, True, ["event"], "СОБЫТИЕ")


def nearly_valid_events(*, json: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """Mappings with one fault each, which `parse_event` refuses with `InvalidEventError`.

    A field that is missing, unknown or of a wrong type; a day that is no day; a body that has no part in the event;
    days in an impossible order; a kind that is none. With ``json`` only values that JSON knows.

    >>> import json
    >>> from hypothesis import given, settings
    >>> from kzcoord import InvalidEventError, parse_event
    >>> @settings(max_examples=20, deadline=None)
    ... @given(nearly_valid_events(json=True))
    ... def a_fault_is_refused(mapping):
    ...     try:
    ...         parse_event(json.dumps(mapping))
    ...     except InvalidEventError:
    ...         return
    ...     raise AssertionError(mapping)
    >>> a_fault_is_refused()
    """
    checked_choice("json", json)
    return _spoiled(json)


@st.composite
def _spoiled(draw: st.DrawFn, json: bool) -> _Mapping:
    # First what is wrong and then with which event, so that a fault of few events comes up as often as others.
    of_the_sort = _sorts(json)[draw(st.sampled_from(sorted(_sorts(json))))]
    kind, fault = draw(st.sampled_from(of_the_sort))
    mapping = draw(events_of(kind)).model_dump(mode="json")
    fault(draw, mapping)
    if not json and draw(st.booleans()):
        mapping = {name: _as_python(name, value, default_book().events[kind]) for name, value in mapping.items()}
    return mapping


@cache
def _sorts(json: bool) -> dict[str, list[tuple[str, _Fault]]]:
    """Each sort of fault with the kinds of event that can have it, and the fault itself."""
    found: dict[str, list[tuple[str, _Fault]]] = {}
    for kind, model in sorted(default_book().events.items()):
        for sort, fault in _faults(model, json):
            found.setdefault(sort, []).append((kind, fault))
    return found


def _as_python(name: str, value: Any, model: type[Event]) -> Any:
    """An ISO day of a day's field as a `date`."""
    field = model.model_fields.get(name)
    if field is None or date not in types_of(field.annotation) or not isinstance(value, str):
        return value
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return day if day.isoformat() == value else value


def _faults(model: type[Event], json: bool) -> Iterator[tuple[str, _Fault]]:
    """The faults that an event of this kind can have, each with its sort."""
    yield "kind", _another_kind
    yield "unknown field", _unknown_field
    for earlier, later in model.in_order:
        yield "order", _impossible_order(later, earlier)
    for name, players in model.players.items():
        codes = {body.code for body in players}
        yield "player", _wrong(name, (*(code for code in default_book().bodies if code not in codes), 5, []))
    for name, field in model.model_fields.items():
        if name == "kind":
            continue
        if field.is_required():
            yield "missing field", _missing(name)
        types = types_of(field.annotation)
        nothing = () if NoneType in types else (None,)
        if date in types:
            yield "day", _wrong(name, _NO_DAYS + nothing + (() if json else _NO_DAYS_IN_PYTHON))
        elif bool in types:
            yield "yes or no", _wrong(name, _NO_ANSWERS + nothing)
        elif int in types:
            yield "year", _wrong(name, _NO_YEARS)
        elif any(get_origin(found) is Literal for found in types):
            yield "word", _wrong(name, _NO_WORDS + nothing)
        elif name == "acting_body":
            yield "body", _wrong(name, (5, True, [], 1.5))


def _another_kind(draw: st.DrawFn, mapping: _Mapping) -> None:
    """A kind that is none, a kind written another way, or no kind at all."""
    kind = mapping.pop("kind")
    given = draw(st.sampled_from((kind.upper(), f"{kind} ", kind[:-1], kind.title(), *_NO_KINDS)))
    if given != _NO_KIND_AT_ALL:
        mapping["kind"] = given


def _unknown_field(draw: st.DrawFn, mapping: _Mapping) -> None:
    mapping[draw(st.sampled_from(_NO_FIELDS))] = draw(st.sampled_from(["2027-05-20", None, True, 1]))


def _missing(name: str) -> _Fault:
    def fault(draw: st.DrawFn, mapping: _Mapping) -> None:
        del mapping[name]

    return fault


def _wrong(name: str, values: tuple[Any, ...]) -> _Fault:
    def fault(draw: st.DrawFn, mapping: _Mapping) -> None:
        mapping[name] = draw(st.sampled_from(values))

    return fault


def _impossible_order(after: str, before: str) -> _Fault:
    """``after`` on an earlier day than ``before``."""

    def fault(draw: st.DrawFn, mapping: _Mapping) -> None:
        given = mapping.get(before) or mapping.get(after)
        day = draw(st.dates(date(2011, 1, 1), date(2040, 1, 1))) if given is None else date.fromisoformat(given)
        mapping[before] = day.isoformat()
        mapping[after] = (day - timedelta(days=draw(st.integers(1, 300)))).isoformat()

    return fault
