"""A rule book of an author's own: what it answers, and what is refused when it is made."""

import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import find

import kzcoord
from kzcoord import MONTHS, RULES, WORKING_DAYS, Before, Body, Convention, Event, Rule, RuleBook, TimeLimit, Within
from kzcoord.cli.options import load_book
from kzcoord.errors import (
    ConventionError,
    DeclarationError,
    InvalidEventError,
    UnknownBodyError,
    UnknownQuestionError,
    UnknownRuleError,
)
from kzcoord.law import (
    Act,
    Condition,
    Document,
    Exemption,
    InForce,
    Modality,
    NoteKind,
    Place,
    Question,
    Reading,
    RuleNote,
    SetAside,
    Text,
    Unseen,
    known,
    on,
    since,
)
from kzcoord.limits import AsSet, NoLimit
from kzcoord.testing import bodies, events_of, laws_of
from tests.console import EITHER_CONSOLE, Console

from .ministry import (
    ANSWER,
    ANSWER_SINCE_90,
    ASSIGN,
    ASSIGNED,
    BY_77,
    BY_90,
    DEPARTMENT,
    ORDER,
    SECOND_ORDER,
    UNIT,
    LetterArrived,
)

BOOK = RuleBook([ASSIGN, ANSWER, ANSWER_SINCE_90], acts=[ORDER])
EXTENDED = RULES.extended([ASSIGN, ANSWER_SINCE_90, ANSWER], acts=[ORDER])
SWITCH = RULES["1037/27"].switch or pytest.fail("point 27 is no switch any more")


class LetterAssigned(LetterArrived):
    """A letter arrived, and its task was assigned on a day that is known."""

    kind: Literal["letter-assigned"] = "letter-assigned"  # type: ignore[assignment] # a kind of its own
    assigned: date

    anchors = {"receipt": "on", "task_assigned": "assigned"}  # noqa: RUF012 - the base declares it as a class variable


BOOKS = pytest.mark.parametrize("book", [BOOK, EXTENDED], ids=["alone", "with the acts"])


