"""The case of a year: each duty that comes back, on its own dates and under the text of each of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from kzcoord.law.years import CalendarYear
from kzcoord.limits import OfTheYear
from kzcoord.limits.deadline import Deadline
from kzcoord.scheduling.case import Case
from kzcoord.scheduling.conditions import hold
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.plan import Line, RuleText, plan

__all__ = ["YearCase", "in_year_order"]


class YearCase(Case):
    """One run for a `CalendarYear`: rows by rule and nominal date."""

    event: CalendarYear

    def run(self) -> None:
        """Works the year out: the dated duties first, then those that go with one of them."""
        self.calendar.holidays(self.event.year)  # refuses a year outside the horizon
        asked = [line for line in plan(self.event.kind).lines if self.include_drafts or not line.newest.draft]
        others: list[Line] = []
        for line in asked:
            if any(isinstance(text.limit, OfTheYear) for text in line.texts):
                for nominal in sorted({day for text in line.texts for day in _dates(text, self.event.year)}):
                    self._dated(line, nominal)
            else:
                others.append(line)
        for line in others:
            self._other(line)

    def _dated(self, line: Line, nominal: date) -> None:
        """The row of one date, if the text in force on it has that date."""
        day = self.law_on or nominal
        text = next((text for text in line.texts if text.on(day)), None)
        if text is None:
            self._missing(line, day)
            return
        if nominal not in _dates(text, self.event.year):
            return
        row_id = f"{line.id}@{nominal}"
        self._note_window(row_id, text.rule, day)
        self.law_days[row_id] = day
        if self._exempt(row_id, text):
            return
        deadline = text.limit.resolve(nominal, self.calendar, self.convention, subject=text.rule)
        row = self._row(text.rule, deadline, False, self.done.get(row_id))
        self.rows[row_id] = row._replace(nominal=nominal)

    def _other(self, line: Line) -> None:
        """The row of a duty that goes with a dated one, or whose day the year itself gives."""
        text = line.newest
        if text.conditions and not hold(text.conditions, self.event, self.calendar, self.convention):
            return
        before = next((row for row in self.rows.values() if row.rule.id == text.rule.follows), None)
        day = self.event.anchor_day(text.anchor) if text.anchor is not None else None
        if before is None and day is None:
            return
        law_day = self.law_on or day or (before and before.nominal)
        assert law_day is not None
        found = next((text for text in line.texts if text.on(law_day)), None)
        if found is None:
            self._missing(line, law_day)
            return
        deadline = (
            Deadline(found.limit, None, None, None, self.calendar, self.convention, None, found.rule)
            if day is None
            else found.limit.resolve(day, self.calendar, self.convention, subject=found.rule)
        )
        self.rows[line.id] = self._row(found.rule, deadline, False, self.done.get(line.id))


def _dates(text: RuleText, year: int) -> tuple[date, ...]:
    """The nominal days of a text in a year; none where it has no fixed dates."""
    return text.limit.nominal_days(year) if isinstance(text.limit, OfTheYear) else ()


def in_year_order(case: YearCase) -> tuple[Obligation, ...]:
    """The rows by their days; a row without one stands behind the duty that it goes with."""
    places = plan(case.event.kind).places

    def key(row: Obligation) -> tuple[Any, ...]:
        if row.by is not None:
            return (row.by, places[row.rule.id], row.id)
        before = next(found for found in case.rows.values() if found.rule.id == row.rule.follows)
        return (*key(before), places[row.rule.id])

    return tuple(sorted(case.rows.values(), key=key))
