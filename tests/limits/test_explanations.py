"""What a deadline says: steps, explanation in three languages, open questions, provisional or not.

Dates and words are worked out by hand; a number in brackets is the count, a day in square brackets is not worked.
"""

import re
from datetime import date, timedelta
from functools import cache
from itertools import pairwise, product

import pytest

from kzcoord import (
    CALENDAR_DAYS,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MONTHS,
    QUESTIONS,
    WORKING_DAYS,
    AfterAct,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    Convention,
    Deadline,
    NoLimit,
    OncePer,
    Promptly,
    TimeLimit,
    Unit,
    Within,
)
from kzcoord.limits import COUNTING
from kzcoord.text import Language, Text
from tests.for_each import for_each

from .counted_steps import checked_steps

TERM = Text(
    kk="хабарламада көрсетілген мерзім", ru="срок, указанный в сообщении", en="the term named in the communication"
)
DEPARTURE = Text(kk="шетелге шыққанға", ru="выезда за рубеж", en="departure abroad")


def of(n: int, unit: Unit = WORKING_DAYS) -> Within:
    return Within(n, unit, of="receipt")


def after(n: int, unit: Unit = WORKING_DAYS) -> Within:
    return Within(n, unit, after="reply_sent")


def before(n: int, unit: Unit = WORKING_DAYS, *, exactly: bool = False) -> Before:
    return Before(n, unit, of="starts", exactly=exactly)


EVENT_OR_VISIT = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")

LIMITS: list[TimeLimit] = [
    *(of(n, unit) for unit in Unit for n in (1, 5, 12)),
    *(after(n, unit) for unit in Unit for n in (1, 7)),
    *(before(n, unit) for unit in Unit for n in (1, 2, 15)),
    *(before(n, unit, exactly=True) for unit in Unit for n in (1, 10)),
    ByDate([(1, 10)]),
    ByDate([(6, 15), (12, 15)]),
    ByDate([(10, 25)], until=True),
    OncePer("quarter"),
    OncePer("year"),
    AsSet(TERM),
    AsSet(TERM, default=of(20, CALENDAR_DAYS)),
    BeforeAct(DEPARTURE),
    EVENT_OR_VISIT,
    *(Within(n, CALENDAR_DAYS, after="ends", or_of="visit_ends") for n in (1, 2, 7)),
    Within(1, MONTHS, after="ends", or_of="visit_ends"),
]
EACH_LIMIT = for_each(LIMITS)
CONVENTIONS = [
    Convention.STANDARD,
    Convention.STRICT,
    *(
        Convention.STANDARD.choose(**{question: reading})
        for question, reading in {
            "Q1": "counted",
            "Q2": "excluded",
            "Q3": "previous working day",
            "Q4": "clear units between",
            "Q5": "the day itself",
            "Q6": "first day of the next month",
            "Q8": "from the earlier",
            "Q9": "next working day",
            "Q10": "the working day before",
        }.items()
    ),
]
# 2022 has the free Monday of October, 2024 the worked Saturday of May, 2026 the carried days of March.
DAYS = [date(year, 1, 1) + timedelta(days=n) for year in (2022, 2024, 2026) for n in range(0, 364, 2)]
#: An eighth of them in the quick suite, on every day of the week, all of them in the long proofs.
ON_DAYS = pytest.mark.parametrize(
    "days", [pytest.param(DAYS[::8], id="an eighth"), pytest.param(DAYS, id="all", marks=pytest.mark.long)]
)


def resolved(limit: TimeLimit, day: date, convention: Convention) -> Deadline:
    two_starts = isinstance(limit, Within) and limit.or_of is not None
    other = day + timedelta(days=day.toordinal() % 7 - 2) if two_starts else None
    return limit.resolve(day, convention=convention, or_anchor=other)


# -- steps ----------------------------------------------------------------------------------------------------


