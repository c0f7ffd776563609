"""Changes of the facts, checked against the calendar that they change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from kzcoord.calendar.records import (
    CalendarAct,
    CalendarChanges,
    CalendarFacts,
    DayKind,
    Holiday,
    KurbanAit,
    Transfer,
    WorkWeek,
)
from kzcoord.calendar.special_days import special_days
from kzcoord.errors import CalendarChangeError, NotADateError
from kzcoord.errors.days import is_plain_date
from kzcoord.errors.given import named, shown
from kzcoord.text import Text

__all__ = ["changed_facts"]

#: An announcement moves the expected day of Kurban Ait by a day or two; a day further off is a slip.
_FEAST_MOVES_AT_MOST = 10


def changed_facts(facts: CalendarFacts, changes: CalendarChanges) -> CalendarFacts:
    """The facts with the changes; `CalendarChangeError` for a change that contradicts them."""
    transfers, holidays, kurban_ait, settled_until = changes
    for holiday in holidays:
        _check_holiday(holiday, facts)
        facts = facts._replace(holidays=_with_holiday(facts.holidays, holiday))
    _check_feasts(kurban_ait)
    for ait in kurban_ait:
        facts = facts._replace(kurban_ait=_with_feast(facts, ait))
    if transfers:
        facts = facts._replace(transfers=_with_transfers(facts, transfers))
    _check_worked_days(facts)
    if settled_until is not None:
        _check_day(settled_until, "settled_until", facts)
        facts = facts._replace(settled_until=settled_until)
    return facts


def _check_day(day: object, what: str, facts: CalendarFacts) -> None:
    if not is_plain_date(day):
        raise NotADateError(f"{what} must be a datetime.date, not {type(day).__name__} {shown(day)}")
    if not facts.first <= day <= facts.last:
        raise CalendarChangeError(
            f"{what} {day} is outside the calendar, which holds {facts.first} to {facts.last}; "
            "a change there could never show"
        )


def _check_act(act: object, what: str) -> None:
    if act is None or (isinstance(act, str) and not act.strip()):
        raise CalendarChangeError(f"{what} has no act; name the act or announcement that it rests on")
    wrong = None if isinstance(act, str) else shown(act)
    if isinstance(act, CalendarAct):
        sound = {
            "title": isinstance(act.title, Text) and _all_words(act.title),
            "known": act.known is None or is_plain_date(act.known),
            "evidence": isinstance(act.evidence, str),
        }
        parts = (name for name, right in sound.items() if not right)
        wrong = next((f"CalendarAct({name}={shown(getattr(act, name))})" for name in parts), None)
    if wrong is not None:
        raise CalendarChangeError(
            f"{what} rests on {wrong}, which is no act; give the name of the act as text, or "
            "CalendarAct(Text(kk=..., ru=..., en=...), date(...))"
        )


def _all_words(words: Iterable[object]) -> bool:
    return all(isinstance(word, str) and word.strip() for word in words)


def _check_yes_or_no(value: object, what: str) -> None:
    if not isinstance(value, bool):
        raise CalendarChangeError(f"{what} is True or False, not {shown(value)}")


def _with_holiday(holidays: tuple[Holiday, ...], new: Holiday) -> tuple[Holiday, ...]:
    """The holidays with a new one, which replaces what was known of the same date from its beginning on."""
    kept = []
    for old in holidays:
        if (old.month, old.day) != (new.month, new.day) or (old.until is not None and old.until < new.since):
            kept.append(old)
        elif old.since < new.since:
            kept.append(old._replace(until=new.since - timedelta(days=1), ended_by=new.act))
    return (*kept, new)


def _check_holiday(holiday: Holiday, facts: CalendarFacts) -> None:
    if not isinstance(holiday, Holiday):
        raise NotADateError(f"holidays takes Holiday(...) entries, not {shown(holiday)}")
    what = f"the holiday {named(holiday.name.en if isinstance(holiday.name, Text) else holiday.name)}"
    if not _all_words(holiday.name if isinstance(holiday.name, Text) else (holiday.name,)):
        raise CalendarChangeError(f"a holiday needs a name in words, not {shown(holiday.name)}; give text or a Text")
    _check_act(holiday.act, what)
    if holiday.ended_by is not None:
        _check_act(holiday.ended_by, f"the end of {what}")
    _check_yes_or_no(holiday.carries, f"{what}: carries")
    for field in (holiday.since,) if holiday.until is None else (holiday.since, holiday.until):
        if not is_plain_date(field):
            raise NotADateError(f"{what}: since and until must be datetime.date, not {shown(field)}")
    try:
        if holiday.month.__class__ is not int or holiday.day.__class__ is not int:
            raise TypeError
        date(2027, holiday.month, holiday.day)
    except (TypeError, ValueError, OverflowError):
        raise CalendarChangeError(
            f"{what} has no day in every year: month {shown(holiday.month)}, day {shown(holiday.day)}"
        ) from None
    if holiday.until is not None and holiday.until < holiday.since:
        raise CalendarChangeError(f"{what} ends on {holiday.until}, before it begins on {holiday.since}")
    years = range(facts.first.year, facts.last.year + 1)
    if not any(holiday.falls_on(date(year, holiday.month, holiday.day)) for year in years):
        ends = "" if holiday.until is None else f" until {holiday.until}"
        raise CalendarChangeError(
            f"{what} in force since {holiday.since}{ends} is never marked within the calendar, which holds "
            f"{facts.first} to {facts.last}"
        )


def _check_feasts(feasts: tuple[KurbanAit, ...]) -> None:
    """Two days for one feast contradict each other."""
    days = sorted(ait.day for ait in feasts if isinstance(ait, KurbanAit) and is_plain_date(ait.day))
    for one, other in pairwise(days):
        if (other - one).days <= 2 * _FEAST_MOVES_AT_MOST:
            raise CalendarChangeError(f"{one} and {other} are both given for one Kurban Ait; leave one of them out")


def _with_feast(facts: CalendarFacts, ait: KurbanAit) -> tuple[KurbanAit, ...]:
    if not isinstance(ait, KurbanAit):
        raise NotADateError(f"kurban_ait takes KurbanAit(...) entries, not {shown(ait)}")
    _check_day(ait.day, "the day of Kurban Ait", facts)
    _check_act(ait.act, f"Kurban Ait on {ait.day}")
    _check_yes_or_no(ait.announced, f"Kurban Ait on {ait.day}: announced")
    nearest = min(facts.kurban_ait, key=lambda old: abs((old.day - ait.day).days))
    if abs((nearest.day - ait.day).days) > _FEAST_MOVES_AT_MOST:
        raise CalendarChangeError(
            f"no Kurban Ait is expected near {ait.day}; the nearest is {nearest.day}, and an announcement moves it "
            f"by {_FEAST_MOVES_AT_MOST} days at most"
        )
    return tuple(ait if old is nearest else old for old in facts.kurban_ait)


def _check_worked_days(facts: CalendarFacts) -> None:
    """No transfer may work a day that a later fact makes free, or free a day that is free without it."""
    special = special_days(facts._replace(transfers=()), WorkWeek.FIVE_DAY)
    for off, worked, act in facts.transfers:
        for day, verb in ((worked, "works"), (off, "frees")):
            found = special.get(day)
            # A carried rest day may be worked by an act, but cannot be freed a second time.
            carried = found is not None and found.kind is DayKind.CARRIED_REST_DAY and verb == "frees"
            if found is not None and (carried or found.kind in (DayKind.HOLIDAY, DayKind.DAY_OFF)):
                raise CalendarChangeError(
                    f"{day} would be a {found.kind} ({found.act}), but a transfer {verb} it ({act}); change the "
                    "transfer first"
                )


def _with_transfers(facts: CalendarFacts, transfers: tuple[Transfer, ...]) -> tuple[Transfer, ...]:
    """Each transfer must move a rest day of the five-day week, which every act of transfer is written for."""
    known = facts.transfers
    for transfer in transfers:
        if not isinstance(transfer, Transfer):
            raise NotADateError(f"transfers takes Transfer(...) entries, not {shown(transfer)}")
        off, worked, act = transfer
        _check_day(off, "the free day of a transfer", facts)
        _check_day(worked, "the worked day of a transfer", facts)
        what = f"the transfer of {worked} to {off}"
        _check_act(act, what)
        special = special_days(facts._replace(transfers=known), WorkWeek.FIVE_DAY)
        rest = WorkWeek.FIVE_DAY.rest_weekdays
        there, here = special.get(off), special.get(worked)
        if there is not None or off.weekday() in rest:
            raise CalendarChangeError(f"{what} frees a day that is {there.kind if there else DayKind.WEEKEND} already")
        if not (here is None and worked.weekday() in rest) and not (
            here is not None and here.kind is DayKind.CARRIED_REST_DAY
        ):
            raise CalendarChangeError(
                f"{what} takes its rest day from a day that is {here.kind if here else DayKind.WORKING}; "
                "an act moves a weekend day or a carried rest day"
            )
        known = (*known, transfer)
    return known