class TestAnswers:
    @BOOKS
    def test_the_two_rules_are_dated_one_after_the_other(self, book: RuleBook) -> None:
        # Wed 4 March 2026: day 1 is Thu 5 March. Then Fri 6 is 1; Sun 8 March is a holiday carried to Mon 9;
        # Tue 10 is 2, Wed 11 is 3.
        answer = kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)), rules=book)
        assert [(row.id, row.by, row.projected) for row in answer] == [
            ("77/3", date(2026, 3, 5), False),
            ("77/4", date(2026, 3, 11), True),
        ]

    @BOOKS
    def test_the_safe_date_of_the_second_counts_from_the_safe_day_of_the_first(self, book: RuleBook) -> None:
        # 77/3 is safe on Wed 4 March 2026, the day of receipt itself; Thu 5 is 1, Fri 6 is 2, [7 to 9] Tue 10 is 3.
        row = kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)), rules=book)["77/4"]
        assert (row.deadline.safe_anchor, row.safe_by) == (date(2026, 3, 4), date(2026, 3, 10))

    def test_a_day_that_the_event_tells_is_not_assumed(self) -> None:
        # assigned on Fri 6 March 2026, whatever 77/3 asks for: [7 to 9] 10, 11, Thu 12 March by every reading
        book = RuleBook([rule.edition(when=(on(LetterAssigned),)) for rule in (ASSIGN, ANSWER)], acts=[ORDER])
        event = LetterAssigned(on=date(2026, 3, 4), assigned=date(2026, 3, 6))
        row = kzcoord.schedule(event, rules=book)["77/4"]
        assert (row.by, row.safe_by, row.projected) == (date(2026, 3, 12), date(2026, 3, 12), False)

    @BOOKS
    def test_each_text_answers_in_its_own_time(self, book: RuleBook) -> None:
        # Wed 10 June 2026: assigned Thu 11 June, then 12, 15, 16 June: three days. A week later: 18, 19 and 22 June.
        days = {
            day: kzcoord.schedule(LetterArrived(on=day), rules=book)["77/4"].by
            for day in (date(2026, 6, 10), date(2026, 6, 17))
        }
        assert days == {date(2026, 6, 10): date(2026, 6, 16), date(2026, 6, 17): date(2026, 6, 22)}

    @BOOKS
    def test_the_book_closes_the_older_text(self, book: RuleBook) -> None:
        old, new = book.history("77/4")
        assert old.in_force == InForce(begins=BY_77, ends=BY_90)
        assert new.in_force == since(BY_90)

    @BOOKS
    def test_the_question_on_the_trigger_day_is_found_from_the_limit(self, book: RuleBook) -> None:
        answer = kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)), rules=book)
        assert answer["77/3"].safe_by == date(2026, 3, 4)
        assert [question.id for question in answer["77/3"].open_questions] == ["Q1"]
        assert "77/3" in book.questions["Q1"].provisions

    @BOOKS
    def test_it_speaks_three_languages(self, book: RuleBook) -> None:
        answer = kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)), rules=book)
        assert "Управление представляет ответ" in answer.table("ru")
        assert "Басқарма Департаментке" in answer.table("kk")
        assert "тапсырма берілген күннен кейін 3 жұмыс күні ішінде" in answer["77/4"].explain("kk")
        assert "после поручения задания" in answer["77/4"].explain("ru")

    @BOOKS
    def test_it_goes_to_json_and_back(self, book: RuleBook) -> None:
        answer = kzcoord.schedule(LetterArrived(on=date(2026, 3, 4), acting_body=DEPARTMENT), rules=book)
        assert kzcoord.load_schedule(answer.to_json(), rules=book) == answer
        assert kzcoord.parse_event({"kind": "letter-arrived", "on": "2026-03-04"}, rules=book) == LetterArrived(
            on=date(2026, 3, 4)
        )
        assert Rule.model_validate_json(ANSWER.model_dump_json()) == ANSWER

    @BOOKS
    def test_agenda_slack_changes_and_coverage(self, book: RuleBook) -> None:
        event = LetterArrived(on=date(2026, 3, 4))
        march = kzcoord.agenda([event], body="управление", between=(date(2026, 3, 1), date(2026, 3, 31)), rules=book)
        assert [(entry.obligation.id, entry.owed) for entry in march] == [("77/3", False), ("77/4", True)]
        answer = kzcoord.schedule(event, rules=book)
        assert [row.id for row in answer.critical_path] == ["77/3", "77/4"]
        assert dict(answer.slack) == {"77/3": None, "77/4": None}
        (change,) = book.changes(between=(date(2026, 6, 1), date(2026, 6, 30)))
        assert (change.rule, change.kind) == ("77/4", "changed")
        assert [str(place) for place in book.coverage()][-2:] == ["77/3: 77/3", "77/4: 77/4"]

    def test_a_rule_may_follow_one_of_the_acts(self) -> None:
        behind = ASSIGN.edition(
            when=(on(kzcoord.OrganizationDecisionReceived),),
            follows="1037/10",
            limit=Within(1, WORKING_DAYS, of=RULES.anchors["decision_forwarded"]),
            sets=None,
        )
        book = RULES.extended([behind], acts=[ORDER])
        answer = kzcoord.schedule(kzcoord.OrganizationDecisionReceived(on=date(2026, 3, 2)), rules=book)
        # Point 10: 3, 4, 5, 6 and, after the carried holiday of 9 March, 10 March; the inner step a working day later.
        assert (answer["1037/10"].by, answer["77/3"].by) == (date(2026, 3, 10), date(2026, 3, 11))
        assert [row.id for row in answer].index("77/3") > [row.id for row in answer].index("1037/10")

    def test_a_rule_of_the_acts_may_be_amended_from_outside(self) -> None:
        by_law = known(date(2026, 7, 1), SECOND_ORDER)
        amended = RULES["1037/10"].amended(
            by=by_law, limit=Within(3, WORKING_DAYS, of=RULES.anchors["decision_received"])
        )
        book = RULES.extended([amended])
        assert book["1037/10"].limit == amended.limit
        assert RULES["1037/10"].in_force.ends is None
        assert book.texts("1037/10")[-2].in_force.ends == by_law

    def test_the_book_of_the_package_is_left_alone(self) -> None:
        assert "77/3" not in RULES
        assert "letter-arrived" not in kzcoord.EVENTS
        with pytest.raises(InvalidEventError, match="no rule of the rule book answers LetterArrived"):
            kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)))

    def test_it_travels_in_a_pickle(self) -> None:
        assert pickle.loads(pickle.dumps(BOOK)) == BOOK
        assert pickle.loads(pickle.dumps(RULES)) is RULES

    @pytest.mark.parametrize("law", laws_of(BOOK, examples=20), ids=str)
    def test_it_keeps_the_laws_of_rule_books(self, law: Callable[[], None]) -> None:
        law()

    @pytest.mark.parametrize(
        "limit", [NoLimit(), Within(1200, MONTHS, of="receipt")], ids=["no day", "after the calendar ends"]
    )
    def test_the_laws_hold_where_a_row_or_a_schedule_has_no_day(self, limit: TimeLimit) -> None:
        book = RuleBook([ASSIGN.edition(limit=limit, sets=None)], acts=[ORDER])
        for law in laws_of(book, examples=5):
            law()

    def test_bodies_and_events_of_a_book_without_roles_are_drawn(self) -> None:
        class Counted(Event):
            """An event with a number and a word."""

            kind: Literal["counted"] = "counted"
            on: date
            number: int
            word: str

            title = Text.same("counted")
            anchors = {"receipt": "on"}  # noqa: RUF012 - the base declares it as a class variable

        rule = ASSIGN.edition(when=(on(Counted),), who=(UNIT,), to=(UNIT,), sets=None)
        book = RuleBook([rule], acts=[ORDER])
        assert find(bodies(rules=book), lambda body: True) == UNIT
        event = find(events_of("counted", rules=book), lambda event: True)
        assert isinstance(event, Counted)
        assert event.number >= 1
        assert len(event.word) >= 1

    def test_a_switch_is_silent_where_the_event_has_no_day_yet(self) -> None:
        class Hearing(Event):
            """A hearing whose day may be open."""

            kind: Literal["hearing-open"] = "hearing-open"
            asked_on: date
            starts: date | None = None
            date_fixed_on: date | None = None
            term: date | None = None

            title = Text.same("hearing")
            anchors = {"receipt": "asked_on", "starts": "starts"}  # noqa: RUF012 - the base declares it
            fixed_on = "date_fixed_on"
            main_day = "asked_on"

        switch = SWITCH.model_copy(update={"before": "77/3", "terms": ("term",), "question": "Q11"})
        book = RuleBook(
            [
                ASSIGN.edition(when=(on(Hearing),), limit=Before(5, WORKING_DAYS, of="starts"), sets=None),
                ANSWER.edition(when=(on(Hearing),), limit=NoLimit(), follows=None, switch=switch),
            ],
            acts=[ORDER],
            questions=[kzcoord.QUESTIONS["Q11"]],
        )
        rows = kzcoord.schedule(Hearing(asked_on=date(2026, 3, 4)), rules=book)
        assert [(row.id, row.by) for row in rows] == [("77/3", None)]

    def test_a_question_of_ones_own_can_be_chosen(self) -> None:
        question = Question(
            id="M1",
            title=Text.same("is an urgent letter given at once?"),
            readings=(
                Reading(Text.same("at once"), Text.same("The word.")),
                Reading(Text.same("in time"), Text.same("The limit.")),
            ),
            standard="in time",
            strict="at once",
        )
        aside = SetAside(by="77/3", limit=NoLimit(), question="M1", reading="at once")
        book = RuleBook([ASSIGN.edition(exceptions=(aside,), sets=None)], acts=[ORDER], questions=[question])
        event = LetterArrived(on=date(2026, 3, 4))
        assert kzcoord.schedule(event, rules=book)["77/3"].by == date(2026, 3, 5)
        at_once = Convention.STANDARD.choose(book.questions, M1="at once")
        assert kzcoord.schedule(event, rules=book, convention=at_once)["77/3"].by is None
        assert (
            kzcoord.load_schedule(
                kzcoord.schedule(event, rules=book, convention=at_once).to_json(), rules=book
            ).convention
            == at_once
        )
        with pytest.raises(ConventionError, match="M1"):
            Convention.STANDARD.choose(book.questions, M1="never")
        with pytest.raises(UnknownQuestionError):
            Convention.STANDARD.choose(M1="at once")


