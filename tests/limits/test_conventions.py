"""The ambiguity register and the conventions: each reading that can be chosen changes what it says, and only that.

Dates are counted by hand: a number in brackets is the count, a day in square brackets is not worked.
"""

import copy
import pickle
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import pytest

from kzcoord import (
    CALENDAR_DAYS,
    MONTHS,
    QUESTIONS,
    RULES,
    WORKING_DAYS,
    AfterAct,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    Convention,
    ConventionError,
    KzcoordError,
    NoLimit,
    OncePer,
    Promptly,
    TimeLimit,
    UnknownQuestionError,
    Within,
)
from kzcoord.limits import Question, Reading, Register
from kzcoord.text import Text
from tests.for_each import for_each

IDS = [f"Q{number}" for number in range(1, len(QUESTIONS) + 1)]
# The readings that the register records beside the dates: none of them can be counted by.
RECORDED_ONLY = [q for q in IDS if not any(reading.counted for reading in QUESTIONS[q].readings)]


class Probe(NamedTuple):
    limit: TimeLimit
    counted_from: date
    by: date  # under STANDARD
    other_start: date | None = None

    def under(self, convention: Convention) -> date | None:
        found = self.limit.resolve(self.counted_from, convention=convention, or_anchor=self.other_start)
        return found.by


# Each probe shows one question, so that a choice that reaches too far is seen. January 2024: 1 and 2 are
# holidays, Sunday 7 a day off; the 10th is a Wednesday.
PROBES = {
    # 11(1) 12(2) [13 14] 15(3) 16(4) 17(5)
    "from the day of": Probe(Within(5, WORKING_DAYS, of="receipt"), date(2024, 1, 10), date(2024, 1, 17)),
    "after": Probe(Within(5, WORKING_DAYS, after="reply_sent"), date(2024, 1, 10), date(2024, 1, 17)),
    "until": Probe(ByDate([(1, 10)], until=True), date(2024, 1, 1), date(2024, 1, 10)),
    "by": Probe(ByDate([(1, 10)]), date(2024, 1, 1), date(2024, 1, 10)),
    # Saturday 10 February: Monday 12
    "by a Saturday": Probe(ByDate([(2, 10)]), date(2024, 1, 1), date(2024, 2, 12)),
    # 17(1) 16(2) 15(3) [14 13] 12(4) 11(5)
    "at least before": Probe(Before(5, WORKING_DAYS, of="starts"), date(2024, 1, 18), date(2024, 1, 11)),
    "exactly before": Probe(Before(5, WORKING_DAYS, of="starts", exactly=True), date(2024, 1, 18), date(2024, 1, 11)),
    # 31 May - 30 = Wednesday 1 May, a holiday: Tuesday 30 April
    "before, on a holiday": Probe(
        Before(30, CALENDAR_DAYS, of="starts", exactly=True), date(2024, 5, 31), date(2024, 4, 30)
    ),
    # there is no 31 February: Thursday 29
    "a month without the number": Probe(Within(1, MONTHS, after="reply_sent"), date(2024, 1, 31), date(2024, 2, 29)),
    # there is no 31 June: Tuesday 30
    "back to a month without the number": Probe(
        Before(2, MONTHS, of="starts", exactly=True), date(2026, 8, 31), date(2026, 6, 30)
    ),
    # from the later, the visit on Friday 12, which is "from the day of": [13 14] 15(1) 16(2)
    "two starts": Probe(
        Within(2, WORKING_DAYS, after="ends", or_of="visit_ends"),
        date(2024, 1, 10),
        date(2024, 1, 16),
        date(2024, 1, 12),
    ),
    # Saturday 13: Friday 12
    "a set term": Probe(AsSet("the control plan"), date(2024, 1, 13), date(2024, 1, 12)),
    "before an act": Probe(BeforeAct("departure"), date(2024, 1, 17), date(2024, 1, 17)),
    # Sunday 30 June: Friday 28
    "once in a half-year": Probe(OncePer("half-year"), date(2024, 2, 1), date(2024, 6, 28)),
}

