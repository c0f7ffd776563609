"""The checks of `WorkingCalendar.with_changes`: a new fact must fit the calendar that it changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import TypeVar

from kzcoord.calendar.records import (
    EVIDENCE,
    WEEKEND,
    WORKING_DAY,
    CalendarAct,
    CalendarChanges,
    CalendarFacts,
    Cancellation,
    DayKind,
    Holiday,
    KurbanAit,
    PlainAgain,
    Transfer,
    WorkWeek,
)
from kzcoord.calendar.refusals import not_a_date, not_a_whole_number, outside
from kzcoord.calendar.special_days import SpecialDay, special_days
from kzcoord.errors import CalendarChangeError, NotADateError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import is_plain_date
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import named, shown
from kzcoord.errors.words import fault_of_words
from kzcoord.text import Text

__all__ = ["changed_facts", "checked_parts", "listed"]

_KINDS = {
    DayKind.WORKING: WORKING_DAY,
    DayKind.WEEKEND: WEEKEND,
    DayKind.HOLIDAY: Text(kk="мереке күні", ru="праздничный день", en="holiday"),
    DayKind.DAY_OFF: Text(kk="қосымша демалыс күні", ru="дополнительный выходной день", en="day off"),
    DayKind.CARRIED_REST_DAY: Text(
        kk="мереке үшін берілген демалыс күні",
        ru="выходной день, перенесённый с праздника",
        en="carried rest day",
    ),
    DayKind.TRANSFERRED_REST_DAY: Text(
        kk="ауыстырылған демалыс күні", ru="выходной день по переносу", en="transferred rest day"
    ),
    DayKind.TRANSFERRED_WORKING_DAY: Text(
        kk="ауыстырылған жұмыс күні", ru="рабочий день по переносу", en="transferred working day"
    ),
}

_Fact = TypeVar("_Fact", Transfer, Holiday, KurbanAit, Cancellation, CalendarChanges)

#: Days that are free whatever their weekday.
_FREE_BY_AN_ACT = (DayKind.HOLIDAY, DayKind.DAY_OFF, DayKind.CARRIED_REST_DAY, DayKind.TRANSFERRED_REST_DAY)
#: An announcement moves the expected day of Kurban Ait by a day or two. A day further away than this is a mistake.
_KURBAN_AIT_MOVES_AT_MOST = 10

#: A year has about ten new facts, and the calendar ends in 2040. Each fact is checked against all others.
_MOST_FACTS = 500


def checked_parts(old: tuple[CalendarChanges, ...], new: Iterable[CalendarChanges]) -> tuple[CalendarChanges, ...]:
    """The new changes that have facts, each fact in a list.

    `NotADateError` for what is no change, `CalendarChangeError` where a calendar would have, with its old changes, more
    new facts than any law gives it.
    """
    parts: list[CalendarChanges] = []
    for change in listed(new, "changes"):
        if type(change) is not CalendarChanges:
            raise NotADateError(
                "changes takes the changes of a calendar, KAZAKHSTAN.changes, not {given}", given=shown(change)
            )
        parts.append(
            CalendarChanges(
                listed(change.transfers, "transfers"),
                listed(change.holidays, "holidays"),
                listed(change.kurban_ait, "kurban_ait"),
                listed(change.cancellations, "cancellations"),
                change.settled_until,
            )
        )
    number = sum(change.facts for change in (*old, *parts))
    if number > _MOST_FACTS:
        raise CalendarChangeError(
            "a calendar takes {most} new facts at most, not {number}; give only those that are in force",
            most=_MOST_FACTS,
            number=number,
        )
    return tuple(change for change in parts if change.facts)


def listed(facts: Iterable[_Fact], name: str) -> tuple[_Fact, ...]:
    """The facts as a tuple; `NotADateError` if they are not a list, ``name`` says of which argument."""
    if not isinstance(facts, Iterable) or isinstance(facts, (str, bytes)):
        raise NotADateError(
            "{name} takes a list of facts, each with its act, not {given}", name=name, given=shown(facts)
        )
    return tuple(facts)


def changed_facts(facts: CalendarFacts, changes: CalendarChanges) -> CalendarFacts:
    """The facts with the changes.

    `CalendarChangeError` for a change that contradicts the facts, `CalendarRangeError` for a day outside the calendar,
    `NotADateError` for a value of the wrong type where a date, a number or an entry is needed.
    """
    transfers, holidays, kurban_ait, cancellations, settled_until = changes
    for cancellation in cancellations:
        facts = _without(facts, cancellation)
    _check_kurban_aits(kurban_ait)
    for ait in kurban_ait:
        facts = facts._replace(kurban_ait=_with_kurban_ait(facts, ait))
    for holiday in holidays:
        _check_holiday(holiday, facts)
        facts = facts._replace(holidays=_with_holiday(facts.holidays, holiday))
    if transfers:
        facts = facts._replace(transfers=_with_transfers(facts, transfers))
    _check_all_transfers(facts)
    if settled_until is not None:
        _check_day(settled_until, "settled_until", facts)
        facts = facts._replace(settled_until=settled_until)
    _check_settled(facts)
    return facts


# -- the parts of a fact --------------------------------------------------------------------------------------


def _check_day(day: object, what: Words, facts: CalendarFacts) -> None:
    if not is_plain_date(day):
        raise not_a_date(day, what)
    if not facts.first <= day <= facts.last:
        raise outside(day, facts.first, facts.last, what)


def _on_a_line(words: object) -> object:
    """A name or an act as it stands in a message: not longer than a line, in each language that it has."""
    words = words.title if is_a(words, CalendarAct) else words
    return Text(*(str(named(word)) for word in words)) if is_a(words, Text) else named(words)


def _check_act(act: object, what: Words) -> None:
    if act is None or (is_a(act, str) and not act.strip()):
        raise CalendarChangeError("{what} has no act; name the act or announcement that it rests on", what=what)
    wrong: Words | None = shown(act)
    if is_a(act, str):
        wrong = None
        _check_words(act, Message("the act of {what}", what=what))
    if is_a(act, CalendarAct):
        if act.known is not None and not is_plain_date(act.known):
            raise not_a_date(act.known, Message("{what}: known, the day of its act,", what=what))
        checks = {
            "title": is_a(act.title, Text) and _all_words(act.title),
            "evidence": isinstance(act.evidence, str) and act.evidence in EVIDENCE,
            "year": act.year is None or type(act.year) is int,
        }
        failed = (name for name, right in checks.items() if not right)
        wrong = next(
            (Message("CalendarAct({name}={given})", name=name, given=shown(getattr(act, name))) for name in failed),
            None,
        )
    if wrong is not None:
        raise CalendarChangeError(
            "{what} rests on {wrong}, which is no act; give the name of the act as text, or CalendarAct(Text(kk=..., "
            "ru=..., en=...), date(...))",
            what=what,
            wrong=wrong,
        )
    if is_a(act, CalendarAct):
        _check_words(act.title, Message("the act of {what}", what=what))


def _check_words(words: Text | str, what: Words) -> None:
    fault = words.fault if isinstance(words, Text) else fault_of_words(words)
    if fault is not None:
        raise CalendarChangeError(
            "{what} is {given}: {fault}; write it in plain letters, on one line",
            what=what,
            given=shown(words),
            fault=fault,
        )


def _all_words(words: Iterable[object]) -> bool:
    return all(is_a(word, str) and word.strip() for word in words)


def _check_yes_or_no(value: object, what: Words) -> None:
    if not is_a(value, bool):
        raise CalendarChangeError("{what} must be True or False, not {given}", what=what, given=shown(value))


# -- cancellations --------------------------------------------------------------------------------------------

_TRANSFER_CANCELLED = Text(kk="ауыстыру жойылған", ru="перенос отменён", en="transfer cancelled")
_DAY_OFF_CANCELLED = Text(
    kk="берілген демалыс күні жойылған", ru="данный выходной день отменён", en="the day off given is cancelled"
)


def _without(facts: CalendarFacts, cancellation: Cancellation) -> CalendarFacts:
    """The facts without the transfer or the day off given once that frees a day, which is plain again."""
    if not isinstance(cancellation, Cancellation):
        raise NotADateError("cancellations takes Cancellation(...) entries, not {given}", given=shown(cancellation))
    off, act = cancellation
    _check_day(off, Message("the free day of a cancellation"), facts)
    _check_act(act, Message("the cancellation of {off}", off=off))
    for transfer in facts.transfers:
        if transfer.off == off:
            return facts._replace(
                transfers=tuple(other for other in facts.transfers if other is not transfer),
                plain_again=(
                    *facts.plain_again,
                    *(PlainAgain(day, _TRANSFER_CANCELLED, act) for day in (off, transfer.worked)),
                ),
            )
    for holiday in facts.holidays:
        if _given_once(holiday, facts) == off:
            return facts._replace(
                holidays=tuple(other for other in facts.holidays if other is not holiday),
                plain_again=(*facts.plain_again, PlainAgain(off, _DAY_OFF_CANCELLED, act)),
            )
    exchanged = [transfer.off for transfer in facts.transfers if transfer.worked == off]
    instead: Words = ""
    if exchanged:
        instead = Message("; it is worked in exchange for {day}, so cancel that day", day=exchanged[0])
    raise CalendarChangeError(
        "{off} cannot be cancelled: no transfer and no Holiday.once frees it{instead}; a holiday is ended by giving "
        "it again with an until",
        off=off,
        instead=instead,
    )


def _given_once(holiday: Holiday, facts: CalendarFacts) -> date | None:
    """The day of a holiday that ends and falls once."""
    days = [] if holiday.until is None else list(islice(holiday.days(facts.first, facts.last), 2))
    return days[0] if len(days) == 1 else None


# -- holidays -------------------------------------------------------------------------------------------------


def _with_holiday(holidays: tuple[Holiday, ...], new: Holiday) -> tuple[Holiday, ...]:
    """The holidays with a new one, which replaces the holiday of the same month and day from ``new.since`` on.

    A holiday that begins after the new one has ended stays.
    """
    kept = []
    for old in holidays:
        ended = old.until is not None and old.until < new.since
        later = new.until is not None and new.until < old.since
        if (old.month, old.day) != (new.month, new.day) or ended or later:
            kept.append(old)
        elif old.since < new.since:
            kept.append(old._replace(until=new.since - timedelta(days=1), ended_by=new.act))
    return (*kept, new)


def _check_holiday(holiday: Holiday, facts: CalendarFacts) -> None:
    if not is_a(holiday, Holiday):
        raise NotADateError("holidays takes Holiday(...) entries, not {given}", given=shown(holiday))
    what = Message("the holiday {name}", name=_on_a_line(holiday.name))
    if not _all_words(holiday.name if is_a(holiday.name, Text) else (holiday.name,)):
        raise CalendarChangeError(
            "a holiday needs a name in words, not {given}; give text or a Text", given=shown(holiday.name)
        )
    _check_words(holiday.name, Message("the name of a holiday"))
    _check_act(holiday.act, what)
    if holiday.ended_by is not None:
        _check_act(holiday.ended_by, Message("the end of {what}", what=what))
    if holiday.begun_by is not None:
        _check_act(holiday.begun_by, Message("the beginning of {what}", what=what))
    _check_yes_or_no(holiday.carries, Message("{what}: carries", what=what))
    if not is_plain_date(holiday.since):
        raise not_a_date(holiday.since, Message("{what}: since", what=what))
    if holiday.until is not None and not is_plain_date(holiday.until):
        raise not_a_date(holiday.until, Message("{what}: until", what=what))
    for name, number in (("month", holiday.month), ("day", holiday.day)):
        if type(number) is not int:
            raise not_a_whole_number(number, Message("{what}: {name}", what=what, name=name))
    try:
        date(2028, holiday.month, holiday.day)  # a year with 29 February
    except (ValueError, OverflowError):
        raise CalendarChangeError(
            "{what} needs a day of the year, not month {month}, day {day}",
            what=what,
            month=shown(holiday.month),
            day=shown(holiday.day),
        ) from None
    if holiday.until is not None and holiday.until < holiday.since:
        raise CalendarChangeError(
            "{what} ends on {until}, before it begins on {since}", what=what, until=holiday.until, since=holiday.since
        )
    if not any(holiday.days(facts.first, facts.last)):
        ends = "" if holiday.until is None else Message(" until {day}", day=holiday.until)
        raise CalendarChangeError(
            "{what} since {since}{ends} falls on no day of the calendar, which holds {first} to {last}",
            what=what,
            since=holiday.since,
            ends=ends,
            first=facts.first,
            last=facts.last,
        )
    if holiday.since == holiday.until:
        kind = _kind(holiday.since, special_days(facts, WorkWeek.FIVE_DAY))
        if kind in _FREE_BY_AN_ACT:
            raise CalendarChangeError(
                "{what} cannot be given once on {since}: it is a {kind} already; give the day that the act frees",
                what=what,
                since=holiday.since,
                kind=_KINDS[kind],
            )


# -- Kurban Ait -----------------------------------------------------------------------------------------------


def _check_kurban_aits(kurban_ait: tuple[KurbanAit, ...]) -> None:
    """One Kurban Ait has one first day, so two days near each other contradict each other."""
    days = sorted(ait.day for ait in kurban_ait if is_a(ait, KurbanAit) and is_plain_date(ait.day))
    for one, other in pairwise(days):
        if (other - one).days <= 2 * _KURBAN_AIT_MOVES_AT_MOST:
            raise CalendarChangeError(
                "{one} and {other} are both given for one Kurban Ait; leave one of them out", one=one, other=other
            )


def _with_kurban_ait(facts: CalendarFacts, ait: KurbanAit) -> tuple[KurbanAit, ...]:
    """The days of Kurban Ait with a new one, which replaces the nearest of them."""
    if not is_a(ait, KurbanAit):
        raise NotADateError("kurban_ait takes KurbanAit(...) entries, not {given}", given=shown(ait))
    _check_day(ait.day, Message("the day of Kurban Ait"), facts)
    _check_act(ait.act, Message("Kurban Ait on {day}", day=ait.day))
    _check_yes_or_no(ait.announced, Message("Kurban Ait on {day}: announced", day=ait.day))
    if ait.before is not None:
        raise CalendarChangeError(
            "Kurban Ait on {day} has a before; give what was announced earlier in a change of its own, before this one",
            day=ait.day,
        )
    nearest = min(facts.kurban_ait, key=lambda old: abs((old.day - ait.day).days))
    if abs((nearest.day - ait.day).days) > _KURBAN_AIT_MOVES_AT_MOST:
        raise CalendarChangeError(
            "no Kurban Ait is expected near {day}; the nearest is {nearest}, and an announcement moves it by {most} "
            "days at most",
            day=ait.day,
            nearest=nearest.day,
            most=_KURBAN_AIT_MOVES_AT_MOST,
        )
    return tuple(ait if old is nearest else old for old in facts.kurban_ait)


def _check_settled(facts: CalendarFacts) -> None:
    """No day is settled that a Kurban Ait may still take, or that comes after it."""
    for ait in facts.kurban_ait:
        earliest = ait.day - timedelta(days=_KURBAN_AIT_MOVES_AT_MOST)
        if not ait.announced and earliest <= facts.settled_until:
            raise CalendarChangeError(
                "settled_until {settled_until} passes over the Kurban Ait that is expected on {day} and not "
                "announced; give its day, kurban_ait=[KurbanAit(date(...), act=...)], or settle the calendar until "
                "{last} at most",
                settled_until=facts.settled_until,
                day=ait.day,
                last=earliest - timedelta(days=1),
            )


# -- transfers ------------------------------------------------------------------------------------------------


def _with_transfers(facts: CalendarFacts, transfers: tuple[Transfer, ...]) -> tuple[Transfer, ...]:
    """The transfers with new ones. Every act of transfer is written for the five-day week, so each is checked in it."""
    known = facts.transfers
    for transfer in transfers:
        if not is_a(transfer, Transfer):
            raise NotADateError("transfers takes Transfer(...) entries, not {given}", given=shown(transfer))
        off, worked, act = transfer
        _check_day(off, Message("the free day of a transfer"), facts)
        _check_day(worked, Message("the worked day of a transfer"), facts)
        what = Message("the transfer of {worked} to {off}", worked=worked, off=off)
        _check_act(act, what)
        special = special_days(facts._replace(transfers=known), WorkWeek.FIVE_DAY)
        kind_of_off, kind_of_worked = _kind(off, special), _kind(worked, special)
        if kind_of_off is not DayKind.WORKING:
            raise CalendarChangeError(
                "{what} cannot make {off} a rest day: it is a {kind}; a transfer makes a plain working day "
                "free{to_replace}",
                what=what,
                off=off,
                kind=_KINDS[kind_of_off],
                to_replace=_to_replace(known, off),
            )
        if kind_of_worked not in (DayKind.WEEKEND, DayKind.CARRIED_REST_DAY):
            raise CalendarChangeError(
                "{what} cannot take the rest from {worked}: it is a {kind}; a transfer moves a weekend day or a "
                "carried rest day{to_replace}",
                what=what,
                worked=worked,
                kind=_KINDS[kind_of_worked],
                to_replace=_to_replace(known, worked),
            )
        known = (*known, transfer)
    return known


def _to_replace(transfers: tuple[Transfer, ...], day: date) -> Words:
    """How to replace the transfer that a day belongs to, if it belongs to one."""
    offs = [transfer.off for transfer in transfers if day in (transfer.off, transfer.worked)]
    if not offs:
        return ""
    return Message(
        "; to replace the earlier transfer, add cancellations=[Cancellation({off}, act=...)]", off=repr(offs[0])
    )


def _kind(day: date, special: dict[date, SpecialDay]) -> DayKind:
    """The kind of a day in the five-day week."""
    if day in special:
        return special[day].kind
    return DayKind.WEEKEND if day.weekday() in WorkWeek.FIVE_DAY.rest_weekdays else DayKind.WORKING


def _check_all_transfers(facts: CalendarFacts) -> None:
    """A transfer, old or new, may not fall on a holiday or a day off, and may not free a carried rest day."""
    special = special_days(facts._replace(transfers=()), WorkWeek.FIVE_DAY)
    rest = (DayKind.HOLIDAY, DayKind.DAY_OFF)
    for off, worked, act in facts.transfers:
        for day, verb, refused in (
            (worked, Message("works"), rest),
            (off, Message("frees"), (*rest, DayKind.CARRIED_REST_DAY)),
        ):
            status = special.get(day)
            if status is not None and status.kind in refused:
                one, other = _on_a_line(status.act), _on_a_line(act)
                raise CalendarChangeError(
                    "{day} would be a {kind} ({one}), but a transfer {verb} it ({other}); correct the change that "
                    "contradicts the transfer, or cancel the transfer if an act does so",
                    day=day,
                    kind=_KINDS[status.kind],
                    one=one,
                    verb=verb,
                    other=other,
                )
