"""The laws that every rule book keeps, as checks that an author runs on a book of his own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings

from kzcoord.errors import CalendarRangeError, InvalidEventError
from kzcoord.law.event_json import parse_event
from kzcoord.law.events import Event
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.limits.conventions import Convention
from kzcoord.scheduling.saved import load_schedule
from kzcoord.scheduling.schedule import Schedule, schedule
from kzcoord.testing.events import events_of
from kzcoord.text import LANGUAGES

__all__ = ["Law", "laws_of"]

#: So many events are drawn for each kind and law, where no number is given.
_EXAMPLES = 50


class Law(NamedTuple):
    """A law of a rule book: call it, and an `AssertionError` says which event breaks it."""

    name: str
    check: Callable[[], None]

    def __call__(self) -> None:
        self.check()

    def __str__(self) -> str:
        return self.name


def laws_of(book: RuleBook, *, kinds: Iterable[str] | None = None, examples: int = _EXAMPLES) -> tuple[Law, ...]:
    """The laws of a rule book, one for each kind of event and law; ``kinds`` are those to draw, all by default.

    Of every schedule: the safe date is never later than the other; the last step of a count is the due day; the
    conventions agree on which rows there are; each row can be said, explained and shown in three languages; the
    schedule comes back from its JSON; a body's share is part of the whole. Of every event: it comes back from its JSON.
    Raises `InvalidEventError` for a kind that the book lacks.

    >>> from kzcoord import RULES
    >>> laws = laws_of(RULES, kinds=("reply-sent",), examples=3)
    >>> for law in laws:
    ...     law()
    >>> print(laws[0])
    reply-sent: a safe date is never later than the date
    """
    checked_book(book)
    names = tuple(book.events) if kinds is None else tuple(kinds)
    return tuple(
        Law(f"{kind}: {name}", _checker(book, kind, check, examples)) for kind in names for name, check in _LAWS.items()
    )


def _checker(book: RuleBook, kind: str, check: Callable[[Event, RuleBook], None], examples: int) -> Callable[[], None]:
    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(events_of(kind, rules=book))
    def holds(event: Event) -> None:
        check(event, book)

    return holds


def _answer(event: Event, book: RuleBook, convention: Convention = Convention.STANDARD) -> Schedule | None:
    """The schedule of an event; None where a day lies outside the calendar or the event contradicts a switch."""
    try:
        return schedule(event, convention=convention, rules=book)
    except (CalendarRangeError, InvalidEventError):
        return None


def _safe_is_never_later(event: Event, book: RuleBook) -> None:
    for row in _answer(event, book) or ():
        if row.by is not None:
            assert row.safe_by is not None
            assert row.safe_by <= row.by, row.id


def _last_step_is_the_due_day(event: Event, book: RuleBook) -> None:
    for row in _answer(event, book) or ():
        if row.by is not None and (steps := row.deadline.steps):
            assert steps[-1].day == row.by, row.id


def _same_rows_in_both_conventions(event: Event, book: RuleBook) -> None:
    standard, strict = _answer(event, book), _answer(event, book, Convention.STRICT)
    if standard is not None and strict is not None:
        assert sorted(row.id for row in standard) == sorted(row.id for row in strict)


def _shown_in_three_languages(event: Event, book: RuleBook) -> None:
    found = _answer(event, book)
    if found is not None:
        for lang in LANGUAGES:
            assert found.table(lang)
            for row in found:
                assert row.said(lang)
                assert row.explain(lang)
            for note in found.notes:
                assert note.said(lang)


def _comes_back_from_json(event: Event, book: RuleBook) -> None:
    found = _answer(event, book)
    if found is not None:
        assert load_schedule(found.to_json(), rules=book) == found


def _event_comes_back_from_json(event: Event, book: RuleBook) -> None:
    assert parse_event(event.model_dump_json(), rules=book) == event


def _share_is_part_of_the_whole(event: Event, book: RuleBook) -> None:
    found = _answer(event, book)
    if found is not None:
        for body in {body.code: body for row in found for body in (*row.who, *row.to)}.values():
            assert all(row in found for row in found.for_body(body)), body


_LAWS: dict[str, Callable[[Event, RuleBook], None]] = {
    "a safe date is never later than the date": _safe_is_never_later,
    "the last step of a count is the due day": _last_step_is_the_due_day,
    "both conventions have the same rows": _same_rows_in_both_conventions,
    "every row and note is shown in three languages": _shown_in_three_languages,
    "a schedule comes back from its JSON": _comes_back_from_json,
    "an event comes back from its JSON": _event_comes_back_from_json,
    "a body's share is part of the whole": _share_is_part_of_the_whole,
}
