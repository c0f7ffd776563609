"""The order of a schedule: rows with a date by that date, rows without one at their place in the route."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import IntEnum, auto
from typing import Any, NamedTuple

from kzcoord.calendar import WorkingCalendar
from kzcoord.law.rules import Modality
from kzcoord.limits import Within
from kzcoord.limits.counting import units_away
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.plan import Plan

__all__ = ["duties_after", "in_route_order"]


class _Phase(IntEnum):
    """Where a row stands on its day: a step that leads to a dated row, the dated rows, what hangs behind them."""

    BEFORE = auto()
    ON = auto()
    BEHIND = auto()


_BEFORE, _ON, _BEHIND = _Phase


class _Ahead(NamedTuple):
    """The earliest dated row that a row leads to: its day, how many steps away, and the last useful day."""

    day: date
    steps: int
    useful: date | None


def in_route_order(rows: Mapping[str, Obligation], plan: Plan, calendar: WorkingCalendar) -> tuple[Obligation, ...]:
    """The rows in order; an undated row before a dated one gets the last day that leaves the later steps time."""
    route = _Route(rows, plan, calendar)
    return tuple([route.row(rule_id) for rule_id in sorted(rows, key=route.key)])


def duties_after(rows: Mapping[str, Obligation]) -> dict[str, list[str]]:
    """Which duties (not permissions) of the rows follow a rule."""
    found: dict[str, list[str]] = {}
    for row_id, row in rows.items():
        if row.rule.modality is not Modality.PERMISSION:
            for before in (row.rule.follows, row.rule.or_follows):
                if before is not None:
                    found.setdefault(before, []).append(row_id)
    return found


class _Route:
    """Where each row stands: keys and what lies ahead are worked out once for each row."""

    def __init__(self, rows: Mapping[str, Obligation], plan: Plan, calendar: WorkingCalendar) -> None:
        self.rows = rows
        self.plan = plan
        self.calendar = calendar
        places = plan.places
        self.keys: dict[str, tuple[Any, ...]] = {
            rule_id: (row.deadline.by, _ON, places[rule_id])
            for rule_id, row in rows.items()
            if row.deadline.by is not None
        }
        self.asking: set[str] = set()
        # The links of the texts that apply, which may be older than the newest.
        self.after = duties_after(rows)
        self.found: dict[str, _Ahead | None] = {}

    def row(self, rule_id: str) -> Obligation:
        """The row; one without a date that leads to a dated one with its last useful day."""
        row = self.rows[rule_id]
        if row.deadline.by is not None or row.done_on is not None:
            return row
        ahead = self.ahead(rule_id)
        return row if ahead is None else Obligation(*row[:4], ahead.useful, *row[5:])

    def key(self, rule_id: str) -> tuple[Any, ...]:
        """The sorting key: the day, the phase of it, the distance to the dated row, the place in the act.

        A row that leads nowhere stands right behind the one that it follows. Places differ, so no two keys do.
        """
        found = self.keys.get(rule_id)
        if found is not None:
            return found
        place = self.plan.places[rule_id]
        if (ahead := self.ahead(rule_id)) is not None:
            key: tuple[Any, ...] = (ahead.day, _BEFORE, -ahead.steps, place)
        elif (before := self._row_before(rule_id)) is not None:
            self.asking.add(rule_id)
            hook = self.key(before)
            # Behind all dated rows of that day, so that a row without a date never parts two of the same day.
            phase = _BEHIND if hook[1] is _ON else hook[1]
            key = (hook[0], phase, *hook[2:], place)
            self.asking.discard(rule_id)
        else:
            key = (date.min, _BEFORE, place)
        self.keys[rule_id] = key
        return key

    def _row_before(self, rule_id: str) -> str | None:
        """The row that this one follows; where that is not in the schedule, the one before it in the act."""
        rule, places = self.rows[rule_id].rule, self.plan.places
        for before in (rule.follows, rule.or_follows):
            if before is not None and before in self.rows:
                return before
        # A row that itself hangs on this one is no place to hang it on.
        earlier = [other for other in self.rows if places[other] < places[rule_id] and other not in self.asking]
        return max(earlier, key=places.__getitem__, default=None)

    def ahead(self, rule_id: str) -> _Ahead | None:
        """What lies ahead of a row: the earliest dated row that it leads to. None if no row ahead has a date."""
        if rule_id in self.found:
            return self.found[rule_id]
        nearest: _Ahead | None = None
        for later in self.after.get(rule_id, ()):
            reached = self._over(later)
            if reached is not None:
                nearest = reached if nearest is None else _nearer(nearest, reached)
        self.found[rule_id] = nearest
        return nearest

    def _over(self, later: str) -> _Ahead | None:
        """What a row reaches over the next one: that row's date, or what lies ahead of it.

        A later step without a date takes its own forward limit off the last useful day. A step that is done is not
        waited for, so no day is useful for its sake.
        """
        row = self.rows[later]
        by = row.deadline.by
        if by is not None:
            return _Ahead(by, 1, by if row.done_on is None else None)
        beyond = self.ahead(later)
        if beyond is None:
            return None
        useful = None if beyond.useful is None else self._less_the_limit(row, beyond.useful)
        return _Ahead(beyond.day, beyond.steps + 1, useful)

    def _less_the_limit(self, row: Obligation, last: date) -> date:
        """The day on which a step must begin so that its own forward limit ends by ``last``."""
        limit = row.rule.limit
        if not isinstance(limit, Within):
            return last
        return units_away(last, -limit.n, limit.unit, self.calendar)


def _nearer(one: _Ahead, other: _Ahead) -> _Ahead:
    """The nearer of two dated rows ahead; a day is useful only while it leaves the steps to both their time."""
    first = min(one, other, key=lambda found: (found.day, found.steps))
    useful_days = [day for day in (one.useful, other.useful) if day is not None]
    return _Ahead(first.day, first.steps, min(useful_days, default=None))
