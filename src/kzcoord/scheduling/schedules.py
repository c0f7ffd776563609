"""A schedule: the rows of an event in order, with the notes that belong to them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, overload

from kzcoord.bodies import body_to_json, checked_player
from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import UnknownRuleError
from kzcoord.errors.given import shown
from kzcoord.law.bodies import Body
from kzcoord.law.events import Event
from kzcoord.law.notes import EXEMPT, OWED_TO_ITSELF, SWITCHES_APPLIED, Note, NoteKind
from kzcoord.law.rules import Exemption
from kzcoord.limits.conventions import Convention
from kzcoord.rules import RULES
from kzcoord.scheduling.conditions import exempts_body
from kzcoord.scheduling.margins import critical_path, slack
from kzcoord.scheduling.obligations import Obligation
from kzcoord.text import Language, checked_width

__all__ = ["Asked", "Schedule"]


class Asked(NamedTuple):
    """What a schedule was asked with beside its event, convention and calendar."""

    done: tuple[tuple[str, date], ...] = ()
    law_on: date | None = None
    include_drafts: bool = False
    bodies: tuple[Body, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The questions as plain values, ready for JSON."""
        return {
            "bodies": [body_to_json(body) for body in self.bodies],
            "done": {rule_id: day.isoformat() for rule_id, day in self.done},
            "law_on": None if self.law_on is None else self.law_on.isoformat(),
            "include_drafts": self.include_drafts,
        }