@EACH_LIMIT
@ON_DAYS
@pytest.mark.parametrize("convention", CONVENTIONS, ids=repr)
def test_the_steps_number_the_days_of_the_limit_give_the_others_a_reason_and_end_on_the_due_day(
    limit: TimeLimit, convention: Convention, days: list[date]
) -> None:
    for day in days:
        for step in checked_steps(limit, resolved(limit, day, convention)):
            assert step.number is not None or all(words.strip() for words in step.reason), (day, step)
            assert step.question is None or step.question in QUESTIONS, (day, step)


@pytest.mark.parametrize("limit", [of(5), of(12, CALENDAR_DAYS), after(7), before(15), before(10, CALENDAR_DAYS)])
@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=repr)
def test_a_count_in_days_leaves_no_day_out(limit: TimeLimit, convention: Convention) -> None:
    for day in DAYS:
        found = limit.resolve(day, convention=convention)
        days = [step.day for step in found.steps]
        assert days[0] == day
        assert found.by is not None
        for one, next_one in pairwise(days):  # a day may stand twice: as the last number, and as what rolls
            assert abs((next_one - one).days) <= 1, day
        first, last = min(day, found.by), max(day, found.by)
        assert {first + timedelta(days=n) for n in range((last - first).days + 1)} <= set(days), day


@pytest.mark.parametrize("limit", [of(5), after(7), before(15)], ids=str)
def test_a_count_of_working_days_numbers_working_days_only_and_each_of_them(limit: TimeLimit) -> None:
    for day in DAYS:
        trigger, *rest = limit.resolve(day).steps
        assert trigger.number is None
        for step in rest:
            assert (step.number is not None) == KAZAKHSTAN.is_working_day(step.day), (day, step)


@pytest.mark.parametrize("limit", [Promptly(), NoLimit(), AfterAct("arrival")], ids=str)
def test_a_limit_without_a_number_has_no_steps_and_says_that_there_is_no_date(limit: TimeLimit) -> None:
    found = limit.resolve(date(2026, 3, 18))
    assert found.steps == ()
    assert found.open_questions == ()
    assert str(found) == f"{limit}: no date by law"
    for lang, no_date in [
        ("en", "the law gives no date"),
        ("ru", "закон не называет дня"),
        ("kk", "заң күнді белгілемейді"),
    ]:
        told = [line for line in found.explain(lang).splitlines() if line]  # type: ignore[arg-type]
        assert told == [limit.said(lang), no_date]  # type: ignore[arg-type]


def test_a_worked_saturday_is_numbered_and_says_why_it_is_worked() -> None:
    # Friday 3 May 2024: 4(1), worked instead of the 8th, [5] 6(2)
    trigger, saturday, sunday, monday = of(2).resolve(date(2024, 5, 3)).steps
    assert (trigger.day, trigger.number, trigger.question) == (date(2024, 5, 3), None, "Q1")
    assert (saturday.day, saturday.number) == (date(2024, 5, 4), 1)
    assert saturday.reason.en == "working day in exchange for 8 May"
    assert saturday.act is not None
    assert "109" in saturday.act.en
    assert (sunday.day, sunday.number, sunday.reason.en) == (date(2024, 5, 5), None, "weekend")
    assert (monday.day, monday.number, monday.act) == (date(2024, 5, 6), 2, None)


def test_a_carried_rest_day_names_the_holiday_and_the_law() -> None:
    steps = {step.day: step for step in of(5).resolve(date(2026, 3, 18)).steps}
    carried = steps[date(2026, 3, 24)]
    assert (carried.number, carried.reason.en) == (None, "rest day carried from 21 March")
    assert carried.act is not None
    assert "art. 5" in carried.act.en
    assert carried.reason.ru == "выходной день за праздник 21 марта"