# What each reading that is not the standard one changes.
CHANGES: dict[tuple[str, str], dict[str, date]] = {
    # 10(1) 11(2) 12(3) 15(4) 16(5); the visit: 12(1) 15(2)
    ("Q1", "counted"): {"from the day of": date(2024, 1, 16), "two starts": date(2024, 1, 15)},
    ("Q2", "excluded"): {"until": date(2024, 1, 9)},
    ("Q3", "previous working day"): {"by a Saturday": date(2024, 2, 9)},
    # 10(6)
    ("Q4", "clear units between"): {"at least before": date(2024, 1, 10)},
    ("Q5", "the day itself"): {"before, on a holiday": date(2024, 5, 1)},
    # Friday 1 March; back from 31 August 2026 it stays 30 June: 1 July is less than two months before
    ("Q6", "first day of the next month"): {"a month without the number": date(2024, 3, 1)},
    # the event: 11(1) 12(2)
    ("Q8", "from the earlier"): {"two starts": date(2024, 1, 12)},
    ("Q9", "next working day"): {"a set term": date(2024, 1, 15)},
    ("Q10", "the working day before"): {"before an act": date(2024, 1, 16)},
}


def test_the_probes_stand_where_the_standard_reading_puts_them() -> None:
    assert {name: probe.under(Convention.STANDARD) for name, probe in PROBES.items()} == {
        name: probe.by for name, probe in PROBES.items()
    }


@pytest.mark.parametrize(("choice", "changed"), CHANGES.items(), ids=" ".join)
def test_a_chosen_reading_changes_what_it_says_and_only_that(choice: tuple[str, str], changed: dict[str, date]) -> None:
    question, reading = choice
    convention = Convention.STANDARD.choose(**{question: reading})
    found = {name: probe.under(convention) for name, probe in PROBES.items()}
    assert found == {name: changed.get(name, probe.by) for name, probe in PROBES.items()}


def test_every_other_reading_of_a_question_of_counting_is_among_them() -> None:
    counting = ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q8", "Q9", "Q10")
    others = {
        (question.id, reading.name)
        for question in map(QUESTIONS.__getitem__, counting)
        for reading in question.readings
        if reading.counted and reading.name != question.standard
    }
    assert set(CHANGES) == others


@pytest.mark.parametrize("question", [q for q in IDS if q not in {*RECORDED_ONLY, "Q1", "Q3"}])
def test_choosing_the_reading_that_stands_changes_nothing(question: str) -> None:
    for convention in (Convention.STANDARD, Convention.STRICT):
        again = convention.choose(**{question: convention[question]})
        assert again == convention
        assert hash(again) == hash(convention)
        assert {name: probe.under(again) for name, probe in PROBES.items()} == {
            name: probe.under(convention) for name, probe in PROBES.items()
        }


def test_an_answer_that_is_chosen_stands_above_the_statute_of_2013_to_2021() -> None:
    # It says "counted" and "next working day": choosing these changes nothing where they stand, the others do.
    assert Convention.STANDARD.choose(Q3="next working day") == Convention.STANDARD
    assert Convention.STRICT.choose(Q1="counted") == Convention.STRICT
    assert Convention.STANDARD.choose(Q1="not counted") != Convention.STANDARD
    assert Convention.STRICT.choose(Q3="previous working day") != Convention.STRICT


@pytest.mark.parametrize("question", ["Q11", "Q12", "Q13"])
def test_the_questions_about_single_provisions_move_no_limit(question: str) -> None:
    for reading in QUESTIONS[question].readings:
        convention = Convention.STANDARD.choose(**{question: reading.name})
        assert {name: probe.under(convention) for name, probe in PROBES.items()} == {
            name: probe.by for name, probe in PROBES.items()
        }


def test_choices_add_up_and_the_last_one_stands() -> None:
    both = Convention.STANDARD.choose(Q1="counted", Q3="previous working day")
    assert both == Convention.STANDARD.choose(Q3="previous working day").choose(Q1="counted")
    assert (both["Q1"], both["Q3"]) == ("counted", "previous working day")
    # 18(1) ... day 11 is Saturday 28 March 2026: back to Friday 27
    limit = Within(11, CALENDAR_DAYS, of="receipt")
    assert limit.resolve(date(2026, 3, 18), convention=both).by == date(2026, 3, 27)
    assert both.choose(Q1="not counted")["Q1"] == "not counted"
    assert both.choose(Q1="not counted")["Q3"] == "previous working day"


