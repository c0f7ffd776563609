"""Questions and registers as values: JSON both ways, equality, refusals; and which question a limit raises."""

import copy
import json
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from kzcoord import QUESTIONS, DeclarationError, UnknownQuestionError, UnknownRuleError
from kzcoord.limits import (
    CALENDAR_DAYS,
    COUNTING,
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
    Question,
    Reading,
    Register,
    TimeLimit,
    Within,
)
from kzcoord.text import LANGUAGES, Text

QUESTION: TypeAdapter[Question] = TypeAdapter(Question)
OWN = Question(
    "X1",
    Text.same("is it so?"),
    (
        Reading(Text.same("it is"), Text.same("The text says it.")),
        Reading(Text.same("it is not"), Text.same("Another text."), counted=False),
    ),
    "it is",
    "it is",
)
EACH_QUESTION = pytest.mark.parametrize("question", [*QUESTIONS.values(), OWN], ids=lambda question: question.id)


class TestAQuestion:
    @EACH_QUESTION
    def test_goes_to_json_and_back(self, question: Question) -> None:
        text = QUESTION.dump_json(question)
        assert json.loads(text) == question.to_dict()
        again = QUESTION.validate_json(text)
        assert again == question
        assert (again.provisions, hash(again)) == (question.provisions, hash(question))
        assert QUESTION.validate_python(question) is question

    @EACH_QUESTION
    def test_tells_its_words_in_the_language_that_is_asked_for(self, question: Question) -> None:
        for lang in LANGUAGES:
            told = question.to_dict(lang)
            assert (told["id"], told["title"]) == (question.id, question.title.said(lang))
            for said, reading in zip(told["readings"], question.readings, strict=True):
                assert said == {
                    "name": reading.name,
                    "words": reading.words.said(lang),
                    "why": reading.why.said(lang),
                    "counted": reading.counted,
                }

    @pytest.mark.parametrize("words", [{"kk": "x", "ru": "x", "en": "it was"}, None, {}])
    def test_has_readings_whose_name_is_their_english(self, words: object) -> None:
        told = OWN.to_dict()
        first, *others = told["readings"]
        with pytest.raises(ValidationError, match="the name 'it is' is not what its English words say"):
            QUESTION.validate_python({**told, "readings": [{**first, "words": words}, *others]})

    def test_takes_readings_without_the_name_that_follows_from_their_words(self) -> None:
        told = OWN.to_dict()
        nameless = [{name: value for name, value in one.items() if name != "name"} for one in told["readings"]]
        for readings in (nameless, list(OWN.readings)):
            assert QUESTION.validate_python({**told, "readings": readings}) == OWN

    def test_is_a_field_of_a_model(self) -> None:
        class Answered(BaseModel):
            question: Question
            answer: str

        answered = Answered(question=OWN, answer="it is")
        assert Answered.model_validate_json(answered.model_dump_json()) == answered
        assert Answered.model_json_schema()["$defs"]["Question"]["properties"].keys() == OWN.to_dict().keys()

    def test_is_equal_whatever_provisions_a_book_has_found_for_it(self) -> None:
        elsewhere = replace(OWN, provisions=("a/1", "b/2"))
        assert elsewhere == OWN
        assert hash(elsewhere) == hash(OWN)
        assert elsewhere.provisions == ("a/1", "b/2")
        assert replace(OWN, title=Text.same("is it not?")) != OWN

    def test_has_no_provisions_unless_they_are_given(self) -> None:
        assert OWN.provisions == ()
        assert all(question.provisions == () for question in COUNTING.values())

    @EACH_QUESTION
    def test_survives_pickle_and_copies(self, question: Question) -> None:
        for again in (pickle.loads(pickle.dumps(question)), copy.copy(question), copy.deepcopy(question)):
            assert again == question
            assert again.provisions == question.provisions

    def test_cannot_be_changed(self) -> None:
        for name in ("id", "standard", "provisions"):
            with pytest.raises(FrozenInstanceError):
                setattr(OWN, name, "other")
        with pytest.raises(FrozenInstanceError):
            OWN.readings[0].words = Text.same("other")  # type: ignore[misc]

    @pytest.mark.parametrize("field", ["standard", "strict"])
    def test_answers_with_one_of_its_readings(self, field: str) -> None:
        with pytest.raises(DeclarationError, match="X1 has no reading 'perhaps'; it has 'it is', 'it is not'"):
            replace(OWN, **{field: "perhaps"})  # type: ignore[arg-type] # the field is one of the two strings
        with pytest.raises(ValidationError, match="perhaps"):
            QUESTION.validate_python({**OWN.to_dict(), field: "perhaps"})