def test_a_roll_forward_shows_the_day_that_was_named_and_where_it_went() -> None:
    # Sunday 20 December 2026: Monday 21
    steps = ByDate([(12, 20)]).resolve(date(2026, 12, 1)).steps
    assert [step.day for step in steps if step.question == "Q3"] == [date(2026, 12, 20)]
    assert {step.day for step in steps} == {date(2026, 12, 20), date(2026, 12, 21)}
    (rolled,) = (step for step in steps if step.question == "Q3")
    assert "weekend" in rolled.reason.en
    assert "not a working day" in rolled.reason.en


def test_a_roll_forward_over_carried_days_gives_each_of_them_a_reason() -> None:
    # Tuesday 24 and Wednesday 25 March 2026 are carried: Thursday 26
    steps = ByDate([(3, 24)]).resolve(date(2026, 3, 1)).steps
    assert [step.day.day for step in steps if step.question == "Q3"] == [24]
    assert {step.day.day for step in steps} == {24, 25, 26}
    assert "rest day carried from 22 March" in " ".join(step.reason.en for step in steps if step.day.day == 25)


def test_a_roll_back_shows_every_day_that_it_passes() -> None:
    # 24 April 2026 - 30 = Wednesday 25 March, carried: [24 23 22 21] Friday 20
    steps = before(30, CALENDAR_DAYS).resolve(date(2026, 4, 24)).steps
    assert [step.day for step in steps if step.question == "Q5"] == [date(2026, 3, 25)]
    nominal = [step.number for step in steps].index(30)
    assert [step.day.day for step in steps[nominal + 1 :]] == [25, 24, 23, 22, 21, 20]


def test_a_limit_in_months_shows_the_day_and_the_roll() -> None:
    # 31 January 2026 + 1 month = Saturday 28 February: [1 March] Monday 2 March
    steps = after(1, MONTHS).resolve(date(2026, 1, 31)).steps
    assert [step.day for step in steps] == [
        date(2026, 1, 31),
        date(2026, 2, 28),
        date(2026, 3, 1),
        date(2026, 3, 2),
    ]
    assert steps[1].question == "Q3"


def test_the_strict_step_before_clear_months_says_what_lies_between() -> None:
    # a month before 26 April is 26 March; a clear month between leaves Wednesday 25 March, a carried rest day
    steps = before(1, MONTHS).resolve(date(2026, 4, 26), convention=Convention.STRICT).steps
    (step,) = [step for step in steps if step.day == date(2026, 3, 26)]
    assert tuple(step.reason) == (
        "арасында толық айлар өтуі керек",
        "между ними должны пройти полные месяцы",
        "clear months lie between",
    )


def test_the_readings_of_the_clear_days_are_said_with_what_is_counted() -> None:
    question = COUNTING["Q4"]
    assert [reading.said("ru") for reading in question.readings] == [
        "на названное число дней или месяцев назад",
        "между ними названное число полных дней или месяцев",
    ]
    assert [reading.said("kk") for reading in question.readings] == [
        "аталған күн не ай санына кері",
        "арасында аталған сандағы толық күн не ай",
    ]


def test_both_starts_stand_in_the_steps() -> None:
    # the visit ends on Friday 12 January 2024: [13 14] 15(1) 16(2)
    found = EVENT_OR_VISIT.resolve(date(2024, 1, 10), or_anchor=date(2024, 1, 12))
    assert {date(2024, 1, 10), date(2024, 1, 12)} <= {step.day for step in found.steps}
    assert "Q8" in {step.question for step in found.steps}
    assert found.steps[-1].day == date(2024, 1, 16)


# -- explain() ------------------------------------------------------------------------------------------------


def lines(text: str) -> list[str]:
    """The lines of an explanation with single blanks: how the columns are set is not its content."""
    return [" ".join(line.split()) for line in text.splitlines()]


NAURYZ_2026 = of(5).resolve(date(2026, 3, 18))


