"""The steps of a count, written out by hand: which days, their numbers, the question each raises.

March 2026: Saturday 21 to Monday 23 are Nauryz, Tuesday 24 and Wednesday 25 the rest days that it carries, so the
working days around them are Friday 20 and Thursday 26.
"""

from datetime import date

import pytest

from kzcoord import KAZAKHSTAN, Convention
from kzcoord.limits import (
    CALENDAR_DAYS,
    MONTHS,
    WORKING_DAYS,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    OncePer,
    TimeLimit,
    Within,
)

Line = tuple[str, int | None, str | None]
STANDARD, STRICT = Convention.STANDARD, Convention.STRICT


def steps(limit: TimeLimit, anchor: date, convention: Convention) -> list[Line]:
    return [
        (f"{step.day:%d.%m}", step.number, step.question) for step in limit.trace(anchor, None, KAZAKHSTAN, convention)
    ]


def off(*days: int) -> list[Line]:
    return [(f"{day:02}.03", None, None) for day in days]


OF = Within(3, WORKING_DAYS, of="receipt")
DAYS = Within(3, CALENDAR_DAYS, of="receipt")
MONTH = Within(1, MONTHS, of="receipt")
LEAST = Before(2, WORKING_DAYS, of="starts")
CLEAR_DAYS = Before(3, CALENDAR_DAYS, of="starts")
MONTH_BEFORE = Before(1, MONTHS, of="starts")
EXACTLY = Before(2, WORKING_DAYS, of="starts", exactly=True)
UNTIL = ByDate((3, 25), until=True)
SET = AsSet("the term that was set")
ACT = BeforeAct("departure", of="departs")

CASES: list[tuple[TimeLimit, date, Convention, list[Line]]] = [
    # from the day of: the trigger day is the question; the five days off are passed over
    (
        OF,
        date(2026, 3, 18),
        STANDARD,
        [("18.03", None, "Q1"), ("19.03", 1, None), ("20.03", 2, None), *off(21, 22, 23, 24, 25), ("26.03", 3, None)],
    ),
    (OF, date(2026, 3, 18), STRICT, [("18.03", 1, "Q1"), ("19.03", 2, None), ("20.03", 3, None)]),
    # on a Saturday there is no question in working days: it could not count
    (
        OF,
        date(2026, 3, 14),
        STRICT,
        [("14.03", None, None), ("15.03", None, None), *[(f"{16 + n}.03", n + 1, None) for n in range(3)]],
    ),
    # calendar days: the third is Saturday 21, the limit moves on to Thursday 26; counted from the trigger it ends on 20
    (
        DAYS,
        date(2026, 3, 18),
        STANDARD,
        [
            ("18.03", None, "Q1"),
            ("19.03", 1, None),
            ("20.03", 2, None),
            ("21.03", 3, None),
            ("21.03", None, "Q3"),
            *off(22, 23, 24, 25),
            ("26.03", None, None),
        ],
    ),
    (DAYS, date(2026, 3, 18), STRICT, [("18.03", 1, "Q1"), ("19.03", 2, None), ("20.03", 3, None)]),
    # a Saturday is a calendar day, so it is open whether it counts
    (
        DAYS,
        date(2026, 3, 14),
        STRICT,
        [("14.03", 1, "Q1"), ("15.03", 2, None), ("16.03", 3, None)],
    ),
    # after: no question, no reading counts the trigger
    (
        Within(1, WORKING_DAYS, after="reply_sent"),
        date(2026, 3, 18),
        STRICT,
        [("18.03", None, None), ("19.03", 1, None)],
    ),
    # months: the same number; Saturday 21 moves on or back
    (MONTH, date(2026, 2, 18), STANDARD, [("18.02", None, None), ("18.03", None, None)]),
    (
        MONTH,
        date(2026, 2, 21),
        STANDARD,
        [("21.02", None, None), ("21.03", None, "Q3"), *off(22, 23, 24, 25), ("26.03", None, None)],
    ),
    (MONTH, date(2026, 2, 21), STRICT, [("21.02", None, None), ("21.03", None, "Q3"), ("20.03", None, None)]),
    # at least two working days before Thursday 26; two clear ones between in the strict reading; exactly two in neither
    (
        LEAST,
        date(2026, 3, 26),
        STANDARD,
        [("26.03", None, "Q4"), *off(25, 24, 23, 22, 21), ("20.03", 1, None), ("19.03", 2, None)],
    ),
    (
        LEAST,
        date(2026, 3, 26),
        STRICT,
        [("26.03", None, "Q4"), *off(25, 24, 23, 22, 21), ("20.03", 1, None), ("19.03", 2, None), ("18.03", 3, None)],
    ),
    (
        EXACTLY,
        date(2026, 3, 26),
        STRICT,
        [("26.03", None, None), *off(25, 24, 23, 22, 21), ("20.03", 1, None), ("19.03", 2, None)],
    ),
    # three calendar days before 26 is Monday 23, a holiday: back to Friday 20
    (
        CLEAR_DAYS,
        date(2026, 3, 26),
        STANDARD,
        [
            ("26.03", None, "Q4"),
            ("25.03", 1, None),
            ("24.03", 2, None),
            ("23.03", 3, None),
            ("23.03", None, "Q5"),
            *off(22, 21),
            ("20.03", None, None),
        ],
    ),
    (
        CLEAR_DAYS,
        date(2026, 3, 26),
        STRICT,
        [
            ("26.03", None, "Q4"),
            ("25.03", 1, None),
            ("24.03", 2, None),
            ("23.03", 3, None),
            ("22.03", 4, None),
            ("22.03", None, "Q5"),
            *off(21),
            ("20.03", None, None),
        ],
    ),
    # a month before 26 April is 26 March; a clear month leaves it, and 25 is off
    (MONTH_BEFORE, date(2026, 4, 26), STANDARD, [("26.04", None, "Q4"), ("26.03", None, None)]),
    (
        MONTH_BEFORE,
        date(2026, 4, 26),
        STRICT,
        [
            ("26.04", None, "Q4"),
            ("26.03", None, "Q4"),
            ("25.03", None, "Q5"),
            *off(24, 23, 22, 21),
            ("20.03", None, None),
        ],
    ),
    # until 25 March: the date is off; left out, the day before it is too
    (UNTIL, date(2026, 1, 1), STANDARD, [("25.03", None, None), ("25.03", None, "Q3"), ("26.03", None, None)]),
    (
        UNTIL,
        date(2026, 1, 1),
        STRICT,
        [("25.03", None, "Q2"), ("24.03", None, "Q3"), *off(23, 22, 21), ("20.03", None, None)],
    ),
    # a term set to Sunday 22 is never moved forward; one set to a working day stands
    (SET, date(2026, 3, 22), STANDARD, [("22.03", None, None), ("22.03", None, "Q9"), *off(21), ("20.03", None, None)]),
    (SET, date(2026, 3, 20), STANDARD, [("20.03", None, None)]),
    # before departure on Thursday 26: that day by its own count, the working day before beyond dispute
    (ACT, date(2026, 3, 26), STANDARD, [("26.03", None, "Q10")]),
    (ACT, date(2026, 3, 26), STRICT, [("26.03", None, "Q10"), *off(25, 24, 23, 22, 21), ("20.03", None, None)]),
]


