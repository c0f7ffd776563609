"""A count and its steps are one: for every dated limit of the acts, every answer that can move it, and every day."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product

import pytest

from kzcoord import KAZAKHSTAN, RULES, CalendarRangeError, Convention
from kzcoord.law import SetAside
from kzcoord.limits import COUNTING, TimeLimit

from .counted_steps import checked_steps

FIRST, LAST = date(2010, 1, 1), date(2035, 12, 31)
DAYS = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


def _limits() -> Iterator[TimeLimit]:
    for norm in RULES:
        for text in RULES.texts(norm.id):
            yield text.limit
            yield from (aside.limit for aside in text.exceptions if isinstance(aside, SetAside))
            if text.switch is not None:
                yield text.switch.limit


#: The distinct limits of all texts that give a date.
LIMITS = list(dict.fromkeys(limit for limit in _limits() if limit.counted))


def conventions(limit: TimeLimit) -> list[Convention]:
    """Every combination of answers to the questions that the limit raises and that can be counted by."""
    offered = {
        question: [reading.name for reading in COUNTING[question].readings if reading.counted]
        for question in limit.questions_when_counted
    }
    counted = {question: readings for question, readings in offered.items() if readings}
    return [
        Convention.STANDARD.choose(**dict(zip(counted, chosen, strict=True))) for chosen in product(*counted.values())
    ]


def starts(limit: TimeLimit, day: date) -> list[date | None]:
    """The days of the second start: days around the first, where the limit has two."""
    if limit.second_anchor is None:
        return [None]
    other = day + timedelta(days=day.toordinal() % 9 - 4)
    return [None, other] if other in KAZAKHSTAN else [None]


def compare(stride: int) -> Mapping[str, int]:
    """How many counts were compared with their steps, and how many lie outside the calendar."""
    compared, outside = 0, 0
    for limit in LIMITS:
        for convention in conventions(limit):
            for day in DAYS[::stride]:
                for other in starts(limit, day):
                    try:
                        found = limit.resolve(day, convention=convention, or_anchor=other)
                    except CalendarRangeError:
                        outside += 1
                        continue
                    assert found.by is not None
                    try:
                        checked_steps(limit, found)
                    except AssertionError as error:
                        raise AssertionError(f"{limit} from {day} or {other} under {convention}: {error}") from error
                    compared += 1
    return {"compared": compared, "outside the calendar": outside}


def test_the_steps_of_every_limit_end_on_its_due_day() -> None:
    found = compare(73)
    print(f"{len(LIMITS)} limits: {found}")  # noqa: T201
    assert found["compared"] > 20_000
    assert found["outside the calendar"] < found["compared"] // 100


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_the_steps_of_every_limit_end_on_its_due_day_from_every_day() -> None:
    found = compare(1)
    print(f"{len(LIMITS)} limits: {found}")  # noqa: T201
    assert found["compared"] > 1_000_000


# -- the date that is excluded, and comes back when the day before it moves ---------------------------------------

EXCLUDED = Convention.STANDARD.choose(Q2="excluded")


def until_dates() -> list[tuple[TimeLimit, date]]:
    """Every date of 2011 to 2035 that an "until" limit of the acts names."""
    untils = [limit for limit in LIMITS if "Q2" in limit.questions]
    return [(limit, day) for limit in untils for year in range(2011, 2036) for day in limit.nominal_days(year)]  # type: ignore[attr-defined]


def test_a_date_that_is_excluded_and_moved_back_to_stands_at_the_end_of_the_steps() -> None:
    # 24 August 2014 is a Sunday: the last day moves on to Monday 25, the date of the act itself
    moved_back_to = 0
    for limit, day in until_dates():
        found = limit.resolve(day, convention=EXCLUDED)
        assert found.steps[-1].day == found.by
        if found.by == day:
            assert [step.question for step in found.steps][:2] == ["Q2", "Q3"]
            assert found.steps[-1].reason.en == "last day"
            moved_back_to += 1
    assert moved_back_to > 50


# -- the questions that a limit raises ----------------------------------------------------------------------------

OTHERS = {
    question.id: [
        reading.name for reading in question.readings if reading.counted and reading.name != question.standard
    ]
    for question in COUNTING.values()
}


def moves(limit: TimeLimit, question: str, stride: int) -> bool:
    """True when the answer to a question moves the limit from some day, under some answers to the other ones."""
    for convention in conventions(limit):
        for reading in OTHERS[question]:
            one = convention.choose(**{question: COUNTING[question].standard}).ways
            other = convention.choose(**{question: reading}).ways
            for day in DAYS[400:-400:stride]:
                for second in starts(limit, day):
                    if limit.count(day, second, KAZAKHSTAN, one) != limit.count(day, second, KAZAKHSTAN, other):
                        return True
    return False


@pytest.mark.parametrize("stride", [23, pytest.param(5, marks=pytest.mark.long)])
@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_a_limit_raises_exactly_the_questions_whose_answer_moves_it(limit: TimeLimit, stride: int) -> None:
    raised = set(limit.questions_when_counted) - {"Q7"}  # which start is the natural one is recorded, not counted
    if getattr(limit, "default", None) is not None:
        raised -= {"Q9"}  # it moves the term that is set instead
    assert {question for question, others in OTHERS.items() if others and moves(limit, question, stride)} == raised