def test_five_working_days_over_nauryz_2026_line_by_line() -> None:
    # 18 not counted; 19(1) 20(2) [21 22 23 Nauryz, 24 and 25 carried from 21 and 22] 26(3) 27(4) [28 29] 30(5);
    # with the 18th counted: 18(1) 19(2) 20(3) 26(4) 27(5)
    assert (NAURYZ_2026.by, NAURYZ_2026.safe_by) == (date(2026, 3, 30), date(2026, 3, 27))
    told = lines(NAURYZ_2026.explain())
    assert told[:2] == ["within 5 working days of receipt, 18 March 2026", ""]
    assert told[2:15] == [
        "Wed 18 Mar receipt, not counted question Q1: is the trigger day counted?",
        "Thu 19 Mar 1",
        "Fri 20 Mar 2",
        "Sat 21 Mar Nauryz Law of 22.04.2009 No. 152-IV",
        "Sun 22 Mar Nauryz Law on holidays of 13.12.2001 No. 267-II, art. 3",
        "Mon 23 Mar Nauryz Law of 22.04.2009 No. 152-IV",
        "Tue 24 Mar rest day carried from 21 March Law on holidays of 13.12.2001 No. 267-II, art. 5",
        "Wed 25 Mar rest day carried from 22 March Law on holidays of 13.12.2001 No. 267-II, art. 5",
        "Thu 26 Mar 3",
        "Fri 27 Mar 4",
        "Sat 28 Mar weekend",
        "Sun 29 Mar weekend",
        "Mon 30 Mar 5",
    ]
    conclusion = "\n".join(told[15:])
    assert told[15] == ""
    assert "due by 30 March 2026" in conclusion
    assert "safe by 27 March 2026" in conclusion
    assert "Q1: is the trigger day counted?" in conclusion
    assert "not counted / counted" in conclusion
    assert "provisional" not in conclusion


def test_the_same_in_russian() -> None:
    told = lines(NAURYZ_2026.explain("ru"))
    assert told[0] == "в течение 5 рабочих дней со дня получения, 18 марта 2026 года"
    assert told[2].startswith("ср 18 мар день получения, не считается вопрос Q1: ")
    assert told[2].endswith(QUESTIONS["Q1"].title.ru)
    assert told[3:5] == ["чт 19 мар 1", "пт 20 мар 2"]
    assert told[5] == "сб 21 мар Наурыз мейрамы Закон от 22.04.2009 № 152-IV"
    assert told[8].startswith("вт 24 мар выходной день за праздник 21 марта Закон от 13.12.2001 № 267-II")
    assert told[8].endswith("ст. 5")
    assert told[12:15] == ["сб 28 мар выходной день", "вс 29 мар выходной день", "пн 30 мар 5"]
    conclusion = "\n".join(told[15:])
    assert "30 марта 2026 года" in conclusion
    assert "27 марта 2026 года" in conclusion
    assert QUESTIONS["Q1"].said("ru") in conclusion


def test_the_same_in_kazakh() -> None:
    told = lines(NAURYZ_2026.explain("kk"))
    assert told[0] == "алынған күннен бастап 5 жұмыс күні ішінде, 2026 жылғы 18 наурыз"
    assert told[2].startswith("ср 18 нау алынған күн, есептелмейді сұрақ Q1: ")
    assert told[2].endswith(QUESTIONS["Q1"].title.kk)
    assert told[3:5] == ["бс 19 нау 1", "жм 20 нау 2"]
    assert "Наурыз мейрамы" in told[5]
    assert "21 наурыз мерекесі үшін демалыс күні" in told[8]
    assert told[14] == "дс 30 нау 5"
    conclusion = "\n".join(told[15:])
    assert "2026 жылғы 30 наурыз" in conclusion
    assert "2026 жылғы 27 наурыз" in conclusion
    assert QUESTIONS["Q1"].said("kk") in conclusion


