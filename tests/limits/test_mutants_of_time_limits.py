"""Words of limits in three languages, the two starts, what a limit refuses: what mutants of ``timelimits`` showed."""

from datetime import date
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    CalendarRangeError,
    Convention,
    DeclarationError,
    KzcoordError,
    NotADateError,
    NoTimeLimitError,
)
from kzcoord.limits import (
    CALENDAR_DAYS,
    MONTHS,
    WORKING_DAYS,
    AfterAct,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    NoLimit,
    OncePer,
    Promptly,
    TimeLimit,
    Unit,
    Within,
)

STANDARD, STRICT = Convention.STANDARD, Convention.STRICT

# Russian: the genitive after «в течение», the accusative after «за»; 11 to 14 are plural, 21, 101 singular again.
GENITIVE = {
    (1, WORKING_DAYS): "1 рабочего дня",
    (2, WORKING_DAYS): "2 рабочих дней",
    (11, WORKING_DAYS): "11 рабочих дней",
    (21, WORKING_DAYS): "21 рабочего дня",
    (101, CALENDAR_DAYS): "101 календарного дня",
    (111, CALENDAR_DAYS): "111 календарных дней",
    (1, MONTHS): "1 месяца",
    (3, MONTHS): "3 месяцев",
}
ACCUSATIVE = {
    (1, WORKING_DAYS): "1 рабочий день",
    (2, WORKING_DAYS): "2 рабочих дня",
    (3, WORKING_DAYS): "3 рабочих дня",
    (4, WORKING_DAYS): "4 рабочих дня",
    (5, WORKING_DAYS): "5 рабочих дней",
    (10, WORKING_DAYS): "10 рабочих дней",
    (11, CALENDAR_DAYS): "11 календарных дней",
    (12, CALENDAR_DAYS): "12 календарных дней",
    (13, CALENDAR_DAYS): "13 календарных дней",
    (14, CALENDAR_DAYS): "14 календарных дней",
    (21, CALENDAR_DAYS): "21 календарный день",
    (22, CALENDAR_DAYS): "22 календарных дня",
    (111, CALENDAR_DAYS): "111 календарных дней",
    (112, CALENDAR_DAYS): "112 календарных дней",
    (1, MONTHS): "1 месяц",
    (2, MONTHS): "2 месяца",
    (6, MONTHS): "6 месяцев",
}


@pytest.mark.parametrize(("amount", "words"), GENITIVE.items())
def test_russian_amounts_after_v_techenie(amount: tuple[int, Unit], words: str) -> None:
    assert Within(*amount, of="receipt").said("ru") == f"в течение {words} со дня получения"


@pytest.mark.parametrize(("amount", "words"), ACCUSATIVE.items())
def test_russian_amounts_after_za(amount: tuple[int, Unit], words: str) -> None:
    assert Before(*amount, of="starts").said("ru") == f"не менее чем за {words} до проведения мероприятия"