@pytest.mark.parametrize(("limit", "anchor", "convention", "expected"), CASES)
def test_the_count_day_by_day(limit: TimeLimit, anchor: date, convention: Convention, expected: list[Line]) -> None:
    assert steps(limit, anchor, convention) == expected


def test_the_last_step_is_the_date_of_the_deadline() -> None:
    for limit, anchor, convention, expected in CASES:
        assert f"{limit.last_day(anchor, KAZAKHSTAN, convention):%d.%m}" == expected[-1][0], (str(limit), convention)


def test_a_worked_saturday_says_by_which_act_and_a_plain_day_says_nothing() -> None:
    # Saturday 4 May 2024 was worked instead of Wednesday 8 May
    written = list(Within(2, WORKING_DAYS, of="receipt").trace(date(2024, 5, 2), None, KAZAKHSTAN, STANDARD))
    trigger, friday, saturday = written
    assert (trigger.day, trigger.number) == (date(2024, 5, 2), None)
    assert (friday.number, friday.reason.en, friday.act) == (1, "", None)
    assert (saturday.day, saturday.number) == (date(2024, 5, 4), 2)
    assert "8 May" in saturday.reason.en
    assert saturday.act is not None


def test_a_day_off_says_why() -> None:
    written = {step.day: step for step in OF.trace(date(2026, 3, 18), None, KAZAKHSTAN, STANDARD)}
    assert written[date(2026, 3, 22)].reason.en == "Nauryz"
    assert "carried" in written[date(2026, 3, 24)].reason.en
    assert written[date(2026, 3, 24)].act is not None