@pytest.mark.parametrize("limit", [*LIMITS, Promptly(), NoLimit()], ids=str)
@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_nothing_english_stands_in_a_russian_or_kazakh_explanation(limit: TimeLimit, lang: Language) -> None:
    for day in (date(2026, 3, 20), date(2022, 10, 21), date(2024, 5, 3), date(2027, 1, 2)):
        told = resolved(limit, day, Convention.STANDARD).explain(lang)
        without_readings = "\n".join(line for line in told.splitlines() if " / " not in line)
        assert not re.findall(r"[a-z]{3,}", without_readings)


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_the_readings_between_the_dates_are_told_in_the_language_too(lang: Language) -> None:
    assert not re.findall(r"[a-z]{3,}", NAURYZ_2026.explain(lang))


def test_dates_that_coincide_are_told_once() -> None:
    found = after(5).resolve(date(2024, 1, 10))
    for lang, safe in [("en", "safe by"), ("ru", "бесспорный"), ("kk", "даусыз")]:
        assert safe not in found.explain(lang)  # type: ignore[arg-type]
    assert "due by 17 January 2024" in found.explain()


def test_a_deadline_in_one_line() -> None:
    assert str(of(5).resolve(date(2024, 1, 10))) == (
        "within 5 working days of receipt: by 2024-01-17 (safe by 2024-01-16)"
    )
    assert str(after(5).resolve(date(2024, 1, 10))) == (
        "within 5 working days after the sending of the reply: by 2024-01-17"
    )


def test_the_explanation_follows_the_convention_and_the_calendar() -> None:
    counted = of(2).resolve(date(2024, 1, 10), convention=Convention.STANDARD.choose(Q1="counted"))
    assert lines(counted.explain())[2:4] == [
        "Wed 10 Jan 1 receipt, counted as day 1 question Q1: is the trigger day counted?",
        "Thu 11 Jan 2",
    ]
    # in the six-day week Saturday 13 is worked: 12(1) 13(2)
    six = of(2).resolve(date(2024, 1, 11), KAZAKHSTAN_SIX_DAY)
    assert lines(six.explain())[3:5] == ["Fri 12 Jan 1", "Sat 13 Jan 2"]


# -- open questions -------------------------------------------------------------------------------------------


def asked(found: Deadline) -> set[str]:
    return {question.id for question in found.open_questions}


OPEN_QUESTIONS: dict[str, tuple[TimeLimit, date, set[str]]] = {
    # 17 or 16 January
    "the trigger day": (of(5), date(2024, 1, 10), {"Q1"}),
    # a Saturday is day 1 in neither reading
    "a trigger that is not worked": (of(5), date(2024, 1, 13), set()),
    "after": (after(5), date(2024, 1, 10), set()),
    # Saturday 28 March: 30 or 27
    "after, ending on a Saturday": (after(10, CALENDAR_DAYS), date(2026, 3, 18), {"Q3"}),
    # not counted: Saturday 28, so 30 or 27; counted: Friday 27
    "the trigger day and the roll": (of(10, CALENDAR_DAYS), date(2026, 3, 18), {"Q1", "Q3"}),
    # not counted: Monday 15; counted: Sunday 14, so 15 or 12
    "the trigger day, then the roll": (of(7, CALENDAR_DAYS), date(2024, 1, 8), {"Q1", "Q3"}),
    "months to a Saturday": (after(1, MONTHS), date(2026, 1, 31), {"Q3"}),
    "months to a Thursday": (after(1, MONTHS), date(2024, 1, 31), set()),
    "until a Wednesday": (ByDate([(1, 10)], until=True), date(2024, 1, 1), {"Q2"}),
    # included: Sunday 5 May, so 6 or Saturday 4, which is worked; excluded: Saturday 4
    "until a Sunday after a worked Saturday": (
        ByDate([(5, 5)], until=True),
        date(2024, 5, 1),
        {"Q2", "Q3"},
    ),
    "by a Saturday": (ByDate([(2, 10)]), date(2024, 1, 1), {"Q3"}),
    "by a Wednesday": (ByDate([(1, 10)]), date(2024, 1, 1), set()),
    "at least before": (before(5), date(2024, 1, 18), {"Q4"}),
    # 31 May - 30 = 1 May, so 30 April; a day further: 30 April
    "at least before, on a holiday": (before(30, CALENDAR_DAYS), date(2024, 5, 31), set()),
    "exactly before": (before(5, exactly=True), date(2024, 1, 18), set()),
    "a set term on a Saturday": (AsSet(TERM), date(2024, 1, 13), set()),
    "before an act on a Wednesday": (BeforeAct(DEPARTURE), date(2024, 1, 17), {"Q10"}),
    "before an act on a Saturday": (BeforeAct(DEPARTURE), date(2024, 1, 13), set()),
    "once in a half-year": (OncePer("half-year"), date(2024, 2, 1), set()),
}


