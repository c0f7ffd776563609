"""Limits in words, in three languages."""

from typing import Any

import pytest

from kzcoord import RULES, KzcoordError
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
from kzcoord.limits.anchors import GENERAL
from kzcoord.text import LANGUAGES, Language, Text

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
        "жауап жіберілгеннен кейін күнтізбелік 21 күн ішінде",
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
        "в течение 2 рабочих дней со дня получения или в the term",
        "алынған күннен бастап 2 жұмыс күні ішінде немесе the term",
    ),
    (BeforeAct("departure"), "before departure", "до departure", "departure дейін"),
    (AfterAct("arrival"), "after arrival", "после arrival", "arrival кейін"),
    (Promptly(), "immediately", "незамедлительно", "дереу"),
    (NoLimit(), "no time limit", "срок не установлен", "мерзім белгіленбеген"),
]


@pytest.mark.parametrize(("limit", "en", "ru", "kk"), WORDS)
def test_the_words_in_three_languages(limit: TimeLimit, en: str, ru: str, kk: str) -> None:
    assert (str(limit), limit.said("ru"), limit.said("kk")) == (en, ru, kk)


@pytest.mark.parametrize("limit", [limit for limit, *_ in WORDS])
def test_words_in_three_languages_and_no_other(limit: TimeLimit) -> None:
    unknown: Any = "de"
    with pytest.raises(KzcoordError, match="de"):
        limit.said(unknown)


def test_the_accusative_after_a_hundred_follows_the_last_two_figures() -> None:
    # 112 to 114 are plural like 12 to 14, 122 to 124 are not
    for n, words in ((112, "рабочих дней"), (113, "рабочих дней"), (114, "рабочих дней"), (123, "рабочих дня")):
        assert Before(n, WORKING_DAYS, of="starts").said("ru").startswith(f"не менее чем за {n} {words} до ")


# -- the limit in words ---------------------------------------------------------------------------------------

REPLY, VISIT, CONCEPT = RULES.anchors["reply_sent"], RULES.anchors["visit_ends"], RULES.anchors["concept_submitted"]
STARTS, ENDS = GENERAL["starts"], GENERAL["ends"]

PHRASES: list[tuple[TimeLimit, str, str, str]] = [
    (
        of(5),
        "within 5 working days of receipt",
        "в течение 5 рабочих дней со дня получения",
        "алынған күннен бастап 5 жұмыс күні ішінде",
    ),
    (
        of(1),
        "within 1 working day of receipt",
        "в течение 1 рабочего дня со дня получения",
        "алынған күннен бастап 1 жұмыс күні ішінде",
    ),
    (
        of(20, CALENDAR_DAYS),
        "within 20 calendar days of receipt",
        "в течение 20 календарных дней со дня получения",
        "алынған күннен бастап күнтізбелік 20 күн ішінде",
    ),
    (
        after(10),
        "within 10 working days after the sending of the reply",
        f"в течение 10 рабочих дней после {REPLY.ru}",
        "жауап жіберілгеннен кейін 10 жұмыс күні ішінде",
    ),
    (
        after(1, MONTHS),
        "within 1 month after the sending of the reply",
        f"в течение 1 месяца после {REPLY.ru}",
        "жауап жіберілгеннен кейін 1 ай ішінде",
    ),
    (
        after(2, MONTHS),
        "within 2 months after the sending of the reply",
        f"в течение 2 месяцев после {REPLY.ru}",
        "жауап жіберілгеннен кейін 2 ай ішінде",
    ),
    (
        EVENT_OR_VISIT,
        f"within 2 working days after the event or from {VISIT.en}",
        f"в течение 2 рабочих дней после {ENDS.ru} или со дня {VISIT.ru}",
        f"{ENDS.kk_after} немесе {VISIT.kk_from} 2 жұмыс күні ішінде",
    ),
    (
        before(30, CALENDAR_DAYS),
        "at least 30 calendar days before the event",
        f"не менее чем за 30 календарных дней до {STARTS.ru}",
        f"{STARTS.kk_before} кемінде күнтізбелік 30 күн бұрын",
    ),
    (
        before(2, MONTHS),
        "at least 2 months before the event",
        f"не менее чем за 2 месяца до {STARTS.ru}",
        f"{STARTS.kk_before} кемінде 2 ай бұрын",
    ),
    (
        before(15),
        "at least 15 working days before the event",
        f"не менее чем за 15 рабочих дней до {STARTS.ru}",
        f"{STARTS.kk_before} кемінде 15 жұмыс күні бұрын",
    ),
    (
        Before(1, WORKING_DAYS, of="concept_submitted", exactly=True),
        f"exactly 1 working day before {CONCEPT.en}",
        f"ровно за 1 рабочий день до {CONCEPT.ru}",
        f"{CONCEPT.kk_before} дәл 1 жұмыс күні бұрын",
    ),
    (OncePer("quarter"), "once per quarter", "раз в квартал", "тоқсанда бір рет"),
    (OncePer("half-year"), "once per half-year", "раз в полугодие", "жарты жылда бір рет"),
    (OncePer("year"), "once per year", "раз в год", "жылда бір рет"),
    (AsSet(TERM), f"within {TERM.en}", f"в {TERM.ru}", TERM.kk),
    (
        AsSet(TERM, default=of(20, CALENDAR_DAYS)),
        f"within 20 calendar days of receipt, or {TERM.en}",
        f"в течение 20 календарных дней со дня получения или в {TERM.ru}",
        f"алынған күннен бастап күнтізбелік 20 күн ішінде немесе {TERM.kk}",
    ),
    (BeforeAct(DEPARTURE), "before departure abroad", "до выезда за рубеж", "шетелге шыққанға дейін"),
    (
        AfterAct(Text(kk="келгеннен", ru="прибытия", en="arrival")),
        "after arrival",
        "после прибытия",
        "келгеннен кейін",
    ),
    (Promptly(), "immediately", "незамедлительно", "дереу"),
    (NoLimit(), "no time limit", "срок не установлен", "мерзім белгіленбеген"),
]