def test_the_trigger_and_the_last_day_are_named() -> None:
    trigger, *_ = OF.trace(date(2026, 3, 18), None, KAZAKHSTAN, STANDARD)
    assert trigger.reason.en == "receipt, not counted"
    counted, *_ = OF.trace(date(2026, 3, 18), None, KAZAKHSTAN, STRICT)
    assert counted.reason.en == "receipt, counted as day 1"
    *_, moved, last = MONTH.trace(date(2026, 2, 21), None, KAZAKHSTAN, STRICT)
    assert "not a working day" in moved.reason.en
    assert last.reason.en == "last day"


def test_the_end_of_a_period_is_named_and_not_left_out() -> None:
    # the half-year ends on Tue 30 June 2026
    (step,) = OncePer("half-year").resolve(date(2026, 2, 2)).steps
    assert (step.day, step.number, step.question) == (date(2026, 6, 30), None, None)
    assert step.reason.en == "the last day of the period"


def test_of_two_starts_that_end_together_the_end_of_the_visit_is_counted_from() -> None:
    # strictly: after Wed 10 January 2024 three working days, 11 12 15; of Thu 11 three, itself, 12 and 15
    limit = Within(3, WORKING_DAYS, after="ends", or_of="visit_ends")
    written = list(limit.trace(date(2024, 1, 10), date(2024, 1, 11), KAZAKHSTAN, STRICT))
    assert [(step.day.day, step.number) for step in written if step.number or step.question] == [
        (10, None),  # the other possible start
        (11, 1),
        (12, 2),
        (15, 3),
    ]


def test_the_steps_as_plain_values_name_the_act_of_a_day_off() -> None:
    acts = {step["day"]: step["act"] for step in OF.resolve(date(2026, 3, 18)).to_dict()["steps"]}
    assert acts["2026-03-21"] == "Law of 22.04.2009 No. 152-IV"
    assert acts["2026-03-19"] is None


# -- two starts: the event on Wednesday 18 March 2026, the visit until Friday 20; Nauryz is 21 to 25 --------------

TWO = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")


def numbered_or_open(convention: Convention, ends: date, visit_ends: date) -> list[tuple[str, int | None, str | None]]:
    written = TWO.trace(ends, visit_ends, KAZAKHSTAN, convention)
    return [(f"{step.day:%d.%m}", step.number, step.question) for step in written if step.number or step.question]


def test_from_the_later_start_or_from_the_earlier() -> None:
    event, visit = date(2026, 3, 18), date(2026, 3, 20)
    deadline = TWO.resolve(event, or_anchor=visit)
    assert (deadline.by, deadline.safe_by) == (date(2026, 3, 27), date(2026, 3, 20))
    assert numbered_or_open(STANDARD, event, visit) == [
        ("18.03", None, "Q8"),
        ("20.03", None, "Q1"),
        ("26.03", 1, None),
        ("27.03", 2, None),
    ]
    assert numbered_or_open(STRICT, event, visit) == [("20.03", None, "Q8"), ("19.03", 1, None), ("20.03", 2, None)]


def test_both_starts_on_one_day_still_ask_the_question() -> None:
    day = date(2026, 3, 18)
    assert numbered_or_open(STANDARD, day, day) == [
        ("18.03", None, "Q8"),
        ("18.03", None, "Q1"),
        ("19.03", 1, None),
        ("20.03", 2, None),
    ]
    assert numbered_or_open(STRICT, day, day) == [("18.03", None, "Q8"), ("18.03", 1, "Q1"), ("19.03", 2, None)]


def test_without_a_visit_only_the_event_counts() -> None:
    written = list(TWO.trace(date(2026, 3, 18), None, KAZAKHSTAN, STANDARD))
    assert [(step.day.day, step.number, step.question) for step in written] == [
        (18, None, None),
        (19, 1, None),
        (20, 2, None),
    ]


def test_the_start_not_taken_is_named() -> None:
    skipped, *_ = TWO.trace(date(2026, 3, 18), date(2026, 3, 20), KAZAKHSTAN, STRICT)
    assert skipped.reason.en == "the end of the visit abroad: the other possible start"


def test_no_day_without_an_anchor() -> None:
    deadline = Within(2, WORKING_DAYS, of="receipt").resolve(None)
    assert (deadline.by, deadline.safe_by) == (None, None)
    for limit in (TWO, Before(1, MONTHS, of="starts"), ByDate((6, 15)), OncePer("year"), AsSet("a"), BeforeAct("b")):
        assert list(limit.trace(None, None, KAZAKHSTAN, STANDARD)) == []
