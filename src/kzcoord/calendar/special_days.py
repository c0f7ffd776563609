"""From facts to days: which days of a working week are special, and why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from kzcoord.calendar.records import CalendarAct, CalendarFacts, DayKind, WorkWeek
from kzcoord.text import Text

__all__ = ["SpecialDay", "special_days"]

_DAY = timedelta(days=1)
_KURBAN_AIT = Text(kk="Құрбан айттың бірінші күні", ru="первый день Курбан-айта", en="first day of Kurban Ait")
_KURBAN_AIT_ESTIMATE = Text(
    kk="Құрбан айттың бірінші күні (бағалау)",
    ru="первый день Курбан-айта (оценка)",
    en="first day of Kurban Ait (estimate)",
)


class SpecialDay(NamedTuple):
    """A day that is not what its weekday says: its kind, its own name if it has one, act and origin."""

    kind: DayKind
    name: Text | None
    act: CalendarAct
    origin: date | None = None


def special_days(facts: CalendarFacts, week: WorkWeek) -> dict[date, SpecialDay]:
    """The special days of the horizon: holidays and days off, then what they carry, then transfers.

    The order is the law's own: an act transfers a rest day of the calendar as carried (11 May 2020).
    A transfer from a day that this week works anyway does not concern it.
    """
    first, last, rest = facts.first, facts.last, week.rest_weekdays
    special: dict[date, SpecialDay] = {}
    carrying: list[date] = []
    for ait in facts.kurban_ait:
        name = _KURBAN_AIT if ait.announced else _KURBAN_AIT_ESTIMATE
        special[ait.day] = SpecialDay(DayKind.DAY_OFF, name, _act(ait.act))
    for holiday in facts.holidays:
        name, act = _name(holiday.name), _act(holiday.act)
        kind = DayKind.HOLIDAY if holiday.carries else DayKind.DAY_OFF
        started = max(first, holiday.since).year
        ended = min(last, holiday.until or last).year
        for year in range(started, ended + 1):
            day = date(year, holiday.month, holiday.day)
            if holiday.falls_on(day):
                special[day] = SpecialDay(kind, name, act)
                if holiday.carries and day.weekday() in rest:
                    carrying.append(day)
    for origin in sorted(carrying):
        day = origin + _DAY
        while day.weekday() in rest or day in special:
            day += _DAY
        special[day] = SpecialDay(DayKind.CARRIED_REST_DAY, None, facts.carry_over, origin)
    for off, worked, given_act in facts.transfers:
        before, act = special.get(worked), _act(given_act)
        if worked.weekday() in rest or (before is not None and before.kind is DayKind.CARRIED_REST_DAY):
            special[off] = SpecialDay(DayKind.TRANSFERRED_REST_DAY, None, act, worked)
            special[worked] = SpecialDay(DayKind.TRANSFERRED_WORKING_DAY, None, act, off)
    return {day: found for day, found in special.items() if first <= day <= last}


def _name(name: Text | str) -> Text:
    return name if isinstance(name, Text) else Text.same(name)


def _act(act: CalendarAct | str) -> CalendarAct:
    return act if isinstance(act, CalendarAct) else CalendarAct(Text.same(act))