WORDS: list[tuple[TimeLimit, str, str, str]] = [
    (
        Within(1, WORKING_DAYS, of="receipt"),
        "within 1 working day of receipt",
        "в течение 1 рабочего дня со дня получения",
        "алынған күннен бастап 1 жұмыс күні ішінде",
    ),
    (
        Within(21, CALENDAR_DAYS, after="reply_sent"),
        "within 21 calendar days after the sending of the reply",
        "в течение 21 календарного дня после направления ответа",
        "жауап жіберілгеннен кейін 21 күнтізбелік күн ішінде",
    ),
    (
        Within(2, WORKING_DAYS, after="ends", or_of="visit_ends"),
        "within 2 working days after the event or from the end of the visit abroad",
        "в течение 2 рабочих дней после завершения мероприятия или со дня завершения зарубежного визита",
        "іс-шара өткізілгеннен кейін немесе шетелге сапар аяқталған күннен бастап 2 жұмыс күні ішінде",
    ),
    (
        Before(2, MONTHS, of="starts"),
        "at least 2 months before the event",
        "не менее чем за 2 месяца до проведения мероприятия",
        "іс-шараның өткізілуінен кемінде 2 ай бұрын",
    ),
    (
        Before(1, MONTHS, of="starts", exactly=True),
        "exactly 1 month before the event",
        "ровно за 1 месяц до проведения мероприятия",
        "іс-шараның өткізілуінен дәл 1 ай бұрын",
    ),
    (
        ByDate([(12, 15), (6, 15)]),
        "by 15 June and 15 December",
        "не позднее 15 июня и 15 декабря",
        "15 маусымнан және 15 желтоқсаннан кешіктірмей",
    ),
    (ByDate((10, 25), until=True), "until 25 October", "до 25 октября", "25 қазанға дейін"),
    (OncePer("quarter"), "once per quarter", "раз в квартал", "тоқсанда бір рет"),
    (OncePer("year"), "once per year", "раз в год", "жылда бір рет"),
    (AsSet("the term"), "within the term", "в the term", "the term"),
    (
        AsSet("the term", Within(2, WORKING_DAYS, of="receipt")),
        "within 2 working days of receipt, or the term",
        "в течение 2 рабочих дней со дня получения, или в the term",
        "алынған күннен бастап 2 жұмыс күні ішінде, немесе the term",
    ),
    (BeforeAct("departure"), "before departure", "до departure", "departure дейін"),
    (AfterAct("arrival"), "after arrival", "после arrival", "arrival кейін"),
    (Promptly(), "immediately", "незамедлительно", "дереу"),
    (NoLimit(), "no time limit", "срок не установлен", "мерзім белгіленбеген"),
]


@pytest.mark.parametrize(("limit", "en", "ru", "kk"), WORDS)
def test_the_words_in_three_languages(limit: TimeLimit, en: str, ru: str, kk: str) -> None:
    assert (str(limit), limit.said("ru"), limit.said("kk")) == (en, ru, kk)


# -- two starts: the event on Wednesday 18 March 2026, the visit until Friday 20; Nauryz is 21 to 25 --------------

TWO = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")


def told(convention: Convention, ends: date, visit_ends: date) -> list[tuple[str, int | None, str | None]]:
    found = TWO.trace(ends, visit_ends, KAZAKHSTAN, convention)
    return [(f"{step.day:%d.%m}", step.number, step.question) for step in found if step.number or step.question]


def test_from_the_later_start_or_from_the_earlier() -> None:
    event, visit = date(2026, 3, 18), date(2026, 3, 20)
    deadline = TWO.resolve(event, or_anchor=visit)
    assert (deadline.by, deadline.safe_by) == (date(2026, 3, 27), date(2026, 3, 20))
    assert told(STANDARD, event, visit) == [
        ("18.03", None, "Q8"),
        ("20.03", None, "Q1"),
        ("26.03", 1, None),
        ("27.03", 2, None),
    ]
    assert told(STRICT, event, visit) == [("20.03", None, "Q8"), ("19.03", 1, None), ("20.03", 2, None)]


def test_both_starts_on_one_day_still_ask_the_question() -> None:
    day = date(2026, 3, 18)
    assert told(STANDARD, day, day) == [
        ("18.03", None, "Q8"),
        ("18.03", None, "Q1"),
        ("19.03", 1, None),
        ("20.03", 2, None),
    ]
    assert told(STRICT, day, day) == [("18.03", None, "Q8"), ("18.03", 1, "Q1"), ("19.03", 2, None)]


def test_without_a_visit_only_the_event_counts() -> None:
    found = list(TWO.trace(date(2026, 3, 18), None, KAZAKHSTAN, STANDARD))
    assert [(step.day.day, step.number, step.question) for step in found] == [
        (18, None, None),
        (19, 1, None),
        (20, 2, None),
    ]


def test_the_start_not_taken_is_named() -> None:
    skipped, *_ = TWO.trace(date(2026, 3, 18), date(2026, 3, 20), KAZAKHSTAN, STRICT)
    assert skipped.reason.en == "the end of the visit abroad: the other possible start"