@pytest.mark.parametrize(("limit", "day", "questions"), OPEN_QUESTIONS.values(), ids=OPEN_QUESTIONS)
def test_the_open_questions_are_those_that_separate_the_dates(limit: TimeLimit, day: date, questions: set[str]) -> None:
    found = limit.resolve(day)
    assert asked(found) == questions
    assert (found.by == found.safe_by) == (not questions)
    assert len(found.open_questions) == len(questions)
    assert all(QUESTIONS[question.id] is question for question in found.open_questions)


def test_a_question_that_moves_neither_date_does_not_separate_them() -> None:
    # until 25 October 2022: the 25th and the 24th both roll to Wed 26 or back to Sat 22, so it is the roll alone
    assert asked(ByDate([(10, 25)], until=True).resolve(date(2022, 10, 1))) == {"Q3"}
    # 6 calendar days of Mon 8 January 2024: Sun 14, or counted Sat 13: both roll to Mon 15 or back to Fri 12
    assert asked(of(6, CALENDAR_DAYS).resolve(date(2024, 1, 8))) == {"Q3"}


def test_two_starts_ask_which_one_and_whether_the_day_of_the_visit_counts() -> None:
    # the later, the visit on Fri 12: 16, with the 12th counted 15; the earlier, the event on Wed 10: 12
    assert asked(EVENT_OR_VISIT.resolve(date(2024, 1, 10), or_anchor=date(2024, 1, 12))) == {"Q1", "Q8"}
    # neither day is worked: 15(1) 16(2) from both
    assert asked(EVENT_OR_VISIT.resolve(date(2024, 1, 13), or_anchor=date(2024, 1, 14))) == set()


def test_a_limit_on_which_nothing_is_disputed_raises_no_question() -> None:
    assert OncePer("half-year").questions == ()
    assert OncePer("half-year").resolve(date(2026, 2, 2)).open_questions == ()


@EACH_LIMIT
def test_the_strict_convention_leaves_no_question_open(limit: TimeLimit) -> None:
    for day in DAYS:
        assert resolved(limit, day, Convention.STRICT).open_questions == ()


def test_a_question_that_was_chosen_strictly_is_open_no_more() -> None:
    counted = Convention.STANDARD.choose(Q1="counted")
    assert asked(of(5).resolve(date(2024, 1, 10), convention=counted)) == set()
    # counted: day 10 is Friday 27, in both
    assert asked(of(10, CALENDAR_DAYS).resolve(date(2026, 3, 18), convention=counted)) == set()


