"""What an answer that knows only what was public on a day has to say of it: what it leaves out, what is not certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from kzcoord.calendar import WorkingCalendar
from kzcoord.law.acts import Act
from kzcoord.law.notes import Note, NoteKind
from kzcoord.law.rule_book import RuleBook
from kzcoord.scheduling.obligations import Obligation
from kzcoord.text import Text

__all__ = ["Known", "notes_on_what_was_known"]

_DAY = timedelta(days=1)


class Known(NamedTuple):
    """The day of which only what was public is used, with the book and the calendar as they are known now."""

    on: date
    book: RuleBook
    calendar: WorkingCalendar

    @classmethod
    def of(cls, day: date, book: RuleBook, calendar: WorkingCalendar) -> Known:
        """The day with all that is known now, even where the book and the calendar show another day already."""
        now = calendar if calendar.known_on is None else calendar.as_known_on(date.max)
        return cls(day, book.as_known_on(date.max), now)


def notes_on_what_was_known(
    known: Known, kind: str, first: date | None, rows: Iterable[Obligation], calendar: WorkingCalendar
) -> Iterator[Note]:
    """The day, the acts signed later that would answer another way, and the acts known since nobody knows when.

    ``calendar`` is the one that was counted on, ``first`` the day of the event, if it has one.
    """
    yield Note(NoteKind.KNOWN_ON, kind, _KNOWN_ON, (known.on,))
    days = [day for row in rows for day in (row.deadline.anchor, row.safe_by, row.by) if day is not None]
    days += [] if first is None else [first]
    if not days:
        return
    for rule_id, act in dict.fromkeys(_later_texts(known, kind, max(days))):
        yield Note(NoteKind.KNOWN_ON, rule_id, _LATER_TEXT, (rule_id, act.title))
    for day in _between(min(days), max(days)):
        now, then = known.calendar.explain(day), calendar.explain(day)
        if now.working != then.working:
            later = known.calendar.made_known_later({day, now.origin or day, then.origin or day}, known.on)
            yield Note(NoteKind.KNOWN_ON, kind, _ANOTHER_DAY, (day, then.name, now.name, later.cited))
        elif then.act is not None and then.act.public_on(known.on) is None:
            yield Note(NoteKind.KNOWN_ON, kind, _SINCE_WHEN, (day, then.name, then.act.cited))


def _later_texts(known: Known, kind: str, last: date) -> Iterator[tuple[str, Act]]:
    """The norms that answer the event with a text by the last day whose act was signed later than the day asked."""
    for rule in known.book:
        for text in known.book.texts(rule.id):
            begins, ends = text.in_force.begins, text.in_force.ends
            if any(when.kind == kind for when in text.when) and begins.earliest <= last:
                for found in (begins, ends):
                    if found is not None and known.on < found.act.signed and found.earliest <= last:
                        yield rule.id, found.act


def _between(first: date, last: date) -> Iterator[date]:
    return (first + _DAY * number for number in range((last - first).days + 1))


_KNOWN_ON = Text(
    kk="жауап {0} күні мәлім болған актілер бойынша берілді; актілердің жарияланған күні белгісіз болғандықтан, қол "
    "қойылған күні алынды",
    ru="ответ дан по тому, что было известно {0}: акты взяты со дня подписания, так как день их опубликования "
    "неизвестен",
    en="answered from what was public on {0}; an act counts from its signing, since the day of its publication is not "
    "known",
)
_LATER_TEXT = Text(
    kk="{0}: кейін қол қойылған акт ескерілмеді: {1}",
    ru="{0}: не учтён акт, подписанный позже: {1}",
    en="{0}: an act signed later is left out: {1}",
)
_ANOTHER_DAY = Text(
    kk="{0}: ол кезде «{1}», қазір «{2}» ({3})",
    ru="{0}: тогда «{1}», теперь «{2}» ({3})",
    en="{0} was known as: {1}; it is known now as: {2} ({3})",
)
_SINCE_WHEN = Text(
    kk="{0} ({1}): қай күннен бастап мәлім болғаны белгісіз: {2}",
    ru="{0} ({1}): неизвестно, с какого дня это было известно: {2}",
    en="{0} ({1}): it is not known since when this was public: {2}",
)