class TestARegister:
    def test_of_counting_holds_the_questions_of_counting_alone(self) -> None:
        assert list(COUNTING) == [f"Q{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50)]
        assert isinstance(QUESTIONS, Register)
        for question_id in COUNTING:
            question = QUESTIONS[question_id]
            assert (question.standard, question.strict) == (
                COUNTING[question_id].standard,
                COUNTING[question_id].strict,
            )

    def test_of_a_caller_s_own(self) -> None:
        register = Register({"X1": replace(OWN, provisions=("a/1",))})
        assert register.touching("a/1") == (OWN,)
        assert register.touching("a") == ()
        with pytest.raises(UnknownQuestionError, match="X1"):
            register["X2"]
        with pytest.raises(UnknownRuleError):
            register.touching(27)  # type: ignore[arg-type]
        assert pickle.loads(pickle.dumps(register)) == register


RAISED: list[tuple[TimeLimit, tuple[str, ...]]] = [
    (Within(5, WORKING_DAYS, of="receipt"), ("Q1",)),
    # one working day of a day that counts is that day, and a working day: it never moves
    (Within(1, WORKING_DAYS, of="receipt"), ("Q1",)),
    (Within(5, CALENDAR_DAYS, of="receipt"), ("Q1", "Q3")),
    (Within(1, MONTHS, of="receipt"), ("Q3", "Q6")),
    (Within(5, WORKING_DAYS, after="ends"), ()),
    (Within(5, CALENDAR_DAYS, after="ends"), ("Q3",)),
    (Within(5, WORKING_DAYS, of="receipt", stated=False), ("Q1", "Q7")),
    (Within(2, WORKING_DAYS, after="ends", or_of="visit_ends"), ("Q1", "Q8")),
    (Within(2, CALENDAR_DAYS, after="ends", or_of="visit_ends"), ("Q1", "Q3", "Q8")),
    (Within(1, MONTHS, after="ends", or_of="visit_ends"), ("Q3", "Q6", "Q8")),
    (Before(5, WORKING_DAYS, of="starts"), ("Q4",)),
    (Before(5, WORKING_DAYS, of="starts", exactly=True), ()),
    (Before(5, CALENDAR_DAYS, of="starts"), ("Q4", "Q5")),
    (Before(5, CALENDAR_DAYS, of="starts", exactly=True), ("Q5",)),
    (Before(2, MONTHS, of="starts"), ("Q4", "Q5")),
    (Before(2, MONTHS, of="starts", exactly=True), ("Q5",)),
    (ByDate((1, 10)), ("Q3",)),
    (ByDate((1, 10), until=True), ("Q2", "Q3")),
    (OncePer("quarter"), ()),
    (AsSet("the term"), ("Q9",)),
    (AsSet("the term", Within(20, CALENDAR_DAYS, of="receipt")), ("Q1", "Q3", "Q9")),
    (BeforeAct("departure", of="departs"), ("Q10",)),
    (BeforeAct("departure"), ()),
    (AfterAct("arrival"), ()),
    (Promptly(), ()),
    (NoLimit(), ()),
]


@pytest.mark.parametrize(("limit", "questions"), RAISED, ids=[repr(limit) for limit, _ in RAISED])
def test_a_limit_names_the_questions_that_it_raises(limit: TimeLimit, questions: tuple[str, ...]) -> None:
    assert limit.questions == questions
    assert all(question in COUNTING for question in questions)


def test_a_day_that_is_given_raises_the_question_that_the_text_without_one_does_not() -> None:
    assert BeforeAct("departure").questions_when_counted == ("Q10",)
    assert all(
        limit.questions_when_counted == questions for limit, questions in RAISED if not isinstance(limit, BeforeAct)
    )
