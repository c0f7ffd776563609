"""From facts to days: which days of a week are not what their weekday says, and why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from kzcoord.calendar.records import CalendarAct, CalendarFacts, DayKind, WorkWeek
from kzcoord.text import Language, Text, day_month, day_month_of, full_date

__all__ = ["SpecialDay", "special_days"]

_DAY = timedelta(days=1)
_KURBAN_AIT = Text(kk="Құрбан айттың бірінші күні", ru="первый день Курбан-айта", en="first day of Kurban Ait")
_KURBAN_AIT_ESTIMATE = Text(
    kk="Құрбан айттың бірінші күні (бағалау)",
    ru="первый день Курбан-айта (оценка)",
    en="first day of Kurban Ait (estimate)",
)
#: The names of the days that come from another day: {0} is that day, {1} is it in the Kazakh genitive.
_NAMES_BY_ORIGIN = {
    DayKind.CARRIED_REST_DAY: Text(
        kk="{0} мерекесі үшін демалыс күні",
        ru="выходной день за праздник {0}",
        en="rest day carried from {0}",
    ),
    DayKind.TRANSFERRED_REST_DAY: Text(
        kk="{0} күнінен ауыстырылған демалыс күні",
        ru="выходной день, перенесённый с {0}",
        en="rest day transferred from {0}",
    ),
    DayKind.TRANSFERRED_WORKING_DAY: Text(
        kk="{1} орнына жұмыс күні",
        ru="рабочий день вместо {0}",
        en="working day in exchange for {0}",
    ),
}


class SpecialDay(NamedTuple):
    """A day that is not what its weekday says: its kind and its act, with its own name or the day it comes from."""

    kind: DayKind
    act: CalendarAct
    own_name: Text | None = None
    origin: date | None = None

    def named(self, day: date) -> Text:
        """The name of a holiday or a day off; a carried or transferred day is named after the day it comes from.

        The day it comes from has its year where that is another year than that of ``day``.
        """
        if self.own_name is not None:
            return self.own_name
        assert self.origin is not None  # every special day has one of the two
        words, origin, crosses = _NAMES_BY_ORIGIN[self.kind], self.origin, self.origin.year != day.year

        def said(lang: Language) -> str:
            return full_date(origin, lang) if crosses else day_month(origin, lang)

        of = f"{origin.year} жылғы {day_month_of(origin)}" if crosses else day_month_of(origin)
        return Text(kk=words.kk.format(said("kk"), of), ru=words.ru.format(said("ru")), en=words.en.format(said("en")))


def special_days(facts: CalendarFacts, week: WorkWeek) -> dict[date, SpecialDay]:
    """The special days of the horizon: first days off and holidays, then the days they carry, then transfers.

    A day that a cancellation has made plain again is of a plain kind, with the act that cancelled. Transfers come last
    because an act moves a rest day as it stands after carrying (11 May 2020).
    A transfer has no effect in a week that works its rest day anyway: a Saturday in the six-day week.
    """
    first, last, rest = facts.first, facts.last, week.rest_weekdays
    special: dict[date, SpecialDay] = {}
    carrying: list[date] = []
    for ait in facts.kurban_ait:
        name = _KURBAN_AIT if ait.announced else _KURBAN_AIT_ESTIMATE
        special[ait.day] = SpecialDay(DayKind.DAY_OFF, _act(ait.act), name)
    for holiday in facts.holidays:
        name, act = _name(holiday.name), _act(holiday.act)
        kind = DayKind.HOLIDAY if holiday.carries else DayKind.DAY_OFF
        for day in holiday.days(first, last):
            special[day] = SpecialDay(kind, act, name)
            if holiday.carries and day.weekday() in rest:
                carrying.append(day)
    for origin in sorted(carrying):
        day = origin + _DAY
        while day.weekday() in rest or day in special:
            day += _DAY
        special[day] = SpecialDay(DayKind.CARRIED_REST_DAY, facts.carry_over, origin=origin)
    for day, name, given_act in {again.day: again for again in facts.plain_again}.values():
        kind = DayKind.WEEKEND if day.weekday() in rest else DayKind.WORKING
        special.setdefault(day, SpecialDay(kind, _act(given_act), name))
    for off, worked, given_act in facts.transfers:
        moved, act = special.get(worked), _act(given_act)
        if worked.weekday() in rest or (moved is not None and moved.kind is DayKind.CARRIED_REST_DAY):
            special[off] = SpecialDay(DayKind.TRANSFERRED_REST_DAY, act, origin=worked)
            special[worked] = SpecialDay(DayKind.TRANSFERRED_WORKING_DAY, act, origin=off)
    return {day: status for day, status in special.items() if first <= day <= last}


def _name(name: Text | str) -> Text:
    return name if isinstance(name, Text) else Text.same(name)


def _act(act: CalendarAct | str) -> CalendarAct:
    return act if isinstance(act, CalendarAct) else CalendarAct(Text.same(act))
