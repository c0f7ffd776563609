"""The rows of one body: what it must do, what it receives, and that the acting body counts."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    OMBUDSMAN,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    Body,
    CommunicationReceived,
    Schedule,
    UnknownBodyError,
    UnknownRuleError,
    schedule,
)

from .examples import LETTER, VISIT, ids

MINISTRY = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))
COMPANY = Body("SAMRUK", roles=(INTERESTED_ORGANIZATION,))
OF_THE_VISIT = [
    # what it sends, and what it receives: the materials (23), the proposals (31.3), the remarks (32.2), and as one of
    # the state bodies the President's instructions (31.1)
    pytest.param(
        MFA,
        ["20(1)", "22", "23.1", "23.3a", "23.3b", "25.5", "25.4", "24", "20(2)", "21.1", "26.1", "26.2", "28.1", "31.1",
         "31.2", "31.3", "28.2", "29-1", "32.1", "32.2", "32.3"],
        id="the MFA",
    ),
    # what it receives: the concept in the President's name (24), the package, the records, the review, the draft
    pytest.param(
        PRESIDENTIAL_ADMINISTRATION,
        ["24", "26.1", "26.2", "26.3", "28.2", "29-1", "32.3"],
        id="the Administration",
    ),
    pytest.param(PRESIDENT, ["20(2)", "24", "26.3", "31.1", "32-1.2"], id="the President"),
    pytest.param(GOVERNMENT, ["25.1", "25.2", "31.1"], id="the Government"),
    pytest.param(PRIME_MINISTER, ["25.3", "25.5"], id="the Prime Minister"),
    pytest.param(OMBUDSMAN, [], id="the Ombudsman"),
    # the President's instructions (31.1) go to state bodies and organisations too
    pytest.param(
        MINISTRY,
        # and the draft instructions go to the Administration with its agreement (32.3)
        ["22", "23.1", "23.2", "23.3a", "23.3b", "31.1", "31.3", "32.1", "32.2", "32.3"],
        id="a ministry that is interested",
    ),
    pytest.param(
        COMPANY,
        ["22", "23.1", "23.2", "23.3a", "23.3b", "31.1", "31.3", "32.1", "32.2"],
        id="an organisation that is interested",
    ),
    pytest.param(Body("ELSE", roles=(OMBUDSMAN,)), [], id="a body that plays another one's part"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "rows"), OF_THE_VISIT)
def test_a_body_finds_what_it_must_do_and_what_it_receives(plan: Schedule, body: Body, rows: list[str]) -> None:
    own = plan.for_body(body)
    # 25.1 and 25.2 are open: the Administration and the interested bodies are at the meetings, but do not hold them
    assert sorted(set(ids(own)) - {"25.1", "25.2"}) == sorted(set(rows) - {"25.1", "25.2"})
    assert ids(own) == [found for found in ids(plan) if found in ids(own)]
    assert (own.event, own.notes, own.calendar, own.convention) == (
        plan.event,
        plan.notes,
        plan.calendar,
        plan.convention,
    )


def test_the_ombudsman_gets_the_communication_and_the_report_for_information() -> None:
    assert ids(schedule(LETTER).for_body(OMBUDSMAN)) == ["14-5.2", "14-9.2"]


def test_a_competent_body_receives_the_communication_and_owes_its_information() -> None:
    assert ids(schedule(LETTER).for_body(Body("MIN", roles=(COMPETENT_BODY,)))) == ["14-5.1", "14-7.1"]


def test_the_cut_is_a_schedule_of_its_own(plan: Schedule) -> None:
    own = plan.for_body(MINISTRY)
    assert isinstance(own, Schedule)
    assert own.for_body(MINISTRY) == own
    assert own["1037/23.1"].by == date(2027, 4, 8)
    with pytest.raises(UnknownRuleError):
        own["1037/24"]
    assert json.loads(own.to_json())["event"]["starts"] == "2027-05-20"


@pytest.mark.parametrize("name", ["MFA", "mfa", "МИД", "СІМ", "Министерство иностранных дел"])
def test_a_body_is_found_by_any_of_its_names(plan: Schedule, name: str) -> None:
    assert plan.for_body(name) == plan.for_body(MFA)


@pytest.mark.parametrize("wrong", ["NO SUCH BODY", "", None, 5, VISIT], ids=lambda wrong: type(wrong).__name__)
def test_only_a_body_has_rows_of_its_own(plan: Schedule, wrong: Any) -> None:
    with pytest.raises(UnknownBodyError, match=r"^for_body\(\)"):
        plan.for_body(wrong)


def test_a_body_without_a_role_is_no_body_of_the_texts(plan: Schedule) -> None:
    with pytest.raises(UnknownBodyError, match=r"ELSE.*roles"):
        plan.for_body(Body("ELSE"))


@pytest.mark.parametrize("body", [MFA, PRESIDENTIAL_ADMINISTRATION, MINISTRY], ids=repr)
def test_the_acting_body_is_not_ignored_in_silence(body: Body) -> None:
    # no provision of these chapters exempts a body, and that is said; the rows are the same
    event = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17), acting_body=body)
    plan = schedule(event)
    assert [(row.id, row.by, row.safe_by) for row in plan] == [
        (row.id, row.by, row.safe_by) for row in schedule(LETTER)
    ]
    said = [note for note in plan.notes if "exempt" in note.text]
    assert len(said) == 1
    assert str(body) in said[0].text
    assert not [note for note in schedule(LETTER).notes if "exempt" in note.text]
