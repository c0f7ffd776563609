"""Several events merged into the weeks of one body: what it must do and what it will receive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, overload

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import InvalidEventError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import day_pair
from kzcoord.errors.shown_values import shown
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import body_to_json
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.events import Event
from kzcoord.law.notes import Note
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.limits.conventions import Convention, checked_convention
from kzcoord.scheduling.conditions import Terms
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.schedule import Schedule, checked_calendar, schedule
from kzcoord.text import Language, checked_language, checked_width
from kzcoord.views.weeks import week_table

__all__ = ["Agenda", "Entry", "agenda"]

_DAY = timedelta(days=1)


class Entry(NamedTuple):
    """A row of an event in a body's agenda; ``owed`` is false for what the body only receives."""

    event: Event
    obligation: Obligation
    owed: bool

    @property
    def days(self) -> tuple[date, ...]:
        """The day on which the row turns unsafe, and the one on which it is due; none where it has no date."""
        found = (self.obligation.safe_by, self.obligation.by)
        return tuple(dict.fromkeys(day for day in found if day is not None))

    def day_in(self, monday: date) -> date:
        """The day that the row stands on in a week: the one on which it is due, or else on which it turns unsafe."""
        return max(day for day in self.days if _monday(day) == monday)

    def falls(self, first: date, last: date) -> bool:
        """True where it becomes due or turns unsafe from one day to another."""
        return any(first <= day <= last for day in self.days)

    def to_dict(self, lang: Language = "en") -> dict[str, Any]:
        """The entry as plain values, ready for JSON, its words in one language."""
        return {
            "event": self.event.model_dump(mode="json"),
            "owed": self.owed,
            "obligation": self.obligation.to_dict(lang=lang),
        }


class Agenda(Sequence[Entry]):
    """The rows of several events that one body must do or receives, due or turning unsafe between two days.

    They stand in the order of the days on which they are due. ``undated`` are its rows without a date, which stand in
    no week; ``notes`` are those of all its schedules.
    """

    __slots__ = ("_entries", "between", "body", "notes", "undated")

    body: Body
    between: tuple[date, date]
    undated: tuple[Entry, ...]
    notes: tuple[Note, ...]
    _entries: tuple[Entry, ...]

    def __init__(
        self,
        body: Body,
        between: tuple[date, date],
        entries: tuple[Entry, ...],
        undated: tuple[Entry, ...],
        notes: tuple[Note, ...],
    ) -> None:
        set_slot = object.__setattr__
        set_slot(self, "body", body)
        set_slot(self, "between", between)
        set_slot(self, "_entries", entries)
        set_slot(self, "undated", undated)
        set_slot(self, "notes", notes)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Agenda cannot be changed ({name})")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"an Agenda cannot be changed ({name})")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Agenda):
            return NotImplemented
        return (self.body, self.between, self._entries, self.undated, self.notes) == (
            other.body,
            other.between,
            other._entries,
            other.undated,
            other.notes,
        )

    def __hash__(self) -> int:
        return hash((self.body, self.between, len(self._entries)))

    def __reduce__(self) -> tuple[object, ...]:
        return (Agenda, (self.body, self.between, self._entries, self.undated, self.notes))

    @overload
    def __getitem__(self, key: int) -> Entry: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, key: int | slice) -> Entry | tuple[Entry, ...]:
        return self._entries[key]

    def __len__(self) -> int:
        return len(self._entries)

    def weeks(self) -> Iterator[tuple[date, tuple[Entry, ...]]]:
        """The Monday of each week that holds something, with its entries.

        An entry stands in the week in which it is due, and in the one in which it turns unsafe.
        """
        first, last = self.between
        found: dict[date, list[Entry]] = {}
        for entry in self._entries:
            for monday in dict.fromkeys(_monday(day) for day in entry.days if first <= day <= last):
                found.setdefault(monday, []).append(entry)
        for monday, entries in sorted(found.items(), key=lambda week: week[0]):
            yield monday, tuple(sorted(entries, key=lambda entry: entry.day_in(monday)))

    def table(self, lang: Language = "en", *, width: int = 110) -> str:
        """The weeks as text in one language."""
        checked_width(width)
        return week_table(self.body, self.weeks(), self.undated, self.notes, lang, width)

    def to_dict(self, lang: Language = "en") -> dict[str, Any]:
        """The agenda as plain values, ready for JSON; its words are in one language, which stands in ``lang``."""
        checked_language(lang)
        return {
            "lang": lang,
            "body": body_to_json(self.body),
            "between": [day.isoformat() for day in self.between],
            "entries": [entry.to_dict(lang) for entry in self._entries],
            "undated": [entry.to_dict(lang) for entry in self.undated],
            "notes": [note.to_dict(lang) for note in self.notes],
        }

    def __str__(self) -> str:
        return self.table()

    def __repr__(self) -> str:
        return f"<Agenda of {self.body.code}, {self.between[0]} to {self.between[1]}: {len(self)} entries>"


def _monday(day: date) -> date:
    """The Monday of the week of a day."""
    return day - timedelta(days=day.weekday())


