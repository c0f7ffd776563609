"""The kinds of fact that a calendar is made of, and the status of a day that follows from them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kzcoord.text import Language, Text, day_month, full_date

__all__ = [
    "CalendarAct",
    "CalendarChanges",
    "CalendarFacts",
    "DayKind",
    "DayStatus",
    "Holiday",
    "KurbanAit",
    "Transfer",
    "WorkWeek",
]


class WorkWeek(StrEnum):
    """Which days of the week are plain rest days."""

    FIVE_DAY = "five-day"
    SIX_DAY = "six-day"

    @property
    def rest_weekdays(self) -> frozenset[int]:
        """The weekly rest days as `date.weekday` numbers (Monday is 0)."""
        return frozenset({5, 6}) if self is WorkWeek.FIVE_DAY else frozenset({6})


class CalendarAct(NamedTuple):
    """An act that a fact of the calendar rests on.

    ``known`` is the day it was signed or announced, where that day is known. ``evidence`` says how it is known:
    ``primary`` (its text was read), ``report`` (an official statement or a press report of it was read),
    ``reference`` (known by its number only), ``estimate`` (no act yet: computed), ``user`` (given by the caller).
    """

    title: Text
    known: date | None = None
    evidence: str = "user"

    def __str__(self) -> str:
        return self.title.en


class Holiday(NamedTuple):
    """A day off that comes every year on the same date, from ``since`` to ``until`` inclusive.

    ``carries`` tells a national or state holiday, whose coincidence with a rest day gives the next working day
    off (Law on holidays, art. 5), from a day that is only a rest day (7 January: Labour Code).
    ``name`` and ``act`` may be plain strings where a caller adds a holiday of his own.
    """

    month: int
    day: int
    name: Text | str
    act: CalendarAct | str
    since: date
    until: date | None = None
    carries: bool = True
    ended_by: CalendarAct | str | None = None

    def falls_on(self, day: date) -> bool:
        """True when this holiday was in force on ``day`` (which must be its month and day)."""
        return self.since <= day and (self.until is None or day <= self.until)


class KurbanAit(NamedTuple):
    """The first day of Kurban Ait: a rest day by the Labour Code, not a holiday; it is never carried.

    ``announced`` is false for an estimate that no body has announced.
    """

    day: date
    act: CalendarAct | str
    announced: bool = True


class Transfer(NamedTuple):
    """A rest day moved by an act: ``off`` is free, ``worked`` is worked instead."""

    off: date
    worked: date
    act: CalendarAct | str


class CalendarFacts(NamedTuple):
    """Everything that a calendar is built from: the horizon, the acts' facts, and how far they are settled."""

    first: date
    last: date
    settled_until: date
    holidays: tuple[Holiday, ...]
    kurban_ait: tuple[KurbanAit, ...]
    transfers: tuple[Transfer, ...]
    carry_over: CalendarAct


