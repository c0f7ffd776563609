"""The statute that counted from August 2013 to June 2021: for limits in days it answers Q1 and Q3, and nothing else.

Days are worked out by hand; a number in brackets is the count, a day in square brackets is not worked. August 2013:
13 is a Tuesday. July 2021: Saturday 3 is worked instead of Monday 5, 6 is a holiday.
"""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import CALENDAR_DAYS, MONTHS, WORKING_DAYS, AsSet, Before, ByDate, Convention, Deadline, TimeLimit, Within
from kzcoord.text import Language

FIVE = Within(5, WORKING_DAYS, of="receipt")
TEN_DAYS = Within(10, CALENDAR_DAYS, of="receipt")
AFTER_TEN = Within(10, CALENDAR_DAYS, after="reply_sent")
AFTER_FIVE = Within(5, WORKING_DAYS, after="reply_sent")


def told(found: Deadline) -> tuple[date | None, date | None, set[str]]:
    return found.by, found.safe_by, {question.id for question in found.open_questions}


@pytest.mark.parametrize(
    ("limit", "start", "by", "safe_by", "questions"),
    [
        # Thursday 20(1) 21(2) [22 23] 24(3) 25(4) 26(5) 27(6) 28(7) 29(8) [30 31 1 2] 3(9) 4 January(10)
        (Within(10, WORKING_DAYS, of="receipt"), date(2018, 12, 20), date(2019, 1, 4), date(2019, 1, 4), set()),
        # Wednesday 5(1) 6(2) [7 8 9 10] 11(3) 12(4) 13(5)
        (FIVE, date(2021, 5, 5), date(2021, 5, 13), date(2021, 5, 13), set()),
        # the last day on which it is not certain: Monday 12; not counted 13 14 15 16 [17 18] 19, counted 12 to 16
        (FIVE, date(2013, 8, 12), date(2013, 8, 19), date(2013, 8, 16), {"Q1"}),
        # the first certain day: Tuesday 13(1) 14(2) 15(3) 16(4) [17 18] 19(5)
        (FIVE, date(2013, 8, 13), date(2013, 8, 19), date(2013, 8, 19), set()),
        # its last day: Wednesday 30(1) 1(2) 2(3) 3(4) [4 5 6] 7(5)
        (FIVE, date(2021, 6, 30), date(2021, 7, 7), date(2021, 7, 7), set()),
        # the day after: not counted 2 3 7 8 9, counted 1 2 3 7 8
        (FIVE, date(2021, 7, 1), date(2021, 7, 9), date(2021, 7, 8), {"Q1"}),
        # "after" leaves the day out by its own words: 1(1) 2(2) 3(3) 7(4) 8(5)
        (AFTER_FIVE, date(2021, 6, 30), date(2021, 7, 8), date(2021, 7, 8), set()),
        # a Saturday is no working day, so it is not day 1: 19(1) to 23(5)
        (FIVE, date(2013, 8, 17), date(2013, 8, 23), date(2013, 8, 23), set()),
        # Thursday 15(1) to Saturday 24(10), so Monday 26
        (TEN_DAYS, date(2013, 8, 15), date(2013, 8, 26), date(2013, 8, 26), set()),
        # Wednesday 14, then 15(1) to Saturday 24(10), so Monday 26
        (AFTER_TEN, date(2013, 8, 14), date(2013, 8, 26), date(2013, 8, 26), set()),
        # before it: Wednesday 7, then 8(1) to Saturday 17(10): Monday 19 or Friday 16
        (AFTER_TEN, date(2013, 8, 7), date(2013, 8, 19), date(2013, 8, 16), {"Q3"}),
        # a limit in months: 24 August 2019 is a Saturday, Monday 26 or Friday 23
        (Within(1, MONTHS, of="receipt"), date(2019, 7, 24), date(2019, 8, 26), date(2019, 8, 23), {"Q3"}),
        # a fixed date: the same Saturday
        (ByDate((8, 24)), date(2019, 8, 1), date(2019, 8, 26), date(2019, 8, 23), {"Q3"}),
        # a limit backward: Friday 23 August is five working days before Friday 30, a holiday, and 22 leaves five clear
        (Before(5, WORKING_DAYS, of="starts"), date(2019, 8, 30), date(2019, 8, 23), date(2019, 8, 22), {"Q4"}),
        # the default of a term: Tuesday 5(1) to Sunday 24(20) March; Monday 25 is carried from Saturday 23, so the 26th
        (
            AsSet("another term", default=Within(20, CALENDAR_DAYS, of="receipt")),
            date(2019, 3, 5),
            date(2019, 3, 26),
            date(2019, 3, 26),
            set(),
        ),
    ],
)
def test_what_the_statute_answers_is_not_open(
    limit: TimeLimit, start: date, by: date, safe_by: date, questions: set[str]
) -> None:
    assert told(limit.resolve(start)) == (by, safe_by, questions)
    strict = limit.resolve(start, convention=Convention.STRICT)
    assert told(strict) == (safe_by, safe_by, set())