@pytest.mark.parametrize(("limit", "en", "ru", "kk"), PHRASES, ids=[en for _, en, _, _ in PHRASES])
def test_a_limit_in_words(limit: TimeLimit, en: str, ru: str, kk: str) -> None:
    assert str(limit) == limit.said() == limit.said("en") == en
    assert limit.said("ru") == ru
    assert limit.said("kk") == kk


@pytest.mark.parametrize(
    ("limit", "en", "ru"),
    [
        (ByDate([(1, 10)]), "by 10 January", "не позднее 10 января"),
        (ByDate([(10, 25)], until=True), "until 25 October", "до 25 октября"),
        (ByDate([(6, 15), (12, 15)]), "by 15 June and 15 December", "не позднее 15 июня и 15 декабря"),
    ],
    ids=["one", "until", "two"],
)
def test_a_fixed_date_in_words(limit: TimeLimit, en: str, ru: str) -> None:
    assert str(limit) == limit.said("en") == en
    assert limit.said("ru") == ru


def test_a_fixed_date_in_kazakh_is_declined_as_in_the_acts() -> None:
    # Decree 1037, 4: «10 қаңтардан кешіктірмей»; 35: «15 маусымнан және 15 желтоқсаннан кешіктірмей»;
    # Resolution 1082: «25 қыркүйектен кешіктірмей», «25 қазанға дейін»
    assert ByDate([(1, 10)]).said("kk") == "10 қаңтардан кешіктірмей"
    assert ByDate([(6, 15), (12, 15)]).said("kk") == "15 маусымнан және 15 желтоқсаннан кешіктірмей"
    assert ByDate([(9, 25)]).said("kk") == "25 қыркүйектен кешіктірмей"
    assert ByDate([(10, 25)], until=True).said("kk") == "25 қазанға дейін"


def test_four_dates_are_a_list_in_a_sentence() -> None:
    quarters = ByDate([(1, 5), (4, 5), (7, 5), (10, 5)], until=True)
    assert str(quarters) == "until 5 January, 5 April, 5 July and 5 October"
    assert quarters.said("ru") == "до 5 января, 5 апреля, 5 июля и 5 октября"


@pytest.mark.parametrize(
    ("n", "within", "before_it"),
    [
        (1, "1 рабочего дня", "1 рабочий день"),
        (2, "2 рабочих дней", "2 рабочих дня"),
        (5, "5 рабочих дней", "5 рабочих дней"),
        (11, "11 рабочих дней", "11 рабочих дней"),
        (12, "12 рабочих дней", "12 рабочих дней"),
        (22, "22 рабочих дней", "22 рабочих дня"),
        (21, "21 рабочего дня", "21 рабочий день"),
    ],
)
def test_russian_numbers_take_the_right_case(n: int, within: str, before_it: str) -> None:
    assert of(n).said("ru") == f"в течение {within} со дня получения"
    assert before(n, exactly=True).said("ru") == f"ровно за {before_it} до {STARTS.ru}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_language_loses_the_anchor_of_a_limit_that_can_be_declared(lang: Language) -> None:
    lost = []
    for anchor in (*GENERAL, *RULES.anchors):
        declared: list[TimeLimit] = [
            Within(3, WORKING_DAYS, of=anchor),
            Within(3, WORKING_DAYS, after=anchor),
            Before(3, WORKING_DAYS, of=anchor),
            Before(3, WORKING_DAYS, of=anchor, exactly=True),
        ]
        for limit in declared:
            said = limit.said(lang)
            bare = lang == "kk" and said.lstrip().startswith(("3", "кемінде", "дәл"))  # there the anchor comes first
            if bare or said != " ".join(said.split()):
                lost.append((anchor, str(limit), said))
    assert lost == []