# -- nominal days ----------------------------------------------------------------------------------------------


def test_nominal_days() -> None:
    assert Within(1, MONTHS, of="receipt").nominal(date(2026, 1, 31), KAZAKHSTAN) == date(2026, 2, 28)
    assert Within(3, CALENDAR_DAYS, of="receipt").nominal(date(2026, 3, 18), KAZAKHSTAN) == date(2026, 3, 21)
    assert Within(3, WORKING_DAYS, of="receipt").nominal(date(2026, 3, 18), KAZAKHSTAN) == date(2026, 3, 26)
    assert Before(1, MONTHS, of="starts").nominal(date(2026, 3, 31), KAZAKHSTAN) == date(2026, 2, 28)
    assert Before(3, WORKING_DAYS, of="starts").nominal(date(2026, 3, 26), KAZAKHSTAN) == date(2026, 3, 18)
    halves = ByDate([(6, 15), (12, 15)])
    assert halves.nominal(date(2026, 6, 15)) == date(2026, 6, 15)
    assert halves.nominal(date(2026, 6, 16)) == date(2026, 12, 15)
    assert halves.nominal(date(2026, 12, 16)) == date(2027, 6, 15)


def test_the_dates_of_a_year() -> None:
    # 15 June 2026 is a Monday, 15 December a Tuesday; the quarters of 2026 end on working days
    assert [found.by for found in ByDate([(6, 15), (12, 15)]).occurrences(2026)] == [
        date(2026, 6, 15),
        date(2026, 12, 15),
    ]
    quarters = [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)]
    assert [found.by for found in OncePer("quarter").occurrences(2026)] == quarters
    assert [found.by for found in OncePer("half-year").occurrences(2026)] == quarters[1::2]
    assert [found.by for found in OncePer("year").occurrences(2026)] == quarters[3:]
    # Saturday 31 December 2022: the last working day of the period is Friday
    (last,) = OncePer("year").occurrences(2022)
    assert (last.by, last.safe_by) == (date(2022, 12, 30), date(2022, 12, 30))


@pytest.mark.parametrize("limit", [ByDate((6, 15)), OncePer("half-year")])
def test_a_year_outside_the_calendar_is_refused(limit: ByDate | OncePer) -> None:
    with pytest.raises(CalendarRangeError):
        limit.occurrences(2041)


def test_a_term_that_was_set_replaces_the_default() -> None:
    limit = AsSet("the term", Within(2, WORKING_DAYS, of="receipt"))
    assert limit.resolve(date(2026, 3, 18)).by == date(2026, 3, 20)
    assert limit.on(date(2026, 3, 22)).by == date(2026, 3, 20)  # a Sunday: the last working day before it


# -- what gives a date, what is refused ------------------------------------------------------------------------


def test_what_gives_a_date() -> None:
    counted = [found for found, *_ in WORDS if found.counted]
    assert [str(found) for found in counted] == [en for found, en, *_ in WORDS if not isinstance(found, Undated)]
    for limit, *_ in WORDS:
        assert (limit.resolve(date(2026, 3, 18)).by is not None) == limit.counted


Undated = (AfterAct, Promptly, NoLimit)


@pytest.mark.parametrize("limit", [Promptly(), NoLimit(), AfterAct("arrival")])
def test_no_day_of_a_limit_that_gives_none(limit: TimeLimit) -> None:
    with pytest.raises(NoTimeLimitError, match="no day follows"):
        limit.last_day(date(2026, 3, 18))


def test_no_day_without_an_anchor() -> None:
    deadline = Within(2, WORKING_DAYS, of="receipt").resolve(None)
    assert (deadline.by, deadline.safe_by) == (None, None)
    for limit in (TWO, Before(1, MONTHS, of="starts"), ByDate((6, 15)), OncePer("year"), AsSet("a"), BeforeAct("b")):
        assert list(limit.trace(None, None, KAZAKHSTAN, STANDARD)) == []


