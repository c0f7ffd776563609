"""The graph of links: which row follows which, and what follows from that.

From one graph come the order of the rows, the last useful days, the conflicts of order, slack and the critical path;
all but the order on each of the two tracks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import IntEnum, auto
from typing import Any, NamedTuple

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import UnknownRuleError
from kzcoord.errors.messages import Message
from kzcoord.errors.tables import Table
from kzcoord.law.rules import Modality
from kzcoord.limits import Within
from kzcoord.limits.counting import units_away
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.tracks import Track

__all__ = ["Links", "critical_path", "in_order", "slack"]

_DAY = timedelta(days=1)


class Links:
    """The rows of a schedule and their links: the rows that each follows, and the duties that follow it.

    A permission binds nobody, so it follows no row here. Of a duty that comes back, the last row before counts, on
    the days of one track.
    """

    def __init__(self, rows: Mapping[str, Obligation], track: Track = Track.LATEST) -> None:
        self.rows = rows
        self.day_of = track.day_of
        self.after: dict[str, list[str]] = {}
        #: The rows of a duty that comes back, by its rule; the id of any other row is that of its rule.
        self._dated: dict[str, list[str]] = {}
        for row_id, row in rows.items():
            if row.nominal is not None:
                self._dated.setdefault(row.rule.id, []).append(row_id)
        for row_id, row in rows.items():
            if row.rule.modality is not Modality.PERMISSION:
                for link in row.rule.links:
                    before = self._last_before(link, row) if link in self._dated else link
                    if before in rows:
                        self.after.setdefault(before, []).append(row_id)

    def before(self, row: Obligation) -> str | None:
        """The first of the rows that a row follows, in the order in which its text names them."""
        for link in row.rule.links:
            before = self._last_before(link, row) if link in self._dated else link
            if before in self.rows:
                return before
        return None

    def _last_before(self, rule_id: str, row: Obligation) -> str:
        """Of the rows of a duty that comes back, the last one that is not later than a row; the rule where none is."""
        dated = self._dated[rule_id]
        day = self.day_of(row)
        if len(dated) > 1 and day is not None:
            dated = [row_id for row_id in dated if (due := self.day_of(self.rows[row_id])) is not None and due <= day]
        return dated[-1] if dated else rule_id

    def reversed_pairs(self) -> Iterator[tuple[Obligation, Obligation]]:
        """The rows that are due after one that follows them, over steps without a date too; the earliest such one."""
        for row_id, row in self.rows.items():
            day = self.day_of(row)
            if row_id not in self.after or day is None or row.done_on is not None:
                continue
            ahead = list(self.after[row_id])
            sooner: list[tuple[date, str]] = []
            for later_id in ahead:  # grows while it is walked
                later = self.rows[later_id]
                due = self.day_of(later)
                if due is None:
                    ahead += [beyond for beyond in self.after.get(later_id, ()) if beyond not in ahead]
                elif due < day and later.done_on is None:
                    sooner.append((due, later_id))
            if sooner:
                yield row, self.rows[min(sooner)[1]]


# -- the order of the rows, and last useful days ------------------------------------------------------------------


class _Phase(IntEnum):
    """Where a row stands on its day: a step that leads to a dated row, the dated rows, what hangs behind them."""

    BEFORE = auto()
    ON = auto()
    BEHIND = auto()


_BEFORE, _ON, _BEHIND = _Phase


class _Ahead(NamedTuple):
    """The earliest dated row that a row leads to: its day, how many steps away, and the last useful day.

    ``safe_useful`` is the last day that is useful for the safe days of the rows ahead.
    """

    day: date
    steps: int
    useful: date | None
    safe_useful: date | None


def in_order(
    rows: Mapping[str, Obligation], places: Mapping[str, int], calendar: WorkingCalendar
) -> tuple[Obligation, ...]:
    """The rows by their dates, those without one at their place in the route; ``places`` is the order of the rules.

    A row without a date that leads to a dated one gets the last day that leaves the later steps their time.
    """
    order = _Order(Links(rows), places, calendar)
    return tuple([order.row(row_id) for row_id in sorted(rows, key=order.key)])


class _Order:
    """Where each row stands: keys and what lies ahead are worked out once for each row."""

    def __init__(self, links: Links, places: Mapping[str, int], calendar: WorkingCalendar) -> None:
        self.links = links
        self.calendar = calendar
        self.place: dict[str, int] = {}
        self.keys: dict[str, tuple[Any, ...]] = {}
        for row_id, row in links.rows.items():
            place = self.place[row_id] = places[row.rule.id]
            if row.deadline.by is not None:
                self.keys[row_id] = (row.deadline.by, _ON, place, row_id)
        self.open: set[str] = set()
        self.reached: dict[str, _Ahead | None] = {}

    def row(self, row_id: str) -> Obligation:
        """The row; one without a date that leads to a dated one with its last useful day."""
        row = self.links.rows[row_id]
        if row.deadline.by is not None or row.done_on is not None:
            return row
        ahead = self.ahead(row_id)
        if ahead is None or ahead.useful is None:
            return row
        # several times quicker than _replace
        return Obligation._make((*row[:4], ahead.useful, ahead.safe_useful, *row[6:]))

    def key(self, row_id: str) -> tuple[Any, ...]:
        """The sorting key: the day, the phase of it, the distance to the dated row, the place in the act.

        A row that leads nowhere stands right behind the one that it follows.
        """
        key = self.keys.get(row_id)
        if key is not None:
            return key
        place = self.place[row_id]
        if (ahead := self.ahead(row_id)) is not None:
            key = (ahead.day, _BEFORE, -ahead.steps, place)
        elif (before := self._row_before(row_id)) is not None:
            self.open.add(row_id)
            hook = self.key(before)
            # Behind all dated rows of that day, so that a row without a date never parts two of the same day.
            phase = _BEHIND if hook[1] is _ON else hook[1]
            # What leads nowhere stands right behind it, before the steps that go on from there.
            key = (hook[0], phase, *hook[2:], row_id in self.links.after, place)
            self.open.discard(row_id)
        else:
            key = (date.min, _BEFORE, place)
        self.keys[row_id] = key
        return key

    def _row_before(self, row_id: str) -> str | None:
        """The row that this one follows; where that is not in the schedule, the one before it in the act."""
        before = self.links.before(self.links.rows[row_id])
        if before is not None and before not in self.open:
            return before
        earlier = [(place, other) for other, place in self.place.items() if place < self.place[row_id]]
        return next((other for _, other in sorted(earlier, reverse=True) if not self._hangs_on(other, row_id)), None)

    def _hangs_on(self, other: str | None, row_id: str) -> bool:
        """True when a row hangs itself on this one, or on one that waits for it: no place to hang this one on."""
        walked: set[str] = set()
        while other is not None and other not in walked and other not in self.keys:
            if other == row_id or other in self.open:
                return True
            walked.add(other)
            earlier = [(place, found) for found, place in self.place.items() if place < self.place[other]]
            other = self.links.before(self.links.rows[other]) or max(earlier, default=(0, None))[1]
        return False

    def ahead(self, row_id: str) -> _Ahead | None:
        """The earliest dated row that a row leads to; None where no row ahead has a date."""
        if row_id in self.reached:
            return self.reached[row_id]
        self.reached[row_id] = None  # links that come back to this row lead nowhere
        nearest: _Ahead | None = None
        for later in self.links.after.get(row_id, ()):
            reached = self._over(later)
            if reached is not None:
                nearest = reached if nearest is None else _nearer(nearest, reached)
        self.reached[row_id] = nearest
        return nearest

    def _over(self, later: str) -> _Ahead | None:
        """What a row reaches over the next one: that row's date, or what lies ahead of it.

        A later step without a date takes its own forward limit off the last useful day. A step that is done is not
        waited for, so no day is useful for its sake.
        """
        row = self.links.rows[later]
        by = row.deadline.by
        if by is not None:
            return _Ahead(by, 1, by, row.deadline.safe_by) if row.done_on is None else _Ahead(by, 1, None, None)
        beyond = self.ahead(later)
        if beyond is None:
            return None
        useful = self._less_the_limit(row, beyond.useful)
        return _Ahead(beyond.day, beyond.steps + 1, useful, self._less_the_limit(row, beyond.safe_useful))

    def _less_the_limit(self, row: Obligation, last: date | None) -> date | None:
        """The day on which a step must begin so that its own forward limit ends by ``last``."""
        limit = row.rule.limit
        if last is None or not isinstance(limit, Within):
            return last
        return units_away(last, -limit.n, limit.unit, self.calendar)


def _nearer(one: _Ahead, other: _Ahead) -> _Ahead:
    """The nearer of two dated rows ahead; a day is useful only while it leaves the steps to both their time."""
    first = min(one, other, key=lambda ahead: (ahead.day, ahead.steps))
    useful = _earlier(one.useful, other.useful)
    return _Ahead(first.day, first.steps, useful, _earlier(one.safe_useful, other.safe_useful))


def _earlier(one: date | None, other: date | None) -> date | None:
    """The earlier of two days, of which there may be none."""
    return other if one is None or (other is not None and other < one) else one


# -- slack and the critical path ----------------------------------------------------------------------------------


class _SlackTable(Table["int | None"]):
    """The slack of each row by its id."""

    __slots__ = ()

    entry = Message("row")
    refusal = UnknownRuleError


def slack(
    rows: tuple[Obligation, ...],
    calendar: WorkingCalendar,
    share: tuple[Obligation, ...],
    track: Track = Track.LATEST,
) -> Mapping[str, int | None]:
    """The working days that each step of a share can slip after its day on a track before a later fixed day is touched.

    A fixed day is the due day of a step further on that is not projected from this one; projected steps between move
    along. None for a step without a date, or that leads to no fixed day; negative where the order cannot be kept.
    """
    of_all = _Slack(rows, calendar, track).of_all()
    return _SlackTable({row.id: of_all[row.id] for row in share})


def critical_path(
    rows: tuple[Obligation, ...], calendar: WorkingCalendar, track: Track = Track.LATEST
) -> tuple[Obligation, ...]:
    """The steps from the first to the last along the links with the least slack.

    Where no step leads to a fixed day, the links to the step that is due last.
    """
    margins = _Slack(rows, calendar, track)
    day_of, of_all = track.day_of, margins.of_all()
    dated = [row for row in rows if row.by is not None]
    if not dated:
        return ()
    tight = [row for row in dated if of_all[row.id] is not None]
    if tight:
        middle = min(tight, key=lambda row: (of_all[row.id], day_of(row)))
    else:
        middle = max(dated, key=lambda row: (day_of(row), rows.index(row)))
    path = [middle]
    while (before := margins.links.before(path[0])) is not None and margins.links.rows[before] not in path:
        path.insert(0, margins.links.rows[before])
    while (after := margins.tightest_after(path[-1])) is not None and after not in path:
        path.append(after)
    return tuple(path)


class _Slack:
    """The last day on which each row can be done on a track, worked out once for each."""

    def __init__(self, rows: tuple[Obligation, ...], calendar: WorkingCalendar, track: Track) -> None:
        self.calendar = calendar
        self.track = track
        self.links = Links({row.id: row for row in rows}, track)
        self.last_days: dict[str, date | None] = {}

    def of_all(self) -> dict[str, int | None]:
        """The slack of every row, by its id."""
        return {row_id: self._of(row) for row_id, row in self.links.rows.items()}

    def _of(self, row: Obligation) -> int | None:
        """The slack of a row with a date; None for one without, or that is done."""
        day = self.track.day_of(row)
        if day is None or row.done_on is not None:
            return None
        last = self._latest(row.id)
        return None if last is None else self.calendar.count_working_days(day, last)

    def _latest(self, row_id: str) -> date | None:
        """The last day on which a row can be done so that no later fixed day is touched; None if there is none."""
        if row_id not in self.last_days:
            self.last_days[row_id] = None  # links that come back to this row lead to no fixed day
            days = [self._latest_before(self.links.rows[later]) for later in self.links.after.get(row_id, ())]
            self.last_days[row_id] = min((day for day in days if day is not None), default=None)
        return self.last_days[row_id]

    def _latest_before(self, later: Obligation) -> date | None:
        """The last day on which what a step follows can be done for the sake of that step."""
        if later.done_on is not None:
            return None
        limit, due = later.deadline.limit, self.track.day_of(later)
        if due is not None and not (later.projected and isinstance(limit, Within)):
            return due
        last = self._latest(later.id)
        if last is None or due is None or not isinstance(limit, Within):
            return last
        # It is counted from the step before: the last start whose count ends by that day.
        day, convention = last, self.track.convention_of(later)
        while limit.last_day(day, self.calendar, convention) > last:
            day -= _DAY
        return day

    def tightest_after(self, row: Obligation) -> Obligation | None:
        """The step after a row that leads to the earliest fixed day; any with a date where none does."""
        later = [self.links.rows[row_id] for row_id in self.links.after.get(row.id, ())]
        fixed = [(day, step) for step in later if (day := self._latest_before(step)) is not None]
        if fixed:
            return min(fixed, key=lambda pair: pair[0])[1]
        return next((step for step in later if step.by is not None), None)
