"""Every rule with a date, on every day of 26 years, in both conventions, against the oracle.

Around the days on which the law of counting changed it is also asked what a caller's own answers to Q1 and Q3 do.
"""

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest

from kzcoord import RULES, CalendarRangeError, Convention, Rule

from .calendar_facts import FIRST
from .days import OutsideTheCalendarError, every_day
from .readings import NOTHING, Chosen, Limit, Reading, read
from .rule_table import LINES, Line

DAYS = every_day(date(2010, 1, 1), date(2035, 12, 31))
YEARS = range(2010, 2036)
CONVENTIONS = (Convention.STANDARD, Convention.STRICT)
SHOWN = 20

# Around the first day of the window of the statute on counting, its first certain day, a year's end and its last day.
AROUND_THE_STATUTE = [
    *every_day(date(2013, 7, 11), date(2013, 7, 16)),
    *every_day(date(2013, 8, 9), date(2013, 8, 20)),
    *every_day(date(2018, 12, 27), date(2019, 1, 1)),
    *every_day(date(2021, 6, 24), date(2021, 7, 6)),
]
# What a caller may answer, for the oracle and for a convention; None: nothing.
Q1 = {None: {}, False: {"Q1": "not counted"}, True: {"Q1": "counted"}}
Q3 = {None: {}, False: {"Q3": "previous working day"}, True: {"Q3": "next working day"}}
CHOICES = tuple(
    (Chosen(day_counted, forward), {**Q1[day_counted], **Q3[forward]}) for day_counted, forward in product(Q1, Q3)
)

TEXTS = {(rule.id, rule.in_force.begins.earliest): rule for known in RULES for rule in RULES.texts(known.id)}
WITH_DATES_OF_THE_YEAR = tuple(line for line in LINES if line.limit.dates)


def test_the_rule_book_has_the_dated_texts_of_the_table_and_no_other() -> None:
    ends: dict[tuple[str, date], date | None] = {}
    for key, rule in TEXTS.items():
        if rule.limit.counted:
            end = rule.in_force.ends
            # In a window the later text holds; Resolution 1082 just ends, and its rows are given as long as possible.
            just_ends = rule.id.startswith("1082/")
            ends[key] = None if end is None else end.latest if just_ends else end.earliest
    assert ends == {(line.rule, line.since): line.gone for line in LINES}


def expected(limit: Limit, day: date, *, strict: bool, chosen: Chosen = NOTHING) -> Reading | None:
    """Both dates by the oracle; None where the count leaves the calendar, so that an error is due."""
    try:
        return read(limit, day, strict=strict, chosen=chosen)
    except OutsideTheCalendarError:
        return None


def found(rule: Rule, day: date, convention: Convention) -> Reading | None:
    try:
        deadline = rule.deadline(day, convention=convention)
    except CalendarRangeError:
        return None
    assert deadline.by is not None
    assert deadline.safe_by is not None
    return Reading(deadline.by, deadline.safe_by)


def report(what: str, compared: int, differences: list[str], tell: Callable[[str], None]) -> None:
    tell(f"{what}: {compared} compared, {len(differences)} different")
    if differences:
        pytest.fail("\n".join([f"{len(differences)} of {compared} differ:", *differences[:SHOWN]]), pytrace=False)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_every_rule_on_every_day(tell: Callable[[str], None]) -> None:
    compared = 0
    refused = 0
    differences: list[str] = []
    for convention in CONVENTIONS:
        strict = convention is Convention.STRICT
        known: dict[Limit, list[Reading | None]] = {}
        for line in LINES:
            if line.limit not in known:
                known[line.limit] = [expected(line.limit, day, strict=strict) for day in DAYS]
            rule = TEXTS[line.rule, line.since]
            for day, right in zip(DAYS, known[line.limit], strict=True):
                got = found(rule, day, convention)
                compared += 1
                refused += right is None
                if got != right:
                    where = _named(line, day, strict=strict)
                    differences.append(f"{where}: {_said(got)}, by the oracle {_said(right)}")
    assert compared == len(LINES) * len(DAYS) * len(CONVENTIONS) == 106 * 9496 * 2
    assert refused > 0, "no count ran before the first day of the calendar"
    report("every rule with a date x every day 2010-2035 x both conventions, both dates", compared, differences, tell)


@pytest.mark.parametrize(
    "days",
    [
        pytest.param(AROUND_THE_STATUTE[::3], id="a third"),
        pytest.param(AROUND_THE_STATUTE, id="all", marks=pytest.mark.long),
    ],
)
def test_every_limit_around_the_statute_with_every_choice(days: list[date], tell: Callable[[str], None]) -> None:
    """One rule of each limit: what is chosen moves ``by``, inside the time of the statute and outside."""
    lines = {line.limit: line for line in LINES}
    compared = 0
    differences: list[str] = []
    for convention, (chosen, told), line in product(CONVENTIONS, CHOICES, lines.values()):
        strict = convention is Convention.STRICT
        rule, convention_of_ones_own = TEXTS[line.rule, line.since], convention.choose(**told)
        for day in days:
            got = found(rule, day, convention_of_ones_own)
            right = expected(line.limit, day, strict=strict, chosen=chosen)
            compared += 1
            if got != right:
                where = f"{_named(line, day, strict=strict)}, {told or 'nothing chosen'}"
                differences.append(f"{where}: {_said(got)}, by the oracle {_said(right)}")
    assert compared == len(lines) * len(days) * 9 * 2
    report("every limit x days around the statute x every choice of Q1 and Q3", compared, differences, tell)


def test_the_dates_of_every_year(tell: Callable[[str], None]) -> None:
    compared = 0
    differences: list[str] = []
    for convention in CONVENTIONS:
        strict = convention is Convention.STRICT
        for line in WITH_DATES_OF_THE_YEAR:
            rule = TEXTS[line.rule, line.since]
            for year in YEARS:
                days = [date(year, month, number) for month, number in sorted(line.limit.dates)]
                right = [expected(line.limit, day, strict=strict) for day in days]
                compared += len(days)
                got: list[Reading | None]
                try:
                    deadlines = rule.deadlines(year, convention=convention)
                    got = [Reading(one.by, one.safe_by) for one in deadlines if one.by and one.safe_by]
                except CalendarRangeError:
                    got = [None]
                if got != ([None] if None in right else right):
                    where = _named(line, date(year, 1, 1), strict=strict)
                    differences.append(f"deadlines({year}) of {where}: {got}, by the oracle {right}")
    dates_of_a_year = sum(len(line.limit.dates) for line in WITH_DATES_OF_THE_YEAR)
    assert compared == dates_of_a_year * len(YEARS) * len(CONVENTIONS) == 56 * 26 * 2
    report("every date printed in an act x every year 2010-2035 x both conventions", compared, differences, tell)


def test_the_days_begin_with_the_calendar() -> None:
    assert DAYS[0] == FIRST
    assert (len(DAYS), DAYS[-1]) == (26 * 365 + 6, date(2035, 12, 31))


def _named(line: Line, day: date, *, strict: bool) -> str:
    return f"{line.rule} (text of {line.since}) from {day}{', strict' if strict else ''}"


def _said(pair: Reading | None) -> str:
    return "refused" if pair is None else f"by {pair.by}, safe by {pair.safe_by}"
