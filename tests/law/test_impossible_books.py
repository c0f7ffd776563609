"""Books that cannot be right: what no event fires, what nothing dates, acts and texts that contradict each other."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Literal

import pytest

import kzcoord
from kzcoord import CALENDAR_DAYS, MFA, RULES, WORKING_DAYS, Before, Event, Rule, RuleBook, Within
from kzcoord.errors import DeclarationError, UnknownRuleError
from kzcoord.law import (
    Act,
    Anchor,
    Condition,
    Exemption,
    InForce,
    NoteKind,
    RuleNote,
    Text,
    Unseen,
    known,
    on,
    since,
)
from kzcoord.law.body_names import BodyRef
from kzcoord.limits import AsSet, BeforeAct, ByDate, NoLimit
from tests.messages.in_every_language import assert_said_in_every_language

from .ministry import ANSWER, ANSWER_SINCE_90, ASSIGN, ASSIGNED, BY_77, BY_90, DEPARTMENT, ORDER, SECOND_ORDER, UNIT
from .ministry import LetterArrived as Letter

MEETING = Anchor("forum_held", en="the forum", ru="форума", kk="форум күні", kk_from="форум күнінен бастап")


class Forum(Event):
    """A forum whose date is fixed beforehand."""

    kind: Literal["forum"] = "forum"
    fixed: date
    on: date

    title = Text.same("forum")
    anchors = {MEETING: "on", "receipt": "fixed"}  # noqa: RUF012 - the base declares it as a class variable
    fixed_on = "fixed"


class PlannedForum(Forum):
    """The same, prepared before its day."""

    kind: Literal["planned-forum"] = "planned-forum"  # type: ignore[assignment]
    begins_all = False


class Parcel(Event):
    """An event with a field of each sort."""

    kind: Literal["parcel"] = "parcel"
    on: date
    sender: BodyRef = DEPARTMENT
    opened_by: BodyRef | None = None
    sort: Literal["letter", "box"] = "box"
    urgent: bool = False
    pieces: int = 1
    mark: str = ""
    answered: date | None = None

    title = Text.same("parcel")
    anchors = {"receipt": "on"}  # noqa: RUF012 - the base declares it as a class variable
    players = {"sender": (DEPARTMENT, UNIT)}  # noqa: RUF012 - the base declares it as a class variable

    @property
    def heavy(self) -> bool:
        """True for a parcel of many pieces."""
        return self.pieces > 10


def book(*rules: Rule, **parts: Any) -> RuleBook:
    return RuleBook(rules, **{"acts": [ORDER], **parts})


def alone(**changed: Any) -> Rule:
    """A rule that sets nothing and follows nothing."""
    return ASSIGN.edition(**{"sets": None, **changed})


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(DeclarationError) as refusal:
        call()
    assert_said_in_every_language(refusal.value)
    return str(refusal.value)


class TestOrder:
    def test_a_circle_of_links(self) -> None:
        words = refused(lambda: book(ASSIGN.edition(follows="77/4"), ANSWER))
        assert "77/3 follows 77/4 follows 77/3, which is a circle; take one of these links out" in words

    def test_a_circle_of_three_over_a_second_link(self) -> None:
        third = alone(id="77/5", cite=ORDER.at("5"), or_follows="77/4")
        assert "77/3 follows 77/5 follows 77/4 follows 77/3" in refused(
            lambda: book(ASSIGN.edition(follows="77/5"), ANSWER, third)
        )

    def test_a_circle_of_days(self) -> None:
        # 77/3 waits for the day that 77/4 gives, and 77/4 for that of 77/3: neither is ever dated.
        words = refused(
            lambda: book(
                ASSIGN.edition(limit=Within(1, WORKING_DAYS, of="answered")),
                ANSWER.edition(sets="answered", follows=None),
            )
        )
        assert (
            "77/3 counts from a day that is set by 77/4 counts from a day that is set by 77/3, which is a circle"
            in words
        )

    def test_a_rule_that_sets_the_day_that_it_counts_from(self) -> None:
        words = refused(lambda: book(ASSIGN.edition(limit=Within(1, WORKING_DAYS, of=ASSIGNED))))
        assert "77/3 counts from task_assigned, but no event that it answers supplies that day" in words

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ({"in_force": InForce(begins=BY_77, ends=BY_90)}, {"in_force": since(BY_90)}),
            ({"when": (on(Letter, urgent=True),)}, {"when": (on(Letter, urgent=False),)}),
            ({"when": (on(Letter),)}, {"when": (on(Parcel),)}),
        ],
        ids=["of two times", "of two conditions", "of two events"],
    )
    def test_links_that_never_stand_in_one_schedule_make_no_circle(self, one: Any, other: Any) -> None:
        assert len(book(alone(follows="77/4", **one), ANSWER.edition(limit=NoLimit(), **other))) == 2

    @pytest.mark.parametrize(
        ("setter", "counter"),
        [
            pytest.param(
                {"when": (on(Letter, urgent=True),)}, {"when": (on(Letter, urgent=False),)}, id="other conditions"
            ),
            pytest.param({"when": (on(Parcel),)}, {}, id="another event"),
            pytest.param(
                {"in_force": InForce(begins=BY_77, ends=BY_90)}, {"in_force": since(BY_90)}, id="an earlier time"
            ),
        ],
    )
    def test_a_day_that_is_set_but_never_for_the_rule_that_needs_it(self, setter: Any, counter: Any) -> None:
        words = refused(lambda: book(ASSIGN.edition(**setter), ANSWER.edition(**counter)))
        assert "77/4 counts from task_assigned" in words
        assert "it is given by 77/3 alone; correct the rule, or the one that sets the day" in words

    @pytest.mark.parametrize(
        "last",
        [
            pytest.param([ASSIGN.repealed(by=BY_90)], id="repealed"),
            pytest.param([ASSIGN, ASSIGN.amended(by=BY_90, sets=None)], id="its next text sets nothing"),
        ],
    )
    def test_a_day_that_is_set_no_more(self, last: list[Rule]) -> None:
        assert (
            "77/4 counts from task_assigned, but since 15 June 2026 (Order of 01.06.2026 No. 90) nothing sets it"
            in refused(lambda: book(*last, ANSWER))
        )

    def test_both_may_end_together(self) -> None:
        assert len(book(ASSIGN.repealed(by=BY_90), ANSWER.repealed(by=BY_90))) == 2

    def test_two_rules_that_set_one_day_in_one_schedule(self) -> None:
        second = ASSIGN.edition(id="77/5", cite=ORDER.at("5"))
        assert "77/3 and 77/5 set task_assigned in one schedule" in refused(lambda: book(ASSIGN, second, ANSWER))
        urgent = second.edition(when=(on(Letter, urgent=True),))
        assert len(book(ASSIGN.edition(when=(on(Letter, urgent=False),)), urgent, ANSWER)) == 3

    def test_the_advice_for_a_misspelt_set_anchor(self) -> None:
        words = refused(lambda: book(ASSIGN.edition(sets="task_asigned"), ANSWER.edition(limit=NoLimit())))
        assert words.endswith("the nearest are receipt; correct the name, or leave sets out")

    def test_the_note_where_the_step_is_missing_in_a_case(self) -> None:
        # The answer is due for every letter, but only an urgent one is given to the Unit.
        mine = book(ASSIGN.edition(when=(on(Letter, urgent=True),)), ANSWER)
        urgent = kzcoord.schedule(Letter(on=date(2026, 3, 4), urgent=True), rules=mine)
        assert [note for note in urgent.notes if note.kind is NoteKind.NO_START] == []
        plain = kzcoord.schedule(Letter(on=date(2026, 3, 4)), rules=mine)
        (note,) = (note for note in plain.notes if note.kind is NoteKind.NO_START)
        assert [(row.id, row.by) for row in plain] == [("77/4", None)]
        assert note.provision == "77/4"
        assert note.said() == (
            "77/4 has no date: it counts from the assignment of the task, and no row of this schedule gives that day"
        )
        assert "день поручения задания" in note.said("ru")
        assert "тапсырма берілген күн" in note.said("kk")


class TestValues:
    @pytest.mark.parametrize(
        ("conditions", "can_be"),
        [
            ({"urgent": "yes"}, "where urgent is 'yes', which it never is; give True or False"),
            ({"urgent": None}, "give True or False"),
            ({"sort": "bag"}, "give 'letter' or 'box'"),
            ({"pieces": True}, "give a whole number"),
            ({"mark": 5}, "give text"),
            ({"on": True}, "give a day"),
            ({"answered": True}, "give a day or None"),
            ({"sender": "DEPARTMNT"}, "give DEPARTMENT or UNIT"),
            ({"sender": MFA}, "give DEPARTMENT or UNIT"),
            ({"opened_by": "UNITT"}, "give a body of the book: the nearest are UNIT"),
        ],
        ids=str,
    )
    def test_a_condition_that_no_event_meets(self, conditions: dict[str, Any], can_be: str) -> None:
        words = refused(lambda: book(alone(when=(on(Letter), on(Parcel, **conditions)))))
        assert "77/3 answers Parcel where" in words
        assert can_be in words

    @pytest.mark.parametrize(
        "conditions",
        [
            {"urgent": False},
            {"sort": "letter"},
            {"pieces": 3},
            {"mark": "red"},
            {"answered": None},
            {"sender": UNIT},
            {"opened_by": UNIT},
            {"opened_by": None},
            {"heavy": True},
        ],
        ids=str,
    )
    def test_a_condition_that_an_event_meets(self, conditions: dict[str, Any]) -> None:
        assert len(book(alone(when=(on(Parcel, **conditions),)))) == 1

    @pytest.mark.parametrize(
        ("when", "words"),
        [
            (on(kzcoord.TopLevelEvent, abroad="yes"), "where abroad is 'yes', which it never is"),
            (on(kzcoord.OrganizationDecisionReceived, receiver="MFAA"), "where receiver is 'MFAA', which it never is"),
        ],
        ids=["abroad", "receiver"],
    )
    def test_events_of_the_acts(self, when: Any, words: str) -> None:
        assert words in refused(lambda: RULES.extended([alone(when=(when,), limit=NoLimit())], acts=[ORDER]))

    def test_two_values_at_once(self) -> None:
        both = on(Letter, Condition(field="urgent", equals=True), urgent=False)
        assert "under conditions that give one field two values" in refused(lambda: book(alone(when=(both,))))

    def test_a_note_under_a_condition_that_no_event_meets(self) -> None:
        note = RuleNote(kind=NoteKind.GAP, words=Text.same("x"), conditions=(Condition(field="urgent", equals="yes"),))
        assert "77/3 has a note for LetterArrived where urgent is 'yes'" in refused(lambda: book(alone(notes=(note,))))

    def test_a_day_is_compared_with_a_day(self) -> None:
        within = Condition(field="urgent", within=Within(3, WORKING_DAYS, of="receipt"))
        assert "77/3 compares urgent of LetterArrived with a day, but it holds none" in refused(
            lambda: book(alone(when=(on(Letter, within),)))
        )

    def test_what_can_be_late_has_one_date_a_year(self) -> None:
        late = alone(when=(on(Letter, Condition(field="on", late_for="77/4")),))
        counted = ANSWER.edition(follows=None, limit=Within(3, WORKING_DAYS, of="receipt"))
        assert "77/3 has late_for 77/4, but its limit is within 3 working days of receipt" in refused(
            lambda: book(late, counted)
        )
        twice = counted.edition(limit=ByDate([(1, 5), (7, 5)]))
        assert "name a rule that is due by one date of a year" in refused(lambda: book(late, twice))
        assert len(book(late, counted.edition(limit=ByDate((1, 5))))) == 2

    @pytest.mark.parametrize(
        ("exemption", "words"),
        [
            (Exemption(by="77/3"), "77/3 has an exception by 77/3 for nobody; give bodies=True or a field"),
            (
                Exemption(by="77/3", field="urgent", values=("yes",)),
                "77/3 has an exception where urgent is 'yes', which it never is; give True or False",
            ),
        ],
        ids=["for nobody", "for a value"],
    )
    def test_an_exception_that_never_applies(self, exemption: Exemption, words: str) -> None:
        assert words in refused(lambda: book(alone(exceptions=(exemption,))))

    def test_an_exception_by_a_value(self) -> None:
        exempt = Exemption(by="77/3", field="urgent", values=(True,))
        mine = book(alone(exceptions=(exempt,)))
        assert len(kzcoord.schedule(Letter(on=date(2026, 3, 4), urgent=True), rules=mine)) == 0


class TestEvents:
    def test_a_class_without_a_kind(self) -> None:
        class ShockFelt(Event):
            """No kind."""

            on: date

        assert 'it has no kind; write its name in small letters, with hyphens: kind: Literal["shock-felt"]' in refused(
            lambda: on(ShockFelt)
        )
        with pytest.raises(DeclarationError, match="events of a rule book is a list of the type class of an event"):
            book(alone(), events=[ShockFelt])

    @pytest.mark.parametrize(
        ("kind", "typed"),
        [
            ("Shock Felt!", Literal["Shock Felt!"]),
            ("shock_felt", Literal["shock_felt"]),
            ("", Literal[""]),
            ("shock-felt", str),
            ("shock-felt", Literal["shock-flet"]),
        ],
        ids=str,
    )
    def test_a_kind_that_is_no_word_or_not_its_own_type(self, kind: str, typed: Any) -> None:
        given = {"__annotations__": {"kind": typed, "on": date}, "kind": kind, "title": Text.same("x")}
        words = refused(lambda: type("ShockFelt", (Event,), {**given, "__module__": __name__}))
        assert 'write its name in small letters, with hyphens: kind: Literal["shock-felt"] = "shock-felt"' in words

    def test_a_class_whose_day_has_another_name(self) -> None:
        given = {
            "__annotations__": {"kind": Literal["held"], "held_on": date},
            "kind": "held",
            "title": Text.same("x"),
        }
        words = refused(lambda: type("Held", (Event,), {**given, "__module__": __name__}))
        assert words == (
            "Held: on is no field of it; say which field holds the day of the event: main_day = ...; the fields are "
            "acting_body, held_on"
        )

    @pytest.mark.parametrize(
        "limit",
        [
            Before(10, CALENDAR_DAYS, of=MEETING),
            BeforeAct("the forum", of=MEETING),
            AsSet("the plan", Before(10, CALENDAR_DAYS, of=MEETING)),
        ],
        ids=str,
    )
    def test_a_step_before_an_event_that_begins_all(self, limit: Any) -> None:
        words = refused(lambda: book(alone(when=(on(Forum),), limit=limit)))
        assert "but nothing that follows from Forum can be done before it; write begins_all = False in Forum" in words
        planned = book(alone(when=(on(PlannedForum),), limit=limit))
        # Ten calendar days before Mon 20 April 2026: Fri 10 April. Before the act: on that day, safe on Fri 17 April.
        event = PlannedForum(fixed=date(2026, 3, 2), on=date(2026, 4, 20))
        (row,) = answer = kzcoord.schedule(event, rules=planned)
        assert row.by == (date(2026, 4, 20) if isinstance(limit, BeforeAct) else date(2026, 4, 10))
        assert answer.conflicts == ()

    def test_a_step_after_such_an_event_stands(self) -> None:
        assert len(book(alone(when=(on(Forum),), limit=Within(3, WORKING_DAYS, after=MEETING)))) == 1

    def test_an_event_that_no_rule_answers(self) -> None:
        assert "Forum is an event that no rule answers; give a rule when=on(Forum), or leave the event out" in refused(
            lambda: book(alone(), events=[Forum])
        )

    def test_an_anchor_of_an_event_that_nobody_knows(self) -> None:
        class Strange(Letter):
            """An anchor with a slip of the pen."""

            kind: Literal["strange"] = "strange"  # type: ignore[assignment]
            anchors = {"receipt": "on", "reciept": "on"}  # noqa: RUF012 - the base declares it as a class variable

        assert "Strange has the anchor reciept, from which no limit counts; the nearest are receipt" in refused(
            lambda: book(alone(when=(on(Strange),)))
        )

    def test_an_anchor_of_an_event_that_other_books_use(self) -> None:
        # The event supplies the receipt, which is general; no rule of this book needs it.
        assert len(book(alone(limit=NoLimit()))) == 1


class TestActs:
    def test_the_acts_that_change_a_text_come_with_it(self) -> None:
        mine = book(ASSIGN, ANSWER, ANSWER_SINCE_90)
        assert list(mine.acts) == ["77", "90"]
        assert mine.acts["90"] is SECOND_ORDER
        with pytest.raises(UnknownRuleError, match="no act '90' is encoded; the acts are 77"):
            mine.select(act="90")
        gap = Unseen(
            "77/3", InForce(begins=known(date(2025, 1, 1), Act("60", Text.same("x"), date(2025, 1, 1))), ends=BY_77)
        )
        assert list(book(alone(), unseen=[gap]).acts) == ["77", "60"]

    @pytest.mark.parametrize("code", ["77", "90"])
    def test_two_different_acts_of_one_code(self, code: str) -> None:
        other = Act(code, Text.same("Another order"), date(2026, 2, 1))
        assert f"two different acts are called {code}; give one of them another name" in refused(
            lambda: book(ASSIGN, ANSWER, ANSWER_SINCE_90, acts=[ORDER, other])
        )

    def test_an_act_of_another_title_than_the_rules_cite(self) -> None:
        other = Act("77", Text.same("Another order"), date(2026, 2, 1))
        words = refused(lambda: book(alone(in_force=since(known(date(2026, 2, 10), other))), acts=[other]))
        assert "77/3 cites Order of 01.02.2026 No. 77, but the act 77 of the book is Another order" in words

    @pytest.mark.parametrize("rule_id", ["77", "77/", "77/ "])
    def test_an_id_without_a_place(self, rule_id: str) -> None:
        assert "an id begins with the code of its act and a slash: 77/3" in refused(lambda: book(alone(id=rule_id)))

    def test_a_rule_that_binds_nobody(self) -> None:
        assert "77/3 binds nobody; give the bodies that bear it in who=" in refused(lambda: book(alone(who=())))


class TestTimes:
    def test_a_window_that_ends_before_it_begins(self) -> None:
        assert "the window ends on 2026-01-01, before 2026-02-10" in refused(
            lambda: known(date(2026, 2, 10), ORDER, until=date(2026, 1, 1))
        )

    def test_a_text_that_ends_before_it_begins(self) -> None:
        backwards = InForce(begins=BY_90, ends=BY_77)
        assert "77/3: it begins on 15 June 2026" in refused(lambda: book(alone(in_force=backwards)))
        assert "the hole of 77/3: it begins on 15 June 2026" in refused(
            lambda: book(alone(), unseen=[Unseen("77/3", backwards)])
        )

    def test_a_hole_where_a_text_was_in_force(self) -> None:
        assert "77/3: a hole is registered since 15 June 2026" in refused(
            lambda: book(alone(), unseen=[Unseen("77/3", since(BY_90))])
        )
        assert len(book(alone().repealed(by=BY_90), unseen=[Unseen("77/3", since(BY_90))])) == 1


def test_of_many_faults_some_are_told_and_the_rest_counted() -> None:
    # ten norms that follow a rule which the book lacks; eight are told
    rules = [ASSIGN.model_copy(update={"id": f"77/{number}", "follows": "77/99"}) for number in range(101, 111)]
    with pytest.raises(DeclarationError) as refused:
        RuleBook(rules, acts=[ORDER])
    assert str(refused.value).count("has follows 77/99") == 8
    assert re.search(r"; and [0-9]+ more$", str(refused.value))
    assert_said_in_every_language(refused.value)