class Schedule(Sequence[Obligation]):
    """The obligations of an event in order, and the ``notes``. Immutable.

    ``schedule[0]`` is the first row, ``schedule["1037/24"]`` the row of a rule; printing it gives the whole table.
    """

    __slots__ = ("_notes", "_rows", "asked", "calendar", "convention", "event")

    def __init__(
        self,
        event: Event,
        rows: tuple[Obligation, ...],
        notes: tuple[Note, ...] | Callable[[], tuple[Note, ...]],
        calendar: WorkingCalendar,
        convention: Convention,
        asked: Asked,
    ) -> None:
        set_slot = object.__setattr__
        set_slot(self, "event", event)
        set_slot(self, "_rows", rows)
        set_slot(self, "_notes", notes)
        set_slot(self, "calendar", calendar)
        set_slot(self, "convention", convention)
        set_slot(self, "asked", asked)

    event: Event
    _notes: tuple[Note, ...] | Callable[[], tuple[Note, ...]]  # worked out when first asked for
    calendar: WorkingCalendar
    convention: Convention
    asked: Asked
    _rows: tuple[Obligation, ...]

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is said beside the rows: gaps, switches, conflicts, assumptions."""
        found = self._notes
        if not isinstance(found, tuple):
            found = found()
            object.__setattr__(self, "_notes", found)
        return found

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
                raise UnknownRuleError(f"this schedule has several rows of {key}; name one: {several}")
            here = ", ".join(row.id for row in self._rows) or "nothing"
            raise UnknownRuleError(f"this schedule has no row {shown(key)}; it has {here}")
        return self._rows[key]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Obligation]:
        return iter(self._rows)

    def __contains__(self, item: object) -> bool:
        if isinstance(item, str):
            return any(row.id == item for row in self._rows)
        return isinstance(item, Obligation) and item in self._rows

    def for_body(self, body: Body) -> Schedule:
        """The rows that a body must (or may) do, those that it receives, agrees or attends.

        The notes stay. A body that a provision exempts does not owe the row, and a note names the provision; one that
        would owe a thing to itself is told so.
        """
        checked_player(body, "for_body()")
        rows: list[Obligation] = []
        told: dict[Note, None] = dict.fromkeys(self.notes)
        exempt: dict[str, list[str]] = {}
        for row in self._rows:
            bears = any(self._plays(body, bearer) for bearer in row.who)
            others = (*row.to, *row.copy_to, *row.attending, *row.agreed_with, row.via)
            concerned = any(self._plays(body, other) for other in others if other is not None)
            exemptions = self._exemptions(row, body)
            for provision in exemptions:
                exempt.setdefault(provision, []).append(row.id)
            if bears and body in row.to:
                told[Note(NoteKind.SELF, row.id, OWED_TO_ITSELF, (row.id, body))] = None
            if concerned or (bears and not exemptions):
                rows.append(row)
        for provision, ids in exempt.items():
            told[Note(NoteKind.EXEMPTION, provision, EXEMPT, (provision, ", ".join(ids), RULES[provision]))] = None
        return Schedule(
            self.event,
            tuple(rows),
            tuple(told),
            self.calendar,
            self.convention,
            self.asked._replace(bodies=(*self.asked.bodies, body)),
        )

    def owes(self, row: Obligation, body: Body) -> bool:
        """True when a body owes a row: it bears it, no provision exempts it, and it is not the only addressee."""
        checked_player(body, "owes()")
        if not isinstance(row, Obligation):
            raise UnknownRuleError(f"owes() takes a row of this schedule such as schedule[0], not {shown(row)}")
        if not any(self._plays(body, bearer) for bearer in row.who) or row.rule.to == (body,):
            return False
        return not self._exemptions(row, body)

    def _plays(self, body: Body, other: Body) -> bool:
        """True when a body is, or has the role of, another in this case: who acts has the role of the event too."""
        return body.plays(other) or (self.event.acting_as == other and self.event.acting_body == body)

    def _exemptions(self, row: Obligation, body: Body) -> list[str]:
        """The provisions that take a row away from a body."""
        day = row.nominal or row.deadline.anchor or self.event.day
        found = [exemption for exemption in row.rule.exceptions if isinstance(exemption, Exemption)]
        return [exemption.by for exemption in found if exempts_body(exemption, body, day)]

    @property
    def conflicts(self) -> tuple[Note, ...]:
        """What cannot be met: due before it starts or was known, an order the limits make impossible, point 27."""
        return tuple(note for note in self.notes if note.kind is NoteKind.CONFLICT or note.words in SWITCHES_APPLIED)

    @property
    def slack(self) -> Mapping[str, int | None]:
        """The working days that each step can slip before a later fixed day is touched, by the row's id."""
        return slack(self._rows, self.calendar)

    @property
    def critical_path(self) -> tuple[Obligation, ...]:
        """The steps with the least room, in order: a delay of one of them is felt first."""
        return critical_path(self._rows, self.calendar)

    def table(self, lang: Language = "en", *, width: int = 110, as_of: date | None = None) -> str:
        """The schedule as a table in one language, ``width`` characters wide; with ``as_of`` each row's status."""
        from kzcoord.views.table import schedule_table

        checked_width(width)
        return schedule_table(self, lang, width, as_of)

    def to_dict(self, as_of: date | None = None) -> dict[str, Any]:
        """The schedule as plain values, ready for JSON; with ``as_of`` each row's status on that day.

        What was asked stands beside the answer, so that `kzcoord.load_schedule` can work it out again.
        """
        return {
            "event": self.event.model_dump(mode="json"),
            **self.asked.to_dict(),
            "convention": self.convention.to_dict(),
            "calendar": self.calendar.to_dict(),
            "obligations": [row.to_dict(as_of) for row in self._rows],
            "notes": [{"kind": str(note.kind), "provision": note.provision, "text": note.text} for note in self.notes],
        }

    def to_json(self, *, indent: int | None = None) -> str:
        """The schedule as JSON, with the words of the laws' languages as they are."""
        if indent is not None:
            checked_width(indent)
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

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
        return (Schedule, (self.event, self._rows, self.notes, self.calendar, self.convention, self.asked))

    def __str__(self) -> str:
        return self.table()

    def __repr__(self) -> str:
        return f"<Schedule of {self.event}: {len(self._rows)} rows, {len(self.notes)} notes>"