def agenda(
    events: Iterable[Event | Schedule],
    *,
    body: Body | str,
    between: tuple[date, date],
    calendar: WorkingCalendar = KAZAKHSTAN,
    convention: Convention = Convention.STANDARD,
    known_on: date | None = None,
    rules: RuleBook | None = None,
) -> Agenda:
    """One body's rows of several events that become due or turn unsafe from the first to the last day of ``between``.

    An event may be given as its schedule, worked out with `done`. Rows that the body only receives are marked so. A
    calendar year brings the duties of the years beside it that become due or turn unsafe in it. ``known_on`` uses only
    what was public on that day, as in `schedule`.
    Raises `UnknownBodyError` for what is no body and `InvalidEventError` for what is no event.

    >>> from datetime import date
    >>> from kzcoord import MFA, ReplySent, TopLevelEvent, agenda
    >>> events = [TopLevelEvent(starts=date(2027, 5, 20)), ReplySent(on=date(2027, 5, 3))]
    >>> weeks = agenda(events, body=MFA, between=(date(2027, 5, 10), date(2027, 5, 23)))
    >>> [(str(entry.obligation.by), entry.obligation.id) for entry in weeks]
    [('2027-05-11', '1037/26.2'), ('2027-05-19', '1037/14-9.1'), ('2027-05-19', '1037/14-9.2')]
    """
    book = checked_book(rules)
    player = book.bodies.player(body, "agenda()")
    if not isinstance(events, Iterable) or isinstance(events, (str, bytes)):
        raise InvalidEventError(
            "agenda() takes a list of events or of their schedules, not {given}", given=shown(events)
        )
    checked_convention(convention)
    checked_calendar(calendar)
    first, last = day_pair(between)
    terms = Terms(book, calendar, convention)
    schedules = [_counted(given, terms, known_on) for given in events]
    years = {whole.event.year for whole in schedules if isinstance(whole.event, CalendarYear)}
    dated: list[Entry] = []
    undated: list[Entry] = []
    notes: dict[Note, None] = {}
    for whole in schedules:
        mine = whole.for_body(player)
        entries = _entries(mine, player)
        dated += [entry for entry in entries if entry.falls(first, last)]
        undated += [entry for entry in entries if not entry.days]
        notes.update(dict.fromkeys(mine.notes))
        for beside, start, end in _years_beside(whole, years):
            mine = beside.for_body(player)
            entries = [entry for entry in _entries(mine, player) if entry.falls(max(first, start), min(last, end))]
            dated += entries
            told_of = {beside.event.kind, *(entry.obligation.id for entry in entries)} if entries else set()
            notes.update(dict.fromkeys(note for note in mine.notes if note.provision in told_of))
    # Events given in another order give the same agenda.
    dated.sort(key=lambda entry: (entry.obligation.by, entry.obligation.id, entry.event.kind, str(entry.event)))
    undated.sort(key=lambda entry: (entry.event.day or date.min, entry.event.kind, str(entry.event)))
    ordered = sorted(notes, key=lambda note: (note.kind, note.provision, note.text, repr(note.values)))
    return Agenda(player, (first, last), tuple(dated), tuple(undated), tuple(ordered))


def _counted(given: Event | Schedule, terms: Terms, known_on: date | None) -> Schedule:
    """The schedule of what was given; a schedule is refused where it was counted in another way than the agenda."""
    book, calendar, convention, _ = terms
    if is_a(given, Event):
        return schedule(given, calendar=calendar, convention=convention, known_on=known_on, rules=book)
    if not is_a(given, Schedule):
        raise InvalidEventError("agenda() takes events or their schedules, not {given}", given=shown(given))
    if given.asked.known_on != known_on:
        raise InvalidEventError(
            "the schedule of {event} was asked with known_on={asked}, this agenda with {known_on}; give agenda() the "
            "same day",
            event=str(given.event),
            asked=given.asked.known_on,
            known_on=known_on,
        )
    if known_on is not None:
        book, calendar = book.as_known_on(known_on), calendar.as_known_on(known_on)
    if given.calendar != calendar or given.convention != convention:
        raise InvalidEventError(
            "the schedule of {event} was counted on another calendar or convention than this agenda; give agenda() "
            "the same ones",
            event=str(given.event),
        )
    if given.rules != book:
        raise InvalidEventError(
            "the schedule of {event} rests on another rule book than this agenda; give agenda() the same one",
            event=str(given.event),
        )
    return given


def _entries(mine: Schedule, player: Body) -> list[Entry]:
    """The rows of a body's share of a case."""
    return [Entry(mine.event, row, mine.owes(row, player)) for row in mine]


def _years_beside(whole: Schedule, given: set[int]) -> Iterator[tuple[Schedule, date, date]]:
    """The years before and after a calendar year, unless they are given too, with the first and last day of the year.

    A duty of the first days of January can turn unsafe in December, and one of the last days of it end in January.
    """
    year = whole.event
    if not isinstance(year, CalendarYear):
        return
    first, last = date(year.year, 1, 1), date(year.year, 12, 31)
    for beside in (first - _DAY, last + _DAY):
        if beside in whole.calendar and beside.year not in given:
            yield whole.asked_of(year.model_copy(update={"year": beside.year})), first, last
