"""Every kind of event on every day of five years, in both conventions, against the oracle's own chains.

The years 2019 to 2023 hold five changes of the Decree and the end of Resolution 1082. All rows are compared, those
without a date too: the same rules, the same two dates. Only where a case lies across the day on which a norm without a
date came in (Decrees 50 and 526) are rows without a date left out, since the law does not say which text they take.
"""

import sys
from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from kzcoord import Convention, InvalidEventError, Schedule, parse_event, schedule
from kzcoord.events import EVENTS

from .chains import CHAINS, Rows
from .chains_top_level import (
    intergovernmental_event,
    materials_request_received,
    materials_returned,
    top_level_event,
)
from .days import every_day
from .readings import Reading
from .rule_table import D50, D526
from .variations import VARIATIONS, Variation
from .years import calendar_year

DAYS = every_day(date(2019, 1, 1), date(2023, 12, 31))
CONVENTIONS = (Convention.STANDARD, Convention.STRICT)
YEARS = range(2010, 2036)
# The kinds of event whose norms without a date have changed in these years, and how far their steps reach.
CHANGED = {"top-level-event": D50, "court-application": D526}
REACH = timedelta(days=80)

# What differs, by kind of event and rule.
Told = dict[str, list[str]]

ALL_CHAINS = {
    **CHAINS,
    "top-level-event": top_level_event,
    "intergovernmental-event": intergovernmental_event,
    "materials-request-received": materials_request_received,
    "materials-returned": materials_returned,
}


def test_every_kind_of_event_has_a_chain_and_a_variation() -> None:
    kinds = {variation.kind for variation in VARIATIONS}
    assert kinds == set(ALL_CHAINS) == set(EVENTS) - {"calendar-year"}
    assert len(kinds) == 29


def rows_of(found: Schedule) -> Rows:
    rows: Rows = {}
    for row in found:
        assert row.id not in rows, f"{row.id} stands twice"
        rows[row.id] = Reading(row.by, row.safe_by) if row.by and row.safe_by else None
        assert (row.by is None) == (row.safe_by is None)
    return rows


def across_a_change(kind: str, day: date) -> bool:
    return kind in CHANGED and abs(day - CHANGED[kind]) < REACH


def only_dated(rows: Rows) -> Rows:
    return {rule: row for rule, row in rows.items() if row is not None}


def tell(told: Told, kind: str, got: Rows, right: Rows, case: str) -> None:
    """Keeps every difference under its kind of event and its rule."""
    for rule in sorted(got.keys() | right.keys()):
        one, other = got.get(rule, "no row"), right.get(rule, "no row")
        if one != other:
            said = f"{case}: {_said(one)}, by the oracle {_said(other)}"
            told.setdefault(f"{kind}, {rule.partition('@')[0]}", []).append(said)


def compare(variation: Variation, convention: Convention, told: Told, counted: dict[str, int]) -> None:
    strict = convention is Convention.STRICT
    chain = ALL_CHAINS[variation.kind]
    for day in DAYS:
        fields, done = variation.fields(day), variation.done(day)
        event = parse_event({"kind": variation.kind, **fields})
        right = chain(fields, done, strict=strict)
        counted["schedules"] += 1
        if not done.keys() <= right.keys():  # the text was not in force yet: there is no step to be done
            counted["refusals"] += 1
            with pytest.raises(InvalidEventError, match="which does not stand in this schedule"):
                schedule(event, done=done, convention=convention)
            continue
        got = rows_of(schedule(event, done=done, convention=convention))
        if across_a_change(variation.kind, day):
            got, right = only_dated(got), only_dated(right)
        counted["rows"] += len(right)
        counted["dated rows"] += len(only_dated(right))
        if got != right:
            steps = f", done {_shown(done)}" if done else ""
            tell(told, variation.kind, got, right, f"{_shown(fields)}{steps}{', strict' if strict else ''}")


def report(what: str, counted: dict[str, int], told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = ", ".join(f"{number} {name}" for name, number in counted.items())
    different = sum(map(len, told.values()))
    with capsys.disabled():
        sys.stdout.write(f"\n{what}: {numbers} compared, {different} different\n")
    lines = [f"{rule}: {len(cases)} rows differ, first {cases[0]}, last {cases[-1]}" for rule, cases in told.items()]
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)


def test_every_event_on_every_day(capsys: pytest.CaptureFixture[str]) -> None:
    told: Told = {}
    counted = {"schedules": 0, "refusals": 0, "rows": 0, "dated rows": 0}
    for variation in VARIATIONS:
        for convention in CONVENTIONS:
            compare(variation, convention, told, counted)
    assert counted["schedules"] == len(VARIATIONS) * len(DAYS) * len(CONVENTIONS) == 73 * 1826 * 2
    report("every event x every day 2019-2023 x both conventions", counted, told, capsys)


def test_every_calendar_year(capsys: pytest.CaptureFixture[str]) -> None:
    told: Told = {}
    counted = {"schedules": 0, "rows": 0, "dated rows": 0}
    for year in YEARS:
        for convention in CONVENTIONS:
            for drafts in (False, True):
                event = parse_event({"kind": "calendar-year", "year": year})
                got = rows_of(schedule(event, convention=convention, include_drafts=drafts))
                strict = convention is Convention.STRICT
                right = calendar_year(year, strict=strict, drafts=drafts)
                counted["schedules"] += 1
                counted["rows"] += len(right)
                counted["dated rows"] += len(only_dated(right))
                tell(told, "calendar-year", got, right, f"{year}{', strict' if strict else ''}")
    assert counted["schedules"] == 26 * 2 * 2
    report("every calendar year 2010-2035 x both conventions, without and with drafts", counted, told, capsys)


def _shown(fields: Mapping[str, object]) -> str:
    return ", ".join(f"{name}={value}" for name, value in fields.items())


def _said(row: object) -> str:
    if isinstance(row, Reading):
        return f"by {row.by}, safe by {row.safe_by}"
    return "no date" if row is None else str(row)
