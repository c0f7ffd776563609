"""Errors in three languages: what each says, and that it says it still after a copy, a pickle or inside another."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date
from typing import Any, Self

import pytest
from pydantic import BaseModel, ValidationError, model_validator

from kzcoord import (
    ANNEXES,
    KAZAKHSTAN,
    QUESTIONS,
    RULES,
    WORKING_DAYS,
    Body,
    Convention,
    DeclarationError,
    KzcoordError,
    LanguageError,
    ReplySent,
    RuleBook,
    TopLevelEvent,
    Within,
    errors,
    load_schedule,
    parse_event,
    schedule,
)
from kzcoord.calendar import Transfer
from kzcoord.errors.messages import Message, Quoted, Row
from kzcoord.events import AnyEvent
from kzcoord.law import Act, Condition, Text
from kzcoord.law.body_names import Bodies
from kzcoord.limits.questions import Register

from .in_every_language import assert_said_in_every_language


def loose(value: object) -> Any:
    """A value of a type that the call does not allow."""
    return value


def refused(call: Callable[[], object]) -> KzcoordError:
    with pytest.raises(KzcoordError) as refusal:
        call()
    assert_said_in_every_language(refusal.value)
    return refusal.value


Case = tuple[Callable[[], object], str, str]

#: The whole sentence in Russian and Kazakh, written from the English one.
SENTENCES: dict[str, Case] = {
    "a day after the calendar": (
        lambda: KAZAKHSTAN.roll_forward(date(2041, 1, 1)),
        "2041-01-01 позже, чем 2040-12-31, последний день календаря; праздники и переносы дней вне его не внесены, "
        "поэтому ответ не даётся",
        "2041-01-01 күнтізбенің соңғы күнінен (2040-12-31) кейін; одан тыс күндердің мерекелері мен ауыстырулары "
        "енгізілмеген, сондықтан жауап берілмейді",
    ),
    "a number for a day": (
        lambda: KAZAKHSTAN.is_working_day(loose(5)),
        "день календаря: нужна дата datetime.date, а не int 5; укажите дату, например date(2027, 5, 20)",
        "күнтізбе күні: datetime.date түріндегі күн керек, int 5 емес; күнді көрсетіңіз, мысалы date(2027, 5, 20)",
    ),
    "a transfer on a holiday": (
        lambda: KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 7), date(2027, 5, 8), "приказ № 5")]),
        "перенос дня отдыха с 2027-05-08 на 2027-05-07: 2027-05-07 не может стать выходным: это праздничный день; "
        "перенос делает выходным обычный рабочий день",
        "демалысты 2027-05-08 күнінен 2027-05-07 күніне ауыстыру: 2027-05-07 демалыс күні бола алмайды: ол — "
        "мереке күні; ауыстыру кәдімгі жұмыс күнін демалыс күні етеді",
    ),
    "a reading that a question lacks": (
        lambda: Convention.STANDARD.choose(Q2="later"),
        "Q2 (включается ли в срок «до» сама названная дата?): варианта 'later' для выбора нет; варианты: "
        "'included', 'excluded'",
        "Q2 («дейін» деп белгіленген мерзімге аталған күннің өзі кіре ме?): таңдауға 'later' нұсқасы жоқ; нұсқалар: "
        "'included', 'excluded'",
    ),
    "an unknown question": (
        lambda: Register({"Q1": QUESTIONS["Q1"]})["Q2"],
        "не найдено: вопрос 'Q2'; ближайшие: Q1",
        "табылмады: сұрақ 'Q2'; ең жақындары: Q1",
    ),
    "a limit without a date": (
        lambda: RULES["1037/18"].deadline(date(2026, 3, 18)),
        "1037/18 не даёт даты: срок не установлен (Правила (Указ № 1037), п. 18); schedule() показывает норму на "
        "её месте в ходе дела",
        "1037/18 күн бермейді: мерзім белгіленбеген (Қағидалар (№ 1037 Жарлық), 18-тармақ); schedule() норманы істің "
        "барысындағы орнында көрсетеді",
    ),
    "a field with a wrong type, one missing and one too many": (
        lambda: ReplySent.model_validate({"acting_body": 5, "where": 1}),
        "ReplySent: acting_body: указано 5, а это не Body; укажите kzcoord.MFA или его код; не указано поле on; "
        'укажите date(2027, 5, 20) или "2027-05-20" в JSON; поля where здесь нет; поля: acting_body, on',
        "ReplySent: acting_body: 5 көрсетілген, бұл Body емес; көрсетіңіз: kzcoord.MFA немесе оның коды; on өрісі "
        'көрсетілмеген; көрсетіңіз: date(2027, 5, 20), ал JSON ішінде "2027-05-20"; мұнда where өрісі жоқ; өрістер: '
        "acting_body, on",
    ),
    "a text that is no JSON": (
        lambda: parse_event('{"kind": '),
        "событие — не JSON: строка 1, столбец 10: ошибка в записи; укажите объект с 'kind'",
        "оқиға JSON емес: 1-жол, 10-баған: жазуда қате бар; 'kind' бар объектіні көрсетіңіз",
    ),
    "bytes that are no text": (
        lambda: parse_event(b"\xff"),
        "событие — не JSON: его байты — не текст в UTF-8; укажите объект с 'kind'",
        "оқиға JSON емес: байттары UTF-8 мәтіні емес; 'kind' бар объектіні көрсетіңіз",
    ),
    "a number that is too long for Python": (
        lambda: parse_event(f'{{"kind": {"9" * 5000}}}'),
        "событие — не JSON: в одном из чисел слишком много цифр; укажите объект с 'kind'",
        "оқиға JSON емес: бір санының цифры тым көп; 'kind' бар объектіні көрсетіңіз",
    ),
    "an anchor without words inside a limit": (
        lambda: Within(5, WORKING_DAYS, of=loose({"name": "x"})),
        "это не Within: of: указано {'name': 'x'}; начало отсчёта — это имя со словами (en, ru, kk, kk_from, а если "
        'они другие, то и kk_after, kk_before); запишите, например, Within(5, WORKING_DAYS, of="receipt")',
        "бұл Within емес: of: {'name': 'x'} көрсетілген; есептеу басы — сөздері бар ат (en, ru, kk, kk_from, ал олар "
        'өзгеше болса, kk_after, kk_before); мысалы, былай жазыңыз: Within(5, WORKING_DAYS, of="receipt")',
    ),
    "days in the wrong order": (
        lambda: TopLevelEvent(starts=date(2027, 5, 20), ends=date(2027, 5, 19)),
        "TopLevelEvent: ends — 2027-05-19, раньше, чем starts — 2027-05-20; исправьте одно из двух",
        "TopLevelEvent: ends — 2027-05-19, бұл starts күнінен (2027-05-20) бұрын; екеуінің бірін түзетіңіз",
    ),
    "a day that was done outside the calendar": (
        lambda: schedule(TopLevelEvent(starts=date(2027, 5, 20)), done={"1037/22": date(2041, 1, 1)}),
        "done['1037/22']: 2041-01-01 позже, чем 2040-12-31, последний день календаря; праздники и переносы дней вне "
        "его не внесены, поэтому ответ не даётся",
        "done['1037/22']: 2041-01-01 күнтізбенің соңғы күнінен (2040-12-31) кейін; одан тыс күндердің мерекелері мен "
        "ауыстырулары енгізілмеген, сондықтан жауап берілмейді",
    ),
    "a code of an act with a slash": (
        lambda: Act("7/7", Text.same("x"), date(2026, 2, 1)),
        "это не Act: code: указано '7/7'; код акта — слово без '/', например '77'; запишите, например, "
        "Act('77', Text(kk=..., ru=..., en=...), date(2026, 2, 1))",
        "бұл Act емес: code: '7/7' көрсетілген; актінің коды — '/' белгісі жоқ сөз, мысалы '77'; мысалы, былай "
        "жазыңыз: Act('77', Text(kk=..., ru=..., en=...), date(2026, 2, 1))",
    ),
    "a body that nobody knows": (
        lambda: Bodies({}).player("x", "for_body()"),
        "for_body(): органа 'x' нет; ближайшие: ни одного",
        "for_body(): 'x' органы жоқ; ең жақындары: біреуі де жоқ",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_refusal_in_russian_and_kazakh(name: str) -> None:
    call, ru, kk = SENTENCES[name]
    error = refused(call)
    assert error.said("ru") == ru
    assert error.said("kk") == kk


def test_a_language_that_there_is_not_is_refused() -> None:
    error = refused(lambda: KAZAKHSTAN.holidays(2041))
    for lang in ("de", "EN", None, 5):
        with pytest.raises(LanguageError) as refusal:
            error.said(loose(lang))
        assert_said_in_every_language(refusal.value)


# -- what a message is made of -------------------------------------------------------------------------------------


def test_a_message_without_values_is_plain_words() -> None:
    assert str(KzcoordError("a {message} with braces }")) == "a {message} with braces }"
    assert KzcoordError("a {message} with braces }").said("kk") == "a {message} with braces }"
    assert str(KzcoordError()) == ""


@pytest.mark.parametrize("given", ["{0}", "{name}", "{", "}}", "{entry.__class__}", "%s"])
def test_braces_in_a_value_are_harmless(given: str) -> None:
    error = refused(lambda: QUESTIONS[given])
    for lang in ("en", "ru", "kk"):
        assert repr(given) in error.said(loose(lang))


def test_a_part_that_is_words_is_said_in_the_language_too() -> None:
    part = Message("{name} is {given}: {fault}", name="x", given=5, fault=Message("it does not fit"))
    error = KzcoordError(
        "{rule}, counted from {day}: {error}", rule="1/1", day=Text("күн", "день", "a day"), error=part
    )
    assert str(error) == "1/1, counted from a day: x is 5: it does not fit"
    assert error.said("ru") == "1/1, отсчёт от день: x: указано 5; значение не подходит"


def test_a_row_says_its_parts_and_what_stands_between_them() -> None:
    row = Row([Message("True or False"), "None"], " or ")
    assert [row.said("en"), row.said("ru"), row.said("kk")] == [
        "True or False or None",
        "True или False или None",
        "True немесе False немесе None",
    ]
    assert str(row) == "True or False or None"


def test_a_quotation_is_said_in_english_as_it_was() -> None:
    quoted = Quoted("day is out of range for month", "there is no such day")
    assert str(quoted) == "day is out of range for month"
    assert quoted.said("kk") == "мұндай күн жоқ"


def test_messages_are_values() -> None:
    one, same, other = (Message("{name} is missing", name=name) for name in ("x", "x", "y"))
    assert (one == same, one == other, one == "x is missing") == (True, False, False)
    assert len({one, same, other}) == 2
    assert repr(one) == "<Message: x is missing>"
    assert (Row("ab") == Row("ab"), Row("ab") == Row("ab", " or "), Row("ab") == "a, b") == (True, False, False)
    assert len({Row("ab"), Row("ab"), Row("b")}) == 2


def test_a_template_of_a_caller_is_said_as_it_is() -> None:
    assert KzcoordError("my own {word}", word=Message("none")).said("ru") == "my own нет"


# -- an error that goes on -----------------------------------------------------------------------------------------

GIVEN: dict[str, Callable[[], object]] = {
    "of the calendar": lambda: KAZAKHSTAN.holidays(2041),
    "of an event, with pydantic's detail": lambda: parse_event({"kind": "reply-sent", "on": 5}),
    "of a declaration, with pydantic's detail": lambda: Body("X", roles=loose(5)),
    "with a limit among its values": lambda: RULES["1037/18"].deadline(date(2026, 3, 18)),
    "of a table": lambda: ANNEXES["1037/77"],
    "of several faults": lambda: RuleBook([RULES["1037/25.1"]]),
}


@pytest.mark.parametrize("name", GIVEN)
@pytest.mark.parametrize(
    "again",
    [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy],
    ids=["a pickle", "a copy", "a deep copy"],
)
def test_an_error_says_the_same_after(again: Callable[[KzcoordError], KzcoordError], name: str) -> None:
    error = refused(GIVEN[name])
    same = again(error)
    assert type(same) is type(error)
    for lang in ("en", "ru", "kk"):
        assert same.said(loose(lang)) == error.said(loose(lang))
    assert getattr(same, "errors", None) == getattr(error, "errors", None)


def test_an_error_raised_from_another_keeps_its_words() -> None:
    error = refused(lambda: KAZAKHSTAN.holidays(2041))
    with pytest.raises(KzcoordError) as refusal:
        raise error from KeyError("x")
    assert refusal.value.said("ru") == error.said("ru")


def test_an_error_inside_another_is_said_in_the_language() -> None:
    saved = schedule(ReplySent(on=date(2026, 5, 15))).to_dict()
    error = refused(lambda: load_schedule({**saved, "done": {"1037/50": "2041-01-01"}}))
    assert error.said("kk").startswith("сақталған кестені есептеп шығару мүмкін емес: ")


@pytest.mark.parametrize(("name", "error"), [(name, getattr(errors, name)) for name in errors.__all__])
def test_every_class_takes_a_template(name: str, error: type[KzcoordError]) -> None:
    made = error("no {entry} {given}; {nearest}", entry=Message("rule"), given="x", nearest=Message("none"))
    assert str(made) == "no rule x; none", name
    assert made.said("ru") == "не найдено: норма x; нет"
    assert made.values.keys() == {"entry", "given", "nearest"}


# -- what pydantic and a caller's own checks find ------------------------------------------------------------------


def test_a_check_of_the_callers_own_says_its_own_words() -> None:
    class Own(Condition):
        @model_validator(mode="after")
        def _checked(self) -> Self:
            raise ValueError("my own words")

    with pytest.raises(DeclarationError) as refusal:
        Own(field="abroad")
    assert refusal.value.said("ru").startswith("это не Own: my own words; запишите, например, ")


def test_an_event_in_a_model_of_the_callers_own_is_refused_with_the_message() -> None:
    class Holder(BaseModel):
        event: AnyEvent

    with pytest.raises(ValidationError) as refusal:
        Holder(event=loose({"kind": "reply-sent", "on": 5}))
    (detail,) = refusal.value.errors()
    told = detail["ctx"]["error"].args[0]
    assert isinstance(told, Message)
    assert told.said("ru").startswith("ReplySent: on: указано 5, а это не день")
    assert detail["msg"] == f"Value error, {told}"