def test_a_choice_moves_by_and_leaves_the_safe_date_alone() -> None:
    limit = Within(5, WORKING_DAYS, of="receipt")
    chosen = limit.resolve(date(2024, 1, 10), convention=Convention.STANDARD.choose(Q1="counted"))
    assert (chosen.by, chosen.safe_by) == (date(2024, 1, 16), date(2024, 1, 16))
    later = limit.resolve(date(2024, 1, 10), convention=Convention.STRICT.choose(Q1="not counted"))
    assert (later.by, later.safe_by) == (date(2024, 1, 17), date(2024, 1, 16))


def test_the_limits_without_a_number_have_no_date_under_any_choice() -> None:
    for question, reading in CHANGES:
        convention = Convention.STANDARD.choose(**{question: reading})
        for limit in (Promptly(), NoLimit(), AfterAct("arrival")):
            assert limit.resolve(date(2024, 1, 10), convention=convention).by is None


# -- the two conventions --------------------------------------------------------------------------------------

STANDARD_AND_STRICT = {
    "Q1": ("not counted", "counted"),
    "Q2": ("included", "excluded"),
    "Q3": ("next working day", "previous working day"),
    "Q4": ("units back", "clear units between"),
    "Q5": ("previous working day", "previous working day"),
    "Q6": ("last day of the month", "last day of the month"),
    "Q8": ("from the later", "from the earlier"),
    "Q9": ("previous working day", "previous working day"),
    "Q10": ("the day itself", "the working day before"),
}


@pytest.mark.parametrize(("question", "answers"), STANDARD_AND_STRICT.items(), ids=STANDARD_AND_STRICT)
def test_the_two_conventions_answer_as_the_table_says(question: str, answers: tuple[str, str]) -> None:
    assert (Convention.STANDARD[question], Convention.STRICT[question]) == answers


@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=repr)
def test_a_convention_answers_every_question_with_one_of_its_readings(convention: Convention) -> None:
    for question in QUESTIONS.values():
        assert convention[question.id] in [reading.name for reading in question.readings]
        stands = question.standard if convention is Convention.STANDARD else question.strict
        assert convention[question.id] == stands


# -- refusals -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("unknown", ["Q0", "Q999", "q1", "Q 1", "trigger", ""])
def test_choosing_for_an_unknown_question_is_refused(unknown: str) -> None:
    with pytest.raises(UnknownQuestionError) as refused:
        Convention.STANDARD.choose(**{unknown: "counted"})
    assert isinstance(refused.value, KzcoordError)
    assert isinstance(refused.value, LookupError)
    assert repr(unknown) in str(refused.value)
    assert any(known in str(refused.value).split("nearest")[1] for known in IDS)


@pytest.mark.parametrize("reading", ["Counted", "included", "", True, None, 1])
def test_an_unknown_reading_is_refused_and_the_offered_ones_are_named(reading: str) -> None:
    with pytest.raises(ConventionError) as refused:
        Convention.STANDARD.choose(Q1=reading)
    told = str(refused.value)
    assert isinstance(refused.value, KzcoordError)
    assert "Q1" in told
    assert repr(reading) in told
    assert "'not counted'" in told
    assert "'counted'" in told


@for_each(RECORDED_ONLY)
def test_a_reading_that_changes_no_date_cannot_be_chosen(question: str) -> None:
    for reading in QUESTIONS[question].readings:
        assert not reading.counted
        with pytest.raises(ConventionError) as refused:
            Convention.STANDARD.choose(**{question: reading.name})
        assert question in str(refused.value)
        assert "no date depends on it" in str(refused.value)


def test_the_questions_about_the_texts_are_recorded_only() -> None:
    # 7: the natural start; 14, 15: what 31 and 29 say; 16 to 18: when decrees came into force
    assert {"Q7", "Q14", "Q15", "Q16", "Q17", "Q18"} <= set(RECORDED_ONLY)
    assert not set(RECORDED_ONLY) & {*STANDARD_AND_STRICT, "Q11", "Q12", "Q13"}


def test_one_bad_choice_among_good_ones_is_refused() -> None:
    with pytest.raises(ConventionError, match="Q3"):
        Convention.STANDARD.choose(Q1="counted", Q3="forward")