def test_a_choice_that_is_later_than_both_conventions_is_named_as_what_separates() -> None:
    # a month without the number: 1 March against 29 February 2024
    later = Convention.STANDARD.choose(Q6="first day of the next month")
    found = after(1, MONTHS).resolve(date(2024, 1, 31), convention=later)
    assert (found.by, found.safe_by) == (date(2024, 3, 1), date(2024, 2, 29))
    assert asked(found) == {"Q6"}
    # exactly 30 days before 31 May 2024: 1 May, a holiday, against 30 April
    itself = Convention.STANDARD.choose(Q5="the day itself")
    found = before(30, CALENDAR_DAYS, exactly=True).resolve(date(2024, 5, 31), convention=itself)
    assert (found.by, found.safe_by) == (date(2024, 5, 1), date(2024, 4, 30))
    assert asked(found) == {"Q5"}
    # a set term on Saturday 13 January 2024: 15 against 12
    forward = Convention.STANDARD.choose(Q9="next working day")
    found = AsSet(TERM).resolve(date(2024, 1, 13), convention=forward)
    assert (found.by, found.safe_by) == (date(2024, 1, 15), date(2024, 1, 12))
    assert asked(found) == {"Q9"}


DIFFERING = [
    question
    for question in ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q8", "Q9", "Q10")
    if Convention.STANDARD[question] != Convention.STRICT[question]
]
BETWEEN = {
    strict: Convention.STANDARD.choose(
        **{q: Convention.STRICT[q] for q, is_strict in zip(DIFFERING, strict, strict=True) if is_strict}
    )
    for strict in product((False, True), repeat=len(DIFFERING))
}


def separating(limit: TimeLimit, day: date) -> set[str]:
    """The questions whose answer moves the date under some answers to the other ones."""
    dates = {strict: resolved(limit, day, convention).by for strict, convention in BETWEEN.items()}
    return {
        question
        for index, question in enumerate(DIFFERING)
        if any(dates[answers] != dates[_other(answers, index)] for answers in dates)
    }


@cache
def _other(answers: tuple[bool, ...], index: int) -> tuple[bool, ...]:
    return (*answers[:index], not answers[index], *answers[index + 1 :])


@EACH_LIMIT
@ON_DAYS
def test_the_questions_between_two_dates_are_those_that_separate_them(limit: TimeLimit, days: list[date]) -> None:
    for day in days:
        found = resolved(limit, day, Convention.STANDARD)
        if found.by != found.safe_by:
            assert asked(found) == separating(limit, day) != set(), day
        else:
            assert asked(found) == set(), day


@EACH_LIMIT
@ON_DAYS
def test_answering_the_open_questions_strictly_brings_the_due_day_to_the_safe_one(
    limit: TimeLimit, days: list[date]
) -> None:
    for day in days:
        found = resolved(limit, day, Convention.STANDARD)
        answers = {question.id: Convention.STRICT[question.id] for question in found.open_questions}
        closed = resolved(limit, day, Convention.STANDARD.choose(**answers))
        assert closed.by == found.safe_by, day


# -- provisional ----------------------------------------------------------------------------------------------

# The calendar is settled until Thursday 31 December 2026; Fri 1 and Sat 2 January 2027 are holidays, the 2nd is
# carried to Mon 4.
PROVISIONAL: dict[str, tuple[TimeLimit, date, bool]] = {
    # [26 27] 28(1) 29(2) 30(3)
    "ends before the edge": (of(3), date(2026, 12, 25), False),
    # 31(4)
    "ends on the last settled day": (of(4), date(2026, 12, 25), False),
    # [1 to 4] 5(5)
    "ends after it": (of(5), date(2026, 12, 25), True),
    "starts after it": (of(1), date(2027, 1, 5), True),
    "by 31 December": (ByDate([(12, 31)]), date(2026, 12, 1), False),
    "by 10 January, asked in December": (ByDate([(1, 10)]), date(2026, 12, 15), True),
    # counted back from 20 January over the holidays of January 2027
    "back over the edge": (before(15), date(2027, 1, 20), True),
    "back within it": (before(15), date(2026, 12, 31), False),
    "the year 2026": (OncePer("year"), date(2026, 12, 31), False),
    "the year 2027": (OncePer("year"), date(2027, 1, 1), True),
    "a term set to the last settled day": (AsSet(TERM), date(2026, 12, 31), False),
    # it is due on 31 December because 1 January is a holiday, which is what is not settled
    "a term set to the day after": (AsSet(TERM), date(2027, 1, 1), True),
    "before an act in 2027": (BeforeAct(DEPARTURE), date(2027, 1, 5), True),
    "long ago": (of(5), date(2024, 1, 10), False),
}


