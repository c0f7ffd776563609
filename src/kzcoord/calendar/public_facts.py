"""The facts of a calendar that were public on a day: what somebody who asked on that day could know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from kzcoord.calendar.records import (
    CalendarAct,
    CalendarChanges,
    CalendarFacts,
    Cancellation,
    Holiday,
    KurbanAit,
    Transfer,
)

__all__ = ["later_acts", "public_changes", "public_facts"]

_Fact = TypeVar("_Fact", Transfer, Cancellation)


def public_facts(facts: CalendarFacts, day: date) -> CalendarFacts:
    """The facts whose acts were public on a day, and those of which nobody knows since when they were.

    An end that was not public yet is none, and before a Kurban Ait was announced its expected day stands. Nothing is
    settled after the day: an order of transfers may come at any time.
    """
    return facts._replace(
        settled_until=min(facts.settled_until, max(day, facts.first)),
        holidays=tuple(_holidays(facts.holidays, day)),
        kurban_ait=tuple(_kurban_aits(facts.kurban_ait, day)),
        transfers=tuple(_of(facts.transfers, day)),
    )


def public_changes(changes: Iterable[CalendarChanges], day: date) -> Iterator[CalendarChanges]:
    """The same of changes. What they settle is left out: only later did anybody know that nothing would come."""
    for change in changes:
        yield CalendarChanges(
            tuple(_of(change.transfers, day)),
            tuple(_holidays(change.holidays, day)),
            tuple(_kurban_aits(change.kurban_ait, day)),
            tuple(_of(change.cancellations, day)),
        )


def later_acts(
    facts: CalendarFacts, changes: Iterable[CalendarChanges], days: Iterable[date], known_on: date
) -> Iterator[CalendarAct]:
    """The acts made known after a day that change the calendar: first those that speak of one of the days."""
    around, others = set(days), list[CalendarAct]()
    parts: list[CalendarFacts | CalendarChanges] = [facts, *changes]
    for part in parts:
        cancellations = part.cancellations if isinstance(part, CalendarChanges) else ()
        acts = [
            *((_falls_on(holiday, around), holiday.begun_by or holiday.act) for holiday in part.holidays),
            *((_falls_on(holiday, around), holiday.ended_by) for holiday in part.holidays if holiday.ended_by),
            *((bool(around & set(_days_of(ait))), ait.act) for ait in part.kurban_ait),
            *((bool(around & {transfer.off, transfer.worked}), transfer.act) for transfer in part.transfers),
            *((cancellation.off in around, cancellation.act) for cancellation in cancellations),
        ]
        for speaks_of_them, act in acts:
            if isinstance(act, CalendarAct) and not _public(act, known_on):
                if speaks_of_them:
                    yield act
                else:
                    others.append(act)
    yield from others


def _falls_on(holiday: Holiday, days: Iterable[date]) -> bool:
    return (holiday.month, holiday.day) in {(day.month, day.day) for day in days}


def _days_of(announced: KurbanAit) -> Iterator[date]:
    ait: KurbanAit | None = announced
    while ait is not None:
        yield ait.day
        ait = ait.before


def _public(act: CalendarAct | str, day: date) -> bool:
    return not isinstance(act, CalendarAct) or act.public_on(day) is not False


def _of(facts: Iterable[_Fact], day: date) -> Iterator[_Fact]:
    return (fact for fact in facts if _public(fact.act, day))


def _holidays(holidays: Iterable[Holiday], day: date) -> Iterator[Holiday]:
    for holiday in holidays:
        if not _public(holiday.begun_by or holiday.act, day):
            continue
        if holiday.ended_by is not None and not _public(holiday.ended_by, day):
            yield holiday._replace(until=None, ended_by=None)
        else:
            yield holiday


def _kurban_aits(kurban_ait: Iterable[KurbanAit], day: date) -> Iterator[KurbanAit]:
    for announced in kurban_ait:
        ait: KurbanAit | None = announced
        while ait is not None and not _public(ait.act, day):
            ait = ait.before
        if ait is not None:
            yield ait