@pytest.mark.parametrize("limit", [Within(2, WORKING_DAYS, after="ends"), ByDate((6, 15)), AsSet("the term")])
def test_a_second_start_where_there_is_one_only(limit: TimeLimit) -> None:
    with pytest.raises(NoTimeLimitError, match="one start only"):
        limit.resolve(date(2026, 3, 18), or_anchor=date(2026, 3, 20))


def test_both_starts_must_lie_within_the_calendar() -> None:
    for anchor, other in ((date(2009, 12, 31), date(2026, 3, 20)), (date(2026, 3, 18), date(2041, 1, 1))):
        with pytest.raises(CalendarRangeError):
            TWO.resolve(anchor, or_anchor=other)
    with pytest.raises(CalendarRangeError):
        TWO.resolve(date(2009, 12, 31))


@pytest.mark.parametrize(("calendar", "convention"), [("KZ", STANDARD), (KAZAKHSTAN, "strict"), (None, None)])
def test_a_calendar_and_a_convention_and_nothing_else(calendar: Any, convention: Any) -> None:
    with pytest.raises(KzcoordError):
        TWO.resolve(date(2026, 3, 18), calendar, convention)
    if calendar is not KAZAKHSTAN:
        with pytest.raises(NotADateError, match="calendar is a WorkingCalendar"):
            TWO.resolve(date(2026, 3, 18), calendar)


@pytest.mark.parametrize("limit", [found for found, *_ in WORDS])
def test_words_in_three_languages_and_no_other(limit: TimeLimit) -> None:
    unknown: Any = "de"
    with pytest.raises(KzcoordError, match="de"):
        limit.said(unknown)


def test_the_accusative_after_a_hundred_follows_the_last_two_figures() -> None:
    # 112 to 114 are plural like 12 to 14, 122 to 124 are not
    for n, words in ((112, "рабочих дней"), (113, "рабочих дней"), (114, "рабочих дней"), (123, "рабочих дня")):
        assert Before(n, WORKING_DAYS, of="starts").said("ru").startswith(f"не менее чем за {n} {words} до ")


def test_what_json_leaves_out_is_what_a_declaration_leaves_out() -> None:
    before = Before.model_validate_json('{"kind": "before", "n": 5, "unit": "working days", "of": "starts"}')
    assert before == Before(5, WORKING_DAYS, of="starts")
    by_date = ByDate.model_validate_json('{"kind": "by-date", "dates": [[1, 10]]}')
    assert by_date == ByDate([(1, 10)])
    assert (before.exactly, by_date.until) == (False, False)


def test_the_end_of_a_period_is_named_and_not_left_out() -> None:
    # the half-year ends on Tue 30 June 2026
    (step,) = OncePer("half-year").resolve(date(2026, 2, 2)).steps
    assert (step.day, step.number, step.question) == (date(2026, 6, 30), None, None)
    assert step.reason.en == "the last day of the period"


@pytest.mark.parametrize("days", [[(1, 10.0)], [("1", 10)], [(1, "10")], [(True, 10)]])
def test_a_date_of_every_year_is_two_whole_numbers(days: Any) -> None:
    with pytest.raises(DeclarationError, match="this is no ByDate"):
        ByDate(days)


@pytest.mark.parametrize("exactly", [1, "true", None])
def test_exactly_is_yes_or_no(exactly: Any) -> None:
    with pytest.raises(DeclarationError, match="this is no Before: exactly is"):
        Before(5, WORKING_DAYS, of="starts", exactly=exactly)


def test_the_start_of_a_limit_is_stated_unless_it_is_said_not_to_be() -> None:
    stated = Within(5, WORKING_DAYS, of="receipt")
    assert stated.stated
    assert Within.model_validate_json('{"kind": "within", "n": 5, "unit": "working days", "of": "receipt"}') == stated
    assert Within(5, WORKING_DAYS, of="receipt", stated=False) != stated


def test_a_limit_on_which_nothing_is_disputed_raises_no_question() -> None:
    assert OncePer("half-year").questions == ()
    assert OncePer("half-year").resolve(date(2026, 2, 2)).open_questions == ()