def test_asking_a_convention_for_an_unknown_question_is_refused() -> None:
    with pytest.raises(UnknownQuestionError, match="Q99"):
        Convention.STANDARD["Q99"]


# -- what a convention is -------------------------------------------------------------------------------------

CONVENTIONS = [
    Convention.STANDARD,
    Convention.STRICT,
    Convention.STANDARD.choose(Q1="counted"),
    Convention.STRICT.choose(Q3="next working day", Q10="the day itself"),
]


@pytest.mark.parametrize("convention", CONVENTIONS, ids=repr)
def test_a_convention_cannot_be_changed(convention: Convention) -> None:
    for name in ("answers", "ways", "Q1", "_name"):
        with pytest.raises(AttributeError, match=name):
            setattr(convention, name, {})
    with pytest.raises(AttributeError, match="answers"):
        del convention.answers


def test_the_answers_of_a_convention_cannot_be_changed_in_place() -> None:
    convention = Convention.STANDARD.choose(Q2="excluded")
    answers = convention.answers
    with pytest.raises((TypeError, AttributeError)):
        answers["Q1"] = "counted"  # type: ignore[index]
    assert convention["Q1"] == "not counted"


def test_choose_leaves_the_convention_that_it_starts_from() -> None:
    start = Convention.STANDARD.choose(Q2="excluded")
    start.choose(Q1="counted", Q2="included")
    assert (start["Q1"], start["Q2"]) == ("not counted", "excluded")
    assert Convention.STANDARD["Q1"] == "not counted"


def test_conventions_are_equal_by_their_answers() -> None:
    # What is chosen stands above the statute of 2013 to 2021, so STRICT has to choose the same for Q3.
    strict = Convention.STANDARD.choose(
        **{question: answers[1] for question, answers in STANDARD_AND_STRICT.items()}, Q12="not moved"
    )
    same = Convention.STRICT.choose(Q3="previous working day")
    assert strict == same
    assert strict != Convention.STRICT
    assert hash(strict) == hash(same)
    assert Convention.STANDARD.choose(Q1="counted") != Convention.STANDARD
    assert Convention.STANDARD.choose(Q2="excluded").choose(Q2="included") == Convention.STANDARD
    assert Convention.STANDARD != Convention.STRICT
    assert Convention.STANDARD != "STANDARD"
    assert len({*CONVENTIONS, strict, same}) == len(CONVENTIONS) + 1


@pytest.mark.parametrize("convention", CONVENTIONS, ids=repr)
def test_a_convention_survives_pickle_and_copies(convention: Convention) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(convention, protocol))
        assert (again, hash(again), repr(again)) == (convention, hash(convention), repr(convention))
    for again in (copy.copy(convention), copy.deepcopy(convention)):
        assert (again, hash(again)) == (convention, hash(convention))


def test_an_unpickled_strict_convention_still_gives_one_date() -> None:
    strict = pickle.loads(pickle.dumps(Convention.STRICT))
    found = Within(5, WORKING_DAYS, of="receipt").resolve(date(2024, 1, 10), convention=strict)
    assert (found.by, found.safe_by) == (date(2024, 1, 16), date(2024, 1, 16))


@pytest.mark.parametrize("convention", CONVENTIONS, ids=repr)
def test_the_repr_of_a_convention_can_be_typed(convention: Convention) -> None:
    assert eval(repr(convention), {"Convention": Convention}) == convention


def test_the_repr_shows_the_choices() -> None:
    assert repr(Convention.STANDARD) == "Convention.STANDARD"
    assert repr(Convention.STRICT) == "Convention.STRICT"
    chosen = Convention.STANDARD.choose(Q1="counted", Q3="previous working day")
    assert repr(chosen) == "Convention.STANDARD.choose(Q1='counted', Q3='previous working day')"


# -- questions of another book -----------------------------------------------------------------------------------

OWN = Question(
    "X1",
    Text.same("does the clerk count?"),
    (
        Reading(Text.same("he counts"), Text.same("One text.")),
        Reading(Text.same("he does not"), Text.same("Another.")),
        Reading(Text.same("nobody knows"), Text.same("-"), counted=False),
    ),
    "he counts",
    "he does not",
)
BOOK = Register({**QUESTIONS, "X1": OWN})
YES_OR_NO = (Reading(Text.same("yes"), Text.same("-")), Reading(Text.same("no"), Text.same("-")))