@pytest.mark.parametrize(("limit", "day", "provisional"), PROVISIONAL.values(), ids=PROVISIONAL)
def test_a_deadline_that_touches_the_unsettled_calendar_says_so(limit: TimeLimit, day: date, provisional: bool) -> None:
    found = limit.resolve(day)
    assert found.provisional is provisional
    for lang, words in [("en", "31 December 2026"), ("ru", "31 декабря 2026 года"), ("kk", "2026 жылғы 31 желтоқсан")]:
        last_line = found.explain(lang).splitlines()[-1]  # type: ignore[arg-type]
        told = last_line.endswith(words) and last_line.startswith(("provisional", "предварительно", "алдын ала"))
        assert told is provisional


def test_a_fixed_date_that_rolls_back_over_the_edge_is_provisional() -> None:
    # by 2 January 2027, strictly: 2 and 1 are holidays as far as is known, so 31 December 2026
    found = ByDate([(1, 2)]).resolve(date(2026, 12, 25), convention=Convention.STRICT)
    assert found.by == date(2026, 12, 31)
    assert any(step.day > date(2026, 12, 31) for step in found.steps)
    assert found.provisional


def test_a_second_start_after_the_edge_makes_a_deadline_provisional() -> None:
    assert EVENT_OR_VISIT.resolve(date(2026, 12, 28), or_anchor=date(2027, 1, 8)).provisional
    # 29(1) 30(2), from the visit: 30(1) 31(2)
    assert not EVENT_OR_VISIT.resolve(date(2026, 12, 28), or_anchor=date(2026, 12, 29)).provisional


def test_a_settled_calendar_makes_a_deadline_final() -> None:
    settled = KAZAKHSTAN.with_changes(settled_until=date(2027, 3, 31))
    assert of(5).resolve(date(2026, 12, 25)).provisional
    assert not of(5).resolve(date(2026, 12, 25), settled).provisional
    assert of(5).resolve(date(2027, 3, 30), settled).provisional


# -- the day before and the day after -------------------------------------------------------------------------


def test_a_day_before_and_a_day_after_a_weekend_roll_as_they_should() -> None:
    limit = after(7, CALENDAR_DAYS)
    # to Friday 19, Saturday 20, Sunday 21 and Monday 22 January 2024
    ends = [limit.resolve(date(2024, 1, day)) for day in (12, 13, 14, 15)]
    assert [found.by for found in ends] == [
        date(2024, 1, 19),
        date(2024, 1, 22),
        date(2024, 1, 22),
        date(2024, 1, 22),
    ]
    assert [found.safe_by for found in ends] == [
        date(2024, 1, 19),
        date(2024, 1, 19),
        date(2024, 1, 19),
        date(2024, 1, 22),
    ]
    assert [asked(found) for found in ends] == [set(), {"Q3"}, {"Q3"}, set()]


def test_on_the_day_after_the_end_of_a_fixed_date_the_next_year_counts() -> None:
    # Sunday 20 December 2026 is due on the 21st; asked on the 22nd, the date of 2027 is meant, a Monday
    limit = ByDate([(12, 20)])
    assert limit.resolve(date(2026, 12, 19)).by == date(2026, 12, 21)
    assert limit.resolve(date(2026, 12, 20)).by == date(2026, 12, 21)
    assert limit.resolve(date(2026, 12, 21)).by == date(2026, 12, 21)
    assert limit.resolve(date(2026, 12, 22)).by == date(2027, 12, 20)
