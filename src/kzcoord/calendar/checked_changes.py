"""The checks of `WorkingCalendar.with_changes`: a new fact must fit the calendar that it changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import TypeVar

from kzcoord.calendar.records import (
    EVIDENCE,
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
from kzcoord.errors.shown_values import named, shown
from kzcoord.errors.words import fault_of_words
from kzcoord.text import Text

__all__ = ["changed_facts", "checked_parts", "listed"]

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
            raise NotADateError(f"changes takes the changes of a calendar, KAZAKHSTAN.changes, not {shown(change)}")
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
            f"a calendar takes {_MOST_FACTS} new facts at most, not {number}; give only those that are in force"
        )
    return tuple(change for change in parts if change.facts)


def listed(facts: Iterable[_Fact], name: str) -> tuple[_Fact, ...]:
    """The facts as a tuple; `NotADateError` if they are not a list, ``name`` says of which argument."""
    if not isinstance(facts, Iterable) or isinstance(facts, (str, bytes)):
        raise NotADateError(f"{name} takes a list of facts, each with its act, not {shown(facts)}")
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


def _check_day(day: object, what: str, facts: CalendarFacts) -> None:
    if not is_plain_date(day):
        raise not_a_date(day, what)
    if not facts.first <= day <= facts.last:
        raise outside(day, facts.first, facts.last, what)


def _check_act(act: object, what: str) -> None:
    if act is None or (is_a(act, str) and not act.strip()):
        raise CalendarChangeError(f"{what} has no act; name the act or announcement that it rests on")
    wrong: str | None = shown(act)
    if is_a(act, str):
        wrong = None
        _check_words(act, f"the act of {what}")
    if is_a(act, CalendarAct):
        if act.known is not None and not is_plain_date(act.known):
            raise not_a_date(act.known, f"{what}: known, the day of its act,")
        checks = {
            "title": is_a(act.title, Text) and _all_words(act.title),
            "evidence": isinstance(act.evidence, str) and act.evidence in EVIDENCE,
        }
        failed = (name for name, right in checks.items() if not right)
        wrong = next((f"CalendarAct({name}={shown(getattr(act, name))})" for name in failed), None)
    if wrong is not None:
        raise CalendarChangeError(
            f"{what} rests on {wrong}, which is no act; give the name of the act as text, or "
            "CalendarAct(Text(kk=..., ru=..., en=...), date(...))"
        )
    if is_a(act, CalendarAct):
        _check_words(act.title, f"the act of {what}")


def _check_words(words: Text | str, what: str) -> None:
    fault = words.fault if isinstance(words, Text) else fault_of_words(words)
    if fault is not None:
        raise CalendarChangeError(f"{what} is {shown(words)}: {fault}; write it in plain letters, on one line")


def _all_words(words: Iterable[object]) -> bool:
    return all(is_a(word, str) and word.strip() for word in words)


def _check_yes_or_no(value: object, what: str) -> None:
    if not is_a(value, bool):
        raise CalendarChangeError(f"{what} must be True or False, not {shown(value)}")


# -- cancellations --------------------------------------------------------------------------------------------

_TRANSFER_CANCELLED = Text(kk="ауыстыру жойылған", ru="перенос отменён", en="transfer cancelled")
_DAY_OFF_CANCELLED = Text(
    kk="берілген демалыс күні жойылған", ru="данный выходной день отменён", en="the day off given is cancelled"
)


def _without(facts: CalendarFacts, cancellation: Cancellation) -> CalendarFacts:
    """The facts without the transfer or the day off given once that frees a day, which is plain again."""
    if not isinstance(cancellation, Cancellation):
        raise NotADateError(f"cancellations takes Cancellation(...) entries, not {shown(cancellation)}")
    off, act = cancellation
    _check_day(off, "the free day of a cancellation", facts)
    _check_act(act, f"the cancellation of {off}")
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
    instead = f"; it is worked in exchange for {exchanged[0]}, so cancel that day" if exchanged else ""
    raise CalendarChangeError(
        f"{off} cannot be cancelled: no transfer and no Holiday.once frees it{instead}; a holiday is ended by giving "
        "it again with an until"
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
        raise NotADateError(f"holidays takes Holiday(...) entries, not {shown(holiday)}")
    what = f"the holiday {named(holiday.name.en if is_a(holiday.name, Text) else holiday.name)}"
    if not _all_words(holiday.name if is_a(holiday.name, Text) else (holiday.name,)):
        raise CalendarChangeError(f"a holiday needs a name in words, not {shown(holiday.name)}; give text or a Text")
    _check_words(holiday.name, "the name of a holiday")
    _check_act(holiday.act, what)
    if holiday.ended_by is not None:
        _check_act(holiday.ended_by, f"the end of {what}")
    _check_yes_or_no(holiday.carries, f"{what}: carries")
    if not is_plain_date(holiday.since):
        raise not_a_date(holiday.since, f"{what}: since")
    if holiday.until is not None and not is_plain_date(holiday.until):
        raise not_a_date(holiday.until, f"{what}: until")
    for name, number in (("month", holiday.month), ("day", holiday.day)):
        if type(number) is not int:
            raise not_a_whole_number(number, f"{what}: {name}")
    try:
        date(2028, holiday.month, holiday.day)  # a year with 29 February
    except (ValueError, OverflowError):
        raise CalendarChangeError(
            f"{what} needs a day of the year, not month {shown(holiday.month)}, day {shown(holiday.day)}"
        ) from None
    if holiday.until is not None and holiday.until < holiday.since:
        raise CalendarChangeError(f"{what} ends on {holiday.until}, before it begins on {holiday.since}")
    if not any(holiday.days(facts.first, facts.last)):
        ends = "" if holiday.until is None else f" until {holiday.until}"
        raise CalendarChangeError(
            f"{what} since {holiday.since}{ends} falls on no day of the calendar, which holds {facts.first} to "
            f"{facts.last}"
        )
    if holiday.since == holiday.until:
        kind = _kind(holiday.since, special_days(facts, WorkWeek.FIVE_DAY))
        if kind in _FREE_BY_AN_ACT:
            raise CalendarChangeError(
                f"{what} cannot be given once on {holiday.since}: it is a {kind} already; "
                "give the day that the act frees"
            )


# -- Kurban Ait -----------------------------------------------------------------------------------------------


def _check_kurban_aits(kurban_ait: tuple[KurbanAit, ...]) -> None:
    """One Kurban Ait has one first day, so two days near each other contradict each other."""
    days = sorted(ait.day for ait in kurban_ait if is_a(ait, KurbanAit) and is_plain_date(ait.day))
    for one, other in pairwise(days):
        if (other - one).days <= 2 * _KURBAN_AIT_MOVES_AT_MOST:
            raise CalendarChangeError(f"{one} and {other} are both given for one Kurban Ait; leave one of them out")


def _with_kurban_ait(facts: CalendarFacts, ait: KurbanAit) -> tuple[KurbanAit, ...]:
    """The days of Kurban Ait with a new one, which replaces the nearest of them."""
    if not is_a(ait, KurbanAit):
        raise NotADateError(f"kurban_ait takes KurbanAit(...) entries, not {shown(ait)}")
    _check_day(ait.day, "the day of Kurban Ait", facts)
    _check_act(ait.act, f"Kurban Ait on {ait.day}")
    _check_yes_or_no(ait.announced, f"Kurban Ait on {ait.day}: announced")
    nearest = min(facts.kurban_ait, key=lambda old: abs((old.day - ait.day).days))
    if abs((nearest.day - ait.day).days) > _KURBAN_AIT_MOVES_AT_MOST:
        raise CalendarChangeError(
            f"no Kurban Ait is expected near {ait.day}; the nearest is {nearest.day}, and an announcement moves it "
            f"by {_KURBAN_AIT_MOVES_AT_MOST} days at most"
        )
    return tuple(ait if old is nearest else old for old in facts.kurban_ait)


def _check_settled(facts: CalendarFacts) -> None:
    """No day is settled that a Kurban Ait may still take, or that comes after it."""
    for ait in facts.kurban_ait:
        earliest = ait.day - timedelta(days=_KURBAN_AIT_MOVES_AT_MOST)
        if not ait.announced and earliest <= facts.settled_until:
            raise CalendarChangeError(
                f"settled_until {facts.settled_until} passes over the Kurban Ait that is expected on {ait.day} and not "
                "announced; give its day, kurban_ait=[KurbanAit(date(...), act=...)], or settle the calendar until "
                f"{earliest - timedelta(days=1)} at most"
            )


# -- transfers ------------------------------------------------------------------------------------------------


def _with_transfers(facts: CalendarFacts, transfers: tuple[Transfer, ...]) -> tuple[Transfer, ...]:
    """The transfers with new ones. Every act of transfer is written for the five-day week, so each is checked in it."""
    known = facts.transfers
    for transfer in transfers:
        if not is_a(transfer, Transfer):
            raise NotADateError(f"transfers takes Transfer(...) entries, not {shown(transfer)}")
        off, worked, act = transfer
        _check_day(off, "the free day of a transfer", facts)
        _check_day(worked, "the worked day of a transfer", facts)
        what = f"the transfer of {worked} to {off}"
        _check_act(act, what)
        special = special_days(facts._replace(transfers=known), WorkWeek.FIVE_DAY)
        kind_of_off, kind_of_worked = _kind(off, special), _kind(worked, special)
        if kind_of_off is not DayKind.WORKING:
            raise CalendarChangeError(
                f"{what} cannot make {off} a rest day: it is a {kind_of_off}; a transfer makes a plain working day free"
                f"{_to_replace(known, off)}"
            )
        if kind_of_worked not in (DayKind.WEEKEND, DayKind.CARRIED_REST_DAY):
            a_day = "working day" if kind_of_worked is DayKind.WORKING else kind_of_worked
            raise CalendarChangeError(
                f"{what} cannot take the rest from {worked}: it is a {a_day}; a transfer moves a weekend day or a "
                f"carried rest day{_to_replace(known, worked)}"
            )
        known = (*known, transfer)
    return known


def _to_replace(transfers: tuple[Transfer, ...], day: date) -> str:
    """How to replace the transfer that a day belongs to, if it belongs to one."""
    offs = [transfer.off for transfer in transfers if day in (transfer.off, transfer.worked)]
    return f"; to replace the earlier transfer, add cancellations=[Cancellation({offs[0]!r}, act=...)]" if offs else ""


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
        for day, verb, refused in ((worked, "works", rest), (off, "frees", (*rest, DayKind.CARRIED_REST_DAY))):
            status = special.get(day)
            if status is not None and status.kind in refused:
                one, other = named(str(status.act)), named(str(act))
                raise CalendarChangeError(
                    f"{day} would be a {status.kind} ({one}), but a transfer {verb} it ({other}); "
                    "correct the change that contradicts the transfer, or cancel the transfer if an act does so"
                )