def test_a_question_of_another_book_is_answered_by_its_defaults() -> None:
    assert Convention.STANDARD.answer(OWN) == "he counts"
    assert Convention.STRICT.answer(OWN) == "he does not"
    assert [Convention.STANDARD.answer(question) for question in QUESTIONS.values()] == [
        question.standard for question in QUESTIONS.values()
    ]


def test_a_reading_of_another_book_is_chosen_from_its_register() -> None:
    chosen = Convention.STANDARD.choose(BOOK, X1="he does not", Q1="counted", Q11="at least")
    assert (chosen["X1"], chosen.answer(OWN), chosen["Q1"], chosen["Q11"]) == (
        "he does not",
        "he does not",
        "counted",
        "at least",
    )
    assert chosen.answers["X1"] == "he does not"
    assert chosen.choose(Q2="excluded")["X1"] == "he does not"
    assert Convention.from_dict(chosen.to_dict(), BOOK) == chosen
    assert pickle.loads(pickle.dumps(chosen)) == chosen
    with pytest.raises(UnknownQuestionError, match="X1"):
        Convention.STANDARD.choose(X1="he does not")
    with pytest.raises(ConventionError, match=r"X1 .* offers 'he counts', 'he does not'"):
        Convention.STANDARD.choose(BOOK, X1="nobody knows")
    with pytest.raises(UnknownQuestionError, match="X2"):
        Convention.STANDARD.choose(BOOK, X2="he counts")


def test_conventions_are_equal_by_their_answers_to_another_book_too() -> None:
    same = Convention.STANDARD.choose(BOOK, X1="he counts")
    other = Convention.STANDARD.choose(BOOK, X1="he does not")
    assert (same == Convention.STANDARD, hash(same) == hash(Convention.STANDARD)) == (True, True)
    assert other != Convention.STANDARD
    strict = Convention.STANDARD.choose(
        **{q: answers[1] for q, answers in STANDARD_AND_STRICT.items()}, Q12="not moved"
    )
    same = Convention.STRICT.choose(Q3="previous working day")
    assert strict.choose(BOOK, X1="he does not") == same
    assert strict.choose(BOOK, X1="he counts") != same


def test_a_reading_that_a_question_does_not_offer_is_no_answer_to_it() -> None:
    namesake = Question(
        "Q11",
        Text.same("another one?"),
        YES_OR_NO,
        "yes",
        "no",
    )
    assert Convention.STANDARD.choose(Q11="at least").answer(namesake) == "yes"


def test_the_questions_on_counting_are_the_same_in_every_book() -> None:
    namesake = Question(
        "Q1",
        Text.same("counted?"),
        YES_OR_NO,
        "yes",
        "no",
    )
    with pytest.raises(ConventionError, match="Q1"):
        Convention.STANDARD.choose(Register({"Q1": namesake}), Q1="no")


@pytest.mark.parametrize("register", [{"X1": OWN}, "X1", 5, [OWN]], ids=["dict", "str", "int", "list"])
def test_what_is_no_register_is_refused(register: Any) -> None:
    with pytest.raises(ConventionError, match="register of a book"):
        Convention.STANDARD.choose(register, X1="he counts")


@pytest.mark.parametrize("question", ["Q1", None, 5, {"id": "Q1"}], ids=repr)
def test_what_is_no_question_has_no_answer(question: Any) -> None:
    with pytest.raises(ConventionError, match="takes a Question"):
        Convention.STANDARD.answer(question)


# -- the register ---------------------------------------------------------------------------------------------


def test_the_register_is_a_mapping_in_the_order_of_its_numbers() -> None:
    assert isinstance(QUESTIONS, Mapping)
    assert list(QUESTIONS) == IDS
    assert len(QUESTIONS) >= 18
    assert [question.id for question in QUESTIONS.values()] == IDS
    assert "Q1" in QUESTIONS
    assert "Q999" not in QUESTIONS
    assert "" not in QUESTIONS


