"""Every kind of event on every day of eight years, in both conventions, against the oracle's own chains.

The years 2019 to 2026 hold seven changes of the Decree and the end of Resolution 1082. All rows are compared, those
without a date too: the same rules, the same two dates. Only where a case lies across the day on which a norm without a
date came in (Decree 50) are rows without a date left out, since the law does not say which text they take. The
variations of a kind take turns, so that each kind comes on every day; who acts goes round as well.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby
from typing import Any, Literal, get_args, get_origin

import pytest

from kzcoord import SPECIAL_STATE_BODY, Body, Convention, Event, InvalidEventError, Schedule, parse_event, schedule
from kzcoord.events import EVENTS

from .chains import CHAINS, Rows
from .chains_coordination import CHAINS_OF_COORDINATION
from .chains_top_level import (
    intergovernmental_event,
    materials_request_received,
    materials_returned,
    top_level_event,
)
from .days import every_day
from .readings import Reading
from .rule_table import D50
from .variations import OWN_SPECIAL_BODY, VARIATIONS, WITHOUT_A_DAY, Variation, acting_on
from .years import calendar_year

DAYS = every_day(date(2019, 1, 1), date(2026, 12, 31))
# A variation comes every third day, in turn with the others of its kind: each on all days of the week.
TURN = 3
CONVENTIONS = (Convention.STANDARD, Convention.STRICT)
YEARS = range(2010, 2036)
# The kinds of event whose norms without a date have changed in these years, and how far their steps reach.
CHANGED = {"top-level-event": D50}
REACH = timedelta(days=80)

# What stands in the place of the rows where a step is told that the schedule does not have.
REFUSED = Reading(date.min, date.min)

# What differs, by kind of event and rule.
Told = dict[str, list[str]]

# So many days of a variation bring every acting body; at both ends, since the Office changed its name in 2023.
ROUND = 11
ACTING: set[object] = {
    None,
    "PRESIDENTIAL_ADMINISTRATION",
    "PRIME_MINISTERS_OFFICE",
    "GOVERNMENT_OFFICE",
    "SPECIAL_STATE_BODY",
    OWN_SPECIAL_BODY,
    "MFA",
    "CENTRAL_STATE_BODY",
}
OWN_BODIES = {OWN_SPECIAL_BODY: Body(OWN_SPECIAL_BODY, roles=(SPECIAL_STATE_BODY,))}

ALL_CHAINS = {
    **CHAINS,
    **CHAINS_OF_COORDINATION,
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


def keep(told: Told, kind: str, got: Rows, right: Rows, case: str) -> None:
    """Keeps every difference under its kind of event and its rule."""
    for rule in sorted(got.keys() | right.keys()):
        one, other = got.get(rule, "no row"), right.get(rule, "no row")
        if one != other:
            said = f"{case}: {_said(one)}, by the oracle {_said(other)}"
            told.setdefault(f"{kind}, {rule.partition('@')[0]}", []).append(said)


def in_turn() -> Iterator[tuple[Variation, list[tuple[int, date]]]]:
    """Every variation with its days and their numbers."""
    for _, found in groupby(VARIATIONS, lambda variation: variation.kind):
        of_the_kind = list(found)
        turn = min(TURN, len(of_the_kind))
        for number, variation in enumerate(of_the_kind):
            yield variation, list(enumerate(DAYS))[number % turn :: turn]


def told_on(variation: Variation, number: int, day: date) -> tuple[dict[str, Any], Event]:
    """The fields of a variation on a day, for the oracle, and the event."""
    fields = variation.fields(day)
    acting = acting_on(number, day, fields)
    if acting is None:
        return fields, parse_event({"kind": variation.kind, **fields})
    body = OWN_BODIES.get(acting, acting)
    return {**fields, "acting_body": acting}, parse_event({"kind": variation.kind, **fields, "acting_body": body})


def compare(variation: Variation, days: list[tuple[int, date]], told: Told, counted: Counter[str]) -> None:
    for number, day in days:
        fields, event = told_on(variation, number, day)
        done = variation.done(day)
        for convention in CONVENTIONS:
            compare_one(variation.kind, day, fields, event, done, convention, told, counted)


def compare_one(
    kind: str,
    day: date,
    fields: Mapping[str, Any],
    event: Event,
    done: Mapping[str, date],
    convention: Convention,
    told: Told,
    counted: Counter[str],
) -> None:
    right = ALL_CHAINS[kind](fields, done, strict=convention is Convention.STRICT)
    if not done.keys() <= right.keys():  # the text was not in force yet, or binds another: there is no such step
        right = dict.fromkeys(done, REFUSED)
        counted["refusals"] += 1
    got = answered(event, done, convention)
    if across_a_change(kind, day):
        got, right = only_dated(got), only_dated(right)
    counted["schedules"] += 1
    counted["rows"] += len(right)
    counted["dated rows"] += len(only_dated(right))
    if got != right:
        strict = ", strict" if convention is Convention.STRICT else ""
        keep(told, kind, got, right, f"{_shown(fields)}{', done ' if done else ''}{_shown(done)}{strict}")


def answered(event: Event, done: Mapping[str, date], convention: Convention) -> Rows:
    """The rows by the program; each step told as refused where one does not stand in the schedule."""
    try:
        found = schedule(event, done=done, convention=convention)
    except InvalidEventError as error:
        if "which does not stand in this schedule" not in str(error):
            raise
        return dict.fromkeys(done, REFUSED)
    assert {row.id: row.done_on for row in found if row.done_on is not None} == done
    return rows_of(found)


def report(what: str, counted: Counter[str], told: Told, began: float, tell: Callable[[str], None]) -> None:
    took = time.perf_counter() - began
    numbers = ", ".join(f"{number} {name}" for name, number in counted.items())
    different = sum(map(len, told.values()))
    tell(f"{what}: {numbers} compared, {different} different, {took:.0f} s")
    lines = [f"{rule}: {len(cases)} rows differ, first {cases[0]}, last {cases[-1]}" for rule, cases in told.items()]
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_every_event_on_every_day(tell: Callable[[str], None]) -> None:
    told: Told = {}
    counted = Counter[str]()
    began = time.perf_counter()
    for variation, days in in_turn():
        compare(variation, days, told, counted)
    # 2922 days. Twelve kinds have two variations, which share them: 12 x 2922; the others have 107, each on a third of
    # them: 107 x 974; together 139 282, in two conventions.
    assert counted["schedules"] == len(CONVENTIONS) * sum(len(days) for _, days in in_turn()) == 278_564
    report("every event x every day 2019-2026 x both conventions", counted, told, began, tell)


def test_every_event_before_and_after_the_end_of_the_statute_on_counting(tell: Callable[[str], None]) -> None:
    """What starts in the last weeks of Law 107-II, article 12-1, and its later steps, which no statute counts."""
    told: Told = {}
    counted = Counter[str]()
    began = time.perf_counter()
    for variation, days in in_turn():
        compare(variation, [(n, day) for n, day in days if date(2021, 6, 1) <= day <= date(2021, 7, 6)], told, counted)
    # 36 days, shared as in the long proof: 12 kinds x 36 and 107 variations x 12, in two conventions.
    assert counted["schedules"] == 2 * (12 * 36 + 107 * 12)
    report("every event x the days around 30.06.2021 x both conventions", counted, told, began, tell)


def test_every_kind_comes_on_every_day() -> None:
    days: dict[str, set[date]] = {}
    for variation, told in in_turn():
        days.setdefault(variation.kind, set()).update(day for _, day in told)
    assert all(found == set(DAYS) for found in days.values())
    assert (len(days), len(DAYS)) == (29, 8 * 365 + 2)


def values_of(model: type[Event], name: str) -> set[object]:
    """Every value that a field can have, if it is a word, a yes or no, a player, or who acts."""
    if name == "acting_body":
        return ACTING
    if name in model.players:
        return {body.code for body in model.players[name]}
    annotation = model.model_fields[name].annotation
    values: set[object] = set()
    for part in (annotation, *get_args(annotation)):
        values |= {True, False} if part is bool else set(get_args(part)) if get_origin(part) is Literal else set()
    return values


def test_every_value_of_every_field_of_every_kind_is_compared() -> None:
    seen: dict[str, dict[str, set[object]]] = {}
    for variation, days in in_turn():
        of_the_kind = seen.setdefault(variation.kind, {})
        for number, day in (*days[:ROUND], *days[-ROUND:]):
            _, event = told_on(variation, number, day)
            for name, value in event:
                of_the_kind.setdefault(name, set()).add(getattr(value, "code", value))
    missing = {
        f"{kind}.{name}": values - seen[kind][name]
        for kind in ALL_CHAINS
        for name in EVENTS[kind].model_fields
        if (values := values_of(EVENTS[kind], name)) - seen[kind][name]
    }
    assert missing == {}


def test_steps_are_done_in_every_kind() -> None:
    with_steps = {variation.kind for variation in VARIATIONS if variation.done(DAYS[0])}
    assert with_steps == set(ALL_CHAINS)


@pytest.mark.parametrize("convention", CONVENTIONS, ids=("standard", "strict"))
@pytest.mark.parametrize(("kind", "fields"), WITHOUT_A_DAY, ids=lambda given: given if isinstance(given, str) else "")
def test_an_event_without_a_day_is_answered_by_the_newest_texts(
    kind: str, fields: dict[str, Any], convention: Convention
) -> None:
    got = rows_of(schedule(parse_event({"kind": kind, **fields}), convention=convention))
    assert got == ALL_CHAINS[kind](fields, {}, strict=convention is Convention.STRICT)


def test_every_calendar_year(tell: Callable[[str], None]) -> None:
    told: Told = {}
    counted = Counter[str]()
    began = time.perf_counter()
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
                keep(told, "calendar-year", got, right, f"{year}{', strict' if strict else ''}")
    assert counted["schedules"] == 26 * 2 * 2
    report("every calendar year 2010-2035 x both conventions, without and with drafts", counted, told, began, tell)


def _shown(fields: Mapping[str, object]) -> str:
    return ", ".join(f"{name}={value}" for name, value in fields.items())


def _said(row: object) -> str:
    if isinstance(row, Reading):
        return f"by {row.by}, safe by {row.safe_by}"
    return "no date" if row is None else str(row)
