"""Events from JSON texts and mappings, by their ``kind``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kzcoord.errors import InvalidEventError
from kzcoord.errors.shown_values import named, shown
from kzcoord.errors.tables import near
from kzcoord.law.events import Event, checked_object, json_object
from kzcoord.law.rule_book import RuleBook, checked_book

__all__ = ["parse_event", "unknown_kind"]


def parse_event(source: str | bytes | Mapping[str, Any], *, rules: RuleBook | None = None) -> Event:
    """The event of a JSON text or of a mapping, by its ``kind``; days are ISO dates or `date` objects.

    ``rules`` is the rule book whose events are known, `kzcoord.RULES` if none is given. Raises `InvalidEventError`,
    which says what is wrong with which field and keeps pydantic's detail.

    >>> parse_event('{"kind": "reply-sent", "on": "2026-05-15"}')
    ReplySent(kind='reply-sent', acting_body=None, on=datetime.date(2026, 5, 15))
    """
    book = checked_book(rules)
    given = json_object(source) if isinstance(source, (str, bytes)) else checked_object(source)
    if "kind" not in given:
        raise InvalidEventError("the event has no kind; give one of {known}", known=", ".join(book.events))
    kind = given["kind"]
    model = book.events.get(kind) if isinstance(kind, str) else None
    if model is None:
        raise unknown_kind(kind, book)
    return model.from_json(given, context={"bodies": book.bodies})


def unknown_kind(kind: object, book: RuleBook) -> InvalidEventError:
    """The refusal of a kind that the events of a rule book lack, with the nearest ones."""
    kinds = ", ".join(near(named(kind), book.events))
    return InvalidEventError("no event of kind {given}; the nearest kinds are {kinds}", given=shown(kind), kinds=kinds)
