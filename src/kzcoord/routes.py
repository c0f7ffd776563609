"""The order of a schedule: rows with a date by that date, rows without one at their place in the route."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kzcoord.calendar import WorkingCalendar
from kzcoord.counting import CALENDAR_DAYS, WORKING_DAYS
from kzcoord.obligations import Obligation
from kzcoord.planning import Line
from kzcoord.rules.model import Modality
from kzcoord.timelimits import Within

__all__ = ["in_route_order"]


def in_route_order(
    rows: Mapping[str, Obligation], lines: Mapping[str, Line], calendar: WorkingCalendar
) -> tuple[Obligation, ...]:
    """The rows in order; an undated row before a dated one gets the last day that leaves the later steps time."""
    route = _Route(rows, lines, calendar)
    placed = []
    for rule_id, row in rows.items():
        useful = None if row.by is not None else route.latest_useful(rule_id)
        placed.append((route.key(rule_id), row if useful is None else row._replace(latest_useful=useful)))
    placed.sort(key=lambda pair: pair[0])
    return tuple(row for _, row in placed)


class _Route:
    def __init__(
        self, rows: Mapping[str, Obligation], lines: Mapping[str, Line], calendar: WorkingCalendar
    ) -> None:
        self.rows = rows
        self.lines = lines
        self.calendar = calendar
        self.next: dict[str, list[str]] = {}
        for rule_id, row in rows.items():
            before = row.rule.follows
            if before is not None and before in rows and row.modality is not Modality.PERMISSION:
                self.next.setdefault(before, []).append(rule_id)

    def latest_useful(self, rule_id: str) -> date | None:
        """The last day on which an undated row still leaves the rows after it their time; None if none is dated."""
        found: date | None = None
        for later in self.next.get(rule_id, ()):
            row = self.rows[later]
            bound = row.by if row.by is not None else self.latest_useful(later)
            if bound is not None and row.by is None:
                bound = self._less_the_limit(row, bound)
            if bound is not None and (found is None or bound < found):
                found = bound
        return found

    def _less_the_limit(self, row: Obligation, bound: date) -> date:
        """The day on which a step must begin so that its own forward limit ends by ``bound``."""
        limit = row.rule.limit
        if not isinstance(limit, Within):
            return bound
        if limit.unit is WORKING_DAYS:
            return self.calendar.add_working_days(bound, -limit.n)
        assert limit.unit is CALENDAR_DAYS
        return date.fromordinal(bound.toordinal() - limit.n)

    def key(self, rule_id: str) -> tuple[Any, ...]:
        """The sorting key: the day, before or on it, the distance to the dated row, the place in the act."""
        row, place = self.rows[rule_id], self.lines[rule_id].place
        if row.by is not None:
            return (row.by, 1, 0, place)
        ahead = self._next_dated(rule_id)
        if ahead is not None:
            return (ahead[0], 0, -ahead[1], place)
        before = row.rule.follows
        if before is not None and before in self.rows:
            return (*self.key(before), 1, place)
        return (date.min, 0, 0, place)

    def _next_dated(self, rule_id: str) -> tuple[date, int] | None:
        """The earliest dated row that this one leads to, and how many steps away it is."""
        found: tuple[date, int] | None = None
        for later in self.next.get(rule_id, ()):
            by = self.rows[later].by
            ahead = None if by is not None else self._next_dated(later)
            reached = (by, 1) if by is not None else None if ahead is None else (ahead[0], ahead[1] + 1)
            if reached is not None and (found is None or reached[0] < found[0]):
                found = reached
        return found
