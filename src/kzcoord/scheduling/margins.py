"""How much room the steps of a case leave: slack and the critical path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import UnknownRuleError
from kzcoord.errors.tables import Table
from kzcoord.law.rules import Modality
from kzcoord.limits import Within
from kzcoord.scheduling.obligations import Obligation

__all__ = ["critical_path", "slack"]


class _Slack(Table["int | None"]):
    """The slack of each row by its id."""

    __slots__ = ()

    entry = "row"
    refusal = UnknownRuleError


_DAY = timedelta(days=1)


def slack(rows: tuple[Obligation, ...], calendar: WorkingCalendar) -> Mapping[str, int | None]:
    """The working days that each step can slip after its due day before a later fixed day is touched.

    A fixed day is the due day of a step further on that is not projected from this one; projected steps between move
    along. None for a step without a date, or that leads to no fixed day; negative where the order cannot be kept.
    """
    return _Slack(_Margins(rows, calendar).all())


def critical_path(rows: tuple[Obligation, ...], calendar: WorkingCalendar) -> tuple[Obligation, ...]:
    """The steps from the first to the last along the links with the least slack.

    Where no step leads to a fixed day, the links to the step that is due last.
    """
    margins = _Margins(rows, calendar)
    found = margins.all()
    dated = [row for row in rows if row.by is not None]
    if not dated:
        return ()
    tight = [row for row in dated if found[row.id] is not None]
    if tight:
        middle = min(tight, key=lambda row: (found[row.id], row.by))
    else:
        middle = max(dated, key=lambda row: (row.by, rows.index(row)))
    path = [middle]
    while (before := margins.before(path[0])) is not None:
        path.insert(0, before)
    while (after := margins.tightest_after(path[-1])) is not None:
        path.append(after)
    return tuple(path)


class _Margins:
    """The links between the rows, and the slack of each, worked out once."""

    def __init__(self, rows: tuple[Obligation, ...], calendar: WorkingCalendar) -> None:
        self.calendar = calendar
        self.rows = rows
        self.of_rule: dict[str, list[Obligation]] = {}
        for row in rows:
            self.of_rule.setdefault(row.rule.id, []).append(row)
        self.after: dict[str, list[Obligation]] = {}
        self.found: dict[str, date | None] = {}
        for row in rows:
            if row.modality is not Modality.PERMISSION:
                for before in self._all_before(row):
                    self.after.setdefault(before.id, []).append(row)

    def all(self) -> dict[str, int | None]:
        """The slack of every row, by its id."""
        return {row.id: self.of(row) for row in self.rows}

    def before(self, row: Obligation) -> Obligation | None:
        """The row that this one follows, if it stands there; the first of the links that the act gives."""
        return next(self._all_before(row), None)

    def _all_before(self, row: Obligation) -> Iterator[Obligation]:
        """The rows that this one follows; of a duty that comes back, the last one before."""
        for link in (row.rule.follows, row.rule.or_follows):
            found = self.of_rule.get(link or "", [])
            if len(found) > 1 and row.by is not None:
                found = [one for one in found if one.by is not None and one.by <= row.by]
            if found:
                yield found[-1]

    def of(self, row: Obligation) -> int | None:
        """The slack of a row with a date; None for one without, or that is done."""
        if row.by is None or row.done_on is not None:
            return None
        last = self.latest(row)
        return None if last is None else self.calendar.count_working_days(row.by, last)

    def latest(self, row: Obligation) -> date | None:
        """The last day on which a row can be done so that no later fixed day is touched; None if there is none."""
        if row.id not in self.found:
            self.found[row.id] = None  # a ring of links, which no act has, would end here
            days = [self._latest_before(later) for later in self.after.get(row.id, ())]
            self.found[row.id] = min((day for day in days if day is not None), default=None)
        return self.found[row.id]

    def _latest_before(self, later: Obligation) -> date | None:
        """The last day on which what a step follows can be done for the sake of that step."""
        if later.done_on is not None:
            return None
        limit = later.deadline.limit
        if later.by is not None and not (later.projected and isinstance(limit, Within)):
            return later.by
        last = self.latest(later)
        if last is None or later.by is None or not isinstance(limit, Within):
            return last
        # It is counted from the step before: the last start whose count ends by that day.
        day = last
        while limit.last_day(day, self.calendar, later.deadline.convention) > last:
            day -= _DAY
        return day

    def tightest_after(self, row: Obligation) -> Obligation | None:
        """The step after a row that leads to the earliest fixed day; any with a date where none does."""
        later = self.after.get(row.id, ())
        fixed = [(day, found) for found in later if (day := self._latest_before(found)) is not None]
        if fixed:
            return min(fixed, key=lambda found: found[0])[1]
        return next((found for found in later if found.by is not None), None)