class CalendarChanges(NamedTuple):
    """What one call of `with_changes` adds."""

    transfers: tuple[Transfer, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    kurban_ait: tuple[KurbanAit, ...] = ()
    settled_until: date | None = None

    def to_dict(self) -> dict[str, object]:
        """The changes as plain values, ready for JSON."""
        return {
            "transfers": [_plain(transfer) for transfer in self.transfers],
            "holidays": [_plain(holiday) for holiday in self.holidays],
            "kurban_ait": [_plain(ait) for ait in self.kurban_ait],
            "settled_until": None if self.settled_until is None else self.settled_until.isoformat(),
        }


def _plain(fact: Transfer | Holiday | KurbanAit | CalendarAct | Text) -> dict[str, object]:
    """A fact as plain values: days as ISO dates, acts and names as objects, or as the strings that were given."""
    found: dict[str, object] = {}
    for name, value in fact._asdict().items():
        if isinstance(value, (CalendarAct, Text)):
            found[name] = _plain(value)
        else:
            found[name] = value.isoformat() if hasattr(value, "isoformat") else value
    return found


class DayKind(StrEnum):
    """Why a day is working or not."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DAY_OFF = "day off"
    CARRIED_REST_DAY = "carried rest day"
    TRANSFERRED_REST_DAY = "transferred rest day"
    TRANSFERRED_WORKING_DAY = "transferred working day"

    @property
    def working(self) -> bool:
        """True for the two kinds of day on which work is done."""
        return self is DayKind.WORKING or self is DayKind.TRANSFERRED_WORKING_DAY


_VERDICT = {
    True: Text(kk="жұмыс күні", ru="рабочий день", en="working day"),
    False: Text(kk="жұмыс күні емес", ru="нерабочий день", en="not a working day"),
}
PROVISIONAL = Text(
    kk="алдын ала: осы кезеңге арналған актілер әлі жарияланбаған",
    ru="предварительно: акты на этот период ещё не изданы",
    en="provisional: the acts for this period are not out yet",
)


class DayStatus(NamedTuple):
    """Why one day is working or not.

    ``origin`` is the day that this one comes from: the holiday behind a carried rest day, the day that is worked
    for a transferred rest day, the day that is free for a transferred working day.
    """

    day: date
    kind: DayKind
    name: Text
    act: CalendarAct | None
    origin: date | None
    provisional: bool

    @property
    def working(self) -> bool:
        """True when work is done on the day."""
        return self.kind.working

    @property
    def settled(self) -> bool:
        """True when the acts for the day's year are known."""
        return not self.provisional

    def reason(self, lang: Language = "en") -> str:
        """The reason in a few words, without the date: ``rest day carried from 21 March``."""
        return self.name.said(lang)

    def said(self, lang: Language = "en") -> str:
        """One sentence: the date, working or not, the reason, the act, and whether it is provisional."""
        reason = self.reason(lang)
        verdict = _VERDICT[self.working].said(lang)
        parts = [verdict if reason == verdict else f"{verdict}, {reason}"]
        if self.act is not None:
            parts.append(self.act.title.said(lang))
        if self.provisional:
            parts.append(PROVISIONAL.said(lang))
        return f"{full_date(self.day, lang)}: {'; '.join(parts)}"

    def to_dict(self) -> dict[str, object]:
        """The status as plain values, ready for JSON."""
        return {
            "day": self.day.isoformat(),
            "working": self.working,
            "kind": str(self.kind),
            "name": self.name._asdict(),
            "act": None if self.act is None else {**self.act.title._asdict(), "evidence": self.act.evidence},
            "origin": None if self.origin is None else self.origin.isoformat(),
            "provisional": self.provisional,
        }

    def __str__(self) -> str:
        return self.said()


WORKING_DAY = _VERDICT[True]
WEEKEND = Text(kk="демалыс күні", ru="выходной день", en="weekend")


def carried_name(origin: date) -> Text:
    """The name of a rest day that a holiday on ``origin`` gives."""
    return Text(
        kk=f"{day_month(origin, 'kk')} мерекесі үшін демалыс күні",
        ru=f"выходной день за праздник {day_month(origin, 'ru')}",
        en=f"rest day carried from {day_month(origin)}",
    )


def transferred_rest_name(worked: date) -> Text:
    """The name of a day that is free because ``worked`` is worked."""
    return Text(
        kk=f"{day_month(worked, 'kk')} күнінен ауыстырылған демалыс күні",
        ru=f"выходной день, перенесённый с {day_month(worked, 'ru')}",
        en=f"rest day transferred from {day_month(worked)}",
    )


def transferred_working_name(off: date) -> Text:
    """The name of a rest day that is worked because ``off`` is free."""
    return Text(
        kk=f"{day_month(off, 'kk')} орнына жұмыс күні",
        ru=f"рабочий день вместо {day_month(off, 'ru')}",
        en=f"working day in exchange for {day_month(off)}",
    )
