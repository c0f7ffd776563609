"""What a row tells: who signs, who agrees, when it was done, what silence means."""

from __future__ import annotations

from datetime import date

from kzcoord import (
    JUSTICE,
    MFA,
    OrganizationDecisionReceived,
    ReplySent,
    TopLevelEvent,
    schedule,
)
from kzcoord.bodies import BUDGET_PLANNING


def test_a_row_says_who_signs_and_what_silence_means() -> None:
    rows = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    # 24: "signed by the first head"; 32.2: no answer in the term is consent
    assert rows["1037/24"].signed_by == str(rows["1037/24"].rule.signed_by) == "the Minister of Foreign Affairs"
    assert (rows["1037/25.1"].signed_by, rows["1037/25.1"].rule.signed_by) == ("", None)
    assert [str(effect) for effect in rows["1037/32.2"].effect] == ["silence means consent"]
    assert rows["1037/24"].effect == ()


def test_a_row_that_is_done_says_when_in_its_explanation() -> None:
    event = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
    told = schedule(event, done={"1037/24": date(2027, 4, 12)})["1037/24"].explain()
    assert "done on 12 April 2027" in told
    assert "done on" not in schedule(event)["1037/24"].explain()


def test_a_row_names_its_safe_date_only_where_it_differs() -> None:
    rows = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    # "not later than three working days after": both readings give 25 May, and no date follows from 20(1)
    assert str(rows["1037/28.2"]).startswith("by 2027-05-25: ")
    assert str(rows["1037/24"]).startswith("by 2027-04-20 (safe by 2027-04-19): ")
    assert str(rows["1037/20(1)"]).startswith("no date: ")


def test_a_conditional_approval_is_asked_where_its_condition_holds() -> None:
    received = date(2026, 3, 18)
    with_funds = schedule(OrganizationDecisionReceived(on=received, needs_funds=True))["1037/11"]
    without = schedule(OrganizationDecisionReceived(on=received, needs_funds=False))["1037/11"]
    assert with_funds.agreed_with == (JUSTICE, BUDGET_PLANNING)
    assert without.agreed_with == (JUSTICE,)


def test_a_body_owes_nothing_to_itself() -> None:
    whole = schedule(TopLevelEvent(starts=date(2027, 5, 20)))["1037/23.1"]
    assert whole.to == (MFA,)
    asked = schedule(TopLevelEvent(starts=date(2027, 5, 20), acting_body=MFA))
    assert all(MFA not in row.to for row in asked if MFA in row.who)


def test_a_row_says_when_it_was_done_only_once_it_is() -> None:
    event = ReplySent(on=date(2026, 5, 15))
    told = [str(schedule(event, done=done)["1037/14-9.1"]) for done in ({}, {"1037/14-9.1": date(2026, 5, 20)})]
    assert ["(done on 2026-05-20)" in line for line in told] == [False, True]
    assert "(done on" not in told[0]


def test_an_explanation_ends_with_the_questions_that_the_count_has_not_named() -> None:
    plan = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    others = {row.id: set(row.open_questions) - set(row.deadline.open_questions) for row in plan}
    assert {bool(found) for found in others.values()} == {True, False}
    for row in plan:
        lines = row.explain().splitlines()
        assert ("open questions on this provision:" in lines) == bool(others[row.id])
        assert all(f"  {question.said('en')}" in lines for question in others[row.id])
