"""What a calendar is made of (acts, holidays, transfers, Kurban Ait) and what it answers (the status of a day)."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kzcoord.errors.days import plain_day
from kzcoord.text import Language, Text, full_date, words_in

__all__ = [
    "EVIDENCE",
    "PROVISIONAL",
    "WEEKEND",
    "WORKING_DAY",
    "CalendarAct",
    "CalendarChanges",
    "CalendarFacts",
    "Cancellation",
    "DayKind",
    "DayStatus",
    "Holiday",
    "KurbanAit",
    "PlainAgain",
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


#: Beside an act whose text nobody has read.
_FROM_ONE_LIST = Text(
    kk="нөмірі бір ғана тізімнен белгілі",
    ru="номер известен из одного перечня",
    en="its number is known from one list only",
)
#: What an act of the calendar is known from.
EVIDENCE = ("primary", "report", "reference", "estimate", "user")


class CalendarAct(NamedTuple):
    """An act that a fact of the calendar rests on.

    ``known`` is the day on which the act was signed or announced; None if that day is not known, and ``year`` then says
    in which year it was, where that is known. ``evidence`` is one of: ``primary`` (the text of the act was read),
    ``report`` (an official statement or a press report about it was read), ``reference`` (only its number is known,
    from one list), ``estimate`` (there is no act yet, the day is computed), ``user`` (the caller gave it).
    """

    title: Text
    known: date | None = None
    evidence: str = "user"
    year: int | None = None

    def public_on(self, day: date) -> bool | None:
        """Whether the act was known on a day; None where nobody knows since when it was."""
        if self.evidence == "estimate":
            return True
        if self.known is not None:
            return self.known <= day
        return None if self.year is None or self.year == day.year else self.year < day.year

    @property
    def cited(self) -> Text:
        """The title, which says so where only the number of the act is known."""
        if self.evidence != "reference":
            return self.title
        return Text(*(f"{title} ({how})" for title, how in zip(self.title, _FROM_ONE_LIST, strict=True)))

    def __str__(self) -> str:
        return self.title.en


class Holiday(NamedTuple):
    """A day off on the same date of every year that has it, from ``since`` to ``until``, both included.

    ``carries`` is true for a national or state holiday: if it falls on a rest day, the next working day is off too
    (Law on holidays, art. 5). It is false for a day that is only a rest day (7 January: Labour Code).
    ``ended_by`` is the act that ended the holiday, ``begun_by`` the one that made it where that is another than
    ``act``. A caller who adds a holiday may give plain strings for ``name`` and the acts.
    """

    month: int
    day: int
    name: Text | str
    act: CalendarAct | str
    since: date
    until: date | None = None
    carries: bool = True
    ended_by: CalendarAct | str | None = None
    begun_by: CalendarAct | str | None = None

    @classmethod
    def once(cls, day: date, name: Text | str, act: CalendarAct | str) -> Holiday:
        """A day off that an act gives once, with no day worked for it; it is not carried.

        >>> Holiday.once(date(2028, 2, 29), "A day of rest", "Order No. 1").until
        datetime.date(2028, 2, 29)
        """
        day = plain_day(day, "Holiday.once")
        return cls(day.month, day.day, name, act, day, day, carries=False)

    def days(self, first: date, last: date) -> Iterator[date]:
        """The days from ``first`` to ``last`` on which the holiday falls; 29 February only in its years."""
        start, end = max(first, self.since), min(last, self.until or last)
        for year in range(start.year, end.year + 1):
            if (self.month, self.day) != (2, 29) or isleap(year):
                day = date(year, self.month, self.day)
                if start <= day <= end:
                    yield day


class KurbanAit(NamedTuple):
    """The first day of Kurban Ait: a rest day by the Labour Code. It is not a holiday and is never carried.

    ``announced`` is false for an estimate: no body has announced the day. ``before`` is the day that was announced or
    expected until then; a caller gives an earlier announcement in an earlier change of the calendar.
    """

    day: date
    act: CalendarAct | str
    announced: bool = True
    before: KurbanAit | None = None


class Transfer(NamedTuple):
    """A rest day that an act moves: ``off`` becomes a rest day, and ``worked`` is worked instead."""

    off: date
    worked: date
    act: CalendarAct | str


class Cancellation(NamedTuple):
    """A free day that a later act takes back: one that a transfer frees, or a day off that was given once.

    ``off`` is a working day again, and a day that was worked in exchange for it is a rest day again.
    """

    off: date
    act: CalendarAct | str


class PlainAgain(NamedTuple):
    """A day that a cancellation has made plain again: how it is called, and the act that cancelled."""

    day: date
    name: Text
    act: CalendarAct | str


class CalendarFacts(NamedTuple):
    """Everything that a calendar is built from: its first and last day, its facts, and the last settled day."""

    first: date
    last: date
    settled_until: date
    holidays: tuple[Holiday, ...]
    kurban_ait: tuple[KurbanAit, ...]
    transfers: tuple[Transfer, ...]
    carry_over: CalendarAct
    plain_again: tuple[PlainAgain, ...] = ()


class CalendarChanges(NamedTuple):
    """What one call of `WorkingCalendar.with_changes` adds."""

    transfers: tuple[Transfer, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    kurban_ait: tuple[KurbanAit, ...] = ()
    cancellations: tuple[Cancellation, ...] = ()
    settled_until: date | None = None

    @property
    def facts(self) -> int:
        """How many new facts there are."""
        lists = (self.transfers, self.holidays, self.kurban_ait, self.cancellations)
        return sum(map(len, lists)) + (self.settled_until is not None)

    def to_dict(self) -> dict[str, object]:
        """The changes as plain values, ready for JSON."""
        return {
            "transfers": [_plain(transfer) for transfer in self.transfers],
            "holidays": [_plain(holiday) for holiday in self.holidays],
            "kurban_ait": [_plain(ait) for ait in self.kurban_ait],
            "cancellations": [_plain(cancellation) for cancellation in self.cancellations],
            "settled_until": None if self.settled_until is None else self.settled_until.isoformat(),
        }


def _plain(fact: Transfer | Holiday | KurbanAit | Cancellation | CalendarAct | Text) -> dict[str, object]:
    """A fact as plain values: days as ISO dates, acts and names as objects or as the strings that the caller gave."""
    plain: dict[str, object] = {}
    for name, value in fact._asdict().items():
        if name == "before":  # no caller gives one
            continue
        if isinstance(value, (CalendarAct, Text)):
            plain[name] = _plain(value)
        else:
            plain[name] = value.isoformat() if hasattr(value, "isoformat") else value
    return plain


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


WORKING_DAY = Text(kk="жұмыс күні", ru="рабочий день", en="working day")
WEEKEND = Text(kk="демалыс күні", ru="выходной день", en="weekend")
_NOT_A_WORKING_DAY = Text(kk="жұмыс күні емес", ru="нерабочий день", en="not a working day")
PROVISIONAL = Text(
    kk="алдын ала: осы кезеңге арналған актілердің бәрі әлі жарияланған жоқ",
    ru="предварительно: ещё не все акты на этот период изданы",
    en="provisional: not all acts for this period are out yet",
)


class DayStatus(NamedTuple):
    """Why one day is working or not.

    ``origin`` is the day that this one comes from: for a carried rest day, its holiday; for a transferred rest day,
    the day that is worked instead; for a transferred working day, the day that is free instead. Other days have none.
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
        """True when all facts about the day are known (the calendar is settled up to it)."""
        return not self.provisional

    def reason(self, lang: Language = "en") -> str:
        """The reason in a few words, without the date: ``rest day carried from 21 March``."""
        return self.name.said(lang)

    def said(self, lang: Language = "en") -> str:
        """One sentence: the date, working or not, the reason, the act, and whether it is provisional."""
        reason = self.reason(lang)
        verdict = (WORKING_DAY if self.working else _NOT_A_WORKING_DAY).said(lang)
        parts = [reason if verdict in reason else f"{verdict}, {reason}"]
        if self.act is not None:
            parts.append(self.act.cited.said(lang))
        if self.provisional:
            parts.append(PROVISIONAL.said(lang))
        return f"{full_date(self.day, lang)}: {'; '.join(parts)}"

    def to_dict(self, lang: Language | None = None) -> dict[str, object]:
        """The status as plain values, ready for JSON: its words in one language, by language where none is given."""
        return {
            "day": self.day.isoformat(),
            "working": self.working,
            "kind": str(self.kind),
            "name": words_in(self.name, lang),
            "act": None if self.act is None else _act_in(self.act, lang),
            "origin": None if self.origin is None else self.origin.isoformat(),
            "provisional": self.provisional,
        }

    def __str__(self) -> str:
        return self.said()


def _act_in(act: CalendarAct, lang: Language | None) -> dict[str, str]:
    """The act of a day: its title in one language, or in each, and what it is known from."""
    words = act.title._asdict() if lang is None else {"title": act.title.said(lang)}
    return {**words, "evidence": act.evidence}
