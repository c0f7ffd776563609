"""A schedule from its JSON: what was asked is asked again, and a difference is refused."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kzcoord.calendar import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    CalendarAct,
    Cancellation,
    Holiday,
    KurbanAit,
    Transfer,
    WorkingCalendar,
    WorkWeek,
)
from kzcoord.calendar.records import CalendarChanges
from kzcoord.errors import KzcoordError, SavedScheduleError
from kzcoord.errors.days import ISO_DAY
from kzcoord.errors.jsontext import json_value
from kzcoord.errors.mappings import entries_of
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import in_a_row, named, place, shown
from kzcoord.law.body_names import body_from_json
from kzcoord.law.event_json import parse_event
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.limits.conventions import Convention
from kzcoord.scheduling.checksum import with_checksum
from kzcoord.scheduling.schedule import Schedule, schedule
from kzcoord.text import Text, checked_language

__all__ = ["load_schedule"]

#: What was asked.
_ASKED = ("event", "done", "calendar", "convention", "law_on", "include_drafts", "known_on", "bodies")
_PARTS = ("lang", *_ASKED, "obligations", "notes", "checksum")
_WHAT_TO_GIVE = Message("give the text of Schedule.to_json() as it was written")


def load_schedule(source: str | bytes | Mapping[str, Any], *, rules: RuleBook | None = None) -> Schedule:
    """The schedule of a JSON text made by `Schedule.to_json`, worked out again from its event.

    Raises `SavedScheduleError` where the text is no saved schedule, or where the answer is another now: the text of
    the law, the calendar or the library has changed since, or the file was altered. The words of both are compared in
    the language of the file. Statuses are not worked out again.
    ``rules`` is the rule book that the schedule was asked of, `kzcoord.RULES` if none is given.

    >>> from datetime import date
    >>> from kzcoord import ReplySent, schedule
    >>> saved = schedule(ReplySent(on=date(2026, 5, 15))).to_json()
    >>> load_schedule(saved) == schedule(ReplySent(on=date(2026, 5, 15)))
    True
    """
    given = _object(source)
    book = checked_book(rules)
    missing = [name for name in _PARTS if name not in given]
    if missing:
        raise SavedScheduleError(
            "this is no saved schedule: it has no {missing}; {advice}",
            missing=", ".join(missing),
            advice=_WHAT_TO_GIVE,
        )
    if unknown := [name for name in given if name not in _PARTS]:
        raise SavedScheduleError(
            "this is no saved schedule: it tells of {names}, which to_json() never writes; {advice}",
            names=in_a_row(unknown),
            advice=_WHAT_TO_GIVE,
        )
    lang, part = given["lang"], "done"
    try:
        checked_language(lang)
        done = {rule_id: _a_day(day) for rule_id, day in given["done"].items()}
        part = "calendar"
        calendar = _calendar(given["calendar"])
        part = "law_on"
        law_on = _day(given["law_on"])
        part = "known_on"
        known_on = _day(given["known_on"])
        part = "event"
        found = schedule(
            parse_event(given["event"], rules=book),
            done=done,
            calendar=calendar,
            convention=Convention.from_dict(given["convention"], book.questions),
            law_on=law_on,
            include_drafts=given["include_drafts"],
            known_on=known_on,
            rules=book,
        )
        part = "bodies"
        for body in given["bodies"]:
            found = found.for_body(body_from_json(body, book.bodies))
        part = "obligations"
        saved = [{name: value for name, value in row.items() if name != "status"} for row in given["obligations"]]
    except KzcoordError as error:
        raise SavedScheduleError("the saved schedule cannot be worked out: {error}", error=error.message) from None
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError) as error:
        wrong = Message(
            "its {part} is {given}, which to_json() never writes ({kind})",
            part=part,
            given=shown(given[part]),
            kind=type(error).__name__,
        )
        raise SavedScheduleError(
            "this is no saved schedule: {told}; {advice}", told=wrong, advice=_WHAT_TO_GIVE
        ) from None
    now = found.to_dict(lang=lang)
    if told := _difference(saved, now["obligations"]):
        raise SavedScheduleError("the saved schedule is not the one that its event gives now: {told}", told=told)
    if _unlike(given["notes"], now["notes"], ("notes",)):
        raise SavedScheduleError(
            "the notes of the saved schedule are not those that its event gives now: the law, the calendar or the "
            "library has changed since, or the file; save it again"
        )
    for name in _ASKED:
        if told := _unlike(given[name], now[name], (name,)):
            raise SavedScheduleError("this is no saved schedule: {told}; {advice}", told=told, advice=_WHAT_TO_GIVE)
    if given["checksum"] != with_checksum(given)["checksum"]:
        raise SavedScheduleError(
            "the saved schedule was altered after it was written: its checksum is not that of its values; save it again"
        )
    return found


def _object(source: str | bytes | Mapping[str, Any]) -> dict[str, Any]:
    """The plain values of a JSON text; a mapping is read as the text that it would be written as."""
    try:
        given = json_value(source if isinstance(source, (str, bytes)) else _written(source))
    except ValueError as error:
        raise SavedScheduleError(
            "a saved schedule is JSON: {error}; {advice}", error=error.args[0], advice=_WHAT_TO_GIVE
        ) from None
    if not isinstance(given, dict):
        raise SavedScheduleError(
            "a saved schedule is an object, not {kind}; {advice}",
            kind=type(given).__name__,
            advice=_WHAT_TO_GIVE,
        )
    return given


def _written(source: object) -> str:
    """The JSON text of a mapping; `ValueError` for what is no mapping, and for one that JSON does not hold."""
    entries = entries_of(source)
    if entries is None:
        raise ValueError(Message("an object is needed, not {kind}", kind=type(source).__name__))
    try:
        return json.dumps(entries)
    except Exception as error:  # a caller's own kind of mapping may fail in any way
        raise ValueError(Message("a part of it cannot be written ({kind})", kind=type(error).__name__)) from None


def _unlike(saved: Any, now: Any, where: tuple[str | int, ...]) -> Message | None:
    """Where a value of the file is not the one that is written now, and how; None where it is. 0 is no False."""
    parts: Iterable[tuple[Any, Any, str | int]]
    if isinstance(now, dict) and isinstance(saved, dict):
        if saved.keys() != now.keys():
            return Message(
                "its {place} tells of {saved}, and to_json() writes {now}",
                place=place(where),
                saved=in_a_row(saved),
                now=in_a_row(now),
            )
        parts = ((saved[name], value, name) for name, value in now.items())
    elif isinstance(now, list) and isinstance(saved, list) and len(saved) == len(now):
        parts = zip(saved, now, range(len(now)), strict=True)
    elif type(saved) is type(now) and saved == now:
        return None
    else:
        return Message(
            "its {place} is {saved}, and to_json() writes {now}", place=place(where), saved=shown(saved), now=shown(now)
        )
    return next(filter(None, (_unlike(old, new, (*where, name)) for old, new, name in parts)), None)


def _difference(saved: list[dict[str, Any]], now: list[dict[str, Any]]) -> Message | None:
    """The first row and field that differ; None where none does."""
    for old, new in zip(saved, now, strict=False):
        for name, value in new.items():
            if name not in old or _unlike(old[name], value, (name,)):
                return Message(
                    "{row} has {name} {now}, the saved one {saved} (row {place})",
                    row=new["id"],
                    name=name,
                    now=repr(value),
                    saved=shown(old.get(name)),
                    place=named(old.get("id")),
                )
        if extra := sorted(set(old) - set(new)):
            return Message("{row} has no {names}", row=new["id"], names=in_a_row(extra))
    if len(saved) == len(now):
        return None
    return Message("it has {now} rows, the saved one {saved}", now=len(now), saved=len(saved))


def _day(text: str | None) -> date | None:
    return None if text is None else _a_day(text)


def _a_day(text: str) -> date:
    """The day of an ISO date; Python alone would take 20270310 and 2027-W10-3 too."""
    if not ISO_DAY.fullmatch(text):
        raise ValueError
    return date.fromisoformat(text)


def _calendar(given: Mapping[str, Any]) -> WorkingCalendar:
    released = KAZAKHSTAN_SIX_DAY if WorkWeek(given["week"]) is WorkWeek.SIX_DAY else KAZAKHSTAN
    known_on = _day(given["known_on"])
    changed = released.changed_by(
        CalendarChanges(
            tuple(Transfer(**_fact(fact)) for fact in change["transfers"]),
            tuple(Holiday(**_fact(fact)) for fact in change["holidays"]),
            tuple(KurbanAit(**_fact(fact)) for fact in change["kurban_ait"]),
            tuple(Cancellation(**_fact(fact)) for fact in change["cancellations"]),
            _day(change["settled_until"]),
        )
        for change in given["changes"]
    )
    return changed if known_on is None else changed.as_known_on(known_on)


def _fact(given: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a fact from its plain values."""
    fact = dict(given)
    for name in ("off", "worked", "since", "until"):
        if name in fact:
            fact[name] = _day(fact[name])
    if isinstance(fact.get("day"), str):  # the day of a feast; a holiday's is a number
        fact["day"] = _day(fact["day"])
    if isinstance(fact.get("name"), Mapping):
        fact["name"] = Text(**fact["name"])
    for name in ("act", "ended_by", "begun_by"):
        act = fact.get(name)
        if isinstance(act, Mapping):
            fact[name] = CalendarAct(Text(**act["title"]), _day(act["known"]), act["evidence"], act["year"])
    return fact
