"""The order of a schedule: rows with a date by that date, rows without one at their place in the route."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import IntEnum, auto
from operator import itemgetter
from typing import Any

from kzcoord.calendar import WorkingCalendar
from kzcoord.counting import units_away
from kzcoord.obligations import Obligation
from kzcoord.planning import Plan
from kzcoord.rules.model import Modality
from kzcoord.timelimits import Within

__all__ = ["duties_after", "in_route_order"]


class _Phase(IntEnum):
    """Where a row stands on its day: a step that leads to a dated row, the dated rows, what hangs behind them."""

    BEFORE = auto()
    ON = auto()
    BEHIND = auto()


_BEFORE, _ON, _BEHIND = _Phase


def in_route_order(rows: Mapping[str, Obligation], plan: Plan, calendar: WorkingCalendar) -> tuple[Obligation, ...]:
    """The rows in order; an undated row before a dated one gets the last day that leaves the later steps time."""
    route = _Route(rows, plan, calendar)
    places = plan.places
    placed: list[tuple[tuple[Any, ...], Obligation]] = []
    for rule_id, row in rows.items():
        by = row.deadline.by
        if by is not None:
            placed.append(((by, _ON, 0, places[rule_id]), row))
        else:
            ahead = route.ahead(rule_id)
            if ahead is not None and ahead[2] is not None and row.done_on is None:
                bounded = Obligation(*row[:4], ahead[2], *row[5:])
            else:
                bounded = row
            placed.append((route.key(rule_id), bounded))
    placed.sort(key=itemgetter(0))
    return tuple([row for _, row in placed])


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
        self.keys: dict[str, tuple[Any, ...]] = {}
        self.asking: set[str] = set()
        # The links of the texts that apply, which may be older than the newest.
        self.after = duties_after(rows)
        self.found: dict[str, tuple[date, int, date | None] | None] = {}

    def key(self, rule_id: str) -> tuple[Any, ...]:
        """The sorting key: the day, the phase of it, the distance to the dated row, the place in the act.

        A row that leads nowhere stands right behind the one that it follows. Places differ, so no two keys do.
        """
        found = self.keys.get(rule_id)
        if found is not None:
            return found
        row, place = self.rows[rule_id], self.plan.places[rule_id]
        by = row.deadline.by
        if by is not None:
            key: tuple[Any, ...] = (by, _ON, 0, place)
        elif (ahead := self.ahead(rule_id)) is not None:
            key = (ahead[0], _BEFORE, -ahead[1], place)
        elif (before := self._row_before(rule_id)) is not None:
            self.asking.add(rule_id)
            hook = self.key(before)
            # Behind all dated rows of that day, so that a row without a date never parts two of the same day.
            phase = _BEHIND if hook[1] is _ON else hook[1]
            key = (hook[0], phase, *hook[2:], 1, place)
            self.asking.discard(rule_id)
        else:
            key = (date.min, _BEFORE, 0, place)
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

    def ahead(self, rule_id: str) -> tuple[date, int, date | None] | None:
        """The earliest dated row that this one leads to, how many steps away it is, and the last useful day.

        A later step without a date takes its own forward limit off that day. A step that is done is not waited for,
        so no day is useful for its sake. None if no row ahead has a date.
        """
        if rule_id in self.found:
            return self.found[rule_id]
        nearest: tuple[date, int, date | None] | None = None
        for later in self.after.get(rule_id, ()):
            row = self.rows[later]
            by = row.deadline.by
            reached: tuple[date, int, date | None]
            if by is not None:
                reached = (by, 1, by if row.done_on is None else None)
            else:
                beyond = self.ahead(later)
                if beyond is None:
                    continue
                useful = None if beyond[2] is None else self._less_the_limit(row, beyond[2])
                reached = (beyond[0], beyond[1] + 1, useful)
            if nearest is None:
                nearest = reached
            else:
                first = nearest if nearest[:2] <= reached[:2] else reached
                useful_days = [day for day in (nearest[2], reached[2]) if day is not None]
                nearest = (first[0], first[1], min(useful_days, default=None))
        self.found[rule_id] = nearest
        return nearest

    def _less_the_limit(self, row: Obligation, last: date) -> date:
        """The day on which a step must begin so that its own forward limit ends by ``last``."""
        limit = row.rule.limit
        if not isinstance(limit, Within):
            return last
        return units_away(last, -limit.n, limit.unit, self.calendar)
