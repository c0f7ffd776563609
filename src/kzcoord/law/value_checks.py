"""What no event can be: values that a field never has, two values at once, a day in a field that holds none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal, get_args, get_origin

from kzcoord.errors.messages import Message, Row, Words
from kzcoord.errors.shown_values import named, shown
from kzcoord.errors.tables import nearest
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import Bodies
from kzcoord.law.collected import Tables
from kzcoord.law.conditions import Condition
from kzcoord.law.events import Event, types_of
from kzcoord.law.exceptions import Exemption
from kzcoord.law.meeting_texts import contradict
from kzcoord.law.rules import Rule
from kzcoord.limits import ByDate

__all__ = ["faults_of_values"]

_Texts = Mapping[str, tuple[Rule, ...]]


def faults_of_values(rule: Rule, texts: _Texts, tables: Tables) -> Iterator[Message]:
    """Conditions that no event can meet: a value that the field never has, two values at once, a day that is none."""
    for when in rule.when:
        for condition in when.conditions:
            yield from _value(
                Message("{rule} answers {model}", rule=rule.id, model=when.event.__name__),
                when.event,
                condition,
                tables,
            )
            yield from _day(rule, when.event, condition, texts)
        if contradict(when.conditions):
            yield (
                Message(
                    "{rule} answers {model} under conditions that give one field two values, which no event meets; "
                    "give when= an on(...) for each",
                    rule=rule.id,
                    model=when.event.__name__,
                )
            )
    models = dict.fromkeys(when.event for when in rule.when)
    for note in rule.notes:
        for condition in note.conditions:
            for model in models:
                yield from _value(
                    Message("{rule} has a note for {model}", rule=rule.id, model=model.__name__),
                    model,
                    condition,
                    tables,
                )
    for exception in rule.exceptions:
        if isinstance(exception, Exemption):
            yield from _exemption(rule, exception, tables)


def _value(what: Message, model: type[Event], condition: Condition, tables: Tables) -> Iterator[Message]:
    if condition.within is not None or condition.late_for is not None:
        return
    can_be = _never_is(model, condition.field, condition.equals, tables.bodies)
    if can_be is not None:
        yield Message(
            "{what} where {field} is {given}, which it never is; give {can_be}",
            what=what,
            field=condition.field,
            given=shown(condition.equals),
            can_be=can_be,
        )


def _day(rule: Rule, model: type[Event], condition: Condition, texts: _Texts) -> Iterator[Message]:
    """A condition on a day: its field holds one, and the rule that it can be late for is due on one day of a year."""
    if condition.within is None and condition.late_for is None:
        return
    if not _holds_a_day(model, condition.field):
        yield Message(
            "{rule} compares {field} of {model} with a day, but it holds none",
            rule=rule.id,
            field=condition.field,
            model=model.__name__,
        )
    for text in texts.get(condition.late_for or "", ()):
        if not isinstance(text.limit, ByDate) or len(text.limit.dates) != 1:
            yield (
                Message(
                    "{rule} has late_for {text}, but its limit is {limit}; name a rule that is due by one date of a "
                    "year",
                    rule=rule.id,
                    text=text.id,
                    limit=text.limit,
                )
            )


def _exemption(rule: Rule, exemption: Exemption, tables: Tables) -> Iterator[Message]:
    if not exemption.bodies and exemption.field is None:
        yield Message(
            "{rule} has an exception by {by} for nobody; give bodies=True or a field",
            rule=rule.id,
            by=named(exemption.by),
        )
    for value in exemption.values:
        field = exemption.field or ""
        models = [model for model in tables.events.values() if field in model.model_fields]
        can_be = [_never_is(model, field, value, tables.bodies) for model in models]
        if models and None not in can_be:
            yield (
                Message(
                    "{rule} has an exception where {field} is {given}, which it never is; give {can_be}",
                    rule=rule.id,
                    field=exemption.field,
                    given=shown(value),
                    can_be=Row(filter(None, dict.fromkeys(can_be)), " or "),
                )
            )


def _holds_a_day(model: type[Event], field: str) -> bool:
    """True for a field that can hold a day, and for a property, whose type nobody declares."""
    found = model.model_fields.get(field)
    return found is None or date in types_of(found.annotation)


def _never_is(model: type[Event], field: str, value: object, bodies: Bodies) -> Words | None:
    """What a field of an event can be, in words, where it can never have the value; None where it can."""
    found = model.model_fields.get(field)
    types = [] if found is None else types_of(found.annotation)
    can_be: list[Words] = []
    for kind in types:
        fits, words = _range_of(kind, model, field, value, bodies)
        if fits:
            return None
        can_be.append(words)
    return Row(can_be, " or ") if can_be else None


def _range_of(kind: Any, model: type[Event], field: str, value: object, bodies: Bodies) -> tuple[bool, Words]:
    """Whether a value is one of a type, and what the values of the type are."""
    if get_origin(kind) is Literal:
        return value in get_args(kind), Row(map(repr, get_args(kind)), " or ")
    if kind is Body:
        players = [body.code for body in model.players.get(field, ())]
        fits = value in (players or bodies)
        if fits or players:
            return fits, Row(players, " or ")
        return fits, Message("a body of the book: {nearest}", nearest=nearest(named(value), bodies))
    ranges: dict[Any, tuple[bool, Words]] = {
        bool: (value in (True, False), Message("True or False")),
        int: (isinstance(value, int) and not isinstance(value, bool), Message("a whole number")),
        str: (isinstance(value, str), Message("text")),
        date: (False, Message("a day")),
        type(None): (value is None, "None"),
    }
    return ranges.get(kind, (True, ""))
