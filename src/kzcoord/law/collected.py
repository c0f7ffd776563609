"""What the rules of a book bring with them: its acts, events, bodies, questions and anchors, each as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple, TypeVar

from kzcoord.errors import DeclarationError, InvalidEventError, UnknownRuleError
from kzcoord.errors.messages import Message
from kzcoord.errors.tables import Table
from kzcoord.law.acts import Act
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import Bodies
from kzcoord.law.coverage import Place
from kzcoord.law.editions import Unseen
from kzcoord.law.events import Event
from kzcoord.law.exceptions import SetAside
from kzcoord.law.rules import Rule
from kzcoord.limits import TimeLimit
from kzcoord.limits.anchors import GENERAL, Anchor
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question, Register

__all__ = ["Acts", "Anchors", "Events", "Parts", "Tables", "anchors_of", "collected", "limits_of"]

_Part = TypeVar("_Part")


class Acts(Table[Act]):
    """The acts of a rule book by code."""

    __slots__ = ()
    entry = Message("act")
    refusal = UnknownRuleError


class Events(Table[type[Event]]):
    """The classes of events of a rule book by kind."""

    __slots__ = ()
    entry = Message("kind of event")
    refusal = InvalidEventError


class Anchors(Table[Anchor]):
    """The anchors with words of a rule book, by name: what its limits count from."""

    __slots__ = ()
    entry = Message("anchor")
    refusal = DeclarationError


class Parts(NamedTuple):
    """What a rule book is made of, as it was given."""

    rules: tuple[Rule, ...]
    acts: tuple[Act, ...]
    bodies: tuple[Body, ...]
    events: tuple[type[Event], ...]
    questions: tuple[Question, ...]
    places: tuple[Place, ...]
    unseen: tuple[Unseen, ...]


class Tables(NamedTuple):
    """The tables of a rule book."""

    acts: Acts
    anchors: Anchors
    bodies: Bodies
    events: Events
    questions: Register


def collected(given: Parts, texts: Mapping[str, tuple[Rule, ...]]) -> tuple[Tables, list[Message]]:
    """The tables of a book, and what is declared twice in different ways."""
    rules = [text for found in texts.values() for text in found]
    faults: list[Message] = []

    def table(sort: Message, parts: Iterable[_Part], key: Callable[[_Part], str]) -> dict[str, _Part]:
        by_key: dict[str, _Part] = {}
        for part in parts:
            first = by_key.setdefault(key(part), part)
            if first is not part and first != part:
                told = Message(
                    "two different {sort} are called {name}; give one of them another name", sort=sort, name=key(part)
                )
                faults.append(told)
        return by_key

    events = table(Message("events"), (*given.events, *_events(rules)), lambda event: event.kind_name())
    named = (*given.bodies, *_bodies(rules, events.values()))
    bodies = table(Message("bodies"), (*named, *_roles(named)), lambda body: body.code)
    asked = (*given.questions, *(question for rule in rules for question in rule.questions))
    counting = dict(COUNTING)
    for question in asked:  # a book may give its own reasons for the readings of a question on counting
        if question.id in counting and _same_but_for_reasons(question, counting[question.id]):
            counting[question.id] = question
    questions = table(Message("questions"), (*counting.values(), *asked), lambda question: question.id)
    anchors = table(Message("anchors"), _anchors(rules), str)
    acts = table(Message("acts"), (*given.acts, *_acts(rules, given.unseen)), lambda act: act.code)
    register = Register(_with_provisions(questions, texts))
    return Tables(Acts(acts), Anchors(anchors), Bodies(bodies), Events(events), register), faults


def _same_but_for_reasons(one: Question, other: Question) -> bool:
    """True when two questions offer the same readings and have the same answers."""
    names = [[reading.name for reading in question.readings] for question in (one, other)]
    return names[0] == names[1] and (one.title, one.standard, one.strict) == (other.title, other.standard, other.strict)


def _events(rules: list[Rule]) -> Iterator[type[Event]]:
    for rule in rules:
        for when in rule.when:
            yield when.event


def _acts(rules: list[Rule], unseen: Iterable[Unseen]) -> Iterator[Act]:
    """The acts that begin and end the texts."""
    for in_force in (*(rule.in_force for rule in rules), *(gap.in_force for gap in unseen)):
        yield in_force.begins.act
        if in_force.ends is not None:
            yield in_force.ends.act


def _bodies(rules: list[Rule], events: Iterable[type[Event]]) -> Iterator[Body]:
    for rule in rules:
        yield from (*rule.who, *rule.to, *rule.copy_to, *rule.attending)
        yield from (approval.body for approval in rule.agreed_with)
        if rule.via is not None:
            yield rule.via
    for event in events:
        yield from (body for bodies in event.players.values() for body in bodies)
        yield from event.acting_as


def _roles(bodies: Iterable[Body]) -> Iterator[Body]:
    """The roles that bodies play, and the roles of those."""
    for body in bodies:
        yield from body.roles
        yield from _roles(body.roles)


def limits_of(rule: Rule) -> Iterator[TimeLimit]:
    """Every limit of a rule: its own, those that others put in its place, that of its switch, of its conditions."""
    yield rule.limit
    yield from (exception.limit for exception in rule.exceptions if isinstance(exception, SetAside))
    if rule.switch is not None:
        yield rule.switch.limit
    yield from (condition.within for when in rule.when for condition in when.conditions if condition.within)


def anchors_of(limit: TimeLimit) -> Iterator[str]:
    """The anchors that a limit names, each with its words where it has some."""
    for field in _fields_with_anchors(type(limit)):
        named: Any = getattr(limit, field)
        if isinstance(named, TimeLimit):
            yield from anchors_of(named)
        elif named is not None:
            yield named


@cache
def _fields_with_anchors(limit: type[TimeLimit]) -> tuple[str, ...]:
    """The fields of a kind of limit that name an anchor, or hold a limit that does."""
    return tuple(field for field in ("of", "after", "or_of", "default") if field in limit.model_fields)


def _anchors(rules: list[Rule]) -> Iterator[Anchor]:
    for rule in rules:
        names = [name for limit in limits_of(rule) for name in anchors_of(limit)]
        for name in (*names, rule.sets, rule.not_before):
            words = GENERAL.get(name or "") if not isinstance(name, Anchor) else name
            if words is not None:
                yield words


def _with_provisions(questions: Mapping[str, Question], texts: Mapping[str, tuple[Rule, ...]]) -> dict[str, Question]:
    """The questions with the provisions that raise them, found from the rules; a question of no rule as it is."""
    raised: dict[str, dict[str, None]] = {}
    for rule_id, found in texts.items():
        for text in found:
            for question in text.open_questions:
                raised.setdefault(question.id, {})[rule_id] = None
    return {
        question_id: replace(question, provisions=tuple(raised[question_id])) if question_id in raised else question
        for question_id, question in sorted(questions.items(), key=lambda item: _by_number(item[0]))
    }


def _by_number(question_id: str) -> tuple[str, int]:
    """The sorting key of an id such as ``Q12``: its letters, its number."""
    letters = question_id.rstrip("0123456789")
    return letters, int(question_id[len(letters) :] or 0)
