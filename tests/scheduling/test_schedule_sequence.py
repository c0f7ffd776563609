"""A schedule is a sequence of rows that cannot be changed, is equal to its like and prints as a table."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Sequence
from datetime import date

import pytest

from kzcoord import (
    KAZAKHSTAN_SIX_DAY,
    MFA,
    CalendarYear,
    CommunicationReceived,
    Convention,
    Event,
    Obligation,
    ReplySent,
    Schedule,
    TopLevelEvent,
    UnknownRuleError,
    schedule,
)
from kzcoord.events import EVENTS
from kzcoord.law import NoteKind

from .examples import EACH_KIND, LETTER, OTHERS, VISIT, ids, kinds

DATES = {
    "22": (date(2027, 3, 19), date(2027, 3, 19)),
    "23.1": (date(2027, 4, 8), date(2027, 4, 7)),
    "24": (date(2027, 4, 20), date(2027, 4, 19)),
    "25.1": (date(2027, 4, 19), date(2027, 4, 16)),
    "25.2": (date(2027, 4, 22), date(2027, 4, 21)),
    "26.1": (date(2027, 4, 26), date(2027, 4, 23)),
    "26.2": (date(2027, 5, 11), date(2027, 5, 6)),
    "28.2": (date(2027, 5, 25), date(2027, 5, 25)),
    "29-1": (date(2027, 5, 27), date(2027, 5, 27)),
    "31.3": (date(2027, 5, 24), date(2027, 5, 21)),
    "32.3": (date(2027, 5, 31), date(2027, 5, 28)),
    "32-1.1": (date(2027, 6, 3), date(2027, 6, 1)),
}
UNDATED = ["20(1)", "20(2)", "21.1", "23.2", "23.3a", "23.3b", "25.3", "25.4", "25.5", "26.3", "28.1", "31.1", "31.2",
           "32.1", "32.2", "32-1.2", "32-1.3", "32-1.4"]  # fmt: skip


def dates(plan: Schedule) -> dict[str, tuple[date | None, date | None]]:
    return {row.id.removeprefix("1037/"): (row.by, row.safe_by) for row in plan if row.by is not None}


def test_the_visit_has_the_dates_counted_by_hand(plan: Schedule) -> None:
    assert dates(plan) == DATES
    assert sorted(set(ids(plan)) - set(DATES)) == sorted(UNDATED)


def test_it_is_a_sequence_of_obligations(plan: Schedule) -> None:
    rows = list(plan)
    assert isinstance(plan, Sequence)
    assert len(plan) == len(rows) == len(DATES) + len(UNDATED)
    assert all(isinstance(row, Obligation) for row in rows)
    assert len({row.id for row in rows}) == len(rows)
    assert plan[0] is rows[0]
    assert plan[-1] is rows[-1]
    assert plan[3:5] == tuple(rows[3:5])
    assert list(reversed(plan)) == rows[::-1]
    assert plan.index(rows[2]) == 2
    assert plan.count(rows[2]) == 1
    with pytest.raises(IndexError):
        plan[len(plan)]


def test_a_row_is_found_by_the_id_of_its_rule(plan: Schedule) -> None:
    for row in plan:
        assert plan[row.id] is row
        assert plan.__contains__(row.id)
        assert row in plan
    for absent in ("1037/99", "1037/29.1", "24", "", None, 5, VISIT):
        assert not plan.__contains__(absent)


@pytest.mark.parametrize("wrong", ["1037/99", "1037/29.1", "1037/14-5.1", "24", "", "1037/24 "])
def test_a_row_that_is_not_there_is_refused_with_the_rows_that_are(plan: Schedule, wrong: str) -> None:
    with pytest.raises(UnknownRuleError) as refused:
        plan[wrong]
    assert repr(wrong) in str(refused.value)
    assert all(row.id in str(refused.value) for row in plan)


def test_an_empty_schedule_says_that_it_has_nothing() -> None:
    nothing = schedule(CommunicationReceived(on=date(2022, 1, 24)))
    assert len(nothing) == 0
    assert list(nothing) == []
    with pytest.raises(UnknownRuleError, match="nothing"):
        nothing["1037/14-5.1"]
    assert "nothing is owed" in str(nothing)


def test_dated_rows_stand_in_the_order_of_their_dates(plan: Schedule) -> None:
    found = [row.by for row in plan if row.by is not None]
    assert found == sorted(found)


@pytest.mark.parametrize("name", ["event", "notes", "calendar", "convention", "_rows", "other"])
def test_it_cannot_be_changed(plan: Schedule, name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(plan, name, ())
    with pytest.raises(AttributeError):
        delattr(plan, name)
    assert dates(plan) == DATES


def test_its_rows_and_notes_cannot_be_changed(plan: Schedule) -> None:
    with pytest.raises(AttributeError):
        plan[0].projected = True  # type: ignore[misc]
    with pytest.raises(TypeError):
        plan[0] = plan[1]  # type: ignore[index]
    assert isinstance(plan.notes, tuple)
    assert isinstance(plan[0:3], tuple)


def test_each_kind_is_every_kind() -> None:
    assert {event.kind for event in (VISIT, LETTER, *OTHERS)} == set(EVENTS)


@EACH_KIND
def test_every_kind_has_rows_in_order_each_found_by_its_id(event: Event) -> None:
    plan = schedule(event)
    assert len(plan) > 0
    found = [row.by for row in plan if row.by is not None]
    assert found == sorted(found)
    assert len({row.id for row in plan}) == len(plan)
    for row in plan:
        assert plan[row.id] == row
        assert row.id == (row.rule.id if row.nominal is None else f"{row.rule.id}@{row.nominal}")
        assert (row.by is None) is (row.safe_by is None)
        if row.by is not None and row.safe_by is not None:
            assert row.safe_by <= row.by


@EACH_KIND
def test_the_drafts_of_every_kind_stand_beside_the_rows_that_bind(event: Event) -> None:
    plan, more = schedule(event), schedule(event, include_drafts=True)
    assert [row for row in more if not row.rule.in_force.never] == list(plan)
    drafts = [row.id for row in more if row.rule.in_force.never]
    assert all(rule_id.startswith("421-draft/") for rule_id in drafts)
    assert (NoteKind.DRAFT in kinds(more)) is bool(drafts)
    assert NoteKind.DRAFT not in kinds(plan)


@EACH_KIND
def test_the_same_question_has_an_equal_answer(event: Event) -> None:
    one, other = schedule(event), schedule(event)
    assert one == other
    assert hash(one) == hash(other)
    assert {one, other} == {one}
    for again in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert again == one
        assert hash(again) == hash(one)
        assert again.to_dict() == one.to_dict()
        assert str(again) == str(one)
        assert again.notes == one.notes


def test_another_question_has_another_answer(plan: Schedule) -> None:
    others: list[object] = [
        schedule(TopLevelEvent(starts=date(2027, 5, 20))),
        schedule(VISIT, done={"1037/22": date(2027, 3, 10)}),
        schedule(VISIT, convention=Convention.STRICT),
        schedule(VISIT, calendar=KAZAKHSTAN_SIX_DAY),
        plan.for_body(MFA),
        list(plan),
        VISIT,
        None,
    ]
    assert all(plan != other for other in others)


def test_repr_is_short_and_str_is_the_table(plan: Schedule) -> None:
    assert repr(plan) == f"<Schedule of {VISIT}: 30 rows, {len(plan.notes)} notes>"
    assert str(plan) == plan.table()


def test_a_table_is_110_characters_wide_unless_told() -> None:
    plan = schedule(TopLevelEvent(starts=date(2027, 5, 20)))
    assert plan.table() == plan.table(width=110)
    assert plan.table() not in (plan.table(width=109), plan.table(width=111))


def test_a_row_of_another_schedule_is_not_in_this_one() -> None:
    plan, other = (schedule(ReplySent(on=date(2026, 5, day))) for day in (15, 18))
    assert plan[0] in plan
    assert other[0] not in plan
    by_id: object = "1037/14-9.1"
    nothing: object = None
    assert by_id in plan
    assert nothing not in plan


def test_a_rule_of_a_year_is_in_its_schedule_by_the_id_of_the_rule_and_of_each_row() -> None:
    year: Sequence[object] = schedule(CalendarYear(2027))
    for there in ("1037/2", "1037/2@2027-01-10", "1037/33.2", "1037/33.2@2027-07-05"):
        assert there in year
    # 6 follows a report that was received, and 10 January is the printed day, not the Monday on which 2 is due
    for absent in ("1037/6", "1037/2@2027-01-11", "1037/33"):
        assert absent not in year
