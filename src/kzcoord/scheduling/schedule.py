"""A schedule: the obligations of an event in order, with the notes that belong to them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple, overload

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import EditionGap, InvalidEventError, KzcoordError, UnknownRuleError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import plain_day
from kzcoord.errors.mappings import entries_of
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import named, shown
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import body_to_json
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption
from kzcoord.law.notes import Note, NoteKind
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.law.rules import Rule
from kzcoord.limits.conventions import Convention, checked_convention
from kzcoord.limits.counting import checked_day
from kzcoord.scheduling.case import answer
from kzcoord.scheduling.checksum import with_checksum
from kzcoord.scheduling.conditions import Terms, exempting_text, exempts_body
from kzcoord.scheduling.known_on import Known
from kzcoord.scheduling.links_and_order import critical_path, in_order, slack
from kzcoord.scheduling.notes import Findings, exempt_note, notes_of, self_note
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.plan import plan_of
from kzcoord.scheduling.tracks import Track
from kzcoord.text import Language, checked_language, checked_width
from kzcoord.views.table import schedule_table

__all__ = ["Asked", "Schedule", "checked_calendar", "schedule"]


class Asked(NamedTuple):
    """What a schedule was asked with beside its event, convention and calendar."""

    done: tuple[tuple[str, date], ...] = ()
    law_on: date | None = None
    include_drafts: bool = False
    bodies: tuple[Body, ...] = ()
    known_on: date | None = None

    def to_dict(self) -> dict[str, Any]:
        """The questions as plain values, ready for JSON."""
        return {
            "bodies": [body_to_json(body) for body in self.bodies],
            "done": {rule_id: day.isoformat() for rule_id, day in self.done},
            "law_on": None if self.law_on is None else self.law_on.isoformat(),
            "include_drafts": self.include_drafts,
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
        }


class Schedule(Sequence[Obligation]):
    """The obligations of an event in order, and the ``notes``. Immutable.

    ``schedule[0]`` is the first row, ``schedule["1037/24"]`` the row of a rule; printing it gives the whole table.
    """

    __slots__ = ("_notes", "_rows", "_whole", "asked", "calendar", "convention", "event", "rules")

    event: Event
    calendar: WorkingCalendar
    convention: Convention
    asked: Asked
    rules: RuleBook
    _rows: tuple[Obligation, ...]
    _whole: tuple[Obligation, ...]  # the rows of the case, of which a body's share has some
    _notes: tuple[Note, ...] | Findings  # written from the findings when first asked for

    def __init__(
        self,
        event: Event,
        rows: tuple[Obligation, ...],
        notes: tuple[Note, ...] | Findings,
        terms: Terms,
        asked: Asked,
        whole: tuple[Obligation, ...] | None = None,
    ) -> None:
        set_slot = object.__setattr__
        set_slot(self, "event", event)
        set_slot(self, "calendar", terms.calendar)
        set_slot(self, "convention", terms.convention)
        set_slot(self, "asked", asked)
        set_slot(self, "rules", terms.book)
        set_slot(self, "_rows", rows)
        set_slot(self, "_whole", rows if whole is None else whole)
        set_slot(self, "_notes", notes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is said beside the rows: gaps, switches, conflicts, assumptions."""
        if isinstance(self._notes, Findings):
            object.__setattr__(self, "_notes", notes_of(self._notes))
        notes: tuple[Note, ...] = self._notes  # type: ignore[assignment] # no findings any more
        return notes

    @overload
    def __getitem__(self, key: int | str) -> Obligation: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Obligation, ...]: ...
    def __getitem__(self, key: int | str | slice) -> Obligation | tuple[Obligation, ...]:
        if isinstance(key, str):
            found = [row for row in self._rows if key in (row.id, row.rule.id)]
            if len(found) == 1:
                return found[0]
            if found:
                several = ", ".join(row.id for row in found)
                raise UnknownRuleError(
                    "this schedule has several rows of {key}; name one: {several}", key=key, several=several
                )
            here: Words = ", ".join(row.id for row in self._rows) or Message("nothing")
            raise UnknownRuleError("this schedule has no row {given}; it has {here}", given=shown(key), here=here)
        return self._rows[key]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Obligation]:
        return iter(self._rows)

    def __contains__(self, item: object) -> bool:
        if isinstance(item, str):
            return any(item in (row.id, row.rule.id) for row in self._rows)
        return isinstance(item, Obligation) and item in self._rows

    def for_body(self, body: Body | str) -> Schedule:
        """The rows that a body must (or may) do, those that it receives, agrees or attends.

        The notes stay. A body that a provision exempts does not owe the row, and a note names the provision; one that
        would owe a thing to itself is told so.
        """
        player = self.rules.bodies.player(body, "for_body()")
        rows: list[Obligation] = []
        notes: dict[Note, None] = dict.fromkeys(self.notes)
        exempt: dict[Rule, list[str]] = {}
        for row in self._rows:
            bears = any(self._plays(player, bearer) for bearer in row.who)
            others = (*row.to, *row.copy_to, *row.attending, *row.agreed_with, row.via)
            concerned = any(self._plays(player, other) for other in others if other is not None)
            exemptions = self._exemptions(row, player)
            for provision in exemptions:
                exempt.setdefault(provision, []).append(row.id)
            if bears and player in row.to:
                notes[self_note(row.id, player)] = None
            if concerned or (bears and not exemptions):
                rows.append(row)
        for provision, ids in exempt.items():
            notes[exempt_note(provision.id, ids, provision)] = None
        asked = self.asked._replace(bodies=(*self.asked.bodies, player))
        return Schedule(self.event, tuple(rows), tuple(notes), self._terms, asked, self._whole)

    def asked_of(self, event: Event) -> Schedule:
        """The schedule of another event, asked in the same way as this one; nothing of it is done."""
        found = schedule(
            event,
            calendar=self.calendar,
            convention=self.convention,
            include_drafts=self.asked.include_drafts,
            law_on=self.asked.law_on,
            known_on=self.asked.known_on,
            rules=self.rules,
        )
        for body in self.asked.bodies:
            found = found.for_body(body)
        return found

    @property
    def _terms(self) -> Terms:
        return Terms(self.rules, self.calendar, self.convention)

    def owes(self, row: Obligation, body: Body | str) -> bool:
        """True when a body owes a row: it bears it, no provision exempts it, and it is not the only addressee."""
        player = self.rules.bodies.player(body, "owes()")
        if not is_a(row, Obligation):
            raise UnknownRuleError(
                "owes() takes a row of this schedule such as schedule[0], not {given}", given=shown(row)
            )
        if not any(self._plays(player, bearer) for bearer in row.who) or row.rule.to == (player,):
            return False
        return not self._exemptions(row, player)

    def _plays(self, body: Body, other: Body) -> bool:
        """True when a body is, or has the role of, another in this case: who acts has the role of the event too."""
        return body.plays(other) or (self.event.acting_role == other and self.event.acting_body == body)

    def _exemptions(self, row: Obligation, body: Body) -> list[Rule]:
        """The provisions that take a row away from a body, as they stood on its day."""
        day = row.nominal or row.deadline.anchor or self.event.day
        exemptions = [exception for exception in row.rule.exceptions if isinstance(exception, Exemption)]
        found = [exemption for exemption in exemptions if exempts_body(exemption, body, day, self.rules)]
        return [exempting_text(exemption, day, self.rules) for exemption in found]

    @property
    def conflicts(self) -> tuple[Note, ...]:
        """What cannot be met: due before it starts or was known, an impossible order, terms that others must set."""
        return tuple(note for note in self.notes if note.kind is NoteKind.CONFLICT or note.conflict)

    @property
    def safe_conflicts(self) -> tuple[Note, ...]:
        """What can be met on the due days, but not on the safe ones."""
        return tuple(note for note in self.notes if note.kind is NoteKind.SAFE_CONFLICT)

    @property
    def slack(self) -> Mapping[str, int | None]:
        """The working days that each step can slip before a later fixed day is touched, by the row's id.

        In a body's share too: the later step may be another body's.
        """
        return slack(self._whole, self.calendar, self._rows)

    @property
    def safe_slack(self) -> Mapping[str, int | None]:
        """The working days that each step can slip after its safe day before a later fixed safe day is touched."""
        return slack(self._whole, self.calendar, self._rows, Track.SAFE)

    @property
    def critical_path(self) -> tuple[Obligation, ...]:
        """The steps with the least room, in order: a delay of one of them is felt first.

        In a body's share those of its steps that stand on the path of the case.
        """
        return tuple(row for row in critical_path(self._whole, self.calendar) if row in self._rows)

    @property
    def safe_critical_path(self) -> tuple[Obligation, ...]:
        """The steps with the least room between their safe days, in order."""
        return tuple(row for row in critical_path(self._whole, self.calendar, Track.SAFE) if row in self._rows)

    def table(self, lang: Language = "en", *, width: int = 110, as_of: date | None = None) -> str:
        """The schedule as a table in one language, ``width`` characters wide; with ``as_of`` each row's status."""
        checked_width(width)
        return schedule_table(self.event, self._rows, self.notes, lang, width, as_of)

    def to_dict(self, as_of: date | None = None, lang: Language = "en") -> dict[str, Any]:
        """The schedule as plain values, ready for JSON; with ``as_of`` each row's status on that day.

        Its words are in one language, which stands in ``lang``; ids, codes, kinds and days are the same in each. What
        was asked stands beside the answer, so that `kzcoord.load_schedule` can work it out again, and a checksum
        of both.
        """
        checked_language(lang)
        return with_checksum(
            {
                "lang": lang,
                "event": self.event.model_dump(mode="json"),
                **self.asked.to_dict(),
                "convention": self.convention.to_dict(),
                "calendar": self.calendar.to_dict(),
                "obligations": [row.to_dict(as_of, lang) for row in self._rows],
                "notes": [note.to_dict(lang) for note in self.notes],
            }
        )

    def to_json(self, *, indent: int | None = None, lang: Language = "en") -> str:
        """The schedule as JSON with its words in one language, the letters of the laws' languages as they are."""
        if indent is not None:
            checked_width(indent)
        return json.dumps(self.to_dict(lang=lang), ensure_ascii=False, indent=indent)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Schedule):
            return NotImplemented
        mine = (self.event, self._rows, self.notes, self.convention, self.calendar)
        return mine == (other.event, other._rows, other.notes, other.convention, other.calendar)

    def __hash__(self) -> int:
        return hash((self.event, len(self._rows)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Schedule cannot be changed ({name})")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a Schedule cannot be changed ({name})")

    def __reduce__(self) -> tuple[object, ...]:
        return (Schedule, (self.event, self._rows, self.notes, self._terms, self.asked, self._whole))

    def __str__(self) -> str:
        return self.table()

    def __repr__(self) -> str:
        return f"<Schedule of {self.event}: {len(self._rows)} rows, {len(self.notes)} notes>"


def schedule(
    event: Event,
    *,
    done: Mapping[str, date] | None = None,
    calendar: WorkingCalendar = KAZAKHSTAN,
    convention: Convention = Convention.STANDARD,
    on_gap: Literal["note", "raise"] = "note",
    include_drafts: bool = False,
    law_on: date | None = None,
    known_on: date | None = None,
    rules: RuleBook | None = None,
) -> Schedule:
    """Who must send what to whom, by when, under which provision, for one triggering event.

    ``done`` tells on which day a step was done, by the id of its row, or of its rule where that has one row; later
    steps are then counted from that day instead of a projected one. ``law_on`` takes the texts in force on one day for
    all rows; otherwise each row takes the text of its own anchor day (forward limits) or due day (backward limits).
    ``known_on`` uses only what was public on that day: the texts of acts signed by then, and the calendar of
    `WorkingCalendar.as_known_on`; notes say what that leaves out.
    ``on_gap="raise"`` turns a text that is not encoded into `EditionGap` instead of a note. ``rules`` is the rule book
    that answers, `kzcoord.RULES` if none is given.

    Raises `InvalidEventError` for something that is no event or for terms that contradict each other,
    `UnknownRuleError` for an id in ``done`` that no rule has, `CalendarRangeError` outside the calendar.

    >>> from datetime import date
    >>> from kzcoord import TopLevelEvent, schedule
    >>> concept = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))["1037/24"]
    >>> print(concept.by, concept.safe_by)
    2027-04-20 2027-04-19
    """
    if not is_a(event, Event):
        raise InvalidEventError(
            "schedule() takes an event such as CalendarYear(year=2027), not {given}; parse_event() makes one from JSON",
            given=shown(event),
        )
    book = checked_book(rules)
    if book.events.get(event.kind) is not type(event):
        raise InvalidEventError(
            "no rule of the rule book answers {kind}; its events are {known}",
            kind=type(event).__name__,
            known=", ".join(book.events),
        )
    if law_on is not None:
        law_on = plain_day(law_on, "law_on")
    checked_calendar(calendar)
    known: Known | None = None
    if known_on is not None:
        known = Known.of(plain_day(known_on, "known_on"), book, calendar)
        book, calendar = book.as_known_on(known.on), calendar.as_known_on(known.on)
    terms = Terms(book, calendar, checked_convention(convention), law_on)
    if not isinstance(on_gap, str) or on_gap not in ("note", "raise"):
        raise InvalidEventError("on_gap is 'note' or 'raise', not {given}; give one of the two", given=shown(on_gap))
    if not isinstance(include_drafts, bool):
        raise InvalidEventError(
            "include_drafts is True or False, not {given}; give one of the two",
            given=shown(include_drafts),
        )
    if event.day is not None:
        checked_day(event.day, calendar)
    finished = _checked_done(done, event, terms, known_on)
    worked_out = answer(event, finished, terms, law_on, include_drafts)
    rows_done = _rows_done(finished, worked_out.rows)
    if rows_done != finished:
        finished = rows_done
        worked_out = answer(event, finished, terms, law_on, include_drafts)
    findings = Findings(event, terms, law_on, worked_out, known)
    if on_gap == "raise":
        for note in notes_of(findings):
            if note.kind is NoteKind.GAP:
                raise EditionGap("{provision}: {text}", provision=note.provision, text=note)
    rows = in_order(worked_out.rows, worked_out.plan.places, calendar)
    asked = Asked(tuple(finished.items()), law_on, include_drafts, known_on=known_on)
    return Schedule(event, rows, findings, terms, asked)


def checked_calendar(calendar: WorkingCalendar) -> WorkingCalendar:
    """``calendar`` if it is one; `InvalidEventError` if not."""
    if not is_a(calendar, WorkingCalendar):
        raise InvalidEventError(
            "calendar is {given}; give a WorkingCalendar such as kzcoord.KAZAKHSTAN", given=shown(calendar)
        )
    return calendar


def _checked_done(
    done: Mapping[str, date] | None, event: Event, terms: Terms, known_on: date | None
) -> Mapping[str, date]:
    """What was done, each step an id that the event calls for and a day of the calendar, known on the day asked."""
    if done is None:
        return {}
    known = [line.id for line in plan_of(terms.book, event.kind).lines]
    entries = entries_of(done)
    if entries is None:
        raise InvalidEventError(
            'done is a mapping such as {{"{rule}": date(2027, 3, 10)}}, not {given}', rule=known[0], given=shown(done)
        )
    finished: dict[str, date] = {}
    for row_id, day in entries.items():
        rule_id = row_id.partition("@")[0] if isinstance(row_id, str) else row_id
        if rule_id not in known:
            terms.book[rule_id]  # an id that no rule has is refused with the nearest ones
            raise InvalidEventError(
                "done names {row}, which no {kind} calls for; it calls for {known}",
                row=named(row_id),
                kind=type(event).__name__,
                known=", ".join(sorted(known)),
            )
        try:
            finished[row_id] = checked_day(day, terms.calendar)
        except KzcoordError as error:
            raise type(error)("done[{row}]: {error}", row=shown(row_id), error=error.message) from None
        if known_on is not None and finished[row_id] > known_on:
            raise InvalidEventError(
                "done tells of {row} on {day}, which nobody knew on {known_on}; give a later known_on, or leave the "
                "step out",
                row=row_id,
                day=finished[row_id],
                known_on=known_on,
            )
    return finished


def _rows_done(finished: Mapping[str, date], rows: Mapping[str, Obligation]) -> Mapping[str, date]:
    """What was done by the ids of the rows; the id of a rule means its row, where the schedule has one of it."""
    found: dict[str, date] = {}
    for step, day in finished.items():
        rule_id = step.partition("@")[0]
        of_the_rule = [row.id for row in rows.values() if row.rule.id == rule_id]
        if not of_the_rule:
            here: Words = ", ".join(rows) or Message("no rows")
            raise InvalidEventError(
                "done names {step}, which does not stand in this schedule: its conditions are not met by the event, "
                "or its text was not in force; the schedule has {here}",
                step=named(step),
                here=here,
            )
        row_id = of_the_rule[0] if step == rule_id and len(of_the_rule) == 1 else step
        if row_id not in rows:
            raise InvalidEventError(
                "done names {step}, but the rows of {rule} in this schedule are {known}; give one of them",
                step=named(step),
                rule=rule_id,
                known=", ".join(of_the_rule),
            )
        if row_id in found:
            raise InvalidEventError(
                "done tells of {row} twice, by its id and by that of its rule; leave one out", row=row_id
            )
        found[row_id] = day
    return found