def test_each_of_two_starts_is_counted_by_the_law_of_its_own_day() -> None:
    limit = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")
    # after Wednesday 5 May: 6(1) [7 8 9 10] 11(2); from the end of the visit on that day: 5(1) 6(2)
    found = limit.resolve(date(2021, 5, 5), or_anchor=date(2021, 5, 5))
    assert told(found) == (date(2021, 5, 11), date(2021, 5, 6), {"Q8"})
    # after Wednesday 30 June: 1(1) 2(2); from the end on Thursday 1 July, no statute: 2(1) 3(2), or 1(1) 2(2)
    found = limit.resolve(date(2021, 6, 30), or_anchor=date(2021, 7, 1))
    assert told(found)[:2] == (date(2021, 7, 3), date(2021, 7, 2))


def test_an_answer_that_is_chosen_stands_above_the_statute() -> None:
    # 6(1) [7 8 9 10] 11(2) 12(3) 13(4) 14(5), against 13 May by the statute
    found = FIVE.resolve(date(2021, 5, 5), convention=Convention.STANDARD.choose(Q1="not counted"))
    assert told(found) == (date(2021, 5, 14), date(2021, 5, 13), {"Q1"})
    assert found.steps[0].question == "Q1"
    # Saturday 24 August 2013 goes back to Friday 23
    found = AFTER_TEN.resolve(date(2013, 8, 14), convention=Convention.STANDARD.choose(Q3="previous working day"))
    assert told(found) == (date(2013, 8, 23), date(2013, 8, 23), set())
    # what is chosen as the statute has it changes nothing, and the statute is still named
    found = FIVE.resolve(date(2021, 5, 5), convention=Convention.STANDARD.choose(Q1="counted"))
    assert told(found) == (date(2021, 5, 13), date(2021, 5, 13), set())
    assert found.steps[0].question is None


@pytest.mark.parametrize(
    ("lang", "article"),
    [("en", "art. 12-1(5)"), ("ru", "пункт 5 статьи 12-1"), ("kk", "12-1-баптың 5-тармағы")],
)
def test_the_explanation_names_the_article(lang: Language, article: str) -> None:
    of_the_trigger_day = FIVE.resolve(date(2021, 5, 5)).explain(lang)
    assert of_the_trigger_day.count(article) == 1
    of_the_last_day = AFTER_TEN.resolve(date(2013, 8, 14)).explain(lang)
    assert of_the_last_day.count(article) == 1
    assert article not in AFTER_FIVE.resolve(date(2021, 6, 30)).explain(lang)
    assert article not in FIVE.resolve(date(2013, 8, 17)).explain(lang)
    assert article not in FIVE.resolve(date(2021, 7, 1)).explain(lang)