@for_each(IDS)
def test_a_question_has_words_readings_and_two_answers(question: str) -> None:
    found = QUESTIONS[question]
    assert found.id == question
    assert all(words.strip() for words in found.title)
    assert found.title.en.endswith("?")
    assert found.title.ru.endswith("?")
    assert found.title.kk.endswith("?")
    names = [reading.name for reading in found.readings]
    assert len(names) == len(set(names)) >= 1
    assert {found.standard, found.strict} <= set(names)
    assert all(words.strip() for reading in found.readings for words in (*reading.words, *reading.why))


def test_a_question_is_said_with_its_id() -> None:
    assert str(QUESTIONS["Q1"]) == "Q1: is the trigger day counted?"
    for question in QUESTIONS.values():
        assert str(question) == question.said() == question.said("en") == f"{question.id}: {question.title.en}"
        assert question.said("ru") == f"{question.id}: {question.title.ru}"
        assert question.said("kk") == f"{question.id}: {question.title.kk}"


@pytest.mark.parametrize(
    ("unknown", "near"), [("Q99", "Q9"), ("Q200", "Q20"), ("q1", "Q1"), ("1", "Q1"), ("Q 10", "Q10")]
)
def test_an_unknown_id_is_refused_with_the_nearest_ones(unknown: str, near: str) -> None:
    with pytest.raises(UnknownQuestionError) as refused:
        QUESTIONS[unknown]
    told = str(refused.value)
    assert repr(unknown) in told
    assert near in told.split("nearest are")[1].replace(",", " ").split()


@pytest.mark.parametrize("wrong", [1, None, [], ("Q1",)], ids=repr)
def test_what_is_no_id_at_all_is_refused_too(wrong: str) -> None:
    with pytest.raises(UnknownQuestionError):
        QUESTIONS[wrong]


def test_get_gives_the_default_for_an_unknown_id() -> None:
    assert QUESTIONS.get("Q1") is QUESTIONS["Q1"]
    assert QUESTIONS.get("Q999") is None
    assert QUESTIONS.get("Q999", QUESTIONS["Q1"]) is QUESTIONS["Q1"]


def touching(provision: str) -> list[str]:
    return [question.id for question in QUESTIONS.touching(provision)]


def test_touching_gives_the_questions_of_a_provision() -> None:
    # 27: "less than" or "at least"; whether 26-1 moves too
    assert touching("1037/27") == ["Q11", "Q12"]
    # 22, "at least two months before": the clear units, the day off; it runs backward, so nothing rolls forward, no
    # trigger day counts, and a month without the number has one answer
    assert {"Q4", "Q5"} <= set(touching("1037/22"))
    assert not {"Q1", "Q2", "Q3", "Q6", "Q8"} & set(touching("1037/22"))
    # the Decree's own point 3, three months forward
    assert "Q6" in touching("1037-decree/3")
    # 28 part 2 without the MFA; 31 part 2 in the two languages
    assert "Q13" in touching("1037/28.2")
    assert "Q14" in touching("1037/31.2")
    # 29 part 2: the day that starts it, the two starts, the number that one text has and the other has not
    assert {"Q1", "Q8", "Q15"} <= set(touching("1037/29.2"))


def test_touching_gives_nothing_for_a_place_without_a_question() -> None:
    # 20(1) and 25.3 have no term, and both languages say the same; 7 is a definition
    assert touching("1037/20(1)") == touching("1037/25.3") == touching("1037/7") == touching("") == touching("Q1") == []
    # a place is not touched by the questions of one whose number begins with its own
    assert "Q11" not in touching("1037/2")  # 27
    assert "Q25" not in touching("1037/1")  # 13


def test_every_provision_of_a_question_is_a_place_of_the_acts() -> None:
    places = {covered.place for covered in RULES.coverage()} | {rule.id for rule in RULES}
    places |= {re.sub(r"[.(].*", "", place) for place in places}  # a point as a whole
    for question in QUESTIONS:
        for provision in QUESTIONS[question].provisions:
            assert provision in places, f"{question} names {provision}"


@for_each(IDS)
def test_touching_finds_a_question_by_each_of_its_provisions(question: str) -> None:
    for provision in QUESTIONS[question].provisions:
        assert QUESTIONS[question] in QUESTIONS.touching(provision)