QUESTION = Question(
    id="M1",
    title=Text.same("when?"),
    readings=(Reading(Text.same("now"), Text.same("a reason")),),
    standard="now",
    strict="now",
)
_EXEMPT = Exemption(by="77/3", field="urgent")
_LATE = known(date(2026, 9, 1), SECOND_ORDER)

#: What cannot be, and what its message says: where, what is wrong, what is near.
REFUSED: dict[str, tuple[list[Rule], list[str]]] = {
    "an unknown act": (
        [ASSIGN.edition(id="78/3", cite=ORDER.at("3").model_copy(update={"act": "78"}), sets=None)],
        ["78/3 cites the act 78", "the nearest are 77"],
    ),
    "an id under another act": (
        [ASSIGN.edition(id="1037/3", sets=None)],
        ["an id begins with the code of its act and a slash: 77/3"],
    ),
    "an unknown link": ([ASSIGN, ANSWER.edition(follows="77/33")], ["77/4 has follows 77/33", "77/3"]),
    "an unknown second link": ([ASSIGN, ANSWER.edition(or_follows="77/5")], ["77/4 has or_follows 77/5"]),
    "a rule that follows itself": ([ASSIGN, ANSWER.edition(follows="77/4")], ["77/4 follows 77/4, which is a circle"]),
    "a misspelt anchor": (
        [ASSIGN.edition(limit=Within(1, WORKING_DAYS, of="reciept"), sets=None)],
        ["77/3 counts from reciept", "receipt"],
    ),
    "an anchor that nothing sets": ([ASSIGN.edition(sets=None), ANSWER], ["77/4 counts from task_assigned"]),
    "a misspelt set anchor": (
        [ASSIGN.edition(sets="task_asigned"), ANSWER.edition(limit=NoLimit())],
        ["77/3 sets task_asigned, but no limit counts from it"],
    ),
    "an unknown exception": (
        [ASSIGN.edition(exceptions=(_EXEMPT.model_copy(update={"by": "77/9"}),), sets=None)],
        ["77/3 has an exception by 77/9"],
    ),
    "an exception by a field that no event has": (
        [ASSIGN.edition(exceptions=(_EXEMPT.model_copy(update={"field": "urgnt"}),), sets=None)],
        ["the field urgnt"],
    ),
    "an unknown question": (
        [ASSIGN.edition(exceptions=(SetAside(by="77/3", limit=NoLimit(), question="M9", reading="x"),), sets=None)],
        ["77/3 names the question M9", "the nearest are"],
    ),
    "an unknown reading": (
        [
            ASSIGN.edition(
                exceptions=(SetAside(by="77/3", limit=NoLimit(), question="M1", reading="later"),),
                sets=None,
                questions=(QUESTION,),
            )
        ],
        ["77/3 names the reading later of M1, which offers 'now'"],
    ),
    "a rule that no event can fire": ([ASSIGN.edition(when=(), sets=None)], ["77/3 answers no event"]),
    "a note on a field that is not there": (
        [ASSIGN.edition(notes=(RuleNote(kind=NoteKind.GAP, words=Text.same("x"), due_before="asked_on"),), sets=None)],
        ["the field asked_on", "the fields of LetterArrived are acting_body, on, urgent"],
    ),
    "a note on a condition that is on no field": (
        [
            ASSIGN.edition(
                notes=(
                    RuleNote(
                        kind=NoteKind.GAP, words=Text.same("x"), conditions=(Condition(field="urgnt", equals=True),)
                    ),
                ),
                sets=None,
            )
        ],
        ["77/3 names the field urgnt, which none of its events has"],
    ),
    "a document that depends on a field that is not there": (
        [ASSIGN.edition(documents=(Document(number=1, title=Text.same("a paper"), field="urgnt"),), sets=None)],
        ["77/3 names the field urgnt, which LetterArrived lacks"],
    ),
    "a switch for an event whose date nobody fixes": (
        [
            ASSIGN,
            ANSWER.edition(switch=SWITCH.model_copy(update={"before": "77/3", "terms": ("on",)})),
        ],
        ["77/4 has a switch, but its event has no field for the day on which the date was fixed"],
    ),
    "a condition that is late for no rule": (
        [ASSIGN.edition(when=(on(LetterArrived, Condition(field="on", late_for="77/8")),), sets=None)],
        ["77/3 has late_for 77/8"],
    ),
    "two texts of one day": ([ASSIGN, ANSWER, ANSWER], ["77/4 has two texts that begin on 10 February 2026"]),
    "texts that overlap": (
        [ASSIGN, ANSWER.repealed(by=_LATE), ANSWER_SINCE_90],
        ["77/4", "overlaps the one since 15 June"],
    ),
    "a hole between two texts": (
        [ASSIGN, ANSWER.repealed(by=known(date(2026, 5, 1), SECOND_ORDER)), ANSWER_SINCE_90],
        ["77/4 has no text from 1 May 2026", "register the hole as Unseen('77/4'"],
    ),
    "a set term that no event names": (
        [
            ASSIGN.edition(
                limit=AsSet("the term", of="term"),
                sets=None,
                exceptions=(SetAside(by="77/3", limit=AsSet("the term", of="term"), question="M1", reading="now"),),
                questions=(QUESTION,),
            )
        ],
        ["77/3 counts from term"],
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_book_that_cannot_be_is_refused_when_it_is_made(what: str) -> None:
    rules, words = REFUSED[what]
    with pytest.raises(DeclarationError) as refusal:
        RuleBook(rules, acts=[ORDER])
    message = str(refusal.value)
    assert message.startswith("this rule book cannot be: ")
    assert [word for word in words if word not in message] == [], message


class TestRefusedInOtherPlaces:
    def test_a_hole_that_is_registered_stands(self) -> None:
        end = known(date(2026, 5, 1), SECOND_ORDER)
        gap = Unseen("77/4", InForce(begins=end, ends=BY_90))
        book = RuleBook([ASSIGN, ANSWER.repealed(by=end), ANSWER_SINCE_90], acts=[ORDER], unseen=[gap])
        notes = kzcoord.schedule(LetterArrived(on=date(2026, 5, 5)), rules=book).notes
        assert (notes[0].kind, notes[0].provision) == (NoteKind.GAP, "77/4")

    def test_a_hole_of_no_rule(self) -> None:
        with pytest.raises(DeclarationError, match=r"a hole is registered for 77/9.*the nearest are 77/"):
            RuleBook([ASSIGN, ANSWER], acts=[ORDER], unseen=[Unseen("77/9", since(BY_77))])

    def test_an_event_with_a_misspelt_field_in_its_anchors(self) -> None:
        with pytest.raises(DeclarationError, match=r"anchors names onn.*the fields are acting_body, on"):
            type("Wrong", (LetterArrived,), {"anchors": {"receipt": "onn"}, "__module__": __name__})

    def test_a_name_of_several_bodies(self) -> None:
        twins = [Body(code, Text.same("the Twin Department")) for code in ("TWIN_A", "TWIN_B")]
        book = RuleBook([ASSIGN, ANSWER], acts=[ORDER], bodies=twins)
        with pytest.raises(UnknownBodyError, match="is a name of several bodies; give the code of one: TWIN_A, TWIN_B"):
            book.bodies.find("the twin department")

    @pytest.mark.parametrize("code", ["", " ", "7/7", "7\n7"], ids=repr)
    def test_an_act_whose_code_is_no_word(self, code: str) -> None:
        with pytest.raises(DeclarationError, match="the code of an act is a word without '/'"):
            Act(code, Text.same("Order"), date(2026, 2, 1))

    @pytest.mark.parametrize("event", [5, "letter-arrived", date], ids=str)
    def test_a_condition_on_what_is_no_event(self, event: Any) -> None:
        with pytest.raises(DeclarationError, match=r"on\(\) takes the class of an event such as CalendarYear"):
            on(event)
        with pytest.raises(InvalidEventError, match="event is a class of events whose date can be fixed"):
            kzcoord.earliest_event(event=event, after=date(2026, 3, 4))

    def test_an_event_inside_a_rule_is_a_class_or_a_kind_that_one_class_has(self) -> None:
        given = ASSIGN.model_dump(mode="json")
        for event, why in ((5, "it is the class of an event or its kind, not 5"), ("letter", "no classes of events")):
            given["when"] = [{"event": event}]
            with pytest.raises(ValueError, match=why):
                Rule.model_validate(given)

    def test_an_agenda_of_a_schedule_that_rests_on_another_book(self) -> None:
        march = (date(2026, 3, 1), date(2026, 3, 31))
        answer = kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)), rules=EXTENDED)
        with pytest.raises(InvalidEventError, match="rests on another rule book than this agenda"):
            kzcoord.agenda([answer], body="UNIT", between=march, rules=BOOK)

    def test_a_class_that_several_kinds_share_needs_no_title(self) -> None:
        shared = type("Shared", (Event,), {"__module__": __name__, "__doc__": "What letters share."})
        assert issubclass(shared, Event)

    def test_a_book_is_loaded_by_its_place_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "path", [*sys.path])
        assert load_book("kzcoord:RULES") is load_book("kzcoord.rules:RULES") is RULES

    def test_an_event_without_a_title(self) -> None:
        with pytest.raises(DeclarationError, match="has no title"):
            type("Wrong", (LetterArrived,), {"title": None, "__module__": __name__})

    def test_two_events_of_one_kind(self) -> None:
        class LetterArrivedToo(LetterArrived):
            """The same kind once more."""

        with pytest.raises(DeclarationError, match="two different events are called letter-arrived"):
            RuleBook(
                [
                    ASSIGN,
                    ANSWER,
                    ANSWER.edition(id="77/5", cite=ORDER.at("5"), when=(on(LetterArrivedToo),), follows=None),
                ],
                acts=[ORDER],
            )

    def test_two_bodies_of_one_code(self) -> None:
        other = Body("UNIT", Text.same("another unit"))
        with pytest.raises(DeclarationError, match="two different bodies are called UNIT"):
            RuleBook([ASSIGN, ANSWER.edition(who=(other,))], acts=[ORDER])

    def test_an_amendment_that_is_no_later(self) -> None:
        with pytest.raises(DeclarationError, match=r"77/4: amended\(\) takes the commencement of a later act"):
            ANSWER_SINCE_90.amended(by=BY_77)

    @pytest.mark.parametrize(("by", "told"), [(BY_77, "not 10 February 2026 (Order"), ("June", "not 'June'")], ids=str)
    def test_what_is_no_later_act_is_told_in_words(self, by: Any, told: str) -> None:
        with pytest.raises(DeclarationError) as refusal:
            ANSWER_SINCE_90.amended(by=by)
        assert told in str(refusal.value)

    def test_the_time_phrase_belongs_to_the_limit(self) -> None:
        cited = ANSWER.edition(cite=ORDER.at("4", phrase_ru="в течение трех рабочих дней", phrase_kk="үш жұмыс күні"))
        other_body = cited.amended(by=BY_90, who=(DEPARTMENT,), limit=cited.limit)
        assert other_body.cite == cited.cite
        shorter = cited.amended(by=BY_90, limit=Within(2, WORKING_DAYS, after=ASSIGNED))
        assert shorter.cite == ORDER.at("4")
        new = ORDER.at("4", phrase_ru="в течение двух рабочих дней", phrase_kk="екі жұмыс күні")
        assert cited.amended(by=BY_90, cite=new, limit=shorter.limit).cite == new

    @pytest.mark.parametrize("part", ["rules", "acts", "bodies", "events", "questions", "places", "unseen"])
    @pytest.mark.parametrize("given", [5, "77", [5], ["77"]], ids=repr)
    def test_a_part_that_is_no_list_of_its_kind(self, part: str, given: Any) -> None:
        parts: dict[str, Any] = {"rules": [ASSIGN, ANSWER], "acts": [ORDER], part: given}
        with pytest.raises(DeclarationError, match=f"{part} of a rule book is a list of"):
            RuleBook(**parts)

    @pytest.mark.parametrize(
        "call",
        [
            lambda: kzcoord.schedule(LetterArrived(on=date(2026, 3, 4)), rules=[ASSIGN]),  # type: ignore[arg-type]
            lambda: kzcoord.parse_event("{}", rules="RULES"),  # type: ignore[arg-type]
            lambda: kzcoord.agenda([], body="MFA", between=(date(2026, 1, 1), date(2026, 1, 2)), rules=5),  # type: ignore[arg-type]
        ],
    )
    def test_rules_that_are_no_book(self, call: Callable[[], object]) -> None:
        with pytest.raises(InvalidEventError, match=r"rules is a RuleBook such as kzcoord\.RULES"):
            call()

    def test_a_book_without_an_event_whose_date_is_fixed_has_no_earliest(self) -> None:
        with pytest.raises(InvalidEventError, match="no single event whose date can be fixed"):
            kzcoord.earliest_event(after=date(2026, 3, 4), rules=BOOK)

    def test_an_unknown_id_offers_the_ids_of_the_book(self) -> None:
        with pytest.raises(UnknownRuleError, match=r"no rule '77/33'; the nearest ids are 77/3"):
            BOOK["77/33"]

    def test_places_are_listed_where_they_are_given(self) -> None:
        places = [Place("77/1", Text.same("a definition")), Place("77/3"), Place("77/4")]
        book = RuleBook([ASSIGN, ANSWER], acts=[ORDER], places=places)
        assert [str(place) for place in book.coverage()] == ["77/1: a definition", "77/3: 77/3", "77/4: 77/4"]
        with pytest.raises(UnknownRuleError, match="no rule '77/1': a definition"):
            book["77/1"]

    def test_a_standing_duty_needs_no_event(self) -> None:
        standing = ASSIGN.edition(when=(), modality=Modality.STANDING, limit=NoLimit(), sets=None)
        assert [rule.id for rule in RuleBook([standing], acts=[ORDER]).standing(DEPARTMENT)] == ["77/3"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the declarations of the page as a module."""
    page = Path(__file__).parents[2] / "docs" / "own-law.md"
    code = [line[4:] for line in page.read_text("utf-8").splitlines() if line.startswith((">>> ", "... "))]
    end = next(number for number, line in enumerate(code) if line.startswith("BOOK ="))
    declared = code[: end + 4]
    folder = tmp_path_factory.mktemp("ministry")
    (folder / "my_ministry.py").write_text("\n".join(declared), "utf-8")
    yield folder
    sys.modules.pop("my_ministry", None)


class TestFromAnotherFolder:
    """The worked example of ``docs/own-law.md`` with nothing but the installed package."""

    @pytest.fixture(autouse=True)
    def _from_the_folder(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(folder)
        monkeypatch.setattr(sys, "path", [place for place in sys.path if place])  # as the command kzcoord starts

    def test_the_book_is_made_and_answers(self) -> None:
        code = (
            "import kzcoord, my_ministry; from datetime import date; "
            "event = kzcoord.OrganizationDecisionReceived(on=date(2026, 3, 2)); "
            "answer = kzcoord.schedule(event, rules=my_ministry.BOOK); print(answer['77/3'].by, answer['77/4'].by)"
        )
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert (run.stdout.strip(), run.stderr) == ("2026-03-11 2026-03-16", "")

    @EITHER_CONSOLE
    @pytest.mark.parametrize("place", ["before", "after"])
    def test_the_command_line_takes_the_book(self, place: str, ask: Console) -> None:
        rules = ["--rules", "my_ministry:BOOK"]
        command = ["schedule", "task-assigned", "--on", "2026-06-18", "--format", "json"]
        arguments = [*rules, *command] if place == "before" else [*command, *rules]
        run = ask(*arguments)
        assert run.returncode == 0, run.stderr
        assert [(row["id"], row["by"]) for row in json.loads(run.stdout)["obligations"]] == [("77/4", "2026-06-22")]

    @EITHER_CONSOLE
    @pytest.mark.parametrize(
        ("rules", "why"),
        [
            ("my_ministry", "--rules takes package.module:NAME"),
            ("my_minstry:BOOK", "cannot be imported"),
            ("my_ministry:BOK", "give the name of a RuleBook"),
            ("my_ministry:ORDER_77", "give the name of a RuleBook"),
        ],
    )
    def test_a_book_that_is_not_there(self, rules: str, why: str, ask: Console) -> None:
        run = ask("explain", "77/3", "--rules", rules)
        assert (run.returncode, run.stdout) == (2, b"")
        assert why in run.stderr.decode()
        assert len(run.stderr.splitlines()) == 1

    @EITHER_CONSOLE
    def test_explain_in_russian(self, ask: Console) -> None:
        run = ask("explain", "77/4", "2026-06-18", "--lang", "ru", "--rules=my_ministry:BOOK")
        assert run.returncode == 0, run.stderr
        assert "после поручения задания" in run.stdout.decode()

    @EITHER_CONSOLE
    @pytest.mark.parametrize("command", ["due", "explain"])
    def test_a_limit_is_counted_by_the_text_of_its_day(self, command: str, ask: Console) -> None:
        # Three working days until 15 June: Thu 12, Fri 13, Mon 16 March. Two since then: Fri 19, Mon 22 June.
        for day, by in (("2026-03-11", "2026-03-16"), ("2026-06-18", "2026-06-22")):
            run = ask(command, "77/4", day, "--format", "json", "--rules=my_ministry:BOOK")
            assert json.loads(run.stdout)["by"] == by
